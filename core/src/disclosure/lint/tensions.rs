//! Clauses of one text that pull apart, and clauses that do nothing.

use super::conditions::{self, follow, in_words};
use super::regions::Region;
use super::{Found, Placed, Room, dated};
use crate::api::answer::FindingAnswer;
use crate::disclosure::clause::{Orders, Strength};
use crate::disclosure::conflicts::consent_asked;
use crate::disclosure::decide::{conflict, covers_all_personal};
use crate::rules::tree::under;
use std::collections::{BTreeMap, BTreeSet};

/// An act, another that it makes possible, and the fact that it was not done: a permit of the first is in tension with a ban on the second,
/// unless it asks for that fact.
const MAKES_POSSIBLE: [(&str, &str, &str); 1] = [("set-cookie", "hold.join-identity", "linked-to-person")];

pub(super) fn look(room: &Room<'_>, found: &mut Found) {
    idle_exceptions(room, found);
    idle_permits(room, found);
    opposites(room, found);
    made_possible(room, found);
    umbrellas(room, found);
    deemed(room, found);
    settled(room, found);
    narrow_exceptions(room, found);
    unknowns(room, found);
}

/// What stops without fail, wherever the permit would open: each region with those of what lifts it.
pub(super) fn certain_stops<'r>(room: &Room<'r>, permit: &Placed<'r>) -> Vec<(Region<'r>, Vec<Region<'r>>)> {
    let asked = conditions::of(permit.clause);
    let stops = room.text.of(&[Strength::Forbid, Strength::Require]).filter(|stop| {
        let is_sure = stop.clause.strength == Strength::Forbid || dated::never_satisfied(room, stop.clause);
        is_sure && follow(&conditions::of(stop.clause), &asked)
    });
    stops.map(|stop| (stop.region.clone(), room.text.lifts(stop.clause))).collect()
}

/// An exception that reaches nothing of what it lifts, or whose clause is not in force.
fn idle_exceptions(room: &Room<'_>, found: &mut Found) {
    for lifting in room.text.clauses.iter().filter(|placed| !placed.clause.lifts.is_empty()) {
        let stops: Vec<&Placed<'_>> =
            room.text.of(&[Strength::Forbid, Strength::Require]).filter(|s| lifting.clause.lifts.contains(&s.clause.frame.id)).collect();
        for id in lifting.clause.lifts.iter().filter(|id| !stops.iter().any(|stop| stop.clause.frame.id == **id)) {
            let elsewhere = others_of_that_id(room, id);
            let (code, says) = match elsewhere.first() {
                Some(other) => {
                    ("lifts-other-pack", format!("it lifts clauses of its own text alone, and there {id} is not in force; {other} stands"))
                }
                None => ("lifts-unknown-id", format!("{id} is not in force on that day")),
            };
            found.add(FindingAnswer {
                subject: Some(id.clone()),
                item: elsewhere.into_iter().next(),
                ..room.about(code, lifting.clause, says)
            });
        }
        if !stops.is_empty() && !stops.iter().any(|stop| stop.region.meets(&lifting.region)) {
            found.add(room.about("except-lifts-nothing", lifting.clause, "nothing of what it names reaches where it applies"));
        }
    }
}

/// Clauses of other texts that stop and bear that id.
fn others_of_that_id(room: &Room<'_>, id: &str) -> Vec<String> {
    let others = room.shelf.iter().filter(|bound| bound.header.id != room.text.id);
    let clauses = others.flat_map(|bound| bound.body.clauses.iter().map(move |clause| (bound, clause)));
    let stopping = clauses.filter(|(_, c)| matches!(c.strength, Strength::Forbid | Strength::Require) && c.frame.dates.contains(room.on));
    stopping.filter(|(_, c)| c.frame.id == id).map(|(bound, c)| format!("{}/{}", bound.header.id, c.frame.id)).collect()
}

/// A permit that is stopped wherever it would open.
fn idle_permits(room: &Room<'_>, found: &mut Found) {
    for permit in room.text.of(&[Strength::Permit]) {
        if permit.region.is_empty() {
            found.add(room.about("permit-never-reached", permit.clause, "it lies outside the scope of its text"));
        } else if permit.region.free_of(&certain_stops(room, permit)).is_none() {
            found.add(room.about("permit-never-reached", permit.clause, "other clauses of the text stop all that it would allow"));
        }
    }
}

