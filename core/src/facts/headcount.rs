//! How many people the employer has: at a point, around a place, and in how many weeks of a year.

use super::around::{Around, Heads, lists};
use super::view::View;
use crate::Day;
use crate::api::case::HeadEntry;
use crate::api::words::YesNo;
use crate::order::InOrder;
use crate::time::{Interval, Weekday};
use std::collections::{BTreeMap, BTreeSet};

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

    /// One of the two, and nobody knows which.
    pub(crate) fn or(self, other: Number) -> Number {
        let at_most = self.at_most.zip(other.at_most).map(|(a, b)| a.max(b));
        Number { at_least: self.at_least.min(other.at_least), at_most }
    }
}

/// One part of a workforce over time: the entries that follow each other.
#[derive(Default)]
struct Part<'c> {
    entries: Vec<(Interval, &'c HeadEntry)>,
}

impl<'c> Part<'c> {
    /// What the part comes to on a day. An entry holds from its day until the next one begins; one that became known later speaks for the same day.
    /// A part that has ended, or that has not begun, is nobody; of the main part that would be a guess.
    fn on(&self, day: Day, is_main: bool) -> Option<i64> {
        let holding = self.entries.iter().filter(|(dates, _)| dates.contains(day));
        match holding.max_by_key(|(dates, entry)| (dates.from, entry.known_on)) {
            Some((_, entry)) => entry.count.map(|c| c.get()),
            None if is_main => None,
            None => Some(0),
        }
    }
}

