//! Runs vectors and says where each that fails differs.
//!
//! `cargo run -p leavelaw-tests --bin vectors -- [--all | --open] [--json] [--more] [--show] [WORD…]`
//!
//! A WORD chooses vectors whose id, file or ask holds it; several choose what any of them holds. `--all` takes open vectors, too, `--open` only
//! these. `--json` prints a JSON line for every run (`id`, `file`, `open`, `outcome`, `at`, `expected`, `got`), `--more` every place that differs, not only
//! the first, `--show` request and answer as well.

use leavelaw_tests::matcher::Mismatch;
use leavelaw_tests::runner::{self, Outcome};
use leavelaw_tests::subject;
use leavelaw_tests::vectors::{Library, Run, Vector};
use serde_json::json;
use std::process::ExitCode;

#[derive(Default)]
struct Options {
    all: bool,
    open: bool,
    json: bool,
    more: bool,
    show: bool,
    words: Vec<String>,
}

fn main() -> ExitCode {
    match options().and_then(|options| all(&options)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(problem) => {
            eprintln!("vectors: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let mut options = Options::default();
    for word in std::env::args().skip(1) {
        match word.as_str() {
            "--all" => options.all = true,
            "--open" => options.open = true,
            "--json" => options.json = true,
            "--more" => options.more = true,
            "--show" => options.show = true,
            other if other.starts_with('-') => return Err(format!("unknown option {other}; known: --all --open --json --more --show")),
            _ => options.words.push(word),
        }
    }
    Ok(options)
}

fn wanted(options: &Options, vector: &Vector) -> bool {
    let place = if options.open { vector.open } else { options.all || !vector.open };
    let ask = vector.body.get("ask").and_then(|ask| ask.as_str()).unwrap_or_default();
    let named = |word: &String| vector.id.contains(word.as_str()) || vector.file.contains(word.as_str()) || ask.contains(word.as_str());
    place && (options.words.is_empty() || options.words.iter().any(named))
}

fn all(options: &Options) -> Result<bool, String> {
    let library = Library::read()?;
    let decide = subject::library()?;
    let (mut passed, mut failed) = (0_usize, 0_usize);
    for vector in library.vectors.iter().filter(|vector| wanted(options, vector)) {
        for run in library.runs(vector)? {
            let outcome = runner::run(&decide, &run);
            if outcome.passed() {
                passed += 1;
            } else {
                failed += 1;
            }
            report(options, vector, &run, &outcome);
        }
    }
    if options.json {
        eprintln!("{passed} passed, {failed} failed");
    } else {
        println!("{passed} passed, {failed} failed");
    }
    Ok(failed == 0 && passed > 0)
}

fn report(options: &Options, vector: &Vector, run: &Run, outcome: &Outcome) {
    let first = outcome.mismatches.first();
    if options.json {
        let mut line =
            json!({"id": run.id, "file": vector.file, "open": vector.open, "outcome": if outcome.passed() { "pass" } else { "fail" }});
        if let Some(Mismatch { at, expected, got }) = first {
            line["at"] = json!(at);
            line["expected"] = json!(expected);
            line["got"] = json!(got);
        }
        println!("{line}");
    } else if let Some(first) = first {
        println!("FAIL {} ({}{})", run.id, if vector.open { "open/" } else { "" }, vector.file);
        let rest = outcome.mismatches.len() - 1;
        for Mismatch { at, expected, got } in if options.more { &outcome.mismatches[..] } else { std::slice::from_ref(first) } {
            println!("  at       {}", if at.is_empty() { "the root" } else { at });
            println!("  expected {}", short(expected, options.show));
            println!("  got      {}", short(got, options.show));
        }
        if rest > 0 && !options.more {
            println!("  and {rest} more (--more)");
        }
    }
    if options.show {
        println!("  {} request {}", run.id, run.request);
        if let Some(answer) = &outcome.answer {
            println!("  {} answer  {answer}", run.id);
        }
    }
}

fn short(text: &str, whole: bool) -> String {
    if whole || text.chars().count() <= 400 {
        return text.to_owned();
    }
    format!("{}… (--show for all)", text.chars().take(400).collect::<String>())
}
