//! The contract as JSON Schema, made from the types themselves.

use super::answer::*;
use super::case::{Case, Disclosure, Record, Trigger};
use super::catalogue::{Cited, PackInfo, Replay};
use super::request::{
    AccrueAsk, AskName, ClockAsk, ComplyAsk, ConsentsAsk, DiscloseAsk, FactsAsk, LawsAsk, LeaveAsk, LintAsk, MatrixAsk, MayAsk, PlanAsk,
    ProjectAsk, ProveAsk, RecordAsk, RedactAsk, SweepAsk,
};
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

/// The schema of the type that stands for an ask, as it is made by `$make`.
macro_rules! request_of {
    ($ask:expr, $make:ident, $generator:expr) => {
        match $ask {
            AskName::LeavePlan => $make::<PlanAsk>($generator),
            AskName::LeaveMay => $make::<MayAsk>($generator),
            AskName::LeaveEligibility
            | AskName::LeaveGround
            | AskName::LeaveCondition
            | AskName::LeaveUsage
            | AskName::LeaveYear
            | AskName::LeaveBalance
            | AskName::LeaveDeadline
            | AskName::LeaveBenefit
            | AskName::LeaveBasePeriod => $make::<LeaveAsk>($generator),
            AskName::AccrueLedger | AskName::AccrueFirstUse => $make::<AccrueAsk>($generator),
            AskName::AccrueProject => $make::<ProjectAsk>($generator),
            AskName::Comply => $make::<ComplyAsk>($generator),
            AskName::Disclose => $make::<DiscloseAsk>($generator),
            AskName::Redact => $make::<RedactAsk>($generator),
            AskName::Clock => $make::<ClockAsk>($generator),
            AskName::Lint => $make::<LintAsk>($generator),
            AskName::Consents => $make::<ConsentsAsk>($generator),
            AskName::Prove => $make::<ProveAsk>($generator),
            AskName::Matrix => $make::<MatrixAsk>($generator),
            AskName::Retain | AskName::Hold => $make::<RecordAsk>($generator),
            AskName::Sweep => $make::<SweepAsk>($generator),
            AskName::Laws => $make::<LawsAsk>($generator),
            AskName::Facts => $make::<FactsAsk>($generator),
        }
    };
}

/// The same for the answer to an ask.
macro_rules! answer_of {
    ($ask:expr, $make:ident, $generator:expr) => {
        match $ask {
            AskName::LeaveEligibility => $make::<Eligibility>($generator),
            AskName::LeaveGround => $make::<Grounds>($generator),
            AskName::LeaveCondition => $make::<ConditionAnswer>($generator),
            AskName::LeaveUsage => $make::<Usage>($generator),
            AskName::LeaveYear => $make::<LeaveYearAnswer>($generator),
            AskName::LeaveBalance => $make::<Balance>($generator),
            AskName::LeavePlan => $make::<Plan>($generator),
            AskName::LeaveDeadline => $make::<Deadlines>($generator),
            AskName::LeaveBenefit => $make::<Benefit>($generator),
            AskName::LeaveBasePeriod => $make::<BasePeriod>($generator),
            AskName::LeaveMay => $make::<Conduct>($generator),
            AskName::AccrueLedger => $make::<Ledger>($generator),
            AskName::AccrueFirstUse => $make::<FirstUse>($generator),
            AskName::AccrueProject => $make::<Projection>($generator),
            AskName::Comply => $make::<Compliance>($generator),
            AskName::Disclose => $make::<Disclosed>($generator),
            AskName::Redact => $make::<Redacted>($generator),
            AskName::Clock => $make::<Clock>($generator),
            AskName::Lint => $make::<LintReport>($generator),
            AskName::Consents => $make::<Consents>($generator),
            AskName::Prove => $make::<Proof>($generator),
            AskName::Matrix => $make::<Matrix>($generator),
            AskName::Retain => $make::<Retention>($generator),
            AskName::Hold => $make::<Hold>($generator),
            AskName::Sweep => $make::<Sweep>($generator),
            AskName::Laws => $make::<Laws>($generator),
            AskName::Facts => $make::<Facts>($generator),
        }
    };
}

fn inline<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    T::json_schema(generator).to_value()
}

fn by_name<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}

fn of_request(generator: &mut SchemaGenerator, ask: AskName) -> Value {
    named(request_of!(ask, inline, generator), ask, &[])
}

fn of_answer(generator: &mut SchemaGenerator, ask: AskName) -> Value {
    named(answer_of!(ask, inline, generator), ask, &["ask", "on", "made_with"])
}

/// The types of the contract by their names, for those who make code from them: `asks` leads from each ask to the type of its request and
/// of its answer, `$defs` has every type. What may be absent also takes `null` here, and `x-order` has the keys as they are declared.
#[must_use]
pub fn model() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let asks: Vec<Value> = AskName::ALL
        .iter()
        .map(|ask| {
            let request = request_of!(*ask, by_name, &mut generator);
            let answer = answer_of!(*ask, by_name, &mut generator);
            json!({"ask": ask.as_str(), "request": request, "answer": answer})
        })
        .collect();
    let catalogue = [by_name::<PackInfo>(&mut generator), by_name::<Cited>(&mut generator), by_name::<Replay>(&mut generator)];
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
