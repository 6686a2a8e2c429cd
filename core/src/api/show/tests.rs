//! Small answers, shown.

use crate::Answer;

fn answer(text: &str) -> Answer {
    Answer::from_json(text).unwrap_or_else(|e| panic!("{}", e.to_json()))
}

const NOT_ENOUGH_HOURS: &str = r#"{"ask":"leave.eligibility","on":"2026-06-01","law":"us-fmla","outcome":"no","covered":"yes","cites":["29 CFR 825.110"],
    "tests":{"hours-of-service":{"outcome":"no","decisive":true,"observed":{"seconds":4499964},"op":"at-least","required":{"seconds":4500000},
        "cites":["29 CFR 825.110(a)(2)"]}},
    "missing":[{"fact":"worksite","at":"/case/<b>"}],"made_with":{"rulebook":"sha256:0123456789abcdef"}}"#;

#[test]
fn a_decision_as_text() {
    let wanted = "\
Leave eligibility (us-fmla) as of 2026-06-01    rulebook sha256:0123456789ab
Outcome: not eligible

THE ANSWER
covered: yes
under [29 CFR 825.110]

TESTS
hours of service: 1249.99 hours, at least needed: 1250 hours (decisive) [29 CFR 825.110(a)(2)]

WHAT IS STILL NEEDED
worksite (goes to /case/<b>)

WHAT IT RESTS ON
Not legal advice.
";
    assert_eq!(answer(NOT_ENOUGH_HOURS).to_string(), wanted);
    assert_eq!(format!("{:?}", answer(NOT_ENOUGH_HOURS)), "Answer { .. }");
}

#[test]
fn a_decision_as_html() {
    let html = answer(NOT_ENOUGH_HOURS).to_html();
    for part in [
        "<p class=\"outcome no\">✗ not eligible</p>",
        "<tr><th scope=\"row\">hours of service</th><td class=\"no\">✗ not met (decisive)</td><td>1249.99 hours</td>\
         <td>at least 1250 hours</td><td><cite>29 CFR 825.110(a)(2)</cite></td></tr>",
        "worksite (goes to /case/&lt;b&gt;)",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert!(html.starts_with("<section class=\"leavelaw\"") && html.ends_with("</section>"));
}

#[test]
fn only_an_address_is_a_link() {
    let text = r#"{"ask":"laws","on":"2026-06-01","cites":["https://x.test/?a=1&b=\"2\"","javascript:alert(1)","https://x y"]}"#;
    let html = answer(text).to_html();
    assert!(html.contains("href=\"https://x.test/?a=1&amp;b=&quot;2&quot;\">https://x.test/"), "{html}");
    assert_eq!(html.matches("<a ").count(), 1);
}

#[test]
fn short_rows_are_a_table_and_units_are_said_once() {
    let text = r#"{"ask":"accrue.ledger","on":"2026-06-01","plan":"ca-psl","balance_seconds":28800,"lines":[
        {"day":"2026-01-01","kind":"opening","seconds":0,"cites":["Lab. Code 246"]},{"day":"2026-05-01","kind":"accrued","seconds":28800}]}"#;
    let wanted = "\
Accrue ledger (ca-psl) as of 2026-06-01    rulebook

THE ANSWER
balance: 8 h

LINES
day         kind     time
2026-01-01  opening  0 h [Lab. Code 246]
2026-05-01  accrued  8 h

WHAT IT RESTS ON
Not legal advice.
";
    assert_eq!(answer(text).to_string(), wanted);
}

#[test]
fn long_lines_are_wrapped_between_citations() {
    let cites: Vec<String> = (100..130).map(|n| format!("29 CFR 825.{n}")).collect();
    let text = serde_json::json!({"ask": "laws", "on": "2026-06-01", "cites": cites}).to_string();
    let text = answer(&text).to_string();
    assert!(text.lines().all(|l| l.chars().count() <= 140), "{text}");
    assert!(text.lines().any(|l| l.starts_with("    29 CFR 825.")), "{text}");
    assert_eq!(text.matches("29 CFR 825.").count(), 30);
}

