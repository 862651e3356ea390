//! Making a client of what was collected.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use reqwest::header::HeaderValue;
use url::Url;

use super::anew::made_anew;
use super::certificates::{CertificateVariables, client_certificate, trust};
use super::credential::{Chosen, check_secrets};
use super::settings::{Settings, fill, hosts};
use super::urls::UrlCheck;
use super::{Explanation, Source};
use crate::Secret;
use crate::blocking::runtime::expect_callbacks;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::fork::PerProcess;
use crate::http::pool::Connecting;
use crate::http::proxy::{Proxies, ProxyServer};
use crate::http::token::{Credential, TokenProvider};
use crate::http::{Client, ClientParts, Clock, Observer, Pace, SystemClock};
use crate::options::{CallOptions, ConnectingOptions, Limits};

/// What clients of all services are configured with.
#[derive(Clone, Default)]
pub struct Common {
    pub(crate) connecting: ConnectingOptions,
    pub(crate) provider: Option<Arc<dyn TokenProvider>>,
    pub(crate) options: CallOptions,
    pub(super) certificate_variables: CertificateVariables,
    pub(crate) clock: Option<Arc<dyn Clock>>,
    pub(crate) observer: Option<Arc<dyn Observer>>,
    pub(crate) environment: Environment,
    /// A binding says itself when a client calls functions of the program.
    pub(super) is_of_binding: bool,
}

impl Client {
    /// Make a client, and say where each of its settings came from.
    pub(crate) fn assemble(
        settings: impl Settings,
        common: Common,
    ) -> Result<(Self, Arc<Explanation>)> {
        assemble(Box::new(settings), common)
    }
}

fn assemble(mut settings: Box<dyn Settings>, common: Common) -> Result<(Client, Arc<Explanation>)> {
    let Common { connecting: options, provider, environment, .. } = common;
    let mut explanation = Explanation::default();
    let filled =
        fill(&mut *settings, &options, &environment, provider.is_some(), &mut explanation)?;
    let check = UrlCheck { allow_insecure_http: options.allow_insecure_http.unwrap_or(false) };
    let hosts = hosts(&*settings, &check)?;
    let base_url = hosts.iter().find(|(name, _)| *name == "base_url").map(|(_, url)| url);
    let credential = match provider {
        Some(provider) => Credential::Provided(provider),
        None => {
            let chosen = Chosen::new(settings.slots(), &filled.names, base_url, &check);
            settings.credential(&chosen)?
        }
    };
    check_secrets(settings.slots(), &filled.names, &credential, &explanation)?;
    let limits = common.options.apply(&Limits::default())?;
    let token_url = match &credential {
        Credential::Exchanged(request) => Some(&request.url),
        _ => None,
    };
    let urls = hosts.iter().map(|(_, url)| url).chain(token_url);
    let proxies = proxies(options.proxy.as_ref(), &environment, urls.clone(), &mut explanation)?;
    let is_needed = urls.clone().any(|url| url.scheme() == "https") || proxies.have_tls();
    let connecting = Connecting {
        connect_timeout: limits.connect_timeout,
        proxies,
        trust: trust(
            options.ca_bundle.as_deref(),
            is_needed,
            &common.certificate_variables,
            &environment,
            &mut explanation,
        )?,
        client_certificate: client_certificate(options.client_certificate.as_deref())?,
    };
    connecting.check()?;
    // What is said of these is said of the settings that they are for.
    let elsewhere = ["proxy", "credential_file", "credential_command"];
    let noted = options.given().filter(|(name, _)| !elsewhere.contains(name));
    for (name, is_set) in noted.chain(common.options.given()) {
        explanation.note(name, if is_set { Source::Argument } else { Source::Default });
    }
    options.check()?;
    let calls_back = common.observer.is_some() || matches!(credential, Credential::Provided(_));
    if calls_back && !common.is_of_binding {
        expect_callbacks();
    }
    let (service, problems) = (settings.service(), settings.problems());
    let credential = if filled.kept.is_empty() {
        credential
    } else {
        made_anew(settings, filled, base_url.cloned(), check, &explanation)
    };
    let parts = ClientParts {
        service,
        problems,
        hosts,
        credential,
        connecting,
        user_agent: user_agent(options.user_agent.as_deref())?,
        max_in_flight: options.max_in_flight.unwrap_or(64),
        pace: Pace {
            min_interval: options.min_interval.unwrap_or_default(),
            max_concurrency: options.max_concurrency,
        },
        limits,
        clock: common.clock.unwrap_or_else(|| Arc::new(SystemClock)),
        observer: common.observer,
        ids_in_urls: options.ids_in_urls.unwrap_or(false),
        closed: AtomicBool::new(false),
        in_process: PerProcess::new(),
    };
    Ok((Client::new(parts), Arc::new(explanation)))
}

/// The proxies for `urls`, which begin with the base URL.
fn proxies<'a>(
    argument: Option<&Secret>,
    environment: &Environment,
    urls: impl Iterator<Item = &'a Url>,
    explanation: &mut Explanation,
) -> Result<Proxies> {
    let (proxies, source) = match argument {
        Some(url) => (Proxies::only(ProxyServer::read(url, "`proxy`")?), Source::Argument),
        None => {
            let (proxies, variable) = Proxies::of_environment(environment, urls)?;
            (proxies, variable.map_or(Source::Unset, |name| Source::Environment(name.into())))
        }
    };
    explanation.note("proxy", source);
    Ok(proxies)
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue> {
    let own = concat!("rosterkit/", env!("CARGO_PKG_VERSION"));
    let full = match suffix.map(|suffix| suffix.trim_matches(' ')) {
        None | Some("") => own.to_owned(),
        Some(suffix) => format!("{own} {suffix}"),
    };
    if full.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return HeaderValue::from_str(&full).map_err(|e| Error::config("`user_agent`").because(e));
    }
    Err(Error::config("`user_agent` contains a character that a header cannot carry"))
}
