//! A kind of records: those of the same classes, places and named rules. Which rules can cover them at all is found once for all of them; what is
//! left for each record are its days, its holds and its facts.

use super::covers::Covers;
use super::events::missing;
use super::schedule::{ANY, Destroy, Disposal, Keep, LawHold, Schedule};
use crate::api::case::{HoldEntry, Record};
use crate::order::set;
use crate::rules::frame::Header;
use crate::rules::shelf::{Bound, Context};
use crate::rules::tree::{Tree, TreeName, under};
use crate::{Code, Error};
use std::collections::BTreeMap;

/// The schedules of a rulebook, with the tree in which their classes lie.
pub(crate) struct Catalogue<'s> {
    tree: Tree,
    bounds: Vec<&'s Bound<Schedule>>,
    /// Nothing is presumed.
    strict: bool,
}

/// What all records of one kind have in common.
pub(crate) struct Kind<'s> {
    /// The classes of the records, those of the data that they contain among them.
    pub(crate) classes: Vec<String>,
    /// What each schedule at home in their places has to say.
    pub(crate) schedules: Vec<AtHome<'s>>,
    /// What the packs take of a fact where nobody says anything.
    pub(crate) presumed: BTreeMap<&'s str, &'s str>,
    /// The law by which persons must place holds.
    pub(crate) cites_of_placed: Vec<String>,
}

/// The part of a schedule that may cover records of a kind.
pub(crate) struct AtHome<'s> {
    pub(crate) pack: &'s str,
    /// The rules that keep, each with its versions in the order of their days.
    pub(crate) series: Vec<Vec<Version<'s>>>,
    pub(crate) destroys: Vec<(&'s Destroy, Covers)>,
    pub(crate) holds: Vec<(&'s LawHold, Covers)>,
    /// Those that surely cover the records.
    pub(crate) disposals: Vec<&'s Disposal>,
}

/// One version of a rule that keeps.
pub(crate) struct Version<'s> {
    pub(crate) keep: &'s Keep,
    /// Does it cover the records by their class and place?
    pub(crate) covers: Covers,
    /// Is it surely about their class?
    pub(crate) is_of_class: bool,
}

impl<'s> Catalogue<'s> {
    pub(crate) fn of(context: &Context<'s, Schedule>) -> Catalogue<'s> {
        let bounds: Vec<&Bound<Schedule>> = context.shelf.iter().collect();
        let mut tree = Tree::shipped(TreeName::RecordClass);
        bounds.iter().flat_map(|b| &b.body.classes).for_each(|class| {
            tree.add(&class.path);
        });
        Catalogue { tree, bounds, strict: context.manner.strict }
    }

    /// The kind of a record.
    ///
    /// # Errors
    /// `unknown-word` for a class that no tree has, `unknown-id` for a rule that no schedule has.
    pub(crate) fn kind(&self, record: &Record) -> Result<Kind<'s>, Error> {
        let classes = self.classes(record)?;
        let places = self.places(record)?;
        let finding = Finding { classes: &classes, places: places.as_deref(), rules: record.rules.as_deref() };
        let at_home = || self.bounds.iter().copied().filter(|b| !finding.place(&b.header).outcome.is_no());
        let by_person = at_home().flat_map(|b| &b.body.holds).filter(|h| h.by_person);
        let kind = Kind {
            schedules: at_home().map(|bound| finding.at_home(bound)).collect(),
            presumed: self.presumed(at_home()),
            cites_of_placed: by_person.flat_map(|h| h.frame.cites.clone()).collect(),
            classes: Vec::new(),
        };
        Ok(Kind { classes, ..kind })
    }

    fn classes(&self, record: &Record) -> Result<Vec<String>, Error> {
        let mut classes = Vec::new();
        for (index, word) in record.class.iter().flatten().enumerate() {
            classes.push(self.tree.resolve(word).ok_or_else(|| no_class(&self.tree, word, format!("/case/class/{index}")))?);
        }
        let data: Vec<&String> = record.contains.iter().flatten().collect();
        let all = self.bounds.iter().flat_map(|b| &b.body.classes);
        let by_data = all.filter(|c| c.contains.iter().any(|n| data.iter().any(|d| under(d, n))));
        classes.extend(by_data.map(|c| c.path.clone()));
        Ok(set(classes))
    }

