//! The classes of clients, in Rust.

use std::fmt::Write as _;

use rosterkit::operation::{Operation, Service, Setting, SettingKind};
use rosterkit::options::{ClientOption, LISTING_OPTIONS, Scope, all_options};

use super::docs::Docs;
use super::parameter::{Default, Parameter, Style};
use super::surface::{CLOSE, Class, DRY_RUN, EXPLAIN, Method, Role, WITH_RESPONSE, client, update};
use crate::model::Module;

/// The file of a service's clients.
pub fn file(module: Module) -> String {
    let service = module.service.expect("only services have clients");
    let classes = Style::BOTH.map(|style| class(module, service, &client(module, style)));
    let body = format!("{}\n{}\n{}", build(service), classes.join("\n"), calls(module, service));
    let used = |names: &[&str]| {
        let used = names.iter().filter(|name| body.contains(**name));
        used.copied().collect::<Vec<_>>().join(", ")
    };
    let arguments = used(&["MaybeUnset", "PyValue", "RecordOrFields", "option"]);
    let options = used(&["ClientOptions", "call_options", "limits", "listing_options"]);
    let when = |name: &str, import: &'static str| if body.contains(name) { import } else { "" };
    let model = format!("{} as model", service.name);
    let model = [when("<Secret>", "Secret"), if body.contains("model::") { &model } else { "" }];
    let model = match model.iter().filter(|name| !name.is_empty()).copied().collect::<Vec<_>>()[..]
    {
        [] => String::new(),
        [only] => format!("use rosterkit::{only};\n"),
        ref several => format!("use rosterkit::{{{}}};\n", several.join(", ")),
    };
    format!(
        r"//! The clients of {title}.

{arc}use pyo3::gc::{{PyTraverseError, PyVisit}};
use pyo3::prelude::*;
use pyo3::types::{{PyDict, PyTuple}};
{request}use rosterkit::bridge::{{self, {answer_as}Client as _, Configuration{fields}}};
{model}
use crate::argument::{{{arguments}}};
use crate::awaitable::Completed;
use crate::call::{{self, Deliver}};
use crate::client::{{self, Client}};
use crate::coroutine::coroutine_functions;
use crate::generated::options::{{{options}}};
{listings}{clients}use crate::{{errors{raw_request}}};

{body}
{add}",
        title = service.title,
        arc = when("Arc<Listing>", "use std::sync::Arc;\n\n"),
        request = when("raw_request::", "use rosterkit::bridge::raw::Request;\n"),
        answer_as = when("AnswerAs", "AnswerAs, "),
        fields = when("::from_fields", ", FromFields as _"),
        listings = when(
            "listing_options",
            "use crate::listing::Listing;\nuse crate::pager::{AsyncPager, SyncPager};\n"
        ),
        clients = when("<ServiceClients>", "use crate::service_clients::ServiceClients;\n"),
        raw_request = when("raw_request::", ", raw_request"),
        add = add_clients(module, service),
    )
}

/// The function that makes what both classes consist of.
fn build(service: &Service) -> String {
    let client = service.client;
    let arguments: String = service
        .settings
        .iter()
        .map(|setting| format!("{}: Option<PyValue<'_>>,\n", setting.name))
        .collect();
    let settings: String = service.settings.iter().map(read_setting).collect();
    let is_given_clients = service.settings.iter().any(|s| s.kind == SettingKind::Clients);
    let (mutable, provider) = if is_given_clients {
        ("mut ", "")
    } else {
        let set = "if let Some(provider) = callbacks.token_provider() {
        builder = builder.token_provider(provider);
    }
    ";
        ("", set)
    };
    format!(
        r"/// Make what the objects of both classes hold.
fn build(
    py: Python<'_>,
    {arguments}options: &ClientOptions<'_>,
) -> PyResult<Client<rosterkit::{client}>> {{
    let {mutable}callbacks = options.callbacks(py)?;
    let configuration = Configuration {{
        connecting: options.connecting()?,
        ca_variables: client::CA_VARIABLES,
        ..Configuration::default()
    }};
    let mut builder = bridge::configure(rosterkit::{client}::builder(), configuration)
        .options(options.limits()?)
        .observer(callbacks.observer());
    {settings}{provider}if let Some(clock) = options.clock()? {{
        builder = builder.clock(clock);
    }}
    let core = builder.build().map_err(|error| errors::raised(py, &error))?;
    Ok(Client::new(core, callbacks))
}}
"
    )
}

