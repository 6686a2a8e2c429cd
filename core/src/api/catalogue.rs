//! What a rulebook says of itself: its packs, the sources of its rules, and what became of an earlier answer.

use super::answer::HeldInterval;
use super::macros::answer;
use serde_json::Value;

answer! {
    /// A pack of a rulebook.
    pub struct PackInfo {
        /// The law, plan, statement or schedule.
        pub id: String,
        /// Its name.
        pub title: String,
        /// The room it belongs to: `leave`, `accrual`, `statement`, `schedule`.
        pub kind: String,
        /// `floor`: a law; `plan`: a company's own.
        pub role: String,
        /// Where it holds: `us`, `us-ca`, `company`.
        pub place: String,
        /// The pack's own version number.
        pub version: String,
        /// The hash of its text.
        pub hash: String,
        /// The intervals over which it is in force.
        pub held: Vec<HeldInterval>,
    }
}

answer! {
    /// The source of a rule, for one form that it had in time.
    pub struct Cited {
        /// The rule: `us-fmla/hours-of-service`.
        pub id: String,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was read to check it; absent: nobody has, and an answer that rests on it says so.
        pub checked: Option<String>,
        /// The interval over which this form of the rule holds.
        pub held: HeldInterval,
    }
}

answer! {
    /// What became of an answer that was made again.
    pub struct Replay {
        /// The answer is the same, beside what made it.
        pub same: bool,
        /// What has changed since, where the answer differs: `rulebook`, else `library`.
        pub because: Option<String>,
        /// Where the answers differ.
        pub changes: Vec<ReplayChange>,
    }
}

answer! {
    /// One place where two answers differ. Its values may hold a person's facts.
    pub struct ReplayChange {
        /// A pointer into the answer.
        pub at: String,
        /// What the receipt says there; absent: nothing.
        pub was: Option<Value>,
        /// What is answered now; absent: nothing.
        pub is: Option<Value>,
    }
}

impl Replay {
    /// Writes `{"same": true}`, or what differs and why.
    ///
    /// # Errors
    /// `wrong-type` if the record cannot be written.
    pub fn to_json(&self) -> Result<String, crate::Error> {
        super::read::to_answer_text(self)
    }
}
