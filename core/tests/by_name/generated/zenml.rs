// Written by `make generate` from the declarations. Do not edit it.

//! ZenML Pro's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::{FromJson, Unread, choices_from_json};
use super::super::{
    Arguments, Drive, DriveBlocking, Ended, How, Plan, Raw, no_operation, no_setting,
};

pub fn make(plan: &Plan) -> Result<rosterkit::Result<rosterkit::ZenML>, String> {
    let mut builder =
        rosterkit::ZenML::builder().options(plan.options.clone()).clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "api_key" => builder.api_key(value.as_str()),
            "token" => builder.token(value.as_str()),
            "client_id" => builder.client_id(value.as_str()),
            "client_secret" => builder.client_secret(value.as_str()),
            "audience" => builder.audience(value.as_str()),
            "token_url" => builder.token_url(value.as_str()),
            "base_url" => builder.base_url(value.as_str()),
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

pub fn make_blocking(plan: &Plan) -> Result<rosterkit::Result<rosterkit::blocking::ZenML>, String> {
    let mut builder = rosterkit::blocking::ZenML::builder()
        .options(plan.options.clone())
        .clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "api_key" => builder.api_key(value.as_str()),
            "token" => builder.token(value.as_str()),
            "client_id" => builder.client_id(value.as_str()),
            "client_secret" => builder.client_secret(value.as_str()),
            "audience" => builder.audience(value.as_str()),
            "token_url" => builder.token_url(value.as_str()),
            "base_url" => builder.base_url(value.as_str()),
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
    client: &rosterkit::ZenML,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_users" => {
            arguments.only(&[
                "user_id",
                "oauth_provider",
                "oauth_id",
                "email",
                "is_active",
                "limit",
                "offset",
            ])?;
            if arguments.has_any(&[
                "user_id",
                "oauth_provider",
                "oauth_id",
                "email",
                "is_active",
                "limit",
                "offset",
            ]) {
                client
                    .operations()
                    .list_users(
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<String>("oauth_provider")?,
                        arguments.optional::<String>("oauth_id")?,
                        arguments.optional::<String>("email")?,
                        arguments.optional::<bool>("is_active")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.list_users().drive(how).await
            }
        }
        "update_user" => {
            arguments.only(&["user_id", "update"])?;
            client
                .update_user(
                    arguments.required::<rosterkit::Uuid>("user_id")?,
                    arguments.required::<rosterkit::zenml::UserUpdate>("update")?,
                )
                .drive(how)
                .await
        }
        "delete_user" => {
            arguments.only(&["user_id"])?;
            client.delete_user(arguments.required::<rosterkit::Uuid>("user_id")?).drive(how).await
        }
        "get_current_user" => {
            arguments.only(&[])?;
            client.get_current_user().drive(how).await
        }
        "list_organizations" => {
            arguments.only(&["limit", "offset"])?;
            if arguments.has_any(&["limit", "offset"]) {
                client
                    .operations()
                    .list_organizations(
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.list_organizations().drive(how).await
            }
        }
        "list_organization_members" => {
            arguments.only(&["organization_id"])?;
            client
                .list_organization_members(
                    arguments.required::<rosterkit::Uuid>("organization_id")?,
                )
                .drive(how)
                .await
        }
        "remove_organization_member" => {
            arguments.only(&["organization_id", "user_id"])?;
            client
                .remove_organization_member(
                    arguments.required::<rosterkit::Uuid>("organization_id")?,
                    arguments.required::<rosterkit::Uuid>("user_id")?,
                )
                .drive(how)
                .await
        }
        "list_organization_roles" => {
            arguments.only(&["organization_id", "level", "name"])?;
            if arguments.has_any(&["level", "name"]) {
                client
                    .operations()
                    .list_organization_roles(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.optional::<rosterkit::zenml::RoleLevel>("level")?,
                        arguments.optional::<String>("name")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_organization_roles(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "list_invitations" => {
            arguments.only(&["organization_id", "email", "only_pending"])?;
            if arguments.has_any(&["email", "only_pending"]) {
                client
                    .operations()
                    .list_invitations(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.optional::<String>("email")?,
                        arguments.optional::<bool>("only_pending")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_invitations(arguments.required::<rosterkit::Uuid>("organization_id")?)
                    .drive(how)
                    .await
            }
        }
        "create_invitation" => {
            arguments.only(&["organization_id", "email", "role_id"])?;
            client
                .create_invitation(
                    arguments.required::<rosterkit::Uuid>("organization_id")?,
                    arguments.required::<String>("email")?,
                    arguments.required::<rosterkit::Uuid>("role_id")?,
                )
                .drive(how)
                .await
        }
        "delete_invitation" => {
            arguments.only(&["organization_id", "invitation_id"])?;
            client
                .delete_invitation(
                    arguments.required::<rosterkit::Uuid>("organization_id")?,
                    arguments.required::<rosterkit::Uuid>("invitation_id")?,
                )
                .drive(how)
                .await
        }
        "list_organization_teams" => {
            arguments.only(&["organization_id"])?;
            client
                .list_organization_teams(arguments.required::<rosterkit::Uuid>("organization_id")?)
                .drive(how)
                .await
        }
        "add_team_member" => {
            arguments.only(&["team_id", "user_id", "invitation_id"])?;
            if arguments.has_any(&["user_id", "invitation_id"]) {
                client
                    .operations()
                    .add_team_member(
                        arguments.required::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .add_team_member(arguments.required::<rosterkit::Uuid>("team_id")?)
                    .drive(how)
                    .await
            }
        }
        "remove_team_member" => {
            arguments.only(&["team_id", "user_id", "invitation_id"])?;
            if arguments.has_any(&["user_id", "invitation_id"]) {
                client
                    .operations()
                    .remove_team_member(
                        arguments.required::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .remove_team_member(arguments.required::<rosterkit::Uuid>("team_id")?)
                    .drive(how)
                    .await
            }
        }
        "assign_role" => {
            arguments.only(&[
                "role_id",
                "user_id",
                "invitation_id",
                "team_id",
                "workspace_id",
                "project_id",
            ])?;
            if arguments.has_any(&[
                "user_id",
                "invitation_id",
                "team_id",
                "workspace_id",
                "project_id",
            ]) {
                client
                    .operations()
                    .assign_role(
                        arguments.required::<rosterkit::Uuid>("role_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                        arguments.optional::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("workspace_id")?,
                        arguments.optional::<rosterkit::Uuid>("project_id")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .assign_role(arguments.required::<rosterkit::Uuid>("role_id")?)
                    .drive(how)
                    .await
            }
        }
        "revoke_role" => {
            arguments.only(&[
                "role_id",
                "user_id",
                "invitation_id",
                "team_id",
                "workspace_id",
                "project_id",
            ])?;
            if arguments.has_any(&[
                "user_id",
                "invitation_id",
                "team_id",
                "workspace_id",
                "project_id",
            ]) {
                client
                    .operations()
                    .revoke_role(
                        arguments.required::<rosterkit::Uuid>("role_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                        arguments.optional::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("workspace_id")?,
                        arguments.optional::<rosterkit::Uuid>("project_id")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .revoke_role(arguments.required::<rosterkit::Uuid>("role_id")?)
                    .drive(how)
                    .await
            }
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
    client: &rosterkit::blocking::ZenML,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_users" => {
            arguments.only(&[
                "user_id",
                "oauth_provider",
                "oauth_id",
                "email",
                "is_active",
                "limit",
                "offset",
            ])?;
            if how.prepares()
                || arguments.has_any(&[
                    "user_id",
                    "oauth_provider",
                    "oauth_id",
                    "email",
                    "is_active",
                    "limit",
                    "offset",
                ])
            {
                client
                    .prepare()
                    .operations()
                    .list_users(
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<String>("oauth_provider")?,
                        arguments.optional::<String>("oauth_id")?,
                        arguments.optional::<String>("email")?,
                        arguments.optional::<bool>("is_active")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive_blocking(how)
            } else {
                client.list_users().drive_blocking(how)
            }
        }
        "update_user" => {
            arguments.only(&["user_id", "update"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_user(
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                        arguments.required::<rosterkit::zenml::UserUpdate>("update")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_user(
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                        arguments.required::<rosterkit::zenml::UserUpdate>("update")?,
                    )
                    .drive_blocking(how)
            }
        }
        "delete_user" => {
            arguments.only(&["user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .delete_user(arguments.required::<rosterkit::Uuid>("user_id")?)
                    .drive_blocking(how)
            } else {
                client
                    .delete_user(arguments.required::<rosterkit::Uuid>("user_id")?)
                    .drive_blocking(how)
            }
        }
        "get_current_user" => {
            arguments.only(&[])?;
            if how.prepares() {
                client.prepare().operations().get_current_user().drive_blocking(how)
            } else {
                client.get_current_user().drive_blocking(how)
            }
        }
        "list_organizations" => {
            arguments.only(&["limit", "offset"])?;
            if how.prepares() || arguments.has_any(&["limit", "offset"]) {
                client
                    .prepare()
                    .operations()
                    .list_organizations(
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<u32>("offset")?,
                    )
                    .drive_blocking(how)
            } else {
                client.list_organizations().drive_blocking(how)
            }
        }
        "list_organization_members" => {
            arguments.only(&["organization_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .list_organization_members(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_organization_members(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "remove_organization_member" => {
            arguments.only(&["organization_id", "user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .remove_organization_member(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_organization_member(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.required::<rosterkit::Uuid>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_organization_roles" => {
            arguments.only(&["organization_id", "level", "name"])?;
            if how.prepares() || arguments.has_any(&["level", "name"]) {
                client
                    .prepare()
                    .operations()
                    .list_organization_roles(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.optional::<rosterkit::zenml::RoleLevel>("level")?,
                        arguments.optional::<String>("name")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_organization_roles(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_invitations" => {
            arguments.only(&["organization_id", "email", "only_pending"])?;
            if how.prepares() || arguments.has_any(&["email", "only_pending"]) {
                client
                    .prepare()
                    .operations()
                    .list_invitations(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.optional::<String>("email")?,
                        arguments.optional::<bool>("only_pending")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_invitations(arguments.required::<rosterkit::Uuid>("organization_id")?)
                    .drive_blocking(how)
            }
        }
        "create_invitation" => {
            arguments.only(&["organization_id", "email", "role_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .create_invitation(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.required::<String>("email")?,
                        arguments.required::<rosterkit::Uuid>("role_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .create_invitation(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.required::<String>("email")?,
                        arguments.required::<rosterkit::Uuid>("role_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "delete_invitation" => {
            arguments.only(&["organization_id", "invitation_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .delete_invitation(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.required::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .delete_invitation(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                        arguments.required::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_organization_teams" => {
            arguments.only(&["organization_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .list_organization_teams(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_organization_teams(
                        arguments.required::<rosterkit::Uuid>("organization_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "add_team_member" => {
            arguments.only(&["team_id", "user_id", "invitation_id"])?;
            if how.prepares() || arguments.has_any(&["user_id", "invitation_id"]) {
                client
                    .prepare()
                    .operations()
                    .add_team_member(
                        arguments.required::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .add_team_member(arguments.required::<rosterkit::Uuid>("team_id")?)
                    .drive_blocking(how)
            }
        }
        "remove_team_member" => {
            arguments.only(&["team_id", "user_id", "invitation_id"])?;
            if how.prepares() || arguments.has_any(&["user_id", "invitation_id"]) {
                client
                    .prepare()
                    .operations()
                    .remove_team_member(
                        arguments.required::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_team_member(arguments.required::<rosterkit::Uuid>("team_id")?)
                    .drive_blocking(how)
            }
        }
        "assign_role" => {
            arguments.only(&[
                "role_id",
                "user_id",
                "invitation_id",
                "team_id",
                "workspace_id",
                "project_id",
            ])?;
            if how.prepares()
                || arguments.has_any(&[
                    "user_id",
                    "invitation_id",
                    "team_id",
                    "workspace_id",
                    "project_id",
                ])
            {
                client
                    .prepare()
                    .operations()
                    .assign_role(
                        arguments.required::<rosterkit::Uuid>("role_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                        arguments.optional::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("workspace_id")?,
                        arguments.optional::<rosterkit::Uuid>("project_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .assign_role(arguments.required::<rosterkit::Uuid>("role_id")?)
                    .drive_blocking(how)
            }
        }
        "revoke_role" => {
            arguments.only(&[
                "role_id",
                "user_id",
                "invitation_id",
                "team_id",
                "workspace_id",
                "project_id",
            ])?;
            if how.prepares()
                || arguments.has_any(&[
                    "user_id",
                    "invitation_id",
                    "team_id",
                    "workspace_id",
                    "project_id",
                ])
            {
                client
                    .prepare()
                    .operations()
                    .revoke_role(
                        arguments.required::<rosterkit::Uuid>("role_id")?,
                        arguments.optional::<rosterkit::Uuid>("user_id")?,
                        arguments.optional::<rosterkit::Uuid>("invitation_id")?,
                        arguments.optional::<rosterkit::Uuid>("team_id")?,
                        arguments.optional::<rosterkit::Uuid>("workspace_id")?,
                        arguments.optional::<rosterkit::Uuid>("project_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .revoke_role(arguments.required::<rosterkit::Uuid>("role_id")?)
                    .drive_blocking(how)
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

choices_from_json!(rosterkit::zenml::MemberKind, rosterkit::zenml::RoleLevel);

impl FromJson for rosterkit::zenml::UserUpdate {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let fields = Arguments::of(value)?;
        fields.only(&[
            "password",
            "password_expired",
            "name",
            "avatar_url",
            "company",
            "job_title",
            "metadata",
            "username",
            "email",
            "is_active",
            "is_onboarded",
        ])?;
        Ok(Self::new()
            .password(fields.change::<rosterkit::Secret>("password")?)
            .password_expired(fields.change::<bool>("password_expired")?)
            .name(fields.change::<String>("name")?)
            .avatar_url(fields.change::<String>("avatar_url")?)
            .company(fields.change::<String>("company")?)
            .job_title(fields.change::<String>("job_title")?)
            .metadata(fields.change::<rosterkit::JsonObject>("metadata")?)
            .username(fields.change::<String>("username")?)
            .email(fields.change::<String>("email")?)
            .is_active(fields.change::<bool>("is_active")?)
            .is_onboarded(fields.change::<bool>("is_onboarded")?))
    }
}
