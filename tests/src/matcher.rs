//! Does an answer hold what a vector expects? Objects by subset, lists exact and in order, and the four matchers.
//!
//! `{"$set": […]}`, `{"$has": […]}`, `{"$lacks": […]}` and `{"$absent": true}` are those of `API.md` section 5. What an answer leaves out
//! counts as an empty list for the list matchers, and as an empty map where only absent things are expected of it. No tolerance, no pattern.

use crate::pointer::join;
use serde_json::{Map, Value};

/// One place where an answer differs from what is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Pointer into the answer.
    pub at: String,
    /// What was expected there, in words or JSON.
    pub expected: String,
    /// What stands there.
    pub got: String,
}

const MATCHERS: [&str; 4] = ["$set", "$has", "$lacks", "$absent"];

/// Every place where `actual` does not hold what `expected` says; empty means it matches.
#[must_use]
pub fn compare(expected: &Value, actual: &Value) -> Vec<Mismatch> {
    if let (Some(error), None) = (actual.get("error"), expected.get("error")) {
        return vec![Mismatch { at: "/error".into(), expected: "an answer".into(), got: error.to_string() }];
    }
    let mut out = Vec::new();
    value(expected, Some(actual), "", &mut out);
    out
}

/// Is this object a matcher, not a plain expectation?
#[must_use]
pub fn is_matcher(map: &Map<String, Value>) -> bool {
    !map.is_empty() && map.keys().all(|key| MATCHERS.contains(&key.as_str()))
}

fn fits(expected: &Value, actual: &Value) -> bool {
    let mut out = Vec::new();
    value(expected, Some(actual), "", &mut out);
    out.is_empty()
}

fn value(expected: &Value, actual: Option<&Value>, at: &str, out: &mut Vec<Mismatch>) {
    match expected {
        Value::Object(map) if is_matcher(map) => matchers(map, actual, at, out),
        Value::Object(map) => object(map, actual, at, out),
        Value::Array(list) => sequence(list, actual, at, out),
        _ if actual == Some(expected) => {}
        _ => differ(expected, actual, at, out),
    }
}

fn differ(expected: &Value, actual: Option<&Value>, at: &str, out: &mut Vec<Mismatch>) {
    out.push(Mismatch { at: at.to_owned(), expected: expected.to_string(), got: shown(actual) });
}

fn shown(actual: Option<&Value>) -> String {
    actual.map_or_else(|| "(absent)".to_owned(), Value::to_string)
}

fn object(map: &Map<String, Value>, actual: Option<&Value>, at: &str, out: &mut Vec<Mismatch>) {
    match actual {
        Some(Value::Object(held)) => {
            for (key, inner) in map {
                value(inner, held.get(key), &join(at, key), out);
            }
        }
        None if !map.is_empty() && map.values().all(satisfied_by_nothing) => {}
        _ => differ(&Value::Object(map.clone()), actual, at, out),
    }
}

fn satisfied_by_nothing(expected: &Value) -> bool {
    let mut out = Vec::new();
    value(expected, None, "", &mut out);
    out.is_empty()
}

fn sequence(list: &[Value], actual: Option<&Value>, at: &str, out: &mut Vec<Mismatch>) {
    let Some(held) = as_list(actual) else {
        return differ(&Value::Array(list.to_vec()), actual, at, out);
    };
    if held.len() == list.len() {
        for (index, (inner, element)) in list.iter().zip(held).enumerate() {
            value(inner, Some(element), &join(at, &index.to_string()), out);
        }
    } else {
        let expected = format!("{} elements: {}", list.len(), Value::Array(list.to_vec()));
        out.push(Mismatch { at: at.to_owned(), expected, got: format!("{} elements: {}", held.len(), shown(actual)) });
    }
}

fn as_list(actual: Option<&Value>) -> Option<&[Value]> {
    match actual {
        None => Some(&[]),
        Some(Value::Array(list)) => Some(list),
        Some(_) => None,
    }
}

fn matchers(map: &Map<String, Value>, actual: Option<&Value>, at: &str, out: &mut Vec<Mismatch>) {
    if map.contains_key("$absent") {
        if actual.is_some() {
            out.push(Mismatch { at: at.to_owned(), expected: "nothing".into(), got: shown(actual) });
        }
        return;
    }
    let Some(held) = as_list(actual) else {
        return differ(&Value::Object(map.clone()), actual, at, out);
    };
    let mut fail = |expected: String| {
        out.push(Mismatch { at: at.to_owned(), expected, got: shown(actual) });
    };
    let wanted = |word: &str| map.get(word).and_then(Value::as_array).map(Vec::as_slice);
    if let Some(list) = wanted("$set") {
        if list.len() != held.len() {
            fail(format!("a set of {}: {}", list.len(), Value::Array(list.to_vec())));
        } else if let Some(lonely) = unpaired(list, held) {
            fail(format!("a set of {} with {lonely}", list.len()));
        }
    }
    for inner in wanted("$has").unwrap_or_default() {
        if !held.iter().any(|element| fits(inner, element)) {
            fail(format!("an element {inner}"));
        }
    }
    for inner in wanted("$lacks").unwrap_or_default() {
        if held.iter().any(|element| fits(inner, element)) {
            fail(format!("no element {inner}"));
        }
    }
}

