//! The rules of the lint on small texts of their own, and against decisions.

use crate::disclosure::naive::{packs, request};
use crate::{Request, Rulebook};
use proptest::prelude::*;
use serde_json::{Value, json};

fn with(book: &Rulebook, id: &str, role: &str, tables: &Value) -> Rulebook {
    let mut pack = json!({"id": id, "kind": "statement", "role": role, "anchor": "act-instant"});
    for (key, value) in tables.as_object().unwrap() {
        let mut value = value.clone();
        for item in value.as_array_mut().into_iter().flatten().filter(|_| role == "floor") {
            item["cite"] = json!(format!("{id} {}", item["id"]));
        }
        pack[key] = value;
    }
    book.with_pack_json(id, &pack.to_string()).unwrap_or_else(|e| panic!("{}", e.report()))
}

fn report(book: &Rulebook, on: &str) -> Value {
    let request = Request::from_json(&json!({"ask": "lint", "statement": "own", "on": on}).to_string()).unwrap();
    serde_json::from_str(&book.decide(&request).unwrap().to_json().unwrap()).unwrap()
}

/// The findings of one code, each as clause, item and subject.
fn of(book: &Rulebook, on: &str, code: &str) -> Vec<[String; 3]> {
    let report = report(book, on);
    let found = report["findings"].as_array().into_iter().flatten().filter(|f| f["code"] == code);
    found.map(|f| ["clause", "item", "subject"].map(|key| f[key].as_str().unwrap_or_default().to_owned())).collect()
}

#[expect(clippy::needless_pass_by_value, reason = "a literal is written where it is used")]
fn own(tables: Value) -> Rulebook {
    with(&Rulebook::empty(), "own", "plan", &tables)
}

const TODAY: &str = "2026-11-22";

fn clauses(found: &[[String; 3]]) -> Vec<&str> {
    found.iter().map(|[clause, ..]| clause.as_str()).collect()
}

#[test]
fn a_permit_that_is_always_stopped_is_never_reached() {
    let forbid = json!([{"id": "f", "act": ["disclose"]}]);
    let permit = json!([{"id": "sell", "act": ["sell"]}, {"id": "any", "act": ["disclose", "use"]}]);
    let never = |tables| of(&own(tables), TODAY, "permit-never-reached");
    assert_eq!(clauses(&never(json!({"forbid": forbid, "permit": permit}))), ["own/sell"]);
    // What lifts the ban opens the way again, be it on a condition.
    let except = json!([{"id": "e", "lifts": ["f"], "to": ["outside.affiliate"], "when": {"fact": "x-agreed", "is": "yes"}}]);
    assert!(never(json!({"forbid": forbid, "permit": permit, "except": except})).is_empty());
    // A ban on a condition that the permit does not ask for leaves a case in which it opens.
    let on_condition = json!([{"id": "f", "act": ["disclose"], "when": {"fact": "x-late", "is": "yes"}}]);
    assert!(never(json!({"forbid": on_condition, "permit": permit})).is_empty());
    let same = json!([{"id": "late", "act": ["sell"], "when": {"fact": "x-late", "is": "yes"}}]);
    assert_eq!(clauses(&never(json!({"forbid": on_condition, "permit": same}))), ["own/late"]);
    // Two bans together leave nothing, though neither does alone.
    let halves = json!([{"id": "a", "to": ["outside"]}, {"id": "b", "not-to": ["outside"]}]);
    assert_eq!(clauses(&never(json!({"forbid": halves, "permit": [{"id": "p", "act": ["disclose"]}]}))), ["own/p"]);
    // Outside the scope of its own text nothing is reached.
    let scope = json!([{"id": "s", "act": ["use"]}]);
    assert_eq!(clauses(&never(json!({"scope": scope, "permit": permit}))), ["own/sell"]);
}

