//! `clients/….ts` of a module: its two public clients.

use std::collections::BTreeSet;

use rosterkit::SERVICES;
use rosterkit::operation::{Operation, Record, Service, Setting, SettingKind, Type};
use rosterkit::options::{Clients, all_options};
use rosterkit_spelling::camel;

use super::docs::{comment, prose, wrapped};
use super::native_records::shares;
use super::records::{base, options_name};
use super::types::{Scope, decoder_name, encoder_name, given, received};
use super::{call, decoders, encoders, indented, optional, required};
use crate::model::{Module, Named};

/// Which of the two clients is written.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Its calls are promises.
    Async,
    /// Its calls block.
    Sync,
}

impl Kind {
    /// What its names end with.
    fn suffix(self) -> &'static str {
        match self {
            Self::Async => "",
            Self::Sync => "Sync",
        }
    }
}

pub fn file(module: Module, service: &Service) -> String {
    let settings = settings(service);
    let options = [Kind::Async, Kind::Sync].map(|kind| options(service, kind)).concat();
    let classes = [Kind::Async, Kind::Sync].map(|kind| class(module, service, kind)).join("\n");
    let records = [encoders::functions(module), decoders::functions(module)].concat();
    let writes = if service.raw.is_empty() { String::new() } else { writes(service) + "\n" };
    let text = format!("{settings}{options}\n{writes}{classes}{records}");
    format!("{}\n{text}", imports(module, service, &text))
}

