//! Two small laws that give leave for the same reason, and what one says of the other.
#![expect(clippy::needless_pass_by_value, reason = "cases are written where they are asked about")]

use crate::{Request, Rulebook};
use serde_json::{Value, json};

fn law(id: &str, weeks: i64, over: &str, interplay: &str) -> String {
    format!(
        r#"
id = "{id}"
title = "{id}"
kind = "leave"
jurisdiction = "us"
entitlements = ["leave"]
reach = {{ rule = "federal" }}
anchor = "leave-start"
version = [{{ from = 2020-01-01, cite = "1" }}]
ground = [{{ id = "own-health", cite = "2" }}]
meter = [{{ id = "weeks", grounds = "all", limit = {{ weeks = {weeks} }}, over = {over}, cite = "3" }}]
{interplay}
"#
    )
}

const CALENDAR: &str = "{ calendar-years = 1 }";

fn decide(second: &str, request: Value) -> Value {
    let book = Rulebook::empty()
        .with_pack("first.toml", &law("us-first", 2, CALENDAR, ""))
        .and_then(|book| book.with_pack("second.toml", second))
        .unwrap_or_else(|e| panic!("{}", e.report()));
    let request = Request::from_json(&request.to_string()).unwrap_or_else(|e| panic!("{}", e.report()));
    let answer = book.decide(&request).unwrap_or_else(|e| panic!("{}", e.report()));
    serde_json::from_str(&answer.to_json().expect("JSON")).expect("JSON")
}

fn second(interplay: &str) -> String {
    law("us-second", 4, CALENDAR, &format!("interplay = [{{ id = \"beside\", cite = \"4\", {interplay} }}]"))
}

/// Four weeks of one's own illness.
fn plan(second: &str, more: Value) -> Value {
    let mut case = json!({"absences": [], "absences_complete_from": "2020-01-01",
        "schedule": [{"hours": {"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"}}],
        "leave": [{"reason": "own-health", "first_day": "2026-01-05", "weeks": "4"}]});
    more.as_object().into_iter().flatten().for_each(|(key, value)| case[key] = value.clone());
    decide(second, json!({"ask": "leave.plan", "on": "2026-01-05", "case": case}))
}

fn protection(plan: &Value) -> Vec<(String, Value)> {
    let segments = plan["segments"].as_array().cloned().unwrap_or_default();
    segments.iter().map(|s| (s["first_day"].as_str().unwrap_or_default().to_owned(), s["protected_by"].clone())).collect()
}

fn named(answer: &Value) -> Vec<(Option<String>, Option<String>)> {
    let word = |m: &Value, key: &str| m[key].as_str().map(str::to_owned);
    answer["missing"].as_array().into_iter().flatten().map(|m| (word(m, "reason").or_else(|| word(m, "fact")), word(m, "item"))).collect()
}

#[test]
fn leave_after_another_laws_begins_where_that_ends() {
    let after = plan(&second(r#"law = "us-first", rule = "after""#), json!({}));
    let days = vec![("2026-01-05".to_owned(), json!(["us-first"])), ("2026-01-17".to_owned(), json!(["us-second"]))];
    assert_eq!(protection(&after), days);
    assert_eq!(after["laws"]["us-second"]["meters"]["weeks"]["used_weeks"], "2");
    let beside = plan(&law("us-second", 4, CALENDAR, ""), json!({}));
    assert_eq!(beside["laws"]["us-second"]["meters"]["weeks"]["used_weeks"], "4", "without a word each law counts each day");
}

#[test]
fn of_two_laws_that_never_count_on_one_day_the_designated_one_does() {
    let never = second(r#"law = "us-first", rule = "never-same-day""#);
    let open = plan(&never, json!({}));
    assert_eq!(named(&open), [(Some("designations".to_owned()), None)]);
    assert_eq!(open["segments"][0]["protected"], "unknown");
    let by = |law: &str| plan(&never, json!({"designations": [{"law": law}]}));
    assert_eq!(protection(&by("us-second")), [("2026-01-05".to_owned(), json!(["us-second"]))]);
    assert_eq!(by("us-first")["laws"]["us-second"]["protected_weeks"], "0");
}

fn balance(second: &str, more: Value) -> Value {
    let mut case = json!({"absences_complete_from": "2020-01-01", "leave": [{"reason": "own-health", "first_day": "2026-06-01"}],
        "absences": [{"reason": "own-health", "first_day": "2026-01-05", "weeks": "1", "charged": ["us-first/weeks"]}]});
    more.as_object().into_iter().flatten().for_each(|(key, value)| case[key] = value.clone());
    decide(second, json!({"ask": "leave.balance", "law": "us-second", "on": "2026-06-01", "case": case}))
}

#[test]
fn leave_of_another_law_that_counts_here_keeps_the_meter_open() {
    let reason = (Some("version-text-not-held".to_owned()), Some("us-second/beside".to_owned()));
    let counts = second(
        r#"law = "us-first", rule = "counts-toward", meter = "weeks", when = { fact = "notice-given", about = "count-toward-law", is = "yes" }"#,
    );
    let told = json!({"notices": [{"act": "count-toward-law", "on": "2026-01-05"}]});
    let open = balance(&counts, told);
    assert_eq!((&open["available_weeks"], named(&open)), (&Value::Null, vec![reason.clone()]));
    assert_eq!(balance(&counts, json!({"notices": []}))["available_weeks"], "4", "nobody was told that it counts");
    let opens = |over| law("us-second", 4, over, r#"interplay = [{ id = "beside", cite = "4", law = "us-first", rule = "opens-year" }]"#);
    assert_eq!(named(&balance(&opens(r#"{ months = 12, forward-from = "first-use" }"#), json!({}))), [reason]);
    assert_eq!(balance(&opens(CALENDAR), json!({}))["available_weeks"], "4", "no use opens a calendar year");
}

#[test]
fn a_meter_counts_where_its_condition_holds() {
    let text = law("us-second", 4, CALENDAR, "")
        .replace("cite = \"3\"", "cite = \"3\", when = { fact = \"employer-kind\", one-of = [\"private\"] }");
    let left = |more| balance(&text, more);
    assert_eq!(left(json!({"employer": {"kind": "private"}}))["available_weeks"], "4");
    assert_eq!(left(json!({"employer": {"kind": "state"}}))["meters"], Value::Null);
    let open = left(json!({}));
    assert_eq!((&open["available_weeks"], named(&open)), (&Value::Null, vec![(Some("employer-kind".to_owned()), None)]));
}

#[test]
fn what_is_not_weighed_is_named_and_a_law_that_is_not_held_too() {
    let kind = plan(&second(r#"law = "us-first", rule = "not-with-kind""#), json!({}));
    assert_eq!(named(&kind), [(Some("version-text-not-held".to_owned()), Some("us-second/beside".to_owned()))]);
    assert_eq!(kind["laws"]["us-second"]["protected_weeks"], Value::Null);
    let absent = plan(&second(r#"law = "us-third", rule = "after""#), json!({}));
    assert_eq!(named(&absent), [(Some("no-law-held".to_owned()), Some("us-third".to_owned()))]);
}
