//! The selector of a runtime: the descriptor that is readable when one of its sockets is ready.
//!
//! tokio does not tell it. But the kernel tells of each selector what it watches, so one that watches a
//! socket that was just made is tokio's.

use std::fs;
use std::os::fd::{AsRawFd, RawFd};
use std::path::Path;

use tokio::net::UnixStream;
use tokio::runtime::Runtime;

/// None where the kernel does not tell, as without `/proc`.
pub(super) fn of(runtime: &Runtime) -> Option<RawFd> {
    let _entered = runtime.enter();
    let (socket, _peer) = UnixStream::pair().ok()?;
    let watched = socket.as_raw_fd();
    let descriptors = fs::read_dir("/proc/self/fd").ok()?.flatten();
    let selectors = descriptors.filter(|entry| {
        fs::read_link(entry.path()).is_ok_and(|kind| kind == Path::new("anon_inode:[eventpoll]"))
    });
    let mut numbers = selectors.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    numbers.find(|selector| watches(*selector, watched))
}

fn watches(selector: RawFd, descriptor: RawFd) -> bool {
    let told = fs::read_to_string(format!("/proc/self/fdinfo/{selector}")).unwrap_or_default();
    let mut watched = told.lines().filter_map(|line| {
        let number = line.strip_prefix("tfd:")?.split_whitespace().next()?;
        number.parse::<RawFd>().ok()
    });
    watched.any(|watched| watched == descriptor)
}
