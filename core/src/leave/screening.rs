//! Which comparisons of a law need no more than a summary fact, and the column that each reads.

use super::determine::{self, Chosen};
use super::law::Law;
use crate::api::answer::MissingItem;
use crate::api::values::Value;
use crate::api::words::{Op, YesNo};
use crate::facts::around::Around;
use crate::facts::dictionary::{self, Measure};
use crate::order::InOrder;
use crate::rules::amount::{Amount, Unit as AmountUnit};
use crate::rules::evaluate::compare;
use crate::rules::figures::{self, Reckoned, Source};
use crate::rules::gates::{self, Bits, Gates, Signal};
use crate::rules::program::{Operation, Program};
use crate::rules::shelf::Context;
use crate::rules::test::{FactRef, Leaf, Subject, Test};
use crate::screen::{Bounds, Check, Column, Screen, Tested, Unit, Wanted};
use crate::{Code, Day, Error, Tri};

/// The most columns and the most words of a column that a row has room for.
const MOST_COLUMNS: usize = 64;
const MOST_WORDS: usize = 128;

/// Makes an entitlement ready for rows of summary facts.
///
/// # Errors
/// `unknown-id` for a law that is not held, `law-not-held` for a day without a version, `not-in-law` where it gives no such entitlement or is too
/// large for a row.
pub(crate) fn screen(law: &str, on: Day, context: &Context<'_, Law>) -> Result<Screen, Error> {
    let chosen = determine::choose(context, law, None)?;
    if !chosen.law.header.is_held(on) {
        let id = &chosen.law.header.id;
        return Err(Error::new(Code::LawNotHeld, "/on", format!("\"{id}\" is not held for that day"), "a day in a version of the law"));
    }
    let standing = chosen.law.body.standing(chosen.entitlement).ok_or_else(|| determine::not_in_law(&chosen))?;
    let maker = Maker { chosen: &chosen, context, on, columns: Vec::new(), checks: Vec::new(), free: Some(1), unverified: Vec::new() };
    maker.screen(&standing.program).ok_or_else(|| {
        Error::new(Code::NotInLaw, "/law", "the entitlement has more tests than a row has room for", "ask it of one case at a time")
    })
}

struct Maker<'a> {
    chosen: &'a Chosen<'a>,
    context: &'a Context<'a, Law>,
    on: Day,
    columns: Vec<Column>,
    checks: Vec<Check>,
    free: Option<u128>,
    unverified: Vec<String>,
}

