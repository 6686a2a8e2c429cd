//! The plan: every law that reaches the person, laid on the days of the leave.

use super::book::{Counted, MeterBook};
use super::claims::{ProgramClaims, claims};
use super::counting::{Counter, Kept};
use super::course::{Course, DayOfLeave, Name};
use super::law::Law;
use super::law::conduct::Rule;
use super::notes::Notes;
use super::outlook::Outlook;
use super::question::Question;
use super::segments;
use super::standing::Standings;
use super::turning;
use crate::amount::Rational;
use crate::api::Tail;
use crate::api::answer::{
    DeadlineAnswer, EntitlementInPlan, GroundAnswer, LawInPlan, LeaveYearInPlan, MeterAnswer, MeterAt, NotHeld, Plan, PlanTotals,
    SpousePool,
};
use crate::api::request::PlanAsk;
use crate::facts::taken::DaysOff;
use crate::facts::{Away, View, dictionary};
use crate::order::InOrder;
use crate::rules::amount::Unit;
use crate::rules::shelf::{Bound, Context};
use crate::{Day, Error, Tri};
use std::collections::{BTreeMap, BTreeSet};

/// A law in the making of a plan.
struct Planned<'a> {
    law: &'a Bound<Law>,
    /// The entitlement by which it protects; none: it only pays.
    protects: Option<Kept<'a>>,
    claims: BTreeMap<String, ProgramClaims>,
}

/// Answers `leave.plan`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn plan(ask: &PlanAsk, context: &Context<'_, Law>) -> Result<Plan, Error> {
    let view = View::new(&ask.case, ask.on)?;
    let notes = Notes::default();
    let standings = Standings::new(&view, context, None, &notes);
    let mut tail = Tail::default();
    let blocks: Vec<Away<'_>> = in_order(&view);
    let start = blocks.first().and_then(Away::begins).unwrap_or(ask.on);
    let laws: Vec<&Bound<Law>> = context.shelf.iter().filter(|law| reaches(&view, law) && law.header.is_held(start)).collect();

    let mut planned = Vec::new();
    for law in laws.iter().copied() {
        planned.push(begin(&view, law, &standings, start, &mut tail)?);
    }
    let mut outlooks = Vec::new();
    for law in in_turn(&mut planned) {
        let Some(entitlement) = protecting(law.law) else { continue };
        let counter = Counter { view: &view, law: law.law, entitlement, standings: &standings };
        let Some(kept) = law.protects.take() else { continue };
        let outlook = Outlook::run(counter, kept, &blocks, &outlooks, &mut tail)?;
        outlooks.push(outlook);
    }
    outlooks.order_by_key(|o| laws.iter().position(|law| law.header.id == o.law_id()));
    let pay: BTreeMap<Name, &ProgramClaims> =
        planned.iter().flat_map(|p| p.claims.iter().map(|(id, c)| (format!("{}/{id}", p.law.header.id).into(), c))).collect();
    let course = Course::lay(&view, &blocks, &outlooks, &pay)?;
    let segments = segments::of(&course);
    lacks_schedule(&view, &blocks, &course, &mut tail)?;

    let mut answer = Plan {
        on: ask.on,
        totals: totals(&course, &planned),
        no_law_held: not_held(&view, &laws),
        at_work: course.at_work(&view),
        ..Plan::default()
    };
    for law in &planned {
        let outlook = outlooks.iter().find(|o| o.law_id() == law.law.header.id);
        let part = law_in_plan(&view, law, outlook, &standings, &blocks, &course, &segments, &mut tail)?;
        answer.laws.insert(law.law.header.id.clone(), part);
        answer.deadlines.extend(deadlines(law.law, &standings, &blocks, &mut tail)?);
    }
    answer.spouses = pool(&outlooks, segments.iter().filter_map(|s| s.last_day).max().unwrap_or(ask.on));
    answer.segments = segments;
    if let Some(error) = notes.failure() {
        return Err(error);
    }
    tail.made_with = context.made_with(laws.iter().map(|l| l.header.id.as_str()));
    Ok(answer.with_tail(tail.sorted()))
}

/// The laws, those whose leave begins where another's ends behind that one.
fn in_turn<'p, 'a>(planned: &'p mut [Planned<'a>]) -> Vec<&'p mut Planned<'a>> {
    let waits = |law: &Planned<'_>| law.law.body.conduct.interplay.iter().filter(|i| i.rule == Rule::After).count();
    let mut all: Vec<&mut Planned<'a>> = planned.iter_mut().collect();
    all.order_by_key(|law| waits(law));
    all
}

