//! A real leave, planned: which laws protect it, what pays, what is left, which notices are due, with the citation of each.
//!
//! `cargo run --release --example leave_plan` takes the California pregnancy in `examples/cases`; `leave_plan FILE` another case.
//! `--on DAY` asks on another day than the first day of leave, `--svg FILE` draws the timeline, `--html FILE` writes the plan as a page,
//! `--json` prints the plan itself.

mod say;

use leavelaw::api::case::Case;
use leavelaw::{Answer, Day, Rulebook};
use std::process::ExitCode;

const CALIFORNIA_PREGNANCY: &str = include_str!("cases/california-pregnancy.json");

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Default)]
struct Options {
    file: Option<String>,
    on: Option<String>,
    svg: Option<String>,
    html: Option<String>,
    json: bool,
}

fn options(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--svg" => options.svg = Some(value()?),
            "--html" => options.html = Some(value()?),
            "--on" => options.on = Some(value()?),
            "--json" => options.json = true,
            "--help" | "-h" => return Err("usage: leave_plan [FILE] [--on DAY] [--svg FILE] [--html FILE] [--json]".to_owned()),
            flag if flag.starts_with('-') => return Err(format!("no option {flag}; see --help")),
            _ => options.file = Some(arg),
        }
    }
    Ok(options)
}

fn run(args: impl Iterator<Item = String>) -> Result<(), String> {
    let options = options(args)?;
    let text = match &options.file {
        None => CALIFORNIA_PREGNANCY.to_owned(),
        Some(file) => std::fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))?,
    };
    let case = Case::from_json(&text).map_err(|e| e.to_string())?;
    let on = match &options.on {
        Some(day) => day.parse().map_err(|e: leavelaw::Error| e.to_string())?,
        None => first_day(&case).ok_or("the case plans no leave with a first day; give one, or --on DAY")?,
    };
    let plan = Rulebook::bundled().and_then(|book| book.leave_plan(&case, on)).map_err(|e| e.to_string())?;
    if let (Some(file), Some(picture)) = (&options.svg, plan.timeline_svg()) {
        write(file, &picture)?;
    }
    if let Some(file) = &options.html {
        let viewport = "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">";
        write(
            file,
            &format!("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">{viewport}<title>Leave plan</title>{}", plan.to_html()),
        )?;
    }
    if options.json {
        let json = Answer::LeavePlan(plan).to_json().map_err(|e| e.to_string())?;
        return say::at_once(&format!("{json}\n")).map_err(|e| e.to_string());
    }
    let timeline = plan.timeline_text().map_or_else(String::new, |timeline| format!("{timeline}\n"));
    say::at_once(&format!("{plan}\n{timeline}")).map_err(|e| e.to_string())
}

fn write(file: &str, text: &str) -> Result<(), String> {
    std::fs::write(file, text).map_err(|e| format!("{file}: {e}"))
}

fn first_day(case: &Case) -> Option<Day> {
    let leave = case.leave.as_deref().unwrap_or_default();
    leave.iter().filter_map(|block| block.first_day.or(block.day).or(block.week_of)).min()
}
