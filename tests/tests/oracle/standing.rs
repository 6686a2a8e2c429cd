//! Coverage and eligibility: the tests of a leave pack, evaluated by recursion over the pack's own JSON.

use crate::civil::Day;
use crate::kleene::{Truth, at_least_of};
use crate::standing_made::{question, what_is_asked};
use crate::{config, decide};
use leavelaw::Rulebook;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

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

    fn leaf(&self, test: &Value) -> Seen {
        if let Some(question) = test["judgment"].as_str() {
            return self.finding(question);
        }
        if test.get("law").is_some() {
            return self.other_law(test);
        }
        if test.get("days-between").is_some() {
            let last = self.case()["leave"][0]["last_day"].as_str().map(Day::read);
            return match last {
                Some(last) => self.against(test, Between(self.start().until(last), Some(self.start().until(last))), ""),
                None => Seen::lacking("leave-last-day"),
            };
        }
        match test["fact"].as_str().expect("a fact") {
            "headcount" => self.headcount(test),
            "service" => self.service(test),
            "hours" => self.hours(test),
            "wages" => self.wages(test),
            "birth" => self.birth(test),
            "job-class" => self.job_class(test),
            "employer-kind" => self.employer_kind(test),
            flag => self.flag(test, flag),
        }
    }

    /// A figure held against what the test requires. `lacks` is the fact that is missing where its bounds do not settle it.
    fn against(&self, test: &Value, Between(low, high): Between, lacks: &str) -> Seen {
        let operator = operator(test);
        let mut unverified = Vec::new();
        let required = match &test[operator] {
            Value::Number(number) => number.as_i64().expect("a number"),
            Value::String(day) => number_of(Day::read(day)),
            amount => match amount["param"].as_str() {
                Some(id) => match self.parameter(id) {
                    Ok((figure, is_checked)) => {
                        unverified.extend((!is_checked).then(|| self.id(id)));
                        figure
                    }
                    Err(reason) => return Seen::lacking(&reason),
                },
                None => {
                    let (unit, figure) = amount.as_object().and_then(|map| map.iter().next()).expect("a unit");
                    if unit == "hours" || unit == "usd" { hundredths(figure) } else { figure.as_i64().expect("a number") }
                }
            },
        };
        let holds = |is: i64| orders(operator, is, required);
        let beyond = matches!(operator, "at-least" | "more-than" | "on-or-after" | "after");
        let (first, last) = (holds(low), high.map_or(beyond, holds));
        let truth = if first == last { Truth::of(first) } else { Truth::Open };
        let lacks = if truth == Truth::Open { vec![lacks.to_owned()] } else { Vec::new() };
        Seen { truth: Some(truth), lacks, unverified, ..Seen::default() }
    }

    /// The figure of a parameter on the day the leave starts, and whether somebody has checked it.
    fn parameter(&self, id: &str) -> Result<(i64, bool), String> {
        let parameter = list(&self.pack["parameter"]).find(|parameter| parameter["id"] == id).expect("a parameter");
        let start = self.start();
        if let Some(value) = list(&parameter["values"]).find(|value| is_in_force(value, start)) {
            return Ok((value["is"].as_str().expect("a figure").parse().expect("a number"), value["checked"].is_string()));
        }
        let ends = list(&parameter["values"]).filter_map(|value| value["until"].as_str().map(Day::read)).max();
        let is_over = ends.is_some_and(|end| end <= start) && parameter["indexed"] == json!(true);
        let reason = if is_over { "parameter-not-published" } else { "version-text-not-held" };
        Err(format!("{reason} {}", self.id(id)))
    }

    /// The entry that holds on the day the leave starts.
    fn headcount(&self, test: &Value) -> Seen {
        let start = self.start();
        let entries = self.known(&self.case()["headcount"]["total"]);
        let begun = entries.into_iter().filter(|entry| entry["from"].as_str().is_none_or(|from| Day::read(from) <= start));
        let latest = begun.max_by_key(|entry| entry["from"].as_str().map(Day::read));
        let count = latest.and_then(|entry| entry["count"].as_i64());
        self.against(test, count.map_or(Between(0, None), |n| Between(n, Some(n))), "headcount-total")
    }

    /// Elapsed time since the day of hire; of a summary, as much as any day of hire gives by which it would be right.
    fn service(&self, test: &Value) -> Seen {
        let (start, service) = (self.start(), &self.case()["service"]);
        let unit = test[operator(test)].as_object().and_then(|map| map.keys().next()).expect("a unit");
        let length = |hire: Day, day: Day, unit: &str| {
            let months = || (1..).take_while(|n| hire.months_on(*n) <= day).count() as i64;
            if hire > day {
                0
            } else if unit == "days" {
                hire.until(day)
            } else {
                months()
            }
        };
        if let Some(hire) = service["periods"][0]["from"].as_str().map(Day::read) {
            let is = length(hire, start, unit);
            return self.against(test, Between(is, Some(is)), "service");
        }
        let Some(before) = service["before"].as_str().map(Day::read) else {
            return self.against(test, Between(0, None), "service");
        };
        let told = service["months"].as_i64().expect("months");
        let hires = (0..400).map(|days| before.plus(-days)).filter(|hire| length(*hire, before, "months") == told);
        let lengths: Vec<i64> = hires.map(|hire| length(hire, before, unit)).collect();
        // Service up to a later day says how much there can be at most: nobody says that it has no breaks.
        let least = if before == start { lengths.iter().min().copied().unwrap_or(0) } else { 0 };
        self.against(test, Between(least, lengths.iter().max().copied()), "service")
    }

    fn hours(&self, test: &Value) -> Seen {
        let start = self.start();
        let entries = self.known(&self.case()["hours_worked"]);
        let fitting = |entry: &&&Value| entry["months"] == json!(12) && entry["before"].as_str().map(Day::read) == Some(start);
        let hours = entries.iter().find(fitting).map(|entry| hundredths(&entry["hours"]));
        self.against(test, hours.map_or(Between(0, None), |n| Between(n, Some(n))), "hours-worked-12-months")
    }

    /// The wages of the four calendar quarters that end before the one in which the leave starts.
    fn wages(&self, test: &Value) -> Seen {
        let start = self.start();
        let this = start.year * 4 + (start.month - 1) / 3;
        let of = |index: i64| format!("{:04}-q{}", index.div_euclid(4), index.rem_euclid(4) + 1);
        let entries = self.known(&self.case()["wages"]["by_quarter"]);
        let amounts: Vec<Option<i64>> = (1..=4)
            .map(|back| entries.iter().find(|entry| entry["quarter"] == json!(of(this - back))).map(|entry| hundredths(&entry["amount"])))
            .collect();
        let sum = amounts.iter().flatten().sum();
        let is_whole = amounts.iter().all(Option::is_some);
        self.against(test, Between(sum, is_whole.then_some(sum)), "wages-by-quarter")
    }

    fn birth(&self, test: &Value) -> Seen {
        let birth = &self.case()["events"]["birth"];
        match birth.as_str().map(Day::read) {
            Some(day) => self.against(test, Between(number_of(day), Some(number_of(day))), ""),
            None => Seen::lacking("birth"),
        }
    }

    fn presumption(&self, fact: &str) -> Option<Truth> {
        let found = list(&self.pack["presume"]).find(|presumed| presumed["fact"] == fact)?;
        (self.request["strict"] != json!(true)).then(|| Truth::read(found["is"].as_str().expect("a word")))
    }

    fn yes_or_no(&self, given: &Value, fact: &str) -> Seen {
        match (given.as_str(), self.presumption(fact)) {
            (Some(word), _) => Seen::is(Truth::read(word)),
            (None, Some(is)) => Seen { presumed: vec![format!("{fact}={}", is.word())], ..Seen::is(is) },
            (None, None) => Seen::lacking(fact),
        }
    }

    fn flag(&self, test: &Value, fact: &str) -> Seen {
        let case = self.case();
        let given = match fact {
            "accurate-hours" => &case["records"]["accurate_hours"],
            "full-time" => &case["role"]["full_time"],
            "primary-employer" => &case["employer"]["primary_employer"],
            "posted-general-notice" => &case["employer"]["posted_general_notice"],
            other => panic!("no such fact: {other}"),
        };
        let seen = self.yes_or_no(given, fact);
        let (wanted, is_turned) = test.get("is").map_or((&test["is-not"], true), |is| (is, false));
        let same = seen.truth.map(|is| if wanted == "yes" { is } else { is.not() });
        Seen { truth: same.map(|same| if is_turned { same.not() } else { same }), ..seen }
    }

    /// Each class is a yes-or-no of its own.
    fn job_class(&self, test: &Value) -> Seen {
        let role = &self.case()["role"];
        let (wanted, is_turned) = test.get("one-of").map_or((&test["not-one-of"], true), |words| (words, false));
        let mut whole = Seen::default();
        let mut truths = Vec::new();
        for class in list(wanted).map(|class| class.as_str().expect("a class")) {
            let seen = self.yes_or_no(&role[class.replace('-', "_")], class);
            truths.push(seen.truth());
            whole.lacks.extend(seen.lacks);
            whole.presumed.extend(seen.presumed);
        }
        let any = Truth::any(truths);
        Seen { truth: Some(if is_turned { any.not() } else { any }), ..whole }
    }

    fn employer_kind(&self, test: &Value) -> Seen {
        let Some(kind) = self.case()["employer"]["kind"].as_str() else { return Seen::lacking("employer-kind") };
        let (wanted, is_turned) = test.get("one-of").map_or((&test["not-one-of"], true), |words| (words, false));
        Seen::is(Truth::of(list(wanted).any(|word| word == kind) != is_turned))
    }

    fn finding(&self, question: &str) -> Seen {
        let id = self.id(question);
        let found = list(&self.case()["determined"]).find(|determined| determined["question"] == json!(id));
        match found.and_then(|determined| determined["value"].as_str()) {
            Some(word) => Seen::is(Truth::read(word)),
            None => Seen { asks: vec![id], ..Seen::default() },
        }
    }

    fn other_law(&self, test: &Value) -> Seen {
        let law = Law { pack: self.other, entitlement: "leave", ..*self };
        let parts = match test["part"].as_str() {
            Some("coverage") => vec![law.covered()],
            Some("eligibility") => vec![law.eligible()],
            _ => vec![law.covered(), law.eligible()],
        };
        let is = Truth::all(parts);
        let mut open = Open::default();
        if is == Truth::Open {
            let coverage = if test["part"] == "eligibility" { Vec::new() } else { law.items("coverage") };
            let eligibility = if test["part"] == "coverage" { Vec::new() } else { law.items("eligibility") };
            [coverage, eligibility].concat().into_iter().for_each(|item| law.open_item(item, &mut open));
        }
        let truth = if test["is"] == "no" { is.not() } else { is };
        Seen { truth: Some(truth), lacks: open.lacks.into_iter().collect(), asks: open.asks.into_iter().collect(), ..Seen::default() }
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

/// A test that is turned: what the whole may come to with it and without it, in every way in which what is open may turn out.
struct Turned<'l, 'a> {
    law: &'l Law<'a>,
    id: &'l str,
}

/// With the test, and without it.
type Ways = BTreeSet<(bool, bool)>;

impl Turned<'_, '_> {
    fn ways(is: Truth) -> Ways {
        [(Truth::True, true), (Truth::False, false)].into_iter().filter(|(not, _)| is != Truth::not(*not)).map(|(_, is)| (is, is)).collect()
    }

    fn turned() -> Ways {
        [(true, false)].into()
    }

    fn not(ways: Ways) -> Ways {
        ways.into_iter().map(|(with, without)| (!with, !without)).collect()
    }

    /// At least `n` of the parts hold, all where there is no `n`.
    fn at_least_of(n: Option<usize>, parts: Vec<Ways>) -> Ways {
        let least = n.unwrap_or(parts.len());
        let mut counts: BTreeSet<(usize, usize)> = [(0, 0)].into();
        for part in parts {
            let more = |(a, b): &(usize, usize)| {
                part.iter().map(|(with, without)| (a + usize::from(*with), b + usize::from(*without))).collect::<Vec<_>>()
            };
            counts = counts.iter().flat_map(more).collect();
        }
        counts.into_iter().map(|(with, without)| (with >= least, without >= least)).collect()
    }

    fn whole(&self) -> Ways {
        let reach = self.law.reach().map(|seen| if self.id == "reach" { Self::turned() } else { Self::ways(seen.truth()) });
        Self::at_least_of(None, self.law.all_items().into_iter().map(|item| self.item(item)).chain(reach).collect())
    }

    fn item(&self, item: &Value) -> Ways {
        let id = item["id"].as_str().expect("an id");
        if id == self.id {
            return Self::turned();
        }
        if let Some(is) = self.law.assumed(id) {
            return Self::ways(is);
        }
        let dated = Self::ways(self.law.dated(item).truth());
        let when = if item["when"].is_null() { Self::ways(Truth::True) } else { self.test(&item["when"]) };
        let unless = if item["unless"].is_null() { Self::ways(Truth::False) } else { self.test(&item["unless"]) };
        // Where readings differ, either may be right.
        let test = Law::answering(item).iter().flat_map(|reading| self.test(reading)).collect();
        let applies = Self::at_least_of(None, vec![dated, when]);
        Self::at_least_of(Some(1), vec![Self::not(applies), Self::at_least_of(None, vec![test, Self::not(unless)])])
    }

    fn test(&self, test: &Value) -> Ways {
        if let Some(inner) = test.get("not") {
            return Self::not(self.test(inner));
        }
        if let Some((n, parts)) = Law::parts(test) {
            return Self::at_least_of(n, parts.into_iter().map(|part| self.test(part)).collect());
        }
        let is_it = test["cite"].is_null() && test["id"] == json!(self.id);
        if is_it { Self::turned() } else { Self::ways(self.law.value(test)) }
    }
}

/// A day as a number that grows with it.
fn number_of(day: Day) -> i64 {
    day.year * 10_000 + day.month * 100 + day.day
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
