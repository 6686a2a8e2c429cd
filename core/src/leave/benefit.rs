//! The answers of `leave.benefit` and `leave.base-period`: one claim under one program.

use super::claims::{FiledClaim, Placed, claims, placed, waiting_answer};
use super::conduct::with_question;
use super::determine::choose;
use super::law::Law;
use super::law::pay::{Program, Prorate};
use super::pay;
use super::question::Question;
use super::quote::{Claimed, Quote, note_frame};
use crate::amount::Rational;
use crate::api::Tail;
use crate::api::answer::{BasePeriod, Benefit, TestAnswer};
use crate::api::request::LeaveAsk;
use crate::api::values::Value;
use crate::api::words::{BasePeriodKind, EntitlementKind, Op};
use crate::facts::dictionary::missing_at;
use crate::facts::view::View;
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::compare;
use crate::rules::figures::reckon;
use crate::rules::shelf::{Bound, Context};
use crate::{Code, Day, Error, Tri};

/// The claim that a question is about: the last that had begun on the day of the question, else the first of all.
fn asked<'l, 'c>(view: &View<'c>, law: &'l Bound<Law>) -> Option<Placed<'l, 'c>> {
    let mut claims = placed(view, law);
    let begun = claims.iter().rposition(|p| p.claim.first_day.is_some_and(|day| day <= view.on)).unwrap_or(0);
    (begun < claims.len()).then(|| claims.swap_remove(begun))
}

/// The program of a claim and the first day of it; what is missing goes to the tail.
fn programmed<'l>(law: &Bound<Law>, placed: &Placed<'l, '_>, tail: &mut Tail) -> Result<Option<(&'l Program, Day)>, Error> {
    let claim = &placed.claim;
    let Some(first_day) = claim.first_day else {
        tail.add_missing(missing_at("claim-first-day", claim.position));
        return Ok(None);
    };
    if !law.header.is_held(first_day) {
        let from = law.header.held().iter().filter_map(|i| i.from).min();
        let from = from.map_or_else(String::new, |day| format!(" is held from {day}"));
        let message = format!("{}{from}; the claim begins on a day that no held version has", law.header.id);
        return Err(Error::new(Code::LawNotHeld, format!("/case/claims/{}/first_day", claim.position), message, "a day of a held version"));
    }
    if placed.program.is_none() {
        tail.add_missing(missing_at("claim-reason", claim.position));
    }
    Ok(placed.program.map(|program| (program, first_day)))
}

