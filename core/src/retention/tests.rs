//! The room against what must always hold, and against a second, naive reading of the formula.

use crate::api::case::Record;
use crate::api::words::RetentionOutcome as Word;
use crate::time::MonthEnd;
use crate::{Day, Rulebook, Tri};
use proptest::prelude::*;

const US: &str = include_str!("../../rules/retention/us-federal.toml");

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn us() -> Rulebook {
    Rulebook::empty().with_pack("us-federal.toml", US).expect("the bundled schedule reads")
}

#[expect(clippy::needless_pass_by_value, reason = "each record is written where it is asked about")]
fn record(json: serde_json::Value) -> Record {
    crate::api::read::from_value(&json).expect("a record of the contract")
}

fn outcome(book: &Rulebook, json: serde_json::Value, on: &str) -> Word {
    book.retain(&record(json), day(on)).expect("an answer").outcome
}

#[test]
fn leave_records_are_kept_from_the_later_of_last_entry_and_end_of_leave() {
    let leave = serde_json::json!({"class": "leave-file.base", "places": ["us-ca"], "holds": [],
        "dates": {"last-entry": "2022-03-01", "leave-end": "2022-02-28"}});
    let answer = us().retain(&record(leave.clone()), day("2025-03-01")).expect("an answer");
    assert_eq!(answer.outcome, Word::MustRetain);
    assert_eq!((answer.retain_through, answer.earliest_disposal), (Some(day("2025-03-01")), Some(day("2025-03-02"))));
    assert_eq!(answer.rules.get("us-fmla-base").and_then(|r| r.trigger.as_deref()), Some("last-entry"));
    assert_eq!(answer.conventions, ["fmla-start-of-three-years"]);
    assert_eq!(outcome(&us(), leave, "2025-03-02"), Word::MayDispose);
}

#[test]
fn every_hold_of_the_issue_stops_its_record() {
    let hold = serde_json::json!([{"id": "M-1", "from": "2024-02-10", "subjects": ["emp-9"]}]);
    for class in ["leave-file.base", "payroll.register", "i9"] {
        let json = serde_json::json!({"class": class, "places": ["us"], "subject": "emp-9", "holds": hold,
            "dates": {"last-entry": "2015-01-01", "leave-end": "2015-01-01", "hire": "2010-01-01", "separation": "2015-01-01"}});
        let answer = us().retain(&record(json.clone()), day("2026-01-01")).expect("an answer");
        assert_eq!(answer.outcome, Word::Hold, "{class}");
        assert_eq!(answer.governing, ["hold:M-1"]);
        assert_eq!(answer.earliest_disposal, None);
        assert!(answer.cites.iter().any(|cite| cite.contains("37(e)")));
        assert_eq!(us().hold(&record(json), day("2026-01-01")).expect("an answer").outcome, Tri::Yes);
    }
}

#[test]
fn what_is_not_told_is_missing_where_it_goes() {
    let json = serde_json::json!({"class": "payroll.register", "places": ["us"], "holds": []});
    let answer = us().retain(&record(json), day("2026-01-01")).expect("an answer");
    assert_eq!(answer.outcome, Word::Unknown);
    let missing: Vec<_> = answer.missing.iter().filter_map(|m| m.at.as_deref()).collect();
    assert_eq!(missing, ["/case/dates/last-entry"]);
    let json = serde_json::json!({"class": "payroll.register", "places": ["us"], "dates": {"last-entry": "2020-01-01"}});
    let answer = us().retain(&record(json), day("2026-01-01")).expect("an answer");
    assert_eq!((answer.outcome, answer.earliest_disposal), (Word::Unknown, None));
    assert_eq!(answer.missing.first().and_then(|m| m.at.as_deref()), Some("/case/holds"));
}

#[test]
fn a_rule_about_disposal_adds_its_duties_and_never_says_that_it_does_not_apply() {
    let json = serde_json::json!({"class": ["background-check", "personnel.action"], "places": ["us"], "holds": [],
        "rules": ["us-eeoc-personnel", "us-fcra-disposal"], "not_yet": ["charge-filed"],
        "dates": {"record-made": "2024-03-01", "personnel-action": "2024-03-10"}});
    let free = us().retain(&record(json.clone()), day("2025-03-11")).expect("an answer");
    assert_eq!(free.outcome, Word::MayDispose);
    let duties: Vec<_> = free.duties.iter().filter_map(|d| d.do_.as_deref()).collect();
    assert_eq!(duties, ["dispose-unreadable", "vendor-due-diligence"]);
    assert!(!free.rules.contains_key("us-fcra-disposal"));
    let kept = us().retain(&record(json), day("2025-03-10")).expect("an answer");
    assert_eq!((kept.outcome, kept.duties.len()), (Word::MustRetain, 0));
}

#[test]
fn a_rule_about_disposal_alone_lets_no_record_go() {
    let json = serde_json::json!({"class": "background-check", "places": ["us"], "holds": [], "dates": {"record-made": "2000-01-01"}});
    assert_eq!(outcome(&us(), json.clone(), "2026-01-01"), Word::Unknown);
    let mut named = json;
    named["rules"] = serde_json::json!(["us-fcra-disposal"]);
    assert_eq!(outcome(&us(), named, "2026-01-01"), Word::Unknown);
}

#[test]
fn an_injury_log_is_kept_five_years_from_the_end_of_its_year() {
    let json = serde_json::json!({"class": "safety.injury-log", "places": ["us"], "holds": [], "dates": {"incident": "2020-01-15"}});
    assert_eq!(outcome(&us(), json.clone(), "2025-12-31"), Word::MustRetain);
    assert_eq!(outcome(&us(), json, "2026-01-01"), Word::MayDispose);
}

#[test]
fn a_class_without_a_rule_is_no_permission() {
    let json = serde_json::json!({"class": "biometric", "places": ["us"], "holds": []});
    let answer = us().retain(&record(json), day("2026-01-01")).expect("an answer");
    assert_eq!(answer.outcome, Word::Unknown);
    assert_eq!(answer.missing.first().and_then(|m| m.item.as_deref()), Some("biometric"));
}

#[test]
fn an_eligibility_form_is_kept_while_the_person_is_employed() {
    let json = serde_json::json!({"class": "i9", "places": ["us"], "holds": [], "service": {"periods": [{"from": "2010-01-01"}]}});
    let answer = us().retain(&record(json), day("2026-01-01")).expect("an answer");
    assert_eq!((answer.outcome, answer.retain_through), (Word::MustRetain, None));
    assert_eq!(answer.open_triggers, ["separation"]);
}

