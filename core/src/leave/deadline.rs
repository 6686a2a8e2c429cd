//! Deadlines: every step of a law that has a date, counted from what starts it.

use super::law::Law;
use super::law::conduct::{Deadline, Point, Span};
use super::question::Question;
use super::steps::{self, When};
use crate::api::Tail;
use crate::api::answer::{CountedSpan, DeadlineAnswer, Deadlines, JudgmentItem, MissingItem, ReadingAnswer, UnsettledItem};
use crate::api::request::{LeaveAsk, tri_of};
use crate::api::words::{Act, Actor};
use crate::facts::View;
use crate::facts::dictionary::missing;
use crate::order::InOrder;
use crate::rules::evaluate::Evaluation;
use crate::rules::program::Program;
use crate::rules::shelf::Context;
use crate::time::{Calendar, Clock, Counting, Length};
use crate::tri::Tri;
use crate::{Day, Error};
use std::collections::BTreeMap;

/// The holidays by which business days are counted, and the convention that says whose they are.
pub(crate) fn calendar(view: &View<'_>) -> (Calendar, &'static str) {
    match view.employer().and_then(|e| e.holidays.as_ref()) {
        Some(days) => (Calendar::Days(days.clone()), "business-days-mon-fri-less-holidays"),
        None => (Calendar::UsFederal, "business-days-mon-fri-less-federal"),
    }
}

/// A step of the law on the calendar.
struct Step<'l> {
    item: &'l Deadline,
    applies: Tri,
    trigger: When,
    due: Option<Due>,
    missing: Vec<MissingItem>,
}

/// The day a step is due.
#[derive(Clone, Copy)]
struct Due {
    day: Day,
    raw: Day,
    trigger: Day,
}

/// The steps of a law for one leave, by their names; what they rest on goes to the tail. `leave.plan` includes them as `law/step`.
///
/// # Errors
/// What goes wrong while a fact is read.
pub(crate) fn deadlines(question: &Question<'_>, tail: &mut Tail) -> Result<BTreeMap<String, DeadlineAnswer>, Error> {
    let mut all: BTreeMap<String, DeadlineAnswer> = BTreeMap::new();
    let (calendar, convention) = calendar(question.view);
    let law: &Law = &question.law.body;
    for (item, condition) in law.conduct.deadlines.iter().zip(&law.lowered.deadlines) {
        let step = look(question, item, condition, &calendar, tail);
        if step.applies.is_no() {
            continue;
        }
        if step.due.is_some() && is_in_business_days(item) {
            tail.add_convention(convention);
        }
        let mut answer = tell(question, &step);
        if step.due.is_some() {
            super::quote::note_frame(&question.law.header.id, &item.frame, tail);
            if unsettled(question, &step, &calendar, tail) && item.is_open {
                answer = DeadlineAnswer { outcome: Some(Tri::Unknown), due: None, raw_due: None, late_by_days: None, ..answer };
            }
        }
        if answer.late_by_days.is_some() && item.or_as_soon_as_practicable {
            answer.outcome = Some(excused(question, item, tail));
        }
        // Of several items for one step the one that is known to apply counts.
        match all.get_mut(&item.step) {
            Some(known) if known.due.is_some() => {}
            Some(known) if answer.due.is_some() => *known = answer,
            Some(known) => known.missing.extend(answer.missing.into_iter().filter(|m| !known.missing.contains(m)).collect::<Vec<_>>()),
            None => {
                all.insert(item.step.clone(), answer);
            }
        }
    }
    match question.notes.failure() {
        Some(error) => Err(error),
        None => Ok(all),
    }
}

