//! Tests of a pack: facts that the vocabulary has, amounts that fit them, and comparisons that can hold.

use super::{ItemNode, walk};
use crate::amount::Rational;
use crate::api::read::nearest;
use crate::facts::dictionary::{PackFact, pack_fact, pack_facts};
use crate::rules::amount::Unit;
use crate::rules::node::{Node, NodeValue, to_json};
use crate::rules::reader::Mistakes;
use crate::{Code, Day};
use std::collections::{BTreeMap, BTreeSet};

/// Operators that compare amounts or days.
const ORDERS: [&str; 8] = ["at-least", "more-than", "at-most", "less-than", "on-or-after", "on-or-before", "before", "after"];
/// Operators that compare words.
const WORDS: [&str; 4] = ["is", "is-not", "one-of", "not-one-of"];

/// The units of literal amounts.
const UNITS: [(&str, Unit); 12] = [
    ("hours", Unit::Seconds),
    ("minutes", Unit::Seconds),
    ("days", Unit::Days),
    ("business-days", Unit::BusinessDays),
    ("work-days", Unit::WorkDays),
    ("weeks", Unit::Weeks),
    ("months", Unit::Months),
    ("years", Unit::Years),
    ("usd", Unit::Cents),
    ("share", Unit::Share),
    ("miles", Unit::Miles),
    ("count", Unit::Count),
];

/// The unit of a parameter, by its word.
fn parameter_unit(word: &str) -> Option<Unit> {
    match word {
        "employees" => Some(Unit::Count),
        word if word.starts_with("usd") => Some(Unit::Cents),
        word => UNITS.iter().find(|(key, _)| *key == word).map(|(_, unit)| *unit),
    }
}

/// Looks at every test of a pack.
pub(super) fn check(root: &Node, items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    // Statements and schedules may test facts of their own, which a request gives by name.
    let is_closed = !matches!(root.text("kind"), Some("statement" | "schedule"));
    let parameters: BTreeMap<&str, Unit> = items
        .iter()
        .filter(|item| item.table == "parameter")
        .filter_map(|item| Some((item.node.text("id")?, parameter_unit(item.node.text("unit")?)?)))
        .collect();
    for item in items {
        let mut never = false;
        walk(item.node, &mut |table| {
            if let Some(fact) = table.get("fact") {
                match fact.as_text().and_then(pack_fact) {
                    Some(known) => units(table, known, &parameters, mistakes),
                    None if is_closed => unknown_fact(fact, mistakes),
                    None => {}
                }
            }
            never |= cannot_hold(table);
        });
        if never {
            mistakes.note(
                &item.node.place,
                Code::PackNever,
                "a test of this item can never hold",
                "bounds with something between them, and words that do not exclude each other",
            );
        }
    }
}

fn unknown_fact(fact: &Node, mistakes: &Mistakes<'_>) {
    let Some(word) = fact.as_text().filter(|word| !word.starts_with("x-")) else { return };
    let near = nearest(word, pack_facts().iter().map(|f| f.word)).map_or_else(String::new, |w| format!("did you mean \"{w}\"? "));
    let message = format!("\"{word}\" is no fact of the vocabulary");
    mistakes.note(
        &fact.place,
        Code::PackUnknownWord,
        message,
        format!("{near}a fact of VOCABULARY.md 2, or one of your own that begins with x-"),
    );
}

fn units(table: &Node, fact: &PackFact, parameters: &BTreeMap<&str, Unit>, mistakes: &Mistakes<'_>) {
    // A kind picks one figure of a record with several, in its own unit.
    if table.get("kind").is_some() {
        return;
    }
    let refuse = |value: &Node, what: &str| {
        let message = format!("\"{}\" cannot be compared with {what}", fact.word);
        mistakes.note(&value.place, Code::PackUnit, message, fact.measure.expected());
    };
    for value in ORDERS.iter().filter_map(|op| table.get(op)) {
        if let Some(unit) = unit_of(value, parameters).filter(|unit| !fact.measure.takes(*unit)) {
            refuse(value, unit_in_words(unit));
        }
    }
    for value in WORDS.iter().filter_map(|op| table.get(op)) {
        let is_word = value.items().into_iter().all(|n| n.as_text().is_some());
        let is_point = fact.measure == crate::facts::dictionary::Measure::Day;
        if is_word && !is_point && !fact.measure.takes_words() {
            refuse(value, "a word");
        }
    }
}

/// The unit of an amount; `None` where it is no figure.
fn unit_of(value: &Node, parameters: &BTreeMap<&str, Unit>) -> Option<Unit> {
    match &value.value {
        NodeValue::Number(_) => Some(Unit::Count),
        NodeValue::Table(_) => {
            let literal = UNITS.iter().find(|(key, _)| value.get(key).is_some()).map(|(_, unit)| *unit);
            let parameter = || parameters.get(value.text("param")?).copied();
            let of_list =
                || ["greatest", "least", "plus", "minus"].iter().find_map(|key| unit_of(value.get(key)?.items().first()?, parameters));
            literal.or_else(parameter).or_else(of_list)
        }
        _ => None,
    }
}

