//! What clients are configured with: `Configuration` and the limits of calls.

use rosterkit::bridge::names::camel;
use rosterkit::options::{ClientOption, OptionKind, Scope, client_options};

use super::text::{capitalized, doc, list};

/// The limits that can be given to calls, or to whole clients.
pub fn limits(scope: Scope) -> impl Iterator<Item = &'static ClientOption> {
    client_options().filter(move |option| {
        option.scope == Scope::Call || (scope == Scope::Limit && option.scope == Scope::Limit)
    })
}

/// `Limits(…)` of the variables with their names.
pub fn limits_given(scope: Scope) -> String {
    let given = limits(scope).map(|limit| camel(limit.name));
    let given = given.map(|name| format!("{name}: {name}")).collect::<Vec<_>>();
    format!("Limits({})", given.join(", "))
}

/// The type of an option in Swift.
pub fn swift_type(option: &ClientOption) -> &'static str {
    match option.kind {
        OptionKind::Duration => "TimeInterval",
        OptionKind::Number => "Int",
        OptionKind::Flag => "Bool",
        OptionKind::Text | OptionKind::File => "String",
        OptionKind::Secret => "Secret",
        OptionKind::TokenProvider => "TokenProvider",
        OptionKind::RequestHook => "(@Sendable (RequestEvent) -> Void)",
        OptionKind::ResponseHook => "(@Sendable (ResponseEvent) -> Void)",
        OptionKind::RetryHook => "(@Sendable (RetryEvent) -> Void)",
        OptionKind::Clock => "FakeClock",
        other => panic!("options of the kind {other:?} have no form in Swift: give them one here"),
    }
}

/// What an option sets, in sentences, without its default.
pub fn described(option: &ClientOption) -> String {
    sentences(option, "")
}

fn sentences(option: &ClientOption, default: &str) -> String {
    let unit = if option.kind == OptionKind::Duration { ", in seconds" } else { "" };
    let mut text = format!("{}{unit}{default}.", capitalized(option.sets));
    if let Some(range) = option.range {
        text += &format!(" {}.", capitalized(range));
    }
    text
}

/// Functions come last, as they are given last.
fn in_order() -> Vec<&'static ClientOption> {
    let (functions, values): (Vec<_>, Vec<_>) = client_options().partition(|o| is_function(o));
    values.into_iter().chain(functions).collect()
}

fn is_function(option: &ClientOption) -> bool {
    is_hook(option) || matches!(option.kind, OptionKind::TokenProvider | OptionKind::Clock)
}

fn is_hook(option: &ClientOption) -> bool {
    use OptionKind::{RequestHook, ResponseHook, RetryHook};
    matches!(option.kind, RequestHook | ResponseHook | RetryHook)
}

fn is_limit(option: &ClientOption) -> bool {
    matches!(option.scope, Scope::Limit | Scope::Call)
}

pub fn swift() -> String {
    let options = in_order();
    let properties: String = options
        .iter()
        .map(|option| {
            let default = option.default.map(|value| format!("; {value} by default"));
            let mut about = sentences(option, &default.unwrap_or_default());
            if !option.more.is_empty() {
                about += &format!("\n\n{}", option.more);
            }
            let about = doc(4, &about);
            format!("{about}    public var {}: {}?\n", camel(option.name), swift_type(option))
        })
        .collect();
    let parameters: Vec<_> = options
        .iter()
        .map(|option| format!("{}: {}? = nil", camel(option.name), swift_type(option)))
        .collect();
    let assigned: String = options
        .iter()
        .map(|option| camel(option.name))
        .map(|name| format!("        self.{name} = {name}\n"))
        .collect();
    let values = options.iter().filter(|option| !is_function(option) && !is_limit(option));
    let values = values.map(|option| {
        let name = camel(option.name);
        let given = if option.kind == OptionKind::Secret { "?.reveal()" } else { "" };
        format!("{name}: {name}{given}")
    });
    let limits = limits(Scope::Limit).map(|limit| camel(limit.name));
    let limits: Vec<_> = limits.map(|name| format!("{name}: {name}")).collect();
    let given: Vec<_> = ["limits: limits".to_owned()]
        .into_iter()
        .chain(values)
        .chain([
            "tokenProvider: tokenProvider.map(TokenProviderCaller.init)".to_owned(),
            "hooks: HookCaller(self)".to_owned(),
            "clock: clock?.native".to_owned(),
        ])
        .collect();
    format!(
        "/// What clients of all services can be configured with. What is nil is left to the defaults.
///
/// ```swift
/// let patient = Configuration(timeout: 600, maxRetries: 5)
/// let paperspace = try Paperspace(configuration: patient)
/// ```
public struct Configuration: Sendable {{
{properties}
    /// Configure what is given, and leave the rest to the defaults.
{init}{assigned}    }}

    /// As it crosses over.
    var native: RosterKitNative.Configuration {{
{limits}{configuration}    }}
}}
",
        init = list(4, "public init", &parameters, " {"),
        limits = list(8, "let limits = Limits", &limits, ""),
        configuration = list(8, "return RosterKitNative.Configuration", &given, ""),
    )
}

