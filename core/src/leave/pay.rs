//! The weekly amount of a program: average wage, formula, floor, cap, rounding, in that order; and what part of a week comes to.
//!
//! Every step is exact; only what the text rounds is rounded, and each rounding has its name.

use super::law::pay::{Bracket, Formula, Gives, Program, Slice};
use crate::Error;
use crate::amount::{Rational, Rounding, Way};
use crate::api::answer::MissingItem;
use crate::api::words::Op;
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit};
use crate::rules::test::{FactRef, Subject};

/// Why a figure is not known.
#[derive(Debug)]
pub(crate) enum Gap {
    /// Facts of the case or figures of the law that would settle it.
    Missing(Vec<MissingItem>),
    /// The pack asks for a figure that a pay formula cannot take: answered as unknown.
    NotAFigure,
    /// An amount that cannot be held.
    Overflow,
}

impl Gap {
    /// The error that the gap is, or what is missing.
    pub(crate) fn missing(self) -> Result<Vec<MissingItem>, Error> {
        match self {
            Gap::Missing(items) => Ok(items),
            Gap::NotAFigure => Ok(Vec::new()),
            Gap::Overflow => Err(Error::overflow()),
        }
    }
}

type Figure = Result<Rational, Gap>;

/// Where a formula takes its figures from.
pub(crate) trait Figures {
    /// A dated figure of the pack, in cents.
    fn parameter(&self, id: &str) -> Figure;
    /// A fact in cents: the highest quarters of a base period, its wages.
    fn fact(&self, fact: &FactRef) -> Figure;
}

/// The average weekly wage in cents, before and after the law's own rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Average {
    pub(crate) exact: Rational,
    pub(crate) rounded: Rational,
}

/// A weekly amount in cents, and how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Weekly {
    /// Before rounding.
    pub(crate) exact: Rational,
    pub(crate) cents: Rational,
    /// The line of the formula that decided: `90-percent`, `63-percent-of-saww`, `minimum`, `maximum`.
    pub(crate) branch: String,
}

/// A figure, and the name of the line that gave it.
struct Line {
    cents: Rational,
    branch: String,
}

/// The ceiling of the weekly amount, where the law has one.
pub(crate) fn ceiling(pay: &Program, figures: &dyn Figures) -> Option<Figure> {
    let cap = pay.cap.as_ref()?;
    Some(Formulas { figures, average: None }.value(cap).and_then(|cents| rounded(cents, pay.round.weekly)))
}

/// The average weekly wage of a person.
pub(crate) fn average(pay: &Program, figures: &dyn Figures) -> Option<Result<Average, Gap>> {
    let average = pay.average.as_ref()?;
    let exact = figures.fact(&average.of).and_then(|wages| wages.checked_div(&average.divide).ok_or(Gap::Overflow));
    Some(exact.and_then(|exact| Ok(Average { exact, rounded: rounded(exact, pay.round.average)? })))
}

/// The weekly amount for a person of that average weekly wage.
pub(crate) fn weekly(pay: &Program, figures: &dyn Figures, average: Option<Rational>) -> Result<Weekly, Gap> {
    let formulas = Formulas { figures, average };
    let mut line = formulas.line(&pay.formula)?;
    if let Some(floor) = &pay.floor {
        line = line.or_at_least(formulas.value(floor)?);
    }
    if let Some(cap) = &pay.cap {
        line = line.or_at_most(formulas.value(cap)?);
    }
    Ok(Weekly { exact: line.cents, cents: rounded(line.cents, pay.round.weekly)?, branch: line.branch })
}

/// Applies a rounding, where the text has one.
pub(crate) fn rounded(amount: Rational, rounding: Option<Rounding>) -> Figure {
    rounding.map_or(Ok(amount), |r| r.apply(&amount).ok_or(Gap::Overflow))
}

/// The word for a rounding of money: `up-to-dollar`.
pub(crate) fn rounding_word(rounding: &Rounding) -> String {
    let way = match rounding.way {
        Way::Up => "up",
        Way::Down => "down",
        Way::HalfUp => "half-up",
    };
    let step = match rounding.step.to_whole() {
        Some(1) => "cent".to_owned(),
        Some(100) => "dollar".to_owned(),
        _ => format!("{}-cents", rounding.step),
    };
    format!("{way}-to-{step}")
}

