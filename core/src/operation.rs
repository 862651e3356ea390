//! Read what is declared of every service: its operations, records, choices and settings.
//!
//! [`#[service]`](rosterkit_macros::service) writes these tables from the declarations in
//! `core/src/services`; the clients read them as they run, the generator of all other languages and
//! the tests before that.

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
    /// What a client of it does, and from which of the service's pages that is known.
    pub client_doc: &'static str,
    /// Its operations, in the order of their declaration.
    pub operations: &'static [Operation],
    /// The names of its records' fields that have an underscore, which is another in other languages.
    pub field_names: &'static [&'static str],
    /// What a client of it is configured with, beside the options all clients share.
    pub settings: &'static [Setting],
    /// The combinations of settings that make a credential.
    pub credentials: &'static [&'static [&'static str]],
    /// What stands for requests that have no operation of their own, one a [`Method`].
    pub raw: &'static [Operation],
}

/// One operation of a service.
#[derive(Debug)]
#[non_exhaustive]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
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
    pub method: Method,
    /// The route, with a placeholder for each argument in it.
    pub path: &'static str,
    /// The setting that says on which host it is, when that is not `base_url`.
    pub host: Option<&'static str>,
    /// Its arguments, in the order of their declaration.
    pub parameters: &'static [Parameter],
    /// The type of its answer; of a listing, that of an item.
    pub answer: Type,
    /// Whether it answers page by page.
    pub list: bool,
    /// Whether an attempt that may have been applied can be repeated without harm.
    pub repeatable: bool,
    /// Whether it stands for requests that have no operation of their own.
    pub raw: bool,
    /// Whether it does what this library's code says, with other operations or with none, and so has
    /// no route.
    pub has_body: bool,
    /// For a removal: the status that says there was nothing to remove.
    pub already_absent: Option<u16>,
    /// The arguments of which only one can be given.
    pub alternatives: &'static [Alternatives],
}

/// Optional arguments of which at most one can be given.
#[derive(Debug)]
#[non_exhaustive]
pub struct Alternatives {
    /// Their names.
    pub names: &'static [&'static str],
    /// Whether one must be given.
    pub required: bool,
}

/// How it is known what a service answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// From a page of its API reference.
    Page,
    /// From a package that it publishes: its own client, or its description of the API.
    Package,
    /// From its documentation alone, which leaves details open.
    Documentation,
}

/// One argument of an operation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Its name in the request.
    pub wire: &'static str,
    /// Its type; that it can be left out is said by `required`.
    pub ty: Type,
    /// What it means.
    pub doc: &'static str,
    /// Whether it must be given.
    pub required: bool,
    /// Where in the request it goes.
    pub location: Location,
    /// What is checked before anything is sent.
    pub constraint: Constraint,
    /// The most items of it in one request, where more are sent in several.
    pub part: Option<usize>,
}

impl Parameter {
    /// What it means and which range it has, in sentences.
    pub fn description(&self) -> String {
        rosterkit_spelling::described(self.doc, self.constraint.range)
    }
}

/// Where in a request an argument goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// A segment of the path.
    Path,
    /// The query.
    Query,
    /// A field of the JSON body.
    Body,
    /// The whole JSON body.
    WholeBody,
}

