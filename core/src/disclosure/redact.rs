//! Redaction: of a document only what may be seen comes back, with what was withheld and under which clause.
//!
//! A field is shown only if all the data it holds is permitted. A field of which nobody says what it holds, and free text, count as all personal
//! data. The withheld values go nowhere: not into the answer, not into an error.

use super::facts::{Asked, Facts, find};
use super::lower::lower;
use super::statement::{Statement, Trees};
use super::{Room, Texts, consent, strictest};
use crate::api::Tail;
use crate::api::answer::{ItemAnswer, Redacted};
use crate::api::request::RedactAsk;
use crate::api::words::{DisclosureOutcome, RemovedList};
use crate::rules::shelf::Context;
use crate::rules::tree::{TreeName, under};
use crate::{Code, Error};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What may be seen of a document.
///
/// # Errors
/// As those of [`super::disclose`]; `unknown-word` for a field that is no data item where no `fields` says what it holds; `bad-json` for a record
/// that is no JSON; `conflict` where both a document and a record are given, `missing-argument` where neither is.
pub(crate) fn redact(ask: &RedactAsk, context: &Context<'_, Statement>) -> Result<Redacted, Error> {
    let case = &consent::folded(&ask.case, ask.on)?;
    let texts = Texts::of(&ask.under, case.place.as_deref(), ask.on, context)?;
    let asked = Asked::read(case, &texts.trees)?;
    let fields = Fields::of(ask, &texts.trees)?;
    let lowered = lower(&texts.packs, ask.on);
    let facts = Facts { case, on: ask.on, asked: &asked, trees: &texts.trees, packs: &texts.packs, context, item: None };
    let room = Room { lowered: &lowered, later: &[], facts: &facts, explains: context.manner.explain };
    let mut censor = Censor { room: &room, is_empty: texts.packs.is_empty(), leaves: BTreeMap::new(), tail: Tail::default() };
    let mut answer = Redacted { on: ask.on, ..Redacted::default() };
    let shown = match &ask.record {
        Some(text) => {
            let mut record = parse(text)?;
            let shown = censor.record(&mut record, &fields, &mut answer.removed);
            answer.record = Some(record.to_string());
            shown
        }
        None => censor.document(ask.document.as_ref().unwrap_or(&BTreeMap::new()), &fields, &mut answer),
    };
    answer.duties = shown.duties;
    answer.findings = texts.findings.iter().cloned().chain(shown.findings).collect();
    answer.cites = answer
        .removed
        .values()
        .flat_map(|item| item.cites.iter().cloned())
        .chain(shown.cites)
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    if ask.list == Some(RemovedList::Count) {
        answer.removed_count = Some(i64::try_from(answer.removed.len()).unwrap_or(i64::MAX));
        answer.removed.clear();
        answer.findings.clear();
        // The reasons name what was withheld.
        censor.tail.explanation.clear();
    }
    let mut tail = censor.tail;
    tail.made_with = texts.made_with(context);
    Ok(answer.with_tail(tail.sorted()))
}

fn parse(text: &str) -> Result<Value, Error> {
    // What the parser found is not repeated: it may be a person's data.
    serde_json::from_str(text).map_err(|error| {
        let place = format!("line {}, column {}", error.line(), error.column());
        Error::new(Code::BadJson, "/record", format!("no JSON document: it ceases to be one at {place}"), "one JSON value as text")
    })
}

/// There is something to redact, in one form.
fn only_one(ask: &RedactAsk) -> Result<(), Error> {
    let right = "one document, as fields or as JSON";
    match (&ask.document, &ask.record) {
        (None, None) => Err(Error::new(Code::MissingArgument, "/document", "neither \"document\" nor \"record\" is given", right)),
        (Some(document), Some(_)) if !document.is_empty() => Err(Error::new(Code::Conflict, "/record", "/document is given, too", right)),
        _ => Ok(()),
    }
}

/// What the fields of a document hold.
struct Fields {
    /// The leaves of each field, by its name or pointer.
    held: BTreeMap<String, Vec<String>>,
    /// The leaves of all personal data: what an unmapped field may hold.
    all: Vec<String>,
    /// The nodes that were asked for; empty: the whole document.
    asked_for: Vec<String>,
}

impl Fields {
    fn of(ask: &RedactAsk, trees: &Trees) -> Result<Fields, Error> {
        only_one(ask)?;
        let tree = trees.get(TreeName::Data);
        let leaves = |node: &str| tree.map(|tree| tree.leaves(node)).unwrap_or_default();
        let all = leaves(PERSONAL);
        let held_by = |node: &str| if under(node, FREE_TEXT) { all.clone() } else { leaves(node) };
        let mut held = BTreeMap::new();
        for (field, items) in ask.fields.iter().flatten() {
            let node = |(index, item): (usize, &String)| find(trees, TreeName::Data, item, &format!("/fields/{}/{index}", escaped(field)));
            let nodes: Vec<String> = items.iter().enumerate().map(node).collect::<Result<_, _>>()?;
            held.insert(field.clone(), nodes.iter().flat_map(|node| held_by(node)).collect());
        }
        let is_unmapped = |field: &&String| ask.fields.as_ref().is_none_or(|fields| !fields.contains_key(*field));
        for field in ask.document.iter().flat_map(BTreeMap::keys).filter(is_unmapped) {
            match (find(trees, TreeName::Data, field, &format!("/document/{}", escaped(field))), &ask.fields) {
                (Ok(node), _) => drop(held.insert(field.clone(), held_by(&node))),
                (Err(error), None) => return Err(error),
                (Err(_), Some(_)) => {}
            }
        }
        let node = |(index, item): (usize, &String)| find(trees, TreeName::Data, item, &format!("/case/items/{index}"));
        let asked_for = ask.case.items.iter().flatten().enumerate().map(node).collect::<Result<_, _>>()?;
        Ok(Fields { held, all, asked_for })
    }