/// What gives the builder a setting.
fn read_setting(setting: &Setting) -> String {
    let name = setting.name;
    let (ty, set) = match setting.kind {
        SettingKind::Secret => ("Secret", format!("builder = builder.{name}({name});")),
        SettingKind::Clients => {
            let set = format!(
                "builder = builder.{name}({name}.core);\n\
                 callbacks = callbacks.with_clients({name}.callbacks);"
            );
            ("ServiceClients", set)
        }
        _ => ("String", format!("builder = builder.{name}({name});")),
    };
    format!("if let Some({name}) = option::<{ty}>({name}, \"{name}\")? {{\n{set}\n}}\n")
}

fn class(module: Module, service: &Service, class: &Class) -> String {
    let (name, client) = (&class.name, service.client);
    let methods: String = class.methods.iter().map(|each| method(module, class, each)).collect();
    let closing = match class.style {
        Style::Blocking => format!(
            r"
{close}fn close(&self) {{
    self.0.core.close();
}}

fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {{
    slf
}}

#[pyo3(signature = (*_raised))]
fn __exit__(&self, _raised: &Bound<'_, PyTuple>) {{
    self.0.core.close();
}}
",
            close = Docs::new(CLOSE).rust(),
        ),
        Style::Async => format!(
            r"
{close}fn aclose(&self, py: Python<'_>) -> Completed {{
    self.0.core.close();
    Completed::new(py.None())
}}

fn __aenter__(slf: Bound<'_, Self>) -> Completed {{
    Completed::new(slf.into_any().unbind())
}}

#[pyo3(signature = (*_raised))]
fn __aexit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) -> Completed {{
    self.aclose(py)
}}
",
            close = Docs::new(CLOSE).rust(),
        ),
    };
    format!(
        r#"{docs}// With a `__dict__`, so that a test can put a mock in the place of a method.
#[pyclass(frozen, dict, name = "{name}", module = "rosterkit")]
pub struct {name}(Client<rosterkit::{client}>);

#[pymethods]
impl {name} {{
{methods}
{explain}fn explain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {{
    client::explained(py, self.0.core.explain())
}}
{answering}{closing}
fn __repr__(&self) -> String {{
    self.0.shown("{name}")
}}

fn __reduce__(&self) -> PyResult<()> {{
    Err(client::not_pickled())
}}

fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {{
    self.0.traverse(&visit)
}}
}}
"#,
        docs = class.docs.rust(),
        answering = if service.raw.is_empty() { String::new() } else { answering() },
        explain = Docs::new(EXPLAIN).rust(),
    )
}

/// The properties that give the same client, with calls that give other answers.
fn answering() -> String {
    let property = |name: &str, docs: &str, core: &str, variant: &str| {
        format!(
            r"
{docs}#[getter]
fn {name}(slf: &Bound<'_, Self>) -> Self {{
    let Self(client) = slf.get();
    Self(client.answering(slf.as_any(), client.core.{core}(), AnswerAs::{variant}))
}}
",
            docs = Docs::new(docs).rust(),
        )
    };
    property("with_response", WITH_RESPONSE, "clone", "Response")
        + &property("dry_run", DRY_RUN, "without_writes", "DryRun")
}

