//! The replay: events in order, applied to lots; nothing is kept that cannot be reckoned again from the events.

use super::events::{Event, Events, What, share_of_periods, start_day};
use super::model::*;
use super::person::{Bound, Person, floor, minus, over, plus, times};
use super::state::{BankState, Lot, sum, yes_no};
use super::terms::Terms;
use super::years::Years;
use crate::amount::{Rational, Rounding, Way};
use crate::api::Tail;
use crate::api::answer::{LedgerLine, LedgerTotals, MissingItem};
use crate::api::case::{Adjustment, GrantEntry, OpeningEntry};
use crate::api::words::{LineKind, OpeningKind, PlanMethod, YesNo};
use crate::facts::dictionary::missing;
use crate::order::InOrder;
use crate::rules::frame::{Checked, Frame, Role};
use crate::time::{Calendar, Length, MonthEnd};
use crate::{Day, Error};

/// A replay of one plan for one person, from its first day through its last.
pub(crate) struct Replay<'c, 't> {
    pub(crate) terms: &'c Terms<'c>,
    pub(crate) tail: &'t mut Tail,
    pub(crate) strict: bool,
    /// Do planned grants count?
    pub(crate) projects: bool,
    pub(crate) start: Day,
    pub(crate) through: Day,
    /// Does the replay begin with a balance that the host gave?
    pub(crate) is_opened: bool,
    pub(crate) years: Years,
    pub(crate) pay_dates: Vec<Day>,
    /// Do the pack's grants give (a plan's always; a law's where the employer chose that method)?
    pub(crate) grants_run: bool,
    pub(crate) banks: Vec<BankState>,
    pub(crate) lines: Vec<LedgerLine>,
    pub(crate) totals: LedgerTotals,
    /// A fact is missing without which the figures could be others.
    pub(crate) is_open: bool,
    pub(crate) first_credit: Option<Day>,
    pub(crate) paid_at_separation: bool,
}

/// A change of the balance, before caps.
pub(crate) struct Credit<'a> {
    pub(crate) bank: usize,
    pub(crate) day: Day,
    pub(crate) exact: Rational,
    pub(crate) kind: LineKind,
    pub(crate) origin: Counts,
    pub(crate) frame: Option<&'a Frame>,
    pub(crate) whole: Option<Whole>,
    pub(crate) under_balance_cap: bool,
    pub(crate) until: Option<Day>,
}

impl<'c, 't> Replay<'c, 't> {
    /// Makes the replay; `None` if it is not known when it begins.
    pub(crate) fn new(terms: &'c Terms<'c>, through: Day, projects: bool, strict: bool, tail: &'t mut Tail) -> Option<Replay<'c, 't>> {
        let (plan, person) = (terms.plan, terms.person);
        let view = person.view;
        let opening = opening(plan, person);
        let Some(start) = start(plan, person) else {
            tail.add_missing(missing("service", "/case/service"));
            return None;
        };
        let mut pay_dates = view.employer().and_then(|e| e.pay_dates.clone()).unwrap_or_default();
        pay_dates.order();
        let order = plan.draws.iter().find(|d| terms.holds(&d.scope, through)).map_or(Order::default(), |d| d.order);
        let zero = Some(0);
        Some(Replay {
            terms,
            strict,
            projects,
            start,
            through,
            is_opened: opening.is_some(),
            years: Years::new(plan, person, start, through),
            pay_dates,
            grants_run: grants_run(plan, person),
            banks: plan.banks.iter().map(|b| BankState::new(&b.id, b.paid, order)).collect(),
            lines: Vec::new(),
            totals: LedgerTotals {
                counted_seconds: zero,
                accrued_seconds: zero,
                granted_seconds: zero,
                used_seconds: zero,
                carried_seconds: zero,
                forfeited_seconds: zero,
                expired_seconds: zero,
                paid_out_seconds: zero,
                restored_seconds: zero,
                paid_seconds: zero,
                unpaid_seconds: zero,
                ..LedgerTotals::default()
            },
            is_open: terms.are_open(),
            first_credit: None,
            paid_at_separation: false,
            tail,
        })
    }

    /// Notes a fact without which the figures could be others.
    pub(crate) fn lack(&mut self, item: MissingItem) {
        self.is_open = true;
        self.tail.add_missing(item);
    }

