//! Ledgers: simple plans of accrual replayed day by day, with lots in a list and fractions of seconds kept whole.

use crate::civil::Day;
use crate::{bundled, config, decide};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;

const HOUR: i64 = 3600;

/// An exact fraction of seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Exact(i128, i128);

impl Exact {
    fn of(part: i128, whole: i128) -> Exact {
        let (mut a, mut b) = (part.abs(), whole);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        Exact(part / a.max(1), whole / a.max(1))
    }

    fn plus(self, other: Exact) -> Exact {
        Exact::of(self.0 * other.1 + other.0 * self.1, self.1 * other.1)
    }

    fn times(self, other: Exact) -> Exact {
        Exact::of(self.0 * other.0, self.1 * other.1)
    }

    fn written(self) -> String {
        if self.1 == 1 { self.0.to_string() } else { format!("{}/{}", self.0, self.1) }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Origin {
    Earned,
    Granted,
    Carried,
}

const ORIGINS: [(Origin, &str); 3] = [(Origin::Earned, "earned"), (Origin::Granted, "granted"), (Origin::Carried, "carried")];

/// Hours above a cap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Then {
    Stop,
    Lose,
    Pay,
}

#[derive(Clone, Debug)]
struct Grant {
    hours: i64,
    is_prorated: bool,
    ends_earn: bool,
    ends_carry: bool,
}

/// What a person did on a day, so many days after the hire.
#[derive(Clone, Debug)]
enum Did {
    /// Hundredths of hours over so many days.
    Worked(i64, i64),
    Absent(i64),
    Adjusted(i64),
}

/// From so many days after the hire on, so many hours.
type Later = Option<(i64, i64)>;

#[derive(Clone)]
struct Made {
    is_anniversary: bool,
    hire: i64,
    /// So many hours for so many; from a day after the hire on, so many others.
    earn: Option<(i64, i64, Later)>,
    whole_hours: bool,
    earn_cap: Option<(i64, bool)>,
    use_cap: Option<i64>,
    balance_cap: Option<(i64, Then)>,
    carry_cap: Option<(i64, Then)>,
    grant: Option<Grant>,
    wait: Option<i64>,
    expires: Vec<Origin>,
    did: Vec<(i64, Did)>,
    on: i64,
}

impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Made").finish_non_exhaustive()
    }
}

fn made() -> impl Strategy<Value = Made> {
    let then = || prop::sample::select(&[Then::Stop, Then::Lose, Then::Pay][..]);
    let ending = || prop::sample::select(&[Then::Lose, Then::Pay][..]);
    let later = prop::option::weighted(0.3, (0_i64..300, 1_i64..4));
    let earn = prop::option::weighted(0.85, (1_i64..4, prop::sample::select(&[20_i64, 30, 37, 40, 52][..]), later));
    let often = |cap: BoxedStrategy<(i64, Then)>| prop::option::weighted(0.5, cap);
    let caps = (
        prop::option::weighted(0.4, (1_i64..20, any::<bool>())),
        prop::option::weighted(0.4, 1_i64..20),
        often((1_i64..25, then()).boxed()),
        often((0_i64..12, ending()).boxed()),
    );
    let grant = prop::option::weighted(
        0.35,
        (1_i64..30, any::<bool>(), prop::bool::weighted(0.3), prop::bool::weighted(0.3))
            .prop_map(|(hours, is_prorated, ends_earn, ends_carry)| Grant { hours, is_prorated, ends_earn, ends_carry }),
    );
    let expires = prop::option::weighted(0.3, prop::sample::subsequence(vec![Origin::Earned, Origin::Granted, Origin::Carried], 1..=2));
    let did = prop_oneof![
        5 => (1_i64..9_000, 0_i64..12).prop_map(|(hundredths, more)| Did::Worked(hundredths, more)),
        3 => (1_i64..1_200).prop_map(Did::Absent),
        1 => (-600_i64..600).prop_filter("an hour or part of it", |n| *n != 0).prop_map(Did::Adjusted),
    ];
    let did = prop::collection::vec((0_i64..40, did), 0..25);
    let person = (any::<bool>(), prop_oneof![1 => Just(0_i64), 4 => 0_i64..1_500], did, 0_i64..900);
    (person, earn, prop::bool::weighted(0.3), caps, grant, prop::option::weighted(0.3, 1_i64..120), expires).prop_map(
        |((is_anniversary, hire, did, on), earn, whole_hours, (earn_cap, use_cap, balance_cap, carry_cap), grant, wait, expires)| Made {
            is_anniversary,
            hire,
            earn,
            whole_hours,
            earn_cap,
            use_cap,
            balance_cap,
            carry_cap,
            grant,
            wait,
            expires: expires.unwrap_or_default(),
            did,
            on,
        },
    )
}

fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

impl Made {
    fn hire(&self) -> Day {
        Day::of(2022, 1, 1).plus(self.hire)
    }

    fn on(&self) -> Day {
        self.hire().plus(self.on)
    }

    /// Each thing done, with its day; spans of work do not overlap.
    fn laid(&self) -> Vec<(Day, &Did)> {
        let mut day = self.hire();
        let mut out = Vec::new();
        for (gap, did) in &self.did {
            day = day.plus(*gap);
            out.push((day, did));
            day = match did {
                Did::Worked(_, more) => day.plus(*more + 1),
                _ => day.next(),
            };
        }
        out
    }

    fn pack(&self) -> Value {
        let hours = |n: i64| json!({"hours": n});
        let mut earns = Vec::new();
        if let Some((amount, per, later)) = self.earn {
            let earn = |amount: i64| {
                let mut earn = json!({"id": "earn", "amount": hours(amount), "per": hours(per), "start": "hire"});
                if self.whole_hours {
                    earn["whole"] = json!({"hours": 1, "remainder": "kept"});
                }
                earn
            };
            earns.push(earn(amount));
            if let Some((after, other)) = later {
                let turn = self.hire().plus(after).to_string();
                earns[0]["until"] = json!(turn);
                let mut second = earn(other);
                second["from"] = json!(turn);
                earns.push(second);
            }
        }
        let mut caps = Vec::new();
        let mut cap = |on: &str, amount: i64, more: Value| {
            let mut cap = json!({"id": format!("{on}-cap"), "on": on, "amount": hours(amount)});
            cap.as_object_mut().expect("an object").extend(more.as_object().expect("keys").clone());
            caps.push(cap);
        };
        let word = |then: Then| match then {
            Then::Stop => "stop",
            Then::Lose => "lose",
            Then::Pay => "pay",
        };
        if let Some((amount, with_carried)) = self.earn_cap {
            let counts = if with_carried { json!(["earned", "carried"]) } else { json!(["earned"]) };
            cap("earn", amount, json!({"per": "year", "counts": counts, "then": "stop"}));
        }
        if let Some(amount) = self.use_cap {
            cap("use", amount, json!({"per": "year"}));
        }
        if let Some((amount, then)) = self.balance_cap {
            cap("balance", amount, json!({"then": word(then)}));
        }
        if let Some((amount, then)) = self.carry_cap {
            cap("carry", amount, json!({"then": word(then)}));
        }
        let mut pack = json!({
            "id": "x-plan", "kind": "accrual", "title": "x-plan", "jurisdiction": "company", "role": "plan", "anchor": "work-day",
            "year": {"basis": [if self.is_anniversary { "anniversary" } else { "calendar" }], "length": {"months": 12}},
            "bank": [{"id": "pto", "paid": true, "purpose": "any", "kind": "pto"}], "earn": earns, "cap": caps,
        });
        if let Some(grant) = &self.grant {
            let ends = [("earn", grant.ends_earn), ("carry", grant.ends_carry)].into_iter().filter(|(_, ends)| *ends).map(|(word, _)| word);
            let prorate = if grant.is_prorated { "days-left" } else { "none" };
            pack["grant"] = json!([{"id": "front", "amount": hours(grant.hours), "on": "year-start", "as": "lump", "prorate": prorate, "ends": ends.collect::<Vec<_>>()}]);
        }
        if let Some(days) = self.wait {
            pack["wait"] = json!([{"id": "wait", "to": "use", "clock": {"days": days, "from": "hire", "counting": "nth-day"}}]);
        }
        if !self.expires.is_empty() {
            let lots: Vec<&str> = ORIGINS.iter().filter(|(origin, _)| self.expires.contains(origin)).map(|(_, word)| *word).collect();
            pack["expire"] = json!([{"id": "end", "lots": lots, "at": "year-end"}]);
        }
        pack
    }

