//! Does a law cover the employer, and does the person qualify? With the first day on which somebody not yet eligible will be.

use super::law::Law;
use super::lower;
use super::question::Question;
use crate::Tri;
use crate::api::Tail;
use crate::api::answer::{Eligibility, MissingItem, ReadingAnswer, UnsettledItem};
use crate::api::request::LeaveAsk;
use crate::api::words::EntitlementKind;
use crate::facts::{Away, View};
use crate::rules::evaluate::Evaluation;
use crate::rules::frame::Header;
use crate::rules::shelf::{Bound, Context};
use crate::rules::test::{Leaf, PlaceOf, Subject, Test};
use crate::{Code, Day, Error};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// The law asked and the entitlement of it.
pub(crate) struct Chosen<'a> {
    pub(crate) law: &'a Bound<Law>,
    pub(crate) entitlement: &'a str,
}

/// The entitlement that is meant where nobody names one.
pub(crate) fn first_entitlement(header: &Header) -> Option<&str> {
    let has = |word: &str| header.entitlements.iter().find(|e| *e == word).map(String::as_str);
    has("leave").or_else(|| has("pay")).or_else(|| header.entitlements.first().map(String::as_str))
}

/// Finds the law of `law` or `law/entitlement`. `first` is the entitlement that the ask takes first, if the law has it.
///
/// # Errors
/// `unknown-id` where there is no such law or entitlement; `unknown-id` at an assumed test that the law does not have.
pub(crate) fn choose<'a>(context: &'a Context<'a, Law>, asked: &str, first: Option<&str>) -> Result<Chosen<'a>, Error> {
    let (id, named) = asked.split_once('/').map_or((asked, None), |(law, entitlement)| (law, Some(entitlement)));
    let law = context.shelf.get(id, "/law")?;
    let of = |word: &str| law.header.entitlements.iter().find(|e| *e == word).map(String::as_str);
    let chosen = match named {
        Some(word) => of(word).ok_or_else(|| {
            let all = law.header.entitlements.join(", ");
            Error::new(Code::UnknownId, "/law", format!("the law gives no \"{word}\""), format!("one of: {all}"))
        })?,
        None => first.and_then(of).or_else(|| first_entitlement(&law.header)).unwrap_or("leave"),
    };
    check_assumed(context)?;
    Ok(Chosen { law, entitlement: chosen })
}

/// Every test that is assumed must be one of a law that is held.
fn check_assumed(context: &Context<'_, Law>) -> Result<(), Error> {
    for (i, assumed) in context.manner.assume.iter().enumerate() {
        let Some((id, test)) = assumed.test.split_once('/') else { continue };
        let Some(law) = context.shelf.find(id) else { continue };
        if !law.body.has_test(test) {
            let near = crate::api::read::nearest(test, law.body.tests());
            let hint = near.map_or_else(|| "a test of the law".to_owned(), |word| format!("did you mean \"{id}/{word}\"?"));
            return Err(Error::new(Code::UnknownId, format!("/assume/{i}/test"), format!("\"{id}\" has no test \"{test}\""), hint));
        }
    }
    Ok(())
}

/// The day of the case on which the law must be held: that of the leave's start, else of the question.
pub(crate) fn start_of(away: Option<Away<'_>>, on: Day) -> Day {
    away.and_then(|a| a.begins()).unwrap_or(on)
}