/// A clause that opens and one that forbids meet where nothing lifts the second.
fn opposites(room: &Room<'_>, found: &mut Found) {
    let mut told: BTreeSet<(String, String)> = BTreeSet::new();
    for opening in room.text.of(&[Strength::Permit, Strength::Mandate]).filter(|o| o.clause.orders != Some(Orders::Withhold)) {
        for forbid in room.text.of(&[Strength::Forbid]) {
            let lifts = room.text.sure_lifts(forbid.clause, &conditions::of(opening.clause));
            let Some(both) = opening.region.and(&forbid.region).outside(&lifts) else { continue };
            let (open, stop) = (room.text.group(opening.clause), room.text.named(forbid.clause));
            if !told.insert((open.clone(), stop.clone())) {
                continue;
            }
            let is_order = opening.clause.strength == Strength::Mandate;
            found.conflicts.push(conflict(if is_order { "promise-against-compulsion" } else { "tension" }, &open, &stop, None));
            let when = in_words(&[conditions::of(opening.clause), conditions::of(forbid.clause)].concat());
            let when = if when.is_empty() { when } else { format!(" when {when}") };
            let says = format!("one opens, the other stops, and nothing lifts it: for example {}{when}", room.example(&both));
            found.add(FindingAnswer { clause: Some(open), item: Some(stop), ..room.about("tension", forbid.clause, says) });
        }
    }
}

/// A permit makes possible what another clause forbids.
fn made_possible(room: &Room<'_>, found: &mut Found) {
    for (act, other, fact) in MAKES_POSSIBLE {
        let does = |placed: &&Placed<'_>, act: &str| placed.region.nodes("act").any(|node| under(node, act));
        for permit in room.text.of(&[Strength::Permit]).filter(|placed| does(placed, act)) {
            let asks = conditions::of(permit.clause).iter().any(|condition| condition.fact == fact);
            for forbid in room.text.of(&[Strength::Forbid]).filter(|placed| does(placed, other) && !asks) {
                // The acts differ; whom and by which way the two are about must meet.
                let (mut one, mut two) = (permit.region.clone(), forbid.region.clone());
                one.keep("act", |node| under(node, act));
                two.keep("act", |node| under(node, other));
                let Some(both) = one.apart_from("act", &two) else { continue };
                let (open, stop) = (room.text.group(permit.clause), room.text.named(forbid.clause));
                found.conflicts.push(conflict("tension", &open, &stop, None));
                let says = format!(
                    "it makes possible what the other clause forbids, and does not ask that it is not done ({fact}): for example {}",
                    room.example(&both)
                );
                found.add(FindingAnswer { clause: Some(open), item: Some(stop), ..room.about("tension", permit.clause, says) });
            }
        }
    }
}

/// A requirement covers permits of a group, or a permit of everything, wherever it meets their acts.
fn umbrellas(room: &Room<'_>, found: &mut Found) {
    let mut groups: BTreeMap<String, Vec<&Placed<'_>>> = BTreeMap::new();
    for permit in room.text.of(&[Strength::Permit]) {
        if permit.clause.umbrella.is_some() || covers_all_personal(permit.clause) {
            groups.entry(room.text.group(permit.clause)).or_default().push(permit);
        }
    }
    for (group, permits) in groups {
        for require in room.text.of(&[Strength::Require]).filter(|require| require.clause.norm.is_none()) {
            let lifts = |permit: &Placed<'_>| room.text.sure_lifts(require.clause, &conditions::of(permit.clause));
            let acts: Vec<Vec<&str>> = permits.iter().map(|permit| covered_acts(permit, require, &lifts(permit))).collect();
            let narrowed = permits.iter().zip(&acts).filter(|(_, acts)| !acts.is_empty());
            // To make one permit depend on something is no tension; to do so to a whole that the text describes at large is one.
            let is_at_large = narrowed.clone().count() > 1 || narrowed.clone().any(|(permit, _)| covers_all_personal(permit.clause));
            if !is_at_large {
                continue;
            }
            let acts: BTreeSet<&str> = acts.into_iter().flatten().collect();
            let stop = room.text.named(require.clause);
            if consent_asked(require.clause).is_some() {
                found.conflicts.push(conflict("permission-vs-consent", &group, &stop, Some("consent-narrows-permission")));
            }
            let acts = acts.into_iter().collect::<Vec<_>>().join(", ");
            let says = format!("what it allows, another clause always makes depend on something more ({acts})");
            found.add(FindingAnswer {
                clause: Some(group.clone()),
                item: Some(stop),
                ..room.about("narrowed-umbrella", require.clause, says)
            });
        }
    }
}

