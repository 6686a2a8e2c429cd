//! Sweeps with all bundled rules: `cargo bench -p leavelaw-benches --bench sweep`. What comes out stands in `benches/README.md`.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use leavelaw::{Record, Rulebook};
use leavelaw_benches::sweep::{holds, on, record};
use std::hint::black_box;

fn sweeps(c: &mut Criterion) {
    let Ok(book) = Rulebook::bundled() else { return };
    let records = |n: u32| (0..n).filter_map(|k| record(k).ok()).collect::<Vec<Record>>();
    let (many, some) = (records(100_000), leavelaw::Records::of(records(1_000)));
    let mut group = c.benchmark_group("sweep, twenty kinds, ten holds");
    group.sample_size(10);
    group.throughput(Throughput::Elements(100_000));
    group.bench_function("stream, 100,000 lines of a plan", |b| {
        let ready = || book.sweeper(on()).with_holds(holds());
        b.iter_batched(
            ready,
            |sweeper| {
                let Ok(mut sweeper) = sweeper else { return 0 };
                many.iter().filter(|record| black_box(sweeper.line(black_box(record))).is_ok()).count()
            },
            BatchSize::LargeInput,
        );
    });
    group.throughput(Throughput::Elements(1_000));
    group.bench_function("one ask, 1,000 answers whole", |b| b.iter(|| black_box(book.sweep(black_box(&some), on()))));
    group.finish();
}

criterion_group!(benches, sweeps);
criterion_main!(benches);
