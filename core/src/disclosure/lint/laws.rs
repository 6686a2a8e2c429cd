//! A promise beside the laws of the day: where it is stricter, and where it allows what a law forbids.

use super::conditions::{self, Condition, follow, in_words};
use super::regions::Region;
use super::tensions::certain_stops;
use super::{Found, Placed, Room, Text};
use crate::api::answer::FindingAnswer;
use crate::disclosure::clause::Strength;
use crate::disclosure::conflicts::consent_asked;
use crate::rules::frame::Role;
use crate::time::Length;

/// A duty of the law, and the fact of requests that tells that what it waits for has happened.
const MATTERS: [(&str, &str); 1] = [("honour-opt-out", "opted-out")];
/// The fact that the time of a duty has run out.
const CLOCK_ENDED: &str = "clock-ended";

/// In which capacities can a holder of that kind act?
pub(super) fn may_act_as(holder: &str, capacity: &str) -> bool {
    match holder {
        "vendor" => matches!(capacity, "vendor-for-employer" | "own-account"),
        "employer" | "client" => capacity == "employer",
        _ => true,
    }
}

pub(super) fn look(room: &Room<'_>, found: &mut Found) {
    if !room.text.is_promise {
        return;
    }
    for bound in room.shelf.iter().filter(|bound| bound.header.role == Role::Floor && !bound.body.clauses.is_empty()) {
        let Some(version) = bound.body.version(room.on).filter(|version| version.held) else { continue };
        let law = Text::new(bound, room.on, room.space, version.held);
        found.packs.insert(bound.header.id.clone());
        below(room, &law, found);
        above_what_opens(room, &law, found);
        above_what_stops(room, &law, found);
        clocks(room, &law, found);
    }
}

/// A clause of the law that differs, with what both are about.
type Differing<'r> = (&'r Placed<'r>, Region<'r>);

/// Tells once of a clause and a law; the first clause of the law that differs stands for the others.
fn told(room: &Room<'_>, code: &str, own: &Placed<'_>, law: &Text<'_>, theirs: &[&Placed<'_>], says: &str, found: &mut Found) {
    let Some(first) = theirs.first() else { return };
    let clause = Some(room.text.group(own.clause));
    let items: Vec<String> = theirs.iter().map(|placed| law.named(placed.clause)).collect();
    let is_same =
        |other: &FindingAnswer| other.code.as_deref() == Some(code) && other.clause == clause && other.item.as_ref() == items.first();
    if found.findings.iter().any(is_same) {
        return;
    }
    let others = items.get(1..).filter(|others| !others.is_empty());
    let others = others.map_or_else(String::new, |others| format!("; so do {}", others.join(", ")));
    let cites = first.clause.frame.cites.iter().chain(&own.clause.frame.cites).cloned().collect();
    let item = items.first().cloned();
    found.add(FindingAnswer { clause, item, cites, ..room.about(code, own.clause, format!("{says}{others}")) });
    found.rests_on(law.id, &first.clause.frame);
}

/// Tells of clauses of the law that differ, with an example of the first.
fn told_of(room: &Room<'_>, code: &str, own: &Placed<'_>, law: &Text<'_>, differing: &[Differing<'_>], says: &str, found: &mut Found) {
    let Some((first, both)) = differing.first() else { return };
    let when = in_words(&conditions::of(first.clause));
    let when = if when.is_empty() { when } else { format!(" when {when}") };
    let theirs: Vec<&Placed<'_>> = differing.iter().map(|(placed, _)| *placed).collect();
    told(room, code, own, law, &theirs, &format!("{says}: for example {}{when}", room.example(both)), found);
}

/// A permit where a law forbids and opens nothing.
fn below<'r>(room: &Room<'r>, law: &Text<'r>, found: &mut Found) {
    for permit in room.text.of(&[Strength::Permit]) {
        let own_stops = certain_stops(room, permit);
        let differs = |forbid: &Placed<'r>| {
            let opened = law.lifts(forbid.clause).into_iter().map(|lift| (lift, Vec::new()));
            let stops: Vec<_> = own_stops.iter().cloned().chain(opened).collect();
            permit.region.and(&forbid.region).free_of(&stops)
        };
        let differing: Vec<Differing<'_>> = law.of(&[Strength::Forbid]).filter_map(|f| Some((f, differs(f)?))).collect();
        told_of(room, "promise-below-law", permit, law, &differing, "the text allows what the law forbids", found);
    }
}

/// A promise forbids, or asks a consent, where a law allows.
fn above_what_opens<'r>(room: &Room<'r>, law: &Text<'r>, found: &mut Found) {
    let stops = room.text.of(&[Strength::Forbid, Strength::Require]);
    for stop in stops.filter(|s| s.clause.strength == Strength::Forbid || consent_asked(s.clause).is_some()) {
        let lifts = room.text.sure_lifts(stop.clause, &conditions::of(stop.clause));
        let is_consent = consent_asked(stop.clause).is_some();
        // A law that asks a consent itself allows no more than the text does.
        let asks_too = |permit: &Placed<'r>| {
            law.of(&[Strength::Require]).any(|r| consent_asked(r.clause).is_some() && permit.region.lies_in(&r.region))
        };
        let differs = |permit: &Placed<'r>| stop.region.and(&permit.region).outside(&lifts).filter(|_| !(is_consent && asks_too(permit)));
        let differing: Vec<Differing<'_>> = law.of(&[Strength::Permit]).filter_map(|p| Some((p, differs(p)?))).collect();
        told_of(room, "promise-above-law", stop, law, &differing, "the text stops what the law allows", found);
    }
}