    /// The places that the record names, or those of the rules it names.
    fn places<'r>(&self, record: &'r Record) -> Result<Option<Vec<&'r str>>, Error>
    where
        's: 'r,
    {
        let mut implied = Vec::new();
        for (index, rule) in record.rules.iter().flatten().enumerate() {
            let Some(bound) = self.bounds.iter().find(|b| ids(&b.body).any(|id| id == rule)) else {
                let at = format!("/case/rules/{index}");
                return Err(Error::new(Code::UnknownId, at, "no schedule has a rule of this id", "the id of a rule of a schedule"));
            };
            implied.push(bound.header.jurisdiction.as_str());
        }
        let given = record.places.as_ref().map(|places| places.iter().map(String::as_str).collect());
        Ok(given.or_else(|| (!implied.is_empty()).then_some(implied)))
    }

    /// What is presumed of facts; where packs disagree, nothing is.
    fn presumed(&self, at_home: impl Iterator<Item = &'s Bound<Schedule>>) -> BTreeMap<&'s str, &'s str> {
        let all: Vec<_> = at_home.filter(|_| !self.strict).flat_map(|b| &b.body.presumptions).collect();
        let is_agreed = |fact: &str, is: &str| all.iter().all(|p| p.fact != fact || p.is == is);
        all.iter().filter(|p| is_agreed(&p.fact, &p.is)).map(|p| (p.fact.as_str(), p.is.as_str())).collect()
    }

    /// Classes by their paths.
    pub(crate) fn resolved<'c>(&self, classes: impl IntoIterator<Item = &'c String>) -> Vec<String> {
        classes.into_iter().map(|class| self.tree.resolve(class).unwrap_or_else(|| class.clone())).collect()
    }

    /// Do the holds name classes that there are? A hold on a class that is misspelt would hold nothing.
    ///
    /// # Errors
    /// `unknown-word`.
    pub(crate) fn check_holds(&self, holds: &[HoldEntry]) -> Result<(), Error> {
        for (hold, entry) in holds.iter().enumerate() {
            for (index, word) in entry.classes.iter().flatten().enumerate() {
                self.check_class(word, || format!("/case/holds/{hold}/classes/{index}"))?;
            }
        }
        Ok(())
    }

    /// Is there such a class?
    ///
    /// # Errors
    /// `unknown-word`.
    pub(crate) fn check_class(&self, word: &str, at: impl Fn() -> String) -> Result<(), Error> {
        if self.tree.resolve(word).is_some() { Ok(()) } else { Err(no_class(&self.tree, word, at())) }
    }
}

impl Kind<'_> {
    /// Does one of these classes cover one of the record's?
    pub(crate) fn class(&self, wanted: &[String]) -> Covers {
        class_covers(&self.classes, wanted)
    }
}

/// The classes, places and named rules of a kind, to be held against schedules.
struct Finding<'r> {
    classes: &'r [String],
    places: Option<&'r [&'r str]>,
    rules: Option<&'r [String]>,
}

impl Finding<'_> {
    fn at_home<'s>(&self, bound: &'s Bound<Schedule>) -> AtHome<'s> {
        let place = self.place(&bound.header);
        let covers = |class: &[String]| class_covers(self.classes, class).and(place.clone());
        let body = &bound.body;
        let mut series: BTreeMap<&str, Vec<Version<'s>>> = BTreeMap::new();
        for keep in body.keeps.iter().filter(|k| self.is_asked(&k.named)) {
            let is_of_class = class_covers(self.classes, &keep.class).outcome.is_yes();
            series.entry(&keep.frame.id).or_default().push(Version { keep, covers: covers(&keep.class), is_of_class });
        }
        let may = |version: &Version<'_>| !version.covers.outcome.is_no();
        let destroys = body.destroys.iter().filter(|d| self.is_asked(&d.frame.id)).map(|d| (d, covers(&d.class)));
        let holds = body.holds.iter().map(|h| (h, covers(&h.class)));
        AtHome {
            pack: &bound.header.id,
            series: series.into_values().filter(|versions| versions.iter().any(may)).collect(),
            destroys: destroys.filter(|(_, covers)| !covers.outcome.is_no()).collect(),
            holds: holds.filter(|(_, covers)| !covers.outcome.is_no()).collect(),
            disposals: body.disposals.iter().filter(|d| covers(&d.class).outcome.is_yes()).collect(),
        }
    }

    fn is_asked(&self, id: &str) -> bool {
        self.rules.is_none_or(|rules| rules.iter().any(|rule| rule == id))
    }

    /// Is the law that of one of the record's places? A company's own schedule is at home everywhere.
    fn place(&self, header: &Header) -> Covers {
        match &self.places {
            _ if header.is_company() => Covers::known(true),
            Some(places) => Covers::known(places.iter().any(|place| header.reaches(place).is_yes())),
            None => Covers::lacking(missing("places", "/case/places")),
        }
    }
}

/// Does one of the wanted classes cover one of a record's? A record of a broader class may be of the narrower one.
fn class_covers(classes: &[String], wanted: &[String]) -> Covers {
    if wanted.iter().any(|w| w == ANY) {
        return Covers::known(true);
    }
    let is_under = |class: &String| wanted.iter().any(|w| under(class, w));
    let is_above = |class: &String| wanted.iter().any(|w| under(w, class));
    if classes.iter().any(is_under) {
        return Covers::known(true);
    }
    if classes.is_empty() || classes.iter().any(is_above) {
        return Covers::lacking(missing("class", "/case/class"));
    }
    Covers::known(false)
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
