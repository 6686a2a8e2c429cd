//! Receipts: a question and its answer, kept together, so that the answer can be made again years later.

use super::Rulebook;
use crate::api::Answer;
use crate::api::catalogue::{Replay, ReplayChange};
use crate::api::request::Request;
use crate::{Code, Error, api};
use serde_json::{Value, json};

/// The format of a receipt.
const FORMAT: i64 = 1;

/// A question with everything that was given, and what was answered.
///
/// ```
/// use leavelaw::{Request, Rulebook};
/// let book = Rulebook::bundled()?;
/// let request = Request::from_json(r#"{"ask":"laws","on":"2026-06-01","place":"us-ri"}"#)?;
/// let receipt = book.receipt(&request)?;
/// assert!(book.replay(&receipt)?.same);
/// # Ok::<(), leavelaw::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Receipt {
    /// The question, with the manner in which it was asked.
    pub request: Request,
    /// What was answered; its `made_with` names the library and the rules.
    pub answer: Answer,
}
api::macros::masked!(Receipt);

impl Receipt {
    /// Writes `{"answer", "format", "request"}`, keys sorted.
    ///
    /// # Errors
    /// `wrong-type` if a record cannot be written.
    pub fn to_json(&self) -> Result<String, Error> {
        let (request, answer) = (api::read::parse(&self.request.to_json()?)?, api::read::parse(&self.answer.to_json()?)?);
        Ok(json!({"format": FORMAT, "request": request, "answer": answer}).to_string())
    }

    /// Reads a receipt.
    ///
    /// # Errors
    /// The first mistake in document order; `image-format` for a receipt of another line.
    pub fn from_json(text: &str) -> Result<Receipt, Error> {
        let value = api::read::parse(text)?;
        if value.get("format").and_then(Value::as_i64) != Some(FORMAT) {
            return Err(Error::new(Code::ImageFormat, "/format", "a receipt of another format", "\"format\": 1"));
        }
        let part = |key: &str| {
            let missing =
                || Error::new(Code::MissingArgument, format!("/{key}"), format!("the receipt has no \"{key}\""), "request and answer");
            value.get(key).map(Value::to_string).ok_or_else(missing)
        };
        Ok(Receipt { request: Request::from_json(&part("request")?)?, answer: Answer::from_json(&part("answer")?)? })
    }
}

impl Rulebook {
    /// Answers a request and keeps both. This handle's manner (`explaining`, `assuming`, `strict`) becomes part of the request.
    ///
    /// # Errors
    /// What is wrong with the request.
    pub fn receipt(&self, request: &Request) -> Result<Receipt, Error> {
        let request = request.clone().with_manner(&self.manner_of(request));
        let plain = Rulebook { shelves: std::sync::Arc::clone(&self.shelves), manner: crate::api::request::Manner::default() };
        Ok(Receipt { answer: plain.decide(&request)?, request })
    }

    /// Makes the answer of a receipt again and says where it differs. What made the two answers is no difference of its own: rules may
    /// change without changing this answer.
    ///
    /// # Errors
    /// What is wrong with the request, seen by this library and this rulebook.
    pub fn replay(&self, receipt: &Receipt) -> Result<Replay, Error> {
        let now = self.decide(&receipt.request)?;
        let (was, is) = (api::read::parse(&receipt.answer.to_json()?)?, api::read::parse(&now.to_json()?)?);
        let rulebook = |answer: &Value| answer.pointer("/made_with/rulebook").cloned();
        let because = if rulebook(&was) == rulebook(&is) { "library" } else { "rulebook" };
        let mut changes = Vec::new();
        differences(Some(&was), Some(&is), "", &mut changes);
        changes.retain(|c| !c.at.starts_with("/made_with"));
        Ok(Replay { same: changes.is_empty(), because: (!changes.is_empty()).then(|| because.to_owned()), changes })
    }
}

/// The places where two values differ, the innermost that both have in common.
fn differences(was: Option<&Value>, is: Option<&Value>, at: &str, into: &mut Vec<ReplayChange>) {
    match (was, is) {
        (Some(Value::Object(a)), Some(Value::Object(b))) => {
            let keys: std::collections::BTreeSet<&String> = a.keys().chain(b.keys()).collect();
            for key in keys {
                let step = key.replace('~', "~0").replace('/', "~1");
                differences(a.get(key), b.get(key), &format!("{at}/{step}"), into);
            }
        }
        (Some(Value::Array(a)), Some(Value::Array(b))) => {
            for index in 0..a.len().max(b.len()) {
                differences(a.get(index), b.get(index), &format!("{at}/{index}"), into);
            }
        }
        (a, b) if a == b => {}
        (a, b) => into.push(ReplayChange { at: at.to_owned(), was: a.cloned(), is: b.cloned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(was: &Value, is: &Value) -> Vec<String> {
        let mut found = Vec::new();
        differences(Some(was), Some(is), "", &mut found);
        found.into_iter().map(|c| c.at).collect()
    }

    #[test]
    fn a_difference_has_the_pointer_of_its_innermost_place() {
        let was = json!({"outcome": "yes", "tests": {"a/b": {"observed": {"seconds": 1}}}, "list": [1, 2]});
        let is = json!({"outcome": "no", "tests": {"a/b": {"observed": {"seconds": 2}}}, "list": [1]});
        assert_eq!(changes(&was, &is), ["/list/1", "/outcome", "/tests/a~1b/observed/seconds"]);
        assert!(changes(&was, &was).is_empty());
    }

    #[test]
    fn a_receipt_made_by_other_rules_says_so() -> Result<(), Error> {
        let book = Rulebook::bundled()?;
        let request = Request::from_json(r#"{"ask":"laws","on":"2026-06-01","place":"us-ca"}"#)?;
        let receipt = Receipt::from_json(&book.receipt(&request)?.to_json()?)?;
        assert!(book.replay(&receipt)?.same);
        let fewer = book.only(&["us-fmla"])?.replay(&receipt)?;
        assert_eq!((fewer.same, fewer.because.as_deref()), (false, Some("rulebook")));
        assert!(fewer.changes.iter().any(|c| c.at == "/held/us-ca-cfra" && c.is.is_none()), "{:?}", fewer.changes);
        assert!(fewer.to_json()?.starts_with(r#"{"because":"rulebook","changes":[{"at":"#));
        Ok(())
    }

    #[test]
    fn debug_shows_no_value() {
        let change = ReplayChange { at: "/outcome".to_owned(), was: Some(json!("private")), is: None };
        assert_eq!(format!("{change:?}"), "ReplayChange { .. }");
    }
}
