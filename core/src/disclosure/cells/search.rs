//! The search: variables are chosen one by one until the outcome is settled.

use super::variables::{Reads, Variable, Variables};
use crate::api::words::DisclosureOutcome;
use crate::disclosure::lower::Lowered;
use crate::rules::program::Program;
use crate::tri::Tri;
use std::borrow::Cow;

/// What is looked for: one of the outcomes, and nodes of the program that hold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Goal<'g> {
    pub(crate) outcomes: &'g [DisclosureOutcome],
    pub(crate) holding: &'g [usize],
}

/// A combination: what was chosen; what is left open does not matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Witness {
    pub(crate) chosen: Vec<Option<usize>>,
    pub(crate) outcome: DisclosureOutcome,
}

/// What a search came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Witness(Witness),
    /// There is none: every combination was covered.
    None,
    /// More combinations than were allowed.
    TooMany,
}

/// Statements in play as a space of questions.
pub(crate) struct Cells<'c> {
    program: &'c Program,
    in_scope: usize,
    pub(crate) variables: Vec<Variable>,
    reads: Vec<Reads>,
    entails: Vec<(usize, usize)>,
    /// What is chosen before any search.
    pinned: Vec<Option<usize>>,
    /// How often the program may be run.
    limit: usize,
    looked_at: usize,
}

/// Runs of the program for one question. An assertion over a statement and some laws takes some hundreds, the matrix of the whole vocabulary
/// some ten thousand.
const LIMIT: usize = 500_000;

impl<'c> Cells<'c> {
    /// The space of what can be asked of a program.
    pub(crate) fn of(lowered: &'c Lowered<'_>, variables: Variables) -> Cells<'c> {
        let Variables { all, reads, entails } = variables;
        let pinned = all.iter().map(|variable| (variable.values.len() == 1 && variable.dimension.is_some()).then_some(0)).collect();
        Cells { program: &lowered.program, in_scope: lowered.in_scope, variables: all, reads, entails, pinned, limit: LIMIT, looked_at: 0 }
    }

    /// Chooses a value for every variable of a name in all later searches; of a list it may be one of its words. `false` where none of them has it.
    pub(crate) fn pin(&mut self, name: &str, value: &str) -> bool {
        let mut any = false;
        for (slot, variable) in self.pinned.iter_mut().zip(&self.variables).filter(|(_, v)| v.name == name) {
            let word = if variable.of.as_deref() == Some(value) { "yes" } else { value };
            if let Some(at) = variable.values.iter().position(|choice| choice.is(word)) {
                *slot = Some(at);
                any = true;
            }
        }
        any
    }

    /// Chooses the value of a dimension in all later searches.
    pub(crate) fn set(&mut self, dimension: usize, choice: Option<usize>) {
        if let Some(slot) = self.pinned.get_mut(dimension) {
            *slot = choice;
        }
    }

    /// Does any test turn on it?
    pub(crate) fn is_read(&self, variable: usize) -> bool {
        self.reads.iter().any(|reads| reads.variables().contains(&variable))
    }

    /// Was that chosen before the search?
    pub(crate) fn is_pinned(&self, variable: usize) -> bool {
        self.pinned.get(variable).is_some_and(Option::is_some)
    }

    /// How often the program was run so far.
    pub(crate) fn looked_at(&self) -> usize {
        self.looked_at
    }

    /// A combination that is what the goal says, the first in the order of the vocabulary; or that there is none.
    pub(crate) fn find(&mut self, goal: Goal<'_>) -> Found {
        let mut chosen = self.pinned.clone();
        let roots = [self.program.nodes.len().saturating_sub(1), self.in_scope].into_iter().chain(goal.holding.iter().copied());
        let rest = Rest { program: Cow::Borrowed(self.program), roots: roots.collect() };
        match self.step(&rest, &mut chosen, goal) {
            Some(Some(outcome)) => Found::Witness(self.lessened(chosen, Goal { outcomes: &[outcome], ..goal })),
            Some(None) => Found::None,
            None => Found::TooMany,
        }
    }

    /// The values of the program's nodes with these choices.
    pub(crate) fn values(&self, chosen: &[Option<usize>]) -> Vec<Tri> {
        self.run(self.program, chosen)
    }

    fn run(&self, program: &Program, chosen: &[Option<usize>]) -> Vec<Tri> {
        program.run(|leaf| self.reads.get(leaf).map_or(Tri::Unknown, |reads| reads.value(chosen)), |_| None)
    }

    /// `None`: too many. `Some(None)`: none here. `chosen` is left as it was found. Of the program only the rest is run that is still open.
    fn step(&mut self, rest: &Rest<'_>, chosen: &mut Vec<Option<usize>>, goal: Goal<'_>) -> Option<Option<DisclosureOutcome>> {
        if self.looked_at >= self.limit {
            return None;
        }
        self.looked_at = self.looked_at.saturating_add(1);
        let values = self.run(&rest.program, chosen);
        let at: Vec<Tri> = rest.roots.iter().map(|root| values.get(*root).copied().unwrap_or_default()).collect();
        match judge(&at, goal) {
            Judged::Met(outcome) => return Some(Some(outcome)),
            Judged::Excluded => return Some(None),
            Judged::Open => {}
        }
        let Some(variable) = self.open_variable(rest, &values, chosen) else {
            // Nothing is left to choose: what is unknown stays so.
            let unknown = DisclosureOutcome::Unknown;
            return Some((goal.outcomes.contains(&unknown) && all_hold(&at)).then_some(unknown));
        };
        let (program, roots) = rest.program.rest(&values, &rest.roots);
        let rest = Rest { program: Cow::Owned(program), roots };
        for value in 0..self.variables.get(variable).map_or(0, |v| v.values.len()) {
            if let Some(slot) = chosen.get_mut(variable) {
                *slot = Some(value);
            }
            if self.is_consistent(chosen)
                && let Some(outcome) = self.step(&rest, chosen, goal)?
            {
                return Some(Some(outcome));
            }
        }
        if let Some(slot) = chosen.get_mut(variable) {
            *slot = None;
        }
        Some(None)
    }

    /// The first variable that what is open turns on: dimensions before facts.
    fn open_variable(&self, rest: &Rest<'_>, values: &[Tri], chosen: &[Option<usize>]) -> Option<usize> {
        let leaves = rest.roots.iter().flat_map(|root| rest.program.open_leaves(values, *root, |_| None));
        let variables = leaves.filter_map(|leaf| self.reads.get(leaf)).flat_map(Reads::variables);
        variables.filter(|v| chosen.get(*v).is_some_and(Option::is_none)).min()
    }

    /// A consent that is all that another must be is that other, too.
    fn is_consistent(&self, chosen: &[Option<usize>]) -> bool {
        let is = |variable: usize, value: usize| chosen.get(variable) == Some(&Some(value));
        !self.entails.iter().any(|(given, other)| is(*given, 0) && is(*other, 1))
    }

    /// The same combination without the facts that it does not need.
    fn lessened(&self, mut chosen: Vec<Option<usize>>, goal: Goal<'_>) -> Witness {
        let outcome = goal.outcomes.first().copied().unwrap_or_default();
        for at in (0..chosen.len()).rev() {
            if self.pinned.get(at).is_some_and(Option::is_some) {
                continue;
            }
            let Some(slot) = chosen.get_mut(at) else { continue };
            let Some(was) = slot.take() else { continue };
            let values = self.values(&chosen);
            let roots = [values.len().saturating_sub(1), self.in_scope].into_iter().chain(goal.holding.iter().copied());
            let came: Vec<Tri> = roots.map(|root| values.get(root).copied().unwrap_or_default()).collect();
            if !matches!(judge(&came, goal), Judged::Met(_))
                && let Some(slot) = chosen.get_mut(at)
            {
                *slot = Some(was);
            }
        }
        Witness { chosen, outcome }
    }
}

