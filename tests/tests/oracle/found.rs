//! What the oracle found, each as the smallest question that shows it.

use crate::{bundled, decide};
use serde_json::{Value, json};

/// The answer of a law with these tables to a leave from 2 March 2026.
fn answer(tables: Value, more: Value, case: Value) -> Value {
    let mut pack = json!({"id": "x-one", "kind": "leave", "role": "floor", "title": "One", "jurisdiction": "us", "authority": ["s. 1"],
        "anchor": "leave-start", "entitlements": ["leave"]});
    let mut other = pack.clone();
    other["id"] = json!("x-two");
    other["eligibility"] = json!([
        {"id": "asked", "judgment": "q-a", "by": "employer", "cite": "s. 2", "checked": "text"},
        {"id": "asked-too", "judgment": "q-b", "by": "employer", "cite": "s. 2", "checked": "text"},
    ]);
    other["coverage"] = json!([{"id": "size", "fact": "headcount", "at": "leave-start", "at-least": 5, "cite": "s. 2", "checked": "text"}]);
    let mut request =
        json!({"ask": "leave.eligibility", "law": "x-one", "on": "2026-03-02", "case": {"leave": [{"first_day": "2026-03-02"}]}});
    for (into, from) in [(&mut pack, tables), (&mut request, more)] {
        let Value::Object(keys) = from else { panic!("an object") };
        into.as_object_mut().expect("an object").extend(keys);
    }
    request.as_object_mut().expect("an object").retain(|_, value| !value.is_null());
    let Value::Object(facts) = case else { panic!("an object") };
    request["case"].as_object_mut().expect("a case").extend(facts);
    let books = [other, pack]
        .iter()
        .fold(bundled(), |book, pack| book.with_pack_json("pack", &pack.to_string()).unwrap_or_else(|error| panic!("{}", error.to_json())));
    decide(&books, &request)
}

fn tenure(least: &Value) -> Value {
    json!({"eligibility": [{"id": "tenure", "fact": "service", "at": "leave-start", "at-least": least, "cite": "s. 1", "checked": "text"}]})
}

/// Five whole months may be five months and four weeks.
#[test]
fn service_told_in_whole_months_is_between_two_numbers_of_days() {
    let told = |months: i64| json!({"service": {"months": months, "before": "2026-03-02"}});
    let outcome = |least: Value, case: Value| answer(tenure(&least), json!({}), case)["outcome"].clone();
    assert_eq!(outcome(json!({"days": 180}), told(4)), "no");
    assert_eq!(outcome(json!({"days": 180}), told(5)), "unknown");
    assert_eq!(outcome(json!({"days": 180}), told(6)), "yes");
    assert_eq!(outcome(json!({"months": 18}), json!({"service": {"years": 1, "before": "2026-03-02"}})), "unknown");
    assert_eq!(outcome(json!({"months": 12}), json!({"service": {"years": 1, "before": "2026-03-02"}})), "yes");
}

/// A comparison with a name is no test of the answer where its item is out of force, fails its condition, or is assumed.
#[test]
fn a_test_inside_an_item_that_nobody_looks_into_is_not_shown() {
    let item = |more: Value| {
        let mut item = json!({"id": "whole", "all": [{"id": "part", "fact": "headcount", "at": "leave-start", "at-least": 5}], "cite": "s. 1", "checked": "text"});
        item.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        json!({"coverage": [item]})
    };
    let has_part = |tables: Value, more: Value| answer(tables, more, json!({"role": {"full_time": "no"}}))["tests"].get("part").is_some();
    assert!(has_part(item(json!({})), json!({})));
    assert!(!has_part(item(json!({"until": "2026-03-01"})), json!({})));
    assert!(!has_part(item(json!({"when": {"fact": "full-time", "is": "yes"}})), json!({})));
    assert!(!has_part(item(json!({})), json!({"assume": [{"test": "x-one/whole", "is": "yes"}]})));
}

