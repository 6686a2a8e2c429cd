//! Facts of a case as a law's tests ask for them: the one implementation of `Resolve` in this room.

mod employer;
mod event;
mod person;
mod time;

pub(crate) use employer::worksite;
pub(crate) use event::days_of;
pub(crate) use person::is_for;

use super::question::Question;
use crate::Tri;
use crate::api::Tail;
use crate::api::answer::{JudgmentItem, MissingItem};
use crate::api::request::tri_of;
use crate::api::values::Value;
use crate::api::words::{Op, YesNo};
use crate::facts::dictionary::missing;
use crate::rules::amount::Unit;
use crate::rules::evaluate::{Observation, Resolve, compare};
use crate::rules::figures::{self, Reckoned, Source};
use crate::rules::test::{FactRef, Leaf, Subject};

impl Resolve for Question<'_> {
    fn observe(&self, leaf: &Leaf) -> Observation {
        if let Some(known) = self.more.and_then(|more| more.observe(leaf, self)) {
            return known;
        }
        match &leaf.subject {
            Subject::Held { dates, anchor } => match self.anchor_day(anchor.as_deref()) {
                Ok(day) => Observation::known(Tri::from(dates.contains(day))),
                Err(item) => Observation::missing(*item),
            },
            Subject::Fact(fact) => self.fact(leaf, fact),
            Subject::Count { where_, over, .. } => employer::weeks(self, leaf, where_, over.as_ref()),
            Subject::DaysBetween(from, to) => self.days_between(leaf, from, to),
            Subject::Law { law, entitlement, part } => self.other_law(leaf, law, entitlement.as_deref(), part.as_deref()),
            Subject::Judgment { question, by } => self.finding(leaf, question, None, None, by.as_deref()),
            Subject::ShareOf { part, whole } => time::share(self, leaf, part, whole),
            Subject::OfMeter | Subject::Consent(_) => Observation::default(),
        }
    }

    fn assumed(&self, item: &str) -> Option<Tri> {
        self.context.assumed(item)
    }
}

impl Source for Question<'_> {
    fn parameter(&self, id: &str) -> Reckoned {
        let figures = &self.law.body.figures;
        let anchor = figures.parameter(id).and_then(|p| p.frame.anchor.as_deref());
        match self.anchor_day(anchor) {
            Ok(day) => figures.reckon(&self.header().id, id, day),
            Err(item) => Reckoned::missing(*item),
        }
    }

    fn subject(&self, subject: &Subject) -> Reckoned {
        match subject {
            Subject::Fact(fact) => self.amount_of(fact),
            _ => Reckoned::default(),
        }
    }

    fn lasting(&self, _what: &str) -> Reckoned {
        Reckoned::default()
    }
}

/// A whole number between two bounds; equal where it is known.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Bounds {
    pub(super) at_least: i64,
    pub(super) at_most: Option<i64>,
}

impl Bounds {}

