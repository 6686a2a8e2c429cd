//! Does a reason count: the grounds of a law held against a leave, and the days on which leave for it may be taken.

use super::determine::{choose, not_in_law};
use super::law::Law;
use super::law::ground::Ground;
use super::notes::Notes;
use super::question::Question;
use crate::api::Tail;
use crate::api::answer::{GroundAnswer, Grounds, TestAnswer};
use crate::api::request::LeaveAsk;
use crate::api::values::Value;
use crate::api::words::{EntitlementKind, Op};
use crate::facts::View;
use crate::order::InOrder;
use crate::rules::evaluate::Evaluation;
use crate::rules::shelf::Context;
use crate::time::Interval;
use crate::{Error, Reason, Tri};
use std::collections::BTreeMap;

/// A ground of a law that a reason falls under, evaluated.
pub(crate) struct Grounded<'a> {
    pub(crate) ground: &'a Ground,
    pub(crate) evaluation: Evaluation<'a>,
}

impl<'a> Question<'a> {
    /// The grounds that a reason falls under: by its own name, else those it is a part of. In force on their anchor's day.
    pub(crate) fn grounds_of(&self, reason: &Reason) -> Vec<usize> {
        let is_asked = |ground: &Ground| {
            let held = self.anchor_day(ground.frame.anchor.as_deref()).is_ok_and(|day| ground.frame.dates.contains(day));
            held && ground.frame.is_for(self.entitlement)
        };
        let grounds = || self.law.body.grounds.iter().enumerate().filter(|(_, g)| is_asked(g));
        let named: Vec<usize> = grounds().filter(|(_, g)| g.names(reason)).map(|(i, _)| i).collect();
        if named.is_empty() { grounds().filter(|(_, g)| g.includes(reason)).map(|(i, _)| i).collect() } else { named }
    }

    /// The grounds of the question's reason, evaluated.
    pub(crate) fn grounded(&self) -> Vec<Grounded<'a>> {
        let Some(reason) = self.reason else { return Vec::new() };
        let law = &self.law.body;
        let programs = self.grounds_of(reason).into_iter().filter_map(|i| Some((law.grounds.get(i)?, law.lowered.grounds.get(i)?)));
        programs.map(|(ground, program)| Grounded { ground, evaluation: Evaluation::new(program, self) }).collect()
    }

    /// Does the reason count on the question's day: is one of its grounds met? No ground: no.
    pub(crate) fn ground_holds(&self) -> Tri {
        let Some(reason) = self.reason else { return Tri::No };
        let programs = self.grounds_of(reason).into_iter().filter_map(|i| self.law.body.lowered.grounds.get(i));
        programs.map(|program| crate::rules::evaluate::outcome(program, self)).fold(Tri::No, Tri::or)
    }

    /// The days on which leave for a ground may be taken; without a window: all.
    pub(crate) fn days_for(&self, ground: &Ground) -> Option<Interval> {
        match &ground.use_within {
            Some(window) => super::resolve::days_of(self, window).ok(),
            None => Some(Interval::ALWAYS),
        }
    }
}

/// Answers `leave.ground`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn answer(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Grounds, Error> {
    let chosen = choose(context, &ask.law, None)?;
    let view = View::new(&ask.case, ask.on)?;
    let notes = Notes::default();
    let question = Question::of_request(&view, &chosen, context, &notes);
    question.must_be_held()?;
    if chosen.law.body.grounds.is_empty() {
        return Err(not_in_law(&chosen));
    }
    let mut tail = Tail::default();
    let mut grounds = BTreeMap::new();
    let mut outcome = Tri::No;
    let reasons: Vec<&Reason> =
        question.reason.into_iter().chain(question.away.iter().flat_map(|a| a.also().into_iter().flatten())).collect();
    for reason in &reasons {
        let of_reason = one(&Question { reason: Some(reason), ..question }, reason, &mut tail);
        outcome = outcome.or(of_reason.outcome);
        grounds.insert(reason.as_str().to_owned(), of_reason);
    }
    if reasons.is_empty() {
        outcome = Tri::Unknown;
        tail.add_missing(crate::facts::dictionary::missing("leave-reason", "/case/leave/0/reason"));
    }
    if let Some(error) = notes.failure() {
        return Err(error);
    }
    tail.made_with = context.made_with([chosen.law.header.id.as_str()]);
    let answer = Grounds {
        on: ask.on,
        law: Some(chosen.law.header.id.clone()),
        entitlement: EntitlementKind::from_word(chosen.entitlement),
        outcome,
        grounds,
        ..Grounds::default()
    };
    Ok(answer.with_tail(tail.sorted()))
}

