//! `options.ts`: the options of calls, of listings and of clients, beside what is special to one.

use std::borrow::Cow;
use std::fmt::Write as _;

use rosterkit::options::{ClientOption, Clients, LISTING_OPTIONS, OptionKind, Scope, all_options};
use rosterkit_spelling::{camel, pascal};

use super::docs::{comment, prose, sentence, wrapped};
use super::indented;

pub fn file() -> String {
    let of = |scopes: &[Scope], clients: Clients, kind: Kind| {
        let options = all_options().filter(|option| option.clients == clients);
        fields(options.filter(|option| scopes.contains(&option.scope)), kind)
    };
    let calls = of(&[Scope::Call], Clients::All, Kind::Sync);
    let limits = of(&[Scope::Call, Scope::Limit], Clients::All, Kind::Sync);
    let clients = of(&[Scope::Client], Clients::All, Kind::Sync);
    let blocking = of(&[Scope::Client], Clients::OfServices, Kind::Sync);
    let promised = of(&[Scope::Client], Clients::OfServices, Kind::Async);
    let access = of(&[Scope::Client], Clients::Access, Kind::Sync);
    let listings = fields(LISTING_OPTIONS.iter(), Kind::Sync);
    format!(
        "/** The options of calls, of listings and of clients, beside what is special to one. */

import type {{ AbortSignalLike }} from '../abort-signal';
import type {{
  CallEvent,
  PauseEvent,
  RequestEvent,
  ResponseEvent,
  ResultEvent,
  RetryEvent,
  TargetEvent,
}} from '../events';
import type {{ Secret }} from '../secret';
import type {{ Token, TokenProvider }} from '../token-provider';

/** The options of every call of a blocking client. */
export interface CallOptionsSync {{
{calls}
}}

/** The options of every call. */
export interface CallOptions extends CallOptionsSync {{
  /** Cancels the call: it rejects with the signal's `reason`, and its connection is closed. */
  signal?: AbortSignalLike | undefined;
}}

/** The options of every listing of a blocking client; limits are those of each page. */
export interface ListOptionsSync extends CallOptionsSync {{
{listings}
}}

/** The options of every listing; limits are those of each page. */
export interface ListOptions extends ListOptionsSync, CallOptions {{}}

/** The limits of a client. */
export interface Limits {{
{limits}
}}

/** The options of every client, of whatever kind. */
export interface CommonOptions extends Limits {{
{clients}
}}

/** The options of every blocking client of a service. */
export interface ClientOptionsSync extends CommonOptions {{
{blocking}
}}

/** The options of every client of a service. */
export interface ClientOptions extends CommonOptions {{
{promised}
}}

/** The options of `Access` and `AccessSync`, beside the clients that they are given. */
export interface AccessClientOptions extends CommonOptions {{
{access}
}}
"
    )
}

/// For which of the two clients an option is written.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Sync,
    Async,
}

fn fields(options: impl Iterator<Item = &'static ClientOption>, kind: Kind) -> String {
    let fields = options.map(|option| {
        let doc = comment(&wrapped(&prose(&documentation(option, kind)), 90));
        let (name, forms) = (camel(option.name), forms(option, kind));
        if let [form] = &forms[..] {
            return format!("{doc}{name}?: {form} | undefined;\n");
        }
        // Too many for a line.
        let forms: String = forms.iter().map(|form| format!("\n  | {form}")).collect();
        format!("{doc}{name}?:{forms}\n  | undefined;\n")
    });
    indented(&fields.collect::<String>(), 2)
}

fn documentation(option: &ClientOption, kind: Kind) -> String {
    let mut doc = sentence(option.sets);
    match option.kind {
        OptionKind::Duration => doc = format!("{}, in seconds.", doc.trim_end_matches('.')),
        OptionKind::CallHook | OptionKind::ResultHook => {
            doc += " Also published to the tracing channel `rosterkit:call`.";
        }
        OptionKind::Clock => doc += " Give it a `FakeClock` of `rosterkit/testing`.",
        OptionKind::TokenProvider if kind == Kind::Async => doc += " It may return a promise.",
        kind => {
            if let Some(event) = kind.event() {
                let _ = write!(doc, " Also published to the channel `rosterkit:{event}`.");
            }
        }
    }
    if let Some(default) = option.default {
        // What is in seconds says so already.
        doc += &format!(" By default {}.", default.trim_end_matches(" s"));
    }
    if let Some(range) = option.range {
        doc += &format!(" It must be {range}.");
    }
    let more = match option.name {
        "ca_bundle" => "The authorities of `NODE_EXTRA_CA_CERTS` are trusted beside them.",
        _ => "",
    };
    [&doc, option.more, more]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// The forms that an option can be given in.
fn forms(option: &ClientOption, kind: Kind) -> Vec<Cow<'static, str>> {
    if option.kind == OptionKind::Headers {
        return vec![
            "Readonly<Record<string, string | Secret>>".into(),
            "Iterable<readonly [string, string | Secret]>".into(),
        ];
    }
    vec![type_of(option, kind)]
}

fn type_of(option: &ClientOption, kind: Kind) -> Cow<'static, str> {
    if let Some(event) = option.kind.event() {
        return format!("((event: {}Event) => unknown)", pascal(event)).into();
    }
    let form = match option.kind {
        OptionKind::Duration | OptionKind::Number => "number",
        OptionKind::Flag => "boolean",
        OptionKind::Text | OptionKind::File => "string",
        OptionKind::Secret => "string | Secret",
        OptionKind::Command => "readonly (string | Secret)[]",
        OptionKind::TokenProvider => match kind {
            Kind::Sync => "(() => Token)",
            Kind::Async => "TokenProvider",
        },
        OptionKind::Clock => "{ readonly waits: number[] }",
        other => panic!("options of the kind {other:?} have no TypeScript form"),
    };
    form.into()
}
