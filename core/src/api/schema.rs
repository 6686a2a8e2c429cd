//! The contract as JSON Schema, made from the types themselves.

use super::answer::*;
use super::case::{Case, Disclosure, Record, Trigger};
use super::request::{
    AccrueAsk, AskName, ClockAsk, ComplyAsk, DiscloseAsk, FactsAsk, LawsAsk, LeaveAsk, LintAsk, MayAsk, PlanAsk, ProjectAsk, RecordAsk,
    RedactAsk, SweepAsk,
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

fn of_request(generator: &mut SchemaGenerator, ask: AskName) -> Value {
    let schema = match ask {
        AskName::LeavePlan => PlanAsk::json_schema(generator),
        AskName::LeaveMay => MayAsk::json_schema(generator),
        AskName::LeaveEligibility
        | AskName::LeaveGround
        | AskName::LeaveCondition
        | AskName::LeaveUsage
        | AskName::LeaveYear
        | AskName::LeaveBalance
        | AskName::LeaveDeadline
        | AskName::LeaveBenefit
        | AskName::LeaveBasePeriod => LeaveAsk::json_schema(generator),
        AskName::AccrueLedger | AskName::AccrueFirstUse => AccrueAsk::json_schema(generator),
        AskName::AccrueProject => ProjectAsk::json_schema(generator),
        AskName::Comply => ComplyAsk::json_schema(generator),
        AskName::Disclose => DiscloseAsk::json_schema(generator),
        AskName::Redact => RedactAsk::json_schema(generator),
        AskName::Clock => ClockAsk::json_schema(generator),
        AskName::Lint => LintAsk::json_schema(generator),
        AskName::Retain | AskName::Hold => RecordAsk::json_schema(generator),
        AskName::Sweep => SweepAsk::json_schema(generator),
        AskName::Laws => LawsAsk::json_schema(generator),
        AskName::Facts => FactsAsk::json_schema(generator),
    };
    named(schema.to_value(), ask, &[])
}

fn of_answer(generator: &mut SchemaGenerator, ask: AskName) -> Value {
    let schema = match ask {
        AskName::LeaveEligibility => Eligibility::json_schema(generator),
        AskName::LeaveGround => Grounds::json_schema(generator),
        AskName::LeaveCondition => ConditionAnswer::json_schema(generator),
        AskName::LeaveUsage => Usage::json_schema(generator),
        AskName::LeaveYear => LeaveYearAnswer::json_schema(generator),
        AskName::LeaveBalance => Balance::json_schema(generator),
        AskName::LeavePlan => Plan::json_schema(generator),
        AskName::LeaveDeadline => Deadlines::json_schema(generator),
        AskName::LeaveBenefit => Benefit::json_schema(generator),
        AskName::LeaveBasePeriod => BasePeriod::json_schema(generator),
        AskName::LeaveMay => Conduct::json_schema(generator),
        AskName::AccrueLedger => Ledger::json_schema(generator),
        AskName::AccrueFirstUse => FirstUse::json_schema(generator),
        AskName::AccrueProject => Projection::json_schema(generator),
        AskName::Comply => Compliance::json_schema(generator),
        AskName::Disclose => Disclosed::json_schema(generator),
        AskName::Redact => Redacted::json_schema(generator),
        AskName::Clock => Clock::json_schema(generator),
        AskName::Lint => LintReport::json_schema(generator),
        AskName::Retain => Retention::json_schema(generator),
        AskName::Hold => Hold::json_schema(generator),
        AskName::Sweep => Sweep::json_schema(generator),
        AskName::Laws => Laws::json_schema(generator),
        AskName::Facts => Facts::json_schema(generator),
    };
    named(schema.to_value(), ask, &["ask", "on", "made_with"])
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
            map.retain(|key, v| !(key == "default" || key == "format" && v.as_str() != Some("date")));
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
