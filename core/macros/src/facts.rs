//! Writing the tables: `SERVICE` and, in it, the operations, models, choices and settings.

use proc_macro2::TokenStream;
use quote::quote;

use crate::declaration::{Choice, Client, ModelKind, Operation, Rule, Service, Setting, shown};

/// A line of documentation after another, as one text.
pub fn text(docs: &[String]) -> String {
    docs.join("\n").trim().to_owned()
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn rule(rule: &Rule) -> TokenStream {
    let range = option(rule.range.map(|(least, most)| quote!((#least, #most))));
    let pattern = option(rule.pattern.as_ref());
    quote!(crate::operation::Rule { range: #range, pattern: #pattern })
}

pub fn write(service: &Service) -> TokenStream {
    let models = models(service);
    let choices = service.choices.iter().map(choice);
    let Some(client) = &service.client else {
        return quote! {
            /// The records declared here.
            pub const MODELS: &[crate::operation::Model] = &[#(#models,)*];
            /// The choices declared here.
            pub const CHOICES: &[crate::operation::Choice] = &[#(#choices,)*];
        };
    };
    let Client { ident, operations, .. } = client;
    let (name, title, client_name) = (service.ident.to_string(), &service.title, ident.to_string());
    let doc = text(&service.docs);
    let operations = operations.iter().map(|operation| facts_of(operation, service));
    let settings = service.settings.iter().flat_map(|settings| &settings.fields).map(setting);
    let credentials = service.settings.iter().flat_map(|settings| &settings.credentials);
    let credentials = credentials.map(|choice| quote!(&[#(#choice),*]));
    quote! {
        /// Everything declared for this service.
        pub static SERVICE: crate::operation::Service = crate::operation::Service {
            name: #name,
            title: #title,
            client: #client_name,
            doc: #doc,
            operations: OPERATIONS,
            models: &[#(#models,)*],
            choices: &[#(#choices,)*],
            settings: &[#(#settings,)*],
            credentials: &[#(#credentials,)*],
            raw: &RAW,
        };
        static RAW: [crate::operation::Operation; 5] =
            crate::operation::Operation::raw(#name, #title);
        static OPERATIONS: &[crate::operation::Operation] = &[#(#operations,)*];
    }
}

fn facts_of(operation: &Operation, service: &Service) -> TokenStream {
    let (name, title) = (service.ident.to_string(), &service.title);
    let Operation { ident, docs, verb, path, parameters, answer, .. } = operation;
    let (ident, doc, answer) = (ident.to_string(), text(docs), shown(answer));
    let list = operation.rule.is_some();
    let already_absent = option(operation.already_absent);
    let host = option(operation.host.as_ref().map(ToString::to_string));
    let parameters = parameters.iter().map(|parameter| {
        let (ident, doc) = (parameter.ident.to_string(), text(&parameter.docs));
        let (wire, ty) = (&parameter.wire, shown(&parameter.ty));
        let (required, rule) = (parameter.required, rule(&parameter.rule));
        let place = quote::format_ident!("{}", format!("{:?}", parameter.place));
        quote! {
            crate::operation::Parameter {
                name: #ident,
                wire: #wire,
                ty: #ty,
                doc: #doc,
                required: #required,
                place: crate::operation::Place::#place,
                rule: #rule,
            }
        }
    });
    quote! {
        crate::operation::Operation {
            service: #name,
            title: #title,
            name: #ident,
            doc: #doc,
            verb: crate::operation::Verb::#verb,
            path: #path,
            host: #host,
            parameters: &[#(#parameters,)*],
            answer: #answer,
            list: #list,
            already_absent: #already_absent,
        }
    }
}

fn models(service: &Service) -> Vec<TokenStream> {
    let model = |model: &crate::declaration::Model| {
        let (name, doc) = (model.ident.to_string(), text(&model.docs));
        let input = model.kind == ModelKind::Input;
        let fields = model.fields.iter().map(|field| {
            let (name, doc) = (field.ident.to_string(), text(&field.docs));
            let (wire, ty, rule) = (&field.wire, shown(&field.ty), rule(&field.rule));
            quote! {
                crate::operation::Field { name: #name, wire: #wire, ty: #ty, doc: #doc, rule: #rule }
            }
        });
        quote! {
            crate::operation::Model { name: #name, doc: #doc, input: #input, fields: &[#(#fields,)*] }
        }
    };
    service.models.iter().map(model).collect()
}

fn choice(choice: &Choice) -> TokenStream {
    let (name, doc) = (choice.ident.to_string(), text(&choice.docs));
    let values = choice.variants.iter().map(|(_, wire, _)| wire);
    quote!(crate::operation::Choice { name: #name, doc: #doc, values: &[#(#values),*] })
}

fn setting(setting: &Setting) -> TokenStream {
    let (name, doc, secret) = (setting.ident.to_string(), text(&setting.docs), setting.secret);
    let (environment, default) =
        (option(setting.environment.as_ref()), option(setting.default.as_ref()));
    quote! {
        crate::operation::Setting {
            name: #name,
            doc: #doc,
            environment: #environment,
            default: #default,
            secret: #secret,
        }
    }
}
