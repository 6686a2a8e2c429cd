//! What cannot be: an end before its start, service that overlaps, negative time, two figures for one thing. Linear in the size of the case, but for one sort.

use crate::api::case::*;
use crate::api::forms::{PersonRef, Service, Worked};
use crate::order::InOrder;
use crate::{Code, Day, Error};
use std::collections::BTreeSet;

/// Looks through a case.
///
/// # Errors
/// What cannot be, the first in the order of the case's keys.
pub(crate) fn case(case: &Case) -> Result<(), Error> {
    let mut found = Found::default();
    absences(case, &mut found);
    dated(case, &mut found);
    family(case, &mut found);
    leave(case, &mut found);
    service(case, &mut found);
    time(case, &mut found);
    uniformed_service(case, &mut found);
    found.errors.order_by(|a, b| a.at.cmp(&b.at));
    Error::first_of(found.errors).map_or(Ok(()), Err)
}

/// More mistakes than this are not listed.
const MOST: usize = 20;

#[derive(Default)]
struct Found {
    errors: Vec<Error>,
}

impl Found {
    fn note(&mut self, error: impl FnOnce() -> Error) {
        if self.errors.len() < MOST {
            self.errors.push(error());
        }
    }

    /// A last day must not lie before the first.
    fn through(&mut self, first: Option<Day>, last: Option<Day>, at: impl FnOnce() -> String) {
        if matches!((first, last), (Some(first), Some(last)) if last < first) {
            self.note(|| Error::new(Code::BadInterval, at(), "the last day lies before the first", "a last day on or after the first"));
        }
    }

    /// An end must lie after the start.
    fn until(&mut self, from: Option<Day>, until: Option<Day>, at: impl FnOnce() -> String) {
        if matches!((from, until), (Some(from), Some(until)) if until <= from) {
            self.note(|| Error::new(Code::BadInterval, at(), "the end does not lie after the start", "the first day after the interval"));
        }
    }

    fn hours(&mut self, hours: Option<crate::Hours>, at: impl FnOnce() -> String) {
        if hours.is_some_and(|h| h.seconds() < 0) {
            self.note(|| Error::new(Code::OutOfRange, at(), "the hours are negative", "hours of zero or more"));
        }
    }

    fn share(&mut self, value: Option<crate::amount::Rational>, at: impl FnOnce() -> String) {
        if value.is_some_and(|v| v.is_negative()) {
            self.note(|| Error::new(Code::OutOfRange, at(), "the amount is negative", "an amount of zero or more"));
        }
    }
}

fn each<T>(list: &Option<Vec<T>>) -> impl Iterator<Item = (usize, &T)> {
    list.iter().flatten().enumerate()
}

fn absences(case: &Case, found: &mut Found) {
    for (i, a) in each(&case.absences) {
        found.through(a.first_day, a.last_day, || format!("/case/absences/{i}/last_day"));
        found.hours(a.hours, || format!("/case/absences/{i}/hours"));
        found.share(a.weeks, || format!("/case/absences/{i}/weeks"));
        found.share(a.days, || format!("/case/absences/{i}/days"));
    }
    let spouse = case.spouse.as_ref().map(|s| &s.absences);
    for (i, a) in spouse.into_iter().flat_map(each) {
        found.through(a.first_day, a.last_day, || format!("/case/spouse/absences/{i}/last_day"));
        found.hours(a.hours, || format!("/case/spouse/absences/{i}/hours"));
        found.share(a.weeks, || format!("/case/spouse/absences/{i}/weeks"));
    }
}

fn leave(case: &Case, found: &mut Found) {
    let members: BTreeSet<&str> = case.family.iter().flatten().filter_map(|p| p.id.as_deref()).collect();
    for (i, b) in each(&case.leave) {
        found.through(b.first_day, b.last_day, || format!("/case/leave/{i}/last_day"));
        found.hours(b.hours, || format!("/case/leave/{i}/hours"));
        found.share(b.weeks, || format!("/case/leave/{i}/weeks"));
        found.share(b.days, || format!("/case/leave/{i}/days"));
        if let Some(PersonRef::Member(id)) = &b.for_
            && !members.contains(id.as_str())
        {
            let expected = "the `id` of somebody in `family`";
            found.note(|| Error::new(Code::UnknownId, format!("/case/leave/{i}/for/member"), "nobody in `family` has this id", expected));
        }
    }
    for (i, c) in each(&case.claims) {
        found.through(c.first_day, c.last_day, || format!("/case/claims/{i}/last_day"));
        found.hours(c.hours, || format!("/case/claims/{i}/hours"));
    }
}

