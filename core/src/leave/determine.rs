//! Does a law cover the employer, and does the person qualify? With the first day on which somebody not yet eligible will be.

use super::law::Law;
use super::lower;
use super::notes::Notes;
use super::question::Question;
use crate::Tri;
use crate::api::Tail;
use crate::api::answer::{Eligibility, ReadingAnswer, UnsettledItem};
use crate::api::request::LeaveAsk;
use crate::api::words::EntitlementKind;
use crate::facts::{Away, View};
use crate::rules::evaluate::Evaluation;
use crate::rules::frame::Header;
use crate::rules::shelf::{Bound, Context};
use crate::rules::test::{Leaf, PlaceOf, Subject, Test};
use crate::{Code, Day, Error};
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
    /// The question that a request asks: the leave that begins first, else employment as it is on the day.
    pub(crate) fn of_request(view: &'a View<'a>, chosen: &Chosen<'a>, context: &'a Context<'a, Law>, notes: &'a Notes) -> Question<'a> {
        let away = view.leave_asked();
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
            notes,
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

    /// Covered and eligible, without the reasons; unknown where the law does not give the entitlement.
    pub(crate) fn outcome(&self) -> Tri {
        let standing = self.law.body.standing(self.entitlement);
        standing.map_or(Tri::Unknown, |standing| crate::rules::evaluate::outcome(&standing.program, self))
    }

    /// Covered, and eligible, each without the reasons.
    pub(crate) fn covered_and_eligible(&self) -> (Tri, Tri) {
        let standing = self.law.body.standing(self.entitlement);
        let at = |standing: &lower::Standing, node| crate::rules::evaluate::outcome_at(&standing.program, node, self);
        standing.map(|s| (at(s, s.covered), at(s, s.qualified))).unwrap_or_default()
    }

    /// Coverage and eligibility, evaluated.
    pub(crate) fn evaluation(&self) -> Option<(&'a lower::Standing, Evaluation<'a>)> {
        let standing = self.law.body.standing(self.entitlement)?;
        Some((standing, Evaluation::new(&standing.program, self)))
    }
}

