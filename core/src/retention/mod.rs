//! The retention room: must a record be kept, may it go, must it go, and what holds it?
//!
//! A schedule is read into duties and holds ([`schedule`], [`term`]). What covers a record ([`scope`]), in the version that the record meets
//! ([`versions`], [`last`]), becomes one program ([`lower`]); its outcome is put into words ([`decide`], [`conflicts`]).

mod certificate;
mod columns;
mod conflicts;
mod covers;
mod decide;
mod events;
mod kind;
mod kinds;
mod last;
mod line;
mod lower;
mod placed;
mod schedule;
mod scope;
mod sweep;
#[cfg(test)]
mod sweep_tests;
mod sweeper;
mod term;
#[cfg(test)]
mod tests;
mod versions;

pub use columns::{DueDates, When};

pub(crate) use columns::due_dates;
pub(crate) use schedule::{Creation, Point, Schedule};
pub(crate) use sweep::sweep;

pub use certificate::CertificateBuilder;
pub use sweeper::{SweepCounts, Sweeper};

use crate::api::Tail;
use crate::api::answer::{Hold, Retention, UnsettledItem};
use crate::api::case::{HoldEntry, Record};
use crate::api::request::RecordAsk;
use crate::api::words::RetentionOutcome;
use crate::rules::evaluate::Evaluation;
use crate::rules::shelf::Context;
use crate::{Day, Error};
use decide::Decided;
use events::Events;
use kind::Catalogue;
use lower::{Facts, lower};
use placed::Placed;
use scope::{InPlay, Scope};
use std::sync::Arc;

/// Must a record be kept, may it go, must it go?
///
/// # Errors
/// `unknown-word` for a class that no tree has, `unknown-id` for a rule that no schedule has.
pub(crate) fn retain(ask: &RecordAsk, context: &Context<'_, Schedule>) -> Result<Retention, Error> {
    let scope = Scope::read(&ask.case, ask.on, context)?.known_on(ask.known_on);
    Ok(Retention { known_on: ask.known_on, ..kept(&scope, false, context) })
}

/// What laws and holds say of the records of one request: a company's own schedule keeps nothing.
pub(crate) struct ByLaw<'s> {
    catalogue: Arc<Catalogue<'s>>,
    shared: Option<Vec<Placed<'static>>>,
    more_holds: bool,
    context: &'s Context<'s, Schedule>,
}

impl<'s> ByLaw<'s> {
    /// For records on which these holds were placed, beside those that a record has itself; `more`: there may be others.
    ///
    /// # Errors
    /// `unknown-word` for a hold on a class that is none.
    pub(crate) fn of(holds: Option<&[HoldEntry]>, more: bool, context: &'s Context<'s, Schedule>) -> Result<ByLaw<'s>, Error> {
        let catalogue = Arc::new(Catalogue::of(context));
        let shared = sweep::shared(holds.map(<[HoldEntry]>::to_vec), &catalogue)?;
        Ok(ByLaw { catalogue, shared, more_holds: more, context })
    }

    /// Must the record be kept, whatever the company wants?
    ///
    /// # Errors
    /// As [`retain`].
    pub(crate) fn retain(&self, record: &Record, on: Day) -> Result<Retention, Error> {
        let kind = Arc::new(self.catalogue.kind(record)?);
        let scope = Scope::of(record, on, Arc::clone(&self.catalogue), kind)?;
        Ok(kept(&scope.held_by(self.shared.as_deref(), self.more_holds), true, self.context))
    }
}

/// The whole answer about one record. `by_law_alone`: a company's own schedule keeps nothing.
fn kept(scope: &Scope<'_>, by_law_alone: bool, context: &Context<'_, Schedule>) -> Retention {
    let mut tail = Tail::default();
    let answer = looked_at(&InPlay { by_law_alone, ..scope.in_play() }, scope.events, context, |looked| {
        looked.collect("the record", &mut tail);
        looked.decided.answer()
    });
    answer.with_tail(tail.sorted())
}

/// A record that was looked at whole.
struct LookedAt<'a> {
    decided: Decided<'a>,
    context: &'a Context<'a, Schedule>,
}

/// Decides one record and reads from it.
fn looked_at<T>(play: &InPlay<'_>, events: Events<'_>, context: &Context<'_, Schedule>, read: impl FnOnce(&LookedAt<'_>) -> T) -> T {
    let lowered = lower(play, false);
    let assumed = |item: &str| context.assumed(item);
    let facts = Facts { play, events, assumed: &assumed };
    let evaluation = Evaluation::new(&lowered.program, &facts);
    let decided = Decided { play, lowered: &lowered, evaluation: &evaluation, events };
    read(&LookedAt { decided, context })
}

impl LookedAt<'_> {
    /// Adds what the answer rests on and what it lacks; `what` is the record in words.
    fn collect(&self, what: &str, tail: &mut Tail) {
        let decided = &self.decided;
        let outcome = decided.outcome();
        decided.evaluation.collect(tail);
        if outcome == RetentionOutcome::MayDispose {
            decided.evaluation.collect_open(decided.lowered.destroyed, tail);
        }
        tail.made_with = self.context.made_with(decided.play.packs.iter().copied());
        if self.context.manner.explain {
            let governing = decided.governing(outcome);
            let says = format!("{what} on {}: {outcome}, by {}", decided.events.on, governing.join(", "));
            explain(decided.evaluation, "retain", outcome.as_str(), &says, &decided.cites_of(&governing), tail);
        }
        for keep in decided.unsettled() {
            tail.unsettled.push(UnsettledItem { item: Some(keep.owed.keep.frame.id.clone()), ..UnsettledItem::default() });
        }
    }
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
    let mut tail = Tail::default();
    evaluation.collect(&mut tail);
    tail.made_with = context.made_with(play.packs.iter().copied());
    if context.manner.explain {
        let outcome = evaluation.outcome().as_str();
        let says = format!("is the record held on {}: {outcome}", ask.on);
        explain(&evaluation, "hold", outcome, &says, &answer.cites, &mut tail);
    }
    Ok(answer.with_tail(tail.sorted()))
}

/// The reasons; the outcome of the whole is the answer's own word.
fn explain(evaluation: &Evaluation<'_>, id: &str, outcome: &str, says: &str, cites: &[String], tail: &mut Tail) {
    let root = tail.explanation.len();
    evaluation.explain(id, says, cites, &mut tail.explanation);
    if let Some(root) = tail.explanation.get_mut(root) {
        root.outcome = Some(outcome.to_owned());
    }
}
