//! What the host says of an event, as the tests of clauses ask for it.

use super::missing;
use crate::api::case::{Disclosure, Happened, SubjectOfData, Trigger};
use crate::api::forms::FreeFact;
use crate::api::values::Value;
use crate::api::words::{Op, YesNo};
use crate::disclosure::facts::{Facts, compared, required};
use crate::rules::evaluate::{Observation, Resolve};
use crate::rules::frame::lies_in;
use crate::rules::test::{FactRef, Leaf, PlaceOf, Subject};
use crate::tri::Tri;
use crate::{Day, api::answer::MissingItem};

/// The day of an event: when it became known where it is one that is discovered, else when it happened.
pub(super) fn day(trigger: &Trigger) -> Option<Day> {
    [&trigger.learned, &trigger.determined_on, &trigger.happened].into_iter().flatten().map(|happened| happened.day).next()
}

/// When a term starts that names a fact, or the place where that fact goes.
pub(super) fn start(trigger: &Trigger, from: Option<&str>) -> Result<Happened, MissingItem> {
    let told = match from {
        None | Some("happened") => trigger.happened.clone().ok_or(("happened", "/case/happened".to_owned())),
        Some("learned") => trigger.learned.clone().ok_or(("learned", "/case/learned".to_owned())),
        Some("determined") => trigger.determined_on.clone().ok_or(("determined", "/case/determined_on".to_owned())),
        Some(own) => match trigger.facts.as_ref().and_then(|facts| facts.get(own)) {
            Some(FreeFact::Day(day)) => Ok(Happened { day: *day, instant: None, zone: None }),
            _ => Err((own, format!("/case/facts/{own}"))),
        },
    };
    told.map_err(|(fact, at)| missing(fact, &at))
}

/// The event as an act upon data: the tests of clauses ask one kind of request.
pub(super) fn as_disclosure(trigger: &Trigger) -> Disclosure {
    let t = trigger.clone();
    Disclosure {
        act: t.act,
        items: t.items,
        record: t.record,
        subject: Some(SubjectOfData { kind: t.subject, signals: t.signals, ..SubjectOfData::default() }),
        capacity: t.capacity,
        place: t.place,
        linked_to_person: t.linked_to_person,
        message: t.message,
        facts: t.facts,
        holidays: t.holidays,
        ..Disclosure::default()
    }
}

/// The facts of an event.
pub(super) struct EventFacts<'a> {
    pub(super) facts: Facts<'a>,
    pub(super) trigger: &'a Trigger,
}

impl Resolve for EventFacts<'_> {
    fn observe(&self, leaf: &Leaf) -> Observation {
        let Subject::Fact(fact) = &leaf.subject else { return self.facts.observe(leaf) };
        match fact.name.as_str() {
            "affected" => self.affected(fact, leaf),
            "encrypted" => flag(self.trigger.encrypted, fact, leaf),
            "complex" => flag(self.trigger.complex, fact, leaf),
            _ => {
                let mut observation = self.facts.observe(leaf);
                observation.missing.iter_mut().for_each(|item| item.at = item.at.take().map(own_place));
                observation
            }
        }
    }

    fn assumed(&self, item: &str) -> Option<Tri> {
        self.facts.assumed(item)
    }
}

/// Where a fact goes in a trigger that stands elsewhere in a request about an act.
fn own_place(at: String) -> String {
    match at.as_str() {
        "/case/subject/kind" => "/case/subject".to_owned(),
        "/case/subject/signals" => "/case/signals".to_owned(),
        _ => at,
    }
}

fn flag(given: Option<YesNo>, fact: &FactRef, leaf: &Leaf) -> Observation {
    match given {
        Some(given) => compared(leaf, Value::Flag(given)),
        None => Observation::missing(missing(&fact.name, &format!("/case/{}", fact.name))),
    }
}

/// The word under which the number of all people stands beside those of the places.
const TOTAL: &str = "total";

impl EventFacts<'_> {
    /// How many people are affected: in a place, in all, or in that place that has most. Where the host says less, what it says still
    /// bounds the number.
    fn affected(&self, fact: &FactRef, leaf: &Leaf) -> Observation {
        let place = match &fact.place {
            Some(PlaceOf::Word(place)) => place.as_str(),
            _ => TOTAL,
        };
        let Some(Value::Count(wanted)) = required(&leaf.against) else { return Observation::default() };
        let (least, most) = match place {
            TOTAL => self.in_all(),
            "one-place" => self.in_one_place(),
            place => self.in_place(place),
        };
        let wanted = if leaf.op == Op::MoreThan { wanted.saturating_add(1) } else { wanted };
        if least >= wanted {
            return Observation::known(Tri::Yes);
        }
        if most.is_some_and(|most| most < wanted) {
            return Observation::known(Tri::No);
        }
        Observation::missing(missing("affected", &format!("/case/affected/{place}")))
    }

    fn count(&self, place: &str) -> Option<i64> {
        self.trigger.affected.as_ref()?.get(place).map(|n| n.get())
    }

    fn by_place(&self) -> impl Iterator<Item = (&str, i64)> {
        let all = self.trigger.affected.iter().flatten();
        all.filter(|(place, _)| *place != TOTAL).map(|(place, n)| (place.as_str(), n.get()))
    }

    fn in_all(&self) -> (i64, Option<i64>) {
        match self.count(TOTAL) {
            Some(total) => (total, Some(total)),
            None => (self.by_place().fold(0, |sum, (_, n)| sum.saturating_add(n)), None),
        }
    }

    /// Those whose place nobody says may all be in one.
    fn in_one_place(&self) -> (i64, Option<i64>) {
        let greatest = self.by_place().map(|(_, n)| n).max().unwrap_or(0);
        let placed = self.by_place().fold(0_i64, |sum, (_, n)| sum.saturating_add(n));
        (greatest, self.count(TOTAL).map(|total| total.saturating_sub(placed).max(greatest)))
    }

    fn in_place(&self, place: &str) -> (i64, Option<i64>) {
        if let Some(n) = self.count(place) {
            return (n, Some(n));
        }
        let named = self.trigger.place.iter().chain(self.trigger.places.iter().flatten()).any(|named| lies_in(named, place).is_yes());
        let placed = self.by_place().fold(0_i64, |sum, (_, n)| sum.saturating_add(n));
        (i64::from(named), self.count(TOTAL).map(|total| total.saturating_sub(placed).max(0)))
    }
}
