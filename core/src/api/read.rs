//! Reading JSON into typed records, with errors that say what, where and what would be right.
//!
//! Each type fills itself from a [`Node`], a JSON value at its place. What records have in common stands here once, for all of them, and
//! the macros that declare a record add its keys and one jump to each field: a reader made anew for every record was a quarter of the
//! library's size. `null` is refused by name. Values never reach a message.

use crate::{Code, Error};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Reads a record from JSON text.
pub(crate) fn from_text<T: Readable>(text: &str) -> Result<T, Error> {
    from_value(&parse(text)?)
}

/// Reads JSON text as a value, without a type.
pub(crate) fn parse(text: &str) -> Result<Value, Error> {
    serde_json::from_str(text).map_err(|e| {
        Error::new(Code::BadJson, "", format!("the text is no JSON (line {}, column {})", e.line(), e.column()), "one JSON object")
    })
}

/// Reads a record from a JSON value.
pub(crate) fn from_value<T: Readable>(value: &Value) -> Result<T, Error> {
    let mut record = T::blank();
    record.fill(Node { value, path: &Path { parent: None, step: Step::Root } })?;
    Ok(record)
}

/// What reads itself from JSON.
pub(crate) trait Readable {
    /// Must a record that has it name its key?
    const REQUIRED: bool = true;

    /// What stands in a field until its key is read. A record whose required key is not given is refused, so nobody sees it there.
    fn blank() -> Self;

    /// Takes the value in.
    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error>;
}

/// How a record reads: its type's name for messages, its keys and which of them must be given.
pub(crate) struct Shape<'a> {
    /// What is expected where no object stands.
    pub(crate) expected: &'a str,
    pub(crate) keys: &'a [&'a str],
    pub(crate) required: &'a [bool],
    /// The key that a bare text stands for, where the record may be written so.
    pub(crate) bare: Option<&'a str>,
}

/// The fields of a record, by the position of their keys.
pub(crate) trait Fields {
    /// Takes the value of one key in.
    fn take(&mut self, key: usize, node: Node<'_, '_>) -> Result<(), Error>;
}

/// The key of a field: a word that Rust keeps for itself has a `_` behind it.
pub(crate) const fn key(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [.., b'_'] => field.split_at(field.len().saturating_sub(1)).0,
        _ => field,
    }
}

/// Reads an object into a record, key by key; then looks for keys that had to be given.
pub(crate) fn record(node: Node<'_, '_>, shape: &Shape<'_>, fields: &mut dyn Fields) -> Result<(), Error> {
    let map = match (node.value, shape.bare) {
        (Value::Object(map), _) => map,
        (Value::String(_), Some(key)) => return fields.take(position(shape.keys, key).unwrap_or_default(), node),
        _ => return Err(node.wrong(shape.expected)),
    };
    for (key, value) in map {
        node.child(Step::Key(key), value, &mut |node| match position(shape.keys, key) {
            Some(at) => fields.take(at, node),
            None => Err(node.unlisted(Code::UnknownKey, "no such key here", key, shape.keys)),
        })?;
    }
    let missing = shape.keys.iter().zip(shape.required).find(|(key, required)| **required && !map.contains_key(**key));
    missing.map_or(Ok(()), |(key, _)| Err(node.missing(key)))
}

fn position(words: &[&str], word: &str) -> Option<usize> {
    words.iter().position(|w| *w == word)
}

/// Reads a word of a closed list: its position there.
pub(crate) fn word(node: Node<'_, '_>, list: &str, words: &[&str]) -> Result<usize, Error> {
    match node.value {
        Value::String(word) => position(words, word).ok_or_else(|| node.no_such_word(word, words)),
        Value::Null => Err(node.null()),
        _ => Err(node.mistake(Code::WrongType, &format!("no {list} stands here"), &format!("one of: {}", words.join(", ")))),
    }
}

/// Reads a list, item by item.
fn list(node: Node<'_, '_>, items: &[Value], take: &mut dyn FnMut(Node<'_, '_>) -> Result<(), Error>) -> Result<(), Error> {
    items.iter().enumerate().try_for_each(|(index, value)| node.child(Step::Index(index), value, take))
}

fn fill_list<T: Readable>(all: &mut Vec<T>, node: Node<'_, '_>, items: &[Value]) -> Result<(), Error> {
    all.reserve_exact(items.len());
    list(node, items, &mut |node| push(all, node))
}

