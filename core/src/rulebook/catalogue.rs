//! What a rulebook holds: its packs, and the source of every rule in them.

use super::{Pack, Rulebook};
use crate::api::answer::HeldInterval;
use crate::api::catalogue::{Cited, PackInfo};
use crate::rules::frame::{Kind, Role};
use crate::rules::node::{Node, NodeValue};
use crate::time::Interval;

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
            Kind::Leave => "leave".to_owned(),
            Kind::Accrual => "accrual".to_owned(),
            Kind::Statement => "statement".to_owned(),
            Kind::Schedule => "schedule".to_owned(),
        },
        role: match header.role {
            Role::Floor => "floor".to_owned(),
            Role::Plan => "plan".to_owned(),
        },
        place: header.jurisdiction.clone(),
        version: header.number.clone(),
        hash: pack.hash.clone(),
        held: header.held().into_iter().map(held).collect(),
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
                held: HeldInterval { from: item.day("from"), until: item.day("until") },
            });
        }
        if matches!(item.value, NodeValue::Table(_) | NodeValue::List(_)) {
            gather(item, full, part, into);
        }
    }
}

fn held(interval: Interval) -> HeldInterval {
    HeldInterval { from: interval.from, until: interval.until }
}
