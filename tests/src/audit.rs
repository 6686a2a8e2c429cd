//! The audit of claims: a vector says nothing that its source does not, and leaves out nothing without a reason.
//!
//! `sources.json` has the `expected` of every source. Each of its keys is claimed by one of the source's vectors, with the value untouched and a
//! pointer to where the answer holds it, or dropped with a reason. The value that stands there may differ only in the ways of
//! `API.md` section 5: [`Words::changed`] knows them; words are turned into ids by one map for all, `words.json`. Claims marked `"prose"` and those of
//! `read.json` (a reading that no closed rule makes: a conclusion that became a figure, a sentence in one word) are for a person; both are counted.

use crate::pointer;
use crate::vectors::{Library, Run, Vector};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What `sources.json`, `words.json` and `read.json` hold.
#[derive(Debug, Default)]
pub struct Sources {
    /// Id of a source to its `expected`.
    pub expected: BTreeMap<String, Map<String, Value>>,
    /// The key map.
    pub words: Words,
    /// `id key` to why a person has to read this claim.
    pub read: BTreeMap<String, String>,
}

/// The one map from the sources' words to ids of the contract.
#[derive(Debug, Default)]
pub struct Words(pub BTreeMap<String, BTreeSet<String>>);

/// What the audit found.
#[derive(Debug, Default)]
pub struct Report {
    /// What is wrong, a line each.
    pub problems: Vec<String>,
    /// Claims whose value was compared.
    pub compared: usize,
    /// Claims marked `"prose"`: `id key: value -> pointer`.
    pub prose: Vec<String>,
    /// Claims of `read.json`.
    pub read: Vec<String>,
}

impl Sources {
    /// Takes the three files as JSON.
    ///
    /// # Errors
    /// When one of them has another shape.
    pub fn from_json(sources: Value, words: &Value, read: &Value) -> Result<Sources, String> {
        let Value::Object(sources) = sources else {
            return Err("sources.json is no object".into());
        };
        let mut out = Sources::default();
        for (id, expected) in sources {
            // A source that expects a list has its positions as keys: "0", "1".
            let map = match expected {
                Value::Object(map) => map,
                Value::Array(list) => list.into_iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect(),
                other => Map::from_iter([("expected".to_owned(), other)]),
            };
            out.expected.insert(id, map);
        }
        for (word, ids) in words.as_object().ok_or("words.json is no object")? {
            let ids = ids.as_array().ok_or("words.json: a word has a list of ids")?.iter().filter_map(Value::as_str);
            out.words.0.insert(word.clone(), ids.map(str::to_owned).collect());
        }
        for (claim, why) in read.as_object().ok_or("read.json is no object")? {
            out.read.insert(claim.clone(), why.as_str().ok_or("read.json: a reason is text")?.to_owned());
        }
        Ok(out)
    }
}

/// Our own vectors have no source.
#[must_use]
pub fn is_own(id: &str) -> bool {
    id.starts_with("err-") || id.starts_with("own-")
}

