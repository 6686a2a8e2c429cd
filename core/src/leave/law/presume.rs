//! Presumptions: facts that hold for almost everyone, and what a law takes where nobody says anything.

use super::item::fallback_id;
use crate::rules::frame::Frame;
use crate::rules::reader::Table;

/// What is taken in silence.
#[derive(Clone, Debug)]
pub(crate) struct Presumption {
    pub(crate) frame: Frame,
    pub(crate) fact: String,
    pub(crate) is: String,
}

/// Reads `[[presume]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<Presumption> {
    let items = table.tables("presume").into_iter().enumerate();
    items
        .map(|(i, t)| {
            let text = |key| t.text(key).unwrap_or_default().to_owned();
            let presumption = Presumption { frame: Frame::read(&t, &fallback_id("presume", i)), fact: text("fact"), is: text("is") };
            t.finish();
            presumption
        })
        .collect()
}