#[test]
fn words_and_ids_that_nobody_knows_are_errors_with_their_place() {
    let ask = |json| us().retain(&record(json), day("2026-01-01")).map(|_| ()).expect_err("an error");
    assert_eq!(ask(serde_json::json!({"class": "payroll.registr"})).at, "/case/class/0");
    assert_eq!(ask(serde_json::json!({"class": "i9", "rules": ["us-i10"]})).at, "/case/rules/0");
    let hold = serde_json::json!({"class": "i9", "holds": [{"id": "M", "from": "2021-01-01", "classes": ["i9", "payrol"]}]});
    assert_eq!(ask(hold).at, "/case/holds/0/classes/1", "a hold on a class that is misspelt would hold nothing");
    let promise = serde_json::json!({"class": "i9", "promises": [{"maximum": {"years": 1}, "class": "i-9"}]});
    assert_eq!(ask(promise).at, "/case/promises/0/class");
    let own = serde_json::json!({"class": "i9", "holds": [{"id": "M", "from": "2021-01-01", "classes": ["x-badges"]}]});
    assert!(us().retain(&record(own), day("2026-01-01")).is_ok());
}

#[test]
fn a_new_version_reaches_what_is_still_owed_and_revives_nothing() {
    let pack = r#"
format = 1
id = "us-xx-records"
title = "t"
jurisdiction = "us-xx"
kind = "schedule"
keep = [
  { id = "xx-file", class = "personnel.file", clock = { years = 2, from = "record-made" }, until = 2022-01-01, cite = "a", checked = "x" },
  { id = "xx-file", class = "personnel.file", clock = { years = 4, from = "record-made" }, from = 2022-01-01, reach = "still-owed", cite = "b", checked = "x" },
]
"#;
    let book = Rulebook::empty().with_pack("p.toml", pack).expect("a pack");
    let rule = |made: &str| {
        let json = serde_json::json!({"class": "personnel.file", "places": ["us-xx"], "holds": [], "dates": {"record-made": made}});
        book.retain(&record(json), day("2023-06-01")).expect("an answer").rules.remove("xx-file").expect("the rule")
    };
    let owed = rule("2020-01-01");
    assert_eq!((owed.transition.as_deref(), owed.retain_through), (Some("still-owed"), Some(day("2024-01-01"))));
    assert_eq!(owed.old_retain_through, Some(day("2022-01-01")));
    let ended = rule("2019-12-31");
    assert_eq!((ended.transition.as_deref(), ended.retain_through), (Some("ended-before"), Some(day("2021-12-31"))));
    assert_eq!(rule("2022-01-01").transition, None);
}

#[test]
fn a_fixed_maximum_before_a_minimum_is_a_conflict_and_the_minimum_stands() {
    let pack = r#"
format = 1
id = "us-xx-records"
title = "t"
jurisdiction = "us-xx"
kind = "schedule"
keep = [ { id = "xx-keep", class = "biometric", clock = { years = 3, from = "record-made" }, cite = "a", checked = "x" } ]
destroy = [ { id = "xx-destroy", class = "biometric", clock = [{ years = 1, from = "last-interaction" }, { at = "purpose-met" }], nature = "fixed", suspended-by = ["court-warrant"], cite = "b", checked = "x" } ]
"#;
    let book = Rulebook::empty().with_pack("p.toml", pack).expect("a pack");
    let json = |holds: serde_json::Value| {
        record(serde_json::json!({"class": "biometric", "places": ["us-xx"], "holds": holds, "not_yet": ["purpose-met"],
            "dates": {"record-made": "2022-01-01", "last-interaction": "2022-01-01"}}))
    };
    let answer = book.retain(&json(serde_json::json!([])), day("2024-01-01")).expect("an answer");
    assert_eq!((answer.outcome, answer.must_dispose_by), (Word::MustRetain, Some(day("2023-01-01"))));
    assert_eq!(answer.conflicts.first().and_then(|c| c.kind.as_deref()), Some("maximum-before-minimum"));
    let later = book.retain(&json(serde_json::json!([])), day("2025-01-02")).expect("an answer");
    assert_eq!((later.outcome, later.governing), (Word::MustDispose, vec!["xx-destroy".to_owned()]));
    let kinds = |holds| {
        let answer = book.retain(&json(holds), day("2025-01-02")).expect("an answer");
        answer.conflicts.iter().filter_map(|c| c.kind.clone()).collect::<Vec<_>>()
    };
    let warrant = serde_json::json!([{"id": "M", "from": "2024-01-01", "kind": "court-warrant"}]);
    assert_eq!(kinds(warrant), ["maximum-before-minimum"]);
    let audit = serde_json::json!([{"id": "M", "from": "2024-01-01", "kind": "audit"}]);
    assert_eq!(kinds(audit), ["hold-after-maximum", "maximum-before-minimum"]);
}

const CT: &str = include_str!("../../rules/retention/us-ct.toml");
const CA: &str = include_str!("../../rules/retention/us-ca.toml");
const EU: &str = include_str!("../../rules/retention/eu.toml");
const GB: &str = include_str!("../../rules/retention/uk.toml");
const MO: &str = include_str!("../../rules/retention/us-mo.toml");

fn book(packs: &[&str]) -> Rulebook {
    let add = |book: Rulebook, (index, text): (usize, &&str)| book.with_pack(&format!("{index}.toml"), text).expect("a pack");
    packs.iter().enumerate().fold(Rulebook::empty(), add)
}

fn codes(answer: &crate::api::answer::Retention) -> Vec<&str> {
    answer.findings.iter().filter_map(|f| f.code.as_deref()).collect()
}

#[test]
fn an_exception_needs_all_of_its_conditions_and_silence_presumes_none() {
    let ask = |hire: &str, handed: Option<&str>| {
        let mut json = serde_json::json!({"class": "safety.medical", "places": ["us"], "holds": [], "rules": ["us-osha-med"],
            "dates": {"hire": hire, "separation": "2024-08-30"}});
        if let Some(handed) = handed {
            json["handed_over"] = handed.into();
        }
        us().retain(&record(json), day("2024-09-02")).expect("an answer")
    };
    assert_eq!(ask("2024-01-02", Some("yes")).rules.get("us-osha-med").and_then(|r| r.applies), Some(Tri::No));
    assert_eq!(ask("2024-01-02", Some("no")).outcome, Word::MustRetain);
    assert_eq!(ask("2023-08-31", Some("yes")).outcome, Word::MustRetain, "a whole year with its last day");
    assert_eq!(ask("2023-09-01", Some("yes")).rules.get("us-osha-med").and_then(|r| r.applies), Some(Tri::No));
    let silent = ask("2024-01-02", None);
    assert_eq!((silent.outcome, silent.retain_through), (Word::MustRetain, Some(day("2054-08-30"))));
    assert!(silent.presumed.iter().any(|p| p.fact.as_deref() == Some("handed-over")));
}

