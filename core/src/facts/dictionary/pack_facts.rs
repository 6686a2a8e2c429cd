//! The words by which packs of leave and accrual name facts (`VOCABULARY.md` 2), what each is measured in, and which facts of a case it reads.

use crate::rules::amount::Unit;

/// What a fact is measured in: the units that it can be compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Time worked, scheduled or absent: hours, minutes.
    Time,
    /// A length of service or age: days, weeks, months, years.
    Length,
    /// Days: calendar days, workdays, or a bare number of them.
    Days,
    /// A number of people, weeks or visits.
    Count,
    Money,
    Day,
    YesNo,
    Words,
    /// A record with several figures: its `kind` or an operator says which is meant.
    Any,
}

impl Measure {
    /// Does a figure of that unit fit?
    pub(crate) fn takes(self, unit: Unit) -> bool {
        match self {
            Measure::Time => matches!(unit, Unit::Seconds),
            Measure::Length => matches!(unit, Unit::Days | Unit::WorkDays | Unit::Weeks | Unit::Months | Unit::Years),
            Measure::Days => matches!(unit, Unit::Days | Unit::WorkDays | Unit::BusinessDays | Unit::Count),
            Measure::Count => matches!(unit, Unit::Count | Unit::Weeks),
            Measure::Money => matches!(unit, Unit::Cents),
            Measure::Day | Measure::YesNo | Measure::Words => false,
            Measure::Any => true,
        }
    }

    /// May it be compared with a word?
    pub(crate) fn takes_words(self) -> bool {
        matches!(self, Measure::Words | Measure::YesNo | Measure::Any)
    }

    /// What would fit, in words.
    pub(crate) fn expected(self) -> &'static str {
        match self {
            Measure::Time => "hours or minutes",
            Measure::Length => "days, weeks, months or years",
            Measure::Days => "days, or a number of them",
            Measure::Count => "a number",
            Measure::Money => "usd",
            Measure::Day => "a date or a point in time",
            Measure::YesNo => "\"yes\" or \"no\"",
            Measure::Words => "a word or a list of words",
            Measure::Any => "an amount",
        }
    }
}

/// A word of packs for a fact.
#[derive(Debug)]
pub(crate) struct PackFact {
    pub(crate) word: &'static str,
    pub(crate) measure: Measure,
    /// The facts of the case that it reads; none: a person determines it.
    pub(crate) reads: &'static [&'static str],
}

const fn word(word: &'static str, measure: Measure, reads: &'static [&'static str]) -> PackFact {
    PackFact { word, measure, reads }
}

/// The fact that packs call so.
pub(crate) fn pack_fact(word: &str) -> Option<&'static PackFact> {
    PACK_FACTS.iter().find(|f| f.word == word)
}

/// Every word of packs for a fact.
pub(crate) fn pack_facts() -> &'static [PackFact] {
    PACK_FACTS
}

