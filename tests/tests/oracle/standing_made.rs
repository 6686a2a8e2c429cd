//! Leave packs and cases made up at random, close enough to each other that tests often stand at their thresholds.

use crate::civil::Day;
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::fmt;

/// Parts from which a question is put together.
#[derive(Clone)]
pub(crate) struct Made {
    coverage: Vec<Value>,
    eligibility: Vec<Value>,
    other: (Vec<Value>, Vec<Value>),
    presume: Vec<(&'static str, &'static str)>,
    parameter: Value,
    in_state: bool,
    entitlement: usize,
    case: Value,
    strict: bool,
    assume: Option<(prop::sample::Index, &'static str)>,
}

impl fmt::Debug for Made {
    /// What fails shows the pack and the request themselves.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Made").finish_non_exhaustive()
    }
}

const START: Day = Day { year: 2026, month: 3, day: 2 };

fn on(days: i64) -> String {
    START.plus(days).to_string()
}

/// Days around the start of the leave.
fn near() -> impl Strategy<Value = String> {
    prop_oneof![Just(0_i64), Just(-1), Just(1), -40_i64..40].prop_map(on)
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(words)
}

fn yes_no() -> impl Strategy<Value = &'static str> {
    word(&["yes", "no"])
}

fn compared(fact: Value, amount: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    (word(&["at-least", "more-than", "at-most", "less-than"]), amount).prop_map(move |(operator, amount)| {
        let mut test = fact.clone();
        test[operator] = amount;
        test
    })
}

const FLAGS: [&str; 4] = ["accurate-hours", "full-time", "primary-employer", "posted-general-notice"];
const CLASSES: [&str; 3] = ["flight-crew", "instructional", "seasonal"];
const KINDS: [&str; 3] = ["private", "state", "federal"];

fn some(words: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop::sample::subsequence(words, 1..=2)
}

fn words_of(fact: &'static str, words: &'static [&'static str]) -> impl Strategy<Value = Value> {
    (word(&["one-of", "not-one-of"]), some(words)).prop_map(move |(operator, words)| json!({"fact": fact, operator: words}))
}

/// One comparison. `may_refer`: it may ask the other law.
fn leaf(may_refer: bool) -> BoxedStrategy<Value> {
    let count = prop_oneof![3 => (1_i64..4).prop_map(Value::from), 1 => Just(json!({"param": "size"}))];
    let own = if may_refer { count.boxed() } else { (1_i64..4).prop_map(Value::from).boxed() };
    let hours = (95_i64..105).prop_map(|n| json!({"hours": format!("{}.{:02}", n / 100, n % 100)}));
    let wages = (1_i64..9).prop_map(|n| json!({"usd": format!("{n}.00")}));
    let over = json!({"months": 12, "before": "leave-start"});
    let quarters = json!({"quarters": 4, "skip": 0, "completed-before": "leave-start"});
    let dated = (word(&["on-or-after", "on-or-before", "after", "before"]), near())
        .prop_map(|(operator, day)| json!({"fact": "birth", operator: day}));
    let judged = word(&["q-a", "q-b"]).prop_map(|question| json!({"judgment": question, "by": "employer"}));
    let leaves = prop_oneof![
        4 => compared(json!({"fact": "headcount", "at": "leave-start"}), own),
        2 => compared(json!({"fact": "service", "at": "leave-start"}), (1_i64..4).prop_map(|n| json!({"months": n}))),
        1 => compared(json!({"fact": "service", "at": "leave-start"}), (1_i64..99).prop_map(|n| json!({"days": n}))),
        2 => compared(json!({"fact": "hours", "counting": ["worked"], "over": over}), hours),
        1 => compared(json!({"fact": "wages", "kind": "subject-to-premium", "over": quarters}), wages),
        1 => compared(json!({"days-between": ["leave-start", "leave-end"]}), (1_i64..6).prop_map(|n| json!({"days": n}))),
        3 => (word(&FLAGS), word(&["is", "is-not"]), yes_no()).prop_map(|(fact, operator, is)| json!({"fact": fact, operator: is})),
        2 => words_of("job-class", &CLASSES),
        2 => words_of("employer-kind", &KINDS),
        2 => dated,
        1 => judged,
    ];
    let refers = (word(&["coverage", "eligibility", "all"]), prop::option::of(Just("no"))).prop_map(|(part, is)| {
        let mut test = json!({"law": "x-two", "entitlement": "leave", "part": part});
        if let Some(is) = is {
            test["is"] = json!(is);
        }
        test
    });
    if may_refer { prop_oneof![8 => leaves, 1 => refers].boxed() } else { leaves.boxed() }
}

/// A test of branches and comparisons; some comparisons have a name of their own, some of these dates.
fn test(may_refer: bool) -> impl Strategy<Value = Value> {
    let named = (leaf(may_refer), prop::option::weighted(0.2, prop::option::weighted(0.5, dates()))).prop_map(|(mut leaf, name)| {
        if let Some(dates) = name {
            leaf["name"] = json!(true);
            dates.into_iter().flatten().for_each(|(key, day)| leaf[&key] = day);
        }
        leaf
    });
    named.prop_recursive(3, 10, 3, |inner| {
        let several = || prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            several().prop_map(|parts| json!({"all": parts})),
            several().prop_map(|parts| json!({"any": parts})),
            inner.clone().prop_map(|part| json!({"not": part})),
            (prop::collection::vec(inner.clone(), 1..5), 1_usize..5)
                .prop_map(|(parts, n)| json!({"at-least-of": {"n": n.min(parts.len()), "tests": parts}})),
        ]
    })
}

