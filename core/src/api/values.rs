//! The values that requests and answers are made of, as text: days, hours, money, lengths, reasons.

use super::read::{Node, Readable, Step, word};
use crate::amount::{Hours, Money, Rational};
use crate::time::{Day, Length, MonthDay, Quarter, Weekday};
use crate::{Code, Error};
use serde::Serialize;
use serde::ser::Serializer;
use serde_json::Value as Json;
use std::fmt;

/// An id of the vocabulary or of a law: kebab-case, stable.
pub type Word = String;
/// The host's own reference, never a name.
pub type HostId = String;
/// A node of a tree, dotted: `health.diagnosis`.
pub type Path = String;
/// A law, perhaps with a part: `us-fmla`, `us-wa-pfml/protection`.
pub type LawRef = String;
/// A statement or law, perhaps with a version: `qcera@2013-05-16`.
pub type StatementRef = String;
/// A full id of an answer: `us-fmla/twelve-weeks`, `hold:M-1`.
pub type Ref = String;

macro_rules! text_value {
    ($type:ty, $expecting:literal, $parse:expr, $blank:expr, $schema:literal, $pattern:literal) => {
        // Named, so that a host language may make its own day or decimal of it; JSON has the text alone.
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_newtype_struct($schema, &format_args!("{self}"))
            }
        }

        impl Readable for $type {
            fn blank() -> Self {
                $blank
            }

            fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
                let parse: fn(&str) -> Result<$type, Error> = $parse;
                *self = parse(node.text($expecting)?).map_err(|e| node.at(e))?;
                Ok(())
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $schema.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "pattern": $pattern, "description": $expecting})
            }
        }
    };
}

fn parsed<T>(value: Option<T>, code: Code, what: &str, right: &str) -> Result<T, Error> {
    value.ok_or_else(|| Error::value(code, what, right))
}

text_value!(Day, "a day as YYYY-MM-DD", |t| t.parse(), Day::default(), "Day", r"^\d{4}-\d{2}-\d{2}$");
text_value!(Hours, "hours as a decimal string such as \"7.33\"", |t| t.parse(), Hours::default(), "Hours", r"^-?(0|[1-9]\d*)(\.\d+)?$");
text_value!(
    Money,
    "an amount as a decimal string such as \"20800.00\"",
    |t| t.parse(),
    Money::default(),
    "Money",
    r"^-?(0|[1-9]\d*)(\.\d+)?$"
);
text_value!(
    Rational,
    "a decimal or reduced fraction as text",
    |t| t.parse(),
    Rational::default(),
    "Rational",
    r"^-?(0|[1-9]\d*)(\.\d+|/[1-9]\d*)?$"
);
text_value!(
    MonthDay,
    "a day of the year as MM-DD",
    |t| parsed(MonthDay::parse(t), Code::BadDate, "no day of the year", "a day of the year as MM-DD"),
    MonthDay { month: 1, day: 1 },
    "MonthDay",
    r"^\d{2}-\d{2}$"
);
text_value!(
    Quarter,
    "a quarter such as \"2025-q1\"",
    |t| parsed(Quarter::parse(t), Code::BadDate, "no calendar quarter", "a quarter such as \"2025-q1\""),
    Quarter { year: 1, quarter: 1 },
    "Quarter",
    r"^\d{4}-q[1-4]$"
);

/// A time of day, to the minute.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClockTime {
    /// Minutes since midnight, 0 to 1439.
    pub minutes: i64,
}

impl ClockTime {
    /// Reads `HH:MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<ClockTime> {
        let (hour, minute) = text.split_once(':')?;
        if hour.len() != 2 || minute.len() != 2 {
            return None;
        }
        let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.parse().ok()?);
        let valid = (0..24).contains(&hour) && (0..60).contains(&minute);
        valid.then(|| ClockTime { minutes: hour.saturating_mul(60).saturating_add(minute) })
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClockTime(..)")
    }
}

text_value!(
    ClockTime,
    "a time of day as HH:MM",
    |t| parsed(ClockTime::parse(t), Code::BadNumber, "no time of day", "a time of day as HH:MM"),
    ClockTime { minutes: 0 },
    "ClockTime",
    r"^\d{2}:\d{2}$"
);

/// The days of the week as requests write them.
const WEEKDAYS: &[&str] = &["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Serialize for Weekday {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let word = Weekday::ALL.iter().zip(WEEKDAYS).find(|(day, _)| *day == self).map_or("", |(_, word)| word);
        to.serialize_newtype_struct("Weekday", word)
    }
}

