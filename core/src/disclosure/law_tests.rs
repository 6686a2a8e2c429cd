//! What packs of laws say beside permit and forbid: their place, what they presume, what they notice, and when they change.

use crate::{Disclosure, Request, Rulebook, day};
use serde_json::{Value, json};

#[expect(clippy::needless_pass_by_value, reason = "a literal is written where it is used")]
fn with(book: &Rulebook, id: &str, role: &str, jurisdiction: &str, clauses: Value) -> Rulebook {
    let mut pack = json!({"id": id, "kind": "statement", "role": role, "jurisdiction": jurisdiction, "anchor": "act-instant"});
    for (key, value) in clauses.as_object().unwrap() {
        pack[key] = value.clone();
        for item in pack[key].as_array_mut().into_iter().flatten() {
            item["cite"] = json!("test");
        }
    }
    book.with_pack_json(id, &pack.to_string()).unwrap()
}

#[expect(clippy::needless_pass_by_value, reason = "a literal is written where it is used")]
fn answer(book: &Rulebook, under: &[&str], on: &str, case: Value) -> Value {
    let request = json!({"ask": "disclose", "on": on, "under": under, "case": case}).to_string();
    serde_json::from_str(&book.decide(&Request::from_json(&request).unwrap()).unwrap().to_json().unwrap()).unwrap()
}

fn ask(book: &Rulebook, under: &[&str], more: &Value) -> Value {
    let mut case = json!({"act": "disclose", "items": ["contact.name"]});
    for (key, value) in more.as_object().unwrap() {
        case[key] = value.clone();
    }
    answer(book, under, "2026-06-01", case)
}

fn name(answer: &Value) -> &Value {
    &answer["items"]["contact.name"]
}

/// A company's text that permits, and a law of one state that forbids.
fn two_states() -> Rulebook {
    let book = with(&Rulebook::empty(), "own", "plan", "company", json!({"permit": [{"id": "p", "act": ["disclose"]}]}));
    let book = with(&book, "us-aa-law", "floor", "us-aa", json!({"forbid": [{"id": "f", "act": ["disclose"]}]}));
    with(&book, "us-bb-law", "floor", "us-bb", json!({"forbid": [{"id": "f", "act": ["disclose"]}]}))
}

#[test]
fn a_law_that_is_not_named_reaches_its_own_place_alone() {
    let book = two_states();
    let at = |place: &str| ask(&book, &[], &json!({"place": place}));
    assert_eq!(name(&at("us-aa"))["determining"], json!(["us-aa-law/f"]));
    assert_eq!(name(&at("us-bb-city"))["determining"], json!(["us-bb-law/f"]), "a city lies in its state");
    let elsewhere = at("us-cc");
    assert_eq!((&elsewhere["outcome"], &name(&elsewhere)["determining"]), (&json!("permit"), &json!(["own/p"])));
    assert!(elsewhere["statements"].get("us-aa-law").is_none(), "{elsewhere}");
    assert!(elsewhere["made_with"]["packs"].get("us-aa-law").is_none(), "{elsewhere}");
}

#[test]
fn without_a_place_the_law_of_a_place_is_open() {
    let book = two_states();
    for open in [json!({}), json!({"place": "us"})] {
        let answer = ask(&book, &[], &open);
        assert_eq!(answer["outcome"], "unknown", "{open}");
        assert_eq!(answer["missing"][0]["at"], "/case/place", "{answer}");
    }
}

#[test]
fn a_law_that_the_question_names_is_asked_wherever_it_happens() {
    let book = two_states();
    for place in [json!({}), json!({"place": "us-bb"})] {
        assert_eq!(name(&ask(&book, &["own", "us-aa-law"], &place))["determining"], json!(["us-aa-law/f"]));
    }
}

#[test]
fn a_law_not_yet_in_force_is_a_finding_only_where_it_is_named() {
    let later = json!({"version": [{"id": "v", "from": "2030-01-01", "text": "held"}], "forbid": [{"id": "f"}]});
    let book = with(&two_states(), "us-aa-later", "floor", "us-aa", later);
    let codes = |answer: &Value| answer["findings"].to_string();
    assert!(codes(&ask(&book, &["us-aa-later"], &json!({}))).contains("statement-not-in-force"));
    assert!(!codes(&ask(&book, &[], &json!({"place": "us-aa"}))).contains("statement-not-in-force"));
}

