//! Conduct: may, must or must not an actor do something? The answer of `leave.may`.
//!
//! Every rule of the law about the act is looked at by itself: its condition is a program of tests, then come the days on which it allows the act.
//! One that permits or requires the act and holds stands before one that forbids it; where none holds and the law only permits the act under
//! conditions, it is forbidden.

use super::deadline;
use super::determine::{Chosen, choose, start_of};
use super::law::Law;
use super::law::conduct::ConductRule;
use super::law::pay::among;
use super::lower;
use super::notes::Notes;
use super::question::Question;
use super::quote::note_frame;
use super::steps::{self, Steps, When};
use crate::api::Tail;
use crate::api::answer::{Conduct, JudgmentItem, MissingItem, TestAnswer};
use crate::api::case::Case;
use crate::api::request::MayAsk;
use crate::api::words::{Act, ConductOutcome};
use crate::facts::View;
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::{Evaluation, short};
use crate::rules::shelf::Context;
use crate::tri::Tri;
use crate::{Code, Day, Error};
use std::collections::BTreeMap;

/// A question about the steps of a leave: the last one that had begun on the day of the question, else the first.
///
/// # Errors
/// What is wrong with the request, or went wrong while a fact was read.
pub(crate) fn with_question<T>(
    law: &str,
    case: &Case,
    on: Day,
    context: &Context<'_, Law>,
    answer: impl FnOnce(&Question<'_>) -> Result<T, Error>,
) -> Result<T, Error> {
    let chosen: Chosen<'_> = choose(context, law, None)?;
    let view = View::new(case, on)?;
    let notes = Notes::default();
    let asked = Question::of_request(&view, &chosen, context, &notes);
    let begun = view.leave().filter(|l| l.begins().is_some_and(|day| day <= on)).max_by_key(|l| (l.begins(), l.position));
    let away = begun.or(asked.away);
    let start = start_of(away, on);
    let question = Question { away, reason: away.and_then(|a| a.reason()), start, day: start, more: Some(&Steps), ..asked };
    question.must_be_held()?;
    let result = answer(&question)?;
    match notes.failure() {
        Some(error) => Err(error),
        None => Ok(result),
    }
}

/// A rule as it stands for the leave asked about.
struct Stand<'q> {
    rule: &'q ConductRule,
    /// Does it hold on the day of the question?
    holds: Tri,
    /// The first day on which it allows the act, where a day decides.
    from: Option<Day>,
    /// Everything but the day is met.
    only_day: bool,
    tests: BTreeMap<String, TestAnswer>,
    rests: Tail,
}

/// Answers `leave.may`.
///
/// # Errors
/// What is wrong with the request; `not-in-law` for an act that the law has no rule about.
pub(crate) fn may(ask: &MayAsk, context: &Context<'_, Law>) -> Result<Conduct, Error> {
    with_question(&ask.law, &ask.case, ask.on, context, |question| {
        let law: &Law = &question.law.body;
        let rules: Vec<&ConductRule> = law.conduct.rules.iter().filter(|r| r.act == ask.act).collect();
        if rules.is_empty() {
            let message = format!("{} has no rule about this act", question.law.header.id);
            return Err(Error::new(Code::NotInLaw, "/act", message, acts(law)));
        }
        let mut stands: Vec<Stand<'_>> = rules.iter().map(|rule| stand(question, rule)).collect();
        stands.order_by(|a, b| a.rule.frame.id.cmp(&b.rule.frame.id));
        let mut tail = Tail { made_with: context.made_with([question.law.header.id.as_str()]), ..Tail::default() };
        let answer = Conduct { on: ask.on, law: Some(question.law.header.id.clone()), act: Some(ask.act), ..Conduct::default() };
        Ok(decide(question, &stands, answer, &mut tail).with_tail(tail.sorted()))
    })
}

fn acts(law: &Law) -> String {
    let mut acts: Vec<&str> = law.conduct.rules.iter().map(|r| r.act.as_str()).collect();
    acts.order();
    acts.dedup();
    format!("one of: {}", acts.join(", "))
}

/// Looks at one rule: its condition, then its days.
fn stand<'q>(question: &Question<'q>, rule: &'q ConductRule) -> Stand<'q> {
    let program = lower::condition_of(&question.law.header, &rule.frame, &rule.grounds);
    let evaluation = Evaluation::new(&program, question);
    let mut rests = Tail::default();
    evaluation.collect(&mut rests);
    let condition = evaluation.outcome();
    let tests = evaluation.tests();
    if question.context.manner.explain {
        let id = format!("{}/{}", question.law.header.id, rule.frame.id);
        let says = format!("{} may rest on this rule: {}", rule.act.as_str(), condition.as_str());
        evaluation.explain(&id, &says, &rule.frame.cites, &mut rests.explanation);
    }
    let mut stand = Stand { rule, holds: condition, from: None, only_day: false, tests, rests };
    if condition.is_no() {
        return stand;
    }
    match first_day(question, rule) {
        Ok(None) => {}
        Ok(Some(from)) => {
            stand.from = Some(from);
            if question.view.on < from {
                stand.holds = Tri::No;
                stand.only_day = condition.is_yes();
            }
        }
        Err(None) => stand.holds = Tri::No,
        Err(Some(lacks)) => {
            stand.holds = Tri::Unknown;
            stand.rests.add_missing(*lacks);
        }
    }
    stand
}

