//! What the declarations of inputs and answers are written with.

pub(super) use super::answer::*;
pub(super) use super::case::*;
pub(super) use super::forms::{Dated, DeterminedValue, FreeFact, HeadOf, LeaveYear, PersonRef, PlanYear, Service, WeekHours, Worked};
pub(super) use super::macros::{answer, entry, record};
pub(super) use super::reason::Reason;
pub(super) use super::request::AskName;
pub(super) use super::values::{ClockTime, Count, HostId, Path, Ref, StatementRef, Value, Word};
pub(super) use super::words::*;
pub(super) use crate::amount::{Hours, Money, Rational};
pub(super) use crate::time::{Day, Length, Quarter, Weekday};
pub(super) use crate::tri::Tri;
pub(super) use std::collections::BTreeMap;
