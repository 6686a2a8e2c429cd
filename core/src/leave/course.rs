//! The course of a leave: each calendar day with the laws that protect it, what pays and what is charged.

use super::claims::ProgramClaims;
use super::outlook::{Laid, Outlook, Verdict, span};
use crate::amount::Rational;
use crate::api::answer::Window;
use crate::api::words::{ApprovalValue, YesNo};
use crate::facts::taken::{DaysOff, TimeOff};
use crate::facts::{Away, View};
use crate::order::InOrder;
use crate::time::Interval;
use crate::{Day, Error, Tri};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The name of a law, a meter or a test: the same on many days, so that days share it.
pub(crate) type Name = Arc<str>;

/// A calendar day of the leave.
#[derive(Default)]
pub(crate) struct DayOfLeave {
    pub(crate) day: Day,
    pub(crate) block: usize,
    pub(crate) reason: Option<Name>,
    /// The time off of the day; none on a day without work.
    pub(crate) off: Option<TimeOff>,
    pub(crate) protected_by: Vec<Name>,
    pub(crate) protected: Tri,
    /// The least share that some law protects, where it is not the whole day.
    pub(crate) share: Rational,
    pub(crate) charged: Vec<Name>,
    pub(crate) not_protected_because: Vec<Name>,
    pub(crate) paid_by: Vec<Name>,
    pub(crate) waits: bool,
    pub(crate) is_granted: bool,
}

/// All days of the leave, in order.
pub(crate) struct Course {
    pub(crate) days: Vec<DayOfLeave>,
}

impl DayOfLeave {
    /// Nobody said which days are worked: it may be a day without work.
    pub(crate) fn is_by_calendar(&self) -> bool {
        self.off.is_some_and(|off| off.is_by_calendar)
    }
}

impl Course {
    /// The days of which nobody said whether they are worked.
    pub(crate) fn by_calendar(&self) -> impl Iterator<Item = &DayOfLeave> {
        self.days.iter().filter(|d| d.is_by_calendar())
    }

    /// The stretches between days of the leave on which the person works: those in which work is due, as far as the schedule says.
    pub(crate) fn at_work(&self, view: &View<'_>) -> Vec<Window> {
        let mut all = Vec::new();
        let mut last: Option<Day> = None;
        for day in self.days.iter().map(|d| d.day) {
            let between = last.map(|last| Interval::new(Some(last.next()), Some(day))).filter(|between| !between.is_empty());
            if let Some((from, until)) = between.and_then(|b| Some((b.from?, b.until?))) {
                let mut days = from.through(until.prev());
                if days.any(|d| view.due_seconds(d).is_none_or(|due| due > 0 && !view.is_day_off(d))) {
                    all.push(Window { first_day: Some(from), last_day: Some(until.prev()) });
                }
            }
            last = last.max(Some(day));
        }
        all
    }

    /// Lays what the laws say and what pays on the calendar days of the blocks.
    ///
    /// # Errors
    /// `limit-exceeded`.
    pub(crate) fn lay(
        view: &View<'_>,
        blocks: &[Away<'_>],
        outlooks: &[Outlook<'_>],
        pay: &BTreeMap<Name, &ProgramClaims>,
    ) -> Result<Course, Error> {
        let mut days = Vec::new();
        for block in blocks {
            let laid = view.time_off(block, DaysOff::default())?.unwrap_or_default();
            let Some((first, last)) = span(block, &laid) else { continue };
            let laid = Laid::of(laid);
            let begun = days.len();
            let reason = block.reason().map(|r| Name::from(r.as_str()));
            let of = |day| DayOfLeave { reason: reason.clone(), ..day_of(view, block, day, laid.on(day).copied(), outlooks, pay) };
            days.extend(first.through(last).map(of));
            fill(days.get_mut(begun..).unwrap_or_default());
        }
        days.order_by_key(|d: &DayOfLeave| (d.day, d.block));
        Ok(Course { days })
    }
}

/// A day without work stands as the next workday of its block does, after the last as that one did: nothing is charged on it.
fn fill(days: &mut [DayOfLeave]) {
    let mut next = days.iter().rposition(|d| d.off.is_some());
    for at in (0..days.len()).rev() {
        if days.get(at).is_some_and(|day| day.off.is_some()) {
            next = Some(at);
            continue;
        }
        let Some(workday) = next.and_then(|next| days.get(next)) else { return };
        let (protected_by, because) = (workday.protected_by.clone(), workday.not_protected_because.clone());
        let (protected, share) = (workday.protected, workday.share);
        if let Some(day) = days.get_mut(at) {
            *day = DayOfLeave { protected_by, protected, not_protected_because: because, share, ..std::mem::take(day) };
        }
    }
}

fn day_of(
    view: &View<'_>,
    block: &Away<'_>,
    day: Day,
    off: Option<TimeOff>,
    outlooks: &[Outlook<'_>],
    pay: &BTreeMap<Name, &ProgramClaims>,
) -> DayOfLeave {
    let verdicts: Vec<(&Name, &Verdict)> = outlooks.iter().filter_map(|o| Some((&o.law, o.on(block.position, day)?))).collect();
    let protecting = || verdicts.iter().filter(|(_, v)| v.protects.is_yes());
    DayOfLeave {
        day,
        block: block.position,
        reason: None,
        off,
        protected_by: protecting().map(|(law, _)| Name::clone(law)).collect(),
        protected: verdicts.iter().fold(Tri::No, |any, (_, v)| any.or(v.protects)),
        share: protecting().map(|(_, v)| v.share).max().unwrap_or_default(),
        charged: verdicts.iter().flat_map(|(_, v)| v.charged.iter().cloned()).collect(),
        not_protected_because: verdicts.iter().flat_map(|(_, v)| v.because.iter().cloned()).collect(),
        paid_by: pay.iter().filter(|(_, p)| p.paid.iter().any(|i| i.contains(day))).map(|(id, _)| id.clone()).collect(),
        waits: pay.values().any(|p| p.waiting.iter().any(|i| i.contains(day))),
        is_granted: is_granted(view, block, day),
    }
}

/// Did the employer grant the day beyond what the law gives?
fn is_granted(view: &View<'_>, block: &Away<'_>, day: Day) -> bool {
    let id = block.id().cloned().unwrap_or_else(|| block.position.to_string());
    view.known(&view.case.approvals).any(|(_, a)| {
        let covers = a.first_day.is_none_or(|d| d <= day) && a.last_day.is_none_or(|d| day <= d);
        a.leave == id && a.value == ApprovalValue::Approved && a.beyond_law == Some(YesNo::Yes) && covers
    })
}