#[test]
fn an_exception_that_takes_a_record_out_is_named() {
    let ask = |rule: &str, class: &str, facts: serde_json::Value| {
        let json = serde_json::json!({"class": class, "places": ["us"], "holds": [], "rules": [rule], "facts": facts,
            "dates": {"hire": "2024-01-02", "separation": "2024-08-30", "record-made": "2024-03-01"}, "handed_over": "no"});
        us().retain(&record(json), day("2024-09-02")).expect("an answer").rules.remove(rule).expect("the rule")
    };
    let first_aid = serde_json::json!({"first-aid-record": "yes", "made-on-site": "yes", "made-by-physician": "no", "kept-apart": "yes", "lost-time": "no"});
    let out = ask("us-osha-med", "safety.medical", first_aid.clone());
    assert_eq!((out.applies, out.basis.as_deref(), out.retain_through), (Some(Tri::No), Some("first-aid-record"), None));
    let claims = ask("us-osha-med", "safety.medical", serde_json::json!({"health-claims-record": "yes", "kept-apart": "yes"}));
    assert_eq!(claims.basis.as_deref(), Some("health-claims-record"));
    let mut beside = first_aid;
    beside["lost-time"] = "yes".into();
    let kept = ask("us-osha-med", "safety.medical", beside);
    assert_eq!((kept.applies, kept.basis, kept.retain_through), (None, None, Some(day("2054-08-30"))));
}

#[test]
fn of_the_parts_of_a_rule_an_answer_shows_the_one_that_applies() {
    let ask = |contractor: serde_json::Value, on: &str| {
        let json = serde_json::json!({"class": "personnel.action", "places": ["us"], "holds": [], "rules": ["us-503-vevraa"], "facts": contractor,
            "not_yet": ["charge-filed"], "dates": {"record-made": "2023-06-01", "personnel-action": "2023-06-01"}});
        us().retain(&record(json), day(on)).expect("an answer")
    };
    let of = |small: &str| ask(serde_json::json!({"federal-contractor": "yes", "small-contractor": small}), "2024-06-15");
    let (large, small) = (of("no"), of("yes"));
    assert_eq!(large.rules.keys().collect::<Vec<_>>(), ["us-503-vevraa"]);
    assert_eq!(
        (large.outcome, large.retain_through, &large.governing),
        (Word::MustRetain, Some(day("2025-06-01")), &vec!["us-503-vevraa".to_owned()])
    );
    assert_eq!(small.rules.keys().collect::<Vec<_>>(), ["us-503-vevraa"]);
    assert_eq!((small.outcome, small.earliest_disposal), (Word::MayDispose, Some(day("2024-06-02"))));
    assert_eq!(small.rules.get("us-503-vevraa").and_then(|r| r.retain_through), Some(day("2024-06-01")));
    let untold = ask(serde_json::json!({"federal-contractor": "yes"}), "2024-06-15");
    let rule = untold.rules.get("us-503-vevraa").expect("the rule");
    assert_eq!((untold.outcome, untold.earliest_disposal), (Word::Unknown, None));
    assert_eq!((rule.applies, rule.retain_through), (None, Some(day("2024-06-01"))), "a year is owed whatever the size");
    assert_eq!(untold.missing.first().and_then(|m| m.at.as_deref()), Some("/case/facts/small-contractor"));
    assert_eq!(ask(serde_json::json!({"federal-contractor": "yes"}), "2024-06-01").outcome, Word::MustRetain);
    let none = ask(serde_json::json!({"federal-contractor": "no"}), "2024-06-15");
    assert_eq!(none.rules.get("us-503-vevraa").and_then(|r| r.applies), Some(Tri::No));
    let whole = ask(serde_json::json!({}), "2024-05-15");
    assert_eq!(whole.rules.get("us-503-vevraa").and_then(|r| r.applies), Some(Tri::Unknown));
    let tests: Vec<_> = whole.missing.iter().flat_map(|m| m.tests.iter().map(String::as_str)).collect();
    assert!(tests.contains(&"us-503-vevraa") && tests.contains(&"us-503-vevraa-small"), "parts keep their own names in reasons: {tests:?}");
}

#[test]
fn background_data_of_a_measurement_go_after_a_year_and_the_exception_stays_inside_the_rule() {
    let ask = |facts: serde_json::Value, on: &str| {
        let json = serde_json::json!({"class": "safety.exposure", "places": ["us"], "holds": [], "rules": ["us-osha-exposure"], "facts": facts,
            "dates": {"record-made": "2020-02-29"}});
        us().retain(&record(json), day(on)).expect("an answer")
    };
    let background = serde_json::json!({"background-data": "yes", "results-kept": "yes"});
    let free = ask(background.clone(), "2021-03-01");
    assert_eq!((free.outcome, free.earliest_disposal), (Word::MayDispose, Some(day("2021-03-01"))));
    assert_eq!(ask(background, "2021-02-28").outcome, Word::MustRetain);
    let plain = ask(serde_json::json!({}), "2021-03-01");
    assert_eq!(plain.rules.get("us-osha-exposure").and_then(|r| r.retain_through), Some(day("2050-02-28")));
    let lost = ask(serde_json::json!({"background-data": "yes", "results-kept": "no"}), "2021-03-01");
    assert_eq!(
        (lost.outcome, lost.retain_through),
        (Word::MustRetain, Some(day("2050-02-28"))),
        "both parts apply: the longer one is the rule's day"
    );
}

