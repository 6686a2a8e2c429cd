//! The ledger of consents, folded: what happened to each consent becomes the times over which it ran.
//!
//! Only what was known on the day of the question counts, and the order in which the events are given never matters. Of several events on one day
//! the instants say which came first; without instants what ends a consent comes last, so that a gap never helps the one who asks.

use super::statement::Statement;
use crate::api::Tail;
use crate::api::answer::{ConsentStatus, Consents, MissingItem};
use crate::api::case::{ConsentEntry, ConsentEvent, Disclosure, Happened};
use crate::api::request::ConsentsAsk;
use crate::api::words::{ConsentEventKind, ConsentState};
use crate::order::InOrder;
use crate::rules::shelf::Context;
use crate::tri::Tri;
use crate::{Code, Day, Error};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What each consent of a ledger is at a time.
///
/// # Errors
/// `missing-argument` for an event that gives a consent of which nobody says whether it is explicit.
pub(crate) fn consents(ask: &ConsentsAsk, context: &Context<'_, Statement>) -> Result<Consents, Error> {
    let at = ask.case.at.clone().unwrap_or(Happened { day: ask.on, ..Happened::default() });
    let events = ask.case.events.as_deref().unwrap_or_default();
    let mut tail = Tail { made_with: context.made_with([]), ..Tail::default() };
    let mut answer = Consents { on: ask.on, at: Some(at.day), ..Consents::default() };
    for (id, history) in histories(events, ask.on) {
        let spans = fold(&history)?;
        let status = status(&history, &spans, &at);
        status.missing.iter().for_each(|item| tail.add_missing(item.clone()));
        answer.consents.insert(id.to_owned(), status);
    }
    Ok(answer.with_tail(tail.sorted()))
}

/// The request with the consents to which its ledger comes, where it has one.
///
/// # Errors
/// `conflict` where it gives consents, too.
pub(super) fn folded(case: &Disclosure, on: Day) -> Result<Cow<'_, Disclosure>, Error> {
    let Some(events) = &case.consent_events else { return Ok(Cow::Borrowed(case)) };
    if case.consents.is_some() {
        let right = "either the consents or what happened to them";
        return Err(Error::new(Code::Conflict, "/case/consent_events", "/case/consents is given, too", right));
    }
    let mut consents = Vec::new();
    for (_, history) in histories(events, on) {
        consents.extend(fold(&history)?);
    }
    Ok(Cow::Owned(Disclosure { consents: Some(consents), ..case.clone() }))
}

/// An event with its place in the list.
type Placed<'e> = (usize, &'e ConsentEvent);

/// The events of each consent that were known on the day, in the order in which they happened.
fn histories(events: &[ConsentEvent], on: Day) -> BTreeMap<&str, Vec<Placed<'_>>> {
    let mut histories: BTreeMap<&str, Vec<Placed<'_>>> = BTreeMap::new();
    for (at, event) in events.iter().enumerate().filter(|(_, e)| e.known_on.is_none_or(|day| day <= on)) {
        histories.entry(&event.consent).or_default().push((at, event));
    }
    histories.values_mut().for_each(|history| history.order_by(|(_, a), (_, b)| order(a).cmp(&order(b))));
    histories
}

/// When it happened; on one day what has an instant goes by it, and what has none stands where it helps least.
fn order(event: &ConsentEvent) -> (Day, bool, i64, bool, ConsentEventKind) {
    let ends = ends(event.event);
    (event.on, event.instant.is_none() && ends, event.instant.unwrap_or(i64::MIN), ends, event.event)
}

fn ends(event: ConsentEventKind) -> bool {
    use ConsentEventKind::{Expired, Invalidated, Refused, Revoked, Withdrawn};
    matches!(event, Refused | Withdrawn | Revoked | Expired | Invalidated)
}

