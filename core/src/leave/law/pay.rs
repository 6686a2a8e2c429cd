//! How a program pays: the formula of a weekly amount and what is done with it (`VOCABULARY.md` 6).

use super::item::fallback_id;
use crate::Code;
use crate::Reason;
use crate::amount::{Rational, Rounding};
use crate::api::words::Op;
use crate::rules::amount::{Amount, read_rounding};
use crate::rules::frame::Frame;
use crate::rules::reader::Table;
use crate::rules::test::{FactRef, Test};

/// Some of the grounds of a law: one ground, perhaps only with some of its kinds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct GroundRef {
    pub(crate) id: String,
    /// Empty: every kind of it.
    pub(crate) kinds: Vec<String>,
}

impl GroundRef {
    /// Reads `"bonding"` or `{ id = "pregnancy", kinds = ["incapacity"] }`, one or a list. `"all"` is no limit: an empty list.
    pub(crate) fn read_list(table: &Table<'_, '_>, key: &'static str) -> Vec<GroundRef> {
        use crate::rules::node::NodeValue;
        let one = |node: &crate::rules::node::Node| match &node.value {
            NodeValue::Text(word) if word == "all" => None,
            NodeValue::Text(id) => Some(GroundRef { id: id.clone(), kinds: Vec::new() }),
            _ => Table::of(node, table.mistakes()).and_then(|t| {
                let ground = t.text("id").map(|id| GroundRef { id: id.to_owned(), kinds: t.texts("kinds") });
                t.finish();
                ground
            }),
        };
        table.nodes(key).into_iter().filter_map(one).collect()
    }

    /// The ground as reasons are written: `bonding`, or `pregnancy/incapacity` for each of its kinds.
    pub(crate) fn words(&self) -> Vec<String> {
        if self.kinds.is_empty() { vec![self.id.clone()] } else { self.kinds.iter().map(|kind| format!("{}/{kind}", self.id)).collect() }
    }

    /// Is the reason one of this ground? A reason without its kind is one only where every kind counts.
    pub(crate) fn holds(&self, reason: &Reason) -> bool {
        self.id == reason.ground() && (self.kinds.is_empty() || reason.kind().is_some_and(|k| self.kinds.iter().any(|kind| kind == k)))
    }
}

/// Is the reason among these grounds? An empty list limits nothing.
pub(crate) fn among(grounds: &[GroundRef], reason: &Reason) -> bool {
    grounds.is_empty() || grounds.iter().any(|g| g.holds(reason))
}

/// What a law pays.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pay {
    pub(crate) programs: Vec<Program>,
}

/// Reads `[[pay]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Pay {
    let programs = table.tables("pay").into_iter().enumerate().filter_map(|(i, t)| Program::read(t, &fallback_id("pay", i)));
    Pay { programs: programs.collect() }
}

/// A way in which a law pays. Its id is the name of the program in a claim.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    pub(crate) frame: Frame,
    pub(crate) grounds: Vec<GroundRef>,
    pub(crate) average: Option<AverageWage>,
    pub(crate) formula: Formula,
    pub(crate) floor: Option<Amount>,
    pub(crate) cap: Option<Amount>,
    pub(crate) round: Roundings,
    pub(crate) waiting: Option<Waiting>,
    pub(crate) prorate: Option<Prorate>,
    /// The meters that end the payments.
    pub(crate) meters: Vec<String>,
    /// The least that a week's claim must be.
    pub(crate) minimum_claim: Option<Amount>,
    /// The hours of the person's typical week: the first entry whose condition holds.
    pub(crate) typical_week: Vec<TypicalWeek>,
}

/// The hours of a typical week, for some people.
#[derive(Clone, Debug)]
pub(crate) struct TypicalWeek {
    pub(crate) when: Option<Test>,
    pub(crate) is: Amount,
}

/// The average weekly wage: wages of a base period, divided.
#[derive(Clone, Debug)]
pub(crate) struct AverageWage {
    pub(crate) of: FactRef,
    pub(crate) divide: Rational,
}

