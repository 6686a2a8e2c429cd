//! What a clause is about, as a region: for each key the smallest nodes of its tree that it reaches. Two clauses meet where no key parts them.

use crate::disclosure::clause::{Clause, KEYS};
use crate::disclosure::facts::has_recipient;
use crate::disclosure::statement::Trees;
use crate::rules::tree::{TreeName, last_word, under};
use serde_json::{Map, Value, json};
use std::ops::Range;

/// More steps than any text that people write needs; beyond them a region counts as covered.
const MOST_STEPS: usize = 200_000;

/// The nodes of every key's tree.
pub(super) struct Space {
    dimensions: Vec<Dimension>,
}

/// One key: its nodes, and the words in which a region has a bit for each.
struct Dimension {
    name: &'static str,
    tree: TreeName,
    nodes: Vec<String>,
    words: Range<usize>,
}

impl Dimension {
    /// Every node with its word and its bit.
    fn placed(&self) -> impl Iterator<Item = (&str, usize, u64)> {
        let word = |at: usize| self.words.start.saturating_add(at / BITS);
        let bit = |at: usize| u32::try_from(at % BITS).ok().and_then(|by| 1_u64.checked_shl(by)).unwrap_or(0);
        self.nodes.iter().enumerate().map(move |(at, node)| (node.as_str(), word(at), bit(at)))
    }
}

const BITS: usize = 64;

/// For each key, in the order of [`KEYS`], the nodes that are reached: a bit for each.
#[derive(Clone)]
pub(super) struct Region<'s> {
    space: &'s Space,
    words: Vec<u64>,
}

impl Space {
    /// The nodes of the trees; of the capacities only those in which a holder can act.
    pub(super) fn new(trees: &Trees, may_act_as: impl Fn(&str) -> bool) -> Space {
        let is_of = |tree: TreeName, node: &str| tree != TreeName::Capacity || may_act_as(node);
        let mut dimensions = Vec::new();
        let mut start = 0_usize;
        for (name, _, _, tree) in KEYS {
            let all = trees.get(*tree).into_iter().flat_map(|t| t.smallest());
            let nodes: Vec<String> = all.filter(|node| is_of(*tree, node)).map(str::to_owned).collect();
            let end = start.saturating_add(nodes.len().div_ceil(BITS));
            dimensions.push(Dimension { name, tree: *tree, nodes, words: start..end });
            start = end;
        }
        Space { dimensions }
    }

    /// The nodes of a key's tree.
    pub(super) fn of(&self, key: &str) -> impl Iterator<Item = &str> {
        let found = self.dimensions.iter().filter(move |dimension| dimension.name == key);
        found.flat_map(|dimension| dimension.nodes.iter().map(String::as_str))
    }

    fn region(&self, reaches: impl Fn(&Dimension, &str) -> bool) -> Region<'_> {
        let words = self.dimensions.last().map_or(0, |last| last.words.end);
        let mut region = Region { space: self, words: vec![0; words] };
        for dimension in &self.dimensions {
            for (node, word, bit) in dimension.placed() {
                if let Some(word) = region.words.get_mut(word).filter(|_| reaches(dimension, node)) {
                    *word |= bit;
                }
            }
        }
        region
    }

    /// Everything.
    pub(super) fn whole(&self) -> Region<'_> {
        self.region(|_, _| true)
    }

    /// What a clause is about, were its text about everything.
    pub(super) fn of_clause(&self, clause: &Clause) -> Region<'_> {
        let mut region = self.region(|dimension, node| {
            let mut keys = clause.keys.iter().filter(|key| key.name == dimension.name);
            let mut terms = clause.terms.iter().filter(|_| dimension.tree == TreeName::Data);
            // A term stands beside the data that the clause names; where it names none, the terms are all.
            let by_keys = terms.clone().next().is_none() || keys.clone().any(|key| !key.not);
            terms.any(|term| lies_under(node, &term.stands_for)) || (by_keys && keys.all(|key| lies_under(node, &key.nodes) != key.not))
        });
        if clause.key("to").is_some() {
            region.keep("act", has_recipient);
        }
        region
    }

    /// An example of a region as a request: the keys that the region narrows, each with one of its nodes.
    pub(super) fn example(&self, region: &Region<'_>, trees: &Trees) -> Value {
        let mut case = Map::new();
        for dimension in &self.dimensions {
            let mut reached = region.nodes(dimension.name);
            let Some(node) = reached.next() else { continue };
            let is_narrowed = reached.count().saturating_add(1) < dimension.nodes.len();
            if !is_narrowed && dimension.name != "act" {
                continue;
            }
            let path = || trees.get(dimension.tree).map_or(node, |tree| tree.shown(node)).to_owned();
            let (key, value) = match dimension.name {
                "data" => ("items", json!([path()])),
                "to" => ("recipient", json!({"kind": last_word(node)})),
                "subject" => ("subject", json!({"kind": last_word(node)})),
                "via" => ("channel", json!(path())),
                "as" => ("capacity", json!(last_word(node))),
                "purpose" => ("purpose", json!(path())),
                _ => ("act", json!(last_word(node))),
            };
            case.insert(key.to_owned(), value);
        }
        if region.nodes("act").next().is_some_and(|act| !has_recipient(act)) {
            case.remove("recipient");
        }
        Value::Object(case)
    }
}

