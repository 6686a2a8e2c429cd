//! Facts that may be written in several forms, told apart by their JSON type and never by trying.

use super::case::{Person, ServicePeriod, ServiceSummary};
use super::macros::{masked, record};
use super::read::{self, Fields, Node, Readable, Shape};
use super::values::{Count, HostId, Word};
use super::words::{Counted, YesNo};
use crate::amount::Hours;
use crate::time::{Day, Length, MonthDay};
use crate::{Code, Error};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::Value;

record! {
    /// Hours by day of the week; a day that is left out is no workday.
    pub struct WeekHours {
        /// Monday.
        pub mon: Option<Hours>,
        /// Tuesday.
        pub tue: Option<Hours>,
        /// Wednesday.
        pub wed: Option<Hours>,
        /// Thursday.
        pub thu: Option<Hours>,
        /// Friday.
        pub fri: Option<Hours>,
        /// Saturday.
        pub sat: Option<Hours>,
        /// Sunday.
        pub sun: Option<Hours>,
    }
}

impl WeekHours {
    /// The hours of a day of the week.
    #[must_use]
    pub fn on(&self, weekday: crate::time::Weekday) -> Hours {
        use crate::time::Weekday as W;
        let hours = match weekday {
            W::Mon => self.mon,
            W::Tue => self.tue,
            W::Wed => self.wed,
            W::Thu => self.thu,
            W::Fri => self.fri,
            W::Sat => self.sat,
            W::Sun => self.sun,
        };
        hours.unwrap_or_default()
    }
}

record! {
    /// Hours really worked, on one day or over a span; either `hours` or `minutes`.
    pub struct Worked {
        /// The day, for one day.
        pub day: Option<Day>,
        /// The first day of a span.
        pub first_day: Option<Day>,
        /// The last day of a span, included.
        pub last_day: Option<Day>,
        /// How much, in hours.
        pub hours: Option<Hours>,
        /// How much, in whole minutes.
        pub minutes: Option<Count>,
        /// What kind of hours; absent: all hours worked.
        pub kind: Option<Counted>,
        /// Where.
        pub place: Option<Word>,
        /// For which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The plan or law that these hours count for, where not for all.
        pub plan: Option<Word>,
        /// On which federal contract.
        pub contract: Option<Word>,
        /// The pay date on which the span was paid.
        pub paid_on: Option<Day>,
        /// The host's own reference.
        pub id: Option<HostId>,
        /// Since when the host knows it.
        pub known_on: Option<Day>,
    }
}

/// The 12-month method that an employer chose for a law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaveYear {
    /// The calendar year.
    Calendar,
    /// Twelve months measured forward from the first use.
    Forward,
    /// Twelve months rolling backward from each day of leave.
    Rolling,
    /// The employer never chose: the law's own default rules.
    NoneChosen,
    /// A fixed year that starts on a day of the employer's choice.
    Fixed(MonthDay),
}

/// The year that an accrual plan runs by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanYear {
    /// The calendar year.
    Calendar,
    /// From the anniversary of the hire.
    Anniversary,
    /// From the day accrual began.
    AccrualStart,
    /// From the first use.
    ForwardFromUse,
    /// From a fixed day.
    Fixed(MonthDay),
}

/// The one key of an object.
struct Only<T>(T);

impl<T: Readable> Fields for Only<T> {
    fn take(&mut self, _: usize, node: Node<'_, '_>) -> Result<(), Error> {
        self.0.fill(node)
    }
}

/// Reads the form that is an object with one key.
fn only<T: Readable>(key: &'static str, expected: &'static str, node: Node<'_, '_>) -> Result<T, Error> {
    let mut value = Only(T::blank());
    read::record(node, &Shape { expected, keys: &[key], required: &[true], bare: None }, &mut value)?;
    Ok(value.0)
}

/// Writes the form that is an object with one key; it bears the name of its type, as records do.
fn keyed<S: Serializer>(to: S, name: &'static str, key: &'static str, value: &impl Serialize) -> Result<S::Ok, S::Error> {
    let mut object = to.serialize_struct(name, 1)?;
    object.serialize_field(key, value)?;
    object.end()
}

