//! The facts room: what the host gave, seen as of a day, and what the core derives from it.

pub(crate) mod dictionary;
