//! Records of a leave archive for sweeps: twenty kinds, each record with days of its own.

use leavelaw::api::case::HoldEntry;
use leavelaw::api::forms::Dated;
use leavelaw::api::words::RetentionEvent;
use leavelaw::{Day, Error, Record, day};
use std::collections::BTreeMap;

/// Class, places, and the events whose days a record of the kind has.
const KINDS: [(&str, &[&str], &[&str]); 20] = [
    ("leave-file.base", &["us", "us-ca"], &["record-made", "last-entry", "leave-end"]),
    ("leave-file.medical", &["us", "us-ca"], &["record-made", "last-entry", "leave-end"]),
    ("leave-file.certification", &["us", "us-ny"], &["record-made", "last-entry", "leave-end"]),
    ("payroll.register", &["us", "us-ca"], &["record-made", "last-entry"]),
    ("payroll.register", &["us", "us-ny"], &["record-made", "last-entry"]),
    ("payroll.register", &["us", "us-or"], &["record-made", "last-entry"]),
    ("payroll.timecard", &["us", "us-tx"], &["record-made", "last-entry"]),
    ("payroll.wage-statement", &["us", "us-ca"], &["record-made", "last-entry"]),
    ("payroll.deduction", &["us", "us-ny"], &["record-made", "last-entry", "separation"]),
    ("personnel.action", &["us", "us-ca"], &["record-made", "received", "personnel-action"]),
    ("personnel.application", &["us", "us-il"], &["record-made", "received", "personnel-action"]),
    ("personnel.file", &["us", "us-ma"], &["record-made", "received", "personnel-action", "separation"]),
    ("i9", &["us"], &["hire", "separation"]),
    ("benefit.filing", &["us"], &["record-made", "filing"]),
    ("safety.injury-log", &["us"], &["incident"]),
    ("safety.medical", &["us", "us-wa"], &["hire", "separation"]),
    ("sick-time", &["us", "us-nj"], &["record-made"]),
    ("sick-time", &["us", "us-az"], &["record-made"]),
    ("biometric", &["us", "us-il"], &["record-made", "last-interaction"]),
    ("payroll.pay-reference", &["uk"], &["record-made", "pay-period-end", "next-pay-period-end"]),
];

/// The record of that number: the same for the same number. Some are about people whom a hold names.
///
/// # Errors
/// None for numbers of this workload.
pub fn record(number: u32) -> Result<Record, Error> {
    let (class, places, events) = KINDS[(number % 20) as usize];
    let start = day!(2012 - 01 - 02).plus_days(i64::from(number.wrapping_mul(2_654_435_761) % 4_700));
    let made = start.unwrap_or(day!(2012 - 01 - 02));
    let dated = |(k, event): (usize, &&str)| {
        let on = made.plus_days(i64::try_from(k).unwrap_or(0).saturating_mul(37)).unwrap_or(made);
        ((*event).to_owned(), Dated { day: on, ..Dated::default() })
    };
    Ok(Record {
        id: Some(format!("r-{number:08}")),
        class: Some(vec![class.to_owned()]),
        places: Some(places.iter().map(|&place| place.to_owned()).collect()),
        subject: Some(format!("emp-{}", number % 5_000)),
        dates: Some(events.iter().enumerate().map(dated).collect::<BTreeMap<_, _>>()),
        not_yet: Some(vec![RetentionEvent::ChargeFiled, RetentionEvent::ComplaintNotice, RetentionEvent::PurposeMet]),
        ..Record::default()
    })
}

/// Ten holds over the records of two people each, one of them released.
#[must_use]
pub fn holds() -> Vec<HoldEntry> {
    let hold = |k: u32| HoldEntry {
        id: Some(format!("M-{k}")),
        from: day!(2024 - 01 - 01),
        released_on: (k == 9).then_some(day!(2025 - 06 - 30)),
        subjects: Some(vec![format!("emp-{}", k * 7), format!("emp-{}", k * 7 + 1)]),
        ..HoldEntry::default()
    };
    (0..10).map(hold).collect()
}

/// The day of the sweep.
#[must_use]
pub fn on() -> Day {
    day!(2026 - 01 - 01)
}
