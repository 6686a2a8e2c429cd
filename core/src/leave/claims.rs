//! A program's claims over time: the days that wait, the days that are paid, and what they come to.

use super::law::Law;
use super::law::conduct::Rule;
use super::law::pay::{OncePer, Program, Starts, Waiting, among};
use super::pay::{self, Gap};
use super::quote::{Claimed, Quote, note_frame};
use crate::amount::{Rational, Rounding};
use crate::api::Tail;
use crate::api::answer::{ClaimAnswer, MissingItem, ParameterValue, WaitingPeriod};
use crate::api::case::Claim;
use crate::facts::dictionary::{missing, missing_at};
use crate::facts::view::View;
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::rules::figures::{Reckoned, Source, reckon};
use crate::rules::frame::Frame;
use crate::rules::shelf::Bound;
use crate::rules::test::Subject;
use crate::time::{Interval, MonthEnd, Weekday};
use crate::{Day, Error, Reason};
use std::collections::BTreeMap;

/// What the claims under one program of a law come to. The plan lays `paid` and `waiting` on its calendar.
#[derive(Default)]
pub(crate) struct ProgramClaims {
    /// The program's part of the answer.
    pub(crate) answer: ClaimAnswer,
    /// The days that are paid, claim by claim.
    pub(crate) paid: Vec<Interval>,
    /// The days at the start of a claim that nobody pays.
    pub(crate) waiting: Vec<Interval>,
    /// The figures of the law that were used.
    pub(crate) parameters: BTreeMap<String, ParameterValue>,
    /// What would settle an amount or a length that is not known.
    pub(crate) missing: Vec<MissingItem>,
    /// What is paid, by the benefit period it belongs to.
    periods: BTreeMap<Day, Paid>,
    /// How a payment is rounded.
    payment: Option<Rounding>,
}

/// The claims of the case under one law, by program; what they rest on goes to the tail.
///
/// `leave.plan` includes them: a day is paid by `law/program` where one of `paid` contains it, and waits where one of `waiting` does.
///
/// # Errors
/// `conflict` of wages given twice, `overflow`.
pub(crate) fn claims(view: &View<'_>, law: &Bound<Law>, tail: &mut Tail) -> Result<BTreeMap<String, ProgramClaims>, Error> {
    let mut all: BTreeMap<String, ProgramClaims> = BTreeMap::new();
    let mut served: Vec<Served<'_>> = Vec::new();
    let mut years: BTreeMap<&str, Counted> = BTreeMap::new();
    for placed in placed(view, law) {
        let claim = &placed.claim;
        let (Some(first_day), Some(program)) = (claim.first_day, placed.program) else {
            if claim.first_day.is_none() {
                all.entry(claim.program_name(law)).or_default().missing.push(missing_at("claim-first-day", claim.position));
            }
            continue;
        };
        let claimed = placed.claimed(view, law, program);
        let quote = claimed.quote()?;
        claimed.rests_on(&quote, tail);
        if let Some(item) = placed.linked_by {
            note_frame(&law.header.id, item, tail);
        }
        let waits = waiting(program, claim, first_day, &served);
        let cap = cap(&claimed, &quote)?;
        let entry = all.entry(program.frame.id.clone()).or_default();
        entry.add(&quote, program);
        let counted = years.entry(program.frame.id.as_str()).or_default();
        let days = entry.lay(claim, first_day, waits, days_limit(law, program, placed.anchor), counted);
        entry.count(placed.anchor, days, &quote, cap)?;
        served.push(Served { program, first_day, waited: waits.is_some() });
    }
    for program in all.values_mut() {
        program.total()?;
        program.missing.iter().for_each(|item| tail.add_missing(item.clone()));
    }
    Ok(all)
}

/// A claim with its benefit period and the way to pay that is in force for it.
pub(crate) struct Placed<'l, 'c> {
    pub(crate) claim: FiledClaim<'c>,
    /// The first day of the benefit period; that of the claim, where it continues none.
    pub(crate) anchor: Day,
    /// None: no program of the law is known to fit.
    pub(crate) program: Option<&'l Program>,
    /// The item of the pack by which it continues an earlier claim's period.
    pub(crate) linked_by: Option<&'l Frame>,
}