/// The blocks of leave in the order of their days.
fn in_order<'c>(view: &View<'c>) -> Vec<Away<'c>> {
    let mut blocks: Vec<Away<'c>> = view.leave().filter(|b| b.begins().is_some() && b.cancelled_on().is_none()).collect();
    blocks.order_by_key(|b| (b.begins(), b.position));
    blocks
}

/// Is the law one of the country, of a place of work, or the company's own?
fn reaches(view: &View<'_>, law: &Bound<Law>) -> bool {
    let of = law.header.jurisdiction.as_str();
    let is_place = |p: &crate::api::case::Place| p.state.as_deref() == Some(of) || p.locality.as_deref() == Some(of);
    let country = |p: &crate::api::case::Place| p.state.as_deref().is_none_or(|s| s == of || s.split('-').next() == Some(of));
    let mut places = view.known(&view.case.places).map(|(_, p)| p).peekable();
    if of == "company" {
        return true;
    }
    if places.peek().is_none() {
        return !of.contains('-');
    }
    let places: Vec<_> = places.collect();
    places.iter().any(|p| is_place(p)) || (!of.contains('-') && places.iter().any(|p| country(p)))
}

/// Places of work whose own law is not held: silence would look like an answer.
fn not_held(view: &View<'_>, laws: &[&Bound<Law>]) -> Vec<NotHeld> {
    let of_work = view.known(&view.case.places).flat_map(|(_, p)| [p.state.as_ref(), p.locality.as_ref()]);
    let places: BTreeSet<&String> = of_work.flatten().collect();
    let held = |place: &str| laws.iter().any(|l| l.header.jurisdiction == place);
    let missing = places.into_iter().filter(|place| !held(place));
    missing
        .map(|place| NotHeld {
            place: Some(place.clone()),
            outcome: Some("no-law-held".to_owned()),
            means: Some("this rulebook has no law of this place; it does not mean that there is none".to_owned()),
        })
        .collect()
}

/// The entitlement by which a law protects time off.
pub(super) fn protecting(law: &Bound<Law>) -> Option<&str> {
    let has = |word: &str| law.header.entitlements.iter().find(|e| *e == word).map(String::as_str);
    has("leave").or_else(|| has("protection"))
}

fn begin<'a>(
    view: &'a View<'a>,
    law: &'a Bound<Law>,
    standings: &'a Standings<'a>,
    start: Day,
    tail: &mut Tail,
) -> Result<Planned<'a>, Error> {
    let protects = match protecting(law) {
        Some(entitlement) => {
            let counter = Counter { view, law, entitlement, standings };
            Some(counter.keep(&counter.taken(false), start, tail)?)
        }
        None => None,
    };
    Ok(Planned { law, protects, claims: claims(view, law, tail)? })
}

#[expect(clippy::too_many_arguments, reason = "a law's part of the plan is made of all of them, once")]
fn law_in_plan<'a>(
    view: &View<'_>,
    planned: &Planned<'a>,
    outlook: Option<&Outlook<'a>>,
    standings: &'a Standings<'a>,
    blocks: &[Away<'a>],
    course: &Course,
    segments: &[crate::api::answer::Segment],
    tail: &mut Tail,
) -> Result<LawInPlan, Error> {
    let law = planned.law;
    let mut part = LawInPlan::default();
    for entitlement in &law.header.entitlements {
        part.entitlements.insert(entitlement.clone(), entitled(law, entitlement, standings, blocks, tail));
    }
    for (id, program) in &planned.claims {
        part.claims.insert(id.clone(), program.answer.clone());
        part.parameters.extend(program.parameters.clone());
    }
    grounds(law, standings, blocks, tail, &mut part);
    let Some(outlook) = outlook else { return Ok(part) };
    let ends: Vec<Day> = segments.iter().filter_map(|s| s.last_day).collect();
    let last = ends.last().copied().unwrap_or(view.on);
    let counted: Vec<Counted<'a>> = blocks.iter().filter_map(|b| counted_block(&outlook.counter, *b)).collect();
    part.meters = super::balance::meters(&outlook.kept, view, last, &counted, tail)?;
    let counts = |id: &str| counted.iter().any(|c| outlook.kept.book.holding(c).any(|m| m.meter.frame.id == id));
    part.meters.retain(|id, _| counts(id));
    for book in outlook.kept.shown(last, &counted).into_iter().filter(|m| outlook.kept.missing.is_empty() && m.lacks.is_empty()) {
        if let Some(meter) = part.meters.get_mut(&book.meter.frame.id) {
            over_time(book, view, &ends, meter)?;
        }
    }
    part.protected_weeks = outlook.protected_weeks(course)?;
    part.requested_weeks = outlook.requested_weeks(course)?;
    part.available_weeks = outlook.available.weeks;
    part.limited_by.clone_from(&outlook.available.limited_by);
    (part.protected_through, part.first_unprotected_day) = outlook.reach(course);
    part.leave_year = leave_year(&outlook.kept, blocks);
    Ok(part)
}

