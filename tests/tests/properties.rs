//! What must hold for every request: more facts never reverse an answer, and no order matters that means nothing.
//!
//! The requests are those of the live vectors, with facts left out or lists shuffled at random.

use leavelaw_tests::vectors::{Library, Pack, Run};
use leavelaw_tests::{pointer, subject};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

fn runs() -> &'static [Run] {
    static RUNS: OnceLock<Vec<Run>> = OnceLock::new();
    RUNS.get_or_init(|| {
        let library = Library::read().expect("the vectors can be read");
        let runs = library.live().flat_map(|vector| library.runs(vector).expect("the vector can be expanded"));
        runs.filter(|run| run.expect.get("error").is_none()).collect()
    })
}

fn answer(decide: &subject::Decide<'_>, run: &Run, request: &Value) -> Option<Value> {
    let text = decide(&run.packs, &request.to_string()).expect("an answer");
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    answer.get("error").is_none().then_some(answer)
}

// ---------------------------------------------------------------- more facts never reverse an answer

/// Where a key may be left out and then is unknown: facts themselves, and the keys of the records that only gather facts.
fn facts(request: &Value) -> Vec<String> {
    let gathering =
        ["employer", "headcount", "role", "events", "records", "condition", "wages", "school", "facts", "subject", "recipient", "actor"];
    let mut out = Vec::new();
    for (key, value) in request["case"].as_object().into_iter().flatten() {
        out.push(pointer::join("/case", key));
        if gathering.contains(&key.as_str()) {
            out.extend(value.as_object().into_iter().flatten().map(|(inner, _)| pointer::join(&pointer::join("/case", key), inner)));
        }
    }
    out
}

fn remove(document: &mut Value, at: &str) {
    let mut path = pointer::tokens(at);
    let last = path.pop().unwrap_or_default();
    let place = path.into_iter().try_fold(document, |place, token| place.get_mut(&token));
    if let Some(map) = place.and_then(Value::as_object_mut) {
        map.remove(&last);
    }
}

/// Every outcome of an answer that is settled, by its place.
fn settled(answer: &Value) -> BTreeMap<String, String> {
    fn go(value: &Value, at: &str, out: &mut BTreeMap<String, String>) {
        if let Value::Object(map) = value {
            if let Some(word) = map.get("outcome").and_then(Value::as_str)
                && word != "unknown"
            {
                // A record that may go may turn out to be overdue: that it may go stands.
                let word = if word == "must-dispose" { "may-dispose" } else { word };
                out.insert(at.to_owned(), word.to_owned());
            }
            map.iter().for_each(|(key, inner)| go(inner, &pointer::join(at, key), out));
        }
    }
    let mut out = BTreeMap::new();
    // A plan's laws and the tests of an answer; what lies in a list is a sequence that more facts may lengthen.
    go(answer, "", &mut out);
    out
}

/// Did the answer say that the lack of a fact counted?
fn says_that_lack_counted(answer: &Value) -> bool {
    fn burden(value: &Value) -> bool {
        match value {
            Value::Object(map) => map.contains_key("burden") || map.values().any(burden),
            Value::Array(list) => list.iter().any(burden),
            _ => false,
        }
    }
    answer.get("presumed").is_some() || answer.get("conventions").is_some() || burden(answer)
}

#[test]
fn more_facts_never_reverse_an_answer() {
    static COMPARED: AtomicUsize = AtomicUsize::new(0);
    let decide = subject::library().expect("the rulebook loads");
    let asks = ["leave.eligibility", "leave.ground", "disclose", "retain", "hold"];
    let is_asked = |run: &&Run| run.request["ask"].as_str().is_some_and(|ask| asks.contains(&ask));
    let chosen: Vec<&Run> = runs().iter().filter(is_asked).collect();
    assert!(!chosen.is_empty());
    let check = |which: usize, gone: &dyn Fn(usize) -> Vec<usize>| -> Result<(), TestCaseError> {
        let run = chosen[which];
        let mut more = run.request.clone();
        more["strict"] = json!(true);
        let places = facts(&more);
        let mut less = more.clone();
        for one in gone(places.len()) {
            remove(&mut less, &places[one]);
        }
        let (Some(before), Some(after)) = (answer(&decide, run, &less), answer(&decide, run, &more)) else {
            return Ok(());
        };
        if says_that_lack_counted(&before) {
            return Ok(());
        }
        let after = settled(&after);
        for (at, was) in settled(&before) {
            COMPARED.fetch_add(1, Ordering::Relaxed);
            if let Some(is) = after.get(&at) {
                prop_assert_eq!(&was, is, "{} at {}: with less {}", run.id, at, less);
            }
        }
        Ok(())
    };
    // Every fact left out alone, and then several at random.
    let mut failed = Vec::new();
    for (which, run) in chosen.iter().enumerate() {
        for one in 0..facts(&run.request).len() {
            failed.extend(check(which, &|_| vec![one]).err().map(|error| error.to_string()));
        }
    }
    assert!(failed.is_empty(), "{} reversed:\n{}", failed.len(), failed.join("\n"));
    proptest!(ProptestConfig::with_cases(500), |(which: Index, gone in prop::collection::vec(any::<Index>(), 2..5))| {
        check(which.index(chosen.len()), &|places| if places == 0 { Vec::new() } else { gone.iter().map(|one| one.index(places)).collect() })?;
    });
    let compared = COMPARED.load(Ordering::Relaxed);
    println!("{compared} settled outcomes compared");
    assert!(compared > 500, "only {compared} outcomes were compared");
}

