//! A screen answers as the single case does: whatever it says of a row of summary facts, the same facts in a case give the same.

use leavelaw::api::case::Case;
use leavelaw::api::words::YesNo;
use leavelaw::screen::Unit;
use leavelaw::{Day, Hours, Rulebook, Screen, Tri, day};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::Cell;
use std::sync::OnceLock;

const LAWS: [&str; 5] = ["us-fmla", "us-ca-cfra", "us-ca-pdl", "us-wa-pfml", "us-wa-pfml/protection"];

fn on() -> Day {
    day!(2026 - 06 - 01)
}

/// Where a summary fact goes in a case, and how it is written there. A column that is not here cannot be given in a case by itself.
fn put(case: &mut Value, id: &str, n: i64, word: Option<&str>) -> bool {
    let yes = || json!(if n == 1 { "yes" } else { "no" });
    let (at, value) = match (id, word) {
        ("service-months", _) => ("service", json!([{"months": n, "before": "2026-06-01"}])),
        ("hours-worked-12-months", _) => ("hours_worked", json!([{"months": 12, "before": "2026-06-01", "hours": n.to_string()}])),
        ("headcount-within-75-miles", _) => ("headcount/within_75_miles", json!([{"count": n}])),
        ("headcount-total", _) => ("headcount/total", json!([{"count": n}])),
        ("headcount-workweeks-50", _) => {
            ("headcount/workweeks", json!([{"year": 2026, "at_least": 50, "count": 0}, {"year": 2025, "at_least": 50, "count": n}]))
        }
        ("employer-kind", Some(word)) => ("employer/kind", json!(word)),
        ("places", Some(word)) => ("places", json!([{"state": if word == "elsewhere" { "us-tx" } else { word }}])),
        ("flight-crew", _) => ("role/flight_crew", yes()),
        _ => return false,
    };
    let (key, inner) = at.split_once('/').unwrap_or((at, ""));
    match inner {
        "" => case[key] = value,
        inner => case[key][inner] = value,
    }
    true
}

/// A figure near the threshold of most laws, small enough to be far from it, or large.
fn figure() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..60, 1..30_i64, Just(1_249), Just(1_250), Just(1_251), Just(49), Just(50), Just(20), Just(19), Just(11), Just(12)]
}

fn book() -> &'static Rulebook {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    BOOK.get_or_init(|| Rulebook::bundled().expect("the rulebook loads"))
}

fn screen(law: &str) -> Screen {
    book().screen(law, on()).expect("the law can be screened")
}

#[test]
fn every_leave_law_can_be_screened_and_says_what_it_reads() {
    for law in LAWS {
        let screen = screen(law);
        assert!(!screen.columns().is_empty(), "{law}");
        assert!(screen.names().len() > 0, "{law}");
        let nothing = screen.decide(&screen.row());
        assert_eq!(nothing.outcome, Tri::Unknown, "{law}: nothing is known of the person");
    }
}

#[test]
fn a_wrong_column_is_named_with_those_there_are() {
    let screen = screen("us-fmla");
    let error = screen.slot::<i64>("hours-worked").expect_err("no such column");
    assert_eq!(error.code.as_str(), "column-missing");
    assert!(error.expected.contains("hours-worked-12-months"));
    let error = screen.slot::<i64>("hours-worked-12-months").expect_err("hours are no number");
    assert_eq!((error.code.as_str(), error.expected.as_str()), ("column-type", "Hours"));
    assert!(screen.choice("employer-kind", "public").is_err());
}

#[test]
fn what_a_screen_says_the_single_case_says() {
    let (known, tests) = (Cell::new(0_u32), Cell::new(0_u32));
    proptest!(ProptestConfig::with_cases(400), |(which in 0..LAWS.len(), figures in prop::collection::vec((figure(), 0_u8..4), 64))| {
        let law = LAWS[which];
        let screen = screen(law);
        let mut row = screen.row();
        let mut case = json!({"leave": [{"reason": "own-health", "first_day": "2026-06-01"}], "absences": [], "absences_complete_from": "2020-01-01"});
        for (column, (n, unknown)) in screen.columns().iter().zip(&figures) {
            if *unknown == 0 {
                continue;
            }
            let word = usize::try_from(*n).ok().and_then(|n| column.choices.get(n % column.choices.len().max(1)));
            let n = match column.unit {
                Unit::YesNo => n % 2,
                _ if column.id.starts_with("headcount-workweeks") => (*n).min(52),
                _ => *n,
            };
            if !put(&mut case, &column.id, n, word.map(String::as_str)) {
                continue;
            }
            match (column.unit, word) {
                (Unit::Word, Some(word)) => row.set(screen.slot(&column.id).expect("words"), screen.choice(&column.id, word).expect("one of them")),
                (Unit::Hours, _) => row.set(screen.slot(&column.id).expect("hours"), Hours::of(i32::try_from(n).expect("small"))),
                (Unit::YesNo, _) => row.set(screen.slot(&column.id).expect("yes or no"), if n == 1 { YesNo::Yes } else { YesNo::No }),
                _ => row.set(screen.slot(&column.id).expect("a number"), n),
            }
        }
        let single = book().leave_eligibility(&Case::from_json(&case.to_string()).expect("a case"), law, on()).expect("an answer");
        let answer = screen.decide(&row);
        if !answer.outcome.is_unknown() {
            known.set(known.get() + 1);
            prop_assert_eq!(answer.outcome, single.outcome, "{}: {}", law, case);
        }
        for test in screen.tests(&row).filter(|test| !test.outcome.is_unknown()) {
            tests.set(tests.get() + 1);
            let short = test.id.split_once('/').map_or(test.id, |(_, short)| short);
            let alone = single.tests.get(short).map(|t| t.outcome);
            prop_assert_eq!(Some(test.outcome), alone, "{}: {}", test.id, case);
        }
    });
    let (known, tests) = (known.get(), tests.get());
    assert!(known > 50 && tests > 400, "only {known} outcomes and {tests} tests were known");
}
