//! The disclosure room: may something be done with data, under which statements and laws, and with which duties?
//!
//! A statement is read into clauses ([`statement`], [`clause`]); the clauses of all statements in play become one program ([`lower`]),
//! which is run for each leaf of the data tree that the request asks for ([`facts`]), and what decided is read back ([`decide`]).

mod cells;
mod changes;
mod clause;
mod clock;
mod conflicts;
mod consent;
mod decide;
mod facts;
mod findings;
mod guard;
#[cfg(test)]
mod law_tests;
pub(crate) mod lint;
mod lower;
mod matrix;
#[cfg(test)]
mod naive;
mod prove;
#[cfg(test)]
mod prove_tests;
mod redact;
#[cfg(test)]
mod redact_tests;
mod statement;
#[cfg(test)]
mod tests;
mod weigh;

pub(crate) use clock::{clock, events};
pub(crate) use consent::consents;
pub use guard::{Guard, GuardRequest, Reasons, Said};
pub(crate) use matrix::matrix;
pub(crate) use prove::prove;
pub(crate) use redact::redact;
pub(crate) use statement::Statement;

use crate::api::Tail;
use crate::api::answer::{Disclosed, FindingAnswer, ItemAnswer, MadeWith, StatementVersion};
use crate::api::case::{Disclosure, Region};
use crate::api::request::DiscloseAsk;
use crate::api::words::DisclosureOutcome;
use crate::order::InOrder;
use crate::rules::frame::Role;
use crate::rules::shelf::{Bound, Context};
use crate::rules::tree::TreeName;
use crate::time::Interval;
use crate::{Code, Day, Error};
use clause::Strength;
use decide::{Decided, decide, finding};
use facts::{Asked, Facts};
use lower::{InPlay, Lowered, lower};
use statement::Trees;
use std::collections::{BTreeMap, BTreeSet};

/// The texts that a question is asked under, as they are in force on its day.
struct Texts<'c> {
    chosen: Vec<&'c Bound<Statement>>,
    packs: Vec<InPlay<'c>>,
    trees: Trees,
    statements: BTreeMap<String, StatementVersion>,
    findings: Vec<FindingAnswer>,
}

impl<'c> Texts<'c> {
    fn of(under: &[String], place: Option<&str>, on: Day, context: &Context<'c, Statement>) -> Result<Texts<'c>, Error> {
        let named = !under.is_empty();
        let chosen = choose(under, place, on, context)?;
        let (mut packs, mut statements, mut findings) = (Vec::new(), BTreeMap::new(), Vec::new());
        for bound in &chosen {
            let is_law = bound.header.role == Role::Floor;
            match bound.body.version(on) {
                Some(version) => {
                    statements.insert(bound.header.id.clone(), version_of(version.dates));
                    packs.push(InPlay {
                        id: &bound.header.id,
                        statement: &bound.body,
                        held: version.held,
                        is_law,
                        named,
                        header: &bound.header,
                    });
                }
                None if named || !is_law => findings.push(not_in_force(bound)),
                None => {}
            }
        }
        let trees = Trees::shipped().with(packs.iter().flat_map(|p| &p.statement.leaves));
        Ok(Texts { chosen, packs, trees, statements, findings })
    }

    fn made_with(&self, context: &Context<'_, Statement>) -> MadeWith {
        context.made_with(self.chosen.iter().map(|b| b.header.id.as_str()))
    }
}

/// May something be done with data?
///
/// # Errors
/// `unknown-id` for a statement that the rulebook does not hold, `unknown-word` for a word that its tree does not have.
pub(crate) fn disclose(ask: &DiscloseAsk, context: &Context<'_, Statement>) -> Result<Disclosed, Error> {
    let case = &consent::folded(&ask.case, ask.on)?;
    let texts = Texts::of(&ask.under, case.place.as_deref(), ask.on, context)?;
    let asked = Asked::read(case, &texts.trees)?;
    let wanted = wanted(case, &texts.trees)?;
    let mut answer = Disclosed { on: ask.on, ..Disclosed::default() };
    answer.statements.clone_from(&texts.statements);
    answer.findings.clone_from(&texts.findings);
    let mut tail = Tail::default();
    if texts.packs.is_empty() {
        answer.outcome = DisclosureOutcome::NotApplicable;
    } else {
        let lowered = lower(&texts.packs, ask.on);
        let later = changes::later(&texts.packs, ask.on);
        let facts = Facts { case, on: ask.on, asked: &asked, trees: &texts.trees, packs: &texts.packs, context, item: None };
        Room { lowered: &lowered, later: &later, facts: &facts, explains: context.manner.explain }.answer(&wanted, &mut answer, &mut tail);
    }
    tail.made_with = texts.made_with(context);
    Ok(answer.with_tail(tail.sorted()))
}

/// Statements made ready for many requests.
///
/// # Errors
/// `unknown-id` for a statement that the rulebook does not hold, `limit-exceeded` where the statements tell too many kinds of request apart.
pub(crate) fn guard<'c>(under: &[String], on: Day, context: &Context<'c, Statement>) -> Result<Guard<'c>, Error> {
    let texts = Texts::of(under, None, on, context)?;
    let lowered = lower(&texts.packs, on);
    let variables = prove::Prover { texts: &texts, lowered: &lowered, on, context }.variables(&Region::default(), "", false)?;
    Guard::of(lowered, texts.trees, variables)
}

