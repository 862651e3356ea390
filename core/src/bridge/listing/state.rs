//! What has arrived of a listing, and where it goes on.

use std::collections::VecDeque;

use super::source::Source;
use super::{Page, PagePosition};
use crate::error::{Error, Result};
use crate::fork;

/// Everything about a listing that changes at once.
pub(super) struct State<I> {
    /// What was fetched and not handed out, behind the page that is being handed out.
    pages: VecDeque<Page<I>>,
    /// Where to go on when there are no pages.
    position: Position,
    /// Why the listing ended before its end. It is reported when there is nothing before it, and
    /// from then on nothing is handed out.
    failed: Option<Error>,
    /// The pager has no more pages.
    pub(super) ended: bool,
    /// How often the listing was rewound, and how many pages have arrived since.
    round: u64,
    number: u64,
    /// Where the pager is to go on, which it does not know yet.
    rewound: Option<String>,
    /// The pager is to be dropped.
    dismissed: bool,
    /// What fetches ahead, and how many have.
    pump: Option<Pump>,
    pumps: u64,
}

/// A position in a listing: behind so many items of a page, or where a resume token says.
#[derive(Clone)]
pub(super) enum Position {
    Page(PagePosition, usize),
    Token(String),
}

impl Position {
    pub(super) fn resume(self) -> String {
        match self {
            Self::Page(position, items) => position.resume(items),
            Self::Token(token) => token,
        }
    }
}

/// What the pager answered.
pub(super) enum Received<I> {
    Page(Page<I>),
    End,
    /// The listing has failed, or was closed.
    Failure,
    /// The listing was rewound meanwhile: whatever it was, it is of no use any more.
    Late,
}

/// A task that fetches ahead.
struct Pump {
    number: u64,
    task: tokio::task::AbortHandle,
    /// The process it runs in.
    process: u64,
}

impl<I> Page<I> {
    fn is_used_up(&self) -> bool {
        self.used > 0 && self.used == self.length
    }
}

impl<I> State<I> {
    pub(super) fn at(begin: PagePosition) -> Self {
        Self {
            pages: VecDeque::new(),
            position: Position::Page(begin, 0),
            failed: None,
            ended: false,
            round: 0,
            number: 0,
            rewound: None,
            dismissed: false,
            pump: None,
            pumps: 0,
        }
    }

    /// The page being handed out. One that is used up is no longer there; its end is the position.
    fn front(&mut self) -> Option<&mut Page<I>> {
        while self.pages.front().is_some_and(Page::is_used_up) {
            if let Some(page) = self.pages.pop_front() {
                self.position = Position::Page(page.position, page.used);
            }
        }
        self.pages.front_mut()
    }

    pub(super) fn take_item(&mut self) -> Option<(I, usize)>
    where
        I: Clone,
    {
        loop {
            let page = self.front()?;
            if page.used < page.length {
                page.used += 1;
                return Some((page.items.clone(), page.used - 1));
            }
            // It is empty.
            self.take_page();
        }
    }

    pub(super) fn take_page(&mut self) -> Option<Page<I>> {
        self.front()?;
        let page = self.pages.pop_front()?;
        self.position = Position::Page(page.position.clone(), page.length);
        Some(page)
    }

    /// Behind the last item that was handed out.
    pub(super) fn position(&mut self) -> Position {
        match self.front() {
            Some(page) => Position::Page(page.position.clone(), page.used),
            None => self.position.clone(),
        }
    }

    /// Whether there is something to hand out.
    ///
    /// # Errors
    /// The one that the listing has failed with, once there is nothing before it.
    pub(super) fn has_arrived(&mut self) -> Result<bool> {
        match self.front() {
            Some(_) => Ok(true),
            None => self.check().map(|()| false),
        }
    }

    /// Report why the listing has failed, if it has.
    ///
    /// What arrived and was not handed out is given up: the error says where to go on, and that is
    /// before it.
    ///
    /// # Errors
    /// That one.
    pub(super) fn check(&mut self) -> Result<()> {
        let Some(error) = self.failed.take() else { return Ok(()) };
        self.position = self.position();
        self.pages.clear();
        let error = error.with_resume(self.position.clone().resume());
        Err(self.failed.insert(error).clone())
    }

    /// How many pages wait to be taken.
    pub(super) fn waiting(&self) -> usize {
        self.pages.len()
    }

    /// The round that a page belongs to that is asked for now; none once the listing has failed.
    pub(super) fn round(&self) -> Option<u64> {
        Some(self.round).filter(|_| self.failed.is_none())
    }

    /// Receive what the pager answered, which was asked in this round.
    pub(super) fn receive(&mut self, round: u64, answer: Result<Option<Page<I>>>) -> Received<I> {
        match self.round() {
            // It was closed meanwhile.
            None => return Received::Failure,
            Some(now) if now != round => return Received::Late,
            Some(_) => {}
        }
        match answer {
            Ok(Some(page)) => Received::Page(page),
            Ok(None) => {
                self.ended = true;
                Received::End
            }
            Err(error) => {
                self.fail(error);
                Received::Failure
            }
        }
    }

    /// Have pages wait to be taken.
    pub(super) fn arrive(&mut self, pages: impl IntoIterator<Item = Page<I>>) {
        for page in pages {
            self.number += 1;
            self.pages.push_back(Page { round: self.round, number: self.number, ..page });
        }
    }

    pub(super) fn rounds(&self) -> u64 {
        self.round
    }

    pub(super) fn rewind(&mut self, resume: String) -> u64 {
        self.stop_pump();
        self.pages.clear();
        self.position = Position::Token(resume.clone());
        self.rewound = Some(resume);
        self.ended = false;
        (self.round, self.number) = (self.round + 1, 0);
        self.round
    }

    /// The listing ends behind what has arrived, unless it has already.
    pub(super) fn fail(&mut self, error: Error) {
        self.failed.get_or_insert(error);
        self.stop_pump();
        self.dismissed = true;
    }

    /// The listing ends here, also if it has already.
    pub(super) fn close(&mut self, error: Error) {
        self.failed = None;
        self.fail(error);
        // It is kept for all that ask.
        let _ = self.check();
    }

    /// Whether pages are being fetched ahead.
    pub(super) fn pumps(&self) -> bool {
        self.pump
            .as_ref()
            .is_some_and(|pump| pump.process == fork::generation() && !pump.task.is_finished())
    }

    /// Have a task fetch ahead, which is given its number.
    pub(super) fn pump(&mut self, begin: impl FnOnce(u64) -> tokio::task::AbortHandle) {
        self.pumps += 1;
        let number = self.pumps;
        self.pump = Some(Pump { number, task: begin(number), process: fork::generation() });
    }

    /// The task of this number has ended.
    pub(super) fn pumped(&mut self, number: u64) {
        self.pump.take_if(|pump| pump.number == number);
    }

    pub(super) fn stop_pump(&mut self) {
        // A child must not touch its parent's runtime.
        if let Some(pump) = self.pump.take().filter(|pump| pump.process == fork::generation()) {
            pump.task.abort();
        }
    }

    /// Whether the pager does not know yet that it is to go on elsewhere, or is not needed.
    pub(super) fn is_news_for_pager(&self) -> bool {
        self.dismissed || self.rewound.is_some()
    }

    pub(super) fn inform(&mut self, source: &mut Option<Source<I>>) {
        if std::mem::take(&mut self.dismissed) {
            *source = None;
        }
        if let (Some(resume), Some(source)) = (self.rewound.take(), source) {
            source.rewind(&resume);
        }
    }
}
