//! What the host says of an act upon data, as the tests of clauses ask for it. What nobody said is missing, never a no.

use super::clause::{BROADER_IS_OPEN, LEVEL};
use super::consent::runs;
use super::lower::InPlay;
use super::statement::{Presumption, Statement, Trees};
use crate::api::answer::{JudgmentItem, MissingItem};
use crate::api::case::{ConsentEntry, Disclosure};
use crate::api::forms::{DeterminedValue, FreeFact};
use crate::api::values::Value;
use crate::api::words::{MissingReason, Op, ProcessKind, RetentionOutcome, YesNo};
use crate::rules::amount::{Amount, Unit};
use crate::rules::evaluate::{Observation, Resolve};
use crate::rules::frame::lies_in;
use crate::rules::shelf::Context;
use crate::rules::test::{FactRef, Leaf, Subject};
use crate::rules::tree::{TreeName, last_word, under};
use crate::tri::Tri;
use crate::{Code, Day, Error};
use std::collections::BTreeSet;

/// The request's words as nodes of their trees.
#[derive(Clone, Default)]
pub(crate) struct Asked {
    pub(crate) act: Option<String>,
    pub(crate) purpose: Option<String>,
    pub(crate) recipient: Option<String>,
    pub(crate) channel: Option<String>,
    pub(crate) actor: Option<String>,
}

/// Does the act have a recipient?
pub(crate) fn has_recipient(act: &str) -> bool {
    !WITHOUT_RECIPIENT.iter().any(|without| under(act, without))
}

/// Does a node lie under one of `wanted`? Where a broader node leaves it open whether a narrower one is meant, nobody knows.
pub(crate) fn lies(node: &str, wanted: &[String], broader_is_open: bool) -> Tri {
    let is_under = wanted.iter().any(|above| under(node, above));
    let is_broader = broader_is_open && wanted.iter().any(|below| under(below, node));
    match (is_under, is_broader) {
        (true, _) => Tri::Yes,
        (false, true) => Tri::Unknown,
        (false, false) => Tri::No,
    }
}

/// Acts that have no recipient: a clause that names one does not match them.
const WITHOUT_RECIPIENT: &[&str] = &["collect", "hold", "use", "set-cookie", "require-identity", "ask-evidence", "erase", "correct"];

/// The act of reading: without a recipient of its own it is the actor who receives.
const ACCESS: &str = "access";

impl Asked {
    /// Finds every word of the request in its tree.
    ///
    /// # Errors
    /// `unknown-word` with the place of a word that its tree does not have.
    pub(crate) fn read(case: &Disclosure, trees: &Trees) -> Result<Asked, Error> {
        let node = |word: Option<&String>, tree, at: &str| word.map(|w| find(trees, tree, w, at)).transpose();
        let channel = case.channel.as_ref().map(|c| (c, "/case/channel"));
        let channel = channel.or_else(|| case.source.as_ref()?.channel.as_ref().map(|c| (c, "/case/source/channel")));
        Ok(Asked {
            act: node(case.act.as_ref(), TreeName::Act, "/case/act")?,
            purpose: node(case.purpose.as_ref(), TreeName::Purpose, "/case/purpose")?,
            recipient: node(case.recipient.as_ref().and_then(|r| r.kind.as_ref()), TreeName::Party, "/case/recipient/kind")?,
            channel: channel.map(|(word, at)| find(trees, TreeName::Channel, word, at)).transpose()?,
            actor: node(case.actor.as_ref().and_then(|a| a.kind.as_ref()), TreeName::Party, "/case/actor/kind")?,
        })
    }
}

/// The node of a word of a request, or the error that names the nearest one.
pub(crate) fn find(trees: &Trees, tree: TreeName, word: &str, at: &str) -> Result<String, Error> {
    let tree = trees.get(tree);
    tree.and_then(|tree| tree.resolve(word)).ok_or_else(|| {
        let near = tree.and_then(|tree| tree.near(word)).map_or_else(String::new, |near| format!("did you mean \"{near}\"? "));
        Error::new(
            Code::UnknownWord,
            at,
            "the tree has no such word",
            format!("{near}a word of the tree, or one's own that begins with x-"),
        )
    })
}

