//! The one clock of all rooms: a length from an event, with its way of counting.
//!
//! Notices, waiting periods, rights and retention periods are the same shape in the law: so many days, months or years
//! from something that happened. A clock gives one day; the room says what the day means (on time through it, usable
//! from it, kept through it).

use super::{Calendar, Day, Interval, MonthEnd};

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

impl Length {
    /// The sum of two lengths of one unit; `None` where the units differ.
    #[must_use]
    pub fn plus(self, more: Length) -> Option<Length> {
        Some(match (self, more) {
            (Self::Hours(a), Self::Hours(b)) => Self::Hours(a.checked_add(b)?),
            (Self::Days(a), Self::Days(b)) => Self::Days(a.checked_add(b)?),
            (Self::BusinessDays(a), Self::BusinessDays(b)) => Self::BusinessDays(a.checked_add(b)?),
            (Self::Weeks(a), Self::Weeks(b)) => Self::Weeks(a.checked_add(b)?),
            (Self::Months(a), Self::Months(b)) => Self::Months(a.checked_add(b)?),
            (Self::Years(a), Self::Years(b)) => Self::Years(a.checked_add(b)?),
            _ => return None,
        })
    }

    /// So many of the days by which a clock of this length counts.
    fn of_days(self, days: i64) -> Length {
        if matches!(self, Self::BusinessDays(_)) { Self::BusinessDays(days) } else { Self::Days(days) }
    }
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
    /// How many days the clock stood still, in the days by which it counts.
    pub paused_days: i64,
}

