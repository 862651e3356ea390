// Written by `make generate` from the declarations. Do not edit it.

//! Seequent Evo's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::{FromJson, Unread, choices_from_json};
use super::super::{
    Arguments, Drive, DriveBlocking, Ended, How, Plan, Raw, no_operation, no_setting,
};

pub fn make(plan: &Plan) -> Result<rosterkit::Result<rosterkit::Evo>, String> {
    let mut builder =
        rosterkit::Evo::builder().options(plan.options.clone()).clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "token" => builder.token(value.as_str()),
            "client_id" => builder.client_id(value.as_str()),
            "client_secret" => builder.client_secret(value.as_str()),
            "token_url" => builder.token_url(value.as_str()),
            "base_url" => builder.base_url(value.as_str()),
            "discovery_url" => builder.discovery_url(value.as_str()),
            other => return no_setting(other),
        };
    }
    if let Some(path) = &plan.credential_file {
        builder = builder.credential_file(path);
    }
    if let Some(words) = &plan.credential_command {
        builder = builder.credential_command(words);
    }
    if let Some(interval) = plan.min_interval {
        builder = builder.min_interval(interval);
    }
    if let Some(writes) = plan.max_concurrency {
        builder = builder.max_concurrency(writes);
    }
    Ok(builder.build())
}

pub fn make_blocking(plan: &Plan) -> Result<rosterkit::Result<rosterkit::blocking::Evo>, String> {
    let mut builder =
        rosterkit::blocking::Evo::builder().options(plan.options.clone()).clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "token" => builder.token(value.as_str()),
            "client_id" => builder.client_id(value.as_str()),
            "client_secret" => builder.client_secret(value.as_str()),
            "token_url" => builder.token_url(value.as_str()),
            "base_url" => builder.base_url(value.as_str()),
            "discovery_url" => builder.discovery_url(value.as_str()),
            other => return no_setting(other),
        };
    }
    if let Some(path) = &plan.credential_file {
        builder = builder.credential_file(path);
    }
    if let Some(words) = &plan.credential_command {
        builder = builder.credential_command(words);
    }
    if let Some(interval) = plan.min_interval {
        builder = builder.min_interval(interval);
    }
    if let Some(writes) = plan.max_concurrency {
        builder = builder.max_concurrency(writes);
    }
    Ok(builder.build())
}

