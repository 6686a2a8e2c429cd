//! Retention: the single rules of the schedules against a plain table of their figures, each record worked out day by day.
//!
//! The table was written from the list of rules that the schedules were written from, not from the packs. It has the rules that give a length and are in
//! force; not advice, holds, duties about the way of disposal and rules that have ended. Where the text of the law and that list differ, the text stands
//! here, with its citation.

use crate::civil::Day;
use crate::{bundled, config, decide};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// From where a length counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Start {
    /// The event; its own day does not count.
    Event,
    /// The event, whose day is the first of the period.
    WithTheEvent,
    /// 31 December of the event's year.
    CalendarYear,
    /// The 5 April that ends the event's tax year.
    TaxYear,
}

/// So many months from the latest of some events.
type Term = (i64, &'static [&'static str]);

/// A rule: where it holds, what it is about, how long.
#[derive(Clone, Copy)]
struct Rule {
    id: &'static str,
    place: &'static str,
    class: &'static str,
    terms: &'static [Term],
    start: Start,
    /// What the record must be told beside its events, as JSON.
    told: &'static str,
}

const fn rule(id: &'static str, place: &'static str, class: &'static str, terms: &'static [Term]) -> Rule {
    Rule { id, place, class, terms, start: Start::Event, told: "{}" }
}

const fn from(start: Start, rule: Rule) -> Rule {
    Rule { start, ..rule }
}

const fn told(told: &'static str, rule: Rule) -> Rule {
    Rule { told, ..rule }
}

const MADE: &[&str] = &["record-made"];
const ENTRY: &[&str] = &["last-entry"];
const EFFECTIVE: &[&str] = &["last-effective"];
const LEFT: &[&str] = &["separation"];
const ACTION: &[&str] = &["record-made", "personnel-action"];
const CONTRACTOR: &str = r#"{"facts": {"federal-contractor": "yes", "small-contractor": "no"}}"#;
const SMALL_CONTRACTOR: &str = r#"{"facts": {"federal-contractor": "yes", "small-contractor": "yes"}}"#;

