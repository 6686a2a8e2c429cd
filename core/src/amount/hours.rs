//! Worked and absent time.

use super::Rational;
use std::fmt;

/// Seconds in an hour.
pub const SECONDS_PER_HOUR: i64 = 3600;

/// An amount of working time as people write it: hours, in whole seconds inside.
///
/// Payrolls export hundredths of an hour (36 seconds). What is finer than a second is refused as `too-precise`.
///
/// ```
/// use leavelaw::Hours;
/// assert_eq!("7.33".parse::<Hours>()?.seconds(), 26_388);
/// assert!("7.333333".parse::<Hours>().is_err());
/// # Ok::<(), leavelaw::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Hours(i64);

impl Hours {
    /// Whole hours.
    #[must_use]
    #[expect(clippy::as_conversions, clippy::arithmetic_side_effects, reason = "an i32 of hours fits an i64 of seconds; From is not const")]
    pub const fn of(hours: i32) -> Hours {
        Hours(hours as i64 * SECONDS_PER_HOUR)
    }

    /// The hours that make up `seconds`; `None` if no decimal of hours is that many seconds (20 minutes).
    #[must_use]
    pub fn from_seconds(seconds: i64) -> Option<Hours> {
        (seconds % 9 == 0).then_some(Hours(seconds))
    }

    /// Whole seconds.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let whole = self.0 / SECONDS_PER_HOUR;
        let rest = self.0.checked_rem(SECONDS_PER_HOUR).unwrap_or_default().saturating_abs().saturating_mul(10_000) / SECONDS_PER_HOUR;
        let sign = if self.0 < 0 && whole == 0 { "-" } else { "" };
        if rest == 0 {
            return write!(f, "{sign}{whole}");
        }
        let digits = format!("{rest:04}");
        write!(f, "{sign}{whole}.{}", digits.trim_end_matches('0'))
    }
}

impl fmt::Debug for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Hours(..)")
    }
}

impl std::str::FromStr for Hours {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || crate::Error::value(crate::Code::BadNumber, "not an amount of hours", "hours as a decimal string such as \"7.33\"");
        if text.contains('/') {
            return Err(wrong());
        }
        let hours = Rational::parse(text).ok_or_else(wrong)?;
        let seconds = hours.checked_mul(&Rational::whole(SECONDS_PER_HOUR)).ok_or_else(crate::Error::overflow)?;
        if !seconds.is_whole() {
            return Err(crate::Error::value(
                crate::Code::TooPrecise,
                "the value is finer than one second",
                "at most hundredths of an hour (0.01 h = 36 s) or whole seconds",
            ));
        }
        seconds.to_whole().map(Hours).ok_or_else(crate::Error::overflow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn hundredths_are_exact_and_thirds_are_refused() {
        let read = |t: &str| t.parse::<Hours>().map(Hours::seconds).map_err(|e| e.code);
        assert_eq!(read("1249.99"), Ok(4_499_964));
        assert_eq!(read("-0.5"), Ok(-1_800));
        assert_eq!(read("1249.99995"), Err(Code::TooPrecise));
        assert_eq!(read("seven"), Err(Code::BadNumber));
        assert_eq!(read("99999999999999999999"), Err(Code::Overflow));
    }

    #[test]
    fn what_is_read_is_written() {
        for text in ["0", "8", "7.33", "-0.5", "1249.9", "0.0025"] {
            assert_eq!(text.parse::<Hours>().map(|h| h.to_string()).ok().as_deref(), Some(text));
        }
    }
}
