//! Which leave belongs together where a law counts it for each event: one pregnancy, one injury of a member, one leave of a member.
//!
//! `event` ties leave to one of several events; where only one can be meant it need not be named. Where several can, nobody guesses: what is left
//! is then not known, and the event is asked for.

use super::book::Counted;
use crate::api::answer::MissingItem;
use crate::api::case::Event;
use crate::api::forms::PersonRef;
use crate::facts::away::Ident;
use crate::facts::{Away, View, dictionary};
use crate::order::InOrder;
use crate::time::MonthEnd;
use crate::{Day, Reason};
use std::collections::{BTreeMap, BTreeSet};

/// Leave for one event.
#[derive(Clone, Debug, Default)]
pub(crate) struct Group {
    pub(crate) members: BTreeSet<Ident>,
    /// Other leave may be for the same event, or some of this for another: the fact that would tell.
    pub(crate) lacks: Option<MissingItem>,
}

/// The event of a leave, as far as it is told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// One of the pregnancies of the case, in their order.
    Pregnancy(usize),
    /// A pregnancy that the case does not name, by the first leave for it.
    Unnamed(Day),
    Told {
        /// The member of the family, or the relation of somebody who is not listed.
        who: Option<String>,
        relation: Option<String>,
        event: Option<String>,
        /// A member in service and a veteran are told apart, even with one injury.
        status: Option<String>,
    },
    /// It may be for any.
    Unsure,
}

/// No pregnancy is longer, in months. A bound of nature, no rule of a law.
const CARRIED: i64 = 10;
/// Leave that begins later after the end of a pregnancy may be for another one: the host is asked.
const FOLLOWED: i64 = 12;