/// The statements and laws that the question names; none named: every one of the rulebook, but for laws of another place.
fn choose<'c>(
    under: &[String],
    place: Option<&str>,
    on: Day,
    context: &Context<'c, Statement>,
) -> Result<Vec<&'c Bound<Statement>>, Error> {
    let mut chosen: BTreeMap<&str, &Bound<Statement>> = BTreeMap::new();
    for (index, reference) in under.iter().enumerate() {
        let at = format!("/under/{index}");
        let (id, version) = reference.split_once('@').map_or((reference.as_str(), None), |(id, version)| (id, Some(version)));
        let bound = context.shelf.get(id, &at)?;
        let now = bound.body.version(on).and_then(|v| v.dates.from).map(|from| from.to_string());
        if version.is_some() && version != now.as_deref() {
            let right = "the statement alone, or the version that is in force on the day of the act";
            return Err(Error::new(Code::UnknownId, at, "the statement has no such version on that day", right));
        }
        if bound.body.clauses.is_empty() {
            return Err(Error::new(Code::NotInLaw, at, "the pack has no clauses", "a statement, or a law's confidentiality rules"));
        }
        chosen.insert(&bound.header.id, bound);
    }
    let reaches = |b: &Bound<Statement>| place.is_none_or(|place| !b.header.reaches(place).is_no());
    // A text that binds its own holder alone is in play where it is named.
    let decides = |b: &&Bound<Statement>| !b.body.clauses.is_empty() && !b.body.where_named && reaches(b);
    if under.is_empty() { Ok(context.shelf.iter().filter(decides).collect()) } else { Ok(chosen.into_values().collect()) }
}

fn version_of(dates: Interval) -> StatementVersion {
    StatementVersion { from: dates.from, until: dates.until, ..StatementVersion::default() }
}

fn not_in_force(bound: &Bound<Statement>) -> FindingAnswer {
    let from = bound.body.versions.iter().filter_map(|v| v.dates.from).min();
    FindingAnswer { subject: Some(bound.header.id.clone()), from, ..finding("statement-not-in-force") }
}

/// An item as the request names it, with its leaves.
struct Wanted {
    shown: String,
    leaves: Vec<String>,
}

