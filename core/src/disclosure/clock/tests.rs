//! Clocks of the laws that are bundled, and of packs made for one matter.

use crate::{Request, Rulebook};
use serde_json::{Value, json};

fn ask(book: &Rulebook, law: &str, on: &str, case: &Value) -> Value {
    let request = json!({"ask": "clock", "law": law, "on": on, "case": case});
    let request = Request::from_json(&request.to_string()).unwrap();
    match book.decide(&request) {
        Ok(answer) => serde_json::from_str(&answer.to_json().unwrap()).unwrap(),
        Err(error) => json!({"error": error.code.as_str(), "at": error.at}),
    }
}

fn bundled(law: &str, on: &str, case: &Value) -> Value {
    ask(&Rulebook::bundled().unwrap(), law, on, case)
}

fn due<'a>(answer: &'a Value, step: &str) -> &'a Value {
    &answer["steps"][step]["due"]
}

fn codes(answer: &Value) -> Vec<(&str, &Value)> {
    answer["findings"].as_array().into_iter().flatten().map(|f| (f["code"].as_str().unwrap(), &f["from"])).collect()
}

const PLAIN: &str = r#"
id = "x-law"
kind = "statement"
anchor = "event"
"#;

fn made(duties: &str) -> Rulebook {
    Rulebook::empty().with_pack("x-law.toml", &format!("{PLAIN}duty = [{duties}]")).unwrap()
}

#[test]
fn seventy_two_hours_run_from_the_instant_and_by_the_civil_day_where_nobody_gave_it() {
    let nine = 1_772_442_000_i64;
    let case = |learned: Value| json!({"event": "breach", "learned": learned, "items": ["contact.name"], "encrypted": "no"});
    let answer = bundled("eu-gdpr", "2026-03-02", &case(json!({"day": "2026-03-02", "instant": nine})));
    let step = &answer["steps"]["notify-authority"];
    assert_eq!((&step["due"], &step["due_instant"]), (&json!("2026-03-05"), &json!(nine + 72 * 3600)));
    assert_eq!(step["unless"], json!(["risk-unlikely"]));
    let answer = bundled("eu-gdpr", "2026-03-02", &case(json!({"day": "2026-03-02"})));
    assert_eq!(due(&answer, "notify-authority"), "2026-03-05");
    assert!(answer["conventions"].as_array().unwrap().contains(&json!("hours-by-civil-day")));
}

#[test]
fn a_step_falls_away_on_its_fact_and_stands_while_nobody_knows() {
    let case = |facts: Value| json!({"event": "breach", "learned": {"day": "2026-03-02"}, "encrypted": "no", "facts": facts});
    let answer = bundled("eu-gdpr", "2026-03-02", &case(json!({"risk-unlikely": "yes", "high-risk": "no"})));
    assert_eq!((&answer["outcome"], answer["steps"].get("notify-authority")), (&json!("no"), None));
    let answer = bundled("eu-gdpr", "2026-03-02", &case(json!({"risk-unlikely": "no", "high-risk": "yes"})));
    assert!(answer["steps"]["notify-authority"].get("unless").is_none());
    assert_eq!(answer["steps"]["notify-subject"]["no_fixed_day"], true);
    assert_eq!(answer["steps"]["notify-subject"]["standard"], "without-undue-delay");
}

#[test]
fn a_processor_tells_the_owner_by_its_contract_and_the_owner_s_own_time_starts_then() {
    let nine = 1_772_442_000_i64;
    let case = json!({"event": "breach", "capacity": "vendor-for-employer", "learned": {"day": "2026-03-02", "instant": nine},
        "contract": {"hours": 24}, "affected": {"eu": 10, "us-ca": 700, "us-ny": 20}, "encrypted": "no", "items": ["health.diagnosis"],
        "linked_to_person": "yes"});
    let answer = bundled("eu-gdpr", "2026-03-02", &case);
    assert_eq!(answer["steps"]["notify-owner"]["due_instant"], nine + 24 * 3600);
    assert_eq!(answer["steps"]["notify-authority"]["due_instant"], nine + 96 * 3600);
    for law in ["us-ny-breach", "us-ca-breach"] {
        let answer = bundled(law, "2026-03-02", &case);
        assert_eq!((due(&answer, "notify-owner"), due(&answer, "notify-subject")), (&json!("2026-03-03"), &json!("2026-04-01")), "{law}");
    }
}

