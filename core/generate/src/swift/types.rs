//! The form of every type in Swift, and how an argument of it crosses over.

use rosterkit::operation::{Parameter, Service, Setting, SettingKind, Type};

use crate::model::{Module, Named};

/// What the names of a module's types begin with: its client's name.
pub fn prefix(module: Module) -> &'static str {
    module.service.map_or("", |service| service.client)
}

/// The name of a service's client between Rust and Swift: uniffi would write `ZenML` as `ZenMl`.
pub fn native(service: &Service) -> String {
    rosterkit_spelling::pascal(service.name)
}

/// A type as Swift writes it.
pub fn swift(ty: Type, module: Module) -> String {
    match ty {
        Type::String | Type::Str | Type::Uuid => "String".to_owned(),
        Type::Bool => "Bool".to_owned(),
        Type::U32 => "Int".to_owned(),
        Type::Timestamp => "Date".to_owned(),
        Type::Secret => "Secret".to_owned(),
        Type::JsonObject => "[String: JSON]".to_owned(),
        Type::RawAnswer => "RawAnswer".to_owned(),
        Type::Done => "Void".to_owned(),
        Type::Option(inner) => swift(*inner, module) + "?",
        Type::Vec(inner) => format!("[{}]", swift(*inner, module)),
        Type::Map(inner) => format!("[String: {}]", swift(*inner, module)),
        Type::Change(inner) => format!("Change<{}>", swift(*inner, module)),
        Type::Named(name) => named(name, module),
        other => panic!("`{other}` has no form in Swift: give it one here"),
    }
}

/// The name of a record or a choice. Those that services share have no prefix, and `AccessLevel` has it.
pub fn named(name: &str, module: Module) -> String {
    let prefix = prefix(module.find(name).0);
    if name.starts_with(prefix) { name.to_owned() } else { format!("{prefix}{name}") }
}

/// Whether the client is that of a service, and not one that works with clients of services.
pub fn is_of_a_service(service: &Service) -> bool {
    service.settings.iter().all(|setting| setting.kind != SettingKind::Clients)
}

/// How an argument crosses over.
#[derive(Clone, Copy)]
pub struct Crossing {
    /// Its type in Rust, as uniffi carries it.
    pub rust: &'static str,
    /// What Swift gives of it, for example `.reveal()`.
    pub given: &'static str,
    /// What makes an argument of the core of it, if it is not one already.
    pub taken: Option<&'static str>,
}

const TEXT: Crossing = Crossing { rust: "String", given: "", taken: None };
const SECRET: Crossing = Crossing { rust: "String", given: ".reveal()", taken: None };
const CLIENTS: Crossing = Crossing {
    rust: "HashMap<String, Arc<ServiceClient>>",
    given: ".mapValues { $0.handle.native }",
    taken: Some("clients_of"),
};

pub fn crossing(parameter: &Parameter, module: Module) -> Crossing {
    match parameter.ty {
        Type::String | Type::Uuid => TEXT,
        Type::Secret => SECRET,
        Type::Bool => Crossing { rust: "bool", given: "", taken: None },
        Type::U32 => Crossing { rust: "Int", given: "", taken: None },
        Type::Vec(Type::String) => Crossing { rust: "Vec<String>", given: "", taken: None },
        Type::Named(name) if matches!(module.find(name).1, Named::Choice(_)) => {
            Crossing { rust: "String", given: ".rawValue", taken: None }
        }
        _ => Crossing { rust: "Vec<u8>", given: ".asBytes()", taken: Some("Encoded") },
    }
}

/// The type of a setting in Swift, and how it crosses over.
pub fn setting(setting: &Setting) -> (&'static str, Crossing) {
    match setting.kind {
        SettingKind::Text => ("String", TEXT),
        SettingKind::Secret => ("Secret", SECRET),
        SettingKind::Clients => ("[String: any ServiceClient]", CLIENTS),
        other => panic!("settings of the kind {other:?} have no form in Swift: give them one here"),
    }
}
