//! Seequent Evo, Workspaces API 1.0: who may work in the instance and in its workspaces.

use super::prelude::*;

/// Seequent Evo: who may work in the instance and in its workspaces.
#[service(title = "Seequent Evo", problems = ProblemDetails)]
pub mod evo {
    use super::*;

    /// Administer who may work in a Seequent Evo instance and in its workspaces.
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

        /// Give a user a role in a workspace: add them, or change the role that they have.
        ///
        /// A user who is known by their e-mail address must belong to the organization. It is not
        /// retried if its answer is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's package: evo-sdk-common, "assign_user_role_admin".
        #[post("/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users")]
        #[exactly_one(user_id, email)]
        fn add_workspace_user(
            /// The organization's id.
            org_id: Uuid,
            /// The workspace's id.
            workspace_id: Uuid,
            /// The role.
            role: WorkspaceRole,
            /// The user's id.
            user_id: Option<Uuid>,
            /// The user's e-mail address.
            #[pattern(EMAIL)]
            email: Option<String>,
        ) -> AssignedRole;

        /// Remove a user from a workspace.
        ///
        /// Source, the vendor's package: evo-sdk-common, "delete_user_role_admin".
        #[delete("/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users/{user_id}")]
        fn remove_workspace_user(
            /// The organization's id.
            org_id: Uuid,
            /// The workspace's id.
            workspace_id: Uuid,
            /// The user's id.
            user_id: Uuid,
        ) -> Removal;

        /// Give any number of users roles in workspaces.
        ///
        /// They are sent 100 at a time, one request after another, each within the limits of a call.
        /// If one fails, `completed` of the error says how many assignments were made before it.
        ///
        /// Source, the vendor's package: evo-sdk-common, "bulk_assign_roles_admin".
        #[post("/workspace/admin/orgs/{org_id}/action/bulk_assign_roles")]
        fn bulk_assign_roles(
            /// The organization's id.
            org_id: Uuid,
            /// Who gets which role in which workspace.
            #[in_parts(100)]
            role_assignments: Vec<RoleAssignment>,
        ) -> Done;

        /// List the workspaces of the organization.
        ///
        /// Source, the vendor's package: evo-sdk-common, "list_workspaces_admin".
        #[get("/workspace/admin/orgs/{org_id}/workspaces")]
        fn list_workspaces(
            /// The organization's id.
            org_id: Uuid,
            /// The most workspaces on a page; 20 if omitted.
            #[range(1..=100)]
            limit: Option<u32>,
            /// How many workspaces to skip at the beginning. Pagers count on from there.
            offset: Option<u32>,
        ) -> Pager<Workspace, ByOffset>;

        /// List the workspaces that a user is in, and their role in each.
        ///
        /// Source, the vendor's package: evo-sdk-common, "list_user_workspaces_admin".
        #[get("/workspace/admin/orgs/{org_id}/users/{user_id}/workspaces")]
        fn list_user_workspaces(
            /// The organization's id.
            org_id: Uuid,
            /// The user's id.
            user_id: Uuid,
            /// The most workspaces on a page; 20 if omitted.
            #[range(1..=100)]
            limit: Option<u32>,
            /// How many workspaces to skip at the beginning. Pagers count on from there.
            offset: Option<u32>,
        ) -> Pager<UserWorkspace, ByOffset>;

        /// List the users of the organization's instance, and their roles in it.
        ///
        /// Source, the vendor's package: evo-sdk-common, "list_instance_users".
        #[get("/workspace/orgs/{org_id}/members/users")]
        fn list_instance_users(
            /// The organization's id.
            org_id: Uuid,
            /// The most users on a page; 20 if omitted.
            #[range(1..=100)]
            limit: Option<u32>,
            /// How many users to skip at the beginning. Pagers count on from there.
            offset: Option<u32>,
        ) -> Pager<InstanceUser, ByOffset>;

