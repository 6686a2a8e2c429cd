//! The course of a leave: each calendar day with the laws that protect it, what pays and what is charged.

use super::account::Use;
use super::balance::{Available, available};
use super::book::Counted;
use super::claims::ProgramClaims;
use super::counting::{Counter, Kept};
use super::plan::{counted_block, weeks};
use crate::amount::Rational;
use crate::api::Tail;
use crate::api::answer::Window;
use crate::api::words::{ApprovalValue, YesNo};
use crate::facts::taken::{DaysOff, TimeOff};
use crate::facts::{Away, View};
use crate::time::Interval;
use crate::{Day, Error, Tri};
use std::collections::BTreeMap;

/// What one law makes of the days of the leave.
pub(crate) struct Outlook<'a> {
    pub(crate) counter: Counter<'a>,
    pub(crate) kept: Kept<'a>,
    /// What may be taken from the first day of the leave on.
    pub(crate) available: Available,
    /// For each block, by its position in the host's list, its days.
    days: BTreeMap<(usize, Day), Verdict>,
}

/// What a law makes of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) protects: Tri,
    /// The share of the time off that is protected; one: all of it.
    pub(crate) share: Rational,
    pub(crate) charged: Vec<String>,
    /// Why it does not protect, where it does not: `law/test` or `law/meter`.
    because: Vec<String>,
    /// What is asked for on the day, as the law counts it, in weeks of the person's own.
    asked: Rational,
}

/// A calendar day of the leave.
#[derive(Clone)]
pub(crate) struct DayOfLeave {
    pub(crate) day: Day,
    pub(crate) block: usize,
    pub(crate) reason: Option<String>,
    /// The time off of the day; none on a day without work.
    pub(crate) off: Option<TimeOff>,
    pub(crate) protected_by: Vec<String>,
    pub(crate) protected: Tri,
    /// The least share that some law protects, where it is not the whole day.
    pub(crate) share: Rational,
    pub(crate) charged: Vec<String>,
    pub(crate) not_protected_because: Vec<String>,
    pub(crate) paid_by: Vec<String>,
    pub(crate) waits: bool,
    pub(crate) is_granted: bool,
}

/// All days of the leave, in order.
pub(crate) struct Course {
    pub(crate) days: Vec<DayOfLeave>,
}

impl<'a> Outlook<'a> {
    /// Takes a law through the days of the blocks in order: what it protects, what it charges.
    ///
    /// # Errors
    /// `overflow` or `limit-exceeded`.
    pub(crate) fn run(
        counter: Counter<'a>,
        kept: Kept<'a>,
        blocks: &[Away<'a>],
        before: &[Outlook<'a>],
        tail: &mut Tail,
    ) -> Result<Outlook<'a>, Error> {
        let mut outlook = Outlook { counter, kept, available: Available::default(), days: BTreeMap::new() };
        let mut is_first = true;
        for block in blocks {
            if let Some(counted) = counted_block(&outlook.counter, *block) {
                if std::mem::take(&mut is_first) {
                    outlook.look_ahead(&counted, tail);
                }
                outlook.run_block(&counted, before, tail)?;
            }
        }
        Ok(outlook)
    }

    /// What may be taken of the first leave that counts, before any of it is.
    fn look_ahead(&mut self, counted: &Counted<'a>, tail: &mut Tail) {
        let day = counted.away.begins().unwrap_or(self.counter.view.on);
        if self.counter.stands(counted, day).is_yes() {
            self.available = available(&self.kept, Some(counted), day, tail);
        }
    }

    fn run_block(&mut self, counted: &Counted<'a>, before: &[Outlook<'a>], tail: &mut Tail) -> Result<(), Error> {
        let view = self.counter.view;
        let counting = self.kept.book.holding(counted).next().map(super::book::MeterBook::days_off).unwrap_or_default();
        let laid = match view.time_off(&counted.away, counting)? {
            Ok(laid) => laid,
            Err(missing) => {
                tail.add_missing(*missing);
                return Ok(());
            }
        };
        let by_day: BTreeMap<Day, TimeOff> = laid.iter().map(|off| (off.day, *off)).collect();
        let Some((first, last)) = span(&counted.away, &laid) else { return Ok(()) };
        let mut because: Option<(Day, Vec<String>)> = None;
        for day in first.through(last) {
            let protects = |law: &str, day: Day| {
                before.iter().find(|o| o.law_id() == law)?.days.get(&(counted.away.position, day)).map(|verdict| verdict.protects)
            };
            let stands = self.counter.counts(counted, day, &protects);
            if stands.is_unknown() && day == first {
                self.counter.lacks(counted, day, tail);
            }
            let asked = by_day.get(&day).map(|off| off.weeks).unwrap_or_default();
            let mut verdict = Verdict { asked, ..self.judge(counted, by_day.get(&day), day, stands)? };
            if stands.is_no() {
                let stretch = self.counter.stretch(counted, day);
                let known = because.take().filter(|(of, _)| *of == stretch && !self.counter.is_after_another());
                let (_, reasons) = because.insert(known.unwrap_or_else(|| (stretch, self.counter.because(counted, day, &protects))));
                verdict.because.clone_from(reasons);
            }
            self.days.insert((counted.away.position, day), verdict);
        }
        Ok(())
    }

