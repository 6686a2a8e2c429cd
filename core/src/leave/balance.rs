//! What is left of a law's leave at the end of a day, which leave year that is, and what absences cost.

use super::book::{Counted, MeterBook, window_answer};
use super::counting::{Counter, Kept};
use super::determine::choose;
use super::law::Law;
use super::notes::Notes;
use super::question::Question;
use super::standing::Standings;
use super::year::Method;
use crate::amount::Rational;
use crate::api::Tail;
use crate::api::answer::{AbsenceUsage, Balance, Charge, LeaveYearAnswer, MeterAnswer, Usage};
use crate::api::request::LeaveAsk;
use crate::api::words::{EntitlementKind, YearMethod, YearTaken, YesNo};
use crate::facts::View;
use crate::rules::amount::Unit;
use crate::rules::shelf::Context;
use crate::{Day, Error, Tri};
use std::collections::BTreeMap;

/// One question about meters: the law, the case as of the day, and who counts.
macro_rules! with_counter {
    ($ask:expr, $context:expr, |$chosen:ident, $view:ident, $question:ident, $counter:ident, $tail:ident| $body:expr) => {{
        let $chosen = choose($context, &$ask.law, None)?;
        let $view = View::new(&$ask.case, $ask.on)?;
        let notes = Notes::default();
        let $question = Question::of_request(&$view, &$chosen, $context, &notes);
        $question.must_be_held()?;
        let standings = Standings::new(&$view, $context, None, &notes);
        let $counter = Counter { view: &$view, law: $chosen.law, entitlement: $chosen.entitlement, standings: &standings };
        let mut $tail = Tail::default();
        let answer = $body;
        if let Some(error) = notes.failure() {
            return Err(error);
        }
        $tail.made_with = $context.made_with([$chosen.law.header.id.as_str()]);
        Ok(answer.with_tail($tail.sorted()))
    }};
}

/// Answers `leave.balance`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn balance(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Balance, Error> {
    with_counter!(ask, context, |chosen, view, question, counter, tail| {
        let taken = counter.taken(true);
        let kept = counter.keep(&taken, ask.on, &mut tail)?;
        let asked: Vec<Counted<'_>> = question.away.and_then(|away| counter.counted(away)).into_iter().collect();
        let mut answer = Balance {
            on: ask.on,
            law: Some(chosen.law.header.id.clone()),
            entitlement: EntitlementKind::from_word(chosen.entitlement),
            meters: meters(&kept, &view, ask.on, &asked, &mut tail)?,
            ..Balance::default()
        };
        let available = available(&kept, asked.first(), ask.on, &mut tail);
        answer.available_weeks = available.weeks;
        answer.available_days = available.days;
        answer.available_seconds = available.seconds;
        answer.limited_by = available.limited_by;
        answer
    })
}

/// What may be taken: the least of all meters that hold a leave.
#[derive(Default)]
pub(super) struct Available {
    pub(super) weeks: Option<Rational>,
    days: Option<Rational>,
    seconds: Option<i64>,
    pub(super) limited_by: Vec<String>,
}