#[test]
fn what_asking_under_a_law_tells_is_presumed_only_there() {
    let presume = json!([{"id": "made-for", "fact": "record-made-for", "is": "us-aa-law", "only": "where-named"}]);
    let law = json!({"scope": [{"id": "records", "when": {"fact": "record-made-for", "is": "us-aa-law"}}],
        "forbid": [{"id": "f", "act": ["disclose"]}], "presume": presume});
    let book = with(&Rulebook::empty(), "us-aa-law", "floor", "us-aa", law);
    let named = ask(&book, &["us-aa-law"], &json!({}));
    assert_eq!((&named["outcome"], &named["presumed"][0]["fact"]), (&json!("deny"), &json!("record-made-for")));
    let all = ask(&book, &[], &json!({"place": "us-aa"}));
    assert_eq!((&all["outcome"], &all["missing"][0]["at"]), (&json!("unknown"), &json!("/case/made_for")));
    let other = ask(&book, &[], &json!({"place": "us-aa", "made_for": ["us-bb-law"]}));
    assert_eq!(other["outcome"], "not-applicable");
}

#[test]
fn a_clause_is_noticed_where_it_comes_to_bear() {
    let law = json!({
        "forbid": [{"id": "f", "act": ["disclose"], "finds": "stopped"}],
        "permit": [{"id": "p", "to": ["subject"], "lifts": ["f"]}],
        "require": [{"id": "r", "when": {"fact": "x-a", "is": "yes"}, "finds": "not-met"}],
        "duty": [{"id": "d", "when": {"fact": "x-warned", "is": "no"}, "do": "add-warning", "finds": "warning-missing"}]});
    let book = with(&Rulebook::empty(), "us-aa-law", "floor", "us-aa", law);
    let found = |recipient: &str, x_a: &str, warned: &str| {
        let case = json!({"recipient": {"kind": recipient}, "facts": {"x-a": x_a, "x-warned": warned}});
        let answer = ask(&book, &["us-aa-law"], &case);
        let codes: Vec<String> =
            name(&answer)["findings"].as_array().into_iter().flatten().map(|f| f["code"].as_str().unwrap().to_owned()).collect();
        codes
    };
    assert_eq!(found("public", "no", "no"), ["not-met", "stopped", "warning-missing"]);
    assert_eq!(found("subject", "yes", "yes"), Vec::<String>::new(), "lifted, met, warned");
}

#[test]
fn what_a_scope_takes_out_is_told_what_applies_instead() {
    let law = json!({"scope": [{"id": "capacity", "as": ["plan"], "apply-instead": ["state-law", "us-other"]}], "forbid": [{"id": "f"}]});
    let book = with(&Rulebook::empty(), "us-law", "floor", "us", law);
    let out = ask(&book, &["us-law"], &json!({"capacity": "employer"}));
    assert_eq!((&out["outcome"], &out["apply_instead"]), (&json!("not-applicable"), &json!(["state-law", "us-other"])));
    let inside = ask(&book, &["us-law"], &json!({"capacity": "plan"}));
    assert_eq!((&inside["outcome"], inside.get("apply_instead")), (&json!("deny"), None));
    let both =
        ask(&with(&book, "own", "plan", "company", json!({"permit": [{"id": "p"}]})), &["us-law", "own"], &json!({"capacity": "employer"}));
    assert_eq!((&both["outcome"], both.get("apply_instead")), (&json!("permit"), None), "another text decides");
}

#[test]
fn the_next_day_on_which_the_law_answers_otherwise_is_named() {
    let law = json!({
        "permit": [{"id": "old", "act": ["disclose"], "until": "2027-01-01"}, {"id": "same", "act": ["disclose"], "from": "2026-08-01", "until": "2027-01-01"}],
        "forbid": [{"id": "new", "act": ["disclose"], "from": "2027-01-01", "when": {"fact": "x-a", "is": "yes"}}, {"id": "later", "from": "2028-01-01"}]});
    let book = with(&Rulebook::empty(), "us-aa-law", "floor", "us-aa", law);
    let changes = |on: &str| {
        let answer = answer(&book, &["us-aa-law"], on, json!({"act": "disclose", "items": ["contact.name"]}));
        let findings = name(&answer)["findings"].clone();
        findings.as_array().into_iter().flatten().find(|f| f["code"] == "law-changes").map(|f| f["from"].clone())
    };
    // On 2026-08-01 a clause begins and nothing is answered otherwise; from 2027-01-01 nothing permits.
    assert_eq!(changes("2026-06-01"), Some(json!("2027-01-01")));
    assert_eq!(changes("2027-01-01"), None, "the later prohibition denies what is denied already");
}

#[test]
fn a_company_text_that_changes_is_no_change_of_the_law() {
    let own = json!({"permit": [{"id": "p", "act": ["disclose"], "until": "2027-01-01"}]});
    let book = with(&Rulebook::empty(), "own", "plan", "company", own);
    assert!(!ask(&book, &["own"], &json!({})).to_string().contains("law-changes"));
}

