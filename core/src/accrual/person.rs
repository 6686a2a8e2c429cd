//! The person behind a ledger: employment, workday and week, and amounts of leave in this person's own time.

use crate::amount::Rational;
use crate::api::case::Schedule;
use crate::api::forms::Service;
use crate::facts::View;
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::time::{MonthEnd, Weekday};
use crate::{Day, Error};

/// An employment without a break: its first day, and its last one if it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spell {
    pub(crate) from: Day,
    pub(crate) last: Option<Day>,
}

/// An amount that is known, or at least its lower bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bound {
    pub(crate) low: Rational,
    pub(crate) is_exact: bool,
}

/// What the room needs to know of the person.
pub(crate) struct Person<'c> {
    pub(crate) view: &'c View<'c>,
    /// Employments in order of time; empty: nobody said.
    pub(crate) spells: Vec<Spell>,
}

pub(crate) fn plus(a: Rational, b: Rational) -> Result<Rational, Error> {
    a.checked_add(&b).ok_or_else(Error::overflow)
}

pub(crate) fn minus(a: Rational, b: Rational) -> Result<Rational, Error> {
    a.checked_sub(&b).ok_or_else(Error::overflow)
}

pub(crate) fn times(a: Rational, b: Rational) -> Result<Rational, Error> {
    a.checked_mul(&b).ok_or_else(Error::overflow)
}

pub(crate) fn over(a: Rational, b: Rational) -> Result<Rational, Error> {
    a.checked_div(&b).ok_or_else(Error::overflow)
}

/// Whole seconds, rounded down.
pub(crate) fn floor(a: Rational) -> Result<i64, Error> {
    a.floor().ok_or_else(Error::overflow)
}

/// Is this an amount of time off: hours, workdays, or the greater or lesser of such?
pub(crate) fn is_leave_amount(amount: &Amount) -> bool {
    match amount {
        Amount::Figure(_, unit) => matches!(unit, Unit::Seconds | Unit::Days | Unit::WorkDays),
        Amount::Least(parts) | Amount::Greatest(parts) | Amount::Plus(parts) => parts.iter().all(is_leave_amount),
        _ => false,
    }
}