fn imports(module: Module, service: &Service, text: &str) -> String {
    let (name, client) = (service.name, service.client);
    let operations = service.operations.iter();
    let mut shared = decoders::shared(module);
    for operation in operations {
        if let Some((home, record)) = answered(module, operation)
            && home.name != name
        {
            shared.insert(decoder_name(record.name));
        }
    }
    let list = |names: BTreeSet<String>, from: &str| {
        let names: Vec<_> = names.into_iter().collect();
        if names.is_empty() { String::new() } else { import("import", &names, from) }
    };
    let named = |known: &[&str]| {
        let words: BTreeSet<_> = text.split(|c: char| !c.is_ascii_alphanumeric()).collect();
        known
            .iter()
            .filter(|name| words.contains(**name))
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let calls = named(&["expectArguments", "list", "listSync", "send", "sendSync"]);
    let views = named(&["DryRunOf", "DryRunOfSync", "WithResponse"]);
    let views = views.into_iter().map(|name| format!("type {name}"));
    let clients_own: Vec<_> = named(&["ANSWERING"])
        .into_iter()
        .chain(["Client", "type Connection", "connect"].map(str::to_owned))
        .chain(views)
        .collect();
    let raw = named(&["RawAnswer", "RawOptions", "RawOptionsSync"])
        .into_iter()
        .map(|name| if name == "RawAnswer" { name } else { format!("type {name}") });
    let raw: Vec<_> = raw.collect();
    let typed = |name: &str, from: &str| {
        let names = named(&[name]);
        if names.is_empty() { String::new() } else { import("import type", &names, from) }
    };
    let clients = SERVICES.iter().filter(|_| takes_clients(service)).map(
        |Service { name, client, .. }| {
            format!("import type {{ {client}, {client}Sync }} from './{name}';\n")
        },
    );
    let options = named(&[
        "AccessClientOptions",
        "CallOptions",
        "CallOptionsSync",
        "ClientOptions",
        "ClientOptionsSync",
        "ListOptions",
        "ListOptionsSync",
    ]);
    [
        format!("/** The clients of {}. */\n\n", service.title),
        "import { brand } from '../../brand';\n".into(),
        "import { ASYNC_DISPOSE, DISPOSE } from '../../builtin';\n".into(),
        import("import", &calls, "../../call"),
        import("import", &clients_own, "../../client"),
        import("import", &named(&["Decoder", "SharingDecoder"]), "../../decoder"),
        match named(&["Encoder", "given"]).as_slice() {
            [] => String::new(),
            _ => "import { type Encoder, given } from '../../encoder';\n".into(),
        },
        "import { native } from '../../native';\n".into(),
        typed("Pager", "../../pager"),
        typed("PagerSync", "../../pager-sync"),
        if raw.is_empty() { String::new() } else { import("import", &raw, "../../raw") },
        typed("Call", "../../response"),
        typed("Secret", "../../secret"),
        format!("import type {{ Native{client} }} from '../native';\n"),
        import("import type", &options, "../options"),
        list(shared, "../decoders"),
        if text.contains("shared.") {
            "import type * as shared from '../records/shared';\n".into()
        } else {
            String::new()
        },
        format!("import type * as {name} from '../records/{name}';\n"),
        clients.collect::<String>(),
    ]
    .concat()
}

fn import(keyword: &str, names: &[String], from: &str) -> String {
    let line = format!("{keyword} {{ {} }} from '{from}';\n", names.join(", "));
    if line.len() <= 101 {
        return line;
    }
    let names = names.iter().map(|name| format!("  {name},\n")).collect::<String>();
    format!("{keyword} {{\n{names}}} from '{from}';\n")
}

/// The record that an operation answers with, and its module.
fn answered(module: Module, operation: &Operation) -> Option<(Module, &'static Record)> {
    let answer = match operation.answer {
        Type::Option(answer) => *answer,
        answer => answer,
    };
    let Type::Named(name) = answer else { return None };
    match module.find(name) {
        (home, Named::Record(record)) => Some((home, record)),
        (_, Named::Choice(_)) => None,
    }
}

fn settings(service: &Service) -> String {
    let fields = service.settings.iter().map(|setting| {
        let ty = match setting.kind {
            SettingKind::Secret => "string | Secret",
            SettingKind::Clients => "Readonly<Record<string, ServiceClient>>",
            _ => "string",
        };
        let doc = wrapped(&described(setting), 90);
        format!("{}{}?: {ty} | undefined;\n", comment(&doc), camel(setting.name))
    });
    let fields = indented(&fields.collect::<String>(), 2);
    let clients = if takes_clients(service) { any_client() } else { String::new() };
    format!("{clients}interface {}Settings {{\n{fields}\n}}\n", service.client)
}

/// Whether it works with clients of services, and is not one itself.
pub fn takes_clients(service: &Service) -> bool {
    service.settings.iter().any(|setting| setting.kind == SettingKind::Clients)
}

fn any_client() -> String {
    let clients =
        SERVICES.iter().map(|Service { client, .. }| format!("\n  | {client}\n  | {client}Sync"));
    format!(
        "/** A client of any of the services, whose calls are promises or block. */
export type ServiceClient ={};\n\n",
        clients.collect::<String>()
    )
}

fn described(setting: &Setting) -> String {
    let environment = setting.environment.map(|name| format!("`{name}` in the environment"));
    let default = setting.default.map(|value| format!("default {value}"));
    let facts: Vec<_> = environment.into_iter().chain(default).collect();
    let doc = prose(setting.doc);
    if facts.is_empty() { doc } else { format!("{doc} ({})", facts.join("; ")) }
}

fn options(service: &Service, kind: Kind) -> String {
    let (client, suffix) = (service.client, kind.suffix());
    let head = format!("export interface {client}{suffix}Options");
    let common = if takes_clients(service) {
        "AccessClientOptions".to_owned()
    } else {
        format!("ClientOptions{suffix}")
    };
    let bases = [common, format!("{client}Settings")].join(", ");
    let article = if client.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
    let doc = format!("/** The options that {article} `{client}{suffix}` is made with. */");
    format!("\n{doc}\n{head} extends {bases} {{}}\n")
}

fn class(module: Module, service: &Service, kind: Kind) -> String {
    let (client, suffix) = (service.client, kind.suffix());
    let name = format!("{client}{suffix}");
    let how = match kind {
        Kind::Async if service.operations.iter().any(|operation| operation.list) => {
            "Its calls are promises, its listings async iterables."
        }
        Kind::Async => "Its calls are promises.",
        Kind::Sync => "Its calls block the thread until they are answered.",
    };
    let doc = comment(&format!("{}\n\n{how}", prose(service.doc)));
    let blocking = kind == Kind::Sync;
    let hooks = all_options().filter(|option| option.clients == Clients::Access);
    let hooks = hooks.filter(|_| takes_clients(service));
    let hooks = hooks.map(|hook| format!(", '{}'", camel(hook.name))).collect::<String>();
    let (dispose, dispose_type) = match kind {
        Kind::Async => ("async [ASYNC_DISPOSE]", "Promise<void>"),
        Kind::Sync => ("[DISPOSE]", "void"),
    };
    let methods = service.operations.iter().map(|each| method(module, service, each, kind) + "\n");
    let methods = indented(&methods.collect::<String>(), 2);
    let request = match service.raw {
        [] => String::new(),
        _ => {
            let own = [request(kind), answering(service, kind)].join("\n\n");
            indented(&own, 2) + "\n\n"
        }
    };
    let (given, missing) = if takes_clients(service) {
        ("Clients to use, limits, and how services are reached.", "an option")
    } else {
        ("Credentials, limits, and how the service is reached.", "a credential is missing or")
    };
    format!(
        "{doc}export class {name} extends Client {{
  static {{
    brand('{name}', {name});
  }}

  readonly #connection: Connection<Native{client}>;

  /**
   * Make a client. What is left out is taken from the environment, then from the defaults;
   * `explain()` tells which.
   *
   * @param options {given}
   * @throws ConfigError when {missing} cannot be used.
   * @throws InvalidArgumentError when an option is not known or out of its range.
   */
  constructor(options: {name}Options = {{}}) {{
    const connection = connect(native.{client}, options, {blocking}{hooks});
    super(connection);
    this.#connection = connection;
  }}

{methods}
{request}  /** The same as `close`, at the end of a block with `using`. */
  {dispose}(): {dispose_type} {{
    this.close();
  }}
}}
"
    )
}

