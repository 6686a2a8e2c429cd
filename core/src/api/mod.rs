//! The flat layer that every language sees: owned records, signed numbers, maps keyed by ids, no generics.
//!
//! `case` has what a host gives, `answer` what comes back, `catalogue` what a rulebook says of itself, `words` the closed lists of all, `request` a
//! whole question as data, `schema` all of it as JSON Schema, `border` the library as text for the bindings of other languages.

pub mod answer;
pub mod border;
mod builders;
pub mod case;
pub mod catalogue;
pub mod forms;
mod json;
pub(crate) mod macros;
mod prelude;
pub(crate) mod read;
pub mod reason;
pub mod request;
mod response;
#[cfg(feature = "schemars")]
pub mod schema;
mod show;
pub mod values;
pub mod words;

pub use request::Request;
pub use response::Answer;
pub(crate) use response::Tail;
