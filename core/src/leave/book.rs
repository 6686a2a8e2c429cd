//! The meters of a law for one person, with what was used of each: read from absences, summaries and planned leave.

use super::account::{Account, Use};
use super::counting::Counter;
use super::law::Law;
use super::law::meters::{Choice, Draws, Meter};
use super::resolve::is_for;
use super::shared::Partner;
use super::ties::{self, Group};
use super::windows::{Doubts, base_window, opening_ground, shared_window};
use super::year::{Employers, Span};
use crate::amount::Rational;
use crate::api::answer::{MeterAnswer, MissingItem, Window as WindowAnswer};
use crate::facts::away::Ident;
use crate::facts::taken::{DaysOff, Holiday, TimeOff};
use crate::facts::{Away, View, dictionary};
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::rules::shelf::Bound;
use crate::rules::test::Test;
use crate::time::Interval;
use crate::tri::Tri;
use crate::{Day, Error, Reason};
use std::collections::BTreeMap;

/// A leave or absence that counts under the law, and the grounds under which it does.
#[derive(Clone)]
pub(crate) struct Counted<'c> {
    pub(crate) away: Away<'c>,
    /// The reason under which it counts: of several that hold the one that the law charges first.
    pub(crate) reason: Option<&'c Reason>,
    pub(crate) grounds: Vec<String>,
    /// The host says that it was counted, or it is the law's own: nothing is tested again.
    pub(crate) given: bool,
}

/// One meter with its account.
#[derive(Clone)]
pub(crate) struct MeterBook<'a> {
    pub(crate) meter: &'a Meter,
    pub(crate) account: Account,
    /// The account if all counts of which nobody knows whether it does, while `account` has none of it; absent: there is no such leave.
    pub(super) if_all: Option<Account>,
    /// The days of its uses that were taken by the calendar, since nobody said which days are worked.
    pub(super) by_calendar: Vec<Day>,
    pub(crate) unit: Unit,
    week: String,
    /// The ground whose first use opens a window; none: any use does.
    opener: Option<&'a str>,
    /// The meter whose window this one has in common with others: a use of any of them opens it.
    pub(super) shares: Option<&'a str>,
    /// The other person of a shared meter, and what that one has used.
    pub(super) partner: Option<Partner>,
    /// The event for which this meter counts apart, by the leave that is for it; none: it counts for all.
    event: Option<Group>,
    /// Leave that counts only if it is for certain people, and what would settle that.
    people: BTreeMap<Ident, (Tri, Vec<MissingItem>)>,
    /// Without these facts nobody knows what this meter leaves.
    pub(crate) lacks: Vec<MissingItem>,
}

/// The meters of a law that count for this person.
#[derive(Clone)]
pub(crate) struct Book<'a> {
    pub(crate) view: &'a View<'a>,
    pub(crate) law: &'a Bound<Law>,
    pub(crate) meters: Vec<MeterBook<'a>>,
    /// Meters of the law that this version only reads.
    pub(crate) unreckoned: Vec<&'a str>,
}

/// What making a book needs beside the case: how conditions of the pack come out.
pub(crate) type Holds<'h> = &'h dyn Fn(&Test) -> Tri;

