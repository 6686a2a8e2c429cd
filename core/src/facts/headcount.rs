//! How many people the employer has: at a point, around a place, and in how many weeks of a year.

use super::view::View;
use crate::Day;
use crate::api::case::HeadEntry;
use crate::time::{Interval, Weekday};

/// Which heads are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heads<'w> {
    pub(crate) around: Around<'w>,
    pub(crate) scope: Option<&'w str>,
}

/// Where they are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Around<'w> {
    /// All of them.
    #[default]
    Everywhere,
    InState,
    AtPlace,
    Worldwide,
    /// Within the miles of the case's own list, around the worksite of this id, where there are several.
    Miles(Option<&'w str>),
    /// Within other miles than those the case can tell.
    Elsewhere,
}

/// The miles around a worksite for which a case has a list of heads.
pub(crate) const LISTED_MILES: i64 = 75;

/// A number of heads between two bounds; equal where it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) at_least: i64,
    pub(crate) at_most: Option<i64>,
}

impl Number {
    fn exact(n: i64) -> Number {
        Number { at_least: n, at_most: Some(n) }
    }

    /// The number, where it is known.
    pub(crate) fn known(self) -> Option<i64> {
        self.at_most.filter(|most| *most == self.at_least)
    }
}

/// One part of a workforce over time: the entries that follow each other.
struct Part<'c> {
    is_main: bool,
    entries: Vec<(Interval, &'c HeadEntry)>,
}

impl<'c> Part<'c> {
    /// What the part comes to on a day. An entry holds from its day until the next one begins.
    fn on(&self, day: Day) -> Option<i64> {
        let holding = self.entries.iter().filter(|(dates, _)| dates.contains(day)).max_by_key(|(dates, _)| dates.from);
        match holding {
            Some((_, entry)) => entry.count.map(|c| c.get()),
            // A part that has ended, or that has not begun, is nobody; of the main part that would be a guess.
            None if self.is_main => None,
            None => Some(0),
        }
    }
}

