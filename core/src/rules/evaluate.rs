//! Evaluation: facts in, outcomes, reasons and missing facts out. The one place where tests of any room are decided.

use super::program::{Item, Operation, Program, ProgramNode};
use super::test::{Leaf, Subject};
use crate::api::Tail;
use crate::api::answer::{ExplanationLine, JudgmentItem, MissingItem, TestAnswer, Window};
use crate::api::values::Value;
use crate::api::words::{Burden, Op};
use crate::tri::Tri;
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

/// What became of one comparison.
#[derive(Clone, Default)]
pub(crate) struct Observation {
    pub(crate) outcome: Tri,
    pub(crate) observed: Option<Value>,
    pub(crate) required: Option<Value>,
    /// The branch or window that decided.
    pub(crate) basis: Option<String>,
    pub(crate) measured_at: Option<String>,
    pub(crate) measured_on: Option<crate::Day>,
    pub(crate) window: Option<Window>,
    pub(crate) parts: BTreeMap<String, Value>,
    pub(crate) burden: Option<Burden>,
    pub(crate) missing: Vec<MissingItem>,
    pub(crate) judgment: Vec<JudgmentItem>,
    pub(crate) presumed: Vec<(String, String)>,
    pub(crate) conventions: Vec<String>,
    /// Full ids of unverified figures that were compared with, and since when the figure holds.
    pub(crate) unverified: Vec<(String, Option<crate::Day>)>,
}

impl Observation {
    /// A fact compared with what is required.
    pub(crate) fn compared(op: Op, observed: Value, required: Value) -> Observation {
        Observation { outcome: compare(op, &observed, &required), observed: Some(observed), required: Some(required), ..Default::default() }
    }

    /// A yes-or-no that needs no figures.
    pub(crate) fn known(outcome: Tri) -> Observation {
        Observation { outcome, ..Default::default() }
    }

    /// A fact that nobody gave.
    pub(crate) fn missing(item: MissingItem) -> Observation {
        Observation { missing: vec![item], ..Default::default() }
    }

    /// A question that a person must answer.
    pub(crate) fn judgment(item: JudgmentItem) -> Observation {
        Observation { judgment: vec![item], ..Default::default() }
    }
}

/// Compares two values; Unknown where they have no common unit.
pub(crate) fn compare(op: Op, observed: &Value, required: &Value) -> Tri {
    let order = |wanted: fn(Ordering) -> bool| order(observed, required).map_or(Tri::Unknown, |o| Tri::from(wanted(o)));
    match op {
        Op::AtLeast | Op::OnOrAfter => order(Ordering::is_ge),
        Op::MoreThan | Op::After => order(Ordering::is_gt),
        Op::AtMost | Op::OnOrBefore => order(Ordering::is_le),
        Op::LessThan | Op::Before => order(Ordering::is_lt),
        Op::Is | Op::IsNot if matches!((observed, required), (Value::Flag(_), Value::Flag(_))) => {
            Tri::from((observed == required) == (op == Op::Is))
        }
        Op::Is | Op::OneOf | Op::Within => Tri::from(is_one_of(observed, required)),
        Op::IsNot | Op::NotOneOf => !Tri::from(is_one_of(observed, required)),
    }
}

fn order(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Seconds(a), Value::Seconds(b))
        | (Value::Days(a), Value::Days(b))
        | (Value::Months(a), Value::Months(b))
        | (Value::Years(a), Value::Years(b))
        | (Value::Count(a), Value::Count(b))
        | (Value::Cents(a), Value::Cents(b)) => Some(a.cmp(b)),
        (Value::Weeks(a), Value::Weeks(b)) | (Value::Share(a), Value::Share(b)) | (Value::Miles(a), Value::Miles(b)) => Some(a.cmp(b)),
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(b)),
        _ => None,
    }
}

/// One value and one word, one value and a list, or two lists that share a word.
fn is_one_of(observed: &Value, required: &Value) -> bool {
    let (given, wanted) = (words(observed), words(required));
    if wanted.is_empty() { observed == required } else { given.iter().any(|word| wanted.contains(word)) }
}

/// The words of a value.
fn words(value: &Value) -> Cow<'_, [String]> {
    match value {
        Value::Word(word) => Cow::Borrowed(std::slice::from_ref(word)),
        Value::Words(words) => Cow::Borrowed(words),
        Value::Flag(flag) => Cow::Owned(vec![flag.as_str().to_owned()]),
        _ => Cow::Borrowed(&[]),
    }
}

/// Where the facts come from. A room implements it once over what its host gave.
pub(crate) trait Resolve {
    /// Compares the fact of a leaf with what the leaf requires.
    fn observe(&self, leaf: &Leaf) -> Observation;
    /// How the caller assumed a test to be decided: `us-fmla/employer-covered`.
    fn assumed(&self, item: &str) -> Option<Tri>;
}

/// A program that was run over facts.
pub(crate) struct Evaluation<'p> {
    program: &'p Program,
    pub(crate) observations: Vec<Observation>,
    pub(crate) values: Vec<Tri>,
    assumed: Vec<Option<Tri>>,
}