impl<'a> Book<'a> {
    /// The meters in force on a day, under the methods for those whose year the employer chooses, without any use. `leave` is all of the case that
    /// counts under the law.
    pub(crate) fn new(counter: &Counter<'a>, methods: &Employers, day: Day, leave: &[&Counted<'a>], holds: Holds<'_>) -> Book<'a> {
        let (view, law) = (counter.view, counter.law);
        let in_force = || law.body.meters.iter().filter(|m| m.frame.dates.contains(day) && m.frame.is_for(counter.entitlement));
        let of_meter = |meter: &'a Meter| -> Vec<MeterBook<'a>> {
            let window = base_window(law, meter);
            let Some((limit, unit)) = limit(meter) else { return Vec::new() };
            let week = first(&meter.week, day, holds).cloned().unwrap_or_else(|| "own-workweek".to_owned());
            let partner = match &meter.share {
                Some(share) => match Partner::of(view, share) {
                    Some(partner) => Some(partner),
                    None => return Vec::new(),
                },
                None => None,
            };
            let opener = opening_ground(law, meter);
            let span = Span::of(&window, methods);
            let shares = shared_window(law, meter).filter(|_| span.is_forward());
            let account = Account::new(span, limit);
            let account = if opener.or(shares).is_some() { account.opened_when_told(opener.is_some()) } else { account };
            let account = if window.opened_per.is_some() { account.once() } else { account };
            let mut lacks: Vec<MissingItem> = partner.iter().flat_map(|p| p.lacks(view, account.window(day))).collect();
            lacks.extend(counter.lacks_of_others(&meter.frame.id, account.span.is_forward()));
            let (applies, open) = counter.applies_to_law(&meter.frame, day);
            if applies.is_no() {
                return Vec::new();
            }
            lacks.extend(open);
            let people = BTreeMap::new();
            let mut all = MeterBook {
                meter,
                account,
                if_all: None,
                by_calendar: Vec::new(),
                unit,
                week,
                opener,
                shares,
                partner,
                event: None,
                people,
                lacks,
            };
            all.people = all.among(counter, leave);
            all.apart(view, &window, leave)
        };
        let meters = in_force().filter(|m| m.is_reckoned()).flat_map(of_meter).collect();
        let unreckoned = in_force().filter(|m| !m.is_reckoned()).map(|m| m.frame.id.as_str());
        Book { view, law, meters, unreckoned: unreckoned.collect() }
    }

    /// Enters what was taken, in order, through a day, on those of its days on which it counts. The facts without which the first of it cannot be
    /// laid on days; empty: all is entered.
    ///
    /// # Errors
    /// `overflow` or `limit-exceeded`.
    pub(crate) fn enter(
        &mut self,
        taken: &[Counted<'a>],
        through: Day,
        counter: &Counter<'a>,
        counts: &dyn Fn(&Counted<'a>, Day) -> bool,
    ) -> Result<Vec<MissingItem>, Error> {
        let law = self.law;
        let mut lacking: Vec<MissingItem> = Vec::new();
        let mut doubts = Doubts::new();
        for book in &mut self.meters {
            let (mut uses, mut opening, mut lacks, mut by_calendar) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
            for counted in taken.iter().filter(|c| book.opens(c)) {
                let laid = self.view.time_off(&counted.away, book.days_off())?.unwrap_or_default();
                opening.extend(laid.iter().map(|off| off.day).filter(|day| *day <= through && counts(counted, *day)));
            }
            opening.order();
            opening.into_iter().for_each(|day| book.account.open(day));
            let mut lacks_of = None;
            for counted in taken.iter().filter(|c| !book.draws(c).is_no()) {
                if lacks_of.is_some_and(|day| day != counted.away.begins()) {
                    break;
                }
                let laid = match self.view.time_off(&counted.away, book.days_off())? {
                    Ok(laid) => laid,
                    Err(missing) => {
                        lacks_of = Some(counted.away.begins());
                        lacking.push(*missing);
                        continue;
                    }
                };
                let off: Vec<&TimeOff> = laid.iter().filter(|off| off.day <= through && counts(counted, off.day)).collect();
                let drawn: Vec<Use> = off.iter().map(|off| book.use_of(self.view, off)).collect();
                match book.draws(counted) {
                    Tri::Yes => {
                        uses.extend(drawn);
                        by_calendar.extend(off.iter().filter(|off| off.is_by_calendar).map(|off| off.day));
                    }
                    _ if drawn.is_empty() => {}
                    _ => {
                        let missing = book.lacks_for(counted);
                        doubts.extend(book.shares.map(|shares| (shares, drawn.iter().map(|u| u.day).collect(), missing.clone())));
                        lacks.extend(missing);
                    }
                }
            }
            book.lacks.extend(lacks);
            book.by_calendar.extend(by_calendar);
            if !lacking.is_empty() {
                return Ok(lacking);
            }
            uses.order_by_key(|u| u.day);
            for use_ in uses {
                book.open_own(use_.day);
                book.account.add(use_)?;
            }
            book.enter_summaries(self.view, law, through)?;
        }
        self.share_windows(&doubts);
        self.meters.iter_mut().try_for_each(|book| book.enter_others(counter, through))?;
        Ok(lacking)
    }

    /// The meter whose year the employer chooses.
    pub(crate) fn year_meter(&self) -> Option<&MeterBook<'a>> {
        self.meters.iter().find(|m| m.meter.has_employers_year())
    }

    /// Which meters of the law hold leave for a reason that counts under these grounds.
    pub(crate) fn holding<'b>(&'b self, counted: &'b Counted<'a>) -> impl Iterator<Item = &'b MeterBook<'a>> {
        self.meters.iter().filter(|book| !book.draws(counted).is_no())
    }
}

