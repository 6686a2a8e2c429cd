//! Coverage and eligibility: the tests of a leave pack, evaluated by recursion over the pack's own JSON.

mod facts;
mod turned;

use crate::civil::Day;
use crate::kleene::{Truth, at_least_of};
use crate::standing_made::{question, what_is_asked};
use crate::{config, decide};
use leavelaw::Rulebook;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use turned::Turned;

/// A law and what is asked of it.
#[derive(Clone, Copy)]
pub(crate) struct Law<'a> {
    pack: &'a Value,
    other: &'a Value,
    request: &'a Value,
    entitlement: &'a str,
}

/// What a comparison comes to, and what stands in its way.
#[derive(Default)]
struct Seen {
    truth: Option<Truth>,
    lacks: Vec<String>,
    asks: Vec<String>,
    presumed: Vec<String>,
    unverified: Vec<String>,
}

impl Seen {
    fn is(truth: Truth) -> Seen {
        Seen { truth: Some(truth), ..Seen::default() }
    }

    fn lacking(fact: &str) -> Seen {
        Seen { lacks: vec![fact.to_owned()], ..Seen::default() }
    }

    fn truth(&self) -> Truth {
        self.truth.unwrap_or(Truth::Open)
    }
}

/// A figure that lies between two bounds.
#[derive(Clone, Copy)]
struct Between(i64, Option<i64>);

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn hundredths(value: &Value) -> i64 {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    whole.parse::<i64>().expect("a number") * 100 + format!("{part:0<2}").parse::<i64>().expect("hundredths")
}

fn is_in_force(dates: &Value, day: Day) -> bool {
    let at = |key: &str| dates[key].as_str().map(Day::read);
    at("from").is_none_or(|from| from <= day) && at("until").is_none_or(|until| day < until)
}

fn orders(operator: &str, is: i64, than: i64) -> bool {
    match operator {
        "at-least" | "on-or-after" => is >= than,
        "more-than" | "after" => is > than,
        "at-most" | "on-or-before" => is <= than,
        _ => is < than,
    }
}

const ORDERS: [&str; 8] = ["at-least", "more-than", "at-most", "less-than", "on-or-after", "on-or-before", "after", "before"];

fn operator(test: &Value) -> &'static str {
    ORDERS.into_iter().find(|word| test.get(word).is_some()).expect("an operator")
}

impl<'a> Law<'a> {
    pub(crate) fn of(pack: &'a Value, other: &'a Value, request: &'a Value) -> Law<'a> {
        let asked = request["law"].as_str().expect("a law");
        let first = pack["entitlements"][0].as_str().expect("an entitlement");
        let entitlement = asked.split_once('/').map_or(first, |(_, entitlement)| entitlement);
        Law { pack, other, request, entitlement }
    }

    fn case(&self) -> &'a Value {
        &self.request["case"]
    }

    fn start(&self) -> Day {
        Day::read(self.case()["leave"][0]["first_day"].as_str().expect("a first day"))
    }

    fn known(&self, entries: &'a Value) -> Vec<&'a Value> {
        let on = Day::read(self.request["on"].as_str().expect("a day"));
        list(entries).filter(|entry| entry["known_on"].as_str().is_none_or(|day| Day::read(day) <= on)).collect()
    }

    fn id(&self, part: &str) -> String {
        format!("{}/{part}", self.pack["id"].as_str().expect("an id"))
    }

    fn assumed(&self, test: &str) -> Option<Truth> {
        let id = self.id(test);
        let found = list(&self.request["assume"]).find(|assumed| assumed["test"] == json!(id))?;
        Some(Truth::read(found["is"].as_str().expect("a word")))
    }

    // ---------------------------------------------------------------- items

    /// The items of a table that belong to the entitlement asked.
    pub(crate) fn items(&self, table: &str) -> Vec<&'a Value> {
        let is_for = |item: &&Value| item["for"].is_null() || list(&item["for"]).any(|word| word == self.entitlement);
        list(&self.pack[table]).filter(is_for).collect()
    }

