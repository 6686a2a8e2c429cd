//! Leave eligibility, absence accrual, consent and disclosure, and record retention, decided with the law's own citation.
//!
//! One noun holds the law, [`Rulebook`]; one verb per question. Every ask takes the day it is asked; there is no clock. A fact that is not
//! given is unknown, and an answer that lacks it says so.
//!
//! ```
//! use leavelaw::{day, Block, Case, Claim, Employer, Hours, LeaveYear, Money, Reason, Rulebook, Schedule};
//!
//! let acme = Employer::private().leave_year_everywhere(LeaveYear::Rolling).no_holidays().designates_on_time();
//! let ana = Case::new(acme).works_in("us-ca").employed_since(day!(2022-03-07)).schedule(Schedule::mon_fri(Hours::of(8)))
//!     .headcount(120).headcount_within_75_miles(120)
//!     .hours_worked_12_months_before(day!(2026-01-05), Hours::of(1930)) // tested again for each reason
//!     .hours_worked_12_months_before(day!(2026-03-18), Hours::of(1522))
//!     .hours_worked_12_months_before(day!(2026-11-02), Hours::of(1344))
//!     .no_earlier_absences().born(day!(2026-02-04))
//!     .leave(Block::new(Reason::PregnancyIncapacity, day!(2026-01-05)).through(day!(2026-03-17)))
//!     .leave(Block::new(Reason::Bonding, day!(2026-03-18)).workdays(40))
//!     .leave(Block::new(Reason::Bonding, day!(2026-11-02)).workdays(20))
//!     .highest_quarter_wages(Money::of(20_800)).insured_by("us-ca-sdi-pfl")
//!     .claim(Claim::new("us-ca-sdi-pfl/di", day!(2026-01-05)))
//!     .claim(Claim::new("us-ca-sdi-pfl/pfl", day!(2026-03-18)).weeks(6))
//!     .claim(Claim::new("us-ca-sdi-pfl/pfl", day!(2026-11-02)).weeks(2));
//!
//! let plan = Rulebook::bundled()?.leave_plan(&ana, day!(2026-01-05))?;
//! let fmla = &plan.laws["us-fmla"].meters["twelve-weeks"];
//! assert_eq!(fmla.exhausted_end_of, Some(day!(2026-03-27)));
//! println!("{plan}");
//! # Ok::<(), leavelaw::Error>(())
//! ```
//!
//! The rooms, each importing only from rooms below it: [`api`] (what every language sees), `files` (where the four models meet: requests of
//! the person whose data it is, and the records that a leave creates), `leave`, `accrual`, `disclosure` and `retention` (the four models), `rules` (packs, tests, the one evaluator), `facts` (what the host gave and what follows from it),
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
mod error;
mod facts;
mod files;
mod leave;
mod order;
mod retention;
mod rulebook;
mod rules;
pub mod screen;
mod tri;

pub use amount::{Hours, Money, Rational};
pub use api::Answer;
pub use api::case::{
    Absence, Assertion, Block, Case, Claim, ConsentEvent, ConsentLedger, Determined, Disclosure, Employer, Events, HealthCondition, Person,
    Record, Region, RightsRequest, Schedule, Spouse, Trigger,
};
pub use api::catalogue::{Cited, PackInfo, Replay, ReplayChange};
pub use api::forms::LeaveYear;
pub use api::reason::Reason;
pub use api::request::{AskName, Records, Request};
pub use disclosure::{Guard, GuardRequest, Reasons, Said};
pub use error::{Code, Error, Mistake};
pub use retention::{CertificateBuilder, DueDates, SweepCounts, Sweeper, When};
pub use rulebook::{Receipt, Rulebook};
pub use screen::Screen;
pub use time::Day;
pub use tri::Tri;
