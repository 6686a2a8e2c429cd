//! Python: a frozen class for each record and its stub, an enumeration for each list of words, and the questions of the rulebook.

use super::File;
use super::model::{Arm, Field, Form, INPUTS, Kind, Model, Presence, Type};
use super::text::render_with;
use heck::{ToShoutySnakeCase, ToSnakeCase};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
struct Package<'a> {
    words: Vec<Words<'a>>,
    inputs: Vec<Class<'a>>,
    answers: Vec<Class<'a>>,
    tagged_values: Vec<Tagged<'a>>,
    methods: Vec<Method<'a>>,
    /// The records and the words that the methods take.
    taken_inputs: BTreeSet<&'a str>,
    taken_words: BTreeSet<&'a str>,
    codes: Vec<&'static str>,
}

#[derive(Serialize)]
struct Words<'a> {
    name: &'a str,
    doc: &'a str,
    members: Vec<Member<'a>>,
}

#[derive(Serialize)]
struct Member<'a> {
    name: String,
    text: &'a str,
    doc: &'a str,
}

#[derive(Serialize)]
struct Class<'a> {
    name: &'a str,
    /// The module that it stands in.
    module: &'static str,
    doc: &'a str,
    /// The ask that it answers, for a whole answer.
    ask: Option<&'a str>,
    /// Is it one of the inputs that a host keeps as JSON?
    is_input: bool,
    fields: Vec<Attribute<'a>>,
}

#[derive(Serialize)]
struct Attribute<'a> {
    key: &'a str,
    name: String,
    doc: &'a str,
    form: String,
    /// The default as code; absent for what must be given.
    default: Option<&'static str>,
    /// Does it hold exact numbers?
    exact: &'static str,
}

#[derive(Serialize)]
struct Tagged<'a> {
    name: &'a str,
    is_input: bool,
    doc: &'a str,
    units: Vec<&'a str>,
    amounts: Vec<String>,
}

#[derive(Serialize)]
struct Method<'a> {
    name: String,
    ask: &'a str,
    doc: &'a str,
    answer: &'a str,
    positional: Vec<Attribute<'a>>,
    keywords: Vec<Attribute<'a>>,
    /// The types of the arguments, for who asks from data.
    types: Vec<(&'a str, String)>,
}

/// The generated files of the Python package.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    let python = Python { model };
    let package = python.package();
    let file = |path: &str, template: &'static str| render_with(include_str!("../../templates/python/class.txt"), path, template, &package);
    Ok(vec![
        file("python/lib/leavelaw/words.py", include_str!("../../templates/python/words.py"))?,
        file("python/lib/leavelaw/inputs.py", include_str!("../../templates/python/inputs.py"))?,
        file("python/lib/leavelaw/inputs.pyi", include_str!("../../templates/python/inputs.pyi"))?,
        file("python/lib/leavelaw/answers.pyi", include_str!("../../templates/python/answers.pyi"))?,
        file("python/lib/leavelaw/answers.py", include_str!("../../templates/python/answers.py"))?,
        file("python/lib/leavelaw/_asks.py", include_str!("../../templates/python/asks.py"))?,
        file("python/lib/leavelaw/_classes.py", include_str!("../../templates/python/classes.py"))?,
        file("python/lib/leavelaw/__init__.py", include_str!("../../templates/python/init.py"))?,
    ])
}

struct Python<'a> {
    model: &'a Model,
}