    /// The first pay date on or after a day.
    pub(crate) fn pay_date_on_or_after(&self, day: Day) -> Option<Day> {
        self.pay_dates.get(self.pay_dates.partition_point(|paid| *paid < day)).copied()
    }

    /// Runs every event.
    pub(crate) fn run(&mut self) -> Result<(), Error> {
        let mut counted = Rational::ZERO;
        for event in Events::of(self)? {
            self.expire(event.day)?;
            if let What::Counted(seconds) = &event.what {
                counted = plus(counted, *seconds)?;
            }
            self.apply(&event)?;
        }
        self.expire(self.through)?;
        self.totals.counted_seconds = Some(floor(counted)?);
        self.look_for_absences();
        self.look_for_year();
        Ok(())
    }

    fn apply(&mut self, event: &Event<'c>) -> Result<(), Error> {
        let day = event.day;
        match &event.what {
            What::Counted(_) => Ok(()),
            What::Gone => self.leave_behind(day),
            What::YearTurn => self.turn(day),
            What::Granted(grant) => self.granted(grant, day),
            What::Given(entry) => self.given(entry, day),
            What::Opened(entry) => self.opened(entry, day),
            What::Returned => self.returned(day),
            What::Earned(earn, first, last) => self.earned(earn, *first, *last, day),
            What::Worked(earn, first, last, seconds) => self.worked(earn, *first, *last, *seconds, day),
            What::Adjusted(entry) => self.adjusted(entry, day),
            What::Paid(entry) => {
                let seconds = entry.hours.map_or(0, crate::Hours::seconds);
                self.take_out(day, entry.bank.as_deref(), seconds, LineKind::PaidOut, None)
            }
            What::Used(seconds) => self.used(*seconds, day),
            What::Separated => self.separated(day),
        }
    }

    // ---------------------------------------------------------------- what leave there is

    pub(crate) fn total(&self) -> Result<i64, Error> {
        self.banks.iter().try_fold(0_i64, |sum, b| sum.checked_add(b.balance)).ok_or_else(Error::overflow)
    }

    fn bank_indices(&self, scope: &Scope) -> Vec<usize> {
        self.banks.iter().enumerate().filter(|(_, b)| Terms::is_for(scope, &b.id)).map(|(i, _)| i).collect()
    }

    fn named_bank(&self, name: Option<&str>) -> usize {
        name.and_then(|name| self.banks.iter().position(|b| b.id == name)).unwrap_or(0)
    }

    /// Notes what an answer that used this item rests on.
    pub(crate) fn rests_on(&mut self, frame: &Frame) {
        if frame.checked == Checked::Unverified && self.terms.plan.role == Role::Floor {
            self.tail.add_unverified(format!("{}/{}", self.terms.plan.id, frame.id), frame.dates.from);
        }
        if let Some(reading) = &frame.reading {
            self.tail.add_convention(reading);
        }
    }

    /// A line of the ledger, with the balance after it.
    pub(crate) fn line(&mut self, bank: usize, line: LedgerLine, frame: Option<&Frame>) -> Result<(), Error> {
        let bank = self.banks.get(bank).filter(|_| self.banks.len() > 1).map(|b| b.id.clone());
        let rule = frame.map(|f| format!("{}/{}", self.terms.plan.id, f.id));
        let cites = if line.cites.is_empty() { frame.map(|f| f.cites.clone()).unwrap_or_default() } else { line.cites.clone() };
        if let Some(frame) = frame {
            self.rests_on(frame);
        }
        let balance = Some(self.total()?);
        self.lines.push(LedgerLine { bank, rule, cites, balance_seconds: balance, ..line });
        Ok(())
    }

    /// What is left under a cap; `None` where there is none.
    pub(crate) fn room(&mut self, on: CapOn, bank: usize, day: Day) -> Result<Option<(&'c Cap, i64, Bound)>, Error> {
        let Some(state) = self.banks.get(bank) else { return Ok(None) };
        let Some((cap, bound)) = self.terms.cap(on, &state.id, day)? else { return Ok(None) };
        let held = match on {
            CapOn::Earn if cap.counts.is_empty() => state.year.earned,
            CapOn::Use => state.year.used,
            CapOn::Balance if cap.counts.contains(&Counts::Used) => state.balance.saturating_add(state.year.used),
            CapOn::Balance | CapOn::Carry => state.balance,
            CapOn::Earn => cap.counts.iter().fold(0_i64, |sum, kind| sum.saturating_add(state.year.get(*kind))),
        };
        let left = floor(bound.low)?.checked_sub(held).ok_or_else(Error::overflow)?;
        Ok(Some((cap, left.max(0), bound)))
    }

