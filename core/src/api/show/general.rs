//! Any answer by what answers have in common: ids, outcomes, amounts with their unit in the key, citations, and maps of these.

use super::page::{Block, Kind, Line, Outcome, Page, Row, Table};
use super::parts;
use crate::Day;
use crate::api::Tail;
use crate::api::answer::MeterAnswer;
use crate::api::read;
use crate::api::request::AskName;
use crate::order::InOrder;
use crate::rules::wording::hours;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What every answer has and [`parts`] shows.
const TAIL: [&str; 9] =
    ["missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with"];
/// What people look for first; the rest stands behind it in the order of its words.
const FIRST: &str = "title wording day outcome kind act covered first_eligible_day due first_day last_day place seconds balance_seconds \
                     usable_seconds weekly_cents total_cents available_weeks available_days available_seconds weeks retain_through \
                     earliest_disposal must_dispose_by";
/// More columns are no table for people.
const MOST_COLUMNS: usize = 7;

/// The answer as a page; `value` is the answer as data.
pub(crate) fn page(ask: AskName, value: Value, tail: &Tail) -> Page {
    let mut map = match value {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    TAIL.iter().for_each(|key| drop(map.remove(*key)));
    let mut page = Page { title: title(ask, &mut map), aside: parts::rulebook(&tail.made_with), ..Page::default() };
    page.outcome = text(&mut map, "outcome").map(|word| outcome(ask, &word));
    let cites = map.remove("cites").map_or_else(Vec::new, |cites| texts(&cites));
    let law = if cites.is_empty() { Vec::new() } else { vec![Line::citing("under", &cites)] };
    let tests = [typed(&mut map, "tests"), typed(&mut map, "terms")].into_iter().flatten().map(|t| Block::Tests(parts::tests(&t)));
    let tests = tests.collect();
    let meters = typed(&mut map, "meters").unwrap_or_default();
    let deadlines = typed(&mut map, "deadlines").map(|d| parts::deadlines(&d));
    let findings: Vec<_> = typed(&mut map, "findings").unwrap_or_default();
    let (mut plain, nested): (Vec<_>, Vec<_>) = map.into_iter().partition(|(_, value)| is_flat(value));
    plain.order_by_key(|(key, _)| rank(key));
    page.add("The answer", vec![Block::Pairs(plain.iter().map(|(key, value)| named(key, value)).collect()), Block::Lines(law)]);
    page.add("Tests", tests);
    page.add("What is used and left", vec![Block::Lines(used(&meters))]);
    page.add("Notices and documents", deadlines.into_iter().collect());
    nested.iter().for_each(|(key, value)| page.add(&capital(&in_words(key)), vec![block(value)]));
    page.add("Noted beside it", vec![parts::findings(&findings)]);
    parts::add_tail(&mut page, tail);
    page
}

fn used(meters: &BTreeMap<String, MeterAnswer>) -> Vec<Line> {
    let mut lines = parts::meters("", meters);
    lines.iter_mut().zip(meters.values()).for_each(|(line, meter)| line.under.extend(parts::on_days(meter)));
    lines
}

fn title(ask: AskName, map: &mut Map<String, Value>) -> String {
    let day = text(map, "on").unwrap_or_default();
    let of = ["law", "plan", "statement", "place"].iter().find_map(|key| text(map, key));
    let of = of.map_or_else(String::new, |of| format!(" ({of})"));
    format!("{}{of} as of {day}", capital(&words(ask.as_str())))
}

fn outcome(ask: AskName, word: &str) -> Outcome {
    let kind = match word {
        "yes" | "permit" | "permitted" | "may-dispose" | "granted" => Kind::Yes,
        "no" | "deny" | "forbidden" | "refused" => Kind::No,
        _ => Kind::Open,
    };
    let said = match (ask, word) {
        (_, "unknown") => "not known yet",
        (AskName::LeaveEligibility, "yes") => "eligible",
        (AskName::LeaveEligibility, "no") => "not eligible",
        (AskName::LeaveGround, "yes") => "the reason counts",
        (AskName::LeaveGround, "no") => "the reason does not count",
        (AskName::LeaveCondition, "yes") => "a serious health condition",
        (AskName::LeaveCondition, "no") => "not a serious health condition",
        (AskName::LeaveBenefit, "yes") => "payable",
        (AskName::LeaveBenefit, "no") => "not payable",
        (AskName::Comply, "yes") => "the plan complies",
        (AskName::Comply, "no") => "the plan does not comply",
        (AskName::Hold, "yes") => "under a hold",
        (AskName::Hold, "no") => "under no hold",
        (_, word) => &word.replace('-', " "),
    };
    Outcome { words: said.to_owned(), kind }
}

fn typed<T: read::Readable>(map: &mut Map<String, Value>, key: &str) -> Option<T> {
    let value = map.remove(key)?;
    // What is written from a record can be read into it.
    read::from_value(&value).ok()
}

fn text(map: &mut Map<String, Value>, key: &str) -> Option<String> {
    match map.get(key)? {
        Value::String(_) => map.remove(key).as_ref().and_then(Value::as_str).map(str::to_owned),
        _ => None,
    }
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The name of an ask in words.
fn words(ask: &str) -> String {
    ask.replace(['_', '.', '-'], " ")
}

/// A key in words. Ids and words of the library's own, which have no `_`, stay as they are.
fn in_words(key: &str) -> String {
    key.replace('_', " ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn rank(key: &str) -> usize {
    FIRST.split(' ').take_while(|first| *first != key).count()
}

fn is_plain(value: &Value) -> bool {
    !(value.is_object() || value.is_array())
}

/// Can it stand in one line?
fn is_flat(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(is_plain),
        Value::Object(map) => map.values().all(is_plain),
        _ => true,
    }
}

/// A key and its value, with the unit that the key names.
fn named(key: &str, value: &Value) -> (String, String) {
    let (of, unit) = key.rsplit_once('_').unwrap_or(("", key));
    let shown = match (unit, value) {
        ("seconds", Value::Number(n)) => n.as_i64().map(|s| format!("{}\u{a0}h", hours(s))),
        ("cents", Value::Number(n)) => n.as_i64().map(|c| crate::Money::cents_of(c).to_string()),
        ("instant", Value::Number(n)) => n.as_i64().and_then(instant),
        ("days" | "weeks" | "months" | "years" | "miles" | "workdays", Value::Number(_) | Value::String(_)) => {
            let n = plain(key, value);
            let unit = if n == "1" { unit.trim_end_matches('s') } else { unit };
            Some(format!("{n}\u{a0}{unit}"))
        }
        _ => None,
    };
    shown.map_or_else(|| (in_words(key), plain(key, value)), |shown| (in_words(of), shown))
}

/// An instant in universal time.
fn instant(seconds: i64) -> Option<String> {
    let of_day = seconds.rem_euclid(86_400);
    let day = Day::new(1970, 1, 1)?.plus_days(seconds.div_euclid(86_400))?;
    Some(format!("{day} {:02}:{:02}:{:02} UTC", of_day / 3_600, of_day / 60 % 60, of_day % 60))
}

fn plain(key: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::Number(n) => n.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(|item| plain(key, item)).collect::<Vec<_>>().join(", "),
        Value::Object(map) => {
            // What is drawn from banks is keyed by the bank; its unit stands nowhere else.
            let item = |(k, v): (&String, &Value)| if key == "draws" { joined(&format!("{k}_seconds"), v) } else { joined(k, v) };
            map.iter().map(item).collect::<Vec<_>>().join(", ")
        }
    }
}

fn joined(key: &str, value: &Value) -> String {
    let (label, value) = named(key, value);
    if label.is_empty() { value } else { format!("{label} {value}") }
}

/// Many records of one kind: a table where each is a short row, else a line for each with what belongs under it.
fn block(value: &Value) -> Block {
    table(value).map_or_else(|| Block::Lines(lines(value)), Block::Table)
}

fn table(value: &Value) -> Option<Table> {
    let rows: Vec<(&str, &Map<String, Value>)> = match value {
        Value::Object(map) => map.iter().map(|(id, row)| Some((id.as_str(), row.as_object()?))).collect::<Option<_>>()?,
        Value::Array(items) => items.iter().map(|row| Some(("", row.as_object()?))).collect::<Option<_>>()?,
        _ => return None,
    };
    let keys: BTreeSet<&str> = rows.iter().flat_map(|(_, row)| row.keys()).map(String::as_str).filter(|k| *k != "cites").collect();
    let mut keys: Vec<&str> = keys.into_iter().collect();
    keys.order_by_key(|key| rank(key));
    if keys.len() > MOST_COLUMNS || !rows.iter().all(|(_, row)| row.values().all(is_flat)) {
        return None;
    }
    let ids = value.is_object().then(String::new);
    let head = ids.into_iter().chain(keys.iter().map(|key| label(key))).collect();
    let row = |(id, row): (&str, &Map<String, Value>)| {
        let cell = |key: &&str| row.get(*key).map_or_else(String::new, |value| named(key, value).1);
        let id = value.is_object().then(|| id.to_owned());
        Row { cells: id.into_iter().chain(keys.iter().map(cell)).collect(), cites: row.get("cites").map_or_else(Vec::new, texts) }
    };
    Some(Table { head, rows: rows.into_iter().map(row).collect() })
}

/// The name of a column; a unit that stands in the cells is not said again.
fn label(key: &str) -> String {
    let unit = key.rsplit_once('_').filter(|(_, unit)| ["seconds", "cents", "instant", "days", "weeks"].contains(unit));
    match (unit, key) {
        (Some((of, _)), _) => in_words(of),
        (None, "seconds") => "time".to_owned(),
        (None, "cents") => "amount".to_owned(),
        (None, key) => in_words(key),
    }
}

fn lines(value: &Value) -> Vec<Line> {
    match value {
        Value::Object(map) => map.iter().map(|(id, value)| line(id, value)).collect(),
        Value::Array(items) => items.iter().map(|item| line("", item)).collect(),
        _ => Vec::new(),
    }
}

/// One record: its id, its outcome and what fits into the line; its citations; its tests; the rest under it.
fn line(id: &str, value: &Value) -> Line {
    let Value::Object(map) = value else { return Line::of(if id.is_empty() { plain(id, value) } else { joined(id, value) }) };
    let mut map = map.clone();
    let outcome = text(&mut map, "outcome").map(|word| word.replace('-', " "));
    let cites = ["cites", "authorities"].iter().filter_map(|key| map.remove(*key)).flat_map(|c| texts(&c)).collect();
    let tests = typed(&mut map, "tests").map_or_else(Vec::new, |tests| parts::tests(&tests));
    let (mut flat, nested): (Vec<_>, Vec<_>) = map.into_iter().partition(|(_, value)| is_flat(value));
    flat.order_by_key(|(key, _)| rank(key));
    let said: Vec<String> = outcome.into_iter().chain(flat.iter().map(|(key, value)| joined(key, value))).collect();
    let under = nested.iter().map(|(key, value)| Line { under: lines(value), ..Line::of(in_words(key)) }).collect();
    let text = match (id.is_empty(), said.is_empty()) {
        (false, false) => format!("{id}: {}", said.join("; ")),
        (_, true) => id.to_owned(),
        (true, false) => said.join("; "),
    };
    Line { text, cites, tests, under }
}