impl Readable for Weekday {
    fn blank() -> Self {
        Weekday::Mon
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        let word = node.text("a string")?;
        let found = WEEKDAYS.iter().zip(Weekday::ALL).find(|(w, _)| **w == word).map(|(_, day)| day);
        *self = found.ok_or_else(|| node.no_such_word(word, WEEKDAYS))?;
        Ok(())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Weekday {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Weekday".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"enum": WEEKDAYS})
    }
}

/// A tagged value, as tests observe and require it: `{"seconds": 4500000}`.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Time of work, in seconds.
    Seconds(i64),
    /// Days.
    Days(i64),
    /// Whole months.
    Months(i64),
    /// Whole years.
    Years(i64),
    /// Weeks of the person's own workweek.
    Weeks(Rational),
    /// A count of people, weeks, activities.
    Count(i64),
    /// A share of a whole.
    Share(Rational),
    /// Miles.
    Miles(Rational),
    /// Money in cents.
    Cents(i64),
    /// A day.
    Date(Day),
    /// One word of a closed list.
    Word(Word),
    /// Several words; a relation is read outwards (`parent`, `spouse`: the parent of the spouse).
    Words(Vec<Word>),
    /// Yes or no.
    Flag(super::words::YesNo),
}

/// The one key of an object, with what reads its value.
fn tagged<T>(node: Node<'_, '_>, key: &str, value: &Json, of: fn(T) -> Value) -> Result<Value, Error>
where
    T: Readable,
{
    let mut read = T::blank();
    node.child(Step::Key(key), value, &mut |node| read.fill(node))?;
    Ok(of(read))
}

impl Readable for Value {
    fn blank() -> Self {
        Value::Days(0)
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        const KEYS: &[&str] =
            &["seconds", "days", "months", "years", "weeks", "count", "share", "miles", "cents", "date", "word", "words", "flag"];
        let only = node.value.as_object().filter(|map| map.len() == 1).and_then(|map| map.iter().next());
        let Some((key, value)) = only else {
            word(node, "Value", KEYS)?;
            return Err(node.mistake(Code::WrongType, "another type stands here", "newtype variant"));
        };
        *self = match key.as_str() {
            "seconds" => tagged(node, key, value, Value::Seconds),
            "days" => tagged(node, key, value, Value::Days),
            "months" => tagged(node, key, value, Value::Months),
            "years" => tagged(node, key, value, Value::Years),
            "weeks" => tagged(node, key, value, Value::Weeks),
            "count" => tagged(node, key, value, Value::Count),
            "share" => tagged(node, key, value, Value::Share),
            "miles" => tagged(node, key, value, Value::Miles),
            "cents" => tagged(node, key, value, Value::Cents),
            "date" => tagged(node, key, value, Value::Date),
            "word" => tagged(node, key, value, Value::Word),
            "words" => tagged(node, key, value, Value::Words),
            "flag" => tagged(node, key, value, Value::Flag),
            other => node.child(Step::Key(key), value, &mut |node| Err(node.no_such_word(other, KEYS))).map(|()| Value::blank()),
        }?;
        Ok(())
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value { .. }")
    }
}

macro_rules! lengths {
    ($($key:literal => $variant:ident),*) => {
        impl Serialize for Length {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Length::$variant(n) => to.serialize_newtype_variant("Length", 0, $key, n),)*
                    Length::Lifetime => to.serialize_newtype_variant("Length", 0, "lifetime", "yes"),
                }
            }
        }

        impl Readable for Length {
            fn blank() -> Self {
                Length::Lifetime
            }

            fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
                const ONE_UNIT: &str = "a length with one unit, such as {\"months\": 12}";
                let another = || node.mistake(Code::WrongType, "the list has another length", ONE_UNIT);
                let map = node.value.as_object().ok_or_else(|| node.wrong(ONE_UNIT))?;
                let (key, value) = map.iter().next().ok_or_else(another)?;
                let (mut n, mut lifetime) = (0_i64, super::words::YesNo::Yes);
                node.child(Step::Key(key), value, &mut |unit| match key.as_str() {
                    $($key => n.fill(unit),)*
                    "lifetime" => lifetime.fill(unit),
                    other => Err(node.unlisted(Code::UnknownKey, "no such key here", other, &[$($key,)* "lifetime"])),
                })?;
                *self = match key.as_str() {
                    $($key => Length::$variant(n),)*
                    _ => Length::Lifetime,
                };
                if map.len() == 1 { Ok(()) } else { Err(another()) }
            }
        }
    };
}
lengths!("hours" => Hours, "days" => Days, "business_days" => BusinessDays, "weeks" => Weeks, "months" => Months, "years" => Years);

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Length {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Length".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let unit = schemars::json_schema!({"type": "integer", "minimum": 0});
        schemars::json_schema!({"type": "object", "minProperties": 1, "maxProperties": 1, "additionalProperties": false, "properties": {
            "hours": unit, "days": unit, "business_days": unit, "weeks": unit, "months": unit, "years": unit, "lifetime": {"const": "yes"}}})
    }
}

/// A number of people, days, weeks: whole and never below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Serialize)]
pub struct Count(i64);

impl Count {
    /// The count `n`; `None` below zero.
    #[must_use]
    pub fn new(n: i64) -> Option<Count> {
        (n >= 0).then_some(Count(n))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<u32> for Count {
    fn from(n: u32) -> Count {
        Count(i64::from(n))
    }
}

impl Readable for Count {
    fn blank() -> Self {
        Count(0)
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        self.0.fill(node)?;
        if self.0 < 0 {
            return Err(node.mistake(Code::OutOfRange, "the number lies below zero", "a whole number, zero or more"));
        }
        Ok(())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Count {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Count".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "minimum": 0})
    }
}
