//! Reading the tables of an accrual pack. What the text must be beside readable is the linter's matter.

use super::model::*;
use crate::Code;
use crate::rules::amount::Amount;
use crate::rules::frame::{Frame, Header, Kind};
use crate::rules::node::{Node, NodeValue};
use crate::rules::reader::{Mistakes, Table, Variant};
use crate::rules::test::{Leaf, Subject};
use crate::rules::window::read_length;
use crate::time::{Clock, Counting, Length, MonthEnd, Roll};

/// Tables whose items may have readings.
const TABLES: [&str; 10] = ["count", "earn", "grant", "wait", "cap", "expire", "draw", "round", "restore", "payout"];

/// One reading of one item: its table, its position there, and the number of the reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Choice {
    table: &'static str,
    position: usize,
    reading: usize,
}

impl Plan {
    /// Reads the tables of this room; `None` where the pack is of another room. A text with two readings gives the plan that is answered,
    /// and another for each further reading.
    pub(crate) fn read(table: &Table<'_, '_>, header: &Header) -> Option<Plan> {
        if header.kind != Kind::Accrual {
            return None;
        }
        let mut plan = Plan::read_as(table, header, None);
        for (choice, item, is_open) in other_readings(table) {
            let other = Plan::read_as(table, header, Some(choice));
            plan.readings.push(Reading { item: format!("{}/{item}", header.id), is_open, plan: other });
        }
        read_terms_of_comparison(table);
        Some(plan)
    }

    fn read_as(table: &Table<'_, '_>, header: &Header, choice: Option<Choice>) -> Plan {
        Plan {
            id: header.id.clone(),
            role: header.role,
            year: table.table("year").and_then(read_year),
            banks: banks(table),
            tiers: table.tables("tier").into_iter().filter_map(read_tier).collect(),
            counts: items(table, "count", read_count, choice),
            earns: items(table, "earn", read_earn, choice),
            grants: items(table, "grant", read_grant, choice),
            waits: items(table, "wait", read_wait, choice),
            caps: items(table, "cap", read_cap, choice),
            expiries: items(table, "expire", read_expire, choice),
            draws: items(table, "draw", read_draw, choice),
            rounds: items(table, "round", read_round, choice),
            restores: items(table, "restore", read_restore, choice),
            payouts: items(table, "payout", read_payout, choice),
            presumed_not_exempt: presumes_not_exempt(table),
            readings: Vec::new(),
        }
    }

    /// Every item's scope, with its table's name.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = (&'static str, &Scope)> {
        let year = self.year.iter().map(|i| ("year", &i.scope));
        let count = self.counts.iter().map(|i| ("count", &i.scope));
        let earn = self.earns.iter().map(|i| ("earn", &i.scope));
        let grant = self.grants.iter().map(|i| ("grant", &i.scope));
        let wait = self.waits.iter().map(|i| ("wait", &i.scope));
        let cap = self.caps.iter().map(|i| ("cap", &i.scope));
        let expire = self.expiries.iter().map(|i| ("expire", &i.scope));
        let draw = self.draws.iter().map(|i| ("draw", &i.scope));
        let round = self.rounds.iter().map(|i| ("round", &i.scope));
        let restore = self.restores.iter().map(|i| ("restore", &i.scope));
        let payout = self.payouts.iter().map(|i| ("payout", &i.scope));
        year.chain(count)
            .chain(earn)
            .chain(grant)
            .chain(wait)
            .chain(cap)
            .chain(expire)
            .chain(draw)
            .chain(round)
            .chain(restore)
            .chain(payout)
    }
}

/// Reads the items of one table of the pack, each by the reading that is answered, or by the one that was chosen.
fn items<T>(table: &Table<'_, '_>, key: &'static str, read: fn(&Table<'_, '_>, Scope) -> Option<T>, choice: Option<Choice>) -> Vec<T> {
    let whole = |item: Table<'_, '_>, position: usize| {
        let scope = read_scope(&item, &format!("{key}-{}", position.saturating_add(1)));
        let made = read(&item, scope);
        item.finish();
        made
    };
    let one = |(position, item): (usize, Table<'_, '_>)| {
        let variants = item.variants();
        let chosen = choice.filter(|c| c.table == key && c.position == position).map(|c| c.reading);
        match variants.get(chosen.unwrap_or_else(|| answered(&variants))) {
            Some(variant) => whole(Table::of(&variant.node, table.mistakes())?, position),
            None => whole(item, position),
        }
    };
    table.tables(key).into_iter().enumerate().filter_map(one).collect()
}