    /// The leaves that a field holds.
    fn leaves(&self, field: &str) -> &[String] {
        self.held.get(field).unwrap_or(&self.all)
    }

    /// The leaves that the part of a record at a path holds: those of the most particular pointer that names it or what it stands in.
    fn at(&self, path: &[String]) -> &[String] {
        let names = |pointer: &str| {
            let mut steps = pointer.split('/').skip(1);
            let fits = |step: &str, own: &String| step == "*" || unescaped(step) == *own;
            let count = pointer.matches('/').count();
            (count <= path.len() && path.iter().take(count).all(|own| steps.next().is_some_and(|step| fits(step, own)))).then_some(count)
        };
        let best = self.held.iter().filter_map(|(pointer, leaves)| Some((names(pointer)?, !pointer.contains('*'), leaves)));
        best.max_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1))).map_or(&self.all, |(_, _, leaves)| leaves)
    }

    fn is_asked_for(&self, leaves: &[String]) -> bool {
        self.asked_for.is_empty() || leaves.iter().any(|leaf| self.asked_for.iter().any(|node| under(leaf, node)))
    }
}

const PERSONAL: &str = "personal";
/// Nobody knows what a free text holds.
const FREE_TEXT: &str = "personal.free-text";

/// A key as a step of a JSON pointer.
fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Decides fields, each leaf once.
struct Censor<'c, 'r> {
    room: &'c Room<'r>,
    /// No text is in force: nothing permits.
    is_empty: bool,
    leaves: BTreeMap<String, ItemAnswer>,
    tail: Tail,
}

impl Censor<'_, '_> {
    fn leaf(&mut self, leaf: &str) -> ItemAnswer {
        if let Some(known) = self.leaves.get(leaf) {
            return known.clone();
        }
        let answer = if self.is_empty {
            ItemAnswer { outcome: DisclosureOutcome::NotApplicable, ..ItemAnswer::default() }
        } else {
            self.room.leaf(Some(leaf), &mut self.tail).1
        };
        self.leaves.insert(leaf.to_owned(), answer.clone());
        answer
    }

    /// The answer for all that a field holds.
    fn field(&mut self, leaves: &[String], fields: &Fields) -> ItemAnswer {
        if !fields.is_asked_for(leaves) {
            return ItemAnswer {
                outcome: DisclosureOutcome::NotApplicable,
                determining: vec![NOT_ASKED.to_owned()],
                ..ItemAnswer::default()
            };
        }
        let each = leaves.iter().map(|leaf| self.leaf(leaf)).collect();
        strictest(each)
    }

    fn document(&mut self, document: &BTreeMap<String, String>, fields: &Fields, answer: &mut Redacted) -> ItemAnswer {
        let mut shown = Vec::new();
        for (field, value) in document {
            let decided = self.field(fields.leaves(field), fields);
            if decided.outcome == DisclosureOutcome::Permit {
                answer.document.insert(field.clone(), value.clone());
                shown.push(decided);
            } else {
                answer.removed.insert(field.clone(), decided);
            }
        }
        strictest(shown)
    }

    /// Takes out of a record what may not be seen.
    fn record(&mut self, record: &mut Value, fields: &Fields, removed: &mut BTreeMap<String, ItemAnswer>) -> ItemAnswer {
        let mut cutting = Cutting { fields, removed, shown: Vec::new() };
        if !self.keeps(record, &mut Vec::new(), &mut cutting) {
            *record = Value::Null;
        }
        strictest(cutting.shown)
    }

    /// Is anything of the value left? What becomes empty goes, too: its name would tell something.
    fn keeps(&mut self, value: &mut Value, path: &mut Vec<String>, cutting: &mut Cutting<'_>) -> bool {
        let mut inside = |censor: &mut Self, step: String, value: &mut Value| {
            path.push(step);
            let keeps = censor.keeps(value, path, cutting);
            path.pop();
            keeps
        };
        match value {
            Value::Object(map) if !map.is_empty() => {
                map.retain(|key, value| inside(self, key.clone(), value));
                !map.is_empty()
            }
            Value::Array(list) if !list.is_empty() => {
                let mut at = 0_usize;
                list.retain_mut(|value| {
                    let step = at.to_string();
                    at = at.saturating_add(1);
                    inside(self, step, value)
                });
                !list.is_empty()
            }
            _ => self.keeps_leaf(path, cutting),
        }
    }

    fn keeps_leaf(&mut self, path: &[String], cutting: &mut Cutting<'_>) -> bool {
        let decided = self.field(cutting.fields.at(path), cutting.fields);
        let is_shown = decided.outcome == DisclosureOutcome::Permit;
        if is_shown {
            cutting.shown.push(decided);
        } else {
            let pointer: String = path.iter().map(|step| format!("/{}", escaped(step))).collect();
            cutting.removed.insert(pointer, decided);
        }
        is_shown
    }
}

/// What goes on while a record is cut.
struct Cutting<'f> {
    fields: &'f Fields,
    removed: &'f mut BTreeMap<String, ItemAnswer>,
    shown: Vec<ItemAnswer>,
}

/// Stands for the clause where a field was not asked for.
const NOT_ASKED: &str = "not-asked-for";
