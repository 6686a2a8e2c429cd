//! The lint of a statement: what is wrong with its text as of a day, without any request.
//!
//! Each family of rules has its file and speaks of every text alike: what the outside world has outdated ([`dated`]), words that measure or
//! define nothing ([`words`]), what the text leaves out ([`gaps`]), how it changes ([`change`]), clauses that pull apart ([`tensions`]) and what
//! the laws of that day say of the same ([`laws`]).

mod change;
mod conditions;
mod dated;
mod gaps;
mod laws;
mod regions;
mod tensions;
#[cfg(test)]
mod tests;
mod words;

use super::clause::{Clause, Strength};
use super::decide::finding;
use super::findings::sorted;
use super::not_in_force;
use super::statement::{Statement, Trees, Version};
use crate::api::Tail;
use crate::api::answer::{ConflictAnswer, ExplanationLine, FindingAnswer, LintReport, Unverified};
use crate::api::request::LintAsk;
use crate::order::InOrder;
use crate::rules::frame::{Checked, Frame, Role};
use crate::rules::shelf::{Bound, Context, Shelf};
use crate::{Day, Error};
use conditions::{Condition, follow};
use regions::{Region, Space};
use std::collections::BTreeSet;

/// What is wrong with a statement as of a day?
///
/// # Errors
/// `unknown-id` for a statement that the rulebook does not hold.
pub(crate) fn lint(ask: &LintAsk, context: &Context<'_, Statement>) -> Result<LintReport, Error> {
    let bound = context.shelf.get(&ask.statement, "/statement")?;
    let mut report = LintReport { on: ask.on, statement: Some(bound.header.id.clone()), ..LintReport::default() };
    let mut found = Found::default();
    found.packs.insert(bound.header.id.clone());
    match bound.body.version(ask.on) {
        Some(version) => {
            report.version = version.dates.from.map(|from| from.to_string());
            look(bound, &version, ask.on, context.shelf, &mut found);
        }
        None => found.findings.push(not_in_force(bound)),
    }
    report.findings = sorted(found.findings);
    report.conflicts = found.conflicts;
    report.conflicts.order_by(|a, b| (&a.kind, &a.clauses).cmp(&(&b.kind, &b.clauses)));
    report.conflicts.dedup();
    let cites: BTreeSet<&String> = report.findings.iter().flat_map(|f| &f.cites).collect();
    report.cites = cites.into_iter().cloned().collect();
    let mut tail = Tail { unverified: found.unverified, ..Tail::default() };
    tail.unverified.order_by(|a, b| (&a.item, a.from).cmp(&(&b.item, b.from)));
    tail.unverified.dedup();
    if context.manner.explain {
        tail.explanation = explained(&report);
    }
    tail.made_with = context.made_with(found.packs.iter().map(String::as_str));
    Ok(report.with_tail(tail.sorted()))
}

fn look(bound: &Bound<Statement>, version: &Version, on: Day, shelf: &Shelf<Statement>, found: &mut Found) {
    let all_leaves = shelf.iter().flat_map(|other| &other.body.leaves);
    let trees = Trees::shipped().with(all_leaves);
    let holder = bound.body.holder.as_deref().unwrap_or_default();
    let space = Space::new(&trees, |capacity| laws::may_act_as(holder, capacity));
    let is_held = version.held;
    let text = Text::new(bound, on, &space, is_held);
    let room = Room { text: &text, version, shelf, trees: &trees, space: &space, on };
    change::look(&room, found);
    // Of a text that nobody holds there is no more to say.
    if !is_held {
        return;
    }
    dated::look(&room, found);
    words::look(&room, found);
    gaps::look(&room, found);
    tensions::look(&room, found);
    laws::look(&room, found);
}

/// A text as of a day.
struct Text<'r> {
    id: &'r str,
    statement: &'r Statement,
    /// It is a company's own text: a promise. Else it is a law.
    is_promise: bool,
    clauses: Vec<Placed<'r>>,
}

/// A clause that is in force, with what it is about inside the scope of its text.
struct Placed<'r> {
    clause: &'r Clause,
    region: Region<'r>,
}

