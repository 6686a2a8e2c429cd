//! Base periods: the calendar quarters whose wages a program looks at, and what is known of those wages.

use super::pay::Gap;
use crate::amount::{Money, Rational};
use crate::api::values::Count;
use crate::facts::dictionary::missing;
use crate::facts::view::View;
use crate::order::InOrder;
use crate::rules::test::FactRef;
use crate::rules::window::Window;
use crate::time::Quarter;
use crate::{Code, Day, Error};

/// The quarters of a window such as the first four of the last five completed before a claim.
///
/// ```text
/// { quarters = 4, skip = 1, completed-before = "claim-start" }, claim of 5 January 2026: the fourth quarter of 2024 to the third of 2025
/// ```
pub(crate) fn quarters(window: &Window, anchor: Day) -> Vec<Quarter> {
    let Some(count) = window.quarters else { return Vec::new() };
    let last = window.skip.checked_add(1).and_then(|back| anchor.quarter().plus(back.checked_neg()?));
    let back = |n: i64| last.and_then(|last| last.plus(n.checked_neg()?));
    (0..count).rev().filter_map(back).collect()
}

/// An amount of wages: exact, or only known to be no less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Known {
    pub(crate) cents: i64,
    /// It may be more: only a part of the wages was given.
    pub(crate) at_least: bool,
}

/// The wages of a person in some quarters, as the host gave them.
pub(crate) struct Wages<'v, 'c> {
    view: &'v View<'c>,
    quarters: Vec<Quarter>,
}

impl<'v, 'c> Wages<'v, 'c> {
    /// The wages in the base period of a claim.
    pub(crate) fn of(view: &'v View<'c>, window: Option<&Window>, anchor: Day) -> Wages<'v, 'c> {
        Wages { view, quarters: window.map(|w| quarters(w, anchor)).unwrap_or_default() }
    }

    /// The quarters of the base period, the earliest first.
    pub(crate) fn quarters(&self) -> &[Quarter] {
        &self.quarters
    }

    /// The wages of each quarter, where they were given by quarter; of all employers together.
    fn by_quarter(&self) -> Option<Result<Vec<i64>, Error>> {
        let wages = self.view.case.wages.as_ref()?;
        wages.by_quarter.as_ref()?;
        let of = |quarter: &Quarter| {
            sum(self.view.known(&wages.by_quarter).filter(|(_, w)| w.quarter == *quarter).map(|(_, w)| w.amount.cents()))
        };
        Some(self.quarters.iter().map(of).collect())
    }

    /// The `k` highest quarters together.
    ///
    /// # Errors
    /// `conflict` where a summary and the quarters differ.
    pub(crate) fn highest(&self, k: i64) -> Result<Result<i64, Gap>, Error> {
        let wages = self.view.case.wages.as_ref();
        let summary = match k {
            1 => wages.and_then(|w| w.highest_quarter).map(Money::cents),
            2 => wages.and_then(|w| w.two_highest_quarters.as_ref()).map(|two| sum(two.iter().map(|w| w.cents()))).transpose()?,
            _ => None,
        };
        let detail = match self.by_quarter().transpose()? {
            None => None,
            Some(mut quarters) => {
                quarters.order_by(|a, b| b.cmp(a));
                Some(sum(quarters.iter().copied().take(usize::try_from(k).unwrap_or_default()))?)
            }
        };
        match (summary, detail) {
            (Some(a), Some(b)) if a != b => Err(Error::new(
                Code::Conflict,
                if k == 1 { "/case/wages/highest_quarter" } else { "/case/wages/two_highest_quarters" },
                "the summary and the wages by quarter (/case/wages/by_quarter) differ",
                "one of them",
            )),
            (Some(cents), _) | (None, Some(cents)) => Ok(Ok(cents)),
            (None, None) => {
                let fact = match k {
                    1 => "wages-highest-quarter",
                    2 => "wages-two-highest-quarters",
                    _ => "wages-by-quarter",
                };
                Ok(Err(Gap::Missing(vec![missing(fact, "")])))
            }
        }
    }

