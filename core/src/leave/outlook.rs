//! What one law makes of a leave, day by day: what it protects, what it charges, and why it does not.

use super::account::Use;
use super::balance::{Available, available};
use super::book::Counted;
use super::bounds::Either;
use super::counting::{Counter, Kept};
use super::course::{Course, DayOfLeave, Name};
use super::plan::{counted_block, weeks};
use crate::amount::Rational;
use crate::api::Tail;
use crate::facts::Away;
use crate::facts::taken::{TimeOff, are_whole_weeks};
use crate::order::InOrder;
use crate::rules::amount::Unit;
use crate::{Day, Error, Tri};
use std::collections::BTreeMap;

/// What one law makes of the days of the leave.
pub(crate) struct Outlook<'a> {
    pub(crate) counter: Counter<'a>,
    pub(crate) kept: Kept<'a>,
    /// What may be taken from the first day of the leave on.
    pub(crate) available: Available,
    /// The names of the law and of its meters, in the order of the book: `us-fmla`, `us-fmla/twelve-weeks`.
    pub(super) law: Name,
    meters: Vec<Name>,
    /// For each block, by its position in the host's list, its days.
    blocks: BTreeMap<usize, Judged>,
}

/// The calendar days of a block, one after the other from the first.
#[derive(Default)]
struct Judged {
    first: Day,
    days: Vec<Verdict>,
}

impl Judged {
    fn on(&self, day: Day) -> Option<&Verdict> {
        self.days.get(usize::try_from(self.first.days_to(day)).ok()?)
    }
}

