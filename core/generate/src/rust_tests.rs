//! `core/tests/by_name/generated`: the Rust clients with their settings, operations and arguments by
//! name, for tests that are the same for all operations.

use rosterkit::operation::{Direction, Field, Operation, Record, Service, SettingKind, Type};

use crate::model::{Module, Named};
use crate::output::Output;

const FOLDER: &str = "core/tests/by_name/generated";

pub fn write(output: &mut Output) {
    output.rust(&format!("{FOLDER}/mod.rs"), &clients());
    for module in Module::of_clients() {
        let Some(service) = module.service else { continue };
        let text = of_service(module, service);
        output.rust(&format!("{FOLDER}/{}.rs", service.name), &text);
    }
}

/// The clients of all services, by the services' names.
fn clients() -> String {
    let services: Vec<_> = Module::of_clients().filter_map(|module| module.service).collect();
    let modules: String = services.iter().map(|each| format!("mod {};\n", each.name)).collect();
    format!(
        "//! The clients of all services.

{modules}
use super::{{Arguments, Ended, How, Plan, no_service}};

{asynchronous}
{blocking}",
        asynchronous = client(&services, "AsyncClient", "rosterkit", ("make", "play"), "async "),
        blocking = client(
            &services,
            "BlockingClient",
            "rosterkit::blocking",
            ("make_blocking", "play_blocking"),
            "",
        ),
    )
}

/// An enum of the clients of one kind.
fn client(
    services: &[&Service],
    name: &str,
    path: &str,
    (make, play): (&str, &str),
    effect: &str,
) -> String {
    let wait = if effect.is_empty() { "" } else { ".await" };
    let each = |line: &dyn Fn(&Service) -> String| -> String {
        services.iter().map(|service| line(service) + "\n").collect()
    };
    let variants = each(&|Service { client, .. }| format!("{client}({path}::{client}),"));
    let made = each(&|Service { name, client, .. }| {
        format!("\"{name}\" => {name}::{make}(plan)?.map(Self::{client}),")
    });
    let played = each(&|Service { name, client, .. }| {
        format!(
            "Self::{client}(client) => {name}::{play}(client, operation, arguments, how){wait},"
        )
    });
    format!(
        "pub enum {name} {{
            {variants}
        }}

        impl {name} {{
            /// Make the client of a service. The outer error is a mistake in the plan.
            pub fn make(service: &str, plan: &Plan) -> Result<rosterkit::Result<Self>, String> {{
                Ok(match service {{
                    {made}other => return no_service(other),
                }})
            }}

            /// Carry out an operation. The error is a mistake in the names.
            pub {effect}fn play(
                &self,
                operation: &str,
                arguments: Arguments<'_>,
                how: How<'_>,
            ) -> Result<Ended, String> {{
                match self {{
                    {played}
                }}
            }}
        }}
        "
    )
}

