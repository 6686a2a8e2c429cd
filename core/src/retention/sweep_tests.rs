//! Sweeps: the plan, the stream beside it, the certificate.

use crate::api::answer::PlanLine;
use crate::api::case::{HoldEntry, Record};
use crate::api::words::{DisposalAction, RetentionOutcome};
use crate::{Code, Day, Records, Rulebook};
use serde_json::{Value, json};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn book() -> Rulebook {
    Rulebook::bundled().expect("the bundled rules")
}

#[expect(clippy::needless_pass_by_value, reason = "each record is written where it is asked about")]
fn record(json: Value) -> Record {
    crate::api::read::from_value(&json).expect("a record of the contract")
}

/// A time card, which must be kept for two years.
fn timecard(id: &str, last_entry: &str) -> Record {
    record(json!({"id": id, "class": "payroll.timecard", "rules": ["us-flsa-timecards"], "dates": {"last-entry": last_entry}, "holds": []}))
}

fn line(record: &Record, on: &str) -> PlanLine {
    book().sweeper(day(on)).line(record).expect("a line")
}

#[test]
fn a_record_without_an_id_and_a_mistake_in_a_record_have_their_places() {
    let refused =
        |records: &[Record]| book().sweep(&Records::of(records.iter().cloned()), day("2026-01-01")).err().map(|e| (e.code, e.at.clone()));
    let unnamed = record(json!({"class": "payroll.timecard"}));
    let wrong = record(json!({"id": "t-2", "class": "payrol"}));
    assert_eq!(refused(&[timecard("t-1", "2020-01-01"), unnamed.clone()]), Some((Code::MissingArgument, "/case/records/1/id".to_owned())));
    assert_eq!(refused(&[timecard("t-1", "2020-01-01"), wrong.clone()]), Some((Code::UnknownWord, "/case/records/1/class/0".to_owned())));
    let book = book();
    let mut sweeper = book.sweeper(day("2026-01-01"));
    let lines: Vec<_> = sweeper.lines([unnamed, wrong, timecard("t-1", "2020-01-01")]).collect();
    let places: Vec<_> = lines.iter().map(|line| line.as_ref().map_or_else(|e| e.at.clone(), |line| line.id.clone())).collect();
    assert_eq!(places, ["/case/id", "/case/class/0", "t-1"]);
    let counts = sweeper.counts();
    assert_eq!((counts.records, counts.errors, counts.actions.get(&DisposalAction::Destroy)), (3, 2, Some(&1)));
}

#[test]
fn what_is_gone_is_never_let_go_again() {
    let mut gone = timecard("t-1", "2020-03-31");
    gone.destroyed_on = Some(day("2022-04-01"));
    let said = line(&gone, "2026-01-01");
    assert_eq!((said.action, said.outcome, said.findings.len()), (DisposalAction::Disposed, RetentionOutcome::MayDispose, 0));
    gone.destroyed_on = Some(day("2022-03-31"));
    let said = line(&gone, "2026-01-01");
    assert_eq!((said.action, said.outcome), (DisposalAction::Disposed, RetentionOutcome::MustRetain));
    assert_eq!((said.findings, said.due), (vec!["destroyed-while-not-free".to_owned()], Some(day("2022-04-01"))));
}

#[test]
fn a_certificate_takes_only_what_was_free_on_the_day() {
    let book = book();
    let sweeper = book.sweeper(day("2026-01-01"));
    let mut certificate = sweeper.certificate();
    let free = line(&timecard("t-1", "2020-03-31"), "2026-01-01");
    let kept = line(&timecard("t-2", "2025-03-31"), "2026-01-01");
    let refused = |e: crate::Error| (e.code, e.at.clone());
    assert_eq!(certificate.add(&kept, day("2026-01-01")).map_err(refused), Err((Code::Conflict, "/outcome".to_owned())));
    assert_eq!(certificate.add(&free, day("2022-03-31")).map_err(refused), Err((Code::Conflict, "/due".to_owned())));
    let list = [certificate.add(&free, day("2026-01-02")), certificate.add(&free, day("2026-01-05"))].map(|line| line.expect("it is free"));
    certificate.hold_back(&kept);
    let certificate = certificate.finish();
    assert_eq!((certificate.records, certificate.held_back), (2, None), "a record that a rule keeps is not held back by a hold");
    assert_eq!((certificate.first_day, certificate.last_day), (Some(day("2026-01-02")), Some(day("2026-01-05"))));
    assert_eq!(certificate.digest, Some(crate::rules::image::hash(&list.concat())), "the hash of the list, line by line");
}

#[test]
fn a_certificate_names_the_holds_that_kept_records_back() {
    let hold: HoldEntry = crate::api::read::from_value(&json!({"id": "M-1", "from": "2024-01-01"})).expect("a hold");
    let book = book();
    let mut sweeper = book.sweeper(day("2026-01-01")).with_holds(vec![hold]).expect("a hold");
    let mut certificate = sweeper.certificate();
    for id in ["t-1", "t-2"] {
        certificate.hold_back(&sweeper.line(&timecard(id, "2020-01-01")).expect("a line"));
    }
    let certificate = certificate.finish();
    assert_eq!((certificate.records, certificate.held_back), (0, Some(2)));
    assert_eq!(certificate.holds, [("hold:M-1".to_owned(), 2)].into());
}

/// A company's schedule whose duties each say what becomes of a record when they are over.
fn acme(then: &[&str], destroy: &str) -> Rulebook {
    let keep = |(k, then): (usize, &&str)| {
        format!("{{ id = \"acme-{k}\", class = \"payroll.timecard\", clock = {{ years = 1, from = \"last-entry\" }}, then = \"{then}\" }}")
    };
    let keeps: Vec<String> = then.iter().enumerate().map(keep).collect();
    let head = "format = 1\nid = \"acme\"\ntitle = \"Acme\"\njurisdiction = \"company\"\nrole = \"plan\"\nkind = \"schedule\"\n";
    let text = format!("{head}keep = [{}]\ndestroy = [{destroy}]\n", keeps.join(", "));
    Rulebook::empty().with_pack("acme.toml", &text).expect("a schedule")
}