    fn all_items(&self) -> Vec<&'a Value> {
        [self.items("coverage"), self.items("eligibility")].concat()
    }

    /// Is the item in force, and does its condition hold?
    fn applies(&self, item: &Value) -> Truth {
        let when = if item["when"].is_null() { Truth::True } else { self.value(&item["when"]) };
        Truth::all([self.dated(item).truth(), when])
    }

    fn dated(&self, item: &Value) -> Seen {
        if item["from"].is_null() && item["until"].is_null() {
            return Seen::is(Truth::True);
        }
        let day = match item["anchor"].as_str() {
            Some("notice") => self.case()["leave"][0]["notice_on"].as_str().map(Day::read),
            _ => Some(self.start()),
        };
        day.map_or_else(|| Seen::lacking("notice-on"), |day| Seen::is(Truth::of(is_in_force(item, day))))
    }

    /// The tests of an item: as it stands, and as each reading has it; the reading that is answered first.
    fn readings(item: &Value) -> Vec<Value> {
        let with = |reading: &Value| {
            let mut text = item.clone();
            let keys = reading.as_object().expect("a reading").iter().filter(|(key, _)| *key != "default");
            keys.for_each(|(key, value)| text[key] = value.clone());
            text
        };
        let mut readings: Vec<&Value> = list(&item["readings"]).collect();
        readings.sort_by_key(|reading| reading["default"] != json!(true));
        let own = readings.is_empty().then(|| item.clone());
        own.into_iter().chain(readings.into_iter().map(with)).collect()
    }

    /// The readings on which the answer turns: the default one, or all where there is none.
    fn answering(item: &Value) -> Vec<Value> {
        let mut readings = Self::readings(item);
        readings.truncate(if Self::is_open(item) { usize::MAX } else { 1 });
        readings
    }

    fn is_open(item: &Value) -> bool {
        !item["readings"].is_null() && !list(&item["readings"]).any(|reading| reading["default"] == json!(true))
    }

    /// The item's own test: one reading, or what all readings agree on where the pack leaves it open.
    fn body(&self, item: &Value) -> Truth {
        let values: Vec<Truth> = Self::answering(item).iter().map(|reading| self.value(reading)).collect();
        let test = if values.iter().any(|value| *value != values[0]) { Truth::Open } else { values[0] };
        let unless = if item["unless"].is_null() { Truth::False } else { self.value(&item["unless"]) };
        Truth::all([test, unless.not()])
    }

    fn item(&self, item: &Value) -> Truth {
        let id = item["id"].as_str().expect("an id");
        self.assumed(id).unwrap_or_else(|| Truth::any([self.applies(item).not(), self.body(item)]))
    }

    /// Does the law of a state reach the person?
    fn reach(&self) -> Option<Seen> {
        if self.pack["reach"]["rule"] != json!("employed-in-state") {
            return None;
        }
        let state = self.case()["places"][0]["state"].as_str();
        Some(state.map_or_else(|| Seen::lacking("places"), |state| Seen::is(Truth::of(self.pack["jurisdiction"] == json!(state)))))
    }

    pub(crate) fn covered(&self) -> Truth {
        Truth::all(self.items("coverage").into_iter().map(|item| self.item(item)))
    }

    pub(crate) fn eligible(&self) -> Truth {
        let reach = self.reach().map(|seen| seen.truth());
        Truth::all(self.items("eligibility").into_iter().map(|item| self.item(item)).chain(reach))
    }

    pub(crate) fn outcome(&self) -> Truth {
        Truth::all([self.covered(), self.eligible()])
    }

    // ---------------------------------------------------------------- tests

    /// The parts of a branch, or nothing where it is a comparison.
    fn parts(test: &Value) -> Option<(Option<usize>, Vec<&Value>)> {
        if let Some(all) = test.get("all") {
            return Some((None, list(all).collect()));
        }
        if let Some(any) = test.get("any") {
            return Some((Some(1), list(any).collect()));
        }
        let some = test.get("at-least-of")?;
        Some((some["n"].as_u64().map(|n| n as usize), list(&some["tests"]).collect()))
    }

    fn value(&self, test: &Value) -> Truth {
        if let Some(inner) = test.get("not") {
            return self.value(inner).not();
        }
        if let Some((n, parts)) = Self::parts(test) {
            return at_least_of(n, &parts.into_iter().map(|part| self.value(part)).collect::<Vec<_>>());
        }
        self.named(test, || self.leaf(test).truth())
    }

    /// A comparison with a name of its own is a test; one with dates asks nothing outside them.
    fn named(&self, test: &Value, value: impl FnOnce() -> Truth) -> Truth {
        // The keys of an item stand beside those of its test; its id and dates are the item's.
        let Some(id) = test["name"].as_str().or(test["id"].as_str()).filter(|_| test["cite"].is_null()) else {
            return value();
        };
        self.assumed(id).unwrap_or_else(|| Truth::any([self.dated(test).truth().not(), value()]))
    }

    // ---------------------------------------------------------------- what would settle it

    fn open_item(&self, item: &Value, open: &mut Open) {
        let id = item["id"].as_str().expect("an id");
        if self.item(item) != Truth::Open || self.assumed(id).is_some() {
            return;
        }
        if self.applies(item) == Truth::Open {
            open.take(self.dated(item));
            self.open_test(&item["when"], open);
        }
        if self.body(item) == Truth::Open {
            self.open_test(&item["unless"], open);
            Self::answering(item).iter().filter(|_| self.agreement(item) == Truth::Open).for_each(|text| self.open_test(text, open));
        }
    }

    /// What the readings come to together, the exception aside.
    fn agreement(&self, item: &Value) -> Truth {
        let mut plain = item.clone();
        plain["unless"] = Value::Null;
        self.body(&plain)
    }

    fn open_test(&self, test: &Value, open: &mut Open) {
        if test.is_null() || self.value(test) != Truth::Open {
            return;
        }
        if let Some(inner) = test.get("not") {
            return self.open_test(inner, open);
        }
        if let Some((_, parts)) = Self::parts(test) {
            return parts.into_iter().for_each(|part| self.open_test(part, open));
        }
        let id = test["id"].as_str().filter(|_| test["cite"].is_null());
        if id.is_some_and(|id| self.assumed(id).is_some()) {
            return;
        }
        if id.is_some() && self.dated(test).truth() == Truth::Open {
            open.take(self.dated(test));
        }
        open.take(self.leaf(test));
    }

    /// The facts and judgments that keep the whole open: found from the top down through what is itself open.
    fn open(&self) -> Open {
        let mut open = Open::default();
        if self.outcome() == Truth::Open {
            self.all_items().into_iter().for_each(|item| self.open_item(item, &mut open));
            if let Some(reach) = self.reach().filter(|seen| seen.truth() == Truth::Open) {
                open.take(reach);
            }
        }
        open
    }

    // ---------------------------------------------------------------- what is shown

    /// The comparisons with a name inside a test, each with the item it belongs to.
    fn names(test: &'a Value, out: &mut Vec<&'a Value>) {
        if let Some(inner) = test.get("not") {
            return Self::names(inner, out);
        }
        match Self::parts(test) {
            Some((_, parts)) => parts.into_iter().for_each(|part| Self::names(part, out)),
            None if test["cite"].is_null() && test["id"].is_string() => out.push(test),
            None => {}
        }
    }

    /// The tests of the answer: outcome, and whether turning it alone could change the whole.
    pub(crate) fn tests(&self) -> BTreeMap<String, (Truth, bool)> {
        let mut out = BTreeMap::new();
        let mut show = |id: &'a str, is: Truth| {
            let turned = Turned { law: self, id };
            out.insert(id.to_owned(), (is, turned.whole().into_iter().any(|(with, without)| with != without)));
        };
        for item in self.all_items().into_iter().filter(|item| self.applies(item) != Truth::False) {
            let id = item["id"].as_str().expect("an id");
            show(id, self.item(item));
            let mut names = Vec::new();
            // Nobody looks into an item that is assumed.
            if self.assumed(id).is_none() {
                Self::names(item, &mut names);
            }
            for test in names.into_iter().filter(|test| self.dated(test).truth() != Truth::False) {
                show(test["id"].as_str().expect("an id"), self.value(test));
            }
        }
        if let Some(seen) = self.reach() {
            show("reach", seen.truth());
        }
        out
    }

    /// Every comparison that an answer rests on: those of items that apply, and the conditions of those in force that do not.
    fn looked_at(&self) -> Vec<Value> {
        fn leaves(test: &Value, out: &mut Vec<Value>) {
            if let Some(inner) = test.get("not") {
                return leaves(inner, out);
            }
            match Law::parts(test) {
                Some((_, parts)) => parts.into_iter().for_each(|part| leaves(part, out)),
                None => out.push(test.clone()),
            }
        }
        let mut out = Vec::new();
        for item in self.all_items().into_iter().filter(|item| self.assumed(item["id"].as_str().expect("an id")).is_none()) {
            let applies = self.applies(item) != Truth::False;
            let is_dated_out = self.dated(item).truth() == Truth::False;
            let tests = if applies { Self::answering(item) } else { Vec::new() };
            let when = (!is_dated_out).then(|| item["when"].clone());
            let unless = applies.then(|| item["unless"].clone());
            let all = tests.into_iter().chain(when).chain(unless).filter(|test| !test.is_null());
            all.for_each(|test| leaves(&test, &mut out));
        }
        out
    }

    /// The open texts that apply here and whose readings come out differently.
    fn unsettled(&self) -> BTreeMap<String, Vec<String>> {
        let mut out = BTreeMap::new();
        for item in self.all_items() {
            let id = item["id"].as_str().expect("an id");
            let outcomes: Vec<Truth> = Self::readings(item).iter().map(|text| self.value(text)).collect();
            let others: Vec<Truth> = outcomes.clone();
            let applies = self.applies(item) != Truth::False && self.assumed(id).is_none();
            if applies && others.iter().any(|is| *is != outcomes[0]) {
                out.insert(self.id(id), outcomes.iter().map(|is| is.word().to_owned()).collect());
            }
        }
        out
    }
}

