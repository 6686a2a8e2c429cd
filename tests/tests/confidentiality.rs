//! The openings of the confidentiality laws, each with what opens it and with what does not: beside the vectors, which show one of each.

use leavelaw::{Request, Rulebook};
use serde_json::{Value, json};

fn answer(book: &Rulebook, under: &[&str], on: &str, case: &Value) -> Value {
    let request = json!({"ask": "disclose", "on": on, "under": under, "case": case}).to_string();
    let answer = Request::from_json(&request).and_then(|request| book.decide(&request)).unwrap();
    serde_json::from_str(&answer.to_json().unwrap()).unwrap()
}

/// The case of a row: what the law's rows share, with what the row adds or replaces.
fn case(shared: &Value, more: &Value) -> Value {
    let mut case = shared.clone();
    for (key, value) in more.as_object().unwrap() {
        case[key] = value.clone();
    }
    case
}

/// The outcome and the clauses that decided, over all items, without the law's id.
fn came_of(law: &str, answer: &Value) -> (String, Vec<String>) {
    let items = answer["items"].as_object().into_iter().flat_map(|items| items.values());
    let mut clauses: Vec<String> = items
        .flat_map(|item| item["determining"].as_array().cloned().unwrap_or_default())
        .filter_map(|clause| Some(clause.as_str()?.trim_start_matches(&format!("{law}/")).to_owned()))
        .collect();
    clauses.sort();
    clauses.dedup();
    (answer["outcome"].as_str().unwrap_or_default().to_owned(), clauses)
}

/// Each row: what it adds to the shared case, the outcome, and the clause that decided.
#[expect(clippy::needless_pass_by_value, reason = "a literal is written where it is used")]
fn check(law: &str, shared: Value, rows: Vec<(Value, &str, &[&str])>) {
    let book = Rulebook::bundled().unwrap();
    for (more, outcome, clauses) in rows {
        let answer = answer(&book, &[law], "2026-06-01", &case(&shared, &more));
        let (came, by) = came_of(law, &answer);
        assert_eq!((came.as_str(), by), (outcome, clauses.iter().map(|c| (*c).to_owned()).collect()), "{law}: {more}\n{answer}");
    }
}

fn consent(by: &str, form: &str) -> Value {
    json!([{"kind": "explicit", "by": by, "form": form, "from": "2026-01-01"}])
}

fn process(kind: &str, item: &str) -> Value {
    json!({"kind": kind, "valid": "yes", "scope": [item]})
}

