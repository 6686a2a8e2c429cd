//! Leave eligibility, absence accrual, consent and disclosure, and record retention, decided with the law's own citation.
//!
//! One noun holds the law, [`Rulebook`]; one verb per question. See the README for the first call.
//!
//! The rooms, each importing only from rooms below it: [`api`] (what every language sees), `leave`, `accrual`, `disclosure` and
//! `retention` (the four models), `rules` (packs, tests, the one evaluator), `facts` (what the host gave and what follows from it),
//! [`time`], [`amount`] and [`Tri`].

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,          // a library that decides rights never panics
        clippy::expect_used,          // nor with a message
        clippy::panic,                // nor on purpose
        clippy::unreachable,          // nor because somebody was sure
        clippy::indexing_slicing,     // an index may be out of range
        clippy::string_slice,         // or inside a character
        clippy::arithmetic_side_effects, // a sum may overflow: checked or saturating, and said which
        clippy::float_arithmetic,     // floats round where the law does not
        clippy::float_cmp,            // and do not compare
        clippy::as_conversions,       // a cast may lose what it carries
        clippy::print_stdout,         // a library does not talk
        clippy::print_stderr,         // not even about trouble
    )
)]

pub mod amount;
pub mod api;
pub mod time;

mod accrual;
mod disclosure;
mod discovery;
mod error;
mod facts;
mod leave;
mod retention;
mod rulebook;
mod rules;
mod tri;

pub use amount::{Hours, Money, Rational};
pub use api::Answer;
pub use api::case::{
    Absence, Block, Case, ClaimEntry as Claim, Determined, Disclosure, Employer, Events, HealthCondition, Person, Record,
    ScheduleEntry as Schedule, Spouse, Trigger,
};
pub use api::forms::LeaveYear;
pub use api::reason::Reason;
pub use api::request::{AskName, Request};
pub use error::{Code, Error};
pub use rulebook::{Cited, PackInfo, Receipt, Replay, ReplayChange, Rulebook};
pub use time::Day;
pub use tri::Tri;
