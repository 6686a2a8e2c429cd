//! A proof holds for everything that can be asked, and a counterexample can be asked.

use super::naive::{ACTS, FACTS, MadePack, MadeRequest, PARTIES, PURPOSES, outcome, packs, request};
use crate::{Assertion, Day, Disclosure, Region, Request, Rulebook, day};
use proptest::prelude::*;
use serde_json::{Value, json};

const ON: Day = day!(2026 - 06 - 01);
const ITEMS: [&str; 3] = ["personal.contact.name", "personal.contact.email", "personal.health.diagnosis"];
const OUTCOMES: [&str; 4] = ["permit", "deny", "not-applicable", "unknown"];

fn rulebook(packs: &[MadePack]) -> Rulebook {
    packs.iter().fold(Rulebook::empty(), |book, pack| book.with_pack_json(&pack.id, &pack.to_json().to_string()).unwrap())
}

fn ask(book: &Rulebook, request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).unwrap();
    serde_json::from_str(&book.decide(&request).unwrap().to_json().unwrap()).unwrap()
}

/// Every request of the small vocabulary in which everything is said.
fn all_requests() -> Vec<MadeRequest> {
    let mut all = Vec::new();
    for act in ACTS {
        for item in ITEMS {
            for purpose in PURPOSES {
                for party in PARTIES {
                    for bits in 0_u8..8 {
                        let consents = if bits & 4 == 0 { vec![] } else { vec!["explicit"] };
                        all.push(MadeRequest {
                            act: Some(act),
                            item,
                            purpose: Some(purpose),
                            recipient: Some(party),
                            facts: [Some(bits & 1 != 0), Some(bits & 2 != 0)],
                            consents: Some(consents),
                        });
                    }
                }
            }
        }
    }
    all
}

/// The request that an example describes; what the example leaves out is left out.
fn request_of(example: &Value, packs: &[MadePack]) -> Value {
    let mut case = json!({"facts": {}});
    for (key, to) in [("act", "act"), ("purpose", "purpose"), ("channel", "channel"), ("capacity", "capacity")] {
        if let Some(word) = example.get(key) {
            case[to] = word.clone();
        }
    }
    if let Some(item) = example.get("item") {
        case["items"] = json!([item]);
    }
    for key in ["recipient", "subject", "actor"] {
        if let Some(word) = example.get(key) {
            case[key] = json!({"kind": word});
        }
    }
    for (fact, value) in example["facts"].as_object().into_iter().flatten() {
        if FACTS.contains(&fact.as_str()) {
            case["facts"][fact] = value.clone();
        } else if let Some(question) = fact.strip_prefix("determined (") {
            case["determined"] = json!([{"question": question.trim_end_matches(')'), "value": value}]);
        } else {
            assert_eq!(fact, "consents (explicit, by subject)");
            let given = json!([{"kind": "explicit", "by": "subject", "from": "2026-01-01"}]);
            case["consents"] = if value == "yes" { given } else { json!([]) };
        }
    }
    let under: Vec<&str> = packs.iter().map(|p| p.id.as_str()).collect();
    json!({"ask": "disclose", "on": "2026-06-01", "under": under, "case": case})
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_is_proved_never_comes_and_what_is_refuted_comes(packs in packs(), word in prop::sample::select(OUTCOMES[..3].to_vec())) {
        let book = rulebook(&packs);
        let under: Vec<&str> = packs.iter().map(|p| p.id.as_str()).collect();
        let proof = ask(&book, &json!({"ask": "prove", "on": "2026-06-01", "under": under, "assertions": [{"id": "a", "never": word}]}));
        let answer = &proof["assertions"]["a"];
        match answer["outcome"].as_str().unwrap() {
            "yes" => {
                for request in all_requests() {
                    prop_assert_ne!(outcome(&packs, &request), word, "{:?} is a counterexample", request);
                }
            }
            "no" => {
                let example = &answer["counterexample"];
                let request = request_of(example, &packs);
                let decided = ask(&book, &request);
                prop_assert_eq!(&decided["outcome"], word, "{} is none: {}", example, decided);
                let determining = match decided["items"].as_object().and_then(|items| items.values().next()) {
                    Some(item) => &item["determining"],
                    None => &decided["determining"],
                };
                prop_assert_eq!(determining, &example["determining"], "{}", example);
            }
            other => prop_assert!(false, "{}", other),
        }
    }

    #[test]
    fn always_is_never_anything_else(packs in packs(), word in prop::sample::select(OUTCOMES.to_vec())) {
        let book = rulebook(&packs);
        let under: Vec<&str> = packs.iter().map(|p| p.id.as_str()).collect();
        let never = OUTCOMES.iter().filter(|other| **other != word).map(|other| json!({"id": other, "never": other}));
        let assertions: Vec<Value> = never.chain([json!({"id": "always", "always": word})]).collect();
        let proof = ask(&book, &json!({"ask": "prove", "on": "2026-06-01", "under": under, "assertions": assertions}));
        let holds = |id: &str| proof["assertions"][id]["outcome"] == "yes";
        prop_assert_eq!(holds("always"), OUTCOMES.iter().filter(|o| **o != word).all(|o| holds(o)), "{}", proof);
    }

    #[test]
    fn the_matrix_says_what_each_request_of_a_cell_comes_to(packs in packs(), pick in any::<prop::sample::Index>()) {
        let book = rulebook(&packs);
        let under: Vec<&str> = packs.iter().map(|p| p.id.as_str()).collect();
        let all = all_requests();
        let request = pick.get(&all);
        let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let item = request.item.trim_start_matches("personal.");
        let of = json!({"act": last(request.act.unwrap()), "items": item, "purpose": request.purpose, "to": last(request.recipient.unwrap())});
        let matrix = ask(&book, &json!({"ask": "matrix", "on": "2026-06-01", "under": under, "of": of}));
        let head = |map: &Value, word: &str| {
            let (key, _) = map.as_object().unwrap().iter().find(|(key, row)| {
                let alike = row.get("alike").unwrap_or(row);
                key.as_str() == word || alike.as_array().is_some_and(|a| a.iter().any(|w| w == word))
            }).unwrap_or_else(|| panic!("{word} in {map}"));
            key.clone()
        };
        let purpose = &matrix["purposes"][head(&matrix["purposes"], request.purpose.unwrap())];
        let recipient = &purpose["recipients"][head(&purpose["recipients"], &last(request.recipient.unwrap()))];
        let cell = &recipient["items"][head(&matrix["items"], item)];
        let came = outcome(&packs, request);
        match cell["outcome"].as_str().unwrap() {
            "depends" => {}
            "deny" => prop_assert!(came != "permit", "{:?}", request),
            "unknown" => prop_assert!(came == "unknown" || came == "not-applicable", "{came}: {:?}", request),
            said => prop_assert_eq!(said, came, "{:?}", request),
        }
    }
}

