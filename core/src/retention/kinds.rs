//! The kinds of records that were met, each found once, and the programs that its records come to.
//!
//! However many kinds there are, only so many are kept: what a sweep holds does not grow with the records.

use super::kind::{Catalogue, Kind};
use super::lower::{Lowered, lower};
use super::scope::InPlay;
use crate::Error;
use crate::api::case::Record;
use crate::rules::shelf::Context;
use std::cmp::Ordering;
use std::sync::Arc;

/// More kinds are forgotten and found anew.
const MOST_KINDS: usize = 1024;
/// More programs of one kind are forgotten and made anew.
const MOST_PROGRAMS: usize = 64;

/// The kinds that were met, in the order of what tells them apart.
pub(crate) struct Kinds<'b> {
    pub(crate) catalogue: Arc<Catalogue<'b>>,
    known: Vec<Known<'b>>,
}

/// A kind with what tells it apart.
pub(crate) struct Known<'b> {
    key: Key,
    pub(crate) kind: Arc<Kind<'b>>,
    pub(crate) programs: Programs,
}

/// What tells a kind apart: the words of a record that choose its rules.
struct Key {
    class: Option<Vec<String>>,
    contains: Option<Vec<String>>,
    places: Option<Vec<String>>,
    rules: Option<Vec<String>>,
}

impl Key {
    fn of(record: &Record) -> Key {
        Key { class: record.class.clone(), contains: record.contains.clone(), places: record.places.clone(), rules: record.rules.clone() }
    }

    fn compare(&self, record: &Record) -> Ordering {
        let own = (&self.class, &self.places, &self.rules, &self.contains);
        own.cmp(&(&record.class, &record.places, &record.rules, &record.contains))
    }
}

impl<'b> Kinds<'b> {
    pub(crate) fn of(context: &Context<'b, super::Schedule>) -> Kinds<'b> {
        Kinds { catalogue: Arc::new(Catalogue::of(context)), known: Vec::new() }
    }

    /// The kind of a record.
    ///
    /// # Errors
    /// As [`Catalogue::kind`].
    pub(crate) fn find(&mut self, record: &Record) -> Result<&mut Known<'b>, Error> {
        let place = match self.known.binary_search_by(|known| known.key.compare(record)) {
            Ok(at) => at,
            Err(at) => {
                let kind = Arc::new(self.catalogue.kind(record)?);
                let at = if self.known.len() < MOST_KINDS { at } else { 0 };
                if self.known.len() >= MOST_KINDS {
                    self.known.clear();
                }
                self.known.insert(at, Known { key: Key::of(record), kind, programs: Programs::default() });
                at
            }
        };
        let missing = || Error::value(crate::Code::UnknownId, "the kind of the record was not kept", "a record of this library");
        self.known.get_mut(place).ok_or_else(missing)
    }
}

/// The programs that records of one kind come to: one for each choice of versions and holds that was met.
#[derive(Default)]
pub(crate) struct Programs {
    known: Vec<(Vec<usize>, Lowered)>,
    shape: Vec<usize>,
}

impl Programs {
    /// The program of what is in play. Programs of the same shape differ only in the names of placed holds and promises.
    pub(crate) fn find(&mut self, play: &InPlay<'_>) -> Option<&Lowered> {
        shape(play, &mut self.shape);
        let place = match self.known.binary_search_by(|(shape, _)| shape.cmp(&self.shape)) {
            Ok(at) => at,
            Err(_) if self.known.len() >= MOST_PROGRAMS => {
                self.known.clear();
                self.known.push((self.shape.clone(), lower(play, false)));
                0
            }
            Err(at) => {
                self.known.insert(at, (self.shape.clone(), lower(play, false)));
                at
            }
        };
        self.known.get(place).map(|(_, lowered)| lowered)
    }
}

/// What a program is made from: which items are in play, by where they lie on the shelf, and how many there are of what has no item.
fn shape(play: &InPlay<'_>, into: &mut Vec<usize>) {
    into.clear();
    into.extend([play.keeps.len(), play.destroys.len(), play.holds.len(), play.uncovered.len(), usize::from(play.holds_told)]);
    into.extend(play.keeps.iter().map(|k| std::ptr::from_ref(k.owed.keep).addr()));
    into.extend(play.destroys.iter().map(|d| std::ptr::from_ref(d.destroy).addr()));
    into.extend(play.holds.iter().map(|h| h.law.map_or(0, |law| std::ptr::from_ref(law).addr())));
    into.extend(play.promises.iter().map(|promise| usize::from(promise.is_published())));
}
