//! Leave years: the window over which leave of a meter is counted, under the method that the law or the employer chose.

use crate::Day;
use crate::api::forms::LeaveYear;
use crate::rules::window::Window;
use crate::time::{Interval, Length, MonthDay, MonthEnd, Weekday};

/// The method by which a window of months lies in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Method {
    Calendar,
    Fixed(MonthDay),
    /// From the first use; the next window opens on the first use after it has ended, never by itself.
    Forward,
    /// Backward from each day.
    Rolling,
}

impl Method {
    /// The word of answers.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Method::Calendar => "calendar",
            Method::Fixed(_) => "fixed",
            Method::Forward => "forward",
            Method::Rolling => "rolling",
        }
    }
}

/// The method that counts for windows that let the employer choose, and those to which it changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Employers {
    pub(crate) first: Method,
    /// Each with the day from which it counts beside the one before, and the day from which it counts alone.
    pub(crate) changes: Vec<(Method, Day, Day)>,
}

impl Employers {
    /// One method that never changes.
    pub(crate) fn always(method: Method) -> Employers {
        Employers { first: method, changes: Vec::new() }
    }
}

/// Which method a window has for this employer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    /// One method.
    One(Method),
    /// The employer chose none: of these, the one that gives the most.
    MostFavourable(Vec<Method>),
    /// Nobody said what the employer chose.
    Unknown,
}

/// How a window lies in time, whoever chose it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// A number of months or weeks under a method.
    Year { method: Method, length: Length, month_end: MonthEnd, align: Option<Weekday> },
    /// The calendar month of the day.
    Month,
    /// As long as the event, the employment, the person's life lasts.
    Always,
    /// The text does not say how its twelve months lie.
    Unsettled,
    /// A method and those to which the employer changes, each in force in its time; where two are, the employee keeps the better one.
    Changing(Vec<(Interval, Span)>),
}

impl Span {
    /// The span of a window under methods for windows that let the employer choose.
    pub(crate) fn of(window: &Window, employers: &Employers) -> Span {
        let first = Span::under(window, employers.first);
        if window.employer_method.is_empty() || employers.changes.is_empty() {
            return first;
        }
        let mut spans = vec![(Interval::ALWAYS, first)];
        for (method, from, until_both) in &employers.changes {
            for (interval, _) in spans.iter_mut().filter(|(i, _)| i.until.is_none()) {
                interval.until = Some(*until_both);
            }
            spans.push((Interval::new(Some(*from), None), Span::under(window, *method)));
        }
        Span::Changing(spans)
    }

    fn under(window: &Window, employers: Method) -> Span {
        let month_end = window.month_end.unwrap_or(MonthEnd::RollOn);
        let align = (window.align.as_deref() == Some("sunday-on-or-before")).then_some(Weekday::Sun);
        let year = |method, length| Span::Year { method, length, month_end, align };
        match window.length {
            Some(length) if !window.employer_method.is_empty() => year(employers, length),
            Some(length) if window.rolling => year(Method::Rolling, length),
            Some(length) if window.forward_from.is_some() || window.opened_per.is_some() => year(Method::Forward, length),
            Some(_) if window.unsettled => Span::Unsettled,
            _ if window.calendar_years.is_some() => year(Method::Calendar, Length::Years(window.calendar_years.unwrap_or(1))),
            _ if window.calendar_months.is_some() => Span::Month,
            _ => Span::Always,
        }
    }

    /// The spans in force on a day: one, or two while the employer changes its method.
    pub(crate) fn on(&self, day: Day) -> impl Iterator<Item = &Span> {
        let (one, changing) = match self {
            Span::Changing(spans) => (None, spans.as_slice()),
            one => (Some(one), [].as_slice()),
        };
        one.into_iter().chain(changing.iter().filter(move |(dates, _)| dates.contains(day)).map(|(_, span)| span))
    }

    /// The days on which another span comes into force or one goes out of it.
    pub(crate) fn turns(&self) -> Vec<Day> {
        match self {
            Span::Changing(spans) => spans.iter().flat_map(|(i, _)| [i.from, i.until]).flatten().collect(),
            _ => Vec::new(),
        }
    }