/// A fact of the case, or where it would go.
enum Given {
    Value(Value),
    Node(String),
    Missing(&'static str),
    /// Where a fact of a pack's own goes.
    MissingAt(String),
    /// The act has no such thing.
    None,
    Observed(Box<Observation>),
}

impl Given {
    fn or<T: Clone>(value: Option<T>, make: impl Fn(T) -> Value, at: &'static str) -> Given {
        value.map_or(Given::Missing(at), |v| Given::Value(make(v)))
    }

    fn flag(value: Option<YesNo>, at: &'static str) -> Given {
        Given::or(value, Value::Flag, at)
    }

    fn yes_or_no(holds: bool) -> Given {
        Given::Value(Value::Flag(if holds { YesNo::Yes } else { YesNo::No }))
    }
}

/// The facts of one question about one data item.
pub(crate) struct Facts<'a> {
    pub(crate) case: &'a Disclosure,
    pub(crate) on: Day,
    pub(crate) asked: &'a Asked,
    pub(crate) trees: &'a Trees,
    pub(crate) packs: &'a [InPlay<'a>],
    pub(crate) context: &'a Context<'a, Statement>,
    /// The leaf of the data tree; `None` where the request names no data.
    pub(crate) item: Option<&'a str>,
}

impl Resolve for Facts<'_> {
    fn observe(&self, leaf: &Leaf) -> Observation {
        match &leaf.subject {
            Subject::Fact(fact) => self.fact(fact, leaf),
            Subject::Consent(test) => self.consent(test),
            Subject::Judgment { question, by } => self.judged(question, by.as_deref()),
            Subject::Held { anchor: Some(event), .. } => Observation::known(Tri::from(self.event(event).is_some())),
            _ => Observation::default(),
        }
    }

    fn assumed(&self, item: &str) -> Option<Tri> {
        self.context.assumed(item)
    }
}