fn lies_under(node: &str, above: &[String]) -> bool {
    above.iter().any(|above| under(node, above))
}

impl<'s> Region<'s> {
    /// The nodes of a key.
    pub(super) fn nodes(&self, key: &str) -> impl Iterator<Item = &'s str> {
        let dimension = self.space.dimensions.iter().filter(move |dimension| dimension.name == key);
        let placed = dimension.flat_map(Dimension::placed);
        placed.filter(|(_, word, bit)| self.words.get(*word).is_some_and(|word| word & bit != 0)).map(|(node, ..)| node)
    }

    /// Keeps only the nodes of a key that are wanted.
    pub(super) fn keep(&mut self, key: &str, wanted: impl Fn(&str) -> bool) {
        let space = self.space;
        for (node, word, bit) in space.dimensions.iter().filter(|d| d.name == key).flat_map(Dimension::placed) {
            if let Some(word) = self.words.get_mut(word).filter(|_| !wanted(node)) {
                *word &= !bit;
            }
        }
    }

    /// The bits of a key.
    fn of(&self, dimension: &Dimension) -> &[u64] {
        self.words.get(dimension.words.clone()).unwrap_or_default()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.space.dimensions.iter().any(|dimension| self.of(dimension).iter().all(|word| *word == 0))
    }

    /// What both are about.
    pub(super) fn and(&self, other: &Region<'s>) -> Region<'s> {
        Region { space: self.space, words: self.words.iter().zip(&other.words).map(|(a, b)| a & b).collect() }
    }

    /// What both are about but for one key, in which this one's nodes stay.
    pub(super) fn apart_from(&self, key: &str, other: &Region<'s>) -> Option<Region<'s>> {
        let mut alike = other.clone();
        for dimension in self.space.dimensions.iter().filter(|dimension| dimension.name == key) {
            if let Some(words) = alike.words.get_mut(dimension.words.clone()) {
                words.copy_from_slice(self.of(dimension));
            }
        }
        let both = self.and(&alike);
        (!both.is_empty() && !other.is_empty()).then_some(both)
    }

    /// Is there something that both are about?
    pub(super) fn meets(&self, other: &Region<'s>) -> bool {
        let shares = |dimension: &Dimension| self.of(dimension).iter().zip(other.of(dimension)).any(|(a, b)| a & b != 0);
        self.space.dimensions.iter().all(shares)
    }

    /// Is all of this one part of the other?
    pub(super) fn lies_in(&self, other: &Region<'s>) -> bool {
        self.is_empty() || self.words.iter().zip(&other.words).all(|(a, b)| a & !b == 0)
    }

    /// The pieces of this one that lie outside the other; no two of them meet.
    fn without(&self, other: &Region<'s>) -> Vec<Region<'s>> {
        if !self.meets(other) {
            return vec![self.clone()];
        }
        let mut pieces = Vec::new();
        let mut rest = self.clone();
        for dimension in &self.space.dimensions {
            let theirs = other.of(dimension);
            if rest.of(dimension).iter().zip(theirs).all(|(own, theirs)| own & !theirs == 0) {
                continue;
            }
            let mut piece = rest.clone();
            let (outside, inside) = (piece.words.get_mut(dimension.words.clone()), rest.words.get_mut(dimension.words.clone()));
            outside.into_iter().flatten().zip(theirs).for_each(|(own, theirs)| *own &= !theirs);
            inside.into_iter().flatten().zip(theirs).for_each(|(own, theirs)| *own &= theirs);
            pieces.push(piece);
        }
        pieces
    }

    /// A part that lies outside all of the others.
    pub(super) fn outside(&self, others: &[Region<'s>]) -> Option<Region<'s>> {
        let mut steps = MOST_STEPS;
        self.outside_in(others, &mut steps)
    }

    fn outside_in(&self, others: &[Region<'s>], steps: &mut usize) -> Option<Region<'s>> {
        *steps = steps.checked_sub(1)?;
        if self.is_empty() {
            return None;
        }
        match others.iter().find(|other| self.meets(other)) {
            None => Some(self.clone()),
            Some(first) => self.without(first).iter().find_map(|piece| piece.outside_in(others, steps)),
        }
    }

    /// A part that none of the stops reaches, unless what lifts that stop reaches it, too.
    pub(super) fn free_of(&self, stops: &[(Region<'s>, Vec<Region<'s>>)]) -> Option<Region<'s>> {
        let mut steps = MOST_STEPS;
        self.free_in(stops, &mut steps)
    }

    fn free_in(&self, stops: &[(Region<'s>, Vec<Region<'s>>)], steps: &mut usize) -> Option<Region<'s>> {
        *steps = steps.checked_sub(1)?;
        if self.is_empty() {
            return None;
        }
        let Some(((stop, lifts), rest)) = stops.split_first() else { return Some(self.clone()) };
        if !self.meets(stop) {
            return self.free_in(rest, steps);
        }
        let past = self.without(stop).iter().find_map(|piece| piece.free_in(rest, steps));
        past.or_else(|| lifts.iter().find_map(|lift| self.and(stop).and(lift).free_in(rest, steps)))
    }
}
