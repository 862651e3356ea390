//! Clients and records as Python sees them: from this both the classes and their stubs are written.

use rosterkit::operation::{
    Direction as Way, Field, Location, Operation, Parameter as Declared, Record, Setting, Type,
};

use super::docs::Docs;
use super::options;
use super::parameter::{Default, Parameter, Style};
use super::types::{self, Direction, annotation};
use crate::model::{Module, Named};

/// What a method does.
#[derive(Clone, Copy)]
pub enum Role {
    Constructor,
    Call(&'static Operation),
    Listing(&'static Operation),
    Request,
    WithOptions,
}

/// A method of a client that takes parameters.
#[derive(Clone)]
pub struct Method {
    pub name: &'static str,
    pub docs: Docs,
    pub parameters: Vec<Parameter>,
    /// The annotation of what it returns; of a coroutine function, of what that gives.
    pub result: String,
    pub role: Role,
}

impl Method {
    pub fn is_coroutine(&self, style: Style) -> bool {
        style == Style::Async && matches!(self.role, Role::Call(_) | Role::Request)
    }

    fn new(
        name: &'static str,
        docs: &Docs,
        parameters: Vec<Parameter>,
        result: String,
        role: Role,
    ) -> Self {
        let args = parameters.iter().map(|each| (each.name.clone(), each.doc.clone()));
        Self { name, docs: docs.clone().with_args(args), parameters, result, role }
    }
}

/// A client's class.
pub struct Class {
    pub name: String,
    pub style: Style,
    pub docs: Docs,
    pub methods: Vec<Method>,
}

pub const EXPLAIN: &str = "Tell where each setting came from, never what it is.";
pub const CLOSE: &str = "Refuse further calls: of this client and of those made of it by \
    `with_options`. Dropping a client is enough; this is for programs that want to be sure.";

pub const WITH_RESPONSE: &str = "The same client, with all of the answer to each call: its calls \
    give a `Response`, whose `value` is the result.";
pub const DRY_RUN: &str = "The same client for looking before doing: a call that writes gives a \
    `DryRun`, which is the request that it would send, and nothing leaves. All else goes on as usual.";

/// A class of a service's clients.
pub fn client(module: Module, style: Style) -> Class {
    let service = module.service.expect("only services have clients");
    let settings = service.settings.iter().map(setting);
    let options = options::of_clients(module, style).into_iter();
    let new = Method::new(
        "__new__",
        &Docs::default(),
        settings.chain(options).collect(),
        "Self".into(),
        Role::Constructor,
    );
    let mut docs = Docs::new(service.client_doc);
    if style == Style::Async {
        docs = docs.and(if module.operations().iter().any(|operation| operation.list) {
            "Its calls are coroutines, its listings async iterators."
        } else {
            "Its calls are coroutines."
        });
    }
    docs = docs.and(
        "What is left out is taken from the environment, then from the defaults; `explain()` tells \
         which.",
    );
    docs = docs.with_args(new.docs.args.clone());
    let unusable = if service.raw.is_empty() {
        "A name in `clients` is not that of a source, or has a client of another service."
    } else {
        "A credential is missing, doubled or unusable, or a URL is not `https`."
    };
    docs.raises =
        vec![("ConfigError", unusable), ("InvalidArgumentError", "A limit is out of its range.")];
    let operations = module.operations().iter().map(|declared| operation(module, declared, style));
    let with_options = Method::new(
        "with_options",
        &Docs::new(
            "Return the same client with other limits. Connections, token and retry budget stay \
             shared, so this costs next to nothing.",
        ),
        options::limits(),
        "Self".into(),
        Role::WithOptions,
    );
    // Where there is one host to send it to.
    let request = (!service.raw.is_empty()).then(request);
    let methods = std::iter::once(new).chain(operations).chain(request).chain([with_options]);
    let methods = methods.collect();
    Class { name: format!("{}{}", style.prefix(), service.client), style, docs, methods }
}

fn setting(setting: &'static Setting) -> Parameter {
    let environment = setting.environment;
    let environment = environment.map(|name| format!(" From the environment: `{name}`."));
    let default = setting.default.map(|value| format!(" By default `{value}`."));
    let more = environment.unwrap_or_default() + &default.unwrap_or_default();
    Parameter {
        name: setting.name.into(),
        doc: setting.doc.to_owned() + &more,
        annotation: types::setting(setting.kind),
        default: Default::None,
        keyword: true,
    }
}

/// How a record or a choice of this module is reached from the stub of the clients.
fn from_clients(module: Module) -> impl Fn(&str) -> String {
    move |name| format!("{}.{name}", module.find(name).0.name)
}

fn operation(module: Module, declared: &'static Operation, style: Style) -> Method {
    let named = from_clients(module);
    let mut parameters: Vec<Parameter> = Vec::new();
    let (required, optional): (Vec<_>, Vec<_>) =
        declared.parameters.iter().partition(|parameter| parameter.required);
    for parameter in required.into_iter().chain(optional) {
        parameters.extend(match update(module, parameter) {
            Some(record) => record_or_fields(module, parameter, record),
            None => vec![argument(module, parameter)],
        });
    }
    // Python wants those that can be left out behind the others.
    parameters.sort_by_key(|parameter| (parameter.keyword, parameter.default != Default::Required));
    parameters.extend(match (declared.list, declared.has_body) {
        (true, _) => options::of_listings(),
        (false, true) => options::of_bodies(),
        (false, false) => options::of_calls(),
    });
    let mut names: Vec<_> = parameters.iter().map(|parameter| &parameter.name).collect();
    names.sort();
    names.dedup();
    assert!(names.len() == parameters.len(), "{}: two arguments of one name", declared.name);
    let answer = annotation(declared.answer, Direction::Received, &named);
    let (result, role) = if declared.list {
        (format!("{}Pager[{answer}]", style.prefix()), Role::Listing(declared))
    } else {
        (answer, Role::Call(declared))
    };
    Method::new(declared.name, &Docs::new(declared.doc), parameters, result, role)
}

fn argument(module: Module, declared: &'static Declared) -> Parameter {
    let given = annotation(declared.ty, Direction::Given, &from_clients(module));
    let (annotation, default) = if declared.required {
        (given, Default::Required)
    } else {
        (format!("{given} | None"), Default::None)
    };
    Parameter {
        name: declared.name.into(),
        doc: declared.description() + &known_values(module, declared.ty),
        annotation,
        default,
        keyword: !declared.required,
    }
}

/// The values of a choice: what is known at run time of a native method has no annotations.
fn known_values(module: Module, ty: Type) -> String {
    let Type::Named(name) = ty else { return String::new() };
    let Named::Choice(choice) = module.find(name).1 else { return String::new() };
    let values = choice.values.iter().map(|value| format!("`{}`", value.wire));
    format!(" Known values: {}.", values.collect::<Vec<_>>().join(", "))
}

/// The record of an argument whose fields can be given as keywords in its place: it is the whole
/// body, and each of its fields can be left out.
pub fn update(module: Module, parameter: &Declared) -> Option<&'static Record> {
    let (Location::WholeBody, Type::Named(name)) = (parameter.location, parameter.ty) else {
        return None;
    };
    match module.find(name).1 {
        Named::Record(record) if is_update(record) => Some(record),
        _ => None,
    }
}

/// Whether each field of a record can be left out.
pub fn is_update(record: &Record) -> bool {
    record.fields.iter().all(|field| matches!(field.ty, Type::Change(_)))
}

fn record_or_fields(
    module: Module,
    declared: &'static Declared,
    record: &'static Record,
) -> Vec<Parameter> {
    let mut whole = argument(module, declared);
    whole.doc += " Its fields can be given as keywords in its place.";
    whole.annotation += " | None";
    whole.default = Default::None;
    std::iter::once(whole).chain(fields(record, &from_clients(module))).collect()
}

/// The fields of a record, as parameters of what makes one.
pub fn fields(record: &'static Record, named: &dyn Fn(&str) -> String) -> Vec<Parameter> {
    let is_update = is_update(record);
    let parameter = |field: &'static Field| {
        let default = match field.ty {
            Type::Change(_) => Default::Unset,
            // A program that makes one gives what it knows.
            Type::Option(_) if record.direction == Way::Both => Default::None,
            _ => Default::Required,
        };
        Parameter {
            name: field.name.into(),
            doc: field.description(),
            annotation: annotation(field.ty, Direction::Given, named),
            default,
            keyword: is_update || default == Default::None,
        }
    };
    let mut parameters: Vec<_> = record.fields.iter().map(parameter).collect();
    // Python wants those that can be left out behind the others.
    parameters.sort_by_key(|parameter| parameter.keyword);
    parameters
}

fn request() -> Method {
    let parameter = |name: &str, doc: &str, annotation: &str, default, keyword| Parameter {
        name: name.into(),
        doc: doc.into(),
        annotation: annotation.into(),
        default,
        keyword,
    };
    let mut parameters = vec![
        parameter(
            "method",
            "GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as it \
             is not known what it does.",
            "str",
            Default::Required,
            false,
        ),
        parameter(
            "path",
            "Below the base URL, percent-encoded where needed.",
            "str",
            Default::Required,
            false,
        ),
        parameter(
            "query",
            "Names and values, not encoded.",
            "Mapping[str, str] | Iterable[tuple[str, str]] | None",
            Default::None,
            true,
        ),
        parameter("json", "The body; none when left out.", "Any", Default::Unset, true),
    ];
    parameters.extend(options::of_calls());
    Method::new(
        "request",
        &Docs::new(
            "Send a request that has no operation of its own, with the same checks, credentials, \
             retries and limits.",
        ),
        parameters,
        "RawAnswer".into(),
        Role::Request,
    )
}