/// The formula of the weekly amount.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "one for each program, read once")]
pub(crate) enum Formula {
    /// One share of the average weekly wage.
    Share(Rational),
    /// Each slice of the average weekly wage at its own rate.
    Marginal(Vec<Slice>),
    /// The bracket that the figure `by` fits gives the whole amount.
    Steps { by: FactRef, brackets: Vec<Bracket> },
    /// Nothing is paid, and the text says so.
    Unpaid,
}

/// A slice of the average weekly wage.
#[derive(Clone, Debug)]
pub(crate) struct Slice {
    /// Its upper end; none for the last.
    pub(crate) up_to: Option<Amount>,
    pub(crate) rate: Rational,
}

/// A bracket of a formula in steps.
#[derive(Clone, Debug)]
pub(crate) struct Bracket {
    /// Its upper end; none for the last.
    pub(crate) limit: Option<(Op, Amount)>,
    pub(crate) gives: Gives,
}

/// What a bracket gives.
#[derive(Clone, Debug)]
pub(crate) enum Gives {
    /// A share of the average weekly wage.
    Rate(Rational),
    Amount(Amount),
}

/// The roundings that a text names, each for its own figure.
#[derive(Clone, Debug, Default)]
pub(crate) struct Roundings {
    pub(crate) average: Option<Rounding>,
    pub(crate) weekly: Option<Rounding>,
    pub(crate) payment: Option<Rounding>,
    /// Of the hours of a typical week and of those claimed.
    pub(crate) hours: Option<Rounding>,
}

/// Days at the start of a claim that are not paid.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    pub(crate) days: i64,
    pub(crate) starts: Starts,
    /// Grounds without a waiting period.
    pub(crate) except: Vec<GroundRef>,
    pub(crate) once_per: Option<OncePer>,
}

/// Where a waiting period starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Starts {
    FirstDay,
    /// The Sunday on or before the first day of the claim.
    SundayOfClaim,
}

/// Over what a waiting period is served only once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OncePer {
    BenefitPeriod,
    BenefitYear,
}

/// How part of a week is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prorate {
    /// A seventh for each calendar day.
    Seventh,
    /// By the hours claimed in the hours of a typical week.
    HoursOfTypicalWeek,
}

impl Program {
    /// Reads one `[[pay]]`.
    pub(crate) fn read(table: Table<'_, '_>, fallback: &str) -> Option<Program> {
        let program = Program::read_keys(&table, fallback);
        table.finish();
        program
    }

    fn read_keys(table: &Table<'_, '_>, fallback: &str) -> Option<Program> {
        let amount = |key| table.node(key).and_then(|n| Amount::read(n, table.mistakes()));
        let program = Program {
            frame: Frame::read(table, fallback),
            grounds: GroundRef::read_list(table, "grounds"),
            average: table.table("aww").and_then(AverageWage::read),
            formula: Formula::read(table)?,
            floor: amount("floor"),
            cap: amount("cap"),
            round: table.table("round").map(Roundings::read).unwrap_or_default(),
            waiting: table.table("waiting").and_then(Waiting::read),
            prorate: table.word("prorate", &[("seventh", Prorate::Seventh), ("hours-of-typical-week", Prorate::HoursOfTypicalWeek)]),
            meters: table.texts("meter"),
            minimum_claim: table.table("increment").and_then(read_minimum_claim),
            typical_week: table.tables("typical-week").into_iter().filter_map(TypicalWeek::read).collect(),
        };
        Some(program)
    }
}

impl TypicalWeek {
    fn read(table: Table<'_, '_>) -> Option<TypicalWeek> {
        let week = table
            .node("is")
            .and_then(|n| Amount::read(n, table.mistakes()))
            .map(|is| TypicalWeek { when: table.node("when").and_then(|n| Test::read_node(n, table.mistakes())), is });
        table.finish();
        week
    }
}

