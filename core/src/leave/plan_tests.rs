//! Plans in which not all is known: what is not known is left out, and what would settle it is named.
#![expect(clippy::needless_pass_by_value, reason = "cases are written where they are asked about")]

use crate::{Request, Rulebook};
use serde_json::{Value, json};

fn plan_with(case: Value, assume: &[&str]) -> Value {
    let assume: Vec<Value> = assume.iter().map(|test| json!({"test": format!("us-fmla/{test}"), "is": "yes"})).collect();
    let request = json!({"ask": "leave.plan", "on": "2026-01-02", "assume": assume, "case": case});
    let request = Request::from_json(&request.to_string()).unwrap_or_else(|e| panic!("{}", e.report()));
    let book = Rulebook::bundled().expect("the bundled rules load");
    let answer = book.decide(&request).unwrap_or_else(|e| panic!("{}", e.report()));
    serde_json::from_str(&answer.to_json().expect("JSON")).expect("JSON")
}

/// The plan of somebody who is eligible.
fn plan(case: Value) -> Value {
    plan_with(case, &["employer-covered", "tenure", "hours-of-service", "worksite"])
}

/// Somebody of whom no absence is left out, with blocks of leave, a calendar year and work from Monday to Friday.
fn case(leave: Value) -> Value {
    json!({
        "employer": {"kind": "private", "leave_year": {"us-fmla": "calendar"}, "holidays": []},
        "schedule": [{"hours": {"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"}}],
        "absences": [], "absences_complete_from": "2020-01-01",
        "leave": leave
    })
}

/// Leave that surely counts, and leave of which nobody knows whether it does.
fn sure(first_day: &str, weeks: &str) -> Value {
    json!({"reason": "bonding", "first_day": first_day, "weeks": weeks})
}

fn perhaps(first_day: &str, weeks: &str) -> Value {
    json!({"reason": "family-care", "first_day": first_day, "weeks": weeks})
}

fn born(case: Value) -> Value {
    let mut case = case;
    case["events"] = json!({"birth": "2026-01-01"});
    case
}

fn meter(plan: &Value) -> &Value {
    &plan["laws"]["us-fmla"]["meters"]["twelve-weeks"]
}

fn facts(plan: &Value) -> Vec<&str> {
    plan["missing"].as_array().into_iter().flatten().filter_map(|m| m["fact"].as_str()).collect()
}

#[test]
fn without_a_word_on_eligibility_nobody_knows_what_is_used() {
    let asked = born(case(json!([sure("2026-01-05", "4")])));
    let open = plan_with(asked.clone(), &[]);
    let known = plan(asked);
    assert_eq!((&meter(&known)["used_weeks"], &meter(&known)["left_weeks"]), (&json!("4"), &json!("8")));
    assert_eq!(meter(&open)["limit_weeks"], "12");
    for figure in ["used_weeks", "left_weeks", "used_seconds", "left_seconds", "at", "exhausted_end_of", "returns_from", "window"] {
        assert_eq!(meter(&open)[figure], Value::Null, "{figure} of {open}");
    }
    assert!(facts(&open).contains(&"hours-worked-12-months"), "{:?}", facts(&open));
}

#[test]
fn a_meter_is_known_until_the_first_leave_that_may_count() {
    let open = plan(born(case(json!([sure("2026-01-05", "2"), perhaps("2026-03-02", "1")]))));
    let at = &meter(&open)["at"];
    assert_eq!((&at["2026-01-18"]["used_weeks"], &at["2026-03-08"]), (&json!("2"), &Value::Null), "{open}");
    assert_eq!(meter(&open)["used_weeks"], Value::Null);
    assert!(facts(&open).iter().any(|fact| fact.starts_with("family") || fact.starts_with("leave-for")), "{:?}", facts(&open));
}

/// Ten weeks that may count leave two of twelve for certain: of three weeks after them two are protected, whether or not the ten are.
#[test]
fn what_is_left_whatever_else_counts_is_protected() {
    let open = plan(born(case(json!([perhaps("2026-01-05", "10"), sure("2026-06-01", "3")]))));
    let of = |day: &str| {
        let segments = open["segments"].as_array().expect("segments").iter();
        let is_in = |s: &&Value| s["first_day"].as_str() <= Some(day) && Some(day) <= s["last_day"].as_str();
        let segment = segments.clone().find(is_in).unwrap_or_else(|| panic!("no segment for {day}"));
        (segment["protected_by"].clone(), segment["protected"].clone())
    };
    assert_eq!(of("2026-01-05"), (Value::Null, json!("unknown")));
    assert_eq!(of("2026-06-12"), (json!(["us-fmla"]), Value::Null));
    assert_eq!(of("2026-06-15"), (Value::Null, json!("unknown")));
    assert_eq!(open["laws"]["us-fmla"]["protected_weeks"], Value::Null);
}

#[test]
fn a_meter_that_is_used_up_is_so_whatever_else_counts() {
    let open = plan(born(case(json!([sure("2026-01-05", "12"), perhaps("2026-06-01", "1")]))));
    assert_eq!((&meter(&open)["left_weeks"], &meter(&open)["exhausted_end_of"]), (&json!("0"), &json!("2026-03-27")), "{open}");
}

#[test]
fn what_spouses_share_is_known_only_where_their_leave_is() {
    let mut asked = case(json!([sure("2026-02-02", "4")]));
    asked["employer"]["spouse_limit"] = json!("applied");
    asked["spouse"] = json!({"married": "yes", "same_employer": "yes", "eligible": "yes", "absences_complete_from": "2025-01-01",
        "absences": [{"reason": "bonding", "first_day": "2026-01-05", "weeks": "2"}]});
    assert_eq!(plan(born(asked.clone()))["spouses"], json!({"pool_used_weeks": "6", "pool_left_weeks": "6"}));
    assert_eq!(plan_with(born(asked), &[])["spouses"], Value::Null);
}

#[test]
fn only_what_surely_nothing_protects_is_counted_as_unprotected() {
    let asked = born(case(json!([perhaps("2026-01-05", "2"), sure("2026-02-02", "13")])));
    let totals = |plan: &Value| ["protected_workdays", "unprotected_workdays"].map(|key| plan["totals"][key].as_i64());
    let open = plan(asked.clone());
    assert_eq!(totals(&open), [Some(50), Some(5)], "{}", open["segments"]);
    let unknown = open["segments"].as_array().expect("segments").iter().filter(|s| s["protected"] == "unknown");
    assert_eq!(unknown.filter_map(|s| s["workdays"].as_i64()).sum::<i64>(), 20);
    assert_eq!(totals(&plan_with(asked, &[])), [Some(0), Some(0)]);
}
