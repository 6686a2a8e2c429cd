//! Kotlin: data classes, enum classes and sealed interfaces, their reader and writer, and the methods of the rulebook.

use super::File;
use super::model::{Arm, Ask, Field, Form, INPUTS, Kind, Model, Presence, Type, Word};
use super::text::render;
use heck::{ToLowerCamelCase, ToShoutySnakeCase, ToUpperCamelCase};
use serde::Serialize;
use std::collections::BTreeMap;

const MAIN: &str = "bindings/jvm/src/main/kotlin/org/leavelaw";
const TEST: &str = "bindings/jvm/src/test/kotlin/org/leavelaw";

/// What only an answer with an unknown outcome has.
const OPEN: [&str; 3] = ["missing", "judgment", "unsettled"];

/// Words that cannot name a property in Kotlin, or a method in Java; they end in a line, as in Rust.
const RESERVED: [&str; 19] = [
    "as",
    "class",
    "do",
    "else",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "this",
    "throw",
    "val",
    "var",
    "when",
];

#[derive(Serialize)]
struct Surface {
    records: Vec<Record>,
    answers: Vec<Record>,
    words: Vec<WordList>,
    reasons: Vec<WordList>,
    forms: Vec<Union>,
    codes: Vec<Entry>,
    asks: Vec<Method>,
    /// The keys that every answer has.
    common: Vec<Property>,
    inputs: Vec<Input>,
}

#[derive(Serialize)]
struct Input {
    class: String,
    /// As the border names it.
    name: &'static str,
}

#[derive(Serialize, Clone)]
struct Record {
    name: String,
    doc: String,
    /// The sealed interfaces that it belongs to.
    supers: Vec<String>,
    fields: Vec<Property>,
    /// The keys in the order in which they are written.
    written: Vec<Written>,
    /// The name of an input at the border.
    input: Option<&'static str>,
    ask: Option<String>,
    /// `Decided` or `Outcome<…>`, where the outcome can be unknown.
    result: Option<String>,
    /// Is there a question to which no outcome belongs?
    may_lack_outcome: bool,
    has_builder: bool,
    in_companion: String,
    in_class: String,
    in_builder: String,
}

#[derive(Serialize, Clone)]
struct Property {
    key: String,
    name: String,
    doc: String,
    /// The type when it is there.
    form: String,
    presence: &'static str,
    /// What stands for it when it is not there.
    default: String,
    read: String,
    /// Does every answer have it?
    shared: bool,
    /// How a builder takes it: `list`, `map`, `value`.
    takes: &'static str,
    element: String,
    by: String,
    /// The record that a bare day stands for.
    day_of: Option<String>,
}

#[derive(Serialize, Clone)]
struct Written {
    key: String,
    name: String,
    /// Is it written only if this holds? `not-null`, `not-empty`, `not-default`, `ask` or `always`.
    when: &'static str,
    default: String,
    write: String,
}

#[derive(Serialize)]
struct WordList {
    name: String,
    doc: String,
    supers: Vec<String>,
    entries: Vec<Entry>,
    is_tri: bool,
}

#[derive(Serialize)]
struct Entry {
    name: String,
    word: String,
    doc: String,
}

#[derive(Serialize)]
struct Union {
    name: String,
    doc: String,
    supers: Vec<String>,
    words: Vec<Entry>,
    classes: Vec<ArmClass>,
    /// Other types that are one of its forms.
    members: Vec<Member>,
    has_text: bool,
    has_object: bool,
    in_companion: String,
}

#[derive(Serialize)]
struct ArmClass {
    name: String,
    factory: String,
    doc: String,
    form: String,
    read: String,
    write: String,
    /// The only key of its object, where it has one.
    key: Option<String>,
    token: &'static str,
}

#[derive(Serialize)]
struct Member {
    name: String,
    token: &'static str,
}

#[derive(Serialize)]
struct Method {
    name: String,
    ask: String,
    constant: String,
    doc: String,
    arguments: Vec<Argument>,
    has_optional: bool,
    written: Vec<Written>,
    answer: String,
    /// The type of its input.
    input: Option<String>,
}

#[derive(Serialize)]
struct Argument {
    key: String,
    name: String,
    doc: String,
    form: String,
    default: &'static str,
    /// How the runner of the vectors takes it from a request.
    taken: String,
}

