//! The Python package: classes that follow from the declarations, over the core's async clients.
//!
//! Nothing here knows HTTP, retries or paging. What is not `generated` is how Python waits
//! (`wait`, `asyncio`), ends (`shutdown`), is called back (`hooks`, `token_provider`), and
//! how values come and go (`argument`, `convert`, `datetime`, `owning_ref`).

mod argument;
mod asyncio;
mod awaitable;
mod call;
mod callbacks;
mod caller;
mod client;
#[cfg(feature = "cli")]
mod command;
mod convert;
mod coroutine;
mod datetime;
mod errors;
mod generated;
mod hooks;
mod listing;
mod logging;
mod outcome;
mod owning_ref;
mod page;
mod pager;
mod raw_request;
mod record;
mod response;
mod secret;
mod service_clients;
mod shutdown;
mod testing;
mod token_provider;
mod wait;

/// The native half of `rosterkit`.
#[pyo3::pymodule]
mod _rosterkit {
    use pyo3::prelude::*;
    use pyo3::types::PyModule;
    use rosterkit::bridge::fork;

    use crate::coroutine::coroutine_functions;
    use crate::generated::{clients, records};

    #[cfg(feature = "cli")]
    #[pymodule_export]
    use crate::command::run_command;
    #[pymodule_export]
    use crate::hooks::hook_every_client;
    // Classes that only pass between this half and the Python one are not exported.
    #[pymodule_export]
    use crate::page::Page;
    #[pymodule_export]
    use crate::pager::{AsyncPager, AsyncPages, SyncPager, SyncPages};
    #[pymodule_export]
    use crate::raw_request::Raw;
    #[pymodule_export]
    use crate::record::Record;
    #[pymodule_export]
    use crate::response::{Allowance, Planned, WholeResponse};
    #[pymodule_export]
    use crate::secret::SecretText;
    #[pymodule_export]
    use crate::shutdown::begin_shutdown;
    #[cfg(feature = "emulator")]
    #[pymodule_export]
    use crate::testing::Emulator;
    #[pymodule_export]
    use crate::testing::FakeClock;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        // Forks are watched from here on, when there is nothing yet that one could interrupt.
        fork::generation();
        let (pager, pages) = (module.getattr("AsyncPager")?, module.getattr("AsyncPages")?);
        coroutine_functions(pager.cast()?, &["all", "aclose", "__aenter__", "__aexit__"])?;
        coroutine_functions(pages.cast()?, &["aclose", "__aenter__", "__aexit__"])?;
        clients::add_clients(module)?;
        records::add_modules(module)?;
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