impl Maker<'_> {
    /// Everything of a program that rows are decided by; `None` where it has more tests or comparisons than there are bits.
    fn screen(mut self, program: &Program) -> Option<Screen> {
        let leaves: Vec<Option<Signal>> = program.leaves.iter().map(|leaf| self.signal(leaf)).collect();
        let signals: Vec<Signal> = leaves.iter().map(|l| l.unwrap_or(Signal::Constant(Tri::Unknown))).collect();
        let assumed = |item: usize| program.items.get(item).and_then(|item| self.context.assumed(&item.id));
        let (gates, of) = Gates::of(program, &signals, self.free, assumed)?;
        let at = |node: usize| of.get(node).copied().unwrap_or(Signal::Constant(Tri::Unknown));
        let (mut tests, mut outcomes, mut beyond) = (Vec::new(), Vec::new(), Vec::new());
        for (index, item) in program.items.iter().enumerate() {
            if item.when.is_some_and(|when| at(when) == Signal::Constant(Tri::No)) {
                continue;
            }
            let inside = leaves_of(program, index);
            if assumed(index).is_none() {
                beyond.extend(inside.iter().any(|leaf| leaves.get(*leaf).is_some_and(Option::is_none)).then(|| item.id.clone()));
                self.unverified.extend(item.unverified.then(|| item.id.clone()));
            }
            let bits: Vec<Signal> = inside.iter().filter_map(|leaf| signals.get(*leaf).copied()).collect();
            let checks = self.checks.iter().enumerate().filter(|(_, check)| bits.contains(&Signal::Bit(check.bit))).map(|(at, _)| at);
            tests.push(Tested { id: item.id.clone(), cites: item.cites.clone(), when: item.when.map(at), checks: checks.collect() });
            outcomes.push(at(item.node));
        }
        self.unverified.order();
        self.unverified.dedup();
        let whole = of.last().copied().unwrap_or(Signal::Constant(Tri::Unknown));
        let (sure, gates, place) = self.settle(gates, &outcomes)?;
        let whole = at_place(whole, &place);
        tests.iter_mut().for_each(|test| test.when = test.when.map(|when| at_place(when, &place)));
        let bounds = Bounds::of(&self.checks);
        let (columns, checks, unverified) = (self.columns, self.checks, self.unverified);
        Some(Screen { columns, checks, bounds, sure, gates, whole, tests, beyond, unverified })
    }

    /// Moves the outcomes of the tests to the lowest bits, in their order, so that what failed is read off; what is constant is set once.
    /// Inside: where each bit went.
    fn settle(&mut self, gates: Gates, outcomes: &[Signal]) -> Option<(Bits, Gates, [u128; 128])> {
        let mut sure = Bits::default();
        let mut place = [0_u128; 128];
        let mut copies = Vec::new();
        let mut next = Some(1_u128);
        for outcome in outcomes {
            let bit = next.filter(|bit| *bit <= u128::from(u64::MAX))?;
            next = gates::next(bit);
            match outcome {
                Signal::Constant(value) => sure.put(bit, *value),
                Signal::Bit(old) => match place.get_mut(position(*old)?)? {
                    slot if *slot == 0 => *slot = bit,
                    taken => copies.push((*taken, bit)),
                },
            }
        }
        for slot in place.iter_mut().take(gates.used()).filter(|slot| **slot == 0) {
            *slot = next?;
            next = next.and_then(gates::next);
        }
        self.checks.iter_mut().for_each(|check| check.bit = gates::moved(check.bit, &place));
        let mut gates = gates.moved(&place);
        copies.into_iter().for_each(|(from, to)| gates.copy(from, to));
        Some((sure, gates, place))
    }

    /// Where the outcome of a comparison is found; `None` where it needs more than a summary.
    fn signal(&mut self, leaf: &Leaf) -> Option<Signal> {
        if let Subject::Held { dates, anchor } = &leaf.subject {
            let is_of_leave = matches!(anchor.as_deref(), None | Some("leave-start" | "leave-day"));
            return (is_of_leave || *dates == crate::time::Interval::ALWAYS).then(|| Signal::Constant(Tri::from(dates.contains(self.on))));
        }
        let read = self.read(leaf)?;
        let reckoned = figures::reckon(&leaf.against, self).ok()?;
        let required = match read.required {
            Some(required) => required,
            None => reckoned.required(leaf.op)?,
        };
        let wanted = wanted(leaf.op, &read.column, &required)?;
        let silent = read.presumed.as_deref().map_or(Tri::Unknown, |word| presumed(leaf.op, word, &required));
        self.unverified.extend(reckoned.unverified.into_iter().map(|(id, _)| id));
        let column = self.column(read.column)?;
        if let Some(same) = self.checks.iter().find(|c| c.column == column && c.wanted == wanted && c.silent == silent) {
            return Some(Signal::Bit(same.bit));
        }
        let bit = self.free?;
        self.free = gates::next(bit);
        self.checks.push(Check { column, wanted, bit, silent, op: leaf.op, required });
        Some(Signal::Bit(bit))
    }

    fn column(&mut self, column: Column) -> Option<usize> {
        if let Some(at) = self.columns.iter().position(|c| c.id == column.id) {
            return self.columns.get(at).filter(|c| c.unit == column.unit).map(|_| at);
        }
        self.columns.push(column);
        self.columns.len().checked_sub(1).filter(|at| *at < MOST_COLUMNS)
    }

    fn read(&self, leaf: &Leaf) -> Option<Read> {
        match &leaf.subject {
            Subject::Fact(fact) => self.read_fact(leaf, fact),
            Subject::Count { where_, .. } => self.read_weeks(where_),
            Subject::Judgment { question, .. } => Some(self.flag(question, question)),
            _ => None,
        }
    }

    /// In how many weeks of a year there were so many heads: the better one of the years that the law looks at.
    fn read_weeks(&self, where_: &Test) -> Option<Read> {
        let Test::Leaf(inner) = where_ else { return None };
        let Subject::Fact(fact) = &inner.subject else { return None };
        let plain = fact.name == "headcount" && fact.scope.is_none() && inner.op == Op::AtLeast;
        let Value::Count(heads) = figures::reckon(&inner.against, self).ok()?.required(inner.op).filter(|_| plain)? else { return None };
        Some(Read::figure(format!("headcount-workweeks-{heads}"), Unit::Count))
    }

    fn read_fact(&self, leaf: &Leaf, fact: &FactRef) -> Option<Read> {
        match fact.name.as_str() {
            "service" => service(leaf, fact),
            "hours" => {
                let window = fact.over.as_ref().filter(|_| fact.scope.is_none() && fact.not_counting.is_empty())?;
                let length = window.length.filter(|_| window.before.is_some())?;
                Some(Read::figure(dictionary::over("hours-worked", length), Unit::Hours))
            }
            "headcount" if fact.scope.is_none() => headcount(fact).map(|id| Read::figure(id, Unit::Count)),
            "reach" => {
                let state = self.chosen.law.header.jurisdiction.clone();
                let column = Column { id: "places".to_owned(), unit: Unit::Word, choices: vec![state.clone(), "elsewhere".to_owned()] };
                Some(Read { column, required: Some(Value::Word(state)), presumed: None })
            }
            "job-class" => match &leaf.against {
                Amount::Word(word) => Some(self.flag(word, word).requiring(YesNo::Yes)),
                Amount::Words(words) if words.len() == 1 => words.first().map(|word| self.flag(word, word).requiring(YesNo::Yes)),
                _ => None,
            },
            name => self.read_plain(name, fact),
        }
    }

    /// A fact whose value in the case is the value compared.
    fn read_plain(&self, name: &str, fact: &FactRef) -> Option<Read> {
        let is_plain = fact.over.is_none() && fact.scope.is_none() && fact.kind.is_none() && fact.of.is_none() && fact.about.is_none();
        let known = dictionary::pack_fact(name).filter(|_| is_plain)?;
        let id = match known.reads {
            [] => name,
            [one] => one,
            _ => return None,
        };
        match known.measure {
            Measure::YesNo => Some(self.flag(id, name)),
            Measure::Count => Some(Read::figure(id.to_owned(), Unit::Count)),
            Measure::Money => Some(Read::figure(id.to_owned(), Unit::Money)),
            Measure::Words => {
                let choices: Vec<String> = (dictionary::fact(id)?.choices)().into_iter().map(str::to_owned).collect();
                let fits = !choices.is_empty() && choices.len() <= MOST_WORDS;
                let column = Column { id: id.to_owned(), unit: Unit::Word, choices };
                fits.then(|| Read { column, required: None, presumed: self.presumption(name) })
            }
            _ => None,
        }
    }

    fn flag(&self, id: &str, name: &str) -> Read {
        let column = Column { id: id.to_owned(), unit: Unit::YesNo, choices: Vec::new() };
        Read { column, required: None, presumed: self.presumption(name) }
    }

    fn presumption(&self, name: &str) -> Option<String> {
        self.chosen.law.body.presumed(name, self.on).filter(|_| !self.context.manner.strict).map(str::to_owned)
    }
}

