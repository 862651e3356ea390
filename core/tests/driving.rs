//! Who drives the runtime of a process: the caller that waits alone, or the thread that stands by.
//!
//! One test alone at a time: each is about what other callers there are.

mod support;
#[path = "support/access.rs"]
mod with_access;

use std::pin::Pin;
use std::sync::mpsc;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use rosterkit::bridge::runtime::{block_on, block_on_interruptible, polled_elsewhere, spawn};
use tokio::sync::oneshot;
use tokio::time::sleep;
use with_access::{Targets, access};

static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

const MOMENT: Duration = Duration::from_millis(30);

/// The thread that does what no caller waits for, such as the work of a connection.
async fn driver() -> Option<String> {
    let task = tokio::spawn(async { thread::current().name().map(str::to_owned) });
    task.await.unwrap()
}

fn named<T: Send + 'static>(name: &str, work: impl FnOnce() -> T + Send + 'static) -> T {
    thread::Builder::new().name(name.to_owned()).spawn(work).unwrap().join().unwrap()
}

/// Callers were seen side by side before: the next ones drive again only after a while.
fn forget_the_others() {
    for _ in 0..20 {
        block_on(async {});
    }
}

/// Whether it is so once. The other thread may still be there after a pause, which a busy machine makes by
/// itself: it drives on until the first step of a call, for which it has to be given the processor. So not
/// each try tells, nor many of them one after another.
fn once(mut is_so: impl FnMut() -> bool) -> bool {
    (0..2_000).any(|_| {
        is_so() || {
            thread::sleep(Duration::from_millis(1));
            false
        }
    })
}

fn drives_itself(name: &'static str) -> bool {
    once(|| named(name, || block_on(driver())).as_deref() == Some(name))
}

#[test]
fn a_caller_that_waits_alone_drives() {
    let _alone = alone();
    forget_the_others();
    assert!(drives_itself("first"));
    // After a quiet moment the other thread drives, and makes room again.
    thread::sleep(MOMENT);
    assert!(drives_itself("second"));
}

#[test]
fn callers_side_by_side_are_driven_to_their_end_in_whatever_order() {
    let _alone = alone();
    forget_the_others();
    let (leave, left) = oneshot::channel();
    let (here, is_here) = mpsc::channel();
    let first = thread::spawn(move || {
        block_on(async move {
            here.send(()).unwrap();
            left.await.unwrap();
        });
    });
    is_here.recv().unwrap();
    // It waits beside the first, which leaves: timers and tasks go on.
    let driven_by = block_on(async {
        leave.send(()).unwrap();
        sleep(MOMENT).await;
        driver().await
    });
    first.join().unwrap();
    assert_eq!(driven_by.as_deref(), Some("rosterkit"));
    assert_eq!(block_on(driver()).as_deref(), Some("rosterkit"), "not at once");
    forget_the_others();
    assert!(drives_itself("alone again"));
}

#[test]
fn many_callers_at_once_all_come_to_their_end() {
    let _alone = alone();
    thread::scope(|scope| {
        for thread in 0..16u64 {
            scope.spawn(move || {
                for call in 0..50 {
                    let wait = Duration::from_micros((thread * 37 + call * 101) % 700);
                    block_on(async move {
                        tokio::spawn(sleep(wait)).await.unwrap();
                    });
                    if call % 7 == 0 {
                        thread::sleep(wait);
                    }
                }
            });
        }
    });
}

#[test]
fn what_no_caller_waits_for_goes_on() {
    let _alone = alone();
    forget_the_others();
    for _ in 0..3 {
        let (send, receive) = mpsc::channel();
        spawn(async move {
            sleep(Duration::from_millis(1)).await;
            send.send(driver().await).unwrap();
        });
        assert_eq!(receive.recv().unwrap().as_deref(), Some("rosterkit"));
    }
    // Also while a caller waits beside it, and after one that drove.
    let (send, receive) = mpsc::channel();
    block_on(async {
        spawn(async move {
            sleep(MOMENT).await;
            send.send(()).unwrap();
        });
    });
    receive.recv().unwrap();
}

#[test]
fn what_can_begin_at_once_has_begun_when_spawn_returns() {
    let _alone = alone();
    forget_the_others();
    let began_here = || {
        // Where the other thread drives it begins there: after a call it does not.
        block_on(async {});
        let (send, receive) = mpsc::channel();
        spawn(async move { send.send(thread::current().name().map(str::to_owned)).unwrap() });
        receive.try_recv().is_ok_and(|name| name.as_deref() == Some("starter"))
    };
    assert!(named("starter", move || once(began_here)));
}

#[test]
fn other_threads_may_poll_what_needs_the_runtime() {
    let _alone = alone();
    let polled = polled_elsewhere(Box::pin(async {
        sleep(MOMENT).await;
        driver().await
    }));
    assert_eq!(pollster::block_on(polled).as_deref(), Some("rosterkit"));
}

