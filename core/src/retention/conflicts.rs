//! Where rules contradict each other: a maximum before a minimum, a hold past a maximum, a promise that the law does not allow.

use super::decide::Decided;
use super::schedule::{Destroy, Nature, Strength};
use super::scope::{DestroyInPlay, KeepInPlay, PromiseInPlay};
use crate::Day;
use crate::amount::Rational;
use crate::api::answer::ConflictAnswer;
use crate::api::values::Value;
use crate::order::InOrder;
use crate::time::Length;
use crate::tri::Tri;

impl Decided<'_> {
    /// Every contradiction, in an order that does not depend on that of the rules.
    pub(crate) fn conflicts(&self) -> Vec<ConflictAnswer> {
        let mut conflicts = Vec::new();
        for (destroy, _) in self.destroys().filter(|(_, covers)| covers.is_yes()) {
            if let Some(by) = destroy.first.by {
                conflicts.extend(self.minimums_after(by).map(|keep| maximum_before(destroy, keep)));
                conflicts.extend(self.holds_after(destroy, by));
            }
        }
        for promise in self.promises() {
            conflicts.extend(self.broken_promise(promise));
        }
        for (policy, day) in self.policies() {
            conflicts.extend(self.laws_after(day).map(|law| below_minimum(&policy.owed.keep.named, law)));
        }
        let key = |c: &ConflictAnswer| (c.kind.clone(), c.maximum.clone(), c.policy.clone(), c.minimum.clone(), c.hold.clone());
        conflicts.order_by(|a, b| key(a).cmp(&key(b)));
        conflicts.dedup();
        conflicts
    }

    /// What a company's own schedule keeps to a day.
    fn policies(&self) -> impl Iterator<Item = (&KeepInPlay<'_>, Day)> {
        let ending = |(keep, covers, _): (&'_ KeepInPlay<'_>, Tri, Tri)| {
            let is_policy = covers.is_yes() && keep.owed.keep.strength == Strength::Policy;
            keep.owed.last.day().filter(|_| is_policy)
        };
        self.binding().filter_map(move |part| Some((part.0, ending(part)?)))
    }

    /// The law's duties to keep that last longer than a day.
    pub(crate) fn laws_after(&self, by: Day) -> impl Iterator<Item = &KeepInPlay<'_>> {
        self.minimums_after(by).filter(|keep| keep.owed.keep.strength == Strength::Law)
    }

    /// The duties to keep that last longer than a day.
    pub(crate) fn minimums_after(&self, by: Day) -> impl Iterator<Item = &KeepInPlay<'_>> {
        let lasts = move |(keep, covers, _): &(&KeepInPlay<'_>, Tri, Tri)| {
            covers.is_yes() && (keep.owed.last.is_open() || keep.owed.last.day().is_some_and(|day| day > by))
        };
        self.binding().filter(lasts).map(|(keep, ..)| keep)
    }

    fn holds_after(&self, destroy: &DestroyInPlay<'_>, by: Day) -> Vec<ConflictAnswer> {
        let on = self.events.on;
        let suspending = self.suspending(destroy);
        let held = self.held_by().filter(|(hold, held)| held.is_yes() && on > by && !suspending.iter().any(|id| *id == hold.id));
        let conflict = |id: &str, cites: &[String]| ConflictAnswer {
            kind: Some("hold-after-maximum".to_owned()),
            maximum: Some(destroy.destroy.frame.id.clone()),
            hold: Some(id.to_owned()),
            cites: destroy.destroy.frame.cites.iter().chain(cites).cloned().collect(),
            ..ConflictAnswer::default()
        };
        held.map(|(hold, _)| conflict(&hold.id, hold.cites)).collect()
    }

    /// What somebody promised ends before the law lets the record go.
    fn broken_promise(&self, promise: &PromiseInPlay<'_>) -> Vec<ConflictAnswer> {
        let Some(by) = promise.first.by else { return Vec::new() };
        let kind = if promise.is_published() { "promise-below-minimum" } else { BELOW_MINIMUM };
        let conflict = |keep: &KeepInPlay<'_>| ConflictAnswer {
            kind: Some(kind.to_owned()),
            minimum: Some(keep.owed.keep.named.clone()),
            promise: in_words(promise.promise.maximum),
            cites: keep.owed.keep.frame.cites.clone(),
            ..ConflictAnswer::default()
        };
        self.laws_after(by).map(conflict).collect()
    }
}

const BELOW_MINIMUM: &str = "schedule-below-statutory-minimum";

/// A company's own schedule ends before the law lets the record go.
fn below_minimum(policy: &str, law: &KeepInPlay<'_>) -> ConflictAnswer {
    ConflictAnswer {
        kind: Some(BELOW_MINIMUM.to_owned()),
        minimum: Some(law.owed.keep.named.clone()),
        policy: Some(policy.to_owned()),
        cites: law.owed.keep.frame.cites.clone(),
        ..ConflictAnswer::default()
    }
}

fn maximum_before(destroy: &DestroyInPlay<'_>, keep: &KeepInPlay<'_>) -> ConflictAnswer {
    let rule: &Destroy = destroy.destroy;
    if rule.is_company && keep.owed.keep.strength == Strength::Law {
        return below_minimum(&rule.frame.id, keep);
    }
    let minimum = &keep.owed.keep;
    ConflictAnswer {
        kind: Some(if rule.is_promise { "promise-below-minimum" } else { "maximum-before-minimum" }.to_owned()),
        maximum: Some(rule.frame.id.clone()),
        minimum: Some(minimum.named.clone()),
        resolution: (rule.nature == Nature::Purpose).then(|| "minimum-is-a-purpose".to_owned()),
        cites: rule.frame.cites.iter().chain(&minimum.frame.cites).cloned().collect(),
        ..ConflictAnswer::default()
    }
}

/// A promised length as answers show it.
fn in_words(length: Length) -> Option<Value> {
    match length {
        Length::Days(n) => Some(Value::Days(n)),
        Length::Weeks(n) => Some(Value::Weeks(Rational::whole(n))),
        Length::Months(n) => Some(Value::Months(n)),
        Length::Years(n) => Some(Value::Years(n)),
        Length::Hours(_) | Length::BusinessDays(_) | Length::Lifetime => None,
    }
}
