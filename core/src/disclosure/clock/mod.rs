//! The clock: which steps a law asks for after an event, and by when.
//!
//! The duties of a pack that wait for the event are its steps. Which of them count is decided as every clause is; how long each leaves is
//! a [`TimeLimit`]. The version of the law is that of the day of the event, not of the question.

pub(crate) mod event;
mod limit;
mod steps;
#[cfg(test)]
mod tests;

pub(crate) use limit::TimeLimit;
pub(crate) use steps::due_of_act;

use super::clause::{Clause, Strength};
use super::decide::finding;
use super::facts::{Asked, Facts};
use super::lower::{InPlay, of_event};
use super::statement::{Statement, Trees};
use crate::api::Tail;
use crate::api::answer::{Clock, DutyAnswer, FindingAnswer, MissingItem, StepAnswer};
use crate::api::case::{Disclosure, Trigger};
use crate::api::request::ClockAsk;
use crate::api::words::ClockOutcome;
use crate::rules::evaluate::Evaluation;
use crate::rules::frame::{Checked, Frame, Role};
use crate::rules::program::Program;
use crate::rules::shelf::{Bound, Context};
use crate::rules::tree::TreeName;
use crate::tri::Tri;
use crate::{Code, Day, Error};
use event::EventFacts;
use std::collections::{BTreeMap, BTreeSet};
use steps::Stepping;

/// Which steps does a law ask for after an event, and by when?
///
/// # Errors
/// `unknown-id` for a law that the rulebook does not hold, `not-in-law` for an event that none of its duties waits for, `unknown-word` for a
/// data item that its tree does not have.
pub(crate) fn clock(ask: &ClockAsk, context: &Context<'_, Statement>) -> Result<Clock, Error> {
    let bound = context.shelf.get(&ask.law, "/law")?;
    let events = events(&bound.body);
    let event = ask.case.event.as_deref();
    if events.is_empty() || event.is_some_and(|event| !events.contains(event)) {
        let at = if events.is_empty() { "/law" } else { "/case/event" };
        let known = events.into_iter().collect::<Vec<_>>().join(", ");
        let right = if known.is_empty() { "a law with duties that wait for an event".to_owned() } else { known };
        return Err(Error::new(Code::NotInLaw, at, "no duty of the law waits for such an event", right));
    }
    let mut tail = Tail::default();
    let mut answer = Clock { on: ask.on, law: Some(ask.law.clone()), ..Clock::default() };
    if let Some(event) = event {
        let trees = Trees::shipped().with(&bound.body.leaves);
        let case = event::as_disclosure(&ask.case);
        let items = items(&case, &trees)?;
        let asked = Asked::read(&case, &trees)?;
        let room = Room { bound, event, case: &case, trigger: &ask.case, asked: &asked, trees: &trees, items: &items, context };
        let day = event::day(&ask.case).unwrap_or(ask.on);
        let told = room.on(day, &mut tail);
        answer.findings = told.findings.clone();
        if bound.body.version(day).is_some() {
            answer.findings.extend(room.change(day, &told));
        }
        answer.findings = super::findings::sorted(std::mem::take(&mut answer.findings));
        answer.outcome = told.outcome;
        answer.steps = told.steps;
        answer.duties = told.duties;
        answer.apply_instead = told.instead.into_iter().collect();
        let cites: BTreeSet<String> = answer.steps.values().flat_map(|s| s.cites.iter().cloned()).chain(told.cites).collect();
        answer.cites = cites.into_iter().collect();
        if context.manner.explain {
            explain(&answer, &mut tail);
        }
    } else {
        tail.add_missing(missing("event", "/case/event"));
        answer.outcome = ClockOutcome::Unknown;
    }
    tail.made_with = context.made_with([ask.law.as_str()]);
    Ok(answer.with_tail(tail.sorted()))
}

/// The events that the duties of a text wait for.
pub(crate) fn events(statement: &Statement) -> BTreeSet<&str> {
    duties(statement).flat_map(|c| &c.on).map(String::as_str).collect()
}

/// The duties of a text.
fn duties(statement: &Statement) -> impl Iterator<Item = &Clause> {
    statement.clauses.iter().filter(|c| c.strength == Strength::Duty)
}

fn follows_a_step(clause: &Clause) -> bool {
    clause.duty.as_ref().and_then(|body| body.time.as_ref()).is_some_and(|term| term.from_step.is_some())
}

fn missing(fact: &str, at: &str) -> MissingItem {
    MissingItem { fact: Some(fact.to_owned()), at: Some(at.to_owned()), ..MissingItem::default() }
}