fn of_service(module: Module, service: &Service) -> String {
    let Service { title, client, .. } = service;
    let operation = |asynchronous: bool, prepared: &str| -> String {
        service.operations.iter().map(|each| call(each, module, asynchronous, prepared)).collect()
    };
    let records: String = module
        .records
        .iter()
        .filter(|record| record.direction.is_given())
        .map(|record| from_json(record, module))
        .collect();
    let request = |send: &str| match service.raw {
        [] => String::new(),
        _ => format!(
            "\"request\" => {{
                let raw = Raw::read(arguments)?;
                let Raw {{ method, path, body, .. }} = &raw;
                {send}
            }}
            "
        ),
    };
    let sent = |by: &str| format!("{by}.request(method, path, &raw.query(), body.as_ref())");
    let driven = format!("Raw::drive({}, how).await", sent("client"));
    let waited_for = format!(
        "if how.prepares() {{
            Raw::drive_blocking({}, how)
        }} else {{
            Raw::ended(&{})
        }}",
        sent("client.prepare()"),
        sent("client"),
    );
    let raw = if service.raw.is_empty() { "" } else { "Raw, " };
    let no_setting = if service.settings.iter().all(|each| each.kind == SettingKind::Clients) {
        ""
    } else {
        ", no_setting"
    };
    let choices: Vec<_> = module.choices.iter().map(|choice| named(choice.name, module)).collect();
    let choices = match choices.as_slice() {
        [] => String::new(),
        some => format!("choices_from_json!({});\n\n", some.join(", ")),
    };
    let (json, from_json) = match (choices.is_empty(), records.is_empty()) {
        (true, true) => ("", ""),
        (true, false) => {
            ("use serde_json::Value;\n", "use super::super::arguments::{FromJson, Unread};\n")
        }
        (false, _) => (
            "use serde_json::Value;\n",
            &*format!(
                "use super::super::arguments::{{FromJson, Unread, choices_from_json{}}};\n",
                if records.contains("Ok(read(value)?)") { ", read" } else { "" }
            ),
        ),
    };
    format!(
        "//! {title}'s clients.

use rosterkit::bridge::Client as _;
{json}
{from_json}use super::super::{{
    Arguments, Drive, DriveBlocking, Ended, How, Plan, {raw}no_operation{no_setting},
}};

{make}
{make_blocking}
pub async fn play(
    client: &rosterkit::{client},
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {{
    Ok(match operation {{
        {calls}{request}other => return no_operation(other),
    }})
}}

pub fn play_blocking(
    client: &rosterkit::blocking::{client},
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {{
    Ok(match operation {{
        {blocking_calls}{blocking_request}other => return no_operation(other),
    }})
}}

{choices}{records}",
        make = make(service, "make", "rosterkit"),
        make_blocking = make(service, "make_blocking", "rosterkit::blocking"),
        request = request(&driven),
        blocking_request = request(&waited_for),
        calls = operation(true, "client"),
        blocking_calls =
            operation(false, if service.raw.is_empty() { "client" } else { "client.prepare()" }),
    )
}

/// The function that makes a client of a plan.
fn make(service: &Service, function: &str, path: &str) -> String {
    let client = service.client;
    if service.settings.iter().any(|setting| setting.kind == SettingKind::Clients) {
        return format!(
            "pub fn {function}(plan: &Plan) -> Result<rosterkit::Result<{path}::{client}>, String> {{
                let clients = match plan.clients()? {{
                    Ok(clients) => clients,
                    Err(error) => return Ok(Err(error)),
                }};
                let builder = {path}::{client}::builder()
                    .options(plan.options.clone())
                    .clock(plan.clock.clone());
                Ok(builder.clients(clients).build())
            }}
            "
        );
    }
    let settings: String = service
        .settings
        .iter()
        .map(|setting| format!("\"{0}\" => builder.{0}(value.as_str()),\n", setting.name))
        .collect();
    format!(
        "pub fn {function}(plan: &Plan) -> Result<rosterkit::Result<{path}::{client}>, String> {{
            let mut builder = {path}::{client}::builder()
                .options(plan.options.clone())
                .clock(plan.clock.clone());
            for (name, value) in &plan.settings {{
                builder = match name.as_str() {{
                    {settings}other => return no_setting(other),
                }};
            }}
            if let Some(path) = &plan.credential_file {{
                builder = builder.credential_file(path);
            }}
            if let Some(words) = &plan.credential_command {{
                builder = builder.credential_command(words);
            }}
            if let Some(interval) = plan.min_interval {{
                builder = builder.min_interval(interval);
            }}
            if let Some(writes) = plan.max_concurrency {{
                builder = builder.max_concurrency(writes);
            }}
            Ok(builder.build())
        }}
        "
    )
}

