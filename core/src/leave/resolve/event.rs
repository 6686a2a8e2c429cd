//! Facts of the leave itself and of what happened: reason, mode, events, days, findings.

use super::{Question, missing_of, rest_on};
use crate::Tri;
use crate::amount::Rational;
use crate::api::answer::Window as WindowAnswer;
use crate::api::values::Value;
use crate::api::words::YesNo;
use crate::facts::dictionary::{Measure, missing};
use crate::facts::dictionary::{missing_at, pack_fact};
use crate::leave::lower::{MINIMUM_BLOCK, START_WITHIN, USE_WITHIN};
use crate::rules::evaluate::Observation;
use crate::rules::figures::Reckoned;
use crate::rules::test::{FactRef, Leaf};
use crate::rules::window::Window;
use crate::time::{Interval, Length, MonthEnd};
use crate::{Day, api::answer::MissingItem};

pub(super) fn observe(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let position = question.away.map_or(0, |a| a.position);
    let lacks = |id: &str| missing_at(id, position);
    let away = question.away;
    match fact.name.as_str() {
        "reason" => match question.reason {
            Some(reason) => question.compared(leaf, Value::Words(vec![reason.ground().to_owned(), reason.as_str().to_owned()])),
            None => Observation::missing(lacks("leave-reason")),
        },
        "mode" => {
            let mode = away.map(|a| a.taken()).unwrap_or(crate::api::words::Mode::Continuous);
            question.compared(leaf, Value::Word(mode.as_str().to_owned()))
        }
        "agrees-intermittent" => {
            let at = question.at();
            let given = away.and_then(|a| a.agreed_by_employer());
            question.flag(leaf, "agrees-intermittent", given, missing_of("agreed-by-employer", &at, "agreed_by_employer"))
        }
        "medically-necessary" => medically_necessary(question, leaf),
        "unable-to-work" => {
            let given = away.and_then(|a| a.condition()).or(question.view.case.condition.as_ref()).and_then(|c| c.unable_to_work);
            question.finding(leaf, "unable-to-work", given, None, Some("provider"))
        }
        "foreseeable" => question.flag(leaf, "foreseeable", away.and_then(|a| a.foreseeable()), lacks("foreseeable")),
        "knew-notice-duty" => question.flag(leaf, "knew-notice-duty", away.and_then(|a| a.knew_notice_duty()), lacks("knew-notice-duty")),
        "deployment" => deployment(question, leaf, fact),
        USE_WITHIN | START_WITHIN => use_within(question, fact),
        MINIMUM_BLOCK => minimum_block(question, leaf, fact),
        "separation-kind" => match question.view.case.separation.as_ref().and_then(|s| s.kind) {
            Some(kind) => question.compared(leaf, Value::Word(kind.as_str().to_owned())),
            None => Observation::missing(missing("separation-kind", "")),
        },
        "key-employee" => {
            let given = question.view.case.role.as_ref().and_then(|r| r.key_employee);
            question.flag(leaf, "key-employee", given, missing("key-employee", ""))
        }
        "instructional" | "flight-crew" => role_flag(question, leaf, &fact.name),
        name => named(question, leaf, name),
    }
}

fn role_flag(question: &Question<'_>, leaf: &Leaf, name: &str) -> Observation {
    let role = question.view.case.role.as_ref();
    let given = role.and_then(|r| if name == "instructional" { r.instructional } else { r.flight_crew });
    question.flag(leaf, name, given, missing(name, ""))
}

/// A point or event by its day, or a finding of a person.
fn named(question: &Question<'_>, leaf: &Leaf, name: &str) -> Observation {
    if pack_fact(name).is_some_and(|f| f.measure != Measure::YesNo) || name.ends_with("-start") {
        return match question.point(name) {
            Ok(day) => within_or_compared(question, leaf, day),
            Err(item) => {
                Observation { missing: std::iter::once(*item).chain(lacks_window(question, leaf)).collect(), ..Observation::default() }
            }
        };
    }
    question.finding(leaf, name, None, None, None)
}

/// What keeps the window unknown against which a day is held.
fn lacks_window(question: &Question<'_>, leaf: &Leaf) -> Option<MissingItem> {
    days_of(question, leaf.modifiers.within.as_ref()?).err().map(|item| *item)
}

/// A day held against a date, or against a window.
fn within_or_compared(question: &Question<'_>, leaf: &Leaf, day: Day) -> Observation {
    if let Some(window) = leaf.modifiers.within.as_ref() {
        return match days_of(question, window) {
            Ok(days) => inside(day, days),
            Err(item) => Observation::missing(*item),
        };
    }
    question.compared(leaf, Value::Date(day))
}

