//! What the library refuses, as the package's own exceptions.

use leavelaw::Error;
use leavelaw::api::border;
use pyo3::prelude::*;

/// The exception of an error. The package makes it, since it has the classes.
pub(crate) fn refused(py: Python<'_>, error: &Error) -> PyErr {
    raise(py, &border::refusal(error)).unwrap_or_else(|problem| problem)
}

fn raise(py: Python<'_>, details: &str) -> PyResult<PyErr> {
    let exception = py.import("leavelaw.errors")?.call_method1("refusal", (details,))?;
    Ok(PyErr::from_value(exception))
}
