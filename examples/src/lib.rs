//! What the examples share: a plan as a timeline, in the terminal and as a picture.

mod svg;
mod timeline;

pub use svg::svg;
pub use timeline::{Lane, Mark, Timeline};
