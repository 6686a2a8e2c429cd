//! Ruby: each type as a short declaration for the reader and writer that are written once, one method for each ask, and signatures (RBS).

use super::File;
use super::model::{Arm, Ask, Field, Form, Kind, Model, Presence, Type, Word};
use super::text::render;
use heck::ToSnakeCase;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Methods that every object of Ruby has and needs; a key of that name is read with an underscore after it.
const TAKEN: [&str; 3] = ["class", "hash", "method"];

/// Words of Ruby that cannot name a variable.
const KEYWORDS: [&str; 4] = ["case", "class", "do", "for"];

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
    alias: String,
    doc: &'a str,
    open: bool,
    words: Vec<&'a str>,
    symbols: Vec<String>,
}

#[derive(Serialize)]
struct Record<'a> {
    name: &'a str,
    doc: &'a str,
    /// The ask that it answers.
    ask: Option<&'a str>,
    /// Is it what is asked about?
    input: bool,
    /// The list of its outcomes.
    outcome: Option<&'a str>,
    predicates: Vec<String>,
    fields: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Key<'a> {
    key: &'a str,
    reader: String,
    doc: &'a str,
    verb: &'static str,
    form: String,
    required: bool,
    held: String,
    given: String,
}

/// A value of one of several forms.
#[derive(Serialize)]
struct Choice<'a> {
    name: &'a str,
    alias: String,
    doc: &'a str,
    units: Vec<Key<'a>>,
    plain: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Method<'a> {
    name: String,
    ask: &'a str,
    doc: &'a str,
    answer: &'a str,
    positional: Vec<Argument<'a>>,
    keywords: Vec<Argument<'a>>,
}

#[derive(Serialize)]
struct Argument<'a> {
    key: &'a str,
    doc: &'a str,
    variable: &'a str,
    form: String,
    given: String,
    required: bool,
    /// Can the variable not be named, since it is a word of the language?
    keyword: bool,
}

/// The generated files of the gem.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    let surface = surface(model)?;
    let file = |path: &str, template: &'static str| render(&format!("bindings/ruby/{path}"), template, &surface);
    Ok(vec![
        file("lib/leavelaw/version.rb", include_str!("../../templates/ruby/version.rb"))?,
        file("lib/leavelaw/generated/words.rb", include_str!("../../templates/ruby/words.rb"))?,
        file("lib/leavelaw/generated/types.rb", include_str!("../../templates/ruby/types.rb"))?,
        file("lib/leavelaw/generated/asks.rb", include_str!("../../templates/ruby/asks.rb"))?,
        file("sig/leavelaw.rbs", include_str!("../../templates/ruby/leavelaw.rbs"))?,
    ])
}

fn surface(model: &Model) -> Result<Surface<'_>, String> {
    let codes = leavelaw::Code::ALL.iter().map(|code| code.as_str()).collect();
    let mut lists = vec![list("Code", "What is wrong with an input.", false, codes)?];
    let (mut records, mut choices) = (Vec::new(), Vec::new());
    let context = Context::of(model)?;
    for of in model.types.values() {
        match &of.kind {
            Kind::Record(fields) => records.push(context.record(of, fields)),
            Kind::Words(words) => lists.push(list(&of.name, &of.doc, false, texts(words))?),
            Kind::OpenWords(words) => lists.push(list(&of.name, &of.doc, true, texts(words))?),
            Kind::Tagged(arms) | Kind::Union(arms) => choices.push(context.choice(of, arms)),
        }
    }
    let methods = model.asks.iter().map(|ask| context.method(ask)).collect();
    Ok(Surface { lists, records, choices, methods })
}

fn texts(words: &[Word]) -> Vec<&str> {
    words.iter().map(|w| w.text.as_str()).collect()
}

