//! A text for a bug report: what is set and what happened, without anything that is anyone's own.

use std::collections::BTreeSet;
use std::env;

use super::examination::Examination;

/// What is set beside credentials and URLs, and matters.
const OTHERS: [&str; 13] = [
    "ALL_PROXY",
    "CI",
    "COLUMNS",
    "HTTPS_PROXY",
    "HTTP_PROXY",
    "LANG",
    "LC_ALL",
    "NO_COLOR",
    "NO_PROXY",
    "SOURCE_DATE_EPOCH",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
    "TERM",
];

/// Write it.
pub(super) fn of(examined: &[Examination]) -> String {
    let mut lines = vec![
        format!("rosterkit {}", env!("CARGO_PKG_VERSION")),
        format!("{} on {}", env::consts::OS, env::consts::ARCH),
        format!("variables that are set: {}", variables().join(", ")),
    ];
    for examination in examined {
        let service = examination.source.service.name;
        let set = if examination.source.set.is_some() { "@…" } else { "" };
        lines.push(format!("\n{service}{set}: {}", examination.health.as_str()));
        let public = examination.findings.iter().filter(|finding| !finding.is_private);
        // The names of sets of credentials may be those of customers.
        let prefix = examination.source.set.as_ref().map(|set| format!("{set}_"));
        lines.extend(public.map(|finding| {
            let words = match &prefix {
                Some(prefix) => finding.words.replace(prefix, "…_"),
                None => finding.words.clone(),
            };
            format!("  {}: {words}", finding.name)
        }));
        if let Some(error) = &examination.error {
            let status = error.status().map(|status| format!(", status {status}"));
            let request = error.request_id().map(|id| format!(", request id {id}"));
            let [status, request] = [status, request].map(Option::unwrap_or_default);
            let attempts = error.attempts();
            let kind = error.kind().name();
            lines.push(format!("  error: {kind}{status}{request}, {attempts} attempts"));
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The names of variables that are set; of those of sets of credentials, the end.
fn variables() -> Vec<String> {
    let settings = rosterkit::SERVICES.iter().flat_map(|service| service.settings);
    let known: BTreeSet<_> = settings
        .filter_map(|setting| setting.environment)
        .flat_map(|name| ["", "_FILE", "_COMMAND"].map(|ending| format!("{name}{ending}")))
        .collect();
    let named = |name: String| {
        let upper = name.to_uppercase();
        if known.contains(&name) || OTHERS.contains(&upper.as_str()) {
            return Some(name);
        }
        let of_a_set = known.iter().find(|known| name.ends_with(&format!("_{known}")));
        of_a_set.map(|known| format!("…_{known}"))
    };
    let names = env::vars_os().filter(|(_, value)| !value.is_empty());
    let names = names.filter_map(|(name, _)| name.into_string().ok().and_then(named));
    names.collect::<BTreeSet<_>>().into_iter().collect()
}
