//! The steps of notices and certification: what was asked for, told, handed in or done, and on which day. These are the facts that deadlines
//! and conduct rules speak of beside those of the leave itself.

use super::deadline;
use super::law::conduct::Point;
use super::question::{Knows, Question};
use crate::amount::Rational;
use crate::api::answer::MissingItem;
use crate::api::case::CertificationEntry;
use crate::api::values::{Count, Value};
use crate::api::words::{Act, CertificationKind, Op, YesNo};

use crate::facts::dictionary::{missing, missing_at};
use crate::rules::amount::Amount;
use crate::rules::evaluate::{Observation, compare};
use crate::rules::test::{FactRef, Leaf, Subject};
use crate::time::{Length, MonthEnd};
use crate::tri::Tri;
use crate::{Day, Reason};

/// When something happened, or would.
pub(crate) enum When {
    On(Day),
    Never,
    Unknown(Box<MissingItem>),
}

impl When {
    fn of(day: Option<Day>, lacks: MissingItem) -> When {
        day.map_or_else(|| When::Unknown(Box::new(lacks)), When::On)
    }
}

/// The kinds of document that show the reason of a leave; one without a kind is one of these.
const OF_THE_REASON: &[CertificationKind] =
    &[CertificationKind::Medical, CertificationKind::Military, CertificationKind::Family, CertificationKind::Exigency];
/// Those and the ones asked for again.
const OF_THE_REASON_OR_AGAIN: &[CertificationKind] = &[
    CertificationKind::Medical,
    CertificationKind::Military,
    CertificationKind::Family,
    CertificationKind::Exigency,
    CertificationKind::Recertification,
];

/// The kinds of document that a point or fact is about.
fn kinds(about: Option<&str>) -> &'static [CertificationKind] {
    match about {
        Some("recertification") => &[CertificationKind::Recertification],
        Some("fitness") => &[CertificationKind::Fitness],
        _ => OF_THE_REASON,
    }
}

/// The documents of some kinds that belong to the leave asked about: those of another leave or condition do not.
fn documents<'q>(
    question: &Question<'q>,
    kinds: &'static [CertificationKind],
) -> impl DoubleEndedIterator<Item = (usize, &'q CertificationEntry)> {
    let away = question.away;
    let leave = away.and_then(|a| a.id());
    let condition = away.and_then(|a| a.condition()).and_then(|c| c.id.as_ref());
    let other = |named: Option<&String>, own: Option<&String>| matches!((named, own), (Some(named), Some(own)) if named != own);
    question.view.known(&question.view.case.certification).filter(move |(_, c)| {
        let is_kind = c.kind.map_or(kinds.contains(&CertificationKind::Medical), |kind| kinds.contains(&kind));
        is_kind && !other(c.leave.as_ref(), leave) && !other(c.condition.as_ref(), condition)
    })
}

/// The day of a point of a law, of the leave asked about.
pub(crate) fn day_of(question: &Question<'_>, point: &Point) -> When {
    let away = question.away;
    let position = away.map_or(0, |a| a.position);
    let of_leave = |day: Option<Day>, fact: &str| When::of(day, missing_at(fact, position));
    let latest = |day: fn(&CertificationEntry) -> Option<Day>, fact: &str| {
        let found = documents(question, kinds(point.about.as_deref())).filter_map(|(_, c)| day(c)).max();
        let at = documents(question, kinds(point.about.as_deref())).map(|(i, _)| i).next_back().unwrap_or(0);
        When::of(found, missing_at(fact, at))
    };
    match point.name.as_str() {
        "leave-start" => of_leave(away.and_then(|a| a.begins()), "leave-first-day"),
        "knowledge" => of_leave(away.and_then(|a| a.employer_knew_on().or(a.notice_on())), "employer-knew-on"),
        // A need that could not be foreseen was known when it arose.
        "date-known" if away.and_then(|a| a.foreseeable()) == Some(YesNo::No) => {
            of_leave(away.and_then(|a| a.could_notify_on().or(a.begins())), "could-notify-on")
        }
        "could-notify" => of_leave(away.and_then(|a| a.could_notify_on()), "could-notify-on"),
        "return" => of_leave(away.and_then(|a| a.returned_on().or(a.ends().map(Day::next))), "returned-on"),
        "enough-information" => {
            let complete = |c: &CertificationEntry| c.cured_on.or(c.received_on.filter(|_| c.complete == Some(YesNo::Yes)));
            latest(complete, "certification-received-on")
        }
        "request-for-document" => latest(|c| c.asked_on, "certification-asked-on"),
        "deficiency-told" => latest(|c| c.deficiency_told_on, "deficiency-told-on"),
        "certified-end" => certified_end(question),
        "term-end" => term_end(question),
        "usage-told" => When::of(notice(question, Act::GiveUsageStatement, None).min(), missing("notices", "")),
        "method-change" => method_change(question),
        "premium-due" => When::of(unpaid(question).map(|(_, due, _)| due), missing("premiums", "")),
        "premium-notice" => When::of(unpaid(question).and_then(|(_, _, notice)| notice), missing("premiums", "")),
        _ => match question.point(&point.name) {
            Ok(day) => When::On(day),
            Err(item) => When::Unknown(item),
        },
    }
}

