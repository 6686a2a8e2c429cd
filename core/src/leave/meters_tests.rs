//! Meters of the bundled laws and of small packs: who draws on them, for which event, under which method.
#![expect(clippy::needless_pass_by_value, reason = "cases are written where they are asked about")]

use crate::{Request, Rulebook};
use serde_json::{Value, json};

fn bundled() -> Rulebook {
    Rulebook::bundled().expect("the bundled rules load")
}

fn decide(book: &Rulebook, request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).unwrap_or_else(|e| panic!("{}", e.report()));
    let answer = book.decide(&request).unwrap_or_else(|e| panic!("{}", e.report()));
    serde_json::from_str(&answer.to_json().expect("JSON")).expect("JSON")
}

fn facts(answer: &Value) -> Vec<String> {
    let missing = answer["missing"].as_array().cloned().unwrap_or_default();
    missing.iter().filter_map(|m| m["fact"].as_str().map(str::to_owned)).collect()
}

const ELIGIBLE: &str = r#"[{"test": "us-fmla/employer-covered", "is": "yes"}, {"test": "us-fmla/tenure", "is": "yes"},
    {"test": "us-fmla/hours-of-service", "is": "yes"}, {"test": "us-fmla/worksite", "is": "yes"}]"#;

fn fmla(ask: &str, on: &str, case: Value) -> Value {
    let assume: Value = serde_json::from_str(ELIGIBLE).expect("JSON");
    let mut request = json!({"ask": ask, "on": on, "assume": assume, "case": case});
    if ask != "leave.plan" {
        request["law"] = json!("us-fmla");
    }
    decide(&bundled(), &request)
}

/// One of two spouses with one employer that applies the limit; the other has used nine weeks for the newborn.
fn spouse(for_: Value) -> Value {
    json!({
        "employer": {"kind": "private", "leave_year": {"us-fmla": "calendar"}, "holidays": [], "spouse_limit": "applied"},
        "schedule": [{"hours": {"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"}}],
        "spouse": {"married": "yes", "same_employer": "yes", "eligible": "yes", "absences_complete_from": "2026-01-01",
                   "absences": [{"reason": "bonding", "first_day": "2026-01-05", "weeks": "9"}]},
        "absences": [], "absences_complete_from": "2026-01-01",
        "leave": [{"reason": "family-care", "first_day": "2026-06-01", "weeks": "4", "for": for_}]
    })
}

#[test]
fn spouses_share_the_care_of_a_parent_and_not_that_of_a_child() {
    let ill = |relation: &str| json!({"relation": relation, "age": 8, "serious_condition": "yes", "care_needed": "yes"});
    let child = fmla("leave.balance", "2026-05-31", spouse(ill("child")));
    assert_eq!((&child["available_weeks"], &child["limited_by"]), (&json!("12"), &json!(["twelve-weeks"])));
    let parent = fmla("leave.balance", "2026-05-31", spouse(ill("parent")));
    assert_eq!((&parent["available_weeks"], &parent["limited_by"]), (&json!("3"), &json!(["spouses"])));
    let plan = |relation| fmla("leave.plan", "2026-05-31", spouse(ill(relation)))["laws"]["us-fmla"]["protected_weeks"].clone();
    assert_eq!((plan("child"), plan("parent")), (json!("4"), json!("3")));
}

/// 29 CFR 825.201(b): the combined weeks lie in the twelve months of the employee's own twelve weeks, which the spouse's leave does not open.
#[test]
fn what_spouses_share_lies_in_the_twelve_months_of_the_twelve_weeks() {
    let mut case = spouse(json!({"relation": "parent", "serious_condition": "yes", "care_needed": "yes"}));
    case["employer"]["leave_year"] = json!({"us-fmla": "forward"});
    case["absences"] = json!([{"reason": "own-health", "first_day": "2026-01-19", "weeks": "1"}]);
    case["absences_complete_from"] = json!("2025-01-01");
    let meters = fmla("leave.balance", "2026-05-31", case)["meters"].clone();
    let window = json!({"first_day": "2026-01-19", "last_day": "2027-01-18"});
    assert_eq!((&meters["twelve-weeks"]["window"], &meters["spouses"]["window"]), (&window, &window));
    let shared = &meters["spouses"];
    assert_eq!((&shared["used_weeks"], &shared["shared_used_weeks"], &shared["left_weeks"]), (&json!("0"), &json!("7"), &json!("5")));
}

#[test]
fn care_of_somebody_not_told_leaves_the_shared_limit_open() {
    let mut case = spouse(json!({"relation": "child", "age": 8, "serious_condition": "yes", "care_needed": "yes"}));
    case["absences"] = json!([{"reason": "family-care", "first_day": "2026-03-02", "weeks": "2"}]);
    case["leave"] = json!([{"reason": "bonding", "first_day": "2026-06-01"}]);
    let answer = fmla("leave.balance", "2026-05-31", case);
    assert_eq!(answer["available_weeks"], Value::Null);
    assert_eq!(answer["meters"]["twelve-weeks"]["left_weeks"], "10", "the person's own twelve weeks are known");
    assert_eq!(answer["meters"]["spouses"]["left_weeks"], Value::Null);
    assert!(facts(&answer).contains(&"leave-for".to_owned()));
}

