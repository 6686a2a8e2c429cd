//! Last days of a million records under four rules: `cargo bench -p leavelaw-benches --bench due_dates`. What comes out stands in `benches/README.md`.

use criterion::{Criterion, criterion_group, criterion_main};
use leavelaw::When;
use leavelaw_benches::due_dates::{KINDS, archives, by_hand, for_hand, four_rules, ready};
use std::hint::black_box;

const RECORDS: usize = 1_000_000;

fn due_dates(c: &mut Criterion) {
    let Ok(book) = four_rules() else { return };
    let parts = archives(RECORDS);
    let Ok(due) = KINDS.iter().map(|class| ready(&book, class)).collect::<Result<Vec<_>, _>>() else { return };
    let numbers: Vec<[Vec<u32>; 3]> = parts.iter().map(|p| [for_hand(&p.made), for_hand(&p.leave), for_hand(&p.left)]).collect();
    let (mut days, mut plain) = (vec![When::NEVER; RECORDS], vec![0_u32; RECORDS]);
    let mut group = c.benchmark_group("due dates, four rules, 1,000,000 records");
    group.sample_size(10);
    group.bench_function("by hand (lower bound)", |b| {
        b.iter(|| {
            for (kind, [made, leave, left]) in numbers.iter().enumerate() {
                by_hand(kind, black_box(made), leave, left, &mut plain[..made.len()]);
            }
        });
    });
    group.bench_function("loaded pack, columns", |b| {
        b.iter(|| {
            for (part, due) in parts.iter().zip(&due) {
                let filled = due.last_days(black_box(&part.columns(due)), &mut days[..part.made.len()]);
                assert!(filled.is_ok());
            }
        });
    });
    group.bench_function("chrono, day by day", |b| {
        b.iter(|| {
            for (kind, part) in parts.iter().enumerate() {
                black_box(part).by_chrono(kind, &mut days[..part.made.len()]);
            }
        });
    });
    group.finish();
}

criterion_group!(benches, due_dates);
criterion_main!(benches);
