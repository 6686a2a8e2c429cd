//! Opening balances, grants, payouts, adjustments and separation.

use crate::api::prelude::*;

record! {
    /// What a bank of a plan held when the ledger begins.
    pub struct OpeningEntry {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Option<Day>,
        /// The balance in hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// How the balance came about.
        pub kind: Option<OpeningKind>,
        /// The day on which it was earned.
        pub earned_on: Option<Day>,
        /// The first day on which it may be used.
        pub usable_from: Option<Day>,
        /// The last day on which it may be used.
        pub expires_through: Option<Day>,
        /// Is it paid leave?
        pub paid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A grant of leave at once, made or planned.
    pub struct GrantEntry {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Option<Day>,
        /// The grant in hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// At once, or in advance of what will be earned.
        #[serde(rename = "as")]
        pub as_: Option<GrantForm>,
        /// The hours that the person is expected to work, where the grant is reckoned from them.
        pub expected_hours: Option<Hours>,
        /// The last day on which it may be used.
        pub expires_through: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Leave that was paid out.
    pub struct Payout {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Day,
        /// How much was paid out, in hours.
        pub hours: Option<Hours>,
        /// An amount of money.
        pub amount: Option<Money>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A correction of a balance by a person, up or down.
    pub struct Adjustment {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Day,
        /// How many hours the balance changes by; below zero: it shrinks.
        pub hours: Hours,
        /// Who.
        pub by: Option<HostId>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The end of the employment.
    pub struct Separation {
        /// The day.
        pub day: Day,
        /// How the employment ended.
        pub kind: Option<SeparationKind>,
        /// How many days of notice were given.
        pub notice_days: Option<Count>,
        /// Was the balance of the plan paid out?
        pub plan_hours_paid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}
