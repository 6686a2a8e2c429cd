//! The years of a plan, and the other periods by which leave is earned.

use super::model::{Basis, Per, Plan};
use super::person::Person;
use crate::Day;
use crate::api::forms::PlanYear;
use crate::time::{Length, MonthDay, MonthEnd, Weekday};

/// The first days of a plan's years, in order; none where the year is not known.
#[derive(Debug)]
pub(crate) struct Years {
    starts: Vec<Day>,
}

/// From where the years of a plan are counted.
enum Origin {
    /// A day of every year.
    Each(MonthDay),
    /// A day, and the same length again and again.
    From(Day),
}

impl Years {
    /// The years that reach from before `start` past `through`.
    pub(crate) fn new(plan: &Plan, person: &Person<'_>, start: Day, through: Day) -> Years {
        let origin = origin(plan, person, start);
        let length = plan.year.as_ref().map_or(Length::Months(12), |y| y.length);
        let mut starts = Vec::new();
        match origin {
            None => {}
            Some(Origin::Each(day)) => {
                let first = start.year().saturating_sub(1);
                let last = through.year().saturating_add(1);
                starts.extend((first..=last).filter_map(|year| day.in_year(year)));
            }
            Some(Origin::From(from)) => {
                let mut n = 0_i64;
                while let Some(day) = step(from, length, n) {
                    starts.push(day);
                    n = n.saturating_add(1);
                    if day > through || starts.len() > MOST_YEARS {
                        break;
                    }
                }
            }
        }
        Years { starts }
    }

    /// Is it known when the plan's year begins?
    pub(crate) fn are_known(&self) -> bool {
        !self.starts.is_empty()
    }

    /// Days after `after` and up to `through` on which a year begins.
    pub(crate) fn turns(&self, after: Day, through: Day) -> impl Iterator<Item = Day> + '_ {
        self.starts.iter().copied().filter(move |day| *day > after && *day <= through)
    }

    /// Does a year begin on that day?
    pub(crate) fn begins_on(&self, day: Day) -> bool {
        self.starts.binary_search(&day).is_ok()
    }

    /// The year of a day: its first day, and the first day of the next.
    pub(crate) fn year_of(&self, day: Day) -> Option<(Day, Day)> {
        let next = self.starts.partition_point(|start| *start <= day);
        Some((*self.starts.get(next.checked_sub(1)?)?, *self.starts.get(next)?))
    }
}

/// More years than any calendar in use: a length of zero ends here.
const MOST_YEARS: usize = 10_000;

fn step(from: Day, length: Length, n: i64) -> Option<Day> {
    match length {
        Length::Days(d) => from.plus_days(d.checked_mul(n)?),
        Length::Weeks(w) => from.plus_days(w.checked_mul(7)?.checked_mul(n)?),
        Length::Months(m) => from.plus_months(m.checked_mul(n)?, MonthEnd::RollOn),
        Length::Years(y) => from.plus_months(y.checked_mul(12)?.checked_mul(n)?, MonthEnd::RollOn),
        Length::Hours(_) | Length::BusinessDays(_) | Length::Lifetime => None,
    }
}

fn origin(plan: &Plan, person: &Person<'_>, start: Day) -> Option<Origin> {
    let january = MonthDay { month: 1, day: 1 };
    let chosen = person.view.employer().and_then(|e| e.plan_year.as_ref()).and_then(|map| map.get(&plan.id).or_else(|| map.get("*")));
    let hire = || person.spell_on(start).map(|s| Origin::From(s.from));
    match chosen {
        Some(PlanYear::Calendar) => Some(Origin::Each(january)),
        Some(PlanYear::Fixed(day)) => Some(Origin::Each(*day)),
        Some(PlanYear::Anniversary | PlanYear::AccrualStart) => hire(),
        Some(PlanYear::ForwardFromUse) => None,
        None => {
            let year = plan.year.as_ref()?;
            let only = match year.bases.as_slice() {
                [one] => Some(*one),
                _ => year.default,
            };
            match only? {
                Basis::Calendar => Some(Origin::Each(january)),
                Basis::Anniversary | Basis::AccrualStart => hire(),
                Basis::EmployerFixed | Basis::ForwardFromUse => None,
            }
        }
    }
}

/// The period of a rate in which a day lies: its first day, and the first day of the next.
pub(crate) fn period_of(per: Per, day: Day, years: &Years, pay_dates: &[Day]) -> Option<(Day, Day)> {
    match per {
        Per::Worked(_) => None,
        Per::Week | Per::TwoWeeks => {
            let monday = day.on_or_before(Weekday::Mon);
            Some((monday, monday.plus_days(7)?))
        }
        Per::HalfMonth => {
            let middle = day.month_start().plus_days(15)?;
            let next = day.month_start().plus_months(1, MonthEnd::Clamp)?;
            Some(if day < middle { (day.month_start(), middle) } else { (middle, next) })
        }
        Per::Month => Some((day.month_start(), day.month_start().plus_months(1, MonthEnd::Clamp)?)),
        Per::PayPeriod => {
            let next = pay_dates.partition_point(|paid| *paid < day);
            Some((pay_dates.get(next.checked_sub(1)?)?.next(), pay_dates.get(next)?.next()))
        }
        Per::Year => years.year_of(day),
    }
}
