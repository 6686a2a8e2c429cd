//! The dictionary of facts: every fact that a question may lack, with its place in the case, its wording, unit, choices and privacy class.
//!
//! A fact's id is its key in the case, in kebab, with its parent's before it where the key alone does not say whose, and with the window of a
//! summary behind it: `hours-worked-12-months`. Rooms name a missing fact by its id; forms, mappings and minimum-facts lists are made from
//! the rest.

use crate::api::answer::MissingItem;
use crate::api::words::Privacy;
use crate::time::Length;

mod case_facts;
mod pack_facts;

pub(crate) use case_facts::CASE_FACTS;
pub(crate) use pack_facts::{Measure, PackFact, pack_fact, pack_facts};

/// The shape of a fact's value, and with it the unit in which it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A length of time worked, absent or scheduled: hours as decimal text.
    Hours,
    /// An amount in the currency of the place, as decimal text.
    Money,
    /// A number of people, days or visits.
    Count,
    /// A length of service: days, weeks, months or years.
    Length,
    /// A civil day.
    Day,
    /// An event, which may also be expected.
    Event,
    /// `yes` or `no`.
    YesNo,
    /// A word of a closed list, or an id.
    Word,
    /// Several words or ids.
    Words,
    /// Entries with keys of their own: blocks of leave, absences, periods.
    List,
}

impl Shape {
    /// The word that `facts` answers as the type.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Shape::Hours => "hours",
            Shape::Money => "money",
            Shape::Count => "count",
            Shape::Length => "length",
            Shape::Day => "day",
            Shape::Event => "event",
            Shape::YesNo => "yes-no",
            Shape::Word => "word",
            Shape::Words => "words",
            Shape::List => "list",
        }
    }

    /// The unit in which the host gives the value, where it has one.
    pub(crate) fn unit(self) -> Option<&'static str> {
        match self {
            Shape::Hours => Some("hours"),
            Shape::Money => Some("currency-of-the-place"),
            Shape::Day | Shape::Event => Some("civil-day"),
            Shape::Length => Some("days-weeks-months-or-years"),
            Shape::Count | Shape::YesNo | Shape::Word | Shape::Words | Shape::List => None,
        }
    }
}

/// A fact of the case.
#[derive(Debug)]
pub(crate) struct Fact {
    /// Its id, without the window of a summary.
    pub(crate) id: &'static str,
    /// Where it goes in a request; `*` stands for the position in a list.
    pub(crate) at: &'static str,
    pub(crate) shape: Shape,
    pub(crate) privacy: Privacy,
    /// The question that a person understands; `{window}` stands for the window of a summary.
    pub(crate) wording: &'static str,
    /// The words it may take, where the list is closed.
    pub(crate) choices: fn() -> Vec<&'static str>,
}

impl Fact {
    /// Where it goes in a request that has it at `position` of its list.
    pub(crate) fn pointer(&self, position: usize) -> String {
        self.at.replace('*', &position.to_string())
    }
}

/// The fact of that id; the window of a summary (`-12-months`) does not matter.
pub(crate) fn fact(id: &str) -> Option<&'static Fact> {
    let find = |id: &str| CASE_FACTS.iter().find(|f| f.id == id);
    find(id).or_else(|| find(split_window(id)?.0))
}

/// `hours-worked-12-months` is `hours-worked` over 12 months.
fn split_window(id: &str) -> Option<(&str, String)> {
    let (rest, unit) = id.rsplit_once('-')?;
    let (base, number) = rest.rsplit_once('-')?;
    let known = ["days", "weeks", "months", "years", "quarters"].contains(&unit) && number.parse::<u32>().is_ok();
    known.then(|| (base, format!("{number} {unit}")))
}

/// The id of a summary over a window: `hours-worked` over 12 months is `hours-worked-12-months`.
pub(crate) fn over(id: &str, window: Length) -> String {
    let (n, unit) = match window {
        Length::Hours(n) => (n, "hours"),
        Length::Days(n) => (n, "days"),
        Length::BusinessDays(n) => (n, "business-days"),
        Length::Weeks(n) => (n, "weeks"),
        Length::Months(n) => (n, "months"),
        Length::Years(n) => (n, "years"),
        Length::Lifetime => return format!("{id}-lifetime"),
    };
    format!("{id}-{n}-{unit}")
}

/// A fact that nobody gave, with the place where it goes in this very request.
///
/// `at` is the pointer where the room knows it better than the dictionary (the third block of leave, a member of the family); an empty one
/// takes the dictionary's own place.
pub(crate) fn missing(id: &str, at: &str) -> MissingItem {
    let at = if at.is_empty() { fact(id).map_or_else(|| "/case".to_owned(), |f| f.pointer(0)) } else { at.to_owned() };
    MissingItem { fact: Some(id.to_owned()), at: Some(at), ..MissingItem::default() }
}

/// A missing fact at its place in the dictionary; `position` is that of the block, claim or entry it belongs to.
pub(crate) fn missing_at(id: &str, position: usize) -> MissingItem {
    missing(id, &fact(id).map(|f| f.pointer(position)).unwrap_or_default())
}

/// The question for a fact, with the window of its id put in.
pub(crate) fn wording(id: &str) -> Option<String> {
    let window = split_window(id).map_or_else(|| "time that the law looks at".to_owned(), |(_, window)| window);
    fact(id).map(|f| f.wording.replace("{window}", &window))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_kebab_and_stand_once() {
        let mut seen = BTreeSet::new();
        for fact in CASE_FACTS {
            assert!(seen.insert(fact.id), "{} stands twice", fact.id);
            assert!(fact.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{}", fact.id);
        }
    }

    #[test]
    fn a_place_ends_in_the_words_of_its_id() {
        for fact in CASE_FACTS {
            let last = fact.at.rsplit('/').find(|part| *part != "*").unwrap_or_default().replace('_', "-");
            assert!(fact.at.starts_with("/case/"), "{}", fact.id);
            assert!(fact.id.contains(&last), "{} lies at {}", fact.id, fact.at);
        }
    }

    #[test]
    fn a_wording_is_a_question() {
        for fact in CASE_FACTS {
            assert!(fact.wording.contains('?'), "{}", fact.id);
        }
    }

    #[test]
    fn a_word_of_packs_reads_facts_that_are_there() {
        for word in pack_facts() {
            for id in word.reads {
                assert!(fact(id).is_some(), "{} reads {id}", word.word);
            }
        }
    }

    #[test]
    fn a_summary_has_its_window_in_the_id() {
        assert_eq!(over("hours-worked", Length::Months(12)), "hours-worked-12-months");
        let item = missing("hours-worked-12-months", "");
        assert_eq!(item.at.as_deref(), Some("/case/hours_worked"));
        assert!(wording("hours-worked-12-months").is_some_and(|w| w.contains("12 months")));
        assert!(fact("headcount-within-75-miles").is_some(), "a place in the id is no window");
    }

    #[test]
    fn a_fact_of_a_block_goes_to_its_position() {
        assert_eq!(missing_at("employer-knew-on", 2).at.as_deref(), Some("/case/leave/2/employer_knew_on"));
    }
}
