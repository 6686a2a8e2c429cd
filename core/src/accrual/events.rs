//! Everything that happens to a balance, in the one order that a replay has: by day, rank on the day, and id.
//!
//! The order on one day: an employment that is over, the year's turn, grants, openings and returns, earnings posted that day, adjustments,
//! use, and the end of employment with its payment.

use super::model::{Earn, Exempt, Grant, GrantDay, Per, Point, Posts, Prorate, RoundOf, Start};
use super::person::{Person, plus};
use super::replay::Replay;
use super::years::period_of;
use crate::amount::Rational;
use crate::api::case::{Absence, Adjustment, GrantEntry, OpeningEntry, Payout};
use crate::api::forms::Worked;
use crate::api::words::{Counted, YesNo};
use crate::facts::dictionary::missing;
use crate::facts::view::Entry;
use crate::order::InOrder;
use crate::time::Calendar;
use crate::{Day, Error};
use std::collections::BTreeSet;

/// One thing that happens.
pub(crate) struct Event<'c> {
    pub(crate) day: Day,
    rank: u8,
    /// What keeps two events of one day and rank apart, whatever the order in which the host lists them.
    id: (String, i64),
    pub(crate) what: What<'c>,
}

/// What happens.
pub(crate) enum What<'c> {
    Gone,
    YearTurn,
    Granted(&'c Grant),
    Given(&'c GrantEntry),
    Opened(&'c OpeningEntry),
    Returned,
    /// Leave earned by the period over these days.
    Earned(&'c Earn, Day, Day),
    /// Leave earned by work over these days, with the seconds that count.
    Worked(&'c Earn, Day, Day, Rational),
    Counted(Rational),
    Adjusted(&'c Adjustment),
    Paid(&'c Payout),
    Used(Rational),
    Separated,
}

impl What<'_> {
    fn rank(&self) -> u8 {
        match self {
            What::Gone => 1,
            What::YearTurn => 2,
            What::Granted(_) | What::Given(_) => 3,
            What::Opened(_) | What::Returned => 4,
            What::Earned(..) | What::Worked(..) | What::Counted(_) => 5,
            What::Adjusted(_) => 6,
            What::Used(_) => 7,
            What::Paid(_) | What::Separated => 8,
        }
    }
}

/// Collects the events of a replay.
pub(crate) struct Events<'r, 'c, 't> {
    replay: &'r mut Replay<'c, 't>,
    found: Vec<Event<'c>>,
}

impl<'c> Events<'_, 'c, '_> {
    /// All events from the start of the replay through its end, in order.
    pub(crate) fn of(replay: &mut Replay<'c, '_>) -> Result<Vec<Event<'c>>, Error> {
        let mut events = Events { replay, found: Vec::new() };
        events.employment();
        events.records()?;
        events.work()?;
        events.turns_and_grants()?;
        events.periods();
        let mut found = events.found;
        found.order_by(|a, b| (a.day, a.rank, &a.id).cmp(&(b.day, b.rank, &b.id)));
        Ok(found)
    }

    fn put(&mut self, day: Day, id: Option<&str>, size: i64, what: What<'c>) {
        if day >= self.replay.start && day <= self.replay.through {
            self.found.push(Event { day, rank: what.rank(), id: (id.unwrap_or_default().to_owned(), size), what });
        }
    }

    fn person(&self) -> &'c Person<'c> {
        self.replay.terms.person
    }

    fn employment(&mut self) {
        let spells = &self.person().spells;
        for (index, spell) in spells.iter().enumerate() {
            if index > 0 {
                self.put(spell.from, None, 0, What::Returned);
            }
            if let Some(last) = spell.last {
                self.put(last, None, 0, What::Separated);
                self.put(last.next(), None, 0, What::Gone);
            }
        }
    }

    fn records(&mut self) -> Result<(), Error> {
        let view = self.person().view;
        let plan = self.replay.terms.plan.id.as_str();
        let size = |hours: Option<crate::Hours>| hours.map_or(0, crate::Hours::seconds);
        for (_, entry) in view.known(&view.case.opening).filter(|(_, e)| e.plan == plan) {
            self.put(entry.day.unwrap_or(self.replay.start), entry.id(), size(entry.hours), What::Opened(entry));
        }
        let planned = self.replay.projects.then(|| view.known(&view.case.planned_grants)).into_iter().flatten();
        for (_, entry) in view.known(&view.case.grants).chain(planned).filter(|(_, e)| e.plan == plan) {
            if let Some(day) = entry.day {
                self.put(day, entry.id(), size(entry.hours), What::Given(entry));
            }
        }
        for (_, entry) in view.known(&view.case.adjustments).filter(|(_, e)| e.plan == plan) {
            self.put(entry.day, entry.id(), entry.hours.seconds(), What::Adjusted(entry));
        }
        for (_, entry) in view.known(&view.case.payouts).filter(|(_, e)| e.plan == plan) {
            self.put(entry.day, entry.id(), size(entry.hours), What::Paid(entry));
        }
        for (index, absence) in view.known(&view.case.absences) {
            self.absence(index, absence, plan)?;
        }
        Ok(())
    }

    fn absence(&mut self, index: usize, absence: &'c Absence, plan: &str) -> Result<(), Error> {
        let names = absence.draws_on.as_deref().unwrap_or_default();
        let Some(place) = names.iter().position(|name| name == plan) else { return Ok(()) };
        let is_cancelled = absence.cancelled_on.is_some_and(|day| day <= self.person().view.on);
        let Some(day) = absence.day.or(absence.first_day).or(absence.week_of).filter(|_| !is_cancelled) else { return Ok(()) };
        if place > 0 {
            return Err(super::not_run("an absence that draws on another plan first").at(format!("/case/absences/{index}/draws_on")));
        }
        match self.person().absent(absence)? {
            Some(seconds) => self.put(day, absence.id(), seconds.floor().unwrap_or(0), What::Used(seconds)),
            None if day <= self.replay.through => self.replay.lack(missing("schedule", "/case/schedule")),
            None => {}
        }
        Ok(())
    }

    /// Hours worked, as the law counts them: one event for the count, and one for each rate.
    fn work(&mut self) -> Result<(), Error> {
        let view = self.person().view;
        let terms = self.replay.terms;
        let own = |e: &Worked| e.employer.is_none() && e.plan.as_ref().is_none_or(|p| *p == terms.plan.id);
        let mut entries: Vec<(Day, Day, &Worked)> = view
            .known(&view.case.worked)
            .filter(|(_, e)| own(e))
            .filter_map(|(_, e)| Some((e.day.or(e.first_day)?, e.day.or(e.last_day).or(e.first_day)?, e)))
            .collect();
        entries.order_by_key(|(first, last, e)| (*first, *last, e.hours.map(crate::Hours::seconds)));
        let mut deemed_through = None;
        for (first, last, entry) in entries {
            let Some(counted) = self.counted(entry, first, last, &mut deemed_through)? else { continue };
            self.put(last, entry.id(), counted.floor().unwrap_or(0), What::Counted(counted));
            for earn in terms.plan.earns.iter().filter(|e| matches!(e.per, Per::Worked(_))) {
                let posts = match earn.posts {
                    Posts::WorkDay => Some(last),
                    Posts::PayDate | Posts::PeriodEnd => entry.paid_on.or_else(|| self.replay.pay_date_on_or_after(last)),
                };
                match posts {
                    Some(day) => self.put(day, entry.id(), counted.floor().unwrap_or(0), What::Worked(earn, first, last, counted)),
                    None => self.replay.lack(missing("pay-dates", "/case/employer/pay_dates")),
                }
            }
        }
        Ok(())
    }

    /// The seconds of a worked entry that count for earning; `None` where none do.
    fn counted(&mut self, entry: &Worked, first: Day, last: Day, deemed_through: &mut Option<Day>) -> Result<Option<Rational>, Error> {
        let terms = self.replay.terms;
        let count = terms.plan.counts.iter().find(|c| terms.holds(&c.scope, last));
        let counts = match entry.kind {
            None | Some(Counted::Worked | Counted::Overtime) => true,
            Some(Counted::PaidLeave | Counted::Holidays | Counted::PaidNotWorked) => count.is_some_and(|c| c.paid_hours_too),
            Some(_) => false,
        };
        let minutes = entry.minutes.and_then(|m| m.get().checked_mul(60));
        let Some(seconds) = entry.hours.map(crate::Hours::seconds).or(minutes).filter(|_| counts && first <= last) else { return Ok(None) };
        let worked = Rational::whole(seconds);
        let counted = match count.map_or(Exempt::Actual, |c| c.exempt) {
            Exempt::Actual => Some(worked),
            rule => match (self.is_exempt(), rule) {
                (Some(YesNo::Yes), Exempt::Deemed(deem)) => {
                    let from = deemed_through.map_or(first, |day: Day| day.next().max(first));
                    *deemed_through = (*deemed_through).max(Some(last));
                    let deemed = if from <= last { self.person().deemed(deem, from, last)? } else { Some(Rational::ZERO) };
                    if deemed.is_none() {
                        self.replay.lack(missing("schedule", "/case/schedule"));
                    }
                    deemed
                }
                (Some(YesNo::Yes), _) => None,
                (_, _) => Some(worked),
            },
        };
        let round = terms.plan.rounds.iter().find(|r| r.of == RoundOf::Work && terms.holds(&r.scope, last));
        match (counted, round) {
            (Some(counted), Some(round)) => round.rounding.apply(&counted).map(Some).ok_or_else(Error::overflow),
            (counted, _) => Ok(counted),
        }
    }

    /// Is the person exempt from overtime? Where nobody says so, what the pack presumes.
    fn is_exempt(&mut self) -> Option<YesNo> {
        let view = self.person().view;
        let given = view.case.role.as_ref().filter(|r| r.known_on.is_none_or(|d| d <= view.on)).and_then(|r| r.flsa_exempt);
        if given.is_none() {
            if self.replay.terms.plan.presumed_not_exempt && !self.replay.strict {
                self.replay.tail.add_presumed("flsa-exempt", "no");
                return Some(YesNo::No);
            }
            self.replay.lack(missing("flsa-exempt", "/case/role/flsa_exempt"));
        }
        given
    }

    fn turns_and_grants(&mut self) -> Result<(), Error> {
        let (start, through) = (self.replay.start, self.replay.through);
        let turns: Vec<Day> = self.replay.years.turns(start, through).collect();
        for turn in &turns {
            self.put(*turn, None, 0, What::YearTurn);
        }
        if !self.replay.grants_run {
            return Ok(());
        }
        let terms = self.replay.terms;
        let hire = terms.person.spell_on(start).map(|s| s.from);
        for grant in &terms.plan.grants {
            match &grant.on {
                GrantDay::YearStart => {
                    let first = hire.filter(|hire| self.starts_with(grant, *hire));
                    for day in turns.iter().copied().chain(first) {
                        self.grant(day, grant);
                    }
                }
                GrantDay::Hire => hire.into_iter().for_each(|day| self.grant(day, grant)),
                GrantDay::By(by) => {
                    let from = start_day(&by.start, hire, None);
                    let day = from.and_then(|from| by.clock.run(from, &Calendar::UsFederal)).map(|d| d.day);
                    day.into_iter().for_each(|day| self.grant(day, grant));
                }
            }
        }
        Ok(())
    }

    /// Does a yearly grant also give on the day of hire? Not where another grant stands for the first year.
    fn starts_with(&self, grant: &Grant, hire: Day) -> bool {
        let others = &self.replay.terms.plan.grants;
        let stands_in = |g: &Grant| g.on == GrantDay::Hire || g.replaces.as_ref() == Some(&grant.scope.frame.id);
        let is_reduced = grant.prorate != Prorate::None;
        !others.iter().any(stands_in) && (is_reduced || self.replay.years.begins_on(hire))
    }

    fn grant(&mut self, day: Day, grant: &'c Grant) {
        let terms = self.replay.terms;
        let view = terms.person.view;
        let year = self.replay.years.year_of(day);
        let in_year = |given: Day| year.is_none_or(|(from, until)| from <= given && given < until);
        let given = view.known(&view.case.grants).any(|(_, g)| g.plan == terms.plan.id && g.day.is_some_and(in_year));
        if !given && terms.holds(&grant.scope, day) {
            self.put(day, Some(&grant.scope.frame.id), 0, What::Granted(grant));
        }
    }

    /// The postings of what is earned by the period.
    fn periods(&mut self) {
        let terms = self.replay.terms;
        for earn in terms.plan.earns.iter().filter(|e| !matches!(e.per, Per::Worked(_))) {
            let posts = self.posting_days(earn);
            let mut before: Option<Day> = None;
            for day in posts {
                let opened = self.replay.is_opened;
                let first = before.map(Day::next).or_else(|| match earn.posts {
                    Posts::WorkDay => Some(if opened { self.replay.start.next() } else { self.replay.start }),
                    Posts::PayDate => None,
                    Posts::PeriodEnd => period_of(earn.per, day, &self.replay.years, &self.replay.pay_dates).map(|(from, _)| from),
                });
                before = Some(day);
                if let Some(first) = first.filter(|first| *first <= day) {
                    self.put(day, Some(&earn.scope.frame.id), 0, What::Earned(earn, first, day));
                }
            }
        }
    }

    /// The days on which a rate by the period posts. Earning day by day posts wherever it could matter.
    fn posting_days(&mut self, earn: &Earn) -> BTreeSet<Day> {
        let (start, through) = (self.replay.start, self.replay.through);
        if earn.posts == Posts::PayDate || earn.per == Per::PayPeriod {
            if self.replay.pay_dates.is_empty() {
                self.replay.lack(missing("pay-dates", "/case/employer/pay_dates"));
            }
            return self.replay.pay_dates.iter().copied().filter(|day| *day <= through).collect();
        }
        let per = if earn.posts == Posts::WorkDay { Per::Month } else { earn.per };
        let mut days = BTreeSet::new();
        let mut day = start;
        while let Some((_, next)) = period_of(per, day, &self.replay.years, &self.replay.pay_dates).filter(|_| day <= through) {
            days.insert(next.prev());
            if next <= day {
                break;
            }
            day = next;
        }
        if earn.posts == Posts::WorkDay {
            days.extend(self.found.iter().map(|e| if matches!(e.what, What::YearTurn | What::Granted(_)) { e.day.prev() } else { e.day }));
            days.insert(through);
        }
        days.retain(|day| *day >= start && *day <= through);
        days
    }
}

/// The day from which a clock or a rate runs: the latest of its points; `None` where one of them is not known.
pub(crate) fn start_day(start: &Start, hire: Option<Day>, earned: Option<Day>) -> Option<Day> {
    let day = |point: &Point| match point {
        Point::Hire => hire,
        Point::Earned => earned,
        Point::Day(day) => Some(*day),
    };
    let days: Option<Vec<Day>> = start.0.iter().map(day).collect();
    days?.into_iter().max()
}

/// The sum of the shares that single days have of a rate's periods.
pub(crate) fn share_of_periods(days: &[Day], per: Per, replay: &Replay<'_, '_>) -> Result<Option<Rational>, Error> {
    let mut sum = Rational::ZERO;
    let mut rest = days;
    while let Some(first) = rest.first() {
        let Some((from, until)) = period_of(per, *first, &replay.years, &replay.pay_dates) else { return Ok(None) };
        let inside = rest.partition_point(|day| *day < until).max(1);
        let share = Rational::new(i128::try_from(inside).map_err(|_| Error::overflow())?, i128::from(from.days_to(until).max(1)));
        sum = plus(sum, share.ok_or_else(Error::overflow)?)?;
        rest = rest.get(inside..).unwrap_or_default();
    }
    Ok(Some(sum))
}
