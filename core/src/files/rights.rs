//! The request of the person whose data it is, to have it erased or to see it.
//!
//! For each record the room of retention says whether a law or a hold keeps it; that goes as a fact to the room of disclosure, whose statements
//! say what of the request they grant; its clock says by when.

use super::gathered::{Gathered, behind, placed};
use crate::api::answer::{Clock, Disclosed, DutyAnswer, ExplanationLine, ItemAnswer, MissingItem, Retention, Rights, RightsRecord};
use crate::api::case::{Disclosure, Recipient, Record, Trigger};
use crate::api::request::{AskName, ClockAsk, DiscloseAsk, RightsAsk};
use crate::api::words::{ClockOutcome, DisclosureOutcome, RetentionOutcome, RightsAct, RightsOutcome, YesNo};
use crate::disclosure::{self, Statement};
use crate::order::{InOrder, set};
use crate::retention::{ByLaw, Schedule};
use crate::rules::shelf::Context;
use crate::{Code, Day, Error};
use std::collections::BTreeMap;

/// The events by which laws call a request for an act.
const REQUESTS: [(RightsAct, [&str; 2]); 2] =
    [(RightsAct::Erase, ["request-for-erasure", "request-to-delete"]), (RightsAct::Access, ["request-for-access", "request-to-know"])];

/// The person who asks, among the parties.
const PERSON: &str = "subject";
/// The fact that the answer of one room is to the other.
const STATE: &str = "/case/retention_state";

/// Is the event such a request?
pub(crate) fn is_request(event: &str) -> bool {
    REQUESTS.iter().any(|(_, events)| events.contains(&event))
}

/// What becomes of a person's request about the records held, and by when it is answered.
///
/// # Errors
/// `unknown-id` for a law that the rulebook does not hold, `not-in-law` for one that knows no such request, `conflict` for two records of one id
/// and for an event that is no such request, and what the rooms refuse of a record.
pub(crate) fn rights(ask: &RightsAsk, disclosure: &Context<'_, Statement>, retention: &Context<'_, Schedule>) -> Result<Rights, Error> {
    let more_holds = ask.case.holds_complete == Some(YesNo::No);
    let room = Room { ask, disclosure, kept: ByLaw::of(ask.case.holds.as_deref(), more_holds, retention)? };
    let mut answer = Rights { on: ask.on, law: Some(ask.law.clone()), act: Some(ask.case.act), ..Rights::default() };
    let mut gathered = Gathered::new(disclosure.manner.explain.then_some("rights"));
    let clock = room.clock(&mut gathered)?;
    let reason_due = clock.steps.values().filter(|step| step.do_.as_deref() == Some("respond")).filter_map(|step| step.due).min();
    for (index, record) in ask.case.records.iter().enumerate() {
        let id = record.id.clone().unwrap_or_else(|| index.to_string());
        let decided = room.record(index, record, reason_due, &mut gathered)?;
        if answer.records.insert(id, decided).is_some() {
            let at = format!("/case/records/{index}/id");
            return Err(Error::new(Code::Conflict, at, "another record has the same id", "an id of its own for each record"));
        }
    }
    answer.outcome = whole(&answer.records, clock.outcome);
    list(&mut answer, ask.case.act);
    answer.duties = duties(answer.records.values().flat_map(|record| record.duties.clone()).collect());
    let cites = answer.records.values().flat_map(|record| record.cites.iter().cloned());
    answer.cites = set(cites.chain(clock.cites).collect());
    answer.steps = clock.steps;
    answer.findings = clock.findings;
    if let Some(root) = gathered.tail.explanation.first_mut() {
        let outcome = answer.outcome.as_str();
        root.outcome = Some(outcome.to_owned());
        root.says = Some(format!("the request to {} on {}: {outcome}", ask.case.act, ask.on));
        root.cites.clone_from(&answer.cites);
    }
    Ok(answer.with_tail(gathered.finish()))
}

/// One request beside the packs.
struct Room<'r> {
    ask: &'r RightsAsk,
    disclosure: &'r Context<'r, Statement>,
    kept: ByLaw<'r>,
}