fn method(module: Module, class: &Class, method: &Method) -> String {
    let Method { name, docs, parameters, role, .. } = method;
    let any = "PyResult<Bound<'py, PyAny>>";
    let (deliver, pager, pager_result) = match class.style {
        Style::Blocking => ("call::send", "SyncPager", "PyResult<SyncPager>"),
        Style::Async => ("call::coroutine", "AsyncPager", "PyResult<AsyncPager>"),
    };
    let passed: String = parameters.iter().map(|each| format!(", {}", each.name)).collect();
    let (name, lifetime, receiver, result, body) = match role {
        Role::Constructor => {
            let settings = module.service.map_or(&[][..], |service| service.settings);
            let settings: String =
                settings.iter().map(|setting| format!("{}, ", setting.name)).collect();
            let options = all_options().map(|ClientOption { name, .. }| {
                if parameters.iter().any(|each| each.name == *name) {
                    format!("{name}, ")
                } else {
                    format!("{name}: None, ")
                }
            });
            let body = format!(
                "let options = ClientOptions {{ {} }};\n\
                 build(py, {settings}&options).map(Self)",
                options.collect::<String>()
            );
            ("new", "", "py: Python<'_>", "PyResult<Self>", body)
        }
        Role::WithOptions => {
            let given: Vec<_> = parameters.iter().map(|each| each.name.as_str()).collect();
            let body = format!(
                "let Self(client) = slf.get();\n\
                 let core = client.core.with_options(&limits({})?);\n\
                 let core = core.map_err(|error| errors::raised(slf.py(), &error))?;\n\
                 Ok(Self(client.with_core(slf.as_any(), core)))",
                given.join(", ")
            );
            (*name, "", "slf: &Bound<'_, Self>", "PyResult<Self>", body)
        }
        Role::Request | Role::Call(_) => {
            let body = format!("calls::{name}(&self.0, py{passed}, {deliver})");
            (*name, "<'py>", "&self, py: Python<'py>", any, body)
        }
        Role::Listing(_) => {
            let body = format!("calls::{name}(&self.0{passed}).map({pager})");
            (*name, "", "&self", pager_result, body)
        }
    };
    let docs = if matches!(role, Role::Constructor) { "#[new]\n".into() } else { docs.rust() };
    let arguments = arguments(parameters);
    format!(
        "\n{docs}#[pyo3(signature = ({}))]\nfn {name}{lifetime}({receiver}, {arguments}) -> {result} {{\n{body}\n}}\n",
        signature(parameters)
    )
}

fn arguments(parameters: &[Parameter]) -> String {
    parameters.iter().map(|each| format!("{}: {},\n", each.name, each.rust_type())).collect()
}

/// What the methods of both classes call, so that it is compiled once for both.
fn calls(module: Module, service: &Service) -> String {
    let methods = client(module, Style::Blocking).methods;
    let functions: String = methods.iter().filter_map(|each| call(module, service, each)).collect();
    format!(
        "/// The calls and listings, for the methods of both classes.\nmod calls {{\nuse super::*;\n{functions}}}\n"
    )
}

fn call(module: Module, service: &Service, method: &Method) -> Option<String> {
    let of_calls = names(all_options().filter(|option| option.scope == Scope::Call));
    let prepared = match method.role {
        Role::Constructor | Role::WithOptions => return None,
        Role::Request => "let request = raw_request::read(method, path, query, json)?;\n\
             let Request { method, path, body, .. } = &request;\n\
             let call = client.core.request(method, path, &request.query(), body.as_ref());\n"
            .to_owned(),
        Role::Call(operation) | Role::Listing(operation) => called(module, operation),
    };
    let (name, arguments) = (method.name, arguments(&method.parameters));
    let client = format!("client: &Client<rosterkit::{}>", service.client);
    Some(if let Role::Listing(_) = method.role {
        format!(
            "\npub fn {name}({client}, {arguments}) -> PyResult<Arc<Listing>> {{\n\
                 {prepared}let options = listing_options({}, {of_calls})?;\n\
                 Ok(call::listing(&client.calling, call, options))\n\
             }}\n",
            names(LISTING_OPTIONS)
        )
    } else {
        format!(
            "\npub fn {name}<'py>({client}, py: Python<'py>, {arguments}deliver: Deliver) \
             -> PyResult<Bound<'py, PyAny>> {{\n\
                 {prepared}call::deliver(py, &client.calling, call, call_options({of_calls})?, deliver)\n\
             }}\n"
        )
    })
}

/// The call of an operation with all its arguments.
fn called(module: Module, operation: &'static Operation) -> String {
    let mut prepared = String::new();
    let mut arguments = Vec::new();
    for parameter in operation.parameters {
        arguments.push(parameter.name);
        let Some(record) = update(module, parameter) else { continue };
        let name = parameter.name;
        let fields = record.fields.iter().map(|field| field.name).collect::<Vec<_>>();
        let read: String =
            fields.iter().map(|field| format!("{field}.field(\"{field}\")?,\n")).collect();
        let _ = writeln!(
            prepared,
            "let fields = [{}];\n\
             let {name} = RecordOrFields {{\n\
                 record: {name},\n\
                 is_any_set: fields.iter().any(MaybeUnset::is_set),\n\
                 fields: || Ok(model::{}::from_fields(({read}))),\n\
             }};",
            fields.join(", "),
            record.name,
        );
    }
    format!(
        "{prepared}let call = client.core.operations().{}({});\n",
        operation.name,
        arguments.join(", ")
    )
}

