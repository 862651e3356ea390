//! Records: a frozen class each, whose objects are handles.

/// Expects `use rosterkit::paperspace as model;` around it.
macro_rules! records {
    (service { $service:literal $module:literal } $($record:tt)*) => {
        $(record! { $module $record })*

        /// Add the classes to the service's module.
        pub fn add_records(module: &pyo3::Bound<'_, pyo3::types::PyModule>) -> pyo3::PyResult<()> {
            $(add_record! { module $record })*
            Ok(())
        }
    };
}

macro_rules! add_record {
    ($to:ident { $kind:ident $record:ident $($rest:tt)* }) => {
        $to.add_class::<$record>()?;
    };
}

macro_rules! record {
    // An update: every field can be left out, cleared or set.
    ($module:literal { input $record:ident $name:literal $docs:tt
        $({ $field:ident [Change<$ty:ty>] $snake:literal $camel:literal $wire:literal
            [$($doc:literal)*] })*
    }) => {
        record_class! { $module $record $name $docs $({ $field $snake [$($doc)*] })* }

        #[pymethods]
        impl $record {
            #[new]
            #[pyo3(signature = (*, $($field = $crate::call::Maybe::Left),*))]
            #[allow(clippy::too_many_arguments, reason = "a record has the fields it has")]
            fn new($($field: $crate::call::Maybe<'_>),*) -> PyResult<Self> {
                Ok(Self(Handle::new(FromFields::from_fields(($($field.read($snake)?,)*)))))
            }
        }
    };

    // All fields are given.
    ($module:literal { $kind:ident $record:ident $name:literal $docs:tt
        $({ $field:ident $ty:tt $snake:literal $camel:literal $wire:literal
            [$($doc:literal)*] })*
    }) => {
        record_class! { $module $record $name $docs $({ $field $snake [$($doc)*] })* }

        #[pymethods]
        impl $record {
            #[new]
            #[allow(clippy::too_many_arguments, reason = "a record has the fields it has")]
            fn new($($field: &Bound<'_, PyAny>),*) -> PyResult<Self> {
                Ok(Self(Handle::new(FromFields::from_fields(($(take($field, $snake)?,)*)))))
            }
        }
    };
}

macro_rules! record_class {
    ($module:literal $record:ident $name:literal [$($doc:literal)*]
     $({ $field:ident $snake:literal [$($field_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[pyclass(frozen, name = $name, module = $module)]
        pub struct $record(pub Handle<model::$record>);

        #[pymethods]
        impl $record {
            #[classattr]
            fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
                PyTuple::new(py, [$($snake),*])
            }

            $(
                $(#[doc = $field_doc])*
                #[getter]
                fn $field<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                    ToPython::to_python(self.0.kept().part(|record| &record.$field), py)
                }
            )*

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                record::repr(py, $name, self.fields(py)?)
            }

            fn __eq__(&self, other: &Self) -> bool {
                self.0.get() == other.0.get()
            }

            fn __hash__(&self) -> u64 {
                record::hash(self.0.get())
            }

            fn __reduce__<'py>(
                slf: &Bound<'py, Self>,
            ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
                record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
            }

            fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
                slf
            }

            fn __deepcopy__<'py>(
                slf: Bound<'py, Self>,
                _memo: &Bound<'py, PyAny>,
            ) -> Bound<'py, Self> {
                slf
            }

            /// Return a copy in which these fields have other values.
            #[pyo3(signature = (**changes))]
            fn __replace__<'py>(
                slf: &Bound<'py, Self>,
                changes: Option<&Bound<'py, PyDict>>,
            ) -> PyResult<Bound<'py, PyAny>> {
                record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
            }

            /// Return the fields as a dict, records in them as dicts too. What an update leaves
            /// alone is left out.
            fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
                record::to_dict(py, self.fields(py)?)
            }

            /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
            fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                record::to_json(py, self.fields(py)?)
            }
        }

        impl $record {
            fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
                Ok(vec![$(($snake, self.$field(py)?)),*])
            }
        }

        impl ToPython for model::$record {
            fn to_python<'py>(kept: Kept<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(Bound::new(py, $record(kept.handle()))?.into_any())
            }
        }

        impl FromPython for model::$record {
            fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
                let record = value.cast::<$record>();
                record
                    .map(|record| record.get().0.get().clone())
                    .map_err(|_| must_be(concat!("a ", $module, ".", $name), value))
            }
        }
    };
}
