//! Everything that can be asked of some statements, searched: the nodes of the trees and the facts of the tests are variables, and the
//! program of [`super::lower`] is run with some of them open.
//!
//! An open variable is unknown, and a Kleene outcome that is known stays so however the unknown is filled in. So most combinations are never
//! looked at: a branch ends where the outcome is settled. [`Cells::find`] gives a combination with a wanted outcome, or the proof that there
//! is none.

mod search;
mod variables;

pub(crate) use search::{Cells, Found, Goal, Witness};
pub(crate) use variables::{Choice, Chosen, DATA, DIMENSIONS, PURPOSE, RECIPIENT, Reads, Space, Variable, Variables, shown};
