//! The two clients of a service, as programs see them.

use rosterkit::bridge::names::camel;
use rosterkit::operation::{Operation, Parameter, Service, Type};
use rosterkit::options::{LISTING_OPTIONS, Scope};

use super::options::{described, limits, limits_given, swift_type};
use super::text::{doc, list};
use super::types::{crossing, is_of_a_service, native, setting, swift as swift_type_of};
use crate::model::Module;

/// Which of the two clients is written.
#[derive(Clone, Copy, PartialEq)]
enum Surface {
    Async,
    Blocking,
}

const NO_ASYNC: &str = "    @available(*, noasync, message: \"it blocks its thread: use the client without Blocking in its name\")\n";

impl Surface {
    fn client(self, service: &Service) -> String {
        match self {
            Self::Async => service.client.to_owned(),
            Self::Blocking => format!("Blocking{}", service.client),
        }
    }

    /// What stands before a method that sends a call.
    fn attribute(self) -> &'static str {
        if self == Self::Blocking { NO_ASYNC } else { "" }
    }

    fn effects(self) -> &'static str {
        if self == Self::Blocking { "throws" } else { "async throws" }
    }

    fn throws(self) -> &'static str {
        match self {
            Self::Async => {
                "- Throws: ``RosterKitError``; `CancellationError` when the task is cancelled."
            }
            Self::Blocking => "- Throws: ``RosterKitError``.",
        }
    }

    /// How a call is sent: of one that answers nothing, and of all others; `of_service`: by a client
    /// that can ask for more.
    fn send(self, answer: Type, of_service: bool) -> (&'static str, String) {
        let nothing = answer == Type::Done;
        let (send, finish) = match (self, nothing) {
            (Self::Async, true) => ("try await ", "finish"),
            (Self::Async, false) => ("try await ", "answer"),
            (Self::Blocking, true) => ("try ", "waitToFinish"),
            (Self::Blocking, false) => ("try ", "waitForAnswer"),
        };
        (send, format!(".{finish}({})", if of_service { "for: asking" } else { "" }))
    }

    fn pager(self) -> &'static str {
        if self == Self::Blocking { "BlockingPager" } else { "Pager" }
    }
}

pub fn swift(service: &Service, module: Module) -> Vec<String> {
    [Surface::Async, Surface::Blocking].map(|surface| client(service, module, surface)).into()
}

fn client(service: &Service, module: Module, surface: Surface) -> String {
    let name = surface.client(service);
    let inner = format!("RosterKitNative.{}", native(service));
    let blocks = "Each call blocks its thread until the answer is there: not for the main actor, nor \
                  for async code, where it does not compile.\n\n";
    let blocks = if surface == Surface::Blocking { blocks } else { "" };
    let about = format!(
        "{}\n\n{blocks}One client serves any number of tasks and threads. It does not need to be closed.",
        service.client_doc
    );
    let of_service = is_of_a_service(service);
    let operations =
        service.operations.iter().map(|each| method(each, module, surface, of_service));
    let (conforms, of_services) = if of_service {
        let asking = with_response(&name, surface) + "\n" + &dry_run(&name, surface);
        ("ServiceClient", vec![request(surface), asking, HANDLE.to_owned()])
    } else {
        ("Sendable", Vec::new())
    };
    let members: Vec<String> =
        [stored(&inner, of_service), initializer(service, &inner, of_service)]
            .into_iter()
            .chain(operations)
            .chain(of_services)
            .chain([with_options(&name, of_service), EXPLAIN_AND_CLOSE.to_owned()])
            .collect();
    let members = members.join("\n");
    format!("{}public final class {name}: {conforms} {{\n{members}}}\n", doc(0, &about))
}

/// What a client consists of.
fn stored(inner: &str, of_service: bool) -> String {
    if of_service {
        format!(
            "    private let native: {inner}
    private let asking: Asking

    private init(_ native: {inner}, _ asking: Asking) {{
        self.native = native
        self.asking = asking
    }}
"
        )
    } else {
        format!(
            "    private let native: {inner}

    private init(_ native: {inner}) {{
        self.native = native
    }}
"
        )
    }
}

/// The method that sends one call and keeps all of its answer.
fn with_response(client: &str, surface: Surface) -> String {
    let about = doc(
        4,
        &format!(
            "Send the one call that a closure makes of the client it is given, and keep all of the \
             answer.\n\n- Throws: What the closure throws.\n{}",
            "- Returns: What the closure returns, as the `value` of the response."
        ),
    );
    let attribute = surface.attribute();
    match surface {
        Surface::Async => format!(
            "{about}    public func withResponse<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ call: ({client}) async throws -> Value
    ) async throws -> Response<Value> {{
        let answers = Answers()
        let value = try await call({client}(native, .response(answers)))
        return answers.response(to: value)
    }}
"
        ),
        Surface::Blocking => format!(
            "{about}{attribute}    public func withResponse<Value: Sendable>(_ call: ({client}) throws -> Value) throws -> Response<Value> {{
        let answers = Answers()
        let value = try call({client}(native, .response(answers)))
        return answers.response(to: value)
    }}
