//! Figures: the dated parameters of a pack, and amounts reckoned from them.

use super::amount::{Amount, Unit};
use super::frame::{Checked, Frame};
use super::reader::Table;
use super::test::Subject;
use crate::amount::{Money, Rational, Rounding, SECONDS_PER_HOUR, Way};
use crate::api::answer::{JudgmentItem, MissingItem};
use crate::api::values::Value;
use crate::api::words::{MissingReason, Op};
use crate::time::Interval;
use crate::{Code, Day, Error};
use std::collections::BTreeMap;

/// A parameter of a law: a figure with dates.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) frame: Frame,
    pub(crate) unit: Unit,
    /// Its value is set anew each year: after the last one it is not published, never last year's.
    pub(crate) is_indexed: bool,
    pub(crate) values: Vec<DatedFigure>,
}

/// One value of a parameter.
#[derive(Clone, Debug)]
pub(crate) struct DatedFigure {
    pub(crate) dates: Interval,
    pub(crate) is: Rational,
    pub(crate) checked: Checked,
}

/// The parameters of a pack, by id.
#[derive(Clone, Debug, Default)]
pub(crate) struct Figures(BTreeMap<String, Parameter>);

/// What a parameter is on a day.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Figure<'f> {
    Known(&'f Parameter, &'f DatedFigure),
    /// Nobody has published it for that day; the first day for which it is missing.
    NotPublished(Day),
    /// The pack does not hold it for that day.
    NotHeld,
}

const PARAMETER_UNITS: &[(&str, (Unit, i64))] = &[
    ("usd", (Unit::Cents, 100)),
    ("usd-per-week", (Unit::Cents, 100)),
    ("usd-per-day", (Unit::Cents, 100)),
    ("usd-per-hour", (Unit::Cents, 100)),
    ("employees", (Unit::Count, 1)),
    ("count", (Unit::Count, 1)),
    ("hours", (Unit::Seconds, SECONDS_PER_HOUR)),
    ("days", (Unit::Days, 1)),
    ("weeks", (Unit::Weeks, 1)),
    ("months", (Unit::Months, 1)),
    ("years", (Unit::Years, 1)),
    ("share", (Unit::Share, 1)),
    ("miles", (Unit::Miles, 1)),
];

impl Figures {
    /// Reads `[[parameter]]`.
    pub(crate) fn read(table: &Table<'_, '_>) -> Figures {
        let read = table.tables("parameter").into_iter().enumerate().map(|(i, t)| {
            let parameter = read_parameter(&t, &format!("parameter-{}", i.saturating_add(1)));
            t.finish();
            (parameter.frame.id.clone(), parameter)
        });
        Figures(read.collect())
    }

    /// The parameter of that id.
    pub(crate) fn parameter(&self, id: &str) -> Option<&Parameter> {
        self.0.get(id)
    }

    /// What a parameter is on the day of its anchor; `None` where the pack has no such parameter.
    pub(crate) fn on(&self, id: &str, day: Day) -> Option<Figure<'_>> {
        self.parameter(id).map(|p| p.on(day))
    }
}

impl Parameter {
    /// What it is on a day.
    pub(crate) fn on(&self, day: Day) -> Figure<'_> {
        if let Some(value) = self.values.iter().find(|v| v.dates.contains(day)) {
            return Figure::Known(self, value);
        }
        let end = self.values.iter().filter_map(|v| v.dates.until).max();
        match end {
            Some(end) if self.is_indexed && day >= end => Figure::NotPublished(end),
            _ => Figure::NotHeld,
        }
    }
}

fn read_parameter(table: &Table<'_, '_>, fallback: &str) -> Parameter {
    let frame = Frame::read(table, fallback);
    let (unit, scale) = table.word("unit", PARAMETER_UNITS).unwrap_or((Unit::Count, 1));
    let is_indexed = table.switch("indexed").unwrap_or(false);
    // Which way protects the employee: the linter compares a company's figure with it.
    table.word("helps", &[("higher", ()), ("lower", ()), ("neither", ())]);
    table.text("improves");
    let values = table.tables("values").into_iter().filter_map(|t| {
        let inner = Frame::read(&t, &frame.id);
        let is = t.rational("is").and_then(|n| n.checked_mul(&Rational::whole(scale)));
        t.finish();
        let Some(is) = is else {
            table.note(Code::PackUnit, "a value without a figure", "{ from, until, is, cite, checked }");
            return None;
        };
        Some(DatedFigure { dates: inner.dates, is, checked: inner.checked })
    });
    let values = values.collect();
    Parameter { frame, unit, is_indexed, values }
}

