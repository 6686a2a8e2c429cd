//! What is in play becomes one program: no hold is open, and every duty to keep is over.
//!
//! Duties to destroy and advice stand beside it; they never decide whether a record may go.

use super::covers::Covers;
use super::events::{Events, Happened, missing};
use super::last::First;
use super::scope::{InPlay, KeepInPlay};
use crate::api::answer::MissingItem;
use crate::api::case::Record;
use crate::api::forms::FreeFact;
use crate::api::values::Value;
use crate::api::words::{MissingReason, Op, RetentionEvent};
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::{Evaluation, Observation, Resolve};
use crate::rules::frame::Frame;
use crate::rules::node::Place;
use crate::rules::program::{Builder, Program};
use crate::rules::test::{FactRef, Leaf, Subject, Test};
use crate::time::{Interval, MonthEnd};
use crate::tri::Tri;

/// The facts that this room puts into programs; packs never write them.
const KEEP_COVERS: &str = "keep-covers";
const KEEP_OVER: &str = "retention-period-over";
const DESTROY_COVERS: &str = "destroy-covers";
const DESTROY_DUE: &str = "destruction-due";
const PROMISE_COVERS: &str = "promise-covers";
const PROMISE_DUE: &str = "promise-due";
const HOLD_COVERS: &str = "hold-covers";
const HOLD_OPEN: &str = "hold-open";
const HOLDS_TOLD: &str = "holds";
const CLASS_RULED: &str = "class-ruled";

/// The question as a program, with the places to read back.
#[derive(Default)]
pub(crate) struct Lowered {
    pub(crate) program: Program,
    /// Each duty to keep, advice among them.
    pub(crate) keeps: Vec<Nodes>,
    /// Each duty to destroy.
    pub(crate) destroys: Vec<Nodes>,
    /// The node of each hold.
    pub(crate) holds: Vec<usize>,
    /// The node that says whether a duty to destroy is overdue.
    pub(crate) destroyed: usize,
    /// The node that says whether a hold is open.
    pub(crate) held: usize,
}

/// Where an item stands in the program.
#[derive(Clone, Default)]
pub(crate) struct Nodes {
    pub(crate) item: usize,
    /// Does the item cover the record?
    pub(crate) when: usize,
    /// The exceptions that have a name, each with its node.
    pub(crate) exceptions: Vec<(String, usize)>,
}

/// Compiles what is in play; `only_holds` asks no more than whether a hold is open.
pub(crate) fn lower(play: &InPlay<'_>, only_holds: bool) -> Lowered {
    let mut lowering = Lowering { builder: Builder::default() };
    let mut lowered = Lowered { keeps: vec![Nodes::default(); play.keeps.len()], ..Lowered::default() };
    let beside = lowering.builder.mark();
    if !only_holds {
        lowered.destroys = play.destroys.iter().enumerate().map(|(k, d)| lowering.destroy(k, &d.destroy.frame)).collect();
        for (k, promise) in play.promises.iter().enumerate().filter(|(_, p)| p.is_published()) {
            lowering.promise(k, &promise.id);
        }
        lowered.destroyed = lowering.builder.any(beside);
        lowering.keeps(play, true, &mut lowered);
    }
    let whole = lowering.builder.mark();
    for (k, hold) in play.holds.iter().enumerate() {
        let plain = Frame::plain(&hold.id, hold.cites.to_vec());
        lowered.holds.push(lowering.hold(k, &hold.id, hold.law.map_or(&plain, |law| &law.frame)));
    }
    if !play.holds_told {
        lowering.fact(HOLDS_TOLD, 0);
    }
    lowered.held = lowering.builder.any(whole);
    if !only_holds {
        lowering.builder.not();
        lowering.keeps(play, false, &mut lowered);
        let ruled = lowering.builder.mark();
        for k in 0..play.uncovered.len() {
            lowering.fact(CLASS_RULED, k);
        }
        lowering.builder.all(ruled);
        lowering.builder.all(whole);
    }
    lowered.program = lowering.builder.finish();
    lowered
}