    fn request(&self) -> Value {
        let (mut worked, mut absences, mut adjustments) = (Vec::new(), Vec::new(), Vec::new());
        for (day, did) in self.laid() {
            match did {
                Did::Worked(hundredths, more) => worked.push(
                    json!({"first_day": day.to_string(), "last_day": day.plus(*more).to_string(), "hours": decimal(*hundredths)}),
                ),
                Did::Absent(hundredths) => {
                    absences.push(json!({"day": day.to_string(), "hours": decimal(*hundredths), "draws_on": "x-plan"}));
                }
                Did::Adjusted(hundredths) => adjustments.push(
                    json!({"plan": "x-plan", "day": day.to_string(), "hours": decimal(*hundredths), "by": "hr-1", "reason": "counted again"}),
                ),
            }
        }
        let mut case = json!({
            "service": {"periods": [{"from": self.hire().to_string()}]}, "worked": worked, "worked_complete_from": self.hire().to_string(),
            "absences": absences, "absences_complete_from": self.hire().to_string(),
        });
        if !adjustments.is_empty() {
            case["adjustments"] = json!(adjustments);
        }
        json!({"ask": "accrue.ledger", "plan": "x-plan", "on": self.on().to_string(), "case": case})
    }
}

/// Hours of one origin.
#[derive(Clone, Debug)]
struct Lot {
    origin: Origin,
    earned_on: Day,
    seconds: i64,
}

/// A plan replayed.
struct Replay<'m> {
    made: &'m Made,
    lots: Vec<Lot>,
    rest: Exact,
    earned: i64,
    carried: i64,
    used: i64,
    totals: BTreeMap<&'static str, i64>,
    /// What changed on each day, by kind.
    lines: BTreeMap<(String, &'static str), i64>,
    /// What stood in the balance at the end of each day on which something happened.
    balances: BTreeMap<String, i64>,
}