impl<'l, 'c> Placed<'l, 'c> {
    /// The claim under its program.
    pub(crate) fn claimed<'a>(&self, view: &'a View<'c>, law: &'a Bound<Law>, program: &'a Program) -> Claimed<'a, 'c> {
        Claimed { view, law, program, claim: self.claim.entry, anchor: self.anchor }
    }
}

/// The claims of a law by their first day, each in its benefit period.
pub(crate) fn placed<'l, 'c>(view: &View<'c>, law: &'l Bound<Law>) -> Vec<Placed<'l, 'c>> {
    let mut all: Vec<Placed<'l, 'c>> = Vec::new();
    for claim in in_order(view, law) {
        let continued = period_of(law, &all, &claim);
        let own = claim.first_day.unwrap_or(view.on);
        let (anchor, linked_by) = continued.map_or((own, None), |(anchor, frame)| (anchor, Some(frame)));
        let program = claim.program(law, anchor);
        all.push(Placed { claim, anchor, program, linked_by });
    }
    all
}

/// A claim of the case under a law.
pub(crate) struct FiledClaim<'c> {
    pub(crate) position: usize,
    pub(crate) entry: &'c Claim,
    /// The program of the claim; none: whichever of the law's programs fits.
    name: Option<&'c str>,
    pub(crate) first_day: Option<Day>,
    /// Why: as the claim says, else as the leave on its first day does.
    pub(crate) reason: Option<&'c Reason>,
}

/// A claim that came before, and whether it waited.
struct Served<'l> {
    program: &'l Program,
    first_day: Day,
    waited: bool,
}

/// The days paid so far in the year of a program's meter.
#[derive(Default)]
struct Counted {
    opened: Option<Day>,
    days: i64,
}

/// The claims of a law by their first day.
pub(crate) fn in_order<'c>(view: &View<'c>, law: &Bound<Law>) -> Vec<FiledClaim<'c>> {
    let id = law.header.id.as_str();
    let mut claims: Vec<FiledClaim<'c>> = view
        .known(&view.case.claims)
        .filter_map(|(position, entry)| {
            let name = match entry.program.split_once('/') {
                Some((of, program)) => (of == id).then_some(Some(program))?,
                None if entry.program == id => None,
                None => Some(entry.program.as_str()),
            };
            let is_held = name.is_none_or(|n| law.body.pay.programs.iter().any(|p| p.frame.id == n));
            let reason = entry.reason.as_ref().or_else(|| reason_of_leave(view, entry.first_day?));
            is_held.then_some(FiledClaim { position, entry, name, first_day: entry.first_day, reason })
        })
        .collect();
    claims.order_by_key(|c| (c.first_day, c.position));
    claims
}

/// The reason of the leave that has begun by a day, the latest first.
fn reason_of_leave<'c>(view: &View<'c>, day: Day) -> Option<&'c Reason> {
    let covering = view.leave().filter(|l| l.begins().is_some_and(|b| b <= day) && l.ends().is_none_or(|e| day <= e));
    covering.max_by_key(|l| (l.begins(), l.position)).and_then(|l| l.reason())
}

impl FiledClaim<'_> {
    fn program_name(&self, law: &Bound<Law>) -> String {
        self.name.map_or_else(|| law.header.id.clone(), str::to_owned)
    }

    /// The way to pay that is in force on the day by which the law is chosen, and that holds the reason.
    pub(crate) fn program<'l>(&self, law: &'l Bound<Law>, anchor: Day) -> Option<&'l Program> {
        let named = |p: &&Program| self.name.is_none_or(|name| p.frame.id == name);
        let fits = |p: &&Program| self.reason.is_none_or(|reason| among(&p.grounds, reason));
        let held = || law.body.pay.programs.iter().filter(named).filter(|p| p.frame.dates.contains(anchor));
        held().find(fits).or_else(|| held().next().filter(|_| self.name.is_some()))
    }

    /// The days it is for, its end included in the interval; `None` where its length is not known.
    fn days(&self, first_day: Day) -> Option<Interval> {
        let entry = self.entry;
        let by_weeks = || days_of_weeks(entry.weeks?);
        let by_days = || entry.days?.to_whole();
        let length = || by_weeks().or_else(by_days).and_then(|n| first_day.plus_days(n)).map(Day::prev);
        let last = entry.last_day.or_else(length)?;
        Some(Interval::through(first_day, last))
    }
}

