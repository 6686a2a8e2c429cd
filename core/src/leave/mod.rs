//! The leave room.

use crate::Error;
use crate::api::answer::{Eligibility, Grounds, ParameterValue};
use crate::api::request::LeaveAsk;
use crate::api::values::Value;
use crate::rules::figures::Reckoned;
use crate::rules::shelf::Context;
use std::collections::BTreeMap;

mod account;
mod balance;
mod base_period;
mod because;
mod benefit;
mod book;
mod bounds;
mod claims;
mod conduct;
mod counting;
mod course;
mod deadline;
mod determine;
mod ground;
mod interplay;
#[cfg(test)]
mod interplay_tests;
mod law;
mod lower;
#[cfg(test)]
mod meters_tests;
mod method;
#[cfg(test)]
mod missing_tests;
mod notes;
mod outlook;
mod pay;
mod plan;
#[cfg(test)]
mod plan_tests;
mod question;
mod quote;
mod resolve;
mod screening;
mod segments;
mod shared;
mod standing;
mod steps;
#[cfg(test)]
mod steps_tests;
#[cfg(test)]
mod testing;
mod ties;
mod turning;
mod windows;
mod year;

pub(crate) use balance::{balance, usage, year};
pub(crate) use benefit::{base_period, benefit};
pub(crate) use conduct::may;
pub(crate) use deadline::deadline;
pub(crate) use law::Law;
pub(crate) use plan::plan;
pub(crate) use screening::screen;

pub(crate) fn eligibility(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Eligibility, Error> {
    determine::answer(ask, context)
}

pub(crate) fn ground(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Grounds, Error> {
    ground::answer(ask, context)
}

/// Adds the parameters that an amount was reckoned from, as answers show them.
pub(crate) fn parameters_into(reckoned: &Reckoned, into: &mut BTreeMap<String, ParameterValue>) {
    for (id, value, dates) in &reckoned.parameters {
        let mut shown = ParameterValue { from: dates.from, until: dates.until, ..ParameterValue::default() };
        match value {
            Value::Seconds(n) => shown.seconds = Some(*n),
            Value::Days(n) => shown.days = Some(*n),
            Value::Months(n) => shown.months = Some(*n),
            Value::Years(n) => shown.years = Some(*n),
            Value::Weeks(n) => shown.weeks = Some(*n),
            Value::Count(n) => shown.count = Some(*n),
            Value::Share(n) => shown.share = Some(*n),
            Value::Miles(n) => shown.miles = Some(*n),
            Value::Cents(n) => shown.cents = Some(*n),
            Value::Date(day) => shown.date = Some(*day),
            Value::Word(word) => shown.word = Some(word.clone()),
            Value::Words(words) => shown.words.clone_from(words),
            Value::Flag(flag) => shown.flag = Some(*flag),
        }
        into.insert(id.clone(), shown);
    }
}
