//! Pay: the benefit formulas of a law.

use crate::rules::reader::Table;

/// What a law pays.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pay {}

/// Reads `[[pay]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Pay {
    table.tables("pay");
    Pay::default()
}
