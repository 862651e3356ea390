//! `src/generated`: the native class of each client, and how its records cross over.

use std::fmt::Write as _;

use rosterkit::SERVICES;
use rosterkit::operation::{Operation, Service};
use rosterkit_spelling::camel;

use super::{encoders, native_options, native_records, optional, required};
use crate::model::Module;

/// `mod.rs`.
pub fn modules() -> String {
    let modules = Module::all().map(|module| format!("mod {};\n", module.name));
    let instances = SERVICES.iter().map(|service| {
        let Service { name, client, .. } = service;
        format!(
            "if let Some(native) = instance::<{name}::{client}>(value) {{
                return native.id.check().map(|()| native.client.clone().into());
            }}\n"
        )
    });
    format!(
        "//! The native class of each client, how records cross over, and the options of all clients.

#![expect(clippy::too_many_arguments, reason = \"an operation has as many as its declaration\")]

mod options;
{}
use napi::bindgen_prelude::Unknown;
use rosterkit::{{Refusal, ServiceClient}};

use crate::convert::{{FromJs, instance, must_be}};

/// The native half of a client of any service.
impl FromJs for ServiceClient {{
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {{
        {}
        Err(must_be(\"the client of a service\", value))
    }}
}}
",
        modules.collect::<String>(),
        instances.collect::<String>().trim_end(),
    )
}

/// The file of a module.
pub fn file(module: Module) -> String {
    let records = native_records::all(module);
    let Some(service) = module.service else {
        return format!(
            "//! The records that services share.\n\n{}\n{records}",
            imports(module, &records)
        );
    };
    let class = class(module, service);
    let text = format!("{class}\n{records}");
    format!(
        "//! {}: the native half of its clients, and its records.\n\n{}\n{text}",
        service.title,
        imports(module, &text)
    )
}

/// What a text names, by where it is.
const OTHERS: [(&str, &[&str]); 5] = [
    ("std::path", &["PathBuf"]),
    ("napi::bindgen_prelude", &["Object", "Unknown"]),
    ("napi", &["Env"]),
    ("napi_derive", &["napi"]),
    ("rosterkit", &["Clients", "FakeClock", "Refusal", "Secret", "Str"]),
];

/// What a text names of our own.
const OWN: [(&str, &[&str]); 11] = [
    ("crate::call", &["list", "send"]),
    ("crate::client", &["Id", "configuration", "explained", "made"]),
    ("crate::convert", &["FromJs", "JsArgument", "field", "fields", "is_text"]),
    ("crate::decode", &["Decode", "Decoder", "EncodedArgument"]),
    ("crate::encode", &["Encode", "Encoder"]),
    ("crate::errors", &["raised"]),
    ("crate::hooks", &["observer"]),
    ("crate::listing", &["Listing"]),
    ("crate::options", &["Options"]),
    ("crate", &["raw"]),
    ("crate::token_provider", &["Provider"]),
];

fn imports(module: Module, text: &str) -> String {
    let words: Vec<_> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let used = |names: &[(&str, &[&str])]| {
        let mut imports = String::new();
        for (from, names) in names {
            let used: Vec<_> = names.iter().copied().filter(|name| words.contains(name)).collect();
            if !used.is_empty() {
                let _ = writeln!(imports, "use {from}::{{{}}};", used.join(", "));
            }
        }
        imports
    };
    let traits = [
        ("AnswerAs", "AnswerAs"),
        ("operations()", "Client as _"),
        ("from_fields", "FromFields as _"),
        ("configure(", "configure"),
    ];
    let traits =
        traits.into_iter().filter(|(method, _)| text.contains(method)).map(|(_, name)| name);
    let bridge = match traits.collect::<Vec<_>>().join(", ") {
        names if names.is_empty() => names,
        names => format!("use rosterkit::bridge::{{{names}}};\n"),
    };
    format!("{}use rosterkit::{};\n{bridge}\n{}", used(&OTHERS), module.name, used(&OWN))
}

fn class(module: Module, service: &Service) -> String {
    let client = service.client;
    let of_service = !service.raw.is_empty();
    let build = native_options::build(service);
    let methods = service.operations.iter().map(|each| method(module, each, of_service));
    let methods = methods.collect::<Vec<_>>().join("\n");
    let request = if of_service { REQUEST } else { "" };
    let (answer_field, answering) =
        if of_service { ("pub(super) answer_as: AnswerAs,", ANSWERING) } else { ("", "") };
    format!(
        "/// The native half of `{client}` and `{client}Sync`.
#[napi(js_name = \"{client}\")]
pub struct {client} {{
    pub(super) client: rosterkit::{client},
    pub(super) id: Id,
    {answer_field}
}}

impl {client} {{
{build}
}}

#[napi]
impl {client} {{
    /// Make a client. `provides_tokens` tells that JavaScript has a token provider, `is_worker` that
    /// the thread can be terminated; `environment` is read in place of the process's.
    #[napi(constructor)]
    pub fn new(
        env: &Env,
        options: Unknown<'_>,
        provides_tokens: bool,
        is_worker: bool,
        environment: Unknown<'_>,
    ) -> napi::Result<Self> {{
        made(env, is_worker, Self::build(options, provides_tokens, environment))
    }}

    /// The same client with other limits.
    #[napi]
    pub fn with_options(&self, env: &Env, options: Unknown<'_>) -> napi::Result<Self> {{
        let client = Options::of_limits(options).and_then(|limits| self.client.with_options(&limits));
        client.map(|client| Self {{ client, ..*self }}).map_err(|error| raised(env, &error))
    }}
{answering}
    /// By which its functions are known, and those of clients made from it.
    #[napi(getter)]
    pub fn id(&self) -> u32 {{
        self.id.number()
    }}

    /// Where each setting came from, by its name.
    #[napi]
    pub fn explain<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {{
        explained(env, self.client.explain())
    }}

    /// What may be shown of it.
    #[napi]
    pub fn shown(&self) -> String {{
        format!(\"{{:?}}\", self.client)
    }}

    /// Refuse further calls.
    #[napi]
    pub fn close(&self) {{
        self.client.close();
    }}

{request}{methods}
}}
"
    )
}

const ANSWERING: &str = "
    /// The same client, with calls that give all of the answer.
    #[napi]
    pub fn with_response(&self) -> Self {
        Self { client: self.client.clone(), answer_as: AnswerAs::Response, ..*self }
    }

    /// The same client, with writes that tell what they would send.
    #[napi]
    pub fn dry_run(&self) -> Self {
        let client = self.client.without_writes();
        Self { client, answer_as: AnswerAs::DryRun, ..*self }
    }
";

const REQUEST: &str = "    /// Send a request that has no operation of its own.
    #[napi]
    pub fn request<'env>(
        &self,
        env: &'env Env,
        call: u32,
        caller: Unknown<'env>,
        options: Unknown<'env>,
        method: Unknown<'env>,
        path: Unknown<'env>,
    ) -> napi::Result<Unknown<'env>> {
        send(env, self.answer_as, call, caller, options, &[\"query\", \"json\"], |options| {
            let raw = raw::request(method, path, options)?;
            Ok(self.client.request(&raw.method, &raw.path, &raw.query(), raw.body.as_ref()))
        })
    }