impl Question<'_> {
    /// The facts of which packs speak, by who knows them.
    fn fact(&self, leaf: &Leaf, fact: &FactRef) -> Observation {
        match fact.name.as_str() {
            "employer-kind"
            | "headcount"
            | "covered-under"
            | "insured-by"
            | "wages-paid"
            | "primary-employer"
            | "industry"
            | "applies-option"
            | "posted-general-notice"
            | "reach" => employer::observe(self, leaf, fact),
            "service"
            | "hours"
            | "flight-duty"
            | "job-class"
            | "time-at-place"
            | "wages"
            | "average-weekly-hours"
            | "employment-status"
            | "enrolled"
            | "accurate-hours"
            | "shown-under-required-hours"
            | "full-time"
            | "days-worked" => time::observe(self, leaf, fact),
            "relation"
            | "military-status"
            | "serious-injury"
            | "discharge-kind"
            | "care-needed"
            | "serious-health-condition"
            | "lives-with"
            | "depends-on"
            | "shares-finances" => person::observe(self, leaf, fact),
            _ => event::observe(self, leaf, fact),
        }
    }

    /// What the leaf requires, and what that rests on.
    pub(super) fn required(&self, leaf: &Leaf) -> Reckoned {
        figures::reckon(&leaf.against, self).unwrap_or_else(|error| {
            self.fail(error);
            Reckoned::default()
        })
    }

    /// A value compared with what is required.
    pub(super) fn compared(&self, leaf: &Leaf, observed: Value) -> Observation {
        let reckoned = self.required(leaf);
        let required = reckoned.required(leaf.op).map(|r| as_shown(r, &observed));
        let outcome = required.as_ref().map_or(Tri::Unknown, |r| compare(leaf.op, &observed, r));
        rest_on(Observation { outcome, observed: Some(observed), required, ..Observation::default() }, reckoned)
    }

    /// A number between bounds compared with what is required; unknown where the bounds come out differently.
    pub(super) fn bounded(&self, leaf: &Leaf, n: Bounds, make: fn(i64) -> Value, lacks: &dyn Fn() -> Vec<MissingItem>) -> Observation {
        if n.at_most == Some(n.at_least) {
            return self.compared(leaf, make(n.at_least));
        }
        let reckoned = self.required(leaf);
        let Some(required) = reckoned.required(leaf.op) else { return rest_on(Observation::default(), reckoned) };
        let low = compare(leaf.op, &make(n.at_least), &required);
        let high = match (n.at_most, leaf.op) {
            (Some(most), _) => compare(leaf.op, &make(most), &required),
            (None, Op::AtLeast | Op::MoreThan) => Tri::Yes,
            (None, _) => Tri::No,
        };
        let decided = low == high;
        let shown = if low.is_yes() == matches!(leaf.op, Op::AtLeast | Op::MoreThan) { Some(n.at_least) } else { n.at_most };
        let observation = Observation {
            outcome: if decided { low } else { Tri::Unknown },
            observed: if decided { shown.map(make) } else { None },
            required: Some(required),
            missing: if decided { Vec::new() } else { lacks() },
            ..Observation::default()
        };
        rest_on(observation, reckoned)
    }

    /// A yes-or-no fact: given, else presumed, else missing.
    pub(super) fn flag(&self, leaf: &Leaf, name: &str, given: Option<YesNo>, lacks: MissingItem) -> Observation {
        match given {
            Some(given) => self.compared(leaf, Value::Flag(given)),
            None => self.silent(leaf, name).unwrap_or_else(|| Observation::missing(lacks)),
        }
    }

    /// What the law presumes of a fact where nobody says anything; `None` where it presumes nothing or presumptions are off.
    pub(super) fn silent(&self, leaf: &Leaf, name: &str) -> Option<Observation> {
        let is = self.presumption(name)?;
        let value = YesNo::from_word(&is).map_or(Value::Word(is.clone()), Value::Flag);
        Some(Observation { presumed: vec![(name.to_owned(), is)], ..self.compared(leaf, value) })
    }

    /// The word that is presumed of a fact in silence.
    pub(super) fn presumption(&self, name: &str) -> Option<String> {
        self.law.body.presumed(name, self.day).filter(|_| !self.context.manner.strict).map(str::to_owned)
    }

    /// A finding: what a person determined, else what the host says of itself, else what is presumed, else a question for a person.
    pub(super) fn finding(&self, leaf: &Leaf, name: &str, given: Option<YesNo>, about: Option<&str>, by: Option<&str>) -> Observation {
        let about = about.or_else(|| self.away.and_then(|a| a.id()).map(String::as_str));
        if let Some(found) = self.view.determined(&self.header().id, name, about, self.day) {
            use crate::api::forms::DeterminedValue as D;
            let value = match &found.value {
                D::Word(word) => YesNo::from_word(word).map_or(Value::Word(word.clone()), Value::Flag),
                D::Day(day) => Value::Date(*day),
                D::Length(_) => return Observation::default(),
            };
            return self.compared(leaf, value);
        }
        match given {
            Some(given) => self.compared(leaf, Value::Flag(given)),
            None => self.silent(leaf, name).unwrap_or_else(|| Observation::judgment(self.judgment(name, by))),
        }
    }

    fn judgment(&self, name: &str, by: Option<&str>) -> JudgmentItem {
        JudgmentItem {
            question: Some(format!("{}/{name}", self.header().id)),
            by: Some(by.unwrap_or("employer").to_owned()),
            at: Some("/case/determined".to_owned()),
            ..JudgmentItem::default()
        }
    }

    fn days_between(&self, leaf: &Leaf, from: &str, to: &str) -> Observation {
        match (self.point(from), self.point(to)) {
            (Ok(from), Ok(to)) => self.compared(leaf, Value::Days(from.days_to(to))),
            (from, to) => {
                Observation { missing: [from, to].into_iter().filter_map(Result::err).map(|m| *m).collect(), ..Observation::default() }
            }
        }
    }

    /// What another law answers; a law that is not held answers nothing.
    fn other_law(&self, leaf: &Leaf, law: &str, entitlement: Option<&str>, part: Option<&str>) -> Observation {
        let Some(bound) = self.context.shelf.find(law) else {
            return Observation::missing(MissingItem {
                reason: Some(crate::api::words::MissingReason::NoLawHeld),
                item: Some(law.to_owned()),
                ..MissingItem::default()
            });
        };
        let entitlement = entitlement.or_else(|| super::determine::first_entitlement(&bound.header)).unwrap_or("leave");
        let other = Question { law: bound, entitlement, ..*self };
        let Some((standing, evaluation)) = other.evaluation() else { return Observation::default() };
        let node = match part {
            Some("coverage") => standing.covered,
            Some("eligibility") => standing.qualified,
            _ => evaluation.whole(),
        };
        let mut rests = Tail::default();
        let observation = match yes_no(evaluation.value(node)) {
            Some(is) => self.compared(leaf, Value::Flag(is)),
            None => {
                evaluation.collect_open(node, &mut rests);
                Observation::default()
            }
        };
        Observation { missing: rests.missing, judgment: rests.judgment, ..observation }
    }

    /// A fact whose value is an amount: on the right side of a comparison, or in bands.
    fn amount_of(&self, fact: &FactRef) -> Reckoned {
        match fact.name.as_str() {
            "flight-duty" | "hours" => time::amount(self, fact),
            "headcount" => employer::amount(self, fact),
            name => match self.point(name) {
                Ok(day) => Reckoned { sum: Some(figures::Sum::Date(day)), ..Reckoned::default() },
                Err(item) => Reckoned::missing(*item),
            },
        }
    }
}

