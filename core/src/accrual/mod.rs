//! The accrual room: plans and laws by which leave is earned, and the ledger that a replay of events gives.
//!
//! Nothing is stored that cannot be reckoned again: a ledger is the replay of everything that happened, in one order, so that a late fact is
//! never a special case and running daily, late or once a year gives the same balance.

mod answer;
mod events;
mod first_use;
mod model;
mod person;
mod read;
mod replay;
mod state;
mod terms;
#[cfg(test)]
mod tests;
mod turns;
mod usage;
mod years;

pub(crate) use model::Plan;

use crate::api::Tail;
use crate::api::answer::{FirstUse, Ledger, Projection, ReadingAnswer, UnsettledItem};
use crate::api::case::Case;
use crate::api::request::{AccrueAsk, ProjectAsk};
use crate::api::values::Value;
use crate::facts::View;
use crate::rules::shelf::{Bound, Context};
use crate::tri::Tri;
use crate::{Code, Day, Error};
use model::{CapOn, Scope};
use person::Person;
use replay::Replay;
use terms::Terms;

/// A form of the vocabulary that the replay does not run yet: refused, never left out in silence.
pub(crate) fn not_run(what: &str) -> Error {
    Error::new(Code::NotInLaw, "/plan", format!("this version of the library does not run {what}"), "a plan without it, or a later version")
}

/// Refuses a plan that has an item which the replay cannot run and which this question would use.
fn refuse_what_cannot_run(plan: &Plan, only_waits: bool) -> Result<(), Error> {
    let used = |kind: &str, scope: &&Scope| scope.not_run.is_some() && (!only_waits || matches!(kind, "wait" | "restore"));
    if let Some(tier) = plan.tiers.iter().find(|t| t.counts_later) {
        return Err(not_run(&format!("a size that counts from another year in the tier \"{}/{}\"", plan.id, tier.id)));
    }
    match plan.scopes().find(|(kind, scope)| *kind != "grant" && used(kind, scope)) {
        Some((kind, scope)) => {
            let what = scope.not_run.as_deref().unwrap_or_default();
            Err(not_run(&format!("{what} in the {kind} \"{}/{}\"", plan.id, scope.frame.id)))
        }
        None => Ok(()),
    }
}

/// Two lists of citations in one: of one section, the subsections are joined.
fn join_cites(first: &[String], second: &[String]) -> Vec<String> {
    let section = |cite: &str| cite.split_once('(').map(|(section, _)| section.to_owned());
    let mut joined = first.to_vec();
    for cite in second.iter().filter(|c| !first.contains(c)) {
        let same = joined.iter_mut().find(|j| section(j).is_some() && section(j) == section(cite));
        match (same, cite.find('(').and_then(|at| cite.get(at..))) {
            (Some(known), Some(part)) => known.push_str(&format!(", {part}")),
            _ => joined.push(cite.clone()),
        }
    }
    joined
}

/// Runs a plan for a person through a day, and answers what the ledger shows.
fn replayed(plan: &Plan, view: &View<'_>, context: &Context<'_, Plan>, through: Option<Day>, tail: &mut Tail) -> Result<Ledger, Error> {
    refuse_what_cannot_run(plan, false)?;
    let person = Person::new(view);
    let last = through.unwrap_or(view.on);
    let first = replay::start(plan, &person).unwrap_or(last);
    let terms = Terms::new(plan, &person, &|test| context.assumed(test), (first, last), tail);
    let mut ledger = Ledger { on: view.on, plan: Some(plan.id.clone()), ..Ledger::default() };
    answer::figures(&terms, last, &mut ledger)?;
    if let Some(mut replay) = Replay::new(&terms, last, through.is_some(), context.manner.strict, tail) {
        if let Some(grant) = plan.grants.iter().find(|g| replay.grants_run && g.scope.not_run.is_some()) {
            let what = grant.scope.not_run.as_deref().unwrap_or_default();
            return Err(not_run(&format!("{what} in the grant \"{}/{}\"", plan.id, grant.scope.frame.id)));
        }
        replay.run()?;
        answer::balances(&mut replay, &mut ledger)?;
    }
    Ok(ledger)
}

