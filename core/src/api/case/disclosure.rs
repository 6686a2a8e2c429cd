//! Who wants which data of whom, for what, under which consent or process.

use crate::api::prelude::*;

record! {
    /// The person whose data it is.
    pub struct SubjectOfData {
        /// What the person is to the holder of the data.
        pub kind: Option<SubjectKind>,
        /// The age in whole years: some rules protect children.
        pub age: Option<Count>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// The day on which the person opted out.
        pub opted_out_on: Option<Day>,
        /// Opt-out signals of the browser, by the name of the header.
        pub signals: Option<BTreeMap<String, String>>,
    }
}

record! {
    /// Who wants to do something with the data.
    pub struct ActorOfData {
        /// A party of the tree, by its last word: `supervisor`.
        pub kind: Option<Word>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
    }
}

record! {
    /// From whom and by which channel the data came.
    pub struct SourceOfData {
        /// The party that gave the data, by its last word.
        pub kind: Option<Word>,
        /// Did the person give the data themselves?
        pub is_subject: Option<YesNo>,
        /// By which channel of the tree.
        pub channel: Option<Path>,
    }
}

record! {
    /// A confidentiality agreement and the time over which it binds, `[from, until)`.
    pub struct Confidentiality {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

record! {
    /// Who is to receive the data.
    pub struct Recipient {
        /// A party of the tree, by its last word: `service-provider`.
        pub kind: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// With what the recipient assists the holder.
        pub assists: Option<Vec<Word>>,
        /// The agreement that binds the recipient.
        pub confidentiality: Option<Confidentiality>,
        /// Is the recipient bound to confidentiality? `no`: there is no agreement.
        pub bound: Option<YesNo>,
        /// Is the data about somebody other than the person who gave it?
        pub about_other_person: Option<YesNo>,
    }
}

entry! {
    /// A consent: who gave it, to what, in which form and when. Withdrawal sets `until`.
    pub struct ConsentEntry {
        /// Explicit, or deemed by an act.
        pub kind: ConsentKind,
        /// In which form it was given.
        pub form: Option<FormKind>,
        /// Who.
        pub by: Option<Word>,
        /// To which purpose of the tree.
        pub purpose: Option<Path>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<StatementRef>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// The instant at which it ended, as UTC seconds.
        pub until_instant: Option<i64>,
        /// Was it verified that a parent gave it?
        pub verified: Option<YesNo>,
        /// Was it bundled with something else, so that it may not be free?
        pub bundled: Option<YesNo>,
        /// Was it made a condition of the contract?
        pub necessary_for_contract: Option<YesNo>,
        /// To whom the data may go.
        pub to: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A legal process that was served, or `none`.
    pub struct LegalProcess {
        /// Which process; `none` where there is none.
        pub kind: ProcessKind,
        /// On whom it was served.
        pub served_on: Option<Word>,
        /// The day on which it was served.
        pub served_day: Option<Day>,
        /// Is it valid?
        pub valid: Option<YesNo>,
        /// Does it compel, or only ask?
        pub mandatory: Option<YesNo>,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Vec<Path>>,
        /// Does the authority ask for the data?
        pub on_request: Option<YesNo>,
        /// Compliance with which law is investigated.
        pub investigates: Option<Word>,
        /// Was the person whose data it is informed?
        pub subject_informed: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A recorded belief in good faith that a disclosure is necessary.
    pub struct GoodFaith {
        /// The ground of the statement on which the belief rests.
        pub ground: Word,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// An emergency that may open data, while it lasts.
    pub struct Exigency {
        /// The day on which it was declared.
        pub declared_on: Option<Day>,
        /// The day on which it ended.
        pub ended_on: Option<Day>,
        /// What is at risk.
        pub risk: Option<Word>,
        /// Who is at risk.
        pub person: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// How the data travels.
    pub struct Transport {
        /// Is it encrypted on the way?
        pub encrypted: Option<YesNo>,
        /// By which protocol; one that is obsolete that day is no encryption.
        pub protocol: Option<Word>,
        /// By which channel of the tree.
        pub channel: Option<Path>,
    }
}

record! {
    /// How the record is stored.
    pub struct Storage {
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// Is it kept in a file of its own?
        pub separate: Option<YesNo>,
        /// Which controls protect it.
        pub controls: Option<Vec<Word>>,
    }
}

record! {
    /// A transfer to another country, and the framework on which it rests.
    pub struct Transfer {
        /// The first day.
        pub from: Option<Word>,
        /// The country to which the data goes.
        pub to: Option<Word>,
        /// The framework on which the transfer rests.
        pub basis: Option<Word>,
        /// Is the recipient certified under it?
        pub certified: Option<YesNo>,
        /// What the certification covers: `hr`, `non-hr`.
        pub covers: Option<Vec<Word>>,
    }
}

record! {
    /// An alleged change of a privacy statement.
    pub struct StatementChange {
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<Word>,
        /// The day.
        pub on: Option<Day>,
        /// Was the change posted?
        pub posted: Option<YesNo>,
        /// Was the date of the statement changed?
        pub date_updated: Option<YesNo>,
        /// Were people told?
        pub notice_given: Option<YesNo>,
        /// Is the change material?
        pub material: Option<YesNo>,
    }
}

record! {
    /// Who wants what (section 4.7).
    pub struct Disclosure {
        /// What is to be done with the data, by the last word of the tree: `disclose`.
        pub act: Option<Word>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// What the paper is: `medical-certification`.
        pub record: Option<Word>,
        /// For which laws or examinations it was made.
        pub made_for: Option<Vec<Word>>,
        /// In which form the asker asked.
        pub request_form: Option<FormKind>,
        /// For which purpose of the tree: `operate-leave`.
        pub purpose: Option<Path>,
        /// Whose data it is.
        pub subject: Option<SubjectOfData>,
        /// Who wants to do it.
        pub actor: Option<ActorOfData>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// By which channel of the tree.
        pub channel: Option<Path>,
        /// From whom the data came.
        pub source: Option<SourceOfData>,
        /// Who is to receive the data.
        pub recipient: Option<Recipient>,
        /// The consents that were given; an empty list: none.
        pub consents: Option<Vec<ConsentEntry>>,
        /// What happened to the consents, instead of the consents themselves.
        pub consent_events: Option<Vec<ConsentEvent>>,
        /// The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn.
        pub instant: Option<i64>,
        /// The legal process; its kind `none` where there is none.
        pub process: Option<LegalProcess>,
        /// Recorded beliefs in good faith; an empty list: none.
        pub good_faith: Option<Vec<GoodFaith>>,
        /// The emergency.
        pub exigency: Option<Exigency>,
        /// The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
        pub legal_bases: Option<Vec<String>>,
        /// How the data travels.
        pub transport: Option<Transport>,
        /// How the record is stored.
        pub storage: Option<Storage>,
        /// How the data is classified.
        pub classification: Option<Word>,
        /// The transfer to another country.
        pub transfer: Option<Transfer>,
        /// Has the client instructed it?
        pub instructed_by_client: Option<YesNo>,
        /// What a reviewer objects to; an empty list: nothing.
        pub flagged: Option<Vec<Word>>,
        /// Is the identifier joined to a person's identity?
        pub linked_to_person: Option<YesNo>,
        /// What `retain` answers for the record, where it is to be erased.
        pub retention_state: Option<RetentionOutcome>,
        /// The last day through which it must be kept, from `retain`.
        pub retain_through: Option<Day>,
        /// Does the message say how to opt out?
        pub opt_out_instructions: Option<YesNo>,
        /// The alleged change of a statement.
        pub change: Option<StatementChange>,
        /// Is the message commercial, or about a transaction or relationship?
        pub message: Option<Word>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
        /// What people have found.
        pub determined: Option<Vec<Determined>>,
        /// Which data items a term of the statement means.
        pub term_mapping: Option<BTreeMap<String, Vec<Path>>>,
        /// The days that are no business days, where the law counts business days.
        pub holidays: Option<Vec<Day>>,
    }
}
