//! A clause: one item of a statement, with what it matches and what it does.

use super::clock::TimeLimit;
use super::statement::{Names, Trees};
use crate::Code;
use crate::api::words::{DutyWhen, Op};
use crate::rules::amount::Amount;
use crate::rules::frame::{Frame, Header};
use crate::rules::node::{Node, NodeValue, Place};
use crate::rules::reader::Table;
use crate::rules::test::{ConsentTest, FactRef, Leaf, Modifiers, Subject, Test};
use crate::rules::tree::TreeName;
use crate::time::Interval;
use std::sync::Arc;

/// What a clause does where it matches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    /// Says what the text is about: outside it nothing of the text applies.
    Scope,
    /// Allows, if nothing else stops it.
    Permit,
    /// Stops.
    Forbid,
    /// Stops unless satisfied.
    Require,
    /// Takes named clauses away, and allows nothing.
    Except,
    /// Compels, within its limit.
    Mandate,
    /// Never decides; is part of the answer.
    Duty,
}

impl Strength {
    /// The tables of a pack that hold clauses.
    pub(crate) const TABLES: &'static [(&'static str, Strength)] = &[
        ("scope", Strength::Scope),
        ("permit", Strength::Permit),
        ("forbid", Strength::Forbid),
        ("require", Strength::Require),
        ("except", Strength::Except),
        ("mandate", Strength::Mandate),
        ("duty", Strength::Duty),
    ];

    /// Does it open: may a request rest on it?
    fn opens(self) -> bool {
        matches!(self, Strength::Permit | Strength::Except | Strength::Mandate)
    }
}

/// What a mandate orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Orders {
    Disclose,
    Withhold,
}

/// One key of a clause: the nodes of a tree at or below which the request's node must lie.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) not: bool,
    pub(crate) nodes: Vec<String>,
}

/// A term of the text and the data it stands for where the host maps it to nothing else.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    pub(crate) name: String,
    pub(crate) stands_for: Vec<String>,
    /// The text says itself what the term means.
    pub(crate) is_defined: bool,
}

/// What must be done.
#[derive(Clone, Debug)]
pub(crate) struct DutyBody {
    pub(crate) does: String,
    pub(crate) by: Option<String>,
    pub(crate) to: Option<String>,
    pub(crate) when: Option<DutyWhen>,
    /// The step of a clock that it is; its own word where the text names no other.
    pub(crate) step: Option<String>,
    /// The address at which it is done.
    pub(crate) address: Option<String>,
    /// What the text says of its time beside a number, or in place of one: `without-unreasonable-delay`.
    pub(crate) standard: Option<String>,
    pub(crate) time: Option<TimeLimit>,
    /// The words by which the text measures it, where they measure nothing by themselves, and the list of controls that does.
    pub(crate) norm: Option<String>,
    pub(crate) controls: Vec<String>,
}

/// A finding that a clause reports where it counts.
#[derive(Clone, Debug)]
pub(crate) struct Notice {
    pub(crate) code: String,
    /// What it is about, where that is no clause.
    pub(crate) subject: Option<String>,
    /// The days on which it is reported.
    pub(crate) dates: Interval,
    pub(crate) cites: Vec<String>,
}

/// A clause.
#[derive(Clone, Debug)]
pub(crate) struct Clause {
    pub(crate) frame: Frame,
    pub(crate) strength: Strength,
    /// The id of the text's clause of which it is a part: answers name that.
    pub(crate) named: String,
    /// The clause of the text under which it stands with others.
    pub(crate) umbrella: Option<String>,
    pub(crate) keys: Vec<Key>,
    pub(crate) terms: Vec<Term>,
    /// The lock that a permit opens.
    pub(crate) lock: Option<String>,
    pub(crate) lifts: Vec<String>,
    /// What satisfies a requirement.
    pub(crate) satisfied: Option<Test>,
    /// The requirement is a consent.
    pub(crate) asks_consent: bool,
    /// The requirement is a framework for transfers.
    pub(crate) framework: Option<String>,
    /// The holder must be certified under it.
    pub(crate) asks_certification: bool,
    /// The requirement is a norm that only a person can decide; whom it asks.
    pub(crate) norm: Option<&'static str>,
    pub(crate) orders: Option<Orders>,
    pub(crate) limit: Option<&'static str>,
    /// Words of duties that come with it.
    pub(crate) duties: Vec<String>,
    pub(crate) duty: Option<DutyBody>,
    /// The tension of the text that this exception settles.
    pub(crate) settles: Option<&'static str>,
    /// What a person is told whom this clause takes out of the text.
    pub(crate) advice: Option<String>,
    /// The events it waits for; only a clause without one belongs to every act upon data.
    pub(crate) on: Vec<String>,
    /// What applies to what this clause takes out of the text.
    pub(crate) apply_instead: Vec<String>,
    /// What is noticed where this clause comes to bear.
    pub(crate) finds: Vec<Notice>,
    /// Things of the outside world that it names.
    pub(crate) names: Names,
}

