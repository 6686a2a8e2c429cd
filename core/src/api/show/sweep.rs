//! A disposal plan as those who carry it out read it, and a certificate of destruction as those who sign it do.

use super::page::{Block, Kind, Line, Outcome, Page, Row, Table};
use super::parts;
use crate::api::Tail;
use crate::api::answer::{Certificate, FindingAnswer, PlanLine, Sweep};
use crate::api::words::DisposalAction;
use std::collections::BTreeMap;

/// The headings of the plan, each with what stands under it and what the days of its lines are.
const PARTS: [(&str, &[DisposalAction], &str); 4] = [
    ("What goes", &[DisposalAction::Destroy, DisposalAction::Anonymise], "free since"),
    ("What a person must look at", &[DisposalAction::Review], "free since"),
    ("What is kept", &[DisposalAction::Keep], "free from"),
    ("What is gone already", &[DisposalAction::Disposed], "free from"),
];

/// The plan as a page.
pub(crate) fn page(sweep: &Sweep, tail: &Tail) -> Page {
    let title = format!(
        "Disposal plan as of {}{}",
        sweep.on,
        sweep.known_on.map_or_else(String::new, |day| format!(", by what was known on {day}"))
    );
    let kind = if sweep.actions.contains_key(DisposalAction::Review.as_str()) { Kind::Open } else { Kind::Yes };
    let outcome = (!sweep.actions.is_empty()).then(|| Outcome { words: counted(&sweep.actions), kind });
    let mut page = Page { title, aside: parts::rulebook(&sweep.made_with), outcome, ..Page::default() };
    for (heading, actions, free) in PARTS {
        let lines = sweep.plan.iter().filter(|line| actions.contains(&line.action));
        let head = ["record", "what", free, "gone by", "outcome", "rules and holds", "notes"].map(str::to_owned).to_vec();
        page.add(heading, vec![Block::Table(Table { head, rows: lines.map(row).collect() })]);
    }
    if let Some(certificate) = &sweep.certificate {
        page.add("Certificate of destruction, once the plan is carried out", blocks(certificate));
    }
    page.add("Noted beside it", vec![parts::findings(&findings(sweep))]);
    parts::add_tail(&mut page, tail);
    page
}

fn row(line: &PlanLine) -> Row {
    let notes: Vec<String> =
        [&line.duties, &line.conflicts, &line.findings].into_iter().flatten().map(|word| word.replace('-', " ")).collect();
    let cells = [
        line.id.clone(),
        format!("{} ({})", line.action, line.classes.join(", ")),
        parts::day(line.due),
        parts::day(line.by),
        line.outcome.as_str().replace('-', " "),
        line.governing.join(", "),
        notes.join("; "),
    ];
    Row { cells: cells.to_vec(), cites: line.cites.clone() }
}

/// `3 destroy, 1 review, 3 keep`.
fn counted(counts: &BTreeMap<String, i64>) -> String {
    let known = DisposalAction::ALL.iter().filter_map(|action| Some(format!("{action} {}", counts.get(action.as_str())?)));
    known.collect::<Vec<_>>().join(", ")
}

/// What was noticed of single records, each with the record.
fn findings(sweep: &Sweep) -> Vec<FindingAnswer> {
    let of = |(id, record): (&String, &crate::api::answer::Retained)| -> Vec<FindingAnswer> {
        record.findings.iter().map(|finding| FindingAnswer { subject: Some(id.clone()), ..finding.clone() }).collect()
    };
    sweep.records.iter().flat_map(of).collect()
}

/// The certificate as a page of its own.
pub(crate) fn certificate_page(certificate: &Certificate) -> Page {
    let title = format!("Certificate of destruction{}", certificate.on.map_or_else(String::new, |on| format!(", decided as of {on}")));
    let mut page = Page { title, aside: parts::rulebook(&certificate.made_with), ..Page::default() };
    page.add("What went", blocks(certificate));
    page
}

fn blocks(certificate: &Certificate) -> Vec<Block> {
    let span = |first, last| match (parts::day(first), parts::day(last)) {
        (first, last) if first == last => first,
        (first, last) => format!("{first} through {last}"),
    };
    let said = [
        ("records", certificate.records.to_string()),
        ("how", each(&certificate.actions)),
        ("gone on", span(certificate.first_day, certificate.last_day)),
        ("free since", span(certificate.first_free, certificate.last_free)),
        ("by class", each(&certificate.classes)),
        ("by rule", each(&certificate.rules)),
        ("done when they went", each(&certificate.duties)),
        ("held back", certificate.held_back.map_or_else(String::new, |n| format!("{n}, by {}", each(&certificate.holds)))),
        ("digest of the list", certificate.digest.clone().unwrap_or_default()),
        ("decided with", certificate.made_with.rulebook.clone().unwrap_or_default()),
    ];
    let pairs = said.into_iter().filter(|(_, what)| !what.is_empty()).map(|(name, what)| (name.to_owned(), what)).collect();
    let law = if certificate.cites.is_empty() { Vec::new() } else { vec![Line::citing("under", &certificate.cites)] };
    vec![Block::Pairs(pairs), Block::Lines(law)]
}

fn each(counts: &BTreeMap<String, i64>) -> String {
    counts.iter().map(|(what, n)| format!("{what} {n}")).collect::<Vec<_>>().join(", ")
}
