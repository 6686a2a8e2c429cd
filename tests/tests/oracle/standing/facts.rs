//! What each fact of a case comes to, held against what a test requires.

use super::{Between, Law, Open, Seen, hundredths, is_in_force, list, operator, orders};
use crate::civil::Day;
use crate::kleene::Truth;
use serde_json::{Value, json};

impl<'a> Law<'a> {
    pub(super) fn leaf(&self, test: &Value) -> Seen {
        if let Some(question) = test["judgment"].as_str() {
            return self.finding(question);
        }
        if test.get("law").is_some() {
            return self.other_law(test);
        }
        if test.get("days-between").is_some() {
            let last = self.case()["leave"][0]["last_day"].as_str().map(Day::read);
            return match last {
                Some(last) => self.against(test, Between(self.start().until(last), Some(self.start().until(last))), ""),
                None => Seen::lacking("leave-last-day"),
            };
        }
        match test["fact"].as_str().expect("a fact") {
            "headcount" => self.headcount(test),
            "service" => self.service(test),
            "hours" => self.hours(test),
            "wages" => self.wages(test),
            "birth" => self.birth(test),
            "job-class" => self.job_class(test),
            "employer-kind" => self.employer_kind(test),
            flag => self.flag(test, flag),
        }
    }

    /// A figure held against what the test requires. `lacks` is the fact that is missing where its bounds do not settle it.
    fn against(&self, test: &Value, Between(low, high): Between, lacks: &str) -> Seen {
        let operator = operator(test);
        let mut unverified = Vec::new();
        let required = match &test[operator] {
            Value::Number(number) => number.as_i64().expect("a number"),
            Value::String(day) => number_of(Day::read(day)),
            amount => match amount["param"].as_str() {
                Some(id) => match self.parameter(id) {
                    Ok((figure, is_checked)) => {
                        unverified.extend((!is_checked).then(|| self.id(id)));
                        figure
                    }
                    Err(reason) => return Seen::lacking(&reason),
                },
                None => {
                    let (unit, figure) = amount.as_object().and_then(|map| map.iter().next()).expect("a unit");
                    if unit == "hours" || unit == "usd" { hundredths(figure) } else { figure.as_i64().expect("a number") }
                }
            },
        };
        let holds = |is: i64| orders(operator, is, required);
        let beyond = matches!(operator, "at-least" | "more-than" | "on-or-after" | "after");
        let (first, last) = (holds(low), high.map_or(beyond, holds));
        let truth = if first == last { Truth::of(first) } else { Truth::Open };
        let lacks = if truth == Truth::Open { vec![lacks.to_owned()] } else { Vec::new() };
        Seen { truth: Some(truth), lacks, unverified, ..Seen::default() }
    }

    /// The figure of a parameter on the day the leave starts, and whether somebody has checked it.
    fn parameter(&self, id: &str) -> Result<(i64, bool), String> {
        let parameter = list(&self.pack["parameter"]).find(|parameter| parameter["id"] == id).expect("a parameter");
        let start = self.start();
        if let Some(value) = list(&parameter["values"]).find(|value| is_in_force(value, start)) {
            return Ok((value["is"].as_str().expect("a figure").parse().expect("a number"), value["checked"].is_string()));
        }
        let ends = list(&parameter["values"]).filter_map(|value| value["until"].as_str().map(Day::read)).max();
        let is_over = ends.is_some_and(|end| end <= start) && parameter["indexed"] == json!(true);
        let reason = if is_over { "parameter-not-published" } else { "version-text-not-held" };
        Err(format!("{reason} {}", self.id(id)))
    }

    /// The entry that holds on the day the leave starts.
    fn headcount(&self, test: &Value) -> Seen {
        let start = self.start();
        let entries = self.known(&self.case()["headcount"]["total"]);
        let begun = entries.into_iter().filter(|entry| entry["from"].as_str().is_none_or(|from| Day::read(from) <= start));
        let latest = begun.max_by_key(|entry| entry["from"].as_str().map(Day::read));
        let count = latest.and_then(|entry| entry["count"].as_i64());
        self.against(test, count.map_or(Between(0, None), |n| Between(n, Some(n))), "headcount-total")
    }

    /// Elapsed time since the day of hire; of a summary, as much as any day of hire gives by which it would be right.
    fn service(&self, test: &Value) -> Seen {
        let (start, service) = (self.start(), &self.case()["service"]);
        let unit = test[operator(test)].as_object().and_then(|map| map.keys().next()).expect("a unit");
        let length = |hire: Day, day: Day, unit: &str| {
            let months = || (1..).take_while(|n| hire.months_on(*n) <= day).count() as i64;
            if hire > day {
                0
            } else if unit == "days" {
                hire.until(day)
            } else {
                months()
            }
        };
        if let Some(hire) = service["periods"][0]["from"].as_str().map(Day::read) {
            let is = length(hire, start, unit);
            return self.against(test, Between(is, Some(is)), "service");
        }
        let Some(before) = service["before"].as_str().map(Day::read) else {
            return self.against(test, Between(0, None), "service");
        };
        let told = service["months"].as_i64().expect("months");
        let hires = (0..400).map(|days| before.plus(-days)).filter(|hire| length(*hire, before, "months") == told);
        let lengths: Vec<i64> = hires.map(|hire| length(hire, before, unit)).collect();
        // Service up to a later day says how much there can be at most: nobody says that it has no breaks.
        let least = if before == start { lengths.iter().min().copied().unwrap_or(0) } else { 0 };
        self.against(test, Between(least, lengths.iter().max().copied()), "service")
    }

