//! From the outcome of the program to the answer: state, days, governing rules, losing rules, holds, duties.

use super::events::Events;
use super::lower::{Lowered, Nodes};
use super::schedule::{Destroy, Keep, Nature, Strength};
use super::scope::{DestroyInPlay, HoldInPlay, InPlay, KeepInPlay, PromiseInPlay};
use crate::Day;
use crate::api::answer::{DutyAnswer, FindingAnswer, HoldAnswer, Retention, RetentionRuleAnswer};
use crate::api::words::{BoundKind, DisposalAction, DutyWhen, RetentionOutcome, YesNo};
use crate::order::{InOrder, set};
use crate::rules::evaluate::Evaluation;
use crate::rules::frame::Frame;
use crate::tri::Tri;
use std::collections::BTreeMap;

/// A record, decided.
pub(crate) struct Decided<'a> {
    pub(crate) play: &'a InPlay<'a>,
    pub(crate) lowered: &'a Lowered,
    pub(crate) evaluation: &'a Evaluation<'a>,
    pub(crate) events: Events<'a>,
}

impl<'a> Decided<'a> {
    pub(crate) fn answer(&self) -> Retention {
        let outcome = self.outcome();
        let through = self.through(outcome);
        let governing = self.governing(outcome);
        let is_settled = self.is_settled();
        Retention {
            on: self.events.on,
            outcome,
            retain_through: through.filter(|_| is_settled || outcome == RetentionOutcome::MustRetain),
            earliest_disposal: self.earliest_disposal(outcome),
            must_dispose_by: self.must_dispose_by(),
            cites: self.cites_of(&governing),
            governing,
            open_triggers: if outcome == RetentionOutcome::MustRetain { self.open_triggers() } else { Vec::new() },
            rules: self.rules(),
            holds: self.holds(),
            conflicts: self.conflicts(),
            duties: self.duties(outcome),
            findings: self.findings(),
            ..Retention::default()
        }
    }

    fn held(&self) -> Tri {
        self.evaluation.value(self.lowered.held)
    }

    pub(crate) fn outcome(&self) -> RetentionOutcome {
        let may_go = self.evaluation.outcome();
        if self.held().is_yes() {
            RetentionOutcome::Hold
        } else if may_go.is_no() {
            RetentionOutcome::MustRetain
        } else if may_go.is_unknown() || self.rests_on_open_advice() {
            RetentionOutcome::Unknown
        } else if self.evaluation.value(self.lowered.destroyed).is_yes() {
            RetentionOutcome::MustDispose
        } else {
            RetentionOutcome::MayDispose
        }
    }