/// The times over which a consent ran, by its events in order.
fn fold(history: &[Placed<'_>]) -> Result<Vec<ConsentEntry>, Error> {
    let mut spans: Vec<ConsentEntry> = Vec::new();
    for (at, event) in history {
        match event.event {
            ConsentEventKind::Given | ConsentEventKind::Renewed => {
                let before = spans.last().cloned();
                end(&mut spans, event);
                spans.push(given(event, before.as_ref(), *at)?);
            }
            ConsentEventKind::Invalidated => spans.clear(),
            ConsentEventKind::Refused | ConsentEventKind::Withdrawn | ConsentEventKind::Revoked | ConsentEventKind::Expired => {
                end(&mut spans, event);
            }
            ConsentEventKind::Requested | ConsentEventKind::Deferred => {}
        }
    }
    Ok(spans)
}

/// Ends what runs when the event happens, unless its own time was over before.
fn end(spans: &mut [ConsentEntry], event: &ConsentEvent) {
    let Some(consent) = spans.last_mut() else { return };
    if consent.until.is_none_or(|until| event.on <= until) {
        consent.until = Some(event.on);
        consent.until_instant = event.instant;
    }
}

/// The consent as an event gives it; what it does not say stays as it was.
fn given(event: &ConsentEvent, before: Option<&ConsentEntry>, at: usize) -> Result<ConsentEntry, Error> {
    let renewed = before.filter(|_| event.event == ConsentEventKind::Renewed);
    let kind = event.kind.or(renewed.map(|b| b.kind)).ok_or_else(|| {
        let right = "`explicit` or `deemed`, with the event that gives the consent";
        Error::new(Code::MissingArgument, format!("/case/events/{at}/kind"), "nobody says whether the consent is explicit", right)
    })?;
    let said =
        |own: &Option<String>, was: fn(&ConsentEntry) -> &Option<String>| own.clone().or_else(|| renewed.and_then(|b| was(b).clone()));
    Ok(ConsentEntry {
        kind,
        form: event.form.or_else(|| renewed?.form),
        by: said(&event.by, |b| &b.by),
        purpose: said(&event.purpose, |b| &b.purpose),
        items: event.items.clone().or_else(|| renewed?.items.clone()),
        statement: said(&event.statement, |b| &b.statement),
        from: Some(event.on),
        until: event.until,
        instant: event.instant,
        until_instant: event.until_instant,
        verified: event.verified.or_else(|| renewed?.verified),
        bundled: event.bundled.or_else(|| renewed?.bundled),
        necessary_for_contract: event.necessary_for_contract.or_else(|| renewed?.necessary_for_contract),
        to: said(&event.to, |b| &b.to),
        id: Some(event.consent.clone()),
        known_on: None,
    })
}

/// Does a consent run at a time? On a day on which it begins or ends only the instants tell.
pub(super) fn runs(consent: &ConsentEntry, day: Day, instant: Option<i64>) -> Runs {
    // What is listed was given; its day says from when.
    let begun = match (consent.from, consent.instant) {
        (None, None) => Tri::Yes,
        (from, at) => side(from, at, day, instant),
    };
    let ended = match (consent.until, consent.until_instant) {
        (None, None) => Tri::No,
        (until, at) => side(until, at, day, instant),
    };
    Runs { begun, ended }
}

/// Whether a consent has begun, and whether it has ended.
pub(super) struct Runs {
    pub(super) begun: Tri,
    pub(super) ended: Tri,
}

impl Runs {
    /// It has begun and not ended.
    pub(super) fn now(&self) -> Tri {
        self.begun.and(!self.ended)
    }
}

/// Has the edge been reached? An edge with an instant is reached at that instant, one without at the beginning of its day.
fn side(edge: Option<Day>, edge_instant: Option<i64>, day: Day, instant: Option<i64>) -> Tri {
    match (edge_instant, instant, edge) {
        (Some(edge), Some(instant), _) => Tri::from(edge <= instant),
        (Some(_), None, Some(edge)) if edge == day => Tri::Unknown,
        (Some(_), None, None) => Tri::Unknown,
        (_, _, Some(edge)) => Tri::from(edge <= day),
        (None, _, None) => Tri::Unknown,
    }
}

/// The state of a consent at a time.
fn status(history: &[Placed<'_>], spans: &[ConsentEntry], at: &Happened) -> ConsentStatus {
    let happened = history.iter().rev().find(|(_, e)| !side(Some(e.on), e.instant, at.day, at.instant).is_no());
    let span = spans.iter().rev().find(|span| !runs(span, at.day, at.instant).begun.is_no());
    let outcome = span.map_or(Tri::No, |span| runs(span, at.day, at.instant).now());
    let missing = MissingItem { fact: Some("instant".to_owned()), at: Some("/case/at/instant".to_owned()), ..MissingItem::default() };
    let mut status = ConsentStatus {
        state: happened.map_or(ConsentState::NotYet, |(_, event)| state(event.event, outcome)),
        outcome,
        missing: if outcome.is_unknown() { vec![missing] } else { Vec::new() },
        ..ConsentStatus::default()
    };
    if spans.is_empty() && history.iter().any(|(_, e)| e.event == ConsentEventKind::Invalidated) {
        status.state = ConsentState::Invalidated;
    }
    if let Some(consent) = span {
        describe(&mut status, consent);
    }
    status
}

fn describe(status: &mut ConsentStatus, consent: &ConsentEntry) {
    status.from = consent.from;
    status.until = consent.until;
    status.from_instant = consent.instant;
    status.until_instant = consent.until_instant;
    status.kind = Some(consent.kind);
    status.form = consent.form;
    status.by.clone_from(&consent.by);
    status.purpose.clone_from(&consent.purpose);
    status.items = consent.items.clone().unwrap_or_default();
    status.statement.clone_from(&consent.statement);
}

/// The state after an event; a consent whose time is over has expired.
fn state(event: ConsentEventKind, outcome: Tri) -> ConsentState {
    match event {
        ConsentEventKind::Requested => ConsentState::Requested,
        ConsentEventKind::Deferred => ConsentState::Deferred,
        ConsentEventKind::Given | ConsentEventKind::Renewed if outcome.is_no() => ConsentState::Expired,
        ConsentEventKind::Given => ConsentState::Given,
        ConsentEventKind::Renewed => ConsentState::Renewed,
        ConsentEventKind::Refused => ConsentState::Refused,
        ConsentEventKind::Withdrawn => ConsentState::Withdrawn,
        ConsentEventKind::Revoked => ConsentState::Revoked,
        ConsentEventKind::Expired => ConsentState::Expired,
        ConsentEventKind::Invalidated => ConsentState::Invalidated,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::words::ConsentKind;
    use crate::day;

    fn event(kind: ConsentEventKind, on: Day) -> ConsentEvent {
        let text = format!(r#"{{"consent":"c","event":"{}","on":"{on}","kind":"explicit"}}"#, kind.as_str());
        crate::api::read::from_text(&text).unwrap()
    }

    fn at(events: &[ConsentEvent], known: Day, at: &Happened) -> ConsentStatus {
        let histories = histories(events, known);
        let history = histories.get("c").cloned().unwrap_or_default();
        status(&history, &fold(&history).unwrap(), at)
    }

    fn on(day: Day) -> Happened {
        Happened { day, ..Happened::default() }
    }

    #[test]
    fn a_consent_runs_from_its_day_until_the_day_of_its_withdrawal() {
        let events = [event(ConsentEventKind::Given, day!(2026 - 01 - 10)), event(ConsentEventKind::Withdrawn, day!(2026 - 03 - 01))];
        let states = [day!(2026 - 01 - 09), day!(2026 - 01 - 10), day!(2026 - 02 - 28), day!(2026 - 03 - 01)]
            .map(|day| (at(&events, day!(2026 - 06 - 01), &on(day)).state, at(&events, day!(2026 - 06 - 01), &on(day)).outcome));
        let expected = [
            (ConsentState::NotYet, Tri::No),
            (ConsentState::Given, Tri::Yes),
            (ConsentState::Given, Tri::Yes),
            (ConsentState::Withdrawn, Tri::No),
        ];
        assert_eq!(states, expected);
    }

    #[test]
    fn what_was_not_known_yet_does_not_count() {
        let withdrawn = ConsentEvent { known_on: Some(day!(2026 - 03 - 05)), ..event(ConsentEventKind::Withdrawn, day!(2026 - 03 - 01)) };
        let events = [event(ConsentEventKind::Given, day!(2026 - 01 - 10)), withdrawn];
        assert_eq!(at(&events, day!(2026 - 03 - 04), &on(day!(2026 - 03 - 03))).outcome, Tri::Yes, "as it was known then");
        assert_eq!(at(&events, day!(2026 - 03 - 05), &on(day!(2026 - 03 - 03))).outcome, Tri::No, "as it is known since");
    }

    #[test]
    fn on_the_day_of_an_event_its_instant_tells() {
        let withdrawn = ConsentEvent { instant: Some(1_000_000), ..event(ConsentEventKind::Withdrawn, day!(2026 - 03 - 01)) };
        let events = [event(ConsentEventKind::Given, day!(2026 - 01 - 10)), withdrawn];
        let ask =
            |instant| at(&events, day!(2026 - 06 - 01), &Happened { day: day!(2026 - 03 - 01), instant, ..Happened::default() }).outcome;
        assert_eq!(ask(Some(999_999)), Tri::Yes);
        assert_eq!(ask(Some(1_000_000)), Tri::No);
        assert_eq!(ask(None), Tri::Unknown, "without the instant of the act nobody knows");
    }

    #[test]
    fn the_order_of_the_list_never_matters_and_of_one_day_the_end_comes_last() {
        let given = event(ConsentEventKind::Given, day!(2026 - 03 - 01));
        let withdrawn = event(ConsentEventKind::Withdrawn, day!(2026 - 03 - 01));
        for events in [[given.clone(), withdrawn.clone()], [withdrawn, given]] {
            assert_eq!(at(&events, day!(2026 - 06 - 01), &on(day!(2026 - 03 - 01))).outcome, Tri::No);
            assert_eq!(at(&events, day!(2026 - 06 - 01), &on(day!(2026 - 05 - 01))).state, ConsentState::Withdrawn);
        }
    }

    #[test]
    fn a_renewal_keeps_what_it_does_not_say_and_an_end_of_its_own_expires() {
        let mut given = event(ConsentEventKind::Given, day!(2026 - 01 - 01));
        given.purpose = Some("operate-leave".to_owned());
        given.until = Some(day!(2026 - 02 - 01));
        let renewed =
            ConsentEvent { kind: None, until: Some(day!(2026 - 04 - 01)), ..event(ConsentEventKind::Renewed, day!(2026 - 03 - 01)) };
        let events = [given, renewed];
        let ask = |day| at(&events, day!(2026 - 06 - 01), &on(day));
        assert_eq!((ask(day!(2026 - 02 - 01)).state, ask(day!(2026 - 02 - 01)).outcome), (ConsentState::Expired, Tri::No));
        assert_eq!(ask(day!(2026 - 03 - 31)).purpose.as_deref(), Some("operate-leave"));
        assert_eq!(ask(day!(2026 - 03 - 31)).kind, Some(ConsentKind::Explicit));
        assert_eq!(ask(day!(2026 - 04 - 01)).state, ConsentState::Expired);
    }

    /// A gap in a ledger is told where the host keeps it.
    #[test]
    fn what_lacks_in_a_folded_consent_lacks_among_its_events() {
        let wanted = r#"{"act":"use","items":["contact.email"],"purpose":"improve-site","subject":{"kind":"customer"},"channel":"site.form",
            "flagged":[],"consent_events":[{"consent":"c","event":"given","kind":"explicit","on":"2026-01-10","purpose":"improve-site"}]}"#;
        let answer = crate::Rulebook::bundled().unwrap();
        let answer = answer.disclose(&Disclosure::from_json(wanted).unwrap(), &["qcera"], day!(2026 - 02 - 01)).unwrap();
        let places: Vec<_> = answer.missing.iter().filter_map(|item| item.at.as_deref()).collect();
        assert!(places.contains(&"/case/consent_events"), "{answer}");
        assert!(!places.iter().any(|at| at.starts_with("/case/consents")), "{answer}");
    }

    #[test]
    fn what_turned_out_to_be_no_consent_never_was_one() {
        let events = [event(ConsentEventKind::Given, day!(2026 - 01 - 10)), event(ConsentEventKind::Invalidated, day!(2026 - 03 - 01))];
        let then = at(&events, day!(2026 - 06 - 01), &on(day!(2026 - 02 - 01)));
        assert_eq!((then.outcome, then.state), (Tri::No, ConsentState::Invalidated));
        assert_eq!(at(&events[..1], day!(2026 - 06 - 01), &on(day!(2026 - 02 - 01))).outcome, Tri::Yes);
    }
}
