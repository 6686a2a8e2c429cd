//! Windows: the time over which something is counted, as packs say it (`VOCABULARY.md` 3.2).

use super::node::{Node, NodeValue};
use super::reader::{Mistakes, Table};
use crate::Code;
use crate::time::{Length, MonthEnd};

/// A window, as written. Which form it has follows from the keys that are there; the rooms give it its days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) length: Option<Length>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
    pub(crate) rolling: bool,
    pub(crate) forward_from: Option<String>,
    pub(crate) align: Option<String>,
    pub(crate) opened_by: Vec<String>,
    pub(crate) employer_method: Vec<String>,
    pub(crate) if_none: Option<String>,
    pub(crate) each_of: Vec<String>,
    pub(crate) at: Option<String>,
    pub(crate) calendar_years: Option<i64>,
    pub(crate) calendar_months: Option<i64>,
    pub(crate) school_years: Option<i64>,
    pub(crate) part_counts: bool,
    pub(crate) quarters: Option<i64>,
    pub(crate) skip: i64,
    pub(crate) completed_before: Option<String>,
    pub(crate) or_else: Option<Box<Window>>,
    pub(crate) per: Option<String>,
    pub(crate) opened_per: Option<String>,
    pub(crate) per_employer: bool,
    pub(crate) while_: Option<String>,
    pub(crate) same_as: Option<String>,
    pub(crate) of: Option<String>,
    pub(crate) month_end: Option<MonthEnd>,
    pub(crate) unsettled: bool,
}

impl Window {
    /// Reads a window from a value of a pack.
    pub(crate) fn read(node: &Node, mistakes: &Mistakes<'_>) -> Option<Window> {
        let table = Table::of(node, mistakes)?;
        let text = |key| table.text(key).map(str::to_owned);
        let window = Window {
            length: read_length(&table),
            before: text("before"),
            after: text("after"),
            rolling: table.switch("rolling").unwrap_or(false),
            forward_from: text("forward-from"),
            align: text("align"),
            opened_by: table.texts("opened-by"),
            employer_method: table.texts("employer-method"),
            if_none: text("if-none"),
            each_of: table.texts("each-of"),
            at: text("at"),
            calendar_years: table.number("calendar-years"),
            calendar_months: table.number("calendar-months"),
            school_years: table.number("school-years"),
            part_counts: table.switch("part-counts").unwrap_or(false),
            quarters: table.number("quarters"),
            skip: table.number("skip").unwrap_or(0),
            completed_before: text("completed-before"),
            or_else: table.node("or-else").and_then(|n| Window::read(n, mistakes)).map(Box::new),
            per: text("per"),
            opened_per: text("opened-per"),
            per_employer: table.switch("per-employer").unwrap_or(false),
            while_: text("while"),
            same_as: text("same-as"),
            of: text("of"),
            month_end: table.word("month-end", &[("clamp", MonthEnd::Clamp), ("roll-on", MonthEnd::RollOn)]),
            unsettled: table.node("readings").is_some(),
        };
        table.finish();
        Some(window)
    }
}

/// The length in a table that may have other keys: the one unit that is there.
pub(crate) fn read_length(table: &Table<'_, '_>) -> Option<Length> {
    type Make = fn(i64) -> Length;
    const UNITS: [(&str, Make); 6] = [
        ("hours", Length::Hours),
        ("days", Length::Days),
        ("business-days", Length::BusinessDays),
        ("weeks", Length::Weeks),
        ("months", Length::Months),
        ("years", Length::Years),
    ];
    let found: Vec<Length> = UNITS
        .iter()
        .filter(|(key, _)| matches!(table.node(key).map(|n| &n.value), Some(NodeValue::Number(_))))
        .filter_map(|(key, make)| table.number(key).map(make))
        .collect();
    if found.len() > 1 {
        table.note(Code::PackUnit, "a length has two units", "one of hours, days, business-days, weeks, months, years");
    }
    found.first().copied()
}
