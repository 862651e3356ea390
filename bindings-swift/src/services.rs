//! The services, each in a module of its own: their types have the same names.

pub mod shared {
    use rosterkit::shared::*;

    rosterkit::shared_choices!(flat: choices);
    rosterkit::shared_models!(flat: records);
}

pub mod paperspace {
    use rosterkit::shared::*;
    use rosterkit::{Secret, Str, Timestamp, paperspace::*};

    rosterkit::paperspace_choices!(flat: choices);
    rosterkit::paperspace_models!(flat: records);
    rosterkit::paperspace_settings!(flat: clients);
    rosterkit::paperspace_operations!(flat: operations);
}

pub mod zenml {
    use rosterkit::shared::*;
    use rosterkit::{JsonObject, Secret, Str, Uuid, zenml::*};

    rosterkit::zenml_choices!(flat: choices);
    rosterkit::zenml_models!(flat: records);
    rosterkit::zenml_settings!(flat: clients);
    rosterkit::zenml_operations!(flat: operations);
}

pub mod gitbook {
    use std::collections::BTreeMap;

    use rosterkit::shared::*;
    use rosterkit::{Done, Str, Timestamp, gitbook::*};

    rosterkit::gitbook_choices!(flat: choices);
    rosterkit::gitbook_models!(flat: records);
    rosterkit::gitbook_settings!(flat: clients);
    rosterkit::gitbook_operations!(flat: operations);
}

pub mod evo {
    use rosterkit::{Str, Uuid, evo::*};

    rosterkit::evo_choices!(flat: choices);
    rosterkit::evo_models!(flat: records);
    rosterkit::evo_settings!(flat: clients);
    rosterkit::evo_operations!(flat: operations);
}
