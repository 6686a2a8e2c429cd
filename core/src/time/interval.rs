//! Half-open intervals of days: `[from, until)`.

use super::Day;

/// Days from `from` up to, and not including, `until`; either end may be open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Interval {
    /// The first day in it; `None`: since always.
    pub from: Option<Day>,
    /// The first day after it; `None`: it still runs.
    pub until: Option<Day>,
}

impl Interval {
    /// All days.
    pub const ALWAYS: Interval = Interval { from: None, until: None };

    /// The days `[from, until)`.
    #[must_use]
    pub fn new(from: Option<Day>, until: Option<Day>) -> Interval {
        Interval { from, until }
    }

    /// The days from `first` through `last`, both included.
    #[must_use]
    pub fn through(first: Day, last: Day) -> Interval {
        Interval { from: Some(first), until: Some(last.next()) }
    }

    /// Does `day` lie in it?
    ///
    /// ```
    /// use leavelaw::{day, time::Interval};
    /// let year = Interval::through(day!(2026 - 01 - 01), day!(2026 - 12 - 31));
    /// assert!(year.contains(day!(2026 - 12 - 31)) && !year.contains(day!(2027 - 01 - 01)));
    /// ```
    #[must_use]
    pub fn contains(&self, day: Day) -> bool {
        self.from.is_none_or(|f| f <= day) && self.until.is_none_or(|u| day < u)
    }

    /// Have the two a day in common?
    #[must_use]
    pub fn overlaps(&self, other: &Interval) -> bool {
        !self.meet(other).is_empty()
    }

    /// The days in both.
    #[must_use]
    pub fn meet(&self, other: &Interval) -> Interval {
        let from = self.from.max(other.from);
        let until = match (self.until, other.until) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Interval { from, until }
    }

    /// Is there no day in it?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!((self.from, self.until), (Some(f), Some(u)) if u <= f)
    }

    /// How many days it has; `None` if an end is open.
    #[must_use]
    pub fn days(&self) -> Option<i64> {
        Some(self.from?.days_to(self.until?).max(0))
    }
}
