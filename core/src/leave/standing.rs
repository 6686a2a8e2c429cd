//! What a law says of a leave on each of its days: reached, covered, eligible, and the ground; asked once for each stretch on which nothing turns.

use super::law::Law;
use super::law::conduct::{Interplay, Rule};
use super::notes::Notes;
use super::question::{Knows, Question};
use super::turning;
use crate::facts::away::Ident;
use crate::facts::{Away, View};
use crate::order::InOrder;
use crate::rules::shelf::{Bound, Context};
use crate::{Day, Reason, Tri};
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

/// What a law says of a leave on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct OnDay {
    pub(crate) covered: Tri,
    pub(crate) eligible: Tri,
    /// Does the reason count on that day?
    pub(crate) ground: Tri,
}

impl OnDay {
    /// All of it.
    pub(crate) fn holds(self) -> Tri {
        self.covered.and(self.eligible).and(self.ground)
    }
}

/// Which question it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Key<'a> {
    law: &'a str,
    entitlement: &'a str,
    reason: Option<&'a Reason>,
    away: Option<Ident>,
}

impl<'a> Key<'a> {
    fn of(question: &Question<'a>) -> Key<'a> {
        Key {
            law: &question.law.header.id,
            entitlement: question.entitlement,
            reason: question.reason,
            away: question.away.map(|away| away.ident()),
        }
    }
}

/// Answers of laws over the days of leaves, each distinct question once.
pub(crate) struct Standings<'a> {
    view: &'a View<'a>,
    context: &'a Context<'a, Law>,
    more: Option<&'a dyn Knows>,
    notes: &'a Notes,
    /// The answer of each stretch that was looked at, by its first day.
    known: RefCell<BTreeMap<(Key<'a>, Day), OnDay>>,
    /// The days on which stretches begin, of leaves that were looked at beyond their first day.
    stretches: RefCell<BTreeMap<Key<'a>, Vec<Day>>>,
    /// What the laws say of days on which several of them hold, looked up once.
    weighed: OnceCell<Vec<(&'a Bound<Law>, &'a Interplay)>>,
}

impl<'a> Standings<'a> {
    pub(crate) fn new(view: &'a View<'a>, context: &'a Context<'a, Law>, more: Option<&'a dyn Knows>, notes: &'a Notes) -> Standings<'a> {
        Standings { view, context, more, notes, known: RefCell::default(), stretches: RefCell::default(), weighed: OnceCell::new() }
    }

    /// The laws of the rulebook.
    pub(crate) fn laws(&self) -> impl Iterator<Item = &'a Bound<Law>> + use<'a> {
        self.context.shelf.iter()
    }

    /// The items of the laws that say what counts on a day on which several hold.
    pub(crate) fn weighed(&self) -> &[(&'a Bound<Law>, &'a Interplay)] {
        self.weighed.get_or_init(|| {
            let items = self.laws().flat_map(|law| law.body.conduct.interplay.iter().map(move |item| (law, item)));
            items.filter(|(_, item)| matches!(item.rule, Rule::NeverSameDay | Rule::After | Rule::NotWithKind)).collect()
        })
    }

    /// The law of that id, where the rulebook holds it.
    pub(crate) fn law(&self, id: &str) -> Option<&'a Bound<Law>> {
        self.laws().find(|law| law.header.id == id)
    }

    /// The question of a law about a leave on a day of it.
    pub(crate) fn question(
        &self,
        law: &'a Bound<Law>,
        entitlement: &'a str,
        away: Away<'a>,
        reason: Option<&'a Reason>,
        day: Day,
    ) -> Question<'a> {
        let start = away.begins().unwrap_or(day);
        Question {
            view: self.view,
            law,
            context: self.context,
            entitlement,
            away: Some(away),
            reason: reason.or(away.reason()),
            start,
            day,
            is_first: false,
            more: self.more,
            notes: self.notes,
        }
    }

    /// The day of the question.
    pub(crate) fn as_of(&self) -> Day {
        self.view.on
    }

    /// The question of a law about no leave in particular.
    pub(crate) fn question_without(&self, law: &'a Bound<Law>, entitlement: &'a str, day: Day) -> Question<'a> {
        let (view, context, more, notes) = (self.view, self.context, self.more, self.notes);
        Question { view, law, context, entitlement, away: None, reason: None, start: day, day, is_first: false, more, notes }
    }

    /// What a law says of a leave on a day of it. `reason` is one of those the leave has besides its own; `None`: its own.
    pub(crate) fn on(&self, law: &'a Bound<Law>, entitlement: &'a str, away: Away<'a>, reason: Option<&'a Reason>, day: Day) -> OnDay {
        let question = self.question(law, entitlement, away, reason, day);
        let key = Key::of(&question);
        let begins = self.begin_of_stretch(key, &question);
        let found = self.known.borrow().get(&(key, begins)).copied();
        found.unwrap_or_else(|| {
            let answer = evaluate(&question);
            self.known.borrow_mut().insert((key, begins), answer);
            answer
        })
    }

    /// The first day of the stretch in which a day of a leave lies.
    pub(crate) fn stretch(&self, law: &'a Bound<Law>, entitlement: &'a str, away: Away<'a>, reason: Option<&'a Reason>, day: Day) -> Day {
        let question = self.question(law, entitlement, away, reason, day);
        self.begin_of_stretch(Key::of(&question), &question)
    }

    /// The first day of the stretch in which the question's day lies. The first day of a leave needs no look at what turns later.
    fn begin_of_stretch(&self, key: Key<'a>, question: &Question<'a>) -> Day {
        if question.day <= question.start {
            return question.start;
        }
        let known = self.stretches.borrow().get(&key).map(|days| begin(days, question));
        known.unwrap_or_else(|| {
            let days = stretches(question);
            let found = begin(&days, question);
            self.stretches.borrow_mut().insert(key, days);
            found
        })
    }
}

fn begin(days: &[Day], question: &Question<'_>) -> Day {
    days.get(..days.partition_point(|d| *d <= question.day)).and_then(<[Day]>::last).copied().unwrap_or(question.start)
}

/// The first days of stretches on which no fact turns: a stretch has one answer.
fn stretches(question: &Question<'_>) -> Vec<Day> {
    let first = question.on_day(question.start);
    let mut days = turning::turns(&first);
    for index in question.reason.map(|r| first.grounds_of(r)).unwrap_or_default() {
        if let Some(ground) = question.law.body.grounds.get(index)
            && let Some(window) = first.days_for(ground)
        {
            days.extend([window.from, window.until].into_iter().flatten());
        }
    }
    days.retain(|day| *day > question.start);
    days.order();
    days.dedup();
    days
}

fn evaluate(question: &Question<'_>) -> OnDay {
    let (covered, eligible) = question.covered_and_eligible();
    OnDay { covered, eligible, ground: if question.reason.is_some() { question.ground_holds() } else { Tri::Unknown } }
}