/// The outcome of `program` alone: comparisons that cannot change it are not looked at.
pub(crate) fn outcome(program: &Program, facts: &dyn Resolve) -> Tri {
    program.nodes.len().checked_sub(1).map_or(Tri::Unknown, |root| outcome_at(program, root, facts))
}

/// The outcome of a node of `program`, by as few comparisons as decide it.
pub(crate) fn outcome_at(program: &Program, node: usize, facts: &dyn Resolve) -> Tri {
    let mut leaf = |at: usize| program.leaves.get(at).map_or(Tri::Unknown, |leaf| facts.observe(leaf).outcome);
    program.decide(node, &mut leaf, &|item| program.items.get(item).and_then(|item| facts.assumed(&item.id)))
}

impl<'p> Evaluation<'p> {
    /// Runs `program` over the facts that `facts` resolves.
    pub(crate) fn new(program: &'p Program, facts: &dyn Resolve) -> Evaluation<'p> {
        let assumed: Vec<Option<Tri>> = program.items.iter().map(|item| facts.assumed(&item.id)).collect();
        let is_moot = program.moot_leaves(|item| assumed.get(item).copied().flatten());
        let observe = |(index, leaf): (usize, &Arc<Leaf>)| {
            if is_moot.get(index) == Some(&true) { Observation::default() } else { facts.observe(leaf) }
        };
        let observations: Vec<Observation> = program.leaves.iter().enumerate().map(observe).collect();
        let values =
            program.run(|leaf| observations.get(leaf).map_or(Tri::Unknown, |o| o.outcome), |item| assumed.get(item).copied().flatten());
        Evaluation { program, observations, values, assumed }
    }

    /// A run whose values are known and whose observations are not: enough to read back what decided.
    pub(crate) fn of_values(program: &'p Program, values: Vec<Tri>) -> Evaluation<'p> {
        Evaluation { program, observations: Vec::new(), values, assumed: Vec::new() }
    }

    /// The outcome of the whole.
    pub(crate) fn outcome(&self) -> Tri {
        self.value(self.whole())
    }

    /// The node of the whole.
    pub(crate) fn whole(&self) -> usize {
        self.values.len().saturating_sub(1)
    }

    /// The value of a node.
    pub(crate) fn value(&self, node: usize) -> Tri {
        self.values.get(node).copied().unwrap_or_default()
    }

    fn assumption(&self, item: usize) -> Option<Tri> {
        self.assumed.get(item).copied().flatten()
    }

    /// Does the item apply here: is its condition not known to fail, nor that of an item whose test it is part of, and is that one not assumed?
    pub(crate) fn applies(&self, item: &Item) -> bool {
        self.program.around(item).all(|(index, outer)| {
            let is_looked_into = outer.node == item.node || self.assumption(index).is_none();
            is_looked_into && outer.when.is_none_or(|when| !self.value(when).is_no())
        })
    }

    /// Is there an item of that id, and does it apply here?
    pub(crate) fn asks(&self, id: &str) -> bool {
        self.program.items.iter().any(|item| item.id == id && self.applies(item))
    }

    /// The tests of the program's items, by the short id of each; items whose condition fails are left out.
    pub(crate) fn tests(&self) -> BTreeMap<String, TestAnswer> {
        let decisive = self.program.decisive(&self.values, |i| self.assumption(i));
        let items = self.program.items.iter().enumerate().filter(|(_, item)| self.applies(item));
        items.map(|(index, item)| (short(&item.id), self.test(index, item, &decisive))).collect()
    }

    fn test(&self, index: usize, item: &Item, decisive: &[bool]) -> TestAnswer {
        let outcome = self.value(item.node);
        let mut answer = TestAnswer { outcome, decisive: decisive.get(item.node).copied().filter(|d| *d), ..Default::default() };
        if self.assumption(index).is_some() {
            answer.assumed = Some(true);
            return answer;
        }
        answer.cites.clone_from(&item.cites);
        let Some(leaf) = self.deciding_leaf(item) else { return answer };
        if let (Some(o), Some(l)) = (self.observations.get(leaf), self.program.leaves.get(leaf)) {
            answer.observed.clone_from(&o.observed);
            answer.required.clone_from(&o.required);
            answer.op = o.required.is_some().then_some(l.op);
            answer.basis.clone_from(&o.basis);
            answer.measured_at.clone_from(&o.measured_at);
            answer.measured_on = o.measured_on;
            answer.window.clone_from(&o.window);
            answer.parts.clone_from(&o.parts);
            answer.burden = o.burden;
        }
        answer
    }

    /// The leaf that shows best why an item came out as it did: one that came out alike, else the last.
    fn deciding_leaf(&self, item: &Item) -> Option<usize> {
        let outcome = self.value(item.node);
        let first = self.program.nodes.get(item.node).map_or(item.node, |n| n.first);
        let condition = item.when.and_then(|w| self.program.nodes.get(w).map(|n| n.first..=w));
        let leaves = (first..item.node).filter(|i| !condition.as_ref().is_some_and(|c| c.contains(i)));
        let leaves: Vec<usize> = leaves
            .filter_map(|i| match self.program.nodes.get(i).map(|n| n.operation) {
                Some(Operation::Leaf(leaf)) => Some(leaf),
                _ => None,
            })
            .collect();
        let alike = leaves.iter().find(|l| self.observations.get(**l).is_some_and(|o| o.outcome == outcome && o.observed.is_some()));
        alike.or_else(|| leaves.last()).copied()
    }

    /// Adds to the tail what this evaluation rests on and what it lacks.
    pub(crate) fn collect(&self, tail: &mut Tail) {
        self.collect_open(self.whole(), tail);
        for (index, item) in self.program.items.iter().enumerate() {
            match self.assumption(index) {
                None if self.applies(item) => self.collect_item(item, tail),
                None => self.collect_condition(item, tail),
                Some(is) if self.applies(item) => tail.add_assumed(item.id.clone(), is),
                Some(_) => {}
            }
        }
    }

    /// Adds to the tail what keeps a part of the program unknown.
    pub(crate) fn collect_open(&self, root: usize, tail: &mut Tail) {
        for leaf in self.program.open_leaves(&self.values, root, |i| self.assumption(i)) {
            let Some(observation) = self.observations.get(leaf) else { continue };
            let tests: Vec<String> = self.items_of(leaf).map(|item| item.id.clone()).collect();
            for item in &observation.missing {
                tail.add_missing(MissingItem { tests: tests.clone(), ..item.clone() });
            }
            observation.judgment.iter().for_each(|question| tail.add_judgment(question.clone()));
        }
    }

    fn collect_item(&self, item: &Item, tail: &mut Tail) {
        if item.unverified {
            tail.add_unverified(item.id.clone(), None);
        }
        if let Some(reading) = &item.reading {
            tail.add_convention(reading);
        }
        let first = self.program.nodes.get(item.node).map_or(item.node, |n| n.first);
        self.rests_on(first..item.node, tail);
    }

    /// What took an item out may rest on a presumption, too; outside its dates nothing was asked.
    fn collect_condition(&self, item: &Item, tail: &mut Tail) {
        let Some((first, when)) = item.when.and_then(|when| Some((self.program.nodes.get(when)?.first, when))) else { return };
        let is_out =
            |(leaf, observation): (&Leaf, &Observation)| matches!(leaf.subject, Subject::Held { .. }) && observation.outcome.is_no();
        if !self.observed(first..when).any(is_out) {
            self.rests_on(first..when, tail);
        }
    }

    /// What the comparisons among some nodes rest on.
    fn rests_on(&self, nodes: Range<usize>, tail: &mut Tail) {
        for (_, observation) in self.observed(nodes) {
            observation.presumed.iter().for_each(|(fact, is)| tail.add_presumed(fact, is));
            observation.conventions.iter().for_each(|word| tail.add_convention(word));
            observation.unverified.iter().for_each(|(id, from)| tail.add_unverified(id.clone(), *from));
        }
    }

    fn observed(&self, nodes: Range<usize>) -> impl Iterator<Item = (&Leaf, &Observation)> {
        let leaf = |node: &ProgramNode| match node.operation {
            Operation::Leaf(leaf) => self.program.leaves.get(leaf).map(AsRef::as_ref).zip(self.observations.get(leaf)),
            _ => None,
        };
        self.program.nodes.get(nodes).unwrap_or_default().iter().filter_map(leaf)
    }

    fn items_of(&self, leaf: usize) -> impl Iterator<Item = &Item> {
        let at = self.program.nodes.iter().position(|n| n.operation == Operation::Leaf(leaf)).unwrap_or(usize::MAX);
        self.program.items.iter().filter(move |item| self.program.nodes.get(item.node).is_some_and(|n| n.first <= at && at < item.node))
    }

    /// The reasons as a flat list: the whole first, then its items.
    pub(crate) fn explain(&self, id: &str, says: &str, cites: &[String], into: &mut Vec<ExplanationLine>) {
        let decisive = self.program.decisive(&self.values, |i| self.assumption(i));
        let root = i64::try_from(into.len()).unwrap_or(i64::MAX);
        into.push(ExplanationLine {
            id: Some(id.to_owned()),
            outcome: Some(self.outcome().as_str().to_owned()),
            says: Some(says.to_owned()),
            cites: cites.to_vec(),
            ..Default::default()
        });
        for (index, item) in self.program.items.iter().enumerate().filter(|(_, item)| self.applies(item)) {
            let test = self.test(index, item, &decisive);
            into.push(ExplanationLine {
                id: Some(item.id.clone()),
                parent: Some(root),
                outcome: Some(test.outcome.as_str().to_owned()),
                decisive: test.decisive,
                says: Some(super::wording::test_in_words(&short(&item.id), &test)),
                observed: test.observed,
                op: test.op,
                required: test.required,
                cites: test.cites.into_iter().chain(item.see.iter().cloned()).collect(),
            });
        }
    }
}

/// `us-fmla/tenure` is `tenure` inside an object that names its law.
pub(crate) fn short(id: &str) -> String {
    id.split_once('/').map_or(id, |(_, part)| part).to_owned()
}
