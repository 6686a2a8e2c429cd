//! What must hold for every statement and every request.

use super::naive::{ACTS, Made, MadePack, MadeRequest, PARTIES, PURPOSES, outcome, packs, request};
use crate::{Request, Rulebook};
use proptest::prelude::*;
use serde_json::{Value, json};

fn rulebook(packs: &[MadePack]) -> Rulebook {
    packs.iter().fold(Rulebook::empty(), |book, pack| book.with_pack_json(&pack.id, &pack.to_json().to_string()).unwrap())
}

fn answer(book: &Rulebook, request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).unwrap();
    serde_json::from_str(&book.decide(&request).unwrap().to_json().unwrap()).unwrap()
}

fn decide(packs: &[MadePack], request: &MadeRequest) -> Value {
    answer(&rulebook(packs), &request.to_json(packs))
}

fn strings(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn item(answer: &Value) -> &Value {
    answer["items"].as_object().and_then(|items| items.values().next()).unwrap()
}

/// Every request in which one thing that is missing here is known.
fn with_one_more(request: &MadeRequest) -> Vec<MadeRequest> {
    let mut more = Vec::new();
    if request.act.is_none() {
        more.extend(ACTS.iter().map(|act| MadeRequest { act: Some(act), ..request.clone() }));
    }
    if request.purpose.is_none() {
        more.extend(PURPOSES.iter().map(|purpose| MadeRequest { purpose: Some(purpose), ..request.clone() }));
    }
    if request.recipient.is_none() {
        more.extend(PARTIES.iter().map(|party| MadeRequest { recipient: Some(party), ..request.clone() }));
    }
    if request.consents.is_none() {
        more.extend([vec![], vec!["deemed"], vec!["explicit"]].map(|consents| MadeRequest { consents: Some(consents), ..request.clone() }));
    }
    for (index, fact) in request.facts.iter().enumerate() {
        for value in [true, false].into_iter().filter(|_| fact.is_none()) {
            let mut next = request.clone();
            next.facts[index] = Some(value);
            more.push(next);
        }
    }
    more
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_compiled_decision_is_that_of_the_formula(packs in packs(), request in request()) {
        let answer = decide(&packs, &request);
        prop_assert_eq!(answer["outcome"].as_str().unwrap(), outcome(&packs, &request), "{}", answer);
    }

    #[test]
    fn the_order_of_clauses_and_packs_never_matters(packs in packs(), request in request()) {
        let turned: Vec<MadePack> = packs.iter().rev().map(|p| {
            MadePack { clauses: p.clauses.iter().rev().cloned().collect(), ..p.clone() }
        }).collect();
        let (mut straight, mut turned) = (decide(&packs, &request), decide(&turned, &request));
        // The packs' texts differ, so their hashes do.
        for answer in [&mut straight, &mut turned] {
            answer.as_object_mut().unwrap().remove("made_with");
        }
        prop_assert_eq!(straight.to_string(), turned.to_string());
    }

    #[test]
    fn a_permit_more_never_removes_a_forbid(packs in packs(), request in request(), act in prop::sample::select(ACTS.to_vec())) {
        let before = decide(&packs, &request);
        let mut more = packs.clone();
        more[0].clauses.push(Made {
            id: "more".to_owned(), strength: "permit", act: vec![act], data: vec![], purpose: vec![], to: vec![], not_to: false,
            when: None, lifts: vec![], withholds: false,
        });
        let after = decide(&more, &request);
        let stopped: Vec<&str> = strings(&item(&before)["determining"]).into_iter().filter(|id| *id != "default").collect();
        if before["outcome"] == "deny" && !stopped.is_empty() {
            prop_assert_eq!(&after["outcome"], "deny");
            prop_assert_eq!(strings(&item(&after)["determining"]), stopped);
        }
    }

    #[test]
    fn a_consent_less_never_turns_deny_into_permit(packs in packs(), request in request()) {
        let book = rulebook(&packs);
        let before = answer(&book, &request.to_json(&packs));
        for index in 0..request.consents.as_ref().map_or(0, Vec::len) {
            let mut less = request.clone();
            less.consents.as_mut().unwrap().remove(index);
            let after = answer(&book, &less.to_json(&packs));
            prop_assert!(before["outcome"] != "deny" || after["outcome"] == "deny", "{} became {}", before, after);
        }
    }

    #[test]
    fn what_is_not_known_never_permits_and_knowing_more_never_reverses(packs in packs(), request in request()) {
        let book = rulebook(&packs);
        let before = answer(&book, &request.to_json(&packs));
        let was = before["outcome"].as_str().unwrap();
        for more in with_one_more(&request) {
            let after = answer(&book, &more.to_json(&packs));
            if was != "unknown" {
                prop_assert_eq!(was, after["outcome"].as_str().unwrap(), "{:?}", more);
            }
        }
        if was == "unknown" {
            let says = ["missing", "judgment"].iter().any(|key| before[*key].as_array().is_some_and(|list| !list.is_empty()));
            prop_assert!(says, "unknown without saying what is missing: {}", before);
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "a literal is written where it is used")]
fn layered(clauses: Value) -> Rulebook {
    let mut pack = json!({"id": "own", "kind": "statement", "role": "plan", "anchor": "act-instant"});
    for (key, value) in clauses.as_object().unwrap() {
        pack[key] = value.clone();
    }
    Rulebook::empty().with_pack_json("own", &pack.to_string()).unwrap()
}

#[expect(clippy::needless_pass_by_value, reason = "a literal is written where it is used")]
fn ask(case: Value) -> Value {
    json!({"ask": "disclose", "on": "2026-06-01", "under": ["own"], "case": case})
}

#[test]
fn an_exception_lifts_what_it_names_and_allows_nothing() {
    let forbid = json!([{"id": "f", "act": ["disclose"]}]);
    let except = json!([{"id": "e", "lifts": ["f"]}]);
    let request = ask(json!({"act": "disclose", "items": ["contact.name"]}));
    let alone = answer(&layered(json!({"forbid": forbid, "except": except})), &request);
    assert_eq!(item(&alone)["outcome"], "deny");
    assert_eq!(item(&alone)["determining"], json!(["default"]));
    let permit = json!([{"id": "p", "act": ["disclose"]}]);
    let permitted = answer(&layered(json!({"forbid": forbid, "except": except, "permit": permit})), &request);
    assert_eq!(item(&permitted)["determining"], json!(["own/e", "own/p"]));
    assert_eq!(item(&permitted)["lifted"], json!(["own/f"]));
}

#[test]
fn an_exception_to_a_clause_of_another_pack_is_refused() {
    let pack =
        json!({"id": "own", "kind": "statement", "role": "plan", "anchor": "act-instant", "except": [{"id": "e", "lifts": ["law"]}]});
    let error = Rulebook::empty().with_pack_json("own", &pack.to_string()).unwrap_err();
    assert_eq!(error.code, crate::Code::PackUnresolved);
}

#[test]
fn two_locks_both_need_a_key() {
    let locked = |permits: Value| {
        let keys = json!([{"id": "basis"}, {"id": "special", "data": ["personal.health"]}]);
        layered(json!({"keys": keys, "permit": permits}))
    };
    let basis = json!({"id": "b", "key": "basis", "act": ["use"]});
    let special = json!({"id": "s", "key": "special", "act": ["use"]});
    let health = ask(json!({"act": "use", "items": ["health.diagnosis"]}));
    let name = ask(json!({"act": "use", "items": ["contact.name"]}));
    assert_eq!(answer(&locked(json!([basis])), &health)["outcome"], "deny");
    assert_eq!(answer(&locked(json!([basis])), &name)["outcome"], "permit");
    assert_eq!(answer(&locked(json!([basis, special])), &health)["outcome"], "permit");
}

#[test]
fn orders_that_contradict_each_other_are_for_a_person() {
    let book = layered(json!({"mandate": [
        {"id": "show", "orders": "disclose", "act": ["disclose"], "limit": "necessary"},
        {"id": "hide", "orders": "withhold", "act": ["disclose"]}]}));
    let mut request = ask(json!({"act": "disclose", "items": ["contact.name"]}));
    let open = answer(&book, &request);
    assert_eq!(open["outcome"], "unknown");
    assert_eq!(open["judgment"][0]["question"], "opposed-mandates");
    assert_eq!(open["conflicts"][0]["clauses"], json!(["own/hide", "own/show"]));
    request["case"]["determined"] = json!([{"question": "opposed-mandates", "value": "no"}]);
    assert_eq!(answer(&book, &request)["outcome"], "deny");
}

#[test]
fn a_consent_ends_on_the_day_it_is_withdrawn() {
    let book = layered(json!({"permit": [{"id": "p"}], "require": [{"id": "r", "consent": {"kind": "explicit", "by": "subject"}}]}));
    let with = |until: &str| {
        ask(json!({"act": "use", "items": ["contact.name"],
            "consents": [{"kind": "explicit", "by": "subject", "from": "2026-01-01", "until": until}]}))
    };
    assert_eq!(answer(&book, &with("2026-06-02"))["outcome"], "permit");
    assert_eq!(answer(&book, &with("2026-06-01"))["outcome"], "deny");
}

#[test]
fn an_unknown_word_is_refused_with_its_place() {
    let book = layered(json!({"permit": [{"id": "p"}]}));
    let request = ask(json!({"act": "use", "items": ["health.diagnose"]})).to_string();
    let error = book.decide(&Request::from_json(&request).unwrap()).unwrap_err();
    assert_eq!((error.code, error.at.as_str()), (crate::Code::UnknownWord, "/case/items/0"));
    assert!(error.expected.contains("health.diagnosis"));
}

#[test]
fn whether_there_is_a_recipient_depends_on_the_act() {
    let book = layered(json!({"permit": [{"id": "p", "to": ["authority.court"]}]}));
    let of = |act: Option<&str>| {
        let mut request = ask(json!({"items": ["contact.name"], "recipient": {"kind": "court"}}));
        if let Some(act) = act {
            request["case"]["act"] = json!(act);
        }
        answer(&book, &request)["outcome"].clone()
    };
    assert_eq!((of(Some("disclose")), of(Some("use")), of(None)), (json!("permit"), json!("deny"), json!("unknown")));
}
