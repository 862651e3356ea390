// Written by `make generate` from the declarations. Do not edit it.

//! The clients of all services.

mod access;
mod evo;
mod gitbook;
mod paperspace;
mod zenml;

use super::{Arguments, Ended, How, Plan, no_service};

pub enum AsyncClient {
    Paperspace(rosterkit::Paperspace),
    ZenML(rosterkit::ZenML),
    GitBook(rosterkit::GitBook),
    Evo(rosterkit::Evo),
    Access(rosterkit::Access),
}

impl AsyncClient {
    /// Make the client of a service. The outer error is a mistake in the plan.
    pub fn make(service: &str, plan: &Plan) -> Result<rosterkit::Result<Self>, String> {
        Ok(match service {
            "paperspace" => paperspace::make(plan)?.map(Self::Paperspace),
            "zenml" => zenml::make(plan)?.map(Self::ZenML),
            "gitbook" => gitbook::make(plan)?.map(Self::GitBook),
            "evo" => evo::make(plan)?.map(Self::Evo),
            "access" => access::make(plan)?.map(Self::Access),
            other => return no_service(other),
        })
    }

    /// Carry out an operation. The error is a mistake in the names.
    pub async fn play(
        &self,
        operation: &str,
        arguments: Arguments<'_>,
        how: How<'_>,
    ) -> Result<Ended, String> {
        match self {
            Self::Paperspace(client) => paperspace::play(client, operation, arguments, how).await,
            Self::ZenML(client) => zenml::play(client, operation, arguments, how).await,
            Self::GitBook(client) => gitbook::play(client, operation, arguments, how).await,
            Self::Evo(client) => evo::play(client, operation, arguments, how).await,
            Self::Access(client) => access::play(client, operation, arguments, how).await,
        }
    }
}

pub enum BlockingClient {
    Paperspace(rosterkit::blocking::Paperspace),
    ZenML(rosterkit::blocking::ZenML),
    GitBook(rosterkit::blocking::GitBook),
    Evo(rosterkit::blocking::Evo),
    Access(rosterkit::blocking::Access),
}

impl BlockingClient {
    /// Make the client of a service. The outer error is a mistake in the plan.
    pub fn make(service: &str, plan: &Plan) -> Result<rosterkit::Result<Self>, String> {
        Ok(match service {
            "paperspace" => paperspace::make_blocking(plan)?.map(Self::Paperspace),
            "zenml" => zenml::make_blocking(plan)?.map(Self::ZenML),
            "gitbook" => gitbook::make_blocking(plan)?.map(Self::GitBook),
            "evo" => evo::make_blocking(plan)?.map(Self::Evo),
            "access" => access::make_blocking(plan)?.map(Self::Access),
            other => return no_service(other),
        })
    }

    /// Carry out an operation. The error is a mistake in the names.
    pub fn play(
        &self,
        operation: &str,
        arguments: Arguments<'_>,
        how: How<'_>,
    ) -> Result<Ended, String> {
        match self {
            Self::Paperspace(client) => {
                paperspace::play_blocking(client, operation, arguments, how)
            }
            Self::ZenML(client) => zenml::play_blocking(client, operation, arguments, how),
            Self::GitBook(client) => gitbook::play_blocking(client, operation, arguments, how),
            Self::Evo(client) => evo::play_blocking(client, operation, arguments, how),
            Self::Access(client) => access::play_blocking(client, operation, arguments, how),
        }
    }
}