/// The reading that is answered: the default one, else the first.
fn answered(variants: &[Variant]) -> usize {
    variants.iter().position(|v| v.is_default).unwrap_or(0)
}

/// Every reading that is not the answered one, with the item's id, and whether the pack leaves open which is answered.
fn other_readings(table: &Table<'_, '_>) -> Vec<(Choice, String, bool)> {
    let mut others = Vec::new();
    for key in TABLES {
        for (position, item) in table.tables(key).into_iter().enumerate() {
            let variants = item.variants();
            let is_open = !variants.iter().any(|v| v.is_default);
            let id = item.text("id").map_or_else(|| format!("{key}-{}", position.saturating_add(1)), str::to_owned);
            let rest = (0..variants.len()).filter(|n| *n != answered(&variants));
            others.extend(rest.map(|reading| (Choice { table: key, position, reading }, id.clone(), is_open)));
        }
    }
    others
}

fn read_scope(table: &Table<'_, '_>, fallback: &str) -> Scope {
    let frame = Frame::read(table, fallback);
    table.text("improves");
    Scope { frame, banks: table.texts("bank"), tiers: table.texts("tier"), not_run: None }
}

impl Scope {
    /// Notes a form that the replay does not run yet.
    fn lacks(&mut self, table: &Table<'_, '_>, keys: &[&str]) {
        if let Some(key) = keys.iter().find(|key| table.has(key)) {
            self.not_run = Some(format!("`{key}`"));
        }
    }
}

fn missing_key<T>(table: &Table<'_, '_>, what: &str, right: &str) -> Option<T> {
    table.note(Code::PackUnit, what, right);
    None
}

const BASES: &[(&str, Basis)] = &[
    ("calendar", Basis::Calendar),
    ("anniversary", Basis::Anniversary),
    ("employer-fixed", Basis::EmployerFixed),
    ("accrual-start", Basis::AccrualStart),
    ("forward-from-use", Basis::ForwardFromUse),
];

fn read_year(table: Table<'_, '_>) -> Option<Year> {
    let scope = read_scope(&table, "year");
    let length = table.table("length").and_then(|t| whole_length(t));
    let year = Year {
        scope,
        bases: table.words("basis", BASES),
        length: length.unwrap_or(Length::Months(12)),
        default: table.word("default", BASES),
    };
    table.finish();
    Some(year)
}

fn whole_length(table: Table<'_, '_>) -> Option<Length> {
    let length = read_length(&table);
    table.finish();
    length
}

/// The banks; a pack that names none has one paid bank.
fn banks(table: &Table<'_, '_>) -> Vec<Bank> {
    let read = |t: Table<'_, '_>| {
        let frame = Frame::read(&t, "leave");
        for key in ["purpose", "after", "kind"] {
            t.node(key);
        }
        let bank = Bank { id: frame.id, paid: t.switch("paid").unwrap_or(true) };
        t.finish();
        bank
    };
    let banks: Vec<Bank> = table.tables("bank").into_iter().map(read).collect();
    if banks.is_empty() { vec![Bank { id: "leave".to_owned(), paid: true }] } else { banks }
}

fn read_tier(table: Table<'_, '_>) -> Option<Tier> {
    let frame = Frame::read(&table, "tier");
    table.finish();
    let when = frame.when?;
    let later = |leaf: &&Leaf| matches!(&leaf.subject, Subject::Fact(fact) if fact.growth.is_some() || fact.shrink.is_some());
    let counts_later = when.leaves().iter().any(later);
    Some(Tier { id: frame.id, when, counts_later })
}

/// Does the pack presume that a person is not exempt from overtime where nobody says so?
fn presumes_not_exempt(table: &Table<'_, '_>) -> bool {
    let says = |t: &Table<'_, '_>| t.text("fact") == Some("flsa-exempt") && t.text("is") == Some("no");
    table.tables("presume").iter().any(says)
}