    /// Every duty to keep, with whether it covers the record and whether it is over.
    fn keeps(&self) -> impl Iterator<Item = (&'a KeepInPlay<'a>, Tri, Tri)> + '_ {
        let nodes = self.lowered.keeps.iter();
        self.play.keeps.iter().zip(nodes).map(|(keep, at)| (keep, self.evaluation.value(at.when), self.evaluation.value(at.item)))
    }

    /// The duties that bind: law and policy that may cover the record.
    pub(crate) fn binding(&self) -> impl Iterator<Item = (&'a KeepInPlay<'a>, Tri, Tri)> + '_ {
        self.keeps().filter(|(keep, covers, _)| self.play.binds(keep.owed.keep) && !covers.is_no())
    }

    pub(crate) fn destroys(&self) -> impl Iterator<Item = (&'a DestroyInPlay<'a>, Tri)> + '_ {
        self.play.destroys.iter().zip(&self.lowered.destroys).map(|(d, at)| (d, self.evaluation.value(at.when)))
    }

    /// What was promised for the record.
    pub(crate) fn promises(&self) -> impl Iterator<Item = &'a PromiseInPlay<'a>> + '_ {
        self.play.promises.iter().filter(|promise| promise.covers.outcome.is_yes())
    }

    pub(crate) fn held_by(&self) -> impl Iterator<Item = (&'a HoldInPlay<'a>, Tri)> + '_ {
        self.play.holds.iter().zip(&self.lowered.holds).map(|(hold, node)| (hold, self.evaluation.value(*node)))
    }

    fn rests_on_open_advice(&self) -> bool {
        let is_open_advice = |(keep, covers, over): (&KeepInPlay<'_>, Tri, Tri)| {
            keep.owed.keep.strength == Strength::Advice && !covers.is_no() && over.is_no() && keep.owed.last.is_open()
        };
        self.binding().next().is_none() && self.keeps().any(is_open_advice)
    }

    /// The last day on which a duty or a hold keeps the record, as far as each is known.
    fn through(&self, outcome: RetentionOutcome) -> Option<Day> {
        let is_open = self.binding().any(|(keep, covers, _)| covers.is_yes() && keep.owed.last.is_open());
        if is_open || outcome == RetentionOutcome::Unknown { None } else { self.with_holds(self.last_of_rules()) }
    }

    /// The last day with the holds that have begun and those that begin before the record is free; none while one of them has no end.
    fn with_holds(&self, by_rule: Option<Day>) -> Option<Day> {
        let on = self.events.on;
        let mut holds: Vec<(Day, &HoldInPlay<'_>, Tri)> = Vec::new();
        for (hold, held) in self.held_by().filter(|(hold, _)| hold.covers.outcome.is_yes()) {
            holds.extend(hold.from.map(|from| (from, hold, held)));
        }
        holds.order_by_key(|(from, ..)| *from);
        let mut last = by_rule;
        for (from, hold, held) in holds {
            if from > on && last.is_none_or(|last| from > last.next()) {
                break;
            }
            if hold.through.is_none() && (held.is_yes() || from > on) {
                return None;
            }
            last = last.max(hold.through);
        }
        last
    }

    /// The first day on which the record is free, where nothing that is still unknown can move it.
    pub(crate) fn earliest_disposal(&self, outcome: RetentionOutcome) -> Option<Day> {
        self.through(outcome).and_then(|day| day.plus_days(1)).filter(|_| self.is_settled())
    }

    /// The last day of the duties that are known to cover the record.
    pub(crate) fn last_of_rules(&self) -> Option<Day> {
        self.binding().filter(|(_, covers, _)| covers.is_yes()).filter_map(|(keep, ..)| keep.owed.last.day()).max()
    }

    /// Can nothing that is still unknown move the day?
    fn is_settled(&self) -> bool {
        let through = self.last_of_rules();
        let is_known = |(keep, covers, _): (&KeepInPlay<'_>, Tri, Tri)| {
            let last = &keep.owed.last;
            let day = last.day();
            let told = day.is_some() || last.is_dropped() || (last.is_open() && covers.is_yes());
            told && !(covers.is_unknown() && (last.is_open() || day > through))
        };
        // One hold that is known to cover the record does not settle how long another may.
        let holds_are_known = self.play.holds_told && self.held_by().all(|(_, held)| !held.is_unknown());
        holds_are_known && self.play.uncovered.is_empty() && self.binding().all(is_known)
    }

    pub(crate) fn governing(&self, outcome: RetentionOutcome) -> Vec<String> {
        let last = self.last_of_rules();
        let id = |keep: &KeepInPlay<'_>| keep.owed.keep.named.clone();
        let sets = |keep: &KeepInPlay<'_>| last.is_some() && keep.owed.last.day() == last;
        let mut ids: Vec<String> = match outcome {
            RetentionOutcome::Hold => self.held_by().filter(|(_, held)| held.is_yes()).map(|(hold, _)| hold.id.to_string()).collect(),
            RetentionOutcome::Unknown => Vec::new(),
            RetentionOutcome::MustRetain => {
                let owing = || self.binding().filter(|(_, _, over)| over.is_no()).map(|(keep, ..)| keep);
                let open: Vec<String> = owing().filter(|k| k.owed.last.is_open()).map(id).collect();
                let setting: Vec<String> = owing().filter(|k| sets(k)).map(id).collect();
                match (open.is_empty(), setting.is_empty()) {
                    (false, _) => open,
                    (true, false) => setting,
                    (true, true) => owing().map(id).collect(),
                }
            }
            RetentionOutcome::MayDispose | RetentionOutcome::MustDispose => {
                let keeps = self.binding().filter(|(keep, covers, _)| covers.is_yes() && sets(keep)).map(|(keep, ..)| id(keep));
                keeps.collect()
            }
        };
        if outcome == RetentionOutcome::MustDispose {
            let overdue = self.destroys().filter(|(d, covers)| covers.is_yes() && d.first.has_passed(self.events.on).is_yes());
            ids = overdue.map(|(d, _)| d.destroy.frame.id.clone()).collect();
            ids.extend(self.overdue_promises().map(|promise| promise.id.clone()));
        }
        ids.order();
        ids.dedup();
        ids
    }

    pub(crate) fn cites_of(&self, governing: &[String]) -> Vec<String> {
        let is_governing = |id: &str| governing.iter().any(|g| g == id);
        let keeps = self.binding().map(|(k, ..)| (k.owed.keep.named.as_str(), k.owed.keep.frame.cites.as_slice()));
        let destroys = self.play.destroys.iter().map(|d| (d.destroy.frame.id.as_str(), d.destroy.frame.cites.as_slice()));
        let holds = self.play.holds.iter().map(|h| (&*h.id, h.cites));
        let all = keeps.chain(destroys).chain(holds);
        set(all.filter(|(id, _)| is_governing(id)).flat_map(|(_, cites)| cites.iter().cloned()).collect())
    }

    pub(crate) fn cites_of_holds(&self) -> Vec<String> {
        set(self.held_by().filter(|(_, held)| held.is_yes()).flat_map(|(hold, _)| hold.cites.iter().cloned()).collect())
    }

    pub(crate) fn must_dispose_by(&self) -> Option<Day> {
        let by_rule = self.destroys().filter(|(_, covers)| covers.is_yes()).filter_map(|(d, _)| d.first.by);
        by_rule.chain(self.promises().filter(|p| p.is_published()).filter_map(|p| p.first.by)).min()
    }

    /// Published promises whose day has passed.
    pub(crate) fn overdue_promises(&self) -> impl Iterator<Item = &'a PromiseInPlay<'a>> + '_ {
        self.promises().filter(|p| p.is_published() && p.first.has_passed(self.events.on).is_yes())
    }

    fn open_triggers(&self) -> Vec<String> {
        let owing = self.binding().filter(|(keep, _, over)| over.is_no() && keep.owed.last.is_open());
        set(owing.flat_map(|(keep, ..)| keep.owed.last.open.clone()).collect())
    }

    /// Of each rule that keeps the part that an answer shows: one that applies before one of which that is not known, then the one that lasts longest.
    fn shown(&self) -> BTreeMap<&'a str, (&'a KeepInPlay<'a>, &'a Nodes)> {
        let mut shown: BTreeMap<&str, (&KeepInPlay<'_>, &Nodes)> = BTreeMap::new();
        let rank = |(keep, at): &(&KeepInPlay<'_>, &Nodes)| {
            let covers = self.evaluation.value(at.when);
            (covers.is_yes(), covers.is_unknown(), keep.owed.last.rank())
        };
        for part in self.play.keeps.iter().zip(&self.lowered.keeps) {
            let keep = part.0;
            let best = shown.entry(&keep.owed.keep.named).or_insert(part);
            if rank(&part) > rank(best) {
                *best = part;
            }
        }
        shown
    }

    /// Every rule that was asked, the losing ones and advice among them.
    fn rules(&self) -> BTreeMap<String, RetentionRuleAnswer> {
        let mut rules: BTreeMap<String, RetentionRuleAnswer> = BTreeMap::new();
        for (named, (keep, at)) in self.shown() {
            let covers = self.evaluation.value(at.when);
            rules.insert(named.to_owned(), RetentionRuleAnswer { basis: self.exception(at), ..minimum(keep, covers) });
        }
        for (destroy, at) in self.play.destroys.iter().zip(&self.lowered.destroys) {
            let covers = self.evaluation.value(at.when);
            let frame = &destroy.destroy.frame;
            let rule = rules.entry(frame.id.clone()).or_insert_with(|| RetentionRuleAnswer {
                kind: Some(BoundKind::Maximum),
                applies: Some(covers).filter(|c| !c.is_yes()),
                basis: self.exception(at),
                from: frame.dates.from,
                until: frame.dates.until,
                cites: frame.cites.clone(),
                ..RetentionRuleAnswer::default()
            });
            rule.must_dispose_by = destroy.first.by.filter(|_| !covers.is_no());
            rule.suspended_by = self.suspending(destroy);
            rule.satisfied_by = satisfying(destroy.destroy);
            if rule.kind == Some(BoundKind::Maximum) && destroy.first.triggers.len() > 1 {
                rule.triggers.clone_from(&destroy.first.triggers);
            }
        }
        for id in &self.play.not_covering {
            rules.insert((*id).to_owned(), RetentionRuleAnswer { applies: Some(Tri::No), ..RetentionRuleAnswer::default() });
        }
        rules
    }

    /// The exception by which an item does not cover the record.
    fn exception(&self, at: &Nodes) -> Option<String> {
        let holds = |(_, node): &&(String, usize)| self.evaluation.value(*node).is_yes();
        at.exceptions.iter().find(holds).map(|(name, _)| name.clone())
    }

    /// The holds to which a duty to destroy itself gives way.
    pub(crate) fn suspending(&self, destroy: &DestroyInPlay<'_>) -> Vec<String> {
        let is_named = |hold: &HoldInPlay<'_>| {
            let kind = hold.entry.and_then(|entry| entry.kind);
            kind.is_some_and(|kind| destroy.destroy.suspended_by.iter().any(|word| word == kind.as_str()))
        };
        self.held_by().filter(|(hold, held)| held.is_yes() && is_named(hold)).map(|(hold, _)| hold.id.to_string()).collect()
    }

    /// Every hold that was placed, and every one of the law whose event is not settled to be absent.
    pub(crate) fn holds(&self) -> BTreeMap<String, HoldAnswer> {
        let shown = self.play.holds.iter().filter(|hold| hold.from.is_some() || hold.open.outcome.is_unknown());
        let answer = |hold: &HoldInPlay<'_>| HoldAnswer {
            from: hold.from,
            through: hold.through,
            until: hold.through.map(Day::next),
            released_by: hold.released_by.map(str::to_owned),
            in_scope: Some(hold.covers.outcome),
            open: Some(hold.open.outcome),
            cites: hold.cites.to_vec(),
        };
        shown.map(|hold| (hold.name().to_owned(), answer(hold))).collect()
    }

    pub(crate) fn duties(&self, outcome: RetentionOutcome) -> Vec<DutyAnswer> {
        let duty = |id: &str, frame: &Frame, do_: &String, when| DutyAnswer {
            id: Some(id.to_owned()),
            do_: Some(do_.clone()),
            when: Some(when),
            cites: frame.cites.clone(),
            ..DutyAnswer::default()
        };
        let keeps = self.binding().filter(|(_, covers, _)| covers.is_yes()).map(|(keep, ..)| keep.owed.keep);
        let mut duties: Vec<DutyAnswer> =
            keeps.flat_map(|keep| keep.duties.iter().map(move |d| duty(&keep.named, &keep.frame, d, DutyWhen::While))).collect();
        if matches!(outcome, RetentionOutcome::MayDispose | RetentionOutcome::MustDispose) {
            let disposals = self.play.disposals.iter();
            duties.extend(disposals.flat_map(|rule| rule.duties.iter().map(move |d| duty(&rule.frame.id, &rule.frame, d, DutyWhen::With))));
        }
        let yielding = self.destroys().filter(|(d, covers)| covers.is_yes() && self.yields(d, outcome)).map(|(d, _)| d.destroy);
        duties.extend(yielding.map(|rule| duty(&rule.frame.id, &rule.frame, &"restrict-use".to_owned(), DutyWhen::While)));
        duties.order_by(|a, b| (&a.id, &a.do_).cmp(&(&b.id, &b.do_)));
        duties.dedup();
        duties
    }

    /// The purpose is met and the record is kept all the same: from now on for the duty to keep it alone.
    fn yields(&self, destroy: &DestroyInPlay<'_>, outcome: RetentionOutcome) -> bool {
        let is_kept = matches!(outcome, RetentionOutcome::MustRetain | RetentionOutcome::Hold);
        destroy.destroy.nature == Nature::Purpose && is_kept && destroy.first.has_passed(self.events.on).is_yes()
    }

    fn findings(&self) -> Vec<FindingAnswer> {
        let finding = |code: &str, keep: &Keep, from| FindingAnswer {
            code: Some(code.to_owned()),
            item: Some(keep.named.clone()),
            from,
            cites: keep.frame.cites.clone(),
            ..FindingAnswer::default()
        };
        let is_apart = self.events.record.storage.as_ref().and_then(|s| s.separate) != Some(YesNo::No);
        let mut findings = Vec::new();
        for (keep, covers, over) in self.keeps().filter(|(_, covers, _)| !covers.is_no()) {
            findings.extend(self.of_its_end(keep).map(|(code, from)| finding(code, keep.owed.keep, from)));
            findings.extend(self.of_its_text(keep).map(|(code, from)| finding(code, keep.owed.keep, from)));
            if !keep.owed.keep.start_stated {
                findings.push(finding("trigger-not-stated-in-text", keep.owed.keep, None));
            }
            if covers.is_yes() && over.is_no() && keep.owed.keep.unless_missing.is_some() {
                findings.push(finding("missing-record-shifts-burden", keep.owed.keep, None));
            }
            if covers.is_yes() && !is_apart && keep.owed.keep.duties.iter().any(|d| d == "keep-separate") {
                findings.push(finding("medical-record-not-in-separate-confidential-file", keep.owed.keep, None));
            }
        }
        findings.extend(self.play.left_out.iter().map(|keep| finding("check-transitional-provision", keep, keep.frame.dates.from)));
        let of_promise = |code: &str, promise: &PromiseInPlay<'_>| FindingAnswer {
            code: Some(code.to_owned()),
            item: Some(promise.id.clone()),
            ..FindingAnswer::default()
        };
        let too_short = |p: &&PromiseInPlay<'_>| p.is_published() && p.first.by.is_some_and(|by| self.laws_after(by).next().is_some());
        findings.extend(self.promises().filter(too_short).map(|p| of_promise("notice-period-below-statutory-minimum", p)));
        findings.extend(self.overdue_promises().map(|p| of_promise("held-longer-than-disclosed", p)));
        if self.rests_on_open_advice() {
            findings.push(FindingAnswer { code: Some("policy-missing".to_owned()), ..FindingAnswer::default() });
        }
        findings.order_by(|a, b| (&a.code, &a.item).cmp(&(&b.code, &b.item)));
        findings.dedup();
        findings
    }
}