        /// Add people to the instance by their e-mail addresses.
        ///
        /// Those whom the service knows are members at once, the others are invited. It is not
        /// retried if its answer is lost: that is an `AmbiguousOutcome`.
        ///
        /// Source, the vendor's package: evo-sdk-common, "add_instance_users".
        #[post("/workspace/orgs/{org_id}/members/users")]
        fn add_instance_users(
            /// The organization's id.
            org_id: Uuid,
            /// Whom to add, with which roles.
            users: Vec<NewInstanceUser>,
        ) -> AddedInstanceUsers;

        /// Replace the roles that a user has in the instance.
        ///
        /// Source, the vendor's package: evo-sdk-common, "update_instance_user_roles".
        #[patch("/workspace/orgs/{org_id}/members/users/{user_id}")]
        fn update_instance_user_roles(
            /// The organization's id.
            org_id: Uuid,
            /// The user's id.
            user_id: Uuid,
            /// The ids of all roles that they are to have.
            roles: Vec<Uuid>,
        ) -> InstanceUserRoles;

        /// Remove a user from the instance, and so from all its workspaces.
        ///
        /// Source, the vendor's package: evo-sdk-common, "remove_instance_user".
        #[delete("/workspace/orgs/{org_id}/members/users/{user_id}")]
        fn remove_instance_user(
            /// The organization's id.
            org_id: Uuid,
            /// The user's id.
            user_id: Uuid,
        ) -> Removal;

        /// List the open invitations to the instance.
        ///
        /// Source, the vendor's package: evo-sdk-common,
        /// "list_instance_user_invitations".
        #[get("/workspace/orgs/{org_id}/members/invitations")]
        fn list_instance_invitations(
            /// The organization's id.
            org_id: Uuid,
            /// The most invitations on a page; 20 if omitted.
            #[range(1..=100)]
            limit: Option<u32>,
            /// How many invitations to skip at the beginning. Pagers count on from there.
            offset: Option<u32>,
        ) -> Pager<InstanceInvitation, ByOffset>;

        /// Withdraw an invitation to the instance.
        ///
        /// Source, the vendor's package: evo-sdk-common,
        /// "delete_instance_user_invitation".
        #[delete("/workspace/orgs/{org_id}/members/invitations/{invitation_id}")]
        fn delete_instance_invitation(
            /// The organization's id.
            org_id: Uuid,
            /// The invitation's id.
            invitation_id: Uuid,
        ) -> Removal;

        /// List the roles that a user can have in the instance. The answer is one page.
        ///
        /// Source, the vendor's package: evo-sdk-common, "list_instance_user_roles".
        #[get("/workspace/orgs/{org_id}/members/roles")]
        fn list_instance_roles(
            /// The organization's id.
            org_id: Uuid,
        ) -> Pager<InstanceRole, AllRoles>;

        /// Find the organizations that the credential belongs to, and the hubs they are on.
        ///
        /// It needs no `base_url`, because it finds it: the `url` of a hub to which `service_access`
        /// gives the organization access.
        ///
        /// Source, the vendor's package: evo-sdk-common, "list_organizations".
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
        #[env("EVO_DISCOVERY_URL")]
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

    /// The role that a user was given in a workspace.
    pub struct AssignedRole {
        /// The user's id.
        pub user_id: Uuid,
        /// The role.
        pub role: WorkspaceRole,
    }

    /// A role to give to a user in a workspace.
    #[input]
    pub struct RoleAssignment {
        /// The user's id.
        pub user_id: Uuid,
        /// The role.
        pub role: WorkspaceRole,
        /// The workspace's id.
        pub workspace_id: Uuid,
    }

    /// A workspace.
    pub struct Workspace {
        /// The workspace's id.
        #[id]
        pub id: Uuid,
        /// The name.
        pub name: Str,
        /// What it is for.
        pub description: Option<Str>,
        /// When it was created.
        pub created_at: Option<Timestamp>,
        /// Who created it.
        pub created_by: Option<Creator>,
        /// When it was last changed.
        pub updated_at: Option<Timestamp>,
    }