/// Audits every vector, live and open.
///
/// # Errors
/// When a vector cannot be expanded.
pub fn audit(library: &Library, sources: &Sources) -> Result<Report, String> {
    let mut report = Report::default();
    let mut told: BTreeMap<&str, (BTreeSet<&str>, BTreeSet<&str>)> = BTreeMap::new();
    let mut used = BTreeSet::new();
    let mut ids = BTreeSet::new();
    for vector in &library.vectors {
        if !ids.insert(&vector.id) {
            report.problems.push(format!("{}: the id is used twice", vector.id));
        }
        let runs = library.runs(vector)?;
        for (key, claim, expects) in claims(vector, &runs) {
            one_claim(vector, key, claim, &expects, sources, &mut used, &mut report);
        }
        for at in vector.body.get("added").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !runs.iter().any(|run| pointer::in_expectation(&run.request, at).is_some()) {
                report.problems.push(format!("{}: added: {at} is not in the request", vector.id));
            }
        }
        for run in &runs {
            assumptions(run, &mut report);
        }
        let source = vector.id.split('+').next().unwrap_or_default();
        let (claimed, dropped) = told.entry(source).or_default();
        claimed.extend(claims(vector, &runs).into_iter().map(|(key, _, _)| key));
        dropped.extend(drops(vector).map(|(key, _)| key.as_str()));
        if is_own(source) {
            if !claimed.is_empty() || !dropped.is_empty() {
                report.problems.push(format!("{}: a vector of our own claims nothing", vector.id));
            }
            continue;
        }
        let Some(expected) = sources.expected.get(source) else {
            report.problems.push(format!("{}: no source has this id; our own begin with err- or own-", vector.id));
            continue;
        };
        for (key, claim, _) in claims(vector, &runs) {
            match expected.get(key) {
                None => report.problems.push(format!("{}: claims.{key}: the source expects no such key", vector.id)),
                Some(value) if claim.first() != Some(value) => {
                    report.problems.push(format!("{}: claims.{key}: not the source's {value}", vector.id));
                }
                Some(_) => {}
            }
        }
        for (key, reason) in drops(vector) {
            if !expected.contains_key(key) {
                report.problems.push(format!("{}: dropped.{key}: the source expects no such key", vector.id));
            }
            if reason.as_str().is_none_or(|reason| reason.trim().is_empty()) {
                report.problems.push(format!("{}: dropped.{key}: no reason", vector.id));
            }
        }
    }
    for (source, (claimed, dropped)) in &told {
        for key in sources.expected.get(*source).into_iter().flat_map(Map::keys) {
            match (claimed.contains(key.as_str()), dropped.contains(key.as_str())) {
                (false, false) => report.problems.push(format!("{source}: the source expects {key:?}: neither claimed nor dropped")),
                (true, true) => report.problems.push(format!("{source}: dropped.{key}: it is claimed too")),
                _ => {}
            }
        }
    }
    for claim in sources.read.keys().filter(|claim| !used.contains(claim.as_str())) {
        report.problems.push(format!("read.json: {claim}: no such claim, or its value needs no reader"));
    }
    Ok(report)
}

/// A claim: its key, its elements, and the expectations it may point into.
type Claim<'v, 'r> = (&'v str, &'v [Value], Vec<&'r Value>);

fn claims<'v, 'r>(vector: &'v Vector, runs: &'r [Run]) -> Vec<Claim<'v, 'r>> {
    let mut out = Vec::new();
    let mut take = |map: Option<&'v Value>, expects: Vec<&'r Value>| {
        for (key, claim) in map.and_then(Value::as_object).into_iter().flatten() {
            out.push((key.as_str(), claim.as_array().map_or(&[][..], Vec::as_slice), expects.clone()));
        }
    };
    take(vector.body.get("claims"), runs.iter().map(|run| &run.expect).collect());
    for (entry, run) in vector.body.get("each").and_then(Value::as_array).into_iter().flatten().zip(runs) {
        take(entry.get("claims"), vec![&run.expect]);
    }
    out
}

fn drops(vector: &Vector) -> impl Iterator<Item = (&String, &Value)> {
    vector.body.get("dropped").and_then(Value::as_object).into_iter().flatten()
}

fn one_claim(
    vector: &Vector,
    key: &str,
    claim: &[Value],
    expects: &[&Value],
    sources: &Sources,
    used: &mut BTreeSet<String>,
    report: &mut Report,
) {
    let name = format!("{} {key}", vector.id);
    let (Some(value), Some(at)) = (claim.first(), claim.get(1).and_then(Value::as_str)) else {
        return report.problems.push(format!("{}: claims.{key}: a claim is [value, pointer]", vector.id));
    };
    let held: Vec<&Value> = expects.iter().filter_map(|expect| pointer::in_expectation(expect, at)).collect();
    if held.is_empty() {
        report.problems.push(format!("{}: claims.{key}: {at} is not in expect", vector.id));
    } else if claim.get(2).is_some() {
        report.prose.push(format!("{name}: {value} -> {at}"));
    } else if held.iter().any(|target| {
        if key.starts_with("not_") { sources.words.kept_out(value, target, at) } else { sources.words.changed(value, target, at) }
    }) {
        report.compared += 1;
    } else if sources.read.contains_key(&name) {
        used.insert(name.clone());
        report.read.push(name);
    } else {
        let held = held.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
        report.problems.push(format!("{}: claims.{key}: {value} became {held} at {at}, which no closed rule makes of it", vector.id));
    }
}

/// `assume` may not name a test that the expectation names.
fn assumptions(run: &Run, report: &mut Report) {
    let law = run.request["law"].as_str().unwrap_or_default().split('/').next().unwrap_or_default();
    let mut named = BTreeSet::new();
    tests_named(&run.expect, law, &mut named);
    for test in run.request["assume"].as_array().into_iter().flatten().filter_map(|entry| entry["test"].as_str()) {
        if named.contains(test) {
            report.problems.push(format!("{}: assume names {test}, which expect names too", run.id));
        }
    }
}

fn tests_named(value: &Value, law: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                match (key.as_str(), inner) {
                    ("tests", Value::Object(tests)) => {
                        out.extend(tests.keys().map(|test| if law.is_empty() { test.clone() } else { format!("{law}/{test}") }));
                        tests_named(inner, law, out);
                    }
                    ("laws", Value::Object(laws)) => laws.iter().for_each(|(name, part)| tests_named(part, name, out)),
                    _ => tests_named(inner, law, out),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| tests_named(inner, law, out)),
        _ => {}
    }
}

