//! The clients with their settings, operations and arguments found by name, as tests have them that
//! are the same for all operations.
//!
//! What differs from operation to operation is in `generated`, which the generator writes.

#![allow(dead_code, unused_imports, reason = "each test uses a part")]

mod arguments;
mod drive;
mod generated;

use std::path::PathBuf;
use std::time::Duration;

use rosterkit::{Call, CallOptions, Clients, FakeClock, RawAnswer, ServiceClient};
use serde_json::{Value, json};

pub use self::arguments::Arguments;
pub use self::drive::{AnswerAs, Drive, DriveBlocking, Ended, How, Take};
pub use self::generated::{AsyncClient, BlockingClient};

/// What a client is made with.
pub struct Plan {
    /// The service's settings by name.
    pub settings: Vec<(String, String)>,
    /// In place of a credential among them: the file that has it, or the command that prints it.
    pub credential_file: Option<PathBuf>,
    pub credential_command: Option<Vec<String>>,
    pub options: CallOptions,
    pub min_interval: Option<Duration>,
    pub max_concurrency: Option<usize>,
    pub clock: FakeClock,
    /// For what works with clients of services: theirs, by the names of their sources.
    pub clients: Vec<(String, Plan)>,
}

impl Plan {
    /// The clients of the services.
    fn clients(&self) -> Result<rosterkit::Result<Clients>, String> {
        let made = self.clients.iter().map(|(source, plan)| {
            let service = source.split('@').next().unwrap_or_default();
            Ok(AsyncClient::make(service, plan)?
                .map(|client| (source.clone(), client.into_service())))
        });
        let made: Result<Vec<_>, String> = made.collect();
        Ok(made?.into_iter().collect())
    }
}

impl AsyncClient {
    fn into_service(self) -> ServiceClient {
        match self {
            Self::Paperspace(client) => client.into(),
            Self::ZenML(client) => client.into(),
            Self::GitBook(client) => client.into(),
            Self::Evo(client) => client.into(),
            Self::Access(_) => unreachable!("it is a client of no service"),
        }
    }
}

/// A request without an operation, as scenarios write it.
struct Raw {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Raw {
    fn read(arguments: Arguments<'_>) -> Result<Self, String> {
        arguments.only(&["method", "path", "query", "body"])?;
        let text = |name: &str| {
            let text = arguments.get(name).and_then(Value::as_str).map(str::to_owned);
            text.ok_or_else(|| format!("the scenario has no text `{name}`"))
        };
        let query = arguments.get("query").cloned().unwrap_or_else(|| json!([]));
        Ok(Self {
            method: text("method")?,
            path: text("path")?,
            query: serde_json::from_value(query).map_err(|error| error.to_string())?,
            body: arguments.get("body").cloned(),
        })
    }

    fn query(&self) -> Vec<(&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }

    /// The answer to it, as scenarios expect it.
    fn ended(answer: &rosterkit::Result<RawAnswer>) -> Ended {
        Ended::with(answer.as_ref().map(Self::shown).map_err(Clone::clone))
    }

    async fn drive(call: Call<RawAnswer>, how: How<'_>) -> Ended {
        let call = call.options(how.options.clone());
        match how.answer_as {
            None => Self::ended(&call.await),
            Some(AnswerAs::Response) => {
                let response = call.with_response().await;
                Ended::responded(response.map(|r| r.map(|answer| Self::shown(&answer))))
            }
            Some(AnswerAs::DryRun) => Ended::dry(call.dry_run()),
        }
    }

    fn drive_blocking(call: Call<RawAnswer>, how: How<'_>) -> Ended {
        let call = call.options(how.options.clone());
        match how.answer_as {
            None => Self::ended(&call.wait()),
            Some(AnswerAs::Response) => {
                let response = call.wait_with_response();
                Ended::responded(response.map(|r| r.map(|answer| Self::shown(&answer))))
            }
            Some(AnswerAs::DryRun) => Ended::dry(call.dry_run()),
        }
    }

    fn shown(answer: &RawAnswer) -> Value {
        json!({ "status": answer.status, "body": String::from_utf8_lossy(&answer.body) })
    }
}

fn no_setting<T>(name: &str) -> Result<T, String> {
    Err(format!("the service has no setting `{name}`"))
}

fn no_operation<T>(name: &str) -> Result<T, String> {
    Err(format!("the service has no operation `{name}`"))
}

fn no_service<T>(name: &str) -> Result<T, String> {
    Err(format!("there is no service `{name}`"))
}