/// From a day, until a day, or between two.
fn dates() -> impl Strategy<Value = Map<String, Value>> {
    (prop::option::of(-5_i64..5), prop::option::of(1_i64..6)).prop_map(|(from, length)| {
        let mut dates = Map::new();
        if let Some(from) = from {
            dates.insert("from".to_owned(), json!(on(from)));
        }
        if let Some(length) = length {
            dates.insert("until".to_owned(), json!(on(from.unwrap_or(-3) + length)));
        }
        dates
    })
}

fn item(may_refer: bool) -> impl Strategy<Value = Value> {
    let rare = |test: BoxedStrategy<Value>| prop::option::weighted(0.25, test);
    let conditions = (rare(test(may_refer).boxed()), rare(test(may_refer).boxed()));
    let frame =
        (prop::option::weighted(0.25, dates()), prop::bool::weighted(0.3), prop::option::weighted(0.3, word(&["leave", "protection"])));
    let readings = prop::option::weighted(0.2, (prop::bool::ANY, prop::bool::ANY, test(may_refer)));
    (test(may_refer), conditions, frame, readings).prop_map(|(test, (when, unless), (dates, by_notice, of), readings)| {
        let mut item = test;
        if let Some(dates) = dates.filter(|dates| !dates.is_empty()) {
            item.as_object_mut().expect("an object").extend(dates);
            if by_notice {
                item["anchor"] = json!("notice");
            }
        }
        [("when", when), ("unless", unless)]
            .into_iter()
            .filter_map(|(key, test)| Some((key, test?)))
            .for_each(|(key, test)| item[key] = test);
        if let Some(of) = of {
            item["for"] = json!([of]);
        }
        // A reading replaces keys; one that replaces a branch by another test would leave both, so only like for like.
        if let Some((has_default, default_first, other)) = readings {
            let like = ["all", "any", "not", "at-least-of"].into_iter().find(|key| item.get(key).is_some() && other.get(key).is_some());
            if let Some(key) = like {
                let other = json!({key: other[key], "cite": "other reading"});
                let default = json!({"default": true});
                item["readings"] = match (has_default, default_first) {
                    (false, _) => json!([{"cite": "first reading"}, other]),
                    (true, true) => json!([default, other]),
                    (true, false) => json!([other, default]),
                };
            }
        }
        item
    })
}

