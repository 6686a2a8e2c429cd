//! One data item decided: the program is run over its facts, and what decided is read back.

use super::clause::{Clause, Orders, Strength};
use super::clock::due_of_act;
use super::facts::Facts;
use super::findings;
use super::lower::{Lowered, Placed};
use crate::api::answer::{ConflictAnswer, DutyAnswer, FailedException, FindingAnswer, ItemAnswer};
use crate::api::words::DisclosureOutcome;
use crate::order::InOrder;
use crate::rules::evaluate::Evaluation;
use crate::rules::program::Operation;
use crate::rules::test::Subject;
use crate::tri::Tri;
use std::collections::BTreeSet;

/// What came of a clause for one item.
#[derive(Clone, Copy)]
pub(crate) struct Came {
    pub(crate) keys: Tri,
    pub(crate) others: Tri,
    pub(crate) conditions: Tri,
    pub(crate) matches: Tri,
    pub(crate) lifted: Tri,
    pub(crate) satisfied: Tri,
}

impl Came {
    /// A forbid that holds, or a requirement that failed.
    pub(crate) fn stops(self, strength: Strength) -> bool {
        let unlifted = self.matches.is_yes() && self.lifted.is_no();
        match strength {
            Strength::Forbid => unlifted,
            Strength::Require => unlifted && self.satisfied.is_no(),
            _ => false,
        }
    }
}

/// A decided item, before it is written into the answer.
pub(crate) struct Decided<'d, 's> {
    pub(crate) lowered: &'d Lowered<'s>,
    pub(crate) evaluation: Evaluation<'d>,
    pub(crate) outcome: DisclosureOutcome,
}

/// The full id by which answers name a clause: the clause of the text.
pub(crate) fn id_of(placed: &Placed<'_>) -> String {
    format!("{}/{}", placed.pack, placed.clause.named)
}

/// Decides one item.
pub(crate) fn decide<'d, 's>(lowered: &'d Lowered<'s>, facts: &Facts<'_>) -> Decided<'d, 's> {
    let evaluation = Evaluation::new(&lowered.program, facts);
    let outcome = outcome_of(evaluation.value(lowered.in_scope), evaluation.outcome());
    Decided { lowered, evaluation, outcome }
}

/// The outcome by what is known of the scope and of the whole formula.
pub(crate) fn outcome_of(scope: Tri, whole: Tri) -> DisclosureOutcome {
    match (scope, whole) {
        (Tri::No, _) => DisclosureOutcome::NotApplicable,
        (_, Tri::Yes) => DisclosureOutcome::Permit,
        // Out of scope nothing is denied: until the scope is known, nothing is said.
        (Tri::Unknown, _) | (_, Tri::Unknown) => DisclosureOutcome::Unknown,
        (Tri::Yes, Tri::No) => DisclosureOutcome::Deny,
    }
}

