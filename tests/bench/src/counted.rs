//! Work of a given amount and nothing else, whose instructions are counted from outside.
//!
//! Two amounts of it are counted, and what is between them is divided by how much more the second is:
//! getting ready falls out.

use rosterkit::paperspace::{ListTeamMembersOptions, TeamMember};
use rosterkit::{Pager, Paperspace, Result as Answered, blocking};
use tokio::runtime::Builder;

use crate::Result;
use crate::jobs::{API_KEY, Weigh};
use crate::people::{TEAM, user_id};

/// How many members the server lists: the last so many of them are work of that amount.
pub const MEMBERS: usize = crate::options::QUICK.members;

/// Work that is counted.
pub struct Work {
    pub name: &'static str,
    /// The two amounts.
    pub amounts: [usize; 2],
    /// How often it is counted, for the median: one that waits in a thread and works in another takes a
    /// thirtieth more or less, as they happen to meet.
    pub times: usize,
    run: fn(&str, usize) -> Result,
}

pub const WORKS: &[Work] = &[
    Work { name: "put-blocking", amounts: PUTS, times: 3, run: blocking_puts },
    Work { name: "put-async", amounts: PUTS, times: 1, run: |url, n| on_one_thread(puts(url, n)) },
    Work { name: "held", amounts: LISTED, times: 1, run: |url, n| on_one_thread(held(url, n)) },
    Work {
        name: "streamed",
        amounts: LISTED,
        times: 1,
        run: |url, n| on_one_thread(streamed(url, n)),
    },
];

pub const PUTS: [usize; 2] = [100, 600];
/// Whole pages, so that each amount begins with a cursor that the server gives.
pub const LISTED: [usize; 2] = [MEMBERS % 120 + 1200, MEMBERS % 120 + 6000];

/// Do an amount of work: `counted WORK URL AMOUNT`.
pub fn command(arguments: &[String]) -> Result {
    let [name, url, amount] = arguments else {
        return Err("counted needs a work, a URL and an amount".into());
    };
    let work = WORKS.iter().find(|work| work.name == name).ok_or("there is no such work")?;
    (work.run)(url, amount.parse()?)
}

/// A runtime whose threads do not race for work, so that a run is as the one before.
fn on_one_thread(work: impl Future<Output = Answered<()>>) -> Result {
    Ok(Builder::new_current_thread().enable_all().build()?.block_on(work)?)
}

fn client(url: &str) -> Answered<Paperspace> {
    Paperspace::builder().api_key(API_KEY).base_url(format!("{url}/paperspace")).build()
}

/// The last so many members.
fn members(client: &Paperspace, amount: usize) -> Pager<TeamMember> {
    let after = format!("cursor-{:07}", MEMBERS - amount);
    let options = ListTeamMembersOptions::default().limit(120u32).after(after);
    client.list_team_members_with(TEAM, options)
}

async fn puts(url: &str, amount: usize) -> Answered<()> {
    let client = client(url)?;
    for index in 0..amount {
        assert!(client.update_team_member(TEAM, user_id(index), true).await?.is_admin);
    }
    Ok(())
}

async fn held(url: &str, amount: usize) -> Answered<()> {
    let everybody = members(&client(url)?, amount).all().await?;
    assert_eq!(everybody.len(), amount);
    Ok(())
}

async fn streamed(url: &str, amount: usize) -> Answered<()> {
    let mut members = members(&client(url)?, amount);
    let mut seen = 0;
    while let Some(member) = members.next().await.transpose()? {
        assert!(member.weigh() > 0);
        seen += 1;
    }
    assert_eq!(seen, amount);
    Ok(())
}

fn blocking_puts(url: &str, amount: usize) -> Result {
    let builder = blocking::Paperspace::builder().api_key(API_KEY);
    let client = builder.base_url(format!("{url}/paperspace")).build()?;
    for index in 0..amount {
        assert!(client.update_team_member(TEAM, user_id(index), true)?.is_admin);
    }
    Ok(())
}
