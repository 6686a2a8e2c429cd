//! Many records at once: each decided as it is alone, and all of them as a disposal plan.

use super::certificate::CertificateBuilder;
use super::kind::Catalogue;
use super::kinds::Kinds;
use super::placed::Placed;
use super::schedule::Schedule;
use super::scope::Scope;
use super::{LookedAt, looked_at};
use crate::api::Tail;
use crate::api::answer::{Certificate, FindingAnswer, MadeWith, PlanLine, Retained, Retention, Sweep};
use crate::api::case::{HoldEntry, Record};
use crate::api::request::SweepAsk;
use crate::api::words::{DisposalAction, YesNo};
use crate::order::{InOrder, set};
use crate::rules::shelf::Context;
use crate::{Code, Day, Error};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The day that a line of the plan waits for: the first on which it may go, or on which it is overdue.
fn since(line: &PlanLine) -> Option<Day> {
    let overdue = || line.by.filter(|_| matches!(line.action, DisposalAction::Destroy | DisposalAction::Anonymise)).map(Day::next);
    line.due.or_else(overdue)
}

/// What becomes of each record?
///
/// # Errors
/// `missing-argument` for a record without an id, `conflict` for two of one id, and what is wrong with a record.
pub(crate) fn sweep(ask: &SweepAsk, context: &Context<'_, Schedule>) -> Result<Sweep, Error> {
    check_ids(&ask.case.records)?;
    let mut kinds = Kinds::of(context);
    let shared = shared(ask.case.holds.clone(), &kinds.catalogue)?;
    let mut swept = Sweep { on: ask.on, known_on: ask.known_on, ..Sweep::default() };
    let mut tail = Tail::default();
    for (index, record) in ask.case.records.iter().enumerate() {
        let mut own = Tail::default();
        let catalogue = Arc::clone(&kinds.catalogue);
        let of_kind = kinds.find(record).map(|known| Arc::clone(&known.kind));
        let scope = of_kind.and_then(|kind| Scope::of(record, decided_on(record, ask.on), catalogue, kind));
        let scope = scope.map_err(|error| at_record(error, index))?.known_on(ask.known_on);
        let scope = scope.held_by(shared.as_deref(), ask.case.holds_complete == Some(YesNo::No));
        let (answer, line) = looked_at(&scope.in_play(), scope.events, context, |looked: &LookedAt<'_>| {
            let id = record.id.as_deref().unwrap_or_default();
            looked.collect(&format!("the record {id}"), &mut own);
            (looked.decided.answer(), looked.decided.line(id))
        });
        add(&mut swept, answer, line);
        tail.take_in(own, None, &|place| Some(at(place, index)));
    }
    swept.cites = set(swept.cites);
    swept.plan.order_by(|a, b| (since(a).is_none(), since(a), &a.id).cmp(&(since(b).is_none(), since(b), &b.id)));
    let packs = std::mem::take(&mut tail.made_with.packs);
    tail.made_with = MadeWith { packs, ..context.made_with([]) };
    swept.certificate = certificate(&swept, &tail)?;
    Ok(swept.with_tail(tail.sorted()))
}

/// Holds that were given once for all records.
///
/// # Errors
/// `unknown-word` for a hold on a class that is none.
pub(super) fn shared(holds: Option<Vec<HoldEntry>>, catalogue: &Catalogue<'_>) -> Result<Option<Vec<Placed<'static>>>, Error> {
    let Some(holds) = holds else { return Ok(None) };
    catalogue.check_holds(&holds)?;
    Ok(Some(holds.into_iter().map(|entry| Placed::shared(entry, catalogue)).collect()))
}

/// Ids are what plans name records by.
fn check_ids(records: &[Record]) -> Result<(), Error> {
    let mut known = BTreeSet::new();
    for (index, record) in records.iter().enumerate() {
        let at = || format!("/case/records/{index}/id");
        let Some(id) = &record.id else {
            return Err(no_id(at()));
        };
        if !known.insert(id) {
            return Err(Error::new(Code::Conflict, at(), "another record has this id", "an id of its own for each record"));
        }
    }
    Ok(())
}

pub(super) fn no_id(at: String) -> Error {
    Error::new(Code::MissingArgument, at, "the record has no id", "the host's own reference: a plan names records by it")
}

/// A record that is gone is judged as of the day on which it went, by what was known then.
pub(super) fn decided_on(record: &Record, on: Day) -> Day {
    record.destroyed_on.map_or(on, |gone| gone.min(on))
}

/// What is wrong with one record, at its place among the others.
fn at_record(error: Error, index: usize) -> Error {
    let at = at(&error.at, index);
    error.at(at)
}

fn at(place: &str, index: usize) -> String {
    place.strip_prefix("/case/").map_or_else(|| place.to_owned(), |rest| format!("/case/records/{index}/{rest}"))
}

fn add(swept: &mut Sweep, answer: Retention, line: PlanLine) {
    count(&mut swept.counts, line.outcome.as_str());
    count(&mut swept.actions, line.action.as_str());
    swept.cites.extend(answer.cites.iter().cloned());
    let too_early = line.findings.iter().map(|code| FindingAnswer { code: Some(code.clone()), ..FindingAnswer::default() });
    let mut retained = Retained::from(answer);
    retained.findings.extend(too_early);
    swept.records.insert(line.id.clone(), retained);
    swept.plan.push(line);
}

pub(super) fn count(counts: &mut BTreeMap<String, i64>, word: &str) {
    match counts.get_mut(word) {
        Some(n) => *n = n.saturating_add(1),
        None => drop(counts.insert(word.to_owned(), 1)),
    }
}

/// The certificate of the plan, as if it were carried out on the day; absent where nothing goes.
fn certificate(swept: &Sweep, tail: &Tail) -> Result<Option<Certificate>, Error> {
    let mut lines: Vec<&PlanLine> = swept.plan.iter().collect();
    lines.order_by(|a, b| a.id.cmp(&b.id));
    let mut certificate = CertificateBuilder::new(swept.on, tail.made_with.clone());
    for line in lines {
        match line.action {
            DisposalAction::Destroy | DisposalAction::Anonymise => drop(certificate.add(line, swept.on)?),
            _ => certificate.hold_back(line),
        }
    }
    Ok(Some(certificate.finish()).filter(|certificate| certificate.records > 0))
}
