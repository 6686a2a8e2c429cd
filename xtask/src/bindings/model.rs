//! The types of the contract, read from the schema that the api types make of themselves.

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Everything that the surface of a language is made from.
#[derive(Debug)]
pub(crate) struct Model {
    /// The asks that this version of the library answers.
    pub(crate) asks: Vec<Ask>,
    /// The types, by name.
    pub(crate) types: BTreeMap<String, Type>,
}

/// One question, as a method of the rulebook.
#[derive(Debug)]
pub(crate) struct Ask {
    /// As requests name it: `leave.base-period`.
    pub(crate) word: String,
    /// What it asks.
    pub(crate) doc: String,
    /// Its arguments without the manner: the input, what it is asked of, the day of the question `on`, and further days.
    pub(crate) arguments: Vec<Field>,
    /// The type of its answer.
    pub(crate) answer: String,
}

/// A named type.
#[derive(Debug)]
pub(crate) struct Type {
    /// Its name in every language.
    pub(crate) name: String,
    /// What it means.
    pub(crate) doc: String,
    /// Do hosts write it?
    pub(crate) in_requests: bool,
    /// Do answers hold it?
    pub(crate) in_answers: bool,
    /// Its shape.
    pub(crate) kind: Kind,
}

/// The shape of a named type.
#[derive(Debug)]
pub(crate) enum Kind {
    /// An object with these keys, in this order.
    Record(Vec<Field>),
    /// A closed list of words.
    Words(Vec<Word>),
    /// A list of words to which a company adds its own, which begin with `x-`.
    OpenWords(Vec<Word>),
    /// An object with exactly one of these keys: a unit and its value.
    Tagged(Vec<Arm>),
    /// One of several forms, told apart by their JSON type.
    Union(Vec<Arm>),
}

/// A word of a list.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// As it stands in JSON.
    pub(crate) text: String,
    /// What it means, where that says more than the word.
    pub(crate) doc: String,
}

/// A key of a record.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    /// As it stands in JSON.
    pub(crate) key: String,
    /// What it means.
    pub(crate) doc: String,
    /// Its type.
    pub(crate) form: Form,
    /// May it be left out?
    pub(crate) presence: Presence,
}

/// What it means that a key is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// It is always there.
    Required,
    /// Unknown in a request; not applicable in an answer.
    Optional,
    /// An empty list, map or record.
    Empty,
}

