//! The same jobs with RosterKit, with its defaults.

use std::thread;

use futures_util::future::try_join_all;
use rosterkit::paperspace::{ListTeamMembersOptions, TeamMember, TeamMembership};
use rosterkit::{Pager, Paperspace, Result as Answered, ZenML, blocking};

use crate::jobs::{API_KEY, Place, THREADS, Weigh, weight};
use crate::measure::{Sample, Stopwatch};
use crate::people::{HUNDRED_PAGES, TEAM, user_id};
use crate::{Result, tls};

impl Weigh for TeamMember {
    fn weigh(&self) -> u64 {
        let TeamMember { dt_confirmed, is_admin, is_owner, user, .. } = self;
        weight(
            [Some(&user.id), Some(&user.email), user.first_name.as_ref(), user.last_name.as_ref()]
                .into_iter()
                .chain([user.public_profile_image_url.as_ref()])
                .map(|text| text.map(rosterkit::Str::as_str)),
            [*is_admin, *is_owner, dt_confirmed.is_some(), user.last_active.is_some()],
        )
    }
}

fn client(place: &Place) -> Answered<Paperspace> {
    let base = format!("{}/paperspace", place.url);
    let builder = Paperspace::builder().api_key(API_KEY).base_url(base);
    if place.is_secure() { builder.ca_bundle(tls::AUTHORITY).build() } else { builder.build() }
}

/// Ready to be measured: the connection is there.
async fn ready(place: &Place) -> Answered<Paperspace> {
    let client = client(place)?;
    put(&client, 0).await?;
    Ok(client)
}

async fn put(client: &Paperspace, index: usize) -> Answered<TeamMembership> {
    client.update_team_member(TEAM, user_id(index), true).await
}

fn members(client: &Paperspace) -> Pager<TeamMember> {
    members_of(client, TEAM)
}

fn members_of(client: &Paperspace, team: &str) -> Pager<TeamMember> {
    client.list_team_members_with(team, ListTeamMembersOptions::default().limit(120u32))
}

/// PUTs, all at once; the client bounds how many are in flight.
async fn at_once(client: &Paperspace, calls: usize) -> Answered<u64> {
    let done = try_join_all((0..calls).map(|index| put(client, index))).await?;
    Ok(done.iter().filter(|membership| membership.is_admin).count() as u64)
}

fn weigh_all(everybody: &[TeamMember]) -> u64 {
    everybody.iter().map(Weigh::weigh).sum()
}

