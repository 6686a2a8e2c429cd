//! Tests: one comparison of a fact with an amount, and the branches over them (`VOCABULARY.md` 3).

use super::amount::Amount;
use super::node::{Node, Place};
use super::reader::{Mistakes, Table};
use super::window::Window;
use crate::Code;
use crate::api::words::Op;
use crate::time::Interval;
use std::sync::Arc;

/// A test of a pack.
#[derive(Clone, Debug)]
pub(crate) enum Test {
    Leaf(Arc<Leaf>),
    All(Vec<Test>),
    Any(Vec<Test>),
    Not(Box<Test>),
    AtLeastOf(usize, Vec<Test>),
}

/// One comparison.
#[derive(Clone, Debug)]
pub(crate) struct Leaf {
    /// The name under which answers show it; only where the pack gives one.
    pub(crate) id: Option<String>,
    /// When it belongs to the law; outside it asks nothing.
    pub(crate) dates: Interval,
    pub(crate) subject: Subject,
    pub(crate) op: Op,
    pub(crate) against: Amount,
    pub(crate) modifiers: Modifiers,
    pub(crate) place: Place,
}

/// What stands on the left of a comparison.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "most subjects are facts; a law has tens of them")]
pub(crate) enum Subject {
    Fact(FactRef),
    /// How many weeks satisfy a test, over a window.
    Count {
        where_: Box<Test>,
        over: Option<Window>,
    },
    /// One fact as a share of another.
    ShareOf {
        part: Box<FactRef>,
        whole: Box<FactRef>,
    },
    /// What another law answers.
    Law {
        law: String,
        entitlement: Option<String>,
        part: Option<String>,
    },
    /// What a meter has used or left: the linter refuses it until it is applied.
    OfMeter,
    DaysBetween(String, String),
    /// A question that only a person can answer.
    Judgment {
        question: String,
        by: Option<String>,
    },
    /// Is the item or test in force on its anchor's day? Rooms put it before what is dated; no pack writes it.
    Held {
        dates: Interval,
        anchor: Option<String>,
    },
    /// A consent that fits.
    Consent(ConsentTest),
}

/// A fact with the parameters that the law needs.
#[derive(Clone, Debug, Default)]
pub(crate) struct FactRef {
    pub(crate) name: String,
    pub(crate) over: Option<Window>,
    pub(crate) at: Option<String>,
    pub(crate) scope: Option<String>,
    /// A word (`us`, `in-state`), or the miles around the worksite.
    pub(crate) place: Option<PlaceOf>,
    pub(crate) counting: Vec<String>,
    pub(crate) not_counting: Vec<String>,
    pub(crate) continuity: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) of: Option<String>,
    pub(crate) about: Option<String>,
    /// When a larger size counts: `at-once`, `next-year`.
    pub(crate) growth: Option<String>,
    /// When a smaller size counts.
    pub(crate) shrink: Option<String>,
    pub(crate) ground: Option<String>,
    pub(crate) k: Option<i64>,
    /// The pack in whose text it stands, where a room decides several packs at once. No pack writes it.
    pub(crate) pack: Option<String>,
}

/// Where a headcount counts.
#[derive(Clone, Debug)]
pub(crate) enum PlaceOf {
    Word(String),
    /// So many miles around a worksite: the first of these whose condition holds, or the place of work.
    Miles(i64, Vec<Around>),
}

/// The worksite around which a headcount is taken.
#[derive(Clone, Debug)]
pub(crate) struct Around {
    /// `place-of-work` or `reports-to`.
    pub(crate) is: String,
    pub(crate) when: Option<Test>,
}

/// A missing record that the law lays on the employer.
#[derive(Clone, Debug, Default)]
pub(crate) struct BurdenOf {
    pub(crate) when: Option<Test>,
    /// What the employer has shown: then the test counts as failed.
    pub(crate) unless: Option<Test>,
}

