//! Meters: what absences used of each, day by day, and what it leaves, by looking at every use for every day that is asked.

use crate::civil::Day;
use crate::{bundled, config, decide, ratio};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt;

/// How a meter's twelve months or weeks lie in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Window {
    Calendar,
    CalendarMonth,
    Fixed(i64, i64),
    Forward,
    /// 52 weeks from the Sunday on or before the first use.
    ForwardFromSunday,
    Rolling,
    RollingWeeks,
    /// The employer chose none: of calendar year, forward and rolling, the one that leaves the most of what is asked for.
    MostFavourable,
}

const WINDOWS: [Window; 9] = [
    Window::Calendar,
    Window::CalendarMonth,
    Window::Fixed(7, 1),
    Window::Fixed(2, 29),
    Window::Forward,
    Window::ForwardFromSunday,
    Window::Rolling,
    Window::RollingWeeks,
    Window::MostFavourable,
];

const REASONS: [&str; 3] = ["own-health", "bonding", "jury"];
/// Hours from Monday to Sunday.
const SCHEDULES: [[i64; 7]; 3] = [[8, 8, 8, 8, 8, 0, 0], [10, 10, 10, 10, 0, 0, 0], [6, 6, 0, 6, 6, 0, 6]];
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

#[derive(Clone, Debug)]
enum Extent {
    /// From the first day through so many days later.
    Days(i64),
    Workdays(i64),
    Hours(i64),
}

#[derive(Clone)]
struct Made {
    window: Window,
    is_employers: bool,
    limits: (i64, Option<i64>),
    /// The second meter has the window of the first, not one like it.
    is_same: bool,
    schedule: [i64; 7],
    start: i64,
    /// Days since the one before ended, the reason, the extent.
    absences: Vec<(i64, &'static str, Extent)>,
    on: i64,
    asks_for: Option<&'static str>,
}

impl fmt::Debug for Made {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Made").finish_non_exhaustive()
    }
}

fn made() -> impl Strategy<Value = Made> {
    let extent = prop_oneof![
        2 => (0_i64..40).prop_map(Extent::Days),
        1 => (1_i64..25).prop_map(Extent::Workdays),
        3 => (1_i64..7).prop_map(Extent::Hours),
    ];
    let reason = prop::sample::select(&[REASONS[0], REASONS[0], REASONS[1], REASONS[1], REASONS[2]][..]);
    let absences = prop::collection::vec((1_i64..120, reason, extent), 0..14);
    let limits = (1_i64..14, prop::option::of(1_i64..8));
    let asks_for = prop::option::weighted(0.4, prop::sample::select(&REASONS[..2]));
    (
        prop::sample::select(&WINDOWS[..]),
        any::<(bool, bool)>(),
        limits,
        prop::sample::select(&SCHEDULES[..]),
        0_i64..800,
        absences,
        0_i64..1_100,
        asks_for,
    )
        .prop_map(|(window, (is_employers, is_same), limits, schedule, start, absences, on, asks_for)| Made {
            window,
            is_employers,
            limits,
            is_same,
            schedule,
            start,
            absences,
            on,
            asks_for,
        })
}

impl Made {
    fn first(&self) -> Day {
        Day::of(2022, 1, 1).plus(self.start)
    }

    fn on(&self) -> Day {
        self.first().plus(self.on)
    }

    fn due(&self, day: Day) -> i64 {
        self.schedule[usize::try_from(day.weekday()).expect("a weekday")]
    }

    fn week(&self) -> i64 {
        self.schedule.iter().sum()
    }

    /// The employer's word for the method, where the law lets the employer choose this one.
    fn method(&self) -> Option<Value> {
        Some(match self.window {
            Window::MostFavourable => json!("none-chosen"),
            Window::Fixed(month, day) => json!({"fixed": format!("{month:02}-{day:02}")}),
            _ if !self.is_employers => return None,
            Window::Calendar => json!("calendar"),
            Window::Forward => json!("forward"),
            Window::Rolling => json!("rolling"),
            Window::CalendarMonth | Window::ForwardFromSunday | Window::RollingWeeks => return None,
        })
    }

