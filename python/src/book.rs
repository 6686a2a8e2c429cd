//! The rulebook, and what the classes of the package ask of the native side.

use crate::classes::classes;
use crate::refusal::refused;
use crate::{given, made};
use leavelaw::api::border;
use leavelaw::{
    Answer, Assertion, Case, ConsentLedger, Disclosure, Error, Receipt, Record, Records, Region, Request, RightsRequest, Rulebook, Trigger,
};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A rulebook. The package's `Rulebook` stands over it and has the typed questions.
#[pyclass(frozen, module = "leavelaw._native")]
#[derive(Debug, Clone)]
pub(crate) struct NativeBook(Rulebook);

/// The result, or the exception of its error.
fn checked<T>(py: Python<'_>, result: Result<T, Error>) -> PyResult<T> {
    result.map_err(|error| refused(py, &error))
}

fn request(value: &Bound<'_, PyAny>) -> PyResult<Request> {
    let py = value.py();
    let text = checked(py, given::text(value, classes(py)?)?)?;
    checked(py, Request::from_json(&text))
}

#[pymethods]
impl NativeBook {
    /// Every law that this release holds.
    #[staticmethod]
    fn bundled(py: Python<'_>) -> PyResult<NativeBook> {
        checked(py, Rulebook::bundled()).map(NativeBook)
    }

    /// A rulebook without any pack.
    #[staticmethod]
    fn empty() -> NativeBook {
        NativeBook(Rulebook::empty())
    }

    /// With the packs of an image.
    fn with_image(&self, py: Python<'_>, image: &[u8]) -> PyResult<NativeBook> {
        checked(py, py.detach(|| self.0.with_image(image))).map(NativeBook)
    }

    /// The packs as an image.
    fn to_image<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.to_image())
    }

    /// With a pack in TOML.
    fn with_pack(&self, py: Python<'_>, name: &str, toml: &str) -> PyResult<NativeBook> {
        checked(py, py.detach(|| self.0.with_pack(name, toml))).map(NativeBook)
    }

    /// With a pack in JSON.
    fn with_pack_json(&self, py: Python<'_>, name: &str, json: &str) -> PyResult<NativeBook> {
        checked(py, py.detach(|| self.0.with_pack_json(name, json))).map(NativeBook)
    }

    /// With some of its packs.
    #[allow(clippy::needless_pass_by_value, reason = "what comes over the border is owned")]
    fn only(&self, py: Python<'_>, ids: Vec<String>) -> PyResult<NativeBook> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        checked(py, self.0.only(&ids)).map(NativeBook)
    }

    /// Whose answers carry their reasons.
    fn explaining(&self) -> NativeBook {
        NativeBook(self.0.explaining())
    }

    /// Without presumptions.
    fn strict(&self) -> NativeBook {
        NativeBook(self.0.strict())
    }

    /// Which takes a test as decided.
    fn assuming(&self, py: Python<'_>, test: &str, is_: &str) -> PyResult<NativeBook> {
        checked(py, border::assuming(&self.0, test, is_)).map(NativeBook)
    }

    /// How it wants to be answered: explaining, strict, and the tests that are taken as decided.
    fn manner(&self) -> (bool, bool, Vec<(String, String)>) {
        let manner = self.0.manner();
        let assumed = manner.assume.iter().map(|a| (a.test.clone(), a.is.as_str().to_owned()));
        (manner.explain, manner.strict, assumed.collect())
    }

    /// The hash over all packs.
    fn digest(&self) -> String {
        self.0.hash().to_owned()
    }

    /// Answers a request; other threads run meanwhile.
    fn decide(&self, py: Python<'_>, request: &Bound<'_, PyAny>) -> PyResult<Py<PyAny>> {
        let request = self::request(request)?;
        let answer = checked(py, py.detach(|| self.0.decide(&request)))?;
        made::object(py, classes(py)?, &answer)
    }

    /// Answers a request and keeps both, as text.
    fn receipt(&self, py: Python<'_>, request: &Bound<'_, PyAny>) -> PyResult<String> {
        let request = self::request(request)?;
        checked(py, py.detach(|| self.0.receipt(&request)?.to_json()))
    }

    /// Makes the answer of a receipt again.
    fn replay(&self, py: Python<'_>, receipt: &str) -> PyResult<Py<PyAny>> {
        let replay = checked(py, py.detach(|| self.0.replay(&Receipt::from_json(receipt)?)))?;
        made::object(py, classes(py)?, &replay)
    }

    /// The packs.
    fn packs(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        made::object(py, classes(py)?, &self.0.packs())
    }

    /// The sources of a rule.
    fn cites(&self, py: Python<'_>, id: &str) -> PyResult<Py<PyAny>> {
        made::object(py, classes(py)?, &self.0.cites(id))
    }
}

/// Reads an input (`Case`, `Disclosure`, `Trigger`, `Record`, `Records`, `ConsentLedger`, `Assertion`, `Region`, `RightsRequest`), or with `Answer` an answer.
#[pyfunction]
pub(crate) fn from_json(py: Python<'_>, name: &str, text: &str) -> PyResult<Py<PyAny>> {
    let classes = classes(py)?;
    match name {
        "Case" => made::object(py, classes, &checked(py, Case::from_json(text))?),
        "Disclosure" => made::object(py, classes, &checked(py, Disclosure::from_json(text))?),
        "Trigger" => made::object(py, classes, &checked(py, Trigger::from_json(text))?),
        "Record" => made::object(py, classes, &checked(py, Record::from_json(text))?),
        "Records" => made::object(py, classes, &checked(py, Records::from_json(text))?),
        "ConsentLedger" => made::object(py, classes, &checked(py, ConsentLedger::from_json(text))?),
        "Assertion" => made::object(py, classes, &checked(py, Assertion::from_json(text))?),
        "Region" => made::object(py, classes, &checked(py, Region::from_json(text))?),
        "RightsRequest" => made::object(py, classes, &checked(py, RightsRequest::from_json(text))?),
        _ => made::object(py, classes, &checked(py, Answer::from_json(text))?),
    }
}

/// Writes a record, keys sorted; an answer with the ask that it answers.
#[pyfunction]
#[pyo3(signature = (value, ask=None))]
pub(crate) fn to_json(value: &Bound<'_, PyAny>, ask: Option<&str>) -> PyResult<String> {
    let py = value.py();
    let text = checked(py, given::text(value, classes(py)?)?)?;
    let mut value: serde_json::Value = serde_json::from_str(&text).map_err(|e| PyValueError::new_err(e.to_string()))?;
    if let (Some(ask), Some(map)) = (ask, value.as_object_mut()) {
        map.insert("ask".to_owned(), ask.into());
    }
    Ok(value.to_string())
}

/// An answer in words.
#[pyfunction]
pub(crate) fn show(py: Python<'_>, answer: &str) -> PyResult<String> {
    checked(py, border::show(answer))
}

/// An answer as a piece of HTML.
#[pyfunction]
pub(crate) fn html(py: Python<'_>, answer: &str) -> PyResult<String> {
    checked(py, border::html(answer))
}
