//! Facts of the person whom a leave is for: relation, age, kinship, condition.

use super::{Question, missing_of, rest_on, said};
use crate::Tri;
use crate::api::answer::MissingItem;
use crate::api::case::{HealthCondition, Person};
use crate::api::values::Value;
use crate::api::words::{BloodKin, KinDesignated, Kinship, Relation, YesNo};
use crate::facts::dictionary::missing_at;
use crate::leave::law::people::{Age, PeopleSet, PersonLimit, Relative};
use crate::rules::evaluate::Observation;
use crate::rules::test::{FactRef, Leaf};
use crate::time::{Clock, Length};
use crate::{Day, time::MonthEnd};
use std::borrow::Cow;

/// The kinship by which somebody counts who raised the employee, or whom the employee raises.
const IN_LOCO_PARENTIS: &str = "in-loco-parentis";

pub(super) fn observe(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let place = format!("{}/for", question.at());
    let person = question.view.person(question.away.and_then(|a| a.for_()), &place);
    if fact.name == "relation" {
        return relation(question, leaf, fact);
    }
    let (given, at) = match &person {
        Some((person, at)) => (Some(*person), at.clone()),
        None => (None, place),
    };
    let military = given.and_then(|p| p.military.as_ref());
    let about = given.and_then(|p| p.id.as_deref());
    let flag = |name: &str, id: &str, key: &str, is: Option<YesNo>| question.flag(leaf, name, is, missing_of(id, &at, key));
    match fact.name.as_str() {
        "military-status" => match military.and_then(|m| m.status) {
            Some(status) => question.compared(leaf, Value::Word(status.as_str().to_owned())),
            None => Observation::missing(missing_of("military-status", &at, "military/status")),
        },
        "discharge-kind" => match military.and_then(|m| m.discharge) {
            Some(kind) => question.compared(leaf, Value::Word(kind.as_str().to_owned())),
            None => Observation::missing(missing_of("military-discharge", &at, "military/discharge")),
        },
        "serious-injury" => question.finding(leaf, "serious-injury", military.and_then(|m| m.serious_injury), about, Some("provider")),
        "care-needed" => question.finding(leaf, "care-needed", given.and_then(|p| p.care_needed), about, Some("provider")),
        "serious-health-condition" => serious(question, leaf, given, about),
        "lives-with" => flag("lives-with", "lives-with", "lives_with", given.and_then(|p| p.lives_with)),
        "depends-on" => flag("depends-on", "depends-on", "depends_on", given.and_then(|p| p.depends_on)),
        _ => flag("shares-finances", "shares-finances", "shares_finances", given.and_then(|p| p.shares_finances)),
    }
}

/// Is the condition serious: of the person cared for, or one's own? Some conditions are so of themselves; the others a person judges.
fn serious(question: &Question<'_>, leaf: &Leaf, person: Option<&Person>, about: Option<&str>) -> Observation {
    let is_for_another = question.away.is_some_and(|a| a.for_().is_some());
    let own = question.away.and_then(|a| a.condition()).or(question.view.case.condition.as_ref().filter(|_| !is_for_another));
    let given = person.and_then(|p| p.serious_condition).or_else(|| own.and_then(serious_of_itself));
    question.finding(leaf, "serious-health-condition", given, about, Some("provider"))
}

/// A stay in hospital, a chronic or permanent condition, pregnancy and a course of treatments are serious of themselves.
fn serious_of_itself(condition: &HealthCondition) -> Option<YesNo> {
    let ways = [condition.inpatient, condition.chronic, condition.permanent, condition.pregnancy, condition.multiple_treatments];
    ways.contains(&Some(YesNo::Yes)).then_some(YesNo::Yes)
}

/// Does the person belong to the set of people of a ground?
fn relation(question: &Question<'_>, leaf: &Leaf, fact: &FactRef) -> Observation {
    let Some(set) = fact.about.as_deref().and_then(|id| question.law.body.people_set(id)) else { return Observation::default() };
    let Some((person, at)) = whom(question) else {
        return Observation::missing(missing_at("leave-for", question.away.map_or(0, |a| a.position)));
    };
    let best = best(&Who { question, person: &person, at: &at, anchor: set.frame.anchor.as_deref() }, set);
    let chain: Vec<String> = [person.relation, person.of].into_iter().flatten().map(|r| r.as_str().to_owned()).collect();
    let reckoned = question.required(leaf);
    let observation = Observation {
        outcome: best.outcome,
        observed: (!chain.is_empty()).then_some(Value::Words(chain)),
        required: reckoned.required(leaf.op),
        basis: best.by,
        missing: best.missing,
        ..Observation::default()
    };
    rest_on(observation, reckoned)
}