/// Does an item's own condition hold for the record, whatever the item covers?
pub(crate) fn condition_of(frame: &Frame, play: &InPlay<'_>, events: Events<'_>, assumed: &dyn Fn(&str) -> Option<Tri>) -> Tri {
    let mut lowering = Lowering { builder: Builder::default() };
    let all = lowering.builder.mark();
    lowering.own_condition(frame);
    lowering.builder.all(all);
    let program = lowering.builder.finish();
    Evaluation::new(&program, &Facts { play, events, assumed }).outcome()
}

struct Lowering {
    builder: Builder,
}

impl Lowering {
    fn fact(&mut self, name: &str, k: usize) -> usize {
        let fact = FactRef { name: name.to_owned(), k: i64::try_from(k).ok(), ..FactRef::default() };
        let op = if [KEEP_OVER, DESTROY_DUE, PROMISE_DUE].contains(&name) { Op::OnOrAfter } else { Op::Is };
        self.builder.leaf(Leaf {
            id: None,
            dates: Interval::ALWAYS,
            subject: Subject::Fact(fact),
            op,
            against: Amount::Word("yes".to_owned()),
            modifiers: crate::rules::test::Modifiers::default(),
            place: Place::Span(0, 0),
        })
    }

    /// The item covers the record, and its own condition holds.
    fn condition(&mut self, covers: &str, k: usize, frame: &Frame) -> Nodes {
        let all = self.builder.mark();
        self.fact(covers, k);
        let exceptions = self.own_condition(frame);
        Nodes { item: 0, when: self.builder.all(all), exceptions }
    }

    /// The item's own condition, with the nodes of its exceptions by their names.
    fn own_condition(&mut self, frame: &Frame) -> Vec<(String, usize)> {
        if let Some(when) = &frame.when {
            self.builder.test(when);
        }
        frame.unless.as_ref().map(|unless| self.exceptions(unless)).unwrap_or_default()
    }

    /// None of the exceptions may hold.
    fn exceptions(&mut self, unless: &Test) -> Vec<(String, usize)> {
        let branches = if let Test::Any(branches) = unless { branches.as_slice() } else { std::slice::from_ref(unless) };
        let any = self.builder.mark();
        let mut named = Vec::new();
        for branch in branches {
            let node = self.builder.test(branch);
            named.extend(name_of(branch).map(|name| (name, node)));
        }
        self.builder.any(any);
        self.builder.not();
        named
    }

    /// The duties to keep: a duty that does not cover the record asks nothing.
    fn keeps(&mut self, play: &InPlay<'_>, advice: bool, lowered: &mut Lowered) {
        for ((k, keep), slot) in play.keeps.iter().enumerate().zip(lowered.keeps.iter_mut()) {
            let frame = &keep.owed.keep.frame;
            if play.binds(keep.owed.keep) == advice {
                continue;
            }
            let any = self.builder.mark();
            let nodes = self.condition(KEEP_COVERS, k, frame);
            let when = nodes.when;
            self.builder.not();
            self.fact(KEEP_OVER, k);
            self.builder.any(any);
            let node = if silent_transition(keep) {
                self.builder.close_item(frame.id.clone(), &Frame { reading: None, ..frame.clone() }, Some(when))
            } else {
                self.builder.close_item(frame.id.clone(), frame, Some(when))
            };
            *slot = Nodes { item: node, ..nodes };
        }
    }

    fn destroy(&mut self, k: usize, frame: &Frame) -> Nodes {
        let all = self.builder.mark();
        let nodes = self.condition(DESTROY_COVERS, k, frame);
        self.fact(DESTROY_DUE, k);
        self.builder.all(all);
        Nodes { item: self.builder.close_item(format!("{}/destroy", frame.id), frame, Some(nodes.when)), ..nodes }
    }

    /// What was promised to others binds like a duty to destroy.
    fn promise(&mut self, k: usize, id: &str) {
        let all = self.builder.mark();
        let covers = self.fact(PROMISE_COVERS, k);
        self.fact(PROMISE_DUE, k);
        self.builder.all(all);
        self.builder.close_item(id.to_owned(), &Frame::plain(id, Vec::new()), Some(covers));
    }