/// The acts of a permit for which a requirement holds in every case.
fn covered_acts<'r>(permit: &Placed<'r>, require: &Placed<'r>, lifts: &[Region<'r>]) -> Vec<&'r str> {
    if !follow(&conditions::of(require.clause), &conditions::of(permit.clause)) {
        return Vec::new();
    }
    let of_act = |act: &&str| {
        let mut one = permit.region.clone();
        one.keep("act", |node| node == *act);
        one.lies_in(&require.region) && !lifts.iter().any(|lift| one.lies_in(lift))
    };
    permit.region.nodes("act").filter(|act| of_act(act)).collect()
}

/// The text makes a consent of what is weaker than it asks elsewhere.
fn deemed(room: &Room<'_>, found: &mut Found) {
    for frame in &room.text.statement.deemed {
        let asking =
            room.text.of(&[Strength::Require]).filter(|r| consent_asked(r.clause).is_some_and(|c| c.kind.as_deref() == Some("explicit")));
        for require in asking {
            let (asks, deems) = (room.text.named(require.clause), format!("{}/{}", room.text.id, frame.id));
            found.conflicts.push(conflict("standard-of-consent", &asks, &deems, Some("stricter-consent-governs")));
            let says = "one deems a consent of what people do, the other asks for one that is given";
            found.add(FindingAnswer { item: Some(deems), ..room.about("tension", require.clause, says) });
        }
    }
}

/// Tensions that an exception settles by a recorded reading.
fn settled(room: &Room<'_>, found: &mut Found) {
    for exception in &room.text.clauses {
        let Some(kind) = exception.clause.settles else { continue };
        for forbid in room.text.of(&[Strength::Forbid]).filter(|f| exception.clause.lifts.contains(&f.clause.frame.id)) {
            let here = exception.region.and(&forbid.region);
            let lifts_itself = |permit: &&Placed<'_>| permit.clause.lifts.contains(&forbid.clause.frame.id);
            for permit in room.text.of(&[Strength::Permit]).filter(|permit| permit.region.meets(&here) && !lifts_itself(permit)) {
                let (stop, open) = (room.text.named(forbid.clause), room.text.group(permit.clause));
                if stop != open {
                    found.conflicts.push(conflict(kind, &stop, &open, Some("specific-purpose-prevails")));
                }
            }
        }
    }
}

/// An exception lifts one clause where a consent is still asked.
fn narrow_exceptions(room: &Room<'_>, found: &mut Found) {
    for exception in room.text.of(&[Strength::Except]) {
        for require in room.text.of(&[Strength::Require]).filter(|require| consent_asked(require.clause).is_some()) {
            let is_lifted = exception.clause.lifts.contains(&require.clause.frame.id);
            if !is_lifted && exception.clause.settles.is_none() && exception.region.meets(&require.region) {
                let (took, asks) = (room.text.named(exception.clause), room.text.named(require.clause));
                found.conflicts.push(conflict("exception-scope", &took, &asks, Some("exception-is-not-consent")));
            }
        }
    }
}

/// A promise without exception that turns on what may not be known.
fn unknowns(room: &Room<'_>, found: &mut Found) {
    for forbid in room.text.of(&[Strength::Forbid]).filter(|_| room.text.is_promise) {
        for condition in conditions::of(forbid.clause) {
            let presumption = room.text.statement.presumption(&condition.fact);
            if presumption.is_some_and(|presumption| presumption.asks.is_none()) {
                continue;
            }
            let says = match presumption {
                Some(_) => "where this is not known the promise says nothing, and what is to be presumed nobody has decided",
                None => "where this is not known the promise says nothing",
            };
            let subject = Some(condition.fact.clone());
            found.add(FindingAnswer { subject, ..room.about("absolute-promise-with-unknown", forbid.clause, says) });
        }
    }
}