/// The days on which notices about an act were given.
fn notice<'q>(question: &Question<'q>, act: Act, since: Option<Day>) -> impl Iterator<Item = Day> + use<'q> {
    let law = question.law.header.id.as_str();
    let notices = question.view.known(&question.view.case.notices).map(|(_, n)| n);
    let ours = notices.filter(move |n| n.act == act && n.law.as_deref().is_none_or(|l| l == law));
    ours.map(|n| n.on).filter(move |day| since.is_none_or(|since| *day >= since))
}

/// The premium that is not paid: its due day, and that of the notice about it.
fn unpaid(question: &Question<'_>) -> Option<(usize, Day, Option<Day>)> {
    let on = question.view.on;
    let open = question.view.known(&question.view.case.premiums).filter(|(_, p)| p.due <= on && p.paid_on.is_none_or(|paid| paid > on));
    open.map(|(i, p)| (i, p.due, p.notice_on)).min_by_key(|(_, due, _)| *due)
}

fn method_change(question: &Question<'_>) -> When {
    let law = question.law.header.id.as_str();
    let changes = question.view.employer().map(|e| question.view.known(&e.leave_year_changed));
    let ours = |law_named: Option<&str>| law_named.is_none_or(|l| l == law);
    let day = changes.and_then(|c| c.filter(|(_, c)| ours(c.law.as_deref())).filter_map(|(_, c)| c.from).max());
    When::of(day, missing("leave-year-changed", ""))
}

/// The last day of the school term that the leave lies in.
fn term_end(question: &Question<'_>) -> When {
    let school = question.view.case.school.as_ref();
    let start = question.start;
    let ends = school.and_then(|s| s.term_ends.as_ref()).into_iter().flatten().copied();
    let terms = school.map(|s| question.view.known(&s.terms).map(|(_, t)| t.until.prev())).into_iter().flatten();
    When::of(ends.chain(terms).filter(|end| *end >= start).min(), missing("school-term-ends", ""))
}

/// The end of the time that the last document certifies; never, where it certifies a lifetime.
fn certified_end(question: &Question<'_>) -> When {
    let Some((at, entry)) =
        documents(question, OF_THE_REASON_OR_AGAIN).filter(|(_, c)| c.received_on.is_some()).max_by_key(|(_, c)| c.received_on)
    else {
        return When::Unknown(Box::new(missing_at("certification-received-on", 0)));
    };
    match (entry.received_on, entry.duration) {
        (_, Some(Length::Lifetime)) => When::Never,
        (Some(received), Some(length)) => When::of(after(received, length), missing_at("certification-duration", at)),
        _ => When::Unknown(Box::new(missing_at("certification-duration", at))),
    }
}

/// The day so long after another.
pub(crate) fn after(day: Day, length: Length) -> Option<Day> {
    let calendar = crate::time::Calendar::UsFederal;
    crate::time::Clock { month_end: MonthEnd::Clamp, ..crate::time::Clock::after(length) }.run(day, &calendar).map(|d| d.day)
}

