//! Blocking calls need little stack: the threads that Apple's systems make have 512 KiB, others less.
#![cfg(target_os = "linux")]

mod support;
#[path = "support/access.rs"]
mod with_access;

use rosterkit::access::{ApplyOptions, RotateSecretOptions};
use rosterkit::blocking::{Access, Paperspace};
use support::{emulator, evo, gitbook, paperspace, zenml};
use with_access::{Targets, changes_of_every_kind};

/// The stack of the threads, in KiB. The most is needed by `apply`: 250 where nothing is optimized.
const STACK: usize = if cfg!(debug_assertions) { 320 } else { 192 };

/// Whether `work` is done in a thread with little stack. It is the first of a process, so that it makes
/// the connections, and a stack that is too small ends that process alone.
fn fits(work: impl FnOnce() + Send) -> bool {
    // SAFETY: the child makes calls as any forked program does, and ends without unwinding.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let done = std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK << 10);
            thread.spawn_scoped(scope, work).is_ok_and(|thread| thread.join().is_ok())
        });
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(i32::from(!done)) };
    }
    let mut status = -1;
    // SAFETY: waits for the child made above.
    unsafe { libc::waitpid(pid, &raw mut status, 0) };
    status == 0
}

#[test]
fn calls_that_block_fit_on_the_stack_of_a_thread_that_is_not_the_first() {
    let emulator = emulator();
    let access = Access::builder()
        .client("paperspace", paperspace(&emulator))
        .client("zenml", zenml(&emulator))
        .client("gitbook", gitbook(&emulator))
        .client("evo", evo(&emulator))
        .build()
        .unwrap();
    let place = &emulator.endpoints().paperspace;
    let paperspace = Paperspace::builder().base_url(&place.base_url);
    let paperspace = paperspace.api_key(place.api_key.as_str()).build().unwrap();
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).unwrap();
    let person = review.rows.iter().find_map(|row| row.email.as_deref()).unwrap();
    let plan = access.plan(changes_of_every_kind(&review, &targets)).unwrap();

    assert!(fits(|| drop(paperspace.get_session().unwrap())), "a call");
    let members = || paperspace.list_team_members(&place.team_id);
    assert!(fits(|| drop(members().all().unwrap())), "a listing");
    assert!(fits(|| assert!(access.review(targets.all()).unwrap().complete)), "review");
    assert!(fits(|| drop(access.diff(&review, &review).unwrap())), "diff");
    let offboard = || access.offboard(person, targets.all());
    assert!(fits(|| assert!(!offboard().unwrap().steps.is_empty())), "offboard");
    let generate = || RotateSecretOptions::default().generate(40u32);
    let rotate = || access.rotate_secret_with(&targets.paperspace, "NEW_ONE", generate());
    assert!(fits(|| drop(rotate().unwrap())), "rotate_secret");
    let confirm = || ApplyOptions::default().confirm(plan.digest.as_str());
    assert!(fits(|| drop(access.apply_with(&plan, confirm()).unwrap())), "apply");
    assert!(emulator.mutations().len() >= plan.steps.len(), "all of it was done");
}