    /// A cap bites whose figure is only known from below.
    pub(crate) fn look_at(&mut self, bound: Bound) {
        if !bound.is_exact {
            self.lack(missing("schedule", "/case/schedule"));
        }
    }

    /// Adds leave: what was left over below a step joins in, caps cut, and the rest is a lot.
    pub(crate) fn credit(&mut self, credit: &Credit<'_>) -> Result<i64, Error> {
        let rounding = self.rounding(credit)?;
        let Some(kept) = self.banks.get(credit.bank).map(|b| b.remainder) else { return Ok(0) };
        let due = plus(kept, credit.exact)?;
        let step = rounding.map_or_else(|| Rounding { step: Rational::ONE, way: Way::Down }, |(r, _)| r);
        let whole = floor(step.apply(&due).ok_or_else(Error::overflow)?)?.max(0);
        let mut rest = minus(due, Rational::whole(whole))?;
        if rounding.is_some_and(|(_, keeps)| !keeps) {
            rest = Rational::ZERO;
        }
        let mut given = whole;
        let mut cut: Option<&Cap> = None;
        let mut beyond: Vec<(&Cap, i64)> = Vec::new();
        let kinds = [(CapOn::Earn, credit.kind == LineKind::Accrued), (CapOn::Balance, credit.under_balance_cap)];
        for (on, applies) in kinds {
            let Some((cap, left, bound)) = (if applies { self.room(on, credit.bank, credit.day)? } else { None }) else { continue };
            if given >= left {
                rest = Rational::ZERO;
            }
            if given > left {
                self.look_at(bound);
                let above = given.checked_sub(left).ok_or_else(Error::overflow)?;
                beyond.extend((cap.then != Then::Stop).then_some((cap, above)));
                given = left;
                cut = Some(cap);
            }
        }
        let earned = beyond.iter().try_fold(given, |sum, (_, above)| sum.checked_add(*above)).ok_or_else(Error::overflow)?;
        if let Some(bank) = self.banks.get_mut(credit.bank) {
            bank.remainder = rest;
            bank.year.add(credit.origin, earned)?;
        }
        self.put_credit(credit, given, cut)?;
        beyond.into_iter().try_for_each(|(cap, above)| self.beyond_cap(credit, above, cap))?;
        Ok(given)
    }

    /// Hours above a cap that are earned all the same, and at once lost or paid.
    fn beyond_cap(&mut self, credit: &Credit<'_>, lost: i64, cap: &Cap) -> Result<(), Error> {
        self.put_credit(credit, lost, None)?;
        let kind = if cap.then == Then::Pay { LineKind::PaidOut } else { LineKind::Forfeited };
        let taken = self.banks.get_mut(credit.bank).map_or(Ok(0), BankState::take_back)?;
        self.gone(credit.bank, credit.day, taken, kind, Some(&cap.scope.frame))
    }

    fn put_credit(&mut self, credit: &Credit<'_>, given: i64, cut: Option<&Cap>) -> Result<(), Error> {
        let paid = self.banks.get(credit.bank).is_none_or(|b| b.paid);
        let until = credit.until.into_iter().chain(self.end_of_lot(credit)?).min();
        let ends_with_year = self.year_end_of(credit.origin, credit.bank, credit.day);
        let lot = Lot { origin: credit.origin, earned_on: credit.day, usable_from: None, until, ends_with_year, paid, seconds: given };
        if let Some(bank) = self.banks.get_mut(credit.bank) {
            bank.put(lot)?;
        }
        if given > 0 {
            self.first_credit = self.first_credit.or(Some(credit.day));
        }
        let total = match credit.kind {
            LineKind::Granted => &mut self.totals.granted_seconds,
            LineKind::Restored => &mut self.totals.restored_seconds,
            _ => &mut self.totals.accrued_seconds,
        };
        *total = Some(total.unwrap_or(0).checked_add(given).ok_or_else(Error::overflow)?);
        let is_cut = cut.is_some();
        if given == 0 && !is_cut {
            return Ok(());
        }
        let cites = match (cut, credit.frame) {
            (Some(cap), Some(frame)) => super::join_cites(&frame.cites, &cap.scope.frame.cites),
            _ => Vec::new(),
        };
        if let Some(cap) = cut {
            self.rests_on(&cap.scope.frame);
        }
        let line = LedgerLine {
            day: Some(credit.day),
            kind: Some(credit.kind),
            seconds: Some(given),
            exact_seconds: (credit.exact != Rational::whole(given)).then_some(credit.exact),
            cut_by: cut.map(|cap| cap.on.as_str().to_owned()),
            paid: Some(yes_no(paid)),
            cites,
            ..LedgerLine::default()
        };
        self.line(credit.bank, line, credit.frame)
    }