/// An exact amount with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Quantity {
    pub(crate) n: Rational,
    pub(crate) unit: Unit,
}

impl Quantity {
    /// The amount as a value of an answer. A fraction of a whole unit is rounded as `way` says.
    pub(crate) fn to_value(self, way: Way) -> Option<Value> {
        let whole = || Rounding { step: Rational::ONE, way }.apply(&self.n).and_then(|n| n.to_whole());
        Some(match self.unit {
            Unit::Seconds => Value::Seconds(whole()?),
            Unit::Days | Unit::BusinessDays | Unit::WorkDays => Value::Days(whole()?),
            Unit::Weeks => Value::Weeks(self.n),
            Unit::Months => Value::Months(whole()?),
            Unit::Years => Value::Years(whole()?),
            Unit::Cents => Value::Cents(whole()?),
            Unit::Share => Value::Share(self.n),
            Unit::Miles => Value::Miles(self.n),
            Unit::Count => Value::Count(whole()?),
        })
    }
}

/// What an amount comes to.
#[derive(Clone, Debug)]
pub(crate) enum Sum {
    Number(Quantity),
    Date(Day),
    Words(Vec<String>),
    Word(String),
}

/// What an amount came to, what it rests on, and what is missing where it came to nothing.
#[derive(Clone, Default)]
pub(crate) struct Reckoned {
    pub(crate) sum: Option<Sum>,
    pub(crate) missing: Vec<MissingItem>,
    pub(crate) judgment: Option<JudgmentItem>,
    /// Full ids of unverified figures, and since when each holds.
    pub(crate) unverified: Vec<(String, Option<Day>)>,
    pub(crate) presumed: Vec<(String, String)>,
    pub(crate) conventions: Vec<String>,
    /// The parameters that were read: short id, value, dates.
    pub(crate) parameters: Vec<(String, Value, Interval)>,
}

impl Reckoned {
    /// A number that is known.
    pub(crate) fn number(n: Rational, unit: Unit) -> Reckoned {
        Reckoned { sum: Some(Sum::Number(Quantity { n, unit })), ..Reckoned::default() }
    }

    /// A fact that nobody gave.
    pub(crate) fn missing(item: MissingItem) -> Reckoned {
        Reckoned { missing: vec![item], ..Reckoned::default() }
    }

    /// The number it came to.
    pub(crate) fn quantity(&self) -> Option<Quantity> {
        match self.sum {
            Some(Sum::Number(quantity)) => Some(quantity),
            _ => None,
        }
    }

    /// As the right side of a comparison: fractions are rounded so that the comparison comes out the same.
    pub(crate) fn required(&self, op: Op) -> Option<Value> {
        let way = if matches!(op, Op::AtLeast | Op::LessThan) { Way::Up } else { Way::Down };
        Some(match self.sum.as_ref()? {
            Sum::Number(quantity) => quantity.to_value(way)?,
            Sum::Date(day) => Value::Date(*day),
            Sum::Word(word) => Value::Word(word.clone()),
            Sum::Words(words) => Value::Words(words.clone()),
        })
    }

    fn absorb(&mut self, other: Reckoned) -> Option<Sum> {
        self.missing.extend(other.missing);
        self.judgment = self.judgment.take().or(other.judgment);
        self.unverified.extend(other.unverified);
        self.presumed.extend(other.presumed);
        self.conventions.extend(other.conventions);
        self.parameters.extend(other.parameters);
        other.sum
    }
}

/// Where the facts and parameters of an amount come from: a room implements it over its question.
pub(crate) trait Source {
    /// A parameter of the law on the day of its anchor.
    fn parameter(&self, id: &str) -> Reckoned;
    /// A fact or construct whose value is the amount.
    fn subject(&self, subject: &Subject) -> Reckoned;
    /// As long as something lasts.
    fn lasting(&self, what: &str) -> Reckoned;
}