/// What a consent must be to satisfy a test.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ConsentTest {
    pub(crate) kind: Option<String>,
    pub(crate) form: Option<String>,
    pub(crate) by: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) version: Option<String>,
    pub(crate) verified: bool,
    pub(crate) covers: Option<String>,
    /// The pack in whose text it stands. No pack writes it.
    pub(crate) pack: Option<String>,
}

/// How a test is measured, beside fact and amount (`VOCABULARY.md` 3.5).
#[derive(Clone, Debug, Default)]
pub(crate) struct Modifiers {
    /// When the test is made again.
    pub(crate) retest: Option<String>,
    /// Where the record is missing the law may lay its lack on the employer: the test then counts as met.
    pub(crate) burden: Option<BurdenOf>,
    /// A break in service longer than this does not count what lies before it, unless its reason is listed.
    pub(crate) ignore_break: Option<(i64, Vec<String>)>,
    pub(crate) breaks_not: Vec<String>,
    /// The window in which a day must lie.
    pub(crate) within: Option<Window>,
}

const OPERATORS: [(&str, Op); 13] = [
    ("at-least", Op::AtLeast),
    ("more-than", Op::MoreThan),
    ("at-most", Op::AtMost),
    ("less-than", Op::LessThan),
    ("is", Op::Is),
    ("is-not", Op::IsNot),
    ("one-of", Op::OneOf),
    ("not-one-of", Op::NotOneOf),
    ("on-or-after", Op::OnOrAfter),
    ("on-or-before", Op::OnOrBefore),
    ("before", Op::Before),
    ("after", Op::After),
    ("within", Op::Within),
];
const BRANCHES: [&str; 5] = ["all", "any", "not", "at-least-of", "judgment"];

impl Test {
    /// Reads a test that is a value of its own.
    pub(crate) fn read_node(node: &Node, mistakes: &Mistakes<'_>) -> Option<Test> {
        let table = Table::of(node, mistakes)?;
        let test = Test::read(&table);
        table.finish();
        test
    }

    /// Is there a test among the keys of this table?
    pub(crate) fn is_in(table: &Table<'_, '_>) -> bool {
        Subject::is_in(table) || BRANCHES.iter().any(|key| table.has(key))
    }

    /// Reads the test whose keys stand in a table beside others.
    pub(crate) fn read(table: &Table<'_, '_>) -> Option<Test> {
        let list = |key| table.nodes(key).into_iter().filter_map(|n| Test::read_node(n, table.mistakes())).collect::<Vec<_>>();
        let mut parts = Vec::new();
        if table.has("all") {
            parts.push(Test::All(list("all")));
        }
        if table.has("any") {
            parts.push(Test::Any(list("any")));
        }
        if table.has("not") {
            parts.push(Test::Not(Box::new(table.node("not").and_then(|n| Test::read_node(n, table.mistakes()))?)));
        }
        if let Some(inner) = table.table("at-least-of") {
            let n = inner.number("n").and_then(|n| usize::try_from(n).ok())?;
            let tests = inner.nodes("tests").into_iter().filter_map(|n| Test::read_node(n, table.mistakes())).collect();
            inner.finish();
            parts.push(Test::AtLeastOf(n, tests));
        }
        if Subject::is_in(table) {
            parts.extend(read_leaves(table)?);
        }
        match parts.len() {
            0 => {
                table.note(Code::PackUnit, "no test stands here", "a fact with an operator, or one of all, any, not, at-least-of");
                None
            }
            1 => parts.pop(),
            _ => Some(Test::All(parts)),
        }
    }

    /// Every comparison in it.
    pub(crate) fn leaves(&self) -> Vec<&Leaf> {
        match self {
            Test::Leaf(leaf) => vec![leaf],
            Test::Not(inner) => inner.leaves(),
            Test::All(tests) | Test::Any(tests) | Test::AtLeastOf(_, tests) => tests.iter().flat_map(Test::leaves).collect(),
        }
    }
}

