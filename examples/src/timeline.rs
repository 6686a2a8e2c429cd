//! A plan as lanes over days: one lane for each law that protects, one for each program that pays.

use leavelaw::Day;
use leavelaw::api::answer::{Plan, Segment};
use std::collections::BTreeSet;
use std::fmt;

/// A stretch of days on a lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// The first day.
    pub first_day: Day,
    /// The last day, included.
    pub last_day: Day,
}

/// One lane of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// The law or program.
    pub name: String,
    /// Does it pay, or protect?
    pub pays: bool,
    /// When it does.
    pub marks: Vec<Mark>,
}

/// The lanes of a plan, from its first day to its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline {
    /// The first day of the leave.
    pub first_day: Day,
    /// The last day of the leave.
    pub last_day: Day,
    /// The leave itself, by reason.
    pub reasons: Vec<(String, Mark)>,
    /// Who protects and who pays.
    pub lanes: Vec<Lane>,
}

impl Timeline {
    /// The timeline of a plan; `None` for a plan without days.
    ///
    /// ```
    /// use leavelaw::api::answer::Plan;
    /// assert!(leavelaw_examples::Timeline::of(&Plan::default()).is_none());
    /// ```
    #[must_use]
    pub fn of(plan: &Plan) -> Option<Timeline> {
        let first_day = plan.segments.iter().filter_map(|s| s.first_day).min()?;
        let last_day = plan.segments.iter().filter_map(|s| s.last_day).max()?;
        let reasons = plan.segments.iter().filter_map(|s| Some((s.reason.clone()?, mark(s)?)));
        let protecting = lanes(plan, false, |s| &s.protected_by);
        let paying = lanes(plan, true, |s| &s.paid_by);
        Some(Timeline { first_day, last_day, reasons: reasons.collect(), lanes: protecting.into_iter().chain(paying).collect() })
    }

    /// The Mondays of the timeline, one for each week.
    #[must_use]
    pub fn weeks(&self) -> Vec<Day> {
        let mut monday = self.first_day.on_or_before(leavelaw::time::Weekday::Mon);
        let mut weeks = Vec::new();
        while monday <= self.last_day {
            weeks.push(monday);
            let Some(next) = monday.plus_days(7) else { break };
            monday = next;
        }
        weeks
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
    for (column, monday) in weeks.iter().enumerate() {
        let begins = column == 0 || weeks.get(column - 1).is_some_and(|before| before.month() != monday.month());
        if begins && line.chars().count() <= column {
            line.push_str(&" ".repeat(column - line.chars().count()));
            line.push_str(NAMES.get(monday.month() as usize - 1).copied().unwrap_or_default());
        }
    }
    line
}
