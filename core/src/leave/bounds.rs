//! What a meter has used at least and at most: leave of which nobody knows whether it is charged counts only for the most.

use super::account::{Account, Use};
use super::book::{Book, Counted, MeterBook};
use crate::amount::Rational;
use crate::{Day, Error};

impl MeterBook<'_> {
    /// Enters a use that is charged for certain.
    ///
    /// # Errors
    /// `overflow` if a sum cannot be held.
    pub(super) fn charge(&mut self, use_: Use) -> Result<(), Error> {
        self.most.iter_mut().try_for_each(|most| most.insert(use_))?;
        self.account.insert(use_)
    }

    /// Enters a use of which nobody knows whether it is charged: at most what the meter still leaves of it.
    ///
    /// # Errors
    /// `overflow` if a sum cannot be held.
    pub(super) fn charge_perhaps(&mut self, use_: Use) -> Result<(), Error> {
        let left = self.surely_left(use_.day).ok_or_else(Error::overflow)?;
        let amount = use_.amount.min(left);
        if amount.is_zero() {
            return Ok(());
        }
        let share = amount.checked_div(&use_.amount).ok_or_else(Error::overflow)?;
        let seconds = use_.seconds.checked_mul(&share).ok_or_else(Error::overflow)?;
        self.at_most().insert(Use { amount, seconds, ..use_ })
    }

    /// The account in which everything counts that may count.
    fn at_most(&mut self) -> &mut Account {
        self.most.get_or_insert_with(|| self.account.clone())
    }

    /// What the meter leaves at the end of a day whatever else turns out to be charged.
    pub(super) fn surely_left(&self, day: Day) -> Option<Rational> {
        let left = self.account.left(day)?;
        self.most.as_ref().map_or(Some(left), |most| most.left(day).map(|least| least.min(left)))
    }

    /// Are the figures of a day the same whatever else turns out to be charged?
    pub(super) fn is_known_on(&self, day: Day) -> bool {
        let figures = |a: &Account| (a.is_open_on(day), a.window(day), a.used(day), a.left(day));
        self.most.as_ref().is_none_or(|most| figures(most) == figures(&self.account))
    }

    /// The first day at whose end the meter leaves nothing; unknown where that hangs on what turns out to be charged.
    pub(super) fn exhausted_end_of(&self) -> Option<Day> {
        let of = |account: &Account| account.days().first().copied().and_then(|from| account.exhausted_end_of(from));
        let day = of(&self.account);
        day.filter(|_| self.most.as_ref().is_none_or(|most| of(most) == day))
    }

    /// The first day after `day` on which time comes back, and how much; unknown where that hangs on what turns out to be charged.
    pub(super) fn returns_after(&self, day: Day) -> Option<(Day, Rational)> {
        let back = self.account.returns_after(day);
        back.filter(|_| self.most.as_ref().is_none_or(|most| most.returns_after(day) == back))
    }
}

impl<'a> Book<'a> {
    /// Opens the windows that a day of leave opens.
    pub(crate) fn open(&mut self, counted: &Counted<'a>, day: Day) {
        for book in self.opened_by(counted) {
            book.account.open(day);
            book.most.iter_mut().for_each(|most| most.open(day));
        }
    }

    /// Opens the windows that a day of leave opens of which nobody knows whether it counts.
    pub(super) fn open_perhaps(&mut self, counted: &Counted<'a>, day: Day) {
        self.opened_by(counted).for_each(|book| book.at_most().open(day));
    }

    fn opened_by<'b>(&'b mut self, counted: &'b Counted<'a>) -> impl Iterator<Item = &'b mut MeterBook<'a>> {
        let drawn = |m: &MeterBook<'a>| m.shares.filter(|_| m.draws(counted).is_yes());
        let shared: Vec<&str> = self.meters.iter().filter_map(drawn).collect();
        self.meters.iter_mut().filter(move |m| m.opens(counted) || m.shares.is_some_and(|id| shared.contains(&id)))
    }
}
