//! The four services: their data, and which of their routes a request is for.

mod call;
mod credentials;
pub(crate) mod evo;
pub(crate) mod gitbook;
mod oauth;
pub(crate) mod paperspace;
mod route;
pub(crate) mod zenml;

use self::credentials::Credentials;
use crate::{
    clock::Clock,
    endpoints::{self, Endpoints},
    random::Random,
    request::Request,
};

pub(crate) use self::{call::Call, route::Matched};

/// Everything that requests read and change. Made anew from its seed by a reset.
#[derive(Debug)]
pub(crate) struct Data {
    pub(crate) secret: u64,
    pub(crate) clock: Clock,
    pub(crate) credentials: Credentials,
    pub(crate) paperspace: paperspace::State,
    pub(crate) zenml: zenml::State,
    pub(crate) gitbook: gitbook::State,
    pub(crate) evo: evo::State,
}

impl Data {
    pub(crate) fn new(seed: u64, people: usize, teams: usize) -> Self {
        Self {
            secret: Random::of(seed, "cursors", 0).next(),
            clock: Clock::new(),
            credentials: Credentials::new(seed),
            paperspace: paperspace::State::new(seed, people, teams),
            zenml: zenml::State::new(seed, people),
            gitbook: gitbook::State::new(seed, people),
            evo: evo::State::new(seed, people),
        }
    }

    /// Where everything is, for an emulator listening at this origin.
    pub(crate) fn endpoints(&self, origin: &str) -> Endpoints {
        let credentials = self.credentials.clone();
        Endpoints {
            paperspace: endpoints::Paperspace {
                base_url: format!("{origin}/paperspace/v1"),
                api_key: credentials.paperspace_api_key,
                team_id: self.paperspace.teams[0].id.clone(),
                other_team_id: self.paperspace.teams[1].id.clone(),
                project_id: self.paperspace.teams[0].projects[0].id.clone(),
                other_project_id: self.paperspace.teams[0].projects[1].id.clone(),
            },
            zenml: endpoints::ZenMl {
                base_url: format!("{origin}/zenml"),
                api_key: credentials.zenml_api_key,
                token: credentials.zenml_token,
                client_id: credentials.zenml_client_id,
                client_secret: credentials.zenml_client_secret,
                organization_id: self.zenml.organizations[0].id.clone(),
                other_organization_id: self.zenml.organizations[1].id.clone(),
            },
            gitbook: endpoints::GitBook {
                base_url: format!("{origin}/gitbook/v1"),
                token: credentials.gitbook_token,
                organization_id: self.gitbook.organizations[0].id.clone(),
                team_id: self.gitbook.organizations[0].teams[0].id.clone(),
                other_team_id: self.gitbook.organizations[0].teams[1].id.clone(),
            },
            evo: endpoints::Evo {
                base_url: origin.to_owned(),
                discovery_url: origin.to_owned(),
                token_url: format!("{origin}/connect/token"),
                client_id: credentials.evo_client_id,
                client_secret: credentials.evo_client_secret,
                token: credentials.evo_token,
                org_id: self.evo.org_id.clone(),
                workspace_id: self.evo.workspaces[0].id.clone(),
                other_workspace_id: self.evo.workspaces[1].id.clone(),
            },
            control_url: format!("{origin}/_control"),
        }
    }
}

/// Finds the service and the route of a request.
pub(crate) fn find(request: &Request) -> Matched {
    let segments = request.segments();
    let (service, rest) = match segments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["paperspace", "v1", ..] => (&paperspace::SERVICE, &segments[2..]),
        ["paperspace", ..] => (&paperspace::SERVICE, &segments[..]),
        ["zenml", ..] => (&zenml::SERVICE, &segments[1..]),
        ["gitbook", "v1", ..] => (&gitbook::SERVICE, &segments[2..]),
        ["gitbook", ..] => (&gitbook::SERVICE, &segments[..]),
        _ => (&evo::SERVICE, &segments[..]),
    };
    service.matching(request, rest)
}

/// Whether a service, or any, has an operation of this name.
pub(crate) fn has_operation(service: Option<&str>, operation: &str) -> bool {
    [&paperspace::SERVICE, &zenml::SERVICE, &gitbook::SERVICE, &evo::SERVICE]
        .into_iter()
        .filter(|candidate| service.is_none_or(|name| name == candidate.name))
        .any(|candidate| candidate.routes.iter().any(|route| route.operation == Some(operation)))
}
