//! The contract as JSON Schema, made from the types themselves.

use super::case::{Case, Disclosure, Record, Trigger};
use super::catalogue::{Cited, PackInfo, Replay};
use super::request::AskName;
use crate::Code;
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// A case of any of the four kinds: which one is wanted follows from the ask that `facts` is asked about.
pub(crate) struct AnyCase;

impl JsonSchema for AnyCase {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AnyCase".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let kinds = [
            generator.subschema_for::<Case>(),
            generator.subschema_for::<Disclosure>(),
            generator.subschema_for::<Trigger>(),
            generator.subschema_for::<Record>(),
        ];
        schemars::json_schema!({"anyOf": kinds})
    }
}

/// The schema of every request: one object, chosen by its `ask`.
#[must_use]
pub fn request() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let asks: Vec<Value> = AskName::ALL.iter().map(|ask| of_request(&mut generator, *ask)).collect();
    document("A request", "One question: the ask, the day it is asked, its arguments and the case.", &asks, &mut generator)
}

/// The schema of every answer: one object, chosen by its `ask`, or an error.
#[must_use]
pub fn answer() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let mut answers: Vec<Value> = AskName::ALL.iter().map(|ask| of_answer(&mut generator, *ask)).collect();
    answers.push(error());
    document("An answer", "What comes back: the answer of the ask, or what was wrong with the request.", &answers, &mut generator)
}

/// How the schema of a type is made: the lists of asks in `request` and `response` say which type it is.
pub(crate) trait Make {
    /// The schema of a type.
    fn of<T: JsonSchema>(&mut self) -> Value;
}

/// The schema of the type itself.
struct Inline<'g>(&'g mut SchemaGenerator);

impl Make for Inline<'_> {
    fn of<T: JsonSchema>(&mut self) -> Value {
        T::json_schema(self.0).to_value()
    }
}

/// A reference to the type by its name, under which the generator then knows it.
struct ByName<'g>(&'g mut SchemaGenerator);

impl Make for ByName<'_> {
    fn of<T: JsonSchema>(&mut self) -> Value {
        self.0.subschema_for::<T>().to_value()
    }
}

fn of_request(generator: &mut SchemaGenerator, ask: AskName) -> Value {
    named(ask.request_schema(&mut Inline(generator)), ask, &[])
}

fn of_answer(generator: &mut SchemaGenerator, ask: AskName) -> Value {
    named(ask.answer_schema(&mut Inline(generator)), ask, &["ask", "on", "made_with"])
}

/// The types of the contract by their names, for those who make code from them: `asks` leads from each ask to the type of its request and
/// of its answer, `$defs` has every type. What may be absent also takes `null` here, and `x-order` has the keys as they are declared.
#[must_use]
pub fn model() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let asks: Vec<Value> = AskName::ALL
        .iter()
        .map(|ask| {
            let mut by_name = ByName(&mut generator);
            let (request, answer) = (ask.request_schema(&mut by_name), ask.answer_schema(&mut by_name));
            json!({"ask": ask.as_str(), "request": request, "answer": answer})
        })
        .collect();
    let mut by_name = ByName(&mut generator);
    let catalogue = [by_name.of::<PackInfo>(), by_name.of::<Cited>(), by_name.of::<Replay>()];
    let definitions: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    json!({"asks": asks, "catalogue": catalogue, "$defs": definitions})
}

/// The schema of a record, for the one ask of that name.
fn named(mut schema: Value, ask: AskName, required: &[&str]) -> Value {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("ask".to_owned(), json!({"const": ask.as_str()}));
    }
    if let Some(map) = schema.as_object_mut().filter(|_| !required.is_empty()) {
        map.insert("required".to_owned(), json!(required));
    }
    schema
}

fn error() -> Value {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    json!({"type": "object", "additionalProperties": false, "required": ["error"], "properties": {"error": {
        "type": "object", "additionalProperties": false, "required": ["at", "code"], "properties": {
            "at": {"type": "string", "description": "where: a JSON pointer, a place in a pack, a column"},
            "code": {"enum": codes},
            "expected": {"type": "string", "description": "what would be right"},
            "message": {"type": "string", "description": "what is wrong"}}}}})
}

/// One branch for each ask, told apart by its name.
fn document(title: &str, description: &str, branches: &[Value], generator: &mut SchemaGenerator) -> Value {
    let definitions: Map<String, Value> = generator.take_definitions(true).into_iter().collect();
    let mut document = json!({
        "$schema": DRAFT, "title": title, "description": description, "type": "object", "oneOf": branches, "$defs": definitions,
    });
    without_null(&mut document);
    document
}

/// A key that is not given is absent; `null` is no way to say so.
fn without_null(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(without_null),
        Value::Object(map) => {
            map.values_mut().for_each(without_null);
            map.retain(|key, v| !(key == "default" || key == "x-order" || key == "format" && v.as_str() != Some("date")));
            if let Some(Value::Array(types)) = map.get_mut("type") {
                types.retain(|t| t != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    map.insert("type".to_owned(), only);
                }
            }
            if let Some(Value::Array(branches)) = map.get_mut("anyOf") {
                branches.retain(|b| b.get("type").and_then(Value::as_str) != Some("null"));
                if let [only] = branches.as_slice() {
                    let only = only.as_object().cloned().unwrap_or_default();
                    map.remove("anyOf");
                    only.into_iter().for_each(|(key, v)| {
                        map.entry(key).or_insert(v);
                    });
                }
            }
            if let Some(Value::Array(words)) = map.get_mut("enum") {
                words.retain(|w| !w.is_null());
            }
        }
        _ => {}
    }
}
