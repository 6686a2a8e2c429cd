//! Segments: stretches of a leave on which nothing changes.

use super::course::{Course, DayOfLeave};
use crate::amount::Rational;
use crate::api::answer::{PartialDay, Segment};
use crate::tri::Tri;

/// The segments of a course: a new one begins where reason, protection, pay or charge does.
pub(crate) fn of(course: &Course) -> Vec<Segment> {
    let mut segments: Vec<(Segment, usize, bool)> = Vec::new();
    for day in &course.days {
        let continues = segments.last().is_some_and(|(last, block, waits)| {
            let follows = last.last_day.map(crate::Day::next) == Some(day.day);
            follows && *block == day.block && *waits == day.waits && is_alike(last, day)
        });
        match segments.last_mut().filter(|_| continues) {
            Some((segment, ..)) => extend(segment, day),
            None => segments.push((begin(day), day.block, day.waits)),
        }
    }
    segments.into_iter().map(|(segment, ..)| segment).collect()
}

fn is_alike(segment: &Segment, day: &DayOfLeave) -> bool {
    let charged = day.off.is_none() || segment.charged == day.charged || segment.workdays == Some(0);
    segment.protected_by == day.protected_by
        && segment.paid_by == day.paid_by
        && segment.granted_by_employer == granted(day)
        && segment.protected == unknown(day)
        && segment.not_protected_because == day.not_protected_because
        && segment.partial.is_none()
        && partial(day).is_none()
        && charged
}

fn begin(day: &DayOfLeave) -> Segment {
    Segment {
        first_day: Some(day.day),
        last_day: Some(day.day),
        workdays: Some(i64::from(day.off.is_some())),
        reason: day.reason.clone(),
        protected_by: day.protected_by.clone(),
        paid_by: day.paid_by.clone(),
        charged: day.charged.clone(),
        granted_by_employer: granted(day),
        partial: partial(day),
        protected: unknown(day),
        not_protected_because: day.not_protected_because.clone(),
    }
}

fn extend(segment: &mut Segment, day: &DayOfLeave) {
    segment.last_day = Some(day.day);
    if day.off.is_some() {
        segment.workdays = segment.workdays.map(|n| n.saturating_add(1));
        segment.charged.clone_from(&day.charged);
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
