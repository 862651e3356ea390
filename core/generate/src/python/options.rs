//! Options of clients, calls and listings, and how they are read.

use std::fmt::Write as _;

use rosterkit::options::{
    ClientOption, LISTING_OPTIONS, OptionKind, Scope, access_options, all_options, client_options,
};

use super::docs::capitalized;
use super::parameter::{Default, Parameter, Style};
use super::types;
use crate::model::Module;

/// What only Python has to say of an option of clients.
const NOTES: &[(&str, &str)] =
    &[("ca_bundle", "Before them `REQUESTS_CA_BUNDLE` and `CURL_CA_BUNDLE` count.")];

/// The options of a client's constructor.
pub fn of_clients(module: Module, style: Style) -> Vec<Parameter> {
    let make = |option| parameter(option, style, in_full(option));
    if module.name == Module::access().name {
        access_options().map(make).collect()
    } else {
        client_options().map(make).collect()
    }
}

/// The options of `with_options`.
pub fn limits() -> Vec<Parameter> {
    in_scopes(&[Scope::Limit, Scope::Call])
}

/// The options of a single call.
pub fn of_calls() -> Vec<Parameter> {
    in_scopes(&[Scope::Call])
}

/// The options of a single call of an operation with a body, which makes calls of services.
pub fn of_bodies() -> Vec<Parameter> {
    of_each("call of a service")
}

/// The options of a single listing.
pub fn of_listings() -> Vec<Parameter> {
    let own = LISTING_OPTIONS.iter();
    let own = own.map(|option| parameter(option, Style::Blocking, in_full(option)));
    own.chain(of_each("page")).collect()
}

/// The options of a call that consists of several.
fn of_each(part: &str) -> Vec<Parameter> {
    let mut of_calls = of_calls();
    for option in &mut of_calls {
        let _ = write!(option.doc, " That is for each {part}.");
    }
    of_calls
}

fn in_scopes(scopes: &[Scope]) -> Vec<Parameter> {
    let options = all_options().filter(|option| scopes.contains(&option.scope));
    options.map(|option| parameter(option, Style::Blocking, in_short(option))).collect()
}

fn parameter(option: &'static ClientOption, style: Style, doc: String) -> Parameter {
    Parameter {
        name: option.name.into(),
        doc,
        annotation: types::option(option.kind, style == Style::Async),
        default: Default::None,
        keyword: true,
    }
}

/// What an option sets, by default and at all.
fn in_full(option: &ClientOption) -> String {
    let default = option.default.map(|shown| format!("; {shown} by default")).unwrap_or_default();
    let mut doc = format!("{}{default}.", capitalized(option.sets));
    let notes = NOTES.iter().filter(|(name, _)| *name == option.name).map(|(_, note)| *note);
    let more = option.more.split("\n\n").next().filter(|more| !more.is_empty());
    let range = option.range.map(|range| format!("{}.", capitalized(range)));
    let range = range.as_deref().into_iter();
    let note = types::option_note(option.kind);
    for sentence in range.chain(note.as_deref()).chain(more).chain(notes) {
        let _ = write!(doc, " {sentence}");
    }
    doc
}

/// What an option sets in place of what the client has.
fn in_short(option: &ClientOption) -> String {
    let otherwise = match option.default {
        Some(shown) => format!("; {shown} unless the client says otherwise"),
        None => String::new(),
    };
    format!("{}{otherwise}.", capitalized(option.sets))
}

