//! Exact amounts: seconds of work, rationals, cents, and the named ways of rounding them. There is no floating point here.

mod hours;
mod money;
mod rational;
mod round;

pub use hours::{Hours, SECONDS_PER_HOUR};
pub use money::Money;
pub use rational::Rational;
pub use round::{Rounding, Way};
