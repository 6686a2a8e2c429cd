//! Proofs over everything that can be asked, and the matrix of who may see what.

use crate::api::prelude::*;

answer! {
    /// One request among all that can be made; a key that is absent does not matter to the outcome.
    pub struct Example {
        /// What comes of it.
        pub outcome: DisclosureOutcome,
        /// What is done with the data.
        pub act: Option<Word>,
        /// The data item.
        pub item: Option<Path>,
        /// The purpose.
        pub purpose: Option<Path>,
        /// Who receives it.
        pub recipient: Option<Word>,
        /// Whose data it is.
        pub subject: Option<Word>,
        /// By which channel it was collected.
        pub channel: Option<Path>,
        /// In which capacity it is held.
        pub capacity: Option<Word>,
        /// Who does it.
        pub actor: Option<Word>,
        /// How the data is classified.
        pub classification: Option<Word>,
        /// The facts that it takes, each in words.
        pub facts: BTreeMap<String, String>,
        /// The clauses that decide.
        pub determining: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Whether an assertion holds.
    pub struct AssertionAnswer {
        /// `yes`: it holds for every request; `no`: the counterexample; `unknown`: there are more combinations than are looked at.
        pub outcome: Tri,
        /// A request for which it does not hold.
        pub counterexample: Option<Example>,
        /// How many combinations were decided; each stands for all that it leaves open.
        pub looked_at: i64,
    }
}

answer! {
    /// Assertions about statements, each proved over everything that can be asked or refuted by one request.
    pub struct Proof {
        /// The day.
        pub on: Day,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Each assertion, by its name.
        pub assertions: BTreeMap<String, AssertionAnswer>,
        /// The statements that were asked, each with its version.
        pub statements: BTreeMap<String, StatementVersion>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}

answer! {
    /// One cell of the matrix: one purpose, one recipient, one data item, over everything that is left open.
    pub struct MatrixCell {
        /// The outcome whatever else is true, or that it depends.
        pub outcome: MatrixOutcome,
        /// Where it depends: what it takes beside the cell and what the question gives, for a request that is permitted.
        pub permitted: Option<Example>,
        /// The clauses that decide; where it depends, those that permit.
        pub determining: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// What one recipient may see for one purpose.
    pub struct MatrixRow {
        /// The recipients that no clause tells from this one.
        pub alike: Vec<Word>,
        /// Each data item; those that no clause tells apart stand under the first of them, as `items` of the matrix says.
        pub items: BTreeMap<String, MatrixCell>,
    }
}

answer! {
    /// Who may see what for one purpose.
    pub struct MatrixPurpose {
        /// The purposes that no clause tells from this one.
        pub alike: Vec<Path>,
        /// Each recipient.
        pub recipients: BTreeMap<String, MatrixRow>,
    }
}

answer! {
    /// Who may see what, for which purpose: every cell is decided over all that the request leaves open.
    pub struct Matrix {
        /// The day.
        pub on: Day,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// What is done with the data.
        pub act: Option<Word>,
        /// The data items of the cells, each with all for which it stands: no clause tells them apart.
        pub items: BTreeMap<String, Vec<Path>>,
        /// The matrix: purpose, recipient, item.
        pub purposes: BTreeMap<String, MatrixPurpose>,
        /// The statements that were asked, each with its version.
        pub statements: BTreeMap<String, StatementVersion>,
        /// How many combinations were decided.
        pub looked_at: i64,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}
