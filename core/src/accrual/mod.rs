//! The accrual room.

use crate::Error;
use crate::api::answer::{FirstUse, Ledger};
use crate::api::request::AccrueAsk;
use crate::rules::frame::Header;
use crate::rules::reader::Table;
use crate::rules::shelf::Context;

/// What this room reads of a pack.
#[derive(Debug)]
pub(crate) struct Plan {}

impl Plan {
    /// Reads the tables of this room; `None` where the pack has none of them.
    pub(crate) fn read(_table: &Table<'_, '_>, _header: &Header) -> Option<Plan> {
        None
    }
}

pub(crate) fn ledger(ask: &AccrueAsk, _context: &Context<'_, Plan>) -> Result<Ledger, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn first_use(ask: &AccrueAsk, _context: &Context<'_, Plan>) -> Result<FirstUse, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}
