//! The retention room: must a record be kept, may it go, must it go, and what holds it?
//!
//! A schedule is read into duties and holds ([`schedule`], [`term`]). What covers a record ([`scope`]), in the version that the record meets
//! ([`versions`], [`last`]), becomes one program ([`lower`]); its outcome is put into words ([`decide`], [`conflicts`]).

mod columns;
mod conflicts;
mod decide;
mod events;
mod last;
mod lower;
mod schedule;
mod scope;
mod term;
#[cfg(test)]
mod tests;
mod versions;

pub use columns::{DueDates, When};

pub(crate) use columns::due_dates;
pub(crate) use schedule::Schedule;

use crate::Error;
use crate::api::Tail;
use crate::api::answer::{Hold, Retention, UnsettledItem};
use crate::api::request::RecordAsk;
use crate::rules::evaluate::Evaluation;
use crate::rules::shelf::Context;
use decide::Decided;
use lower::{Facts, lower};
use scope::{InPlay, Scope};

/// Must a record be kept, may it go, must it go?
///
/// # Errors
/// `unknown-word` for a class that no tree has, `unknown-id` for a rule that no schedule has.
pub(crate) fn retain(ask: &RecordAsk, context: &Context<'_, Schedule>) -> Result<Retention, Error> {
    kept(ask, false, context)
}

/// The same for another question about the record. `by_law_alone`: a company's own schedule keeps nothing.
///
/// # Errors
/// As [`retain`].
pub(crate) fn kept(ask: &RecordAsk, by_law_alone: bool, context: &Context<'_, Schedule>) -> Result<Retention, Error> {
    let scope = Scope::read(&ask.case, ask.on, context)?.known_on(ask.known_on);
    let play = InPlay { by_law_alone, ..scope.in_play() };
    let lowered = lower(&play, false);
    let assumed = |item: &str| context.assumed(item);
    let facts = Facts { play: &play, events: scope.events, assumed: &assumed };
    let evaluation = Evaluation::new(&lowered.program, &facts);
    let decided = Decided { play: &play, lowered: &lowered, evaluation: &evaluation, events: scope.events };
    let answer = decided.answer();
    let mut tail = tail(&evaluation, &play, context);
    if answer.outcome == crate::api::words::RetentionOutcome::MayDispose {
        evaluation.collect_open(lowered.destroyed, &mut tail);
    }
    if context.manner.explain {
        let outcome = answer.outcome.as_str();
        let says = format!("the record on {}: {outcome}, by {}", ask.on, answer.governing.join(", "));
        explain(&evaluation, "retain", outcome, &says, &answer.cites, &mut tail);
    }
    for keep in decided.unsettled() {
        tail.unsettled.push(UnsettledItem { item: Some(keep.owed.keep.frame.id.clone()), ..UnsettledItem::default() });
    }
    Ok(Retention { known_on: ask.known_on, ..answer.with_tail(tail.sorted()) })
}

/// Does a hold cover the record?
///
/// # Errors
/// As [`retain`].
pub(crate) fn hold(ask: &RecordAsk, context: &Context<'_, Schedule>) -> Result<Hold, Error> {
    let scope = Scope::read(&ask.case, ask.on, context)?.known_on(ask.known_on);
    let play = scope.in_play();
    let lowered = lower(&play, true);
    let assumed = |item: &str| context.assumed(item);
    let facts = Facts { play: &play, events: scope.events, assumed: &assumed };
    let evaluation = Evaluation::new(&lowered.program, &facts);
    let decided = Decided { play: &play, lowered: &lowered, evaluation: &evaluation, events: scope.events };
    let answer = Hold {
        on: ask.on,
        known_on: ask.known_on,
        outcome: evaluation.outcome(),
        holds: decided.holds(),
        cites: decided.cites_of_holds(),
        ..Hold::default()
    };
    let mut tail = tail(&evaluation, &play, context);
    if context.manner.explain {
        let outcome = evaluation.outcome().as_str();
        let says = format!("is the record held on {}: {outcome}", ask.on);
        explain(&evaluation, "hold", outcome, &says, &answer.cites, &mut tail);
    }
    Ok(answer.with_tail(tail.sorted()))
}

fn tail(evaluation: &Evaluation<'_>, play: &InPlay<'_>, context: &Context<'_, Schedule>) -> Tail {
    let mut tail = Tail::default();
    evaluation.collect(&mut tail);
    tail.made_with = context.made_with(play.packs.iter().copied());
    tail
}

/// The reasons; the outcome of the whole is the answer's own word.
fn explain(evaluation: &Evaluation<'_>, id: &str, outcome: &str, says: &str, cites: &[String], tail: &mut Tail) {
    evaluation.explain(id, says, cites, &mut tail.explanation);
    if let Some(root) = tail.explanation.first_mut() {
        root.outcome = Some(outcome.to_owned());
    }
}
