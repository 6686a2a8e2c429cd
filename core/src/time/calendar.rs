//! Business days: the federal holidays, or the host's own list.

use super::{Day, Weekday};

/// Which days are no business days beside Saturday and Sunday.
///
/// A host that gives no holidays gets the United States federal ones, and the answer says so
/// (convention `business-days-mon-fri-less-federal`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// Federal holidays by 5 U.S.C. 6103, with the day on which a holiday that falls on a weekend is observed.
    UsFederal,
    /// The host's own list, as given.
    Days(Vec<Day>),
}

impl Calendar {
    /// Is `day` a holiday of this calendar?
    #[must_use]
    pub fn is_holiday(&self, day: Day) -> bool {
        match self {
            Self::UsFederal => is_federal_holiday(day),
            Self::Days(days) => days.contains(&day),
        }
    }

    /// Is `day` a business day: Monday to Friday and no holiday?
    ///
    /// ```
    /// use leavelaw::{day, time::Calendar};
    /// assert!(!Calendar::UsFederal.is_business_day(day!(2026 - 11 - 26)), "Thanksgiving");
    /// ```
    #[must_use]
    pub fn is_business_day(&self, day: Day) -> bool {
        !day.weekday().is_weekend() && !self.is_holiday(day)
    }

    /// The `n`th business day after `day` (before it for a negative `n`); `day` itself is not counted.
    #[must_use]
    pub fn plus_business_days(&self, day: Day, n: i64) -> Option<Day> {
        let (mut at, mut left) = (day, n.unsigned_abs());
        while left > 0 {
            at = at.plus_days(n.signum())?;
            if self.is_business_day(at) {
                left = left.saturating_sub(1);
            }
        }
        Some(at)
    }

    /// The first business day on or after `day`.
    #[must_use]
    pub fn next_business(&self, day: Day) -> Day {
        self.roll(day, Day::next)
    }

    /// The last business day on or before `day`.
    #[must_use]
    pub fn previous_business(&self, day: Day) -> Day {
        self.roll(day, Day::prev)
    }

    fn roll(&self, day: Day, step: fn(Day) -> Day) -> Day {
        let mut at = day;
        while !self.is_business_day(at) && step(at) != at {
            at = step(at);
        }
        at
    }
}

/// 5 U.S.C. 6103(a), and (b) with Executive Order 11582 for a holiday that falls on a weekend.
fn is_federal_holiday(day: Day) -> bool {
    let observed_from = |d: Day| match d.weekday() {
        Weekday::Sat => d.prev(),
        Weekday::Sun => d.next(),
        _ => d,
    };
    let fixed = [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)];
    let years = [day.year(), day.year().saturating_add(1)];
    let on_fixed = years.iter().any(|year| {
        fixed.iter().filter(|(m, _)| *m != 6 || *year >= 2021).filter_map(|(m, d)| Day::new(*year, *m, *d)).any(|d| observed_from(d) == day)
    });
    on_fixed || is_monday_or_thursday_holiday(day)
}

/// The holidays that are set by their weekday: the nth of a month, or its last.
fn is_monday_or_thursday_holiday(day: Day) -> bool {
    let nth = day.day_of_month().saturating_add(6) / 7;
    let last = day.plus_days(7).is_some_and(|d| d.month() != day.month());
    match (day.weekday(), day.month()) {
        (Weekday::Mon, 1 | 2) => nth == 3,
        (Weekday::Mon, 5) => last,
        (Weekday::Mon, 9) => nth == 1,
        (Weekday::Mon, 10) => nth == 2,
        (Weekday::Thu, 11) => nth == 4,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    #[test]
    fn the_federal_holidays_of_2026_with_their_observed_days() {
        let start = day!(2026 - 01 - 01);
        let all: Vec<String> =
            (0..365).filter_map(|n| start.plus_days(n)).filter(|d| Calendar::UsFederal.is_holiday(*d)).map(|d| d.to_string()).collect();
        assert_eq!(
            all,
            [
                "2026-01-01",
                "2026-01-19",
                "2026-02-16",
                "2026-05-25",
                "2026-06-19",
                "2026-07-03",
                "2026-09-07",
                "2026-10-12",
                "2026-11-11",
                "2026-11-26",
                "2026-12-25"
            ]
        );
    }

    #[test]
    fn new_year_on_a_saturday_is_observed_in_the_old_year() {
        assert!(Calendar::UsFederal.is_holiday(day!(2021 - 12 - 31)));
    }

    #[test]
    fn business_days_skip_weekends_and_the_hosts_holidays() {
        let calendar = Calendar::Days(vec![day!(2026 - 12 - 25)]);
        assert_eq!(calendar.plus_business_days(day!(2026 - 12 - 21), 5), Some(day!(2026 - 12 - 29)));
    }
}