/// The figures of the law that a way to pay names, each once.
pub(crate) fn parameters(pay: &Program) -> Vec<&str> {
    let mut amounts: Vec<&Amount> = pay.floor.iter().chain(&pay.cap).collect();
    match &pay.formula {
        Formula::Marginal(slices) => amounts.extend(slices.iter().filter_map(|s| s.up_to.as_ref())),
        Formula::Steps { brackets, .. } => {
            for bracket in brackets {
                amounts.extend(bracket.limit.iter().map(|(_, amount)| amount));
                if let Gives::Amount(amount) = &bracket.gives {
                    amounts.push(amount);
                }
            }
        }
        Formula::Share(_) | Formula::Unpaid => {}
    }
    let mut ids = Vec::new();
    while let Some(amount) = amounts.pop() {
        match amount {
            Amount::Param(id) => ids.push(id.as_str()),
            Amount::Times(_, of) | Amount::Rounded(of, _) => amounts.push(of),
            Amount::Least(list) | Amount::Greatest(list) | Amount::Plus(list) | Amount::Minus(list) => amounts.extend(list),
            _ => {}
        }
    }
    ids.order();
    ids.dedup();
    ids
}

impl Line {
    fn or_at_least(self, floor: Rational) -> Line {
        if floor > self.cents { Line { cents: floor, branch: "minimum".to_owned() } } else { self }
    }

    fn or_at_most(self, cap: Rational) -> Line {
        if cap < self.cents { Line { cents: cap, branch: "maximum".to_owned() } } else { self }
    }
}

/// A formula over one person's average wage and the figures of the law.
struct Formulas<'a> {
    figures: &'a dyn Figures,
    average: Option<Rational>,
}

/// How packs name the average weekly wage inside a formula.
const AVERAGE: &str = "average-weekly-wage";

impl Formulas<'_> {
    fn average(&self) -> Figure {
        self.average.ok_or(Gap::NotAFigure)
    }

    fn line(&self, formula: &Formula) -> Result<Line, Gap> {
        match formula {
            Formula::Unpaid => Ok(Line { cents: Rational::ZERO, branch: "unpaid".to_owned() }),
            Formula::Share(rate) => self.share(*rate),
            Formula::Marginal(slices) => self.marginal(slices),
            Formula::Steps { by, brackets } => self.steps(&self.figures.fact(by)?, brackets),
        }
    }

    fn share(&self, rate: Rational) -> Result<Line, Gap> {
        Ok(Line { cents: times(self.average()?, rate)?, branch: percent(rate) })
    }

    /// Each slice of the average wage at its own rate; the highest slice reached names the line.
    fn marginal(&self, slices: &[Slice]) -> Result<Line, Gap> {
        let average = self.average()?;
        let mut line = Line { cents: Rational::ZERO, branch: String::new() };
        let mut below = Rational::ZERO;
        for slice in slices {
            let end = slice.up_to.as_ref().map(|amount| self.value(amount)).transpose()?;
            let top = end.map_or(average, |end| end.min(average));
            if top <= below && !line.branch.is_empty() {
                break;
            }
            let part = top.checked_sub(&below).ok_or(Gap::Overflow)?;
            line.cents = line.cents.checked_add(&times(part, slice.rate)?).ok_or(Gap::Overflow)?;
            line.branch = percent(slice.rate);
            below = top;
        }
        Ok(line)
    }

    /// The first bracket that the figure fits gives the whole amount.
    fn steps(&self, by: &Rational, brackets: &[Bracket]) -> Result<Line, Gap> {
        for bracket in brackets {
            let fits = match &bracket.limit {
                None => true,
                Some((Op::LessThan, limit)) => *by < self.value(limit)?,
                Some((_, limit)) => *by <= self.value(limit)?,
            };
            if fits {
                return match &bracket.gives {
                    Gives::Rate(rate) => self.share(*rate),
                    Gives::Amount(amount) => self.named(amount),
                };
            }
        }
        Err(Gap::NotAFigure)
    }

    fn value(&self, amount: &Amount) -> Figure {
        self.named(amount).map(|line| line.cents)
    }

    /// An amount in cents with the name of the part that gave it.
    fn named(&self, amount: &Amount) -> Result<Line, Gap> {
        let whole = |cents, branch: &str| Line { cents, branch: branch.to_owned() };
        match amount {
            Amount::Figure(cents, Unit::Cents) => Ok(whole(*cents, "fixed")),
            Amount::Param(id) => Ok(whole(self.figures.parameter(id)?, id)),
            Amount::Word(word) if word == AVERAGE => Ok(whole(self.average()?, AVERAGE)),
            Amount::Of(subject) => match &**subject {
                Subject::Fact(fact) if fact.name == AVERAGE => Ok(whole(self.average()?, AVERAGE)),
                Subject::Fact(fact) => Ok(whole(self.figures.fact(fact)?, &fact.name)),
                _ => Err(Gap::NotAFigure),
            },
            Amount::Times(factor, of) => {
                let of = self.named(of)?;
                let branch = if of.branch == AVERAGE { percent(*factor) } else { format!("{}-of-{}", percent(*factor), of.branch) };
                Ok(Line { cents: times(of.cents, *factor)?, branch })
            }
            Amount::Least(list) => self.chosen(list, |new, old| new < old),
            Amount::Greatest(list) => self.chosen(list, |new, old| new > old),
            Amount::Plus(list) => self.folded(list, Rational::checked_add),
            Amount::Minus(list) => self.folded(list, Rational::checked_sub),
            Amount::Rounded(of, rounding) => {
                let of = self.named(of)?;
                Ok(Line { cents: rounded(of.cents, Some(*rounding))?, branch: of.branch })
            }
            _ => Err(Gap::NotAFigure),
        }
    }

    fn chosen(&self, list: &[Amount], better: fn(&Rational, &Rational) -> bool) -> Result<Line, Gap> {
        let mut best: Option<Line> = None;
        for amount in list {
            let line = self.named(amount)?;
            if best.as_ref().is_none_or(|old| better(&line.cents, &old.cents)) {
                best = Some(line);
            }
        }
        best.ok_or(Gap::NotAFigure)
    }

    fn folded(&self, list: &[Amount], fold: fn(&Rational, &Rational) -> Option<Rational>) -> Result<Line, Gap> {
        let (first, rest) = list.split_first().ok_or(Gap::NotAFigure)?;
        let mut line = self.named(first)?;
        for amount in rest {
            line.cents = fold(&line.cents, &self.value(amount)?).ok_or(Gap::Overflow)?;
        }
        Ok(line)
    }
}