/// One form of a union or one unit of a tagged value.
#[derive(Debug, Clone)]
pub(crate) struct Arm {
    /// Its name: the key of an object with one key, else what it is.
    pub(crate) name: String,
    /// What it means.
    pub(crate) doc: String,
    /// Its value.
    pub(crate) form: Form,
    /// Does the value stand in an object with one key?
    pub(crate) keyed: bool,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form {
    /// Any text; ids and words that packs define among them.
    Text,
    /// Text of a word list that stands only here.
    Words(Vec<String>),
    /// A whole number.
    Integer,
    /// True or false.
    Flag,
    /// A civil day.
    Day,
    /// Hours, an exact decimal.
    Hours,
    /// Money, an exact decimal.
    Money,
    /// An exact fraction.
    Rational,
    /// Any JSON value.
    Any,
    /// A named type.
    Named(String),
    /// A list.
    List(Box<Form>),
    /// A list that may be written as its only element.
    OneOrMany(Box<Form>),
    /// A record that may be written as its day.
    DayOr(String),
    /// A map by text.
    Map(Box<Form>),
    /// A map by day.
    Days(Box<Form>),
}

/// Types that every language has of its own, or that are plain text with a form.
fn scalar(name: &str) -> Option<Form> {
    Some(match name {
        "Day" => Form::Day,
        "Hours" => Form::Hours,
        "Money" => Form::Money,
        "Rational" => Form::Rational,
        "Count" => Form::Integer,
        "Quarter" | "ClockTime" => Form::Text,
        "AnyCase" => Form::Any,
        _ => return None,
    })
}

impl Model {
    /// Reads [`leavelaw::api::schema::model`]; `answers` says which asks this version of the library answers.
    pub(crate) fn read(schema: &Value, answers: impl Fn(&str) -> bool) -> Result<Model, String> {
        let definitions = schema["$defs"].as_object().ok_or("the model has no $defs")?;
        let reader = Reader { definitions };
        let mut types = BTreeMap::new();
        for (name, definition) in definitions {
            if let Some(kind) = reader.kind(name, definition)? {
                let doc = doc(definition);
                types.insert(name.clone(), Type { name: name.clone(), doc, in_requests: false, in_answers: false, kind });
            }
        }
        let mut asks = Vec::new();
        let mut roots = (BTreeSet::new(), BTreeSet::new());
        for entry in schema["asks"].as_array().into_iter().flatten() {
            let word = text(entry, "ask")?;
            let (request, answer) = (reader.target(&entry["request"])?, reader.target(&entry["answer"])?);
            roots.0.insert(request.clone());
            roots.1.insert(answer.clone());
            if answers(&word) {
                let arguments = arguments(&types, &request)?;
                asks.push(Ask { word, doc: types.get(&answer).map(|t| t.doc.clone()).unwrap_or_default(), arguments, answer });
            }
        }
        for entry in schema["catalogue"].as_array().into_iter().flatten() {
            roots.1.insert(reader.target(entry)?);
        }
        for request in &roots.0 {
            mark(&mut types, request, &|t| &mut t.in_requests);
        }
        for answer in &roots.1 {
            mark(&mut types, answer, &|t| &mut t.in_answers);
        }
        // What is only the frame of a request is a method in every language, never a type.
        types.retain(|name, t| (t.in_requests || t.in_answers) && !roots.0.contains(name));
        Ok(Model { asks, types })
    }
}

fn mark(types: &mut BTreeMap<String, Type>, name: &str, side: &impl Fn(&mut Type) -> &mut bool) {
    let Some(t) = types.get_mut(name) else { return };
    if std::mem::replace(side(t), true) {
        return;
    }
    for next in t.kind.names() {
        mark(types, &next, side);
    }
}

impl Kind {
    fn names(&self) -> Vec<String> {
        let forms: Vec<&Form> = match self {
            Kind::Record(fields) => fields.iter().map(|f| &f.form).collect(),
            Kind::Tagged(arms) | Kind::Union(arms) => arms.iter().map(|a| &a.form).collect(),
            Kind::Words(_) | Kind::OpenWords(_) => Vec::new(),
        };
        forms.into_iter().filter_map(Form::name).map(str::to_owned).collect()
    }
}

/// The inputs of the contract: what the library reads from JSON of its own, so that a host may keep it as text.
pub(crate) const INPUTS: [&str; 9] =
    ["Case", "Disclosure", "Trigger", "Record", "Records", "ConsentLedger", "Assertion", "Region", "RightsRequest"];

impl Form {
    /// The named type that it leads to.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Form::Named(name) | Form::DayOr(name) => Some(name),
            Form::List(of) | Form::OneOrMany(of) | Form::Map(of) | Form::Days(of) => of.name(),
            _ => None,
        }
    }
}

fn arguments(types: &BTreeMap<String, Type>, request: &str) -> Result<Vec<Field>, String> {
    let Some(Kind::Record(fields)) = types.get(request).map(|t| &t.kind) else {
        return Err(format!("the request {request} is no record"));
    };
    const MANNER: [&str; 4] = ["ask", "explain", "strict", "assume"];
    let rank = |field: &Field| match (field.key.as_str(), field.presence, &field.form) {
        (_, Presence::Required, form) if form.name().is_some_and(|name| INPUTS.contains(&name)) => 0,
        ("on", ..) => 2,
        (_, _, Form::Day) => 3,
        _ => 1,
    };
    let mut arguments: Vec<Field> = fields.iter().filter(|f| !MANNER.contains(&f.key.as_str())).cloned().collect();
    arguments.sort_by_key(rank);
    Ok(arguments)
}

struct Reader<'a> {
    definitions: &'a Map<String, Value>,
}

