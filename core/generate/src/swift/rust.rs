//! The half in Rust: a client for each service, and how its records cross over.

use rosterkit::operation::{Direction, Operation, Record, Service, Type};

use super::clients::in_order;
use super::types::{crossing, is_of_a_service, native, setting};
use crate::model::Module;

pub fn client_and_records(module: Module) -> String {
    let client = module.service.map(|service| client(service, module)).unwrap_or_default();
    let records: String = module.records.iter().map(record).collect();
    let choices: String = module
        .choices
        .iter()
        .map(|choice| {
            let name = choice.name;
            let answered =
                if is_in(module, false, name) { answered_choice(name) } else { String::new() };
            let given = if is_in(module, true, name) { given_choice(name) } else { String::new() };
            answered + &given
        })
        .collect();
    let body = format!("{client}{records}{choices}");
    let title = module.title;
    format!("//! {title}: what crosses over.\n\n{}\n{body}", imports(module, &body))
}

/// Whether this choice crosses over as bytes: in a record or an argument that is given, or else in
/// a record that is answered.
fn is_in(module: Module, given: bool, choice: &str) -> bool {
    let modules = Module::all().filter(|each| module.service.is_none() || each.name == module.name);
    modules.into_iter().any(|module| {
        let crosses = |direction: Direction| {
            if given { direction.is_given() } else { direction.is_received() }
        };
        let records = module.records.iter().filter(|record| crosses(record.direction));
        let parameters = module.operations().iter().flat_map(|operation| operation.parameters);
        let parameters = parameters.filter(|each| given && crossing(each, module).taken.is_some());
        let fields = records.flat_map(|record| record.fields).map(|field| field.ty);
        fields.chain(parameters.map(|each| each.ty)).any(|ty| mentions(ty, choice))
    })
}

fn mentions(ty: Type, name: &str) -> bool {
    match ty {
        Type::Named(named) => named == name,
        Type::Option(inner) | Type::Vec(inner) | Type::Map(inner) | Type::Change(inner) => {
            mentions(*inner, name)
        }
        _ => false,
    }
}

fn answered_choice(name: &str) -> String {
    format!(
        "impl ToBytes for {name} {{
            fn write(&self, bytes: &mut Vec<u8>) {{ self.as_str().write(bytes); }}
        }}\n\n"
    )
}

fn given_choice(name: &str) -> String {
    format!(
        "impl FromBytes for {name} {{
            fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {{
                Ok(String::read(reader)?.into())
            }}
        }}\n\n"
    )
}

/// What of the names below the text uses.
fn imports(module: Module, body: &str) -> String {
    let used = |names: &[&str]| {
        let has = |name: &&&str| {
            // The trait is there for its method.
            let name = if **name == "Client" { "operations" } else { **name };
            let mut words = body.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.any(|word| word == name)
        };
        names.iter().filter(has).copied().collect::<Vec<_>>().join(", ")
    };
    let mut text = String::new();
    if body.contains("HashMap") {
        text += "use std::collections::HashMap;\n";
    }
    if module.service.is_some() {
        text += "use std::sync::Arc;\n\n";
    }
    let own = module.records.iter().map(|record| record.name);
    let own: Vec<_> = own.chain(module.choices.iter().map(|choice| choice.name)).collect();
    text += &format!("use rosterkit::{}::{{{}}};\n", module.name, used(&own));
    for (path, names) in [
        ("rosterkit", &["Refusal"][..]),
        ("rosterkit::bridge", &["Client", "FromFields"]),
        ("crate::bytes", &["Bytes", "Encoded", "FromBytes", "Reader", "ToBytes"]),
        ("crate::call", &["Call"]),
        ("crate::clients", &["ServiceClient", "clients_of"]),
        ("crate::configuration", &["Configuration", "configure"]),
        ("crate::errors", &["Failure"]),
        ("crate::generated::options", &["Limits", "ListingOptions"]),
        ("crate::options", &["Int"]),
        ("crate::pager", &["Pager"]),
        ("crate::raw_request", &["RawRequest"]),
    ] {
        let names = used(names);
        if !names.is_empty() {
            if path == "crate::bytes" {
                text += "\n";
            }
            text += &format!("use {path}::{{{names}}};\n");
        }
    }
    text
}

