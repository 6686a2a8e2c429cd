//! What the library answers. Whatever has an id is a map keyed by it; a list is a sequence in time, a ranking or a set of words.

mod accrual;
mod conduct;
mod consent;
mod disclosure;
mod discovery;
mod files;
mod leave;
mod meters;
mod pay;
mod plan;
mod proof;
mod retention;
mod sweep;
mod tail;

pub use accrual::*;
pub use conduct::*;
pub use consent::*;
pub use disclosure::*;
pub use discovery::*;
pub use files::*;
pub use leave::*;
pub use meters::*;
pub use pay::*;
pub use plan::*;
pub use proof::*;
pub use retention::*;
pub use sweep::*;
pub use tail::*;