#[derive(Default)]
struct Open {
    lacks: BTreeSet<String>,
    asks: BTreeSet<String>,
}

impl Open {
    fn take(&mut self, seen: Seen) {
        if seen.truth() == Truth::Open {
            self.lacks.extend(seen.lacks);
            self.asks.extend(seen.asks);
        }
    }
}

/// What of an answer is held against the naive one.
fn expected(law: &Law<'_>) -> Value {
    let tests: BTreeMap<_, _> = law.tests().into_iter().map(|(id, (is, decisive))| (id, json!([is.word(), decisive]))).collect();
    let open = law.open();
    let presumed: BTreeSet<String> = law.looked_at().iter().flat_map(|test| law.leaf(test).presumed).collect();
    let unverified: BTreeSet<String> = law.looked_at().iter().flat_map(|test| law.leaf(test).unverified).collect();
    json!({
        "outcome": law.outcome().word(), "covered": law.covered().word(), "tests": tests,
        "missing": open.lacks, "judgment": open.asks, "presumed": presumed, "unverified": unverified, "unsettled": law.unsettled(),
    })
}

fn answered(answer: &Value) -> Value {
    let texts = |list_of: &Value, text: fn(&Value) -> String| list(list_of).map(text).collect::<BTreeSet<String>>();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let test = |test: &Value| json!([test["outcome"], test["decisive"] == json!(true)]);
    let tests: BTreeMap<String, Value> =
        answer["tests"].as_object().into_iter().flatten().map(|(id, value)| (id.clone(), test(value))).collect();
    let lacks = |item: &Value| match item["fact"].as_str() {
        Some(fact) => fact.to_owned(),
        None => format!("{} {}", item["reason"].as_str().unwrap_or_default(), item["item"].as_str().unwrap_or_default()),
    };
    let unsettled: BTreeMap<String, Value> = list(&answer["unsettled"])
        .map(|item| (word(&item["item"]), list(&item["readings"]).map(|reading| reading["outcome"].clone()).collect()))
        .collect();
    json!({
        "outcome": answer["outcome"], "covered": answer["covered"], "tests": tests,
        "missing": texts(&answer["missing"], lacks),
        "judgment": texts(&answer["judgment"], |item| item["question"].as_str().unwrap_or_default().to_owned()),
        "presumed": texts(&answer["presumed"], |item| format!("{}={}", item["fact"].as_str().unwrap_or_default(), item["is"].as_str().unwrap_or_default())),
        "unverified": texts(&answer["unverified"], |item| item["item"].as_str().unwrap_or_default().to_owned()),
        "unsettled": unsettled,
    })
}