#[test]
fn tests_see_the_kind_of_process_and_the_paper() {
    let law = json!({"permit": [
        {"id": "order", "act": ["disclose"], "when": {"all": [{"fact": "process-kind", "is": "court-order"}, {"fact": "subject-informed", "is": "no"}]}},
        {"id": "paper", "act": ["disclose"], "when": {"fact": "record", "is": "claim"}},
        {"id": "other", "act": ["disclose"], "when": {"fact": "about-other-person", "is": "yes"}},
        {"id": "here", "act": ["disclose"], "when": {"fact": "place", "within": "us-aa"}}]});
    let book = with(&Rulebook::empty(), "us-law", "floor", "us", law);
    let said = |more: &Value| name(&ask(&book, &["us-law"], more))["determining"].clone();
    assert_eq!(said(&json!({"process": {"kind": "court-order", "subject_informed": "no"}})), json!(["us-law/order"]));
    assert_eq!(said(&json!({"record": "claim"})), json!(["us-law/paper"]));
    assert_eq!(said(&json!({"recipient": {"about_other_person": "yes"}})), json!(["us-law/other"]));
    assert_eq!(said(&json!({"place": "us-aa-city"})), json!(["us-law/here"]));
    let none = json!({"process": {"kind": "none"}, "record": "note", "recipient": {"about_other_person": "no"}, "place": "us-bb"});
    assert_eq!(said(&none), json!(["default"]));
}

#[test]
fn who_reads_is_who_receives() {
    let law = json!({"permit": [{"id": "p", "act": ["access", "disclose"], "to": ["client.hr"]}]});
    let book = with(&Rulebook::empty(), "us-law", "floor", "us", law);
    let outcome = |more: &Value| ask(&book, &["us-law"], more)["outcome"].clone();
    assert_eq!(outcome(&json!({"act": "access", "actor": {"kind": "hr"}})), "permit");
    assert_eq!(outcome(&json!({"act": "access", "actor": {"kind": "supervisor"}})), "deny");
    assert_eq!(outcome(&json!({"act": "access", "actor": {"kind": "supervisor"}, "recipient": {"kind": "hr"}})), "permit");
    assert_eq!(outcome(&json!({"act": "disclose", "actor": {"kind": "hr"}})), "unknown", "who discloses is not who receives");
}

#[test]
fn data_about_another_person_is_noticed() {
    let book = with(&Rulebook::empty(), "us-law", "floor", "us", json!({"permit": [{"id": "p"}]}));
    let noticed = |word: &str| {
        let answer = ask(&book, &["us-law"], &json!({"recipient": {"kind": "affected-employee", "about_other_person": word}}));
        name(&answer)["findings"].to_string().contains("third-person-data")
    };
    assert!(noticed("yes") && !noticed("no"));
}

/// A union's law is at home in its member states, and a text that binds its holder alone is asked only where it is named.
#[test]
fn a_union_reaches_its_members_and_a_holder_s_own_text_nobody_else() {
    let clauses = json!({"forbid": [{"id": "no", "act": ["use"], "cite": "x 1"}]});
    let mut law = json!({"id": "eu-law", "kind": "statement", "role": "floor", "jurisdiction": "eu", "territory": ["de", "fr"], "anchor": "act-instant"});
    law.as_object_mut().unwrap().extend(clauses.as_object().unwrap().clone());
    let mut own =
        json!({"id": "vendor", "kind": "statement", "role": "plan", "only": "where-named", "closed": true, "anchor": "act-instant"});
    own.as_object_mut().unwrap().extend(clauses.as_object().unwrap().clone());
    let book = Rulebook::empty().with_pack_json("law", &law.to_string()).unwrap().with_pack_json("own", &own.to_string()).unwrap();
    let ask = |under: &[&str], place: &str| {
        let wanted = Disclosure { place: Some(place.to_owned()), ..Disclosure::of("use", &["contact.email"]) };
        book.disclose(&wanted, under, day!(2026 - 06 - 01)).unwrap()
    };
    assert_eq!(ask(&[], "de").items["contact.email"].determining, ["eu-law/no"]);
    assert_eq!(ask(&[], "us-ca").outcome.as_str(), "not-applicable");
    assert_eq!(ask(&["vendor"], "us-ca").items["contact.email"].determining, ["vendor/no"]);
    assert!(book.laws(Some("fr"), day!(2026 - 06 - 01)).unwrap().held.contains_key("eu-law"));
}