    fn judge(&mut self, counted: &Counted<'a>, off: Option<&TimeOff>, day: Day, stands: Tri) -> Result<Verdict, Error> {
        if !stands.is_yes() {
            return Ok(Verdict { protects: stands, ..Verdict::default() });
        }
        let held: Vec<Tri> = self.kept.book.meters.iter().map(|m| m.draws_on(counted, day)).collect();
        if !self.kept.missing.is_empty() && held.iter().any(|h| !h.is_no()) {
            return Ok(Verdict::default());
        }
        let view = self.counter.view;
        let law = self.kept.book.law.header.id.clone();
        let mut share = Rational::ONE;
        let (mut uses, mut spent): (Vec<(usize, Use)>, Vec<String>) = (Vec::new(), Vec::new());
        let mut is_doubtful = false;
        for (index, (book, held)) in self.kept.book.meters.iter().zip(&held).enumerate().filter(|(_, (_, held))| !held.is_no()) {
            if held.is_unknown() || !book.lacks.is_empty() {
                is_doubtful = true;
                continue;
            }
            let left = book.account.left(day).ok_or_else(Error::overflow)?;
            spent.extend(left.is_zero().then(|| format!("{law}/{}", book.meter.frame.id)));
            match off {
                Some(off) => {
                    let use_ = book.use_of(view, off);
                    if use_.amount > left {
                        share = share.min(left.checked_div(&use_.amount).unwrap_or(Rational::ZERO));
                    }
                    uses.push((index, use_));
                }
                None if left.is_zero() => share = Rational::ZERO,
                None => {}
            }
        }
        if share.is_zero() {
            spent.dedup();
            return Ok(Verdict { protects: Tri::No, because: spent, ..Verdict::default() });
        }
        if is_doubtful {
            return Ok(Verdict::default());
        }
        let mut charged = Vec::new();
        self.kept.book.meters.iter_mut().filter(|m| off.is_some() && m.opens(counted)).for_each(|m| m.account.open(day));
        for (index, use_) in uses {
            let Some(book) = self.kept.book.meters.get_mut(index) else { continue };
            let scaled = |n: Rational| n.checked_mul(&share).ok_or_else(Error::overflow);
            book.account.insert(Use { day, amount: scaled(use_.amount)?, seconds: scaled(use_.seconds)? })?;
            charged.push(format!("{law}/{}", book.meter.frame.id));
        }
        Ok(Verdict { protects: Tri::Yes, share, charged, ..Verdict::default() })
    }

    pub(crate) fn law_id(&self) -> &str {
        &self.kept.book.law.header.id
    }

    fn verdict(&self, day: &DayOfLeave) -> Option<&Verdict> {
        self.days.get(&(day.block, day.day))
    }

    /// How much of the leave asked for this law protects, in weeks of the person's own.
    ///
    /// # Errors
    /// `overflow`.
    pub(crate) fn protected_weeks(&self, course: &Course) -> Result<Option<Rational>, Error> {
        if course.days.iter().filter_map(|d| self.verdict(d)).any(|v| v.protects.is_unknown()) {
            return Ok(None);
        }
        let of_day = |d: &DayOfLeave| {
            let verdict = self.verdict(d).filter(|v| v.protects.is_yes())?;
            verdict.asked.checked_mul(&verdict.share)
        };
        weeks(course.days.iter().filter_map(of_day)).map(Some)
    }

    /// What the leave asked for comes to, in weeks of the person's own.
    ///
    /// # Errors
    /// `overflow`.
    pub(crate) fn requested_weeks(&self, course: &Course) -> Result<Option<Rational>, Error> {
        let all: Vec<Rational> =
            course.days.iter().filter_map(|d| self.verdict(d).map(|v| v.asked).or(d.off.map(|off| off.weeks))).collect();
        if all.is_empty() { Ok(None) } else { weeks(all.into_iter()).map(Some) }
    }

    /// The last whole workday before the first that this law does not protect, and that workday.
    pub(crate) fn reach(&self, course: &Course) -> (Option<Day>, Option<Day>) {
        let workdays = || course.days.iter().filter(|d| d.off.is_some());
        let whole = |d: &DayOfLeave| self.verdict(d).is_some_and(|v| v.protects.is_yes() && v.share == Rational::ONE);
        if workdays().any(|d| self.verdict(d).is_some_and(|v| v.protects.is_unknown())) {
            return (None, None);
        }
        let first = workdays().find(|d| !whole(d)).map(|d| d.day);
        let last = workdays().take_while(|d| whole(d)).last().map(|d| d.day);
        (last, first)
    }
}

