//! Python objects as the text of a request.

use crate::classes::{Class, Classes};
use leavelaw::{Code, Error};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};

/// Writes a value as JSON text.
pub(crate) fn text(value: &Bound<'_, PyAny>, classes: &Classes) -> PyResult<Result<String, Error>> {
    let mut writer = Writer { classes, out: String::new(), at: Vec::new(), exact: false };
    match writer.value(value) {
        Ok(()) => Ok(Ok(writer.out)),
        Err(Stop::Mistake(error)) => Ok(Err(error)),
        Err(Stop::Python(error)) => Err(error),
    }
}

/// Why writing stopped: a value that no request holds, or an exception of the host.
enum Stop {
    Mistake(Error),
    Python(PyErr),
}

impl From<PyErr> for Stop {
    fn from(error: PyErr) -> Stop {
        Stop::Python(error)
    }
}

impl From<pyo3::CastError<'_, '_>> for Stop {
    fn from(error: pyo3::CastError<'_, '_>) -> Stop {
        Stop::Python(error.into())
    }
}

struct Writer<'a> {
    classes: &'a Classes,
    out: String,
    at: Vec<String>,
    /// Are the numbers here exact ones, which are text?
    exact: bool,
}

impl Writer<'_> {
    fn value(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Stop> {
        let py = value.py();
        let [date, word, fraction, decimal] = &self.classes.types;
        if value.is_instance_of::<PyString>() {
            // A word of a list is a string, too: its text is its value.
            let text = if value.is_instance(word.bind(py))? { value.getattr("value")? } else { value.clone() };
            return self.string(&text.cast::<PyString>()?.to_string());
        }
        if value.is_instance_of::<PyBool>() {
            self.out.push_str(if value.extract::<bool>()? { "true" } else { "false" });
            return Ok(());
        }
        if value.is_instance_of::<PyInt>() {
            let digits = value.str()?.to_string();
            if self.exact {
                return self.string(&digits);
            }
            self.out.push_str(&digits);
            return Ok(());
        }
        let class = self.classes.records.get(value.get_type().name()?.to_str()?);
        if let Some(class) = class.filter(|c| value.get_type().is(c.class.bind(py))) {
            return self.record(value, class);
        }
        if value.is_instance(date.bind(py))? {
            return self.string(&value.call_method0("isoformat")?.str()?.to_string());
        }
        if value.is_instance(decimal.bind(py))? {
            return self.string(&value.call_method1("__format__", ("f",))?.str()?.to_string());
        }
        if value.is_instance(fraction.bind(py))? {
            return self.string(&value.str()?.to_string());
        }
        if value.is_instance_of::<PyDict>() || value.cast::<PyMapping>().is_ok() {
            return self.map(value);
        }
        if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
            return self.list(value);
        }
        self.other(value)
    }

    fn other(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Stop> {
        if self.classes.tagged.contains_key(value.get_type().name()?.to_str()?) {
            let (unit, amount) = (value.getattr("unit")?, value.getattr("amount")?);
            self.out.push('{');
            self.string(&unit.str()?.to_string())?;
            self.out.push(':');
            self.value(&amount)?;
            self.out.push('}');
            return Ok(());
        }
        if value.is_none() {
            self.out.push_str("null");
            return Ok(());
        }
        let (given, right) = if value.is_instance_of::<PyFloat>() {
            ("a float stands here: a binary fraction rounds what the law does not", "a Decimal, an int, or a decimal as text")
        } else {
            ("an object of another type stands here", "a record of leavelaw, a dict, a list, a date, a Decimal, an int or a str")
        };
        Err(Stop::Mistake(Error::new(Code::WrongType, self.pointer(), given, right)))
    }

    fn pointer(&self) -> String {
        self.at.iter().map(|step| format!("/{}", step.replace('~', "~0").replace('/', "~1"))).collect()
    }

    fn string(&mut self, text: &str) -> Result<(), Stop> {
        self.out.push_str(&serde_json::Value::from(text).to_string());
        Ok(())
    }

    fn record(&mut self, value: &Bound<'_, PyAny>, class: &Class) -> Result<(), Stop> {
        self.out.push('{');
        let mut first = true;
        for field in &class.fields {
            let (key, default) = (&field.key, &field.default);
            let held = value.getattr(field.attribute.bind(value.py()))?;
            // What an answer holds nothing of, it leaves out; an empty list of an input means none.
            let is_left_out = held.is_none() || !default.is_none(value.py()) && held.len().is_ok_and(|n| n == 0);
            if !is_left_out {
                let outer = std::mem::replace(&mut self.exact, field.exact);
                self.entry(key, &held, &mut first)?;
                self.exact = outer;
            }
        }
        self.out.push('}');
        Ok(())
    }

    fn map(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Stop> {
        self.out.push('{');
        let mut first = true;
        for pair in value.call_method0("items")?.try_iter()? {
            let (key, held): (Bound<'_, PyAny>, Bound<'_, PyAny>) = pair?.extract()?;
            let key = if key.is_instance(self.classes.types[0].bind(value.py()))? { key.call_method0("isoformat")? } else { key };
            let key = if key.is_instance(self.classes.types[1].bind(value.py()))? { key.getattr("value")? } else { key };
            self.entry(&key.str()?.to_string(), &held, &mut first)?;
        }
        self.out.push('}');
        Ok(())
    }

    fn entry(&mut self, key: &str, value: &Bound<'_, PyAny>, first: &mut bool) -> Result<(), Stop> {
        if !std::mem::replace(first, false) {
            self.out.push(',');
        }
        self.string(key)?;
        self.out.push(':');
        self.at.push(key.to_owned());
        self.value(value)?;
        self.at.pop();
        Ok(())
    }

    fn list(&mut self, value: &Bound<'_, PyAny>) -> Result<(), Stop> {
        self.out.push('[');
        for (index, held) in value.try_iter()?.enumerate() {
            if index > 0 {
                self.out.push(',');
            }
            self.at.push(index.to_string());
            self.value(&held?)?;
            self.at.pop();
        }
        self.out.push(']');
        Ok(())
    }
}