#[test]
fn genetic_information_opens_in_six_ways_and_no_more() {
    let to = |kind: &str| json!({"kind": kind});
    let shared =
        json!({"act": "disclose", "items": ["health.family-history"], "recipient": {"kind": "supervisor"}, "capacity": "employer"});
    check(
        "us-gina",
        shared,
        vec![
            (json!({}), "deny", &["confidential"]),
            (json!({"recipient": to("first-aid"), "facts": {"might-need-emergency-treatment": "yes"}}), "deny", &["confidential"]),
            (json!({"recipient": to("subject"), "request_form": "written"}), "permit", &["exc-employee-written"]),
            (json!({"recipient": to("subject"), "request_form": "electronic"}), "deny", &["confidential"]),
            (
                json!({"recipient": to("researcher"), "purpose": "research", "facts": {"human-subjects-rules-met": "yes"}}),
                "permit",
                &["exc-research"],
            ),
            (
                json!({"recipient": to("researcher"), "purpose": "research", "facts": {"human-subjects-rules-met": "no"}}),
                "deny",
                &["confidential"],
            ),
            (
                json!({"recipient": to("litigant"), "process": process("court-order", "health.family-history")}),
                "permit",
                &["exc-court-order"],
            ),
            (
                json!({"recipient": to("litigant"), "process": process("subpoena", "health.family-history")}),
                "deny",
                &["confidential", "court-order-required"],
            ),
            (
                json!({"recipient": to("eeo-investigator"), "process": {"kind": "investigation", "investigates": "us-gina"}}),
                "permit",
                &["exc-government"],
            ),
            (
                json!({"recipient": to("eeo-investigator"), "process": {"kind": "investigation", "investigates": "us-ada"}}),
                "deny",
                &["confidential"],
            ),
            (
                json!({"recipient": to("leave-desk"), "purpose": "operate-leave", "made_for": ["us-fmla"]}),
                "permit",
                &["exc-fmla-certification"],
            ),
            (json!({"purpose": "operate-leave", "made_for": ["us-fmla"]}), "deny", &["confidential"]),
            (
                json!({"recipient": to("health-agency"), "facts": {"contagious-disease": "yes", "imminent-hazard": "no"}}),
                "deny",
                &["confidential"],
            ),
            (json!({"act": "store", "storage": {"separate": "no"}}), "deny", &["separate-file"]),
        ],
    );
    check(
        "us-gina",
        json!({"act": "ask-evidence", "items": ["health.family-history"], "capacity": "employer"}),
        vec![
            (json!({"facts": {"gina-warning": "yes", "leave-reason": "own-health"}}), "permit", &["1635-8-b-1-i"]),
            (json!({"facts": {"gina-warning": "no", "leave-reason": "family-care"}}), "permit", &["1635-8-b-3"]),
            (json!({"facts": {"gina-warning": "no", "leave-reason": "own-health"}}), "deny", &["1635-8-a"]),
        ],
    );
}

#[test]
fn whom_an_order_was_kept_from_is_told_and_nobody_else() {
    let book = Rulebook::bundled().unwrap();
    let notices = |informed: Option<&str>| {
        let mut order = process("court-order", "health.genetic");
        if let Some(informed) = informed {
            order["subject_informed"] = json!(informed);
        }
        let case = json!({"act": "disclose", "items": ["health.genetic"], "recipient": {"kind": "court"}, "process": order});
        answer(&book, &["us-gina"], "2026-06-01", &case)["duties"].to_string().contains("notify-subject")
    };
    assert_eq!((notices(Some("no")), notices(None), notices(Some("yes"))), (true, true, false));
}

#[test]
fn examination_results_go_to_workers_compensation_where_state_law_says_so() {
    let shared =
        json!({"act": "disclose", "items": ["health.diagnosis"], "made_for": ["employee-exam"], "recipient": {"kind": "workers-comp"}});
    check(
        "us-ada-confidentiality",
        shared,
        vec![
            (json!({"facts": {"under-state-law": "yes"}}), "permit", &["exc-workers-comp"]),
            (json!({"facts": {"under-state-law": "no"}}), "deny", &["confidential"]),
            (
                json!({"recipient": {"kind": "insurer"}, "purpose": "benefit-plan", "facts": {"under-state-law": "no"}}),
                "permit",
                &["exc-insurance"],
            ),
            (json!({"recipient": {"kind": "colleague"}}), "deny", &["confidential"]),
        ],
    );
}

#[test]
fn the_capacity_decides_and_not_the_company() {
    let chart =
        json!({"act": "access", "items": ["health.diagnosis"], "actor": {"kind": "supervisor"}, "consents": [], "capacity": "provider"});
    check(
        "us-hipaa",
        chart,
        vec![
            (json!({}), "deny", &["164-502-a"]),
            (json!({"actor": {"kind": "subject"}}), "permit", &["164-502-a-1-i"]),
            (json!({"capacity": "employer"}), "not-applicable", &[]),
            (
                json!({"purpose": "employment-decision", "consents": [{"kind": "explicit", "by": "subject", "form": "signed", "purpose": "employment-decision", "from": "2026-01-01"}]}),
                "permit",
                &["164-508"],
            ),
            (json!({"capacity": "plan", "purpose": "employment-decision"}), "deny", &["plan-sponsor-employment-use"]),
        ],
    );
}

