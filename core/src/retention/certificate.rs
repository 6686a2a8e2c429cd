//! The certificate of destruction: what went, counted, and a digest that stands for the list of it.

use super::sweep::count;
use crate::api::answer::{Certificate, MadeWith, PlanLine};
use crate::api::words::{DisposalAction, RetentionOutcome};
use crate::rules::image::Hashing;
use crate::{Code, Day, Error};
use serde_json::json;
use std::collections::BTreeSet;

/// Makes a [`Certificate`] from lines of a plan, one after the other; its size does not grow with the number of lines.
///
/// The digest is the SHA-256 hash of the list of what went: for each line that was added, in that order, one line of text, as
/// [`add`](CertificateBuilder::add) gives it back. Who keeps this list proves with any tool (`sha256sum list.jsonl`) that it is the list which was
/// certified: nothing added, taken out or changed since. It proves nothing about what was done to the records themselves.
///
/// ```
/// use leavelaw::{day, Record, Rulebook};
/// let book = Rulebook::bundled()?;
/// let mut sweeper = book.sweeper(day!(2026-06-01));
/// let mut certificate = sweeper.certificate();
/// let record = Record::from_json(r#"{"id":"r-1","class":"payroll.timecard","places":["us"],"rules":["us-flsa-timecards"],
///     "dates":{"last-entry":"2020-01-31"},"holds":[]}"#)?;
/// let line = sweeper.line(&record)?;
/// let listed = certificate.add(&line, day!(2026-06-02))?;
/// assert_eq!(listed, "{\"action\":\"destroy\",\"day\":\"2026-06-02\",\"free\":\"2022-02-01\",\"governing\":[\"us-flsa-timecards\"],\"id\":\"r-1\"}\n");
/// let certificate = certificate.finish();
/// assert_eq!((certificate.records, certificate.rules["us-flsa-timecards"]), (1, 1));
/// assert!(certificate.digest.is_some_and(|digest| digest.starts_with("sha256:")));
/// # Ok::<(), leavelaw::Error>(())
/// ```
pub struct CertificateBuilder {
    so_far: Certificate,
    cites: BTreeSet<String>,
    digest: Hashing,
}

impl CertificateBuilder {
    pub(crate) fn new(on: Day, made_with: MadeWith) -> CertificateBuilder {
        let so_far = Certificate { on: Some(on), made_with, ..Certificate::default() };
        CertificateBuilder { so_far, cites: BTreeSet::new(), digest: Hashing::new() }
    }

    /// Adds a record that went on that day, and gives the line of the list that the digest is over, its line break included.
    ///
    /// A record that a person looked at (`review`) may be added once it went, if the rules let it go at all.
    ///
    /// # Errors
    /// `conflict` for a record that was not free to go, or not yet on that day: nothing is added.
    pub fn add(&mut self, line: &PlanLine, day: Day) -> Result<String, Error> {
        if !matches!(line.outcome, RetentionOutcome::MayDispose | RetentionOutcome::MustDispose) {
            let right = "a line whose outcome is may-dispose or must-dispose";
            return Err(Error::new(Code::Conflict, "/outcome", "the record was not free to go", right));
        }
        if line.due.is_some_and(|due| day < due) {
            return Err(Error::new(Code::Conflict, "/due", "the record was not free to go on that day", "a day on or after `due`"));
        }
        let listed = listed(line, day);
        self.digest.update(&listed);
        self.count(line, day);
        Ok(listed)
    }

    fn count(&mut self, line: &PlanLine, day: Day) {
        let so_far = &mut self.so_far;
        so_far.records = so_far.records.saturating_add(1);
        count(&mut so_far.actions, line.action.as_str());
        line.classes.iter().for_each(|class| count(&mut so_far.classes, class));
        line.governing.iter().for_each(|rule| count(&mut so_far.rules, rule));
        line.duties.iter().for_each(|duty| count(&mut so_far.duties, duty));
        for cite in &line.cites {
            if !self.cites.contains(cite) {
                self.cites.insert(cite.clone());
            }
        }
        so_far.first_day = so_far.first_day.map_or(Some(day), |first| Some(first.min(day)));
        so_far.last_day = so_far.last_day.max(Some(day));
        if let Some(due) = line.due {
            so_far.first_free = so_far.first_free.map_or(Some(due), |first| Some(first.min(due)));
            so_far.last_free = so_far.last_free.max(Some(due));
        }
    }

    /// Counts a record that a hold kept back; lines of any other outcome change nothing.
    pub fn hold_back(&mut self, line: &PlanLine) {
        if line.outcome != RetentionOutcome::Hold || line.action == DisposalAction::Disposed {
            return;
        }
        self.so_far.held_back = Some(self.so_far.held_back.unwrap_or_default().saturating_add(1));
        line.governing.iter().for_each(|hold| count(&mut self.so_far.holds, hold));
    }

    /// The certificate of everything that was added.
    #[must_use]
    pub fn finish(self) -> Certificate {
        Certificate { cites: self.cites.into_iter().collect(), digest: Some(self.digest.finish()), ..self.so_far }
    }
}

impl std::fmt::Debug for CertificateBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CertificateBuilder").field("records", &self.so_far.records).finish_non_exhaustive()
    }
}

/// One line of the list: JSON, keys sorted, no space, a line break behind it. What is absent is left out.
fn listed(line: &PlanLine, day: Day) -> String {
    let mut value = json!({"id": line.id, "action": line.action, "day": day.to_string(), "governing": line.governing});
    if let (Some(map), Some(due)) = (value.as_object_mut(), line.due) {
        map.insert("free".to_owned(), due.to_string().into());
    }
    format!("{value}\n")
}
