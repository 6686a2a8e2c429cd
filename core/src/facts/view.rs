//! The case as of a day: what was known then, with the positions of the host's own lists kept for pointers.

use super::alike::Alike;
use super::check;
use super::hours::Timesheet;

use crate::api::case::*;
use crate::api::forms::{PersonRef, Worked};
use crate::{Day, Error};
use std::cell::OnceCell;

/// An entry of a list of the case.
pub(crate) trait Entry {
    /// The day on which it became known; `None`: it counts as told.
    fn known_on(&self) -> Option<Day>;
    /// The host's own id of it.
    fn id(&self) -> Option<&str>;
}

macro_rules! entries {
    ($($name:ident,)*) => {
        $(impl Entry for $name {
            fn known_on(&self) -> Option<Day> {
                self.known_on
            }
            fn id(&self) -> Option<&str> {
                self.id.as_deref()
            }
        })*
    };
}

entries! {
    Person, PayRank, Event, ServiceSummary, ServicePeriod, LeaveYearChange, Closure, WagesPaid, Employer, Place, EmploymentStatus, Enrolment,
    Schedule, AverageHours, AverageDays, HoursWorked, HoursExpected, DaysWorked, WeeksWorked, FlightDuty, HeadEntry, HeadcountWeeks,
    HeadcountDays, Treatment, HealthCondition, Absence, Block, LeaveUsed, CertificationEntry, NoticeEntry, DocumentEntry, Premium, QuarterWages,
    WeekWages, WageTotal, Claim, BenefitYear, OtherBenefit, UniformedService, SchoolTerm, FeesReceived, OpeningEntry, GrantEntry, Payout,
    Adjustment, Determined, Designation, Approval, Election, Worked, Spouse,
}

/// The case of a person as of the day of the question.
pub(crate) struct View<'c> {
    pub(crate) case: &'c Case,
    /// The day of the question: what became known later is ignored.
    pub(crate) on: Day,
    pub(super) timesheet: Option<Timesheet>,
    /// Leave by its reason, sorted when it is first asked for.
    pub(super) alike: OnceCell<Alike>,
}

impl<'c> View<'c> {
    /// The case as of a day, after a look for what cannot be.
    ///
    /// # Errors
    /// `bad-interval`, `overlap`, `out-of-range`, `conflict` or `unknown-id` at its place.
    pub(crate) fn new(case: &'c Case, on: Day) -> Result<View<'c>, Error> {
        check::case(case)?;
        let mut view = View { case, on, timesheet: None, alike: OnceCell::new() };
        if case.worked.is_some() {
            view.timesheet = Some(Timesheet::of(&view)?);
            view.check_hours()?;
        }
        Ok(view)
    }

    /// Another case as of the same day, of which only lists are read: a spouse's absences. Its timesheet is not.
    pub(crate) fn beside<'o>(&self, case: &'o Case) -> View<'o> {
        View { case, on: self.on, timesheet: None, alike: OnceCell::new() }
    }

    /// Was an entry known on the day of the question?
    pub(crate) fn is_known(&self, entry: &impl Entry) -> bool {
        entry.known_on().is_none_or(|day| day <= self.on)
    }

    /// The entries of a list that were known, each with its position in the host's list; an absent list has none.
    pub(crate) fn known<T: Entry>(&self, list: &'c Option<Vec<T>>) -> impl DoubleEndedIterator<Item = (usize, &'c T)> + use<'c, T> {
        let on = self.on;
        list.as_deref().unwrap_or_default().iter().enumerate().filter(move |(_, entry)| entry.known_on().is_none_or(|day| day <= on))
    }

    /// The employer, if anything is known of it.
    pub(crate) fn employer(&self) -> Option<&'c Employer> {
        self.case.employer.as_ref().filter(|e| self.is_known(*e))
    }

    /// The person a block, an absence or a claim is about, with the pointer to it.
    pub(crate) fn person(&self, of: Option<&'c PersonRef>, at: &str) -> Option<(&'c Person, String)> {
        match of? {
            PersonRef::Person(person) => Some((person.as_ref(), at.to_owned())),
            PersonRef::Member(id) => {
                let mut family = self.known(&self.case.family);
                family.find(|(_, p)| p.id.as_deref() == Some(id)).map(|(i, p)| (p, format!("/case/family/{i}")))
            }
        }
    }

    /// What a person has found on a question of a law, about a leave or person or in general: the last known entry that still stands on `day`.
    pub(crate) fn determined(&self, law: &str, question: &str, about: Option<&str>, day: Day) -> Option<&'c Determined> {
        let asks = |d: &Determined| d.question == question || d.question.split_once('/') == Some((law, question));
        let stands = |d: &Determined| d.until.is_none_or(|until| day < until);
        let is_about = |d: &Determined| d.about.is_none() || d.about.as_deref() == about;
        self.known(&self.case.determined).rev().map(|(_, d)| d).find(|d| asks(d) && stands(d) && is_about(d))
    }
}