#[test]
fn an_application_is_one_for_a_job_until_somebody_says_that_it_is_for_an_apprenticeship() {
    let ask = |more: serde_json::Value| {
        let mut facts = serde_json::json!({"employer-kind": "private", "federal-contractor": "no"});
        facts.as_object_mut().expect("facts").extend(more.as_object().expect("facts").clone());
        let json = serde_json::json!({"class": "personnel.application", "places": ["us"], "holds": [], "facts": facts,
            "not_yet": ["charge-filed", "last-effective"],
            "dates": {"record-made": "2023-05-31", "received": "2023-05-31", "personnel-action": "2023-05-31"}});
        us().retain(&record(json), day("2024-06-01")).expect("an answer")
    };
    let job = ask(serde_json::json!({}));
    assert_eq!((job.outcome, job.rules.get("us-eeoc-apprentice").and_then(|r| r.applies)), (Word::MayDispose, Some(Tri::No)));
    assert!(job.presumed.iter().any(|p| p.fact.as_deref() == Some("apprenticeship-application")));
    let apprentice = ask(serde_json::json!({"apprenticeship-application": "yes", "apprenticeship-report-filed": "no"}));
    assert_eq!((apprentice.outcome, apprentice.retain_through), (Word::MustRetain, Some(day("2025-05-31"))));
    let reported = ask(serde_json::json!({"apprenticeship-application": "yes", "apprenticeship-report-filed": "yes"}));
    assert_eq!(
        (reported.outcome, reported.retain_through, reported.open_triggers),
        (Word::MustRetain, None, vec!["last-effective".to_owned()])
    );
    assert_eq!(
        reported.rules.get("us-eeoc-apprentice").map(|r| r.open_triggers.len()),
        Some(1),
        "of two parts the one without end is shown"
    );
}

#[test]
fn a_part_names_a_rule_of_its_pack() {
    let refused = |of: &str| {
        let keep = |id: &str, more: &str| {
            format!("{{ id = \"{id}\", class = \"i9\", clock = {{ years = 1, from = \"hire\" }}, cite = \"a\", checked = \"x\"{more} }}")
        };
        let items = [keep("xx-a", ""), keep("xx-b", &format!(", part-of = \"{of}\"")), keep("xx-c", ", part-of = \"xx-a\"")].join(", ");
        let pack = format!("format = 1\nid = \"us-xx\"\ntitle = \"t\"\njurisdiction = \"us-xx\"\nkind = \"schedule\"\nkeep = [{items}]");
        Rulebook::empty().with_pack("p.toml", &pack).err().map(|e| e.code)
    };
    assert_eq!(refused("xx-a"), None);
    assert_eq!(refused("xx-z"), Some(crate::Code::PackUnresolved));
    assert_eq!(refused("xx-c"), Some(crate::Code::PackUnresolved), "a part has no parts");
}

#[test]
fn what_a_law_takes_against_him_who_lost_the_record_is_told_while_it_must_be_kept() {
    let ask = |on: &str| {
        let json = serde_json::json!({"class": "sick-time", "places": ["us-ca"], "holds": [], "not_yet": ["complaint-notice"],
            "dates": {"record-made": "2022-03-01"}});
        book(&[CA]).retain(&record(json), day(on)).expect("an answer")
    };
    let told = |answer: &crate::api::answer::Retention| codes(answer).contains(&"missing-record-shifts-burden");
    assert!(told(&ask("2025-03-01")));
    assert!(!told(&ask("2025-03-02")));
    let word = crate::api::words::IfMissing::PresumedEntitledToMaximum;
    assert_eq!(ask("2025-03-02").rules.get("ca-247-5").and_then(|r| r.if_missing), Some(word));
}

const ACME: &str = r#"
format = 1
id = "acme-records"
title = "Acme's schedule"
jurisdiction = "company"
role = "plan"
kind = "schedule"
keep = [ { id = "acme-payroll", class = "payroll.register", clock = { years = 7, from = "last-entry" }, then = "anonymise" } ]
destroy = [ { id = "acme-badges", class = "biometric", at = "purpose-met", anonymise = true } ]
"#;

#[test]
fn a_company_says_what_becomes_of_a_record_and_a_law_does_not() {
    use crate::api::words::{BoundKind, DisposalAction};
    let json = serde_json::json!({"class": "payroll.register", "places": ["us"], "holds": [], "dates": {"last-entry": "2018-03-01"}});
    let answer = book(&[US, ACME]).retain(&record(json), day("2025-03-01")).expect("an answer");
    assert_eq!((answer.outcome, &answer.governing), (Word::MustRetain, &vec!["acme-payroll".to_owned()]));
    let rule = answer.rules.get("acme-payroll").expect("the policy");
    assert_eq!((rule.kind, rule.disposition), (Some(BoundKind::Policy), Some(DisposalAction::Anonymise)));
    let json = serde_json::json!({"class": "biometric", "places": ["us"], "holds": [], "dates": {"purpose-met": "2024-03-01"}});
    let answer = book(&[ACME]).retain(&record(json), day("2024-03-02")).expect("an answer");
    assert_eq!(answer.outcome, Word::MustDispose);
    assert_eq!(
        answer.rules.get("acme-badges").map(|r| r.satisfied_by.clone()),
        Some(vec![DisposalAction::Destroy, DisposalAction::Anonymise])
    );
    let refused = |text: String| Rulebook::empty().with_pack("p.toml", &text).err().map(|e| e.code);
    assert_eq!(refused(ACME.replace("then = ", "strength = \"law\", then = ")), Some(crate::Code::PackUnit));
    let law = US.replacen("strength = \"law\"", "strength = \"policy\"", 1);
    assert_eq!(refused(law), Some(crate::Code::PackUnit));
    assert_eq!(refused(US.replacen("strength = \"law\"", "strength = \"law\"\nthen = \"destroy\"", 1)), Some(crate::Code::PackUnit));
}

#[test]
fn a_company_s_schedule_is_never_below_a_law_s_minimum() {
    let below = |pack: &str, on: &str| {
        let json = serde_json::json!({"class": "payroll.register", "places": ["us"], "holds": [], "rules": ["us-flsa-payroll", "acme"],
            "dates": {"last-entry": "2022-03-01", "record-made": "2022-03-01", "last-interaction": "2022-03-01"}});
        let answer = book(&[US, pack]).retain(&record(json), day(on)).expect("an answer");
        let conflicts: Vec<_> =
            answer.conflicts.iter().map(|c| (c.kind.clone().unwrap_or_default(), c.minimum.clone(), c.policy.clone())).collect();
        (answer.outcome, answer.retain_through, answer.governing, conflicts)
    };
    let head = "format = 1\nid = \"acme-records\"\ntitle = \"t\"\njurisdiction = \"company\"\nrole = \"plan\"\nkind = \"schedule\"\n";
    let keep = |years: i64| {
        format!("{head}keep = [{{ id = \"acme\", class = \"payroll\", clock = {{ years = {years}, from = \"last-entry\" }} }}]")
    };
    let law = |kind: &str| (kind.to_owned(), Some("us-flsa-payroll".to_owned()), Some("acme".to_owned()));
    let conflict = law("schedule-below-statutory-minimum");
    let (outcome, through, governing, conflicts) = below(&keep(2), "2024-06-01");
    assert_eq!((outcome, through), (Word::MustRetain, Some(day("2025-03-01"))));
    assert_eq!((governing, conflicts), (vec!["us-flsa-payroll".to_owned()], vec![conflict.clone()]));
    assert_eq!(below(&keep(3), "2024-06-01").3, vec![]);
    let (outcome, through, governing, conflicts) = below(&keep(7), "2026-06-01");
    assert_eq!((outcome, through, conflicts), (Word::MustRetain, Some(day("2029-03-01")), vec![]));
    assert_eq!(governing, ["acme"]);
    let destroy =
        format!("{head}destroy = [{{ id = \"acme\", class = \"payroll\", clock = {{ years = 1, from = \"last-interaction\" }} }}]");
    let (outcome, through, _, conflicts) = below(&destroy, "2024-06-01");
    assert_eq!((outcome, through, conflicts), (Word::MustRetain, Some(day("2025-03-01")), vec![conflict.clone()]));
    assert_eq!(below(&destroy, "2025-03-02").0, Word::MustDispose);
    let promise = format!("{head}promise = [{{ id = \"acme\", class = \"payroll\", at-most = {{ years = 1 }} }}]");
    assert_eq!(below(&promise, "2024-06-01").3, vec![conflict]);
}

