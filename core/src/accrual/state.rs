//! The state of a replay: lots of leave by bank, what is left over below a whole step, and what the year has counted.

use super::model::{Counts, Order};
use crate::amount::Rational;
use crate::api::words::YesNo;
use crate::{Day, Error};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Hours of one origin: each keeps when they were earned, when they end, and whether they are paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lot {
    pub(crate) origin: Counts,
    pub(crate) earned_on: Day,
    /// The day that the host gave for this lot, where it gave one.
    pub(crate) usable_from: Option<Day>,
    /// The first day on which it is gone.
    pub(crate) until: Option<Day>,
    /// The first day of the year whose turn takes it, where the plan ends hours of its origin with the year.
    pub(crate) ends_with_year: Option<Day>,
    pub(crate) paid: bool,
    pub(crate) seconds: i64,
}

/// Where a lot stands in the order of use; the number keeps lots of one day apart.
pub(crate) type Place = (Day, bool, Day, Reverse<i64>, u64);

/// What the current year has counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counters {
    pub(crate) earned: i64,
    pub(crate) granted: i64,
    pub(crate) carried: i64,
    pub(crate) restored: i64,
    pub(crate) used: i64,
}

impl Counters {
    fn of(&mut self, kind: Counts) -> &mut i64 {
        match kind {
            Counts::Earned => &mut self.earned,
            Counts::Granted => &mut self.granted,
            Counts::Carried => &mut self.carried,
            Counts::Restored => &mut self.restored,
            Counts::Used => &mut self.used,
        }
    }

    pub(crate) fn add(&mut self, kind: Counts, seconds: i64) -> Result<(), Error> {
        let slot = self.of(kind);
        *slot = slot.checked_add(seconds).ok_or_else(Error::overflow)?;
        Ok(())
    }

    pub(crate) fn get(&self, kind: Counts) -> i64 {
        match kind {
            Counts::Earned => self.earned,
            Counts::Granted => self.granted,
            Counts::Carried => self.carried,
            Counts::Restored => self.restored,
            Counts::Used => self.used,
        }
    }
}

/// One bank of the plan.
#[derive(Clone, Debug)]
pub(crate) struct BankState {
    pub(crate) id: String,
    pub(crate) paid: bool,
    pub(crate) order: Order,
    pub(crate) lots: BTreeMap<Place, Lot>,
    pub(crate) balance: i64,
    /// What has been earned below a whole second or step.
    pub(crate) remainder: Rational,
    pub(crate) year: Counters,
    /// What was left unpaid at the end of an employment, for the person who comes back.
    pub(crate) held: Vec<Lot>,
    /// The days on which lots end.
    ends: BTreeSet<Day>,
    next: u64,
}

impl BankState {
    pub(crate) fn new(id: &str, paid: bool, order: Order) -> BankState {
        BankState {
            id: id.to_owned(),
            paid,
            order,
            lots: BTreeMap::new(),
            balance: 0,
            remainder: Rational::ZERO,
            year: Counters::default(),
            held: Vec::new(),
            ends: BTreeSet::new(),
            next: 0,
        }
    }

    fn place(&mut self, lot: &Lot) -> Place {
        let number = self.next;
        self.next = self.next.saturating_add(1);
        let far = Day::new(9999, 12, 31).unwrap_or_default();
        let is_carried = lot.origin == Counts::Carried;
        let until = lot.until.into_iter().chain(lot.ends_with_year).min().unwrap_or(far);
        let start = Day::default();
        match self.order {
            Order::Expires => (until, false, lot.earned_on, Reverse(0), number),
            Order::Oldest => (start, false, lot.earned_on, Reverse(0), number),
            Order::Carried => (start, !is_carried, lot.earned_on, Reverse(0), number),
            Order::Current => (start, is_carried, start, Reverse(lot.earned_on.number()), number),
        }
    }

    /// Adds a lot to the balance.
    pub(crate) fn put(&mut self, lot: Lot) -> Result<(), Error> {
        if lot.seconds == 0 {
            return Ok(());
        }
        self.balance = self.balance.checked_add(lot.seconds).ok_or_else(Error::overflow)?;
        self.ends.extend(lot.until);
        let place = self.place(&lot);
        self.lots.insert(place, lot);
        Ok(())
    }

    /// Takes up to `seconds` from the lots for which `may` holds, in the order of use; gives what was taken of each.
    pub(crate) fn take(&mut self, seconds: i64, may: impl Fn(&Lot) -> bool) -> Result<Vec<Lot>, Error> {
        let mut left = seconds;
        let mut taken = Vec::new();
        let mut empty = Vec::new();
        for (place, lot) in self.lots.iter_mut().filter(|(_, lot)| may(lot)) {
            if left <= 0 {
                break;
            }
            let part = left.min(lot.seconds);
            left = left.checked_sub(part).ok_or_else(Error::overflow)?;
            lot.seconds = lot.seconds.checked_sub(part).ok_or_else(Error::overflow)?;
            if lot.seconds == 0 {
                empty.push(*place);
            }
            taken.push(Lot { seconds: part, ..lot.clone() });
        }
        for place in empty {
            self.lots.remove(&place);
        }
        let sum = sum(&taken)?;
        self.balance = self.balance.checked_sub(sum).ok_or_else(Error::overflow)?;
        Ok(taken)
    }

    /// Takes back the lot that was added last; gives its seconds.
    pub(crate) fn take_back(&mut self) -> Result<i64, Error> {
        let newest = self.lots.keys().copied().max_by_key(|(.., number)| *number);
        let seconds = newest.and_then(|place| self.lots.remove(&place)).map_or(0, |lot| lot.seconds);
        self.balance = self.balance.checked_sub(seconds).ok_or_else(Error::overflow)?;
        Ok(seconds)
    }

    /// The first day on or before `through` on which a lot ends.
    pub(crate) fn next_end(&self, through: Day) -> Option<Day> {
        self.ends.first().copied().filter(|until| *until <= through)
    }

    /// Takes away what has ended by that day.
    pub(crate) fn end(&mut self, day: Day) -> Result<Vec<Lot>, Error> {
        self.ends.retain(|until| *until > day);
        self.take(i64::MAX, |lot| lot.until.is_some_and(|until| until <= day))
    }

    /// The whole balance becomes carried: a new year begins, whose end takes it where the plan says so.
    pub(crate) fn carry(&mut self, ends_with_year: Option<Day>) {
        let lots = std::mem::take(&mut self.lots);
        for (_, mut lot) in lots {
            (lot.origin, lot.ends_with_year) = (Counts::Carried, ends_with_year);
            let place = self.place(&lot);
            self.lots.insert(place, lot);
        }
        self.year = Counters { carried: self.balance, ..Counters::default() };
    }
}

/// The seconds of several lots.
pub(crate) fn sum(lots: &[Lot]) -> Result<i64, Error> {
    lots.iter().try_fold(0_i64, |sum, lot| sum.checked_add(lot.seconds)).ok_or_else(Error::overflow)
}

/// The word of answers for paid or unpaid.
pub(crate) fn yes_no(is: bool) -> YesNo {
    if is { YesNo::Yes } else { YesNo::No }
}