fn push<T: Readable>(all: &mut Vec<T>, node: Node<'_, '_>) -> Result<(), Error> {
    let mut item = T::blank();
    item.fill(node)?;
    all.push(item);
    Ok(())
}

/// Reads one value or a list of them: `"x"` and `["x"]` are the same.
pub(crate) fn one_or_many<T: Readable>(to: &mut Option<Vec<T>>, node: Node<'_, '_>) -> Result<(), Error> {
    let all = to.insert(Vec::new());
    match node.value {
        Value::Array(items) => fill_list(all, node, items),
        Value::String(_) | Value::Object(_) => push(all, node),
        _ => Err(node.wrong("one value or a list of them")),
    }
}

/// Reads what its key allows in one form.
pub(crate) fn plain<T: Readable>(to: &mut T, node: Node<'_, '_>) -> Result<(), Error> {
    to.fill(node)
}

#[derive(Clone, Copy)]
pub(crate) enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

#[derive(Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

/// Is the key spelled as keys and ids of the contract are: small letters, digits and their marks?
fn is_spelled_like_ours(key: &str) -> bool {
    key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-./@:*~$".contains(&b))
}

impl Path<'_> {
    fn pointer(&self) -> String {
        let mut text = self.parent.map_or_else(String::new, Path::pointer);
        match self.step {
            Step::Root => {}
            // A key that no contract or id could be spelled like may be a person's name: its place is shown, not the key.
            Step::Key(key) if !is_spelled_like_ours(key) => text.push_str("/*"),
            Step::Key(key) => {
                text.push('/');
                text.push_str(&key.replace('~', "~0").replace('/', "~1"));
            }
            Step::Index(index) => {
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
        text
    }
}

/// The candidate nearest to `word` in spelling, if one is near.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |candidate: &str| strsim::osa_distance(word, candidate);
    let near = candidates.into_iter().map(|c| (distance(c), c)).min_by_key(|(d, _)| *d)?;
    let most = near.1.len().max(word.len()).saturating_add(2) / 3;
    (near.0 <= most).then_some(near.1)
}

/// A JSON value at its place.
#[derive(Clone, Copy)]
pub(crate) struct Node<'v, 'p> {
    pub(crate) value: &'v Value,
    path: &'p Path<'p>,
}

impl<'v> Node<'v, '_> {
    /// What is wrong here.
    pub(crate) fn mistake(self, code: Code, message: &str, expected: &str) -> Error {
        Error::new(code, self.path.pointer(), message, expected)
    }

    /// An error of the value itself, with its place.
    pub(crate) fn at(self, error: Error) -> Error {
        let at = self.path.pointer() + &error.at;
        error.at(at)
    }

    /// Looks at a value within this one.
    pub(crate) fn child(self, step: Step<'_>, value: &Value, take: &mut dyn FnMut(Node<'_, '_>) -> Result<(), Error>) -> Result<(), Error> {
        take(Node { value, path: &Path { parent: Some(self.path), step } })
    }

    /// The value is of another type than `expected`.
    pub(crate) fn wrong(self, expected: &str) -> Error {
        let given = match self.value {
            Value::Null => return self.null(),
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.mistake(Code::WrongType, &format!("{given} stands here"), expected)
    }

    /// A number stands here that is no whole one, or too great.
    fn no_whole_number(self) -> Error {
        self.mistake(Code::OutOfRange, "the number is no whole number that can be held", "a whole number, or a decimal string")
    }

    /// The text that stands here.
    pub(crate) fn text(self, expected: &str) -> Result<&'v str, Error> {
        self.value.as_str().ok_or_else(|| self.wrong(expected))
    }

    fn null(self) -> Error {
        self.mistake(
            Code::NullGiven,
            "null may mean unknown, none or not yet",
            "leave the key out (unknown), give an empty list (none), or name the event in `not_yet`",
        )
    }

    fn missing(self, key: &str) -> Error {
        let at = format!("{}/{key}", self.path.pointer());
        Error::new(Code::MissingArgument, at, format!("the key \"{key}\" is missing"), format!("\"{key}\" beside the other keys"))
    }

    /// A word stands here that is none of `words`.
    pub(crate) fn no_such_word(self, word: &str, words: &[&str]) -> Error {
        self.unlisted(Code::UnknownWord, "no such word here", word, words)
    }

    /// A key or word that is not listed.
    pub(crate) fn unlisted(self, code: Code, message: &str, word: &str, words: &[&str]) -> Error {
        let near = nearest(word, words.iter().copied()).map_or_else(String::new, |near| format!("did you mean \"{near}\"? "));
        let (open, close) = if near.is_empty() { ("", "") } else { ("(", ")") };
        self.mistake(code, message, &format!("{near}{open}one of: {}{close}", words.join(", ")))
    }

    /// No `null` and no number that cannot be held, however deep.
    pub(crate) fn holdable(self) -> Result<(), Error> {
        match self.value {
            Value::Null => Err(self.null()),
            Value::Number(n) if !n.is_i64() => Err(self.no_whole_number()),
            Value::Array(items) => list(self, items, &mut |node| node.holdable()),
            Value::Object(map) => map.iter().try_for_each(|(key, value)| self.child(Step::Key(key), value, &mut |node| node.holdable())),
            _ => Ok(()),
        }
    }
}