impl Decided<'_> {
    /// The duties of which the text leaves open whether they still keep the record.
    pub(crate) fn unsettled(&self) -> impl Iterator<Item = &KeepInPlay<'_>> {
        self.keeps().filter(|(keep, covers, _)| !covers.is_no() && keep.owed.last.is_unsettled(self.events.on)).map(|(keep, ..)| keep)
    }

    /// What is to be said where the rule has ended: that it was revoked, unless only its authority was, and that nobody says what became of it.
    fn of_its_end<'k>(&self, keep: &'k KeepInPlay<'_>) -> impl Iterator<Item = (&'static str, Option<Day>)> + 'k {
        let lost_its_authority = keep.owed.keep.finds.iter().any(|find| find.code == "authority-revoked");
        let on = self.events.on;
        let is_unsettled = keep.owed.last.is_unsettled(on);
        let revoked = keep.owed.revoked.filter(|_| !lost_its_authority).map(|until| ("rule-revoked", Some(until)));
        revoked.into_iter().chain(keep.owed.revoked.filter(|_| is_unsettled).map(|until| ("no-savings-clause-evaluated", Some(until))))
    }

    /// What the pack says of the rule. Of advice it matters only where nothing binds.
    fn of_its_text<'k>(&self, keep: &'k KeepInPlay<'_>) -> impl Iterator<Item = (&'static str, Option<Day>)> + 'k {
        let on = self.events.on;
        let is_heard = keep.owed.keep.strength != Strength::Advice || self.rests_on_open_advice();
        let told = keep.owed.keep.finds.iter().filter(move |find| is_heard && find.from.is_none_or(|from| from <= on));
        told.map(|find| (find.code, find.from))
    }
}

