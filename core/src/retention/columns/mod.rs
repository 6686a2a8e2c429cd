//! Many records of one kind: the last day of every duty to keep them, reckoned in columns.
//!
//! Of a kind (its classes, places and facts) it is found once which duties cover it. What is left is a length from each event and the latest day of
//! them, which runs over columns of days ([`kernel`]). A rule that changed, or that ends, asks each record which of its versions it met: it is
//! reckoned record by record, by the code that decides a single one.

mod kernel;
mod when;

pub use when::When;

use super::events::Events;
use super::kind::{Catalogue, Version};
use super::last::Last;
use super::lower::condition_of;
use super::schedule::{AfterEnd, IfNever, Keep, Reach, Schedule, Strength};
use super::scope::Scope;
use super::versions::owed;
use crate::api::case::Record;
use crate::api::forms::Dated;
use crate::api::words::RetentionEvent;
use crate::rules::shelf::Context;
use crate::time::{Clock, Length};
use crate::tri::Tri;
use crate::{Code, Day, Error};
use kernel::Step;
use std::collections::BTreeMap;

/// So many rows stay in the nearest cache while one step after the other runs over them.
const BLOCK: usize = 2048;

/// The last days of records of one kind under every duty to keep them; see [`Rulebook::due_dates`](crate::Rulebook::due_dates).
///
/// ```
/// use leavelaw::{When, Record, Rulebook, day};
/// # fn main() -> Result<(), leavelaw::Error> {
/// let book = Rulebook::bundled()?;
/// let files = Record::from_json(r#"{"class":"leave-file.base","places":["us"]}"#)?;
/// let due = book.due_dates(&files, day!(2026 - 06 - 01))?;
/// assert_eq!(due.events().iter().map(|e| e.as_str()).collect::<Vec<_>>(), ["last-entry", "leave-end"]);
/// let entries = [When::on(day!(2023 - 05 - 10)), When::on(day!(2024 - 02 - 29))];
/// let ends = [When::on(day!(2023 - 06 - 30)), When::NOT_YET];
/// let mut last = [When::NEVER; 2];
/// due.last_days(&[&entries, &ends], &mut last)?;
/// assert_eq!(last, [When::on(day!(2026 - 06 - 30)), When::NOT_YET]);
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct DueDates<'b> {
    events: Vec<RetentionEvent>,
    /// Duties that cover every record of the kind.
    sure: Vec<Timed>,
    /// Duties of which it is not known whether they cover it.
    unsure: Vec<Timed>,
    /// Rules whose version depends on the record.
    changed: Vec<Changed<'b>>,
    /// What holds whatever the days are.
    floor: When,
    kind: Record,
    on: Day,
}

/// A length from the event in a column.
#[derive(Clone, Copy, Debug)]
struct Timed {
    column: usize,
    step: Step,
}

/// The versions of a rule, each with whether it covers records of the kind.
#[derive(Debug)]
struct Changed<'b> {
    versions: Vec<(&'b Keep, Tri)>,
}

/// Finds which duties cover a kind of record on a day.
///
/// # Errors
/// As [`retain`](super::retain).
pub(crate) fn due_dates<'b>(kind: &Record, on: Day, context: &Context<'b, Schedule>) -> Result<DueDates<'b>, Error> {
    let scope = Scope::read(kind, on, context)?;
    let play = scope.in_play();
    let assumed = |item: &str| context.assumed(item);
    let mut due = DueDates {
        events: Vec::new(),
        sure: Vec::new(),
        unsure: Vec::new(),
        changed: Vec::new(),
        floor: if play.uncovered.is_empty() { When::NEVER } else { When::UNKNOWN },
        kind: kind.clone(),
        on,
    };
    for series in Catalogue::of(context).kind(kind)?.schedules.into_iter().flat_map(|schedule| schedule.series) {
        let covers = |v: &Version<'_>| v.covers.outcome.and(condition_of(&v.keep.frame, &play, scope.events, &assumed));
        let binding = series.iter().filter(|v| v.keep.strength != Strength::Advice);
        due.add(binding.map(|v| (v.keep, covers(v))).filter(|(_, covers)| !covers.is_no()).collect());
    }
    Ok(due)
}

impl<'b> DueDates<'b> {
    /// The events that decide, in the order in which [`last_days`](DueDates::last_days) takes their columns.
    #[must_use]
    pub fn events(&self) -> &[RetentionEvent] {
        &self.events
    }

    /// For each row the last day on which a duty keeps the record: the latest of all duties. Where one has no last day yet it is
    /// [`When::NOT_YET`]; where a fact is missing that could move it, [`When::UNKNOWN`]; where nothing keeps the record, [`When::NEVER`]. The record
    /// is free on the day after, unless a hold covers it: holds and duties to destroy are asked by a sweep.
    ///
    /// # Errors
    /// `column-length` where there is not one column for each of the [`events`](DueDates::events), each as long as `out`.
    pub fn last_days(&self, columns: &[&[When]], out: &mut [When]) -> Result<(), Error> {
        if columns.len() != self.events.len() || columns.iter().any(|column| column.len() != out.len()) {
            let names = self.events.iter().map(|e| e.as_str()).collect::<Vec<_>>().join(", ");
            let message = format!("{} columns were given, or their lengths differ from the {} rows asked for", columns.len(), out.len());
            return Err(Error::new(
                Code::ColumnLength,
                "/columns",
                message,
                format!("a column of {} days for each of: {names}", out.len()),
            ));
        }
        let is_open = !(self.unsure.is_empty() && self.changed.is_empty());
        let mut perhaps = vec![When::NEVER; if is_open { BLOCK.min(out.len()) } else { 0 }];
        for (start, sure) in (0..out.len()).step_by(BLOCK).zip(out.chunks_mut(BLOCK)) {
            let end = start.saturating_add(sure.len());
            let rows = |column: usize| columns.get(column).and_then(|column| column.get(start..end)).unwrap_or(&[]);
            sure.fill(self.floor);
            self.sure.iter().for_each(|timed| timed.step.run(rows(timed.column), sure));
            if is_open {
                perhaps.fill(When::NEVER);
                self.unsure.iter().for_each(|timed| timed.step.run(rows(timed.column), &mut perhaps));
                self.row_by_row(columns, start, sure, &mut perhaps);
                sure.iter_mut().zip(&perhaps).for_each(|(sure, perhaps)| *sure = unless_settled(*sure, *perhaps));
            }
        }
        Ok(())
    }

