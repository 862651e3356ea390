//! The competitors: reqwest or hyper, and serde_json, as one would write it for this one purpose.
//!
//! No checks beyond the status, no retries, no time-outs.

mod via_hyper;
mod via_reqwest;

use std::sync::Arc;
use std::thread;

use bytes::Bytes;
use futures_util::future::try_join_all;
use http::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;

pub use self::via_hyper::Hyper;
pub use self::via_reqwest::Reqwest;
use crate::Result;
use crate::jobs::{Place, THREADS, Weigh, weight};
use crate::measure::{Sample, Stopwatch};
use crate::people::{HUNDRED_PAGES, TEAM, user_id};

/// A client of HTTP, with its defaults.
pub trait Http: Sized + Send + Sync + 'static {
    fn new(place: &Place) -> Result<Self>;

    /// Ask, and read the whole answer if its status is a good one. No body if it is empty.
    fn exchange(
        &self,
        method: Method,
        url: String,
        body: &'static str,
    ) -> impl Future<Output = Result<Bytes>> + Send;
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page<T> {
    has_more: bool,
    items: Vec<Member<T>>,
    next_page: Option<String>,
}

/// A member, with times of type `T`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member<T> {
    dt_confirmed: Option<T>,
    is_admin: bool,
    is_owner: bool,
    user: User<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct User<T> {
    id: String,
    email: String,
    first_name: Option<String>,
    last_name: Option<String>,
    last_active: Option<T>,
    public_profile_image_url: Option<String>,
}

/// A time that is read, with the parser that RosterKit uses.
pub struct Time(#[expect(dead_code, reason = "held, as a user would")] jiff::Timestamp);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = Time;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a time")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Time, E> {
                text.parse().map(Time).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, reason = "decoded, as a user would")]
struct Membership {
    dt_confirmed: Option<String>,
    dt_deleted: Option<String>,
    is_admin: bool,
    is_owner: bool,
}

impl<T> Weigh for Member<T> {
    fn weigh(&self) -> u64 {
        let Member { dt_confirmed, is_admin, is_owner, user } = self;
        weight(
            [Some(&user.id), Some(&user.email), user.first_name.as_ref(), user.last_name.as_ref()]
                .into_iter()
                .chain([user.public_profile_image_url.as_ref()])
                .map(|text| text.map(String::as_str)),
            [*is_admin, *is_owner, dt_confirmed.is_some(), user.last_active.is_some()],
        )
    }
}

struct Bare<H> {
    http: H,
    url: String,
}

impl<H: Http> Bare<H> {
    fn new(place: &Place) -> Result<Self> {
        Ok(Self { http: H::new(place)?, url: format!("{}/paperspace/teams", place.url) })
    }

    /// Ready to be measured: the connection is there.
    async fn ready(place: &Place) -> Result<Self> {
        let bare = Self::new(place)?;
        bare.put(0).await?;
        Ok(bare)
    }

    async fn page<T: DeserializeOwned>(&self, team: &str, after: Option<&str>) -> Result<Page<T>> {
        let mut url = format!("{}/{team}/users?limit=120", self.url);
        if let Some(cursor) = after {
            url.push_str("&after=");
            url.push_str(cursor);
        }
        Ok(serde_json::from_slice(&self.http.exchange(Method::GET, url, "").await?)?)
    }

