//! Accounts: what has been used of a meter, and what it leaves on a day. One function, [`Account::left`], for every kind of window.

use super::year::{Method, Span};
use crate::amount::Rational;
use crate::order::InOrder;
use crate::time::Interval;
use crate::{Day, Error};

/// A use of leave on a day, in the unit of the meter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Use {
    pub(crate) day: Day,
    /// In the unit of the limit: weeks of the person's own, or days.
    pub(crate) amount: Rational,
    /// As time, where the schedule says how much was due.
    pub(crate) seconds: Rational,
}

/// What was used of one meter, in order of days, with running sums.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) span: Span,
    pub(crate) limit: Rational,
    days: Vec<Day>,
    /// The days that open its windows, where it is not each use of its own that does.
    openers: Option<Vec<Day>>,
    /// It has no window before one of its openers.
    is_closed: bool,
    /// It has one window only: what is unused at its end is lost.
    is_once: bool,
    /// Sums of amounts and of seconds before each use, and at the end.
    sums: Vec<(Rational, Rational)>,
}

impl Account {
    /// An account without a use.
    pub(crate) fn new(span: Span, limit: Rational) -> Account {
        Account {
            span,
            limit,
            days: Vec::new(),
            openers: None,
            is_closed: false,
            is_once: false,
            sums: vec![(Rational::ZERO, Rational::ZERO)],
        }
    }

    /// The same account, whose windows only the days open that it is told. `is_closed`: before the first of them it has none.
    pub(crate) fn opened_when_told(self, is_closed: bool) -> Account {
        Account { openers: Some(Vec::new()), is_closed, ..self }
    }

    /// The same account with one window, which the first of its openers opens.
    pub(crate) fn once(self) -> Account {
        Account { is_once: true, ..self }
    }

    /// Is there a window to count in on a day: has a use opened one, where one must?
    pub(crate) fn is_open_on(&self, day: Day) -> bool {
        let Some(openers) = self.openers.as_ref().filter(|_| self.is_closed) else { return true };
        let Some(window) = self.window(day).filter(|w| w.contains(day)) else { return false };
        let since = openers.partition_point(|d| window.from.is_some_and(|from| *d < from));
        openers.get(since).is_some_and(|opener| *opener <= day)
    }

    /// A day that opens a window of this account, where not each of its uses does.
    pub(crate) fn open(&mut self, day: Day) {
        if let Some(openers) = &mut self.openers {
            let at = openers.partition_point(|d| *d < day);
            if openers.get(at) != Some(&day) {
                openers.insert(at, day);
            }
        }
    }

    /// The days that open its windows, in order.
    pub(crate) fn opening(&self) -> &[Day] {
        self.openers.as_deref().unwrap_or(&self.days)
    }

    /// The days of use, in order.
    pub(crate) fn days(&self) -> &[Day] {
        &self.days
    }

    /// Adds a use. Uses come in the order of their days.
    ///
    /// # Errors
    /// `overflow` if the sum cannot be held.
    pub(crate) fn add(&mut self, use_: Use) -> Result<(), Error> {
        let (amount, seconds) = self.sums.last().copied().unwrap_or_default();
        let amount = amount.checked_add(&use_.amount).ok_or_else(Error::overflow)?;
        let seconds = seconds.checked_add(&use_.seconds).ok_or_else(Error::overflow)?;
        self.days.push(use_.day);
        self.sums.push((amount, seconds));
        Ok(())
    }

    /// Adds a use at its place among the others.
    ///
    /// # Errors
    /// `overflow` if the sum cannot be held.
    pub(crate) fn insert(&mut self, use_: Use) -> Result<(), Error> {
        let at = self.days.partition_point(|d| *d <= use_.day);
        let later: Vec<Use> = (at..self.days.len()).filter_map(|i| self.use_at(i)).collect();
        self.days.truncate(at);
        self.sums.truncate(at.saturating_add(1));
        self.add(use_)?;
        later.into_iter().try_for_each(|u| self.add(u))
    }

