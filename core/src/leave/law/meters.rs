//! Meters: how much leave there is, over which time, and for which grounds (`VOCABULARY.md` 5).

use super::item::fallback_id;
use super::people::window_at;
use crate::amount::Rounding;
use crate::rules::amount::{Amount, read_rounding};
use crate::rules::frame::Frame;
use crate::rules::node::{Node, NodeValue};
use crate::rules::reader::Table;
use crate::rules::test::Test;
use crate::rules::window::Window;
use crate::{Day, Reason};

/// A limit of leave: an amount, a window over which it is counted, and the grounds that draw on it.
#[derive(Clone, Debug)]
pub(crate) struct Meter {
    pub(crate) frame: Frame,
    pub(crate) grounds: Drawn,
    pub(crate) limit: Option<Amount>,
    /// What a week of this meter is; the first choice whose condition holds.
    pub(crate) week: Vec<Choice<String>>,
    pub(crate) over: Window,
    /// How else the window can be read.
    pub(crate) other_windows: Vec<Window>,
    pub(crate) charge: String,
    /// A holiday counts only in a week that is taken whole.
    pub(crate) holiday: Option<String>,
    /// A closure of at least so long does not count.
    pub(crate) closure: Option<Amount>,
    /// The step to which the limit is shown as time.
    pub(crate) show: Option<Rounding>,
    /// The longest step in which leave may be counted; the first choice whose condition holds.
    pub(crate) increment: Vec<Choice<Increment>>,
    pub(crate) extra: Option<Extra>,
    pub(crate) share: Option<Share>,
    /// Only leave taken in this way counts.
    pub(crate) mode: Option<String>,
    pub(crate) minimum_event: Option<Amount>,
    pub(crate) option: Option<String>,
}

/// A value that holds under a condition, and from a day on.
#[derive(Clone, Debug)]
pub(crate) struct Choice<T> {
    pub(crate) value: T,
    pub(crate) when: Option<Test>,
    pub(crate) from: Option<Day>,
}

/// Which absences draw on a meter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Drawn {
    All,
    Grounds(Vec<DrawnGround>),
}

/// A ground that draws on a meter, perhaps with some kinds or people only, or another law's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DrawnGround {
    pub(crate) id: Option<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) people: Option<String>,
    pub(crate) law: Option<String>,
}

/// The step in which leave is counted.
#[derive(Clone, Debug)]
pub(crate) struct Increment {
    /// The least of these: `employer-shortest` and amounts.
    pub(crate) employer_shortest: bool,
    pub(crate) amounts: Vec<Amount>,
}

/// More leave for some reasons only.
#[derive(Clone, Debug)]
pub(crate) struct Extra {
    pub(crate) amount: Option<Amount>,
    pub(crate) only_for: Vec<DrawnGround>,
}

/// A meter that two people draw on together.
#[derive(Clone, Debug)]
pub(crate) struct Share {
    pub(crate) with: String,
    pub(crate) same_employer: bool,
    /// Who decides whether it applies: `employer` or `always`.
    pub(crate) option: Option<String>,
}

const CHARGES: &[(&str, &str)] = &[
    ("share-of-week", "share-of-week"),
    ("hours", "hours"),
    ("work-days", "work-days"),
    ("seven-day", "seven-day"),
    ("calendar-days", "calendar-days"),
    ("paid-share", "paid-share"),
    ("month", "month"),
];
const WEEKS: &[&str] = &["own-workweek", "calendar-week", "typical-hours", "six-day-week", "average-days"];

/// Reads `[[meter]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<Meter> {
    table.tables("meter").into_iter().enumerate().map(|(i, t)| read(t, &fallback_id("meter", i))).collect()
}

fn read(table: Table<'_, '_>, fallback: &str) -> Meter {
    let over = window_at(&table, "over").unwrap_or_default();
    let variants = table.variants();
    let other_windows = variants.iter().filter(|v| !v.is_default).filter_map(|v| {
        let variant = Table::of(&v.node, table.mistakes())?;
        window_at(&variant, "over")
    });
    let meter = Meter {
        frame: Frame::read(&table, fallback),
        grounds: drawn(&table),
        limit: amount(&table, "limit"),
        week: choices(&table, "week", read_week),
        other_windows: other_windows.collect(),
        over,
        charge: table.word("charge", CHARGES).unwrap_or("share-of-week").to_owned(),
        holiday: table.text("holiday").map(str::to_owned),
        closure: table.table("closure").and_then(|t| {
            let least = amount(&t, "at-least");
            t.finish();
            least
        }),
        show: table.table("show").and_then(|t| {
            t.switch("hours");
            let round = t.table("round").and_then(|r| read_rounding(&r));
            t.finish();
            round
        }),
        increment: choices(&table, "increment", read_increment),
        extra: table.table("extra").map(read_extra),
        share: table.table("share").map(read_share),
        mode: table.text("mode").map(str::to_owned),
        minimum_event: amount(&table, "minimum-event"),
        option: table.text("option").map(str::to_owned),
    };
    // Words of the vocabulary that later laws use; the reader knows them, so that they are no mistakes.
    for key in ["consecutive", "most-consecutive", "split", "placed", "variable", "forced-time", "shift-impossible"] {
        table.node(key);
    }
    table.finish();
    meter
}

fn amount(table: &Table<'_, '_>, key: &'static str) -> Option<Amount> {
    table.node(key).and_then(|n| Amount::read(n, table.mistakes()))
}

fn read_week(table: &Table<'_, '_>) -> Option<String> {
    let words: Vec<(&'static str, &'static str)> = WEEKS.iter().map(|w| (*w, *w)).collect();
    table.word("is", &words).map(str::to_owned)
}

