//! What can be checked only once all of a declaration is read.

use super::Reader;
use crate::declaration::{RecordKind, Service, SettingKind, Work, generic};
use crate::types::{self, Direction};

impl Reader {
    /// Check what the types of arguments, fields and answers say.
    pub(super) fn check_types(&mut self, service: &Service) {
        for operation in service.client.iter().flat_map(|client| &client.operations) {
            for parameter in &operation.parameters {
                self.keep(types::check(&parameter.ty, Direction::Sent));
            }
            // A listing that is declared in another way was refused already.
            if generic(&operation.answer, "Pager").is_none() {
                self.keep(types::check(&operation.answer, Direction::Received));
            }
        }
        for record in &service.records {
            let direction = match record.kind {
                RecordKind::Input => Direction::Sent,
                RecordKind::Output | RecordKind::CustomAnswer | RecordKind::Value => {
                    Direction::Received
                }
            };
            for field in &record.fields {
                self.keep(types::check(&field.ty, direction));
            }
        }
    }

    /// Check that operations have bodies where clients are made over something, and routes elsewhere.
    pub(super) fn check_bodies(&mut self, service: &Service) {
        for operation in service.client.iter().flat_map(|client| &client.operations) {
            match (&operation.work, &service.over) {
                (Work::Body(body), None) => {
                    let why = "an operation has a body where the declaration says what the body \
                               works with: `#[service(over = …)]`";
                    self.refuse(body, why);
                }
                (Work::Request(route), Some(_)) => {
                    let why = "a declaration with `over` sends no requests of its own";
                    self.refuse(&route.path, why);
                }
                _ => {}
            }
        }
    }

    /// Check that there are settings, and those that are named.
    pub(super) fn check_settings(&mut self, service: &Service) {
        let settings = service.settings.as_ref();
        if let (Some(client), None) = (&service.client, settings) {
            let why = "the service has no settings: add a struct with \
                       `#[settings(credentials(\"…\"))]`, which a client is configured with";
            self.refuse(&client.ident, why);
        }
        let fields = || settings.into_iter().flat_map(|settings| &settings.fields);
        for name in settings.into_iter().flat_map(|settings| &settings.credentials).flatten() {
            if !fields()
                .any(|field| field.kind == SettingKind::Secret && field.ident == name.value())
            {
                let why =
                    format!("there is no setting `{}` of type `Option<Secret>`", name.value());
                self.refuse(name, why);
            }
        }
        for operation in service.client.iter().flat_map(|client| &client.operations) {
            let Some(host) = &operation.host else { continue };
            if !fields().any(|field| field.kind == SettingKind::Text && field.ident == *host) {
                self.refuse(host, format!("there is no setting `{host}` of type `Option<String>`"));
            }
        }
    }
}
