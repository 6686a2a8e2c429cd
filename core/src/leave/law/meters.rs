//! Meters: how much leave there is.

use super::item::fallback_id;
use crate::rules::amount::Amount;
use crate::rules::frame::Frame;
use crate::rules::reader::Table;

/// A limit of leave.
#[derive(Clone, Debug)]
pub(crate) struct Meter {
    pub(crate) frame: Frame,
    pub(crate) limit: Option<Amount>,
}

/// Reads `[[meter]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<Meter> {
    let read = |(i, t): (usize, Table<'_, '_>)| Meter {
        frame: Frame::read(&t, &fallback_id("meter", i)),
        limit: t.node("limit").and_then(|n| Amount::read(n, t.mistakes())),
    };
    table.tables("meter").into_iter().enumerate().map(read).collect()
}
