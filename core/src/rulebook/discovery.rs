//! Discovery: which laws are held for a place, and which facts a question would ask for.
//!
//! Both read the packs themselves, so that no room has to say again what its tables say.

use super::{Desk, Pack};
use crate::api::answer::{FactAnswer, Facts, HeldInterval, HeldLaw, JudgmentItem, Laws, MadeWith, MissingItem, NotHeld, PackMade};
use crate::api::request::{AskName, Assume, FactsAsk, LawsAsk, Manner, Request};
use crate::api::words::{EntitlementKind, Privacy};
use crate::api::{Answer, Tail};
use crate::facts::around::Around;
use crate::facts::dictionary;
use crate::rules::frame::Role;
use crate::rules::node::{Node, NodeValue};
use crate::time::{Interval, Length};
use crate::tri::Tri;
use crate::{Code, Day, Error};
use std::collections::{BTreeMap, BTreeSet};

/// What a place without a law of its own is told.
const NO_LAW: &str = "this rulebook has no law of this place for this day; it does not mean that there is none";

/// Answers `laws`: every law in force on the day that reaches the place.
pub(crate) fn laws(ask: &LawsAsk, desk: &Desk<'_>) -> Laws {
    let place = ask.place.as_deref();
    let in_force: Vec<&Pack> = desk
        .shelves
        .packs()
        .filter(|p| p.header.role == Role::Floor && p.header.is_held(ask.on))
        .filter(|p| place.is_none_or(|place| p.header.reaches(place).is_yes()))
        .collect();
    let own = |place: &&str| !in_force.iter().any(|p| p.header.home().any(|home| home == *place));
    let not_held = place.map(levels).unwrap_or_default().into_iter().filter(own).map(no_law).collect();
    let tail = Tail { made_with: made_with(desk, in_force.iter().copied()), ..Tail::default() };
    let answer = Laws {
        on: ask.on,
        place: ask.place.clone(),
        held: in_force.iter().map(|p| (p.header.id.clone(), held_law(p))).collect(),
        not_held,
        ..Laws::default()
    };
    answer.with_tail(tail)
}

fn no_law(place: &str) -> NotHeld {
    NotHeld { place: Some(place.to_owned()), outcome: Some("no-law-held".to_owned()), means: Some(NO_LAW.to_owned()) }
}

/// A place and everything that it lies in, the widest first: `us`, `us-tx`, `us-tx-dallas`.
fn levels(place: &str) -> Vec<&str> {
    let cuts = place.match_indices('-').map(|(at, _)| at).take(2);
    cuts.filter_map(|at| place.get(..at)).chain([place]).collect()
}

fn held_law(pack: &Pack) -> HeldLaw {
    let header = &pack.header;
    let root = pack.root();
    let intervals = header.held();
    let (first, last) = (intervals.first().copied().unwrap_or_default(), intervals.last().copied().unwrap_or_default());
    let interval = |i: &Interval| HeldInterval { from: i.from, until: i.until };
    let (parameters, verified) = root.as_ref().map(figures).unwrap_or_default();
    HeldLaw {
        title: Some(header.title.clone()),
        place: Some(header.jurisdiction.clone()),
        from: first.from,
        until: last.until,
        intervals: if intervals.len() > 1 { intervals.iter().map(interval).collect() } else { Vec::new() },
        entitlements: header.entitlements.iter().filter_map(|e| EntitlementKind::from_word(e)).collect(),
        asks: root.as_ref().map(asks).unwrap_or_default(),
        meters: root.as_ref().map(|r| ids(r, "meter")).unwrap_or_default(),
        acts: root.as_ref().map(acts).unwrap_or_default(),
        programs: root.as_ref().map(|r| programs(r, &header.id)).unwrap_or_default(),
        parameters: Some(parameters),
        verified: Some(verified),
        authorities: header.authority.clone(),
    }
}

/// The ids of the items of a table, each once.
fn ids(root: &Node, table: &str) -> Vec<String> {
    let all: BTreeSet<&str> = root.items_of(table).into_iter().filter_map(|item| item.text("id")).collect();
    all.into_iter().map(str::to_owned).collect()
}

