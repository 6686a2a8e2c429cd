//! Where heads are counted: everywhere, in the state, at the place, or within the miles of a list of the case.

use super::dictionary;
use crate::api::case::{HeadEntry, Headcount};
use crate::rules::test::PlaceOf;
use std::borrow::Cow;

/// Which heads are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Heads<'w> {
    pub(crate) around: Around<'w>,
    pub(crate) scope: Option<&'w str>,
}

/// Where they are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Around<'w> {
    /// All of them.
    #[default]
    Everywhere,
    InState,
    AtPlace,
    Worldwide,
    /// Within so many miles of the worksite of this id; `None`: of the one that the case has, or of nobody knows which.
    Miles(i64, Option<&'w str>),
}

impl Around<'_> {
    /// Where a pack counts: a word, or miles around a worksite; without either everywhere.
    pub(crate) fn of(place: Option<&PlaceOf>) -> Around<'static> {
        match place {
            Some(PlaceOf::Miles(miles, _)) => Around::Miles(*miles, None),
            Some(PlaceOf::Word(word)) => Around::of_word(word),
            None => Around::Everywhere,
        }
    }

    /// The place that a pack names with a word.
    pub(crate) fn of_word(word: &str) -> Around<'static> {
        match word {
            "in-state" | "state" => Around::InState,
            "same-location" => Around::AtPlace,
            "worldwide" => Around::Worldwide,
            _ => Around::Everywhere,
        }
    }

    /// The key of its list in the case. A list within miles has the distance in its name: which distances a case can tell is the case's matter,
    /// which one counts the law's.
    pub(super) fn key(self) -> Cow<'static, str> {
        match self {
            Around::Everywhere => "total".into(),
            Around::InState => "in_state".into(),
            Around::AtPlace => "at_place".into(),
            Around::Worldwide => "worldwide".into(),
            Around::Miles(miles, _) => format!("within_{miles}_miles").into(),
        }
    }

    /// The fact that a host is asked for; where no list of the case has that distance, its heads in general.
    pub(crate) fn fact(self) -> &'static str {
        let id = format!("headcount-{}", self.key().replace('_', "-"));
        dictionary::fact(&id).map_or("headcount", |fact| fact.id)
    }

    /// The list of the case; none where the case has no list of that distance.
    pub(crate) fn list(self, given: &Headcount) -> &[HeadEntry] {
        let key = self.key();
        lists(given).into_iter().find(|(name, _)| *name == key).map(|(_, list)| list).unwrap_or_default()
    }
}

/// The lists of heads that a case may have, by their keys.
pub(crate) fn lists(given: &Headcount) -> [(&'static str, &[HeadEntry]); 5] {
    fn entries(list: &Option<Vec<HeadEntry>>) -> &[HeadEntry] {
        list.as_deref().unwrap_or_default()
    }
    [
        ("total", entries(&given.total)),
        ("within_75_miles", entries(&given.within_75_miles)),
        ("in_state", entries(&given.in_state)),
        ("at_place", entries(&given.at_place)),
        ("worldwide", entries(&given.worldwide)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;

    #[test]
    fn a_distance_has_the_list_that_names_it() {
        let case = Case::from_json(r#"{"headcount":{"within_75_miles":[{"count":60}],"total":[{"count":90}]}}"#).unwrap();
        let given = case.headcount.unwrap();
        let count = |around: Around<'_>| around.list(&given).first().and_then(|e| e.count).map(|c| c.get());
        assert_eq!((count(Around::Miles(75, None)), count(Around::Miles(50, None))), (Some(60), None));
        assert_eq!(count(Around::of_word("us")), Some(90));
        assert_eq!((Around::Miles(75, None).fact(), Around::Miles(50, None).fact()), ("headcount-within-75-miles", "headcount"));
    }
}
