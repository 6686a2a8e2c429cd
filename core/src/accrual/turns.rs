//! The ends of leave: expiry, the turn of the year, the end of employment, and the return.

use super::model::{CapOn, Counts, PayoutAt, Restore, Then};
use super::person::floor;
use super::replay::{Replay, after};
use super::state::{Lot, sum};
use super::terms::Terms;
use crate::amount::Rational;
use crate::api::answer::LedgerLine;
use crate::api::case::Separation;
use crate::api::words::{LineKind, SeparationKind, YesNo};
use crate::facts::dictionary::missing;
use crate::rules::frame::Frame;
use crate::{Day, Error};

impl<'c> Replay<'c, '_> {
    fn bank_range(&self) -> std::ops::Range<usize> {
        0..self.banks.len()
    }

    /// A line for leave that is gone.
    pub(crate) fn gone(&mut self, bank: usize, day: Day, seconds: i64, kind: LineKind, frame: Option<&Frame>) -> Result<(), Error> {
        if seconds == 0 {
            return Ok(());
        }
        let total = match kind {
            LineKind::Expired => &mut self.totals.expired_seconds,
            LineKind::PaidOut => &mut self.totals.paid_out_seconds,
            _ => &mut self.totals.forfeited_seconds,
        };
        *total = Some(total.unwrap_or(0).checked_add(seconds).ok_or_else(Error::overflow)?);
        let paid = self.banks.get(bank).map(|b| super::state::yes_no(b.paid));
        let line = LedgerLine { day: Some(day), kind: Some(kind), seconds: Some(seconds.saturating_neg()), paid, ..LedgerLine::default() };
        self.line(bank, line, frame)
    }

    /// Takes hours out of a bank, in the order of use.
    pub(crate) fn take_out(
        &mut self,
        day: Day,
        bank: Option<&str>,
        seconds: i64,
        kind: LineKind,
        frame: Option<&Frame>,
    ) -> Result<(), Error> {
        let bank = bank.and_then(|id| self.banks.iter().position(|b| b.id == id)).unwrap_or(0);
        let taken = match self.banks.get_mut(bank) {
            Some(state) => sum(&state.take(seconds, |_| true)?)?,
            None => 0,
        };
        self.gone(bank, day, taken, kind, frame)
    }

    /// Lots that end on or before a day.
    pub(crate) fn expire(&mut self, day: Day) -> Result<(), Error> {
        for bank in self.bank_range() {
            while let Some(end) = self.banks.get(bank).and_then(|b| b.next_end(day)) {
                let lots = match self.banks.get_mut(bank) {
                    Some(state) => state.end(end)?,
                    None => Vec::new(),
                };
                self.gone(bank, end, sum(&lots)?, LineKind::Expired, None)?;
            }
        }
        Ok(())
    }

    /// The turn of the year: expire, pay, lose, carry, and count from zero.
    pub(crate) fn turn(&mut self, day: Day) -> Result<(), Error> {
        let last = day.prev();
        for bank in self.bank_range() {
            self.expire_with_year(bank, day, last)?;
            self.carry_less(bank, day, last)?;
            let ends_with_year = self.year_end_of(Counts::Carried, bank, day);
            let in_year = self.terms.plan.earns.iter().any(|e| e.whole.is_some_and(|w| w.kept_in_year_only));
            let Some(state) = self.banks.get_mut(bank) else { continue };
            if in_year {
                state.remainder = Rational::ZERO;
            }
            state.carry(ends_with_year);
            let carried = state.balance;
            if carried > 0 {
                let total = self.totals.carried_seconds.unwrap_or(0).checked_add(carried).ok_or_else(Error::overflow)?;
                self.totals.carried_seconds = Some(total);
                let line = LedgerLine { day: Some(day), kind: Some(LineKind::Carried), seconds: Some(carried), ..LedgerLine::default() };
                self.line(bank, line, None)?;
            }
        }
        Ok(())
    }

    /// The first day of the next year, where its turn takes hours of that origin.
    pub(crate) fn year_end_of(&self, origin: Counts, bank: usize, day: Day) -> Option<Day> {
        let id = self.banks.get(bank).map_or("", |b| b.id.as_str());
        let is_for = |lots: &[Counts]| lots.is_empty() || lots.contains(&origin);
        let mut items = self.terms.plan.expiries.iter().filter(|e| e.at_year_end && is_for(&e.lots));
        let ends = items.any(|e| Terms::is_for(&e.scope, id) && self.terms.holds(&e.scope, day));
        self.years.year_of(day).filter(|_| ends).map(|(_, next)| next)
    }

    fn expire_with_year(&mut self, bank: usize, day: Day, last: Day) -> Result<(), Error> {
        let plan = self.terms.plan;
        for item in plan.expiries.iter().filter(|e| e.at_year_end && self.terms.holds(&e.scope, last)) {
            let Some(state) = self.banks.get_mut(bank).filter(|b| Terms::is_for(&item.scope, &b.id)) else { continue };
            let lots = state.take(i64::MAX, |lot| item.lots.is_empty() || item.lots.contains(&lot.origin))?;
            self.gone(bank, day, sum(&lots)?, LineKind::Expired, Some(&item.scope.frame))?;
        }
        Ok(())
    }

    /// What the year's end pays and takes away.
    fn carry_less(&mut self, bank: usize, day: Day, last: Day) -> Result<(), Error> {
        let plan = self.terms.plan;
        let Some(id) = self.banks.get(bank).map(|b| b.id.clone()) else { return Ok(()) };
        let ends = plan.grants.iter().find(|g| self.grants_run && g.ends_carry && self.terms.holds(&g.scope, day));
        if let Some(grant) = ends {
            if let Some(state) = self.banks.get_mut(bank) {
                state.remainder = Rational::ZERO;
            }
            return self.take_out(day, Some(&id), i64::MAX, LineKind::Forfeited, Some(&grant.scope.frame));
        }
        let payout = plan
            .payouts
            .iter()
            .find(|p| p.at == PayoutAt::YearEnd && p.required && Terms::is_for(&p.scope, &id) && self.terms.holds(&p.scope, last));
        let cap = self.terms.cap(CapOn::Carry, &id, last)?;
        let Some((cap, bound)) = cap else {
            return match payout {
                Some(payout) => {
                    let up_to = payout.up_to.as_ref().map(|a| self.terms.person.seconds(a, last)).transpose()?;
                    let most = up_to.map(|b| floor(b.low)).transpose()?.unwrap_or(i64::MAX);
                    self.take_out(day, Some(&id), most, LineKind::PaidOut, Some(&payout.scope.frame))
                }
                None => Ok(()),
            };
        };
        let kept = floor(bound.low)?;
        let balance = self.banks.get(bank).map_or(0, |b| b.balance);
        if balance <= kept {
            return Ok(());
        }
        self.look_at(bound);
        let over = balance.checked_sub(kept).ok_or_else(Error::overflow)?;
        if let Some(state) = self.banks.get_mut(bank) {
            state.remainder = Rational::ZERO;
        }
        let kind = if cap.then == Then::Pay || payout.is_some() { LineKind::PaidOut } else { LineKind::Forfeited };
        self.take_out(day, Some(&id), over, kind, Some(&cap.scope.frame))
    }

    // ---------------------------------------------------------------- end of employment and return

    fn separation(&self, day: Day) -> Option<&'c Separation> {
        let view = self.terms.person.view;
        view.case.separation.as_ref().filter(|s| s.day == day && s.known_on.is_none_or(|known| known <= view.on))
    }

    /// The last day of an employment: unused hours are paid where the pack says so or the host says that they were.
    pub(crate) fn separated(&mut self, day: Day) -> Result<(), Error> {
        let plan = self.terms.plan;
        let told = self.separation(day).and_then(|s| s.plan_hours_paid);
        for bank in self.bank_range() {
            let Some(id) = self.banks.get(bank).map(|b| b.id.clone()) else { continue };
            let item = plan
                .payouts
                .iter()
                .find(|p| p.at == PayoutAt::Separation && Terms::is_for(&p.scope, &id) && self.terms.holds(&p.scope, day));
            let pays = match told {
                Some(paid) => paid == YesNo::Yes,
                None => item.is_some_and(|p| p.required),
            };
            if pays {
                self.paid_at_separation = true;
                let up_to = item.and_then(|p| p.up_to.as_ref()).map(|a| self.terms.person.seconds(a, day)).transpose()?;
                let most = up_to.map(|b| floor(b.low)).transpose()?.unwrap_or(i64::MAX);
                self.take_out(day, Some(&id), most, LineKind::PaidOut, item.map(|p| &p.scope.frame))?;
            }
        }
        Ok(())
    }

    /// The day after the last: what was not paid is gone, unless the person comes back.
    pub(crate) fn leave_behind(&mut self, day: Day) -> Result<(), Error> {
        for bank in self.bank_range() {
            let Some(state) = self.banks.get_mut(bank) else { continue };
            let lots = state.take(i64::MAX, |_| true)?;
            let seconds = sum(&lots)?;
            state.held = lots;
            state.remainder = Rational::ZERO;
            self.gone(bank, day, seconds, LineKind::Forfeited, None)?;
        }
        Ok(())
    }

    /// The first day of a new employment: what a law or plan gives back.
    pub(crate) fn returned(&mut self, day: Day) -> Result<(), Error> {
        let held: Vec<Vec<Lot>> = self.banks.iter_mut().map(|b| std::mem::take(&mut b.held)).collect();
        let paid = std::mem::take(&mut self.paid_at_separation);
        let spells = &self.terms.person.spells;
        let Some(last) = spells.iter().rev().filter_map(|s| s.last).find(|last| *last < day) else { return Ok(()) };
        let plan = self.terms.plan;
        for (bank, lots) in held.into_iter().enumerate() {
            let Some(id) = self.banks.get(bank).map(|b| b.id.clone()) else { continue };
            let gives =
                |r: &&Restore| r.balance && Terms::is_for(&r.scope, &id) && self.terms.holds(&r.scope, day) && is_within(r, last, day);
            for item in plan.restores.iter().filter(gives) {
                if !lots.is_empty() && self.is_given_back(item, last, paid, &lots, day)? {
                    self.restore(bank, &lots, item, day)?;
                    break;
                }
            }
        }
        Ok(())
    }

    fn is_given_back(&mut self, item: &Restore, last: Day, paid: bool, lots: &[Lot], day: Day) -> Result<bool, Error> {
        let least = item.at_least.as_ref().map(|a| self.terms.person.seconds(a, day)).transpose()?;
        if least.is_some_and(|bound| Rational::whole(sum(lots).unwrap_or(0)) < bound.low) {
            return Ok(false);
        }
        let separation = self.separation(last);
        if item.unless_paid_out {
            match separation.and_then(|s| s.plan_hours_paid) {
                Some(YesNo::Yes) => return Ok(false),
                None if paid => return Ok(false),
                None => self.lack(missing("separation-plan-hours-paid", "/case/separation/plan_hours_paid")),
                Some(YesNo::No) => {}
            }
        }
        if item.unless_quit {
            match separation.and_then(|s| s.kind) {
                Some(SeparationKind::Quit) => return Ok(false),
                None => self.lack(missing("separation-kind", "/case/separation/kind")),
                Some(_) => {}
            }
        }
        Ok(true)
    }

    fn restore(&mut self, bank: usize, lots: &[Lot], item: &Restore, day: Day) -> Result<(), Error> {
        let seconds = sum(lots)?;
        if let Some(state) = self.banks.get_mut(bank) {
            for lot in lots {
                state.put(lot.clone())?;
            }
            state.year.restored = state.year.restored.checked_add(seconds).ok_or_else(Error::overflow)?;
        }
        let total = self.totals.restored_seconds.unwrap_or(0).checked_add(seconds).ok_or_else(Error::overflow)?;
        self.totals.restored_seconds = Some(total);
        let line = LedgerLine { day: Some(day), kind: Some(LineKind::Restored), seconds: Some(seconds), ..LedgerLine::default() };
        self.line(bank, line, Some(&item.scope.frame))
    }

    // ---------------------------------------------------------------- what the figures need

    /// A balance stands only as far as the absences that drew on it are known.
    pub(crate) fn look_for_absences(&mut self) {
        let Some(first) = self.first_credit.filter(|day| *day <= self.through) else { return };
        let case = self.terms.person.view.case;
        if case.absences.is_none() {
            self.lack(missing("absences", "/case/absences"));
        } else if case.absences_complete_from.is_some_and(|from| from > first) {
            let reason = Some(crate::api::words::MissingReason::AbsencesNotComplete);
            self.lack(crate::api::answer::MissingItem { reason, ..missing("absences-complete-from", "/case/absences_complete_from") });
        }
    }

    /// A year that is not known matters where something ends with it or begins with it.
    pub(crate) fn look_for_year(&mut self) {
        if self.years.are_known() {
            return;
        }
        let plan = self.terms.plan;
        let runs = |scope| self.terms.holds(scope, self.through);
        let caps = plan.caps.iter().any(|c| matches!(c.on, CapOn::Earn | CapOn::Carry) && runs(&c.scope));
        let ends = plan.expiries.iter().any(|e| e.at_year_end && runs(&e.scope));
        let pays = plan.payouts.iter().any(|p| p.at == PayoutAt::YearEnd && runs(&p.scope));
        let grants = self.grants_run && plan.grants.iter().any(|g| runs(&g.scope));
        if self.first_credit.is_some() && (caps || ends || pays) || grants {
            self.lack(missing("plan-year", "/case/employer/plan_year"));
        }
    }
}

/// Does the return lie within the span of the item after the last day of work?
pub(crate) fn is_within(item: &Restore, last: Day, back: Day) -> bool {
    let past = |length| after(last, length);
    past(item.within).is_some_and(|end| back <= end) && item.from.is_none_or(|from| past(from).is_some_and(|begin| back > begin))
}