/// One reason: the best of its grounds decides, and its tests are shown.
fn one(question: &Question<'_>, reason: &Reason, tail: &mut Tail) -> GroundAnswer {
    let grounded = question.grounded();
    let outcome = grounded.iter().map(|g| g.evaluation.outcome()).fold(Tri::No, Tri::or);
    let Some(best) = grounded.iter().find(|g| g.evaluation.outcome() == outcome) else { return not_listed(question, reason) };
    for other in grounded.iter().filter(|g| g.evaluation.outcome() == outcome) {
        other.evaluation.collect(tail);
    }
    let header = question.header();
    if question.context.manner.explain {
        let id = format!("{}/{}", header.id, best.ground.frame.id);
        let says = format!("{}: {}", reason, word(outcome));
        best.evaluation.explain(&id, &says, &best.ground.frame.cites, &mut tail.explanation);
    }
    let days = question.days_for(best.ground).unwrap_or_default();
    let tests = best.evaluation.tests();
    GroundAnswer {
        outcome,
        as_: tests.get(super::lower::RELATION).and_then(|t| t.basis.clone()),
        first_day: days.from,
        last_day: days.until.map(crate::Day::prev),
        cites: best.ground.frame.cites.clone(),
        tests,
        ..GroundAnswer::default()
    }
}

fn word(outcome: Tri) -> &'static str {
    match outcome {
        Tri::Yes => "a ground of this law",
        Tri::No => "no ground of this law",
        Tri::Unknown => "not known whether it is a ground of this law",
    }
}

/// The law has no such ground: the test that fails names those it has.
fn not_listed(question: &Question<'_>, reason: &Reason) -> GroundAnswer {
    let mut listed: Vec<String> = question.law.body.grounds.iter().map(|g| g.frame.id.clone()).collect();
    listed.order();
    listed.dedup();
    let test = TestAnswer {
        outcome: Tri::No,
        decisive: Some(true),
        observed: Some(Value::Word(reason.as_str().to_owned())),
        op: Some(Op::OneOf),
        required: Some(Value::Words(listed)),
        ..TestAnswer::default()
    };
    GroundAnswer { outcome: Tri::No, tests: BTreeMap::from([("reason".to_owned(), test)]), ..GroundAnswer::default() }
}

#[cfg(test)]
mod tests {
    use super::super::testing::decide;
    use serde_json::Value;

    fn ground(leave: &str, more: &str) -> Value {
        decide(&format!(
            r#"{{"ask":"leave.ground","law":"us-xx-law","on":"2026-06-01","case":{{"leave":[{{"first_day":"2026-06-01",{leave}}}]{more}}}}}"#
        ))
    }

