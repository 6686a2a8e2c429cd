//! Which rules and holds a record meets: by its kind, its days, the persons it is about.

use super::covers::Covers;
use super::events::{Events, Happened, missing};
use super::kind::{AtHome, Catalogue, Kind, Version};
use super::last::First;
use super::placed::{PLACED, Placed};
use super::schedule::{ANY, Destroy, Disposal, Keep, LawHold, Schedule, Strength};
use super::term::Term;
use super::versions::{Owed, owed};
use crate::api::case::{HoldEntry, Promise, Record};
use crate::api::words::{PromiseKind, RetentionEvent, YesNo};
use crate::rules::frame::Frame;
use crate::rules::shelf::Context;
use crate::rules::tree::under;
use crate::time::Interval;
use crate::tri::Tri;
use crate::{Day, Error};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A duty to keep that may cover the record.
pub(crate) struct KeepInPlay<'s> {
    pub(crate) owed: Owed<'s>,
    pub(crate) covers: &'s Covers,
}

/// A duty to destroy that may cover the record.
pub(crate) struct DestroyInPlay<'s> {
    pub(crate) destroy: &'s Destroy,
    pub(crate) first: First,
    pub(crate) covers: &'s Covers,
}

/// A hold that a person placed or that the law opened.
pub(crate) struct HoldInPlay<'s> {
    /// `hold:M-1`, or the id of the rule.
    pub(crate) id: Cow<'s, str>,
    pub(crate) law: Option<&'s LawHold>,
    pub(crate) entry: Option<&'s HoldEntry>,
    pub(crate) covers: Covers,
    pub(crate) open: Covers,
    pub(crate) from: Option<Day>,
    pub(crate) through: Option<Day>,
    pub(crate) released_by: Option<&'s str>,
    pub(crate) cites: &'s [String],
}

impl HoldInPlay<'_> {
    /// Its name among the holds of the answer.
    pub(crate) fn name(&self) -> &str {
        self.id.strip_prefix(PLACED).filter(|_| self.entry.is_some()).unwrap_or(&self.id)
    }
}

/// A limit that somebody promised for the record.
pub(crate) struct PromiseInPlay<'s> {
    /// `promise:P-1`, or its position.
    pub(crate) id: String,
    pub(crate) promise: &'s Promise,
    pub(crate) first: First,
    pub(crate) covers: Covers,
}

impl PromiseInPlay<'_> {
    /// Others may hold the promiser to it: it is a maximum. What a company says to itself is none.
    pub(crate) fn is_published(&self) -> bool {
        self.promise.kind != Some(PromiseKind::Internal)
    }
}

/// Everything that has a say about one record.
pub(crate) struct InPlay<'s> {
    /// The record's classes, those of the data that it contains among them.
    pub(crate) classes: &'s [String],
    pub(crate) keeps: Vec<KeepInPlay<'s>>,
    pub(crate) destroys: Vec<DestroyInPlay<'s>>,
    pub(crate) holds: Vec<HoldInPlay<'s>>,
    pub(crate) disposals: Vec<&'s Disposal>,
    pub(crate) promises: Vec<PromiseInPlay<'s>>,
    /// Rules that leave an older record out by a reading of their text.
    pub(crate) left_out: Vec<&'s Keep>,
    /// What the packs take of a fact where nobody says anything.
    pub(crate) presumed: &'s BTreeMap<&'s str, &'s str>,
    /// The list of placed holds is complete.
    pub(crate) holds_told: bool,
    /// Classes that no rule covers.
    pub(crate) uncovered: Vec<&'s str>,
    /// Rules that the request names and that do not cover the record.
    pub(crate) not_covering: Vec<&'s str>,
    /// The schedules that were read.
    pub(crate) packs: Vec<&'s str>,
    /// What a company says to itself keeps nothing.
    pub(crate) by_law_alone: bool,
}

impl InPlay<'_> {
    /// Does a duty to keep stand against destroying the record?
    pub(crate) fn binds(&self, keep: &Keep) -> bool {
        keep.strength == Strength::Law || (keep.strength == Strength::Policy && !self.by_law_alone)
    }
}

