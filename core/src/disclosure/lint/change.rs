//! How a text changes, and the texts that it rests on.

use super::{Found, Room};
use crate::api::answer::FindingAnswer;
use crate::disclosure::clause::Strength;
use crate::disclosure::conflicts::consent_asked;
use crate::disclosure::decide::finding;
use crate::disclosure::statement::STAYS;

/// The way of changing a text by which people are told.
const NOTICE_GIVEN: &str = "notice-given";

pub(super) fn look(room: &Room<'_>, found: &mut Found) {
    versions(room, found);
    silent_change(room, found);
    consents(room, found);
    for reference in room.text.statement.references.iter().filter(|reference| !reference.is_loaded) {
        let says = "taken in by reference; its text is not loaded";
        found.add(FindingAnswer { subject: reference.to.clone(), ..room.beside("reference-not-loaded", &reference.frame, says) });
    }
}

/// Versions up to that day whose text is not held: what was promised under them, nobody can say.
fn versions(room: &Room<'_>, found: &mut Found) {
    let begun = room.text.statement.versions.iter().filter(|v| v.dates.from.is_none_or(|from| from <= room.on));
    for version in begun.filter(|version| !version.held) {
        found.add(FindingAnswer {
            clause: Some(format!("{}/{}", room.text.id, version.id)),
            from: version.dates.from,
            until: version.dates.until,
            says: Some("the text of this version is not held".to_owned()),
            cites: version.cites.clone(),
            ..finding("version-text-missing")
        });
    }
}

/// One way alone makes a new version effective, and by that way nobody is told.
fn silent_change(room: &Room<'_>, found: &mut Found) {
    let Some(change) = &room.text.statement.change else { return };
    let is_told = |way: &String| way == NOTICE_GIVEN;
    let can_be_silent = if change.needs_all { !change.by.iter().any(is_told) } else { !change.by.iter().all(is_told) };
    if can_be_silent && !change.has_notice {
        let joined = change.by.join(if change.needs_all { " and " } else { " or " });
        let says = format!("a new version takes effect without notice: {joined}");
        found.add(FindingAnswer { subject: change.by.last().cloned(), ..room.beside("silent-change", &change.frame, says) });
    }
}

/// A consent that was given to an old version goes on to count under a new one.
fn consents(room: &Room<'_>, found: &mut Found) {
    let statement = room.text.statement;
    if let Some(change) = statement.change.as_ref().filter(|change| change.consent.as_deref() != Some(STAYS)) {
        let says = "a consent to an old version goes on to count under a new one";
        found.add(room.beside("consent-outlives-version", &change.frame, says));
    }
    let changes = statement.change.is_some() || statement.versions.len() > 1;
    let asking = room.text.of(&[Strength::Require]).filter(|_| changes && room.text.is_promise);
    for placed in asking.filter(|placed| consent_asked(placed.clause).is_some_and(|test| test.version.is_none())) {
        let says = "the text changes, and it does not ask that the consent was given to the version in force";
        found.add(room.about("consent-outlives-version", placed.clause, says));
    }
}
