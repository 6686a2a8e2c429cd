//! Swift: each type as a value of its own, Codable in the form of the contract, and one method for each ask.

use super::File;
use super::model::{Arm, Ask, Field, Form, Kind, Model, Presence, Type, Word};
use super::text::render;
use heck::{ToLowerCamelCase, ToSnakeCase};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Words of Swift that name nothing without backticks.
const KEYWORDS: &str = "Any Self as associatedtype await break case catch class continue default defer deinit do else enum extension fallthrough \
    false fileprivate for func guard if import in init inout internal is let nil operator precedencegroup private protocol \
    public repeat rethrows return self static struct subscript super switch throw throws true try typealias var where while \
    open some any async";

#[derive(Serialize)]
struct Surface<'a> {
    lists: Vec<List<'a>>,
    records: Vec<Record<'a>>,
    choices: Vec<Choice<'a>>,
    methods: Vec<Method<'a>>,
}

/// A list of words.
#[derive(Serialize)]
struct List<'a> {
    name: &'a str,
    doc: &'a str,
    open: bool,
    words: Vec<Case<'a>>,
}

#[derive(Serialize)]
struct Case<'a> {
    name: String,
    word: &'a str,
    doc: &'a str,
}

#[derive(Serialize)]
struct Record<'a> {
    name: &'a str,
    doc: &'a str,
    /// `Answer`, `Input` or `Fact`.
    is: &'static str,
    /// The ask that it answers.
    ask: Option<&'a str>,
    /// Does a key mean nothing where it is absent, so that reading and writing must be spelled out?
    spelled: bool,
    fields: Vec<Property<'a>>,
}

#[derive(Serialize)]
struct Property<'a> {
    name: String,
    key: &'a str,
    doc: &'a str,
    form: String,
    /// `required`, `optional`, `list` (empty where absent) or `record` (the same).
    presence: &'static str,
}

/// A value of one of several forms.
#[derive(Serialize)]
struct Choice<'a> {
    name: &'a str,
    doc: &'a str,
    units: Vec<Property<'a>>,
    words: Vec<Case<'a>>,
    plain: Vec<Property<'a>>,
}

#[derive(Serialize)]
struct Method<'a> {
    name: String,
    doc: &'a str,
    answer: &'a str,
    arguments: Vec<Argument<'a>>,
}

#[derive(Serialize)]
struct Argument<'a> {
    key: &'a str,
    label: String,
    variable: String,
    form: String,
    required: bool,
}

/// The generated files of the Swift package.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    let surface = surface(model)?;
    let file =
        |name: &str, template: &'static str| render(&format!("bindings/swift/Sources/Leavelaw/Generated/{name}"), template, &surface);
    Ok(vec![
        file("Words.swift", include_str!("../../templates/swift/Words.swift"))?,
        file("Records.swift", include_str!("../../templates/swift/Records.swift"))?,
        file("Forms.swift", include_str!("../../templates/swift/Forms.swift"))?,
        file("Asks.swift", include_str!("../../templates/swift/Asks.swift"))?,
    ])
}

fn surface(model: &Model) -> Result<Surface<'_>, String> {
    let types = &model.types;
    let asks: BTreeMap<&str, &str> = model.asks.iter().map(|ask| (ask.answer.as_str(), ask.word.as_str())).collect();
    let inputs: BTreeSet<&str> = model.asks.iter().filter_map(input).collect();
    let codes = leavelaw::Code::ALL.iter().map(|code| case(code.as_str(), "")).collect();
    let mut lists = vec![List { name: "Code", doc: "What is wrong with an input, as a stable word.", open: false, words: codes }];
    let (mut records, mut choices) = (Vec::new(), Vec::new());
    for of in types.values() {
        let list = |words, open| List { name: &of.name, doc: &of.doc, open, words: cases(words) };
        match &of.kind {
            Kind::Record(fields) => {
                holds_itself(types, &of.name, &of.name, &mut BTreeSet::new())?;
                records.push(record(of, fields, asks.get(of.name.as_str()).copied(), inputs.contains(of.name.as_str()), types)?);
            }
            Kind::Words(words) => lists.push(list(words, false)),
            Kind::OpenWords(words) => lists.push(list(words, true)),
            Kind::Tagged(arms) | Kind::Union(arms) => choices.push(choice(of, arms)),
        }
    }
    for list in &lists {
        if list.words.iter().map(|w| &w.name).collect::<BTreeSet<_>>().len() != list.words.len() {
            return Err(format!("two words of {} would have the same name in Swift", list.name));
        }
    }
    Ok(Surface { lists, records, choices, methods: model.asks.iter().map(method).collect() })
}

