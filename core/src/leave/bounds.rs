//! What a meter has used if nothing counts of which nobody knows whether it does, and if all of it does: what is the same in both is known.

use super::account::{Account, Use};
use super::book::{Book, Counted, MeterBook};
use crate::amount::Rational;
use crate::api::answer::MissingItem;
use crate::facts::dictionary;
use crate::facts::taken::are_whole_weeks;
use crate::rules::amount::Unit;
use crate::{Day, Error};

/// A figure if nothing counts of which nobody knows whether it does, and if all of it does.
#[derive(Clone, Copy, Debug)]
pub(super) struct Either<T> {
    pub(super) if_none: T,
    pub(super) if_all: T,
}

impl MeterBook<'_> {
    /// Enters shares of a use.
    ///
    /// # Errors
    /// `overflow` if a sum cannot be held.
    pub(super) fn charge(&mut self, use_: Use, share: Either<Rational>) -> Result<(), Error> {
        if self.if_all.is_some() || share.if_none != share.if_all {
            let part = part_of(use_, share.if_all)?;
            self.with_all().insert(part)?;
        }
        self.account.insert(part_of(use_, share.if_none)?)
    }

    /// Enters a share of a use of which nobody knows whether it is charged.
    ///
    /// # Errors
    /// `overflow` if a sum cannot be held.
    pub(super) fn charge_perhaps(&mut self, use_: Use, share: Rational) -> Result<(), Error> {
        self.with_all().insert(part_of(use_, share)?)
    }

    /// The account in which all counts that may.
    fn with_all(&mut self) -> &mut Account {
        self.if_all.get_or_insert_with(|| self.account.clone())
    }

    /// What the meter leaves at the end of a day.
    pub(super) fn left(&self, day: Day) -> Option<Either<Rational>> {
        let if_none = self.account.left(day)?;
        let if_all = self.if_all.as_ref().map_or(Some(if_none), |all| all.left(day))?;
        Some(Either { if_none, if_all })
    }

    /// Are the figures of a day the same whatever turns out to count, and whichever days turn out to be worked?
    pub(super) fn is_known_on(&self, day: Day) -> bool {
        let figures = |a: &Account| (a.is_open_on(day), a.window(day), a.used(day), a.left(day));
        self.needs_schedule(day).is_none() && self.if_all.as_ref().is_none_or(|all| figures(all) == figures(&self.account))
    }

    /// The schedule, where the figures of a day hang on which days are worked.
    pub(super) fn needs_schedule(&self, day: Day) -> Option<MissingItem> {
        let by_own_week = self.unit == Unit::Weeks && !self.counts_days();
        let is_laid = if by_own_week { are_whole_weeks(self.by_calendar(day)) } else { self.by_calendar(day).next().is_none() };
        (!is_laid).then(|| dictionary::missing("schedule", "/case/schedule"))
    }

    /// The days of the window of a day, up to it, that were taken by the calendar.
    pub(super) fn by_calendar(&self, day: Day) -> impl Iterator<Item = Day> {
        let window = self.account.window(day);
        self.by_calendar.iter().copied().filter(move |d| *d <= day && window.is_none_or(|w| w.contains(*d)))
    }

    /// The first day at whose end the meter leaves nothing; unknown where that hangs on what turns out to count, or on which days are
    /// worked.
    pub(super) fn exhausted_end_of(&self) -> Option<Day> {
        let of = |account: &Account| account.days().first().copied().and_then(|from| account.exhausted_end_of(from));
        let day = of(&self.account).filter(|day| self.by_calendar(*day).next().is_none());
        day.filter(|_| self.if_all.as_ref().is_none_or(|all| of(all) == day))
    }

    /// The first day after `day` on which time comes back, and how much; unknown where that hangs on what turns out to count.
    pub(super) fn returns_after(&self, day: Day) -> Option<(Day, Rational)> {
        let back = self.account.returns_after(day);
        back.filter(|_| self.if_all.as_ref().is_none_or(|all| all.returns_after(day) == back))
    }
}

impl<'a> Book<'a> {
    /// Opens the windows that a day of leave opens.
    pub(crate) fn open(&mut self, counted: &Counted<'a>, day: Day) {
        for book in self.opened_by(counted) {
            book.account.open(day);
            book.if_all.iter_mut().for_each(|all| all.open(day));
        }
    }

    /// Opens the windows that a day of leave opens of which nobody knows whether it counts.
    pub(super) fn open_perhaps(&mut self, counted: &Counted<'a>, day: Day) {
        self.opened_by(counted).for_each(|book| book.with_all().open(day));
    }

    fn opened_by<'b>(&'b mut self, counted: &'b Counted<'a>) -> impl Iterator<Item = &'b mut MeterBook<'a>> {
        let drawn = |m: &MeterBook<'a>| m.shares.filter(|_| m.draws(counted).is_yes());
        let shared: Vec<&str> = self.meters.iter().filter_map(drawn).collect();
        self.meters.iter_mut().filter(move |m| m.opens(counted) || m.shares.is_some_and(|id| shared.contains(&id)))
    }
}

fn part_of(use_: Use, share: Rational) -> Result<Use, Error> {
    let scaled = |n: Rational| n.checked_mul(&share).ok_or_else(Error::overflow);
    Ok(Use { amount: scaled(use_.amount)?, seconds: scaled(use_.seconds)?, ..use_ })
}
