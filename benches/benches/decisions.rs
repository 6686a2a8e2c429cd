//! Decisions over one person: `cargo bench -p leavelaw-benches`. What comes out, and against what, stands in `benches/README.md`.

use criterion::{Criterion, criterion_group, criterion_main};
use leavelaw::{Rulebook, day};
use leavelaw_benches::{FiveTests, LAWS, by_hand, pregnancy, workforce};
use std::hint::black_box;

/// The five-test rule over 1,024 people, so that the figures of all of them stay near; a figure is for all 1,024.
fn five_tests(c: &mut Criterion) {
    let Ok(five) = FiveTests::load() else { return };
    let people = workforce(1024);
    let mut row = five.screen.row();
    let mut group = c.benchmark_group("five tests, 1024 people");
    group.bench_function("by hand (lower bound)", |b| {
        b.iter(|| people.iter().map(|e| u64::from(by_hand(black_box(e)))).sum::<u64>());
    });
    let rows: Vec<_> = people.iter().map(|e| five.row(e)).collect();
    group.bench_function("loaded pack", |b| {
        b.iter(|| rows.iter().fold(0, |sum, row| sum + five.screen.decide(black_box(row)).failed));
    });
    group.bench_function("loaded pack, every test explained", |b| {
        b.iter(|| {
            for row in &rows {
                five.screen.tests(black_box(row)).for_each(|test| drop(black_box(test)));
            }
        });
    });
    group.bench_function("loaded pack, rows filled from days and hours", |b| {
        b.iter(|| {
            people.iter().fold(0, |sum, e| {
                five.fill(&mut row, black_box(e));
                sum + five.screen.decide(&row).failed
            })
        });
    });
    group.finish();
}

fn decisions(c: &mut Criterion) {
    let (Ok(book), Ok(ana)) = (Rulebook::bundled(), pregnancy()) else { return };
    let explaining = book.explaining();
    let on = day!(2026 - 01 - 05);
    c.bench_function("FMLA eligibility whole", |b| b.iter(|| book.leave_eligibility(black_box(&ana), "us-fmla", on)));
    c.bench_function("FMLA eligibility whole, explained", |b| b.iter(|| explaining.leave_eligibility(black_box(&ana), "us-fmla", on)));
    c.bench_function("eligibility under every leave law of the rulebook", |b| {
        b.iter(|| LAWS.iter().filter(|law| book.leave_eligibility(black_box(&ana), law, on).is_ok()).count());
    });
    c.bench_function("weekly benefit", |b| b.iter(|| book.leave_benefit(black_box(&ana), "us-ca-sdi-pfl", on)));
    c.bench_function("the plan of the example", |b| b.iter(|| book.leave_plan(black_box(&ana), on)));
    c.bench_function("the bundled rulebook", |b| b.iter(Rulebook::bundled));
    if let Ok(screen) = book.screen("us-fmla", on) {
        let row = screen.row();
        c.bench_function("FMLA screened, nothing known", |b| b.iter(|| screen.decide(black_box(&row))));
    }
}

criterion_group!(benches, five_tests, decisions);
criterion_main!(benches);
