//! Tests of the room: the worked examples of its packs, and what must hold for every history.

use crate::{Answer, Request, Rulebook};

const PSL: &str = include_str!("../../rules/us/ca/psl.toml");

fn book() -> Rulebook {
    Rulebook::empty().with_pack("us/ca/psl.toml", PSL).expect("the pack is read")
}

fn answer(book: &Rulebook, request: &str) -> serde_json::Value {
    let request = Request::from_json(request).expect("a request");
    let text = book.decide(&request).and_then(|a: Answer| a.to_json()).unwrap_or_else(|e| e.to_json());
    serde_json::from_str(&text).expect("an answer is JSON")
}

#[test]
fn the_ninetieth_day_of_employment() {
    let got = answer(
        &book(),
        r#"{"ask":"accrue.first-use","plan":"us-ca-psl","on":"2026-01-01","case":{"service":{"periods":[{"from":"2026-01-01"}]}}}"#,
    );
    assert_eq!(got["first_day"], "2026-03-31", "{got}");
    assert_eq!(got["conventions"], serde_json::json!(["waiting-day-1-is-hire"]));
}

fn plan(items: &str) -> Rulebook {
    let head = r#"{"id":"acme","kind":"accrual","title":"Acme","jurisdiction":"company","role":"plan","anchor":"work-day""#;
    let year = r#""year":{"basis":["calendar"],"length":{"months":12}}"#;
    Rulebook::empty().with_pack_json("acme.json", &format!("{head},{year},{items}}}")).expect("the plan is read")
}

