//! Hours over a window: the host's summary, the timesheet, and what service in uniform kept from being worked.

use super::view::View;
use crate::amount::Rational;
use crate::api::case::HoursWorked;
use crate::api::words::{Counted, Scope};
use crate::order::InOrder;
use crate::time::Length;
use crate::{Code, Day, Error};
use std::collections::BTreeMap;

/// Days `[from, until)` over which hours are counted, and the length by which a summary names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Over {
    pub(crate) from: Day,
    pub(crate) until: Day,
    pub(crate) length: Option<Length>,
}

/// Hours of a window, in seconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) seconds: i64,
    /// Nothing else can come: the summary is there, or the timesheet is whole.
    pub(crate) is_whole: bool,
    /// The sum by the word that each part was counted under.
    pub(crate) parts: BTreeMap<String, i64>,
    /// What would make it whole besides the hours themselves.
    pub(crate) lacks_schedule: bool,
}

/// Time worked, in the order of its last days, with running sums: a window costs two searches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Timesheet {
    by_kind: BTreeMap<&'static str, Posts>,
}

#[derive(Clone, Debug, Default)]
struct Posts {
    /// First day, last day, seconds up to and with this entry.
    entries: Vec<(Day, Day, i64)>,
    longest: i64,
}

impl Timesheet {
    /// Sorts the timesheet of a case.
    ///
    /// # Errors
    /// `overflow` where the hours cannot be summed.
    pub(crate) fn of(view: &View<'_>) -> Result<Timesheet, Error> {
        let mut sheet = Timesheet::default();
        for (_, worked) in view.known(&view.case.worked) {
            let Some(first) = worked.first_day.or(worked.day) else { continue };
            let last = worked.last_day.unwrap_or(first);
            let minutes = worked.minutes.and_then(|m| m.get().checked_mul(60));
            let seconds = worked.hours.map(|h| h.seconds()).or(minutes).unwrap_or(0);
            let posts = sheet.by_kind.entry(worked.kind.unwrap_or(Counted::Worked).as_str()).or_default();
            posts.longest = posts.longest.max(first.days_to(last));
            posts.entries.push((first, last, seconds));
        }
        for posts in sheet.by_kind.values_mut() {
            posts.entries.order_by_key(|(_, last, _)| *last);
            let mut sum = 0_i64;
            for entry in &mut posts.entries {
                sum = sum.checked_add(entry.2).ok_or_else(Error::overflow)?;
                entry.2 = sum;
            }
        }
        Ok(sheet)
    }

    /// The seconds of a kind that lie whole in the window, and whether an entry lies across an edge of it.
    fn sum(&self, kind: &str, over: Over) -> (i64, bool) {
        let Some(posts) = self.by_kind.get(kind) else { return (0, false) };
        let before = |day: Day| posts.entries.partition_point(|(_, last, _)| *last < day);
        let up_to = |n: usize| n.checked_sub(1).and_then(|i| posts.entries.get(i)).map_or(0, |e| e.2);
        let (start, end) = (before(over.from), before(over.until));
        let mut seconds = up_to(end).saturating_sub(up_to(start));
        let mut is_across = false;
        for (i, (first, _, _)) in
            posts.entries.iter().enumerate().take(end).skip(start).take_while(|(_, e)| over.from.days_to(e.1) <= posts.longest)
        {
            if *first < over.from {
                seconds = seconds.saturating_sub(up_to(i.saturating_add(1)).saturating_sub(up_to(i)));
                is_across = true;
            }
        }
        let later = posts.entries.iter().skip(end).take_while(|e| over.until.days_to(e.1) <= posts.longest);
        (seconds, is_across || later.into_iter().any(|(first, _, _)| *first < over.until))
    }
}

