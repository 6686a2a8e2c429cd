//! Disclosure decisions: `cargo bench -p leavelaw-benches --bench disclosure`. What comes out stands in `benches/README.md`.

use criterion::{Criterion, criterion_group, criterion_main};
use leavelaw::{Disclosure, GuardRequest, Rulebook, day};
use leavelaw_benches::disclosure::{Asked, Made, asks, by_table, leave_file, many_rules, permitted, synthetic};
use std::hint::black_box;

const ON: leavelaw::Day = day!(2026 - 06 - 01);

/// 1,024 questions, of which a fifth is permitted; a figure is for all of them.
fn synthetic_rules(c: &mut Criterion, name: &str, rules: &[Made]) {
    let Ok(book) = synthetic(rules) else { return };
    let Ok(guard) = book.guard(&["rules"], ON) else { return };
    let questions = asks(rules);
    let Ok(requests) = questions.iter().map(|ask| ask.request(&guard)).collect::<Result<Vec<GuardRequest>, _>>() else { return };
    let mut group = c.benchmark_group(name);
    let table = by_table(rules);
    group.bench_function("by hand, a table of bits (lower bound)", |b| {
        b.iter(|| questions.iter().filter(|ask| permitted(black_box(&table), ask)).count());
    });
    group.bench_function("guard", |b| {
        b.iter(|| requests.iter().filter(|request| guard.decide(black_box(request)).as_str() == "permit").count());
    });
    group.bench_function("guard, with the clauses that decide and what is missing", |b| {
        b.iter(|| requests.iter().map(|request| guard.reasons(black_box(request)).determining.len()).sum::<usize>());
    });
    group.finish();
    let wanted: Vec<Disclosure> = questions.iter().take(16).map(Asked::disclosure).collect();
    let mut whole = c.benchmark_group(format!("{name}, 16 whole"));
    whole.sample_size(10);
    whole.bench_function("disclose", |b| b.iter(|| wanted.iter().filter(|w| book.disclose(black_box(w), &["rules"], ON).is_ok()).count()));
    whole.finish();
}

fn rules(c: &mut Criterion) {
    synthetic_rules(c, "25 rules", &leavelaw_benches::disclosure::rules());
    synthetic_rules(c, "1,000 rules", &many_rules(1_000));
}

fn statements(c: &mut Criterion) {
    let Ok(book) = Rulebook::bundled() else { return };
    let (wanted, fields) = leave_file();
    let under = ["qcera", "us-fmla-confidentiality", "us-ada-confidentiality", "us-gina"];
    c.bench_function("redaction of 40 fields under four texts", |b| b.iter(|| book.redact(black_box(&wanted), &fields, &under, ON)));
    let ten = leavelaw_benches::disclosure::assertions();
    let mut group = c.benchmark_group("proofs");
    group.sample_size(10);
    group.bench_function("ten assertions over the whole vocabulary, four texts", |b| b.iter(|| book.prove(black_box(&ten), &under, ON)));
    group.bench_function("a guard of Qcera's statement made ready", |b| b.iter(|| book.guard(&["qcera"], ON).map(|guard| guard.size())));
    group.finish();
}

criterion_group!(benches, rules, statements);
criterion_main!(benches);