#[test]
fn the_law_is_that_of_the_day_of_the_event() {
    let case = |day: &str| {
        json!({"event": "breach", "place": "us-ny", "learned": {"day": day}, "affected": {"us-ny": 20}, "items": ["biometric"],
            "linked_to_person": "yes", "encrypted": "no"})
    };
    let before = bundled("us-ny-breach", "2026-01-01", &case("2024-12-20"));
    assert_eq!(before["steps"]["notify-subject"]["no_fixed_day"], true);
    assert!(codes(&before).contains(&("law-changes", &json!("2024-12-21"))));
    let after = bundled("us-ny-breach", "2026-01-01", &case("2024-12-21"));
    assert_eq!(due(&after, "notify-subject"), "2025-01-20");
    assert!(after["steps"].get("notify-department-of-financial-services").is_some());
}

#[test]
fn california_names_days_from_2026_and_the_attorney_general_waits_for_the_notice() {
    let case = |people: i64, facts: Value| {
        json!({"event": "breach", "place": "us-ca", "learned": {"day": "2026-01-05"}, "affected": {"us-ca": people}, "facts": facts,
            "items": ["health.diagnosis"], "linked_to_person": "yes", "encrypted": "no"})
    };
    let answer = bundled("us-ca-breach", "2026-01-05", &case(501, json!({"subjects-notified-on": "2026-01-20"})));
    assert_eq!((due(&answer, "notify-subject"), due(&answer, "notify-attorney-general")), (&json!("2026-02-04"), &json!("2026-02-04")));
    let answer = bundled("us-ca-breach", "2026-01-05", &case(501, json!({})));
    assert_eq!(due(&answer, "notify-attorney-general"), "2026-02-19", "fifteen days from the last day of the notice");
    let answer = bundled("us-ca-breach", "2026-01-05", &case(500, json!({})));
    assert!(answer["steps"].get("notify-attorney-general").is_none());
}

#[test]
fn thresholds_count_at_their_boundary() {
    let texas = |day: &str, people: i64| {
        let case = json!({"event": "breach", "place": "us-tx", "determined_on": {"day": day}, "affected": {"us-tx": people},
            "items": ["health.diagnosis"], "linked_to_person": "yes", "encrypted": "no"});
        bundled("us-tx-breach", day, &case)
    };
    assert!(texas("2024-05-01", 249)["steps"].get("notify-attorney-general").is_none());
    assert_eq!(due(&texas("2024-05-01", 250), "notify-attorney-general"), "2024-05-31");
    assert_eq!(due(&texas("2023-08-31", 250), "notify-attorney-general"), "2023-10-30");
}

#[test]
fn a_start_that_nobody_gave_is_named() {
    let case = json!({"event": "breach", "place": "us-tx", "happened": {"day": "2024-05-01"}, "affected": {"us-tx": 10},
        "items": ["health.diagnosis"], "linked_to_person": "yes", "encrypted": "no"});
    let answer = bundled("us-tx-breach", "2024-05-01", &case);
    let step = &answer["steps"]["notify-subject"];
    assert_eq!((&answer["outcome"], &step["outcome"], step.get("due")), (&json!("yes"), &json!("unknown"), None));
    assert_eq!(step["missing"][0]["at"], "/case/determined_on");
    let missing = answer["missing"].as_array().unwrap();
    assert!(missing.iter().any(|m| m["at"] == "/case/determined_on"));
}

