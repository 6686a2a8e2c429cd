//! What a text leaves out. A company's text is read as the whole of what the company does; a law's silence is no gap.

use super::{Found, Room};
use crate::api::answer::FindingAnswer;
use crate::disclosure::clause::{Clause, Strength};
use crate::disclosure::decide::finding;
use crate::rules::tree::{TreeName, last_word, under};
use std::collections::BTreeSet;

/// Acts by which data come to be held.
const COLLECTING: [&str; 3] = ["collect", "hold", "set-cookie"];
/// Duties that end the holding.
const ENDING: [&str; 3] = ["erase", "dispose-unreadable", "retain-record"];
/// Duties that somebody waits for.
const AWAITED: [&str; 7] = ["respond", "answer", "erase", "give-copy", "correct", "confirm-receipt", "tell-reason"];
/// Who takes over a business.
const ACQUIRER: &str = "acquirer";
const OPENING: &[Strength] = &[Strength::Permit, Strength::Except, Strength::Mandate];
const ALL: &[Strength] = &[Strength::Permit, Strength::Forbid, Strength::Require, Strength::Except, Strength::Mandate, Strength::Duty];

pub(super) fn look(room: &Room<'_>, found: &mut Found) {
    clocks(room, found);
    if !room.text.is_promise {
        return;
    }
    acts(room, found);
    categories(room, found);
    parties(room, found);
    channels(room, found);
    retention(room, found);
}

/// A duty that somebody waits for and that has no day.
fn clocks(room: &Room<'_>, found: &mut Found) {
    for placed in room.text.of(&[Strength::Duty]) {
        let Some(duty) = placed.clause.duty.as_ref().filter(|duty| duty.time.is_none() && duty.standard.is_none()) else { continue };
        if AWAITED.contains(&duty.does.as_str()) || duty.does.starts_with("notify-") {
            let says = "the text does not say by when";
            found.add(FindingAnswer { subject: Some(duty.does.clone()), ..room.about("duty-without-clock", placed.clause, says) });
        }
    }
}

/// The clause of the scope that leaves a node of a key outside, where one does.
fn outside<'r>(room: &'r Room<'_>, key: &str, node: &str) -> Option<&'r Clause> {
    let scopes = room.text.of(&[Strength::Scope]).map(|placed| placed.clause);
    let mut naming = scopes.filter(|clause| clause.keys.iter().any(|k| k.name == key));
    naming.find(|clause| !room.space.of_clause(clause).nodes(key).any(|reached| reached == node))
}

/// Acts that no clause names and no duty does.
fn acts(room: &Room<'_>, found: &mut Found) {
    let clauses: Vec<&Clause> = room.text.of(ALL).map(|placed| placed.clause).collect();
    let names = |act: &str| {
        let by_key = |clause: &&Clause| clause.key("act").is_some_and(|key| key.nodes.iter().any(|node| under(act, node)));
        let by_duty = |clause: &&Clause| {
            let own = clause.duty.as_ref().map(|duty| &duty.does);
            own.into_iter().chain(&clause.duties).any(|does| does == last_word(act))
        };
        clauses.iter().any(|clause| by_key(clause) || by_duty(clause))
    };
    for act in room.space.of("act").filter(|act| !names(act)) {
        gap(room, "act-gap", act, outside(room, "act", act), "no clause speaks of this act", found);
    }
}

/// Data that no clause describes as collected or held, though others may use them.
fn categories(room: &Room<'_>, found: &mut Found) {
    let collects = |act: &str| COLLECTING.iter().any(|above| under(act, above));
    let permits = room.text.of(&[Strength::Permit]).filter(|placed| placed.region.nodes("act").any(collects));
    let described: BTreeSet<&str> = permits.flat_map(|placed| placed.region.nodes("data")).collect();
    if described.is_empty() {
        return;
    }
    let missing: Vec<&str> = room.space.of("data").filter(|node| !described.contains(node)).collect();
    for node in largest(room, TreeName::Data, &missing) {
        gap(room, "category-gap", &node, None, "no clause describes that such data are collected or held", found);
    }
}

