//! What several answers have: tests, meters, deadlines, and the tail.

use super::page::{Block, Line, Page, Row, Table, Test};
use crate::api::Tail;
use crate::api::answer::{
    DeadlineAnswer, ExplanationLine, FindingAnswer, JudgmentItem, MadeWith, MeterAnswer, MissingItem, TestAnswer, UnsettledItem,
};
use crate::order::InOrder;
use crate::rules::wording::{hours, test_in_words, value_in_words};
use crate::{Day, Rational};
use std::collections::BTreeMap;

/// A day, or nothing.
pub(super) fn day(day: Option<Day>) -> String {
    day.map_or_else(String::new, |d| d.to_string())
}

/// The first characters of the rulebook's hash: enough to tell two apart.
pub(super) fn rulebook(made_with: &MadeWith) -> String {
    let hash = made_with.rulebook.as_deref().unwrap_or_default();
    format!("rulebook {}", hash.get(..19).unwrap_or(hash))
}

/// Tests as they are shown, in the order of their ids.
pub(super) fn tests(tests: &BTreeMap<String, TestAnswer>) -> Vec<Test> {
    tests.iter().map(|(id, answer)| Test { id: id.clone(), answer: answer.clone() }).collect()
}

/// A test in words; one that decides says so.
pub(super) fn test_line(test: &Test) -> String {
    let decides = if test.answer.decisive == Some(true) { " (decisive)" } else { "" };
    format!("{}{decides}", test_in_words(&test.id, &test.answer))
}

/// What is used and left of each meter, with the days on which it runs out and comes back.
pub(super) fn meters(law: &str, meters: &BTreeMap<String, MeterAnswer>) -> Vec<Line> {
    let line = |(name, meter): (&String, &MeterAnswer)| {
        let id = if law.is_empty() { name.clone() } else { format!("{law}/{name}") };
        let under = dates_of(meter).into_iter().map(Line::of).collect();
        Line { under, ..Line::citing(format!("{id}: {}", amounts(meter)), &meter.cites) }
    };
    meters.iter().map(line).collect()
}

fn amounts(meter: &MeterAnswer) -> String {
    let time = |s: i64| format!("{} h", hours(s));
    let money = |c: i64| crate::Money::cents_of(c).to_string();
    let known = [
        amount(meter.used_weeks, meter.limit_weeks, meter.left_weeks, " weeks", |w| w.to_string()),
        amount(meter.used_seconds, meter.limit_seconds, meter.left_seconds, "", time),
        amount(meter.used_days, meter.limit_days.map(Rational::whole), meter.left_days, " days", |d| d.to_string()),
        amount(meter.used_cents, meter.limit_cents, meter.left_cents, "", money),
    ];
    let mut known: Vec<String> = known.into_iter().flatten().collect();
    if !is_reckoned(meter) {
        known.push(if known.is_empty() { "not known yet" } else { "what is used and left is not known yet" }.to_owned());
    }
    known.join("; ")
}

/// Is anything known of what is used or left?
fn is_reckoned(meter: &MeterAnswer) -> bool {
    let in_time = meter.used_weeks.or(meter.left_weeks).or(meter.used_days).or(meter.left_days).is_some();
    in_time || meter.used_seconds.or(meter.left_seconds).or(meter.used_cents).or(meter.left_cents).is_some()
}