/// At least so long.
const MINIMUMS: &[Rule] = &[
    rule("us-fmla-base", "us", "leave-file.base", &[(36, &["last-entry", "leave-end"])]),
    rule("us-fmla-med", "us", "leave-file.medical", &[(36, &["last-entry", "leave-end"])]),
    rule("us-flsa-payroll", "us", "payroll.register", &[(36, ENTRY)]),
    rule("us-flsa-agreements", "us", "agreement", &[(36, EFFECTIVE)]),
    rule("us-flsa-timecards", "us", "payroll.timecard", &[(24, ENTRY)]),
    rule("us-flsa-ratetables", "us", "payroll.rate-table", &[(24, EFFECTIVE)]),
    rule("us-flsa-deductions", "us", "payroll.deduction", &[(24, ENTRY)]),
    rule("us-eeoc-personnel", "us", "personnel.file", &[(12, ACTION)]),
    told(r#"{"separation": "involuntary"}"#, rule("us-eeoc-invol", "us", "personnel.terminated-file", &[(12, LEFT)])),
    told(r#"{"facts": {"employer-kind": "local"}}"#, rule("us-eeoc-public", "us", "personnel.action", &[(24, ACTION)])),
    told(
        r#"{"facts": {"apprenticeship-application": "yes", "apprenticeship-report-filed": "no"}}"#,
        rule("us-eeoc-apprentice", "us", "personnel.application", &[(24, &["received"])]),
    ),
    rule("us-adea-payroll", "us", "payroll.register", &[(36, ENTRY)]),
    rule("us-adea-personnel", "us", "personnel.application", &[(12, &["personnel-action"])]),
    rule("us-adea-plan", "us", "plan", &[(12, &["plan-end"])]),
    rule("us-i9", "us", "i9", &[(36, &["hire"]), (12, LEFT)]),
    rule("us-erisa-107", "us", "benefit.filing", &[(72, &["filing"])]),
    // No length: through the day on which no benefit can be due any more.
    rule("us-erisa-209", "us", "benefit.entitlement", &[(0, &["benefit-extinguished"])]),
    from(Start::CalendarYear, rule("us-osha-300", "us", "safety.injury-log", &[(60, &["incident"])])),
    rule("us-osha-med", "us", "safety.medical", &[(360, LEFT)]),
    rule("us-osha-exposure", "us", "safety.exposure", &[(360, MADE)]),
    rule("us-hipaa-doc", "us", "privacy.policy", &[(72, &["record-made", "last-effective"])]),
    rule("us-hipaa-breach", "us", "privacy.breach", &[(72, MADE)]),
    told(CONTRACTOR, rule("us-503-vevraa", "us", "personnel.action", &[(24, ACTION)])),
    // 41 CFR 60-741.80(a), 60-300.80(a): one year for a small contractor, which the list leaves out.
    told(SMALL_CONTRACTOR, rule("us-503-vevraa", "us", "personnel.action", &[(12, ACTION)])),
    rule("us-irs-emptax", "us", "tax", &[(48, &["tax-due", "tax-paid"])]),
    rule("us-grs-fmla", "us-agency", "leave-file", &[(36, &["leave-end"])]),
    from(Start::CalendarYear, rule("us-grs-leavetransfer", "us-agency", "leave-file", &[(12, &["case-closed"])])),
    rule("ca-12946", "us-ca", "personnel.application", &[(48, &["record-made", "received"])]),
    rule("ca-12946-term", "us-ca", "personnel.terminated-file", &[(48, &["personnel-action"])]),
    rule("ca-226", "us-ca", "payroll.wage-statement", &[(36, MADE)]),
    rule("ca-1174", "us-ca", "payroll.register", &[(36, MADE)]),
    rule("ca-247-5", "us-ca", "sick-time", &[(36, MADE)]),
    rule("ca-1198-5", "us-ca", "personnel.file", &[(36, LEFT)]),
    rule("ca-ccpa-7101", "us-ca", "privacy.request", &[(24, MADE)]),
    rule("ny-payroll", "us-ny", "payroll.register", &[(72, MADE)]),
    rule("ny-deduct-auth", "us-ny", "payroll.deduction", &[(72, LEFT)]),
    rule("nyc-essta", "us-ny-nyc", "sick-time", &[(36, MADE)]),
    rule("nj-esll", "us-nj", "sick-time", &[(60, MADE)]),
    rule("nj-wage", "us-nj", "payroll.register", &[(72, MADE)]),
    rule("il-plawa", "us-il", "sick-time", &[(36, MADE)]),
    told(r#"{"facts": {"leave-reason": "safe"}}"#, rule("il-vessa", "us-il", "leave-file", &[(36, MADE)])),
    rule("wa-psl", "us-wa", "sick-time", &[(36, MADE)]),
    rule("wa-pfml", "us-wa", "leave-file.base", &[(72, MADE)]),
    rule("ma-est", "us-ma", "sick-time", &[(36, MADE)]),
    told(r#"{"facts": {"headcount": 20}}"#, rule("ma-personnel", "us-ma", "personnel.file", &[(36, LEFT)])),
    rule("ct-psl", "us-ct", "sick-time", &[(36, MADE)]),
    rule("co-hfwa", "us-co", "sick-time", &[(24, MADE)]),
    rule("az-epst", "us-az", "sick-time", &[(48, MADE)]),
    rule("md-hwfa", "us-md", "sick-time", &[(36, MADE)]),
    rule("mn-esst", "us-mn", "sick-time", &[(36, MADE)]),
    rule("nm-hwa", "us-nm", "sick-time", &[(48, MADE)]),
    rule("or-sick", "us-or", "sick-time", &[(24, MADE)]),
    rule("or-payroll", "us-or", "payroll.register", &[(36, ENTRY)]),
    from(Start::CalendarYear, rule("or-plo", "us-or", "leave-file.base", &[(36, MADE)])),
    from(Start::TaxYear, rule("gb-smp", "gb", "leave-file.base", &[(36, &["maternity-pay-end"])])),
    from(Start::TaxYear, rule("gb-paye", "gb", "payroll.register", &[(36, ENTRY)])),
    rule("gb-wtr9", "gb", "working-time", &[(24, MADE)]),
    rule("gb-wtr16b", "gb", "holiday", &[(72, MADE)]),
    // National Minimum Wage Regulations 2015 reg 59(8): the period begins with the day on which the next pay reference period ends; the list has it begin
    // the day after.
    from(Start::WithTheEvent, rule("gb-nmw", "gb", "payroll.pay-reference", &[(72, &["next-pay-period-end"])])),
    rule("gb-coshh", "gb", "safety.surveillance", &[(480, ENTRY)]),
];

/// At most so long: the first of the terms.
const MAXIMUMS: &[Rule] = &[
    rule("il-bipa", "us-il", "biometric", &[(36, &["last-interaction"]), (0, &["purpose-met"])]),
    rule("tx-cubi", "us-tx", "biometric", &[(12, &["purpose-met"])]),
    rule("us-coppa-312-10", "us", "child-online", &[(0, &["purpose-met"])]),
    rule("gb-rtw", "gb", "right-to-work", &[(24, LEFT)]),
];

/// Limits for records of any class: they rule none, so that they let none go by themselves.
const LIMITS: &[Rule] = &[
    rule("eu-gdpr-5e", "de", "personnel.file", &[(0, &["purpose-met"])]),
    rule("gb-ukgdpr-5e", "gb", "personnel.file", &[(0, &["purpose-met"])]),
    rule("ca-cpra-100", "us-ca", "personnel.file", &[(0, &["purpose-met"])]),
];

/// The figure of gb-rtw stands twice: it is a minimum, too.
const ALSO_MINIMUM: &str = "gb-rtw";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    On(Day),
    NotYet,
    Unknown,
}

/// Days about which calendars differ, and others; all of them since every rule of the table has begun.
fn days() -> impl Strategy<Value = Day> {
    let edges = [(2, 28), (2, 29), (3, 1), (12, 31), (1, 1), (4, 5), (4, 6), (1, 31), (3, 31), (4, 30), (8, 31), (11, 30)];
    let edge = (2027_i64..2037, prop::sample::select(edges.to_vec()))
        .prop_map(|(year, (month, day))| if (month, day) == (2, 29) { Day::of(year, 3, 1).prev() } else { Day::of(year, month, day) });
    prop_oneof![3 => edge, 2 => (0_i64..3650).prop_map(|n| Day::of(2027, 1, 1).plus(n))]
}

fn states() -> impl Strategy<Value = [State; 3]> {
    let state = || prop_oneof![6 => days().prop_map(State::On), 1 => Just(State::NotYet), 1 => Just(State::Unknown)];
    [state(), state(), state()]
}

/// The last day of a length from an event.
fn last_day(months: i64, event: Day, start: Start) -> Day {
    let counted_from = match start {
        Start::Event | Start::WithTheEvent => event,
        Start::CalendarYear => Day::of(event.year, 12, 31),
        Start::TaxYear if (event.month, event.day) <= (4, 5) => Day::of(event.year, 4, 5),
        Start::TaxYear => Day::of(event.year + 1, 4, 5),
    };
    if start == Start::WithTheEvent {
        // The day before the same day of the month; where the month has none, its last day.
        return counted_from.months_on(months).prev();
    }
    // The same day of the month; where the month has none, its last day.
    counted_from.months_back(-months)
}

/// The events of a rule, each with what is told of it, and each term's state worked out to its last day.
struct Worked {
    events: Vec<(&'static str, State)>,
    terms: Vec<State>,
}

fn worked(rule: &Rule, given: &[State; 3]) -> Worked {
    let mut events: Vec<(&'static str, State)> = Vec::new();
    for event in rule.terms.iter().flat_map(|(_, events)| events.iter()) {
        events.push((event, given[events.len()]));
    }
    let mut terms = Vec::new();
    let mut at = 0;
    for (months, of) in rule.terms {
        for _ in *of {
            terms.push(match given[at] {
                State::On(day) => State::On(last_day(*months, day, rule.start)),
                other => other,
            });
            at += 1;
        }
    }
    Worked { events, terms }
}

fn record(rule: &Rule, events: &[(&'static str, State)]) -> Value {
    let mut case: Map<String, Value> = serde_json::from_str(rule.told).expect("JSON");
    let mut dates = Map::new();
    // Nobody has complained, so that no hold of a law is open.
    let mut not_yet = vec!["charge-filed", "complaint-notice"];
    for (event, state) in events {
        match state {
            State::On(day) => {
                dates.insert((*event).to_owned(), day.to_string().into());
            }
            State::NotYet => not_yet.push(event),
            State::Unknown => {}
        }
    }
    case.insert("class".to_owned(), rule.class.into());
    case.insert("places".to_owned(), json!([rule.place]));
    case.insert("rules".to_owned(), json!([rule.id]));
    case.insert("holds".to_owned(), json!([]));
    case.insert("dates".to_owned(), dates.into());
    case.insert("not_yet".to_owned(), json!(not_yet));
    case.into()
}

fn asked(rule: &Rule, events: &[(&'static str, State)], on: Day) -> Value {
    decide(&bundled(), &json!({"ask": "retain", "on": on.to_string(), "case": record(rule, events)}))
}

fn day_of(answer: &Value, key: &str) -> Option<Day> {
    answer[key].as_str().map(Day::read)
}

/// What a duty to keep comes to.
fn kept(terms: &[State], on: Day) -> &'static str {
    let owes = |term: &State| matches!(term, State::NotYet) || matches!(term, State::On(last) if on <= *last);
    if terms.iter().any(owes) {
        "must-retain"
    } else if terms.contains(&State::Unknown) {
        "unknown"
    } else {
        "may-dispose"
    }
}

/// A day around the last on which something changes, since every rule of the table has begun.
fn day_near(terms: &[State], shift: i64) -> Day {
    let ends = terms.iter().filter_map(|term| if let State::On(day) = term { Some(*day) } else { None });
    ends.max().unwrap_or(Day::of(2030, 6, 15)).plus(shift).max(Day::of(2027, 1, 1))
}

fn minimum_agrees(rule: &Rule, given: &[State; 3], shift: i64) -> Result<(), TestCaseError> {
    let Worked { events, terms } = worked(rule, given);
    let on = day_near(&terms, shift);
    let answer = asked(rule, &events, on);
    let wanted = kept(&terms, on);
    let told: Vec<Day> = terms.iter().filter_map(|term| if let State::On(day) = term { Some(*day) } else { None }).collect();
    let is_settled = told.len() == terms.len();
    let last = told.into_iter().max().filter(|_| is_settled);
    let id = rule.id;
    prop_assert_eq!(answer["outcome"].as_str(), Some(wanted), "{} on {}: {}", id, on, &answer);
    prop_assert_eq!(day_of(&answer["rules"][id], "retain_through"), last, "{}: {}", id, &answer);
    prop_assert_eq!(day_of(&answer, "retain_through"), last, "{}: {}", id, &answer);
    prop_assert_eq!(day_of(&answer, "earliest_disposal"), last.map(Day::next), "{}: {}", id, &answer);
    let open: Vec<&str> = events.iter().filter(|(_, state)| *state == State::NotYet).map(|(event, _)| *event).collect();
    let shown: Vec<&str> = answer["rules"][id]["open_triggers"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    prop_assert!(open.len() == shown.len() && open.iter().all(|event| shown.contains(event)), "{}: {}", id, &answer);
    if wanted == "unknown" {
        for (event, _) in events.iter().filter(|(_, state)| *state == State::Unknown) {
            let at = format!("/case/dates/{event}");
            let is_asked = answer["missing"].as_array().into_iter().flatten().any(|item| item["at"] == at.as_str());
            prop_assert!(is_asked, "{} does not ask for {}: {}", id, event, &answer);
        }
    }
    Ok(())
}

fn maximum_agrees(rule: &Rule, given: &[State; 3], shift: i64, lets_go: bool) -> Result<(), TestCaseError> {
    let Worked { events, terms } = worked(rule, given);
    let on = day_near(&terms, shift);
    let answer = asked(rule, &events, on);
    let by = terms.iter().filter_map(|term| if let State::On(day) = term { Some(*day) } else { None }).min();
    let keeps = if rule.id == ALSO_MINIMUM { kept(&terms, on) } else { "may-dispose" };
    let wanted = match keeps {
        _ if !lets_go => "unknown",
        "may-dispose" if by.is_some_and(|by| on > by) => "must-dispose",
        other => other,
    };
    let id = rule.id;
    prop_assert_eq!(answer["outcome"].as_str(), Some(wanted), "{} on {}: {}", id, on, &answer);
    prop_assert_eq!(day_of(&answer, "must_dispose_by"), by, "{}: {}", id, &answer);
    prop_assert_eq!(day_of(&answer["rules"][id], "must_dispose_by"), by, "{}: {}", id, &answer);
    prop_assert!(answer.get("conflicts").is_none(), "{}: {}", id, &answer);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn minimums_agree_with_the_table(pick in 0..MINIMUMS.len(), given in states(), shift in prop_oneof![-2_i64..3, -4000_i64..4000]) {
        minimum_agrees(&MINIMUMS[pick], &given, shift)?;
    }

    #[test]
    fn maximums_agree_with_the_table(pick in 0..MAXIMUMS.len(), given in states(), shift in prop_oneof![-2_i64..3, -800_i64..800]) {
        maximum_agrees(&MAXIMUMS[pick], &given, shift, true)?;
    }

    #[test]
    fn limits_of_every_class_agree_with_the_table(pick in 0..LIMITS.len(), given in states(), shift in -2_i64..3) {
        maximum_agrees(&LIMITS[pick], &given, shift, false)?;
    }
}

/// Every rule of the table, on both sides of its day, whatever the dice say.
#[test]
fn each_rule_of_the_table_ends_on_its_day() {
    for event in
        [Day::of(2028, 2, 29), Day::of(2027, 2, 28), Day::of(2027, 12, 31), Day::of(2028, 1, 1), Day::of(2028, 4, 5), Day::of(2028, 4, 6)]
    {
        let given = [State::On(event); 3];
        for shift in [0, 1] {
            for rule in MINIMUMS {
                minimum_agrees(rule, &given, shift).unwrap_or_else(|error| panic!("{error}"));
            }
            for rule in MAXIMUMS {
                maximum_agrees(rule, &given, shift, true).unwrap_or_else(|error| panic!("{error}"));
            }
        }
    }
}

#[test]
fn the_oracle_counts_as_the_law_does() {
    assert_eq!(last_day(36, Day::of(2024, 2, 29), Start::Event), Day::of(2027, 2, 28));
    assert_eq!(last_day(48, Day::of(2024, 2, 29), Start::Event), Day::of(2028, 2, 29));
    assert_eq!(last_day(60, Day::of(2020, 1, 15), Start::CalendarYear), Day::of(2025, 12, 31));
    assert_eq!(last_day(36, Day::of(2024, 4, 6), Start::TaxYear), Day::of(2028, 4, 5));
    // HMRC, National Minimum Wage Manual, NMWM12040: pay for May 2013.
    assert_eq!(last_day(36, Day::of(2013, 6, 30), Start::WithTheEvent), Day::of(2016, 6, 29));
    assert_eq!(last_day(72, Day::of(2028, 2, 29), Start::WithTheEvent), Day::of(2034, 2, 28));
}