/// The asks that the tables of a pack can answer.
fn asks(root: &Node) -> Vec<String> {
    const BY_TABLE: [(&str, &[AskName]); 13] = [
        ("coverage", &[AskName::LeaveEligibility]),
        ("eligibility", &[AskName::LeaveEligibility]),
        ("ground", &[AskName::LeaveGround, AskName::LeavePlan]),
        ("meter", &[AskName::LeaveUsage, AskName::LeaveYear, AskName::LeaveBalance]),
        ("deadline", &[AskName::LeaveDeadline]),
        ("pay", &[AskName::LeaveBenefit, AskName::LeaveBasePeriod, AskName::LeavePlan]),
        ("conduct", &[AskName::LeaveMay]),
        ("earn", &[AskName::AccrueLedger, AskName::AccrueFirstUse]),
        ("permit", &[AskName::Disclose, AskName::Redact, AskName::Lint, AskName::Prove, AskName::Matrix]),
        ("forbid", &[AskName::Disclose, AskName::Redact, AskName::Lint, AskName::Prove, AskName::Matrix]),
        ("creates", &[AskName::LeaveRecords]),
        ("keep", &[AskName::Retain]),
        ("hold", &[AskName::Hold]),
    ];
    let mut found: BTreeSet<AskName> =
        BY_TABLE.iter().filter(|(table, _)| root.get(table).is_some()).flat_map(|(_, asks)| asks.iter().copied()).collect();
    // A duty that waits for an event starts a clock; any other comes with an act.
    if root.items_of("duty").iter().any(|duty| duty.get("on").is_some()) {
        found.insert(AskName::Clock);
    }
    if root.items_of("duty").iter().filter_map(|duty| duty.get("on")).any(waits_for_a_request) {
        found.insert(AskName::Rights);
    }
    found.into_iter().map(|ask| ask.as_str().to_owned()).collect()
}

/// Is one of the events the request of a person to see data, or to have it erased?
fn waits_for_a_request(on: &Node) -> bool {
    let items = on.items();
    let events = if items.is_empty() { vec![on] } else { items };
    events.into_iter().filter_map(Node::as_text).any(crate::files::rights::is_request)
}

/// Every act of which the law speaks, with who acts.
fn acts(root: &Node) -> BTreeMap<String, String> {
    let items = ["conduct", "deadline"].iter().flat_map(|table| root.items_of(table));
    items.filter_map(|item| Some((item.text("act")?.to_owned(), item.text("actor")?.to_owned()))).collect()
}

/// The programs that pay; a law with one program has its own id as the program.
fn programs(root: &Node, law: &str) -> Vec<String> {
    let programs = ids(root, "pay");
    if programs.len() == 1 { vec![law.to_owned()] } else { programs }
}

/// How many rules and dated figures a pack has, and how many of them somebody has checked against their source.
fn figures(root: &Node) -> (i64, i64) {
    let mut count = (0_i64, 0_i64);
    for item in root.children().into_iter().flat_map(Node::items).filter(|item| item.get("cite").is_some()) {
        let own = item.text("checked").is_some();
        let values = item.items_of("values");
        let checked = values.iter().map(|v| v.get("checked").map_or(own, |c| c.as_text().is_some()));
        let checked: Vec<bool> = if values.is_empty() { vec![own] } else { checked.collect() };
        count.0 = count.0.saturating_add(i64::try_from(checked.len()).unwrap_or(i64::MAX));
        count.1 = count.1.saturating_add(i64::try_from(checked.iter().filter(|c| **c).count()).unwrap_or(i64::MAX));
    }
    count
}

fn made_with<'p>(desk: &Desk<'_>, packs: impl Iterator<Item = &'p Pack>) -> MadeWith {
    let made = |p: &Pack| (p.header.id.clone(), PackMade { version: Some(p.header.number.clone()), hash: Some(p.hash.clone()) });
    MadeWith {
        library: Some(env!("CARGO_PKG_VERSION").to_owned()),
        rulebook: Some(desk.shelves.hash().to_owned()),
        packs: packs.map(made).collect(),
    }
}

