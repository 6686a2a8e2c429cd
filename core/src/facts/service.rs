//! Length of service: periods with their breaks, or the host's summary, up to a day.

use super::view::View;
use crate::Day;
use crate::api::case::{ServicePeriod, ServiceSummary};
use crate::api::forms::Service;
use crate::api::words::{Gap, Scope, ServiceCounting};
use crate::order::InOrder;
use crate::time::MonthEnd;

/// What a law counts as service.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted<'w> {
    /// A week with any part on the payroll counts whole.
    pub(crate) payroll_weeks: bool,
    /// Only the time since the last break counts.
    pub(crate) consecutive: bool,
    /// A break of so many years or more cuts off what lies before it, unless its reason is one of these.
    pub(crate) ignore_break: Option<(i64, &'w [String])>,
    /// Breaks of these reasons are none.
    pub(crate) breaks_not: &'w [String],
    pub(crate) scope: Option<&'w str>,
}

/// Service in one unit, between two bounds: equal where it is known exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Length {
    pub(crate) at_least: i64,
    pub(crate) at_most: Option<i64>,
    /// A year from 29 February was counted to 1 March.
    pub(crate) rolled: bool,
}

impl Length {
    fn exact(n: i64, rolled: bool) -> Length {
        Length { at_least: n, at_most: Some(n), rolled }
    }
}

/// The unit in which service is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum In {
    Days,
    Weeks,
    Months,
    Years,
}

/// Days of service in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stretch {
    from: Day,
    until: Day,
}

impl View<'_> {
    /// The service before `day`; `None` where nobody said.
    pub(crate) fn service(&self, day: Day, unit: In, wanted: &Wanted<'_>) -> Option<Length> {
        match self.case.service.as_ref()? {
            Service::Periods(periods) => {
                if wanted.scope.is_some_and(|s| s != "this-employer") {
                    return None;
                }
                let known: Vec<&ServicePeriod> = periods.iter().filter(|p| self.is_known(*p)).collect();
                let stretches = self.stretches(&known, day, wanted);
                if wanted.payroll_weeks {
                    return Some(payroll_weeks(&stretches));
                }
                Some(measure(&stretches, day, unit))
            }
            Service::Summaries(list) => {
                let of_scope = |s: &&ServiceSummary| match wanted.scope {
                    None | Some("this-employer") => s.scope.is_none_or(|s| s == Scope::ThisEmployer),
                    Some(scope) => s.scope.is_some_and(|s| s.as_str() == scope),
                };
                let known: Vec<&ServiceSummary> = list.iter().filter(|s| self.is_known(*s)).filter(of_scope).collect();
                from_summaries(&known, day, unit, wanted)
            }
        }
    }

    /// The periods as stretches before `day`: breaks that count as service are closed, and what a long break cuts off is left out.
    fn stretches(&self, periods: &[&ServicePeriod], day: Day, wanted: &Wanted<'_>) -> Vec<Stretch> {
        let mut sorted: Vec<&&ServicePeriod> = periods.iter().filter(|p| p.from < day).collect();
        sorted.order_by_key(|p| p.from);
        let mut out: Vec<Stretch> = Vec::new();
        let mut before: Option<&ServicePeriod> = None;
        for period in sorted {
            let stretch = Stretch { from: period.from, until: period.until.unwrap_or(day).min(day) };
            match (out.last_mut(), before) {
                (Some(last), Some(previous)) if self.is_joined(previous, last.until, period.from, wanted) => {
                    last.until = last.until.max(stretch.until);
                }
                (Some(last), Some(previous)) => {
                    if wanted.consecutive || is_cut(previous, last.until, period.from, wanted) {
                        out.clear();
                    }
                    out.push(stretch);
                }
                _ => out.push(stretch),
            }
            before = Some(period);
        }
        out
    }

    /// Is the time between two periods itself service: no day of it, service in uniform, or a break that the law does not see?
    fn is_joined(&self, previous: &ServicePeriod, until: Day, from: Day, wanted: &Wanted<'_>) -> bool {
        let gap = previous.gap.map(|g| g.as_str());
        until >= from || self.was_in_uniform(previous, until, from) || gap.is_some_and(|g| wanted.breaks_not.iter().any(|b| b == g))
    }

    /// Service in uniform fills the break: by its reason, or because the dates of the service cover it.
    fn was_in_uniform(&self, previous: &ServicePeriod, until: Day, from: Day) -> bool {
        if previous.gap.is_some() {
            return previous.gap == Some(Gap::UniformedService);
        }
        let mut next = until;
        let mut served: Vec<(Day, Option<Day>)> =
            self.known(&self.case.uniformed_service).map(|(_, s)| (s.first_day, s.last_day)).collect();
        served.order();
        for (first, last) in served {
            if first <= next {
                next = last.map_or(from, |l| l.next()).max(next);
            }
        }
        next >= from
    }
}

