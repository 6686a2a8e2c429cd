//! Reading JSON into typed records, with errors that say what, where and what would be right.
//!
//! One deserializer over a JSON value. It keeps the pointer of what it reads, refuses `null` by name, and turns serde's own
//! complaints into codes. Values never reach a message.

use crate::{Code, Error};
use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// Reads a record from JSON text.
pub(crate) fn from_text<'de, T: Deserialize<'de>>(text: &str) -> Result<T, Error> {
    from_value(&parse(text)?, "")
}

/// Reads JSON text as a value, without a type.
pub(crate) fn parse(text: &str) -> Result<Value, Error> {
    serde_json::from_str(text).map_err(|e| {
        Error::new(Code::BadJson, "", format!("the text is no JSON (line {}, column {})", e.line(), e.column()), "one JSON object")
    })
}

/// Reads a record from a JSON value that lies at `at` in the whole request.
pub(crate) fn from_value<'de, T: Deserialize<'de>>(value: &Value, at: &str) -> Result<T, Error> {
    let root = Path { parent: None, step: Step::Root };
    T::deserialize(Node { value, path: &root }).map_err(|e| e.into_error(at))
}

enum Step<'a> {
    Root,
    Key(&'a str),
    Index(usize),
}

struct Path<'a> {
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

/// An error on its way up: the place is set by the innermost node that sees it.
#[derive(Debug)]
pub(crate) struct ReadError {
    code: Code,
    at: Option<String>,
    /// The place inside a value that was read on its own.
    inner: String,
    message: String,
    expected: String,
}

impl ReadError {
    fn new(code: Code, message: impl Into<String>, expected: impl Into<String>) -> ReadError {
        ReadError { code, at: None, inner: String::new(), message: message.into(), expected: expected.into() }
    }

    fn or_at(mut self, path: &Path<'_>) -> ReadError {
        if self.at.is_none() {
            self.at = Some(path.pointer() + &self.inner);
        }
        self
    }

    fn into_error(self, base: &str) -> Error {
        Error::new(self.code, format!("{base}{}", self.at.unwrap_or(self.inner)), self.message, self.expected)
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for ReadError {}

/// How a typed value (a day, an amount) hands its code through serde's untyped `custom`.
pub(crate) fn custom<E: de::Error>(error: &Error) -> E {
    E::custom(format!("{}\u{1}{}\u{1}{}\u{1}{}", error.code, error.message, error.expected, error.at))
}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let text = message.to_string();
        let mut parts = text.split('\u{1}');
        let code = parts.next().and_then(|word| Code::ALL.iter().find(|c| c.as_str() == word));
        match (code, parts.next(), parts.next()) {
            (Some(code), Some(message), Some(expected)) => {
                ReadError { inner: parts.next().unwrap_or_default().to_owned(), ..ReadError::new(*code, message, expected) }
            }
            _ => ReadError::new(Code::WrongType, "the value does not have the expected form", text),
        }
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        let given = match unexpected {
            Unexpected::Bool(_) => "true or false",
            Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => "a number",
            Unexpected::Str(_) => "text",
            Unexpected::Seq => "a list",
            Unexpected::Map => "an object",
            _ => "another type",
        };
        ReadError::new(Code::WrongType, format!("{given} stands here"), expected.to_string())
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        ReadError::new(Code::OutOfRange, "the value is out of range", expected.to_string())
    }

    fn invalid_length(_: usize, expected: &dyn de::Expected) -> Self {
        ReadError::new(Code::WrongType, "the list has another length", expected.to_string())
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Self {
        let near = nearest(word, expected.iter().copied());
        ReadError::new(Code::UnknownWord, "no such word here", one_of(near, expected))
    }

    fn unknown_field(key: &str, expected: &'static [&'static str]) -> Self {
        let near = nearest(key, expected.iter().copied());
        ReadError::new(Code::UnknownKey, "no such key here", one_of(near, expected))
    }

    fn missing_field(key: &'static str) -> Self {
        let missing =
            ReadError::new(Code::MissingArgument, format!("the key \"{key}\" is missing"), format!("\"{key}\" beside the other keys"));
        ReadError { inner: format!("/{key}"), ..missing }
    }

    fn duplicate_field(key: &'static str) -> Self {
        ReadError::new(Code::UnknownKey, format!("the key \"{key}\" stands here twice"), "each key once")
    }
}