    /// The rounding of what is earned, and whether its remainder is kept.
    fn rounding(&self, credit: &Credit<'_>) -> Result<Option<(Rounding, bool)>, Error> {
        if let Some(whole) = credit.whole {
            return Ok(Some((Rounding { step: whole.step, way: Way::Down }, true)));
        }
        let is_for = |r: &&Round| r.of == RoundOf::Earned && credit.kind == LineKind::Accrued && self.terms.holds(&r.scope, credit.day);
        Ok(self.terms.plan.rounds.iter().find(is_for).map(|r| (r.rounding, r.keeps_remainder)))
    }

    /// The first day on which a new lot is gone, by the pack's items.
    fn end_of_lot(&self, credit: &Credit<'_>) -> Result<Option<Day>, Error> {
        let mut end: Option<Day> = None;
        for item in self.terms.plan.expiries.iter().filter(|e| self.terms.holds(&e.scope, credit.day)) {
            let is_for = item.lots.is_empty() || item.lots.contains(&credit.origin);
            let Some(from) = item.clock.as_ref().filter(|_| is_for) else { continue };
            let hire = self.terms.person.spell_on(credit.day).map(|s| s.from);
            let begins = if from.start.0.is_empty() { Some(credit.day) } else { start_day(&from.start, hire, Some(credit.day)) };
            let day = begins.and_then(|day| from.clock.run(day, &Calendar::UsFederal)).map(|d| d.day);
            end = end.into_iter().chain(day).min();
        }
        Ok(end)
    }

    // ---------------------------------------------------------------- earning and granting

    fn earned(&mut self, earn: &'c Earn, first: Day, last: Day, day: Day) -> Result<(), Error> {
        let days = self.days_of_rate(earn, first, last);
        let Some(share) = share_of_periods(&days, earn.per, self)? else {
            let item = if earn.per == Per::Year {
                missing("plan-year", "/case/employer/plan_year")
            } else {
                missing("pay-dates", "/case/employer/pay_dates")
            };
            self.lack(item);
            return Ok(());
        };
        if days.is_empty() {
            return Ok(());
        }
        let amount = self.terms.person.seconds(&earn.amount, last)?;
        self.look_at(amount);
        self.accrue(earn, times(amount.low, share)?, day)
    }

    /// The days of a span on which a rate holds for this person.
    fn days_of_rate(&self, earn: &Earn, first: Day, last: Day) -> Vec<Day> {
        let person = self.terms.person;
        let holds = |day: &Day| person.is_employed(*day) && self.begins(earn, *day) && self.terms.holds(&earn.scope, *day);
        let mut days: Vec<Day> = first.through(last).filter(holds).collect();
        match earn.mid_period {
            MidPeriod::DayWeighted => days.retain(|day| self.is_in_tenure(earn, *day)),
            MidPeriod::Old if days.first().is_some_and(|day| !self.is_in_tenure(earn, *day)) => days.clear(),
            MidPeriod::New if days.last().is_some_and(|day| !self.is_in_tenure(earn, *day)) => days.clear(),
            MidPeriod::Old | MidPeriod::New => {}
        }
        days
    }

    /// Has the earning of this rate begun? Where the hire is not known, a balance given by the host shows that it lies before.
    fn begins(&self, earn: &Earn, day: Day) -> bool {
        let hire = self.terms.person.spell_on(day).map_or(self.start, |s| s.from);
        start_day(&earn.start, Some(hire), Some(day)).is_none_or(|from| from <= day)
    }

    fn is_in_tenure(&self, earn: &Earn, day: Day) -> bool {
        let Some(spell) = self.terms.person.spell_on(day) else { return earn.tenure == Tenure::default() };
        let reached = |length: Length| after(spell.from, length).is_some_and(|step| step <= day);
        earn.tenure.from.is_none_or(reached) && earn.tenure.until.is_none_or(|length| !reached(length))
    }