/// Answers `facts`. With a case the question is asked and what it misses comes back; without one, the facts that the law's tests read.
pub(crate) fn facts(ask: &FactsAsk, desk: &Desk<'_>) -> Result<Facts, Error> {
    let law = ask.law.as_deref().map(|law| law.split_once('/').map_or(law, |(id, _)| id));
    let pack = match law {
        Some(id) => Some(desk.shelves.pack(id).ok_or_else(|| {
            Error::new(Code::UnknownId, "/law", format!("nothing of the id \"{id}\" in this rulebook"), "an id that `laws` lists")
        })?),
        None => None,
    };
    let root = pack.and_then(Pack::root);
    let (found, judgment) = match asked(ask, desk)? {
        Some(answer) => (missing_facts(ask, desk, &answer), answer.judgment().to_vec()),
        None => pack.zip(root.as_ref()).map(|(pack, root)| tested(ask, desk.manner.strict, pack, root)).unwrap_or_default(),
    };
    let with_cites = |(id, mut fact): (String, FactAnswer)| {
        fact.cites = root.as_ref().map(|root| cites_of(root, &fact.tests)).unwrap_or_default();
        (id, fact)
    };
    let tail = Tail { judgment, made_with: made_with(desk, pack.into_iter()), ..Tail::default() };
    let answer = Facts {
        on: ask.on,
        of: Some(ask.of),
        law: ask.law.clone(),
        facts: found.into_iter().map(with_cites).collect(),
        ..Facts::default()
    };
    Ok(answer.with_tail(tail.sorted()))
}

/// The question itself, asked with the case so far; `None` where there is no case, or the ask needs more than a law and a case.
fn question(ask: &FactsAsk) -> Option<Result<Request, Error>> {
    let case = ask.case.as_ref()?;
    let law = ask.law.as_deref().unwrap_or_default();
    let mut value = serde_json::json!({"ask": ask.of.as_str(), "on": ask.on.to_string(), "case": case});
    let map = value.as_object_mut()?;
    let name = match ask.of {
        AskName::LeaveMay | AskName::AccrueProject | AskName::Comply | AskName::Redact | AskName::Lint => return None,
        AskName::Consents | AskName::Prove | AskName::Matrix | AskName::Rights => return None,
        AskName::Sweep | AskName::Laws | AskName::Facts => return None,
        AskName::LeavePlan | AskName::LeaveRecords | AskName::Retain | AskName::Hold => None,
        AskName::AccrueLedger | AskName::AccrueFirstUse => Some("plan"),
        AskName::Disclose => {
            map.insert("under".to_owned(), ask.law.iter().cloned().collect::<Vec<_>>().into());
            None
        }
        _ => Some("law"),
    };
    if let Some(name) = name {
        map.insert(name.to_owned(), law.into());
    }
    Some(Request::from_json(&value.to_string()))
}

fn asked(ask: &FactsAsk, desk: &Desk<'_>) -> Result<Option<Answer>, Error> {
    let Some(request) = question(ask) else { return Ok(None) };
    match desk.answer(&request?) {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.code == Code::UnknownAsk => Ok(None),
        Err(error) => Err(error),
    }
}

/// What the answer misses, each fact with what it would settle.
fn missing_facts(ask: &FactsAsk, desk: &Desk<'_>, answer: &Answer) -> BTreeMap<String, FactAnswer> {
    let missing = answer.missing();
    let alone = |test: &str| missing.iter().filter(|m| m.tests.iter().any(|t| t == test)).count() == 1;
    let describe = |item: &MissingItem| {
        let id = item.fact.clone()?;
        let settles = item.tests.iter().filter(|t| alone(t)).find_map(|test| settles(ask, desk, test)).unwrap_or("with-others");
        let fact = FactAnswer {
            at: item.at.clone(),
            tests: item.tests.clone(),
            settles: Some(settles.to_owned()).filter(|_| !item.tests.is_empty()),
            ..described(&id)
        };
        Some((id, fact))
    };
    missing.iter().filter_map(describe).collect()
}

