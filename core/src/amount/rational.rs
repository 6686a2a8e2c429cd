//! Exact rationals: shares of a workweek, rates of accrual, benefit formulas.

use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};
use std::cmp::Ordering;
use std::fmt;

/// An exact rational number, always reduced. Weeks of leave are rationals of the person's own workweek.
///
/// Arithmetic returns `None` where the result cannot be held; nothing wraps and nothing is rounded.
///
/// ```
/// use leavelaw::amount::Rational;
/// let third = Rational::new(10, 30).unwrap();
/// assert_eq!(third.to_string(), "1/3");
/// assert_eq!("52/5".parse::<Rational>()?.checked_sub(&"2/5".parse()?).unwrap().to_string(), "10");
/// # Ok::<(), leavelaw::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rational(Ratio<i128>);

impl Rational {
    /// Nothing.
    pub const ZERO: Rational = Rational(Ratio::new_raw(0, 1));
    /// One whole.
    pub const ONE: Rational = Rational(Ratio::new_raw(1, 1));

    /// `numerator / denominator`, reduced; `None` for a denominator of zero or one that cannot be held.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Rational> {
        let holdable = denominator != 0 && numerator != i128::MIN && denominator != i128::MIN;
        holdable.then(|| Rational(Ratio::new(numerator, denominator)))
    }

    /// A whole number.
    #[must_use]
    #[expect(clippy::as_conversions, reason = "an i64 fits an i128; From is not const")]
    pub const fn whole(n: i64) -> Rational {
        Rational(Ratio::new_raw(n as i128, 1))
    }

    /// Reads `12`, `1.5` or `52/5`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Rational> {
        if let Some((n, d)) = text.split_once('/') {
            let positive = plain_digits(d)?;
            return Rational::new(signed_digits(n)?, positive);
        }
        let Some((whole, fraction)) = text.split_once('.') else { return Rational::new(signed_digits(text)?, 1) };
        let scale = 10_i128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
        let part = Rational::new(plain_digits(fraction)?, scale)?;
        let base = Rational::new(signed_digits(whole)?, 1)?;
        if whole.starts_with('-') { base.checked_sub(&part) } else { base.checked_add(&part) }
    }

    /// The sum.
    #[must_use]
    pub fn checked_add(&self, other: &Rational) -> Option<Rational> {
        match self.quick(other) {
            Some(q) => q.n.checked_mul(q.e)?.checked_add(q.m.checked_mul(q.d)?).and_then(|n| reduced(n, q.d.checked_mul(q.e)?)),
            None => self.0.checked_add(&other.0).map(Rational),
        }
    }

    /// The difference.
    #[must_use]
    pub fn checked_sub(&self, other: &Rational) -> Option<Rational> {
        match self.quick(other) {
            Some(q) => q.n.checked_mul(q.e)?.checked_sub(q.m.checked_mul(q.d)?).and_then(|n| reduced(n, q.d.checked_mul(q.e)?)),
            None => self.0.checked_sub(&other.0).map(Rational),
        }
    }

    /// The product.
    #[must_use]
    pub fn checked_mul(&self, other: &Rational) -> Option<Rational> {
        match self.quick(other) {
            Some(q) => reduced(q.n.checked_mul(q.m)?, q.d.checked_mul(q.e)?),
            None => self.0.checked_mul(&other.0).map(Rational),
        }
    }

    /// The quotient; `None` for a divisor of zero.
    #[must_use]
    pub fn checked_div(&self, other: &Rational) -> Option<Rational> {
        match self.quick(other) {
            _ if other.is_zero() => None,
            Some(q) => {
                let (n, d) = (q.n.checked_mul(q.e)?, q.d.checked_mul(q.m)?);
                if d < 0 { reduced(n.checked_neg()?, d.checked_neg()?) } else { reduced(n, d) }
            }
            None => self.0.checked_div(&other.0).map(Rational),
        }
    }

    /// Both fractions, where they are small enough that no product of their parts can overflow: nearly always.
    fn quick(&self, other: &Rational) -> Option<Quick> {
        let small = |part: &i128| i64::try_from(*part).ok().map(i128::from);
        Some(Quick { n: small(self.0.numer())?, d: small(self.0.denom())?, m: small(other.0.numer())?, e: small(other.0.denom())? })
    }

    /// Above the line, of the reduced fraction.
    #[must_use]
    pub fn numerator(&self) -> i128 {
        *self.0.numer()
    }

    /// Below the line, of the reduced fraction; always positive.
    #[must_use]
    pub fn denominator(&self) -> i128 {
        *self.0.denom()
    }

    /// Is it zero?
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Is it below zero?
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.0.is_negative()
    }

    /// Is it a whole number?
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.is_integer()
    }

    /// The whole number it is; `None` if it is not whole or too large.
    #[must_use]
    pub fn to_whole(&self) -> Option<i64> {
        if self.is_whole() { i64::try_from(self.numerator()).ok() } else { None }
    }

    /// The largest whole number that is not above it.
    #[must_use]
    pub fn floor(&self) -> Option<i64> {
        i64::try_from(self.numerator().checked_div_euclid(self.denominator())?).ok()
    }
}

