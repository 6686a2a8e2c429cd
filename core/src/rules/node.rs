//! The text of a pack as a tree, each value with its place. TOML and JSON become the same tree.

use crate::{Code, Day, Error};
use std::collections::BTreeMap;

/// Where a value stands in the text of its pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// Bytes of a TOML text, from and until.
    Span(usize, usize),
    /// A pointer into a JSON text.
    Pointer(String),
}

/// A value of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) value: NodeValue,
    pub(crate) place: Place,
    /// Where its key stands, where it has one of its own.
    pub(crate) key: Option<Place>,
}

impl Node {
    /// Where its key stands; an element of a list stands where it begins.
    pub(crate) fn key_place(&self) -> &Place {
        self.key.as_ref().unwrap_or(&self.place)
    }

    /// The value of a key, where this is a table that has it.
    pub(crate) fn get(&self, key: &str) -> Option<&Node> {
        match &self.value {
            NodeValue::Table(map) => map.get(key),
            _ => None,
        }
    }

    /// The text of a key.
    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_text()
    }

    /// The day of a key.
    pub(crate) fn day(&self, key: &str) -> Option<Day> {
        match self.get(key)?.value {
            NodeValue::Day(day) => Some(day),
            _ => None,
        }
    }

    /// The text, where it is one.
    pub(crate) fn as_text(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The texts of a list, or the one text.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.items().into_iter().filter_map(|n| n.as_text().map(str::to_owned)).collect()
    }

    /// The values of a list; another value stands for a list of one.
    pub(crate) fn items(&self) -> Vec<&Node> {
        match &self.value {
            NodeValue::List(items) => items.iter().collect(),
            _ => vec![self],
        }
    }

    /// What lies directly inside.
    pub(crate) fn children(&self) -> Vec<&Node> {
        match &self.value {
            NodeValue::Table(map) => map.values().collect(),
            NodeValue::List(items) => items.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// The items of a table of the pack: `[[meter]]`.
    pub(crate) fn items_of(&self, key: &str) -> Vec<&Node> {
        self.get(key).map(Node::items).unwrap_or_default()
    }
}

/// What a value of a pack can be. There are no floating-point numbers: exact decimals are text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NodeValue {
    Text(String),
    Number(i64),
    Switch(bool),
    Day(Day),
    List(Vec<Node>),
    Table(BTreeMap<String, Node>),
}

/// The text of a pack with its name, for errors that show the place.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Source {
    /// An error at a place of this text.
    pub(crate) fn error(&self, place: &Place, code: Code, message: impl Into<String>, expected: impl Into<String>) -> Error {
        match place {
            Place::Pointer(pointer) => Error::new(code, format!("{}:{pointer}", self.name), message, expected),
            Place::Span(from, until) => {
                let (line, column) = self.line_and_column(*from);
                let (gutter, lines) = self.show(line, line, column, until.saturating_sub(*from), "");
                Error::new(code, format!("{}:{line}:{column}", self.name), message, expected).with_snippet(gutter, lines)
            }
        }
    }

    /// What a report shows of an error at `place` inside what begins at `first`: all lines from there, the marks, and a label.
    pub(crate) fn context(&self, first: &Place, place: &Place, label: &str) -> Option<(usize, String)> {
        match (first, place) {
            (Place::Span(first, _), Place::Span(from, until)) => {
                let (line, column) = self.line_and_column(*from);
                Some(self.show(self.line_and_column(*first).0, line, column, until.saturating_sub(*from), label))
            }
            _ => None,
        }
    }

    fn line_and_column(&self, at: usize) -> (usize, usize) {
        let before = self.text.get(..at).unwrap_or(&self.text);
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count().saturating_add(1);
        (line, column)
    }

    /// The lines `first` through `line` with their numbers, and marks below the last; and how many digits the numbers have.
    fn show(&self, first: usize, line: usize, column: usize, width: usize, label: &str) -> (usize, String) {
        let gutter = line.to_string().len();
        let numbered = self.text.lines().enumerate().map(|(i, text)| (i.saturating_add(1), text));
        let wanted: Vec<(usize, &str)> = numbered.skip_while(|(n, _)| *n < first).take_while(|(n, _)| *n <= line).collect();
        let length = wanted.last().map_or(0, |(_, text)| text.chars().count());
        let room = length.saturating_add(2).saturating_sub(column).max(1);
        let marks = "^".repeat(width.clamp(1, room));
        let mut lines: Vec<String> = wanted.iter().map(|(n, text)| format!("{n:>gutter$} | {text}")).collect();
        let below = format!("{} | {}{marks} {label}", " ".repeat(gutter), " ".repeat(column.saturating_sub(1)));
        lines.push(below.trim_end().to_owned());
        (gutter, lines.join("\n"))
    }
}