/// What is left of a program where some things are chosen: the whole, the scope of the texts, and what else must hold.
struct Rest<'r> {
    program: Cow<'r, Program>,
    roots: Vec<usize>,
}

/// Does all hold that must?
fn all_hold(at: &[Tri]) -> bool {
    at.iter().skip(2).all(|value| value.is_yes())
}

/// What the values of the whole, of the scope and of what must hold say about a goal.
fn judge(at: &[Tri], goal: Goal<'_>) -> Judged {
    let (whole, scope) = (at.first().copied().unwrap_or_default(), at.get(1).copied().unwrap_or_default());
    if at.iter().skip(2).any(|value| value.is_no()) {
        return Judged::Excluded;
    }
    let possible = possible(scope, whole);
    if !possible.iter().any(|outcome| goal.outcomes.contains(outcome)) {
        return Judged::Excluded;
    }
    match possible.first() {
        Some(outcome) if possible.iter().all(|o| goal.outcomes.contains(o)) && all_hold(at) => Judged::Met(*outcome),
        _ => Judged::Open,
    }
}

/// What a run says about a goal.
enum Judged {
    Met(DisclosureOutcome),
    Excluded,
    Open,
}

/// The outcomes that are still possible.
fn possible(scope: Tri, whole: Tri) -> &'static [DisclosureOutcome] {
    use DisclosureOutcome::{Deny, NotApplicable, Permit, Unknown};
    match (scope, whole) {
        (Tri::No, _) => &[NotApplicable],
        (_, Tri::Yes) => &[Permit],
        (Tri::Yes, Tri::No) => &[Deny],
        (Tri::Unknown, Tri::No) => &[Deny, NotApplicable, Unknown],
        (Tri::Yes, Tri::Unknown) => &[Permit, Deny, Unknown],
        (Tri::Unknown, Tri::Unknown) => &[Permit, Deny, NotApplicable, Unknown],
    }
}