#[test]
fn reasons_stand_under_their_parents_however_they_are_chained() {
    let line = |parent: i64| serde_json::json!({"says": format!("under {parent}"), "parent": parent});
    let lines: Vec<_> =
        [serde_json::json!({"says": "root"})].into_iter().chain((0..5000).map(line)).chain([line(9999), line(-1)]).collect();
    let text = serde_json::json!({"ask": "laws", "on": "2026-06-01", "explanation": lines}).to_string();
    let text = answer(&text).to_string();
    for wanted in ["\nroot\n    under 0\n        under 1\n", "\nunder 9999\n", "\nunder -1\n", " under 4999\n"] {
        assert!(text.contains(wanted), "{wanted:?}");
    }
}

#[test]
fn a_plan_shows_who_protects_and_who_pays() {
    let text = r#"{"ask":"leave.plan","on":"2026-01-05","segments":[{"first_day":"2026-01-05","last_day":"2026-01-11","reason":"a<b",
        "protected_by":["us-fmla"],"paid_by":["x/y"]}],"laws":{"x":{"claims":{"y":{"weekly_cents":112800}}}}}"#;
    let Answer::LeavePlan(plan) = answer(text) else { panic!("no plan") };
    let html = plan.to_html();
    for part in ["<svg ", "us-fmla protects the job: 2026-01-05 through 2026-01-11.", "x/y pays", "<td>a&lt;b</td>", "x/y 1128.00 a week"] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert!(plan.timeline_text().is_some_and(|t| t.contains("us-fmla  █") && t.contains("x/y      $")));
    assert!(plan.timeline_svg().is_some_and(|svg| html.contains(&svg)));
}

#[test]
fn a_meter_says_that_its_use_is_not_known() {
    let text = r#"{"ask":"leave.plan","on":"2026-01-05","laws":{"us-fmla":{"meters":{"twelve-weeks":{"limit_weeks":"12"}}}}}"#;
    let text = answer(text).to_string();
    assert!(text.contains("us-fmla/twelve-weeks: limit 12 weeks; what is used and left is not known yet"), "{text}");
}

#[test]
fn workdays_of_unknown_protection_are_told_beside_the_totals() {
    let text = r#"{"ask":"leave.plan","on":"2026-01-05","totals":{"protected_workdays":3,"unprotected_workdays":0},
        "segments":[{"first_day":"2026-01-05","last_day":"2026-01-11","workdays":5,"protected":"unknown"}]}"#;
    let text = answer(text).to_string();
    assert!(text.contains("\n3 workdays protected, 5 workdays whose protection is not known yet\n"), "{text}");
}

#[test]
fn workdays_that_nobody_knows_are_not_left_blank() {
    let text =
        r#"{"ask":"leave.plan","on":"2026-01-05","segments":[{"first_day":"2026-01-05","last_day":"2026-01-11","reason":"bonding"}]}"#;
    let text = answer(text).to_string();
    assert!(text.contains("2026-01-05  2026-01-11  not known yet  bonding"), "{text}");
}

#[test]
fn a_plan_says_why_days_are_not_protected_who_works_and_what_spouses_share() {
    let text = r#"{"ask":"leave.plan","on":"2026-01-05","segments":[{"first_day":"2026-01-05","last_day":"2026-01-11","workdays":5,
        "protected_by":["us-ca-cfra"],"not_protected_because":["us-fmla/twelve-weeks","us-xx/relation"]}],
        "at_work":[{"first_day":"2026-01-12","last_day":"2026-02-01"}],"spouses":{"pool_used_weeks":"23/2","pool_left_weeks":"1/2"},
        "laws":{"us-fmla":{"meters":{"twelve-weeks":{"limit_weeks":"12","used_weeks":"12","left_weeks":"0"}}}}}"#;
    let answer = answer(text);
    let wanted = [
        "2026-01-05 through 2026-01-11: not protected because of us-fmla/twelve-weeks, us-xx/relation",
        "2026-01-12 through 2026-02-01: at work",
        "both spouses together: 23/2 weeks used, 1/2 weeks left for either",
    ];
    for (text, kind) in [(answer.to_string(), "text"), (answer.to_html(), "HTML")] {
        for line in wanted {
            assert!(text.contains(line), "{line} is not in the {kind}: {text}");
        }
    }
}