"
        ),
    }
}

/// The method that tells what would be written.
fn dry_run(client: &str, surface: Surface) -> String {
    let about = doc(
        4,
        "Tell what the first write of a closure would send: the closure ends there, and nothing \
         leaves. Its reads go on as usual.\n\n- Throws: What the closure throws before.\n\
         - Returns: The request; nil if the closure writes nothing.",
    );
    let attribute = surface.attribute();
    match surface {
        Surface::Async => format!(
            "{about}    public func dryRun<Value: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ calls: ({client}) async throws -> Value
    ) async throws -> DryRun? {{
        try await planning {{ _ = try await calls({client}(native.withoutWrites(), .dryRun)) }}
    }}
"
        ),
        Surface::Blocking => format!(
            "{about}{attribute}    public func dryRun<Value: Sendable>(_ calls: ({client}) throws -> Value) throws -> DryRun? {{
        try planning {{ _ = try calls({client}(native.withoutWrites(), .dryRun)) }}
    }}
"
        ),
    }
}

fn initializer(service: &Service, inner: &str, of_service: bool) -> String {
    let mut about = "Make a client. It opens no connection.\n\n\
        What is left out is taken from the environment, then from the defaults; ``explain()`` says \
        which.\n\n- Parameters:\n"
        .to_owned();
    for setting in service.settings {
        about += &format!("  - {}: {}\n", camel(setting.name), setting.doc.replace('\n', " "));
    }
    about += "  - configuration: Limits, hooks, and what else clients of all services have.\n\
        - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.";
    let parameters = service.settings.iter().map(|each| {
        let (ty, _) = setting(each);
        format!("{}: {ty}? = nil", camel(each.name))
    });
    let parameters: Vec<_> =
        parameters.chain(["configuration: Configuration = Configuration()".to_owned()]).collect();
    let given = service.settings.iter().map(|each| {
        let (name, (_, crossing)) = (camel(each.name), setting(each));
        format!("{name}: {}", optional(&name, crossing.given))
    });
    let given: Vec<_> = given.chain(["configuration: configuration.native".to_owned()]).collect();
    format!(
        "{}{}        native = try translatingErrors {{\n{}        }}\n{}    }}\n",
        doc(4, &about),
        list(4, "public init", &parameters, " throws {"),
        list(12, &format!("try {inner}"), &given, ""),
        if of_service { "        asking = .value\n" } else { "" },
    )
}

/// An argument that may be nil, as it is given: `role?.rawValue`.
fn optional(name: &str, given: &str) -> String {
    if given.is_empty() { name.to_owned() } else { format!("{name}?{given}") }
}

/// The arguments in the order of Swift: those that can be left out come last.
pub fn in_order(operation: &Operation) -> impl Iterator<Item = &'static Parameter> + use<> {
    let parameters = operation.parameters.iter();
    let (required, optional): (Vec<_>, Vec<_>) = parameters.partition(|each| each.required);
    required.into_iter().chain(optional)
}

fn method(operation: &Operation, module: Module, surface: Surface, of_service: bool) -> String {
    let name = camel(operation.name);
    let mut parameters: Vec<_> = in_order(operation)
        .map(|each| {
            let (name, ty) = (camel(each.name), swift_type_of(each.ty, module));
            if each.required { format!("{name}: {ty}") } else { format!("{name}: {ty}? = nil") }
        })
        .collect();
    let mut given: Vec<_> = in_order(operation)
        .map(|each| {
            let (name, given) = (camel(each.name), crossing(each, module).given);
            let value =
                if each.required { format!("{name}{given}") } else { optional(&name, given) };
            format!("{name}: {value}")
        })
        .collect();
    let mut options = String::new();
    if operation.list {
        let of_listings = LISTING_OPTIONS.iter();
        parameters.extend(of_listings.map(|each| option_parameter(each.name, &swift_type(each))));
        let of_listings = LISTING_OPTIONS.iter().map(|each| camel(each.name));
        let of_listings = of_listings.map(|name| format!("{name}: {name}"));
        let of_listings = ["limits: limits".to_owned()].into_iter().chain(of_listings);
        options = list(8, "let options = ListingOptions", &of_listings.collect::<Vec<_>>(), "");
        given.push("options: options".to_owned());
    } else {
        given.push(format!("limits: {}", limits_given(Scope::Call)));
    }
    parameters
        .extend(limits(Scope::Call).map(|each| option_parameter(each.name, &swift_type(each))));
    let documentation = doc(4, &documentation(operation, surface));
    let head = format!("public func {name}");
    if operation.list {
        let item = swift_type_of(operation.answer, module);
        let pager = surface.pager();
        return format!(
            "{documentation}{}        let limits = {}\n{options}{}    }}\n",
            list(4, &head, &parameters, &format!(" -> {pager}<{item}> {{")),
            limits_given(Scope::Call),
            list(8, &format!("return {pager}(native.{name}"), &given, ")"),
        );
    }
    let result = match operation.answer {
        Type::Done => String::new(),
        answer => format!(" -> {}", swift_type_of(answer, module)),
    };
    let (send, finish) = surface.send(operation.answer, of_service);
    format!(
        "{documentation}{}{}{}    }}\n",
        surface.attribute(),
        list(4, &head, &parameters, &format!(" {}{result} {{", surface.effects())),
        list(8, &format!("{send}native.{name}"), &given, &finish),
    )
}

