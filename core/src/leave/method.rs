//! By which method an employer counts its leave year on a day: the one it chose, and how it changes to another.
//!
//! A law may say how long before a change all employees must be told (the deadline of `change-method`). From that notice until the change takes
//! effect whichever of the two methods leaves more counts, and a change takes effect no sooner than its notice allows.

use super::law::Law;
use super::law::conduct::{Deadline, Span as Notice};
use super::steps::after;
use crate::Day;
use crate::api::answer::MissingItem;
use crate::api::case::LeaveYearChange;
use crate::api::forms::LeaveYear;
use crate::api::words::Act;
use crate::facts::{View, dictionary};
use crate::order::InOrder;
use crate::rules::shelf::Bound;
use crate::time::Length;

/// The method of an employer under a law over time.
#[derive(Clone, Debug)]
pub(crate) struct Methods {
    /// Before any change; `None`: nobody said.
    pub(crate) first: Option<LeaveYear>,
    /// In the order of the days on which they take effect.
    pub(crate) changes: Vec<Change>,
    /// A change is told by half.
    pub(crate) lacks: Option<MissingItem>,
}

/// A change to another method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) to: LeaveYear,
    /// From this day on the employee keeps the better of both.
    pub(crate) announced: Day,
    pub(crate) effective: Day,
}

impl Methods {
    /// What the case says of the employer's method under a law.
    pub(crate) fn of(view: &View<'_>, law: &Bound<Law>) -> Methods {
        let id = &law.header.id;
        let employer = view.employer();
        let chosen = employer.and_then(|e| e.leave_year.as_ref()).and_then(|m| m.get(id).or_else(|| m.get("*"))).copied();
        let named = |c: &&LeaveYearChange| c.law.as_deref().is_none_or(|l| l == id);
        let entries = employer.map(|e| view.known(&e.leave_year_changed).map(|(_, c)| c)).into_iter().flatten().filter(named);
        let notice = notice(law).and_then(|d| length(&d.span));
        let mut methods = Methods { first: chosen, changes: Vec::new(), lacks: None };
        for entry in entries {
            match change(view, id, entry, notice) {
                Some(change) => methods.changes.push(change),
                None => methods.lacks = Some(dictionary::missing("leave-year-changed", "")),
            }
        }
        methods.changes.order_by_key(|c| c.effective);
        // A record that has the new method already does not say what the old one was.
        if methods.changes.last().is_some_and(|last| Some(last.to) == chosen) {
            methods.first = None;
        }
        methods
    }

    /// The method that has taken effect by a day.
    pub(crate) fn on(&self, day: Day) -> Option<LeaveYear> {
        self.changes.iter().rev().find(|c| c.effective <= day).map(|c| c.to).or(self.first)
    }

    /// Has a change been announced by a day that has not taken effect?
    pub(crate) fn is_changing(&self, day: Day) -> bool {
        self.changes.iter().any(|c| c.announced <= day && day < c.effective)
    }
}

/// The step by which a law has a change announced.
pub(crate) fn notice(law: &Bound<Law>) -> Option<&Deadline> {
    law.body.conduct.deadlines.iter().find(|d| d.act == Act::ChangeMethod)
}

fn length(span: &Notice) -> Option<Length> {
    match span {
        Notice::Clock(clock) => Some(clock.length),
        Notice::PayDates { .. } => None,
    }
}

/// A change with the days between which both methods count; `None` where the entry does not say enough.
fn change(view: &View<'_>, law: &str, entry: &LeaveYearChange, notice: Option<Length>) -> Option<Change> {
    let to = entry.to.filter(|to| *to != LeaveYear::NoneChosen)?;
    let Some(notice) = notice else {
        let effective = entry.from.or(entry.announced_on)?;
        return Some(Change { to, announced: effective, effective });
    };
    let given = || {
        let all = view.known(&view.case.notices).map(|(_, n)| n).filter(|n| n.act == Act::ChangeMethod);
        all.filter(|n| n.law.as_deref().is_none_or(|l| l == law) && entry.from.is_none_or(|from| n.on <= from)).map(|n| n.on).max()
    };
    let announced = entry.announced_on.or_else(given)?;
    let soonest = after(announced, notice)?;
    Some(Change { to, announced, effective: entry.from.map_or(soonest, |from| from.max(soonest)) })
}