/// The type of an argument, of a field or of an answer, in the terms of the declarations.
///
/// Shown, it is as Rust writes it: `Option<Vec<Str>>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `String`: a text that is given.
    String,
    /// `Str`: a text that is received.
    Str,
    /// `bool`.
    Bool,
    /// `u32`: a whole number.
    U32,
    /// `Uuid`.
    Uuid,
    /// `Timestamp`.
    Timestamp,
    /// `Secret`: a text that is never shown.
    Secret,
    /// `JsonObject`: whatever a service keeps as JSON.
    JsonObject,
    /// `Done`: nothing but the success.
    Done,
    /// `RawAnswer`: an answer that is not interpreted.
    RawAnswer,
    /// `Option<…>`: it may be unset.
    Option(&'static Self),
    /// `Vec<…>`: a list.
    Vec(&'static Self),
    /// `BTreeMap<String, …>`: values by name.
    Map(&'static Self),
    /// `Change<…>`: what to set, to clear or to keep.
    Change(&'static Self),
    /// A [`Record`] or a [`Choice`] of the service, or one that services share.
    Named(&'static str),
}

impl std::fmt::Display for Type {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::String => f.write_str("String"),
            Self::Str => f.write_str("Str"),
            Self::Bool => f.write_str("bool"),
            Self::U32 => f.write_str("u32"),
            Self::Uuid => f.write_str("Uuid"),
            Self::Timestamp => f.write_str("Timestamp"),
            Self::Secret => f.write_str("Secret"),
            Self::JsonObject => f.write_str("JsonObject"),
            Self::Done => f.write_str("Done"),
            Self::RawAnswer => f.write_str("RawAnswer"),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Map(inner) => write!(f, "BTreeMap<String, {inner}>"),
            Self::Change(inner) => write!(f, "Change<{inner}>"),
            Self::Named(name) => f.write_str(name),
        }
    }
}

/// A documented limit of an argument or a field.
#[derive(Clone, Copy, Debug, Default)]
pub struct Constraint {
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
pub struct Record {
    /// Its name, for example `TeamMember`.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Which way it goes.
    pub direction: Direction,
    /// The field that a plain text stands for, where one can be given in place of the record.
    pub text: Option<&'static str>,
    /// Its fields, in the order of their declaration.
    pub fields: &'static [Field],
}

/// Which way a record goes, seen from a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// It is given to an operation.
    Given,
    /// It is received from one.
    Received,
    /// It is received from one, and given to others; what of it is an `Option` can be left out then.
    Both,
}

impl Direction {
    /// Whether programs give it.
    pub const fn is_given(self) -> bool {
        matches!(self, Self::Given | Self::Both)
    }

    /// Whether programs receive it.
    pub const fn is_received(self) -> bool {
        matches!(self, Self::Received | Self::Both)
    }
}

/// A field of a [`Record`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Its name in JSON.
    pub wire: &'static str,
    /// Its type.
    pub ty: Type,
    /// What it means.
    pub doc: &'static str,
    /// What is checked before it is sent.
    pub constraint: Constraint,
}

impl Field {
    /// What it means and which range it has, in sentences.
    pub fn description(&self) -> String {
        rosterkit_spelling::described(self.doc, self.constraint.range)
    }
}

/// An open enumeration: the values that are known today.
#[derive(Debug)]
#[non_exhaustive]
pub struct Choice {
    /// Its name, for example `TeamRole`.
    pub name: &'static str,
    /// What it tells apart.
    pub doc: &'static str,
    /// The values that are known.
    pub values: &'static [Value],
}

/// A known value of a [`Choice`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Value {
    /// Its name with underscores, for example `dt_confirmed`.
    pub name: &'static str,
    /// The value as the service writes it, for example `dtConfirmed`.
    pub wire: &'static str,
    /// What it means.
    pub doc: &'static str,
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
    /// What kind of value it takes.
    pub kind: SettingKind,
}

/// What kind of value a [`Setting`] takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SettingKind {
    /// A text.
    Text,
    /// A text that is never shown.
    Secret,
    /// Clients of services, by the names of their sources.
    Clients,
}

/// An HTTP method, and what it says about sending a request twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
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

impl Method {
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

impl std::fmt::Display for Method {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Method {
    /// Whether the same request twice has the effect of one, unless a declaration says otherwise.
    ///
    /// All declared changes set absolute values. What a raw PATCH does is not known here.
    pub(crate) const fn repeats(self, raw: bool) -> bool {
        match self {
            Self::Get | Self::Put | Self::Delete => true,
            Self::Patch => !raw,
            Self::Post => false,
        }
    }
}

impl Operation {
    /// Its route; none where the caller gives the path, or where it makes other calls.
    pub fn route(&self) -> Option<&'static str> {
        (!self.raw && !self.has_body).then_some(self.path)
    }

    /// How it is known, as the last sentence of its documentation says.
    pub fn source(&self) -> Option<Source> {
        let source = self.doc.lines().find_map(|line| line.strip_prefix("Source"))?;
        if source.starts_with(", the vendor's package: ") {
            Some(Source::Package)
        } else if source.starts_with(", the vendor's documentation: ") {
            Some(Source::Documentation)
        } else {
            source.starts_with(": ").then_some(Source::Page)
        }
    }

    /// What stands for requests that have no operation of their own, in the order of [`Method::ALL`].
    pub(crate) const fn raw(service: &'static str, title: &'static str) -> [Self; 5] {
        const fn one(service: &'static str, title: &'static str, method: Method) -> Operation {
            Operation {
                service,
                title,
                name: "request",
                doc: "Send a request that has no operation of its own.",
                method,
                path: "(path of the caller)",
                host: None,
                parameters: &[],
                answer: Type::RawAnswer,
                list: false,
                repeatable: method.repeats(true),
                raw: true,
                has_body: false,
                already_absent: None,
                alternatives: &[],
            }
        }
        [
            one(service, title, Method::Get),
            one(service, title, Method::Post),
            one(service, title, Method::Put),
            one(service, title, Method::Patch),
            one(service, title, Method::Delete),
        ]
    }
}
