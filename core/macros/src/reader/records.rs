//! The structs and enums of a service: records, settings, choices.

use proc_macro2::Span;
use quote::ToTokens;
use rosterkit_spelling as spelling;
use syn::{Fields, Ident, ItemEnum, ItemStruct, LitStr};

use super::Reader;
use crate::attributes::{Attributes, Credentials};
use crate::declaration::{
    Choice, Field, Record, RecordKind, Service, Setting, SettingKind, Settings, generic,
};

impl Reader {
    pub(super) fn structure(&mut self, item: ItemStruct, service: &mut Service) {
        let mut attributes = Attributes(item.attrs.clone());
        let docs = self.docs(&mut attributes, &item.ident, "say what it is");
        let settings = attributes.take("settings");
        let kinds = [
            ("input", RecordKind::Input),
            ("custom_answer", RecordKind::CustomAnswer),
            ("value", RecordKind::Value),
        ];
        let said: Vec<_> =
            kinds.into_iter().filter(|(name, _)| attributes.take_flag(name)).collect();
        if said.len() > 1 {
            self.refuse(&item.ident, "a record is `#[input]`, `#[custom_answer]` or `#[value]`");
        }
        let kind = said.first().map_or(RecordKind::Output, |(_, kind)| *kind);
        let text = self.keep(attributes.take_with::<Ident>("text")).flatten();
        let read_with = self.keep(attributes.take_with::<Ident>("read_with")).flatten();
        self.nothing_left(&attributes);
        if let Some(settings) = settings {
            let credentials: Credentials = self.keep(settings.parse_args()).unwrap_or_default();
            let fields = item.fields.iter().filter_map(|field| self.setting(field)).collect();
            let Credentials(credentials) = credentials;
            service.settings = Some(Settings { ident: item.ident, docs, credentials, fields });
            return;
        }
        if matches!(item.fields, Fields::Unnamed(_)) {
            self.refuse(&item.fields, "a record has fields with names");
        }
        let fields: Vec<_> = item.fields.iter().filter_map(|field| self.field(field)).collect();
        if let Some(text) = &text {
            self.check_text(text, kind, &fields);
        }
        if let (Some(function), RecordKind::Input) = (&read_with, kind) {
            self.refuse(function, "a record that is sent is not read");
        }
        service.records.push(Record { ident: item.ident, docs, kind, text, read_with, fields });
    }

    /// A text can stand for a record that is given, if it is all that the record needs.
    fn check_text(&mut self, text: &Ident, kind: RecordKind, fields: &[Field]) {
        let needed: Vec<_> = fields.iter().filter(|field| !field.can_be_left_out()).collect();
        let is_text = matches!(needed[..], [field] if field.ident == *text);
        if !matches!(kind, RecordKind::Input | RecordKind::Value) || !is_text {
            let why = "a text stands for the only field of an #[input] that is not a `Change`";
            self.refuse(text, why);
        }
    }

    fn field(&mut self, field: &syn::Field) -> Option<Field> {
        let ident = field.ident.clone()?;
        let mut attributes = Attributes(field.attrs.clone());
        let docs = self.docs(&mut attributes, &ident, "say what it means");
        let wire = self.wire(&mut attributes, &ident);
        let constraint = self.constraint(&mut attributes);
        let id = attributes.take_flag("id");
        self.nothing_left(&attributes);
        Some(Field { ident, docs, ty: field.ty.clone(), wire, constraint, id })
    }

    fn setting(&mut self, field: &syn::Field) -> Option<Setting> {
        let ident = field.ident.clone()?;
        let mut attributes = Attributes(field.attrs.clone());
        let docs = self.docs(&mut attributes, &ident, "say what it means");
        let environment = self.keep(attributes.take_with::<LitStr>("env")).flatten();
        let default = self.keep(attributes.take_with::<LitStr>("default")).flatten();
        self.nothing_left(&attributes);
        let inner = generic(&field.ty, "Option").and_then(|arguments| arguments.first().cloned());
        let kind = match inner.map(|ty| ty.to_token_stream().to_string()).as_deref() {
            Some("Secret") => SettingKind::Secret,
            Some("String") => SettingKind::Text,
            Some("Clients") => SettingKind::Clients,
            _ => {
                self.refuse(&field.ty, "a setting is an `Option<Secret>` or an `Option<String>`");
                return None;
            }
        };
        let value = |text: LitStr| text.value();
        Some(Setting {
            ident,
            docs,
            kind,
            environment: environment.map(value),
            default: default.map(value),
        })
    }

    pub(super) fn enumeration(&mut self, item: ItemEnum, service: &mut Service) {
        let mut attributes = Attributes(item.attrs.clone());
        let docs = self.docs(&mut attributes, &item.ident, "say what it tells apart");
        self.nothing_left(&attributes);
        let mut variants = Vec::new();
        for variant in item.variants {
            let mut attributes = Attributes(variant.attrs);
            let docs = self.docs(&mut attributes, &variant.ident, "say what it means");
            let snake = Ident::new(&spelling::snake(&variant.ident.to_string()), Span::call_site());
            let wire = self.wire(&mut attributes, &snake);
            self.nothing_left(&attributes);
            if !variant.fields.is_empty() || variant.ident == "Unknown" {
                self.refuse(
                    &variant.ident,
                    "a choice's values are plain names, and `Unknown` is added to them",
                );
            }
            variants.push((variant.ident, wire, docs));
        }
        service.choices.push(Choice { ident: item.ident, docs, variants });
    }
}
