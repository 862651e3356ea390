// Written by `make generate` from the declarations. Do not edit it.

//! ZenML Pro's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::FromJson;
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
        "request" => {
            let raw = Raw::read(arguments)?;
            let Raw { method, path, body, .. } = &raw;
            Raw::ended(client.request(method, path, &raw.query(), body.as_ref()).await)
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
                    .drive_blocking(how)
            } else {
                client.list_users().drive_blocking(how)
            }
        }
        "update_user" => {
            arguments.only(&["user_id", "update"])?;
            client
                .update_user(
                    arguments.required::<rosterkit::Uuid>("user_id")?,
                    arguments.required::<rosterkit::zenml::UserUpdate>("update")?,
                )
                .drive_blocking(how)
        }
        "delete_user" => {
            arguments.only(&["user_id"])?;
            client
                .delete_user(arguments.required::<rosterkit::Uuid>("user_id")?)
                .drive_blocking(how)
        }
        "request" => {
            let raw = Raw::read(arguments)?;
            let Raw { method, path, body, .. } = &raw;
            Raw::ended(client.request(method, path, &raw.query(), body.as_ref()))
        }
        other => return no_operation(other),
    })
}

impl FromJson for rosterkit::zenml::UserUpdate {
    type Passed = Self;

    fn from_json(value: &Value) -> Result<Self, String> {
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
