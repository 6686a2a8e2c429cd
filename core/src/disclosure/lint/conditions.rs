//! The conditions of clauses, compared by what they say.

use crate::api::values::Value;
use crate::api::words::Op;
use crate::disclosure::clause::{Clause, LEVEL};
use crate::disclosure::facts::required;
use crate::rules::test::{Leaf, Subject, Test};
use crate::rules::wording::value_in_words;

/// One thing that must hold beside the keys of a clause.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Condition {
    /// The fact, as requests name it.
    pub(super) fact: String,
    /// What tells it from others of that name: the ground of a belief on record.
    pub(super) of: Option<String>,
    op: Op,
    value: Option<Value>,
    /// It is one of several, or the contrary of one: then it is compared as a whole.
    whole: Option<String>,
}

impl Condition {
    /// In words.
    pub(super) fn says(&self) -> String {
        let of = self.of.as_deref().map_or_else(String::new, |of| format!(" ({of})"));
        let value = self.value.as_ref().map_or_else(String::new, value_in_words);
        self.whole.clone().unwrap_or_else(|| format!("{}{of} {} {value}", self.fact, self.op.as_str()))
    }

    /// Does this one hold wherever the other does?
    fn follows_from(&self, other: &Condition) -> bool {
        if self == other {
            return true;
        }
        let is_same = self.fact == other.fact && self.of == other.of && self.whole.is_none() && other.whole.is_none();
        is_same
            && match (self.op, other.op, figure(self.value.as_ref()), figure(other.value.as_ref())) {
                (Op::LessThan | Op::AtMost, Op::LessThan, Some(own), Some(theirs)) => own >= theirs,
                (Op::AtMost, Op::AtMost, Some(own), Some(theirs)) => own >= theirs,
                (Op::MoreThan | Op::AtLeast, Op::MoreThan, Some(own), Some(theirs)) => own <= theirs,
                (Op::AtLeast, Op::AtLeast, Some(own), Some(theirs)) => own <= theirs,
                _ => false,
            }
    }
}

/// A figure with its unit's place: figures of one unit compare.
fn figure(value: Option<&Value>) -> Option<(u8, i64)> {
    match value? {
        Value::Days(n) => Some((0, *n)),
        Value::Months(n) => Some((1, *n)),
        Value::Years(n) => Some((2, *n)),
        Value::Count(n) => Some((3, *n)),
        _ => None,
    }
}

/// The conditions under which a clause matches, beside its keys.
pub(super) fn of(clause: &Clause) -> Vec<Condition> {
    let mut all = Vec::new();
    if let Some(test) = &clause.frame.when {
        gather(test, &mut all);
    }
    if let Some(test) = &clause.frame.unless {
        all.push(whole("unless", test));
    }
    if let Some(level) = clause.key("level") {
        let value = Some(Value::Words(level.nodes.clone()));
        all.push(Condition { fact: LEVEL.to_owned(), of: None, op: Op::OneOf, value, whole: None });
    }
    all
}

/// Do all of these hold wherever those do?
pub(super) fn follow(these: &[Condition], those: &[Condition]) -> bool {
    these.iter().all(|one| those.iter().any(|other| one.follows_from(other)))
}

/// The facts of conditions, in words.
pub(super) fn in_words(conditions: &[Condition]) -> String {
    conditions.iter().map(Condition::says).collect::<Vec<_>>().join(", ")
}

fn gather(test: &Test, all: &mut Vec<Condition>) {
    match test {
        Test::All(tests) => tests.iter().for_each(|test| gather(test, all)),
        Test::Leaf(leaf) => all.push(of_leaf(leaf)),
        Test::Any(_) => all.push(whole("any of", test)),
        Test::Not(_) => all.push(whole("not", test)),
        Test::AtLeastOf(n, _) => all.push(whole(&format!("{n} of"), test)),
    }
}

fn of_leaf(leaf: &Leaf) -> Condition {
    let (fact, of) = match &leaf.subject {
        Subject::Fact(fact) => (fact.name.clone(), fact.ground.clone().or_else(|| fact.about.clone())),
        Subject::Consent(test) => ("consents".to_owned(), test.kind.clone()),
        Subject::Judgment { question, .. } => ("determined".to_owned(), Some(question.clone())),
        _ => (String::new(), None),
    };
    Condition { fact, of, op: leaf.op, value: required(&leaf.against), whole: None }
}

fn whole(how: &str, test: &Test) -> Condition {
    let said: Vec<Condition> = test.leaves().into_iter().map(of_leaf).collect();
    let fact = said.first().map(|c| c.fact.clone()).unwrap_or_default();
    Condition { fact, of: None, op: Op::Is, value: None, whole: Some(format!("{how} {}", in_words(&said))) }
}
