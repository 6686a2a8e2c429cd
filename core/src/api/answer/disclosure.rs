//! Disclosure, redaction, clocks and findings about statements.

use crate::api::prelude::*;

answer! {
    /// A duty that comes with the answer.
    pub struct DutyAnswer {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<Ref>,
        /// What is to be done.
        #[serde(rename = "do")]
        pub do_: Option<Word>,
        /// Who owes it.
        pub who: Option<Word>,
        /// To whom.
        pub to: Option<Word>,
        /// The purpose for which it was released.
        pub purpose: Option<Path>,
        /// The last day on which it is in time.
        pub due: Option<Day>,
        /// The last instant, as UTC seconds, where the law counts hours.
        pub due_instant: Option<i64>,
        /// Before, with, after or while.
        pub when: Option<DutyWhen>,
        /// Which address or channel.
        pub via: Option<String>,
        /// In words. It may speak of a person's facts.
        pub says: Option<String>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Two rules that pull apart, and how the answer resolves them.
    pub struct ConflictAnswer {
        /// How the rules pull apart: `exception-scope`.
        pub kind: Option<Word>,
        /// The clauses that pull apart.
        pub clauses: Vec<Ref>,
        /// How the answer resolves it.
        pub resolution: Option<Word>,
        /// The rule that says how long at most.
        pub maximum: Option<Ref>,
        /// The rule that says how long at least.
        pub minimum: Option<Ref>,
        /// The hold that stands against the maximum.
        pub hold: Option<Ref>,
        /// The item of a company's own schedule that ends too early.
        pub policy: Option<Ref>,
        /// The promised length.
        pub promise: Option<Value>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// An exception that would have helped and did not match, with the facts it failed on.
    pub struct FailedException {
        /// The clause it is about.
        pub clause: Option<Ref>,
        /// The facts on which it failed.
        pub facts: Vec<Word>,
    }
}

answer! {
    /// The answer for one data item.
    pub struct ItemAnswer {
        /// The answer.
        pub outcome: DisclosureOutcome,
        /// The clauses that decided; `default` where nothing permits.
        pub determining: Vec<Ref>,
        /// Clauses that would have refused and were lifted.
        pub not_by: Vec<Ref>,
        /// Clauses that an exception or a mandate took away.
        pub lifted: Vec<Ref>,
        /// Requirements that failed.
        pub unmet: Vec<Ref>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Does a law compel it?
        pub mandatory: Option<bool>,
        /// How far a mandate compels.
        pub limit: Option<Word>,
        /// Exceptions to a deciding clause that did not match.
        pub failed_exceptions: Vec<FailedException>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The version of a statement that was asked.
    pub struct StatementVersion {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Which version.
        pub version: Option<String>,
    }
}

answer! {
    /// Whether something may be done with data, item by item; the top is the strictest of the items.
    pub struct Disclosed {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: DisclosureOutcome,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Each data item that was asked about.
        pub items: BTreeMap<String, ItemAnswer>,
        /// Items of the record that must not be shown.
        pub redact: Vec<Path>,
        /// The statements that were asked, each with its version.
        pub statements: BTreeMap<String, StatementVersion>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// What applies where this does not.
        pub apply_instead: Vec<Word>,
        /// The clauses that decided; `default` where nothing permits.
        pub determining: Vec<Ref>,
        /// Requirements that failed.
        pub unmet: Vec<Ref>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// A document with only what may be seen.
    pub struct Redacted {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// What may be seen, by item.
        pub document: BTreeMap<String, String>,
        /// What may be seen of a JSON document, as text.
        pub record: Option<String>,
        /// What was taken out, and why.
        pub removed: BTreeMap<String, ItemAnswer>,
        /// How many items were taken out, where their names would tell something.
        pub removed_count: Option<i64>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// One step of a clock.
    pub struct StepAnswer {
        /// Who owes it.
        pub who: Option<Actor>,
        /// To whom.
        pub to: Option<Actor>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// The last day on which it is in time.
        pub due: Option<Day>,
        /// The last instant, as UTC seconds, where the law counts hours.
        pub due_instant: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// The day before it is moved off a weekend or holiday.
        pub raw_due: Option<Day>,
        /// How the day was counted.
        pub counted: Option<CountedSpan>,
        /// What follows if it is missed.
        pub if_missed: Option<Word>,
        /// By how many days it was late.
        pub late_by_days: Option<i64>,
        /// What else it takes.
        pub needs: Vec<Word>,
        /// The fact on which the step falls away.
        pub unless: Vec<Word>,
        /// The first day on which it may be done.
        pub not_before: Option<Day>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What is to be done.
        #[serde(rename = "do")]
        pub do_: Option<Word>,
        /// The standard of an old rule that names no number of days.
        pub standard: Option<Word>,
        /// Does the rule name no number of days?
        pub no_fixed_day: Option<bool>,
        /// Was the extension given in time and form?
        pub valid: Option<YesNo>,
        /// How many days the clock did not run.
        pub paused_days: Option<i64>,
    }
}

answer! {
    /// When the steps of a law are due after an event.
    pub struct Clock {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// The answer.
        pub outcome: ClockOutcome,
        /// Each step, by name.
        pub steps: BTreeMap<String, StepAnswer>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// What applies where this does not.
        pub apply_instead: Vec<Word>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// What is wrong with a statement as of a day.
    pub struct LintReport {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The statement that was read.
        pub statement: Option<Ref>,
        /// The version that was read.
        pub version: Option<String>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}
