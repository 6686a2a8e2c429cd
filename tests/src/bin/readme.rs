//! Runs what the README says: `cargo run -p leavelaw-tests --bin readme`.
//!
//! - a `sh` block: each command, at the root of the repository; `tests/run`, which runs this, is only looked for;
//! - a `rust` block: as a program of its own with `leavelaw` beside it;
//! - a `json` block with an `ask`: through the example `decide`, which must answer and not refuse; the `json` block after it, if it has no `ask`,
//!   must be held by the answer;
//! - a `toml` block with `[dependencies]`: the version it names is this one;
//! - a block in another language: not here, but by that language's part of `tests/run`, with the package installed.
//!
//! Anything else is `text`, or it is refused: a block that nobody runs would not be true for long.

use leavelaw_tests::matcher;
use serde_json::Value;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

/// The languages whose parts run their blocks themselves.
const OTHER_PARTS: [&str; 5] = ["python", "ts", "kotlin", "java", "ruby"];

struct Block {
    line: usize,
    kind: String,
    text: String,
}

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (mut passed, mut failed) = (0, 0);
    for name in ["README.md", "core/README.md"] {
        let Ok(page) = std::fs::read_to_string(root.join(name)) else {
            continue;
        };
        for (block, result) in check_page(&root, &page) {
            match result {
                Ok(()) => passed += 1,
                Err(problem) => {
                    failed += 1;
                    println!("{name}:{}: {problem}", block.line);
                }
            }
        }
    }
    let word = if failed == 0 && passed > 0 { "ok" } else { "FAILED" };
    println!("test result: {word}. {passed} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out");
    if word == "ok" { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn check_page(root: &Path, page: &str) -> Vec<(Block, Result<(), String>)> {
    let mut out: Vec<(Block, Result<(), String>)> = Vec::new();
    let mut answer: Option<Value> = None;
    for block in blocks(page) {
        let result = match block.kind.as_str() {
            "text" => continue,
            kind if OTHER_PARTS.contains(&kind) => continue,
            "sh" => shell(root, &block.text),
            "rust" => program(root, &block.text),
            "toml" => dependency(root, &block.text),
            "json" => json(root, &block.text, &mut answer),
            other => Err(format!("a block of kind {other:?}, which nothing runs; call it `text` if it cannot be run")),
        };
        out.push((block, result));
    }
    out
}

fn blocks(page: &str) -> Vec<Block> {
    let mut out = Vec::new();
    let mut open: Option<Block> = None;
    for (number, line) in page.lines().enumerate() {
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(kind)) => {
                open = Some(Block { line: number + 1, kind: kind.trim().to_owned(), text: String::new() });
            }
            (Some(_), Some(_)) => out.extend(open.take()),
            (Some(block), None) => {
                block.text.push_str(line);
                block.text.push('\n');
            }
            (None, None) => {}
        }
    }
    out
}

fn shell(root: &Path, text: &str) -> Result<(), String> {
    for line in text.lines() {
        let command = line.split(" #").next().unwrap_or_default().trim();
        if command.is_empty() || command.starts_with('#') {
            continue;
        }
        if command == "tests/run" || command.starts_with("tests/run ") {
            if root.join("tests/run").is_file() {
                continue;
            }
            return Err("tests/run is not there".into());
        }
        run(Command::new("sh").arg("-c").arg(command).current_dir(root), "").map_err(|problem| format!("`{command}`: {problem}"))?;
    }
    Ok(())
}

fn target() -> PathBuf {
    // This program lies in <target>/<profile>/.
    let me = std::env::current_exe().unwrap_or_default();
    me.ancestors().nth(2).unwrap_or(Path::new("target")).join("readme")
}