impl Facts<'_> {
    fn fact(&self, fact: &FactRef, leaf: &Leaf) -> Observation {
        let missing = match self.given(fact, leaf) {
            Given::Value(value) => return compared(leaf, value),
            Given::Node(node) => return self.placed(fact, leaf, &node),
            Given::None => return Observation::known(Tri::No),
            Given::Observed(observation) => return *observation,
            Given::Missing(at) => at.to_owned(),
            Given::MissingAt(at) => at,
        };
        let missing = MissingItem { fact: Some(fact.name.clone()), at: Some(missing), ..MissingItem::default() };
        match self.presumption(fact) {
            Some(presumption) => self.presumed(presumption, fact, leaf, missing),
            None => Observation::missing(missing),
        }
    }

    /// What a pack presumes for a fact of its own tests, unless the caller wants no presumptions.
    fn presumption(&self, fact: &FactRef) -> Option<&Presumption> {
        let pack = self.packs.iter().find(|p| Some(p.id) == fact.pack.as_deref())?;
        let presumption = pack.statement.presumption(&fact.name).filter(|p| pack.named || !p.where_named);
        presumption.filter(|_| !self.context.manner.strict)
    }

    fn presumed(&self, presumption: &Presumption, fact: &FactRef, leaf: &Leaf, missing: MissingItem) -> Observation {
        let used = || {
            let mut observation = match &presumption.is {
                Value::Word(word) if leaf.op == Op::Within => self.placed(fact, leaf, word),
                value => compared(leaf, value.clone()),
            };
            observation.presumed.push((fact.name.clone(), crate::rules::wording::value_in_words(&presumption.is)));
            observation
        };
        let Some(by) = &presumption.asks else { return used() };
        let id = format!("{}/{}", fact.pack.as_deref().unwrap_or_default(), presumption.id);
        match self.determined(&id) {
            Some(YesNo::Yes) => used(),
            Some(YesNo::No) => Observation::missing(missing),
            None => {
                let asked = JudgmentItem { cites: presumption.cites.clone(), ..judgment_item(&id, Some(by)) };
                Observation { missing: vec![missing], judgment: vec![asked], ..Observation::default() }
            }
        }
    }

    /// Does the request's node lie under one of the nodes that a key names?
    fn placed(&self, fact: &FactRef, leaf: &Leaf, node: &str) -> Observation {
        let outcome = lies(node, words(&leaf.against), fact.kind.as_deref() == Some(BROADER_IS_OPEN));
        let at = place_of(&fact.name).filter(|_| outcome.is_unknown());
        let missing = at.map(|at| MissingItem { fact: Some(fact.name.clone()), at: Some(at.to_owned()), ..MissingItem::default() });
        Observation {
            outcome,
            observed: Some(Value::Word(node.to_owned())),
            required: Some(Value::Words(words(&leaf.against).to_vec())),
            missing: missing.into_iter().collect(),
            ..Observation::default()
        }
    }

    fn given(&self, fact: &FactRef, leaf: &Leaf) -> Given {
        let name = fact.name.as_str();
        let at = place_of(name).unwrap_or_default();
        let node = |node: Option<&str>| node.map_or(Given::Missing(at), |n| Given::Node(n.to_owned()));
        match name {
            "act" => node(self.asked.act.as_deref()),
            "data" => node(self.item),
            "purpose" => node(self.asked.purpose.as_deref()),
            "channel" => node(self.asked.channel.as_deref()),
            "actor" => node(self.asked.actor.as_deref()),
            "subject-kind" => node(self.case.subject.as_ref().and_then(|s| s.kind).map(|k| k.as_str())),
            "capacity" => {
                let actor = self.case.actor.as_ref().and_then(|a| a.capacity);
                node(actor.or(self.case.capacity).map(|c| c.as_str()))
            }
            LEVEL => node(self.case.classification.as_deref()),
            "recipient" => match self.asked.act.as_deref() {
                Some(act) if !has_recipient(act) => Given::None,
                // Whether there is a recipient at all depends on the act; one that does not fit does not fit either way.
                None if !self.asked.recipient.as_ref().is_some_and(|node| self.placed(fact, leaf, node).outcome.is_no()) => {
                    observed(MissingItem { fact: Some("act".to_owned()), at: Some("/case/act".to_owned()), ..MissingItem::default() })
                }
                // Who reads is who receives.
                Some(act) if under(act, ACCESS) => node(self.asked.recipient.as_deref().or(self.asked.actor.as_deref())),
                _ => node(self.asked.recipient.as_deref()),
            },
            "term" => self.term(fact, leaf),
            "place" => self.place(leaf),
            "version-text" => observed(MissingItem {
                reason: Some(MissingReason::VersionTextNotHeld),
                item: fact.about.clone(),
                ..MissingItem::default()
            }),
            "framework-in-force" => self.framework(fact),
            _ => self.plain(fact),
        }
    }

    /// A fact that a key of the request holds, or a pack's own fact.
    fn plain(&self, fact: &FactRef) -> Given {
        let case = self.case;
        let at = place_of(&fact.name).unwrap_or_default();
        let flag = |value: Option<YesNo>| Given::flag(value, at);
        match fact.name.as_str() {
            "subject-age" => Given::or(case.subject.as_ref().and_then(|s| s.age), |age| Value::Years(age.get()), at),
            "source-is-subject" => match &case.source {
                Some(source) if source.is_subject.is_none() => {
                    source.kind.as_ref().map_or(Given::Missing(at), |kind| Given::yes_or_no(kind == "subject"))
                }
                source => flag(source.as_ref().and_then(|s| s.is_subject)),
            },
            "encryption" => self.encryption(),
            "opt-out-instructions" => flag(case.opt_out_instructions),
            "opted-out" => self.opted_out(),
            "assists" => Given::or(case.recipient.as_ref().and_then(|r| r.assists.clone()), Value::Words, at),
            "confidentiality-agreement-open" => self.agreement(),
            "good-faith-record" => self.good_faith(fact.ground.as_deref()),
            "exigency-open" => self.exigency(),
            "linked-to-person" => flag(case.linked_to_person),
            "stored-separately" => flag(case.storage.as_ref().and_then(|s| s.separate)),
            "record-made-for" => Given::or(case.made_for.clone(), Value::Words, at),
            "request-form" => Given::or(case.request_form, |form| Value::Word(form.as_str().to_owned()), at),
            "message" => Given::or(case.message.clone(), Value::Word, at),
            "instructed-by-client" => flag(case.instructed_by_client),
            "flagged" => {
                Given::or(case.flagged.clone(), |f| if f.is_empty() { Value::Word("none".to_owned()) } else { Value::Words(f) }, at)
            }
            "transfer-basis" => Given::or(case.transfer.as_ref().and_then(|t| t.basis.clone()), Value::Word, at),
            "transfer-certified" => flag(case.transfer.as_ref().and_then(|t| t.certified)),
            "transfer-from" => Given::or(case.transfer.as_ref().and_then(|t| t.from.clone()), Value::Word, at),
            "retention-state" => {
                let known = case.retention_state.filter(|state| *state != RetentionOutcome::Unknown);
                Given::or(known, |state| Value::Word(state.as_str().to_owned()), at)
            }
            "signal" => self.signal(fact.about.as_deref().unwrap_or_default()),
            "legal-basis" => self.legal_basis(fact),
            "clock-ended" => self.clock_ended(fact),
            "consent-ended" => self.consent_ended(),
            "consent-bundled" => self.consent_bundled(),
            "transfer-covers" => Given::or(case.transfer.as_ref().and_then(|t| t.covers.clone()), Value::Words, at),
            "record" => Given::or(case.record.clone(), Value::Word, at),
            "about-other-person" => flag(case.recipient.as_ref().and_then(|r| r.about_other_person)),
            "process-kind"
            | "legal-process-valid"
            | "process-served-on"
            | "on-request"
            | "investigates"
            | "subject-informed"
            | "within-process" => self.process(&fact.name, at),
            own => self.own(own),
        }
    }

    /// A fact that only a pack's own tests name.
    fn own(&self, name: &str) -> Given {
        match self.case.facts.as_ref().and_then(|facts| facts.get(name)) {
            Some(FreeFact::Word(word)) => Given::Value(Value::Word(word.clone())),
            Some(FreeFact::Day(day)) => Given::Value(Value::Date(*day)),
            Some(FreeFact::Number(n)) => Given::Value(Value::Count(*n)),
            None => Given::MissingAt(format!("/case/facts/{name}")),
        }
    }

    fn process(&self, name: &str, at: &'static str) -> Given {
        let Some(process) = self.case.process.as_ref().filter(|p| self.is_known(p.known_on)) else {
            return Given::Missing("/case/process");
        };
        if name == "process-kind" {
            return Given::Value(Value::Word(process.kind.as_str().to_owned()));
        }
        if process.kind == ProcessKind::None {
            return if name == "investigates" || name == "process-served-on" { Given::None } else { Given::yes_or_no(false) };
        }
        match name {
            "legal-process-valid" => Given::flag(process.valid, at),
            "process-served-on" => Given::or(process.served_on.clone(), Value::Word, at),
            "on-request" => Given::flag(process.on_request, at),
            "investigates" => Given::or(process.investigates.clone(), Value::Word, at),
            "subject-informed" => Given::flag(process.subject_informed, at),
            _ => match (&process.scope, self.item) {
                (Some(scope), Some(item)) => Given::yes_or_no(scope.iter().any(|node| self.holds(node, item))),
                (Some(_), None) => Given::Missing("/case/items"),
                (None, _) => Given::Missing(at),
            },
        }
    }

    /// Does what happens, happen in one of these places? A wider place leaves it open.
    fn place(&self, leaf: &Leaf) -> Given {
        const AT: &str = "/case/place";
        let Some(place) = &self.case.place else { return Given::Missing(AT) };
        let outcome = words(&leaf.against).iter().fold(Tri::No, |any, wanted| any.or(lies_in(place, wanted)));
        if outcome.is_unknown() { Given::Missing(AT) } else { Given::Observed(Box::new(Observation::known(outcome))) }
    }

    /// Does a node of the data tree, as a request writes it, hold the item?
    pub(super) fn holds(&self, node: &str, item: &str) -> bool {
        let node = self.trees.get(TreeName::Data).and_then(|tree| tree.resolve(node));
        node.is_some_and(|node| under(item, &node))
    }

    /// Encryption by a protocol that is obsolete on that day is none.
    fn encryption(&self) -> Given {
        let Some(transport) = &self.case.transport else { return Given::Missing("/case/transport/encrypted") };
        let lists = self.context.shelf.iter().flat_map(|bound| &bound.body.obsolete);
        let is_obsolete = lists.filter(|frame| frame.dates.contains(self.on)).any(|frame| Some(&frame.id) == transport.protocol.as_ref());
        match transport.encrypted {
            Some(YesNo::Yes) if is_obsolete => Given::yes_or_no(false),
            encrypted => Given::flag(encrypted, "/case/transport/encrypted"),
        }
    }

    /// What a signal of the browser says, by the name of its header; a header that was not sent says nothing.
    fn signal(&self, header: &str) -> Given {
        let Some(signals) = self.case.subject.as_ref().and_then(|s| s.signals.as_ref()) else {
            return Given::Missing("/case/subject/signals");
        };
        let sent = signals.iter().find(|(name, _)| name.eq_ignore_ascii_case(header));
        sent.map_or(Given::None, |(_, value)| Given::Value(Value::Word(value.clone())))
    }

    /// Does the holder rely on that clause of the text?
    fn legal_basis(&self, fact: &FactRef) -> Given {
        let Some(bases) = &self.case.legal_bases else { return Given::Missing("/case/legal_bases") };
        let (pack, clause) = (fact.pack.as_deref().unwrap_or_default(), fact.about.as_deref().unwrap_or_default());
        Given::yes_or_no(bases.iter().any(|basis| basis.split_once('/') == Some((pack, clause))))
    }

    /// The day of an event that the request tells of, where it came by the day of the act.
    pub(crate) fn event(&self, event: &str) -> Option<Day> {
        let day = match event {
            "opt-out" => self.case.subject.as_ref().and_then(|s| s.opted_out_on),
            _ => None,
        };
        day.filter(|day| *day <= self.on)
    }

    /// Is the time over that a duty of the text leaves after its event?
    fn clock_ended(&self, fact: &FactRef) -> Given {
        let pack = self.packs.iter().find(|p| Some(p.id) == fact.pack.as_deref());
        let duties = pack.into_iter().flat_map(|p| &p.statement.clauses);
        let duty =
            duties.filter(|c| c.frame.dates.contains(self.on)).find(|c| c.duty.is_some() && Some(&c.frame.id) == fact.about.as_ref());
        let Some(duty) = duty else { return Given::yes_or_no(false) };
        if let Some(begun) = duty.on.iter().find_map(|event| self.event(event)) {
            let time = duty.duty.as_ref().and_then(|body| body.time.as_ref());
            let due = time.and_then(|time| super::clock::due_of_act(time, begun, self.case.holidays.as_ref()));
            return Given::yes_or_no(due.is_some_and(|due| due.day < self.on));
        }
        match self.opted_out() {
            Given::Value(Value::Flag(YesNo::No)) => Given::yes_or_no(false),
            Given::Value(Value::Word(word)) if word == "no" => Given::yes_or_no(false),
            _ => Given::Missing("/case/subject/opted_out_on"),
        }
    }

    /// There was a consent, and none runs any more.
    fn consent_ended(&self) -> Given {
        self.of_consents(|running, ended| running.is_empty() && ended > 0)
    }

    /// Every consent that runs was asked for together with a contract that does not need it.
    fn consent_bundled(&self) -> Given {
        let is_bundled = |c: &&ConsentEntry| c.bundled == Some(YesNo::Yes) && c.necessary_for_contract == Some(YesNo::No);
        self.of_consents(|running, _| !running.is_empty() && running.iter().all(is_bundled))
    }

    /// Whether something holds of the consents that run on the day, and of how many have ended.
    fn of_consents(&self, holds: impl Fn(&[&ConsentEntry], usize) -> bool) -> Given {
        let Some(consents) = &self.case.consents else { return Given::Missing("/case/consents") };
        let known = consents.iter().filter(|c| self.is_known(c.known_on));
        let known: Vec<_> = known.map(|c| (c, runs(c, self.on, self.case.instant))).filter(|(_, runs)| !runs.begun.is_no()).collect();
        if known.iter().any(|(_, runs)| runs.now().is_unknown()) {
            return Given::Missing("/case/instant");
        }
        let (running, ended): (Vec<_>, Vec<_>) = known.into_iter().partition(|(_, runs)| runs.now().is_yes());
        let running: Vec<&ConsentEntry> = running.into_iter().map(|(consent, _)| consent).collect();
        Given::yes_or_no(holds(&running, ended.len()))
    }

    fn opted_out(&self) -> Given {
        let since = self.case.subject.as_ref().and_then(|s| s.opted_out_on);
        since.map_or_else(|| self.own("opted-out"), |day| Given::yes_or_no(day <= self.on))
    }

    /// A promise of the recipient to keep the data confidential runs on that day.
    fn agreement(&self) -> Given {
        let Some(recipient) = &self.case.recipient else { return Given::Missing("/case/recipient/confidentiality") };
        match (&recipient.confidentiality, recipient.bound) {
            (_, Some(YesNo::No)) => Given::yes_or_no(false),
            (Some(agreement), _) => {
                let begun = agreement.from.is_none_or(|from| from <= self.on);
                Given::yes_or_no(begun && agreement.until.is_none_or(|until| self.on < until))
            }
            (None, Some(YesNo::Yes)) => Given::yes_or_no(true),
            (None, None) => Given::Missing("/case/recipient/confidentiality"),
        }
    }

    /// Somebody put the belief on record, on that ground, by that day.
    fn good_faith(&self, ground: Option<&str>) -> Given {
        let Some(records) = &self.case.good_faith else { return Given::Missing("/case/good_faith") };
        let is_there = records.iter().any(|record| {
            ground.is_none_or(|ground| record.ground == ground)
                && record.on.is_none_or(|on| on <= self.on)
                && self.is_known(record.known_on)
        });
        Given::yes_or_no(is_there)
    }

    fn exigency(&self) -> Given {
        let Some(exigency) = self.case.exigency.as_ref().filter(|e| self.is_known(e.known_on)) else {
            return Given::Missing("/case/exigency");
        };
        let Some(declared) = exigency.declared_on else { return Given::Missing("/case/exigency/declared_on") };
        Given::yes_or_no(declared <= self.on && !self.exigency_ended())
    }

    /// The emergency was over on that day.
    pub(crate) fn exigency_ended(&self) -> bool {
        self.case.exigency.as_ref().and_then(|e| e.ended_on).is_some_and(|ended| ended < self.on)
    }

    fn framework(&self, fact: &FactRef) -> Given {
        let transfer = self.case.transfer.as_ref();
        let Some(id) = fact.about.as_ref().or_else(|| transfer?.basis.as_ref()) else { return Given::Missing("/case/transfer/basis") };
        let frames: Vec<_> = self.context.shelf.iter().flat_map(|bound| &bound.body.frameworks).filter(|f| f.is(id)).collect();
        if frames.is_empty() {
            let reason = Some(MissingReason::ParameterNotPublished);
            return observed(MissingItem { fact: Some(fact.name.clone()), reason, item: Some(id.clone()), ..MissingItem::default() });
        }
        // Where one framework holds for several countries from different days, the country decides.
        let holds = |from: &str| frames.iter().any(|f| f.is_from(from) && f.frame.dates.contains(self.on));
        match transfer.and_then(|t| t.from.as_deref()) {
            Some(from) => Given::yes_or_no(holds(from)),
            None => {
                let origins: BTreeSet<&str> = frames.iter().flat_map(|f| f.origins.iter().map(String::as_str)).collect();
                let outcomes: BTreeSet<bool> = origins.into_iter().map(holds).collect();
                outcomes.first().filter(|_| outcomes.len() == 1).map_or(Given::Missing("/case/transfer/from"), |o| Given::yes_or_no(*o))
            }
        }
    }

    /// A term of the text stands for what the host maps it to, else for what the pack's author takes it to mean.
    fn term(&self, fact: &FactRef, leaf: &Leaf) -> Given {
        let name = fact.about.as_deref().unwrap_or_default();
        let Some(item) = self.item else { return Given::Missing("/case/items") };
        if let Some(mapped) = self.mapping(name) {
            return Given::Observed(Box::new(Observation::known(Tri::from(mapped.iter().any(|node| self.holds(node, item))))));
        }
        let missing = MissingItem { fact: Some(name.to_owned()), at: Some(format!("/case/term_mapping/{name}")), ..MissingItem::default() };
        if self.context.manner.strict {
            return Given::Observed(Box::new(Observation::missing(missing)));
        }
        let mut observation = self.placed(&FactRef::default(), leaf, item);
        if let Amount::Words(words) = &leaf.against {
            observation.presumed.push((name.to_owned(), words.join(", ")));
        }
        Given::Observed(Box::new(observation))
    }

    /// What the host maps a term to.
    pub(crate) fn mapping(&self, term: &str) -> Option<&Vec<String>> {
        self.case.term_mapping.as_ref()?.get(term)
    }

    fn judged(&self, question: &str, by: Option<&str>) -> Observation {
        match self.determined(question) {
            Some(YesNo::Yes) => Observation::known(Tri::Yes),
            Some(YesNo::No) => Observation::known(Tri::No),
            None => Observation::judgment(judgment_item(question, by)),
        }
    }

    /// What a person has decided on a question, as far as it was known on the day: the latest, and of two on one day the no.
    fn determined(&self, question: &str) -> Option<YesNo> {
        let given = self.case.determined.iter().flatten().filter(|d| d.question == question);
        let now = given.filter(|d| self.is_known(d.known_on) && d.on.is_none_or(|on| on <= self.on) && d.until.is_none_or(|u| self.on < u));
        let said = now.filter_map(|d| match &d.value {
            DeterminedValue::Word(word) => YesNo::from_word(word).map(|value| (d.on, value == YesNo::No, value)),
            _ => None,
        });
        said.max().map(|(_, _, value)| value)
    }

    pub(super) fn is_known(&self, known_on: Option<Day>) -> bool {
        known_on.is_none_or(|day| day <= self.on)
    }
}

