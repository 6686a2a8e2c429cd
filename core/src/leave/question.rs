//! One question to a law: whose case, which entitlement, which leave, which day.

use super::law::Law;
use super::method::Methods;
use super::notes::Notes;
use super::year::{Employers, Method, Span, method_of};
use crate::api::answer::MissingItem;
use crate::facts::alike::Start;
use crate::facts::points::{Asked, DayOr};
use crate::facts::{Away, View};
use crate::rules::evaluate::Evaluation;
use crate::rules::evaluate::Observation;
use crate::rules::frame::Header;
use crate::rules::shelf::{Bound, Context};
use crate::rules::test::{Leaf, Test};
use crate::time::Interval;
use crate::{Day, Error, Reason};

/// What other files of this room know of facts: what meters have used, what a notice came to.
pub(crate) trait Knows {
    /// The observation of a leaf, where this one knows its fact.
    fn observe(&self, leaf: &Leaf, question: &Question<'_>) -> Option<Observation>;
}

/// One question to a law.
#[derive(Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) law: &'a Bound<Law>,
    pub(crate) context: &'a Context<'a, Law>,
    pub(crate) entitlement: &'a str,
    /// The leave or absence; none: employment as it is on the day.
    pub(crate) away: Option<Away<'a>>,
    /// The reason that is looked at: the leave's own, or one of those it has besides.
    pub(crate) reason: Option<&'a Reason>,
    /// The first day of the leave.
    pub(crate) start: Day,
    /// The day of the leave.
    pub(crate) day: Day,
    /// Hours are measured at the start, whatever was before: earlier absences are being looked at themselves.
    pub(crate) is_first: bool,
    /// Who knows more facts than this file.
    pub(crate) more: Option<&'a dyn Knows>,
    /// What the request remembers.
    pub(crate) notes: &'a Notes,
}

impl<'a> Question<'a> {
    pub(crate) fn header(&self) -> &'a Header {
        &self.law.header
    }

    /// The leave as the facts room knows it.
    pub(crate) fn asked(&self) -> Asked<'a> {
        Asked { away: self.away, start: self.start, day: self.day }
    }

    /// Where the leave stands in the request; of none, where it would.
    pub(crate) fn at(&self) -> String {
        self.away.map_or_else(|| "/case/leave/0".to_owned(), |a| a.at())
    }

    /// The same question for a leave that begins on another day.
    pub(crate) fn starting(self, start: Day) -> Question<'a> {
        Question { start, day: start, ..self }
    }

    /// The same question on another day of the leave.
    pub(crate) fn on_day(self, day: Day) -> Question<'a> {
        Question { day, ..self }
    }

    /// The day of a point.
    pub(crate) fn point(&self, name: &str) -> DayOr {
        self.view.point(name, &self.asked())
    }

    /// The day that picks a version or a figure: the item's anchor, else the law's.
    pub(crate) fn anchor_day(&self, anchor: Option<&str>) -> DayOr {
        let anchor = anchor.or_else(|| self.header().anchor_on(self.day)).unwrap_or("leave-start");
        match anchor {
            "event" => self.point(anchor).or(Ok(self.start)),
            other => self.point(other),
        }
    }

    /// Remembers what went wrong; the answer is then the error.
    pub(crate) fn fail(&self, error: Error) {
        self.notes.fail(error);
    }

    /// Is a test that stands alone met, and without which facts is it unknown?
    pub(crate) fn holds(&self, test: &Test) -> (crate::Tri, Vec<MissingItem>) {
        let (outcome, tail) = self.tested(test);
        (outcome, tail.missing)
    }

    /// Is a test that stands alone met, and what does that rest on?
    pub(crate) fn tested(&self, test: &Test) -> (crate::Tri, crate::api::Tail) {
        let program = super::lower::alone(test);
        let known = crate::rules::evaluate::outcome(&program, self);
        if !known.is_unknown() {
            return (known, crate::api::Tail::default());
        }
        let evaluation = Evaluation::new(&program, self);
        let mut tail = crate::api::Tail::default();
        evaluation.collect(&mut tail);
        (evaluation.outcome(), tail)
    }

    /// The starts of absences for the same reason in the leave year of the start, earliest first: where the hours were tested before.
    pub(crate) fn earlier_starts(&self) -> &'a [Start] {
        let Some(away) = self.away.filter(|_| !self.is_first) else { return &[] };
        let alike = self.view.alike(&away);
        let before = alike.get(..alike.partition_point(|s| s.day < self.start)).unwrap_or_default();
        let year = if before.is_empty() { None } else { self.leave_year(before) };
        let Some(from) = year.and_then(|year| year.from) else { return &[] };
        before.get(before.partition_point(|s| s.day < from)..).unwrap_or_default()
    }

    /// The leave year that holds the start, for testing hours again. One that rolls is counted from the first use after the last one's end.
    fn leave_year(&self, starts: &[Start]) -> Option<Interval> {
        let window = &self.law.body.year_meter(self.start)?.over;
        let method = match Methods::of(self.view, self.law).on(self.start).and_then(method_of) {
            None | Some(Method::Rolling) => Method::Forward,
            Some(method) => method,
        };
        let days: Vec<Day> = starts.iter().map(|start| start.day).collect();
        Span::of(window, &Employers::always(method)).window(self.start, &days)
    }
}