/// The signature as pyo3 wants it.
pub fn signature(parameters: &[Parameter]) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut is_keyword = false;
    for Parameter { name, default, keyword, .. } in parameters {
        if *keyword && !is_keyword {
            written.push("*".into());
            is_keyword = true;
        }
        written.push(match default {
            Default::Required => name.clone(),
            Default::None => format!("{name} = None"),
            Default::Unset => format!("{name} = MaybeUnset::Unset"),
        });
    }
    let lines = lines(&written);
    match &lines[..] {
        [line] => line.clone(),
        lines => format!("\n        {}\n    ", lines.join("\n        ")),
    }
}

/// Entries of a list in lines of a readable length, as rustfmt leaves attributes as they are.
fn lines(entries: &[String]) -> Vec<String> {
    const WIDTH: usize = 90;
    let mut lines = vec![String::new()];
    for (index, entry) in entries.iter().enumerate() {
        let comma = if index + 1 < entries.len() { "," } else { "" };
        let line = lines.last_mut().expect("there is a first");
        if !line.is_empty() && line.len() + 2 + entry.len() > WIDTH {
            lines.push(format!("{entry}{comma}"));
        } else {
            let gap = if line.is_empty() { "" } else { " " };
            line.push_str(&format!("{gap}{entry}{comma}"));
        }
    }
    lines
}

fn names<'a>(options: impl IntoIterator<Item = &'a ClientOption>) -> String {
    options.into_iter().map(|option| option.name).collect::<Vec<_>>().join(", ")
}

/// The function that adds the classes to the package's module.
fn add_clients(module: Module, service: &Service) -> String {
    let client = service.client;
    let surface = super::surface::client(module, Style::Async);
    let coroutines = surface.methods.iter().filter(|method| method.is_coroutine(Style::Async));
    let coroutines: String = coroutines.map(|method| format!("\"{}\", ", method.name)).collect();
    let held = if service.raw.is_empty() {
        String::new()
    } else {
        format!(
            r"/// What `value` holds, if it is a client of this service, of either class.
pub fn held<'a>(value: &'a Bound<'_, PyAny>) -> Option<&'a Client<rosterkit::{client}>> {{
    if let Ok(client) = value.cast::<{client}>() {{
        return Some(&client.get().0);
    }}
    value.cast::<Async{client}>().ok().map(|client| &client.get().0)
}}

"
        )
    };
    format!(
        r#"{held}/// Add the classes to the package's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {{
    module.add_class::<{client}>()?;
    module.add_class::<Async{client}>()?;
    coroutine_functions(
        &module.py().get_type::<Async{client}>(),
        &[{coroutines}"aclose", "__aenter__", "__aexit__"],
    )
}}
"#
    )
}

/// The file that names the clients.
pub fn registration() -> String {
    let names = || Module::of_clients().map(|module| module.name);
    let modules: String = names().map(|name| format!("pub mod {name};\n")).collect();
    let add: String = names().map(|name| format!("{name}::add(module)?;\n")).collect();
    format!(
        r"//! The clients of all services, and `Access`.

{modules}
use pyo3::prelude::*;

/// Add the classes of all clients to the package's module.
pub fn add_clients(module: &Bound<'_, PyModule>) -> PyResult<()> {{
    {add}Ok(())
}}
"
    )
}

/// The file that finds out of which service a client is.
pub fn service_client() -> String {
    let services = || Module::of_services().map(|module| module.name);
    let held: String = services()
        .map(|name| {
            format!(
                "if let Some(client) = {name}::held(value) {{ return Some(of(client, value)); }}\n"
            )
        })
        .collect();
    format!(
        r"//! The client of a service that an object of Python's is.

use pyo3::prelude::*;
use rosterkit::ServiceClient;

use super::clients::{{{services}}};
use crate::callbacks::Callbacks;
use crate::client::Client;

/// What `value` holds, if it is a client of a service: for a client that works with others.
pub fn service_client(value: &Bound<'_, PyAny>) -> Option<(ServiceClient, Callbacks)> {{
    fn of<C: Clone + Into<ServiceClient>>(
        client: &Client<C>,
        value: &Bound<'_, PyAny>,
    ) -> (ServiceClient, Callbacks) {{
        (client.core.clone().into(), client.calling.callbacks.shared(value))
    }}
    {held}None
}}
",
        services = services().collect::<Vec<_>>().join(", "),
    )
}