/// Does a break cut off the service before it?
fn is_cut(previous: &ServicePeriod, until: Day, from: Day, wanted: &Wanted<'_>) -> bool {
    let Some((years, unless)) = wanted.ignore_break else { return false };
    let end = years.checked_mul(12).and_then(|months| until.plus_months(months, MonthEnd::RollOn));
    let is_long = end.is_some_and(|end| end <= from);
    is_long && !previous.gap.is_some_and(|g| unless.iter().any(|u| u == g.as_str()))
}

/// The stretches in whole units; odd days of several stretches are taken together, thirty to a month.
fn measure(stretches: &[Stretch], day: Day, unit: In) -> Length {
    let days: i64 = stretches.iter().map(|s| s.from.days_to(s.until)).fold(0, i64::saturating_add);
    match unit {
        In::Days => return Length::exact(days, false),
        In::Weeks => return Length::exact(days / 7, false),
        In::Months | In::Years => {}
    }
    let (mut months, mut odd, mut rolled) = (0_i64, 0_i64, false);
    for stretch in stretches {
        let (whole, rest, is_rolled) = whole_months(stretch.from, stretch.until);
        months = months.saturating_add(whole);
        odd = odd.saturating_add(rest);
        rolled |= is_rolled && stretch.until <= day;
    }
    if stretches.len() > 1 {
        months = months.saturating_add(odd / 30);
    }
    Length::exact(if unit == In::Years { months / 12 } else { months }, rolled)
}

/// Whole months from a day up to, and not including, another, the days left over, and whether 29 February mattered.
pub(crate) fn whole_months(from: Day, until: Day) -> (i64, i64, bool) {
    let years = i64::from(until.year()).saturating_sub(i64::from(from.year()));
    let guess = years.saturating_mul(12).saturating_add(i64::from(until.month())).saturating_sub(i64::from(from.month()));
    let on = |months: i64| from.plus_months(months, MonthEnd::RollOn);
    let fits = |months: &i64| on(*months).is_some_and(|d| d <= until);
    let months = [guess, guess.saturating_sub(1), guess.saturating_sub(2)].into_iter().find(fits).unwrap_or(0).max(0);
    let rest = on(months).map_or(0, |d| d.days_to(until));
    let is_leap = from.month() == 2 && from.day_of_month() == 29;
    let near = |m: i64| on(m).is_some_and(|d| d.month() == 3 && d.day_of_month() == 1 && d.days_to(until).abs() <= 1);
    (months, rest, is_leap && (near(months) || near(months.saturating_add(1))))
}

/// Weeks from Sunday to Saturday of which any day was service; only service in several stretches is counted so.
fn payroll_weeks(stretches: &[Stretch]) -> Length {
    if stretches.len() < 2 {
        return Length { at_least: 0, at_most: Some(0), rolled: false };
    }
    let week = |day: Day| day.on_or_before(crate::time::Weekday::Sun).number() / 7;
    let mut counted: Option<i64> = None;
    let mut weeks = 0_i64;
    for stretch in stretches.iter().filter(|s| s.from < s.until) {
        let first = counted.map_or(week(stretch.from), |last| week(stretch.from).max(last.saturating_add(1)));
        let last = week(stretch.until.prev());
        if first <= last {
            weeks = weeks.saturating_add(last.saturating_sub(first).saturating_add(1));
            counted = Some(last);
        }
    }
    Length::exact(weeks, false)
}

/// A figure for the very day, or bounds from one for another day.
fn from_summaries(list: &[&ServiceSummary], day: Day, unit: In, wanted: &Wanted<'_>) -> Option<Length> {
    let of_kind = |s: &&&ServiceSummary| (s.counting == Some(ServiceCounting::PayrollWeeks)) == wanted.payroll_weeks;
    let measured: Vec<&ServiceSummary> = list.iter().filter(of_kind).copied().collect();
    if measured.is_empty() {
        // Service that is known in one piece is not counted by weeks on the payroll.
        return (wanted.payroll_weeks && !list.is_empty()).then_some(Length { at_least: 0, at_most: Some(0), rolled: false });
    }
    if let Some((at_least, at_most)) = measured.iter().find(|s| s.before == day).and_then(|s| in_unit(s, unit)) {
        return Some(Length { at_least, at_most: Some(at_most), rolled: false });
    }
    let earlier = measured.iter().filter(|s| s.before < day).filter_map(|s| in_unit(s, unit)).map(|(least, _)| least).max();
    let later = measured.iter().filter(|s| s.before > day).filter_map(|s| in_unit(s, unit)).map(|(_, most)| most).min();
    Some(Length { at_least: earlier.unwrap_or(0), at_most: later, rolled: false })
}