/// Whole weeks are seven days; a part of a week is as many of its days as it has begun.
fn days_of_weeks(weeks: Rational) -> Option<i64> {
    let days = weeks.checked_mul(&Rational::whole(7))?;
    Rounding { step: Rational::ONE, way: crate::amount::Way::Up }.apply(&days)?.to_whole()
}

/// The benefit period that a claim continues: one for grounds that the law takes together, in the order in which it names them. A claim for
/// an earlier one of these grounds begins a new period.
fn period_of<'l>(law: &'l Bound<Law>, before: &[Placed<'_, '_>], claim: &FiledClaim<'_>) -> Option<(Day, &'l Frame)> {
    let reason = claim.reason?;
    law.body.conduct.interplay.iter().filter(|i| i.rule == Rule::OneBenefitPeriod).find_map(|item| {
        let rank = |reason: &Reason| item.grounds.iter().position(|g| g.id == reason.ground());
        let own = rank(reason)?;
        let (last, earlier) = before.iter().rev().find_map(|p| Some((rank(p.claim.reason?)?, p)))?;
        (last <= own && own > 0).then_some((earlier.anchor, &item.frame))
    })
}

/// The waiting days of a claim; `None` where none are to be served.
fn waiting(program: &Program, claim: &FiledClaim<'_>, first_day: Day, served: &[Served<'_>]) -> Option<Interval> {
    let rule = program.waiting.as_ref()?;
    let is_excepted = !rule.except.is_empty() && claim.reason.is_some_and(|reason| among(&rule.except, reason));
    let year_of = |s: &Served<'_>| s.first_day.plus_days(WEEKS_OF_A_BENEFIT_YEAR).is_some_and(|end| first_day < end);
    let is_served = served.iter().filter(|s| s.waited && s.program.frame.id == program.frame.id).any(|s| match rule.once_per {
        None => false,
        Some(OncePer::BenefitPeriod) => s.first_day == first_day,
        Some(OncePer::BenefitYear) => year_of(s),
    });
    (!is_excepted && !is_served && rule.days > 0).then(|| interval(rule, first_day))
}

/// A benefit year of 52 weeks, in days.
const WEEKS_OF_A_BENEFIT_YEAR: i64 = 364;

fn interval(rule: &Waiting, first_day: Day) -> Interval {
    let from = match rule.starts {
        Starts::FirstDay => first_day,
        Starts::SundayOfClaim => first_day.on_or_before(Weekday::Sun),
    };
    Interval::new(Some(from), from.plus_days(rule.days))
}

/// The waiting period of a claim as an answer says it; of 0 days where none is served.
pub(crate) fn waiting_answer(program: &Program, claim: &FiledClaim<'_>, first_day: Day) -> Option<WaitingPeriod> {
    program.waiting.as_ref()?;
    Some(match waiting(program, claim, first_day, &[]) {
        None => WaitingPeriod { days: Some(0), ..WaitingPeriod::default() },
        Some(waits) => period_answer(&waits),
    })
}

fn period_answer(waits: &Interval) -> WaitingPeriod {
    WaitingPeriod { first_day: waits.from, last_day: waits.until.map(Day::prev), days: waits.days() }
}

impl ProgramClaims {
    fn add(&mut self, quote: &Quote, program: &Program) {
        self.parameters.extend(quote.parameters.clone());
        self.missing.extend(quote.missing.iter().cloned());
        self.payment = program.round.payment;
        self.answer.cites.clone_from(&program.frame.cites);
        if let (Some(weekly), None) = (&quote.weekly, self.answer.weekly_cents) {
            self.answer.weekly_cents = weekly.cents.to_whole();
            self.answer.exact_weekly_cents = Some(weekly.exact);
            self.answer.branch = Some(weekly.branch.clone());
            self.answer.rounding = program.round.weekly.as_ref().map(pay::rounding_word);
        }
    }