fn client(service: &Service, module: Module) -> String {
    let name = service.client;
    let parameters: String = service
        .settings
        .iter()
        .map(|each| format!("{}: Option<{}>,", each.name, setting(each).1.rust))
        .collect();
    let set: String = service
        .settings
        .iter()
        .map(|each| {
            let name = each.name;
            let taken = match setting(each).1.taken {
                Some(taken) => format!("{taken}({name})"),
                None => name.to_owned(),
            };
            format!("if let Some({name}) = {name} {{ builder = builder.{name}({taken}); }}")
        })
        .collect();
    let operations: String =
        service.operations.iter().map(|each| method(each, module)).collect::<Vec<_>>().join("\n");
    format!(
        "/// The client of {title}.
        #[derive(uniffi::Object)]
        pub struct {native}(rosterkit::{name});

        #[uniffi::export]
        impl {native} {{
            #[uniffi::constructor]
            {allow}pub fn new({parameters} configuration: Configuration) -> Result<Arc<Self>, Failure> {{
                let mut builder = rosterkit::{name}::builder();
                {set}configure!(builder, configuration);
                Ok(Arc::new(Self(builder.build()?)))
            }}

            {operations}

            {of_services}pub fn with_options(&self, limits: Limits) -> Result<Arc<Self>, Failure> {{
                Ok(Arc::new(Self(self.0.with_options(&limits.options()?)?)))
            }}

            pub fn explain(&self) -> Arc<Bytes> {{ Bytes::of(self.0.explain()) }}

            pub fn close(&self) {{ self.0.close(); }}
        }}

        ",
        title = service.title,
        native = native(service),
        of_services = if is_of_a_service(service) { REQUEST_AND_HANDLE } else { "" },
        allow = too_many_arguments(service.settings.len() + 1),
    )
}

const REQUEST_AND_HANDLE: &str = "
    pub fn request(&self, request: RawRequest, limits: Limits) -> Arc<Call> {
        request.call(|method, path, query, body| self.0.request(method, path, query, body), limits)
    }

    pub fn service_client(&self) -> Arc<ServiceClient> { ServiceClient::of(&self.0) }

    /// The same client, which refuses to write.
    pub fn without_writes(&self) -> Arc<Self> { Arc::new(Self(self.0.without_writes())) }

    ";

fn method(operation: &Operation, module: Module) -> String {
    let name = operation.name;
    let parameters: String = in_order(operation)
        .map(|each| {
            let ty = crossing(each, module).rust;
            if each.required {
                format!("{}: {ty},", each.name)
            } else {
                format!("{}: Option<{ty}>,", each.name)
            }
        })
        .collect();
    let given: Vec<_> = operation
        .parameters
        .iter()
        .map(|each| match (crossing(each, module).taken, each.required) {
            (Some(taken), true) => format!("{taken}({})", each.name),
            (Some(taken), false) => format!("{}.map({taken})", each.name),
            (None, _) => each.name.to_owned(),
        })
        .collect();
    let given = given.join(", ");
    let allow = too_many_arguments(operation.parameters.len() + 2);
    if operation.list {
        format!(
            "{allow}pub fn {name}(&self, {parameters} options: ListingOptions) -> Arc<Pager> {{
                Pager::new(self.0.operations().{name}({given}), options)
            }}\n"
        )
    } else {
        format!(
            "{allow}pub fn {name}(&self, {parameters} limits: Limits) -> Arc<Call> {{
                Call::new(self.0.operations().{name}({given}), limits)
            }}\n"
        )
    }
}

fn too_many_arguments(count: usize) -> &'static str {
    if count > 7 {
        "#[expect(clippy::too_many_arguments, reason = \"as many as the declaration has\")]\n"
    } else {
        ""
    }
}

fn record(record: &Record) -> String {
    let name = record.name;
    let mut text = String::new();
    if record.direction.is_given() {
        let fields: Vec<_> =
            record.fields.iter().map(|each| format!("reader.field(\"{}\")?,", each.name)).collect();
        text += &format!(
            "impl FromBytes for {name} {{
                fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {{
                    Ok(FromFields::from_fields(({})))
                }}
            }}\n\n",
            fields.concat()
        );
    }
    if record.direction.is_received() {
        let fields: String =
            record.fields.iter().map(|each| format!("self.{}.write(bytes);", each.name)).collect();
        text += &format!(
            "impl ToBytes for {name} {{
                fn write(&self, bytes: &mut Vec<u8>) {{ {fields} }}
            }}\n\n"
        );
    }
    text
}

/// The list of what is generated.
pub fn modules() -> String {
    let names: String = Module::all().map(|module| format!("mod {};\n", module.name)).collect();
    format!(
        "//! What is written from the declarations.\n\npub mod error_facts;\npub mod options;\n\n{names}"
    )
}
