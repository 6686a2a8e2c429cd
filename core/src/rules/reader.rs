//! Reading the tables of a pack: each table has a closed list of keys, each key its type, and every mistake its place.

use super::node::{Node, NodeValue, Place, Source};
use crate::amount::Rational;
use crate::api::read::nearest;
use crate::order::InOrder;
use crate::{Code, Day, Error};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// Collects the mistakes of one pack.
pub(crate) struct Mistakes<'s> {
    source: &'s Source,
    found: RefCell<Vec<(Place, Error)>>,
    /// Tables with a key that no pack has or a value that was refused: what else they seem to lack may be that.
    spoiled: RefCell<Vec<Place>>,
}

impl<'s> Mistakes<'s> {
    pub(crate) fn new(source: &'s Source) -> Mistakes<'s> {
        Mistakes { source, found: RefCell::default(), spoiled: RefCell::default() }
    }

    /// Notes a mistake.
    pub(crate) fn note(&self, place: &Place, code: Code, message: impl Into<String>, expected: impl Into<String>) {
        self.found.borrow_mut().push((place.clone(), self.source.error(place, code, message, expected)));
    }

    /// Notes a mistake that is made already.
    pub(crate) fn push(&self, place: &Place, error: Error) {
        self.found.borrow_mut().push((place.clone(), error));
    }

    /// Has nothing been noted so far?
    pub(crate) fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// The text that is read.
    pub(crate) fn source(&self) -> &'s Source {
        self.source
    }

    /// An error at a place of this text.
    pub(crate) fn error(&self, place: &Place, code: Code, message: impl Into<String>, expected: impl Into<String>) -> Error {
        self.source.error(place, code, message, expected)
    }

    /// The first mistake in the order of the text, with the others behind it; `Ok` if there is none.
    pub(crate) fn into_result(self) -> Result<(), Error> {
        let spoiled = self.spoiled.into_inner();
        let mut found = self.found.into_inner();
        found.retain(|(place, error)| error.code != Code::PackUnit || !spoiled.contains(place));
        found.order_by(|(a, _), (b, _)| a.cmp(b));
        found.dedup();
        Error::first_of(found.into_iter().map(|(_, error)| error).collect()).map_or(Ok(()), Err)
    }
}

/// A table as one reading of its text has it.
pub(crate) struct Variant {
    pub(crate) node: Node,
    /// The reading that is answered.
    pub(crate) is_default: bool,
}

/// One table of a pack while it is read. Keys that nobody asked for are mistakes when [`Table::finish`] is called.
pub(crate) struct Table<'n, 'm> {
    map: &'n BTreeMap<String, Node>,
    place: &'n Place,
    mistakes: &'m Mistakes<'m>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'n, 'm> Table<'n, 'm> {
    /// The table that `node` is; notes a mistake if it is none.
    pub(crate) fn of(node: &'n Node, mistakes: &'m Mistakes<'m>) -> Option<Table<'n, 'm>> {
        match &node.value {
            NodeValue::Table(map) => Some(Table { map, place: &node.place, mistakes, asked: RefCell::default() }),
            _ => {
                mistakes.note(&node.place, Code::PackUnit, "no table stands here", "a table of keys and values");
                None
            }
        }
    }

    pub(crate) fn place(&self) -> &'n Place {
        self.place
    }

    pub(crate) fn mistakes(&self) -> &'m Mistakes<'m> {
        self.mistakes
    }

    /// Notes a mistake of this table.
    pub(crate) fn note(&self, code: Code, message: impl Into<String>, expected: impl Into<String>) {
        self.mistakes.note(self.place, code, message, expected);
    }

    /// The value of a key, as it stands.
    pub(crate) fn node(&self, key: &'static str) -> Option<&'n Node> {
        self.asked.borrow_mut().insert(key);
        self.map.get(key)
    }

    /// Is the key there? (Does not count as asked for.)
    pub(crate) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// Text.
    pub(crate) fn text(&self, key: &'static str) -> Option<&'n str> {
        let node = self.node(key)?;
        match &node.value {
            NodeValue::Text(text) => Some(text),
            _ => self.wrong(node, "text"),
        }
    }

    /// A word of a closed list.
    pub(crate) fn word<T: Copy>(&self, key: &'static str, list: &[(&'static str, T)]) -> Option<T> {
        let node = self.node(key)?;
        let NodeValue::Text(text) = &node.value else { return self.wrong(node, "a word") };
        self.listed(node, text, list)
    }

