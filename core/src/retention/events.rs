//! The events of a record, each in one of four states, as they were known on the day that is asked about.

use crate::Day;
use crate::api::answer::MissingItem;
use crate::api::case::{Record, ServicePeriod};
use crate::api::forms::{Dated, Service};
use crate::api::words::RetentionEvent;

/// What is known of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Happened {
    On(Day),
    /// It may still come.
    NotYet,
    /// It is settled that it will not come.
    Never,
    Unknown,
}

/// A record on a day, with what was known of it on that day or another.
#[derive(Clone, Copy)]
pub(crate) struct Events<'r> {
    pub(crate) record: &'r Record,
    /// The day of the question, whose law it is.
    pub(crate) on: Day,
    /// The day whose knowledge it is.
    pub(crate) known: Day,
}

impl<'r> Events<'r> {
    /// Was it known on that day?
    pub(crate) fn is_known(&self, known_on: Option<Day>) -> bool {
        known_on.is_none_or(|known| known <= self.known)
    }

    /// Has the record been destroyed?
    pub(crate) fn is_gone(&self) -> bool {
        self.record.destroyed_on.is_some_and(|day| day <= self.on)
    }

    /// The day of an event as the record has it.
    pub(crate) fn dated(&self, event: &str) -> Option<&'r Dated> {
        self.record.dates.as_ref()?.get(event).filter(|dated| self.is_known(dated.known_on))
    }

    /// What is known of an event.
    pub(crate) fn of(&self, event: &str) -> Happened {
        if let Some(dated) = self.dated(event) {
            return self.since(event, dated);
        }
        let is_in = |list: &Option<Vec<RetentionEvent>>| list.iter().flatten().any(|e| e.as_str() == event);
        match self.by_service(event) {
            Some(happened) => happened,
            None if is_in(&self.record.not_yet) => Happened::NotYet,
            None if is_in(&self.record.never) => Happened::Never,
            None => Happened::Unknown,
        }
    }

    /// An event of which a day is told. The day is that of the work site: in another zone it may be the day before or after, and nobody can tell.
    /// A person who has come back since an end of employment has not left.
    fn since(&self, event: &str, dated: &Dated) -> Happened {
        let is_elsewhere = self.record.site_zone.is_some() && dated.zone.is_some() && self.record.site_zone != dated.zone;
        match self.rehired(event, dated.day) {
            Some(happened) => happened,
            None if is_elsewhere => Happened::Unknown,
            None => Happened::On(dated.day),
        }
    }

    fn rehired(&self, event: &str, left: Day) -> Option<Happened> {
        let last = self.last_period().filter(|_| event == RetentionEvent::Separation.as_str())?;
        if last.from > left { self.by_service(event) } else { None }
    }

    /// The periods of employment that were known.
    fn periods(&self) -> impl Iterator<Item = &'r ServicePeriod> + '_ {
        let periods = if let Some(Service::Periods(periods)) = &self.record.service { periods.as_slice() } else { &[] };
        periods.iter().filter(|p| self.is_known(p.known_on))
    }

    fn last_period(&self) -> Option<&'r ServicePeriod> {
        self.periods().max_by_key(|p| p.from)
    }

    /// Hire and separation, where the periods of service say them.
    fn by_service(&self, event: &str) -> Option<Happened> {
        if event == RetentionEvent::Hire.as_str() {
            return self.periods().map(|p| p.from).min().map(Happened::On);
        }
        if event != RetentionEvent::Separation.as_str() {
            return None;
        }
        let last = self.last_period()?;
        Some(last.until.map_or(Happened::NotYet, |until| Happened::On(until.prev())))
    }

    /// The fact that is missing where nothing is known of an event.
    pub(crate) fn missing(event: &str) -> MissingItem {
        missing(event, format!("/case/dates/{event}"))
    }
}

/// A fact that is missing, and where it goes in the request.
pub(crate) fn missing(fact: &str, at: impl Into<String>) -> MissingItem {
    MissingItem { fact: Some(fact.to_owned()), at: Some(at.into()), ..MissingItem::default() }
}
