//! Leave that is planned, absences that happened, notices and what people decided about them.

use crate::api::prelude::*;

record! {
    /// how much of it the reason itself takes
    pub struct Needed {
        /// How many hours, on `day` or in the week of `week_of`.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
    }
}

record! {
    /// Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
    pub struct Absence {
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// The id of the event it belongs to, where there are several.
        pub event: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The day.
        pub day: Option<Day>,
        /// The Monday of the week it lies in.
        pub week_of: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many of the person's own workdays.
        pub workdays: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A number of days.
        pub days: Option<Rational>,
        /// How many hours, on `day` or in the week of `week_of`.
        pub hours: Option<Hours>,
        /// When the time off begins, as `HH:MM`.
        pub start_time: Option<ClockTime>,
        /// When the time off ends, as `HH:MM`.
        pub end_time: Option<ClockTime>,
        /// How many whole minutes.
        pub minutes: Option<Count>,
        /// The appointment itself, and the minutes of the way to it, each way.
        pub visit: Option<Visit>,
        /// In one piece, in several, or by shorter days or weeks.
        pub mode: Option<Mode>,
        /// Has the employer agreed to leave taken in this way?
        pub agreed_by_employer: Option<YesNo>,
        /// The health condition behind it; another `id` is another reason.
        pub condition: Option<HealthCondition>,
        /// Is it medically necessary to take the leave in this way?
        pub medically_necessary: Option<YesNo>,
        /// What the time off for safety is used for.
        pub purpose: Option<SafePurpose>,
        /// Whose court it is.
        pub court: Option<CourtKind>,
        /// The day on which the leave was asked for.
        pub requested_on: Option<Day>,
        /// The day on which the employee gave notice.
        pub notice_on: Option<Day>,
        /// The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
        pub employer_knew_on: Option<Day>,
        /// The first day on which the employee could give notice.
        pub could_notify_on: Option<Day>,
        /// Could the need be foreseen?
        pub foreseeable: Option<YesNo>,
        /// The day since which the need was known.
        pub foreseeable_since: Option<Day>,
        /// The day since which the date was known; absent: as long as the need.
        pub date_known_on: Option<Day>,
        /// Did the employee know of the duty to give notice otherwise than from the employer's general notice?
        pub knew_notice_duty: Option<YesNo>,
        /// Was it an emergency, so that no notice could be given?
        pub emergency: Option<YesNo>,
        /// In which form the leave was asked for.
        pub form: Option<Word>,
        /// The day on which the employee came back.
        pub returned_on: Option<Day>,
        /// The day on which it was called off.
        pub cancelled_on: Option<Day>,
        /// Further reasons of the same leave.
        pub also: Option<Vec<Reason>>,
        /// How much of it the reason itself takes.
        pub needed: Option<Needed>,
        /// The paid leave plans it draws on, in order.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Word>>"))]
        pub draws_on: Option<Vec<Word>> as one_or_many,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again.
        pub charged: Option<Vec<String>>,
        /// Was it paid?
        pub paid: Option<YesNo>,
        /// By what it was covered: a holiday, a closure, another benefit.
        pub covered_by: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
    pub struct Block {
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// The id of the event it belongs to, where there are several.
        pub event: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The day.
        pub day: Option<Day>,
        /// The Monday of the week it lies in.
        pub week_of: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many of the person's own workdays.
        pub workdays: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A number of days.
        pub days: Option<Rational>,
        /// How many hours, on `day` or in the week of `week_of`.
        pub hours: Option<Hours>,
        /// When the time off begins, as `HH:MM`.
        pub start_time: Option<ClockTime>,
        /// When the time off ends, as `HH:MM`.
        pub end_time: Option<ClockTime>,
        /// How many whole minutes.
        pub minutes: Option<Count>,
        /// The appointment itself, and the minutes of the way to it, each way.
        pub visit: Option<Visit>,
        /// In one piece, in several, or by shorter days or weeks.
        pub mode: Option<Mode>,
        /// Has the employer agreed to leave taken in this way?
        pub agreed_by_employer: Option<YesNo>,
        /// The health condition behind it; another `id` is another reason.
        pub condition: Option<HealthCondition>,
        /// Is it medically necessary to take the leave in this way?
        pub medically_necessary: Option<YesNo>,
        /// What the time off for safety is used for.
        pub purpose: Option<SafePurpose>,
        /// Whose court it is.
        pub court: Option<CourtKind>,
        /// The day on which the leave was asked for.
        pub requested_on: Option<Day>,
        /// The day on which the employee gave notice.
        pub notice_on: Option<Day>,
        /// The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
        pub employer_knew_on: Option<Day>,
        /// The first day on which the employee could give notice.
        pub could_notify_on: Option<Day>,
        /// Could the need be foreseen?
        pub foreseeable: Option<YesNo>,
        /// The day since which the need was known.
        pub foreseeable_since: Option<Day>,
        /// The day since which the date was known; absent: as long as the need.
        pub date_known_on: Option<Day>,
        /// Did the employee know of the duty to give notice otherwise than from the employer's general notice?
        pub knew_notice_duty: Option<YesNo>,
        /// Was it an emergency, so that no notice could be given?
        pub emergency: Option<YesNo>,
        /// In which form the leave was asked for.
        pub form: Option<Word>,
        /// The day on which the employee came back.
        pub returned_on: Option<Day>,
        /// The day on which it was called off.
        pub cancelled_on: Option<Day>,
        /// Further reasons of the same leave.
        pub also: Option<Vec<Reason>>,
        /// How much of it the reason itself takes.
        pub needed: Option<Needed>,
        /// The paid leave plans it draws on, in order.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Word>>"))]
        pub draws_on: Option<Vec<Word>> as one_or_many,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The summary of earlier absences under a law, over a window.
    pub struct LeaveUsed {
        /// A number of days.
        pub days: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Count>,
        /// A number of months.
        pub months: Option<Count>,
        /// A number of years.
        pub years: Option<Count>,
        /// A number of calendar quarters.
        pub quarters: Option<Count>,
        /// A calendar year.
        pub year: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
        /// The law it is about.
        pub law: Word,
        /// The meter it was counted by; absent: all of the law that hold the reason.
        pub meter: Option<Word>,
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// How many of the person's own workweeks.
        pub used_weeks: Option<Rational>,
        /// How many hours.
        pub used_hours: Option<Hours>,
        /// How many days.
        pub used_days: Option<Rational>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A notice or another act of one of the parties, with its day.
    pub struct NoticeEntry {
        /// Which act.
        pub act: Act,
        /// The day.
        pub on: Day,
        /// Who.
        pub by: Option<Actor>,
        /// To whom.
        pub to: Option<Actor>,
        /// In which form it was given.
        pub form: Option<Form>,
        /// The leave or event it is about, by its id.
        pub about: Option<HostId>,
        /// The law it is about.
        pub law: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A document other than a certification that was asked for or received.
    pub struct DocumentEntry {
        /// Which document.
        pub kind: Word,
        /// The day on which it was asked for.
        pub asked_on: Option<Day>,
        /// The day on which it came.
        pub received_on: Option<Day>,
        /// Is it complete and sufficient?
        pub complete: Option<YesNo>,
        /// The leave or event it is about, by its id.
        pub about: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// When the polls are open on the day of the election, as `HH:MM`.
    pub struct PollsOpen {
        /// The first day.
        pub from: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<String>,
    }
}

record! {
    /// What leave to vote turns on.
    pub struct Voting {
        /// When the polls are open.
        pub polls_open: Option<PollsOpen>,
        /// How many hours the person is off work while the polls are open.
        pub free_hours_while_open: Option<Hours>,
        /// How far it is to the polls, in miles.
        pub miles_to_polls: Option<Hours>,
    }
}

entry! {
    /// What a person has found: the answer to a question that no library can decide.
    pub struct Determined {
        /// The question, as `law/finding`.
        pub question: String,
        /// The answer.
        pub value: DeterminedValue,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// Whom or what the finding is about, by its id.
        pub about: Option<HostId>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// On what it rests.
        pub cite: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The employer's designation of leave under a law.
    pub struct Designation {
        /// The law it is about.
        pub law: Word,
        /// The leave it is about, by its id; absent: all.
        pub leave: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The day on which the employee was told.
        pub notified_on: Option<Day>,
        /// The ground under which it was designated.
        #[serde(rename = "as")]
        pub as_: Option<Reason>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A person's approval or refusal of leave, perhaps beyond the law.
    pub struct Approval {
        /// The leave it is about, by its id; absent: all.
        pub leave: HostId,
        /// The law it is about.
        pub law: Option<Word>,
        /// Approved or refused.
        pub value: ApprovalValue,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Does it give more than the law?
        pub beyond_law: Option<YesNo>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A choice that the law leaves to one of the parties.
    pub struct Election {
        /// The leave it is about, by its id; absent: all.
        pub leave: Option<HostId>,
        /// The law it is about.
        pub law: Option<Word>,
        /// What was chosen.
        pub choice: Word,
        /// Who.
        pub by: Option<Actor>,
        /// The day.
        pub on: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}