    fn hold(&mut self, k: usize, id: &str, frame: &Frame) -> usize {
        let all = self.builder.mark();
        let when = self.condition(HOLD_COVERS, k, frame).when;
        self.fact(HOLD_OPEN, k);
        self.builder.all(all);
        self.builder.close_item(id.to_owned(), frame, Some(when))
    }
}

/// An exception is named by the `id` of one of its comparisons.
fn name_of(exception: &Test) -> Option<String> {
    exception.leaves().into_iter().find_map(|leaf| leaf.id.clone())
}

/// A reading of how a new version meets older records has no bearing on a record that the change of the law did not meet.
fn silent_transition(keep: &KeepInPlay<'_>) -> bool {
    keep.owed.keep.reach_is_read && keep.owed.transition.is_none()
}

/// The facts of one record.
pub(crate) struct Facts<'a> {
    pub(crate) play: &'a InPlay<'a>,
    pub(crate) events: Events<'a>,
    pub(crate) assumed: &'a dyn Fn(&str) -> Option<Tri>,
}

impl Resolve for Facts<'_> {
    fn observe(&self, leaf: &Leaf) -> Observation {
        let Subject::Fact(fact) = &leaf.subject else { return Observation::default() };
        let k = fact.k.and_then(|k| usize::try_from(k).ok()).unwrap_or_default();
        let covers = |covers: Option<&Covers>| covers.map(told).unwrap_or_default();
        match fact.name.as_str() {
            KEEP_COVERS => covers(self.play.keeps.get(k).map(|k| k.covers)),
            KEEP_OVER => self.keep_over(k),
            DESTROY_COVERS => covers(self.play.destroys.get(k).map(|d| d.covers)),
            DESTROY_DUE => self.play.destroys.get(k).map(|d| self.due(&d.first)).unwrap_or_default(),
            PROMISE_COVERS => covers(self.play.promises.get(k).map(|p| &p.covers)),
            PROMISE_DUE => self.play.promises.get(k).map(|p| self.due(&p.first)).unwrap_or_default(),
            HOLD_COVERS => covers(self.play.holds.get(k).map(|h| &h.covers)),
            HOLD_OPEN => covers(self.play.holds.get(k).map(|h| &h.open)),
            HOLDS_TOLD => Observation::missing(missing("holds", "/case/holds")),
            CLASS_RULED => Observation::missing(MissingItem {
                reason: Some(MissingReason::RecordClassWithoutRule),
                item: self.play.uncovered.get(k).map(|&class| class.to_owned()),
                ..MissingItem::default()
            }),
            own => self.own(own, leaf),
        }
    }

    fn assumed(&self, item: &str) -> Option<Tri> {
        (self.assumed)(item)
    }
}