fn program(root: &Path, text: &str) -> Result<(), String> {
    let folder = target();
    let source = if text.contains("fn main(") {
        text.to_owned()
    } else {
        format!("fn main() -> Result<(), Box<dyn std::error::Error>> {{\n{}\n    Ok(())\n}}\n", text.replace("\n# ", "\n"))
    };
    let core = root.join("core").canonicalize().map_err(|error| error.to_string())?;
    let manifest = format!(
        "[package]\nname = \"readme\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n[dependencies]\nleavelaw = {{ path = {:?} }}\nserde_json = \"1\"\n",
        core.display()
    );
    std::fs::create_dir_all(folder.join("src"))
        .and_then(|()| std::fs::write(folder.join("src/main.rs"), source))
        .map_err(|error| error.to_string())?;
    std::fs::write(folder.join("Cargo.toml"), manifest).map_err(|error| error.to_string())?;
    run(Command::new("cargo").args(["run", "--quiet"]).current_dir(&folder).env("CARGO_TARGET_DIR", folder.join("target")), "").map(|_| ())
}

fn dependency(root: &Path, text: &str) -> Result<(), String> {
    let manifest = std::fs::read_to_string(root.join("Cargo.toml")).map_err(|error| error.to_string())?;
    let version =
        manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.split('"').next()).ok_or("Cargo.toml names no version")?;
    let named = text
        .lines()
        .find_map(|line| line.strip_prefix("leavelaw = "))
        .and_then(|rest| rest.split('"').nth(1))
        .ok_or("no line `leavelaw = \"…\"`")?;
    if version == named || version.starts_with(&format!("{named}.")) {
        Ok(())
    } else {
        Err(format!("it names version {named}, this is {version}"))
    }
}

fn json(root: &Path, text: &str, answer: &mut Option<Value>) -> Result<(), String> {
    let value: Value = serde_json::from_str(text).map_err(|error| format!("not JSON: {error}"))?;
    if value.get("ask").is_some() {
        let out = run(
            Command::new("cargo").args(["run", "--quiet", "--release", "-p", "leavelaw-examples", "--example", "decide"]).current_dir(root),
            &format!("{value}\n"),
        )?;
        let got: Value = serde_json::from_str(&out).map_err(|error| format!("the answer is not JSON: {error}"))?;
        if got.get("error").is_some() {
            return Err(format!("refused: {got}"));
        }
        *answer = Some(got);
        return Ok(());
    }
    let Some(got) = answer.take() else { return Ok(()) };
    match matcher::compare(&value, &got).first() {
        None => Ok(()),
        Some(first) => Err(format!("the answer differs at {}: here {}, got {}", first.at, first.expected, first.got)),
    }
}

fn run(command: &mut Command, input: &str) -> Result<String, String> {
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| error.to_string())?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
    }
    let out = child.wait_with_output().map_err(|error| error.to_string())?;
    if out.status.success() {
        return Ok(String::from_utf8_lossy(&out.stdout).into_owned());
    }
    let says = String::from_utf8_lossy(&out.stderr);
    let last: Vec<&str> = says.lines().rev().take(12).collect();
    Err(format!("it failed ({}):\n{}", out.status, last.into_iter().rev().collect::<Vec<_>>().join("\n")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_found_with_their_line_and_kind() {
        let found = blocks("a\n```sh\nls\n```\nb\n```text\nx\ny\n```\n");
        let seen: Vec<_> = found.iter().map(|b| (b.line, b.kind.as_str(), b.text.as_str())).collect();
        assert_eq!(seen, [(2, "sh", "ls\n"), (6, "text", "x\ny\n")]);
    }

    #[test]
    fn what_fails_or_cannot_be_run_is_said() {
        let root = std::env::temp_dir();
        let results: Vec<bool> =
            check_page(&root, "```sh\ntrue\n```\n```sh\nfalse # why\n```\n```\nx\n```\n```text\nx\n```\n```json\n{\n```\n")
                .into_iter()
                .map(|(_, r)| r.is_ok())
                .collect();
        assert_eq!(results, [true, false, false, false]);
    }
}
