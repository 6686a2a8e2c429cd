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
    #[expect(dead_code, reason = "read, so that packs of later laws are no mistakes; used when those laws come")]
    pub(crate) extend: Option<Extend>,
    /// How it may be taken; empty: in any way.
    pub(crate) modes: Vec<ModeRule>,
    #[expect(dead_code, reason = "read, so that packs of later laws are no mistakes; used when those laws come")]
    /// Charged first where two grounds of the law fit.
    pub(crate) priority: Option<i64>,
    #[expect(dead_code, reason = "read, so that packs of later laws are no mistakes; used when those laws come")]
    pub(crate) substitution: Option<Substitution>,
}

/// What stretches the time in which leave may be taken.
#[derive(Clone, Debug)]
#[expect(dead_code, reason = "read, so that packs of later laws are no mistakes; used when those laws come")]
pub(crate) struct Extend {
    pub(crate) when_on_other_leave: bool,
    pub(crate) while_: Option<String>,
    pub(crate) at_most: Option<Amount>,
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
    #[expect(dead_code, reason = "read, so that packs of later laws are no mistakes; used when those laws come")]
    pub(crate) most_per_day: Option<Amount>,
}

/// Paid leave in place of unpaid.
#[derive(Clone, Debug)]
#[expect(dead_code, reason = "read, so that packs of later laws are no mistakes; used when those laws come")]
pub(crate) struct Substitution {
    pub(crate) by: Option<String>,
    pub(crate) kinds: Vec<String>,
    pub(crate) when_benefit_paid: Option<String>,
    pub(crate) at_most: Option<Amount>,
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
        extend: table.table("extend").map(read_extend),
        modes: table.tables("modes").into_iter().filter_map(read_mode).collect(),
        priority: table.number("priority"),
        substitution: table.table("substitution").map(read_substitution),
    };
    table.finish();
    ground
}

fn amount_at(table: &Table<'_, '_>, key: &'static str) -> Option<Amount> {
    table.node(key).and_then(|n| Amount::read(n, table.mistakes()))
}

fn read_extend(table: Table<'_, '_>) -> Extend {
    let extend = Extend {
        when_on_other_leave: table.switch("when-on-other-leave").unwrap_or(false),
        while_: table.text("while").map(str::to_owned),
        at_most: amount_at(&table, "at-most"),
    };
    table.finish();
    extend
}

fn read_mode(table: Table<'_, '_>) -> Option<ModeRule> {
    let mode = table.word("mode", MODES).map(str::to_owned);
    let rule = ModeRule {
        mode: mode.clone().unwrap_or_default(),
        agreement: table.text("agreement").map(str::to_owned),
        when: table.node("when").and_then(|n| Test::read_node(n, table.mistakes())),
        minimum_block: amount_at(&table, "minimum-block"),
        shorter_times: table.number("shorter-times"),
        most_per_day: amount_at(&table, "most-per-day"),
    };
    table.finish();
    mode.map(|_| rule)
}

fn read_substitution(table: Table<'_, '_>) -> Substitution {
    let substitution = Substitution {
        by: table.text("by").map(str::to_owned),
        kinds: table.texts("kinds"),
        when_benefit_paid: table.text("when-benefit-paid").map(str::to_owned),
        at_most: amount_at(&table, "at-most"),
    };
    table.finish();
    substitution
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