/// Figures as they are on the day of the screen; a fact as an amount is none.
impl Source for Maker<'_> {
    fn parameter(&self, id: &str) -> Reckoned {
        self.chosen.law.body.figures.reckon(&self.chosen.law.header.id, id, self.on)
    }

    fn subject(&self, _: &Subject) -> Reckoned {
        Reckoned::missing(MissingItem::default())
    }

    fn lasting(&self, _: &str) -> Reckoned {
        Reckoned::default()
    }
}

/// The column that a comparison reads.
struct Read {
    column: Column,
    /// What is required, where it is not what the pack writes.
    required: Option<Value>,
    /// What the law presumes where nobody says anything.
    presumed: Option<String>,
}

impl Read {
    fn figure(id: String, unit: Unit) -> Read {
        Read { column: Column { id, unit, choices: Vec::new() }, required: None, presumed: None }
    }

    fn requiring(self, is: YesNo) -> Read {
        Read { required: Some(Value::Flag(is)), ..self }
    }
}

/// Length of service at the leave, in the unit that the law asks for.
fn service(leaf: &Leaf, fact: &FactRef) -> Option<Read> {
    let is_plain =
        fact.scope.is_none() && fact.continuity.is_none() && matches!(fact.at.as_deref(), None | Some("leave-day" | "leave-start"));
    let Amount::Figure(_, unit) = &leaf.against else { return None };
    let in_weeks = fact.counting.iter().any(|c| c == "payroll-weeks");
    let (id, unit) = match unit {
        AmountUnit::Months if !in_weeks => ("service-months", Unit::Months),
        AmountUnit::Weeks if in_weeks => ("service-payroll-weeks", Unit::Weeks),
        AmountUnit::Weeks => ("service-weeks", Unit::Weeks),
        AmountUnit::Days => ("service-days", Unit::Days),
        AmountUnit::Years => ("service-years", Unit::Years),
        _ => return None,
    };
    is_plain.then(|| Read::figure(id.to_owned(), unit))
}