impl Room<'_> {
    /// The steps of the law's clock; none where nothing is told of the request itself.
    fn clock(&self, gathered: &mut Gathered) -> Result<Clock, Error> {
        let event = self.event()?;
        let Some(request) = &self.ask.case.request else {
            let missing = MissingItem { fact: Some("request".to_owned()), at: Some("/case/request".to_owned()), ..MissingItem::default() };
            gathered.tail.add_missing(missing);
            return Ok(Clock::default());
        };
        let (case, subject) = (&self.ask.case, self.ask.case.subject.as_ref());
        let trigger = Trigger {
            event: Some(event),
            subject: request.subject.or_else(|| subject?.kind),
            signals: request.signals.clone().or_else(|| subject?.signals.clone()),
            place: request.place.clone().or_else(|| case.place.clone()),
            capacity: request.capacity.or(case.capacity),
            ..request.clone()
        };
        let (ask, on, law) = (AskName::Clock, self.ask.on, self.ask.law.clone());
        let asked = ClockAsk { ask, on, law, case: trigger, explain: None, strict: None, assume: None };
        let place = |at: &str| Some(behind(at, "/case").map_or_else(|| at.to_owned(), |rest| format!("/case/request{rest}")));
        let mut clock = disclosure::clock(&asked, self.disclosure).map_err(|error| placed(error, &place))?;
        for item in clock.steps.values_mut().flat_map(|step| &mut step.missing) {
            item.at = item.at.as_deref().and_then(place);
        }
        gathered.add(clock.tail(), &place);
        Ok(clock)
    }

    /// The word for the request: what the host says, or the law's own.
    fn event(&self) -> Result<String, Error> {
        let law = self.disclosure.shelf.get(&self.ask.law, "/law")?;
        let words = REQUESTS.iter().find(|(act, _)| *act == self.ask.case.act).map_or([""; 2], |(_, words)| *words);
        let known = disclosure::events(&law.body);
        let Some(own) = words.iter().find(|word| known.contains(**word)) else {
            return Err(Error::new(
                Code::NotInLaw,
                "/law",
                "the law knows no such request",
                "a law with a clock that such a request starts",
            ));
        };
        let told = self.ask.case.request.as_ref().and_then(|request| request.event.as_deref());
        if told.is_some_and(|told| !words.contains(&told)) {
            let at = "/case/request/event";
            return Err(Error::new(Code::Conflict, at, "the event is no request for this act", format!("{own}, or no event")));
        }
        Ok(told.unwrap_or(own).to_owned())
    }

    /// One record: whether a law or a hold keeps it, and what of the request is granted.
    fn record(&self, index: usize, record: &Record, reason_due: Option<Day>, gathered: &mut Gathered) -> Result<RightsRecord, Error> {
        let here = format!("/case/records/{index}");
        let in_record = |at: &str| match behind(at, "/case") {
            Some("/holds") => Some(at.to_owned()),
            Some(rest) => Some(format!("{here}{rest}")),
            None => Some(at.to_owned()),
        };
        let kept = self.kept.retain(record, self.ask.on).map_err(|e| placed(e, &in_record))?;
        let in_request = |at: &str| match (behind(at, "/case/items"), behind(at, "/under/0"), behind(at, "/under")) {
            (Some(rest), ..) => Some(format!("{here}/contains{rest}")),
            (None, Some(_), _) => Some("/law".to_owned()),
            (None, None, Some(_)) => Some("/case/under".to_owned()),
            _ if at == STATE => None,
            _ => Some(at.to_owned()),
        };
        let disclosed = disclosure::disclose(&self.wanted(record, &kept), self.disclosure).map_err(|e| placed(e, &in_request))?;
        gathered.say(ExplanationLine {
            id: Some(format!("records/{}", record.id.clone().unwrap_or_else(|| index.to_string()))),
            outcome: Some(disclosed.outcome.as_str().to_owned()),
            ..ExplanationLine::default()
        });
        let rests_on_state = disclosed.missing.iter().any(|item| item.at.as_deref() == Some(STATE));
        let mut tail = kept.tail();
        if !rests_on_state {
            tail.missing.clear();
            tail.judgment.clear();
        }
        gathered.add(tail, &in_record);
        gathered.add(disclosed.tail(), &in_request);
        Ok(decided(self.ask.case.act, kept, disclosed, reason_due))
    }

    /// The act upon one record, as the room of disclosure is asked for it.
    fn wanted(&self, record: &Record, kept: &Retention) -> DiscloseAsk {
        let c = &self.ask.case;
        let is_access = c.act == RightsAct::Access;
        let case = Disclosure {
            act: Some(c.act.as_str().to_owned()),
            items: record.contains.clone(),
            subject: c.subject.clone(),
            place: c.place.clone(),
            capacity: c.capacity,
            recipient: is_access.then(|| Recipient { kind: Some(PERSON.to_owned()), ..Recipient::default() }),
            storage: record.storage.clone(),
            retention_state: Some(kept.outcome),
            retain_through: kept.retain_through,
            consents: c.consents.clone(),
            legal_bases: c.legal_bases.clone(),
            facts: c.facts.clone(),
            determined: c.determined.clone(),
            holidays: c.request.as_ref().and_then(|request| request.holidays.clone()),
            ..Disclosure::default()
        };
        let under = std::iter::once(&self.ask.law).chain(c.under.iter().flatten()).cloned().collect();
        DiscloseAsk { ask: AskName::Disclose, on: self.ask.on, under, case, explain: None, strict: None, assume: None }
    }
}

