//! What an accrual pack says, item by item (`VOCABULARY_BCD.md` 2.1): how leave is earned, granted, capped, carried, drawn and lost.
//!
//! In a law an item is a *must* (a plan gives at least this) or a *may* (an employer may be this strict); in a plan it is what happens.

use crate::Day;
use crate::amount::{Rational, Rounding};
use crate::rules::amount::Amount;
use crate::rules::frame::{Frame, Role};
use crate::rules::test::Test;
use crate::time::{Clock, Length};

/// The accrual part of a pack.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) id: String,
    pub(crate) role: Role,
    pub(crate) year: Option<Year>,
    pub(crate) banks: Vec<Bank>,
    pub(crate) tiers: Vec<Tier>,
    pub(crate) counts: Vec<Count>,
    pub(crate) earns: Vec<Earn>,
    pub(crate) grants: Vec<Grant>,
    pub(crate) waits: Vec<Wait>,
    pub(crate) caps: Vec<Cap>,
    pub(crate) expiries: Vec<Expire>,
    pub(crate) draws: Vec<Draw>,
    pub(crate) rounds: Vec<Round>,
    pub(crate) restores: Vec<Restore>,
    pub(crate) payouts: Vec<Payout>,
    pub(crate) presumed_not_exempt: bool,
    /// The same plan as each further reading of an open text has it.
    pub(crate) readings: Vec<Reading>,
}

/// A plan by another reading of one item.
#[derive(Debug)]
pub(crate) struct Reading {
    /// The full id of the item.
    pub(crate) item: String,
    /// The pack does not say which reading is answered.
    pub(crate) is_open: bool,
    pub(crate) plan: Plan,
}

/// What every item of this room has: its frame, and the banks and tiers it is for (empty: all).
#[derive(Debug)]
pub(crate) struct Scope {
    pub(crate) frame: Frame,
    pub(crate) banks: Vec<String>,
    pub(crate) tiers: Vec<String>,
    /// A form that the vocabulary has and the replay does not run yet: asked, it is refused.
    pub(crate) not_run: Option<String>,
}

/// The year by which caps and carryover count.
#[derive(Debug)]
pub(crate) struct Year {
    pub(crate) scope: Scope,
    pub(crate) bases: Vec<Basis>,
    pub(crate) length: Length,
    pub(crate) default: Option<Basis>,
}

/// From when a plan's year runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Basis {
    Calendar,
    Anniversary,
    EmployerFixed,
    AccrualStart,
    ForwardFromUse,
}

/// A balance of its own, paid or unpaid.
#[derive(Debug)]
pub(crate) struct Bank {
    pub(crate) id: String,
    pub(crate) paid: bool,
}

/// A class of employers or workers for whom some items hold.
#[derive(Debug)]
pub(crate) struct Tier {
    pub(crate) id: String,
    pub(crate) when: Test,
    /// It counts a size from another year than the one at hand, which no replay does yet.
    pub(crate) counts_later: bool,
}

/// Which hours count for earning.
#[derive(Debug)]
pub(crate) struct Count {
    pub(crate) scope: Scope,
    pub(crate) paid_hours_too: bool,
    pub(crate) exempt: Exempt,
}

/// How staff exempt from overtime are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exempt {
    /// By the hours they really work.
    Actual,
    /// As working so many seconds a week, or their normal week where that is shorter.
    Deemed(Rational),
    /// Not at all.
    NotCovered,
}

/// A rate of earning.
#[derive(Debug)]
pub(crate) struct Earn {
    pub(crate) scope: Scope,
    pub(crate) amount: Amount,
    pub(crate) per: Per,
    pub(crate) start: Start,
    pub(crate) tenure: Tenure,
    pub(crate) mid_period: MidPeriod,
    pub(crate) whole: Option<Whole>,
    pub(crate) posts: Posts,
}

/// What a rate counts by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Per {
    /// So many seconds of counted work.
    Worked(Rational),
    Week,
    HalfMonth,
    Month,
    PayPeriod,
    Year,
    TwoWeeks,
}

/// When earned hours reach the balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Posts {
    WorkDay,
    PeriodEnd,
    PayDate,
}

/// Which rate a period has in which a tenure step falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MidPeriod {
    DayWeighted,
    Old,
    New,
}

