//! Which leave counts under a law: what the host says was counted, what is the law's own, and what coverage, eligibility and ground decide.

use super::book::{Book, Counted, Holds, MeterBook};
use super::interplay::Protects;
use super::law::Law;
use super::method::{Change, Methods, notice};
use super::question::Question;
use super::standing::Standings;
use super::year::{Chosen, Employers, Method, chosen, method_of};
use crate::amount::Rational;
use crate::api::Tail;
use crate::api::answer::MissingItem;
use crate::api::forms::LeaveYear;
use crate::api::words::MissingReason;
use crate::facts::away::Ident;
use crate::facts::{Away, View, dictionary};
use crate::order::InOrder;
use crate::rules::amount::Unit;
use crate::rules::frame::Frame;
use crate::rules::shelf::Bound;
use crate::time::Interval;
use crate::{Day, Error, Reason, Tri};
use std::collections::BTreeMap;

/// Leave under one entitlement of one law.
pub(crate) struct Counter<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) law: &'a Bound<Law>,
    pub(crate) entitlement: &'a str,
    pub(crate) standings: &'a Standings<'a>,
}

/// The convention that a recorded absence counts until facts say otherwise.
const RECORDED_STANDS: &str = "recorded-absence-stands";

/// A book of the law's meters, and how its year was found.
pub(crate) struct Kept<'a> {
    pub(crate) book: Book<'a>,
    pub(crate) method: Option<Method>,
    /// The employer chose none: this is the method that gives the most.
    pub(crate) is_favourable: bool,
    /// Without these facts the book does not say what is used.
    pub(crate) missing: Vec<MissingItem>,
}

