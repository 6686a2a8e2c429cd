//! Why a law does not protect leave on a day: the tests that fail, or the reason that does not count.

use super::book::Counted;
use super::counting::Counter;
use super::interplay::Protects;
use crate::Day;
use crate::order::InOrder;
use crate::rules::evaluate::Evaluation;

impl<'a> Counter<'a> {
    /// What keeps a leave from standing under this law on a day, as `law/test`.
    pub(crate) fn because(&self, counted: &Counted<'a>, day: Day, protects: Protects<'_>) -> Vec<String> {
        let question = self.question(counted, day);
        let mut all = Vec::new();
        if let Some((standing, evaluation)) = question.evaluation()
            && evaluation.value(standing.covered).and(evaluation.value(standing.qualified)).is_no()
        {
            all.extend(failing(&evaluation));
        }
        if question.ground_holds().is_no() {
            let grounded = question.grounded();
            let failed: Vec<String> = grounded.iter().flat_map(|g| failing(&g.evaluation)).collect();
            all.extend(if failed.is_empty() { grounded.iter().map(|g| g.ground.frame.id.clone()).collect() } else { failed });
        }
        let own = |test: String| format!("{}/{test}", self.law.header.id);
        let mut all: Vec<String> = all.into_iter().map(own).collect();
        all.extend(self.beside(counted, day, protects).because);
        all.order();
        all.dedup();
        all
    }
}

/// The tests that failed and on which the outcome turns; all that failed, where it turns on no single one.
fn failing(evaluation: &Evaluation<'_>) -> Vec<String> {
    let tests = evaluation.tests();
    let failed = || tests.iter().filter(|(_, test)| test.outcome.is_no());
    let decisive: Vec<String> = failed().filter(|(_, test)| test.decisive == Some(true)).map(|(id, _)| id.clone()).collect();
    if decisive.is_empty() { failed().map(|(id, _)| id.clone()).collect() } else { decisive }
}
