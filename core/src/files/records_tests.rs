//! The records that a leave creates.

use crate::api::answer::{LeaveRecord, LeaveRecords, Retained};
use crate::api::words::{DisclosureOutcome, RetentionOutcome};
use crate::{Block, Case, Day, Employer, Error, Hours, LeaveYear, Reason, Record, Request, Rulebook, Schedule, Tri, day};

type Tested = Result<(), Error>;

/// Who has worked full time for four years in a place, and asks for six weeks.
fn asks_for(place: &str, reason: Reason) -> Case {
    let acme = Employer::private().leave_year_everywhere(LeaveYear::Rolling).no_holidays();
    let case = Case::new(acme).works_in(place).employed_since(day!(2022 - 03 - 07)).schedule(Schedule::mon_fri(Hours::of(8)));
    let case = case.headcount(120).headcount_within_75_miles(120).hours_worked_12_months_before(day!(2026 - 03 - 02), Hours::of(1930));
    case.no_earlier_absences().leave(Block::new(reason, day!(2026 - 03 - 02)).through(day!(2026 - 04 - 10)))
}

fn records_of(place: &str, reason: Reason) -> Result<LeaveRecords, Error> {
    Rulebook::bundled()?.leave_records(&asks_for(place, reason), day!(2026 - 02 - 16))
}

/// How long the record lives.
fn kept(record: &LeaveRecord) -> Retained {
    record.retention.clone().unwrap_or_default()
}

/// What a recipient may see of an item.
fn seen(record: &LeaveRecord, recipient: &str, item: &str) -> DisclosureOutcome {
    record.seen_by[recipient].items[item].outcome
}

#[test]
fn a_leave_for_ones_own_health_makes_a_file_a_certification_apart_and_a_personnel_action() -> Tested {
    let records = records_of("us-ca", Reason::OwnHealth)?.records;
    assert_eq!(records.keys().collect::<Vec<_>>(), ["certification", "leave-file", "personnel-action"]);
    assert_eq!(records["leave-file"].laws, ["us-fmla"]);
    assert_eq!(records["certification"].laws, ["us-ca-cfra", "us-fmla"]);
    assert!(kept(&records["certification"]).duties.iter().any(|duty| duty.do_.as_deref() == Some("keep-separate")));
    assert!(records["leave-file"].contains.iter().all(|item| !item.starts_with("health")));
    let through = |id: &str| kept(&records[id]).retain_through;
    assert_eq!(through("leave-file"), Some(day!(2029 - 04 - 10)), "three years from the end of the leave");
    assert_eq!(through("personnel-action"), Some(day!(2030 - 02 - 16)), "four years from the determination");
    assert_eq!(through("certification"), Some(day!(2030 - 02 - 16)), "the longer of both");
    Ok(())
}

#[test]
fn the_supervisor_sees_restrictions_and_not_the_diagnosis() -> Tested {
    let records = records_of("us-tx", Reason::OwnHealth)?.records;
    let certification = &records["certification"];
    assert_eq!(seen(certification, "supervisor", "health.restrictions"), DisclosureOutcome::Permit);
    let diagnosis = &certification.seen_by["supervisor"].items["health.diagnosis"];
    assert_eq!(
        (diagnosis.outcome, &*diagnosis.determining),
        (DisclosureOutcome::Deny, &["us-fmla-confidentiality/confidential".to_owned()][..])
    );
    for item in &certification.contains {
        assert_eq!(seen(certification, "colleague", item), DisclosureOutcome::Deny, "{item}");
        assert_eq!(seen(certification, "labor-investigator", item), DisclosureOutcome::Deny, "no process was served: {item}");
        assert_ne!(seen(certification, "leave-desk", item), DisclosureOutcome::Deny, "{item}");
    }
    assert_eq!(records["leave-file"].seen_by["supervisor"].outcome, DisclosureOutcome::NotApplicable, "no text speaks of dates");
    // In California medical information needs the employee's authorization, of which nobody says anything.
    let in_california = &records_of("us-ca", Reason::OwnHealth)?.records["certification"];
    assert_eq!(seen(in_california, "supervisor", "health.restrictions"), DisclosureOutcome::Unknown);
    assert_eq!(seen(in_california, "supervisor", "health.diagnosis"), DisclosureOutcome::Deny);
    assert_eq!(seen(in_california, "leave-desk", "health.restrictions"), DisclosureOutcome::Permit);
    Ok(())
}