/// The leaves of all items that the event is about; one without a name where the request names none.
fn items(case: &Disclosure, trees: &Trees) -> Result<Vec<Option<String>>, Error> {
    let mut leaves = Vec::new();
    for (index, item) in case.items.iter().flatten().enumerate() {
        let node = super::facts::find(trees, TreeName::Data, item, &format!("/case/items/{index}"))?;
        leaves.extend(trees.get(TreeName::Data).map(|tree| tree.leaves(&node)).unwrap_or_default().into_iter().map(Some));
    }
    if leaves.is_empty() {
        leaves.push(None);
    }
    Ok(leaves)
}

/// The reasons: the outcome, then every step.
fn explain(answer: &Clock, tail: &mut Tail) {
    let line = |id: &str, parent, outcome: Option<&str>, says: String, cites: &[String]| crate::api::answer::ExplanationLine {
        id: Some(id.to_owned()),
        parent,
        outcome: outcome.map(str::to_owned),
        says: Some(says),
        cites: cites.to_vec(),
        ..Default::default()
    };
    let whole = answer.outcome.as_str();
    tail.explanation.push(line("clock", None, Some(whole), format!("steps after the event: {whole}"), &answer.cites));
    for (name, step) in &answer.steps {
        let says = match (step.due, &step.standard) {
            (Some(due), _) => format!("{name}: by {due}"),
            (None, Some(standard)) => format!("{name}: {standard}"),
            (None, None) => format!("{name}: no day can be told"),
        };
        tail.explanation.push(line(name, Some(0), step.outcome.map(Tri::as_str), says, &step.cites));
    }
}

/// One question about an event.
struct Room<'r> {
    bound: &'r Bound<Statement>,
    event: &'r str,
    case: &'r Disclosure,
    trigger: &'r Trigger,
    asked: &'r Asked,
    trees: &'r Trees,
    /// What the event is about, leaf by leaf.
    items: &'r [Option<String>],
    context: &'r Context<'r, Statement>,
}

/// What the law of one day asks for.
#[derive(Default)]
struct Told {
    outcome: ClockOutcome,
    steps: BTreeMap<String, StepAnswer>,
    duties: Vec<DutyAnswer>,
    findings: Vec<FindingAnswer>,
    instead: BTreeSet<String>,
    cites: BTreeSet<String>,
}

