//! What the tests of the package need: Swift cannot look a method up by its name, so there is a call of
//! every operation with every argument, and every record in the service's own words.

use rosterkit::bridge::names::camel;
use rosterkit::operation::{Direction, Field, Operation, Record, Service, SettingKind, Type};
use rosterkit::{Error, ErrorKind};

use super::clients::in_order;
use super::text::list;
use super::types::{is_of_a_service, named, prefix};
use crate::model::Module;

pub fn operations() -> String {
    let clients = Module::of_clients()
        .filter_map(|module| module.service)
        .flat_map(|service| [client(service, "", "await "), client(service, "Blocking", "")]);
    let choices = Module::all().flat_map(|module| {
        let names = module.choices.iter().map(move |choice| named(choice.name, module));
        names.map(|name| format!("extension {name}: Choice {{}}\n"))
    });
    let records = Module::all()
        .flat_map(|module| module.records.iter().map(move |each| record(each, module)));
    let parts = clients.chain(choices).chain(records).chain([error_facts(), declared()]);
    format!("import RosterKit\n\n{}", parts.collect::<Vec<_>>().join("\n"))
}

fn client(service: &Service, blocking: &str, wait: &str) -> String {
    let name = format!("{blocking}{}", service.client);
    let kind = if wait.is_empty() { "Blocking" } else { "Asynchronous" };
    let effects = if wait.is_empty() { "throws" } else { "async throws" };
    let settings = service.settings.iter().map(|setting| {
        let (label, name) = (camel(setting.name), setting.name);
        match setting.kind {
            SettingKind::Secret => format!("{label}: settings.secret(\"{name}\")"),
            SettingKind::Clients => format!("{label}: settings.clients"),
            _ => format!("{label}: settings.text(\"{name}\")"),
        }
    });
    let settings: Vec<_> = settings.chain(["configuration: configuration".to_owned()]).collect();
    let cases: String = service.operations.iter().map(|each| call(each, wait)).collect();
    let of_service = is_of_a_service(service);
    let request = if of_service { request(wait) } else { String::new() };
    let askable = match (of_service, wait.is_empty()) {
        (false, _) => String::new(),
        (true, true) => format!("\nextension {name}: BlockingAskableClient {{}}\n"),
        (true, false) => format!("\nextension {name}: AskableClient {{}}\n"),
    };
    format!(
        "extension {name}: {kind}Client {{
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> {name} {{
{make}    }}

    func call(_ operation: String, _ given: Arguments, _ reading: Reading) {effects} -> Ended {{
        switch operation {{
{cases}{request}        default:
            throw Unusable(\"there is no operation `\\(operation)`\")
        }}
    }}
}}
{askable}",
        make = list(8, &format!("try {name}"), &settings, ""),
    )
}

fn request(wait: &str) -> String {
    let answer = answering(wait, false);
    format!(
        "        case \"request\":
            try given.known(\"method\", \"path\", \"query\", \"body\")
            return try {wait}reading.{answer} {{
                try {wait}request(
                    method: given.required(\"method\"), path: given.required(\"path\"), query: given.query(),
                    body: given.body, headers: reading.headers
                )
            }}
"
    )
}

/// The option of a call that scenarios give.
const HEADERS: &str = "headers: reading.headers";

fn call(operation: &Operation, wait: &str) -> String {
    let known: Vec<_> = in_order(operation).map(|each| format!("\"{}\"", each.name)).collect();
    let arguments = in_order(operation).map(|each| {
        let how = if each.required { "required" } else { "optional" };
        format!("{}: given.{how}(\"{}\")", camel(each.name), each.name)
    });
    let method = camel(operation.name);
    let known = list(12, "try given.known", &known, "");
    let begin = format!("        case \"{}\":\n{known}", operation.name);
    if operation.list {
        let of_listings = ["prefetch: reading.prefetch", "resume: reading.resume"];
        let arguments: Vec<_> =
            arguments.chain(of_listings.map(str::to_owned)).chain([HEADERS.to_owned()]).collect();
        let read = list(12, &format!("return try {wait}reading.read({method}"), &arguments, ")");
        return begin + &read;
    }
    let arguments: Vec<_> = arguments.chain([HEADERS.to_owned()]).collect();
    let answer = answering(wait, operation.answer == Type::Done);
    let sent = list(16, &format!("try {wait}{method}"), &arguments, "");
    format!("{begin}            return try {wait}reading.{answer} {{\n{sent}            }}\n")
}

/// The function of the tests that notes how a call ends.
fn answering(wait: &str, nothing: bool) -> &'static str {
    match (wait.is_empty(), nothing) {
        (true, true) => "waitForNothing",
        (true, false) => "wait",
        (false, true) => "answerNothing",
        (false, false) => "answer",
    }
}

fn record(record: &Record, module: Module) -> String {
    let mut text = String::new();
    if record.direction.is_given() {
        text += &givable(record, module);
    }
    if record.direction == Direction::Both {
        text += "\n";
    }
    if record.direction.is_received() {
        text += &on_the_wire(record, module);
    }
    text
}

/// How a record is made of what a scenario says. One that is received, too, is given as it was received.
fn givable(record: &Record, module: Module) -> String {
    let name = named(record.name, module);
    let both_ways = record.direction == Direction::Both;
    let spelled = |each: &Field| if both_ways { each.wire } else { each.name };
    let known: Vec<_> = record.fields.iter().map(|each| format!("\"{}\"", spelled(each))).collect();
    let field = |each: &Field| {
        let how = match each.ty {
            Type::Change(_) => "change",
            Type::Option(_) => "orNil",
            _ => "required",
        };
        format!("{}: given.{how}(\"{}\")", camel(each.name), spelled(each))
    };
    let fields: Vec<_> = record.fields.iter().map(field).collect();
    let text = record.text.map(|field| {
        let field = camel(field);
        format!(
            "        if let text = value.text {{\n            self.init({field}: text)\n            return\n        }}\n"
        )
    });
    let text = text.unwrap_or_default();
    format!(
        "extension {name}: Givable {{
    init(given value: JSON) throws {{
{text}        let given = try Arguments(value)
{}{}    }}
}}
",
        list(8, "try given.known", &known, ""),
        list(8, "try self.init", &fields, ""),
    )
}

