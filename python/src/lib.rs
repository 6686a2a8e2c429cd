//! The native module of the Python package: a rulebook that takes Python objects and gives Python objects.
//!
//! The classes are those of the package, made from the api types. They go in as JSON text (`given`), so that every mistake has its pointer,
//! and come out through serde (`made`), which names each record as it writes it. Nothing here knows a type.

mod book;
mod classes;
mod given;
mod made;
mod refusal;

use pyo3::prelude::*;

/// The native side of `leavelaw`.
#[pymodule]
mod _native {
    #[pymodule_export]
    use super::book::{NativeBook, from_json, html, show, to_json};
    #[pymodule_export]
    use super::classes::register;
}