/// A promise forbids wherever a law forbids only under more conditions, or only asks for something.
fn above_what_stops(room: &Room<'_>, law: &Text<'_>, found: &mut Found) {
    for forbid in room.text.of(&[Strength::Forbid]) {
        let own = conditions::of(forbid.clause);
        for theirs in law.of(&[Strength::Forbid, Strength::Require]).filter(|theirs| theirs.region.meets(&forbid.region)) {
            let asked = conditions::of(theirs.clause);
            let is_looser = theirs.clause.strength == Strength::Require && theirs.clause.norm.is_none();
            let has_more = !follow(&asked, &own);
            if about_the_same(&own, &asked) && follow(&own, &asked) && (is_looser || has_more) {
                let more: Vec<Condition> = asked.iter().filter(|condition| !own.contains(condition)).cloned().collect();
                let only = if is_looser { "asks for something".to_owned() } else { format!("forbids only when {}", in_words(&more)) };
                told(room, "promise-above-law", forbid, law, &[theirs], &format!("the text forbids where the law {only}"), found);
            }
        }
    }
}

/// Only clauses with a condition in common are about the same: a ban on everything is no stricter form of every rule.
fn about_the_same(own: &[Condition], theirs: &[Condition]) -> bool {
    own.iter().any(|one| theirs.iter().any(|other| one.fact == other.fact))
}

/// A promise that is due at once, or sooner or later than the law's clock.
fn clocks(room: &Room<'_>, law: &Text<'_>, found: &mut Found) {
    for theirs in law.of(&[Strength::Duty]) {
        let Some(length) = length_of(theirs) else { continue };
        for forbid in room.text.of(&[Strength::Forbid]).filter(|forbid| gives_time(law, theirs, forbid)) {
            let says = format!("the text acts at once; the law leaves {}", length_in_words(length));
            told(room, "promise-above-law", forbid, law, &[theirs], &says, found);
        }
        for promise in room.text.of(&[Strength::Duty]) {
            let Some(code) = compared(promise, theirs) else { continue };
            let says = format!("the law's time for the same duty is {}", length_in_words(length));
            told(room, code, promise, law, &[theirs], &says, found);
        }
    }
}

fn length_of(placed: &Placed<'_>) -> Option<Length> {
    Some(placed.clause.duty.as_ref()?.time.as_ref()?.clock?.length)
}

/// Does a text forbid at once, on the fact that starts a duty of the law, what the law stops only when the time of that duty has run out?
fn gives_time(law: &Text<'_>, duty: &Placed<'_>, forbid: &Placed<'_>) -> bool {
    let does = duty.clause.duty.as_ref().map(|duty| duty.does.as_str()).unwrap_or_default();
    let facts = conditions::of(forbid.clause);
    let is_matter = MATTERS.iter().any(|(word, fact)| *word == does && facts.iter().any(|condition| condition.fact == *fact));
    let waits = |theirs: &&Placed<'_>| {
        let ended = |condition: &Condition| condition.fact == CLOCK_ENDED && condition.of.as_deref() == Some(duty.clause.frame.id.as_str());
        theirs.region.meets(&forbid.region) && conditions::of(theirs.clause).iter().any(ended)
    };
    is_matter && law.of(&[Strength::Forbid, Strength::Require]).any(|theirs| waits(&theirs))
}

/// Is a promised duty due sooner or later than the same duty of the law? Only lengths of one unit compare.
fn compared(promise: &Placed<'_>, law: &Placed<'_>) -> Option<&'static str> {
    let is_same = promise.clause.duty.as_ref()?.does == law.clause.duty.as_ref()?.does;
    let shares_event = promise.clause.on.iter().any(|event| law.clause.on.contains(event));
    let (own, theirs) = (parts(length_of(promise)?), parts(length_of(law)?));
    match (is_same && shares_event && own.0 == theirs.0, own.1.cmp(&theirs.1)) {
        (true, std::cmp::Ordering::Less) => Some("promise-above-law"),
        (true, std::cmp::Ordering::Greater) => Some("promise-below-law"),
        _ => None,
    }
}

fn parts(length: Length) -> (&'static str, i64) {
    match length {
        Length::Hours(n) => ("hours", n),
        Length::Days(n) => ("days", n),
        Length::BusinessDays(n) => ("business days", n),
        Length::Weeks(n) => ("weeks", n),
        Length::Months(n) => ("months", n),
        Length::Years(n) => ("years", n),
        Length::Lifetime => ("lifetime", 1),
    }
}

fn length_in_words(length: Length) -> String {
    let (unit, n) = parts(length);
    format!("{n} {unit}")
}
