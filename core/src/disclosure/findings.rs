//! What is noticed beside the answer: gaps of a text, and why a consent, a basis or an exception failed.

use super::clause::{Clause, Strength};
use super::conflicts::consent_test;
use super::decide::{Came, Decided, finding, id_of};
use super::facts::{Facts, channel_word};
use super::lower::Placed;
use super::weigh::Fault;
use crate::api::answer::FindingAnswer;
use crate::api::words::DisclosureOutcome;
use crate::order::InOrder;
use crate::rules::tree::{last_word, under};
use crate::tri::Tri;

/// The findings of one item.
pub(crate) fn of_item(decided: &Decided<'_, '_>, facts: &Facts<'_>) -> Vec<FindingAnswer> {
    let mut found = Vec::new();
    if decided.outcome == DisclosureOutcome::Deny {
        consent(decided, facts, &mut found);
        basis(decided, facts, &mut found);
        legal_exceptions(decided, facts, &mut found);
        opt_out(decided, facts, &mut found);
    }
    if decided.lacks_permit() {
        gaps(decided, facts, &mut found);
        sources(decided, facts, &mut found);
        terms(decided, facts, &mut found);
    }
    noticed(decided, facts, &mut found);
    if decided.outcome != DisclosureOutcome::NotApplicable {
        norms(decided, facts, &mut found);
        if source_is_another(facts) {
            found.push(finding("third-person-data"));
        }
    }
    sorted(found)
}

/// Findings about the act as a whole.
pub(crate) fn of_act(decided: &[Decided<'_, '_>], facts: &Facts<'_>) -> Vec<FindingAnswer> {
    let mut found = Vec::new();
    for decided in decided {
        for (placed, _) in decided.clauses().filter(|(placed, came)| placed.clause.strength == Strength::Scope && came.matches.is_no()) {
            let failing = decided.failing(placed.nodes.matches);
            let mut gap = |fact: &str, code: &str, subject: Option<String>| {
                if failing.contains(fact) {
                    found.push(FindingAnswer { subject, clause: Some(id_of(placed)), ..finding(code) });
                }
            };
            gap("act", "act-gap", facts.asked.act.as_deref().map(|act| last_word(act).to_owned()));
            gap("channel", "channel-gap", channel_word(facts.asked));
        }
    }
    if facts.asked.recipient.as_deref().is_some_and(|to| last_word(to) == ACQUIRER) && !decided.iter().any(|d| names(d, "to", ACQUIRER)) {
        found.push(finding("no-successor-clause"));
    }
    sorted(found)
}

/// The party that takes over a business.
const ACQUIRER: &str = "acquirer";

/// Does a clause of a text name that node in a key?
fn names(decided: &Decided<'_, '_>, key: &str, word: &str) -> bool {
    let keys = decided.clauses().flat_map(|(placed, _)| placed.clause.keys.iter());
    keys.filter(|k| k.name == key).any(|k| k.nodes.iter().any(|node| last_word(node) == word))
}

/// Sorted and each once.
pub(crate) fn sorted(mut found: Vec<FindingAnswer>) -> Vec<FindingAnswer> {
    found.order_by(|a, b| (&a.code, &a.clause, &a.subject).cmp(&(&b.code, &b.clause, &b.subject)));
    found.dedup();
    found
}

/// The data is about somebody other than the person who gave it.
fn source_is_another(facts: &Facts<'_>) -> bool {
    if facts.case.recipient.as_ref().and_then(|r| r.about_other_person) == Some(crate::api::words::YesNo::Yes) {
        return true;
    }
    let Some(source) = &facts.case.source else { return false };
    match source.is_subject {
        Some(is) => is == crate::api::words::YesNo::No,
        None => source.kind.as_ref().is_some_and(|kind| kind != "subject"),
    }
}

/// Why a consent that is there does not satisfy a requirement.
fn consent(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    for asking in decided.determining() {
        let Some(test) = consent_test(asking) else { continue };
        for fault in facts.faults(test) {
            let codes: &[&str] = match fault {
                Fault::NotExplicit => &["consent-not-explicit"],
                Fault::NotBySubject => &["consent-not-by-subject"],
                Fault::OtherPurpose => &["consent-purpose-mismatch"],
                Fault::OutsideStatement => &["consent-outside-statement", "needs-amendment"],
                Fault::OtherVersion => &["consent-version-mismatch", "needs-reconsent"],
                Fault::OtherItems | Fault::NotNow | Fault::NotInForm | Fault::NotVerified => &[],
            };
            found.extend(codes.iter().map(|code| FindingAnswer { clause: Some(id_of(asking)), ..finding(code) }));
        }
    }
}

