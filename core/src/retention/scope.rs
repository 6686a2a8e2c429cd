//! Which rules and holds a record meets: by its classes, its places, the persons it is about.

use super::events::{Events, Happened, missing};
use super::last::First;
use super::schedule::{ANY, Destroy, Disposal, Keep, LawHold, Schedule, Strength};
use super::term::Term;
use super::versions::{Owed, owed};
use crate::api::answer::MissingItem;
use crate::api::case::{HoldEntry, Promise, Record};
use crate::api::words::{PromiseKind, RetentionEvent, YesNo};
use crate::order::InOrder;
use crate::rules::frame::Header;
use crate::rules::shelf::{Bound, Context};
use crate::rules::tree::{Tree, TreeName, under};
use crate::time::Interval;
use crate::tri::Tri;
use crate::{Code, Day, Error};
use std::collections::BTreeMap;

/// Does something cover the record, and which facts would say so?
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Covers {
    pub(crate) outcome: Tri,
    pub(crate) missing: Vec<MissingItem>,
}

impl Covers {
    fn known(holds: bool) -> Covers {
        Covers { outcome: Tri::from(holds), missing: Vec::new() }
    }

    fn lacking(item: MissingItem) -> Covers {
        Covers { outcome: Tri::Unknown, missing: vec![item] }
    }

    /// Both must hold; what is missing counts only where both are not settled.
    fn and(mut self, other: Covers) -> Covers {
        self.outcome = self.outcome.and(other.outcome);
        self.missing.extend(other.missing);
        if !self.outcome.is_unknown() {
            self.missing.clear();
        }
        self
    }
}

/// A duty to keep that may cover the record.
pub(crate) struct KeepInPlay<'s> {
    pub(crate) owed: Owed<'s>,
    pub(crate) covers: Covers,
}

/// A duty to destroy that may cover the record.
pub(crate) struct DestroyInPlay<'s> {
    pub(crate) destroy: &'s Destroy,
    pub(crate) first: First,
    pub(crate) covers: Covers,
}

/// A hold that a person placed or that the law opened.
pub(crate) struct HoldInPlay<'s> {
    /// `hold:M-1`, or the id of the rule.
    pub(crate) id: String,
    /// Its name among the holds of the answer.
    pub(crate) name: String,
    pub(crate) law: Option<&'s LawHold>,
    pub(crate) entry: Option<&'s HoldEntry>,
    pub(crate) covers: Covers,
    pub(crate) open: Covers,
    pub(crate) from: Option<Day>,
    pub(crate) through: Option<Day>,
    pub(crate) released_by: Option<String>,
    pub(crate) cites: Vec<String>,
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
    pub(crate) presumed: BTreeMap<&'s str, &'s str>,
    /// The list of placed holds is complete.
    pub(crate) holds_told: bool,
    /// Classes that no rule covers.
    pub(crate) uncovered: Vec<String>,
    /// Rules that the request names and that do not cover the record.
    pub(crate) not_covering: Vec<String>,
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
    tree: Tree,
    classes: Vec<String>,
    bounds: Vec<&'s Bound<Schedule>>,
    places: Option<Vec<&'s str>>,
    /// Nothing is presumed.
    strict: bool,
}

impl<'s> Scope<'s> {
    /// Finds the record's classes and rules among the schedules.
    ///
    /// # Errors
    /// `unknown-word` for a class that no tree has, `unknown-id` for a rule that no schedule has.
    pub(crate) fn read(record: &'s Record, on: Day, context: &'s Context<'_, Schedule>) -> Result<Scope<'s>, Error> {
        let bounds: Vec<&Bound<Schedule>> = context.shelf.iter().collect();
        let mut tree = Tree::shipped(TreeName::RecordClass);
        bounds.iter().flat_map(|b| &b.body.classes).for_each(|class| {
            tree.add(&class.path);
        });
        let mut classes = Vec::new();
        for (index, word) in record.class.iter().flatten().enumerate() {
            classes.push(tree.resolve(word).ok_or_else(|| no_class(&tree, word, format!("/case/class/{index}")))?);
        }
        named_classes(record, &tree)?;
        let data: Vec<&String> = record.contains.iter().flatten().collect();
        let by_data = bounds.iter().flat_map(|b| &b.body.classes).filter(|c| c.contains.iter().any(|n| data.iter().any(|d| under(d, n))));
        classes.extend(by_data.map(|c| c.path.clone()));
        classes.order();
        classes.dedup();
        let mut scope =
            Scope { events: Events { record, on, known: on }, tree, classes, bounds, places: None, strict: context.manner.strict };
        scope.places = scope.places_of(record)?;
        Ok(scope)
    }

    /// The same with what was known on another day.
    pub(crate) fn known_on(mut self, known_on: Option<Day>) -> Scope<'s> {
        self.events.known = known_on.unwrap_or(self.events.on);
        self
    }