/// A structure may not hold itself but through a list or map.
fn holds_itself(types: &BTreeMap<String, Type>, top: &str, name: &str, seen: &mut BTreeSet<String>) -> Result<(), String> {
    let Some(Type { kind: Kind::Record(fields), .. }) = types.get(name) else { return Ok(()) };
    for field in fields {
        let (Form::Named(next) | Form::DayOr(next)) = &field.form else { continue };
        if next == top {
            return Err(format!("{top} holds itself, which Swift has no structure for"));
        }
        if seen.insert(next.clone()) {
            holds_itself(types, top, next, seen)?;
        }
    }
    Ok(())
}

fn input(ask: &Ask) -> Option<&str> {
    ask.arguments.iter().find(|f| f.key == "case").and_then(|f| f.form.name())
}

fn record<'a>(
    of: &'a Type,
    fields: &'a [Field],
    ask: Option<&'a str>,
    input: bool,
    types: &BTreeMap<String, Type>,
) -> Result<Record<'a>, String> {
    let fields = fields.iter().map(|f| property(f, types)).collect::<Result<Vec<_>, _>>()?;
    let is = match (ask, input) {
        (Some(_), _) => "Answer",
        (None, true) => "Input",
        (None, false) => "Fact",
    };
    let spelled = fields.iter().any(|f| f.presence == "list" || f.presence == "record");
    Ok(Record { name: &of.name, doc: &of.doc, is, ask, spelled, fields })
}

fn property<'a>(of: &'a Field, types: &BTreeMap<String, Type>) -> Result<Property<'a>, String> {
    let presence = match (of.presence, &of.form) {
        (Presence::Required, _) => "required",
        (Presence::Optional, _) => "optional",
        (Presence::Empty, Form::Named(name)) => {
            let Some(Kind::Record(fields)) = types.get(name).map(|t| &t.kind) else { return Err(format!("{name} cannot be empty")) };
            if fields.iter().any(|f| f.presence == Presence::Required) {
                return Err(format!("{name} cannot be empty"));
            }
            "record"
        }
        (Presence::Empty, _) => "list",
    };
    Ok(Property { name: identifier(&of.key), key: &of.key, doc: &of.doc, form: form(&of.form), presence })
}

fn choice<'a>(of: &'a Type, arms: &'a [Arm]) -> Choice<'a> {
    let property = |arm: &'a Arm| {
        let name = if matches!(arm.form, Form::List(_)) && !arm.keyed { "list".to_owned() } else { identifier(&arm.name) };
        let form = form(&arm.form);
        Property { name, key: &arm.name, doc: &arm.doc, form, presence: "required" }
    };
    let mut made = Choice { name: &of.name, doc: &of.doc, units: Vec::new(), words: Vec::new(), plain: Vec::new() };
    for arm in arms {
        match &arm.form {
            Form::Words(words) if !arm.keyed => made.words.extend(words.iter().map(|w| case(w, ""))),
            _ if arm.keyed => made.units.push(property(arm)),
            _ => made.plain.push(property(arm)),
        }
    }
    made
}

fn method(ask: &Ask) -> Method<'_> {
    let argument = |f: &Field| f.key == "case" && f.presence == Presence::Required;
    let arguments = ask.arguments.iter().map(|f| Argument {
        key: &f.key,
        label: if argument(f) { "_".to_owned() } else { f.key.to_lower_camel_case() },
        variable: if f.key == "case" { "input".to_owned() } else { f.key.to_lower_camel_case() },
        form: form(&f.form),
        required: f.presence == Presence::Required,
    });
    let arguments = arguments.collect();
    Method { name: identifier(&ask.word.replace('.', "-")), doc: &ask.doc, answer: &ask.answer, arguments }
}

fn cases(words: &[Word]) -> Vec<Case<'_>> {
    words.iter().map(|w| case(&w.text, &w.doc)).collect()
}

fn case<'a>(word: &'a str, doc: &'a str) -> Case<'a> {
    Case { name: identifier(word), word, doc }
}

/// The name in Swift, in backticks where it is a word of the language.
fn identifier(text: &str) -> String {
    let name = text.replace(['/', '.'], "-").to_snake_case().to_lower_camel_case();
    if KEYWORDS.split_whitespace().any(|word| word == name) { format!("`{name}`") } else { name }
}

fn form(of: &Form) -> String {
    match of {
        Form::Text | Form::Words(_) => "String".to_owned(),
        Form::Integer => "Int".to_owned(),
        Form::Flag => "Bool".to_owned(),
        Form::Day => "CalendarDay".to_owned(),
        Form::Hours => "Hours".to_owned(),
        Form::Money => "Money".to_owned(),
        Form::Rational => "Rational".to_owned(),
        Form::Any => "JSONValue".to_owned(),
        Form::Named(name) | Form::DayOr(name) => name.clone(),
        Form::List(of) | Form::OneOrMany(of) => format!("[{}]", form(of)),
        Form::Map(of) => format!("[String: {}]", form(of)),
        Form::Days(of) => format!("[CalendarDay: {}]", form(of)),
    }
}