#[test]
fn a_hold_covers_what_all_it_says_is_true_of() {
    let ask = |hold: serde_json::Value, about: serde_json::Value| {
        let mut json = serde_json::json!({"class": "payroll.register", "places": ["us"], "dates": {"last-entry": "2015-01-01", "record-made": "2016-05-01"}});
        let mut placed = serde_json::json!({"id": "M-1", "from": "2024-02-10"});
        for (key, value) in hold.as_object().expect("keys") {
            placed[key] = value.clone();
        }
        for (key, value) in about.as_object().expect("keys") {
            json[key] = value.clone();
        }
        json["holds"] = serde_json::json!([placed]);
        let answer = us().hold(&record(json), day("2026-01-01")).expect("an answer");
        let missing: Vec<_> = answer.missing.iter().filter_map(|m| m.at.clone()).collect();
        (answer.outcome, missing)
    };
    let plain = serde_json::json!({});
    let window = |since: &str, before: &str| serde_json::json!({"made_since": since, "made_before": before});
    assert_eq!(ask(window("2016-05-01", "2016-05-02"), plain.clone()).0, Tri::Yes);
    assert_eq!(ask(window("2016-05-02", "2017-01-01"), plain.clone()).0, Tri::No);
    assert_eq!(ask(window("2016-01-01", "2016-05-01"), plain.clone()).0, Tri::No);
    let untold = serde_json::json!({"dates": {"last-entry": "2015-01-01"}});
    assert_eq!(ask(window("2016-01-01", "2016-05-01"), untold.clone()), (Tri::Unknown, vec!["/case/dates/record-made".to_owned()]));
    let matter = serde_json::json!({"matters": ["EEOC-77", "EEOC-78"]});
    assert_eq!(ask(matter.clone(), serde_json::json!({"matters": ["EEOC-78"]})).0, Tri::Yes);
    assert_eq!(ask(matter.clone(), serde_json::json!({"matters": ["EEOC-79"]})).0, Tri::No);
    assert_eq!(ask(matter.clone(), serde_json::json!({"matters": []})).0, Tri::No);
    assert_eq!(ask(matter.clone(), plain), (Tri::Unknown, vec!["/case/matters".to_owned()]));
    let mut both = matter;
    both["made_since"] = "2020-01-01".into();
    assert_eq!(ask(both.clone(), serde_json::json!({})), (Tri::No, vec![]), "made before: its matter need not be known");
    assert_eq!(ask(both, untold), (Tri::Unknown, vec!["/case/matters".to_owned(), "/case/dates/record-made".to_owned()]));
}

#[test]
fn of_two_holds_the_release_of_one_changes_nothing_and_a_hold_covers_its_last_day() {
    let ask = |holds: serde_json::Value, on: &str| {
        let json = serde_json::json!({"class": "payroll.register", "places": ["us"], "subject": "emp-9", "holds": holds, "dates": {"last-entry": "2015-01-01"}});
        let answer = us().retain(&record(json), day(on)).expect("an answer");
        (answer.outcome, answer.earliest_disposal)
    };
    let one = serde_json::json!({"id": "M-1", "from": "2024-02-10", "released_on": "2025-08-01"});
    let two = serde_json::json!({"id": "M-2", "from": "2024-09-01", "subjects": ["emp-9"]});
    let mut open = one.clone();
    open.as_object_mut().expect("a hold").remove("released_on");
    for on in ["2024-02-10", "2024-09-01", "2025-08-01", "2025-08-02", "2030-01-01"] {
        assert_eq!(ask(serde_json::json!([one, two]), on), ask(serde_json::json!([open, two]), on), "{on}");
        assert_eq!(ask(serde_json::json!([one, two]), on).0, Word::Hold);
    }
    assert_eq!(ask(serde_json::json!([one]), "2025-08-01"), (Word::Hold, Some(day("2025-08-02"))));
    assert_eq!(ask(serde_json::json!([one]), "2025-08-02").0, Word::MayDispose);
    let before = ask(serde_json::json!([one]), "2024-02-09");
    assert_eq!(before, (Word::MayDispose, Some(day("2018-01-02"))), "free before the hold was placed");
}

#[test]
fn a_past_destruction_is_judged_by_what_was_known_then_and_by_what_is_known_now() {
    let json = serde_json::json!({"class": "personnel.action", "places": ["us"], "rules": ["us-eeoc-personnel"], "not_yet": ["charge-filed"],
        "never": ["final-disposition"],
        "dates": {"record-made": "2022-01-10", "personnel-action": "2022-01-10", "charge-filed": {"day": "2023-01-20", "known_on": "2023-03-01"}},
        "holds": [{"id": "M-1", "from": "2022-12-01", "known_on": "2024-01-01"}], "destroyed_on": "2023-02-01"});
    let destroyed = day("2023-02-01");
    let (record, book) = (record(json), us());
    let then = book.retain(&record, destroyed).expect("an answer");
    assert_eq!((then.outcome, then.known_on, then.holds.len()), (Word::MayDispose, None, 0));
    assert_eq!(book.retain_as_known(&record, destroyed, destroyed).expect("an answer").outcome, Word::MayDispose);
    let later = book.retain_as_known(&record, destroyed, day("2023-03-01")).expect("an answer");
    assert_eq!((later.outcome, later.governing), (Word::Hold, vec!["us-eeoc-charge".to_owned()]));
    let now = book.retain_as_known(&record, destroyed, day("2026-06-01")).expect("an answer");
    assert_eq!((now.outcome, now.known_on, now.on), (Word::Hold, Some(day("2026-06-01")), destroyed));
    assert_eq!(now.governing, ["hold:M-1", "us-eeoc-charge"]);
    assert_eq!(book.hold(&record, destroyed).expect("an answer").outcome, Tri::No);
    assert_eq!(book.hold_as_known(&record, destroyed, day("2024-01-01")).expect("an answer").outcome, Tri::Yes);
}