impl Reader<'_> {
    fn target(&self, schema: &Value) -> Result<String, String> {
        let name = schema["$ref"].as_str().and_then(|r| r.strip_prefix("#/$defs/")).ok_or_else(|| format!("no reference: {schema}"))?;
        if self.definitions.contains_key(name) { Ok(name.to_owned()) } else { Err(format!("no definition of {name}")) }
    }

    /// The shape of a definition; `None` for one that is only another way to write a type.
    fn kind(&self, name: &str, schema: &Value) -> Result<Option<Kind>, String> {
        if scalar(name).is_some() || name.starts_with("OneOrMany") || name.starts_with("DayOr") {
            return Ok(None);
        }
        if schema.get("x-order").is_some() {
            return self.record(schema).map(Kind::Record).map(Some);
        }
        if let Some(words) = schema["enum"].as_array() {
            return Ok(Some(Kind::Words(words.iter().filter_map(Value::as_str).map(plain_word).collect())));
        }
        if let Some(branches) = schema["oneOf"].as_array() {
            return self.one_of(branches).map(Some);
        }
        if let Some(branches) = schema["anyOf"].as_array() {
            return self.any_of(branches).map(Some);
        }
        if schema["maxProperties"] == 1 {
            let units = schema["properties"].as_object().into_iter().flatten();
            let arms = units.map(|(key, value)| self.arm(key, value, value, true)).collect::<Result<_, String>>()?;
            return Ok(Some(Kind::Tagged(arms)));
        }
        Err(format!("the definition {name} has a form that the model does not know: {schema}"))
    }

    fn record(&self, schema: &Value) -> Result<Vec<Field>, String> {
        let properties = schema["properties"].as_object().ok_or("a record without keys")?;
        let required: BTreeSet<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fields = Vec::new();
        for name in schema["x-order"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            // A Rust field whose key is a word of the language ends in a line: `for_`, `as_`.
            let key = name.trim_end_matches('_').trim_start_matches("r#");
            let property = properties.get(key).ok_or_else(|| format!("the key {key} has no schema"))?;
            let (schema, nullable) = without_null(property);
            let form = self.form(&schema)?;
            let presence = match (nullable, required.contains(key), &form) {
                (true, _, _) => Presence::Optional,
                (false, true, _) => Presence::Required,
                (false, false, Form::List(_) | Form::Map(_) | Form::Days(_)) => Presence::Empty,
                (false, false, Form::Named(name)) if self.is_record(name) => Presence::Empty,
                (false, false, Form::Any) => Presence::Optional,
                (false, false, _) => Presence::Required,
            };
            fields.push(Field { key: key.to_owned(), doc: doc(property), form, presence });
        }
        Ok(fields)
    }

    fn is_record(&self, name: &str) -> bool {
        self.definitions.get(name).is_some_and(|d| d.get("x-order").is_some())
    }

    fn one_of(&self, branches: &[Value]) -> Result<Kind, String> {
        if branches.iter().all(|b| b.get("const").is_some()) {
            let word = |b: &Value| Ok(Word { text: text(b, "const")?, doc: without_itself(&doc(b)) });
            return branches.iter().map(word).collect::<Result<_, String>>().map(Kind::Words);
        }
        let arms = branches.iter().map(|branch| {
            let (key, value) = only_key(branch).ok_or_else(|| format!("no object with one key: {branch}"))?;
            self.arm(key, value, branch, true)
        });
        arms.collect::<Result<_, String>>().map(Kind::Tagged)
    }

    fn any_of(&self, branches: &[Value]) -> Result<Kind, String> {
        if let [words, custom] = branches
            && let Some(list) = words["enum"].as_array()
            && custom["type"] == "string"
        {
            return Ok(Kind::OpenWords(list.iter().filter_map(Value::as_str).map(plain_word).collect()));
        }
        let mut arms: Vec<Arm> = Vec::new();
        for branch in branches {
            let arm = if let Some((key, value)) = only_key(branch) {
                self.arm(key, value, branch, true)?
            } else {
                let form = self.form(branch)?;
                let name = match &form {
                    Form::Words(_) => "word".to_owned(),
                    Form::Text => "text".to_owned(),
                    Form::Integer => "number".to_owned(),
                    Form::List(of) => format!("list of {}", of.name().unwrap_or("values")),
                    other => other.name().ok_or_else(|| format!("a form without a name: {branch}"))?.to_owned(),
                };
                Arm { name, doc: doc(branch), form, keyed: false }
            };
            // One object instead of a list of them is only another way to write the list.
            arms.retain(|a| !matches!(&arm.form, Form::List(of) if **of == a.form));
            arms.push(arm);
        }
        Ok(Kind::Union(arms))
    }

    fn arm(&self, key: &str, value: &Value, described: &Value, keyed: bool) -> Result<Arm, String> {
        Ok(Arm { name: key.to_owned(), doc: doc(described), form: self.form(value)?, keyed })
    }

    fn form(&self, schema: &Value) -> Result<Form, String> {
        if schema.get("$ref").is_some() {
            return self.reference(&self.target(schema)?);
        }
        if let Some(words) = schema["enum"].as_array() {
            return Ok(Form::Words(words.iter().filter_map(Value::as_str).map(str::to_owned).collect()));
        }
        match schema["type"].as_str() {
            Some("string") => Ok(Form::Text),
            Some("integer") => Ok(Form::Integer),
            Some("boolean") => Ok(Form::Flag),
            Some("array") => self.form(&schema["items"]).map(Box::new).map(Form::List),
            Some("object") => match schema["patternProperties"].as_object().and_then(|p| p.values().next()) {
                Some(by_day) => self.form(by_day).map(Box::new).map(Form::Days),
                None => self.form(&schema["additionalProperties"]).map(Box::new).map(Form::Map),
            },
            None if schema["const"].is_string() => Ok(Form::Text),
            None if schema.get("anyOf").is_none() => Ok(Form::Any),
            _ => Err(format!("a form that the model does not know: {schema}")),
        }
    }

    fn reference(&self, name: &str) -> Result<Form, String> {
        if let Some(form) = scalar(name) {
            return Ok(form);
        }
        let branches = self.definitions[name]["anyOf"].as_array();
        let branch = |index: usize| branches.and_then(|b| b.get(index)).ok_or_else(|| format!("{name} has no forms"));
        if name.starts_with("OneOrMany") {
            return self.form(branch(0)?).map(Box::new).map(Form::OneOrMany);
        }
        if name.starts_with("DayOr") {
            return self.target(branch(1)?).map(Form::DayOr);
        }
        Ok(Form::Named(name.to_owned()))
    }
}

