//! Records one after the other, as many as there are: a line of a disposal plan for each.

use super::certificate::CertificateBuilder;
use super::looked_at;
use super::schedule::Schedule;
use super::scope::Scope;
use super::sweep::{decided_on, no_id, with_holds};
use crate::api::answer::PlanLine;
use crate::api::case::{HoldEntry, Record};
use crate::api::words::{DisposalAction, RetentionOutcome, YesNo};
use crate::rules::shelf::Context;
use crate::{Day, Error};
use std::collections::BTreeMap;

/// A rulebook made ready to look at records one after the other; see [`Rulebook::sweeper`](crate::Rulebook::sweeper).
///
/// What it holds does not grow with the number of records. It decides as [`Rulebook::sweep`](crate::Rulebook::sweep) does, record by record; that no
/// two records have the same id is the host's to see to.
///
/// ```
/// use leavelaw::{day, Record, Rulebook};
/// let book = Rulebook::bundled()?;
/// let mut sweeper = book.sweeper(day!(2026-01-01))?.with_holds(vec![]);
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
    holds: Option<Vec<HoldEntry>>,
    holds_complete: Option<YesNo>,
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
        Sweeper { context, on, known_on: None, holds: None, holds_complete: None, counts: SweepCounts::default() }
    }

    /// Holds that a person placed on records of the set, beside those that a record has itself. An empty list: there are none.
    #[must_use]
    pub fn with_holds(mut self, holds: Vec<HoldEntry>) -> Sweeper<'b> {
        self.holds = Some(holds);
        self
    }

    /// There may be more holds than those given: a record that none of these covers may still be held.
    #[must_use]
    pub fn holds_incomplete(mut self) -> Sweeper<'b> {
        self.holds_complete = Some(YesNo::No);
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

    fn decide(&self, record: &Record) -> Result<PlanLine, Error> {
        let Some(id) = &record.id else { return Err(no_id("/case/id".to_owned())) };
        let on = decided_on(record, self.on);
        let record = with_holds(record, self.holds.as_deref(), self.holds_complete);
        let scope = Scope::read(&record, on, &self.context)?.known_on(self.known_on);
        Ok(looked_at(&scope.in_play(), scope.events, &self.context, |looked| looked.decided.line(id)))
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
