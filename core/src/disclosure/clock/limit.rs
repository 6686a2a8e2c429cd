//! How long a duty leaves, as a pack writes it, and the day that this gives.

use crate::api::case::{ContractTerm, Happened};
use crate::disclosure::clause::owned;
use crate::rules::reader::Table;
use crate::rules::test::Test;
use crate::rules::window::read_length;
use crate::time::{Calendar, Clock, Counting, EndOf, Interval, Length, Longer, MonthEnd, Roll};
use crate::{Code, Day};

/// A length from an event.
#[derive(Clone, Debug)]
pub(crate) struct TimeLimit {
    /// The fact that says when it starts; without one it starts with the event itself.
    pub(crate) from: Option<String>,
    /// The step with whose last day it starts, where nobody says when that was done.
    pub(crate) from_step: Option<String>,
    /// Without one the text names no number, and only a contract may.
    pub(crate) clock: Option<Clock>,
    /// Other readings of the text.
    pub(crate) readings: Vec<Clock>,
    /// Nothing says which of the readings is right.
    pub(crate) is_open: bool,
    /// Business days are those of the place of the holder, which only the host knows.
    pub(crate) is_local: bool,
    /// It stands still while the holder waits for what it asked for.
    pub(crate) pauses: bool,
    /// A contract between the parties may set a shorter time.
    pub(crate) contract: bool,
    pub(crate) extension: Option<Extension>,
}

/// More time, where the text gives it.
#[derive(Clone, Debug)]
pub(crate) struct Extension {
    pub(crate) length: Length,
    /// Under which condition.
    pub(crate) when: Option<Test>,
    /// The reason must be told, not only the extension itself.
    pub(crate) with_reason: bool,
    /// What it takes, in the words of answers.
    pub(crate) needs: Vec<String>,
}

impl TimeLimit {
    /// Reads `clock = { days = 45, from = "learned", ... }`.
    pub(crate) fn read(table: &Table<'_, '_>, pack: &str) -> Option<TimeLimit> {
        let clock = read_clock(table);
        let outer = table.table("outer").and_then(|t| {
            let outer = read_clock(&t);
            t.finish();
            outer
        });
        if clock.is_some() && outer.is_some() {
            table.note(Code::PackUnit, "a length and an outer limit", "one of them: `outer` where the text says without delay");
        }
        let variants = table.variants();
        let other = |v: &crate::rules::reader::Variant| Table::of(&v.node, table.mistakes()).and_then(|t| read_clock(&t));
        let extension = table.table("extend").and_then(|t| {
            let extension = Extension::read(&t, pack);
            t.finish();
            extension
        });
        Some(TimeLimit {
            from: table.text("from").map(str::to_owned),
            from_step: table.text("from-step").map(str::to_owned),
            clock: clock.or(outer),
            readings: variants.iter().filter(|v| !v.is_default).filter_map(other).collect(),
            is_open: !variants.is_empty() && !variants.iter().any(|v| v.is_default),
            is_local: table.word("calendar", &[("us-federal", false), ("local", true)]).unwrap_or(false),
            pauses: table.switch("pause").unwrap_or(false),
            contract: table.switch("contract").unwrap_or(false),
            extension,
        })
    }

    /// The holidays by which it counts, and the convention that says whose they are.
    pub(crate) fn calendar(&self, holidays: Option<&Vec<Day>>) -> (Calendar, &'static str) {
        match holidays {
            Some(days) => (Calendar::Days(days.clone()), "business-days-mon-fri-less-holidays"),
            None if self.is_local => (Calendar::Days(Vec::new()), "business-days-mon-fri"),
            None => (Calendar::UsFederal, "business-days-mon-fri-less-federal"),
        }
    }

    /// Does the day depend on which days are business days?
    pub(crate) fn asks_calendar(&self) -> bool {
        self.clock.is_some_and(|clock| clock.roll != Roll::None || matches!(clock.length, Length::BusinessDays(_)))
    }

