//! Decisions over one person: `cargo bench -p leavelaw-benches`.

use criterion::{Criterion, criterion_group, criterion_main};
use leavelaw::{Rulebook, day};
use leavelaw_benches::{Employee, by_hand, pregnancy};
use std::hint::black_box;

fn decisions(c: &mut Criterion) {
    let (Ok(book), Ok(ana)) = (Rulebook::bundled(), pregnancy()) else { return };
    let explaining = book.explaining();
    let on = day!(2026 - 01 - 05);
    let employee = Employee { months: 45, seconds: 6_948_000, heads: 120, weeks: 51 };
    c.bench_function("four tests by hand (lower bound)", |b| b.iter(|| by_hand(black_box(employee))));
    c.bench_function("FMLA eligibility whole", |b| b.iter(|| book.leave_eligibility(black_box(&ana), "us-fmla", on)));
    c.bench_function("FMLA eligibility whole, explained", |b| b.iter(|| explaining.leave_eligibility(black_box(&ana), "us-fmla", on)));
    c.bench_function("weekly benefit", |b| b.iter(|| book.leave_benefit(black_box(&ana), "us-ca-sdi-pfl", on)));
    c.bench_function("the plan of the example", |b| b.iter(|| book.leave_plan(black_box(&ana), on)));
    c.bench_function("the bundled rulebook", |b| b.iter(Rulebook::bundled));
}

criterion_group!(benches, decisions);
criterion_main!(benches);