/// The rulebook with the two packs; `None` where the linter finds that a random test can never hold.
fn with(packs: &[Value]) -> Option<Rulebook> {
    let mut book = crate::bundled();
    for pack in packs {
        let name = pack["id"].as_str().expect("an id");
        book = match book.with_pack_json(name, &pack.to_string()) {
            Ok(book) => book,
            Err(error) if error.to_json().contains("\"pack-never\"") => return None,
            Err(error) => panic!("{}\n{pack}", error.to_json()),
        };
    }
    Some(book)
}

#[test]
fn eligibility_is_what_a_walk_over_the_pack_finds() {
    let mut config = config();
    config.max_global_rejects = config.cases * 4;
    proptest!(config, |(asked in what_is_asked())| {
        let (one, two, request) = question(&asked);
        let book = with(&[two.clone(), one.clone()]);
        prop_assume!(book.is_some());
        let answer = decide(&book.expect("a rulebook"), &request);
        let law = Law::of(&one, &two, &request);
        let (wanted, got) = (expected(&law), answered(&answer));
        let differing: Vec<&String> = wanted.as_object().expect("an object").keys().filter(|key| wanted[*key] != got[*key]).collect();
        prop_assert!(differing.is_empty(), "{:?}\nwanted {}\ngot    {}\npack  {}\nother {}\nasked {}\nanswer {}", differing, wanted, got, one, two, request, answer);
    });
}