/// What is known of used, limit and left in one unit.
fn amount<T>(used: Option<T>, limit: Option<T>, left: Option<T>, unit: &str, shown: impl Fn(T) -> String) -> Option<String> {
    let used = match (used.map(&shown), limit.map(&shown)) {
        (Some(used), Some(limit)) => Some(format!("{used} of {limit}{unit} used")),
        (Some(used), None) => Some(format!("{used}{unit} used")),
        (None, limit) => limit.map(|limit| format!("limit {limit}{unit}")),
    };
    let left = left.map(|left| if used.is_some() { format!("{} left", shown(left)) } else { format!("{}{unit} left", shown(left)) });
    let parts: Vec<String> = [used, left].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// What was used and left on the days that the answer looks at.
pub(super) fn on_days(meter: &MeterAnswer) -> impl Iterator<Item = Line> {
    meter.at.iter().map(|(day, at)| {
        let weeks = amount(at.used_weeks, None, at.left_weeks, " weeks", |w| w.to_string());
        let days = amount(at.used_days, None, at.left_days, " days", |d| d.to_string());
        let time = amount(at.used_seconds, None, at.left_seconds, "", |s| format!("{} h", hours(s)));
        Line::of(format!("on {day}: {}", [weeks, time, days].into_iter().flatten().collect::<Vec<_>>().join("; ")))
    })
}

fn dates_of(meter: &MeterAnswer) -> Vec<String> {
    let runs_out = meter.exhausted_end_of.map(|d| format!("runs out at the end of {d}"));
    let returns = meter.returns_from.map(|d| {
        let weeks = meter.returns_weeks.map_or_else(String::new, |w| format!(" ({w} weeks)"));
        format!("time begins to come back on {d}{weeks}")
    });
    let counted = meter.window.as_ref().map(|w| format!("counted {} through {}", day(w.first_day), day(w.last_day)));
    let shared = meter.shared_with.as_ref().map(|with| {
        let used = meter.shared_used_weeks.map_or_else(String::new, |w| format!(", who used {w} weeks"));
        format!("shared with the {with}{used}")
    });
    [runs_out, returns, counted, shared].into_iter().flatten().collect()
}

/// The steps with a day in their order, then those without.
pub(super) fn deadlines(deadlines: &BTreeMap<String, DeadlineAnswer>) -> Block {
    let mut all: Vec<(&String, &DeadlineAnswer)> = deadlines.iter().collect();
    all.order_by_key(|(id, step)| (step.due.is_none(), step.due, (*id).clone()));
    let row = |(id, step): (&String, &DeadlineAnswer)| Row { cells: deadline(id, step), cites: step.cites.clone() };
    let head = ["due", "notice or document", "by", "notes"].map(str::to_owned).to_vec();
    Block::Table(Table { head, rows: all.into_iter().map(row).collect() })
}

fn deadline(id: &str, step: &DeadlineAnswer) -> Vec<String> {
    let due = step.due.map_or_else(|| "no day yet".to_owned(), |due| due.to_string());
    let who = step.who.map_or_else(String::new, |who| who.to_string());
    let lacks: Vec<&str> = step.missing.iter().filter_map(|m| m.fact.as_deref()).chain(step.needs.iter().map(String::as_str)).collect();
    let needs = (!lacks.is_empty()).then(|| format!("needs {}", lacks.join(", ")));
    let late = step.late_by_days.map(|n| format!("late by {n} days"));
    let not_before = step.not_before.map(|d| format!("not before {d}"));
    let missed = step.if_missed.as_deref().map(|m| format!("if missed: {m}"));
    let notes: Vec<String> = [missed, needs, late, not_before].into_iter().flatten().collect();
    vec![due, id.to_owned(), who, notes.join("; ")]
}

/// What was noticed beside the answer.
pub(super) fn findings(findings: &[FindingAnswer]) -> Block {
    let line = |f: &FindingAnswer| {
        let about = [&f.code, &f.subject, &f.clause, &f.item].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        let from = f.from.map_or_else(String::new, |d| format!(" from {d}"));
        let until = f.until.map_or_else(String::new, |d| format!(" until {d}"));
        let says = f.says.as_deref().map_or_else(String::new, |s| format!(": {s}"));
        Line::citing(format!("{about}{from}{until}{says}"), &f.cites)
    };
    Block::Lines(findings.iter().map(line).collect())
}

/// Adds what every answer carries behind its own fields: what is open, and what the answer rests on.
pub(super) fn add_tail(page: &mut Page, tail: &Tail) {
    let open = tail.missing.iter().map(missing).chain(tail.judgment.iter().map(judgment)).chain(tail.unsettled.iter().map(unsettled));
    page.add("What is still needed", vec![Block::Lines(open.collect())]);
    page.add("Reasons", vec![Block::Lines(reasons(&tail.explanation))]);
    page.add("What it rests on", vec![Block::Lines(rests_on(tail).into_iter().map(Line::of).collect())]);
}

fn missing(item: &MissingItem) -> Line {
    let fact = item.fact.clone().or_else(|| item.reason.map(|r| r.as_str().to_owned())).unwrap_or_default();
    let about = item.item.as_deref().map_or_else(String::new, |i| format!(" of {i}"));
    let before = item.before.map_or_else(String::new, |d| format!(" before {d}"));
    let from = item.from.map_or_else(String::new, |d| format!(" from {d}"));
    let at = item.at.as_deref().map_or_else(String::new, |a| format!(" (goes to {a})"));
    let tests = if item.tests.is_empty() { String::new() } else { format!(", for {}", item.tests.join(", ")) };
    Line::of(format!("{fact}{about}{before}{from}{at}{tests}"))
}

fn judgment(item: &JudgmentItem) -> Line {
    let by = item.by.as_deref().map_or_else(String::new, |b| format!(", to be decided by: {b}"));
    let follows = |answer: &str, what: &Option<String>| what.as_deref().map_or_else(String::new, |w| format!("; if {answer}: {w}"));
    let question = item.question.as_deref().unwrap_or_default();
    let text = format!("a finding: {question}{by}{}{}", follows("yes", &item.if_yes), follows("no", &item.if_no));
    Line::citing(text, &item.cites)
}

fn unsettled(item: &UnsettledItem) -> Line {
    let reading = |r: &crate::api::answer::ReadingAnswer| {
        let said = [r.outcome.clone(), r.value.as_ref().map(value_in_words), r.day.map(|d| d.to_string())];
        Line::citing(format!("one reading: {}", said.into_iter().flatten().collect::<Vec<_>>().join(", ")), &r.cites)
    };
    let text = format!("the text can be read in two ways: {}", item.item.as_deref().unwrap_or_default());
    Line { under: item.readings.iter().map(reading).collect(), ..Line::of(text) }
}

/// How deep reasons are set in; what lies deeper stands beside its parent.
const DEEPEST: usize = 16;

/// The flat list of reasons as a tree. A parent that does not stand before its child is none.
fn reasons(lines: &[ExplanationLine]) -> Vec<Line> {
    let mut placed: Vec<(usize, Option<usize>)> = Vec::new();
    for line in lines {
        let mut parent = line.parent.and_then(|p| usize::try_from(p).ok()).filter(|p| *p < placed.len());
        if let Some((_, above)) = parent.and_then(|p| placed.get(p)).filter(|(depth, _)| *depth >= DEEPEST) {
            parent = *above;
        }
        let depth = parent.and_then(|p| placed.get(p)).map_or(0, |(depth, _)| depth.saturating_add(1));
        placed.push((depth, parent));
    }
    let mut children: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (at, (_, parent)) in placed.iter().enumerate() {
        children.entry(*parent).or_default().push(at);
    }
    under(None, lines, &children)
}

fn under(parent: Option<usize>, lines: &[ExplanationLine], children: &BTreeMap<Option<usize>, Vec<usize>>) -> Vec<Line> {
    let line = |at: &usize| {
        let line = lines.get(*at)?;
        Some(Line { under: under(Some(*at), lines, children), ..Line::citing(reason(line), &line.cites) })
    };
    children.get(&parent).into_iter().flatten().filter_map(line).collect()
}

fn reason(line: &ExplanationLine) -> String {
    let said = line.says.clone().or_else(|| line.id.clone()).unwrap_or_default();
    let outcome = line.outcome.as_deref().map_or_else(String::new, |o| format!(" ({o})"));
    let decides = if line.decisive == Some(true) { " (decisive)" } else { "" };
    format!("{said}{outcome}{decides}")
}

fn rests_on(tail: &Tail) -> Vec<String> {
    let text = |o: &Option<String>| o.clone().unwrap_or_default();
    let presumed = tail.presumed.iter().map(|p| format!("{} {}", text(&p.fact), text(&p.is)));
    let assumed = tail.assumed.iter().map(|a| format!("{} {}", text(&a.test), a.is.unwrap_or_default()));
    let unverified = tail.unverified.iter().map(|u| text(&u.item));
    let packs = tail.made_with.packs.iter().map(|(id, pack)| format!("{id} {}", text(&pack.version)));
    let list = |what: &str, items: Vec<String>| (!items.is_empty()).then(|| format!("{what}: {}.", items.join(", ")));
    let said = [
        list("Presumed where nobody said otherwise", presumed.collect()),
        list("Assumed by the caller", assumed.collect()),
        list("Nobody has checked these against their source", unverified.collect()),
        list("Conventions", tail.conventions.clone()),
        list("Packs", packs.collect()),
        Some("Not legal advice.".to_owned()),
    ];
    said.into_iter().flatten().collect()
}
