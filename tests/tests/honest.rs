//! The vectors are in form and honest: schemas, claims, and the list of those that are open.

use jsonschema::{Draft, Registry, Validator};
use leavelaw_tests::vectors::{Library, read_json, root};
use leavelaw_tests::{audit, hygiene, open, subject};
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn library() -> Library {
    Library::read().expect("the vectors can be read")
}

fn schema(name: &str) -> Value {
    read_json(&root().join(format!("{name}.schema.json"))).expect("the schema can be read")
}

/// A validator for a part of the three schemas.
fn validator(reference: &str) -> Validator {
    let registry = ["request", "answer", "vector"]
        .into_iter()
        .fold(Registry::new().draft(Draft::Draft202012), |registry, name| {
            registry.add(format!("urn:leavelaw:{name}"), schema(name)).expect("a schema")
        })
        .prepare()
        .expect("the schemas refer to each other");
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .with_registry(&registry)
        .should_validate_formats(true)
        .build(&json!({"$ref": reference}))
        .expect("a schema that compiles")
}

fn against(validator: &Validator, name: &str, value: &Value, out: &mut Vec<String>) {
    out.extend(validator.iter_errors(value).map(|error| format!("{name}: {}: {}", error.instance_path(), error.masked())));
}

#[test]
fn vectors_and_requests_fit_their_schemas() {
    let library = library();
    let (vector_form, request_form) = (validator("urn:leavelaw:vector#/$defs/vector"), validator("urn:leavelaw:request"));
    let mut problems = Vec::new();
    for vector in &library.vectors {
        against(&vector_form, &vector.id, &Value::Object(vector.body.clone()), &mut problems);
        for run in library.runs(vector).expect("the vector can be expanded") {
            if hygiene::fits_the_schema(&run) {
                against(&request_form, &run.id, &run.request, &mut problems);
            }
            problems.extend(hygiene::problems(&run));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_schemas_refuse_what_is_wrong() {
    let request_form = validator("urn:leavelaw:request");
    let good = json!({"ask": "leave.eligibility", "law": "us-fmla", "on": "2026-06-01", "case": {"leave": [{"first_day": "2026-06-01"}]}});
    assert!(request_form.is_valid(&good));
    for (at, value) in
        [("/on", json!("2026-02-30")), ("/case/extra", json!(1)), ("/ask", json!("leave.other")), ("/case/leave/0/first_day", json!(3))]
    {
        let mut bad = good.clone();
        leavelaw_tests::pointer::put(&mut bad, at, value).expect("a place");
        assert!(!request_form.is_valid(&bad), "{at}");
    }
    let vector_form = validator("urn:leavelaw:vector#/$defs/vector");
    let vector = library().vectors.into_iter().next().expect("a vector").body;
    let mut bad = vector.clone();
    bad.insert("tolerance".into(), json!(1));
    assert!(vector_form.is_valid(&Value::Object(vector)));
    assert!(!vector_form.is_valid(&Value::Object(bad)));
}

#[test]
fn answers_to_live_vectors_fit_the_answer_schema() {
    let library = library();
    let decide = subject::library().expect("the rulebook loads");
    let answer_form = validator("urn:leavelaw:answer");
    let mut problems = Vec::new();
    for vector in library.live() {
        for run in library.runs(vector).expect("the vector can be expanded") {
            match decide(&run.packs, &run.request.to_string()) {
                Ok(text) => against(&answer_form, &run.id, &serde_json::from_str(&text).expect("JSON"), &mut problems),
                Err(problem) => problems.push(format!("{}: {problem}", run.id)),
            }
        }
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn every_claim_of_a_source_is_kept_or_dropped_with_a_reason() {
    let file = |name: &str| read_json(&root().join(name)).expect("a file beside the vectors");
    let sources = audit::Sources::from_json(file("sources.json"), &file("words.json"), &file("read.json")).expect("their shape");
    let report = audit::audit(&library(), &sources).expect("the vectors can be expanded");
    println!(
        "{} claims compared; a person reads {} marked prose and {} of read.json",
        report.compared,
        report.prose.len(),
        report.read.len()
    );
    for line in &report.prose {
        println!("prose: {line}");
    }
    assert!(report.problems.is_empty(), "{} problems:\n{}", report.problems.len(), report.problems.join("\n"));
}

#[test]
fn every_open_vector_has_its_reason_and_none_is_live() {
    let library = library();
    let codes: BTreeSet<&str> = ["not-expressible", "case-against-text", "ambiguous", "law-not-planned", "not-built"].into();
    let mut problems = Vec::new();
    for (id, entry) in &library.index {
        if !codes.contains(entry.reason.as_str()) || entry.would_open.trim().is_empty() {
            problems.push(format!("{id}: a reason code and what would open it"));
        }
        if library.live().any(|vector| vector.id == *id) {
            problems.push(format!("{id}: it is live, too"));
        }
    }
    for vector in library.vectors.iter().filter(|vector| vector.open && !library.index.contains_key(&vector.id)) {
        problems.push(format!("{}: lies in open/ without an entry in open/index.json", vector.id));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_list_of_open_vectors_is_current() {
    let page = std::fs::read_to_string(root().join("OPEN.md")).unwrap_or_default();
    assert!(page == open::page(&library()), "run `cargo run -p leavelaw-tests --bin open-md`");
}