pub async fn play(
    client: &rosterkit::Evo,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_workspace_users" => {
            arguments.only(&["org_id", "workspace_id", "user_id"])?;
            if arguments.has_any(&["user_id"]) {
                client
                    .operations()
                    .list_workspace_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_workspace_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "add_workspace_user" => {
            arguments.only(&["org_id", "workspace_id", "role", "user_id", "email"])?;
            if arguments.has_any(&["user_id", "email"]) {
                client
                    .operations()
                    .add_workspace_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.required::<rosterkit::evo::WorkspaceRole>("role")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<String>("email")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .add_workspace_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.required::<rosterkit::evo::WorkspaceRole>("role")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "remove_workspace_user" => {
            arguments.only(&["org_id", "workspace_id", "user_id"])?;
            client
                .remove_workspace_user(
                    arguments.required::<rosterkit::Uuid>("org_id")?,
                    arguments.required::<rosterkit::Uuid>("workspace_id")?,
                    arguments.required::<rosterkit::Uuid>("user_id")?,
                )
                .drive(how)
                .await
        }
        "bulk_assign_roles" => {
            arguments.only(&["org_id", "role_assignments"])?;
            client
                .bulk_assign_roles(
                    arguments.required::<rosterkit::Uuid>("org_id")?,
                    arguments
                        .required::<Vec<rosterkit::evo::RoleAssignment>>("role_assignments")?,
                )
                .drive(how)
                .await
        }
        "list_workspaces" => {
            arguments.only(&["org_id", "limit", "offset"])?;
            if arguments.has_any(&["limit", "offset"]) {
                client
                    .operations()
                    .list_workspaces(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_workspaces(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive(how)
                    .await
            }
        }
        "list_user_workspaces" => {
            arguments.only(&["org_id", "user_id", "limit", "offset"])?;
            if arguments.has_any(&["limit", "offset"]) {
                client
                    .operations()
                    .list_user_workspaces(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_user_workspaces(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "list_instance_users" => {
            arguments.only(&["org_id", "limit", "offset"])?;
            if arguments.has_any(&["limit", "offset"]) {
                client
                    .operations()
                    .list_instance_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_instance_users(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive(how)
                    .await
            }
        }
        "add_instance_users" => {
            arguments.only(&["org_id", "users"])?;
            client
                .add_instance_users(
                    arguments.required::<rosterkit::Uuid>("org_id")?,
                    arguments.required::<Vec<rosterkit::evo::NewInstanceUser>>("users")?,
                )
                .drive(how)
                .await
        }
        "update_instance_user_roles" => {
            arguments.only(&["org_id", "user_id", "roles"])?;
            client
                .update_instance_user_roles(
                    arguments.required::<rosterkit::Uuid>("org_id")?,
                    arguments.required::<rosterkit::Uuid>("user_id")?,
                    arguments.required::<Vec<rosterkit::Uuid>>("roles")?,
                )
                .drive(how)
                .await
        }
        "remove_instance_user" => {
            arguments.only(&["org_id", "user_id"])?;
            client
                .remove_instance_user(
                    arguments.required::<rosterkit::Uuid>("org_id")?,
                    arguments.required::<rosterkit::Uuid>("user_id")?,
                )
                .drive(how)
                .await
        }
        "list_instance_invitations" => {
            arguments.only(&["org_id", "limit", "offset"])?;
            if arguments.has_any(&["limit", "offset"]) {
                client
                    .operations()
                    .list_instance_invitations(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_instance_invitations(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive(how)
                    .await
            }
        }
        "delete_instance_invitation" => {
            arguments.only(&["org_id", "invitation_id"])?;
            client
                .delete_instance_invitation(
                    arguments.required::<rosterkit::Uuid>("org_id")?,
                    arguments.required::<rosterkit::Uuid>("invitation_id")?,
                )
                .drive(how)
                .await
        }
        "list_instance_roles" => {
            arguments.only(&["org_id"])?;
            client
                .list_instance_roles(arguments.required::<rosterkit::Uuid>("org_id")?)
                .drive(how)
                .await
        }
        "discover" => {
            arguments.only(&[])?;
            client.discover().drive(how).await
        }
        "request" => {
            let raw = Raw::read(arguments)?;
            let Raw { method, path, body, .. } = &raw;
            Raw::drive(client.request(method, path, &raw.query(), body.as_ref()), how).await
        }
        other => return no_operation(other),
    })
}

pub fn play_blocking(
    client: &rosterkit::blocking::Evo,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_workspace_users" => {
            arguments.only(&["org_id", "workspace_id", "user_id"])?;
            if how.prepares() || arguments.has_any(&["user_id"]) {
                client
                    .prepare()
                    .operations()
                    .list_workspace_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_workspace_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "add_workspace_user" => {
            arguments.only(&["org_id", "workspace_id", "role", "user_id", "email"])?;
            if how.prepares() || arguments.has_any(&["user_id", "email"]) {
                client
                    .prepare()
                    .operations()
                    .add_workspace_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.required::<rosterkit::evo::WorkspaceRole>("role")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<String>("email")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .add_workspace_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.required::<rosterkit::evo::WorkspaceRole>("role")?,
                    )
                    .drive_blocking(how)
            }
        }
        "remove_workspace_user" => {
            arguments.only(&["org_id", "workspace_id", "user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .remove_workspace_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_workspace_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("workspace_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "bulk_assign_roles" => {
            arguments.only(&["org_id", "role_assignments"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .bulk_assign_roles(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments
                            .required::<Vec<rosterkit::evo::RoleAssignment>>("role_assignments")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .bulk_assign_roles(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments
                            .required::<Vec<rosterkit::evo::RoleAssignment>>("role_assignments")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_workspaces" => {
            arguments.only(&["org_id", "limit", "offset"])?;
            if how.prepares() || arguments.has_any(&["limit", "offset"]) {
                client
                    .prepare()
                    .operations()
                    .list_workspaces(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_workspaces(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive_blocking(how)
            }
        }
        "list_user_workspaces" => {
            arguments.only(&["org_id", "user_id", "limit", "offset"])?;
            if how.prepares() || arguments.has_any(&["limit", "offset"]) {
                client
                    .prepare()
                    .operations()
                    .list_user_workspaces(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_user_workspaces(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_instance_users" => {
            arguments.only(&["org_id", "limit", "offset"])?;
            if how.prepares() || arguments.has_any(&["limit", "offset"]) {
                client
                    .prepare()
                    .operations()
                    .list_instance_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_instance_users(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive_blocking(how)
            }
        }
        "add_instance_users" => {
            arguments.only(&["org_id", "users"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .add_instance_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<Vec<rosterkit::evo::NewInstanceUser>>("users")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .add_instance_users(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<Vec<rosterkit::evo::NewInstanceUser>>("users")?,
                    )
                    .drive_blocking(how)
            }
        }
        "update_instance_user_roles" => {
            arguments.only(&["org_id", "user_id", "roles"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_instance_user_roles(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                        arguments.required::<Vec<rosterkit::Uuid>>("roles")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_instance_user_roles(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                        arguments.required::<Vec<rosterkit::Uuid>>("roles")?,
                    )
                    .drive_blocking(how)
            }
        }
        "remove_instance_user" => {
            arguments.only(&["org_id", "user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .remove_instance_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_instance_user(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_instance_invitations" => {
            arguments.only(&["org_id", "limit", "offset"])?;
            if how.prepares() || arguments.has_any(&["limit", "offset"]) {
                client
                    .prepare()
                    .operations()
                    .list_instance_invitations(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_instance_invitations(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive_blocking(how)
            }
        }
        "delete_instance_invitation" => {
            arguments.only(&["org_id", "invitation_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .delete_instance_invitation(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .delete_instance_invitation(
                        arguments.required::<rosterkit::Uuid>("org_id")?,
                        arguments.required::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_instance_roles" => {
            arguments.only(&["org_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .list_instance_roles(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive_blocking(how)
            } else {
                client
                    .list_instance_roles(arguments.required::<rosterkit::Uuid>("org_id")?)
                    .drive_blocking(how)
            }
        }
        "discover" => {
            arguments.only(&[])?;
            if how.prepares() {
                client.prepare().operations().discover().drive_blocking(how)
            } else {
                client.discover().drive_blocking(how)
            }
        }
        "request" => {
            let raw = Raw::read(arguments)?;
            let Raw { method, path, body, .. } = &raw;
            if how.prepares() {
                Raw::drive_blocking(
                    client.prepare().request(method, path, &raw.query(), body.as_ref()),
                    how,
                )
            } else {
                Raw::ended(&client.request(method, path, &raw.query(), body.as_ref()))
            }
        }
        other => return no_operation(other),
    })
}

choices_from_json!(rosterkit::evo::WorkspaceRole);

impl FromJson for rosterkit::evo::RoleAssignment {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let fields = Arguments::of(value)?;
        fields.only(&["user_id", "role", "workspace_id"])?;
        Ok(Self::new(
            fields.field::<rosterkit::Uuid>("user_id")?,
            fields.field::<rosterkit::evo::WorkspaceRole>("role")?,
            fields.field::<rosterkit::Uuid>("workspace_id")?,
        ))
    }
}

impl FromJson for rosterkit::evo::NewInstanceUser {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let fields = Arguments::of(value)?;
        fields.only(&["email", "roles"])?;
        Ok(Self::new(
            fields.field::<String>("email")?,
            fields.field::<Vec<rosterkit::Uuid>>("roles")?,
        ))
    }
}
