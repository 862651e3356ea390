//! What is declared, seen as the generators of all languages need it.

use rosterkit::operation::{Choice, Operation, Record, Service};
use rosterkit::{DECLARATIONS, SERVICES};

/// The records and choices of a service, or those that services share.
#[derive(Clone, Copy)]
pub struct Module {
    /// The module's name, for example `paperspace`.
    pub name: &'static str,
    /// The name for people, for example `ZenML Pro`.
    pub title: &'static str,
    pub records: &'static [Record],
    pub choices: &'static [Choice],
    /// The service, unless it is the module of what services share.
    pub service: Option<&'static Service>,
}

/// A record or a choice that a declaration names.
#[derive(Clone, Copy)]
pub enum Named {
    Record(&'static Record),
    Choice(&'static Choice),
}

impl Module {
    /// What services share.
    pub const SHARED: Self = Self {
        name: "shared",
        title: "all services",
        records: rosterkit::shared::RECORDS,
        choices: rosterkit::shared::CHOICES,
        service: None,
    };

    fn of(service: &'static Service) -> Self {
        let Service { name, title, .. } = *service;
        let (records, choices) = (service.records(), service.choices());
        Self { name, title, records, choices, service: Some(service) }
    }

    /// Those of the services, in the order of their declaration.
    pub fn of_services() -> impl Iterator<Item = Self> {
        SERVICES.iter().map(|service| Self::of(service))
    }

    /// That of what the services do together.
    pub fn access() -> Self {
        Self::of(&rosterkit::access::SERVICE)
    }

    /// Those of the clients: of the services, and of what they do together.
    pub fn of_clients() -> impl Iterator<Item = Self> {
        DECLARATIONS.iter().map(|service| Self::of(service))
    }

    /// That of what services share, and then those of the clients.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(Self::SHARED).chain(Self::of_clients())
    }

    pub fn operations(&self) -> &'static [Operation] {
        self.service.map_or(&[], |service| service.operations)
    }

    /// The record or choice of a name that is used in this module, and the module that has it.
    pub fn find(&self, name: &str) -> (Self, Named) {
        let in_module = |module: Self| {
            let records = module.records.iter().find(|record| record.name == name);
            let choices = module.choices.iter().find(|choice| choice.name == name);
            let named = records.map(Named::Record).or(choices.map(Named::Choice))?;
            Some((module, named))
        };
        in_module(*self)
            .or_else(|| in_module(Self::SHARED))
            .unwrap_or_else(|| panic!("`{name}` is neither a record nor a choice of {}", self.name))
    }
}

/// Whether a plain text can be given in place of the record of this name.
pub fn text_stands_for(record: &str) -> bool {
    let mut records = DECLARATIONS.iter().flat_map(|service| service.records());
    records.any(|each| each.name == record && each.text.is_some())
}
