//! A leave archive of three kinds of records under four rules with months: the pack over columns, a loop by hand, and chrono day by day.

use crate::SplitMix;
use chrono::{Datelike, Months, NaiveDate};
use leavelaw::{Day, DueDates, Error, Record, Rulebook, When, day};

/// The day for which the archive is looked at.
pub const ON: Day = day!(2026 - 01 - 01);

/// The kinds of records, by their class; the third also counts from the end of the year.
pub const KINDS: [&str; 3] = ["leave-file.base", "leave-file.medical", "safety.injury-log"];

/// Records of one kind: when they were made, when the leave ended, when the person left (a third of them).
#[derive(Clone, Debug, Default)]
pub struct Archive {
    /// The day on which the record was made.
    pub made: Vec<When>,
    /// The last day of the leave.
    pub leave: Vec<When>,
    /// The end of the employment; most people are still there, and for the pack it is settled that they stay.
    pub left: Vec<When>,
}

/// The same archive every time, one part for each of the [`KINDS`].
#[must_use]
pub fn archives(n: usize) -> [Archive; 3] {
    let mut random = SplitMix(0x0A4C_417E);
    let base = day!(2010 - 01 - 01);
    let mut parts = [Archive::default(), Archive::default(), Archive::default()];
    for _ in 0..n {
        let made = base.plus_days(random.range(0, 5_800)).unwrap_or(base);
        let leave = made.plus_days(random.range(0, 120)).unwrap_or(made);
        let left = if random.one_in(3) { made.plus_days(random.range(0, 1_500)).map_or(When::NEVER, When::on) } else { When::NEVER };
        let kind = usize::try_from(random.range(0, 3)).unwrap_or(0);
        if let Some(part) = parts.get_mut(kind) {
            part.made.push(made.into());
            part.leave.push(leave.into());
            part.left.push(left);
        }
    }
    parts
}

/// The rules as a rulebook.
///
/// # Errors
/// The first mistake of the pack.
pub fn four_rules() -> Result<Rulebook, Error> {
    Rulebook::empty().with_pack("four-rules.toml", include_str!("../packs/four-rules.toml"))
}

/// The rules made ready for one of the [`KINDS`].
///
/// # Errors
/// What is wrong with the kind.
pub fn ready<'b>(book: &'b Rulebook, class: &str) -> Result<DueDates<'b>, Error> {
    book.due_dates(&Record { class: Some(vec![class.to_owned()]), ..Record::default() }, ON)
}

impl Archive {
    /// The columns in the order that the rules made ready ask for.
    #[must_use]
    pub fn columns(&self, due: &DueDates<'_>) -> Vec<&[When]> {
        let column = |event: &str| match event {
            "leave-end" => self.leave.as_slice(),
            "separation" => self.left.as_slice(),
            _ => self.made.as_slice(),
        };
        due.events().iter().map(|event| column(event.as_str())).collect()
    }

    /// Every last day by the definition, with chrono.
    pub fn by_chrono(&self, kind: usize, out: &mut [When]) {
        for (((made, leave), left), out) in self.made.iter().zip(&self.leave).zip(&self.left).zip(out) {
            let (made, leave) = (date(*made), date(*leave));
            let mut last = (made + Months::new(36)).max(leave + Months::new(48));
            if left.is_day() {
                last = last.max(date(*left) + Months::new(if kind == 1 { 30 } else { 12 }));
            }
            if kind == 2 {
                last = last.max(NaiveDate::from_ymd_opt(made.year() + 5, 12, 31).unwrap_or(last));
            }
            *out = Day::from_number(i64::from(last.num_days_from_ce())).map_or(When::UNKNOWN, When::on);
        }
    }
}

fn date(when: When) -> NaiveDate {
    let number = when.day().map_or(0, Day::number);
    NaiveDate::from_num_days_from_ce_opt(i32::try_from(number).unwrap_or(0)).unwrap_or_default()
}

/// The lower bound: the four rules as one loop over days since March 1968, right from 1971 to 2099.
pub fn by_hand(kind: usize, made: &[u32], leave: &[u32], left: &[u32], out: &mut [u32]) {
    for (((made, leave), left), out) in made.iter().zip(leave).zip(left).zip(out) {
        let by_made = add_months(*made, 36);
        let by_leave = leave.wrapping_add(1461);
        let by_left = if *left == 0 { 0 } else { add_months(*left, if kind == 1 { 30 } else { 12 }) };
        let by_log = if kind == 2 { year_end(*made, 5) } else { 0 };
        *out = by_made.max(by_leave).max(by_left).max(by_log);
    }
}

/// Days as the loop by hand counts them; 0 stands for none.
#[must_use]
pub fn for_hand(days: &[When]) -> Vec<u32> {
    let base = day!(1968 - 03 - 01).number();
    days.iter().map(|when| when.day().map_or(0, |day| u32::try_from(day.number() - base).unwrap_or(0))).collect()
}

fn split(day: u32) -> (u32, u32, u32) {
    let year = day.wrapping_mul(4).wrapping_add(3) / 1461;
    let of_year = day.wrapping_sub(year.wrapping_mul(1461) / 4);
    let month = of_year.wrapping_mul(5).wrapping_add(2) / 153;
    (year, month, of_year.wrapping_sub(month.wrapping_mul(153).wrapping_add(2) / 5))
}

fn month_start(months: u32) -> u32 {
    (months / 12).wrapping_mul(1461).wrapping_div(4).wrapping_add((months % 12).wrapping_mul(153).wrapping_add(2) / 5)
}

fn add_months(day: u32, months: u32) -> u32 {
    let (year, month, of_month) = split(day);
    let month = year.wrapping_mul(12).wrapping_add(month).wrapping_add(months);
    let (start, next) = (month_start(month), month_start(month.wrapping_add(1)));
    start.wrapping_add(of_month.min(next.wrapping_sub(start).wrapping_sub(1)))
}

fn year_end(day: u32, years: u32) -> u32 {
    let (year, month, _) = split(day);
    let year = year.wrapping_add(u32::from(month >= 10)).wrapping_add(years);
    month_start(year.wrapping_mul(12).wrapping_add(10)).wrapping_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_the_loop_and_chrono_agree_on_every_day() {
        let book = four_rules().expect("the pack loads");
        for (kind, (class, part)) in KINDS.iter().zip(archives(20_000)).enumerate() {
            let due = ready(&book, class).expect("the kind is known");
            let mut by_pack = vec![When::NEVER; part.made.len()];
            due.last_days(&part.columns(&due), &mut by_pack).expect("the columns fit");
            let mut by_chrono = by_pack.clone();
            part.by_chrono(kind, &mut by_chrono);
            assert_eq!(by_pack, by_chrono, "{class}");
            let mut by_loop = vec![0; part.made.len()];
            by_hand(kind, &for_hand(&part.made), &for_hand(&part.leave), &for_hand(&part.left), &mut by_loop);
            assert_eq!(for_hand(&by_pack), by_loop, "{class}");
        }
    }
}