/// Is the leave for somebody of a set of people, and what would settle it?
pub(crate) fn is_for(question: &Question<'_>, set: &str) -> (Tri, Vec<MissingItem>) {
    let Some(set) = question.law.body.people_set(set) else { return (Tri::No, Vec::new()) };
    let Some((person, at)) = whom(question) else {
        return (Tri::Unknown, vec![missing_of("leave-for", &question.at(), "for")]);
    };
    let best = best(&Who { question, person: &person, at: &at, anchor: set.frame.anchor.as_deref() }, set);
    (best.outcome, best.missing)
}

/// The person whom the leave is for, and where the request has it.
fn whom<'q>(question: &Question<'q>) -> Option<(Cow<'q, Person>, String)> {
    let place = format!("{}/for", question.at());
    let given = question.view.person(question.away.and_then(|a| a.for_()), &place);
    given.map(|(person, at)| (Cow::Borrowed(person), at)).or_else(|| child_of_event(question).map(|child| (Cow::Owned(child), place)))
}

/// The entry of a set that fits best.
fn best(who: &Who<'_>, set: &PeopleSet) -> Match {
    let mut best = Match::no();
    for relative in &set.entries {
        let next = who.matches(relative);
        if rank(next.outcome) > rank(best.outcome) {
            best = next;
        } else if next.outcome.is_unknown() && best.outcome.is_unknown() {
            best.missing.extend(next.missing);
        }
    }
    if !best.outcome.is_unknown() {
        best.missing.clear();
    }
    best
}

/// Bonding without a word about the child is with the child of the birth or placement.
fn child_of_event(question: &Question<'_>) -> Option<Person> {
    let reason = question.reason?;
    if reason.ground() != "bonding" || question.away.is_some_and(|a| a.for_().is_some()) {
        return None;
    }
    let born = ["birth", "expected-birth"].iter().find_map(|name| question.view.event_entry(name, &question.asked())).map(|e| e.day);
    Some(Person { relation: Some(Relation::Child), born, ..Person::default() })
}

fn rank(outcome: Tri) -> u8 {
    match outcome {
        Tri::No => 0,
        Tri::Unknown => 1,
        Tri::Yes => 2,
    }
}

/// How a person fits an entry of a set.
struct Match {
    outcome: Tri,
    by: Option<String>,
    missing: Vec<MissingItem>,
}

impl Match {
    fn no() -> Match {
        Match { outcome: Tri::No, by: None, missing: Vec::new() }
    }

    fn of(outcome: Tri, lacks: impl FnOnce() -> MissingItem) -> Match {
        Match { outcome, by: None, missing: if outcome.is_unknown() { vec![lacks()] } else { Vec::new() } }
    }

    /// One must hold; where one does nothing is missing.
    fn or(mut self, other: Match) -> Match {
        self.outcome = self.outcome.or(other.outcome);
        self.missing.extend(other.missing);
        self.by = self.by.or(other.by);
        if !self.outcome.is_unknown() {
            self.missing.clear();
        }
        self
    }

    /// Both must hold; where one fails nothing is missing.
    fn and(mut self, other: Match) -> Match {
        self.outcome = self.outcome.and(other.outcome);
        self.missing.extend(other.missing);
        self.by = self.by.or(other.by);
        if self.outcome.is_no() {
            self.missing.clear();
        }
        self
    }
}

struct Who<'q> {
    question: &'q Question<'q>,
    person: &'q Person,
    at: &'q str,
    anchor: Option<&'q str>,
}

