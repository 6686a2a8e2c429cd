//! What the benchmarks work on: the case of the example, and the FMLA's tests written by hand as a lower bound.

use leavelaw::api::case::Case;

/// The California pregnancy of `examples/cases`.
///
/// # Errors
/// The first mistake of the case.
pub fn pregnancy() -> Result<Case, leavelaw::Error> {
    Case::from_json(include_str!("../../examples/cases/california-pregnancy.json"))
}

/// The figures that four of the FMLA's tests of eligibility compare: what a program written for this one question would hold.
#[derive(Clone, Copy, Debug)]
pub struct Employee {
    /// Whole months of service.
    pub months: i64,
    /// Seconds worked in the twelve months before.
    pub seconds: i64,
    /// Heads within 75 miles.
    pub heads: i64,
    /// Weeks with fifty heads or more.
    pub weeks: i64,
}

/// The lower bound: the same comparisons by hand, without a date, a reason or a citation. A mask of the tests that failed.
#[must_use]
pub fn by_hand(e: Employee) -> u8 {
    u8::from(e.months < 12) | u8::from(e.seconds < 1250 * 3600) << 1 | u8::from(e.heads < 50) << 2 | u8::from(e.weeks < 20) << 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_has_its_bit() {
        let good = Employee { months: 12, seconds: 4_500_000, heads: 50, weeks: 20 };
        assert_eq!(by_hand(good), 0);
        assert_eq!(by_hand(Employee { seconds: 4_499_999, weeks: 19, ..good }), 0b1010);
    }
}