fn read_count(table: &Table<'_, '_>, mut scope: Scope) -> Option<Count> {
    const HOURS: &[(&str, &str)] = &[("worked", "worked"), ("worked-or-paid", "worked-or-paid"), ("scheduled", "scheduled")];
    let hours = table.word("hours", HOURS).unwrap_or("worked");
    let place =
        table.word("where", &[("in-place", false), ("everywhere", true), ("everywhere-if-primary", false), ("covered-contract", false)]);
    for key in ["also", "not"] {
        table.texts(key);
    }
    for key in ["skip-first", "skip-period-under", "stop-above"] {
        table.node(key);
    }
    scope.lacks(table, &["skip-first", "skip-period-under", "stop-above"]);
    if hours == "scheduled" || place == Some(false) {
        scope.not_run = Some("a place or schedule that decides which hours count".to_owned());
    }
    let exempt = read_exempt(table, &mut scope)?;
    Some(Count { scope, paid_hours_too: hours == "worked-or-paid", exempt })
}

fn read_exempt(table: &Table<'_, '_>, scope: &mut Scope) -> Option<Exempt> {
    match table.node("exempt").map(|n| &n.value) {
        None => Some(Exempt::Actual),
        Some(NodeValue::Text(_)) => table.word("exempt", &[("actual", Exempt::Actual), ("not-covered", Exempt::NotCovered)]),
        Some(_) => {
            let inner = table.table("exempt")?;
            let deemed = inner.table("deem").and_then(|t| {
                let hours = t.rational("hours");
                t.finish();
                hours
            });
            inner.word("or-less", &[("normal-week", ())]);
            if inner.has("stop-above") {
                inner.node("stop-above");
                scope.not_run = Some("`stop-above`".to_owned());
            }
            inner.finish();
            let seconds = deemed.and_then(|h| h.checked_mul(&crate::amount::Rational::whole(crate::amount::SECONDS_PER_HOUR)));
            seconds
                .map(Exempt::Deemed)
                .or_else(|| missing_key(table, "`exempt` does not say how many hours", "exempt = { deem = { hours = 40 } }"))
        }
    }
}

const PERIODS: &[(&str, Per)] = &[
    ("week", Per::Week),
    ("two-weeks", Per::TwoWeeks),
    ("half-month", Per::HalfMonth),
    ("month", Per::Month),
    ("pay-period", Per::PayPeriod),
    ("year", Per::Year),
];

fn read_earn(table: &Table<'_, '_>, mut scope: Scope) -> Option<Earn> {
    let amount = read_amount(table, "amount", &mut scope)?;
    let per = table.table("per").and_then(|t| {
        let hours = t.rational("hours").and_then(|h| h.checked_mul(&crate::amount::Rational::whole(crate::amount::SECONDS_PER_HOUR)));
        let per = hours.map(Per::Worked).or_else(|| t.word("period", PERIODS));
        t.finish();
        per
    });
    let Some(per) = per.filter(|p| !matches!(p, Per::Worked(n) if *n <= crate::amount::Rational::ZERO)) else {
        return missing_key(table, "a rate without what it counts by", "per = { hours = 30 }, or per = { period = \"month\" }");
    };
    if per == Per::TwoWeeks {
        scope.not_run = Some("two weeks that no pay date closes".to_owned());
    }
    let posts = table.word("posts", &[("work-day", Posts::WorkDay), ("period-end", Posts::PeriodEnd), ("pay-date", Posts::PayDate)]);
    let posts = posts.unwrap_or(if matches!(per, Per::Worked(_)) { Posts::WorkDay } else { Posts::PeriodEnd });
    let mids = &[("day-weighted", MidPeriod::DayWeighted), ("old", MidPeriod::Old), ("new", MidPeriod::New)];
    Some(Earn {
        amount,
        per,
        start: table.node("start").map_or_else(|| Start(vec![Point::Hire]), |n| read_start(n, table.mistakes(), &mut scope)),
        tenure: read_tenure(table),
        mid_period: table.word("mid-period", mids).unwrap_or(MidPeriod::DayWeighted),
        whole: read_whole(table, &mut scope),
        posts,
        scope,
    })
}

fn read_whole(table: &Table<'_, '_>, scope: &mut Scope) -> Option<Whole> {
    let inner = table.table("whole")?;
    let hours = inner.rational("hours").and_then(|h| h.checked_mul(&crate::amount::Rational::whole(crate::amount::SECONDS_PER_HOUR)));
    let in_year = inner.word("remainder", &[("kept", false), ("kept-in-year", true)]).unwrap_or(false);
    inner.finish();
    if hours.is_none_or(|h| h <= crate::amount::Rational::ZERO) {
        scope.not_run = Some("`whole` without hours".to_owned());
    }
    hours.map(|step| Whole { step, kept_in_year_only: in_year })
}