impl<'s> Decided<'_, 's> {
    /// Every clause with what came of it.
    pub(crate) fn clauses(&self) -> impl Iterator<Item = (&Placed<'s>, Came)> {
        self.lowered.clauses.iter().map(|placed| (placed, self.came(placed)))
    }

    fn came(&self, placed: &Placed<'_>) -> Came {
        let value = |node| self.evaluation.value(node);
        let nodes = placed.nodes;
        Came {
            keys: value(nodes.keys),
            others: value(nodes.others),
            conditions: value(nodes.conditions),
            matches: value(nodes.matches),
            lifted: nodes.lifted.map_or(Tri::No, value),
            satisfied: nodes.satisfied.map_or(Tri::No, value),
        }
    }

    /// Compelled, and not ordered to withhold.
    pub(crate) fn is_compelled(&self) -> bool {
        self.evaluation.value(self.lowered.compelled).is_yes() && self.evaluation.value(self.lowered.withheld).is_no()
    }

    /// Denied for want of a permit: whatever else failed, no text allows it.
    pub(crate) fn lacks_permit(&self) -> bool {
        self.outcome == DisclosureOutcome::Deny && self.evaluation.value(self.lowered.permitted).is_no()
    }

    /// The clauses that decided.
    pub(crate) fn determining(&self) -> Vec<&Placed<'s>> {
        let chosen = self.clauses().filter(|(placed, came)| self.determines(placed, *came));
        chosen.map(|(placed, _)| placed).collect()
    }

    fn determines(&self, placed: &Placed<'_>, came: Came) -> bool {
        let clause = placed.clause;
        match self.outcome {
            DisclosureOutcome::Deny => came.stops(clause.strength) || (clause.orders == Some(Orders::Withhold) && came.matches.is_yes()),
            DisclosureOutcome::Permit => {
                let is_ordinary = self.evaluation.value(self.lowered.ordinary).is_yes();
                match clause.strength {
                    Strength::Mandate => clause.orders == Some(Orders::Disclose) && came.matches.is_yes(),
                    Strength::Permit => is_ordinary && came.matches.is_yes(),
                    Strength::Except => is_ordinary && came.matches.is_yes() && self.mattered(placed),
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// An exception mattered if what it took away would have stopped the act.
    fn mattered(&self, exception: &Placed<'_>) -> bool {
        self.clauses().any(|(x, came)| lifts(exception, x) && came.matches.is_yes() && !came.satisfied.is_yes())
    }

    /// It is refused because the record must be kept: the refusal ends when that does.
    pub(crate) fn rests_on_retention(&self) -> bool {
        let tests = self.determining().into_iter().filter_map(|placed| placed.clause.frame.when.as_ref());
        let is_of_retention =
            |leaf: &&crate::rules::test::Leaf| matches!(&leaf.subject, Subject::Fact(fact) if fact.name == "retention-state");
        tests.flat_map(|test| test.leaves()).any(|leaf| is_of_retention(&leaf))
    }

    /// The answer for the item.
    pub(crate) fn answer(&self, facts: &Facts<'_>) -> ItemAnswer {
        let determining = self.determining();
        let ids = |chosen: &[&Placed<'_>]| chosen.iter().map(|p| id_of(p)).collect::<BTreeSet<_>>();
        let mut named = ids(&determining);
        if self.outcome == DisclosureOutcome::Deny && named.is_empty() {
            named.insert("default".to_owned());
        }
        let cites: BTreeSet<String> = determining.iter().flat_map(|p| p.clause.frame.cites.iter().cloned()).collect();
        let is_mandated = self.outcome == DisclosureOutcome::Permit && self.is_compelled();
        let limit = determining.iter().filter(|_| is_mandated).find_map(|p| p.clause.limit);
        ItemAnswer {
            outcome: self.outcome,
            determining: named.into_iter().collect(),
            lifted: self.lifted().into_iter().collect(),
            unmet: self.unmet().into_iter().collect(),
            duties: self.duties(facts),
            conflicts: super::conflicts::conflicts(self, facts),
            findings: findings::of_item(self, facts),
            mandatory: is_mandated.then_some(true),
            limit: limit.map(str::to_owned),
            failed_exceptions: self.failed_exceptions(&determining),
            cites: cites.into_iter().collect(),
            ..ItemAnswer::default()
        }
    }

    /// Clauses that an exception or a mandate took away.
    fn lifted(&self) -> BTreeSet<String> {
        let by_mandate = self.outcome == DisclosureOutcome::Permit && self.is_compelled();
        let taken = self.clauses().filter(|(placed, came)| {
            let can_stop = matches!(placed.clause.strength, Strength::Forbid | Strength::Require);
            can_stop && came.matches.is_yes() && (came.lifted.is_yes() || (by_mandate && came.stops(placed.clause.strength)))
        });
        taken.map(|(placed, _)| id_of(placed)).collect()
    }

    /// Requirements that failed, and permits that fail on their condition alone.
    fn unmet(&self) -> BTreeSet<String> {
        if self.outcome != DisclosureOutcome::Deny {
            return BTreeSet::new();
        }
        let unmet = self.clauses().filter(|(placed, came)| match placed.clause.strength {
            Strength::Require => came.stops(Strength::Require),
            Strength::Permit => self.lacks_permit() && came.keys.is_yes() && came.conditions.is_no(),
            _ => false,
        });
        unmet.map(|(placed, _)| id_of(placed)).collect()
    }

    /// Every duty that matches, and the duties of every clause that matches, whatever the outcome.
    fn duties(&self, facts: &Facts<'_>) -> Vec<DutyAnswer> {
        let mut duties = Vec::new();
        for (placed, _) in self.clauses().filter(|(_, came)| came.matches.is_yes()) {
            let clause = placed.clause;
            duties.extend(clause.duties.iter().map(|does| duty(id_of(placed), clause, does)));
            // A duty that waits for an event comes with the act only where the request tells of the event.
            let begun = if clause.on.is_empty() { Some(facts.on) } else { clause.on.iter().find_map(|event| facts.event(event)) };
            if let Some((body, begun)) = clause.duty.as_ref().zip(begun) {
                let due = body.time.as_ref().and_then(|time| due_of_act(time, begun, facts.case.holidays.as_ref()));
                let (who, to, via) = (body.by.clone(), body.to.clone(), body.address.clone());
                duties.push(DutyAnswer {
                    who,
                    to,
                    via,
                    when: body.when,
                    due: due.map(|d| d.day),
                    ..duty(id_of(placed), clause, &body.does)
                });
            }
        }
        for (placed, came) in self.clauses().filter(|(placed, _)| placed.clause.strength == Strength::Scope) {
            if let Some(advice) = placed.clause.advice.as_ref().filter(|_| came.matches.is_no()) {
                duties.push(DutyAnswer { says: Some(advice.clone()), ..duty(id_of(placed), placed.clause, "advise") });
            }
        }
        duties.order_by(|a, b| (&a.id, &a.do_).cmp(&(&b.id, &b.do_)));
        duties.dedup_by(|a, b| (&a.id, &a.do_) == (&b.id, &b.do_));
        duties
    }

    /// Exceptions to a clause that decided against, which did not match, with the facts they failed on.
    fn failed_exceptions(&self, determining: &[&Placed<'s>]) -> Vec<FailedException> {
        if self.outcome != DisclosureOutcome::Deny {
            return Vec::new();
        }
        let failed = self.clauses().filter(|(e, came)| came.matches.is_no() && determining.iter().any(|x| lifts(e, x)));
        let mut failed: Vec<FailedException> = failed
            .map(|(e, _)| FailedException { clause: Some(id_of(e)), facts: self.failing(e.nodes.matches).into_iter().collect() })
            .collect();
        failed.order_by(|a, b| (&a.clause, &a.facts).cmp(&(&b.clause, &b.facts)));
        failed.dedup();
        failed
    }

    /// The facts on which a part of the program failed.
    pub(crate) fn failing(&self, node: usize) -> BTreeSet<String> {
        let program = &self.lowered.program;
        let mut facts = BTreeSet::new();
        let mut open = vec![(node, Tri::No)];
        while let Some((node, wanted)) = open.pop() {
            if self.evaluation.value(node) != wanted {
                continue;
            }
            match program.nodes.get(node).map(|n| n.operation) {
                Some(Operation::Leaf(leaf)) => facts.extend(program.leaves.get(leaf).and_then(|l| match &l.subject {
                    Subject::Fact(fact) => Some(fact.name.clone()),
                    Subject::Consent(_) => Some("consents".to_owned()),
                    Subject::Judgment { question, .. } => Some(crate::rules::evaluate::short(question)),
                    _ => None,
                })),
                Some(Operation::Not) => open.extend(program.operands(node).map(|n| (n, !wanted))),
                Some(_) => open.extend(program.operands(node).map(|n| (n, wanted))),
                None => {}
            }
        }
        facts
    }

    /// The finding that a judgment of a norm is open.
    pub(crate) fn open_norms(&self) -> impl Iterator<Item = (&Placed<'s>, &'static str)> {
        self.clauses().filter_map(|(placed, came)| {
            let is_open = !came.matches.is_no() && came.lifted.is_no() && came.satisfied.is_unknown();
            placed.clause.norm.filter(|_| is_open).map(|by| (placed, by))
        })
    }
}

/// Does `e` lift `x`? Only within one text.
pub(crate) fn lifts(e: &Placed<'_>, x: &Placed<'_>) -> bool {
    e.pack == x.pack && e.clause.lifts.contains(&x.clause.frame.id)
}

/// A duty of a clause, by its full id.
pub(crate) fn duty(id: String, clause: &Clause, does: &str) -> DutyAnswer {
    DutyAnswer { id: Some(id), do_: Some(does.to_owned()), cites: clause.frame.cites.clone(), ..DutyAnswer::default() }
}

/// Two clauses in tension.
pub(crate) fn conflict(kind: &str, a: &str, b: &str, resolution: Option<&str>) -> ConflictAnswer {
    let clauses: BTreeSet<String> = [a.to_owned(), b.to_owned()].into_iter().collect();
    ConflictAnswer {
        kind: Some(kind.to_owned()),
        clauses: clauses.into_iter().collect(),
        resolution: resolution.map(str::to_owned),
        ..ConflictAnswer::default()
    }
}

/// Something noticed beside the answer.
pub(crate) fn finding(code: &str) -> FindingAnswer {
    FindingAnswer { code: Some(code.to_owned()), ..FindingAnswer::default() }
}

/// Does a clause name all personal data?
pub(crate) fn covers_all_personal(clause: &Clause) -> bool {
    clause.key("data").is_some_and(|key| key.nodes.iter().any(|node| node == "personal"))
}
