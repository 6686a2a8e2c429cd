//! Many requests under the same statements: the statements made ready once, so that a request is looked up and not decided anew.
//!
//! What a request says of the trees (act, data, recipient, purpose ...) chooses a cell of a table; what the tests still turn on there is a small
//! program over facts, the same one for many cells. It is the program of [`super::lower`], with everything that the cell settles taken out.

use super::cells::{Choice, DIMENSIONS, Reads, Variable, Variables, shown};
use super::decide::{Decided, id_of, outcome_of};
use super::facts::find;
use super::lower::Lowered;
use super::statement::Trees;
use crate::api::words::DisclosureOutcome;
use crate::rules::evaluate::Evaluation;
use crate::rules::program::{Operation, Program, ProgramNode};
use crate::tri::Tri;
use crate::{Code, Error};
use std::collections::BTreeMap;
use std::fmt;

/// The dimension that requests call by that key.
fn dimension(key: &str) -> Option<usize> {
    DIMENSIONS.iter().position(|(_, known, _)| *known == key)
}

/// More cells are refused.
const MOST_CELLS: usize = 10_000_000;

/// Statements made ready for many requests; see [`Rulebook::guard`](crate::Rulebook::guard).
///
/// ```
/// use leavelaw::{day, Rulebook};
/// # fn main() -> Result<(), leavelaw::Error> {
/// let book = Rulebook::bundled()?;
/// let guard = book.guard(&["us-fmla-confidentiality"], day!(2026 - 06 - 01))?;
/// let mut wanted = guard.request();
/// for (key, word) in [("act", "disclose"), ("items", "health.diagnosis"), ("to", "supervisor"), ("capacity", "employer")] {
///     wanted.set(guard.word(key, word)?);
/// }
/// wanted.set(guard.fact("record-made-for", "us-fmla")?);
/// assert_eq!(guard.decide(&wanted).as_str(), "deny");
/// assert_eq!(guard.reasons(&wanted).determining, ["us-fmla-confidentiality/confidential"]);
/// # Ok(())
/// # }
/// ```
pub struct Guard<'b> {
    lowered: Lowered<'b>,
    trees: Trees,
    variables: Vec<Variable>,
    reads: Vec<Reads>,
    /// How far apart the cells of neighbouring values of each dimension lie.
    strides: [usize; DIMENSIONS.len()],
    /// For each cell the program that is left of it.
    cells: Vec<u32>,
    rests: Vec<Left>,
}

/// What is left of the program in a cell.
enum Left {
    Settled(DisclosureOutcome),
    Open { program: Program, whole: usize, scope: usize },
}

/// A word or a fact of a request to a [`Guard`], found once and used for many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    variable: usize,
    value: usize,
}

/// One request to a [`Guard`]; what is not set is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuardRequest {
    chosen: Vec<Option<usize>>,
}

impl GuardRequest {
    /// Says a word or a fact; of one thing the last counts.
    pub fn set(&mut self, said: Said) {
        if let Some(slot) = self.chosen.get_mut(said.variable) {
            *slot = Some(said.value);
        }
    }
}

/// Why a request is decided as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reasons {
    /// The answer.
    pub outcome: DisclosureOutcome,
    /// The clauses that decided; `default` where nothing permits.
    pub determining: Vec<String>,
    /// What would settle it, where it is unknown: keys of the request, or facts.
    pub missing: Vec<String>,
}

impl fmt::Debug for Guard<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guard").field("cells", &self.cells.len()).field("programs", &self.rests.len()).finish_non_exhaustive()
    }
}

