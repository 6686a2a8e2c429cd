//! Conduct: who may, must or must not do what, and by when; what protection gives; how laws stand to each other (`VOCABULARY.md` 7, 8.4).

use super::item::fallback_id;
use super::pay::GroundRef;
use crate::Code;
use crate::api::words::{Act, Actor, ConductOutcome};
use crate::rules::amount::Amount;
use crate::rules::frame::Frame;
use crate::rules::node::{Node, NodeValue};
use crate::rules::reader::Table;
use crate::rules::test::Test;
use crate::rules::window::{Window, read_length};
use crate::time::{Clock, Counting, Length, MonthEnd, Roll};

/// The conduct rules, deadlines, rights and interplay of a law.
#[derive(Clone, Debug, Default)]
pub(crate) struct Conduct {
    pub(crate) rules: Vec<ConductRule>,
    pub(crate) deadlines: Vec<Deadline>,
    pub(crate) interplay: Vec<Interplay>,
}

/// Reads `[[conduct]]`, `[[deadline]]`, `[[right]]` and `[[interplay]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Conduct {
    fn each<'n, T>(table: &Table<'n, '_>, key: &'static str, read: impl Fn(&Table<'n, '_>, &str) -> Option<T>) -> Vec<T> {
        let items = table.tables(key).into_iter().enumerate();
        items
            .filter_map(|(i, t)| {
                let item = read(&t, &fallback_id(key, i));
                t.finish();
                item
            })
            .collect()
    }
    each(table, "right", |t, fallback| {
        check_right(t, fallback);
        Some(())
    });
    Conduct {
        rules: each(table, "conduct", ConductRule::read),
        deadlines: each(table, "deadline", Deadline::read),
        interplay: each(table, "interplay", Interplay::read),
    }
}

/// What an actor may, must or must not do. Of several about one act, one that permits or requires it and holds stands before one that
/// forbids it.
#[derive(Clone, Debug)]
pub(crate) struct ConductRule {
    pub(crate) frame: Frame,
    pub(crate) actor: Actor,
    pub(crate) act: Act,
    pub(crate) is: ConductOutcome,
    pub(crate) grounds: Vec<GroundRef>,
    /// The point before which it may not be done.
    pub(crate) trigger: Option<Point>,
    /// The point through which it holds.
    pub(crate) through: Option<Point>,
    /// So long after the last time: `not-more-often` and `each` of the text.
    pub(crate) spacing: Option<Length>,
    /// Only together with something else: an absence.
    pub(crate) only_with: Option<String>,
    /// What else must be there, by word.
    pub(crate) needs: Vec<String>,
    /// The agency's form for the act, by the ground of the leave.
    pub(crate) forms: Vec<FormFor>,
    /// The most that it may reach.
    pub(crate) at_most: Option<Amount>,
    /// What follows if it is done all the same, or not done.
    pub(crate) otherwise: Option<String>,
    /// What is to be done instead.
    pub(crate) instead: Vec<String>,
    pub(crate) at_own_cost: bool,
}

/// The agency's form for an act, for some grounds.
#[derive(Clone, Debug)]
pub(crate) struct FormFor {
    pub(crate) is: String,
    pub(crate) grounds: Vec<GroundRef>,
}

/// A step that is due on a day.
#[derive(Clone, Debug)]
pub(crate) struct Deadline {
    pub(crate) frame: Frame,
    /// The name of the step in answers; several items of different conditions may give one step.
    pub(crate) step: String,
    pub(crate) actor: Actor,
    pub(crate) act: Act,
    pub(crate) grounds: Vec<GroundRef>,
    /// What starts the clock.
    pub(crate) triggers: Vec<Point>,
    /// Of two triggers the later one counts; else the first.
    pub(crate) later: bool,
    pub(crate) span: Span,
    /// Where it cannot be kept, as soon as it can be done.
    pub(crate) or_as_soon_as_practicable: bool,
    pub(crate) late: Option<Late>,
    pub(crate) only_with: Option<String>,
    /// Due only where the employer has chosen to ask for it.
    pub(crate) is_option: bool,
    /// The other readings of the time allowed, where the text has several.
    pub(crate) readings: Vec<Span>,
    /// None of the readings is the one that is answered.
    pub(crate) is_open: bool,
}

/// A point in time, as a pack names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// `leave-start`, `knowledge`, `request-for-document`.
    pub(crate) name: String,
    /// Of which document or notice: `recertification`.
    pub(crate) about: Option<String>,
}

/// The time allowed for a step, or ahead of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Span {
    /// A clock from the trigger, or backwards from it.
    Clock(Clock),
    /// The nth pay date after the trigger, none of which lies in the time after it that is named.
    PayDates { nth: i64, after: Option<Length> },
}

