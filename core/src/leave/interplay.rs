//! How a law stands to the others on a day of leave (`VOCABULARY.md` 8.4): leave of one law that excludes, precedes or counts for another's.
//!
//! By default each law counts each day on which it holds. `pays-during` says only that, and `one-benefit-period` belongs to claims.

use super::book::Counted;
use super::counting::Counter;
use super::law::Law;
use super::law::conduct::{Interplay, Rule};
use super::law::pay::among;
use super::plan::protecting;
use super::question::Question;
use super::steps::Steps;
use crate::api::answer::MissingItem;
use crate::api::case::Designation;
use crate::api::words::MissingReason;
use crate::facts::Away;
use crate::facts::dictionary::missing;
use crate::rules::shelf::Bound;
use crate::{Day, Tri};

/// What other laws leave of a law's leave on a day.
#[derive(Clone, Debug, Default)]
pub(crate) struct Beside {
    /// Does it stand as leave of this law beside them?
    pub(crate) stands: Tri,
    /// The items that speak against it, as `law/item`.
    pub(crate) because: Vec<String>,
    pub(crate) lacks: Vec<MissingItem>,
}

/// Whether another law protects the leave that is looked at on a day: `None` where that was not laid on days.
pub(crate) type Protects<'p> = &'p dyn Fn(&str, Day) -> Option<Tri>;

impl<'a> Counter<'a> {
    /// Does leave stand under this law beside the others on a day? What somebody counted under it is never weighed again.
    pub(crate) fn beside(&self, counted: &Counted<'a>, day: Day, protects: Protects<'_>) -> Beside {
        let mut beside = Beside { stands: Tri::Yes, ..Beside::default() };
        if counted.given {
            return beside;
        }
        for (owner, item) in self.standings.weighed().iter().copied() {
            let is_own = owner.header.id == self.law.header.id;
            if !is_own && item.law != self.law.header.id {
                continue;
            }
            let applies = match item.rule {
                Rule::NeverSameDay => self.applies(owner, item, &counted.away, day),
                Rule::After | Rule::NotWithKind if is_own => self.applies(owner, item, &counted.away, day),
                _ => Tri::No,
            };
            if applies.is_no() {
                continue;
            }
            let other = if is_own { &item.law } else { &owner.header.id };
            let (found, lack) = match item.rule {
                Rule::NeverSameDay => self.alone(other, counted, day),
                Rule::After => self.later(other, counted, day, protects),
                _ => (Tri::Unknown, not_reckoned(owner, item)),
            };
            let found = found.or(!applies);
            if !found.is_yes() {
                beside.because.push(format!("{}/{}", owner.header.id, item.frame.id));
                beside.lacks.extend(found.is_unknown().then_some(lack));
            }
            beside.stands = beside.stands.and(found);
        }
        beside
    }

    /// Does another law's leave decide from day to day whether this one's begins?
    pub(crate) fn is_after_another(&self) -> bool {
        self.law.body.conduct.interplay.iter().any(|i| i.rule == Rule::After)
    }

    /// Is an item in force for a leave on a day, and does its condition hold?
    fn applies(&self, owner: &'a Bound<Law>, item: &'a Interplay, away: &Away<'a>, day: Day) -> Tri {
        let entitlement = if owner.header.id == self.law.header.id { Some(self.entitlement) } else { protecting(owner) };
        let is_for = entitlement.is_some_and(|e| item.frame.is_for(e)) && item.frame.dates.contains(day);
        let of_ground = item.grounds.is_empty() || away.reason().is_none_or(|reason| among(&item.grounds, reason));
        if !is_for || !of_ground {
            return Tri::No;
        }
        let Some(entitlement) = entitlement else { return Tri::No };
        let question = Question { more: Some(&Steps), ..self.standings.question(owner, entitlement, *away, None, day) };
        let when = item.frame.when.as_ref().map_or(Tri::Yes, |when| question.holds(when).0);
        when.and(item.frame.unless.as_ref().map_or(Tri::Yes, |unless| !question.holds(unless).0))
    }