impl<'a> MeterBook<'a> {
    /// For leave that counts only if it is for certain people: is it?
    fn among(&self, counter: &Counter<'a>, leave: &[&Counted<'a>]) -> BTreeMap<Ident, (Tri, Vec<MissingItem>)> {
        let tied = leave.iter().filter_map(|counted| match self.meter.draws(counted.reason, &counted.grounds) {
            Draws::For(sets) => Some((counted, sets)),
            Draws::No | Draws::Yes => None,
        });
        let settled = tied.map(|(counted, sets)| {
            let question = counter.question(counted, counted.away.begins().unwrap_or(counter.view.on));
            (counted.away.ident(), sets.iter().map(|set| is_for(&question, set)).fold((Tri::No, Vec::new()), either))
        });
        settled.collect()
    }

    /// This meter for each event of its leave, where the law counts them apart; itself where it does not, or nothing was taken.
    fn apart(self, view: &View<'_>, window: &crate::rules::window::Window, leave: &[&Counted<'a>]) -> Vec<MeterBook<'a>> {
        let Some(word) = window.per.as_deref().or(window.opened_per.as_deref()) else { return vec![self] };
        let tied = |c: &&&Counted<'a>| if self.opener.is_some() { self.opens(c) } else { !self.draws(c).is_no() };
        let tied: Vec<&Counted<'a>> = leave.iter().filter(tied).copied().collect();
        let groups = ties::groups(view, word, &tied);
        if groups.is_empty() {
            return vec![self];
        }
        let of = |group: Group| MeterBook {
            lacks: self.lacks.iter().cloned().chain(group.lacks.clone()).collect(),
            event: Some(group),
            ..self.clone()
        };
        groups.into_iter().map(of).collect()
    }

    /// Does a leave draw on this meter?
    pub(crate) fn draws(&self, counted: &Counted<'_>) -> Tri {
        let by_mode = self.meter.mode.as_deref().is_none_or(|mode| mode == counted.away.taken().as_str());
        if !by_mode || (self.opener.is_none() && !self.is_for_event(counted)) {
            return Tri::No;
        }
        if counted.grounds.is_empty() && counted.reason.is_none() {
            return Tri::Yes;
        }
        match self.meter.draws(counted.reason, &counted.grounds) {
            Draws::No => Tri::No,
            Draws::Yes => Tri::Yes,
            Draws::For(_) => self.people.get(&counted.away.ident()).map_or(Tri::Unknown, |(is, _)| *is),
        }
    }

    /// What would settle whether a leave draws on this meter.
    pub(crate) fn lacks_for(&self, counted: &Counted<'_>) -> Vec<MissingItem> {
        let of_people = self.people.get(&counted.away.ident()).map(|(_, lacks)| lacks.clone()).filter(|lacks| !lacks.is_empty());
        of_people.unwrap_or_else(|| vec![dictionary::missing("leave-for", &format!("{}/for", counted.away.at()))])
    }

    /// Is a leave for the event of this meter? Any is, where it counts for all.
    pub(crate) fn is_for_event(&self, counted: &Counted<'_>) -> bool {
        self.event.as_ref().is_none_or(|group| group.members.contains(&counted.away.ident()))
    }

    /// Does a leave open a window of this meter?
    pub(crate) fn opens(&self, counted: &Counted<'_>) -> bool {
        self.opener.is_some_and(|ground| counted.grounds.iter().any(|g| g == ground)) && self.is_for_event(counted)
    }

    /// Does leave of a day draw on this meter: has it a window that day, or opens one?
    pub(crate) fn draws_on(&self, counted: &Counted<'_>, day: Day) -> Tri {
        if self.account.is_open_on(day) || self.opens(counted) { self.draws(counted) } else { Tri::No }
    }

    /// How this meter counts holidays and closures.
    pub(crate) fn days_off(&self) -> DaysOff {
        let holiday = match self.meter.holiday.as_deref() {
            Some("in-full-week") => Holiday::InFullWeek,
            Some("scheduled") => Holiday::Scheduled,
            _ => Holiday::Never,
        };
        let closure_days = match &self.meter.closure {
            Some(Amount::Figure(n, Unit::Weeks)) => n.checked_mul(&Rational::whole(7)).and_then(|n| n.to_whole()),
            Some(Amount::Figure(n, Unit::Days)) => n.to_whole(),
            _ => None,
        };
        DaysOff { holiday, closure_days }
    }

    /// Does it count days, however many of them a person's own week has?
    pub(super) fn counts_days(&self) -> bool {
        matches!(self.week.as_str(), "six-day-week" | "calendar-week")
    }

    /// Time off in the unit of this meter.
    pub(crate) fn use_of(&self, view: &View<'_>, off: &TimeOff) -> Use {
        let share_of_day = || {
            let due = view.due_seconds(off.day).filter(|due| *due > 0).map(Rational::whole);
            let part = off.seconds.and_then(|s| s.checked_div(&due?)).unwrap_or(Rational::ONE);
            if off.is_whole_day { Rational::ONE } else { part }
        };
        let over = |days: i128| Rational::new(1, days).and_then(|n| n.checked_mul(&share_of_day())).unwrap_or_default();
        let seconds = off.seconds.unwrap_or_default();
        let amount = match (self.unit, self.week.as_str()) {
            (Unit::Weeks, "six-day-week") => over(6),
            (Unit::Weeks, "calendar-week") => over(7),
            (Unit::Weeks, _) => off.weeks,
            (Unit::Seconds, _) => seconds,
            _ => share_of_day(),
        };
        Use { day: off.day, amount, seconds }
    }

    /// What a summary of the host says was used of this meter.
    fn enter_summaries(&mut self, view: &View<'_>, law: &Bound<Law>, through: Day) -> Result<(), Error> {
        let id = &self.meter.frame.id;
        let of_meter = |entry: &&crate::api::case::LeaveUsed| entry.law == law.header.id && entry.meter.as_ref().is_none_or(|m| m == id);
        for entry in view.known(&view.case.leave_used).map(|(_, e)| e).filter(of_meter) {
            let day = entry.before.map(Day::prev).or(entry.from).unwrap_or(through);
            if let Some(from) = entry.from.filter(|from| *from <= through && entry.meter.is_some()) {
                self.account.open(from);
            }
            let amount = match self.unit {
                Unit::Weeks => entry.used_weeks,
                Unit::Seconds => entry.used_hours.map(|h| Rational::whole(h.seconds())),
                _ => entry.used_days,
            };
            let week = view.own_workweek(day);
            let seconds = entry.used_hours.map(|h| Rational::whole(h.seconds())).or_else(|| entry.used_weeks?.checked_mul(&week?));
            if let Some(amount) = amount.filter(|_| day <= through) {
                self.open_own(day);
                self.account.insert(Use { day, amount, seconds: seconds.unwrap_or_default() })?;
            }
        }
        Ok(())
    }

    /// The meter at the end of a day, as answers have it.
    ///
    /// # Errors
    /// `overflow` where a figure cannot be held.
    pub(crate) fn answer(&self, view: &View<'_>, day: Day) -> Result<MeterAnswer, Error> {
        let (used, seconds) = self.account.used(day).ok_or_else(Error::overflow)?;
        let left = self.account.left(day).ok_or_else(Error::overflow)?;
        let mut answer = MeterAnswer { cites: self.meter.frame.cites.clone(), ..Default::default() };
        let own = view.own_workweek(day);
        match self.unit {
            Unit::Weeks => {
                let own_used = match &self.partner {
                    Some(partner) => used.checked_sub(&partner.used_in(self.account.window(day), day)?).ok_or_else(Error::overflow)?,
                    None => used,
                };
                answer.limit_weeks = Some(self.account.limit);
                answer.used_weeks = Some(own_used);
                answer.left_weeks = Some(left);
                if self.partner.is_some() {
                    answer.shared_used_weeks = Some(used);
                    answer.shared_with = self.meter.share.as_ref().map(|s| s.with.clone());
                }
                if let Some(own) = own.filter(|_| self.week == "own-workweek") {
                    self.as_time(own, seconds, &mut answer)?;
                }
                if self.week != "own-workweek" {
                    self.as_days(used, left, &mut answer)?;
                }
            }
            Unit::Seconds => {
                answer.limit_seconds = self.account.limit.floor();
                answer.used_seconds = used.floor();
                answer.left_seconds = left.floor();
            }
            _ => {
                answer.limit_days = self.account.limit.floor();
                answer.used_days = Some(used);
                answer.left_days = Some(left);
            }
        }
        answer.window = self.account.window(day).and_then(window_answer);
        Ok(answer)
    }

    /// The limit of a meter in own workweeks as time: exact, then shown to the step that the law prints.
    fn as_time(&self, own: Rational, used: Rational, answer: &mut MeterAnswer) -> Result<(), Error> {
        let exact = self.account.limit.checked_mul(&own).ok_or_else(Error::overflow)?;
        let shown = match self.meter.show {
            Some(rounding) => {
                let hours = exact.checked_div(&Rational::whole(crate::amount::SECONDS_PER_HOUR)).and_then(|h| rounding.apply(&h));
                hours.and_then(|h| h.checked_mul(&Rational::whole(crate::amount::SECONDS_PER_HOUR))).ok_or_else(Error::overflow)?
            }
            None => exact,
        };
        let limit = shown.floor().ok_or_else(Error::overflow)?;
        let used = used.floor().ok_or_else(Error::overflow)?;
        answer.limit_seconds = Some(limit);
        answer.exact_limit_seconds = (Rational::whole(limit) != exact).then_some(exact);
        answer.used_seconds = Some(used);
        answer.left_seconds = Some(limit.saturating_sub(used).max(0));
        answer.own_workweek_seconds = own.floor();
        Ok(())
    }

    fn as_days(&self, used: Rational, left: Rational, answer: &mut MeterAnswer) -> Result<(), Error> {
        let per_week = Rational::whole(if self.week == "six-day-week" { 6 } else { 7 });
        let days = |weeks: Rational| weeks.checked_mul(&per_week).ok_or_else(Error::overflow);
        answer.limit_days = days(self.account.limit)?.floor();
        answer.used_days = Some(days(used)?);
        answer.left_days = Some(days(left)?);
        Ok(())
    }

    /// The longest step in which leave may be counted, in seconds.
    pub(crate) fn increment_seconds(&self, view: &View<'_>, day: Day, holds: Holds<'_>) -> Option<i64> {
        let increment = first(&self.meter.increment, day, holds)?;
        let figures = increment.amounts.iter().filter_map(|a| match a {
            Amount::Figure(n, Unit::Seconds) => n.floor(),
            _ => None,
        });
        let employer = view.employer().and_then(|e| e.increment_minutes.as_ref());
        let own = employer.and_then(|m| m.get(&self.law_key())).map(|n| vec![*n]);
        let minutes = own.or_else(|| employer.map(|m| m.values().copied().collect())).unwrap_or_default();
        let shortest = minutes.iter().filter_map(|n| n.checked_mul(60)).min().filter(|_| increment.employer_shortest);
        figures.chain(shortest).min()
    }

    fn law_key(&self) -> String {
        self.meter.frame.id.clone()
    }
}