/// Parties to whom no clause opens anything by name, and which none names itself: what holds for them is said only of everybody.
fn parties(room: &Room<'_>, found: &mut Found) {
    let keys = |strengths| room.text.of(strengths).filter_map(|placed| placed.clause.key("to"));
    let opened: Vec<&String> = keys(OPENING).flat_map(|key| &key.nodes).collect();
    let named: Vec<&String> = keys(ALL).flat_map(|key| &key.nodes).collect();
    let is_missing = |party: &&str| !opened.iter().any(|above| under(party, above)) && !named.iter().any(|node| node == party);
    let missing: Vec<&str> = room.space.of("to").filter(is_missing).collect();
    for party in largest(room, TreeName::Party, &missing) {
        if last_word(&party) == ACQUIRER {
            let says = "no clause says what becomes of the data when the business is taken over";
            found.add(FindingAnswer { subject: Some(ACQUIRER.to_owned()), says: Some(says.to_owned()), ..finding("no-successor-clause") });
        } else {
            gap(room, "party-gap", &party, None, "no clause names this party", found);
        }
    }
}

/// Ways of collecting that are outside the scope.
fn channels(room: &Room<'_>, found: &mut Found) {
    for channel in room.space.of("via") {
        if let Some(scope) = outside(room, "via", channel) {
            gap(room, "channel-gap", channel, Some(scope), "what is collected by this way is outside the text", found);
        }
    }
}

/// Data that may be collected or held without a word of when that ends.
fn retention(room: &Room<'_>, found: &mut Found) {
    let ends = room
        .text
        .of(&[Strength::Duty])
        .filter(|placed| placed.clause.duty.as_ref().is_some_and(|duty| ENDING.contains(&duty.does.as_str()) && duty.time.is_some()));
    let ended: BTreeSet<&str> = ends.flat_map(|placed| placed.region.nodes("data")).collect();
    let collects = |act: &str| COLLECTING.iter().any(|above| under(act, above));
    for placed in room.text.of(&[Strength::Permit]).filter(|placed| placed.region.nodes("act").any(collects)) {
        let open: Vec<&str> = placed.region.nodes("data").filter(|node| !ended.contains(node)).collect();
        if !open.is_empty() {
            let shown = largest(room, TreeName::Data, &open);
            let shown: Vec<&str> =
                shown.iter().map(|node| room.trees.get(TreeName::Data).map_or(node.as_str(), |t| t.shown(node))).collect();
            let says = format!("no period and no event ends the holding of {}", shown.join(", "));
            found.add(room.about("no-retention-period", placed.clause, says));
        }
    }
}

fn gap(room: &Room<'_>, code: &str, node: &str, scope: Option<&Clause>, says: &str, found: &mut Found) {
    let subject = Some(last_word(node).to_owned());
    match scope {
        Some(clause) => found.add(FindingAnswer { subject, ..room.about(code, clause, says) }),
        None => found.add(FindingAnswer { subject, says: Some(says.to_owned()), ..finding(code) }),
    }
}

/// The same nodes, with every node whose smallest nodes are all among them in their place.
fn largest(room: &Room<'_>, tree: TreeName, nodes: &[&str]) -> Vec<String> {
    let Some(tree) = room.trees.get(tree) else { return Vec::new() };
    let whole = |above: &str| tree.smallest().filter(|node| under(node, above)).all(|node| nodes.contains(&node));
    let top = |node: &str| {
        let ends = node.match_indices('.').map(|(at, _)| at).chain([node.len()]);
        let above = ends.filter_map(|end| node.get(..end)).find(|above| whole(above));
        above.unwrap_or(node).to_owned()
    };
    let found: BTreeSet<String> = nodes.iter().map(|node| top(node)).collect();
    found.into_iter().collect()
}