fn times(amount: Rational, factor: Rational) -> Figure {
    amount.checked_mul(&factor).ok_or(Gap::Overflow)
}

/// `9/10` is `90-percent`, `233/1000` is `23.3-percent`.
fn percent(rate: Rational) -> String {
    let hundred = rate.checked_mul(&Rational::whole(100));
    let decimal = hundred.and_then(|h| {
        let tenths = h.checked_mul(&Rational::whole(10))?.to_whole()?;
        Some(if tenths.rem_euclid(10) == 0 {
            tenths.div_euclid(10).to_string()
        } else {
            format!("{}.{}", tenths.div_euclid(10), tenths.rem_euclid(10))
        })
    });
    format!("{}-percent", decimal.unwrap_or_else(|| hundred.unwrap_or(rate).to_string()))
}

/// What is paid for some days of a claim: a seventh of the weekly amount for each, rounded once.
pub(crate) fn for_days(weekly: Rational, days: i64, rounding: Option<Rounding>) -> Result<(Rational, Rational), Gap> {
    let sevenths = Rational::new(i128::from(days), 7).ok_or(Gap::Overflow)?;
    let exact = times(weekly, sevenths)?;
    Ok((exact, rounded(exact, rounding)?))
}

/// What is paid for hours claimed in a typical week: the share, and the payment.
pub(crate) struct Share {
    pub(crate) percent: Rational,
    pub(crate) cents: Rational,
}

