//! One JSON request a line on standard input, one JSON answer a line on standard output; an error is an answer, too.
//!
//! `--pack FILE` (JSON or TOML by its ending, may be repeated) adds a pack first. Nothing else is read.

use leavelaw::{Code, Error, Request, Rulebook};
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let book = match rulebook(std::env::args().skip(1)) {
        Ok(book) => book,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    match serve(&book, io::stdin().lock(), io::stdout().lock()) {
        // Whoever reads has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{e}");
            ExitCode::FAILURE
        }
        Ok(()) => ExitCode::SUCCESS,
    }
}

fn rulebook(mut args: impl Iterator<Item = String>) -> Result<Rulebook, String> {
    let mut book = Rulebook::bundled().map_err(|e| e.to_string())?;
    while let Some(arg) = args.next() {
        if arg != "--pack" {
            return Err(format!("no option {arg}; usage: decide [--pack FILE]..."));
        }
        let file = args.next().ok_or("--pack needs a file")?;
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{file}: {e}"))?;
        let more = if file.ends_with(".toml") { book.with_pack(&file, &text) } else { book.with_pack_json(&file, &text) };
        book = more.map_err(|e| std::iter::once(&e).chain(e.others()).map(Error::report).collect::<Vec<_>>().join("\n\n"))?;
    }
    Ok(book)
}

fn serve(book: &Rulebook, mut input: impl BufRead, mut output: impl Write) -> io::Result<()> {
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            writeln!(output, "{}", answer(book, &line))?;
            output.flush()?;
        }
        line.clear();
    }
    Ok(())
}

fn answer(book: &Rulebook, line: &[u8]) -> String {
    let text = std::str::from_utf8(line).map_err(|_| Error::new(Code::BadJson, "", "the line is no UTF-8", "one JSON object in UTF-8"));
    let decided = text.and_then(Request::from_json).and_then(|request| book.decide(&request)).and_then(|answer| answer.to_json());
    decided.unwrap_or_else(|error| error.to_json())
}