fn ledger(book: &Rulebook, on: &str, case: &str) -> serde_json::Value {
    answer(book, &format!(r#"{{"ask":"accrue.ledger","plan":"acme","on":"{on}","case":{{"absences":[],{case}}}}}"#))
}

const PER_THIRTY: &str = r#""earn":[{"id":"earn","amount":{"hours":1},"per":{"hours":30}}]"#;

#[test]
fn a_remainder_below_a_second_is_kept() {
    let book = plan(r#""earn":[{"id":"earn","amount":{"hours":1},"per":{"hours":7}}]"#);
    let case =
        r#""service":{"periods":[{"from":"2026-01-01"}]},"worked":[{"day":"2026-01-05","hours":"1"},{"day":"2026-01-06","hours":"1"}]"#;
    let got = ledger(&book, "2026-01-31", case);
    assert_eq!(got["balance_seconds"], 1028, "{got}");
    assert_eq!(got["remainder_seconds"], "4/7");
    assert_eq!(got["exact_balance_seconds"], "7200/7");
}

#[test]
fn whole_hours_only_keep_what_is_left_over() {
    let book = plan(r#""earn":[{"id":"earn","amount":{"hours":1},"per":{"hours":35},"whole":{"hours":1,"remainder":"kept"}}]"#);
    let case = r#""service":{"periods":[{"from":"2026-01-01"}]},"worked":[{"day":"2026-01-05","hours":"100"}]"#;
    let got = ledger(&book, "2026-01-31", case);
    assert_eq!((&got["balance_seconds"], &got["remainder_seconds"]), (&7200.into(), &"21600/7".into()), "{got}");
}

#[test]
fn the_old_year_is_in_before_the_year_turns() {
    let book = plan(&format!(r#"{PER_THIRTY},"cap":[{{"id":"carry","on":"carry","amount":{{"hours":2}},"then":"lose"}}]"#));
    let case =
        r#""service":{"periods":[{"from":"2025-12-01"}]},"worked":[{"first_day":"2025-12-01","last_day":"2025-12-31","hours":"120"}]"#;
    let got = ledger(&book, "2026-01-01", case);
    assert_eq!(got["balance_seconds"], 7200, "{got}");
    assert_eq!(got["totals"]["forfeited_seconds"], 7200);
    assert_eq!(got["totals"]["carried_seconds"], 7200);
}

#[test]
fn a_cap_on_earning_that_counts_what_was_carried() {
    let book = plan(&format!(r#"{PER_THIRTY},"cap":[{{"id":"earn","on":"earn","amount":{{"hours":48}},"counts":["earned","carried"]}}]"#));
    let case = r#""opening":[{"plan":"acme","day":"2026-01-01","hours":"40","kind":"carried"}],"worked":[{"first_day":"2026-01-02","last_day":"2026-12-30","hours":"1500"}]"#;
    let got = ledger(&book, "2026-12-31", case);
    assert_eq!((&got["balance_seconds"], &got["totals"]["accrued_seconds"]), (&172_800.into(), &28_800.into()), "{got}");
}

#[test]
fn the_use_cap_limits_a_year_and_not_the_balance() {
    let book = plan(r#""cap":[{"id":"use","on":"use","amount":{"hours":8}}]"#);
    let case = r#"{"ask":"accrue.ledger","plan":"acme","on":"2026-03-01","case":{"service":{"periods":[{"from":"2020-01-01"}]},
        "opening":[{"plan":"acme","day":"2026-01-01","hours":"20"}],"absences":[{"day":"2026-02-02","hours":"12","draws_on":"acme"}]}}"#;
    let got = answer(&book, case);
    assert_eq!(got["lines"][1]["seconds"], -28_800, "{got}");
    assert_eq!((&got["lines"][1]["cut_by"], &got["lines"][1]["exact_seconds"]), (&"use-cap".into(), &"-43200".into()));
    assert_eq!((&got["balance_seconds"], &got["usable_in_year_seconds"]), (&43_200.into(), &0.into()));
}

#[test]
fn a_balance_without_its_absences_is_not_known() {
    let request =
        r#"{"ask":"accrue.ledger","plan":"acme","on":"2026-03-01","case":{"opening":[{"plan":"acme","day":"2026-01-01","hours":"20"}]}}"#;
    let got = answer(&plan(PER_THIRTY), request);
    assert_eq!((&got["balance_seconds"], &got["missing"][0]["fact"]), (&serde_json::Value::Null, &"absences".into()), "{got}");
}

#[test]
fn a_grant_of_the_law_stands_in_for_earning_where_the_employer_chose_it() {
    let request = r#"{"ask":"accrue.ledger","plan":"us-ca-psl","on":"2026-08-01","case":{"absences":[],"schedule":[{"hours_per_day":"8"}],
        "employer":{"plan_year":{"us-ca-psl":"calendar"},"plan_method":{"us-ca-psl":"grant"}},"service":{"periods":[{"from":"2026-01-02"}]},
        "role":{"flsa_exempt":"no"},"worked":[{"first_day":"2026-01-02","last_day":"2026-07-31","hours":"1000"}]}}"#;
    let got = answer(&book(), request);
    let lines = got["lines"].as_array().expect("lines").iter().map(|l| (l["day"].as_str(), l["seconds"].as_i64())).collect::<Vec<_>>();
    assert_eq!(lines, [(Some("2026-05-01"), Some(86_400)), (Some("2026-07-20"), Some(57_600))], "{got}");
    assert_eq!(got["totals"]["accrued_seconds"], 0);
}

#[test]
fn nobody_is_taken_for_exempt_in_silence_and_strict_asks() {
    let request = |strict| {
        format!(
            r#"{{"ask":"accrue.ledger","plan":"us-ca-psl","on":"2026-01-31","strict":{strict},"case":{{"absences":[],
            "service":{{"periods":[{{"from":"2026-01-01"}}]}},"worked":[{{"day":"2026-01-05","hours":"30"}}]}}}}"#
        )
    };
    let told = answer(&book(), &request(false));
    assert_eq!((&told["balance_seconds"], &told["presumed"][0]["fact"]), (&3600.into(), &"flsa-exempt".into()), "{told}");
    let strict = answer(&book(), &request(true));
    assert_eq!((&strict["balance_seconds"], &strict["missing"][0]["fact"]), (&serde_json::Value::Null, &"flsa-exempt".into()), "{strict}");
}

#[test]
fn what_the_replay_cannot_run_is_refused_and_named() {
    let book = plan(r#""count":[{"id":"hours","hours":"worked","skip-first":{"hours":80}}]"#);
    let got = ledger(&book, "2026-01-31", r#""service":{"periods":[{"from":"2026-01-01"}]}"#);
    assert_eq!((&got["error"]["code"], &got["error"]["at"]), (&"not-in-law".into(), &"/plan".into()), "{got}");
}

#[test]
fn hours_before_the_law_earn_nothing() {
    let request = r#"{"ask":"accrue.ledger","plan":"us-ca-psl","on":"2015-12-31","case":{"absences":[],"schedule":[{"hours_per_day":"8"}],
        "service":{"periods":[{"from":"2014-01-01"}]},"role":{"flsa_exempt":"no"},
        "worked":[{"first_day":"2015-06-01","last_day":"2015-06-30","hours":"60"},{"first_day":"2015-06-21","last_day":"2015-07-10","hours":"60"}]}}"#;
    let got = answer(&book(), request);
    assert_eq!((&got["totals"]["counted_seconds"], &got["balance_seconds"]), (&432_000.into(), &3600.into()), "{got}");
}

mod histories {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// A plan with every cap, expiry of what is carried, grants and a payment at separation.
    fn everything() -> Rulebook {
        plan(
            r#""earn":[{"id":"earn","amount":{"hours":1},"per":{"hours":7}}],
            "grant":[{"id":"grant","amount":{"hours":9},"on":"year-start"}],
            "cap":[{"id":"e","on":"earn","amount":{"hours":60}},{"id":"u","on":"use","amount":{"hours":50}},
                   {"id":"b","on":"balance","amount":{"hours":80},"then":"stop"},{"id":"c","on":"carry","amount":{"hours":30},"then":"lose"}],
            "expire":[{"id":"x","lots":"granted","clock":{"days":100,"counting":"after"}}]"#,
        )
    }

    fn day(n: u32) -> String {
        crate::day!(2025 - 01 - 01).plus_days(i64::from(n)).expect("a day").to_string()
    }

    prop_compose! {
        /// Two years of work and absence: (day, quarters of an hour), and (day, hours taken).
        fn history()(worked in prop::collection::btree_map(0_u32..700, 1_i64..60, 0..60),
                     taken in prop::collection::btree_map(0_u32..700, 1_i64..20, 0..20)) -> (Vec<(u32, i64)>, Vec<(u32, i64)>) {
            (worked.into_iter().collect(), taken.into_iter().collect())
        }
    }

    fn case(worked: &[(u32, i64)], taken: &[(u32, i64)]) -> Value {
        let hours =
            |quarters: i64| format!("{}.{:02}", quarters / 4, quarters % 4 * 25).trim_end_matches('0').trim_end_matches('.').to_owned();
        json!({"service": {"periods": [{"from": "2025-01-01"}]},
            "worked": worked.iter().map(|(d, q)| json!({"day": day(*d), "hours": hours(*q)})).collect::<Vec<_>>(),
            "absences": taken.iter().map(|(d, h)| json!({"day": day(*d), "hours": h.to_string(), "draws_on": "acme"})).collect::<Vec<_>>()})
    }

    fn ask(book: &Rulebook, on: u32, case: &Value) -> Value {
        answer(book, &json!({"ask": "accrue.ledger", "plan": "acme", "on": day(on), "case": case}).to_string())
    }

    fn number(value: &Value) -> i64 {
        value.as_i64().unwrap_or_else(|| panic!("a number: {value}"))
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_no_cap_is_passed((worked, taken) in history()) {
            let got = ask(&everything(), 730, &case(&worked, &taken));
            let t = &got["totals"];
            let came = number(&t["accrued_seconds"]) + number(&t["granted_seconds"]) + number(&t["restored_seconds"]);
            let went = ["used_seconds", "expired_seconds", "forfeited_seconds", "paid_out_seconds"].iter().map(|k| number(&t[*k])).sum::<i64>();
            let left = number(&got["balance_seconds"]);
            prop_assert_eq!(came, went + left, "{}", got);
            let lots = got["lots"].as_object().map_or(0, |lots| lots.values().map(|l| number(&l["seconds"])).sum());
            prop_assert_eq!(lots, left, "{}", got);
            for line in got["lines"].as_array().into_iter().flatten() {
                prop_assert!((0..=80 * 3600).contains(&number(&line["balance_seconds"])), "{}", line);
            }
            for year in ["2025", "2026"] {
                let sum = |kind: &str| -> i64 {
                    let lines = got["lines"].as_array().into_iter().flatten();
                    lines.filter(|l| l["kind"] == kind && l["day"].as_str().is_some_and(|d| d.starts_with(year))).map(|l| number(&l["seconds"])).sum()
                };
                prop_assert!(sum("accrued") <= 60 * 3600 && -sum("used") <= 50 * 3600);
            }
        }

        #[test]
        fn the_order_of_the_lists_never_matters((worked, taken) in history()) {
            let book = everything();
            let reversed = |list: &[(u32, i64)]| list.iter().rev().copied().collect::<Vec<_>>();
            prop_assert_eq!(ask(&book, 730, &case(&worked, &taken)), ask(&book, 730, &case(&reversed(&worked), &reversed(&taken))));
        }

        #[test]
        fn a_day_seen_early_or_late_is_the_same((worked, taken) in history(), on in 0_u32..700) {
            let book = everything();
            let known = |list: &[(u32, i64)]| list.iter().filter(|(d, _)| *d <= on).copied().collect::<Vec<_>>();
            let early = ask(&book, on, &case(&known(&worked), &known(&taken)));
            let late = ask(&book, 730, &case(&worked, &taken));
            let before = |got: &Value| -> Vec<Value> {
                let lines = got["lines"].as_array().cloned().unwrap_or_default();
                lines.into_iter().filter(|l| l["day"].as_str().is_some_and(|d| d <= day(on).as_str())).collect()
            };
            prop_assert_eq!(before(&early), before(&late));
        }

        #[test]
        fn daily_and_monthly_entries_give_one_balance(worked in prop::collection::btree_map(0_u32..31, 1_i64..60, 1..31)) {
            let book = plan(r#""earn":[{"id":"earn","amount":{"hours":1},"per":{"hours":7}}],"cap":[{"id":"b","on":"balance","amount":{"hours":20},"then":"stop"}]"#);
            let daily = case(&worked.iter().map(|(d, q)| (*d, *q)).collect::<Vec<_>>(), &[]);
            let mut monthly = daily.clone();
            let quarters: i64 = worked.values().sum();
            monthly["worked"] = json!([{"first_day": day(0), "last_day": day(30), "minutes": quarters * 15}]);
            let (a, b) = (ask(&book, 31, &daily), ask(&book, 31, &monthly));
            prop_assert_eq!(&a["exact_balance_seconds"], &b["exact_balance_seconds"]);
        }

        #[test]
        fn a_rate_by_the_year_is_the_same_whenever_it_is_read(on in 1_u32..365, at in 1_u32..365) {
            let book = plan(r#""earn":[{"id":"earn","amount":{"hours":80},"per":{"period":"year"},"posts":"work-day"}]"#);
            let quiet = ask(&book, on, &case(&[], &[]));
            let looked_at = json!({"service": {"periods": [{"from": "2025-01-01"}]}, "absences": [],
                "adjustments": [{"plan": "acme", "day": day(at.min(on)), "hours": "0"}]});
            let disturbed = ask(&book, on, &looked_at);
            prop_assert_eq!(&quiet["exact_balance_seconds"], &disturbed["exact_balance_seconds"]);
        }
    }
}

#[test]
fn two_readings_that_differ_stand_beside_the_answer() {
    let wait = |readings: &str| {
        format!(
            r#""wait":[{{"id":"first-use","to":"use","clock":{{"days":90,"from":"hire","counting":"after"}},"readings":[{readings}
            {{"clock":{{"days":90,"from":"hire","counting":"nth-day"}}}}]}}]"#
        )
    };
    let request = r#"{"ask":"accrue.first-use","plan":"acme","on":"2026-01-01","case":{"service":{"periods":[{"from":"2026-01-01"}]}}}"#;
    let told = answer(&plan(&wait(r#"{"default":true},"#)), request);
    assert_eq!(told["first_day"], "2026-04-01", "{told}");
    assert_eq!(told["unsettled"][0]["item"], "acme/first-use");
    assert_eq!(told["unsettled"][0]["readings"][1]["day"], "2026-03-31");
    let open = answer(&plan(&wait(r#"{"clock":{"days":90,"from":"hire","counting":"after"}},"#)), request);
    assert_eq!((&open["outcome"], &open["first_day"]), (&"unknown".into(), &serde_json::Value::Null), "{open}");
}

#[test]
fn a_return_within_the_span_gives_back_balance_and_days_served() {
    let book = plan(
        r#""restore":[{"id":"rehire","within":{"years":1},"gives":["balance","wait-credit"],"unless":["paid-out"]}],
        "wait":[{"id":"first-use","to":"use","clock":{"days":90,"from":"hire","counting":"nth-day"}}]"#,
    );
    let case = |back: &str, paid: &str| {
        format!(
            r#""service":{{"periods":[{{"from":"2024-01-01","until":"2025-01-01"}},{{"from":"{back}"}}]}},
            "separation":{{"day":"2024-12-31"{paid}}},"opening":[{{"plan":"acme","day":"2024-12-01","hours":"10"}}]"#
        )
    };
    let in_time = ledger(&book, "2026-01-05", &case("2025-12-31", r#","plan_hours_paid":"no""#));
    assert_eq!((&in_time["balance_seconds"], &in_time["usable_seconds"]), (&36_000.into(), &36_000.into()), "{in_time}");
    let late = ledger(&book, "2026-01-05", &case("2026-01-01", r#","plan_hours_paid":"no""#));
    assert_eq!((&late["balance_seconds"], &late["totals"]["forfeited_seconds"]), (&0.into(), &36_000.into()), "{late}");
    let unknown = ledger(&book, "2026-01-05", &case("2025-12-31", ""));
    assert_eq!(unknown["missing"][0]["at"], "/case/separation/plan_hours_paid", "{unknown}");
}

#[test]
fn a_tier_by_size_asks_for_the_headcount_it_needs() {
    let book = plan(
        r#""tier":[{"id":"large","when":{"fact":"size","where":"nationwide","at-least":15}}],
        "earn":[{"id":"large","tier":["large"],"amount":{"hours":1},"per":{"hours":30}},{"id":"small","tier":["else"],"amount":{"hours":1},"per":{"hours":60}}]"#,
    );
    let worked =
        r#""service":{"periods":[{"from":"2026-01-01"}]},"worked":[{"day":"2026-01-05","hours":"60"},{"day":"2026-02-05","hours":"60"}]"#;
    let grown = format!(r#"{worked},"headcount":{{"total":[{{"count":14}},{{"count":15,"from":"2026-02-01"}}]}}"#);
    assert_eq!(ledger(&book, "2026-02-28", &grown)["balance_seconds"], 10_800);
    let silent = ledger(&book, "2026-02-28", worked);
    assert_eq!(
        (&silent["balance_seconds"], &silent["missing"][0]["at"]),
        (&serde_json::Value::Null, &"/case/headcount/total".into()),
        "{silent}"
    );
}