    /// The places that the record names, or those of the rules it names.
    fn places_of(&self, record: &'s Record) -> Result<Option<Vec<&'s str>>, Error> {
        let mut implied = Vec::new();
        for (index, rule) in record.rules.iter().flatten().enumerate() {
            let of = |b: &&&'s Bound<Schedule>| ids(&b.body).any(|id| id == rule);
            let Some(bound) = self.bounds.iter().find(of) else {
                let at = format!("/case/rules/{index}");
                return Err(Error::new(Code::UnknownId, at, "no schedule has a rule of this id", "the id of a rule of a schedule"));
            };
            implied.push(bound.header.jurisdiction.as_str());
        }
        let given = record.places.as_ref().map(|places| places.iter().map(String::as_str).collect());
        Ok(given.or_else(|| (!implied.is_empty()).then_some(implied)))
    }

    /// Everything that may cover the record.
    pub(crate) fn in_play(&self) -> InPlay<'_> {
        let mut play = InPlay {
            classes: &self.classes,
            keeps: Vec::new(),
            destroys: Vec::new(),
            holds: self.placed_holds(),
            disposals: Vec::new(),
            promises: self.promises(),
            left_out: Vec::new(),
            presumed: self.presumed(),
            holds_told: self.events.record.holds.is_some() && self.events.record.holds_complete != Some(YesNo::No),
            uncovered: Vec::new(),
            not_covering: Vec::new(),
            packs: Vec::new(),
            by_law_alone: false,
        };
        for bound in &self.bounds {
            self.add(bound, &mut play);
        }
        play.uncovered = self.uncovered(&play);
        let found: Vec<&str> = play.keeps.iter().map(|k| k.owed.keep.named.as_str()).collect();
        let found_too: Vec<&str> = play.destroys.iter().map(|d| d.destroy.frame.id.as_str()).collect();
        let on_disposal: Vec<&str> = play.disposals.iter().map(|d| d.frame.id.as_str()).collect();
        let is_found = |id: &str| found.contains(&id) || found_too.contains(&id) || on_disposal.contains(&id);
        let named = self.events.record.rules.iter().flatten();
        play.not_covering = named.filter(|id| !is_found(id)).cloned().collect();
        play
    }

