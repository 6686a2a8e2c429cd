//! Where the rooms meet in one file: requests of the person whose data it is, and the records that a leave creates.

use crate::api::prelude::*;

answer! {
    /// What becomes of one record upon the request.
    pub struct RightsRecord {
        /// May, or must, it be done with the record? To see a record may be permitted without some of what it contains.
        pub outcome: DisclosureOutcome,
        /// What the laws about keeping say of the record; a company's own schedule is none of them.
        pub retention: RetentionOutcome,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which keeping it is no ground to refuse any more.
        pub until: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The rules and holds that keep the record.
        pub governing: Vec<Ref>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// The clauses that decided; `default` where nothing permits.
        pub determining: Vec<Ref>,
        /// Requirements that failed.
        pub unmet: Vec<Ref>,
        /// What of the record is not shown, and why.
        pub withheld: BTreeMap<String, ItemAnswer>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.
    pub struct Rights {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The law it is about.
        pub law: Option<Word>,
        /// What the person asks for.
        pub act: Option<RightsAct>,
        /// What becomes of the request as a whole.
        pub outcome: RightsOutcome,
        /// The records to erase.
        pub erase: Vec<Ref>,
        /// The records that are kept in spite of the request.
        pub keep: Vec<Ref>,
        /// The records to show.
        pub give: Vec<Ref>,
        /// The records that are not shown.
        pub withhold: Vec<Ref>,
        /// The records of which it is not known yet.
        pub open: Vec<Ref>,
        /// The records of which the law does not speak.
        pub outside: Vec<Ref>,
        /// Each record, by its id.
        pub records: BTreeMap<String, RightsRecord>,
        /// The steps of the law's clock, each with its last day.
        pub steps: BTreeMap<String, StepAnswer>,
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
    /// What one recipient may see of a record.
    pub struct SeenBy {
        /// The strictest of the items; that no text speaks of one is `not-applicable`.
        pub outcome: DisclosureOutcome,
        /// Each data item of the record.
        pub items: BTreeMap<String, ItemAnswer>,
    }
}

answer! {
    /// A record that a leave creates.
    pub struct LeaveRecord {
        /// Is it made? Unknown as long as it is not known whether the law gives the leave.
        pub outcome: Tri,
        /// The laws that make it.
        pub laws: Vec<Word>,
        /// The classes of record in which it is.
        pub class: Vec<Path>,
        /// Data items that it contains.
        pub contains: Vec<Path>,
        /// The places whose rules reach the record: `us`, `us-ca`.
        pub places: Vec<Word>,
        /// The events that start periods, as far as the determination knows their days.
        pub dates: BTreeMap<String, Day>,
        /// How long it lives.
        pub retention: Option<Retained>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Who may see it meanwhile, by recipient.
        pub seen_by: BTreeMap<String, SeenBy>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The records that a determination of leave creates, how long they live, and who may see them meanwhile.
    pub struct LeaveRecords {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Each record, by what it is.
        pub records: BTreeMap<String, LeaveRecord>,
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
