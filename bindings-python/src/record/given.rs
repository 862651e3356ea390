//! What a class of records is called with: a value for each field.

use pyo3::PyErr;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

use super::field::{Field, Parameter};
use crate::argument::{self, Unfit};
use crate::convert::{FromPython, unset};

/// The values of all fields, in the order of their declaration.
pub struct Given<'py> {
    values: std::vec::IntoIter<(&'static Field, Bound<'py, PyAny>)>,
}

impl<'py> Given<'py> {
    /// Take what a class of this name was called with, with defaults for what was left out.
    pub fn take(
        class: &str,
        fields: &'static [Field],
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Self> {
        let call = Call { class, fields };
        let mut values = call.by_position(args)?;
        if let Some(kwargs) = kwargs {
            call.by_name(kwargs, &mut values)?;
        }
        let values = call.complete(args.py(), values)?;
        Ok(Self { values: fields.iter().zip(values).collect::<Vec<_>>().into_iter() })
    }

    /// Read the next field.
    pub fn read<T: FromPython>(&mut self) -> Result<T, Unfit> {
        let (field, value) = self.values.next().expect("it is read once for each field");
        argument::read(&value, field.text())
    }
}

/// A call of a class. Its errors are those of Python's own functions.
struct Call<'a> {
    class: &'a str,
    fields: &'static [Field],
}

type Values<'py> = Vec<Option<Bound<'py, PyAny>>>;

impl Call<'_> {
    fn by_position<'py>(&self, args: &Bound<'py, PyTuple>) -> PyResult<Values<'py>> {
        let count = |is: fn(Parameter) -> bool| {
            self.fields.iter().filter(|field| is(field.parameter)).count()
        };
        let required = count(|parameter| parameter == Parameter::Required);
        let takes = count(Parameter::is_positional);
        if args.len() > takes {
            let takes = if required < takes {
                format!("from {required} to {takes}")
            } else {
                takes.to_string()
            };
            let were = if args.len() == 1 { "was" } else { "were" };
            let given = args.len();
            let what = format!("takes {takes} positional arguments but {given} {were} given");
            return Err(self.error(&what));
        }
        let mut args = args.iter();
        let mut value =
            |field: &Field| if field.parameter.is_positional() { args.next() } else { None };
        Ok(self.fields.iter().map(&mut value).collect())
    }

    fn by_name<'py>(&self, kwargs: &Bound<'py, PyDict>, values: &mut Values<'py>) -> PyResult<()> {
        for (name, value) in kwargs {
            let text = name.cast::<PyString>()?.to_string_lossy();
            let index = self.fields.iter().position(|field| field.text() == text);
            let index = index.ok_or_else(|| {
                self.error(&format!("got an unexpected keyword argument '{text}'"))
            })?;
            if values[index].replace(value).is_some() {
                return Err(self.error(&format!("got multiple values for argument '{text}'")));
            }
        }
        Ok(())
    }

    fn complete<'py>(
        &self,
        py: Python<'py>,
        values: Values<'py>,
    ) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let named = || self.fields.iter().zip(&values);
        let missing: Vec<_> = named()
            .filter(|(field, value)| value.is_none() && field.parameter == Parameter::Required)
            .map(|(field, _)| format!("'{}'", field.text()))
            .collect();
        if !missing.is_empty() {
            return Err(self.missing(&missing));
        }
        let default = |field: &Field| match field.parameter {
            Parameter::NamedOrNone => Ok(py.None().into_bound(py)),
            _ => unset(py).cloned(),
        };
        let fields = self.fields.iter();
        fields.zip(values).map(|(field, value)| value.map_or_else(|| default(field), Ok)).collect()
    }

    fn missing(&self, names: &[String]) -> PyErr {
        let s = if names.len() == 1 { "" } else { "s" };
        let list = match names {
            [only] => only.clone(),
            [one, other] => format!("{one} and {other}"),
            [others @ .., last] => format!("{}, and {last}", others.join(", ")),
            [] => String::new(),
        };
        self.error(&format!("missing {} required positional argument{s}: {list}", names.len()))
    }

    fn error(&self, what: &str) -> PyErr {
        PyTypeError::new_err(format!("{}.__new__() {what}", self.class))
    }
}