    /// The last day, or the last hour, on which it is done in time; the contract's where that is earlier.
    pub(crate) fn due(&self, start: &Happened, about: &About<'_>, extended: bool) -> Option<Due> {
        let extension = self.extension.as_ref().filter(|_| extended).map(|e| e.length);
        let by_law = self.clock.and_then(|clock| run(clock, start, about, extension));
        let by_contract = about.contract.filter(|_| self.contract).and_then(|term| {
            let hours = term.hours.map(|n| Length::Hours(n.get()));
            let length = hours.or_else(|| term.days.map(|n| Length::Days(n.get())))?;
            run(Clock::after(length), start, &About { pauses: &[], ..*about }, None)
        });
        [by_law, by_contract].into_iter().flatten().min_by_key(|due| (due.day, due.instant))
    }

    /// What other readings of the text give.
    pub(crate) fn other_days(&self, start: &Happened, about: &About<'_>) -> Vec<Day> {
        self.readings.iter().filter_map(|clock| run(*clock, start, about, None)).map(|due| due.day).collect()
    }
}

impl Extension {
    fn read(table: &Table<'_, '_>, pack: &str) -> Option<Extension> {
        let when = table.node("if").and_then(|n| Test::read_node(n, table.mistakes())).map(|test| owned(test, pack, table));
        Some(Extension {
            length: read_length(table)?,
            when,
            with_reason: table.switch("with-reason").unwrap_or(false),
            needs: table.texts("needs"),
        })
    }
}

/// What a clock is run with beside its start.
#[derive(Clone, Copy)]
pub(crate) struct About<'a> {
    pub(crate) calendar: &'a Calendar,
    pub(crate) pauses: &'a [Interval],
    pub(crate) contract: Option<&'a ContractTerm>,
}

/// When something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    pub(crate) day: Day,
    pub(crate) raw: Day,
    /// The last instant, where the text counts hours and the instant of the start is known.
    pub(crate) instant: Option<i64>,
    pub(crate) paused_days: i64,
    /// The length that it came from.
    pub(crate) length: Length,
    /// The day counted from.
    pub(crate) from: Day,
}

fn run(clock: Clock, start: &Happened, about: &About<'_>, extension: Option<Length>) -> Option<Due> {
    let length = extension.and_then(|more| clock.length.plus(more)).unwrap_or(clock.length);
    if let Length::Hours(hours) = clock.length {
        let instant = start.instant.and_then(|at| clock.run_hours(at));
        // Without the instant whole civil days stand for so many hours.
        let days = match (start.instant, instant) {
            (Some(from), Some(to)) => day_number(to).checked_sub(day_number(from))?,
            _ => hours.div_euclid(24),
        };
        let day = start.day.plus_days(days)?;
        return Some(Due { day, raw: day, instant, paused_days: 0, length, from: start.day });
    }
    let ran = clock.run_longer(start.day, about.calendar, Longer { extension, pauses: about.pauses })?;
    Some(Due { day: ran.day, raw: ran.raw, instant: None, paused_days: ran.paused_days, length, from: ran.counted_from })
}

fn day_number(instant: i64) -> i64 {
    instant.div_euclid(86_400)
}

/// A clock as a pack writes it; `None` without a length.
fn read_clock(table: &Table<'_, '_>) -> Option<Clock> {
    let ends =
        [("month", EndOf::Month), ("quarter", EndOf::Quarter), ("calendar-year", EndOf::CalendarYear), ("uk-tax-year", EndOf::UkTaxYear)];
    let counting =
        [("after", Counting::After), ("nth-day", Counting::NthDay), ("day-after", Counting::DayAfter), ("before", Counting::Before)];
    let rolls = [("none", Roll::None), ("next-business", Roll::NextBusiness), ("previous-business", Roll::PreviousBusiness)];
    let end_of = table.word("end-of", &ends);
    let counting = table.word("counting", &counting).unwrap_or(Counting::After);
    let month_end = table.word("month-end", &[("clamp", MonthEnd::Clamp), ("roll-on", MonthEnd::RollOn)]).unwrap_or(MonthEnd::Clamp);
    let roll = table.word("roll", &rolls).unwrap_or(Roll::None);
    Some(Clock { length: read_length(table)?, counting, month_end, end_of, roll })
}
