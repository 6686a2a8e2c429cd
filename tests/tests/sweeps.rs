//! Every threshold of every leave pack at value - 1, value and value + 1; every date on which something changes, the day before, on it and
//! the day after.
//!
//! The thresholds and dates are read from the packs themselves. For each, `sweeps/thresholds.json` and `sweeps/dates.json` say how a request sets the fact and where
//! the answer shows what came of it, or why it cannot be asked; what holds at which value follows from the operator and is written nowhere. A threshold or
//! date without an entry fails, and so does an entry without its threshold or date.

use leavelaw_tests::vectors::read_json;
use leavelaw_tests::{matcher, pointer, subject};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The leave packs of the rulebook, by id.
fn packs() -> BTreeMap<String, Value> {
    fn go(folder: &Path, out: &mut BTreeMap<String, Value>) {
        for entry in std::fs::read_dir(folder).expect("the rules") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                go(&path, out);
            } else if path.extension().is_some_and(|ext| ext == "toml") {
                let table: toml::Table = std::fs::read_to_string(&path).expect("a text").parse().expect("TOML");
                let pack = plain(&toml::Value::Table(table));
                if pack["kind"] == "leave" {
                    out.insert(pack["id"].as_str().expect("an id").to_owned(), pack);
                }
            }
        }
    }
    let mut out = BTreeMap::new();
    go(&home().join("../core/rules"), &mut out);
    assert!(!out.is_empty(), "there are leave packs");
    out
}

/// TOML as JSON; a date is its text behind a mark.
fn plain(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(day) => json!({"$day": day.to_string()}),
        toml::Value::Table(map) => Value::Object(map.iter().map(|(key, inner)| (key.clone(), plain(inner))).collect()),
        toml::Value::Array(list) => list.iter().map(plain).collect(),
        toml::Value::String(text) => json!(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(flag) => json!(flag),
    }
}

/// Each object of a pack with its path: the item's table and id, then keys and positions.
fn objects<'v>(value: &'v Value, at: &str, out: &mut Vec<(String, &'v Map<String, Value>)>) {
    match value {
        Value::Object(map) => {
            out.push((at.to_owned(), map));
            map.iter().for_each(|(key, inner)| objects(inner, &format!("{at}/{key}"), out));
        }
        Value::Array(list) => {
            for (index, inner) in list.iter().enumerate() {
                let name = inner["id"].as_str().map_or_else(|| index.to_string(), str::to_owned);
                // Items with one id are told apart by where they stand among them.
                let before = list[..index].iter().filter(|other| other.get("id").is_some() && other.get("id") == inner.get("id")).count();
                let name = if before > 0 { format!("{name}~{}", before + 1) } else { name };
                objects(inner, &format!("{at}/{name}"), out);
            }
        }
        _ => {}
    }
}

const OPERATORS: [&str; 5] = ["at-least", "more-than", "at-most", "less-than", "under"];

struct Threshold {
    name: String,
    operator: &'static str,
    amount: Value,
}

fn thresholds(id: &str, pack: &Value) -> Vec<Threshold> {
    let mut all = Vec::new();
    objects(pack, "", &mut all);
    let subjects = ["fact", "count", "days-between", "used", "left", "share-of"];
    let mut out = Vec::new();
    for (at, map) in all {
        if !subjects.iter().any(|key| map.contains_key(*key)) {
            continue;
        }
        for operator in OPERATORS.iter().filter(|operator| map.contains_key(**operator)) {
            out.push(Threshold { name: format!("{id} {} {operator}", &at[1..]), operator, amount: map[*operator].clone() });
        }
    }
    out
}

