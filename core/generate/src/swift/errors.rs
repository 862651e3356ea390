//! The error that programs see: a case for each kind, and what is known of it.

use rosterkit::bridge::names::camel;
use rosterkit::{Error, ErrorFact, ErrorKind, FactKind};

use super::text::{case, doc, list};

fn swift_type(fact: &ErrorFact) -> String {
    let ty = match fact.kind {
        FactKind::Text => "String",
        FactKind::Number => "Int",
        FactKind::Flag => "Bool",
        FactKind::Duration => "TimeInterval",
        FactKind::Json => "JSON",
        FactKind::Certainty => "Certainty",
        FactKind::Phase => "Phase",
        other => panic!("facts of the kind {other:?} have no form in Swift: give them one here"),
    };
    if fact.always { ty.to_owned() } else { format!("{ty}?") }
}

fn described(fact: &ErrorFact) -> String {
    let doc = fact.doc.replace("; unset when", "; nil when").replace(" Unset for", " Nil for");
    let doc = match fact.name {
        "operation" => doc.replace("`list_team_members`", "`listTeamMembers`"),
        _ => doc,
    };
    match (fact.kind, doc.strip_suffix('.')) {
        (FactKind::Duration, Some(doc)) => format!("{doc}, in seconds."),
        _ => doc,
    }
}

pub fn swift() -> String {
    let cases: String = ErrorKind::ALL
        .iter()
        .map(|&kind| format!("{}    case {}(ErrorFacts)\n", doc(4, kind.doc()), case(kind)))
        .collect();
    let made: String = ErrorKind::ALL
        .iter()
        .map(|&kind| format!("        case \"{}\": .{}(facts)\n", kind.name(), case(kind)))
        .collect();
    let all: Vec<_> =
        ErrorKind::ALL.iter().map(|&kind| format!(".{}(let facts)", case(kind))).collect();
    let all = all.join(",\n            ");
    let facts = || Error::FACTS.iter();
    let properties: String = facts()
        .map(|fact| {
            let (doc, name) = (doc(4, &described(fact)), camel(fact.name));
            format!("{doc}    public var {name}: {}\n", swift_type(fact))
        })
        .collect();
    let own = ["error: String", "group: String", "message: String"].map(str::to_owned);
    let parameters: Vec<_> = own
        .into_iter()
        .chain(facts().map(|fact| format!("{}: {}", camel(fact.name), swift_type(fact))))
        .chain(["cause: String?".to_owned()])
        .collect();
    let init = list(4, "public init", &parameters, " {");
    let assigned: String = ["error", "group", "message"]
        .map(str::to_owned)
        .into_iter()
        .chain(facts().map(|fact| camel(fact.name)))
        .chain(["cause".to_owned()])
        .map(|name| format!("        self.{name} = {name}\n"))
        .collect();
    let read: String =
        facts().map(|fact| format!("        {} = bytes.read()\n", camel(fact.name))).collect();
    format!(
        "/// Why a call failed: what went wrong, by what can be done about it.
///
/// Shown, it is a sentence that says what happened in the service's own words, and what to do. It never
/// contains a credential or a secret value. What is known of it is in the `facts`, and can be asked of
/// the error itself: `error.status`, `error.isRetryable`.
@dynamicMemberLookup
public enum RosterKitError: Error, Hashable, Codable {{
{cases}
    /// What is known of the error.
    public var facts: ErrorFacts {{
        switch self {{
        case {all}:
            facts
        }}
    }}
}}

extension RosterKitError: FromBytes {{
    init(from bytes: inout ByteReader) {{
        self.init(ErrorFacts(from: &bytes))
    }}

    init(_ facts: ErrorFacts) {{
        self = switch facts.error {{
{made}        case let name: fatalError(\"the library is not of this package's build: it knows \\(name)\")
        }}
    }}
}}

/// What is known of an error. What is not known is nil.
public struct ErrorFacts: Sendable, Hashable, Codable {{
    /// The name of the error in every language, for example `NotFoundError`.
    public var error: String
    /// The group it belongs to: `ApiError`, `TransportError`, `ResponseError`, `PaginationError`,
    /// `ConnectError`, or `RosterKitError` for those that belong to none.
    public var group: String
    /// What happened, and what to do, in a sentence for a person.
    public var message: String
{properties}    /// The words of the library that met the trouble first.
    public var cause: String?

    /// Make one from all its fields.
{init}{assigned}    }}
}}

extension ErrorFacts: FromBytes {{
    init(from bytes: inout ByteReader) {{
        error = bytes.read()
        group = bytes.read()
        message = bytes.read()
        cause = bytes.read()
{read}    }}
}}
"
    )
}

/// What writes the facts, in the order in which Swift reads them.
pub fn rust() -> String {
    let written: String = Error::FACTS
        .iter()
        .map(|fact| {
            let spelled = match fact.name {
                "operation" => ".map(names::camel)",
                "argument" => ".map(names::path)",
                "method" => ".map(Method::as_str)",
                _ => "",
            };
            format!("error.{}(){spelled}.write(bytes);", fact.name)
        })
        .collect();
    format!(
        "//! The facts of an error, in the order in which Swift reads them.

use rosterkit::Error;
use rosterkit::bridge::names;
use rosterkit::operation::Method;

use crate::bytes::ToBytes;

pub fn write_facts(error: &Error, bytes: &mut Vec<u8>) {{
    {written}
}}
"
    )
}
