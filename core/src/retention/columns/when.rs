//! The state of an event, or of a duty to keep, in four bytes.

use crate::Day;
use std::fmt;

/// When something happens, as a column holds it: on a day, never, not yet, or nobody knows. As the last day of a duty to keep: through that day, not at
/// all, without a last day yet, or unknown. They are ordered so that the greatest of several is what holds for all of them: an open one keeps the
/// record whatever else is unknown.
///
/// ```
/// use leavelaw::{When, day};
/// let left = When::on(day!(2026 - 03 - 31));
/// assert_eq!(left.day(), Some(day!(2026 - 03 - 31)));
/// assert!(When::NEVER < left && left < When::UNKNOWN && When::UNKNOWN < When::NOT_YET);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct When(pub(crate) i32);

impl When {
    /// It is settled that it will not happen; nothing is owed.
    pub const NEVER: When = When(i32::MIN);
    /// Nobody has said.
    pub const UNKNOWN: When = When(i32::MAX - 1);
    /// It has not happened and may; the duty has no last day yet.
    pub const NOT_YET: When = When(i32::MAX);

    /// On that day.
    #[must_use]
    pub fn on(day: Day) -> When {
        i32::try_from(day.number()).map_or(When::UNKNOWN, When)
    }

    /// The day, if it is one.
    #[must_use]
    pub fn day(self) -> Option<Day> {
        if self.is_day() { Day::from_number(i64::from(self.0)) } else { None }
    }

    /// Is it a day?
    #[must_use]
    #[inline]
    pub fn is_day(self) -> bool {
        self > When::NEVER && self < When::UNKNOWN
    }
}

impl From<Day> for When {
    fn from(day: Day) -> When {
        When::on(day)
    }
}

impl fmt::Debug for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.day(), *self) {
            (Some(day), _) => fmt::Display::fmt(&day, f),
            (None, When::NEVER) => f.write_str("never"),
            (None, When::NOT_YET) => f.write_str("not yet"),
            (None, _) => f.write_str("unknown"),
        }
    }
}