fn on_the_wire(record: &Record, module: Module) -> String {
    let name = named(record.name, module);
    let fields: String = record
        .fields
        .iter()
        .map(|each| format!("            \"{}\": {}.onTheWire,\n", each.wire, camel(each.name)))
        .collect();
    format!(
        "extension {name}: OnTheWire {{
    var onTheWire: JSON {{
        .object([
{fields}        ])
    }}
}}
"
    )
}

/// The facts of an error under the names that every language uses, for the corpus names them so.
fn error_facts() -> String {
    let facts: String = Error::FACTS
        .iter()
        .map(|fact| {
            let name = camel(fact.name);
            let spelled = match fact.name {
                "operation" | "argument" => format!("{name}.map(underscored)"),
                _ => name,
            };
            format!("            \"{}\": {spelled}.onTheWire,\n", fact.name)
        })
        .collect();
    format!(
        "extension ErrorFacts {{
    /// What is known, by name.
    var byName: [String: JSON] {{
        let facts: [String: JSON] = [
            \"error\": error.onTheWire,
            \"message\": message.onTheWire,
{facts}        ]
        return facts.filter {{ $0.value != .null }}
    }}
}}
"
    )
}

/// What is declared, by name.
fn declared() -> String {
    let quoted = |names: Vec<&str>| {
        let lines: String = names.iter().map(|name| format!("        \"{name}\",\n")).collect();
        format!("[\n{lines}    ]")
    };
    let errors = quoted(ErrorKind::ALL.iter().map(|kind| kind.name()).collect());
    let facts = ["error", "message"].into_iter().chain(Error::FACTS.iter().map(|fact| fact.name));
    let facts = quoted(facts.collect());
    let services = || Module::of_clients().filter_map(|module| module.service);
    let settings = services().flat_map(|service| service.settings);
    let environment = quoted(settings.filter_map(|setting| setting.environment).collect());
    let operations: String = services()
        .map(|service| {
            let names = service.operations.iter().map(|each| format!("\"{}\"", each.name));
            let names: Vec<_> = names.collect();
            format!("        \"{}\": [{}],\n", service.name, names.join(", "))
        })
        .collect();
    let clients = |blocking: &str| -> String {
        Module::of_clients()
            .map(|each| format!("        \"{}\": {blocking}{}.self,\n", each.name, prefix(each)))
            .collect()
    };
    format!(
        "/// What is declared.
enum Declared {{
    static let errors = {errors}
    static let errorFacts = {facts}
    static let environment = {environment}
    static let operations = [
{operations}    ]
    static let asynchronous: [String: any AsynchronousClient.Type] = [
{}    ]
    static let blocking: [String: any BlockingClient.Type] = [
{}    ]
}}
",
        clients(""),
        clients("Blocking"),
    )
}

/// The snippets of the README as functions, for the tests to run.
pub fn readme(readme: &str) -> String {
    let snippets = readme.split("```swift\n").skip(1);
    let snippets = snippets.map(|rest| rest.split("```").next().unwrap_or_default());
    let functions: Vec<_> =
        snippets.enumerate().map(|(index, text)| snippet(index + 1, text)).collect();
    let names: Vec<_> = (1..=functions.len()).map(|number| format!("snippet{number}")).collect();
    format!(
        "import RosterKitTesting

/// The snippets of the README.
enum Readme {{
    static let snippets: [@Sendable () async throws -> Void] = [
        {}
    ]

{}}}
",
        names.join(", "),
        functions.join("\n")
    )
}

fn snippet(number: usize, text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("import "));
    let body: String =
        lines.map(|line| format!("        {line}").trim_end().to_owned() + "\n").collect();
    let body = body.trim_start_matches('\n').trim_end();
    format!("    @Sendable static func snippet{number}() async throws {{\n{body}\n    }}\n")
}
