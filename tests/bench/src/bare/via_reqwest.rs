//! reqwest, as it is by default.

use bytes::Bytes;
use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE};

use super::Http;
use crate::jobs::{API_KEY, Place};
use crate::{Result, tls};

pub struct Reqwest(reqwest::Client);

impl Http for Reqwest {
    fn new(place: &Place) -> Result<Self> {
        // Fails when it is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder().user_agent("bare").no_proxy();
        if place.is_secure() {
            let authority = std::fs::read(tls::AUTHORITY)?;
            builder = builder.tls_certs_only([reqwest::Certificate::from_pem(&authority)?]);
        }
        Ok(Self(builder.build()?))
    }

    async fn exchange(&self, method: Method, url: String, body: &'static str) -> Result<Bytes> {
        let mut request =
            self.0.request(method, url).bearer_auth(API_KEY).header(ACCEPT, "application/json");
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, "application/json").body(body);
        }
        // What reqwest's `json()` begins with.
        Ok(request.send().await?.error_for_status()?.bytes().await?)
    }
}
