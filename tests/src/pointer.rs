//! JSON pointers into requests, answers and expectations.

use serde_json::Value;

/// The tokens of a pointer, unescaped.
pub fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// One more token on a pointer.
#[must_use]
pub fn join(at: &str, token: &str) -> String {
    format!("{at}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// What a pointer into an expectation leads to. An index also counts into `{"$set": […]}` and `{"$has": […]}`.
pub fn in_expectation<'v>(expect: &'v Value, pointer: &str) -> Option<&'v Value> {
    let mut value = expect;
    for token in tokens(pointer) {
        value = match value {
            Value::Object(map) => match map.get(&token) {
                Some(inner) => inner,
                None => ["$set", "$has"].iter().find_map(|word| element(map.get(*word)?, &token))?,
            },
            list => element(list, &token)?,
        };
    }
    Some(value)
}

fn element<'v>(list: &'v Value, token: &str) -> Option<&'v Value> {
    let plain = token == "0" || (!token.starts_with('0') && token.bytes().all(|b| b.is_ascii_digit()));
    if plain { list.as_array()?.get(token.parse::<usize>().ok()?) } else { None }
}

/// Puts a value where a pointer leads: a key of an object, new or not, or an element that a list has.
///
/// # Errors
/// When the pointer leads nowhere.
pub fn put(document: &mut Value, pointer: &str, value: Value) -> Result<(), String> {
    let nowhere = || format!("{pointer} cannot be set");
    let mut path = tokens(pointer);
    let last = path.pop().ok_or_else(nowhere)?;
    let mut place = document;
    for token in path {
        place = match place {
            Value::Object(map) => map.get_mut(&token),
            Value::Array(list) => token.parse::<usize>().ok().and_then(|index| list.get_mut(index)),
            _ => None,
        }
        .ok_or_else(nowhere)?;
    }
    match place {
        Value::Object(map) => {
            map.insert(last, value);
            Ok(())
        }
        Value::Array(list) => {
            let slot = last.parse::<usize>().ok().and_then(|index| list.get_mut(index)).ok_or_else(nowhere)?;
            *slot = value;
            Ok(())
        }
        _ => Err(nowhere()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_index_counts_into_matchers() {
        let expect = json!({"list": {"$set": [{"a": 1}], "$lacks": [2]}, "plain": [[5]]});
        assert_eq!(in_expectation(&expect, "/list/0/a"), Some(&json!(1)));
        assert_eq!(in_expectation(&expect, "/list/1"), None);
        assert_eq!(in_expectation(&expect, "/plain/0/0"), Some(&json!(5)));
        assert_eq!(in_expectation(&expect, "/plain/00"), None);
    }

    #[test]
    fn escapes_are_undone() {
        let expect = json!({"exigency/short-notice": {"~": 1}});
        assert_eq!(in_expectation(&expect, "/exigency~1short-notice/~0"), Some(&json!(1)));
        assert_eq!(join("/a", "b/c"), "/a/b~1c");
    }

    #[test]
    fn put_makes_a_key_but_no_element() {
        let mut document = json!({"case": {"leave": [{}]}});
        put(&mut document, "/case/leave/0/first_day", json!("2026-01-01")).unwrap();
        assert_eq!(document["case"]["leave"][0]["first_day"], "2026-01-01");
        assert!(put(&mut document, "/case/leave/1", json!({})).is_err());
        assert!(put(&mut document, "/case/absent/x", json!(1)).is_err());
    }
}
