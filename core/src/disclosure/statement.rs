//! A statement: a privacy policy or a confidentiality law as clauses (`permit`, `forbid`, `require`, `except`, `mandate`), and what
//! stands beside them and never gates (duties, scope, deemed consent, presumptions, claims, references).

use super::clause::{self, Clause, Strength};
use crate::api::values::Value;
use crate::rules::frame::{Frame, Header, Kind};
use crate::rules::node::{Node, NodeValue};
use crate::rules::reader::Table;
use crate::rules::tree::{TREES, Tree, TreeName, under};
use crate::time::Interval;
use crate::{Code, Day};
use std::collections::BTreeMap;

/// What this room reads of a pack.
#[derive(Debug)]
pub(crate) struct Statement {
    /// Silence of this text forbids.
    pub(crate) closed: bool,
    /// It is asked only where the question names it: the text of a holder that a rulebook ships as an example binds nobody else.
    pub(crate) where_named: bool,
    /// The locks that a permit must open, each for the data it names; without any there is one for everything.
    pub(crate) locks: Vec<Lock>,
    /// The leaves that the pack adds to the trees.
    pub(crate) leaves: Vec<(TreeName, String)>,
    /// The versions of the text, and whether it is held.
    pub(crate) versions: Vec<Version>,
    pub(crate) clauses: Vec<Clause>,
    pub(crate) presumptions: Vec<Presumption>,
    pub(crate) deemed: Vec<Frame>,
    /// Who holds the data: `vendor`, `employer`.
    pub(crate) holder: Option<String>,
    /// How the text changes.
    pub(crate) change: Option<Change>,
    /// What the text says of itself, and the documents that it takes in.
    pub(crate) claims: Vec<Beside>,
    pub(crate) references: Vec<Beside>,
    /// Frameworks for transfers, and technology that is no protection any more: dated facts beside the clauses.
    pub(crate) frameworks: Vec<Framework>,
    pub(crate) obsolete: Vec<Frame>,
}

/// How a text changes.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) frame: Frame,
    /// What makes a new version effective: each alone, or all together.
    pub(crate) by: Vec<String>,
    pub(crate) needs_all: bool,
    /// People are told before it takes effect.
    pub(crate) has_notice: bool,
    /// What becomes of consents that were given under the old version.
    pub(crate) consent: Option<String>,
}

/// What stands in a text beside its clauses.
#[derive(Debug)]
pub(crate) struct Beside {
    pub(crate) frame: Frame,
    pub(crate) names: Names,
    /// The document that is taken in.
    pub(crate) to: Option<String>,
    pub(crate) is_loaded: bool,
}

/// Things of the outside world that a clause or a claim names: each is right only for a time.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Laws that it says are kept: a law, or one version of it by its first day (`us-coppa@2025-06-23`).
    pub(crate) laws: Vec<String>,
    /// Technology that it gives as an example.
    pub(crate) examples: Vec<String>,
    /// Frameworks for transfers.
    pub(crate) frameworks: Vec<String>,
}

impl Names {
    pub(crate) fn read(table: &Table<'_, '_>) -> Names {
        Names { laws: table.texts("law"), examples: table.texts("example"), frameworks: table.texts("framework") }
    }
}

/// One of several permissions that an act needs at once: a lawful basis, and one for special data.
#[derive(Debug)]
pub(crate) struct Lock {
    pub(crate) id: String,
    /// The data it locks; empty: all.
    pub(crate) data: Vec<String>,
}

/// A version of the text.
#[derive(Clone, Debug)]
pub(crate) struct Version {
    pub(crate) id: String,
    pub(crate) cites: Vec<String>,
    pub(crate) dates: Interval,
    pub(crate) held: bool,
}

/// A framework for transfers, over the days on which it holds for data from some countries.
#[derive(Debug)]
pub(crate) struct Framework {
    /// The basis that a request names.
    pub(crate) basis: String,
    pub(crate) frame: Frame,
    /// The countries that the data comes from.
    pub(crate) origins: Vec<String>,
}