#[test]
fn a_report_goes_family_by_family() {
    let text = r#"{"ask":"lint","on":"2026-11-22","statement":"own","version":"2013-05-16","findings":[
        {"code":"framework-not-valid","clause":"own/a","subject":"old","from":"2015-10-06","says":"no longer valid","cites":["C-1/14"]},
        {"code":"party-gap","subject":"affiliate","says":"not named"},{"code":"x-own","clause":"own/b"}],
        "conflicts":[{"kind":"tension","clauses":["own/a","own/b"]},{"kind":"permission-vs-consent","clauses":["own/c","own/d"],
            "resolution":"consent-narrows-permission"}]}"#;
    let wanted = "\
Lint (own, version of 2013-05-16) as of 2026-11-22    rulebook
Outcome: 3 findings

OUTDATED BY THE WORLD OUTSIDE
own/a: framework-not-valid, old, from 2015-10-06: no longer valid [C-1/14]

WHAT THE TEXT LEAVES OUT
party-gap, affiliate: not named

NOTED BESIDE IT
own/b: x-own

HOW CONFLICTS ARE RESOLVED
own/a and own/b: tension
own/c and own/d: permission-vs-consent: consent narrows permission

WHAT IT RESTS ON
Not legal advice.
";
    assert_eq!(answer(text).to_string(), wanted);
    assert!(answer(text).to_html().contains("<h3>What the text leaves out</h3>"));
}

#[test]
fn a_disposal_plan_as_text() {
    let text = r#"{"ask":"sweep","on":"2026-01-01","actions":{"destroy":1,"keep":1},"counts":{"hold":1,"may-dispose":1},
        "plan":[{"id":"t-1","action":"destroy","outcome":"may-dispose","due":"2022-04-01","classes":["payroll.timecard"],"governing":["us-flsa-timecards"],
            "cites":["29 CFR 516.6(a)(1)"],"duties":["dispose-unreadable"]},
            {"id":"t-2","action":"keep","outcome":"hold","classes":["payroll.timecard"],"governing":["hold:M-3"]}],
        "certificate":{"on":"2026-01-01","records":1,"actions":{"destroy":1},"classes":{"payroll.timecard":1},"first_day":"2026-01-01","last_day":"2026-01-01",
            "first_free":"2022-04-01","last_free":"2023-04-01","rules":{"us-flsa-timecards":1},"cites":["29 CFR 516.6(a)(1)"],"held_back":1,"holds":{"hold:M-3":1},
            "digest":"sha256:00ff","made_with":{"rulebook":"sha256:0123456789abcdef"}},"made_with":{"rulebook":"sha256:0123456789abcdef"}}"#;
    let wanted = "\
Disposal plan as of 2026-01-01    rulebook sha256:0123456789ab
Outcome: destroy 1, keep 1

WHAT GOES
record  what                        free since  gone by  outcome      rules and holds    notes
t-1     destroy (payroll.timecard)  2022-04-01           may dispose  us-flsa-timecards  dispose unreadable [29 CFR 516.6(a)(1)]

WHAT IS KEPT
record  what                     free from  gone by  outcome  rules and holds  notes
t-2     keep (payroll.timecard)                      hold     hold:M-3

CERTIFICATE OF DESTRUCTION, ONCE THE PLAN IS CARRIED OUT
records: 1
how: destroy 1
gone on: 2026-01-01
free since: 2022-04-01 through 2023-04-01
by class: payroll.timecard 1
by rule: us-flsa-timecards 1
held back: 1, by hold:M-3 1
digest of the list: sha256:00ff
decided with: sha256:0123456789abcdef
under [29 CFR 516.6(a)(1)]

WHAT IT RESTS ON
Not legal advice.
";
    assert_eq!(answer(text).to_string(), wanted);
    let Answer::Sweep(sweep) = answer(text) else { panic!("a sweep") };
    let alone = sweep.certificate.expect("a certificate").to_string();
    assert!(
        alone
            .starts_with("Certificate of destruction, decided as of 2026-01-01    rulebook sha256:0123456789ab\n\nWHAT WENT\nrecords: 1\n"),
        "{alone}"
    );
    assert!(!alone.contains("t-1"), "it names no record: {alone}");
}
