//! Comparisons of a column with what the law requires.

use super::columns::Row;
use crate::Tri;
use crate::api::values::Value;
use crate::api::words::Op;
use crate::rules::gates::{Bits, is_set};

/// What figures satisfy a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// No less and no more.
    Between(i64, i64),
    /// Words, by the bits of their numbers.
    Words(u128),
}

impl Wanted {
    pub(super) fn has(self, value: i64) -> bool {
        match self {
            Wanted::Between(least, most) => least <= value && value <= most,
            Wanted::Words(set) => usize::try_from(value).is_ok_and(|n| is_set(set, n)),
        }
    }
}

/// One comparison of a column.
#[derive(Clone, Debug)]
pub(crate) struct Check {
    pub(crate) column: usize,
    pub(crate) wanted: Wanted,
    /// The bit that it sets.
    pub(crate) bit: u128,
    /// Its outcome where the fact is unknown: what the law presumes.
    pub(crate) silent: Tri,
    pub(crate) op: Op,
    pub(crate) required: Value,
}

/// A comparison as rows are decided by it: bounds and bits, nothing else.
#[derive(Clone, Copy, Debug)]
struct Bound<W> {
    column: usize,
    known: u64,
    wanted: W,
    bit: u128,
    silent: Bits,
}

impl<W> Bound<W> {
    fn of(check: &Check, wanted: W) -> Bound<W> {
        let mut silent = Bits::default();
        silent.put(check.bit, check.silent);
        Bound { column: check.column, known: column_bit(check.column), wanted, bit: check.bit, silent }
    }

    /// What becomes of its bit: met or not where the fact is known, else what is presumed.
    #[inline]
    fn set(&self, bits: &mut Bits, row: &Row, is_met: impl Fn(i64) -> bool) {
        let value = row.values.get(self.column).copied().unwrap_or_default();
        let (met, failed) = if is_met(value) { (self.bit, 0) } else { (0, self.bit) };
        let is_known = row.known & self.known != 0;
        bits.yes |= if is_known { met } else { self.silent.yes };
        bits.no |= if is_known { failed } else { self.silent.no };
    }
}

/// The comparisons of a screen as rows are decided by them.
#[derive(Clone, Debug)]
pub(crate) struct Bounds {
    ranges: Vec<Bound<(i64, i64)>>,
    words: Vec<Bound<u128>>,
}

impl Bounds {
    pub(crate) fn of(checks: &[Check]) -> Bounds {
        let mut bounds = Bounds { ranges: Vec::new(), words: Vec::new() };
        for check in checks {
            match check.wanted {
                Wanted::Between(least, most) => bounds.ranges.push(Bound::of(check, (least, most))),
                Wanted::Words(set) => bounds.words.push(Bound::of(check, set)),
            }
        }
        bounds
    }

    /// Sets the bits of all comparisons of a row.
    #[inline]
    pub(super) fn set(&self, bits: &mut Bits, row: &Row) {
        for range in &self.ranges {
            let (least, most) = range.wanted;
            range.set(bits, row, |value| (least <= value) & (value <= most));
        }
        for words in &self.words {
            words.set(bits, row, |value| words.wanted & 1_u128.wrapping_shl(u32::try_from(value).unwrap_or_default()) != 0);
        }
    }
}

/// The lowest `n` bits, of 64 at most.
#[inline]
pub(super) fn first_bits(n: usize) -> u64 {
    column_bit(n).checked_sub(1).unwrap_or(u64::MAX)
}

#[inline]
pub(super) fn column_bit(column: usize) -> u64 {
    u32::try_from(column).ok().and_then(|n| 1_u64.checked_shl(n)).unwrap_or_default()
}

#[inline]
pub(super) fn known(row: &Row, column: usize) -> Option<i64> {
    row.values.get(column).copied().filter(|_| row.known & column_bit(column) != 0)
}