#[test]
fn what_was_known_on_a_day_is_judged_by_the_law_of_the_day_asked_about() {
    let json = serde_json::json!({"class": "sick-time", "places": ["us-ct"], "holds": [], "dates": {"record-made": "2025-01-01"}});
    let ask = |on: &str, known: &str| book(&[CT]).retain_as_known(&record(json.clone()), day(on), day(known)).expect("an answer").outcome;
    assert_eq!(ask("2024-12-31", "2026-06-01"), Word::Unknown, "the rule begins the day after, whatever is known since");
    assert_eq!(ask("2025-01-01", "2024-06-01"), Word::MustRetain);
}

#[test]
fn who_is_employed_again_has_not_left() {
    let ask = |periods: serde_json::Value, left: Option<&str>| {
        let mut json = serde_json::json!({"class": "i9", "places": ["us"], "holds": [], "service": {"periods": periods}});
        if let Some(left) = left {
            json["dates"] = serde_json::json!({"separation": left});
        }
        let answer = us().retain(&record(json), day("2026-01-01")).expect("an answer");
        (answer.outcome, answer.retain_through)
    };
    let first = serde_json::json!({"from": "2015-01-05", "until": "2018-02-01"});
    let again = serde_json::json!({"from": "2020-03-02"});
    let ended = serde_json::json!({"from": "2020-03-02", "until": "2025-06-01"});
    assert_eq!(ask(serde_json::json!([first, again]), None), (Word::MustRetain, None));
    assert_eq!(
        ask(serde_json::json!([first, again]), Some("2018-01-31")),
        (Word::MustRetain, None),
        "the day told is that of an earlier end"
    );
    assert_eq!(ask(serde_json::json!([first, ended]), Some("2018-01-31")), (Word::MustRetain, Some(day("2026-05-31"))));
    assert_eq!(ask(serde_json::json!([first]), Some("2018-01-15")), (Word::MayDispose, Some(day("2019-01-15"))));
    assert_eq!(
        ask(serde_json::json!([again]), Some("2022-01-15")),
        (Word::MayDispose, Some(day("2023-03-02"))),
        "the end of that very period"
    );
}

#[test]
fn a_day_of_another_zone_is_not_known_to_be_the_site_s() {
    let ask = |incident: serde_json::Value| {
        let json = serde_json::json!({"class": "safety.injury-log", "places": ["us"], "holds": [], "site_zone": "America/Chicago", "dates": {"incident": incident}});
        let answer = us().retain(&record(json), day("2026-01-01")).expect("an answer");
        (answer.outcome, answer.missing.first().and_then(|m| m.at.clone()))
    };
    let at = 1_609_473_600;
    let site = serde_json::json!({"day": "2020-12-31", "instant": at, "zone": "America/Chicago"});
    assert_eq!(ask(site), (Word::MayDispose, None));
    assert_eq!(ask(serde_json::json!({"day": "2020-12-31", "instant": at})), (Word::MayDispose, None));
    let elsewhere = serde_json::json!({"day": "2021-01-01", "instant": at, "zone": "UTC"});
    assert_eq!(ask(elsewhere), (Word::Unknown, Some("/case/dates/incident".to_owned())));
}

#[test]
fn what_a_repeal_leaves_open_is_told_only_where_it_matters() {
    let ask = |on: &str| {
        let json = serde_json::json!({"class": "sick-time", "places": ["us-mo"], "holds": [], "dates": {"record-made": "2025-06-10"}});
        book(&[MO]).retain(&record(json), day(on)).expect("an answer")
    };
    assert_eq!(ask("2028-06-10").unsettled.len(), 1);
    let over = ask("2028-06-11");
    assert_eq!((over.outcome, over.unsettled.len(), codes(&over)), (Word::MayDispose, 0, vec!["rule-revoked"]));
}

#[test]
fn advice_without_a_period_asks_for_a_policy_and_is_silent_beside_a_law() {
    let alone = serde_json::json!({"class": "leave-file", "places": ["us"], "holds": [], "rules": ["us-userra"]});
    let answer = us().retain(&record(alone), day("2026-11-22")).expect("an answer");
    assert_eq!(answer.outcome, Word::Unknown);
    assert_eq!(codes(&answer), ["no-limitations-period", "no-statutory-period", "policy-missing"]);
    let beside = serde_json::json!({"class": "leave-file.base", "places": ["us"], "holds": [],
        "dates": {"last-entry": "2022-03-01", "leave-end": "2022-02-28"}});
    let answer = us().retain(&record(beside), day("2025-03-02")).expect("an answer");
    assert_eq!((answer.outcome, codes(&answer)), (Word::MayDispose, vec!["trigger-not-stated-in-text"]));
}

#[test]
fn a_record_that_a_reading_leaves_out_is_told() {
    let ask = |made: &str| {
        let json =
            serde_json::json!({"class": "holiday", "places": ["gb"], "holds": [], "rules": ["gb-wtr16b"], "dates": {"record-made": made}});
        book(&[GB]).retain(&record(json), day("2026-11-22")).expect("an answer")
    };
    let before = ask("2026-04-05");
    assert_eq!(before.rules.get("gb-wtr16b").and_then(|r| r.applies), Some(Tri::No));
    assert_eq!(codes(&before), ["check-transitional-provision"]);
    let since = ask("2026-04-06");
    assert_eq!((since.retain_through, codes(&since)), (Some(day("2032-04-06")), vec![]));
    assert!(since.conventions.is_empty(), "no older record was met");
}

#[test]
fn a_repeal_without_a_savings_clause_settles_nothing() {
    let ask = |on: &str| {
        let json = serde_json::json!({"class": "sick-time", "places": ["us-mo"], "holds": [], "dates": {"record-made": "2025-06-10"}});
        book(&[MO]).retain(&record(json), day(on)).expect("an answer")
    };
    assert_eq!(ask("2025-08-27").outcome, Word::MustRetain);
    let after = ask("2025-08-28");
    assert_eq!((after.outcome, after.earliest_disposal), (Word::Unknown, None));
    assert_eq!(codes(&after), ["no-savings-clause-evaluated", "rule-revoked"]);
}

