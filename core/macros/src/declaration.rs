//! Reading a declaration, and saying what is wrong with it where it is wrong.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{
    Attribute, Error, Fields, FnArg, GenericArgument, Ident, Item, ItemEnum, ItemMod, ItemStruct,
    ItemTrait, LitBool, LitInt, LitStr, Pat, PathArguments, Result, ReturnType, TraitItem,
    TraitItemFn, Type, Visibility,
};

use crate::attributes::{Attributes, Credentials, Range, ServiceArguments};
use crate::types::{self, Direction};
use rosterkit_spelling as spelling;

/// A service as declared.
pub struct Service {
    pub attrs: Vec<Attribute>,
    pub vis: Visibility,
    pub ident: Ident,
    pub docs: Vec<String>,
    pub title: String,
    /// The format of its failures, where it does not follow just any convention.
    pub problems: Option<syn::Path>,
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
    /// `Get`, `Post`, …
    pub method: Ident,
    pub path: LitStr,
    pub parameters: Vec<Parameter>,
    pub answer: Type,
    /// For a listing: how it is split into pages.
    pub paging: Option<Type>,
    /// Whether it may be sent again, where that does not follow from its method.
    pub repeatable: Option<bool>,
    pub already_absent: Option<u16>,
    /// The setting that names its host, when that is not `base_url`.
    pub host: Option<Ident>,
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
}

pub struct Record {
    pub ident: Ident,
    pub docs: Vec<String>,
    pub kind: RecordKind,
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
    pub secret: bool,
    pub environment: Option<String>,
    pub default: Option<String>,
}

/// Reads a module; collects what is wrong and goes on with the rest.
struct Reader {
    camel: bool,
    errors: Vec<Error>,
}

