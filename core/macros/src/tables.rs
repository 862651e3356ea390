//! Writing the tables: `SERVICE` and, in it, the operations, records, choices and settings.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Type;

use crate::declaration::{
    Alternatives, Choice, Client, Constraint, Operation, Parameter, Record, RecordKind, Route,
    Service, Setting, Work, generic, shown,
};
use crate::types::{OUTER, PLAIN};

/// A line of documentation after another, as one text.
pub fn text(docs: &[String]) -> String {
    docs.join("\n").trim().to_owned()
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

pub fn constraint(constraint: &Constraint) -> TokenStream {
    let range = option(constraint.range.map(|(least, most)| quote!((#least, #most))));
    let pattern = option(constraint.pattern.as_ref());
    quote!(crate::operation::Constraint { range: #range, pattern: #pattern })
}

/// `Option<Vec<Str>>` as the table has it: `Type::Option(&Type::Vec(&Type::Str))`.
fn type_of(ty: &Type) -> TokenStream {
    let table = quote!(crate::operation::Type);
    for (outer, kind) in OUTER {
        if let Some(inner) = generic(ty, outer).and_then(|inner| inner.last().cloned()) {
            let (kind, inner) = (format_ident!("{kind}"), type_of(&inner));
            return quote!(#table::#kind(&#inner));
        }
    }
    let name = shown(ty);
    match PLAIN.iter().find(|(plain, _)| *plain == name) {
        Some((_, kind)) => {
            let kind = format_ident!("{kind}");
            quote!(#table::#kind)
        }
        None => quote!(#table::Named(#name)),
    }
}

pub fn write(service: &Service) -> TokenStream {
    let records = service.records.iter().map(record);
    let choices = service.choices.iter().map(choice);
    let tables = quote! {
        /// The records declared here.
        pub const RECORDS: &[crate::operation::Record] = &[#(#records,)*];
        /// The choices declared here.
        pub const CHOICES: &[crate::operation::Choice] = &[#(#choices,)*];
    };
    let Some(client) = &service.client else { return tables };
    let fields = service.records.iter().flat_map(|record| &record.fields);
    let field_names: BTreeSet<_> = fields.map(|field| field.ident.to_string()).collect();
    let field_names = field_names.iter().filter(|name| name.contains('_'));
    let Client { ident, operations, .. } = client;
    let (name, title, client_name) = (service.ident.to_string(), &service.title, ident.to_string());
    let (doc, client_doc) = (text(&service.docs), text(&client.docs));
    let operations = operations.iter().map(|each| operation(each, service));
    let settings = service.settings.iter().flat_map(|settings| &settings.fields).map(setting);
    let credentials = service.settings.iter().flat_map(|settings| &settings.credentials);
    let credentials = credentials.map(|choice| quote!(&[#(#choice),*]));
    let raw = match &service.over {
        None => quote!(&const { crate::operation::Operation::raw(#name, #title) }),
        Some(_) => quote!(&[]),
    };
    quote! {
        #tables
        /// What clients read of this service as they run.
        pub static SERVICE: crate::operation::Service = crate::operation::Service {
            name: #name,
            title: #title,
            client: #client_name,
            doc: #doc,
            client_doc: #client_doc,
            operations: OPERATIONS,
            field_names: &[#(#field_names,)*],
            settings: &[#(#settings,)*],
            credentials: &[#(#credentials,)*],
            raw: #raw,
        };
        static OPERATIONS: &[crate::operation::Operation] = &[#(#operations,)*];
    }
}

fn operation(operation: &Operation, service: &Service) -> TokenStream {
    let (name, title) = (service.ident.to_string(), &service.title);
    let Operation { ident, docs, work, parameters, answer, .. } = operation;
    let (ident, doc, answer) = (ident.to_string(), text(docs), type_of(answer));
    let list = operation.paging.is_some();
    let (method, path) = match work {
        Work::Request(Route { method, path }) => (method.clone(), path.value()),
        // It has no request of its own.
        Work::Body(_) => (format_ident!("Get"), String::new()),
    };
    let has_body = matches!(work, Work::Body(_));
    let repeatable = match operation.repeatable {
        Some(repeatable) => quote!(#repeatable),
        None => quote!(crate::operation::Method::#method.repeats(false)),
    };
    let already_absent = option(operation.already_absent);
    let host = option(operation.host.as_ref().map(ToString::to_string));
    let parameters = parameters.iter().map(parameter);
    let alternatives = operation.alternatives.iter().map(|Alternatives { names, required }| {
        let names = names.iter().map(ToString::to_string);
        quote!(crate::operation::Alternatives { names: &[#(#names),*], required: #required })
    });
    quote! {
        crate::operation::Operation {
            service: #name,
            title: #title,
            name: #ident,
            doc: #doc,
            method: crate::operation::Method::#method,
            path: #path,
            host: #host,
            parameters: &[#(#parameters,)*],
            answer: #answer,
            list: #list,
            repeatable: #repeatable,
            raw: false,
            has_body: #has_body,
            already_absent: #already_absent,
            alternatives: &[#(#alternatives,)*],
        }
    }
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter { wire, required, .. } = parameter;
    let (name, doc) = (parameter.ident.to_string(), text(&parameter.docs));
    let (ty, constraint) = (type_of(&parameter.ty), constraint(&parameter.constraint));
    let location = format_ident!("{}", format!("{:?}", parameter.location));
    let part = option(parameter.part.as_ref());
    quote! {
        crate::operation::Parameter {
            name: #name,
            wire: #wire,
            ty: #ty,
            doc: #doc,
            required: #required,
            location: crate::operation::Location::#location,
            constraint: #constraint,
            part: #part,
        }
    }
}

fn record(record: &Record) -> TokenStream {
    let (name, doc) = (record.ident.to_string(), text(&record.docs));
    let direction = match record.kind {
        RecordKind::Input => quote!(Given),
        RecordKind::Output | RecordKind::CustomAnswer => quote!(Received),
        RecordKind::Value => quote!(Both),
    };
    let stands_for = option(record.text.as_ref().map(ToString::to_string));
    let fields = record.fields.iter().map(|field| {
        let (name, doc) = (field.ident.to_string(), text(&field.docs));
        let (wire, ty) = (&field.wire, type_of(&field.ty));
        let constraint = constraint(&field.constraint);
        quote! {
            crate::operation::Field {
                name: #name,
                wire: #wire,
                ty: #ty,
                doc: #doc,
                constraint: #constraint,
            }
        }
    });
    quote! {
        crate::operation::Record {
            name: #name,
            doc: #doc,
            direction: crate::operation::Direction::#direction,
            text: #stands_for,
            fields: &[#(#fields,)*],
        }
    }
}

fn choice(choice: &Choice) -> TokenStream {
    let (name, doc) = (choice.ident.to_string(), text(&choice.docs));
    let values = choice.variants.iter().map(|(ident, wire, docs)| {
        let (name, doc) = (rosterkit_spelling::snake(&ident.to_string()), text(docs));
        quote!(crate::operation::Value { name: #name, wire: #wire, doc: #doc })
    });
    quote!(crate::operation::Choice { name: #name, doc: #doc, values: &[#(#values),*] })
}

fn setting(setting: &Setting) -> TokenStream {
    let (name, doc) = (setting.ident.to_string(), text(&setting.docs));
    let kind = format_ident!("{}", format!("{:?}", setting.kind));
    let (environment, default) =
        (option(setting.environment.as_ref()), option(setting.default.as_ref()));
    quote! {
        crate::operation::Setting {
            name: #name,
            doc: #doc,
            environment: #environment,
            default: #default,
            kind: crate::operation::SettingKind::#kind,
        }
    }
}
