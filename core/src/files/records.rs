//! The records that a determination of leave creates, how long they live, and who may see them meanwhile.
//!
//! Which law makes which record stands in the schedules. The room of leave says whether the law gives the leave, and when it ends; the room of
//! retention how long the record lives; the room of disclosure who may see what it contains.

use super::gathered::Gathered;
use crate::api::Tail;
use crate::api::answer::{ItemAnswer, LawInPlan, LeaveRecord, LeaveRecords, Plan, SeenBy};
use crate::api::case::{Case, Disclosure, Recipient, Record, SubjectOfData};
use crate::api::forms::Dated;
use crate::api::request::{AskName, DiscloseAsk, PlanAsk, RecordAsk};
use crate::api::words::{Capacity, DisclosureOutcome, SubjectKind};
use crate::disclosure::{self, Statement};
use crate::leave::{self, Law};
use crate::order::set;
use crate::retention::{self, Creation, Point, Schedule};
use crate::rules::frame::Checked;
use crate::rules::shelf::Context;
use crate::tri::Tri;
use crate::{Day, Error};
use std::collections::{BTreeMap, BTreeSet};

/// The parties of which it is said what they may see: those who work with the person, those who keep the file, those who ask for it.
const RECIPIENTS: &str = "subject hr leave-desk supervisor manager first-aid colleague insurer labor-investigator";
/// What they want it for.
const PURPOSE: &str = "operate-leave";

/// The records that the leave creates.
///
/// # Errors
/// What is wrong with the case.
pub(crate) fn records(
    ask: &PlanAsk,
    leave: &Context<'_, Law>,
    disclosure: &Context<'_, Statement>,
    retention: &Context<'_, Schedule>,
) -> Result<LeaveRecords, Error> {
    let plan = leave::plan(ask, leave)?;
    let mut gathered = Gathered::new(leave.manner.explain.then_some("leave.records"));
    gathered.add(plan.tail(), &|at| Some(at.to_owned()));
    let room = Room { ask, plan: &plan, places: places(&ask.case, ask.on), disclosure, retention };
    let mut answer = LeaveRecords { on: ask.on, ..LeaveRecords::default() };
    for (id, draft) in room.drafts(&mut gathered.tail) {
        answer.records.insert(id, room.record(draft, &mut gathered)?);
    }
    answer.cites = set(answer.records.values().flat_map(|record| record.cites.iter().cloned()).collect());
    Ok(answer.with_tail(gathered.finish()))
}

/// One determination beside the packs.
struct Room<'r> {
    ask: &'r PlanAsk,
    plan: &'r Plan,
    places: Vec<String>,
    disclosure: &'r Context<'r, Statement>,
    retention: &'r Context<'r, Schedule>,
}

/// A record in the making: what all laws that make it say of it.
#[derive(Default)]
struct Draft<'r> {
    record: LeaveRecord,
    protected_by: BTreeSet<&'r str>,
}

