//! One leave file, kept by a leave administration vendor for the employer: who may see what of it, under the vendor's privacy statement and the
//! law's own rules of confidentiality; the file as a supervisor may see it; what is wrong with the statement; who may see what at all.
//!
//! `cargo run --release --example disclosure`; `--html FILE` writes the matrix as a page.

mod say;

use leavelaw::api::case::{ActorOfData, Confidentiality, LegalProcess, SubjectOfData};
use leavelaw::api::values::Count;
use leavelaw::api::words::{Capacity, ProcessKind, SubjectKind, YesNo};
use leavelaw::{ConsentEvent, Day, Disclosure, Error, Region, Rulebook, day};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

/// The vendor's statement, and the laws that reach a certificate in the file.
const UNDER: &[&str] = &["qcera", "us-fmla-confidentiality", "us-ada-confidentiality", "us-gina"];
const ON: Day = day!(2026 - 06 - 01);

/// The file, what its parts hold, and what happened to Ana's consent.
#[derive(serde::Deserialize)]
struct LeaveFile {
    record: serde_json::Value,
    fields: BTreeMap<String, Vec<String>>,
    consents: serde_json::Value,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let (book, mut out) = (Rulebook::bundled()?, String::new());
    let file: LeaveFile = serde_json::from_str(include_str!("cases/leave-file.json"))?;
    let consents = leavelaw::ConsentLedger::from_json(&format!(r#"{{"events":{}}}"#, file.consents))?.events.unwrap_or_default();

    for (question, wanted, on) in questions(&consents) {
        writeln!(out, "{question}\n")?;
        writeln!(out, "{}", book.disclose(&wanted, UNDER, on)?)?;
    }

    writeln!(out, "The file as Ana's supervisor may see it:\n")?;
    let supervisor = about_ana("disclose", "supervisor", &[], &consents);
    let seen = book.redact_record(&supervisor, &file.record.to_string(), &file.fields, UNDER, ON)?;
    writeln!(out, "{}\n", seen.record.as_deref().unwrap_or("null"))?;
    for (part, why) in &seen.removed {
        writeln!(out, "withheld {part}: {} ({})", why.determining.join(", "), why.outcome)?;
    }

    writeln!(out, "\n{}", book.lint("qcera", ON)?)?;

    let matrix = book.matrix(&everyday(), UNDER, ON)?;
    writeln!(out, "{matrix}")?;
    if let Some(path) = html_file()? {
        std::fs::write(path, matrix.to_html())?;
    }
    Ok(say::at_once(&out)?)
}

/// Four questions over the file, each on its day.
fn questions(consents: &[ConsentEvent]) -> [(&'static str, Disclosure, Day); 4] {
    let supervisor = about_ana("disclose", "supervisor", &["health.restrictions", "health.diagnosis"], consents);
    let mut provider = about_ana("disclose", "service-provider", &["leave.dates"], consents);
    if let Some(recipient) = &mut provider.recipient {
        recipient.assists = Some(vec!["user".to_owned()]);
        recipient.confidentiality = Some(Confidentiality { from: Some(day!(2026 - 01 - 01)), until: None });
    }
    let mut investigator = about_ana("disclose", "labor-investigator", &["health.diagnosis"], consents);
    investigator.process = Some(LegalProcess {
        on_request: Some(YesNo::Yes),
        investigates: Some("us-fmla".to_owned()),
        scope: Some(vec!["health.diagnosis".to_owned()]),
        ..LegalProcess::of(ProcessKind::Investigation)
    });
    [
        ("1. May Ana's supervisor see what she may not lift, and why?", supervisor, ON),
        ("2. May a service provider who is bound to confidentiality have her dates of leave, with her consent?", provider.clone(), ON),
        ("3. The same after she took the consent back?", provider, day!(2026 - 06 - 10)),
        ("4. Must the Department of Labor's investigator have the diagnosis?", investigator, ON),
    ]
}

/// Something is to be done with data of Ana's file in the course of her leave.
fn about_ana(act: &str, recipient: &str, items: &[&str], consents: &[ConsentEvent]) -> Disclosure {
    let words = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
    Disclosure {
        record: Some("medical-certification".to_owned()),
        made_for: Some(words(&["us-fmla"])),
        subject: Some(SubjectOfData { kind: Some(SubjectKind::Employee), age: Some(Count::from(44)), ..SubjectOfData::default() }),
        actor: Some(ActorOfData { kind: Some("vendor".to_owned()), capacity: Some(Capacity::VendorForEmployer) }),
        channel: Some("service.leave-application".to_owned()),
        consent_events: Some(consents.to_vec()),
        good_faith: Some(Vec::new()),
        flagged: Some(Vec::new()),
        ..Disclosure::of(act, items).to(recipient).for_purpose("operate-leave")
    }
}

/// The everyday part of the matrix: an employee's file at the vendor's, no court and no emergency.
fn everyday() -> Region {
    let words = |words: &[&str]| Some(words.iter().map(|&word| word.to_owned()).collect());
    let given = [("good-faith-record", "no"), ("legal-process-valid", "no"), ("on-request", "no"), ("flagged", "none")];
    let given = given.into_iter().chain([("record-made-for", "us-fmla")]);
    Region {
        to: words(&["subject", "hr", "supervisor", "first-aid", "colleague", "service-provider", "affiliate"]),
        items: words(&["contact", "leave", "health"]),
        purpose: words(&["operate-leave", "employment-decision"]),
        subject: Some(vec![SubjectKind::Employee]),
        via: words(&["service.leave-application"]),
        capacity: Some(vec![Capacity::VendorForEmployer]),
        given: Some(given.map(|(fact, value)| (fact.to_owned(), leavelaw::api::forms::FreeFact::Word(value.to_owned()))).collect()),
        ..Region::default()
    }
}

fn html_file() -> Result<Option<String>, Error> {
    let mut args = std::env::args().skip(1);
    Ok(args.find(|arg| arg == "--html").and_then(|_| args.next()))
}
