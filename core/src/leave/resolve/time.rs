//! Facts of time and money: service, hours, wages, and the windows over which they are counted.

use super::{Bounds, Question, rest_on, said, seconds};
use crate::Tri;
use crate::amount::Rational;
use crate::api::answer::{MissingItem, Window as WindowAnswer};
use crate::api::case::Role;
use crate::api::values::Value;
use crate::api::words::{Burden, FlightDutyKind, YesNo};
use crate::facts::alike::Start;
use crate::facts::away::Ident;
use crate::facts::dictionary::{missing, over as over_id};
use crate::facts::hours::{Over, Sum, before};
use crate::facts::service::{In, Wanted};
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::Observation;
use crate::rules::figures::{Reckoned, Sum as Amounted};
use crate::rules::test::{FactRef, Leaf, Modifiers};
use crate::rules::window::Window;
use crate::time::Length;
use crate::{Day, Error};

pub(super) fn observe(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let records = question.view.case.records.as_ref();
    match fact.name.as_str() {
        "service" => service(question, leaf, fact),
        "hours" | "flight-duty" => tested_first(question, leaf, fact),
        "job-class" => job_class(question, leaf),
        "full-time" => {
            question.flag(leaf, "full-time", question.view.case.role.as_ref().and_then(|r| r.full_time), missing("full-time", ""))
        }
        "time-at-place" => time_at_place(question, leaf, fact),
        "accurate-hours" => question.flag(leaf, "accurate-hours", records.and_then(|r| r.accurate_hours), missing("accurate-hours", "")),
        "shown-under-required-hours" => {
            let given = records.and_then(|r| r.shown_under_required_hours);
            question.flag(leaf, "shown-under-required-hours", given, missing("shown-under-required-hours", ""))
        }
        "wages" => wages(question, leaf, fact),
        "enrolled" => enrolled(question, leaf, fact),
        "average-weekly-hours" => average_hours(question, leaf, fact),
        _ => Observation::default(),
    }
}

/// A point by which a measure is taken, where the pack names one.
fn point_of(question: &Question<'_>, at: Option<&str>) -> Result<Day, Box<MissingItem>> {
    at.map_or(Ok(question.start), |at| question.point(at))
}

/// Length of service, in the unit that is asked for.
fn service(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let Modifiers { ignore_break, breaks_not, .. } = &leaf.modifiers;
    let wanted = Wanted {
        payroll_weeks: fact.counting.iter().any(|c| c == "payroll-weeks"),
        consecutive: fact.continuity.as_deref() == Some("consecutive"),
        ignore_break: ignore_break.as_ref().map(|(years, unless)| (*years, unless.as_slice())),
        breaks_not,
        scope: fact.scope.as_deref(),
    };
    let (unit, make) = unit_of(&leaf.against);
    let lacks = || vec![missing("service", "")];
    let day = match point_of(question, fact.at.as_deref()) {
        Ok(day) => day,
        Err(item) => {
            let is_told = question.view.service(question.start, unit, &wanted).is_some();
            let of_service = lacks().into_iter().filter(|lack| !is_told && *lack != *item);
            return Observation { missing: std::iter::once(*item.clone()).chain(of_service).collect(), ..Observation::default() };
        }
    };
    match question.view.service(day, unit, &wanted) {
        Some(length) => {
            let bounds = Bounds { at_least: length.at_least, at_most: length.at_most };
            let mut observation = question.bounded(leaf, bounds, make, &lacks);
            if length.rolled {
                observation.conventions.push("feb-29-rolls-forward".to_owned());
            }
            observation
        }
        None => Observation { missing: lacks(), ..question.compared_to_nothing(leaf) },
    }
}

/// The unit in which an amount asks for a length of time.
fn unit_of(amount: &Amount) -> (In, fn(i64) -> Value) {
    match amount {
        Amount::Figure(_, Unit::Days) => (In::Days, Value::Days),
        Amount::Figure(_, Unit::Weeks) => (In::Weeks, |n| Value::Weeks(Rational::whole(n))),
        Amount::Figure(_, Unit::Years) => (In::Years, Value::Years),
        _ => (In::Months, Value::Months),
    }
}