    /// Lays a claim on the calendar: first it waits, then it is paid as long as the law pays. The days that are paid.
    fn lay(&mut self, claim: &FiledClaim<'_>, first_day: Day, waits: Option<Interval>, most: Option<i64>, counted: &mut Counted) -> i64 {
        if let Some(waits) = waits {
            self.answer.waiting.get_or_insert_with(|| period_answer(&waits));
        }
        let Some(days) = claim.days(first_day) else {
            self.missing.push(missing_at("claim-last-day", claim.position));
            return 0;
        };
        self.answer.first_day = self.answer.first_day.or(days.from);
        self.answer.last_day = self.answer.last_day.max(days.until.map(Day::prev));
        let mut paid = days;
        if let Some(waits) = waits {
            self.waiting.push(waits.meet(&days));
            paid.from = paid.from.max(waits.until);
        }
        if let Some(most) = most {
            paid = counted.cut(paid, most);
        }
        if paid.is_empty() {
            return 0;
        }
        self.paid.push(paid);
        paid.days().unwrap_or(0)
    }

    /// Adds paid days to those of their benefit period.
    fn count(&mut self, anchor: Day, days: i64, quote: &Quote, cap: Option<Cap>) -> Result<(), Error> {
        let weekly = quote.weekly.as_ref().map(|w| w.cents);
        let group = self.periods.entry(anchor).or_insert(Paid { days: 0, weekly, cap });
        group.days = group.days.checked_add(days).ok_or_else(Error::overflow)?;
        Ok(())
    }

    /// Days, weeks and money of all claims: each period within what its wages allow, the sum rounded once.
    fn total(&mut self) -> Result<(), Error> {
        if self.periods.is_empty() || self.missing.iter().any(|m| m.fact.as_deref() == Some("claim-last-day")) {
            return Ok(());
        }
        let days = self.periods.values().map(|p| p.days).try_fold(0_i64, i64::checked_add).ok_or_else(Error::overflow)?;
        self.answer.paid_days = Some(days);
        self.answer.paid_weeks = Rational::new(i128::from(days), 7);
        let mut sum = Rational::ZERO;
        for period in self.periods.values() {
            match period.comes_to()? {
                Ok(part) => sum = sum.checked_add(&part).ok_or_else(Error::overflow)?,
                Err(missing) => {
                    self.missing.extend(missing);
                    return Ok(());
                }
            }
        }
        self.answer.exact_total_cents = Some(sum);
        self.answer.total_cents = held(pay::rounded(sum, self.payment))?.to_whole();
        Ok(())
    }
}

/// The most money that one benefit period pays.
#[derive(Clone, Copy)]
struct Cap {
    /// None: a wage that it rests on is not known.
    cents: Option<Rational>,
    /// It may be more: only a part of the wages is known.
    at_least: bool,
}

/// The days of one benefit period that are paid, and at what.
struct Paid {
    days: i64,
    weekly: Option<Rational>,
    cap: Option<Cap>,
}

impl Paid {
    /// The money for these days; what is missing where it is not known.
    fn comes_to(&self) -> Result<Result<Rational, Vec<MissingItem>>, Error> {
        let Some(weekly) = self.weekly else { return Ok(Err(Vec::new())) };
        let (exact, _) = held(pay::for_days(weekly, self.days, None))?;
        Ok(match self.cap {
            None => Ok(exact),
            Some(Cap { cents: Some(cents), .. }) if exact <= cents => Ok(exact),
            Some(Cap { cents: Some(cents), at_least: false }) => Ok(cents),
            Some(_) => Err(vec![missing("wages-by-quarter", "")]),
        })
    }
}

fn held<T>(result: Result<T, Gap>) -> Result<T, Error> {
    result.map_err(|_| Error::overflow())
}

impl Counted {
    /// Cuts a claim where the year's days are used up; a year opens with its first paid day.
    fn cut(&mut self, days: Interval, most: i64) -> Interval {
        let Some(from) = days.from else { return days };
        let is_over = self.opened.and_then(|o| o.plus_months(12, MonthEnd::RollOn)).is_some_and(|end| end <= from);
        if self.opened.is_none() || is_over {
            *self = Counted { opened: Some(from), days: 0 };
        }
        let left = most.saturating_sub(self.days).max(0);
        let paid = days.days().map_or(left, |n| n.min(left));
        self.days = self.days.saturating_add(paid);
        Interval::new(Some(from), from.plus_days(paid))
    }
}

