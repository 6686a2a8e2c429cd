//! Facts of the employer: kind, heads, places, cover.

use super::{Bounds, Question};
use crate::Tri;
use crate::api::Tail;
use crate::api::answer::MissingItem;
use crate::api::case::Place;
use crate::api::values::Value;
use crate::api::words::{Op, YesNo};
use crate::facts::around::{Around, Heads};
use crate::facts::dictionary::missing;
use crate::facts::headcount::Number;
use crate::rules::amount::Unit;
use crate::rules::evaluate::{Observation, compare};
use crate::rules::figures::Reckoned;
use crate::rules::test::{Around as WorksiteOf, FactRef, Leaf, PlaceOf, Subject, Test};
use crate::rules::window::Window;
use crate::time::Interval;
use crate::{Day, amount::Rational};
use std::collections::BTreeSet;

pub(super) fn observe(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let employer = question.view.employer();
    match fact.name.as_str() {
        "employer-kind" => match employer.and_then(|e| e.kind.as_ref()) {
            Some(kinds) => question.compared(leaf, Value::Words(kinds.iter().map(|k| k.as_str().to_owned()).collect())),
            None => Observation::missing(missing("employer-kind", "/case/employer/kind")),
        },
        "headcount" => headcount(question, leaf, fact),
        "reach" => reach(question, leaf),
        "covered-under" => {
            let law = fact.of.as_deref().unwrap_or(&question.header().id);
            let given = employer.and_then(|e| e.covered_under.as_ref()).and_then(|laws| laws.get(law)).copied();
            question.flag(leaf, "covered-under", given, missing("covered-under", ""))
        }
        "insured-by" => {
            let law = fact.of.as_deref().unwrap_or(&question.header().id);
            let given = question.view.case.insured_by.as_ref().map(|list| list.iter().any(|l| l == law));
            question.flag(leaf, "insured-by", given.and_then(|is| super::yes_no(Tri::from(is))), missing("insured-by", ""))
        }
        "primary-employer" => {
            question.flag(leaf, "primary-employer", employer.and_then(|e| e.primary_employer), missing("primary-employer", ""))
        }
        "posted-general-notice" => {
            let given = employer.and_then(|e| e.posted_general_notice);
            question.flag(leaf, "posted-general-notice", given, missing("posted-general-notice", ""))
        }
        "industry" => match employer.and_then(|e| e.industry.as_ref()) {
            Some(industry) => question.compared(leaf, Value::Word(industry.clone())),
            None => Observation::missing(missing("industry", "")),
        },
        "wages-paid" => wages_paid(question, leaf, fact),
        _ => option(question, leaf, fact),
    }
}

fn option(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let name = fact.of.as_deref().or(fact.kind.as_deref()).unwrap_or_default();
    question.flag(leaf, "options", employer_option(question, name), missing("options", ""))
}

/// What the employer chose where the law lets it choose: `law/option`.
pub(super) fn employer_option(question: &Question<'_>, name: &str) -> Option<YesNo> {
    let options = question.view.employer().and_then(|e| e.options.as_ref())?;
    options.get(&format!("{}/{name}", question.header().id)).or_else(|| options.get(name)).copied()
}

/// Does the law of a state reach the person: is the place of work there?
fn reach(question: &Question<'_>, leaf: &Leaf) -> Observation {
    let state = question.law.header.jurisdiction.as_str();
    let places: Vec<&Place> = places_on(question, question.start);
    let is_here = |place: &&Place| place.state.as_deref().map(|s| s == state || state.starts_with(&format!("{s}-")));
    let known: Vec<bool> = places.iter().filter_map(is_here).collect();
    match (known.is_empty(), known.iter().all(|here| *here), known.iter().any(|here| *here)) {
        (true, ..) => Observation::missing(missing("places", "/case/places")),
        (_, true, _) => question.compared(leaf, Value::Flag(YesNo::Yes)),
        (_, _, false) => question.compared(leaf, Value::Flag(YesNo::No)),
        _ => question.finding(leaf, "reach", None, None, None),
    }
}

/// The places of work on a day.
pub(super) fn places_on<'a>(question: &Question<'a>, day: Day) -> Vec<&'a Place> {
    let holding = question.view.known(&question.view.case.places).map(|(_, p)| p).filter(|p| Interval::new(p.from, p.until).contains(day));
    let all: Vec<&Place> = holding.collect();
    // A place without a share is followed by the next; those with shares lie beside each other.
    if all.iter().any(|p| p.share.is_some()) || all.iter().all(|p| p.from.is_none()) {
        return all;
    }
    let latest = all.iter().filter_map(|p| p.from).max();
    all.into_iter().filter(|p| p.from == latest).collect()
}

