//! One thing over and over, for a profiler or a counter of instructions: `repeat plan 1000`.

use leavelaw::{Code, Error, Rulebook, day};
use leavelaw_benches::{FiveTests, by_hand, pregnancy, workforce};
use std::hint::black_box;

fn main() -> Result<(), Error> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let what = words.first().map_or("plan", String::as_str);
    let times: u32 = words.get(1).and_then(|n| n.parse().ok()).unwrap_or(100);
    let (book, ana, on) = (Rulebook::bundled()?, pregnancy()?, day!(2026 - 01 - 05));
    let (five, people) = (FiveTests::load()?, workforce(1024));
    let rows: Vec<_> = people.iter().map(|e| five.row(e)).collect();
    for _ in 0..times {
        match what {
            "plan" => drop(black_box(book.leave_plan(black_box(&ana), on))),
            "eligibility" => drop(black_box(book.leave_eligibility(black_box(&ana), "us-fmla", on))),
            "rows" => {
                black_box(rows.iter().fold(0, |sum, row| sum + five.screen.decide(black_box(row)).failed));
            }
            "hand" => {
                black_box(people.iter().map(|e| u64::from(by_hand(black_box(e)))).sum::<u64>());
            }
            "book" => drop(black_box(Rulebook::bundled())),
            _ => {
                return Err(Error::new(
                    Code::UnknownWord,
                    what,
                    "nothing of that name is repeated",
                    "plan, eligibility, rows, hand or book",
                ));
            }
        }
    }
    Ok(())
}