#[test]
fn medical_information_in_california_is_bound_to_what_it_was_given_for() {
    let shared = json!({"act": "use", "items": ["health.diagnosis"], "place": "us-ca", "capacity": "vendor-for-employer", "actor": {"kind": "vendor"}, "consents": []});
    check(
        "us-ca-cmia",
        shared,
        vec![
            (json!({"purpose": "operate-leave"}), "permit", &["56-20-c-3"]),
            (json!({"purpose": "analytics"}), "deny", &["56-20-c"]),
            (json!({"act": "disclose", "recipient": {"kind": "supervisor"}, "purpose": "operate-leave"}), "deny", &["56-20-c"]),
            (
                json!({"act": "disclose", "recipient": {"kind": "litigant"}, "purpose": "protect-rights",
            "facts": {"dispute-between-parties": "yes", "health-put-in-issue": "yes", "relevant-part": "yes"}}),
                "permit",
                &["56-20-c-2"],
            ),
            (
                json!({"act": "disclose", "recipient": {"kind": "litigant"}, "purpose": "protect-rights",
            "facts": {"dispute-between-parties": "yes", "health-put-in-issue": "no"}}),
                "deny",
                &["56-20-c"],
            ),
            (
                json!({"act": "disclose", "recipient": {"kind": "insurer"}, "purpose": "research", "consents":
            [{"kind": "explicit", "by": "subject", "form": "signed", "purpose": "research", "from": "2026-01-01"}]}),
                "permit",
                &["56-20-c-exc"],
            ),
            (
                json!({"act": "disclose", "recipient": {"kind": "insurer"}, "purpose": "research", "consents":
            [{"kind": "explicit", "by": "subject", "form": "written", "purpose": "research", "from": "2026-01-01"}]}),
                "deny",
                &["56-20-c"],
            ),
        ],
    );
    let fitness = json!({"act": "disclose", "items": ["health.fitness"], "capacity": "provider", "recipient": {"kind": "hr"}});
    check(
        "us-ca-cmia",
        fitness,
        vec![
            (json!({"facts": {"examined-at-employer-request": "yes"}}), "permit", &["56-10-c-8-b"]),
            (json!({"facts": {"examined-at-employer-request": "yes"}, "items": ["health.diagnosis"]}), "deny", &["56-10-a"]),
        ],
    );
}

#[test]
fn a_claim_in_washington_shows_three_things_for_one_purpose() {
    let items = json!(["leave.type", "leave.dates", "leave.status"]);
    let shared =
        json!({"act": "disclose", "items": items, "made_for": ["us-wa-pfml"], "recipient": {"kind": "vendor"}, "purpose": "operate-leave"});
    check(
        "us-wa-pfml-confidentiality",
        shared,
        vec![
            (json!({}), "permit", &["50a-25-040-3-exc"]),
            (json!({"recipient": {"kind": "client"}}), "permit", &["50a-25-040-3-exc"]),
            (json!({"recipient": {"kind": "insurer"}}), "deny", &["50a-25-020"]),
            (json!({"purpose": "employment-decision"}), "deny", &["50a-25-040-3-c"]),
            (json!({"recipient": {"kind": "subject"}, "items": ["health.diagnosis"]}), "permit", &["50a-25-040-1"]),
            (
                json!({"recipient": {"kind": "hr"}, "items": ["health.diagnosis"], "facts": {"provided-by-employer": "yes"}}),
                "permit",
                &["50a-25-040-2"],
            ),
        ],
    );
    let book = Rulebook::bundled().unwrap();
    let before = json!({"act": "disclose", "items": ["leave.dates"], "recipient": {"kind": "vendor"}, "purpose": "operate-leave"});
    let before = answer(&book, &["us-wa-pfml-confidentiality"], "2023-06-01", &before);
    assert_eq!(came_of("us-wa-pfml-confidentiality", &before).1, ["50a-25-020"]);
    let change = before["findings"].as_array().unwrap().iter().find(|f| f["code"] == "law-changes").unwrap();
    assert_eq!(change["from"], "2024-01-01");
}

