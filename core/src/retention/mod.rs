//! The retention room.

use crate::Error;
use crate::api::answer::{Hold, Retention};
use crate::api::request::RecordAsk;
use crate::rules::frame::Header;
use crate::rules::reader::Table;
use crate::rules::shelf::Context;

/// What this room reads of a pack.
#[derive(Debug)]
pub(crate) struct Schedule {}

impl Schedule {
    /// Reads the tables of this room; `None` where the pack has none of them.
    pub(crate) fn read(_table: &Table<'_, '_>, _header: &Header) -> Option<Schedule> {
        None
    }
}

pub(crate) fn retain(ask: &RecordAsk, _context: &Context<'_, Schedule>) -> Result<Retention, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn hold(ask: &RecordAsk, _context: &Context<'_, Schedule>) -> Result<Hold, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}
