//! When the law changes: the next day on which the same question would be answered otherwise.

use super::decide::{decide, finding};
use super::facts::Facts;
use super::lower::{InPlay, Lowered, lower};
use crate::Day;
use crate::api::answer::FindingAnswer;
use crate::api::words::DisclosureOutcome;
use std::collections::BTreeSet;

/// The question under the law of each later day on which a clause of a law in play begins or ends. What is known stays as it is.
pub(crate) fn later<'s>(packs: &'s [InPlay<'s>], on: Day) -> Vec<(Day, Lowered<'s>)> {
    let clauses = packs.iter().filter(|p| p.is_law && p.held).flat_map(|p| &p.statement.clauses);
    let turns: BTreeSet<Day> = clauses.flat_map(|c| [c.frame.dates.from, c.frame.dates.until]).flatten().filter(|day| *day > on).collect();
    turns.into_iter().map(|day| (day, lower(packs, day))).collect()
}

/// The finding that the law changes, with the first day on which the outcome is another.
pub(crate) fn law_changes(outcome: DisclosureOutcome, later: &[(Day, Lowered<'_>)], facts: &Facts<'_>) -> Option<FindingAnswer> {
    let day = later.iter().find(|(_, lowered)| decide(lowered, facts).outcome != outcome).map(|(day, _)| *day)?;
    Some(FindingAnswer { from: Some(day), ..finding("law-changes") })
}