fn observed(missing: MissingItem) -> Given {
    Given::Observed(Box::new(Observation::missing(missing)))
}

pub(crate) fn compared(leaf: &Leaf, given: Value) -> Observation {
    match (required(&leaf.against), &given) {
        // A node under another, of a fact that is no key: `under` on the actor or a free fact.
        (Some(Value::Word(above)), Value::Word(node)) if leaf.op == Op::Within => Observation::known(Tri::from(under(node, &above))),
        (Some(required), _) => Observation::compared(leaf.op, given, required),
        (None, _) => Observation::default(),
    }
}

/// The words of a comparison.
pub(crate) fn words(against: &Amount) -> &[String] {
    match against {
        Amount::Words(words) => words,
        Amount::Word(word) => std::slice::from_ref(word),
        _ => &[],
    }
}

/// What an amount of a statement's test requires.
pub(crate) fn required(amount: &Amount) -> Option<Value> {
    Some(match amount {
        Amount::Word(word) => Value::Word(word.clone()),
        Amount::Words(words) => Value::Words(words.clone()),
        Amount::Date(day) => Value::Date(*day),
        Amount::Figure(n, Unit::Years) => Value::Years(n.to_whole()?),
        Amount::Figure(n, Unit::Months) => Value::Months(n.to_whole()?),
        Amount::Figure(n, Unit::Days) => Value::Days(n.to_whole()?),
        Amount::Figure(n, Unit::Count) => Value::Count(n.to_whole()?),
        _ => return None,
    })
}

