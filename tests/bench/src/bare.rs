//! The competitor: reqwest and serde_json as somebody would write it for this one purpose.
//!
//! No checks, no retries, no time-outs. `bytes()` and `from_slice` are what reqwest's `json()` does.

use futures_util::future::try_join_all;
use reqwest::Client;
use reqwest::header::{ACCEPT, CONTENT_TYPE};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tokio::sync::Semaphore;

use crate::Result;
use crate::jobs::{API_KEY, Place, Weigh, weight};
use crate::measure::{Sample, Stopwatch};
use crate::people::{TEAM, user_id};

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

struct Bare<'a> {
    http: Client,
    place: &'a Place,
}

impl<'a> Bare<'a> {
    /// Ready to be measured: the connection is there.
    async fn ready(place: &'a Place) -> Result<Self> {
        // Fails when it is there already, which is as good.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().user_agent("bare").no_proxy().build()?;
        let bare = Self { http, place };
        bare.put(0).await?;
        Ok(bare)
    }

    async fn page<T: DeserializeOwned>(&self, after: Option<&str>) -> Result<Page<T>> {
        let mut url = format!("{}/paperspace/teams/{TEAM}/users?limit=120", self.place.url);
        if let Some(cursor) = after {
            url.push_str("&after=");
            url.push_str(cursor);
        }
        let request = self.http.get(url).bearer_auth(API_KEY).header(ACCEPT, "application/json");
        let body = request.send().await?.error_for_status()?.bytes().await?;
        Ok(serde_json::from_slice(&body)?)
    }

    async fn put(&self, index: usize) -> Result<Membership> {
        let user = user_id(index);
        let request = self
            .http
            .put(format!("{}/paperspace/teams/{TEAM}/users/{user}", self.place.url))
            .bearer_auth(API_KEY)
            .header(ACCEPT, "application/json")
            .header(CONTENT_TYPE, "application/json")
            .body(r#"{"isAdmin":true}"#);
        let body = request.send().await?.error_for_status()?.bytes().await?;
        Ok(serde_json::from_slice(&body)?)
    }

    async fn pages<T: DeserializeOwned>(&self, mut each: impl FnMut(Vec<Member<T>>)) -> Result {
        let mut cursor = None;
        loop {
            let page = self.page(cursor.as_deref()).await?;
            each(page.items);
            if !page.has_more {
                return Ok(());
            }
            cursor = page.next_page;
        }
    }
}

/// List everybody and hold them.
pub async fn list<T: DeserializeOwned>(place: &Place) -> Result<Sample> {
    let bare = Bare::ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut everybody: Vec<Member<T>> = Vec::new();
    bare.pages(|items| everybody.extend(items)).await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: everybody.iter().map(Weigh::weigh).sum(), ..sample })
}

/// List everybody, look at each and hold nobody.
pub async fn stream(place: &Place) -> Result<Sample> {
    let bare = Bare::ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut weight = 0;
    bare.pages::<String>(|items| weight += items.iter().map(Weigh::weigh).sum::<u64>()).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// PUTs, one after another.
pub async fn puts(place: &Place) -> Result<Sample> {
    let bare = Bare::ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut admins = 0;
    for index in 0..place.size.calls {
        admins += u64::from(bare.put(index).await?.is_admin);
    }
    Ok(Sample { weight: admins, ..watch.stop()? })
}

/// PUTs, all at once, as many in flight as `bound` says.
pub async fn burst(place: &Place, bound: Option<usize>) -> Result<Sample> {
    let bare = Bare::ready(place).await?;
    let watch = Stopwatch::start()?;
    let room = Semaphore::new(bound.unwrap_or(Semaphore::MAX_PERMITS));
    let put = async |index| {
        let _slot = room.acquire().await?;
        bare.put(index).await
    };
    let done = try_join_all((0..place.size.burst).map(put)).await?;
    let admins = done.iter().filter(|membership| membership.is_admin).count();
    Ok(Sample { weight: admins as u64, ..watch.stop()? })
}