impl Figures {
    /// A parameter of the law `law` as an amount, on the day of its anchor.
    pub(crate) fn reckon(&self, law: &str, id: &str, day: Day) -> Reckoned {
        let full = format!("{law}/{id}");
        match self.on(id, day) {
            Some(Figure::Known(parameter, value)) => {
                let quantity = Quantity { n: value.is, unit: parameter.unit };
                let unverified = if value.checked == Checked::Unverified { vec![(full, value.dates.from)] } else { Vec::new() };
                let parameters = quantity.to_value(Way::HalfUp).map(|v| (id.to_owned(), v, value.dates)).into_iter().collect();
                Reckoned { sum: Some(Sum::Number(quantity)), unverified, parameters, ..Reckoned::default() }
            }
            Some(Figure::NotPublished(from)) => Reckoned::missing(MissingItem {
                reason: Some(MissingReason::ParameterNotPublished),
                item: Some(full),
                from: Some(from),
                ..MissingItem::default()
            }),
            Some(Figure::NotHeld) | None => Reckoned::missing(MissingItem {
                reason: Some(MissingReason::VersionTextNotHeld),
                item: Some(full),
                ..MissingItem::default()
            }),
        }
    }
}

/// What an amount of a pack comes to.
///
/// # Errors
/// `overflow` where the result cannot be held exactly.
pub(crate) fn reckon(amount: &Amount, from: &dyn Source) -> Result<Reckoned, Error> {
    match amount {
        Amount::Figure(n, unit) => Ok(Reckoned::number(*n, *unit)),
        Amount::Date(day) => Ok(Reckoned { sum: Some(Sum::Date(*day)), ..Reckoned::default() }),
        Amount::Word(word) => Ok(Reckoned { sum: Some(Sum::Word(word.clone())), ..Reckoned::default() }),
        Amount::Words(words) => Ok(Reckoned { sum: Some(Sum::Words(words.clone())), ..Reckoned::default() }),
        Amount::Param(id) => Ok(from.parameter(id)),
        Amount::Of(subject) => Ok(from.subject(subject)),
        Amount::While(what) => Ok(from.lasting(what)),
        Amount::Reasonable => Ok(Reckoned {
            judgment: Some(JudgmentItem { question: Some("reasonable-time".to_owned()), ..JudgmentItem::default() }),
            ..Reckoned::default()
        }),
        Amount::Times(factor, of) => times(factor, of, from),
        Amount::Least(list) => fold(list, from, |a, b| Ok(if b.n < a.n { b } else { a })),
        Amount::Greatest(list) => fold(list, from, |a, b| Ok(if b.n > a.n { b } else { a })),
        Amount::Plus(list) => fold(list, from, |a, b| with(a, a.n.checked_add(&b.n))),
        Amount::Minus(list) => fold(list, from, |a, b| with(a, a.n.checked_sub(&b.n))),
        Amount::Bands { by, steps } => bands(by, steps, from),
        Amount::Rounded(inner, rounding) => {
            let mut reckoned = reckon(inner, from)?;
            if let Some(Sum::Number(quantity)) = reckoned.sum {
                reckoned.sum = Some(Sum::Number(with(quantity, rounding.apply(&quantity.n))?));
            }
            Ok(reckoned)
        }
    }
}

fn with(quantity: Quantity, n: Option<Rational>) -> Result<Quantity, Error> {
    n.map(|n| Quantity { n, ..quantity }).ok_or_else(Error::overflow)
}

fn times(factor: &Rational, of: &Amount, from: &dyn Source) -> Result<Reckoned, Error> {
    let mut reckoned = match of {
        Amount::Word(fact) => from.subject(&Subject::Fact(super::test::FactRef { name: fact.clone(), ..Default::default() })),
        other => reckon(other, from)?,
    };
    if let Some(Sum::Number(quantity)) = reckoned.sum {
        reckoned.sum = Some(Sum::Number(with(quantity, quantity.n.checked_mul(factor))?));
    }
    Ok(reckoned)
}

