//! The corpus as data: read strictly, so that a slip of the pen cannot make a scenario say less.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use rosterkit_emulator::ScriptAnswer;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use crate::by_name::{AnswerAs, Take};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    about: String,
    scenarios: Vec<Scenario>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The file it stands in.
    #[serde(skip)]
    pub file: String,
    pub name: String,
    pub service: String,
    pub operation: String,
    #[serde(default)]
    pub client: Client,
    #[serde(default)]
    pub arguments: Map<String, Value>,
    /// The headers of this call.
    pub headers: Option<BTreeMap<String, String>>,
    /// What is had of the call beside its result.
    pub answer_as: Option<AnswerAs>,
    pub take: Option<Take>,
    pub prefetch: Option<usize>,
    pub resume_from: Option<String>,
    #[serde(default)]
    pub then_resume: bool,
    pub then_arguments: Option<Map<String, Value>>,
    /// What the file of the credential has from then on.
    pub then_credential_file: Option<String>,
    #[serde(default)]
    pub answers: Vec<ScriptAnswer>,
    /// Of `access`: what the services behind it answer, and what they are asked, by source.
    #[serde(default)]
    pub sources: BTreeMap<String, ScriptedSource>,
    pub expect: Expect,
    /// For runners with a real clock, which skip it.
    #[serde(default)]
    needs_fake_clock: bool,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScriptedSource {
    pub answers: Vec<ScriptAnswer>,
    /// `GET /teams/t1/users?limit=120`, in order.
    pub requests: Vec<String>,
}

/// How the client is made.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Client {
    pub settings: Option<BTreeMap<String, String>>,
    /// The content of a file, which is given as the option of that name.
    pub credential_file: Option<String>,
    pub credential_command: Option<Vec<String>>,
    pub headers: Option<BTreeMap<String, String>>,
    pub timeout_s: Option<f64>,
    pub attempt_timeout_s: Option<f64>,
    pub max_retries: Option<u32>,
    pub max_retry_after_s: Option<f64>,
    pub max_pages: Option<usize>,
    pub max_body_bytes: Option<usize>,
    pub min_interval_s: Option<f64>,
    pub max_concurrency: Option<usize>,
    pub now: Option<String>,
    pub random: Option<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    #[serde(default)]
    pub requests: Vec<ExpectedRequest>,
    #[serde(default, deserialize_with = "even_null")]
    pub result: Option<Value>,
    /// All of the answer but its result.
    pub response: Option<ExpectedResponse>,
    /// In place of a `result` that is a text: the file beside the corpus that has it.
    pub file: Option<String>,
    pub items: Option<Vec<Value>>,
    pub pages: Option<Vec<ExpectedPage>>,
    pub error: Option<ExpectedError>,
    pub then_items: Option<Vec<Value>>,
    pub then_error: Option<ExpectedError>,
    /// A JSON pointer: the part of each item that is compared; all of it when absent.
    #[serde(default)]
    pub pick: String,
    #[serde(default)]
    pub waits: Vec<f64>,
    /// How often the first listing was found to have moved; not compared when absent.
    pub shifts: Option<u64>,
}

/// `null` is a result that can be expected, unlike none.
fn even_null<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedRequest {
    pub method: String,
    pub target: String,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    #[serde(default)]
    pub without_headers: Vec<String>,
    #[serde(default)]
    pub body: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedPage {
    pub items: Vec<Value>,
    pub response: Option<ExpectedResponse>,
}

/// What is said of an answer: what is given is compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedResponse {
    pub status: Option<u16>,
    pub body: Option<String>,
    #[serde(default, deserialize_with = "even_null")]
    pub request_id: Option<Value>,
    #[serde(default, deserialize_with = "even_null")]
    pub rate_limit: Option<Value>,
    pub attempts: Option<u32>,
    /// In seconds; where the clock is real, it is not compared.
    pub elapsed: Option<f64>,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// What its printed form must not show.
    #[serde(default)]
    pub not_shown: Vec<String>,
}

#[derive(Deserialize)]
pub struct ExpectedError {
    #[serde(default)]
    pub absent: Vec<String>,
    #[serde(default)]
    pub message_contains: Vec<String>,
    #[serde(default)]
    pub nowhere: Vec<String>,
    #[serde(flatten)]
    pub facts: Map<String, Value>,
}