#[test]
fn a_purpose_that_is_met_restricts_what_the_law_has_kept() {
    let json = serde_json::json!({"class": "safety.medical", "places": ["us", "us-ca"], "holds": [], "rules": ["us-osha-med", "ca-cpra-100"],
        "dates": {"separation": "2024-05-31", "purpose-met": "2024-05-31"}});
    let ask = |on: &str| book(&[US, CA]).retain(&record(json.clone()), day(on)).expect("an answer");
    let answer = ask("2030-01-01");
    assert_eq!((answer.outcome, answer.retain_through), (Word::MustRetain, Some(day("2054-05-31"))));
    assert_eq!(answer.duties.iter().filter_map(|d| d.do_.as_deref()).collect::<Vec<_>>(), ["restrict-use"]);
    assert_eq!(answer.conflicts.first().and_then(|c| c.resolution.as_deref()), Some("minimum-is-a-purpose"));
    assert!(ask("2024-05-31").duties.is_empty(), "the purpose still lasts that day");
}

#[test]
fn a_published_promise_is_a_maximum_and_an_internal_one_is_not() {
    let ask = |kind: &str, years: i64, on: &str| {
        let json = serde_json::json!({"class": ["leave-file", "personnel.file"], "places": ["us-ca"], "holds": [], "rules": ["ca-12946"],
            "dates": {"record-made": "2018-03-01"}, "never": ["received"], "not_yet": ["charge-filed", "complaint-notice"],
            "promises": [{"kind": kind, "class": "leave-file", "maximum": {"years": years}}]});
        book(&[CA]).retain(&record(json), day(on)).expect("an answer")
    };
    let late = ask("published", 7, "2025-03-02");
    assert_eq!((late.outcome, late.must_dispose_by), (Word::MustDispose, Some(day("2025-03-01"))));
    assert_eq!((codes(&late), late.conflicts.len()), (vec!["held-longer-than-disclosed"], 0));
    assert_eq!(ask("published", 7, "2025-03-01").outcome, Word::MayDispose);
    let internal = ask("internal", 7, "2025-03-02");
    assert_eq!((internal.outcome, internal.must_dispose_by, codes(&internal)), (Word::MayDispose, None, vec![]));
    let short = ask("published", 1, "2019-01-01");
    assert_eq!((short.outcome, codes(&short)), (Word::MustRetain, vec!["notice-period-below-statutory-minimum"]));
    assert_eq!(short.conflicts.first().and_then(|c| c.kind.as_deref()), Some("promise-below-minimum"));
}

#[test]
fn a_law_of_the_union_reaches_its_member_states() {
    let ask = |place: &str| {
        let json = serde_json::json!({"class": "biometric", "places": [place], "holds": [], "dates": {"purpose-met": "2024-05-31"}});
        book(&[EU]).retain(&record(json), day("2024-06-01")).expect("an answer")
    };
    assert_eq!(ask("de").must_dispose_by, Some(day("2024-05-31")));
    assert_eq!(ask("us-ca").must_dispose_by, None);
    assert_eq!(ask("de").outcome, Word::Unknown, "a maximum alone rules no class: whether a law keeps the record is not known");
}

#[test]
fn a_silent_transition_is_a_convention_where_it_met_the_record() {
    let ask = |made: &str| {
        let json = serde_json::json!({"class": "personnel.file", "places": ["us-ca"], "holds": [], "rules": ["ca-12946"],
            "dates": {"record-made": made}, "never": ["received"], "not_yet": ["complaint-notice"]});
        book(&[CA]).retain(&record(json), day("2023-01-01")).expect("an answer")
    };
    assert_eq!(ask("2020-06-01").conventions, ["transition-silent-still-owed"]);
    assert!(ask("2022-05-05").conventions.is_empty());
}

const EVENTS: [&str; 3] = ["record-made", "last-entry", "separation"];

/// What is known of an event: no day, a day, not yet, never.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Unknown,
    On(i64),
    NotYet,
    Never,
}

#[derive(Clone, Debug)]
struct Keep {
    years: i64,
    events: Vec<usize>,
    drops: bool,
}

#[derive(Clone, Debug)]
struct Placed {
    from: i64,
    released: Option<i64>,
    covers: bool,
}

fn number(days: i64) -> Day {
    day("2020-01-01").plus_days(days).expect("in range")
}

fn states() -> impl Strategy<Value = Vec<State>> {
    let state = prop_oneof![Just(State::Unknown), (0_i64..1500).prop_map(State::On), Just(State::NotYet), Just(State::Never)];
    prop::collection::vec(state, 3)
}

fn keeps(least: usize) -> impl Strategy<Value = Vec<Keep>> {
    let keep = (1_i64..4, prop::collection::vec(0_usize..3, 1..3), any::<bool>());
    prop::collection::vec(keep.prop_map(|(years, events, drops)| Keep { years, events, drops }), least..5)
}

fn placed() -> impl Strategy<Value = Vec<Placed>> {
    let hold = (0_i64..3000, prop::option::of(0_i64..1000), any::<bool>());
    prop::collection::vec(hold.prop_map(|(from, long, covers)| Placed { from, released: long.map(|l| from + l), covers }), 0..3)
}

fn book_of(keeps: &[Keep]) -> Rulebook {
    let item = |(index, keep): (usize, &Keep)| {
        let events: Vec<&str> = keep.events.iter().map(|e| EVENTS[*e]).collect();
        let never = if keep.drops { "drop" } else { "open" };
        serde_json::json!({"id": format!("xx-{index}"), "class": "payroll", "if-never": never, "cite": "a", "checked": "x",
            "clock": {"years": keep.years, "from": {"latest": events}}})
    };
    let items: Vec<_> = keeps.iter().enumerate().map(item).collect();
    let pack = serde_json::json!({"format": 1, "id": "us-xx", "title": "t", "jurisdiction": "us-xx", "kind": "schedule", "keep": items});
    Rulebook::empty().with_pack_json("p.json", &pack.to_string()).expect("a pack")
}

fn record_of(states: &[State], holds: &[Placed]) -> Record {
    let mut dates = serde_json::Map::new();
    let (mut not_yet, mut never) = (Vec::new(), Vec::new());
    for (event, state) in EVENTS.iter().zip(states) {
        match state {
            State::Unknown => {}
            State::On(n) => {
                dates.insert((*event).to_owned(), number(*n).to_string().into());
            }
            State::NotYet => not_yet.push(*event),
            State::Never => never.push(*event),
        }
    }
    let hold = |(index, hold): (usize, &Placed)| {
        let mut json = serde_json::json!({"id": format!("M-{index}"), "from": number(hold.from).to_string(),
            "subjects": [if hold.covers { "me" } else { "other" }]});
        if let Some(released) = hold.released {
            json["released_on"] = number(released).to_string().into();
        }
        json
    };
    let holds: Vec<_> = holds.iter().enumerate().map(hold).collect();
    record(serde_json::json!({"class": "payroll.register", "places": ["us-xx"], "subject": "me", "dates": dates, "not_yet": not_yet,
        "never": never, "holds": holds}))
}

