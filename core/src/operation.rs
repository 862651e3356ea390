//! What is known of every operation, model and choice: the facts behind all surfaces.
//!
//! [`#[service]`](rosterkit_macros::service) writes these tables from the declarations in
//! `core/src/services`; clients, bindings, documentation and parity tests read them.

/// A service and everything declared for it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Service {
    /// The module's name, for example `paperspace`.
    pub name: &'static str,
    /// The name for people, for example `ZenML Pro`.
    pub title: &'static str,
    /// The client's name, for example `ZenML`.
    pub client: &'static str,
    /// What the service is used for.
    pub doc: &'static str,
    /// Its operations, in the order of their declaration.
    pub operations: &'static [Operation],
    /// The records it takes and gives.
    pub models: &'static [Model],
    /// Its enumerations; all are open.
    pub choices: &'static [Choice],
    /// What a client of it is configured with, beside the options all clients share.
    pub settings: &'static [Setting],
    /// The combinations of settings that make a credential.
    pub credentials: &'static [&'static [&'static str]],
    /// The stand-ins for requests that have no operation, one a [`Verb`].
    #[doc(hidden)]
    pub raw: &'static [Operation],
}

/// One operation of a service.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The service's module name, for example `paperspace`.
    pub service: &'static str,
    /// The service's name for people, for example `Paperspace`.
    pub title: &'static str,
    /// The operation's name, for example `list_team_members`.
    pub name: &'static str,
    /// What it does: the first line is one imperative sentence.
    pub doc: &'static str,
    /// The HTTP method.
    pub verb: Verb,
    /// The route, with a placeholder for each argument in it.
    pub path: &'static str,
    /// The setting that says on which host it is, when that is not `base_url`.
    pub host: Option<&'static str>,
    /// Its arguments, in the order of their declaration.
    pub parameters: &'static [Parameter],
    /// The Rust type of its result, without [`Pager`](crate::Pager).
    pub answer: &'static str,
    /// Whether it answers page by page.
    pub list: bool,
    /// For a removal: the status that says there was nothing to remove.
    pub already_absent: Option<u16>,
}

/// One argument of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Its name in the request.
    pub wire: &'static str,
    /// Its Rust type, without `Option`.
    pub ty: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// Whether it can be left out.
    pub required: bool,
    /// Where in the request it goes.
    pub place: Place,
    /// What is checked before anything is sent.
    pub rule: Rule,
}

/// Where in a request an argument goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A field of the JSON body.
    Body,
    /// The whole JSON body.
    WholeBody,
}

/// A documented limit of an argument or a field.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rule {
    /// The smallest and the largest number, or the least and the most characters.
    pub range: Option<(u64, u64)>,
    /// What the text must look like.
    pub pattern: Option<Pattern>,
}

/// What a text must look like: a first character, then others.
#[derive(Clone, Copy, Debug)]
pub struct Pattern {
    /// The same as a regular expression, for messages and documentation.
    pub shown: &'static str,
    /// Tells whether a text has the form.
    pub matches: fn(&str) -> bool,
}

/// A record that a service takes or gives.
#[derive(Debug)]
#[non_exhaustive]
pub struct Model {
    /// Its name, for example `TeamMember`.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Whether it is given to a service and not received.
    pub input: bool,
    /// Its fields, in the order of their declaration.
    pub fields: &'static [Field],
}

/// A field of a [`Model`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its name in JSON.
    pub wire: &'static str,
    /// Its Rust type.
    pub ty: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// What is checked before it is sent.
    pub rule: Rule,
}

/// An open enumeration: the values that are known today.
#[derive(Debug)]
#[non_exhaustive]
pub struct Choice {
    /// Its name, for example `TeamRole`.
    pub name: &'static str,
    /// What it tells apart.
    pub doc: &'static str,
    /// The values, as the service writes them.
    pub values: &'static [&'static str],
}

/// A setting of a service's client.
#[derive(Debug)]
#[non_exhaustive]
pub struct Setting {
    /// Its name, for example `api_key`.
    pub name: &'static str,
    /// What it means.
    pub doc: &'static str,
    /// The environment variable it is taken from when it is not given.
    pub environment: Option<&'static str>,
    /// What it is when neither gives it.
    pub default: Option<&'static str>,
    /// Whether it must never be shown.
    pub secret: bool,
}

/// An HTTP method, and what it says about sending a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Read.
    Get,
    /// Create.
    Post,
    /// Replace: the same request twice has the effect of one.
    Put,
    /// Change some fields. All declared ones set absolute values, so twice is as good as once.
    Patch,
    /// Remove.
    Delete,
}

impl Verb {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Get, Self::Post, Self::Put, Self::Patch, Self::Delete];

    /// The method as it stands in a request, for example `GET`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    /// Whether it changes something.
    pub const fn writes(self) -> bool {
        !matches!(self, Self::Get)
    }
}

impl std::fmt::Display for Verb {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Operation {
    /// The name of requests that have no operation of their own.
    pub(crate) const RAW: &'static str = "request";

    /// The stand-ins for requests that have no operation, in the order of [`Verb::ALL`].
    #[doc(hidden)]
    pub const fn raw(service: &'static str, title: &'static str) -> [Self; 5] {
        const fn one(service: &'static str, title: &'static str, verb: Verb) -> Operation {
            Operation {
                service,
                title,
                name: Operation::RAW,
                doc: "Send a request that has no operation of its own.",
                verb,
                path: "(path of the caller)",
                host: None,
                parameters: &[],
                answer: "RawAnswer",
                list: false,
                already_absent: None,
            }
        }
        [
            one(service, title, Verb::Get),
            one(service, title, Verb::Post),
            one(service, title, Verb::Put),
            one(service, title, Verb::Patch),
            one(service, title, Verb::Delete),
        ]
    }

    /// Whether an attempt that may have been applied can be repeated without harm.
    ///
    /// Declared changes all set absolute values. Of a raw PATCH nobody knows, so it counts as POST.
    pub(crate) fn is_repeatable(&self) -> bool {
        match self.verb {
            Verb::Get | Verb::Put | Verb::Delete => true,
            Verb::Patch => self.name != Self::RAW,
            Verb::Post => false,
        }
    }
}