/// What keeps another law's answer open is what is asked of it, and all of that: every judgment, and nothing of the part not asked.
#[test]
fn the_answer_of_another_law_says_what_it_lacks() {
    let of = |part: &str| {
        let tables = json!({"eligibility": [{"id": "other", "law": "x-two", "entitlement": "leave", "part": part, "cite": "s. 1", "checked": "text"}]});
        let answer = answer(tables, json!({}), json!({}));
        let texts = |list: &str, key: &str| answer[list].as_array().into_iter().flatten().map(|item| item[key].clone()).collect::<Vec<_>>();
        (texts("missing", "fact"), texts("judgment", "question"))
    };
    assert_eq!(of("coverage"), (vec![json!("headcount-total")], Vec::new()));
    assert_eq!(of("eligibility"), (Vec::new(), vec![json!("x-two/q-a"), json!("x-two/q-b")]));
    assert_eq!(of("all"), (vec![json!("headcount-total")], vec![json!("x-two/q-a"), json!("x-two/q-b")]));
}

fn presumed(answer: &Value) -> Vec<&str> {
    answer["presumed"].as_array().into_iter().flatten().filter_map(|item| item["fact"].as_str()).collect()
}

/// Each presumption that was used is named: those of two classes in one comparison, and the one that took an item out.
#[test]
fn every_presumption_used_is_named() {
    let presume = |fact: &str| json!({"id": fact, "fact": fact, "is": "no", "cite": "s. 1", "checked": "text"});
    let item = |key: &str, test: Value| {
        let mut item = json!({"id": "size", "fact": "headcount", "at": "leave-start", "at-least": 5, "cite": "s. 1", "checked": "text"});
        item[key] = test;
        json!({"presume": [presume("flight-crew"), presume("seasonal")], "coverage": [item]})
    };
    let classes = json!({"fact": "job-class", "one-of": ["flight-crew", "seasonal"]});
    let case = json!({"headcount": {"total": [{"count": 9}]}});
    let out = answer(item("when", classes.clone()), json!({}), case.clone());
    assert_eq!((&out["outcome"], presumed(&out)), (&json!("yes"), vec!["flight-crew", "seasonal"]));
    let unless = answer(item("unless", classes), json!({}), case);
    assert_eq!((&unless["outcome"], presumed(&unless)), (&json!("yes"), vec!["flight-crew", "seasonal"]));
}

/// A text with two readings leaves nothing open where its item does not apply.
#[test]
fn readings_of_an_item_that_does_not_apply_are_not_shown() {
    let item = |more: Value| {
        let mut item = json!({"id": "size", "fact": "headcount", "at": "leave-start", "at-least": 5, "cite": "s. 1", "checked": "text",
            "readings": [{"default": true}, {"at-least": 50, "cite": "s. 1, the other way"}]});
        item.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        answer(json!({"coverage": [item]}), json!({}), json!({"headcount": {"total": [{"count": 9}]}, "role": {"full_time": "no"}}))
    };
    assert_eq!(item(json!({}))["unsettled"][0]["item"], "x-one/size");
    assert_eq!(item(json!({"until": "2026-01-01"}))["unsettled"], Value::Null);
    assert_eq!(item(json!({"when": {"fact": "full-time", "is": "yes"}}))["unsettled"], Value::Null);
}

/// The ledger of a plan that earns an hour for each hour worked, for a person hired on 1 January 2026.
fn ledger(tables: &Value, case: &Value, on: &str) -> Value {
    let mut pack = json!({"id": "x-plan", "kind": "accrual", "title": "One", "jurisdiction": "company", "role": "plan", "anchor": "work-day",
        "year": {"basis": ["calendar"], "length": {"months": 12}}, "bank": [{"id": "pto", "paid": true, "kind": "pto"}],
        "earn": [{"id": "earn", "amount": {"hours": 1}, "per": {"hours": 1}, "start": "hire"}]});
    pack.as_object_mut().expect("an object").extend(tables.as_object().expect("tables").clone());
    let mut request = json!({"ask": "accrue.ledger", "plan": "x-plan", "on": on,
        "case": {"service": {"periods": [{"from": "2026-01-01"}]}, "absences": [], "absences_complete_from": "2026-01-01"}});
    request["case"].as_object_mut().expect("a case").extend(case.as_object().expect("facts").clone());
    let book = bundled().with_pack_json("pack", &pack.to_string()).unwrap_or_else(|error| panic!("{}", error.to_json()));
    decide(&book, &request)
}