#[test]
fn a_requirement_that_nothing_satisfies_stops_like_a_ban() {
    let lists = json!({"framework": [{"id": "old", "from": "2000-01-01", "until": "2015-01-01"}]});
    let book = with(&Rulebook::empty(), "lists", "floor", &lists);
    let tables = json!({"require": [{"id": "r", "act": ["transfer-cross-border"], "basis": {"framework": "old", "certified": true, "valid": "on-day"}}],
        "permit": [{"id": "p", "act": ["transfer-cross-border"]}]});
    let book = with(&book, "own", "plan", &tables);
    assert_eq!(clauses(&of(&book, "2015-01-01", "permit-never-reached")), ["own/p"]);
    assert_eq!(of(&book, "2015-01-01", "framework-not-valid"), [["own/r", "", "old"].map(str::to_owned)]);
    assert!(of(&book, "2014-12-31", "permit-never-reached").is_empty());
    assert!(of(&book, "2014-12-31", "framework-not-valid").is_empty());
}

#[test]
fn an_exception_that_lifts_nothing_is_told() {
    let forbid = json!([{"id": "f", "act": ["disclose"], "to": ["outside"]}]);
    let except = |to: &str| json!({"forbid": forbid, "except": [{"id": "e", "lifts": ["f"], "to": [to]}]});
    assert_eq!(clauses(&of(&own(except("client.hr")), TODAY, "except-lifts-nothing")), ["own/e"]);
    assert!(of(&own(except("outside.affiliate")), TODAY, "except-lifts-nothing").is_empty());
}

#[test]
fn an_exception_outlives_what_it_lifts() {
    let tables = json!({"forbid": [{"id": "f", "act": ["disclose"], "until": "2020-01-01"}], "except": [{"id": "e", "lifts": ["f"], "act": ["sell"]}]});
    let book = own(tables.clone());
    assert!(of(&book, "2019-12-31", "lifts-unknown-id").is_empty());
    assert_eq!(of(&book, "2020-01-01", "lifts-unknown-id"), [["own/e", "", "f"].map(str::to_owned)]);
    // A law's clause of that name is not lifted by a company.
    let law = with(&Rulebook::empty(), "law", "floor", &json!({"forbid": [{"id": "f", "act": ["disclose"]}]}));
    let book = with(&law, "own", "plan", &tables);
    assert!(of(&book, "2020-01-01", "lifts-unknown-id").is_empty());
    assert_eq!(of(&book, "2020-01-01", "lifts-other-pack"), [["own/e", "law/f", "f"].map(str::to_owned)]);
}

#[test]
fn opposites_are_a_tension_until_one_lifts_the_other() {
    let permit = json!([{"id": "p", "act": ["disclose"], "purpose": ["safety"]}]);
    let forbid = json!([{"id": "f", "act": ["sell"]}]);
    let found = of(&own(json!({"permit": permit, "forbid": forbid})), TODAY, "tension");
    assert_eq!(found, [["own/p", "own/f", ""].map(str::to_owned)]);
    let lifting = json!([{"id": "p", "act": ["disclose"], "purpose": ["safety"], "lifts": ["f"]}]);
    assert!(of(&own(json!({"permit": lifting, "forbid": forbid})), TODAY, "tension").is_empty());
    // An exception that may fail leaves the tension.
    let except = |when: Value| json!({"permit": permit, "forbid": forbid, "except": [{"id": "e", "lifts": ["f"], "when": when}]});
    assert_eq!(of(&own(except(json!({"fact": "x-agreed", "is": "yes"}))), TODAY, "tension").len(), 1);
    // They never meet: the one is about use.
    assert!(of(&own(json!({"permit": [{"id": "p", "act": ["use"]}], "forbid": forbid})), TODAY, "tension").is_empty());
}

#[test]
fn the_example_of_a_tension_is_a_request_that_meets_both() {
    let book = own(json!({"permit": [{"id": "p", "act": ["disclose"], "data": ["health"], "purpose": ["safety"]}],
        "forbid": [{"id": "f", "act": ["disclose"], "to": ["outside"], "subject": ["employee"], "via": ["offline"]}]}));
    let report = report(&book, TODAY);
    let says = report["findings"].as_array().unwrap().iter().find(|f| f["code"] == "tension").unwrap()["says"].as_str().unwrap().to_owned();
    let case: Value = serde_json::from_str(says.split_once("for example ").unwrap().1).unwrap();
    let ask = |case: &Value| {
        let request = json!({"ask": "disclose", "on": TODAY, "under": ["own"], "case": case}).to_string();
        let answer = book.decide(&Request::from_json(&request).unwrap()).unwrap().to_json().unwrap();
        serde_json::from_str::<Value>(&answer).unwrap()
    };
    let answer = ask(&case);
    assert_eq!(answer["items"].as_object().unwrap().values().next().unwrap()["determining"], json!(["own/f"]), "{case}");
    let mut elsewhere = case;
    elsewhere["channel"] = json!("site.form");
    assert_eq!(ask(&elsewhere)["outcome"], "permit");
}

