//! Assertions about statements, proved over everything that can be asked.

use super::Texts;
use super::cells::{Cells, Chosen, DIMENSIONS, Found, Goal, Space, Variable, Variables, Witness, shown};
use super::decide::{Decided, id_of};
use super::facts::{Asked, Facts, find};
use super::lower::{Lowered, lower};
use super::statement::Statement;
use crate::api::Tail;
use crate::api::answer::{AssertionAnswer, Example, Proof};
use crate::api::case::{Assertion, Disclosure, Region};
use crate::api::forms::FreeFact;
use crate::api::request::ProveAsk;
use crate::api::words::DisclosureOutcome;
use crate::rules::evaluate::{Evaluation, Resolve};
use crate::rules::shelf::Context;
use crate::rules::test::{Leaf, Subject};
use crate::tri::Tri;
use crate::{Code, Day, Error};
use std::collections::{BTreeMap, BTreeSet};

/// Do assertions hold for everything that can be asked?
///
/// # Errors
/// `unknown-id` for a statement that the rulebook does not hold, `unknown-word` for a word that its tree does not have or a fact that no
/// test names, `missing-argument` where an assertion says neither `never` nor `always`.
pub(crate) fn prove(ask: &ProveAsk, context: &Context<'_, Statement>) -> Result<Proof, Error> {
    let texts = Texts::of(&ask.under, None, ask.on, context)?;
    let lowered = lower(&texts.packs, ask.on);
    let prover = Prover { texts: &texts, lowered: &lowered, on: ask.on, context };
    let mut proof = Proof { on: ask.on, ..Proof::default() };
    for (index, assertion) in ask.assertions.iter().enumerate() {
        let id = assertion.id.clone().unwrap_or_else(|| index.to_string());
        proof.assertions.insert(id, prover.assertion(assertion, &format!("/assertions/{index}"))?);
    }
    proof.statements.clone_from(&texts.statements);
    proof.findings.clone_from(&texts.findings);
    let tail = Tail { made_with: texts.made_with(context), ..Tail::default() };
    Ok(proof.with_tail(tail))
}

/// Statements in play, ready to be searched.
pub(super) struct Prover<'p> {
    pub(super) texts: &'p Texts<'p>,
    pub(super) lowered: &'p Lowered<'p>,
    pub(super) on: Day,
    pub(super) context: &'p Context<'p, Statement>,
}

const ALL: [DisclosureOutcome; 4] =
    [DisclosureOutcome::Permit, DisclosureOutcome::Deny, DisclosureOutcome::NotApplicable, DisclosureOutcome::Unknown];

