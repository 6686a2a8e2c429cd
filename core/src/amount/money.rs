//! Money in cents.

use super::Rational;
use std::fmt;

/// An amount in hundredths of the currency of the place.
///
/// ```
/// use leavelaw::Money;
/// assert_eq!("20800.00".parse::<Money>()?, Money::of(20_800));
/// # Ok::<(), leavelaw::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

impl Money {
    /// Whole units (dollars).
    #[must_use]
    #[expect(clippy::as_conversions, clippy::arithmetic_side_effects, reason = "an i32 of dollars fits an i64 of cents; From is not const")]
    pub const fn of(units: i32) -> Money {
        Money(units as i64 * 100)
    }

    /// An amount in cents.
    #[must_use]
    pub const fn cents_of(cents: i64) -> Money {
        Money(cents)
    }

    /// The amount in cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Money(..)")
    }
}

impl std::str::FromStr for Money {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong =
            || crate::Error::value(crate::Code::BadNumber, "not an amount of money", "an amount as a decimal string such as \"20800.00\"");
        if text.contains('/') {
            return Err(wrong());
        }
        let cents = Rational::parse(text).ok_or_else(wrong)?.checked_mul(&Rational::whole(100)).ok_or_else(crate::Error::overflow)?;
        if !cents.is_whole() {
            return Err(crate::Error::value(crate::Code::TooPrecise, "the value is finer than one cent", "at most two decimals"));
        }
        cents.to_whole().map(Money).ok_or_else(crate::Error::overflow)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_cents() {
        assert_eq!("722.49".parse::<Money>().map(Money::cents).ok(), Some(72_249));
        assert_eq!(Money::cents_of(-5).to_string(), "-0.05");
        assert!("1.005".parse::<Money>().is_err());
    }
}