    /// Of two laws that never count on one day: is it this one's? The one that was designated, where both could.
    fn alone(&self, other: &str, counted: &Counted<'a>, day: Day) -> (Tri, MissingItem) {
        let lack = missing("designations", "");
        let Some(law) = self.standings.law(other) else { return (Tri::Unknown, no_law(other)) };
        if self.other_holds(law, &counted.away, day).is_no() {
            return (Tri::Yes, lack);
        }
        let is_designated = |law: &str| self.view.known(&self.view.case.designations).any(|(_, d)| d.law == law && covers(d, counted, day));
        match (is_designated(&self.law.header.id), is_designated(other)) {
            (true, false) => (Tri::Yes, lack),
            (false, true) => (Tri::No, lack),
            _ => (Tri::Unknown, lack),
        }
    }

    /// Leave that begins where another law's ends: does that law leave the day to this one?
    fn later(&self, other: &str, counted: &Counted<'a>, day: Day, protects: Protects<'_>) -> (Tri, MissingItem) {
        let lack = missing("designations", "");
        let Some(law) = self.standings.law(other) else { return (Tri::Unknown, no_law(other)) };
        let first = protects(other, day).unwrap_or_else(|| match self.other_holds(law, &counted.away, day) {
            Tri::No => Tri::No,
            // It may hold and yet be used up.
            Tri::Yes | Tri::Unknown => Tri::Unknown,
        });
        (!first, lack)
    }

    /// Does another law hold for a leave on a day? What somebody counted is under the laws that are named with it.
    fn other_holds(&self, law: &'a Bound<Law>, away: &Away<'a>, day: Day) -> Tri {
        let id = &law.header.id;
        if let Some(charged) = away.as_absence().and_then(|a| a.charged.as_ref()) {
            return Tri::from(charged.iter().any(|c| c == id || c.split_once('/').is_some_and(|(law, _)| law == id)));
        }
        protecting(law).map_or(Tri::No, |entitlement| self.standings.on(law, entitlement, *away, None, day).holds())
    }

    /// What keeps a meter open because leave of another law counts for it, or opens its year: this version does not lay that on days.
    pub(crate) fn lacks_of_others(&self, meter: &str, is_forward: bool) -> Vec<MissingItem> {
        let counts_for = |item: &&Interplay| match item.rule {
            Rule::CountsToward => item.meter.as_deref().is_none_or(|m| m == meter),
            Rule::OpensYear => is_forward && item.meter.as_deref().is_none_or(|m| m == meter),
            _ => false,
        };
        let taken = |item: &&'a Interplay| {
            self.view.absences().chain(self.view.leave()).any(|away| {
                let begins = away.begins().unwrap_or(self.view.on);
                let other = self.standings.law(&item.law);
                other.is_none_or(|law| !self.other_holds(law, &away, begins).is_no())
                    && !self.applies(self.law, item, &away, begins).is_no()
            })
        };
        let own = self.law.body.conduct.interplay.iter().filter(|i| i.law != self.law.header.id);
        own.filter(counts_for).filter(taken).map(|item| not_reckoned(self.law, item)).collect()
    }
}

fn covers(designation: &Designation, counted: &Counted<'_>, day: Day) -> bool {
    let of_leave = designation.leave.is_none() || designation.leave.as_ref() == counted.away.id();
    of_leave && designation.first_day.is_none_or(|d| d <= day) && designation.last_day.is_none_or(|d| day <= d)
}

/// An item that this version only reads: what it says is not known, never guessed.
fn not_reckoned(law: &Bound<Law>, item: &Interplay) -> MissingItem {
    MissingItem {
        reason: Some(MissingReason::VersionTextNotHeld),
        item: Some(format!("{}/{}", law.header.id, item.frame.id)),
        ..MissingItem::default()
    }
}

fn no_law(law: &str) -> MissingItem {
    MissingItem { reason: Some(MissingReason::NoLawHeld), item: Some(law.to_owned()), ..MissingItem::default() }
}