fn wanted(case: &Disclosure, trees: &Trees) -> Result<Vec<Wanted>, Error> {
    let item = |(index, item): (usize, &String)| {
        let node = facts::find(trees, TreeName::Data, item, &format!("/case/items/{index}"))?;
        let leaves = trees.get(TreeName::Data).map(|tree| tree.leaves(&node)).unwrap_or_default();
        Ok(Wanted { shown: item.clone(), leaves })
    };
    case.items.iter().flatten().enumerate().map(item).collect()
}

/// One question, compiled, with the facts that are the same for every item.
struct Room<'r> {
    lowered: &'r Lowered<'r>,
    /// The same question under the law of later days.
    later: &'r [(Day, Lowered<'r>)],
    facts: &'r Facts<'r>,
    explains: bool,
}

impl Room<'_> {
    fn answer(&self, wanted: &[Wanted], answer: &mut Disclosed, tail: &mut Tail) {
        let mut all = Vec::new();
        let mut tops = Vec::new();
        for item in wanted {
            let decided: Vec<(Decided<'_, '_>, ItemAnswer)> = item.leaves.iter().map(|leaf| self.leaf(Some(leaf), tail)).collect();
            let (decisions, answers): (Vec<_>, Vec<_>) = decided.into_iter().unzip();
            let whole = strictest(answers);
            answer.items.insert(item.shown.clone(), whole.clone());
            tops.push(whole);
            all.extend(decisions);
        }
        if wanted.is_empty() {
            let (decided, whole) = self.leaf(None, tail);
            answer.determining.clone_from(&whole.determining);
            answer.unmet.clone_from(&whole.unmet);
            tops.push(whole);
            all.push(decided);
        }
        answer.findings.extend(findings::of_act(&all, self.facts));
        let top = strictest(tops);
        answer.outcome = top.outcome;
        answer.cites = top.cites;
        answer.duties = top.duties;
        answer.conflicts = top.conflicts;
        answer.findings = findings::sorted(answer.findings.drain(..).chain(top.findings).collect());
        answer.redact = self.redact(wanted);
        if answer.outcome == DisclosureOutcome::NotApplicable {
            answer.apply_instead = apply_instead(&all);
        }
        if answer.outcome == DisclosureOutcome::Deny && all.iter().any(Decided::rests_on_retention) {
            answer.until = self.facts.case.retain_through.map(Day::next);
        }
    }

    fn leaf(&self, item: Option<&str>, tail: &mut Tail) -> (Decided<'_, '_>, ItemAnswer) {
        let facts = Facts { item, ..*self.facts };
        let decided = decide(self.lowered, &facts);
        decided.evaluation.collect(tail);
        if decided.outcome == DisclosureOutcome::Unknown && decided.evaluation.outcome().is_no() {
            decided.evaluation.collect_open(self.lowered.in_scope, tail);
        }
        let mut answer = decided.answer(&facts);
        answer.findings.extend(changes::law_changes(decided.outcome, self.later, &facts));
        if self.explains {
            self.explain(&decided, item, &answer, tail);
        }
        (decided, answer)
    }

    /// The reasons for one item: its outcome, then every clause that was about it.
    fn explain(&self, decided: &Decided<'_, '_>, item: Option<&str>, answer: &ItemAnswer, tail: &mut Tail) {
        let shown = item.map(|item| self.facts.trees.get(TreeName::Data).map_or(item, |tree| tree.shown(item)));
        let outcome = decided.outcome.as_str();
        let says = format!("{}: {outcome}, by {}", shown.unwrap_or("the act"), answer.determining.join(", "));
        let first = tail.explanation.len();
        let id = shown.map_or_else(|| "disclose".to_owned(), |item| format!("disclose/{item}"));
        decided.evaluation.explain(&id, &says, &answer.cites, &mut tail.explanation);
        let mut lines = tail.explanation.split_off(first);
        if let Some(root) = lines.first_mut() {
            root.outcome = Some(outcome.to_owned());
        }
        let mut seen = BTreeSet::new();
        lines.retain(|line| line.id.clone().is_none_or(|id| seen.insert(id)));
        tail.explanation.extend(lines);
    }

    /// What a paper that is named may not show: the leaves asked for that are not permitted, and those of the same kind that such a paper
    /// may hold.
    fn redact(&self, wanted: &[Wanted]) -> Vec<String> {
        let Some(tree) = self.facts.trees.get(TreeName::Data) else { return Vec::new() };
        let mut leaves: BTreeSet<String> = wanted.iter().flat_map(|item| item.leaves.iter().cloned()).collect();
        if self.facts.case.record.is_some() {
            let kinds: BTreeSet<String> = leaves.iter().map(|leaf| kind_of(leaf)).collect();
            leaves.extend(kinds.iter().flat_map(|kind| tree.leaves(kind)));
        }
        let hidden = leaves.iter().filter(|leaf| {
            let facts = Facts { item: Some(leaf), ..*self.facts };
            matches!(decide(self.lowered, &facts).outcome, DisclosureOutcome::Deny | DisclosureOutcome::Unknown)
        });
        hidden.map(|leaf| tree.shown(leaf).to_owned()).collect()
    }
}

