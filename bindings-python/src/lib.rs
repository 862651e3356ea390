//! The Python package: classes emitted from the declarations, over the core's async clients.
//!
//! Nothing here knows HTTP, retries or paging. What is not emitted is how Python waits
//! (`wait`, `asyncio`), ends (`gate`), and sees values (`convert`, `handle`).

mod asyncio;
mod call;
mod caller;
mod client;
mod convert;
mod coroutine;
mod errors;
mod gate;
mod handle;
mod listing;
mod observe;
mod page;
mod pager;
mod provider;
mod ready;
mod record;
mod secret;
mod testing;
mod wait;

#[macro_use]
mod emit;

/// A service's records, and its clients.
macro_rules! service {
    ($service:ident $records:ident! $choices:ident! $($clients:ident $settings:ident! $operations:ident!)?) => {
        mod $service {
            use pyo3::prelude::*;
            use pyo3::types::{PyDict, PyTuple};
            use rosterkit::bridge::FromFields;
            use rosterkit::{Refusal, $service as model};

            use crate::convert::{FromPython, ToPython, must_be};
            use crate::handle::{Handle, Kept};
            use crate::record::{self, take};

            rosterkit::$records!(records);
            rosterkit::$choices!(choices);
        }

        $(mod $clients {
            use std::path::PathBuf;

            use pyo3::gc::{PyTraverseError, PyVisit};
            use pyo3::prelude::*;
            use pyo3::types::{PyDict, PyTuple};
            use rosterkit::bridge::{self, Client as _};
            use rosterkit::{FakeClock, Secret};

            use crate::ready::Ready;
            use crate::call::{Extra, Maybe, Surface, limits, option};
            use crate::convert::{Callable, Given};
            use crate::coroutine::coroutine_functions;
            use crate::errors;
            use crate::client::Held;
            use crate::observe::Hooks;
            use crate::record::take;

            rosterkit::$settings!(clients);
            rosterkit::$operations!(operations);
        })?
    };
}

service!(shared shared_models! shared_choices!);
service!(paperspace paperspace_models! paperspace_choices!
    paperspace_clients paperspace_settings! paperspace_operations!);
service!(zenml zenml_models! zenml_choices! zenml_clients zenml_settings! zenml_operations!);
service!(gitbook gitbook_models! gitbook_choices!
    gitbook_clients gitbook_settings! gitbook_operations!);
service!(evo evo_models! evo_choices! evo_clients evo_settings! evo_operations!);

/// The native half of `rosterkit`.
#[pyo3::pymodule]
mod _rosterkit {
    use pyo3::prelude::*;
    use pyo3::types::PyModule;

    use crate::coroutine::coroutine_functions;

    // Classes that only pass between this half and the Python one are nobody's to import.
    #[pymodule_export]
    use crate::client::Raw;
    #[pymodule_export]
    use crate::gate::close_gate;
    #[pymodule_export]
    use crate::page::{Allowance, Page};
    #[pymodule_export]
    use crate::pager::{AsyncPager, AsyncPages, SyncPager, SyncPages};
    #[pymodule_export]
    use crate::secret::SecretText;
    #[cfg(feature = "emulator")]
    #[pymodule_export]
    use crate::testing::Emulator;
    #[pymodule_export]
    use crate::testing::FakeClock;

    /// What is declared, as JSON: for the stubs, and for tests that nothing is missing.
    #[pyfunction]
    fn facts() -> String {
        rosterkit::bridge::facts()
    }

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        // Forks are watched from here on, when there is nothing yet that one could interrupt.
        rosterkit::bridge::fork::generation();
        type AddRecords = fn(&Bound<'_, PyModule>) -> PyResult<()>;

        let (pager, pages) = (module.getattr("AsyncPager")?, module.getattr("AsyncPages")?);
        coroutine_functions(pager.cast()?, &["all", "aclose", "__aenter__", "__aexit__"])?;
        coroutine_functions(pages.cast()?, &["aclose", "__aenter__", "__aexit__"])?;
        crate::paperspace_clients::add_clients(module)?;
        crate::zenml_clients::add_clients(module)?;
        crate::gitbook_clients::add_clients(module)?;
        crate::evo_clients::add_clients(module)?;
        let services: [(&str, AddRecords); 5] = [
            ("shared", crate::shared::add_records),
            ("paperspace", crate::paperspace::add_records),
            ("zenml", crate::zenml::add_records),
            ("gitbook", crate::gitbook::add_records),
            ("evo", crate::evo::add_records),
        ];
        for (name, add_records) in services {
            let records = PyModule::new(module.py(), name)?;
            add_records(&records)?;
            module.add(name, records)?;
        }
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
