//! A record that is kept, with the holds and promises about it.

use crate::api::prelude::*;

record! {
    /// A legal hold that a person placed on records.
    pub struct HoldEntry {
        /// The first day.
        pub from: Day,
        /// The day of release, which the hold still covers.
        pub released_on: Option<Day>,
        /// The people whose records it covers; absent: all.
        pub subjects: Option<Vec<HostId>>,
        /// The classes of record that it covers; absent: all.
        pub classes: Option<Vec<Path>>,
        /// The people to whose matter it belongs.
        pub related_to: Option<Vec<HostId>>,
        /// The matters whose records it covers; absent: all.
        pub matters: Option<Vec<HostId>>,
        /// What the hold is for.
        pub kind: Option<HoldKind>,
        /// It covers records made before that day.
        pub made_before: Option<Day>,
        /// It covers records made on that day or later.
        pub made_since: Option<Day>,
        /// Is it valid?
        pub valid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A retention limit that somebody promised.
    pub struct Promise {
        /// How long at most.
        pub maximum: Length,
        /// For which class of record.
        pub class: Option<Path>,
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<StatementRef>,
        /// Published to others, or internal.
        pub kind: Option<PromiseKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What is kept (section 4.7).
    pub struct Record {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// The class of the record, or several where one document is in several.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Path>>"))]
        pub class: Option<Vec<Path>> as one_or_many,
        /// Data items that it contains.
        pub contains: Option<Vec<Path>>,
        /// The places whose rules reach the record: `us`, `us-ca`.
        pub places: Option<Vec<Word>>,
        /// Which rules are asked about; absent: all that reach the record. Holds apply whatever it says.
        pub rules: Option<Vec<Word>>,
        /// The person it is about, by the host's id.
        pub subject: Option<HostId>,
        /// The people to whose matter the record belongs.
        pub related_to: Option<Vec<HostId>>,
        /// The matters to which the record belongs, by the host's ids; an empty list: none.
        pub matters: Option<Vec<HostId>>,
        /// The events that start periods, by name, each with its day.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<BTreeMap<String, crate::api::forms::DayOr<Dated>>>"))]
        pub dates: Option<BTreeMap<String, Dated>>,
        /// Events that have not happened yet but may: the record is kept.
        pub not_yet: Option<Vec<RetentionEvent>>,
        /// Events that will not happen: a period that they would start drops out.
        pub never: Option<Vec<RetentionEvent>>,
        /// Did the employment end by the employee's will or against it?
        pub separation: Option<SeparationWill>,
        /// Periods of employment, or summaries of them; not both.
        pub service: Option<Service>,
        /// Was the record handed to somebody who keeps it from now on?
        pub handed_over: Option<YesNo>,
        /// How the record is stored.
        pub storage: Option<Storage>,
        /// Holds that a person placed; an empty list: none.
        pub holds: Option<Vec<HoldEntry>>,
        /// Is that list whole?
        pub holds_complete: Option<YesNo>,
        /// Retention limits that were promised.
        pub promises: Option<Vec<Promise>>,
        /// The zone of the work site, whose civil day counts.
        pub site_zone: Option<String>,
        /// The day on which it was destroyed, where a past disposal is judged.
        pub destroyed_on: Option<Day>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
    }
}
