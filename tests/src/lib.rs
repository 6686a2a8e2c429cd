//! The vectors under `tests/vectors/` and what runs them: one runner for every ask, no code per case.
//!
//! A vector is a request and what must be in the answer (`API.md`, section 5). [`vectors`] reads and expands them, [`matcher`] compares
//! an answer with an expectation, [`spoil`] makes expectations that must fail, [`audit`] holds the claims of a vector against
//! its source. The library under test stands behind a closure, so all of that is tested without it; [`subject`] is the real one.

pub mod audit;
pub mod hygiene;
pub mod matcher;
pub mod open;
pub mod pointer;
pub mod runner;
pub mod spoil;
pub mod subject;
pub mod vectors;