fn method(module: Module, service: &Service, operation: &Operation, kind: Kind) -> String {
    let scope = Scope { module, qualified: true };
    let name = camel(operation.name);
    let names: Vec<_> = required(operation).map(|parameter| camel(parameter.name)).collect();
    let parameters = required(operation)
        .map(|parameter| format!("{}: {}", camel(parameter.name), given(&parameter.ty, scope)))
        .chain([format!("options: {} = {{}}", options_type(service, operation, kind))]);
    let answer = received(&operation.answer, scope);
    let (result, keyword) = match (operation.list, kind) {
        (true, kind) => (format!("Pager{}<{answer}>", kind.suffix()), ""),
        (false, Kind::Async) => (format!("Call<{answer}>"), ""),
        (false, Kind::Sync) => (answer, ""),
    };
    let parameters: Vec<_> = parameters.collect();
    let head = call(2, &format!("{keyword}{name}"), &parameters, &format!(": {result} {{"));
    let expect: Vec<_> = ["arguments".into(), format!("'{name}'")]
        .into_iter()
        .chain(names.iter().map(|name| format!("'{name}'")))
        .collect();
    let body = if operation.list {
        let check = call(4, "expectArguments", &expect, ";");
        format!("{check}\n{}", list(module, operation, kind, &name, &names))
    } else {
        send(module, operation, kind, &name, &names, &expect)
    };
    format!("{}{head}\n{}\n}}\n", documentation(operation, kind), indented(&body, 2))
}

fn list(module: Module, operation: &Operation, kind: Kind, name: &str, names: &[String]) -> String {
    let Some((_, record)) = answered(module, operation) else {
        panic!("`{}` lists what is no record", operation.name);
    };
    let arguments = [&["options".to_owned()], names].concat().join(", ");
    let items = [
        "this.#connection".into(),
        "options".into(),
        format!("(native) => native.{name}({arguments})"),
        decoder_name(record.name),
    ];
    call(4, &format!("return list{}", kind.suffix()), &items, ";")
}

fn send(
    module: Module,
    operation: &Operation,
    kind: Kind,
    name: &str,
    names: &[String],
    expect: &[String],
) -> String {
    let before = ["call", "caller", "options"].map(str::to_owned);
    let names = required(operation).zip(names).map(|(parameter, name)| {
        match encoders::record(&parameter.ty, module) {
            Some(record) => format!("given({name}, {})", encoder_name(record.name)),
            None => name.clone(),
        }
    });
    let arguments: Vec<_> = before.into_iter().chain(names).collect();
    let start = arrow("(native, call, caller)", &format!("native.{name}"), &arguments);
    sent(kind, expect, &start, &read(module, operation))
}

/// A function that calls another, as one of the arguments of a method's only call.
fn arrow(parameters: &str, function: &str, arguments: &[String]) -> String {
    let line = format!("{parameters} => {function}({})", arguments.join(", "));
    if 6 + line.len() < 100 {
        return line;
    }
    // A comma follows.
    format!("{parameters} =>\n{}", indented(&call(9, function, arguments, ""), 2))
}

/// The statements that send a call once its arguments, of which there may be too many, are as
/// `expected`: `start` begins it, `read` reads its answer.
fn sent(kind: Kind, expected: &[String], start: &str, read: &str) -> String {
    let connection = "this.#connection".to_owned();
    let (start, read) = (start.to_owned(), read.to_owned());
    match kind {
        Kind::Async => {
            let check = arrow("()", "expectArguments", expected);
            // Behind the arguments themselves.
            let method = expected[1].clone();
            let given = ["this".into(), method, connection, check, "options".into(), start, read];
            lines("return send", &given)
        }
        Kind::Sync => {
            let given = [connection, "options".into(), start, read];
            let check = call(4, "expectArguments", expected, ";");
            format!("{check}\n{}", lines("return sendSync", &given))
        }
    }
}

/// A call with each argument on a line of its own.
fn lines(function: &str, arguments: &[String]) -> String {
    let arguments = arguments.iter().map(|argument| indented(argument, 2) + ",\n");
    format!("{function}(\n{});", arguments.collect::<String>())
}