/// List everybody and hold them.
pub async fn list(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let everybody = members(&client).all().await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// List everybody and hold them, asked for one by one.
pub async fn list_by_item(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut everybody = Vec::new();
    let mut members = members(&client);
    while let Some(member) = members.next().await.transpose()? {
        everybody.push(member);
    }
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// List all members, look at each and hold none.
pub async fn stream_pages(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut weight = 0;
    let mut pages = members(&client).pages();
    while let Some(page) = pages.next().await.transpose()? {
        weight += weigh_all(&page.items);
    }
    Ok(Sample { weight, ..watch.stop()? })
}

/// The same, asked for one by one.
pub async fn stream_items(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut weight = 0;
    let mut members = members(&client);
    while let Some(member) = members.next().await.transpose()? {
        weight += member.weigh();
    }
    Ok(Sample { weight, ..watch.stop()? })
}

/// PUTs, one after another.
pub async fn puts(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let mut admins = 0;
    for index in 0..place.size.calls {
        admins += u64::from(put(&client, index).await?.is_admin);
    }
    Ok(Sample { weight: admins, ..watch.stop()? })
}

/// PUTs, all at once.
pub async fn burst(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let weight = at_once(&client, place.size.burst).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// Make a client, connect, list a hundred pages and hold them.
pub async fn first_list(place: &Place) -> Result<Sample> {
    let watch = Stopwatch::start()?;
    let everybody = members_of(&client(place)?, HUNDRED_PAGES).all().await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// Make a client and PUT, all at once.
pub async fn first_burst(place: &Place) -> Result<Sample> {
    let watch = Stopwatch::start()?;
    let weight = at_once(&client(place)?, place.size.burst).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// List a hundred pages and hold them, reading so many ahead.
pub async fn hundred_pages(place: &Place, prefetch: usize) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let everybody = members_of(&client, HUNDRED_PAGES).prefetch(prefetch).all().await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// As many PUTs as a server far away is asked for, all at once.
pub async fn far_burst(place: &Place) -> Result<Sample> {
    let client = ready(place).await?;
    let watch = Stopwatch::start()?;
    let weight = at_once(&client, place.size.far_calls).await?;
    Ok(Sample { weight, ..watch.stop()? })
}

/// List the users of ZenML, whose every answer takes a while, reading so many pages ahead.
pub async fn users(place: &Place, prefetch: usize) -> Result<Sample> {
    let base = format!("{}/zenml", place.url);
    let client = ZenML::builder().token(API_KEY).base_url(base).build()?;
    client.list_users().next().await.transpose()?;
    let watch = Stopwatch::start()?;
    let users = client.list_users().prefetch(prefetch).all().await?;
    Ok(Sample { weight: users.len() as u64, ..watch.stop()? })
}

fn new_blocking_client(place: &Place) -> Answered<blocking::Paperspace> {
    let base = format!("{}/paperspace", place.url);
    let builder = blocking::Paperspace::builder().api_key(API_KEY).base_url(base);
    if place.is_secure() { builder.ca_bundle(tls::AUTHORITY).build() } else { builder.build() }
}

/// Ready to be measured: the connection is there.
fn blocking_client(place: &Place) -> Answered<blocking::Paperspace> {
    let client = new_blocking_client(place)?;
    client.update_team_member(TEAM, user_id(0), true)?;
    Ok(client)
}

fn blocking_members(client: &blocking::Paperspace) -> blocking::Pager<TeamMember> {
    client.list_team_members_with(TEAM, ListTeamMembersOptions::default().limit(120u32))
}

/// List everybody and hold them, without `async`.
pub fn blocking_list(place: &Place) -> Result<Sample> {
    let client = blocking_client(place)?;
    let watch = Stopwatch::start()?;
    let everybody = blocking_members(&client).all()?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// The same, asked for one by one.
pub fn blocking_list_by_item(place: &Place) -> Result<Sample> {
    let client = blocking_client(place)?;
    let watch = Stopwatch::start()?;
    let everybody = blocking_members(&client).collect::<Answered<Vec<_>>>()?;
    let sample = watch.stop()?;
    Ok(Sample { weight: weigh_all(&everybody), ..sample })
}

/// PUTs, one after another, without `async`.
pub fn blocking_puts(place: &Place) -> Result<Sample> {
    let client = blocking_client(place)?;
    let watch = Stopwatch::start()?;
    let mut admins = 0;
    for index in 0..place.size.calls {
        let membership = client.update_team_member(TEAM, user_id(index), true)?;
        admins += u64::from(membership.is_admin);
    }
    Ok(Sample { weight: admins, ..watch.stop()? })
}

/// Make a client and PUT, from many threads.
pub fn first_threads(place: &Place) -> Result<Sample> {
    let watch = Stopwatch::start()?;
    let client = new_blocking_client(place)?;
    let work = |share: usize| {
        let (client, calls) = (client.clone(), place.size.burst);
        thread::spawn(move || {
            let mut admins = 0;
            for index in (share..calls).step_by(THREADS) {
                let done = client.update_team_member(TEAM, user_id(index), true);
                admins += u64::from(done.map_err(|error| error.to_string())?.is_admin);
            }
            Ok::<_, String>(admins)
        })
    };
    let threads: Vec<_> = (0..THREADS).map(work).collect();
    let weight = crate::jobs::sum_of(threads)?;
    Ok(Sample { weight, ..watch.stop()? })
}