/// Does an item apply to the leave, what started it, and when is it due?
fn look<'l>(question: &Question<'_>, item: &'l Deadline, condition: &Program, calendar: &Calendar, tail: &mut Tail) -> Step<'l> {
    let evaluation = Evaluation::new(condition, question);
    let applies = evaluation.outcome();
    let mut rests = Tail::default();
    evaluation.collect(&mut rests);
    let mut step = Step { item, applies, trigger: When::Never, due: None, missing: Vec::new() };
    if applies.is_no() {
        return step;
    }
    rests.presumed.iter().for_each(|p| tail.add_presumed(p.fact.as_deref().unwrap_or_default(), p.is.as_deref().unwrap_or_default()));
    rests.assumed.iter().for_each(|a| tail.add_assumed(a.test.clone().unwrap_or_default(), a.is.unwrap_or_default()));
    step.trigger = trigger(question, item);
    if applies.is_unknown() {
        step.missing.extend(rests.missing);
    }
    match &step.trigger {
        When::On(day) if applies.is_yes() => step.due = due(question, &item.span, *day, calendar),
        When::Unknown(lacks) => step.missing.push((**lacks).clone()),
        When::On(_) | When::Never => {}
    }
    if step.due.is_none() && matches!((&item.span, &step.trigger), (Span::PayDates { .. }, When::On(_))) {
        step.missing.push(missing("pay-dates", ""));
    }
    step
}

/// The day on which the clock of a step starts: the first of its triggers, or the later one where the text says so.
fn trigger(question: &Question<'_>, item: &Deadline) -> When {
    let mut days = Vec::new();
    let mut lacks = None;
    for point in &item.triggers {
        match day_of(question, item, point) {
            When::On(day) => days.push(day),
            When::Unknown(lack) => lacks = lacks.or(Some(lack)),
            When::Never => {}
        }
    }
    let found = if item.later { days.iter().max() } else { days.iter().min() };
    match (found, lacks) {
        (Some(day), None) => When::On(*day),
        (Some(day), Some(_)) if !item.later => When::On(*day),
        (_, Some(lack)) => When::Unknown(lack),
        (None, None) => When::Never,
    }
}

/// A claim starts for the program whose grounds the step is for.
fn day_of(question: &Question<'_>, item: &Deadline, point: &Point) -> When {
    if point.name != "claim-start" {
        return steps::day_of(question, point);
    }
    let claims = super::claims::in_order(question.view, question.law);
    let is_for = |claim: &super::claims::FiledClaim<'_>| {
        let program = claim.first_day.and_then(|day| claim.program(question.law, day));
        item.grounds.is_empty() || program.is_some_and(|p| p.grounds.iter().any(|g| item.grounds.contains(g)))
    };
    match claims.iter().find(|c| is_for(c)) {
        Some(claim) => claim
            .first_day
            .map_or_else(|| When::Unknown(Box::new(crate::facts::dictionary::missing_at("claim-first-day", claim.position))), When::On),
        None if question.view.case.claims.is_some() => When::Never,
        None => When::Unknown(Box::new(missing("claims", ""))),
    }
}

fn due(question: &Question<'_>, span: &Span, trigger: Day, calendar: &Calendar) -> Option<Due> {
    match span {
        Span::Clock(clock) => clock.run(trigger, calendar).map(|d| Due { day: d.day, raw: d.raw, trigger }),
        Span::PayDates { nth, after } => {
            let earliest = after.map_or(Some(trigger), |length| steps::after(trigger, length))?;
            let mut dates: Vec<Day> = question.view.employer()?.pay_dates.as_ref()?.iter().copied().filter(|d| *d >= earliest).collect();
            dates.order();
            let index = usize::try_from(nth.checked_sub(1)?).ok()?;
            dates.get(index).map(|day| Due { day: *day, raw: *day, trigger })
        }
    }
}

fn is_in_business_days(item: &Deadline) -> bool {
    matches!(&item.span, Span::Clock(Clock { length: Length::BusinessDays(_), .. }))
}

