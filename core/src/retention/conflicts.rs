//! Where rules contradict each other: a maximum before a minimum, a hold past a maximum, a promise that the law does not allow.

use super::decide::Decided;
use super::schedule::{Destroy, Nature};
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
        conflicts.order_by(|a, b| (&a.kind, &a.maximum, &a.minimum, &a.hold).cmp(&(&b.kind, &b.maximum, &b.minimum, &b.hold)));
        conflicts.dedup();
        conflicts
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
        let held = self.held_by().filter(|(hold, held)| held.is_yes() && on > by && !suspending.contains(&hold.id));
        let conflict = |id: &String, cites: &[String]| ConflictAnswer {
            kind: Some("hold-after-maximum".to_owned()),
            maximum: Some(destroy.destroy.frame.id.clone()),
            hold: Some(id.clone()),
            cites: destroy.destroy.frame.cites.iter().chain(cites).cloned().collect(),
            ..ConflictAnswer::default()
        };
        held.map(|(hold, _)| conflict(&hold.id, &hold.cites)).collect()
    }

    /// What somebody promised ends before the law lets the record go.
    fn broken_promise(&self, promise: &PromiseInPlay<'_>) -> Vec<ConflictAnswer> {
        let Some(by) = promise.first.by else { return Vec::new() };
        let kind = if promise.is_published() { "promise-below-minimum" } else { "schedule-below-statutory-minimum" };
        let conflict = |keep: &KeepInPlay<'_>| ConflictAnswer {
            kind: Some(kind.to_owned()),
            minimum: Some(keep.owed.keep.named.clone()),
            promise: in_words(promise.promise.maximum),
            cites: keep.owed.keep.frame.cites.clone(),
            ..ConflictAnswer::default()
        };
        self.minimums_after(by).map(conflict).collect()
    }
}

fn maximum_before(destroy: &DestroyInPlay<'_>, keep: &KeepInPlay<'_>) -> ConflictAnswer {
    let rule: &Destroy = destroy.destroy;
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
