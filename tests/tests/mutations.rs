//! Whatever stands in a request, there is an answer or a typed error: no panic, and nothing of what the host wrote about a person in a message.
//!
//! The requests are those of the live vectors with some of their values replaced, moved, doubled or taken away at random. `LEAVELAW_CASES` asks for
//! more than the usual number.

use leavelaw_tests::vectors::{Library, Run};
use leavelaw_tests::{pointer, subject};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::OnceLock;

/// A name that no message may repeat.
const SECRET: &str = "Zoe Quartermaine, 4711";

fn runs() -> &'static [Run] {
    static RUNS: OnceLock<Vec<Run>> = OnceLock::new();
    RUNS.get_or_init(|| {
        let library = Library::read().expect("the vectors can be read");
        library.live().flat_map(|vector| library.runs(vector).expect("the vector can be expanded")).collect()
    })
}

/// Every place of a request.
fn places(request: &Value) -> Vec<String> {
    fn go(value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, inner)| go(inner, &pointer::join(at, key), out)),
            Value::Array(list) => list.iter().enumerate().for_each(|(i, inner)| go(inner, &pointer::join(at, &i.to_string()), out)),
            _ => {}
        }
        if !at.is_empty() {
            out.push(at.to_owned());
        }
    }
    let mut out = Vec::new();
    go(request, "", &mut out);
    out
}

/// What is put in the place of a value.
fn replacement() -> impl Strategy<Value = Value> {
    let fixed = prop::sample::select(vec![
        json!(null),
        json!(-1),
        json!(0),
        json!(i64::MAX),
        json!(i64::MIN),
        json!(0.5),
        json!(""),
        json!(SECRET),
        json!("0001-01-01"),
        json!("9999-12-31"),
        json!("2024-02-29"),
        json!("2026-02-30"),
        json!("99999999999999999999"),
        json!("-0.01"),
        json!("1/0"),
        json!("7.333333"),
        json!("yes"),
        json!("rolling"),
        json!([]),
        json!({}),
        json!([[]]),
        json!({SECRET: SECRET}),
        json!(true),
    ]);
    prop_oneof![4 => fixed, 1 => any::<i64>().prop_map(|n| json!(n)), 1 => "[0-9]{4}-[01][0-9]-[0-3][0-9]".prop_map(|day| json!(day))]
}

fn cases() -> u32 {
    std::env::var("LEAVELAW_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_500)
}

fn mutated(request: &Value, changes: &[(Index, u8, Value, Index)]) -> Value {
    let mut request = request.clone();
    for (which, how, value, other) in changes {
        let all = places(&request);
        if all.is_empty() {
            break;
        }
        let at = which.get(&all).clone();
        let put = match how {
            0 => request.pointer(other.get(&all).as_str()).cloned().unwrap_or_default(),
            1 => match request.pointer(&at) {
                Some(Value::Array(list)) => Value::Array(list.iter().chain(list).cloned().collect()),
                _ => value.clone(),
            },
            _ => value.clone(),
        };
        // A place may be gone after an earlier change: then this one changes nothing.
        let _ = pointer::put(&mut request, &at, put);
    }
    request
}

#[test]
fn every_request_has_an_answer_or_a_typed_error() {
    let decide = subject::library().expect("the rulebook loads");
    let change = (any::<Index>(), 0_u8..5, replacement(), any::<Index>());
    proptest!(ProptestConfig::with_cases(cases()), |(which: Index, changes in prop::collection::vec(change, 1..4))| {
        let run = which.get(runs());
        let request = mutated(&run.request, &changes);
        let text = decide(&run.packs, &request.to_string());
        prop_assert!(text.is_ok(), "{}: {:?}: {}", run.id, text, request);
        let answer: Value = serde_json::from_str(&text.unwrap_or_default()).expect("JSON");
        if let Some(error) = answer.get("error") {
            prop_assert!(error["code"].as_str().is_some_and(|code| !code.is_empty()), "{}: {}", run.id, error);
            // What stands beside the case (a law, a plan) is no person's, and a wrong id is named.
            let mut beside = request.clone();
            beside["case"] = Value::Null;
            let told = error.to_string().contains(SECRET) && !beside.to_string().contains(SECRET);
            prop_assert!(!told, "{}: {} of {}", run.id, error, request);
        }
    });
}
