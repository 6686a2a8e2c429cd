//! Whether something covers a record, and what would say so.

use crate::api::answer::MissingItem;
use crate::tri::Tri;

/// Does something cover the record, and which facts would say so?
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Covers {
    pub(crate) outcome: Tri,
    pub(crate) missing: Vec<MissingItem>,
}

impl Covers {
    pub(crate) fn known(holds: bool) -> Covers {
        Covers { outcome: Tri::from(holds), missing: Vec::new() }
    }

    pub(crate) fn lacking(item: MissingItem) -> Covers {
        Covers { outcome: Tri::Unknown, missing: vec![item] }
    }

    /// Both must hold; what is missing counts only where both are not settled.
    pub(crate) fn and(mut self, other: Covers) -> Covers {
        self.outcome = self.outcome.and(other.outcome);
        self.missing.extend(other.missing);
        if !self.outcome.is_unknown() {
            self.missing.clear();
        }
        self
    }
}