/// A required word beside an observed flag is a flag, too.
fn as_shown(required: Value, observed: &Value) -> Value {
    match (&required, observed) {
        (Value::Word(word), Value::Flag(_)) => YesNo::from_word(word).map_or(required, Value::Flag),
        (Value::Count(n), Value::Days(_)) => Value::Days(*n),
        (Value::Weeks(n), Value::Count(_)) => n.to_whole().map_or(required, Value::Count),
        _ => required,
    }
}

/// An observation with what the amounts in it rest on.
pub(super) fn rest_on(mut observation: Observation, reckoned: Reckoned) -> Observation {
    observation.missing.extend(reckoned.missing);
    observation.judgment.extend(reckoned.judgment);
    observation.unverified.extend(reckoned.unverified);
    observation.conventions.extend(reckoned.conventions);
    observation.presumed.extend(reckoned.presumed);
    observation
}

/// The other of two words.
pub(super) fn yes_no(is: Tri) -> Option<YesNo> {
    match is {
        Tri::Yes => Some(YesNo::Yes),
        Tri::No => Some(YesNo::No),
        Tri::Unknown => None,
    }
}

/// A fact of the case that is yes, no or not said.
pub(super) fn said(fact: Option<YesNo>) -> Tri {
    tri_of(fact)
}

/// The seconds of a reckoned amount.
pub(super) fn seconds(n: i64) -> Reckoned {
    Reckoned::number(crate::amount::Rational::whole(n), Unit::Seconds)
}

/// A missing fact at a place of a person.
pub(super) fn missing_of(id: &str, at: &str, key: &str) -> MissingItem {
    missing(id, &format!("{at}/{key}"))
}