#[test]
fn a_shared_limit_needs_every_fact_on_which_it_turns() {
    let mut case = spouse(json!({"relation": "parent", "serious_condition": "yes", "care_needed": "yes"}));
    case["employer"].as_object_mut().expect("an object").remove("spouse_limit");
    let answer = fmla("leave.balance", "2026-05-31", case.clone());
    assert_eq!((&answer["available_weeks"], facts(&answer).contains(&"spouse-limit".to_owned())), (&Value::Null, true));
    case["spouse"]["married"] = json!("no");
    assert_eq!(fmla("leave.balance", "2026-05-31", case)["available_weeks"], "12");
}

#[test]
fn what_the_spouse_took_for_a_child_is_not_shared_either() {
    let mut case = spouse(json!({"member": "dad"}));
    case["family"] = json!([{"id": "dad", "relation": "parent", "serious_condition": "yes", "care_needed": "yes"},
        {"id": "kid", "relation": "child", "age": 8}, {"id": "in-law", "relation": "parent", "of": "spouse"}]);
    let care = |member: &str| json!([{"reason": "family-care", "first_day": "2026-01-05", "weeks": "9", "for": {"member": member}}]);
    let mut left = |member| {
        case["spouse"]["absences"] = care(member);
        fmla("leave.balance", "2026-05-31", case.clone())["available_weeks"].clone()
    };
    assert_eq!((left("kid"), left("in-law")), (json!("12"), json!("3")), "the parent-in-law is the spouse's parent");
}

fn caregiver(leave_event: Option<&str>, events: Value) -> Value {
    let mut case = json!({
        "employer": {"kind": "private", "leave_year": {"us-fmla": "calendar"}},
        "family": [{"id": "son", "relation": "child", "care_needed": "yes", "military": {"status": "active", "serious_injury": "yes"}}],
        "absences_complete_from": "2024-01-01",
        "absences": [{"reason": "military-caregiver/current", "for": {"member": "son"}, "first_day": "2024-03-04", "event": "burns", "weeks": "20"}],
        "leave": [{"reason": "military-caregiver/current", "for": {"member": "son"}, "first_day": "2026-06-01"}]
    });
    case["events"] = json!({"injury": events});
    if let Some(event) = leave_event {
        case["leave"][0]["event"] = json!(event);
    }
    case
}

#[test]
fn caregiver_leave_is_once_for_each_injury() {
    let two = json!([{"day": "2023-11-13", "id": "burns", "for": {"member": "son"}}, {"day": "2025-01-13", "id": "fall", "for": {"member": "son"}}]);
    let answer = |event, events| fmla("leave.balance", "2026-06-01", caregiver(event, events));
    assert_eq!(answer(Some("fall"), two.clone())["available_weeks"], "26");
    let same = answer(Some("burns"), two.clone());
    assert_eq!(same["available_weeks"], "0", "what was not used in its twelve months is forfeited");
    let open = answer(None, two);
    assert_eq!((&open["available_weeks"], facts(&open).contains(&"leave-event".to_owned())), (&Value::Null, true));
    let one = json!([{"day": "2023-11-13", "id": "burns", "for": {"member": "son"}}]);
    assert_eq!(answer(None, one)["available_weeks"], "0", "of one injury the event need not be named");
}

/// An earlier pregnancy took ten weeks; the next child is due in 2026.
fn pregnancies(earlier: &str, births: Value) -> Value {
    decide(
        &bundled(),
        &json!({"ask": "leave.balance", "law": "us-ca-pdl", "on": "2026-01-05", "case": {
            "employer": {"kind": "private"}, "schedule": [{"hours": {"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"}}],
            "events": {"birth": births, "expected_birth": "2026-02-04"}, "absences_complete_from": "2020-01-01",
            "absences": [{"reason": "pregnancy/incapacity", "first_day": earlier, "weeks": "10", "charged": ["us-ca-pdl/four-months"]}],
            "leave": [{"reason": "pregnancy/incapacity", "first_day": "2026-01-05"}]
        }}),
    )
}

#[test]
fn each_pregnancy_has_its_own_four_months() {
    let left = |answer: &Value| answer["available_weeks"].clone();
    assert_eq!(left(&pregnancies("2023-01-02", json!([]))), "52/3", "no pregnancy is so long");
    assert_eq!(left(&pregnancies("2023-01-02", json!(["2023-02-01"]))), "52/3");
    assert_eq!(left(&pregnancies("2025-10-06", json!([]))), "22/3", "it is the same one");
    let unsure = pregnancies("2025-05-05", json!(["2025-01-01"]));
    assert_eq!((left(&unsure), facts(&unsure).contains(&"leave-event".to_owned())), (Value::Null, true));
}