#[rustfmt::skip]
const PACK_FACTS: &[PackFact] = &[
    // employer
    word("employer-kind", Measure::Words, &["employer-kind"]),
    word("headcount", Measure::Count, &["headcount"]),
    word("size", Measure::Count, &["headcount"]),
    word("workforce-history", Measure::Count, &["headcount-workweeks"]),
    word("industry", Measure::Words, &["industry"]),
    word("wages-paid", Measure::Money, &["wages-paid"]),
    word("covered-under", Measure::YesNo, &["covered-under"]),
    word("leave-year-method", Measure::Words, &["leave-year"]),
    word("leave-year-method-notice", Measure::Day, &["leave-year-changed"]),
    word("increment-used", Measure::Time, &["increment-minutes"]),
    word("holidays", Measure::Any, &["holidays"]),
    word("closures", Measure::Any, &["closed"]),
    word("applies-option", Measure::YesNo, &["options", "spouse-limit"]),
    word("posted-general-notice", Measure::YesNo, &["posted-general-notice"]),
    word("key-employees-notified", Measure::YesNo, &["key-employees-notified"]),
    word("net-income-last-tax-year", Measure::Money, &[]),
    // service and place
    word("service", Measure::Length, &["service"]),
    word("service-periods", Measure::Any, &["service"]),
    word("employment-status", Measure::Words, &["employment-status"]),
    word("job-class", Measure::Words, &["flight-crew", "instructional", "salaried", "permanent", "temporary", "seasonal", "construction-cba", "day-or-task", "flsa-exempt"]),
    word("flight-crew", Measure::YesNo, &["flight-crew"]),
    word("instructional", Measure::YesNo, &["instructional"]),
    word("key-employee", Measure::YesNo, &["key-employee"]),
    word("flsa-exempt", Measure::YesNo, &["flsa-exempt"]),
    word("salaried", Measure::YesNo, &["salaried"]),
    word("permanent", Measure::YesNo, &["permanent"]),
    word("temporary", Measure::YesNo, &["temporary"]),
    word("seasonal", Measure::YesNo, &["seasonal"]),
    word("construction-cba", Measure::YesNo, &["construction-cba"]),
    word("day-or-task", Measure::YesNo, &["day-or-task"]),
    word("full-time", Measure::YesNo, &["full-time"]),
    word("pay-rank", Measure::Any, &["pay-rank"]),
    word("worksite", Measure::Words, &["places"]),
    word("worksite-of-assignment", Measure::Words, &["places-reports-to"]),
    word("work-locations", Measure::Any, &["places"]),
    word("time-at-place", Measure::Length, &["places"]),
    word("enrolled", Measure::YesNo, &["enrolled"]),
    word("primary-employer", Measure::YesNo, &["primary-employer"]),
    // schedule and time
    word("schedule", Measure::Any, &["schedule"]),
    word("average-weekly-hours", Measure::Time, &["average-hours"]),
    word("average-weekly-days", Measure::Days, &["average-days"]),
    word("typical-week-hours", Measure::Time, &["claim-typical-hours"]),
    word("schedule-class", Measure::Words, &["schedule"]),
    word("expected-to-work", Measure::YesNo, &["schedule"]),
    word("hours", Measure::Time, &["hours-worked"]),
    word("days-worked", Measure::Days, &["days-worked"]),
    word("weeks-like", Measure::Count, &["weeks-worked"]),
    word("flight-duty", Measure::Time, &["flight-duty"]),
    word("timesheet", Measure::Any, &["worked"]),
    word("timesheet-complete-from", Measure::Day, &["worked-complete-from"]),
    word("accurate-hours", Measure::YesNo, &["accurate-hours"]),
    word("shown-under-required-hours", Measure::YesNo, &["shown-under-required-hours"]),
    // wages and benefits
    word("wages", Measure::Money, &["wages"]),
    word("wages-by-quarter", Measure::Money, &["wages-by-quarter"]),
    word("wages-by-week", Measure::Money, &["wages-by-week"]),
    word("highest-quarters", Measure::Money, &["wages-highest-quarter"]),
    word("average-weekly-wage", Measure::Money, &["wages-average-weekly"]),
    word("weekly-benefit", Measure::Money, &["claim-weekly-benefit"]),
    word("regular-rate", Measure::Money, &["wages-regular-rate"]),
    word("fees-received", Measure::Money, &["fees-received"]),
    word("other-benefits", Measure::Words, &["other-benefits"]),
    word("insured-by", Measure::Words, &["insured-by"]),
    word("benefit-year", Measure::Any, &["benefit-years"]),
    word("claims", Measure::Any, &["claims"]),
    word("top-up-agreed", Measure::YesNo, &[]),
    // family
    word("relationship", Measure::Words, &["relation"]),
    word("kinship", Measure::Words, &["kinship"]),
    word("birth-date-of", Measure::Day, &["born"]),
    word("age", Measure::Length, &["born"]),
    word("lives-with", Measure::YesNo, &["lives-with"]),
    word("shares-finances", Measure::YesNo, &["shares-finances"]),
    word("depends-on", Measure::YesNo, &["depends-on"]),
    word("registered", Measure::YesNo, &["registered"]),
    word("designated", Measure::YesNo, &["designated"]),
    word("works-for-same-employer", Measure::YesNo, &["spouse-same-employer"]),
    word("spouse-eligible", Measure::YesNo, &["spouse-eligible"]),
    word("spouse-absences", Measure::Any, &["spouse-absences"]),
    word("other-carer-willing", Measure::YesNo, &["other-carer-willing"]),
    word("military-status", Measure::Words, &["military-status"]),
    word("discharge", Measure::Any, &["military-discharged-on"]),
    word("discharge-kind", Measure::Words, &["military-discharge"]),
    word("serious-injury", Measure::YesNo, &["serious-injury"]),
    word("disability-benefit-dependants", Measure::Count, &[]),
    // event and reason
    word("reason", Measure::Words, &["leave-reason"]),
    word("kinds", Measure::Words, &["leave-reason"]),
    word("mode", Measure::Words, &["leave-mode"]),
    word("leave-start", Measure::Day, &["leave-first-day"]),
    word("leave-end", Measure::Day, &["leave-last-day"]),
    word("leave-days", Measure::Any, &["leave"]),
    word("first-absence-for-ground", Measure::Day, &["absences"]),
    word("expected-birth", Measure::Day, &["expected-birth"]),
    word("birth", Measure::Day, &["birth"]),
    word("placement", Measure::Day, &["placement"]),
    word("legal-custody", Measure::Day, &["legal-custody"]),
    word("pregnancy", Measure::Any, &["condition-pregnancy"]),
    word("pregnancy-end", Measure::Day, &["pregnancy-ended"]),
    word("incapacity", Measure::Any, &["condition-incapacity"]),
    word("inpatient", Measure::Any, &["condition-inpatient"]),
    word("treatments", Measure::Any, &["condition-visits-in-person"]),
    word("death", Measure::Day, &["death"]),
    word("death-cause-crime", Measure::YesNo, &["death"]),
    word("death-notice", Measure::Day, &["death-notice"]),
    word("loss-event", Measure::Any, &["loss"]),
    word("incident", Measure::Any, &["incident"]),
    word("victim-role", Measure::Words, &["leave-purpose"]),
    word("donation", Measure::Any, &["donation"]),
    word("deployment", Measure::Any, &["deployment", "deployment-foreign"]),
    word("deployment-notified", Measure::Day, &["deployment-notified"]),
    word("uniformed-service", Measure::Any, &["uniformed-service"]),
    word("summons", Measure::Day, &["summons"]),
    word("service-days", Measure::Days, &["summons"]),
    word("polls-open", Measure::Time, &["voting-polls-open"]),
    word("free-time-while-open", Measure::Time, &["voting-free-hours-while-open"]),
    word("distance-to-polls", Measure::Any, &[]),
    word("school-event", Measure::Any, &["school-event"]),
    word("appointment", Measure::Any, &["leave"]),
    word("public-emergency", Measure::Any, &["public-emergency"]),
    word("term-end", Measure::Day, &["school-term-ends"]),
    word("working-days-in-leave", Measure::Any, &["school-workdays-in-leave"]),
    word("days-needed", Measure::Days, &["leave-needed"]),
    word("days-back-at-work", Measure::Days, &["returned-on"]),
    word("separation-kind", Measure::Words, &["separation-kind"]),
    // notice and documents
    word("notice-given", Measure::Any, &["notices", "notice-on"]),
    word("knowledge", Measure::Day, &["employer-knew-on"]),
    word("knew-notice-duty", Measure::YesNo, &["knew-notice-duty"]),
    word("foreseeable", Measure::YesNo, &["foreseeable"]),
    word("application", Measure::Any, &["claim-applied-on"]),
    word("request-for-document", Measure::Any, &["certification-asked-on", "notices"]),
    word("document", Measure::Any, &["documents"]),
    word("designation", Measure::Any, &["designations"]),
    word("eligibility-notice", Measure::Any, &["notices"]),
    word("policy-posted", Measure::YesNo, &["posted-general-notice"]),
    word("policy-told", Measure::Day, &["notices"]),
    word("premium", Measure::Any, &["premiums"]),
    word("official-notice", Measure::Day, &["notices"]),
    word("employee-notice-late", Measure::YesNo, &["notice-on", "employer-knew-on"]),
    word("certification-overdue", Measure::YesNo, &["certification-received-on"]),
    word("certification-kind", Measure::Words, &["certification-kind"]),
    word("certified-duration", Measure::Length, &["certification-duration"]),
    word("cure-time-over", Measure::YesNo, &["deficiency-told-on"]),
    word("military-provider", Measure::YesNo, &["certification-military-provider"]),
    word("safety-concern", Measure::YesNo, &["certification-safety-concern"]),
    word("good-faith", Measure::YesNo, &["certification-good-faith"]),
    word("doubt-cast", Measure::YesNo, &["notices"]),
    // earlier use
    word("absences", Measure::Any, &["absences"]),
    word("leave-used", Measure::Any, &["leave-used"]),
    word("granted", Measure::Any, &["approvals"]),
    word("paid-leave-balance", Measure::Time, &["opening"]),
    word("paid-leave-kind", Measure::Words, &[]),
    // choices
    word("agrees-intermittent", Measure::YesNo, &["agreed-by-employer"]),
    word("chooses-pay-order", Measure::Words, &["elections"]),
    word("base-period-choice", Measure::Words, &["elections"]),
    word("waives", Measure::YesNo, &["elections"]),
    word("substitutes-paid-leave", Measure::YesNo, &["elections"]),
    word("invokes", Measure::YesNo, &["elections"]),
    word("medically-necessary", Measure::YesNo, &["medically-necessary"]),
    word("unable-to-work", Measure::YesNo, &["unable-to-work"]),
    word("incapable-of-self-care", Measure::YesNo, &["incapable-of-self-care"]),
    word("in-loco-parentis", Measure::YesNo, &["in-loco-parentis-to-employee"]),
    // findings of a person
    word("serious-health-condition", Measure::YesNo, &["condition"]),
    word("family-equivalent-bond", Measure::YesNo, &[]),
    word("expectation-of-care", Measure::YesNo, &[]),
    word("committed-relationship", Measure::YesNo, &[]),
    word("pregnancy-complication", Measure::YesNo, &[]),
    word("reasonable-time", Measure::YesNo, &[]),
    word("as-soon-as-practicable", Measure::YesNo, &[]),
    word("reasonable-notice", Measure::YesNo, &[]),
    word("undue-hardship", Measure::YesNo, &[]),
    word("grievous-economic-injury", Measure::YesNo, &[]),
    word("position-unique", Measure::YesNo, &[]),
    word("joint-employment", Measure::YesNo, &[]),
    word("integrated-employer", Measure::YesNo, &[]),
    word("successor", Measure::YesNo, &[]),
    word("qualifying-exigency", Measure::YesNo, &[]),
    word("qualifying-crime", Measure::YesNo, &[]),
    word("is-perpetrator", Measure::YesNo, &[]),
    word("care-needed", Measure::YesNo, &["care-needed"]),
    word("extenuating-circumstances", Measure::YesNo, &[]),
    word("changed-circumstances", Measure::YesNo, &[]),
    word("accommodation-effective", Measure::YesNo, &[]),
    word("physically-impossible", Measure::YesNo, &[]),
    word("harm-from-late-designation", Measure::YesNo, &[]),
    word("service-in-uniform", Measure::YesNo, &[]),
    word("opinions-differ", Measure::YesNo, &[]),
    word("extension-asked", Measure::YesNo, &[]),
    word("beyond-control", Measure::YesNo, &[]),
    word("asks-of-similar-disabilities", Measure::YesNo, &[]),
];
