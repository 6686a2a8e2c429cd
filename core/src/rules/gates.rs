//! A program as gates over bits: what is left of it when the day is known and every comparison reads one figure of a row.
//!
//! Constants are folded away, branches of one operand are that operand. A row is then decided without a branch over its facts, without a list
//! and without memory: each bit is set in `yes`, in `no` or, unknown, in neither.

use super::program::{Operation, Program};
use crate::tri::Tri;

/// Where the outcome of a node is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Signal {
    Constant(Tri),
    /// The one bit that is set.
    Bit(u128),
}

/// What is known so far of a row. A bit that is in neither is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Bits {
    pub(crate) yes: u128,
    pub(crate) no: u128,
}

impl Bits {
    #[inline]
    pub(crate) fn put(&mut self, bit: u128, outcome: Tri) {
        match outcome {
            Tri::Yes => self.yes |= bit,
            Tri::No => self.no |= bit,
            Tri::Unknown => {}
        }
    }

    #[inline]
    pub(crate) fn of(&self, signal: Signal) -> Tri {
        match signal {
            Signal::Constant(value) => value,
            Signal::Bit(bit) if self.yes & bit != 0 => Tri::Yes,
            Signal::Bit(bit) if self.no & bit != 0 => Tri::No,
            Signal::Bit(_) => Tri::Unknown,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    All,
    Any,
    Not,
    AtLeast(u32),
}

/// One branch: which bits it reads, and the bit that it sets.
#[derive(Clone, Copy, Debug)]
struct Gate {
    kind: Kind,
    reads: u128,
    sets: u128,
}

/// The branches of a program, each after those it reads.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gates {
    gates: Vec<Gate>,
    /// The first bit that nothing uses.
    free: Option<u128>,
}

impl Gates {
    /// What is left of `program`, and where the outcome of each of its nodes is found. `leaves` says where that of each comparison is; `free` is the
    /// first bit that none of them uses. `None` where the bits do not suffice.
    pub(crate) fn of(
        program: &Program,
        leaves: &[Signal],
        free: Option<u128>,
        assumed: impl Fn(usize) -> Option<Tri>,
    ) -> Option<(Gates, Vec<Signal>)> {
        let mut maker = Maker { gates: Vec::new(), free };
        let mut signals: Vec<Signal> = Vec::with_capacity(program.nodes.len());
        for (index, node) in program.nodes.iter().enumerate() {
            let operands: Vec<Signal> = program.operands(index).filter_map(|i| signals.get(i).copied()).collect();
            let signal = match node.operation {
                Operation::Leaf(leaf) => leaves.get(leaf).copied().unwrap_or(Signal::Constant(Tri::Unknown)),
                Operation::Constant(value) => Signal::Constant(value),
                Operation::All(_) => maker.all_or_any(Kind::All, &operands)?,
                Operation::Any(_) => maker.all_or_any(Kind::Any, &operands)?,
                Operation::Not => maker.not(operands.first().copied())?,
                Operation::AtLeastOf(n, _) => maker.at_least(n, &operands)?,
                Operation::Item(item) => match assumed(item) {
                    Some(value) => Signal::Constant(value),
                    None => operands.first().copied().unwrap_or(Signal::Constant(Tri::Unknown)),
                },
            };
            signals.push(signal);
        }
        Some((Gates { gates: maker.gates, free: maker.free }, signals))
    }

    /// How many bits comparisons and branches use.
    pub(crate) fn used(&self) -> usize {
        self.free.and_then(|bit| usize::try_from(bit.trailing_zeros()).ok()).unwrap_or(128)
    }

    /// The same branches over other bits: `place` says where each bit goes.
    pub(crate) fn moved(mut self, place: &[u128; 128]) -> Gates {
        for gate in &mut self.gates {
            gate.reads = moved(gate.reads, place);
            gate.sets = moved(gate.sets, place);
        }
        self
    }

    /// Adds a bit that always is what another is.
    pub(crate) fn copy(&mut self, from: u128, to: u128) {
        self.gates.push(Gate { kind: Kind::All, reads: from, sets: to });
    }

    /// Sets the bits of all branches, given those of the comparisons.
    #[inline]
    pub(crate) fn run(&self, bits: &mut Bits) {
        for gate in &self.gates {
            let (yes, no) = (bits.yes & gate.reads, bits.no & gate.reads);
            let (is_yes, is_no) = match gate.kind {
                Kind::All => (yes == gate.reads, no != 0),
                Kind::Any => (yes != 0, no == gate.reads),
                Kind::Not => (no != 0, yes != 0),
                Kind::AtLeast(n) => (yes.count_ones() >= n, (gate.reads & !no).count_ones() < n),
            };
            bits.yes |= if is_yes { gate.sets } else { 0 };
            bits.no |= if is_no { gate.sets } else { 0 };
        }
    }
}

/// Gates in the making, and the next free bit.
struct Maker {
    gates: Vec<Gate>,
    free: Option<u128>,
}

impl Maker {
    fn bit(&mut self) -> Option<u128> {
        let bit = self.free?;
        self.free = next(bit);
        Some(bit)
    }

    fn gate(&mut self, kind: Kind, reads: u128) -> Option<Signal> {
        let sets = self.bit()?;
        self.gates.push(Gate { kind, reads, sets });
        Some(Signal::Bit(sets))
    }

    /// The bit of a signal; a constant that is unknown is a bit that nobody sets.
    fn reads(&mut self, signals: &[Signal]) -> Option<u128> {
        let mut reads = 0;
        for signal in signals {
            reads |= match signal {
                Signal::Bit(bit) => *bit,
                Signal::Constant(_) => self.bit()?,
            };
        }
        Some(reads)
    }

