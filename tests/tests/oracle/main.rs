//! The naive oracle: random small packs and random cases, decided by the library and, a second time, by evaluators that are slow and plain to see
//! through. They work on the very JSON that the library is handed and share no code with it; where the two disagree, one of them is wrong.
//!
//! `ORACLE_CASES=10000` runs more of each than the 500 of every day.

mod civil;
mod found;
mod kleene;
mod ledger;
mod meter;
mod retention;
mod standing;
mod standing_made;

use leavelaw::{Request, Rulebook};
use proptest::test_runner::Config;
use serde_json::Value;
use std::sync::OnceLock;

/// How many cases each oracle looks at, and that it keeps no files of what failed.
fn config() -> Config {
    let cases = std::env::var("ORACLE_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(500);
    Config { cases, failure_persistence: None, max_shrink_iters: 20_000, ..Config::default() }
}

/// The rulebook of this release.
fn bundled() -> Rulebook {
    static BUNDLED: OnceLock<Rulebook> = OnceLock::new();
    BUNDLED.get_or_init(|| Rulebook::bundled().expect("the rulebook loads")).clone()
}

/// What the library answers.
fn decide(book: &Rulebook, request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).unwrap_or_else(|error| panic!("{}\n{request}", error.to_json()));
    let text = book.decide(&request).and_then(|answer| answer.to_json()).unwrap_or_else(|error| error.to_json());
    serde_json::from_str(&text).expect("an answer is JSON")
}

/// A fraction as answers write it: reduced, without a denominator of one.
fn ratio(part: i64, whole: i64) -> String {
    let (mut a, mut b) = (part.abs(), whole);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    let (part, whole) = (part / a.max(1), whole / a.max(1));
    if whole == 1 || part == 0 { part.to_string() } else { format!("{part}/{whole}") }
}