/// What follows from being late.
#[derive(Clone, Debug)]
pub(crate) struct Late {
    pub(crate) consequence: String,
    /// The consequence lasts as long as the step came late.
    pub(crate) by_shortfall: bool,
}

/// How this law stands to another, or one of its parts to the others.
#[derive(Clone, Debug)]
pub(crate) struct Interplay {
    pub(crate) frame: Frame,
    pub(crate) law: String,
    pub(crate) rule: Rule,
    pub(crate) meter: Option<String>,
    pub(crate) grounds: Vec<GroundRef>,
}

/// The words for how laws stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Never both on one day.
    NeverSameDay,
    /// That law's leave first.
    After,
    /// That law's leave counts toward the meter.
    CountsToward,
    /// That law's leave opens the year.
    OpensYear,
    /// It only pays, beside that law's leave: nothing to weigh.
    PaysDuring,
    /// Claims for these grounds that follow each other are one period with one amount.
    OneBenefitPeriod,
    /// Not for those who have that cover.
    NotWithKind,
}

const RULES: &[(&str, Rule)] = &[
    ("never-same-day", Rule::NeverSameDay),
    ("after", Rule::After),
    ("counts-toward", Rule::CountsToward),
    ("opens-year", Rule::OpensYear),
    ("pays-during", Rule::PaysDuring),
    ("one-benefit-period", Rule::OneBenefitPeriod),
    ("not-with-kind", Rule::NotWithKind),
];

fn amount_at(table: &Table<'_, '_>, key: &'static str) -> Option<Amount> {
    table.node(key).and_then(|n| Amount::read(n, table.mistakes()))
}

