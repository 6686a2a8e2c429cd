//! One line of a disposal plan: what to do with a record, from when, and by which rules.

use super::decide::Decided;
use crate::api::answer::PlanLine;
use crate::api::words::{DisposalAction, DutyWhen, RetentionOutcome};
use crate::order::set;

/// What is said of a record that was destroyed when it was not free.
pub(crate) const TOO_EARLY: &str = "destroyed-while-not-free";

impl Decided<'_> {
    /// The line of the record in a disposal plan.
    pub(crate) fn line(&self, id: &str) -> PlanLine {
        let outcome = self.outcome();
        let action = self.action(outcome);
        let governing = self.governing(outcome);
        PlanLine {
            id: id.to_owned(),
            action,
            outcome,
            due: self.earliest_disposal(outcome).filter(|_| action != DisposalAction::Review),
            by: self.must_dispose_by(),
            classes: self.play.classes.to_vec(),
            cites: self.cites_of(&governing),
            governing,
            duties: self.duties_in_words(outcome, action),
            conflicts: self.kinds_of_conflicts(),
            findings: self.destroyed_too_early(outcome).map(str::to_owned).into_iter().collect(),
        }
    }

    /// Only what may go is ever let go, and a text that can be read in two ways is for a person to read.
    fn action(&self, outcome: RetentionOutcome) -> DisposalAction {
        if self.events.is_gone() {
            return DisposalAction::Disposed;
        }
        match outcome {
            RetentionOutcome::Hold | RetentionOutcome::MustRetain => DisposalAction::Keep,
            RetentionOutcome::Unknown => DisposalAction::Review,
            RetentionOutcome::MayDispose | RetentionOutcome::MustDispose if self.rests_on_open_text() => DisposalAction::Review,
            RetentionOutcome::MayDispose => self.company_wants(),
            RetentionOutcome::MustDispose if self.company_wants() == DisposalAction::Anonymise && self.may_be_anonymised() => {
                DisposalAction::Anonymise
            }
            RetentionOutcome::MustDispose => DisposalAction::Destroy,
        }
    }

    /// What a company's own schedules say of a record that is free; of several the most careful counts.
    fn company_wants(&self) -> DisposalAction {
        let said = self.binding().filter_map(|(keep, ..)| keep.owed.keep.then);
        said.max().unwrap_or(DisposalAction::Destroy)
    }

    /// Is everything that is due fulfilled where nobody can tell any more whom the record was about?
    fn may_be_anonymised(&self) -> bool {
        let mut due = self.destroys().filter(|(d, covers)| covers.is_yes() && d.first.has_passed(self.events.on).is_yes());
        due.all(|(d, _)| d.destroy.anonymise) && self.overdue_promises().next().is_none()
    }

    /// The record went on a day on which it was not free.
    pub(crate) fn destroyed_too_early(&self, outcome: RetentionOutcome) -> Option<&'static str> {
        let is_free = matches!(outcome, RetentionOutcome::MayDispose | RetentionOutcome::MustDispose);
        (self.events.is_gone() && !is_free).then_some(TOO_EARLY)
    }

    /// A text has two readings here, or a rule leaves it to a person.
    fn rests_on_open_text(&self) -> bool {
        let covering = self.binding().filter(|(_, covers, _)| covers.is_yes());
        let mut duties = covering.flat_map(|(keep, ..)| &keep.owed.keep.duties).chain(self.play.disposals.iter().flat_map(|d| &d.duties));
        self.unsettled().next().is_some() || duties.any(|duty| duty == "escalate")
    }

    /// What goes has the duties of its disposal, what stays those of keeping it, too.
    fn duties_in_words(&self, outcome: RetentionOutcome, action: DisposalAction) -> Vec<String> {
        let goes = matches!(action, DisposalAction::Destroy | DisposalAction::Anonymise | DisposalAction::Disposed);
        let all = self.duties(outcome).into_iter().filter(|duty| !goes || duty.when == Some(DutyWhen::With));
        set(all.filter_map(|duty| duty.do_).collect())
    }

    fn kinds_of_conflicts(&self) -> Vec<String> {
        let mut kinds: Vec<String> = self.conflicts().into_iter().filter_map(|conflict| conflict.kind).collect();
        kinds.dedup();
        kinds
    }
}