/// The share of a typical week that was claimed, and what it comes to; never more than the whole.
pub(crate) fn for_hours(weekly: Rational, claimed: i64, typical: i64, rounding: Option<Rounding>) -> Result<Share, Gap> {
    let share = Rational::new(i128::from(claimed), i128::from(typical)).ok_or(Gap::NotAFigure)?.min(Rational::ONE);
    let exact = times(weekly, share)?;
    Ok(Share { percent: times(share, Rational::whole(100))?, cents: rounded(exact, rounding)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::node::{Source, from_toml};
    use crate::rules::reader::{Mistakes, Table};

    /// Wages and figures as a test gives them, in cents.
    struct Given(&'static [(&'static str, i64)]);

    impl Given {
        fn find(&self, id: &str) -> Figure {
            self.0.iter().find(|(name, _)| *name == id).map(|(_, cents)| Rational::whole(*cents)).ok_or(Gap::Missing(Vec::new()))
        }
    }

    impl Figures for Given {
        fn parameter(&self, id: &str) -> Figure {
            self.find(id)
        }
        fn fact(&self, fact: &FactRef) -> Figure {
            self.find(&fact.name)
        }
    }

    fn read(text: &str) -> Program {
        let source = Source { name: "test.toml".to_owned(), text: text.to_owned() };
        let root = from_toml(&source).expect("the text is TOML");
        let mistakes = Mistakes::new(&source);
        let table = Table::of(&root, &mistakes).expect("a table");
        let pay = Program::read(table, "pay").expect("a way to pay");
        mistakes.into_result().expect("no mistakes");
        pay
    }

    const STEPS: &str = r#"
        aww = { fact = "highest-quarters", k = 1, divide = 13 }
        formula = "steps"
        by = { fact = "highest-quarters", k = 1 }
        brackets = [
          { less-than = { param = "lowest-quarter" }, is = { param = "minimum" } },
          { at-most = { times = "91/10", of = { param = "saww" } }, rate = "9/10" },
          { is = { greatest = [{ times = "63/100", of = { param = "saww" } }, { times = "7/10", of = "average-weekly-wage" }] } },
        ]
        cap = { param = "maximum" }
        round = { weekly = { to = "dollar", way = "up" } }
    "#;

    const MARGINAL: &str = r#"
        aww = { fact = "highest-quarters", k = 2, divide = 26 }
        formula = "marginal"
        brackets = [{ up-to = { times = "1/2", of = { param = "saww" } }, rate = "9/10" }, { rate = "1/2" }]
        floor = { least = [{ usd = "100.00" }, { fact = "average-weekly-wage" }] }
        cap = { param = "maximum" }
        round = { aww = { to = "dollar", way = "down" }, weekly = { to = "dollar", way = "down" } }
    "#;

    fn quote(text: &str, figures: &'static [(&'static str, i64)]) -> (i64, String, String) {
        let (pay, given) = (read(text), Given(figures));
        let average = average(&pay, &given).expect("it has an average").ok().map(|a| a.rounded);
        let weekly = weekly(&pay, &given, average).unwrap_or_else(|_| panic!("an amount"));
        (weekly.cents.to_whole().unwrap_or_default(), weekly.exact.to_string(), weekly.branch)
    }

    macro_rules! year_2025 {
        ($quarter:literal) => {
            &[("saww", 170_400), ("minimum", 5_000), ("maximum", 168_100), ("lowest-quarter", 72_250), ("highest-quarters", $quarter)]
        };
    }

    #[test]
    fn each_bracket_at_its_ends() {
        assert_eq!(quote(STEPS, year_2025!(72_249)), (5_000, "5000".to_owned(), "minimum".to_owned()));
        assert_eq!(quote(STEPS, year_2025!(72_250)).2, "90-percent");
        assert_eq!(quote(STEPS, year_2025!(1_550_640)), (107_400, "107352".to_owned(), "90-percent".to_owned()));
        assert_eq!(quote(STEPS, year_2025!(1_550_641)).2, "63-percent-of-saww");
        assert_eq!(quote(STEPS, year_2025!(2_600_000)), (140_000, "140000".to_owned(), "70-percent".to_owned()));
        assert_eq!(quote(STEPS, year_2025!(4_000_000)), (168_100, "168100".to_owned(), "maximum".to_owned()));
    }

    #[test]
    fn a_slice_is_paid_at_its_own_rate() {
        const AT: &[(&str, i64)] = &[("saww", 183_000), ("maximum", 164_700), ("highest-quarters", 91_500 * 26)];
        const ABOVE: &[(&str, i64)] = &[("saww", 183_000), ("maximum", 164_700), ("highest-quarters", 100_000 * 26)];
        const LEAST: &[(&str, i64)] = &[("saww", 183_000), ("maximum", 164_700), ("highest-quarters", 8_000 * 26)];
        assert_eq!(quote(MARGINAL, AT), (82_300, "82350".to_owned(), "90-percent".to_owned()));
        assert_eq!(quote(MARGINAL, ABOVE), (86_600, "86600".to_owned(), "50-percent".to_owned()));
        assert_eq!(quote(MARGINAL, LEAST), (8_000, "8000".to_owned(), "minimum".to_owned()));
    }

    #[test]
    fn the_average_is_rounded_as_its_text_says() {
        const WAGES: &[(&str, i64)] = &[("highest-quarters", 1_520_000 + 1_495_500)];
        let average = average(&read(MARGINAL), &Given(WAGES)).expect("it has one").unwrap_or_else(|_| panic!("known"));
        assert_eq!((average.exact.to_string(), average.rounded.to_whole()), ("1507750/13".to_owned(), Some(115_900)));
    }

    #[test]
    fn part_weeks_are_rounded_once() {
        let cents = Rounding { step: Rational::ONE, way: Way::HalfUp };
        let (exact, paid) = for_days(Rational::whole(112_800), 65, Some(cents)).unwrap_or_else(|_| panic!("held"));
        assert_eq!((exact.to_string(), paid.to_whole()), ("7332000/7".to_owned(), Some(1_047_429)));
    }

    #[test]
    fn hours_are_a_share_of_the_typical_week_and_no_week_has_no_hours() {
        let share = for_hours(Rational::whole(80_000), 8, 40, None).unwrap_or_else(|_| panic!("held"));
        assert_eq!((share.percent.to_string(), share.cents.to_whole()), ("20".to_owned(), Some(16_000)));
        assert!(for_hours(Rational::whole(80_000), 8, 0, None).is_err());
    }

    #[test]
    fn an_unpublished_figure_leaves_a_gap() {
        const WAGES: &[(&str, i64)] = &[("highest-quarters", 100)];
        assert!(matches!(weekly(&read(STEPS), &Given(WAGES), None), Err(Gap::Missing(_))));
        assert_eq!(parameters(&read(STEPS)), ["lowest-quarter", "maximum", "minimum", "saww"]);
    }
}
