//! The first day on which leave may be used.

use super::events::start_day;
use super::model::Point;
use super::person::Spell;
use super::terms::Terms;
use super::turns::is_within;
use crate::api::Tail;
use crate::api::answer::FirstUse;
use crate::facts::dictionary::missing;
use crate::rules::frame::Checked;
use crate::time::Calendar;
use crate::tri::Tri;
use crate::{Day, Error};

/// The hire from which a wait counts: moved back by the days already served, where a return within time keeps them.
pub(crate) fn credited_hire(terms: &Terms<'_>, spell: Spell) -> Option<Day> {
    let before = terms.person.spells.iter().rev().find(|s| s.last.is_some_and(|last| last < spell.from));
    let Some((earlier, last)) = before.and_then(|s| s.last.map(|last| (*s, last))) else { return Some(spell.from) };
    let keeps = terms.plan.restores.iter().any(|r| r.wait_credit && terms.holds(&r.scope, spell.from) && is_within(r, last, spell.from));
    if !keeps {
        return Some(spell.from);
    }
    let counted = credited_hire(terms, earlier)?;
    let served = counted.days_to(last).checked_add(1)?;
    spell.from.plus_days(served.checked_neg()?)
}

/// Answers the first day of use, for the employment of the day of the question.
pub(crate) fn answer(terms: &Terms<'_>, on: Day, tail: &mut Tail) -> Result<FirstUse, Error> {
    let mut answer = FirstUse { on, plan: Some(terms.plan.id.clone()), ..FirstUse::default() };
    let spell = terms.person.spell_on(on);
    let Some(spell) = spell else {
        tail.add_missing(missing("service", "/case/service"));
        answer.outcome = Some(Tri::Unknown);
        return Ok(answer);
    };
    let (mut first, mut counted_from) = (spell.from, spell.from);
    for wait in terms.plan.waits.iter().filter(|w| w.to_use) {
        let Some(clock) = wait.clock.as_ref().filter(|c| !c.start.0.contains(&Point::Earned)) else { continue };
        let Some(from) = start_day(&clock.start, credited_hire(terms, spell), None) else { continue };
        if terms.is_open(&wait.scope, from) {
            answer.outcome = Some(Tri::Unknown);
        }
        if !terms.holds(&wait.scope, from) {
            continue;
        }
        let frame = &wait.scope.frame;
        let end = clock.clock.run(from, &Calendar::UsFederal).ok_or_else(Error::overflow)?.day;
        if end >= first {
            (first, counted_from) = (end, from);
        }
        answer.cites.extend(frame.cites.iter().cloned());
        if let Some(reading) = &frame.reading {
            tail.add_convention(reading);
        }
        if frame.checked == Checked::Unverified && terms.plan.role == crate::rules::frame::Role::Floor {
            tail.add_unverified(format!("{}/{}", terms.plan.id, frame.id), frame.dates.from);
        }
    }
    if answer.outcome.is_none() {
        answer.first_day = Some(first);
        answer.counted_from = Some(counted_from);
    }
    Ok(answer)
}
