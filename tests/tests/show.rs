//! Every answer can be shown: as text with lines that fit, as HTML that is well-formed and in which nothing but the library's own words is markup.

use leavelaw::Answer;
use leavelaw_tests::{subject, vectors};
use roxmltree::Document;
use serde_json::Value;
use std::collections::BTreeSet;

/// The answers to all vectors, live and open; a refusal is no answer.
fn answers() -> Vec<(String, String)> {
    let library = vectors::Library::read().expect("the vectors can be read");
    let decide = subject::library().expect("the rulebook loads");
    let runs = library.vectors.iter().flat_map(|vector| library.runs(vector).expect("the vector can be expanded"));
    let answer = |run: vectors::Run| decide(&run.packs, &run.request.to_string()).ok().map(|text| (run.id, text));
    runs.filter_map(answer).filter(|(_, text)| text.contains("\"ask\":")).collect()
}

fn read(id: &str, text: &str) -> Answer {
    Answer::from_json(text).unwrap_or_else(|error| panic!("{id}: {}", error.to_json()))
}

/// What is wrong with the HTML, if anything.
fn fault(html: &str) -> Option<String> {
    let document = match Document::parse(html) {
        Ok(document) => document,
        Err(error) => return Some(error.to_string()),
    };
    const KNOWN: &[&str] = &[
        "section", "style", "h2", "h3", "p", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "ul", "li", "cite", "a", "svg",
        "title", "desc", "text", "rect", "line",
    ];
    let root = document.root_element();
    if root.attribute("class") != Some("leavelaw") {
        return Some("the root is not of the class leavelaw".to_owned());
    }
    for node in root.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        if !KNOWN.contains(&name) {
            return Some(format!("an element {name}"));
        }
        if let Some(at) = node.attributes().find(|a| a.name().starts_with("on") || a.name() == "src" || a.name() == "id") {
            return Some(format!("an attribute {} of {name}", at.name()));
        }
        let has = |child: &str| node.children().any(|c| c.has_tag_name(child));
        let named = |child: &str| node.children().any(|c| c.tag_name().name() == child);
        if name == "table" && !has("caption") || name == "svg" && !(named("title") && named("desc")) {
            return Some(format!("{name} without its name"));
        }
        if name == "th" && node.attribute("scope").is_none() {
            return Some("a head without a scope".to_owned());
        }
    }
    None
}

#[test]
fn every_answer_is_text_and_well_formed_html() {
    let (mut shown, mut asks, mut faults) = (0, BTreeSet::new(), Vec::new());
    for (id, text) in answers() {
        let answer = read(&id, &text);
        asks.insert(answer.ask().as_str());
        faults.extend(fault(&answer.to_html()).map(|fault| format!("{id}: {fault}")));
        let text = answer.to_string();
        faults.extend(text.lines().filter(|l| l.chars().count() > 200).map(|l| format!("{id}: a long line: {l}")));
        faults.extend(text.lines().filter(|l| l.ends_with(' ')).map(|l| format!("{id}: ends in a space: {l}")));
        shown += 1;
    }
    println!("{shown} answers to {} asks shown: {}", asks.len(), asks.iter().copied().collect::<Vec<_>>().join(", "));
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(shown > 280 && asks.len() >= 18, "{shown} answers to {} asks", asks.len());
}

const HOSTILE: &str = "<script>\"'&\u{202E}\u{1b}[2J</script>";
/// Maps whose keys a host or a company's pack chooses, and texts that speak with their words.
const KEYED: &[&str] =
    &["tests", "terms", "meters", "laws", "claims", "records", "rules", "holds", "items", "banks", "lots", "absences", "charged"];
const FREE: &[&str] =
    &["law", "plan", "says", "fact", "at", "by", "cites", "reason", "protected_by", "paid_by", "conventions", "version", "item"];

/// Puts markup, quotes and control characters wherever somebody else's words stand; gives how often.
fn poison(value: &mut Value, free: bool) -> usize {
    match value {
        Value::String(text) if free => {
            text.push_str(HOSTILE);
            1
        }
        Value::Array(items) => items.iter_mut().map(|item| poison(item, free)).sum(),
        Value::Object(map) => {
            let mut count = 0;
            for (key, value) in map.iter_mut() {
                count += poison(value, FREE.contains(&key.as_str()));
                if let (true, Value::Object(keyed)) = (KEYED.contains(&key.as_str()), value) {
                    count += keyed.len();
                    *keyed = std::mem::take(keyed).into_iter().map(|(id, v)| (format!("{id}{HOSTILE}"), v)).collect();
                }
            }
            count
        }
        _ => 0,
    }
}

#[test]
fn what_others_say_is_never_markup() {
    let (mut poisoned, mut faults) = (0, Vec::new());
    for (id, text) in answers() {
        let mut value: Value = serde_json::from_str(&text).expect("JSON");
        let count = poison(&mut value, false);
        let Ok(answer) = Answer::from_json(&value.to_string()) else { continue };
        let html = answer.to_html();
        faults.extend(fault(&html).map(|fault| format!("{id}: {fault}")));
        if count > 0 && !html.contains("&lt;script&gt;&quot;&#39;&amp;\u{FFFD}\u{FFFD}[2J&lt;/script&gt;") {
            faults.push(format!("{id}: what was put in is not shown"));
        }
        let steers = |c: char| c.is_control() && c != '\n' || c == '\u{202E}';
        faults.extend(answer.to_string().contains(steers).then(|| format!("{id}: a control character in the text")));
        poisoned += usize::from(count > 0);
    }
    println!("{poisoned} answers poisoned");
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(poisoned > 280, "only {poisoned} answers could be poisoned");
}