/// Would one test alone decide the question, were it known?
fn settles(ask: &FactsAsk, desk: &Desk<'_>, test: &str) -> Option<&'static str> {
    let decided = |is: Tri| {
        let mut manner: Manner = desk.manner.clone();
        manner.assume.push(Assume { test: test.to_owned(), is });
        let answer = Desk { shelves: desk.shelves, manner: &manner }.answer(&question(ask)?.ok()?).ok()?;
        let value: serde_json::Value = serde_json::from_str(&answer.to_json().ok()?).ok()?;
        let outcome = value.get("outcome").and_then(serde_json::Value::as_str)?;
        Some(outcome != "unknown")
    };
    match (decided(Tri::No)?, decided(Tri::Yes)?) {
        (true, true) => Some("alone"),
        (true, false) => Some("alone-if-no"),
        (false, true) => Some("alone-if-yes"),
        (false, false) => None,
    }
}

/// What the dictionary says of a fact; one that a pack's own tests name is a free fact of the request.
fn described(id: &str) -> FactAnswer {
    let message = Some(format!("fact/{id}"));
    match dictionary::fact(id) {
        Some(fact) => FactAnswer {
            at: Some(fact.pointer(0)),
            type_: Some(fact.shape.as_str().to_owned()),
            unit: fact.shape.unit().map(str::to_owned),
            choices: (fact.choices)().into_iter().map(str::to_owned).collect(),
            privacy: Some(fact.privacy),
            wording: dictionary::wording(id),
            message,
            ..FactAnswer::default()
        },
        None => FactAnswer {
            at: Some(format!("/case/facts/{id}")),
            type_: Some("word".to_owned()),
            privacy: Some(Privacy::Employment),
            wording: Some(format!("{}: is it so?", id.replace('-', " "))),
            message,
            ..FactAnswer::default()
        },
    }
}

/// The tables whose tests a question reads.
fn tables_of(ask: AskName) -> &'static [&'static str] {
    match ask {
        AskName::LeaveEligibility => &["coverage", "eligibility"],
        AskName::LeaveGround | AskName::LeaveCondition => &["ground", "people"],
        AskName::LeaveUsage | AskName::LeaveYear | AskName::LeaveBalance => &["ground", "meter"],
        AskName::LeavePlan | AskName::LeaveRecords => &["coverage", "eligibility", "ground", "people", "meter", "pay"],
        AskName::LeaveDeadline => &["deadline"],
        AskName::LeaveBenefit | AskName::LeaveBasePeriod => &["eligibility", "pay"],
        AskName::LeaveMay => &["conduct"],
        AskName::AccrueLedger | AskName::AccrueFirstUse | AskName::AccrueProject | AskName::Comply => {
            &["coverage", "eligibility", "tier", "count", "earn", "grant", "wait", "cap", "step", "restore"]
        }
        AskName::Disclose | AskName::Redact | AskName::Prove | AskName::Matrix | AskName::Rights => {
            &["scope", "permit", "forbid", "require", "except", "mandate"]
        }
        AskName::Clock => &["scope", "duty"],
        AskName::Retain | AskName::Hold | AskName::Sweep => &["keep", "destroy", "hold"],
        AskName::Lint | AskName::Consents | AskName::Laws | AskName::Facts => &[],
    }
}

/// The facts that the law's tests read, and the questions that only a person can answer.
fn tested(ask: &FactsAsk, strict: bool, pack: &Pack, root: &Node) -> (BTreeMap<String, FactAnswer>, Vec<JudgmentItem>) {
    let presumed: BTreeSet<&str> =
        if strict { BTreeSet::new() } else { root.items_of("presume").iter().filter_map(|p| p.text("fact")).collect() };
    let mut gathered = Gathered::default();
    for table in tables_of(ask.of) {
        for (index, item) in root.items_of(table).into_iter().enumerate().filter(|(_, item)| holds_on(item, ask.on)) {
            let id = item.text("id").map_or_else(|| format!("{table}-{}", index.saturating_add(1)), str::to_owned);
            gathered.walk(item, &format!("{}/{id}", pack.header.id), &presumed);
        }
    }
    gathered.into_parts()
}

/// Is the item in force on that day?
fn holds_on(item: &Node, on: Day) -> bool {
    Interval::new(item.day("from"), item.day("until")).contains(on)
}

