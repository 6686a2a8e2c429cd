//! References: what an item names must be there, and what is there for others to name must be named.

use super::{ItemNode, walk};
use crate::rules::node::{Node, Place};
use crate::rules::reader::Mistakes;
use crate::{Code, api::read::nearest};
use std::collections::BTreeSet;

/// The ids of the items of some tables.
fn ids<'n>(items: &[ItemNode<'n>], tables: &[&str]) -> BTreeSet<&'n str> {
    items.iter().filter(|item| tables.contains(&item.table)).filter_map(|item| item.node.text("id")).collect()
}

/// What the items of a pack may name.
struct Named<'n> {
    own: &'n str,
    parameters: BTreeSet<&'n str>,
    people: BTreeSet<&'n str>,
    meters: BTreeSet<&'n str>,
    grounds: BTreeSet<&'n str>,
    clauses: BTreeSet<&'n str>,
    tiers: BTreeSet<&'n str>,
    banks: BTreeSet<&'n str>,
    grants: BTreeSet<&'n str>,
    /// Duties to keep that are no part of another.
    keeps: BTreeSet<&'n str>,
}

/// Notes each name that nothing bears, and each parameter and set of people that nothing names.
pub(super) fn resolve(root: &Node, items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    let named = Named {
        own: root.text("id").unwrap_or_default(),
        parameters: ids(items, &["parameter"]),
        people: ids(items, &["people"]),
        meters: ids(items, &["meter"]),
        grounds: ids(items, &["ground"]),
        clauses: ids(items, &["forbid", "require", "permit", "mandate", "except"]),
        tiers: ids(items, &["tier"]),
        banks: ids(items, &["bank"]),
        grants: ids(items, &["grant"]),
        keeps: items.iter().filter(|i| i.table == "keep" && i.node.get("part-of").is_none()).filter_map(|i| i.node.text("id")).collect(),
    };
    for item in items {
        walk(item.node, &mut |table| look(table, item, &named, mistakes));
    }
    // A name that is misspelt makes what it meant look unused: that is told only where nothing else is wrong.
    if mistakes.is_empty() {
        unused(items, mistakes);
    }
}

fn look(table: &Node, item: &ItemNode<'_>, named: &Named<'_>, mistakes: &Mistakes<'_>) {
    let here = table.text("law").is_none_or(|law| law == named.own);
    let check = |key: &str, what: &str, known: &BTreeSet<&str>, also: &[&str]| {
        let names = table.get(key).map(Node::items).unwrap_or_default();
        let unknown =
            names.into_iter().filter_map(|n| Some((n, n.as_text()?))).filter(|(_, name)| !known.contains(name) && !also.contains(name));
        for (node, name) in unknown {
            note(&node.place, what, name, known, mistakes);
        }
    };
    check("param", "parameter", &named.parameters, &[]);
    check("replaces", "grant", &named.grants, &[]);
    check("lifts", "clause", &named.clauses, &[]);
    if item.table == "keep" {
        check("part-of", "rule with a `keep` of its own", &named.keeps, &[]);
    }
    if item.table != "people" {
        check("people", "set of people", &named.people, &["self"]);
    }
    if here {
        check("meter", "meter", &named.meters, &[]);
        check("same-as", "meter", &named.meters, &[]);
        if item.table != "interplay" {
            check("grounds", "ground", &named.grounds, &["all"]);
        }
    }
    if !named.tiers.is_empty() || !named.banks.is_empty() {
        check("tier", "tier", &named.tiers, &["else"]);
        check("bank", "bank", &named.banks, &[]);
    }
}

fn note(place: &Place, what: &str, name: &str, known: &BTreeSet<&str>, mistakes: &Mistakes<'_>) {
    let near = nearest(name, known.iter().copied()).map_or_else(String::new, |near| format!("did you mean \"{near}\"? "));
    let list = known.iter().copied().collect::<Vec<_>>().join(", ");
    let expected = if known.is_empty() { format!("this pack has no {what}") } else { format!("{near}one of: {list}") };
    mistakes.note(place, Code::PackUnresolved, format!("no {what} \"{name}\" in this pack"), expected);
}

/// Parameters and sets of people that nothing in the pack names.
fn unused(items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    let mut used: BTreeSet<(&str, &str)> = BTreeSet::new();
    for item in items {
        walk(item.node, &mut |table| {
            if let Some(name) = table.text("param") {
                used.insert(("parameter", name));
            }
            let sets = table.get("people").map(Node::items).unwrap_or_default();
            used.extend(sets.into_iter().filter_map(Node::as_text).map(|name| ("people", name)));
        });
    }
    for item in items {
        let Some(id) = item.node.text("id") else { continue };
        if matches!(item.table, "parameter" | "people") && !used.contains(&(item.table, id)) {
            mistakes.note(
                &item.node.place,
                Code::PackUnused,
                format!("nothing in this pack uses \"{id}\""),
                format!("an item that names it, or no {}", item.table),
            );
        }
    }
}

/// A reference from the rules that decide a law to what another law answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LawReference {
    pub(crate) law: String,
    /// The meter it asks for, where it asks for one.
    pub(crate) meter: Option<String>,
    /// Where it stands.
    pub(crate) place: Place,
}

/// The tables whose items decide whether a law gives leave: a reference in them may come back to where it started.
const DECIDING: [&str; 6] = ["coverage", "eligibility", "ground", "people", "tier", "scope"];

/// The references of a pack's deciding rules to laws, itself included.
pub(crate) fn to_laws(root: &Node) -> Vec<LawReference> {
    let mut found = Vec::new();
    for item in super::items(root).into_iter().filter(|item| DECIDING.contains(&item.table)) {
        walk(item.node, &mut |table| {
            let is_test = ["part", "entitlement", "is", "meter"].iter().any(|key| table.get(key).is_some());
            if let Some(law) = table.text("law").filter(|_| is_test) {
                found.push(LawReference { law: law.to_owned(), meter: table.text("meter").map(str::to_owned), place: table.place.clone() });
            }
        });
    }
    found
}

/// The way along which a law comes back to itself, if there is one: `a`, `b`, `a`.
pub(crate) fn cycle<'r>(from: &str, references: &dyn Fn(&str) -> Vec<&'r str>) -> Option<Vec<String>> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut open: Vec<Vec<String>> = vec![vec![from.to_owned()]];
    while let Some(way) = open.pop() {
        let Some(last) = way.last() else { continue };
        for next in references(last) {
            let mut longer = way.clone();
            longer.push(next.to_owned());
            if next == from {
                return Some(longer);
            }
            if seen.insert(next.to_owned()) {
                open.push(longer);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_names_its_way() {
        let references = |law: &str| match law {
            "a" => vec!["b", "c"],
            "b" => vec!["d"],
            "d" => vec!["a"],
            _ => Vec::new(),
        };
        assert_eq!(cycle("a", &references), Some(["a", "b", "d", "a"].map(str::to_owned).to_vec()));
        assert_eq!(cycle("c", &references), None);
    }

    #[test]
    fn two_ways_to_one_law_are_no_cycle() {
        let references = |law: &str| match law {
            "a" => vec!["b", "c"],
            "b" | "c" => vec!["d"],
            _ => Vec::new(),
        };
        assert_eq!(cycle("a", &references), None);
    }
}
