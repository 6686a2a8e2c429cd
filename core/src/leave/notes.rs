//! What one request remembers while it is answered: what went wrong, and what was found of earlier leave.

use crate::facts::away::Ident;
use crate::rules::node::Place;
use crate::{Error, Tri};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// What was asked of the leave that began on an earlier day: was it leave at all, or did it settle this comparison?
type Asked = (Ident, Option<Place>);

/// The notes of one request.
#[derive(Default)]
pub(crate) struct Notes {
    failed: RefCell<Option<Error>>,
    /// By law and entitlement.
    earlier: RefCell<BTreeMap<String, BTreeMap<Asked, Tri>>>,
}

impl Notes {
    /// Remembers what went wrong; the answer is then the first error.
    pub(crate) fn fail(&self, error: Error) {
        self.failed.borrow_mut().get_or_insert(error);
    }

    /// What went wrong, if anything did.
    pub(crate) fn failure(&self) -> Option<Error> {
        self.failed.take()
    }

    /// What is found of earlier leave under an entitlement (`us-fmla/leave`): once, since every later leave for the reason asks.
    pub(crate) fn earlier(&self, under: &str, asked: Asked, find: impl FnOnce() -> Tri) -> Tri {
        let known = self.earlier.borrow().get(under).and_then(|of| of.get(&asked)).copied();
        known.unwrap_or_else(|| {
            let found = find();
            self.earlier.borrow_mut().entry(under.to_owned()).or_default().insert(asked, found);
            found
        })
    }
}
