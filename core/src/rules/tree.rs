//! Trees: the closed words by which clauses and classes are told, and which of them lies below which.
//!
//! The trees are shipped with the library. A pack may add a leaf below a node and nothing else; a host's own words begin with `x-`.

use crate::api::read::nearest;
use std::collections::{BTreeMap, BTreeSet};

/// The trees of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum TreeName {
    Act,
    Data,
    Purpose,
    Party,
    Subject,
    Channel,
    Capacity,
    RecordClass,
}

/// The names by which packs call the trees.
pub(crate) const TREES: &[(&str, TreeName)] = &[
    ("act", TreeName::Act),
    ("data", TreeName::Data),
    ("purpose", TreeName::Purpose),
    ("party", TreeName::Party),
    ("subject", TreeName::Subject),
    ("channel", TreeName::Channel),
    ("capacity", TreeName::Capacity),
    ("record-class", TreeName::RecordClass),
];

impl TreeName {
    /// The nodes as the vocabulary writes them. A word behind `+` is a closer description of its node: it may be named, but the node
    /// without it is a leaf.
    fn written(self) -> &'static str {
        match self {
            TreeName::Act => {
                "collect, hold{store, join-identity}, use, access, disclose{transfer{sell, trade, rent, lease, share}, publish}, transmit, \
                 transfer-cross-border, set-cookie, send-email, require-identity, ask-evidence, contact-provider, erase, correct, give-copy, answer"
            }
            TreeName::Data => {
                "personal{contact{name, email, postal{home, work}, phone}, demographic{age, gender}, \
                 leave{dates, type, status, reason{+safe-details}}, health{restrictions, accommodations, emergency-facts, diagnosis, history, \
                 notes, family-history, genetic, fitness}, device{cookie, address}, pay, biometric, family-event, free-text}, \
                 client{information}, aggregate"
            }
            TreeName::Purpose => {
                "personalise, improve-site, improve-service, operate-leave{+authenticate}, marketing{order-update, company-news, product-info, \
                 cross-context-ads}, analytics{aggregate-site}, employment-decision, benefit-plan, accommodation, safety, comply, enforce-law, \
                 protect-rights, research, own-ends-of-recipient"
            }
            TreeName::Party => {
                "subject, affected-employee, representative{parent, guardian}, client{hr, leave-desk, supervisor, manager, first-aid, colleague}, \
                 vendor{staff, system}, outside{service-provider, subcontractor, affiliate, acquirer, advertiser, care-provider, insurer, \
                 researcher, public, litigant}, authority{court, labor-investigator, eeo-investigator, workers-comp, health-agency, police, \
                 regulator, other-authority}, emergency"
            }
            TreeName::Subject => "visitor, prospect, registrant, customer, employee, relative, child",
            TreeName::Channel => "site{form, page}, service{leave-application}, offline{phone, paper, employer-feed}, linked-site",
            TreeName::Capacity => "employer, vendor-for-employer, plan, provider, own-account",
            TreeName::RecordClass => {
                "leave-file{base, medical, certification}, payroll{register, timecard, rate-table, deduction, wage-statement, pay-reference}, \
                 personnel{action, application, file, terminated-file, charge-related}, plan, agreement, i9, benefit{filing, entitlement}, \
                 safety{injury-log, medical, exposure, surveillance}, privacy{request, breach, policy}, biometric, background-check, sick-time, \
                 holiday, child-online, tax, working-time, right-to-work"
            }
        }
    }

    /// The root that requests leave out.
    fn implied(self) -> Option<&'static str> {
        (self == TreeName::Data).then_some("personal")
    }
}

/// Does `node` lie at or below `above`?
pub(crate) fn under(node: &str, above: &str) -> bool {
    node.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The last word of a node.
pub(crate) fn last_word(node: &str) -> &str {
    node.rsplit('.').next().unwrap_or(node)
}

/// One tree: its nodes by their dotted path.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    name: TreeName,
    /// Every node with whether it is a closer description only.
    nodes: BTreeMap<String, bool>,
}

impl Tree {
    /// The tree that the library ships.
    pub(crate) fn shipped(name: TreeName) -> Tree {
        let mut nodes = BTreeMap::new();
        let mut above: Vec<String> = Vec::new();
        let mut last = String::new();
        let mut word = String::new();
        for letter in name.written().chars().chain([',']) {
            match letter {
                ',' | '{' | '}' => {
                    if !word.is_empty() {
                        let detail = word.starts_with('+');
                        let own = word.trim_start_matches('+');
                        last = above.last().map_or_else(|| own.to_owned(), |a| format!("{a}.{own}"));
                        nodes.insert(last.clone(), detail);
                        word.clear();
                    }
                    match letter {
                        '{' => above.push(last.clone()),
                        '}' => {
                            above.pop();
                        }
                        _ => {}
                    }
                }
                ' ' => {}
                other => word.push(other),
            }
        }
        Tree { name, nodes }
    }

    /// Adds a leaf below a node; `false` where the node is none, or where there is such a node already. Nothing is ever taken away.
    pub(crate) fn add(&mut self, leaf: &str) -> bool {
        let is_new = !self.nodes.contains_key(leaf) && leaf.rsplit_once('.').is_some_and(|(above, _)| self.nodes.contains_key(above));
        if is_new {
            self.nodes.insert(leaf.to_owned(), false);
        }
        is_new
    }

