//! Traps into which other policy and retention engines fall, measured or read in their sources: each stands here as a test.

use leavelaw::{Request, Rulebook};
use serde_json::{Value, json};

fn book(packs: &[Value]) -> Rulebook {
    let add = |book: Rulebook, pack: &Value| book.with_pack_json("pack", &pack.to_string()).expect("a pack");
    packs.iter().fold(Rulebook::empty(), add)
}

fn ask(book: &Rulebook, request: &Value) -> Value {
    let request = Request::from_json(&request.to_string()).expect("a request");
    serde_json::from_str(&book.decide(&request).and_then(|answer| answer.to_json()).expect("an answer")).expect("JSON")
}

fn policy(id: &str, clauses: &Value) -> Value {
    let mut pack = json!({"id": id, "kind": "statement", "role": "plan", "anchor": "act-instant"});
    pack.as_object_mut().expect("an object").extend(clauses.as_object().expect("clauses").clone());
    pack
}

fn disclose(book: &Rulebook, under: &[&str], case: &Value) -> Value {
    ask(book, &json!({"ask": "disclose", "on": "2026-06-01", "under": under, "case": case}))
}

/// An engine that skips a rule whose evaluation fails lets a forbid drop out where the record of the consent is missing, and allows.
#[test]
fn a_missing_consent_record_never_permits() {
    let forbids = policy(
        "p",
        &json!({
            "permit": [{"id": "all", "act": ["use"], "cite": "p 1"}],
            "forbid": [{"id": "withdrawn", "act": ["use"], "when": {"fact": "x-consent", "is": "withdrawn"}, "cite": "p 2"}],
        }),
    );
    let requires = policy(
        "q",
        &json!({
            "permit": [{"id": "all", "act": ["use"], "cite": "q 1"}],
            "require": [{"id": "consent", "act": ["use"], "consent": {"kind": "explicit", "by": "subject"}, "cite": "q 2"}],
        }),
    );
    let book = book(&[forbids, requires]);
    let case = json!({"act": "use", "items": ["contact.email"]});
    let by_forbid = disclose(&book, &["p"], &case);
    assert_eq!(by_forbid["outcome"], "unknown");
    assert_eq!(by_forbid["missing"][0]["at"], "/case/facts/x-consent");
    let by_requirement = disclose(&book, &["q"], &case);
    assert_eq!(by_requirement["outcome"], "unknown");
    assert_eq!(by_requirement["missing"][0]["at"], "/case/consents");
}

/// "Allow unless the person has opted out" stays allowed elsewhere where nothing is known of the person.
#[test]
fn unless_with_nothing_known_stays_unknown() {
    let book = book(&[policy(
        "p",
        &json!({
            "permit": [{"id": "mail", "act": ["send-email"], "unless": {"fact": "opted-out", "is": "yes"}, "cite": "p 1"}],
        }),
    )]);
    let mail = |facts: Value| disclose(&book, &["p"], &json!({"act": "send-email", "items": ["contact.email"], "facts": facts}));
    assert_eq!(mail(json!({}))["outcome"], "unknown");
    assert_eq!(mail(json!({"opted-out": "yes"}))["outcome"], "deny");
    assert_eq!(mail(json!({"opted-out": "no"}))["outcome"], "permit");
}

/// Where the first match by priority decides, the order of two rules is the policy; an unknown recipient is a gap there, and here a denial.
#[test]
fn order_decides_nothing_and_an_unknown_recipient_is_refused() {
    let permit = json!({"id": "hr", "act": ["disclose"], "to": ["client.hr"], "cite": "p 1"});
    let forbid = json!({"id": "health", "act": ["disclose"], "data": ["personal.health"], "cite": "p 2"});
    let one_way = book(&[policy("p", &json!({"permit": [permit], "forbid": [forbid]}))]);
    let other_way = book(&[policy("p", &json!({"forbid": [forbid], "permit": [permit]}))]);
    let case = |to: &str| json!({"act": "disclose", "items": ["health.diagnosis", "contact.email"], "recipient": {"kind": to}});
    for book in [&one_way, &other_way] {
        let answer = disclose(book, &["p"], &case("hr"));
        assert_eq!(answer["items"]["health.diagnosis"]["determining"], json!(["p/health"]));
        assert_eq!(answer["items"]["contact.email"]["outcome"], "permit", "one clash voids nothing else");
        assert_eq!(disclose(book, &["p"], &case("x-passer-by"))["items"]["contact.email"]["outcome"], "deny");
    }
}

