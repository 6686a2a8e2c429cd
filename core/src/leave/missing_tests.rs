//! What answers name as missing: every fact that is needed, by its id, with its place and its question.

use crate::{Request, Rulebook};
use serde_json::{Value, json};

fn decide(request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).unwrap_or_else(|e| panic!("{}", e.report()));
    let book = Rulebook::bundled().expect("the bundled rules load");
    let answer = book.decide(&request).unwrap_or_else(|e| panic!("{}", e.report()));
    serde_json::from_str(&answer.to_json().expect("JSON")).expect("JSON")
}

fn fmla(ask: &str, case: &Value) -> Value {
    decide(&json!({"ask": ask, "law": "us-fmla", "on": "2026-06-01", "case": case}))
}

/// The facts that a test lacks, in order.
fn of_test(answer: &Value, test: &str) -> Vec<String> {
    let is_of = |m: &&Value| m["tests"].as_array().is_some_and(|tests| tests.contains(&json!(format!("us-fmla/{test}"))));
    let missing = answer["missing"].as_array().into_iter().flatten().filter(is_of);
    let mut facts: Vec<String> = missing.filter_map(|m| m["fact"].as_str().map(str::to_owned)).collect();
    facts.sort();
    facts
}

/// The wording under which `facts` tells a missing fact.
fn wording(case: &Value, ask: &str, fact: &str) -> Value {
    let told = decide(&json!({"ask": "facts", "of": ask, "law": "us-fmla", "on": "2026-06-01", "case": case}));
    told["facts"][fact]["wording"].clone()
}

/// Heads around the worksite count on the day of the notice: neither is known here, and the heads of all places only bound those around one.
#[test]
fn a_fact_and_the_day_by_which_it_is_measured_are_both_named() {
    let with = |headcount: Value| {
        let case = json!({"leave": [{"reason": "own-health", "first_day": "2026-06-15"}], "headcount": headcount});
        of_test(&fmla("leave.eligibility", &case), "worksite")
    };
    assert_eq!(with(json!({})), ["headcount-within-75-miles", "notice-on"]);
    assert_eq!(with(json!({"total": [{"count": 70}]})), ["headcount-within-75-miles", "notice-on"]);
    let given = json!({"within_75_miles": [{"count": 40}, {"count": 60, "from": "2026-05-01"}]});
    assert_eq!(with(given), ["notice-on"], "the heads are given: only the day is not");
}

#[test]
fn whether_a_deployment_is_foreign_has_a_question_of_its_own() {
    let case = json!({
        "leave": [{"reason": "exigency/short-notice", "first_day": "2026-06-15", "for": {"relation": "spouse"}}],
        "events": {"deployment": [{"day": "2026-06-12"}]}
    });
    let answer = fmla("leave.ground", &case);
    let missing = answer["missing"].as_array().expect("a list").iter().find(|m| m["fact"] == "deployment-foreign");
    assert_eq!(missing.map(|m| &m["at"]), Some(&json!("/case/events/deployment/foreign")), "{answer}");
    assert_eq!(wording(&case, "leave.ground", "deployment-foreign"), "Is the member deployed to a foreign country?");
}

#[test]
fn absences_that_are_not_complete_are_a_fact_with_a_question() {
    let case = json!({"employer": {"leave_year": {"us-fmla": "calendar"}}, "absences": []});
    let answer = fmla("leave.balance", &case);
    let missing = answer["missing"].as_array().expect("a list").iter().find(|m| m["reason"] == "absences-not-complete");
    assert_eq!(missing.map(|m| &m["fact"]), Some(&json!("absences-complete-from")), "{answer}");
    assert_eq!(wording(&case, "leave.balance", "absences-complete-from"), "From which day on is the list of absences complete?");
}
