//! A service as it is declared.

use quote::ToTokens;
use syn::{
    Attribute, Block, GenericArgument, Ident, Item, LitInt, LitStr, PathArguments, Type, Visibility,
};

/// A service as declared.
pub struct Service {
    pub attrs: Vec<Attribute>,
    pub vis: Visibility,
    pub ident: Ident,
    pub docs: Vec<String>,
    pub title: String,
    /// The format of its failures, where it does not follow just any convention.
    pub problems: Option<syn::Path>,
    /// What its clients are made over, if that is not the HTTP client of one service.
    pub over: Option<syn::Path>,
    pub client: Option<Client>,
    pub settings: Option<Settings>,
    pub records: Vec<Record>,
    pub choices: Vec<Choice>,
    /// What is passed on as it is.
    pub rest: Vec<Item>,
}

pub struct Client {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub operations: Vec<Operation>,
}

pub struct Operation {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub work: Work,
    pub parameters: Vec<Parameter>,
    pub answer: Type,
    /// For a listing: how it is split into pages.
    pub paging: Option<Type>,
    /// Whether it may be sent again, where that does not follow from its method.
    pub repeatable: Option<bool>,
    pub already_absent: Option<u16>,
    pub alternatives: Vec<Alternatives>,
    /// The setting that names its host, when that is not `base_url`.
    pub host: Option<Ident>,
}

/// What an operation does.
pub enum Work {
    /// It sends a request.
    Request(Route),
    /// It does what its body says.
    Body(Block),
}

impl Work {
    pub fn route(&self) -> Option<&Route> {
        match self {
            Self::Request(route) => Some(route),
            Self::Body(_) => None,
        }
    }
}

pub struct Route {
    /// `Get`, `Post`, …
    pub method: Ident,
    pub path: LitStr,
}

/// Arguments of which at most one is given.
pub struct Alternatives {
    pub names: Vec<Ident>,
    /// Whether one must be given.
    pub required: bool,
}

pub struct Parameter {
    pub ident: Ident,
    pub docs: Vec<String>,
    /// Without `Option`.
    pub ty: Type,
    pub required: bool,
    pub wire: String,
    pub location: Location,
    pub constraint: Constraint,
    /// The most items in one request, where more are sent in several.
    pub part: Option<LitInt>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Location {
    Path,
    Query,
    Body,
    WholeBody,
}

#[derive(Default)]
pub struct Constraint {
    pub range: Option<(u64, u64)>,
    pub pattern: Option<Ident>,
}

#[derive(PartialEq, Eq, Clone, Copy)]
pub enum RecordKind {
    /// It is received, and read as its fields say.
    Output,
    /// It is received, and its `Answer` is implemented beside it.
    CustomAnswer,
    /// It is sent.
    Input,
    /// It is made by an operation with a body, and given to others.
    Value,
}

pub struct Record {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub kind: RecordKind,
    /// The field that a plain text stands for, where one can be given in place of the record.
    pub text: Option<Ident>,
    /// A function that puts what is received into the form of the fields.
    pub read_with: Option<Ident>,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub ty: Type,
    pub wire: String,
    pub constraint: Constraint,
    /// It tells the records of a listing apart.
    pub id: bool,
}

impl Field {
    /// Whether a program that makes the record can leave it out.
    pub fn can_be_left_out(&self) -> bool {
        ["Change", "Option"].into_iter().any(|outer| generic(&self.ty, outer).is_some())
    }
}

pub struct Choice {
    pub ident: Ident,
    pub docs: Vec<String>,
    /// Name, wire name, documentation.
    pub variants: Vec<(Ident, String, Vec<String>)>,
}

pub struct Settings {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub credentials: Vec<Vec<LitStr>>,
    pub fields: Vec<Setting>,
}

pub struct Setting {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub kind: SettingKind,
    pub environment: Option<String>,
    pub default: Option<String>,
}

#[derive(PartialEq, Eq, Clone, Copy, Debug)]
pub enum SettingKind {
    Text,
    Secret,
    /// The clients that an `over` has for its work.
    Clients,
}

/// The arguments of `Name<…>`, if the type is one.
pub fn generic(ty: &Type, name: &str) -> Option<Vec<Type>> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty.clone()),
        _ => None,
    });
    Some(types.collect())
}

/// A type as it reads, without the spaces that tokens are printed with.
pub fn shown(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(" , ", ", ").replace(' ', "").replace(',', ", ")
}
