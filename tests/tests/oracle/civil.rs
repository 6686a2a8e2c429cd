//! Civil days counted one by one.

use std::fmt;

/// A civil day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Day {
    pub(crate) year: i64,
    pub(crate) month: i64,
    pub(crate) day: i64,
}

fn is_leap(year: i64) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Day {
    pub(crate) fn of(year: i64, month: i64, day: i64) -> Day {
        Day { year, month, day }
    }

    /// The day that a text like `2026-03-01` names.
    pub(crate) fn read(text: &str) -> Day {
        let parts: Vec<i64> = text.split('-').map(|part| part.parse().expect("a number")).collect();
        Day::of(parts[0], parts[1], parts[2])
    }

    pub(crate) fn next(self) -> Day {
        if self.day < days_in(self.year, self.month) {
            Day { day: self.day + 1, ..self }
        } else if self.month < 12 {
            Day::of(self.year, self.month + 1, 1)
        } else {
            Day::of(self.year + 1, 1, 1)
        }
    }

    pub(crate) fn prev(self) -> Day {
        if self.day > 1 {
            Day { day: self.day - 1, ..self }
        } else if self.month > 1 {
            Day::of(self.year, self.month - 1, days_in(self.year, self.month - 1))
        } else {
            Day::of(self.year - 1, 12, 31)
        }
    }

    pub(crate) fn plus(self, days: i64) -> Day {
        let step = if days < 0 { Day::prev } else { Day::next };
        (0..days.abs()).fold(self, |day, _| step(day))
    }

    /// Days from this day until another that does not lie before it.
    pub(crate) fn until(self, later: Day) -> i64 {
        let mut day = self;
        let mut count = 0;
        while day < later {
            day = day.next();
            count += 1;
        }
        count
    }

    /// So many months on; a day that the month does not have is the first of the next one.
    pub(crate) fn months_on(self, months: i64) -> Day {
        let (year, month) = self.month_at(months);
        if self.day > days_in(year, month) { Day::of(year, month, days_in(year, month)).next() } else { Day::of(year, month, self.day) }
    }

    /// So many months back; a day that the month does not have is its last one.
    pub(crate) fn months_back(self, months: i64) -> Day {
        let (year, month) = self.month_at(-months);
        Day::of(year, month, self.day.min(days_in(year, month)))
    }

    fn month_at(self, months: i64) -> (i64, i64) {
        let all = self.year * 12 + self.month - 1 + months;
        (all.div_euclid(12), all.rem_euclid(12) + 1)
    }

    /// 0 for Monday to 6 for Sunday.
    pub(crate) fn weekday(self) -> i64 {
        // 1 January 2024 was a Monday.
        let monday = Day::of(2024, 1, 1);
        if self >= monday { monday.until(self) % 7 } else { (7 - self.until(monday) % 7) % 7 }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[test]
fn days_are_counted_right() {
    assert_eq!(Day::of(2024, 2, 28).plus(2), Day::of(2024, 3, 1));
    assert_eq!(Day::of(2026, 1, 1).plus(-1), Day::of(2025, 12, 31));
    assert_eq!(Day::of(2024, 2, 29).months_on(12), Day::of(2025, 3, 1));
    assert_eq!(Day::of(2024, 3, 31).months_back(1), Day::of(2024, 2, 29));
    assert_eq!((Day::of(2026, 6, 1).weekday(), Day::of(2023, 12, 31).weekday()), (0, 6));
    assert_eq!(Day::of(2025, 6, 1).until(Day::of(2026, 6, 1)), 365);
}