    /// The method of a year.
    pub(crate) fn method(&self) -> Option<Method> {
        match self {
            Span::Year { method, .. } => Some(*method),
            _ => None,
        }
    }

    /// Does a use open the window?
    pub(crate) fn is_forward(&self) -> bool {
        match self {
            Span::Changing(spans) => spans.iter().any(|(_, span)| span.is_forward()),
            span => span.method() == Some(Method::Forward),
        }
    }

    /// The window in which `day` lies. `uses` are the days of use so far, in order; a forward window that no use has opened opens on `day`.
    pub(crate) fn window(&self, day: Day, uses: &[Day]) -> Option<Interval> {
        match self {
            Span::Always | Span::Unsettled => Some(Interval::ALWAYS),
            Span::Changing(_) => self.on(day).next()?.window(day, uses),
            Span::Month => Some(Interval::new(Some(day.month_start()), Some(day.month_start().plus_months(1, MonthEnd::Clamp)?))),
            Span::Year { method, length, month_end, align } => match method {
                Method::Calendar => Some(Interval::new(Some(day.year_start()), Some(Day::new(day.year().checked_add(1)?, 1, 1)?))),
                Method::Fixed(start) => fixed(*start, day),
                Method::Rolling => Some(Interval::new(Some(back(day, *length)?.next()), Some(day.next()))),
                Method::Forward => forward(day, uses, *length, *month_end, *align),
            },
        }
    }

    /// The first day after `day` on whose window some of `uses` no longer lies; `None` where nothing comes back. `opening` are the days that open
    /// its windows.
    pub(crate) fn returns_after(&self, day: Day, opening: &[Day], uses: &[Day]) -> Option<Day> {
        let now = self.window(day, opening)?;
        let counted = uses.iter().copied().find(|u| now.contains(*u) && *u <= day)?;
        match self {
            Span::Year { method: Method::Rolling, length, month_end, .. } => {
                let about = ahead(counted, *length, *month_end)?;
                let left = |d: &Day| self.window(*d, opening).is_some_and(|w| !w.contains(counted));
                (-3..=3).filter_map(|n| about.plus_days(n)).find(|d| *d > day && left(d))
            }
            Span::Always | Span::Unsettled => None,
            _ => now.until,
        }
    }
}

fn fixed(start: MonthDay, day: Day) -> Option<Interval> {
    let this = start.in_year(day.year())?;
    let (from, next) = if this <= day { (day.year(), day.year().checked_add(1)?) } else { (day.year().checked_sub(1)?, day.year()) };
    Some(Interval::new(Some(start.in_year(from)?), Some(start.in_year(next)?)))
}

/// The windows that uses opened, up to the one of `day`.
fn forward(day: Day, uses: &[Day], length: Length, month_end: MonthEnd, align: Option<Weekday>) -> Option<Interval> {
    let opens = |first: Day| {
        let from = align.map_or(first, |weekday| first.on_or_before(weekday));
        Some(Interval::new(Some(from), Some(ahead(from, length, month_end)?)))
    };
    let mut at = 0_usize;
    while let Some(first) = uses.get(at).filter(|u| **u <= day) {
        let window = opens(*first)?;
        if window.contains(day) {
            return Some(window);
        }
        let until = window.until?;
        at = uses.partition_point(|u| *u < until).max(at.saturating_add(1));
    }
    opens(day)
}

fn ahead(day: Day, length: Length, month_end: MonthEnd) -> Option<Day> {
    match length {
        Length::Days(n) => day.plus_days(n),
        Length::Weeks(n) => day.plus_days(n.checked_mul(7)?),
        Length::Months(n) => day.plus_months(n, month_end),
        Length::Years(n) => day.plus_months(n.checked_mul(12)?, month_end),
        _ => None,
    }
}

/// A look back: the day so long before, at the end of a shorter month its last.
fn back(day: Day, length: Length) -> Option<Day> {
    let negative = match length {
        Length::Days(n) => Length::Days(n.checked_neg()?),
        Length::Weeks(n) => Length::Weeks(n.checked_neg()?),
        Length::Months(n) => Length::Months(n.checked_neg()?),
        Length::Years(n) => Length::Years(n.checked_neg()?),
        other => other,
    };
    ahead(day, negative, MonthEnd::Clamp)
}

