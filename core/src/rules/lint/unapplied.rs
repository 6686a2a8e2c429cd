//! Words of the vocabulary that this version of the library reads and does not apply, all in one place. A pack that needs one is refused: no
//! answer rests on half of its text. What is built is taken off the list.
//!
//! Other forms are not refused here because answers say so themselves: a meter that is not reckoned makes what is left unknown, and a ledger that
//! cannot be run is the error `not-in-law`.

use super::{ItemNode, walk};
use crate::Code;
use crate::rules::node::{Node, NodeValue};
use crate::rules::reader::Mistakes;

/// How a test may be measured, beside fact and operator.
const IN_TESTS: [&str; 6] = ["toll", "restore-if-rehired-within", "lasts", "method", "used", "left"];

/// Keys of items: the table, the way to the key, and the words of it; no words: any value.
const IN_ITEMS: [(&str, &[&str], &[&str]); 20] = [
    ("ground", &["extend"], &[]),
    ("ground", &["modes", "most-per-day"], &[]),
    ("meter", &["consecutive"], &[]),
    ("meter", &["most-consecutive"], &[]),
    ("meter", &["split"], &[]),
    ("meter", &["placed"], &[]),
    ("meter", &["share", "grounds"], &[]),
    ("meter", &["increment", "most"], &[]),
    ("meter", &["increment", "minimum-claim"], &[]),
    ("meter", &["increment", "in"], &[]),
    ("bank", &["after"], &[]),
    ("count", &["also"], &[]),
    ("count", &["not"], &[]),
    ("payout", &["at"], &["transfer-out", "cap"]),
    ("restore", &["gives"], &["rate"]),
    ("forbid", &["readings"], &[]),
    ("require", &["readings"], &[]),
    ("permit", &["readings"], &[]),
    ("mandate", &["readings"], &[]),
    ("except", &["readings"], &[]),
];

/// Notes each word that no answer would heed.
pub(super) fn check(items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    for item in items {
        for (_, way, words) in IN_ITEMS.iter().filter(|(table, ..)| *table == item.table) {
            follow(item.node, way, &mut |node| refuse(node, way.last().copied().unwrap_or_default(), words, mistakes));
        }
        walk(item.node, &mut |table| in_test(table, mistakes));
    }
}

/// Every value at the end of a way of keys, through lists.
fn follow<'n>(node: &'n Node, way: &[&str], found: &mut dyn FnMut(&'n Node)) {
    match way.split_first() {
        None => found(node),
        Some((key, rest)) => node.items().into_iter().filter_map(|one| one.get(key)).for_each(|inner| follow(inner, rest, found)),
    }
}

fn refuse(node: &Node, key: &str, words: &[&str], mistakes: &Mistakes<'_>) {
    let named = node.items().into_iter().find(|n| n.as_text().is_some_and(|word| words.contains(&word)));
    match named {
        Some(one) => note(one, one.as_text().unwrap_or_default(), mistakes),
        None if words.is_empty() => note(node, key, mistakes),
        None => {}
    }
}

/// What a test says of how it is measured.
fn in_test(table: &Node, mistakes: &Mistakes<'_>) {
    let has = |key: &str| table.get(key).is_some();
    let counts = has("count") && has("where");
    if !has("fact") && !counts && !has("used") && !has("left") {
        return;
    }
    for key in IN_TESTS {
        // `used` and `left` name a meter; other items have keys of that name with a word.
        let is_meter = |node: &&Node| !matches!(key, "used" | "left") || matches!(node.value, NodeValue::Table(_));
        if let Some(node) = table.get(key).filter(is_meter) {
            note(node, key, mistakes);
        }
    }
    // A table is a span that must have gone by; a day or point is what the fact is compared with.
    if let Some(node) = table.get("after").filter(|node| matches!(node.value, NodeValue::Table(_))) {
        note(node, "after", mistakes);
    }
    if let Some(node) = table.get("scope").filter(|_| counts) {
        note(node, "scope", mistakes);
    }
    if let Some(node) = table.get("every").filter(|node| node.as_text() != Some("working-day")) {
        note(node, "every", mistakes);
    }
}

fn note(node: &Node, word: &str, mistakes: &Mistakes<'_>) {
    let message = format!("this version of the library reads `{word}` here and does not apply it");
    mistakes.note(&node.place, Code::PackUnused, message, "the rule without it, or a version of the library that applies it");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::lint::items;
    use crate::rules::node::{Source, from_json};

    /// Where the words stand that are refused.
    fn refused(pack: &str) -> Vec<String> {
        let source = Source { name: "pack".to_owned(), text: pack.to_owned() };
        let root = from_json(&source).unwrap();
        let mistakes = Mistakes::new(&source);
        check(&items(&root), &mistakes);
        let Err(first) = mistakes.into_result() else { return Vec::new() };
        std::iter::once(&first).chain(first.others()).map(|e| e.at.clone()).collect()
    }

    #[test]
    fn a_word_that_no_answer_would_heed_is_refused_where_it_stands() {
        let hours = |more: &str| format!(r#"{{"eligibility":[{{"fact":"hours","over":{{"months":12}},"at-least":{{"hours":1}}{more}}}]}}"#);
        assert!(refused(&hours("")).is_empty());
        assert_eq!(refused(&hours(r#","toll":["strike"]"#)), ["pack:/eligibility/0/toll"]);
        assert_eq!(refused(&hours(r#","after":{"weeks":4}"#)), ["pack:/eligibility/0/after"]);
        let inside = r#"{"ground":[{"id":"a","test":{"any":[{"used":{"meter":"m"},"at-least":1}]},"modes":[{"mode":"reduced","most-per-day":{"hours":4}}]}]}"#;
        assert_eq!(refused(inside), ["pack:/ground/0/modes/0/most-per-day", "pack:/ground/0/test/any/0/used"]);
    }

    #[test]
    fn of_a_word_with_several_values_only_those_not_built_are_refused() {
        assert!(refused(r#"{"payout":[{"at":"separation"}],"restore":[{"gives":["balance"]}],"count":[{"hours":"worked"}]}"#).is_empty());
        let payout = r#"{"payout":[{"at":"cap"}],"restore":[{"gives":["balance","rate"]}],"count":[{"not":["overtime"]}]}"#;
        assert_eq!(refused(payout), ["pack:/count/0/not", "pack:/payout/0/at", "pack:/restore/0/gives/1"]);
    }
}