/// Answers `leave.eligibility`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn answer(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Eligibility, Error> {
    let chosen = choose(context, &ask.law, None)?;
    let view = View::new(&ask.case, ask.on)?;
    let notes = Notes::default();
    let question = Question::of_request(&view, &chosen, context, &notes);
    question.must_be_held()?;
    let (standing, evaluation) = question.evaluation().ok_or_else(|| not_in_law(&chosen))?;
    let mut tail = Tail::default();
    evaluation.collect(&mut tail);
    unsettled(&question, &evaluation, &mut tail);
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
        outcome,
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
    if let Some(error) = notes.failure() {
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

/// The readings of contested items that come out differently here. An item that does not apply leaves nothing open.
fn unsettled(question: &Question<'_>, evaluation: &Evaluation<'_>, tail: &mut Tail) {
    for contested in &question.law.body.lowered.contested {
        let is_asked = evaluation.asks(&contested.id) && question.context.assumed(&contested.id).is_none();
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
    facts.map(|fact| super::resolve::worksite(question, fact)).next().flatten()
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
    let all = Test::All(needed.map(|leaf| Test::Leaf(std::sync::Arc::new(leaf.clone()))).collect());
    Some(Question { more: Some(&super::steps::Steps), ..*question }.holds(&all).0)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{decide, try_decide};
    use crate::Code;

    fn ask(law: &str, more: &str, case: &str) -> String {
        format!(
            r#"{{"ask":"leave.eligibility","law":"{law}","on":"2026-06-01"{more},"case":{{"leave":[{{"reason":"own-health","first_day":"2026-06-01"}}]{case}}}}}"#
        )
    }

    const GOOD: &str = r#","headcount":{"total":[{"count":10}]},"service":{"periods":[{"from":"2025-01-01"}]},"hours_worked":[{"months":12,"before":"2026-06-01","hours":"1000"}],"employer":{"kind":"private"}"#;

    #[test]
    fn all_tests_met_is_yes_and_names_what_it_rests_on() {
        let answer = decide(&ask("us-xx-law", "", GOOD));
        assert_eq!((&answer["outcome"], &answer["covered"], &answer["entitlement"]), (&"yes".into(), &"yes".into(), &"leave".into()));
        assert_eq!(answer["presumed"][0]["fact"], "flight-crew");
        assert_eq!(answer["unverified"][0]["item"], "us-xx-law/needed");
        assert_eq!(answer["parameters"]["needed"]["seconds"], 3_600_000);
    }

    #[test]
    fn an_exception_takes_coverage_away() {
        let case = GOOD.replace("private", "household");
        assert_eq!(decide(&ask("us-xx-law", "", &case))["tests"]["size"]["outcome"], "no");
    }

    #[test]
    fn strict_presumes_nothing() {
        let answer = decide(&ask("us-xx-law", r#","strict":true"#, &GOOD.replace("1000", "999")));
        assert_eq!(answer["outcome"], "unknown");
        assert_eq!(answer["missing"][0]["fact"], "flight-crew");
    }

    #[test]
    fn an_entitlement_has_its_own_tests() {
        let answer = decide(&ask("us-xx-law/pay", "", &GOOD.replace("1000", "1")));
        assert_eq!((&answer["outcome"], &answer["entitlement"]), (&"yes".into(), &"pay".into()));
        assert!(answer["tests"].get("hours").is_none());
        let error = try_decide(&ask("us-xx-law/health-cover", "", GOOD)).expect_err("no such entitlement");
        assert_eq!((error.code, error.at.as_str()), (Code::UnknownId, "/law"));
    }

    #[test]
    fn readings_that_differ_are_shown_beside_the_one_answered() {
        let answer = decide(&ask("us-xx-law", "", &GOOD.replace("2025-01-01", "2025-12-01")));
        assert_eq!(answer["outcome"], "yes");
        let readings = &answer["unsettled"][0]["readings"];
        assert_eq!(
            (&readings[0]["outcome"], &readings[1]["outcome"], &readings[1]["cites"][0]),
            (&"yes".into(), &"no".into(), &"5a".into())
        );
        let settled = decide(&ask("us-xx-law", "", GOOD));
        assert!(settled.get("unsettled").is_none());
    }

    #[test]
    fn who_is_not_eligible_yet_learns_when() {
        let case = GOOD
            .replace("2025-01-01", "2026-03-15")
            .replace(r#""hours_worked":["#, r#""hours_worked":[{"months":12,"before":"2026-09-15","hours":"1000"},"#);
        let answer = decide(&ask("us-xx-law", "", &case));
        assert_eq!((&answer["outcome"], &answer["first_eligible_day"]), (&"no".into(), &"2026-09-15".into()));
    }

    #[test]
    fn an_earlier_absence_that_was_no_leave_settles_nothing() {
        // In February the hours were there and the six months were not: that absence was no leave under the law, and the hours are tested now.
        let case = GOOD.replace("2025-01-01", "2025-09-15").replace(
            r#"[{"months":12,"before":"2026-06-01","hours":"1000"}]"#,
            r#"[{"months":12,"before":"2026-06-01","hours":"900"},{"months":12,"before":"2026-02-02","hours":"1000"}],"absences":[{"reason":"own-health","first_day":"2026-02-02"}]"#,
        );
        assert_eq!(decide(&ask("us-xx-law", "", &case))["tests"]["hours"]["outcome"], "no");
        let earlier = case.replace("2025-09-15", "2025-02-15");
        let answer = decide(&ask("us-xx-law", "", &earlier));
        assert_eq!((&answer["tests"]["hours"]["outcome"], &answer["tests"]["hours"]["measured_on"]), (&"yes".into(), &"2026-02-02".into()));
        let charged = case.replace(r#""first_day":"2026-02-02""#, r#""first_day":"2026-02-02","charged":["us-xx-law/twelve"]"#);
        assert_eq!(decide(&ask("us-xx-law", "", &charged))["tests"]["hours"]["outcome"], "yes");
    }

    #[test]
    fn a_figure_beyond_its_last_year_is_not_published() {
        let request = ask("us-xx-law", "", GOOD).replace("2026-06-01", "2027-06-01");
        let answer = decide(&request);
        assert_eq!(answer["outcome"], "unknown");
        assert_eq!(
            (&answer["missing"][0]["reason"], &answer["missing"][0]["from"]),
            (&"parameter-not-published".into(), &"2027-01-01".into())
        );
    }

    #[test]
    fn a_day_before_the_law_and_a_test_it_has_not_are_errors() {
        let error = try_decide(&ask("us-xx-law", "", GOOD).replace("2026-06-01", "2019-06-01")).expect_err("not held");
        assert_eq!((error.code, error.at.as_str()), (Code::LawNotHeld, "/case/leave/0/first_day"));
        let assumed = r#","assume":[{"test":"us-xx-law/tenures","is":"yes"}]"#;
        let error = try_decide(&ask("us-xx-law", assumed, GOOD)).expect_err("no such test");
        assert_eq!((error.code, error.at.as_str()), (Code::UnknownId, "/assume/0/test"));
        assert!(error.expected.contains("us-xx-law/tenure"));
    }

    #[test]
    fn what_became_known_later_is_not_known() {
        let case = GOOD.replace(r#"{"count":10}"#, r#"{"count":10,"known_on":"2026-06-02"}"#);
        let answer = decide(&ask("us-xx-law", "", &case));
        assert_eq!((&answer["outcome"], &answer["missing"][0]["at"]), (&"unknown".into(), &"/case/headcount/total".into()));
    }

    #[test]
    fn an_explanation_has_a_line_for_each_test() {
        let answer = decide(&ask("us-xx-law", r#","explain":true"#, GOOD));
        let lines: Vec<&str> = answer["explanation"].as_array().expect("lines").iter().filter_map(|l| l["id"].as_str()).collect();
        assert_eq!(lines, ["us-xx-law/leave/eligible", "us-xx-law/size", "us-xx-law/tenure", "us-xx-law/hours"]);
    }
}