/// The first day on which a rule allows the act: after the point that it names, and so long after the last time. `Err(None)`: never.
fn first_day(question: &Question<'_>, rule: &ConductRule) -> Result<Option<Day>, Option<Box<MissingItem>>> {
    let day = |when: When| match when {
        When::On(day) => Ok(day),
        When::Never => Err(None),
        When::Unknown(lacks) => Err(Some(lacks)),
    };
    let started = rule.trigger.as_ref().map(|point| day(steps::day_of(question, point))).transpose()?;
    let spaced = match rule.spacing {
        None => None,
        Some(length) => match steps::last_done(question, rule.act) {
            When::On(last) => steps::after(last, length),
            When::Never => None,
            // A document can be asked for again only where there was one; any other act may never have been done before.
            When::Unknown(lacks) if rule.act == Act::Recertify => return Err(Some(lacks)),
            When::Unknown(_) => None,
        },
    };
    let overdue = rests_on(rule, "certification-overdue").then(|| deadline::overdue(question).ok().flatten().map(Day::next)).flatten();
    Ok([started, spaced, overdue].into_iter().flatten().max())
}

/// Does the condition of a rule ask for that fact?
fn rests_on(rule: &ConductRule, name: &str) -> bool {
    use crate::rules::test::Subject;
    let leaves = rule.frame.when.iter().flat_map(|test| test.leaves());
    leaves.into_iter().any(|leaf| matches!(&leaf.subject, Subject::Fact(fact) if fact.name == name))
}

/// What the law says of the act, from all of its rules.
fn decide(question: &Question<'_>, stands: &[Stand<'_>], mut answer: Conduct, tail: &mut Tail) -> Conduct {
    let forbids = |s: &&Stand<'_>| s.rule.is == ConductOutcome::Forbidden;
    let allowing: Vec<&Stand<'_>> = stands.iter().filter(|s| !forbids(s)).collect();
    let holding = allowing.iter().filter(|s| s.holds.is_yes()).min_by_key(|s| s.rule.is != ConductOutcome::Required).copied();
    let open: Vec<&Stand<'_>> = allowing.iter().filter(|s| s.holds.is_unknown()).copied().collect();
    let forbidding = stands.iter().filter(forbids).find(|s| s.holds.is_yes());
    let maybe_forbidding: Vec<&Stand<'_>> = stands.iter().filter(forbids).filter(|s| s.holds.is_unknown()).collect();
    answer.actor = stands.first().map(|s| s.rule.actor);
    for stand in stands {
        answer.tests.extend(stand.tests.clone());
        tail.explanation.extend(stand.rests.explanation.iter().cloned());
    }
    answer.tests.extend(late_tests(question, stands));
    if let Some(stand) = holding {
        return told(question, stand, answer, tail);
    }
    let refused = refusal(&allowing, forbidding.is_some());
    if !open.is_empty() || (forbidding.is_none() && !maybe_forbidding.is_empty()) {
        answer.outcome = ConductOutcome::Unknown;
        open.iter().for_each(|stand| lacks(stand, refused, tail));
        maybe_forbidding.iter().filter(|_| forbidding.is_none()).for_each(|stand| lacks(stand, ConductOutcome::Permitted, tail));
        next_day(&allowing, &mut answer);
        return answer;
    }
    answer.outcome = refused;
    if let Some(stand) = forbidding {
        return told(question, stand, Conduct { outcome: refused, ..answer }, tail);
    }
    next_day(&allowing, &mut answer);
    if refused == ConductOutcome::Forbidden {
        answer.cites = cites(&allowing);
    }
    for stand in &allowing {
        note_rests(stand, tail);
    }
    answer
}

