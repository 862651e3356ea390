//! Seequent Evo, Workspaces API 1.0: who may work in a workspace.

use super::prelude::*;

/// Seequent Evo: who may work in a workspace.
#[service(title = "Seequent Evo", problems = ProblemDetails)]
pub mod evo {
    use super::*;

    /// Administer who may work in the workspaces of a Seequent Evo organization.
    ///
    /// The operations require an instance admin; other callers receive a 403.
    ///
    /// Source: Seequent Evo, Workspaces API 1.0.
    pub trait Evo {
        /// List the users of a workspace and their roles.
        ///
        /// The answer is one page. The service does not distinguish a workspace that does not exist
        /// from one that is not visible to the credential: both are `NotFound`.
        ///
        /// Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
        #[get("/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users")]
        fn list_workspace_users(
            /// The organization's id.
            org_id: Uuid,
            /// The workspace's id.
            workspace_id: Uuid,
            /// Only the user with this id.
            user_id: Option<Uuid>,
        ) -> Pager<WorkspaceUser, OnePage>;

        /// Find the organizations that the credential belongs to, and the hubs they are on.
        ///
        /// It needs no `base_url`, because it finds it: the `url` of a hub to which `service_access`
        /// gives the organization access.
        ///
        /// Source: Seequent Evo, Discovery API 2.
        #[get("/evo/identity/v2/discovery?service=evo")]
        #[host(discovery_url)]
        fn discover() -> Discovery;
    }

    /// What an Evo client is configured with.
    #[settings(credentials("token", "client_id + client_secret"))]
    pub struct Settings {
        /// A token obtained elsewhere, used as it is.
        #[env("EVO_TOKEN")]
        pub token: Option<Secret>,
        /// The id of a client that is registered with Bentley, with `client_secret`.
        #[env("EVO_CLIENT_ID")]
        pub client_id: Option<Secret>,
        /// The secret of that client.
        #[env("EVO_CLIENT_SECRET")]
        pub client_secret: Option<Secret>,
        /// The URL of the token endpoint.
        #[default("https://ims.bentley.com/connect/token")]
        pub token_url: Option<String>,
        /// The organization's hub, for example `https://350mt.api.seequent.com`. Only `discover`
        /// works without it.
        #[env("EVO_HUB_URL")]
        pub base_url: Option<String>,
        /// The URL of the discovery service, which knows the hubs.
        #[default("https://discover.api.seequent.com")]
        pub discovery_url: Option<String>,
    }

    impl CredentialSource for Settings {
        fn credential(&self, chosen: &Chosen<'_>) -> Result<Credential> {
            if chosen.names() == ["token"] {
                return Ok(chosen.fixed_token());
            }
            let form = vec![
                ("grant_type", Secret::new("client_credentials")),
                ("client_id", chosen.secret("client_id")),
                ("client_secret", chosen.secret("client_secret")),
                ("scope", Secret::new("evo.discovery evo.workspace")),
            ];
            chosen.exchange("token_url", self.token_url.as_deref().unwrap_or_default(), form)
        }
    }

    /// A user who may work in a workspace.
    pub struct WorkspaceUser {
        /// The user's id.
        #[id]
        pub user_id: Uuid,
        /// The user's role.
        pub role: WorkspaceRole,
        /// The e-mail address, if it is visible to the credential.
        pub email: Option<Str>,
        /// The full name, if it is visible to the credential.
        pub full_name: Option<Str>,
    }

    /// Organizations, hubs, and which organization is on which hub.
    #[custom_answer]
    pub struct Discovery {
        /// The organizations that the credential belongs to.
        pub organizations: Vec<Organization>,
        /// The hubs that they are on.
        pub hubs: Vec<Hub>,
        /// Which organization is on which hub.
        pub service_access: Vec<ServiceAccess>,
    }

    /// An organization.
    pub struct Organization {
        /// The organization's id.
        pub id: Uuid,
        /// The display name.
        pub display_name: Str,
    }

    /// A hub: one of the deployments of Evo.
    pub struct Hub {
        /// The hub's code, for example `350mt`.
        pub code: Str,
        /// The display name.
        pub display_name: Str,
        /// The URL of the hub: the `base_url` of a client for the organizations on it.
        pub url: Str,
    }

    /// An organization's access to a hub.
    pub struct ServiceAccess {
        /// The organization's id.
        pub org_id: Uuid,
        /// The hub's code.
        pub hub_code: Str,
    }

    impl Discovery {
        /// The URLs of the hubs that an organization is on, usually one.
        pub fn hub_urls(&self, org_id: Uuid) -> Vec<&str> {
            let accesses = self.service_access.iter().filter(|access| access.org_id == org_id);
            let hubs = accesses.flat_map(|a| self.hubs.iter().filter(|h| h.code == a.hub_code));
            hubs.map(|hub| hub.url.as_str()).collect()
        }
    }

    impl Answer for Discovery {
        fn read(response: &Response) -> Result<Self> {
            #[derive(serde::Deserialize)]
            struct Envelope {
                discovery: Discovery,
            }
            json::<Envelope>(response).map(|envelope| envelope.discovery)
        }
    }

    /// A role in a workspace.
    pub enum WorkspaceRole {
        /// May manage the workspace and its users.
        Owner,
        /// May change the content of the workspace.
        Editor,
        /// May view the workspace.
        Viewer,
    }
}

/// One page: `{links, results}`. A `links.next`, should one appear, is followed.
#[derive(Debug)]
pub struct OnePage;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for OnePage {
    const STYLE: Style = Style::Link;

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            links: Option<Links>,
            results: Vec<T>,
        }
        #[derive(Deserialize)]
        #[serde(remote = "Self")]
        struct Links {
            next: Option<String>,
        }
        objects_only!(Links);
        let page: Page<T> = json_bytes(body)?;
        // Some writers of JSON have an empty text where there is no link.
        let next = page.links.and_then(|links| links.next).filter(|link| !link.is_empty());
        Ok((page.results, next.map_or(Next::End, Next::At)))
    }
}
