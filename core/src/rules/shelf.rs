//! The packs of one room, by id, and what an answer says of them.

use super::frame::Header;
use crate::api::answer::{MadeWith, PackMade};
use crate::api::read::nearest;
use crate::api::request::Manner;
use crate::tri::Tri;
use crate::{Code, Error};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A pack as one room has read it.
#[derive(Debug)]
pub(crate) struct Bound<T> {
    pub(crate) header: Arc<Header>,
    pub(crate) hash: String,
    pub(crate) body: T,
}

/// The packs of one room, by id.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    packs: BTreeMap<String, Arc<Bound<T>>>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Shelf { packs: BTreeMap::new() }
    }
}

impl<T> Clone for Shelf<T> {
    fn clone(&self) -> Self {
        Shelf { packs: self.packs.clone() }
    }
}

impl<T> Shelf<T> {
    pub(crate) fn insert(&mut self, bound: Bound<T>) {
        self.packs.insert(bound.header.id.clone(), Arc::new(bound));
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&str) -> bool) {
        self.packs.retain(|id, _| keep(id));
    }

    /// The pack of that id.
    pub(crate) fn find(&self, id: &str) -> Option<&Bound<T>> {
        self.packs.get(id).map(Arc::as_ref)
    }

    /// The pack of that id, or the error that names the nearest one.
    pub(crate) fn get(&self, id: &str, at: &str) -> Result<&Bound<T>, Error> {
        self.find(id).ok_or_else(|| {
            let near = nearest(id, self.packs.keys().map(String::as_str)).map_or_else(String::new, |w| format!("did you mean \"{w}\"? "));
            Error::new(
                Code::UnknownId,
                at,
                format!("nothing of the id \"{id}\" in this rulebook"),
                format!("{near}({} are held: see `laws`)", self.packs.len()),
            )
        })
    }

    /// All packs, in the order of their ids.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Bound<T>> {
        self.packs.values().map(Arc::as_ref)
    }
}

/// What a room needs beside the question: its packs, and how the answer is wanted.
pub(crate) struct Context<'a, T> {
    pub(crate) shelf: &'a Shelf<T>,
    pub(crate) rulebook: &'a str,
    pub(crate) manner: &'a Manner,
}

impl<T> Context<'_, T> {
    /// How the caller assumed a test to be decided.
    pub(crate) fn assumed(&self, test: &str) -> Option<Tri> {
        self.manner.assume.iter().find(|a| a.test == test).map(|a| a.is)
    }

    /// What made an answer that these packs decided.
    pub(crate) fn made_with<'i>(&self, ids: impl IntoIterator<Item = &'i str>) -> MadeWith {
        let pack = |id: &str| {
            let bound = self.shelf.find(id)?;
            Some((id.to_owned(), PackMade { version: Some(bound.header.number.clone()), hash: Some(bound.hash.clone()) }))
        };
        MadeWith {
            library: Some(env!("CARGO_PKG_VERSION").to_owned()),
            rulebook: Some(self.rulebook.to_owned()),
            packs: ids.into_iter().filter_map(pack).collect(),
        }
    }
}
