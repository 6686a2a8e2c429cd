//! Conduct: who may, must or must not do what, by when, and how laws stand to each other.

use crate::rules::reader::Table;

/// The conduct rules, deadlines, rights and interplay of a law.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conduct {}

/// Reads `[[conduct]]`, `[[deadline]]`, `[[right]]` and `[[interplay]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Conduct {
    for key in ["conduct", "deadline", "right", "interplay"] {
        table.tables(key);
    }
    Conduct::default()
}