impl<'a> Python<'a> {
    fn package(&self) -> Package<'a> {
        let types = || self.model.types.values();
        Package {
            words: types().filter_map(words).collect(),
            inputs: types().filter(|t| t.in_requests).filter_map(|t| self.class(t)).collect(),
            answers: types().filter(|t| !t.in_requests).filter_map(|t| self.class(t)).collect(),
            tagged_values: types().filter_map(|t| self.tagged(t)).collect(),
            methods: self.model.asks.iter().map(|ask| self.method(ask)).collect(),
            taken_inputs: self.taken().filter(|name| INPUTS.contains(name)).collect(),
            taken_words: self.taken().filter(|name| !INPUTS.contains(name)).collect(),
            codes: leavelaw::Code::ALL.iter().map(|code| code.as_str()).collect(),
        }
    }

    /// The named types of the arguments of all methods.
    fn taken(&self) -> impl Iterator<Item = &'a str> {
        self.model.asks.iter().flat_map(|ask| &ask.arguments).filter_map(|field| field.form.name())
    }

    /// The class of a record, or of the one form of a union that is an object with one key.
    fn class(&self, of: &'a Type) -> Option<Class<'a>> {
        let fields = match &of.kind {
            Kind::Record(fields) => fields.iter().map(|f| self.attribute(f, of.in_requests)).collect(),
            Kind::Union(arms) => vec![self.arm(arms.iter().find(|arm| arm.keyed)?, of.in_requests)],
            _ => return None,
        };
        let ask = self.model.asks.iter().find(|ask| ask.answer == of.name).map(|ask| ask.word.as_str());
        let is_input = INPUTS.contains(&of.name.as_str());
        let module = if of.in_requests { "inputs" } else { "answers" };
        Some(Class { name: &of.name, module, doc: &of.doc, ask, is_input, fields })
    }

    fn attribute(&self, field: &'a Field, input: bool) -> Attribute<'a> {
        let form = self.form(&field.form, input);
        let (form, default) = match (field.presence, &field.form) {
            (Presence::Required, _) => (form, None),
            (Presence::Optional, _) => (format!("{form} | None"), Some("None")),
            (Presence::Empty, Form::List(_)) => (form, Some("()")),
            (Presence::Empty, Form::Named(_)) => (format!("{form} | None"), Some("None")),
            (Presence::Empty, _) => (form, Some("{}")),
        };
        let exact = exact(&field.form);
        Attribute { key: &field.key, name: attribute_name(&field.key), doc: &field.doc, form, default, exact }
    }

    fn arm(&self, arm: &'a Arm, input: bool) -> Attribute<'a> {
        Attribute {
            key: &arm.name,
            name: attribute_name(&arm.name),
            doc: &arm.doc,
            form: self.form(&arm.form, input),
            default: None,
            exact: exact(&arm.form),
        }
    }

    fn tagged(&self, of: &'a Type) -> Option<Tagged<'a>> {
        let Kind::Tagged(arms) = &of.kind else { return None };
        let mut amounts: Vec<String> = arms.iter().map(|arm| self.form(&arm.form, of.in_requests)).collect();
        amounts.sort();
        amounts.dedup();
        Some(Tagged {
            name: &of.name,
            is_input: of.in_requests,
            doc: &of.doc,
            units: arms.iter().map(|arm| arm.name.as_str()).collect(),
            amounts,
        })
    }

    fn method(&self, ask: &'a super::model::Ask) -> Method<'a> {
        let types = ask.arguments.iter().map(|f| (f.key.as_str(), runtime(&f.form))).collect();
        let attributes = ask.arguments.iter().map(|f| (f, Attribute { form: self.argument(f), ..self.attribute(f, true) }));
        let (keywords, positional): (Vec<_>, Vec<_>) =
            attributes.partition(|(f, _)| f.form == Form::Day || f.presence != Presence::Required);
        let only = |list: Vec<(&Field, Attribute<'a>)>| list.into_iter().map(|(_, a)| a).collect();
        Method {
            name: ask.word.to_snake_case(),
            ask: &ask.word,
            doc: &ask.doc,
            answer: &ask.answer,
            positional: only(positional),
            keywords: only(keywords),
            types,
        }
    }

    /// The type of an argument: where an input stands, a mapping with its keys will do.
    fn argument(&self, field: &'a Field) -> String {
        match &field.form {
            Form::Named(name) if INPUTS.contains(&name.as_str()) => format!("{name} | Given"),
            Form::List(of) if of.name().is_some_and(|name| INPUTS.contains(&name)) => format!("Sequence[{} | Given]", self.form(of, true)),
            _ => self.attribute(field, true).form,
        }
    }

    fn form(&self, of: &Form, input: bool) -> String {
        let of_list = |of: &Form| {
            let element = self.form(of, input);
            if input { format!("Sequence[{element}]") } else { format!("tuple[{element}, ...]") }
        };
        match of {
            Form::Text => "str".to_owned(),
            Form::Words(words) => literal(words.iter().map(String::as_str)),
            Form::Integer => "int".to_owned(),
            Form::Flag => "bool".to_owned(),
            Form::Day => "datetime.date".to_owned(),
            Form::Hours => "Hours".to_owned(),
            Form::Money => "Money".to_owned(),
            Form::Rational => if input { "Ratio" } else { "Fraction" }.to_owned(),
            Form::Any => "object".to_owned(),
            Form::Named(name) => self.named(name, input),
            Form::List(of) => of_list(of),
            Form::OneOrMany(of) => format!("{} | {}", self.form(of, input), of_list(of)),
            Form::DayOr(name) => format!("datetime.date | {name}"),
            Form::Map(of) => format!("Mapping[str, {}]", self.form(of, input)),
            Form::Days(of) => format!("Mapping[datetime.date, {}]", self.form(of, input)),
        }
    }

    fn named(&self, name: &str, input: bool) -> String {
        match self.model.types.get(name).map(|t| &t.kind) {
            Some(Kind::Words(words)) if input => format!("{name} | {}", literal(words.iter().map(|w| w.text.as_str()))),
            Some(Kind::OpenWords(_)) => format!("{name} | str"),
            Some(Kind::Union(arms)) => {
                let forms = arms.iter().map(|arm| if arm.keyed { name.to_owned() } else { self.form(&arm.form, input) });
                forms.collect::<Vec<_>>().join(" | ")
            }
            _ => name.to_owned(),
        }
    }
}

/// The type of an argument at run time.
fn runtime(form: &Form) -> String {
    match form {
        Form::Day => "datetime.date".to_owned(),
        Form::List(_) => "tuple".to_owned(),
        Form::Map(_) | Form::Days(_) => "dict".to_owned(),
        Form::Named(name) => name.clone(),
        Form::Any => "object".to_owned(),
        _ => "str".to_owned(),
    }
}

/// Whether the form holds exact numbers, as Python says it.
fn exact(form: &Form) -> &'static str {
    match form {
        Form::Hours | Form::Money | Form::Rational => "True",
        Form::List(of) | Form::OneOrMany(of) | Form::Map(of) | Form::Days(of) => exact(of),
        _ => "False",
    }
}

fn words(of: &Type) -> Option<Words<'_>> {
    let (Kind::Words(words) | Kind::OpenWords(words)) = &of.kind else { return None };
    let members = words.iter().map(|w| Member { name: w.text.to_shouty_snake_case(), text: &w.text, doc: &w.doc }).collect();
    Some(Words { name: &of.name, doc: &of.doc, members })
}

fn literal<'w>(words: impl Iterator<Item = &'w str>) -> String {
    format!("Literal[{}]", words.map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", "))
}

/// The key, unless Python has the word for itself.
fn attribute_name(key: &str) -> String {
    const TAKEN: [&str; 10] = ["and", "as", "for", "from", "in", "is", "not", "or", "with", "class"];
    if TAKEN.contains(&key) { format!("{key}_") } else { key.to_owned() }
}