/// What applies where no text does: what the scope clauses name that took the request out.
fn apply_instead(all: &[Decided<'_, '_>]) -> Vec<String> {
    let clauses = all.iter().flat_map(Decided::clauses);
    let out = clauses.filter(|(placed, came)| placed.clause.strength == Strength::Scope && came.matches.is_no());
    let named: BTreeSet<String> = out.flat_map(|(placed, _)| placed.clause.apply_instead.iter().cloned()).collect();
    named.into_iter().collect()
}

/// The kind of data to which a leaf belongs: `personal.health`.
fn kind_of(leaf: &str) -> String {
    leaf.split('.').take(2).collect::<Vec<_>>().join(".")
}

fn rank(outcome: DisclosureOutcome) -> usize {
    match outcome {
        DisclosureOutcome::Deny => 0,
        DisclosureOutcome::Unknown => 1,
        DisclosureOutcome::NotApplicable => 2,
        DisclosureOutcome::Permit => 3,
    }
}

/// The strictest of several answers, with the reasons of those that are as strict and with the duties, conflicts and findings of all.
fn strictest(answers: Vec<ItemAnswer>) -> ItemAnswer {
    let least = answers.iter().map(|a| rank(a.outcome)).min().unwrap_or(3);
    let mut whole = ItemAnswer::default();
    for mut answer in answers {
        whole.duties.append(&mut answer.duties);
        whole.conflicts.append(&mut answer.conflicts);
        whole.findings.append(&mut answer.findings);
        if rank(answer.outcome) == least {
            whole.outcome = answer.outcome;
            whole.determining.append(&mut answer.determining);
            whole.lifted.append(&mut answer.lifted);
            whole.unmet.append(&mut answer.unmet);
            whole.failed_exceptions.append(&mut answer.failed_exceptions);
            whole.cites.append(&mut answer.cites);
            whole.mandatory = whole.mandatory.or(answer.mandatory);
            whole.limit = whole.limit.or(answer.limit);
        }
    }
    for list in [&mut whole.determining, &mut whole.lifted, &mut whole.unmet, &mut whole.cites] {
        list.order();
        list.dedup();
    }
    whole.failed_exceptions.order_by(|a, b| (&a.clause, &a.facts).cmp(&(&b.clause, &b.facts)));
    whole.failed_exceptions.dedup();
    whole.duties.order_by(|a, b| (&a.id, &a.do_).cmp(&(&b.id, &b.do_)));
    whole.duties.dedup();
    whole.conflicts.order_by(|a, b| (&a.kind, &a.clauses).cmp(&(&b.kind, &b.clauses)));
    whole.conflicts.dedup();
    whole.findings = findings::sorted(whole.findings);
    whole
}