    #[test]
    fn pregnancy_is_own_health_where_the_law_does_not_except_it() {
        let answer = ground(r#""reason":"pregnancy/incapacity","condition":{"pregnancy":"yes"}"#, "");
        assert_eq!(answer["outcome"], "yes");
        let donor = ground(r#""reason":"donation/organ""#, "");
        assert_eq!((&donor["outcome"], &donor["grounds"]["donation/organ"]["tests"]["reason"]["outcome"]), (&"no".into(), &"no".into()));
    }

    #[test]
    fn a_finding_is_asked_of_a_person_and_settles_it() {
        let open = ground(r#""reason":"own-health""#, "");
        assert_eq!((&open["outcome"], &open["judgment"][0]["question"]), (&"unknown".into(), &"us-xx-law/serious-health-condition".into()));
        let found = ground(r#""reason":"own-health""#, r#","determined":[{"question":"us-xx-law/serious-health-condition","value":"no"}]"#);
        assert_eq!(found["outcome"], "no");
    }

    #[test]
    fn a_grandparent_is_family_only_in_the_place_of_a_parent() {
        let care = |person: &str| ground(&format!(r#""reason":"family-care","for":{{{person}}}"#), "");
        let silent = care(r#""relation":"grandparent""#);
        assert_eq!(
            (&silent["outcome"], &silent["missing"][0]["at"]),
            (&"unknown".into(), &"/case/leave/0/for/in_loco_parentis_to_employee".into())
        );
        assert_eq!(care(r#""relation":"grandparent","in_loco_parentis_to_employee":"no""#)["outcome"], "no");
        let raised = care(r#""relation":"grandparent","in_loco_parentis_to_employee":"yes""#);
        assert_eq!((&raised["outcome"], &raised["grounds"]["family-care"]["as"]), (&"yes".into(), &"in-loco-parentis".into()));
        assert_eq!(care(r#""relation":"civil-union-partner""#)["outcome"], "no");
    }

    #[test]
    fn a_child_is_one_until_the_birthday_or_while_incapable() {
        let child = |more: &str| ground(&format!(r#""reason":"family-care","for":{{"relation":"child"{more}}}"#), "");
        assert_eq!(child(r#","born":"2008-06-02""#)["outcome"], "yes");
        assert_eq!(child(r#","born":"2008-06-01","incapable_of_self_care":"no""#)["outcome"], "no");
        assert_eq!(child(r#","age":30,"incapable_of_self_care":"yes""#)["outcome"], "yes");
        assert_eq!(child("")["missing"][0]["fact"], "born");
    }

    #[test]
    fn leave_in_parts_may_need_the_employer() {
        let care = |more: &str| ground(&format!(r#""reason":"family-care","for":{{"relation":"spouse"}},"mode":"intermittent"{more}"#), "");
        assert_eq!(care(r#","agreed_by_employer":"yes""#)["outcome"], "yes");
        assert_eq!(care(r#","agreed_by_employer":"no""#)["outcome"], "no");
        assert_eq!(care("")["missing"][0]["fact"], "agreed-by-employer");
    }

    #[test]
    fn leave_after_an_event_has_a_last_day() {
        let answer = ground(r#""reason":"bonding""#, r#","events":{"birth":"2026-02-28"}"#);
        let bonding = &answer["grounds"]["bonding"];
        assert_eq!(
            (&answer["outcome"], &bonding["first_day"], &bonding["last_day"]),
            (&"no".into(), &"2026-02-28".into(), &"2026-05-27".into())
        );
        assert_eq!(ground(r#""reason":"bonding""#, "")["missing"][0]["fact"], "birth");
    }

    #[test]
    fn one_designated_before_on_a_day_nobody_told_may_have_been_so_in_time() {
        let book = crate::Rulebook::bundled().expect("the bundled rules load");
        let second = |first: &str, strict: bool| {
            let request = format!(
                r#"{{"ask":"leave.ground","law":"us-ca-cfra","on":"2026-09-01","strict":{strict},"case":{{
                    "employer":{{"options":{{"us-ca-cfra/one-designated-person":"yes"}}}},
                    "family":[{{"id":"first","relation":"designated-person"{first}}},
                        {{"id":"second","relation":"designated-person","designated_on":"2026-09-01","serious_condition":"yes","care_needed":"yes"}}],
                    "leave":[{{"reason":"family-care","for":{{"member":"second"}},"first_day":"2026-09-01"}}]}}}}"#
            );
            let answer = book.decide(&crate::Request::from_json(&request).expect("a request")).expect("an answer");
            let answer: Value = serde_json::from_str(&answer.to_json().expect("JSON")).expect("JSON");
            let at = answer["missing"].as_array().into_iter().flatten().filter(|m| m["fact"] == "designated-on").map(|m| m["at"].clone());
            (answer["outcome"].clone(), at.collect::<Vec<_>>())
        };
        for strict in [true, false] {
            assert_eq!(second("", strict), ("unknown".into(), vec!["/case/family/0/designated_on".into()]));
        }
        assert_eq!(second(r#","designated_on":"2026-02-01""#, true), ("no".into(), vec![]));
        assert_eq!(second(r#","designated_on":"2025-02-01""#, true), ("yes".into(), vec![]));
    }
}