/// Refuses a law that pays nothing.
fn pays(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<(), Error> {
    let chosen = choose(context, &ask.law, None)?;
    if chosen.law.body.pay.programs.is_empty() {
        let message = format!("{} pays nothing, so that there is no \"{}\"", chosen.law.header.id, ask.ask.as_str());
        return Err(Error::new(Code::NotInLaw, "/law", message, "a law with the entitlement `pay`"));
    }
    Ok(())
}

/// These asks are about the pay of a law, where no entitlement is named.
fn paying(law: &str) -> String {
    if law.contains('/') { law.to_owned() } else { format!("{law}/{}", EntitlementKind::Pay.as_str()) }
}

/// What a claim pays: the weekly amount, and the time claimed.
///
/// # Errors
/// What is wrong with the request; `not-in-law` for a law that pays nothing.
pub(crate) fn benefit(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Benefit, Error> {
    pays(ask, context)?;
    with_question(&paying(&ask.law), &ask.case, ask.on, context, |question| {
        let law = question.law;
        let mut tail = Tail { made_with: context.made_with([law.header.id.as_str()]), ..Tail::default() };
        let mut answer =
            Benefit { on: ask.on, law: Some(law.header.id.clone()), entitlement: Some(EntitlementKind::Pay), ..Benefit::default() };
        let Some(placed) = asked(question.view, law) else {
            tail.add_missing(missing_at("claims", 0));
            return Ok(answer.with_tail(tail.sorted()));
        };
        if let Some((program, first_day)) = programmed(law, &placed, &mut tail)? {
            let claimed = placed.claimed(question.view, law, program);
            let quote = claimed.quote()?;
            claimed.rests_on(&quote, &mut tail);
            tell(&mut answer, &quote, program);
            answer.waiting = waiting_answer(program, &placed.claim, first_day);
            time_claimed(&mut answer, &claimed, &quote, &placed.claim, question, &mut tail)?;
            in_all(&mut answer, question, program)?;
            entitled(&mut answer, &question.starting(first_day), &mut tail);
        }
        Ok(answer.with_tail(tail.sorted()))
    })
}

/// What all claims under the program come to, where the case says how long they are.
fn in_all(answer: &mut Benefit, question: &Question<'_>, program: &Program) -> Result<(), Error> {
    let all = claims(question.view, question.law, &mut Tail::default())?;
    let Some(whole) = all.get(&program.frame.id).map(|p| &p.answer) else { return Ok(()) };
    answer.first_day = whole.first_day;
    answer.last_day = whole.last_day;
    if program.prorate == Some(Prorate::Seventh) {
        answer.paid_days = whole.paid_days;
        answer.paid_weeks = whole.paid_weeks;
        answer.total_cents = whole.total_cents;
        answer.exact_total_cents = whole.exact_total_cents;
    }
    Ok(())
}

/// Is the person entitled to the pay at all? The amount is what the law pays if so.
fn entitled(answer: &mut Benefit, question: &Question<'_>, tail: &mut Tail) {
    let Some((_, evaluation)) = question.evaluation() else { return };
    answer.outcome = evaluation.outcome();
    answer.tests.extend(evaluation.tests());
    evaluation.collect(tail);
}

fn tell(answer: &mut Benefit, quote: &Quote, program: &Program) {
    answer.parameters.clone_from(&quote.parameters);
    answer.cites.clone_from(&program.frame.cites);
    answer.max_weekly_cents = quote.ceiling.and_then(|c| c.to_whole());
    if let Some(average) = &quote.average {
        answer.average_weekly_cents = average.rounded.to_whole();
        answer.exact_average_weekly_cents = Some(average.exact);
    }
    if let Some(weekly) = &quote.weekly {
        answer.weekly_cents = weekly.cents.to_whole();
        answer.exact_weekly_cents = Some(weekly.exact);
        answer.branch = Some(weekly.branch.clone());
        answer.rounding = program.round.weekly.as_ref().map(pay::rounding_word);
    }
}

/// What the hours claimed come to, in a program that pays by the hours of a typical week.
fn time_claimed(
    answer: &mut Benefit,
    claimed: &Claimed<'_, '_>,
    quote: &Quote,
    claim: &FiledClaim<'_>,
    question: &Question<'_>,
    tail: &mut Tail,
) -> Result<(), Error> {
    let program = claimed.program;
    let Some(hours) = claim.entry.hours.map(|h| h.seconds()) else { return Ok(()) };
    if let Some(Amount::Figure(least, Unit::Seconds)) = &program.minimum_claim {
        let (observed, required) = (Value::Seconds(hours), Value::Seconds(least.to_whole().ok_or_else(Error::overflow)?));
        let outcome = compare(Op::AtLeast, &observed, &required);
        let cites = program.frame.cites.clone();
        let test = TestAnswer {
            outcome,
            observed: Some(observed),
            op: Some(Op::AtLeast),
            required: Some(required),
            cites,
            ..TestAnswer::default()
        };
        answer.tests.insert("minimum-claim".to_owned(), test);
    }
    if program.prorate != Some(Prorate::HoursOfTypicalWeek) {
        return Ok(());
    }
    let Some(typical) = typical_hours(claimed, claim, question, tail)? else { return Ok(()) };
    answer.typical_hours_seconds = Some(typical);
    let Some(weekly) = &quote.weekly else { return Ok(()) };
    let share = pay::for_hours(weekly.cents, hours, typical, program.round.payment).map_err(|_| Error::overflow())?;
    answer.percent = Some(share.percent);
    answer.payment_cents = share.cents.to_whole();
    Ok(())
}

/// The hours of the person's typical week: as the agency has reckoned them, else as the law reckons them for such a person.
fn typical_hours(
    claimed: &Claimed<'_, '_>,
    claim: &FiledClaim<'_>,
    question: &Question<'_>,
    tail: &mut Tail,
) -> Result<Option<i64>, Error> {
    let rounded = |seconds: Rational| pay::rounded(seconds, claimed.program.round.hours).ok().and_then(|s| s.to_whole()).filter(|s| *s > 0);
    if let Some(given) = claim.entry.typical_hours {
        return Ok(rounded(Rational::whole(given.seconds())));
    }
    tail.add_missing(missing_at("claim-typical-hours", claim.position));
    for week in &claimed.program.typical_week {
        match week.when.as_ref().map_or(Tri::Yes, |when| question.holds(when).0) {
            Tri::No => {}
            Tri::Unknown => return Ok(None),
            Tri::Yes => {
                let seconds = reckon(&week.is, question)?.quantity().filter(|q| q.unit == Unit::Seconds).and_then(|q| rounded(q.n));
                if seconds.is_some() {
                    tail.missing.retain(|m| m.fact.as_deref() != Some("claim-typical-hours"));
                }
                return Ok(seconds);
            }
        }
    }
    Ok(None)
}

/// The base period of a claim, and its wages where they are known.
///
/// # Errors
/// What is wrong with the request; `not-in-law` for a law that pays nothing.
pub(crate) fn base_period(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<BasePeriod, Error> {
    pays(ask, context)?;
    with_question(&paying(&ask.law), &ask.case, ask.on, context, |question| {
        let law = question.law;
        let mut tail = Tail { made_with: context.made_with([law.header.id.as_str()]), ..Tail::default() };
        let mut answer = BasePeriod { on: ask.on, law: Some(law.header.id.clone()), ..BasePeriod::default() };
        let Some(placed) = asked(question.view, law) else {
            tail.add_missing(missing_at("claims", 0));
            return Ok(answer.with_tail(tail.sorted()));
        };
        if let Some((program, _)) = programmed(law, &placed, &mut tail)? {
            let wages = placed.claimed(question.view, law, program).wages();
            answer.quarters = wages.quarters().to_vec();
            answer.first_day = answer.quarters.first().and_then(|q| q.first_day());
            answer.last_day = answer.quarters.last().and_then(|q| q.last_day());
            answer.kind = Some(placed.claim.entry.base_period.unwrap_or(BasePeriodKind::Standard));
            answer.wages_cents = wages.total()?.filter(|w| !w.at_least).map(|w| w.cents);
            answer.cites.clone_from(&program.frame.cites);
            note_frame(&law.header.id, &program.frame, &mut tail);
        }
        Ok(answer.with_tail(tail.sorted()))
    })
}
