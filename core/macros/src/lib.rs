//! `#[service]`: from a declaration that reads like an API reference to clients and tables.
//!
//! The attribute stands on a module with a trait of functions, one for each operation, beside plain
//! structs and enums. `reader` reads and checks it; `client` writes the
//! two Rust clients, `records` the structs and enums, `tables` what `operation` shows.

#![deny(missing_docs)]

mod attributes;
mod client;
mod declaration;
mod reader;
mod records;
mod tables;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

/// Make a service of a module: see the declarations in `core/src/services`.
///
/// On the module, `#[service(title = "…", case = "camelCase", problems = Format, over = Type)]`: `title`
/// is the service's name for people; `case` how it spells names in JSON and queries, snake_case if
/// omitted; `problems` the `ProblemFormat` of its failures, any convention if omitted. With `over` it is
/// no service, but what is done with others: its operations have bodies, and `Type` is what they work
/// with.
///
/// A **trait** holds the operations. Each has
///
/// - a route: `#[get("/teams/{team_id}/users")]`, or `put`, `post`, `patch`, `delete`;
/// - arguments with types. One that is named in the path goes there; the others of a GET or DELETE
///   go to the query, those of a POST, PUT or PATCH to the JSON body. An `Option<T>` may be omitted;
/// - a result: for a listing `Pager<Item, Paging>`;
/// - in place of a route, in a declaration with `over`, a **body**: an async block that gives a
///   `Result` of the answer. It has its arguments by their names, checked, and `sources`: the `over`
///   of the client, with the limits of the call.
///
/// On arguments: `#[body]` (it is the whole body), `#[query]` (it goes to the query in spite of the
/// method), `#[wire("name")]`, `#[range(1..=120)]` (of a number, or of the number of characters),
/// `#[pattern(CONST)]`, `#[in_parts(100)]` (a list that goes out in requests of so many items).
/// On operations: `#[repeatable(false)]`, where its method says otherwise;
/// `#[exactly_one(a, b)]` and `#[at_most_one(a, b)]`, of optional arguments;
/// `#[already_absent(204)]`, the status that says there was nothing to remove;
/// `#[host(discovery_url)]`, the setting that has its URL, if that is not `base_url`.
///
/// A **struct** is a record that is received; with `#[input]` one that is sent; with `#[value]` one that
/// an operation with a body gives, and that others take. With
/// `#[custom_answer]`, its `Answer` is implemented beside it; with `#[read_with(function)]`, the
/// function puts the JSON object that is received into the form of the fields; with `#[text(field)]`,
/// a text can be given in place of the record, and is sent alone if no other field is set. On fields:
/// `#[id]`, which no two records of a listing share; `#[wire]`, `#[range]` and `#[pattern]` as on arguments.
/// With `#[settings(credentials("a", "b + c"))]` it is what a client is configured with; on fields:
/// `#[env("…")]` and `#[default("…")]`. It implements `CredentialSource`.
///
/// An **enum** is an open choice: it gains `Unknown`.
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
    let (service, errors) = reader::read(arguments, module);
    // Written even if something is wrong, so that one mistake is not reported at every use.
    let declaration::Service { attrs, vis, ident, rest, .. } = &service;
    let records = records::write(&service);
    let tables = tables::write(&service);
    let client = service.settings.is_some().then(|| client::write(&service));
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
    }
}