/// The figure of an amount in the units that are swept, and how many of these one step is: hours by hundredths, money by cents, the rest by one.
fn figures(amount: &Value, pack: &Value) -> Option<Vec<i64>> {
    let hundredths = |value: &Value| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
        Some(whole.parse::<i64>().ok()? * 100 + format!("{part:0<2}").parse::<i64>().ok()?)
    };
    match amount {
        Value::Number(number) => Some(vec![number.as_i64()?]),
        Value::Object(map) => {
            let (unit, value) = map.iter().next().filter(|_| map.len() == 1)?;
            match unit.as_str() {
                "hours" | "usd" => Some(vec![hundredths(value)?]),
                "months" | "weeks" | "days" | "years" => Some(vec![value.as_i64()?]),
                "param" => {
                    let parameter = pack["parameter"].as_array()?.iter().find(|parameter| parameter["id"] == *value)?;
                    let scaled = !parameter["unit"].as_str()?.starts_with("employees");
                    let values = parameter["values"].as_array()?.iter().map(|entry| &entry["is"]);
                    values.map(|is| if scaled { hundredths(is) } else { is.as_str()?.parse().ok() }).collect()
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn holds(operator: &str, value: i64, limit: i64) -> bool {
    match operator {
        "at-least" => value >= limit,
        "more-than" => value > limit,
        "at-most" => value <= limit,
        _ => value < limit,
    }
}

/// A value as the request writes it.
fn written(how: &Value, value: i64) -> Value {
    match how.as_str() {
        Some("hundredths") => json!(format!("{}.{:02}", value / 100, value % 100)),
        Some("count") => json!(value),
        Some("text") => json!(value.to_string()),
        _ => {
            // {"days-before": day} and {"months-before": day}
            let (unit, day) = how.as_object().and_then(|map| map.iter().next()).expect("a way of writing");
            let day = day.as_str().expect("a day");
            json!(match unit.as_str() {
                "days-before" => shifted(day, -value),
                "days-after" => shifted(day, value),
                "weeks-before" => shifted(day, -7 * value),
                "weeks-after" => shifted(day, 7 * value),
                "years-before" => months_before(day, 12 * value),
                "months-before" => months_before(day, value),
                other => panic!("no way of writing {other}"),
            })
        }
    }
}

/// A civil day moved by days (the usual count of days from the year 0).
fn shifted(day: &str, by: i64) -> String {
    let parts: Vec<i64> = day.split('-').map(|part| part.parse().expect("a number")).collect();
    let (y, m, d) = (if parts[1] <= 2 { parts[0] - 1 } else { parts[0] }, parts[1], parts[2]);
    let (era, yoe) = (y.div_euclid(400), y.rem_euclid(400));
    let doy = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + d - 1;
    let z = era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy + by;
    let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
    let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (m, d) = (if mp < 10 { mp + 3 } else { mp - 9 }, doy - (153 * mp + 2) / 5 + 1);
    format!("{:04}-{m:02}-{d:02}", yoe + era * 400 + i64::from(m <= 2))
}

fn months_before(day: &str, months: i64) -> String {
    let parts: Vec<i64> = day.split('-').map(|part| part.parse().expect("a number")).collect();
    assert!(parts[2] <= 28, "a day that every month has");
    let all = parts[0] * 12 + parts[1] - 1 - months;
    format!("{:04}-{:02}-{:02}", all.div_euclid(12), all.rem_euclid(12) + 1, parts[2])
}

#[test]
fn days_are_counted_right() {
    assert_eq!(shifted("2024-02-28", 1), "2024-02-29");
    assert_eq!(shifted("2023-03-01", -1), "2023-02-28");
    assert_eq!(shifted("2025-12-31", 1), "2026-01-01");
    assert_eq!(months_before("2026-01-15", 13), "2024-12-15");
}

fn entries(name: &str) -> Map<String, Value> {
    let Value::Object(map) = read_json(&home().join("sweeps").join(name)).expect("the entries can be read") else {
        panic!("{name}: an object")
    };
    map
}

fn ask(decide: &subject::Decide<'_>, request: &Value) -> Value {
    serde_json::from_str(&decide(&[], &request.to_string()).expect("an answer")).expect("JSON")
}

#[test]
fn every_threshold_turns_at_its_value() {
    let decide = subject::library().expect("the rulebook loads");
    let mut entries = entries("thresholds.json");
    let (mut swept, mut told, mut problems) = (0, 0, Vec::new());
    for (id, pack) in packs() {
        for threshold in thresholds(&id, &pack) {
            let entry = match entries.remove(&threshold.name) {
                None => {
                    problems.push(format!("{}: no entry", threshold.name));
                    continue;
                }
                Some(Value::String(_)) => {
                    told += 1;
                    continue;
                }
                Some(entry) => entry,
            };
            // A share of another figure of the case is reckoned with the case.
            let reckoned = entry["limits"].as_array().map(|limits| limits.iter().map(|n| n.as_i64().expect("a figure")).collect());
            let Some(limits) = reckoned.or_else(|| figures(&threshold.amount, &pack)) else {
                problems.push(format!("{}: {} is no figure that can be swept", threshold.name, threshold.amount));
                continue;
            };
            // A parameter has a figure for each of its values; `on` sets the days that choose it.
            let none = vec![json!({})];
            let days = entry["values"].as_array().unwrap_or(&none);
            assert_eq!(days.len(), limits.len(), "{}: a setting for each value", threshold.name);
            for (limit, day) in limits.iter().zip(days) {
                for value in [limit - 1, *limit, limit + 1] {
                    let mut request = entry["request"].clone();
                    for (at, setting) in day.as_object().into_iter().flatten() {
                        pointer::put(&mut request, at, setting.clone()).expect("a place");
                    }
                    let fact = entry["fact"].as_str().expect("a pointer");
                    pointer::put(&mut request, fact, written(&entry["as"], value)).expect("a place");
                    let wanted = &entry[if holds(threshold.operator, value, *limit) { "holds" } else { "fails" }];
                    swept += 1;
                    if let Some(first) = matcher::compare(wanted, &ask(&decide, &request)).first() {
                        problems.push(format!(
                            "{} with {}: at {} expected {}, got {}",
                            threshold.name, value, first.at, first.expected, first.got
                        ));
                    }
                }
            }
        }
    }
    problems.extend(entries.keys().map(|name| format!("{name}: no such threshold")));
    println!("{swept} values of thresholds swept; {told} thresholds are told and not swept");
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// The days on which a pack changes: every `from` and `until` of its versions, items, values and tests.
fn dates(id: &str, pack: &Value) -> Vec<(String, String)> {
    let mut all = Vec::new();
    objects(pack, "", &mut all);
    let mut out = Vec::new();
    for (at, map) in all {
        for (key, value) in map.iter().filter(|(key, _)| !key.starts_with('$')) {
            if let Some(day) = value.get("$day").and_then(Value::as_str) {
                out.push((format!("{id} {}{}{key}", at.get(1..).unwrap_or(""), if at.is_empty() { "" } else { " " }), day.to_owned()));
            }
        }
    }
    out
}

#[test]
fn every_date_changes_what_it_says() {
    let decide = subject::library().expect("the rulebook loads");
    let mut entries = entries("dates.json");
    let (mut swept, mut told, mut problems) = (0, 0, Vec::new());
    for (id, pack) in packs() {
        for (name, day) in dates(&id, &pack) {
            let entry = match entries.remove(&name) {
                None => {
                    problems.push(format!("{name}: no entry"));
                    continue;
                }
                Some(Value::String(_)) => {
                    told += 1;
                    continue;
                }
                Some(entry) => entry,
            };
            // The day after is like the day itself, except where a text says "on or before".
            let after = if entry["after"].is_null() { "on" } else { "after" };
            for (when, on) in [("before", shifted(&day, -1)), ("on", day.clone()), (after, shifted(&day, 1))] {
                let mut request = entry["request"].clone();
                for at in entry["days"].as_array().expect("pointers") {
                    pointer::put(&mut request, at.as_str().expect("a pointer"), json!(on)).expect("a place");
                }
                swept += 1;
                if let Some(first) = matcher::compare(&entry[when], &ask(&decide, &request)).first() {
                    problems.push(format!("{name} on {on}: at {} expected {}, got {}", first.at, first.expected, first.got));
                }
            }
        }
    }
    problems.extend(entries.keys().map(|name| format!("{name}: no such date")));
    println!("{swept} days swept; {told} dates are told and not swept");
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}