/// The request of a guard that says what a made one does.
fn of_guard(guard: &crate::Guard<'_>, request: &MadeRequest) -> crate::GuardRequest {
    let mut wanted = guard.request();
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
    let mut say = |key: &str, word: &str| wanted.set(guard.word(key, word).unwrap());
    say("items", request.item);
    request.act.iter().for_each(|act| say("act", &last(act)));
    request.purpose.iter().for_each(|purpose| say("purpose", purpose));
    request.recipient.iter().for_each(|party| say("to", &last(party)));
    for (fact, value) in FACTS.iter().zip(request.facts) {
        // A fact that no test asks is refused, and changes nothing.
        if let (Some(value), true) = (value, guard.facts().any(|(name, _)| name == *fact)) {
            wanted.set(guard.fact(fact, if value { "yes" } else { "no" }).unwrap());
        }
    }
    if let (Some(consents), true) = (&request.consents, guard.facts().any(|(name, _)| name == "consents")) {
        wanted.set(guard.fact("consents", if consents.contains(&"explicit") { "yes" } else { "no" }).unwrap());
    }
    wanted
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_guard_decides_as_the_formula_does(packs in packs(), requests in prop::collection::vec(request(), 8)) {
        let book = rulebook(&packs);
        let under: Vec<&str> = packs.iter().map(|p| p.id.as_str()).collect();
        let guard = book.guard(&under, ON).unwrap();
        for request in requests {
            let wanted = of_guard(&guard, &request);
            let came = outcome(&packs, &request);
            prop_assert_eq!(guard.decide(&wanted).as_str(), came, "{:?}", request);
            let reasons = guard.reasons(&wanted);
            prop_assert_eq!(reasons.outcome.as_str(), came);
            let disclosed = ask(&book, &request.to_json(&packs));
            let item = disclosed["items"].as_object().unwrap().values().next().unwrap();
            let determining = serde_json::to_value(&reasons.determining).unwrap();
            prop_assert_eq!(item.get("determining").cloned().unwrap_or_else(|| json!([])), determining, "{:?}", request);
        }
    }
}