#[test]
fn what_a_victim_tells_stays_with_those_who_act_on_it() {
    let shared = json!({"act": "disclose", "items": ["leave.reason.safe-details"], "made_for": ["us-wa-dv"], "recipient": {"kind": "colleague"}, "consents": []});
    check(
        "us-wa-dv-confidentiality",
        shared,
        vec![
            (json!({}), "deny", &["49-76-040"]),
            (json!({"recipient": {"kind": "supervisor"}}), "deny", &["49-76-040"]),
            (
                json!({"recipient": {"kind": "supervisor"}, "purpose": "operate-leave", "facts": {"acts-on-the-request": "yes"}}),
                "permit",
                &["296-135-090"],
            ),
            (json!({"consents": consent("subject", "oral")}), "permit", &["49-76-040-exc"]),
            (json!({"consents": consent("hr", "signed")}), "deny", &["49-76-040"]),
            (
                json!({"recipient": {"kind": "court"}, "process": process("court-order", "leave.reason.safe-details")}),
                "permit",
                &["49-76-040-exc"],
            ),
            (
                json!({"recipient": {"kind": "litigant"}, "process": process("discovery-subpoena", "leave.reason.safe-details")}),
                "deny",
                &["49-76-040"],
            ),
        ],
    );
}

#[test]
fn new_york_closes_its_lists_of_recipients() {
    let clinic = json!({"act": "disclose", "items": ["health.diagnosis"], "recipient": {"kind": "hr"}, "consents": []});
    check(
        "us-ny-occupational-health",
        clinic,
        vec![(json!({}), "deny", &["201-e"]), (json!({"consents": consent("subject", "written")}), "permit", &["201-e-exc"])],
    );
    let board = json!({"act": "disclose", "items": ["health.diagnosis"], "recipient": {"kind": "public"}, "consents": []});
    check(
        "us-ny-wcb",
        board,
        vec![
            (json!({}), "deny", &["110-a"]),
            (json!({"consents": consent("subject", "written")}), "permit", &["110-a-exc"]),
            (json!({"consents": consent("subject", "oral")}), "deny", &["110-a"]),
            (json!({"recipient": {"kind": "litigant"}, "process": process("subpoena", "health.diagnosis")}), "permit", &["110-a-exc"]),
            (json!({"recipient": {"kind": "insurer"}, "facts": {"party-to-the-claim": "yes"}}), "permit", &["110-a-exc"]),
            (
                json!({"recipient": {"kind": "hr"}, "consents": consent("subject", "written"), "facts": {"party-to-the-claim": "no", "recipient-is-prospective-employer": "yes"}}),
                "deny",
                &["110-a-3"],
            ),
        ],
    );
    let asked = json!({"act": "ask-evidence", "items": ["leave.dates"]});
    check(
        "us-ny-psl-confidentiality",
        asked,
        vec![
            (json!({"facts": {"consecutive-days": 3}}), "permit", &["196-1-3-d"]),
            (json!({"facts": {"consecutive-days": 2}}), "deny", &["196-1-3-a"]),
            (json!({"facts": {"consecutive-days": 3}, "items": ["leave.reason"]}), "deny", &["196-b"]),
        ],
    );
    let relative =
        json!({"act": "disclose", "items": ["health.diagnosis"], "subject": {"kind": "relative"}, "recipient": {"kind": "insurer"}});
    check(
        "us-ny-pfl-confidentiality",
        relative,
        vec![
            (json!({"consents": consent("subject", "signed")}), "permit", &["380-4-2-exc"]),
            (json!({"consents": consent("affected-employee", "signed")}), "deny", &["380-4-2"]),
        ],
    );
}