fn parameter() -> impl Strategy<Value = Value> {
    (prop::bool::ANY, -3_i64..3, 1_i64..5, 1_i64..4, 1_i64..4, prop::bool::ANY).prop_map(
        |(indexed, turn, length, first, second, is_checked)| {
            let checked = if is_checked { json!("text") } else { json!(false) };
            json!({"id": "size", "unit": "employees", "indexed": indexed, "cite": "s. 9", "values": [
                {"from": on(-4), "until": on(turn), "is": first.to_string(), "cite": "s. 9", "checked": checked},
                {"from": on(turn), "until": on(turn + length), "is": second.to_string(), "cite": "s. 9", "checked": "text"},
            ]})
        },
    )
}

fn maybe<T: std::fmt::Debug + Clone>(value: impl Strategy<Value = T> + 'static) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.7, value)
}

fn headcount() -> impl Strategy<Value = Value> {
    let entry = (0_i64..5, prop::option::weighted(0.2, -2_i64..3));
    (entry.clone(), prop::option::weighted(0.5, (entry, -3_i64..4))).prop_map(|((count, known), later)| {
        let entry = |count: i64, known: Option<i64>| {
            let mut entry = json!({"count": count});
            if let Some(known) = known {
                entry["known_on"] = json!(on(known));
            }
            entry
        };
        let mut list = vec![entry(count, known)];
        if let Some(((count, known), from)) = later {
            let mut entry = entry(count, known);
            entry["from"] = json!(on(from));
            list.push(entry);
        }
        json!({"total": list})
    })
}

fn service() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0_i64..5, prop::bool::weighted(0.2)).prop_map(|(months, is_late)| json!({"months": months, "before": on(i64::from(is_late))})),
        (0_i64..100).prop_map(|days| json!({"periods": [{"from": on(-days)}]})),
    ]
}

fn wages() -> impl Strategy<Value = Value> {
    // The quarters before 2026-03-02, the leave's own among them; the leave may begin in either of two.
    let quarters = ["2024-q4", "2025-q1", "2025-q2", "2025-q3", "2025-q4", "2026-q1"];
    (prop::collection::vec(0_i64..4, 6), prop::option::of(0_usize..6)).prop_map(move |(amounts, gone)| {
        let each = quarters.iter().zip(amounts).enumerate().filter(|(index, _)| Some(*index) != gone);
        let list: Vec<Value> = each.map(|(_, (quarter, n))| json!({"quarter": quarter, "amount": format!("{n}.00")})).collect();
        json!({"by_quarter": list})
    })
}