/// What a law makes of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) protects: Tri,
    /// The share of the time off that is protected; one: all of it.
    pub(crate) share: Rational,
    pub(crate) charged: Vec<Name>,
    /// Why it does not protect, where it does not: `law/test` or `law/meter`.
    pub(super) because: Vec<Name>,
    /// What is asked for on the day, as the law counts it, in weeks of the person's own.
    asked: Rational,
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
        let law = counter.law.header.id.as_str();
        let meters = kept.book.meters.iter().map(|m| format!("{law}/{}", m.meter.frame.id).into()).collect();
        let mut outlook = Outlook { law: law.into(), meters, counter, kept, available: Available::default(), blocks: BTreeMap::new() };
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
        let Some((first, last)) = span(&counted.away, &laid) else { return Ok(()) };
        let laid = Laid::of(laid);
        let mut judged = Judged { first, days: Vec::new() };
        let mut because: Option<(Day, Vec<Name>)> = None;
        let mut unknown: Option<(Tri, Day)> = None;
        for day in first.through(last) {
            let protects = |law: &str, day: Day| {
                before.iter().find(|o| o.law_id() == law)?.on(counted.away.position, day).map(|verdict| verdict.protects)
            };
            let stands = self.counter.counts(counted, day, &protects);
            let off = laid.on(day);
            let asked = off.map(|off| off.weeks).unwrap_or_default();
            let mut verdict = Verdict { asked, ..self.judge(counted, off, day, stands)? };
            if verdict.protects.is_unknown() {
                let stretch = (stands, self.counter.stretch(counted, day));
                if unknown.replace(stretch) != Some(stretch) {
                    self.lacks(counted, day, stands, tail);
                }
            }
            if stands.is_no() {
                let stretch = self.counter.stretch(counted, day);
                let known = because.take().filter(|(of, _)| *of == stretch && !self.counter.is_after_another());
                let (_, reasons) = because.insert(known.unwrap_or_else(|| {
                    let reasons = self.counter.because(counted, day, &protects);
                    (stretch, reasons.into_iter().map(Name::from).collect())
                }));
                verdict.because.clone_from(reasons);
            }
            judged.days.push(verdict);
        }
        self.blocks.insert(counted.away.position, judged);
        Ok(())
    }

    /// Names what keeps it unknown whether a day is protected: whether the leave counts, or which meters hold it.
    fn lacks(&self, counted: &Counted<'a>, day: Day, stands: Tri, tail: &mut Tail) {
        if stands.is_unknown() {
            self.counter.lacks(counted, day, tail);
        }
        let unsettled = self.kept.book.meters.iter().filter(|m| m.draws_on(counted, day).is_unknown());
        unsettled.flat_map(|m| m.lacks_for(counted)).for_each(|lack| tail.add_missing(lack));
    }

    fn judge(&mut self, counted: &Counted<'a>, off: Option<&TimeOff>, day: Day, stands: Tri) -> Result<Verdict, Error> {
        if stands.is_no() {
            return Ok(Verdict { protects: Tri::No, ..Verdict::default() });
        }
        if !self.kept.missing.is_empty() && self.kept.book.meters.iter().any(|m| !m.draws_on(counted, day).is_no()) {
            return Ok(Verdict::default());
        }
        let weighed = self.weigh(counted, off, day)?;
        let share = weighed.share;
        if stands.is_yes() && share.if_none.is_zero() && share.if_all.is_zero() {
            return Ok(Verdict { protects: Tri::No, because: weighed.spent, ..Verdict::default() });
        }
        let counts = stands.is_yes() && !weighed.is_doubtful;
        match off {
            Some(_) if counts => self.kept.book.open(counted, day),
            Some(_) => self.kept.book.open_perhaps(counted, day),
            None => {}
        }
        let mut charged = Vec::new();
        for (index, use_) in weighed.uses {
            let Some(book) = self.kept.book.meters.get_mut(index) else { continue };
            book.by_calendar.extend(off.filter(|off| off.is_by_calendar).map(|off| off.day));
            if counts {
                book.charge(use_, share)?;
            } else {
                book.charge_perhaps(use_, share.if_all)?;
            }
            charged.extend(self.meters.get(index).cloned());
        }
        if !counts || share.if_none != share.if_all {
            return Ok(Verdict::default());
        }
        Ok(Verdict { protects: Tri::Yes, share: share.if_all, charged, ..Verdict::default() })
    }

    /// What a day of leave would take of each meter, and how much of it they leave.
    fn weigh(&self, counted: &Counted<'a>, off: Option<&TimeOff>, day: Day) -> Result<Weighed, Error> {
        let whole = Either { if_none: Rational::ONE, if_all: Rational::ONE };
        let mut weighed = Weighed { uses: Vec::new(), spent: Vec::new(), share: whole, is_doubtful: false };
        for (index, book) in self.kept.book.meters.iter().enumerate() {
            let held = book.draws_on(counted, day);
            if held.is_no() {
                continue;
            }
            let use_ = off.map(|off| book.use_of(self.counter.view, off));
            weighed.uses.extend(use_.map(|use_| (index, use_)));
            let is_untold = book.unit == Unit::Seconds && off.is_some_and(|off| off.seconds.is_none());
            if held.is_unknown() || is_untold || !book.lacks.is_empty() {
                weighed.is_doubtful = true;
                continue;
            }
            let left = book.left(day).ok_or_else(Error::overflow)?;
            weighed.spent.extend(self.meters.get(index).filter(|_| left.if_none.is_zero()).cloned());
            weighed.share.if_none = weighed.share.if_none.min(share_of(use_, left.if_none));
            weighed.share.if_all = weighed.share.if_all.min(share_of(use_, left.if_all));
        }
        weighed.spent.dedup();
        Ok(weighed)
    }

    pub(crate) fn law_id(&self) -> &str {
        &self.kept.book.law.header.id
    }

    pub(super) fn on(&self, block: usize, day: Day) -> Option<&Verdict> {
        self.blocks.get(&block)?.on(day)
    }

    fn verdict(&self, day: &DayOfLeave) -> Option<&Verdict> {
        self.on(day.block, day.day)
    }

    /// How much of the leave asked for this law protects, in weeks of the person's own; none where that is not known.
    ///
    /// # Errors
    /// `overflow`.
    pub(crate) fn protected_weeks(&self, course: &Course) -> Result<Option<Rational>, Error> {
        if course.days.iter().filter_map(|d| self.verdict(d)).any(|v| v.protects.is_unknown()) {
            return Ok(None);
        }
        let protects = |d: &DayOfLeave| self.verdict(d).filter(|v| v.protects.is_yes() && !v.share.is_zero());
        if !are_whole_weeks(course.by_calendar().filter(|d| protects(d).is_some()).map(|d| d.day)) {
            return Ok(None);
        }
        let of_day = |d: &DayOfLeave| protects(d).and_then(|v| v.asked.checked_mul(&v.share));
        weeks(course.days.iter().filter_map(of_day)).map(Some)
    }

    /// What the leave asked for comes to, in weeks of the person's own; none where that is not known.
    ///
    /// # Errors
    /// `overflow`.
    pub(crate) fn requested_weeks(&self, course: &Course) -> Result<Option<Rational>, Error> {
        if !are_whole_weeks(course.by_calendar().map(|d| d.day)) {
            return Ok(None);
        }
        let all: Vec<Rational> =
            course.days.iter().filter_map(|d| self.verdict(d).map(|v| v.asked).or(d.off.map(|off| off.weeks))).collect();
        if all.is_empty() { Ok(None) } else { weeks(all.into_iter()).map(Some) }
    }

    /// The last whole workday before the first that this law does not protect, and that workday.
    pub(crate) fn reach(&self, course: &Course) -> (Option<Day>, Option<Day>) {
        let workdays = || course.days.iter().filter(|d| d.off.is_some());
        let whole = |d: &DayOfLeave| self.verdict(d).is_some_and(|v| v.protects.is_yes() && v.share == Rational::ONE);
        if course.by_calendar().next().is_some() || workdays().any(|d| self.verdict(d).is_some_and(|v| v.protects.is_unknown())) {
            return (None, None);
        }
        let first = workdays().find(|d| !whole(d)).map(|d| d.day);
        let last = workdays().take_while(|d| whole(d)).last().map(|d| d.day);
        (last, first)
    }
}