/// A summary in the unit asked for, between two bounds: five months told may be five months and any days short of a sixth.
fn in_unit(summary: &ServiceSummary, unit: In) -> Option<(i64, i64)> {
    let months = summary.months.map(|m| (m.get(), m.get()));
    let months = months.or_else(|| summary.years.and_then(|y| parts(y.get(), 12)));
    let days = summary.days.map(|d| (d.get(), d.get()));
    let days = days.or_else(|| summary.weeks.and_then(|w| parts(w.get(), 7)));
    let months_of =
        |days: i64| days.checked_neg().and_then(|n| summary.before.plus_days(n)).map(|from| whole_months(from, summary.before).0);
    let began = |months: i64| months.checked_neg().and_then(|m| summary.before.plus_months(m, MonthEnd::Clamp));
    let days_of = |months: i64| began(months).map(|from| from.days_to(summary.before));
    match unit {
        In::Months => months.or_else(|| days.and_then(|(low, high)| Some((months_of(low)?, months_of(high)?)))),
        In::Years => in_unit(summary, In::Months).map(|(low, high)| (low / 12, high / 12)),
        In::Days => days.or_else(|| months.and_then(|(low, high)| Some((days_of(low)?, days_of(high.checked_add(1)?)?.checked_sub(1)?)))),
        In::Weeks => in_unit(summary, In::Days).map(|(low, high)| (low / 7, high / 7)),
    }
}

/// So many whole units of so many parts: from that many parts to one short of the next unit.
fn parts(units: i64, each: i64) -> Option<(i64, i64)> {
    let least = units.checked_mul(each)?;
    Some((least, least.checked_add(each)?.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    fn months(json: &str, day: Day) -> Option<Length> {
        let case: Case = Case::from_json(json).expect("a case");
        let unless = ["uniformed-service".to_owned(), "agreement-to-rehire".to_owned()];
        let wanted = Wanted { ignore_break: Some((7, &unless)), ..Wanted::default() };
        let view = View::new(&case, day).expect("a sound case");
        view.service(day, In::Months, &wanted)
    }

    #[test]
    fn a_year_is_complete_on_the_anniversary() {
        let hired = r#"{"service": {"periods": [{"from": "2025-03-15"}]}}"#;
        assert_eq!(months(hired, day!(2026 - 03 - 14)).map(|l| l.at_least), Some(11));
        assert_eq!(months(hired, day!(2026 - 03 - 15)).map(|l| l.at_least), Some(12));
    }

    #[test]
    fn a_year_from_the_leap_day_ends_on_1_march() {
        let hired = r#"{"service": {"periods": [{"from": "2024-02-29"}]}}"#;
        assert_eq!(months(hired, day!(2025 - 02 - 28)), Some(Length { at_least: 11, at_most: Some(11), rolled: true }));
        assert_eq!(months(hired, day!(2025 - 03 - 01)).map(|l| l.at_least), Some(12));
        assert_eq!(months(hired, day!(2028 - 02 - 29)).map(|l| l.at_least), Some(48));
    }

    #[test]
    fn service_in_uniform_is_service() {
        let away = r#"{"service": {"periods": [{"from": "2012-02-01", "until": "2012-11-01", "gap": "uniformed-service"}, {"from": "2020-11-01"}]}}"#;
        assert_eq!(months(away, day!(2021 - 02 - 01)).map(|l| l.at_least), Some(108));
    }

    #[test]
    fn a_break_of_seven_years_cuts_off() {
        let quit = |from: &str| {
            format!(r#"{{"service": {{"periods": [{{"from": "2010-01-04", "until": "2012-07-01"}}, {{"from": "{from}"}}]}}}}"#)
        };
        assert_eq!(months(&quit("2019-06-30"), day!(2020 - 01 - 06)).map(|l| l.at_least), Some(36));
        assert_eq!(months(&quit("2019-07-01"), day!(2020 - 01 - 06)).map(|l| l.at_least), Some(6));
    }

    #[test]
    fn a_figure_for_an_earlier_day_is_a_lower_bound() {
        let told = r#"{"service": {"months": 11, "before": "2026-05-01"}}"#;
        assert_eq!(months(told, day!(2026 - 06 - 01)), Some(Length { at_least: 11, at_most: None, rolled: false }));
    }
}