/// What prolongs a clock beyond its own length.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Longer<'p> {
    /// Time that is added: two further months.
    pub extension: Option<Length>,
    /// Times over which the clock stands still. The first day of one counts, the day after its last does not.
    pub pauses: &'p [Interval],
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
        self.run_longer(event, calendar, Longer::default())
    }

    /// The day this clock gives where it is extended or stood still for a time; `None` while it still stands.
    ///
    /// An extension in the clock's own unit lengthens it (one month and two more are three), any other is counted from its end.
    ///
    /// ```
    /// use leavelaw::{day, time::{Calendar, Clock, Interval, Length, Longer}};
    /// let asked = [Interval::new(Some(day!(2026 - 03 - 05)), Some(day!(2026 - 03 - 12)))];
    /// let longer = Longer { extension: None, pauses: &asked };
    /// let due = Clock::after(Length::Months(1)).run_longer(day!(2026 - 03 - 02), &Calendar::UsFederal, longer);
    /// assert_eq!(due.map(|d| (d.day, d.paused_days)), Some((day!(2026 - 04 - 09), 7)));
    /// ```
    #[must_use]
    pub fn run_longer(&self, event: Day, calendar: &Calendar, longer: Longer<'_>) -> Option<ClockDay> {
        let counted_from = self.end_of.map_or(Some(event), |period| period_end(period, event))?;
        let (length, then) = match longer.extension {
            Some(more) => self.length.plus(more).map_or((self.length, Some(more)), |whole| (whole, None)),
            None => (self.length, None),
        };
        let sign = if self.counting == Counting::Before { -1 } else { 1 };
        let start = if self.counting == Counting::DayAfter { counted_from.next() } else { counted_from };
        let mut raw = self.step(length, start, sign, calendar)?;
        if let Some(more) = then {
            raw = self.step(more, raw, sign, calendar)?;
        }
        if self.counting == Counting::NthDay {
            raw = raw.prev();
        }
        let (raw, paused_days) = self.paused(counted_from, raw, longer.pauses, calendar)?;
        let day = match self.roll {
            Roll::None => raw,
            Roll::NextBusiness => calendar.next_business(raw),
            Roll::PreviousBusiness => calendar.previous_business(raw),
        };
        Some(ClockDay { day, raw, counted_from, paused_days })
    }

    /// The instant at which a clock of hours has run out, as UTC seconds; `None` for every other length.
    #[must_use]
    pub fn run_hours(&self, start: i64) -> Option<i64> {
        match self.length {
            Length::Hours(n) => start.checked_add(n.checked_mul(3600)?),
            _ => None,
        }
    }

    /// The last day, moved on by every pause that began by then, and how many days that were.
    fn paused(&self, from: Day, raw: Day, pauses: &[Interval], calendar: &Calendar) -> Option<(Day, i64)> {
        let (mut last, mut paused, mut counted_to) = (raw, 0_i64, from);
        // By their first days: the earliest that nothing has counted yet comes next.
        while let Some(next) = pauses.iter().filter(|p| p.until.is_none_or(|until| until > counted_to)).min_by_key(|p| p.from) {
            let begin = next.from.unwrap_or(from).max(counted_to);
            if self.counting == Counting::Before || begin > last {
                break;
            }
            let until = next.until?;
            let days = self.days_between(begin, until, calendar);
            last = self.step(self.length.of_days(days), last, 1, calendar)?;
            paused = paused.checked_add(days)?;
            counted_to = until;
        }
        Some((last, paused))
    }

    /// The days of `[from, until)` by which this clock counts.
    fn days_between(&self, from: Day, until: Day, calendar: &Calendar) -> i64 {
        match self.length {
            Length::BusinessDays(_) => {
                let days = from.through(until.prev()).filter(|day| calendar.is_business_day(*day));
                i64::try_from(days.count()).unwrap_or(i64::MAX)
            }
            _ => from.days_to(until).max(0),
        }
    }

    fn step(&self, length: Length, from: Day, sign: i64, calendar: &Calendar) -> Option<Day> {
        match length {
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
    use proptest::prelude::*;

    #[test]
    fn the_ninetieth_day_counts_the_day_of_hire() {
        let clock = Clock { counting: Counting::NthDay, ..Clock::after(Length::Days(90)) };
        assert_eq!(clock.run(day!(2026 - 01 - 01), &Calendar::UsFederal).map(|d| d.day), Some(day!(2026 - 03 - 31)));
    }

    #[test]
    fn months_and_years_end_on_the_last_day_that_there_is() {
        let due = |length, from: Day| Clock::after(length).run(from, &Calendar::UsFederal).map(|d| d.day);
        assert_eq!(due(Length::Months(1), day!(2024 - 01 - 31)), Some(day!(2024 - 02 - 29)));
        assert_eq!(due(Length::Months(1), day!(2023 - 01 - 31)), Some(day!(2023 - 02 - 28)));
        assert_eq!(due(Length::Months(3), day!(2023 - 11 - 30)), Some(day!(2024 - 02 - 29)));
        assert_eq!(due(Length::Years(1), day!(2024 - 02 - 29)), Some(day!(2025 - 02 - 28)));
        let day_after = Clock { counting: Counting::DayAfter, ..Clock::after(Length::Months(1)) };
        assert_eq!(day_after.run(day!(2024 - 01 - 30), &Calendar::UsFederal).map(|d| d.day), Some(day!(2024 - 02 - 29)));
    }

    /// One month and two more are three from the start: clamping in between would lose the 31st.
    #[test]
    fn an_extension_in_the_same_unit_is_counted_from_the_start() {
        let longer = Longer { extension: Some(Length::Months(2)), pauses: &[] };
        let due = Clock::after(Length::Months(1)).run_longer(day!(2025 - 01 - 31), &Calendar::UsFederal, longer);
        assert_eq!(due.map(|d| d.day), Some(day!(2025 - 04 - 30)));
        let longer = Longer { extension: Some(Length::Days(10)), pauses: &[] };
        let due = Clock::after(Length::Months(1)).run_longer(day!(2025 - 01 - 31), &Calendar::UsFederal, longer);
        assert_eq!(due.map(|d| d.day), Some(day!(2025 - 03 - 10)));
    }

    #[test]
    fn pauses_count_once_where_they_overlap_and_a_late_one_counts_not_at_all() {
        let pause = |from, until| Interval::new(Some(from), Some(until));
        let due = |pauses: &[Interval]| {
            Clock::after(Length::Days(10))
                .run_longer(day!(2026 - 03 - 02), &Calendar::UsFederal, Longer { extension: None, pauses })
                .map(|d| (d.day, d.paused_days))
        };
        assert_eq!(due(&[]), Some((day!(2026 - 03 - 12), 0)));
        let twice = [pause(day!(2026 - 03 - 06), day!(2026 - 03 - 09)), pause(day!(2026 - 03 - 04), day!(2026 - 03 - 08))];
        assert_eq!(due(&twice), Some((day!(2026 - 03 - 17), 5)));
        assert_eq!(due(&[pause(day!(2026 - 02 - 01), day!(2026 - 03 - 04))]), Some((day!(2026 - 03 - 14), 2)));
        assert_eq!(due(&[pause(day!(2026 - 03 - 13), day!(2026 - 03 - 20))]), Some((day!(2026 - 03 - 12), 0)));
        assert_eq!(due(&[Interval::new(Some(day!(2026 - 03 - 04)), None)]), None, "it still stands");
    }

    #[test]
    fn hours_run_from_the_instant() {
        assert_eq!(Clock::after(Length::Hours(72)).run_hours(1_772_442_000), Some(1_772_701_200));
        assert_eq!(Clock::after(Length::Days(3)).run_hours(0), None);
    }

    fn lengths() -> impl Strategy<Value = Length> {
        prop_oneof![
            (0..120_i64).prop_map(Length::Days),
            (0..30_i64).prop_map(Length::BusinessDays),
            (0..8_i64).prop_map(Length::Weeks),
            (0..14_i64).prop_map(Length::Months),
            (0..3_i64).prop_map(Length::Years),
        ]
    }

    fn clocks() -> impl Strategy<Value = Clock> {
        let counting = prop_oneof![Just(Counting::After), Just(Counting::NthDay), Just(Counting::DayAfter)];
        let roll = prop_oneof![Just(Roll::None), Just(Roll::NextBusiness)];
        (lengths(), counting, roll).prop_map(|(length, counting, roll)| Clock { counting, roll, ..Clock::after(length) })
    }

    fn days() -> impl Strategy<Value = Day> {
        (0..4000_i64).prop_map(|n| day!(2018 - 01 - 01).plus_days(n).unwrap_or(day!(2018 - 01 - 01)))
    }

    fn pauses() -> impl Strategy<Value = Vec<Interval>> {
        let pause = (days(), 0..40_i64).prop_map(|(from, n)| Interval::new(Some(from), from.plus_days(n)));
        prop::collection::vec(pause, 0..5)
    }

    proptest! {
        #[test]
        fn an_extension_never_makes_it_earlier(clock in clocks(), more in lengths(), from in days(), pauses in pauses()) {
            let run = |extension| clock.run_longer(from, &Calendar::UsFederal, Longer { extension, pauses: &pauses }).map(|d| d.day);
            prop_assert!(run(Some(more)) >= run(None));
        }

        #[test]
        fn a_pause_never_makes_it_earlier_and_never_adds_more_than_it_lasts(clock in clocks(), from in days(), near in 0..60_i64, n in 0..40_i64) {
            let begin = from.plus_days(near).unwrap_or(from);
            let pause = [Interval::new(Some(begin), begin.plus_days(n))];
            let plain = clock.run(from, &Calendar::UsFederal);
            let longer = clock.run_longer(from, &Calendar::UsFederal, Longer { extension: None, pauses: &pause });
            prop_assert!(longer.map(|d| d.raw) >= plain.map(|d| d.raw));
            prop_assert!(longer.map(|d| d.day) >= plain.map(|d| d.day));
            prop_assert!(longer.is_none_or(|d| d.paused_days <= n));
        }

        #[test]
        fn business_days_are_those_of_a_walk_day_by_day(from in days(), n in 0..40_usize, holidays in prop::collection::vec(days(), 0..30)) {
            let calendar = Calendar::Days(holidays.clone());
            let walk = from.next().through(day!(2035 - 01 - 01));
            let mut worked = walk.filter(|day| !day.weekday().is_weekend() && !holidays.contains(day));
            let naive = if n == 0 { Some(from) } else { worked.nth(n - 1) };
            let length = Length::BusinessDays(i64::try_from(n).unwrap_or(0));
            prop_assert_eq!(Clock::after(length).run(from, &calendar).map(|d| d.day), naive);
        }
    }

    #[test]
    fn the_end_of_the_year_comes_first() {
        let clock = Clock { end_of: Some(EndOf::CalendarYear), ..Clock::after(Length::Years(5)) };
        assert_eq!(clock.run(day!(2021 - 03 - 02), &Calendar::UsFederal).map(|d| d.day), Some(day!(2026 - 12 - 31)));
    }
}
