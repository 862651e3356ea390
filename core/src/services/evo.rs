//! Seequent Evo, Workspaces API 1.0: who may work in a workspace.

use super::prelude::*;

/// Seequent Evo: who may work in a workspace.
#[service(title = "Seequent Evo")]
pub mod evo {
    use super::*;

    /// Administer who may work in the workspaces of a Seequent Evo organisation.
    ///
    /// The operations are for instance admins; others are answered 403.
    ///
    /// Source: Seequent Evo, Workspaces API 1.0.
    pub trait Evo {
        /// List the users of a workspace and their roles.
        ///
        /// The answer is one page. A workspace that is not there and one that may not be seen
        /// are told apart by nobody: both are `NotFound`.
        ///
        /// Source: Seequent Evo, Workspaces API 1.0, "List users" (admin).
        #[get("/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users")]
        fn list_workspace_users(
            /// The organisation's id.
            org_id: Uuid,
            /// The workspace's id.
            workspace_id: Uuid,
            /// Only the user with this id.
            user_id: Option<Uuid>,
        ) -> Pager<WorkspaceUser, OnePage>;

        /// Find the organisations that the credential belongs to, and the hubs they are on.
        ///
        /// It needs no `base_url`: this is how to learn it. It is the `url` of a hub to which
        /// `service_access` gives the organisation access.
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
        /// The id of a client registered with Bentley, with `client_secret`.
        #[env("EVO_CLIENT_ID")]
        pub client_id: Option<Secret>,
        /// The secret of that client.
        #[env("EVO_CLIENT_SECRET")]
        pub client_secret: Option<Secret>,
        /// Where tokens are given out.
        #[default("https://ims.bentley.com/connect/token")]
        pub token_url: Option<String>,
        /// The organisation's hub, for example `https://350mt.api.seequent.com`. Only `discover`
        /// works without it.
        #[env("EVO_HUB_URL")]
        pub base_url: Option<String>,
        /// Where hubs are looked up.
        #[default("https://discover.api.seequent.com")]
        pub discovery_url: Option<String>,
    }

    /// Somebody who may work in a workspace.
    pub struct WorkspaceUser {
        /// The user's id.
        #[id]
        pub user_id: Uuid,
        /// What they may do.
        pub role: WorkspaceRole,
        /// The e-mail address, where it may be seen.
        pub email: Option<Str>,
        /// The full name, where it may be seen.
        pub full_name: Option<Str>,
    }

    /// Where organisations are.
    #[by_hand]
    pub struct Discovery {
        /// The organisations that the credential belongs to.
        pub organizations: Vec<Organization>,
        /// The hubs that they are on.
        pub hubs: Vec<Hub>,
        /// Which organisation is on which hub.
        pub service_access: Vec<ServiceAccess>,
    }

    /// An organisation.
    pub struct Organization {
        /// The organisation's id.
        pub id: Uuid,
        /// The name to show.
        pub display_name: Str,
    }

    /// A hub: one of the places where Evo runs.
    pub struct Hub {
        /// The hub's code, for example `350mt`.
        pub code: Str,
        /// The name to show.
        pub display_name: Str,
        /// Its URL: the `base_url` of a client for the organisations on it.
        pub url: Str,
    }

    /// That an organisation is on a hub.
    pub struct ServiceAccess {
        /// The organisation's id.
        pub org_id: Uuid,
        /// The hub's code.
        pub hub_code: Str,
    }

    impl Discovery {
        /// The URLs of the hubs that an organisation is on: mostly one.
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
        /// May change what is in it.
        Editor,
        /// May look at it.
        Viewer,
    }

    fn credential(
        settings: &Settings,
        chosen: &[&str],
        _: Option<&Url>,
        check: UrlCheck,
    ) -> Result<Credential> {
        let secret = |value: &Option<Secret>| value.clone().expect("chosen");
        if chosen == ["token"] {
            return Ok(Credential::Fixed(secret(&settings.token)));
        }
        let url = settings.token_url.as_deref().unwrap_or_default();
        Ok(Credential::Exchanged(TokenRequest {
            url: check.url("token_url", url)?,
            form: vec![
                ("grant_type", Secret::new("client_credentials")),
                ("client_id", secret(&settings.client_id)),
                ("client_secret", secret(&settings.client_secret)),
                ("scope", Secret::new("evo.discovery evo.workspace")),
            ],
        }))
    }
}