/// The keys of clauses with the fact that each compares and the tree of its nodes.
pub(crate) const KEYS: &[(&str, &str, &str, TreeName)] = &[
    ("act", "not-act", "act", TreeName::Act),
    ("data", "not-data", "data", TreeName::Data),
    ("purpose", "not-purpose", "purpose", TreeName::Purpose),
    ("to", "not-to", "recipient", TreeName::Party),
    ("subject", "not-subject", "subject-kind", TreeName::Subject),
    ("via", "not-via", "channel", TreeName::Channel),
    ("as", "not-as", "capacity", TreeName::Capacity),
];
/// Keys that tell of an act upon data; an event is none.
const OF_ACTS: &[&str] = &["act", "purpose", "to", "via"];
/// The fact that the key `level` compares.
pub(crate) const LEVEL: &str = "classification";
/// Marks the comparison of a key for which a request's broader node leaves open whether the narrower one is meant.
pub(crate) const BROADER_IS_OPEN: &str = "broader-is-open";
const LIMITS: &[(&str, &str)] = &[("named-items", "named-items"), ("relevant-part", "relevant-part"), ("necessary", "necessary")];
const ORDERS: &[(&str, Orders)] = &[("disclose", Orders::Disclose), ("withhold", Orders::Withhold)];
const SETTLES: &[(&str, &str)] = &[("only-if-vs-purpose", "only-if-vs-purpose")];
const ASKED: &[(&str, &str)] = &[("statement-author", "statement-author"), ("privacy-officer", "privacy-officer"), ("counsel", "counsel")];
const WHEN_DUE: &[(&str, DutyWhen)] =
    &[("before", DutyWhen::Before), ("with", DutyWhen::With), ("after", DutyWhen::After), ("while", DutyWhen::While)];

impl Clause {
    /// Does it belong to that event: does it wait for it, or for none and tells of no act? Without an event: to an act upon data?
    pub(crate) fn is_about(&self, event: Option<&str>) -> bool {
        match event {
            Some(_) if self.on.is_empty() => !self.keys.iter().any(|key| OF_ACTS.contains(&key.name)),
            Some(event) => self.on.iter().any(|on| on == event),
            None => self.on.is_empty() || self.strength == Strength::Duty,
        }
    }

    /// The key of that name, where it has one that must hold.
    pub(crate) fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|k| k.name == name && !k.not)
    }

    /// The comparison of one of its keys.
    pub(crate) fn key_test(&self, key: &Key, pack: &str) -> Test {
        let fact = KEYS.iter().find(|(name, ..)| *name == key.name).map_or(LEVEL, |(_, _, fact, _)| fact);
        let is_open = key.not || !self.strength.opens();
        let kind = is_open.then(|| BROADER_IS_OPEN.to_owned());
        let subject = FactRef { name: fact.to_owned(), kind, pack: Some(pack.to_owned()), ..FactRef::default() };
        let leaf = leaf(Subject::Fact(subject), Op::Within, Amount::Words(key.nodes.clone()), &self.frame.place);
        if key.not { Test::Not(Box::new(leaf)) } else { leaf }
    }

    /// The comparison of a term of the text with the item.
    pub(crate) fn term_test(&self, term: &Term, pack: &str) -> Test {
        let subject =
            FactRef { name: "term".to_owned(), about: Some(term.name.clone()), pack: Some(pack.to_owned()), ..FactRef::default() };
        leaf(Subject::Fact(subject), Op::Within, Amount::Words(term.stands_for.clone()), &self.frame.place)
    }

    /// Is the item one that legal process names? Asked of a mandate that compels no more than that.
    pub(crate) fn limit_test(&self) -> Option<Test> {
        let bounded = self.limit.is_some_and(|limit| limit != "necessary");
        bounded.then(|| fact_is("within-process", None, "yes", &self.frame.place))
    }
}

