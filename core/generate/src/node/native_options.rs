//! How options are read: those of all services in `options.rs`, the settings of one in its file.

use rosterkit::operation::{Service, SettingKind};
use rosterkit::options::{ClientOption, LISTING_OPTIONS, OptionKind, Scope, client_options};
use rosterkit_spelling::camel;

/// `options.rs`.
pub fn file() -> String {
    let calls: Vec<_> = client_options().filter(|option| option.scope == Scope::Call).collect();
    let limits: Vec<_> = client_options()
        .filter(|option| matches!(option.scope, Scope::Call | Scope::Limit))
        .collect();
    let clients: Vec<_> = client_options().filter(|option| is_native(option)).collect();
    let connecting: Vec<_> =
        clients.iter().copied().filter(|option| option.kind != OptionKind::Clock).collect();
    let listings: Vec<_> = LISTING_OPTIONS.iter().collect();
    format!(
        "//! The options of all services, by their names in JavaScript.

use napi::bindgen_prelude::Unknown;
use rosterkit::options::ConnectingOptions;
use rosterkit::{{CallOptions, Error}};

use crate::options::Options;

/// Of every call.
const CALL: &[&str] = &[{}, \"signal\"];

/// Of every listing, beside those of calls.
const LISTING: &[&str] = &[{}];

/// The limits of a client.
const LIMITS: &[&str] = &[{}];

/// Of every client, beside its settings and limits. JavaScript keeps those that are functions.
const CLIENT: &[&str] = &[{}];

impl<'a> Options<'a> {{
    /// Those of a call, with the names of its optional arguments.
    pub fn of_call(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {{
        Self::read(given, &[names, CALL])
    }}

    /// Those of a listing, with the names of its optional arguments.
    pub fn of_listing(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {{
        Self::read(given, &[names, CALL, LISTING])
    }}

    /// Those that a client is made with, with the names of its settings.
    pub fn of_client(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {{
        Self::read(given, &[names, LIMITS, CLIENT])
    }}

    /// The limits that `withOptions` is given.
    pub fn of_limits(given: Unknown<'a>) -> Result<CallOptions, Error> {{
        Self::read(given, &[LIMITS])?.limits()
    }}

    /// The limits of one call, if any are given.
    pub fn call_options(&self) -> Result<Option<CallOptions>, Error> {{
        let mut options = CallOptions::default();
        {}
        Ok(Some(options).filter(|options| *options != CallOptions::default()))
    }}

    /// The limits of a client.
    pub fn limits(&self) -> Result<CallOptions, Error> {{
        let mut options = CallOptions::default();
        {}
        Ok(options)
    }}

    /// How a client connects.
    pub fn connecting(&self) -> Result<ConnectingOptions, Error> {{
        let mut options = ConnectingOptions::default();
        {}
        Ok(options)
    }}
}}
",
        names(&calls),
        names(&listings),
        names(&limits),
        names(&clients),
        reads(&calls),
        reads(&limits),
        reads(&connecting),
    )
}

fn names(options: &[&ClientOption]) -> String {
    let names = options.iter().map(|option| format!("\"{}\"", camel(option.name)));
    names.collect::<Vec<_>>().join(", ")
}

fn reads(options: &[&ClientOption]) -> String {
    let read = |option: &&ClientOption| {
        format!("options.{} = self.option(\"{}\")?;\n", option.name, camel(option.name))
    };
    options.iter().map(read).collect::<String>().trim_end().to_owned()
}

/// The function that makes a client of a service from its options.
pub fn build(service: &Service) -> String {
    let names = service.settings.iter().map(|setting| format!("\"{}\"", camel(setting.name)));
    let names = names.collect::<Vec<_>>().join(", ");
    let settings = service.settings.iter().map(|setting| {
        let ty = match setting.kind {
            SettingKind::Secret => "Secret",
            SettingKind::Clients => "Clients",
            _ => "String",
        };
        set(setting.name, ty)
    });
    let client = service.client;
    format!(
        "fn build(
            options: Unknown<'_>,
            provides_tokens: bool,
            environment: Unknown<'_>,
        ) -> rosterkit::Result<Self> {{
            let options = Options::of_client(options, &[{names}])?;
            let id = Id::new();
            let builder = rosterkit::{client}::builder().options(options.limits()?).observer(observer(id.number()));
            let mut builder = configure(builder, configuration(&options, environment)?);
            {settings}
            if provides_tokens {{
                builder = builder.token_provider(Provider {{ client: id.number() }});
            }}
            {clock}
            Ok(Self {{ client: builder.build()?, id{answer_as} }})
        }}",
        settings = settings.collect::<String>().trim(),
        answer_as = if service.raw.is_empty() { "" } else { ", answer_as: AnswerAs::Value" },
        clock = set("clock", "FakeClock").trim(),
    )
}

fn set(name: &str, ty: &str) -> String {
    let camel = camel(name);
    format!(
        "if let Some({name}) = options.option::<{ty}>(\"{camel}\")? {{
            builder = builder.{name}({name});
        }}\n"
    )
}

/// Whether an option reaches the native half. JavaScript keeps hooks and token providers.
fn is_native(option: &ClientOption) -> bool {
    let is_function = option.kind.event().is_some() || option.kind == OptionKind::TokenProvider;
    option.scope == Scope::Client && !is_function
}
