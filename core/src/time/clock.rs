//! The one clock of all rooms: a length from an event, with its way of counting.
//!
//! Notices, waiting periods, rights and retention periods are the same shape in the law: so many days, months or years
//! from something that happened. A clock gives one day; the room says what the day means (on time through it, usable
//! from it, kept through it).

use super::{Calendar, Day, MonthEnd};

/// A length as the text has it: 48 months are not written as 4 years, and a year is not 365 days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Hours; a clock in civil days has none of these.
    Hours(i64),
    /// Calendar days.
    Days(i64),
    /// Business days of a [`Calendar`].
    BusinessDays(i64),
    /// Weeks of seven days.
    Weeks(i64),
    /// Calendar months.
    Months(i64),
    /// Calendar years.
    Years(i64),
    /// Without end.
    Lifetime,
}

/// How the days of a clock are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// The event's day is not counted: start + n.
    After,
    /// The event's day is day one: start + n - 1 ("on the 90th day of employment").
    NthDay,
    /// Counted from the day after the event, which is then day one of months and years, too: start + 1 + n.
    DayAfter,
    /// Backwards: start - n.
    Before,
}

/// Where the clock starts when a text counts from the end of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndOf {
    /// The end of the calendar month.
    Month,
    /// The end of the calendar quarter.
    Quarter,
    /// 31 December.
    CalendarYear,
    /// 5 April.
    UkTaxYear,
}

/// What becomes of a last day that is no business day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Roll {
    /// Nothing.
    None,
    /// It moves on to the next business day.
    NextBusiness,
    /// It moves back to the previous business day.
    PreviousBusiness,
}

/// A clock: length, way of counting, month end, roll.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// How long.
    pub length: Length,
    /// How the days are counted.
    pub counting: Counting,
    /// What a missing day of the month becomes.
    pub month_end: MonthEnd,
    /// From the end of which period, if from one.
    pub end_of: Option<EndOf>,
    /// What a last day off becomes.
    pub roll: Roll,
}

/// The day that a clock gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockDay {
    /// The day, after rolling.
    pub day: Day,
    /// The day before rolling.
    pub raw: Day,
    /// The day counted from, the end of its period included.
    pub counted_from: Day,
}

impl Clock {
    /// A clock of `length` counted after the event, clamped at month ends and never rolled.
    #[must_use]
    pub fn after(length: Length) -> Clock {
        Clock { length, counting: Counting::After, month_end: MonthEnd::Clamp, end_of: None, roll: Roll::None }
    }

    /// The day this clock gives for an event on `event`; `None` without end or beyond the calendar that can be held.
    ///
    /// ```
    /// use leavelaw::{day, time::{Calendar, Clock, Length}};
    /// let kept = Clock::after(Length::Years(3)).run(day!(2024 - 02 - 29), &Calendar::UsFederal);
    /// assert_eq!(kept.map(|d| d.day), Some(day!(2027 - 02 - 28)));
    /// ```
    #[must_use]
    pub fn run(&self, event: Day, calendar: &Calendar) -> Option<ClockDay> {
        let counted_from = self.end_of.map_or(Some(event), |period| period_end(period, event))?;
        let raw = match self.counting {
            Counting::After => self.step(counted_from, 1, calendar)?,
            Counting::NthDay => self.step(counted_from, 1, calendar)?.prev(),
            Counting::DayAfter => self.step(counted_from.next(), 1, calendar)?,
            Counting::Before => self.step(counted_from, -1, calendar)?,
        };
        let day = match self.roll {
            Roll::None => raw,
            Roll::NextBusiness => calendar.next_business(raw),
            Roll::PreviousBusiness => calendar.previous_business(raw),
        };
        Some(ClockDay { day, raw, counted_from })
    }

    fn step(&self, from: Day, sign: i64, calendar: &Calendar) -> Option<Day> {
        match self.length {
            Length::Hours(_) | Length::Lifetime => None,
            Length::Days(n) => from.plus_days(n.checked_mul(sign)?),
            Length::BusinessDays(n) => calendar.plus_business_days(from, n.checked_mul(sign)?),
            Length::Weeks(n) => from.plus_days(n.checked_mul(7)?.checked_mul(sign)?),
            Length::Months(n) => from.plus_months(n.checked_mul(sign)?, self.month_end),
            Length::Years(n) => from.plus_months(n.checked_mul(12)?.checked_mul(sign)?, self.month_end),
        }
    }
}

fn period_end(period: EndOf, event: Day) -> Option<Day> {
    match period {
        EndOf::Month => event.month_start().plus_months(1, MonthEnd::Clamp).map(Day::prev),
        EndOf::Quarter => event.quarter().last_day(),
        EndOf::CalendarYear => Day::new(event.year(), 12, 31),
        EndOf::UkTaxYear => {
            let this = Day::new(event.year(), 4, 5)?;
            if event <= this { Some(this) } else { Day::new(event.year().checked_add(1)?, 4, 5) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    #[test]
    fn the_ninetieth_day_counts_the_day_of_hire() {
        let clock = Clock { counting: Counting::NthDay, ..Clock::after(Length::Days(90)) };
        assert_eq!(clock.run(day!(2026 - 01 - 01), &Calendar::UsFederal).map(|d| d.day), Some(day!(2026 - 03 - 31)));
    }

    #[test]
    fn the_end_of_the_year_comes_first() {
        let clock = Clock { end_of: Some(EndOf::CalendarYear), ..Clock::after(Length::Years(5)) };
        assert_eq!(clock.run(day!(2021 - 03 - 02), &Calendar::UsFederal).map(|d| d.day), Some(day!(2026 - 12 - 31)));
    }
}