impl Replay<'_> {
    fn balance(&self) -> i64 {
        self.lots.iter().map(|lot| lot.seconds).sum()
    }

    fn line(&mut self, day: Day, kind: &'static str, seconds: i64) {
        if seconds != 0 {
            *self.lines.entry((day.to_string(), kind)).or_default() += seconds;
            *self.totals.entry(kind).or_default() += seconds.abs();
            self.balances.insert(day.to_string(), self.balance());
        }
    }

    /// Takes hours that may be taken: those that end first, then the oldest.
    fn take(&mut self, seconds: i64, may: impl Fn(&Lot) -> bool) -> i64 {
        let ends = |lot: &Lot| !self.made.expires.contains(&lot.origin);
        self.lots.sort_by_key(|lot| (ends(lot), lot.earned_on));
        let mut left = seconds;
        for lot in self.lots.iter_mut().filter(|lot| may(lot)) {
            let part = left.min(lot.seconds);
            lot.seconds -= part;
            left -= part;
        }
        self.lots.retain(|lot| lot.seconds > 0);
        seconds - left
    }

    fn take_all(&mut self, day: Day, kind: &'static str, may: impl Fn(&Lot) -> bool) {
        let all = self.lots.iter().filter(|lot| may(lot)).map(|lot| lot.seconds).sum();
        let taken = self.take(all, may);
        self.line(day, kind, -taken);
    }

    fn turn(&mut self, day: Day) {
        let made = self.made;
        self.take_all(day, "expired", |lot| made.expires.contains(&lot.origin));
        if made.grant.as_ref().is_some_and(|grant| grant.ends_carry) {
            self.rest = Exact(0, 1);
            self.take_all(day, "forfeited", |_| true);
        } else if let Some((hours, then)) = made.carry_cap {
            let over = self.balance() - hours * HOUR;
            if over > 0 {
                self.rest = Exact(0, 1);
                let taken = self.take(over, |_| true);
                self.line(day, if then == Then::Pay { "paid-out" } else { "forfeited" }, -taken);
            }
        }
        self.lots.iter_mut().for_each(|lot| lot.origin = Origin::Carried);
        (self.earned, self.used, self.carried) = (0, 0, self.balance());
        self.line(day, "carried", self.carried);
    }

    /// Adds hours: with what was left over below a step, in whole steps, as far as the caps let them in.
    fn credit(&mut self, day: Day, exact: Exact, origin: Origin, step: i64) {
        let due = self.rest.plus(exact);
        let whole = i64::try_from(due.0.div_euclid(due.1 * i128::from(step))).expect("seconds") * step;
        self.rest = due.plus(Exact::of(i128::from(-whole), 1));
        let kind = if origin == Origin::Earned { "accrued" } else { "granted" };
        let mut given = whole;
        let earn_cap = self.made.earn_cap.filter(|_| origin == Origin::Earned);
        let earn_room = earn_cap.map(|(hours, with_carried)| hours * HOUR - self.earned - if with_carried { self.carried } else { 0 });
        let balance_room = self.made.balance_cap.map(|(hours, _)| hours * HOUR - self.balance());
        for (room, is_of_balance) in [(earn_room, false), (balance_room, true)] {
            let Some(room) = room.map(|room| room.max(0)) else { continue };
            if given >= room {
                self.rest = Exact(0, 1);
            }
            if given > room {
                let then = self.made.balance_cap.map(|(_, then)| then).filter(|_| is_of_balance);
                let gone = match then {
                    Some(Then::Pay) => Some("paid-out"),
                    Some(Then::Lose) => Some("forfeited"),
                    _ => None,
                };
                if let Some(gone) = gone {
                    // They are earned all the same.
                    self.earned += if origin == Origin::Earned { given - room } else { 0 };
                    self.line(day, kind, given - room);
                    self.line(day, gone, room - given);
                }
                given = room;
            }
        }
        if origin == Origin::Earned {
            self.earned += given;
        }
        self.lots.push(Lot { origin, earned_on: day, seconds: given });
        self.line(day, kind, given);
    }

    fn granted(&mut self, day: Day, grant: &Grant, share: Exact) {
        self.credit(day, Exact::of(i128::from(grant.hours * HOUR), 1).times(share), Origin::Granted, 1);
    }

    /// The hours of a span lie evenly over its days, and each day has its rate.
    fn worked(&mut self, first: Day, more: i64, hundredths: i64) {
        let made = self.made;
        *self.totals.entry("counted").or_default() += hundredths * 36;
        let (Some((amount, per, later)), false) = (made.earn, made.grant.as_ref().is_some_and(|grant| grant.ends_earn)) else { return };
        let turn = later.map(|(after, _)| made.hire().plus(after));
        let days: Vec<Day> = (0..=more).map(|n| first.plus(n)).collect();
        let before = days.iter().filter(|day| turn.is_none_or(|turn| **day < turn)).count();
        let last = first.plus(more);
        for (days_of, amount) in [(before, amount), (days.len() - before, later.map_or(0, |(_, amount)| amount))] {
            if days_of > 0 {
                let share = Exact::of(i128::try_from(days_of).expect("days"), i128::from(more + 1));
                let exact = Exact::of(i128::from(hundredths * 36 * amount), i128::from(per)).times(share);
                self.credit(last, exact, Origin::Earned, if made.whole_hours { HOUR } else { 1 });
            }
        }
    }

    fn is_usable(&self, day: Day) -> bool {
        // The day of hire is day one.
        self.made.wait.is_none_or(|days| self.made.hire().plus(days - 1) <= day)
    }

    fn use_room(&self) -> i64 {
        self.made.use_cap.map_or(i64::MAX, |hours| (hours * HOUR - self.used).max(0))
    }

    fn absent(&mut self, day: Day, hundredths: i64) {
        let wanted = (hundredths * 36).min(self.use_room());
        let taken = if self.is_usable(day) { self.take(wanted, |_| true) } else { 0 };
        self.used += taken;
        self.line(day, "used", -taken);
    }

    fn run(&mut self) {
        let made = self.made;
        let (hire, on) = (made.hire(), made.on());
        let laid = made.laid();
        let begins = |day: Day| if made.is_anniversary { is_anniversary(hire, day) } else { (day.month, day.day) == (1, 1) };
        let mut day = hire;
        while day <= on {
            if begins(day) && day > hire {
                self.turn(day);
            }
            if let Some(grant) = &made.grant {
                if begins(day) {
                    self.granted(day, grant, Exact(1, 1));
                } else if day == hire && grant.is_prorated {
                    let next = (1..).map(|n| day.plus(n)).find(|day| begins(*day)).expect("a next year");
                    let last = (0..).map(|n| day.plus(-n)).find(|day| begins(*day)).expect("a year");
                    self.granted(day, grant, Exact::of(i128::from(day.until(next)), i128::from(last.until(next))));
                }
            }
            for (first, did) in &laid {
                match did {
                    Did::Worked(hundredths, more) if first.plus(*more) == day => self.worked(*first, *more, *hundredths),
                    _ => {}
                }
            }
            for (of, did) in laid.iter().filter(|(of, _)| *of == day) {
                match did {
                    Did::Adjusted(hundredths) if *hundredths > 0 => {
                        self.lots.push(Lot { origin: Origin::Earned, earned_on: day, seconds: hundredths * 36 });
                        self.line(*of, "adjusted", hundredths * 36);
                    }
                    Did::Adjusted(hundredths) => {
                        let taken = self.take(-hundredths * 36, |_| true);
                        self.line(*of, "adjusted", -taken);
                    }
                    _ => {}
                }
            }
            for (of, did) in laid.iter().filter(|(of, _)| *of == day) {
                if let Did::Absent(hundredths) = did {
                    self.absent(*of, *hundredths);
                }
            }
            day = day.next();
        }
    }
}