fn grant() -> Value {
    json!([{"id": "front", "amount": {"hours": 8}, "on": "year-start", "as": "lump"}])
}

/// Hours that end with the year end before those that do not: they are used first.
#[test]
fn what_ends_with_the_year_is_used_first() {
    let tables = json!({"grant": grant(), "expire": [{"id": "end", "lots": ["earned"], "at": "year-end"}]});
    let case = json!({"worked": [{"day": "2026-01-05", "hours": "4"}],
        "absences": [{"day": "2026-02-02", "hours": "4", "draws_on": "x-plan"}]});
    let answer = ledger(&tables, &case, "2027-01-01");
    assert_eq!((&answer["totals"]["expired_seconds"], &answer["balance_seconds"]), (&json!(0), &json!(16 * 3600)));
}

/// A cap on earning stops hours before a cap on the balance can lose them: they are not earned at all.
#[test]
fn hours_that_a_cap_on_earning_stops_are_not_lost() {
    let tables = json!({"cap": [
        {"id": "earn-cap", "on": "earn", "amount": {"hours": 5}, "per": "year", "then": "stop"},
        {"id": "balance-cap", "on": "balance", "amount": {"hours": 1}, "then": "lose"},
    ]});
    let totals = &ledger(&tables, &json!({"worked": [{"day": "2026-01-05", "hours": "12"}]}), "2026-01-31")["totals"];
    assert_eq!((&totals["accrued_seconds"], &totals["forfeited_seconds"]), (&json!(5 * 3600), &json!(4 * 3600)));
}

/// Hours above a cap are the new ones; what stood in the balance keeps its end.
#[test]
fn a_cap_loses_the_hours_that_are_above_it() {
    let tables = json!({"grant": grant(), "expire": [{"id": "end", "lots": ["granted"], "at": "year-end"}],
        "cap": [{"id": "balance-cap", "on": "balance", "amount": {"hours": 8}, "then": "lose"}]});
    let answer = ledger(&tables, &json!({"worked": [{"day": "2026-01-05", "hours": "2"}]}), "2026-12-31");
    assert_eq!((&answer["balance_seconds"], &answer["totals"]["forfeited_seconds"]), (&json!(8 * 3600), &json!(2 * 3600)));
    assert_eq!(answer["lots"]["2026-01-01"], json!({"origin": "granted", "paid": "yes", "seconds": 8 * 3600}));
}

/// What a law leaves on a day: twelve weeks for all, so many of them for one's own health.
fn left(own: i64, over: &Value, method: &str, absences: &Value, on: &str) -> Value {
    let meter = |id: &str, grounds: Value, weeks: i64, over: &Value| json!({"id": id, "grounds": grounds, "limit": {"weeks": weeks}, "week": "own-workweek", "over": over, "cite": "s. 1", "checked": "text"});
    let years = json!({"months": 12, "employer-method": ["calendar", "forward", "rolling"], "if-none": "most-favourable"});
    let over = if over.is_null() { &years } else { over };
    let ground = |id: &str| json!({"id": id, "cite": "s. 1", "checked": "text"});
    let tables = json!({"ground": [ground("own-health"), ground("bonding")],
        "meter": [meter("all", json!("all"), 12, &years), meter("own", json!(["own-health"]), own, over)]});
    let full = json!({"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"});
    answer(
        tables,
        json!({"ask": "leave.balance", "on": on}),
        json!({"employer": {"kind": "private", "holidays": [], "leave_year": {"x-one": method}}, "schedule": [{"hours": full}],
            "absences": absences, "absences_complete_from": "2020-01-01", "leave": [{"reason": "own-health", "first_day": on}]}),
    )
}