    fn add(&mut self, versions: Vec<(&'b Keep, Tri)>) {
        let [(keep, covers)] = versions.as_slice() else {
            if !versions.is_empty() {
                self.add_changed(versions);
            }
            return;
        };
        if keep.frame.dates.from.is_some_and(|from| from > self.on) {
            return;
        }
        if keep.endless {
            self.floor = self.floor.max(if covers.is_yes() { When::NOT_YET } else { When::UNKNOWN });
            return;
        }
        match self.timed(keep).filter(|_| is_timeless(keep)) {
            Some(timed) if covers.is_yes() => self.sure.extend(timed),
            Some(timed) => self.unsure.extend(timed),
            None => self.add_changed(versions),
        }
    }

    fn add_changed(&mut self, versions: Vec<(&'b Keep, Tri)>) {
        let made = RetentionEvent::RecordMade.as_str().to_owned();
        let events: Vec<String> = versions.iter().flat_map(|(keep, _)| &keep.terms).flat_map(|term| term.from.clone()).collect();
        for event in events.iter().chain([&made]) {
            self.column(event);
        }
        self.changed.push(Changed { versions });
    }

    /// The steps of a duty; `None` where one of its clocks does not run over columns.
    fn timed(&mut self, keep: &Keep) -> Option<Vec<Timed>> {
        let never = if keep.if_never == IfNever::Open { When::NOT_YET } else { When::NEVER };
        let at_once = Clock::after(Length::Days(0));
        let mut timed = Vec::new();
        for term in &keep.terms {
            let step = Step::of(term.clock.as_ref().unwrap_or(&at_once), never)?;
            for event in &term.from {
                timed.push(Timed { column: self.column(event), step });
            }
        }
        Some(timed)
    }

    /// The column of an event.
    fn column(&mut self, event: &str) -> usize {
        if let Some(at) = self.events.iter().position(|known| known.as_str() == event) {
            return at;
        }
        self.events.extend(RetentionEvent::from_word(event));
        self.events.len().saturating_sub(1)
    }

    /// The rules of which each row chooses its version.
    fn row_by_row(&self, columns: &[&[When]], start: usize, sure: &mut [When], perhaps: &mut [When]) {
        if self.changed.is_empty() {
            return;
        }
        for (at, (sure, perhaps)) in (start..).zip(sure.iter_mut().zip(perhaps)) {
            let told = self.events.iter().zip(columns).filter_map(|(event, column)| Some((*event, *column.get(at)?)));
            let record = with_events(&self.kind, told);
            let events = Events { record: &record, on: self.on, known: self.on };
            for (is_sure, last) in self.changed.iter().filter_map(|rule| rule.last(&events)) {
                let target = if is_sure { &mut *sure } else { &mut *perhaps };
                *target = (*target).max(last);
            }
        }
    }
}

impl Changed<'_> {
    /// Whether the version that the record meets surely covers it, and the last day that it gives.
    fn last(&self, events: &Events<'_>) -> Option<(bool, When)> {
        let owed = owed(self.versions.iter().map(|(keep, _)| *keep), events)?;
        let is_sure = self.versions.iter().any(|(keep, covers)| std::ptr::eq(*keep, owed.keep) && covers.is_yes());
        Some((is_sure, when(&owed.last)))
    }
}

/// Does every record of a kind meet it alike, whatever its days?
fn is_timeless(keep: &Keep) -> bool {
    keep.reach != Some(Reach::MadeSince) && (keep.frame.dates.until.is_none() || keep.after_end == AfterEnd::Continues)
}

/// What may keep the record longer than what surely keeps it leaves the day open, unless there is none yet anyway.
fn unless_settled(sure: When, perhaps: When) -> When {
    if perhaps > sure { When::UNKNOWN.max(sure) } else { sure }
}

/// The last day of one duty as columns hold it. A text that leaves open whether the duty still runs can only end it earlier.
fn when(last: &Last) -> When {
    match last.day() {
        Some(day) => When::on(day),
        None if last.is_open() && last.unsettled_from.is_none() => When::NOT_YET,
        None if last.is_dropped() => When::NEVER,
        None => When::UNKNOWN,
    }
}

/// A record of the kind with the events of its row.
fn with_events(kind: &Record, told: impl Iterator<Item = (RetentionEvent, When)>) -> Record {
    let mut record = kind.clone();
    for (event, when) in told {
        match (when.day(), when) {
            (Some(day), _) => {
                let dated = Dated { day, ..Dated::default() };
                record.dates.get_or_insert_with(BTreeMap::new).insert(event.as_str().to_owned(), dated);
            }
            (None, When::NOT_YET) => record.not_yet.get_or_insert_with(Vec::new).push(event),
            (None, When::NEVER) => record.never.get_or_insert_with(Vec::new).push(event),
            (None, _) => {}
        }
    }
    record
}

#[cfg(test)]
mod tests;