impl View<'_> {
    /// The hours of a window that a law counts; `counting` empty: hours worked.
    ///
    /// # Errors
    /// `overflow` where they cannot be summed.
    pub(crate) fn hours(&self, over: Over, counting: &[String], scope: Option<&str>) -> Result<Option<Sum>, Error> {
        let mut sum = self.summed(over, counting, scope)?;
        let is_own = scope.is_none_or(|s| s == "this-employer");
        if is_own && !sum.is_whole {
            self.add_timesheet(over, counting, &mut sum)?;
        }
        let credit = Counted::UniformedServiceCredit.as_str();
        if is_own && counts(counting, credit) && !sum.parts.contains_key(credit) {
            self.credit(over, &mut sum)?;
        }
        let is_said = sum.is_whole || !sum.parts.is_empty();
        Ok(is_said.then_some(sum))
    }

    /// What the host's summaries of that very window come to.
    fn summed(&self, over: Over, counting: &[String], scope: Option<&str>) -> Result<Sum, Error> {
        let mut sum = Sum::default();
        for (_, entry) in self.known(&self.case.hours_worked).filter(|(_, e)| is_over(e, over) && in_scope(e.scope, scope)) {
            let kinds = entry.counting.as_deref().unwrap_or(&[Counted::Worked]);
            if let Some(kind) = kinds.iter().find(|k| counts(counting, k.as_str())) {
                add(&mut sum, kind.as_str(), entry.hours.seconds())?;
                sum.is_whole |= kinds.contains(&Counted::Worked);
            }
        }
        Ok(sum)
    }

    fn add_timesheet(&self, over: Over, counting: &[String], sum: &mut Sum) -> Result<(), Error> {
        let Some(sheet) = &self.timesheet else { return Ok(()) };
        let mut is_across = false;
        for kind in Counted::ALL.iter().map(|k| k.as_str()).filter(|k| counts(counting, k)) {
            let (seconds, across) = sheet.sum(kind, over);
            is_across |= across;
            if seconds > 0 {
                add(sum, kind, seconds)?;
            }
        }
        let is_complete = self.case.worked_complete_from.is_some_and(|from| from <= over.from);
        sum.is_whole = is_complete && !is_across && over.until <= self.on.next();
        Ok(())
    }

    /// The hours that would have been worked but for service in uniform, by the schedule.
    fn credit(&self, over: Over, sum: &mut Sum) -> Result<(), Error> {
        let mut days: Vec<(Day, Day)> = Vec::new();
        for (_, served) in self.known(&self.case.uniformed_service) {
            let until = served.last_day.map_or(over.until, Day::next).min(over.until);
            let from = served.first_day.max(over.from);
            if from < until {
                days.push((from, until));
            }
        }
        days.order();
        let mut next = over.from;
        let mut credit = 0_i64;
        for (from, until) in days {
            let from = from.max(next);
            next = next.max(until);
            match self.due_between(from, until) {
                Some(seconds) => credit = credit.checked_add(seconds).ok_or_else(Error::overflow)?,
                None => sum.lacks_schedule = true,
            }
        }
        if credit > 0 {
            add(sum, Counted::UniformedServiceCredit.as_str(), credit)?;
        }
        sum.is_whole &= !sum.lacks_schedule;
        Ok(())
    }

    /// The seconds due in `[from, until)` by the schedule: each day by what is due on it, or by a seventh of the week where only that is known.
    fn due_between(&self, from: Day, until: Day) -> Option<i64> {
        let mut seconds = Rational::ZERO;
        let mut day = from;
        while day < until {
            let due = match self.due_seconds(day) {
                Some(due) => Rational::whole(due),
                None => Rational::new(i128::from(self.week_seconds(day)?), 7)?,
            };
            seconds = seconds.checked_add(&due)?;
            day = day.next();
        }
        seconds.floor()
    }

    /// Summaries and timesheet must not contradict each other.
    ///
    /// # Errors
    /// `conflict` at the summary.
    pub(super) fn check_hours(&self) -> Result<(), Error> {
        let Some(sheet) = &self.timesheet else { return Ok(()) };
        let worked = Counted::Worked.as_str();
        for (i, entry) in
            self.known(&self.case.hours_worked).filter(|(_, e)| in_scope(e.scope, None) && e.place.is_none() && e.employer.is_none())
        {
            let is_worked = entry.counting.as_deref().is_none_or(|k| k == [Counted::Worked]);
            let Some(over) = window_of(entry).filter(|_| is_worked) else { continue };
            let is_complete = self.case.worked_complete_from.is_some_and(|from| from <= over.from) && over.until <= self.on.next();
            let mut seconds = sheet.sum(worked, over);
            if entry.counting.is_none() {
                let overtime = sheet.sum(Counted::Overtime.as_str(), over);
                seconds = (seconds.0.saturating_add(overtime.0), seconds.1 || overtime.1);
            }
            if is_complete && !seconds.1 && seconds.0 != entry.hours.seconds() {
                let what = "the summary and the timesheet (/case/worked) give different hours for the same time";
                return Err(Error::new(Code::Conflict, format!("/case/hours_worked/{i}"), what, "one of them"));
            }
        }
        Ok(())
    }
}

fn add(sum: &mut Sum, kind: &str, seconds: i64) -> Result<(), Error> {
    sum.seconds = sum.seconds.checked_add(seconds).ok_or_else(Error::overflow)?;
    let part = sum.parts.entry(kind.to_owned()).or_insert(0);
    *part = part.checked_add(seconds).ok_or_else(Error::overflow)?;
    Ok(())
}

fn counts(counting: &[String], kind: &str) -> bool {
    if counting.is_empty() { kind == "worked" || kind == "overtime" } else { counting.iter().any(|c| c == kind) }
}