/// What may be taken on a day of a leave, or of any; unknown where one of the meters that hold it is.
pub(super) fn available(kept: &Kept<'_>, asked: Option<&Counted<'_>>, day: Day, tail: &mut Tail) -> Available {
    let all = kept.holding(asked, day);
    for (meter, _) in all.iter().filter(|(_, held)| held.is_unknown()) {
        asked.iter().flat_map(|a| meter.lacks_for(a)).for_each(|lack| tail.add_missing(lack));
    }
    let lacks = all.iter().flat_map(|(meter, _)| meter.lacks.iter().cloned().chain(meter.needs_schedule(day)));
    lacks.for_each(|lack| tail.add_missing(lack));
    let is_open = |(meter, held): &(&MeterBook<'_>, Tri)| held.is_unknown() || !meter.lacks.is_empty() || !meter.is_known_on(day);
    if !kept.missing.is_empty() || all.iter().any(is_open) {
        return Available::default();
    }
    let [weeks, days, time] = kept.least_left(asked, day);
    let limits = |m: &MeterBook<'_>| m.unit == Unit::Weeks && weeks.is_some() && m.account.left(day) == weeks;
    let mut limited_by: Vec<String> = all.iter().filter(|(m, _)| limits(m)).map(|(m, _)| m.meter.frame.id.clone()).collect();
    limited_by.dedup();
    Available { weeks, days, seconds: time.and_then(|left| left.floor()), limited_by }
}

/// The meters of a book at the end of a day; without what they need only their limits. One whose window a use must open first is left out until
/// one has, or the leave asked about would. `asked`: of the meters of several events that of the last of these leaves stands.
pub(crate) fn meters(
    kept: &Kept<'_>,
    view: &View<'_>,
    day: Day,
    asked: &[Counted<'_>],
    tail: &mut Tail,
) -> Result<BTreeMap<String, MeterAnswer>, Error> {
    kept.missing.iter().for_each(|m| tail.add_missing(m.clone()));
    let mut out = BTreeMap::new();
    for book in kept.shown(day, asked) {
        let mut answer = book.answer(view, day)?;
        if kept.missing.is_empty() && book.lacks.is_empty() && book.is_known_on(day) {
            let back = book.returns_after(day);
            answer.returns_from = back.map(|(from, _)| from);
            if book.unit == Unit::Weeks {
                answer.returns_weeks = back.map(|(_, amount)| amount);
            }
        } else {
            book.lacks.iter().cloned().chain(book.needs_schedule(day)).for_each(|lack| tail.add_missing(lack));
            answer = limits_of(answer);
        }
        rests_on(kept, book, day, answer.exact_limit_seconds.is_some(), tail);
        out.insert(book.meter.frame.id.clone(), answer);
    }
    Ok(out)
}

/// What is known of a meter whose use is not.
fn limits_of(answer: MeterAnswer) -> MeterAnswer {
    MeterAnswer {
        limit_weeks: answer.limit_weeks,
        limit_seconds: answer.limit_seconds,
        limit_days: answer.limit_days,
        own_workweek_seconds: answer.own_workweek_seconds,
        cites: answer.cites,
        ..MeterAnswer::default()
    }
}

/// What a meter rests on: its own mark, and a reading where it made a difference.
fn rests_on(kept: &Kept<'_>, book: &MeterBook<'_>, day: Day, was_shown: bool, tail: &mut Tail) {
    use crate::rules::frame::Checked;
    let frame = &book.meter.frame;
    if frame.checked == Checked::Unverified {
        tail.add_unverified(format!("{}/{}", kept.book.law.header.id, frame.id), None);
    }
    let is_leap = book.account.window(day).and_then(|w| w.from).is_some_and(|d| d.month() == 2 && d.day_of_month() == 29);
    if let Some(reading) = frame.reading.as_ref().filter(|_| is_leap || was_shown) {
        tail.add_convention(reading);
    }
}

/// Answers `leave.year`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn year(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<LeaveYearAnswer, Error> {
    with_counter!(ask, context, |chosen, view, question, counter, tail| {
        let taken = counter.taken(false);
        let start = question.start;
        let kept = counter.keep(&taken, start, &mut tail)?;
        let mut answer = LeaveYearAnswer { on: ask.on, law: Some(chosen.law.header.id.clone()), ..LeaveYearAnswer::default() };
        let meter = kept.book.year_meter();
        let not_whole = |m: &&crate::api::answer::MissingItem| m.reason.is_none();
        kept.missing.iter().filter(not_whole).for_each(|m| tail.add_missing(m.clone()));
        if let (Some(meter), Some(method)) = (meter, kept.method) {
            let window = meter.account.window(start);
            let shown = window.and_then(window_answer);
            answer.method = YearMethod::from_word(if kept.is_favourable { "most-favourable" } else { method.word() });
            answer.taken = kept.is_favourable.then(|| YearTaken::from_word(method.word())).flatten();
            answer.first_day = shown.as_ref().and_then(|w| w.first_day);
            answer.last_day = shown.as_ref().and_then(|w| w.last_day);
            answer.next_from = window.and_then(|w| w.until).filter(|_| method == Method::Forward);
            let mut absences = view.absences();
            if let (Some(only), None, Some(window)) = (absences.next().and_then(|a| a.begins()), absences.next(), window) {
                answer.in_window = Some(if window.contains(only) { YesNo::Yes } else { YesNo::No });
            }
            answer.cites.clone_from(&meter.meter.frame.cites);
            rests_on(&kept, meter, start, false, &mut tail);
        }
        answer
    })
}

/// Answers `leave.usage`.
///
/// # Errors
/// What is wrong with the request.
pub(crate) fn usage(ask: &LeaveAsk, context: &Context<'_, Law>) -> Result<Usage, Error> {
    with_counter!(ask, context, |chosen, view, question, counter, tail| {
        let taken = counter.taken(true);
        let kept = counter.keep(&taken, ask.on, &mut tail)?;
        let holds = |test: &crate::rules::test::Test| question.holds(test).0;
        let mut answer = Usage {
            on: ask.on,
            law: Some(chosen.law.header.id.clone()),
            entitlement: EntitlementKind::from_word(chosen.entitlement),
            meters: used(&kept, &view, ask.on)?,
            increment_seconds: kept.book.meters.iter().filter_map(|m| m.increment_seconds(&view, ask.on, &holds)).min(),
            own_workweek_seconds: view.own_workweek(ask.on).and_then(|w| w.floor()),
            ..Usage::default()
        };
        for counted in taken.iter().filter(|c| c.away.as_absence().is_some()) {
            let id = counted.away.id().cloned().unwrap_or_else(|| counted.away.position.to_string());
            let cost = cost(&kept, &counter, counted, ask.on)?;
            answer.absences.insert(id, cost);
        }
        answer
    })
}

/// What the absences of the case used of each meter: a sum, whatever lies before them or outside the leave year.
fn used(kept: &Kept<'_>, view: &View<'_>, day: Day) -> Result<BTreeMap<String, MeterAnswer>, Error> {
    let mut out = BTreeMap::new();
    for book in kept.shown(day, &[]) {
        let mut answer = book.answer(view, day)?;
        let (amount, seconds) = book.account.total();
        let in_weeks = book.unit == Unit::Weeks;
        answer.used_weeks = in_weeks.then_some(amount);
        answer.used_days = (!in_weeks && book.unit != Unit::Seconds).then_some(amount);
        answer.used_seconds = seconds.floor();
        if !kept.missing.is_empty() || !book.lacks.is_empty() {
            (answer.left_weeks, answer.left_days, answer.left_seconds, answer.window) = (None, None, None, None);
        }
        out.insert(book.meter.frame.id.clone(), answer);
    }
    Ok(out)
}

/// What one absence costs, meter by meter.
fn cost<'a>(kept: &Kept<'a>, counter: &Counter<'a>, counted: &Counted<'a>, on: Day) -> Result<AbsenceUsage, Error> {
    let view = counter.view;
    let mut usage = AbsenceUsage {
        as_: counted.grounds.first().cloned(),
        mode: Some(counted.away.taken()),
        week_seconds: counted.away.begins().and_then(|d| view.week_seconds(d)),
        ..AbsenceUsage::default()
    };
    let begins = counted.away.begins().unwrap_or(on);
    for book in kept.book.meters.iter().filter(|m| m.draws_on(counted, begins).is_yes()) {
        let Ok(laid) = view.time_off(&counted.away, book.days_off())? else { continue };
        let mut charge = (Rational::ZERO, Rational::ZERO);
        for off in laid.iter().filter(|off| off.day <= on && counter.stands(counted, off.day).is_yes()) {
            let used = book.use_of(view, off);
            charge.0 = charge.0.checked_add(&used.amount).ok_or_else(Error::overflow)?;
            charge.1 = charge.1.checked_add(&used.seconds).ok_or_else(Error::overflow)?;
            if !usage.charged_days.contains(&off.day) {
                usage.charged_days.push(off.day);
            }
        }
        let in_weeks = book.unit == Unit::Weeks;
        let answer = Charge {
            weeks: in_weeks.then_some(charge.0),
            days: (!in_weeks && book.unit != Unit::Seconds).then_some(charge.0),
            seconds: charge.1.floor().filter(|s| *s > 0 || charge.0.is_zero()),
            ..Charge::default()
        };
        usage.charged.insert(book.meter.frame.id.clone(), answer);
    }
    Ok(usage)
}
