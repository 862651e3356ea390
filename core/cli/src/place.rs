//! [`Place`]: where members are.

use std::fmt;

use crate::row::{MEMBER_FIELDS, Row, Value};

/// A service whose members can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Service {
    Paperspace,
    GitBook,
    Evo,
    ZenML,
}

impl Service {
    pub(crate) const ALL: [Self; 4] = [Self::Paperspace, Self::GitBook, Self::Evo, Self::ZenML];

    /// Its name in places.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Paperspace => "paperspace",
            Self::GitBook => "gitbook",
            Self::Evo => "evo",
            Self::ZenML => "zenml",
        }
    }

    /// The service with this module name, as operations have it.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|service| service.name() == name)
    }

    /// Its name for people.
    pub(crate) fn title(self) -> &'static str {
        let declared = rosterkit::SERVICES.iter().find(|service| service.name == self.name());
        declared.map_or(self.name(), |service| service.title)
    }

    /// The names of the ids that name a place in it.
    pub(crate) fn ids(self) -> &'static [&'static str] {
        match self {
            Self::Paperspace => &["TEAM"],
            Self::GitBook => &["ORG", "TEAM"],
            Self::Evo => &["ORG", "WORKSPACE"],
            Self::ZenML => &[],
        }
    }

    /// How a place in it is written.
    pub(crate) fn pattern(self) -> String {
        let ids = self.ids().iter().map(|&id| id.to_owned()).collect();
        Place { service: self, ids }.to_string()
    }
}

/// Where members are: a service, and the ids that name a place in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    pub(crate) service: Service,
    pub(crate) ids: Vec<String>,
}

impl Place {
    /// A place that needs no ids.
    pub(crate) fn whole(service: Service) -> Self {
        Self { service, ids: Vec::new() }
    }

    /// A row about the place itself, and about no person in it.
    pub(crate) fn row(&self) -> Row {
        let (tenant, container) = match self.ids.as_slice() {
            [] => (None, None),
            [container] => (None, Some(container.as_str())),
            [tenant, container, ..] => (Some(tenant.as_str()), Some(container.as_str())),
        };
        let mut values = [const { Value::Unknown }; 10];
        values[0] = self.service.name().into();
        values[1] = tenant.into();
        values[2] = container.into();
        Row::new(MEMBER_FIELDS, values)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.service.name())?;
        if !self.ids.is_empty() {
            write!(f, ":{}", self.ids.join("/"))?;
        }
        Ok(())
    }
}

/// Reads `paperspace:TEAM`, `gitbook:ORG/TEAM`, `evo:ORG/WORKSPACE` or `zenml`.
impl std::str::FromStr for Place {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (name, ids) = match text.split_once(':') {
            Some((name, ids)) => (name, ids.split('/').map(str::to_owned).collect()),
            None => (text, Vec::new()),
        };
        let service = Service::named(name).filter(|service| {
            service.ids().len() == ids.len() && ids.iter().all(|id| !id.is_empty())
        });
        service.map(|service| Self { service, ids }).ok_or_else(|| {
            let patterns = Service::ALL.map(Service::pattern).join(", ");
            format!("'{text}' is not a place; give {patterns}")
        })
    }
}
