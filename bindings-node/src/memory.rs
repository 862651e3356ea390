//! Memory of large answers.

/// Give freed memory back to the system, which takes some milliseconds: for after a large answer.
///
/// The allocator of Linux keeps what was freed on other threads for their next answers, and V8 cannot
/// use it. After a review of 300,000 rows it was as much as all rows take in JavaScript.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn give_back() {
    // SAFETY: it may be called at any time, on any thread.
    unsafe { libc::malloc_trim(0) };
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn give_back() {}
