use super::*;
use crate::api::answer::Retention;
use crate::api::words::RetentionOutcome;
use crate::{Rulebook, day};
use proptest::prelude::*;
use std::sync::OnceLock;

fn book() -> Rulebook {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    BOOK.get_or_init(|| Rulebook::bundled().unwrap()).clone()
}

fn kind(text: &str) -> Record {
    Record::from_json(text).unwrap()
}

/// What a single question says of a row must be what the column says.
fn agrees(last: When, answer: &Retention, on: Day) -> Result<(), TestCaseError> {
    let goes = matches!(answer.outcome, RetentionOutcome::MayDispose | RetentionOutcome::MustDispose);
    match last.day() {
        Some(day) => {
            prop_assert_eq!(answer.earliest_disposal, day.plus_days(1), "free on the day after");
            prop_assert_eq!(goes, on > day);
        }
        None if last == When::NEVER => prop_assert!(goes && answer.earliest_disposal.is_none()),
        None if last == When::NOT_YET => prop_assert!(answer.outcome == RetentionOutcome::MustRetain && answer.retain_through.is_none()),
        // Every day that the missing fact could give may be over; but none of them is the day.
        None => prop_assert!(answer.earliest_disposal.is_none()),
    }
    Ok(())
}

fn any_when() -> impl Strategy<Value = When> {
    let days = (day!(1995 - 01 - 01).number()..day!(2027 - 01 - 01).number()).prop_map(|n| When::on(Day::from_number(n).unwrap()));
    prop_oneof![8 => days, 1 => Just(When::NEVER), 1 => Just(When::NOT_YET), 1 => Just(When::UNKNOWN)]
}

/// Kinds with one term, several, an open one, a rule that changed, one that ends, an end of year, a condition that is known or open.
const KINDS: &[&str] = &[
    r#"{"class":"leave-file.base","places":["us"]}"#,
    r#"{"class":"i9","places":["us"]}"#,
    r#"{"class":"payroll.register","places":["us","us-ca","us-or"]}"#,
    r#"{"class":"benefit.entitlement","places":["us"]}"#,
    r#"{"class":"safety.injury-log","places":["us"]}"#,
    r#"{"class":"personnel.file","places":["us-ca"]}"#,
    r#"{"class":"payroll.pay-reference","places":["gb"]}"#,
    r#"{"class":"leave-file.base","places":["gb"]}"#,
    r#"{"class":"personnel.action","places":["us"],"facts":{"employer-kind":"private","federal-contractor":"no"}}"#,
    r#"{"class":"personnel.action","places":["us"]}"#,
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn columns_say_what_a_single_question_says(
        kind_at in 0..KINDS.len(),
        on in day!(2012 - 01 - 01).number()..day!(2032 - 01 - 01).number(),
        rows in prop::collection::vec(prop::collection::vec(any_when(), 12), 1..6),
    ) {
        let on = Day::from_number(on).unwrap();
        let book = book();
        let mut kind = kind(KINDS[kind_at]);
        kind.holds = Some(Vec::new());
        kind.never.get_or_insert_with(Vec::new).extend([RetentionEvent::ChargeFiled, RetentionEvent::ComplaintNotice]);
        let due = book.due_dates(&kind, on).unwrap();
        let columns: Vec<Vec<When>> = (0..due.events().len()).map(|c| rows.iter().map(|row| row[c]).collect()).collect();
        let mut last = vec![When::NEVER; rows.len()];
        due.last_days(&columns.iter().map(Vec::as_slice).collect::<Vec<_>>(), &mut last).unwrap();
        for (at, last) in last.into_iter().enumerate() {
            let told = due.events().iter().zip(&columns).map(|(event, column)| (*event, column[at]));
            let record = with_events(&kind, told);
            let answer = book.retain(&record, on).unwrap();
            agrees(last, &answer, on)?;
        }
    }
}

#[test]
fn a_column_for_each_event_as_long_as_the_answer() {
    let book = book();
    let due = book.due_dates(&kind(KINDS[0]), day!(2026 - 01 - 01)).unwrap();
    let column = [When::UNKNOWN; 3];
    for columns in [&[&column[..]][..], &[&column[..], &column[..2]]] {
        let error = due.last_days(columns, &mut [When::NEVER; 3]).unwrap_err();
        assert_eq!(error.code, Code::ColumnLength);
        assert!(error.to_string().contains("last-entry, leave-end"), "{error}");
    }
}

#[test]
fn a_class_that_no_rule_covers_is_never_free() {
    let book = book();
    let due = book.due_dates(&kind(r#"{"class":"holiday","places":["us"]}"#), day!(2026 - 01 - 01)).unwrap();
    let mut last = [When::NEVER; 2];
    due.last_days(&[], &mut last).unwrap();
    assert_eq!(last, [When::UNKNOWN; 2]);
}

#[test]
fn more_rows_than_a_block_come_out_row_by_row() {
    let book = book();
    let due = book.due_dates(&kind(KINDS[4]), day!(2026 - 01 - 01)).unwrap();
    let days: Vec<When> = day!(2001 - 01 - 01).through(day!(2020 - 12 - 31)).map(When::on).collect();
    let mut last = vec![When::NEVER; days.len()];
    due.last_days(&[&days], &mut last).unwrap();
    for (incident, last) in days.iter().zip(last) {
        assert_eq!(last.day(), Day::new(incident.day().unwrap().year() + 5, 12, 31));
    }
}