/// Takes amounts of one unit together; unknown where one of them is.
fn fold(list: &[Amount], from: &dyn Source, join: impl Fn(Quantity, Quantity) -> Result<Quantity, Error>) -> Result<Reckoned, Error> {
    let mut whole = Reckoned::default();
    let mut sum: Option<Quantity> = None;
    let mut is_known = true;
    for amount in list {
        match whole.absorb(reckon(amount, from)?) {
            Some(Sum::Number(next)) => {
                sum = Some(match sum {
                    Some(sum) if sum.unit == next.unit => join(sum, next)?,
                    Some(_) => return Err(Error::value(Code::PackUnit, "amounts of different units are taken together", "one unit")),
                    None => next,
                });
            }
            _ => is_known = false,
        }
    }
    whole.sum = sum.filter(|_| is_known).map(Sum::Number);
    Ok(whole)
}

fn bands(by: &Subject, steps: &[(Rational, Amount)], from: &dyn Source) -> Result<Reckoned, Error> {
    let mut whole = from.subject(by);
    let Some(measured) = whole.quantity() else {
        whole.sum = None;
        return Ok(whole);
    };
    let step = steps.iter().filter(|(at_least, _)| *at_least <= measured.n).max_by(|a, b| a.0.cmp(&b.0));
    whole.sum = None;
    if let Some((_, amount)) = step {
        whole.sum = whole.absorb(reckon(amount, from)?);
    } else {
        whole.sum = Some(Sum::Number(Quantity { n: Rational::ZERO, unit: Unit::Count }));
    }
    Ok(whole)
}

/// Money of a quantity, where it is money in whole cents.
pub(crate) fn money(quantity: Quantity) -> Option<Money> {
    (quantity.unit == Unit::Cents).then(|| quantity.n.to_whole()).flatten().map(Money::cents_of)
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Nothing;
    impl Source for Nothing {
        fn parameter(&self, _id: &str) -> Reckoned {
            Reckoned::default()
        }
        fn subject(&self, _subject: &Subject) -> Reckoned {
            Reckoned::default()
        }
        fn lasting(&self, _what: &str) -> Reckoned {
            Reckoned::default()
        }
    }

    fn cents(n: i64) -> Amount {
        Amount::Figure(Rational::whole(n), Unit::Cents)
    }

    fn value(amount: &Amount, op: Op) -> Option<Value> {
        reckon(amount, &Nothing).expect("no overflow").required(op)
    }

    #[test]
    fn least_greatest_and_sums_are_exact() {
        let pair = || vec![cents(300), cents(200)];
        assert_eq!(value(&Amount::Least(pair()), Op::AtLeast), Some(Value::Cents(200)));
        assert_eq!(value(&Amount::Greatest(pair()), Op::AtLeast), Some(Value::Cents(300)));
        assert_eq!(value(&Amount::Plus(pair()), Op::AtLeast), Some(Value::Cents(500)));
        assert_eq!(value(&Amount::Minus(pair()), Op::AtLeast), Some(Value::Cents(100)));
    }

    #[test]
    fn a_fraction_is_rounded_so_that_the_comparison_is_the_same() {
        let third = Amount::Times(Rational::new(1, 3).expect("a third"), Box::new(cents(100)));
        assert_eq!(value(&third, Op::AtLeast), Some(Value::Cents(34)));
        assert_eq!(value(&third, Op::AtMost), Some(Value::Cents(33)));
        assert_eq!(value(&third, Op::LessThan), Some(Value::Cents(34)));
        assert_eq!(value(&third, Op::MoreThan), Some(Value::Cents(33)));
    }

    #[test]
    fn what_is_not_known_makes_the_whole_unknown() {
        let list = vec![cents(1), Amount::Param("nothing".to_owned())];
        assert_eq!(value(&Amount::Least(list), Op::AtLeast), None);
    }

    #[test]
    fn what_cannot_be_held_is_an_error_and_no_panic() {
        let large = Amount::Figure(Rational::new(i128::MAX, 1).expect("large"), Unit::Cents);
        let error = reckon(&Amount::Plus(vec![large.clone(), large]), &Nothing).err().expect("an overflow");
        assert_eq!(error.code, Code::Overflow);
    }
}
