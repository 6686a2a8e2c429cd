//! What is wrong with a statement, as its author would go through it: family by family, each finding with its clause and its source.

use super::page::{Block, Kind, Line, Outcome, Page};
use super::parts;
use crate::api::Tail;
use crate::api::answer::{ConflictAnswer, FindingAnswer, LintReport};

/// The families of findings, in the order in which they are shown, each with its codes.
const FAMILIES: [(&str, &[&str]); 6] = [
    (
        "Outdated by the world outside",
        &["statement-not-in-force", "framework-not-valid", "law-superseded", "technology-obsolete", "certification-not-on-file"],
    ),
    (
        "Words that define or measure nothing",
        &["unmapped-term", "category-without-sensitive-mapping", "norm-not-measurable", "norm-not-computable", "reading-open"],
    ),
    (
        "What the text leaves out",
        &["act-gap", "category-gap", "party-gap", "channel-gap", "no-retention-period", "duty-without-clock", "no-successor-clause"],
    ),
    (
        "How the text changes, and what it rests on",
        &["version-text-missing", "silent-change", "consent-outlives-version", "reference-not-loaded"],
    ),
    (
        "Clauses that pull apart or do nothing",
        &[
            "tension",
            "narrowed-umbrella",
            "permit-never-reached",
            "except-lifts-nothing",
            "lifts-unknown-id",
            "lifts-other-pack",
            "absolute-promise-with-unknown",
        ],
    ),
    ("Beside the laws of the day", &["promise-below-law", "promise-above-law"]),
];

/// The report as a page.
pub(crate) fn page(report: &LintReport, tail: &Tail) -> Page {
    let statement = report.statement.as_deref().unwrap_or_default();
    let version = report.version.as_deref().map_or_else(String::new, |version| format!(", version of {version}"));
    let title = format!("Lint ({statement}{version}) as of {}", report.on);
    let words = match report.findings.len() {
        0 => "nothing found".to_owned(),
        1 => "one finding".to_owned(),
        n => format!("{n} findings"),
    };
    let outcome = Some(Outcome { words, kind: if report.findings.is_empty() { Kind::Yes } else { Kind::Open } });
    let mut page = Page { title, aside: parts::rulebook(&report.made_with), outcome, ..Page::default() };
    for (family, codes) in FAMILIES {
        let of = |code: &&str| report.findings.iter().filter(|f| f.code.as_deref() == Some(*code)).map(line).collect::<Vec<_>>();
        page.add(family, vec![Block::Lines(codes.iter().flat_map(of).collect())]);
    }
    let is_other = |f: &&FindingAnswer| !FAMILIES.iter().any(|(_, codes)| codes.iter().any(|code| f.code.as_deref() == Some(*code)));
    page.add("Noted beside it", vec![Block::Lines(report.findings.iter().filter(is_other).map(line).collect())]);
    page.add("How conflicts are resolved", vec![Block::Lines(report.conflicts.iter().map(conflict).collect())]);
    parts::add_tail(&mut page, tail);
    page
}

/// `qcera/S19: framework-not-valid, us-safe-harbor, from 2015-10-06: the framework is no longer valid`.
fn line(finding: &FindingAnswer) -> Line {
    let clause = finding.clause.as_deref().map_or_else(String::new, |clause| format!("{clause}: "));
    let code = finding.code.as_deref().unwrap_or_default();
    let subject = finding.subject.as_deref().map_or_else(String::new, |subject| format!(", {subject}"));
    let item = finding.item.as_deref().map_or_else(String::new, |item| format!(", with {item}"));
    let from = finding.from.map_or_else(String::new, |day| format!(", from {day}"));
    let until = finding.until.map_or_else(String::new, |day| format!(", until {day}"));
    let says = finding.says.as_deref().map_or_else(String::new, |says| format!(": {says}"));
    Line::citing(format!("{clause}{code}{subject}{item}{from}{until}{says}"), &finding.cites)
}

fn conflict(conflict: &ConflictAnswer) -> Line {
    let kind = conflict.kind.as_deref().unwrap_or_default();
    let resolution = conflict.resolution.as_deref().map_or_else(String::new, |word| format!(": {}", word.replace('-', " ")));
    Line::citing(format!("{}: {kind}{resolution}", conflict.clauses.join(" and ")), &conflict.cites)
}
