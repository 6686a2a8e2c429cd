//! Bad input is a typed error at its place, or an answer; never a panic, and no message holds what was said of a person.

use leavelaw::{Request, Rulebook};
use leavelaw_tests::vectors::read_json;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("bad-input")
}

fn decide(rulebook: &Rulebook, text: &str) -> Result<String, leavelaw::Error> {
    let request = Request::from_json(text)?;
    rulebook.decide(&request)?.to_json()
}

/// What a request says of a person and a message could repeat: its days, decimals and larger numbers, and what the case lists as secret.
fn secrets(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.values().for_each(|inner| secrets(inner, out)),
        Value::Array(list) => list.iter().for_each(|inner| secrets(inner, out)),
        Value::String(text) if text.len() > 2 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-') => {
            out.push(text.clone());
        }
        Value::Number(number) if number.to_string().len() > 2 => out.push(number.to_string()),
        _ => {}
    }
}

fn told(error: &leavelaw::Error) -> String {
    let all = std::iter::once(error).chain(error.others());
    all.map(|e| format!("{} {} {} {} {e} {e:?} {} {}", e.at, e.message, e.expected, e.code.as_str(), e.report(), e.to_json())).collect()
}

#[test]
fn each_bad_request_is_refused_at_its_place() {
    let rulebook = Rulebook::bundled().expect("the rulebook loads");
    let cases = read_json(&folder().join("requests.json")).expect("the cases can be read");
    let cases = cases.as_array().expect("a list");
    let mut problems = Vec::new();
    for case in cases {
        let id = case["id"].as_str().expect("an id");
        let text = case["text"].as_str().map_or_else(|| case["request"].to_string(), str::to_owned);
        let either = case["either"] == json!(true);
        let error = match decide(&rulebook, &text) {
            Ok(answer) if either => {
                assert!(serde_json::from_str::<Value>(&answer).expect("JSON").is_object(), "{id}");
                continue;
            }
            Ok(answer) => {
                problems.push(format!("{id}: it was answered: {answer}"));
                continue;
            }
            Err(error) => error,
        };
        let code = error.code.as_str();
        let codes = case["codes"].as_array().map_or_else(|| vec![case["code"].clone()], Clone::clone);
        if !either && !codes.contains(&json!(code)) {
            problems.push(format!("{id}: expected {codes:?}, got {code} ({error})"));
        }
        if case["at"].as_str().is_some_and(|at| at != error.at) {
            problems.push(format!("{id}: expected at {}, got {} ({error})", case["at"], error.at));
        }
        if case["suggests"].as_str().is_some_and(|word| !format!("{} {}", error.message, error.expected).contains(&format!("\"{word}\""))) {
            problems.push(format!("{id}: nothing suggests {} ({error})", case["suggests"]));
        }
        let mut said = Vec::new();
        secrets(&case["request"]["case"], &mut said);
        said.extend(case["secrets"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned));
        let told = told(&error);
        for secret in said.iter().filter(|secret| told.contains(secret.as_str())) {
            problems.push(format!("{id}: the error tells {secret:?}: {error}"));
        }
    }
    assert!(problems.is_empty(), "{} of {} cases:\n{}", problems.len(), cases.len(), problems.join("\n"));
}

/// Not timed: work that grows with the square of the list would not end within a test run.
#[test]
fn a_hundred_thousand_absences_end_in_an_answer_or_a_typed_error() {
    let rulebook = Rulebook::bundled().expect("the rulebook loads");
    let absences = |count: usize| -> Vec<Value> {
        (0..count)
            .map(|index| json!({"reason": "own-health", "day": format!("2025-{:02}-{:02}", index % 12 + 1, index % 28 + 1), "minutes": 1}))
            .collect()
    };
    let case = |count: usize| {
        json!({
            "employer": {"kind": "private", "leave_year": {"us-fmla": "rolling"}, "holidays": []}, "places": [{"state": "us-ca"}],
            "service": {"periods": [{"from": "2020-01-06"}]}, "schedule": [{"hours_per_week": "40"}],
            "hours_worked": [{"months": 12, "before": "2026-01-05", "hours": "1930"}],
            "headcount": {"total": [{"count": 120}], "within_75_miles": [{"count": 120}]},
            "absences": absences(count), "absences_complete_from": "2020-01-06",
            "leave": [{"reason": "own-health", "first_day": "2026-01-05", "last_day": "2026-02-06"}]
        })
    };
    for request in [
        json!({"ask": "leave.balance", "law": "us-fmla", "on": "2026-01-05", "case": case(100_000)}),
        json!({"ask": "leave.eligibility", "law": "us-fmla", "on": "2026-01-05", "case": case(100_000)}),
        json!({"ask": "leave.plan", "on": "2026-01-05", "case": case(100_000)}),
        json!({"ask": "accrue.ledger", "plan": "us-ca-psl", "on": "2026-01-05", "case": case(100_000)}),
    ] {
        match decide(&rulebook, &request.to_string()) {
            Ok(answer) => assert!(serde_json::from_str::<Value>(&answer).expect("JSON")["ask"] == request["ask"]),
            Err(error) => assert!(!error.code.as_str().is_empty() && !told(&error).contains("2025-0"), "{error}"),
        }
    }
}

/// Deep nesting, long texts and every prefix of a good request are refused or answered, never a panic.
#[test]
fn no_text_makes_it_panic() {
    let rulebook = Rulebook::bundled().expect("the rulebook loads");
    let good = json!({"ask": "leave.eligibility", "law": "us-fmla", "on": "2026-06-01", "case": {"leave": [{"first_day": "2026-06-01"}]}})
        .to_string();
    assert!(decide(&rulebook, &good).is_ok());
    for end in 0..good.len() {
        assert_eq!(decide(&rulebook, &good[..end]).expect_err("a part of a text").code.as_str(), "bad-json");
    }
    let nested = format!("{{\"ask\":\"laws\",\"case\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let long = json!({"ask": "x".repeat(1_000_000)}).to_string();
    for text in [nested, long] {
        let error = decide(&rulebook, &text).expect_err("no request");
        assert!(error.to_json().len() < 10_000, "a message does not repeat what was given");
    }
}