/// A measure that is taken at the first absence for a reason in the leave year and then settled: met now, or met by an earlier absence that
/// was leave under this law.
fn tested_first(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let mut now = measured(question, leaf, fact);
    let is_retested = leaf.modifiers.retest.as_deref() == Some("per-ground-per-leave-year");
    if !is_retested || now.outcome.is_yes() {
        return now;
    }
    let law = &question.header().id;
    let under = format!("{law}/{}", question.entitlement);
    for start in question.earlier_starts() {
        let first = Question { is_first: true, ..question.starting(start.day) };
        let Some(began) = start.first() else { continue };
        let settled = question.notes.earlier(&under, (began, Some(leaf.place.clone())), || {
            if start.charged.iter().any(|charged| charged == law) {
                return Tri::Yes;
            }
            let then = measured(&first, leaf, fact).outcome;
            if then.is_no() { Tri::No } else { then.and(was_leave(question, start, began, &under)) }
        });
        match settled {
            Tri::Yes => {
                let then = measured(&first, leaf, fact);
                let measured_at = Some("first-absence-for-ground".to_owned());
                return Observation { outcome: Tri::Yes, measured_at, measured_on: Some(start.day), missing: Vec::new(), ..then };
            }
            Tri::Unknown => {
                now.outcome = Tri::Unknown;
                now.missing.extend(measured(&first, leaf, fact).missing);
            }
            Tri::No => {}
        }
    }
    now
}

/// Was one of those that began then leave under the law?
fn was_leave(question: &Question<'_>, start: &Start, began: Ident, under: &str) -> Tri {
    question.notes.earlier(under, (began, None), || {
        let each = question.view.begun(start).map(|away| {
            let first = Question { away: Some(away), reason: away.reason(), is_first: true, ..question.starting(start.day) };
            first.outcome()
        });
        each.fold(Tri::No, Tri::or)
    })
}

/// Hours of a window compared with what is required; a record that is lacking may be the employer's burden.
fn measured(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let windows = windows_of(fact);
    let mut best: Option<Observation> = None;
    for window in windows {
        let next = in_window(question, leaf, fact, window);
        let is_better = |best: &Observation| best.outcome.is_no() || (best.outcome.is_unknown() && next.outcome.is_yes());
        if best.as_ref().is_none_or(is_better) {
            best = Some(next);
        }
    }
    let observation = best.unwrap_or_default();
    if observation.outcome.is_unknown() && observation.judgment.is_empty() {
        return burden(question, leaf, observation);
    }
    observation
}

fn windows_of(fact: &FactRef) -> Vec<Option<&Window>> {
    let Some(first) = &fact.over else { return vec![None] };
    let mut all = vec![Some(first)];
    let mut next = first.or_else.as_deref();
    while let Some(window) = next {
        all.push(Some(window));
        next = window.or_else.as_deref();
    }
    all
}

fn in_window(question: &Question<'_>, leaf: &Leaf, fact: &FactRef, window: Option<&Window>) -> Observation {
    let over = match window.map(|w| over_days(question, w)) {
        Some(Ok(over)) => over,
        Some(Err(item)) => return Observation::missing(*item),
        None => return Observation::default(),
    };
    let sum = if fact.name == "flight-duty" {
        flight_duty(question, fact, over)
    } else {
        question.view.hours(over, &fact.counting, fact.scope.as_deref())
    };
    let sum = match sum {
        Ok(sum) => sum,
        Err(error) => {
            question.fail(error);
            return Observation::default();
        }
    };
    let lacks = |sum: Option<&Sum>| {
        let item = if sum.is_some_and(|s| s.lacks_schedule) { missing("schedule", "") } else { lacks_hours(fact, over) };
        vec![item]
    };
    let Some(sum) = sum else { return Observation { missing: lacks(None), ..question.compared_to_nothing(leaf) } };
    let bounds = Bounds { at_least: sum.seconds, at_most: sum.is_whole.then_some(sum.seconds) };
    let mut observation = question.bounded(leaf, bounds, Value::Seconds, &|| lacks(Some(&sum)));
    if sum.parts.len() > 1 {
        observation.parts = sum.parts.into_iter().map(|(kind, s)| (kind, Value::Seconds(s))).collect();
    }
    observation.window = Some(WindowAnswer { first_day: Some(over.from), last_day: Some(over.until.prev()) });
    observation
}

fn lacks_hours(fact: &FactRef, over: Over) -> MissingItem {
    let (id, at) = if fact.name == "flight-duty" { ("flight-duty", "/case/flight_duty") } else { ("hours-worked", "/case/hours_worked") };
    let id = over.length.map_or_else(|| id.to_owned(), |length| over_id(id, length));
    MissingItem { before: Some(over.until), ..missing(&id, at) }
}

/// The record is missing: the law may lay its lack on the employer, unless the employer has shown the contrary.
fn burden(question: &Question<'_>, leaf: &Leaf, lacking: Observation) -> Observation {
    let Some(burden) = &leaf.modifiers.burden else { return lacking };
    let applies = burden.when.as_ref().map_or(Tri::Yes, |when| question.holds(when).0);
    if !applies.is_yes() {
        return lacking;
    }
    let (shown, missing) = burden.unless.as_ref().map_or((Tri::No, Vec::new()), |unless| question.holds(unless));
    let outcome = !shown;
    let missing = if outcome.is_unknown() { missing } else { Vec::new() };
    Observation { outcome, missing, burden: outcome.is_yes().then_some(Burden::Employer), ..lacking }
}

