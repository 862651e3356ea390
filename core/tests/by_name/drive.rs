//! Carrying out what an operation gives, by await and by blocking.

use std::collections::BTreeMap;

use rosterkit::bridge::raw::headers;
use rosterkit::{Call, CallOptions, DryRun, Error, Page, Pager, RateLimit, Response, blocking};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// How much of a listing is taken, and in which way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Take {
    #[default]
    All,
    Collect,
    Pages,
    Items(usize),
}

/// What is had of a call beside its result.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerAs {
    /// All of the answer.
    Response,
    /// In place of both: what would be sent.
    DryRun,
}

/// How a call is sent, and a listing read.
#[derive(Clone, Copy)]
pub struct How<'a> {
    pub answer_as: Option<AnswerAs>,
    pub options: &'a CallOptions,
    pub take: Take,
    pub prefetch: Option<usize>,
    pub resume_from: Option<&'a str>,
}

/// The result of a call or a listing.
#[derive(Default)]
pub struct Ended {
    pub result: Option<Value>,
    /// All of the answer but the result, where that was asked for.
    pub response: Option<Value>,
    pub items: Vec<Value>,
    /// The pages, with their facts under the names that scenarios use.
    pub pages: Vec<Value>,
    pub error: Option<Error>,
    /// Where the listing goes on.
    pub resume: Option<String>,
    /// How often the listing was found to have moved.
    pub shifts: Option<u64>,
}

fn shown(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("records are JSON")
}

fn shown_page<T: Serialize>(page: &Page<T>) -> Value {
    let mut told = shown_response(&page.response);
    told["items"] = shown(&page.items);
    told["shown"] = format!("{:?}", page.response).into();
    told
}

impl How<'_> {
    /// Whether a blocking client has to prepare the call.
    pub fn prepares(&self) -> bool {
        self.answer_as.is_some() || *self.options != CallOptions::default()
    }
}

/// All of an answer but its value, under the names that scenarios use.
fn shown_response<T>(response: &Response<T>) -> Value {
    let rate_limit = response.rate_limit().map(|RateLimit { limit, remaining, reset, .. }| {
        json!({ "limit": limit, "remaining": remaining, "reset": reset })
    });
    json!({
        "status": response.status(),
        "headers": headers(response.headers()).collect::<BTreeMap<_, _>>(),
        "request_id": response.request_id(),
        "rate_limit": rate_limit,
        "attempts": response.attempts(),
        "elapsed": response.elapsed().as_secs_f64(),
        "body": String::from_utf8_lossy(response.body()),
    })
}

impl Ended {
    pub fn responded<T: Serialize>(response: Result<Response<T>, Error>) -> Self {
        let response = match response {
            Ok(response) => response,
            Err(error) => return Self::failed(error),
        };
        let mut told = shown_response(&response);
        // Printed, it must say nothing that the headers or the body alone do.
        let Response { value, .. } = &response;
        let result = Some(shown(value));
        told["shown"] = format!("{:?}", response.map(|_| ())).into();
        Self { result, response: Some(told), ..Self::default() }
    }

    pub fn dry(dry: Result<DryRun, Error>) -> Self {
        match dry {
            Ok(dry) => {
                let DryRun { method, url, headers, bodies, .. } = dry;
                let headers: BTreeMap<_, _> = headers.into_iter().collect();
                let told =
                    json!({ "method": method, "url": url, "headers": headers, "bodies": bodies });
                Self { result: Some(told), ..Self::default() }
            }
            Err(error) => Self::failed(error),
        }
    }

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

    /// Keep one item; false when no other is to follow.
    fn item<T: Serialize>(&mut self, next: Option<Result<T, Error>>) -> bool {
        self.items.extend(next.as_ref().and_then(|item| item.as_ref().ok()).map(shown));
        self.goes_on(next)
    }

    /// Keep one page; false when no other is to follow.
    fn page<T: Serialize>(&mut self, next: Option<Result<Page<T>, Error>>) -> bool {
        self.pages.extend(next.as_ref().and_then(|page| page.as_ref().ok()).map(shown_page));
        self.goes_on(next)
    }

