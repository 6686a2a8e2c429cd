//! The records that a leave creates: one table of how long each lives, and for each a table of who may see it, data down, recipients across.

use super::page::{Block, Page, Row, Table};
use super::parts;
use crate::api::Tail;
use crate::api::answer::{LeaveRecord, LeaveRecords, Retained, SeenBy};
use crate::api::words::DisclosureOutcome;
use crate::tri::Tri;

/// The records as a page.
pub(crate) fn page(answer: &LeaveRecords, tail: &Tail) -> Page {
    let title = format!("Records of the leave as of {}", answer.on);
    let mut page = Page { title, aside: parts::rulebook(&answer.made_with), ..Page::default() };
    let head = ["", "made by", "class", "kept through", "by"].map(str::to_owned).to_vec();
    let rows = answer.records.iter().map(|(id, record)| lifetime(id, record)).collect();
    page.add("How long each lives", vec![Block::Table(Table { head, rows })]);
    for (id, record) in answer.records.iter().filter(|(_, record)| is_spoken_of(record)) {
        page.add(&format!("Who may see: {id}"), vec![Block::Table(seen(record))]);
    }
    page.add("Noted beside it", vec![parts::findings(&answer.findings)]);
    parts::add_tail(&mut page, tail);
    page
}

/// Does any text say who may see it?
fn is_spoken_of(record: &LeaveRecord) -> bool {
    record.seen_by.values().flat_map(|seen| seen.items.values()).any(|item| item.outcome != DisclosureOutcome::NotApplicable)
}

fn lifetime(id: &str, record: &LeaveRecord) -> Row {
    let open = if record.outcome == Tri::Unknown { " (not known yet whether)" } else { "" };
    let none = Retained::default();
    let kept = record.retention.as_ref().unwrap_or(&none);
    let waits =
        || if kept.open_triggers.is_empty() { "not known yet".to_owned() } else { format!("open: {}", kept.open_triggers.join(", ")) };
    let through = kept.retain_through.map_or_else(waits, |day| day.to_string());
    let cells = vec![format!("{id}{open}"), record.laws.join(", "), record.class.join(", "), through, kept.governing.join(", ")];
    Row { cells, cites: record.cites.clone() }
}

fn seen(record: &LeaveRecord) -> Table {
    let word = |seen: &SeenBy, item: &String| match seen.items.get(item).map(|item| item.outcome) {
        Some(DisclosureOutcome::Permit) => "yes",
        Some(DisclosureOutcome::Deny) => "no",
        Some(DisclosureOutcome::NotApplicable) => "\u{2013}",
        Some(DisclosureOutcome::Unknown) => "?",
        None => "",
    };
    let cells = |item: &String| record.seen_by.values().map(|seen| word(seen, item).to_owned()).collect::<Vec<_>>();
    let row = |item: &String| Row { cells: std::iter::once(item.clone()).chain(cells(item)).collect(), cites: Vec::new() };
    let head = std::iter::once(String::new()).chain(record.seen_by.keys().cloned()).collect();
    Table { head, rows: record.contains.iter().map(row).collect() }
}