    async fn put(&self, index: usize) -> Result<Membership> {
        let url = format!("{}/{TEAM}/users/{}", self.url, user_id(index));
        let body = self.http.exchange(Method::PUT, url, r#"{"isAdmin":true}"#).await?;
        Ok(serde_json::from_slice(&body)?)
    }

    async fn pages<T: DeserializeOwned>(
        &self,
        team: &str,
        mut each: impl FnMut(Vec<Member<T>>),
    ) -> Result {
        let mut cursor = None;
        loop {
            let page = self.page(team, cursor.as_deref()).await?;
            each(page.items);
            if !page.has_more {
                return Ok(());
            }
            cursor = page.next_page;
        }
    }

    async fn all<T: DeserializeOwned>(&self, team: &str) -> Result<Vec<Member<T>>> {
        let mut everybody = Vec::new();
        self.pages(team, |items| everybody.extend(items)).await?;
        Ok(everybody)
    }

    /// PUTs, all at once, as many in flight as `bound` says.
    async fn at_once(&self, calls: usize, bound: Option<usize>) -> Result<u64> {
        let room = Semaphore::new(bound.unwrap_or(Semaphore::MAX_PERMITS));
        let put = async |index| {
            let _slot = room.acquire().await?;
            self.put(index).await
        };
        let done = try_join_all((0..calls).map(put)).await?;
        Ok(done.iter().filter(|membership| membership.is_admin).count() as u64)
    }
}

fn weigh_all<T>(everybody: &[Member<T>]) -> u64 {
    everybody.iter().map(Weigh::weigh).sum()
}

/// List everybody and hold them.
pub async fn list<H: Http, T: DeserializeOwned>(place: &Place) -> Result<Sample> {
    let bare = Bare::<H>::ready(place).await?;
    let watch = Stopwatch::start()?;
    let everybody: Vec<Member<T>> = bare.all(TEAM).await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// List all members, look at each and hold none.
pub async fn stream<H: Http>(place: &Place) -> Result<Sample> {
    let bare = Bare::<H>::ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut weight = 0;
    bare.pages::<String>(TEAM, |items| weight += weigh_all(&items)).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// PUTs, one after another.
pub async fn puts<H: Http>(place: &Place) -> Result<Sample> {
    let bare = Bare::<H>::ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut admins = 0;
    for index in 0..place.size.calls {
        admins += u64::from(bare.put(index).await?.is_admin);
    }
    Ok(Sample { weight: admins, ..watch.stop()? })
}

/// PUTs, all at once.
pub async fn burst<H: Http>(place: &Place, bound: Option<usize>) -> Result<Sample> {
    let bare = Bare::<H>::ready(place).await?;
    let watch = Stopwatch::start()?;
    let weight = bare.at_once(place.size.burst, bound).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// Make a client, connect, list a hundred pages and hold them.
pub async fn first_list<H: Http>(place: &Place) -> Result<Sample> {
    let watch = Stopwatch::start()?;
    let everybody: Vec<Member<String>> = Bare::<H>::new(place)?.all(HUNDRED_PAGES).await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// Make a client and PUT, all at once.
pub async fn first_burst<H: Http>(place: &Place, bound: Option<usize>) -> Result<Sample> {
    let watch = Stopwatch::start()?;
    let weight = Bare::<H>::new(place)?.at_once(place.size.burst, bound).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// Make a client and PUT, from many threads.
pub fn first_threads<H: Http>(place: &Place, runtime: &Runtime) -> Result<Sample> {
    let watch = Stopwatch::start()?;
    let bare = Arc::new(Bare::<H>::new(place)?);
    let work = |share: usize| {
        let (bare, handle, calls) = (bare.clone(), runtime.handle().clone(), place.size.burst);
        thread::spawn(move || {
            let mut admins = 0;
            for index in (share..calls).step_by(THREADS) {
                let done = handle.block_on(bare.put(index)).map_err(|error| error.to_string());
                admins += u64::from(done?.is_admin);
            }
            Ok::<_, String>(admins)
        })
    };
    let threads: Vec<_> = (0..THREADS).map(work).collect();
    let weight = crate::jobs::sum_of(threads)?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// List a hundred pages and hold them.
pub async fn hundred_pages<H: Http>(place: &Place) -> Result<Sample> {
    let bare = Bare::<H>::ready(place).await?;
    let watch = Stopwatch::start()?;
    let everybody: Vec<Member<String>> = bare.all(HUNDRED_PAGES).await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// As many PUTs as a server far away is asked for, all at once.
pub async fn far_burst<H: Http>(place: &Place, bound: Option<usize>) -> Result<Sample> {
    let bare = Bare::<H>::ready(place).await?;
    let watch = Stopwatch::start()?;
    let weight = bare.at_once(place.size.far_calls, bound).await?;
    Ok(Sample { weight, ..watch.stop()? })
}