/// A word of one of the closed lists of the contract.
fn word_at<T: Copy>(table: &Table<'_, '_>, key: &'static str, all: &[T], text: fn(T) -> &'static str) -> Option<T> {
    let list: Vec<(&'static str, T)> = all.iter().map(|w| (text(*w), *w)).collect();
    let found = table.word(key, &list);
    if !table.has(key) {
        table.note(Code::PackUnit, format!("`{key}` is missing"), list.iter().map(|(w, _)| *w).collect::<Vec<_>>().join(", "));
    }
    found
}

impl ConductRule {
    fn read(table: &Table<'_, '_>, fallback: &str) -> Option<ConductRule> {
        let frame = Frame::read(table, fallback);
        let actor = word_at(table, "actor", Actor::ALL, Actor::as_str);
        let act = word_at(table, "act", Act::ALL, Act::as_str);
        let is = word_at(table, "is", ConductOutcome::ALL, ConductOutcome::as_str).filter(|is| *is != ConductOutcome::Unknown);
        Some(ConductRule {
            frame,
            actor: actor?,
            act: act?,
            is: is?,
            grounds: GroundRef::read_list(table, "grounds"),
            trigger: table.node("trigger").and_then(|n| Point::read(n, table)),
            through: table.node("through").and_then(|n| Point::read(n, table)),
            spacing: spacing(table),
            only_with: table.text("only-with").map(str::to_owned),
            needs: table.texts("needs"),
            forms: table.tables("forms").into_iter().filter_map(FormFor::read).collect(),
            at_most: amount_at(table, "at-most"),
            otherwise: table.text("otherwise").map(str::to_owned),
            instead: table.texts("instead"),
            at_own_cost: table.switch("at-own-cost").unwrap_or(false),
        })
    }
}

impl FormFor {
    fn read(table: Table<'_, '_>) -> Option<FormFor> {
        let form = table.text("is").map(|is| FormFor { is: is.to_owned(), grounds: GroundRef::read_list(&table, "grounds") });
        table.finish();
        form
    }
}

/// `not-more-often = { days = 30 }` and `each = { months = 6 }` both space an act; `each` may also be a word: once for each ground and year.
fn spacing(table: &Table<'_, '_>) -> Option<Length> {
    let read = |key| {
        table.table(key).and_then(|t| {
            let length = read_length(&t);
            t.finish();
            length
        })
    };
    if matches!(table.node("each").map(|n| &n.value), Some(NodeValue::Text(_))) {
        table.word("each", &[("per-ground-per-leave-year", ())]);
        return read("not-more-often");
    }
    read("not-more-often").or_else(|| read("each"))
}

impl Point {
    fn read(node: &Node, table: &Table<'_, '_>) -> Option<Point> {
        match &node.value {
            NodeValue::Text(name) => Some(Point { name: name.clone(), about: None }),
            _ => {
                let inner = Table::of(node, table.mistakes())?;
                let point = inner.text("fact").map(|name| Point { name: name.to_owned(), about: inner.text("about").map(str::to_owned) });
                inner.finish();
                point
            }
        }
    }
}

impl Deadline {
    fn read(table: &Table<'_, '_>, fallback: &str) -> Option<Deadline> {
        let frame = Frame::read(table, fallback);
        let actor = word_at(table, "actor", Actor::ALL, Actor::as_str);
        let act = word_at(table, "act", Act::ALL, Act::as_str);
        let triggers = table.nodes("trigger").into_iter().filter_map(|n| Point::read(n, table)).collect();
        spacing(table);
        let span = Span::read(table);
        let variants = table.variants();
        let other = |v: &crate::rules::reader::Variant| Table::of(&v.node, table.mistakes()).and_then(|t| Span::read(&t));
        let readings = variants.iter().filter(|v| !v.is_default).filter_map(other).collect();
        Some(Deadline {
            step: table.text("step").unwrap_or(&frame.id).to_owned(),
            is_open: frame.unsettled && !variants.iter().any(|v| v.is_default),
            frame,
            actor: actor?,
            act: act?,
            grounds: GroundRef::read_list(table, "grounds"),
            triggers,
            later: table.word("whichever", &[("first", false), ("later", true)]).unwrap_or(false),
            span: span?,
            or_as_soon_as_practicable: table.switch("or-as-soon-as-practicable").unwrap_or(false),
            late: table.table("late").map(Late::read),
            only_with: table.text("only-with").map(str::to_owned),
            is_option: table.word("option", &[("employer", ())]).is_some(),
            readings,
        })
    }
}

impl Span {
    fn read(table: &Table<'_, '_>) -> Option<Span> {
        let ahead = table.has("before");
        let inner = table.table(if ahead { "before" } else { "within" });
        let Some(inner) = inner else {
            table.note(
                Code::PackUnit,
                "no time is allowed here",
                "within = { days = 15, first = \"day-after\", roll = \"none\" }, or before = ...",
            );
            return None;
        };
        inner.word("kind", &[("calendar", ())]);
        let first = inner.word("first", &[("day-after", Counting::After), ("day-of", Counting::NthDay)]);
        let roll = inner
            .word("roll", &[("none", Roll::None), ("next-business", Roll::NextBusiness), ("previous-business", Roll::PreviousBusiness)]);
        let nth = inner.number("pay-dates");
        let after = inner.table("after").and_then(|t| {
            let length = read_length(&t);
            t.finish();
            length
        });
        let length = read_length(&inner);
        inner.finish();
        if let Some(nth) = nth {
            return Some(Span::PayDates { nth, after });
        }
        let Some(length) = length else {
            table.note(Code::PackUnit, "the time allowed has no length", "days, business-days, weeks, months, years or pay-dates");
            return None;
        };
        let counting = match (ahead, first) {
            (true, _) => Counting::Before,
            (false, Some(counting)) if length != Length::Days(0) => counting,
            (false, _) => Counting::After,
        };
        Some(Span::Clock(Clock { length, counting, month_end: MonthEnd::Clamp, end_of: None, roll: roll.unwrap_or(Roll::None) }))
    }
}

impl Late {
    fn read(table: Table<'_, '_>) -> Late {
        // The days that lose their protection are laid by whoever lays days; no answer of this room's steps needs them.
        table.number("from-day");
        table.word("until", &[("received", ())]);
        table.switch("inclusive");
        table.node("unless").and_then(|n| Test::read_node(n, table.mistakes()));
        let late = Late {
            consequence: table.text("consequence").unwrap_or("none").to_owned(),
            by_shortfall: table.word("by", &[("shortfall", ())]).is_some(),
        };
        table.finish();
        late
    }
}

/// What protection or health cover gives has its own closed keys; no answer speaks of it yet, so nothing of it is kept.
fn check_right(table: &Table<'_, '_>, fallback: &str) {
    Frame::read(table, fallback);
    table.word("gives", GIVES);
    amount_at(table, "limit");
    table.node("over").and_then(|n| Window::read(n, table.mistakes()));
}

const GIVES: &[(&str, ())] = &[
    ("restore-same", ()),
    ("restore-equivalent", ()),
    ("restore-comparable", ()),
    ("continue-health", ()),
    ("no-retaliation", ()),
    ("seniority", ()),
];

impl Interplay {
    fn read(table: &Table<'_, '_>, fallback: &str) -> Option<Interplay> {
        let frame = Frame::read(table, fallback);
        let (law, rule) = (table.text("law").map(str::to_owned), table.word("rule", RULES));
        let meter = table.text("meter").map(str::to_owned);
        Some(Interplay { frame, law: law?, rule: rule?, meter, grounds: GroundRef::read_list(table, "grounds") })
    }
}