// ---------------------------------------------------------------- no order matters that means nothing

/// Lists of facts whose order says nothing: every list of records in the case in which none is told by what stands before it.
fn lists(request: &Value) -> Vec<String> {
    fn go(value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::Object(map) => map.iter().for_each(|(key, inner)| go(inner, &pointer::join(at, key), out)),
            Value::Array(list) => {
                // A state that leaves out `from` holds until the next one; where the first entry does, the order speaks.
                let states = list.iter().any(|entry| entry.get("from").is_some()) && list.iter().any(|entry| entry.get("from").is_none());
                if list.len() > 1 && !states {
                    out.push(at.to_owned());
                }
                list.iter().enumerate().for_each(|(index, inner)| go(inner, &pointer::join(at, &index.to_string()), out));
            }
            _ => {}
        }
    }
    let mut out = Vec::new();
    go(&request["case"], "/case", &mut out);
    out
}

/// Entries without an id are told by their position: each gets the one that it had, so that a shuffled list says the same.
fn named(mut request: Value) -> Value {
    for list in ["leave", "absences"] {
        for (index, entry) in request["case"][list].as_array_mut().into_iter().flatten().enumerate() {
            if let Some(map) = entry.as_object_mut() {
                map.entry("id").or_insert_with(|| json!(format!("x-{list}-{index}")));
            }
        }
    }
    if request["case"].get("leave").is_some_and(Value::is_null) {
        remove(&mut request, "/case/leave");
    }
    if request["case"].get("absences").is_some_and(Value::is_null) {
        remove(&mut request, "/case/absences");
    }
    request
}

/// Pointers into the request name positions; they move with the list.
fn without_places(mut answer: Value) -> Value {
    fn go(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.retain(|key, inner| key != "at" || inner.as_str().is_none_or(|text| !text.starts_with("/case/")));
                map.values_mut().for_each(go);
            }
            Value::Array(list) => list.iter_mut().for_each(go),
            _ => {}
        }
    }
    go(&mut answer);
    answer
}

fn shuffled(list: &[Value], order: &[Index]) -> Vec<Value> {
    let mut rest = list.to_vec();
    let mut out = Vec::new();
    let mut orders = order.iter().cycle();
    while !rest.is_empty() {
        let at = orders.next().map_or(0, |one| one.index(rest.len()));
        out.push(rest.remove(at));
    }
    out
}

/// The request with each of its lists in another order; those inside first, so that places still hold.
fn reordered(request: &Value, order: &dyn Fn(&[Value]) -> Vec<Value>) -> Value {
    let mut other = request.clone();
    for at in lists(request).into_iter().rev() {
        let list = order(other.pointer(&at).and_then(Value::as_array).expect("a list"));
        pointer::put(&mut other, &at, Value::Array(list)).expect("a list");
    }
    other
}