    /// A workspace that a user is in.
    pub struct UserWorkspace {
        /// The workspace's id.
        #[id]
        pub id: Uuid,
        /// The name.
        pub name: Str,
        /// The user's role in it.
        pub user_role: WorkspaceRole,
        /// What it is for.
        pub description: Option<Str>,
        /// When it was created.
        pub created_at: Option<Timestamp>,
        /// Who created it.
        pub created_by: Option<Creator>,
        /// When it was last changed.
        pub updated_at: Option<Timestamp>,
    }

    /// The user who created a workspace.
    pub struct Creator {
        /// The user's id.
        pub id: Uuid,
        /// The full name, if it is visible to the credential.
        pub name: Option<Str>,
        /// The e-mail address, if it is visible to the credential.
        pub email: Option<Str>,
    }

    /// A user of the instance.
    pub struct InstanceUser {
        /// The user's id.
        #[id]
        pub id: Uuid,
        /// The e-mail address.
        pub email: Str,
        /// The full name.
        pub full_name: Str,
        /// The roles in the instance.
        pub roles: Vec<InstanceRole>,
    }

    /// A role in the instance.
    pub struct InstanceRole {
        /// The role's id.
        #[id]
        pub id: Uuid,
        /// The name.
        pub name: Str,
        /// What it is for.
        pub description: Option<Str>,
        /// What it allows; set where roles are listed.
        pub permissions: Option<Vec<Str>>,
    }

    /// A person to add to the instance.
    #[input]
    pub struct NewInstanceUser {
        /// The e-mail address.
        #[pattern(EMAIL)]
        pub email: String,
        /// The ids of the roles that they are to have.
        pub roles: Vec<Uuid>,
    }

    /// What became of people who were added to the instance.
    pub struct AddedInstanceUsers {
        /// Those who are members now.
        pub members: Vec<InstanceUser>,
        /// Those who were invited.
        pub invitations: Vec<InstanceInvitation>,
    }

    /// The roles that a user has in the instance.
    pub struct InstanceUserRoles {
        /// The user's id.
        pub id: Uuid,
        /// The roles.
        pub roles: Vec<InstanceRole>,
    }

    /// An invitation to the instance.
    pub struct InstanceInvitation {
        /// The invitation's id.
        #[id]
        pub id: Uuid,
        /// The e-mail address that was invited.
        pub email: Str,
        /// The roles that the person is to have.
        pub roles: Vec<InstanceRole>,
        /// What became of it, for example `pending`.
        pub status: Str,
        /// Who invited.
        pub invited_by_email: Str,
        /// When it was created.
        pub created_date: Timestamp,
        /// When it can no longer be accepted.
        pub expiration_date: Timestamp,
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
        fn read(response: &Received) -> Result<Self> {
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

/// Pages of `{links, results}`, the next one with `?offset=<items before it, less one>`, until
/// `links.next` is null or `links.total` is reached.
///
/// The links are not followed: they may name an older path.
#[derive(Debug)]
pub struct ByOffset;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for ByOffset {
    const STYLE: Style = Style::Offset { offset: "offset", limit: "limit" };

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            links: Links,
            results: Vec<T>,
        }
        #[derive(Deserialize)]
        #[serde(remote = "Self")]
        struct Links {
            next: Option<String>,
            total: Option<u64>,
        }
        objects_only!(Links);
        let Page { links, results } = json_bytes(body)?;
        let more = links.next.is_some_and(|link| !link.is_empty());
        Ok((results, Next::Said { more, total: links.total }))
    }
}

/// All roles at once: `{roles}`.
#[derive(Debug)]
pub struct AllRoles;

impl<T: Identify + DeserializeOwned + Send + 'static> Paging<T> for AllRoles {
    const STYLE: Style = Style::Link;

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            roles: Vec<T>,
        }
        let page: Page<T> = json_bytes(body)?;
        Ok((page.roles, Next::End))
    }
}
