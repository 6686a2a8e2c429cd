//! Lowering: the items of a law as programs of tests.

use super::law::Law;
use super::law::ground::{Ground, ModeRule};
use super::law::item::TestItem;
use super::law::pay::GroundRef;
use super::law::people::PeopleSet;
use crate::api::words::Op;
use crate::rules::amount::Amount;
use crate::rules::frame::{Frame, Header};
use crate::rules::node::Place;
use crate::rules::program::{Builder, Program};
use crate::rules::test::{FactRef, Leaf, Modifiers, Subject, Test};
use crate::time::Interval;
use crate::tri::Tri;
use std::sync::Arc;

/// Coverage and eligibility of one entitlement, as one program whose last node is both.
#[derive(Clone, Debug)]
pub(crate) struct Standing {
    pub(crate) entitlement: String,
    pub(crate) program: Program,
    pub(crate) covered: usize,
    pub(crate) qualified: usize,
}

/// An item whose text has several readings, each as a program.
#[derive(Clone, Debug)]
pub(crate) struct Contested {
    pub(crate) id: String,
    /// The readings with their citations, the one that is answered first.
    pub(crate) readings: Vec<(Program, Vec<String>)>,
}

/// A law's programs, made once when it is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lowered {
    pub(crate) standings: Vec<Standing>,
    pub(crate) contested: Vec<Contested>,
    /// One for each ground, in the order of the grounds.
    pub(crate) grounds: Vec<Program>,
    /// The condition of each deadline, in the order of the deadlines.
    pub(crate) deadlines: Vec<Program>,
}

/// The fact of a relation to a set of people, of the days on which a ground may be used, of a mode's least block: made here, not written in packs.
pub(crate) const RELATION: &str = "relation";
pub(crate) const USE_WITHIN: &str = "use-within";
pub(crate) const START_WITHIN: &str = "start-within";
pub(crate) const MINIMUM_BLOCK: &str = "minimum-block";
/// Where the law of a state reaches: the place of work.
pub(crate) const REACH: &str = "reach";

impl Lowered {
    /// Lowers a law.
    pub(crate) fn of(law: &Law, header: &Header) -> Lowered {
        Lowered {
            standings: header.entitlements.iter().map(|e| standing(law, header, e)).collect(),
            contested: law
                .coverage
                .iter()
                .chain(&law.eligibility)
                .filter(|i| !i.readings.is_empty())
                .map(|i| contested(header, i))
                .collect(),
            grounds: law.grounds.iter().enumerate().map(|(i, g)| ground(law, header, i, g)).collect(),
            deadlines: law.conduct.deadlines.iter().map(|d| condition_of(header, &d.frame, &d.grounds)).collect(),
        }
    }
}

fn standing(law: &Law, header: &Header, entitlement: &str) -> Standing {
    let mut builder = Builder::default();
    let whole = builder.mark();
    let covered = group(&mut builder, header, &law.coverage, entitlement);
    let qualified = builder.mark();
    if header.reach.as_deref().is_some_and(|r| r != "federal" && r != "company") {
        let frame = Frame { cites: Vec::new(), ..reach_frame(header) };
        named(&mut builder, header, REACH, &frame, fact_leaf(REACH, Op::Is, Amount::Word("yes".to_owned())));
    }
    for item in law.eligibility.iter().filter(|i| i.frame.is_for(entitlement)) {
        lower_item(&mut builder, header, item);
    }
    let qualified = builder.all(qualified);
    builder.all(whole);
    Standing { entitlement: entitlement.to_owned(), program: builder.finish(), covered, qualified }
}

fn reach_frame(header: &Header) -> Frame {
    Frame::plain(REACH, header.authority.clone())
}

fn group(builder: &mut Builder, header: &Header, items: &[TestItem], entitlement: &str) -> usize {
    let since = builder.mark();
    for item in items.iter().filter(|i| i.frame.is_for(entitlement)) {
        lower_item(builder, header, item);
    }
    builder.all(since)
}

/// An item asks nothing outside its dates and where its condition fails; else its test must hold and its exception must not.
fn lower_item(builder: &mut Builder, header: &Header, item: &TestItem) {
    let since = builder.mark();
    let when = condition(builder, header, &item.frame);
    let both = builder.mark();
    if item.is_open && !item.readings.is_empty() {
        agreeing(builder, header, item);
    } else {
        lower_test(builder, header, &item.frame, &item.test, false);
    }
    if let Some(unless) = &item.frame.unless {
        lower_test(builder, header, &item.frame, unless, false);
        builder.not();
        builder.all(both);
    }
    builder.any(since);
    builder.close_item(format!("{}/{}", header.id, item.frame.id), &item.frame, when);
}