impl Framework {
    pub(crate) fn is(&self, basis: &str) -> bool {
        self.basis == basis
    }

    pub(crate) fn is_from(&self, country: &str) -> bool {
        self.origins.iter().any(|origin| origin == country)
    }
}

/// What a pack takes for a fact that the host does not give.
#[derive(Debug)]
pub(crate) struct Presumption {
    pub(crate) id: String,
    pub(crate) fact: String,
    pub(crate) is: Value,
    /// Only once this person has decided so.
    pub(crate) asks: Option<String>,
    /// Only where the question names the text: who asks under a law about a record means one that it is about.
    pub(crate) where_named: bool,
    pub(crate) cites: Vec<String>,
}

impl Statement {
    /// Reads the tables of this room; `None` where the pack is no statement.
    pub(crate) fn read(table: &Table<'_, '_>, header: &Header) -> Option<Statement> {
        if header.kind != Kind::Statement {
            return None;
        }
        let holder = table.text("holder").map(str::to_owned);
        let trees = Trees::read(table);
        let mut clauses = Vec::new();
        for (key, strength) in Strength::TABLES {
            for (i, t) in table.tables(key).into_iter().enumerate() {
                clauses.push(clause::read(&t, *strength, &format!("{key}-{}", i.saturating_add(1)), header, &trees));
                t.finish();
            }
        }
        check_references(&clauses, table);
        Some(Statement {
            closed: table.switch("closed").unwrap_or(false),
            where_named: table.word("only", &[("where-named", ())]).is_some(),
            locks: read_locks(table, &trees),
            leaves: trees.added.clone(),
            versions: read_versions(table),
            clauses,
            presumptions: read_presumptions(table),
            holder,
            change: read_change(table),
            claims: read_beside(table, "claim"),
            references: read_beside(table, "reference"),
            deemed: beside(table, "deem", &["by-act", "consent"]),
            frameworks: read_frameworks(table),
            obsolete: beside(table, "obsolete", &[]),
        })
    }

    /// The version of that day; a pack without versions has one, always.
    pub(crate) fn version(&self, day: Day) -> Option<Version> {
        if self.versions.is_empty() {
            return Some(Version { id: String::new(), cites: Vec::new(), dates: Interval::ALWAYS, held: true });
        }
        self.versions.iter().find(|v| v.dates.contains(day)).cloned()
    }

    /// The presumption for a fact.
    pub(crate) fn presumption(&self, fact: &str) -> Option<&Presumption> {
        self.presumptions.iter().find(|p| p.fact == fact)
    }

    /// Does a permit of this text describe the purpose, or speak of none at all?
    pub(crate) fn describes(&self, purpose: &str) -> bool {
        let permits = self.clauses.iter().filter(|c| c.strength == Strength::Permit);
        let named: Vec<_> = permits.filter_map(|c| c.key("purpose")).collect();
        named.is_empty() || named.iter().any(|key| key.nodes.iter().any(|node| under(purpose, node)))
    }
}

/// The trees of a pack: those that the library ships, with the leaves that the pack adds.
pub(crate) struct Trees {
    trees: BTreeMap<TreeName, Tree>,
    added: Vec<(TreeName, String)>,
}

impl Trees {
    /// The trees that the library ships.
    pub(crate) fn shipped() -> Trees {
        let all = TREES.iter().map(|(_, name)| (*name, Tree::shipped(*name)));
        Trees { trees: all.collect(), added: Vec::new() }
    }