/// The lengths of service between which a rate holds: from, until.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tenure {
    pub(crate) from: Option<Length>,
    pub(crate) until: Option<Length>,
}

/// Leave is earned in whole steps only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Whole {
    pub(crate) step: Rational,
    pub(crate) kept_in_year_only: bool,
}

/// The latest of several points in time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Start(pub(crate) Vec<Point>);

/// A point in time from which a clock or a rate runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Point {
    /// The first day of the present employment.
    Hire,
    /// The day on which a lot was earned.
    Earned,
    Day(Day),
}

/// A length from a point, with its way of counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ClockFrom {
    pub(crate) clock: Clock,
    pub(crate) start: Start,
}

/// Leave that is given at once.
#[derive(Debug)]
pub(crate) struct Grant {
    pub(crate) scope: Scope,
    pub(crate) amount: Amount,
    pub(crate) on: GrantDay,
    pub(crate) prorate: Prorate,
    pub(crate) ends_earning: bool,
    pub(crate) ends_carry: bool,
    pub(crate) ends_balance_cap: bool,
    /// In the first year it stands instead of that grant.
    pub(crate) replaces: Option<String>,
}

/// The day of a grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum GrantDay {
    YearStart,
    Hire,
    /// By a day, topping up what the year's grants have given before.
    By(ClockFrom),
}

/// How a grant of the first year is reduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prorate {
    None,
    DaysLeft,
    MonthsLeft,
}

/// A wait before leave is earned or may be used.
#[derive(Debug)]
pub(crate) struct Wait {
    pub(crate) scope: Scope,
    pub(crate) to_use: bool,
    pub(crate) clock: Option<ClockFrom>,
}

/// A cap; the four kinds are not the same.
#[derive(Debug)]
pub(crate) struct Cap {
    pub(crate) scope: Scope,
    pub(crate) on: CapOn,
    pub(crate) amount: Amount,
    pub(crate) counts: Vec<Counts>,
    pub(crate) then: Then,
}

/// What a cap limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CapOn {
    /// What is earned in a year.
    Earn,
    /// What is used in a year.
    Use,
    /// What stands in the balance at any time.
    Balance,
    /// What is taken into a new year.
    Carry,
}

impl CapOn {
    /// The word of answers: `cut_by` and `parameters`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            CapOn::Earn => "earn-cap",
            CapOn::Use => "use-cap",
            CapOn::Balance => "balance-cap",
            CapOn::Carry => "carry-cap",
        }
    }
}

/// What is held against a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Counts {
    Earned,
    Granted,
    Carried,
    Restored,
    Used,
}

/// What becomes of the hours above a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    Stop,
    Lose,
    Pay,
}

/// When hours of an origin end.
#[derive(Debug)]
pub(crate) struct Expire {
    pub(crate) scope: Scope,
    pub(crate) lots: Vec<Counts>,
    pub(crate) clock: Option<ClockFrom>,
    pub(crate) at_year_end: bool,
}

/// Which hours are used first.
#[derive(Debug)]
pub(crate) struct Draw {
    pub(crate) scope: Scope,
    pub(crate) order: Order,
}

/// An order of use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Order {
    #[default]
    Expires,
    Oldest,
    Carried,
    Current,
}

/// A rounding.
#[derive(Debug)]
pub(crate) struct Round {
    pub(crate) scope: Scope,
    pub(crate) of: RoundOf,
    pub(crate) rounding: Rounding,
    pub(crate) keeps_remainder: bool,
}

/// What is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RoundOf {
    Work,
    Earned,
    Cap,
}

/// What a person who comes back is given again.
#[derive(Debug)]
pub(crate) struct Restore {
    pub(crate) scope: Scope,
    pub(crate) from: Option<Length>,
    pub(crate) within: Length,
    pub(crate) balance: bool,
    pub(crate) wait_credit: bool,
    pub(crate) at_least: Option<Amount>,
    pub(crate) unless_paid_out: bool,
    pub(crate) unless_quit: bool,
}

/// When unused hours are paid.
#[derive(Debug)]
pub(crate) struct Payout {
    pub(crate) scope: Scope,
    pub(crate) at: PayoutAt,
    pub(crate) required: bool,
    pub(crate) up_to: Option<Amount>,
}

/// The occasion of a payment of unused hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PayoutAt {
    Separation,
    YearEnd,
    TransferOut,
    Cap,
}