/// What two readings agree on; unknown where they differ.
fn agreeing(builder: &mut Builder, header: &Header, item: &TestItem) {
    let since = builder.mark();
    let every = |builder: &mut Builder| {
        for reading in &item.readings {
            lower_test(builder, header, &item.frame, &reading.test, false);
        }
    };
    let all = builder.mark();
    every(builder);
    builder.all(all);
    let some = builder.mark();
    let any = builder.mark();
    every(builder);
    builder.any(any);
    builder.constant(Tri::Unknown);
    builder.all(some);
    builder.any(since);
}

/// The condition of an item, turned round: what frees it from its test. The node is that of the condition itself.
fn condition(builder: &mut Builder, header: &Header, frame: &Frame) -> Option<usize> {
    let is_dated = frame.dates != Interval::ALWAYS;
    if !is_dated && frame.when.is_none() {
        return None;
    }
    let since = builder.mark();
    if is_dated {
        builder.leaf(held(frame.dates, frame.anchor.clone()));
    }
    if let Some(when) = &frame.when {
        lower_test(builder, header, frame, when, false);
    }
    let node = builder.all(since);
    builder.not();
    Some(node)
}

/// A test; comparisons with a name become items of their own. `name_all` names the others after their fact.
fn lower_test(builder: &mut Builder, header: &Header, frame: &Frame, test: &Test, name_all: bool) {
    let since = builder.mark();
    match test {
        Test::Leaf(leaf) => lower_leaf(builder, header, frame, leaf, name_all),
        Test::Not(inner) => {
            lower_test(builder, header, frame, inner, false);
            builder.not();
        }
        Test::All(tests) => {
            tests.iter().for_each(|t| lower_test(builder, header, frame, t, name_all));
            builder.all(since);
        }
        Test::Any(tests) => {
            tests.iter().for_each(|t| lower_test(builder, header, frame, t, name_all));
            builder.any(since);
        }
        Test::AtLeastOf(..) => {
            builder.test(test);
        }
    }
}

fn lower_leaf(builder: &mut Builder, header: &Header, frame: &Frame, leaf: &Arc<Leaf>, name_all: bool) {
    let since = builder.mark();
    let is_dated = leaf.dates != Interval::ALWAYS && leaf.dates != frame.dates;
    let when = is_dated.then(|| {
        let node = builder.leaf(held(leaf.dates, frame.anchor.clone()));
        builder.not();
        node
    });
    builder.leaf(leaf.clone());
    if is_dated {
        builder.any(since);
    }
    let name = leaf.id.clone().or_else(|| name_all.then(|| name_of(leaf)).flatten());
    if let Some(name) = name {
        builder.close_item(format!("{}/{name}", header.id), &Frame { reading: None, ..frame.clone() }, when);
    }
}

fn name_of(leaf: &Leaf) -> Option<String> {
    match &leaf.subject {
        Subject::Fact(fact) => Some(fact.name.clone()),
        Subject::Judgment { question, .. } => Some(question.clone()),
        _ => None,
    }
}

fn held(dates: Interval, anchor: Option<String>) -> Leaf {
    plain_leaf(Subject::Held { dates, anchor }, Op::Is, Amount::Word("yes".to_owned()))
}

fn plain_leaf(subject: Subject, op: Op, against: Amount) -> Leaf {
    Leaf { id: None, dates: Interval::ALWAYS, subject, op, against, modifiers: Modifiers::default(), place: Place::Span(0, 0) }
}

fn fact_leaf(name: &str, op: Op, against: Amount) -> Leaf {
    plain_leaf(Subject::Fact(FactRef { name: name.to_owned(), ..FactRef::default() }), op, against)
}

fn named(builder: &mut Builder, header: &Header, id: &str, frame: &Frame, leaf: Leaf) {
    builder.leaf(leaf);
    builder.close_item(format!("{}/{id}", header.id), frame, None);
}

fn contested(header: &Header, item: &TestItem) -> Contested {
    let program = |test: &Test| {
        let mut builder = Builder::default();
        lower_test(&mut builder, header, &item.frame, test, false);
        builder.finish()
    };
    let own = (!item.is_open).then(|| (program(&item.test), item.frame.cites.clone()));
    let others = item.readings.iter().map(|r| (program(&r.test), r.cites.clone()));
    Contested { id: format!("{}/{}", header.id, item.frame.id), readings: own.into_iter().chain(others).collect() }
}

