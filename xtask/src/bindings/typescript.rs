//! TypeScript: one declaration for each type, keys as in JSON, and the methods of the rulebook.

use super::File;
use super::model::{Arm, Ask, Field, Form, Kind, Model, Presence, Type};
use super::text::render;
use heck::ToLowerCamelCase;
use serde::Serialize;

#[derive(Serialize)]
struct Shape<'a> {
    name: &'a str,
    doc: &'a str,
    /// `record`, `decided` (a record told apart by its outcome) or `union`.
    kind: &'static str,
    keys: Vec<Key<'a>>,
    arms: Vec<String>,
}

#[derive(Serialize)]
struct Key<'a> {
    key: &'a str,
    doc: &'a str,
    mark: &'static str,
    form: String,
    /// Is it only there while the outcome is unknown?
    open: bool,
}

#[derive(Serialize)]
struct Method<'a> {
    name: String,
    ask: &'a str,
    doc: &'a str,
    input: Option<Key<'a>>,
    arguments: Vec<Key<'a>>,
    answer: &'a str,
}

#[derive(Serialize)]
struct Surface<'a> {
    shapes: Vec<Shape<'a>>,
    methods: Vec<Method<'a>>,
    codes: Vec<&'static str>,
}

/// The generated files of the npm package.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    let surface = Surface {
        shapes: model.types.values().map(shape).collect(),
        methods: model.asks.iter().map(method).collect(),
        codes: leavelaw::Code::ALL.iter().map(|code| code.as_str()).collect(),
    };
    Ok(vec![
        render("wasm/npm/types.d.ts", include_str!("../../templates/typescript/types.d.ts"), &surface)?,
        render("wasm/npm/asks.js", include_str!("../../templates/typescript/asks.js"), &surface)?,
    ])
}

/// What only an answer with an unknown outcome has.
const OPEN: [&str; 3] = ["missing", "judgment", "unsettled"];

fn shape(of: &Type) -> Shape<'_> {
    let (kind, keys, arms) = match &of.kind {
        Kind::Record(fields) => {
            let decided = of.in_answers && fields.iter().any(|f| f.key == "outcome" && f.form == Form::Named("Tri".to_owned()));
            let decided = decided && OPEN.iter().all(|key| fields.iter().any(|f| f.key == *key));
            let keys = fields.iter().map(|f| Key { open: decided && OPEN.contains(&f.key.as_str()), ..key(f) }).collect();
            (if decided { "decided" } else { "record" }, keys, Vec::new())
        }
        Kind::Words(words) => ("union", Vec::new(), words.iter().map(|w| quoted(&w.text)).collect()),
        Kind::OpenWords(words) => {
            let custom = "`x-${string}`".to_owned();
            ("union", Vec::new(), words.iter().map(|w| quoted(&w.text)).chain([custom]).collect())
        }
        Kind::Tagged(arms) | Kind::Union(arms) => ("union", Vec::new(), arms.iter().map(arm).collect()),
    };
    Shape { name: &of.name, doc: &of.doc, kind, keys, arms }
}

fn key(field: &Field) -> Key<'_> {
    let mark = if field.presence == Presence::Required { "" } else { "?" };
    Key { key: &field.key, doc: &field.doc, mark, form: form(&field.form), open: false }
}

fn arm(arm: &Arm) -> String {
    if arm.keyed { format!("{{ {}: {} }}", arm.name, form(&arm.form)) } else { form(&arm.form) }
}

fn form(of: &Form) -> String {
    match of {
        Form::Text => "string".to_owned(),
        Form::Words(words) => words.iter().map(|w| quoted(w)).collect::<Vec<_>>().join(" | "),
        Form::Integer => "number".to_owned(),
        Form::Flag => "boolean".to_owned(),
        Form::Day => "Day".to_owned(),
        Form::Hours => "Hours".to_owned(),
        Form::Money => "Money".to_owned(),
        Form::Rational => "Rational".to_owned(),
        Form::Any => "unknown".to_owned(),
        Form::Named(name) => name.clone(),
        Form::List(of) => format!("readonly {}[]", element(of)),
        Form::OneOrMany(of) => format!("{} | readonly {}[]", form(of), element(of)),
        Form::DayOr(name) => format!("Day | {name}"),
        // Not `Record<..>`: the contract has a record of that name.
        Form::Map(of) => format!("{{ readonly [id: string]: {} }}", form(of)),
        Form::Days(of) => format!("{{ readonly [day: Day]: {} }}", form(of)),
    }
}

/// The form as the element of a list.
fn element(of: &Form) -> String {
    let text = form(of);
    if text.contains(' ') { format!("({text})") } else { text }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn method(ask: &Ask) -> Method<'_> {
    let (input, arguments): (Vec<&Field>, Vec<&Field>) =
        ask.arguments.iter().partition(|f| f.key == "case" && f.presence == Presence::Required);
    Method {
        name: ask.word.replace('.', "-").to_lower_camel_case(),
        ask: &ask.word,
        doc: &ask.doc,
        input: input.first().map(|f| key(f)),
        arguments: arguments.into_iter().map(key).collect(),
        answer: &ask.answer,
    }
}
