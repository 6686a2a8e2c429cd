//! The published schemas accept what the contract's own schemas accept and refuse what they refuse: every request of the vectors, whole and
//! with one place spoiled, and every answer of the library.

use jsonschema::Validator;
use leavelaw::api::schema;
use leavelaw_tests::{subject, vectors};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

struct Pair {
    published: Validator,
    contract: Validator,
}

impl Pair {
    fn new(published: &Value, name: &str) -> Pair {
        let path = vectors::root().join(name);
        let contract = vectors::read_json(&path).expect("the contract's schema");
        let compile = |schema: &Value| jsonschema::validator_for(schema).expect("a schema");
        Pair { published: compile(published), contract: compile(&contract) }
    }

    /// How the two disagree on a value, if they do.
    fn differ(&self, value: &Value) -> Option<String> {
        match (self.published.is_valid(value), self.contract.is_valid(value)) {
            (true, false) => Some("only the published schema accepts it".to_owned()),
            (false, true) => {
                let error = self.published.validate(value).err().map(|e| format!("{} ({})", e, e.instance_path()));
                Some(format!("only the contract's schema accepts it: {}", error.unwrap_or_default()))
            }
            _ => None,
        }
    }
}

fn requests() -> Vec<(String, Value)> {
    let library = vectors::Library::read().expect("the vectors");
    let runs = library.vectors.iter().flat_map(|vector| library.runs(vector).expect("a run"));
    runs.map(|run| (run.id, run.request)).collect()
}

/// Every place of a value: its pointer, with positions left out so that the entries of a list are one place.
fn places(value: &Value, at: &str, general: &str, into: &mut Vec<(String, String)>) {
    into.push((at.to_owned(), general.to_owned()));
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let step = key.replace('~', "~0").replace('/', "~1");
                places(inner, &format!("{at}/{step}"), &format!("{general}/{step}"), into);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                places(inner, &format!("{at}/{index}"), &format!("{general}/*"), into);
            }
        }
        _ => {}
    }
}

/// The value with one place spoiled, by kind of spoiling.
fn spoiled(value: &Value, at: &str) -> Vec<(&'static str, Value)> {
    let with = |kind: &'static str, new: Value| {
        let mut whole = value.clone();
        *whole.pointer_mut(at).expect("a place") = new;
        (kind, whole)
    };
    match value.pointer(at) {
        Some(Value::Object(map)) => {
            let mut more = map.clone();
            more.insert("no_such_key".to_owned(), json!(1));
            vec![with("unknown key", Value::Object(more)), with("wrong type", json!(true))]
        }
        Some(Value::String(_)) => vec![with("bad word", json!("no-such-word")), with("wrong type", json!({"no": "text"}))],
        Some(Value::Number(_)) => vec![with("wrong type", json!("no-number"))],
        Some(Value::Array(_)) => vec![with("wrong type", json!(1))],
        Some(Value::Bool(_)) => vec![with("wrong type", json!("yes"))],
        _ => Vec::new(),
    }
}

/// Maps whose keys the contract leaves to the host or to a pack: any key is right there.
fn is_open_map(general: &str) -> bool {
    [
        "/leave_year",
        "/plan_year",
        "/plan_method",
        "/increment_minutes",
        "/paid_days",
        "/options",
        "/covered_under",
        "/facts",
        "/dates",
        "/document",
        "/affected",
    ]
    .iter()
    .any(|end| general.ends_with(end))
}

/// Words of the trees (data, acts, parties, classes) and ids of tests: which there are, the packs and rooms say, and the contract's schema
/// has a copy; the published one leaves them open.
fn is_word_of_a_tree(general: &str) -> bool {
    let ends = [
        "/assume/*/test",
        "/case/act",
        "/actor/kind",
        "/class",
        "/class/*",
        "/classes/*",
        "/consents/*/by",
        "/contains/*",
        "/exigency/person",
        "/items/*",
        "/legal_bases/*",
        "/process/scope/*",
        "/served_on",
        "/recipient/kind",
        "/site_zone",
        "/source/kind",
    ];
    ends.iter().any(|end| general.ends_with(end)) || general.starts_with("/case/term_mapping")
}

#[test]
fn requests_are_judged_alike_whole_and_spoiled() {
    let pair = Pair::new(&schema::request(), "request.schema.json");
    let (mut seen, mut looked_at, mut problems) = (BTreeSet::new(), 0, BTreeSet::new());
    for (id, request) in requests() {
        looked_at += 1;
        if let Some(how) = pair.differ(&request) {
            problems.insert(format!("{id}: {how}"));
            continue;
        }
        let mut found = Vec::new();
        places(&request, "", "", &mut found);
        for (at, general) in found {
            let ask = request["ask"].as_str().unwrap_or_default().to_owned();
            if !seen.insert((ask, general.clone())) || is_open_map(&general) {
                continue;
            }
            for (kind, broken) in spoiled(&request, &at) {
                if kind == "bad word" && is_word_of_a_tree(&general) {
                    continue;
                }
                looked_at += 1;
                if let Some(how) = pair.differ(&broken) {
                    problems.insert(format!("{general} ({kind}): {how}"));
                }
            }
        }
    }
    let shown: Vec<&String> = problems.iter().take(60).collect();
    assert!(problems.is_empty(), "{} places: {shown:#?}", problems.len());
    assert!(looked_at > 2_000, "only {looked_at} requests were looked at");
}

#[test]
fn answers_fit_both_schemas() {
    let pair = Pair::new(&schema::answer(), "answer.schema.json");
    let decide = subject::library().expect("the rulebook loads");
    let library = vectors::Library::read().expect("the vectors");
    let mut problems = BTreeSet::new();
    for vector in library.live() {
        for run in library.runs(vector).expect("a run") {
            let Ok(text) = decide(&run.packs, &run.request.to_string()) else { continue };
            let answer: Value = serde_json::from_str(&text).expect("JSON");
            for (name, validator) in [("published", &pair.published), ("contract", &pair.contract)] {
                if let Err(error) = validator.validate(&answer) {
                    problems.insert(format!("{}: the {name} schema refuses it at {}: {error}", run.id, error.instance_path()));
                }
            }
        }
    }
    let shown: Vec<&String> = problems.iter().take(30).collect();
    assert!(problems.is_empty(), "{} answers: {shown:#?}", problems.len());
}

/// A `null`, a number for text, a key of another ask: each is refused by both.
#[test]
fn what_the_contract_never_takes() {
    let pair = Pair::new(&schema::request(), "request.schema.json");
    let with = |changes: Value| {
        let mut map: Map<String, Value> =
            json!({"ask": "leave.year", "law": "us-fmla", "on": "2026-06-01", "case": {}}).as_object().cloned().expect("an object");
        map.extend(changes.as_object().cloned().expect("an object"));
        Value::Object(map)
    };
    assert!(pair.published.is_valid(&with(json!({}))));
    for wrong in [
        json!({"case": {"absences": null}}),
        json!({"case": {"hours_worked": [{"months": 12, "before": "2026-01-01", "hours": 1930}]}}),
        json!({"act": "recertify"}),
        json!({"on": "1 June 2026"}),
        json!({"explain": "yes"}),
        json!({"case": {"headcount": {"total": [{"count": -1}]}}}),
    ] {
        assert!(!pair.published.is_valid(&with(wrong.clone())), "published: {wrong}");
        assert!(!pair.contract.is_valid(&with(wrong.clone())), "contract: {wrong}");
    }
}