impl<'c> View<'c> {
    fn head_list(&self, around: Around<'_>) -> &'c [HeadEntry] {
        self.case.headcount.as_ref().map(|given| around.list(given)).unwrap_or_default()
    }

    /// The entries of a list that count in a scope.
    fn entries_in(&self, list: &'c [HeadEntry], scope: Option<&str>) -> impl Iterator<Item = &'c HeadEntry> {
        let fits_scope = move |e: &&HeadEntry| match scope {
            None | Some("this-employer") => e.scope.is_none_or(|s| s.as_str() == "this-employer"),
            Some(scope) => e.scope.is_some_and(|s| s.as_str() == scope),
        };
        let plain = |e: &&HeadEntry| e.of.is_none() && e.method.is_none() && e.year.is_none();
        list.iter().filter(|e| self.is_known(*e)).filter(fits_scope).filter(plain)
    }

    /// Are there heads of that very place and scope, and not only such as bound them?
    pub(crate) fn gives_heads(&self, around: Around<'_>, scope: Option<&str>) -> bool {
        self.entries_in(self.head_list(around), scope).next().is_some()
    }

    /// The worksites that a list names.
    fn sites_in(&self, list: &'c [HeadEntry], scope: Option<&str>) -> BTreeSet<&'c str> {
        self.entries_in(list, scope).filter_map(|e| e.place.as_deref()).collect()
    }

    /// May the heads be those around one of several worksites?
    pub(crate) fn has_sites(&self, heads: Heads<'_>) -> bool {
        self.sites_in(self.head_list(heads.around), heads.scope).len() > 1
    }

    /// The heads of a list on a day, exactly: its parts added up, the employer's own people, jointly employed ones, those of another employer.
    /// `None` where nobody said. Around a site an entry without a place counts, too.
    fn counted(&self, list: &'c [HeadEntry], scope: Option<&str>, site: Option<&str>, day: Day) -> Option<i64> {
        let fits_site = |e: &&HeadEntry| site.is_none_or(|site| e.place.as_deref().is_none_or(|place| place == site));
        let mut parts: BTreeMap<(bool, Option<&str>), Part<'_>> = BTreeMap::new();
        for entry in self.entries_in(list, scope).filter(fits_site) {
            let part = parts.entry((entry.joint == Some(YesNo::Yes), entry.employer.as_deref())).or_default();
            part.entries.push((Interval::new(entry.from, entry.until), entry));
        }
        let own = (false, None);
        let has_own = parts.contains_key(&own);
        let sum = |sum: i64, (key, part): (&_, &Part<'_>)| sum.checked_add(part.on(day, *key == own || !has_own)?);
        if parts.is_empty() { None } else { parts.iter().try_fold(0, sum) }
    }

    /// The heads of a list on a day around each of its worksites; of one that names none, its heads.
    fn at_sites(&self, list: &'c [HeadEntry], scope: Option<&str>, day: Day) -> Vec<Option<i64>> {
        let sites = self.sites_in(list, scope);
        match sites.is_empty() {
            true => vec![self.counted(list, scope, None, day)],
            false => sites.into_iter().map(|site| self.counted(list, scope, Some(site), day)).collect(),
        }
    }

    /// The heads on a day as they are given: around a worksite that is not known those of one of them.
    fn told(&self, day: Day, heads: Heads<'_>) -> Option<Number> {
        let list = self.head_list(heads.around);
        let told = match heads.around {
            Around::Miles(_, Some(site)) => vec![self.counted(list, heads.scope, Some(site), day)],
            Around::Miles(_, None) | Around::AtPlace => self.at_sites(list, heads.scope, day),
            Around::Everywhere | Around::InState | Around::Worldwide => vec![self.counted(list, heads.scope, None, day)],
        };
        let numbers = told.into_iter().map(|n| n.map(Number::exact)).collect::<Option<Vec<Number>>>()?;
        numbers.into_iter().reduce(Number::or)
    }

    /// The heads on a day: the figure that is given, or the bounds that follow from others. All are at least those at one place, and those at
    /// one place at most all.
    pub(crate) fn heads_on(&self, day: Day, heads: Heads<'_>) -> Option<Number> {
        if let Some(told) = self.told(day, heads) {
            return Some(told);
        }
        let all = |around: Around<'_>| self.counted(self.head_list(around), heads.scope, None, day);
        match heads.around {
            Around::Everywhere | Around::Worldwide => {
                let at_most = if heads.around == Around::Everywhere { all(Around::Worldwide) } else { None };
                Some(Number { at_least: self.at_one_place(day, heads.scope)?, at_most })
            }
            Around::InState | Around::AtPlace | Around::Miles(..) => {
                let at_most = all(Around::Everywhere).or_else(|| all(Around::Worldwide))?;
                Some(Number { at_least: 0, at_most: Some(at_most) })
            }
        }
    }

    /// The most heads that some list of the case tells of a part of the whole.
    fn at_one_place(&self, day: Day, scope: Option<&str>) -> Option<i64> {
        let given = lists(self.case.headcount.as_ref()?);
        let parts = given.into_iter().filter(|(key, _)| *key != Around::Worldwide.key());
        parts.flat_map(|(_, list)| self.at_sites(list, scope, day)).flatten().max()
    }

    /// The heads at a time that is not known, up to and including `last`: the least and the most.
    pub(crate) fn heads_until(&self, last: Day, heads: Heads<'_>) -> Option<Number> {
        let mut days: Vec<Day> = self.head_turns().into_iter().filter(|day| *day <= last).collect();
        // An entry without a first day holds before all others.
        days.extend(days.first().map(|first| first.prev()).filter(|before| self.told(*before, heads).is_some()));
        days.push(last);
        let numbers: Option<Vec<Number>> = days.into_iter().filter(|d| self.is_told(*d, heads)).map(|d| self.heads_on(d, heads)).collect();
        let numbers = numbers.filter(|n| !n.is_empty())?;
        let at_most = numbers.iter().map(|n| n.at_most).collect::<Option<Vec<i64>>>().and_then(|n| n.into_iter().max());
        Some(Number { at_least: numbers.iter().map(|n| n.at_least).min().unwrap_or(0), at_most })
    }

    fn is_told(&self, day: Day, heads: Heads<'_>) -> bool {
        self.told(day, heads).is_some() || self.entries_in(self.head_list(heads.around), heads.scope).next().is_none()
    }

    /// The days on which a number of heads may change: one that is not told follows from the others.
    pub(crate) fn head_turns(&self) -> Vec<Day> {
        let given = self.case.headcount.as_ref().map(lists).into_iter().flatten();
        let mut days: Vec<Day> = given.flat_map(|(_, list)| list).flat_map(|e| [e.from, e.until]).flatten().collect();
        days.order();
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
        let mut edges: Vec<Day> = self.head_turns().into_iter().filter(|d| first < *d && *d <= end).collect();
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
        let case: Case = Case::from_json(json).expect("a case");
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
            let near = Heads { around: Around::Miles(75, None), scope: None };
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), near), Some(Number { at_least: 0, at_most: Some(12) }));
        });
    }

    #[test]
    fn around_a_worksite_that_is_not_known_they_are_those_of_one() {
        let near = |site| Heads { around: Around::Miles(75, site), scope: None };
        let json =
            r#"{"headcount": {"within_75_miles": [{"count": 20, "place": "office"}, {"count": 80, "place": "site", "joint": "yes"}]}}"#;
        with(json, |view| {
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), near(None)), Some(Number { at_least: 20, at_most: Some(80) }));
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), near(Some("site"))), Some(Number::exact(80)));
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), Heads::default()), Some(Number { at_least: 80, at_most: None }));
            let far = Heads { around: Around::Miles(50, None), scope: None };
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), far), None, "the case has no list of fifty miles");
        });
    }

    #[test]
    fn weeks_follow_the_changes_of_every_list() {
        let json = r#"{"headcount": {"within_75_miles": [{"count": 60, "until": "2026-02-02"}, {"count": 10, "from": "2026-02-02"}]}}"#;
        with(json, |view| {
            let weeks = view.weeks_with(2026, day!(2026 - 12 - 31), 50, Heads::default());
            assert_eq!(weeks.map(|n| n.at_least), Some(4), "sixty near the worksite are sixty in all, and only while they are there");
        });
    }

    #[test]
    fn before_the_first_entry_nothing_is_known() {
        with(r#"{"headcount": {"total": [{"count": 60, "from": "2026-08-01"}]}}"#, |view| {
            assert_eq!(view.heads_on(day!(2026 - 06 - 01), Heads::default()), None);
        });
    }
}