/// A record beside the schedules.
pub(crate) struct Scope<'s> {
    pub(crate) events: Events<'s>,
    catalogue: Arc<Catalogue<'s>>,
    kind: Arc<Kind<'s>>,
    /// The holds that the record has itself.
    own: Vec<Placed<'s>>,
    /// Holds that were given once for many records.
    shared: Option<&'s [Placed<'s>]>,
    /// There may be more holds than those that were given.
    more_holds: bool,
    /// Of placed holds only those that may cover the record are looked at.
    is_sparing: bool,
}

impl<'s> Scope<'s> {
    /// Finds the record's classes and rules among the schedules.
    ///
    /// # Errors
    /// `unknown-word` for a class that no tree has, `unknown-id` for a rule that no schedule has.
    pub(crate) fn read(record: &'s Record, on: Day, context: &Context<'s, Schedule>) -> Result<Scope<'s>, Error> {
        let catalogue = Arc::new(Catalogue::of(context));
        let kind = Arc::new(catalogue.kind(record)?);
        Scope::of(record, on, catalogue, kind)
    }

    /// A record whose kind is known.
    ///
    /// # Errors
    /// `unknown-word` for a class that no tree has.
    pub(crate) fn of(record: &'s Record, on: Day, catalogue: Arc<Catalogue<'s>>, kind: Arc<Kind<'s>>) -> Result<Scope<'s>, Error> {
        let own = record.holds.as_deref().unwrap_or_default();
        catalogue.check_holds(own)?;
        for (index, class) in record.promises.iter().flatten().enumerate().filter_map(|(k, p)| Some((k, p.class.as_ref()?))) {
            catalogue.check_class(class, || format!("/case/promises/{index}/class"))?;
        }
        Ok(Scope {
            events: Events { record, on, known: on },
            own: own.iter().map(|entry| Placed::of(Cow::Borrowed(entry), &catalogue)).collect(),
            shared: None,
            more_holds: record.holds_complete == Some(YesNo::No),
            is_sparing: false,
            catalogue,
            kind,
        })
    }

    /// The same with what was known on another day.
    pub(crate) fn known_on(mut self, known_on: Option<Day>) -> Scope<'s> {
        self.events.known = known_on.unwrap_or(self.events.on);
        self
    }

    /// The same with holds that were given once for many records; `more`: there may be others.
    pub(crate) fn held_by(mut self, shared: Option<&'s [Placed<'s>]>, more: bool) -> Scope<'s> {
        self.shared = shared;
        self.more_holds |= more;
        self
    }

    /// The same, to say no more than a line of a plan does: of the placed holds only those that may cover the record.
    pub(crate) fn sparing(mut self) -> Scope<'s> {
        self.is_sparing = true;
        self
    }

    /// Everything that may cover the record.
    pub(crate) fn in_play(&self) -> InPlay<'_> {
        let mut play = InPlay {
            classes: &self.kind.classes,
            keeps: Vec::new(),
            destroys: Vec::new(),
            holds: self.placed_holds(),
            disposals: Vec::new(),
            promises: self.promises(),
            left_out: Vec::new(),
            presumed: &self.kind.presumed,
            holds_told: (self.events.record.holds.is_some() || self.shared.is_some()) && !self.more_holds,
            uncovered: Vec::new(),
            not_covering: Vec::new(),
            packs: Vec::new(),
            by_law_alone: false,
        };
        for schedule in &self.kind.schedules {
            self.add(schedule, &mut play);
        }
        play.uncovered = self.uncovered(&play);
        play.not_covering = self.not_covering(&play);
        play
    }

    fn promises(&self) -> Vec<PromiseInPlay<'_>> {
        let promises = self.events.record.promises.iter().flatten().enumerate().filter(|(_, p)| self.events.is_known(p.known_on));
        let each = |(index, promise): (usize, &'s Promise)| PromiseInPlay {
            id: format!("promise:{}", promise.id.clone().unwrap_or_else(|| index.to_string())),
            promise,
            first: First::of_terms(&[Term::since_made(promise.maximum)], &self.events),
            covers: promise.class.as_ref().map_or_else(|| Covers::known(true), |class| self.kind.class(&self.catalogue.resolved([class]))),
        };
        promises.map(each).collect()
    }

    fn add<'p>(&'p self, schedule: &'p AtHome<'s>, play: &mut InPlay<'p>) {
        let on = self.events.on;
        let before = (play.keeps.len(), play.destroys.len(), play.holds.len());
        for versions in &schedule.series {
            let Some(owed) = owed(versions.iter().map(|v| v.keep), &self.events) else {
                let is_silent = |v: &&Version<'_>| v.keep.reach_is_read && v.keep.frame.dates.contains(on) && v.is_of_class;
                play.left_out.extend(versions.iter().filter(is_silent).map(|v| v.keep));
                continue;
            };
            let covers = versions.iter().find(|v| std::ptr::eq(v.keep, owed.keep)).map(|v| &v.covers);
            if let Some(covers) = covers.filter(|covers| !covers.outcome.is_no()) {
                play.keeps.push(KeepInPlay { owed, covers });
            }
        }
        let in_force = |frame: &Frame| frame.dates.contains(on);
        for (destroy, covers) in schedule.destroys.iter().filter(|(d, _)| in_force(&d.frame)) {
            play.destroys.push(DestroyInPlay { destroy, first: First::of(destroy, &self.events), covers });
        }
        for (hold, covers) in schedule.holds.iter().filter(|(h, _)| in_force(&h.frame)) {
            play.holds.extend(self.law_hold(hold, covers));
        }
        play.disposals.extend(schedule.disposals.iter().copied().filter(|d| in_force(&d.frame)));
        if before != (play.keeps.len(), play.destroys.len(), play.holds.len()) {
            play.packs.push(schedule.pack);
        }
    }

    /// The record's classes that no rule in play is about. Where the request names rules, one that covers the record is enough.
    fn uncovered<'p>(&'p self, play: &InPlay<'p>) -> Vec<&'p str> {
        let of_keeps = || play.keeps.iter().flat_map(|k| &k.owed.keep.class);
        let ruled = || of_keeps().chain(play.destroys.iter().flat_map(|d| &d.destroy.class)).filter(|c| *c != ANY);
        if self.events.record.rules.is_some() && ruled().next().is_some() {
            return Vec::new();
        }
        let is_ruled = |class: &str| ruled().any(|r| under(class, r) || under(r, class));
        self.kind.classes.iter().map(String::as_str).filter(|class| !is_ruled(class)).collect()
    }

    /// The rules that the request names and that do not cover the record.
    fn not_covering<'p>(&'p self, play: &InPlay<'p>) -> Vec<&'p str> {
        let keeps = |id: &str| play.keeps.iter().any(|k| k.owed.keep.named == id);
        let destroys = |id: &str| play.destroys.iter().any(|d| d.destroy.frame.id == id);
        let on_disposal = |id: &str| play.disposals.iter().any(|d| d.frame.id == id);
        let named = self.events.record.rules.iter().flatten().map(String::as_str);
        named.filter(|id| !keeps(id) && !destroys(id) && !on_disposal(id)).collect()
    }

    fn placed_holds(&self) -> Vec<HoldInPlay<'_>> {
        let placed = self.own.iter().chain(self.shared.unwrap_or_default()).enumerate();
        placed.filter_map(|(index, placed)| self.placed_hold(index, placed)).collect()
    }

    fn placed_hold<'p>(&'p self, index: usize, placed: &'p Placed<'s>) -> Option<HoldInPlay<'p>> {
        let entry = placed.entry();
        if !self.events.is_known(entry.known_on) || entry.valid == Some(YesNo::No) {
            return None;
        }
        let covers = self.placed_covers(placed);
        if self.is_sparing && covers.outcome.is_no() {
            return None;
        }
        let open = Interval { from: Some(entry.from), until: entry.released_on.map(Day::next) };
        Some(HoldInPlay {
            id: placed.id(index),
            law: None,
            entry: Some(entry),
            covers,
            open: Covers::known(open.contains(self.events.on)),
            from: Some(entry.from),
            through: entry.released_on,
            released_by: None,
            cites: &self.kind.cites_of_placed,
        })
    }

    /// Is the record one of those for which a person placed the hold? It is if all that the hold says of its records is so of this one: one thing
    /// that surely is not settles it, whatever else is unknown.
    fn placed_covers(&self, placed: &Placed<'_>) -> Covers {
        let record = self.events.record;
        let entry = placed.entry();
        let mut covers = Covers::known(true);
        if entry.subjects.is_some() {
            covers = covers.and(match &record.subject {
                Some(subject) => Covers::known(placed.names(subject)),
                None => Covers::lacking(missing("subject", "/case/subject")),
            });
        }
        if covers.outcome.is_no() {
            return covers;
        }
        if let Some(classes) = placed.classes() {
            covers = covers.and(self.kind.class(classes));
        }
        if let Some(people) = &entry.related_to {
            covers = covers.and(match &record.related_to {
                Some(related) => Covers::known(related.iter().any(|r| people.contains(r))),
                None => Covers::lacking(missing("related-to", "/case/related_to")),
            });
        }
        if let Some(matters) = &entry.matters {
            covers = covers.and(match &record.matters {
                Some(own) => Covers::known(own.iter().any(|matter| matters.contains(matter))),
                None => Covers::lacking(missing("matters", "/case/matters")),
            });
        }
        let made = Interval { from: entry.made_since, until: entry.made_before };
        if made == Interval::ALWAYS { covers } else { covers.and(self.made(|day| made.contains(day))) }
    }

    fn made(&self, wanted: impl Fn(Day) -> bool) -> Covers {
        let made = RetentionEvent::RecordMade.as_str();
        match self.events.of(made) {
            Happened::On(day) => Covers::known(wanted(day)),
            Happened::NotYet | Happened::Never | Happened::Unknown => Covers::lacking(Events::missing(made)),
        }
    }

    fn law_hold<'p>(&'p self, hold: &'p LawHold, covers: &Covers) -> Option<HoldInPlay<'p>> {
        let opened = self.events.of(&hold.opens);
        // What persons must place they have listed, or the list is missing: that is asked once for all of them.
        if hold.by_person && !matches!(opened, Happened::On(_)) {
            return None;
        }
        let from = if let Happened::On(day) = opened { Some(day) } else { None };
        let (through, waiting) = self.closed(hold);
        Some(HoldInPlay {
            id: Cow::Borrowed(&hold.frame.id),
            law: Some(hold),
            entry: None,
            covers: covers.clone().and(self.persons(hold)).and(self.made_before(hold)),
            open: self.is_open(hold, opened, through, &waiting),
            from,
            through,
            released_by: waiting.first().copied().filter(|_| from.is_some()),
            cites: &hold.frame.cites,
        })
    }

    /// The day on which a hold of the law ended, or the events that would end it.
    fn closed<'h>(&self, hold: &'h LawHold) -> (Option<Day>, Vec<&'h str>) {
        let mut last = None;
        let mut waiting = Vec::new();
        for event in &hold.closes {
            match self.events.of(event) {
                Happened::On(day) => last = last.max(Some(day)),
                Happened::Never => {}
                Happened::NotYet | Happened::Unknown => waiting.push(event.as_str()),
            }
        }
        (last.filter(|_| waiting.is_empty()), waiting)
    }

    fn is_open(&self, hold: &LawHold, opened: Happened, through: Option<Day>, waiting: &[&str]) -> Covers {
        let on = self.events.on;
        match opened {
            Happened::NotYet | Happened::Never => Covers::known(false),
            Happened::Unknown => Covers::lacking(Events::missing(&hold.opens)),
            Happened::On(day) if day > on => Covers::known(false),
            Happened::On(_) => {
                let unknown: Vec<&&str> = waiting.iter().filter(|e| self.events.of(e) == Happened::Unknown).collect();
                if unknown.len() == waiting.len() && !unknown.is_empty() {
                    return Covers { outcome: Tri::Unknown, missing: unknown.into_iter().map(|e| Events::missing(e)).collect() };
                }
                Covers::known(!waiting.is_empty() || through.is_none_or(|through| on <= through))
            }
        }
    }

    /// Is the record that of the person behind the event, or of one compared with that person?
    fn persons(&self, hold: &LawHold) -> Covers {
        let record = self.events.record;
        let Some(by) = self.events.dated(&hold.opens).and_then(|d| d.by.as_ref()).filter(|_| hold.about_person) else {
            return Covers::known(true);
        };
        if record.subject.as_ref() == Some(by) || record.related_to.iter().flatten().any(|r| r == by) {
            return Covers::known(true);
        }
        match (&record.subject, &record.related_to) {
            (Some(_), Some(_)) => Covers::known(false),
            (None, _) => Covers::lacking(missing("subject", "/case/subject")),
            (Some(_), None) => Covers::lacking(missing("related-to", "/case/related_to")),
        }
    }

    fn made_before(&self, hold: &LawHold) -> Covers {
        match hold.made_before.as_ref().map(|event| self.events.of(event)) {
            Some(Happened::On(day)) => self.made(|made| made < day),
            _ => Covers::known(true),
        }
    }
}