#[test]
fn numbers_by_place_bound_what_is_not_told() {
    let book = made(
        r#"{ id = "media", on = ["breach"], do = "notify-media", when = { fact = "affected", place = "one-place", more-than = 500 }, clock = { days = 60 }, cite = "x" },
           { id = "all", on = ["breach"], do = "notify-authority", when = { fact = "affected", at-least = 500 }, clock = { days = 60 }, cite = "x" }"#,
    );
    let steps = |affected: Value| {
        let answer =
            ask(&book, "x-law", "2025-01-15", &json!({"event": "breach", "happened": {"day": "2025-01-15"}, "affected": affected}));
        let outcome = |step: &str| match answer["steps"].get(step) {
            None => "no",
            Some(step) if step.get("outcome").is_some() => "unknown",
            Some(_) => "yes",
        };
        (outcome("notify-media"), outcome("notify-authority"))
    };
    assert_eq!(steps(json!({"total": 620, "us-tx": 510})), ("yes", "yes"));
    assert_eq!(steps(json!({"total": 620, "us-tx": 100})), ("unknown", "yes"), "520 others may all be in one state");
    assert_eq!(steps(json!({"total": 620, "us-tx": 300, "us-ca": 300})), ("no", "yes"));
    assert_eq!(steps(json!({"total": 500})), ("no", "yes"));
    assert_eq!(steps(json!({"us-tx": 300, "us-ca": 300})), ("unknown", "yes"));
    assert_eq!(steps(json!({"us-tx": 300})), ("unknown", "unknown"));
}

#[test]
fn a_month_ends_where_the_month_does_and_the_older_way_of_counting_is_named() {
    let respond = |day: &str| {
        bundled("uk-gdpr", day, &json!({"event": "request-for-access", "place": "gb", "happened": {"day": day}, "holidays": []}))
    };
    let answer = respond("2024-01-31");
    assert_eq!(due(&answer, "respond"), "2024-02-29");
    assert_eq!(answer["unsettled"][0]["readings"][1]["outcome"], "2024-03-01");
    assert_eq!(due(&respond("2023-01-31"), "respond"), "2023-02-28");
    assert_eq!(due(&respond("2024-05-31"), "respond"), "2024-07-01", "30 June 2024 is a Sunday");
    let unsaid = bundled("uk-gdpr", "2024-05-31", &json!({"event": "request-for-access", "happened": {"day": "2024-05-31"}}));
    assert!(unsaid["conventions"].as_array().unwrap().contains(&json!("business-days-mon-fri")));
}

#[test]
fn an_extension_needs_its_condition_its_notice_in_time_and_its_reason() {
    let respond = |more: Value| {
        let mut case = json!({"event": "request-for-access", "place": "gb", "happened": {"day": "2025-05-15"}, "holidays": []});
        case.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        bundled("uk-gdpr", "2025-05-15", &case)["steps"].get("respond-extended").cloned()
    };
    let whole = respond(json!({"complex": "yes", "extension_notified_on": "2025-06-16", "reason_told": "yes"})).unwrap();
    assert_eq!((&whole["valid"], &whole["due"], whole.get("needs")), (&json!("yes"), &json!("2025-08-15"), None));
    let late = respond(json!({"complex": "yes", "extension_notified_on": "2025-06-17", "reason_told": "yes"})).unwrap();
    assert_eq!((&late["valid"], late.get("due")), (&json!("no"), None));
    let silent = respond(json!({"complex": "yes", "extension_notified_on": "2025-06-10", "reason_told": "no"})).unwrap();
    assert_eq!(silent["valid"], "no");
    let open = respond(json!({"complex": "yes", "extension_notified_on": "2025-06-10"})).unwrap();
    assert_eq!((open.get("valid"), &open["due"]), (None, &json!("2025-08-15")));
    assert_eq!(respond(json!({"complex": "no"})), None);
}

#[test]
fn a_clock_stands_still_only_where_the_law_lets_it() {
    let respond = |day: &str, pauses: Value| {
        let case = json!({"event": "request-for-access", "place": "gb", "happened": {"day": day}, "holidays": [], "pauses": pauses});
        bundled("uk-gdpr", day, &case)["steps"]["respond"].clone()
    };
    let paused = respond("2026-03-02", json!([{"from": "2026-03-05", "until": "2026-03-12"}]));
    assert_eq!((&paused["due"], &paused["paused_days"]), (&json!("2026-04-09"), &json!(7)));
    let before = respond("2026-02-02", json!([{"from": "2026-02-05", "until": "2026-02-12"}]));
    assert_eq!((&before["due"], before.get("paused_days")), (&json!("2026-03-02"), None));
    let open = respond("2026-03-02", json!([{"from": "2026-03-05"}]));
    assert_eq!((open.get("due"), &open["missing"][0]["at"]), (None, &json!("/case/pauses/0/until")));
}