/// What a day of leave would take of the meters that may hold it.
struct Weighed {
    /// By the position of the meter in the book.
    uses: Vec<(usize, Use)>,
    /// The meters that leave nothing.
    spent: Vec<Name>,
    /// The share of the day that they leave.
    share: Either<Rational>,
    /// A meter of which nobody knows what it leaves, or whether it holds the day.
    is_doubtful: bool,
}

/// The share of a use that what is left suffices for; a day without work needs anything left.
fn share_of(use_: Option<Use>, left: Rational) -> Rational {
    match use_ {
        Some(use_) if use_.amount > left => left.checked_div(&use_.amount).unwrap_or(Rational::ZERO),
        None if left.is_zero() => Rational::ZERO,
        _ => Rational::ONE,
    }
}

/// The time off of a block, by its days.
pub(super) struct Laid(Vec<TimeOff>);

impl Laid {
    pub(super) fn of(mut laid: Vec<TimeOff>) -> Laid {
        laid.order_by_key(|off| off.day);
        Laid(laid)
    }

    pub(super) fn on(&self, day: Day) -> Option<&TimeOff> {
        let at = self.0.binary_search_by_key(&day, |off| off.day).ok()?;
        self.0.get(at)
    }
}

/// The first and last calendar day of a block.
pub(super) fn span(block: &Away<'_>, laid: &[TimeOff]) -> Option<(Day, Day)> {
    let first = block.begins().filter(|_| block.week_of().is_none()).or(laid.first().map(|o| o.day))?;
    let by_weeks = || block.weeks().and_then(|w| w.to_whole()).and_then(|w| first.plus_days(w.checked_mul(7)?)).map(Day::prev);
    let last = block.last_day().or(block.day()).or_else(by_weeks).or(laid.last().map(|o| o.day))?;
    (first <= last && !laid.is_empty()).then_some((first, last))
}