impl<'c> Person<'c> {
    pub(crate) fn new(view: &'c View<'c>) -> Person<'c> {
        let mut spells: Vec<Spell> = match &view.case.service {
            None => Vec::new(),
            Some(Service::Periods(periods)) => {
                let known = periods.iter().filter(|p| view.is_known(*p) && p.employer.is_none());
                known.map(|p| Spell { from: p.from, last: p.until.map(Day::prev) }).collect()
            }
            Some(Service::Summaries(list)) => list.iter().filter(|s| view.is_known(*s)).filter_map(spell_of_summary).collect(),
        };
        spells.order_by_key(|s| s.from);
        let mut joined: Vec<Spell> = Vec::new();
        for spell in spells {
            match joined.last_mut() {
                Some(before) if before.last.is_none_or(|last| spell.from <= last.next()) => {
                    before.last = before.last.and_then(|a| spell.last.map(|b| a.max(b)));
                }
                _ => joined.push(spell),
            }
        }
        if let (Some(separation), Some(spell)) = (&view.case.separation, joined.last_mut()) {
            let ends_it = spell.last.is_none() && spell.from <= separation.day && separation.known_on.is_none_or(|d| d <= view.on);
            spell.last = if ends_it { Some(separation.day) } else { spell.last };
        }
        Person { view, spells: joined }
    }

    /// The employment of a day: the one that runs, or the last that began before.
    pub(crate) fn spell_on(&self, day: Day) -> Option<Spell> {
        self.spells.iter().rev().find(|s| s.from <= day).or_else(|| self.spells.first()).copied()
    }

    /// Is the person employed on that day, as far as is known?
    pub(crate) fn is_employed(&self, day: Day) -> bool {
        self.spells.is_empty() || self.spells.iter().any(|s| s.from <= day && s.last.is_none_or(|last| day <= last))
    }

    /// The seconds of the person's own workday.
    pub(crate) fn workday(&self, day: Day) -> Result<Option<Rational>, Error> {
        let Some(entry) = self.view.pattern(day) else { return Ok(None) };
        if let Some(hours) = entry.hours_per_day {
            return Ok(Some(Rational::whole(hours.seconds())));
        }
        match (self.view.own_workweek(day), workdays_in_week(entry)) {
            (Some(week), Some(days)) if !days.is_zero() => over(week, days).map(Some),
            _ => Ok(None),
        }
    }

    /// The seconds that count for an exempt person who works on the days from `first` to `last`: the deemed week, day by day.
    pub(crate) fn deemed(&self, deem: Rational, first: Day, last: Day) -> Result<Option<Rational>, Error> {
        let mut sum = Rational::ZERO;
        for day in first.through(last) {
            let (Some(due), Some(week)) = (self.view.due_seconds(day).map(Rational::whole), self.view.own_workweek(day)) else {
                return Ok(None);
            };
            if !due.is_zero() && !week.is_zero() {
                sum = plus(sum, times(over(due, week)?, deem.min(week))?)?;
            }
        }
        Ok(Some(sum))
    }

    /// An amount of leave in seconds; where the workday is not known, its lower bound.
    pub(crate) fn seconds(&self, amount: &Amount, day: Day) -> Result<Bound, Error> {
        let exact = |low| Bound { low, is_exact: true };
        let unknown = Bound { low: Rational::ZERO, is_exact: false };
        Ok(match amount {
            Amount::Figure(n, Unit::Seconds) => exact(*n),
            Amount::Figure(n, Unit::Days | Unit::WorkDays) => match self.workday(day)? {
                Some(workday) => exact(times(*n, workday)?),
                None => unknown,
            },
            Amount::Greatest(parts) => self.fold(parts, day, |a, b| Ok(a.max(b)))?.unwrap_or(unknown),
            Amount::Least(parts) => self.fold(parts, day, |a, b| Ok(a.min(b)))?.unwrap_or(unknown),
            Amount::Plus(parts) => self.fold(parts, day, plus)?.unwrap_or(unknown),
            _ => unknown,
        })
    }

    fn fold(&self, parts: &[Amount], day: Day, join: fn(Rational, Rational) -> Result<Rational, Error>) -> Result<Option<Bound>, Error> {
        let mut all: Option<Bound> = None;
        for part in parts {
            let next = self.seconds(part, day)?;
            all = Some(match all {
                None => next,
                Some(before) => Bound { low: join(before.low, next.low)?, is_exact: before.is_exact && next.is_exact },
            });
        }
        Ok(all)
    }

    /// The seconds of an absence from work, by its hours, its days, or the schedule.
    pub(crate) fn absent(&self, absence: &crate::api::case::Absence) -> Result<Option<Rational>, Error> {
        if let Some(hours) = absence.hours {
            return Ok(Some(Rational::whole(hours.seconds())));
        }
        if let Some(minutes) = absence.minutes {
            return minutes.get().checked_mul(60).map(Rational::whole).map(Some).ok_or_else(Error::overflow);
        }
        let Some(first) = absence.day.or(absence.first_day).or(absence.week_of) else { return Ok(None) };
        if let Some(weeks) = absence.weeks {
            return self.view.own_workweek(first).map(|week| times(week, weeks)).transpose();
        }
        let days = absence.days.or(absence.workdays.map(|n| Rational::whole(n.get())));
        if let Some(days) = days {
            return self.workday(first)?.map(|day| times(day, days)).transpose();
        }
        let Some(last) = absence.last_day.or(absence.day) else { return Ok(None) };
        let mut sum = Rational::ZERO;
        for day in first.through(last) {
            let Some(due) = self.view.due_seconds(day) else { return Ok(None) };
            sum = plus(sum, Rational::whole(due))?;
        }
        Ok(Some(sum))
    }
}

fn spell_of_summary(summary: &crate::api::case::ServiceSummary) -> Option<Spell> {
    let months = |n: i64| summary.before.plus_months(n.checked_neg()?, MonthEnd::Clamp);
    let days = |n: i64| summary.before.plus_days(n.checked_neg()?);
    let from = match (summary.years, summary.months, summary.weeks, summary.days) {
        (Some(n), ..) => months(n.get().checked_mul(12)?),
        (_, Some(n), ..) => months(n.get()),
        (_, _, Some(n), _) => days(n.get().checked_mul(7)?),
        (.., Some(n)) => days(n.get()),
        _ => None,
    };
    from.map(|from| Spell { from, last: None })
}

fn workdays_in_week(entry: &Schedule) -> Option<Rational> {
    let count = |n: usize| i64::try_from(n).ok().filter(|n| *n > 0).map(Rational::whole);
    let of_pattern = entry.hours.as_ref().and_then(|p| count(Weekday::ALL.iter().filter(|w| p.on(**w).seconds() > 0).count()));
    entry.days_per_week.or(of_pattern).or_else(|| entry.days.as_ref().and_then(|d| count(d.len())))
}
