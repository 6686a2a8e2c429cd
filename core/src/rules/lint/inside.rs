//! Names and dates of comparisons where no answer could heed them.
//!
//! Outside its dates a comparison asks nothing. Among comparisons that must all hold that leaves the others; one of several of `any` would hold by
//! itself, one that must not hold would fail, and how many of those of `at-least-of` are then enough the pack does not say. What is only counted
//! is no test of the answer either, so that it has no name.

use super::{ItemNode, walk};
use crate::Code;
use crate::rules::node::Node;
use crate::rules::reader::Mistakes;

const DATES: [&str; 2] = ["from", "until"];

/// Looks at what stands inside `any`, `not` and `at-least-of`.
pub(super) fn check(items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    for item in items {
        walk(item.node, &mut |table| {
            for (place, test) in one_by_one(table) {
                note(test, &DATES, place, mistakes);
            }
            for test in table.get("at-least-of").map(|inner| inner.items_of("tests")).unwrap_or_default() {
                note(test, &DATES, "at-least-of", mistakes);
                counted(test, mistakes);
            }
        });
    }
}

/// The tests directly in `any` and `not`, each with the word.
fn one_by_one(table: &Node) -> impl Iterator<Item = (&'static str, &Node)> {
    table.items_of("any").into_iter().map(|test| ("any", test)).chain(table.get("not").map(|test| ("not", test)))
}

/// What is counted, with its parts; dates inside its `any` and `not` are noted there, what a further count counts is looked at there.
fn counted(test: &Node, mistakes: &Mistakes<'_>) {
    note(test, &["id"], "at-least-of", mistakes);
    for part in test.items_of("all") {
        note(part, &DATES, "at-least-of", mistakes);
        counted(part, mistakes);
    }
    one_by_one(test).for_each(|(_, part)| counted(part, mistakes));
}

fn note(test: &Node, keys: &[&str], place: &str, mistakes: &Mistakes<'_>) {
    let Some((key, node)) = keys.iter().find_map(|key| Some((*key, test.get(key)?))) else { return };
    let message = format!("\"{key}\" of a comparison inside \"{place}\" is not applied");
    let right = match key {
        "id" => "comparisons without names; the item that counts them has one",
        _ => {
            "the dates on the item, and an item for each time in which other comparisons count; or the comparison among those of an \"all\""
        }
    };
    mistakes.note(&node.place, Code::PackUnused, message, right);
}