    /// The full path of a node: from its path, from its path without the implied root, from its last word alone, or from a host's
    /// own word that begins with `x-`, below a node or alone.
    pub(crate) fn resolve(&self, word: &str) -> Option<String> {
        if self.nodes.contains_key(word) {
            return Some(word.to_owned());
        }
        let rooted = self.name.implied().map(|root| format!("{root}.{word}"));
        if let Some(path) = rooted.as_ref().filter(|path| self.nodes.contains_key(*path)) {
            return Some(path.clone());
        }
        match word.rsplit_once('.') {
            Some((above, own)) if own.starts_with("x-") => self.resolve(above).map(|above| format!("{above}.{own}")),
            Some(_) => None,
            None if word.starts_with("x-") => Some(self.by_last_word(word).or(rooted).unwrap_or_else(|| word.to_owned())),
            None if self.name == TreeName::Data => None,
            None => self.by_last_word(word),
        }
    }

    fn by_last_word(&self, word: &str) -> Option<String> {
        self.nodes.keys().find(|path| last_word(path) == word).cloned()
    }

    /// The leaves at or below a node; a node that the tree does not have is its own leaf.
    pub(crate) fn leaves(&self, node: &str) -> Vec<String> {
        let is_inner = |path: &str| self.nodes.iter().any(|(other, detail)| !detail && other != path && under(other, path));
        if !is_inner(node) {
            return vec![node.to_owned()];
        }
        let below = self.nodes.iter().filter(|(path, detail)| !**detail && under(path, node) && !is_inner(path));
        below.map(|(path, _)| path.clone()).collect()
    }

    /// Every node.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.nodes.keys().map(String::as_str)
    }

    /// The nodes below which others lie; closer descriptions make no node one of these.
    pub(crate) fn inner(&self) -> impl Iterator<Item = &str> {
        let is_inner = |path: &str| self.nodes.iter().any(|(other, detail)| !detail && other != path && under(other, path));
        self.nodes.keys().map(String::as_str).filter(move |path| is_inner(path))
    }

    /// The smallest nodes: the leaves, and the closer descriptions of some of them.
    pub(crate) fn smallest(&self) -> impl Iterator<Item = &str> {
        let is_inner = |path: &str| self.nodes.iter().any(|(other, detail)| !detail && other != path && under(other, path));
        self.nodes.iter().filter(move |(path, detail)| **detail || !is_inner(path)).map(|(path, _)| path.as_str())
    }

    /// The node of a request as requests write it: without the implied root.
    pub(crate) fn shown<'p>(&self, path: &'p str) -> &'p str {
        let root = self.name.implied();
        root.and_then(|root| path.strip_prefix(root)?.strip_prefix('.')).unwrap_or(path)
    }

    /// What is nearest to a word that the tree does not have.
    pub(crate) fn near(&self, word: &str) -> Option<&str> {
        let words: BTreeSet<&str> = self.nodes.keys().flat_map(|path| [self.shown(path), last_word(path)]).collect();
        nearest(word, words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_lies_below_its_ancestors_and_below_no_namesake() {
        assert!(under("personal.health.diagnosis", "personal.health"));
        assert!(under("personal", "personal"));
        assert!(!under("personal", "personal.health"));
        assert!(!under("personal.healthy", "personal.health"));
    }

    #[test]
    fn requests_leave_out_the_root_of_the_data_tree() {
        let data = Tree::shipped(TreeName::Data);
        assert_eq!(data.resolve("health.diagnosis").as_deref(), Some("personal.health.diagnosis"));
        assert_eq!(data.resolve("client").as_deref(), Some("client"));
        assert_eq!(data.resolve("x-ticket").as_deref(), Some("personal.x-ticket"));
        assert_eq!(data.resolve("health.x-note").as_deref(), Some("personal.health.x-note"));
        assert_eq!(data.resolve("health.diagnose"), None);
        assert_eq!(data.near("health.diagnose"), Some("health.diagnosis"));
    }

    #[test]
    fn acts_and_parties_are_told_by_their_last_word() {
        assert_eq!(Tree::shipped(TreeName::Act).resolve("sell").as_deref(), Some("disclose.transfer.sell"));
        assert_eq!(Tree::shipped(TreeName::Party).resolve("court").as_deref(), Some("authority.court"));
        assert_eq!(Tree::shipped(TreeName::Act).resolve("store.x-archive").as_deref(), Some("hold.store.x-archive"));
    }

    #[test]
    fn a_closer_description_leaves_its_node_a_leaf() {
        let data = Tree::shipped(TreeName::Data);
        assert_eq!(data.leaves("personal.leave.reason"), ["personal.leave.reason"]);
        assert_eq!(data.resolve("leave.reason.safe-details").as_deref(), Some("personal.leave.reason.safe-details"));
        assert_eq!(data.leaves("personal.contact.postal"), ["personal.contact.postal.home", "personal.contact.postal.work"]);
    }

    #[test]
    fn a_pack_adds_leaves_and_never_cuts() {
        let mut data = Tree::shipped(TreeName::Data);
        let before = data.leaves("personal");
        assert!(data.add("personal.health.x-scan"));
        assert!(!data.add("personal.health"), "a node that is there is not added again");
        assert!(!data.add("nowhere.x-scan"), "a leaf needs a node");
        let after = data.leaves("personal");
        assert!(before.iter().all(|leaf| after.contains(leaf)));
        assert_eq!(after.len(), before.len() + 1);
    }
}
