//! An answer as data: one variant per ask, and the tail that all answers share.

use super::answer::*;
use super::read;
use super::request::AskName;
use super::show::{self, Page};
use super::values::Ref;
use crate::order::InOrder;
use crate::tri::Tri;
use crate::{Code, Error};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

macro_rules! answers {
    ($($variant:ident($record:ident),)*) => {
        /// What `decide` answers: one variant per ask.
        #[derive(Clone, PartialEq, Eq)]
        #[non_exhaustive]
        #[expect(missing_docs, reason = "each variant is the answer to the ask of its name")]
        pub enum Answer { $($variant($record),)* }

        #[cfg(feature = "schemars")]
        impl AskName {
            /// The schema of the answer, made by `make`.
            pub(crate) fn answer_schema(self, make: &mut impl super::schema::Make) -> Value {
                match self { $(AskName::$variant => make.of::<$record>(),)* }
            }
        }

        /// The record of the ask, without the ask's name: for a host language, which knows what it asked.
        impl Serialize for Answer {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self { $(Answer::$variant(answer) => answer.serialize(to),)* }
            }
        }

        impl Answer {
            /// The ask that it answers.
            #[must_use]
            pub fn ask(&self) -> AskName {
                match self { $(Answer::$variant(_) => AskName::$variant,)* }
            }

            /// The facts that would settle what is unknown.
            pub(crate) fn missing(&self) -> &[MissingItem] {
                match self { $(Answer::$variant(answer) => &answer.missing,)* }
            }

            /// The questions that a person must answer.
            pub(crate) fn judgment(&self) -> &[JudgmentItem] {
                match self { $(Answer::$variant(answer) => &answer.judgment,)* }
            }

            fn page(&self) -> Page {
                match self { $(Answer::$variant(answer) => answer.page(),)* }
            }

            /// The answer as a piece of HTML that stands by itself: one element of the class `leavelaw` with its own style, readable by
            /// day and by night; no script, nothing from elsewhere. It shows facts of the case.
            #[must_use]
            pub fn to_html(&self) -> String {
                show::html(&self.page())
            }

            /// Writes the answer: keys sorted, no insignificant space, nothing absent or empty.
            ///
            /// # Errors
            /// `wrong-type` if the record cannot be written.
            pub fn to_json(&self) -> Result<String, Error> {
                let text = match self { $(Answer::$variant(answer) => read::to_answer_text(answer)?,)* };
                with_ask(&text, self.ask())
            }

            /// Reads an answer, as a receipt keeps it.
            ///
            /// # Errors
            /// The first mistake in document order.
            pub fn from_json(text: &str) -> Result<Answer, Error> {
                let mut value = read::parse(text)?;
                let ask = value.as_object_mut().and_then(|map| map.remove("ask"));
                let ask = ask.as_ref().and_then(Value::as_str).and_then(AskName::from_word);
                let wrong = || Error::new(Code::UnknownAsk, "/ask", "the answer names no ask", "an answer of this library");
                match ask.ok_or_else(wrong)? { $(AskName::$variant => read::from_value(&value).map(Answer::$variant),)* }
            }
        }

        $(
            impl $record {
                /// Sets what every answer carries behind its own fields.
                #[allow(dead_code, reason = "asks of later versions have their answers already")]
                pub(crate) fn with_tail(mut self, tail: Tail) -> Self {
                    self.missing = tail.missing;
                    self.judgment = tail.judgment;
                    self.unsettled = tail.unsettled;
                    self.conventions = tail.conventions;
                    self.unverified = tail.unverified;
                    self.assumed = tail.assumed;
                    self.presumed = tail.presumed;
                    self.explanation = tail.explanation;
                    self.made_with = tail.made_with;
                    self
                }

                /// What the answer carries behind its own fields.
                pub(crate) fn tail(&self) -> Tail {
                    Tail {
                        missing: self.missing.clone(),
                        judgment: self.judgment.clone(),
                        unsettled: self.unsettled.clone(),
                        conventions: self.conventions.clone(),
                        unverified: self.unverified.clone(),
                        assumed: self.assumed.clone(),
                        presumed: self.presumed.clone(),
                        explanation: self.explanation.clone(),
                        made_with: self.made_with.clone(),
                    }
                }

                fn page(&self) -> Page {
                    page_of!($variant, self)
                }

                /// The answer as a piece of HTML that stands by itself; see [`Answer::to_html`].
                #[must_use]
                pub fn to_html(&self) -> String {
                    show::html(&self.page())
                }
            }

            impl fmt::Display for $record {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    show::write_text(&self.page(), f)
                }
            }
        )*

        /// The answer as text for people. It shows facts of the case, as `Debug` never does.
        impl fmt::Display for Answer {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                show::write_text(&self.page(), f)
            }
        }
    };
}