impl<'a> Question<'a> {
    /// The question that a request asks: its first block of leave, else employment as it is on the day.
    pub(crate) fn of_request(
        view: &'a View<'a>,
        chosen: &Chosen<'a>,
        context: &'a Context<'a, Law>,
        failed: &'a RefCell<Option<Error>>,
    ) -> Question<'a> {
        let away = view.leave().next();
        let start = start_of(away, view.on);
        Question {
            view,
            law: chosen.law,
            context,
            entitlement: chosen.entitlement,
            away,
            reason: away.and_then(|a| a.reason()),
            start,
            day: start,
            is_first: false,
            more: None,
            failed,
        }
    }

    /// The law must be held on the day that picks its version.
    ///
    /// # Errors
    /// `law-not-held` at the day of the request that lies before the law's first version.
    pub(crate) fn must_be_held(&self) -> Result<(), Error> {
        let day = self.anchor_day(None).unwrap_or(self.start);
        if self.header().is_held(day) {
            return Ok(());
        }
        let at = match self.away {
            Some(away) if away.first_day() == Some(day) => format!("{}/first_day", away.at()),
            Some(away) if away.day() == Some(day) => format!("{}/day", away.at()),
            _ => match self.view.claim_for(&self.asked()) {
                Some((i, claim)) if claim.first_day == Some(day) => format!("/case/claims/{i}/first_day"),
                _ => "/on".to_owned(),
            },
        };
        let held: Vec<String> = self.header().held().iter().filter_map(|i| i.from).map(|from| format!("from {from}")).collect();
        Err(Error::new(
            Code::LawNotHeld,
            at,
            format!("\"{}\" is not held for that day", self.header().id),
            format!("a day in a version of the law: {}", held.join(", ")),
        ))
    }

    /// Coverage and eligibility, evaluated.
    pub(crate) fn evaluation(&self) -> Option<(&'a lower::Standing, Evaluation<'a>)> {
        let standing = self.law.body.lowered.standings.iter().find(|s| s.entitlement == self.entitlement)?;
        Some((standing, Evaluation::new(&standing.program, self)))
    }
}

/// Covered and eligible, with what is missing where it is unknown.
#[derive(Clone, Default)]
pub(crate) struct Stand {
    pub(crate) covered: Tri,
    pub(crate) eligible: Tri,
    pub(crate) missing: Vec<MissingItem>,
}

/// Covered and eligible under a question.
pub(crate) fn standing(question: &Question<'_>) -> Option<Stand> {
    let (standing, evaluation) = question.evaluation()?;
    let mut tail = Tail::default();
    if evaluation.outcome().is_unknown() {
        evaluation.collect(&mut tail);
    }
    Some(Stand { covered: evaluation.value(standing.covered), eligible: evaluation.value(standing.qualified), missing: tail.missing })
}

/// Answers `leave.eligibility`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn answer(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Eligibility, Error> {
    let chosen = choose(context, &ask.law, None)?;
    let view = View::new(&ask.case, ask.on)?;
    let failed = RefCell::new(None);
    let question = Question::of_request(&view, &chosen, context, &failed);
    question.must_be_held()?;
    let (standing, evaluation) = question.evaluation().ok_or_else(|| not_in_law(&chosen))?;
    let mut tail = Tail::default();
    evaluation.collect(&mut tail);
    unsettled(&question, &mut tail);
    let outcome = evaluation.outcome();
    if context.manner.explain {
        let says = format!("{}: {} is {}", chosen.law.header.title, chosen.entitlement, given(outcome));
        let id = format!("{}/{}/eligible", chosen.law.header.id, chosen.entitlement);
        evaluation.explain(&id, &says, &chosen.law.header.authority, &mut tail.explanation);
    }
    let (first, last) = if outcome.is_unknown() { (None, None) } else { super::turning::days(&question, outcome) };
    let tests = evaluation.tests();
    let answer = Eligibility {
        on: ask.on,
        law: Some(chosen.law.header.id.clone()),
        entitlement: EntitlementKind::from_word(chosen.entitlement),
        outcome: Some(outcome),
        covered: Some(evaluation.value(standing.covered)),
        tests,
        first_eligible_day: first,
        last_eligible_day: last,
        place: place(&question, standing),
        employer_duties: duties(&question),
        key_employee: key_employee(&question),
        parameters: parameters(&question, standing),
        ..Eligibility::default()
    };
    if let Some(error) = failed.into_inner() {
        return Err(error);
    }
    tail.made_with = context.made_with([chosen.law.header.id.as_str()]);
    Ok(answer.with_tail(tail.sorted()))
}