impl<'r> Text<'r> {
    fn new(bound: &'r Bound<Statement>, on: Day, space: &'r Space, is_held: bool) -> Text<'r> {
        let in_force: Vec<&Clause> = bound.body.clauses.iter().filter(|c| is_held && c.frame.dates.contains(on)).collect();
        let scopes = in_force.iter().filter(|c| c.strength == Strength::Scope).map(|c| space.of_clause(c));
        let scope = scopes.fold(space.whole(), |whole, one| whole.and(&one));
        let place = |clause: &'r Clause| {
            let own = space.of_clause(clause);
            let region = if clause.strength == Strength::Scope { own } else { own.and(&scope) };
            Placed { clause, region }
        };
        let clauses = in_force.into_iter().map(place).collect();
        Text { id: &bound.header.id, statement: &bound.body, is_promise: bound.header.role == Role::Plan, clauses }
    }

    fn of(&self, strengths: &'static [Strength]) -> impl Iterator<Item = &Placed<'r>> {
        self.clauses.iter().filter(|placed| strengths.contains(&placed.clause.strength))
    }

    /// The regions of everything that lifts a clause of this text.
    fn lifts(&self, clause: &Clause) -> Vec<Region<'r>> {
        let lifting = self.clauses.iter().filter(|placed| placed.clause.lifts.contains(&clause.frame.id));
        lifting.map(|placed| placed.region.clone()).collect()
    }

    /// The regions of what lifts a clause without fail, given that these conditions hold.
    fn sure_lifts(&self, clause: &Clause, given: &[Condition]) -> Vec<Region<'r>> {
        let lifting = self.clauses.iter().filter(|placed| placed.clause.lifts.contains(&clause.frame.id));
        lifting.filter(|placed| follow(&conditions::of(placed.clause), given)).map(|placed| placed.region.clone()).collect()
    }

    /// The id by which answers name a clause.
    fn named(&self, clause: &Clause) -> String {
        format!("{}/{}", self.id, clause.named)
    }

    /// The clause of the text under which a permit stands with others, or its own.
    fn group(&self, clause: &Clause) -> String {
        format!("{}/{}", self.id, clause.umbrella.as_ref().unwrap_or(&clause.named))
    }
}

/// What every rule looks at.
struct Room<'r> {
    text: &'r Text<'r>,
    version: &'r Version,
    shelf: &'r Shelf<Statement>,
    trees: &'r Trees,
    space: &'r Space,
    on: Day,
}

impl Room<'_> {
    /// A finding about a clause, with the clause's citations.
    fn about(&self, code: &str, clause: &Clause, says: impl Into<String>) -> FindingAnswer {
        let (id, cites) = (self.text.named(clause), clause.frame.cites.clone());
        FindingAnswer { clause: Some(id), cites, says: Some(says.into()), ..finding(code) }
    }

    /// A finding about something that stands beside the clauses.
    fn beside(&self, code: &str, frame: &Frame, says: impl Into<String>) -> FindingAnswer {
        let id = format!("{}/{}", self.text.id, frame.id);
        FindingAnswer { clause: Some(id), cites: frame.cites.clone(), says: Some(says.into()), ..finding(code) }
    }

    /// A region's example as a request, for people to read and to ask.
    fn example(&self, region: &Region<'_>) -> String {
        self.space.example(region, self.trees).to_string()
    }
}

/// What was found, and what that rests on.
#[derive(Default)]
struct Found {
    findings: Vec<FindingAnswer>,
    conflicts: Vec<ConflictAnswer>,
    unverified: Vec<Unverified>,
    packs: BTreeSet<String>,
}

impl Found {
    fn add(&mut self, finding: FindingAnswer) {
        self.findings.push(finding);
    }

    /// The finding rests on an item of another pack.
    fn rests_on(&mut self, pack: &str, frame: &Frame) {
        self.packs.insert(pack.to_owned());
        if frame.checked == Checked::Unverified {
            self.unverified.push(Unverified { item: Some(format!("{pack}/{}", frame.id)), from: frame.dates.from });
        }
    }
}

/// The reasons: what was read, and each finding under it.
fn explained(report: &LintReport) -> Vec<ExplanationLine> {
    let statement = report.statement.as_deref().unwrap_or_default();
    let version = report.version.as_deref().map_or_else(String::new, |version| format!(" of {version}"));
    let says = format!("{statement}{version}: {} findings", report.findings.len());
    let root = ExplanationLine { id: Some("lint".to_owned()), says: Some(says), ..ExplanationLine::default() };
    let line = |finding: &FindingAnswer| ExplanationLine {
        id: finding.clause.clone(),
        parent: Some(0),
        outcome: finding.code.clone(),
        says: finding.says.clone(),
        cites: finding.cites.clone(),
        ..ExplanationLine::default()
    };
    std::iter::once(root).chain(report.findings.iter().map(line)).collect()
}
