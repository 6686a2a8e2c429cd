//! Time off by days: every form of extent of a leave or absence, laid on the days and weeks of the schedule.

use super::away::Away;
use super::dictionary;
use super::view::View;
use crate::amount::Rational;
use crate::api::answer::MissingItem;
use crate::order::InOrder;
use crate::time::Weekday;
use crate::{Code, Day, Error};

/// Time off on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TimeOff {
    pub(crate) day: Day,
    /// As a share of the person's own week of that day.
    pub(crate) weeks: Rational,
    /// As time, where the schedule says how much was due.
    pub(crate) seconds: Option<Rational>,
    /// The whole of what was due that day, or a part of it.
    pub(crate) is_whole_day: bool,
    /// Nobody said which days are worked: this one is taken as a seventh of a week, and may be a day without work.
    pub(crate) is_by_calendar: bool,
}

/// How law and employer count days on which nobody works.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct DaysOff {
    /// When a holiday counts as leave.
    pub(crate) holiday: Holiday,
    /// A closure of at least so many days does not count.
    pub(crate) closure_days: Option<i64>,
}

/// When a holiday of the employer, on which this person would not work, counts as leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Holiday {
    /// Never: nobody is on leave from a day off.
    #[default]
    Never,
    /// Where the whole week is taken.
    InFullWeek,
    /// As a day of the pattern like any other.
    Scheduled,
}

/// The longest stretch of one entry that is laid on days.
const LONGEST_DAYS: i64 = 3_660;

/// Time off by days, or the fact without which it cannot be laid on days.
pub(crate) type Laid = Result<Vec<TimeOff>, Box<MissingItem>>;

impl<'c> View<'c> {
    /// The days of a leave or absence; none for one without an extent.
    ///
    /// # Errors
    /// `limit-exceeded` for a stretch of more than ten years, `overflow` beyond the calendar.
    pub(crate) fn time_off(&self, away: &Away<'c>, counting: DaysOff) -> Result<Laid, Error> {
        let Some(first) = away.begins() else { return Ok(Ok(Vec::new())) };
        if let Some(seconds) = hours_of(away) {
            // Hours on a day on which no work is due, or only such as the person chose, are no leave.
            let is_idle = away.day().is_some_and(|day| self.due_seconds(day) == Some(0));
            return Ok(if is_idle { Ok(Vec::new()) } else { self.part_of_a_week(away.day().unwrap_or(first), seconds) });
        }
        if away.week_of().is_some() && away.weeks().is_none() && away.days().is_none() {
            return Ok(Ok(Vec::new()));
        }
        let has_extent = away.last_day().is_some() || away.day().is_some();
        match (away.workdays().map(|n| Rational::whole(n.get())).or(away.days()), away.weeks()) {
            (Some(days), _) => self.by_workdays(away, first, days),
            (None, Some(weeks)) => self.by_weeks(away, first, weeks, counting),
            (None, None) if has_extent => self.stretch(away, first, away.last_day().or(away.day()).unwrap_or(first), counting).map(Ok),
            (None, None) => Ok(Ok(Vec::new())),
        }
    }

    /// Hours off on a day or in a week, as a share of what was due in that week.
    fn part_of_a_week(&self, day: Day, seconds: i64) -> Laid {
        let week = self.week_seconds(day).filter(|s| *s > 0).ok_or_else(|| Box::new(dictionary::missing("schedule", "/case/schedule")))?;
        let weeks = Rational::new(i128::from(seconds), i128::from(week)).unwrap_or_default();
        let is_whole_day = self.due_seconds(day) == Some(seconds);
        Ok(vec![TimeOff { day, weeks, seconds: Some(Rational::whole(seconds)), is_whole_day, is_by_calendar: false }])
    }