    fn all_or_any(&mut self, kind: Kind, operands: &[Signal]) -> Option<Signal> {
        let (neutral, absorbing) = if kind == Kind::All { (Tri::Yes, Tri::No) } else { (Tri::No, Tri::Yes) };
        if operands.contains(&Signal::Constant(absorbing)) {
            return Some(Signal::Constant(absorbing));
        }
        let mut rest: Vec<Signal> = operands.iter().copied().filter(|o| *o != Signal::Constant(neutral)).collect();
        rest.dedup();
        match rest.as_slice() {
            [] => Some(Signal::Constant(neutral)),
            [one] => Some(*one),
            many => {
                let reads = self.reads(many)?;
                self.gate(kind, reads)
            }
        }
    }

    fn not(&mut self, operand: Option<Signal>) -> Option<Signal> {
        match operand? {
            Signal::Constant(value) => Some(Signal::Constant(!value)),
            Signal::Bit(bit) => self.gate(Kind::Not, bit),
        }
    }

    /// Each operand counts by itself, so two that are the same comparison are two bits.
    fn at_least(&mut self, n: usize, operands: &[Signal]) -> Option<Signal> {
        let sure = operands.iter().filter(|o| **o == Signal::Constant(Tri::Yes)).count();
        let open: Vec<Signal> = operands.iter().copied().filter(|o| !matches!(o, Signal::Constant(Tri::Yes | Tri::No))).collect();
        let left = n.saturating_sub(sure);
        if left == 0 || left > open.len() {
            return Some(Signal::Constant(Tri::from(left == 0)));
        }
        let mut apart: Vec<Signal> = Vec::with_capacity(open.len());
        for signal in open {
            let again = apart.contains(&signal);
            apart.push(match signal {
                Signal::Bit(bit) if again => self.gate(Kind::All, bit)?,
                other => other,
            });
        }
        let reads = self.reads(&apart)?;
        self.gate(Kind::AtLeast(u32::try_from(left).ok()?), reads)
    }
}

/// Bits at their new places.
pub(crate) fn moved(bits: u128, place: &[u128; 128]) -> u128 {
    place.iter().enumerate().fold(0, |all, (n, to)| if is_set(bits, n) { all | to } else { all })
}

/// Is that bit set, counted from the lowest?
#[inline]
pub(crate) fn is_set(bits: u128, n: usize) -> bool {
    u32::try_from(n).ok().and_then(|n| bits.checked_shr(n)).is_some_and(|rest| rest & 1 == 1)
}

/// The bit after this one.
pub(crate) fn next(bit: u128) -> Option<u128> {
    bit.checked_mul(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::program::ProgramNode;
    use proptest::prelude::*;

    /// A random formula over six leaves, in post-order.
    fn program() -> impl Strategy<Value = Program> {
        let leaf = prop_oneof![
            (0_usize..6).prop_map(Operation::Leaf),
            prop::sample::select(vec![Tri::Yes, Tri::No, Tri::Unknown]).prop_map(Operation::Constant)
        ];
        prop::collection::vec((leaf, 0_u8..5, 1_usize..4), 1..24).prop_map(|steps| {
            let (mut program, mut open): (Program, Vec<usize>) = (Program::default(), Vec::new());
            for (leaf, kind, want) in steps {
                let at = program.nodes.len();
                program.nodes.push(ProgramNode { operation: leaf, first: at });
                open.push(at);
                let n = if kind == 2 { 1 } else { want.min(open.len()) };
                let operation = match kind {
                    0 => Operation::All(n),
                    1 => Operation::Any(n),
                    2 => Operation::Not,
                    3 => Operation::AtLeastOf(want, n),
                    _ => continue,
                };
                let first = open[open.len() - n];
                open.truncate(open.len() - n);
                open.push(first);
                program.nodes.push(ProgramNode { operation, first });
            }
            let first = open[0];
            program.nodes.push(ProgramNode { operation: Operation::All(open.len()), first });
            program
        })
    }

    proptest! {
        #[test]
        fn gates_and_nodes_agree(program in program(), leaves in prop::collection::vec(prop::sample::select(vec![Tri::Yes, Tri::No, Tri::Unknown]), 6)) {
            let signals: Vec<Signal> = (0..6).map(|i| Signal::Bit(1 << i)).collect();
            let (gates, of) = Gates::of(&program, &signals, Some(1 << 6), |_| None).expect("bits enough");
            let mut bits = Bits::default();
            leaves.iter().enumerate().for_each(|(i, v)| bits.put(1 << i, *v));
            gates.run(&mut bits);
            let values = program.run(|i| leaves[i], |_| None);
                        for (node, value) in values.iter().enumerate() {
                prop_assert_eq!(bits.of(of[node]), *value, "node {}", node);
                prop_assert_eq!(program.decide(node, &mut |i| leaves[i], &|_| None), *value, "node {}, asked for what matters", node);
            }
            // What is left where nothing is known yet of some leaves comes to the same once they are.
            let before = program.run(|i| if i < 3 { Tri::Unknown } else { leaves[i] }, |_| None);
            let roots: Vec<usize> = (0..program.nodes.len()).collect();
            let (rest, roots) = program.rest(&before, &roots);
            let after = rest.run(|i| leaves[i], |_| None);
            for (node, value) in values.iter().enumerate() {
                prop_assert_eq!(after[roots[node]], *value, "node {} of the rest", node);
            }
        }
    }

    #[test]
    fn too_large_a_program_is_refused() {
        let mut program = Program::default();
        for at in 0..200 {
            program.nodes.push(ProgramNode { operation: Operation::Leaf(0), first: at });
        }
        program.nodes.push(ProgramNode { operation: Operation::Not, first: 199 });
        assert!(Gates::of(&program, &[Signal::Bit(1 << 127)], None, |_| None).is_none());
    }
}
