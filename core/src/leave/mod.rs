//! The leave room.

use crate::Error;
use crate::api::answer::{Balance, Conduct, Deadlines, Eligibility, Grounds, LeaveYearAnswer, Plan, Usage};
use crate::api::request::{LeaveAsk, MayAsk, PlanAsk};
use crate::rules::shelf::Context;

mod account;
mod base_period;
mod benefit;
mod book;
mod claims;
mod law;
mod pay;
mod quote;
mod year;

pub(crate) use benefit::{base_period, benefit};
pub(crate) use law::Law;

pub(crate) fn eligibility(ask: &LeaveAsk, _context: &Context<'_, Law>) -> Result<Eligibility, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn ground(ask: &LeaveAsk, _context: &Context<'_, Law>) -> Result<Grounds, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn usage(ask: &LeaveAsk, _context: &Context<'_, Law>) -> Result<Usage, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn year(ask: &LeaveAsk, _context: &Context<'_, Law>) -> Result<LeaveYearAnswer, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn balance(ask: &LeaveAsk, _context: &Context<'_, Law>) -> Result<Balance, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn plan(ask: &PlanAsk, _context: &Context<'_, Law>) -> Result<crate::api::answer::Plan, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn deadline(ask: &LeaveAsk, _context: &Context<'_, Law>) -> Result<Deadlines, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}

pub(crate) fn may(ask: &MayAsk, _context: &Context<'_, Law>) -> Result<Conduct, Error> {
    Err(crate::rulebook::not_built(ask.ask.as_str()))
}
