//! What must hold for every sweep: it says of each record what is said of it alone, no order matters, a rule or a hold more never lets a record go
//! sooner, and what is not known never lets one go.
//!
//! Records, holds and a company's schedule are made at random; the laws are those of the bundled rulebook.

use leavelaw::api::answer::{PlanLine, Retention, Sweep};
use leavelaw::api::case::HoldEntry;
use leavelaw::api::words::{BoundKind, DisposalAction, RetentionOutcome};
use leavelaw::{Answer, Day, Record, Records, Request, Rulebook, Tri};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// What is written of it: `Debug` shows nothing.
macro_rules! text {
    ($of:expr) => {
        serde_json::to_string($of).expect("JSON")
    };
}

fn bundled() -> &'static Rulebook {
    static BOOK: OnceLock<Rulebook> = OnceLock::new();
    BOOK.get_or_init(|| Rulebook::bundled().expect("the bundled rules"))
}

const CLASSES: &[&str] = &[
    "leave-file",
    "leave-file.base",
    "leave-file.medical",
    "payroll.register",
    "payroll.timecard",
    "payroll.deduction",
    "personnel.action",
    "personnel.file",
    "personnel.terminated-file",
    "i9",
    "benefit.filing",
    "benefit.entitlement",
    "safety.medical",
    "safety.injury-log",
    "biometric",
    "background-check",
    "sick-time",
    "holiday",
    "payroll.pay-reference",
    "right-to-work",
    "child-online",
    "x-own",
];
const PLACES: &[&str] = &["us", "us-ca", "us-ny", "us-il", "us-mo", "us-ct", "us-wa", "uk", "gb", "eu"];
const EVENTS: &[&str] = &[
    "record-made",
    "received",
    "last-entry",
    "last-effective",
    "hire",
    "separation",
    "personnel-action",
    "leave-end",
    "plan-end",
    "filing",
    "purpose-met",
    "last-interaction",
    "charge-filed",
    "final-disposition",
    "complaint-notice",
    "anticipated",
    "incident",
    "pay-period-end",
    "next-pay-period-end",
];
const RULES: &[&str] = &["us-flsa-timecards", "us-eeoc-personnel", "us-i9", "us-osha-med", "ca-12946", "mo-propa", "gb-nmw", "il-bipa"];
const PERSONS: &[&str] = &["emp-1", "emp-2", "emp-3"];

fn any_day() -> impl Strategy<Value = String> {
    (2008_i32..2034, 1_u32..13, 1_u32..29).prop_map(|(y, m, d)| format!("{y}-{m:02}-{d:02}"))
}

fn maybe<T: Clone + std::fmt::Debug>(of: impl Strategy<Value = T>) -> impl Strategy<Value = Option<T>> {
    prop::option::of(of)
}

/// An object without what is absent.
fn object(keys: Vec<(&str, Option<Value>)>) -> Value {
    Value::Object(keys.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))).collect())
}

fn list(of: &'static [&'static str], most: usize) -> impl Strategy<Value = Value> {
    prop::collection::vec(select(of), 0..=most).prop_map(|words| json!(words))
}

fn any_hold() -> impl Strategy<Value = Value> {
    let about = (maybe(list(PERSONS, 2)), maybe(list(CLASSES, 2)), maybe(list(PERSONS, 2)), maybe(any_day()));
    (any_day(), maybe(any_day()), maybe(any_day()), about, maybe(select(&["M-1", "M-2", "M-3"][..]))).prop_map(
        |(from, released, known, (subjects, classes, related, before), id)| {
            let released = released.filter(|released| *released >= from);
            object(vec![
                ("id", id.map(Into::into)),
                ("from", Some(from.into())),
                ("released_on", released.map(Into::into)),
                ("known_on", known.map(Into::into)),
                ("subjects", subjects),
                ("classes", classes),
                ("related_to", related),
                ("made_before", before.map(Into::into)),
            ])
        },
    )
}

