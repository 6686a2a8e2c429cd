//! Deadlines and conduct over a small law, at the ends of their rules.

use crate::api::Answer;
use crate::{Day, Request, Rulebook, day};

const LAW: &str = r#"
format = 1
id = "xx-leave"
title = "A small law"
jurisdiction = "us-xx"
kind = "leave"
role = "floor"
form = "statute"
authority = ["Sec. 1"]
entitlements = ["leave"]
reach = { rule = "federal" }

[[version]]
id = "first"
from = 2000-01-01
anchor = "leave-start"
cite = "Sec. 1"
checked = "text"

[[ground]]
id = "bonding"
cite = "Sec. 1"
checked = "text"

[[ground]]
id = "own-health"
cite = "Sec. 1"
checked = "text"

[[deadline]]
id = "both"
actor = "employer"
act = "give-rights-notice"
trigger = ["knowledge", "request-for-document"]
whichever = "later"
within = { business-days = 2, first = "day-after", roll = "none" }
cite = "Sec. 2"
checked = "text"

[[deadline]]
id = "statement"
actor = "employer"
act = "give-usage-statement"
trigger = "usage-told"
within = { pay-dates = 1, after = { weeks = 1 }, roll = "none" }
cite = "Sec. 3"
checked = "text"

[[deadline]]
id = "document"
actor = "employee"
act = "give-certification"
trigger = "request-for-document"
within = { days = 15, first = "day-after", roll = "none" }
or-as-soon-as-practicable = true
late = { consequence = "may-deny" }
cite = "Sec. 4"
checked = "text"

[[deadline]]
id = "open"
actor = "employee"
act = "report-back"
trigger = "leave-end"
within = { days = 3, first = "day-after", roll = "none" }
readings = [{ within = { days = 3, first = "day-of", roll = "none" } }, { within = { days = 3, first = "day-after", roll = "none" } }]
cite = "Sec. 5"
checked = "text"

[[conduct]]
id = "again"
actor = "employer"
act = "recertify"
is = "permitted"
not-more-often = { days = 30 }
only-with = "absence"
cite = "Sec. 6"
checked = "text"

[[conduct]]
id = "never-for-bonding"
actor = "employer"
act = "recertify"
is = "forbidden"
grounds = ["bonding"]
cite = "Sec. 7"
checked = "text"

[[conduct]]
id = "doubt"
actor = "employer"
act = "require-second-opinion"
is = "permitted"
when = { judgment = "doubt", by = "employer" }
cite = "Sec. 8"
checked = "text"

[[conduct]]
id = "poster"
actor = "employer"
act = "post-notice"
is = "required"
when = { fact = "foreseeable", is = "yes" }
otherwise = "penalty"
cite = "Sec. 9"
checked = "text"
"#;

fn ask(text: &str) -> Answer {
    let book = Rulebook::empty().with_pack("xx-leave.toml", LAW).expect("the pack is right");
    book.decide(&Request::from_json(text).expect("a request")).expect("an answer")
}