#[test]
fn a_promise_is_compared_with_the_laws_of_the_day() {
    let law = json!({"version": [{"id": "v", "from": "2004-01-01", "text": "held"}],
        "forbid": [{"id": "mail", "act": ["send-email"], "when": {"all": [{"fact": "opted-out", "is": "yes"}, {"fact": "message", "is": "commercial"}]}},
                   {"id": "late", "act": ["send-email"], "when": {"fact": "clock-ended", "about": "opt-out", "is": "yes"}}],
        "duty": [{"id": "opt-out", "on": "opt-out", "do": "honour-opt-out", "clock": {"business-days": 10}},
                 {"id": "tell", "on": "breach", "do": "notify-subject", "clock": {"days": 60}}]});
    let law = with(&Rulebook::empty(), "law", "floor", &law);
    let promise = |clause: Value, tell: i64| {
        let tables = json!({"forbid": [clause], "duty": [{"id": "d", "on": "breach", "do": "notify-subject", "clock": {"days": tell}}]});
        with(&law, "own", "plan", &tables)
    };
    let wide = promise(json!({"id": "f", "act": ["send-email"], "when": {"fact": "opted-out", "is": "yes"}}), 60);
    let found = of(&wide, TODAY, "promise-above-law");
    assert_eq!(found, [["own/f", "law/mail", ""], ["own/f", "law/opt-out", ""]].map(|f| f.map(str::to_owned)));
    // Before the law there is nothing to be above.
    assert!(of(&wide, "2003-12-31", "promise-above-law").is_empty());
    let other = |tell| promise(json!({"id": "f", "act": ["sell"], "when": {"fact": "x-late", "is": "yes"}}), tell);
    assert!(of(&other(60), TODAY, "promise-above-law").is_empty());
    assert_eq!(of(&other(30), TODAY, "promise-above-law"), [["own/d", "law/tell", ""].map(str::to_owned)]);
    assert_eq!(of(&other(90), TODAY, "promise-below-law"), [["own/d", "law/tell", ""].map(str::to_owned)]);
}

#[test]
fn an_absolute_promise_is_above_a_law_that_asks_for_something() {
    let age = |years: i64| json!({"fact": "subject-age", "less-than": {"years": years}});
    let law = |years: i64| {
        let consent = json!({"id": "parents", "act": ["collect"], "when": age(years), "lifts": ["children"]});
        let tables = json!({"forbid": [{"id": "children", "act": ["collect"], "when": {"all": [age(years), {"fact": "audience", "is": "children"}]}}], "permit": [consent]});
        with(&Rulebook::empty(), "law", "floor", &tables)
    };
    let own = |years: i64, law_years: i64| {
        with(&law(law_years), "own", "plan", &json!({"forbid": [{"id": "f", "act": ["collect"], "when": age(years)}]}))
    };
    let has = |book: &Rulebook, item: &str| of(book, TODAY, "promise-above-law").iter().any(|found| found[1] == item);
    assert!(has(&own(13, 13), "law/children"));
    assert!(has(&own(16, 13), "law/children"));
    // A promise about the younger ones alone is not the stricter one.
    assert!(!has(&own(10, 13), "law/children"));
}

