//! Lengths added to columns of days: the arithmetic of [`Clock`] over many days at once.
//!
//! Between March 1900 and February 2100 every fourth year is a leap year without exception, so that a day splits into year, month and day by a
//! few multiplications. A block with a day outside is reckoned by the clock itself, day by day; a test holds the two against each other on every
//! day of 160 years.

use super::When;
use crate::time::{Calendar, Clock, Counting, EndOf, Length, MonthEnd, Roll};

/// Days from 1 January of the year 1 to 1 March 1900, as [`Day::number`] counts them.
const EPOCH: i32 = 693_655;
/// Days from there to 1 March 2100: in this range four years are 1,461 days.
const SPAN: u32 = 200 * 1461 / 4 - 1;
const FOUR_YEARS: u32 = 1461;
/// January begins on this day of a year that begins in March.
const JANUARY: u32 = 306;
/// 31 December and 5 April of such a year.
const YEAR_END: u32 = 305;
const UK_TAX_YEAR_END: u32 = 35;

/// A clock that runs over columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    clock: Clock,
    /// Its length in months, or else in days.
    months: Option<u32>,
    days: u32,
    /// The day after the event is day one.
    first: u32,
    /// The event's day is day one.
    last: u32,
    /// What an event gives that will never come.
    never: When,
}

impl Step {
    /// A clock of days, weeks, months or years that counts forward in civil days; `None` for every other.
    pub(crate) fn of(clock: &Clock, never: When) -> Option<Step> {
        let is_plain = clock.roll == Roll::None && clock.month_end == MonthEnd::Clamp && clock.counting != Counting::Before;
        let small = |n: i64| u32::try_from(n).ok().filter(|n| *n <= 200 * 366);
        let (months, days) = match clock.length {
            Length::Years(n) => (small(n).map(|n| n.saturating_mul(12)).map(Some)?, 0),
            Length::Months(n) => (small(n).map(Some)?, 0),
            Length::Weeks(n) => (None, small(n.checked_mul(7)?)?),
            Length::Days(n) => (None, small(n)?),
            Length::Hours(_) | Length::BusinessDays(_) | Length::Lifetime => return None,
        };
        let (first, last) = (u32::from(clock.counting == Counting::DayAfter), u32::from(clock.counting == Counting::NthDay));
        is_plain.then_some(Step { clock: *clock, months, days, first, last, never })
    }

    /// The latest of what stands in `out` and of the days that the clock gives for `events`. What is no day stays what it is.
    pub(crate) fn run(&self, events: &[When], out: &mut [When]) {
        let longest = self.months.map_or(self.days, |months| (months / 12).saturating_add(1).saturating_mul(366)).saturating_add(366);
        let most = SPAN.saturating_sub(longest.min(SPAN));
        if !events.iter().all(|event| !event.is_day() || offset(*event) < most) {
            return events.iter().zip(out).for_each(|(event, out)| *out = (*out).max(self.one(*event)));
        }
        let first = self.first;
        match (self.months, self.clock.end_of) {
            (Some(m), None) if m % 12 == 0 => self.each(events, out, |d| years_on(split_year(d.wrapping_add(first)), m / 12)),
            (Some(m), None) => self.each(events, out, |d| months_on(d.wrapping_add(first), m)),
            (Some(m), Some(EndOf::CalendarYear)) if m % 12 == 0 => self.each(events, out, |d| years_on(year_end(d, first), m / 12)),
            (Some(m), Some(EndOf::UkTaxYear)) if m % 12 == 0 => self.each(events, out, |d| years_on(uk_tax_year_end(d, first), m / 12)),
            (None, None) => self.each(events, out, |d| d.wrapping_add(first).wrapping_add(self.days)),
            _ => events.iter().zip(out).for_each(|(event, out)| *out = (*out).max(self.one(*event))),
        }
    }

    /// One loop for each way of adding, so that it has no branch inside.
    #[inline(always)]
    fn each(&self, events: &[When], out: &mut [When], add: impl Fn(u32) -> u32) {
        for (event, out) in events.iter().zip(out) {
            let moved = add(offset(*event)).wrapping_sub(self.last);
            let day = When(EPOCH.wrapping_add(moved.cast_signed()));
            let other = if *event == When::NEVER { self.never } else { *event };
            *out = (*out).max(if event.is_day() { day } else { other });
        }
    }

    /// The clock itself, for one day.
    pub(crate) fn one(&self, event: When) -> When {
        let Some(day) = event.day() else { return if event == When::NEVER { self.never } else { event } };
        self.clock.run(day, &Calendar::UsFederal).map_or(When::NOT_YET, |given| When::on(given.day))
    }
}

/// Days since 1 March 1900; what lies outside the range is greater than it.
#[inline(always)]
fn offset(when: When) -> u32 {
    when.0.wrapping_sub(EPOCH).cast_unsigned()
}

/// Year and day of the year, both counted from March.
#[inline(always)]
fn split_year(day: u32) -> (u32, u32) {
    let year = day.wrapping_mul(4).wrapping_add(3) / FOUR_YEARS;
    (year, day.wrapping_sub(year_start(year)))
}

#[inline(always)]
fn year_start(year: u32) -> u32 {
    year.wrapping_mul(FOUR_YEARS) / 4
}

