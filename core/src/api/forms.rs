//! Facts that may be written in several forms, told apart by their JSON type and never by trying.

use super::case::{Event, Person, ServicePeriod, ServiceSummary};
use super::macros::{masked, record};
use super::read::custom;
use super::values::{Count, HostId, Word};
use super::words::{Counted, YesNo};
use crate::amount::Hours;
use crate::time::{Day, Length, MonthDay};
use crate::{Code, Error};
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{self, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeStruct;
use serde::{Deserialize, Serialize, Serializer};
use std::fmt;

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

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                const WORDS: &[&str] = &[$($word,)*];
                struct Form;
                impl<'de> Visitor<'de> for Form {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a word for the year, or {\"fixed\": \"MM-DD\"}")
                    }
                    fn visit_str<E: de::Error>(self, word: &str) -> Result<$name, E> {
                        match word { $($word => Ok($name::$variant),)* _ => Err(E::unknown_variant(word, WORDS)) }
                    }
                    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<$name, A::Error> {
                        #[derive(Deserialize)]
                        #[serde(deny_unknown_fields)]
                        struct Fixed { fixed: MonthDay }
                        Fixed::deserialize(MapAccessDeserializer::new(map)).map(|f| $name::Fixed(f.fixed))
                    }
                }
                from.deserialize_any(Form)
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

impl<'de> Deserialize<'de> for HeadOf {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = HeadOf;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a class of people, or {\"average_hours\": \"30\"}")
            }
            fn visit_str<E: de::Error>(self, word: &str) -> Result<HeadOf, E> {
                HeadClass::deserialize(word.into_deserializer()).map(HeadOf::Class)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<HeadOf, A::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Average {
                    average_hours: Hours,
                }
                Average::deserialize(MapAccessDeserializer::new(map)).map(|a| HeadOf::AverageHours { average_hours: a.average_hours })
            }
        }
        from.deserialize_any(Form)
    }
}

/// Deserializes a record that may be written as a bare day.
macro_rules! day_or_record {
    ($name:ident) => {
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Form;
                impl<'de> Visitor<'de> for Form {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a day as YYYY-MM-DD, or an object with one")
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                        Ok($name { day: Day::deserialize(text.into_deserializer())?.into(), ..$name::default() })
                    }
                    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<$name, A::Error> {
                        $name::deserialize(MapAccessDeserializer::new(map))
                    }
                }
                from.deserialize_any(Form)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                $name::serialize(self, to)
            }
        }
    };
}
day_or_record!(Event);

record! {
    /// A dated event of a record: a day, or more where more is known.
    #[serde(remote = "Self")]
    pub struct Dated {
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
day_or_record!(Dated);

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

impl<'de> Deserialize<'de> for PersonRef {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(from)?;
        if value.get("member").is_some() {
            #[derive(Deserialize)]
            #[serde(deny_unknown_fields)]
            struct Member {
                member: HostId,
            }
            return nested::<Member, D::Error>(&value).map(|m| PersonRef::Member(m.member));
        }
        nested(&value).map(|p| PersonRef::Person(Box::new(p)))
    }
}

impl<'de> Deserialize<'de> for Service {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = Service;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("{\"periods\": […]}, a length of service before a day, or a list of these")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Service, A::Error> {
                let value = serde_json::Value::deserialize(MapAccessDeserializer::new(map))?;
                if value.get("periods").is_some() {
                    #[derive(Deserialize)]
                    #[serde(deny_unknown_fields)]
                    struct Periods {
                        periods: Vec<ServicePeriod>,
                    }
                    return nested::<Periods, A::Error>(&value).map(|p| Service::Periods(p.periods));
                }
                nested(&value).map(|s| Service::Summaries(vec![s]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Service, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Service::Summaries)
            }
        }
        from.deserialize_any(Form)
    }
}

/// Reads a record out of a buffered value, and hands the error with its inner place on.
fn nested<'de, T: Deserialize<'de>, E: de::Error>(value: &serde_json::Value) -> Result<T, E> {
    super::read::from_value(value, "").map_err(|e| custom(&e))
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

fn word_or_day<T, E: de::Error>(text: &str, word: fn(Word) -> T, day: fn(Day) -> T) -> Result<T, E> {
    match Day::parse(text) {
        Some(d) => Ok(day(d)),
        None if is_word(text) => Ok(word(text.to_owned())),
        None => Err(custom(&Error::value(Code::UnknownWord, "neither a word nor a day", "yes, no, a word in kebab-case, or a day"))),
    }
}

impl<'de> Deserialize<'de> for DeterminedValue {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = DeterminedValue;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("yes, no, a word, a day or a length")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<DeterminedValue, E> {
                word_or_day(text, DeterminedValue::Word, DeterminedValue::Day)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<DeterminedValue, A::Error> {
                Length::deserialize(MapAccessDeserializer::new(map)).map(DeterminedValue::Length)
            }
        }
        from.deserialize_any(Form)
    }
}

impl<'de> Deserialize<'de> for FreeFact {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = FreeFact;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("yes, no, a word, a day or a whole number")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<FreeFact, E> {
                word_or_day(text, FreeFact::Word, FreeFact::Day)
            }
            fn visit_i64<E: de::Error>(self, n: i64) -> Result<FreeFact, E> {
                Ok(FreeFact::Number(n))
            }
        }
        from.deserialize_any(Form)
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