impl Words {
    /// May `source` have become `target` by one of the closed ways? Of a list or an object each part must stand somewhere in the target.
    #[must_use]
    pub fn changed(&self, source: &Value, target: &Value, at: &str) -> bool {
        match source {
            Value::Null => false,
            Value::Array(list) if list.is_empty() => {
                target.as_array().is_some_and(Vec::is_empty)
                    || target["$set"].as_array().is_some_and(Vec::is_empty)
                    || target.get("$absent").is_some()
            }
            Value::Array(list) => list.iter().all(|part| self.changed(part, target, at)),
            Value::Object(map) => map.values().all(|part| self.changed(part, target, at)),
            scalar => {
                let mut atoms = Vec::new();
                collect(target, &mut atoms);
                let one = |part: &Value| atoms.iter().any(|atom| self.alike(part, atom, at));
                // A finding with its subject, `term_undefined:leave_of_absence`, may stand there as two words.
                one(scalar)
                    || scalar
                        .as_str()
                        .and_then(|text| text.split_once(':'))
                        .is_some_and(|(code, subject)| one(&code.into()) && one(&subject.into()))
            }
        }
    }

    /// Must each part be lacking? For keys such as `not_by`, which say what must not stand there.
    fn kept_out(&self, source: &Value, target: &Value, at: &str) -> bool {
        target.get("$lacks").is_some_and(|lacked| self.changed(source, lacked, at))
    }

    /// A word as it is, as an id, or as the key map has it; a part's id may stand under its statement or law (`qcera/S09`).
    fn same_word(&self, a: &str, b: &str) -> bool {
        let part = b.rsplit('/').next().unwrap_or(b);
        a == b || a == part || kebab(a) == b || kebab(a) == part || self.0.get(a).is_some_and(|ids| ids.contains(b))
    }

    fn alike(&self, source: &Value, target: &Value, at: &str) -> bool {
        match (source, target) {
            (Value::Bool(true), Value::String(word)) => word == "yes" || word == "permitted",
            (Value::Bool(false), Value::String(word)) => word == "no" || word == "forbidden",
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::String(a), Value::String(b)) => {
                self.same_word(a, b) || (at.ends_with("until") && day_after(a, b)) || end_of(a, b, at) || same_ratio(a, b)
            }
            (Value::Number(_) | Value::String(_), Value::Number(_) | Value::String(_)) => same_amount(source, target),
            _ => false,
        }
    }
}

/// The scalars of an expectation and the keys of its maps; what must be lacking does not count.
fn collect(target: &Value, out: &mut Vec<Value>) {
    match target {
        Value::Object(map) => {
            for (key, inner) in map.iter().filter(|(key, _)| *key != "$lacks") {
                if !key.starts_with('$') {
                    out.push(Value::String(key.clone()));
                }
                collect(inner, out);
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, out)),
        scalar => out.push(scalar.clone()),
    }
}