fn read_increment(table: &Table<'_, '_>) -> Option<Increment> {
    let mut increment = Increment { employer_shortest: false, amounts: Vec::new() };
    if table.has("least-of") {
        for node in table.nodes("least-of") {
            match &node.value {
                NodeValue::Text(word) if word == "employer-shortest" => increment.employer_shortest = true,
                _ => increment.amounts.extend(Amount::read(node, table.mistakes())),
            }
        }
        return Some(increment);
    }
    for key in ["most", "minimum-claim", "in", "consecutive"] {
        if table.node(key).is_some() {
            return Some(increment);
        }
    }
    increment.amounts.extend(Amount::read_table(table));
    Some(increment)
}

/// A word, one table, or a list of choices with conditions.
fn choices<T>(table: &Table<'_, '_>, key: &'static str, read: fn(&Table<'_, '_>) -> Option<T>) -> Vec<Choice<T>>
where
    T: FromWord,
{
    let nodes = table.nodes(key);
    nodes.into_iter().filter_map(|node| choice(node, table, read)).collect()
}

fn choice<T: FromWord>(node: &Node, table: &Table<'_, '_>, read: fn(&Table<'_, '_>) -> Option<T>) -> Option<Choice<T>> {
    if let NodeValue::Text(word) = &node.value {
        return T::from_word(word).map(|value| Choice { value, when: None, from: None });
    }
    let inner = Table::of(node, table.mistakes())?;
    let when = inner.node("when").and_then(|n| Test::read_node(n, table.mistakes()));
    let from = inner.day("from");
    inner.texts("cite");
    let value = read(&inner);
    inner.finish();
    value.map(|value| Choice { value, when, from })
}

/// A choice that a bare word can say.
pub(crate) trait FromWord: Sized {
    fn from_word(word: &str) -> Option<Self>;
}

impl FromWord for String {
    fn from_word(word: &str) -> Option<String> {
        WEEKS.contains(&word).then(|| word.to_owned())
    }
}

impl FromWord for Increment {
    fn from_word(word: &str) -> Option<Increment> {
        (word == "employer-shortest").then_some(Increment { employer_shortest: true, amounts: Vec::new() })
    }
}

fn drawn(table: &Table<'_, '_>) -> Drawn {
    match table.node("grounds").map(|n| &n.value) {
        None => Drawn::All,
        Some(NodeValue::Text(word)) if word == "all" => Drawn::All,
        Some(_) => Drawn::Grounds(drawn_grounds(table, "grounds")),
    }
}

fn drawn_grounds(table: &Table<'_, '_>, key: &'static str) -> Vec<DrawnGround> {
    let read = |node: &Node| match &node.value {
        NodeValue::Text(id) => Some(DrawnGround { id: Some(id.clone()), ..DrawnGround::default() }),
        _ => {
            let t = Table::of(node, table.mistakes())?;
            let text = |key| t.text(key).map(str::to_owned);
            let ground = DrawnGround { id: text("id"), kinds: t.texts("kinds"), people: text("people"), law: text("law") };
            t.finish();
            Some(ground)
        }
    };
    table.nodes(key).into_iter().filter_map(read).collect()
}

fn read_extra(table: Table<'_, '_>) -> Extra {
    let only_for = drawn_grounds(&table, "only-for");
    table.node("when").and_then(|n| Test::read_node(n, table.mistakes()));
    let amount = Amount::read_table(&table);
    table.finish();
    Extra { amount, only_for }
}

fn read_share(table: Table<'_, '_>) -> Share {
    let share = Share {
        with: table.text("with").unwrap_or_default().to_owned(),
        same_employer: table.switch("same-employer").unwrap_or(false),
        option: table.text("option").map(str::to_owned),
    };
    drawn_grounds(&table, "grounds");
    table.finish();
    share
}

impl Meter {
    /// Does this version reckon the meter? One that it only reads is never reckoned by half.
    pub(crate) fn is_reckoned(&self) -> bool {
        let charge = matches!(self.charge.as_str(), "share-of-week" | "calendar-days" | "work-days");
        let week = self.week.iter().all(|w| matches!(w.value.as_str(), "own-workweek" | "six-day-week" | "calendar-week"));
        let more = self.extra.as_ref().is_some_and(|e| e.amount.is_some() || !e.only_for.is_empty());
        charge && week && !more && self.minimum_event.is_none() && self.option.is_none() && self.other_windows.is_empty()
    }

    /// Does the employer choose by which method its year counts?
    pub(crate) fn has_employers_year(&self) -> bool {
        !self.over.employer_method.is_empty()
    }

    /// Does leave for a reason, counted under these grounds of the law, draw on this meter?
    pub(crate) fn draws(&self, reason: Option<&Reason>, counted_as: &[String]) -> Draws<'_> {
        let Drawn::Grounds(grounds) = &self.grounds else { return Draws::Yes };
        let mut people = Vec::new();
        for ground in grounds.iter().filter(|g| g.law.is_none() && g.names(reason, counted_as)) {
            match &ground.people {
                None => return Draws::Yes,
                Some(set) => people.push(set.as_str()),
            }
        }
        if people.is_empty() { Draws::No } else { Draws::For(people) }
    }
}

impl DrawnGround {
    fn names(&self, reason: Option<&Reason>, counted_as: &[String]) -> bool {
        let named = self.id.as_deref().is_some_and(|id| counted_as.iter().any(|as_| as_ == id) || reason.is_some_and(|r| r.ground() == id));
        let kind = reason.and_then(Reason::kind);
        named && (self.kinds.is_empty() || kind.is_some_and(|k| self.kinds.iter().any(|own| own == k)))
    }
}

/// Whether leave draws on a meter by its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Draws<'m> {
    No,
    Yes,
    /// Only where it is for somebody of one of these sets of people.
    For(Vec<&'m str>),
}
