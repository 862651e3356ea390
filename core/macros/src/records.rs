//! Writing the records and choices of a service, and what its client is configured with.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::declaration::{
    Choice, Field, Record, RecordKind, Service, SettingKind, Settings, generic,
};
use crate::tables::{constraint, text};

pub fn write(service: &Service) -> TokenStream {
    let models = service.records.iter().map(|record| match record.kind {
        RecordKind::Input => input(record),
        RecordKind::Output | RecordKind::CustomAnswer => output(record),
        RecordKind::Value => value(record),
    });
    let choices = service.choices.iter().map(choice);
    let settings = service.settings.iter().map(|each| settings(each, service));
    quote!(#(#models)* #(#choices)* #(#settings)*)
}

/// A record that a service answers with.
fn output(record: &Record) -> TokenStream {
    let Record { ident, docs, fields, .. } = record;
    let name = ident.to_string();
    let declared = fields
        .iter()
        .map(|Field { ident, docs, ty, .. }| quote!(#(#[doc = #docs])* pub #ident: #ty));
    let (names, types): (Vec<_>, Vec<_>) = fields.iter().map(|f| (&f.ident, &f.ty)).unzip();
    let described = fields
        .iter()
        .map(|Field { ident, ty, wire, .. }| quote!(#[serde(rename = #wire)] #ident: #ty));
    let answer = (record.kind == RecordKind::Output).then(|| {
        quote! {
            impl crate::http::Answer for #ident {
                fn read(response: &crate::http::Received) -> crate::Result<Self> {
                    crate::http::decode::json(response)
                }
            }
        }
    });
    let objects = quote!(crate::objects_only::ObjectsOnly(from));
    let read = match &record.read_with {
        None => quote!(Described::deserialize(#objects)),
        Some(function) => quote! {
            let received = serde::Deserialize::deserialize(#objects)?;
            let fields = serde_json::Value::Object(#function(received));
            Described::deserialize(fields).map_err(serde::de::Error::custom)
        },
    };
    let identify = fields.iter().find(|field| field.id).map(|Field { ident: id, .. }| {
        quote! {
            impl crate::page::Identify for #ident {
                fn identity(&self) -> crate::page::Identity {
                    self.#id.identity()
                }
            }
        }
    });
    quote! {
        #(#[doc = #docs])*
        #[derive(Clone, Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub struct #ident { #(#declared,)* }

        #identify

        impl crate::bridge::FromFields for #ident {
            type Fields = (#(#types,)*);

            fn from_fields((#(#names,)*): Self::Fields) -> Self {
                Self { #(#names,)* }
            }
        }

        const _: () = {
            /// What serde derives from, so that objects alone are read; see `objects_only`.
            #[derive(serde::Serialize, serde::Deserialize)]
            #[serde(remote = #name)]
            #[allow(dead_code, reason = "it describes the record and is never made")]
            struct Described { #(#described,)* }

            impl serde::Serialize for #ident {
                fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                    Described::serialize(self, to)
                }
            }

            impl<'de> serde::Deserialize<'de> for #ident {
                fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    #read
                }
            }
        };
        #answer
    }
}

/// A record that operations with bodies make, and that programs give to others.
fn value(record: &Record) -> TokenStream {
    let Record { ident, fields, .. } = record;
    let (optional, required): (Vec<_>, Vec<_>) =
        fields.iter().partition(|field| field.can_be_left_out());
    let (names, types): (Vec<_>, Vec<_>) = required.iter().map(|f| (&f.ident, &f.ty)).unzip();
    let left_out = optional.iter().map(|field| &field.ident);
    let setters = optional.iter().map(|Field { ident, docs, ty, .. }| {
        let inner = generic(ty, "Option").and_then(|inner| inner.into_iter().next());
        quote! {
            #(#[doc = #docs])*
            #[must_use]
            pub fn #ident(mut self, #ident: impl Into<#inner>) -> Self {
                self.#ident = Some(#ident.into());
                self
            }
        }
    });
    let output = output(record);
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #ident {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let from_text = record.text.as_ref().map(|_| from_text(ident));
    quote! {
        #output

        impl #ident {
            /// Make one with what is required.
            #[allow(clippy::too_many_arguments, reason = "as many as the declaration has")]
            pub fn new(#(#names: impl Into<#types>),*) -> Self {
                Self { #(#names: #names.into(),)* #(#left_out: None,)* }
            }

            #(#setters)*
        }

        #default

        impl crate::Argument<#ident> for &#ident {
            fn into_argument(self) -> Result<#ident, crate::argument::Refusal> {
                Ok(self.clone())
            }
        }

        impl crate::argument::Wire for #ident {
            fn write(&self, json: &mut Vec<u8>) {
                serde_json::to_writer(json, self).expect("a record becomes JSON");
            }
        }

        #from_text
    }
}

/// A record that is sent to a service.
fn input(record: &Record) -> TokenStream {
    let Record { ident, docs, fields, .. } = record;
    let declared = fields
        .iter()
        .map(|Field { ident, docs, ty, .. }| quote!(#(#[doc = #docs])* pub #ident: #ty));
    let is_change = |field: &&Field| generic(&field.ty, "Change").is_some();
    let required: Vec<_> = fields.iter().filter(|field| !is_change(field)).collect();
    let names: Vec<_> = required.iter().map(|field| &field.ident).collect();
    let types = required.iter().map(|field| &field.ty);
    let changes: Vec<_> = fields.iter().filter(is_change).collect();
    let changed = changes.iter().map(|field| &field.ident);
    let setters = changes.iter().map(|Field { ident, docs, ty, .. }| {
        quote! {
            #(#[doc = #docs])*
            #[must_use]
            pub fn #ident(mut self, #ident: impl Into<#ty>) -> Self {
                self.#ident = #ident.into();
                self
            }
        }
    });
    let default = required.is_empty().then(|| quote!(#[derive(Default)]));
    let (all, all_types): (Vec<_>, Vec<_>) = fields.iter().map(|f| (&f.ident, &f.ty)).unzip();
    let wires: Vec<_> = fields.iter().map(|field| &field.wire).collect();
    let all_names = fields.iter().map(|field| field.ident.to_string());
    let constraints = fields.iter().map(|field| constraint(&field.constraint));
    let (from_text, text_alone) = match &record.text {
        Some(text) => (Some(from_text(ident)), Some(text_alone(text, &changes))),
        None => (None, None),
    };
    quote! {
        #(#[doc = #docs])*
        #[derive(Clone, Debug, PartialEq, Hash)]
        #default
        #[non_exhaustive]
        pub struct #ident { #(#declared,)* }

        impl #ident {
            /// Make one with what is required.
            #[allow(clippy::new_without_default, reason = "there is one where nothing is required")]
            pub fn new(#(#names: impl Into<#types>),*) -> Self {
                Self { #(#names: #names.into(),)* #(#changed: Default::default(),)* }
            }

            #(#setters)*
        }

        impl crate::bridge::FromFields for #ident {
            type Fields = (#(#all_types,)*);

            fn from_fields((#(#all,)*): Self::Fields) -> Self {
                Self { #(#all,)* }
            }
        }

        impl crate::argument::Wire for #ident {
            fn write(&self, json: &mut Vec<u8>) {
                #text_alone
                let mut object = crate::argument::Object::new(json);
                #(crate::argument::WireField::put(&self.#all, #wires, &mut object);)*
                object.end();
            }

            fn check(&self, _: &crate::operation::Constraint) -> Result<(), crate::argument::Refusal> {
                #(
                    crate::argument::WireField::check_field(&self.#all, &#constraints)
                        .map_err(|refusal| refusal.inside(#all_names))?;
                )*
                Ok(())
            }

            fn secrets(&self, masks: &mut crate::argument::Secrets<'_>) {
                #(crate::argument::WireField::field_secrets(&self.#all, masks);)*
            }
        }

        #from_text
    }
}

/// How a text becomes a record that it can stand for.
fn from_text(ident: &Ident) -> TokenStream {
    quote! {
        impl From<&str> for #ident {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for #ident {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }

        impl crate::Argument<#ident> for &str {
            fn into_argument(self) -> Result<#ident, crate::argument::Refusal> {
                Ok(self.into())
            }
        }

        impl crate::Argument<#ident> for String {
            fn into_argument(self) -> Result<#ident, crate::argument::Refusal> {
                Ok(self.into())
            }
        }

        impl<const N: usize> crate::Argument<Vec<#ident>> for [&str; N] {
            fn into_argument(self) -> Result<Vec<#ident>, crate::argument::Refusal> {
                Ok(self.into_iter().map(#ident::from).collect())
            }
        }

        impl crate::Argument<Vec<#ident>> for &[&str] {
            fn into_argument(self) -> Result<Vec<#ident>, crate::argument::Refusal> {
                Ok(self.iter().copied().map(#ident::from).collect())
            }
        }
    }
}

/// How a record of which only the text is set is written: as that text.
fn text_alone(text: &Ident, changes: &[&Field]) -> TokenStream {
    let changes = changes.iter().map(|field| &field.ident);
    quote! {
        if #(self.#changes.is_kept())&&* {
            return crate::argument::Wire::write(&self.#text, json);
        }
    }
}

/// An open enumeration.
fn choice(choice: &Choice) -> TokenStream {
    let Choice { ident, docs, variants } = choice;
    let names: Vec<_> = variants.iter().map(|(name, ..)| name).collect();
    let wires: Vec<_> = variants.iter().map(|(_, wire, _)| wire).collect();
    let declared = variants.iter().map(|(name, wire, docs)| {
        let doc = format!("`{wire}`: {}", text(docs));
        quote!(#[doc = #doc] #name)
    });
    quote! {
        #(#[doc = #docs])*
        ///
        /// A value that is not known here is kept as it is.
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#declared,)*
            /// A value that the service has learned since.
            Unknown(crate::Str),
        }

        impl #ident {
            /// The values that are known.
            pub const KNOWN: &[Self] = &[#(Self::#names,)*];

            /// The value as the service writes it.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl From<&str> for #ident {
            fn from(value: &str) -> Self {
                match value {
                    #(#wires => Self::#names,)*
                    other => Self::Unknown(other.into()),
                }
            }
        }

        crate::argument::choice!(#ident);
    }
}

fn settings(settings: &Settings, service: &Service) -> TokenStream {
    let problems = service.problems.as_ref().map(|format| {
        quote! {
            fn problems(&self) -> &'static dyn crate::http::problem::ProblemFormat {
                &#format
            }
        }
    });
    let Settings { ident, docs, fields, .. } = settings;
    let names: Vec<_> = fields.iter().map(|field| &field.ident).collect();
    let types: Vec<_> = fields
        .iter()
        .map(|field| match field.kind {
            SettingKind::Secret => quote!(crate::Secret),
            SettingKind::Text => quote!(String),
            SettingKind::Clients => quote!(Clients),
        })
        .collect();
    let field_docs: Vec<_> = fields
        .iter()
        .map(|field| {
            let variable = field.environment.as_ref();
            let variable = variable.map(|name| format!(" From the environment: `{name}`."));
            let default = field.default.as_ref().map(|value| format!(" By default `{value}`."));
            text(&field.docs) + &variable.unwrap_or_default() + &default.unwrap_or_default()
        })
        .collect();
    let texts_and_secrets = fields.iter().filter(|field| field.kind != SettingKind::Clients);
    let slots = texts_and_secrets.map(|field| {
        let (ident, name) = (&field.ident, field.ident.to_string());
        let kind = format_ident!("{}", format!("{:?}", field.kind));
        quote! {
            crate::config::Slot {
                name: #name,
                value: crate::config::SlotValue::#kind(&mut self.#ident),
            }
        }
    });
    let text_idents: Vec<_> = fields
        .iter()
        .filter(|field| field.kind == SettingKind::Text)
        .map(|field| &field.ident)
        .collect();
    let texts = text_idents.iter().map(|ident| ident.to_string());
    quote! {
        #(#[doc = #docs])*
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #ident { #(#[doc = #field_docs] pub #names: Option<#types>,)* }

        impl<C: crate::config::FromSettings<#ident>> crate::ClientBuilder<#ident, C> {
            #(
                #[doc = #field_docs]
                #[must_use]
                pub fn #names(mut self, #names: impl Into<#types>) -> Self {
                    self.settings.#names = Some(#names.into());
                    self
                }
            )*
        }

        impl crate::config::Settings for #ident {
            fn service(&self) -> &'static crate::operation::Service {
                &SERVICE
            }

            #problems

            fn slots(&mut self) -> Vec<crate::config::Slot<'_>> {
                vec![#(#slots,)*]
            }

            fn url(&self, setting: &str) -> Option<&str> {
                match setting {
                    #(#texts => self.#text_idents.as_deref(),)*
                    _ => None,
                }
            }
        }
    }
}