    fn worked(&mut self, earn: &'c Earn, first: Day, last: Day, seconds: Rational, day: Day) -> Result<(), Error> {
        let Per::Worked(per) = earn.per else { return Ok(()) };
        let days = first.days_to(last).saturating_add(1);
        let fits = |day: Day| self.begins(earn, day) && self.terms.holds(&earn.scope, day) && self.is_in_tenure(earn, day);
        let inside = first.through(last).fold(0_i64, |inside, day| inside.saturating_add(i64::from(fits(day))));
        if inside == 0 {
            return Ok(());
        }
        let amount = self.terms.person.seconds(&earn.amount, last)?;
        self.look_at(amount);
        let share = over(Rational::whole(inside), Rational::whole(days.max(1)))?;
        let exact = over(times(times(seconds, share)?, amount.low)?, per)?;
        self.accrue(earn, exact, day)
    }

    fn accrue(&mut self, earn: &'c Earn, exact: Rational, day: Day) -> Result<(), Error> {
        let ended = self.terms.plan.grants.iter().any(|g| self.grants_run && g.ends_earning && self.terms.holds(&g.scope, day));
        if ended {
            return Ok(());
        }
        for bank in self.bank_indices(&earn.scope) {
            let frame = Some(&earn.scope.frame);
            let (kind, origin) = (LineKind::Accrued, Counts::Earned);
            self.credit(&Credit { bank, day, exact, kind, origin, frame, whole: earn.whole, under_balance_cap: true, until: None })?;
        }
        Ok(())
    }

    fn granted(&mut self, grant: &'c Grant, day: Day) -> Result<(), Error> {
        let amount = self.terms.person.seconds(&grant.amount, day)?;
        self.look_at(amount);
        let hire = self.terms.person.spell_on(day).map(|s| s.from);
        let exact = if hire == Some(day) { times(amount.low, self.share_left(grant, day)?)? } else { amount.low };
        for bank in self.bank_indices(&grant.scope) {
            let before = self.banks.get(bank).map_or(0, |b| b.year.granted);
            let tops_up = matches!(grant.on, GrantDay::By(_));
            let exact = if tops_up { minus(exact, Rational::whole(before))?.max(Rational::ZERO) } else { exact };
            let frame = Some(&grant.scope.frame);
            let (kind, origin) = (LineKind::Granted, Counts::Granted);
            let under_balance_cap = !grant.ends_balance_cap;
            self.credit(&Credit { bank, day, exact, kind, origin, frame, whole: None, under_balance_cap, until: None })?;
        }
        Ok(())
    }

    /// What is left of the plan's year on the day of hire, as the grant reduces by it.
    fn share_left(&mut self, grant: &Grant, day: Day) -> Result<Rational, Error> {
        if grant.prorate == Prorate::None {
            return Ok(Rational::ONE);
        }
        let Some((from, until)) = self.years.year_of(day) else {
            self.lack(missing("plan-year", "/case/employer/plan_year"));
            return Ok(Rational::ONE);
        };
        let (left, all) = match grant.prorate {
            Prorate::MonthsLeft => (months_between(day.month_start(), until), months_between(from, until)),
            Prorate::None | Prorate::DaysLeft => (day.days_to(until), from.days_to(until)),
        };
        over(Rational::whole(left), Rational::whole(all.max(1)))
    }

    fn given(&mut self, entry: &GrantEntry, day: Day) -> Result<(), Error> {
        let bank = self.named_bank(entry.bank.as_deref());
        let Some(exact) = self.amount_of(entry.hours, entry.days, day)? else { return Ok(()) };
        let until = entry.expires_through.map(Day::next);
        let (kind, origin) = (LineKind::Granted, Counts::Granted);
        self.credit(&Credit { bank, day, exact, kind, origin, frame: None, whole: None, under_balance_cap: false, until }).map(|_| ())
    }

    fn amount_of(&mut self, hours: Option<crate::Hours>, days: Option<Rational>, day: Day) -> Result<Option<Rational>, Error> {
        if let Some(hours) = hours {
            return Ok(Some(Rational::whole(hours.seconds())));
        }
        let Some(days) = days else { return Ok(None) };
        match self.terms.person.workday(day)? {
            Some(workday) => times(days, workday).map(Some),
            None => {
                self.lack(missing("schedule", "/case/schedule"));
                Ok(None)
            }
        }
    }

