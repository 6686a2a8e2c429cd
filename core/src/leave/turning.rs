//! The first day on which somebody not yet eligible will be, and the last on which somebody is: found among the days on which a fact turns.

use super::question::Question;
use crate::api::forms::Service;
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::rules::test::{FactRef, Subject};
use crate::time::MonthEnd;
use crate::{Day, Tri};

/// How far ahead the day is looked for.
const YEARS_AHEAD: i64 = 2;
/// More days than this are not looked at: a case with more turns gets no such day.
const MOST_DAYS: usize = 400;

/// The first eligible day after a no; the last eligible day of a yes, where facts that are known end it.
pub(crate) fn days(question: &Question<'_>, outcome: Tri) -> (Option<Day>, Option<Day>) {
    let mut candidates = turns(question);
    candidates.retain(|day| *day > question.start);
    candidates.order();
    candidates.dedup();
    candidates.truncate(MOST_DAYS);
    let at = |day: &Day| question.starting(*day).outcome();
    match outcome {
        Tri::No => (candidates.iter().find(|day| at(day).is_yes()).copied(), None),
        _ => (None, candidates.iter().find(|day| at(day).is_no()).map(|day| day.prev())),
    }
}

/// The days on which an answer may turn: items begin or end, service completes its length, heads or places change, a figure is given for a day.
pub(crate) fn turns(question: &Question<'_>) -> Vec<Day> {
    let mut days = Vec::new();
    let Some(end) = question.start.plus_months(YEARS_AHEAD.saturating_mul(12), MonthEnd::Clamp) else { return days };
    if let Some(standing) = question.law.body.standing(question.entitlement) {
        for leaf in &standing.program.leaves {
            match &leaf.subject {
                Subject::Held { dates, .. } => days.extend([dates.from, dates.until].into_iter().flatten()),
                Subject::Fact(fact) if fact.name == "service" => completed(question, &leaf.against, &mut days),
                Subject::Fact(fact) if fact.name == "time-at-place" => {
                    let since = question.view.case.places.iter().flatten().filter_map(|p| p.from);
                    days.extend(since.filter_map(|from| after(from, &leaf.against)));
                }
                Subject::Fact(fact) => of_fact(question, fact, end, &mut days),
                Subject::Count { .. } => {
                    days.extend(question.view.head_turns());
                    days.extend(Day::new(question.start.year().saturating_add(1), 1, 1));
                    days.extend(Day::new(question.start.year().saturating_add(2), 1, 1));
                }
                _ => {}
            }
        }
    }
    let case = question.view.case;
    days.extend(case.places.iter().flatten().flat_map(|p| [p.from, p.until]).flatten());
    days.retain(|day| *day <= end);
    days
}

/// The day on which a length from a day on is complete.
fn after(from: Day, length: &Amount) -> Option<Day> {
    let Amount::Figure(n, unit) = length else { return None };
    let n = n.to_whole()?;
    match unit {
        Unit::Days => from.plus_days(n),
        Unit::Weeks => from.plus_days(n.checked_mul(7)?),
        Unit::Years => from.plus_months(n.checked_mul(12)?, MonthEnd::RollOn),
        _ => from.plus_months(n, MonthEnd::RollOn),
    }
}

/// The days on which service may complete what is asked. With breaks the day moves by as much as the earlier periods have: then each day until
/// the last period alone would do is one.
fn completed(question: &Question<'_>, against: &Amount, days: &mut Vec<Day>) {
    let Some(Service::Periods(periods)) = &question.view.case.service else { return };
    let Some(last) = periods.iter().map(|p| p.from).max() else { return };
    let Some(alone) = after(last, against) else { return };
    days.push(alone);
    if periods.len() > 1 {
        let mut day = last.max(question.start);
        while day < alone {
            day = day.next();
            days.push(day);
        }
    }
}

fn of_fact(question: &Question<'_>, fact: &FactRef, end: Day, days: &mut Vec<Day>) {
    let case = question.view.case;
    match fact.name.as_str() {
        "hours" => {
            days.extend(case.hours_worked.iter().flatten().filter_map(|h| h.before));
            if case.worked.is_some() {
                // Hours of a timesheet fall out of the window a day at a time, and known ones come in until the day of the question.
                let last = question.view.on.next().min(end);
                let mut day = question.start;
                while day < last {
                    day = day.next();
                    days.push(day);
                }
            }
        }
        "flight-duty" => days.extend(case.flight_duty.iter().flatten().filter_map(|h| h.before)),
        "wages" => {
            days.extend((1..=YEARS_AHEAD.saturating_mul(4)).filter_map(|n| question.start.quarter().plus(n)).filter_map(|q| q.first_day()));
        }
        "headcount" => days.extend(question.view.head_turns()),
        _ => {}
    }
}