/// `hours_of_service` and `US-I9` as ids: lower case, runs of anything else a hyphen.
fn kebab(word: &str) -> String {
    let lower = word.to_lowercase();
    lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

/// A number as written: numerator, denominator, and the digits after its point.
fn ratio(text: &str) -> Option<(i128, i128, u32)> {
    if let Some((above, below)) = text.split_once('/') {
        return Some((above.parse().ok()?, below.parse().ok().filter(|below| *below > 0)?, 0));
    }
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = part.trim_end_matches('0');
    if whole.trim_start_matches('-').is_empty() || part.bytes().any(|b| !b.is_ascii_digit()) {
        return None;
    }
    let digits = u32::try_from(part.len()).ok()?;
    Some((format!("{whole}{part}").parse().ok()?, 10_i128.checked_pow(digits)?, digits))
}

fn same_ratio(a: &str, b: &str) -> bool {
    matches!((ratio(a), ratio(b)), (Some((a, b, _)), Some((c, d, _))) if a.checked_mul(d) == c.checked_mul(b))
}

/// The same amount: as it is, or hours or minutes in seconds, money in cents; a figure with digits after its point may have been rounded to them.
fn same_amount(source: &Value, target: &Value) -> bool {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let (Some((above, below, digits)), Some((t_above, t_below, _))) = (ratio(&text(source)), ratio(&text(target))) else {
        return false;
    };
    let close = |factor: i128| -> Option<bool> {
        // |source * factor - target| <= factor * half a unit in the last place given; exact where no digit was given.
        let left = above.checked_mul(factor)?.checked_mul(t_below)?;
        let off = left.checked_sub(t_above.checked_mul(below)?)?.checked_abs()?;
        let room = if digits == 0 { 0 } else { factor.checked_mul(t_below)? };
        Some(off.checked_mul(2)? <= room)
    };
    [1, 3600, 60, 100].into_iter().any(|factor| close(factor) == Some(true))
}

/// `2021-01-01/2021-12-31` where the pointer asks for the first or the last day.
fn end_of(interval: &str, day: &str, at: &str) -> bool {
    interval
        .split_once('/')
        .is_some_and(|(first, last)| (at.ends_with("first_day") && first == day) || (at.ends_with("last_day") && last == day))
}

/// Is `b` the day after `a`?
fn day_after(a: &str, b: &str) -> bool {
    fn parts(day: &str) -> Option<(i64, i64, i64)> {
        let mut it = day.splitn(3, '-').map(|part| part.parse::<i64>().ok());
        Some((it.next()??, it.next()??, it.next()??))
    }
    fn length(year: i64, month: i64) -> i64 {
        match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
    let (Some((y, m, d)), Some(after)) = (parts(a), parts(b)) else {
        return false;
    };
    let next = if d < length(y, m) {
        (y, m, d + 1)
    } else if m < 12 {
        (y, m + 1, 1)
    } else {
        (y + 1, 1, 1)
    };
    next == after
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn words() -> Words {
        Words(BTreeMap::from([("indeterminate".to_owned(), BTreeSet::from(["unknown".to_owned()]))]))
    }

    #[test]
    fn the_closed_ways_are_allowed() {
        for (source, target) in [
            (json!("a b"), json!("a b")),
            (json!(true), json!("yes")),
            (json!(false), json!("forbidden")),
            (json!(4.0), json!(14400)),
            (json!(36.6667), json!(132_000)),
            (json!(45), json!(2700)),
            (json!(2244.5), json!(224_450)),
            (json!(10.4), json!("52/5")),
            (json!("13/5"), json!("13/5")),
            (json!(12), json!("12")),
            (json!("preceding_calendar_year"), json!("preceding-calendar-year")),
            (json!("US-I9"), json!("us-i9")),
            (json!("indeterminate"), json!("unknown")),
            (json!(["a_b", "c"]), json!({"$has": ["c", {"code": "a-b"}]})),
            (json!(["a"]), json!({"a": {}})),
            (json!([]), json!({"$set": []})),
            (json!("S09"), json!({"$set": ["qcera/S09"]})),
            (json!("term_undefined:a_b"), json!([{"code": "term-undefined", "subject": "a-b"}])),
            (json!({"x": 1, "y": "2026-01-01"}), json!({"p": 3600, "q": "2026-01-01"})),
        ] {
            assert!(words().changed(&source, &target, "/outcome"), "{source} -> {target}");
        }
        assert!(words().changed(&json!("2026-02-28"), &json!("2026-03-01"), "/until"));
        assert!(words().changed(&json!("2026-02-28/2026-03-31"), &json!("2026-02-28"), "/first_day"));
        assert!(words().kept_out(&json!(["S16"]), &json!({"$lacks": ["qcera/S16"]}), "/x"));
    }

    #[test]
    fn nothing_else_is() {
        for (source, target) in [
            (json!(true), json!("no")),
            (json!(true), json!(108)),
            (json!(4), json!(14401)),
            (json!(36.6667), json!(132_001)),
            (json!(4.0), json!(14401)),
            (json!("2026-02-28"), json!("2026-03-01")),
            (json!("word"), json!("other")),
            (json!("term_undefined:a_b"), json!([{"code": "term-undefined", "subject": "c"}])),
            (json!("2026-02-28/2026-03-31"), json!("2026-02-28")),
            (json!(["a", "b"]), json!({"$set": ["a"]})),
            (json!(["a"]), json!({"$lacks": ["a"]})),
            (json!([]), json!(["a"])),
            (json!(null), json!("none")),
            (json!({"x": 1}), json!({"x": 2})),
        ] {
            assert!(!words().changed(&source, &target, "/outcome"), "{source} -> {target}");
        }
    }

    fn library(vectors: Value) -> Library {
        let Value::Array(list) = vectors else { panic!("a list") };
        let vectors = list.into_iter().map(|body| {
            let Value::Object(body) = body else { panic!("an object") };
            Vector { id: body["id"].as_str().unwrap().to_owned(), file: "x.json".into(), open: false, body }
        });
        Library::of(vectors.collect())
    }

    fn problems(vectors: Value, read: &Value) -> Vec<String> {
        let sources = Sources::from_json(json!({"a-1": {"eligible": true, "hours": 4}}), &json!({}), read).unwrap();
        audit(&library(vectors), &sources).unwrap().problems
    }

    fn good() -> Value {
        json!([{"id": "a-1", "ask": "x", "law": "us-fmla", "case": {"k": 1}, "expect": {"outcome": "yes", "tests": {"t": {"seconds": 14400}}},
                "claims": {"eligible": [true, "/outcome"], "hours": [4, "/tests/t/seconds"]}, "added": ["/case/k"]}])
    }

    #[test]
    fn an_honest_vector_has_no_problems() {
        assert_eq!(problems(good(), &json!({})), Vec::<String>::new());
    }

    #[test]
    fn each_dishonesty_is_found() {
        let spoil = |at: &str, value: Value| {
            let mut all = good();
            pointer::put(&mut all, at, value).unwrap();
            problems(all, &json!({}))
        };
        for (at, value, says) in [
            ("/0/claims/eligible", json!([false, "/outcome"]), "not the source's true"),
            ("/0/claims/eligible", json!([true, "/nowhere"]), "is not in expect"),
            ("/0/claims/eligible", json!([true, "/tests/t/seconds"]), "no closed rule"),
            ("/0/claims/more", json!([true, "/outcome"]), "expects no such key"),
            ("/0/claims", json!({"eligible": [true, "/outcome"]}), "neither claimed nor dropped"),
            ("/0/dropped", json!({"hours": "no answer holds it"}), "it is claimed too"),
            ("/0/dropped", json!({"other": "why"}), "expects no such key"),
            ("/0/dropped", json!({"hours": " "}), "no reason"),
            ("/0/added", json!(["/case/z"]), "is not in the request"),
            ("/0/assume", json!([{"test": "us-fmla/t", "is": "yes"}]), "assume names us-fmla/t"),
            ("/0/expect/outcome", json!("no"), "no closed rule"),
            ("/0/id", json!("a-2"), "a-1"),
        ] {
            let found = spoil(at, value.clone());
            if at == "/0/id" {
                assert!(found.iter().any(|p| p.contains("no source has this id")), "{found:?}");
            } else {
                assert!(found.iter().any(|p| p.contains(says)), "{at} = {value}: {found:?}");
            }
        }
        assert!(!words().kept_out(&json!(["S16"]), &json!({"$set": ["qcera/S16"]}), "/x"));
        assert!(problems(good(), &json!({"a-1 eligible": "read"})).iter().any(|p| p.contains("needs no reader")));
    }

    #[test]
    fn our_own_claim_nothing() {
        let own = json!([{"id": "own-1", "ask": "x", "expect": {"outcome": "yes"}}]);
        assert_eq!(problems(own, &json!({})), Vec::<String>::new());
        let own = json!([{"id": "own-1", "ask": "x", "expect": {"outcome": "yes"}, "claims": {"a": [true, "/outcome"]}}]);
        assert!(!problems(own, &json!({})).is_empty());
    }
}