/// A plan, its records, a matrix, a sweep and a lint are shown by their own hands, every other answer by what answers have in common.
macro_rules! page_of {
    (LeavePlan, $answer:expr) => {
        show::plan_page($answer, &$answer.tail())
    };
    (Matrix, $answer:expr) => {
        show::matrix_page($answer, &$answer.tail())
    };
    (LeaveRecords, $answer:expr) => {
        show::records_page($answer, &$answer.tail())
    };
    (Sweep, $answer:expr) => {
        show::sweep_page($answer, &$answer.tail())
    };
    (Lint, $answer:expr) => {
        show::report_page($answer, &$answer.tail())
    };
    ($variant:ident, $answer:expr) => {
        show::general_page(AskName::$variant, read::to_answer_value($answer).unwrap_or_default(), &$answer.tail())
    };
}

answers! {
    LeaveEligibility(Eligibility),
    LeaveGround(Grounds),
    LeaveCondition(ConditionAnswer),
    LeaveUsage(Usage),
    LeaveYear(LeaveYearAnswer),
    LeaveBalance(Balance),
    LeavePlan(Plan),
    LeaveDeadline(Deadlines),
    LeaveBenefit(Benefit),
    LeaveBasePeriod(BasePeriod),
    LeaveMay(Conduct),
    LeaveRecords(LeaveRecords),
    AccrueLedger(Ledger),
    AccrueFirstUse(FirstUse),
    AccrueProject(Projection),
    Comply(Compliance),
    Disclose(Disclosed),
    Redact(Redacted),
    Clock(Clock),
    Lint(LintReport),
    Consents(Consents),
    Prove(Proof),
    Matrix(Matrix),
    Retain(Retention),
    Hold(Hold),
    Sweep(Sweep),
    Rights(Rights),
    Laws(Laws),
    Facts(Facts),
}
super::macros::masked!(Answer);

impl Certificate {
    /// The certificate as a piece of HTML that stands by itself; see [`Answer::to_html`].
    #[must_use]
    pub fn to_html(&self) -> String {
        show::html(&show::certificate_page(self))
    }

    /// Writes the certificate: keys sorted, nothing absent or empty.
    ///
    /// # Errors
    /// `wrong-type` if the record cannot be written.
    pub fn to_json(&self) -> Result<String, Error> {
        read::to_answer_text(self)
    }
}

/// The certificate as text for people: it names no record.
impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show::write_text(&show::certificate_page(self), f)
    }
}

fn with_ask(text: &str, ask: AskName) -> Result<String, Error> {
    let mut value = read::parse(text)?;
    if let Some(map) = value.as_object_mut() {
        map.insert("ask".to_owned(), Value::String(ask.as_str().to_owned()));
    }
    Ok(value.to_string())
}

