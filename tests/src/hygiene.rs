//! The form of vectors that no schema says: exact numbers, no nulls, matchers not mixed with keys.

use crate::pointer::join;
use crate::vectors::Run;
use serde_json::Value;

/// Requests that are refused for a value fit the schema; those refused for their form do not, and need not.
pub const REFUSED_IN_FORM: [&str; 10] = [
    "too-precise",
    "out-of-range",
    "bad-interval",
    "overlap",
    "conflict",
    "overflow",
    "law-not-held",
    "not-in-law",
    "unknown-id",
    "exceptions-conflict",
];

/// The code of the error that a run expects.
#[must_use]
pub fn expected_code(run: &Run) -> Option<&str> {
    run.expect.get("error")?.get("code")?.as_str()
}

/// Must the request of this run fit `request.schema.json`?
#[must_use]
pub fn fits_the_schema(run: &Run) -> bool {
    expected_code(run).is_none_or(|code| REFUSED_IN_FORM.contains(&code))
}

/// What is wrong with the form of a run, a line each.
#[must_use]
pub fn problems(run: &Run) -> Vec<String> {
    let code = expected_code(run);
    let mut out = Vec::new();
    let mut say = |at: &str, what: &str| out.push(format!("{}: {at}: {what}", run.id));
    walk(&run.request, "/request", &mut |at, value| match value {
        Value::Number(n) if n.is_f64() && !matches!(code, Some("wrong-type" | "bad-number")) => {
            say(at, "a float; requests give decimal strings");
        }
        Value::Null if code != Some("null-given") => say(at, "null; absent is unknown, [] is none"),
        Value::Object(map) if map.keys().any(|key| key.starts_with('$')) && code != Some("unknown-key") => {
            say(at, "a $ key belongs to vectors, not to a request");
        }
        _ => {}
    });
    walk(&run.expect, "/expect", &mut |at, value| match value {
        Value::Number(n) if n.is_f64() => say(at, "a float; an expectation has integers and reduced rationals"),
        Value::Null => say(at, "null never stands in an answer"),
        Value::String(text) if !reduced(text) => say(at, "not a reduced rational"),
        Value::Object(map) => {
            let matchers = map.keys().filter(|key| ["$set", "$has", "$lacks", "$absent"].contains(&key.as_str())).count();
            if matchers > 0 && matchers < map.len() || map.contains_key("$absent") && map.len() > 1 {
                say(at, "matchers and plain keys mixed in one object");
            }
        }
        _ => {}
    });
    out
}

fn walk(value: &Value, at: &str, visit: &mut dyn FnMut(&str, &Value)) {
    visit(at, value);
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| walk(inner, &join(at, key), visit)),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, inner)| walk(inner, &join(at, &index.to_string()), visit)),
        _ => {}
    }
}

/// A text that reads as a rational is a reduced one.
fn reduced(text: &str) -> bool {
    let Some((above, below)) = text.split_once('/') else { return true };
    let (Ok(above), Ok(below)) = (above.parse::<i64>(), below.parse::<i64>()) else {
        return true;
    };
    let (mut a, mut b) = (above.unsigned_abs(), below.unsigned_abs());
    while b != 0 {
        (a, b) = (b, a % b);
    }
    below >= 2 && a == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(request: Value, expect: Value) -> usize {
        problems(&Run { id: "x".into(), request, expect, packs: Vec::new() }).len()
    }

    #[test]
    fn good_form_has_no_problems() {
        assert_eq!(found(json!({"h": "7.5", "n": 3}), json!({"w": "52/5", "l": {"$has": ["a"], "$lacks": ["b"]}, "c": "us-fmla/t"})), 0);
        assert_eq!(found(json!({"h": 7.5}), json!({"error": {"code": "wrong-type", "at": "/h"}})), 0);
        assert_eq!(found(json!({"h": null}), json!({"error": {"code": "null-given", "at": "/h"}})), 0);
    }

    #[test]
    fn bad_form_is_found() {
        assert_eq!(found(json!({"h": 7.5}), json!({})), 1);
        assert_eq!(found(json!({"h": null}), json!({})), 1);
        assert_eq!(found(json!({"$set": []}), json!({})), 1);
        assert_eq!(found(json!({}), json!({"w": "4/2"})), 1);
        assert_eq!(found(json!({}), json!({"w": "4/1"})), 1);
        assert_eq!(found(json!({}), json!({"w": 1.5})), 1);
        assert_eq!(found(json!({}), json!({"w": null})), 1);
        assert_eq!(found(json!({}), json!({"w": {"$has": [], "x": 1}})), 1);
    }
}
