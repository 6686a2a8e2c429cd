//! Writes `tests/vectors/OPEN.md`; with `--check` only says whether it is current.

use leavelaw_tests::{open, vectors};
use std::process::ExitCode;

fn main() -> ExitCode {
    match write(std::env::args().any(|word| word == "--check")) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("open-md: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn write(check: bool) -> Result<(), String> {
    let page = open::page(&vectors::Library::read()?);
    let path = vectors::root().join("OPEN.md");
    if !check {
        return std::fs::write(&path, page).map_err(|error| error.to_string());
    }
    if std::fs::read_to_string(&path).unwrap_or_default() == page {
        Ok(())
    } else {
        Err("OPEN.md is not current: run `cargo run -p leavelaw-tests --bin open-md`".into())
    }
}
