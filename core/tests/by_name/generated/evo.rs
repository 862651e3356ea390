// Written by `make generate` from the declarations. Do not edit it.

//! Seequent Evo's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::{FromJson, choices_from_json};
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
        "discover" => {
            arguments.only(&[])?;
            client.discover().drive(how).await
        }
        "request" => {
            let raw = Raw::read(arguments)?;
            let Raw { method, path, body, .. } = &raw;
            Raw::ended(client.request(method, path, &raw.query(), body.as_ref()).await)
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
            if arguments.has_any(&["user_id"]) {
                client
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
        "discover" => {
            arguments.only(&[])?;
            client.discover().drive_blocking(how)
        }
        "request" => {
            let raw = Raw::read(arguments)?;
            let Raw { method, path, body, .. } = &raw;
            Raw::ended(client.request(method, path, &raw.query(), body.as_ref()))
        }
        other => return no_operation(other),
    })
}

choices_from_json!(rosterkit::evo::WorkspaceRole);
