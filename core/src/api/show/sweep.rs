//! A disposal plan: one table of what becomes of which record, in the order of the days, and the certificate of what goes. What each rule says of a
//! single record stands in the answer, and `retain` shows it.

use super::page::{Block, Line, Page, Row, Table};
use super::parts;
use crate::Day;
use crate::api::Tail;
use crate::api::answer::{Certificate, PlanLine, Sweep};
use std::collections::BTreeMap;

/// The plan as a page.
pub(crate) fn page(sweep: &Sweep, tail: &Tail) -> Page {
    let title = format!("Disposal plan as of {}", sweep.on);
    let mut page = Page { title, aside: parts::rulebook(&tail.made_with), ..Page::default() };
    let counted = [("actions", counts(&sweep.actions)), ("outcomes", counts(&sweep.counts))];
    page.add("Records", vec![Block::Pairs(told(counted))]);
    let head = ["", "action", "free from", "gone by", "outcome", "rules and holds"].map(str::to_owned).to_vec();
    page.add("The plan", vec![Block::Table(Table { head, rows: sweep.plan.iter().map(row).collect() })]);
    page.add("Beside the plan", vec![Block::Lines(sweep.plan.iter().filter_map(beside).collect())]);
    if let Some(certificate) = &sweep.certificate {
        page.add("Certificate of destruction, once it is carried out", certified(certificate));
    }
    page.add("Noted beside it", vec![parts::findings(&sweep.findings)]);
    parts::add_tail(&mut page, tail);
    page
}

fn row(line: &PlanLine) -> Row {
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    let cells =
        [line.id.clone(), line.action.to_string(), day(line.due), day(line.by), line.outcome.to_string(), line.governing.join(", ")];
    Row { cells: cells.to_vec(), cites: line.cites.clone() }
}

/// What is to be done with a record, and what does not agree about it.
fn beside(line: &PlanLine) -> Option<Line> {
    let lists = [("duties", &line.duties), ("conflicts", &line.conflicts), ("findings", &line.findings)];
    let said = lists.into_iter().filter(|(_, words)| !words.is_empty()).map(|(name, words)| format!("{name} {}", words.join(", ")));
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| Line::of(format!("{}: {}", line.id, said.join("; "))))
}

fn certified(certificate: &Certificate) -> Vec<Block> {
    let between = |first: Option<Day>, last: Option<Day>| match (first, last) {
        (Some(first), Some(last)) if first != last => format!("{first} to {last}"),
        (first, last) => first.or(last).map_or_else(String::new, |day| day.to_string()),
    };
    let held_back = certificate.held_back.filter(|n| *n > 0).map_or_else(String::new, |n| n.to_string());
    let pairs = [
        ("records", format!("{} ({})", certificate.records, counts(&certificate.actions))),
        ("gone on", between(certificate.first_day, certificate.last_day)),
        ("free since", between(certificate.first_free, certificate.last_free)),
        ("classes", counts(&certificate.classes)),
        ("by", counts(&certificate.rules)),
        ("duties", counts(&certificate.duties)),
        ("held back", held_back),
        ("holds", counts(&certificate.holds)),
        ("list", certificate.digest.clone().unwrap_or_default()),
    ];
    vec![Block::Pairs(told(pairs)), Block::Lines(vec![Line::citing("under", &certificate.cites)])]
}

fn told<const N: usize>(pairs: [(&str, String); N]) -> Vec<(String, String)> {
    pairs.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name.to_owned(), value)).collect()
}

fn counts(map: &BTreeMap<String, i64>) -> String {
    map.iter().map(|(word, n)| format!("{word} {n}")).collect::<Vec<_>>().join(", ")
}
