//! Tests compiled to a flat program: nodes in post-order, run by one forward loop of Kleene logic.
//!
//! Every room lowers its items to such a program and reads outcomes back; no room evaluates a test itself.

use super::frame::{Checked, Frame};
use super::test::{Leaf, Test};
use crate::tri::Tri;
use std::sync::Arc;

/// An operation of the program. Its operands are the subtrees that end just before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Operation {
    /// A comparison, by its index among the leaves.
    Leaf(usize),
    Constant(Tri),
    All(usize),
    Any(usize),
    Not,
    AtLeastOf(usize, usize),
    /// The test of an item, by its index among the items: where an assumption can stand in.
    Item(usize),
}

/// A node: its operation, and where its subtree begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ProgramNode {
    pub(crate) operation: Operation,
    pub(crate) first: usize,
}

/// An item of a pack whose test is part of a program.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// `law/test`.
    pub(crate) id: String,
    pub(crate) cites: Vec<String>,
    pub(crate) see: Vec<String>,
    pub(crate) unverified: bool,
    pub(crate) reading: Option<String>,
    /// The node of the condition under which the item applies.
    pub(crate) when: Option<usize>,
    /// The node of the item itself.
    pub(crate) node: usize,
}

/// A compiled formula over tests.
#[derive(Clone, Debug, Default)]
pub(crate) struct Program {
    pub(crate) nodes: Vec<ProgramNode>,
    pub(crate) leaves: Vec<Arc<Leaf>>,
    pub(crate) items: Vec<Item>,
}

/// Builds a program bottom-up. A mark remembers where a group of operands begins.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    program: Program,
    /// Where each operand that no operation has taken yet begins.
    open: Vec<usize>,
}

/// How many operands there were when a group began.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark(usize);

impl Builder {
    /// Begins a group of operands.
    pub(crate) fn mark(&self) -> Mark {
        Mark(self.open.len())
    }

    fn push(&mut self, operation: Operation, operands: usize) -> usize {
        let node = self.program.nodes.len();
        let keep = self.open.len().saturating_sub(operands);
        let first = self.open.get(keep).copied().filter(|_| operands > 0).unwrap_or(node);
        self.open.truncate(keep);
        self.open.push(first);
        self.program.nodes.push(ProgramNode { operation, first });
        node
    }

    /// A value that is known without a test.
    pub(crate) fn constant(&mut self, value: Tri) -> usize {
        self.push(Operation::Constant(value), 0)
    }

    /// All operands since the mark must hold; none: holds.
    pub(crate) fn all(&mut self, since: Mark) -> usize {
        let n = self.open.len().saturating_sub(since.0);
        self.push(Operation::All(n), n)
    }

    /// One of the operands since the mark must hold; none: does not hold.
    pub(crate) fn any(&mut self, since: Mark) -> usize {
        let n = self.open.len().saturating_sub(since.0);
        self.push(Operation::Any(n), n)
    }

    /// The last operand, turned round.
    pub(crate) fn not(&mut self) -> usize {
        self.push(Operation::Not, 1)
    }

    /// A test of a pack.
    pub(crate) fn test(&mut self, test: &Test) -> usize {
        let since = self.mark();
        match test {
            Test::Leaf(leaf) => self.leaf(leaf.clone()),
            Test::Not(inner) => {
                self.test(inner);
                self.not()
            }
            Test::All(tests) => {
                tests.iter().for_each(|t| {
                    self.test(t);
                });
                self.all(since)
            }
            Test::Any(tests) => {
                tests.iter().for_each(|t| {
                    self.test(t);
                });
                self.any(since)
            }
            Test::AtLeastOf(n, tests) => {
                tests.iter().for_each(|t| {
                    self.test(t);
                });
                self.push(Operation::AtLeastOf(*n, tests.len()), tests.len())
            }
        }
    }

    /// One comparison.
    pub(crate) fn leaf(&mut self, leaf: impl Into<Arc<Leaf>>) -> usize {
        self.program.leaves.push(leaf.into());
        self.push(Operation::Leaf(self.program.leaves.len().saturating_sub(1)), 0)
    }

    /// Makes the last operand the test of an item.
    pub(crate) fn close_item(&mut self, id: String, frame: &Frame, when: Option<usize>) -> usize {
        let index = self.program.items.len();
        let node = self.push(Operation::Item(index), 1);
        self.program.items.push(Item {
            id,
            cites: frame.cites.clone(),
            see: frame.see.clone(),
            unverified: frame.checked == Checked::Unverified,
            reading: frame.reading.clone(),
            when,
            node,
        });
        node
    }

