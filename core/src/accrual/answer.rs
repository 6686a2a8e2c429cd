//! What a ledger shows: balances, lots, banks, totals, and the figures of the law for this person.

use super::CAPS;
use super::model::{Counts, Order, Per, Plan};
use super::person::floor;
use super::replay::Replay;
use super::state::yes_no;
use super::terms::Terms;
use crate::api::answer::{BankAnswer, Ledger, LotAnswer, ParameterValue, Projection, RateAnswer};
use crate::api::words::Consumed;
use crate::{Day, Error};
use std::collections::BTreeMap;

/// The law's figures for this person on a day: caps and rate.
pub(crate) fn figures(terms: &Terms<'_>, day: Day, ledger: &mut Ledger) -> Result<(), Error> {
    for on in CAPS {
        let bank = terms.plan.banks.first().map_or("", |b| b.id.as_str());
        if let Some((_, bound)) = terms.cap(on, bank, day)?.filter(|(_, bound)| bound.is_exact) {
            let value = ParameterValue { seconds: Some(floor(bound.low)?), ..ParameterValue::default() };
            ledger.parameters.insert(on.as_str().to_owned(), value);
        }
    }
    for earn in terms.plan.earns.iter().filter(|e| terms.holds(&e.scope, day)) {
        let Per::Worked(per) = earn.per else { continue };
        let amount = terms.person.seconds(&earn.amount, day)?;
        if let (Some(seconds), Some(per_seconds), true) = (amount.low.to_whole(), per.to_whole(), amount.is_exact) {
            ledger.rate = Some(RateAnswer { seconds: Some(seconds), per_seconds: Some(per_seconds) });
            break;
        }
    }
    Ok(())
}

/// The balances at the end of a replay. Where a fact is missing that could change them, they are left out; the lines stand.
pub(crate) fn balances(replay: &mut Replay<'_, '_>, ledger: &mut Ledger) -> Result<(), Error> {
    let usable = replay.usable()?;
    ledger.lines = std::mem::take(&mut replay.lines);
    if replay.is_open {
        return Ok(());
    }
    let total = replay.total()?;
    let mut remainder = crate::amount::Rational::ZERO;
    for (bank, left) in replay.banks.iter().zip(&usable) {
        remainder = super::person::plus(remainder, bank.remainder)?;
        ledger.banks.insert(bank.id.clone(), BankAnswer { balance_seconds: Some(bank.balance), usable_seconds: left.today });
    }
    ledger.balance_seconds = Some(total);
    ledger.remainder_seconds = Some(remainder);
    ledger.exact_balance_seconds = Some(super::person::plus(crate::amount::Rational::whole(total), remainder)?);
    ledger.usable_seconds = usable.iter().try_fold(0_i64, |sum, bank| sum.checked_add(bank.today?));
    ledger.usable_in_year_seconds = usable.iter().try_fold(0_i64, |sum, bank| sum.checked_add(bank.in_year?));
    ledger.lots = lots(replay);
    ledger.totals = Some(replay.totals.clone());
    Ok(())
}

/// Takes the figures back where an open text leaves them open.
pub(crate) fn without_figures(ledger: &mut Ledger) {
    ledger.balance_seconds = None;
    ledger.remainder_seconds = None;
    ledger.exact_balance_seconds = None;
    ledger.usable_seconds = None;
    ledger.usable_in_year_seconds = None;
    ledger.totals = None;
    ledger.lots.clear();
    ledger.banks.clear();
}

/// The lots that are left, by the day on which they were earned; a second one of a day has a number behind it.
fn lots(replay: &Replay<'_, '_>) -> BTreeMap<String, LotAnswer> {
    let mut all = BTreeMap::new();
    let mut of_day: BTreeMap<Day, usize> = BTreeMap::new();
    let several = replay.banks.len() > 1;
    for bank in &replay.banks {
        for lot in bank.lots.values() {
            let number = of_day.entry(lot.earned_on).or_default();
            *number = number.saturating_add(1);
            let key = if *number == 1 { lot.earned_on.to_string() } else { format!("{}.{number}", lot.earned_on) };
            let origin = match lot.origin {
                Counts::Earned | Counts::Used => "earned",
                Counts::Granted => "granted",
                Counts::Carried => "carried",
                Counts::Restored => "restored",
            };
            let answer = LotAnswer {
                seconds: Some(lot.seconds),
                paid: Some(yes_no(lot.paid)),
                bank: several.then(|| bank.id.clone()),
                origin: Some(origin.to_owned()),
                usable_from: lot.usable_from,
                expires_through: lot.until.map(Day::prev),
            };
            all.insert(key, answer);
        }
    }
    all
}

/// A ledger through a later day.
pub(crate) fn projection(ledger: Ledger, plan: &Plan, through: Day) -> Projection {
    let consumed = match plan.draws.first().map(|d| d.order).unwrap_or_default() {
        Order::Expires => Consumed::EarliestExpiryFirst,
        Order::Oldest => Consumed::OldestFirst,
        Order::Carried => Consumed::CarriedFirst,
        Order::Current => Consumed::CurrentFirst,
    };
    Projection {
        on: ledger.on,
        parameters: ledger.parameters,
        cites: ledger.cites,
        findings: ledger.findings,
        plan: ledger.plan,
        balance_seconds: ledger.balance_seconds,
        remainder_seconds: ledger.remainder_seconds,
        exact_balance_seconds: ledger.exact_balance_seconds,
        usable_seconds: ledger.usable_seconds,
        usable_in_year_seconds: ledger.usable_in_year_seconds,
        lines: ledger.lines,
        lots: ledger.lots,
        banks: ledger.banks,
        covered: ledger.covered,
        tests: ledger.tests,
        totals: ledger.totals,
        size: ledger.size,
        rate: ledger.rate,
        through: Some(through),
        consumed: Some(consumed),
        missing: ledger.missing,
        judgment: ledger.judgment,
        unsettled: ledger.unsettled,
        conventions: ledger.conventions,
        unverified: ledger.unverified,
        assumed: ledger.assumed,
        presumed: ledger.presumed,
        explanation: ledger.explanation,
        made_with: ledger.made_with,
    }
}
