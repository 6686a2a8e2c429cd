//! Many people, one question: an entitlement made ready to be asked of rows of summary facts.
//!
//! [`Rulebook::leave_eligibility`](crate::Rulebook::leave_eligibility) takes a whole case and says everything. A [`Screen`] takes the few figures that its tests compare (months of
//! service, hours in twelve months, heads) and says yes, no or unknown, and which tests failed, without touching memory. Both come from the same
//! compiled tests of the pack; a figure of the law is that of the day for which the screen is made.

mod check;
mod columns;

pub(crate) use check::{Bounds, Check, Wanted};
pub use columns::{Choice, Column, Figure, Row, Slot, Unit};

use crate::api::values::Value;
use crate::api::words::Op;
use crate::rules::gates::{Bits, Gates, Signal, is_set};
use crate::{Code, Error, Tri};
use check::{column_bit, first_bits, known};
use std::marker::PhantomData;

/// A test of the law. Its outcome is the bit of its place in the list.
#[derive(Clone, Debug)]
pub(crate) struct Tested {
    pub(crate) id: String,
    pub(crate) cites: Vec<String>,
    /// Where it is found whether the test applies to the person at all.
    pub(crate) when: Option<Signal>,
    /// The comparisons in it, without those of its condition.
    pub(crate) checks: Vec<usize>,
}

/// Coverage and eligibility of one entitlement on one day, ready for rows of summary facts.
///
/// ```
/// use leavelaw::{day, Hours, Rulebook, Tri};
/// # fn main() -> Result<(), leavelaw::Error> {
/// let fmla = Rulebook::bundled()?.screen("us-fmla", day!(2026 - 01 - 05))?;
/// let (months, hours, site) = (fmla.slot("service-months")?, fmla.slot("hours-worked-12-months")?, fmla.slot("headcount-within-75-miles")?);
/// let (kind, weeks) = (fmla.slot("employer-kind")?, fmla.slot("headcount-workweeks-50")?);
/// let mut row = fmla.row();
/// row.set(kind, fmla.choice("employer-kind", "private")?);
/// row.set(months, 45_i64);
/// row.set(hours, Hours::of(1_249));
/// row.set(site, 120_i64);
/// row.set(weeks, 52_i64);
/// let answer = fmla.decide(&row);
/// assert_eq!(answer.outcome, Tri::No);
/// let failed: Vec<&str> = fmla.tests(&row).filter(|t| t.outcome.is_no()).map(|t| t.id).collect();
/// assert_eq!(failed, ["us-fmla/hours-of-service"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Screen {
    pub(crate) columns: Vec<Column>,
    pub(crate) checks: Vec<Check>,
    pub(crate) bounds: Bounds,
    /// What is decided whatever a row says.
    pub(crate) sure: Bits,
    pub(crate) gates: Gates,
    pub(crate) whole: Signal,
    pub(crate) tests: Vec<Tested>,
    pub(crate) beyond: Vec<String>,
    pub(crate) unverified: Vec<String>,
}

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
#[non_exhaustive]
pub struct Screened {
    /// Covered and eligible.
    pub outcome: Tri,
    /// The tests that failed: bit 0 is the first of [`Screen::names`].
    pub failed: u64,
    /// The tests that are unknown.
    pub unknown: u64,
}

/// What a test looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observed<'a> {
    /// A figure.
    Figure(Value),
    /// A word of the column's list.
    Word(&'a str),
}

/// One test of a row: its outcome, with the fact, the law's figure and the citation.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ScreenedTest<'a> {
    /// `us-fmla/hours-of-service`.
    pub id: &'a str,
    /// Met, failed or unknown.
    pub outcome: Tri,
    /// What was observed; absent where the fact is unknown, or no fact decides.
    pub observed: Option<Observed<'a>>,
    /// How it is compared.
    pub op: Option<Op>,
    /// What the law requires.
    pub required: Option<&'a Value>,
    /// Where the law says so.
    pub cites: &'a [String],
}