impl<'a> Counter<'a> {
    /// What happened and what is planned, as far as it may count under the law, by the day on which it begins.
    pub(crate) fn taken(&self, with_leave: bool) -> Vec<Counted<'a>> {
        let leave = self.view.leave().filter(|_| with_leave);
        let mut taken: Vec<Counted<'a>> = self.view.absences().chain(leave).filter_map(|away| self.counted(away)).collect();
        taken.order_by_key(|counted| counted.away.begins());
        taken
    }

    /// A leave or absence as the law may count it; `None` where it does not.
    pub(crate) fn counted(&self, away: Away<'a>) -> Option<Counted<'a>> {
        let (reason, grounds) = self.reason(away);
        if let Some(charged) = away.as_absence().and_then(|a| a.charged.as_ref()) {
            let id = &self.law.header.id;
            let names = charged.iter().any(|c| c == id || c.split_once('/').is_some_and(|(law, _)| law == id));
            return names.then_some(Counted { away, reason, grounds, given: true });
        }
        match reason {
            None => Some(Counted { away, reason, grounds, given: true }),
            Some(_) if grounds.is_empty() => None,
            Some(_) => Some(Counted { away, reason, grounds, given: false }),
        }
    }

    /// The reason under which leave counts, with its grounds. Of several reasons that may hold it is the one whose ground the law charges first;
    /// a leave is never counted under two.
    fn reason(&self, away: Away<'a>) -> (Option<&'a Reason>, Vec<String>) {
        let Some(own) = away.reason() else { return (None, Vec::new()) };
        let also = away.also().map(Vec::as_slice).unwrap_or_default();
        if also.is_empty() {
            return (Some(own), self.grounds(away, own));
        }
        let day = away.begins().unwrap_or(self.view.on);
        let may_hold =
            |reason: &'a Reason| !self.standings.question(self.law, self.entitlement, away, Some(reason), day).ground_holds().is_no();
        let all = std::iter::once(own).chain(also).filter(|reason| may_hold(reason));
        let first = all.min_by_key(|reason| self.priority(away, reason)).unwrap_or(own);
        (Some(first), self.grounds(away, first))
    }

    /// The rank of a reason's first ground: what the law charges first; last where it says nothing.
    fn priority(&self, away: Away<'a>, reason: &'a Reason) -> i64 {
        let indexes = self.grounds_of(away, reason);
        indexes.into_iter().filter_map(|i| self.law.body.grounds.get(i)?.priority).min().unwrap_or(i64::MAX)
    }

    fn grounds_of(&self, away: Away<'a>, reason: &'a Reason) -> Vec<usize> {
        let day = away.begins().unwrap_or(self.view.on);
        self.standings.question(self.law, self.entitlement, away, Some(reason), day).grounds_of(reason)
    }

    fn grounds(&self, away: Away<'a>, reason: &'a Reason) -> Vec<String> {
        let mut grounds: Vec<_> = self.grounds_of(away, reason).into_iter().filter_map(|i| self.law.body.grounds.get(i)).collect();
        grounds.order_by_key(|ground| (ground.priority.is_none(), ground.priority));
        grounds.into_iter().map(|ground| ground.frame.id.clone()).collect()
    }

    /// The question whether a leave counts on a day.
    pub(crate) fn question(&self, counted: &Counted<'a>, day: Day) -> Question<'a> {
        self.standings.question(self.law, self.entitlement, counted.away, counted.reason, day)
    }

    /// The question about a leave on its first day, whoever takes it; `failed` and the rest are those of the case.
    pub(crate) fn question_of<'b>(&self, away: Away<'b>) -> Question<'b>
    where
        'a: 'b,
    {
        let base: Question<'b> = self.question_of_law(self.view.on);
        let day = away.begins().unwrap_or(self.view.on);
        Question { away: Some(away), reason: away.reason(), start: day, day, ..base }
    }

    /// Does the condition of an item of the law hold on a day, and what would settle it?
    pub(crate) fn applies_to_law(&self, frame: &Frame, day: Day) -> (Tri, Vec<MissingItem>) {
        if frame.when.is_none() && frame.unless.is_none() {
            return (Tri::Yes, Vec::new());
        }
        let question = self.question_of_law(day);
        let (when, mut missing) = frame.when.as_ref().map_or((Tri::Yes, Vec::new()), |test| question.holds(test));
        let (unless, more) = frame.unless.as_ref().map_or((Tri::No, Vec::new()), |test| question.holds(test));
        let applies = when.and(!unless);
        if applies.is_unknown() {
            missing.extend(more);
            if missing.is_empty() {
                missing.push(not_reckoned(self.law, &frame.id));
            }
        } else {
            missing.clear();
        }
        (applies, missing)
    }

    /// Does it count on a day, whatever other laws say?
    fn alone_counts(&self, counted: &Counted<'a>, day: Day) -> Tri {
        if counted.given { Tri::Yes } else { self.standings.on(self.law, self.entitlement, counted.away, counted.reason, day).holds() }
    }

    /// Does it count on a day, beside what other laws protect?
    pub(crate) fn counts(&self, counted: &Counted<'a>, day: Day, protects: Protects<'_>) -> Tri {
        let counts = self.alone_counts(counted, day);
        if counts.is_no() { counts } else { counts.and(self.beside(counted, day, protects).stands) }
    }

    /// Does it stand as leave under the law on a day? What happened and is recorded under a reason of the law stands as taken until facts say
    /// otherwise: nobody is asked again for the hours of years ago. What is only planned must be known to count.
    pub(crate) fn stands(&self, counted: &Counted<'a>, day: Day) -> Tri {
        let counts = self.alone_counts(counted, day);
        let recorded = if counts.is_unknown() && counted.away.as_absence().is_some() { Tri::Yes } else { counts };
        if recorded.is_no() { recorded } else { recorded.and(self.beside(counted, day, &|_, _| None).stands) }
    }

    /// The first day of the stretch in which a day of a leave lies: on all of its days the law says the same.
    pub(crate) fn stretch(&self, counted: &Counted<'a>, day: Day) -> Day {
        self.standings.stretch(self.law, self.entitlement, counted.away, counted.reason, day)
    }

    /// Names the convention where an absence stands without being proven, and the facts that would settle those that begin first.
    fn note_unproven(&self, taken: &[Counted<'a>], tail: &mut Tail) {
        let unproven = |c: &&Counted<'a>| {
            let begins = c.away.begins();
            c.away.as_absence().is_some() && begins.is_some_and(|day| self.alone_counts(c, day).is_unknown())
        };
        let mut rest = taken.iter().skip_while(|c| !unproven(c)).peekable();
        let Some(day) = rest.peek().and_then(|first| first.away.begins()) else { return };
        tail.add_convention(RECORDED_STANDS);
        for counted in rest.take_while(|c| c.away.begins() == Some(day)).filter(unproven) {
            self.lacks(counted, day, tail);
        }
    }

    /// Adds to the tail what keeps it unknown whether a leave counts on a day.
    pub(crate) fn lacks(&self, counted: &Counted<'a>, day: Day, tail: &mut Tail) {
        let question = self.question(counted, day);
        if let Some((_, evaluation)) = question.evaluation() {
            evaluation.collect(tail);
        }
        question.grounded().iter().for_each(|g| g.evaluation.collect(tail));
        self.beside(counted, day, &|_, _| None).lacks.into_iter().for_each(|lack| tail.add_missing(lack));
    }

    /// The law's meters with what was taken through a day, under the employer's method or the one that gives the most.
    ///
    /// # Errors
    /// `overflow` or `limit-exceeded`.
    pub(crate) fn keep(&self, taken: &[Counted<'a>], through: Day, tail: &mut Tail) -> Result<Kept<'a>, Error> {
        let base = self.question_of_law(through);
        let holds = |test: &crate::rules::test::Test| base.holds(test).0;
        let year = self.law.body.year_meter(through);
        let calendar = || Employers::always(Method::Calendar);
        let Some(year) = year else { return self.kept(&calendar(), taken, through, &holds, tail) };
        let methods = Methods::of(self.view, self.law);
        // Before the first change only what came before it counts: where that is not known, from the change on.
        let first = methods.first.or_else(|| methods.on(through).filter(|_| !methods.is_changing(through)));
        let changes = |starts_alone: bool| {
            let of = |c: &Change| Some((method_of(c.to)?, if starts_alone { c.effective } else { c.announced }, c.effective));
            methods.changes.iter().filter_map(of).collect::<Vec<_>>()
        };
        let lacks = |item: MissingItem, tail: &mut Tail| {
            let mut kept = self.kept(&calendar(), taken, through, &holds, tail)?;
            kept.missing.push(item);
            Ok(kept)
        };
        let mut kept = match (methods.lacks.clone(), chosen(&year.over, first)) {
            (Some(item), _) => return lacks(item, tail),
            (None, Chosen::Unknown) => return lacks(dictionary::missing("leave-year", "/case/employer/leave_year"), tail),
            (None, Chosen::One(method)) => {
                self.kept(&Employers { first: method, changes: changes(false) }, taken, through, &holds, tail)?
            }
            (None, Chosen::MostFavourable(all)) => {
                let asked = self.view.leave_asked().and_then(|away| self.counted(away));
                let benefit = |kept: &Kept<'a>| {
                    (kept.least_left(asked.as_ref(), through), kept.book.year_meter().and_then(|m| m.account.left(through)))
                };
                let mut best: Option<Kept<'a>> = None;
                for method in all {
                    let kept = self.kept(&Employers { first: method, changes: changes(true) }, taken, through, &holds, tail)?;
                    if best.as_ref().is_none_or(|best| benefit(&kept) > benefit(best)) {
                        best = Some(kept);
                    }
                }
                best.ok_or_else(Error::overflow)?
            }
        };
        kept.is_favourable = methods.is_changing(through) || methods.on(through) == Some(LeaveYear::NoneChosen);
        kept.method = kept.book.year_meter().and_then(|m| m.account.method(through));
        if let Some(reading) = notice(self.law).and_then(|d| d.frame.reading.as_ref()).filter(|_| !methods.changes.is_empty()) {
            tail.add_convention(reading);
        }
        Ok(kept)
    }

    /// The question of the law about no leave in particular, on a day.
    fn question_of_law(&self, day: Day) -> Question<'a> {
        match self.view.leave_asked() {
            Some(away) => self.standings.question(self.law, self.entitlement, away, None, day),
            None => self.standings.question_without(self.law, self.entitlement, day),
        }
    }

    fn kept(&self, methods: &Employers, taken: &[Counted<'a>], through: Day, holds: Holds<'_>, tail: &mut Tail) -> Result<Kept<'a>, Error> {
        let asked: Vec<Counted<'a>> = match taken.iter().any(|c| c.away.as_block().is_some()) {
            true => Vec::new(),
            false => self.view.leave().filter_map(|away| self.counted(away)).collect(),
        };
        let leave: Vec<&Counted<'a>> = taken.iter().chain(&asked).collect();
        let mut book = Book::new(self, methods, through, &leave, holds);
        let unknown = std::cell::RefCell::new(FirstUnknown::default());
        let counts = |counted: &Counted<'a>, day: Day| {
            let counts = self.stands(counted, day);
            if counts.is_unknown() {
                unknown.borrow_mut().note(counted, day);
            }
            counts.is_yes()
        };
        let mut missing = book.enter(taken, through, self, &counts)?;
        let unknown = unknown.into_inner();
        let mut lacks = Tail::default();
        if let Some(day) = unknown.day {
            unknown.leave.values().for_each(|counted| self.lacks(counted, day, &mut lacks));
        }
        missing.extend(lacks.missing);
        lacks.judgment.into_iter().for_each(|j| tail.add_judgment(j));
        self.note_unproven(taken, tail);
        missing.extend(book.unreckoned.iter().map(|id| not_reckoned(self.law, id)));
        // How much of an absence its reason needed is told and not reckoned yet: what is charged beyond it is not known.
        if taken.iter().any(|counted| counted.away.needed().is_some()) {
            missing.extend(book.meters.iter().map(|m| not_reckoned(self.law, &m.meter.frame.id)));
        }
        missing.extend(incomplete(self.view, self.law, &book, through));
        Ok(Kept { book, method: None, is_favourable: false, missing })
    }
}

