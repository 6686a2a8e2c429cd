//! Each code of the pack linter, with a file that has this one fault and the place where it is.

use leavelaw::{Code, Rulebook};
use leavelaw_tests::vectors::read_json;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("bad-input/packs")
}

fn text(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn bundled() -> Rulebook {
    Rulebook::bundled().expect("the rulebook loads")
}

#[test]
fn the_pack_without_a_fault_loads() {
    for name in ["good.toml", "good-plan.toml"] {
        if let Err(error) = bundled().with_pack(name, &text(name)) {
            panic!("{}", error.report());
        }
    }
}

#[test]
fn each_code_has_its_file_and_each_file_its_place() {
    let places = read_json(&folder().join("places.json")).expect("the places can be read");
    let places = places.as_object().expect("an object");
    let mut problems = Vec::new();
    for (file, place) in places {
        let code = file.split('.').next().expect("a stem");
        let source = text(file);
        match bundled().with_pack(file, &source) {
            Ok(_) => problems.push(format!("{file}: it loads")),
            Err(error) => {
                let expected = format!("{file}:{}:{}", place[0], place[1]);
                if error.code.as_str() != code || error.at != expected {
                    problems.push(format!("{file}: expected {code} at {expected}, got:\n{}", error.report()));
                }
                let line = place[0].as_u64().and_then(|line| source.lines().nth(usize::try_from(line).ok()? - 1)).expect("a line");
                if !error.report().contains(line) {
                    problems.push(format!("{file}: the report does not show the line {line:?}:\n{}", error.report()));
                }
                if !error.others().is_empty() {
                    problems.push(format!("{file}: one fault, and {} more are reported: {:?}", error.others().len(), error.others()));
                }
            }
        }
    }
    let codes = Code::ALL.iter().map(|code| code.as_str()).filter(|code| code.starts_with("pack-"));
    problems.extend(codes.filter(|code| !places.contains_key(&format!("{code}.toml"))).map(|code| format!("{code}: no file")));
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// A pack as JSON has no lines: its place is the file and a pointer.
#[test]
fn a_json_pack_is_refused_by_pointer() {
    let pack = serde_json::json!({"id": "acme-x", "title": "x", "jurisdiction": "company", "kind": "accrual", "role": "plan", "anchor": "work-day",
        "bank": [{"id": "sick", "paid": true, "purpose": "any", "kind": "sick"}], "cap": [{"id": "c", "on": "balanze", "amount": {"hours": 8}}]});
    let error = bundled().with_pack_json("packs/acme-x.json", &pack.to_string()).expect_err("an unknown word");
    assert_eq!((error.code, error.at.as_str()), (Code::PackUnknownWord, "packs/acme-x.json:/cap/0/on"));
    let error = bundled().with_pack_json("packs/acme-x.json", "{").expect_err("no JSON");
    assert_eq!(error.code, Code::PackSyntax);
}

/// One call finds every fault it can: two faults in one file are both told, in the order of the file.
#[test]
fn two_faults_are_told_in_one_call() {
    let source = text("pack-unknown-word.toml").replace("place = \"us\"", "plaec = \"us\"");
    let error = bundled().with_pack("two.toml", &source).expect_err("two faults");
    let codes: Vec<Code> = std::iter::once(error.code).chain(error.others().iter().map(|other| other.code)).collect();
    assert_eq!(codes, [Code::PackUnknownKey, Code::PackUnknownWord]);
}
