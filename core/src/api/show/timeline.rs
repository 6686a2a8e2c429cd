//! A plan as lanes over days: one lane for each law that protects, one for each program that pays.

use crate::api::answer::{Plan, Segment};
use crate::time::{Day, Weekday};
use std::collections::BTreeSet;
use std::fmt;

/// A stretch of days on a lane, both ends included.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) first_day: Day,
    pub(super) last_day: Day,
}

/// One lane: a law that protects, or a program that pays.
pub(super) struct Lane {
    pub(super) name: String,
    pub(super) pays: bool,
    pub(super) marks: Vec<Mark>,
}

/// The lanes of a plan, from the first day of the leave to its last.
pub(super) struct Timeline {
    pub(super) first_day: Day,
    pub(super) last_day: Day,
    /// The leave itself, by reason.
    pub(super) reasons: Vec<(String, Mark)>,
    pub(super) lanes: Vec<Lane>,
}

impl Timeline {
    /// The timeline of a plan; `None` for a plan without days.
    pub(super) fn of(plan: &Plan) -> Option<Timeline> {
        let first_day = plan.segments.iter().filter_map(|s| s.first_day).min()?;
        let last_day = plan.segments.iter().filter_map(|s| s.last_day).max()?;
        let reasons = plan.segments.iter().filter_map(|s| Some((s.reason.clone()?, mark(s)?)));
        let protecting = lanes(plan, false, |s| &s.protected_by);
        let paying = lanes(plan, true, |s| &s.paid_by);
        Some(Timeline { first_day, last_day, reasons: reasons.collect(), lanes: protecting.into_iter().chain(paying).collect() })
    }

    /// The Mondays of the timeline, one for each week.
    fn weeks(&self) -> Vec<Day> {
        let first = self.first_day.on_or_before(Weekday::Mon);
        std::iter::successors(Some(first), |monday| monday.plus_days(7)).take_while(|monday| *monday <= self.last_day).collect()
    }
}

fn lanes(plan: &Plan, pays: bool, who: fn(&Segment) -> &Vec<String>) -> Vec<Lane> {
    let names: BTreeSet<&String> = plan.segments.iter().flat_map(who).collect();
    let marks = |name: &String| plan.segments.iter().filter(|s| who(s).contains(name)).filter_map(mark).collect();
    names.into_iter().map(|name| Lane { name: name.clone(), pays, marks: marks(name) }).collect()
}

fn mark(segment: &Segment) -> Option<Mark> {
    Some(Mark { first_day: segment.first_day?, last_day: segment.last_day? })
}

/// One column a week; months above, a full block for a week with protection, a dollar for one with pay.
impl fmt::Display for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weeks = self.weeks();
        let width = self.lanes.iter().map(|l| l.name.chars().count()).max().unwrap_or(0).max(5);
        writeln!(f, "{:width$}  {}", "", months(&weeks))?;
        let leave: Vec<Mark> = self.reasons.iter().map(|(_, m)| *m).collect();
        writeln!(f, "{:width$}  {}", "leave", row(&weeks, &leave, '░'))?;
        for lane in &self.lanes {
            writeln!(f, "{:width$}  {}", lane.name, row(&weeks, &lane.marks, if lane.pays { '$' } else { '█' }))?;
        }
        writeln!(f, "{:width$}  one column a week: ░ away, █ protected, $ paid", "")
    }
}

fn row(weeks: &[Day], marks: &[Mark], sign: char) -> String {
    let in_week = |monday: &Day| {
        let sunday = monday.plus_days(6).unwrap_or(*monday);
        marks.iter().any(|m| m.first_day <= sunday && *monday <= m.last_day)
    };
    weeks.iter().map(|monday| if in_week(monday) { sign } else { '·' }).collect()
}

fn months(weeks: &[Day]) -> String {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut line = String::new();
    let mut before = None;
    for (column, monday) in weeks.iter().enumerate() {
        let month = usize::try_from(monday.month()).ok();
        let free = column.checked_sub(line.chars().count());
        if let (true, Some(gap)) = (month != before, free) {
            line.push_str(&" ".repeat(gap));
            line.push_str(month.and_then(|m| NAMES.get(m.checked_sub(1)?)).copied().unwrap_or_default());
        }
        before = month;
    }
    line
}