/// Why a framework for transfers is no basis.
fn basis(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    for (asking, _) in decided.clauses().filter(|(x, came)| came.stops(x.clause.strength)) {
        let basis = facts.case.transfer.as_ref().and_then(|t| t.basis.as_ref());
        let Some(framework) = asking.clause.framework.as_ref().or(basis) else { continue };
        let failing = asking.nodes.satisfied.map(|node| decided.failing(node)).unwrap_or_default();
        let here = |code: &str| FindingAnswer { subject: Some(framework.clone()), clause: Some(id_of(asking)), ..finding(code) };
        if failing.contains("transfer-certified") {
            found.push(here("certification-not-on-file"));
        }
        if failing.contains("framework-in-force") {
            let origin = facts.case.transfer.as_ref().and_then(|t| t.from.as_deref());
            let frames = facts.context.shelf.iter().flat_map(|bound| &bound.body.frameworks);
            let frames = frames.filter(|f| f.is(framework) && origin.is_none_or(|from| f.is_from(from))).map(|f| &f.frame);
            let frames: Vec<_> = frames.collect();
            let ended = frames.iter().filter(|f| f.dates.until.is_some_and(|until| until <= facts.on)).max_by_key(|f| f.dates.until);
            match ended {
                Some(frame) => {
                    found.push(FindingAnswer { from: frame.dates.until, cites: frame.cites.clone(), ..here("framework-not-valid") });
                }
                None => {
                    let from = frames.iter().filter_map(|f| f.dates.from).filter(|from| *from > facts.on).min();
                    found.push(FindingAnswer { from, ..here("framework-not-yet-valid") });
                }
            }
        }
    }
}

/// Why the exception that the law gives does not open.
fn legal_exceptions(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    let opening = [Strength::Permit, Strength::Except, Strength::Mandate];
    let failed =
        |(placed, came): &(&Placed<'_>, Came)| opening.contains(&placed.clause.strength) && came.keys.is_yes() && came.conditions.is_no();
    for (placed, _) in decided.clauses().filter(failed) {
        let failing = decided.failing(placed.nodes.conditions);
        let mut because = |fact: &str, code: &str| {
            if failing.contains(fact) {
                found.push(FindingAnswer { clause: Some(id_of(placed)), ..finding(code) });
            }
        };
        because("legal-process-valid", "no-legal-process");
        because("good-faith-record", "no-good-faith-record");
        if facts.exigency_ended() {
            because("exigency-open", "exigency-ended");
        }
    }
}

/// An opt-out refuses a message that is no advertising.
fn opt_out(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    let is_service = facts.case.message.as_deref() == Some("transactional-or-relationship");
    for placed in decided.determining().into_iter().filter(|_| is_service) {
        let rests_on = placed.clause.frame.when.as_ref().is_some_and(|test| {
            test.leaves().iter().any(|leaf| matches!(&leaf.subject, crate::rules::test::Subject::Fact(fact) if fact.name == "opted-out"))
        });
        if rests_on {
            found.push(FindingAnswer { clause: Some(id_of(placed)), ..finding("opt-out-covers-service-mail") });
        }
    }
}

/// No clause about the act describes the purpose, or the item.
fn gaps(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    let Some(act) = facts.asked.act.as_deref() else { return };
    let about = |placed: &Placed<'_>| {
        let key = placed.clause.key("act");
        placed.clause.strength == Strength::Permit && key.is_none_or(|key| key.nodes.iter().any(|node| under(act, node)))
    };
    let permits: Vec<&Placed<'_>> = decided.clauses().map(|(placed, _)| placed).filter(|placed| about(placed)).collect();
    if permits.is_empty() {
        return;
    }
    let describes = |name: &str, node: &str| {
        permits.iter().any(|p| p.clause.key(name).is_none_or(|key| key.nodes.iter().any(|above| under(node, above))))
    };
    if let Some(purpose) = facts.asked.purpose.as_deref().filter(|purpose| !describes("purpose", purpose)) {
        found.push(FindingAnswer { subject: Some(last_word(purpose).to_owned()), ..finding("purpose-gap") });
    }
    if let Some(item) = facts.item.filter(|item| !describes("data", item)) {
        let subject = Some(last_word(item).to_owned());
        found.push(FindingAnswer { subject: subject.clone(), ..finding("category-gap") });
        if ["collect", "hold"].iter().any(|own| under(act, own)) {
            found.push(FindingAnswer { subject, ..finding("practice-differs") });
        }
    }
}