fn judgment_item(question: &str, by: Option<&str>) -> JudgmentItem {
    JudgmentItem {
        question: Some(question.to_owned()),
        by: by.map(str::to_owned),
        if_yes: Some("permit".to_owned()),
        if_no: Some("deny".to_owned()),
        at: Some("/case/determined".to_owned()),
        ..JudgmentItem::default()
    }
}

/// Where a fact goes in the request.
fn place_of(fact: &str) -> Option<&'static str> {
    const PLACES: &[(&str, &str)] = &[
        ("act", "/case/act"),
        ("data", "/case/items"),
        ("purpose", "/case/purpose"),
        ("recipient", "/case/recipient/kind"),
        ("channel", "/case/channel"),
        ("actor", "/case/actor/kind"),
        ("subject-kind", "/case/subject/kind"),
        ("capacity", "/case/capacity"),
        (LEVEL, "/case/classification"),
        ("subject-age", "/case/subject/age"),
        ("source-is-subject", "/case/source/is_subject"),
        ("opt-out-instructions", "/case/opt_out_instructions"),
        ("assists", "/case/recipient/assists"),
        ("linked-to-person", "/case/linked_to_person"),
        ("stored-separately", "/case/storage/separate"),
        ("record-made-for", "/case/made_for"),
        ("request-form", "/case/request_form"),
        ("message", "/case/message"),
        ("instructed-by-client", "/case/instructed_by_client"),
        ("flagged", "/case/flagged"),
        ("record", "/case/record"),
        ("about-other-person", "/case/recipient/about_other_person"),
        ("transfer-basis", "/case/transfer/basis"),
        ("transfer-certified", "/case/transfer/certified"),
        ("transfer-from", "/case/transfer/from"),
        ("retention-state", "/case/retention_state"),
        ("transfer-covers", "/case/transfer/covers"),
        ("legal-process-valid", "/case/process/valid"),
        ("process-served-on", "/case/process/served_on"),
        ("on-request", "/case/process/on_request"),
        ("investigates", "/case/process/investigates"),
        ("subject-informed", "/case/process/subject_informed"),
        ("within-process", "/case/process/scope"),
    ];
    PLACES.iter().find(|(name, _)| *name == fact).map(|(_, at)| *at)
}

/// The last word of a channel: `leave-application`.
pub(crate) fn channel_word(asked: &Asked) -> Option<String> {
    asked.channel.as_deref().map(|channel| last_word(channel).to_owned())
}
