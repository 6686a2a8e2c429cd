//! A civil date and what can be reckoned with it.

use chrono::{Datelike, Days, Months, NaiveDate};
use std::fmt;

/// A civil date: a day on the calendar, without a time of day or a zone, in the years 1 to 9999 that `YYYY-MM-DD` can write.
///
/// ```
/// use leavelaw::{day, Day};
/// assert_eq!("2026-01-05".parse::<Day>()?, day!(2026 - 01 - 05));
/// # Ok::<(), leavelaw::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Day(NaiveDate);

/// A month of the calendar, 1 to 12.
pub type Month = u32;

/// What becomes of a day that the target month does not have (31 April, 29 February).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MonthEnd {
    /// The last day of the month: 28 February. Look-back windows and retention count so.
    Clamp,
    /// The first day of the next month: 1 March. Leave counts so: a year from 29 February is over at the end of 28 February.
    RollOn,
}

/// A day of the week, Monday first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// Monday.
    Mon,
    /// Tuesday.
    Tue,
    /// Wednesday.
    Wed,
    /// Thursday.
    Thu,
    /// Friday.
    Fri,
    /// Saturday.
    Sat,
    /// Sunday.
    Sun,
}

impl Weekday {
    /// All seven, Monday first.
    pub const ALL: [Weekday; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// Is this Saturday or Sunday?
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self, Self::Sat | Self::Sun)
    }
}

/// The years that `YYYY-MM-DD` can write.
const FIRST_YEAR: i32 = 1;
const LAST_YEAR: i32 = 9999;

/// The day, if its year can be written.
fn held(date: NaiveDate) -> Option<Day> {
    (FIRST_YEAR..=LAST_YEAR).contains(&date.year()).then_some(Day(date))
}

