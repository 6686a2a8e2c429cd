//! Time away from work: a block of leave that is wanted or an absence that happened, seen as one.

use super::view::View;
use crate::amount::{Hours, Rational};
use crate::api::case::*;
use crate::api::forms::PersonRef;
use crate::api::values::{Count, HostId};
use crate::api::words::{Mode, YesNo};
use crate::{Day, Reason};

#[derive(Clone, Copy)]
enum What<'c> {
    Block(&'c Block),
    Absence(&'c Absence),
}

/// A block of leave or an absence, with its position in the host's list.
#[derive(Clone, Copy)]
pub(crate) struct Away<'c> {
    what: What<'c>,
    /// Its position in `leave` or `absences`.
    pub(crate) position: usize,
}

macro_rules! borrowed {
    ($($(#[$doc:meta])* $field:ident: $type:ty,)*) => {
        $($(#[$doc])* pub(crate) fn $field(&self) -> Option<&'c $type> {
            match self.what {
                What::Block(block) => block.$field.as_ref(),
                What::Absence(absence) => absence.$field.as_ref(),
            }
        })*
    };
}

macro_rules! copied {
    ($($(#[$doc:meta])* $field:ident: $type:ty,)*) => {
        $($(#[$doc])* pub(crate) fn $field(&self) -> Option<$type> {
            match self.what {
                What::Block(block) => block.$field,
                What::Absence(absence) => absence.$field,
            }
        })*
    };
}

impl<'c> Away<'c> {
    /// A block of `leave`.
    pub(crate) fn block(position: usize, block: &'c Block) -> Away<'c> {
        Away { what: What::Block(block), position }
    }

    /// An entry of `absences`.
    pub(crate) fn absence(position: usize, absence: &'c Absence) -> Away<'c> {
        Away { what: What::Absence(absence), position }
    }

    /// The absence, where it is one that happened.
    pub(crate) fn as_absence(&self) -> Option<&'c Absence> {
        match self.what {
            What::Block(_) => None,
            What::Absence(absence) => Some(absence),
        }
    }

    /// The block, where it is leave that is wanted.
    pub(crate) fn as_block(&self) -> Option<&'c Block> {
        match self.what {
            What::Block(block) => Some(block),
            What::Absence(_) => None,
        }
    }

    /// Where it stands in the request.
    pub(crate) fn at(&self) -> String {
        let list = if self.as_block().is_some() { "leave" } else { "absences" };
        format!("/case/{list}/{}", self.position)
    }

    borrowed! {
        /// Why.
        reason: Reason,
        /// For whom.
        for_: PersonRef,
        /// The id of the event it belongs to.
        event: HostId,
        /// The health condition.
        condition: HealthCondition,
        /// Further reasons of the same leave.
        also: Vec<Reason>,
        /// The host's own id.
        id: HostId,
        /// The appointment that it is.
        visit: Visit,
        /// How much of it the reason itself takes.
        needed: Needed,
    }

    copied! {
        first_day: Day,
        day: Day,
        week_of: Day,
        last_day: Day,
        workdays: Count,
        weeks: Rational,
        days: Rational,
        hours: Hours,
        minutes: Count,
        mode: Mode,
        agreed_by_employer: YesNo,
        medically_necessary: YesNo,
        requested_on: Day,
        notice_on: Day,
        employer_knew_on: Day,
        could_notify_on: Day,
        foreseeable: YesNo,
        foreseeable_since: Day,
        date_known_on: Day,
        knew_notice_duty: YesNo,
        returned_on: Day,
        cancelled_on: Day,
    }

    /// The first day away.
    pub(crate) fn begins(&self) -> Option<Day> {
        self.first_day().or(self.day()).or(self.week_of())
    }

    /// The last day away, where the entry says it.
    pub(crate) fn ends(&self) -> Option<Day> {
        let week_end = || self.week_of().and_then(|day| day.plus_days(6));
        self.last_day().or(self.day()).or_else(week_end)
    }

    /// How it is taken: as the host says, else in one piece, or in parts where it is less than a day.
    pub(crate) fn taken(&self) -> Mode {
        let is_part = self.hours().is_some() || self.minutes().is_some() || self.visit().is_some();
        self.mode().unwrap_or(if is_part { Mode::Intermittent } else { Mode::Continuous })
    }
}

/// A leave among all of a case: is it a block, and which of its list?
pub(crate) type Ident = (bool, usize);

impl Away<'_> {
    /// Which of all leave and absences of the case this is.
    pub(crate) fn ident(&self) -> Ident {
        (self.as_block().is_some(), self.position)
    }
}

impl<'c> View<'c> {
    /// The leave that is wanted, in the host's order.
    pub(crate) fn leave(&self) -> impl DoubleEndedIterator<Item = Away<'c>> + use<'c> {
        self.known(&self.case.leave).map(|(i, block)| Away::block(i, block))
    }

    /// The leave that a question about one is asked of: of several the one that begins first.
    pub(crate) fn leave_asked(&self) -> Option<Away<'c>> {
        self.leave().min_by_key(|away| (away.begins().is_none(), away.begins()))
    }

    /// The absences that happened, in the host's order.
    pub(crate) fn absences(&self) -> impl DoubleEndedIterator<Item = Away<'c>> + use<'c> {
        self.known(&self.case.absences).map(|(i, absence)| Away::absence(i, absence))
    }
}