/// The formula of the vocabulary, rule by rule, as it stands there.
fn naive(keeps: &[Keep], states: &[State], holds: &[Placed], on: i64) -> Word {
    let held = holds.iter().any(|h| h.covers && h.from <= on && h.released.is_none_or(|r| on <= r));
    if held {
        return Word::Hold;
    }
    let over = keeps.iter().map(|keep| {
        let each = keep.events.iter().map(|event| match states[*event] {
            State::Unknown => Tri::Unknown,
            State::NotYet => Tri::No,
            State::Never => Tri::from(keep.drops),
            State::On(n) => {
                let last = number(n).plus_months(keep.years * 12, MonthEnd::Clamp).expect("in range");
                Tri::from(number(on) > last)
            }
        });
        each.fold(Tri::Yes, Tri::and)
    });
    match over.fold(Tri::Yes, Tri::and) {
        Tri::No => Word::MustRetain,
        Tri::Unknown => Word::Unknown,
        Tri::Yes => Word::MayDispose,
    }
}

fn decided(book: &Rulebook, record: &Record, on: i64) -> crate::api::answer::Retention {
    book.retain(record, number(on)).expect("an answer")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn the_room_agrees_with_the_formula(keeps in keeps(1), states in states(), holds in placed(), on in 0_i64..4000) {
        let answer = decided(&book_of(&keeps), &record_of(&states, &holds), on);
        prop_assert_eq!(answer.outcome, naive(&keeps, &states, &holds, on));
    }

    #[test]
    fn the_earliest_day_of_disposal_is_the_first_on_which_it_may_go(keeps in keeps(1), states in states(), holds in placed(), on in 0_i64..4000) {
        let book = book_of(&keeps);
        let record = record_of(&states, &holds);
        let answer = decided(&book, &record, on);
        if let (Some(free), Word::MustRetain) = (answer.earliest_disposal, answer.outcome) {
            prop_assert!(!allows(book.retain(&record, free.prev()).expect("an answer").outcome));
            prop_assert!(allows(book.retain(&record, free).expect("an answer").outcome));
        }
    }

    #[test]
    fn one_more_duty_or_hold_never_lets_a_record_go_earlier(keeps in keeps(2), states in states(), holds in placed(), on in 0_i64..4000) {
        let all = decided(&book_of(&keeps), &record_of(&states, &holds), on);
        let fewer = decided(&book_of(&keeps[1..]), &record_of(&states, &holds), on);
        prop_assert!(allows(all.outcome) <= allows(fewer.outcome));
        if let (Some(all), Some(fewer)) = (all.earliest_disposal, fewer.earliest_disposal) {
            prop_assert!(all >= fewer);
        }
        let bare = decided(&book_of(&keeps), &record_of(&states, &[]), on);
        prop_assert!(allows(all.outcome) <= allows(bare.outcome));
    }

    #[test]
    fn a_hold_more_never_makes_the_answer_freer_or_its_day_earlier(keeps in keeps(1), states in states(), holds in placed(), more in placed(), on in 0_i64..4000) {
        let book = book_of(&keeps);
        let all: Vec<Placed> = holds.iter().chain(&more).cloned().collect();
        let (with, without) = (decided(&book, &record_of(&states, &all), on), decided(&book, &record_of(&states, &holds), on));
        prop_assert!(freedom(with.outcome) <= freedom(without.outcome));
        if let (Some(with), Some(without)) = (with.earliest_disposal, without.earliest_disposal) {
            prop_assert!(with >= without);
        }
        let with = book.hold(&record_of(&states, &all), number(on)).expect("an answer").outcome;
        let without = book.hold(&record_of(&states, &holds), number(on)).expect("an answer").outcome;
        prop_assert!(!without.is_yes() || with.is_yes());
    }

    #[test]
    fn releasing_one_of_two_holds_changes_nothing(keeps in keeps(1), states in states(), from in 0_i64..2000, long in 0_i64..500, on in 2000_i64..4000) {
        let book = book_of(&keeps);
        let open = Placed { from, released: None, covers: true };
        let released = Placed { released: Some(from + long), ..open.clone() };
        let (both, one) = (record_of(&states, &[open.clone(), open.clone()]), record_of(&states, &[released, open]));
        let (both, one) = (decided(&book, &both, on), decided(&book, &one, on));
        prop_assert_eq!((both.outcome, both.earliest_disposal, both.retain_through), (one.outcome, one.earliest_disposal, one.retain_through));
        prop_assert_eq!(one.outcome, Word::Hold);
    }

    #[test]
    fn order_never_matters(keeps in keeps(1), states in states(), holds in placed(), on in 0_i64..4000) {
        let turned_keeps: Vec<Keep> = keeps.iter().rev().map(|k| Keep { events: k.events.iter().rev().copied().collect(), ..k.clone() }).collect();
        let turned_holds: Vec<Placed> = holds.iter().rev().cloned().collect();
        let (a, b) = (decided(&book_of(&keeps), &record_of(&states, &holds), on), decided(&book_of(&turned_keeps), &record_of(&states, &turned_holds), on));
        prop_assert_eq!((a.outcome, a.retain_through, a.earliest_disposal), (b.outcome, b.retain_through, b.earliest_disposal));
    }

    #[test]
    fn less_knowledge_never_allows_more(keeps in keeps(1), states in states(), holds in placed(), on in 0_i64..4000, lost in 0_usize..3) {
        let book = book_of(&keeps);
        let mut less = states.clone();
        less[lost] = State::Unknown;
        let known = allows(decided(&book, &record_of(&states, &holds), on).outcome);
        let unknown = allows(decided(&book, &record_of(&less, &holds), on).outcome);
        prop_assert!(unknown <= known);
    }
}

/// How free a record is: held, kept, nobody knows, free.
fn freedom(word: Word) -> u8 {
    match word {
        Word::Hold => 0,
        Word::MustRetain => 1,
        Word::Unknown => 2,
        Word::MayDispose | Word::MustDispose => 3,
    }
}

fn allows(word: Word) -> bool {
    matches!(word, Word::MayDispose | Word::MustDispose)
}