/// What spouses share at the end of the plan: the meter that leaves the least of those that the leave asked for draws on.
fn pool(outlooks: &[Outlook<'_>], day: Day) -> Option<SpousePool> {
    let meters = outlooks.iter().filter(|o| o.kept.missing.is_empty()).flat_map(|o| &o.kept.book.meters);
    let shared = meters
        .filter(|m| m.partner.is_some() && m.unit == Unit::Weeks && m.lacks.is_empty() && m.account.is_open_on(day) && m.is_known_on(day));
    let pool = |m: &MeterBook<'_>| Some((m.account.left(day)?, m.account.used(day)?.0));
    let (left, used) = shared.filter_map(pool).min()?;
    Some(SpousePool { pool_used_weeks: Some(used), pool_left_weeks: Some(left) })
}

/// A meter over the time of the plan: at the end of each segment, the day it runs out, the day time comes back; each only where it is known.
fn over_time(book: &MeterBook<'_>, view: &View<'_>, ends: &[Day], meter: &mut MeterAnswer) -> Result<(), Error> {
    for end in ends.iter().filter(|end| book.is_known_on(**end)) {
        let then = book.answer(view, *end)?;
        let at = MeterAt {
            used_weeks: then.used_weeks,
            left_weeks: then.left_weeks,
            used_days: then.used_days,
            left_days: then.left_days,
            used_seconds: then.used_seconds,
            left_seconds: then.left_seconds,
        };
        meter.at.insert(*end, at);
    }
    if ends.last().is_some_and(|last| book.by_calendar(*last).next().is_some()) {
        (meter.returns_from, meter.returns_weeks) = (None, None);
    }
    meter.exhausted_end_of = book.exhausted_end_of();
    if let Some(back) = meter.exhausted_end_of.and_then(|day| book.returns_after(day)) {
        meter.returns_from = Some(back.0);
        meter.returns_weeks = (book.unit == Unit::Weeks).then_some(back.1);
    }
    Ok(())
}

/// Coverage and eligibility of an entitlement at the first block, with the day from which somebody not yet eligible will be.
fn entitled<'a>(
    law: &'a Bound<Law>,
    entitlement: &str,
    standings: &Standings<'a>,
    blocks: &[Away<'a>],
    tail: &mut Tail,
) -> EntitlementInPlan {
    let mut answer = EntitlementInPlan::default();
    let Some(word) = law.header.entitlements.iter().find(|e| *e == entitlement) else { return answer };
    let question = question(law, word, standings, blocks);
    let Some((standing, evaluation)) = question.evaluation() else { return answer };
    answer.covered = Some(evaluation.value(standing.covered));
    let eligible = evaluation.value(standing.qualified);
    answer.eligible = Some(eligible);
    answer.tests = evaluation.tests();
    answer.cites.clone_from(&law.header.authority);
    evaluation.collect(tail);
    if evaluation.outcome() == Tri::No {
        answer.first_eligible_day = turning::days(&question, Tri::No).0;
    }
    answer
}

fn question<'a>(law: &'a Bound<Law>, entitlement: &'a str, standings: &Standings<'a>, blocks: &[Away<'a>]) -> Question<'a> {
    match blocks.first() {
        Some(block) => standings.question(law, entitlement, *block, None, block.begins().unwrap_or_default()),
        None => standings.question_without(law, entitlement, standings.as_of()),
    }
}

/// The grounds of the reasons asked for, and the last day on which leave for each may be taken.
fn grounds<'a>(law: &'a Bound<Law>, standings: &Standings<'a>, blocks: &[Away<'a>], tail: &mut Tail, part: &mut LawInPlan) {
    let Some(entitlement) = law.header.entitlements.first() else { return };
    for block in blocks {
        let Some(reason) = block.reason().filter(|r| !part.grounds.contains_key(r.as_str())) else { continue };
        let question = standings.question(law, entitlement, *block, None, block.begins().unwrap_or_default());
        for grounded in question.grounded() {
            if grounded.evaluation.outcome().is_unknown() {
                grounded.evaluation.collect(tail);
            }
            let days = question.days_for(grounded.ground).unwrap_or(crate::time::Interval::ALWAYS);
            let answer = GroundAnswer {
                outcome: grounded.evaluation.outcome(),
                tests: grounded.evaluation.tests(),
                first_day: days.from,
                last_day: days.until.map(Day::prev),
                cites: grounded.ground.frame.cites.clone(),
                ..GroundAnswer::default()
            };
            if let Some(last) = answer.last_day {
                part.last_day_for.insert(reason.ground().to_owned(), last);
            }
            part.grounds.insert(reason.as_str().to_owned(), answer);
        }
    }
}