/// The generated files of the jar.
pub(crate) fn files(model: &Model) -> Result<Vec<File>, String> {
    let kotlin = Kotlin { model, ways: ways(include_str!("../../templates/kotlin/ways.kt")) };
    let surface = kotlin.surface();
    let main = |name: &str, template: &'static str| render(&format!("{MAIN}/{name}"), template, &surface);
    Ok(vec![
        main("Inputs.kt", concat!(include_str!("../../templates/kotlin/record.kt"), include_str!("../../templates/kotlin/inputs.kt")))?,
        main("Answers.kt", concat!(include_str!("../../templates/kotlin/record.kt"), include_str!("../../templates/kotlin/answers.kt")))?,
        main("Words.kt", concat!(include_str!("../../templates/kotlin/record.kt"), include_str!("../../templates/kotlin/words.kt")))?,
        main("Forms.kt", concat!(include_str!("../../templates/kotlin/record.kt"), include_str!("../../templates/kotlin/forms.kt")))?,
        main("Asks.kt", include_str!("../../templates/kotlin/asks.kt"))?,
        main("internal/Reading.kt", include_str!("../../templates/kotlin/reading.kt"))?,
        main("internal/Writing.kt", include_str!("../../templates/kotlin/writing.kt"))?,
        render(&format!("{TEST}/AskTable.kt"), include_str!("../../templates/kotlin/table.kt"), &surface)?,
    ])
}

/// The hand-written short ways, by the class body that they belong to: `//! Block companion`.
fn ways(text: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    let mut place = String::new();
    for line in text.lines() {
        if let Some(next) = line.strip_prefix("//! ") {
            next.clone_into(&mut place);
        } else if !place.is_empty() {
            let part: &mut String = all.entry(place.clone()).or_default();
            part.push_str(line);
            part.push('\n');
        }
    }
    all
}

struct Kotlin<'a> {
    model: &'a Model,
    ways: BTreeMap<String, String>,
}

/// Java has a type `Record` and Kotlin a type `Retention` that every file sees: whoever imports the whole package would not get ours.
fn class(name: &str) -> String {
    let free = match name {
        "Record" => "KeptRecord",
        "Retention" => "RetentionAnswer",
        _ => name,
    };
    free.to_owned()
}

fn property(key: &str) -> String {
    if RESERVED.contains(&key) { format!("{key}_") } else { key.to_lower_camel_case() }
}

fn doc(text: &str) -> String {
    text.replace("/*", "/&#42;").replace("*/", "&#42;/")
}

fn entry(word: &str, text: &str) -> Entry {
    let text = if text.is_empty() { format!("`{word}`") } else { doc(text) };
    Entry { name: word.to_shouty_snake_case(), word: word.to_owned(), doc: text }
}

/// The type as it stands in Kotlin.
fn form(of: &Form) -> String {
    match of {
        Form::Text | Form::Words(_) => "String".to_owned(),
        Form::Integer => "Long".to_owned(),
        Form::Flag => "Boolean".to_owned(),
        Form::Day => "LocalDate".to_owned(),
        Form::Hours | Form::Money => "BigDecimal".to_owned(),
        Form::Rational => "Rational".to_owned(),
        Form::Any => "Any".to_owned(),
        Form::Named(name) | Form::DayOr(name) => class(name),
        Form::List(of) | Form::OneOrMany(of) => format!("List<{}>", form(of)),
        Form::Map(of) => format!("Map<String, {}>", form(of)),
        Form::Days(of) => format!("Map<LocalDate, {}>", form(of)),
    }
}

/// The expression that reads it.
fn read(of: &Form) -> String {
    match of {
        Form::Text | Form::Words(_) => "text()".to_owned(),
        Form::Integer => "long()".to_owned(),
        Form::Flag => "flag()".to_owned(),
        Form::Day => "day()".to_owned(),
        Form::Hours | Form::Money => "decimal()".to_owned(),
        Form::Rational => "rational()".to_owned(),
        Form::Any => "any()".to_owned(),
        Form::Named(name) | Form::DayOr(name) => format!("read{}()", class(name)),
        Form::List(of) | Form::OneOrMany(of) => format!("list {{ {} }}", read(of)),
        Form::Map(of) => format!("map {{ {} }}", read(of)),
        Form::Days(of) => format!("days {{ {} }}", read(of)),
    }
}