fn case() -> impl Strategy<Value = Value> {
    let leave = (prop::option::of(-4_i64..5), prop::option::of(0_i64..7));
    let hours = (94_i64..106, prop::bool::weighted(0.2));
    let facts = (maybe(headcount()), maybe(service()), maybe(hours), maybe(wages()), maybe(near()));
    let flags = (maybe(yes_no()), maybe(yes_no()), maybe(yes_no()), maybe(yes_no()), maybe(word(&KINDS)));
    let roles = (maybe(yes_no()), maybe(yes_no()), maybe(yes_no()));
    let rest =
        (prop::collection::vec((word(&["x-one", "x-two"]), word(&["q-a", "q-b"]), yes_no()), 0..3), maybe(word(&["us-ca", "us-tx"])));
    (leave, facts, flags, roles, rest).prop_map(|(leave, facts, flags, roles, (determined, state))| {
        let mut case = json!({"leave": [{"first_day": on(0)}], "role": {}, "records": {}, "employer": {}});
        let mut put = |at: &str, value: Option<Value>| {
            if let Some(value) = value {
                leavelaw_tests::pointer::put(&mut case, at, value).expect("a place");
            }
        };
        put("/leave/0/notice_on", leave.0.map(|days| json!(on(days))));
        put("/leave/0/last_day", leave.1.map(|days| json!(on(days))));
        put("/headcount", facts.0);
        put("/service", facts.1);
        let of_hours = |(n, is_late): (i64, bool)| json!([{"months": 12, "before": on(i64::from(is_late)), "hours": format!("{}.{:02}", n / 100, n % 100)}]);
        put("/hours_worked", facts.2.map(of_hours));
        put("/wages", facts.3);
        put("/events", facts.4.map(|day| json!({"birth": day})));
        let at = ["/records/accurate_hours", "/role/full_time", "/employer/primary_employer", "/employer/posted_general_notice", "/employer/kind"];
        for (at, value) in at.into_iter().zip([flags.0, flags.1, flags.2, flags.3, flags.4]) {
            put(at, value.map(Value::from));
        }
        for (class, value) in CLASSES.into_iter().zip([roles.0, roles.1, roles.2]) {
            put(&format!("/role/{}", class.replace('-', "_")), value.map(Value::from));
        }
        put("/places", state.map(|state| json!([{"state": state}])));
        let mut findings: Vec<Value> = Vec::new();
        for (law, question, value) in determined {
            let question = format!("{law}/{question}");
            if !findings.iter().any(|finding| finding["question"] == json!(question)) {
                findings.push(json!({"question": question, "value": value, "by": "hr-1", "on": on(-60), "reason": "told"}));
            }
        }
        put("/determined", (!findings.is_empty()).then_some(Value::Array(findings)));
        case.as_object_mut().expect("an object").retain(|_, value| value.as_object().is_none_or(|map| !map.is_empty()));
        case
    })
}

/// A question put together at random.
pub(crate) fn what_is_asked() -> impl Strategy<Value = Made> {
    let own = (prop::collection::vec(item(true), 0..3), prop::collection::vec(item(true), 1..4));
    let other = (prop::collection::vec(item(false), 0..2), prop::collection::vec(item(false), 0..2));
    let presume = prop::collection::vec((word(&["flight-crew", "instructional", "full-time", "accurate-hours"]), yes_no()), 0..3);
    let assume = prop::option::weighted(0.15, (any::<prop::sample::Index>(), word(&["yes", "no", "unknown"])));
    (own, other, presume, parameter(), prop::bool::weighted(0.3), 0_usize..3, case(), prop::bool::weighted(0.3), assume).prop_map(
        |((coverage, eligibility), other, presume, parameter, in_state, entitlement, case, strict, assume)| Made {
            coverage,
            eligibility,
            other,
            presume,
            parameter,
            in_state,
            entitlement,
            case,
            strict,
            assume,
        },
    )
}

/// Where a comparison stands: under an `all` it may have dates; in a count of tests it has no name.
fn finish(test: &mut Value, is_in_all: bool, may_be_named: bool, next: &mut usize) {
    for (branch, is_all) in [("all", true), ("any", false)] {
        for part in test.get_mut(branch).and_then(Value::as_array_mut).into_iter().flatten() {
            finish(part, is_all, may_be_named, next);
        }
    }
    if let Some(inner) = test.get_mut("not") {
        finish(inner, false, may_be_named, next);
    }
    for part in test.pointer_mut("/at-least-of/tests").and_then(Value::as_array_mut).into_iter().flatten() {
        finish(part, false, false, next);
    }
    let map = test.as_object_mut().expect("an object");
    let is_named = map.remove("name").is_some() && may_be_named;
    if !is_in_all || !is_named {
        map.remove("from");
        map.remove("until");
    }
    if is_named {
        map.insert("id".to_owned(), json!(format!("n{next}")));
        *next += 1;
    }
}

