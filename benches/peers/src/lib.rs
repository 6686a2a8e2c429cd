//! The five-test rule for another engine, JSONLogic by datalogic-rs, over the same people as the loaded pack.
//!
//! JSONLogic has no calendar: the day on which twelve months are full is put into its input outside what is measured.

use leavelaw::time::MonthEnd;
use leavelaw_benches::{Employee, REASONS};
use serde_json::{Value, json};

/// The tests with their names, in the order of the bits of the mask.
fn tests() -> [(&'static str, Value); 5] {
    let at_least = |name: &str, n: i64| json!({">=": [{"var": name}, n]});
    [
        ("employer", at_least("weeks", 20)),
        ("tenure", json!({">=": [{"var": "leave"}, {"var": "full"}]})),
        ("hours", at_least("hours", 1250)),
        ("worksite", at_least("heads", 50)),
        ("reason", json!({"in": [{"var": "reason"}, REASONS[..6]]})),
    ]
}

/// The rule: all of them.
#[must_use]
pub fn rule() -> Value {
    json!({"and": tests().map(|(_, test)| test)})
}

/// The names of the tests that failed.
#[must_use]
pub fn failed() -> Value {
    json!({"merge": tests().map(|(name, test)| json!({"if": [test, [], [name]]}))})
}

/// An employee as the engine takes one.
#[must_use]
pub fn input(e: &Employee) -> String {
    let full = e.hired.plus_months(12, MonthEnd::Clamp).map_or(0, leavelaw::Day::number);
    json!({
        "weeks": e.weeks, "leave": e.leave.number(), "full": full, "hours": e.hours, "heads": e.heads, "reason": REASONS.get(e.reason)
    })
    .to_string()
}