    /// Whole days from first to last, by what was due on each; without days in the schedule each calendar day is a seventh of a week.
    fn stretch(&self, away: &Away<'c>, first: Day, last: Day, counting: DaysOff) -> Result<Vec<TimeOff>, Error> {
        if first.days_to(last) >= LONGEST_DAYS {
            return Err(Error::new(
                Code::LimitExceeded,
                format!("{}/last_day", away.at()),
                "the stretch has more than ten years",
                "a last day within ten years of the first",
            ));
        }
        let mut days = Vec::new();
        let mut monday = first.on_or_before(Weekday::Mon);
        while monday <= last {
            self.week_of_stretch(monday, first, last, counting, &mut days);
            let Some(next) = monday.plus_days(7) else { break };
            monday = next;
        }
        Ok(days)
    }

    fn week_of_stretch(&self, monday: Day, first: Day, last: Day, counting: DaysOff, into: &mut Vec<TimeOff>) {
        let week = self.week_seconds(monday);
        let days = (0..7).filter_map(|n| monday.plus_days(n));
        let is_due = |d: &Day| self.due_seconds(*d).is_some_and(|s| s > 0) && !self.is_day_off(*d);
        let is_full = days.clone().filter(is_due).all(|d| first <= d && d <= last);
        for day in days.filter(|d| first <= *d && *d <= last) {
            let holiday = self.is_day_off(day)
                && match counting.holiday {
                    Holiday::Never => true,
                    Holiday::InFullWeek => !is_full,
                    Holiday::Scheduled => false,
                };
            let closed = counting.closure_days.is_some_and(|n| self.is_closed(day, n));
            if !holiday && !closed {
                into.extend(self.whole_day(day, week));
            }
        }
    }

    /// A whole day off; none where no work was due.
    fn whole_day(&self, day: Day, week: Option<i64>) -> Option<TimeOff> {
        let Some(due) = self.due_seconds(day) else {
            let by_days = self.share_by_days(day);
            let weeks = by_days.or_else(|| Rational::new(1, 7)).filter(|share| !share.is_zero())?;
            let seconds = week.and_then(|w| weeks.checked_mul(&Rational::whole(w)));
            return Some(TimeOff { day, weeks, seconds, is_whole_day: true, is_by_calendar: by_days.is_none() });
        };
        let week = week.filter(|w| *w > 0)?;
        let weeks = Rational::new(i128::from(due), i128::from(week))?;
        (due > 0).then_some(TimeOff { day, weeks, seconds: Some(Rational::whole(due)), is_whole_day: true, is_by_calendar: false })
    }

    /// So many workdays, the last perhaps in part.
    fn by_workdays(&self, away: &Away<'c>, first: Day, days: Rational) -> Result<Laid, Error> {
        if self.due_seconds(first).is_none() {
            return Ok(Err(Box::new(dictionary::missing("schedule", "/case/schedule"))));
        }
        self.until_spent(away, first, days, |_| Some(Rational::ONE))
    }

    /// So many weeks of the person's own.
    fn by_weeks(&self, away: &Away<'c>, first: Day, weeks: Rational, counting: DaysOff) -> Result<Laid, Error> {
        if let Some(whole) = weeks.to_whole() {
            let last = whole.checked_mul(7).and_then(|n| first.plus_days(n)).ok_or_else(Error::overflow)?.prev();
            return if whole > 0 { self.stretch(away, first, last, counting).map(Ok) } else { Ok(Ok(Vec::new())) };
        }
        self.until_spent(away, first, weeks, |off| Some(off.weeks))
    }

    /// Whole days from `first` on until `amount` is spent, each at its cost; the last one in part where it would be too much.
    fn until_spent(&self, away: &Away<'c>, first: Day, amount: Rational, cost: fn(&TimeOff) -> Option<Rational>) -> Result<Laid, Error> {
        let (mut left, mut day, mut days) = (amount, first, Vec::new());
        while left > Rational::ZERO {
            if first.days_to(day) >= LONGEST_DAYS {
                return Err(Error::new(
                    Code::LimitExceeded,
                    away.at(),
                    "the leave runs over more than ten years",
                    "a shorter leave, or a schedule with workdays",
                ));
            }
            let off = if self.is_day_off(day) { None } else { self.whole_day(day, self.week_seconds(day)) };
            if let Some(off) = off {
                let price = cost(&off).unwrap_or(Rational::ONE);
                let share = if price > left { left.checked_div(&price).ok_or_else(Error::overflow)? } else { Rational::ONE };
                left = left.checked_sub(&price).ok_or_else(Error::overflow)?;
                days.push(off.share(share).ok_or_else(Error::overflow)?);
            }
            day = day.plus_days(1).ok_or_else(Error::overflow)?;
        }
        Ok(Ok(days))
    }
}