/// Twelve weeks at the end of 2025; the employer changes its method in 2026.
fn changing(was: &str, change: Value, ask: &str, on: &str) -> Value {
    fmla(
        ask,
        on,
        json!({
            "employer": {"kind": "private", "leave_year": {"us-fmla": was}, "leave_year_changed": [change], "holidays": []},
            "schedule": [{"hours": {"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"}}],
            "absences": [{"reason": "own-health", "first_day": "2025-10-06", "weeks": "12"}], "absences_complete_from": "2024-01-01",
            "determined": [{"question": "us-fmla/serious-health-condition", "value": "yes"}, {"question": "us-fmla/unable-to-work", "value": "yes"}],
            "leave": [{"reason": "own-health", "first_day": "2026-02-16", "weeks": "4"}]
        }),
    )
}

#[test]
fn while_the_method_changes_the_better_of_both_counts() {
    let left = |was, change: &Value, on| changing(was, change.clone(), "leave.balance", on)["available_weeks"].clone();
    let to_rolling = json!({"law": "us-fmla", "to": "rolling", "announced_on": "2026-01-01", "from": "2026-03-02"});
    assert_eq!(left("calendar", &to_rolling, "2026-02-15"), "12");
    assert_eq!(left("calendar", &to_rolling, "2026-03-02"), "0", "sixty days after the announcement the new method stands alone");
    let to_calendar = json!({"law": "us-fmla", "to": "calendar", "announced_on": "2026-01-01", "from": "2026-03-02"});
    assert_eq!(left("rolling", &to_calendar, "2025-12-31"), "0");
    assert_eq!(left("rolling", &to_calendar, "2026-02-15"), "12");
    let late = json!({"law": "us-fmla", "to": "rolling", "announced_on": "2026-02-01", "from": "2026-03-02"});
    assert_eq!(left("calendar", &late, "2026-03-02"), "49/5", "a month of notice is too short");
    let untold = json!({"law": "us-fmla", "to": "rolling", "from": "2026-03-02"});
    let answer = changing("calendar", untold, "leave.balance", "2026-02-15");
    assert_eq!((&answer["available_weeks"], facts(&answer)), (&Value::Null, vec!["leave-year-changed".to_owned()]));
    let other = json!({"law": "us-ca-cfra", "to": "rolling", "from": "2026-03-02"});
    assert_eq!(left("calendar", &other, "2026-02-15"), "12", "a change under another law is none of this one");
}

#[test]
fn a_plan_goes_through_a_change_of_method_day_by_day() {
    let change = json!({"law": "us-fmla", "to": "rolling", "announced_on": "2026-01-01", "from": "2026-03-02"});
    let plan = changing("calendar", change.clone(), "leave.plan", "2026-02-15");
    assert_eq!(plan["laws"]["us-fmla"]["protected_through"], "2026-02-27");
    assert_eq!(plan["laws"]["us-fmla"]["first_unprotected_day"], "2026-03-02");
    assert_eq!(plan["laws"]["us-fmla"]["leave_year"]["method"], "most-favourable");
    let year = changing("calendar", change, "leave.year", "2026-02-15");
    assert_eq!(
        (&year["method"], &year["taken"], &year["first_day"]),
        (&json!("most-favourable"), &json!("calendar"), &json!("2026-01-01"))
    );
    assert_eq!(year["conventions"], json!(["method-transition-ends-with-change"]));
}

#[test]
fn a_plan_says_why_a_law_does_not_protect_and_what_may_be_taken() {
    let mut case = spouse(json!({"relation": "parent", "serious_condition": "yes", "care_needed": "yes"}));
    case["places"] = json!([{"state": "us-ca", "locality": "us-ca-oakland"}]);
    let in_law = json!({"reason": "family-care", "first_day": "2026-08-03", "last_day": "2026-08-03",
        "for": {"relation": "parent", "of": "spouse", "in_loco_parentis_to_employee": "no", "serious_condition": "yes", "care_needed": "yes"}});
    case["leave"].as_array_mut().expect("a list").push(in_law);
    let plan = fmla("leave.plan", "2026-05-31", case);
    let law = &plan["laws"]["us-fmla"];
    assert_eq!((&law["available_weeks"], &law["limited_by"]), (&json!("3"), &json!(["spouses"])));
    assert_eq!(plan["spouses"], json!({"pool_used_weeks": "12", "pool_left_weeks": "0"}));
    assert_eq!(plan["at_work"], json!([{"first_day": "2026-06-29", "last_day": "2026-08-02"}]));
    let why = |day: &str| {
        let segments = plan["segments"].as_array().expect("segments").iter();
        segments.filter(|s| s["first_day"] == day).map(|s| s["not_protected_because"].clone()).next().unwrap_or_default()
    };
    let of_fmla = |why: Value| why.as_array().is_some_and(|all| all.contains(&json!("us-fmla/spouses")));
    assert!(of_fmla(why("2026-06-20")), "{plan}");
    assert!(why("2026-08-03").as_array().is_some_and(|all| all.contains(&json!("us-fmla/relation"))), "{plan}");
    let places: Vec<&Value> = plan["no_law_held"].as_array().expect("a list").iter().map(|p| &p["place"]).collect();
    assert_eq!(places, ["us-ca-oakland"]);
}
