//! The tables of which the classes of records are made, and the plain strings that choices are, in Rust.

use rosterkit::operation::{Choice, Field, Record};

use super::docs::Docs;
use super::parameter::{Default, Parameter};
use super::surface::fields;
use crate::model::Module;

/// The file of a module's records and choices.
pub fn file(module: Module) -> String {
    let records: String = module.records.iter().map(|each| record(module, each)).collect();
    let choices: String = module.choices.iter().map(choice).collect();
    let add: String = module
        .records
        .iter()
        .map(|each| format!("record::add::<model::{}>(module)?;\n", each.name))
        .collect();
    let imports = if choices.is_empty() {
        ""
    } else {
        "use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
"
    };
    let refusal = if choices.is_empty() { "" } else { "Refusal, " };
    format!(
        r"//! The records and choices of {title}.

use pyo3::prelude::*;
use rosterkit::{{{refusal}{name} as model}};

{imports}use crate::record::{{self, record}};

{records}
{choices}
/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {{
    {add}Ok(())
}}
",
        title = module.title,
        name = module.name,
    )
}

fn record(module: Module, declared: &'static Record) -> String {
    let Record { name, doc, .. } = declared;
    let parameters = fields(declared, &|name: &str| name.to_owned());
    let doc = format!("{name}({})\n--\n\n{}", signature(&parameters), text(doc));
    let of_text = if declared.text.is_some() { "Some(|text| text.into())" } else { "None" };
    let field = |field: &Field| {
        let parameter = parameters.iter().find(|parameter| parameter.name == field.name);
        let parameter = parameter.expect("each field is one");
        let kind = match (parameter.default, parameter.keyword) {
            (Default::Required, _) => "Required",
            (Default::Unset, false) => "Optional",
            (Default::Unset, true) => "NamedOrUnset",
            (Default::None, _) => "NamedOrNone",
        };
        format!("    {}: {kind}, c{:?};\n", field.name, text(&field.description()))
    };
    format!(
        "record! {{\n    model::{name}, c\"rosterkit.{home}.{name}\", {of_text},\n    c{doc:?};\n{fields}}}\n\n",
        home = module.name,
        fields = declared.fields.iter().map(field).collect::<String>(),
    )
}

/// The lines of a docstring.
fn text(doc: &str) -> String {
    Docs::new(doc).lines().join("\n")
}

/// How a class is called, as `inspect.signature` has it.
fn signature(parameters: &[Parameter]) -> String {
    let mut written: Vec<String> = Vec::new();
    for (index, Parameter { name, default, keyword, .. }) in parameters.iter().enumerate() {
        if *keyword && !parameters[..index].iter().any(|before| before.keyword) {
            written.push("*".into());
        }
        written.push(match default {
            Default::Required => name.clone(),
            Default::None => format!("{name}=None"),
            Default::Unset => format!("{name}=..."),
        });
    }
    written.join(", ")
}

fn choice(declared: &Choice) -> String {
    let name = declared.name;
    let known: String =
        declared.values.iter().map(|value| format!("KnownValue::new({:?}),", value.wire)).collect();
    let count = declared.values.len();
    format!(
        r"
impl ToPython for model::{name} {{
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {{
        static KNOWN: [KnownValue; {count}] = [{known}];
        choice(py, &KNOWN, value.get().as_str())
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
