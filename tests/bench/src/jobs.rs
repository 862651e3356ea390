//! The jobs by name, and the runtimes they run on.

use std::thread::JoinHandle;

use tokio::runtime::{Builder, Runtime};

use crate::bare::{Hyper, Reqwest};
use crate::measure::Sample;
use crate::options::{Size, Wire};
use crate::{Result, bare, ours, wire};

pub const API_KEY: &str = "bench-0123456789abcdef0123456789";
/// That share the calls where there is no `async`.
pub const THREADS: usize = 64;

/// Where the server is, and how much there is to do.
pub struct Place {
    pub url: String,
    pub size: Size,
}

impl Place {
    pub fn is_secure(&self) -> bool {
        self.url.starts_with("https:")
    }
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

pub type Job = fn(&Place) -> Result<Sample>;

/// What `#[tokio::main]` would make.
fn usual() -> Result<Runtime> {
    Ok(Runtime::new()?)
}

/// What the blocking clients have behind them, so that the clients are compared and not runtimes.
fn behind_blocking() -> Result<Runtime> {
    Ok(Builder::new_multi_thread().worker_threads(1).enable_all().build()?)
}

/// Jobs that are compared with each other: they run side by side, with the same server.
pub struct Contest {
    pub wire: Wire,
    pub jobs: &'static [(&'static str, Job)],
}

const fn plain(jobs: &'static [(&'static str, Job)]) -> Contest {
    Contest { wire: Wire::PLAIN, jobs }
}

const fn secure(jobs: &'static [(&'static str, Job)]) -> Contest {
    Contest { wire: Wire::SECURE, jobs }
}

const fn far(jobs: &'static [(&'static str, Job)]) -> Contest {
    Contest { wire: Wire::FAR, jobs }
}

pub const CONTESTS: &[Contest] = &[
    plain(&[
        ("list/ours", |at| usual()?.block_on(ours::list(at))),
        ("list/ours-by-item", |at| usual()?.block_on(ours::list_by_item(at))),
        ("list/bare", |at| usual()?.block_on(bare::list::<Reqwest, String>(at))),
        ("list/bare-times", |at| usual()?.block_on(bare::list::<Reqwest, bare::Time>(at))),
        ("list/hyper", |at| usual()?.block_on(bare::list::<Hyper, String>(at))),
        ("list/wire", wire::list),
    ]),
    plain(&[
        ("blocking-list/ours", ours::blocking_list),
        ("blocking-list/ours-by-item", ours::blocking_list_by_item),
        ("blocking-list/bare", |at| behind_blocking()?.block_on(bare::list::<Reqwest, String>(at))),
    ]),
    plain(&[
        ("stream/ours-by-page", |at| usual()?.block_on(ours::stream_pages(at))),
        ("stream/ours-by-item", |at| usual()?.block_on(ours::stream_items(at))),
        ("stream/bare", |at| usual()?.block_on(bare::stream::<Reqwest>(at))),
    ]),
    plain(&[
        ("put/ours", |at| usual()?.block_on(ours::puts(at))),
        ("put/bare", |at| usual()?.block_on(bare::puts::<Reqwest>(at))),
        ("put/hyper", |at| usual()?.block_on(bare::puts::<Hyper>(at))),
        ("put/wire", wire::puts),
    ]),
    plain(&[
        ("blocking-put/ours", ours::blocking_puts),
        ("blocking-put/bare", |at| behind_blocking()?.block_on(bare::puts::<Reqwest>(at))),
        ("blocking-put/hyper", |at| behind_blocking()?.block_on(bare::puts::<Hyper>(at))),
    ]),
    plain(&[
        ("users/ahead", |at| usual()?.block_on(ours::users(at, 16))),
        ("users/one-by-one", |at| usual()?.block_on(ours::users(at, 0))),
    ]),
    plain(&[
        ("burst/ours", |at| usual()?.block_on(ours::burst(at))),
        ("burst/bare", |at| usual()?.block_on(bare::burst::<Reqwest>(at, None))),
        ("burst/bare-64", |at| usual()?.block_on(bare::burst::<Reqwest>(at, Some(64)))),
        ("burst/hyper-64", |at| usual()?.block_on(bare::burst::<Hyper>(at, Some(64)))),
    ]),
    secure(&[
        ("tls-list/ours", |at| usual()?.block_on(ours::first_list(at))),
        ("tls-list/bare", |at| usual()?.block_on(bare::first_list::<Reqwest>(at))),
        ("tls-list/hyper", |at| usual()?.block_on(bare::first_list::<Hyper>(at))),
    ]),
    secure(&[
        ("tls-burst/ours", |at| usual()?.block_on(ours::first_burst(at))),
        ("tls-burst/bare", |at| usual()?.block_on(bare::first_burst::<Reqwest>(at, None))),
        ("tls-burst/bare-64", |at| usual()?.block_on(bare::first_burst::<Reqwest>(at, Some(64)))),
        ("tls-burst/hyper-64", |at| usual()?.block_on(bare::first_burst::<Hyper>(at, Some(64)))),
    ]),
    secure(&[
        ("tls-threads/ours", ours::first_threads),
        ("tls-threads/bare", |at| bare::first_threads::<Reqwest>(at, &behind_blocking()?)),
    ]),
    far(&[
        ("far-list/ours", |at| usual()?.block_on(ours::hundred_pages(at, 0))),
        ("far-list/ours-ahead", |at| usual()?.block_on(ours::hundred_pages(at, 1))),
        ("far-list/bare", |at| usual()?.block_on(bare::hundred_pages::<Reqwest>(at))),
    ]),
    far(&[
        ("far-burst/ours", |at| usual()?.block_on(ours::far_burst(at))),
        ("far-burst/bare", |at| usual()?.block_on(bare::far_burst::<Reqwest>(at, None))),
        ("far-burst/bare-64", |at| usual()?.block_on(bare::far_burst::<Reqwest>(at, Some(64)))),
    ]),
];

/// All jobs of all contests.
pub fn all() -> impl Iterator<Item = &'static (&'static str, Job)> {
    CONTESTS.iter().flat_map(|contest| contest.jobs)
}

pub fn run(name: &str, place: &Place) -> Result<Sample> {
    let job = all().find(|(known, _)| *known == name);
    let (_, job) = job.ok_or_else(|| {
        let known: Vec<_> = all().map(|(name, _)| *name).collect();
        format!("there is no job {name}; there are {}", known.join(", "))
    })?;
    job(place)
}

/// What all threads counted together.
pub fn sum_of(threads: Vec<JoinHandle<Result<u64, String>>>) -> Result<u64> {
    let counted =
        threads.into_iter().map(|thread| thread.join().map_err(|_| "a thread panicked")?);
    Ok(counted.sum::<Result<u64, String>>()?)
}
