//! Carrying out what an operation gives, by await and by blocking.

use rosterkit::{Call, Error, Page, Pager, RateLimit, blocking};
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

/// How a listing is read.
#[derive(Clone, Copy)]
pub struct How<'a> {
    pub take: Take,
    pub prefetch: Option<usize>,
    pub resume_from: Option<&'a str>,
}

/// The result of a call or a listing.
#[derive(Default)]
pub struct Ended {
    pub result: Option<Value>,
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
    let rate_limit = page.rate_limit.map(|RateLimit { limit, remaining, reset, .. }| {
        json!({ "limit": limit, "remaining": remaining, "reset": reset })
    });
    json!({
        "items": page.items,
        "status": page.status,
        "request_id": page.request_id,
        "rate_limit": rate_limit,
        "body": String::from_utf8_lossy(&page.body),
    })
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
    async fn drive(self, _: How<'_>) -> Ended {
        Ended::with(self.await)
    }
}

impl<T: Serialize + Send + 'static> Drive for Pager<T> {
    async fn drive(mut self, how: How<'_>) -> Ended {
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
    fn drive_blocking(self, _: How<'_>) -> Ended {
        Ended::with(self.wait())
    }
}

impl<T: Serialize> DriveBlocking for Result<T, Error> {
    fn drive_blocking(self, _: How<'_>) -> Ended {
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