    fn pack(&self) -> Value {
        let over = match (self.window, self.method()) {
            (_, Some(_)) => {
                json!({"months": 12, "employer-method": ["calendar", "fixed", "forward", "rolling"], "if-none": "most-favourable"})
            }
            (Window::CalendarMonth, None) => json!({"calendar-months": 1}),
            (Window::Forward, None) => json!({"months": 12, "forward-from": "first-use"}),
            (Window::ForwardFromSunday, None) => json!({"weeks": 52, "forward-from": "first-use", "align": "sunday-on-or-before"}),
            (Window::Rolling, None) => json!({"months": 12, "rolling": true}),
            (Window::RollingWeeks, None) => json!({"weeks": 52, "rolling": true}),
            (_, None) => json!({"calendar-years": 1}),
        };
        let item = |id: &str| json!({"id": id, "cite": "s. 1", "checked": "text"});
        let mut all = item("all");
        let keys =
            json!({"grounds": "all", "limit": {"weeks": self.limits.0}, "week": "own-workweek", "charge": "share-of-week", "over": over});
        all.as_object_mut().expect("an object").extend(keys.as_object().expect("keys").clone());
        let mut meters = vec![all.clone()];
        if let Some(limit) = self.limits.1 {
            let mut own = all;
            (own["id"], own["grounds"], own["limit"]) = (json!("own"), json!(["own-health"]), json!({"weeks": limit}));
            if self.is_same {
                own["over"] = json!({"same-as": "all"});
            }
            meters.push(own);
        }
        json!({
            "id": "x-law", "kind": "leave", "role": "floor", "title": "x-law", "jurisdiction": "us", "authority": ["s. 1"], "anchor": "leave-start",
            "entitlements": ["leave"], "ground": [item("own-health"), item("bonding")], "meter": meters,
        })
    }

    /// Each absence with its first day.
    fn laid(&self) -> Vec<(Day, &'static str, &Extent)> {
        let mut day = self.first();
        let mut out = Vec::new();
        for (gap, reason, extent) in &self.absences {
            day = day.plus(*gap);
            out.push((day, *reason, extent));
            day = match extent {
                Extent::Days(more) => day.plus(*more),
                Extent::Workdays(n) => (1..*n).fold(self.workday(day), |last, _| self.workday(last.next())),
                Extent::Hours(_) => day,
            };
        }
        out
    }

    /// The day, or the next one on which work is due.
    fn workday(&self, day: Day) -> Day {
        (0..7).map(|n| day.plus(n)).find(|day| self.due(*day) > 0).expect("a workday")
    }

    fn request(&self) -> Value {
        let hours: serde_json::Map<String, Value> = WEEKDAYS
            .iter()
            .zip(self.schedule)
            .filter(|(_, hours)| *hours > 0)
            .map(|(day, hours)| ((*day).to_owned(), json!(hours.to_string())))
            .collect();
        let absences: Vec<Value> = self
            .laid()
            .into_iter()
            .map(|(day, reason, extent)| match extent {
                Extent::Days(more) => json!({"reason": reason, "first_day": day.to_string(), "last_day": day.plus(*more).to_string()}),
                Extent::Workdays(n) => json!({"reason": reason, "first_day": day.to_string(), "workdays": n}),
                Extent::Hours(hours) => json!({"reason": reason, "day": day.to_string(), "hours": hours.to_string()}),
            })
            .collect();
        let mut employer = json!({"kind": "private", "holidays": []});
        if let Some(method) = self.method() {
            employer["leave_year"] = json!({"x-law": method});
        }
        let mut case =
            json!({"employer": employer, "schedule": [{"hours": hours}], "absences": absences, "absences_complete_from": "2000-01-01"});
        if let Some(reason) = self.asks_for {
            case["leave"] = json!([{"reason": reason, "first_day": self.on().next().to_string()}]);
        }
        json!({"ask": "leave.balance", "law": "x-law", "on": self.on().to_string(), "case": case})
    }

