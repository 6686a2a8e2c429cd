//! A plan as a leave administrator would keep it: the days, what each law gives and has left, the money, the notices, what is open.

use super::table;
use crate::Day;
use crate::api::answer::{
    ClaimAnswer, DeadlineAnswer, EntitlementInPlan, GroundAnswer, LawInPlan, MeterAnswer, MissingItem, Plan, Segment,
};
use crate::rules::wording::{hours, test_in_words};
use crate::tri::Tri;
use std::fmt::{self, Display, Formatter};

impl Display for Plan {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let rulebook = self.made_with.rulebook.as_deref().unwrap_or_default();
        writeln!(f, "Plan as of {}    rulebook {}", self.on, rulebook.get(..19).unwrap_or(rulebook))?;
        days(f, self)?;
        laws(f, self)?;
        meters(f, self)?;
        money(f, self)?;
        notices(f, self)?;
        open(f, self)?;
        rests_on(f, self)
    }
}

fn heading(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    writeln!(f, "\n{text}")
}

fn day(day: Option<Day>) -> String {
    day.map_or_else(String::new, |d| d.to_string())
}

fn cited(cites: &[String]) -> String {
    if cites.is_empty() { String::new() } else { format!("[{}]", cites.join("; ")) }
}

fn days(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    if plan.segments.is_empty() {
        return Ok(());
    }
    heading(f, "DAY BY DAY")?;
    let row = |s: &Segment| {
        let workdays = s.workdays.map_or_else(String::new, |n| n.to_string());
        vec![day(s.first_day), day(s.last_day), workdays, s.reason.clone().unwrap_or_default(), protection(s), payers(plan, s)]
    };
    let rows: Vec<Vec<String>> = plan.segments.iter().map(row).collect();
    table::write(f, &["first day", "last day", "workdays", "reason", "protected by", "paid by"], &rows)
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
        let waits = plan.laws.values().flat_map(|l| l.claims.values()).filter_map(|c| c.waiting.as_ref());
        let waiting = waits.into_iter().any(|w| w.first_day == segment.first_day && w.last_day == segment.last_day);
        return if waiting { "nobody (waiting period)".to_owned() } else { "nobody".to_owned() };
    }
    let payer = |id: &String| {
        let weekly = id.split_once('/').and_then(|(law, program)| plan.laws.get(law)?.claims.get(program)?.weekly_cents);
        weekly.map_or_else(|| id.clone(), |cents| format!("{id} {} a week", crate::Money::cents_of(cents)))
    };
    segment.paid_by.iter().map(payer).collect::<Vec<_>>().join(", ")
}

