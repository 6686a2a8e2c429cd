//! Records as instances of the package's classes: a serializer of serde whose output is Python.

use crate::classes::{Class, Classes};
use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};
use serde::ser::{self, Serialize};
use std::fmt;

/// Makes Python objects of a record.
pub(crate) fn object(py: Python<'_>, classes: &Classes, record: &impl Serialize) -> PyResult<Py<PyAny>> {
    record.serialize(Maker { py, classes }).map_err(|Broken(error)| error)
}

/// An exception of the host, on its way through serde.
#[derive(Debug)]
pub(crate) struct Broken(PyErr);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object could not be made")
    }
}

impl std::error::Error for Broken {}

impl From<PyErr> for Broken {
    fn from(error: PyErr) -> Broken {
        Broken(error)
    }
}

impl ser::Error for Broken {
    fn custom<T: fmt::Display>(message: T) -> Broken {
        Broken(pyo3::exceptions::PyRuntimeError::new_err(message.to_string()))
    }
}

type Made = Result<Py<PyAny>, Broken>;

#[derive(Clone, Copy)]
struct Maker<'py, 'c> {
    py: Python<'py>,
    classes: &'c Classes,
}

macro_rules! plainly {
    ($($method:ident($type:ty),)*) => {
        $(fn $method(self, value: $type) -> Made { Ok(value.into_py_any(self.py)?) })*
    };
}

impl<'py, 'c> ser::Serializer for Maker<'py, 'c> {
    type Ok = Py<PyAny>;
    type Error = Broken;
    type SerializeSeq = Sequence<'py, 'c>;
    type SerializeTuple = Sequence<'py, 'c>;
    type SerializeTupleStruct = Sequence<'py, 'c>;
    type SerializeTupleVariant = ser::Impossible<Py<PyAny>, Broken>;
    type SerializeMap = Entries<'py, 'c>;
    type SerializeStruct = Instance<'py, 'c>;
    type SerializeStructVariant = ser::Impossible<Py<PyAny>, Broken>;

    plainly! {
        serialize_bool(bool), serialize_i8(i8), serialize_i16(i16), serialize_i32(i32), serialize_i64(i64),
        serialize_u8(u8), serialize_u16(u16), serialize_u32(u32), serialize_u64(u64), serialize_f32(f32), serialize_f64(f64),
        serialize_char(char), serialize_str(&str), serialize_bytes(&[u8]),
    }