macro_rules! word_or_fixed {
    ($name:ident, $($word:literal => $variant:ident),*) => {
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $($name::$variant => to.serialize_str($word),)*
                    $name::Fixed(start) => keyed(to, stringify!($name), "fixed", start),
                }
            }
        }

        impl Readable for $name {
            fn blank() -> Self {
                super::macros::first!($($name::$variant,)*)
            }

            fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
                *self = match node.value {
                    Value::String(word) => match word.as_str() {
                        $($word => $name::$variant,)*
                        _ => return Err(node.no_such_word(word, &[$($word,)*])),
                    },
                    Value::Object(_) => $name::Fixed(only("fixed", "struct Fixed", node)?),
                    _ => return Err(node.wrong("a word for the year, or {\"fixed\": \"MM-DD\"}")),
                };
                Ok(())
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"anyOf": [{"enum": [$($word),*]}, {"type": "object", "additionalProperties": false,
                    "required": ["fixed"], "properties": {"fixed": {"type": "string", "pattern": r"^\d{2}-\d{2}$"}}}]})
            }
        }
    };
}
word_or_fixed!(LeaveYear, "calendar" => Calendar, "forward" => Forward, "rolling" => Rolling, "none-chosen" => NoneChosen);
word_or_fixed!(PlanYear, "calendar" => Calendar, "anniversary" => Anniversary, "accrual-start" => AccrualStart, "forward-from-use" => ForwardFromUse);

/// Which people a headcount counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum HeadOf {
    /// A class of people: all, full-time, permanent, instructional.
    Class(HeadClass),
    /// Those who work at least so many hours on average.
    AverageHours {
        /// The least average of hours a week.
        average_hours: Hours,
    },
}

super::macros::words! {
    /// A class of people that a headcount counts.
    pub enum HeadClass {
        All = "all",
        FullTime = "full-time",
        Permanent = "permanent",
        Instructional = "instructional",
    }
}

impl Readable for HeadOf {
    fn blank() -> Self {
        HeadOf::Class(HeadClass::blank())
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        *self = match node.value {
            Value::String(_) => {
                let mut class = HeadClass::blank();
                class.fill(node)?;
                HeadOf::Class(class)
            }
            Value::Object(_) => HeadOf::AverageHours { average_hours: only("average_hours", "struct Average", node)? },
            _ => return Err(node.wrong("a class of people, or {\"average_hours\": \"30\"}")),
        };
        Ok(())
    }
}

record! {
    /// A dated event of a record: a day, or more where more is known.
    pub struct Dated or day {
        /// The civil day.
        pub day: Day,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// By whom, where the event opens a hold for a person's records.
        pub by: Option<HostId>,
        /// The zone of the civil day.
        pub zone: Option<String>,
        /// Since when the host knows it.
        pub known_on: Option<Day>,
    }
}

/// A member of `family` by its id, or the facts of a person who is not listed there.
#[derive(Clone, PartialEq, Eq)]
pub enum PersonRef {
    /// A member of the case's `family`.
    Member(HostId),
    /// The person's own facts.
    Person(Box<Person>),
}
masked!(PersonRef);

/// The service of an employee: its periods, or summaries of them.
#[derive(Clone, PartialEq, Eq)]
pub enum Service {
    /// Periods of employment.
    Periods(Vec<ServicePeriod>),
    /// Lengths of service, each counted up to a day.
    Summaries(Vec<ServiceSummary>),
}
masked!(Service);

impl Serialize for PersonRef {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            PersonRef::Member(id) => keyed(to, "PersonRef", "member", id),
            PersonRef::Person(person) => person.serialize(to),
        }
    }
}

impl Serialize for Service {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Service::Periods(periods) => keyed(to, "Service", "periods", periods),
            Service::Summaries(list) => list.serialize(to),
        }
    }
}

impl Readable for PersonRef {
    fn blank() -> Self {
        PersonRef::Member(HostId::new())
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        node.holdable()?;
        *self = if node.value.get("member").is_some() {
            PersonRef::Member(only("member", "struct Member", node)?)
        } else {
            let mut person = Box::<Person>::default();
            person.fill(node)?;
            PersonRef::Person(person)
        };
        Ok(())
    }
}

impl Readable for Service {
    fn blank() -> Self {
        Service::Summaries(Vec::new())
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        *self = match node.value {
            Value::Object(map) => {
                node.holdable()?;
                if map.contains_key("periods") {
                    Service::Periods(only("periods", "struct Periods", node)?)
                } else {
                    let mut summary = ServiceSummary::blank();
                    summary.fill(node)?;
                    Service::Summaries(vec![summary])
                }
            }
            Value::Array(_) => {
                let mut list = Vec::new();
                list.fill(node)?;
                Service::Summaries(list)
            }
            _ => return Err(node.wrong("{\"periods\": […]}, a length of service before a day, or a list of these")),
        };
        Ok(())
    }
}

/// What a person found, as the answer to a question.
#[derive(Clone, PartialEq, Eq)]
pub enum DeterminedValue {
    /// A word: `yes`, `no`, or one of the question's own.
    Word(Word),
    /// A day.
    Day(Day),
    /// A length.
    Length(Length),
}
masked!(DeterminedValue);

