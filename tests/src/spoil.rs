//! Expectations that must fail: each with one leaf of a true one changed, so that a vector which cannot fail is found.

use crate::pointer::join;
use serde_json::{Map, Value, json};

/// One expectation with one leaf spoiled.
#[derive(Debug, Clone)]
pub struct Spoiled {
    /// Pointer to the leaf in the expectation.
    pub at: String,
    /// The whole expectation, spoiled there.
    pub expect: Value,
}

/// The expectation spoiled at every leaf, one at a time.
#[must_use]
pub fn spoiled(expect: &Value) -> Vec<Spoiled> {
    variants(expect, "").into_iter().map(|(at, expect)| Spoiled { at, expect }).collect()
}

fn variants(value: &Value, at: &str) -> Vec<(String, Value)> {
    match value {
        Value::Object(map) if map.is_empty() => vec![(at.to_owned(), json!({"$absent": true}))],
        Value::Object(map) => map.iter().flat_map(|(key, inner)| entry(map, key, inner, at)).collect(),
        Value::Array(list) => {
            let mut out = vec![(at.to_owned(), longer(list))];
            for (index, inner) in list.iter().enumerate() {
                for (place, changed) in variants(inner, &join(at, &index.to_string())) {
                    let mut whole = list.clone();
                    whole[index] = changed;
                    out.push((place, Value::Array(whole)));
                }
            }
            out
        }
        Value::String(text) => vec![(at.to_owned(), json!(format!("{text} (spoiled)")))],
        Value::Bool(flag) => vec![(at.to_owned(), json!(!flag))],
        Value::Number(number) => vec![(at.to_owned(), number.as_i64().map_or(json!("spoiled"), |n| json!(n.wrapping_add(1))))],
        Value::Null => vec![(at.to_owned(), json!("spoiled"))],
    }
}

fn entry(map: &Map<String, Value>, key: &str, inner: &Value, at: &str) -> Vec<(String, Value)> {
    let with = |key: &str, value: Value| {
        let mut whole = map.clone();
        whole.insert(key.to_owned(), value);
        Value::Object(whole)
    };
    let place = join(at, key);
    match (key, inner) {
        ("$absent", _) => vec![(place, json!("spoiled"))],
        ("$lacks", Value::Array(list)) => {
            // What must be lacking is demanded instead, beside whatever else is demanded.
            let mut has = map.get("$has").and_then(Value::as_array).cloned().unwrap_or_default();
            has.extend(list.iter().cloned());
            vec![(place, with("$has", Value::Array(has)))]
        }
        ("$set" | "$has", Value::Array(list)) => {
            let mut out = vec![(place.clone(), with(key, longer(list)))];
            for index in 0..list.len() {
                let mut whole = list.clone();
                whole[index] = impossible();
                out.push((join(&place, &index.to_string()), with(key, Value::Array(whole))));
            }
            out
        }
        _ => variants(inner, &place).into_iter().map(|(place, changed)| (place, with(key, changed))).collect(),
    }
}

fn longer(list: &[Value]) -> Value {
    let mut out = list.to_vec();
    out.push(impossible());
    Value::Array(out)
}

fn impossible() -> Value {
    json!({"spoiled": "no answer holds this"})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matcher::compare;

    #[test]
    fn every_leaf_spoiled_fails_on_the_answer_it_matched() {
        let expect = json!({
            "outcome": "yes", "n": 3, "flag": true, "seen": {}, "gone": {"$absent": true}, "none": [], "list": [{"a": 1}, "b"],
            "set": {"$set": ["x", {"y": 1}]}, "has": {"$has": ["x"], "$lacks": ["z"]}
        });
        let answer = json!({
            "outcome": "yes", "n": 3, "flag": true, "seen": {"more": 1}, "list": [{"a": 1, "c": 2}, "b"], "set": [{"y": 1}, "x"], "has": ["w", "x"]
        });
        assert!(compare(&expect, &answer).is_empty());
        let all = spoiled(&expect);
        let places: Vec<&str> = all.iter().map(|s| s.at.as_str()).collect();
        for place in [
            "/outcome",
            "/n",
            "/flag",
            "/seen",
            "/gone/$absent",
            "/none",
            "/list",
            "/list/0/a",
            "/list/1",
            "/set/$set",
            "/set/$set/1",
            "/has/$has/0",
            "/has/$lacks",
        ] {
            assert!(places.contains(&place), "{place} is not spoiled: {places:?}");
        }
        for one in &all {
            assert!(!compare(&one.expect, &answer).is_empty(), "spoiled at {} and still matches", one.at);
        }
    }

    #[test]
    fn an_expected_error_is_spoiled_too() {
        let expect = json!({"error": {"code": "overlap", "at": "/case"}});
        let answer = json!({"error": {"code": "overlap", "at": "/case", "message": "m"}});
        assert_eq!(spoiled(&expect).len(), 2);
        assert!(spoiled(&expect).iter().all(|s| !compare(&s.expect, &answer).is_empty()));
    }
}
