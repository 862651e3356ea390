//! What the services accept from the start.

use crate::random::{ALPHANUMERIC, Random};

/// What the services accept from the start.
#[derive(Clone, Debug)]
pub(crate) struct Credentials {
    pub(crate) paperspace_api_key: String,
    pub(crate) zenml_api_key: String,
    pub(crate) zenml_token: String,
    pub(crate) zenml_client_id: String,
    pub(crate) zenml_client_secret: String,
    pub(crate) gitbook_token: String,
    pub(crate) evo_token: String,
    pub(crate) evo_client_id: String,
    pub(crate) evo_client_secret: String,
}

impl Credentials {
    pub(super) fn new(seed: u64) -> Self {
        let mut random = Random::of(seed, "credentials", 0);
        let mut text = |length| random.text(ALPHANUMERIC, length);
        Self {
            paperspace_api_key: format!("{}_{}-{}", text(12), text(12), text(4)),
            zenml_api_key: format!("ZENPROKEY_{}", text(64)),
            zenml_token: format!("ZENPROPAT_{}", text(64)),
            zenml_client_secret: text(40),
            gitbook_token: format!("gb_api_{}", text(40)),
            evo_token: format!("{}.{}.{}", text(20), text(48), text(43)),
            evo_client_secret: format!("{}/{}+=", text(30), text(30)),
            evo_client_id: format!("service-{}", text(20)),
            zenml_client_id: Random::of(seed, "zenml client", 0).uuid(),
        }
    }
}