/// Do days taken by the calendar come to the same weeks whichever of them are worked? They do where they lie together in whole weeks.
pub(crate) fn are_whole_weeks(days: impl Iterator<Item = Day>) -> bool {
    let mut days: Vec<Day> = days.collect();
    days.order();
    days.dedup();
    days.chunk_by(|a, b| a.next() == *b).all(|together| together.len().is_multiple_of(7))
}

impl TimeOff {
    /// A share of this time off.
    pub(crate) fn share(self, share: Rational) -> Option<TimeOff> {
        if share == Rational::ONE {
            return Some(self);
        }
        let seconds = match self.seconds {
            Some(s) => Some(s.checked_mul(&share)?),
            None => None,
        };
        Some(TimeOff { weeks: self.weeks.checked_mul(&share)?, seconds, is_whole_day: false, ..self })
    }
}

/// The time off of an entry that gives it as hours, minutes or an appointment with its way.
fn hours_of(away: &Away<'_>) -> Option<i64> {
    let given = away.hours().map(crate::Hours::seconds);
    let minutes = || away.minutes().and_then(|m| m.get().checked_mul(60));
    let visit = || {
        let visit = away.visit()?;
        let inside = visit.end_time?.minutes.checked_sub(visit.start_time?.minutes)?;
        let way = visit.travel_minutes.map_or(0, crate::api::values::Count::get).checked_mul(2)?;
        inside.checked_add(way)?.checked_mul(60)
    };
    given.or_else(minutes).or_else(visit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    const WEEKDAYS: &str =
        r#""schedule":[{"hours":{"mon":"8","tue":"8","wed":"8","thu":"8","fri":"8"}}],"employer":{"holidays":["2026-01-07"]}"#;

    fn laid(rest: &str, leave: &str) -> Vec<TimeOff> {
        let case = Case::from_json(&format!(r#"{{{rest}{}"leave":[{leave}]}}"#, if rest.is_empty() { "" } else { "," })).unwrap();
        let view = View::new(&case, day!(2026 - 06 - 01)).unwrap();
        let away = view.leave().next().unwrap();
        let counting = DaysOff { holiday: Holiday::InFullWeek, closure_days: Some(7) };
        view.time_off(&away, counting).unwrap().unwrap()
    }

    fn weeks(days: &[TimeOff]) -> String {
        days.iter().fold(Rational::ZERO, |sum, d| sum.checked_add(&d.weeks).unwrap()).to_string()
    }

    #[test]
    fn a_holiday_counts_only_in_a_full_week() {
        assert_eq!(weeks(&laid(WEEKDAYS, r#"{"first_day":"2026-01-05","last_day":"2026-01-09"}"#)), "1");
        assert_eq!(weeks(&laid(WEEKDAYS, r#"{"first_day":"2026-01-06","last_day":"2026-01-09"}"#)), "3/5");
    }

    #[test]
    fn workdays_skip_weekends_and_holidays() {
        let days = laid(WEEKDAYS, r#"{"first_day":"2026-01-05","workdays":5}"#);
        assert_eq!(days.last().map(|d| d.day), Some(day!(2026 - 01 - 12)));
    }

    #[test]
    fn weeks_without_a_schedule_are_calendar_weeks() {
        let days = laid("", r#"{"first_day":"2026-01-05","weeks":"4"}"#);
        assert_eq!((weeks(&days).as_str(), days.len()), ("4", 28));
    }

    #[test]
    fn hours_are_a_share_of_that_week() {
        let days = laid(r#""schedule":[{"hours_per_week":"30"}]"#, r#"{"week_of":"2026-03-02","hours":"10"}"#);
        assert_eq!(weeks(&days), "1/3");
    }
}