#[derive(Default)]
struct Gathered {
    /// Facts by id, with the tests that read them.
    facts: BTreeMap<String, BTreeSet<String>>,
    /// Questions for a person, with the tests that ask them.
    questions: BTreeMap<String, BTreeSet<String>>,
}

impl Gathered {
    fn walk(&mut self, node: &Node, test: &str, presumed: &BTreeSet<&str>) {
        if let Some(question) = node.text("judgment") {
            self.questions.entry(question.to_owned()).or_default().insert(test.to_owned());
        }
        if let Some(word) = node.text("fact").filter(|word| !presumed.contains(word)) {
            self.fact(word, node, test, presumed);
        }
        let count_of_heads = node.get("count").is_some() && node.get("where").and_then(|w| w.text("fact")) == Some("headcount");
        if count_of_heads {
            self.facts.entry("headcount-workweeks".to_owned()).or_default().insert(test.to_owned());
        }
        for (key, child) in keyed(node) {
            let is_counted = count_of_heads && key == Some("where");
            let is_data = matches!(key, Some("cite" | "checked" | "note"));
            if !is_counted && !is_data {
                self.walk(child, test, presumed);
            }
        }
    }

    fn fact(&mut self, word: &str, node: &Node, test: &str, presumed: &BTreeSet<&str>) {
        let Some(known) = dictionary::pack_fact(word) else {
            self.facts.entry(word.to_owned()).or_default().insert(test.to_owned());
            return;
        };
        if known.reads.is_empty() {
            self.questions.entry(word.to_owned()).or_default().insert(test.to_owned());
        }
        // A word that stands for several facts reads those that the test names: `job-class` one of `flight-crew`.
        let words: Vec<String> =
            ["one-of", "not-one-of", "is", "is-not"].iter().filter_map(|op| node.get(op)).flat_map(Node::texts).collect();
        let is_named = |id: &&&str| words.iter().any(|word| word == **id);
        let named: Vec<&&str> = known.reads.iter().filter(is_named).collect();
        let reads = if named.is_empty() { known.reads.iter().collect() } else { named };
        for id in reads.into_iter().filter(|id| !presumed.contains(**id)) {
            self.facts.entry(with_parameters(id, node)).or_default().insert(test.to_owned());
        }
    }

    fn into_parts(self) -> (BTreeMap<String, FactAnswer>, Vec<JudgmentItem>) {
        let fact = |(id, tests): (String, BTreeSet<String>)| {
            let fact = FactAnswer { tests: tests.into_iter().collect(), ..described(&id) };
            (id, fact)
        };
        let question = |(question, _): (String, BTreeSet<String>)| JudgmentItem {
            question: Some(question),
            at: Some("/case/determined".to_owned()),
            ..JudgmentItem::default()
        };
        (self.facts.into_iter().map(fact).collect(), self.questions.into_iter().map(question).collect())
    }
}

/// What lies directly inside, with its key where this is a table.
fn keyed(node: &Node) -> Vec<(Option<&str>, &Node)> {
    match &node.value {
        NodeValue::Table(map) => map.iter().map(|(key, child)| (Some(key.as_str()), child)).collect(),
        _ => node.children().into_iter().map(|child| (None, child)).collect(),
    }
}

/// `hours-worked` over 12 months is `hours-worked-12-months`; `headcount` in the state is `headcount-in-state`.
fn with_parameters(id: &str, node: &Node) -> String {
    if id == "headcount" {
        let around = match node.get("place").map(|p| &p.value) {
            Some(NodeValue::Table(place)) => match place.get("miles").map(|n| &n.value) {
                Some(NodeValue::Number(miles)) => Around::Miles(*miles, None),
                _ => Around::Everywhere,
            },
            Some(NodeValue::Text(word)) => Around::of_word(word),
            _ => Around::Everywhere,
        };
        return around.fact().to_owned();
    }
    let windowed = dictionary::fact(id).is_some_and(|f| f.wording.contains("{window}"));
    match node.get("over").and_then(plain_length).filter(|_| windowed) {
        Some(window) => dictionary::over(id, window),
        None => id.to_owned(),
    }
}

