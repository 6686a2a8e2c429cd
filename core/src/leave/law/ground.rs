//! Grounds: the reasons for leave of a law, and how leave for them may be taken (`VOCABULARY.md` 4.1).

use super::item::fallback_id;
use super::people::window_at;
use crate::Reason;
use crate::rules::amount::Amount;
use crate::rules::frame::Frame;
use crate::rules::reader::Table;
use crate::rules::test::Test;
use crate::rules::window::Window;

/// A ground of a law. Several items may bear one id, each for kinds of its own.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub(crate) frame: Frame,
    /// The kinds for which this item stands; empty: all.
    pub(crate) kinds: Vec<String>,
    /// Grounds that elsewhere are part of this one, and here are not.
    pub(crate) except: Vec<String>,
    /// The set of people for whom it counts; none: the employee's own.
    pub(crate) people: Option<String>,
    pub(crate) test: Option<Test>,
    /// The days on which leave for it may be taken.
    pub(crate) use_within: Option<Window>,
    /// The days on which leave for it may begin.
    pub(crate) start_within: Option<Window>,
    /// How it may be taken; empty: in any way.
    pub(crate) modes: Vec<ModeRule>,
    /// Charged first where two grounds of the law fit.
    pub(crate) priority: Option<i64>,
}

/// One way to take leave, and what it needs.
#[derive(Clone, Debug)]
pub(crate) struct ModeRule {
    pub(crate) mode: String,
    /// Who must agree.
    pub(crate) agreement: Option<String>,
    pub(crate) when: Option<Test>,
    pub(crate) minimum_block: Option<Amount>,
    /// How often a shorter block must be granted all the same.
    pub(crate) shorter_times: Option<i64>,
}

const MODES: &[(&str, &str)] = &[("continuous", "continuous"), ("intermittent", "intermittent"), ("reduced", "reduced")];

/// Reads `[[ground]]`.
pub(crate) fn read_all(table: &Table<'_, '_>) -> Vec<Ground> {
    table.tables("ground").into_iter().enumerate().map(|(i, t)| read(t, &fallback_id("ground", i))).collect()
}

fn read(table: Table<'_, '_>, fallback: &str) -> Ground {
    let ground = Ground {
        frame: Frame::read(&table, fallback),
        kinds: table.texts("kinds"),
        except: table.texts("except"),
        people: table.text("people").map(str::to_owned),
        test: table.node("test").and_then(|n| Test::read_node(n, table.mistakes())),
        use_within: window_at(&table, "use-within"),
        start_within: window_at(&table, "start-within"),
        modes: table.tables("modes").into_iter().filter_map(read_mode).collect(),
        priority: table.number("priority"),
    };
    // The linter refuses `extend` until it is applied; of `substitution` no question asks yet.
    table.node("extend");
    if let Some(substitution) = table.table("substitution") {
        check_substitution(substitution);
    }
    table.finish();
    ground
}

fn amount_at(table: &Table<'_, '_>, key: &'static str) -> Option<Amount> {
    table.node(key).and_then(|n| Amount::read(n, table.mistakes()))
}

fn read_mode(table: Table<'_, '_>) -> Option<ModeRule> {
    let mode = table.word("mode", MODES).map(str::to_owned);
    let rule = ModeRule {
        mode: mode.clone().unwrap_or_default(),
        agreement: table.text("agreement").map(str::to_owned),
        when: table.node("when").and_then(|n| Test::read_node(n, table.mistakes())),
        minimum_block: amount_at(&table, "minimum-block"),
        shorter_times: table.number("shorter-times"),
    };
    table.node("most-per-day");
    table.finish();
    mode.map(|_| rule)
}

/// Paid leave in place of unpaid: who may ask for it, and of which kinds.
fn check_substitution(table: Table<'_, '_>) {
    for key in ["by", "when-benefit-paid"] {
        table.text(key);
    }
    table.texts("kinds");
    amount_at(&table, "at-most");
    table.finish();
}

/// What a ground is part of, too, unless a law excepts it: fixed for all laws (`VOCABULARY.md` 4.1).
const PART_OF: &[(&str, &[&str], &[&str])] = &[
    ("pregnancy", &["incapacity", "prenatal-care", "childbirth-recovery", "complication"], &["own-health", "own-disability"]),
    ("donation", &["organ", "marrow"], &["own-health"]),
    ("sick-child", &["serious"], &["family-care"]),
    ("newborn-inpatient", &[], &["family-care"]),
];

/// The wider grounds of which a reason is a part.
pub(crate) fn wider(reason: &Reason) -> &'static [&'static str] {
    let holds = |(ground, kinds, _): &&(&str, &[&str], &[&str])| {
        *ground == reason.ground() && (kinds.is_empty() || reason.kind().is_none_or(|kind| kinds.contains(&kind)))
    };
    PART_OF.iter().find(holds).map_or(&[], |(_, _, wider)| wider)
}

impl Ground {
    /// Is a reason one of this ground by its own name?
    pub(crate) fn names(&self, reason: &Reason) -> bool {
        self.frame.id == reason.ground() && (self.kinds.is_empty() || reason.kind().is_none_or(|kind| self.kinds.iter().any(|k| k == kind)))
    }

    /// Is a reason a part of this ground, which the law does not except?
    pub(crate) fn includes(&self, reason: &Reason) -> bool {
        wider(reason).contains(&self.frame.id.as_str()) && !self.except.iter().any(|e| e == reason.ground() || e == reason.as_str())
    }
}
