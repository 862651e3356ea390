//! `#[service]`: from a declaration that reads like an API reference to clients and tables.
//!
//! The attribute stands on a module with a trait of bodiless functions, one an operation, beside
//! plain structs and enums. [`declaration`] reads and checks it; [`client`] writes the two Rust
//! clients, [`models`] the structs and enums, [`facts`] the tables, [`exports`] the macros from
//! which the bindings make their own.

mod attributes;
mod client;
mod declaration;
mod exports;
mod facts;
mod models;
mod names;

use proc_macro2::TokenStream;
use quote::quote;

/// Make a service of a module: see the declarations in `core/src/services`.
///
/// - On the module: `#[service(title = "…", case = "camelCase")]`; `case` is how the service spells
///   names in JSON and queries, snake_case when left out.
/// - A trait holds the operations: `#[get("/teams/{team_id}/users")]` (or `put`, `post`, `patch`,
///   `delete`), typed arguments, and a result, `Pager<Item, Rule>` for a listing. An argument named
///   in the path goes there; the others of a GET or DELETE go to the query, those of a POST, PUT or
///   PATCH to the JSON body. `Option<T>` makes an argument optional. On arguments: `#[body]` (the
///   whole body), `#[query]`, `#[wire("name")]`, `#[range(1..=120)]` (numbers, or characters of a
///   text), `#[pattern(CONST)]`. On a removal: `#[already_absent(204)]`.
/// - A struct is a record of the service; `#[input]` one that is sent; `#[by_hand]` one whose
///   reading is written by hand; `#[settings(credentials("a", "b + c"))]` what a client is
///   configured with, its fields with `#[env("…")]` and `#[default("…")]`; `#[plain]` none of it.
/// - An enum is an open choice: it gains `Unknown`.
///
/// Everything needs a sentence of documentation.
#[proc_macro_attribute]
pub fn service(
    arguments: proc_macro::TokenStream,
    module: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand(arguments.into(), module.into()).into()
}

fn expand(arguments: TokenStream, module: TokenStream) -> TokenStream {
    let module = match syn::parse2::<syn::ItemMod>(module) {
        Ok(module) => module,
        Err(error) => return error.to_compile_error(),
    };
    let (service, errors) = declaration::read(arguments, module);
    // Written even if something is wrong, so that one mistake is not reported at every use.
    let declaration::Service { attrs, vis, ident, rest, .. } = &service;
    let models = models::write(&service);
    let facts = facts::write(&service);
    let client = client::write(&service);
    let exports = exports::write(&service);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote! {
        #(#errors)*
        #(#attrs)*
        #vis mod #ident {
            #(#rest)*
            #models
            #facts
            #client
        }
        #exports
    }
}