/// The items of a table, each with its id and citation, and its tests named.
fn table(items: &[Value], letter: char, next: &mut usize) -> Vec<Value> {
    let with = |(index, item): (usize, &Value)| {
        let mut item = item.clone();
        let own: Vec<(String, Value)> =
            ["from", "until"].into_iter().filter_map(|key| Some((key.to_owned(), item.get(key)?.clone()))).collect();
        let is_leaf = item.get("fact").or(item.get("judgment")).or(item.get("law")).or(item.get("days-between")).is_some();
        // The dates of an item that is one comparison are the item's; its name, too.
        finish(&mut item, false, !is_leaf, next);
        for key in ["when", "unless"] {
            if let Some(test) = item.get_mut(key) {
                finish(test, false, false, next);
            }
        }
        for reading in item.get_mut("readings").and_then(Value::as_array_mut).into_iter().flatten() {
            finish(reading, false, false, next);
        }
        let map = item.as_object_mut().expect("an object");
        map.extend(own);
        map.insert("id".to_owned(), json!(format!("{letter}{index}")));
        map.insert("cite".to_owned(), json!(format!("s. {letter}{index}")));
        map.insert("checked".to_owned(), json!("text"));
        item
    };
    items.iter().enumerate().map(with).collect()
}

fn strip_names(test: &mut Value) {
    match test {
        Value::Object(map) => {
            if map.get("cite").is_none() && map.remove("id").is_some() {
                map.remove("from");
                map.remove("until");
            }
            map.values_mut().for_each(strip_names);
        }
        Value::Array(list) => list.iter_mut().for_each(strip_names),
        _ => {}
    }
}

fn pack(id: &str, coverage: &[Value], eligibility: &[Value]) -> Value {
    json!({
        "id": id, "kind": "leave", "role": "floor", "title": id, "jurisdiction": "us-ca", "authority": [id], "anchor": "leave-start",
        "entitlements": ["leave", "protection"], "coverage": coverage, "eligibility": eligibility,
    })
}

/// The pack asked, the other one, and the request.
pub(crate) fn question(made: &Made) -> (Value, Value, Value) {
    let mut next = 0;
    let (coverage, eligibility) = (table(&made.coverage, 'c', &mut next), table(&made.eligibility, 'e', &mut next));
    let mut one = pack("x-one", &coverage, &eligibility);
    let mut two = pack("x-two", &table(&made.other.0, 'c', &mut 100), &table(&made.other.1, 'e', &mut 200));
    for pack in [&mut one, &mut two] {
        for key in ["coverage", "eligibility"] {
            let is_plain = |item: &&mut Value| item.get("readings").is_none() && item.get("anchor").is_none();
            // Each reading would have the names again, and the dates of a comparison are looked at on the item's anchor.
            pack[key].as_array_mut().into_iter().flatten().filter(|item| !is_plain(item)).for_each(strip_names);
        }
    }
    let mut presumed: Vec<Value> = Vec::new();
    for (fact, is) in &made.presume {
        if !presumed.iter().any(|one| one["fact"] == *fact) {
            presumed.push(json!({"id": format!("p-{fact}"), "fact": fact, "is": is, "cite": "s. 1", "checked": "text"}));
        }
    }
    one["presume"] = Value::Array(presumed);
    if one.to_string().contains("\"param\"") {
        one["parameter"] = json!([made.parameter]);
    }
    one["reach"] = json!({"rule": if made.in_state { "employed-in-state" } else { "federal" }, "checked": "text"});
    two["reach"] = json!({"rule": "federal", "checked": "text"});
    let law = ["x-one", "x-one/leave", "x-one/protection"][made.entitlement];
    let mut request = json!({"ask": "leave.eligibility", "law": law, "on": on(0), "case": made.case});
    if made.strict {
        request["strict"] = json!(true);
    }
    if let Some((which, is)) = &made.assume {
        let items: Vec<&Value> = ["coverage", "eligibility"].iter().flat_map(|key| one[key].as_array().into_iter().flatten()).collect();
        request["assume"] = json!([{"test": format!("x-one/{}", which.get(&items)["id"].as_str().expect("an id")), "is": is}]);
    }
    (one, two, request)
}
