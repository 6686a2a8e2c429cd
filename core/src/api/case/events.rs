//! Events, with the day or the interval.

use crate::api::prelude::*;

record! {
    /// Something that happened on a day or is expected. Written as a bare day where nothing else is known.
    #[serde(remote = "Self")]
    pub struct Event {
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
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub expected_birth: Option<Vec<Event>>,
        /// The birth of a child, or its expected day.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub birth: Option<Vec<Event>>,
        /// The placement of a child for adoption or foster care.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub placement: Option<Vec<Event>>,
        /// The taking of legal custody.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub legal_custody: Option<Vec<Event>>,
        /// The end of a pregnancy, however it ended.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub pregnancy_ended: Option<Vec<Event>>,
        /// The death of a person.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub death: Option<Vec<Event>>,
        /// The day on which the employee was told of a death.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub death_notice: Option<Vec<Event>>,
        /// The loss of a pregnancy, or of the prospect of a child.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub loss: Option<Vec<Event>>,
        /// An incident of violence, stalking or another crime.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub incident: Option<Vec<Event>>,
        /// The donation of an organ, marrow or blood.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub donation: Option<Vec<Event>>,
        /// The day on which the member was told of a deployment.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub deployment_notified: Option<Vec<Event>>,
        /// A deployment, from its first day until the day after its last.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub deployment: Option<Vec<Event>>,
        /// The call to service in uniform.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub uniformed_service_called: Option<Vec<Event>>,
        /// A summons as juror or witness.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub summons: Option<Vec<Event>>,
        /// An election.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub election: Option<Vec<Event>>,
        /// A meeting, activity or emergency at a child's school.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub school_event: Option<Vec<Event>>,
        /// A declared public emergency.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub emergency: Option<Vec<Event>>,
        /// The day on which a grant was found too small: a true-up counts from it.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub shortfall_found: Option<Vec<Event>>,
        /// The child's admission to intensive care.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub nicu_admitted: Option<Vec<Event>>,
        /// The child's discharge from intensive care.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub nicu_discharged: Option<Vec<Event>>,
        /// The injury or illness of a servicemember.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub injury: Option<Vec<Event>>,
        /// The day of an election.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub election_day: Option<Vec<Event>>,
        /// The return to work.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<crate::api::forms::DayOr<Event>>>"))]
        pub return_to_work: Option<Vec<Event>>,
    }
}