/// Gives each expected element another one of those held (augmenting paths); the first that finds none.
fn unpaired<'v>(expected: &'v [Value], held: &[Value]) -> Option<&'v Value> {
    let mut owner: Vec<Option<usize>> = vec![None; held.len()];
    for (index, inner) in expected.iter().enumerate() {
        let mut seen = vec![false; held.len()];
        if !pair(index, expected, held, &mut owner, &mut seen) {
            return Some(inner);
        }
    }
    None
}

fn pair(index: usize, expected: &[Value], held: &[Value], owner: &mut [Option<usize>], seen: &mut [bool]) -> bool {
    for slot in 0..held.len() {
        if !seen[slot] && fits(&expected[index], &held[slot]) {
            seen[slot] = true;
            if owner[slot].is_none_or(|other| pair(other, expected, held, owner, seen)) {
                owner[slot] = Some(index);
                return true;
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn matches(expected: &Value, actual: &Value) -> bool {
        compare(expected, actual).is_empty()
    }

    #[test]
    fn objects_match_by_subset_and_lists_in_order() {
        assert!(matches(&json!({"a": {"b": 1}}), &json!({"a": {"b": 1, "c": 2}, "d": 3})));
        assert!(!matches(&json!({"a": {"b": 1}}), &json!({"a": {"c": 1}})));
        assert!(matches(&json!({"a": [1, {"b": 2}]}), &json!({"a": [1, {"b": 2, "c": 3}]})));
        assert!(!matches(&json!({"a": [1, 2]}), &json!({"a": [2, 1]})));
        assert!(!matches(&json!({"a": [1]}), &json!({"a": [1, 2]})));
        assert!(!matches(&json!({"a": []}), &json!({"a": [1]})));
        assert!(matches(&json!({"a": []}), &json!({})));
    }

    #[test]
    fn nothing_is_taken_for_something_alike() {
        assert!(!matches(&json!({"a": "12"}), &json!({"a": 12})));
        assert!(!matches(&json!({"a": true}), &json!({"a": "yes"})));
        assert!(!matches(&json!({"a": 1}), &json!({"a": true})));
        assert!(!matches(&json!({"a": {}}), &json!({})));
        assert!(matches(&json!({"a": {}}), &json!({"a": {}})));
        assert!(!matches(&json!({"a": {}}), &json!({"a": 1})));
    }

    #[test]
    fn a_set_pairs_each_element_with_another_one() {
        // The greedy pairing takes {"a": 1, "b": 2} for the first; only the other way round fits.
        let held = json!({"l": [{"a": 1, "b": 2}, {"a": 1}]});
        assert!(matches(&json!({"l": {"$set": [{"a": 1}, {"a": 1, "b": 2}]}}), &held));
        assert!(!matches(&json!({"l": {"$set": [{"a": 1, "b": 2}, {"a": 1, "b": 2}]}}), &held));
        assert!(!matches(&json!({"l": {"$set": [{"a": 1}]}}), &held));
        assert!(matches(&json!({"l": {"$set": []}}), &json!({})));
        assert!(!matches(&json!({"l": {"$set": [1]}}), &json!({})));
        assert!(!matches(&json!({"l": {"$set": [1]}}), &json!({"l": {"0": 1}})));
    }

    #[test]
    fn has_and_lacks_may_stand_together() {
        let expected = json!({"l": {"$has": ["x"], "$lacks": ["y"]}});
        assert!(matches(&expected, &json!({"l": ["x", "z"]})));
        assert!(!matches(&expected, &json!({"l": ["x", "y"]})));
        assert!(!matches(&expected, &json!({"l": ["z"]})));
        assert!(matches(&json!({"l": {"$lacks": ["y"]}}), &json!({})));
        assert!(!matches(&json!({"l": {"$has": ["y"]}}), &json!({})));
    }

    #[test]
    fn absent_is_absent() {
        assert!(matches(&json!({"a": {"$absent": true}}), &json!({})));
        assert!(!matches(&json!({"a": {"$absent": true}}), &json!({"a": []})));
        assert!(matches(&json!({"m": {"a": {"$absent": true}}}), &json!({})), "an empty map is left out");
        assert!(!matches(&json!({"m": {"a": {"$absent": true}, "b": 1}}), &json!({})));
    }

    #[test]
    fn an_error_is_no_answer_and_no_answer_is_an_error() {
        let error = json!({"error": {"code": "overlap", "at": "/case/service/1", "message": "m", "expected": "e"}});
        assert!(matches(&json!({"error": {"code": "overlap", "at": "/case/service/1"}}), &error));
        assert!(!matches(&json!({"error": {"code": "overlap", "at": "/case/service/0"}}), &error));
        assert!(!matches(&json!({"outcome": {"$absent": true}}), &error));
        assert!(!matches(&json!({"error": {"code": "overlap", "at": ""}}), &json!({"outcome": "yes"})));
    }

    #[test]
    fn a_mismatch_says_where_and_what() {
        let found = compare(&json!({"m": {"a/b": [1, 2]}}), &json!({"m": {"a/b": [1, 3]}}));
        assert_eq!(found, [Mismatch { at: "/m/a~1b/1".into(), expected: "2".into(), got: "3".into() }]);
    }
}
