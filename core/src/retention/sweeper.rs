//! Records one after the other, as many as there are: a line of a disposal plan for each.

use super::certificate::CertificateBuilder;
use super::decide::Decided;
use super::kinds::Kinds;
use super::looked_at;
use super::lower::{Facts, Lowered};
use super::placed::Placed;
use super::schedule::Schedule;
use super::scope::Scope;
use super::sweep::{decided_on, no_id, shared};
use crate::api::answer::PlanLine;
use crate::api::case::{HoldEntry, Record};
use crate::api::words::{DisposalAction, RetentionOutcome};
use crate::rules::shelf::Context;
use crate::{Day, Error};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A rulebook made ready to look at records one after the other; see [`Rulebook::sweeper`](crate::Rulebook::sweeper).
///
/// What it holds does not grow with the number of records. It decides as [`Rulebook::sweep`](crate::Rulebook::sweep) does, record by record; that no
/// two records have the same id is the host's to see to.
///
/// ```
/// use leavelaw::{day, Record, Rulebook};
/// let book = Rulebook::bundled()?;
/// let mut sweeper = book.sweeper(day!(2026-01-01)).with_holds(vec![])?;
/// let texts = [r#"{"id":"r-1","class":"payroll.register","places":["us"],"dates":{"last-entry":"2020-01-10"}}"#,
///     r#"{"id":"r-2","class":"payroll.register","places":["us"],"dates":{"last-entry":"2024-01-10"}}"#];
/// let records = texts.iter().map(|text| Record::from_json(text)).collect::<Result<Vec<_>, _>>()?;
/// for line in sweeper.lines(records) {
///     let line = line?;
///     println!("{} {} {}", line.id, line.action, line.cites.join("; "));
/// }
/// assert_eq!(sweeper.counts().records, 2);
/// # Ok::<(), leavelaw::Error>(())
/// ```
pub struct Sweeper<'b> {
    context: Context<'b, Schedule>,
    on: Day,
    known_on: Option<Day>,
    kinds: Kinds<'b>,
    holds: Option<Vec<Placed<'static>>>,
    more_holds: bool,
    counts: SweepCounts,
}

/// How many records a [`Sweeper`] has looked at, and how they came out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SweepCounts {
    /// All of them.
    pub records: u64,
    /// Those by their outcome.
    pub outcomes: BTreeMap<RetentionOutcome, u64>,
    /// Those by what the plan does with them.
    pub actions: BTreeMap<DisposalAction, u64>,
    /// Those in which something is wrong: they have no line.
    pub errors: u64,
}

impl<'b> Sweeper<'b> {
    pub(crate) fn new(on: Day, context: Context<'b, Schedule>) -> Sweeper<'b> {
        let kinds = Kinds::of(&context);
        Sweeper { context, on, known_on: None, kinds, holds: None, more_holds: false, counts: SweepCounts::default() }
    }

    /// Holds that a person placed on records of the set, beside those that a record has itself. An empty list: there are none.
    ///
    /// # Errors
    /// `unknown-word` for a hold on a class that is none.
    pub fn with_holds(mut self, holds: Vec<HoldEntry>) -> Result<Sweeper<'b>, Error> {
        self.holds = shared(Some(holds), &self.kinds.catalogue)?;
        Ok(self)
    }

    /// There may be more holds than those given: a record that none of these covers may still be held.
    #[must_use]
    pub fn holds_incomplete(mut self) -> Sweeper<'b> {
        self.more_holds = true;
        self
    }

    /// By what was known on that day, under the law of the day of the plan.
    #[must_use]
    pub fn as_known(mut self, known_on: Day) -> Sweeper<'b> {
        self.known_on = Some(known_on);
        self
    }

    /// The line of one record in the plan.
    ///
    /// # Errors
    /// What is wrong with the record; its place is a pointer into the record, under `/case`. The next record is looked at all the same.
    pub fn line(&mut self, record: &Record) -> Result<PlanLine, Error> {
        let line = self.decide(record);
        let one_more = |n: &mut u64| *n = n.saturating_add(1);
        one_more(&mut self.counts.records);
        match &line {
            Ok(line) => {
                one_more(self.counts.outcomes.entry(line.outcome).or_default());
                one_more(self.counts.actions.entry(line.action).or_default());
            }
            Err(_) => one_more(&mut self.counts.errors),
        }
        line
    }

    fn decide(&mut self, record: &Record) -> Result<PlanLine, Error> {
        let Some(id) = &record.id else { return Err(no_id("/case/id".to_owned())) };
        let context = &self.context;
        let catalogue = Arc::clone(&self.kinds.catalogue);
        let known = self.kinds.find(record)?;
        let scope = Scope::of(record, decided_on(record, self.on), catalogue, Arc::clone(&known.kind))?.known_on(self.known_on);
        let scope = scope.held_by(self.holds.as_deref(), self.more_holds);
        if !context.manner.assume.is_empty() {
            // An assumption names its item, and programs that are kept do not know the names of all.
            return Ok(looked_at(&scope.in_play(), scope.events, context, |looked| looked.decided.line(id)));
        }
        let scope = scope.sparing();
        let play = scope.in_play();
        let facts = Facts { play: &play, events: scope.events, assumed: &|_| None };
        let none = Lowered::default();
        let lowered = known.programs.find(&play).unwrap_or(&none);
        let evaluation = facts.values(&lowered.program);
        Ok(Decided { play: &play, lowered, evaluation: &evaluation, events: scope.events }.line(id))
    }

    /// The lines of many records, in their order; a mistake in one is the error of that one.
    pub fn lines<I: IntoIterator<Item = Record>>(&mut self, records: I) -> impl Iterator<Item = Result<PlanLine, Error>> + use<'_, 'b, I> {
        records.into_iter().map(|record| self.line(&record))
    }

    /// What was looked at so far.
    #[must_use]
    pub fn counts(&self) -> &SweepCounts {
        &self.counts
    }

    /// An empty certificate of destruction for lines of this plan.
    #[must_use]
    pub fn certificate(&self) -> CertificateBuilder {
        CertificateBuilder::new(self.on, self.context.made_with([]))
    }
}

impl std::fmt::Debug for Sweeper<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sweeper").field("on", &self.on).field("counts", &self.counts).finish_non_exhaustive()
    }
}
