//! Administer who is on which team, and the teams' secrets, in Paperspace, ZenML Pro, GitBook and
//! Seequent Evo.
//!
//! ```no_run
//! # async fn example() -> rosterkit::Result<()> {
//! use rosterkit::paperspace::{ListTeamMembersOptions, TeamRole};
//!
//! let paperspace = rosterkit::Paperspace::from_env()?; // PAPERSPACE_API_KEY
//! let admins = ListTeamMembersOptions::default().role(TeamRole::Admin);
//! let mut members = paperspace.list_team_members_with("my-team", admins);
//! while let Some(member) = members.next().await.transpose()? {
//!     println!("{} joined {:?}", member.user.email, member.dt_confirmed);
//! }
//! paperspace.update_secret("my-team", "DB_PASSWORD", "correct horse").await?;
//! # Ok(()) }
//! ```
//!
//! What all clients have in common:
//!
//! - **Listings are never silently short.** A [`Pager`] ends when the service says so; anything
//!   else is an [`Error`] that tells where to go on.
//! - **Requests do not go astray.** Arguments are checked and encoded before anything is sent, no
//!   redirect is followed, and the final URL is held against the route.
//! - **Failures are explained.** An [`Error`] says what happened, what is known of its effect, and
//!   what to do. Transient ones have been retried by then, where that can do no harm.
//! - **Secrets stay secret.** A [`Secret`] is shown as `***`, and no error, log or `Debug` holds one.
//!
//! - **Calls can be traced.** Each is a span of `tracing`, `rosterkit.call`, and each of its attempts
//!   one in it, `rosterkit.attempt`, at the level `INFO`. Their fields are those that OpenTelemetry has
//!   for HTTP clients (`otel.kind`, `http.request.method`, `url.template`, `server.address`,
//!   `http.response.status_code`, `error.type`), so that `tracing-opentelemetry` exports them as they
//!   are. They have no ids, unless a client is built with `ids_in_urls`. An [`Observer`] is told the
//!   same as events.
//!
//! The async clients need a running tokio runtime. The [`blocking`] module has the same clients
//! without `async`, and needs none.

#![deny(missing_docs)]

pub mod access;
mod argument;
pub mod blocking;
pub mod bridge;
mod call;
mod change;
mod config;
mod context;
mod declared;
mod dry_run;
mod environment;
mod error;
mod fork;
#[cfg(feature = "__fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod headers;
mod http;
mod issues;
mod keepers;
mod masks;
mod objects_only;
pub mod operation;
pub mod options;
mod page;
mod response;
mod secret;
mod services;
mod shared_str;
mod shown;
mod status;
mod time;
mod types;

pub use access::{Access, Clients, ServiceClient};
pub use argument::{Argument, Refusal};
pub use call::{Call, RawAnswer};
pub use change::Change;
pub use config::{ClientBuilder, Explanation, Source};
pub use declared::DECLARATIONS;
pub use dry_run::DryRun;
pub use error::{Certainty, Error, ErrorFact, ErrorGroup, ErrorKind, FactKind, Phase, Result};
pub use headers::Headers;
pub use http::{
    CallEvent, CallOutcome, Clock, FakeClock, Observer, PauseEvent, PauseReason, ProvidedToken,
    RateLimit, RequestEvent, ResponseEvent, ResultEvent, RetryEvent, TargetEvent, TargetState,
    TokenProvider,
};
pub use options::CallOptions;
pub use page::{Page, Pager, Pages};
pub use response::Response;
pub use secret::Secret;
pub use services::SERVICES;

pub use services::clients::*;
pub use services::shared::shared;
pub use shared_str::Str;
pub use time::{InvalidTimestamp, Timestamp};
pub use types::{BoxError, BoxFuture, Done, JsonObject};
pub use uuid::Uuid;
