//! Writing the macros that hand the facts to the bindings, in a form that needs no parsing.
//!
//! For a service `evo` there are `evo_operations!`, `evo_models!`, `evo_choices!` and
//! `evo_settings!`, each of which calls the macro it is given with one entry a declaration. Every
//! name is there as an identifier and as a literal in the spellings languages need, because
//! attributes of binding crates take literals only.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::declaration::{ModelKind, Operation, Parameter, Service};
use crate::names::camel;

pub fn write(service: &Service) -> TokenStream {
    let operations = service.client.iter().flat_map(|client| &client.operations).map(operation);
    let client = service.client.as_ref().map(|client| {
        let (ident, name, docs) = (&client.ident, client.ident.to_string(), &client.docs);
        quote!(client { #ident #name [#(#docs)*] })
    });
    let models = service.models.iter().map(|model| {
        let (ident, name, docs) = (&model.ident, model.ident.to_string(), &model.docs);
        let kind = if model.kind == ModelKind::Input { quote!(input) } else { quote!(output) };
        let fields = model.fields.iter().map(|field| {
            let (ident, ty, docs) = (&field.ident, &field.ty, &field.docs);
            let snake = ident.to_string();
            let (camel, wire) = (camel(&snake), &field.wire);
            quote!({ #ident [#ty] #snake #camel #wire [#(#docs)*] })
        });
        quote!({ #kind #ident #name [#(#docs)*] #(#fields)* })
    });
    let choices = service.choices.iter().map(|choice| {
        let (ident, name, docs) = (&choice.ident, choice.ident.to_string(), &choice.docs);
        let values = choice.variants.iter().map(|(ident, wire, docs)| {
            let name = camel(&crate::names::snake(&ident.to_string()));
            quote!({ #ident #name #wire [#(#docs)*] })
        });
        quote!({ #ident #name [#(#docs)*] #(#values)* })
    });
    let settings = service.settings.iter().flat_map(|settings| &settings.fields).map(|setting| {
        let (ident, docs) = (&setting.ident, &setting.docs);
        let snake = ident.to_string();
        let camel = camel(&snake);
        let kind = if setting.secret { quote!(Secret) } else { quote!(String) };
        quote!({ #ident [#kind] #snake #camel [#(#docs)*] })
    });
    let name = service.ident.to_string();
    let export = |what: &str, entries: TokenStream| {
        let ident = format_ident!("{name}_{what}");
        quote! {
            #[doc(hidden)]
            #[macro_export]
            macro_rules! #ident {
                ($($emit:tt)+) => { $($emit)+! { service { #name } #entries } };
            }
        }
    };
    let operations = export("operations", quote!(#client #(#operations)*));
    let models = export("models", quote!(#(#models)*));
    let choices = export("choices", quote!(#(#choices)*));
    let settings = export("settings", quote!(#client #(#settings)*));
    match &service.client {
        Some(_) => quote!(#operations #models #choices #settings),
        None => quote!(#models #choices),
    }
}

/// `{ call get_secret "get_secret" "getSecret" [docs] required [{ … }] optional [{ … }] [Answer] }`.
fn operation(operation: &Operation) -> TokenStream {
    let (ident, docs, answer) = (&operation.ident, &operation.docs, &operation.answer);
    let snake = ident.to_string();
    let camel = camel(&snake);
    let kind = if operation.rule.is_some() { quote!(list) } else { quote!(call) };
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
    let Parameter { ident, ty, docs, .. } = parameter;
    let snake = ident.to_string();
    let camel = camel(&snake);
    quote!({ #ident [#ty] #snake #camel [#(#docs)*] })
}
