//! Tests of the room: the worked examples of its packs, and what must hold for every history.

use crate::{Answer, Request, Rulebook};

const PSL: &str = include_str!("../../rules/us/ca/psl.toml");

fn book() -> Rulebook {
    Rulebook::empty().with_pack("us/ca/psl.toml", PSL).expect("the pack is read")
}

fn answer(book: &Rulebook, request: &str) -> serde_json::Value {
    let request = Request::from_json(request).expect("a request");
    let text = book.decide(&request).and_then(|a: Answer| a.to_json()).unwrap_or_else(|e| e.to_json());
    serde_json::from_str(&text).expect("an answer is JSON")
}

#[test]
fn the_ninetieth_day_of_employment() {
    let got = answer(
        &book(),
        r#"{"ask":"accrue.first-use","plan":"us-ca-psl","on":"2026-01-01","case":{"service":{"periods":[{"from":"2026-01-01"}]}}}"#,
    );
    assert_eq!(got["first_day"], "2026-03-31", "{got}");
    assert_eq!(got["conventions"], serde_json::json!(["waiting-day-1-is-hire"]));
}