impl Day {
    /// The day `year-month-day`, if the calendar has it.
    ///
    /// ```
    /// use leavelaw::Day;
    /// assert!(Day::new(2025, 2, 29).is_none());
    /// ```
    #[must_use]
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Day> {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) if year >= FIRST_YEAR && year <= LAST_YEAR => Some(Day(date)),
            _ => None,
        }
    }

    /// Reads `YYYY-MM-DD`, four digits of year.
    #[must_use]
    pub fn parse(text: &str) -> Option<Day> {
        let b = text.as_bytes();
        let shape = b.len() == 10 && b.iter().enumerate().all(|(i, c)| if i == 4 || i == 7 { *c == b'-' } else { c.is_ascii_digit() });
        if !shape {
            return None;
        }
        Day::new(text.get(0..4)?.parse().ok()?, text.get(5..7)?.parse().ok()?, text.get(8..10)?.parse().ok()?)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> Month {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    #[must_use]
    pub fn weekday(self) -> Weekday {
        match self.0.weekday() {
            chrono::Weekday::Mon => Weekday::Mon,
            chrono::Weekday::Tue => Weekday::Tue,
            chrono::Weekday::Wed => Weekday::Wed,
            chrono::Weekday::Thu => Weekday::Thu,
            chrono::Weekday::Fri => Weekday::Fri,
            chrono::Weekday::Sat => Weekday::Sat,
            chrono::Weekday::Sun => Weekday::Sun,
        }
    }

    /// This day moved by `days` (negative: back); `None` beyond the calendar that can be held.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Option<Day> {
        let step = Days::new(days.unsigned_abs());
        if days < 0 { self.0.checked_sub_days(step) } else { self.0.checked_add_days(step) }.and_then(held)
    }

    /// The day after; the last day that can be held stays where it is.
    #[must_use]
    pub fn next(self) -> Day {
        self.0.succ_opt().and_then(held).unwrap_or(self)
    }

    /// The days from this one to `last`, both among them; none where `last` lies before.
    ///
    /// ```
    /// use leavelaw::day;
    /// assert_eq!(day!(2026 - 02 - 27).through(day!(2026 - 03 - 02)).count(), 4);
    /// ```
    pub fn through(self, last: Day) -> impl Iterator<Item = Day> {
        std::iter::successors(Some(self), |day| day.plus_days(1)).take_while(move |day| *day <= last)
    }

    /// The day before; the first day that can be held stays where it is.
    #[must_use]
    pub fn prev(self) -> Day {
        self.0.pred_opt().and_then(held).unwrap_or(self)
    }

    /// This day moved by `months` (negative: back), with the policy for a day that the month does not have.
    ///
    /// ```
    /// use leavelaw::{day, time::MonthEnd};
    /// let leap = day!(2024 - 02 - 29);
    /// assert_eq!(leap.plus_months(12, MonthEnd::Clamp), Some(day!(2025 - 02 - 28)));
    /// assert_eq!(leap.plus_months(12, MonthEnd::RollOn), Some(day!(2025 - 03 - 01)));
    /// ```
    #[must_use]
    pub fn plus_months(self, months: i64, end: MonthEnd) -> Option<Day> {
        let step = Months::new(u32::try_from(months.unsigned_abs()).ok()?);
        let moved = if months < 0 { self.0.checked_sub_months(step) } else { self.0.checked_add_months(step) }.and_then(held)?;
        let lost_days = moved.day_of_month() < self.day_of_month();
        if lost_days && end == MonthEnd::RollOn { Some(moved.next()) } else { Some(moved) }
    }

    /// Days from this day to `other`; negative if `other` lies before.
    #[must_use]
    pub fn days_to(self, other: Day) -> i64 {
        other.number().saturating_sub(self.number())
    }

    /// Whole months from this day to `other`: the most that can be added without passing it; 0 where `other` lies before.
    ///
    /// ```
    /// use leavelaw::{day, time::MonthEnd};
    /// let hired = day!(2024 - 02 - 29);
    /// assert_eq!(hired.months_to(day!(2025 - 02 - 28), MonthEnd::Clamp), 12);
    /// assert_eq!(hired.months_to(day!(2025 - 02 - 28), MonthEnd::RollOn), 11);
    /// ```
    #[must_use]
    pub fn months_to(self, other: Day, end: MonthEnd) -> i64 {
        let months_of = |day: Day| i64::from(day.year()).saturating_mul(12).saturating_add(i64::from(day.month()));
        let between = months_of(other).saturating_sub(months_of(self));
        let is_end = || end == MonthEnd::Clamp && other.next().day_of_month() == 1;
        let is_full = other.day_of_month() >= self.day_of_month() || is_end();
        between.saturating_sub(i64::from(!is_full)).max(0)
    }

    /// Days since 1 January of the year 1, a number that orders days.
    #[must_use]
    pub fn number(self) -> i64 {
        i64::from(self.0.num_days_from_ce())
    }

    /// The day with that [`number`](Day::number).
    #[must_use]
    pub fn from_number(number: i64) -> Option<Day> {
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).ok()?).and_then(held)
    }

    /// 1 January of this day's year.
    #[must_use]
    pub fn year_start(self) -> Day {
        Day::new(self.year(), 1, 1).unwrap_or(self)
    }

    /// The first day of this day's month.
    #[must_use]
    pub fn month_start(self) -> Day {
        Day::new(self.year(), self.month(), 1).unwrap_or(self)
    }

    /// The latest `weekday` on or before this day.
    #[must_use]
    pub fn on_or_before(self, weekday: Weekday) -> Day {
        let mut day = self;
        for _ in 0..7 {
            if day.weekday() == weekday {
                break;
            }
            day = day.prev();
        }
        day
    }

    /// The calendar quarter in which this day lies.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        Quarter { year: self.year(), quarter: self.month().saturating_add(2) / 3 }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day_of_month())
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Day { .. }")
    }
}

impl From<NaiveDate> for Day {
    fn from(date: NaiveDate) -> Self {
        Day(date)
    }
}

impl From<Day> for NaiveDate {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl std::str::FromStr for Day {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Day::parse(text).ok_or_else(|| crate::Error::value(crate::Code::BadDate, "not a day of the calendar", "a day as YYYY-MM-DD"))
    }
}