    /// Every day off through a day, with its hours, for one of these reasons.
    fn uses(&self, reasons: &[&str], through: Day) -> Vec<(Day, i64)> {
        let mut out = Vec::new();
        for (first, _, extent) in self.laid().into_iter().filter(|(_, reason, _)| reasons.contains(reason)) {
            match extent {
                Extent::Days(more) => out.extend((0..=*more).map(|n| first.plus(n)).map(|day| (day, self.due(day)))),
                Extent::Workdays(n) => {
                    let mut day = first;
                    for _ in 0..*n {
                        day = self.workday(day);
                        out.push((day, self.due(day)));
                        day = day.next();
                    }
                }
                Extent::Hours(hours) => out.push((first, (*hours).min(self.due(first)))),
            }
        }
        out.retain(|(day, hours)| *day <= through && *hours > 0);
        out
    }
}

/// Which days lie in one window with a day, for a method that does not depend on use.
fn is_with(window: Window, day: Day, other: Day) -> bool {
    // A year that begins on 29 February begins on 1 March where there is none.
    let year_of = |day: Day, month: i64, of_month: i64| {
        let begins = Day::of(2000, month, of_month).months_on(12 * (day.year - 2000));
        if begins <= day { day.year } else { day.year - 1 }
    };
    match window {
        Window::Calendar => day.year == other.year,
        Window::CalendarMonth => (day.year, day.month) == (other.year, other.month),
        Window::Fixed(month, of_month) => year_of(day, month, of_month) == year_of(other, month, of_month),
        Window::Rolling => day.months_back(12) < other && other <= day,
        Window::RollingWeeks => day.plus(-364) < other && other <= day,
        Window::Forward | Window::ForwardFromSunday | Window::MostFavourable => unreachable!("depends on use"),
    }
}

/// The window that use opened and in which the day lies.
fn opened(window: Window, uses: &[(Day, i64)], day: Day) -> Option<(Day, Day)> {
    let mut open: Option<(Day, Day)> = None;
    for (used, _) in uses.iter().filter(|(used, _)| *used <= day) {
        if open.is_none_or(|(_, end)| end <= *used) {
            open = Some(if window == Window::Forward {
                (*used, used.months_on(12))
            } else {
                let sunday = (0..7).map(|n| used.plus(-n)).find(|day| day.weekday() == 6).expect("a Sunday");
                (sunday, sunday.plus(364))
            });
        }
    }
    open.filter(|(_, end)| day < *end)
}

/// What is used of a meter, and the uses that open its windows.
struct Uses {
    own: Vec<(Day, i64)>,
    opening: Vec<(Day, i64)>,
}

/// The hours that count on a day.
fn used(window: Window, uses: &Uses, day: Day) -> i64 {
    let before = || uses.own.iter().filter(|(used, _)| *used <= day);
    match window {
        Window::Forward | Window::ForwardFromSunday => {
            let Some((from, until)) = opened(window, &uses.opening, day) else { return 0 };
            before().filter(|(used, _)| from <= *used && *used < until).map(|(_, hours)| hours).sum()
        }
        _ => before().filter(|(used, _)| is_with(window, day, *used)).map(|(_, hours)| hours).sum(),
    }
}

/// The first day after which some of it has come back, were nothing more used.
fn returns(window: Window, uses: &Uses, day: Day) -> Option<(Day, i64)> {
    let now = used(window, uses, day);
    let later = (1..800).scan(day, |later, _| {
        *later = later.next();
        Some(*later)
    });
    let mut later = later.map(|later| (later, now - used(window, uses, later)));
    later.find(|(_, back)| *back > 0)
}

