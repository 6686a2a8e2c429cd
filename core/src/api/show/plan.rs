//! A plan as a leave administrator would keep it: the days, what each law gives and has left, the money, the notices, what is open.

use super::page::{Block, Line, Page, Row, Table};
use super::parts::{self, day};
use super::svg;
use super::timeline::Timeline;
use crate::api::Tail;
use crate::api::answer::{ClaimAnswer, EntitlementInPlan, GroundAnswer, LawInPlan, Plan, Segment, SpousePool};
use crate::tri::Tri;

impl Plan {
    /// The timeline for a terminal, one column a week; `None` for a plan without days.
    ///
    /// ```
    /// assert_eq!(leavelaw::api::answer::Plan::default().timeline_text(), None);
    /// ```
    #[must_use]
    pub fn timeline_text(&self) -> Option<String> {
        Timeline::of(self).map(|timeline| timeline.to_string())
    }

    /// The timeline as a picture in SVG that stands by itself; `None` for a plan without days.
    ///
    /// ```
    /// assert_eq!(leavelaw::api::answer::Plan::default().timeline_svg(), None);
    /// ```
    #[must_use]
    pub fn timeline_svg(&self) -> Option<String> {
        Timeline::of(self).map(|timeline| svg::svg(&timeline))
    }
}

/// The plan as a page.
pub(crate) fn page(plan: &Plan, tail: &Tail) -> Page {
    let mut page = Page { title: format!("Plan as of {}", plan.on), aside: parts::rulebook(&plan.made_with), ..Page::default() };
    let picture = Timeline::of(plan).map(Block::Picture);
    page.add("Day by day", picture.into_iter().chain([days(plan), Block::Lines(beside(plan))]).collect());
    page.add("Which laws, and why", vec![Block::Lines(laws(plan))]);
    let used = plan.laws.iter().flat_map(|(id, law)| meters(id, law)).chain(plan.spouses.as_ref().and_then(pool));
    page.add("What is used and left", vec![Block::Lines(used.collect())]);
    page.add("Money and totals", vec![Block::Lines(money(plan))]);
    page.add("Notices and documents", vec![parts::deadlines(&plan.deadlines)]);
    page.add("Noted beside it", vec![parts::findings(&plan.findings)]);
    parts::add_tail(&mut page, tail);
    page
}

fn days(plan: &Plan) -> Block {
    let row = |s: &Segment| {
        let workdays = s.workdays.map_or_else(|| "not known yet".to_owned(), |n| n.to_string());
        let reason = s.reason.clone().unwrap_or_default();
        Row { cells: vec![day(s.first_day), day(s.last_day), workdays, reason, protection(s), payers(plan, s)], cites: Vec::new() }
    };
    let head = ["first day", "last day", "workdays", "reason", "protected by", "paid by"].map(str::to_owned).to_vec();
    Block::Table(Table { head, rows: plan.segments.iter().map(row).collect() })
}

/// What the table has no room for: why laws do not protect days of it, and the days at work in between.
fn beside(plan: &Plan) -> Vec<Line> {
    let span = |first, last| format!("{} through {}", day(first), day(last));
    let unprotected = plan.segments.iter().filter(|s| !s.not_protected_because.is_empty());
    let because = unprotected
        .map(|s| Line::of(format!("{}: not protected because of {}", span(s.first_day, s.last_day), s.not_protected_because.join(", "))));
    let at_work = plan.at_work.iter().map(|w| Line::of(format!("{}: at work", span(w.first_day, w.last_day))));
    because.chain(at_work).collect()
}

/// What spouses share.
fn pool(shared: &SpousePool) -> Option<Line> {
    let used = shared.pool_used_weeks.map(|w| format!("{w} weeks used"));
    let left = shared.pool_left_weeks.map(|w| format!("{w} weeks left for either"));
    let known: Vec<String> = [used, left].into_iter().flatten().collect();
    (!known.is_empty()).then(|| Line::of(format!("both spouses together: {}", known.join(", "))))
}

fn protection(segment: &Segment) -> String {
    let granted = segment.granted_by_employer == Some(true);
    match (segment.protected_by.is_empty(), segment.protected) {
        (false, _) => segment.protected_by.join(", "),
        (true, _) if granted => "no law; granted by the employer".to_owned(),
        (true, Some(Tri::Unknown)) => "not known yet".to_owned(),
        (true, _) => "no law".to_owned(),
    }
}

fn payers(plan: &Plan, segment: &Segment) -> String {
    if segment.paid_by.is_empty() {
        let mut waits = plan.laws.values().flat_map(|l| l.claims.values()).filter_map(|c| c.waiting.as_ref());
        let waiting = waits.any(|w| w.first_day == segment.first_day && w.last_day == segment.last_day);
        return if waiting { "nobody (waiting period)".to_owned() } else { "nobody".to_owned() };
    }
    let payer = |id: &String| {
        let weekly = id.split_once('/').and_then(|(law, program)| plan.laws.get(law)?.claims.get(program)?.weekly_cents);
        weekly.map_or_else(|| id.clone(), |cents| format!("{id} {} a week", crate::Money::cents_of(cents)))
    };
    segment.paid_by.iter().map(payer).collect::<Vec<_>>().join(", ")
}

fn laws(plan: &Plan) -> Vec<Line> {
    let held = plan.laws.iter().flat_map(|(id, law)| law_lines(id, law));
    let not_held = plan.no_law_held.iter().map(|place| {
        let means = place.means.as_deref().unwrap_or("no law is held");
        Line::of(format!("{}: {means}", place.place.as_deref().unwrap_or_default()))
    });
    held.chain(not_held).collect()
}