impl Who<'_> {
    fn lacks(&self, id: &str, key: &str) -> MissingItem {
        missing_of(id, self.at, key)
    }

    fn matches(&self, relative: &Relative) -> Match {
        let is_held = self.question.anchor_day(self.anchor).is_ok_and(|day| relative.dates.contains(day));
        if !is_held {
            return Match::no();
        }
        let (applies, missing) = relative.when.as_ref().map_or((Tri::Yes, Vec::new()), |when| self.question.holds(when));
        if applies.is_no() {
            return Match::no();
        }
        let applies = Match { outcome: applies, by: None, missing };
        let base = if relative.is == "next-of-kin" { self.next_of_kin() } else { self.related(relative) };
        if base.outcome.is_no() {
            return base;
        }
        let aged = relative.age.as_ref().map_or_else(|| Match::of(Tri::Yes, MissingItem::default), |age| self.aged(age));
        let needs = relative.needs.iter().fold(Match::of(Tri::Yes, MissingItem::default), |all, need| all.and(self.need(need)));
        let limit = relative.limit.as_ref().map_or_else(|| Match::of(Tri::Yes, MissingItem::default), |limit| self.within(limit));
        base.and(applies).and(aged).and(needs).and(limit)
    }

    /// The relation itself, or the place of a parent without the relation.
    fn related(&self, relative: &Relative) -> Match {
        let Some(relation) = self.person.relation else { return Match::of(Tri::Unknown, || self.lacks("relation", "relation")) };
        if relation.as_str() == relative.is && self.of_whom(relative) {
            return self.kin(relative);
        }
        let counts = relative.by.is_empty() || relative.by.iter().any(|by| by == IN_LOCO_PARENTIS);
        let excluded = relative.not_by.iter().any(|by| by == IN_LOCO_PARENTIS);
        let is_own = relative.of.is_empty() || relative.of.iter().any(|of| of == "self");
        if counts && !excluded && is_own { self.in_loco_parentis(&relative.is, relation) } else { Match::no() }
    }

    fn of_whom(&self, relative: &Relative) -> bool {
        match self.person.of.filter(|of| *of != Relation::Oneself) {
            None => relative.of.is_empty() || relative.of.iter().any(|of| of == "self"),
            Some(of) => relative.of.iter().any(|word| word == of.as_str()),
        }
    }

    /// A kinship that is said must be one that counts.
    fn kin(&self, relative: &Relative) -> Match {
        let Some(kinships) = &self.person.kinship else { return Match::of(Tri::Yes, MissingItem::default) };
        let counts = |k: &Kinship| {
            (relative.by.is_empty() || relative.by.iter().any(|by| by == k.as_str())) && !relative.not_by.iter().any(|by| by == k.as_str())
        };
        match kinships.iter().find(|k| counts(k)) {
            Some(kinship) => Match { by: Some(kinship.as_str().to_owned()), ..Match::of(Tri::Yes, MissingItem::default) },
            None => Match::no(),
        }
    }

    /// Who stood in the place of a parent to the employee is a parent; to whom the employee stands so is a child. In silence this is asked only
    /// of those with whom it happens.
    fn in_loco_parentis(&self, is: &str, relation: Relation) -> Match {
        use Relation as R;
        let (said_so, id, key, asked) = match is {
            "parent" => {
                let asked = matches!(relation, R::Grandparent | R::AuntUncle | R::Sibling | R::Guardian | R::Parent | R::ElderRelative);
                (self.person.in_loco_parentis_to_employee, "in-loco-parentis-to-employee", "in_loco_parentis_to_employee", asked)
            }
            "child" => {
                let asked = matches!(relation, R::Grandchild | R::NieceNephew | R::Ward | R::Child | R::Sibling | R::Cousin);
                (self.person.employee_in_loco_parentis, "employee-in-loco-parentis", "employee_in_loco_parentis", asked)
            }
            _ => return Match::no(),
        };
        let about = self.person.id.as_deref();
        let law = &self.question.header().id;
        let determined = self.question.view.determined(law, IN_LOCO_PARENTIS, about, self.question.day);
        let said_so = said_so.or_else(|| determined.and_then(|d| d.value.yes_no()));
        match said(said_so) {
            Tri::Yes => Match { by: Some(IN_LOCO_PARENTIS.to_owned()), ..Match::of(Tri::Yes, MissingItem::default) },
            Tri::No => Match::no(),
            Tri::Unknown if asked => Match::of(Tri::Unknown, || self.lacks(id, key)),
            Tri::Unknown => Match::no(),
        }
    }

    /// The nearest blood relative, unless the member named somebody.
    fn next_of_kin(&self) -> Match {
        let military = self.person.military.as_ref();
        match military.and_then(|m| m.kin_designated) {
            Some(KinDesignated::Employee) => return Match::of(Tri::Yes, MissingItem::default),
            Some(KinDesignated::Other) => return Match::no(),
            Some(KinDesignated::None) | None => {}
        }
        if self.person.relation == Some(Relation::NextOfKin) {
            return Match::of(Tri::Yes, MissingItem::default);
        }
        let level = match self.person.relation {
            Some(Relation::Sibling) => BloodKin::Sibling,
            Some(Relation::Grandchild) => BloodKin::Grandparent,
            Some(Relation::NieceNephew) => BloodKin::AuntUncle,
            Some(Relation::Cousin) => BloodKin::Cousin,
            _ => return Match::no(),
        };
        let Some(levels) = military.and_then(|m| m.blood_kin.as_ref()) else {
            return Match::of(Tri::Unknown, || self.lacks("military-blood-kin", "military/blood_kin"));
        };
        let nearest = BloodKin::ALL.iter().find(|kin| levels.contains(kin));
        if nearest != Some(&level) {
            return Match::no();
        }
        let is_none_named = military.is_some_and(|m| m.kin_designated == Some(KinDesignated::None));
        let outcome = if is_none_named { Tri::Yes } else { Tri::Unknown };
        Match::of(outcome, || self.lacks("military-kin-designated", "military/kin_designated"))
    }

    /// Young enough, or with the finding that stands in for the age.
    fn aged(&self, age: &Age) -> Match {
        let young = self.is_under(age);
        if young.is_yes() {
            return Match::of(Tri::Yes, MissingItem::default);
        }
        let is_incapable = age.or.as_deref().map(|or| {
            let given = self.person.incapable_of_self_care.filter(|_| or == "incapable-of-self-care");
            let law = &self.question.header().id;
            let determined = self.question.view.determined(law, or, self.person.id.as_deref(), self.question.day);
            said(given.or_else(|| determined.and_then(|d| d.value.yes_no())))
        });
        let outcome = young.or(is_incapable.unwrap_or(Tri::No));
        let (id, key) = if young.is_unknown() { ("born", "born") } else { ("incapable-of-self-care", "incapable_of_self_care") };
        Match::of(outcome, || self.lacks(id, key))
    }

    fn is_under(&self, age: &Age) -> Tri {
        let day = self.question.point(age.at.as_deref().unwrap_or("leave-start")).unwrap_or(self.question.start);
        let by_birth = self.person.born.and_then(|born| birthday(born, age.under)).map(|end| day < end);
        let by_age = self.person.age.map(|years| years.get() < age.under);
        by_birth.or(by_age).map_or(Tri::Unknown, Tri::from)
    }

    fn need(&self, need: &str) -> Match {
        let (given, key) = match need {
            "lives-with" => (self.person.lives_with, "lives_with"),
            "shares-finances" => (self.person.shares_finances, "shares_finances"),
            "depends-on" => (self.person.depends_on, "depends_on"),
            "registered" => (self.person.registered, "registered"),
            _ => (None, "relation"),
        };
        Match::of(said(given), || self.lacks(need, key))
    }

    /// So many persons in so long: others that were designated before in that time count.
    fn within(&self, limit: &PersonLimit) -> Match {
        let is_set = limit.option.as_deref().map_or(Tri::Yes, |name| said(super::employer::employer_option(self.question, name)));
        let free = Match::of(!is_set, || crate::facts::dictionary::missing("options", ""));
        if is_set.is_no() { free } else { free.or(self.among_designated(limit)) }
    }

    fn among_designated(&self, limit: &PersonLimit) -> Match {
        let same = |(_, p): &(usize, &Person)| p.relation == self.person.relation && p.id != self.person.id;
        let view = self.question.view;
        let others: Vec<(usize, &Person)> = view.known(&view.case.family).filter(same).collect();
        if others.is_empty() {
            return Match::of(Tri::Yes, MissingItem::default);
        }
        let Some(designated) = self.person.designated_on else {
            return Match::of(Tri::Unknown, || self.lacks("designated-on", "designated_on"));
        };
        let since = limit.per.and_then(|length| crate::facts::hours::before(designated, length));
        let counts = |p: &Person| p.designated_on.is_some_and(|d| d <= designated && since.is_none_or(|since| since < d));
        let room_beside = |n: usize| i64::try_from(n).is_ok_and(|n| n < limit.persons);
        let before = others.iter().filter(|(_, p)| counts(p)).count();
        let untold: Vec<usize> = others.iter().filter(|(_, p)| p.designated_on.is_none()).map(|(at, _)| *at).collect();
        if !room_beside(before) {
            return Match::no();
        }
        if room_beside(before.saturating_add(untold.len())) {
            return Match::of(Tri::Yes, MissingItem::default);
        }
        // Somebody designated, nobody told when, may have been so before.
        let missing = untold.iter().map(|at| missing_of("designated-on", &format!("/case/family/{at}"), "designated_on"));
        Match { missing: missing.collect(), ..Match::of(Tri::Unknown, MissingItem::default) }
    }
}

/// The day on which somebody completes so many years; born on 29 February: 1 March.
fn birthday(born: Day, years: i64) -> Option<Day> {
    let clock = Clock { month_end: MonthEnd::RollOn, ..Clock::after(Length::Years(years)) };
    clock.run(born, &crate::time::Calendar::UsFederal).map(|d| d.day)
}
