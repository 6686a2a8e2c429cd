//! What every answer carries behind its own fields, and the test as it stands in all of them.

use crate::api::prelude::*;

answer! {
    /// A figure of the law, with its unit and the interval over which it holds. One unit is given.
    pub struct ParameterValue {
        /// How much, in seconds.
        pub seconds: Option<i64>,
        /// A number of days.
        pub days: Option<i64>,
        /// A number of months.
        pub months: Option<i64>,
        /// A number of years.
        pub years: Option<i64>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A plain number.
        pub count: Option<i64>,
        /// A share, as a reduced fraction.
        pub share: Option<Rational>,
        /// A distance in miles.
        pub miles: Option<Rational>,
        /// An amount in cents.
        pub cents: Option<i64>,
        /// A day.
        pub date: Option<Day>,
        /// A word of a closed list.
        pub word: Option<Word>,
        /// Several words; a relation is read outwards.
        pub words: Vec<Word>,
        /// Yes or no.
        pub flag: Option<YesNo>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

answer! {
    /// Something that was noticed beside the answer, with a stable code.
    pub struct FindingAnswer {
        /// The stable code: `gina-warning-missing`.
        pub code: Option<Word>,
        /// What it is about: a framework, an act, a channel.
        pub subject: Option<Word>,
        /// The clause it is about.
        pub clause: Option<Ref>,
        /// The rule, parameter or data item it is about.
        pub item: Option<Ref>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// In words. It may speak of a person's facts.
        pub says: Option<String>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Days from the first through the last, both included.
    pub struct Window {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
    }
}

answer! {
    /// One test: what was observed, what the law requires, and whether it decided.
    pub struct TestAnswer {
        /// The answer.
        pub outcome: Tri,
        /// Might the outcome change if this alone came out differently? Left out when not.
        pub decisive: Option<bool>,
        /// What was measured of the person or employer.
        pub observed: Option<Value>,
        /// How the two are compared.
        pub op: Option<Op>,
        /// What the law requires.
        pub required: Option<Value>,
        /// The branch or window that decided: `preceding-calendar-year`.
        pub basis: Option<Word>,
        /// The point at which it was measured, where the law has more than one: `notice`.
        pub measured_at: Option<Word>,
        /// The day of that point.
        pub measured_on: Option<Day>,
        /// The days over which it was counted.
        pub window: Option<Window>,
        /// Tests that the caller assumed.
        pub assumed: Option<bool>,
        /// On whom the law lays the lack of the record: the test then counts as met.
        pub burden: Option<Burden>,
        /// What the observed sum is made of, by the word each part was counted under.
        pub parts: BTreeMap<String, Value>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// A fact that would settle what is unknown, with the place where it goes in this very request.
    pub struct MissingItem {
        /// The fact, by its id: `hours-worked-12-months`.
        pub fact: Option<Word>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
        /// A pointer to where it goes in the request.
        pub at: Option<String>,
        /// The reason, as a ground with its kind.
        pub reason: Option<MissingReason>,
        /// The rule, parameter or data item it is about.
        pub item: Option<Ref>,
        /// The tests behind the outcome, by their id.
        pub tests: Vec<Ref>,
        /// The first day.
        pub from: Option<Day>,
    }
}

answer! {
    /// A question that only a person can answer, with what follows from either answer. The answer comes back as an entry of `determined`.
    pub struct JudgmentItem {
        /// The question, by its id.
        pub question: Option<Ref>,
        /// Who.
        pub by: Option<Word>,
        /// What the outcome is if the answer is yes.
        pub if_yes: Option<Word>,
        /// What the outcome is if the answer is no.
        pub if_no: Option<Word>,
        /// A pointer to where it goes in the request.
        pub at: Option<String>,
        /// The rule, parameter or data item it is about.
        pub item: Option<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// What one reading of an unsettled text leads to.
    pub struct ReadingAnswer {
        /// The answer.
        pub outcome: Option<Word>,
        /// The value that this reading gives.
        pub value: Option<Value>,
        /// The day.
        pub day: Option<Day>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// A text with two readings that differ here.
    pub struct UnsettledItem {
        /// The rule, parameter or data item it is about.
        pub item: Option<Ref>,
        /// The readings; the one that is answered first.
        pub readings: Vec<ReadingAnswer>,
    }
}

answer! {
    /// A rule or figure of the law that nobody has checked against its source and on which the answer rests.
    pub struct Unverified {
        /// The rule, parameter or data item it is about.
        pub item: Option<Ref>,
        /// The first day.
        pub from: Option<Day>,
    }
}

answer! {
    /// A test that the caller took as decided.
    pub struct Assumed {
        /// The test, as `law/test`.
        pub test: Option<Ref>,
        /// How it was taken as decided.
        pub is: Option<Tri>,
    }
}

answer! {
    /// A fact that nobody gave and that the pack presumes.
    pub struct Presumed {
        /// The fact, by its id: `hours-worked-12-months`.
        pub fact: Option<String>,
        /// What was presumed.
        pub is: Option<String>,
    }
}

answer! {
    /// One line of the reasons. The list is flat and in reading order; `parent` leads to the line above.
    pub struct ExplanationLine {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<Ref>,
        /// The position of the line above; absent at the root.
        pub parent: Option<i64>,
        /// The answer.
        pub outcome: Option<Word>,
        /// Might the outcome change if this alone came out differently? Left out when not.
        pub decisive: Option<bool>,
        /// What was measured of the person or employer.
        pub observed: Option<Value>,
        /// How the two are compared.
        pub op: Option<Op>,
        /// What the law requires.
        pub required: Option<Value>,
        /// In words. It may speak of a person's facts.
        pub says: Option<String>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The version and the hash of a pack that decided.
    pub struct PackMade {
        /// The pack's own version number.
        pub version: Option<String>,
        /// The hash of the pack's text.
        pub hash: Option<String>,
    }
}

answer! {
    /// What made an answer: with the same library and the same rules the same request gives the same bytes.
    pub struct MadeWith {
        /// The version of the library.
        pub library: Option<String>,
        /// The hash over all packs.
        pub rulebook: Option<String>,
        /// The packs that decided, by id.
        pub packs: BTreeMap<String, PackMade>,
    }
}
