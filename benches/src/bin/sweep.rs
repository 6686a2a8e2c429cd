//! A sweep of many records as a stream, with all bundled rules: time and memory. `sweep 1000000`.

use leavelaw::{Error, Rulebook};
use leavelaw_benches::sweep::{holds, on, record};
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() -> Result<(), Error> {
    let records: u32 = std::env::args().nth(1).and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let book = Rulebook::bundled()?;
    let made = timed(|| (0..records).try_for_each(|n| record(n).map(|record| drop(black_box(record)))))?;
    let mut sweeper = book.sweeper(on()).with_holds(holds())?;
    let mut certificate = sweeper.certificate();
    let before = peak();
    let swept = timed(|| {
        for line in sweeper.lines((0..records).filter_map(|n| record(n).ok())) {
            let line = line?;
            match line.action.as_str() {
                "destroy" => drop(black_box(certificate.add(&line, on())?)),
                _ => certificate.hold_back(&line),
            }
        }
        Ok(())
    })?;
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(records.max(1));
    println!("{records} records, {:?}", sweeper.counts());
    println!("{:.2} µs a record, of which {:.2} µs to make it", each(swept), each(made));
    println!("peak resident memory: {before} before, {} after", peak());
    println!("{}", certificate.finish().digest.unwrap_or_default());
    Ok(())
}

fn timed(mut what: impl FnMut() -> Result<(), Error>) -> Result<Duration, Error> {
    let start = Instant::now();
    what()?;
    Ok(start.elapsed())
}

/// The most memory that the process ever had resident, as Linux tells it.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".to_owned(), |line| line.trim().to_owned())
}
