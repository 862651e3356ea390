// Written by `make generate` from the declarations. Do not edit it.

//! GitBook's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::{FromJson, Unread, choices_from_json};
use super::super::{
    Arguments, Drive, DriveBlocking, Ended, How, Plan, Raw, no_operation, no_setting,
};

pub fn make(plan: &Plan) -> Result<rosterkit::Result<rosterkit::GitBook>, String> {
    let mut builder =
        rosterkit::GitBook::builder().options(plan.options.clone()).clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "token" => builder.token(value.as_str()),
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

pub fn make_blocking(
    plan: &Plan,
) -> Result<rosterkit::Result<rosterkit::blocking::GitBook>, String> {
    let mut builder = rosterkit::blocking::GitBook::builder()
        .options(plan.options.clone())
        .clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "token" => builder.token(value.as_str()),
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
    client: &rosterkit::GitBook,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_team_members" => {
            arguments.only(&["organization_id", "team_id", "page", "limit"])?;
            if arguments.has_any(&["page", "limit"]) {
                client
                    .operations()
                    .list_team_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_team_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "update_team_members" => {
            arguments.only(&["organization_id", "team_id", "add", "remove", "memberships"])?;
            if arguments.has_any(&["add", "remove", "memberships"]) {
                client.operations().update_team_members(arguments.required::<String>("organization_id")?, arguments.required::<String>("team_id")?, arguments.optional::<Vec<String>>("add")?, arguments.optional::<Vec<String>>("remove")?, arguments.optional::<std::collections::BTreeMap<String, rosterkit::gitbook::Membership>>("memberships")?).drive(how).await
            } else {
                client
                    .update_team_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "add_team_member" => {
            arguments.only(&["organization_id", "team_id", "user_id", "role"])?;
            if arguments.has_any(&["role"]) {
                client
                    .operations()
                    .add_team_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments.optional::<rosterkit::gitbook::TeamRole>("role")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .add_team_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "remove_team_member" => {
            arguments.only(&["organization_id", "team_id", "user_id"])?;
            client
                .remove_team_member(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("user_id")?,
                )
                .drive(how)
                .await
        }
        "get_current_user" => {
            arguments.only(&[])?;
            client.get_current_user().drive(how).await
        }
        "list_organizations" => {
            arguments.only(&["page", "limit"])?;
            if arguments.has_any(&["page", "limit"]) {
                client
                    .operations()
                    .list_organizations(
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.list_organizations().drive(how).await
            }
        }
        "list_organization_members" => {
            arguments.only(&[
                "organization_id",
                "page",
                "limit",
                "order",
                "role",
                "search",
                "sort",
            ])?;
            if arguments.has_any(&["page", "limit", "order", "role", "search", "sort"]) {
                client
                    .operations()
                    .list_organization_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::gitbook::Order>("order")?,
                        arguments.optional::<rosterkit::gitbook::MemberFilter>("role")?,
                        arguments.optional::<String>("search")?,
                        arguments.optional::<rosterkit::gitbook::MemberSort>("sort")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_organization_members(arguments.required::<String>("organization_id")?)
                    .drive(how)
                    .await
            }
        }
        "get_organization_member" => {
            arguments.only(&["organization_id", "user_id"])?;
            client
                .get_organization_member(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("user_id")?,
                )
                .drive(how)
                .await
        }
        "update_organization_member" => {
            arguments.only(&["organization_id", "user_id", "update"])?;
            client
                .update_organization_member(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("user_id")?,
                    arguments.required::<rosterkit::gitbook::OrganizationMemberUpdate>("update")?,
                )
                .drive(how)
                .await
        }
        "remove_organization_member" => {
            arguments.only(&["organization_id", "user_id"])?;
            client
                .remove_organization_member(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("user_id")?,
                )
                .drive(how)
                .await
        }
        "list_member_teams" => {
            arguments.only(&["organization_id", "user_id", "page", "limit", "title"])?;
            if arguments.has_any(&["page", "limit", "title"]) {
                client
                    .operations()
                    .list_member_teams(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<String>("title")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_member_teams(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "list_teams" => {
            arguments.only(&["organization_id", "page", "limit", "owner", "title"])?;
            if arguments.has_any(&["page", "limit", "owner", "title"]) {
                client
                    .operations()
                    .list_teams(
                        arguments.required::<String>("organization_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<String>("owner")?,
                        arguments.optional::<String>("title")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.list_teams(arguments.required::<String>("organization_id")?).drive(how).await
            }
        }
        "get_team" => {
            arguments.only(&["organization_id", "team_id"])?;
            client
                .get_team(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("team_id")?,
                )
                .drive(how)
                .await
        }
        "create_team" => {
            arguments.only(&["organization_id", "title", "members"])?;
            if arguments.has_any(&["members"]) {
                client
                    .operations()
                    .create_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("title")?,
                        arguments.optional::<Vec<String>>("members")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .create_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("title")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "update_team" => {
            arguments.only(&["organization_id", "team_id", "title"])?;
            client
                .update_team(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("title")?,
                )
                .drive(how)
                .await
        }
        "delete_team" => {
            arguments.only(&["organization_id", "team_id"])?;
            client
                .delete_team(
                    arguments.required::<String>("organization_id")?,
                    arguments.required::<String>("team_id")?,
                )
                .drive(how)
                .await
        }
        "invite_members" => {
            arguments.only(&["organization_id", "emails", "role", "sso"])?;
            if arguments.has_any(&["role", "sso"]) {
                client
                    .operations()
                    .invite_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<Vec<rosterkit::gitbook::Invitee>>("emails")?,
                        arguments.optional::<rosterkit::gitbook::OrganizationRole>("role")?,
                        arguments.optional::<bool>("sso")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .invite_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<Vec<rosterkit::gitbook::Invitee>>("emails")?,
                    )
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
    client: &rosterkit::blocking::GitBook,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_team_members" => {
            arguments.only(&["organization_id", "team_id", "page", "limit"])?;
            if how.prepares() || arguments.has_any(&["page", "limit"]) {
                client
                    .prepare()
                    .operations()
                    .list_team_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_team_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "update_team_members" => {
            arguments.only(&["organization_id", "team_id", "add", "remove", "memberships"])?;
            if how.prepares() || arguments.has_any(&["add", "remove", "memberships"]) {
                client.prepare().operations().update_team_members(arguments.required::<String>("organization_id")?, arguments.required::<String>("team_id")?, arguments.optional::<Vec<String>>("add")?, arguments.optional::<Vec<String>>("remove")?, arguments.optional::<std::collections::BTreeMap<String, rosterkit::gitbook::Membership>>("memberships")?).drive_blocking(how)
            } else {
                client
                    .update_team_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "add_team_member" => {
            arguments.only(&["organization_id", "team_id", "user_id", "role"])?;
            if how.prepares() || arguments.has_any(&["role"]) {
                client
                    .prepare()
                    .operations()
                    .add_team_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments.optional::<rosterkit::gitbook::TeamRole>("role")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .add_team_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "remove_team_member" => {
            arguments.only(&["organization_id", "team_id", "user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .remove_team_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_team_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                    )
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
            arguments.only(&["page", "limit"])?;
            if how.prepares() || arguments.has_any(&["page", "limit"]) {
                client
                    .prepare()
                    .operations()
                    .list_organizations(
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                    )
                    .drive_blocking(how)
            } else {
                client.list_organizations().drive_blocking(how)
            }
        }
        "list_organization_members" => {
            arguments.only(&[
                "organization_id",
                "page",
                "limit",
                "order",
                "role",
                "search",
                "sort",
            ])?;
            if how.prepares()
                || arguments.has_any(&["page", "limit", "order", "role", "search", "sort"])
            {
                client
                    .prepare()
                    .operations()
                    .list_organization_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::gitbook::Order>("order")?,
                        arguments.optional::<rosterkit::gitbook::MemberFilter>("role")?,
                        arguments.optional::<String>("search")?,
                        arguments.optional::<rosterkit::gitbook::MemberSort>("sort")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_organization_members(arguments.required::<String>("organization_id")?)
                    .drive_blocking(how)
            }
        }
        "get_organization_member" => {
            arguments.only(&["organization_id", "user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .get_organization_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .get_organization_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "update_organization_member" => {
            arguments.only(&["organization_id", "user_id", "update"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_organization_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments
                            .required::<rosterkit::gitbook::OrganizationMemberUpdate>("update")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_organization_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments
                            .required::<rosterkit::gitbook::OrganizationMemberUpdate>("update")?,
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
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_organization_member(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_member_teams" => {
            arguments.only(&["organization_id", "user_id", "page", "limit", "title"])?;
            if how.prepares() || arguments.has_any(&["page", "limit", "title"]) {
                client
                    .prepare()
                    .operations()
                    .list_member_teams(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<String>("title")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_member_teams(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_teams" => {
            arguments.only(&["organization_id", "page", "limit", "owner", "title"])?;
            if how.prepares() || arguments.has_any(&["page", "limit", "owner", "title"]) {
                client
                    .prepare()
                    .operations()
                    .list_teams(
                        arguments.required::<String>("organization_id")?,
                        arguments.optional::<String>("page")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<String>("owner")?,
                        arguments.optional::<String>("title")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_teams(arguments.required::<String>("organization_id")?)
                    .drive_blocking(how)
            }
        }
        "get_team" => {
            arguments.only(&["organization_id", "team_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .get_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .get_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "create_team" => {
            arguments.only(&["organization_id", "title", "members"])?;
            if how.prepares() || arguments.has_any(&["members"]) {
                client
                    .prepare()
                    .operations()
                    .create_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("title")?,
                        arguments.optional::<Vec<String>>("members")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .create_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("title")?,
                    )
                    .drive_blocking(how)
            }
        }
        "update_team" => {
            arguments.only(&["organization_id", "team_id", "title"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("title")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("title")?,
                    )
                    .drive_blocking(how)
            }
        }
        "delete_team" => {
            arguments.only(&["organization_id", "team_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .delete_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .delete_team(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<String>("team_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "invite_members" => {
            arguments.only(&["organization_id", "emails", "role", "sso"])?;
            if how.prepares() || arguments.has_any(&["role", "sso"]) {
                client
                    .prepare()
                    .operations()
                    .invite_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<Vec<rosterkit::gitbook::Invitee>>("emails")?,
                        arguments.optional::<rosterkit::gitbook::OrganizationRole>("role")?,
                        arguments.optional::<bool>("sso")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .invite_members(
                        arguments.required::<String>("organization_id")?,
                        arguments.required::<Vec<rosterkit::gitbook::Invitee>>("emails")?,
                    )
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

choices_from_json!(
    rosterkit::gitbook::MemberFilter,
    rosterkit::gitbook::MemberSort,
    rosterkit::gitbook::Order,
    rosterkit::gitbook::TeamRole,
    rosterkit::gitbook::OrganizationRole
);

impl FromJson for rosterkit::gitbook::Membership {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let fields = Arguments::of(value)?;
        fields.only(&["role"])?;
        Ok(Self::new(fields.field::<rosterkit::gitbook::TeamRole>("role")?))
    }
}

impl FromJson for rosterkit::gitbook::OrganizationMemberUpdate {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let fields = Arguments::of(value)?;
        fields.only(&["role"])?;
        Ok(Self::new().role(fields.change::<rosterkit::gitbook::OrganizationRole>("role")?))
    }
}

impl FromJson for rosterkit::gitbook::Invitee {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        if let Value::String(text) = value {
            return Ok(Self::from(text.as_str()));
        }
        let fields = Arguments::of(value)?;
        fields.only(&["email", "role"])?;
        Ok(Self::new(fields.field::<String>("email")?)
            .role(fields.change::<rosterkit::gitbook::OrganizationRole>("role")?))
    }
}
