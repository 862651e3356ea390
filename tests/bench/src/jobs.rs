//! The jobs by name, and the runtimes they run on.

use tokio::runtime::{Builder, Runtime};

use crate::measure::Sample;
use crate::options::Size;
use crate::{Result, bare, ours, wire};

pub const API_KEY: &str = "bench-0123456789abcdef0123456789";

/// Where the server is, and how much there is to do.
pub struct Place {
    pub url: String,
    pub size: Size,
}

/// Something that was listed.
pub trait Weigh {
    /// Looks at every field, and is the same for the same item however it was decoded.
    fn weigh(&self) -> u64;
}

pub fn weight<'a>(texts: impl Iterator<Item = Option<&'a str>>, flags: [bool; 4]) -> u64 {
    let text = |text: &str| text.bytes().last().map_or(0, u64::from) + text.len() as u64;
    texts.map(|t| t.map_or(1, text)).sum::<u64>() + flags.into_iter().map(u64::from).sum::<u64>()
}

type Job = fn(&Place) -> Result<Sample>;

/// What `#[tokio::main]` would make.
fn usual() -> Result<Runtime> {
    Ok(Runtime::new()?)
}

/// What the blocking clients have behind them, so that the clients are compared and not runtimes.
fn behind_blocking() -> Result<Runtime> {
    Ok(Builder::new_multi_thread().worker_threads(1).enable_all().build()?)
}

/// Jobs that are compared with each other stand together: they run side by side.
pub const CONTESTS: &[&[(&str, Job)]] = &[
    &[
        ("list/ours", |at| usual()?.block_on(ours::list(at))),
        ("list/ours-by-item", |at| usual()?.block_on(ours::list_by_item(at))),
        ("list/bare", |at| usual()?.block_on(bare::list::<String>(at))),
        ("list/bare-times", |at| usual()?.block_on(bare::list::<bare::Time>(at))),
        ("list/wire", wire::list),
    ],
    &[
        ("blocking-list/ours", ours::blocking_list),
        ("blocking-list/ours-by-item", ours::blocking_list_by_item),
        ("blocking-list/bare", |at| behind_blocking()?.block_on(bare::list::<String>(at))),
    ],
    &[
        ("stream/ours-by-page", |at| usual()?.block_on(ours::stream_pages(at))),
        ("stream/ours-by-item", |at| usual()?.block_on(ours::stream_items(at))),
        ("stream/bare", |at| usual()?.block_on(bare::stream(at))),
    ],
    &[
        ("put/ours", |at| usual()?.block_on(ours::puts(at))),
        ("put/bare", |at| usual()?.block_on(bare::puts(at))),
        ("put/wire", wire::puts),
    ],
    &[
        ("blocking-put/ours", ours::blocking_puts),
        ("blocking-put/bare", |at| behind_blocking()?.block_on(bare::puts(at))),
    ],
    &[
        ("users/ahead", |at| usual()?.block_on(ours::users(at, 16))),
        ("users/one-by-one", |at| usual()?.block_on(ours::users(at, 0))),
    ],
    &[
        ("burst/ours", |at| usual()?.block_on(ours::burst(at))),
        ("burst/bare", |at| usual()?.block_on(bare::burst(at, None))),
        ("burst/bare-64", |at| usual()?.block_on(bare::burst(at, Some(64)))),
    ],
];

pub fn run(name: &str, place: &Place) -> Result<Sample> {
    let job = CONTESTS.iter().copied().flatten().find(|(known, _)| *known == name);
    let (_, job) = job.ok_or_else(|| {
        let known: Vec<_> = CONTESTS.iter().copied().flatten().map(|(name, _)| *name).collect();
        format!("there is no job {name}; there are {}", known.join(", "))
    })?;
    job(place)
}
