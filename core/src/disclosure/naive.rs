//! A second decision of the same question, written straight from the formula and slow: the compiled one must agree with it.

use crate::Tri;
use crate::rules::tree::under;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A clause in a form that is easy to make up at random.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) id: String,
    pub(super) strength: &'static str,
    pub(super) act: Vec<&'static str>,
    pub(super) data: Vec<&'static str>,
    pub(super) purpose: Vec<&'static str>,
    pub(super) to: Vec<&'static str>,
    pub(super) not_to: bool,
    /// A fact that must be yes.
    pub(super) when: Option<&'static str>,
    pub(super) lifts: Vec<String>,
    pub(super) withholds: bool,
}

/// A statement made up at random.
#[derive(Clone, Debug)]
pub(super) struct MadePack {
    pub(super) id: String,
    pub(super) closed: bool,
    pub(super) clauses: Vec<Made>,
}

/// A request made up at random, for one leaf of data.
#[derive(Clone, Debug)]
pub(super) struct MadeRequest {
    pub(super) act: Option<&'static str>,
    pub(super) item: &'static str,
    pub(super) purpose: Option<&'static str>,
    pub(super) recipient: Option<&'static str>,
    /// `x-a`, `x-b`.
    pub(super) facts: [Option<bool>; 2],
    /// Kinds of the subject's consents to the purpose asked for.
    pub(super) consents: Option<Vec<&'static str>>,
}

pub(super) const FACTS: [&str; 2] = ["x-a", "x-b"];
pub(super) const ACTS: [&str; 4] = ["use", "disclose", "disclose.transfer.sell", "access"];
const DATA: [&str; 4] = ["personal", "personal.contact", "personal.contact.name", "personal.health"];
const ITEMS: [&str; 3] = ["personal.contact.name", "personal.contact.email", "personal.health.diagnosis"];
pub(super) const PURPOSES: [&str; 3] = ["personalise", "marketing", "marketing.company-news"];
pub(super) const PARTIES: [&str; 4] = ["outside", "outside.advertiser", "client.hr", "authority.court"];
const STRENGTHS: [&str; 8] = ["permit", "permit", "permit", "forbid", "require", "except", "mandate", "scope"];

fn some_of(list: &'static [&'static str]) -> impl Strategy<Value = Vec<&'static str>> {
    prop_oneof![2 => Just(Vec::new()), 3 => prop::sample::subsequence(list.to_vec(), 1..=2)]
}

fn clause() -> impl Strategy<Value = (Made, u16)> {
    let keys = (some_of(&ACTS), some_of(&DATA), some_of(&PURPOSES), some_of(&PARTIES));
    let rest =
        (prop::sample::select(STRENGTHS.to_vec()), prop::bool::ANY, prop::option::weighted(0.4, prop::sample::select(FACTS.to_vec())));
    (keys, rest, prop::num::u16::ANY, prop::bool::weighted(0.3)).prop_map(
        |((act, data, purpose, to), (strength, not_to, when), mask, withholds)| {
            let is_scope = strength == "scope";
            let purpose = if is_scope { Vec::new() } else { purpose };
            (Made { id: String::new(), strength, act, data, purpose, to, not_to, when, lifts: Vec::new(), withholds }, mask)
        },
    )
}

fn pack(number: usize) -> impl Strategy<Value = MadePack> {
    (prop::collection::vec(clause(), 1..7), prop::bool::weighted(0.3)).prop_map(move |(made, closed)| {
        let stops: Vec<bool> = made.iter().map(|(c, _)| matches!(c.strength, "forbid" | "require")).collect();
        let clauses = made.into_iter().enumerate().map(|(i, (clause, mask))| {
            let chosen = |j: &usize| stops[*j] && mask >> j & 1 == 1;
            let lifting = clause.strength == "except" || (clause.strength == "permit" && mask & 0x100 != 0);
            let lifts = (0..stops.len()).filter(|j| lifting && chosen(j)).map(|j| format!("c{j}")).collect();
            Made { id: format!("c{i}"), lifts, ..clause }
        });
        MadePack { id: format!("pack-{number}"), closed, clauses: clauses.collect() }
    })
}

