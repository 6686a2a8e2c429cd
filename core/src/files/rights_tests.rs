//! Requests of the person whose data it is: what two rooms say, put together.

use crate::api::answer::Rights;
use crate::api::words::{DisclosureOutcome, RightsOutcome};
use crate::{Code, Error, Request, RightsRequest, Rulebook, Trigger, day};

type Tested = Result<(), Error>;

/// The request of an employee in California about records of sick days.
fn request(act: &str, records: &str) -> Result<RightsRequest, Error> {
    RightsRequest::from_json(&format!(
        r#"{{"act":"{act}","subject":{{"kind":"employee"}},"place":"us-ca","holds":[],"request":{{"happened":{{"day":"2026-03-02"}},"holidays":[]}},
            "records":[{records}]}}"#
    ))
}

fn sick(id: &str, made: &str) -> String {
    format!(r#"{{"id":"{id}","class":"sick-time","places":["us-ca"],"dates":{{"record-made":"{made}"}},"not_yet":["complaint-notice"]}}"#)
}

fn asked(act: &str, records: &str) -> Result<Rights, Error> {
    Rulebook::bundled()?.rights(&request(act, records)?, "us-ca-ccpa", day!(2026 - 03 - 02))
}

#[test]
fn a_minimum_refuses_for_its_own_record_and_until_its_day() -> Tested {
    let book = Rulebook::bundled()?;
    let both = request("erase", &[sick("old", "2023-03-01"), sick("young", "2023-03-02")].join(","))?;
    let last_day = book.rights(&both, "us-ca-ccpa", day!(2026 - 03 - 02))?;
    assert_eq!(
        (last_day.outcome, &*last_day.erase, &*last_day.keep),
        (RightsOutcome::InPart, &["old".to_owned()][..], &["young".to_owned()][..])
    );
    assert_eq!(last_day.records["young"].until, Some(day!(2026 - 03 - 03)));
    let next_day = book.rights(&both, "us-ca-ccpa", day!(2026 - 03 - 03))?;
    assert_eq!((next_day.outcome, next_day.erase.len()), (RightsOutcome::Granted, 2));
    Ok(())
}

#[test]
fn what_a_company_says_to_itself_is_no_ground_to_refuse() -> Tested {
    let policy = r#"{"id":"acme-retention","title":"Acme","kind":"schedule","jurisdiction":"company","role":"plan","anchor":"day-owed",
        "keep":[{"id":"acme-ten-years","class":"sick-time","clock":{"years":10,"from":"record-made"},"strength":"policy"}]}"#;
    let book = Rulebook::bundled()?.with_pack_json("acme.json", policy)?;
    let ask = request("erase", &sick("old", "2020-03-02"))?;
    assert_eq!(book.retain(&ask.records[0], day!(2026 - 03 - 02))?.governing, ["acme-ten-years"]);
    let answer = book.rights(&ask, "us-ca-ccpa", day!(2026 - 03 - 02))?;
    assert_eq!((answer.outcome, answer.erase), (RightsOutcome::Granted, vec!["old".to_owned()]));
    Ok(())
}

