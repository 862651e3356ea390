//! One scenario: make the client, call, and hold what happened against what was expected.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rosterkit::{CallOptions, FakeClock, Timestamp};
use rosterkit_emulator::{Emulator, Script, ScriptAnswer, ScriptHandle};
use serde_json::{Map, Value};
use tokio::runtime::Runtime;

use super::compare::{Complaints, Seen};
use super::corpus::{self, Scenario};
use crate::by_name::{Arguments, AsyncClient, BlockingClient, Ended, How, Plan, Take};

/// Which kind of client plays.
pub enum Surface {
    Async(Runtime),
    Blocking,
}

impl Surface {
    pub fn asynchronous() -> Self {
        Self::Async(Runtime::new().expect("a runtime"))
    }

    /// Play the scenario and, if it says so, go on where it ended.
    fn run(&self, scenario: &Scenario, plan: &Plan) -> Result<Outcome, String> {
        let Scenario { service, operation, .. } = scenario;
        match self {
            Self::Async(runtime) => {
                let client = AsyncClient::make(service, plan)?;
                outcome(scenario, plan, client, |client, arguments, how| {
                    runtime.block_on(client.play(operation, Arguments(arguments), how))
                })
            }
            Self::Blocking => {
                let client = BlockingClient::make(service, plan)?;
                outcome(scenario, plan, client, |client, arguments, how| {
                    client.play(operation, Arguments(arguments), how)
                })
            }
        }
    }
}

/// What a scenario led to, and what followed where it goes on from there.
pub struct Outcome {
    pub first: Ended,
    pub second: Option<Ended>,
}

