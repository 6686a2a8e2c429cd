//! What the tests of this room share: a request decided under one small law.

use crate::{Error, Request, Rulebook};
use serde_json::Value;

/// A law of two grounds with each kind of item that the tests turn.
pub(crate) const LAW: &str = r#"
id = "us-xx-law"
title = "A law"
kind = "leave"
jurisdiction = "us-xx"
entitlements = ["leave", "pay"]
reach = { rule = "federal" }
anchor = "leave-start"
version = [{ from = 2020-01-01, cite = "1" }]
presume = [{ id = "not-crew", fact = "flight-crew", is = "no", cite = "2", checked = "2" }]
parameter = [{ id = "needed", unit = "hours", indexed = true, cite = "3", values = [{ from = 2025-01-01, until = 2027-01-01, is = "1000", checked = false }] }]
coverage = [
  { id = "size", cite = "4", checked = "4", fact = "headcount", at = "leave-start", at-least = 10, unless = { fact = "employer-kind", one-of = ["household"] } },
]
eligibility = [
  { id = "tenure", cite = "5", checked = "5", fact = "service", at = "leave-day", at-least = { months = 6 }, readings = [{ default = true }, { more-than = { months = 6 }, cite = "5a" }] },
  { id = "hours", for = ["leave"], cite = "6", checked = "6", when = { not = { fact = "job-class", one-of = ["flight-crew"] } }, fact = "hours", over = { months = 12, before = "leave-start" }, at-least = { param = "needed" }, retest = "per-ground-per-leave-year" },
]
people = [{ id = "family", cite = "7", checked = "7", set = ["spouse", { is = "parent" }, { is = "child", age = { under = 18, or = "incapable-of-self-care" } }] }]
meter = [{ id = "twelve", cite = "11", checked = "11", grounds = ["own-health", "family-care", "bonding"], limit = { weeks = 12 }, over = { months = 12, employer-method = ["calendar", "forward", "rolling"] } }]
ground = [
  { id = "own-health", cite = "8", checked = "8", except = ["donation"], test = { fact = "serious-health-condition", is = "yes" } },
  { id = "family-care", cite = "9", checked = "9", people = "family", modes = [{ mode = "continuous" }, { mode = "intermittent", agreement = "employer" }] },
  { id = "bonding", cite = "10", checked = "10", from = 2024-01-01, use-within = { months = 3, after = "event" } },
]
"#;

/// Decides a request under [`LAW`].
pub(crate) fn try_decide(request: &str) -> Result<Value, Error> {
    let book = Rulebook::empty().with_pack("law.toml", LAW)?;
    let text = book.decide(&Request::from_json(request)?)?.to_json()?;
    Ok(serde_json::from_str(&text).expect("JSON"))
}

/// Decides a request that is answered.
pub(crate) fn decide(request: &str) -> Value {
    try_decide(request).unwrap_or_else(|e| panic!("{}", e.report()))
}
