//! What two people share of a meter: does the limit apply to these two, and what has the other used of it?

use super::account::Use;
use super::book::MeterBook;
use super::counting::Counter;
use super::law::meters::{Draws, Share};
use super::question::Question;
use super::resolve::is_for;
use crate::amount::Rational;
use crate::api::answer::MissingItem;
use crate::api::case::{Case, Person};
use crate::api::words::{Relation, SpouseLimit, YesNo};
use crate::facts::{Away, View, dictionary};
use crate::time::Interval;
use crate::{Day, Error, Tri};

/// The other person of a shared meter.
#[derive(Clone, Debug)]
pub(crate) struct Partner {
    /// What that one has used on each day, in weeks of its own.
    used: Vec<(Day, Rational)>,
    /// Nobody said yet whether the limit applies to these two.
    unsettled: Vec<MissingItem>,
}

impl Partner {
    /// The person with whom a meter is shared; `None` where the limit does not apply to these two. Without a word about a spouse there is none.
    pub(crate) fn of(view: &View<'_>, share: &Share) -> Option<Partner> {
        let spouse = view.case.spouse.as_ref().filter(|s| view.is_known(*s))?;
        let mut facts = vec![(spouse.married, "spouse-married"), (spouse.eligible, "spouse-eligible")];
        if share.same_employer {
            facts.push((spouse.same_employer, "spouse-same-employer"));
        }
        if share.option.as_deref() == Some("employer") {
            let limit = view.employer().and_then(|e| e.spouse_limit);
            facts.push((limit.map(|l| if l == SpouseLimit::Applied { YesNo::Yes } else { YesNo::No }), "spouse-limit"));
        }
        let refuted = facts.iter().any(|(is, _)| *is == Some(YesNo::No));
        let open = facts.iter().filter(|(is, _)| is.is_none()).map(|(_, fact)| dictionary::missing(fact, ""));
        (!refuted).then(|| Partner { used: Vec::new(), unsettled: open.collect() })
    }

    /// What that one has used in a window through a day, in weeks of its own.
    pub(crate) fn used_in(&self, window: Option<Interval>, through: Day) -> Result<Rational, Error> {
        let in_window = self.used.iter().filter(|(day, _)| *day <= through && window.is_none_or(|w| w.contains(*day)));
        in_window.map(|(_, weeks)| weeks).try_fold(Rational::ZERO, |sum, w| sum.checked_add(w)).ok_or_else(Error::overflow)
    }

    /// What keeps it unknown how much is left for either.
    pub(crate) fn lacks(&self, view: &View<'_>, window: Option<Interval>) -> Vec<MissingItem> {
        let mut lacks = self.unsettled.clone();
        let Some(spouse) = view.case.spouse.as_ref() else { return lacks };
        let whole_from = spouse.absences_complete_from;
        match window.and_then(|w| w.from) {
            _ if spouse.absences.is_none() => lacks.push(dictionary::missing("spouse-absences", "")),
            Some(from) if whole_from.is_none_or(|whole| from < whole) => {
                lacks.push(dictionary::missing("spouse-absences-complete-from", ""));
            }
            _ => {}
        }
        lacks
    }
}

impl<'a> MeterBook<'a> {
    /// Enters what the other person of a shared meter has used of it, in weeks of its own.
    pub(super) fn enter_others(&mut self, counter: &Counter<'a>, through: Day) -> Result<(), Error> {
        let view = counter.view;
        let Some(spouse) = view.case.spouse.as_ref().filter(|_| self.partner.is_some()) else { return Ok(()) };
        let window = self.account.window(through);
        let lacks: Vec<MissingItem> = self.partner.iter().flat_map(|p| p.lacks(view, window)).collect();
        self.lacks.extend(lacks);
        let theirs = Case { family: view.case.family.as_ref().map(|f| f.iter().map(from_the_other_side).collect()), ..Case::default() };
        let plain = view.beside(&theirs);
        let days_off = self.days_off();
        let mut used = Vec::new();
        for (position, absence) in spouse.absences.iter().flatten().enumerate().filter(|(_, a)| view.is_known(*a)) {
            let away = Away::absence(position, absence);
            let question = Question { view: &plain, ..counter.question_of(away) };
            let draws = match self.meter.draws(away.reason(), &[]) {
                Draws::No => Tri::No,
                Draws::Yes => Tri::Yes,
                Draws::For(sets) => sets.iter().map(|set| is_for(&question, set).0).fold(Tri::No, Tri::or),
            };
            if draws.is_no() {
                continue;
            }
            let laid = plain.time_off(&away, days_off)?.unwrap_or_default();
            for off in laid.iter().filter(|off| off.day <= through) {
                if draws.is_unknown() {
                    self.lacks.push(dictionary::missing("spouse-absences", &format!("/case/spouse/absences/{position}/for")));
                    break;
                }
                used.push((off.day, off.weeks));
                self.account.insert(Use { day: off.day, amount: off.weeks, seconds: Rational::ZERO })?;
            }
        }
        if let Some(partner) = &mut self.partner {
            partner.used = used;
        }
        Ok(())
    }
}

/// A member of the family as the spouse sees it: the employee's parent is the spouse's parent-in-law, and the other way round.
fn from_the_other_side(person: &Person) -> Person {
    let of = match person.of {
        None | Some(Relation::Oneself) => Some(Relation::Spouse),
        Some(Relation::Spouse) => None,
        other => other,
    };
    let of = of.filter(|_| person.relation != Some(Relation::Child));
    Person { of, in_loco_parentis_to_employee: None, ..person.clone() }
}