/// A step that may also be taken as soon as it can be is late only where that was not done: a person says so.
fn excused(question: &Question<'_>, item: &Deadline, tail: &mut Tail) -> Tri {
    const FINDING: &str = "as-soon-as-practicable";
    let law = question.law.header.id.as_str();
    let about = question.away.and_then(|a| a.id()).map(String::as_str);
    let found = question.view.determined(law, FINDING, about, question.day).and_then(|d| d.value.yes_no());
    if found.is_none() {
        tail.add_judgment(JudgmentItem {
            question: Some(FINDING.to_owned()),
            by: Some(Actor::Employer.as_str().to_owned()),
            at: Some("/case/determined".to_owned()),
            item: Some(format!("{law}/{}", item.step)),
            cites: item.frame.cites.clone(),
            ..JudgmentItem::default()
        });
    }
    tri_of(found)
}

/// Where the text has other readings that give another day, the answer says so. Do they?
fn unsettled(question: &Question<'_>, step: &Step<'_>, calendar: &Calendar, tail: &mut Tail) -> bool {
    let Some(own) = step.due else { return false };
    let others: Vec<Day> = step.item.readings.iter().filter_map(|span| due(question, span, own.trigger, calendar)).map(|d| d.day).collect();
    if others.iter().all(|day| *day == own.day) {
        return false;
    }
    let reading =
        |day: Day| ReadingAnswer { outcome: Some(day.to_string()), cites: step.item.frame.cites.clone(), ..ReadingAnswer::default() };
    tail.unsettled.push(UnsettledItem {
        item: Some(format!("{}/{}", question.law.header.id, step.item.frame.id)),
        readings: std::iter::once(own.day).chain(others).map(reading).collect(),
    });
    true
}

fn tell(question: &Question<'_>, step: &Step<'_>) -> DeadlineAnswer {
    let item = step.item;
    let about = item.triggers.first().and_then(|p| p.about.as_deref());
    let done = step.due.and_then(|due| steps::taken(question, item.act, Some(due.trigger), about));
    let late = step.due.zip(done).map(|(due, done)| due.day.days_to(done));
    let mut needs: Vec<String> = item.only_with.clone().into_iter().collect();
    if item.is_option {
        needs.push("employer-requires-it".to_owned());
    }
    DeadlineAnswer {
        who: Some(item.actor),
        to: receiver(item),
        outcome: match late {
            Some(days) => Some(Tri::from(days <= 0)),
            None => step.due.is_none().then_some(Tri::Unknown),
        },
        due: step.due.map(|d| d.day),
        raw_due: step.due.filter(|d| d.raw != d.day).map(|d| d.raw),
        counted: step.due.and_then(|due| counted(&item.span, due.trigger)),
        if_missed: item.late.as_ref().map(|l| l.consequence.clone()).filter(|c| c != "none"),
        late_by_days: late.filter(|days| *days > 0),
        needs,
        missing: step.missing.clone(),
        cites: item.frame.cites.clone(),
        ..DeadlineAnswer::default()
    }
}

/// To whom a step is owed.
fn receiver(item: &Deadline) -> Option<Actor> {
    match (item.actor, item.act) {
        (_, Act::ApplyForBenefit) => Some(Actor::Agency),
        (Actor::Employer, _) => Some(Actor::Employee),
        (Actor::Employee, _) => Some(Actor::Employer),
        _ => None,
    }
}

/// How a step was counted, in the text's own unit.
fn counted(span: &Span, trigger: Day) -> Option<CountedSpan> {
    let Span::Clock(clock) = span else { return None };
    let ahead = clock.counting == Counting::Before;
    let (after, before) = if ahead { (None, Some(trigger)) } else { (Some(trigger), None) };
    (clock.length != Length::Lifetime).then(|| CountedSpan { after, before, ..CountedSpan::of(clock.length) })
}

/// A step that came late.
pub(crate) struct Lateness<'l> {
    pub(crate) item: &'l Deadline,
    pub(crate) due: Day,
    /// The days from the day it was due to the day it was taken, or to the day of the question.
    pub(crate) days: i64,
}

