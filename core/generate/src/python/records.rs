//! The classes of records, and the plain strings that choices are, in Rust.

use rosterkit::operation::{Choice, Field, Record};

use super::clients::signature;
use super::docs::Docs;
use super::parameter::{Default, Parameter};
use super::surface::fields;
use crate::model::Module;

/// How a text becomes a record that it stands for.
const FROM_TEXT: &str = "if value.is_instance_of::<PyString>() {
            return Ok(String::from_python(value)?.as_str().into());
        }
        ";

/// The file of a module's records and choices.
pub fn file(module: Module) -> String {
    let records: String = module.records.iter().map(|each| record(module, each)).collect();
    let choices: String = module.choices.iter().map(choice).collect();
    let add: String = module
        .records
        .iter()
        .map(|each| format!("record::add::<{}>(module)?;\n", each.name))
        .collect();
    let arguments = [
        ("MaybeUnset", "MaybeUnset"),
        ("PyValue", "PyValue<"),
        ("Unfit", "Unfit"),
        ("option", "option("),
    ];
    let arguments = arguments.into_iter().filter(|(_, used_as)| records.contains(used_as));
    let arguments: Vec<_> = arguments.map(|(name, _)| name).collect();
    let choice = if choices.is_empty() { "" } else { "choice, " };
    format!(
        r"//! The records and choices of {title}.

use pyo3::prelude::*;
{text}use rosterkit::bridge::FromFields as _;
use rosterkit::{{Refusal, {name} as model}};

use crate::argument::{{{arguments}}};
use crate::convert::{{FromPython, ToPython, {choice}must_be}};
use crate::owning_ref::{{OwningRef, Part}};
use crate::record::{{self, Record, RecordClass}};

{records}
{choices}
/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {{
    {add}Ok(())
}}
",
        title = module.title,
        name = module.name,
        arguments = arguments.join(", "),
        text = if records.contains("PyString") { "use pyo3::types::PyString;\n" } else { "" },
    )
}

fn record(module: Module, declared: &'static Record) -> String {
    let Record { name, doc, .. } = declared;
    let home = format!("rosterkit.{}", module.name);
    let text = if declared.text.is_some() { "a str or " } else { "" };
    let what = format!("{text}a {home}.{name}");
    let parameters = fields(declared, &|name: &str| name.to_owned());
    let names: Vec<_> = declared.fields.iter().map(|field| field.name).collect();
    let quoted: String = names.iter().map(|name| format!("\"{name}\", ")).collect();
    let getters: String = declared
        .fields
        .iter()
        .map(|field| {
            format!(
                "\n{docs}#[getter]\n\
                 fn {name}<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{\n\
                     record::field(py, &self.0, |record| &record.{name})\n\
                 }}\n",
                docs = Docs::new(&field.description()).rust(),
                name = field.name,
            )
        })
        .collect();
    format!(
        r#"{docs}#[pyclass(frozen, extends = Record, name = "{name}", module = "{home}")]
pub struct {name}(OwningRef<model::{name}>);

#[pymethods]
impl {name} {{
    {constructor}{getters}
}}

impl RecordClass for {name} {{
    type Model = model::{name};

    const FIELDS: &[&str] = &[{quoted}];

    fn model(&self) -> &Self::Model {{
        self.0.get()
    }}
}}

impl ToPython for model::{name} {{
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{
        Ok(Bound::new(py, Record.of({name}(value.owned())))?.into_any())
    }}
}}

impl FromPython for model::{name} {{
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {{
        {from_text}let record = value.cast::<{name}>().map_err(|_| must_be("{what}", value))?;
        Ok(record.get().0.get().clone())
    }}
}}

"#,
        from_text = if declared.text.is_some() { FROM_TEXT } else { "" },
        docs = Docs::new(doc).rust(),
        constructor = constructor(declared, &parameters),
    )
}

fn constructor(declared: &Record, parameters: &[Parameter]) -> String {
    let arguments: String =
        parameters.iter().map(|each| format!("{}: {},\n", each.name, each.rust_type())).collect();
    let read = |field: &Field| {
        let parameter = parameters.iter().find(|parameter| parameter.name == field.name);
        match parameter.map(|parameter| parameter.default) {
            Some(Default::None) => format!("option({0}, \"{0}\")?,\n", field.name),
            _ => format!("{0}.read(\"{0}\")?,\n", field.name),
        }
    };
    let read: String = declared.fields.iter().map(read).collect();
    let signature = if parameters.iter().all(|each| each.default == Default::Required) {
        String::new()
    } else {
        format!("#[pyo3(signature = ({}))]\n", signature(parameters))
    };
    format!(
        "#[new]\n{signature}fn new({arguments}) -> Result<PyClassInitializer<Self>, Unfit> {{\n\
             let record = model::{}::from_fields(({read}));\n\
             Ok(Record.of(Self(OwningRef::new(record))))\n\
         }}\n",
        declared.name
    )
}

fn choice(declared: &Choice) -> String {
    let name = declared.name;
    format!(
        r"
impl ToPython for model::{name} {{
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{
        choice(py, value.get().as_str())
    }}
}}

impl FromPython for model::{name} {{
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {{
        Ok(String::from_python(value)?.as_str().into())
    }}
}}
"
    )
}

/// The file that names the modules of records.
pub fn registration() -> String {
    let names: Vec<_> = Module::all().map(|module| module.name).collect();
    let modules: String = names.iter().map(|name| format!("mod {name};\n")).collect();
    let add: String = names.iter().map(|name| format!("(\"{name}\", {name}::add),\n")).collect();
    format!(
        r"//! The records and choices of all services, and those that services share.

{modules}
use pyo3::prelude::*;

type Add = fn(&Bound<'_, PyModule>) -> PyResult<()>;

/// Add a module for each service, with the classes of its records.
pub fn add_modules(package: &Bound<'_, PyModule>) -> PyResult<()> {{
    let modules: &[(&str, Add)] = &[{add}];
    for (name, add) in modules {{
        let module = PyModule::new(package.py(), name)?;
        add(&module)?;
        package.add(*name, module)?;
    }}
    Ok(())
}}
"
    )
}