fn in_scope(given: Option<Scope>, wanted: Option<&str>) -> bool {
    match wanted {
        None | Some("this-employer") => given.is_none_or(|s| s == Scope::ThisEmployer),
        Some(wanted) => given.is_some_and(|s| s.as_str() == wanted),
    }
}

/// Is a summary one of that very window?
fn is_over(entry: &HoursWorked, over: Over) -> bool {
    let by_length = entry.before == Some(over.until) && over.length.is_some() && length_of(entry) == over.length;
    by_length || (entry.from == Some(over.from) && entry.before == Some(over.until))
}

fn length_of(entry: &HoursWorked) -> Option<Length> {
    let n = |count: Option<crate::api::values::Count>, make: fn(i64) -> Length| count.map(|c| make(c.get()));
    n(entry.months, Length::Months)
        .or_else(|| n(entry.weeks, Length::Weeks))
        .or_else(|| n(entry.days, Length::Days))
        .or_else(|| n(entry.years, |y| Length::Months(y.saturating_mul(12))))
}

/// The days of a summary, where it is a length before a day.
fn window_of(entry: &HoursWorked) -> Option<Over> {
    let until = entry.before?;
    let from = match (entry.from, length_of(entry)?) {
        (Some(from), _) => from,
        (None, length) => before(until, length)?,
    };
    Some(Over { from, until, length: length_of(entry) })
}

/// The first day of a window that ends before a day.
pub(crate) fn before(until: Day, length: Length) -> Option<Day> {
    use crate::time::MonthEnd;
    let back = |n: i64, times: i64| n.checked_mul(times).and_then(i64::checked_neg);
    match length {
        Length::Months(n) => until.plus_months(back(n, 1)?, MonthEnd::Clamp),
        Length::Years(n) => until.plus_months(back(n, 12)?, MonthEnd::Clamp),
        Length::Weeks(n) => until.plus_days(back(n, 7)?),
        Length::Days(n) => until.plus_days(back(n, 1)?),
        Length::Hours(_) | Length::BusinessDays(_) | Length::Lifetime => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    const YEAR: Over = Over { from: day!(2025 - 06 - 01), until: day!(2026 - 06 - 01), length: Some(Length::Months(12)) };

    fn hours(json: &str, counting: &[&str]) -> Option<Sum> {
        let case: Case = Case::from_json(json).expect("a case");
        let counting: Vec<String> = counting.iter().map(|c| (*c).to_owned()).collect();
        let view = View::new(&case, day!(2026 - 06 - 01)).expect("a sound case");
        view.hours(YEAR, &counting, None).expect("no overflow")
    }

    #[test]
    fn paid_leave_is_not_worked() {
        let json = r#"{"hours_worked": [{"months": 12, "before": "2026-06-01", "hours": "1200", "counting": "worked"},
            {"months": 12, "before": "2026-06-01", "hours": "80", "counting": "paid-leave"}]}"#;
        let sum = hours(json, &["worked", "overtime"]).expect("hours");
        assert_eq!((sum.seconds, sum.is_whole), (4_320_000, true));
    }

    #[test]
    fn a_figure_for_another_day_is_none() {
        assert_eq!(hours(r#"{"hours_worked": [{"months": 12, "before": "2026-05-31", "hours": "1900"}]}"#, &[]), None);
    }

    #[test]
    fn a_day_before_the_window_is_out_and_its_first_day_in() {
        let json = r#"{"worked_complete_from": "2025-01-01", "worked": [{"day": "2025-05-31", "hours": "8"}, {"day": "2025-06-01", "hours": "2"},
            {"first_day": "2026-05-01", "last_day": "2026-05-31", "hours": "100"}, {"day": "2026-06-01", "hours": "8"}]}"#;
        let sum = hours(json, &[]).expect("hours");
        assert_eq!((sum.seconds, sum.is_whole), (102 * 3600, true));
    }

    #[test]
    fn a_span_across_the_edge_is_no_figure() {
        let json = r#"{"worked_complete_from": "2025-01-01", "worked": [{"first_day": "2025-05-26", "last_day": "2025-06-08", "hours": "80"},
            {"day": "2025-06-10", "hours": "8"}]}"#;
        let sum = hours(json, &[]).expect("hours");
        assert_eq!((sum.seconds, sum.is_whole), (8 * 3600, false));
    }

    #[test]
    fn summary_and_timesheet_must_agree() {
        let json = r#"{"worked_complete_from": "2025-06-01", "worked": [{"first_day": "2025-06-01", "last_day": "2026-05-31", "hours": "1744"}],
            "hours_worked": [{"months": 12, "before": "2026-06-01", "hours": "1930"}]}"#;
        let case: Case = Case::from_json(json).expect("a case");
        let error = View::new(&case, day!(2026 - 06 - 01)).err().expect("a conflict");
        assert_eq!((error.code, error.at.as_str()), (Code::Conflict, "/case/hours_worked/0"));
    }
}