fn one_of(near: Option<&str>, expected: &[&str]) -> String {
    let list = expected.join(", ");
    match near {
        Some(word) => format!("did you mean \"{word}\"? (one of: {list})"),
        None => format!("one of: {list}"),
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
struct Node<'v, 'p> {
    value: &'v Value,
    path: &'p Path<'p>,
}

impl Node<'_, '_> {
    fn null<T>(self) -> Result<T, ReadError> {
        let error = ReadError::new(
            Code::NullGiven,
            "null may mean unknown, none or not yet",
            "leave the key out (unknown), give an empty list (none), or name the event in `not_yet`",
        );
        Err(error.or_at(self.path))
    }
}

impl<'de, 'v, 'p> Deserializer<'de> for Node<'v, 'p> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let read = match self.value {
            Value::Null => return self.null(),
            Value::Bool(b) => visitor.visit_bool(*b),
            Value::Number(n) => match n.as_i64() {
                Some(i) => visitor.visit_i64(i),
                None => Err(ReadError::new(
                    Code::OutOfRange,
                    "the number is no whole number that can be held",
                    "a whole number, or a decimal string",
                )),
            },
            Value::String(s) => visitor.visit_str(s),
            Value::Array(items) => visitor.visit_seq(Items { items, next: 0, path: self.path }),
            Value::Object(map) => visitor.visit_map(Entries { entries: map.iter(), value: None, path: self.path }),
        };
        read.map_err(|e| e.or_at(self.path))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.value.is_null() { self.null() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        words: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let read = match self.value {
            Value::Null => return self.null(),
            Value::String(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            Value::Object(map) if map.len() == 1 => {
                visitor.visit_enum(de::value::MapAccessDeserializer::new(Entries { entries: map.iter(), value: None, path: self.path }))
            }
            _ => Err(ReadError::new(Code::WrongType, format!("no {name} stands here"), format!("one of: {}", words.join(", ")))),
        };
        read.map_err(|e: ReadError| e.or_at(self.path))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

struct Items<'v, 'p> {
    items: &'v [Value],
    next: usize,
    path: &'p Path<'p>,
}

impl<'de> SeqAccess<'de> for Items<'_, '_> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        let Some(value) = self.items.get(self.next) else { return Ok(None) };
        let path = Path { parent: Some(self.path), step: Step::Index(self.next) };
        self.next = self.next.saturating_add(1);
        seed.deserialize(Node { value, path: &path }).map(Some).map_err(|e| e.or_at(&path))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len().saturating_sub(self.next))
    }
}

struct Entries<'v, 'p> {
    entries: serde_json::map::Iter<'v>,
    value: Option<(&'v str, &'v Value)>,
    path: &'p Path<'p>,
}

impl<'de> MapAccess<'de> for Entries<'_, '_> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        let Some((key, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some((key, value));
        let path = Path { parent: Some(self.path), step: Step::Key(key) };
        let key: de::value::StrDeserializer<'_, ReadError> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some).map_err(|e| e.or_at(&path))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let Some((key, value)) = self.value.take() else {
            return Err(ReadError::new(Code::WrongType, "a key without a value", "a value for each key"));
        };
        let path = Path { parent: Some(self.path), step: Step::Key(key) };
        seed.deserialize(Node { value, path: &path }).map_err(|e| e.or_at(&path))
    }
}

/// Reads one value or a list of them: `"x"` and `["x"]` are the same.
pub(crate) fn one_or_many<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    struct OneOrMany<T>(std::marker::PhantomData<T>);

    impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrMany<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("one value or a list of them")
        }

        fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<T>, E> {
            Ok(vec![T::deserialize(text.into_deserializer())?])
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Vec<T>, A::Error> {
            Ok(vec![T::deserialize(de::value::MapAccessDeserializer::new(map))?])
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
            let mut all = Vec::new();
            while let Some(item) = list.next_element()? {
                all.push(item);
            }
            Ok(all)
        }
    }

    from.deserialize_any(OneOrMany(std::marker::PhantomData))
}

/// The same for a key that may be left out.
pub(crate) fn some_one_or_many<'de, D, T>(from: D) -> Result<Option<Vec<T>>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    one_or_many(from).map(Some)
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
