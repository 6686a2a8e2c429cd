//! Series in time: items of one id, the values of a parameter, the versions of a law. They neither overlap nor leave a hole.

use super::ItemNode;
use crate::order::InOrder;
use crate::rules::node::{Node, NodeValue, to_json};
use crate::rules::reader::Mistakes;
use crate::time::Interval;
use crate::{Code, Day};
use std::collections::BTreeMap;

/// Keys that tell items of one id apart: parts of one rule, each for its own kinds, tier or bank.
const PARTS: [&str; 9] = ["kinds", "tier", "bank", "for", "class", "grounds", "act", "of", "employer"];

/// Looks at every series of a pack.
pub(super) fn check(items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    let mut series: BTreeMap<(&str, String), Vec<&Node>> = BTreeMap::new();
    for item in items {
        ends_before_it_starts(item.node, mistakes);
        let key = match (item.table, item.node.text("id")) {
            ("version", _) => (item.table, String::new()),
            ("coverage" | "eligibility", Some(id)) => ("test", format!("{id} {}", parts(item.node))),
            (table, Some(id)) => (table, format!("{id} {}", parts(item.node))),
            (_, None) => continue,
        };
        series.entry(key).or_default().push(item.node);
        let values: Vec<&Node> = item.node.items_of("values");
        values.iter().for_each(|value| ends_before_it_starts(value, mistakes));
        one_after_the_other(&values, mistakes);
    }
    series.values().for_each(|entries| one_after_the_other(entries, mistakes));
}

/// What a part of a rule is a part for, as text.
fn parts(item: &Node) -> String {
    PARTS.iter().filter_map(|key| item.get(key)).map(|node| to_json(node).to_string()).collect::<Vec<_>>().join(" ")
}

fn dates(node: &Node) -> Interval {
    Interval::new(node.day("from"), node.day("until"))
}

fn ends_before_it_starts(node: &Node, mistakes: &Mistakes<'_>) {
    if dates(node).is_empty()
        && let Some(until) = node.get("until")
    {
        mistakes.note(&until.place, Code::PackNever, "it ends before it starts", "`until` is the first day after it, later than `from`");
    }
}

fn one_after_the_other(entries: &[&Node], mistakes: &Mistakes<'_>) {
    let mut sorted: Vec<&Node> = entries.to_vec();
    sorted.order_by_key(|node| node.day("from"));
    for pair in sorted.windows(2) {
        if let [before, after] = pair {
            compare(before, after, mistakes);
        }
    }
}

fn compare(before: &Node, after: &Node, mistakes: &Mistakes<'_>) {
    let (first, second) = (dates(before), dates(after));
    let place = after.get("from").map_or(&after.place, |from| &from.place);
    if first == Interval::ALWAYS && second == Interval::ALWAYS {
        let place = after.get("id").map_or(&after.place, |id| &id.place);
        let id = after.text("id").unwrap_or_default();
        let message = format!("\"{id}\" stands twice, and dates do not tell the two apart");
        mistakes.note(place, Code::PackDuplicateId, message, "another id, or `from` and `until` where this is a series in time");
    } else if first.overlaps(&second) {
        let ends = first.until.map_or_else(|| "has no end".to_owned(), |day| format!("ends on {day}"));
        mistakes.note(
            place,
            Code::PackOverlap,
            format!("this begins while the one before, which {ends}, still runs"),
            begins_at(first.until),
        );
    } else if first.until < second.from && !is_declared_gap(after) {
        let message = first.until.map_or_else(String::new, |day| format!("nothing holds from {day} until this begins"));
        mistakes.note(place, Code::PackGap, message, format!("{}, or gap = \"no-law\"", begins_at(first.until)));
    }
}

fn begins_at(end: Option<Day>) -> String {
    end.map_or_else(|| "an `until` on the one before".to_owned(), |day| format!("from = {day}"))
}

fn is_declared_gap(node: &Node) -> bool {
    matches!(node.get("gap").map(|n| &n.value), Some(NodeValue::Text(word)) if word == "no-law")
}
