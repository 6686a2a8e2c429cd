//! Items that are one test: coverage and eligibility.

use crate::Code;
use crate::rules::frame::Frame;
use crate::rules::reader::{Table, Variant};
use crate::rules::test::{BurdenOf, Leaf, Test};
use crate::time::Interval;

/// An item of coverage or eligibility.
#[derive(Clone, Debug)]
pub(crate) struct TestItem {
    pub(crate) frame: Frame,
    pub(crate) test: Test,
    /// How else the text can be read; empty where it is settled.
    pub(crate) readings: Vec<Reading>,
    /// The readings have none that is answered: where they differ the answer is unknown.
    pub(crate) is_open: bool,
}

/// One more way to read an item.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) test: Test,
    pub(crate) cites: Vec<String>,
}

/// Reads the items of `key`.
pub(crate) fn read_all(table: &Table<'_, '_>, key: &'static str) -> Vec<TestItem> {
    let items = table.tables(key).into_iter().enumerate();
    items.filter_map(|(i, t)| read(t, &fallback_id(key, i))).collect()
}

/// The id of an item that names none: its table's word, from the second on with its number.
pub(crate) fn fallback_id(key: &str, index: usize) -> String {
    if index == 0 { key.to_owned() } else { format!("{key}-{}", index.saturating_add(1)) }
}

fn read(table: Table<'_, '_>, fallback: &str) -> Option<TestItem> {
    let frame = Frame::read(&table, fallback);
    let own = Test::is_in(&table).then(|| read_test(&table, &frame)).flatten();
    let variants = table.variants();
    let is_open = frame.unsettled && !variants.iter().any(|v| v.is_default);
    let readings = variants.iter().filter(|v| !v.is_default).filter_map(|v| read_variant(v, &table, fallback)).collect();
    let default = variants.iter().find(|v| v.is_default).and_then(|v| read_variant(v, &table, fallback)).map(|reading| reading.test);
    let test = default.or(own);
    if test.is_none() {
        table.note(Code::PackUnit, "no test stands here", "a fact with an operator, or one of all, any, not, at-least-of");
    }
    table.finish();
    Some(TestItem { frame, test: test?, readings, is_open })
}

fn read_variant(variant: &Variant, table: &Table<'_, '_>, fallback: &str) -> Option<Reading> {
    let other = Table::of(&variant.node, table.mistakes())?;
    let frame = Frame::read(&other, fallback);
    let test = read_test(&other, &frame)?;
    other.finish();
    Some(Reading { test, cites: frame.cites })
}

/// The item's test; `retest` and `burden` beside it belong to each of its comparisons.
fn read_test(table: &Table<'_, '_>, frame: &Frame) -> Option<Test> {
    let retest = table.text("retest").map(str::to_owned);
    let burden = table.table("burden").and_then(|t| {
        let burden = BurdenOf::read(&t);
        t.finish();
        burden
    });
    let mut test = Test::read(table)?;
    each_leaf(&mut test, &mut |leaf| {
        if leaf.id.as_deref() == Some(frame.id.as_str()) {
            (leaf.id, leaf.dates) = (None, Interval::ALWAYS);
        }
        if leaf.modifiers.retest.is_none() {
            leaf.modifiers.retest.clone_from(&retest);
        }
        if leaf.modifiers.burden.is_none() {
            leaf.modifiers.burden.clone_from(&burden);
        }
    });
    Some(test)
}

/// Does something to every comparison of a test.
pub(crate) fn each_leaf(test: &mut Test, act: &mut impl FnMut(&mut Leaf)) {
    match test {
        Test::Leaf(leaf) => act(std::sync::Arc::make_mut(leaf)),
        Test::Not(inner) => each_leaf(inner, act),
        Test::All(tests) | Test::Any(tests) | Test::AtLeastOf(_, tests) => tests.iter_mut().for_each(|t| each_leaf(t, act)),
    }
}