/// The leave of a meter by the events for which the law counts it apart. `word` is the pack's word for the event.
pub(crate) fn groups(view: &View<'_>, word: &str, leave: &[&Counted<'_>]) -> Vec<Group> {
    let mut keyed: Vec<(Key, Away<'_>)> = match word {
        "pregnancy" => pregnancies_of(view, leave),
        _ => leave.iter().map(|c| (told(view, word, c), c.away)).collect(),
    };
    keyed.order_by(|a, b| a.0.cmp(&b.0));
    let mut all: BTreeMap<Key, Vec<Away<'_>>> = BTreeMap::new();
    for (key, away) in keyed {
        all.entry(key).or_default().push(away);
    }
    let vague: Vec<&Key> = all.keys().filter(|key| key.is_vague()).collect();
    let doubt = |key: &Key| {
        let may_be = |other: &Key| other != key && may_be_same(key, other);
        if key.is_vague() { all.keys().any(may_be) } else { vague.iter().any(|other| may_be(other)) }
    };
    let unsure = |key: &Key, leave: &[Away<'_>]| *key == Key::Unsure && leave.len() > 1;
    let group = |(key, leave): (&Key, &Vec<Away<'_>>)| Group {
        members: leave.iter().map(Away::ident).collect(),
        lacks: (doubt(key) || unsure(key, leave)).then(|| leave.first().map(event_of)).flatten(),
    };
    all.iter().map(group).collect()
}

fn event_of(away: &Away<'_>) -> MissingItem {
    dictionary::missing("leave-event", &format!("{}/event", away.at()))
}

impl Key {
    /// May it be that another key stands for the same event?
    fn is_vague(&self) -> bool {
        match self {
            Key::Pregnancy(_) => false,
            Key::Unnamed(_) | Key::Unsure => true,
            Key::Told { who, relation, event, status } => who == relation || event.is_none() || status.is_none(),
        }
    }
}

/// May two keys that differ stand for one event all the same?
fn may_be_same(a: &Key, b: &Key) -> bool {
    match (a, b) {
        (Key::Unsure, _) | (_, Key::Unsure) => true,
        (Key::Unnamed(a), Key::Unnamed(b)) => (*a.max(b)) < months_after(*a.min(b), CARRIED.saturating_add(FOLLOWED)),
        (
            Key::Told { who, relation, event, status },
            Key::Told { who: other_who, relation: other_relation, event: other_event, status: other_status },
        ) => {
            let alike = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
            // Somebody who is not listed is known by the relation alone.
            let person = who == other_who || ((who == relation || other_who == other_relation) && alike(relation, other_relation));
            person && alike(event, other_event) && alike(status, other_status)
        }
        _ => false,
    }
}

fn months_after(day: Day, months: i64) -> Day {
    day.plus_months(months, MonthEnd::RollOn).unwrap_or(day)
}

/// Leave for pregnancies: by the event it names, else by the pregnancy in whose time it lies.
fn pregnancies_of<'c>(view: &View<'c>, leave: &[&Counted<'c>]) -> Vec<(Key, Away<'c>)> {
    let known = pregnancies(view);
    let mut in_order: Vec<(Day, Away<'c>)> = leave.iter().map(|c| (c.away.begins().unwrap_or(view.on), c.away)).collect();
    in_order.order_by_key(|(day, away)| (*day, away.ident()));
    let mut first = None;
    let mut of = |day: Day| {
        let began = first.filter(|first| day < months_after(*first, CARRIED)).unwrap_or(day);
        first = Some(began);
        Key::Unnamed(began)
    };
    let key = |(day, away): (Day, Away<'c>)| {
        let named = away.event().map(|id| known.iter().position(|p| p.ids.contains(id.as_str())));
        let key = match named {
            Some(Some(index)) => Key::Pregnancy(index),
            Some(None) => Key::Told { who: None, relation: None, event: away.event().map(|id| id.as_str().to_owned()), status: None },
            None => in_time(&known, day).unwrap_or_else(|| of(day)),
        };
        (key, away)
    };
    in_order.into_iter().map(key).collect()
}

/// A pregnancy of the case: its end, and the ids of the events that are it.
struct Pregnancy {
    ids: BTreeSet<String>,
    end: Day,
}

/// Birth, expected birth and another end are one pregnancy where they lie closer together than two can.
fn pregnancies(view: &View<'_>) -> Vec<Pregnancy> {
    let names = ["birth", "expected-birth", "pregnancy-ended"];
    let mut events: Vec<&Event> = names.iter().flat_map(|name| view.events(name)).map(|(_, e)| e).collect();
    events.order_by_key(|e| e.day);
    let mut all: Vec<Pregnancy> = Vec::new();
    for event in events {
        let id = event.id.as_ref().map(|id| id.as_str().to_owned());
        match all.last_mut().filter(|last| event.day < months_after(last.end, CARRIED)) {
            Some(last) => last.ids.extend(id),
            None => all.push(Pregnancy { ids: id.into_iter().collect(), end: event.day }),
        }
    }
    all
}

/// The pregnancy in whose time a day lies; none before the first, unsure where it may be two or where the last is long over.
fn in_time(known: &[Pregnancy], day: Day) -> Option<Key> {
    let next = known.iter().position(|p| day <= p.end);
    let carried = next.filter(|i| known.get(*i).is_some_and(|p| p.end < months_after(day, CARRIED)));
    let last = next.unwrap_or(known.len()).checked_sub(1);
    let recent = last.filter(|i| known.get(*i).is_some_and(|p| day < months_after(p.end, FOLLOWED)));
    match (carried, recent) {
        (Some(index), None) | (None, Some(index)) => Some(Key::Pregnancy(index)),
        (None, None) if last.is_none() => None,
        _ => Some(Key::Unsure),
    }
}

/// The event of a leave that is for somebody else's: whose, which, and in what standing.
fn told(view: &View<'_>, word: &str, counted: &Counted<'_>) -> Key {
    let away = &counted.away;
    let person = view.person(away.for_(), "").map(|(p, _)| p);
    let relation = person.map(|p| [p.relation, p.of].iter().flatten().map(|r| r.as_str()).collect::<Vec<_>>().join(" "));
    let who = match away.for_() {
        Some(PersonRef::Member(id)) => Some(format!("#{}", id.as_str())),
        Some(PersonRef::Person(_)) => relation.clone(),
        None => None,
    };
    let event = match (away.event(), listed_as(word)) {
        (Some(id), _) => Some(Some(id.clone())),
        (None, Listed::AsPerson) => Some(None),
        (None, Listed::Under(list)) => only_listed(view, list, away),
        (None, Listed::Nowhere) => None,
    };
    let standing = || person.and_then(|p| p.military.as_ref()).and_then(|m| m.status).map(|s| s.as_str());
    let status = counted.reason.and_then(Reason::kind).or_else(standing).map(|word| if word == "veteran" { word } else { "current" });
    let status = status.filter(|_| word == "injury-of-member").map(str::to_owned);
    event.map_or(Key::Unsure, |event| Key::Told { who, relation, event, status })
}

/// Where a case has the events of a pack's word.
enum Listed {
    Under(&'static str),
    /// The person is the event: each child, each person cared for.
    AsPerson,
    Nowhere,
}

fn listed_as(word: &str) -> Listed {
    match word {
        "injury-of-member" => Listed::Under("injury"),
        "death" => Listed::Under("death"),
        "loss" => Listed::Under("loss"),
        "incident" => Listed::Under("incident"),
        "donation" => Listed::Under("donation"),
        "deployment" => Listed::Under("deployment"),
        "summons" => Listed::Under("summons"),
        "election" => Listed::Under("election"),
        "child" | "care-recipient" => Listed::AsPerson,
        _ => Listed::Nowhere,
    }
}

/// The one event of a list that leave can be for; `Some(None)` where the case has no list, for then there is one.
fn only_listed(view: &View<'_>, list: &str, away: &Away<'_>) -> Option<Option<String>> {
    let is_of = |e: &Event| match (e.for_.as_ref(), away.for_()) {
        (Some(PersonRef::Member(a)), Some(PersonRef::Member(b))) => a == b,
        _ => true,
    };
    let mut listed = view.events(list).into_iter().filter(|(_, e)| is_of(e));
    match (listed.next(), listed.next()) {
        (None, _) => Some(None),
        (Some((at, event)), None) => Some(Some(event.id.clone().unwrap_or_else(|| at.to_string()))),
        _ => None,
    }
}
