//! The one place for how declared types are written in TypeScript.

use rosterkit::operation::{Direction, Type};
use rosterkit_spelling::pascal;

use crate::model::{Module, Named, text_stands_for};

/// From where records and choices are named.
#[derive(Clone, Copy)]
pub struct Scope {
    pub module: Module,
    /// Whether those of the module itself are named by their module, too: `paperspace.TeamMember`.
    pub qualified: bool,
}

impl Scope {
    fn name(&self, name: &str) -> String {
        let (home, _) = self.module.find(name);
        if !self.qualified && home.name == self.module.name {
            return name.to_owned();
        }
        format!("{}.{name}", home.name)
    }

    /// The name of what a program gives for a record or a choice.
    fn given(self, name: &str) -> String {
        match self.module.find(name).1 {
            Named::Record(record) if record.direction == Direction::Both => {
                input_name(&self.name(name))
            }
            _ => self.name(name),
        }
    }
}

/// The type that a program gives, where it receives another: what can be left out may be missing.
pub fn input_name(record: &str) -> String {
    format!("{record}Input")
}

/// What a program receives.
pub fn received(ty: &Type, scope: Scope) -> String {
    match ty {
        Type::String | Type::Str | Type::Uuid | Type::Timestamp | Type::Secret => "string".into(),
        Type::Bool => "boolean".into(),
        Type::U32 => "number".into(),
        Type::JsonObject => "Record<string, unknown>".into(),
        Type::Done => "void".into(),
        Type::RawAnswer => "RawAnswer".into(),
        Type::Option(inner) | Type::Change(inner) => format!("{} | null", received(inner, scope)),
        Type::Vec(inner) => format!("{}[]", grouped(received(inner, scope))),
        Type::Map(inner) => format!("Record<string, {}>", received(inner, scope)),
        Type::Named(name) => scope.name(name),
        other => unknown(other),
    }
}

/// What a program can give.
pub fn given(ty: &Type, scope: Scope) -> String {
    match ty {
        Type::Secret => "string | Secret".into(),
        Type::Option(inner) | Type::Change(inner) => format!("{} | null", given(inner, scope)),
        Type::Named(name) if text_stands_for(name) => format!("string | {}", scope.given(name)),
        Type::Named(name) => scope.given(name),
        Type::Vec(inner) => format!("readonly {}[]", grouped(given(inner, scope))),
        Type::Map(inner) => format!("Readonly<Record<string, {}>>", given(inner, scope)),
        ty => received(ty, scope),
    }
}

/// The expression that decodes a value, of the decoder `d`.
pub fn decoded(ty: &Type, module: Module) -> String {
    match ty {
        Type::String | Type::Str | Type::Uuid | Type::Timestamp => "d.string()".into(),
        Type::Bool => "d.boolean()".into(),
        Type::U32 => "d.number()".into(),
        Type::JsonObject => "d.json()".into(),
        Type::Vec(inner) => format!("d.array({})", decoder(inner, module)),
        Type::Named(name) => match module.find(name).1 {
            Named::Record(_) => format!("{}(d)", decoder_name(name)),
            Named::Choice(_) => "d.string()".into(),
        },
        Type::Option(inner) => match inner {
            Type::Vec(item) => format!("d.arrayOrNull({})", decoder(item, module)),
            Type::Named(name) if matches!(module.find(name).1, Named::Record(_)) => {
                format!("d.recordOrNull({})", decoder_name(name))
            }
            inner => decoded(inner, module).replace("()", "OrNull()"),
        },
        other => unknown(other),
    }
}

/// The function that decodes a value.
fn decoder(ty: &Type, module: Module) -> String {
    match ty {
        Type::Named(name) if matches!(module.find(name).1, Named::Record(_)) => decoder_name(name),
        ty => format!("(d) => {}", decoded(ty, module)),
    }
}

/// The statement that encodes a value, with the encoder `e`.
pub fn encoded(ty: &Type, value: &str, module: Module) -> String {
    match ty {
        Type::String | Type::Str | Type::Timestamp => format!("e.string({value})"),
        Type::Bool => format!("e.boolean({value})"),
        Type::U32 => format!("e.number({value})"),
        Type::Vec(inner) => format!("e.array({value}, {})", encoder(inner, module)),
        Type::Named(name) => match module.find(name).1 {
            Named::Record(_) => format!("{}(e, {value})", encoder_name(name)),
            Named::Choice(_) => format!("e.string({value})"),
        },
        Type::Option(inner) => match inner {
            Type::Named(name) if matches!(module.find(name).1, Named::Record(_)) => {
                format!("e.recordOrNull({value}, {})", encoder_name(name))
            }
            inner => encoded(inner, value, module).replacen('(', "OrNull(", 1),
        },
        other => unknown(other),
    }
}

/// The function that encodes a value.
fn encoder(ty: &Type, module: Module) -> String {
    match ty {
        Type::Named(name) if matches!(module.find(name).1, Named::Record(_)) => encoder_name(name),
        ty => format!("(e, value) => {}", encoded(ty, "value", module)),
    }
}

pub fn encoder_name(record: &str) -> String {
    format!("encode{}", pascal(record))
}

pub fn decoder_name(record: &str) -> String {
    format!("decode{}", pascal(record))
}

/// In brackets where an operator would take only a part of it.
fn grouped(ty: String) -> String {
    if ty.contains(" | ") { format!("({ty})") } else { ty }
}

fn unknown(ty: &Type) -> ! {
    panic!("`{ty}` has no TypeScript form: give it one in core/generate/src/node/types.rs")
}
