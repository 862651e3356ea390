//! Writing the two Rust clients: async, and blocking beside it.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
use syn::{Block, Ident};

use crate::declaration::{
    Alternatives, Client, Constraint, Location, Operation, Parameter, Route, Service, Work, generic,
};
use crate::tables::text;
use rosterkit_spelling as spelling;

/// Which of the two clients is written.
#[derive(Clone, Copy, PartialEq)]
enum Surface {
    Async,
    Blocking,
}

impl Surface {
    /// The type that a method returns for an answer, and how a prepared call becomes it.
    fn result(self, answer: &TokenStream, list: bool) -> (TokenStream, TokenStream) {
        match (self, list) {
            (Self::Async, true) => (quote!(crate::Pager<#answer>), quote!()),
            (Self::Async, false) => (quote!(crate::Call<#answer>), quote!()),
            (Self::Blocking, true) => {
                (quote!(crate::blocking::Pager<#answer>), quote!(.into_blocking()))
            }
            (Self::Blocking, false) => (quote!(crate::Result<#answer>), quote!(.wait())),
        }
    }

    /// The part of a method's documentation that only a `Result` needs.
    fn errors(self, list: bool) -> Option<TokenStream> {
        (self == Self::Blocking && !list).then(|| {
            quote! {
                ///
                /// # Errors
                /// Any [`Error`](crate::Error), also for an answer that is not a success.
            }
        })
    }
}

pub fn write(service: &Service) -> TokenStream {
    let Some(client) = &service.client else {
        return TokenStream::new();
    };
    let options = client.operations.iter().filter_map(options);
    let prepared = client.operations.iter().enumerate().map(|(index, op)| prepare(index, op));
    let over = over(service);
    let asynchronous = surface(service, client, Surface::Async);
    let blocking = surface(service, client, Surface::Blocking);
    quote! {
        #(#options)*

        pub(crate) mod operations {
            use super::*;

            /// The operations with all their arguments, in the order of the declaration.
            #[derive(Clone)]
            pub struct Operations(pub(crate) #over);

            impl Operations {
                #(#prepared)*
            }
        }

        use operations::Operations;

        #asynchronous

        /// The client without `async`.
        pub mod blocking {
            use super::*;

            #blocking
        }
    }
}

/// One of the two clients.
fn surface(service: &Service, client: &Client, surface: Surface) -> TokenStream {
    let Client { ident, docs, operations } = client;
    let settings = service.settings.as_ref().map(|settings| &settings.ident);
    let common = common(ident, settings, service);
    let without_writes = service.over.is_none().then(without_writes);
    let methods = operations.iter().map(|operation| methods(operation, surface));
    let request = service.over.is_none().then(|| request(surface));
    let address = service.over.is_none().then(|| {
        quote! {
            impl #ident {
                /// The address that it is for.
                pub(crate) fn address(&self) -> &str {
                    self.operations.0.address()
                }
            }
        }
    });
    let address = if surface == Surface::Async { address } else { None };
    let converted = (surface == Surface::Blocking).then(|| {
        quote! {
            impl From<#ident> for super::#ident {
                fn from(client: #ident) -> Self {
                    Self { operations: client.operations, explanation: client.explanation }
                }
            }
        }
    });
    let prepare = (surface == Surface::Blocking && service.over.is_none()).then(|| prepared(ident));
    let blocks = (surface == Surface::Blocking)
        .then(|| quote!(#[doc = "Each call blocks its thread until the answer is there."]));
    let example = format!(
        "Make one with [`{ident}::from_env`] or [`{ident}::builder`]; it is cheap to clone."
    );
    quote! {
        #(#[doc = #docs])*
        ///
        #blocks
        #[doc = #example]
        #[derive(Clone)]
        pub struct #ident {
            operations: Operations,
            explanation: std::sync::Arc<crate::config::Explanation>,
        }

        impl #ident {
            #(#methods)*

            #request

            #prepare

            #without_writes
        }

        #common
        #address
        #converted
    }
}

/// What the operations work with.
fn over(service: &Service) -> TokenStream {
    service.over.as_ref().map_or_else(|| quote!(crate::http::Client), |over| quote!(#over))
}

/// The method for requests that have no operation.
fn request(surface: Surface) -> TokenStream {
    let (raw, finish) = surface.result(&quote!(crate::RawAnswer), false);
    let errors = surface.errors(false);
    quote! {
        /// Send a request that has no operation of its own.
        ///
        /// `path` is relative to the base URL, begins with a slash and is already encoded;
        /// `query` is not. It goes through the same checks, credentials, retries and limits. A
        /// PATCH is not repeated when its answer is lost, as it may not be safe to apply twice.
        #errors
        pub fn request(
            &self,
            method: &str,
            path: &str,
            query: &[(&str, &str)],
            body: Option<&serde_json::Value>,
        ) -> #raw {
            self.operations.0.raw(method, path, query, body)#finish
        }
    }
}

/// The method that gives a client which only reads.
fn without_writes() -> TokenStream {
    quote! {
        /// The same client for reading alone: a call that would change something ends with a
        /// [`Safety`](crate::ErrorKind::Safety) error, and is not sent. What it would send is told by
        /// [`Call::dry_run`](crate::Call::dry_run) all the same.
        #[must_use]
        pub fn without_writes(&self) -> Self {
            let operations = Operations(self.operations.0.without_writes());
            Self { operations, explanation: self.explanation.clone() }
        }
    }
}

/// The method that gives calls which are not sent yet.
fn prepared(ident: &Ident) -> TokenStream {
    quote! {
        /// Prepare calls that are sent later: with options of their own, for all of their answer,
        /// or not at all.
        ///
        /// What it gives is the async client. Each [`Call`](crate::Call) of it can be
        /// [waited for](crate::Call::wait), and each listing be made
        /// [blocking](crate::Pager::into_blocking).
        pub fn prepare(&self) -> super::#ident {
            self.clone().into()
        }
    }
}

/// What every client has, whatever its operations.
fn common(ident: &Ident, settings: Option<&Ident>, service: &Service) -> TokenStream {
    let title = &service.title;
    let over = over(service);
    let configured = format!("Configure a client for {title}.");
    let from_env = format!("Make a client for {title} from the environment alone.");
    let name = ident.to_string();
    quote! {
        impl #ident {
            #[doc = #configured]
            pub fn builder() -> crate::ClientBuilder<#settings, Self> {
                crate::ClientBuilder::new()
            }

            #[doc = #from_env]
            ///
            /// # Errors
            /// As [`ClientBuilder::build`](crate::ClientBuilder::build).
            pub fn from_env() -> crate::Result<Self> {
                Self::builder().build()
            }

            /// The same client with other limits: connections, token and retry budget stay shared.
            ///
            /// # Errors
            /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a limit out of its range.
            pub fn with_options(&self, options: &crate::CallOptions) -> crate::Result<Self> {
                let operations = Operations(self.operations.0.with_options(options)?);
                Ok(Self { operations, explanation: self.explanation.clone() })
            }

            /// Where each setting came from, never what it is.
            pub fn explain(&self) -> &crate::Explanation {
                &self.explanation
            }

            /// Refuse further calls: of this client, its clones, and those related by `with_options`.
            ///
            /// Dropping clients is enough; this is for those who want to be sure.
            pub fn close(&self) {
                self.operations.0.close();
            }
        }

        impl crate::bridge::Client for #ident {
            type Operations = Operations;

            fn operations(&self) -> &Operations {
                &self.operations
            }

            fn holders(&self) -> usize {
                self.operations.0.holders()
            }
        }

        impl crate::config::FromSettings<#settings> for #ident {
            fn from_settings(
                settings: #settings,
                common: crate::config::Common,
            ) -> crate::Result<Self> {
                let (over, explanation) = <#over>::assemble(settings, common)?;
                Ok(Self { operations: Operations(over), explanation })
            }
        }

        impl std::fmt::Debug for #ident {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(#name, "({})"), self.operations.0.address())
            }
        }
    }
}

fn options_name(operation: &Operation) -> Ident {
    format_ident!("{}Options", spelling::pascal(&operation.ident.to_string()))
}

/// The struct that holds an operation's optional arguments.
fn options(operation: &Operation) -> Option<TokenStream> {
    let fields: Vec<_> = operation.parameters.iter().filter(|p| !p.required).collect();
    if fields.is_empty() {
        return None;
    }
    let ident = options_name(operation);
    let doc = format!("The optional arguments of `{}`.", operation.ident);
    let names: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let types: Vec<_> = fields.iter().map(|field| &field.ty).collect();
    let docs: Vec<_> =
        fields.iter().map(|field| described(&field.docs, &field.constraint)).collect();
    Some(quote! {
        #[doc = #doc]
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #ident { #(#[doc = #docs] pub #names: Option<#types>,)* }

        impl #ident {
            #(
                #[doc = #docs]
                #[must_use]
                pub fn #names(mut self, #names: impl Into<#types>) -> Self {
                    self.#names = Some(#names.into());
                    self
                }
            )*
        }
    })
}