/// The same day so many years on. A year from March ends with February: 29 February becomes the last day of a shorter one.
#[inline(always)]
fn years_on((year, of_year): (u32, u32), years: u32) -> u32 {
    let year = year.wrapping_add(years);
    let (start, next) = (year_start(year), year_start(year.wrapping_add(1)));
    start.wrapping_add(of_year.min(next.wrapping_sub(start).wrapping_sub(1)))
}

#[inline(always)]
fn year_end(day: u32, more: u32) -> (u32, u32) {
    let (year, of_year) = split_year(day);
    (year.wrapping_add(u32::from(of_year >= JANUARY)), YEAR_END.wrapping_add(more))
}

#[inline(always)]
fn uk_tax_year_end(day: u32, more: u32) -> (u32, u32) {
    let (year, of_year) = split_year(day);
    (year.wrapping_add(u32::from(of_year > UK_TAX_YEAR_END)), UK_TAX_YEAR_END.wrapping_add(more))
}

/// The same day so many months on, or the last day of that month.
#[inline(always)]
fn months_on(day: u32, months: u32) -> u32 {
    let (year, of_year) = split_year(day);
    let month = of_year.wrapping_mul(5).wrapping_add(2) / 153;
    let of_month = of_year.wrapping_sub(month_start(month));
    let month = month.wrapping_add(months);
    let (year, month) = (year.wrapping_add(month / 12), month % 12);
    let start = year_start(year).wrapping_add(month_start(month));
    let next = year_start(year.wrapping_add(month / 11)).wrapping_add(if month == 11 { 0 } else { month_start(month.wrapping_add(1)) });
    start.wrapping_add(of_month.min(next.wrapping_sub(start).wrapping_sub(1)))
}

/// The day of a year from March on which its month begins.
#[inline(always)]
fn month_start(month: u32) -> u32 {
    month.wrapping_mul(153).wrapping_add(2) / 5
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    fn clock(length: Length, counting: Counting, end_of: Option<EndOf>) -> Clock {
        Clock { counting, end_of, ..Clock::after(length) }
    }

    /// Every day from March 1900 to 2059 by every kind of clock, against the clock itself.
    #[test]
    fn columns_give_what_the_clock_gives() {
        let days: Vec<When> = day!(1900 - 03 - 01).through(day!(2060 - 01 - 01)).map(When::on).collect();
        let lengths = [Length::Years(1), Length::Years(3), Length::Years(30), Length::Months(1), Length::Months(11), Length::Months(30)];
        let short = [Length::Days(90), Length::Weeks(5), Length::Days(0), Length::Months(48)];
        let ends = [None, Some(EndOf::CalendarYear), Some(EndOf::UkTaxYear), Some(EndOf::Month), Some(EndOf::Quarter)];
        for length in lengths.into_iter().chain(short) {
            for counting in [Counting::After, Counting::NthDay, Counting::DayAfter] {
                for end_of in ends {
                    let clock = clock(length, counting, end_of);
                    let step = Step::of(&clock, When::NEVER).unwrap();
                    let mut out = vec![When::NEVER; days.len()];
                    step.run(&days, &mut out);
                    for (event, given) in days.iter().zip(&out) {
                        let told = clock.run(event.day().unwrap(), &Calendar::UsFederal).unwrap().day;
                        assert_eq!(given.day(), Some(told), "{clock:?} from {event:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn days_outside_the_quick_range_are_reckoned_one_by_one() {
        let step = Step::of(&Clock::after(Length::Years(3)), When::NEVER).unwrap();
        let mut out = [When::NEVER; 5];
        let far = [day!(1700 - 02 - 28), day!(2096 - 02 - 29), day!(2099 - 12 - 31), day!(9998 - 01 - 01), day!(1900 - 02 - 28)];
        step.run(&far.map(When::on), &mut out);
        assert_eq!(
            out.map(|w| w.day()),
            [Some(day!(1703 - 02 - 28)), Some(day!(2099 - 02 - 28)), Some(day!(2102 - 12 - 31)), None, Some(day!(1903 - 02 - 28))]
        );
        assert_eq!(out[3], When::NOT_YET);
    }

    #[test]
    fn what_is_no_day_stays_what_it_is_and_the_latest_wins() {
        let step = Step::of(&Clock::after(Length::Years(1)), When::NEVER).unwrap();
        let day = When::on(day!(2020 - 02 - 29));
        let mut out = [When::NEVER, day, day, day, When::UNKNOWN];
        step.run(&[When::NEVER, When::NEVER, When::UNKNOWN, When::NOT_YET, day], &mut out);
        assert_eq!(out, [When::NEVER, day, When::UNKNOWN, When::NOT_YET, When::UNKNOWN]);
    }

    #[test]
    fn clocks_that_roll_or_count_business_days_do_not_run_over_columns() {
        assert_eq!(Step::of(&Clock::after(Length::BusinessDays(3)), When::NEVER), None);
        assert_eq!(Step::of(&Clock { roll: Roll::NextBusiness, ..Clock::after(Length::Days(3)) }, When::NEVER), None);
        assert_eq!(Step::of(&Clock { month_end: MonthEnd::RollOn, ..Clock::after(Length::Years(3)) }, When::NEVER), None);
    }
}
