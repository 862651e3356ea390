//! The seeded data of all four services, and what a request sees of it.

use serde_json::Value;

use crate::{
    clock::Clock,
    random::{ALPHANUMERIC, Random},
    ready::Ready,
    record::Mutation,
    reply::Reply,
    request::Request,
    services::{evo, gitbook, paperspace, zenml},
};

/// Everything that requests read and change. Made anew from its seed by a reset.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) secret: u64,
    pub(crate) clock: Clock,
    pub(crate) credentials: Credentials,
    pub(crate) paperspace: paperspace::State,
    pub(crate) zenml: zenml::State,
    pub(crate) gitbook: gitbook::State,
    pub(crate) evo: evo::State,
}

/// What the services accept from the start.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) paperspace_api_key: String,
    pub(crate) zenml_api_key: String,
    pub(crate) zenml_token: String,
    pub(crate) zenml_client_id: String,
    pub(crate) zenml_client_secret: String,
    pub(crate) gitbook_token: String,
    pub(crate) evo_token: String,
    pub(crate) evo_client_id: String,
    pub(crate) evo_client_secret: String,
}

impl Credentials {
    fn new(seed: u64) -> Self {
        let mut random = Random::of(seed, "credentials", 0);
        let mut text = |length| random.text(ALPHANUMERIC, length);
        Self {
            paperspace_api_key: format!("{}_{}-{}", text(12), text(12), text(4)),
            zenml_api_key: format!("ZENPROKEY_{}", text(64)),
            zenml_token: format!("ZENPROPAT_{}", text(64)),
            zenml_client_secret: text(40),
            gitbook_token: format!("gb_api_{}", text(40)),
            evo_token: format!("{}.{}.{}", text(20), text(48), text(43)),
            evo_client_secret: format!("{}/{}+=", text(30), text(30)),
            evo_client_id: format!("service-{}", text(20)),
            zenml_client_id: Random::of(seed, "zenml client", 0).uuid(),
        }
    }
}

impl World {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        Self {
            secret: Random::of(seed, "cursors", 0).next(),
            clock: Clock::new(),
            credentials: Credentials::new(seed),
            paperspace: paperspace::State::new(seed, people),
            zenml: zenml::State::new(seed, people),
            gitbook: gitbook::State::new(seed, people),
            evo: evo::State::new(seed, people),
        }
    }

    /// Where everything is, for an emulator listening at this origin.
    pub(crate) fn ready(&self, origin: &str) -> Ready {
        let credentials = self.credentials.clone();
        Ready {
            paperspace: crate::ready::Paperspace {
                base_url: format!("{origin}/paperspace/v1"),
                api_key: credentials.paperspace_api_key,
                team_id: self.paperspace.teams[0].id.clone(),
                other_team_id: self.paperspace.teams[1].id.clone(),
            },
            zenml: crate::ready::ZenMl {
                base_url: format!("{origin}/zenml"),
                api_key: credentials.zenml_api_key,
                token: credentials.zenml_token,
                client_id: credentials.zenml_client_id,
                client_secret: credentials.zenml_client_secret,
                organization_id: self.zenml.organizations[0].id.clone(),
                other_organization_id: self.zenml.organizations[1].id.clone(),
            },
            gitbook: crate::ready::GitBook {
                base_url: format!("{origin}/gitbook/v1"),
                token: credentials.gitbook_token,
                organization_id: self.gitbook.organizations[0].id.clone(),
                team_id: self.gitbook.organizations[0].teams[0].id.clone(),
                other_team_id: self.gitbook.organizations[0].teams[1].id.clone(),
            },
            evo: crate::ready::Evo {
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

/// One request being answered.
pub(crate) struct Call<'a> {
    pub(crate) world: &'a mut World,
    pub(crate) request: &'a Request,
    /// What stands in the path's placeholders, decoded.
    pub(crate) params: Vec<String>,
    /// `http://127.0.0.1:PORT`
    pub(crate) origin: &'a str,
    pub(crate) mutations: Vec<Mutation>,
}

/// An answer, or the service's refusal.
pub(crate) type Answer = Result<Reply, Reply>;

impl Call<'_> {
    /// The nth placeholder of the path.
    pub(crate) fn param(&self, position: usize) -> String {
        self.params.get(position).cloned().unwrap_or_default()
    }

    /// Notes a change for the mutation log.
    pub(crate) fn changed(
        &mut self,
        operation: &'static str,
        target: Value,
        before: Value,
        after: Value,
    ) {
        self.mutations.push(Mutation {
            operation,
            target,
            change: serde_json::json!({"before": before, "after": after}),
        });
    }
}
