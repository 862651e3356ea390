//! The clients with their settings, operations and arguments found by name, as tests have them that
//! are the same for all operations.
//!
//! What differs from operation to operation is in `generated`, which the generator writes.

#![allow(dead_code, unused_imports, reason = "each test uses a part")]

mod arguments;
mod drive;
mod generated;

use rosterkit::{CallOptions, FakeClock, RawAnswer};
use serde_json::{Value, json};

pub use self::arguments::Arguments;
pub use self::drive::{Drive, DriveBlocking, Ended, How, Take};
pub use self::generated::{AsyncClient, BlockingClient};

/// What a client is made with.
pub struct Plan {
    /// The service's settings by name.
    pub settings: Vec<(String, String)>,
    pub options: CallOptions,
    pub clock: FakeClock,
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
    fn ended(answer: rosterkit::Result<RawAnswer>) -> Ended {
        Ended::with(answer.map(|answer| {
            let body = String::from_utf8_lossy(&answer.body);
            json!({ "status": answer.status, "body": body })
        }))
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