fn list<'a>(name: &'a str, doc: &'a str, open: bool, words: Vec<&'a str>) -> Result<List<'a>, String> {
    let symbols: Vec<String> = words.iter().map(|w| symbol(w)).collect();
    if symbols.iter().collect::<BTreeSet<_>>().len() != words.len() {
        return Err(format!("two words of {name} would be the same symbol in Ruby"));
    }
    Ok(List { name, alias: name.to_snake_case(), doc, open, words, symbols })
}

fn symbol(word: &str) -> String {
    word.replace(['-', '/', '.'], "_")
}

/// What must be known of all types to write one.
struct Context<'a> {
    types: &'a BTreeMap<String, Type>,
    asks: BTreeMap<&'a str, &'a str>,
    inputs: BTreeSet<&'a str>,
}

impl<'a> Context<'a> {
    fn of(model: &'a Model) -> Result<Context<'a>, String> {
        let mut asks = BTreeMap::new();
        for ask in &model.asks {
            if let Some(other) = asks.insert(ask.answer.as_str(), ask.word.as_str()) {
                return Err(format!("{} answers both {other} and {}", ask.answer, ask.word));
            }
        }
        let case = |ask: &'a Ask| ask.arguments.iter().find(|f| f.key == "case").and_then(|f| f.form.name());
        Ok(Context { types: &model.types, asks, inputs: model.asks.iter().filter_map(case).collect() })
    }

    fn record(&self, of: &'a Type, fields: &'a [Field]) -> Record<'a> {
        let outcome = fields.iter().find(|f| f.key == "outcome").and_then(|f| f.form.name());
        let words = outcome.and_then(|name| match &self.types.get(name)?.kind {
            Kind::Words(words) => Some(texts(words)),
            _ => None,
        });
        Record {
            name: &of.name,
            doc: &of.doc,
            ask: self.asks.get(of.name.as_str()).copied(),
            input: self.inputs.contains(of.name.as_str()),
            outcome: words.as_ref().and(outcome),
            predicates: words.unwrap_or_default().into_iter().map(symbol).collect(),
            fields: fields.iter().map(|f| self.key(f)).collect(),
        }
    }