    fn serialize_none(self) -> Made {
        Ok(self.py.None())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Made {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Made {
        Ok(self.py.None())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Made {
        Ok(self.py.None())
    }

    /// A word of a list.
    fn serialize_unit_variant(self, name: &'static str, _: u32, word: &'static str) -> Made {
        let member = self.classes.words.get(name).and_then(|words| words.get(word));
        member.map_or_else(|| self.serialize_str(word), |member| Ok(member.clone_ref(self.py)))
    }

    /// A value that is text in JSON and something better here: a day, a decimal, a fraction, a word.
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Made {
        let text = value.serialize(self)?;
        match name {
            "Day" => Ok(self.classes.day.call1(self.py, (text,))?),
            "Hours" | "Money" => Ok(self.classes.decimal.call1(self.py, (text,))?),
            "Rational" => Ok(self.classes.fraction.call1(self.py, (text,))?),
            _ => {
                let Some(words) = self.classes.words.get(name) else { return Ok(text) };
                let word = text.bind(self.py).cast::<PyString>().map_err(PyErr::from)?.to_string();
                Ok(words.get(&word).map_or(text, |member| member.clone_ref(self.py)))
            }
        }
    }

    /// A unit with its amount.
    fn serialize_newtype_variant<T: Serialize + ?Sized>(self, name: &'static str, _: u32, unit: &'static str, amount: &T) -> Made {
        let amount = amount.serialize(self)?;
        match self.classes.tagged.get(name) {
            Some(class) => Ok(class.call1(self.py, (unit, amount))?),
            None => {
                let map = PyDict::new(self.py);
                map.set_item(unit, amount)?;
                Ok(map.into_any().unbind())
            }
        }
    }

    fn serialize_seq(self, length: Option<usize>) -> Result<Sequence<'py, 'c>, Broken> {
        Ok(Sequence { maker: self, items: Vec::with_capacity(length.unwrap_or_default()) })
    }

    fn serialize_tuple(self, length: usize) -> Result<Sequence<'py, 'c>, Broken> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_struct(self, _: &'static str, length: usize) -> Result<Sequence<'py, 'c>, Broken> {
        self.serialize_seq(Some(length))
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeTupleVariant, Broken> {
        Err(ser::Error::custom("no record has such a form"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Entries<'py, 'c>, Broken> {
        Ok(Entries { maker: self, map: PyDict::new(self.py), key: None })
    }

    fn serialize_struct(self, name: &'static str, _: usize) -> Result<Instance<'py, 'c>, Broken> {
        let class = self.classes.records.get(name).ok_or_else(|| <Broken as ser::Error>::custom(format!("no class {name}")))?;
        let instance = self.classes.new.bind(self.py).call1((class.class.bind(self.py),))?;
        Ok(Instance { maker: self, class, instance, given: vec![false; class.fields.len()] })
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Self::SerializeStructVariant, Broken> {
        Err(ser::Error::custom("no record has such a form"))
    }
}

/// A list in the making; it becomes a tuple, since what is given is not to be changed.
pub(crate) struct Sequence<'py, 'c> {
    maker: Maker<'py, 'c>,
    items: Vec<Py<PyAny>>,
}

impl Sequence<'_, '_> {
    fn push<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        self.items.push(value.serialize(self.maker)?);
        Ok(())
    }

    fn finish(self) -> Made {
        Ok(PyTuple::new(self.maker.py, self.items)?.into_any().unbind())
    }
}

impl ser::SerializeSeq for Sequence<'_, '_> {
    type Ok = Py<PyAny>;
    type Error = Broken;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        self.push(value)
    }

    fn end(self) -> Made {
        self.finish()
    }
}

impl ser::SerializeTuple for Sequence<'_, '_> {
    type Ok = Py<PyAny>;
    type Error = Broken;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        self.push(value)
    }

    fn end(self) -> Made {
        self.finish()
    }
}

impl ser::SerializeTupleStruct for Sequence<'_, '_> {
    type Ok = Py<PyAny>;
    type Error = Broken;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        self.push(value)
    }

    fn end(self) -> Made {
        self.finish()
    }
}

/// A map in the making.
pub(crate) struct Entries<'py, 'c> {
    maker: Maker<'py, 'c>,
    map: Bound<'py, PyDict>,
    key: Option<Py<PyAny>>,
}

impl ser::SerializeMap for Entries<'_, '_> {
    type Ok = Py<PyAny>;
    type Error = Broken;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Broken> {
        self.key = Some(key.serialize(self.maker)?);
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Broken> {
        let value = value.serialize(self.maker)?;
        self.map.set_item(self.key.take(), value)?;
        Ok(())
    }

    fn end(self) -> Made {
        Ok(self.map.into_any().unbind())
    }
}

/// An instance of a record class in the making.
pub(crate) struct Instance<'py, 'c> {
    maker: Maker<'py, 'c>,
    class: &'c Class,
    instance: Bound<'py, PyAny>,
    given: Vec<bool>,
}

impl Instance<'_, '_> {
    fn set(&self, attribute: &Py<PyString>, value: &Py<PyAny>) -> Result<(), Broken> {
        self.maker.classes.set.bind(self.maker.py).call1((&self.instance, attribute, value))?;
        Ok(())
    }
}

impl ser::SerializeStruct for Instance<'_, '_> {
    type Ok = Py<PyAny>;
    type Error = Broken;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Broken> {
        let position = self.class.fields.iter().position(|field| field.key == key);
        let known = position.and_then(|at| Some((self.given.get_mut(at)?, self.class.fields.get(at)?)));
        let Some((given, field)) = known else { return Err(ser::Error::custom(format!("the class has no {key}"))) };
        *given = true;
        let value = value.serialize(self.maker)?;
        self.set(&field.attribute, &value)
    }

    fn end(self) -> Made {
        for (field, _) in self.class.fields.iter().zip(&self.given).filter(|(_, given)| !**given) {
            self.set(&field.attribute, &field.default)?;
        }
        Ok(self.instance.unbind())
    }
}
