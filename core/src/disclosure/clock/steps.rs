//! One step: when it is due, whether more time was given, and what is missing to say so.

use super::event::start;
use super::limit::{About, Due, Extension, TimeLimit};
use super::{Room, Told, missing};
use crate::api::Tail;
use crate::api::answer::{CountedSpan, MissingItem, ReadingAnswer, StepAnswer, UnsettledItem};
use crate::api::case::Happened;
use crate::api::request::tri_of;
use crate::api::words::YesNo;
use crate::disclosure::clause::{Clause, DutyBody};
use crate::disclosure::lower::InPlay;
use crate::rules::test::{Subject, Test};
use crate::time::{Calendar, Interval, Length};
use crate::tri::Tri;
use std::collections::BTreeMap;

/// The duty that is made a step.
pub(super) struct Stepping<'s> {
    pub(super) pack: &'s InPlay<'s>,
    pub(super) clause: &'s Clause,
    pub(super) body: &'s DutyBody,
    pub(super) day: crate::Day,
    /// Does the duty count at all?
    pub(super) counts: Tri,
}

impl Room<'_> {
    /// Puts a duty among the steps, with its extension where the text gives one.
    pub(super) fn step(&self, of: &Stepping<'_>, mut answer: StepAnswer, told: &mut Told, tail: &mut Tail) {
        let name = of.body.step.as_ref().unwrap_or(&of.body.does).clone();
        answer.do_ = Some(of.body.does.clone());
        answer.cites.clone_from(&of.clause.frame.cites);
        answer.standard.clone_from(&of.body.standard);
        if of.counts.is_unknown() {
            answer.outcome = Some(Tri::Unknown);
        }
        match &of.body.time {
            Some(time) if time.clock.is_some() || (time.contract && self.trigger.contract.is_some()) => {
                self.timed(of, time, &name, &mut answer, told, tail);
            }
            _ => answer.no_fixed_day = Some(true),
        }
        put(&mut told.steps, name, answer);
    }

    fn timed(&self, of: &Stepping<'_>, time: &TimeLimit, name: &str, answer: &mut StepAnswer, told: &mut Told, tail: &mut Tail) {
        let begun = start(self.trigger, time.from.as_deref()).or_else(|lack| self.after_step(time, told).ok_or(lack));
        let begun = match begun {
            Ok(begun) => begun,
            Err(lack) => return lacking(lack, answer, tail),
        };
        let (calendar, convention) = time.calendar(self.trigger.holidays.as_ref());
        let pauses = self.pauses(time);
        let about = About { calendar: &calendar, pauses: &pauses, contract: self.trigger.contract.as_ref() };
        let Some(due) = time.due(&begun, &about, false) else {
            if let Some(index) = pauses.iter().position(|pause| pause.until.is_none()) {
                lacking(missing("pauses", &format!("/case/pauses/{index}/until")), answer, tail);
            }
            return;
        };
        if time.asks_calendar() {
            tail.add_convention(convention);
        }
        if matches!(due.length, Length::Hours(_)) && due.instant.is_none() {
            tail.add_convention("hours-by-civil-day");
        }
        tell(&due, answer);
        if self.unsettled(of, time, &begun, &about, due, tail) {
            *answer = StepAnswer { outcome: Some(Tri::Unknown), due: None, raw_due: None, ..std::mem::take(answer) };
        }
        if let (Some(planned), Some(due)) = (self.trigger.planned_on, answer.due) {
            let late = due.days_to(planned);
            answer.outcome = answer.outcome.or(Some(Tri::from(late <= 0)));
            answer.late_by_days = Some(late).filter(|days| *days > 0);
        }
        if let Some(extension) = &time.extension {
            let longer = time.due(&begun, &about, true);
            if let Some(extended) = self.extended(of, extension, due, longer) {
                put(&mut told.steps, format!("{name}-extended"), extended);
            }
        }
    }

    /// Nobody says when a step was done that another waits for: at the latest by its own last day.
    fn after_step(&self, time: &TimeLimit, told: &Told) -> Option<Happened> {
        let step = told.steps.get(time.from_step.as_ref()?)?;
        Some(Happened { day: step.due?, instant: step.due_instant, zone: None })
    }

    fn pauses(&self, time: &TimeLimit) -> Vec<Interval> {
        let told = self.trigger.pauses.iter().flatten().filter(|_| time.pauses);
        told.map(|pause| Interval::new(Some(pause.from), pause.until)).collect()
    }

    /// Where the text has other readings that give another day, the answer says so. Is it then open which is right?
    fn unsettled(&self, of: &Stepping<'_>, time: &TimeLimit, begun: &Happened, about: &About<'_>, due: Due, tail: &mut Tail) -> bool {
        let others = time.other_days(begun, about);
        if others.iter().all(|day| *day == due.day) {
            return false;
        }
        let cites = &of.clause.frame.cites;
        let reading = |day: crate::Day| ReadingAnswer { outcome: Some(day.to_string()), cites: cites.clone(), ..ReadingAnswer::default() };
        tail.unsettled.push(UnsettledItem {
            item: Some(self.id_of(of.clause)),
            readings: std::iter::once(due.day).chain(others).map(reading).collect(),
        });
        time.is_open
    }

    /// The step with the time that an extension adds; `None` where its condition fails. One that was told too late, or without the reason
    /// that belongs to it, extends nothing.
    fn extended(&self, of: &Stepping<'_>, extension: &Extension, due: Due, longer: Option<Due>) -> Option<StepAnswer> {
        let may = extension.when.as_ref().map_or(Tri::Yes, |test| self.test(of.pack, test, of.day));
        if may.is_no() {
            return None;
        }
        let in_time = self.trigger.extension_notified_on.map_or(Tri::Unknown, |day| Tri::from(day <= due.day));
        let reason = if extension.with_reason { tri_of(self.trigger.reason_told) } else { Tri::Yes };
        let valid = may.and(in_time).and(reason);
        let mut answer = StepAnswer {
            do_: Some(of.body.does.clone()),
            cites: of.clause.frame.cites.clone(),
            outcome: may.is_unknown().then_some(Tri::Unknown),
            valid: match valid {
                Tri::Yes => Some(YesNo::Yes),
                Tri::No => Some(YesNo::No),
                Tri::Unknown => None,
            },
            ..StepAnswer::default()
        };
        if !valid.is_yes() {
            answer.needs.clone_from(&extension.needs);
        }
        if may.is_unknown() {
            answer.missing = extension.when.iter().flat_map(facts_of).map(|fact| missing(&fact, &format!("/case/{fact}"))).collect();
        }
        if let Some(longer) = longer.filter(|_| !valid.is_no()) {
            tell(&longer, &mut answer);
        }
        Some(answer)
    }
}

