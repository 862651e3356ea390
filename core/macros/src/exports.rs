//! Writing the macros that hand the facts to the bindings, in a form that needs no parsing.
//!
//! For a service `evo` there are `evo_operations!`, `evo_models!`, `evo_choices!` and
//! `evo_settings!`, each of which calls the macro it is given with one entry a declaration. Every
//! name is there as an identifier and as a literal in the spellings languages need, because
//! attributes of binding crates take literals only.
//!
//! `evo_models!(flat: emit)` hands on the same with a second name for each type, which is unique
//! among all services: two of them have a `TeamMember`, and Swift gets both in one module.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::Ident;

use crate::client::described;
use crate::declaration::{Operation, Parameter, RecordKind, Service, shown};
use rosterkit_spelling::camel;

pub fn write(service: &Service) -> TokenStream {
    let export = |what: &str, entries: fn(&Service, Form) -> TokenStream| {
        let (ident, name) = (format_ident!("{}_{what}", service.ident), service.ident.to_string());
        let module = format!("rosterkit.{name}");
        let (plain, flat) = (entries(service, Form::Plain), entries(service, Form::Flat));
        quote! {
            #[doc(hidden)]
            #[macro_export]
            macro_rules! #ident {
                (flat: $($emit:tt)+) => { $($emit)+! { service { #name #module } #flat } };
                ($($emit:tt)+) => { $($emit)+! { service { #name #module } #plain } };
            }
        }
    };
    let (models, choices) = (export("models", models), export("choices", choices));
    if service.client.is_none() {
        return quote!(#models #choices);
    }
    let (operations, settings) = (export("operations", operations), export("settings", settings));
    quote!(#operations #models #choices #settings)
}

/// Which names an entry has.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Its own, for languages where each service has a namespace.
    Plain,
    /// After it one that no other service has, for languages where all share one.
    Flat,
}

/// `TeamMember "TeamMember"`, in the flat form followed by
/// `PaperspaceTeamMember "PaperspaceTeamMember"`.
///
/// What services share is followed by `SharedRemoval "Removal"` there: it keeps its name, and has
/// another identifier so that both can be in scope.
fn named(service: &Service, ident: &Ident, form: Form) -> TokenStream {
    let name = ident.to_string();
    let client = service.client.as_ref().map(|client| client.ident.to_string());
    let (flat, flat_name) = match client {
        Some(client) => (format_ident!("{client}{ident}"), format!("{client}{ident}")),
        None => (format_ident!("Shared{ident}"), name.clone()),
    };
    match form {
        Form::Plain => quote!(#ident #name),
        Form::Flat => quote!(#ident #name #flat #flat_name),
    }
}

/// `client { Paperspace "Paperspace" AsyncPaperspace "AsyncPaperspace" "PaperspaceSync" [docs] }`, in
/// the flat form `client { Paperspace "Paperspace" BlockingPaperspace [docs] }`: each language has
/// its own way to name the other kind of client.
fn client(service: &Service, form: Form) -> TokenStream {
    let client = service.client.as_ref().map(|client| {
        let (ident, name, docs) = (&client.ident, client.ident.to_string(), &client.docs);
        let other = match form {
            Form::Plain => {
                let asynchronous = format_ident!("Async{ident}");
                let (name, sync) = (asynchronous.to_string(), format!("{ident}Sync"));
                quote!(#asynchronous #name #sync)
            }
            Form::Flat => format_ident!("Blocking{ident}").into_token_stream(),
        };
        quote!(client { #ident #name #other [#(#docs)*] })
    });
    quote!(#client)
}

fn operations(service: &Service, form: Form) -> TokenStream {
    let client = client(service, form);
    let operations = service.client.iter().flat_map(|client| &client.operations);
    let (lists, calls): (Vec<_>, Vec<_>) = operations.partition(|o| o.paging.is_some());
    let operations = calls.into_iter().chain(lists).map(operation);
    quote!(#client #(#operations)*)
}

/// In the flat form an entry also has `[PaperspaceTeamMemberPager PaperspaceTeamMemberPage]` before
/// the documentation, or `[]` where no operation lists the record.
fn models(service: &Service, form: Form) -> TokenStream {
    let models = service.records.iter().map(|record| {
        let (names, docs) = (named(service, &record.ident, form), &record.docs);
        let pages = (form == Form::Flat).then(|| pages(service, &record.ident));
        let kind = if record.kind == RecordKind::Input { quote!(input) } else { quote!(output) };
        let fields = record.fields.iter().map(|field| {
            let (ident, ty) = (&field.ident, &field.ty);
            let docs = [described(&field.docs, &field.constraint)];
            let snake = ident.to_string();
            let (camel, wire) = (camel(&snake), &field.wire);
            quote!({ #ident [#ty] #snake #camel #wire [#(#docs)*] })
        });
        quote!({ #kind #names #pages [#(#docs)*] #(#fields)* })
    });
    quote!(#(#models)*)
}

fn pages(service: &Service, item: &Ident) -> TokenStream {
    let operations = service.client.iter().flat_map(|client| &client.operations);
    let mut lists = operations.filter(|operation| operation.paging.is_some());
    if !lists.any(|list| *item == shown(&list.answer)) {
        return quote!([]);
    }
    let client = service.client.as_ref().map(|client| client.ident.to_string()).unwrap_or_default();
    let (pager, page) = (format_ident!("{client}{item}Pager"), format_ident!("{client}{item}Page"));
    quote!([#pager #page])
}

fn choices(service: &Service, form: Form) -> TokenStream {
    let choices = service.choices.iter().map(|choice| {
        let (names, docs) = (named(service, &choice.ident, form), &choice.docs);
        let values = choice.variants.iter().map(|(ident, wire, docs)| {
            let name = camel(&rosterkit_spelling::snake(&ident.to_string()));
            quote!({ #ident #name #wire [#(#docs)*] })
        });
        quote!({ #names [#(#docs)*] #(#values)* })
    });
    quote!(#(#choices)*)
}

fn settings(service: &Service, form: Form) -> TokenStream {
    let client = client(service, form);
    let settings = service.settings.iter().flat_map(|settings| &settings.fields).map(|setting| {
        let (ident, docs) = (&setting.ident, &setting.docs);
        let snake = ident.to_string();
        let camel = camel(&snake);
        let kind = if setting.secret { quote!(Secret) } else { quote!(String) };
        quote!({ #ident [#kind] #snake #camel [#(#docs)*] })
    });
    quote!(#client #(#settings)*)
}

/// Calls come before listings, so that an emitter can treat them as two repetitions.
///
/// `{ call get_secret "get_secret" "getSecret" [docs] required [{ … }] optional [{ … }] [Answer] }`.
fn operation(operation: &Operation) -> TokenStream {
    let (ident, docs, answer) = (&operation.ident, &operation.docs, &operation.answer);
    let snake = ident.to_string();
    let camel = camel(&snake);
    let kind = if operation.paging.is_some() { quote!(list) } else { quote!(call) };
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.parameters.iter().partition(|parameter| parameter.required);
    let required = required.into_iter().map(parameter);
    let optional = optional.into_iter().map(parameter);
    quote! {
        {
            #kind #ident #snake #camel [#(#docs)*]
            required [#(#required)*]
            optional [#(#optional)*]
            [#answer]
        }
    }
}

fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter { ident, ty, .. } = parameter;
    let docs = [described(&parameter.docs, &parameter.constraint)];
    let snake = ident.to_string();
    let camel = camel(&snake);
    quote!({ #ident [#ty] #snake #camel [#(#docs)*] })
}