/// The days of a window, and the length by which a summary names it.
fn over_days(question: &Question<'_>, window: &Window) -> Result<Over, Box<MissingItem>> {
    let (from, until) = window_days(question, window)?;
    Ok(Over { from, until, length: window.length })
}

/// The days `[from, until)` of a window that looks back.
pub(super) fn window_days(question: &Question<'_>, window: &Window) -> Result<(Day, Day), Box<MissingItem>> {
    let none = || Box::new(missing("leave-first-day", ""));
    if let Some(quarters) = window.quarters {
        let at = question.point(window.completed_before.as_deref().unwrap_or("claim-start"))?;
        let back = |n: i64| n.checked_neg().and_then(|n| at.quarter().plus(n));
        let (last, first) = (back(window.skip.saturating_add(1)), back(window.skip.saturating_add(quarters)));
        let days = first.and_then(|q| q.first_day()).zip(last.and_then(|q| q.last_day()));
        return days.map(|(from, last)| (from, last.next())).ok_or_else(none);
    }
    let point = window.before.as_deref().unwrap_or("leave-start");
    let until = if point == "first-absence-for-ground" { question.start } else { question.point(point)? };
    let from = window.length.and_then(|length| before(until, length)).ok_or_else(none)?;
    Ok((from, until))
}

/// Duty hours of flight crew: worked or paid, or the monthly guarantee.
fn flight_duty(question: &Question<'_>, fact: &FactRef, over: Over) -> Result<Option<Sum>, Error> {
    let wants = |word: &str| fact.counting.iter().any(|c| c == word);
    let mut sum = Sum::default();
    for (_, duty) in question.view.known(&question.view.case.flight_duty) {
        let is_over = duty.before == Some(over.until) && duty.months.map(|m| Length::Months(m.get())) == over.length;
        let is_month = duty.from.is_some_and(|f| f >= over.from) && duty.before.is_some_and(|b| b <= over.until);
        let word = duty.kind.map_or("worked-or-paid", FlightDutyKind::as_str);
        if !(is_over || is_month) {
            continue;
        }
        let hours = duty.hours.seconds();
        if wants(word) {
            sum.seconds = sum.seconds.checked_add(hours).ok_or_else(Error::overflow)?;
            sum.parts.insert(word.to_owned(), hours);
            sum.is_whole = true;
        } else if fact.not_counting.iter().any(|c| c == word) {
            sum.seconds = sum.seconds.checked_sub(hours).ok_or_else(Error::overflow)?;
        }
    }
    Ok(sum.is_whole.then_some(sum))
}

/// Hours as an amount, on the right side.
pub(super) fn amount(question: &Question<'_>, fact: &FactRef) -> Reckoned {
    let Some(over) = fact.over.as_ref().and_then(|w| over_days(question, w).ok()) else { return Reckoned::default() };
    let sum = if fact.name == "flight-duty" { flight_duty(question, fact, over) } else { question.view.hours(over, &fact.counting, None) };
    match sum {
        Ok(Some(sum)) if sum.is_whole => seconds(sum.seconds),
        Ok(_) => Reckoned::missing(lacks_hours(fact, over)),
        Err(error) => {
            question.fail(error);
            Reckoned::default()
        }
    }
}

/// One measure as a share of another.
pub(super) fn share(question: &Question<'_>, leaf: &Leaf, part: &FactRef, whole: &FactRef) -> Observation {
    let (part, whole) = (amount(question, part), amount(question, whole));
    let share = match (part.quantity(), whole.quantity()) {
        (Some(part), Some(whole)) => part.n.checked_div(&whole.n),
        _ => None,
    };
    let observation = share.map_or_else(Observation::default, |share| question.compared(leaf, Value::Share(share)));
    rest_on(rest_on(observation, Reckoned { sum: None, ..part }), Reckoned { sum: None::<Amounted>, ..whole })
}

/// Is the person one of these classes? Each class is a yes-or-no of its own.
fn job_class(question: &Question<'_>, leaf: &Leaf) -> Observation {
    let reckoned = question.required(leaf);
    let wanted = match reckoned.required(leaf.op) {
        Some(Value::Words(words)) => words,
        Some(Value::Word(word)) => vec![word],
        _ => return Observation::default(),
    };
    let role = question.view.case.role.as_ref().filter(|r| r.known_on.is_none_or(|d| d <= question.view.on));
    let mut observation = Observation { required: Some(Value::Words(wanted.clone())), ..Observation::default() };
    let mut outcome = Tri::No;
    let mut is_of = Vec::new();
    for word in &wanted {
        let mut given = said(role.and_then(|r| class_of(r, word)));
        if given.is_unknown()
            && let Some(is) = question.presumption(word)
        {
            given = said(YesNo::from_word(&is));
            observation.presumed.push((word.clone(), is));
        }
        match given {
            Tri::Yes => is_of.push(word.clone()),
            Tri::Unknown => observation.missing.push(missing(word, "")),
            Tri::No => {}
        }
        outcome = outcome.or(given);
    }
    let is_negative = matches!(leaf.op, crate::api::words::Op::NotOneOf | crate::api::words::Op::IsNot);
    observation.outcome = if is_negative { !outcome } else { outcome };
    observation.observed = (!is_of.is_empty()).then_some(Value::Words(is_of));
    observation
}

