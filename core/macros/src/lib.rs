//! `#[service]`: from a declaration that reads like an API reference to clients and tables.
//!
//! The attribute stands on a module with a trait of bodiless functions, one an operation, beside
//! plain structs and enums. `declaration` reads and checks it; `client` writes the two Rust
//! clients, `records` the structs and enums, `tables` what `operation` shows, `exports` the macros from
//! which the bindings make their own.

#![deny(missing_docs)]

mod attributes;
mod client;
mod declaration;
mod exports;
mod records;
mod tables;

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
///   text), `#[pattern(CONST)]`. On an operation: `#[repeatable(false)]`, where its method says
///   otherwise. On a removal: `#[already_absent(204)]`. On an operation of another
///   host: `#[host(discovery_url)]`, the setting that names it.
/// - A struct is a record of the service; `#[id]` marks the field that no two records of a listing
///   share; `#[input]` one that is sent; `#[by_hand]` one whose
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
    let records = records::write(&service);
    let tables = tables::write(&service);
    let client = client::write(&service);
    let exports = exports::write(&service);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote! {
        #(#errors)*
        #(#attrs)*
        #vis mod #ident {
            #(#rest)*
            #records
            #tables
            #client
        }
        #exports
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mistakes that a declaration is told of, in order.
    fn mistakes(module: TokenStream) -> Vec<String> {
        let expanded = expand(TokenStream::new(), module).to_string();
        let errors = expanded.split("compile_error ! {").skip(1);
        errors
            .filter_map(|rest| syn::parse_str::<syn::LitStr>(rest.split('}').next()?.trim()).ok())
            .map(|message| message.value())
            .collect()
    }

    fn operation(signature: TokenStream) -> TokenStream {
        quote! {
            /// A service.
            mod example {
                /// A client.
                pub trait Example { #signature }
            }
        }
    }

    #[test]
    fn a_sound_declaration_has_no_mistakes() {
        assert_eq!(
            mistakes(operation(quote! {
                /// Do it.
                #[get("/teams/{team_id}")]
                fn go(
                    /// Which.
                    team_id: String,
                    /// How many.
                    #[range(1..=9)]
                    limit: Option<u32>,
                ) -> Answer;
            })),
            [""; 0]
        );
    }

    #[test]
    fn mistakes_are_named_with_their_cure() {
        for (signature, mistake) in [
            (
                quote!(
                    #[get("/a")]
                    fn go() -> Answer;
                ),
                "`go` has no documentation: say in one imperative sentence what it does",
            ),
            (
                quote!(
                    /** Do it. */
                    fn go() -> Answer;
                ),
                "`go` has no route: add #[get(\"/…\")], #[post(\"/…\")], …",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a")]
                    fn go();
                ),
                "`go` has no result: add `-> Type`",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a")]
                    fn go(
                        /** Which. */
                        a: String,
                    ) -> Pager<Item>;
                ),
                "a listing is written `Pager<Item, Rule>`",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a/{b}")]
                    fn go(
                        /** Which. */
                        b: Option<String>,
                    ) -> A;
                ),
                "`b` is part of the path, so it cannot be optional",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a")]
                    fn go(b: String) -> A;
                ),
                "`b` has no documentation: say what it means",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("users/me")]
                    fn go() -> A;
                ),
                "a route begins with `/` and has no empty segment, no `.` or `..`",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a/../b")]
                    fn go() -> A;
                ),
                "a route begins with `/` and has no empty segment, no `.` or `..`",
            ),
            (
                quote! {
                    /** Do it. */ #[get("/a")]
                    fn go(/** One. */ a: Option<String>, /** Two. */ b: String) -> A;
                },
                "required arguments come before optional ones",
            ),
            (
                quote! {
                    /** Do it. */ #[put("/a")]
                    fn go(/** One. */ #[body] a: Update, /** Two. */ b: String) -> A;
                },
                "a #[body] argument is the whole body: no other can go there",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a")]
                    #[chached]
                    fn go() -> A;
                ),
                "this attribute is not known here",
            ),
            (
                quote!(
                    /** Do it. */
                    #[get("/a")]
                    fn go() -> A {
                        todo()
                    }
                ),
                "an operation has no body: what combines operations is a helper",
            ),
        ] {
            assert_eq!(mistakes(operation(signature)), [mistake]);
        }
    }

    #[test]
    fn a_placeholder_needs_its_argument() {
        // The message holds braces, which `mistakes` splits at.
        let signature = quote!(
            /** Do it. */
            #[get("/a/{name}")]
            fn go() -> A;
        );
        let expanded = expand(TokenStream::new(), operation(signature)).to_string();
        assert!(expanded.contains("the path has `{name}`, but `go` has no argument `name`"));
    }
}