fn option_parameter(name: &str, ty: &str) -> String {
    format!("{}: {ty}? = nil", camel(name))
}

fn documentation(operation: &Operation, surface: Surface) -> String {
    let mut text = format!("{}\n\n- Parameters:\n", operation.doc);
    for parameter in in_order(operation) {
        let about = parameter.description().replace('\n', " ");
        text += &format!("  - {}: {about}\n", camel(parameter.name));
    }
    let of_listings = LISTING_OPTIONS.iter().filter(|_| operation.list);
    for option in of_listings {
        text += &format!("  - {}: {}\n", camel(option.name), described(option));
    }
    for limit in limits(Scope::Call) {
        let each = if operation.list { " It is for each page." } else { "" };
        text += &format!("  - {}: {}{each}\n", camel(limit.name), described(limit));
    }
    text + if operation.list {
        "- Returns: A listing. Nothing of it is fetched before it is asked for."
    } else {
        surface.throws()
    }
}

fn request(surface: Surface) -> String {
    let mut about = "Send a request that has no operation of its own, with the same checks, \
        credentials, retries and limits.\n\n\
        - Parameters:\n  \
        - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, \
        as its effect is not known.\n  \
        - path: Below the base URL, percent-encoded where needed.\n  \
        - query: Names and values, not encoded.\n  \
        - body: The body as JSON; none when left out.\n"
        .to_owned();
    for limit in limits(Scope::Call) {
        about += &format!("  - {}: {}\n", camel(limit.name), described(limit));
    }
    let mut parameters: Vec<_> =
        ["method: String", "path: String", "query: [QueryItem] = []", "body: JSON? = nil"]
            .map(str::to_owned)
            .into();
    parameters
        .extend(limits(Scope::Call).map(|each| option_parameter(each.name, &swift_type(each))));
    let (send, finish) = surface.send(Type::RawAnswer, true);
    let head = format!(" {} -> RawAnswer {{", surface.effects());
    let given = ["method: method", "path: path", "query: query", "body: body"].map(str::to_owned);
    format!(
        "{}{}{}{}{}    }}\n",
        doc(4, &(about + surface.throws())),
        surface.attribute(),
        list(4, "public func request", &parameters, &head),
        list(8, "let request = RawRequest", &given, ""),
        list(
            8,
            &format!("return {send}native.request"),
            &["request: request".to_owned(), format!("limits: {}", limits_given(Scope::Call))],
            &finish
        ),
    )
}

fn with_options(client: &str, of_service: bool) -> String {
    let mut about =
        "Return the same client with other limits. Connections, token and retry budget \
        stay shared, so this costs next to nothing.\n\n- Parameters:\n"
            .to_owned();
    for limit in limits(Scope::Limit) {
        about += &format!("  - {}: {}\n", camel(limit.name), described(limit));
    }
    about += "- Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.";
    let parameters: Vec<_> =
        limits(Scope::Limit).map(|each| option_parameter(each.name, &swift_type(each))).collect();
    let given: Vec<_> = limits(Scope::Limit)
        .map(|each| camel(each.name))
        .map(|name| format!("{name}: {name}"))
        .collect();
    format!(
        "{}{}{}        let changed = try translatingErrors {{ try native.withOptions(limits: limits) }}\n        return {client}(changed{})\n    }}\n",
        doc(4, &about),
        list(4, "public func withOptions", &parameters, &format!(" throws -> {client} {{")),
        list(8, "let limits = Limits", &given, ""),
        if of_service { ", asking" } else { "" },
    )
}

const HANDLE: &str = "    public var handle: ServiceHandle {
        ServiceHandle(native: native.serviceClient())
    }
";

const EXPLAIN_AND_CLOSE: &str = "    /// Tell where each setting came from, never what it is.
    public func explain() -> [SettingSource] {
        native.explain().read()
    }

    /// Refuse further calls: of this client and of those made of it by ``withOptions``.
    ///
    /// Letting go of a client is enough; this is for programs that want to be sure.
    public func close() {
        native.close()
    }
";
