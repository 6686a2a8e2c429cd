//! Which terms of a pack hold for this person on a day: their dates, their tiers and their conditions, decided by the one evaluator.

use super::model::{Cap, CapOn, Plan, RoundOf, Scope};
use super::person::{Bound, Person};
use crate::api::Tail;
use crate::api::answer::MissingItem;
use crate::api::case::HeadEntry;
use crate::api::values::Value;
use crate::facts::dictionary::missing;
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::{Evaluation, Observation, Resolve};
use crate::rules::node::Place;
use crate::rules::program::{Builder, Program};
use crate::rules::test::{FactRef, Leaf, PlaceOf, Subject};
use crate::tri::Tri;
use crate::{Day, Error};

/// The conditions of a pack's items, compiled, and what they come to from day to day.
pub(crate) struct Terms<'c> {
    pub(crate) plan: &'c Plan,
    pub(crate) person: &'c Person<'c>,
    /// Days from which a fact that a condition tests differs; the first is the beginning.
    epochs: Vec<Day>,
    /// By item with a condition, told by its place in the pack, and by epoch.
    outcomes: Vec<(&'c Place, Vec<Tri>)>,
}

impl<'c> Terms<'c> {
    /// Compiles and decides the conditions; what they lack goes to the tail.
    pub(crate) fn new(
        plan: &'c Plan,
        person: &'c Person<'c>,
        assumed: &dyn Fn(&str) -> Option<Tri>,
        on: Day,
        tail: &mut Tail,
    ) -> Terms<'c> {
        let mut terms = Terms { plan, person, epochs: epochs(person, on), outcomes: Vec::new() };
        for (_, scope) in plan.scopes() {
            let Some(program) = lower(plan, scope) else { continue };
            let mut outcomes = Vec::new();
            for day in &terms.epochs {
                let facts = Facts { person, day: *day, assumed };
                let evaluation = Evaluation::new(&program, &facts);
                evaluation.collect(tail);
                outcomes.push(evaluation.outcome());
            }
            terms.outcomes.push((&scope.frame.place, outcomes));
        }
        terms
    }

    /// Does the item hold on that day?
    pub(crate) fn holds(&self, scope: &Scope, day: Day) -> bool {
        let decided = || self.outcomes.iter().find(|(place, _)| **place == scope.frame.place).map(|(_, outcomes)| outcomes);
        scope.frame.dates.contains(day) && decided().is_none_or(|o| o.get(self.epoch(day)).copied().unwrap_or_default().is_yes())
    }

    /// Is the item for that bank?
    pub(crate) fn is_for(scope: &Scope, bank: &str) -> bool {
        scope.banks.is_empty() || scope.banks.iter().any(|b| b == bank)
    }

    fn epoch(&self, day: Day) -> usize {
        self.epochs.partition_point(|from| *from <= day).saturating_sub(1)
    }

    /// The lowest cap of a kind on a bank on that day.
    pub(crate) fn cap(&self, on: CapOn, bank: &str, day: Day) -> Result<Option<(&'c Cap, Bound)>, Error> {
        let mut lowest: Option<(&Cap, Bound)> = None;
        for cap in self.plan.caps.iter().filter(|c| c.on == on && Terms::is_for(&c.scope, bank) && self.holds(&c.scope, day)) {
            let mut bound = self.person.seconds(&cap.amount, day)?;
            let rounds = self.plan.rounds.iter().filter(|r| r.of == RoundOf::Cap && self.holds(&r.scope, day));
            for round in rounds {
                bound.low = round.rounding.apply(&bound.low).ok_or_else(Error::overflow)?;
            }
            if lowest.as_ref().is_none_or(|(_, b)| bound.low < b.low) {
                lowest = Some((cap, bound));
            }
        }
        Ok(lowest)
    }
}

/// The condition of an item as a program; `None` where it has none.
fn lower(plan: &Plan, scope: &Scope) -> Option<Program> {
    if scope.tiers.is_empty() && scope.frame.when.is_none() && scope.frame.unless.is_none() {
        return None;
    }
    let mut builder = Builder::default();
    let whole = builder.mark();
    if !scope.tiers.is_empty() {
        let any = builder.mark();
        for tier in &scope.tiers {
            if tier == "else" {
                let others = builder.mark();
                plan.tiers.iter().for_each(|t| {
                    builder.test(&t.when);
                });
                builder.any(others);
                builder.not();
            } else {
                plan.tiers.iter().filter(|t| t.id == *tier).for_each(|t| {
                    builder.test(&t.when);
                });
            }
        }
        builder.any(any);
    }
    if let Some(when) = &scope.frame.when {
        builder.test(when);
    }
    if let Some(unless) = &scope.frame.unless {
        builder.test(unless);
        builder.not();
    }
    builder.all(whole);
    builder.close_item(format!("{}/{}", plan.id, scope.frame.id), &scope.frame, None);
    Some(builder.finish())
}

/// The days from which a headcount of the case is another.
fn epochs(person: &Person<'_>, on: Day) -> Vec<Day> {
    let mut days = vec![Day::new(1, 1, 1).unwrap_or(on)];
    let entries = person.view.case.headcount.iter().flat_map(|h| [&h.total, &h.in_state, &h.worldwide].into_iter().flatten().flatten());
    for entry in entries {
        days.extend(entry.from);
        days.extend(entry.until);
    }
    days.sort();
    days.dedup();
    days
}

/// The facts of the case that a condition of an accrual pack tests.
struct Facts<'a> {
    person: &'a Person<'a>,
    day: Day,
    assumed: &'a dyn Fn(&str) -> Option<Tri>,
}

impl Resolve for Facts<'_> {
    fn observe(&self, leaf: &Leaf) -> Observation {
        let Subject::Fact(fact) = &leaf.subject else { return Observation::known(Tri::Unknown) };
        if !matches!(fact.name.as_str(), "size" | "headcount") {
            return Observation::missing(missing(&fact.name, "/case"));
        }
        let Amount::Figure(required, Unit::Count) = &leaf.against else { return Observation::known(Tri::Unknown) };
        match (self.headcount(fact), required.to_whole()) {
            (Ok(count), Some(required)) => Observation::compared(leaf.op, Value::Count(count), Value::Count(required)),
            (Err(missing), _) => Observation::missing(missing),
            (Ok(_), None) => Observation::known(Tri::Unknown),
        }
    }

    fn assumed(&self, item: &str) -> Option<Tri> {
        (self.assumed)(item)
    }
}

impl Facts<'_> {
    fn headcount(&self, fact: &FactRef) -> Result<i64, MissingItem> {
        let head = self.person.view.case.headcount.as_ref();
        let in_state = matches!(&fact.place, Some(PlaceOf::Word(word)) if word == "in-state" || word == "state");
        let (list, id, at) = if in_state {
            (head.and_then(|h| h.in_state.as_ref()), "headcount-in-state", "/case/headcount/in_state")
        } else {
            (head.and_then(|h| h.total.as_ref()), "headcount", "/case/headcount/total")
        };
        let holds = |e: &&HeadEntry| {
            self.person.view.is_known(*e)
                && e.from.is_none_or(|f| f <= self.day)
                && e.until.is_none_or(|u| self.day < u)
                && e.employer.is_none()
        };
        let entry = list.into_iter().flatten().filter(holds).max_by_key(|e| e.from);
        entry.and_then(|e| e.count).map(|c| c.get()).ok_or_else(|| missing(id, at))
    }
}