/// Medical need for leave in parts: as the leave or a certificate says, else a question.
fn medically_necessary(question: &Question<'_>, leaf: &Leaf) -> Observation {
    let given = question.away.and_then(|a| a.medically_necessary());
    question.finding(leaf, "medically-necessary", given, None, Some("provider"))
}

/// Is the member deployed, and abroad where the law asks for that?
fn deployment(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let Some(event) = question.view.event_entry("deployment", &question.asked()) else {
        return Observation::missing(missing("deployment", ""));
    };
    if fact.kind.as_deref() == Some("foreign") {
        return question.flag(leaf, "deployment", event.foreign, missing("deployment-foreign", ""));
    }
    question.compared(leaf, Value::Flag(YesNo::Yes))
}

/// Does the day lie in the time in which leave for this ground may be taken?
fn use_within(question: &Question<'_>, fact: &FactRef) -> Observation {
    let Some(days) = ground_days(question, fact) else { return Observation::known(Tri::Yes) };
    let day = if fact.name == START_WITHIN { question.start } else { question.day };
    match days {
        Ok(days) => inside(day, days),
        Err(item) => Observation::missing(*item),
    }
}

fn inside(day: Day, days: Interval) -> Observation {
    Observation {
        outcome: Tri::from(days.contains(day)),
        observed: Some(Value::Date(day)),
        window: Some(WindowAnswer { first_day: days.from, last_day: days.until.map(Day::prev) }),
        ..Observation::default()
    }
}

fn ground_days(question: &Question<'_>, fact: &FactRef) -> Option<Result<Interval, Box<MissingItem>>> {
    let index = fact.k.and_then(|k| usize::try_from(k).ok())?;
    let ground = question.law.body.grounds.get(index)?;
    let window = if fact.name == START_WITHIN { &ground.start_within } else { &ground.use_within };
    window.as_ref().map(|w| days_of(question, w))
}

/// The days of a window: after an event, before a point, or as long as something lasts.
pub(crate) fn days_of(question: &Question<'_>, window: &Window) -> Result<Interval, Box<MissingItem>> {
    if let Some(after) = &window.after {
        let from = question.point(after)?;
        return Ok(Interval::new(Some(from), window.length.and_then(|l| after_day(from, l))));
    }
    if let Some(before) = &window.before {
        let until = if before == "first-absence-for-ground" { question.start } else { question.point(before)? };
        return Ok(Interval::new(window.length.and_then(|l| crate::facts::hours::before(until, l)), Some(until)));
    }
    if let Some(what) = &window.while_ {
        let event = question.view.event_entry(what, &question.asked());
        return event
            .map(|e| Interval::new(Some(e.day), e.until))
            .ok_or_else(|| Box::new(missing(what, &format!("/case/events/{}", what.replace('-', "_")))));
    }
    Ok(Interval::ALWAYS)
}

fn after_day(from: Day, length: Length) -> Option<Day> {
    match length {
        Length::Days(n) => from.plus_days(n),
        Length::Weeks(n) => from.plus_days(n.checked_mul(7)?),
        Length::Months(n) => from.plus_months(n, MonthEnd::RollOn),
        Length::Years(n) => from.plus_months(n.checked_mul(12)?, MonthEnd::RollOn),
        Length::Hours(_) | Length::BusinessDays(_) | Length::Lifetime => None,
    }
}

/// A block at least so long, or one of the shorter ones that must be granted all the same.
fn minimum_block(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let Some(away) = question.away else { return Observation::missing(missing("leave", "")) };
    let reckoned = question.required(leaf);
    let Some(weeks) = away_weeks(&away) else {
        return rest_on(Observation::missing(missing_at("leave-last-day", away.position)), Reckoned { sum: None, ..reckoned });
    };
    let long = question.compared(leaf, Value::Weeks(weeks));
    let Some(most) = fact.k.filter(|_| long.outcome.is_no()) else { return long };
    let least = reckoned.quantity().map(|q| q.n);
    let alike = question.view.alike(&away);
    let before = alike.get(..alike.partition_point(|s| Some(s.day) < away.begins())).unwrap_or_default();
    let is_short = |other: &crate::facts::Away<'_>| away_weeks(other).zip(least).is_some_and(|(w, least)| w < least);
    let shorter = before.iter().flat_map(|start| question.view.begun(start)).filter(is_short);
    let taken = shorter.take(usize::try_from(most).unwrap_or(usize::MAX)).count();
    let before = i64::try_from(taken).unwrap_or(i64::MAX);
    if before < most { Observation { outcome: Tri::Yes, basis: Some("shorter-block".to_owned()), ..long } } else { long }
}

/// The length of time away in weeks, where the entry says it.
fn away_weeks(away: &crate::facts::Away<'_>) -> Option<Rational> {
    let days = || Some(away.begins()?.days_to(away.ends()?.next()));
    away.weeks().or_else(|| Rational::new(i128::from(days()?), 7))
}