/// One leaf for each operator of the table: `at-least` beside `at-most` is a range.
fn read_leaves(table: &Table<'_, '_>) -> Option<Vec<Test>> {
    let subject = Subject::read(table)?;
    let modifiers = Modifiers::read(table);
    let id = table.text("id").map(str::to_owned);
    let dates = Interval::new(table.day("from"), table.day("until"));
    let leaf = |op, against, place: &Place| {
        let (id, subject, modifiers) = (id.clone(), subject.clone(), modifiers.clone());
        Test::Leaf(Arc::new(Leaf { id, dates, subject, op, against, modifiers, place: place.clone() }))
    };
    let mut leaves = Vec::new();
    for (key, op) in OPERATORS {
        let is_modifier = matches!(key, "after")
            && !matches!(subject, Subject::DaysBetween(..))
            && table.node(key).is_some_and(|n| matches!(n.value, super::node::NodeValue::Table(_)));
        if is_modifier {
            continue;
        }
        let Some(node) = table.node(key) else { continue };
        let is_window = key == "within" && matches!(node.value, super::node::NodeValue::Table(_));
        let against = if is_window { Amount::Word("window".to_owned()) } else { Amount::read(node, table.mistakes())? };
        leaves.push(leaf(op, against, &node.place));
    }
    if let Some(node) = table.node("under") {
        leaves.push(leaf(Op::Within, Amount::read(node, table.mistakes())?, &node.place));
    }
    let asks_a_person = matches!(subject, Subject::Judgment { .. } | Subject::Consent(_));
    if leaves.is_empty() {
        if !asks_a_person && !matches!(subject, Subject::Law { .. }) {
            table.note(
                Code::PackUnit,
                "a fact without an operator",
                "at-least, more-than, at-most, less-than, is, is-not, one-of, not-one-of, before, after ...",
            );
        }
        leaves.push(leaf(Op::Is, Amount::Word("yes".to_owned()), table.place()));
    }
    Some(leaves)
}

impl Subject {
    /// Is there a subject among the keys of this table?
    pub(crate) fn is_in(table: &Table<'_, '_>) -> bool {
        ["fact", "count", "share-of", "law", "used", "left", "days-between", "judgment", "consent"].iter().any(|key| table.has(key))
    }

    /// Reads the subject whose keys stand in a table beside others.
    pub(crate) fn read(table: &Table<'_, '_>) -> Option<Subject> {
        if table.has("fact") {
            return FactRef::read(table).map(Subject::Fact);
        }
        if table.has("count") {
            table.word("count", &[("weeks", ())])?;
            let where_ = Box::new(table.node("where").and_then(|n| Test::read_node(n, table.mistakes()))?);
            let over = table.node("over").and_then(|n| Window::read(n, table.mistakes()));
            table.text("scope");
            return Some(Subject::Count { where_, over });
        }
        if table.has("share-of") {
            let fact = |key| {
                table
                    .table(key)
                    .and_then(|t| {
                        let f = FactRef::read(&t);
                        t.finish();
                        f
                    })
                    .map(Box::new)
            };
            return Some(Subject::ShareOf { part: fact("share-of")?, whole: fact("to")? });
        }
        if table.has("used") || table.has("left") {
            let inner = table.table(if table.has("used") { "used" } else { "left" })?;
            inner.text("law");
            inner.text("meter")?;
            inner.finish();
            return Some(Subject::OfMeter);
        }
        if table.has("days-between") {
            let points = table.texts("days-between");
            return match points.as_slice() {
                [from, to] => Some(Subject::DaysBetween(from.clone(), to.clone())),
                _ => {
                    table.note(Code::PackUnit, "`days-between` needs two points", "days-between = [\"leave-start\", \"term-end\"]");
                    None
                }
            };
        }
        if let Some(question) = table.text("judgment") {
            return Some(Subject::Judgment { question: question.to_owned(), by: table.text("by").map(str::to_owned) });
        }
        if let Some(consent) = table.table("consent") {
            let read = ConsentTest::read(&consent);
            consent.finish();
            return Some(Subject::Consent(read));
        }
        let law = table.text("law")?.to_owned();
        let text = |key| table.text(key).map(str::to_owned);
        Some(Subject::Law { law, entitlement: text("entitlement"), part: text("part") })
    }
}

