//! Yes, No and Unknown: Kleene's logic of three values.

use crate::Error;
use crate::api::read::{self, Node, Readable};
use serde::Serialize;
use std::fmt;

/// The answer to a yes-or-no question; Unknown is an answer of its own, never a silent default.
///
/// ```
/// use leavelaw::Tri;
/// assert_eq!(Tri::Unknown.and(Tri::No), Tri::No);
/// assert_eq!(Tri::Unknown.or(Tri::Yes), Tri::Yes);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Tri {
    /// It does not hold.
    No,
    /// It cannot be said: a fact, a judgment or a figure is missing.
    #[default]
    Unknown,
    /// It holds.
    Yes,
}

impl Tri {
    /// Both: the lower of the two.
    #[must_use]
    pub fn and(self, other: Tri) -> Tri {
        self.min(other)
    }

    /// Either: the higher of the two.
    #[must_use]
    pub fn or(self, other: Tri) -> Tri {
        self.max(other)
    }

    /// The word as answers have it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Tri::No => "no",
            Tri::Unknown => "unknown",
            Tri::Yes => "yes",
        }
    }

    /// Is it known and yes?
    #[must_use]
    pub fn is_yes(self) -> bool {
        self == Tri::Yes
    }

    /// Is it known and no?
    #[must_use]
    pub fn is_no(self) -> bool {
        self == Tri::No
    }

    /// Is it unknown?
    #[must_use]
    pub fn is_unknown(self) -> bool {
        self == Tri::Unknown
    }
}

impl std::ops::Not for Tri {
    type Output = Tri;

    fn not(self) -> Tri {
        match self {
            Tri::No => Tri::Yes,
            Tri::Unknown => Tri::Unknown,
            Tri::Yes => Tri::No,
        }
    }
}

impl From<bool> for Tri {
    fn from(holds: bool) -> Self {
        if holds { Tri::Yes } else { Tri::No }
    }
}

impl fmt::Display for Tri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Readable for Tri {
    fn blank() -> Self {
        Tri::Unknown
    }

    fn fill(&mut self, node: Node<'_, '_>) -> Result<(), Error> {
        let words = [Tri::No, Tri::Unknown, Tri::Yes];
        let at = read::word(node, "Tri", &words.map(Tri::as_str))?;
        *self = words.get(at).copied().unwrap_or_default();
        Ok(())
    }
}