fn read_tenure(table: &Table<'_, '_>) -> Tenure {
    let Some(inner) = table.table("tenure") else { return Tenure::default() };
    let tenure = Tenure { from: inner.table("from").and_then(whole_length), until: inner.table("until").and_then(whole_length) };
    inner.finish();
    tenure
}

/// An amount of leave: hours, workdays, or the greater or lesser of several.
fn read_amount(table: &Table<'_, '_>, key: &'static str, scope: &mut Scope) -> Option<Amount> {
    let Some(node) = table.node(key) else { return missing_key(table, "an item without its amount", "amount = { hours = 40 }") };
    let amount = Amount::read(node, table.mistakes())?;
    if !super::person::is_leave_amount(&amount) {
        scope.not_run = Some("an amount that follows from another fact".to_owned());
    }
    Some(amount)
}

fn read_point(node: &Node, mistakes: &Mistakes<'_>, scope: &mut Scope) -> Option<Point> {
    match &node.value {
        NodeValue::Day(day) => Some(Point::Day(*day)),
        NodeValue::Text(word) => match word.as_str() {
            "hire" => Some(Point::Hire),
            "earned" => Some(Point::Earned),
            "employment-status" | "first-work" | "shortfall-found" | "start" => {
                scope.not_run = Some(format!("a start at \"{word}\""));
                None
            }
            _ => {
                mistakes.note(
                    &node.place,
                    Code::PackUnknownWord,
                    "no event from which this room counts",
                    "hire, earned, first-work, a day, or latest of these",
                );
                None
            }
        },
        _ => {
            mistakes.note(&node.place, Code::PackUnit, "no event and no day", "\"hire\", or a day");
            None
        }
    }
}

/// `"hire"`, a day, or `{ latest = ["hire", 2015-07-01] }`.
fn read_start(node: &Node, mistakes: &Mistakes<'_>, scope: &mut Scope) -> Start {
    if !matches!(node.value, NodeValue::Table(_)) {
        return Start(read_point(node, mistakes, scope).into_iter().collect());
    }
    let Some(table) = Table::of(node, mistakes) else { return Start::default() };
    let points = table.nodes("latest").into_iter().filter_map(|n| read_point(n, mistakes, scope)).collect();
    table.finish();
    Start(points)
}

/// A clock beside the point from which it runs.
fn read_clock(table: Table<'_, '_>, scope: &mut Scope) -> Option<ClockFrom> {
    let counts =
        &[("after", Counting::After), ("nth-day", Counting::NthDay), ("day-after", Counting::DayAfter), ("before", Counting::Before)];
    let clock = read_length(&table).map(|length| Clock {
        length,
        counting: table.word("counting", counts).unwrap_or(Counting::After),
        month_end: table.word("month-end", &[("clamp", MonthEnd::Clamp), ("roll-on", MonthEnd::RollOn)]).unwrap_or(MonthEnd::Clamp),
        end_of: None,
        roll: Roll::None,
    });
    for key in ["roll", "calendar", "extend", "pause", "outer"] {
        if table.has(key) {
            table.node(key);
            scope.not_run = Some(format!("a clock with `{key}`"));
        }
    }
    let start = table.node("from").map_or_else(Start::default, |n| read_start(n, table.mistakes(), scope));
    if clock.is_none() {
        table.note(Code::PackUnit, "a clock without a length", "one of days, weeks, months, years");
    }
    table.finish();
    clock.map(|clock| ClockFrom { clock, start })
}

