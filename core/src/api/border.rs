//! The library as text: what the bindings of other languages carry across their border.
//!
//! Every language has typed records of its own, made from [`schema::model`](super::schema::model); none of its users sees this text. A new ask
//! or key needs nothing here.

use super::case::{Assertion, Case, ConsentLedger, Disclosure, Record, Region, RightsRequest, Trigger};
use super::request::Records;
use super::{Answer, Request, read};
use crate::rulebook::Receipt;
use crate::{Code, Error, Rulebook, Tri};
use serde_json::json;

/// Answers a request.
///
/// ```
/// use leavelaw::{Rulebook, api::border};
/// let answer = border::decide(&Rulebook::bundled()?, r#"{"ask":"laws","on":"2026-06-01","place":"us-ca"}"#)?;
/// assert!(answer.starts_with(r#"{"ask":"laws","held":"#));
/// # Ok::<(), leavelaw::Error>(())
/// ```
///
/// # Errors
/// What is wrong with the request.
pub fn decide(book: &Rulebook, request: &str) -> Result<String, Error> {
    book.decide(&Request::from_json(request)?)?.to_json()
}

/// Answers a request and keeps both, as a receipt.
///
/// # Errors
/// What is wrong with the request.
pub fn receipt(book: &Rulebook, request: &str) -> Result<String, Error> {
    book.receipt(&Request::from_json(request)?)?.to_json()
}

/// Makes the answer of a receipt again.
///
/// # Errors
/// What is wrong with the receipt, or with its request as this rulebook sees it.
pub fn replay(book: &Rulebook, receipt: &str) -> Result<String, Error> {
    book.replay(&Receipt::from_json(receipt)?)?.to_json()
}

/// The rulebook that takes a test as decided: `yes`, `no` or `unknown`.
///
/// # Errors
/// `unknown-word` for another word.
pub fn assuming(book: &Rulebook, test: &str, is: &str) -> Result<Rulebook, Error> {
    let words = [Tri::Yes, Tri::No, Tri::Unknown];
    let found = words.into_iter().find(|w| w.as_str() == is);
    let wrong = || Error::new(Code::UnknownWord, "/assume", "no such word here", "one of: yes, no, unknown");
    Ok(book.assuming(test, found.ok_or_else(wrong)?))
}

/// The packs of a rulebook: a list of [`PackInfo`](super::catalogue::PackInfo).
///
/// # Errors
/// `wrong-type` if a record cannot be written.
pub fn packs(book: &Rulebook) -> Result<String, Error> {
    read::to_answer_text(&book.packs())
}

/// The sources of a rule: a list of [`Cited`](super::catalogue::Cited).
///
/// # Errors
/// `wrong-type` if a record cannot be written.
pub fn cites(book: &Rulebook, id: &str) -> Result<String, Error> {
    read::to_answer_text(&book.cites(id))
}

/// An input in its one canonical form: lists where one value stood for a list, events as objects, keys sorted. `input` is the name of its
/// type: `Case`, `Disclosure`, `Trigger`, `Record`, `Records`, `ConsentLedger`, `Assertion`, `Region` or
/// `RightsRequest`.
///
/// ```
/// use leavelaw::api::border;
/// assert_eq!(border::canonical("Case", r#"{"events": {"birth": "2026-02-04"}}"#)?, r#"{"events":{"birth":[{"day":"2026-02-04"}]}}"#);
/// # Ok::<(), leavelaw::Error>(())
/// ```
///
/// # Errors
/// The first mistake in document order; `unknown-word` for another type.
pub fn canonical(input: &str, text: &str) -> Result<String, Error> {
    match input {
        "Case" => Case::from_json(text)?.to_json(),
        "Disclosure" => Disclosure::from_json(text)?.to_json(),
        "Trigger" => Trigger::from_json(text)?.to_json(),
        "Record" => Record::from_json(text)?.to_json(),
        "Records" => Records::from_json(text)?.to_json(),
        "ConsentLedger" => ConsentLedger::from_json(text)?.to_json(),
        "Assertion" => Assertion::from_json(text)?.to_json(),
        "Region" => Region::from_json(text)?.to_json(),
        "RightsRequest" => RightsRequest::from_json(text)?.to_json(),
        _ => Err(Error::new(
            Code::UnknownWord,
            "",
            "no input has this type",
            "one of: Case, Disclosure, Trigger, Record, Records, ConsentLedger, Assertion, Region, RightsRequest",
        )),
    }
}

/// An answer, checked: the text as this library writes it.
///
/// # Errors
/// The first mistake in document order.
pub fn answer(text: &str) -> Result<String, Error> {
    Answer::from_json(text)?.to_json()
}

/// An answer in words, as [`Display`](std::fmt::Display) has it.
///
/// # Errors
/// The first mistake in document order.
pub fn show(answer: &str) -> Result<String, Error> {
    Ok(Answer::from_json(answer)?.to_string())
}

/// An answer as a piece of HTML.
///
/// # Errors
/// The first mistake in document order.
pub fn html(answer: &str) -> Result<String, Error> {
    Ok(Answer::from_json(answer)?.to_html())
}

/// What is wrong, for a typed exception: an object with `code`, `at`, `message`, `expected`, `report` and, for a pack with several mistakes,
/// `others`.
#[must_use]
pub fn refusal(error: &Error) -> String {
    let mistake =
        |e: &Error| json!({"code": e.code.as_str(), "at": e.at, "message": e.message, "expected": e.expected, "report": e.report()});
    let mut first = mistake(error);
    if let Some(map) = first.as_object_mut().filter(|_| !error.others().is_empty()) {
        map.insert("others".to_owned(), error.others().iter().map(mistake).collect());
    }
    first.to_string()
}