#[test]
fn a_permit_where_a_law_forbids_is_below_it() {
    let forbid = json!([{"id": "f", "act": ["disclose"], "data": ["health"], "as": ["employer", "vendor-for-employer"]}]);
    let except = json!([{"id": "e", "lifts": ["f"], "to": ["client.supervisor"]}]);
    let law = with(&Rulebook::empty(), "law", "floor", &json!({"forbid": forbid, "except": except}));
    let below = |tables: Value| of(&with(&law, "own", "plan", &tables), TODAY, "promise-below-law");
    let permit = |to: &str| json!([{"id": "p", "act": ["disclose"], "to": [to]}]);
    assert_eq!(below(json!({"permit": permit("client.colleague")})), [["own/p", "law/f", ""].map(str::to_owned)]);
    // The law opens it itself; the text stops it itself; the text is about other data.
    assert!(below(json!({"permit": permit("client.supervisor")})).is_empty());
    assert!(below(json!({"permit": permit("client.colleague"), "forbid": [{"id": "n", "data": ["health"]}]})).is_empty());
    assert!(below(json!({"permit": [{"id": "p", "act": ["disclose"], "data": ["contact"]}]})).is_empty());
    // A law does not look at other laws.
    assert!(of(&with(&law, "own", "floor", &json!({"permit": permit("client.colleague")})), TODAY, "promise-below-law").is_empty());
}

#[test]
fn a_consent_that_asks_for_no_version_outlives_the_text() {
    let of_consent = |consent: Value, stays: &str| {
        let change = json!({"id": "c", "takes-effect": {"all": ["posted", "notice-given"]}, "notice": {"days": 30}, "consent": stays});
        own(json!({"change": change, "require": [{"id": "r", "act": ["use"], "consent": consent}]}))
    };
    let code = "consent-outlives-version";
    let bound = json!({"kind": "explicit", "version": "same"});
    assert!(of(&of_consent(bound.clone(), "stays-with-version"), TODAY, code).is_empty());
    assert_eq!(clauses(&of(&of_consent(json!({"kind": "explicit"}), "stays-with-version"), TODAY, code)), ["own/r"]);
    assert_eq!(clauses(&of(&of_consent(bound, "carries-if-not-material"), TODAY, code)), ["own/c"]);
}

#[test]
fn a_change_is_silent_where_one_way_alone_suffices_and_tells_nobody() {
    let silent = |change: Value| !of(&own(json!({"change": change})), TODAY, "silent-change").is_empty();
    assert!(silent(json!({"id": "c", "takes-effect": {"any": ["posted", "notice-given"]}, "notice": "none"})));
    assert!(!silent(json!({"id": "c", "takes-effect": {"any": ["posted"]}, "notice": {"days": 30}})));
    assert!(!silent(json!({"id": "c", "takes-effect": {"all": ["posted", "notice-given"]}, "notice": "none"})));
    assert!(!silent(json!({"id": "c", "takes-effect": {"any": ["notice-given"]}, "notice": "none"})));
}

#[test]
fn a_law_that_a_claim_names_is_that_of_the_text_s_own_day() {
    let versions = json!([{"id": "act-1", "from": "2000-01-01", "until": "2010-01-01", "text": "held", "cite": "1"},
        {"id": "act-2", "from": "2010-01-01", "until": "2020-01-01", "text": "held", "cite": "2"}, {"id": "act-3", "from": "2020-01-01", "text": "held", "cite": "3"}]);
    let book = with(&Rulebook::empty(), "act", "floor", &json!({"version": versions}));
    let text = |law: &str, from: &str| {
        with(
            &book,
            "own",
            "plan",
            &json!({"version": [{"id": "v", "from": from, "text": "held"}], "claim": [{"id": "k", "text": "we keep it", "law": [law]}]}),
        )
    };
    let subjects = |book: &Rulebook, on: &str| of(book, on, "law-superseded").into_iter().map(|[.., subject]| subject).collect::<Vec<_>>();
    assert_eq!(subjects(&text("act", "2009-01-01"), TODAY), ["act-1", "act-2"]);
    assert_eq!(subjects(&text("act", "2009-01-01"), "2010-01-01"), ["act-1"]);
    assert!(subjects(&text("act", "2009-01-01"), "2009-12-31").is_empty());
    assert_eq!(subjects(&text("act", "2010-01-01"), TODAY), ["act-2"]);
    assert_eq!(subjects(&text("act@2010-01-01", "2026-01-01"), TODAY), ["act-2"]);
    assert!(subjects(&text("act@2020-01-01", "2026-01-01"), TODAY).is_empty());
}