    fn use_at(&self, index: usize) -> Option<Use> {
        let ((a, s), (b, t)) = (self.sums.get(index)?, self.sums.get(index.checked_add(1)?)?);
        Some(Use { day: *self.days.get(index)?, amount: b.checked_sub(a)?, seconds: t.checked_sub(s)? })
    }

    /// Everything that was used, in whatever window: in the unit of the limit, and in seconds.
    pub(crate) fn total(&self) -> (Rational, Rational) {
        self.sums.last().copied().unwrap_or_default()
    }

    /// The window of a day; of two that both count that in which less was used.
    pub(crate) fn window(&self, day: Day) -> Option<Interval> {
        self.of_day(day).map(|(window, _)| window)
    }

    /// The method by which the window of a day lies, where it is a year.
    pub(crate) fn method(&self, day: Day) -> Option<Method> {
        self.of_day(day).and_then(|(_, span)| span.method())
    }

    fn of_day(&self, day: Day) -> Option<(Interval, &Span)> {
        let first = self.opening().first().copied().filter(|first| self.is_once && *first <= day);
        let window = |span: &Span| match first {
            Some(first) => span.window(first, &[first]),
            None => span.window(day, self.opening()),
        };
        let windows = self.span.on(day).filter_map(|span| Some((window(span)?, span)));
        windows.min_by_key(|(window, _)| self.used_in(window, day).map(|(amount, _)| amount))
    }

    /// What was used in the window of a day, up to the end of it: in the unit of the limit, and in seconds.
    pub(crate) fn used(&self, day: Day) -> Option<(Rational, Rational)> {
        self.used_in(&self.window(day)?, day)
    }

    fn used_in(&self, window: &Interval, day: Day) -> Option<(Rational, Rational)> {
        let from = window.from.map_or(0, |f| self.days.partition_point(|d| *d < f));
        let until = self.days.partition_point(|d| *d <= day && window.until.is_none_or(|until| *d < until));
        let at = |i: usize| self.sums.get(i).copied();
        let ((a, s), (b, t)) = (at(from)?, at(until.max(from))?);
        Some((b.checked_sub(&a)?, t.checked_sub(&s)?))
    }

    /// What the meter leaves at the end of a day; never below nothing, and nothing once its only window is over.
    pub(crate) fn left(&self, day: Day) -> Option<Rational> {
        if self.is_once && self.window(day)?.until.is_some_and(|until| until <= day) {
            return Some(Rational::ZERO);
        }
        let (used, _) = self.used(day)?;
        self.limit.checked_sub(&used).map(|left| left.max(Rational::ZERO))
    }

    /// The first day of use at whose end the meter leaves nothing, on or after `from`.
    pub(crate) fn exhausted_end_of(&self, from: Day) -> Option<Day> {
        let start = self.days.partition_point(|d| *d < from);
        self.days.get(start..).into_iter().flatten().copied().find(|d| self.left(*d) == Some(Rational::ZERO))
    }

    /// The first day after `day` on which time comes back: in the span of that day, or where another comes into force.
    fn comes_back(&self, day: Day) -> Option<Day> {
        let Span::Changing(spans) = &self.span else { return self.span.returns_after(day, self.opening(), &self.days) };
        let mut days: Vec<Day> =
            spans.iter().filter_map(|(_, span)| span.returns_after(day, self.opening(), &self.days)).chain(self.span.turns()).collect();
        days.order();
        let (used, _) = self.used(day)?;
        days.into_iter().filter(|d| *d > day).find(|d| self.used(*d).is_some_and(|(then, _)| then < used))
    }