/// The length of a window that has one unit.
fn plain_length(window: &Node) -> Option<Length> {
    type Make = fn(i64) -> Length;
    const UNITS: [(&str, Make); 4] =
        [("days", Length::Days), ("weeks", Length::Weeks), ("months", Length::Months), ("years", Length::Years)];
    UNITS.iter().find_map(|(unit, make)| match window.get(unit)?.value {
        NodeValue::Number(n) => Some(make(n)),
        _ => None,
    })
}

/// The citations of tests, each once.
fn cites_of(root: &Node, tests: &[String]) -> Vec<String> {
    let parts: BTreeSet<&str> = tests.iter().filter_map(|t| t.split_once('/').map(|(_, part)| part)).collect();
    let items = root.children().into_iter().flat_map(Node::items).filter(|item| item.text("id").is_some_and(|id| parts.contains(id)));
    let cites: BTreeSet<String> = items.filter_map(|item| item.get("cite")).flat_map(Node::texts).collect();
    cites.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Rulebook, day};

    #[test]
    fn a_place_lies_in_its_state_and_its_country() {
        assert_eq!(levels("us-tx-dallas"), ["us", "us-tx", "us-tx-dallas"]);
        assert_eq!(levels("us-ca-san-francisco"), ["us", "us-ca", "us-ca-san-francisco"]);
        assert_eq!(levels("us"), ["us"]);
        let reaches = |law: &str, place: &str| crate::rules::frame::lies_in(place, law).is_yes();
        assert!(reaches("us", "us-ri") && !reaches("us-ca", "us-ri") && !reaches("us-ca-oakland", "us-ca"));
    }

    #[test]
    fn a_law_before_its_first_version_is_not_held() -> Result<(), Error> {
        let laws = Rulebook::bundled()?.laws(Some("us-ri"), day!(1990 - 01 - 01))?;
        assert!(!laws.held.contains_key("us-fmla"));
        let places: Vec<_> = laws.not_held.iter().filter_map(|n| n.place.as_deref()).collect();
        assert!(places.contains(&"us-ri"));
        Ok(())
    }

    #[test]
    fn a_held_law_says_what_it_answers() -> Result<(), Error> {
        let laws = Rulebook::bundled()?.laws(Some("us-ri"), day!(2026 - 06 - 01))?;
        let fmla = laws.held.get("us-fmla").cloned().unwrap_or_default();
        assert_eq!(fmla.from, Some(day!(2009 - 01 - 16)));
        assert!(fmla.asks.iter().any(|a| a == "leave.balance") && !fmla.asks.iter().any(|a| a == "retain"));
        assert_eq!(fmla.acts.get("recertify").map(String::as_str), Some("employer"));
        assert!(fmla.verified <= fmla.parameters && fmla.verified > Some(0));
        Ok(())
    }

    #[test]
    fn without_a_case_the_facts_of_the_law_s_tests_come_back() -> Result<(), Error> {
        let book = Rulebook::bundled()?;
        let on = day!(2026 - 06 - 01);
        let facts = book.facts(AskName::LeaveEligibility, Some("us-fmla"), None, on)?.facts;
        let hours = facts.get("hours-worked-12-months").cloned().unwrap_or_default();
        assert_eq!((hours.at.as_deref(), hours.type_.as_deref()), (Some("/case/hours_worked"), Some("hours")));
        assert!(hours.cites.iter().any(|c| c.starts_with("29 CFR 825.110")));
        assert!(facts.contains_key("headcount-within-75-miles") && !facts.contains_key("instructional"));
        let strict = book.strict().facts(AskName::LeaveEligibility, Some("us-fmla"), None, on)?;
        assert!(strict.facts.len() >= facts.len());
        Ok(())
    }

    #[test]
    fn a_law_that_is_not_held_is_an_error() -> Result<(), Error> {
        let error = Rulebook::bundled()?.facts(AskName::LeaveEligibility, Some("us-zz"), None, day!(2026 - 06 - 01)).err();
        assert_eq!(error.map(|e| (e.code, e.at.clone())), Some((Code::UnknownId, "/law".to_owned())));
        Ok(())
    }
}