fn read_grant(table: &Table<'_, '_>, mut scope: Scope) -> Option<Grant> {
    let amount = read_amount(table, "amount", &mut scope)?;
    let on = table.word("on", &[("year-start", "year-start"), ("hire", "hire"), ("event", "event")]).map(|word| match word {
        "year-start" => GrantDay::YearStart,
        "hire" => GrantDay::Hire,
        _ => {
            scope.not_run = Some("a grant on an event".to_owned());
            GrantDay::Hire
        }
    });
    let by = table.table("by").and_then(|t| read_clock(t, &mut scope));
    let Some(on) = by.map(GrantDay::By).or(on) else {
        return missing_key(table, "a grant without its day", "on = \"year-start\", or by = a clock");
    };
    let prorates = &[
        ("none", Some(Prorate::None)),
        ("days-left", Some(Prorate::DaysLeft)),
        ("months-left", Some(Prorate::MonthsLeft)),
        ("expected-hours", None),
    ];
    let prorate = table.word("prorate", prorates).unwrap_or(Some(Prorate::None));
    let ends = table.words("ends", &[("earn", "earn"), ("carry", "carry"), ("wait", "wait"), ("cap-balance", "cap-balance")]);
    table.words("ends-if", &[("paid-out-at-year-end", ()), ("full-grant-next-year", ())]);
    let lump = table.word("as", &[("lump", true), ("advance", false)]).unwrap_or(true);
    table.word("claw-back", &[("never", ()), ("at-separation", ())]);
    for key in ["up-to", "true-up"] {
        table.node(key);
    }
    scope.lacks(table, &["up-to", "true-up", "ends-if"]);
    if prorate.is_none() || !lump || ends.contains(&"wait") || table.text("claw-back") == Some("at-separation") {
        scope.not_run = Some("a grant by expected hours, in advance, without a wait or taken back".to_owned());
    }
    Some(Grant {
        amount,
        on,
        prorate: prorate.unwrap_or(Prorate::None),
        ends_earning: ends.contains(&"earn"),
        ends_carry: ends.contains(&"carry"),
        ends_balance_cap: ends.contains(&"cap-balance"),
        replaces: table.text("replaces").map(str::to_owned),
        scope,
    })
}

fn read_wait(table: &Table<'_, '_>, mut scope: Scope) -> Option<Wait> {
    let to_use = table.word("to", &[("earn", false), ("use", true)]).unwrap_or(true);
    for key in ["hours-worked", "days-worked"] {
        table.node(key);
    }
    scope.lacks(table, &["hours-worked", "days-worked"]);
    let clock = table.table("clock").and_then(|t| read_clock(t, &mut scope));
    if !to_use {
        scope.not_run = Some("a wait before earning".to_owned());
    }
    if clock.is_none() && scope.not_run.is_none() {
        return missing_key(table, "a wait without its length", "clock = { days = 90, from = \"hire\", counting = \"nth-day\" }");
    }
    Some(Wait { to_use, clock, scope })
}

const COUNTED: &[(&str, Counts)] = &[
    ("earned", Counts::Earned),
    ("granted", Counts::Granted),
    ("carried", Counts::Carried),
    ("restored", Counts::Restored),
    ("used", Counts::Used),
];

fn read_cap(table: &Table<'_, '_>, mut scope: Scope) -> Option<Cap> {
    let on = table.word("on", &[("earn", CapOn::Earn), ("use", CapOn::Use), ("balance", CapOn::Balance), ("carry", CapOn::Carry)]);
    let Some(on) = on else { return missing_key(table, "a cap that does not say on what", "on = \"balance\"") };
    let amount = read_amount(table, "amount", &mut scope)?;
    let is_year = matches!(table.node("per").map(|n| &n.value), None | Some(NodeValue::Text(_)));
    if is_year {
        table.word("per", &[("year", ())]);
    } else {
        scope.not_run = Some("a cap over a span that is no year".to_owned());
    }
    let then = table.word("then", &[("stop", Then::Stop), ("lose", Then::Lose), ("pay", Then::Pay)]);
    let default = if on == CapOn::Carry { Then::Lose } else { Then::Stop };
    Some(Cap { on, amount, counts: table.words("counts", COUNTED), then: then.unwrap_or(default), scope })
}

fn read_expire(table: &Table<'_, '_>, mut scope: Scope) -> Option<Expire> {
    let clock = table.table("clock").and_then(|t| read_clock(t, &mut scope));
    let at_year_end = table.word("at", &[("day", false), ("year-end", true)]).unwrap_or(clock.is_none());
    Some(Expire { lots: table.words("lots", COUNTED), clock, at_year_end, scope })
}

fn read_draw(table: &Table<'_, '_>, mut scope: Scope) -> Option<Draw> {
    let orders = &[
        ("expires-first", Some(Order::Expires)),
        ("oldest-first", Some(Order::Oldest)),
        ("carried-first", Some(Order::Carried)),
        ("current-first", Some(Order::Current)),
        ("chosen", None),
    ];
    let order = table.word("order", orders)?;
    if order.is_none() {
        scope.not_run = Some("an order that each absence chooses".to_owned());
    }
    Some(Draw { order: order.unwrap_or_default(), scope })
}