/// Read a module as a service.
pub fn read(arguments: TokenStream, module: ItemMod) -> (Service, Vec<Error>) {
    let mut reader = Reader { camel: false, errors: Vec::new() };
    let arguments: ServiceArguments = reader.keep(syn::parse2(arguments)).unwrap_or_default();
    reader.camel = arguments.camel;
    let mut attributes = Attributes(module.attrs);
    let docs = attributes.take_docs();
    if docs.is_empty() {
        reader.refuse(&module.ident, "the service has no documentation: say what it is for");
    }
    let mut service = Service {
        attrs: docs
            .iter()
            .map(|line| syn::parse_quote!(#[doc = #line]))
            .chain(attributes.0)
            .collect(),
        vis: module.vis,
        title: arguments.title.map_or_else(|| module.ident.to_string(), |title| title.value()),
        ident: module.ident,
        problems: arguments.problems,
        docs,
        client: None,
        settings: None,
        records: Vec::new(),
        choices: Vec::new(),
        rest: Vec::new(),
    };
    for item in module.content.map(|(_, items)| items).unwrap_or_default() {
        match item {
            Item::Trait(item) => service.client = Some(reader.client(item)),
            Item::Struct(item) => reader.structure(item, &mut service),
            Item::Enum(item) => reader.enumeration(item, &mut service),
            other => service.rest.push(other),
        }
    }
    reader.check_types(&service);
    reader.check_settings(&service);
    (service, reader.errors)
}

impl Reader {
    fn refuse(&mut self, at: &impl ToTokens, why: impl std::fmt::Display) {
        self.errors.push(Error::new_spanned(at, why));
    }

    /// Check what the types of arguments, fields and answers say.
    fn check_types(&mut self, service: &Service) {
        for operation in service.client.iter().flat_map(|client| &client.operations) {
            for parameter in &operation.parameters {
                self.keep(types::check(&parameter.ty, Direction::Sent));
            }
            // A listing that is declared in another way was refused already.
            if generic(&operation.answer, "Pager").is_none() {
                self.keep(types::check(&operation.answer, Direction::Received));
            }
        }
        for record in &service.records {
            let direction = match record.kind {
                RecordKind::Input => Direction::Sent,
                RecordKind::Output | RecordKind::CustomAnswer => Direction::Received,
            };
            for field in &record.fields {
                self.keep(types::check(&field.ty, direction));
            }
        }
    }

    /// Check that there are settings, and those that are named.
    fn check_settings(&mut self, service: &Service) {
        let settings = service.settings.as_ref();
        if let (Some(client), None) = (&service.client, settings) {
            let why = "the service has no settings: add a struct with \
                       `#[settings(credentials(\"…\"))]`, which a client is configured with";
            self.refuse(&client.ident, why);
        }
        let fields = || settings.into_iter().flat_map(|settings| &settings.fields);
        for name in settings.into_iter().flat_map(|settings| &settings.credentials).flatten() {
            if !fields().any(|field| field.secret && field.ident == name.value()) {
                let why =
                    format!("there is no setting `{}` of type `Option<Secret>`", name.value());
                self.refuse(name, why);
            }
        }
        for operation in service.client.iter().flat_map(|client| &client.operations) {
            let Some(host) = &operation.host else { continue };
            if !fields().any(|field| !field.secret && field.ident == *host) {
                self.refuse(host, format!("there is no setting `{host}` of type `Option<String>`"));
            }
        }
    }

    fn keep<T>(&mut self, result: Result<T>) -> Option<T> {
        result.map_err(|error| self.errors.push(error)).ok()
    }

    fn docs(&mut self, attributes: &mut Attributes, of: &Ident, hint: &str) -> Vec<String> {
        let docs = attributes.take_docs();
        if docs.iter().all(|line| line.trim().is_empty()) {
            self.refuse(of, format!("`{of}` has no documentation: {hint}"));
        }
        docs
    }

    fn wire(&mut self, attributes: &mut Attributes, ident: &Ident) -> String {
        let renamed = self.keep(attributes.take_with::<LitStr>("wire")).flatten();
        match renamed {
            Some(name) => name.value(),
            None if self.camel => spelling::camel(&ident.to_string()),
            None => ident.to_string(),
        }
    }

    fn constraint(&mut self, attributes: &mut Attributes) -> Constraint {
        let range = self.keep(attributes.take_with::<Range>("range")).flatten();
        let pattern = self.keep(attributes.take_with::<Ident>("pattern")).flatten();
        Constraint { range: range.map(|Range(least, most)| (least, most)), pattern }
    }

    fn nothing_left(&mut self, attributes: &Attributes) {
        for attribute in &attributes.0 {
            self.refuse(attribute, "this attribute is unknown here");
        }
    }

    fn client(&mut self, item: ItemTrait) -> Client {
        let mut attributes = Attributes(item.attrs);
        let docs = self.docs(&mut attributes, &item.ident, "say what the client is for");
        self.nothing_left(&attributes);
        let mut operations = Vec::new();
        for member in item.items {
            match member {
                TraitItem::Fn(function) => operations.extend(self.operation(function)),
                other => self.refuse(&other, "a service's trait contains only operations"),
            }
        }
        Client { ident: item.ident, docs, operations }
    }

    fn operation(&mut self, function: TraitItemFn) -> Option<Operation> {
        let ident = function.sig.ident.clone();
        let mut attributes = Attributes(function.attrs);
        let hint = "say in one imperative sentence what it does";
        let docs = self.docs(&mut attributes, &ident, hint);
        if let Some(body) = &function.default {
            self.refuse(body, "an operation has no body: a function that combines operations stands beside the trait");
        }
        let mut route: Option<(Ident, LitStr)> = None;
        for (attribute, method) in [
            ("get", "Get"),
            ("post", "Post"),
            ("put", "Put"),
            ("patch", "Patch"),
            ("delete", "Delete"),
        ] {
            match self.keep(attributes.take_with::<LitStr>(attribute)) {
                Some(Some(path)) => {
                    if route.is_some() {
                        self.refuse(&path, format!("`{ident}` has more than one route"));
                    }
                    route = Some((Ident::new(method, path.span()), path));
                }
                Some(None) => {}
                None => return None,
            }
        }
        let absent = self.keep(attributes.take_with::<LitInt>("already_absent")).flatten();
        let already_absent = absent.and_then(|status| self.keep(status.base10_parse()));
        let repeatable = self.keep(attributes.take_with::<LitBool>("repeatable")).flatten();
        let repeatable = repeatable.map(|repeatable| repeatable.value);
        let host = self.keep(attributes.take_with::<Ident>("host")).flatten();
        self.nothing_left(&attributes);
        let Some((method, path)) = route else {
            self.refuse(
                &ident,
                format!("`{ident}` has no route: add #[get(\"/…\")], #[post(\"/…\")], …"),
            );
            return None;
        };
        if !is_route(&path.value()) {
            self.refuse(&path, "a route begins with `/` and has no empty segment, no `.` or `..`");
        }
        let placeholders = placeholders(&path.value());
        let mut parameters = Vec::new();
        for argument in function.sig.inputs {
            parameters.extend(self.parameter(argument, &placeholders, &method));
        }
        for name in &placeholders {
            if !parameters.iter().any(|parameter| parameter.ident == name) {
                self.refuse(
                    &path,
                    format!("the path has `{{{name}}}`, but `{ident}` has no argument `{name}`"),
                );
            }
        }
        if let Some(late) = parameters.iter().skip_while(|p| p.required).find(|p| p.required) {
            self.refuse(&late.ident, "required arguments come before optional ones");
        }
        let whole = parameters.iter().filter(|p| p.location == Location::WholeBody).count();
        if whole > 1 || (whole == 1 && parameters.iter().any(|p| p.location == Location::Body)) {
            self.refuse(
                &ident,
                "a #[body] argument is the whole body, so no other argument can be part of it",
            );
        }
        let ReturnType::Type(_, result) = function.sig.output else {
            self.refuse(&ident, format!("`{ident}` has no result: add `-> Type`"));
            return None;
        };
        let (answer, paging) = match self.pager(&result) {
            Some((item, paging)) => (item, Some(paging)),
            None => (*result, None),
        };
        Some(Operation {
            ident,
            docs,
            method,
            path,
            parameters,
            answer,
            paging,
            repeatable,
            already_absent,
            host,
        })
    }

    fn parameter(
        &mut self,
        argument: FnArg,
        placeholders: &[String],
        method: &Ident,
    ) -> Option<Parameter> {
        let FnArg::Typed(argument) = argument else {
            self.refuse(&argument, "an operation has no `self`");
            return None;
        };
        let Pat::Ident(name) = *argument.pat else {
            self.refuse(&argument.pat, "an argument is a name and a type");
            return None;
        };
        let ident = name.ident;
        let mut attributes = Attributes(argument.attrs);
        let docs = self.docs(&mut attributes, &ident, "say what it means");
        let wire = self.wire(&mut attributes, &ident);
        let constraint = self.constraint(&mut attributes);
        let whole_body = attributes.take_flag("body");
        self.nothing_left(&attributes);
        let in_path = placeholders.iter().any(|placeholder| ident == placeholder);
        let in_query = method == "Get" || method == "Delete";
        let location = match (in_path, whole_body) {
            (true, false) => Location::Path,
            (false, true) => Location::WholeBody,
            (false, false) if in_query => Location::Query,
            (false, false) => Location::Body,
            (true, true) => {
                let why = format!("`{ident}` is part of the path, so it cannot be the body");
                self.refuse(&ident, why);
                Location::Path
            }
        };
        let (ty, required) = match generic(&argument.ty, "Option") {
            Some(arguments) if arguments.len() == 1 => (arguments[0].clone(), false),
            _ => (*argument.ty, true),
        };
        if location == Location::Path && !required {
            self.refuse(&ident, format!("`{ident}` is part of the path, so it cannot be optional"));
        }
        Some(Parameter { ident, docs, ty, required, wire, location, constraint })
    }

    /// `Pager<Item, Paging>`.
    fn pager(&mut self, ty: &Type) -> Option<(Type, Type)> {
        let arguments = generic(ty, "Pager")?;
        if let [item, paging] = arguments.as_slice() {
            return Some((item.clone(), paging.clone()));
        }
        self.refuse(ty, "a listing is declared as `Pager<Item, Paging>`");
        None
    }

    fn structure(&mut self, item: ItemStruct, service: &mut Service) {
        let mut attributes = Attributes(item.attrs.clone());
        let docs = self.docs(&mut attributes, &item.ident, "say what it is");
        let settings = attributes.take("settings");
        let kind = match (attributes.take_flag("input"), attributes.take_flag("custom_answer")) {
            (true, true) => {
                self.refuse(&item.ident, "a record that is sent is not an answer");
                RecordKind::Input
            }
            (true, false) => RecordKind::Input,
            (false, true) => RecordKind::CustomAnswer,
            (false, false) => RecordKind::Output,
        };
        self.nothing_left(&attributes);
        if let Some(settings) = settings {
            let credentials: Credentials = self.keep(settings.parse_args()).unwrap_or_default();
            let fields = item.fields.iter().filter_map(|field| self.setting(field)).collect();
            let Credentials(credentials) = credentials;
            service.settings = Some(Settings { ident: item.ident, docs, credentials, fields });
            return;
        }
        if matches!(item.fields, Fields::Unnamed(_)) {
            self.refuse(&item.fields, "a record has fields with names");
        }
        let fields = item.fields.iter().filter_map(|field| self.field(field)).collect();
        service.records.push(Record { ident: item.ident, docs, kind, fields });
    }

    fn field(&mut self, field: &syn::Field) -> Option<Field> {
        let ident = field.ident.clone()?;
        let mut attributes = Attributes(field.attrs.clone());
        let docs = self.docs(&mut attributes, &ident, "say what it means");
        let wire = self.wire(&mut attributes, &ident);
        let constraint = self.constraint(&mut attributes);
        let id = attributes.take_flag("id");
        self.nothing_left(&attributes);
        Some(Field { ident, docs, ty: field.ty.clone(), wire, constraint, id })
    }

    fn setting(&mut self, field: &syn::Field) -> Option<Setting> {
        let ident = field.ident.clone()?;
        let mut attributes = Attributes(field.attrs.clone());
        let docs = self.docs(&mut attributes, &ident, "say what it means");
        let environment = self.keep(attributes.take_with::<LitStr>("env")).flatten();
        let default = self.keep(attributes.take_with::<LitStr>("default")).flatten();
        self.nothing_left(&attributes);
        let inner = generic(&field.ty, "Option").and_then(|arguments| arguments.first().cloned());
        let secret = match inner.map(|ty| ty.to_token_stream().to_string()).as_deref() {
            Some("Secret") => true,
            Some("String") => false,
            _ => {
                self.refuse(&field.ty, "a setting is an `Option<Secret>` or an `Option<String>`");
                return None;
            }
        };
        let value = |text: LitStr| text.value();
        Some(Setting {
            ident,
            docs,
            secret,
            environment: environment.map(value),
            default: default.map(value),
        })
    }

    fn enumeration(&mut self, item: ItemEnum, service: &mut Service) {
        let mut attributes = Attributes(item.attrs.clone());
        let docs = self.docs(&mut attributes, &item.ident, "say what it tells apart");
        self.nothing_left(&attributes);
        let mut variants = Vec::new();
        for variant in item.variants {
            let mut attributes = Attributes(variant.attrs);
            let docs = self.docs(&mut attributes, &variant.ident, "say what it means");
            let snake = Ident::new(&spelling::snake(&variant.ident.to_string()), Span::call_site());
            let wire = self.wire(&mut attributes, &snake);
            self.nothing_left(&attributes);
            if !variant.fields.is_empty() || variant.ident == "Unknown" {
                self.refuse(
                    &variant.ident,
                    "a choice's values are plain names, and `Unknown` is added to them",
                );
            }
            variants.push((variant.ident, wire, docs));
        }
        service.choices.push(Choice { ident: item.ident, docs, variants });
    }
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

/// Whether a path, with a fixed query or without, leads where it says.
fn is_route(path: &str) -> bool {
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    let plain = |segment: &str| !matches!(segment, "" | "." | "..") && !segment.contains('#');
    path.strip_prefix('/').is_some_and(|path| path.split('/').all(plain))
}

/// The names in braces of a path.
fn placeholders(path: &str) -> Vec<String> {
    path.split('/')
        .filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
        .map(str::to_owned)
        .collect()
}

/// A type as it reads, without the spaces that tokens are printed with.
pub fn shown(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(" , ", ", ").replace(' ', "").replace(',', ", ")
}