/// The day on which an act was last done before the day of the question, by the notices and documents that the host gave.
pub(crate) fn last_done(question: &Question<'_>, act: Act) -> When {
    let received = |kinds| {
        let day = documents(question, kinds).filter_map(|(_, c)| c.received_on).filter(|d| *d <= question.view.on).max();
        When::of(day, missing_at("certification-received-on", 0))
    };
    match act {
        Act::Recertify => received(OF_THE_REASON_OR_AGAIN),
        Act::RequireFitnessCertificate => received(&[CertificationKind::Fitness]),
        other => When::of(notice(question, other, None).filter(|d| *d <= question.view.on).max(), missing("notices", "")),
    }
}

/// The day on which a step was taken.
pub(crate) fn taken(question: &Question<'_>, act: Act, trigger: Option<Day>, about: Option<&str>) -> Option<Day> {
    let away = question.away;
    let document = |day: fn(&CertificationEntry) -> Option<Day>| documents(question, kinds(about)).filter_map(|(_, c)| day(c)).max();
    match act {
        Act::GiveNotice => away.and_then(|a| a.notice_on().or(a.requested_on())),
        Act::GiveCertification => document(|c| c.received_on),
        Act::CureCertification => document(|c| c.cured_on),
        Act::RequestCertification => document(|c| c.asked_on),
        Act::Designate => {
            let law = question.law.header.id.as_str();
            let ours = question.view.known(&question.view.case.designations).filter(|(_, d)| d.law == law);
            ours.filter_map(|(_, d)| d.notified_on).min().or_else(|| notice(question, act, trigger).min())
        }
        other => notice(question, other, trigger).min(),
    }
}

/// The facts of notices and certification, as this room's tests ask for them.
pub(crate) struct Steps;

impl Knows for Steps {
    fn observe(&self, leaf: &Leaf, question: &Question<'_>) -> Option<Observation> {
        match &leaf.subject {
            Subject::Fact(fact) => of_fact(leaf, fact, question),
            Subject::DaysBetween(from, to) => Some(between(leaf, from, to, question)),
            Subject::ShareOf { part, whole } if part.name == "days-needed" && whole.name == WORKDAYS => Some(share_of_days(leaf, question)),
            _ => None,
        }
    }
}

/// The name of the test whether a leave is for one of the grounds of an item; its words are grounds, perhaps with a kind.
pub(crate) const GROUND: &str = "reason-among";

fn of_fact(leaf: &Leaf, fact: &FactRef, question: &Question<'_>) -> Option<Observation> {
    let yes_or = |is: Option<YesNo>, lacks: MissingItem| Some(question.flag(leaf, &fact.name, is, lacks));
    let document =
        |kinds, read: fn(&CertificationEntry) -> Option<YesNo>| documents(question, kinds).filter_map(|(_, c)| read(c)).next_back();
    match fact.name.as_str() {
        GROUND => Some(among(leaf, question)),
        "good-faith" => yes_or(document(OF_THE_REASON_OR_AGAIN, |c| c.good_faith), missing_at("certification-good-faith", 0)),
        "safety-concern" => {
            let given = document(&[CertificationKind::Fitness], |c| c.safety_concern);
            yes_or(given, missing_at("certification-safety-concern", 0))
        }
        "military-provider" => yes_or(document(OF_THE_REASON, |c| c.military_provider), missing_at("certification-military-provider", 0)),
        "certification-kind" => {
            let last = documents(question, OF_THE_REASON_OR_AGAIN).next_back();
            let word = |kind: CertificationKind| Value::Word(kind.as_str().to_owned());
            Some(last.map_or_else(
                || Observation::missing(missing("certification", "")),
                |(_, c)| compared(leaf, question, word(c.kind.unwrap_or(CertificationKind::Medical))),
            ))
        }
        WORKDAYS => Some(match workdays(question) {
            Ok(days) => compared(leaf, question, Value::Count(days)),
            Err(lacks) => Observation::missing(lacks),
        }),
        "certified-duration" => Some(certified_duration(leaf, question)),
        "notice-given" => notice_given(leaf, fact, question),
        "employee-notice-late" => Some(settled(leaf, question, deadline::late(question, Act::GiveNotice).map(|l| l.is_some()))),
        "certification-overdue" => Some(settled(leaf, question, deadline::overdue(question).map(|o| o.is_some()))),
        "cure-time-over" => Some(settled(leaf, question, deadline::over(question, Act::CureCertification))),
        "days-back-at-work" => Some(days_back(leaf, question)),
        "pay-rank" => Some(pay_rank(leaf, fact, question)),
        _ => None,
    }
}