/// The answer for the meters under one method: each as JSON, what may be taken, and what limits it.
struct Under {
    meters: Vec<(&'static str, Value)>,
    left_of_all: i64,
    available: i64,
    by: Vec<&'static str>,
}

impl Made {
    fn under(&self, window: Window) -> Under {
        let (on, week) = (self.on(), self.week());
        let (mut meters, mut least) = (Vec::new(), Vec::new());
        let mut left_of_all = 0;
        for (id, limit, reasons) in [("all", Some(self.limits.0), &REASONS[..2]), ("own", self.limits.1, &REASONS[..1])] {
            let Some(limit) = limit else { continue };
            let own = self.uses(reasons, on);
            let opening = if self.is_same { self.uses(&REASONS[..2], on) } else { own.clone() };
            let uses = Uses { own, opening };
            let spent = used(window, &uses, on);
            let left = (limit * week - spent).max(0);
            let back = returns(window, &uses, on);
            let mut wanted = json!({
                "limit_weeks": limit.to_string(), "left_weeks": ratio(left, week),
                "limit_seconds": limit * week * 3600, "left_seconds": left * 3600,
                "used_weeks": ratio(spent, week), "used_seconds": spent * 3600,
                "returns_from": back.map(|(day, _)| day.to_string()), "returns_weeks": back.map(|(_, hours)| ratio(hours, week)),
            });
            let forward = matches!(window, Window::Forward | Window::ForwardFromSunday).then(|| opened(window, &uses.opening, on));
            if let Some((from, until)) = forward.flatten() {
                wanted["window"] = json!({"first_day": from.to_string(), "last_day": until.prev().to_string()});
            }
            if id == "all" {
                left_of_all = left;
            }
            if self.asks_for.is_none_or(|reason| reasons.contains(&reason)) {
                least.push((left, id));
            }
            meters.push((id, wanted));
        }
        let available = least.iter().map(|(left, _)| *left).min().expect("a meter");
        let by = least.iter().filter(|(left, _)| *left == available).map(|(_, id)| *id).collect();
        Under { meters, left_of_all, available, by }
    }

    /// Every answer that is right: one, but where the employer chose no method and several leave the same.
    fn right(&self) -> Vec<Under> {
        if self.window != Window::MostFavourable {
            return vec![self.under(self.window)];
        }
        let mut all: Vec<Under> = [Window::Calendar, Window::Forward, Window::Rolling].map(|window| self.under(window)).into();
        let most = all.iter().map(|one| (one.available, one.left_of_all)).max().expect("a method");
        all.retain(|one| (one.available, one.left_of_all) == most);
        all
    }
}

impl Under {
    /// The first thing in which an answer differs.
    fn differs(&self, answer: &Value, week: i64) -> Option<String> {
        let of_meter = |(id, wanted): &(&str, Value)| {
            let got = &answer["meters"][id];
            let keys = wanted.as_object().expect("an object").iter();
            keys.map(|(key, value)| (format!("{id} {key}"), value.clone(), got[key].clone())).collect::<Vec<_>>()
        };
        let mut all: Vec<(String, Value, Value)> = self.meters.iter().flat_map(of_meter).collect();
        all.push(("available_weeks".to_owned(), json!(ratio(self.available, week)), answer["available_weeks"].clone()));
        all.push(("limited_by".to_owned(), json!(self.by), answer["limited_by"].clone()));
        all.into_iter().find(|(_, wanted, got)| wanted != got).map(|(what, wanted, got)| format!("{what}: wanted {wanted}, got {got}"))
    }
}

#[test]
fn a_meter_leaves_what_a_look_at_every_day_finds() {
    proptest!(config(), |(made in made())| {
        let pack = made.pack();
        let book = bundled().with_pack_json("x-law", &pack.to_string()).unwrap_or_else(|error| panic!("{}\n{pack}", error.to_json()));
        let request = made.request();
        let answer = decide(&book, &request);
        let differs: Vec<Option<String>> = made.right().iter().map(|right| right.differs(&answer, made.week())).collect();
        prop_assert!(differs.contains(&None), "{:?} {differs:?}\nasked {request}\npack {pack}\nanswer {answer}", made.window);
    });
}