/// What every answer carries behind its own fields. Rooms collect it while they decide; order and repetition do not matter.
#[derive(Clone, Default)]
pub(crate) struct Tail {
    pub(crate) missing: Vec<MissingItem>,
    pub(crate) judgment: Vec<JudgmentItem>,
    pub(crate) unsettled: Vec<UnsettledItem>,
    pub(crate) conventions: Vec<String>,
    pub(crate) unverified: Vec<Unverified>,
    pub(crate) assumed: Vec<Assumed>,
    pub(crate) presumed: Vec<Presumed>,
    pub(crate) explanation: Vec<ExplanationLine>,
    pub(crate) made_with: MadeWith,
}

impl Tail {
    /// Notes a fact that would settle what is unknown; the same fact of several tests is one entry.
    pub(crate) fn add_missing(&mut self, item: MissingItem) {
        let same = |m: &&mut MissingItem| {
            (&m.fact, &m.at, &m.before, &m.reason, &m.item) == (&item.fact, &item.at, &item.before, &item.reason, &item.item)
        };
        match self.missing.iter_mut().find(same) {
            Some(known) => {
                known.tests.extend(item.tests);
                known.tests.order();
                known.tests.dedup();
            }
            None => self.missing.push(item),
        }
    }

    /// Notes a question that a person must answer. What several rules say of one question becomes one entry in [`Tail::sorted`].
    pub(crate) fn add_judgment(&mut self, item: JudgmentItem) {
        if !self.judgment.contains(&item) {
            self.judgment.push(item);
        }
    }

    /// Notes a convention that was applied.
    pub(crate) fn add_convention(&mut self, word: &str) {
        if !self.conventions.iter().any(|c| c == word) {
            self.conventions.push(word.to_owned());
        }
    }

    /// Notes a figure that nobody has checked and that was relied on.
    pub(crate) fn add_unverified(&mut self, item: Ref, from: Option<crate::Day>) {
        let entry = Unverified { item: Some(item), from };
        if !self.unverified.contains(&entry) {
            self.unverified.push(entry);
        }
    }

    /// Notes a test that the caller assumed.
    pub(crate) fn add_assumed(&mut self, test: Ref, is: Tri) {
        let entry = Assumed { test: Some(test), is: Some(is) };
        if !self.assumed.contains(&entry) {
            self.assumed.push(entry);
        }
    }

    /// Notes a presumption that was used.
    pub(crate) fn add_presumed(&mut self, fact: &str, is: &str) {
        let entry = Presumed { fact: Some(fact.to_owned()), is: Some(is.to_owned()) };
        if !self.presumed.contains(&entry) {
            self.presumed.push(entry);
        }
    }

    /// Takes in what the answer to a part of the question carries. `place` says where a fact of the part goes in the whole question; `None`: it is no
    /// fact of that one. Its reasons hang under the line `above`.
    pub(crate) fn take_in(&mut self, part: Tail, above: Option<i64>, place: &dyn Fn(&str) -> Option<String>) {
        for item in part.missing {
            match item.at.as_deref().map(place) {
                Some(None) => {}
                // A place of the part's own is asked by no other part: there may be many of them, and none is looked for.
                Some(Some(at)) if item.at.as_deref() != Some(&at) => self.missing.push(MissingItem { at: Some(at), ..item }),
                at => self.add_missing(MissingItem { at: at.flatten(), ..item }),
            }
        }
        for item in part.judgment {
            let at = item.at.as_deref().and_then(place);
            self.add_judgment(JudgmentItem { at, ..item });
        }
        for item in part.unsettled {
            if !self.unsettled.contains(&item) {
                self.unsettled.push(item);
            }
        }
        part.conventions.iter().for_each(|word| self.add_convention(word));
        part.unverified.into_iter().for_each(|u| self.add_unverified(u.item.unwrap_or_default(), u.from));
        part.assumed.into_iter().for_each(|a| self.add_assumed(a.test.unwrap_or_default(), a.is.unwrap_or_default()));
        part.presumed.iter().for_each(|p| self.add_presumed(p.fact.as_deref().unwrap_or_default(), p.is.as_deref().unwrap_or_default()));
        let first = i64::try_from(self.explanation.len()).unwrap_or(i64::MAX);
        self.explanation.extend(part.explanation.into_iter().map(|line| {
            let parent = line.parent.map(|parent| parent.saturating_add(first)).or(above);
            ExplanationLine { parent, ..line }
        }));
        self.made_with.library = part.made_with.library.or(self.made_with.library.take());
        self.made_with.rulebook = part.made_with.rulebook.or(self.made_with.rulebook.take());
        self.made_with.packs.extend(part.made_with.packs);
    }

