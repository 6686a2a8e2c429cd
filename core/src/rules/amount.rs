//! Amounts on the right side of a test, and of limits and formulas (`VOCABULARY.md` 3.4).

use super::node::{Node, NodeValue, Place};
use super::reader::{Mistakes, Table};
use super::test::Subject;
use crate::amount::{Money, Rational, Rounding, SECONDS_PER_HOUR, Way};
use crate::{Code, Day};

/// The unit of a number in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    Days,
    BusinessDays,
    WorkDays,
    Weeks,
    Months,
    Years,
    Cents,
    Share,
    Miles,
    /// A plain number: of people, of weeks that count.
    Count,
}

/// An amount as a pack says it. Figures and facts are put in by the room that uses it.
#[derive(Clone, Debug)]
pub(crate) enum Amount {
    /// A figure with its unit; hours are seconds, dollars are cents.
    Figure(Rational, Unit),
    Date(Day),
    Word(String),
    Words(Vec<String>),
    /// A dated parameter of the pack, by id.
    Param(String),
    /// A fact or construct whose value is the amount.
    Of(Box<Subject>),
    Times(Rational, Box<Amount>),
    Least(Vec<Amount>),
    Greatest(Vec<Amount>),
    Plus(Vec<Amount>),
    Minus(Vec<Amount>),
    Bands {
        by: Box<Subject>,
        steps: Vec<(Rational, Amount)>,
    },
    /// As long as something lasts: incapacity, service.
    While(String),
    /// What is reasonable: always a judgment.
    Reasonable,
    Rounded(Box<Amount>, Rounding),
}

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

impl Amount {
    /// Reads an amount from a value of a pack.
    pub(crate) fn read(node: &Node, mistakes: &Mistakes<'_>) -> Option<Amount> {
        match &node.value {
            NodeValue::Number(n) => Some(Amount::Figure(Rational::whole(*n), Unit::Count)),
            NodeValue::Day(day) => Some(Amount::Date(*day)),
            NodeValue::Text(text) => Some(Amount::Word(text.clone())),
            NodeValue::Switch(on) => Some(Amount::Word(if *on { "yes" } else { "no" }.to_owned())),
            NodeValue::List(items) => words(items, mistakes),
            NodeValue::Table(_) => {
                let table = Table::of(node, mistakes)?;
                let amount = Amount::read_table(&table);
                table.finish();
                amount
            }
        }
    }

    /// Reads an amount from a table whose other keys somebody else reads.
    pub(crate) fn read_table(table: &Table<'_, '_>) -> Option<Amount> {
        let amount = Amount::read_unrounded(table)?;
        Some(match table.table("round").and_then(|t| read_rounding(&t)) {
            Some(rounding) => Amount::Rounded(Box::new(amount), rounding),
            None => amount,
        })
    }

    fn read_unrounded(table: &Table<'_, '_>) -> Option<Amount> {
        let list = |key| table.nodes(key).into_iter().filter_map(|n| Amount::read(n, table.mistakes())).collect::<Vec<_>>();
        if let Some(factor) = table.rational("times") {
            let of = table.node("of").and_then(|n| Amount::read(n, table.mistakes()))?;
            return Some(Amount::Times(factor, Box::new(of)));
        }
        type Make = fn(Vec<Amount>) -> Amount;
        const LISTS: [(&str, Make); 4] =
            [("least", Amount::Least), ("greatest", Amount::Greatest), ("plus", Amount::Plus), ("minus", Amount::Minus)];
        for (key, make) in LISTS {
            if table.has(key) {
                return Some(make(list(key)));
            }
        }
        if table.has("bands") {
            return table.table("bands").and_then(|t| read_bands(&t));
        }
        if let Some(id) = table.text("param") {
            return Some(Amount::Param(id.to_owned()));
        }
        if let Some(what) = table.text("while") {
            return Some(Amount::While(what.to_owned()));
        }
        if table.switch("reasonable").is_some() {
            return Some(Amount::Reasonable);
        }
        if Subject::is_in(table) {
            return Subject::read(table).map(|s| Amount::Of(Box::new(s)));
        }
        read_figure(table)
    }
}

fn words(items: &[Node], mistakes: &Mistakes<'_>) -> Option<Amount> {
    let text = |item: &Node| match &item.value {
        NodeValue::Text(text) => Some(text.clone()),
        _ => {
            mistakes.note(&item.place, Code::PackUnit, "a list of words has another value", "words");
            None
        }
    };
    Some(Amount::Words(items.iter().filter_map(text).collect()))
}

fn read_figure(table: &Table<'_, '_>) -> Option<Amount> {
    let mut found = None;
    for (key, unit) in UNITS {
        let Some(number) = table.rational(key) else { continue };
        if found.is_some() {
            table.note(Code::PackUnit, "an amount has two units", "one unit; `greatest` or `least` of two amounts where the text has two");
        }
        let scale = match key {
            "hours" => SECONDS_PER_HOUR,
            "minutes" => 60,
            "usd" => Money::of(1).cents(),
            _ => 1,
        };
        found = number.checked_mul(&Rational::whole(scale)).map(|n| Amount::Figure(n, unit));
    }
    if found.is_none() {
        table.note(
            Code::PackUnit,
            "an amount without a unit",
            "a number, or one of hours, days, weeks, months, years, usd, share, miles, param, times, least, greatest, bands",
        );
    }
    found
}

fn read_bands(table: &Table<'_, '_>) -> Option<Amount> {
    let by = table.table("by").and_then(|t| {
        let subject = Subject::read(&t);
        t.finish();
        subject
    })?;
    let step = |t: &Table<'_, '_>| {
        let at_least = t.rational("at-least");
        let is = t.node("is").and_then(|n| Amount::read(n, t.mistakes()));
        Some((at_least?, is?))
    };
    let steps = table.tables("steps").into_iter().filter_map(|t| {
        let read = step(&t);
        t.finish();
        read
    });
    let bands = Amount::Bands { by: Box::new(by), steps: steps.collect() };
    Some(bands)
}

/// Reads `{ to = "dollar", way = "up" }`; cents are the unit of money, seconds of time.
pub(crate) fn read_rounding(table: &Table<'_, '_>) -> Option<Rounding> {
    let way = table.word("way", &[("up", Way::Up), ("down", Way::Down), ("half-up", Way::HalfUp), ("nearest", Way::HalfUp)])?;
    let step = match table.node("to").map(|n| (&n.value, &n.place)) {
        Some((NodeValue::Text(word), place)) => named_step(word, place, table),
        Some((NodeValue::Number(n), _)) => Some(Rational::whole(*n)),
        _ => None,
    };
    step.filter(|s| *s > Rational::ZERO).map(|step| Rounding { step, way })
}

fn named_step(word: &str, place: &Place, table: &Table<'_, '_>) -> Option<Rational> {
    let step = match word {
        "dollar" => Some(Rational::whole(100)),
        "cent" => Some(Rational::ONE),
        "hour" => Some(Rational::whole(SECONDS_PER_HOUR)),
        other => Rational::parse(other),
    };
    if step.is_none() {
        table.mistakes().note(place, Code::PackUnknownWord, "no step of rounding", "dollar, cent, hour, or a number as text");
    }
    step
}
