//! Which leave counts under a law: what the host says was counted, what is the law's own, and what coverage, eligibility and ground decide.

use super::book::{Book, Counted, Holds};
use super::law::Law;
use super::question::Question;
use super::standing::Standings;
use super::year::{Chosen, Method, chosen};
use crate::api::Tail;
use crate::api::answer::MissingItem;
use crate::api::forms::LeaveYear;
use crate::api::words::MissingReason;
use crate::facts::{Away, View, dictionary};
use crate::rules::shelf::Bound;
use crate::time::Interval;
use crate::{Day, Error, Tri};
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
        taken.sort_by_key(|counted| counted.away.begins());
        taken
    }

    /// A leave or absence as the law may count it; `None` where it does not.
    pub(crate) fn counted(&self, away: Away<'a>) -> Option<Counted<'a>> {
        let grounds = away.reason().map(|_| self.grounds(away)).unwrap_or_default();
        if let Some(charged) = away.as_absence().and_then(|a| a.charged.as_ref()) {
            let id = &self.law.header.id;
            let names = charged.iter().any(|c| c == id || c.split_once('/').is_some_and(|(law, _)| law == id));
            return names.then_some(Counted { away, grounds, given: true });
        }
        match away.reason() {
            None => Some(Counted { away, grounds, given: true }),
            Some(_) if grounds.is_empty() => None,
            Some(_) => Some(Counted { away, grounds, given: false }),
        }
    }

    fn grounds(&self, away: Away<'a>) -> Vec<String> {
        let day = away.begins().unwrap_or(self.view.on);
        let question = self.question(away, day);
        let indexes = question.reason.map(|r| question.grounds_of(r)).unwrap_or_default();
        let mut grounds: Vec<_> = indexes.into_iter().filter_map(|i| self.law.body.grounds.get(i)).collect();
        grounds.sort_by_key(|ground| (ground.priority.is_none(), ground.priority));
        grounds.into_iter().map(|ground| ground.frame.id.clone()).collect()
    }

    /// The question whether a leave counts on a day.
    pub(crate) fn question(&self, away: Away<'a>, day: Day) -> Question<'a> {
        self.standings.question(self.law, self.entitlement, away, None, day)
    }

    /// Does it count on a day?
    pub(crate) fn counts(&self, counted: &Counted<'a>, day: Day) -> Tri {
        if counted.given { Tri::Yes } else { self.standings.on(self.law, self.entitlement, counted.away, None, day).holds() }
    }

    /// Does it stand as leave under the law on a day? What happened and is recorded under a reason of the law stands as taken until facts say
    /// otherwise: nobody is asked again for the hours of years ago. What is only planned must be known to count.
    pub(crate) fn stands(&self, counted: &Counted<'a>, day: Day) -> Tri {
        let counts = self.counts(counted, day);
        if counts.is_unknown() && counted.away.as_absence().is_some() { Tri::Yes } else { counts }
    }

    /// Names the convention where an absence stands without being proven, and the facts that would settle those that begin first.
    fn note_unproven(&self, taken: &[Counted<'a>], tail: &mut Tail) {
        let unproven = |c: &&Counted<'a>| {
            let begins = c.away.begins();
            c.away.as_absence().is_some() && begins.is_some_and(|day| self.counts(c, day).is_unknown())
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
        let question = self.question(counted.away, day);
        if let Some((_, evaluation)) = question.evaluation() {
            evaluation.collect(tail);
        }
        question.grounded().iter().for_each(|g| g.evaluation.collect(tail));
    }

    /// The law's meters with what was taken through a day, under the employer's method or the one that gives the most.
    ///
    /// # Errors
    /// `overflow` or `limit-exceeded`.
    pub(crate) fn keep(&self, taken: &[Counted<'a>], through: Day, tail: &mut Tail) -> Result<Kept<'a>, Error> {
        let base = self.question_of_law(through);
        let holds = |test: &crate::rules::test::Test| base.holds(test).0;
        let year = self.law.body.meters.iter().find(|m| m.frame.dates.contains(through) && !m.over.employer_method.is_empty());
        let Some(year) = year else { return self.kept(Method::Calendar, false, taken, through, &holds, tail) };
        match chosen(&year.over, employers_year(self.view, &self.law.header.id)) {
            Chosen::One(method) => self.kept(method, false, taken, through, &holds, tail).map(|kept| kept.under(method)),
            Chosen::Unknown => {
                let mut kept = self.kept(Method::Calendar, false, taken, through, &holds, tail)?;
                kept.missing.push(dictionary::missing("leave-year", "/case/employer/leave_year"));
                Ok(kept)
            }
            Chosen::MostFavourable(methods) => {
                let mut best: Option<Kept<'a>> = None;
                for method in methods {
                    let kept = self.kept(method, true, taken, through, &holds, tail)?.under(method);
                    let more = |b: &Kept<'a>| kept.left(&year.frame.id, through) > b.left(&year.frame.id, through);
                    if best.as_ref().is_none_or(more) {
                        best = Some(kept);
                    }
                }
                best.ok_or_else(Error::overflow)
            }
        }
    }

    /// The question of the law about no leave in particular, on a day.
    fn question_of_law(&self, day: Day) -> Question<'a> {
        match self.view.leave_asked() {
            Some(away) => self.question(away, day),
            None => self.standings.question_without(self.law, self.entitlement, day),
        }
    }

    fn kept(
        &self,
        method: Method,
        is_favourable: bool,
        taken: &[Counted<'a>],
        through: Day,
        holds: Holds<'_>,
        tail: &mut Tail,
    ) -> Result<Kept<'a>, Error> {
        let mut book = Book::new(self.view, self.law, method, through, holds);
        let unknown = std::cell::RefCell::new(FirstUnknown::default());
        let counts = |counted: &Counted<'a>, day: Day| {
            let counts = self.stands(counted, day);
            if counts.is_unknown() {
                unknown.borrow_mut().note(counted, day);
            }
            counts.is_yes()
        };
        let mut missing = book.enter(taken, through, &counts)?;
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
        Ok(Kept { book, method: None, is_favourable, missing })
    }
}

/// The first day on which nobody knows whether leave counts, and the leave of that day: what would settle it does not hang on who stands first.
#[derive(Default)]
struct FirstUnknown<'a> {
    day: Option<Day>,
    /// By what it is, so that each is asked once.
    leave: BTreeMap<(bool, usize), Counted<'a>>,
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
        let place = (counted.away.as_block().is_some(), counted.away.position);
        self.leave.entry(place).or_insert_with(|| counted.clone());
    }
}

impl Kept<'_> {
    fn under(self, method: Method) -> Self {
        Kept { method: Some(method), ..self }
    }

    fn left(&self, meter: &str, day: Day) -> Option<crate::amount::Rational> {
        self.book.meters.iter().find(|m| m.meter.frame.id == meter)?.account.left(day)
    }
}

/// The employer's 12-month method for a law.
pub(crate) fn employers_year(view: &View<'_>, law: &str) -> Option<LeaveYear> {
    let methods = view.employer()?.leave_year.as_ref()?;
    methods.get(law).or_else(|| methods.get("*")).copied()
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
        at: Some("/case/absences_complete_from".to_owned()),
        ..MissingItem::default()
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