    fn opened(&mut self, entry: &OpeningEntry, day: Day) -> Result<(), Error> {
        let bank = self.named_bank(entry.bank.as_deref());
        let Some(seconds) = self.amount_of(entry.hours, entry.days, day)?.map(floor).transpose()? else { return Ok(()) };
        let origin = match entry.kind {
            Some(OpeningKind::Earned) | None => Counts::Earned,
            Some(OpeningKind::Granted | OpeningKind::Advance) => Counts::Granted,
            Some(OpeningKind::Carried) => Counts::Carried,
            Some(OpeningKind::Restored) => Counts::Restored,
        };
        let until = entry.expires_through.map(Day::next);
        let ends_with_year = self.year_end_of(origin, bank, day);
        if let Some(state) = self.banks.get_mut(bank) {
            let paid = entry.paid.map_or(state.paid, |p| p == YesNo::Yes);
            let earned_on = entry.earned_on.unwrap_or(day);
            state.put(Lot { origin, earned_on, usable_from: entry.usable_from, until, ends_with_year, paid, seconds })?;
            if entry.kind.is_some() {
                state.year.add(origin, seconds)?;
            }
        }
        if seconds > 0 {
            self.first_credit = self.first_credit.or(Some(day));
        }
        let line = LedgerLine { day: Some(day), kind: Some(LineKind::Opening), seconds: Some(seconds), ..LedgerLine::default() };
        self.line(bank, line, None)
    }

    fn adjusted(&mut self, entry: &Adjustment, day: Day) -> Result<(), Error> {
        let bank = self.named_bank(entry.bank.as_deref());
        let seconds = entry.hours.seconds();
        let ends_with_year = self.year_end_of(Counts::Earned, bank, day);
        let Some(state) = self.banks.get_mut(bank) else { return Ok(()) };
        let change = if seconds >= 0 {
            let paid = state.paid;
            state.put(Lot { origin: Counts::Earned, earned_on: day, usable_from: None, until: None, ends_with_year, paid, seconds })?;
            seconds
        } else {
            let wanted = seconds.checked_neg().ok_or_else(Error::overflow)?;
            sum(&state.take(wanted, |_| true)?)?.checked_neg().ok_or_else(Error::overflow)?
        };
        if change > 0 {
            self.first_credit = self.first_credit.or(Some(day));
        }
        let line = LedgerLine { day: Some(day), kind: Some(LineKind::Adjusted), seconds: Some(change), ..LedgerLine::default() };
        self.line(bank, line, None)
    }
}

/// The day that lies a length after another.
pub(crate) fn after(day: Day, length: Length) -> Option<Day> {
    match length {
        Length::Days(n) => day.plus_days(n),
        Length::Weeks(n) => day.plus_days(n.checked_mul(7)?),
        Length::Months(n) => day.plus_months(n, MonthEnd::RollOn),
        Length::Years(n) => day.plus_months(n.checked_mul(12)?, MonthEnd::RollOn),
        Length::Hours(_) | Length::BusinessDays(_) | Length::Lifetime => None,
    }
}

fn months_between(from: Day, until: Day) -> i64 {
    let index = |day: Day| i64::from(day.year()).saturating_mul(12).saturating_add(i64::from(day.month()));
    index(until).saturating_sub(index(from))
}

/// The first day of the balances that the host gave.
fn opening(plan: &Plan, person: &Person<'_>) -> Option<Day> {
    person.view.known(&person.view.case.opening).filter(|(_, e)| e.plan == plan.id).filter_map(|(_, e)| e.day).min()
}

/// The first day of a replay: that of a balance given, else the hire.
pub(crate) fn start(plan: &Plan, person: &Person<'_>) -> Option<Day> {
    opening(plan, person).or_else(|| person.spells.first().map(|s| s.from))
}

/// A plan's grants always give; a law's where the employer grants instead of letting leave accrue.
fn grants_run(plan: &Plan, person: &Person<'_>) -> bool {
    let chosen = person.view.employer().and_then(|e| e.plan_method.as_ref()).and_then(|m| m.get(&plan.id).or_else(|| m.get("*")));
    plan.role == Role::Plan || (chosen == Some(&PlanMethod::Grant) && !plan.grants.is_empty())
}