#[test]
fn a_reason_without_a_certification_makes_none() -> Tested {
    let records = records_of("us-tx", Reason::BondingBirth)?.records;
    assert_eq!(records.keys().collect::<Vec<_>>(), ["leave-file", "personnel-action"]);
    Ok(())
}

#[test]
fn a_law_that_gives_nothing_makes_no_record() -> Tested {
    let book = Rulebook::bundled()?;
    let text = asks_for("us-tx", Reason::OwnHealth).to_json()?.replace(r#""count":120"#, r#""count":12"#);
    let none = book.leave_records(&Case::from_json(&text)?, day!(2026 - 02 - 16))?;
    assert!(none.records.is_empty(), "{none}");
    let open = Case::from_json(
        r#"{"places":[{"state":"us-tx"}],"leave":[{"reason":"own-health","first_day":"2026-03-02","last_day":"2026-04-10"}]}"#,
    )?;
    let unknown = book.leave_records(&open, day!(2026 - 02 - 16))?;
    assert_eq!(unknown.records["leave-file"].outcome, Tri::Unknown);
    assert!(unknown.missing.iter().any(|item| item.tests.iter().any(|test| test == "us-fmla/employer-covered")));
    Ok(())
}

#[test]
fn a_record_lives_as_retain_says_for_the_same_record() -> Tested {
    let book = Rulebook::bundled()?;
    for (place, reason) in
        [("us-ca", Reason::OwnHealth), ("us-ca", Reason::PregnancyIncapacity), ("us-tx", Reason::FamilyCare), ("us-wa", Reason::OwnHealth)]
    {
        for (id, record) in records_of(place, reason)?.records {
            let dates: Vec<String> = record.dates.iter().map(|(event, day)| format!(r#""{event}":"{day}""#)).collect();
            let quoted = |words: &[String]| words.iter().map(|word| format!(r#""{word}""#)).collect::<Vec<_>>().join(",");
            let (class, places, dates) = (quoted(&record.class), quoted(&record.places), dates.join(","));
            let service = r#""service":{"periods":[{"from":"2022-03-07"}]}"#;
            let alone = Record::from_json(&format!(r#"{{"class":[{class}],"places":[{places}],"dates":{{{dates}}},{service}}}"#))?;
            let by_retain = book.retain(&alone, day!(2026 - 02 - 16))?;
            let lives = kept(&record);
            assert_eq!(lives.outcome, RetentionOutcome::MustRetain, "{place} {id}");
            assert_eq!(
                (by_retain.outcome, by_retain.retain_through, &by_retain.governing, &by_retain.rules),
                (lives.outcome, lives.retain_through, &lives.governing, &lives.rules),
                "{place} {id}"
            );
        }
    }
    Ok(())
}

#[test]
fn a_leave_without_an_end_keeps_its_file_open() -> Tested {
    let acme = Employer::private().leave_year_everywhere(LeaveYear::Rolling).no_holidays();
    let case = Case::new(acme).works_in("us-tx").headcount(120).headcount_within_75_miles(120);
    let case = case.leave(Block::new(Reason::OwnHealth, day!(2026 - 03 - 02)));
    let records = Rulebook::bundled()?.leave_records(&case, day!(2026 - 02 - 16))?.records;
    let file = &records["leave-file"];
    assert!(!file.dates.contains_key("leave-end"), "{:?}", file.dates);
    assert_eq!((kept(file).outcome, kept(file).retain_through), (RetentionOutcome::Unknown, None::<Day>));
    assert!(file.missing.iter().any(|item| item.fact.as_deref() == Some("leave-end")));
    Ok(())
}

#[test]
fn people_read_a_table_of_lives_and_one_of_who_may_see() -> Tested {
    let text = records_of("us-tx", Reason::OwnHealth)?.to_string();
    for part in [
        "HOW LONG EACH LIVES",
        "leave-file.base",
        "2029-04-10",
        "us-fmla-base",
        "WHO MAY SEE: CERTIFICATION",
        "supervisor",
        "health.diagnosis",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    Ok(())
}

#[test]
fn the_reasons_are_one_tree() -> Tested {
    let case = asks_for("us-tx", Reason::OwnHealth).to_json()?;
    let ask = format!(r#"{{"ask":"leave.records","on":"2026-02-16","explain":true,"case":{case}}}"#);
    let answer = Rulebook::bundled()?.decide(&Request::from_json(&ask)?)?.to_json()?;
    assert!(answer.contains(r#""explanation":[{"id":"leave.records""#), "{answer}");
    Ok(())
}