impl Course {
    /// The stretches between days of the leave on which the person works: those in which work is due, as far as the schedule says.
    pub(crate) fn at_work(&self, view: &View<'_>) -> Vec<Window> {
        let mut all = Vec::new();
        let mut last: Option<Day> = None;
        for day in self.days.iter().map(|d| d.day) {
            let between = last.map(|last| Interval::new(Some(last.next()), Some(day))).filter(|between| !between.is_empty());
            if let Some((from, until)) = between.and_then(|b| Some((b.from?, b.until?))) {
                let mut days = from.through(until.prev());
                if days.any(|d| view.due_seconds(d).is_none_or(|due| due > 0 && !view.is_day_off(d))) {
                    all.push(Window { first_day: Some(from), last_day: Some(until.prev()) });
                }
            }
            last = last.max(Some(day));
        }
        all
    }

    /// Lays what the laws say and what pays on the calendar days of the blocks.
    ///
    /// # Errors
    /// `limit-exceeded`.
    pub(crate) fn lay(
        view: &View<'_>,
        blocks: &[Away<'_>],
        outlooks: &[Outlook<'_>],
        pay: &BTreeMap<String, &ProgramClaims>,
    ) -> Result<Course, Error> {
        let mut days = Vec::new();
        for block in blocks {
            let laid = view.time_off(block, DaysOff::default())?.unwrap_or_default();
            let by_day: BTreeMap<Day, TimeOff> = laid.iter().map(|off| (off.day, *off)).collect();
            let Some((first, last)) = span(block, &laid) else { continue };
            let begun = days.len();
            days.extend(first.through(last).map(|day| day_of(view, block, day, by_day.get(&day).copied(), outlooks, pay)));
            fill(days.get_mut(begun..).unwrap_or_default());
        }
        days.sort_by_key(|d: &DayOfLeave| (d.day, d.block));
        Ok(Course { days })
    }
}

/// A day without work stands as the next workday of its block does, after the last as that one did: nothing is charged on it.
fn fill(days: &mut [DayOfLeave]) {
    let last = days.iter().rev().find(|d| d.off.is_some()).cloned();
    let mut next = last;
    for day in days.iter_mut().rev() {
        if day.off.is_some() {
            next = Some(day.clone());
        } else if let Some(workday) = &next {
            day.protected_by.clone_from(&workday.protected_by);
            day.protected = workday.protected;
            day.not_protected_because.clone_from(&workday.not_protected_because);
            day.share = workday.share;
        }
    }
}

/// The first and last calendar day of a block.
fn span(block: &Away<'_>, laid: &[TimeOff]) -> Option<(Day, Day)> {
    let first = block.begins().filter(|_| block.week_of().is_none()).or(laid.first().map(|o| o.day))?;
    let by_weeks = || block.weeks().and_then(|w| w.to_whole()).and_then(|w| first.plus_days(w.checked_mul(7)?)).map(Day::prev);
    let last = block.last_day().or(block.day()).or_else(by_weeks).or(laid.last().map(|o| o.day))?;
    (first <= last && !laid.is_empty()).then_some((first, last))
}

fn day_of(
    view: &View<'_>,
    block: &Away<'_>,
    day: Day,
    off: Option<TimeOff>,
    outlooks: &[Outlook<'_>],
    pay: &BTreeMap<String, &ProgramClaims>,
) -> DayOfLeave {
    let verdicts: Vec<(&str, &Verdict)> = outlooks.iter().filter_map(|o| Some((o.law_id(), o.days.get(&(block.position, day))?))).collect();
    let protecting = || verdicts.iter().filter(|(_, v)| v.protects.is_yes());
    DayOfLeave {
        day,
        block: block.position,
        reason: block.reason().map(|r| r.as_str().to_owned()),
        off,
        protected_by: protecting().map(|(law, _)| (*law).to_owned()).collect(),
        protected: verdicts.iter().fold(Tri::No, |any, (_, v)| any.or(v.protects)),
        share: protecting().map(|(_, v)| v.share).max().unwrap_or_default(),
        charged: verdicts.iter().flat_map(|(_, v)| v.charged.clone()).collect(),
        not_protected_because: verdicts.iter().flat_map(|(_, v)| v.because.clone()).collect(),
        paid_by: pay.iter().filter(|(_, p)| p.paid.iter().any(|i| i.contains(day))).map(|(id, _)| id.clone()).collect(),
        waits: pay.values().any(|p| p.waiting.iter().any(|i| i.contains(day))),
        is_granted: is_granted(view, block, day),
    }
}

/// Did the employer grant the day beyond what the law gives?
fn is_granted(view: &View<'_>, block: &Away<'_>, day: Day) -> bool {
    let id = block.id().cloned().unwrap_or_else(|| block.position.to_string());
    view.known(&view.case.approvals).any(|(_, a)| {
        let covers = a.first_day.is_none_or(|d| d <= day) && a.last_day.is_none_or(|d| day <= d);
        a.leave == id && a.value == ApprovalValue::Approved && a.beyond_law == Some(YesNo::Yes) && covers
    })
}