/// The fact of the working days that lie in a leave from a school.
const WORKDAYS: &str = "working-days-in-leave";

fn workdays(question: &Question<'_>) -> Result<i64, MissingItem> {
    let given = question.view.case.school.as_ref().and_then(|s| s.workdays_in_leave);
    given.map(Count::get).ok_or_else(|| missing("school-workdays-in-leave", ""))
}

/// The days needed as a share of the working days of the leave.
fn share_of_days(leaf: &Leaf, question: &Question<'_>) -> Observation {
    let needed = question.away.and_then(|a| a.needed()).and_then(|n| n.days);
    let lacks = || missing_at("leave-needed", question.away.map_or(0, |a| a.position));
    match (needed.ok_or_else(lacks), workdays(question)) {
        (Ok(needed), Ok(all)) => {
            let share = needed.checked_div(&Rational::whole(all));
            share.map_or_else(Observation::default, |share| compared(leaf, question, Value::Share(share)))
        }
        (needed, all) => Observation { missing: needed.err().into_iter().chain(all.err()).collect(), ..Observation::default() },
    }
}

/// A yes or no that was worked out, or what is missing for it.
fn settled(leaf: &Leaf, question: &Question<'_>, is: Result<bool, Vec<MissingItem>>) -> Observation {
    match is {
        Ok(yes) => compared(leaf, question, Value::Flag(if yes { YesNo::Yes } else { YesNo::No })),
        Err(missing) => Observation { missing, ..Observation::default() },
    }
}

/// Compares a figure; a length in weeks is one in days where days were observed.
fn compared(leaf: &Leaf, question: &Question<'_>, observed: Value) -> Observation {
    let reckoned = question.required(leaf);
    let required = reckoned.required(leaf.op).map(|required| match (&required, &observed) {
        (Value::Word(word), Value::Flag(_)) => YesNo::from_word(word).map_or(required, Value::Flag),
        (Value::Weeks(weeks), Value::Days(_)) => weeks.to_whole().and_then(|n| n.checked_mul(7)).map_or(required, Value::Days),
        _ => required,
    });
    let outcome = required.as_ref().map_or(Tri::Unknown, |required| compare(leaf.op, &observed, required));
    let observation = Observation { outcome, observed: Some(observed), required, ..Observation::default() };
    super::resolve::rest_on(observation, reckoned)
}

/// Is the leave for one of these grounds? Where a kind decides and the reason has none, nobody can say.
fn among(leaf: &Leaf, question: &Question<'_>) -> Observation {
    let Amount::Words(words) = &leaf.against else { return Observation::default() };
    let position = question.away.map_or(0, |a| a.position);
    let Some(reason) = question.reason else { return Observation::missing(missing_at("leave-reason", position)) };
    let outcome = words.iter().map(|word| is_of(reason, word)).fold(Tri::No, Tri::or);
    let lacks = if outcome.is_unknown() { vec![missing_at("leave-reason", position)] } else { Vec::new() };
    let observed = Some(Value::Word(reason.as_str().to_owned()));
    Observation { outcome, observed, required: Some(Value::Words(words.clone())), missing: lacks, ..Observation::default() }
}

fn is_of(reason: &Reason, word: &str) -> Tri {
    match (word.split_once('/'), reason.kind()) {
        (None, _) => Tri::from(word == reason.ground()),
        (Some((ground, _)), _) if ground != reason.ground() => Tri::No,
        (Some((_, kind)), Some(own)) => Tri::from(kind == own),
        (Some(_), None) => Tri::Unknown,
    }
}

