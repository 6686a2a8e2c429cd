//! Every live vector passes, and none could pass whatever the answer.

use leavelaw_tests::{matcher, runner, spoil, subject, vectors};

fn library() -> vectors::Library {
    vectors::Library::read().expect("the vectors can be read")
}

/// Counted apart from the reader: every object with an `ask` in the files of live vectors, by a search for the key in their text.
fn asked_in_files() -> usize {
    fn count(folder: &std::path::Path, top: bool) -> usize {
        let other = ["open", "cases", "packs", "tools", "migrate"];
        let entries = std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries
            .map(|path| {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                if path.is_dir() {
                    if top && other.contains(&name.as_str()) { 0 } else { count(&path, false) }
                } else if name.ends_with(".json") && !name.ends_with(".schema.json") {
                    std::fs::read_to_string(&path).expect("a text").matches("\"ask\":").count()
                } else {
                    0
                }
            })
            .sum()
    }
    count(&vectors::root(), true)
}

/// What hosts rely on: an answer that says yes or no has nothing open (in TypeScript the two are different types).
#[test]
fn what_is_decided_has_nothing_open() {
    let library = library();
    let decide = subject::library().expect("the rulebook loads");
    let mut decided = 0;
    for run in library.live().flat_map(|vector| library.runs(vector).expect("the vector can be expanded")) {
        // A clock's "yes" says that the law asks for steps; another reading of its text may give another day.
        if run.request["ask"] == "clock" {
            continue;
        }
        let Some(answer) = runner::run(&decide, &run).answer.filter(|a| a["outcome"] == "yes" || a["outcome"] == "no") else { continue };
        decided += 1;
        let open: Vec<&str> = ["missing", "judgment", "unsettled"].into_iter().filter(|key| answer.get(key).is_some()).collect();
        assert!(open.is_empty(), "{}: decided, and yet {open:?}", run.id);
    }
    assert!(decided > 50, "only {decided} answers say yes or no");
}

#[test]
fn every_live_vector_passes() {
    let library = library();
    let decide = subject::library().expect("the rulebook loads");
    let (mut ran, mut failed) = (0, Vec::new());
    for vector in library.live() {
        for run in library.runs(vector).expect("the vector can be expanded") {
            if let Some(first) = runner::run(&decide, &run).mismatches.first() {
                failed.push(format!("{} at {}: expected {}, got {}", run.id, first.at, first.expected, first.got));
            }
        }
        ran += 1;
    }
    println!("{ran} live vectors ran, {} are held, {} runs failed", asked_in_files(), failed.len());
    assert!(failed.is_empty(), "{} failed:\n{}", failed.len(), failed.join("\n"));
    assert_eq!(ran, asked_in_files(), "vectors that ran and vectors that there are");
}

#[test]
fn every_live_vector_fails_when_spoiled() {
    let library = library();
    let decide = subject::library().expect("the rulebook loads");
    let mut still = Vec::new();
    for vector in library.live() {
        for run in library.runs(vector).expect("the vector can be expanded") {
            let Some(answer) = runner::run(&decide, &run).answer else {
                continue;
            };
            let spoiled = spoil::spoiled(&run.expect);
            if spoiled.is_empty() {
                still.push(format!("{} expects nothing", run.id));
            }
            for one in spoiled {
                if matcher::compare(&one.expect, &answer).is_empty() {
                    still.push(format!("{} spoiled at {}", run.id, one.at));
                }
            }
        }
    }
    assert!(still.is_empty(), "these still pass:\n{}", still.join("\n"));
}

#[test]
fn the_same_request_gives_the_same_bytes() {
    let library = library();
    let (one, other) = (subject::library().expect("loads"), subject::library().expect("loads"));
    for vector in library.live() {
        for run in library.runs(vector).expect("the vector can be expanded") {
            let text = run.request.to_string();
            assert_eq!(one(&run.packs, &text), other(&run.packs, &text), "{}", run.id);
        }
    }
}
