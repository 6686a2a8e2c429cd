//! A law as the leave room reads it: one file for each group of items, so that a group can grow without touching the others.

pub(crate) mod conduct;
pub(crate) mod duty;
pub(crate) mod ground;
pub(crate) mod item;
pub(crate) mod meters;
pub(crate) mod pay;
pub(crate) mod people;
pub(crate) mod presume;

use super::lower::{Lowered, Standing};
use crate::Day;
use crate::rules::figures::Figures;
use crate::rules::frame::{Header, Kind};
use crate::rules::reader::Table;
use duty::EmployerDuty;
use ground::Ground;
use item::TestItem;
use people::PeopleSet;
use presume::Presumption;

/// What this room reads of a pack.
#[derive(Debug)]
pub(crate) struct Law {
    /// Dated figures that the items name.
    pub(crate) figures: Figures,
    /// Does the law bind this employer? All must hold.
    pub(crate) coverage: Vec<TestItem>,
    /// Does this person qualify? All must hold.
    pub(crate) eligibility: Vec<TestItem>,
    /// Named sets of relations.
    pub(crate) people: Vec<PeopleSet>,
    /// The reasons for leave; one must hold.
    pub(crate) grounds: Vec<Ground>,
    /// What is taken where nobody says anything.
    pub(crate) presumptions: Vec<Presumption>,
    /// Who of two joint employers owes what.
    pub(crate) employer_duties: Vec<EmployerDuty>,
    /// How much leave there is.
    pub(crate) meters: Vec<meters::Meter>,
    /// What is paid.
    pub(crate) pay: pay::Pay,
    /// Who may, must or must not do what, and by when.
    pub(crate) conduct: conduct::Conduct,
    /// The tests of all that, as programs.
    pub(crate) lowered: Lowered,
}

impl Law {
    /// Reads the tables of this room; `None` where the pack has none of them.
    pub(crate) fn read(table: &Table<'_, '_>, header: &Header) -> Option<Law> {
        if matches!(header.kind, Kind::Statement | Kind::Schedule) {
            return None;
        }
        let mut law = Law {
            figures: Figures::read(table),
            coverage: item::read_all(table, "coverage"),
            eligibility: item::read_all(table, "eligibility"),
            people: people::read_all(table),
            grounds: ground::read_all(table),
            presumptions: presume::read_all(table),
            employer_duties: duty::read_all(table),
            meters: meters::read_all(table),
            pay: pay::read_all(table),
            conduct: conduct::read_all(table),
            lowered: Lowered::default(),
        };
        law.lowered = Lowered::of(&law, header);
        Some(law)
    }

    /// The ids of the tests that may be assumed, without the law's own.
    pub(crate) fn tests(&self) -> impl Iterator<Item = &str> {
        let standings = self.lowered.standings.iter().map(|s| &s.program);
        let items = standings.chain(&self.lowered.grounds).flat_map(|program| &program.items);
        items.filter_map(|item| item.id.split_once('/')).map(|(_, test)| test)
    }

    /// Is there a test of that id, or a ground that is assumed to hold?
    pub(crate) fn has_test(&self, id: &str) -> bool {
        self.tests().any(|test| test == id) || self.grounds.iter().any(|g| g.frame.id == id)
    }

    /// Coverage and eligibility of an entitlement, as a program.
    pub(crate) fn standing(&self, entitlement: &str) -> Option<&Standing> {
        self.lowered.standings.iter().find(|standing| standing.entitlement == entitlement)
    }

    /// What is presumed of a fact on a day where nobody says anything.
    pub(crate) fn presumed(&self, fact: &str, day: Day) -> Option<&str> {
        self.presumptions.iter().find(|p| p.fact == fact && p.frame.dates.contains(day)).map(|p| p.is.as_str())
    }

    /// The meter in force on a day whose year the employer chooses.
    pub(crate) fn year_meter(&self, day: Day) -> Option<&meters::Meter> {
        self.meters.iter().find(|m| m.frame.dates.contains(day) && m.has_employers_year())
    }

    /// The set of relations of that id.
    pub(crate) fn people_set(&self, id: &str) -> Option<&PeopleSet> {
        self.people.iter().find(|set| set.frame.id == id)
    }
}
