//! The loaded pack beside datalogic-rs, in one run and with equal answers: `cargo bench` in this folder.

use criterion::{Criterion, criterion_group, criterion_main};
use datalogic_rs::{Engine, ParsedData};
use leavelaw_benches::{FiveTests, by_hand, workforce};
use leavelaw_peers::{failed, input, rule};
use std::hint::black_box;

fn five_tests(c: &mut Criterion) {
    let people = workforce(1024);
    let five = FiveTests::load().expect("the pack loads");
    let rows: Vec<_> = people.iter().map(|e| five.row(e)).collect();
    let texts: Vec<String> = people.iter().map(input).collect();
    let inputs: Vec<ParsedData> = texts.iter().map(|text| ParsedData::from_json(text).expect("JSON")).collect();
    let engine = Engine::new();
    let (decides, explains) =
        (engine.compile(&rule().to_string()).expect("a rule"), engine.compile(&failed().to_string()).expect("a rule"));

    let mut session = engine.session();
    for ((row, input), employee) in rows.iter().zip(&inputs).zip(&people) {
        let theirs = session.eval_borrowed(&decides, input.value()).expect("an answer").as_bool();
        assert_eq!(theirs, Some(five.screen.decide(row).outcome.is_yes()), "{employee:?}");
        let names = session.eval_borrowed(&explains, input.value()).expect("an answer").as_array().map(<[_]>::len);
        assert_eq!(names, usize::try_from(by_hand(employee).count_ones()).ok(), "{employee:?}");
        session.reset();
    }

    let mut group = c.benchmark_group("five tests, 1024 people");
    group.bench_function("loaded pack", |b| b.iter(|| rows.iter().fold(0, |sum, row| sum + five.screen.decide(black_box(row)).failed)));
    group.bench_function("loaded pack, every test explained", |b| {
        b.iter(|| rows.iter().for_each(|row| five.screen.tests(black_box(row)).for_each(|test| drop(black_box(test)))));
    });
    for (name, compiled) in [("datalogic-rs", &decides), ("datalogic-rs, names of the failed", &explains)] {
        group.bench_function(name, |b| {
            b.iter(|| {
                for input in &inputs {
                    black_box(session.eval_borrowed(compiled, black_box(input).value()).is_ok());
                    session.reset();
                }
            });
        });
    }
    group.finish();
}

criterion_group!(benches, five_tests);
criterion_main!(benches);
