//! Reading ahead: a task that fetches pages while earlier ones are being used.

use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinHandle;

use super::fetcher::{Fetched, Fetcher};
use super::paging::Style;
use super::position::{Offset, Position};
use super::progress::{Arrival, Progress};
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::operation::Operation;

/// A task that ends when it is dropped.
struct Task<T> {
    handle: JoinHandle<T>,
    generation: u64,
}

impl<T: Send + 'static> Task<T> {
    fn begin(work: impl Future<Output = T> + Send + 'static) -> Self {
        Self { handle: crate::context::spawn(work), generation: fork::generation() }
    }
}

impl<T> Task<T> {
    /// Whether it runs in the parent of this process, where it cannot be reached.
    fn stayed_behind(&self) -> bool {
        self.generation != fork::generation()
    }
}

impl<T> Drop for Task<T> {
    fn drop(&mut self) {
        // A child must not touch its parent's runtime: its locks may be held for ever.
        if !self.stayed_behind() {
            self.handle.abort();
        }
    }
}

/// A page that was read ahead, and the permit for it: so many may be at once.
type ReadAhead = Result<(Fetched, OwnedSemaphorePermit)>;

/// Pages in order, fetched by a task.
pub(super) struct Ahead {
    pages: UnboundedReceiver<ReadAhead>,
    producer: Task<()>,
    operation: &'static Operation,
    /// The last page, or an error, was handed on: nothing more is to come.
    ended: bool,
}

impl Ahead {
    pub(super) fn start(fetcher: Arc<Fetcher>, progress: Progress, pages: usize) -> Self {
        let (send, receive) = unbounded_channel();
        let operation = fetcher.operation();
        let ended = progress.is_at_end();
        let producer = Producer { fetcher, progress, room: Arc::new(Semaphore::new(pages)), send };
        Self { pages: receive, producer: Task::begin(producer.run()), operation, ended }
    }

    pub(super) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Fetched>>> {
        if self.producer.stayed_behind() {
            // Waiting for its pages would be for ever.
            let what = "the listing was begun before a fork: go on from `resume` in the child";
            return Poll::Ready(Some(Err(
                Error::new(ErrorKind::Cancelled, what).in_operation(self.operation)
            )));
        }
        // Taking a page gives its permit back: the task may fetch the next one while this one is used.
        self.pages.poll_recv(cx).map(|page| match page {
            Some(Ok((fetched, _permit))) => {
                self.ended = fetched.next == Position::End;
                Some(Ok(fetched))
            }
            Some(Err(error)) => {
                self.ended = true;
                Some(Err(error))
            }
            None if self.ended => None,
            // The task is gone and has not said why: its runtime was shut down.
            None => {
                self.ended = true;
                let what = "the runtime that read ahead was shut down: go on from `resume`";
                Some(Err(Error::new(ErrorKind::Cancelled, what).in_operation(self.operation)))
            }
        })
    }
}

struct Producer {
    fetcher: Arc<Fetcher>,
    progress: Progress,
    /// A permit for each page that is under way or waits to be used.
    room: Arc<Semaphore>,
    send: UnboundedSender<ReadAhead>,
}

impl Producer {
    async fn run(mut self) {
        let result = match self.fetcher.style {
            Style::Offset { .. } => self.side_by_side().await,
            Style::Cursor(_) | Style::Link => self.one_by_one().await,
        };
        if let Err(error) = result {
            // It fails when nothing waits any more; the error is not missed then.
            let _ = self.send.send(Err(error));
        }
    }

    fn permit(&self) -> impl Future<Output = OwnedSemaphorePermit> + use<> {
        let room = self.room.clone();
        async { room.acquire_owned().await.expect("never closed") }
    }

    /// Each page names the next.
    async fn one_by_one(&mut self) -> Result<()> {
        loop {
            let permit = self.permit().await;
            let Some(position) = self.progress.step() else { return Ok(()) };
            let position = position?;
            let mut fetched = self.fetcher.fetch(position.clone()).await?;
            match self.progress.arrived(&self.fetcher, &position, &mut fetched) {
                Arrival::Page => {}
                Arrival::Nothing => continue,
            }
            if self.send.send(Ok((fetched, permit))).is_err() {
                return Ok(());
            }
        }
    }

    /// Pages are numbered: once the first ones have shown how long they are, the others are fetched
    /// side by side, each with the last item of the one before it. A page of another length, or one
    /// that does not begin with that item, moves all that follow, so those are fetched again.
    async fn side_by_side(&mut self) -> Result<()> {
        let mut in_flight: VecDeque<(Position, Task<ReadAhead>)> = VecDeque::new();
        let mut length = 0;
        loop {
            while in_flight.is_empty() || length > 1 {
                let permit = match in_flight.back() {
                    None => self.permit().await,
                    Some((before, _)) => {
                        let Ok(permit) = self.room.clone().try_acquire_owned() else { break };
                        self.progress.guess(self.behind(before, length));
                        permit
                    }
                };
                match self.progress.step() {
                    Some(Ok(position)) => {
                        let task = self.begin(position.clone(), permit);
                        in_flight.push_back((position, task));
                    }
                    // What is under way comes first; then this is met again.
                    _ if !in_flight.is_empty() => break,
                    Some(Err(error)) => return Err(error),
                    None => return Ok(()),
                }
            }
            let Some((position, mut task)) = in_flight.pop_front() else { return Ok(()) };
            let shutdown =
                |_| Err(Error::new(ErrorKind::Cancelled, "the runtime is shutting down"));
            let (mut fetched, permit) = (&mut task.handle).await.unwrap_or_else(shutdown)?;
            let items = fetched.items.len() as u64;
            let arrival = self.progress.arrived(&self.fetcher, &position, &mut fetched);
            if length < 2 {
                length = items;
            }
            let (next, last) = (fetched.next.clone(), fetched.next == Position::End);
            match arrival {
                Arrival::Page if self.send.send(Ok((fetched, permit))).is_err() || last => {
                    return Ok(());
                }
                // Its permit is free again.
                Arrival::Page | Arrival::Nothing => {}
            }
            let as_guessed = in_flight.front().is_none_or(|(guessed, _)| {
                matches!(arrival, Arrival::Page) && guessed.asks_like(&next)
            });
            if !as_guessed {
                self.progress.uncount(in_flight.len());
                in_flight.clear();
            }
        }
    }

    /// The position behind the page at `position`, if it has `length` items.
    fn behind(&self, position: &Position, length: u64) -> Position {
        let before = self.fetcher.asked(position).saturating_add(length);
        Position::Offset(Offset { before, last: Arc::default(), ask: before.saturating_sub(1) })
    }

    fn begin(&self, position: Position, permit: OwnedSemaphorePermit) -> Task<ReadAhead> {
        let fetcher = self.fetcher.clone();
        let fetch = async move { Ok((fetcher.fetch(position).await?, permit)) };
        Task::begin(fetch)
    }
}