    fn key(&self, of: &'a Field) -> Key<'a> {
        let reader = if TAKEN.contains(&of.key.as_str()) { format!("{}_", of.key) } else { of.key.clone() };
        let (verb, absent) = match of.presence {
            Presence::Required => ("required", ""),
            Presence::Optional => ("optional", "?"),
            Presence::Empty => ("empty_when_absent", ""),
        };
        let held = self.held(&of.form);
        let absent = if held == "untyped" { "" } else { absent };
        let held = if held.contains('|') && !absent.is_empty() { format!("({held})?") } else { format!("{held}{absent}") };
        let required = of.presence == Presence::Required;
        Key { key: &of.key, reader, doc: &of.doc, verb, form: form(&of.form), required, held, given: self.given(&of.form) }
    }

    fn choice(&self, of: &'a Type, arms: &'a [Arm]) -> Choice<'a> {
        let key = |arm: &'a Arm| Key {
            key: &arm.name,
            reader: arm.name.clone(),
            doc: &arm.doc,
            verb: "unit",
            form: form(&arm.form),
            required: true,
            held: self.held(&arm.form),
            given: self.given(&arm.form),
        };
        let (units, plain): (Vec<&Arm>, Vec<&Arm>) = arms.iter().partition(|arm| arm.keyed);
        let (units, plain) = (units.into_iter().map(key).collect(), plain.into_iter().map(key).collect());
        Choice { name: &of.name, alias: of.name.to_snake_case(), doc: &of.doc, units, plain }
    }

    fn method(&self, ask: &'a Ask) -> Method<'a> {
        let positional = |f: &&Field| f.presence == Presence::Required && f.form != Form::Day;
        let (positional, mut keywords): (Vec<&Field>, Vec<&Field>) = ask.arguments.iter().partition(positional);
        keywords.sort_by_key(|f| f.presence != Presence::Required);
        let argument = |f: &&'a Field| {
            let keyword = KEYWORDS.contains(&f.key.as_str());
            let variable = if keyword { "input" } else { f.key.as_str() };
            let required = f.presence == Presence::Required;
            // Not inside a record, which has these words for itself.
            let made = matches!(f.form, Form::OneOrMany(_) | Form::DayOr(_) | Form::Map(_) | Form::Days(_));
            let form = format!("{}{}", if made { "Forms." } else { "" }, form(&f.form));
            Argument { key: &f.key, doc: &f.doc, variable, form, given: self.given(&f.form), required, keyword }
        };
        Method {
            name: symbol(&ask.word),
            ask: &ask.word,
            doc: &ask.doc,
            answer: &ask.answer,
            positional: positional.iter().map(argument).collect(),
            keywords: keywords.iter().map(argument).collect(),
        }
    }

    /// The signature of what a record holds.
    fn held(&self, of: &Form) -> String {
        match of {
            Form::Text => "String".to_owned(),
            Form::Words(words) => words.iter().map(|w| format!(":{}", symbol(w))).collect::<Vec<_>>().join(" | "),
            Form::Integer => "Integer".to_owned(),
            Form::Flag => "bool".to_owned(),
            Form::Day => "Date".to_owned(),
            Form::Hours | Form::Money => "BigDecimal".to_owned(),
            Form::Rational => "Rational".to_owned(),
            Form::Any => "untyped".to_owned(),
            Form::Named(name) if self.is_record(name) => name.clone(),
            Form::Named(name) => name.to_snake_case(),
            Form::DayOr(name) => name.clone(),
            Form::List(of) | Form::OneOrMany(of) => format!("Array[{}]", self.held(of)),
            Form::Map(of) => format!("Hash[String, {}]", self.held(of)),
            Form::Days(of) => format!("Hash[Date, {}]", self.held(of)),
        }
    }

    /// The signature of what may be given for it.
    fn given(&self, of: &Form) -> String {
        match of {
            Form::Words(_) => format!("{} | String", self.held(of)),
            Form::Text | Form::Integer | Form::Flag | Form::Any => self.held(of),
            Form::Day => "day".to_owned(),
            Form::Hours | Form::Money => "decimal".to_owned(),
            Form::Rational => "fraction".to_owned(),
            Form::Named(name) if self.is_record(name) => format!("{name} | facts"),
            Form::Named(name) => format!("given_{}", name.to_snake_case()),
            Form::DayOr(name) => format!("day | {name} | facts"),
            Form::List(of) => format!("Array[{}]", self.given(of)),
            Form::OneOrMany(of) => format!("{} | Array[{}]", self.given(of), self.given(of)),
            Form::Map(of) => format!("Hash[String | Symbol, {}]", self.given(of)),
            Form::Days(of) => format!("Hash[day, {}]", self.given(of)),
        }
    }

    fn is_record(&self, name: &str) -> bool {
        self.types.get(name).is_some_and(|t| matches!(t.kind, Kind::Record(_)))
    }
}

/// The form as a declaration names it.
fn form(of: &Form) -> String {
    match of {
        Form::Text => ":text".to_owned(),
        Form::Words(words) => format!("words({})", words.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", ")),
        Form::Integer => ":integer".to_owned(),
        Form::Flag => ":flag".to_owned(),
        Form::Day => ":day".to_owned(),
        Form::Hours => ":hours".to_owned(),
        Form::Money => ":money".to_owned(),
        Form::Rational => ":rational".to_owned(),
        Form::Any => ":any".to_owned(),
        Form::Named(name) => format!(":{name}"),
        Form::DayOr(name) => format!("day_or(:{name})"),
        Form::List(of) => format!("[{}]", form(of)),
        Form::OneOrMany(of) => format!("many({})", form(of)),
        Form::Map(of) => format!("map({})", form(of)),
        Form::Days(of) => format!("days({})", form(of)),
    }
}