impl<'r> Room<'r> {
    /// The records of all laws of the plan, by what they are.
    fn drafts(&self, tail: &mut Tail) -> BTreeMap<String, Draft<'r>> {
        let mut drafts: BTreeMap<String, Draft<'r>> = BTreeMap::new();
        for bound in self.retention.shelf.iter() {
            let in_force = bound.body.creations.iter().filter(|creation| creation.frame.dates.contains(self.ask.on));
            for (creation, law) in in_force.flat_map(|creation| creation.laws.iter().map(move |law| (creation, law))) {
                let made = self.is_made(creation, law);
                if !made.is_no() {
                    creation.frame.reading.iter().for_each(|reading| tail.add_convention(reading));
                    if creation.frame.checked == Checked::Unverified {
                        tail.add_unverified(creation.frame.id.clone(), None);
                    }
                    self.draft(creation, law, made, drafts.entry(creation.record.clone()).or_default());
                }
            }
        }
        drafts
    }

    /// Does the law make the record: does it bind the employer, qualify the person, and give leave for a reason of the record?
    fn is_made(&self, creation: &Creation, law: &str) -> Tri {
        let (id, entitlement) = law.split_once('/').unwrap_or((law, "leave"));
        let Some(law) = self.plan.laws.get(id) else { return Tri::No };
        let Some(entitled) = law.entitlements.get(entitlement) else { return Tri::No };
        let told = |fact: Option<Tri>| fact.unwrap_or_default();
        told(entitled.covered).and(told(entitled.eligible)).and(ground(creation, law))
    }

    fn draft(&self, creation: &'r Creation, law: &str, made: Tri, draft: &mut Draft<'r>) {
        let record = &mut draft.record;
        let law = law.split_once('/').map_or(law, |(id, _)| id);
        record.outcome = if record.laws.is_empty() { made } else { record.outcome.or(made) };
        record.laws.push(law.to_owned());
        record.class.extend(creation.class.iter().cloned());
        record.contains.extend(creation.contains.iter().cloned());
        record.cites.extend(creation.frame.cites.iter().cloned());
        for (event, point) in &creation.known {
            record.dates.extend(self.day(*point).map(|day| (event.clone(), day)));
        }
        draft.protected_by.extend(creation.protected_by.iter().map(String::as_str));
    }

    fn day(&self, point: Point) -> Option<Day> {
        match point {
            Point::Determination => Some(self.ask.on),
            Point::LeaveEnd => self.plan.segments.iter().filter_map(|segment| segment.last_day).max(),
        }
    }

    /// The record, with its life and with who may see it.
    fn record(&self, draft: Draft<'_>, gathered: &mut Gathered) -> Result<LeaveRecord, Error> {
        let mut record = draft.record;
        (record.laws, record.class, record.contains) = (set(record.laws), set(record.class), set(record.contains));
        record.places.clone_from(&self.places);
        let kept = retention::retain(&self.kept(&record), self.retention)?;
        let mut tail = kept.tail();
        record.missing = std::mem::take(&mut tail.missing);
        rest(tail, gathered);
        for recipient in RECIPIENTS.split(' ') {
            let seen = self.seen_by(recipient, &record, &draft.protected_by, gathered)?;
            record.seen_by.insert(recipient.to_owned(), seen);
        }
        record.cites.extend(kept.cites.iter().cloned());
        record.cites = set(record.cites);
        record.retention = Some(kept.into());
        Ok(record)
    }

    /// The record as the room of retention is asked about it. What the determination does not know of it stays unknown.
    fn kept(&self, record: &LeaveRecord) -> RecordAsk {
        let dated = |(event, day): (&String, &Day)| (event.clone(), Dated { day: *day, ..Dated::default() });
        let case = Record {
            class: Some(record.class.clone()),
            contains: Some(record.contains.clone()),
            places: Some(record.places.clone()).filter(|places| !places.is_empty()),
            dates: Some(record.dates.iter().map(dated).collect()),
            service: self.ask.case.service.clone(),
            ..Record::default()
        };
        RecordAsk { ask: AskName::Retain, on: self.ask.on, case, known_on: None, explain: None, strict: None, assume: None }
    }

    /// What one party may see of the record, item by item, under the statements that protect it.
    fn seen_by(&self, kind: &str, record: &LeaveRecord, under: &BTreeSet<&str>, gathered: &mut Gathered) -> Result<SeenBy, Error> {
        let held = under.iter().filter(|id| self.disclosure.shelf.find(id).is_some());
        let under: Vec<String> = held.map(|id| (*id).to_owned()).collect();
        if under.is_empty() {
            let silent = |item: &String| (item.clone(), not_spoken_of());
            return Ok(SeenBy { outcome: DisclosureOutcome::NotApplicable, items: record.contains.iter().map(silent).collect() });
        }
        let case = Disclosure {
            act: Some("disclose".to_owned()),
            items: Some(record.contains.clone()),
            made_for: Some(record.laws.clone()),
            purpose: Some(PURPOSE.to_owned()),
            subject: Some(SubjectOfData { kind: Some(SubjectKind::Employee), ..SubjectOfData::default() }),
            capacity: Some(Capacity::Employer),
            place: self.places.last().cloned(),
            recipient: Some(Recipient { kind: Some(kind.to_owned()), ..Recipient::default() }),
            ..Disclosure::default()
        };
        let asked = DiscloseAsk { ask: AskName::Disclose, on: self.ask.on, under, case, explain: None, strict: None, assume: None };
        let disclosed = disclosure::disclose(&asked, self.disclosure)?;
        rest(Tail { missing: Vec::new(), judgment: Vec::new(), ..disclosed.tail() }, gathered);
        let items: BTreeMap<String, ItemAnswer> = disclosed.items.into_iter().map(|(item, answer)| (item, said(answer))).collect();
        let is_any = |outcome: &DisclosureOutcome| items.values().any(|item| item.outcome == *outcome);
        let order = [DisclosureOutcome::Deny, DisclosureOutcome::Unknown, DisclosureOutcome::NotApplicable];
        let outcome = order.into_iter().find(is_any).unwrap_or(DisclosureOutcome::Permit);
        Ok(SeenBy { outcome, items })
    }
}

/// The reasons of the leave under the law that are reasons of the record.
fn ground(creation: &Creation, law: &LawInPlan) -> Tri {
    let is_of = |reason: &String, wanted: &String| {
        reason.strip_prefix(wanted.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let counts = |reason: &String| creation.reasons.is_empty() || creation.reasons.iter().any(|wanted| is_of(reason, wanted));
    let grounds = law.grounds.iter().filter(|(reason, _)| counts(reason));
    grounds.fold(Tri::No, |any, (_, ground)| any.or(ground.outcome))
}

/// Where no text permits and none forbids, none speaks of it.
fn said(answer: ItemAnswer) -> ItemAnswer {
    if answer.outcome == DisclosureOutcome::Deny && answer.determining == ["default"] { not_spoken_of() } else { answer }
}

fn not_spoken_of() -> ItemAnswer {
    ItemAnswer { outcome: DisclosureOutcome::NotApplicable, ..ItemAnswer::default() }
}

/// What an answer rests on; what it asks for is no part of this question.
fn rest(tail: Tail, gathered: &mut Gathered) {
    gathered.add(Tail { explanation: Vec::new(), unsettled: Vec::new(), ..tail }, &|_| None);
}

/// The places of work as they are known on the day, each behind the wider one in which it lies.
fn places(case: &Case, on: Day) -> Vec<String> {
    let mut places = Vec::new();
    let known =
        case.places.iter().flatten().filter(|p| p.known_on.is_none_or(|known| known <= on) && p.until.is_none_or(|until| on < until));
    for place in known.flat_map(|place| [&place.state, &place.locality]).flatten() {
        let wider = place.match_indices('-').filter_map(|(at, _)| place.get(..at));
        places.extend(wider.chain([place.as_str()]).map(str::to_owned));
    }
    set(places)
}