impl<'b> Guard<'b> {
    /// Makes statements ready.
    pub(super) fn of(lowered: Lowered<'b>, trees: Trees, variables: Variables) -> Result<Guard<'b>, Error> {
        let Variables { all, reads, .. } = variables;
        let mut strides = [1_usize; DIMENSIONS.len()];
        let mut cells = 1_usize;
        for (stride, variable) in strides.iter_mut().zip(&all).rev() {
            *stride = cells;
            cells = cells.saturating_mul(variable.values.len());
        }
        if cells > MOST_CELLS {
            let right = format!("fewer statements at once: their clauses tell at most {MOST_CELLS} kinds of request apart");
            return Err(Error::new(Code::LimitExceeded, "/under", format!("the statements tell {cells} kinds of request apart"), right));
        }
        let mut guard = Guard { lowered, trees, variables: all, reads, strides, cells: Vec::with_capacity(cells), rests: Vec::new() };
        guard.fill(cells);
        Ok(guard)
    }

    fn fill(&mut self, cells: usize) {
        let mut filling = Filling { known: BTreeMap::new(), chosen: vec![None; self.variables.len()] };
        let whole = self.lowered.program.nodes.len().saturating_sub(1);
        let (program, roots) = {
            let values = self.run(&self.lowered.program, &filling.chosen);
            self.lowered.program.rest(&values, &[whole, self.lowered.in_scope])
        };
        self.fill_from(0, cells, &program, &roots, &mut filling);
    }

    /// Fills so many cells: those of a dimension and of all behind it.
    fn fill_from(&mut self, dimension: usize, cells: usize, program: &Program, roots: &[usize], filling: &mut Filling) {
        let settled = roots.iter().all(|root| matches!(program.nodes.get(*root).map(|n| n.operation), Some(Operation::Constant(_))));
        if settled || dimension == DIMENSIONS.len() {
            let index = self.intern(program, roots, filling);
            self.cells.extend(std::iter::repeat_n(index, cells));
            return;
        }
        for value in 0..self.variables.get(dimension).map_or(0, |v| v.values.len()) {
            choose(&mut filling.chosen, dimension, Some(value));
            let values = self.run(program, &filling.chosen);
            let (rest, roots) = program.rest(&values, roots);
            let cells = self.strides.get(dimension).copied().unwrap_or(1);
            self.fill_from(dimension.saturating_add(1), cells, &rest, &roots, filling);
        }
        choose(&mut filling.chosen, dimension, None);
    }

    /// The number of what is left, the same for the same.
    fn intern(&mut self, program: &Program, roots: &[usize], filling: &mut Filling) -> u32 {
        let mut nodes = program.nodes.clone();
        for node in &mut nodes {
            // What nothing but the words of the cell can say is as open as they leave it.
            if let Operation::Leaf(leaf) = node.operation
                && self.reads.get(leaf).is_none_or(|reads| reads.variables().iter().all(|v| *v < DIMENSIONS.len()))
            {
                node.operation = Operation::Constant(Tri::Unknown);
            }
        }
        let next = self.rests.len();
        let index = *filling.known.entry((nodes.clone(), roots.to_vec())).or_insert(next);
        if index == next {
            let program = Program { nodes, ..Program::default() };
            let (whole, scope) = (roots.first().copied().unwrap_or_default(), roots.get(1).copied().unwrap_or_default());
            let constant = |root: usize| match program.nodes.get(root).map(|n| n.operation) {
                Some(Operation::Constant(value)) => Some(value),
                _ => None,
            };
            self.rests.push(match (constant(scope), constant(whole)) {
                (Some(scope), Some(whole)) => Left::Settled(outcome_of(scope, whole)),
                _ => Left::Open { program, whole, scope },
            });
        }
        u32::try_from(index).unwrap_or(u32::MAX)
    }

    fn run(&self, program: &Program, chosen: &[Option<usize>]) -> Vec<Tri> {
        program.run(|leaf| self.leaf(leaf, chosen), |_| None)
    }

    fn leaf(&self, leaf: usize, chosen: &[Option<usize>]) -> Tri {
        self.reads.get(leaf).map_or(Tri::Unknown, |reads| reads.value(chosen))
    }

    /// A request of which nothing is known yet.
    #[must_use]
    pub fn request(&self) -> GuardRequest {
        // Where no clause tells the values of a dimension apart it does not matter which it is.
        let alone = |v: &Variable| (v.dimension.is_some() && v.values.len() == 1).then_some(0);
        GuardRequest { chosen: self.variables.iter().map(alone).collect() }
    }

    /// A word of a request: `to` with `supervisor`, `items` with `health.diagnosis`, which is a leaf of its tree. Of an access `to` says who reads.
    ///
    /// # Errors
    /// `unknown-key` for a key that requests do not have; `unknown-word` for a word that its tree does not have, or an item that is no leaf.
    pub fn word(&self, key: &str, word: &str) -> Result<Said, Error> {
        let Some(variable) = dimension(key) else {
            let right = format!("one of: {}", DIMENSIONS.map(|(_, key, _)| key).join(", "));
            return Err(Error::new(Code::UnknownKey, format!("/{key}"), "a request has no such key", right));
        };
        let tree = DIMENSIONS.get(variable).and_then(|(.., tree)| *tree);
        let node = tree.map_or_else(|| Ok(word.to_owned()), |tree| find(&self.trees, tree, word, &format!("/{key}")))?;
        let value = self.values(variable).position(|choice| choice.is(&node));
        // A classification that no clause names is like any other that none names.
        let other = || tree.is_none().then(|| self.values(variable).position(|choice| choice.is("x-other"))).flatten();
        let value = value.or_else(other).ok_or_else(|| {
            let right = "a node of the tree; of data a leaf, since each leaf is decided alone";
            Error::new(Code::UnknownWord, format!("/{key}"), "no clause can tell what this is", right)
        })?;
        Ok(Said { variable, value })
    }

    /// A fact of a request, by the name that tests and `missing` have for it: `confidentiality-agreement-open` with `yes`. Of a list
    /// (`record-made-for`) one of its words, of consents the words of [`Guard::facts`].
    ///
    /// # Errors
    /// `unknown-word` for a fact that no test asks, or a value that none tells apart, with those that there are.
    pub fn fact(&self, name: &str, value: &str) -> Result<Said, Error> {
        let facts = self.variables.iter().enumerate().filter(|(_, v)| v.dimension.is_none() && v.name == name);
        let mut known = Vec::new();
        for (variable, fact) in facts {
            let word = if fact.of.as_deref() == Some(value) { "yes" } else { value };
            if let Some(at) = fact.values.iter().position(|choice| choice.is(word)) {
                return Ok(Said { variable, value: at });
            }
            known.extend(fact.values.iter().map(|choice| choice.word.as_str()).chain(fact.of.as_deref()));
        }
        let (what, right) = if known.is_empty() {
            ("no test of these statements asks this fact", self.facts().map(|(name, _)| name).collect::<Vec<_>>().join(", "))
        } else {
            ("the tests do not tell this value apart", known.join(", "))
        };
        Err(Error::new(Code::UnknownWord, format!("/{name}"), what, format!("one of: {right}")))
    }

    /// The facts that the tests ask, each with what tells it from others of its name.
    pub fn facts(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.variables.iter().filter(|v| v.dimension.is_none()).map(|v| (v.name.as_str(), v.of.as_deref()))
    }

    fn values(&self, variable: usize) -> impl Iterator<Item = &Choice> {
        self.variables.get(variable).into_iter().flat_map(|v| v.values.iter())
    }

    /// The cell of a request that says a word for every dimension that matters.
    fn cell(&self, wanted: &GuardRequest) -> Option<&Left> {
        let mut at = 0_usize;
        for (choice, stride) in wanted.chosen.iter().zip(&self.strides) {
            at = at.saturating_add(choice.as_ref()?.saturating_mul(*stride));
        }
        self.rests.get(usize::try_from(*self.cells.get(at)?).ok()?)
    }

    /// May it be done? The same as [`Rulebook::disclose`](crate::Rulebook::disclose) with nothing presumed.
    #[must_use]
    pub fn decide(&self, wanted: &GuardRequest) -> DisclosureOutcome {
        match self.cell(wanted) {
            Some(Left::Settled(outcome)) => *outcome,
            Some(Left::Open { program, whole, scope }) => {
                let mut leaf = |leaf: usize| self.leaf(leaf, &wanted.chosen);
                let scope = program.decide(*scope, &mut leaf, &|_| None);
                outcome_of(scope, program.decide(*whole, &mut leaf, &|_| None))
            }
            None => {
                let values = self.run(&self.lowered.program, &wanted.chosen);
                let scope = values.get(self.lowered.in_scope).copied().unwrap_or_default();
                outcome_of(scope, values.last().copied().unwrap_or_default())
            }
        }
    }

    /// The same with the clauses that decided, and with what is missing.
    #[must_use]
    pub fn reasons(&self, wanted: &GuardRequest) -> Reasons {
        let program = &self.lowered.program;
        let values = self.run(program, &wanted.chosen);
        let scope = values.get(self.lowered.in_scope).copied().unwrap_or_default();
        let outcome = outcome_of(scope, values.last().copied().unwrap_or_default());
        let mut missing = Vec::new();
        if outcome == DisclosureOutcome::Unknown {
            let roots = [program.nodes.len().saturating_sub(1), self.lowered.in_scope];
            let leaves = roots.iter().flat_map(|root| program.open_leaves(&values, *root, |_| None));
            let open = leaves.filter_map(|leaf| self.reads.get(leaf)).flat_map(Reads::variables);
            for variable in open.filter(|v| wanted.chosen.get(*v).is_some_and(Option::is_none)) {
                let name =
                    DIMENSIONS.get(variable).map(|(_, key, _)| *key).or_else(|| self.variables.get(variable).map(|v| v.name.as_str()));
                missing.extend(name.filter(|name| !missing.iter().any(|known| known == name)).map(str::to_owned));
            }
        }
        let decided = Decided { lowered: &self.lowered, evaluation: Evaluation::of_values(program, values), outcome };
        let mut determining: Vec<String> = decided.determining().iter().map(|placed| id_of(placed)).collect();
        crate::order::InOrder::order(determining.as_mut_slice());
        determining.dedup();
        if determining.is_empty() && outcome == DisclosureOutcome::Deny {
            determining.push("default".to_owned());
        }
        Reasons { outcome, determining, missing }
    }

    /// How many kinds of request the clauses tell apart, and how many different programs are left of them.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.cells.len(), self.rests.len())
    }

    /// The values of a dimension that the clauses tell apart, each by the first of its words.
    pub fn words(&self, key: &str) -> impl Iterator<Item = &str> {
        let variable = dimension(key);
        variable.into_iter().flat_map(move |at| self.values(at).map(move |choice| shown(&self.trees, at, &choice.word)))
    }
}

/// What goes on while the cells are filled.
struct Filling {
    known: BTreeMap<(Vec<ProgramNode>, Vec<usize>), usize>,
    chosen: Vec<Option<usize>>,
}

fn choose(chosen: &mut [Option<usize>], variable: usize, value: Option<usize>) {
    if let Some(slot) = chosen.get_mut(variable) {
        *slot = value;
    }
}