/// The functions that read options.
pub fn file() -> String {
    let is_limit = |option: &&ClientOption| matches!(option.scope, Scope::Limit | Scope::Call);
    let limits: Vec<_> = all_options().filter(is_limit).collect();
    let of_calls: Vec<_> =
        limits.iter().copied().filter(|option| option.scope == Scope::Call).collect();
    let connecting: Vec<_> = all_options()
        .filter(|option| option.scope == Scope::Client && !is_function(option.kind))
        .collect();
    let fields = listed(all_options(), |name| format!("pub {name}: Option<PyValue<'a>>,\n"));
    let set = |options: &[&ClientOption], from: &str| {
        listed(options.iter().copied(), |name| {
            format!("options.{name} = option({from}{name}, \"{name}\")?;\n")
        })
    };
    let arguments = |options: &[&ClientOption]| {
        listed(options.iter().copied(), |name| format!("{name}: Option<PyValue<'_>>,\n"))
    };
    let of_listings: Vec<_> = LISTING_OPTIONS.iter().collect();
    format!(
        r#"//! The options of clients, calls and listings, and how they are read.

use pyo3::prelude::*;
use rosterkit::options::ConnectingOptions;
use rosterkit::{{CallOptions, FakeClock}};

use crate::argument::{{PyValue, option}};
use crate::call::ListingOptions;
use crate::callbacks::Callbacks;
use crate::convert::Callable;
use crate::hooks::Hooks;

/// The options of a client, as Python passed them.
pub struct ClientOptions<'a> {{
    {fields}
}}

impl ClientOptions<'_> {{
    pub fn limits(&self) -> PyResult<CallOptions> {{
        limits({own_limits})
    }}

    pub fn connecting(&self) -> PyResult<ConnectingOptions> {{
        let mut options = ConnectingOptions::default();
        {read_connecting}
        Ok(options)
    }}

    pub fn callbacks(&self, py: Python<'_>) -> PyResult<Callbacks> {{
        let provider = option(self.token_provider, "token_provider")?;
        let hooks = Hooks::read(py, [{hooks}])?;
        Ok(Callbacks::new(hooks, provider.map(|Callable(provider)| provider)))
    }}

    pub fn clock(&self) -> PyResult<Option<FakeClock>> {{
        Ok(option(self.clock, "clock")?)
    }}
}}

/// The limits that `with_options` sets.
pub fn limits({limit_arguments}) -> PyResult<CallOptions> {{
    let mut options = CallOptions::default();
    {set_limits}
    Ok(options)
}}

/// The options of a single call; none where it has none of its own.
pub fn call_options({call_arguments}) -> PyResult<Option<CallOptions>> {{
    if {none_given} {{
        return Ok(None);
    }}
    let mut options = CallOptions::default();
    {set_call_options}
    Ok(Some(options))
}}

/// The options of a single listing.
pub fn listing_options({listing_arguments}{call_arguments}) -> PyResult<ListingOptions> {{
    Ok(ListingOptions {{
        {set_listing_options}
        limits: call_options({call_names})?,
    }})
}}
"#,
        hooks = hooks()
            .map(|(event, name)| format!("(\"{event}\", self.{name}), "))
            .collect::<String>(),
        own_limits = listed(limits.iter().copied(), |name| format!("self.{name}, ")),
        read_connecting = set(&connecting, "self."),
        limit_arguments = arguments(&limits),
        set_limits = set(&limits, ""),
        call_arguments = arguments(&of_calls),
        none_given = of_calls
            .iter()
            .map(|o| format!("{}.is_none()", o.name))
            .collect::<Vec<_>>()
            .join(" && "),
        set_call_options = set(&of_calls, ""),
        listing_arguments = arguments(&of_listings),
        set_listing_options = listed(of_listings.iter().copied(), |name| {
            format!("{name}: option({name}, \"{name}\")?,\n")
        }),
        call_names = names(&of_calls),
    )
}

/// The events that there are hooks for, and the names of the hooks.
fn hooks() -> impl Iterator<Item = (&'static str, &'static str)> {
    all_options().filter_map(|option| Some((option.kind.event()?, option.name)))
}

fn is_function(kind: OptionKind) -> bool {
    kind.event().is_some() || matches!(kind, OptionKind::TokenProvider | OptionKind::Clock)
}

fn listed<'a>(
    options: impl Iterator<Item = &'a ClientOption>,
    line: impl Fn(&str) -> String,
) -> String {
    options.map(|option| line(option.name)).collect()
}

fn names(options: &[&ClientOption]) -> String {
    options.iter().map(|option| option.name).collect::<Vec<_>>().join(", ")
}