#[test]
fn only_the_character_one_is_a_signal_and_it_asks_for_no_erasure() {
    let signal = |act: &str, value: &str| {
        let case = json!({"event": "opt-out-signal", "act": act, "place": "us-ca", "happened": {"day": "2026-06-01"},
            "signals": {"sec-gpc": value}});
        bundled("us-ca-ccpa", "2026-06-01", &case)
    };
    assert_eq!(signal("share", "1")["outcome"], "yes");
    let other = signal("share", "true");
    assert_eq!((&other["outcome"], codes(&other)[0].0), (&json!("not-applicable"), "invalid-signal-value"));
    let erasure = signal("erase", "1");
    assert_eq!((&erasure["outcome"], codes(&erasure)[0].0), (&json!("not-applicable"), "gpc-is-not-a-deletion-request"));
}

#[test]
fn an_opt_out_leaves_ten_business_days_and_the_same_clock_ends_the_sending() {
    let book = Rulebook::bundled().unwrap();
    let send = |on: &str| {
        let request = json!({"ask": "disclose", "under": ["us-can-spam"], "on": on, "case": {"act": "send-email", "items": ["contact.email"],
            "subject": {"opted_out_on": "2024-06-28"}, "message": "commercial", "holidays": ["2024-07-04"]}});
        let answer = book.decide(&Request::from_json(&request.to_string()).unwrap()).unwrap();
        serde_json::from_str::<Value>(&answer.to_json().unwrap()).unwrap()
    };
    let in_time = send("2024-07-15");
    assert_eq!(in_time["outcome"], "permit");
    let duty = in_time["duties"].as_array().unwrap().iter().find(|d| d["do"] == "honour-opt-out").unwrap();
    assert_eq!(duty["due"], "2024-07-15");
    assert_eq!(send("2024-07-16")["outcome"], "deny");
    let planned = json!({"event": "opt-out", "happened": {"day": "2024-06-28"}, "planned_on": "2024-07-16", "holidays": ["2024-07-04"]});
    let step = bundled("us-can-spam", "2024-07-16", &planned)["steps"]["honour-opt-out"].clone();
    assert_eq!((&step["outcome"], &step["late_by_days"]), (&json!("no"), &json!(1)));
}

#[test]
fn an_event_that_no_duty_waits_for_is_not_in_the_law() {
    let answer = bundled("us-tx-breach", "2024-05-01", &json!({"event": "opt-out"}));
    assert_eq!((&answer["error"], &answer["at"]), (&json!("not-in-law"), &json!("/case/event")));
    let answer = bundled("us-tx-breach", "2024-05-01", &json!({}));
    assert_eq!((&answer["outcome"], &answer["missing"][0]["at"]), (&json!("unknown"), &json!("/case/event")));
    let answer = bundled("us-tx-breach", "2019-05-01", &json!({"event": "breach", "determined_on": {"day": "2019-05-01"}}));
    assert_eq!((&answer["outcome"], codes(&answer)[0].0), (&json!("not-applicable"), "statement-not-in-force"));
}

#[test]
fn a_massachusetts_employee_gets_the_copy_within_ten_business_days() {
    let case = json!({"event": "request-for-access", "subject": "employee", "happened": {"day": "2025-06-30"}});
    let answer = bundled("us-ma-est-confidentiality", "2025-06-30", &case);
    assert_eq!(due(&answer, "respond"), "2025-07-15", "4 July does not count");
    assert!(answer["conventions"].as_array().unwrap().contains(&json!("business-days-mon-fri-less-federal")));
}

#[test]
fn a_clock_with_a_limit_and_a_length_is_a_mistake() {
    let pack = format!(
        "{PLAIN}duty = [{{ id = \"a\", on = [\"b\"], do = \"respond\", clock = {{ days = 3, outer = {{ days = 5 }} }}, cite = \"x\" }}]"
    );
    let error = Rulebook::empty().with_pack("x-law.toml", &pack).unwrap_err();
    assert_eq!(error.code.as_str(), "pack-unit");
}
