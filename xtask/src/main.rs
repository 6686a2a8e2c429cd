//! Tasks of the workspace: `cargo xtask image` writes the bundled rules, `cargo xtask schema` the JSON Schemas of the contract,
//! `cargo xtask bindings` the typed surfaces of the other languages, `cargo xtask npm` the package for JavaScript, and `cargo xtask check` fails
//! where one of them is not what it would write.

mod bindings;
mod npm;

use leavelaw::Rulebook;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let task = std::env::args().nth(1).unwrap_or_default();
    let done = match task.as_str() {
        "image" => write_image(),
        "schema" => write_schemas(),
        "bindings" => write_bindings(),
        "npm" => npm::write(&top()),
        "check" => check(),
        _ => Err("usage: cargo xtask image | schema | bindings | npm | check".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn core_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core")
}

/// The packs below `core/rules`, as an image.
fn image() -> Result<Vec<u8>, String> {
    let root = core_dir().join("rules");
    let mut files = Vec::new();
    find_packs(&root, &mut files)?;
    files.sort();
    let mut book = Rulebook::empty();
    let mut reports = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let name = file.strip_prefix(&root).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        match book.with_pack(&name, &text) {
            Ok(more) => book = more,
            Err(error) => reports.extend(std::iter::once(&error).chain(error.others()).map(leavelaw::Error::report)),
        }
    }
    if reports.is_empty() { Ok(book.to_image()) } else { Err(reports.join("\n\n")) }
}

fn find_packs(folder: &Path, into: &mut Vec<PathBuf>) -> Result<(), String> {
    for entry in std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        if path.is_dir() {
            find_packs(&path, into)?;
        } else if path.extension().is_some_and(|e| e == "toml") {
            into.push(path);
        }
    }
    Ok(())
}

fn write_image() -> Result<(), String> {
    let path = core_dir().join("rules.image");
    let bytes = image()?;
    std::fs::write(&path, &bytes).map_err(|e| e.to_string())?;
    println!("{} bytes in {}", bytes.len(), path.display());
    Ok(())
}

/// The schemas of the contract, each with its file.
fn schemas() -> Result<Vec<(PathBuf, String)>, String> {
    let folder = core_dir().join("schema");
    let named = [("request", leavelaw::api::schema::request()), ("answer", leavelaw::api::schema::answer())];
    named
        .into_iter()
        .map(|(name, schema)| {
            let text = serde_json::to_string_pretty(&schema).map_err(|e| e.to_string())?;
            Ok((folder.join(format!("{name}.schema.json")), text + "\n"))
        })
        .collect()
}

fn write_schemas() -> Result<(), String> {
    for (path, text) in schemas()? {
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(|e| e.to_string())?;
        std::fs::write(&path, &text).map_err(|e| e.to_string())?;
        println!("{} bytes in {}", text.len(), path.display());
    }
    Ok(())
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn write_bindings() -> Result<(), String> {
    for file in bindings::files()? {
        let path = top().join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(Path::new("."))).map_err(|e| e.to_string())?;
        std::fs::write(&path, &file.text).map_err(|e| e.to_string())?;
        println!("{} lines in {}", file.text.lines().count(), file.path.display());
    }
    Ok(())
}

fn check() -> Result<(), String> {
    for file in bindings::files()? {
        if std::fs::read_to_string(top().join(&file.path)).unwrap_or_default() != file.text {
            return Err(format!("{} is not what the types make: run `cargo run -p xtask -- bindings`", file.path.display()));
        }
    }

    let path = core_dir().join("rules.image");
    let held = std::fs::read(&path).map_err(|e| e.to_string())?;
    if held != image()? {
        return Err("core/rules.image is not what core/rules makes: run `cargo xtask image`".to_owned());
    }
    for (path, text) in schemas()? {
        if std::fs::read_to_string(&path).unwrap_or_default() != text {
            return Err(format!("{} is not what the types make: run `cargo xtask schema`", path.display()));
        }
    }
    Ok(())
}
