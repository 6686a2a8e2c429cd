//! The npm package, put together in `wasm/pkg`: the WebAssembly module made small, what is written by hand, what is made from the types, and
//! the packs of each place as a module.

use heck::ToLowerCamelCase;
use leavelaw::Rulebook;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The profile of Cargo.toml that asks for few bytes.
const PROFILE: &str = "wasm";
const TARGET: &str = "wasm32-unknown-unknown";

/// Makes the package; `top` is the folder of the workspace.
pub(crate) fn write(top: &Path) -> Result<(), String> {
    let (wasm, package) = (top.join("wasm"), top.join("wasm/pkg"));
    fs::remove_dir_all(&package).or_else(|e| if package.exists() { Err(e) } else { Ok(()) }).map_err(|e| at(&package, &e))?;
    code(top, &package)?;
    copy(&wasm.join("npm"), &package)?;
    copy(&wasm.join("planner"), &package.join("planner"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        let (from, to) = (top.join(licence), package.join(licence));
        fs::copy(&from, to).map_err(|e| at(&from, &e))?;
    }
    manifest(&package.join("package.json"))?;
    packs(&package.join("packs"))
}

/// Compiles the module and lets wasm-bindgen write its JavaScript.
fn code(top: &Path, package: &Path) -> Result<(), String> {
    run(Command::new("cargo").current_dir(top).args(["build", "-p", "leavelaw-wasm", "--profile", PROFILE, "--target", TARGET]))?;
    let built = target(top).join(TARGET).join(PROFILE).join("leavelaw_wasm.wasm");
    let bindgen = tool("WASM_BINDGEN", &top.join("tools/bin/wasm-bindgen"), "wasm-bindgen");
    // No wasm-opt: it takes a twelfth off the bytes and adds a seventh to them after gzip, which is what a page loads.
    let kept =
        ["--target", "web", "--out-name", "leavelaw", "--omit-default-module-path", "--remove-name-section", "--remove-producers-section"];
    run(Command::new(bindgen).args(kept).arg("--out-dir").arg(package).arg(built))?;
    // What the declarations of the package say of the glue is enough; its own are for whoever has no package around it.
    fs::remove_file(package.join("leavelaw_bg.wasm.d.ts")).map_err(|e| e.to_string())
}

/// Where cargo builds.
fn target(top: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top.join("target"), PathBuf::from)
}

/// A tool: as the environment names it, as the workspace has it, else as the path knows it.
fn tool(variable: &str, own: &Path, name: &str) -> PathBuf {
    let named = std::env::var_os(variable).map(PathBuf::from);
    named.unwrap_or_else(|| if own.exists() { own.to_owned() } else { PathBuf::from(name) })
}

fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|e| format!("{}: {e}", command.get_program().to_string_lossy()))?;
    if status.success() { Ok(()) } else { Err(format!("{command:?}: {status}")) }
}

/// Every file of a folder, and of those inside.
fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(|e| at(to, &e))?;
    for entry in fs::read_dir(from).map_err(|e| at(from, &e))? {
        let path = entry.map_err(|e| e.to_string())?.path();
        let inside = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &inside)?;
        } else {
            fs::copy(&path, &inside).map_err(|e| at(&path, &e))?;
        }
    }
    Ok(())
}

/// The package has the version of the workspace.
fn manifest(file: &Path) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|e| at(file, &e))?;
    let line = format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"));
    fs::write(file, text.replace("\"version\": \"0.0.0\"", &line)).map_err(|e| at(file, &e))
}

/// One module for each place, and one with all of them.
fn packs(folder: &Path) -> Result<(), String> {
    fs::create_dir_all(folder).map_err(|e| at(folder, &e))?;
    let book = Rulebook::bundled().map_err(|e| e.to_string())?;
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pack in book.packs() {
        places.entry(pack.place).or_default().push(pack.id);
    }
    let mut index = String::new();
    for (place, ids) in &places {
        let name = module(place);
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let image = book.only(&ids).map_err(|e| e.to_string())?.to_image();
        let image = String::from_utf8(image).map_err(|e| e.to_string())?;
        let (constant, doc) = (name.to_lower_camel_case(), format!("/** {place}: {}. */\n", ids.join(", ")));
        let script = format!("{doc}export const {constant} = {{ place: \"{place}\", image: {} }};\n", literal(&image));
        let types = format!("import type {{ PackImage }} from \"../rulebook.js\";\n\n{doc}export declare const {constant}: PackImage;\n");
        write_text(&folder.join(format!("{name}.js")), &script)?;
        write_text(&folder.join(format!("{name}.d.ts")), &types)?;
        index.push_str(&format!("export {{ {constant} }} from \"./{name}.js\";\n"));
    }
    write_text(&folder.join("index.js"), &index)?;
    write_text(&folder.join("index.d.ts"), &index)
}

/// The module of a place; the law of a whole country is called federal.
fn module(place: &str) -> String {
    if place == "us" { "us-federal".to_owned() } else { place.to_owned() }
}

/// Text as JavaScript has it. Single quotes, since JSON is full of the others: it stays as it is, and packs well.
fn literal(text: &str) -> String {
    let mut out = String::from("'");
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\'' => out.push_str("\\'"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}

fn write_text(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|e| at(file, &e))
}

fn at(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_literal_says_the_same_text() {
        assert_eq!(literal("{\"a\":\"b\\n'c'\"}"), r#"'{"a":"b\\n\'c\'"}'"#);
    }
}