/// The method that an employer chose; none for one that never did.
pub(crate) fn method_of(year: LeaveYear) -> Option<Method> {
    match year {
        LeaveYear::Calendar => Some(Method::Calendar),
        LeaveYear::Forward => Some(Method::Forward),
        LeaveYear::Rolling => Some(Method::Rolling),
        LeaveYear::Fixed(start) => Some(Method::Fixed(start)),
        LeaveYear::NoneChosen => None,
    }
}

/// What the employer chose for a law, seen with what the law lets it choose.
pub(crate) fn chosen(window: &Window, employers: Option<LeaveYear>) -> Chosen {
    let Some(year) = employers else { return Chosen::Unknown };
    let method = |word: &String| match word.as_str() {
        "calendar" => Some(Method::Calendar),
        "forward" => Some(Method::Forward),
        "rolling" => Some(Method::Rolling),
        _ => None,
    };
    let most_favourable = || Chosen::MostFavourable(window.employer_method.iter().filter_map(method).collect());
    method_of(year).map_or_else(most_favourable, Chosen::One)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    fn span(method: Method) -> Span {
        Span::Year { method, length: Length::Months(12), month_end: MonthEnd::RollOn, align: None }
    }

    fn first(span: &Span, day: Day, uses: &[Day]) -> Option<(Option<Day>, Option<Day>)> {
        span.window(day, uses).map(|w| (w.from, w.until.map(Day::prev)))
    }

    #[test]
    fn the_rolling_year_of_a_day_ends_with_it() {
        let rolling = span(Method::Rolling);
        assert_eq!(first(&rolling, day!(2026 - 06 - 09), &[]), Some((Some(day!(2025 - 06 - 10)), Some(day!(2026 - 06 - 09)))));
        assert_eq!(first(&rolling, day!(2029 - 02 - 28), &[]), Some((Some(day!(2028 - 02 - 29)), Some(day!(2029 - 02 - 28)))));
        assert_eq!(first(&rolling, day!(2029 - 03 - 01), &[]), Some((Some(day!(2028 - 03 - 02)), Some(day!(2029 - 03 - 01)))));
    }

    #[test]
    fn a_forward_year_opens_with_a_use_and_never_by_itself() {
        let forward = span(Method::Forward);
        let uses = [day!(2025 - 01 - 13), day!(2025 - 03 - 01), day!(2026 - 03 - 02)];
        assert_eq!(first(&forward, day!(2026 - 01 - 12), &uses), Some((Some(day!(2025 - 01 - 13)), Some(day!(2026 - 01 - 12)))));
        assert_eq!(first(&forward, day!(2026 - 03 - 02), &uses), Some((Some(day!(2026 - 03 - 02)), Some(day!(2027 - 03 - 01)))));
        assert_eq!(first(&forward, day!(2028 - 02 - 29), &[]), Some((Some(day!(2028 - 02 - 29)), Some(day!(2029 - 02 - 28)))));
    }

    #[test]
    fn time_comes_back_when_its_day_has_left_the_window() {
        let uses = [day!(2025 - 01 - 01), day!(2025 - 01 - 02)];
        assert_eq!(span(Method::Rolling).returns_after(day!(2025 - 11 - 01), &uses, &uses), Some(day!(2026 - 01 - 01)));
        assert_eq!(span(Method::Calendar).returns_after(day!(2025 - 11 - 01), &uses, &uses), Some(day!(2026 - 01 - 01)));
        assert_eq!(span(Method::Rolling).returns_after(day!(2025 - 11 - 01), &[], &[]), None);
    }

    #[test]
    fn a_fixed_year_runs_from_its_day() {
        let fixed = span(Method::Fixed(MonthDay { month: 7, day: 1 }));
        assert_eq!(first(&fixed, day!(2026 - 06 - 30), &[]), Some((Some(day!(2025 - 07 - 01)), Some(day!(2026 - 06 - 30)))));
        assert_eq!(first(&fixed, day!(2026 - 07 - 01), &[]), Some((Some(day!(2026 - 07 - 01)), Some(day!(2027 - 06 - 30)))));
    }
}
