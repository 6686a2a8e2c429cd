//! The versions of one rule: which of them a record meets, and what became of it when the law changed.

use super::events::{Events, Happened};
use super::last::Last;
use super::schedule::{AfterEnd, Keep, Reach};
use crate::Day;
use crate::api::words::RetentionEvent;
use crate::tri::Tri;

/// What a rule asks of a record.
pub(crate) struct Owed<'s> {
    /// The version that set the day.
    pub(crate) keep: &'s Keep,
    pub(crate) last: Last,
    /// How a change of the law met an older record: `still-owed`, `ended-before`.
    pub(crate) transition: Option<&'static str>,
    /// What the old version gave.
    pub(crate) old_through: Option<Day>,
    /// The first day without the rule, where it has ended.
    pub(crate) revoked: Option<Day>,
}

/// What the versions of one rule, in the order of their days, ask of a record; `None` where none of them reaches it.
pub(crate) fn owed<'s>(series: impl IntoIterator<Item = &'s Keep>, events: &Events<'_>) -> Option<Owed<'s>> {
    let mut owed: Option<Owed<'s>> = None;
    for keep in series {
        owed = match owed {
            None => first(keep, events),
            Some(old) => Some(change(old, keep, events)),
        };
    }
    let mut owed = owed?;
    if let Some(until) = owed.keep.frame.dates.until.filter(|_| owed.transition != Some("ended-before")) {
        end(&mut owed, until);
        owed.revoked = (events.on >= until).then_some(until);
    }
    Some(owed)
}

fn plain<'s>(keep: &'s Keep, events: &Events<'_>) -> Owed<'s> {
    Owed { keep, last: Last::of(keep, events), transition: None, old_through: None, revoked: None }
}

/// The first version of a rule reaches every record that is there, unless it says otherwise.
fn first<'s>(keep: &'s Keep, events: &Events<'_>) -> Option<Owed<'s>> {
    let from = keep.frame.dates.from;
    if from.is_some_and(|from| from > events.on) {
        return None;
    }
    let mut owed = plain(keep, events);
    if let (Some(Reach::MadeSince), Some(from)) = (keep.reach, from) {
        match is_made_since(from, events) {
            Tri::No => return None,
            Tri::Unknown => owed.last.unknown.push(RetentionEvent::RecordMade.as_str().to_owned()),
            Tri::Yes => {}
        }
    }
    Some(owed)
}

fn is_made_since(from: Day, events: &Events<'_>) -> Tri {
    match events.of(RetentionEvent::RecordMade.as_str()) {
        Happened::On(day) => Tri::from(day >= from),
        _ => Tri::Unknown,
    }
}

/// A new version meets a record that an older one protects.
fn change<'s>(mut old: Owed<'s>, keep: &'s Keep, events: &Events<'_>) -> Owed<'s> {
    let Some(from) = keep.frame.dates.from else { return old };
    if let Some(until) = old.keep.frame.dates.until.filter(|until| *until < from) {
        end(&mut old, until);
    }
    let mut new = plain(keep, events);
    let begins = new.last.counted_from.values().min();
    if is_made_since(from, events).is_yes() || begins.is_some_and(|day| *day >= from) {
        return new;
    }
    let is_over = old.last.is_over(from);
    match keep.reach.unwrap_or(Reach::StillOwed) {
        Reach::All if from <= events.on => new,
        Reach::MadeSince if is_made_since(from, events).is_no() => old,
        // A change that is still to come will find the record free: nothing is to be told of it.
        Reach::StillOwed | Reach::All if is_over.is_yes() && from > events.on => old,
        Reach::StillOwed | Reach::All if is_over.is_yes() => Owed { transition: Some("ended-before"), old_through: old.last.day(), ..old },
        Reach::StillOwed | Reach::All => {
            new.old_through = old.last.day();
            new.transition = Some("still-owed");
            if is_over.is_unknown() {
                new.last.unknown.extend(old.last.unknown);
            }
            new
        }
        Reach::MadeSince => {
            new.last.unknown.push(RetentionEvent::RecordMade.as_str().to_owned());
            new
        }
        Reach::Unsaid => {
            new.last.unsettled_from = old.last.day().map(Day::next).or(Some(from));
            new
        }
    }
}

/// The rule ends, and no version follows.
fn end(owed: &mut Owed<'_>, until: Day) {
    match owed.keep.after_end {
        AfterEnd::Continues => {}
        AfterEnd::Lapses => owed.last.lapse(until),
        AfterEnd::Unsaid => owed.last.unsettled_from = Some(until),
    }
}