/// Is it the hire or an anniversary of it? One of 29 February is 1 March in other years.
fn is_anniversary(hire: Day, day: Day) -> bool {
    day.year >= hire.year && hire.months_on(12 * (day.year - hire.year)) == day
}

/// What of an answer is held against the replay.
fn wanted(replay: &Replay<'_>) -> Value {
    let on = replay.made.on();
    let total = |kind: &str| replay.totals.get(kind).copied().unwrap_or(0);
    let lines: BTreeMap<String, i64> =
        replay.lines.iter().filter(|(_, n)| **n != 0).map(|((day, kind), n)| (format!("{day} {kind}"), *n)).collect();
    let in_year = replay.balance().min(replay.use_room());
    json!({
        "balance_seconds": replay.balance(),
        "exact_balance_seconds": Exact::of(i128::from(replay.balance()), 1).plus(replay.rest).written(),
        "usable_seconds": if replay.is_usable(on) { in_year } else { 0 },
        "usable_in_year_seconds": in_year,
        "totals": {
            "counted_seconds": total("counted"), "accrued_seconds": total("accrued"), "granted_seconds": total("granted"),
            "used_seconds": total("used"), "carried_seconds": total("carried"), "forfeited_seconds": total("forfeited"),
            "expired_seconds": total("expired"), "paid_out_seconds": total("paid-out"),
        },
        "lines": lines,
        "balances": replay.balances,
    })
}

fn got(answer: &Value) -> Value {
    let mut lines: BTreeMap<String, i64> = BTreeMap::new();
    let mut balances: BTreeMap<String, i64> = BTreeMap::new();
    for line in answer["lines"].as_array().into_iter().flatten().filter(|line| line["seconds"] != json!(0)) {
        let (day, kind) = (line["day"].as_str().expect("a day"), line["kind"].as_str().expect("a kind"));
        *lines.entry(format!("{day} {kind}")).or_default() += line["seconds"].as_i64().expect("seconds");
        balances.insert(day.to_owned(), line["balance_seconds"].as_i64().expect("a balance"));
    }
    lines.retain(|_, seconds| *seconds != 0);
    let mut out = json!({"lines": lines, "balances": balances, "totals": {}});
    for key in ["balance_seconds", "exact_balance_seconds", "usable_seconds", "usable_in_year_seconds"] {
        out[key] = answer[key].clone();
    }
    for key in ["counted", "accrued", "granted", "used", "carried", "forfeited", "expired", "paid_out"].map(|key| format!("{key}_seconds"))
    {
        out["totals"][&key] = answer["totals"][&key].clone();
    }
    out
}

#[test]
fn a_ledger_is_what_a_replay_day_by_day_finds() {
    proptest!(config(), |(made in made())| {
        let pack = made.pack();
        let book = bundled().with_pack_json("x-plan", &pack.to_string()).unwrap_or_else(|error| panic!("{}\n{pack}", error.to_json()));
        let request = made.request();
        let answer = decide(&book, &request);
        let mut replay = Replay {
            made: &made, lots: Vec::new(), rest: Exact(0, 1), earned: 0, carried: 0, used: 0,
            totals: BTreeMap::new(), lines: BTreeMap::new(), balances: BTreeMap::new(),
        };
        replay.run();
        let (wanted, got) = (wanted(&replay), got(&answer));
        let differing: Vec<&String> = wanted.as_object().expect("an object").keys().filter(|key| wanted[*key] != got[*key]).collect();
        prop_assert!(differing.is_empty(), "{:?}\nwanted {}\ngot    {}\npack {}\nasked {}\nanswer {}", differing, wanted, got, pack, request, answer);
    });
}