/// The limit of a meter that is an amount of time; one of money belongs to the claims.
fn limit(meter: &Meter) -> Option<(Rational, Unit)> {
    match &meter.limit {
        Some(Amount::Figure(n, unit)) if !matches!(unit, Unit::Cents | Unit::Share | Unit::Miles | Unit::Count) => Some((*n, *unit)),
        _ => None,
    }
}

/// Of two answers to one question the better; both where neither is known.
fn either(a: (Tri, Vec<MissingItem>), b: (Tri, Vec<MissingItem>)) -> (Tri, Vec<MissingItem>) {
    let outcome = a.0.or(b.0);
    let missing = if outcome.is_unknown() { [a.1, b.1].concat() } else { Vec::new() };
    (outcome, missing)
}

/// The first choice that has begun and whose condition holds.
fn first<'c, T>(choices: &'c [Choice<T>], day: Day, holds: Holds<'_>) -> Option<&'c T> {
    let counts = |c: &&Choice<T>| c.from.is_none_or(|from| from <= day) && c.when.as_ref().is_none_or(|when| holds(when).is_yes());
    choices.iter().find(counts).map(|c| &c.value)
}

/// A window as answers have it; none for one without bounds.
pub(crate) fn window_answer(window: Interval) -> Option<WindowAnswer> {
    let (from, until) = (window.from?, window.until?);
    Some(WindowAnswer { first_day: Some(from), last_day: Some(until.prev()) })
}
