//! Consents weighed against what a clause asks of one.

use super::consent::runs;
use super::facts::Facts;
use crate::api::answer::MissingItem;
use crate::api::case::ConsentEntry;
use crate::api::request::tri_of;
use crate::api::words::{ConsentKind, FormKind, YesNo};
use crate::order::InOrder;
use crate::rules::evaluate::Observation;
use crate::rules::test::ConsentTest;
use crate::rules::tree::{TreeName, under};
use crate::tri::Tri;

/// Why a consent does not satisfy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fault {
    NotExplicit,
    NotBySubject,
    OtherPurpose,
    OutsideStatement,
    OtherVersion,
    OtherItems,
    NotNow,
    NotInForm,
    NotVerified,
}

/// What a consent comes to.
struct Weighed {
    outcome: Tri,
    faults: Vec<Fault>,
    missing: Vec<MissingItem>,
}

impl Facts<'_> {
    /// One consent that is all that the test asks.
    pub(super) fn consent(&self, test: &ConsentTest) -> Observation {
        let Some(consents) = &self.case.consents else {
            return Observation::missing(MissingItem {
                fact: Some("consents".to_owned()),
                at: Some("/case/consents".to_owned()),
                ..MissingItem::default()
            });
        };
        let known = consents.iter().enumerate().filter(|(_, c)| self.is_known(c.known_on));
        let weighed: Vec<Weighed> = known.map(|(index, consent)| self.weigh(index, consent, test)).collect();
        let outcome = weighed.iter().fold(Tri::No, |whole, w| whole.or(w.outcome));
        let open = weighed.into_iter().filter(|w| w.outcome.is_unknown()).flat_map(|w| w.missing);
        let missing = if outcome.is_unknown() { open.collect() } else { Vec::new() };
        Observation { outcome, missing, ..Observation::default() }
    }

    /// Why no consent satisfies a test, though one is there.
    pub(crate) fn faults(&self, test: &ConsentTest) -> Vec<Fault> {
        let consents = self.case.consents.iter().flatten().enumerate().filter(|(_, c)| self.is_known(c.known_on));
        let mut faults: Vec<Fault> = consents.flat_map(|(index, consent)| self.weigh(index, consent, test).faults).collect();
        faults.order();
        faults.dedup();
        faults
    }

    fn weigh(&self, index: usize, consent: &ConsentEntry, test: &ConsentTest) -> Weighed {
        let mut weighed = Weighed { outcome: Tri::Yes, faults: Vec::new(), missing: Vec::new() };
        // What lacks in a consent that was folded from its events lacks among them.
        let is_folded = self.case.consent_events.is_some();
        let at = |key: &str| if is_folded { "/case/consent_events".to_owned() } else { format!("/case/consents/{index}/{key}") };
        let fits = |fault, holds: bool| (fault, Tri::from(holds), None);
        let unless = |fault, known: Option<bool>, key: &str| match known {
            Some(holds) => (fault, Tri::from(holds), None),
            None => (fault, Tri::Unknown, Some(at(key))),
        };
        let runs = runs(consent, self.on, self.case.instant);
        let begun_at = if consent.from.is_none() { at("from") } else { "/case/instant".to_owned() };
        let mut checks = vec![
            fits(Fault::NotExplicit, test.kind.as_deref() != Some("explicit") || consent.kind == ConsentKind::Explicit),
            (Fault::NotNow, !runs.ended, Some("/case/instant".to_owned()).filter(|_| runs.ended.is_unknown())),
        ];
        if let Some(by) = &test.by {
            checks.push(unless(Fault::NotBySubject, consent.by.as_ref().map(|given| given == by), "by"));
        }
        if test.purpose.as_deref() == Some("same") {
            checks.push(match (&consent.purpose, &self.asked.purpose) {
                (Some(given), Some(asked)) => fits(Fault::OtherPurpose, self.purpose_holds(given, asked)),
                (None, _) => (Fault::OtherPurpose, Tri::Unknown, Some(at("purpose"))),
                (Some(_), None) => (Fault::OtherPurpose, Tri::Unknown, Some("/case/purpose".to_owned())),
            });
            let purpose = self.asked.purpose.as_deref();
            checks.push(fits(Fault::OutsideStatement, purpose.is_none_or(|purpose| self.describes(test, purpose))));
        }
        if let (Some(items), Some(item)) = (&consent.items, self.item) {
            checks.push(fits(Fault::OtherItems, items.iter().any(|node| self.holds(node, item))));
        }
        if let Some(version) = &test.version {
            let same = consent.statement.as_ref().map(|given| self.is_current(given, test) || self.carries_over(version));
            checks.push(unless(Fault::OtherVersion, same, "statement"));
        }
        checks.push((Fault::NotNow, runs.begun, Some(begun_at).filter(|_| runs.begun.is_unknown())));
        if let Some(form) = &test.form {
            let wanted = FormKind::from_word(form);
            checks.push(unless(Fault::NotInForm, consent.form.map(|given| Some(given) >= wanted), "form"));
        }
        if test.verified {
            checks.push(unless(Fault::NotVerified, consent.verified.map(|v| v == YesNo::Yes), "verified"));
        }
        for (fault, holds, missing) in checks {
            weighed.outcome = weighed.outcome.and(holds);
            if holds.is_no() {
                weighed.faults.push(fault);
            }
            weighed.missing.extend(missing.map(|at| MissingItem {
                fact: Some("consents".to_owned()),
                at: Some(at),
                ..MissingItem::default()
            }));
        }
        weighed
    }

    fn purpose_holds(&self, given: &str, asked: &str) -> bool {
        let given = self.trees.get(TreeName::Purpose).and_then(|tree| tree.resolve(given));
        given.is_some_and(|given| under(asked, &given))
    }

    /// A consent to what a closed text does not describe satisfies nothing in it.
    pub(crate) fn describes(&self, test: &ConsentTest, purpose: &str) -> bool {
        let pack = self.packs.iter().find(|p| Some(p.id) == test.pack.as_deref());
        test.purpose.is_none() || pack.is_none_or(|p| !p.statement.closed || p.statement.describes(purpose))
    }

    /// Was the consent given under the version of the text that is in force?
    fn is_current(&self, given: &str, test: &ConsentTest) -> bool {
        let pack = self.packs.iter().find(|p| Some(p.id) == test.pack.as_deref());
        let from = pack.and_then(|p| p.statement.version(self.on)).and_then(|v| v.dates.from);
        match given.split_once('@') {
            Some((id, version)) => pack.is_some_and(|p| p.id == id) && from.is_none_or(|from| from.to_string() == version),
            None => false,
        }
    }

    fn carries_over(&self, version: &str) -> bool {
        let change = self.case.change.as_ref().and_then(|c| c.material);
        version == "same-or-not-material" && tri_of(change).is_no()
    }
}
