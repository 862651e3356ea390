//! What the tests need of the declarations: Swift cannot look a method up by its name, so there is
//! a call of every operation with every argument, and every record in the service's own words.

use std::fmt::Write;

use rosterkit::SERVICES;
use rosterkit::bridge::names::camel;
use rosterkit::operation::{Operation, Parameter, Record, Service, Type};

use crate::declared::{WRITTEN, choices};

pub fn swift() -> String {
    let mut text = format!("{WRITTEN}\nimport RosterKit\n");
    for service in SERVICES {
        for (prefix, wait) in [("", "await "), ("Blocking", "")] {
            client(&mut text, service, prefix, wait).expect("memory");
        }
    }
    for (name, _) in choices() {
        writeln!(text, "\nextension {name}: Choice {{}}").expect("memory");
    }
    let shared = rosterkit::shared::RECORDS.iter().map(|model| (String::new(), model));
    let own = SERVICES
        .iter()
        .flat_map(|service| service.records.iter().map(|model| (service.client.to_owned(), model)));
    for (prefix, model) in shared.chain(own) {
        record(&mut text, &prefix, model).expect("memory");
    }
    facts(&mut text).expect("memory");
    text
}

fn client(text: &mut String, service: &Service, prefix: &str, wait: &str) -> std::fmt::Result {
    let (name, kind) = (service.client, if wait.is_empty() { "Blocking" } else { "Asynchronous" });
    let settings = service.settings.iter().map(|setting| {
        format!(
            "{}: settings.{}(\"{}\"), ",
            camel(setting.name),
            if setting.secret { "secret" } else { "text" },
            setting.name
        )
    });
    let settings: String = settings.collect();
    let effects = if wait.is_empty() { "throws" } else { "async throws" };
    let answer = answered(wait, false);
    write!(
        text,
        "
extension {prefix}{name}: {kind}Client {{
    static func make(_ settings: Settings, _ configuration: Configuration) throws -> {prefix}{name} {{
        try {prefix}{name}({settings}configuration: configuration)
    }}

    func play(_ operation: String, _ given: Arguments, _ course: Course) {effects} -> Ended {{
        switch operation {{
"
    )?;
    for operation in service.operations {
        play(text, operation, wait)?;
    }
    write!(
        text,
        "        case \"request\":
            try given.known(\"method\", \"path\", \"query\", \"body\")
            return try {wait}course.{answer} {{
                try {wait}request(method: given.required(\"method\"), path: given.required(\"path\"), query: given.query(), body: given.body)
            }}
        default:
            throw Unplayable(\"there is no operation `\\(operation)`\")
        }}
    }}
}}
"
    )
}

fn play(text: &mut String, operation: &Operation, wait: &str) -> std::fmt::Result {
    let parameters = || {
        let (required, optional): (Vec<_>, Vec<_>) =
            operation.parameters.iter().partition(|parameter| parameter.required);
        required.into_iter().chain(optional)
    };
    let given = |parameter: &Parameter| {
        let how = if parameter.required { "required" } else { "optional" };
        format!("{}: given.{how}(\"{}\")", camel(parameter.name), parameter.name)
    };
    let known: Vec<_> = parameters().map(|p| format!("\"{}\"", p.name)).collect();
    let arguments: Vec<_> = parameters().map(given).collect();
    let (method, arguments) = (camel(operation.name), arguments.join(", "));
    writeln!(text, "        case \"{}\":", operation.name)?;
    writeln!(text, "            try given.known({})", known.join(", "))?;
    if operation.list {
        let places = "prefetch: course.prefetch, resume: course.resume";
        let of_lists = if arguments.is_empty() { String::new() } else { format!("{arguments}, ") };
        return writeln!(
            text,
            "            return try {wait}course.walk({method}({of_lists}{places}))"
        );
    }
    writeln!(
        text,
        "            return try {wait}course.{} {{
                try {wait}{method}({arguments})
            }}",
        answered(wait, operation.answer == Type::Done)
    )
}

/// What of the tests plays a call.
fn answered(wait: &str, nothing: bool) -> &'static str {
    match (wait.is_empty(), nothing) {
        (true, true) => "waitForNothing",
        (true, false) => "wait",
        (false, true) => "answerNothing",
        (false, false) => "answer",
    }
}

fn record(text: &mut String, prefix: &str, model: &Record) -> std::fmt::Result {
    let name = format!("{prefix}{}", model.name);
    if model.input {
        let field = |f: &rosterkit::operation::Field| {
            let how = if matches!(f.ty, Type::Change(_)) { "change" } else { "required" };
            format!("{}: given.{how}(\"{}\")", camel(f.name), f.name)
        };
        let fields: Vec<_> = model.fields.iter().map(field).collect();
        let known: Vec<_> = model.fields.iter().map(|f| format!("\"{}\"", f.name)).collect();
        return write!(
            text,
            "
extension {name}: Givable {{
    init(given value: JSON) throws {{
        let given = try Arguments(value)
        try given.known({})
        try self.init({})
    }}
}}
",
            known.join(", "),
            fields.join(", ")
        );
    }
    let field = |f: &rosterkit::operation::Field| {
        format!("            \"{}\": {}.onTheWire,\n", f.wire, camel(f.name))
    };
    let fields: String = model.fields.iter().map(field).collect();
    write!(
        text,
        "
extension {name}: OnTheWire {{
    var onTheWire: JSON {{
        .object([
{fields}        ])
    }}
}}
"
    )
}

/// What is declared, by name.
fn facts(text: &mut String) -> std::fmt::Result {
    let quoted = |names: Vec<&str>| {
        names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
    };
    let kinds = rosterkit::ErrorKind::ALL.iter().map(|kind| kind.name()).collect();
    let settings = SERVICES.iter().flat_map(|service| service.settings);
    let environment = settings.filter_map(|setting| setting.environment).collect();
    writeln!(text, "\n/// What is declared.\nenum Declared {{")?;
    writeln!(text, "    static let errors = [{}]", quoted(kinds))?;
    writeln!(text, "    static let environment = [{}]", quoted(environment))?;
    writeln!(text, "    static let operations = [")?;
    for service in SERVICES {
        let names = service.operations.iter().map(|operation| operation.name).collect();
        writeln!(text, "        \"{}\": [{}],", service.name, quoted(names))?;
    }
    writeln!(text, "    ]")?;
    for (field, prefix, kind) in
        [("asynchronous", "", "Asynchronous"), ("blocking", "Blocking", "Blocking")]
    {
        writeln!(text, "    static let {field}: [String: any {kind}Client.Type] = [")?;
        for service in SERVICES {
            writeln!(text, "        \"{}\": {prefix}{}.self,", service.name, service.client)?;
        }
        writeln!(text, "    ]")?;
    }
    writeln!(text, "}}")
}