#[test]
fn a_term_that_takes_in_health_without_naming_it_is_told() {
    let term = |stands_for: Value, defined: bool| {
        let mut term = json!({"term": "the-file", "stands-for": stands_for});
        if defined {
            term["defined"] = json!("in the glossary");
        }
        let book = own(json!({"permit": [{"id": "p", "act": ["collect"], "terms": [term]}]}));
        ["unmapped-term", "category-without-sensitive-mapping"].map(|code| of(&book, TODAY, code).len())
    };
    assert_eq!(term(json!(["personal"]), true), [0, 1]);
    assert_eq!(term(json!(["leave"]), true), [0, 0]);
    assert_eq!(term(json!(["leave"]), false), [1, 1]);
    assert_eq!(term(json!(["leave", "health.restrictions"]), false), [1, 0]);
    assert_eq!(term(json!([]), true), [1, 1]);
}

#[test]
fn a_text_that_is_not_in_force_or_not_held_says_no_more() {
    let book = own(
        json!({"version": [{"id": "v1", "from": "2013-05-01", "until": "2013-05-16", "text": "not-held"}, {"id": "v2", "from": "2013-05-16", "text": "held"}],
        "duty": [{"id": "d", "on": "inquiry", "do": "answer"}]}),
    );
    let codes = |on: &str| {
        let report = report(&book, on);
        report["findings"].as_array().into_iter().flatten().map(|f| f["code"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(codes("2013-04-30"), ["statement-not-in-force"]);
    assert_eq!(codes("2013-05-15"), ["version-text-missing"]);
    assert!(codes("2013-05-16").contains(&"duty-without-clock".to_owned()));
    assert_eq!(report(&book, "2013-05-16")["version"], "2013-05-16");
}

#[test]
fn a_law_is_not_blamed_for_what_it_does_not_speak_of() {
    let tables = json!({"forbid": [{"id": "f", "act": ["disclose"], "data": ["health"], "when": {"fact": "x-late", "is": "yes"}}]});
    let book = with(&Rulebook::empty(), "own", "floor", &tables);
    assert_eq!(report(&book, TODAY)["findings"], Value::Null);
}

#[test]
fn with_its_reasons_every_finding_is_a_line() {
    let book = own(json!({"reference": [{"id": "ref", "to": "terms", "loaded": false}]})).explaining();
    let report = report(&book, TODAY);
    let (findings, lines) = (report["findings"].as_array().unwrap().len(), report["explanation"].as_array().unwrap().len());
    assert_eq!(lines, findings.saturating_add(1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_told_to_be_idle_never_decides(packs in packs(), requests in prop::collection::vec(request(), 8)) {
        let pack = &packs[0];
        let one = std::slice::from_ref(pack);
        let book = Rulebook::empty().with_pack_json(&pack.id, &pack.to_json().to_string()).unwrap();
        let ask = |request: &Value| -> Value {
            let answer = book.decide(&Request::from_json(&request.to_string()).unwrap()).unwrap();
            serde_json::from_str(&answer.to_json().unwrap()).unwrap()
        };
        let report = ask(&json!({"ask": "lint", "statement": pack.id, "on": TODAY}));
        let is_except = |id: &str| pack.clauses.iter().any(|c| c.strength == "except" && id.ends_with(&format!("/{}", c.id)));
        let idle: Vec<&str> = report["findings"].as_array().into_iter().flatten()
            .filter_map(|f| Some((f["code"].as_str()?, f["clause"].as_str()?)))
            // A permit that lifts nothing may still permit.
            .filter(|(code, id)| *code == "permit-never-reached" || (*code == "except-lifts-nothing" && is_except(id)))
            .map(|(_, id)| id).collect();
        for request in &requests {
            let answer = ask(&request.to_json(one));
            let items = answer["items"].as_object().into_iter().flatten();
            for (_, item) in items.filter(|(_, item)| item["outcome"] == "permit") {
                // What is ordered needs no permit.
                let is_ordered = item["mandatory"] == true;
                let decided = item["determining"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let wrong: Vec<&str> = decided.filter(|id| idle.contains(id) && !is_ordered).collect();
                prop_assert!(wrong.is_empty(), "{wrong:?} decided {answer} though {report}");
            }
        }
    }
}
