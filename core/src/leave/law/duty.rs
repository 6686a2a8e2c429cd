//! Who of two joint employers owes what to the person they both employ.

use super::item::fallback_id;
use crate::rules::frame::Frame;
use crate::rules::reader::Table;

/// A duty and who has it: `primary`, `secondary` or `both`. It stands where the frame's `when` holds.
#[derive(Clone, Debug)]
pub(crate) struct EmployerDuty {
    pub(crate) frame: Frame,
    pub(crate) actor: String,
}

const ACTORS: &[(&str, &str)] = &[("primary", "primary"), ("secondary", "secondary"), ("both", "both")];

/// Reads `[[employer-duty]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<EmployerDuty> {
    let items = table.tables("employer-duty").into_iter().enumerate();
    items
        .map(|(i, t)| {
            let actor = t.word("actor", ACTORS).unwrap_or("primary").to_owned();
            let duty = EmployerDuty { frame: Frame::read(&t, &fallback_id("employer-duty", i)), actor };
            t.finish();
            duty
        })
        .collect()
}