/// A meter that has another's window has that very window: what opens the one opens the other.
#[test]
fn the_same_window_is_not_one_like_it() {
    let absences = json!([{"reason": "bonding", "first_day": "2023-03-06", "weeks": "1"}, {"reason": "own-health", "first_day": "2023-06-05", "weeks": "2"}]);
    let window = |over: Value| left(6, &over, "forward", &absences, "2023-09-01")["meters"]["own"].clone();
    let same = window(json!({"same-as": "all"}));
    assert_eq!(same["window"], json!({"first_day": "2023-03-06", "last_day": "2024-03-05"}));
    assert_eq!((&same["left_weeks"], &same["returns_from"]), (&json!("4"), &json!("2024-03-06")));
    assert_eq!(window(Value::Null)["window"], json!({"first_day": "2023-06-05", "last_day": "2024-06-04"}));
}

/// Where the employer chose no method, that one counts which leaves the most of the leave asked about, not of the law's first meter.
#[test]
fn the_most_favourable_method_is_that_for_the_leave_asked_about() {
    let absences = json!([{"reason": "bonding", "first_day": "2022-03-07", "weeks": "1"}, {"reason": "own-health", "first_day": "2022-06-06", "weeks": "1"},
        {"reason": "bonding", "first_day": "2023-01-09", "weeks": "1"}]);
    let of = |method: &str| left(1, &Value::Null, method, &absences, "2023-03-10");
    let (calendar, forward, none) = (of("calendar"), of("forward"), of("none-chosen"));
    assert_eq!((&calendar["meters"]["all"]["left_weeks"], &calendar["available_weeks"]), (&json!("11"), &json!("1")));
    assert_eq!((&forward["meters"]["all"]["left_weeks"], &forward["available_weeks"]), (&json!("12"), &json!("0")));
    assert_eq!((&none["meters"]["all"]["left_weeks"], &none["available_weeks"]), (&json!("11"), &json!("1")));
}

/// A plan opens the common window with the first day that it charges, of whatever meter.
#[test]
fn a_plan_opens_the_same_window_once() {
    let plan = |over: Value| {
        let years = json!({"months": 12, "forward-from": "first-use"});
        let over = if over.is_null() { years.clone() } else { over };
        let item = |id: &str, more: Value| {
            let mut item = json!({"id": id, "cite": "s. 1", "checked": "text"});
            item.as_object_mut().expect("an object").extend(more.as_object().expect("keys").clone());
            item
        };
        let meter = |id: &str, grounds: Value, weeks: i64, over: &Value| {
            item(id, json!({"grounds": grounds, "limit": {"weeks": weeks}, "week": "own-workweek", "over": over}))
        };
        let tables = json!({"ground": [item("own-health", json!({})), item("bonding", json!({}))],
            "meter": [meter("all", json!("all"), 12, &years), meter("own", json!(["own-health"]), 1, &over)]});
        let block = |reason: &str, day: &str| json!({"reason": reason, "first_day": day, "weeks": "1"});
        let request = json!({"ask": "leave.plan", "law": null, "on": "2023-03-01"});
        let case = json!({"employer": {"kind": "private", "holidays": []}, "absences": [], "absences_complete_from": "2020-01-01",
            "schedule": [{"hours": {"mon": "8", "tue": "8", "wed": "8", "thu": "8", "fri": "8"}}],
            "leave": [block("bonding", "2023-03-06"), block("own-health", "2023-06-05"), block("own-health", "2024-04-01")]});
        answer(tables, request, case)["laws"]["x-one"]["protected_weeks"].clone()
    };
    assert_eq!(plan(json!({"same-as": "all"})), "3", "the year of the bonding is over in April");
    assert_eq!(plan(Value::Null), "2", "the year of the illness runs until June");
}