/// A line for each way in which the entitlements of the law came out; the last days stand under the last of them.
fn law_lines(id: &str, law: &LawInPlan) -> Vec<Line> {
    let of_group = |(names, answer): (Vec<&str>, &EntitlementInPlan)| {
        let text = format!("{id} ({}): {}", names.join(", "), standing(answer));
        Line { tests: parts::tests(&answer.tests), ..Line::of(text) }
    };
    let mut lines: Vec<Line> = alike(law).into_iter().map(of_group).collect();
    let last_day = |(reason, last): (&String, &crate::Day)| {
        let of_reason = |(r, _): &(&String, &GroundAnswer)| r.split('/').next() == Some(reason);
        let cites = law.grounds.iter().find(of_reason).map_or(&[][..], |(_, g)| &g.cites);
        Line::citing(format!("{reason} through {last}"), cites)
    };
    let last_days = law.last_day_for.iter().map(last_day);
    match lines.last_mut() {
        Some(line) => line.under.extend(last_days),
        None => lines.extend(last_days),
    }
    lines
}

/// Entitlements of a law that came out by the same tests are told once.
fn alike(law: &LawInPlan) -> Vec<(Vec<&str>, &EntitlementInPlan)> {
    let mut groups: Vec<(Vec<&str>, &EntitlementInPlan)> = Vec::new();
    for (name, answer) in &law.entitlements {
        match groups.iter_mut().find(|(_, other)| *other == answer) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], answer)),
        }
    }
    groups
}

fn standing(answer: &EntitlementInPlan) -> String {
    let covered = match answer.covered.unwrap_or_default() {
        Tri::Yes => "the employer is covered",
        Tri::No => "the employer is not covered",
        Tri::Unknown => "whether the employer is covered is not known",
    };
    let eligible = match (answer.eligible.unwrap_or_default(), answer.first_eligible_day) {
        (Tri::Yes, None) => "the employee is eligible".to_owned(),
        (Tri::Unknown, None) => "whether the employee is eligible is not known".to_owned(),
        (Tri::No, None) => "the employee is not eligible".to_owned(),
        (_, Some(from)) => format!("the employee is not eligible yet, but from {from}"),
    };
    format!("{covered}, {eligible}")
}

fn meters(id: &str, law: &LawInPlan) -> Vec<Line> {
    let mut lines = parts::meters(id, &law.meters);
    if let (Some(year), Some(last)) = (&law.leave_year, lines.last_mut()) {
        let method = year.method.as_deref().unwrap_or_default();
        let taken = year.taken.as_deref().map_or_else(String::new, |t| format!(", taken as {t}"));
        last.under.push(Line::of(format!("12-month method {method}{taken}: {} through {}", day(year.first_day), day(year.last_day))));
    }
    lines
}

fn money(plan: &Plan) -> Vec<Line> {
    let claims = plan.laws.iter().flat_map(|(law, l)| l.claims.iter().map(move |(program, claim)| (law, program, claim)));
    claims.map(|(law, program, claim)| claim_line(&format!("{law}/{program}"), claim)).chain(totals(plan)).collect()
}

fn totals(plan: &Plan) -> Option<Line> {
    let totals = plan.totals.as_ref()?;
    let count = |n: Option<i64>, what: &str| n.filter(|n| *n != 0).map(|n| format!("{n} workdays {what}"));
    let parts = [
        count(totals.protected_workdays, "protected"),
        count(totals.unpaid_protected_workdays, "protected and unpaid (waiting days aside)"),
        count(totals.unprotected_workdays, "unprotected"),
        count(unknown_workdays(plan), "whose protection is not known yet"),
        count(totals.granted_workdays, "granted by the employer beyond the law"),
    ];
    let uncounted = plan.segments.iter().any(|s| s.workdays.is_none());
    let open = uncounted.then(|| "how many workdays in all is not known yet".to_owned());
    let known: Vec<String> = parts.into_iter().flatten().chain(open).collect();
    (!known.is_empty()).then(|| Line::of(known.join(", ")))
}

/// The workdays that stand in no total: nobody knows whether a law protects them, and the employer has not granted them.
fn unknown_workdays(plan: &Plan) -> Option<i64> {
    let is_open = |s: &&Segment| s.protected == Some(Tri::Unknown) && s.granted_by_employer != Some(true);
    plan.segments.iter().filter(is_open).map(|s| s.workdays).try_fold(0_i64, |sum, n| sum.checked_add(n?))
}

fn claim_line(id: &str, claim: &ClaimAnswer) -> Line {
    let money = |cents: i64| crate::Money::cents_of(cents).to_string();
    let weekly = claim.weekly_cents.map(|c| format!("{} a week", money(c)));
    let branch = claim.branch.as_deref().map(|b| format!("by the line {b}"));
    let waiting = claim.waiting.as_ref().map(|w| format!("waiting period {} to {}", day(w.first_day), day(w.last_day)));
    let paid = match (claim.paid_weeks, claim.paid_days) {
        (Some(weeks), _) => Some(format!("{weeks} weeks paid")),
        (None, Some(days)) => Some(format!("{days} days paid")),
        (None, None) => None,
    };
    let total = claim.total_cents.map(|c| format!("{} in all", money(c)));
    let parts: Vec<String> = [weekly, branch, waiting, paid, total].into_iter().flatten().collect();
    let known = if parts.is_empty() { "not known yet".to_owned() } else { parts.join(", ") };
    Line::citing(format!("{id}: {known}"), &claim.cites)
}