fn unit_in_words(unit: Unit) -> &'static str {
    match unit {
        Unit::Seconds => "hours",
        Unit::Days => "days",
        Unit::BusinessDays => "business days",
        Unit::WorkDays => "work days",
        Unit::Weeks => "weeks",
        Unit::Months => "months",
        Unit::Years => "years",
        Unit::Cents => "money",
        Unit::Share => "a share",
        Unit::Miles => "miles",
        Unit::Count => "a bare number",
    }
}

/// Facts that may have several words at once: two lists that share none may both hold.
const SEVERAL: [&str; 5] = ["job-class", "kinds", "reason", "other-benefits", "insured-by"];

/// A bound of a comparison.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bound {
    Figure(&'static str, Rational),
    Date(Day),
}

/// What the comparisons of one subject leave.
#[derive(Default)]
struct Range {
    lower: Vec<(Bound, bool)>,
    upper: Vec<(Bound, bool)>,
    words: Option<BTreeSet<String>>,
}

impl Range {
    fn take(&mut self, table: &Node) {
        for (op, is_inclusive) in [("at-least", true), ("more-than", false), ("on-or-after", true), ("after", false)] {
            self.lower.extend(table.get(op).and_then(bound).map(|b| (b, is_inclusive)));
        }
        for (op, is_inclusive) in [("at-most", true), ("less-than", false), ("on-or-before", true), ("before", false)] {
            self.upper.extend(table.get(op).and_then(bound).map(|b| (b, is_inclusive)));
        }
        let has_several = table.text("fact").is_some_and(|fact| SEVERAL.contains(&fact));
        for list in ["one-of", "is"].iter().filter_map(|op| table.get(op)).filter(|_| !has_several) {
            let words: BTreeSet<String> = list.texts().into_iter().collect();
            if words.len() == list.items().len() {
                self.words = Some(self.words.take().map_or_else(|| words.clone(), |known| known.intersection(&words).cloned().collect()));
            }
        }
    }

    fn is_empty(&self) -> bool {
        let apart = |low: &(Bound, bool), high: &(Bound, bool)| match (low.0, high.0) {
            (Bound::Figure(a, low_n), Bound::Figure(b, high_n)) => a == b && (low_n > high_n || low_n == high_n && !(low.1 && high.1)),
            (Bound::Date(a), Bound::Date(b)) => a > b || a == b && !(low.1 && high.1),
            _ => false,
        };
        let bounds = self.lower.iter().any(|low| self.upper.iter().any(|high| apart(low, high)));
        bounds || self.words.as_ref().is_some_and(BTreeSet::is_empty)
    }
}

fn bound(value: &Node) -> Option<Bound> {
    match &value.value {
        NodeValue::Number(n) => Some(Bound::Figure("count", Rational::whole(*n))),
        NodeValue::Day(day) => Some(Bound::Date(*day)),
        NodeValue::Table(map) if map.len() == 1 => {
            UNITS.iter().find_map(|(key, _)| value.get(key).and_then(number).map(|n| Bound::Figure(key, n)))
        }
        _ => None,
    }
}

fn number(node: &Node) -> Option<Rational> {
    match &node.value {
        NodeValue::Number(n) => Some(Rational::whole(*n)),
        NodeValue::Text(text) => Rational::parse(text),
        _ => None,
    }
}

/// Can the test of this table hold for nobody?
fn cannot_hold(table: &Node) -> bool {
    let is_empty_list = |key: &str| matches!(table.get(key).map(|n| &n.value), Some(NodeValue::List(items)) if items.is_empty());
    if is_empty_list("one-of") || is_empty_list("any") {
        return true;
    }
    let too_many = table.get("at-least-of").is_some_and(|inner| {
        let tests = i64::try_from(inner.items_of("tests").len()).unwrap_or(i64::MAX);
        matches!(inner.get("n").map(|n| &n.value), Some(NodeValue::Number(n)) if *n > tests)
    });
    let mut ranges: BTreeMap<String, Range> = BTreeMap::new();
    for test in std::iter::once(table).chain(table.items_of("all")) {
        if let Some(subject) = subject(test) {
            ranges.entry(subject).or_default().take(test);
        }
    }
    too_many || ranges.values().any(Range::is_empty)
}

/// What is compared, with its parameters: two comparisons of one subject must hold together.
fn subject(test: &Node) -> Option<String> {
    const SUBJECTS: [&str; 5] = ["fact", "count", "share-of", "days-between", "used"];
    const PARAMETERS: [&str; 12] =
        ["over", "at", "scope", "place", "counting", "continuity", "kind", "of", "about", "where", "to", "method"];
    SUBJECTS.iter().find(|key| test.get(key).is_some())?;
    let keys = SUBJECTS.iter().chain(&PARAMETERS);
    Some(keys.filter_map(|key| Some(format!("{key}={}", to_json(test.get(key)?)))).collect::<Vec<_>>().join(" "))
}
