//! What a client needs to use an emulator: [`Endpoints`] and its parts.

use serde::{Deserialize, Serialize};

/// Where the services are, what they accept, and where their seeded data is: the one line of JSON
/// that the binary prints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Endpoints {
    /// Paperspace.
    pub paperspace: Paperspace,
    /// ZenML Pro.
    pub zenml: ZenMl,
    /// GitBook.
    pub gitbook: GitBook,
    /// Seequent Evo.
    pub evo: Evo,
    /// The root of the control endpoints.
    pub control_url: String,
}

impl Endpoints {
    /// The variables of the environment that make clients use it, each with its value.
    pub fn variables(&self) -> [(&'static str, &str); 10] {
        [
            ("PAPERSPACE_API_KEY", &self.paperspace.api_key),
            ("PAPERSPACE_API_URL", &self.paperspace.base_url),
            ("ZENML_PRO_API_KEY", &self.zenml.api_key),
            ("ZENML_PRO_API_URL", &self.zenml.base_url),
            ("GITBOOK_TOKEN", &self.gitbook.token),
            ("GITBOOK_API_URL", &self.gitbook.base_url),
            ("EVO_TOKEN", &self.evo.token),
            ("EVO_HUB_URL", &self.evo.base_url),
            ("EVO_DISCOVERY_URL", &self.evo.discovery_url),
            // It is on this machine, whatever proxy others are reached by.
            ("NO_PROXY", "127.0.0.1"),
        ]
    }
}

/// How to reach Paperspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paperspace {
    /// The base URL.
    pub base_url: String,
    /// The API key.
    pub api_key: String,
    /// The primary team.
    pub team_id: String,
    /// A second team, of twelve people.
    pub other_team_id: String,
    /// A project of the primary team.
    pub project_id: String,
    /// A second project of the primary team.
    pub other_project_id: String,
}

/// How to reach ZenML Pro.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ZenMl {
    /// The base URL.
    pub base_url: String,
    /// A service account's key: to be exchanged, or used as a bearer token.
    pub api_key: String,
    /// A personal token, used as a bearer token.
    pub token: String,
    /// The client id of client credentials.
    pub client_id: String,
    /// The client secret of client credentials.
    pub client_secret: String,
    /// The primary organization.
    pub organization_id: String,
    /// A second organization, of twelve people.
    pub other_organization_id: String,
}

/// How to reach GitBook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GitBook {
    /// The base URL.
    pub base_url: String,
    /// A personal access token.
    pub token: String,
    /// The organization.
    pub organization_id: String,
    /// Its primary team.
    pub team_id: String,
    /// A second team, of twelve people.
    pub other_team_id: String,
}

/// How to reach Seequent Evo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evo {
    /// The base URL of the hub.
    pub base_url: String,
    /// The base URL of discovery.
    pub discovery_url: String,
    /// The token endpoint.
    pub token_url: String,
    /// The client id of client credentials.
    pub client_id: String,
    /// The client secret of client credentials.
    pub client_secret: String,
    /// An access token that does not expire.
    pub token: String,
    /// The organization.
    pub org_id: String,
    /// Its primary workspace.
    pub workspace_id: String,
    /// A second workspace, of twelve people.
    pub other_workspace_id: String,
}