/// The function that reads an answer.
fn read(module: Module, operation: &Operation) -> String {
    match answered(module, operation) {
        Some((_, record)) => {
            let decode = decoder_name(record.name);
            let decoder = if shares(record) { "SharingDecoder" } else { "Decoder" };
            match operation.answer {
                Type::Option(_) => {
                    format!("(answer) => new {decoder}(...answer).recordOrNull({decode})")
                }
                _ => format!("(answer) => {decode}(new {decoder}(...answer))"),
            }
        }
        None if operation.answer == Type::Str => {
            "(answer) => new Decoder(...answer).string()".to_owned()
        }
        None => "() => undefined".to_owned(),
    }
}

/// The names of the methods that write.
fn writes(service: &Service) -> String {
    let writes = service.operations.iter().filter(|each| !each.list && each.method.writes());
    let names: Vec<_> = writes.map(|each| format!("'{}'", camel(each.name))).collect();
    let head = format!("type {}Writes =", service.client);
    let line = format!("{head} {};\n", names.join(" | "));
    if line.len() <= 101 {
        return line;
    }
    format!(
        "{head}\n{};\n",
        names.iter().map(|name| format!("  | {name}")).collect::<Vec<_>>().join("\n")
    )
}

/// The properties that give the same client, with calls that give other answers.
fn answering(service: &Service, kind: Kind) -> String {
    let name = format!("{}{}", service.client, kind.suffix());
    let writes = format!("{}Writes", service.client);
    let suffix = kind.suffix();
    let dry_run = format!(
        "/**
 * The same client for looking before doing: a call that writes gives a `DryRun`, which is the request
 * that it would send, and nothing leaves. All else goes on as usual.
 */
get dryRun(): DryRunOf{suffix}<{name}, {writes}> {{
  return this[ANSWERING]('dryRun') as never;
}}"
    );
    if kind == Kind::Async {
        return dry_run;
    }
    format!(
        "/**
 * The same client, with all of the answer to each call: its calls give a `Response`, whose `value` is
 * the result.
 */
get withResponse(): WithResponse<{name}> {{
  return this[ANSWERING]('response') as never;
}}

{dry_run}"
    )
}

fn options_type(service: &Service, operation: &Operation, kind: Kind) -> String {
    let suffix = kind.suffix();
    if optional(operation).next().is_some() {
        return format!("{}.{}{suffix}", service.name, options_name(operation));
    }
    format!("{}{suffix}", base(operation))
}

fn documentation(operation: &Operation, kind: Kind) -> String {
    let parameters = required(operation).map(|parameter| {
        format!("@param {} {}", camel(parameter.name), prose(&parameter.description()))
    });
    let options = match (operation.list, optional(operation).next().is_some()) {
        (true, true) => "@param options What to list, limits, and where to go on.",
        (true, false) => "@param options Limits, and where to go on.",
        (false, true) => "@param options What is optional, and limits of the call.",
        (false, false) => "@param options Limits of the call.",
    };
    let throws = match (operation.list, kind) {
        (true, _) => {
            "@throws InvalidArgumentError when an option is not known. Other errors come with the items."
        }
        (false, Kind::Async) if operation.has_body => {
            "@throws InvalidArgumentError in its promise when an argument is refused."
        }
        (false, Kind::Sync) if operation.has_body => {
            "@throws InvalidArgumentError when an argument is refused."
        }
        (false, Kind::Async) => {
            "@throws RosterKitError in its promise: `ApiError` when the service refuses it."
        }
        (false, Kind::Sync) => {
            "@throws RosterKitError in every case of failure: `ApiError` when the service refuses it."
        }
    };
    let lines = parameters.chain([options.to_owned(), throws.to_owned()]);
    let lines = lines.collect::<Vec<_>>().join("\n");
    comment(&format!("{}\n\n{lines}", prose(operation.doc)))
}

fn request(kind: Kind) -> String {
    let suffix = kind.suffix();
    let result = match kind {
        Kind::Async => "Call<RawAnswer>",
        Kind::Sync => "RawAnswer",
    };
    let parameters = [
        "method: string".to_owned(),
        "path: string".to_owned(),
        format!("options: RawOptions{suffix} = {{}}"),
    ];
    let head = call(2, "request", &parameters, &format!(": {result} {{"));
    let body = sent(
        kind,
        &["arguments", "'request'", "'method'", "'path'"].map(str::to_owned),
        "(native, call, caller) => native.request(call, caller, options, method, path)",
        "RawAnswer.of",
    );
    format!(
        "/**
 * Send a request that has no operation of its own, with the same checks, credentials, retries and
 * limits.
 *
 * @param method The HTTP method.
 * @param path The path below the base URL, encoded; it begins with a slash.
 * @param options The query, the body, and limits of the call.
 * @throws RosterKitError in every case of failure: `ApiError` when the service refuses it.
 */
{head}
{}
}}",
        indented(&body, 2)
    )
}