/// The day that a time without an event of its own gives, for a duty that comes with an act upon data.
pub(crate) fn due_of_act(time: &TimeLimit, begun: crate::Day, holidays: Option<&Vec<crate::Day>>) -> Option<Due> {
    let (calendar, _): (Calendar, _) = time.calendar(holidays);
    let about = About { calendar: &calendar, pauses: &[], contract: None };
    time.due(&Happened { day: begun, instant: None, zone: None }, &about, false)
}

fn lacking(item: MissingItem, answer: &mut StepAnswer, tail: &mut Tail) {
    answer.outcome = Some(Tri::Unknown);
    answer.missing.push(item.clone());
    tail.add_missing(item);
}

fn tell(due: &Due, answer: &mut StepAnswer) {
    answer.due = Some(due.day);
    answer.due_instant = due.instant;
    answer.raw_due = Some(due.raw).filter(|raw| *raw != due.day);
    answer.paused_days = Some(due.paused_days).filter(|days| *days > 0);
    answer.counted = Some(CountedSpan { after: Some(due.from), ..CountedSpan::of(due.length) });
}

/// Of several duties that are one step the one that is known to be due first counts.
fn put(steps: &mut BTreeMap<String, StepAnswer>, name: String, answer: StepAnswer) {
    match steps.get_mut(&name) {
        None => {
            steps.insert(name, answer);
        }
        Some(known) if answer.due.is_some() && known.due.is_none_or(|day| answer.due < Some(day)) => *known = answer,
        Some(known) if known.due.is_none() => known.missing.extend(answer.missing),
        Some(_) => {}
    }
}

/// The facts that a test asks.
pub(super) fn facts_of(test: &Test) -> Vec<String> {
    let name = |leaf: &crate::rules::test::Leaf| match &leaf.subject {
        Subject::Fact(fact) => Some(fact.name.clone()),
        _ => None,
    };
    test.leaves().into_iter().filter_map(name).collect()
}

/// Do two versions of a law ask for the same, by the same days?
pub(super) fn are_alike(a: &BTreeMap<String, StepAnswer>, b: &BTreeMap<String, StepAnswer>) -> bool {
    let alike = |a: &StepAnswer, b: &StepAnswer| {
        (a.due, a.due_instant, a.no_fixed_day, &a.standard, &a.unless) == (b.due, b.due_instant, b.no_fixed_day, &b.standard, &b.unless)
    };
    a.len() == b.len() && a.iter().zip(b).all(|((name, a), (other, b))| name == other && a.outcome == b.outcome && alike(a, b))
}