fn action(book: &Rulebook) -> DisposalAction {
    let record = record(
        json!({"id": "t-1", "class": "payroll.timecard", "dates": {"last-entry": "2020-01-31", "purpose-met": "2021-06-01"}, "holds": []}),
    );
    book.sweeper(day("2026-01-01")).line(&record).expect("a line").action
}

#[test]
fn of_what_a_company_wants_the_most_careful_counts() {
    for (then, wanted) in [
        (&["destroy"][..], DisposalAction::Destroy),
        (&["destroy", "anonymise"], DisposalAction::Anonymise),
        (&["review", "anonymise"], DisposalAction::Review),
        (&["anonymise", "keep", "review"], DisposalAction::Keep),
        (&[], DisposalAction::Review),
    ] {
        assert_eq!(action(&acme(then, "")), wanted, "{then:?}");
    }
}

#[test]
fn what_must_go_is_anonymised_only_where_every_maximum_that_is_due_admits_it() {
    let due = |id: &str, more: &str| format!("{{ id = \"{id}\", class = \"payroll.timecard\", at = \"purpose-met\"{more} }}");
    let admits = due("acme-a", ", anonymise = true");
    let both = format!("{admits}, {}", due("acme-b", ""));
    assert_eq!(action(&acme(&["anonymise"], &admits)), DisposalAction::Anonymise);
    assert_eq!(action(&acme(&["anonymise"], &both)), DisposalAction::Destroy);
    assert_eq!(action(&acme(&["destroy"], &admits)), DisposalAction::Destroy);
    assert_eq!(action(&acme(&["keep"], &admits)), DisposalAction::Destroy, "what must go goes");
}

#[test]
fn what_is_gone_is_judged_by_what_was_known_then_or_on_the_day_asked_for() {
    let gone =
        record(json!({"id": "t-1", "class": "payroll.timecard", "rules": ["us-flsa-timecards"], "dates": {"last-entry": "2020-03-31"},
        "destroyed_on": "2024-01-01", "holds": [{"id": "M-1", "from": "2023-06-01", "known_on": "2024-06-01"}]}));
    assert_eq!(line(&gone, "2026-01-01").outcome, RetentionOutcome::MayDispose);
    let book = book();
    let mut sweeper = book.sweeper(day("2026-01-01")).as_known(day("2026-01-01"));
    let said = sweeper.line(&gone).expect("a line");
    assert_eq!((said.outcome, said.findings.len()), (RetentionOutcome::Hold, 1));
}

#[test]
fn more_kinds_than_are_kept_change_no_line() {
    let of_kind = |k: usize| {
        let mut record = timecard(&format!("t-{k}"), "2020-01-01");
        record.places = Some(vec!["us".to_owned(), format!("us-x{k}")]);
        record
    };
    let book = book();
    let mut sweeper = book.sweeper(day("2026-01-01"));
    let first = sweeper.line(&of_kind(0)).expect("a line");
    for k in 1..1_100 {
        let line = sweeper.line(&of_kind(k)).expect("a line");
        assert_eq!((&line.governing, line.due), (&first.governing, first.due));
    }
    assert!(sweeper.line(&of_kind(0)).expect("a line") == first);
}

#[test]
fn more_programs_than_are_kept_change_no_line() {
    let book = book();
    let mut sweeper = book.sweeper(day("2026-01-01"));
    let held = |n: usize| {
        let mut record = timecard("t-1", "2020-01-01");
        let hold = |k: usize| crate::api::read::from_value(&json!({"id": format!("M-{k}"), "from": "2024-01-01"})).expect("a hold");
        record.holds = Some((0..n).map(hold).collect());
        record
    };
    let named = |n: usize| (0..n).map(|k| format!("hold:M-{k}")).collect::<std::collections::BTreeSet<_>>();
    for n in (1..100).chain([1, 50]) {
        let line = sweeper.line(&held(n)).expect("a line");
        assert_eq!(line.governing.into_iter().collect::<std::collections::BTreeSet<_>>(), named(n));
    }
}

#[test]
fn an_assumption_is_heard_in_a_stream_as_in_one_ask() {
    let untold = record(json!({"id": "t-1", "class": "payroll.timecard", "places": ["us"], "rules": ["us-flsa-timecards"], "holds": []}));
    let book = book().assuming("us-flsa-timecards", crate::Tri::Yes);
    let swept = book.sweep(&Records::of([untold.clone()]), day("2026-01-01")).expect("an answer");
    let line = book.sweeper(day("2026-01-01")).line(&untold).expect("a line");
    assert_eq!((swept.plan.first(), swept.assumed.len()), (Some(&line), 1));
    assert_eq!(line.outcome, RetentionOutcome::MayDispose);
}

#[test]
fn a_hold_on_a_class_that_is_none_is_told_at_its_place() {
    let wrong: HoldEntry = crate::api::read::from_value(&json!({"from": "2024-01-01", "classes": ["payrol"]})).expect("a hold");
    let book = book();
    let error = book.sweeper(day("2026-01-01")).with_holds(vec![wrong]).expect_err("no such class");
    assert_eq!((error.code, error.at.as_str()), (Code::UnknownWord, "/case/holds/0/classes/0"));
}

#[test]
fn a_sweeper_goes_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<crate::Sweeper<'_>>();
    is_send::<crate::CertificateBuilder>();
}