/// The limits of the meters that end a program's payments.
fn limits<'l>(law: &'l Bound<Law>, program: &'l Program, anchor: Day) -> impl Iterator<Item = &'l Amount> {
    let named = |id: &String| program.meters.contains(id);
    law.body.meters.iter().filter(move |m| named(&m.frame.id) && m.frame.dates.contains(anchor)).filter_map(|m| m.limit.as_ref())
}

/// The calendar days that a meter in weeks pays in its year.
fn days_limit(law: &Bound<Law>, program: &Program, anchor: Day) -> Option<i64> {
    let weeks = |limit: &Amount| match limit {
        Amount::Figure(weeks, Unit::Weeks) => days_of_weeks(*weeks),
        _ => None,
    };
    limits(law, program, anchor).filter_map(weeks).min()
}

/// The most money that a meter in money lets one benefit period pay.
fn cap(claimed: &Claimed<'_, '_>, quote: &Quote) -> Result<Option<Cap>, Error> {
    let Some(weekly) = quote.weekly.as_ref() else { return Ok(None) };
    let source = Money { claimed, weekly: weekly.cents, wages: claimed.wages().total()? };
    let mut least: Option<Cap> = None;
    for limit in limits(claimed.law, claimed.program, claimed.anchor).filter(|l| !matches!(l, Amount::Figure(_, Unit::Weeks))) {
        let reckoned = reckon(limit, &source)?;
        let at_least = source.wages.is_some_and(|w| w.at_least);
        let cents = reckoned.quantity().filter(|q| q.unit == Unit::Cents).map(|q| q.n);
        if least.is_none_or(|l| cents < l.cents) {
            least = Some(Cap { cents, at_least });
        }
    }
    Ok(least)
}

/// What a limit in money is made of: the weekly amount and the wages of the base period.
struct Money<'q, 'a, 'c> {
    claimed: &'q Claimed<'a, 'c>,
    weekly: Rational,
    wages: Option<super::base_period::Known>,
}

