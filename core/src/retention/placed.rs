//! A hold that a person placed, made ready to be held against records.

use super::kind::Catalogue;
use crate::api::case::HoldEntry;
use crate::order::InOrder;
use std::borrow::Cow;

/// What the ids of placed holds begin with.
pub(crate) const PLACED: &str = "hold:";

/// A hold that a person placed.
pub(crate) struct Placed<'s> {
    entry: Cow<'s, HoldEntry>,
    /// Absent where the hold has no id.
    id: Option<String>,
    /// The paths of its classes; absent: all.
    classes: Option<Vec<String>>,
    /// The persons whom it names stand in order.
    is_sorted: bool,
}

impl<'s> Placed<'s> {
    /// A hold whose classes are known to be there.
    pub(crate) fn of(entry: Cow<'s, HoldEntry>, catalogue: &Catalogue<'_>) -> Placed<'s> {
        Placed {
            id: entry.id.as_ref().map(|id| format!("{PLACED}{id}")),
            classes: entry.classes.as_ref().map(|classes| catalogue.resolved(classes)),
            is_sorted: false,
            entry,
        }
    }

    /// A hold for many records: it may name many persons, who are found the sooner.
    pub(crate) fn shared(mut entry: HoldEntry, catalogue: &Catalogue<'_>) -> Placed<'s> {
        if let Some(subjects) = &mut entry.subjects {
            subjects.order();
        }
        Placed { is_sorted: true, ..Placed::of(Cow::Owned(entry), catalogue) }
    }

    pub(crate) fn entry(&self) -> &HoldEntry {
        &self.entry
    }

    /// `hold:M-1`, or with its position.
    pub(crate) fn id(&self, index: usize) -> Cow<'_, str> {
        self.id.as_deref().map_or_else(|| Cow::Owned(format!("{PLACED}{index}")), Cow::Borrowed)
    }

    pub(crate) fn classes(&self) -> Option<&[String]> {
        self.classes.as_deref()
    }

    /// Does it name that person?
    pub(crate) fn names(&self, subject: &String) -> bool {
        let subjects = self.entry.subjects.as_deref().unwrap_or_default();
        if self.is_sorted { subjects.binary_search(subject).is_ok() } else { subjects.contains(subject) }
    }
}
