//! Civil days, intervals, calendars and the one type of clock. Nothing here reads the time of day: every day is an argument.

mod calendar;
mod clock;
mod day;
mod interval;

pub use calendar::Calendar;
pub use clock::{Clock, ClockDay, Counting, EndOf, Length, Longer, Roll};
pub use day::{Day, Month, MonthDay, MonthEnd, Quarter, Weekday};
pub use interval::Interval;