impl Source for Money<'_, '_, '_> {
    fn parameter(&self, id: &str) -> Reckoned {
        let law = self.claimed.law;
        law.body.figures.reckon(&law.header.id, id, self.claimed.anchor)
    }

    fn subject(&self, subject: &Subject) -> Reckoned {
        match subject {
            Subject::Fact(fact) if fact.name == "weekly-benefit" => Reckoned::number(self.weekly, Unit::Cents),
            Subject::Fact(fact) if fact.name == "wages" => match self.wages {
                Some(wages) => Reckoned::number(Rational::whole(wages.cents), Unit::Cents),
                None => Reckoned::missing(missing("wages-by-quarter", "")),
            },
            _ => Reckoned::default(),
        }
    }

    fn lasting(&self, _what: &str) -> Reckoned {
        Reckoned::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;
    use crate::rules::frame::Header;
    use crate::rules::node::{Source as Text, from_toml};
    use crate::rules::reader::{Mistakes, Table};
    use std::sync::Arc;

    fn law() -> Bound<Law> {
        let text = include_str!("../../rules/us/ca/sdi-pfl.toml");
        let source = Text { name: "sdi-pfl.toml".to_owned(), text: text.to_owned() };
        let root = from_toml(&source).expect("the pack is TOML");
        let mistakes = Mistakes::new(&source);
        let table = Table::of(&root, &mistakes).expect("a table");
        let header = Header::read(&table).expect("a header");
        let body = Law::read(&table, &header).expect("a law");
        Bound { header: Arc::new(header), hash: String::new(), body }
    }

    fn all(case: &str) -> (BTreeMap<String, ProgramClaims>, Tail) {
        let case = Case::from_json(case).expect("a case");
        let view = View::new(&case, day!(2026 - 01 - 05)).expect("nothing is wrong with it");
        let mut tail = Tail::default();
        (claims(&view, &law(), &mut tail).expect("nothing overflows"), tail)
    }

    const LEAVE: &str = r#""leave": [{"reason": "pregnancy/incapacity", "first_day": "2026-01-05", "last_day": "2026-03-31"},
        {"reason": "bonding", "first_day": "2026-04-01", "workdays": 40}, {"reason": "bonding", "first_day": "2026-11-02", "workdays": 20}]"#;
    const CLAIMS: &str = r#""claims": [{"program": "us-ca-sdi-pfl/di", "first_day": "2026-01-05", "last_day": "2026-03-31"},
        {"program": "us-ca-sdi-pfl/pfl", "first_day": "2026-04-01", "weeks": "6"}, {"program": "us-ca-sdi-pfl/pfl", "first_day": "2026-11-02", "weeks": "3"}]"#;

    #[test]
    fn pregnancy_and_bonding_are_one_period_with_one_amount_and_the_year_ends_after_its_weeks() {
        let wages = r#""wages": {"by_quarter": [{"quarter": "2025-q2", "amount": "20800.00"}, {"quarter": "2025-q3", "amount": "19000.00"},
            {"quarter": "2025-q4", "amount": "26000.00"}]}"#;
        let (programs, tail) = all(&format!("{{{LEAVE}, {CLAIMS}, {wages}}}"));
        let (di, pfl) = (&programs["di"], &programs["pfl"]);
        assert_eq!((di.answer.weekly_cents, di.answer.paid_days, di.answer.total_cents), (Some(112_800), Some(79), Some(1_273_029)));
        assert_eq!(di.waiting, [Interval::through(day!(2026 - 01 - 05), day!(2026 - 01 - 11))]);
        assert_eq!((pfl.answer.weekly_cents, pfl.answer.paid_days, pfl.answer.total_cents), (Some(112_800), Some(56), Some(902_400)));
        assert_eq!(pfl.paid.last(), Some(&Interval::through(day!(2026 - 11 - 02), day!(2026 - 11 - 15))));
        assert!(tail.missing.is_empty());
    }

    #[test]
    fn without_the_reasons_each_program_has_its_own_base_period() {
        let wages =
            r#""wages": {"by_quarter": [{"quarter": "2025-q2", "amount": "20800.00"}, {"quarter": "2025-q4", "amount": "26000.00"}]}"#;
        let (programs, _) = all(&format!("{{{CLAIMS}, {wages}}}"));
        assert_eq!((programs["di"].answer.weekly_cents, programs["pfl"].answer.weekly_cents), (Some(112_800), Some(140_000)));
    }

    #[test]
    fn no_more_is_paid_than_was_earned_in_the_base_period() {
        let claim = r#""claims": [{"program": "di", "first_day": "2026-01-05", "weeks": "5"}]"#;
        let (programs, _) = all(&format!(r#"{{{claim}, "wages": {{"by_quarter": [{{"quarter": "2025-q1", "amount": "2000.00"}}]}}}}"#));
        let di = &programs["di"].answer;
        assert_eq!((di.weekly_cents, di.paid_days, di.total_cents), (Some(13_900), Some(28), Some(55_600)));
        let (programs, _) = all(&format!(r#"{{{claim}, "wages": {{"by_quarter": [{{"quarter": "2025-q1", "amount": "400.00"}}]}}}}"#));
        assert_eq!((programs["di"].answer.weekly_cents, programs["di"].answer.total_cents), (Some(5_000), Some(20_000)));
        let long = r#""claims": [{"program": "di", "first_day": "2026-01-05", "weeks": "21"}]"#;
        let (programs, _) = all(&format!(r#"{{{long}, "wages": {{"by_quarter": [{{"quarter": "2025-q1", "amount": "800.00"}}]}}}}"#));
        assert_eq!(programs["di"].answer.total_cents, Some(80_000));
        let (programs, tail) = all(&format!(r#"{{{long}, "wages": {{"highest_quarter": "800.00"}}}}"#));
        assert_eq!(programs["di"].answer.total_cents, None);
        assert_eq!(tail.missing.first().and_then(|m| m.fact.as_deref()), Some("wages-by-quarter"));
    }

    #[test]
    fn a_claim_shorter_than_its_waiting_period_is_never_paid() {
        let claim = r#""claims": [{"program": "di", "first_day": "2026-01-05", "last_day": "2026-01-09"}]"#;
        let (programs, _) = all(&format!(r#"{{{claim}, "wages": {{"highest_quarter": "20800.00"}}}}"#));
        assert!(programs["di"].paid.is_empty());
        assert_eq!(programs["di"].answer.total_cents, Some(0));
    }
}