/// A comparison that stands in no pack's text.
pub(crate) fn leaf(subject: Subject, op: Op, against: Amount, place: &Place) -> Test {
    Test::Leaf(Arc::new(Leaf {
        id: None,
        dates: Interval::ALWAYS,
        subject,
        op,
        against,
        modifiers: Modifiers::default(),
        place: place.clone(),
    }))
}

/// A fact that must be a word.
pub(crate) fn fact_is(name: &str, about: Option<&str>, word: &str, place: &Place) -> Test {
    let fact = FactRef { name: name.to_owned(), about: about.map(str::to_owned), ..FactRef::default() };
    leaf(Subject::Fact(fact), Op::Is, Amount::Word(word.to_owned()), place)
}

/// A question that a person must answer.
pub(crate) fn question(id: String, by: &str, place: &Place) -> Test {
    leaf(Subject::Judgment { question: id, by: Some(by.to_owned()) }, Op::Is, Amount::Word("yes".to_owned()), place)
}

/// Reads a clause.
pub(crate) fn read(table: &Table<'_, '_>, strength: Strength, fallback: &str, header: &Header, trees: &Trees) -> Clause {
    let mut frame = Frame::read(table, fallback);
    frame.when = frame.when.take().map(|test| owned(test, &header.id, table));
    frame.unless = frame.unless.take().map(|test| owned(test, &header.id, table));
    let mut clause = Clause {
        named: table.text("part-of").unwrap_or(&frame.id).to_owned(),
        umbrella: table.text("of").map(str::to_owned),
        keys: read_keys(table, trees),
        terms: Vec::new(),
        lock: None,
        lifts: Vec::new(),
        satisfied: None,
        asks_consent: false,
        framework: None,
        asks_certification: false,
        norm: None,
        orders: None,
        limit: None,
        duties: table.texts(if strength == Strength::Duty { "with" } else { "duty" }),
        duty: None,
        settles: None,
        advice: None,
        on: table.texts("on"),
        apply_instead: Vec::new(),
        finds: read_notices(table),
        names: Names::read(table),
        strength,
        frame,
    };
    match strength {
        Strength::Scope => {
            clause.advice = table.text("advice").map(str::to_owned);
            clause.apply_instead = table.texts("apply-instead");
        }
        Strength::Permit => {
            clause.lock = table.text("key").map(str::to_owned);
            clause.lifts = table.texts("lifts");
            clause.terms = read_terms(table, trees);
        }
        Strength::Except => {
            clause.lifts = table.texts("lifts");
            clause.settles = table.word("settles", SETTLES);
        }
        Strength::Mandate => {
            clause.orders = table.word("orders", ORDERS);
            clause.limit = table.word("limit", LIMITS);
        }
        Strength::Require => read_requirement(table, &mut clause, &header.id),
        Strength::Duty => clause.duty = read_duty(table, &header.id),
        Strength::Forbid => {}
    }
    clause
}

fn read_keys(table: &Table<'_, '_>, trees: &Trees) -> Vec<Key> {
    let mut keys = Vec::new();
    for (name, not_name, _, tree) in KEYS {
        for (key, not) in [(*name, false), (*not_name, true)] {
            if table.has(key) {
                keys.push(Key { name, not, nodes: trees.nodes(table, key, *tree) });
            }
        }
    }
    if table.has("level") {
        keys.push(Key { name: "level", not: false, nodes: table.texts("level") });
    }
    keys
}

fn read_terms(table: &Table<'_, '_>, trees: &Trees) -> Vec<Term> {
    let term = |t: Table<'_, '_>| {
        let term = Term {
            name: t.text("term").unwrap_or_default().to_owned(),
            stands_for: trees.nodes(&t, "stands-for", TreeName::Data),
            is_defined: t.text("defined").is_some(),
        };
        t.finish();
        term
    };
    table.tables("terms").into_iter().map(term).collect()
}