/// The schema of a key without `null`, and whether it had it.
fn without_null(schema: &Value) -> (Value, bool) {
    let mut schema = schema.clone();
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|t| t != "null");
        let only = types.first().cloned().unwrap_or_default();
        schema["type"] = only;
        return (schema, true);
    }
    if let Some(Value::Array(branches)) = schema.get("anyOf")
        && let [only, null] = branches.as_slice()
        && null["type"] == "null"
    {
        return (only.clone(), true);
    }
    (schema, false)
}

/// The key and value of an object that must have exactly one key.
fn only_key(schema: &Value) -> Option<(&str, &Value)> {
    let properties = schema["properties"].as_object()?;
    let (key, value) = properties.iter().next()?;
    (properties.len() == 1 && schema["required"].as_array().is_some_and(|r| r.len() == 1)).then_some((key.as_str(), value))
}

fn plain_word(text: &str) -> Word {
    Word { text: text.to_owned(), doc: String::new() }
}

/// A description that is only the word itself says nothing.
fn without_itself(doc: &str) -> String {
    let is_word = doc.starts_with('`') && doc.ends_with('`') && !doc.contains(' ');
    if is_word { String::new() } else { doc.to_owned() }
}

fn text(value: &Value, key: &str) -> Result<String, String> {
    value[key].as_str().map(str::to_owned).ok_or_else(|| format!("no {key} in {value}"))
}

/// The description without examples in Rust and without links into its documentation.
fn doc(schema: &Value) -> String {
    let mut out = Vec::new();
    let mut code = false;
    for line in schema["description"].as_str().unwrap_or_default().lines() {
        if line.trim_start().starts_with("```") {
            code = !code;
        } else if !code {
            out.push(line.replace("[`", "`").replace("`]", "`"));
        }
    }
    while out.last().is_some_and(|l| l.trim().is_empty()) {
        out.pop();
    }
    out.join("\n")
}