fn headcount(fact: &FactRef) -> Option<String> {
    // Of a distance that no list of the case has there is no column.
    Some(Around::of(fact.place.as_ref()).fact()).filter(|id| *id != "headcount").map(str::to_owned)
}

/// What figures of the column satisfy the comparison.
fn wanted(op: Op, column: &Column, required: &Value) -> Option<Wanted> {
    if column.unit == Unit::Word {
        let met = |word: &String| compare(op, &Value::Words(vec![word.clone()]), required).is_yes();
        let bits = column.choices.iter().scan(Some(1_u128), |bit, word| {
            let this = *bit;
            *bit = this.and_then(gates::next);
            Some(this.filter(|_| met(word)).unwrap_or_default())
        });
        return Some(Wanted::Words(bits.fold(0, |all, bit| all | bit)));
    }
    let n = number(column.unit, required)?;
    Some(match op {
        Op::AtLeast | Op::OnOrAfter => Wanted::Between(n, i64::MAX),
        Op::MoreThan | Op::After => Wanted::Between(n.checked_add(1)?, i64::MAX),
        Op::AtMost | Op::OnOrBefore => Wanted::Between(i64::MIN, n),
        Op::LessThan | Op::Before => Wanted::Between(i64::MIN, n.checked_sub(1)?),
        Op::Is | Op::OneOf => Wanted::Between(n, n),
        Op::IsNot | Op::NotOneOf if column.unit == Unit::YesNo => {
            let other = i64::from(n == 0);
            Wanted::Between(other, other)
        }
        _ => return None,
    })
}

fn number(unit: Unit, required: &Value) -> Option<i64> {
    match (unit, required) {
        (Unit::Hours, Value::Seconds(n))
        | (Unit::Days, Value::Days(n))
        | (Unit::Months, Value::Months(n))
        | (Unit::Years, Value::Years(n))
        | (Unit::Count, Value::Count(n))
        | (Unit::Money, Value::Cents(n)) => Some(*n),
        (Unit::Weeks | Unit::Count, Value::Weeks(n)) => n.to_whole(),
        (Unit::Day, Value::Date(day)) => Some(day.number()),
        (Unit::YesNo, Value::Word(word)) => YesNo::from_word(word).map(|is| i64::from(is == YesNo::Yes)),
        (Unit::YesNo, Value::Flag(is)) => Some(i64::from(*is == YesNo::Yes)),
        _ => None,
    }
}

fn presumed(op: Op, word: &str, required: &Value) -> Tri {
    let required = match required {
        Value::Flag(is) => Value::Word(is.as_str().to_owned()),
        other => other.clone(),
    };
    compare(op, &Value::Word(word.to_owned()), &required)
}

/// A signal whose bit went elsewhere.
fn at_place(signal: Signal, place: &[u128; 128]) -> Signal {
    match signal {
        Signal::Bit(bit) => Signal::Bit(gates::moved(bit, place)),
        constant => constant,
    }
}

/// The place of a single bit.
fn position(bit: u128) -> Option<usize> {
    usize::try_from(bit.trailing_zeros()).ok()
}

/// The comparisons of an item, without those of its condition.
fn leaves_of(program: &Program, item: usize) -> Vec<usize> {
    let Some(item) = program.items.get(item) else { return Vec::new() };
    let first = |node: usize| program.nodes.get(node).map_or(node, |n| n.first);
    let condition = item.when.map(|when| first(when)..=when);
    let inside = (first(item.node)..item.node).filter(|node| !condition.as_ref().is_some_and(|c| c.contains(node)));
    inside
        .filter_map(|node| match program.nodes.get(node).map(|n| n.operation) {
            Some(Operation::Leaf(leaf)) => Some(leaf),
            _ => None,
        })
        .collect()
}
