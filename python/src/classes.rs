//! The Python classes that records become, as the package registers them.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use std::collections::HashMap;

/// A record class: how an instance is made, and what stands in it where a key is absent.
#[derive(Debug)]
pub(crate) struct Class {
    /// The class itself.
    pub(crate) class: Py<PyType>,
    /// Its fields, in the order of the class.
    pub(crate) fields: Vec<Field>,
}

/// A field of a record class.
#[derive(Debug)]
pub(crate) struct Field {
    /// The key of the contract.
    pub(crate) key: String,
    /// The attribute: the key, unless Python has that word for itself.
    pub(crate) attribute: Py<PyString>,
    /// What stands in it where the key is absent.
    pub(crate) default: Py<PyAny>,
    /// Does it hold exact numbers (hours, money, fractions), which are text in the contract? Then an `int` becomes text.
    pub(crate) exact: bool,
}

/// All classes, and what else instances are made of.
#[derive(Debug)]
pub(crate) struct Classes {
    /// The record classes by name.
    pub(crate) records: HashMap<String, Class>,
    /// The words of each list, by its name.
    pub(crate) words: HashMap<String, HashMap<String, Py<PyAny>>>,
    /// The classes with one unit and one amount, by name.
    pub(crate) tagged: HashMap<String, Py<PyAny>>,
    /// `datetime.date.fromisoformat`.
    pub(crate) day: Py<PyAny>,
    /// `decimal.Decimal`.
    pub(crate) decimal: Py<PyAny>,
    /// `fractions.Fraction`.
    pub(crate) fraction: Py<PyAny>,
    /// `object.__new__`.
    pub(crate) new: Py<PyAny>,
    /// `object.__setattr__`, which sets what is frozen.
    pub(crate) set: Py<PyAny>,
    /// `datetime.date`, `enum.Enum`, and `fractions.Fraction` and `decimal.Decimal` as types, to tell inputs apart.
    pub(crate) types: [Py<PyType>; 4],
}

static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

/// Takes the classes of the package in, once: `records` has a class to a list of (key, attribute, default, exact), `words` a list's name to its
/// members by word, `tagged` a class by name.
#[pyfunction]
#[pyo3(signature = (records: "dict[type, list[tuple[str, str, object, bool]]]", words: "dict[str, dict[str, object]]", tagged: "dict[str, type]") -> "None")]
pub(crate) fn register(py: Python<'_>, records: &Bound<'_, PyDict>, words: &Bound<'_, PyDict>, tagged: &Bound<'_, PyDict>) -> PyResult<()> {
    let classes = read(py, records, words, tagged)?;
    // A second registration, as by a reload of the package, brings the same classes by name: the first stays.
    let _ = CLASSES.set(py, classes);
    Ok(())
}

pub(crate) fn classes(py: Python<'_>) -> PyResult<&'static Classes> {
    CLASSES.get(py).ok_or_else(|| PyRuntimeError::new_err("the package leavelaw has not registered its classes"))
}

fn read(py: Python<'_>, records: &Bound<'_, PyDict>, words: &Bound<'_, PyDict>, tagged: &Bound<'_, PyDict>) -> PyResult<Classes> {
    let object = py.import("builtins")?.getattr("object")?;
    let date = py.import("datetime")?.getattr("date")?;
    let decimal = py.import("decimal")?.getattr("Decimal")?;
    let fraction = py.import("fractions")?.getattr("Fraction")?;
    let kind = |class: &Bound<'_, PyAny>| Ok::<_, PyErr>(class.cast::<PyType>()?.clone().unbind());
    let types = [kind(&date)?, kind(&py.import("enum")?.getattr("Enum")?)?, kind(&fraction)?, kind(&decimal)?];
    Ok(Classes {
        records: records.iter().map(|(class, fields)| record(&class, &fields)).collect::<PyResult<_>>()?,
        words: words.iter().map(|(name, members)| list(&name, &members)).collect::<PyResult<_>>()?,
        tagged: tagged.iter().map(|(name, class)| Ok((name.extract::<String>()?, class.unbind()))).collect::<PyResult<_>>()?,
        day: date.getattr("fromisoformat")?.unbind(),
        decimal: decimal.unbind(),
        fraction: fraction.unbind(),
        new: object.getattr("__new__")?.unbind(),
        set: object.getattr("__setattr__")?.unbind(),
        types,
    })
}

fn record(class: &Bound<'_, PyAny>, fields: &Bound<'_, PyAny>) -> PyResult<(String, Class)> {
    let class = class.cast::<PyType>()?;
    let mut all = Vec::new();
    for field in fields.try_iter()? {
        let field = field?;
        let (key, attribute, default, exact): (String, Py<PyString>, Py<PyAny>, bool) = field.cast::<PyTuple>()?.extract()?;
        all.push(Field { key, attribute, default, exact });
    }
    Ok((class.name()?.to_string(), Class { class: class.clone().unbind(), fields: all }))
}

fn list(name: &Bound<'_, PyAny>, members: &Bound<'_, PyAny>) -> PyResult<(String, HashMap<String, Py<PyAny>>)> {
    let members = members.cast::<PyDict>()?;
    let members = members.iter().map(|(word, member)| Ok((word.extract::<String>()?, member.unbind()))).collect::<PyResult<_>>()?;
    Ok((name.extract()?, members))
}
