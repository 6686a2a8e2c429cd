//! Meters: how much leave there is.

use crate::rules::reader::Table;

/// A limit of leave.
#[derive(Clone, Debug)]
pub(crate) struct Meter {}

/// Reads `[[meter]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<Meter> {
    table.tables("meter").iter().map(|_| Meter {}).collect()
}
