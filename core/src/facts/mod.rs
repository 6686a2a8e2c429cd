//! The facts room: what the host gave, seen as of a day, and what the core derives from it.

pub(crate) mod alike;
pub(crate) mod around;
pub(crate) mod away;
mod check;
pub(crate) mod dictionary;
pub(crate) mod headcount;
pub(crate) mod hours;
pub(crate) mod points;
pub(crate) mod schedule;
pub(crate) mod service;
pub(crate) mod taken;
pub(crate) mod view;

pub(crate) use away::Away;
pub(crate) use view::View;