/// The arm that carries out an operation. Without optional arguments it calls the method that people
/// use, with some the one that takes them all.
///
/// A blocking client has to be `prepared` for what is not simply sent.
fn call(operation: &Operation, module: Module, asynchronous: bool, prepared: &str) -> String {
    let name = operation.name;
    let names: Vec<_> = operation.parameters.iter().map(|p| format!("\"{}\"", p.name)).collect();
    let argument = |how: &str, parameter: &rosterkit::operation::Parameter| {
        format!("arguments.{how}::<{}>(\"{}\")?", type_of(parameter.ty, module), parameter.name)
    };
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.parameters.iter().partition(|parameter| parameter.required);
    let mut passed: Vec<_> = required.iter().map(|each| argument("required", each)).collect();
    let drive = if asynchronous { "drive(how).await" } else { "drive_blocking(how)" };
    let plain = format!("client.{name}({}).{drive}", passed.join(", "));
    let only = match names.as_slice() {
        [] => "arguments.only(&[])?;".to_owned(),
        some => format!("arguments.only(&[{}])?;", some.join(", ")),
    };
    if optional.is_empty() && asynchronous {
        return format!("\"{name}\" => {{ {only} {plain} }}\n");
    }
    passed.extend(optional.iter().map(|each| argument("optional", each)));
    let optional: Vec<_> = optional.iter().map(|each| format!("\"{}\"", each.name)).collect();
    let has_any = format!("arguments.has_any(&[{}])", optional.join(", "));
    let needs_all = match (asynchronous, optional.is_empty()) {
        (true, _) => has_any,
        (false, true) => "how.prepares()".to_owned(),
        (false, false) => format!("how.prepares() || {has_any}"),
    };
    format!(
        "\"{name}\" => {{
            {only}
            if {needs_all} {{
                {prepared}.operations().{name}({passed}).{drive}
            }} else {{
                {plain}
            }}
        }}
        ",
        passed = passed.join(", "),
    )
}

/// How a record that is sent is read from its fields.
fn from_json(record: &Record, module: Module) -> String {
    if record.direction == Direction::Both {
        return both_ways(record, module);
    }
    let names: Vec<_> = record.fields.iter().map(|f| format!("\"{}\"", f.name)).collect();
    let is_change = |field: &&Field| matches!(field.ty, Type::Change(_));
    let (changes, required): (Vec<_>, Vec<_>) = record.fields.iter().partition(is_change);
    let required: Vec<_> = required
        .iter()
        .map(|f| format!("fields.field::<{}>(\"{}\")?", type_of(f.ty, module), f.name))
        .collect();
    let changes: String = changes
        .iter()
        .map(|field| {
            let (Type::Change(inner), name) = (field.ty, field.name) else { return String::new() };
            format!(".{name}(fields.change::<{}>(\"{name}\")?)", type_of(*inner, module))
        })
        .collect();
    let from_text = record.text.map_or("", |_| {
        "if let Value::String(text) = value {
            return Ok(Self::from(text.as_str()));
        }
        "
    });
    format!(
        "impl FromJson for {record} {{
            fn from_json(value: &Value) -> Result<Self, Unread> {{
                {from_text}let fields = Arguments::of(value)?;
                fields.only(&[{names}])?;
                Ok(Self::new({required}){changes})
            }}
        }}

        ",
        record = named(record.name, module),
        names = names.join(", "),
        required = required.join(", "),
    )
}

/// How a record that is received, too, is read from its JSON.
fn both_ways(record: &Record, module: Module) -> String {
    let from_text = record.text.map_or("", |_| {
        "if let Value::String(text) = value {
            return Ok(Self::from(text.as_str()));
        }
        "
    });
    format!(
        "impl FromJson for {record} {{
            fn from_json(value: &Value) -> Result<Self, Unread> {{
                {from_text}Ok(read(value)?)
            }}
        }}

        ",
        record = named(record.name, module),
    )
}

/// A type as Rust outside of the core writes it.
fn type_of(ty: Type, module: Module) -> String {
    match ty {
        Type::String | Type::Bool | Type::U32 => ty.to_string(),
        Type::Str
        | Type::Uuid
        | Type::Timestamp
        | Type::Secret
        | Type::JsonObject
        | Type::Done
        | Type::RawAnswer => format!("rosterkit::{ty}"),
        Type::Option(inner) => format!("Option<{}>", type_of(*inner, module)),
        Type::Vec(inner) => format!("Vec<{}>", type_of(*inner, module)),
        Type::Map(inner) => {
            format!("std::collections::BTreeMap<String, {}>", type_of(*inner, module))
        }
        Type::Change(inner) => format!("rosterkit::Change<{}>", type_of(*inner, module)),
        Type::Named(name) => named(name, module),
        other => panic!("`{other}` has no form in the tests of the core"),
    }
}

fn named(name: &str, module: Module) -> String {
    let (module, found) = module.find(name);
    let name = match found {
        Named::Record(record) => record.name,
        Named::Choice(choice) => choice.name,
    };
    format!("rosterkit::{}::{name}", module.name)
}