/// The ledger by the reading that is answered, and beside it where another reading gives other figures.
fn run(case: &Case, bound: &Bound<Plan>, context: &Context<'_, Plan>, on: Day, through: Option<Day>) -> Result<Ledger, Error> {
    let view = View::new(case, on)?;
    let plan = &bound.body;
    let mut tail = Tail::default();
    let mut ledger = replayed(plan, &view, context, through, &mut tail)?;
    let mut is_open = false;
    for reading in &plan.readings {
        let other = replayed(&reading.plan, &view, context, through, &mut Tail::default())?;
        let figures = |l: &Ledger| (l.balance_seconds, l.usable_seconds, l.usable_in_year_seconds);
        if figures(&other) != figures(&ledger) {
            is_open |= reading.is_open;
            let value = |l: &Ledger| ReadingAnswer { value: l.balance_seconds.map(Value::Seconds), ..ReadingAnswer::default() };
            tail.unsettled.push(UnsettledItem { item: Some(reading.item.clone()), readings: vec![value(&ledger), value(&other)] });
        }
    }
    if is_open {
        answer::without_figures(&mut ledger);
    }
    tail.made_with = context.made_with([plan.id.as_str()]);
    Ok(ledger.with_tail(tail.sorted()))
}

/// Balances by replay; each line has its rule.
pub(crate) fn ledger(ask: &AccrueAsk, context: &Context<'_, Plan>) -> Result<Ledger, Error> {
    let bound = context.shelf.get(&ask.plan, "/plan")?;
    run(&ask.case, bound, context, ask.on, None)
}

/// The same replay with what is planned, through a later day.
pub(crate) fn project(ask: &ProjectAsk, context: &Context<'_, Plan>) -> Result<Projection, Error> {
    if ask.through < ask.on {
        return Err(Error::new(Code::BadInterval, "/through", "the last day lies before the day of the question", "a day on or after /on"));
    }
    let bound = context.shelf.get(&ask.plan, "/plan")?;
    let ledger = run(&ask.case, bound, context, ask.on, Some(ask.through))?;
    Ok(answer::projection(ledger, &bound.body, ask.through))
}

/// The first day on which leave may be used, and beside it where another reading gives another day.
pub(crate) fn first_use(ask: &AccrueAsk, context: &Context<'_, Plan>) -> Result<FirstUse, Error> {
    let bound = context.shelf.get(&ask.plan, "/plan")?;
    let view = View::new(&ask.case, ask.on)?;
    let person = Person::new(&view);
    let by = |plan: &Plan, tail: &mut Tail| {
        refuse_what_cannot_run(plan, true)?;
        let terms = Terms::new(plan, &person, &|test| context.assumed(test), (ask.on, ask.on), tail);
        first_use::answer(&terms, ask.on, tail)
    };
    let mut tail = Tail::default();
    let mut answer = by(&bound.body, &mut tail)?;
    let mut is_open = false;
    for reading in &bound.body.readings {
        let other = by(&reading.plan, &mut Tail::default())?;
        if other.first_day != answer.first_day {
            is_open |= reading.is_open;
            let day = |a: &FirstUse| ReadingAnswer { day: a.first_day, cites: a.cites.clone(), ..ReadingAnswer::default() };
            tail.unsettled.push(UnsettledItem { item: Some(reading.item.clone()), readings: vec![day(&answer), day(&other)] });
        }
    }
    if is_open {
        answer.outcome = Some(Tri::Unknown);
        answer.first_day = None;
    }
    tail.made_with = context.made_with([bound.body.id.as_str()]);
    Ok(answer.with_tail(tail.sorted()))
}

/// The caps, in the order of answers.
const CAPS: [CapOn; 4] = [CapOn::Earn, CapOn::Use, CapOn::Balance, CapOn::Carry];