fn between(leaf: &Leaf, from: &str, to: &str, question: &Question<'_>) -> Observation {
    let day = |name: &str| day_of(question, &Point { name: name.to_owned(), about: None });
    match (day(from), day(to)) {
        (When::On(from), When::On(to)) => compared(leaf, question, Value::Days(from.days_to(to))),
        (from, to) => {
            let lacks = |when| match when {
                When::Unknown(item) => Some(*item),
                When::On(_) | When::Never => None,
            };
            Observation { missing: [from, to].into_iter().filter_map(lacks).collect(), ..Observation::default() }
        }
    }
}

/// How long the last document certifies the condition, in days; a lifetime is longer than any number of days.
fn certified_duration(leaf: &Leaf, question: &Question<'_>) -> Observation {
    let last = documents(question, OF_THE_REASON_OR_AGAIN).filter(|(_, c)| c.received_on.is_some()).max_by_key(|(_, c)| c.received_on);
    let Some((at, entry)) = last else { return Observation::missing(missing_at("certification-duration", 0)) };
    match (entry.duration, entry.received_on) {
        (Some(Length::Lifetime), _) => Observation::known(Tri::from(matches!(leaf.op, Op::MoreThan | Op::AtLeast))),
        (Some(length), Some(received)) => match after(received, length) {
            Some(end) => compared(leaf, question, Value::Days(received.days_to(end))),
            None => Observation::default(),
        },
        _ => Observation::missing(missing_at("certification-duration", at)),
    }
}

/// Was a notice about an act given? A list that is there is whole.
fn notice_given(leaf: &Leaf, fact: &FactRef, question: &Question<'_>) -> Option<Observation> {
    let act = Act::from_word(fact.about.as_deref()?)?;
    let on = question.view.on;
    let given = notice(question, act, None).any(|day| day <= on);
    let known = given || question.view.case.notices.is_some();
    Some(if known {
        compared(leaf, question, Value::Flag(if given { YesNo::Yes } else { YesNo::No }))
    } else {
        question.silent(leaf, &fact.name).unwrap_or_else(|| Observation::missing(missing("notices", "")))
    })
}

/// The calendar days back at work: from the return to the separation or the day of the question, both counted.
fn days_back(leaf: &Leaf, question: &Question<'_>) -> Observation {
    let view = question.view;
    let event = view.case.events.as_ref().and_then(|e| view.known(&e.return_to_work).map(|(_, e)| e.day).max());
    let Some(returned) = event.or(question.away.and_then(|a| a.returned_on())) else {
        return Observation::missing(missing("return-to-work", ""));
    };
    let separated = view.case.separation.as_ref().filter(|s| s.known_on.is_none_or(|d| d <= view.on)).map(|s| s.day);
    let last = separated.map_or(view.on, |day| day.min(view.on));
    compared(leaf, question, Value::Days(returned.days_to(last).saturating_add(1).max(0)))
}

/// The rank by pay on the day by which it is measured: the entry taken for that day, else the last one before it.
fn pay_rank(leaf: &Leaf, fact: &FactRef, question: &Question<'_>) -> Observation {
    let name = fact.at.as_deref().unwrap_or("notice");
    let role = question.view.case.role.as_ref();
    let mut ranks = role.and_then(|r| r.pay_rank.as_ref()).into_iter().flatten().filter(|r| question.view.is_known(*r)).peekable();
    let measured = match day_of(question, &Point { name: name.to_owned(), about: None }) {
        When::On(day) => day,
        When::Unknown(item) => {
            let of_rank = ranks.peek().is_none().then(|| missing("pay-rank", ""));
            return Observation { missing: std::iter::once(*item).chain(of_rank).collect(), ..Observation::default() };
        }
        When::Never => return Observation::default(),
    };
    let entry = ranks.filter(|r| r.before.is_none_or(|before| before <= measured)).max_by_key(|r| r.before);
    let Some(rank) = entry.and_then(|r| r.rank) else { return Observation::missing(missing("pay-rank", "")) };
    let observation = compared(leaf, question, Value::Count(rank.get()));
    Observation { measured_at: Some(name.to_owned()), measured_on: Some(measured), ..observation }
}