    /// The same trees with leaves that packs add.
    pub(crate) fn with<'l>(mut self, leaves: impl IntoIterator<Item = &'l (TreeName, String)>) -> Trees {
        for (name, leaf) in leaves {
            if let Some(tree) = self.trees.get_mut(name) {
                tree.add(leaf);
            }
        }
        self
    }

    /// Reads `tree = [{ of = "data", under = "personal.health", add = ["x-scan"] }]`.
    fn read(table: &Table<'_, '_>) -> Trees {
        let mut trees = Trees::shipped();
        for t in table.tables("tree") {
            let (of, above, add) = (t.word("of", TREES), t.text("under").unwrap_or_default(), t.texts("add"));
            t.node("id");
            t.node("note");
            let Some(of) = of else { continue };
            for leaf in add {
                let path = format!("{above}.{leaf}");
                if trees.trees.get_mut(&of).is_some_and(|tree| tree.add(&path)) {
                    trees.added.push((of, path));
                } else {
                    t.note(
                        Code::PackUnresolved,
                        "no new leaf below a node of that tree",
                        "`under`: a node of the tree; `add`: leaves it does not have",
                    );
                }
            }
            t.finish();
        }
        trees
    }

    /// The tree of that name.
    pub(crate) fn get(&self, name: TreeName) -> Option<&Tree> {
        self.trees.get(&name)
    }

    /// The full paths of the nodes that a key of a pack names; notes those that the tree does not have.
    pub(crate) fn nodes(&self, table: &Table<'_, '_>, key: &'static str, name: TreeName) -> Vec<String> {
        let resolve = |word: String| {
            let found = self.get(name).and_then(|tree| tree.resolve(&word));
            if found.is_none() {
                let near = self.get(name).and_then(|tree| tree.near(&word)).map_or_else(String::new, |n| format!("did you mean \"{n}\"? "));
                table.note(
                    Code::PackUnknownWord,
                    format!("\"{word}\" is no node of the tree of {key}"),
                    format!("{near}a node of the tree"),
                );
            }
            found
        };
        table.texts(key).into_iter().filter_map(resolve).collect()
    }
}

fn read_locks(table: &Table<'_, '_>, trees: &Trees) -> Vec<Lock> {
    let lock = |t: Table<'_, '_>| {
        let lock = Lock { id: t.text("id").unwrap_or_default().to_owned(), data: trees.nodes(&t, "data", TreeName::Data) };
        t.node("cite");
        t.finish();
        lock
    };
    table.tables("keys").into_iter().map(lock).collect()
}

fn read_versions(table: &Table<'_, '_>) -> Vec<Version> {
    let version = |t: Table<'_, '_>| {
        let held = t.word("text", &[("held", true), ("not-held", false)]).unwrap_or(true);
        let id = t.text("id").unwrap_or_default().to_owned();
        Version { id, cites: t.texts("cite"), dates: Interval::new(t.day("from"), t.day("until")), held }
    };
    table.tables("version").into_iter().map(version).collect()
}

/// What makes a new version effective.
const WAYS: &[(&str, &str)] = &[("posted", "posted"), ("date-updated", "date-updated"), ("notice-given", "notice-given")];
/// What becomes of a consent when the text changes.
const CARRIED: &[(&str, &str)] = &[(STAYS, STAYS), ("carries-if-not-material", "carries-if-not-material")];
/// A consent holds for the version under which it was given.
pub(crate) const STAYS: &str = "stays-with-version";

fn read_change(table: &Table<'_, '_>) -> Option<Change> {
    let change = table.table("change")?;
    let frame = Frame::read(&change, "change");
    let ways = change.table("takes-effect");
    let of = |key| ways.as_ref().map(|ways| ways.words(key, WAYS)).unwrap_or_default();
    let (any, all) = (of("any"), of("all"));
    if let Some(ways) = ways {
        ways.finish();
    }
    let has_notice = match change.node("notice").map(|node| &node.value) {
        Some(NodeValue::Table(_)) => change.table("notice").is_some_and(|notice| {
            let has_length = crate::rules::window::read_length(&notice).is_some();
            notice.finish();
            has_length
        }),
        _ => change.word("notice", &[("none", false)]).unwrap_or(false),
    };
    let read = Change {
        frame,
        needs_all: any.is_empty(),
        by: any.into_iter().chain(all).map(str::to_owned).collect(),
        has_notice,
        consent: change.word("consent", CARRIED).map(str::to_owned),
    };
    change.finish();
    Some(read)
}

