//! The answers of `leave.benefit` and `leave.base-period`: one claim under one program.

use super::claims::{Claim, in_order, waiting_answer};
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
fn asked<'c>(view: &View<'c>, law: &Bound<Law>) -> Option<Claim<'c>> {
    let mut claims = in_order(view, law);
    let begun = claims.iter().rposition(|c| c.first_day.is_some_and(|day| day <= view.on)).unwrap_or(0);
    (begun < claims.len()).then(|| claims.swap_remove(begun))
}

/// The program of a claim, on its first day.
fn programmed<'a, 'c>(
    view: &'a View<'c>,
    law: &'a Bound<Law>,
    claim: &Claim<'c>,
    tail: &mut Tail,
) -> Result<Option<(Claimed<'a, 'c>, Day)>, Error> {
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
    let Some(program) = claim.program(law, first_day) else {
        tail.add_missing(missing_at("claim-reason", claim.position));
        return Ok(None);
    };
    Ok(Some((Claimed { view, law, program, claim: claim.entry, anchor: first_day }, first_day)))
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
        let Some(claim) = asked(question.view, law) else {
            tail.add_missing(missing_at("claims", 0));
            return Ok(answer.with_tail(tail.sorted()));
        };
        if let Some((claimed, first_day)) = programmed(question.view, law, &claim, &mut tail)? {
            let quote = claimed.quote()?;
            claimed.rests_on(&quote, &mut tail);
            tell(&mut answer, &quote, claimed.program);
            answer.waiting = waiting_answer(claimed.program, &claim, first_day);
            time_claimed(&mut answer, &claimed, &quote, &claim, question, &mut tail)?;
            entitled(&mut answer, &question.starting(first_day), &mut tail);
        }
        Ok(answer.with_tail(tail.sorted()))
    })
}

/// Is the person entitled to the pay at all? The amount is what the law pays if so.
fn entitled(answer: &mut Benefit, question: &Question<'_>, tail: &mut Tail) {
    let Some((_, evaluation)) = question.evaluation() else { return };
    answer.outcome = Some(evaluation.outcome());
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
    claim: &Claim<'_>,
    question: &Question<'_>,
    tail: &mut Tail,
) -> Result<(), Error> {
    let program = claimed.program;
    let Some(hours) = claim.entry.hours.map(|h| h.seconds()) else { return Ok(()) };
    if let Some(Amount::Figure(least, Unit::Seconds)) = &program.minimum_claim {
        let (observed, required) = (Value::Seconds(hours), Value::Seconds(least.to_whole().ok_or_else(Error::overflow)?));
        let outcome = Some(compare(Op::AtLeast, &observed, &required));
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
fn typical_hours(claimed: &Claimed<'_, '_>, claim: &Claim<'_>, question: &Question<'_>, tail: &mut Tail) -> Result<Option<i64>, Error> {
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
        let Some(claim) = asked(question.view, law) else {
            tail.add_missing(missing_at("claims", 0));
            return Ok(answer.with_tail(tail.sorted()));
        };
        if let Some((claimed, _)) = programmed(question.view, law, &claim, &mut tail)? {
            let wages = claimed.wages();
            answer.quarters = wages.quarters().to_vec();
            answer.first_day = answer.quarters.first().and_then(|q| q.first_day());
            answer.last_day = answer.quarters.last().and_then(|q| q.last_day());
            answer.kind = Some(claim.entry.base_period.unwrap_or(BasePeriodKind::Standard));
            answer.wages_cents = wages.total()?.filter(|w| !w.at_least).map(|w| w.cents);
            answer.cites.clone_from(&claimed.program.frame.cites);
            note_frame(&law.header.id, &claimed.program.frame, &mut tail);
        }
        Ok(answer.with_tail(tail.sorted()))
    })
}
