//! The flat layer that every language sees: owned records, signed numbers, maps keyed by ids, no generics.
//!
//! `case` has what a host gives, `answer` what comes back, `words` the closed lists of both, `request` a whole question as data.

pub mod answer;
pub mod border;
mod builders;
pub mod case;
pub mod catalogue;
pub mod forms;
pub(crate) mod macros;
mod prelude;
pub(crate) mod read;
pub mod reason;
pub mod request;
mod response;
#[cfg(feature = "schemars")]
pub mod schema;
mod show;
mod text;
pub mod values;
pub mod words;

pub use request::Request;
pub use response::Answer;
pub(crate) use response::Tail;
