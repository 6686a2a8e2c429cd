//! What the library answers. Whatever has an id is a map keyed by it; a list is a sequence in time, a ranking or a set of words.

use super::macros::answer;
use super::request::AskName;
use super::values::{Path, Ref, Value, Word};
use super::words::*;
use crate::amount::Rational;
use crate::time::{Day, Quarter};
use crate::tri::Tri;
use std::collections::BTreeMap;

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

answer! {
    /// Whether a law covers the employer and the person qualifies, with every test.
    pub struct Eligibility {
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
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The answer.
        pub outcome: Tri,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The first day on which the person will qualify, where it is not today.
        pub first_eligible_day: Option<Day>,
        /// The last day on which the person qualifies.
        pub last_eligible_day: Option<Day>,
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// The worksite that counted, by the word the case has for it.
        pub place: Option<Word>,
        /// Of a person employed jointly: which employer carries each duty.
        pub employer_duties: BTreeMap<String, Word>,
        /// Is the person a key employee, where the case says enough?
        pub key_employee: Option<Tri>,
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
    /// One way in which a condition can be serious.
    pub struct KindAnswer {
        /// The answer.
        pub outcome: Tri,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
    }
}

answer! {
    /// Whether one reason counts under the law.
    pub struct GroundAnswer {
        /// The answer.
        pub outcome: Tri,
        /// The ground or kinship as which it counts.
        #[serde(rename = "as")]
        pub as_: Option<Word>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The kinds of the ground that count.
        pub kinds: BTreeMap<String, KindAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Which reasons of the leave count under the law.
    pub struct Grounds {
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
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The answer.
        pub outcome: Tri,
        /// The reasons of the leave, each with its tests.
        pub grounds: BTreeMap<String, GroundAnswer>,
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
    /// Whether a health condition is a serious one, by each way that the law knows.
    pub struct ConditionAnswer {
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
        pub outcome: Tri,
        /// Each way of being serious.
        pub kinds: BTreeMap<String, KindAnswer>,
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
    /// What an absence costs of one meter. Zero where it costs nothing.
    pub struct Charge {
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// How much, in seconds.
        pub seconds: Option<i64>,
        /// A number of days.
        pub days: Option<Rational>,
    }
}

answer! {
    /// A span of a day by the clock.
    pub struct ClockSpan {
        /// The first day.
        pub from: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<String>,
    }
}

answer! {
    /// What one absence costs, meter by meter, and how much of it is no leave.
    pub struct AbsenceUsage {
        /// The meters that hold the reason, each with what the absence costs.
        pub charged: BTreeMap<String, Charge>,
        /// How much of it is protected.
        pub protected_seconds: Option<i64>,
        /// How much of it is no leave: an errand beside the appointment.
        pub unprotected_seconds: Option<i64>,
        /// How many days cost something.
        pub charged_days: Vec<Day>,
        /// The week that the charge was measured against.
        pub week_seconds: Option<i64>,
        /// The most that may be counted, whatever the increment.
        pub most_chargeable_seconds: Option<i64>,
        /// The clock times of the day that are leave.
        pub covered: Option<ClockSpan>,
        /// The ground or kinship as which it counts.
        #[serde(rename = "as")]
        pub as_: Option<Word>,
        /// How the law sees it: in one piece, in several, or reduced.
        pub mode: Option<Mode>,
        /// What each paid plan gives, in the order in which they are used.
        pub draws: BTreeMap<String, i64>,
        /// How much pay may be cut for.
        pub deducted_seconds: Option<i64>,
    }
}

answer! {
    /// Time that comes back to a rolling meter on a day.
    pub struct TimeBack {
        /// The first day.
        pub from: Option<Day>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// How much, in seconds.
        pub seconds: Option<i64>,
    }
}

answer! {
    /// A meter at the end of a day.
    pub struct MeterAt {
        /// How much is used, in the person's own workweeks.
        pub used_weeks: Option<Rational>,
        /// How much is left, in the person's own workweeks.
        pub left_weeks: Option<Rational>,
        /// How much is used, in days.
        pub used_days: Option<Rational>,
        /// How much is left, in days.
        pub left_days: Option<Rational>,
        /// How much is used, in time.
        pub used_seconds: Option<i64>,
        /// How much is left, in time.
        pub left_seconds: Option<i64>,
    }
}

answer! {
    /// A meter: its limit, what is used and what is left, over which window.
    pub struct MeterAnswer {
        /// The limit, in the person's own workweeks.
        pub limit_weeks: Option<Rational>,
        /// The limit, in time.
        pub limit_seconds: Option<i64>,
        /// The limit, in days.
        pub limit_days: Option<i64>,
        /// The limit, in money.
        pub limit_cents: Option<i64>,
        /// The limit before it is rounded for show.
        pub exact_limit_seconds: Option<Rational>,
        /// How much is used, in the person's own workweeks.
        pub used_weeks: Option<Rational>,
        /// How much is used, in time.
        pub used_seconds: Option<i64>,
        /// How much is used, in days.
        pub used_days: Option<Rational>,
        /// How much money is used.
        pub used_cents: Option<i64>,
        /// How much is left, in the person's own workweeks.
        pub left_weeks: Option<Rational>,
        /// How much is left, in time.
        pub left_seconds: Option<i64>,
        /// How much is left, in days.
        pub left_days: Option<Rational>,
        /// How much money is left.
        pub left_cents: Option<i64>,
        /// The days over which it was counted.
        pub window: Option<Window>,
        /// The first day at whose end the meter leaves nothing.
        pub exhausted_end_of: Option<Day>,
        /// The first day after that on which time comes back.
        pub returns_from: Option<Day>,
        /// How much comes back on that day.
        pub returns_weeks: Option<Rational>,
        /// Time that comes back, by day.
        pub returns: Vec<TimeBack>,
        /// The longest step that may be used.
        pub increment_seconds: Option<i64>,
        /// With whom the limit is shared.
        pub shared_with: Option<Word>,
        /// What both have used of it.
        pub shared_used_weeks: Option<Rational>,
        /// The person's own workweek.
        pub own_workweek_seconds: Option<i64>,
        /// The meter at the end of each segment's last day, by that day.
        pub at: BTreeMap<Day, MeterAt>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// What absences cost.
    pub struct Usage {
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
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The absences that count, by their id.
        pub absences: BTreeMap<String, AbsenceUsage>,
        /// The meters, by id.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// The longest step that may be used.
        pub increment_seconds: Option<i64>,
        /// The person's own workweek.
        pub own_workweek_seconds: Option<i64>,
        /// The person's work days in a week, as the law counts and rounds them.
        pub work_days_per_week: Option<Rational>,
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
    /// The leave year in which the day lies.
    pub struct LeaveYearAnswer {
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
        /// The method that decides the leave year.
        pub method: Option<YearMethod>,
        /// The method that was taken where the law takes the most favourable.
        pub taken: Option<YearTaken>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The first day on which a further leave year may open.
        pub next_from: Option<Day>,
        /// Does the one earlier absence of the case lie in the window?
        pub in_window: Option<YesNo>,
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
    /// The meters of a law at the end of the day.
    pub struct Balance {
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
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The meters, by id.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// What may be taken: the least that any meter leaves, in workweeks.
        pub available_weeks: Option<Rational>,
        /// What may be taken, in time.
        pub available_seconds: Option<i64>,
        /// What may be taken, in days.
        pub available_days: Option<Rational>,
        /// The meters that leave the least.
        pub limited_by: Vec<Ref>,
        /// The last whole workday asked for that the law protects before a gap.
        pub protected_through: Option<Day>,
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
    /// Coverage and eligibility for one entitlement of a law.
    pub struct EntitlementInPlan {
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// Does the person qualify?
        pub eligible: Option<Tri>,
        /// The first day on which the person will qualify, where it is not today.
        pub first_eligible_day: Option<Day>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Days for which a benefit is not paid yet.
    pub struct WaitingPeriod {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// A number of days.
        pub days: Option<i64>,
    }
}

answer! {
    /// What a program pays on a claim.
    pub struct ClaimAnswer {
        /// The benefit of a whole week, rounded as the law says.
        pub weekly_cents: Option<i64>,
        /// The same before rounding.
        pub exact_weekly_cents: Option<Rational>,
        /// The benefit of a day.
        pub daily_cents: Option<i64>,
        /// The same before rounding.
        pub exact_daily_cents: Option<Rational>,
        /// The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
        pub branch: Option<Word>,
        /// The rounding that was applied: `up-to-dollar`.
        pub rounding: Option<Word>,
        /// The waiting period.
        pub waiting: Option<WaitingPeriod>,
        /// How many days are paid.
        pub paid_days: Option<i64>,
        /// How many weeks are paid.
        pub paid_weeks: Option<Rational>,
        /// What is paid in all.
        pub total_cents: Option<i64>,
        /// The same before rounding.
        pub exact_total_cents: Option<Rational>,
        /// The share of a full week that is paid, in percent.
        pub percent: Option<Rational>,
        /// What is paid for the time claimed.
        pub payment_cents: Option<i64>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// By how much other benefits reduce it.
        pub reduced_by_cents: Option<i64>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The leave year that a law uses in the plan.
    pub struct LeaveYearInPlan {
        /// The method that decides the leave year.
        pub method: Option<Word>,
        /// The method that was taken where the law takes the most favourable.
        pub taken: Option<Word>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
    }
}

answer! {
    /// What one law gives for the leave asked for.
    pub struct LawInPlan {
        /// Each entitlement of the law.
        pub entitlements: BTreeMap<String, EntitlementInPlan>,
        /// The meters, by id.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// The last day on which leave for a ground may be taken.
        pub last_day_for: BTreeMap<String, Day>,
        /// What its programs pay, by program.
        pub claims: BTreeMap<String, ClaimAnswer>,
        /// The reasons of the leave, each with its tests.
        pub grounds: BTreeMap<String, GroundAnswer>,
        /// The last whole workday asked for that the law protects before a gap.
        pub protected_through: Option<Day>,
        /// How much of the leave asked for the law protects.
        pub protected_weeks: Option<Rational>,
        /// What the leave asked for comes to.
        pub requested_weeks: Option<Rational>,
        /// The first workday asked for that the law does not protect.
        pub first_unprotected_day: Option<Day>,
        /// What may be taken: the least that any meter leaves, in workweeks.
        pub available_weeks: Option<Rational>,
        /// The meters that leave the least.
        pub limited_by: Vec<Ref>,
        /// The leave year in which the leave lies.
        pub leave_year: Option<LeaveYearInPlan>,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
    }
}

answer! {
    /// A day of which only a part is protected.
    pub struct PartialDay {
        /// The day.
        pub day: Option<Day>,
        /// How much of it is protected.
        pub protected_seconds: Option<i64>,
    }
}

answer! {
    /// Days of the plan over which the same laws protect, pay and are charged.
    pub struct Segment {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many of the person's workdays.
        pub workdays: Option<i64>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// The laws that protect these days.
        pub protected_by: Vec<Word>,
        /// The programs that pay for these days.
        pub paid_by: Vec<Ref>,
        /// The meters that these days are charged to.
        pub charged: Vec<Ref>,
        /// Leave that the employer grants beyond the law.
        pub granted_by_employer: Option<bool>,
        /// A day of which only a part is protected.
        pub partial: Option<PartialDay>,
        /// Are these days protected by any law?
        pub protected: Option<Tri>,
        /// Why a law does not protect these days, by law.
        pub not_protected_because: Vec<Ref>,
    }
}

answer! {
    /// What the plan comes to.
    pub struct PlanTotals {
        /// Workdays that a law protects.
        pub protected_workdays: Option<i64>,
        /// Workdays that are protected and that nobody pays; waiting days are left out.
        pub unpaid_protected_workdays: Option<i64>,
        /// Workdays that no law protects.
        pub unprotected_workdays: Option<i64>,
        /// Workdays that the employer grants.
        pub granted_workdays: Option<i64>,
        /// What programs pay in all.
        pub paid_cents: Option<i64>,
    }
}

answer! {
    /// How a due day was counted.
    pub struct CountedSpan {
        /// So many business days.
        pub business_days: Option<i64>,
        /// A number of days.
        pub days: Option<i64>,
        /// So many of the person's work days.
        pub work_days: Option<i64>,
        /// A number of weeks.
        pub weeks: Option<i64>,
        /// A number of months.
        pub months: Option<i64>,
        /// So many hours.
        pub hours: Option<i64>,
        /// From that day, which is not counted.
        pub after: Option<Day>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
    }
}

answer! {
    /// One step: who owes what to whom by when, and what follows if it is missed.
    pub struct DeadlineAnswer {
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
        /// For what it is owed once, where it could recur.
        pub per: Option<Word>,
        /// By how many days it was late.
        pub late_by_days: Option<i64>,
        /// What else it takes.
        pub needs: Vec<Word>,
        /// The first day on which it may be done.
        pub not_before: Option<Day>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// A place without a law in this rulebook. It does not mean that the place has none.
    pub struct NotHeld {
        /// The place.
        pub place: Option<Word>,
        /// The answer.
        pub outcome: Option<Word>,
        /// What this means, in words.
        pub means: Option<String>,
    }
}

answer! {
    /// What spouses share of a meter.
    pub struct SpousePool {
        /// What both have used.
        pub pool_used_weeks: Option<Rational>,
        /// What is left for either.
        pub pool_left_weeks: Option<Rational>,
    }
}

answer! {
    /// Every law that reaches the person, laid on a calendar.
    pub struct Plan {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Every law that reaches the person, by id.
        pub laws: BTreeMap<String, LawInPlan>,
        /// The calendar, in order.
        pub segments: Vec<Segment>,
        /// What the plan comes to.
        pub totals: Option<PlanTotals>,
        /// Each step, by name.
        pub deadlines: BTreeMap<String, DeadlineAnswer>,
        /// Places whose law this rulebook does not hold.
        pub no_law_held: Vec<NotHeld>,
        /// Days of the plan on which the person works.
        pub at_work: Vec<Window>,
        /// What spouses share, by law.
        pub spouses: Option<SpousePool>,
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
    /// Every step of a law that has a date.
    pub struct Deadlines {
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
        /// Each step, by name.
        pub deadlines: BTreeMap<String, DeadlineAnswer>,
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
    /// What a program pays, and by which line of its formula.
    pub struct Benefit {
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
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The answer.
        pub outcome: Tri,
        /// The benefit of a whole week, rounded as the law says.
        pub weekly_cents: Option<i64>,
        /// The same before rounding.
        pub exact_weekly_cents: Option<Rational>,
        /// The benefit of a day.
        pub daily_cents: Option<i64>,
        /// The same before rounding.
        pub exact_daily_cents: Option<Rational>,
        /// The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
        pub branch: Option<Word>,
        /// The rounding that was applied: `up-to-dollar`.
        pub rounding: Option<Word>,
        /// The waiting period.
        pub waiting: Option<WaitingPeriod>,
        /// How many days are paid.
        pub paid_days: Option<i64>,
        /// Days of the leave that nobody pays.
        pub unpaid_days: Option<i64>,
        /// The person's work days in a week, as the law counts and rounds them.
        pub work_days_per_week: Option<Rational>,
        /// How many weeks are paid.
        pub paid_weeks: Option<Rational>,
        /// What is paid in all.
        pub total_cents: Option<i64>,
        /// The same before rounding.
        pub exact_total_cents: Option<Rational>,
        /// The share of a full week that is paid, in percent.
        pub percent: Option<Rational>,
        /// What is paid for the time claimed.
        pub payment_cents: Option<i64>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// By how much other benefits reduce it.
        pub reduced_by_cents: Option<i64>,
        /// The average weekly wage after the law's own rounding.
        pub average_weekly_cents: Option<i64>,
        /// The same before rounding.
        pub exact_average_weekly_cents: Option<Rational>,
        /// The person's typical workweek.
        pub typical_hours_seconds: Option<i64>,
        /// The ceiling for a claim of that day.
        pub max_weekly_cents: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
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
    /// The quarters whose wages count.
    pub struct BasePeriod {
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
        pub outcome: Tri,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// A number of calendar quarters.
        pub quarters: Vec<Quarter>,
        /// Which base period.
        pub kind: Option<BasePeriodKind>,
        /// The wages of the base period.
        pub wages_cents: Option<i64>,
        /// How many weeks count as base weeks.
        pub base_weeks: Option<i64>,
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
    /// May, must or must not an act be done?
    pub struct Conduct {
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
        /// The act.
        pub act: Option<Act>,
        /// Who acts.
        pub actor: Option<Actor>,
        /// The answer.
        pub outcome: ConductOutcome,
        /// The rule of the law that decided.
        pub rule: Option<Word>,
        /// The last day.
        pub through: Option<Day>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// What else it takes.
        pub needs: Vec<Word>,
        /// What follows if it is done all the same.
        pub if_done_anyway: Option<Word>,
        /// The last day for what the act presupposes.
        pub due: Option<Day>,
        /// How much at most, in time.
        pub at_most_seconds: Option<i64>,
        /// How many at most.
        pub at_most_count: Option<i64>,
        /// How many days at most.
        pub at_most_days: Option<i64>,
        /// By how many days leave may be delayed.
        pub delay_days: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// What may be done instead.
        pub instead: Vec<Word>,
        /// The agency's form for it.
        pub form: Option<Word>,
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
    /// One line of a ledger: what changed the balance, and by which rule.
    pub struct LedgerLine {
        /// The day.
        pub day: Option<Day>,
        /// What the line is.
        pub kind: Option<LineKind>,
        /// The bank of the plan.
        pub bank: Option<Word>,
        /// The change of the balance, in seconds.
        pub seconds: Option<i64>,
        /// The balance after the line.
        pub balance_seconds: Option<i64>,
        /// What it would be without caps and rounding.
        pub exact_seconds: Option<Rational>,
        /// The cap that cut it.
        pub cut_by: Option<Word>,
        /// Is it paid leave?
        pub paid: Option<YesNo>,
        /// The first day on which it may be used.
        pub usable_from: Option<Day>,
        /// The last day on which it may be posted, where the law sets one.
        pub due: Option<Day>,
        /// The rule of the law that decided.
        pub rule: Option<Ref>,
        /// What was paid, in cents.
        pub cents: Option<i64>,
        /// What was paid, before rounding.
        pub exact_cents: Option<Rational>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// A lot: an amount that was earned or granted together and dies together.
    pub struct LotAnswer {
        /// How much, in seconds.
        pub seconds: Option<i64>,
        /// Is it paid leave?
        pub paid: Option<YesNo>,
        /// The bank of the plan.
        pub bank: Option<Word>,
        /// How it came about: earned, granted, carried.
        pub origin: Option<Word>,
        /// The first day on which it may be used.
        pub usable_from: Option<Day>,
        /// The last day on which it may be used.
        pub expires_through: Option<Day>,
    }
}

answer! {
    /// One bank of a plan.
    pub struct BankAnswer {
        /// All banks together, whole seconds rounded down.
        pub balance_seconds: Option<i64>,
        /// What may be used on that day, after waits and the use cap.
        pub usable_seconds: Option<i64>,
    }
}

answer! {
    /// Amounts by what happened to them, since the opening or the hire. What did not occur is 0.
    pub struct LedgerTotals {
        /// Hours that count for earning, whether or not a cap then cuts what they earn.
        pub counted_seconds: Option<i64>,
        /// What was earned.
        pub accrued_seconds: Option<i64>,
        /// What was granted.
        pub granted_seconds: Option<i64>,
        /// How much was used.
        pub used_seconds: Option<i64>,
        /// What was taken into a new year.
        pub carried_seconds: Option<i64>,
        /// What was lost.
        pub forfeited_seconds: Option<i64>,
        /// What expired.
        pub expired_seconds: Option<i64>,
        /// What was paid out, in time.
        pub paid_out_seconds: Option<i64>,
        /// What was paid out, in money.
        pub paid_out_cents: Option<i64>,
        /// What came back on a rehire.
        pub restored_seconds: Option<i64>,
        /// Of what was used: with pay.
        pub paid_seconds: Option<i64>,
        /// Of what was used: without pay.
        pub unpaid_seconds: Option<i64>,
    }
}

answer! {
    /// The employer's size, as the law counts it.
    pub struct SizeAnswer {
        /// How many people.
        pub count: Option<i64>,
        /// Full-time equivalents.
        pub fte: Option<Rational>,
    }
}

answer! {
    /// What the law's rate gives: so many seconds of leave for so many seconds of work.
    pub struct RateAnswer {
        /// Seconds of leave.
        pub seconds: Option<i64>,
        /// For so many seconds of work.
        pub per_seconds: Option<i64>,
    }
}

answer! {
    /// The ledger of a plan through a day.
    pub struct Ledger {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// All banks together, whole seconds rounded down.
        pub balance_seconds: Option<i64>,
        /// What is earned and does not make a whole step yet; it is never lost.
        pub remainder_seconds: Option<Rational>,
        /// The same as a fraction, with the remainder.
        pub exact_balance_seconds: Option<Rational>,
        /// What may be used on that day, after waits and the use cap.
        pub usable_seconds: Option<i64>,
        /// What the balance and the year's use cap still allow, waits aside.
        pub usable_in_year_seconds: Option<i64>,
        /// The lines, in order.
        pub lines: Vec<LedgerLine>,
        /// The lots, by the day on which they came about.
        pub lots: BTreeMap<String, LotAnswer>,
        /// Each bank, where the plan has several.
        pub banks: BTreeMap<String, BankAnswer>,
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Amounts by what happened to them.
        pub totals: Option<LedgerTotals>,
        /// The employer's size.
        pub size: Option<SizeAnswer>,
        /// What the law's rate gives on that day.
        pub rate: Option<RateAnswer>,
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
    /// The first day on which leave may be used.
    pub struct FirstUse {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The civil day it was counted from.
        pub counted_from: Option<Day>,
        /// How many days were counted.
        pub counted_days: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
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
    /// A ledger continued to a later day.
    pub struct Projection {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// All banks together, whole seconds rounded down.
        pub balance_seconds: Option<i64>,
        /// What is earned and does not make a whole step yet; it is never lost.
        pub remainder_seconds: Option<Rational>,
        /// The same as a fraction, with the remainder.
        pub exact_balance_seconds: Option<Rational>,
        /// What may be used on that day, after waits and the use cap.
        pub usable_seconds: Option<i64>,
        /// What the balance and the year's use cap still allow, waits aside.
        pub usable_in_year_seconds: Option<i64>,
        /// The lines, in order.
        pub lines: Vec<LedgerLine>,
        /// The lots, by the day on which they came about.
        pub lots: BTreeMap<String, LotAnswer>,
        /// Each bank, where the plan has several.
        pub banks: BTreeMap<String, BankAnswer>,
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Amounts by what happened to them.
        pub totals: Option<LedgerTotals>,
        /// The employer's size.
        pub size: Option<SizeAnswer>,
        /// What the law's rate gives on that day.
        pub rate: Option<RateAnswer>,
        /// The last day.
        pub through: Option<Day>,
        /// The order in which lots are used.
        pub consumed: Option<Consumed>,
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
    /// Days on which a plan gives less than the law, and by which term.
    pub struct DaysBelow {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The term that is short.
        pub term: Option<Word>,
        /// By how much it is short.
        pub short_seconds: Option<i64>,
    }
}

answer! {
    /// A company's plan against a law, term by term and day by day.
    pub struct Compliance {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// The last day.
        pub through: Option<Day>,
        /// The answer.
        pub outcome: Tri,
        /// Each comparable term, as a test.
        pub terms: BTreeMap<String, TestAnswer>,
        /// The days on which the plan gives less.
        pub days_below: Vec<DaysBelow>,
        /// The method of the law that the plan satisfies, or comes nearest to.
        pub method: Option<Word>,
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

answer! {
    /// What one rule says of the record. Rules that lose stay visible.
    pub struct RetentionRuleAnswer {
        /// A minimum, a maximum, advice or a policy.
        pub kind: Option<BoundKind>,
        /// The answer.
        pub outcome: Option<Word>,
        /// Does the rule cover the record?
        pub applies: Option<Tri>,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which it may be destroyed.
        pub earliest_disposal: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The event that set the day.
        pub trigger: Option<Word>,
        /// Where several could: each event with the last day that it gives.
        pub triggers: BTreeMap<String, Day>,
        /// The civil day it was counted from.
        pub counted_from: Option<Day>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// The exception that takes the record out.
        pub basis: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// How a change of the law met an older record.
        pub transition: Option<Word>,
        /// What the rule gave before it changed.
        pub old_retain_through: Option<Day>,
        /// The hold to which a maximum itself gives way.
        pub suspended_by: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// One hold, placed by a person or opened by a statute.
    pub struct HoldAnswer {
        /// The first day.
        pub from: Option<Day>,
        /// The last day of the hold.
        pub through: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The event that releases it.
        pub released_by: Option<Word>,
        /// Does it cover this record?
        pub in_scope: Option<Tri>,
        /// Is it open on that day?
        pub open: Option<Tri>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// How long a record must be kept, and what stops its destruction.
    pub struct Retention {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: RetentionOutcome,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which it may be destroyed.
        pub earliest_disposal: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The rules and holds that set the answer.
        pub governing: Vec<Ref>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// Each rule, by id.
        pub rules: BTreeMap<String, RetentionRuleAnswer>,
        /// Each hold, by id.
        pub holds: BTreeMap<String, HoldAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
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
    /// Whether a record is under a hold.
    pub struct Hold {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: Tri,
        /// Each hold, by id.
        pub holds: BTreeMap<String, HoldAnswer>,
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
    /// The answer for one record of a sweep.
    pub struct Retained {
        /// The answer.
        pub outcome: RetentionOutcome,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which it may be destroyed.
        pub earliest_disposal: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The rules and holds that set the answer.
        pub governing: Vec<Ref>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// Each rule, by id.
        pub rules: BTreeMap<String, RetentionRuleAnswer>,
        /// Each hold, by id.
        pub holds: BTreeMap<String, HoldAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
    }
}

answer! {
    /// The answers for many records, by their ids.
    pub struct Sweep {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// How many records came out in each way.
        pub counts: BTreeMap<String, i64>,
        /// The answer for each record, by its id.
        pub records: BTreeMap<String, Retained>,
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
    /// An interval over which a law is held.
    pub struct HeldInterval {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

answer! {
    /// A law of the rulebook, with what it can answer.
    pub struct HeldLaw {
        /// Its name.
        pub title: Option<String>,
        /// Where it holds.
        pub place: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The intervals over which it is held, where there is more than one.
        pub intervals: Vec<HeldInterval>,
        /// What it gives.
        pub entitlements: Vec<EntitlementKind>,
        /// The asks that it answers.
        pub asks: Vec<String>,
        /// Its meters, by id.
        pub meters: Vec<Word>,
        /// Every act of which it speaks, with who acts.
        pub acts: BTreeMap<String, Word>,
        /// Its programs that pay.
        pub programs: Vec<Word>,
        /// How many rules and figures it has.
        pub parameters: Option<i64>,
        /// How many of its rules and figures somebody has checked against their source.
        pub verified: Option<i64>,
        /// Where the law stands.
        pub authorities: Vec<String>,
    }
}

answer! {
    /// The laws that are held for a place on a day.
    pub struct Laws {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The place.
        pub place: Option<Word>,
        /// Each law that reaches the place on that day.
        pub held: BTreeMap<String, HeldLaw>,
        /// Parts of the place without a law of their own in this rulebook.
        pub not_held: Vec<NotHeld>,
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
    /// A fact that a question uses: enough to make a form, a mapping or a list of what is needed.
    pub struct FactAnswer {
        /// A pointer to where it goes in the request.
        pub at: Option<String>,
        /// Its type: `hours`, `day`, `yes-no`.
        #[serde(rename = "type")]
        pub type_: Option<Word>,
        /// The unit in which it is given.
        pub unit: Option<Word>,
        /// The words it may take, where the list is closed.
        pub choices: Vec<Word>,
        /// How sensitive it is.
        pub privacy: Option<Privacy>,
        /// The question that a person understands.
        pub wording: Option<String>,
        /// The id of the wording, for translation.
        pub message: Option<String>,
        /// What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`.
        pub settles: Option<Word>,
        /// The tests behind the outcome, by their id.
        pub tests: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The facts that a question would ask for.
    pub struct Facts {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The ask that the facts are for.
        pub of: Option<AskName>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// The facts, by id.
        pub facts: BTreeMap<String, FactAnswer>,
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