/// The type of an option in Rust, as uniffi carries it.
fn rust_type(option: &ClientOption) -> &'static str {
    match option.kind {
        OptionKind::Duration => "TimeInterval",
        OptionKind::Number => "Int",
        OptionKind::Flag => "bool",
        OptionKind::Text | OptionKind::File | OptionKind::Secret => "String",
        other => panic!("options of the kind {other:?} do not cross over as values"),
    }
}

pub fn rust() -> String {
    let fields: String = limits(Scope::Limit)
        .map(|limit| {
            format!("#[uniffi(default = None)] pub {}: Option<{}>,", limit.name, rust_type(limit))
        })
        .collect();
    let taken: String = limits(Scope::Limit)
        .map(|limit| limit.name)
        .map(|name| format!("options.{name} = option(\"{name}\", self.{name})?;"))
        .collect();
    let values: Vec<_> =
        client_options().filter(|option| !is_function(option) && !is_limit(option)).collect();
    let declared: String = values
        .iter()
        .map(|option| format!("pub {}: Option<{}>,", option.name, rust_type(option)))
        .collect();
    let set: String = values
        .iter()
        .map(|option| {
            let name = option.name;
            let value = match option.kind {
                OptionKind::Number => format!("option(\"{name}\", configuration.{name})?"),
                _ => format!("configuration.{name}"),
            };
            format!("if let Some(value) = {value} {{ builder = builder.{name}(value); }}")
        })
        .collect();
    let set = set.replace("configuration.", "$configuration.").replace("builder", "$builder");
    let set = set.replace("option(", "$crate::options::option(");
    format!(
        "//! Options of clients and calls, as Swift gives them.

use std::sync::Arc;

use rosterkit::{{CallOptions, Error}};

use crate::clock::FakeClock;
use crate::hooks::Hooks;
use crate::options::{{Int, TimeInterval, option}};
use crate::token_provider::TokenProvider;

/// The limits of calls.
#[derive(uniffi::Record)]
pub struct Limits {{ {fields} }}

impl Limits {{
    pub fn options(self) -> Result<CallOptions, Error> {{
        let mut options = CallOptions::default();
        {taken}
        Ok(options)
    }}
}}

/// What clients of all services are configured with.
#[derive(uniffi::Record)]
pub struct Configuration {{
    pub limits: Limits,
    {declared}
    pub token_provider: Option<Arc<dyn TokenProvider>>,
    pub hooks: Option<Arc<dyn Hooks>>,
    pub clock: Option<Arc<FakeClock>>,
}}

/// Hand a configuration to a builder: its type has no name outside of the core.
macro_rules! configure {{
    ($builder:ident, $configuration:ident) => {{
        $builder = $builder.options($configuration.limits.options()?);
        {set}if let Some(provider) = $configuration.token_provider {{
            $builder = $builder.token_provider($crate::token_provider::TokenProviderCaller(provider));
        }}
        if let Some(hooks) = $configuration.hooks {{
            $builder = $builder.observer($crate::hooks::HookCaller(hooks));
        }}
        if let Some(clock) = $configuration.clock {{
            $builder = $builder.clock(clock.0.clone());
        }}
    }};
}}

pub(crate) use configure;
"
    )
}
