//! Segments: stretches of a leave on which nothing changes.

use super::course::{Course, DayOfLeave, Name};
use crate::amount::Rational;
use crate::api::answer::{PartialDay, Segment};
use crate::tri::Tri;

/// A segment in the making: its days stand as the first one does.
struct Stretch<'c> {
    first: &'c DayOfLeave,
    last: crate::Day,
    workdays: i64,
    /// It has a day of which nobody said whether it is worked.
    is_by_calendar: bool,
    charged: &'c [Name],
}

/// The segments of a course: a new one begins where reason, protection, pay or charge does.
pub(crate) fn of(course: &Course) -> Vec<Segment> {
    let mut stretches: Vec<Stretch<'_>> = Vec::new();
    for day in &course.days {
        match stretches.last_mut().filter(|stretch| stretch.continues(day)) {
            Some(stretch) => stretch.extend(day),
            None => stretches.push(Stretch::begin(day)),
        }
    }
    stretches.iter().map(Stretch::segment).collect()
}

impl<'c> Stretch<'c> {
    fn begin(day: &'c DayOfLeave) -> Stretch<'c> {
        let (workdays, is_by_calendar) = (i64::from(day.off.is_some()), day.is_by_calendar());
        Stretch { first: day, last: day.day, workdays, is_by_calendar, charged: &day.charged }
    }

    fn continues(&self, day: &DayOfLeave) -> bool {
        let first = self.first;
        self.last.next() == day.day
            && first.block == day.block
            && first.waits == day.waits
            && first.protected_by == day.protected_by
            && first.paid_by == day.paid_by
            && granted(first) == granted(day)
            && unknown(first) == unknown(day)
            && first.not_protected_because == day.not_protected_because
            && partial(first).is_none()
            && partial(day).is_none()
            && (day.off.is_none() || self.workdays == 0 || self.charged == day.charged)
    }

    fn extend(&mut self, day: &'c DayOfLeave) {
        self.last = day.day;
        self.is_by_calendar |= day.is_by_calendar();
        if day.off.is_some() {
            self.workdays = self.workdays.saturating_add(1);
            self.charged = &day.charged;
        }
    }

    fn segment(&self) -> Segment {
        let first = self.first;
        let texts = |names: &[Name]| names.iter().map(|name| name.to_string()).collect();
        Segment {
            first_day: Some(first.day),
            last_day: Some(self.last),
            workdays: Some(self.workdays).filter(|_| !self.is_by_calendar),
            reason: first.reason.as_ref().map(Name::to_string),
            protected_by: texts(&first.protected_by),
            paid_by: texts(&first.paid_by),
            charged: texts(self.charged),
            granted_by_employer: granted(first),
            partial: partial(first),
            protected: unknown(first),
            not_protected_because: texts(&first.not_protected_because),
        }
    }
}

fn granted(day: &DayOfLeave) -> Option<bool> {
    (day.is_granted && day.protected_by.is_empty()).then_some(true)
}

/// Said only where it is not known whether any law protects the day.
fn unknown(day: &DayOfLeave) -> Option<Tri> {
    (day.protected_by.is_empty() && day.protected.is_unknown()).then_some(Tri::Unknown)
}

/// A day of which only a part is protected.
fn partial(day: &DayOfLeave) -> Option<PartialDay> {
    let seconds = day.off?.seconds?.checked_mul(&day.share)?.floor()?;
    let is_part = !day.share.is_zero() && day.share < Rational::ONE;
    is_part.then_some(PartialDay { day: Some(day.day), protected_seconds: Some(seconds) })
}