";

fn method(module: Module, operation: &Operation, of_service: bool) -> String {
    let Operation { name, doc, list, .. } = operation;
    let doc = doc.lines().next().unwrap_or_default();
    let parameters =
        required(operation).map(|p| format!("{}: Unknown<'env>,", p.name)).collect::<String>();
    let names = optional(operation).map(|p| format!("\"{}\"", camel(p.name))).collect::<Vec<_>>();
    let arguments = required(operation)
        .map(|p| match encoders::record(&p.ty, module) {
            Some(_) => format!("EncodedArgument({})", p.name),
            None => format!("JsArgument({})", p.name),
        })
        .chain(names.iter().map(|name| format!("options.argument({name})?")))
        .collect::<Vec<_>>()
        .join(", ");
    let options = if names.is_empty() { "_" } else { "options" };
    let names = names.join(", ");
    let (before, result, send) = match list {
        true => ("", "napi::Result<Listing>", "list(env, options"),
        false => (
            "call: u32, caller: Unknown<'env>,",
            "napi::Result<Unknown<'env>>",
            if of_service {
                "send(env, self.answer_as, call, caller, options"
            } else {
                "send(env, AnswerAs::Value, call, caller, options"
            },
        ),
    };
    format!(
        "    /// {doc}
    #[napi(js_name = \"{}\")]
    pub fn {name}<'env>(
        &self, env: &'env Env, {before} options: Unknown<'env>, {parameters}
    ) -> {result} {{
        {send}, &[{names}], |{options}| {{
            Ok(self.client.operations().{name}({arguments}))
        }})
    }}
",
        camel(name),
    )
}
