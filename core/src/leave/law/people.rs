//! Named sets of relations: who counts as family for a ground (`VOCABULARY.md` 4.2).

use super::item::fallback_id;
use crate::rules::frame::Frame;
use crate::rules::node::NodeValue;
use crate::rules::reader::Table;
use crate::rules::test::Test;
use crate::rules::window::{Window, read_length};
use crate::time::{Interval, Length};

/// A set of relations.
#[derive(Clone, Debug)]
pub(crate) struct PeopleSet {
    pub(crate) frame: Frame,
    pub(crate) entries: Vec<Relative>,
}

/// One relation of a set, with what else it needs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Relative {
    pub(crate) is: String,
    /// Of whom: the employee (`self`, or nothing said), the spouse, a child.
    pub(crate) of: Vec<String>,
    pub(crate) age: Option<Age>,
    /// The kinships that count; empty: all.
    pub(crate) by: Vec<String>,
    pub(crate) not_by: Vec<String>,
    /// What must hold besides: lives-with, shares-finances, depends-on, registered.
    pub(crate) needs: Vec<String>,
    pub(crate) limit: Option<PersonLimit>,
    pub(crate) dates: Interval,
    pub(crate) when: Option<Test>,
}

/// How old somebody may be.
#[derive(Clone, Debug)]
pub(crate) struct Age {
    /// Under so many years.
    pub(crate) under: i64,
    /// A finding that stands in for the age: `incapable-of-self-care`.
    pub(crate) or: Option<String>,
    /// The point at which the age is taken.
    pub(crate) at: Option<String>,
}

/// So many persons in so long.
#[derive(Clone, Debug)]
pub(crate) struct PersonLimit {
    pub(crate) persons: i64,
    pub(crate) per: Option<Length>,
    /// The employer's option without which there is no limit.
    pub(crate) option: Option<String>,
}

/// Reads `[[people]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<PeopleSet> {
    let sets = table.tables("people").into_iter().enumerate();
    sets.map(|(i, t)| {
        let frame = Frame::read(&t, &fallback_id("people", i));
        let entries = t.nodes("set").into_iter().filter_map(|node| match &node.value {
            NodeValue::Text(is) => Some(Relative { is: is.clone(), ..Relative::default() }),
            _ => Table::of(node, t.mistakes()).map(read_relative),
        });
        let set = PeopleSet { frame, entries: entries.collect() };
        t.finish();
        set
    })
    .collect()
}

fn read_relative(table: Table<'_, '_>) -> Relative {
    let relative = Relative {
        is: table.text("is").unwrap_or_default().to_owned(),
        of: table.texts("of"),
        age: read_age(&table),
        by: table.texts("by"),
        not_by: table.texts("not-by"),
        needs: table.texts("needs"),
        limit: table.table("limit").map(read_limit),
        dates: Interval::new(table.day("from"), table.day("until")),
        when: table.node("when").and_then(|n| Test::read_node(n, table.mistakes())),
    };
    table.finish();
    relative
}

/// `age = "any"` is no limit; else a table.
fn read_age(table: &Table<'_, '_>) -> Option<Age> {
    if matches!(table.node("age").map(|n| &n.value), Some(NodeValue::Text(_))) {
        table.word("age", &[("any", ())]);
        return None;
    }
    let age = table.table("age")?;
    let under = age.number("under");
    let (or, at) = (age.text("or").map(str::to_owned), age.text("at").map(str::to_owned));
    age.finish();
    under.map(|under| Age { under, or, at })
}

fn read_limit(table: Table<'_, '_>) -> PersonLimit {
    let per = table.table("per").and_then(|t| {
        let length = read_length(&t);
        t.finish();
        length
    });
    let limit = PersonLimit { persons: table.number("persons").unwrap_or(1), per, option: table.text("option").map(str::to_owned) };
    table.finish();
    limit
}

/// A window whose table stands at `key`.
pub(crate) fn window_at(table: &Table<'_, '_>, key: &'static str) -> Option<Window> {
    table.node(key).and_then(|n| Window::read(n, table.mistakes()))
}
