//! Taking what an operation gives to its end, in both worlds.

use rosterkit::{Call, Error, Page, Pager, RawAnswer, blocking};
use serde::Serialize;
use serde_json::{Value, json};

use super::corpus::{Scenario, Take};

/// How a listing is read.
pub struct How<'a> {
    pub take: Take,
    pub prefetch: Option<usize>,
    pub resume_from: Option<&'a str>,
}

impl<'a> How<'a> {
    pub fn first(scenario: &'a Scenario) -> Self {
        let Scenario { take, prefetch, resume_from, .. } = scenario;
        Self {
            take: take.unwrap_or_default(),
            prefetch: *prefetch,
            resume_from: resume_from.as_deref(),
        }
    }
}

/// What came of it.
#[derive(Default)]
pub struct Ended {
    pub result: Option<Value>,
    pub items: Vec<Value>,
    pub pages: Vec<Page<Value>>,
    pub error: Option<Error>,
    /// Where the listing goes on.
    pub resume: Option<String>,
}

fn shown(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("models are JSON")
}

/// The answer to a request without an operation, as scenarios expect it.
pub fn raw_answer(answer: &RawAnswer) -> Value {
    json!({ "status": answer.status, "body": String::from_utf8_lossy(&answer.body) })
}

impl Ended {
    pub fn with<T: Serialize>(result: Result<T, Error>) -> Self {
        match result {
            Ok(value) => Self { result: Some(shown(&value)), ..Self::default() },
            Err(error) => Self::failed(error),
        }
    }

    pub fn failed(error: Error) -> Self {
        let resume = error.resume().map(str::to_owned);
        Self { error: Some(error), resume, ..Self::default() }
    }

    fn collected<T: Serialize>(all: Result<Vec<T>, Error>) -> Self {
        match all {
            Ok(items) => Self { items: items.iter().map(shown).collect(), ..Self::default() },
            Err(error) => Self::failed(error),
        }
    }

    /// Keep one item or page; false when the listing is over.
    fn keep<T>(&mut self, next: Option<Result<T, Error>>, keep: impl Fn(&mut Self, T)) -> bool {
        match next {
            Some(Ok(value)) => keep(self, value),
            Some(Err(error)) => self.error = Some(error),
            None => return false,
        }
        self.error.is_none()
    }

    fn keep_item<T: Serialize>(&mut self, item: T) {
        self.items.push(shown(&item));
    }

    fn keep_page<T: Serialize>(&mut self, mut page: Page<T>) {
        // A page of another item type can only be made from one, so the items travel as bytes would.
        let items = page.items.drain(..).map(|item| shown(&item)).collect();
        self.pages.push(PageFacts { items, page: &page }.into());
    }
}