/// A permit would match but for how the item was collected.
fn sources(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    for (placed, came) in decided.clauses().filter(|(placed, _)| placed.clause.strength == Strength::Permit) {
        let failing = decided.failing(placed.nodes.keys);
        // Who the person is tells the same: a permit for prospects names the form that prospects fill in.
        let but_for_source = failing.contains("channel") && failing.iter().all(|fact| fact == "channel" || fact == "subject-kind");
        if came.keys.is_no() && but_for_source && !came.conditions.is_no() {
            found.push(FindingAnswer { subject: channel_word(facts.asked), clause: Some(id_of(placed)), ..finding("source-not-covered") });
        }
    }
}

/// A permit rests on a term of the text that stands for nothing, or not for this item.
fn terms(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    for (placed, came) in decided.clauses().filter(|(placed, came)| !placed.clause.terms.is_empty() && came.others != Tri::No) {
        if !came.keys.is_no() {
            continue;
        }
        for term in &placed.clause.terms {
            let here = |code: &str| FindingAnswer { subject: Some(term.name.clone()), clause: Some(id_of(placed)), ..finding(code) };
            if facts.mapping(&term.name).is_none_or(Vec::is_empty) {
                found.push(here("unmapped-term"));
            }
            if facts.item.is_some_and(|item| under(item, SENSITIVE)) {
                found.push(here("category-without-sensitive-mapping"));
            }
        }
    }
}

/// The node of the data tree that no general term reaches by itself.
const SENSITIVE: &str = "personal.health";

/// What a clause notes where it comes to bear: where it stops, or where a person must still say whether it does, for one that can stop,
/// else wherever it matches.
fn noticed(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    for (placed, came) in decided.clauses() {
        let bears = match placed.clause.strength {
            Strength::Forbid => came.stops(Strength::Forbid),
            Strength::Require if placed.clause.norm.is_some() => came.matches.is_yes() && came.lifted.is_no() && !came.satisfied.is_yes(),
            Strength::Require => came.stops(Strength::Require),
            Strength::Scope => came.matches.is_no(),
            _ => came.matches.is_yes(),
        };
        if bears {
            found.extend(notices(placed.clause, &id_of(placed), facts.on));
        }
    }
}

/// The findings of a clause that are reported on a day.
pub(crate) fn notices(clause: &Clause, id: &str, on: crate::Day) -> Vec<FindingAnswer> {
    let told = clause.finds.iter().filter(|notice| notice.dates.contains(on));
    let dates = clause.frame.dates;
    told.map(|notice| FindingAnswer {
        code: Some(notice.code.clone()),
        subject: notice.subject.clone(),
        clause: Some(id.to_owned()),
        from: notice.dates.from,
        // What holds only for a time says until when.
        until: notice.dates.until.or(dates.until),
        cites: if notice.cites.is_empty() { clause.frame.cites.clone() } else { notice.cites.clone() },
        ..FindingAnswer::default()
    })
    .collect()
}

/// Norms that nobody has decided.
fn norms(decided: &Decided<'_, '_>, facts: &Facts<'_>, found: &mut Vec<FindingAnswer>) {
    for (placed, by) in decided.open_norms() {
        let clause = Some(id_of(placed));
        if by == "statement-author" {
            found.push(FindingAnswer { clause, ..finding("norm-not-measurable") });
        } else {
            for flag in facts.case.flagged.iter().flatten() {
                found.push(FindingAnswer { clause: clause.clone(), subject: Some(flag.clone()), ..finding("norm-not-computable") });
            }
        }
    }
}