impl Room<'_> {
    fn id_of(&self, clause: &Clause) -> String {
        format!("{}/{}", self.bound.header.id, clause.named)
    }

    /// What the law in the version of a day asks for.
    fn on(&self, day: Day, tail: &mut Tail) -> Told {
        let mut told = Told::default();
        let Some(version) = self.bound.body.version(day) else {
            told.outcome = ClockOutcome::NotApplicable;
            told.findings.push(super::not_in_force(self.bound));
            return told;
        };
        let pack = InPlay {
            id: &self.bound.header.id,
            statement: &self.bound.body,
            held: version.held,
            is_law: self.bound.header.role == Role::Floor,
            named: true,
            header: &self.bound.header,
        };
        let is_about = |c: &&Clause| c.frame.dates.contains(day) && c.is_about(Some(self.event));
        let mut in_scope = Tri::Yes;
        for scope in self.bound.body.clauses.iter().filter(|c| c.strength == Strength::Scope).filter(is_about) {
            let holds = self.decide(&pack, scope, day, |_| {});
            in_scope = in_scope.and(holds);
            self.rests_on(&scope.frame, tail);
            if holds.is_no() {
                told.instead.extend(scope.apply_instead.iter().cloned());
                told.cites.extend(scope.frame.cites.iter().cloned());
                told.findings.extend(self.notices(scope, day));
            }
        }
        let mut known = Tri::No;
        if !in_scope.is_no() {
            let waiting: Vec<&Clause> = duties(&self.bound.body).filter(|c| !c.on.is_empty()).filter(is_about).collect();
            // What waits for another step comes after all that do not.
            for follows in [false, true] {
                for duty in waiting.iter().filter(|c| follows_a_step(c) == follows) {
                    known = known.or(self.duty(&pack, duty, day, &mut told, tail));
                }
            }
        }
        told.outcome = match (in_scope, known) {
            (Tri::No, _) => ClockOutcome::NotApplicable,
            (_, Tri::Yes) => ClockOutcome::Yes,
            (_, Tri::Unknown) => ClockOutcome::Unknown,
            (_, Tri::No) => ClockOutcome::No,
        };
        told
    }

    /// One duty: whether it counts; its step or duty goes into the answer.
    fn duty(&self, pack: &InPlay<'_>, clause: &Clause, day: Day, told: &mut Told, tail: &mut Tail) -> Tri {
        let Some(body) = &clause.duty else { return Tri::No };
        let mut lacks = Tail::default();
        let mut counts = self.decide(pack, clause, day, |evaluation| evaluation.collect(&mut lacks));
        let mut unless = Vec::new();
        if let Some(test) = clause.frame.unless.as_ref().filter(|_| !counts.is_no()) {
            let falls_away = self.test(pack, test, day);
            if falls_away.is_yes() {
                counts = Tri::No;
            } else if falls_away.is_unknown() {
                unless = steps::facts_of(test);
            }
        }
        if counts.is_no() {
            return counts;
        }
        lacks.presumed.iter().for_each(|p| tail.add_presumed(p.fact.as_deref().unwrap_or_default(), p.is.as_deref().unwrap_or_default()));
        lacks.assumed.iter().for_each(|a| tail.add_assumed(a.test.clone().unwrap_or_default(), a.is.unwrap_or_default()));
        if counts.is_unknown() {
            lacks.missing.iter().for_each(|m| tail.add_missing(m.clone()));
            lacks.judgment.into_iter().for_each(|question| tail.add_judgment(question));
        }
        self.rests_on(&clause.frame, tail);
        told.findings.extend(self.notices(clause, day));
        if body.time.is_none() && body.standard.is_none() {
            told.cites.extend(clause.frame.cites.iter().cloned());
            told.duties.push(DutyAnswer {
                who: body.by.clone(),
                to: body.to.clone(),
                when: body.when,
                via: body.address.clone(),
                ..super::decide::duty(self.id_of(clause), clause, &body.does)
            });
            if ANSWERS.iter().any(|word| body.does.starts_with(word)) {
                told.findings.push(FindingAnswer { clause: Some(self.id_of(clause)), ..finding("duty-without-clock") });
            }
            return counts;
        }
        let missing = if counts.is_unknown() { lacks.missing } else { Vec::new() };
        let of = Stepping { pack, clause, body, day, counts };
        self.step(&of, StepAnswer { unless, missing, ..StepAnswer::default() }, told, tail);
        counts
    }

    /// Whether a clause counts for one of the items.
    fn decide(&self, pack: &InPlay<'_>, clause: &Clause, day: Day, mut seen: impl FnMut(&Evaluation<'_>)) -> Tri {
        let program = of_event(pack, clause, day, self.event);
        self.evaluate(&program, pack, day, &mut seen)
    }

    fn test(&self, pack: &InPlay<'_>, test: &crate::rules::test::Test, day: Day) -> Tri {
        let mut builder = crate::rules::program::Builder::default();
        builder.test(test);
        self.evaluate(&builder.finish(), pack, day, &mut |_| {})
    }

    /// The program over every item: it is enough that it holds for one. What decided is looked at.
    fn evaluate(&self, program: &Program, pack: &InPlay<'_>, day: Day, seen: &mut dyn FnMut(&Evaluation<'_>)) -> Tri {
        let evaluate = |item: &Option<String>| {
            let facts = Facts {
                case: self.case,
                on: day,
                asked: self.asked,
                trees: self.trees,
                packs: std::slice::from_ref(pack),
                context: self.context,
                item: item.as_deref(),
            };
            Evaluation::new(program, &EventFacts { facts, trigger: self.trigger })
        };
        let evaluations: Vec<Evaluation<'_>> = self.items.iter().map(evaluate).collect();
        let whole = evaluations.iter().fold(Tri::No, |whole, e| whole.or(e.outcome()));
        evaluations.iter().filter(|e| e.outcome() == whole).for_each(seen);
        whole
    }

    /// What an answer that rests on an item says of it.
    fn rests_on(&self, frame: &Frame, tail: &mut Tail) {
        if frame.checked == Checked::Unverified {
            tail.add_unverified(format!("{}/{}", self.bound.header.id, frame.id), None);
        }
        if let Some(reading) = &frame.reading {
            tail.add_convention(reading);
        }
    }

    fn notices(&self, clause: &Clause, day: Day) -> Vec<FindingAnswer> {
        super::findings::notices(clause, &self.id_of(clause), day)
    }

    /// The first later day on which the law would answer otherwise.
    fn change(&self, day: Day, now: &Told) -> Option<FindingAnswer> {
        let about = self.bound.body.clauses.iter().filter(|c| c.is_about(Some(self.event)));
        let about = about.filter(|c| c.strength == Strength::Scope || (c.strength == Strength::Duty && !c.on.is_empty()));
        let ends = about.flat_map(|c| [c.frame.dates.from, c.frame.dates.until]);
        let versions = self.bound.body.versions.iter().flat_map(|v| [v.dates.from, v.dates.until]);
        let later: BTreeSet<Day> = ends.chain(versions).flatten().filter(|next| *next > day).collect();
        let changed = later.into_iter().find(|next| {
            let then = self.on(*next, &mut Tail::default());
            then.outcome != now.outcome || !steps::are_alike(&then.steps, &now.steps)
        })?;
        Some(FindingAnswer { from: Some(changed), ..finding("law-changes") })
    }
}

/// Duties that a person waits for: without a time they promise little.
const ANSWERS: &[&str] = &["answer", "respond", "notify-", "erase", "give-copy"];