/// Reads a pack written in JSON.
pub(crate) fn from_json(source: &Source) -> Result<Node, Error> {
    let value: serde_json::Value = serde_json::from_str(&source.text).map_err(|e| {
        let message = format!("the text is no JSON (line {}, column {})", e.line(), e.column());
        Error::new(Code::PackSyntax, format!("{}:{}:{}", source.name, e.line(), e.column()), message, "one JSON object")
    })?;
    json_node(&value, String::new(), source)
}

fn json_node(value: &serde_json::Value, pointer: String, source: &Source) -> Result<Node, Error> {
    use serde_json::Value as J;
    let refuse = |what: &str, right: &str| Err(source.error(&Place::Pointer(pointer.clone()), Code::PackSyntax, what, right));
    let inner = match value {
        J::Null => return refuse("null stands here", "a value, or no key at all"),
        J::Bool(b) => NodeValue::Switch(*b),
        J::Number(n) => match n.as_i64() {
            Some(i) => NodeValue::Number(i),
            None => return refuse("the number is no whole number", "a decimal or a fraction as text"),
        },
        J::String(s) => Day::parse(s).map_or_else(|| NodeValue::Text(s.clone()), NodeValue::Day),
        J::Array(items) => {
            let read = items.iter().enumerate().map(|(i, v)| json_node(v, format!("{pointer}/{i}"), source));
            NodeValue::List(read.collect::<Result<_, _>>()?)
        }
        J::Object(map) => {
            let read = map.iter().map(|(k, v)| Ok((k.clone(), json_node(v, format!("{pointer}/{k}"), source)?)));
            NodeValue::Table(read.collect::<Result<_, Error>>()?)
        }
    };
    Ok(Node { value: inner, place: Place::Pointer(pointer), key: None })
}

/// Writes the tree as JSON, without places: the form that the bundled image holds.
pub(crate) fn to_json(node: &Node) -> serde_json::Value {
    use serde_json::Value as J;
    match &node.value {
        NodeValue::Text(s) => J::String(s.clone()),
        NodeValue::Number(n) => J::from(*n),
        NodeValue::Switch(b) => J::Bool(*b),
        NodeValue::Day(d) => J::String(d.to_string()),
        NodeValue::List(items) => J::Array(items.iter().map(to_json).collect()),
        NodeValue::Table(map) => J::Object(map.iter().map(|(k, v)| (k.clone(), to_json(v))).collect()),
    }
}

/// Reads a pack written in TOML.
#[cfg(feature = "toml")]
pub(crate) fn from_toml(source: &Source) -> Result<Node, Error> {
    let table = toml::de::DeTable::parse(&source.text).map_err(|e| {
        let span = e.span().unwrap_or(0..0);
        source.error(&Place::Span(span.start, span.end), Code::PackSyntax, e.message().to_owned(), "TOML")
    })?;
    let span = table.span();
    let map = toml_table(table.get_ref(), source)?;
    Ok(Node { value: NodeValue::Table(map), place: Place::Span(span.start, span.start), key: None })
}

#[cfg(feature = "toml")]
fn toml_table(table: &toml::de::DeTable<'_>, source: &Source) -> Result<BTreeMap<String, Node>, Error> {
    let read = table.iter().map(|(key, value)| Ok((key.get_ref().to_string(), toml_node(value, key.span(), source)?)));
    read.collect()
}

#[cfg(feature = "toml")]
fn toml_node(value: &toml::Spanned<toml::de::DeValue<'_>>, key: std::ops::Range<usize>, source: &Source) -> Result<Node, Error> {
    use toml::de::DeValue as T;
    let span = value.span();
    let place = if span.is_empty() { Place::Span(key.start, key.end) } else { Place::Span(span.start, span.end) };
    let refuse = |what: &str, right: &str| Err(source.error(&place, Code::PackSyntax, what, right));
    let inner = match value.get_ref() {
        T::String(s) => NodeValue::Text(s.to_string()),
        T::Integer(n) => match i64::from_str_radix(n.as_str(), n.radix()) {
            Ok(i) => NodeValue::Number(i),
            Err(_) => return refuse("the number cannot be held", "a smaller whole number"),
        },
        T::Float(_) => {
            return refuse("a floating-point number stands here", "an exact decimal or fraction as text, such as \"0.9\" or \"9/10\"");
        }
        T::Boolean(b) => NodeValue::Switch(*b),
        T::Datetime(d) => match Day::parse(&d.to_string()) {
            Some(day) => NodeValue::Day(day),
            None => return refuse("a time of day stands here", "a day as YYYY-MM-DD"),
        },
        T::Array(items) => {
            let read = items.iter().map(|v| toml_node(v, key.clone(), source).map(|node| Node { key: None, ..node }));
            NodeValue::List(read.collect::<Result<_, _>>()?)
        }
        T::Table(table) => NodeValue::Table(toml_table(table, source)?),
    };
    let key = Some(Place::Span(key.start, key.end)).filter(|key| *key != place);
    Ok(Node { value: inner, place, key })
}
