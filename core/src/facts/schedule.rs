//! The work schedule: what is due on a day, in a week, and what a workweek of this person is.
//!
//! A workweek is the person's own, never forty hours. A pattern that says only how much a week has leaves its days unknown.

use super::view::View;
use crate::Day;
use crate::amount::Rational;
use crate::api::case::Schedule;
use crate::api::forms::WeekHours;
use crate::time::Weekday;

impl<'c> View<'c> {
    /// The pattern in force on a day: the last entry that has begun and not ended.
    pub(crate) fn pattern(&self, day: Day) -> Option<&'c Schedule> {
        let runs = |e: &Schedule| e.from.is_none_or(|f| f <= day) && e.until.is_none_or(|u| day < u);
        self.known(&self.case.schedule).map(|(_, e)| e).filter(|e| runs(e)).max_by_key(|e| e.from)
    }

    /// The seconds of work due on a day by the pattern, holidays included; `None` where the pattern does not say which days are worked.
    pub(crate) fn due_seconds(&self, day: Day) -> Option<i64> {
        due(self.pattern(day)?, day)
    }

    /// The seconds of work due in the week of a day, Monday to Sunday; `None` where nothing says so.
    pub(crate) fn week_seconds(&self, day: Day) -> Option<i64> {
        let monday = day.on_or_before(Weekday::Mon);
        let days = (0..7).map(|n| self.due_seconds(monday.plus_days(n)?));
        days.sum::<Option<i64>>().or_else(|| self.own_workweek(day)?.floor())
    }

    /// The workweek of this person on a day, in seconds: of a cycle its average, voluntary hours left out.
    pub(crate) fn own_workweek(&self, day: Day) -> Option<Rational> {
        let entry = self.pattern(day)?;
        if let Some(hours) = entry.required_hours_per_week.or(entry.hours_per_week) {
            return Some(Rational::whole(hours.seconds()));
        }
        if let Some(week) = &entry.hours {
            return Some(Rational::whole(total(week)));
        }
        if let Some(cycle) = entry.cycle.as_deref().filter(|c| !c.is_empty()) {
            let all: i64 = cycle.iter().map(total).sum();
            return Rational::whole(all).checked_div(&Rational::whole(i64::try_from(cycle.len()).ok()?));
        }
        let per_day = Rational::whole(entry.hours_per_day?.seconds());
        let listed = || entry.days.as_ref().and_then(|d| i64::try_from(d.len()).ok()).map(Rational::whole);
        per_day.checked_mul(&entry.days_per_week.or_else(listed)?)
    }

    /// The share of the person's own week that a day is, where the pattern says which days are worked and not how long: all alike.
    pub(crate) fn share_by_days(&self, day: Day) -> Option<Rational> {
        let days = self.pattern(day)?.days.as_ref().filter(|d| !d.is_empty())?;
        if days.contains(&day.weekday()) { Rational::new(1, i128::try_from(days.len()).ok()?) } else { Some(Rational::ZERO) }
    }

    /// Is the day one of the employer's holidays, on which this person would not work?
    pub(crate) fn is_day_off(&self, day: Day) -> bool {
        use crate::api::words::YesNo;
        let works = self.pattern(day).and_then(|p| p.works_holidays) == Some(YesNo::Yes);
        !works && self.employer().and_then(|e| e.holidays.as_ref()).is_some_and(|days| days.contains(&day))
    }

    /// Is the employer closed on a day, for so long that leave does not count: at least `days` days, and nobody expected?
    pub(crate) fn is_closed(&self, day: Day, days: i64) -> bool {
        use crate::api::words::YesNo;
        let Some(employer) = self.employer() else { return false };
        self.known(&employer.closed).any(|(_, c)| {
            let length = c.first_day.days_to(c.last_day).saturating_add(1);
            c.first_day <= day && day <= c.last_day && length >= days && c.workers_expected != Some(YesNo::Yes)
        })
    }
}

fn due(entry: &Schedule, day: Day) -> Option<i64> {
    if let Some(shifts) = &entry.shifts {
        let is_due = |s: &&crate::api::case::Shift| s.day == day && s.required != Some(crate::api::words::YesNo::No);
        return Some(shifts.iter().filter(is_due).map(|s| s.hours.seconds()).fold(0, i64::saturating_add));
    }
    if let Some(week) = &entry.hours {
        return Some(week.on(day.weekday()).seconds());
    }
    if let Some(cycle) = entry.cycle.as_deref().filter(|c| !c.is_empty()) {
        let weeks = entry.cycle_from?.on_or_before(Weekday::Mon).days_to(day).div_euclid(7);
        let at = weeks.rem_euclid(i64::try_from(cycle.len()).ok()?);
        return cycle.get(usize::try_from(at).ok()?).map(|week| week.on(day.weekday()).seconds());
    }
    let days = entry.days.as_ref()?;
    let per_day = entry.hours_per_day.map(crate::Hours::seconds).or_else(|| {
        let week = entry.hours_per_week?.seconds();
        week.checked_div(i64::try_from(days.len()).ok()?)
    })?;
    Some(if days.contains(&day.weekday()) { per_day } else { 0 })
}

fn total(week: &WeekHours) -> i64 {
    Weekday::ALL.iter().map(|day| week.on(*day).seconds()).fold(0, i64::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    fn case(schedule: &str) -> Case {
        Case::from_json(&format!(r#"{{"schedule":[{schedule}],"employer":{{"holidays":["2026-01-07"]}}}}"#)).unwrap()
    }

    #[test]
    fn a_cycle_turns_and_its_week_is_the_average() {
        let case = case(
            r#"{"cycle":[{"mon":"12","tue":"12","fri":"12","sat":"12"},{"wed":"12","thu":"12","sun":"12"}],"cycle_from":"2026-01-05"}"#,
        );
        let view = View::new(&case, day!(2026 - 06 - 01)).unwrap();
        assert_eq!(view.due_seconds(day!(2026 - 01 - 05)), Some(43_200));
        assert_eq!(view.due_seconds(day!(2026 - 01 - 12)), Some(0));
        assert_eq!(view.week_seconds(day!(2026 - 01 - 12)), Some(129_600));
        assert_eq!(view.own_workweek(day!(2026 - 01 - 12)), Some(Rational::whole(151_200)));
        assert_eq!(view.due_seconds(day!(2025 - 12 - 22)), Some(43_200), "a cycle reaches back, too");
    }

    #[test]
    fn hours_of_a_week_do_not_say_which_days() {
        let case = case(r#"{"hours_per_week":"30"}"#);
        let view = View::new(&case, day!(2026 - 06 - 01)).unwrap();
        assert_eq!(view.due_seconds(day!(2026 - 01 - 05)), None);
        assert_eq!(view.week_seconds(day!(2026 - 01 - 05)), Some(108_000));
    }

    #[test]
    fn the_pattern_of_a_day_is_the_last_that_began() {
        let case = case(r#"{"hours":{"mon":"8"}},{"hours":{"mon":"4"},"from":"2026-02-01"}"#);
        let view = View::new(&case, day!(2026 - 06 - 01)).unwrap();
        assert_eq!(view.due_seconds(day!(2026 - 01 - 26)), Some(28_800));
        assert_eq!(view.due_seconds(day!(2026 - 02 - 02)), Some(14_400));
        assert!(view.is_day_off(day!(2026 - 01 - 07)));
    }
}
