//! Health conditions, treatment and certification.

use crate::api::prelude::*;

record! {
    /// the appointment itself, and the minutes of the way to it, each way
    pub struct Visit {
        /// When the appointment begins.
        pub start_time: Option<ClockTime>,
        /// When the appointment ends.
        pub end_time: Option<ClockTime>,
        /// Minutes of the way to it, each way.
        pub travel_minutes: Option<Count>,
    }
}

record! {
    /// When the person could not work, go to school or do other daily activities.
    pub struct Incapacity {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many full days in a row.
        pub full_days: Option<Count>,
    }
}

record! {
    /// One treatment by a health care provider.
    pub struct Treatment {
        /// The day.
        pub day: Day,
        /// Was it in person?
        pub in_person: Option<YesNo>,
        /// Was a regimen of continuing treatment prescribed?
        pub regimen: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis.
    pub struct HealthCondition {
        /// When the person could not work.
        pub incapacity: Option<Incapacity>,
        /// The days of visits to a provider in person.
        pub visits_in_person: Option<Vec<Day>>,
        /// How many visits there were in all.
        pub visits: Option<Count>,
        /// How many visits for treatment the condition needs in a year.
        pub visits_per_year: Option<Count>,
        /// The treatments, each with its day.
        pub treatments: Option<Vec<Treatment>>,
        /// Was there an overnight stay in a hospital, hospice or residential facility?
        pub inpatient: Option<YesNo>,
        /// Does it go on over a long time, with periodic visits?
        pub chronic: Option<YesNo>,
        /// Was a regimen of treatment prescribed that needs a provider?
        pub prescribed_regimen: Option<YesNo>,
        /// Is the incapacity due to pregnancy or prenatal care?
        pub pregnancy: Option<YesNo>,
        /// Is the incapacity permanent or long-term, under a provider's supervision?
        pub permanent: Option<YesNo>,
        /// Does it need several treatments, without which it would last longer than three days?
        pub multiple_treatments: Option<YesNo>,
        /// Does it recur over an extended time?
        pub recurs_over_time: Option<YesNo>,
        /// Does it come in episodes?
        pub episodic: Option<YesNo>,
        /// Did the provider order a second visit in time?
        pub second_visit_ordered: Option<YesNo>,
        /// Was no appointment to be had in time?
        pub appointment_not_available: Option<YesNo>,
        /// Is the person unable to do the job?
        pub unable_to_work: Option<YesNo>,
        /// Was it caused or worsened by service in uniform?
        pub service_injury: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// How often and how long a certification expects the condition to flare up.
    pub struct Episodes {
        /// How many episodes in a month at most.
        pub per_month_at_most: Option<Count>,
        /// How many days each at most.
        pub days_each_at_most: Option<Count>,
    }
}

record! {
    /// A medical or other certification: when it was asked for, when it came, what it says of time.
    pub struct CertificationEntry {
        /// What is certified.
        pub kind: Option<CertificationKind>,
        /// Does the certifier belong to the military's care?
        pub military_provider: Option<YesNo>,
        /// The leave it is about, by its id.
        pub leave: Option<HostId>,
        /// The condition it is about, by its id; it has no bearing on another.
        pub condition: Option<HostId>,
        /// The day on which it was asked for.
        pub asked_on: Option<Day>,
        /// The last day that the employee was told.
        pub due_told: Option<Day>,
        /// The day on which the employee told why it comes late.
        pub told_employer_on: Option<Day>,
        /// The day on which it came.
        pub received_on: Option<Day>,
        /// No: it has not come by the day asked about.
        pub received: Option<YesNo>,
        /// Is it complete and sufficient?
        pub complete: Option<YesNo>,
        /// The day on which the employee was told in writing what is lacking.
        pub deficiency_told_on: Option<Day>,
        /// The day on which what was lacking came.
        pub cured_on: Option<Day>,
        /// Has the employee tried in good faith to get it in time?
        pub good_faith: Option<YesNo>,
        /// Are there reasonable concerns about safety at work?
        pub safety_concern: Option<YesNo>,
        /// How long it says that the condition lasts.
        pub duration: Option<Length>,
        /// How often it says that the condition flares up.
        pub episodes: Option<Episodes>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}