impl DeterminedValue {
    /// Yes, no, or neither of them.
    #[must_use]
    pub fn yes_no(&self) -> Option<YesNo> {
        match self {
            DeterminedValue::Word(word) => YesNo::from_word(word),
            _ => None,
        }
    }
}

/// A fact that a pack's own tests name.
#[derive(Clone, PartialEq, Eq)]
pub enum FreeFact {
    /// A word, `yes` and `no` among them.
    Word(Word),
    /// A day.
    Day(Day),
    /// A number.
    Number(i64),
}
masked!(FreeFact);

impl Serialize for DeterminedValue {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Word(word) => to.serialize_str(word),
            Self::Day(day) => day.serialize(to),
            Self::Length(length) => length.serialize(to),
        }
    }
}

impl Serialize for FreeFact {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Word(word) => to.serialize_str(word),
            Self::Day(day) => day.serialize(to),
            Self::Number(n) => to.serialize_i64(*n),
        }
    }
}

/// A word of the contract: lower-case letters, digits and single hyphens.
fn is_word(text: &str) -> bool {
    !text.is_empty() && text.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

fn word_or_day<T>(node: Node<'_, '_>, text: &str, word: fn(Word) -> T, day: fn(Day) -> T) -> Result<T, Error> {
    match Day::parse(text) {
        Some(d) => Ok(day(d)),
        None if is_word(text) => Ok(word(text.to_owned())),
        None => Err(node.mistake(Code::UnknownWord, "neither a word nor a day", "yes, no, a word in kebab-case, or a day")),
    }
}

impl Readable for DeterminedValue {
    fn blank() -> Self {
        DeterminedValue::Word(Word::new())
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        *self = match node.value {
            Value::String(text) => word_or_day(node, text, DeterminedValue::Word, DeterminedValue::Day)?,
            Value::Object(_) => {
                let mut length = Length::blank();
                length.fill(node)?;
                DeterminedValue::Length(length)
            }
            _ => return Err(node.wrong("yes, no, a word, a day or a length")),
        };
        Ok(())
    }
}

impl Readable for FreeFact {
    fn blank() -> Self {
        FreeFact::Number(0)
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        *self = match (node.value, node.value.as_i64()) {
            (_, Some(n)) => FreeFact::Number(n),
            (Value::String(text), _) => word_or_day(node, text, FreeFact::Word, FreeFact::Day)?,
            _ => return Err(node.wrong("yes, no, a word, a day or a whole number")),
        };
        Ok(())
    }
}

/// The form of a key that takes one value or a list of them.
#[cfg(feature = "schemars")]
pub(crate) struct OneOrMany<T>(std::marker::PhantomData<T>);

/// The form of an event that may be written as a bare day.
#[cfg(feature = "schemars")]
pub(crate) struct DayOr<T>(std::marker::PhantomData<T>);

#[cfg(feature = "schemars")]
mod schemas {
    //! The several forms, as JSON Schema.
    use super::*;
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    macro_rules! schema {
        ($name:ident, $make:expr) => {
            impl JsonSchema for $name {
                fn schema_name() -> Cow<'static, str> {
                    stringify!($name).into()
                }
                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    let make: fn(&mut SchemaGenerator) -> Schema = $make;
                    make(generator)
                }
            }
        };
    }

    impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
        fn schema_name() -> Cow<'static, str> {
            format!("OneOrMany{}", T::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let one = generator.subschema_for::<T>();
            json_schema!({"anyOf": [one, {"type": "array", "items": one}]})
        }
    }

    impl<T: JsonSchema> JsonSchema for DayOr<T> {
        fn schema_name() -> Cow<'static, str> {
            format!("DayOr{}", T::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let (day, record) = (generator.subschema_for::<Day>(), generator.subschema_for::<T>());
            json_schema!({"anyOf": [day, record]})
        }
    }

    const WORD: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

    schema!(PersonRef, |g| {
        let person = g.subschema_for::<Person>();
        json_schema!({"anyOf": [{"type": "object", "additionalProperties": false, "required": ["member"], "properties": {"member": {"type": "string"}}}, person]})
    });
    schema!(Service, |g| {
        let (period, summary) = (g.subschema_for::<ServicePeriod>(), g.subschema_for::<ServiceSummary>());
        json_schema!({"anyOf": [{"type": "object", "additionalProperties": false, "required": ["periods"],
            "properties": {"periods": {"type": "array", "items": period}}}, summary, {"type": "array", "items": summary}]})
    });
    schema!(DeterminedValue, |g| {
        let length = g.subschema_for::<Length>();
        json_schema!({"anyOf": [{"type": "string", "pattern": WORD}, length]})
    });
    schema!(FreeFact, |_| json_schema!({"anyOf": [{"type": "string", "pattern": WORD}, {"type": "integer"}]}));
}
