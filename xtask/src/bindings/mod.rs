//! The typed surfaces of the other languages, made from the api types: one model, one set of templates for each language.

mod kotlin;
mod model;
mod python;
mod ruby;
mod swift;
mod text;
mod typescript;

use leavelaw::{Code, Request, Rulebook};
use model::{Form, Model, Presence};
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// A generated file: its place below the top of the workspace, and its text.
pub(crate) struct File {
    /// Below the top of the workspace.
    pub(crate) path: PathBuf,
    /// The whole text.
    pub(crate) text: String,
}

/// The generated files of a language.
type Language = fn(&Model) -> Result<Vec<File>, String>;

/// Every generated source of every language.
pub(crate) fn files() -> Result<Vec<File>, String> {
    let model = model()?;
    let languages: [Language; 5] = [kotlin::files, python::files, ruby::files, swift::files, typescript::files];
    let mut all = Vec::new();
    for language in languages {
        all.extend(language(&model)?);
    }
    Ok(all)
}

/// The model of this version of the library.
fn model() -> Result<Model, String> {
    let schema = leavelaw::api::schema::model();
    let everything = Model::read(&schema, |_| true)?;
    // Whether an ask is answered shows without a pack, and takes no time then.
    let book = Rulebook::empty();
    let answered: Vec<&str> = everything.asks.iter().filter(|ask| is_answered(&book, ask)).map(|ask| ask.word.as_str()).collect();
    Model::read(&schema, |ask| answered.contains(&ask))
}

/// Does the library answer the ask, be it only with what is wrong with an empty case?
fn is_answered(book: &Rulebook, ask: &model::Ask) -> bool {
    let mut request = Map::from_iter([("ask".to_owned(), json!(ask.word))]);
    for field in ask.arguments.iter().filter(|f| f.presence == Presence::Required) {
        request.insert(field.key.clone(), example(&ask.word, &field.form));
    }
    let Ok(request) = Request::from_json(&Value::Object(request).to_string()) else { return true };
    !matches!(book.decide(&request), Err(error) if error.code == Code::UnknownAsk)
}

/// A value of the form, empty where it may be.
fn example(ask: &str, form: &Form) -> Value {
    match form {
        Form::Text => json!("us-fmla"),
        Form::Day => json!("2026-01-01"),
        Form::List(_) => json!([]),
        Form::Named(name) if name == "AskName" => json!(ask),
        Form::Named(name) if name == "Records" => json!({"records": []}),
        _ => json!({}),
    }
}
