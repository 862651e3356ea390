//! The spans that a client reports to `tracing`: one for each call, and in it one for each attempt, with
//! the fields that OpenTelemetry has for HTTP clients.
//!
//! It is alone in its file, because `tracing` caches interest in spans for the whole process.

mod support;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

/// The fields of a span or event, as text.
#[derive(Clone, Default, Debug)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        self.0.insert(field.name(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
struct Recorded {
    spans: Vec<Fields>,
    /// Each event with how many of our spans it is inside of.
    events: Vec<(usize, Fields)>,
}

impl<S> tracing_subscriber::Layer<S> for Recorder
where
    S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
{
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        if attributes.metadata().target().starts_with("rosterkit") {
            let mut recorded = self.0.lock().unwrap();
            let mut fields = Fields::default();
            attributes.record(&mut fields);
            context.span(id).unwrap().extensions_mut().insert(recorded.spans.len());
            recorded.spans.push(fields);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        if let Some(index) = context.span(id).unwrap().extensions().get::<usize>() {
            values.record(&mut self.0.lock().unwrap().spans[*index]);
        }
    }

    fn on_event(&self, event: &tracing::Event<'_>, context: Context<'_, S>) {
        if event.metadata().target().starts_with("rosterkit") {
            let mut fields = Fields::default();
            event.record(&mut fields);
            let depth = context.event_scope(event).map_or(0, Iterator::count);
            self.0.lock().unwrap().events.push((depth, fields));
        }
    }
}

fn secret() -> Value {
    json!({
        "headers": [["Content-Type", "application/json"], ["X-Request-Id", "r-2"]],
        "body": {"json": {
            "name": "DB", "hasDeploymentAttached": false,
            "dtCreated": "2024-01-02T03:04:05Z", "dtModified": "2024-01-02T03:04:05Z",
        }},
    })
}

#[tokio::test]
async fn a_call_is_a_span_and_so_is_each_attempt_with_the_fields_of_the_standard() {
    let recorder = Recorder::default();
    let _guard = tracing_subscriber::registry().with(recorder.clone()).set_default();
    let emulator = support::emulator();
    let failed = json!({"status": 502, "headers": [["X-Request-Id", "r-1"]]});
    let script = support::script(&emulator, vec![failed, secret(), json!({"status": 404})]);
    let client = support::scripted(&script);
    client.get_secret("the-team", "DB").await.unwrap();
    client.delete_secret("the-team", "DB").await.unwrap_err();

    let recorded = recorder.0.lock().unwrap();
    let spans: Vec<_> = recorded.spans.iter().map(|span| &span.0).collect();
    let expected = |pairs: &[(&'static str, &str)]| -> BTreeMap<&'static str, String> {
        pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
    };
    let base = script.base_url.trim_end_matches('/');
    let port = base.strip_prefix("http://127.0.0.1:").unwrap().split('/').next().unwrap();
    let template = "/teams/{team_id}/secrets/{name}";
    let (get, delete) = (format!("GET {template}"), format!("DELETE {template}"));
    let url = format!("{base}{template}");
    let attempt = |method: &'static str, name: &str, more: &[(&'static str, &str)]| {
        let mut fields = expected(&[
            ("otel.kind", "client"),
            ("otel.name", name),
            ("http.request.method", method),
            ("url.template", template),
            ("url.full", &url),
            ("server.address", "127.0.0.1"),
            ("server.port", port),
        ]);
        fields.append(&mut expected(more));
        fields
    };
    let failed = ("otel.status_code", "ERROR");
    assert_eq!(
        spans,
        [
            &expected(&[
                ("otel.kind", "internal"),
                ("otel.name", "paperspace.get_secret"),
                ("rosterkit.service", "paperspace"),
                ("rosterkit.operation", "get_secret"),
                ("rosterkit.attempts", "2"),
            ]),
            &attempt(
                "GET",
                &get,
                &[
                    ("http.response.status_code", "502"),
                    ("rosterkit.request_id", "r-1"),
                    ("error.type", "502"),
                    failed,
                ]
            ),
            &attempt(
                "GET",
                &get,
                &[
                    ("http.request.resend_count", "1"),
                    ("http.response.status_code", "200"),
                    ("rosterkit.request_id", "r-2"),
                ]
            ),
            &expected(&[
                ("otel.kind", "internal"),
                ("otel.name", "paperspace.delete_secret"),
                ("rosterkit.service", "paperspace"),
                ("rosterkit.operation", "delete_secret"),
                ("rosterkit.attempts", "1"),
                ("error.type", "404"),
                failed,
            ]),
            &attempt(
                "DELETE",
                &delete,
                &[("http.response.status_code", "404"), ("error.type", "404"), failed]
            ),
        ]
    );
    let depths: Vec<_> = recorded.events.iter().map(|(depth, _)| *depth).collect();
    assert_eq!(depths, [2, 1, 2, 2], "inside the attempt's span, and that of the call");
    let messages: Vec<_> = recorded.events.iter().map(|(_, e)| e.0["message"].as_str()).collect();
    assert_eq!(messages, ["answered", "trying again", "answered", "answered"]);
    assert_eq!(recorded.events[1].1.0["reason"], "ServerError");
}