/// The first day on which nobody knows whether leave counts, and the leave of that day: what would settle it does not hang on who stands first.
#[derive(Default)]
struct FirstUnknown<'a> {
    day: Option<Day>,
    /// By what it is, so that each is asked once.
    leave: BTreeMap<Ident, Counted<'a>>,
}

impl<'a> FirstUnknown<'a> {
    fn note(&mut self, counted: &Counted<'a>, day: Day) {
        if self.day.is_some_and(|first| first < day) {
            return;
        }
        if self.day != Some(day) {
            self.leave.clear();
            self.day = Some(day);
        }
        self.leave.entry(counted.away.ident()).or_insert_with(|| counted.clone());
    }
}

impl<'a> Kept<'a> {
    /// The meters that answers show: of several with one id, one for each event, that of the last of the leaves asked about, else the one last used.
    pub(crate) fn shown(&self, day: Day, asked: &[Counted<'_>]) -> Vec<&MeterBook<'a>> {
        let rank = |book: &MeterBook<'a>| {
            let of_asked = asked.iter().rposition(|a| book.is_for_event(a));
            (of_asked, book.account.is_open_on(day), book.account.days().last().copied())
        };
        let is_there = |book: &&MeterBook<'a>| book.account.is_open_on(day) || asked.iter().any(|a| book.opens(a));
        let mut all: Vec<&MeterBook<'a>> = Vec::new();
        for book in self.book.meters.iter().filter(is_there) {
            match all.iter_mut().find(|other| other.meter.frame.id == book.meter.frame.id) {
                Some(other) if rank(book) >= rank(other) => *other = book,
                Some(_) => {}
                None => all.push(book),
            }
        }
        all
    }

    /// The meters that hold a leave on a day, or any leave; unknown where nobody knows whether one does.
    pub(crate) fn holding(&self, asked: Option<&Counted<'_>>, day: Day) -> Vec<(&MeterBook<'a>, Tri)> {
        let held = |m: &MeterBook<'_>| asked.map_or_else(|| Tri::from(m.account.is_open_on(day)), |a| m.draws_on(a, day));
        self.book.meters.iter().map(|m| (m, held(m))).filter(|(_, held)| !held.is_no()).collect()
    }

    /// What may be taken of a leave, or of any, on a day: the least that the meters leave which hold it; in weeks, in days, as time.
    pub(super) fn least_left(&self, asked: Option<&Counted<'_>>, day: Day) -> [Option<Rational>; 3] {
        let holding = self.holding(asked, day);
        let least = |is: fn(Unit) -> bool| holding.iter().filter(|(m, _)| is(m.unit)).filter_map(|(m, _)| m.account.left(day)).min();
        [least(|u| u == Unit::Weeks), least(|u| !matches!(u, Unit::Weeks | Unit::Seconds)), least(|u| u == Unit::Seconds)]
    }
}

/// A meter of the law that this version does not reckon: what it says is not known, never guessed.
fn not_reckoned(law: &Bound<Law>, meter: &str) -> MissingItem {
    MissingItem {
        reason: Some(MissingReason::VersionTextNotHeld),
        item: Some(format!("{}/{meter}", law.header.id)),
        ..MissingItem::default()
    }
}

/// The list of absences must be whole over the window of each meter, or a summary stands for it.
fn incomplete(view: &View<'_>, law: &Bound<Law>, book: &Book<'_>, day: Day) -> Option<MissingItem> {
    let lacks = MissingItem {
        reason: Some(MissingReason::AbsencesNotComplete),
        ..dictionary::missing("absences-complete-from", "/case/absences_complete_from")
    };
    let summed = view.known(&view.case.leave_used).any(|(_, e)| e.law == law.header.id);
    if summed || book.meters.is_empty() {
        return None;
    }
    let hired = view.hired();
    let is_whole = |window: Option<Interval>| match (window.and_then(|w| w.from), view.case.absences_complete_from) {
        (Some(needed), Some(from)) => from <= Some(needed).max(hired).unwrap_or(needed),
        (None, complete) => complete.is_some() || view.case.absences.is_some(),
        (Some(_), None) => false,
    };
    let whole = book.meters.iter().all(|m| is_whole(m.account.window(day)));
    (!whole).then_some(lacks)
}
