//! Clauses that pull in opposite directions for one item, and which of them prevailed.

use super::clause::{Clause, Orders, Strength};
use super::decide::{Decided, conflict, covers_all_personal, id_of, lifts};
use super::facts::Facts;
use super::lower::Placed;
use super::weigh::Fault;
use crate::api::answer::ConflictAnswer;
use crate::api::words::{ConsentKind, DisclosureOutcome, YesNo};
use crate::order::InOrder;
use crate::rules::test::{ConsentTest, Subject, Test};

/// The conflicts of a decided item.
pub(crate) fn conflicts(decided: &Decided<'_, '_>, facts: &Facts<'_>) -> Vec<ConflictAnswer> {
    let mut found = Vec::new();
    match decided.outcome {
        DisclosureOutcome::Deny => {
            exceptions_too_narrow(decided, &mut found);
            consent_against_the_rest(decided, facts, &mut found);
        }
        DisclosureOutcome::Permit if decided.is_compelled() => promises_against_compulsion(decided, &mut found),
        _ => {}
    }
    opposed_mandates(decided, &mut found);
    settled_tensions(decided, &mut found);
    found.order_by(|a, b| (&a.kind, &a.clauses).cmp(&(&b.kind, &b.clauses)));
    found.dedup();
    found
}

/// An exception took one clause away, and another still refuses.
fn exceptions_too_narrow(decided: &Decided<'_, '_>, found: &mut Vec<ConflictAnswer>) {
    let determining = decided.determining();
    for (exception, _) in decided.clauses().filter(|(e, came)| !e.clause.lifts.is_empty() && came.matches.is_yes()) {
        let took_away = decided.clauses().any(|(x, came)| lifts(exception, x) && came.matches.is_yes());
        for refusing in determining.iter().filter(|x| took_away && x.pack == exception.pack && !lifts(exception, x)) {
            found.push(conflict("exception-scope", &id_of(exception), &id_of(refusing), Some("exception-is-not-consent")));
        }
    }
}

/// A requirement of consent refuses what other clauses allow.
fn consent_against_the_rest(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<ConflictAnswer>) {
    for asking in decided.determining().into_iter().filter(|x| x.clause.asks_consent) {
        let consent = id_of(asking);
        let weak = facts.case.consents.iter().flatten().any(|c| c.kind == ConsentKind::Deemed);
        if weak && consent_test(asking).is_some_and(|test| facts.faults(test).contains(&Fault::NotExplicit)) {
            for deemed in &asking.statement.deemed {
                let deemed = format!("{}/{}", asking.pack, deemed.id);
                found.push(conflict("standard-of-consent", &consent, &deemed, Some("stricter-consent-governs")));
            }
        }
        let permits = decided.clauses().filter(|(p, came)| p.clause.strength == Strength::Permit && came.matches.is_yes());
        for (permit, _) in permits.filter(|(p, _)| p.pack == asking.pack) {
            if facts.case.instructed_by_client == Some(YesNo::Yes) {
                found.push(conflict("service-vs-consent", &id_of(permit), &consent, None));
            }
            if covers_all_personal(permit.clause) {
                let umbrella = permit.clause.umbrella.as_ref().map_or_else(|| id_of(permit), |u| format!("{}/{u}", permit.pack));
                found.push(conflict("permission-vs-consent", &umbrella, &consent, Some("consent-narrows-permission")));
            }
        }
    }
}

/// What a requirement asks of a consent.
pub(crate) fn consent_test<'p>(placed: &'p Placed<'_>) -> Option<&'p ConsentTest> {
    consent_asked(placed.clause)
}

/// What a clause asks of a consent, where it asks one.
pub(crate) fn consent_asked(clause: &Clause) -> Option<&ConsentTest> {
    match clause.satisfied.as_ref()? {
        Test::Leaf(leaf) => match &leaf.subject {
            Subject::Consent(test) => Some(test),
            _ => None,
        },
        _ => None,
    }
}

/// The law compels what a text forbids.
fn promises_against_compulsion(decided: &Decided<'_, '_>, found: &mut Vec<ConflictAnswer>) {
    for mandate in decided.determining().into_iter().filter(|m| m.clause.strength == Strength::Mandate) {
        for (promise, _) in decided.clauses().filter(|(x, came)| came.stops(x.clause.strength)) {
            found.push(conflict("promise-against-compulsion", &id_of(mandate), &id_of(promise), None));
        }
    }
}

/// One law orders to disclose, another to withhold.
fn opposed_mandates(decided: &Decided<'_, '_>, found: &mut Vec<ConflictAnswer>) {
    let ordered = |orders| decided.clauses().filter(move |(m, came)| m.clause.orders == Some(orders) && came.matches.is_yes());
    for (disclose, _) in ordered(Orders::Disclose) {
        for (withhold, _) in ordered(Orders::Withhold) {
            found.push(conflict("opposed-mandates", &id_of(disclose), &id_of(withhold), None));
        }
    }
}

/// A tension of the text that an exception settles is reported on every use.
fn settled_tensions(decided: &Decided<'_, '_>, found: &mut Vec<ConflictAnswer>) {
    for (exception, came) in decided.clauses() {
        let Some(kind) = exception.clause.settles.filter(|_| came.matches.is_yes()) else { continue };
        for (forbid, _) in decided.clauses().filter(|(x, came)| lifts(exception, x) && came.matches.is_yes()) {
            for (permit, came) in decided.clauses().filter(|(p, _)| p.clause.strength == Strength::Permit && p.pack == exception.pack) {
                if came.matches.is_yes() {
                    found.push(conflict(kind, &id_of(forbid), &id_of(permit), Some("specific-purpose-prevails")));
                }
            }
        }
    }
}