/// What is said of each event: its day, that it has not happened, that it will not, or nothing.
fn any_events() -> impl Strategy<Value = Vec<(Option<Value>, u8)>> {
    let known = prop::option::weighted(0.1, any_day());
    let dated = (any_day(), known).prop_map(|(day, known)| object(vec![("day", Some(day.into())), ("known_on", known.map(Into::into))]));
    prop::collection::vec((prop::option::weighted(0.6, dated), 0_u8..4), EVENTS.len())
}

/// The keys that say what was decided of each event.
fn events(said: &[(Option<Value>, u8)]) -> Vec<(&'static str, Option<Value>)> {
    let dates: Map<String, Value> =
        EVENTS.iter().zip(said).filter_map(|(event, (day, _))| Some(((*event).to_owned(), day.clone()?))).collect();
    let without = |kinds: &[u8]| -> Vec<&str> {
        EVENTS.iter().zip(said).filter(|(_, (day, kind))| day.is_none() && kinds.contains(kind)).map(|(event, _)| *event).collect()
    };
    vec![("dates", Some(Value::Object(dates))), ("not_yet", Some(json!(without(&[0, 1])))), ("never", Some(json!(without(&[2]))))]
}

/// What chooses the rules of a record.
fn any_kind() -> impl Strategy<Value = Vec<(&'static str, Option<Value>)>> {
    let usual = (select(CLASSES), select(PLACES)).prop_map(|(class, place)| (Some(json!([class])), Some(json!([place, "us"]))));
    let odd = (maybe(list(CLASSES, 2)), maybe(list(PLACES, 3)));
    let kind = prop_oneof![3 => usual, 1 => odd];
    (kind, prop::option::weighted(0.15, list(RULES, 2)))
        .prop_map(|((class, places), rules)| vec![("class", class), ("places", places), ("rules", rules)])
}

/// The keys of a record beside those of its kind.
fn any_rest() -> impl Strategy<Value = Vec<(&'static str, Option<Value>)>> {
    let about = (prop::option::weighted(0.8, select(PERSONS)), maybe(list(PERSONS, 2)), prop::option::weighted(0.2, any_day()));
    let holds = maybe(prop::collection::vec(any_hold(), 0..3));
    let promise = prop::option::weighted(0.2, (1_i64..6, select(&["published", "internal"][..])));
    let more = (maybe(select(&["voluntary", "involuntary"][..])), maybe(select(&["yes", "no"][..])), promise);
    (about, any_events(), holds, more).prop_map(|((subject, related, gone), said, holds, (will, small, promise))| {
        let mut keys = events(&said);
        keys.extend([
            ("subject", subject.map(Into::into)),
            ("related_to", related),
            ("destroyed_on", gone.map(Into::into)),
            ("holds", holds.map(Into::into)),
            ("separation", will.map(Into::into)),
            ("facts", small.map(|small| json!({"federal-contractor": "yes", "small-contractor": small}))),
            ("promises", promise.map(|(years, kind)| json!([{"id": "P-1", "maximum": {"years": years}, "kind": kind}]))),
        ]);
        keys
    })
}

/// Records of one or two kinds, numbered, and holds for all of them or none told.
fn any_set() -> impl Strategy<Value = (Vec<Record>, Option<Vec<HoldEntry>>)> {
    let records = prop::collection::vec((any::<bool>(), any_rest()), 2..9);
    (any_kind(), any_kind(), records, maybe(prop::collection::vec(any_hold(), 0..4))).prop_map(|(one, other, records, holds)| {
        let named = records.into_iter().enumerate().map(|(index, (first, mut keys))| {
            keys.extend(if first { one.clone() } else { other.clone() });
            keys.push(("id", Some(format!("r-{index}").into())));
            Record::from_json(&object(keys).to_string()).expect("a record of the contract")
        });
        let records: Vec<Record> = named.collect();
        let holds = holds.map(|holds| {
            let set = json!({"records": [], "holds": holds}).to_string();
            Records::from_json(&set).expect("holds of the contract").holds.expect("the holds")
        });
        (records, holds)
    })
}

