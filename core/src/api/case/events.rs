//! Events, with the day or the interval.

use crate::api::prelude::*;

record! {
    /// Something that happened on a day or is expected. Written as a bare day where nothing else is known.
    pub struct Event or day {
        /// The day.
        pub day: Day,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// What kind of event, where the law tells kinds apart.
        pub kind: Option<Word>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// Is the deployment to a foreign country?
        pub foreign: Option<YesNo>,
        /// Was the death caused by a crime?
        pub crime: Option<YesNo>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What happened or is expected, each with its day. An event that happened more than once is a list.
    pub struct Events {
        /// The expected day of birth.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub expected_birth: Option<Vec<Event>> as one_or_many,
        /// The birth of a child, or its expected day.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub birth: Option<Vec<Event>> as one_or_many,
        /// The placement of a child for adoption or foster care.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub placement: Option<Vec<Event>> as one_or_many,
        /// The taking of legal custody.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub legal_custody: Option<Vec<Event>> as one_or_many,
        /// The end of a pregnancy, however it ended.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub pregnancy_ended: Option<Vec<Event>> as one_or_many,
        /// The death of a person.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub death: Option<Vec<Event>> as one_or_many,
        /// The day on which the employee was told of a death.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub death_notice: Option<Vec<Event>> as one_or_many,
        /// The loss of a pregnancy, or of the prospect of a child.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub loss: Option<Vec<Event>> as one_or_many,
        /// An incident of violence, stalking or another crime.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub incident: Option<Vec<Event>> as one_or_many,
        /// The donation of an organ, marrow or blood.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub donation: Option<Vec<Event>> as one_or_many,
        /// The day on which the member was told of a deployment.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub deployment_notified: Option<Vec<Event>> as one_or_many,
        /// A deployment, from its first day until the day after its last.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub deployment: Option<Vec<Event>> as one_or_many,
        /// The call to service in uniform.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub uniformed_service_called: Option<Vec<Event>> as one_or_many,
        /// A summons as juror or witness.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub summons: Option<Vec<Event>> as one_or_many,
        /// An election.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub election: Option<Vec<Event>> as one_or_many,
        /// A meeting, activity or emergency at a child's school.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub school_event: Option<Vec<Event>> as one_or_many,
        /// A declared public emergency.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub emergency: Option<Vec<Event>> as one_or_many,
        /// The day on which a grant was found too small: a true-up counts from it.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub shortfall_found: Option<Vec<Event>> as one_or_many,
        /// The child's admission to intensive care.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub nicu_admitted: Option<Vec<Event>> as one_or_many,
        /// The child's discharge from intensive care.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub nicu_discharged: Option<Vec<Event>> as one_or_many,
        /// The injury or illness of a servicemember.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub injury: Option<Vec<Event>> as one_or_many,
        /// The day of an election.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub election_day: Option<Vec<Event>> as one_or_many,
        /// The return to work.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub return_to_work: Option<Vec<Event>> as one_or_many,
    }
}