impl ExpectedError {
    /// The error's name, for example `NotFoundError`.
    pub fn name(&self) -> &str {
        self.facts.get("error").and_then(Value::as_str).unwrap_or_default()
    }

    fn mistake(&self) -> Option<String> {
        if self.name().is_empty() {
            return Some("an expected error needs its name under `error`".to_owned());
        }
        let mut named = self.facts.keys().chain(&self.absent);
        let known = |name: &str| {
            matches!(name, "error" | "message")
                || rosterkit::Error::FACTS.iter().any(|fact| fact.name == name)
        };
        let unknown = named.find(|name| !known(name))?;
        Some(format!("errors have no fact `{unknown}`"))
    }
}

impl Scenario {
    fn has_file(&self) -> bool {
        self.client.credential_file.is_some()
    }

    /// What is wrong with it as a scenario.
    fn mistake(&self) -> Option<String> {
        let Expect { result, items, pages, error, then_items, then_error, .. } = &self.expect;
        let outcomes = [result.is_some(), items.is_some(), pages.is_some()];
        match outcomes.into_iter().filter(|given| *given).count() {
            0 if error.is_none() => return Some("it expects nothing".to_owned()),
            0 => {}
            1 if result.is_none() || error.is_none() => {}
            _ => {
                let rule = "of `result`, `items` and `pages` one can be expected, and no `result` beside `error`";
                return Some(rule.to_owned());
            }
        }
        if pages.is_some() != (self.take == Some(Take::Pages)) {
            return Some("`pages` goes with `take: \"pages\"`, and only with it".to_owned());
        }
        let wants_response = self.answer_as == Some(AnswerAs::Response) && error.is_none();
        if self.expect.response.is_some() != wants_response {
            return Some(
                "`response` goes with `answer_as: \"response\"`, and only with it".to_owned(),
            );
        }
        if self.service != "access" && (!self.sources.is_empty() || self.expect.file.is_some()) {
            return Some("`sources` and `file` are for `access`".to_owned());
        }
        let second = then_items.is_some() || then_error.is_some();
        if self.then_resume != second || (self.then_arguments.is_some() && !self.then_resume) {
            return Some("`then_…` goes with `then_resume`, and only with it".to_owned());
        }
        if self.then_credential_file.is_some() && !(self.then_resume && self.has_file()) {
            return Some(
                "`then_credential_file` goes with `credential_file` and `then_resume`".to_owned(),
            );
        }
        if !self.needs_fake_clock && (self.client.now.is_some() || self.client.random.is_some()) {
            return Some("`now` and `random` need a fake clock".to_owned());
        }
        error.iter().chain(then_error).find_map(ExpectedError::mistake)
    }
}

/// Every scenario of every file, or everything that is wrong with them.
pub fn read() -> Result<Vec<Scenario>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance");
    let entries = std::fs::read_dir(&folder).map_err(|error| error.to_string())?;
    let mut paths: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    paths.sort();
    let (mut scenarios, mut mistakes, mut names) = (Vec::new(), Vec::new(), HashSet::new());
    for path in paths {
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match read_file(&path) {
            Ok(read) => {
                for mut scenario in read {
                    scenario.file.clone_from(&file);
                    if let Some(name) = &scenario.expect.file {
                        match std::fs::read_to_string(folder.join(name)) {
                            Ok(text) => scenario.expect.result = Some(text.into()),
                            Err(error) => mistakes.push(format!("{file}: {name}: {error}")),
                        }
                    }
                    scenarios.push(scenario);
                }
            }
            Err(mistake) => mistakes.push(format!("{file}: {mistake}")),
        }
    }
    for scenario in &scenarios {
        let Scenario { file, name, .. } = scenario;
        if !names.insert(name) {
            mistakes.push(format!("{file}: {name}: there is another one of that name"));
        }
        mistakes.extend(scenario.mistake().map(|mistake| format!("{file}: {name}: {mistake}")));
    }
    match mistakes.is_empty() {
        true if scenarios.is_empty() => Err("there are no scenarios at all".to_owned()),
        true => Ok(scenarios),
        false => Err(mistakes.join("\n")),
    }
}

fn read_file(path: &Path) -> Result<Vec<Scenario>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let file: File = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    if file.about.is_empty() || file.scenarios.is_empty() {
        return Err("it says nothing in `about`, or holds no scenarios".to_owned());
    }
    Ok(file.scenarios)
}