/// A denial elsewhere has an empty list of reasons where no permit applied; here it says which one almost did, and what it failed on.
#[test]
fn a_permit_that_almost_applied_is_named() {
    let book = book(&[policy(
        "p",
        &json!({
            "forbid": [{"id": "all", "act": ["disclose"], "cite": "p 1"}],
            "except": [{"id": "agreed", "lifts": ["all"], "to": ["outside.service-provider"], "when": {"fact": "confidentiality-agreement-open", "is": "yes"}, "cite": "p 2"}],
            "permit": [{"id": "help", "act": ["disclose"], "when": {"fact": "x-ticket", "is": "yes"}, "cite": "p 3"}],
        }),
    )]);
    let case = json!({"act": "disclose", "items": ["contact.email"], "recipient": {"kind": "service-provider", "bound": "no"}, "facts": {"x-ticket": "no"}});
    let item = &disclose(&book, &["p"], &case)["items"]["contact.email"];
    assert_eq!(item["outcome"], "deny");
    assert_eq!(item["determining"], json!(["p/all"]));
    assert_eq!(item["failed_exceptions"], json!([{"clause": "p/agreed", "facts": ["confidentiality-agreement-open"]}]));
    assert_eq!(item["unmet"], json!(["p/help"]));
}

fn retained(record: &Value, on: &str) -> Value {
    let book = Rulebook::bundled().expect("the rulebook");
    ask(&book, &json!({"ask": "retain", "on": on, "case": record}))
}

/// Elsewhere three years after 29 February are undefined, and the guard that compares with nothing lets the record go.
#[test]
fn three_years_after_a_leap_day_end_on_the_last_of_february() {
    let record = json!({"class": "payroll.register", "rules": ["us-flsa-payroll"], "dates": {"last-entry": "2024-02-29"}, "holds": []});
    assert_eq!(retained(&record, "2025-06-01")["outcome"], "must-retain");
    let last = retained(&record, "2027-02-28");
    assert_eq!((&last["outcome"], &last["retain_through"]), (&json!("must-retain"), &json!("2027-02-28")));
    assert_eq!(retained(&record, "2027-03-01")["outcome"], "may-dispose");
}

/// Three years are no 1,095 days: with a leap day among them that ends a day early.
#[test]
fn a_year_is_not_so_many_days() {
    let record = json!({"class": "payroll.register", "rules": ["us-flsa-payroll"], "dates": {"last-entry": "2021-06-30"}, "holds": []});
    assert_eq!(retained(&record, "2024-06-29")["outcome"], "must-retain");
    assert_eq!(retained(&record, "2024-06-30")["outcome"], "must-retain");
    assert_eq!(retained(&record, "2024-07-01")["outcome"], "may-dispose");
}

/// Of several schedules the longest keeps the record, whichever comes first in the file or by its date.
#[test]
fn the_longest_minimum_governs_and_the_others_stay_visible() {
    let record = json!({"class": "payroll.register", "dates": {"last-entry": "2024-02-29"}, "holds": []});
    let keep = |id: &str, years: u8| json!({"id": id, "class": ["payroll.register"], "clock": {"years": years, "from": "last-entry"}, "cite": "x 1"});
    for [first, second] in [[keep("short", 1), keep("long", 9)], [keep("long", 9), keep("short", 1)]] {
        let pack = json!({"id": "x-schedule", "kind": "schedule", "role": "plan", "anchor": "record-made", "keep": [first, second]});
        let answer = ask(&book(&[pack]), &json!({"ask": "retain", "on": "2026-01-01", "case": record}));
        assert_eq!(answer["governing"], json!(["long"]), "{answer}");
        assert!(answer["rules"]["short"].is_object(), "{answer}");
    }
}