    fn promises(&self) -> Vec<PromiseInPlay<'s>> {
        let promises = self.events.record.promises.iter().flatten().enumerate().filter(|(_, p)| self.events.is_known(p.known_on));
        let each = |(index, promise): (usize, &'s Promise)| PromiseInPlay {
            id: format!("promise:{}", promise.id.clone().unwrap_or_else(|| index.to_string())),
            promise,
            first: First::of_terms(&[Term::since_made(promise.maximum)], &self.events),
            covers: promise.class.as_ref().map_or_else(|| Covers::known(true), |class| self.class(&self.resolved([class]))),
        };
        promises.map(each).collect()
    }

    /// Classes by their paths.
    fn resolved<'c>(&self, classes: impl IntoIterator<Item = &'c String>) -> Vec<String> {
        classes.into_iter().map(|class| self.tree.resolve(class).unwrap_or_else(|| class.clone())).collect()
    }

    /// What is presumed of facts; where packs disagree, nothing is.
    fn presumed(&self) -> BTreeMap<&'s str, &'s str> {
        let at_home = self.bounds.iter().filter(|b| !self.strict && !self.place(&b.header).outcome.is_no());
        let all: Vec<_> = at_home.flat_map(|b| &b.body.presumptions).collect();
        let is_agreed = |fact: &str, is: &str| all.iter().all(|p| p.fact != fact || p.is == is);
        all.iter().filter(|p| is_agreed(&p.fact, &p.is)).map(|p| (p.fact.as_str(), p.is.as_str())).collect()
    }

    fn is_asked(&self, id: &str) -> bool {
        self.events.record.rules.as_ref().is_none_or(|rules| rules.iter().any(|rule| rule == id))
    }

    /// Each rule that may reach the record's places: whether it does, and its versions in the order of their days.
    pub(crate) fn series(&self) -> Vec<(Covers, Vec<&'s Keep>)> {
        let mut all = Vec::new();
        for bound in &self.bounds {
            let place = self.place(&bound.header);
            if !place.outcome.is_no() {
                all.extend(self.versions(bound).into_values().map(|versions| (place.clone(), versions)));
            }
        }
        all
    }

    /// The versions of each rule of a pack that is asked.
    fn versions(&self, bound: &'s Bound<Schedule>) -> BTreeMap<&'s str, Vec<&'s Keep>> {
        let mut series: BTreeMap<&str, Vec<&'s Keep>> = BTreeMap::new();
        for keep in bound.body.keeps.iter().filter(|k| self.is_asked(&k.named)) {
            series.entry(&keep.frame.id).or_default().push(keep);
        }
        series
    }

    /// Does a duty cover the record by its classes and places?
    pub(crate) fn covers(&self, keep: &Keep, place: &Covers) -> Tri {
        self.class(&keep.class).and(place.clone()).outcome
    }

    fn add(&self, bound: &'s Bound<Schedule>, play: &mut InPlay<'s>) {
        let place = self.place(&bound.header);
        if place.outcome.is_no() {
            return;
        }
        let before = (play.keeps.len(), play.destroys.len(), play.holds.len());
        for versions in self.versions(bound).values() {
            let Some(owed) = owed(versions, &self.events) else {
                let is_silent =
                    |k: &&&'s Keep| k.reach_is_read && k.frame.dates.contains(self.events.on) && self.class(&k.class).outcome.is_yes();
                play.left_out.extend(versions.iter().filter(is_silent));
                continue;
            };
            let covers = self.class(&owed.keep.class).and(place.clone());
            if !covers.outcome.is_no() {
                play.keeps.push(KeepInPlay { owed, covers });
            }
        }
        let in_force = |frame: &crate::rules::frame::Frame| frame.dates.contains(self.events.on);
        for destroy in bound.body.destroys.iter().filter(|d| self.is_asked(&d.frame.id) && in_force(&d.frame)) {
            let covers = self.class(&destroy.class).and(place.clone());
            if !covers.outcome.is_no() {
                play.destroys.push(DestroyInPlay { destroy, first: First::of(destroy, &self.events), covers });
            }
        }
        for hold in &bound.body.holds {
            play.holds.extend(self.law_hold(hold, &place));
        }
        let disposals = bound.body.disposals.iter().filter(|d| in_force(&d.frame) && self.class(&d.class).outcome.is_yes());
        play.disposals.extend(disposals.filter(|_| place.outcome.is_yes()));
        if before != (play.keeps.len(), play.destroys.len(), play.holds.len()) {
            play.packs.push(&bound.header.id);
        }
    }

    /// Is the law that of one of the record's places? A company's own schedule is at home everywhere.
    fn place(&self, header: &Header) -> Covers {
        match &self.places {
            _ if header.is_company() => Covers::known(true),
            Some(places) => Covers::known(places.iter().any(|place| header.reaches(place).is_yes())),
            None => Covers::lacking(missing("places", "/case/places")),
        }
    }

    /// Does one of these classes cover one of the record's? A record of a broader class may be of the narrower one.
    fn class(&self, wanted: &[String]) -> Covers {
        if wanted.iter().any(|w| w == ANY) {
            return Covers::known(true);
        }
        let is_under = |class: &String| wanted.iter().any(|w| under(class, w));
        let is_above = |class: &String| wanted.iter().any(|w| under(w, class));
        if self.classes.iter().any(is_under) {
            return Covers::known(true);
        }
        if self.classes.is_empty() || self.classes.iter().any(is_above) {
            return Covers::lacking(missing("class", "/case/class"));
        }
        Covers::known(false)
    }

    /// The record's classes that no rule in play is about. Where the request names rules, one that covers the record is enough.
    fn uncovered(&self, play: &InPlay<'s>) -> Vec<String> {
        let keeps = play.keeps.iter().flat_map(|k| &k.owed.keep.class);
        let ruled: Vec<&String> = keeps.chain(play.destroys.iter().flat_map(|d| &d.destroy.class)).filter(|c| *c != ANY).collect();
        if self.events.record.rules.is_some() && !ruled.is_empty() {
            return Vec::new();
        }
        let is_ruled = |class: &String| ruled.iter().any(|r| under(class, r) || under(r, class));
        self.classes.iter().filter(|class| !is_ruled(class)).cloned().collect()
    }

    fn placed_holds(&self) -> Vec<HoldInPlay<'s>> {
        let record = self.events.record;
        let on = self.events.on;
        let known =
            record.holds.iter().flatten().enumerate().filter(|(_, h)| self.events.is_known(h.known_on) && h.valid != Some(YesNo::No));
        let cites = self.cites_of_placed();
        let each = |(index, entry): (usize, &'s HoldEntry)| {
            let name = entry.id.clone().unwrap_or_else(|| index.to_string());
            let open = Interval { from: Some(entry.from), until: entry.released_on.map(Day::next) };
            HoldInPlay {
                id: format!("hold:{name}"),
                name,
                law: None,
                entry: Some(entry),
                covers: self.placed_covers(entry),
                open: Covers::known(open.contains(on)),
                from: Some(entry.from),
                through: entry.released_on,
                released_by: None,
                cites: cites.clone(),
            }
        };
        known.map(each).collect()
    }

    /// The law by which persons must place holds.
    fn cites_of_placed(&self) -> Vec<String> {
        let at_home = self.bounds.iter().filter(|b| !self.place(&b.header).outcome.is_no());
        at_home.flat_map(|b| &b.body.holds).filter(|h| h.by_person).flat_map(|h| h.frame.cites.clone()).collect()
    }

    /// Is the record one of those for which a person placed the hold? It is if all that the hold says of its records is so of this one: one thing
    /// that surely is not settles it, whatever else is unknown.
    fn placed_covers(&self, entry: &HoldEntry) -> Covers {
        let record = self.events.record;
        let mut covers = Covers::known(true);
        if let Some(subjects) = &entry.subjects {
            covers = covers.and(match &record.subject {
                Some(subject) => Covers::known(subjects.contains(subject)),
                None => Covers::lacking(missing("subject", "/case/subject")),
            });
        }
        if let Some(classes) = &entry.classes {
            covers = covers.and(self.class(&self.resolved(classes)));
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

    fn law_hold(&self, hold: &'s LawHold, place: &Covers) -> Option<HoldInPlay<'s>> {
        let opened = self.events.of(&hold.opens);
        // What persons must place they have listed, or the list is missing: that is asked once for all of them.
        if hold.by_person && !matches!(opened, Happened::On(_)) {
            return None;
        }
        let class = self.class(&hold.class).and(place.clone());
        if class.outcome.is_no() || !hold.frame.dates.contains(self.events.on) {
            return None;
        }
        let from = if let Happened::On(day) = opened { Some(day) } else { None };
        let (through, waiting) = self.closed(hold);
        Some(HoldInPlay {
            id: hold.frame.id.clone(),
            name: hold.frame.id.clone(),
            law: Some(hold),
            entry: None,
            covers: class.and(self.persons(hold)).and(self.made_before(hold)),
            open: self.is_open(hold, opened, through, &waiting),
            from,
            through,
            released_by: waiting.first().cloned().filter(|_| from.is_some()),
            cites: hold.frame.cites.clone(),
        })
    }

    /// The day on which a hold of the law ended, or the events that would end it.
    fn closed(&self, hold: &LawHold) -> (Option<Day>, Vec<String>) {
        let mut last = None;
        let mut waiting = Vec::new();
        for event in &hold.closes {
            match self.events.of(event) {
                Happened::On(day) => last = last.max(Some(day)),
                Happened::Never => {}
                Happened::NotYet | Happened::Unknown => waiting.push(event.clone()),
            }
        }
        (last.filter(|_| waiting.is_empty()), waiting)
    }

    fn is_open(&self, hold: &LawHold, opened: Happened, through: Option<Day>, waiting: &[String]) -> Covers {
        let on = self.events.on;
        match opened {
            Happened::NotYet | Happened::Never => Covers::known(false),
            Happened::Unknown => Covers::lacking(Events::missing(&hold.opens)),
            Happened::On(day) if day > on => Covers::known(false),
            Happened::On(_) => {
                let unknown: Vec<&String> = waiting.iter().filter(|e| self.events.of(e) == Happened::Unknown).collect();
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

/// Do holds and promises name classes that there are? A hold on a class that is misspelt would hold nothing.
fn named_classes(record: &Record, tree: &Tree) -> Result<(), Error> {
    let holds = record.holds.iter().flatten().enumerate();
    let of_holds = holds.flat_map(|(hold, entry)| {
        let each = entry.classes.iter().flatten().enumerate();
        each.map(move |(index, word)| (word, format!("/case/holds/{hold}/classes/{index}")))
    });
    let promises = record.promises.iter().flatten().enumerate();
    let of_promises = promises.filter_map(|(index, promise)| Some((promise.class.as_ref()?, format!("/case/promises/{index}/class"))));
    match of_holds.chain(of_promises).find(|(word, _)| tree.resolve(word).is_none()) {
        Some((word, at)) => Err(no_class(tree, word, at)),
        None => Ok(()),
    }
}

fn no_class(tree: &Tree, word: &str, at: String) -> Error {
    let near = tree.near(word).map_or_else(String::new, |near| format!("did you mean \"{near}\"? "));
    let expected = format!("{near}a class of records, or one's own that begins with x-");
    Error::new(Code::UnknownWord, at, "the tree has no such class", expected)
}

/// The ids of the rules of a schedule; holds are no rules.
fn ids(schedule: &Schedule) -> impl Iterator<Item = &str> {
    let keeps = schedule.keeps.iter().map(|k| k.named.as_str());
    let destroys = schedule.destroys.iter().map(|d| d.frame.id.as_str());
    keeps.chain(destroys).chain(schedule.disposals.iter().map(|d| d.frame.id.as_str()))
}
