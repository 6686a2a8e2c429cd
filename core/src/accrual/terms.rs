//! Which terms of a pack hold for this person on a day: their dates, their tiers and their conditions, decided by the one evaluator.

use super::model::{Cap, CapOn, Plan, RoundOf, Scope};
use super::person::{Bound, Person};
use crate::api::Tail;
use crate::api::values::Value;
use crate::facts::around::{Around, Heads};
use crate::facts::dictionary::missing;
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::{Evaluation, Observation, Resolve};
use crate::rules::node::Place;
use crate::rules::program::{Builder, Program};
use crate::rules::test::{Leaf, Subject};
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
    /// Compiles and decides the conditions for the days from `first` to `last`; what they lack goes to the tail.
    pub(crate) fn new(
        plan: &'c Plan,
        person: &'c Person<'c>,
        assumed: &dyn Fn(&str) -> Option<Tri>,
        (first, last): (Day, Day),
        tail: &mut Tail,
    ) -> Terms<'c> {
        let mut terms = Terms { plan, person, epochs: epochs(person, first, last), outcomes: Vec::new() };
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

    /// Is there an item of which it is not known whether it holds?
    pub(crate) fn are_open(&self) -> bool {
        self.outcomes.iter().any(|(_, outcomes)| outcomes.iter().any(|o| o.is_unknown()))
    }

    /// Is it not known whether the item holds on that day?
    pub(crate) fn is_open(&self, scope: &Scope, day: Day) -> bool {
        let decided = self.outcomes.iter().find(|(place, _)| **place == scope.frame.place);
        scope.frame.dates.contains(day) && decided.is_some_and(|(_, o)| o.get(self.epoch(day)).is_some_and(|o| o.is_unknown()))
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

/// The first day, and every later one up to `last` from which a headcount of the case is another.
fn epochs(person: &Person<'_>, first: Day, last: Day) -> Vec<Day> {
    let turns = person.view.head_turns().into_iter();
    let mut days: Vec<Day> = turns.filter(|day| first < *day && *day <= last).chain([first]).collect();
    days.order();
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
        let Some(required) = required.to_whole() else { return Observation::known(Tri::Unknown) };
        let around = Around::of(fact.place.as_ref());
        let lacks = || Observation::missing(missing(around.fact(), ""));
        let Some(number) = self.person.view.heads_on(self.day, Heads { around, scope: None }) else { return lacks() };
        let of = |count| Observation::compared(leaf.op, Value::Count(count), Value::Count(required));
        let least = of(number.at_least);
        match number.at_most.map(of) {
            Some(most) if most.outcome == least.outcome => least,
            _ => lacks(),
        }
    }

    fn assumed(&self, item: &str) -> Option<Tri> {
        (self.assumed)(item)
    }
}
