//! The records and choices of a module.

use rosterkit::bridge::names::camel;
use rosterkit::operation::{Choice, Direction, Record, Type};

use super::text::{doc, list};
use super::types::{named, swift as swift_type};
use crate::model::Module;

pub fn swift(module: Module) -> impl Iterator<Item = String> {
    let records = module.records.iter().map(move |each| record(each, module));
    records.chain(module.choices.iter().map(move |each| choice(each, module)))
}

fn record(record: &Record, module: Module) -> String {
    let name = named(record.name, module);
    let field_docs = record.fields.iter().map(|field| doc(4, &field.description()));
    let names: Vec<_> = record.fields.iter().map(|field| camel(field.name)).collect();
    let types = record.fields.iter().map(|field| swift_type(field.ty, module));
    let types: Vec<_> = types.collect();
    let properties: String = field_docs
        .zip(names.iter().zip(&types))
        .map(|(doc, (name, ty))| format!("{doc}    public var {name}: {ty}\n"))
        .collect();
    let both_ways = record.direction == Direction::Both;
    let defaults = record.fields.iter().map(|field| match field.ty {
        Type::Change(_) => " = .keep",
        Type::Option(_) if both_ways => " = nil",
        _ => "",
    });
    let parameters: Vec<_> = names
        .iter()
        .zip(types.iter().zip(defaults))
        .map(|(name, (ty, default))| format!("{name}: {ty}{default}"))
        .collect();
    let assigned: String =
        names.iter().map(|name| format!("        self.{name} = {name}\n")).collect();
    let given = record.direction.is_given().then(|| {
        let written: String =
            names.iter().map(|name| format!("        bytes.write(self.{name})\n")).collect();
        format!(
            "\nextension {name}: ToBytes {{\n    func write(to bytes: inout ByteWriter) {{\n{written}    }}\n}}\n"
        )
    });
    let received = record.direction.is_received().then(|| {
        let read: String =
            names.iter().map(|name| format!("        self.{name} = bytes.read()\n")).collect();
        format!(
            "\nextension {name}: FromBytes {{\n    init(from bytes: inout ByteReader) {{\n{read}    }}\n}}\n"
        )
    });
    let crossing = received.unwrap_or_default() + &given.unwrap_or_default();
    let literal = record.text.map(|field| {
        format!(
            "\nextension {name}: ExpressibleByStringLiteral {{
    public init(stringLiteral value: String) {{
        self.init({}: value)
    }}
}}
",
            camel(field)
        )
    });
    let literal = literal.unwrap_or_default();
    let about = doc(0, record.doc);
    let makes = if both_ways && record.fields.iter().any(|f| matches!(f.ty, Type::Option(_))) {
        "Make one. What may be nil can be left out."
    } else {
        "Make one from all its fields."
    };
    let init = list(4, "public init", &parameters, " {");
    format!(
        "{about}public struct {name}: Sendable, Hashable, Codable {{
{properties}
    /// {makes}
{init}{assigned}    }}
}}
{crossing}{literal}"
    )
}

fn choice(choice: &Choice, module: Module) -> String {
    let name = named(choice.name, module);
    let values = || choice.values.iter().map(|value| (camel(value.name), value));
    let cases: String =
        values().map(|(case, value)| format!("{}    case {case}\n", doc(4, value.doc))).collect();
    let read: String = values()
        .map(|(case, value)| format!("        case \"{}\": self = .{case}\n", value.wire))
        .collect();
    let written: String = values()
        .map(|(case, value)| format!("        case .{case}: \"{}\"\n", value.wire))
        .collect();
    let about = doc(0, choice.doc);
    format!(
        "{about}public enum {name}: RawRepresentable, Sendable, Hashable, Codable {{
{cases}    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {{
        switch rawValue {{
{read}        default: self = .unknown(rawValue)
        }}
    }}

    /// The value as the service writes it.
    public var rawValue: String {{
        switch self {{
{written}        case .unknown(let text): text
        }}
    }}
}}

extension {name}: FromBytes, ToBytes {{}}
"
    )
}
