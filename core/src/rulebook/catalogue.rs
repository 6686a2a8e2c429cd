//! What a rulebook holds: its packs, and the source of every rule in them.

use super::{Pack, Rulebook};
use crate::rules::frame::{Kind, Role};
use crate::rules::node::{Node, NodeValue};
use crate::time::Interval;

/// A pack of a rulebook.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PackInfo {
    /// The law, plan, statement or schedule.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The room it belongs to: `leave`, `accrual`, `statement`, `schedule`.
    pub kind: &'static str,
    /// `floor`: a law; `plan`: a company's own.
    pub role: &'static str,
    /// Where it holds: `us`, `us-ca`, `company`.
    pub place: String,
    /// The pack's own version number.
    pub version: String,
    /// The hash of its text.
    pub hash: String,
    /// The intervals over which it is in force.
    pub held: Vec<Interval>,
}

/// The source of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cited {
    /// The rule: `us-fmla/hours-of-service`.
    pub id: String,
    /// The law's own citations.
    pub cites: Vec<String>,
    /// What was read to check it; `None`: nobody has, and an answer that rests on it says so.
    pub checked: Option<String>,
    /// The interval over which this form of the rule holds.
    pub held: Interval,
}

impl Rulebook {
    /// Every pack, in the order of their ids.
    ///
    /// ```
    /// use leavelaw::Rulebook;
    /// let packs = Rulebook::bundled()?.packs();
    /// assert!(packs.iter().any(|p| p.id == "us-fmla" && p.kind == "leave" && p.role == "floor"));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    #[must_use]
    pub fn packs(&self) -> Vec<PackInfo> {
        self.shelves.packs().map(info).collect()
    }

    /// The sources of a test, parameter, meter or clause: `us-fmla/hours-of-service`. One entry for each form that the rule had in time; none
    /// for an id that this rulebook does not hold.
    ///
    /// ```
    /// use leavelaw::Rulebook;
    /// let cited = Rulebook::bundled()?.cites("us-fmla/hours-of-service");
    /// assert!(cited.iter().any(|c| c.cites.iter().any(|cite| cite.starts_with("29 CFR 825.110"))));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    #[must_use]
    pub fn cites(&self, id: &str) -> Vec<Cited> {
        let mut found = Vec::new();
        if let Some((pack, part)) = id.split_once('/')
            && let Some(root) = self.shelves.pack(pack).and_then(Pack::root)
        {
            gather(&root, id, part, &mut found);
        }
        found
    }
}

fn info(pack: &Pack) -> PackInfo {
    let header = &pack.header;
    PackInfo {
        id: header.id.clone(),
        title: header.title.clone(),
        kind: match header.kind {
            Kind::Leave => "leave",
            Kind::Accrual => "accrual",
            Kind::Statement => "statement",
            Kind::Schedule => "schedule",
        },
        role: match header.role {
            Role::Floor => "floor",
            Role::Plan => "plan",
        },
        place: header.jurisdiction.clone(),
        version: header.number.clone(),
        hash: pack.hash.clone(),
        held: header.held(),
    }
}

/// Every item of that id below a node.
fn gather(node: &Node, full: &str, part: &str, into: &mut Vec<Cited>) {
    for item in node.children() {
        if item.text("id") == Some(part) && (item.get("cite").is_some() || item.get("checked").is_some()) {
            into.push(Cited {
                id: full.to_owned(),
                cites: item.get("cite").map(Node::texts).unwrap_or_default(),
                checked: item.text("checked").map(str::to_owned),
                held: Interval::new(item.day("from"), item.day("until")),
            });
        }
        if matches!(item.value, NodeValue::Table(_) | NodeValue::List(_)) {
            gather(item, full, part, into);
        }
    }
}