/// One to three statements.
pub(super) fn packs() -> impl Strategy<Value = Vec<MadePack>> {
    (pack(1), pack(2), pack(3), 1_usize..=3).prop_map(|(a, b, c, n)| [a, b, c].into_iter().take(n).collect())
}

/// One request.
pub(super) fn request() -> impl Strategy<Value = MadeRequest> {
    let pick = |list: &[&'static str]| prop::option::weighted(0.85, prop::sample::select(list.to_vec()));
    let consents = prop::option::weighted(0.7, prop::collection::vec(prop::sample::select(vec!["explicit", "deemed"]), 0..3));
    let facts = (prop::option::weighted(0.7, prop::bool::ANY), prop::option::weighted(0.7, prop::bool::ANY));
    (pick(&ACTS), prop::sample::select(ITEMS.to_vec()), pick(&PURPOSES), pick(&PARTIES), facts, consents).prop_map(
        |(act, item, purpose, recipient, (a, b), consents)| MadeRequest { act, item, purpose, recipient, facts: [a, b], consents },
    )
}

impl MadePack {
    /// The statement as a pack.
    pub(super) fn to_json(&self) -> Value {
        let mut pack = json!({"id": self.id, "kind": "statement", "role": "floor", "jurisdiction": "us", "anchor": "act-instant", "closed": self.closed});
        for clause in &self.clauses {
            let mut item = json!({"id": clause.id, "cite": "test"});
            let to = if clause.not_to { "not-to" } else { "to" };
            for (key, nodes) in [("act", &clause.act), ("data", &clause.data), ("purpose", &clause.purpose), (to, &clause.to)] {
                if !nodes.is_empty() {
                    item[key] = json!(nodes);
                }
            }
            match (clause.strength, clause.when) {
                ("require", None) => item["consent"] = json!({"kind": "explicit", "by": "subject"}),
                (_, Some(fact)) => item["when"] = json!({"fact": fact, "is": "yes"}),
                _ => {}
            }
            if clause.strength == "mandate" {
                item["orders"] = json!(if clause.withholds { "withhold" } else { "disclose" });
                item["limit"] = json!("necessary");
            }
            if !clause.lifts.is_empty() {
                item["lifts"] = json!(clause.lifts);
            } else if clause.strength == "except" {
                item["lifts"] = json!([]);
            }
            match pack.get_mut(clause.strength).and_then(Value::as_array_mut) {
                Some(list) => list.push(item),
                None => pack[clause.strength] = json!([item]),
            }
        }
        pack
    }
}

impl MadeRequest {
    /// The request under these packs.
    pub(super) fn to_json(&self, packs: &[MadePack]) -> Value {
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let mut case = json!({"items": [self.item.trim_start_matches("personal.")], "facts": {}});
        if let Some(act) = self.act {
            case["act"] = json!(last(act));
        }
        if let Some(purpose) = self.purpose {
            case["purpose"] = json!(purpose);
        }
        if let Some(party) = self.recipient {
            case["recipient"] = json!({"kind": last(party)});
        }
        for (fact, value) in FACTS.iter().zip(self.facts) {
            if let Some(value) = value {
                case["facts"][*fact] = json!(if value { "yes" } else { "no" });
            }
        }
        if let Some(consents) = &self.consents {
            let each = consents.iter().map(|kind| json!({"kind": kind, "by": "subject", "from": "2026-01-01"}));
            case["consents"] = each.collect();
        }
        let under: Vec<&str> = packs.iter().map(|p| p.id.as_str()).collect();
        json!({"ask": "disclose", "on": "2026-06-01", "under": under, "case": case})
    }
}

/// The outcome by the formula, step by step.
pub(super) fn outcome(packs: &[MadePack], request: &MadeRequest) -> &'static str {
    let scopes: Vec<Tri> = packs.iter().map(|p| all(of(p, "scope").map(|c| matching(c, request)))).collect();
    let in_scope = |p: &MadePack| packs.iter().position(|q| q.id == p.id).map_or(Tri::Unknown, |i| scopes[i]);
    let matches = |p: &MadePack, c: &Made| in_scope(p).and(matching(c, request));
    let lifted = |p: &MadePack, x: &Made| either(p.clauses.iter().filter(|e| e.lifts.contains(&x.id)).map(|e| matches(p, e)));
    let permit = |p: &MadePack| either(of(p, "permit").map(|c| matches(p, c)));
    let forbidden = either(packs.iter().flat_map(|p| of(p, "forbid").map(move |f| matches(p, f).and(!lifted(p, f)))));
    let met = |p: &MadePack, r: &Made| (!matches(p, r)).or(lifted(p, r)).or(satisfied(r, request));
    let required = all(packs.iter().flat_map(|p| of(p, "require").map(move |r| met(p, r))));
    let closed = all(packs.iter().filter(|p| p.closed).map(|p| (!in_scope(p)).or(permit(p))));
    let permitted = either(packs.iter().map(permit)).and(closed);
    let ordered = |withholds| {
        either(packs.iter().flat_map(|p| of(p, "mandate").filter(move |c| c.withholds == withholds).map(move |c| matches(p, c))))
    };
    let (disclose, withhold) = (ordered(false), ordered(true));
    let value = disclose.and(!withhold).or(permitted.and(!forbidden).and(required).and(!withhold));
    match either(scopes.iter().copied()) {
        Tri::No => "not-applicable",
        _ if value.is_yes() => "permit",
        Tri::Unknown => "unknown",
        // Two orders that contradict each other, or may: a person decides.
        Tri::Yes if value.is_unknown() || !disclose.and(withhold).is_no() => "unknown",
        Tri::Yes => "deny",
    }
}