fn deadlines(on: &str, case: &str) -> crate::api::answer::Deadlines {
    match ask(&format!(r#"{{"ask": "leave.deadline", "law": "xx-leave", "on": "{on}", "case": {case}}}"#)) {
        Answer::LeaveDeadline(answer) => answer,
        _ => unreachable!("another ask was answered"),
    }
}

fn may(act: &str, on: &str, case: &str) -> crate::api::answer::Conduct {
    match ask(&format!(r#"{{"ask": "leave.may", "law": "xx-leave", "act": "{act}", "on": "{on}", "case": {case}}}"#)) {
        Answer::LeaveMay(answer) => answer,
        _ => unreachable!("another ask was answered"),
    }
}

fn due(on: &str, case: &str, step: &str) -> Option<Day> {
    deadlines(on, case).deadlines.get(step).and_then(|d| d.due)
}

#[test]
fn of_two_triggers_the_later_counts_and_both_must_be_known() {
    let both =
        r#"{"leave": [{"employer_knew_on": "2026-03-02"}], "certification": [{"asked_on": "2026-03-06"}], "employer": {"holidays": []}}"#;
    assert_eq!(due("2026-03-06", both, "both"), Some(day!(2026 - 03 - 10)));
    let one = r#"{"leave": [{"employer_knew_on": "2026-03-02"}]}"#;
    let answer = deadlines("2026-03-06", one);
    let step = &answer.deadlines["both"];
    assert_eq!((step.due, step.outcome), (None, Some(crate::Tri::Unknown)));
    assert_eq!(step.missing.first().and_then(|m| m.at.as_deref()), Some("/case/certification/0/asked_on"));
}

#[test]
fn a_statement_follows_with_the_first_pay_date_after_a_week() {
    let case = |dates: &str| {
        format!(
            r#"{{"notices": [{{"act": "give-usage-statement", "on": "2026-03-02", "by": "employer"}}], "employer": {{"pay_dates": {dates}}}}}"#
        )
    };
    assert_eq!(due("2026-03-02", &case(r#"["2026-03-06", "2026-03-09", "2026-03-20"]"#), "statement"), Some(day!(2026 - 03 - 09)));
    assert_eq!(due("2026-03-02", &case(r#"["2026-03-06"]"#), "statement"), None);
}

#[test]
fn a_late_document_that_may_be_excused_asks_a_person_and_another_leave_s_document_does_not_count() {
    let case = r#"{"leave": [{"id": "now", "reason": "own-health", "first_day": "2026-03-02"}],
        "certification": [{"leave": "now", "asked_on": "2026-03-02", "received_on": "2026-03-20"}, {"leave": "old", "asked_on": "2026-03-10"}]}"#;
    let answer = deadlines("2026-03-21", case);
    let step = &answer.deadlines["document"];
    assert_eq!((step.due, step.late_by_days, step.outcome), (Some(day!(2026 - 03 - 17)), Some(3), Some(crate::Tri::Unknown)));
    assert_eq!(answer.judgment.first().and_then(|j| j.question.as_deref()), Some("as-soon-as-practicable"));
    let excused = case.replacen('{', r#"{"determined": [{"question": "xx-leave/as-soon-as-practicable", "value": "yes"}], "#, 1);
    assert_eq!(deadlines("2026-03-21", &excused).deadlines["document"].outcome, Some(crate::Tri::Yes));
}

#[test]
fn two_readings_without_a_default_give_no_day() {
    let answer = deadlines("2026-03-02", r#"{"leave": [{"first_day": "2026-03-02", "last_day": "2026-03-06"}]}"#);
    assert_eq!(answer.deadlines["open"].due, None);
    assert_eq!(answer.unsettled.len(), 1);
}

#[test]
fn an_act_is_allowed_again_from_the_thirtieth_day() {
    let case = r#"{"leave": [{"reason": "own-health", "first_day": "2026-03-02"}], "certification": [{"received_on": "2026-03-02"}]}"#;
    let before = may("recertify", "2026-03-31", case);
    assert_eq!((before.outcome.as_str(), before.from), ("forbidden", Some(day!(2026 - 04 - 01))));
    let then = may("recertify", "2026-04-01", case);
    assert_eq!((then.outcome.as_str(), then.rule.as_deref()), ("permitted", Some("again")));
    assert_eq!(then.needs, ["absence"]);
}

#[test]
fn what_would_settle_a_rule_is_named_and_a_finding_settles_it() {
    let without = may("recertify", "2026-04-01", r#"{"leave": [{"reason": "own-health", "first_day": "2026-03-02"}]}"#);
    assert_eq!(without.outcome.as_str(), "unknown");
    assert_eq!(without.missing.first().and_then(|m| m.fact.as_deref()), Some("certification-received-on"));
    let open = may("require-second-opinion", "2026-04-01", "{}");
    let asked = open.judgment.first().expect("a question");
    assert_eq!((asked.if_yes.as_deref(), asked.if_no.as_deref()), (Some("permitted"), Some("forbidden")));
    let found = may("require-second-opinion", "2026-04-01", r#"{"determined": [{"question": "xx-leave/doubt", "value": "no"}]}"#);
    assert_eq!(found.outcome.as_str(), "forbidden");
}

#[test]
fn a_duty_that_does_not_apply_leaves_the_act_free() {
    let case = |is: &str| format!(r#"{{"leave": [{{"first_day": "2026-03-02", "foreseeable": "{is}"}}]}}"#);
    let due = may("post-notice", "2026-03-02", &case("yes"));
    assert_eq!((due.outcome.as_str(), due.if_done_anyway.as_deref()), ("required", Some("penalty")));
    assert_eq!(may("post-notice", "2026-03-02", &case("no")).outcome.as_str(), "permitted");
}

#[test]
fn an_act_without_a_rule_is_not_in_the_law() {
    let book = Rulebook::empty().with_pack("xx-leave.toml", LAW).expect("the pack is right");
    let text = r#"{"ask": "leave.may", "law": "xx-leave", "act": "transfer", "on": "2026-03-02", "case": {}}"#;
    let error = book.decide(&Request::from_json(text).expect("a request")).expect_err("an error");
    assert_eq!((error.code.as_str(), error.at.as_str()), ("not-in-law", "/act"));
}
