//! The disclosure room.

use crate::Error;
use crate::api::answer::Disclosed;
use crate::api::request::DiscloseAsk;
use crate::rules::frame::Header;
use crate::rules::reader::Table;
use crate::rules::shelf::Context;

/// What this room reads of a pack.
#[derive(Debug)]
pub(crate) struct Statement {}

impl Statement {
    /// Reads the tables of this room; `None` where the pack has none of them.
    pub(crate) fn read(_table: &Table<'_, '_>, _header: &Header) -> Option<Statement> {
        None
    }
}

pub(crate) fn disclose(ask: &DiscloseAsk, _context: &Context<'_, Statement>) -> Result<Disclosed, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}
