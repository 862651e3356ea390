// Written by `make generate` from the declarations. Do not edit it.

//! Paperspace's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::{FromJson, Unread, choices_from_json};
use super::super::{
    Arguments, Drive, DriveBlocking, Ended, How, Plan, Raw, no_operation, no_setting,
};

pub fn make(plan: &Plan) -> Result<rosterkit::Result<rosterkit::Paperspace>, String> {
    let mut builder =
        rosterkit::Paperspace::builder().options(plan.options.clone()).clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "api_key" => builder.api_key(value.as_str()),
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
) -> Result<rosterkit::Result<rosterkit::blocking::Paperspace>, String> {
    let mut builder = rosterkit::blocking::Paperspace::builder()
        .options(plan.options.clone())
        .clock(plan.clock.clone());
    for (name, value) in &plan.settings {
        builder = match name.as_str() {
            "api_key" => builder.api_key(value.as_str()),
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
    client: &rosterkit::Paperspace,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_team_members" => {
            arguments.only(&["team_id", "after", "limit", "order_by", "order", "role"])?;
            if arguments.has_any(&["after", "limit", "order_by", "order", "role"]) {
                client
                    .operations()
                    .list_team_members(
                        arguments.required::<String>("team_id")?,
                        arguments.optional::<String>("after")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::paperspace::MemberOrder>("order_by")?,
                        arguments.optional::<rosterkit::paperspace::Order>("order")?,
                        arguments.optional::<rosterkit::paperspace::TeamRole>("role")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.list_team_members(arguments.required::<String>("team_id")?).drive(how).await
            }
        }
        "update_team_member" => {
            arguments.only(&["team_id", "user_id", "is_admin"])?;
            client
                .update_team_member(
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("user_id")?,
                    arguments.required::<bool>("is_admin")?,
                )
                .drive(how)
                .await
        }
        "remove_team_member" => {
            arguments.only(&["team_id", "user_id"])?;
            client
                .remove_team_member(
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("user_id")?,
                )
                .drive(how)
                .await
        }
        "list_secrets" => {
            arguments.only(&["team_id", "after", "limit", "order_by", "order"])?;
            if arguments.has_any(&["after", "limit", "order_by", "order"]) {
                client
                    .operations()
                    .list_secrets(
                        arguments.required::<String>("team_id")?,
                        arguments.optional::<String>("after")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::paperspace::SecretOrder>("order_by")?,
                        arguments.optional::<rosterkit::paperspace::Order>("order")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.list_secrets(arguments.required::<String>("team_id")?).drive(how).await
            }
        }
        "create_secret" => {
            arguments.only(&["team_id", "name", "value"])?;
            client
                .create_secret(
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("name")?,
                    arguments.required::<rosterkit::Secret>("value")?,
                )
                .drive(how)
                .await
        }
        "get_secret" => {
            arguments.only(&["team_id", "name"])?;
            client
                .get_secret(
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("name")?,
                )
                .drive(how)
                .await
        }
        "update_secret" => {
            arguments.only(&["team_id", "name", "value"])?;
            client
                .update_secret(
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("name")?,
                    arguments.required::<rosterkit::Secret>("value")?,
                )
                .drive(how)
                .await
        }
        "delete_secret" => {
            arguments.only(&["team_id", "name"])?;
            client
                .delete_secret(
                    arguments.required::<String>("team_id")?,
                    arguments.required::<String>("name")?,
                )
                .drive(how)
                .await
        }
        "list_project_secrets" => {
            arguments.only(&["project_id", "after", "limit", "order_by", "order"])?;
            if arguments.has_any(&["after", "limit", "order_by", "order"]) {
                client
                    .operations()
                    .list_project_secrets(
                        arguments.required::<String>("project_id")?,
                        arguments.optional::<String>("after")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::paperspace::SecretOrder>("order_by")?,
                        arguments.optional::<rosterkit::paperspace::Order>("order")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .list_project_secrets(arguments.required::<String>("project_id")?)
                    .drive(how)
                    .await
            }
        }
        "create_project_secret" => {
            arguments.only(&["project_id", "name", "value"])?;
            client
                .create_project_secret(
                    arguments.required::<String>("project_id")?,
                    arguments.required::<String>("name")?,
                    arguments.required::<rosterkit::Secret>("value")?,
                )
                .drive(how)
                .await
        }
        "get_project_secret" => {
            arguments.only(&["project_id", "name"])?;
            client
                .get_project_secret(
                    arguments.required::<String>("project_id")?,
                    arguments.required::<String>("name")?,
                )
                .drive(how)
                .await
        }
        "update_project_secret" => {
            arguments.only(&["project_id", "name", "value"])?;
            client
                .update_project_secret(
                    arguments.required::<String>("project_id")?,
                    arguments.required::<String>("name")?,
                    arguments.required::<rosterkit::Secret>("value")?,
                )
                .drive(how)
                .await
        }
        "delete_project_secret" => {
            arguments.only(&["project_id", "name"])?;
            client
                .delete_project_secret(
                    arguments.required::<String>("project_id")?,
                    arguments.required::<String>("name")?,
                )
                .drive(how)
                .await
        }
        "get_session" => {
            arguments.only(&[])?;
            client.get_session().drive(how).await
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
    client: &rosterkit::blocking::Paperspace,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "list_team_members" => {
            arguments.only(&["team_id", "after", "limit", "order_by", "order", "role"])?;
            if how.prepares() || arguments.has_any(&["after", "limit", "order_by", "order", "role"])
            {
                client
                    .prepare()
                    .operations()
                    .list_team_members(
                        arguments.required::<String>("team_id")?,
                        arguments.optional::<String>("after")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::paperspace::MemberOrder>("order_by")?,
                        arguments.optional::<rosterkit::paperspace::Order>("order")?,
                        arguments.optional::<rosterkit::paperspace::TeamRole>("role")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_team_members(arguments.required::<String>("team_id")?)
                    .drive_blocking(how)
            }
        }
        "update_team_member" => {
            arguments.only(&["team_id", "user_id", "is_admin"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_team_member(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments.required::<bool>("is_admin")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_team_member(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                        arguments.required::<bool>("is_admin")?,
                    )
                    .drive_blocking(how)
            }
        }
        "remove_team_member" => {
            arguments.only(&["team_id", "user_id"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .remove_team_member(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .remove_team_member(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("user_id")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_secrets" => {
            arguments.only(&["team_id", "after", "limit", "order_by", "order"])?;
            if how.prepares() || arguments.has_any(&["after", "limit", "order_by", "order"]) {
                client
                    .prepare()
                    .operations()
                    .list_secrets(
                        arguments.required::<String>("team_id")?,
                        arguments.optional::<String>("after")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::paperspace::SecretOrder>("order_by")?,
                        arguments.optional::<rosterkit::paperspace::Order>("order")?,
                    )
                    .drive_blocking(how)
            } else {
                client.list_secrets(arguments.required::<String>("team_id")?).drive_blocking(how)
            }
        }
        "create_secret" => {
            arguments.only(&["team_id", "name", "value"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .create_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .create_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            }
        }
        "get_secret" => {
            arguments.only(&["team_id", "name"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .get_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .get_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            }
        }
        "update_secret" => {
            arguments.only(&["team_id", "name", "value"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            }
        }
        "delete_secret" => {
            arguments.only(&["team_id", "name"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .delete_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .delete_secret(
                        arguments.required::<String>("team_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            }
        }
        "list_project_secrets" => {
            arguments.only(&["project_id", "after", "limit", "order_by", "order"])?;
            if how.prepares() || arguments.has_any(&["after", "limit", "order_by", "order"]) {
                client
                    .prepare()
                    .operations()
                    .list_project_secrets(
                        arguments.required::<String>("project_id")?,
                        arguments.optional::<String>("after")?,
                        arguments.optional::<u32>("limit")?,
                        arguments.optional::<rosterkit::paperspace::SecretOrder>("order_by")?,
                        arguments.optional::<rosterkit::paperspace::Order>("order")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .list_project_secrets(arguments.required::<String>("project_id")?)
                    .drive_blocking(how)
            }
        }
        "create_project_secret" => {
            arguments.only(&["project_id", "name", "value"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .create_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .create_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            }
        }
        "get_project_secret" => {
            arguments.only(&["project_id", "name"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .get_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .get_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            }
        }
        "update_project_secret" => {
            arguments.only(&["project_id", "name", "value"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .update_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .update_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                        arguments.required::<rosterkit::Secret>("value")?,
                    )
                    .drive_blocking(how)
            }
        }
        "delete_project_secret" => {
            arguments.only(&["project_id", "name"])?;
            if how.prepares() {
                client
                    .prepare()
                    .operations()
                    .delete_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .delete_project_secret(
                        arguments.required::<String>("project_id")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            }
        }
        "get_session" => {
            arguments.only(&[])?;
            if how.prepares() {
                client.prepare().operations().get_session().drive_blocking(how)
            } else {
                client.get_session().drive_blocking(how)
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
    rosterkit::paperspace::TeamRole,
    rosterkit::paperspace::MemberOrder,
    rosterkit::paperspace::SecretOrder,
    rosterkit::paperspace::Order
);
