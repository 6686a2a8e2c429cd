//! What the outside world has outdated: frameworks, laws and technology that a text names and that no longer are what they were.

use super::{Found, Room};
use crate::api::answer::FindingAnswer;
use crate::api::values::Value;
use crate::api::words::YesNo;
use crate::disclosure::clause::{Clause, Strength};
use crate::disclosure::statement::{Framework, Names};
use crate::rules::frame::Frame;

pub(super) fn look(room: &Room<'_>, found: &mut Found) {
    for placed in &room.text.clauses {
        let clause = placed.clause;
        let about = |code: &str, says: String| room.about(code, clause, says);
        named(room, &clause.names, &about, found);
        if let Some(framework) = &clause.framework {
            framework_in_force(room, framework, &about, found);
            certification(room, framework, clause.asks_certification, &about, found);
        }
    }
    for beside in room.text.statement.claims.iter().chain(&room.text.statement.references) {
        named(room, &beside.names, &|code, says| room.beside(code, &beside.frame, says), found);
    }
}

/// Makes a finding about the clause or claim that is looked at.
type About<'a> = dyn Fn(&str, String) -> FindingAnswer + 'a;

fn named(room: &Room<'_>, names: &Names, about: &About<'_>, found: &mut Found) {
    for framework in &names.frameworks {
        framework_in_force(room, framework, about, found);
    }
    for law in &names.laws {
        superseded(room, law, about, found);
    }
    for example in &names.examples {
        obsolete(room, example, about, found);
    }
}

fn dated(finding: FindingAnswer, subject: &str, frame: &Frame) -> FindingAnswer {
    let cites = frame.cites.iter().chain(&finding.cites).cloned().collect();
    FindingAnswer { subject: Some(subject.to_owned()), cites, ..finding }
}

/// A framework that was valid once and is not on that day, for data from where it was.
fn framework_in_force(room: &Room<'_>, basis: &str, about: &About<'_>, found: &mut Found) {
    let all = room.shelf.iter().flat_map(|bound| bound.body.frameworks.iter().map(move |framework| (bound, framework)));
    let all: Vec<_> = all.filter(|(_, framework)| framework.is(basis)).collect();
    for (bound, ended) in &all {
        let Some(until) = ended.frame.dates.until.filter(|until| *until <= room.on) else { continue };
        let is_from_there = |framework: &Framework| {
            framework.origins.is_empty()
                || ended.origins.is_empty()
                || framework.origins.iter().any(|origin| ended.origins.contains(origin))
        };
        if !all.iter().any(|(_, framework)| framework.frame.dates.contains(room.on) && is_from_there(framework)) {
            let says = about("framework-not-valid", "the framework that it rests on is no longer valid".to_owned());
            found.add(FindingAnswer { from: Some(until), ..dated(says, basis, &ended.frame) });
            found.rests_on(&bound.header.id, &ended.frame);
        }
    }
}

/// It needs a certification of the holder, and nothing declares one.
fn certification(room: &Room<'_>, framework: &str, is_asked: bool, about: &About<'_>, found: &mut Found) {
    let declared = room.text.statement.presumption("transfer-certified").filter(|p| p.asks.is_none());
    let is_declared = declared.is_some_and(|p| p.is == Value::Word("yes".to_owned()) || p.is == Value::Flag(YesNo::Yes));
    if is_asked && !is_declared {
        let says = "it holds only for a holder who is certified, and no certification is on file".to_owned();
        found.add(FindingAnswer { subject: Some(framework.to_owned()), ..about("certification-not-on-file", says) });
    }
}

/// Every version of a law that ended since the text was written: the text says that it keeps a law that is another now.
fn superseded(room: &Room<'_>, law: &str, about: &About<'_>, found: &mut Found) {
    let (id, cited) = law.split_once('@').map_or((law, None), |(id, from)| (id, Some(from)));
    let Some(bound) = room.shelf.find(id) else { return };
    let written = room.version.dates.from;
    for version in &bound.body.versions {
        let Some(until) = version.dates.until.filter(|until| *until <= room.on) else { continue };
        let is_meant = match cited {
            Some(cited) => version.dates.from.is_some_and(|from| from.to_string() == cited),
            None => written.is_none_or(|written| written < until),
        };
        if is_meant {
            let says = about("law-superseded", format!("the text names {id}, which was amended on {until}, after the text was written"));
            let cites = version.cites.iter().chain(&says.cites).cloned().collect();
            found.add(FindingAnswer { subject: Some(version.id.clone()), from: Some(until), cites, ..says });
            found.packs.insert(bound.header.id.clone());
        }
    }
}

/// An example of technology that protects nothing any more.
fn obsolete(room: &Room<'_>, example: &str, about: &About<'_>, found: &mut Found) {
    for bound in room.shelf.iter() {
        for frame in bound.body.obsolete.iter().filter(|frame| frame.id == example && frame.dates.contains(room.on)) {
            let says = about("technology-obsolete", "the technology that it names as an example is obsolete".to_owned());
            found.add(FindingAnswer { from: frame.dates.from, ..dated(says, example, frame) });
            found.rests_on(&bound.header.id, frame);
        }
    }
}

/// Does a requirement rest on a framework that is not valid, so that nothing satisfies it?
pub(super) fn never_satisfied(room: &Room<'_>, clause: &Clause) -> bool {
    let Some(basis) = clause.framework.as_ref().filter(|_| clause.strength == Strength::Require) else { return false };
    let all: Vec<&Framework> = room.shelf.iter().flat_map(|bound| &bound.body.frameworks).filter(|f| f.is(basis)).collect();
    !all.is_empty() && !all.iter().any(|framework| framework.frame.dates.contains(room.on))
}