impl FactRef {
    /// Reads the fact whose keys stand in a table beside others.
    pub(crate) fn read(table: &Table<'_, '_>) -> Option<FactRef> {
        use super::node::NodeValue;
        let text = |key| table.text(key).map(str::to_owned);
        let place = match table.node("place").map(|n| &n.value) {
            Some(NodeValue::Text(word)) => Some(PlaceOf::Word(word.clone())),
            Some(NodeValue::Table(_)) => table.table("place").and_then(|t| {
                let around = t.tables("around").into_iter().map(Around::read).collect();
                let place = t.number("miles").map(|miles| PlaceOf::Miles(miles, around));
                t.finish();
                place
            }),
            // The size of an employer says `where` (beside `count` a test stands there).
            _ => table.has("where").then(|| text("where")).flatten().map(PlaceOf::Word),
        };
        Some(FactRef {
            name: text("fact")?,
            over: table.node("over").and_then(|n| Window::read(n, table.mistakes())),
            at: text("at"),
            scope: text("scope"),
            place,
            counting: table.texts("counting"),
            not_counting: table.texts("not-counting"),
            continuity: text("continuity"),
            kind: text("kind"),
            of: table.has("of").then(|| text("of")).flatten(),
            about: text("about"),
            growth: table.has("growth").then(|| text("growth")).flatten(),
            shrink: table.has("shrink").then(|| text("shrink")).flatten(),
            ground: text("ground"),
            k: table.number("k"),
            pack: None,
        })
    }
}

impl ConsentTest {
    /// Reads what a consent must be, and closes the table.
    pub(crate) fn read(table: &Table<'_, '_>) -> ConsentTest {
        let text = |key| table.text(key).map(str::to_owned);
        ConsentTest {
            kind: text("kind"),
            form: text("form"),
            by: text("by"),
            purpose: text("purpose"),
            version: text("version"),
            verified: table.switch("verified").unwrap_or(false),
            covers: text("covers"),
            pack: None,
        }
    }
}

impl Around {
    fn read(table: Table<'_, '_>) -> Around {
        let around = Around {
            is: table.text("is").unwrap_or_default().to_owned(),
            when: table.node("when").and_then(|n| Test::read_node(n, table.mistakes())),
        };
        table.finish();
        around
    }
}

impl BurdenOf {
    /// Reads `{ missing = "counts-as-met", when, unless }`.
    pub(crate) fn read(table: &Table<'_, '_>) -> Option<BurdenOf> {
        let test = |key| table.node(key).and_then(|n| Test::read_node(n, table.mistakes()));
        let met = table.word("missing", &[("counts-as-met", ())]);
        let burden = BurdenOf { when: test("when"), unless: test("unless") };
        met.map(|()| burden)
    }
}

impl Modifiers {
    /// Reads the modifiers whose keys stand in a table beside others.
    pub(crate) fn read(table: &Table<'_, '_>) -> Modifiers {
        let mistakes = table.mistakes();
        let ignore_break = table.table("ignore-break").and_then(|t| {
            let read = t.number("years").map(|years| (years, t.texts("unless")));
            t.finish();
            read
        });
        let burden = table.table("burden").and_then(|t| {
            let burden = BurdenOf::read(&t);
            t.finish();
            burden
        });
        let retest = match table.node("retest").map(|n| &n.value) {
            Some(super::node::NodeValue::Table(_)) => table.table("retest").and_then(|t| {
                let when = t.text("when").map(str::to_owned);
                t.finish();
                when
            }),
            _ => table.text("retest").map(str::to_owned),
        };
        // Heads are counted on each working day of a week; the linter refuses another `every`, and the others of these until they are applied.
        for key in ["every", "toll", "restore-if-rehired-within", "lasts", "method", "after"] {
            table.node(key);
        }
        let is_span = |n: &&Node| matches!(n.value, super::node::NodeValue::Table(_));
        Modifiers {
            retest,
            burden,
            ignore_break,
            breaks_not: table.texts("breaks-not"),
            within: table.node("within").filter(is_span).and_then(|n| Window::read(n, mistakes)),
        }
    }
}
