//! The matrix of recipient, data and purpose: who may see what, over everything that is left open.

use super::Texts;
use super::cells::{Cells, Choice, DATA, Found, Goal, PURPOSE, RECIPIENT, shown};
use super::facts::find;
use super::lower::lower;
use super::prove::Prover;
use super::statement::Statement;
use crate::api::Tail;
use crate::api::answer::{Example, Matrix, MatrixCell, MatrixPurpose, MatrixRow};
use crate::api::case::Region;
use crate::api::request::MatrixAsk;
use crate::api::words::{DisclosureOutcome, MatrixOutcome};
use crate::rules::shelf::Context;
use crate::rules::tree::TreeName;
use crate::{Code, Error};
use std::collections::BTreeMap;

/// Who may see what, for which purpose.
///
/// # Errors
/// As those of [`super::prove`].
pub(crate) fn matrix(ask: &MatrixAsk, context: &Context<'_, Statement>) -> Result<Matrix, Error> {
    let texts = Texts::of(&ask.under, None, ask.on, context)?;
    let lowered = lower(&texts.packs, ask.on);
    let prover = Prover { texts: &texts, lowered: &lowered, on: ask.on, context };
    let act = act(&ask.of)?;
    let node = find(&texts.trees, TreeName::Act, act, "/of/act")?;
    let mut cells = prover.cells(&ask.of, "/of", false)?;
    cells.pin("act", &node);
    let mut table = Table { prover: &prover, cells };
    let items = table.choices(DATA).iter().map(|choice| table.whole(DATA, choice)).collect();
    let purposes = table.purposes();
    let mut matrix = Matrix { on: ask.on, act: Some(act.to_owned()), items, purposes, ..Matrix::default() };
    matrix.looked_at = i64::try_from(table.cells.looked_at()).unwrap_or(i64::MAX);
    matrix.statements.clone_from(&texts.statements);
    matrix.findings.clone_from(&texts.findings);
    Ok(matrix.with_tail(Tail { made_with: texts.made_with(context), ..Tail::default() }))
}

fn act(of: &Region) -> Result<&str, Error> {
    match of.act.as_deref() {
        None | Some([]) => Ok("disclose"),
        Some([act]) => Ok(act),
        Some(_) => Err(Error::new(Code::OutOfRange, "/of/act", "a matrix is about one act", "one act; several matrices for several")),
    }
}

struct Table<'t> {
    prover: &'t Prover<'t>,
    cells: Cells<'t>,
}

impl Table<'_> {
    fn choices(&self, dimension: usize) -> Vec<Choice> {
        self.cells.variables.get(dimension).map_or_else(Vec::new, |variable| variable.values.clone())
    }

    fn name(&self, dimension: usize, choice: &Choice) -> String {
        shown(&self.prover.texts.trees, dimension, &choice.word).to_owned()
    }

    /// A value with all that it stands for, itself among them.
    fn whole(&self, dimension: usize, choice: &Choice) -> (String, Vec<String>) {
        let name = self.name(dimension, choice);
        let all = std::iter::once(name.clone()).chain(self.alike(dimension, choice)).collect();
        (name, all)
    }

    fn alike(&self, dimension: usize, choice: &Choice) -> Vec<String> {
        choice.alike.iter().map(|word| shown(&self.prover.texts.trees, dimension, word).to_owned()).collect()
    }

    /// For each value of a dimension what `make` makes of it, while it is chosen.
    fn each<T>(&mut self, dimension: usize, mut make: impl FnMut(&mut Self, Vec<String>) -> T) -> impl Iterator<Item = (String, T)> {
        let mut made = Vec::new();
        for (at, choice) in self.choices(dimension).iter().enumerate() {
            self.cells.set(dimension, Some(at));
            let alike = self.alike(dimension, choice);
            made.push((self.name(dimension, choice), make(self, alike)));
        }
        self.cells.set(dimension, None);
        made.into_iter()
    }

    fn purposes(&mut self) -> BTreeMap<String, MatrixPurpose> {
        let recipients = |table: &mut Self, alike| MatrixPurpose {
            alike,
            recipients: table
                .each(RECIPIENT, |table, alike| MatrixRow { alike, items: table.each(DATA, |table, _| table.cell()).collect() })
                .collect(),
        };
        self.each(PURPOSE, recipients).collect()
    }

    /// One cell: what comes whatever is left open, or an example of a permit.
    fn cell(&mut self) -> MatrixCell {
        use DisclosureOutcome::{Deny, NotApplicable, Permit, Unknown};
        let permitted = self.find(&[Permit]);
        let other = match &permitted {
            Ok(Some(_)) => self.find(&[Deny, NotApplicable, Unknown]),
            _ => self.find(&[Deny]),
        };
        let (Ok(permitted), Ok(other)) = (permitted, other) else { return MatrixCell::default() };
        match (permitted, other) {
            (Some(permitted), None) => cell(MatrixOutcome::Permit, &permitted, None),
            (Some(permitted), Some(_)) => cell(MatrixOutcome::Depends, &permitted.clone(), Some(permitted)),
            (None, Some(denied)) => cell(MatrixOutcome::Deny, &denied, None),
            (None, None) => match self.find(&[Unknown]) {
                Ok(None) => MatrixCell { outcome: MatrixOutcome::NotApplicable, ..MatrixCell::default() },
                _ => MatrixCell::default(),
            },
        }
    }

    /// An example with one of the outcomes, or that there is none; an error where there are too many combinations.
    fn find(&mut self, outcomes: &[DisclosureOutcome]) -> Result<Option<Example>, ()> {
        match self.cells.find(Goal { outcomes, holding: &[] }) {
            Found::Witness(witness) => {
                // What the cell and the question say is not said again.
                Ok(Some(self.prover.example(&self.cells, &witness, |at| !self.cells.is_pinned(at))))
            }
            Found::None => Ok(None),
            Found::TooMany => Err(()),
        }
    }
}

fn cell(outcome: MatrixOutcome, example: &Example, permitted: Option<Example>) -> MatrixCell {
    MatrixCell { outcome, permitted, determining: example.determining.clone(), cites: example.cites.clone() }
}