/// The order of facts in a list says nothing, and neither does that of keys.
#[test]
fn the_order_of_facts_does_not_matter() {
    let decide = subject::library().expect("the rulebook loads");
    let chosen: Vec<&Run> = runs().iter().filter(|run| !lists(&run.request).is_empty()).collect();
    assert!(!chosen.is_empty());
    let check = |run: &Run, order: &dyn Fn(&[Value]) -> Vec<Value>| -> Result<(), TestCaseError> {
        let first = named(run.request.clone());
        let other = reordered(&first, order);
        let (one, two) = (answer(&decide, run, &first).map(without_places), answer(&decide, run, &other).map(without_places));
        prop_assert_eq!(one.map(|a| a.to_string()), two.map(|a| a.to_string()), "{}: {}", run.id, other);
        Ok(())
    };
    // Every run with its lists backwards, and then some in any order.
    let backwards = |list: &[Value]| list.iter().rev().cloned().collect();
    let failed: Vec<String> = chosen.iter().filter_map(|run| check(run, &backwards).err()).map(|error| error.to_string()).collect();
    assert!(failed.is_empty(), "{} turned:\n{}", failed.len(), failed.join("\n"));
    proptest!(ProptestConfig::with_cases(500), |(which: Index, order in prop::collection::vec(any::<Index>(), 7))| {
        check(chosen[which.index(chosen.len())], &|list| shuffled(list, &order))?;
    });
}

/// Nor does the order in which company packs are taken in, or that of the items inside them.
#[test]
fn the_order_of_packs_and_items_does_not_matter() {
    let packs = all_packs();
    let chosen: Vec<&Run> = runs().iter().filter(|run| run.request["ask"] != "laws").collect();
    let first = with_packs(&packs);
    // To take packs in is what takes the time: each order of them answers several runs.
    proptest!(ProptestConfig::with_cases(50), |(which in prop::collection::vec(any::<Index>(), 10), order in prop::collection::vec(any::<Index>(), 7))| {
        let mut rest = packs.clone();
        let mut other: Vec<Pack> = Vec::new();
        let mut orders = order.iter().cycle();
        while !rest.is_empty() {
            let at = orders.next().map_or(0, |one| one.index(rest.len()));
            other.push(rest.remove(at));
        }
        let second = with_packs(&other);
        for pack in &mut other {
            let mut body: Value = serde_json::from_str(&pack.text).expect("a pack is JSON");
            for items in body.as_object_mut().into_iter().flat_map(|map| map.values_mut()).filter(|value| value.as_array().is_some_and(|list| list.iter().all(Value::is_object))) {
                *items = Value::Array(shuffled(items.as_array().expect("a list"), &order));
            }
            pack.text = body.to_string();
        }
        let third = with_packs(&other);
        for run in which.iter().map(|one| chosen[one.index(chosen.len())]) {
            let [first, second, third] = [&first, &second, &third].map(|book| text_of(book, &run.request));
            prop_assert_eq!(&first, &second, "{}: packs in another order", run.id);
            prop_assert_eq!(without_hashes(&first), without_hashes(&third), "{}: items in another order", run.id);
        }
    });
}

/// The bundled rulebook with these packs, taken in one after another.
fn with_packs(packs: &[Pack]) -> leavelaw::Rulebook {
    let bundled = leavelaw::Rulebook::bundled().expect("the rulebook loads");
    packs.iter().fold(bundled, |book, pack| book.with_pack_json(&pack.name, &pack.text).expect("a sound pack"))
}

fn text_of(book: &leavelaw::Rulebook, request: &Value) -> String {
    let answer = leavelaw::Request::from_json(&request.to_string()).and_then(|request| book.decide(&request)?.to_json());
    answer.unwrap_or_else(|error| error.to_json())
}

/// A pack whose items stand in another order is another text, with another hash.
fn without_hashes(answer: &str) -> String {
    fn go(value: &mut Value) {
        match value {
            Value::Object(map) => {
                map.remove("made_with");
                map.values_mut().for_each(go);
            }
            Value::Array(list) => list.iter_mut().for_each(go),
            _ => {}
        }
    }
    let mut answer: Value = serde_json::from_str(answer).expect("JSON");
    go(&mut answer);
    answer.to_string()
}

/// Every company pack beside the vectors that the rulebook takes.
fn all_packs() -> Vec<Pack> {
    let folder = leavelaw_tests::vectors::root().join("packs");
    let rulebook = leavelaw::Rulebook::bundled().expect("the rulebook loads");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .expect("the packs")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let packs = names
        .into_iter()
        .map(|name| Pack { text: std::fs::read_to_string(folder.join(&name)).expect("a text"), name: format!("packs/{name}") });
    let packs: Vec<_> = packs.filter(|pack| rulebook.with_pack_json(&pack.name, &pack.text).is_ok()).collect();
    assert!(packs.len() > 3, "the rulebook takes only {} of the company packs", packs.len());
    packs
}