/// The statement that writes `value`.
fn write(of: &Form, value: &str) -> String {
    match of {
        Form::Text | Form::Words(_) => format!("text({value})"),
        Form::Integer => format!("long({value})"),
        Form::Flag => format!("flag({value})"),
        Form::Day => format!("day({value})"),
        Form::Hours | Form::Money => format!("decimal({value})"),
        Form::Rational => format!("text({value}.toString())"),
        Form::Any => format!("any({value})"),
        Form::Named(name) | Form::DayOr(name) => format!("write{}({value})", class(name)),
        Form::List(of) | Form::OneOrMany(of) => format!("list({value}) {{ {} }}", write(of, "it")),
        Form::Map(of) => format!("map({value}) {{ {} }}", write(of, "it")),
        Form::Days(of) => format!("days({value}) {{ {} }}", write(of, "it")),
    }
}

fn is_list(of: &Form) -> bool {
    matches!(of, Form::List(_) | Form::OneOrMany(_))
}

impl Kotlin<'_> {
    fn surface(&self) -> Surface {
        let types = || self.model.types.values();
        let records = |requests: bool| {
            let side = types().filter(move |t| t.in_requests == requests);
            side.filter_map(|t| self.record(t)).collect::<Vec<Record>>()
        };
        let common = self.common();
        let mut answers = records(false);
        for field in answers.iter_mut().filter(|r| r.ask.is_some()).flat_map(|r| &mut r.fields) {
            field.shared = common.iter().any(|c| c.key == field.key);
        }
        Surface {
            records: records(true),
            answers,
            words: types().filter_map(|t| if let Kind::Words(words) = &t.kind { Some(self.word_list(t, words)) } else { None }).collect(),
            reasons: types()
                .filter_map(|t| if let Kind::OpenWords(words) = &t.kind { Some(self.word_list(t, words)) } else { None })
                .collect(),
            forms: types()
                .filter_map(|t| match &t.kind {
                    Kind::Tagged(arms) | Kind::Union(arms) => Some(self.union(t, arms)),
                    _ => None,
                })
                .collect(),
            codes: leavelaw::Code::ALL.iter().map(|code| entry(code.as_str(), "")).collect(),
            asks: self.model.asks.iter().map(|ask| self.method(ask)).collect(),
            common,
            inputs: INPUTS.iter().map(|name| Input { class: class(name), name }).collect(),
        }
    }

    /// The keys that all answers have.
    fn common(&self) -> Vec<Property> {
        let all: Vec<&Vec<Field>> = self.model.asks.iter().filter_map(|ask| self.fields(&ask.answer)).collect();
        let Some((first, others)) = all.split_first() else { return Vec::new() };
        let in_all =
            |f: &&Field| others.iter().all(|fields| fields.iter().any(|o| o.key == f.key && o.form == f.form && o.presence == f.presence));
        first.iter().filter(in_all).map(|f| self.property(f)).collect()
    }

    fn fields(&self, name: &str) -> Option<&Vec<Field>> {
        match &self.model.types.get(name)?.kind {
            Kind::Record(fields) => Some(fields),
            _ => None,
        }
    }

    fn way(&self, place: &str) -> String {
        self.ways.get(place).cloned().unwrap_or_default()
    }

    /// The unions of which the type is one form.
    fn supers(&self, name: &str) -> Vec<String> {
        let has_it = |arms: &[Arm]| arms.iter().any(|a| !a.keyed && a.form == Form::Named(name.to_owned()));
        let unions = self.model.types.values().filter(|t| matches!(&t.kind, Kind::Union(arms) if has_it(arms)));
        unions.map(|t| class(&t.name)).collect()
    }

    fn record(&self, of: &Type) -> Option<Record> {
        let Kind::Record(fields) = &of.kind else { return None };
        let ask = self.model.asks.iter().find(|ask| ask.answer == of.name).map(|ask| ask.word.clone());
        let input = INPUTS.into_iter().find(|name| *name == of.name);
        let mut supers = self.supers(&of.name);
        supers.extend(input.map(|_| "Input".to_owned()));
        supers.extend(ask.as_ref().map(|_| "Answer".to_owned()));
        let properties: Vec<Property> = fields.iter().map(|f| self.property(f)).collect();
        let name = class(&of.name);
        Some(Record {
            doc: doc(&of.doc),
            supers,
            written: written(fields, ask.as_deref(), "value."),
            fields: properties,
            input,
            result: self.result(fields),
            may_lack_outcome: fields.iter().any(|f| f.key == "outcome" && f.presence == Presence::Optional),
            ask,
            has_builder: of.in_requests,
            in_companion: self.way(&format!("{name} companion")),
            in_class: self.way(&name),
            in_builder: self.way(&format!("{name} builder")),
            name,
        })
    }

    /// The sealed form of the outcome, for an answer whose outcome can be unknown and which then says why.
    fn result(&self, fields: &[Field]) -> Option<String> {
        if !OPEN.iter().all(|key| fields.iter().any(|f| f.key == *key)) {
            return None;
        }
        let outcome = fields.iter().find(|f| f.key == "outcome")?.form.name()?;
        match &self.model.types.get(outcome)?.kind {
            Kind::Words(_) if outcome == "Tri" => Some("Decided".to_owned()),
            Kind::Words(words) if words.iter().any(|w| w.text == "unknown") => Some(format!("Outcome<{}>", class(outcome))),
            _ => None,
        }
    }

    fn property(&self, field: &Field) -> Property {
        let is_record = field.form.name().is_some_and(|name| self.fields(name).is_some());
        let (presence, default) = match (field.presence, &field.form) {
            (Presence::Required, _) => ("required", String::new()),
            (Presence::Optional, _) => ("optional", "null".to_owned()),
            (Presence::Empty, Form::Map(_) | Form::Days(_)) => ("empty", "emptyMap()".to_owned()),
            (Presence::Empty, Form::Named(name)) if is_record => ("default", format!("{}()", class(name))),
            (Presence::Empty, _) => ("empty", "emptyList()".to_owned()),
        };
        let (takes, element, by) = match &field.form {
            Form::List(of) | Form::OneOrMany(of) => ("list", form(of), String::new()),
            Form::Map(of) => ("map", form(of), "String".to_owned()),
            Form::Days(of) => ("map", form(of), "LocalDate".to_owned()),
            _ => ("value", String::new(), String::new()),
        };
        let day_of = match &field.form {
            Form::DayOr(name) => Some(class(name)),
            Form::List(of) | Form::OneOrMany(of) | Form::Map(of) => {
                if let Form::DayOr(name) = &**of {
                    Some(class(name))
                } else {
                    None
                }
            }
            _ => None,
        };
        Property {
            key: field.key.clone(),
            name: property(&field.key),
            doc: doc(&field.doc),
            form: form(&field.form),
            presence,
            default,
            read: read(&field.form),
            shared: false,
            takes,
            element,
            by,
            day_of,
        }
    }

    fn word_list(&self, of: &Type, words: &[Word]) -> WordList {
        let entries = words.iter().map(|w| entry(&w.text, &w.doc)).collect();
        let text = match (of.doc.as_str(), &of.kind) {
            ("", Kind::OpenWords(_)) => "One of a list of words, or a company's own, which begins with `x-`.",
            ("", _) => "One of a list of words.",
            (text, _) => text,
        };
        WordList { name: class(&of.name), doc: doc(text), supers: self.supers(&of.name), entries, is_tri: of.name == "Tri" }
    }

    fn union(&self, of: &Type, arms: &[Arm]) -> Union {
        let mut union = Union {
            name: class(&of.name),
            doc: doc(if of.doc.is_empty() { "What may be given in one of several forms." } else { &of.doc }),
            supers: self.supers(&of.name),
            words: Vec::new(),
            classes: Vec::new(),
            members: Vec::new(),
            has_text: false,
            has_object: false,
            in_companion: self.way(&format!("{} companion", class(&of.name))),
        };
        for arm in arms {
            match &arm.form {
                Form::Words(words) => union.words.extend(words.iter().map(|w| entry(w, ""))),
                Form::Named(name) if !arm.keyed => union.members.push(Member { name: class(name), token: self.token(&arm.form) }),
                _ => union.classes.push(self.arm(&of.name, arm)),
            }
            let token = if arm.keyed { "OBJECT" } else { self.token(&arm.form) };
            union.has_text |= token == "TEXT";
            union.has_object |= token == "OBJECT";
        }
        union
    }

    fn arm(&self, union: &str, arm: &Arm) -> ArmClass {
        let name = match &arm.form {
            Form::List(of) if !arm.keyed => plural(of.name().unwrap_or(&arm.name).trim_start_matches(union)),
            _ => arm.name.to_upper_camel_case(),
        };
        ArmClass {
            factory: property(&name.to_lower_camel_case()),
            name,
            doc: if arm.doc.is_empty() { format!("The form `{}`.", arm.name) } else { doc(&arm.doc) },
            form: form(&arm.form),
            read: read(&arm.form),
            write: write(&arm.form, "value.value"),
            key: arm.keyed.then(|| arm.name.clone()),
            token: if arm.keyed { "OBJECT" } else { self.token(&arm.form) },
        }
    }

    /// By which kind of JSON value a form is told apart.
    fn token(&self, of: &Form) -> &'static str {
        match of {
            Form::Integer => "NUMBER",
            form if is_list(form) => "LIST",
            Form::Named(name) => match self.model.types.get(name).map(|t| &t.kind) {
                Some(Kind::Words(_) | Kind::OpenWords(_)) => "TEXT",
                _ => "OBJECT",
            },
            _ => "TEXT",
        }
    }

    fn method(&self, ask: &Ask) -> Method {
        let arguments: Vec<Argument> = ask.arguments.iter().map(|field| self.argument(field)).collect();
        let mut fields = ask.arguments.clone();
        fields.retain(|f| f.form != Form::Any);
        let mut written = written(&fields, Some(&ask.word), "");
        for field in ask.arguments.iter().filter(|f| f.form == Form::Any) {
            let write = "writeInput(it)".to_owned();
            written.push(Written { key: field.key.clone(), name: property(&field.key), when: "not-null", default: String::new(), write });
        }
        written.sort_by(|a, b| a.key.cmp(&b.key));
        let input = ask.arguments.iter().find(|f| f.key == "case").and_then(|f| f.form.name()).map(class);
        Method {
            name: ask.word.replace('.', "-").to_lower_camel_case(),
            constant: ask.word.to_shouty_snake_case(),
            ask: ask.word.clone(),
            doc: doc(&ask.doc),
            has_optional: arguments.iter().any(|a| !a.default.is_empty()),
            arguments,
            written,
            answer: class(&ask.answer),
            input,
        }
    }

    fn argument(&self, field: &Field) -> Argument {
        let optional = field.presence == Presence::Optional;
        let mut kind = if field.form == Form::Any { "Input".to_owned() } else { form(&field.form) };
        let key = &field.key;
        let get = match &field.form {
            Form::Any => format!("inputOfAsk(\"{key}\")"),
            Form::Day => format!("day(\"{key}\")"),
            Form::List(of) => match of.name().filter(|name| INPUTS.contains(name)) {
                Some(name) => format!("inputs(\"{key}\", {}::fromJson)", class(name)),
                None => format!("texts(\"{key}\")"),
            },
            Form::Map(of) if matches!(**of, Form::List(_)) => format!("map(\"{key}\") {{ texts(it) }}"),
            Form::Map(_) => format!("map(\"{key}\") {{ text(it) }}"),
            Form::Named(name) if INPUTS.contains(&name.as_str()) => format!("input(\"{key}\", {}::fromJson)", class(name)),
            Form::Named(name) => format!("word(\"{key}\", {}::of)", class(name)),
            _ => format!("text(\"{key}\")"),
        };
        let taken = if optional { format!("optional(\"{key}\") {{ {get} }}") } else { get };
        if optional {
            kind.push('?');
        }
        let default = if optional { " = null" } else { "" };
        Argument { key: key.clone(), name: property(key), doc: doc(&field.doc), form: kind, default, taken }
    }
}