#[test]
fn the_steps_are_those_of_the_clock() -> Tested {
    let book = Rulebook::bundled()?;
    for (law, act, event) in [
        ("eu-gdpr", "erase", "request-for-erasure"),
        ("eu-gdpr", "access", "request-for-access"),
        ("uk-gdpr", "erase", "request-for-erasure"),
        ("us-ca-ccpa", "erase", "request-to-delete"),
        ("us-ca-ccpa", "access", "request-to-know"),
    ] {
        for (received, on) in
            [("2026-01-31", day!(2026 - 02 - 02)), ("2026-02-10", day!(2026 - 02 - 10)), ("2019-06-03", day!(2026 - 02 - 10))]
        {
            let happened = format!(
                r#""happened":{{"day":"{received}"}},"holidays":["2026-02-16"],"complex":"yes","extension_notified_on":"2026-02-12""#
            );
            let trigger = Trigger::from_json(&format!(r#"{{"event":"{event}","subject":"employee","place":"us-ca",{happened}}}"#))?;
            let ask = format!(r#"{{"act":"{act}","records":[],"subject":{{"kind":"employee"}},"place":"us-ca","request":{{{happened}}}}}"#);
            let answer = book.rights(&RightsRequest::from_json(&ask)?, law, on)?;
            let clock = book.clock(&trigger, law, on)?;
            assert_eq!((&answer.steps, &answer.cites), (&clock.steps, &clock.cites), "{law} {act} {received}");
        }
    }
    Ok(())
}

#[test]
fn each_record_is_decided_as_if_it_were_alone_and_their_order_does_not_matter() -> Tested {
    let lone = r#"{"id":"open","class":"sick-time","places":["us-ca"],"not_yet":["complaint-notice"]}"#;
    let records = [sick("a", "2020-01-01"), sick("b", "2025-01-01"), lone.to_owned()];
    let all = asked("erase", &records.join(","))?;
    let mut turned = records.clone();
    turned.reverse();
    let again = asked("erase", &turned.join(","))?;
    assert_eq!((&all.records, all.outcome, &all.duties), (&again.records, again.outcome, &again.duties));
    for record in records {
        for (id, alone) in asked("erase", &record)?.records {
            assert_eq!(all.records[&id], alone);
        }
    }
    Ok(())
}

#[test]
fn what_is_open_counts_only_where_it_could_change_the_whole() -> Tested {
    let lone = r#"{"id":"open","class":"sick-time","places":["us-ca"],"not_yet":["complaint-notice"]}"#;
    let with = |records: &[&str]| asked("erase", &records.join(",")).map(|answer| answer.outcome);
    let (old, young) = (sick("old", "2020-01-01"), sick("young", "2025-01-01"));
    assert_eq!(with(&[lone])?, RightsOutcome::Unknown);
    assert_eq!(with(&[&old, lone])?, RightsOutcome::Unknown);
    assert_eq!(with(&[&young, lone])?, RightsOutcome::Unknown);
    assert_eq!(with(&[&old, &young, lone])?, RightsOutcome::InPart);
    assert_eq!(with(&[&young])?, RightsOutcome::Refused);
    assert_eq!(with(&[])?, RightsOutcome::Granted);
    Ok(())
}

#[test]
fn a_state_that_is_not_known_permits_no_erasure() -> Tested {
    let wanted = crate::Disclosure::from_json(r#"{"act":"erase","retention_state":"unknown","facts":{"erasure-ground":"objection"}}"#)?;
    for law in ["us-ca-ccpa", "eu-gdpr", "uk-gdpr"] {
        let answer = Rulebook::bundled()?.disclose(&wanted, &[law], day!(2026 - 03 - 02))?;
        assert_eq!(answer.outcome, DisclosureOutcome::Unknown, "{law}");
        assert!(answer.missing.iter().any(|item| item.at.as_deref() == Some("/case/retention_state")), "{law}");
    }
    Ok(())
}

#[test]
fn the_reasons_lead_from_the_request_to_every_clause_and_rule() -> Tested {
    let records = [sick("a", "2020-01-01"), sick("b", "2025-01-01")].join(",");
    let answer = Rulebook::bundled()?.explaining().rights(&request("erase", &records)?, "us-ca-ccpa", day!(2026 - 03 - 02))?;
    let lines = &answer.explanation;
    assert_eq!(lines.iter().filter(|line| line.parent.is_none()).count(), 1);
    for (at, line) in lines.iter().enumerate().skip(1) {
        let parent = line.parent.and_then(|parent| usize::try_from(parent).ok());
        assert!(parent.is_some_and(|parent| parent < at), "line {at}: {line:?}");
    }
    let above = |id: &str| lines.iter().find(|line| line.id.as_deref() == Some(id)).and_then(|line| line.parent);
    let under =
        |parent: Option<i64>| parent.and_then(|at| usize::try_from(at).ok()).and_then(|at| lines.get(at)).and_then(|line| line.id.clone());
    assert_eq!(under(above("records/b")).as_deref(), Some("rights"));
    assert!(lines.iter().any(|line| line.id.as_deref() == Some("ca-247-5")));
    Ok(())
}

#[test]
fn people_read_what_becomes_of_each_record() -> Tested {
    let text = asked("erase", &[sick("a", "2020-01-01"), sick("b", "2025-01-01")].join(","))?.to_string();
    for part in ["in part", "erase: a", "keep: b", "until 2028-01-02", "2026-03-16", "2026-04-16"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    Ok(())
}

#[test]
fn a_law_without_such_requests_is_refused() -> Tested {
    let ask = r#"{"ask":"rights","law":"us-ny-breach","on":"2026-03-02","case":{"act":"erase","records":[]}}"#;
    let error = Rulebook::bundled()?.decide(&Request::from_json(ask)?).err().map(|error| (error.code, error.at.clone()));
    assert_eq!(error, Some((Code::NotInLaw, "/law".to_owned())));
    Ok(())
}

#[test]
fn a_mistake_in_a_hold_is_told_where_the_hold_stands() -> Tested {
    let wrong = r#"{"id":"M-1","from":"2026-01-01","classes":["payrol"]}"#;
    let mut of_all = request("erase", &sick("r-1", "2023-03-01"))?;
    let mut of_one = of_all.clone();
    let holds = crate::Record::from_json(&format!(r#"{{"holds":[{wrong}]}}"#))?.holds;
    of_all.holds.clone_from(&holds);
    of_one.records[0].holds = holds;
    let place = |request| Rulebook::bundled().and_then(|book| book.rights(request, "us-ca-ccpa", day!(2026 - 03 - 02))).err();
    let place = |request| place(request).map(|error| (error.code, error.at.clone()));
    assert_eq!(place(&of_all), Some((Code::UnknownWord, "/case/holds/0/classes/0".to_owned())));
    assert_eq!(place(&of_one), Some((Code::UnknownWord, "/case/records/0/holds/0/classes/0".to_owned())));
    Ok(())
}