/// A test alone, as a program: the condition of a choice or of a burden.
pub(crate) fn alone(test: &Test) -> Program {
    let mut builder = Builder::default();
    builder.test(test);
    builder.finish()
}

/// The condition of an item that says something of a leave: its dates, its grounds, its `when`, and its exception turned round. The last node is
/// the whole; comparisons with a name are items.
pub(crate) fn condition_of(header: &Header, frame: &Frame, grounds: &[GroundRef]) -> Program {
    let mut builder = Builder::default();
    let whole = builder.mark();
    if frame.dates != Interval::ALWAYS {
        builder.leaf(held(frame.dates, frame.anchor.clone()));
    }
    if !grounds.is_empty() {
        let words = grounds.iter().flat_map(GroundRef::words).collect();
        builder.leaf(fact_leaf(super::steps::GROUND, Op::OneOf, Amount::Words(words)));
    }
    let own = Frame { when: None, unless: None, reading: None, ..frame.clone() };
    if let Some(when) = &frame.when {
        lower_test(&mut builder, header, &own, when, false);
    }
    if let Some(unless) = &frame.unless {
        lower_test(&mut builder, header, &own, unless, false);
        builder.not();
    }
    builder.all(whole);
    builder.finish()
}

fn ground(law: &Law, header: &Header, index: usize, ground: &Ground) -> Program {
    let mut builder = Builder::default();
    let whole = builder.mark();
    if ground.frame.dates != Interval::ALWAYS {
        builder.leaf(held(ground.frame.dates, ground.frame.anchor.clone()));
    }
    if let Some(set) = ground.people.as_deref().and_then(|id| law.people_set(id)) {
        named(&mut builder, header, RELATION, &set.frame, relation_leaf(set));
    }
    let own = Frame { when: None, unless: None, ..ground.frame.clone() };
    if let Some(test) = &ground.test {
        lower_test(&mut builder, header, &own, test, true);
    }
    let k = i64::try_from(index).ok();
    let of_ground = |name: &str| {
        let fact = FactRef { name: name.to_owned(), k, ..FactRef::default() };
        plain_leaf(Subject::Fact(fact), Op::Within, Amount::Word("window".to_owned()))
    };
    for (window, name) in [(&ground.use_within, USE_WITHIN), (&ground.start_within, START_WITHIN)] {
        if window.is_some() {
            named(&mut builder, header, name, &own, of_ground(name));
        }
    }
    if !ground.modes.is_empty() {
        modes(&mut builder, header, &own, &ground.modes);
    }
    if let Some(when) = &ground.frame.when {
        lower_test(&mut builder, header, &own, when, false);
    }
    if let Some(unless) = &ground.frame.unless {
        lower_test(&mut builder, header, &own, unless, false);
        builder.not();
    }
    builder.all(whole);
    builder.finish()
}

fn relation_leaf(set: &PeopleSet) -> Leaf {
    let mut words: Vec<String> = Vec::new();
    for entry in &set.entries {
        if !words.contains(&entry.is) {
            words.push(entry.is.clone());
        }
    }
    let fact = FactRef { name: RELATION.to_owned(), about: Some(set.frame.id.clone()), ..FactRef::default() };
    plain_leaf(Subject::Fact(fact), Op::OneOf, Amount::Words(words))
}

/// One of the ways that the law knows, with what that way needs.
fn modes(builder: &mut Builder, header: &Header, frame: &Frame, modes: &[ModeRule]) {
    let any = builder.mark();
    for rule in modes {
        let all = builder.mark();
        builder.leaf(fact_leaf("mode", Op::Is, Amount::Word(rule.mode.clone())));
        if rule.agreement.is_some() {
            builder.leaf(fact_leaf("agrees-intermittent", Op::Is, Amount::Word("yes".to_owned())));
        }
        if let Some(when) = &rule.when {
            lower_test(builder, header, frame, when, true);
        }
        if let Some(block) = &rule.minimum_block {
            let fact = FactRef { name: MINIMUM_BLOCK.to_owned(), k: rule.shorter_times, ..FactRef::default() };
            builder.leaf(plain_leaf(Subject::Fact(fact), Op::AtLeast, block.clone()));
        }
        builder.all(all);
    }
    builder.any(any);
    builder.close_item(format!("{}/mode", header.id), frame, None);
}