#[test]
fn a_blocking_call_can_be_made_from_what_the_runtime_runs() {
    let _alone = alone();
    forget_the_others();
    let nested = || block_on(async { tokio::spawn(sleep(Duration::from_millis(1))).await.is_ok() });
    assert!(block_on(async move { nested() }), "in the future of a caller that drives");
    assert!(
        block_on(async move { tokio::spawn(async move { nested() }).await.unwrap() }),
        "in a task that it drives"
    );
    let (send, receive) = mpsc::channel();
    spawn(async move {
        sleep(Duration::from_millis(1)).await;
        send.send(nested()).unwrap();
    });
    assert!(receive.recv().unwrap(), "in a task that the other thread drives");
}

#[test]
fn a_blocking_call_can_be_made_in_async_code_of_other_runtimes() {
    let _alone = alone();
    // More than a task may do at a time: here, none returns to the runtime around it.
    let call = || {
        block_on(async {
            for _ in 0..500 {
                tokio::task::consume_budget().await;
            }
            sleep(Duration::from_millis(1)).await;
            driver().await
        })
    };
    let one = tokio::runtime::Builder::new_current_thread().build().unwrap();
    assert_eq!(one.block_on(async { call() }).as_deref(), Some("rosterkit"));
    let many = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    let called = many.block_on(async { tokio::spawn(async move { call() }).await.unwrap() });
    assert_eq!(called.as_deref(), Some("rosterkit"));
}

#[test]
fn a_caller_that_drives_looks_up_now_and_then() {
    let _alone = alone();
    forget_the_others();
    let mut looked = 0;
    let given_up = block_on_interruptible(std::future::pending::<()>(), || {
        looked += 1;
        if looked < 2 { Ok(()) } else { Err("enough") }
    });
    assert_eq!(given_up, Err("enough"));
}

#[test]
fn requests_one_after_another_share_a_connection() {
    let _alone = alone();
    assert_eq!(
        connections_of_reviews(|reviews| {
            let (send, receive) = mpsc::channel();
            spawn(async move {
                reviews.await;
                send.send(()).unwrap();
            });
            receive.recv().unwrap();
        }),
        1
    );
    // Where a busy machine has the other thread drive for a moment, the caller can be ahead of a connection
    // that is about to be free. So not each try tells.
    let in_one = || connections_of_reviews(block_on) == 1;
    assert!((0..20).any(|_| in_one()));
}

/// How many connections some reviews take, one after another.
fn connections_of_reviews(wait: impl FnOnce(Pin<Box<dyn Future<Output = ()> + Send>>)) -> u64 {
    // Answers that arrive in several pieces: the last of them ends one.
    let emulator = support::emulator_with(130);
    let (access, targets) = (access(&emulator), Targets::of(&emulator).all());
    wait(Box::pin(async move {
        for _ in 0..4 {
            assert!(access.review(targets.clone()).await.unwrap().complete);
        }
    }));
    emulator.connections_accepted()
}

/// A thread that has an event loop, which waits for the sockets of the runtime as for its own.
#[cfg(target_os = "linux")]
mod event_loops {
    use std::io::Write;
    use std::os::unix::net::UnixStream;

    use rosterkit::bridge::runtime::{look_after, selector, spawn_here};

    use super::*;

    /// Begin to read so many bytes; which thread read them is sent when they are there.
    fn begin_to_read(bytes: usize) -> (bool, UnixStream, mpsc::Receiver<Option<String>>) {
        // Another thread that drives makes room only after a call.
        block_on(async {});
        let (near, far) = UnixStream::pair().unwrap();
        near.set_nonblocking(true).unwrap();
        let (send, receive) = mpsc::channel();
        let (_, is_ours) = spawn_here(async move {
            let near = tokio::net::UnixStream::from_std(near).unwrap();
            let mut read = 0;
            while read < bytes {
                near.readable().await.unwrap();
                read += near.try_read(&mut [0; 8]).unwrap_or(0);
            }
            send.send(thread::current().name().map(str::to_owned)).unwrap();
        });
        (is_ours, far, receive)
    }

    fn wait_for_sockets() {
        let fd = selector().expect("there is /proc");
        let mut wanted = libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
        // SAFETY: one descriptor is given, and one is said to be.
        assert_eq!(unsafe { libc::poll(&raw mut wanted, 1, 10_000) }, 1, "it is readable");
    }

    #[test]
    fn it_reads_an_answer_itself() {
        let _alone = alone();
        forget_the_others();
        let reads_itself = || {
            let (is_ours, mut far, receive) = begin_to_read(1);
            far.write_all(b"x").unwrap();
            if !is_ours {
                // Where the other thread still drives it reads.
                receive.recv().unwrap();
                return false;
            }
            wait_for_sockets();
            look_after() && receive.try_recv().unwrap().as_deref() == Some("looper")
        };
        assert!(named("looper", move || once(reads_itself)));
    }

    #[test]
    fn what_it_does_not_look_after_is_done_without_it() {
        let _alone = alone();
        forget_the_others();
        for looks in [false, true] {
            let (is_ours, mut far, receive) = begin_to_read(2);
            far.write_all(b"x").unwrap();
            if is_ours && looks {
                wait_for_sockets();
                assert!(!look_after(), "another byte is to come");
            }
            far.write_all(b"y").unwrap();
            let reader = receive.recv_timeout(Duration::from_secs(10)).expect("it is read");
            assert!(reader.is_some());
        }
    }
}
