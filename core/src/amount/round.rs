//! Named roundings: a law says to what step and which way, and nothing is rounded otherwise.

use super::Rational;

/// Which way an amount is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the step above, unless it lies on one.
    Up,
    /// To the step below, unless it lies on one.
    Down,
    /// To the nearest step; half a step goes up.
    HalfUp,
}

/// A rounding: to multiples of `step`, in a way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// The step, in the unit of the amount; above zero.
    pub step: Rational,
    /// The way.
    pub way: Way,
}

impl Rounding {
    /// `amount` rounded; `None` if the step is not above zero or the result cannot be held.
    ///
    /// ```
    /// use leavelaw::amount::{Rational, Rounding, Way};
    /// let up_to_dollar = Rounding { step: Rational::whole(100), way: Way::Up };
    /// assert_eq!(up_to_dollar.apply(&Rational::whole(112_707)), Some(Rational::whole(112_800)));
    /// ```
    #[must_use]
    pub fn apply(&self, amount: &Rational) -> Option<Rational> {
        if self.step <= Rational::ZERO {
            return None;
        }
        if self.step == Rational::ONE && amount.is_whole() {
            return Some(*amount);
        }
        let steps = amount.checked_div(&self.step)?;
        let floor = Rational::whole(steps.floor()?);
        let rest = steps.checked_sub(&floor)?;
        let up = match self.way {
            Way::Up => !rest.is_zero(),
            Way::Down => false,
            Way::HalfUp => rest.checked_add(&rest)? >= Rational::ONE,
        };
        let whole = if up { floor.checked_add(&Rational::ONE)? } else { floor };
        whole.checked_mul(&self.step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_at_and_beside_the_half() {
        let round = |way, text: &str| Rounding { step: Rational::ONE, way }.apply(&Rational::parse(text)?)?.to_whole();
        assert_eq!((round(Way::Up, "2"), round(Way::Up, "2.01")), (Some(2), Some(3)));
        assert_eq!((round(Way::Down, "2.99"), round(Way::Down, "-2.5")), (Some(2), Some(-3)));
        assert_eq!((round(Way::HalfUp, "2.49"), round(Way::HalfUp, "2.5")), (Some(2), Some(3)));
    }

    #[test]
    fn a_step_of_zero_is_none() {
        assert_eq!(Rounding { step: Rational::ZERO, way: Way::Up }.apply(&Rational::ONE), None);
    }
}