fn read_beside(table: &Table<'_, '_>, key: &'static str) -> Vec<Beside> {
    let read = |(i, t): (usize, Table<'_, '_>)| {
        let frame = Frame::read(&t, &format!("{key}-{}", i.saturating_add(1)));
        t.node("text");
        let to = t.text("to").map(str::to_owned);
        let beside = Beside { frame, names: Names::read(&t), to, is_loaded: t.switch("loaded").unwrap_or(false) };
        t.finish();
        beside
    };
    table.tables(key).into_iter().enumerate().map(read).collect()
}

/// Reads items that decide nothing: their frames, with keys of their own that other asks use.
fn beside(table: &Table<'_, '_>, key: &'static str, own: &[&'static str]) -> Vec<Frame> {
    let read = |(i, t): (usize, Table<'_, '_>)| {
        let frame = Frame::read(&t, &format!("{key}-{}", i.saturating_add(1)));
        own.iter().for_each(|key| {
            t.node(key);
        });
        t.finish();
        frame
    };
    table.tables(key).into_iter().enumerate().map(read).collect()
}

/// Reads `framework = [{ id = "us-dpf", origin = ["eu"], from = 2023-07-10, cite = "..." }]`; `basis` names it where the id is another.
fn read_frameworks(table: &Table<'_, '_>) -> Vec<Framework> {
    let read = |t: Table<'_, '_>| {
        let frame = Frame::read(&t, "framework");
        let basis = t.text("basis").unwrap_or(&frame.id).to_owned();
        t.node("ended-by");
        let origins = t.texts("origin");
        t.finish();
        Framework { basis, frame, origins }
    };
    table.tables("framework").into_iter().map(read).collect()
}

fn read_presumptions(table: &Table<'_, '_>) -> Vec<Presumption> {
    let read = |t: Table<'_, '_>| {
        let fact = t.text("fact").unwrap_or_default().to_owned();
        let frame = Frame::read(&t, &fact);
        let is = t.node("is").and_then(|node| presumed_value(node, &t));
        let asks = t.text("asks").map(str::to_owned);
        let where_named = t.word("only", &[("where-named", ())]).is_some();
        t.finish();
        is.map(|is| Presumption { id: frame.id, fact, is, asks, where_named, cites: frame.cites })
    };
    table.tables("presume").into_iter().filter_map(read).collect()
}

/// The value that a presumption puts in: a word or a list of them, a number of years.
fn presumed_value(node: &Node, table: &Table<'_, '_>) -> Option<Value> {
    match &node.value {
        NodeValue::Text(word) => Some(Value::Word(word.clone())),
        NodeValue::List(_) => Some(Value::Words(table.texts("is"))),
        NodeValue::Number(n) => Some(Value::Count(*n)),
        NodeValue::Day(day) => Some(Value::Date(*day)),
        NodeValue::Table(_) => {
            let inner = Table::of(node, table.mistakes())?;
            let years = inner.number("years").map(Value::Years);
            inner.finish();
            years
        }
        NodeValue::Switch(_) => None,
    }
}

/// Exceptions lift clauses of their own pack: a company's text cannot lift a law.
fn check_references(clauses: &[Clause], table: &Table<'_, '_>) {
    let lifted: Vec<&str> =
        clauses.iter().filter(|c| matches!(c.strength, Strength::Forbid | Strength::Require)).map(|c| c.frame.id.as_str()).collect();
    for clause in clauses {
        for id in clause.lifts.iter().filter(|id| !lifted.contains(&id.as_str())) {
            let place = &clause.frame.place;
            table.mistakes().note(place, Code::PackUnresolved, format!("\"{id}\" is no forbid or require of this pack"), lifted.join(", "));
        }
    }
}