    /// All wages of the base period: exact from the quarters, at least as much as the highest quarter alone.
    ///
    /// # Errors
    /// `overflow` for a sum that cannot be held.
    pub(crate) fn total(&self) -> Result<Option<Known>, Error> {
        if let Some(quarters) = self.by_quarter().transpose()? {
            return Ok(Some(Known { cents: sum(quarters.into_iter())?, at_least: false }));
        }
        let Some(wages) = self.view.case.wages.as_ref() else { return Ok(None) };
        let count = i64::try_from(self.quarters.len()).unwrap_or(i64::MAX);
        let end = self.quarters.last().and_then(|q| q.last_day()).map(Day::next);
        let total = self.view.known(&wages.total).find(|(_, t)| t.quarters.map(Count::get) == Some(count) && t.before == end);
        if let Some((_, total)) = total {
            return Ok(Some(Known { cents: total.amount.cents(), at_least: false }));
        }
        let two = wages.two_highest_quarters.as_ref().map(|two| sum(two.iter().map(|w| w.cents()))).transpose()?;
        Ok(two.or(wages.highest_quarter.map(Money::cents)).map(|cents| Known { cents, at_least: true }))
    }

    /// A fact about wages, in cents, as a formula names it.
    ///
    /// # Errors
    /// `conflict` where a summary and the quarters differ.
    pub(crate) fn fact(&self, fact: &FactRef) -> Result<Result<Rational, Gap>, Error> {
        match fact.name.as_str() {
            "highest-quarters" => Ok(self.highest(fact.k.unwrap_or(1))?.map(Rational::whole)),
            "wages" => Ok(match self.total()? {
                Some(Known { cents, at_least: false }) => Ok(Rational::whole(cents)),
                _ => Err(Gap::Missing(vec![missing("wages-by-quarter", "")])),
            }),
            _ => Ok(Err(Gap::NotAFigure)),
        }
    }
}

/// Amounts together.
fn sum(mut amounts: impl Iterator<Item = i64>) -> Result<i64, Error> {
    amounts.try_fold(0_i64, i64::checked_add).ok_or_else(Error::overflow)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    fn window(skip: i64) -> Window {
        Window { quarters: Some(4), skip, completed_before: Some("claim-start".to_owned()), ..Window::default() }
    }

    fn names(skip: i64, anchor: Day) -> Vec<String> {
        quarters(&window(skip), anchor).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_first_four_of_the_last_five_completed_quarters() {
        assert_eq!(names(1, day!(2026 - 01 - 05)), ["2024-q4", "2025-q1", "2025-q2", "2025-q3"]);
        assert_eq!(names(1, day!(2025 - 12 - 31)), ["2024-q3", "2024-q4", "2025-q1", "2025-q2"]);
        assert_eq!(names(0, day!(2026 - 01 - 05)), ["2025-q1", "2025-q2", "2025-q3", "2025-q4"]);
    }

    fn case(wages: &str) -> Case {
        let text = format!(r#"{{"wages": {wages}}}"#);
        Case::from_json(&text).expect("a case")
    }

    fn with<T>(wages: &str, look: impl Fn(&Wages<'_, '_>) -> T) -> T {
        let case = case(wages);
        let view = View::new(&case, day!(2026 - 01 - 05)).expect("nothing is wrong with it");
        look(&Wages::of(&view, Some(&window(1)), day!(2026 - 01 - 05)))
    }

    const BY_QUARTER: &str = r#""by_quarter": [{"quarter": "2025-q1", "amount": "100.00"}, {"quarter": "2025-q3", "amount": "50.00"},
        {"quarter": "2025-q3", "amount": "70.00"}, {"quarter": "2025-q4", "amount": "900.00"}]"#;

    #[test]
    fn quarters_outside_the_base_period_do_not_count_and_employers_are_added() {
        let wages = format!("{{{BY_QUARTER}}}");
        assert_eq!(with(&wages, |w| w.highest(1).ok().and_then(Result::ok)), Some(12_000));
        assert_eq!(with(&wages, |w| w.highest(2).ok().and_then(Result::ok)), Some(22_000));
        assert_eq!(with(&wages, |w| w.total().ok().flatten()), Some(Known { cents: 22_000, at_least: false }));
    }

    #[test]
    fn one_quarter_is_a_lower_bound_of_the_whole() {
        assert_eq!(
            with(r#"{"highest_quarter": "20800.00"}"#, |w| w.total().ok().flatten()),
            Some(Known { cents: 2_080_000, at_least: true })
        );
        assert_eq!(with("{}", |w| w.total().ok().flatten()), None);
    }

    #[test]
    fn a_summary_that_differs_from_the_quarters_is_a_conflict() {
        let wages = format!(r#"{{"highest_quarter": "20800.00", {BY_QUARTER}}}"#);
        assert_eq!(with(&wages, |w| w.highest(1).err().map(|e| e.code)), Some(Code::Conflict));
    }
}