/// The steps of an act that apply, or what is missing to say so.
fn applying<'q>(question: &Question<'q>, act: Act) -> Result<Vec<Step<'q>>, Vec<MissingItem>> {
    let (calendar, _) = calendar(question.view);
    let law: &'q Law = &question.law.body;
    let mut tail = Tail::default();
    let of_act = law.conduct.deadlines.iter().zip(&law.lowered.deadlines).filter(|(item, _)| item.act == act);
    let steps = of_act.map(|(item, condition)| look(question, item, condition, &calendar, &mut tail));
    let steps: Vec<Step<'q>> = steps.filter(|s| !s.applies.is_no()).collect();
    let unknown: Vec<MissingItem> = steps.iter().filter(|s| s.applies.is_unknown()).flat_map(|s| s.missing.clone()).collect();
    if unknown.is_empty() { Ok(steps) } else { Err(unknown) }
}

/// Did a step come late? It is measured on the day it was taken.
pub(crate) fn late<'q>(question: &Question<'q>, act: Act) -> Result<Option<Lateness<'q>>, Vec<MissingItem>> {
    let steps = applying(question, act)?;
    let mut lacks = Vec::new();
    for step in steps {
        let Some(due) = step.due else {
            lacks.extend(step.missing);
            continue;
        };
        let done = steps::taken(question, act, Some(due.trigger), None).filter(|day| *day <= question.view.on);
        let days = due.day.days_to(done.unwrap_or(question.view.on));
        return Ok((days > 0).then_some(Lateness { item: step.item, due: due.day, days }));
    }
    if lacks.is_empty() { Ok(None) } else { Err(lacks) }
}

/// Is the document that was asked for overdue and still not there? The day it was due.
pub(crate) fn overdue(question: &Question<'_>) -> Result<Option<Day>, Vec<MissingItem>> {
    let steps = applying(question, Act::GiveCertification)?;
    let asked = steps.iter().filter_map(|step| Some((step, step.due?)));
    let missed = asked.clone().filter(|(step, due)| {
        let about = step.item.triggers.first().and_then(|p| p.about.as_deref());
        let taken = steps::taken(question, Act::GiveCertification, Some(due.trigger), about);
        question.view.on > due.day && taken.is_none_or(|day| day > question.view.on)
    });
    if let Some(day) = missed.map(|(_, due)| due.day).min() {
        return Ok(Some(day));
    }
    // Nobody asked for a document, as far as the list of them says.
    if asked.count() > 0 || question.view.case.certification.is_some() {
        return Ok(None);
    }
    let lacks: Vec<MissingItem> = steps.into_iter().flat_map(|s| s.missing).collect();
    if lacks.is_empty() { Ok(None) } else { Err(lacks) }
}

/// Is the time for a step over, whether it was taken or not?
pub(crate) fn over(question: &Question<'_>, act: Act) -> Result<bool, Vec<MissingItem>> {
    let mut lacks = Vec::new();
    for step in applying(question, act)? {
        match step.due {
            Some(due) => return Ok(question.view.on > due.day),
            None => lacks.extend(step.missing),
        }
    }
    if lacks.is_empty() { Ok(false) } else { Err(lacks) }
}

/// The answer of `leave.deadline`.
pub(crate) fn deadline(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Deadlines, Error> {
    super::conduct::with_question(&ask.law, &ask.case, ask.on, context, |question| {
        let mut tail = Tail { made_with: context.made_with([question.law.header.id.as_str()]), ..Tail::default() };
        let steps = deadlines(question, &mut tail)?;
        if steps.is_empty() && question.law.body.conduct.deadlines.is_empty() {
            let message = format!("{} has no step with a date", question.law.header.id);
            return Err(Error::new(crate::Code::NotInLaw, "/law", message, "a law that `laws` says answers leave.deadline"));
        }
        let law = Some(question.law.header.id.clone());
        Ok(Deadlines { on: ask.on, law, deadlines: steps, ..Deadlines::default() }.with_tail(tail.sorted()))
    })
}
