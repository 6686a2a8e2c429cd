//! The last day of a duty to keep, and the day by which a duty to destroy bites.

use super::events::{Events, Happened};
use super::schedule::{Destroy, IfNever, Keep};
use super::term::Term;
use crate::Day;
use crate::order::InOrder;
use crate::time::Calendar;
use crate::tri::Tri;
use std::collections::BTreeMap;

/// Until when a record is kept, as far as it is known. The record is free on the day after.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Last {
    /// The latest last day that an event gives.
    pub(crate) through: Option<Day>,
    /// Events that may still come: no day is the last yet.
    pub(crate) open: Vec<String>,
    /// It is kept without end.
    pub(crate) endless: bool,
    /// Events of which nothing is known.
    pub(crate) unknown: Vec<String>,
    /// The last day that each event gives.
    pub(crate) triggers: BTreeMap<String, Day>,
    /// The day from which each event's clock was counted.
    pub(crate) counted_from: BTreeMap<String, Day>,
    /// The rule itself ends: nothing is kept beyond this day.
    pub(crate) cap: Option<Day>,
    /// From this day on the text leaves open whether the duty still runs.
    pub(crate) unsettled_from: Option<Day>,
}

/// The day that a term gives for an event, and the day from which it was counted. `None`: beyond every day that can be told.
fn ends(term: &Term, event: Day) -> Option<(Day, Day)> {
    match &term.clock {
        None => Some((event, event)),
        Some(clock) => clock.run(event, &Calendar::UsFederal).map(|d| (d.day, d.counted_from)),
    }
}

impl Last {
    /// The last day of a duty to keep.
    pub(crate) fn of(keep: &Keep, events: &Events<'_>) -> Last {
        let mut last = Last { endless: keep.endless, ..Last::default() };
        for term in &keep.terms {
            for event in &term.from {
                match events.of(event) {
                    Happened::On(day) => last.add(term, event, day),
                    Happened::NotYet => last.open.push(event.clone()),
                    Happened::Never if keep.if_never == IfNever::Drop => {}
                    Happened::Never => last.endless = true,
                    Happened::Unknown => last.unknown.push(event.clone()),
                }
            }
        }
        last.open.order();
        last.open.dedup();
        last
    }

    fn add(&mut self, term: &Term, event: &str, day: Day) {
        let Some((ends, counted)) = ends(term, day) else {
            self.endless = true;
            return;
        };
        self.through = self.through.max(Some(ends));
        let known = self.triggers.entry(event.to_owned()).or_insert(ends);
        if ends >= *known {
            *known = ends;
            self.counted_from.insert(event.to_owned(), counted);
        }
    }

    /// The rule ends on the day `until`: that is the first day without it.
    pub(crate) fn lapse(&mut self, until: Day) {
        self.cap = Some(self.cap.map_or(until.prev(), |cap| cap.min(until.prev())));
    }

    /// Does its own length still run on that day?
    fn is_running(&self, on: Day) -> bool {
        self.endless || !self.open.is_empty() || self.through.is_some_and(|through| on <= through)
    }

    /// Does it hang on what the text leaves open whether the duty still runs?
    pub(crate) fn is_unsettled(&self, on: Day) -> bool {
        self.unsettled_from.is_some_and(|from| on >= from) && (self.is_running(on) || !self.unknown.is_empty())
    }

    /// Is the duty over on that day?
    pub(crate) fn is_over(&self, on: Day) -> Tri {
        if self.cap.is_some_and(|cap| on > cap) {
            return Tri::Yes;
        }
        if self.is_running(on) {
            return if self.is_unsettled(on) { Tri::Unknown } else { Tri::No };
        }
        if self.unknown.is_empty() { Tri::Yes } else { Tri::Unknown }
    }

    /// The last day, where it is known.
    pub(crate) fn day(&self) -> Option<Day> {
        if !self.unknown.is_empty() {
            return None;
        }
        if self.endless || !self.open.is_empty() {
            return self.cap;
        }
        match (self.through, self.cap) {
            (Some(through), Some(cap)) => Some(through.min(cap)),
            (through, _) => through,
        }
    }

    /// How long it lasts beside others: without end, for nobody knows how long, to a day, not at all.
    pub(crate) fn rank(&self) -> (bool, bool, Option<Day>) {
        (self.is_open(), !self.unknown.is_empty(), self.day())
    }

    /// Does it run without a last day?
    pub(crate) fn is_open(&self) -> bool {
        self.cap.is_none() && (self.endless || !self.open.is_empty())
    }

    /// Did every event drop out, so that nothing is owed?
    pub(crate) fn is_dropped(&self) -> bool {
        self.through.is_none() && !self.endless && self.open.is_empty() && self.unknown.is_empty()
    }

    /// The event that set the day; none where several did.
    pub(crate) fn trigger(&self) -> Option<&str> {
        let mut setting = self.triggers.iter().filter(|(_, day)| Some(**day) == self.through);
        let first = setting.next()?;
        setting.next().is_none().then_some(first.0.as_str())
    }
}

/// By when a record is destroyed, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct First {
    /// The last day on which it may be there.
    pub(crate) by: Option<Day>,
    pub(crate) unknown: Vec<String>,
    pub(crate) triggers: BTreeMap<String, Day>,
}

impl First {
    /// The first day that a term of a duty to destroy gives.
    pub(crate) fn of(destroy: &Destroy, events: &Events<'_>) -> First {
        First::of_terms(&destroy.terms, events)
    }

    /// The first day that one of several terms gives.
    pub(crate) fn of_terms(terms: &[Term], events: &Events<'_>) -> First {
        let mut first = First::default();
        for term in terms {
            let states: Vec<(&String, Happened)> = term.from.iter().map(|event| (event, events.of(event))).collect();
            if states.iter().any(|(_, state)| *state == Happened::NotYet) {
                continue;
            }
            let unknown: Vec<String> =
                states.iter().filter(|(_, state)| *state == Happened::Unknown).map(|(event, _)| (*event).clone()).collect();
            if !unknown.is_empty() {
                first.unknown.extend(unknown);
                continue;
            }
            let mut day = None;
            for (event, state) in states {
                let Happened::On(on) = state else { continue };
                let Some((ends, _)) = ends(term, on) else { continue };
                first.triggers.insert(event.clone(), ends);
                day = day.max(Some(ends));
            }
            first.by = match (first.by, day) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        first
    }

    /// Has the day passed?
    pub(crate) fn has_passed(&self, on: Day) -> Tri {
        if self.by.is_some_and(|by| on > by) {
            Tri::Yes
        } else if self.unknown.is_empty() {
            Tri::No
        } else {
            Tri::Unknown
        }
    }
}