impl<'c> View<'c> {
    fn head_list(&self, heads: Heads<'_>) -> &'c [HeadEntry] {
        let Some(given) = &self.case.headcount else { return &[] };
        let list = match heads.around {
            Around::Everywhere => &given.total,
            Around::InState => &given.in_state,
            Around::AtPlace => &given.at_place,
            Around::Worldwide => &given.worldwide,
            Around::Miles(_) => &given.within_75_miles,
            Around::Elsewhere => return &[],
        };
        list.as_deref().unwrap_or_default()
    }

    /// The parts that add up: the employer's own people, jointly employed ones, those of another employer.
    fn parts(&self, heads: Heads<'_>) -> Vec<Part<'c>> {
        let fits_scope = |e: &&HeadEntry| match heads.scope {
            None | Some("this-employer") => e.scope.is_none_or(|s| s.as_str() == "this-employer"),
            Some(scope) => e.scope.is_some_and(|s| s.as_str() == scope),
        };
        let fits_place = |e: &&HeadEntry| match heads.around {
            Around::Miles(Some(place)) => e.place.as_deref().is_none_or(|p| p == place),
            _ => true,
        };
        let plain = |e: &&HeadEntry| e.of.is_none() && e.method.is_none() && e.year.is_none();
        let list = self.head_list(heads).iter();
        let fitting: Vec<&HeadEntry> = list.filter(|e| self.is_known(*e)).filter(fits_scope).filter(fits_place).filter(plain).collect();
        let mut parts: Vec<(_, Part<'c>)> = Vec::new();
        for entry in fitting {
            let key = (entry.joint, entry.employer.as_deref());
            let dated = (Interval::new(entry.from, entry.until), entry);
            match parts.iter_mut().find(|(k, _)| *k == key) {
                Some((_, part)) => part.entries.push(dated),
                None => {
                    let is_main = parts.is_empty() || key == (None, None);
                    parts.push((key, Part { is_main, entries: vec![dated] }));
                }
            }
        }
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// The heads on a day, exactly; `None` where nobody said.
    fn counted(&self, day: Day, heads: Heads<'_>) -> Option<i64> {
        let parts = self.parts(heads);
        if parts.is_empty() {
            return None;
        }
        parts.iter().map(|part| part.on(day)).try_fold(0_i64, |sum, n| sum.checked_add(n?))
    }

    /// The heads on a day: the figure that is given, or the bounds that follow from others. All are at least those at one place, and those at
    /// one place at most all.
    pub(crate) fn heads_on(&self, day: Day, heads: Heads<'_>) -> Option<Number> {
        if let Some(n) = self.counted(day, heads) {
            return Some(Number::exact(n));
        }
        let at = |around| self.counted(day, Heads { around, scope: heads.scope });
        match heads.around {
            Around::Everywhere | Around::Worldwide => {
                let parts = [at(Around::Everywhere), at(Around::Miles(None)), at(Around::InState), at(Around::AtPlace)];
                let at_least = parts.into_iter().flatten().max()?;
                let at_most = if heads.around == Around::Everywhere { at(Around::Worldwide) } else { None };
                Some(Number { at_least, at_most })
            }
            Around::InState | Around::AtPlace | Around::Miles(_) | Around::Elsewhere => {
                let at_most = at(Around::Everywhere).or_else(|| at(Around::Worldwide))?;
                Some(Number { at_least: 0, at_most: Some(at_most) })
            }
        }
    }

    /// The heads at a time that is not known, up to and including `last`: the least and the most.
    pub(crate) fn heads_until(&self, last: Day, heads: Heads<'_>) -> Option<Number> {
        let mut days: Vec<Day> = self.turns(heads).into_iter().filter(|day| *day <= last).collect();
        days.push(last);
        let numbers: Option<Vec<Number>> = days.into_iter().filter(|d| self.is_told(*d, heads)).map(|d| self.heads_on(d, heads)).collect();
        let numbers = numbers.filter(|n| !n.is_empty())?;
        let at_most = numbers.iter().map(|n| n.at_most).collect::<Option<Vec<i64>>>().and_then(|n| n.into_iter().max());
        Some(Number { at_least: numbers.iter().map(|n| n.at_least).min().unwrap_or(0), at_most })
    }

    fn is_told(&self, day: Day, heads: Heads<'_>) -> bool {
        self.counted(day, heads).is_some() || self.parts(heads).is_empty()
    }

    /// The days on which the number may change.
    pub(crate) fn turns(&self, heads: Heads<'_>) -> Vec<Day> {
        let mut days: Vec<Day> = self.head_list(heads).iter().flat_map(|e| [e.from, e.until]).flatten().collect();
        days.sort();
        days.dedup();
        days
    }

    /// In how many workweeks of the calendar year, up to and including `last`, there were at least `least` heads on each working day; bounds
    /// where not all is told, `None` where nothing is.
    pub(crate) fn weeks_with(&self, year: i64, last: Day, least: i64, heads: Heads<'_>) -> Option<Number> {
        if let Some(n) = self.told_weeks(year, least, heads) {
            return Some(n);
        }
        let year = i32::try_from(year).ok()?;
        let (first, end) = (Day::new(year, 1, 1)?, Day::new(year, 12, 31)?.min(last));
        if end < first {
            return Some(Number::exact(0));
        }
        let mut edges: Vec<Day> = self.turns(heads).into_iter().filter(|d| first < *d && *d <= end).collect();
        edges.insert(0, first);
        edges.push(end.next());
        let mut runs = Runs::default();
        let mut is_told = false;
        for pair in edges.windows(2) {
            let [from, until] = pair else { continue };
            let number = self.heads_on(*from, heads);
            is_told |= number.is_some();
            let number = number.unwrap_or_default();
            runs.sure.add(*from, *until, number.at_least >= least);
            runs.maybe.add(*from, *until, number.at_most.is_none_or(|most| most >= least));
        }
        is_told.then(|| Number { at_least: runs.sure.weeks(), at_most: Some(runs.maybe.weeks()) })
    }

    /// The weeks as the host has counted them.
    fn told_weeks(&self, year: i64, least: i64, heads: Heads<'_>) -> Option<Number> {
        if heads.scope.is_some_and(|s| s != "this-employer") {
            return None;
        }
        let given = self.case.headcount.as_ref()?;
        let of_year = || self.known(&given.workweeks).map(|(_, w)| w).filter(|w| w.year == year && w.place.is_none());
        of_year().next()?;
        if let Some(exact) = of_year().find(|w| w.at_least.get() == least) {
            return Some(Number::exact(exact.count.get()));
        }
        let at_least = of_year().filter(|w| w.at_least.get() > least).map(|w| w.count.get()).max().unwrap_or(0);
        let at_most = of_year().filter(|w| w.at_least.get() < least).map(|w| w.count.get()).min();
        Some(Number { at_least, at_most })
    }
}

#[derive(Default)]
struct Runs {
    sure: Run,
    maybe: Run,
}

/// Counts the workweeks that lie whole in days that follow each other.
#[derive(Default)]
struct Run {
    open: Option<(Day, Day)>,
    weeks: i64,
}

impl Run {
    fn add(&mut self, from: Day, until: Day, holds: bool) {
        match (&mut self.open, holds) {
            (Some((_, end)), true) if *end == from => *end = until,
            (open, true) => {
                let done = open.replace((from, until));
                self.weeks = self.weeks.saturating_add(done.map_or(0, |(a, b)| workweeks(a, b)));
            }
            (_, false) => {}
        }
    }

    fn weeks(&self) -> i64 {
        self.weeks.saturating_add(self.open.map_or(0, |(a, b)| workweeks(a, b)))
    }
}

/// How many times Monday to Friday lies whole in `[from, until)`.
fn workweeks(from: Day, until: Day) -> i64 {
    let monday = from.prev().on_or_before(Weekday::Mon).plus_days(7);
    let days = monday.map_or(0, |monday| monday.days_to(until));
    if days < 5 { 0 } else { days.saturating_sub(5).saturating_div(7).saturating_add(1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    fn with(json: &str, check: impl Fn(&View<'_>)) {
        let case: Case = serde_json::from_str(json).expect("a case");
        check(&View::new(&case, day!(2026 - 06 - 01)).expect("a sound case"));
    }

    #[test]
    fn a_week_counts_only_whole() {
        assert_eq!(workweeks(day!(2026 - 01 - 04), day!(2026 - 05 - 25)), 20);
        assert_eq!(workweeks(day!(2026 - 01 - 05), day!(2026 - 01 - 09)), 0);
        assert_eq!(workweeks(day!(2026 - 01 - 05), day!(2026 - 01 - 10)), 1);
    }

    #[test]
    fn joint_workers_add_up_while_they_are_there() {
        let json =
            r#"{"headcount": {"total": [{"count": 40}, {"count": 15, "joint": "yes", "from": "2026-01-04", "until": "2026-05-25"}]}}"#;
        with(json, |view| {
            assert_eq!(view.heads_on(day!(2026 - 02 - 01), Heads::default()), Some(Number::exact(55)));
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), Heads::default()), Some(Number::exact(40)));
            assert_eq!(view.weeks_with(2026, day!(2026 - 06 - 01), 50, Heads::default()), Some(Number::exact(20)));
        });
    }

    #[test]
    fn of_twelve_at_most_twelve_are_near() {
        with(r#"{"headcount": {"total": [{"count": 12}]}}"#, |view| {
            let near = Heads { around: Around::Miles(None), scope: None };
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), near), Some(Number { at_least: 0, at_most: Some(12) }));
        });
    }

    #[test]
    fn before_the_first_entry_nothing_is_known() {
        with(r#"{"headcount": {"total": [{"count": 60, "from": "2026-08-01"}]}}"#, |view| {
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), Heads::default()), None);
        });
    }
}