fn outcome<C>(
    scenario: &Scenario,
    plan: &Plan,
    client: rosterkit::Result<C>,
    play: impl Fn(&C, &Map<String, Value>, How<'_>) -> Result<Ended, String>,
) -> Result<Outcome, String> {
    let client = match client {
        Ok(client) => client,
        Err(error) => return Ok(Outcome { first: Ended::failed(error), second: None }),
    };
    let Scenario { arguments, then_arguments, take, prefetch, resume_from, .. } = scenario;
    let resume_from = resume_from.as_deref();
    let options = match &scenario.headers {
        Some(headers) => CallOptions::default().headers(headers),
        None => CallOptions::default(),
    };
    let take = take.unwrap_or_default();
    let (answer_as, options) = (scenario.answer_as, &options);
    let how = How { answer_as, options, take, prefetch: *prefetch, resume_from };
    let first = play(&client, arguments, how)?;
    let mut second = None;
    if scenario.then_resume {
        if let (Some(content), Some(path)) = (&scenario.then_credential_file, &plan.credential_file)
        {
            // Put in its place, as deployments do.
            let other = path.with_extension("new");
            let replaced =
                std::fs::write(&other, content).and_then(|()| std::fs::rename(other, path));
            replaced.map_err(|error| error.to_string())?;
        }
        let resume = first.resume.as_deref().ok_or("there is no place to resume from")?;
        let how = How { take: Take::All, resume_from: Some(resume), ..how };
        second = Some(play(&client, then_arguments.as_ref().unwrap_or(arguments), how)?);
    }
    Ok(Outcome { first, second })
}

/// The credential of a client, unless the scenario has one.
fn usual_credential(service: &str) -> (&'static str, &'static str) {
    match service {
        "paperspace" => ("api_key", "test-key"),
        _ => ("token", "test-token"),
    }
}

/// When scenarios happen unless they say otherwise.
const USUAL_NOW: &str = "2024-01-01T00:00:00Z";

/// What the client is made with. Of `access`, what its clients are made with, by their scripts.
fn plan(scenario: &Scenario, scripts: &Scripts) -> Result<Plan, String> {
    let mut plan = plan_of(&scenario.service, scenario, &scripts.own.base_url)?;
    for (source, script, _) in &scripts.of_sources {
        let service = source.split('@').next().unwrap_or_default();
        let mut of_source = plan_of(service, scenario, &script.base_url)?;
        of_source.clock = plan.clock.clone();
        plan.clients.push((source.clone(), of_source));
    }
    Ok(plan)
}

fn plan_of(service: &str, scenario: &Scenario, base_url: &str) -> Result<Plan, String> {
    let client = &scenario.client;
    let now = client.now.as_deref().unwrap_or(USUAL_NOW);
    let now: Timestamp = now.parse().map_err(|_| format!("`now` is no time: {now}"))?;
    let is_kept = client.credential_file.is_some() || client.credential_command.is_some();
    let mut settings: Vec<_> = match &client.settings {
        None if is_kept => Vec::new(),
        None => {
            let (name, value) = usual_credential(service);
            vec![(name.to_owned(), value.to_owned())]
        }
        Some(settings) => settings
            .iter()
            .map(|(name, value)| (name.clone(), value.replace("{{base_url}}", base_url)))
            .collect(),
    };
    if !settings.iter().any(|(name, _)| name == "base_url") {
        settings.push(("base_url".to_owned(), base_url.to_owned()));
    }
    let now = now.unix_microseconds() as f64 / 1e6;
    let clock = FakeClock::new(now, client.random.unwrap_or(0.5)).map_err(|e| e.to_string())?;
    let credential_file = match &client.credential_file {
        Some(content) => Some(written(content).map_err(|error| error.to_string())?),
        None => None,
    };
    let credential_command = client.credential_command.clone();
    let (options, clients) = (options(client), Vec::new());
    let min_interval = client.min_interval_s.map(Duration::from_secs_f64);
    let max_concurrency = client.max_concurrency;
    Ok(Plan {
        settings,
        credential_file,
        credential_command,
        options,
        min_interval,
        max_concurrency,
        clock,
        clients,
    })
}

/// A file with this content, which no other scenario has.
fn written(content: &str) -> std::io::Result<PathBuf> {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("conformance");
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(COUNT.fetch_add(1, Ordering::Relaxed).to_string());
    std::fs::write(&path, content)?;
    Ok(path)
}

/// How long was waited.
fn seconds(clock: &FakeClock) -> Vec<f64> {
    clock.waits().iter().map(Duration::as_secs_f64).collect()
}

fn options(client: &corpus::Client) -> CallOptions {
    // Connections of its own, as those of earlier scenarios may be closed by now.
    let apart = Duration::from_secs_f64(5.0 + fastrand::f64());
    let mut options = CallOptions::default().connect_timeout(apart);
    options.timeout = client.timeout_s.map(Duration::from_secs_f64);
    options.attempt_timeout = client.attempt_timeout_s.map(Duration::from_secs_f64);
    options.max_retries = client.max_retries;
    options.max_retry_after = client.max_retry_after_s.map(Duration::from_secs_f64);
    options.max_pages = client.max_pages;
    options.max_body_bytes = client.max_body_bytes;
    options.headers = client.headers.as_ref().map(|headers| headers.iter().collect());
    options
}

/// The scripts that a scenario needs: its own, and of `access` those of the services behind it.
struct Scripts {
    own: ScriptHandle,
    of_sources: Vec<(String, ScriptHandle, Vec<String>)>,
}

impl Scripts {
    fn add(scenario: &Scenario, emulator: &Emulator) -> Result<Self, String> {
        let add = |answers: &[ScriptAnswer]| {
            emulator.add_script(Script { answers: answers.to_vec(), ..Script::default() })
        };
        let of_sources = scenario.sources.iter().map(|(source, scripted)| {
            Ok((source.clone(), add(&scripted.answers)?, scripted.requests.clone()))
        });
        Ok(Self {
            own: add(&scenario.answers)?,
            of_sources: of_sources.collect::<Result<_, String>>()?,
        })
    }

    /// What the services behind `access` were asked, where that is not what was expected.
    fn complaints(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        for (source, script, expected) in &self.of_sources {
            let asked = script.requests();
            let asked: Vec<_> =
                asked.iter().map(|r| format!("{} {}", r.method, r.target)).collect();
            if asked != *expected {
                complaints.push(format!("{source} was asked {asked:?}, expected {expected:?}"));
            }
            if script.left() > 0 {
                complaints.push(format!("{source}: {} answers were not used", script.left()));
            }
        }
        complaints
    }

    fn remove(self) {
        self.own.remove();
        self.of_sources.into_iter().for_each(|(_, script, _)| script.remove());
    }
}

/// Play a scenario; what comes back is everything that was not as expected.
pub fn play(scenario: &Scenario, emulator: &Emulator, surface: &Surface) -> Vec<String> {
    let scripts = match Scripts::add(scenario, emulator) {
        Ok(scripts) => scripts,
        Err(mistake) => return vec![mistake],
    };
    let played = plan(scenario, &scripts)
        .and_then(|plan| Ok((surface.run(scenario, &plan)?, seconds(&plan.clock))));
    let complaints = match played {
        Ok((mut outcome, waits)) => {
            // Of a dry run: where the service is differs from run to run.
            if let Some(Value::String(url)) =
                outcome.first.result.as_mut().and_then(|result| result.get_mut("url"))
            {
                *url = url.replace(&scripts.own.base_url, "{{base_url}}");
            }
            let (requests, unused) = (scripts.own.requests(), scripts.own.left());
            let seen = Seen { outcome, waits, requests, unused };
            let mut complaints = Complaints::of(&scenario.expect, &seen);
            complaints.extend(scripts.complaints());
            complaints
        }
        Err(mistake) => vec![mistake],
    };
    scripts.remove();
    complaints
}