fn read_round(table: &Table<'_, '_>, mut scope: Scope) -> Option<Round> {
    use crate::amount::{Rational, Rounding, SECONDS_PER_HOUR, Way};
    let of = table.word("of", &[("work", RoundOf::Work), ("earned", RoundOf::Earned), ("cap", RoundOf::Cap)])?;
    let steps: Vec<Rational> = table
        .tables("to")
        .into_iter()
        .filter_map(|t| {
            let scale = |key, seconds: i64| t.rational(key).and_then(|n| n.checked_mul(&Rational::whole(seconds)));
            let step = scale("hours", SECONDS_PER_HOUR).or_else(|| scale("minutes", 60));
            t.finish();
            step.filter(|s| *s > Rational::ZERO)
        })
        .collect();
    let way = table.word("way", &[("up", Way::Up), ("down", Way::Down), ("nearest", Way::HalfUp)]).unwrap_or(Way::Down);
    let keeps_remainder = table.word("remainder", &[("kept", true), ("dropped", false)]).unwrap_or(true);
    let [step] = steps.as_slice() else {
        if steps.is_empty() {
            return missing_key(table, "a rounding without its step", "to = [{ minutes = 15 }]");
        }
        scope.not_run = Some("a step of rounding that the employer chooses".to_owned());
        return Some(Round { of, rounding: Rounding { step: Rational::ONE, way }, keeps_remainder, scope });
    };
    Some(Round { of, rounding: Rounding { step: *step, way }, keeps_remainder, scope })
}

fn read_restore(table: &Table<'_, '_>, mut scope: Scope) -> Option<Restore> {
    let inner = table.table("within");
    let band = |key| inner.as_ref().and_then(|t: &Table<'_, '_>| t.table(key)).and_then(whole_length);
    let (from, until) = (band("from"), band("until"));
    let within = until.or_else(|| inner.as_ref().and_then(read_length));
    if let Some(inner) = inner {
        inner.finish();
    }
    let Some(within) = within else { return missing_key(table, "a restoration without its span", "within = { months = 12 }") };
    let gives = table.words("gives", &[("balance", "balance"), ("wait-credit", "wait-credit"), ("rate", "rate")]);
    let unless = table.words("unless", &[("paid-out", "paid-out"), ("quit", "quit")]);
    let at_least = if table.has("at-least-balance") { read_amount(table, "at-least-balance", &mut scope) } else { None };
    Some(Restore {
        from,
        within,
        balance: gives.contains(&"balance"),
        wait_credit: gives.contains(&"wait-credit"),
        at_least,
        unless_paid_out: unless.contains(&"paid-out"),
        unless_quit: unless.contains(&"quit"),
        scope,
    })
}

fn read_payout(table: &Table<'_, '_>, mut scope: Scope) -> Option<Payout> {
    let ats = &[
        ("separation", PayoutAt::Separation),
        ("year-end", PayoutAt::YearEnd),
        ("transfer-out", PayoutAt::TransferOut),
        ("cap", PayoutAt::Cap),
    ];
    let at = table.word("at", ats)?;
    let required = table.word("is", &[("required", true), ("allowed", false), ("forbidden", false)]).unwrap_or(false);
    table.word("rate", &[("final", ()), ("regular", ()), ("base", ())]);
    for key in ["clock", "rate"] {
        table.node(key);
    }
    let up_to = if table.has("up-to") { read_amount(table, "up-to", &mut scope) } else { None };
    Some(Payout { at, required, up_to, scope })
}

/// Terms that no replay sees, and that only a comparison with another plan uses: they are read for their form.
fn read_terms_of_comparison(table: &Table<'_, '_>) {
    for (position, item) in table.tables("step").into_iter().enumerate() {
        read_scope(&item, &format!("step-{position}"));
        for key in ["at-most", "first", "not-below"] {
            if let Some(node) = item.node(key) {
                Amount::read(node, item.mistakes());
            }
        }
        item.words("or", &[("payroll-step", ()), ("shift", ())]);
        item.words("then", &[("payroll-step", ()), ("shift", ())]);
        item.word("pick", &[("least", ()), ("greatest", ())]);
        item.finish();
    }
    for (position, item) in table.tables("forfeit").into_iter().enumerate() {
        read_scope(&item, &format!("forfeit-{position}"));
        item.words("of", &[("earned", ())]);
        item.word("is", &[("forbidden", ()), ("allowed", ())]);
        item.words("needs", &[("written-notice", ()), ("chance-to-use", ())]);
        item.finish();
    }
    for (position, item) in table.tables("yield").into_iter().enumerate() {
        read_scope(&item, &format!("yield-{position}"));
        item.text("to");
        item.texts("terms");
        item.text("why");
        item.finish();
    }
}
