//! hyper with the pool of hyper-util and the TLS of hyper-rustls: what reqwest is made of.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{Method, Request};
use http_body_util::{BodyExt, Full};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::Http;
use crate::jobs::{API_KEY, Place};
use crate::{Result, tls};

pub struct Hyper(Client<HttpsConnector<HttpConnector>, Full<Bytes>>);

impl Http for Hyper {
    fn new(_: &Place) -> Result<Self> {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(tls::client()?)
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        Ok(Self(Client::builder(TokioExecutor::new()).build(connector)))
    }

    async fn exchange(&self, method: Method, url: String, body: &'static str) -> Result<Bytes> {
        let mut request = Request::builder()
            .method(method)
            .uri(url)
            .header(USER_AGENT, "bare")
            .header(AUTHORIZATION, format!("Bearer {API_KEY}"))
            .header(ACCEPT, "application/json");
        if !body.is_empty() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let answer = self.0.request(request.body(Full::from(body))?).await?;
        if !answer.status().is_success() {
            return Err(format!("it was answered with {}", answer.status()).into());
        }
        Ok(answer.into_body().collect().await?.to_bytes())
    }
}
