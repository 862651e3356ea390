//! The decoders of what arrives over the network, for the fuzz targets in `core/fuzz`.

use std::time::{Duration, SystemTime};

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::error::{Error, ErrorKind};
use crate::http::hints;
use crate::masks::Masks;
use crate::page::{Identify, Paging};
use crate::services::evo::OnePage;
use crate::services::gitbook::ByPageToken;
use crate::services::paperspace::ByCursor;
use crate::services::zenml::ByOffset;
use crate::{Secret, evo, gitbook, paperspace, zenml};

/// Read a body as a page of each service; how many items each found in it.
pub fn pages(body: &[u8]) -> [Option<usize>; 4] {
    fn items<T: Identify, P: Paging<T>>(body: &[u8]) -> Option<usize> {
        P::read(body).ok().map(|(items, _)| items.len())
    }
    [
        items::<paperspace::TeamMember, ByCursor>(body),
        items::<gitbook::TeamMember, ByPageToken>(body),
        items::<zenml::User, ByOffset>(body),
        items::<evo::WorkspaceUser, OnePage>(body),
    ]
}

/// Read a body as a failure of each service and mask `secret` in it; all the facts that are left.
pub fn problem(body: &[u8], secret: &str) -> String {
    let mut masks = Masks::default();
    masks.add(Secret::new(secret));
    let facts = crate::services::problem_formats().into_iter().map(|format| {
        let problem = crate::http::problem::read(format, body);
        let error = Error::answered(ErrorKind::BadRequest, "The service", 400, problem);
        serde_json::to_string(&error.masked(&masks)).expect("an error's facts are JSON")
    });
    facts.collect()
}

/// Read lines of `name: value` as headers; how long they ask to wait at a time of day.
pub fn hints(headers: &[u8], wall: SystemTime) -> Option<Duration> {
    let mut map = HeaderMap::new();
    for line in headers.split(|byte| *byte == b'\n').take(64) {
        let colon = line.iter().position(|byte| *byte == b':')?;
        let (name, value) = (&line[..colon], &line[colon + 1..]);
        let name = HeaderName::from_bytes(name).ok()?;
        map.append(name, HeaderValue::from_bytes(value).ok()?);
    }
    let _ = (hints::rate_limit(&map), hints::request_id(&map));
    hints::retry_after(429, &map, wall)
}
