//! Whether a test is decisive: the whole is reckoned with it and without it.

use super::Law;
use crate::kleene::Truth;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A test that is turned: what the whole may come to with it and without it, in every way in which what is open may turn out.
pub(super) struct Turned<'l, 'a> {
    pub(super) law: &'l Law<'a>,
    pub(super) id: &'l str,
}

/// With the test, and without it.
pub(super) type Ways = BTreeSet<(bool, bool)>;

impl Turned<'_, '_> {
    fn ways(is: Truth) -> Ways {
        [(Truth::True, true), (Truth::False, false)].into_iter().filter(|(not, _)| is != Truth::not(*not)).map(|(_, is)| (is, is)).collect()
    }

    fn turned() -> Ways {
        [(true, false)].into()
    }

    fn not(ways: Ways) -> Ways {
        ways.into_iter().map(|(with, without)| (!with, !without)).collect()
    }

    /// At least `n` of the parts hold, all where there is no `n`.
    fn at_least_of(n: Option<usize>, parts: Vec<Ways>) -> Ways {
        let least = n.unwrap_or(parts.len());
        let mut counts: BTreeSet<(usize, usize)> = [(0, 0)].into();
        for part in parts {
            let more = |(a, b): &(usize, usize)| {
                part.iter().map(|(with, without)| (a + usize::from(*with), b + usize::from(*without))).collect::<Vec<_>>()
            };
            counts = counts.iter().flat_map(more).collect();
        }
        counts.into_iter().map(|(with, without)| (with >= least, without >= least)).collect()
    }

    pub(super) fn whole(&self) -> Ways {
        let reach = self.law.reach().map(|seen| if self.id == "reach" { Self::turned() } else { Self::ways(seen.truth()) });
        Self::at_least_of(None, self.law.all_items().into_iter().map(|item| self.item(item)).chain(reach).collect())
    }

    fn item(&self, item: &Value) -> Ways {
        let id = item["id"].as_str().expect("an id");
        if id == self.id {
            return Self::turned();
        }
        if let Some(is) = self.law.assumed(id) {
            return Self::ways(is);
        }
        let dated = Self::ways(self.law.dated(item).truth());
        let when = if item["when"].is_null() { Self::ways(Truth::True) } else { self.test(&item["when"]) };
        let unless = if item["unless"].is_null() { Self::ways(Truth::False) } else { self.test(&item["unless"]) };
        // Where readings differ, either may be right.
        let test = Law::answering(item).iter().flat_map(|reading| self.test(reading)).collect();
        let applies = Self::at_least_of(None, vec![dated, when]);
        Self::at_least_of(Some(1), vec![Self::not(applies), Self::at_least_of(None, vec![test, Self::not(unless)])])
    }

    fn test(&self, test: &Value) -> Ways {
        if let Some(inner) = test.get("not") {
            return Self::not(self.test(inner));
        }
        if let Some((n, parts)) = Law::parts(test) {
            return Self::at_least_of(n, parts.into_iter().map(|part| self.test(part)).collect());
        }
        let is_it = test["cite"].is_null() && test["id"] == json!(self.id);
        if is_it { Self::turned() } else { Self::ways(self.law.value(test)) }
    }
}