/// What stands where no rule allows the act: a law that permits it only under conditions forbids it else; a duty that does not apply leaves the
/// act free.
fn refusal(allowing: &[&Stand<'_>], is_forbidden: bool) -> ConductOutcome {
    let only_duties = !allowing.is_empty() && allowing.iter().all(|s| s.rule.is == ConductOutcome::Required);
    if only_duties && !is_forbidden { ConductOutcome::Permitted } else { ConductOutcome::Forbidden }
}

/// The answer of the rule that decides.
fn told(question: &Question<'_>, stand: &Stand<'_>, mut answer: Conduct, tail: &mut Tail) -> Conduct {
    let rule = stand.rule;
    answer.actor = Some(rule.actor);
    answer.outcome = rule.is;
    answer.rule = Some(rule.frame.id.clone());
    answer.cites.clone_from(&rule.frame.cites);
    answer.from = stand.from;
    answer.needs = needs(rule);
    answer.form = question.reason.and_then(|reason| rule.forms.iter().find(|f| among(&f.grounds, reason))).map(|f| f.is.clone());
    if rule.at_own_cost {
        answer.needs.push("own-cost".to_owned());
    }
    answer.instead.clone_from(&rule.instead);
    answer.if_done_anyway = rule.otherwise.clone().filter(|o| o != "none");
    if let Some(When::On(day)) = rule.through.as_ref().map(|point| steps::day_of(question, point)) {
        answer.through = Some(day);
    }
    match &rule.at_most {
        Some(Amount::Figure(n, Unit::Weeks)) => answer.at_most_days = n.to_whole().and_then(|n| n.checked_mul(7)),
        Some(Amount::Figure(n, Unit::Days)) => answer.at_most_days = n.to_whole(),
        Some(Amount::Figure(n, Unit::Seconds)) => answer.at_most_seconds = n.to_whole(),
        _ => {}
    }
    if rests_on(rule, LATE_NOTICE) {
        delayed(question, &mut answer);
    }
    note_frame(&question.law.header.id, &rule.frame, tail);
    note_rests(stand, tail);
    answer
}

/// What else must be there for an act: an absence, a reason to doubt.
fn needs(rule: &ConductRule) -> Vec<String> {
    rule.only_with.iter().chain(&rule.needs).cloned().collect()
}

/// The fact that the employee's notice came late.
const LATE_NOTICE: &str = "employee-notice-late";

/// By how many days leave may be delayed, and until which day, where the notice came late.
fn delayed(question: &Question<'_>, answer: &mut Conduct) {
    let Ok(Some(late)) = deadline::late(question, Act::GiveNotice) else { return };
    if late.item.late.as_ref().is_some_and(|l| l.by_shortfall) {
        answer.delay_days = Some(late.days);
        answer.until = question.start.plus_days(late.days);
        answer.due = Some(late.due);
    }
}

/// The tests behind a notice that came late: which of the law's times for it applied.
fn late_tests(question: &Question<'_>, stands: &[Stand<'_>]) -> BTreeMap<String, TestAnswer> {
    let mut tests = BTreeMap::new();
    if !stands.iter().any(|s| rests_on(s.rule, LATE_NOTICE)) {
        return tests;
    }
    let law: &Law = &question.law.body;
    for item in law.conduct.deadlines.iter().filter(|d| d.act == Act::GiveNotice) {
        let program = lower::condition_of(&question.law.header, &item.frame, &item.grounds);
        for (id, test) in Evaluation::new(&program, question).tests() {
            tests.entry(id).or_insert(test);
        }
    }
    tests
}

/// The next day on which a rule allows the act whose other conditions are met.
fn next_day(allowing: &[&Stand<'_>], answer: &mut Conduct) {
    let next = allowing.iter().filter(|s| s.only_day).min_by_key(|s| s.from);
    if let Some(stand) = next {
        answer.from = stand.from;
        answer.needs = needs(stand.rule);
    }
}

/// What would settle a rule that is unknown, and what the act would be then.
fn lacks(stand: &Stand<'_>, otherwise: ConductOutcome, tail: &mut Tail) {
    for item in &stand.rests.missing {
        tail.add_missing(item.clone());
    }
    for item in &stand.rests.judgment {
        let question = item.question.as_deref().map(short);
        tail.add_judgment(JudgmentItem {
            question,
            if_yes: Some(stand.rule.is.as_str().to_owned()),
            if_no: Some(otherwise.as_str().to_owned()),
            cites: stand.rule.frame.cites.clone(),
            ..item.clone()
        });
    }
    note_rests(stand, tail);
}

/// What a rule's condition took as given.
fn note_rests(stand: &Stand<'_>, tail: &mut Tail) {
    let rests = &stand.rests;
    rests.presumed.iter().for_each(|p| tail.add_presumed(p.fact.as_deref().unwrap_or_default(), p.is.as_deref().unwrap_or_default()));
    rests.assumed.iter().for_each(|a| tail.add_assumed(a.test.clone().unwrap_or_default(), a.is.unwrap_or_default()));
    rests.conventions.iter().for_each(|c| tail.add_convention(c));
    rests.unverified.iter().for_each(|u| tail.add_unverified(u.item.clone().unwrap_or_default(), u.from));
}

fn cites(stands: &[&Stand<'_>]) -> Vec<String> {
    let mut all: Vec<String> = stands.iter().flat_map(|s| s.rule.frame.cites.iter().cloned()).collect();
    all.order();
    all.dedup();
    all
}