    /// The first day after `day` on which time comes back, and how much does on that day.
    pub(crate) fn returns_after(&self, day: Day) -> Option<(Day, Rational)> {
        if self.is_once {
            return None;
        }
        let back = self.comes_back(day)?;
        let before = self.used(back.prev())?.0;
        let from = self.window(back)?.from.map_or(0, |f| self.days.partition_point(|d| *d < f));
        let until = self.days.partition_point(|d| *d < back);
        let at = |i: usize| self.sums.get(i).map(|(a, _)| *a);
        let still = at(until.max(from))?.checked_sub(&at(from)?)?;
        Some((back, before.checked_sub(&still)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::{Length, MonthDay, MonthEnd, Weekday};
    use proptest::prelude::*;

    fn span(method: Method) -> Span {
        Span::Year { method, length: Length::Months(12), month_end: MonthEnd::RollOn, align: None }
    }

    /// The naive meter: for each day, look at every use there is.
    fn simulated(method: Method, uses: &[(Day, i64)], limit: i64, day: Day) -> i64 {
        let mut open: Option<(Day, Day)> = None;
        for (used_on, _) in uses.iter().filter(|(d, _)| *d <= day) {
            if open.is_none_or(|(_, until)| *used_on >= until) {
                open = used_on.plus_months(12, MonthEnd::RollOn).map(|until| (*used_on, until));
            }
        }
        let counts = |d: Day| match method {
            Method::Calendar => d.year() == day.year(),
            Method::Fixed(start) => {
                let of = |d: Day| if start.in_year(d.year()).is_some_and(|s| s <= d) { d.year() } else { d.year() - 1 };
                of(d) == of(day)
            }
            Method::Rolling => day.plus_months(-12, MonthEnd::Clamp).is_some_and(|edge| d > edge),
            Method::Forward => open.is_some_and(|(from, until)| from <= d && day < until),
        };
        let used: i64 = uses.iter().filter(|(d, _)| *d <= day && counts(*d)).map(|(_, n)| n).sum();
        (limit - used).max(0)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]
        #[test]
        fn the_meter_agrees_with_a_look_at_every_day(
            steps in prop::collection::vec((0_i64..90, 1_i64..6), 0..40),
            which in 0_usize..4,
            start in 730_000_i64..741_000,
            asked in 0_i64..1_500,
        ) {
            let method = [Method::Calendar, Method::Fixed(MonthDay { month: 2, day: 29 }), Method::Forward, Method::Rolling][which];
            let mut day = Day::from_number(start).unwrap();
            let mut uses = Vec::new();
            for (step, n) in steps {
                day = day.plus_days(step).unwrap();
                uses.push((day, n));
            }
            let mut account = Account::new(span(method), Rational::whole(60));
            for (d, n) in &uses {
                account.add(Use { day: *d, amount: Rational::whole(*n), seconds: Rational::ZERO }).unwrap();
            }
            let asked = Day::from_number(start + asked).unwrap();
            prop_assert_eq!(account.left(asked), Some(Rational::whole(simulated(method, &uses, 60, asked))));
        }

        #[test]
        fn what_comes_back_is_what_a_look_at_every_day_finds(
            steps in prop::collection::vec((0_i64..60, 1_i64..6), 1..20),
            rolling in any::<bool>(),
            start in 730_000_i64..741_000,
        ) {
            let method = if rolling { Method::Rolling } else { Method::Calendar };
            let mut account = Account::new(span(method), Rational::whole(1_000));
            let mut day = Day::from_number(start).unwrap();
            for (step, n) in steps {
                day = day.plus_days(step).unwrap();
                account.add(Use { day, amount: Rational::whole(n), seconds: Rational::ZERO }).unwrap();
            }
            let found = account.returns_after(day).map(|(d, _)| d);
            let looked = (1..800).filter_map(|n| day.plus_days(n)).find(|d| account.left(*d) > account.left(d.prev()));
            prop_assert_eq!(found, looked);
        }
    }

    #[test]
    fn a_claim_year_may_begin_on_the_sunday_before() {
        let span =
            Span::Year { method: Method::Forward, length: Length::Weeks(52), month_end: MonthEnd::RollOn, align: Some(Weekday::Sun) };
        let window = span.window(crate::day!(2026 - 03 - 04), &[]).unwrap();
        assert_eq!(window.from, Some(crate::day!(2026 - 03 - 01)));
    }
}