fn of<'p>(pack: &'p MadePack, strength: &'static str) -> impl Iterator<Item = &'p Made> {
    pack.clauses.iter().filter(move |c| c.strength == strength)
}

fn all(values: impl Iterator<Item = Tri>) -> Tri {
    values.fold(Tri::Yes, Tri::and)
}

fn either(values: impl Iterator<Item = Tri>) -> Tri {
    values.fold(Tri::No, Tri::or)
}

fn fact(request: &MadeRequest, name: &str) -> Tri {
    let value = FACTS.iter().position(|f| *f == name).and_then(|i| request.facts[i]);
    value.map_or(Tri::Unknown, Tri::from)
}

fn satisfied(require: &Made, request: &MadeRequest) -> Tri {
    match (require.when, &request.consents) {
        (Some(name), _) => fact(request, name),
        (None, None) => Tri::Unknown,
        (None, Some(consents)) => Tri::from(consents.contains(&"explicit")),
    }
}

fn matching(clause: &Made, request: &MadeRequest) -> Tri {
    let opens = matches!(clause.strength, "permit" | "except" | "mandate");
    let at_or_under = |nodes: &[&str], node: Option<&str>, broader_is_open: bool| {
        let Some(node) = node else { return Tri::Unknown };
        if nodes.iter().any(|n| under(node, n)) {
            Tri::Yes
        } else if broader_is_open && nodes.iter().any(|n| under(n, node)) {
            Tri::Unknown
        } else {
            Tri::No
        }
    };
    let key = |nodes: &[&str], node: Option<&str>| if nodes.is_empty() { Tri::Yes } else { at_or_under(nodes, node, !opens) };
    let party = match (clause.to.is_empty(), request.act) {
        (true, _) => Tri::Yes,
        // Whoever does not fit does not fit where there is no recipient either.
        (false, None) if at_or_under(&clause.to, request.recipient, clause.not_to || !opens).is_no() => Tri::from(clause.not_to),
        (false, None) => Tri::Unknown,
        (false, Some("use")) => Tri::from(clause.not_to),
        (false, _) if clause.not_to => !at_or_under(&clause.to, request.recipient, true),
        (false, _) => at_or_under(&clause.to, request.recipient, !opens),
    };
    let when = if clause.strength == "require" { Tri::Yes } else { clause.when.map_or(Tri::Yes, |name| fact(request, name)) };
    all([key(&clause.act, request.act), key(&clause.data, Some(request.item)), key(&clause.purpose, request.purpose), party, when]
        .into_iter())
}