    /// Words of a closed list: one, or a list of them.
    pub(crate) fn words<T: Copy>(&self, key: &'static str, list: &[(&'static str, T)]) -> Vec<T> {
        self.texts_at(key).into_iter().filter_map(|(node, text)| self.listed(node, text, list)).collect()
    }

    fn listed<T: Copy>(&self, node: &Node, text: &str, list: &[(&'static str, T)]) -> Option<T> {
        let found = list.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let all = list.iter().map(|(w, _)| *w);
            let near = nearest(text, all.clone()).map_or_else(String::new, |w| format!("did you mean \"{w}\"? "));
            let list = all.collect::<Vec<_>>().join(", ");
            self.mistakes.note(&node.place, Code::PackUnknownWord, format!("\"{text}\" is no word here"), format!("{near}one of: {list}"));
        }
        found
    }

    /// Text, or a list of texts.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        self.texts_at(key).into_iter().map(|(_, text)| text.to_owned()).collect()
    }

    fn texts_at(&self, key: &'static str) -> Vec<(&'n Node, &'n str)> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let items = match &node.value {
            NodeValue::List(items) => items.iter().collect(),
            _ => vec![node],
        };
        let text = |item: &'n Node| match &item.value {
            NodeValue::Text(text) => Some((item, text.as_str())),
            _ => self.wrong(item, "text"),
        };
        items.into_iter().filter_map(text).collect()
    }

    /// A whole number.
    pub(crate) fn number(&self, key: &'static str) -> Option<i64> {
        let node = self.node(key)?;
        match &node.value {
            NodeValue::Number(n) => Some(*n),
            _ => self.wrong(node, "a whole number"),
        }
    }

    /// A number, decimal or fraction.
    pub(crate) fn rational(&self, key: &'static str) -> Option<Rational> {
        let node = self.node(key)?;
        let read = match &node.value {
            NodeValue::Number(n) => Some(Rational::whole(*n)),
            NodeValue::Text(text) => Rational::parse(text),
            _ => None,
        };
        read.or_else(|| self.wrong(node, "a whole number, or a decimal or fraction as text"))
    }

    /// A day.
    pub(crate) fn day(&self, key: &'static str) -> Option<Day> {
        let node = self.node(key)?;
        match &node.value {
            NodeValue::Day(day) => Some(*day),
            _ => self.wrong(node, "a day as YYYY-MM-DD"),
        }
    }

    /// A switch: true or false.
    pub(crate) fn switch(&self, key: &'static str) -> Option<bool> {
        let node = self.node(key)?;
        match &node.value {
            NodeValue::Switch(on) => Some(*on),
            _ => self.wrong(node, "true or false"),
        }
    }

    /// A table.
    pub(crate) fn table(&self, key: &'static str) -> Option<Table<'n, 'm>> {
        Table::of(self.node(key)?, self.mistakes)
    }

    /// A list of tables; one table stands for a list of one.
    pub(crate) fn tables(&self, key: &'static str) -> Vec<Table<'n, 'm>> {
        self.nodes(key).into_iter().filter_map(|node| Table::of(node, self.mistakes)).collect()
    }

    /// The values of a list; one value stands for a list of one.
    pub(crate) fn nodes(&self, key: &'static str) -> Vec<&'n Node> {
        match self.node(key) {
            None => Vec::new(),
            Some(Node { value: NodeValue::List(items), .. }) => items.iter().collect(),
            Some(node) => vec![node],
        }
    }

    /// The table as each of its `readings` has it: the keys that a reading names stand in place of the table's own.
    pub(crate) fn variants(&self) -> Vec<Variant> {
        let variant = |node: &Node| {
            let NodeValue::Table(keys) = &node.value else { return None };
            let is_default = matches!(keys.get("default").map(|n| &n.value), Some(NodeValue::Switch(true)));
            let mut map = self.map.clone();
            map.remove("readings");
            map.extend(keys.iter().filter(|(key, _)| *key != "default").map(|(key, value)| (key.clone(), value.clone())));
            Some(Variant { node: Node { value: NodeValue::Table(map), place: node.place.clone(), key: node.key.clone() }, is_default })
        };
        let is_list = matches!(self.node("readings").map(|n| &n.value), Some(NodeValue::List(_) | NodeValue::Table(_)));
        if is_list { self.nodes("readings").into_iter().filter_map(variant).collect() } else { Vec::new() }
    }

    fn wrong<T>(&self, node: &Node, expected: &str) -> Option<T> {
        self.mistakes.note(&node.place, Code::PackUnit, "another type of value is expected here", expected);
        None
    }

    /// Was a value of this very table refused? Then its other keys may not have been asked for yet.
    fn is_given_up(&self) -> bool {
        let found = self.mistakes.found.borrow();
        let refused = |node: &Node| found.iter().any(|(place, error)| *place == node.place && error.code != Code::PackUnknownKey);
        !found.is_empty() && self.map.values().any(|value| value.items().into_iter().any(refused))
    }

    /// Every key that nobody asked for is a mistake; but not where the reading stopped at a value that is wrong.
    pub(crate) fn finish(self) {
        if self.is_given_up() {
            self.mistakes.spoiled.borrow_mut().push(self.place.clone());
            return;
        }
        let asked = self.asked.into_inner();
        for (key, node) in self.map.iter().filter(|(key, _)| !asked.contains(key.as_str())) {
            let near = nearest(key, asked.iter().copied()).map_or_else(String::new, |w| format!("did you mean \"{w}\"? "));
            let list = asked.iter().copied().collect::<Vec<_>>().join(", ");
            self.mistakes.spoiled.borrow_mut().push(self.place.clone());
            self.mistakes.note(
                node.key_place(),
                Code::PackUnknownKey,
                format!("\"{key}\" is no key here"),
                format!("{near}one of: {list}"),
            );
        }
    }
}