impl AverageWage {
    fn read(table: Table<'_, '_>) -> Option<AverageWage> {
        let average = FactRef::read(&table).zip(table.rational("divide")).map(|(of, divide)| AverageWage { of, divide });
        table.finish();
        average.filter(|a| a.divide > Rational::ZERO)
    }
}

impl Formula {
    fn read(table: &Table<'_, '_>) -> Option<Formula> {
        #[derive(Clone, Copy)]
        enum Kind {
            Share,
            Marginal,
            Steps,
            Unpaid,
        }
        let words = [("share", Kind::Share), ("marginal", Kind::Marginal), ("steps", Kind::Steps), ("unpaid", Kind::Unpaid)];
        let Some(kind) = table.word("formula", &words) else {
            if !table.has("formula") {
                table.note(Code::PackUnit, "a way to pay without a formula", "formula = \"share\", \"marginal\", \"steps\" or \"unpaid\"");
            }
            return None;
        };
        match kind {
            Kind::Share => table.rational("rate").map(Formula::Share),
            Kind::Marginal => Some(Formula::Marginal(table.tables("brackets").into_iter().filter_map(Slice::read).collect())),
            Kind::Steps => {
                let by = table.table("by").and_then(|t| {
                    let by = FactRef::read(&t);
                    t.finish();
                    by
                })?;
                Some(Formula::Steps { by, brackets: table.tables("brackets").into_iter().filter_map(Bracket::read).collect() })
            }
            Kind::Unpaid => Some(Formula::Unpaid),
        }
    }
}

impl Slice {
    fn read(table: Table<'_, '_>) -> Option<Slice> {
        let up_to = table.node("up-to").and_then(|n| Amount::read(n, table.mistakes()));
        let slice = table.rational("rate").map(|rate| Slice { up_to, rate });
        table.finish();
        slice
    }
}

impl Bracket {
    fn read(table: Table<'_, '_>) -> Option<Bracket> {
        let limit = [("less-than", Op::LessThan), ("at-most", Op::AtMost)]
            .into_iter()
            .find_map(|(key, op)| table.node(key).and_then(|n| Amount::read(n, table.mistakes())).map(|amount| (op, amount)));
        let rate = table.rational("rate").map(Gives::Rate);
        let gives = rate.or_else(|| table.node("is").and_then(|n| Amount::read(n, table.mistakes())).map(Gives::Amount));
        if gives.is_none() {
            table.note(Code::PackUnit, "a bracket that gives nothing", "rate = \"9/10\", or is = an amount");
        }
        table.finish();
        gives.map(|gives| Bracket { limit, gives })
    }
}

impl Roundings {
    fn read(table: Table<'_, '_>) -> Roundings {
        let rounding = |key| {
            table.table(key).and_then(|t| {
                let rounding = read_rounding(&t);
                t.finish();
                rounding
            })
        };
        let all =
            Roundings { average: rounding("aww"), weekly: rounding("weekly"), payment: rounding("payment"), hours: rounding("hours") };
        table.finish();
        all
    }
}

impl Waiting {
    fn read(table: Table<'_, '_>) -> Option<Waiting> {
        table.word("kind", &[("calendar", ())]);
        table.switch("charged");
        let waiting = table.number("days").map(|days| Waiting {
            days,
            starts: table
                .word("starts", &[("first-day", Starts::FirstDay), ("sunday-of-claim", Starts::SundayOfClaim)])
                .unwrap_or(Starts::FirstDay),
            except: GroundRef::read_list(&table, "except"),
            once_per: table.word("once-per", &[("benefit-period", OncePer::BenefitPeriod), ("benefit-year", OncePer::BenefitYear)]),
        });
        table.finish();
        waiting
    }
}

/// Reads `{ minimum-claim = { hours = 4, in = "week", consecutive = true } }`.
fn read_minimum_claim(table: Table<'_, '_>) -> Option<Amount> {
    let least = table.table("minimum-claim").and_then(|t| {
        t.word("in", &[("week", ())]);
        t.switch("consecutive");
        let amount = Amount::read_table(&t);
        t.finish();
        amount
    });
    table.finish();
    least
}
