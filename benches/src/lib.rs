//! What the benchmarks work on: the case of the example, a synthetic workforce, and the five-test rule written by hand as a lower bound.

pub mod disclosure;
pub mod due_dates;
pub mod sweep;

use leavelaw::api::case::Case;
use leavelaw::screen::{Choice, Row, Slot};
use leavelaw::time::MonthEnd;
use leavelaw::{Day, Error, Hours, Rulebook, Screen, day};

/// The California pregnancy of `examples/cases`.
///
/// # Errors
/// The first mistake of the case.
pub fn pregnancy() -> Result<Case, Error> {
    Case::from_json(include_str!("../../examples/cases/california-pregnancy.json"))
}

/// The leave laws of the rulebook.
pub const LAWS: [&str; 5] = ["us-ca-cfra", "us-ca-pdl", "us-ca-sdi-pfl", "us-fmla", "us-wa-pfml"];

/// The five tests as a pack, loaded as any company's pack is.
///
/// # Errors
/// The first mistake of the pack.
pub fn five_tests() -> Result<Rulebook, Error> {
    Rulebook::empty().with_pack("five-tests.toml", include_str!("../packs/five-tests.toml"))
}

/// What the five tests look at.
#[derive(Clone, Copy, Debug)]
pub struct Employee {
    /// Weeks of the year with fifty heads or more.
    pub weeks: i64,
    /// The first day of work.
    pub hired: Day,
    /// The first day of leave.
    pub leave: Day,
    /// Hours worked in the twelve months before.
    pub hours: i64,
    /// Heads within 75 miles.
    pub heads: i64,
    /// The reason, by its place in [`REASONS`].
    pub reason: usize,
}

/// Reasons of the workforce; the first six qualify.
pub const REASONS: [&str; 10] = [
    "bonding",
    "placement-process",
    "own-health",
    "family-care",
    "exigency",
    "military-caregiver",
    "voting",
    "bereavement",
    "jury",
    "donation",
];

/// The lower bound: the rule as a function of this one question. A mask of the tests that failed.
#[must_use]
pub fn by_hand(e: &Employee) -> u8 {
    let weeks = u8::from(e.weeks < 20);
    let tenure = u8::from(e.hired.plus_months(12, MonthEnd::Clamp).is_none_or(|full| full > e.leave));
    let hours = u8::from(e.hours < 1250);
    let heads = u8::from(e.heads < 50);
    let reason = u8::from(e.reason >= 6);
    weeks | tenure << 1 | hours << 2 | heads << 3 | reason << 4
}

/// The five-test pack with the slots of its columns.
#[derive(Debug)]
pub struct FiveTests {
    /// The screen.
    pub screen: Screen,
    weeks: Slot<i64>,
    months: Slot<i64>,
    hours: Slot<Hours>,
    heads: Slot<i64>,
    reason: Slot<Choice>,
    reasons: Vec<Choice>,
}

impl FiveTests {
    /// Loads the pack.
    ///
    /// # Errors
    /// A mistake of the pack, or a column that it does not read.
    pub fn load() -> Result<FiveTests, Error> {
        let screen = five_tests()?.screen("bench-five-tests", day!(2025 - 01 - 01))?;
        Ok(FiveTests {
            weeks: screen.slot("headcount-workweeks-50")?,
            months: screen.slot("service-months")?,
            hours: screen.slot("hours-worked-12-months")?,
            heads: screen.slot("headcount-within-75-miles")?,
            reason: screen.slot("leave-reason")?,
            reasons: REASONS.iter().map(|word| screen.choice("leave-reason", word)).collect::<Result<_, _>>()?,
            screen,
        })
    }

    /// A row of its own for an employee.
    #[must_use]
    pub fn row(&self, e: &Employee) -> Row {
        let mut row = self.screen.row();
        self.fill(&mut row, e);
        row
    }

    /// Puts an employee into a row, with the months of service reckoned from the two days.
    pub fn fill(&self, row: &mut Row, e: &Employee) {
        row.set(self.weeks, e.weeks);
        row.set(self.months, e.hired.months_to(e.leave, MonthEnd::Clamp));
        row.set(self.hours, Hours::of(i32::try_from(e.hours).unwrap_or(0)));
        row.set(self.heads, e.heads);
        if let Some(reason) = self.reasons.get(e.reason) {
            row.set(self.reason, *reason);
        }
    }
}

/// The same people every time: splitmix64 from one seed, with every boundary among them.
#[must_use]
pub fn workforce(n: usize) -> Vec<Employee> {
    let mut random = SplitMix(0x1E5A_F17E);
    let base = day!(2025 - 01 - 01);
    (0..n).filter_map(|_| employee(&mut random, base)).collect()
}

fn employee(random: &mut SplitMix, base: Day) -> Option<Employee> {
    let leave = base.plus_days(random.range(0, 730))?;
    let mut hired = leave.plus_days(-random.range(0, 4000))?;
    if random.one_in(40) {
        hired = leave.plus_months(-12, MonthEnd::Clamp)?.plus_days(random.range(-1, 2))?;
    }
    let weeks = if random.one_in(8) { random.range(0, 20) } else { random.range(20, 53) };
    let hours = if random.one_in(40) { random.range(1249, 1252) } else { random.range(700, 2300) };
    let heads = if random.one_in(40) { random.range(49, 52) } else { random.range(10, 400) };
    let reason = if random.one_in(6) { random.range(6, 10) } else { random.range(0, 6) };
    Some(Employee { weeks, hired, leave, hours, heads, reason: usize::try_from(reason).ok()? })
}

struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `low` up to but not including `high`.
    fn range(&mut self, low: i64, high: i64) -> i64 {
        let width = u64::try_from(high - low).unwrap_or(1);
        low + i64::try_from(((self.next() >> 32) * width) >> 32).unwrap_or(0)
    }

    fn one_in(&mut self, n: i64) -> bool {
        self.range(0, n) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_leave_law_of_the_rulebook_answers_for_the_example() {
        let (book, ana, on) = (Rulebook::bundled().expect("the rulebook"), pregnancy().expect("the case"), day!(2026 - 01 - 05));
        let held: Vec<String> = book.packs().into_iter().filter(|pack| pack.kind == "leave").map(|pack| pack.id).collect();
        assert_eq!(held, LAWS);
        for law in LAWS {
            assert!(book.leave_eligibility(&ana, law, on).is_ok(), "{law}");
        }
    }

    #[test]
    fn the_loaded_pack_and_the_rule_by_hand_agree_on_every_mask() {
        let five = FiveTests::load().expect("the pack loads");
        let names: Vec<&str> = five.screen.names().collect();
        assert_eq!(names, ["employer", "tenure", "hours", "worksite", "reason"].map(|t| format!("bench-five-tests/{t}")));
        let mut row = five.screen.row();
        let mut eligible = 0;
        for employee in workforce(20_000) {
            five.fill(&mut row, &employee);
            let answer = five.screen.decide(&row);
            assert_eq!(answer.failed, u64::from(by_hand(&employee)), "{employee:?}");
            assert_eq!(answer.unknown, 0);
            eligible += u32::from(answer.outcome.is_yes());
        }
        assert!((7_000..8_500).contains(&eligible), "{eligible} eligible");
    }
}