impl<T: Readable> Readable for Option<T> {
    const REQUIRED: bool = false;

    fn blank() -> Self {
        None
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        self.insert(T::blank()).fill(node)
    }
}

impl<T: Readable> Readable for Box<T> {
    fn blank() -> Self {
        Box::new(T::blank())
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        self.as_mut().fill(node)
    }
}

impl<T: Readable> Readable for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        match node.value {
            Value::Array(items) => fill_list(self, node, items),
            _ => Err(node.wrong("a sequence")),
        }
    }
}

/// A key of a map.
pub(crate) trait Key: Ord + Sized {
    /// Reads it.
    fn read(key: &str) -> Result<Self, Error>;
}

impl Key for String {
    fn read(key: &str) -> Result<Self, Error> {
        Ok(key.to_owned())
    }
}

impl Key for crate::Day {
    fn read(key: &str) -> Result<Self, Error> {
        key.parse()
    }
}

impl<K: Key, T: Readable> Readable for BTreeMap<K, T> {
    fn blank() -> Self {
        BTreeMap::new()
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        let Value::Object(map) = node.value else { return Err(node.wrong("a map")) };
        for (key, value) in map {
            node.child(Step::Key(key), value, &mut |node| {
                let mut item = T::blank();
                let key = K::read(key).map_err(|e| node.at(e))?;
                item.fill(node)?;
                self.insert(key, item);
                Ok(())
            })?;
        }
        Ok(())
    }
}

impl Readable for String {
    fn blank() -> Self {
        String::new()
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        node.text("a string")?.clone_into(self);
        Ok(())
    }
}

impl Readable for i64 {
    fn blank() -> Self {
        0
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        let wrong = || if node.value.is_number() { node.no_whole_number() } else { node.wrong("i64") };
        *self = node.value.as_i64().ok_or_else(wrong)?;
        Ok(())
    }
}

impl Readable for bool {
    fn blank() -> Self {
        false
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        *self = node.value.as_bool().ok_or_else(|| node.wrong("a boolean"))?;
        Ok(())
    }
}

impl Readable for Value {
    fn blank() -> Self {
        Value::Null
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        node.holdable()?;
        self.clone_from(node.value);
        Ok(())
    }
}

/// Writes a record as JSON with sorted keys and without absent keys, empty lists and empty maps.
pub(crate) fn to_answer_text<T: serde::Serialize>(record: &T) -> Result<String, Error> {
    to_answer_value(record).map(|value| value.to_string())
}

/// A record as data, without absent keys, empty lists and empty maps.
pub(crate) fn to_answer_value<T: serde::Serialize>(record: &T) -> Result<Value, Error> {
    let mut value = to_value(record)?;
    prune(&mut value, true);
    Ok(value)
}

/// Writes a record as JSON with sorted keys; an empty list stays, since it means none.
pub(crate) fn to_request_text<T: serde::Serialize>(record: &T) -> Result<String, Error> {
    let mut value = to_value(record)?;
    prune(&mut value, false);
    Ok(value.to_string())
}

fn to_value<T: serde::Serialize>(record: &T) -> Result<Value, Error> {
    serde_json::to_value(record).map_err(|_| Error::value(Code::WrongType, "the record cannot be written as JSON", "keys that are text"))
}

fn prune(value: &mut Value, empty_too: bool) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(|v| prune(v, empty_too));
            map.retain(|_, v| !(v.is_null() || empty_too && is_empty(v)));
        }
        Value::Array(items) => items.iter_mut().for_each(|v| prune(v, empty_too)),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty)
}
