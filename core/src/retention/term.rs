//! Terms: a clock from an event, or an event itself, as schedules write them.

use crate::Code;
use crate::api::words::RetentionEvent;
use crate::rules::node::NodeValue;
use crate::rules::reader::Table;
use crate::rules::window::read_length;
use crate::time::{Clock, Counting, EndOf, Length, MonthEnd, Roll};

/// One term: the latest of its events, and the clock that runs from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    /// Absent: the term ends with the event itself.
    pub(crate) clock: Option<Clock>,
    /// Events, the latest of which counts.
    pub(crate) from: Vec<String>,
}

const PERIODS: &[(&str, Option<EndOf>)] = &[
    ("month", Some(EndOf::Month)),
    ("quarter", Some(EndOf::Quarter)),
    ("calendar-year", Some(EndOf::CalendarYear)),
    ("uk-tax-year", Some(EndOf::UkTaxYear)),
    ("pay-period", None),
    ("next-pay-period", None),
];
const COUNTING: &[(&str, Counting)] =
    &[("after", Counting::After), ("nth-day", Counting::NthDay), ("day-after", Counting::DayAfter), ("before", Counting::Before)];
const MONTH_ENDS: &[(&str, MonthEnd)] = &[("clamp", MonthEnd::Clamp), ("roll-on", MonthEnd::RollOn)];
const ROLLS: &[(&str, Roll)] =
    &[("none", Roll::None), ("next-business", Roll::NextBusiness), ("previous-business", Roll::PreviousBusiness)];

impl Term {
    /// The terms of an item: its clocks, or the event under `event_key`.
    pub(crate) fn read_list(table: &Table<'_, '_>, event_key: &'static str) -> Vec<Term> {
        let mut terms = Vec::new();
        for clock in table.tables("clock") {
            terms.extend(Term::read(&clock));
            clock.finish();
        }
        let from = events(table, event_key);
        if !from.is_empty() {
            terms.push(Term { clock: None, from });
        }
        if terms.is_empty() {
            table.note(Code::PackUnit, "nothing says how long", "a clock with a length and `from`, or an event");
        }
        terms
    }

    fn read(table: &Table<'_, '_>) -> Option<Term> {
        if table.has("at") {
            return Some(Term { clock: None, from: events(table, "at") });
        }
        let Some(length) = read_length(table) else {
            table.note(Code::PackUnit, "the clock has no length", "years = 3, months = 48 ...");
            return None;
        };
        let (from, end_of) = start(table);
        let clock = Clock {
            length,
            counting: table.word("counting", COUNTING).unwrap_or(Counting::After),
            month_end: table.word("month-end", MONTH_ENDS).unwrap_or(MonthEnd::Clamp),
            end_of,
            roll: table.word("roll", ROLLS).unwrap_or(Roll::None),
        };
        Some(Term { clock: Some(clock), from })
    }

    /// The term of a promise, which counts from the day the record was made.
    pub(crate) fn promised(table: &Table<'_, '_>) -> Option<Term> {
        read_length(table).map(Term::since_made)
    }

    /// A length from the day the record was made.
    pub(crate) fn since_made(length: Length) -> Term {
        let from = vec![RetentionEvent::RecordMade.as_str().to_owned()];
        Term { clock: Some(Clock::after(length)), from }
    }
}

/// From which events a clock runs, and from the end of which period. The end of a pay period is an event that only the host knows.
fn start(table: &Table<'_, '_>) -> (Vec<String>, Option<EndOf>) {
    let has_period = matches!(table.node("from").map(|n| &n.value), Some(NodeValue::Table(keys)) if keys.contains_key("end-of"));
    let Some(period) = has_period.then(|| table.table("from")).flatten() else { return (events(table, "from"), None) };
    let end_of = period.word("end-of", PERIODS);
    let events = events(&period, "of");
    let from = match (end_of, period.text("end-of")) {
        (Some(None), Some(name)) => vec![format!("{name}-end")],
        _ => events,
    };
    period.finish();
    (from, end_of.flatten())
}

/// The events under a key: a word, or `{ latest = [...] }`.
pub(crate) fn events(table: &Table<'_, '_>, key: &'static str) -> Vec<String> {
    let words = match table.node(key).map(|n| &n.value) {
        None => return Vec::new(),
        Some(NodeValue::Table(_)) => {
            let Some(list) = table.table(key) else { return Vec::new() };
            let words = list.texts("latest");
            list.finish();
            words
        }
        Some(_) => table.texts(key),
    };
    for word in words.iter().filter(|word| RetentionEvent::from_word(word).is_none()) {
        let all = RetentionEvent::ALL.iter().map(|e| e.as_str()).collect::<Vec<_>>().join(", ");
        table.note(Code::PackUnknownWord, format!("\"{word}\" is no event of a record"), format!("one of: {all}"));
    }
    words
}