fn class_of(role: &Role, word: &str) -> Option<YesNo> {
    match word {
        "flight-crew" => role.flight_crew,
        "instructional" => role.instructional,
        "salaried" => role.salaried,
        "exempt" => role.flsa_exempt,
        "permanent" => role.permanent,
        "temporary" => role.temporary,
        "seasonal" => role.seasonal,
        "construction-cba" => role.construction_cba,
        "day-or-task" => role.day_or_task,
        "key-employee" => role.key_employee,
        _ => None,
    }
}

/// How long the person has worked at the place of work.
fn time_at_place(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let day = point_of(question, fact.at.as_deref()).unwrap_or(question.start);
    let since = super::employer::places_on(question, day).into_iter().next().and_then(|p| p.from);
    let Some(since) = since else { return Observation::missing(missing("places", "/case/places/0/from")) };
    let (months, _, _) = crate::facts::service::whole_months(since, day);
    let (unit, make) = unit_of(&leaf.against);
    let n = match unit {
        In::Days => since.days_to(day),
        In::Weeks => since.days_to(day) / 7,
        In::Months => months,
        In::Years => months / 12,
    };
    question.compared(leaf, make(n))
}

fn enrolled(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let law = fact.of.as_deref().unwrap_or(&question.header().id);
    let holds = |from: Option<Day>, until: Option<Day>| crate::time::Interval::new(from, until).contains(question.day);
    let found = question.view.known(&question.view.case.enrolled).map(|(_, e)| e).find(|e| e.law == law && holds(e.from, e.until));
    question.flag(leaf, "enrolled", found.map(|e| e.is), missing("enrolled", ""))
}

/// Wages of a window: those of its quarters, a total of it, or at least the highest quarter of it.
fn wages(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let lacks = || vec![missing("wages-by-quarter", "")];
    let window = fact.over.as_ref().map(|w| window_days(question, w));
    let (from, until) = match window {
        Some(Ok(days)) => days,
        Some(Err(item)) => return Observation::missing(*item),
        None => return Observation { missing: lacks(), ..Observation::default() },
    };
    let Some(wages) = &question.view.case.wages else {
        return Observation { missing: lacks(), ..question.compared_to_nothing(leaf) };
    };
    if let Some((_, total)) = question.view.known(&wages.total).find(|(_, t)| t.before == Some(until) && t.from.is_none_or(|f| f == from)) {
        return question.compared(leaf, Value::Cents(total.amount.cents()));
    }
    let quarters = question.view.known(&wages.by_quarter).map(|(_, q)| q);
    let inside: Vec<_> = quarters.filter(|q| q.quarter.first_day().is_some_and(|d| from <= d && d < until)).collect();
    let cents = inside.iter().map(|q| q.amount.cents()).fold(0, i64::saturating_add);
    let expected = fact.over.as_ref().and_then(|w| w.quarters).unwrap_or(0);
    let distinct: std::collections::BTreeSet<_> = inside.iter().map(|q| q.quarter).collect();
    let is_whole = expected > 0 && i64::try_from(distinct.len()).is_ok_and(|n| n >= expected);
    let highest = wages.highest_quarter.map_or(0, |m| m.cents());
    let at_least = cents.max(highest);
    question.bounded(leaf, Bounds { at_least, at_most: is_whole.then_some(at_least) }, Value::Cents, &lacks)
}

fn average_hours(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let day = point_of(question, fact.at.as_deref()).unwrap_or(question.start);
    let given = question.view.known(&question.view.case.average_hours).map(|(_, a)| a).find(|a| a.before.is_none_or(|b| b == day));
    match given {
        Some(average) => question.compared(leaf, Value::Seconds(average.hours.seconds())),
        None => Observation { missing: vec![missing("average-hours", "")], ..question.compared_to_nothing(leaf) },
    }
}

impl Question<'_> {
    /// What is required, where nothing can be held against it.
    pub(super) fn compared_to_nothing(&self, leaf: &Leaf) -> Observation {
        let reckoned = self.required(leaf);
        let required = reckoned.required(leaf.op);
        rest_on(Observation { required, ..Observation::default() }, reckoned)
    }
}
