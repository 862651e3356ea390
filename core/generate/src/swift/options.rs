//! What clients are configured with: `Configuration` and the limits of calls.

use std::borrow::Cow;

use rosterkit::bridge::names::camel;
use rosterkit::options::{
    ClientOption, Clients, LISTING_OPTIONS, OptionKind, Scope, all_options, client_options,
};
use rosterkit_spelling::pascal;

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
pub fn swift_type(option: &ClientOption) -> Cow<'static, str> {
    if let Some(event) = option.kind.event() {
        return format!("(@Sendable ({}Event) -> Void)", pascal(event)).into();
    }
    let form = match option.kind {
        OptionKind::Duration => "TimeInterval",
        OptionKind::Number => "Int",
        OptionKind::Flag => "Bool",
        OptionKind::Text | OptionKind::File => "String",
        OptionKind::Secret => "Secret",
        OptionKind::Command => "[String]",
        OptionKind::Headers => "[String: String]",
        OptionKind::TokenProvider => "TokenProvider",
        OptionKind::Clock => "FakeClock",
        other => panic!("options of the kind {other:?} have no form in Swift: give them one here"),
    };
    form.into()
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
    if is_hook(option) {
        text += " It runs on the thread that drives the call: keep it short.";
    }
    match option.clients {
        Clients::All => {}
        Clients::OfServices => text += " ``Access`` does not take it.",
        Clients::Access => text += " It is for ``Access``.",
    }
    text
}

/// Functions come last, as they are given last.
fn in_order() -> Vec<&'static ClientOption> {
    let (functions, values): (Vec<_>, Vec<_>) = all_options().partition(|o| is_function(o));
    values.into_iter().chain(functions).collect()
}

fn is_function(option: &ClientOption) -> bool {
    is_hook(option) || matches!(option.kind, OptionKind::TokenProvider | OptionKind::Clock)
}

fn is_hook(option: &ClientOption) -> bool {
    option.kind.event().is_some()
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
    let given = [
        "limits: limits",
        "connecting: connecting",
        "tokenProvider: tokenProvider.map(TokenProviderCaller.init)",
        "hooks: HookCaller(self)",
        "clock: clock?.native",
    ];
    format!(
        "/// What clients can be configured with. What is nil is left to the defaults.
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
{limits}{connecting}{configuration}    }}
}}
",
        init = list(4, "public init", &parameters, " {"),
        limits = list(8, "let limits = Limits", &limits, ""),
        connecting = list(8, "let connecting = Connecting", &values.collect::<Vec<_>>(), ""),
        configuration =
            list(8, "return RosterKitNative.Configuration", &given.map(str::to_owned), ""),
    )
}

/// The type of an option in Rust, as uniffi carries it.
fn rust_type(option: &ClientOption) -> &'static str {
    match option.kind {
        OptionKind::Duration => "TimeInterval",
        OptionKind::Number => "Int",
        OptionKind::Flag => "bool",
        OptionKind::Text | OptionKind::File | OptionKind::Secret => "String",
        OptionKind::Command => "Vec<String>",
        OptionKind::Headers => "HashMap<String, String>",
        other => panic!("options of the kind {other:?} do not cross over as values"),
    }
}

pub fn rust() -> String {
    let connecting = client_options().filter(|option| !is_function(option) && !is_limit(option));
    let limits =
        options_record("Limits", "CallOptions", "The limits of calls.", limits(Scope::Limit));
    let about = "How clients reach their services.";
    let connecting = options_record("Connecting", "ConnectingOptions", about, connecting);
    let listing: String = LISTING_OPTIONS
        .iter()
        .map(|option| format!("pub {}: Option<{}>,", option.name, rust_type(option)))
        .collect();
    format!(
        "//! Options of clients and calls, as Swift gives them.

use std::collections::HashMap;

use rosterkit::Error;
use rosterkit::options::{{CallOptions, ConnectingOptions}};

use crate::options::{{Int, TimeInterval, option}};

{limits}
{connecting}
/// What a listing can be told beside its arguments.
#[derive(uniffi::Record)]
pub struct ListingOptions {{
    pub limits: Limits,
    {listing}
}}
"
    )
}

/// A record of options that may be left out, and how the core's form is made of it.
fn options_record(
    name: &str,
    core: &str,
    about: &str,
    options: impl Iterator<Item = &'static ClientOption>,
) -> String {
    let options: Vec<_> = options.collect();
    let fields: String = options
        .iter()
        .map(|each| {
            format!("#[uniffi(default = None)] pub {}: Option<{}>,", each.name, rust_type(each))
        })
        .collect();
    let taken: String = options
        .iter()
        .map(|option| {
            let name = option.name;
            let value = match option.kind {
                OptionKind::Duration | OptionKind::Number => {
                    format!("option(\"{name}\", self.{name})?")
                }
                OptionKind::File | OptionKind::Secret => format!("self.{name}.map(Into::into)"),
                OptionKind::Headers => {
                    format!("self.{name}.map(|headers| headers.into_iter().collect())")
                }
                OptionKind::Command => {
                    format!("self.{name}.map(|words| words.into_iter().map(Into::into).collect())")
                }
                _ => format!("self.{name}"),
            };
            format!("options.{name} = {value};")
        })
        .collect();
    format!(
        "/// {about}
        #[derive(uniffi::Record)]
        pub struct {name} {{ {fields} }}

        impl {name} {{
            pub fn options(self) -> Result<{core}, Error> {{
                let mut options = {core}::default();
                {taken}
                Ok(options)
            }}
        }}
"
    )
}
