//! What the templates of all languages share: the engine, and documentation as lines.

use super::File;
use heck::ToShoutySnakeCase;
use minijinja::{Environment, UndefinedBehavior, context};
use serde::Serialize;
use std::path::PathBuf;

/// Fills a template and says where the file goes.
pub(crate) fn render(path: &str, template: &'static str, values: impl Serialize) -> Result<File, String> {
    render_with("", path, template, values)
}

/// The same for a template that imports macros from `macros`.
pub(crate) fn render_with(macros: &'static str, path: &str, template: &'static str, values: impl Serialize) -> Result<File, String> {
    let mut engine = Environment::new();
    engine.set_trim_blocks(true);
    engine.set_lstrip_blocks(true);
    engine.set_keep_trailing_newline(true);
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.add_filter("shouty", |text: &str| text.to_shouty_snake_case());
    engine.add_filter("lines", |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>());
    engine.add_template("macros", macros).map_err(|e| format!("{path}: {e:#}"))?;
    engine.add_template("file", template).map_err(|e| format!("{path}: {e:#}"))?;
    let text = engine
        .get_template("file")
        .and_then(|t| t.render(context! { version => env!("CARGO_PKG_VERSION"), ..minijinja::Value::from_serialize(values) }))
        .map_err(|e| format!("{path}: {e:#}"))?;
    Ok(File { path: PathBuf::from(path), text })
}