fn lacks_heads(around: Around<'_>) -> MissingItem {
    missing(around.fact(), "")
}

/// The heads that a fact counts on a day, around whichever worksite it may be.
fn heads_on(fact: &FactRef, sites: &Worksites, count: impl Fn(Heads<'_>) -> Option<Number>) -> Option<Number> {
    let scope = fact.scope.as_deref();
    let Around::Miles(miles, _) = Around::of(fact.place.as_ref()) else {
        return count(Heads { around: Around::of(fact.place.as_ref()), scope });
    };
    let numbers = sites.possible.iter().map(|site| count(Heads { around: Around::Miles(miles, site.as_deref()), scope }));
    numbers.collect::<Option<Vec<Number>>>()?.into_iter().reduce(Number::or)
}

/// Heads at a point.
fn headcount(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let sites = worksites(question, fact);
    let point = fact.at.as_deref().unwrap_or("leave-start");
    let day = question.point(point);
    let (number, measured_on) = match &day {
        Ok(day) => (heads_on(fact, &sites, |heads| question.view.heads_on(*day, heads)), Some(*day)),
        // The day is not known: whatever it is, it does not lie after the start.
        Err(_) => (heads_on(fact, &sites, |heads| question.view.heads_until(question.start, heads)), None),
    };
    let number = number.unwrap_or_default();
    let is_told = number.at_least > 0 || number.at_most.is_some();
    let is_given = question.view.gives_heads(Around::of(fact.place.as_ref()), fact.scope.as_deref());
    let is_open = is_told && sites.is_open(question, fact);
    let lacks = || {
        // Heads that are not given as they are asked for are needed beside the day on which they count.
        let of_heads = (!is_told || !is_given || (day.is_ok() && !is_open)).then(|| lacks_heads(Around::of(fact.place.as_ref())));
        let of_day = day.as_ref().err().map(|item| (**item).clone());
        let of_site = sites.lacks.missing.iter().filter(|_| is_open).cloned();
        of_heads.into_iter().chain(of_day).chain(of_site).collect()
    };
    let bounds = Bounds { at_least: number.at_least, at_most: number.at_most };
    let mut observation = question.bounded(leaf, bounds, Value::Count, &lacks);
    if observation.outcome.is_unknown() && is_open {
        observation.judgment.extend(sites.lacks.judgment);
    }
    Observation { measured_at: fact.at.clone(), measured_on, ..observation }
}

/// The worksites around which heads may have to be counted, and what would settle which of them it is.
struct Worksites {
    /// One that is known, or several; `None` in it is any that the case's heads were counted around.
    possible: BTreeSet<Option<String>>,
    lacks: Tail,
}

impl Worksites {
    /// Does it matter that the worksite is not known?
    fn is_open(&self, question: &Question<'_>, fact: &FactRef) -> bool {
        let heads = Heads { around: Around::of(fact.place.as_ref()), scope: fact.scope.as_deref() };
        question.view.has_sites(heads) && (self.possible.len() > 1 || self.possible.contains(&None))
    }
}

/// The worksite around which heads are counted, where it is known.
pub(crate) fn worksite(question: &Question<'_>, fact: &FactRef) -> Option<String> {
    let mut possible = worksites(question, fact).possible.into_iter();
    possible.next().filter(|_| possible.next().is_none()).flatten()
}

fn worksites(question: &Question<'_>, fact: &FactRef) -> Worksites {
    let mut sites = Worksites { possible: BTreeSet::new(), lacks: Tail::default() };
    if let Some(PlaceOf::Miles(_, choices)) = &fact.place {
        let day = fact.at.as_deref().and_then(|at| question.point(at).ok()).unwrap_or(question.start);
        for place in places_on(question, day) {
            sites.add(question, place, choices);
        }
    }
    if sites.possible.is_empty() {
        sites.lacks.add_missing(missing("places", ""));
        sites.possible.insert(None);
    }
    sites
}

impl Worksites {
    /// Adds the worksites that somebody may have who works at a place: the first choice whose condition holds, and each before it that may.
    fn add(&mut self, question: &Question<'_>, place: &Place, choices: &[WorksiteOf]) {
        for choice in choices {
            let (outcome, tail) = choice.when.as_ref().map_or_else(|| (Tri::Yes, Tail::default()), |when| question.tested(when));
            if outcome.is_no() {
                continue;
            }
            let is_reported_to = choice.is == "reports-to";
            let reports = place.reports_to.clone().filter(|_| is_reported_to);
            if reports.is_none() && is_reported_to && place.remote == Some(YesNo::Yes) {
                // A home is no worksite: without the place that is reported to nobody knows it.
                self.lacks.add_missing(missing("places-reports-to", "/case/places"));
                self.possible.insert(None);
            } else {
                self.possible.insert(reports.or_else(|| of_work(place)));
            }
            if outcome.is_yes() {
                return;
            }
            tail.missing.into_iter().for_each(|item| self.lacks.add_missing(item));
            tail.judgment.into_iter().for_each(|item| self.lacks.add_judgment(item));
        }
        if choices.is_empty() {
            self.possible.insert(of_work(place));
        }
    }
}

fn of_work(place: &Place) -> Option<String> {
    place.id.clone().or_else(|| place.locality.clone())
}

/// In how many weeks of each year there were enough heads; the years are tested apart.
pub(super) fn weeks(question: &Question<'_>, leaf: &Leaf, where_: &Test, over: Option<&Window>) -> Observation {
    let Test::Leaf(inner) = where_ else { return Observation::default() };
    let Subject::Fact(fact) = &inner.subject else { return Observation::default() };
    let heads = Heads { around: Around::of(fact.place.as_ref()), scope: fact.scope.as_deref() };
    let least = question.required(inner);
    let Some(Value::Count(least_heads)) = least.required(Op::AtLeast) else { return super::rest_on(Observation::default(), least) };
    let point = over.and_then(|w| w.at.as_deref()).unwrap_or("leave-day");
    let day = question.point(point).unwrap_or(question.start);
    let reckoned = question.required(leaf);
    let Some(required) = reckoned.required(leaf.op).map(|v| super::as_shown(v, &Value::Count(0))) else {
        return super::rest_on(Observation::default(), reckoned);
    };
    let mut best: Option<Observation> = None;
    for word in over.map(|w| w.each_of.as_slice()).unwrap_or_default() {
        let back = i64::from(word == "preceding-calendar-year");
        let year = i64::from(day.year()).saturating_sub(back);
        let number = question.view.weeks_with(year, day, least_heads, heads).unwrap_or_default();
        let next = one_year(leaf, number, &required, word);
        best = Some(match best {
            Some(best) if rank(best.outcome) >= rank(next.outcome) => best,
            _ => next,
        });
    }
    let mut observation = best.unwrap_or_default();
    if observation.outcome.is_unknown() {
        observation.missing = vec![lacks_heads(heads.around)];
    }
    super::rest_on(super::rest_on(observation, reckoned), least)
}

fn rank(outcome: Tri) -> u8 {
    match outcome {
        Tri::No => 0,
        Tri::Unknown => 1,
        Tri::Yes => 2,
    }
}

fn one_year(leaf: &Leaf, weeks: Number, required: &Value, basis: &str) -> Observation {
    let low = compare(leaf.op, &Value::Count(weeks.at_least), required);
    let high = weeks.at_most.map_or(Tri::Yes, |most| compare(leaf.op, &Value::Count(most), required));
    let outcome = if low == high { low } else { Tri::Unknown };
    let shown = match outcome {
        Tri::Yes => Some(weeks.at_least),
        Tri::No => weeks.at_most,
        Tri::Unknown => weeks.known(),
    };
    Observation {
        outcome,
        observed: shown.map(Value::Count),
        required: Some(required.clone()),
        basis: Some(basis.to_owned()),
        ..Observation::default()
    }
}

/// Heads as an amount, for bands.
pub(super) fn amount(question: &Question<'_>, fact: &FactRef) -> Reckoned {
    let day = fact.at.as_deref().map_or(Ok(question.start), |at| question.point(at)).unwrap_or(question.start);
    let sites = worksites(question, fact);
    match heads_on(fact, &sites, |heads| question.view.heads_on(day, heads)).and_then(Number::known) {
        Some(n) => Reckoned::number(Rational::whole(n), Unit::Count),
        None => Reckoned::missing(lacks_heads(Around::of(fact.place.as_ref()))),
    }
}

/// Wages that the employer paid over a window.
fn wages_paid(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let lacks = || vec![missing("wages-paid", "")];
    let Some((from, until)) = fact.over.as_ref().and_then(|w| super::time::window_days(question, w).ok()) else {
        return Observation { missing: lacks(), ..Observation::default() };
    };
    let paid = question.view.employer().and_then(|e| e.wages_paid.as_deref()).unwrap_or_default();
    let inside = paid.iter().filter(|w| w.from.is_some_and(|f| f >= from) && w.before.is_some_and(|b| b <= until));
    let cents = inside.filter_map(|w| w.amount).map(|a| a.cents()).fold(0, i64::saturating_add);
    question.bounded(leaf, Bounds { at_least: cents, at_most: None }, Value::Cents, &lacks)
}