fn laws(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    heading(f, "WHICH LAWS, AND WHY")?;
    for (id, law) in &plan.laws {
        for (names, answer) in alike(law) {
            writeln!(f, "{id} ({}): {}", names.join(", "), standing(answer))?;
            for (test, result) in &answer.tests {
                writeln!(f, "    {} {}", test_in_words(test, result), cited(&result.cites))?;
            }
        }
        for (reason, last) in &law.last_day_for {
            let of_reason = |(r, _): &(&String, &GroundAnswer)| r.split('/').next() == Some(reason);
            let cites = law.grounds.iter().find(of_reason).map_or(&[][..], |(_, g)| &g.cites);
            writeln!(f, "    {reason} through {last} {}", cited(cites))?;
        }
    }
    for place in &plan.no_law_held {
        writeln!(f, "{}: {}", place.place.as_deref().unwrap_or_default(), place.means.as_deref().unwrap_or("no law is held"))?;
    }
    Ok(())
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

fn meters(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    let any = plan.laws.values().any(|law| !law.meters.is_empty());
    if !any {
        return Ok(());
    }
    heading(f, "WHAT IS USED AND LEFT")?;
    for (id, law) in &plan.laws {
        for (name, meter) in &law.meters {
            writeln!(f, "{id}/{name}: {} {}", amounts(meter), cited(&meter.cites))?;
            for line in dates_of(meter) {
                writeln!(f, "    {line}")?;
            }
        }
        years(f, law)?;
    }
    Ok(())
}

fn years(f: &mut Formatter<'_>, law: &LawInPlan) -> fmt::Result {
    let Some(year) = &law.leave_year else { return Ok(()) };
    let method = year.method.as_deref().unwrap_or_default();
    let taken = year.taken.as_deref().map_or_else(String::new, |t| format!(", taken as {t}"));
    writeln!(f, "    12-month method {method}{taken}: {} through {}", day(year.first_day), day(year.last_day))
}

fn amounts(meter: &MeterAnswer) -> String {
    let weeks = match (meter.used_weeks, meter.limit_weeks, meter.left_weeks) {
        (Some(used), Some(limit), Some(left)) => Some(format!("{used} of {limit} weeks used, {left} left")),
        _ => None,
    };
    let time = match (meter.used_seconds, meter.limit_seconds, meter.left_seconds) {
        (Some(used), Some(limit), Some(left)) => Some(format!("{} h of {} h used, {} h left", hours(used), hours(limit), hours(left))),
        _ => None,
    };
    let known: Vec<String> = [weeks, time].into_iter().flatten().collect();
    if known.is_empty() { "not known yet".to_owned() } else { known.join("; ") }
}

fn dates_of(meter: &MeterAnswer) -> Vec<String> {
    let runs_out = meter.exhausted_end_of.map(|d| format!("runs out at the end of {d}"));
    let returns = meter.returns_from.map(|d| {
        let weeks = meter.returns_weeks.map_or_else(String::new, |w| format!(" ({w} weeks)"));
        format!("time begins to come back on {d}{weeks}")
    });
    [runs_out, returns].into_iter().flatten().collect()
}

fn money(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    let claims = plan.laws.iter().flat_map(|(law, l)| l.claims.iter().map(move |(program, claim)| (law, program, claim)));
    let lines: Vec<String> = claims.map(|(law, program, claim)| claim_line(&format!("{law}/{program}"), claim)).collect();
    if lines.is_empty() && plan.totals.is_none() {
        return Ok(());
    }
    heading(f, "MONEY AND TOTALS")?;
    lines.iter().try_for_each(|line| writeln!(f, "{line}"))?;
    let Some(totals) = &plan.totals else { return Ok(()) };
    let count = |n: Option<i64>, what: &str| n.filter(|n| *n != 0).map(|n| format!("{n} workdays {what}"));
    let parts = [
        count(totals.protected_workdays, "protected"),
        count(totals.unpaid_protected_workdays, "protected and unpaid (waiting days aside)"),
        count(totals.unprotected_workdays, "unprotected"),
        count(totals.granted_workdays, "granted by the employer beyond the law"),
    ];
    writeln!(f, "{}", parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn claim_line(id: &str, claim: &ClaimAnswer) -> String {
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
    format!("{id}: {known} {}", cited(&claim.cites))
}

fn notices(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    if plan.deadlines.is_empty() {
        return Ok(());
    }
    heading(f, "NOTICES AND DOCUMENTS")?;
    let mut known: Vec<(&String, &DeadlineAnswer)> = plan.deadlines.iter().filter(|(_, d)| d.due.is_some()).collect();
    known.sort_by_key(|(id, d)| (d.due, (*id).clone()));
    for (id, step) in known {
        let who = step.who.map_or_else(String::new, |w| format!(" by the {w}"));
        let missed = step.if_missed.as_deref().map_or_else(String::new, |m| format!(", if missed: {m}"));
        writeln!(f, "{}  {id}{who}{missed} {}", day(step.due), cited(&step.cites))?;
    }
    for (id, step) in plan.deadlines.iter().filter(|(_, d)| d.due.is_none()) {
        let needs: Vec<&str> = step.missing.iter().filter_map(|m| m.fact.as_deref()).collect();
        let why = if needs.is_empty() { String::new() } else { format!(": needs {}", needs.join(", ")) };
        writeln!(f, "no day yet  {id}{why} {}", cited(&step.cites))?;
    }
    Ok(())
}

fn open(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    if plan.missing.is_empty() && plan.judgment.is_empty() && plan.unsettled.is_empty() {
        return Ok(());
    }
    heading(f, "WHAT IS STILL NEEDED")?;
    for item in &plan.missing {
        writeln!(f, "{}", needed(item))?;
    }
    for question in &plan.judgment {
        let by = question.by.as_deref().map_or_else(String::new, |b| format!(", to be decided by: {b}"));
        writeln!(f, "a finding: {}{by} {}", question.question.as_deref().unwrap_or_default(), cited(&question.cites))?;
    }
    for item in &plan.unsettled {
        writeln!(f, "the text can be read in two ways: {}", item.item.as_deref().unwrap_or_default())?;
    }
    Ok(())
}

fn needed(item: &MissingItem) -> String {
    let fact = item.fact.as_deref().map(str::to_owned).or_else(|| item.reason.map(|r| r.as_str().to_owned())).unwrap_or_default();
    let before = item.before.map_or_else(String::new, |d| format!(" before {d}"));
    let at = item.at.as_deref().map_or_else(String::new, |a| format!(" (goes to {a})"));
    let tests = if item.tests.is_empty() { String::new() } else { format!(", for {}", item.tests.join(", ")) };
    format!("{fact}{before}{at}{tests}")
}

fn rests_on(f: &mut Formatter<'_>, plan: &Plan) -> fmt::Result {
    writeln!(f)?;
    let list = |items: Vec<String>| items.join(", ");
    if !plan.presumed.is_empty() {
        let each =
            plan.presumed.iter().map(|p| format!("{} {}", p.fact.as_deref().unwrap_or_default(), p.is.as_deref().unwrap_or_default()));
        writeln!(f, "Presumed where nobody said otherwise: {}.", list(each.collect()))?;
    }
    if !plan.assumed.is_empty() {
        let each = plan.assumed.iter().map(|a| format!("{} {}", a.test.as_deref().unwrap_or_default(), a.is.unwrap_or_default()));
        writeln!(f, "Assumed by the caller: {}.", list(each.collect()))?;
    }
    if !plan.unverified.is_empty() {
        let each = plan.unverified.iter().map(|u| u.item.clone().unwrap_or_default());
        writeln!(f, "Nobody has checked these against their source: {}.", list(each.collect()))?;
    }
    if !plan.conventions.is_empty() {
        writeln!(f, "Conventions: {}.", plan.conventions.join(", "))?;
    }
    writeln!(f, "Not legal advice.")
}