/// States over time.
fn dated(case: &Case, found: &mut Found) {
    for (name, list) in [("places", &case.places), ("residence", &case.residence)] {
        for (i, p) in each(list) {
            found.until(p.from, p.until, || format!("/case/{name}/{i}/until"));
            found.share(p.share, || format!("/case/{name}/{i}/share"));
        }
    }
    for (i, s) in each(&case.schedule) {
        found.until(s.from, s.until, || format!("/case/schedule/{i}/until"));
        found.hours(s.hours_per_week, || format!("/case/schedule/{i}/hours_per_week"));
        found.hours(s.hours_per_day, || format!("/case/schedule/{i}/hours_per_day"));
    }
    let Some(heads) = &case.headcount else { return };
    for (name, list) in super::around::lists(heads) {
        let mut seen = BTreeSet::new();
        for (i, h) in list.iter().enumerate() {
            found.until(h.from, h.until, || format!("/case/headcount/{name}/{i}/until"));
            found.share(h.fte, || format!("/case/headcount/{name}/{i}/fte"));
            let words = [h.scope.map(|s| s.as_str()), h.joint.map(|j| j.as_str()), h.method.map(|m| m.as_str())];
            let about = (words, h.place.as_deref(), h.employer.as_deref(), h.year);
            if h.of.is_none() && !seen.insert((about, h.from, h.known_on)) {
                let what = "two entries count the same heads from the same day";
                found.note(|| Error::new(Code::Conflict, format!("/case/headcount/{name}/{i}"), what, "one entry from a day on"));
            }
        }
    }
    let mut years = BTreeSet::new();
    for (i, w) in each(&heads.workweeks) {
        if w.count.get() > 53 {
            found.note(|| {
                Error::new(Code::OutOfRange, format!("/case/headcount/workweeks/{i}/count"), "no year has so many weeks", "0 to 53")
            });
        }
        if !years.insert((w.year, w.at_least.get(), w.place.as_deref())) {
            let what = "two entries count the weeks of one year";
            found.note(|| {
                Error::new(Code::Conflict, format!("/case/headcount/workweeks/{i}"), what, "one entry for a year and a number of heads")
            });
        }
    }
}

fn family(case: &Case, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for (i, p) in each(&case.family) {
        if p.id.as_deref().is_some_and(|id| !seen.insert(id)) {
            found.note(|| {
                Error::new(Code::Conflict, format!("/case/family/{i}/id"), "two of the family have this id", "an id of their own for each")
            });
        }
    }
}

/// Periods with one employer must not overlap.
fn service(case: &Case, found: &mut Found) {
    let Some(Service::Periods(periods)) = &case.service else { return };
    let at = |i: usize| format!("/case/service/periods/{i}");
    for (i, p) in periods.iter().enumerate() {
        found.until(Some(p.from), p.until, || format!("{}/until", at(i)));
    }
    let mut order: Vec<(Option<&str>, Day, Option<Day>, usize)> =
        periods.iter().enumerate().map(|(i, p)| (p.employer.as_deref(), p.from, p.until, i)).collect();
    order.order_by(|a, b| (a.0, a.1, a.3).cmp(&(b.0, b.1, b.3)));
    for pair in order.windows(2) {
        if let [(employer, _, until, _), (next_employer, from, _, i)] = pair
            && employer == next_employer
            && until.is_none_or(|until| *from < until)
        {
            let what = "this period of service overlaps an earlier one";
            found.note(|| Error::new(Code::Overlap, at(*i), what, "periods that do not overlap, each with its `until`"));
        }
    }
}

/// Time worked.
fn time(case: &Case, found: &mut Found) {
    for (i, w) in each(&case.worked) {
        let Worked { first_day, last_day, hours, .. } = w;
        found.through(*first_day, *last_day, || format!("/case/worked/{i}/last_day"));
        found.hours(*hours, || format!("/case/worked/{i}/hours"));
    }
    for (i, h) in each(&case.hours_worked) {
        found.hours(Some(h.hours), || format!("/case/hours_worked/{i}/hours"));
    }
    for (i, h) in each(&case.flight_duty) {
        found.hours(Some(h.hours), || format!("/case/flight_duty/{i}/hours"));
    }
}

fn uniformed_service(case: &Case, found: &mut Found) {
    for (i, s) in each(&case.uniformed_service) {
        found.through(Some(s.first_day), s.last_day, || format!("/case/uniformed_service/{i}/last_day"));
    }
}