    fn hours(&self, test: &Value) -> Seen {
        let start = self.start();
        let entries = self.known(&self.case()["hours_worked"]);
        let fitting = |entry: &&&Value| entry["months"] == json!(12) && entry["before"].as_str().map(Day::read) == Some(start);
        let hours = entries.iter().find(fitting).map(|entry| hundredths(&entry["hours"]));
        self.against(test, hours.map_or(Between(0, None), |n| Between(n, Some(n))), "hours-worked-12-months")
    }

    /// The wages of the four calendar quarters that end before the one in which the leave starts.
    fn wages(&self, test: &Value) -> Seen {
        let start = self.start();
        let this = start.year * 4 + (start.month - 1) / 3;
        let of = |index: i64| format!("{:04}-q{}", index.div_euclid(4), index.rem_euclid(4) + 1);
        let entries = self.known(&self.case()["wages"]["by_quarter"]);
        let amounts: Vec<Option<i64>> = (1..=4)
            .map(|back| entries.iter().find(|entry| entry["quarter"] == json!(of(this - back))).map(|entry| hundredths(&entry["amount"])))
            .collect();
        let sum = amounts.iter().flatten().sum();
        let is_whole = amounts.iter().all(Option::is_some);
        self.against(test, Between(sum, is_whole.then_some(sum)), "wages-by-quarter")
    }

    fn birth(&self, test: &Value) -> Seen {
        let birth = &self.case()["events"]["birth"];
        match birth.as_str().map(Day::read) {
            Some(day) => self.against(test, Between(number_of(day), Some(number_of(day))), ""),
            None => Seen::lacking("birth"),
        }
    }

    fn presumption(&self, fact: &str) -> Option<Truth> {
        let found = list(&self.pack["presume"]).find(|presumed| presumed["fact"] == fact)?;
        (self.request["strict"] != json!(true)).then(|| Truth::read(found["is"].as_str().expect("a word")))
    }

    fn yes_or_no(&self, given: &Value, fact: &str) -> Seen {
        match (given.as_str(), self.presumption(fact)) {
            (Some(word), _) => Seen::is(Truth::read(word)),
            (None, Some(is)) => Seen { presumed: vec![format!("{fact}={}", is.word())], ..Seen::is(is) },
            (None, None) => Seen::lacking(fact),
        }
    }

    fn flag(&self, test: &Value, fact: &str) -> Seen {
        let case = self.case();
        let given = match fact {
            "accurate-hours" => &case["records"]["accurate_hours"],
            "full-time" => &case["role"]["full_time"],
            "primary-employer" => &case["employer"]["primary_employer"],
            "posted-general-notice" => &case["employer"]["posted_general_notice"],
            other => panic!("no such fact: {other}"),
        };
        let seen = self.yes_or_no(given, fact);
        let (wanted, is_turned) = test.get("is").map_or((&test["is-not"], true), |is| (is, false));
        let same = seen.truth.map(|is| if wanted == "yes" { is } else { is.not() });
        Seen { truth: same.map(|same| if is_turned { same.not() } else { same }), ..seen }
    }

    /// Each class is a yes-or-no of its own.
    fn job_class(&self, test: &Value) -> Seen {
        let role = &self.case()["role"];
        let (wanted, is_turned) = test.get("one-of").map_or((&test["not-one-of"], true), |words| (words, false));
        let mut whole = Seen::default();
        let mut truths = Vec::new();
        for class in list(wanted).map(|class| class.as_str().expect("a class")) {
            let seen = self.yes_or_no(&role[class.replace('-', "_")], class);
            truths.push(seen.truth());
            whole.lacks.extend(seen.lacks);
            whole.presumed.extend(seen.presumed);
        }
        let any = Truth::any(truths);
        Seen { truth: Some(if is_turned { any.not() } else { any }), ..whole }
    }

    fn employer_kind(&self, test: &Value) -> Seen {
        let Some(kind) = self.case()["employer"]["kind"].as_str() else { return Seen::lacking("employer-kind") };
        let (wanted, is_turned) = test.get("one-of").map_or((&test["not-one-of"], true), |words| (words, false));
        Seen::is(Truth::of(list(wanted).any(|word| word == kind) != is_turned))
    }

    fn finding(&self, question: &str) -> Seen {
        let id = self.id(question);
        let found = list(&self.case()["determined"]).find(|determined| determined["question"] == json!(id));
        match found.and_then(|determined| determined["value"].as_str()) {
            Some(word) => Seen::is(Truth::read(word)),
            None => Seen { asks: vec![id], ..Seen::default() },
        }
    }

    fn other_law(&self, test: &Value) -> Seen {
        let law = Law { pack: self.other, entitlement: "leave", ..*self };
        let parts = match test["part"].as_str() {
            Some("coverage") => vec![law.covered()],
            Some("eligibility") => vec![law.eligible()],
            _ => vec![law.covered(), law.eligible()],
        };
        let is = Truth::all(parts);
        let mut open = Open::default();
        if is == Truth::Open {
            let coverage = if test["part"] == "eligibility" { Vec::new() } else { law.items("coverage") };
            let eligibility = if test["part"] == "coverage" { Vec::new() } else { law.items("eligibility") };
            [coverage, eligibility].concat().into_iter().for_each(|item| law.open_item(item, &mut open));
        }
        let truth = if test["is"] == "no" { is.not() } else { is };
        Seen { truth: Some(truth), lacks: open.lacks.into_iter().collect(), asks: open.asks.into_iter().collect(), ..Seen::default() }
    }
}

/// A day as a number that grows with it.
fn number_of(day: Day) -> i64 {
    day.year * 10_000 + day.month * 100 + day.day
}