#[test]
fn sick_leave_laws_ask_the_permission_of_the_employee() {
    let of = |law: &str| json!({"act": "disclose", "items": ["health.diagnosis"], "made_for": [law], "subject": {"kind": "relative"}, "recipient": {"kind": "insurer"}, "consents": []});
    let rows = |closed, open| -> Vec<(Value, &str, &[&str])> {
        vec![
            (json!({}), "deny", closed),
            (json!({"consents": consent("affected-employee", "written")}), "permit", open),
            (json!({"consents": consent("hr", "signed")}), "deny", closed),
        ]
    };
    check("us-co-hfwa-confidentiality", of("us-co-hfwa"), rows(&["8-13-3-412-2"], &["8-13-3-412-2-exc"]));
    let asked = json!({"act": "ask-evidence", "items": ["leave.status"], "made_for": ["us-co-hfwa"]});
    check(
        "us-co-hfwa-confidentiality",
        asked,
        vec![
            (json!({"facts": {"consecutive-days": 4}}), "permit", &["8-13-3-404-6"]),
            (json!({"facts": {"consecutive-days": 3}}), "deny", &["default"]),
            (json!({"facts": {"consecutive-days": 4}, "items": ["health.diagnosis"]}), "deny", &["8-13-3-412-1"]),
        ],
    );
    check("us-az-epst-confidentiality", of("us-az-epst"), rows(&["23-377"], &["23-377-exc"]));
    check("us-nj-esl-confidentiality", of("us-nj-esl"), rows(&["34-11d"], &["34-11d-exc"]));
    check("us-md-hwfa-confidentiality", of("us-md-hwfa"), rows(&["3-13-confidential"], &["3-13-confidential-exc"]));
    check("us-mn-esst-confidentiality", of("us-mn-esst"), rows(&["181-9447-10"], &["181-9447-10-exc"]));
    check("us-il-vessa-confidentiality", of("us-il-vessa"), rows(&["280-140"], &["280-140-exc"]));
}

#[test]
fn connecticut_asks_for_no_paper_since_2025() {
    let book = Rulebook::bundled().unwrap();
    let law = "us-ct-psl-confidentiality";
    let on = |day: &str, days: i64| {
        let case = json!({"act": "ask-evidence", "items": ["leave.reason"], "facts": {"consecutive-days": days}});
        came_of(law, &answer(&book, &[law], day, &case))
    };
    assert_eq!(on("2024-12-31", 3), ("permit".to_owned(), vec!["31-57t".to_owned()]));
    assert_eq!(on("2024-12-31", 2), ("deny".to_owned(), vec!["default".to_owned()]));
    assert_eq!(on("2025-01-01", 3), ("deny".to_owned(), vec!["pa-24-8".to_owned()]));
}

#[test]
fn where_no_law_is_named_the_place_chooses() {
    let book = Rulebook::bundled().unwrap();
    let at = |place: &str, made_for: &str| {
        let case = json!({"act": "disclose", "items": ["health.diagnosis"], "made_for": [made_for], "capacity": "employer", "place": place,
            "recipient": {"kind": "insurer"}, "consents": [], "purpose": "research", "transport": {"encrypted": "yes"}});
        answer(&book, &[], "2026-06-01", &case)
    };
    let stopped = |answer: &Value| answer["items"]["health.diagnosis"]["determining"].to_string();
    let oregon = at("us-or", "us-or-sick");
    assert!(stopped(&oregon).contains("us-or-sick-confidentiality/653-631-4"), "{oregon}");
    let texas = at("us-tx", "us-or-sick");
    assert!(!stopped(&texas).contains("us-or-sick"), "{texas}");
    assert!(texas["statements"].get("us-ca-cmia").is_none(), "{texas}");
    let california = at("us-ca", "us-fmla");
    assert!(
        stopped(&california).contains("us-ca-cmia/56-20-c") && stopped(&california).contains("us-fmla-confidentiality/confidential"),
        "{california}"
    );
}