/// The documentation of a parameter or a field, with its range.
pub fn described(docs: &[String], constraint: &Constraint) -> String {
    spelling::described(&text(docs), constraint.range)
}

/// The function that puts all arguments into a request.
fn prepare(index: usize, operation: &Operation) -> TokenStream {
    let Operation { ident, docs, parameters, answer, .. } = operation;
    let arguments = parameters.iter().map(|Parameter { ident, ty, required, .. }| {
        if *required {
            quote!(#ident: impl crate::Argument<#ty>)
        } else {
            quote!(#ident: Option<impl crate::Argument<#ty>>)
        }
    });
    if let Work::Body(body) = &operation.work {
        return with_body(index, operation, body, &arguments.collect::<Vec<_>>());
    }
    let puts =
        parameters.iter().map(|Parameter { ident, ty, required, location, part, .. }| {
            if part.is_some() {
                let item = generic(ty, "Vec").and_then(|inner| inner.into_iter().next());
                return quote!(request.in_parts::<#item>(#ident););
            }
            let optional = if *required { quote!(Some(#ident)) } else { quote!(#ident) };
            match location {
                Location::Path => quote!(request.path::<#ty>(#ident);),
                Location::Query => quote!(request.query::<#ty>(#optional);),
                Location::Body => quote!(request.field::<#ty>(#optional);),
                Location::WholeBody => quote!(request.whole_body::<#ty>(#ident);),
            }
        });
    let (result, send) = match &operation.paging {
        Some(paging) => {
            (quote!(crate::Pager<#answer>), quote!(self.0.list::<#answer, #paging>(request)))
        }
        None => (quote!(crate::Call<#answer>), quote!(self.0.call::<#answer>(request))),
    };
    quote! {
        #(#[doc = #docs])*
        #[allow(clippy::too_many_arguments, reason = "as many as the declaration has")]
        pub fn #ident(&self, #(#arguments),*) -> #result {
            let mut request = crate::http::request::Request::new(&OPERATIONS[#index]);
            #(#puts)*
            #send
        }
    }
}

/// The function that checks all arguments, and does with them what the body says.
fn with_body(
    index: usize,
    operation: &Operation,
    body: &Block,
    arguments: &[TokenStream],
) -> TokenStream {
    let Operation { ident, docs, parameters, answer, .. } = operation;
    let names: Vec<_> = parameters.iter().map(|parameter| &parameter.ident).collect();
    let taken = parameters.iter().enumerate().map(|(at, Parameter { ident, ty, required, .. })| {
        let taken = if *required { quote!(taken) } else { quote!(taken_if_given) };
        quote!(crate::argument::#taken::<#ty>(&OPERATIONS[#index].parameters[#at], #ident)?)
    });
    let sources = Ident::new("sources", Span::call_site());
    let names_of = |alternatives: &Alternatives| alternatives.names.clone();
    let alternatives: Vec<_> = operation.alternatives.iter().flat_map(names_of).collect();
    let written = alternatives.iter().map(ToString::to_string);
    let is_given = quote!(let is_given = [#((#written, #alternatives.is_some())),*];);
    let check = quote! {
        let is_given = |name: &str| is_given.contains(&(name, true));
        crate::argument::check_alternatives(&OPERATIONS[#index], is_given)?;
    };
    let (is_given, check) =
        if alternatives.is_empty() { (None, None) } else { (Some(is_given), Some(check)) };
    quote! {
        #(#[doc = #docs])*
        #[allow(clippy::too_many_arguments, reason = "as many as the declaration has")]
        pub fn #ident(&self, #(#arguments),*) -> crate::Call<#answer> {
            let #sources = self.0.clone();
            #is_given
            let arguments = (|| {
                let taken = (#(#taken,)*);
                #check
                Ok(taken)
            })();
            crate::Call::of_body(&OPERATIONS[#index], arguments, async move |options, (#(#names,)*)| {
                let #sources = #sources.for_call(&options)?;
                let called = #sources.clone();
                crate::http::told(called.observer(), &OPERATIONS[#index], async move { #body }).await
            })
        }
    }
}

/// An operation's documentation: what it does, its route and its arguments.
fn documentation(operation: &Operation) -> String {
    let mut doc = text(&operation.docs);
    if let Work::Request(Route { method, path }) = &operation.work {
        let method = method.to_string().to_uppercase();
        doc += &format!("\n\n`{method} {}`\n", path.value());
    } else {
        doc += "\n";
    }
    for parameter in operation.parameters.iter().filter(|p| p.required) {
        doc += &format!(
            "\n- `{}`: {}",
            parameter.ident,
            described(&parameter.docs, &parameter.constraint)
        );
    }
    doc
}

/// The method with the required arguments, and the one with options where there are any.
fn methods(operation: &Operation, surface: Surface) -> TokenStream {
    let Operation { ident, parameters, answer, .. } = operation;
    let list = operation.paging.is_some();
    let (result, finish) = surface.result(&quote!(#answer), list);
    let errors = surface.errors(list);
    let doc = documentation(operation);
    let required: Vec<_> = parameters.iter().filter(|p| p.required).collect();
    let (names, types): (Vec<_>, Vec<_>) = required.iter().map(|p| (&p.ident, &p.ty)).unzip();
    let optional: Vec<_> = parameters.iter().filter(|p| !p.required).map(|p| &p.ident).collect();
    if optional.is_empty() {
        return quote! {
            #[doc = #doc]
            #errors
            pub fn #ident(&self, #(#names: impl crate::Argument<#types>),*) -> #result {
                self.operations.#ident(#(#names),*)#finish
            }
        };
    }
    let (with, options) = (format_ident!("{ident}_with"), options_name(operation));
    let with_doc =
        format!("{}\n\nAs `{ident}`, with its optional arguments.", text(&operation.docs[..1]));
    quote! {
        #[doc = #doc]
        #errors
        pub fn #ident(&self, #(#names: impl crate::Argument<#types>),*) -> #result {
            self.#with(#(#names,)* #options::default())
        }

        #[doc = #with_doc]
        #errors
        pub fn #with(
            &self,
            #(#names: impl crate::Argument<#types>,)*
            options: #options,
        ) -> #result {
            self.operations.#ident(#(#names,)* #(options.#optional),*)#finish
        }
    }
}