/// The keys in the order of the contract, which is that of their bytes; an answer and a request name their ask.
fn written(fields: &[Field], ask: Option<&str>, of: &str) -> Vec<Written> {
    let mut all: Vec<Written> = fields
        .iter()
        .map(|field| {
            let name = property(&field.key);
            let place = format!("{of}{name}");
            let (when, value) = match (field.presence, &field.form) {
                (Presence::Required, _) => ("always", place.as_str()),
                (Presence::Optional, _) => ("not-null", "it"),
                (Presence::Empty, Form::Named(_)) => ("not-default", place.as_str()),
                (Presence::Empty, _) => ("not-empty", place.as_str()),
            };
            let default = field.form.name().map(class).unwrap_or_default();
            Written { key: field.key.clone(), when, default, write: write(&field.form, value), name: place }
        })
        .collect();
    if let Some(ask) = ask {
        let write = format!("text(\"{ask}\")");
        all.push(Written { key: "ask".to_owned(), name: String::new(), when: "always", default: String::new(), write });
    }
    all.sort_by(|a, b| a.key.cmp(&b.key));
    all
}

/// The plural of a type's name.
fn plural(name: &str) -> String {
    match name.strip_suffix('y') {
        Some(stem) => format!("{stem}ies"),
        None => format!("{name}s"),
    }
}