/// A requirement has one of `when`, `consent`, `basis` and `norm`; its `when` is what satisfies it.
fn read_requirement(table: &Table<'_, '_>, clause: &mut Clause, pack: &str) {
    let place = clause.frame.place.clone();
    let mut ways = Vec::from_iter(clause.frame.when.take());
    if let Some(t) = table.table("consent") {
        let consent = ConsentTest { pack: Some(pack.to_owned()), ..ConsentTest::read(&t) };
        t.finish();
        clause.asks_consent = true;
        ways.push(leaf(Subject::Consent(consent), Op::Is, Amount::Word("yes".to_owned()), &place));
    }
    if let Some(t) = table.table("basis") {
        let framework = t.text("framework").unwrap_or_default().to_owned();
        let certified = t.switch("certified").unwrap_or(false);
        t.word("valid", &[("on-day", ())]);
        t.finish();
        let mut all =
            vec![fact_is("transfer-basis", None, &framework, &place), fact_is("framework-in-force", Some(&framework), "yes", &place)];
        if certified {
            all.push(fact_is("transfer-certified", None, "yes", &place));
        }
        ways.push(Test::All(all));
        clause.framework = Some(framework);
        clause.asks_certification = certified;
    }
    if table.text("norm").is_some() {
        let by = table.word("by", ASKED).unwrap_or("privacy-officer");
        let asked = question(format!("{pack}/{}", clause.named), by, &place);
        let flagged = table.word("asks", &[("always", false), ("if-flagged", true)]).unwrap_or(false);
        let flag = FactRef { name: "flagged".to_owned(), pack: Some(pack.to_owned()), ..FactRef::default() };
        let none = leaf(Subject::Fact(flag), Op::Is, Amount::Word("none".to_owned()), &place);
        ways.push(if flagged { Test::Any(vec![none, asked]) } else { asked });
        clause.norm = Some(by);
    }
    if ways.len() != 1 {
        table.note(Code::PackUnit, "a requirement says in no way or in several how it is satisfied", "one of when, consent, basis, norm");
    }
    clause.satisfied = ways.pop();
}

/// Reads `finds = "code"`, or a list of `{ code, subject, from, until, cite }`.
fn read_notices(table: &Table<'_, '_>) -> Vec<Notice> {
    let notice = |node: &Node| match &node.value {
        NodeValue::Text(code) => Some(Notice { code: code.clone(), subject: None, dates: Interval::ALWAYS, cites: Vec::new() }),
        _ => {
            let t = Table::of(node, table.mistakes())?;
            let notice = Notice {
                code: t.text("code").unwrap_or_default().to_owned(),
                subject: t.text("subject").map(str::to_owned),
                dates: Interval::new(t.day("from"), t.day("until")),
                cites: t.texts("cite"),
            };
            t.node("checked");
            t.finish();
            Some(notice)
        }
    };
    table.nodes("finds").into_iter().filter_map(notice).collect()
}

fn read_duty(table: &Table<'_, '_>, pack: &str) -> Option<DutyBody> {
    let text = |key| table.text(key).map(str::to_owned);
    let time = table.table("clock").and_then(|t| {
        let time = TimeLimit::read(&t, pack);
        t.finish();
        time
    });
    Some(DutyBody {
        does: text("do")?,
        by: text("by"),
        to: text("recipient"),
        when: table.word("when-due", WHEN_DUE),
        step: text("step"),
        address: text("address"),
        standard: text("standard"),
        time,
        norm: text("norm"),
        controls: table.texts("controls"),
    })
}

/// The test as the text of one pack: its presumptions, versions and questions are meant. Statements test facts, consents and judgments.
pub(crate) fn owned(test: Test, pack: &str, table: &Table<'_, '_>) -> Test {
    let each = |tests: Vec<Test>| tests.into_iter().map(|t| owned(t, pack, table)).collect();
    match test {
        Test::All(tests) => Test::All(each(tests)),
        Test::Any(tests) => Test::Any(each(tests)),
        Test::AtLeastOf(n, tests) => Test::AtLeastOf(n, each(tests)),
        Test::Not(inner) => Test::Not(Box::new(owned(*inner, pack, table))),
        Test::Leaf(mut leaf) => {
            let place = leaf.place.clone();
            match &mut Arc::make_mut(&mut leaf).subject {
                Subject::Fact(fact) => fact.pack = Some(pack.to_owned()),
                Subject::Consent(consent) => consent.pack = Some(pack.to_owned()),
                Subject::Judgment { question, .. } => *question = format!("{pack}/{question}"),
                _ => table.mistakes().note(&place, Code::PackUnknownWord, "a statement tests something else", "fact, consent or judgment"),
            }
            Test::Leaf(leaf)
        }
    }
}

/// Does the item lie under one of these nodes of the data tree?
pub(crate) fn data_under(nodes: &[String]) -> Test {
    let subject = FactRef { name: "data".to_owned(), kind: Some(BROADER_IS_OPEN.to_owned()), ..FactRef::default() };
    leaf(Subject::Fact(subject), Op::Within, Amount::Words(nodes.to_vec()), &Place::Span(0, 0))
}