impl Screen {
    /// The facts that a row may give, in the order of the tests.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The ids of the tests, in the order of the bits of [`Screened`].
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.tests.iter().map(|t| t.id.as_str())
    }

    /// The tests that need more than summary facts (a list of absences, a finding under another law): they are unknown here unless another
    /// branch decides them.
    #[must_use]
    pub fn beyond(&self) -> &[String] {
        &self.beyond
    }

    /// The figures and items that the screen rests on and nobody has verified.
    #[must_use]
    pub fn unverified(&self) -> &[String] {
        &self.unverified
    }

    /// The slot of a fact.
    ///
    /// # Errors
    /// `column-missing` where the screen does not read the fact, `column-type` where it is measured in something else than `T`.
    pub fn slot<T: Figure>(&self, id: &str) -> Result<Slot<T>, Error> {
        let (index, column) = self.column(id)?;
        if !T::fits(column.unit) {
            return Err(Error::new(Code::ColumnType, id, "the column is measured in something else", column.unit.as_str()));
        }
        Ok(Slot { index, bit: column_bit(index), of: PhantomData })
    }

    /// A word of a column.
    ///
    /// # Errors
    /// `column-missing` where the screen does not read the fact, `column-type` where the word is not of its list.
    pub fn choice(&self, id: &str, word: &str) -> Result<Choice, Error> {
        let (_, column) = self.column(id)?;
        let found = column.choices.iter().position(|c| c == word).and_then(|n| i64::try_from(n).ok());
        found.map(Choice).ok_or_else(|| Error::new(Code::ColumnType, id, "no such word in the column's list", column.choices.join(", ")))
    }

    fn column(&self, id: &str) -> Result<(usize, &Column), Error> {
        self.columns.iter().enumerate().find(|(_, c)| c.id == id).ok_or_else(|| {
            let all: Vec<&str> = self.columns.iter().map(|c| c.id.as_str()).collect();
            Error::new(Code::ColumnMissing, id, "no test of the entitlement reads such a column", format!("one of: {}", all.join(", ")))
        })
    }

    /// A row of which nothing is known.
    #[must_use]
    pub fn row(&self) -> Row {
        Row { values: vec![0; self.columns.len()], known: 0 }
    }

    /// Decides a row.
    #[inline]
    pub fn decide(&self, row: &Row) -> Screened {
        let bits = self.bits(row);
        let low = |bits: u128| u64::try_from(bits & u128::from(u64::MAX)).unwrap_or_default();
        let (yes, no) = (low(bits.yes), low(bits.no));
        let all = first_bits(self.tests.len());
        Screened { outcome: bits.of(self.whole), failed: no & all, unknown: !(yes | no) & all }
    }

    #[inline]
    fn bits(&self, row: &Row) -> Bits {
        let mut bits = self.sure;
        self.bounds.set(&mut bits, row);
        self.gates.run(&mut bits);
        bits
    }

    /// Why a row came out as it did: every test that applies to the person, with what was observed and what the law requires. Nothing is allocated.
    pub fn tests<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = ScreenedTest<'a>> {
        let bits = self.bits(row);
        let applies = move |test: &Tested| test.when.is_none_or(|when| !bits.of(when).is_no());
        self.tests.iter().enumerate().filter(move |(_, test)| applies(test)).map(move |(n, test)| {
            let outcome = match (is_set(bits.yes, n), is_set(bits.no, n)) {
                (true, _) => Tri::Yes,
                (_, true) => Tri::No,
                _ => Tri::Unknown,
            };
            let check = self.deciding(test, row, outcome);
            let observed = check.and_then(|check| self.observed(check, row));
            ScreenedTest {
                id: &test.id,
                outcome,
                observed,
                op: check.map(|c| c.op),
                required: check.map(|c| &c.required),
                cites: &test.cites,
            }
        })
    }

    /// The comparison that shows best why a test came out so: the first of the same outcome whose fact is known, else the last.
    fn deciding(&self, test: &Tested, row: &Row, outcome: Tri) -> Option<&Check> {
        let checks = || test.checks.iter().filter_map(|i| self.checks.get(*i));
        let alike = checks().find(|c| known(row, c.column).is_some_and(|value| Tri::from(c.wanted.has(value)) == outcome));
        alike.or_else(|| checks().next_back())
    }

    fn observed(&self, check: &Check, row: &Row) -> Option<Observed<'_>> {
        let value = known(row, check.column)?;
        let column = self.columns.get(check.column)?;
        Some(match column.unit {
            Unit::Word => Observed::Word(usize::try_from(value).ok().and_then(|n| column.choices.get(n))?),
            unit => Observed::Figure(columns::figure(unit, value)?),
        })
    }
}