/// `n/d` and `m/e`, each part within 64 bits.
struct Quick {
    n: i128,
    d: i128,
    m: i128,
    e: i128,
}

/// A fraction with a positive denominator, reduced. Whole numbers and 64-bit parts, of which nearly all law is made, need no long division.
fn reduced(n: i128, d: i128) -> Option<Rational> {
    if d == 1 {
        return Some(Rational(Ratio::new_raw(n, 1)));
    }
    let (Ok(above), Ok(below)) = (u64::try_from(n.unsigned_abs()), u64::try_from(d)) else { return Rational::new(n, d) };
    let by = i128::from(above.gcd(&below));
    Some(Rational(Ratio::new_raw(n.checked_div(by)?, d.checked_div(by)?)))
}

impl Ord for Rational {
    fn cmp(&self, other: &Self) -> Ordering {
        match self.quick(other).and_then(|q| Some((q.n.checked_mul(q.e)?, q.m.checked_mul(q.d)?))) {
            Some((a, b)) => a.cmp(&b),
            None => self.0.cmp(&other.0),
        }
    }
}

impl PartialOrd for Rational {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<i64> for Rational {
    fn from(n: i64) -> Self {
        Rational::whole(n)
    }
}

impl Default for Rational {
    fn default() -> Self {
        Rational::ZERO
    }
}

fn plain_digits(text: &str) -> Option<i128> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn signed_digits(text: &str) -> Option<i128> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let value = plain_digits(digits)?;
    if digits.len() == text.len() { Some(value) } else { value.checked_neg() }
}

impl fmt::Display for Rational {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for Rational {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rational(..)")
    }
}

impl std::str::FromStr for Rational {
    type Err = crate::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Rational::parse(text).ok_or_else(|| {
            crate::Error::value(crate::Code::BadNumber, "not a number", "a decimal such as \"12.5\" or a fraction such as \"52/5\"")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_reduces() {
        assert_eq!(Rational::parse("-0.5"), Rational::new(-1, 2));
        assert_eq!(Rational::parse("4/6"), Rational::new(2, 3));
        for wrong in ["", "1/0", "1.", ".5", "1e3", "1/-2", "+1", "--1", "1,5"] {
            assert_eq!(Rational::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn too_large_is_none() {
        let huge = Rational::new(i128::MAX, 1).unwrap_or_default();
        assert_eq!(huge.checked_add(&Rational::ONE), None);
        assert_eq!(huge.checked_mul(&Rational::whole(2)), None);
        assert_eq!(Rational::ONE.checked_div(&Rational::ZERO), None);
    }
}