    /// Everything in an order that does not depend on the order of packs or items: the same question gives the same bytes.
    pub(crate) fn sorted(mut self) -> Tail {
        self.missing
            .order_by(|a, b| b.tests.len().cmp(&a.tests.len()).then_with(|| (&a.fact, &a.at, &a.before).cmp(&(&b.fact, &b.at, &b.before))));
        self.judgment = one_of_each_question(self.judgment);
        self.unsettled.order_by(|a, b| a.item.cmp(&b.item));
        self.conventions.order();
        self.unverified.order_by(|a, b| (&a.item, a.from).cmp(&(&b.item, b.from)));
        self.assumed.order_by(|a, b| a.test.cmp(&b.test));
        self.presumed.order_by(|a, b| a.fact.cmp(&b.fact));
        self
    }
}

/// One entry for each question, in the order of the questions: what all entries agree on that say it, and the citations of all of them.
fn one_of_each_question(items: Vec<JudgmentItem>) -> Vec<JudgmentItem> {
    let mut by_question: BTreeMap<Option<Ref>, Vec<JudgmentItem>> = BTreeMap::new();
    for item in items {
        by_question.entry(item.question.clone()).or_default().push(item);
    }
    by_question.into_iter().map(|(question, asked)| merged(question, &asked)).collect()
}

fn merged(question: Option<Ref>, asked: &[JudgmentItem]) -> JudgmentItem {
    if let [only] = asked {
        return only.clone();
    }
    let agreed = |of: fn(&JudgmentItem) -> &Option<String>| {
        let mut said = asked.iter().filter_map(|item| of(item).as_ref());
        let first = said.next()?;
        said.all(|other| other == first).then(|| first.clone())
    };
    let mut cites: Vec<String> = asked.iter().flat_map(|item| item.cites.iter().cloned()).collect();
    cites.order();
    cites.dedup();
    JudgmentItem {
        question,
        by: agreed(|j| &j.by),
        if_yes: agreed(|j| &j.if_yes),
        if_no: agreed(|j| &j.if_no),
        at: agreed(|j| &j.at),
        item: agreed(|j| &j.item),
        cites,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_rules_say_of_one_question_does_not_hang_on_their_order() {
        let item = |by: Option<&str>, if_yes: &str, cite: &str| JudgmentItem {
            question: Some("undue-hardship".to_owned()),
            by: by.map(str::to_owned),
            if_yes: Some(if_yes.to_owned()),
            if_no: Some("no".to_owned()),
            cites: vec![cite.to_owned()],
            ..JudgmentItem::default()
        };
        let all = [item(None, "yes", "s. 2"), item(Some("employer"), "no", "s. 1"), item(None, "yes", "s. 2")];
        let of = |order: [usize; 3]| {
            let mut tail = Tail::default();
            order.iter().filter_map(|i| all.get(*i)).for_each(|item| tail.add_judgment(item.clone()));
            tail.sorted().judgment
        };
        let wanted = JudgmentItem { if_yes: None, cites: vec!["s. 1".to_owned(), "s. 2".to_owned()], ..item(Some("employer"), "", "") };
        for order in [[0, 1, 2], [1, 0, 2], [2, 1, 0], [0, 2, 1]] {
            assert_eq!(of(order), std::slice::from_ref(&wanted));
        }
    }
}
