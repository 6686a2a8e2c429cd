//! Use of leave: from when a lot may be used, what an absence takes, and what may still be used.

use super::events::start_day;
use super::first_use::credited_hire;
use super::model::{CapOn, ClockFrom, Point};
use super::person::{Spell, floor};
use super::replay::Replay;
use super::state::{BankState, Lot, sum, yes_no};
use super::terms::Terms;
use crate::amount::Rational;
use crate::api::answer::LedgerLine;
use crate::api::words::LineKind;
use crate::facts::dictionary::missing;
use crate::time::Calendar;
use crate::{Day, Error};

/// When the lots of a bank may be used.
pub(crate) struct Usable<'c> {
    /// The end of the waits that count from the hire or from a day of the calendar; `None`: not known.
    pub(crate) from: Option<Day>,
    by_lot: Vec<&'c ClockFrom>,
    hire: Option<Day>,
}

impl<'c> Usable<'c> {
    /// The waits of a bank for an employment.
    pub(crate) fn new(terms: &'c Terms<'c>, bank: &str, spell: Option<Spell>, day: Day) -> Usable<'c> {
        let hire = spell.and_then(|s| credited_hire(terms, s));
        let waits = terms.plan.waits.iter().filter(|w| w.to_use && Terms::is_for(&w.scope, bank));
        let (mut from, mut by_lot) = (Day::new(1, 1, 1), Vec::new());
        for wait in waits {
            let Some(clock) = &wait.clock else { continue };
            if clock.start.0.contains(&Point::Earned) {
                by_lot.push(clock);
                continue;
            }
            let counted_from = start_day(&clock.start, hire, None);
            if !terms.holds(&wait.scope, counted_from.unwrap_or(day)) {
                continue;
            }
            let end = counted_from.and_then(|day| clock.clock.run(day, &Calendar::UsFederal)).map(|d| d.day);
            from = from.and_then(|a| end.map(|b| a.max(b)));
        }
        Usable { from, by_lot, hire }
    }

    /// The first day on which a lot may be used; `None`: not known.
    pub(crate) fn first_day(&self, lot: &Lot) -> Option<Day> {
        if let Some(given) = lot.usable_from {
            return Some(given);
        }
        let mut latest = self.from?;
        for wait in &self.by_lot {
            let from = start_day(&wait.start, self.hire, Some(lot.earned_on))?;
            latest = latest.max(wait.clock.run(from, &Calendar::UsFederal)?.day);
        }
        Some(latest)
    }
}

/// What is left of a bank to use; `None` where a fact is missing.
pub(crate) struct Left {
    /// On the last day of the replay, after waits and caps.
    pub(crate) today: Option<i64>,
    /// In the year, waits aside.
    pub(crate) in_year: Option<i64>,
}

impl Replay<'_, '_> {
    /// An absence draws on the banks in their order. The use cap and a wait that is not over limit it; where the hire is not known, what the
    /// host recorded as used counts as used.
    pub(crate) fn used(&mut self, wanted: Rational, day: Day) -> Result<(), Error> {
        let mut left = floor(wanted)?;
        let asked = left;
        let banks = self.banks.len();
        for bank in 0..banks {
            if left <= 0 {
                break;
            }
            let room = self.room(CapOn::Use, bank, day)?;
            let most = room.as_ref().map_or(left, |(_, room, _)| left.min(*room));
            let Some(state) = self.banks.get_mut(bank) else { continue };
            let usable = Usable::new(self.terms, &state.id, self.terms.person.spell_on(day), day);
            let taken = state.take(most, |lot| usable.first_day(lot).is_none_or(|from| from <= day))?;
            let used = sum(&taken)?;
            state.year.used = state.year.used.checked_add(used).ok_or_else(Error::overflow)?;
            left = left.checked_sub(used).ok_or_else(Error::overflow)?;
            let cap = room.filter(|(_, room, _)| *room < asked && used >= *room);
            if let Some((cap, _, bound)) = &cap {
                self.look_at(*bound);
                self.rests_on(&cap.scope.frame);
                if !self.years.are_known() {
                    self.lack(missing("plan-year", "/case/employer/plan_year"));
                }
            }
            if used > 0 || bank.saturating_add(1) == banks {
                self.use_line(bank, day, asked, &taken, cap.map(|(cap, ..)| cap.on))?;
            }
        }
        Ok(())
    }

    fn use_line(&mut self, bank: usize, day: Day, asked: i64, taken: &[Lot], cap: Option<CapOn>) -> Result<(), Error> {
        let used = sum(taken)?;
        let paid = taken.iter().filter(|l| l.paid).try_fold(0_i64, |sum, l| sum.checked_add(l.seconds)).ok_or_else(Error::overflow)?;
        let add = |slot: &mut Option<i64>, n: i64| -> Result<(), Error> {
            *slot = Some(slot.unwrap_or(0).checked_add(n).ok_or_else(Error::overflow)?);
            Ok(())
        };
        add(&mut self.totals.used_seconds, used)?;
        add(&mut self.totals.paid_seconds, paid)?;
        add(&mut self.totals.unpaid_seconds, used.saturating_sub(paid))?;
        let line = LedgerLine {
            day: Some(day),
            kind: Some(LineKind::Used),
            seconds: Some(used.saturating_neg()),
            exact_seconds: (used != asked).then(|| Rational::whole(asked.saturating_neg())),
            cut_by: cap.map(|on| on.as_str().to_owned()),
            paid: (used > 0).then(|| yes_no(paid == used)),
            ..LedgerLine::default()
        };
        self.line(bank, line, None)
    }

    /// What may be used on the last day, bank by bank, and what the balance and the year's cap leave, waits aside; `None` where a fact is missing.
    pub(crate) fn usable(&mut self) -> Result<Vec<Left>, Error> {
        let day = self.through;
        let spell = self.terms.person.spell_on(day);
        let is_employed = self.terms.person.is_employed(day);
        let mut all = Vec::new();
        for bank in 0..self.banks.len() {
            let room = self.room(CapOn::Use, bank, day)?;
            let Some(state) = self.banks.get(bank) else { continue };
            let (balance, used) = (state.balance, state.year.used);
            let ready = ready(state, &Usable::new(self.terms, &state.id, spell, day), day)?;
            if ready.is_none() {
                self.tail.add_missing(missing("service", "/case/service"));
            }
            let bites = room.filter(|(_, left, _)| *left < balance);
            let lacks_workday = bites.as_ref().is_some_and(|(_, _, bound)| !bound.is_exact);
            let lacks_year = used > 0 && bites.is_some() && !self.years.are_known();
            if lacks_workday {
                self.tail.add_missing(missing("schedule", "/case/schedule"));
            }
            if lacks_year {
                self.tail.add_missing(missing("plan-year", "/case/employer/plan_year"));
            }
            let left = bites.map_or(balance, |(_, left, _)| left);
            let is_known = !lacks_workday && !lacks_year;
            let usable = ready.filter(|_| is_known).map(|sum| if is_employed { sum.min(left) } else { 0 });
            all.push(Left { today: usable, in_year: is_known.then_some(left) });
        }
        Ok(all)
    }
}

/// The seconds of the lots that may be used on a day; `None` where that is not known of one.
fn ready(state: &BankState, usable: &Usable<'_>, day: Day) -> Result<Option<i64>, Error> {
    let mut sum = 0_i64;
    for lot in state.lots.values() {
        let Some(from) = usable.first_day(lot) else { return Ok(None) };
        if from <= day {
            sum = sum.checked_add(lot.seconds).ok_or_else(Error::overflow)?;
        }
    }
    Ok(Some(sum))
}