    /// The program; its last node is the whole.
    pub(crate) fn finish(self) -> Program {
        self.program
    }
}

impl Program {
    /// The operands of a node, last first.
    pub(crate) fn operands(&self, node: usize) -> impl Iterator<Item = usize> + '_ {
        let first = self.nodes.get(node).map_or(node, |n| n.first);
        let mut next = node.checked_sub(1).filter(|last| *last >= first && first < node);
        std::iter::from_fn(move || {
            let current = next?;
            let begins = self.nodes.get(current).map_or(current, |n| n.first);
            next = begins.checked_sub(1).filter(|n| *n >= first);
            Some(current)
        })
    }

    /// Runs the program: the value of every node, from the values of the leaves and of assumed items.
    pub(crate) fn run(&self, leaf: impl Fn(usize) -> Tri, assumed: impl Fn(usize) -> Option<Tri>) -> Vec<Tri> {
        let mut values: Vec<Tri> = Vec::with_capacity(self.nodes.len());
        for (index, node) in self.nodes.iter().enumerate() {
            let operands = || self.operands(index).filter_map(|i| values.get(i).copied());
            let value = match node.operation {
                Operation::Leaf(at) => leaf(at),
                Operation::Constant(value) => value,
                Operation::All(_) => operands().fold(Tri::Yes, Tri::and),
                Operation::Any(_) => operands().fold(Tri::No, Tri::or),
                Operation::Not => operands().next().map_or(Tri::Unknown, |v| !v),
                Operation::AtLeastOf(n, _) => at_least_of(n, operands()),
                Operation::Item(item) => assumed(item).or_else(|| operands().next()).unwrap_or(Tri::Unknown),
            };
            values.push(value);
        }
        values
    }

    /// The outcome of a node, asking only for comparisons that can still change it.
    pub(crate) fn decide(&self, node: usize, leaf: &mut dyn FnMut(usize) -> Tri, assumed: &dyn Fn(usize) -> Option<Tri>) -> Tri {
        let Some(operation) = self.nodes.get(node).map(|n| n.operation) else { return Tri::Unknown };
        let mut until = |neutral: Tri, settles: Tri| {
            let mut value = neutral;
            for operand in self.operands(node) {
                let next = self.decide(operand, leaf, assumed);
                value = if settles == Tri::No { value.and(next) } else { value.or(next) };
                if value == settles {
                    break;
                }
            }
            value
        };
        match operation {
            Operation::Leaf(at) => leaf(at),
            Operation::Constant(value) => value,
            Operation::All(_) => until(Tri::Yes, Tri::No),
            Operation::Any(_) => until(Tri::No, Tri::Yes),
            Operation::Not => !until(Tri::No, Tri::Yes),
            Operation::AtLeastOf(n, _) => {
                let values: Vec<Tri> = self.operands(node).map(|operand| self.decide(operand, leaf, assumed)).collect();
                at_least_of(n, values.into_iter())
            }
            Operation::Item(item) => match assumed(item) {
                Some(value) => value,
                None => until(Tri::No, Tri::Yes),
            },
        }
    }

    /// What is left of the program below some roots where these values are known: every known node is a constant, and branches keep only what
    /// is open. Gives the new places of the roots, too; leaves keep their numbers.
    pub(crate) fn rest(&self, values: &[Tri], roots: &[usize]) -> (Program, Vec<usize>) {
        let mut builder = Builder::default();
        let roots = roots.iter().map(|root| self.put_rest(*root, values, &mut builder)).collect();
        (builder.finish(), roots)
    }

    fn put_rest(&self, node: usize, values: &[Tri], to: &mut Builder) -> usize {
        let value = |node: usize| values.get(node).copied().unwrap_or_default();
        let operation = self.nodes.get(node).map(|n| n.operation);
        let Some(operation) = operation.filter(|_| value(node).is_unknown()) else { return to.constant(value(node)) };
        let open: Vec<usize> = self.operands(node).filter(|operand| value(*operand).is_unknown()).collect();
        let mark = to.mark();
        let last = open.iter().map(|operand| self.put_rest(*operand, values, to)).last();
        let n = open.len();
        match (operation, last) {
            (Operation::Leaf(_) | Operation::Constant(_), _) => to.push(operation, 0),
            (Operation::Not, _) => to.not(),
            (Operation::AtLeastOf(least, _), _) => {
                let sure = self.operands(node).filter(|operand| value(*operand).is_yes()).count();
                to.push(Operation::AtLeastOf(least.saturating_sub(sure), n), n)
            }
            // One open operand is the whole branch.
            (_, Some(last)) if n == 1 => last,
            (Operation::Any(_), _) => to.any(mark),
            _ => to.all(mark),
        }
    }

    /// The items whose test an item is part of, itself among them; a part of a condition stands outside of what it is the condition for.
    pub(crate) fn around<'p>(&'p self, item: &'p Item) -> impl Iterator<Item = (usize, &'p Item)> {
        let begins = |outer: &Item| {
            outer.when.map_or_else(|| self.nodes.get(outer.node).map_or(outer.node, |n| n.first), |when| when.saturating_add(1))
        };
        self.items.iter().enumerate().filter(move |(_, outer)| begins(outer) <= item.node && item.node <= outer.node)
    }

    /// For each leaf: is it part of an item that is assumed, so that nobody needs to look at it? What says whether the item applies is looked at.
    pub(crate) fn moot_leaves(&self, assumed: impl Fn(usize) -> Option<Tri>) -> Vec<bool> {
        let mut moot = vec![false; self.leaves.len()];
        for (_, item) in self.items.iter().enumerate().filter(|(index, _)| assumed(*index).is_some()) {
            let first = self.nodes.get(item.node).map_or(item.node, |n| n.first);
            let condition = item.when.and_then(|when| self.nodes.get(when).map(|n| n.first..=when));
            let inside = (first..item.node).filter(|node| !condition.as_ref().is_some_and(|c| c.contains(node)));
            for node in inside {
                if let Some(Operation::Leaf(leaf)) = self.nodes.get(node).map(|n| n.operation)
                    && let Some(slot) = moot.get_mut(leaf)
                {
                    *slot = true;
                }
            }
        }
        moot
    }

    /// For each node: may the outcome of the whole change if this node's value alone changes?
    pub(crate) fn decisive(&self, values: &[Tri], assumed: impl Fn(usize) -> Option<Tri>) -> Vec<bool> {
        let mut decisive = vec![false; self.nodes.len()];
        if let Some(root) = decisive.last_mut() {
            *root = true;
        }
        for (index, node) in self.nodes.iter().enumerate().rev() {
            if !decisive.get(index).copied().unwrap_or(false) {
                continue;
            }
            let operands: Vec<usize> = self.operands(index).collect();
            let value = |i: &usize| values.get(*i).copied().unwrap_or_default();
            for operand in &operands {
                let others = operands.iter().filter(|o| *o != operand).map(value);
                let matters = match node.operation {
                    Operation::All(_) => others.fold(Tri::Yes, Tri::and) != Tri::No,
                    Operation::Any(_) => others.fold(Tri::No, Tri::or) != Tri::Yes,
                    Operation::AtLeastOf(n, _) => {
                        let others: Vec<Tri> = others.collect();
                        let with = at_least_of(n, others.iter().copied().chain([Tri::Yes]));
                        with != at_least_of(n, others.iter().copied().chain([Tri::No]))
                    }
                    Operation::Item(item) => assumed(item).is_none(),
                    _ => true,
                };
                if let Some(slot) = decisive.get_mut(*operand) {
                    *slot = matters;
                }
            }
        }
        decisive
    }

    /// The leaves whose lack keeps the whole unknown, found from the root down through what is unknown.
    pub(crate) fn open_leaves(&self, values: &[Tri], root: usize, assumed: impl Fn(usize) -> Option<Tri>) -> Vec<usize> {
        let mut open = vec![false; self.nodes.len()];
        if let Some(slot) = open.get_mut(root) {
            *slot = true;
        }
        let mut leaves = Vec::new();
        for (index, node) in self.nodes.iter().enumerate().rev() {
            let is_open = open.get(index).copied().unwrap_or(false) && values.get(index) == Some(&Tri::Unknown);
            if !is_open {
                continue;
            }
            match node.operation {
                Operation::Leaf(at) => leaves.push(at),
                Operation::Item(item) if assumed(item).is_some() => {}
                _ => self.operands(index).for_each(|i| {
                    if let Some(slot) = open.get_mut(i) {
                        *slot = true;
                    }
                }),
            }
        }
        leaves.reverse();
        leaves
    }
}

/// At least `n` of the operands hold.
fn at_least_of(n: usize, operands: impl Iterator<Item = Tri>) -> Tri {
    let (mut yes, mut unknown) = (0_usize, 0_usize);
    for value in operands {
        match value {
            Tri::Yes => yes = yes.saturating_add(1),
            Tri::Unknown => unknown = unknown.saturating_add(1),
            Tri::No => {}
        }
    }
    if yes >= n {
        Tri::Yes
    } else if yes.saturating_add(unknown) >= n {
        Tri::Unknown
    } else {
        Tri::No
    }
}
