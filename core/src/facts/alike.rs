//! Leave for the same reason, found without looking at all of it: a person may have a hundred thousand absences.

use super::away::{Away, Ident};
use super::view::View;
use crate::Day;
use crate::api::forms::PersonRef;
use std::collections::BTreeMap;

/// What makes a reason the same: ground, condition, event and person. Another kind of one ground is the same reason.
type Sameness = (String, Option<String>, Option<String>, Option<String>);

/// A day on which leave for a reason began.
#[derive(Clone, Debug, Default)]
pub(crate) struct Start {
    pub(crate) day: Day,
    /// The laws under which the host says that absences of that day were counted.
    pub(crate) charged: Vec<String>,
    /// The entries that began then.
    entries: Vec<Ident>,
}

impl Start {
    /// One of the entries that began then; each is of one start only.
    pub(crate) fn first(&self) -> Option<Ident> {
        self.entries.first().copied()
    }
}

/// The days on which leave began, by reason, in order.
pub(crate) type Alike = BTreeMap<Sameness, Vec<Start>>;

impl<'c> View<'c> {
    /// The days on which leave for the same reason began, earliest first; none for leave without a reason.
    pub(crate) fn alike(&self, away: &Away<'_>) -> &[Start] {
        let all = self.alike.get_or_init(|| self.sort_alike());
        sameness(away).and_then(|same| all.get(&same)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The blocks and absences that began then.
    pub(crate) fn begun(&self, start: &Start) -> impl Iterator<Item = Away<'c>> {
        let case = self.case;
        start.entries.iter().filter_map(move |(is_block, position)| {
            if *is_block {
                case.leave.as_ref()?.get(*position).map(|block| Away::block(*position, block))
            } else {
                case.absences.as_ref()?.get(*position).map(|absence| Away::absence(*position, absence))
            }
        })
    }

    fn sort_alike(&self) -> Alike {
        let mut by_day: BTreeMap<Sameness, BTreeMap<Day, Start>> = BTreeMap::new();
        for away in self.absences().chain(self.leave()) {
            let (Some(same), Some(day)) = (sameness(&away), away.begins()) else { continue };
            let start = by_day.entry(same).or_default().entry(day).or_insert_with(|| Start { day, ..Start::default() });
            start.entries.push(away.ident());
            for charged in away.as_absence().and_then(|a| a.charged.as_deref()).unwrap_or_default() {
                let law = charged.split_once('/').map_or(charged.as_str(), |(law, _)| law);
                if !start.charged.iter().any(|known| known == law) {
                    start.charged.push(law.to_owned());
                }
            }
        }
        by_day.into_iter().map(|(same, days)| (same, days.into_values().collect())).collect()
    }
}

/// What the reason of a leave has in common with another; `None` where it has none.
fn sameness(away: &Away<'_>) -> Option<Sameness> {
    let ground = away.reason()?.ground().to_owned();
    let condition = away.condition().and_then(|c| c.id.clone());
    Some((ground, condition, away.event().cloned(), away.for_().map(person)))
}

/// A person as a word: a member's id, or everything that is said of somebody who is not listed.
fn person(of: &PersonRef) -> String {
    match of {
        PersonRef::Member(id) => format!("#{id}"),
        PersonRef::Person(person) => serde_json::to_string(person).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::case::Case;
    use crate::day;

    #[test]
    fn a_reason_is_the_same_by_ground_person_and_condition() {
        let case = Case::from_json(
            r#"{"absences":[{"reason":"own-health","day":"2026-03-02","charged":["us-fmla/leave"]},{"reason":"own-health","day":"2026-02-02"},
            {"reason":"own-health","day":"2026-02-02","condition":{"id":"knee"}},{"reason":"family-care","day":"2026-02-03","for":{"relation":"parent"}},
            {"day":"2026-02-04"}],"leave":[{"reason":"own-health","first_day":"2026-04-01"},
            {"reason":"family-care","first_day":"2026-04-01","for":{"relation":"child"}}]}"#,
        )
        .unwrap();
        let view = View::new(&case, day!(2026 - 06 - 01)).unwrap();
        let days = |away: &Away<'_>| view.alike(away).iter().map(|s| s.day.to_string()).collect::<Vec<_>>();
        let blocks: Vec<Away<'_>> = view.leave().collect();
        assert_eq!(days(&blocks[0]), ["2026-02-02", "2026-03-02", "2026-04-01"]);
        assert_eq!(days(&blocks[1]), ["2026-04-01"], "another person");
        assert_eq!(view.alike(&blocks[0])[1].charged, ["us-fmla"]);
        assert!(days(&view.absences().last().unwrap()).is_empty(), "no reason is like no other");
    }
}
