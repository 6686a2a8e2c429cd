//! What is withheld appears nowhere, and nothing turns on it.

use super::naive::{MadePack, MadeRequest, packs, request};
use crate::{Code, Disclosure, Request, Rulebook, day};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn rulebook(packs: &[MadePack]) -> Rulebook {
    packs.iter().fold(Rulebook::empty(), |book, pack| book.with_pack_json(&pack.id, &pack.to_json().to_string()).unwrap())
}

/// A document of which every value can be told from everything else.
fn document(secret: &str) -> Value {
    let value = |item: &str| format!("{secret}-{}", item.replace('.', "-"));
    let items = ["contact.name", "contact.email", "health.diagnosis", "leave.dates"];
    Value::Object(items.iter().map(|item| ((*item).to_owned(), json!(value(item)))).collect())
}

fn asked(packs: &[MadePack], request: &MadeRequest, document: &Value, more: &[(&str, Value)]) -> Request {
    let mut ask = request.to_json(packs);
    ask["ask"] = json!("redact");
    ask["explain"] = json!(true);
    ask["case"].as_object_mut().unwrap().remove("items");
    ask["document"] = document.clone();
    more.iter().for_each(|(key, value)| ask[*key] = value.clone());
    Request::from_json(&ask.to_string()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn withheld_values_are_nowhere_in_what_comes_out(packs in packs(), request in request(), count in prop::bool::ANY) {
        let book = rulebook(&packs);
        let document = document("Zzyzx");
        let list = json!(if count { "count" } else { "names" });
        let ask = asked(&packs, &request, &document, &[("list", list)]);
        let answer = book.decide(&ask).unwrap();
        let written = answer.to_json().unwrap();
        let shown: Value = serde_json::from_str(&written).unwrap();
        for (field, value) in document.as_object().unwrap() {
            let value = value.as_str().unwrap();
            if shown["document"].get(field).is_none() {
                for text in [&written, &format!("{answer:?}"), &answer.to_string(), &answer.to_html(), &format!("{ask:?}")] {
                    prop_assert!(!text.contains(value), "{value} in {text}");
                }
                prop_assert!(!count || !written.contains(&format!("\"{field}\"")), "the name of {field} in {written}");
            }
        }
        let held = document.as_object().unwrap().len();
        let out = shown["document"].as_object().map_or(0, serde_json::Map::len);
        let removed = if count { shown["removed_count"].as_u64().unwrap() as usize } else { shown["removed"].as_object().map_or(0, serde_json::Map::len) };
        prop_assert_eq!(out + removed, held);
    }

    #[test]
    fn a_field_is_shown_exactly_where_a_disclosure_of_it_is_permitted(packs in packs(), request in request()) {
        let book = rulebook(&packs);
        let document = document("v");
        let answer: Value = serde_json::from_str(&book.decide(&asked(&packs, &request, &document, &[])).unwrap().to_json().unwrap()).unwrap();
        for item in document.as_object().unwrap().keys() {
            let mut disclose = request.to_json(&packs);
            disclose["case"]["items"] = json!([item]);
            let one = book.decide(&Request::from_json(&disclose.to_string()).unwrap()).unwrap();
            let one: Value = serde_json::from_str(&one.to_json().unwrap()).unwrap();
            prop_assert_eq!(answer["document"].get(item).is_some(), one["outcome"] == "permit", "{}", item);
        }
    }

    #[test]
    fn another_withheld_value_changes_nothing(packs in packs(), request in request()) {
        let book = rulebook(&packs);
        let decide = |document: &Value| -> Value {
            serde_json::from_str(&book.decide(&asked(&packs, &request, document, &[])).unwrap().to_json().unwrap()).unwrap()
        };
        let before = document("before");
        let mut after = before.clone();
        let first = decide(&before);
        for field in first["removed"].as_object().into_iter().flat_map(|removed| removed.keys()) {
            after[field] = json!("something else");
        }
        prop_assert_eq!(first, decide(&after));
    }
}

const ON: crate::Day = day!(2026 - 06 - 01);

fn supervisor() -> Disclosure {
    Disclosure::from_json(r#"{"act":"disclose","recipient":{"kind":"supervisor"}}"#).unwrap()
}

fn fields(pairs: &[(&str, &[&str])]) -> BTreeMap<String, Vec<String>> {
    pairs.iter().map(|(field, items)| ((*field).to_owned(), items.iter().map(|i| (*i).to_owned()).collect())).collect()
}

const FMLA: &[&str] = &["us-fmla-confidentiality"];

#[test]
fn a_field_shows_only_if_all_that_it_holds_is_permitted() {
    let record = r#"{"note":"no lifting, lumbar strain","limits":"no lifting"}"#;
    let held = fields(&[("/note", &["health.restrictions", "health.diagnosis"]), ("/limits", &["health.restrictions"])]);
    let seen = Rulebook::bundled().unwrap().redact_record(&supervisor(), record, &held, FMLA, ON).unwrap();
    assert_eq!(seen.record.as_deref(), Some(r#"{"limits":"no lifting"}"#));
    assert_eq!(seen.removed["/note"].determining, ["us-fmla-confidentiality/confidential"]);
}

#[test]
fn unmapped_and_free_text_count_as_everything_personal() {
    let record = r#"{"limits":"no lifting","remark":"back again","memo":"strain"}"#;
    let held = fields(&[("/limits", &["health.restrictions"]), ("/memo", &["free-text"])]);
    let seen = Rulebook::bundled().unwrap().redact_record(&supervisor(), record, &held, FMLA, ON).unwrap();
    assert_eq!(seen.record.as_deref(), Some(r#"{"limits":"no lifting"}"#));
    assert_eq!(seen.removed.keys().collect::<Vec<_>>(), ["/memo", "/remark"]);
}

#[test]
fn lists_and_nested_parts_are_cut_and_what_is_empty_then_goes() {
    let record = r#"{"visits":[{"limits":"no lifting","found":"strain"},{"found":"sprain"}],"doctor":{"name":"x"}}"#;
    let held = fields(&[("/visits/*/limits", &["health.restrictions"]), ("/visits", &["health.notes"]), ("/doctor", &["health.notes"])]);
    let seen = Rulebook::bundled().unwrap().redact_record(&supervisor(), record, &held, FMLA, ON).unwrap();
    assert_eq!(seen.record.as_deref(), Some(r#"{"visits":[{"limits":"no lifting"}]}"#));
    assert_eq!(seen.removed.keys().collect::<Vec<_>>(), ["/doctor/name", "/visits/0/found", "/visits/1/found"]);
}

#[test]
fn an_error_never_repeats_the_document() {
    let book = Rulebook::bundled().unwrap();
    let broken = book.redact_record(&supervisor(), r#"{"diagnosis": lumbar}"#, &fields(&[]), FMLA, ON).unwrap_err();
    assert_eq!((broken.code, broken.at.as_str()), (Code::BadJson, "/record"));
    assert!(!format!("{broken} {broken:?}").contains("lumbar"));
    let document = BTreeMap::from([("health.diagnose".to_owned(), "lumbar".to_owned())]);
    let unknown = book.redact(&supervisor(), &document, FMLA, ON).unwrap_err();
    assert_eq!((unknown.code, unknown.at.as_str()), (Code::UnknownWord, "/document/health.diagnose"));
    assert!(unknown.to_string().contains("health.diagnosis") && !unknown.to_string().contains("lumbar"), "{unknown}");
}

#[test]
fn only_what_was_asked_for_is_shown() {
    let wanted = Disclosure { items: Some(vec!["health.accommodations".to_owned()]), ..supervisor() };
    let document = BTreeMap::from(
        [("health.restrictions", "no lifting"), ("health.accommodations", "a chair")].map(|(k, v)| (k.to_owned(), v.to_owned())),
    );
    let seen = Rulebook::bundled().unwrap().redact(&wanted, &document, FMLA, ON).unwrap();
    assert_eq!(seen.document.keys().collect::<Vec<_>>(), ["health.accommodations"]);
    assert_eq!(seen.removed["health.restrictions"].determining, ["not-asked-for"]);
}

#[test]
fn one_document_is_given() {
    let book = Rulebook::bundled().unwrap();
    let refused = |given: Value| {
        let mut ask =
            json!({"ask": "redact", "on": "2026-06-01", "under": FMLA, "case": {"act": "disclose", "recipient": {"kind": "supervisor"}}});
        ask.as_object_mut().unwrap().extend(given.as_object().unwrap().clone());
        let error = book.decide(&Request::from_json(&ask.to_string()).unwrap()).err()?;
        Some((error.code, error.at.clone()))
    };
    assert_eq!(refused(json!({})), Some((Code::MissingArgument, "/document".to_owned())));
    assert_eq!(refused(json!({"document": {"leave.dates": "May"}, "record": "{}"})), Some((Code::Conflict, "/record".to_owned())));
    assert_eq!(refused(json!({"document": {}, "record": "{}"})), None);
    assert_eq!(refused(json!({"record": "{}"})), None);
}