/// Duties to keep and to destroy of a company's schedule, as items of a pack.
fn any_items() -> impl Strategy<Value = (Vec<Value>, Vec<Value>)> {
    let then = maybe(select(&["destroy", "anonymise", "review", "keep"][..]));
    let keep = (select(CLASSES), 0_i64..12, select(EVENTS), then);
    let destroy = (select(CLASSES), 1_i64..12, select(EVENTS), any::<bool>());
    (prop::collection::vec(keep, 0..4), prop::collection::vec(destroy, 0..3)).prop_map(|(keeps, destroys)| {
        let keep = |(k, (class, years, from, then)): (usize, (&str, i64, &str, Option<&str>))| {
            let clock = json!({"years": years, "from": from});
            object(vec![("id", Some(format!("acme-k{k}").into())), ("class", Some(class.into())), ("clock", Some(clock)), ("then", then.map(Into::into))])
        };
        let destroy = |(k, (class, years, from, anonymise)): (usize, (&str, i64, &str, bool))| {
            json!({"id": format!("acme-d{k}"), "class": class, "clock": {"years": years, "from": from}, "anonymise": anonymise})
        };
        (keeps.into_iter().enumerate().map(keep).collect(), destroys.into_iter().enumerate().map(destroy).collect())
    })
}

fn with(book: &Rulebook, keeps: &[Value], destroys: &[Value]) -> Rulebook {
    let pack = json!({"format": 1, "id": "acme", "title": "Acme", "jurisdiction": "company", "role": "plan", "kind": "schedule",
        "keep": keeps, "destroy": destroys});
    book.with_pack_json("acme.json", &pack.to_string()).expect("a schedule")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn swept(book: &Rulebook, records: &[Record], holds: Option<&[HoldEntry]>, on: Day) -> Sweep {
    let holds = holds.map(<[HoldEntry]>::to_vec);
    let mut ask = json!({"ask": "sweep", "on": on.to_string(), "case": {}});
    let set = Records { records: records.to_vec(), holds, holds_complete: None };
    ask["case"] = serde_json::from_str(&set.to_json().expect("JSON")).expect("JSON");
    match Request::from_json(&ask.to_string()).and_then(|request| book.decide(&request)).expect("an answer") {
        Answer::Sweep(answer) => answer,
        other => panic!("{} was answered", other.ask()),
    }
}

fn lines(book: &Rulebook, records: &[Record], holds: Option<&[HoldEntry]>, on: Day) -> Vec<PlanLine> {
    let mut sweeper = book.sweeper(on);
    if let Some(holds) = holds {
        sweeper = sweeper.with_holds(holds.to_vec()).expect("holds");
    }
    sweeper.lines(records.to_vec()).map(|line| line.expect("a line")).collect()
}

/// The answer for the record alone, all holds its own; for one that is gone that of the day on which it went.
fn alone(book: &Rulebook, record: &Record, holds: Option<&[HoldEntry]>, on: Day) -> Retention {
    let mut record = record.clone();
    if let Some(holds) = holds {
        record.holds.get_or_insert_default().extend(holds.iter().cloned());
    }
    book.retain(&record, record.destroyed_on.map_or(on, |gone| gone.min(on))).expect("an answer")
}

fn is_free(outcome: RetentionOutcome) -> bool {
    matches!(outcome, RetentionOutcome::MayDispose | RetentionOutcome::MustDispose)
}

fn goes(line: &PlanLine) -> bool {
    matches!(line.action, DisposalAction::Destroy | DisposalAction::Anonymise)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_sweep_says_of_each_record_what_is_said_of_it_alone((records, holds) in any_set(), (keeps, destroys) in any_items(), on in any_day()) {
        let (book, on, holds) = (with(bundled(), &keeps, &destroys), day(&on), holds.as_deref());
        let whole = swept(&book, &records, holds, on);
        let stream = lines(&book, &records, holds, on);
        for (record, line) in records.iter().zip(&stream) {
            let alone = alone(&book, record, holds, on);
            let id = record.id.clone().expect("an id");
            let own = &whole.records[&id];
            let mut retained = alone.clone();
            retained.findings.extend(own.findings.iter().filter(|f| f.code.as_deref() == Some("destroyed-while-not-free")).cloned());
            prop_assert_eq!(text!(&own.rules), text!(&retained.rules));
            prop_assert_eq!(text!(&own.holds), text!(&retained.holds));
            prop_assert!(own.findings == retained.findings && own.duties == retained.duties && own.conflicts == retained.conflicts);
            prop_assert_eq!((own.outcome, own.retain_through, own.earliest_disposal), (alone.outcome, alone.retain_through, alone.earliest_disposal));
            prop_assert_eq!((&own.governing, &own.open_triggers, own.must_dispose_by), (&alone.governing, &alone.open_triggers, alone.must_dispose_by));
            let planned = whole.plan.iter().find(|l| l.id == id).expect("its line");
            prop_assert_eq!(text!(line), text!(planned));
            prop_assert_eq!((line.outcome, &line.governing, &line.cites, line.by), (alone.outcome, &alone.governing, &alone.cites, alone.must_dispose_by));
            prop_assert!(line.due.is_none_or(|due| Some(due) == alone.earliest_disposal));
            let kinds: std::collections::BTreeSet<_> = alone.conflicts.iter().filter_map(|c| c.kind.clone()).collect();
            prop_assert_eq!(line.conflicts.iter().cloned().collect::<std::collections::BTreeSet<_>>(), kinds);
        }
        for (outcome, n) in &whole.counts {
            prop_assert_eq!(stream.iter().filter(|line| line.outcome.as_str() == outcome).count() as i64, *n);
        }
    }

    #[test]
    fn no_order_matters((records, holds) in any_set(), (keeps, destroys) in any_items(), on in any_day(), order in prop::collection::vec(any::<Index>(), 8)) {
        let holds: Option<Vec<HoldEntry>> = holds.map(|holds| {
            let named = |(k, hold): (usize, HoldEntry)| HoldEntry { id: Some(format!("S-{k}")), ..hold };
            holds.into_iter().enumerate().map(named).collect()
        });
        let on = day(&on);
        let one = swept(&with(bundled(), &keeps, &destroys), &records, holds.as_deref(), on);
        let other_book = with(bundled(), &shuffled(&keeps, &order), &shuffled(&destroys, &order));
        let mut other_records = shuffled(&records, &order);
        for record in &mut other_records {
            for list in [&mut record.not_yet, &mut record.never].into_iter().flatten() {
                *list = shuffled(list, &order);
            }
        }
        let other_holds = holds.as_deref().map(|holds| shuffled(holds, &order));
        let other = swept(&other_book, &other_records, other_holds.as_deref(), on);
        prop_assert_eq!((&one.counts, &one.actions), (&other.counts, &other.actions));
        prop_assert_eq!(text!(&one.plan), text!(&other.plan));
        prop_assert_eq!(text!(&one.records), text!(&other.records));
        let digest = |sweep: &Sweep| sweep.certificate.as_ref().map(|c| (c.digest.clone(), c.records, c.rules.clone(), c.classes.clone()));
        prop_assert_eq!(digest(&one), digest(&other));
    }

    #[test]
    fn a_rule_or_a_hold_more_never_lets_a_record_go_sooner((records, holds) in any_set(), (keeps, _) in any_items(), more in any_hold(), on in any_day()) {
        let (on, known) = (day(&on), holds.as_deref());
        let less = lines(bundled(), &records, known, on);
        // Where nobody said how long a class is kept, the first rule that says it settles what was open.
        let no_rule = |record: &Record| {
            let keeps = |class: &String| {
                let of_class = Record { class: Some(vec![class.clone()]), ..record.clone() };
                let rules = alone(bundled(), &of_class, known, on).rules;
                rules.values().any(|rule| rule.applies != Some(Tri::No) && rule.kind != Some(BoundKind::Maximum))
            };
            !record.class.iter().flatten().all(keeps)
        };
        let ruled = lines(&with(bundled(), &keeps, &[]), &records, known, on);
        for ((before, after), record) in less.iter().zip(&ruled).zip(&records) {
            if !no_rule(record) {
                // A rule that outlasts what is not known settles the day; one that waits for an event is settled by none.
                not_sooner(before, after, alone(bundled(), record, known, on).open_triggers.is_empty())?;
            }
        }
        let more: HoldEntry = Records::from_json(&json!({"records": [], "holds": [more]}).to_string()).expect("a hold").holds.expect("it").remove(0);
        let mut held: Vec<HoldEntry> = known.unwrap_or_default().to_vec();
        held.push(HoldEntry { id: Some("M-more".to_owned()), ..more });
        // That the holds are told at all is a fact of its own.
        let told = lines(bundled(), &records, Some(known.unwrap_or_default()), on);
        for (before, after) in told.iter().zip(&lines(bundled(), &records, Some(&held), on)) {
            not_sooner(before, after, false)?;
        }
    }

    #[test]
    fn what_is_not_known_never_lets_a_record_go((records, holds) in any_set(), (keeps, destroys) in any_items(), on in any_day(), which in any::<Index>()) {
        let (book, on) = (with(bundled(), &keeps, &destroys), day(&on));
        for (line, record) in lines(&book, &records, holds.as_deref(), on).iter().zip(&records) {
            prop_assert!(!goes(line) || is_free(line.outcome));
            prop_assert!(line.outcome != RetentionOutcome::Unknown || matches!(line.action, DisposalAction::Review | DisposalAction::Disposed));
            prop_assert!(!goes(line) || record.holds.is_some() || holds.is_some(), "nobody said whether there are holds");
            // That a suit was anticipated nobody need say where the holds that persons placed are told.
            let known = record.dates.iter().flatten().map(|(event, _)| event.clone()).filter(|event| event != "anticipated");
            let known: Vec<String> = known.collect();
            if known.is_empty() {
                continue;
            }
            let mut less = record.clone();
            let forgotten = which.get(&known).clone();
            less.dates.as_mut().expect("days").remove(&forgotten);
            for list in [&mut less.not_yet, &mut less.never].into_iter().flatten() {
                list.retain(|event| event.as_str() != forgotten);
            }
            let after = lines(&book, std::slice::from_ref(&less), holds.as_deref(), on).remove(0);
            prop_assert!(is_free(line.outcome) || !goes(&after), "{forgotten} forgotten: {} became {}", line.outcome, after.outcome);
        }
    }
}

/// After a rule or a hold more. `may_settle`: the day was open because something was not known that may not matter any more.
fn not_sooner(before: &PlanLine, after: &PlanLine, may_settle: bool) -> Result<(), TestCaseError> {
    prop_assert!(is_free(before.outcome) || !is_free(after.outcome), "{} became {}", before.outcome, after.outcome);
    if goes(after) {
        prop_assert!(goes(before) && before.due <= after.due, "{} became {}", text!(before), text!(after));
    }
    if before.action == DisposalAction::Keep && after.action == DisposalAction::Keep {
        let is_later = |later: Day| before.due.map_or(may_settle, |sooner| sooner <= later);
        prop_assert!(after.due.is_none_or(is_later), "{} became {}", text!(before), text!(after));
    }
    Ok(())
}

fn shuffled<T: Clone>(list: &[T], order: &[Index]) -> Vec<T> {
    let mut left = list.to_vec();
    let mut out = Vec::new();
    for index in order.iter().cycle() {
        if left.is_empty() {
            break;
        }
        out.push(left.remove(index.index(left.len())));
    }
    out
}