fn proved(book: &Rulebook, assertion: &str, under: &[&str], on: Day) -> crate::api::answer::AssertionAnswer {
    let assertion = Assertion::from_json(assertion).unwrap();
    book.prove(&[assertion], under, on).unwrap().assertions.remove("0").unwrap()
}

#[test]
fn the_statement_never_sells_on_a_consent_alone() {
    let book = Rulebook::bundled().unwrap();
    let on = day!(2013 - 09 - 01);
    let given = r#""given":{"good-faith-record":"no","legal-process-valid":"no"}"#;
    let others = r#""to":["affiliate","advertiser","acquirer","insurer","public","authority"]"#;
    let sale = format!(r#"{{"never":"permit","of":{{"act":"sell",{others},{given}}}}}"#);
    assert!(proved(&book, &sale, &["qcera"], on).outcome.is_yes(), "consent never lifts the ban on sale");
    // Read to the letter, the exception for those who assist covers a sale to them, too.
    let to_helpers = proved(&book, &format!(r#"{{"never":"permit","of":{{"act":"sell","to":"outside",{given}}}}}"#), &["qcera"], on);
    let example = to_helpers.counterexample.unwrap();
    assert_eq!(example.recipient.as_deref(), Some("service-provider"));
    assert!(example.determining.contains(&"qcera/S17".to_owned()));
    let with_belief = proved(&book, r#"{"never":"permit","of":{"act":"sell","to":"outside"}}"#, &["qcera"], on);
    let example = with_belief.counterexample.unwrap();
    assert_eq!(example.determining, ["qcera/S18a"], "only a recorded belief does");
    assert_eq!(example.facts.get("good-faith-record (a)").map(String::as_str), Some("yes"));
}

/// What the day alone cannot say is open: a proof that held because nothing was ever known would prove nothing.
#[test]
fn what_the_request_s_own_basis_decides_is_open() {
    let book = Rulebook::bundled().unwrap();
    let transfer = r#"{"never":"deny","of":{"act":"transfer-cross-border","given":{"framework-in-force":"no"}}}"#;
    let refused = proved(&book, transfer, &["transfer-frameworks"], ON);
    assert!(refused.outcome.is_no(), "without a framework in force a transfer is refused");
    let permitted = proved(&book, r#"{"never":"permit","of":{"act":"transfer-cross-border"}}"#, &["transfer-frameworks"], ON);
    assert!(permitted.outcome.is_no(), "with one it may be permitted");
}

#[test]
fn a_fact_that_no_test_asks_is_refused_with_those_that_are() {
    let book = Rulebook::bundled().unwrap();
    let assertion = Assertion::from_json(r#"{"never":"permit","of":{"given":{"shoe-size":"yes"}}}"#).unwrap();
    let error = book.prove(&[assertion], &["us-fmla-confidentiality"], ON).unwrap_err();
    assert_eq!((error.code.as_str(), error.at.as_str()), ("unknown-word", "/assertions/0/of/given/shoe-size"));
    assert!(error.to_string().contains("record-made-for"), "{error}");
    let neither = book.prove(&[Assertion::default()], &["us-fmla-confidentiality"], ON).unwrap_err();
    assert_eq!((neither.code.as_str(), neither.at.as_str()), ("missing-argument", "/assertions/0"));
}

#[test]
fn a_cell_that_depends_shows_a_request_that_is_permitted() {
    let book = Rulebook::bundled().unwrap();
    let region =
        Region::from_json(r#"{"to":"first-aid","items":"health.emergency-facts","purpose":"safety","capacity":"employer"}"#).unwrap();
    let matrix = book.matrix(&region, &["us-fmla-confidentiality"], ON).unwrap();
    let cell = &matrix.purposes["safety"].recipients["first-aid"].items["health.emergency-facts"];
    assert_eq!(cell.outcome.as_str(), "depends");
    let wanted = r#"{"act":"disclose","items":["health.emergency-facts"],"purpose":"safety","capacity":"employer","recipient":{"kind":"first-aid"},
        "made_for":["us-fmla"],"facts":{"might-need-emergency-treatment":"yes"}}"#;
    assert_eq!(
        cell.permitted.as_ref().unwrap().facts.keys().collect::<Vec<_>>(),
        ["might-need-emergency-treatment", "record-made-for (us-fmla)"]
    );
    let answer = book.disclose(&Disclosure::from_json(wanted).unwrap(), &["us-fmla-confidentiality"], ON).unwrap();
    assert_eq!(answer.outcome.as_str(), "permit");
}