    fn goes_on<T>(&mut self, next: Option<Result<T, Error>>) -> bool {
        match next {
            Some(Ok(_)) => true,
            Some(Err(error)) => {
                self.error = Some(error);
                false
            }
            None => false,
        }
    }
}

/// What the async client's methods give.
pub trait Drive {
    async fn drive(self, how: How<'_>) -> Ended;
}

impl<T: Serialize + Send + 'static> Drive for Call<T> {
    async fn drive(self, how: How<'_>) -> Ended {
        match how.answer_as {
            None => Ended::with(self.options(how.options.clone()).await),
            Some(AnswerAs::Response) => {
                Ended::responded(self.options(how.options.clone()).with_response().await)
            }
            Some(AnswerAs::DryRun) => Ended::dry(self.options(how.options.clone()).dry_run()),
        }
    }
}

impl<T: Serialize + Send + 'static> Drive for Pager<T> {
    async fn drive(mut self, how: How<'_>) -> Ended {
        if *how.options != CallOptions::default() {
            self = self.options(how.options);
        }
        if let Some(pages) = how.prefetch {
            self = self.prefetch(pages);
        }
        if let Some(resume) = how.resume_from {
            self = self.resume_from(resume);
        }
        let mut ended = Ended::default();
        match how.take {
            Take::Collect => return Ended::collected(self.all().await),
            Take::Pages => {
                let mut pages = self.pages();
                while ended.page(pages.next().await) {}
                ended.resume = Some(pages.resume());
                ended.shifts = Some(pages.shifts());
            }
            Take::All => {
                while ended.item(self.next().await) {}
                ended.resume = Some(self.resume());
                ended.shifts = Some(self.shifts());
            }
            Take::Items(most) => {
                while ended.items.len() < most && ended.item(self.next().await) {}
                ended.resume = Some(self.resume());
                ended.shifts = Some(self.shifts());
            }
        }
        ended
    }
}

/// What the blocking client's methods give.
pub trait DriveBlocking {
    fn drive_blocking(self, how: How<'_>) -> Ended;
}

impl<T: Serialize + Send + 'static> DriveBlocking for Call<T> {
    fn drive_blocking(self, how: How<'_>) -> Ended {
        match how.answer_as {
            None => Ended::with(self.options(how.options.clone()).wait()),
            Some(AnswerAs::Response) => {
                Ended::responded(self.options(how.options.clone()).wait_with_response())
            }
            Some(AnswerAs::DryRun) => Ended::dry(self.options(how.options.clone()).dry_run()),
        }
    }
}

impl<T: Serialize> DriveBlocking for Result<T, Error> {
    fn drive_blocking(self, how: How<'_>) -> Ended {
        assert!(!how.prepares(), "the call is to be prepared");
        Ended::with(self)
    }
}

impl<T: Serialize + Send + 'static> DriveBlocking for Pager<T> {
    fn drive_blocking(self, how: How<'_>) -> Ended {
        self.into_blocking().drive_blocking(how)
    }
}

impl<T: Serialize + Send + 'static> DriveBlocking for blocking::Pager<T> {
    fn drive_blocking(mut self, how: How<'_>) -> Ended {
        if *how.options != CallOptions::default() {
            self = self.options(how.options);
        }
        if let Some(pages) = how.prefetch {
            self = self.prefetch(pages);
        }
        if let Some(resume) = how.resume_from {
            self = self.resume_from(resume);
        }
        let mut ended = Ended::default();
        match how.take {
            Take::Collect => return Ended::collected(self.all()),
            Take::Pages => {
                let mut pages = self.pages();
                while ended.page(pages.next()) {}
                ended.resume = Some(pages.resume());
                ended.shifts = Some(pages.shifts());
            }
            Take::All => {
                while ended.item(self.next()) {}
                ended.resume = Some(self.resume());
                ended.shifts = Some(self.shifts());
            }
            Take::Items(most) => {
                while ended.items.len() < most && ended.item(self.next()) {}
                ended.resume = Some(self.resume());
                ended.shifts = Some(self.shifts());
            }
        }
        ended
    }
}