fn leave_year(kept: &Kept<'_>, blocks: &[Away<'_>]) -> Option<LeaveYearInPlan> {
    let method = kept.method?;
    let meter = kept.book.year_meter()?;
    let window = meter.account.window(blocks.first()?.begins()?).and_then(super::book::window_answer);
    Some(LeaveYearInPlan {
        method: Some(if kept.is_favourable { "most-favourable" } else { method.word() }.to_owned()),
        taken: kept.is_favourable.then(|| method.word().to_owned()),
        first_day: window.as_ref().and_then(|w| w.first_day),
        last_day: window.as_ref().and_then(|w| w.last_day),
    })
}

/// The steps of a law for the blocks of the leave, by `law/step`; of a step of several blocks the first that has a day.
fn deadlines<'a>(
    law: &'a Bound<Law>,
    standings: &Standings<'a>,
    blocks: &[Away<'a>],
    tail: &mut Tail,
) -> Result<BTreeMap<String, DeadlineAnswer>, Error> {
    let mut all: BTreeMap<String, DeadlineAnswer> = BTreeMap::new();
    let Some(entitlement) = law.header.entitlements.first() else { return Ok(all) };
    for block in blocks {
        let day = block.begins().unwrap_or_default();
        if standings.on(law, entitlement, *block, None, day).covered.is_no() {
            continue;
        }
        let question = standings.question(law, entitlement, *block, None, day);
        for (step, answer) in super::deadline::deadlines(&question, tail)? {
            let id = format!("{}/{step}", law.header.id);
            if all.get(&id).is_none_or(|known| known.due.is_none() && answer.due.is_some()) {
                all.insert(id, answer);
            }
        }
    }
    Ok(all)
}

/// The convention by which leave is laid on days where nobody said which of them are worked.
const BY_CALENDAR: &str = "calendar-day-is-a-seventh-of-a-week";

/// Names the schedule where leave cannot be laid on workdays without it: where it is not laid at all, or by the calendar.
fn lacks_schedule(view: &View<'_>, blocks: &[Away<'_>], course: &Course, tail: &mut Tail) -> Result<(), Error> {
    for block in blocks {
        if let Err(lack) = view.time_off(block, DaysOff::default())? {
            tail.add_missing(*lack);
        }
    }
    if course.by_calendar().next().is_some() {
        tail.add_missing(dictionary::missing("schedule", "/case/schedule"));
        tail.add_convention(BY_CALENDAR);
    }
    Ok(())
}

fn totals(course: &Course, planned: &[Planned<'_>]) -> Option<PlanTotals> {
    if course.days.is_empty() {
        return None;
    }
    let count = |is: &dyn Fn(&DayOfLeave) -> bool| {
        let mut days = course.days.iter().filter(|d| d.off.is_some() && is(d));
        days.try_fold(0_i64, |sum, d| if d.is_by_calendar() { None } else { sum.checked_add(1) })
    };
    let is_protected = |d: &DayOfLeave| d.protected.is_yes();
    let paid = planned.iter().flat_map(|p| p.claims.values()).map(|c| c.answer.total_cents).try_fold(0_i64, |sum, c| sum.checked_add(c?));
    Some(PlanTotals {
        protected_workdays: count(&is_protected),
        unpaid_protected_workdays: count(&|d| is_protected(d) && d.paid_by.is_empty() && !d.waits),
        unprotected_workdays: count(&|d| d.protected.is_no() && !d.is_granted),
        granted_workdays: count(&|d| !is_protected(d) && d.is_granted),
        paid_cents: paid.filter(|_| planned.iter().any(|p| !p.claims.is_empty())),
    })
}

/// Weeks of the days that satisfy a condition.
pub(super) fn weeks(days: impl Iterator<Item = Rational>) -> Result<Rational, Error> {
    days.map(Some).chain(std::iter::once(None)).flatten().try_fold(Rational::ZERO, |sum, w| sum.checked_add(&w)).ok_or_else(Error::overflow)
}

/// The ids of counted leave that a law may count.
pub(super) fn counted_block<'a>(counter: &Counter<'a>, block: Away<'a>) -> Option<Counted<'a>> {
    block.reason().and_then(|_| counter.counted(block))
}