/// What the two rooms say of a record, as one answer.
fn decided(act: RightsAct, kept: Retention, disclosed: Disclosed, reason_due: Option<Day>) -> RightsRecord {
    let is_erasure = act == RightsAct::Erase;
    let outcome = if is_erasure { disclosed.outcome } else { seen(&disclosed) };
    let determining = of_same(&disclosed, outcome, |item| &item.determining, &disclosed.determining);
    let unmet = of_same(&disclosed, outcome, |item| &item.unmet, &disclosed.unmet);
    let shown = of_same(&disclosed, outcome, |item| &item.cites, if disclosed.items.is_empty() { &disclosed.cites } else { &[] });
    let cites = if is_erasure { [shown, kept.cites].concat() } else { shown };
    let mut owed = disclosed.duties;
    owed.extend(kept.duties.into_iter().filter(|_| is_erasure));
    for duty in owed.iter_mut().filter(|duty| duty.do_.as_deref() == Some("tell-reason")) {
        duty.due = duty.due.or(reason_due);
    }
    let withheld = disclosed.items.into_iter().filter(|(_, item)| !is_erasure && item.outcome != DisclosureOutcome::Permit);
    let is_kept = matches!(kept.outcome, RetentionOutcome::MustRetain | RetentionOutcome::Hold);
    RightsRecord {
        outcome,
        retention: kept.outcome,
        until: kept.retain_through.map(Day::next).filter(|_| is_kept),
        retain_through: kept.retain_through,
        must_dispose_by: kept.must_dispose_by,
        governing: kept.governing,
        open_triggers: kept.open_triggers,
        determining,
        unmet,
        withheld: withheld.collect(),
        duties: duties(owed),
        conflicts: [kept.conflicts, disclosed.conflicts].concat(),
        findings: [kept.findings, disclosed.findings].concat(),
        cites: set(cites),
    }
}

/// What the items that came out as the record did say, and what stands at the top where no item is named.
fn of_same(disclosed: &Disclosed, outcome: DisclosureOutcome, list: fn(&ItemAnswer) -> &Vec<String>, top: &[String]) -> Vec<String> {
    let same = disclosed.items.values().filter(|item| item.outcome == outcome);
    set(same.flat_map(list).chain(top).cloned().collect())
}

/// A record is shown where something of it may be seen; what may not, or not yet, is withheld.
fn seen(disclosed: &Disclosed) -> DisclosureOutcome {
    use DisclosureOutcome::{Deny, NotApplicable, Permit, Unknown};
    let is_any = |outcome| disclosed.items.values().any(|item| item.outcome == outcome);
    let first = [Permit, Unknown, Deny, NotApplicable].into_iter().find(|outcome| is_any(*outcome));
    first.unwrap_or(disclosed.outcome)
}

/// What the records come to: what is open counts only where it could change that.
fn whole(records: &BTreeMap<String, RightsRecord>, clock: ClockOutcome) -> RightsOutcome {
    let is_any = |outcome| records.values().any(|record| record.outcome == outcome);
    let is_withheld = |open: bool| {
        let items = || records.values().filter(|r| r.outcome == DisclosureOutcome::Permit).flat_map(|r| r.withheld.values());
        items().any(|item| (item.outcome == DisclosureOutcome::Unknown) == open)
    };
    let granted = is_any(DisclosureOutcome::Permit);
    let is_open = is_any(DisclosureOutcome::Unknown) || is_withheld(true);
    let is_outside = is_any(DisclosureOutcome::NotApplicable) || (records.is_empty() && clock == ClockOutcome::NotApplicable);
    match (granted, is_any(DisclosureOutcome::Deny) || is_withheld(false), is_open) {
        (true, true, _) => RightsOutcome::InPart,
        (_, _, true) => RightsOutcome::Unknown,
        (true, false, false) => RightsOutcome::Granted,
        (false, true, false) => RightsOutcome::Refused,
        (false, false, false) if is_outside => RightsOutcome::NotApplicable,
        (false, false, false) => RightsOutcome::Granted,
    }
}

/// The ids of the records, by what becomes of them.
fn list(answer: &mut Rights, act: RightsAct) {
    let ids = |wanted: DisclosureOutcome| -> Vec<String> {
        answer.records.iter().filter(|(_, record)| record.outcome == wanted).map(|(id, _)| id.clone()).collect()
    };
    let (done, refused) = (ids(DisclosureOutcome::Permit), ids(DisclosureOutcome::Deny));
    answer.open = ids(DisclosureOutcome::Unknown);
    answer.outside = ids(DisclosureOutcome::NotApplicable);
    match act {
        RightsAct::Erase => (answer.erase, answer.keep) = (done, refused),
        RightsAct::Access => (answer.give, answer.withhold) = (done, refused),
    }
}

/// Each duty once, in the order of the clauses.
fn duties(mut all: Vec<DutyAnswer>) -> Vec<DutyAnswer> {
    all.order_by(|a, b| (&a.id, &a.do_).cmp(&(&b.id, &b.do_)));
    all.dedup();
    all
}
