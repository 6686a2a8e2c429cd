//! A request as data, for `decide`, receipts and vectors: one variant per ask.

use super::case::{Assertion, Case, ConsentLedger, Disclosure, HoldEntry, Record, Region, RightsRequest, Trigger};
use super::macros::{entry, record};
use super::read;
use super::values::{HostId, LawRef, Path, StatementRef, Word};
use super::words::{Act, RemovedList, YesNo};
use crate::time::Day;
use crate::tri::Tri;
use crate::{Code, Error};
use serde_json::Value;
use std::collections::BTreeMap;

entry! {
    /// A test that the caller takes as decided.
    pub struct Assume {
        /// The test: `us-fmla/employer-covered`.
        pub test: LawRef,
        /// How it is decided.
        pub is: Tri,
    }
}

/// How a request wants to be answered. It never changes an outcome except by what is assumed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Manner {
    /// Give the reasons, too.
    pub explain: bool,
    /// Use no presumption: what nobody said is missing.
    pub strict: bool,
    /// Take these tests as decided.
    pub assume: Vec<Assume>,
}
super::macros::masked!(Manner);

macro_rules! asks {
    ($($(#[$meta:meta])* $record:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* })*) => {
        $(
            entry! {
                $(#[$meta])*
                pub struct $record {
                    /// The name of the ask.
                    pub ask: AskName,
                    /// The day of the question: what is known later is ignored.
                    pub on: Day,
                    $($(#[$field_meta])* pub $field: $type,)*
                    /// `true`: give the reasons, too.
                    pub explain: Option<bool>,
                    /// `true`: use no presumption.
                    pub strict: Option<bool>,
                    /// Tests that are taken as decided.
                    pub assume: Option<Vec<Assume>>,
                }
            }

            impl $record {
                /// How the answer is wanted.
                #[must_use]
                pub fn manner(&self) -> Manner {
                    Manner {
                        explain: self.explain.unwrap_or(false),
                        strict: self.strict.unwrap_or(false),
                        assume: self.assume.clone().unwrap_or_default(),
                    }
                }

                /// The same question, to be answered in that manner.
                #[must_use]
                pub fn with_manner(mut self, manner: &Manner) -> Self {
                    self.explain = manner.explain.then_some(true);
                    self.strict = manner.strict.then_some(true);
                    self.assume = Some(manner.assume.clone()).filter(|assume| !assume.is_empty());
                    self
                }
            }
        )*
    };
}

asks! {
    /// A question about leave under one law.
    LeaveAsk {
        /// The law, perhaps with one of its entitlements.
        law: LawRef,
        /// The person.
        case: Case,
    }
    /// The plan of a leave under every law that reaches the person, or the records that it creates.
    PlanAsk {
        /// The person.
        case: Case,
    }
    /// May, must or must not an act be done?
    MayAsk {
        /// The law, perhaps with one of its entitlements.
        law: LawRef,
        /// The act.
        act: Act,
        /// The person.
        case: Case,
    }
    /// A question about one accrual plan.
    AccrueAsk {
        /// The plan: a law or a company's own.
        plan: Word,
        /// The person.
        case: Case,
    }
    /// A ledger continued to a later day.
    ProjectAsk {
        /// The plan.
        plan: Word,
        /// The last day of the projection.
        through: Day,
        /// The person.
        case: Case,
    }
    /// A company's plan against a law.
    ComplyAsk {
        /// The company's plan.
        plan: Word,
        /// The law.
        law: Word,
        /// The last day looked at.
        through: Day,
        /// The person.
        case: Case,
    }
    /// May something be done with data?
    DiscloseAsk {
        /// Statements and laws; an empty list means all that apply.
        under: Vec<StatementRef>,
        /// Who wants what.
        case: Disclosure,
    }
    /// A document with only what may be seen.
    RedactAsk {
        /// Statements and laws; an empty list means all that apply.
        under: Vec<StatementRef>,
        /// Who wants what.
        case: Disclosure,
        /// Fields and their opaque text, unless `record` is given. A field is a data item, unless `fields` says what it holds.
        document: Option<BTreeMap<Path, String>>,
        /// A JSON document as text, instead of `document`; its parts are fields by their JSON pointer.
        record: Option<String>,
        /// The data items that a field holds: by its name in `document`, by its JSON pointer in `record`.
        fields: Option<BTreeMap<String, Vec<Path>>>,
        /// How what was taken out is told; absent: by name.
        list: Option<RemovedList>,
    }
    /// When something is due.
    ClockAsk {
        /// The law.
        law: Word,
        /// What starts the clock.
        case: Trigger,
    }
    /// What is wrong with a statement as of a day.
    LintAsk {
        /// The statement.
        statement: Word,
    }
    /// The state of consents.
    ConsentsAsk {
        /// What happened to them.
        case: ConsentLedger,
    }
    /// Whether assertions hold for everything that can be asked.
    ProveAsk {
        /// Statements and laws; an empty list means all that apply.
        under: Vec<StatementRef>,
        /// The assertions.
        assertions: Vec<Assertion>,
    }
    /// The matrix of who may see what.
    MatrixAsk {
        /// Statements and laws; an empty list means all that apply.
        under: Vec<StatementRef>,
        /// Which recipients, data and purposes, under which circumstances; the act is to disclose where none is named.
        of: Region,
    }
    /// A question about one record.
    RecordAsk {
        /// The record.
        case: Record,
        /// What was known on that day, under the law of `on`; absent: what was known on `on`.
        known_on: Option<Day>,
    }
    /// Many records at once.
    SweepAsk {
        /// The records.
        case: Records,
        /// What was known on that day, under the law of `on`; absent: what was known on `on`, of a record that is gone on the day on which it went.
        known_on: Option<Day>,
    }
    /// The request of the person whose data it is.
    RightsAsk {
        /// The law under which the person asks.
        law: Word,
        /// What the person asks for, and the records.
        case: RightsRequest,
    }
    /// Which laws are held.
    LawsAsk {
        /// For which place; absent: all.
        place: Option<HostId>,
    }
    /// Which facts a question uses.
    FactsAsk {
        /// The ask.
        of: AskName,
        /// The law, where the ask takes one.
        law: Option<LawRef>,
        /// What is known so far.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::schema::AnyCase>"))]
        case: Option<Value>,
    }
}

record! {
    /// Records to sweep.
    pub struct Records {
        /// The records, each with its id.
        pub records: Vec<Record>,
        /// Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none.
        pub holds: Option<Vec<HoldEntry>>,
        /// Is that list whole?
        pub holds_complete: Option<YesNo>,
    }
}

macro_rules! requests {
    ($($(#[$meta:meta])* $variant:ident($record:ident) = $ask:literal,)*) => {
        super::macros::words! {
            /// The names of the asks.
            pub enum AskName { $($(#[$meta])* $variant = $ask,)* }
        }

        #[cfg(feature = "schemars")]
        impl AskName {
            /// The schema of the request, made by `make`.
            pub(crate) fn request_schema(self, make: &mut impl super::schema::Make) -> Value {
                match self { $(AskName::$variant => make.of::<$record>(),)* }
            }
        }

        /// One question, whole: what `decide` takes and a receipt keeps.
        ///
        /// ```
        /// use leavelaw::Request;
        /// let text = r#"{"ask":"laws","on":"2026-06-01","place":"us-ri"}"#;
        /// assert_eq!(Request::from_json(text)?.to_json()?, text);
        /// # Ok::<(), leavelaw::Error>(())
        /// ```
        #[derive(Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Request { $($(#[$meta])* #[doc = concat!("`", $ask, "`")] $variant($record),)* }

        impl Request {
            /// Reads a request; every mistake has its code and place.
            ///
            /// # Errors
            /// The first mistake in document order.
            pub fn from_json(text: &str) -> Result<Request, Error> {
                let value = read::parse(text)?;
                match ask_of(&value)? { $(AskName::$variant => read::from_value(&value).map(Request::$variant),)* }
            }

            /// Writes the request, keys sorted.
            ///
            /// # Errors
            /// `wrong-type` if a map has a key that is no text.
            pub fn to_json(&self) -> Result<String, Error> {
                match self { $(Request::$variant(ask) => read::to_request_text(ask),)* }
            }

            /// The name of the ask.
            #[must_use]
            pub fn ask(&self) -> AskName {
                match self { $(Request::$variant(_) => AskName::$variant,)* }
            }

            /// The day of the question.
            #[must_use]
            pub fn on(&self) -> Day {
                match self { $(Request::$variant(ask) => ask.on,)* }
            }

            /// How the answer is wanted.
            #[must_use]
            pub fn manner(&self) -> Manner {
                match self { $(Request::$variant(ask) => ask.manner(),)* }
            }

            /// The same question, to be answered in that manner.
            #[must_use]
            pub fn with_manner(self, manner: &Manner) -> Request {
                match self { $(Request::$variant(ask) => Request::$variant(ask.with_manner(manner)),)* }
            }
        }
    };
}

requests! {
    LeaveEligibility(LeaveAsk) = "leave.eligibility",
    LeaveGround(LeaveAsk) = "leave.ground",
    LeaveCondition(LeaveAsk) = "leave.condition",
    LeaveUsage(LeaveAsk) = "leave.usage",
    LeaveYear(LeaveAsk) = "leave.year",
    LeaveBalance(LeaveAsk) = "leave.balance",
    LeavePlan(PlanAsk) = "leave.plan",
    LeaveDeadline(LeaveAsk) = "leave.deadline",
    LeaveBenefit(LeaveAsk) = "leave.benefit",
    LeaveBasePeriod(LeaveAsk) = "leave.base-period",
    LeaveMay(MayAsk) = "leave.may",
    LeaveRecords(PlanAsk) = "leave.records",
    AccrueLedger(AccrueAsk) = "accrue.ledger",
    AccrueFirstUse(AccrueAsk) = "accrue.first-use",
    AccrueProject(ProjectAsk) = "accrue.project",
    Comply(ComplyAsk) = "comply",
    Disclose(DiscloseAsk) = "disclose",
    Redact(RedactAsk) = "redact",
    Clock(ClockAsk) = "clock",
    Lint(LintAsk) = "lint",
    Consents(ConsentsAsk) = "consents",
    Prove(ProveAsk) = "prove",
    Matrix(MatrixAsk) = "matrix",
    Retain(RecordAsk) = "retain",
    Hold(RecordAsk) = "hold",
    Sweep(SweepAsk) = "sweep",
    Rights(RightsAsk) = "rights",
    Laws(LawsAsk) = "laws",
    Facts(FactsAsk) = "facts",
}
super::macros::masked!(Request);

fn ask_of(value: &Value) -> Result<AskName, Error> {
    let asks = || AskName::ALL.iter().map(|a| a.as_str()).collect::<Vec<_>>().join(", ");
    let Some(map) = value.as_object() else {
        return Err(Error::new(Code::WrongType, "", "no object stands here", "one JSON object with `ask`"));
    };
    let Some(ask) = map.get("ask") else {
        return Err(Error::new(Code::MissingArgument, "/ask", "the key \"ask\" is missing", format!("one of: {}", asks())));
    };
    let word = ask.as_str().ok_or_else(|| Error::new(Code::WrongType, "/ask", "the ask is no text", format!("one of: {}", asks())))?;
    AskName::from_word(word).ok_or_else(|| {
        let near =
            read::nearest(word, AskName::ALL.iter().map(|a| a.as_str())).map_or_else(String::new, |w| format!("did you mean \"{w}\"? "));
        Error::new(Code::UnknownAsk, "/ask", "there is no such ask", format!("{near}one of: {}", asks()))
    })
}

/// The value of a yes-or-no fact, three-valued.
#[must_use]
pub(crate) fn tri_of(fact: Option<YesNo>) -> Tri {
    match fact {
        None => Tri::Unknown,
        Some(YesNo::Yes) => Tri::Yes,
        Some(YesNo::No) => Tri::No,
    }
}
