//! The rules room: packs as text, tests as programs, the one evaluator. It knows no law and no room above it.

pub(crate) mod amount;
pub(crate) mod evaluate;
pub(crate) mod figures;
pub(crate) mod frame;
pub(crate) mod gates;
pub(crate) mod image;
pub(crate) mod lint;
pub(crate) mod node;
pub(crate) mod program;
pub(crate) mod reader;
pub(crate) mod shelf;
pub(crate) mod test;
pub(crate) mod tree;
pub(crate) mod window;
pub(crate) mod wording;