/// A duty to keep as the answer shows it.
fn minimum(keep: &KeepInPlay<'_>, covers: Tri) -> RetentionRuleAnswer {
    let (rule, last) = (keep.owed.keep, &keep.owed.last);
    let day = last.day();
    let trigger = last.trigger().filter(|_| day.is_some() && day == last.through);
    let kind = match rule.strength {
        Strength::Law => BoundKind::Minimum,
        Strength::Advice => BoundKind::Advice,
        Strength::Policy => BoundKind::Policy,
    };
    RetentionRuleAnswer {
        kind: Some(kind),
        applies: Some(covers).filter(|c| !c.is_yes()),
        retain_through: day.filter(|_| !covers.is_no()),
        earliest_disposal: day.filter(|_| !covers.is_no()).and_then(|day| day.plus_days(1)),
        trigger: trigger.map(str::to_owned).filter(|_| !covers.is_no()),
        triggers: if last.triggers.len() > 1 && !covers.is_no() { last.triggers.clone() } else { BTreeMap::new() },
        counted_from: trigger.filter(|_| !covers.is_no()).and_then(|t| last.counted_from.get(t).copied()),
        open_triggers: if covers.is_no() { Vec::new() } else { last.open.clone() },
        from: rule.frame.dates.from,
        until: rule.frame.dates.until,
        transition: keep.owed.transition.map(str::to_owned),
        old_retain_through: keep.owed.old_through,
        if_missing: rule.unless_missing.filter(|_| !covers.is_no()),
        disposition: rule.then.filter(|_| !covers.is_no()),
        cites: rule.frame.cites.clone(),
        ..RetentionRuleAnswer::default()
    }
}

/// What fulfils a duty to destroy.
fn satisfying(destroy: &Destroy) -> Vec<DisposalAction> {
    let anonymous = destroy.anonymise.then_some(DisposalAction::Anonymise);
    std::iter::once(DisposalAction::Destroy).chain(anonymous).collect()
}
