//! The columns of a screen, and a row of figures in them.

use crate::api::values::Value;
use crate::api::words::YesNo;
use crate::{Day, Hours, Money};
use std::marker::PhantomData;

/// What a column is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// [`Hours`].
    Hours,
    /// Whole days, as `i64`.
    Days,
    /// Whole weeks, as `i64`.
    Weeks,
    /// Whole months, as `i64`.
    Months,
    /// Whole years, as `i64`.
    Years,
    /// A number of people or weeks, as `i64`.
    Count,
    /// [`Money`].
    Money,
    /// [`Day`].
    Day,
    /// [`YesNo`].
    YesNo,
    /// A word of a closed list, as [`Choice`].
    Word,
}

impl Unit {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Unit::Hours => "Hours",
            Unit::Money => "Money",
            Unit::Day => "Day",
            Unit::YesNo => "YesNo",
            Unit::Word => "Choice",
            Unit::Days | Unit::Weeks | Unit::Months | Unit::Years | Unit::Count => "i64",
        }
    }
}

/// A word of a column, as [`Screen::choice`](super::Screen::choice) found it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice(pub(super) i64);

mod sealed {
    pub trait Figure: Copy {
        fn fits(unit: super::Unit) -> bool;
        fn number(self) -> i64;
    }
}

/// What can stand in a column: [`Hours`], [`Money`], [`Day`], [`YesNo`], [`Choice`], and `i64` for counts and lengths in the column's unit.
pub trait Figure: sealed::Figure {}

macro_rules! figures {
    ($($type:ty, $unit:pat, $number:expr;)*) => {$(
        impl sealed::Figure for $type {
            fn fits(unit: Unit) -> bool { matches!(unit, $unit) }
            #[inline]
            fn number(self) -> i64 { let number: fn($type) -> i64 = $number; number(self) }
        }
        impl Figure for $type {}
    )*};
}

figures! {
    Hours, Unit::Hours, |h| h.seconds();
    Money, Unit::Money, |m| m.cents();
    Day, Unit::Day, |d| d.number();
    YesNo, Unit::YesNo, |y| i64::from(y == YesNo::Yes);
    Choice, Unit::Word, |c| c.0;
    i64, Unit::Days | Unit::Weeks | Unit::Months | Unit::Years | Unit::Count, |n| n;
}

/// A fact that a screen reads: its id as `facts` has it, and its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Column {
    /// The id of the fact: `hours-worked-12-months`.
    pub id: String,
    /// What it is measured in.
    pub unit: Unit,
    /// The words that it may have; empty but for words.
    pub choices: Vec<String>,
}

/// A column of a screen for figures of type `T`.
#[derive(Clone, Copy, Debug)]
pub struct Slot<T> {
    pub(super) index: usize,
    pub(super) bit: u64,
    pub(super) of: PhantomData<T>,
}

/// The facts of one person, in the columns of a screen. What is not set is unknown.
#[derive(Clone, Debug, Default)]
pub struct Row {
    pub(super) values: Vec<i64>,
    pub(super) known: u64,
}

impl Row {
    /// Gives a fact.
    #[inline]
    pub fn set<T: Figure>(&mut self, slot: Slot<T>, figure: T) {
        if let Some(value) = self.values.get_mut(slot.index) {
            *value = figure.number();
            self.known |= slot.bit;
        }
    }

    /// Makes a fact unknown.
    #[inline]
    pub fn clear<T: Figure>(&mut self, slot: Slot<T>) {
        self.known &= !slot.bit;
    }
}

/// A number of a column as the value that answers show; `None` for a word.
pub(super) fn figure(unit: Unit, n: i64) -> Option<Value> {
    Some(match unit {
        Unit::Hours => Value::Seconds(n),
        Unit::Days => Value::Days(n),
        Unit::Weeks => Value::Weeks(crate::Rational::whole(n)),
        Unit::Months => Value::Months(n),
        Unit::Years => Value::Years(n),
        Unit::Count => Value::Count(n),
        Unit::Money => Value::Cents(n),
        Unit::Day => Value::Date(Day::from_number(n)?),
        Unit::YesNo => Value::Flag(if n == 1 { YesNo::Yes } else { YesNo::No }),
        Unit::Word => return None,
    })
}