fn given(outcome: Tri) -> &'static str {
    match outcome {
        Tri::Yes => "given",
        Tri::No => "not given",
        Tri::Unknown => "not known",
    }
}

/// The error of a law that does not answer an ask.
pub(crate) fn not_in_law(chosen: &Chosen<'_>) -> Error {
    let asks = format!("an ask that `laws` lists for \"{}\"", chosen.law.header.id);
    Error::new(Code::NotInLaw, "/law", "the law does not answer this ask", asks)
}

/// The readings of contested items that come out differently here.
pub(crate) fn unsettled(question: &Question<'_>, tail: &mut Tail) {
    for contested in &question.law.body.lowered.contested {
        let is_asked = contested.frame.is_for(question.entitlement) && question.context.assumed(&contested.id).is_none();
        if !is_asked {
            continue;
        }
        let outcomes: Vec<(Tri, &Vec<String>)> =
            contested.readings.iter().map(|(program, cites)| (Evaluation::new(program, question).outcome(), cites)).collect();
        let Some((first, _)) = outcomes.first() else { continue };
        if outcomes.iter().all(|(outcome, _)| outcome == first) {
            continue;
        }
        let readings = outcomes.iter().map(|(outcome, cites)| ReadingAnswer {
            outcome: Some(outcome.as_str().to_owned()),
            cites: (*cites).clone(),
            ..ReadingAnswer::default()
        });
        tail.unsettled.push(UnsettledItem { item: Some(contested.id.clone()), readings: readings.collect() });
    }
}

/// The worksite that counted, where a test counts heads around one.
fn place(question: &Question<'_>, standing: &lower::Standing) -> Option<String> {
    let facts = standing.program.leaves.iter().filter_map(|leaf| match &leaf.subject {
        Subject::Fact(fact) if matches!(fact.place, Some(PlaceOf::Miles(..))) => Some(fact),
        _ => None,
    });
    facts.map(|fact| super::resolve::worksite(question, fact).0).next().flatten()
}

/// Who of two joint employers owes what; empty for a person with one employer.
fn duties(question: &Question<'_>) -> BTreeMap<String, String> {
    let owed = question.law.body.employer_duties.iter().filter(|duty| duty.frame.dates.contains(question.day));
    let applies = owed.filter(|duty| duty.frame.when.as_ref().is_none_or(|when| question.holds(when).0.is_yes()));
    applies.map(|duty| (duty.frame.id.clone(), duty.actor.clone())).collect()
}

/// The parameters that the tests of an entitlement name.
fn parameters(question: &Question<'_>, standing: &lower::Standing) -> BTreeMap<String, crate::api::answer::ParameterValue> {
    let mut out = BTreeMap::new();
    for leaf in &standing.program.leaves {
        if let Ok(reckoned) = crate::rules::figures::reckon(&leaf.against, question) {
            super::parameters_into(&reckoned, &mut out);
        }
    }
    out
}

/// Is the person a key employee: as the host says, else by the rank of pay where that is given, by the tests of the law's own rule.
fn key_employee(question: &Question<'_>) -> Option<Tri> {
    let role = question.view.case.role.as_ref()?;
    if role.key_employee.is_some() {
        return Some(crate::api::request::tri_of(role.key_employee));
    }
    role.pay_rank.as_ref()?;
    let conditions = question.law.body.conduct.rules.iter().filter_map(|rule| rule.frame.when.as_ref());
    let is_of = |leaf: &&Leaf, name: &str| matches!(&leaf.subject, Subject::Fact(fact) if fact.name == name);
    let test = conditions.map(Test::leaves).find(|leaves| leaves.iter().any(|leaf| is_of(leaf, "pay-rank")))?;
    let needed = test.into_iter().filter(|leaf| is_of(leaf, "pay-rank") || is_of(leaf, "job-class"));
    let all = Test::All(needed.map(|leaf| Test::Leaf(Box::new(leaf.clone()))).collect());
    Some(Question { more: Some(&super::steps::Steps), ..*question }.holds(&all).0)
}
