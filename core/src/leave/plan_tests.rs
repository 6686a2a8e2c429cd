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

/// The same person of whom nobody said which days are worked.
fn without_schedule(leave: Value, schedule: Value) -> Value {
    let mut case = born(case(leave));
    case["schedule"] = schedule;
    case
}

fn lacks_schedule(plan: &Value) -> bool {
    plan["missing"].as_array().into_iter().flatten().any(|m| m["fact"] == "schedule" && m["at"] == "/case/schedule")
}

#[test]
fn without_a_schedule_no_workdays_are_counted_and_the_schedule_is_missing() {
    let asked = json!([sure("2026-01-07", "2")]);
    for schedule in [json!([]), json!([{"hours_per_week": "40"}]), json!([{"hours": {"mon": "8"}, "from": "2026-01-12"}])] {
        let open = plan(without_schedule(asked.clone(), schedule));
        assert!(lacks_schedule(&open), "{open}");
        assert!(open["conventions"].as_array().is_some_and(|c| c.contains(&json!("calendar-day-is-a-seventh-of-a-week"))));
        assert_eq!((&open["segments"][0]["workdays"], &open["totals"]["protected_workdays"]), (&Value::Null, &Value::Null), "{open}");
        let law = &open["laws"]["us-fmla"];
        assert_eq!((&law["protected_through"], &law["first_unprotected_day"]), (&Value::Null, &Value::Null));
    }
    for schedule in [json!([{"hours": {"mon": "8", "fri": "8"}}]), json!([{"days": ["mon", "fri"]}])] {
        let known = plan(without_schedule(asked.clone(), schedule));
        assert!(!lacks_schedule(&known), "{known}");
        assert_eq!((&known["segments"][0]["workdays"], &known["totals"]["protected_workdays"]), (&json!(4), &json!(4)));
    }
}

/// Whole weeks are whole weeks, whichever of their days are worked; of three days nobody knows how many are.
#[test]
fn without_a_schedule_only_whole_weeks_are_known() {
    let days = |last_day: &str| json!([{"reason": "bonding", "first_day": "2026-01-07", "last_day": last_day}]);
    let of = |last_day: &str| {
        let open = plan(without_schedule(days(last_day), json!([])));
        let law = open["laws"]["us-fmla"].clone();
        [meter(&open)["used_weeks"].clone(), law["protected_weeks"].clone(), law["requested_weeks"].clone()]
    };
    assert_eq!(of("2026-01-20"), [json!("2"), json!("2"), json!("2")]);
    assert_eq!(of("2026-01-16"), [Value::Null, Value::Null, Value::Null]);
}

#[test]
fn without_a_schedule_nobody_knows_on_which_day_a_meter_runs_out() {
    let asked = || json!([sure("2026-01-05", "12")]);
    let open = plan(without_schedule(asked(), json!([])));
    let of = |plan: &Value| ["left_weeks", "exhausted_end_of", "returns_from"].map(|key| meter(plan)[key].clone());
    assert_eq!(of(&open), [json!("0"), Value::Null, Value::Null]);
    assert_eq!(of(&plan(born(case(asked())))), [json!("0"), json!("2026-03-27"), json!("2027-01-01")]);
}

#[test]
fn leave_in_workdays_names_the_schedule_whichever_law_it_is_for() {
    let asked = json!([{"reason": "bereavement", "first_day": "2026-01-07", "workdays": 3}]);
    assert!(lacks_schedule(&plan(without_schedule(asked, json!([])))));
}
