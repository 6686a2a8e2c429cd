//! Ledgers, balances, projections and compliance of accrual plans.

use crate::api::prelude::*;

answer! {
    /// One line of a ledger: what changed the balance, and by which rule.
    pub struct LedgerLine {
        /// The day.
        pub day: Option<Day>,
        /// What the line is.
        pub kind: Option<LineKind>,
        /// The bank of the plan.
        pub bank: Option<Word>,
        /// The change of the balance, in seconds.
        pub seconds: Option<i64>,
        /// The balance after the line.
        pub balance_seconds: Option<i64>,
        /// What it would be without caps and rounding.
        pub exact_seconds: Option<Rational>,
        /// The cap that cut it.
        pub cut_by: Option<Word>,
        /// Is it paid leave?
        pub paid: Option<YesNo>,
        /// The first day on which it may be used.
        pub usable_from: Option<Day>,
        /// The last day on which it may be posted, where the law sets one.
        pub due: Option<Day>,
        /// The rule of the law that decided.
        pub rule: Option<Ref>,
        /// What was paid, in cents.
        pub cents: Option<i64>,
        /// What was paid, before rounding.
        pub exact_cents: Option<Rational>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// A lot: an amount that was earned or granted together and dies together.
    pub struct LotAnswer {
        /// How much, in seconds.
        pub seconds: Option<i64>,
        /// Is it paid leave?
        pub paid: Option<YesNo>,
        /// The bank of the plan.
        pub bank: Option<Word>,
        /// How it came about: earned, granted, carried.
        pub origin: Option<Word>,
        /// The first day on which it may be used.
        pub usable_from: Option<Day>,
        /// The last day on which it may be used.
        pub expires_through: Option<Day>,
    }
}

answer! {
    /// One bank of a plan.
    pub struct BankAnswer {
        /// All banks together, whole seconds rounded down.
        pub balance_seconds: Option<i64>,
        /// What may be used on that day, after waits and the use cap.
        pub usable_seconds: Option<i64>,
    }
}

answer! {
    /// Amounts by what happened to them, since the opening or the hire. What did not occur is 0.
    pub struct LedgerTotals {
        /// Hours that count for earning, whether or not a cap then cuts what they earn.
        pub counted_seconds: Option<i64>,
        /// What was earned.
        pub accrued_seconds: Option<i64>,
        /// What was granted.
        pub granted_seconds: Option<i64>,
        /// How much was used.
        pub used_seconds: Option<i64>,
        /// What was taken into a new year.
        pub carried_seconds: Option<i64>,
        /// What was lost.
        pub forfeited_seconds: Option<i64>,
        /// What expired.
        pub expired_seconds: Option<i64>,
        /// What was paid out, in time.
        pub paid_out_seconds: Option<i64>,
        /// What was paid out, in money.
        pub paid_out_cents: Option<i64>,
        /// What came back on a rehire.
        pub restored_seconds: Option<i64>,
        /// Of what was used: with pay.
        pub paid_seconds: Option<i64>,
        /// Of what was used: without pay.
        pub unpaid_seconds: Option<i64>,
    }
}

answer! {
    /// The employer's size, as the law counts it.
    pub struct SizeAnswer {
        /// How many people.
        pub count: Option<i64>,
        /// Full-time equivalents.
        pub fte: Option<Rational>,
    }
}

answer! {
    /// What the law's rate gives: so many seconds of leave for so many seconds of work.
    pub struct RateAnswer {
        /// Seconds of leave.
        pub seconds: Option<i64>,
        /// For so many seconds of work.
        pub per_seconds: Option<i64>,
    }
}

answer! {
    /// The ledger of a plan through a day.
    pub struct Ledger {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// All banks together, whole seconds rounded down.
        pub balance_seconds: Option<i64>,
        /// What is earned and does not make a whole step yet; it is never lost.
        pub remainder_seconds: Option<Rational>,
        /// The same as a fraction, with the remainder.
        pub exact_balance_seconds: Option<Rational>,
        /// What may be used on that day, after waits and the use cap.
        pub usable_seconds: Option<i64>,
        /// What the balance and the year's use cap still allow, waits aside.
        pub usable_in_year_seconds: Option<i64>,
        /// The lines, in order.
        pub lines: Vec<LedgerLine>,
        /// The lots, by the day on which they came about.
        pub lots: BTreeMap<String, LotAnswer>,
        /// Each bank, where the plan has several.
        pub banks: BTreeMap<String, BankAnswer>,
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Amounts by what happened to them.
        pub totals: Option<LedgerTotals>,
        /// The employer's size.
        pub size: Option<SizeAnswer>,
        /// What the law's rate gives on that day.
        pub rate: Option<RateAnswer>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// The first day on which leave may be used.
    pub struct FirstUse {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The civil day it was counted from.
        pub counted_from: Option<Day>,
        /// How many days were counted.
        pub counted_days: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// A ledger continued to a later day.
    pub struct Projection {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// All banks together, whole seconds rounded down.
        pub balance_seconds: Option<i64>,
        /// What is earned and does not make a whole step yet; it is never lost.
        pub remainder_seconds: Option<Rational>,
        /// The same as a fraction, with the remainder.
        pub exact_balance_seconds: Option<Rational>,
        /// What may be used on that day, after waits and the use cap.
        pub usable_seconds: Option<i64>,
        /// What the balance and the year's use cap still allow, waits aside.
        pub usable_in_year_seconds: Option<i64>,
        /// The lines, in order.
        pub lines: Vec<LedgerLine>,
        /// The lots, by the day on which they came about.
        pub lots: BTreeMap<String, LotAnswer>,
        /// Each bank, where the plan has several.
        pub banks: BTreeMap<String, BankAnswer>,
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Amounts by what happened to them.
        pub totals: Option<LedgerTotals>,
        /// The employer's size.
        pub size: Option<SizeAnswer>,
        /// What the law's rate gives on that day.
        pub rate: Option<RateAnswer>,
        /// The last day.
        pub through: Option<Day>,
        /// The order in which lots are used.
        pub consumed: Option<Consumed>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// Days on which a plan gives less than the law, and by which term.
    pub struct DaysBelow {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The term that is short.
        pub term: Option<Word>,
        /// By how much it is short.
        pub short_seconds: Option<i64>,
    }
}

answer! {
    /// A company's plan against a law, term by term and day by day.
    pub struct Compliance {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The plan that was asked.
        pub plan: Option<Ref>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// The last day.
        pub through: Option<Day>,
        /// The answer.
        pub outcome: Tri,
        /// Each comparable term, as a test.
        pub terms: BTreeMap<String, TestAnswer>,
        /// The days on which the plan gives less.
        pub days_below: Vec<DaysBelow>,
        /// The method of the law that the plan satisfies, or comes nearest to.
        pub method: Option<Word>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}