impl Prover<'_> {
    fn assertion(&self, assertion: &Assertion, at: &str) -> Result<AssertionAnswer, Error> {
        let against: Vec<DisclosureOutcome> = match (assertion.never, assertion.always) {
            (Some(never), None) => vec![never],
            (None, Some(always)) => ALL.into_iter().filter(|outcome| *outcome != always).collect(),
            _ => {
                let right = "`never` with the outcome that must not come, or `always` with the only one that may";
                return Err(Error::new(Code::MissingArgument, at, "an assertion says either what never or what always comes", right));
            }
        };
        let region = assertion.of.clone().unwrap_or_default();
        let mut cells = self.cells(&region, &format!("{at}/of"), true)?;
        let found = cells.find(Goal { outcomes: &against, holding: &[] });
        Ok(AssertionAnswer {
            outcome: match &found {
                Found::None => Tri::Yes,
                Found::Witness(_) => Tri::No,
                Found::TooMany => Tri::Unknown,
            },
            counterexample: match &found {
                Found::Witness(witness) => Some(self.example(&cells, witness, |_| true)),
                _ => None,
            },
            looked_at: i64::try_from(cells.looked_at()).unwrap_or(i64::MAX),
        })
    }

    /// What can be asked in a region, a host's own words among it or not.
    pub(super) fn cells(&self, region: &Region, at: &str, with_own_words: bool) -> Result<Cells<'_>, Error> {
        let mut cells = Cells::of(self.lowered, self.variables(region, at, with_own_words)?);
        for (fact, value) in region.given.iter().flatten() {
            pin(&mut cells, fact, value, &format!("{at}/given/{fact}"))?;
        }
        Ok(cells)
    }

    /// What requests of a region can say, and how the tests read it.
    pub(super) fn variables(&self, region: &Region, at: &str, with_own_words: bool) -> Result<Variables, Error> {
        let (case, asked) = (Disclosure::default(), Asked::default());
        let Texts { trees, packs, .. } = self.texts;
        let facts = Facts { case: &case, on: self.on, asked: &asked, trees, packs, context: self.context, item: None };
        let chosen = self.chosen(region, at)?;
        let space = Space {
            program: &self.lowered.program,
            trees,
            chosen: &chosen,
            with_own_words,
            fixed: &|leaf| decided_by_day(leaf, &facts),
            described: &|test, purpose| facts.describes(test, purpose),
        };
        Ok(space.variables())
    }

    fn chosen(&self, region: &Region, at: &str) -> Result<Chosen, Error> {
        let capacities = region.capacity.as_ref().map(|all| all.iter().map(|c| c.as_str().to_owned()).collect());
        let subjects = region.subject.as_ref().map(|all| all.iter().map(|s| s.as_str().to_owned()).collect());
        let words = |key: &str| match key {
            "act" => region.act.clone(),
            "items" => region.items.clone(),
            "to" => region.to.clone(),
            "purpose" => region.purpose.clone(),
            "capacity" => capacities.clone(),
            "subject" => subjects.clone(),
            "via" => region.via.clone(),
            _ => None,
        };
        let mut chosen = Chosen::default();
        for (slot, (_, key, tree)) in chosen.iter_mut().zip(DIMENSIONS) {
            let Some(tree) = tree else { continue };
            let node = |(index, word): (usize, String)| find(&self.texts.trees, tree, &word, &format!("{at}/{key}/{index}"));
            *slot = words(key).into_iter().flatten().enumerate().map(node).collect::<Result<_, _>>()?;
        }
        Ok(chosen)
    }

    /// A combination in words, with the clauses that decide it; of what was chosen only what is `said`.
    pub(super) fn example(&self, cells: &Cells<'_>, witness: &Witness, said: impl Fn(usize) -> bool) -> Example {
        let evaluation = Evaluation::of_values(&self.lowered.program, cells.values(&witness.chosen));
        let decided = Decided { lowered: self.lowered, evaluation, outcome: witness.outcome };
        let determining = decided.determining();
        let ids: BTreeSet<String> = determining.iter().map(|placed| id_of(placed)).collect();
        let cites: BTreeSet<String> = determining.iter().flat_map(|placed| placed.clause.frame.cites.iter().cloned()).collect();
        let is_silent = ids.is_empty() && witness.outcome == DisclosureOutcome::Deny;
        let mut example = Example {
            outcome: witness.outcome,
            determining: if is_silent { vec!["default".to_owned()] } else { ids.into_iter().collect() },
            cites: cites.into_iter().collect(),
            ..Example::default()
        };
        for (_, (variable, choice)) in
            cells.variables.iter().zip(&witness.chosen).enumerate().filter(|(at, _)| said(*at) && cells.is_read(*at))
        {
            let Some(choice) = choice.and_then(|at| variable.values.get(at)) else { continue };
            match variable.dimension {
                Some(dimension) => put(&mut example, dimension, shown(&self.texts.trees, dimension, &choice.word)),
                None => drop(example.facts.insert(name_of(variable), choice.word.clone())),
            }
        }
        example
    }
}

/// The outcome of a leaf that turns on the day and the packs, and on nothing that a request says. Whether a text is held nobody can say in a request.
fn decided_by_day(leaf: &Leaf, facts: &Facts<'_>) -> Option<Tri> {
    match &leaf.subject {
        Subject::Fact(fact) if fact.name == "version-text" => Some(Tri::Unknown),
        Subject::Fact(fact) if fact.name == "framework-in-force" => {
            Some(facts.observe(leaf).outcome).filter(|outcome| !outcome.is_unknown())
        }
        _ => None,
    }
}

fn put(example: &mut Example, dimension: usize, word: &str) {
    let slot = match DIMENSIONS.get(dimension).map(|(_, key, _)| *key) {
        Some("act") => &mut example.act,
        Some("items") => &mut example.item,
        Some("to") => &mut example.recipient,
        Some("purpose") => &mut example.purpose,
        Some("capacity") => &mut example.capacity,
        Some("subject") => &mut example.subject,
        Some("via") => &mut example.channel,
        Some("actor") => &mut example.actor,
        _ => &mut example.classification,
    };
    *slot = Some(word.to_owned());
}

/// The fact with what tells it from others of its name: `good-faith-record (a)`.
fn name_of(variable: &Variable) -> String {
    match &variable.of {
        Some(of) => format!("{} ({of})", variable.name),
        None => variable.name.clone(),
    }
}

/// Takes a fact as given, for every test that asks it.
fn pin(cells: &mut Cells<'_>, fact: &str, value: &FreeFact, at: &str) -> Result<(), Error> {
    let word = match value {
        FreeFact::Word(word) => word.clone(),
        FreeFact::Day(day) => day.to_string(),
        FreeFact::Number(n) => n.to_string(),
    };
    if cells.pin(fact, &word) {
        return Ok(());
    }
    let facts = cells.variables.iter().filter(|v| v.dimension.is_none());
    let mut values: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    facts.for_each(|v| values.entry(&v.name).or_default().extend(v.values.iter().map(|c| c.word.as_str()).chain(v.of.as_deref())));
    let (what, right) = match values.get(fact) {
        Some(values) => ("the tests do not tell this value apart", values.iter().copied().collect::<Vec<_>>().join(", ")),
        None => ("no test of these statements asks this fact", values.keys().copied().collect::<Vec<_>>().join(", ")),
    };
    Err(Error::new(Code::UnknownWord, at, what, format!("one of: {right}")))
}
