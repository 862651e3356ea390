//! Reading a declaration, and saying what is wrong with it where it is wrong.

mod checks;
mod operations;
mod records;

use proc_macro2::TokenStream;
use quote::ToTokens;
use rosterkit_spelling as spelling;
use syn::{Error, Ident, Item, ItemMod, LitStr, Result};

use crate::attributes::{Attributes, Range, ServiceArguments};
use crate::declaration::{Constraint, Service};

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
        over: arguments.over,
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
    reader.check_bodies(&service);
    reader.check_settings(&service);
    (service, reader.errors)
}

impl Reader {
    fn refuse(&mut self, at: &impl ToTokens, why: impl std::fmt::Display) {
        self.errors.push(Error::new_spanned(at, why));
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
}