/// A day checked when the program is compiled: `day!(2026 - 01 - 05)`.
///
/// ```compile_fail
/// let no_such_day = leavelaw::day!(2025 - 02 - 29);
/// ```
#[macro_export]
macro_rules! day {
    ($year:literal - $month:literal - $day:literal) => {{
        const DAY: Option<$crate::Day> = $crate::Day::new($year, $month, $day);
        const { assert!(DAY.is_some(), "not a day of the calendar") };
        match DAY {
            Some(day) => day,
            None => loop {},
        }
    }};
}

/// A day of every year: the start of a fixed leave year, `"07-01"`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MonthDay {
    /// The month, 1 to 12.
    pub month: Month,
    /// The day of the month.
    pub day: u32,
}

impl MonthDay {
    /// Reads `MM-DD`; 29 February is allowed.
    #[must_use]
    pub fn parse(text: &str) -> Option<MonthDay> {
        let leap = Day::parse(&format!("2024-{text}"))?;
        Some(MonthDay { month: leap.month(), day: leap.day_of_month() })
    }

    /// This day in `year`; 29 February of a common year is 1 March.
    #[must_use]
    pub fn in_year(self, year: i32) -> Option<Day> {
        Day::new(year, self.month, self.day).or_else(|| Day::new(year, self.month.checked_add(1)?, 1))
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl fmt::Debug for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MonthDay({self})")
    }
}

/// A calendar quarter, written `2025-q1`: what wage records are kept by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    /// The year.
    pub year: i32,
    /// 1 to 4.
    pub quarter: u32,
}

impl Quarter {
    /// Reads `2025-q1`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Quarter> {
        let (year, quarter) = text.split_once("-q")?;
        let quarter = quarter.parse().ok().filter(|q| (1..=4).contains(q))?;
        (year.len() == 4).then(|| year.parse().ok().map(|year| Quarter { year, quarter }))?
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Option<Day> {
        Day::new(self.year, self.quarter.checked_mul(3)?.checked_sub(2)?, 1)
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Option<Day> {
        self.plus(1)?.first_day().map(Day::prev)
    }

    /// The quarter `n` later (negative: earlier).
    #[must_use]
    pub fn plus(self, n: i64) -> Option<Quarter> {
        let index = i64::from(self.year).checked_mul(4)?.checked_add(i64::from(self.quarter))?.checked_sub(1)?.checked_add(n)?;
        Some(Quarter { year: i32::try_from(index.div_euclid(4)).ok()?, quarter: u32::try_from(index.rem_euclid(4)).ok()?.checked_add(1)? })
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-q{}", self.year, self.quarter)
    }
}

impl fmt::Debug for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Quarter({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_day_rolls_on_or_clamps() {
        let leap = day!(2024 - 02 - 29);
        assert_eq!(leap.plus_months(12, MonthEnd::RollOn), Some(day!(2025 - 03 - 01)));
        assert_eq!(leap.plus_months(-12, MonthEnd::Clamp), Some(day!(2023 - 02 - 28)));
        assert_eq!(day!(2026 - 01 - 31).plus_months(1, MonthEnd::RollOn), Some(day!(2026 - 03 - 01)));
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_panic() {
        let far = day!(9999 - 12 - 31);
        assert!(far.plus_months(12 * 300_000, MonthEnd::Clamp).is_none());
        assert!(far.plus_days(i64::MAX).is_none());
        assert!(far.plus_days(i64::MIN).is_none());
    }

    #[test]
    fn quarters_count_over_the_year() {
        let q = day!(2026 - 01 - 05).quarter();
        assert_eq!(q.to_string(), "2026-q1");
        assert_eq!(q.plus(-1).map(|q| q.to_string()).as_deref(), Some("2025-q4"));
        assert_eq!(Quarter::parse("2025-q4").and_then(Quarter::last_day), Some(day!(2025 - 12 - 31)));
        assert_eq!(Quarter::parse("2025-q5"), None);
    }
}