impl Facts<'_> {
    /// Runs a program for its outcomes alone: what they rest on and what they lack is not put together.
    pub(crate) fn values<'p>(&self, program: &'p Program) -> Evaluation<'p> {
        let leaf = |at: usize| program.leaves.get(at).map_or(Tri::Unknown, |leaf| self.outcome(leaf));
        Evaluation::of_values(program, program.run(leaf, |_| None))
    }

    /// The outcome that [`observe`](Resolve::observe) has.
    fn outcome(&self, leaf: &Leaf) -> Tri {
        let Subject::Fact(fact) = &leaf.subject else { return Tri::Unknown };
        let k = fact.k.and_then(|k| usize::try_from(k).ok()).unwrap_or_default();
        let outcome = match fact.name.as_str() {
            KEEP_COVERS => self.play.keeps.get(k).map(|k| k.covers.outcome),
            KEEP_OVER => self.play.keeps.get(k).map(|k| k.owed.last.is_over(self.events.on)),
            DESTROY_COVERS => self.play.destroys.get(k).map(|d| d.covers.outcome),
            DESTROY_DUE => self.play.destroys.get(k).map(|d| d.first.has_passed(self.events.on)),
            HOLD_COVERS => self.play.holds.get(k).map(|h| h.covers.outcome),
            HOLD_OPEN => self.play.holds.get(k).map(|h| h.open.outcome),
            _ => Some(self.observe(leaf).outcome),
        };
        outcome.unwrap_or_default()
    }

    fn keep_over(&self, k: usize) -> Observation {
        let Some(keep) = self.play.keeps.get(k) else { return Observation::default() };
        let last = &keep.owed.last;
        let outcome = last.is_over(self.events.on);
        let lacking = last.unknown.iter().filter(|_| outcome.is_unknown()).map(|event| Events::missing(event));
        Observation {
            outcome,
            observed: Some(Value::Date(self.events.on)),
            required: last.day().map(|day| Value::Date(day.next())),
            missing: lacking.collect(),
            ..Observation::default()
        }
    }

    /// Has the day by which it must be gone passed?
    fn due(&self, first: &First) -> Observation {
        let outcome = first.has_passed(self.events.on);
        let lacking = first.unknown.iter().filter(|_| outcome.is_unknown()).map(|event| Events::missing(event));
        Observation {
            outcome,
            observed: Some(Value::Date(self.events.on)),
            required: first.by.map(|day| Value::Date(day.next())),
            missing: lacking.collect(),
            ..Observation::default()
        }
    }

    /// A fact that a pack's own condition names: given, else presumed, else missing.
    fn own(&self, name: &str, leaf: &Leaf) -> Observation {
        let Some(required) = required(&leaf.against) else { return Observation::default() };
        if name == "service" {
            return self.service(leaf.op, required);
        }
        if let Some(given) = self.given(name) {
            return Observation::compared(leaf.op, given, required);
        }
        match self.play.presumed.get(name) {
            Some(is) => Observation {
                presumed: vec![(name.to_owned(), (*is).to_owned())],
                ..Observation::compared(leaf.op, Value::Word((*is).to_owned()), required)
            },
            None => Observation::missing(missing(name, where_told(name))),
        }
    }

    fn given(&self, name: &str) -> Option<Value> {
        let record: &Record = self.events.record;
        match name {
            "separation-kind" => record.separation.map(|s| Value::Word(s.as_str().to_owned())),
            "handed-over" => record.handed_over.map(|is| Value::Word(is.as_str().to_owned())),
            own => record.facts.as_ref()?.get(own).map(|fact| match fact {
                FreeFact::Word(word) => Value::Word(word.clone()),
                FreeFact::Day(day) => Value::Date(*day),
                FreeFact::Number(n) => Value::Count(*n),
            }),
        }
    }

    /// How long the employment lasted, its first and last day among the days of it. As long as it runs nobody can tell.
    fn service(&self, op: Op, required: Value) -> Observation {
        let (hire, separation) = (RetentionEvent::Hire.as_str(), RetentionEvent::Separation.as_str());
        let (Happened::On(first), Happened::On(last)) = (self.events.of(hire), self.events.of(separation)) else {
            let unknown = [hire, separation].into_iter().filter(|event| self.events.of(event) == Happened::Unknown);
            return Observation { missing: unknown.map(Events::missing).collect(), ..Observation::default() };
        };
        let months = first.months_to(last.next(), MonthEnd::Clamp);
        let lasted = if matches!(required, Value::Years(_)) { Value::Years(months / 12) } else { Value::Months(months) };
        Observation::compared(op, lasted, required)
    }
}

/// What a condition of a schedule compares with.
fn required(against: &Amount) -> Option<Value> {
    match against {
        Amount::Word(word) => Some(Value::Word(word.clone())),
        Amount::Words(words) => Some(Value::Words(words.clone())),
        Amount::Date(day) => Some(Value::Date(*day)),
        Amount::Figure(n, Unit::Years) => n.to_whole().map(Value::Years),
        Amount::Figure(n, Unit::Months) => n.to_whole().map(Value::Months),
        Amount::Figure(n, _) => n.to_whole().map(Value::Count),
        _ => None,
    }
}

/// Where a request gives a fact.
fn where_told(name: &str) -> String {
    match name {
        "separation-kind" => "/case/separation".to_owned(),
        "handed-over" => "/case/handed_over".to_owned(),
        own => format!("/case/facts/{own}"),
    }
}

fn told(covers: &Covers) -> Observation {
    Observation { outcome: covers.outcome, missing: covers.missing.clone(), ..Observation::default() }
}
