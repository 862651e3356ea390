//! What a job takes: time, processor time and memory of this process.

use std::time::Instant;

use serde::{Deserialize, Serialize};

use crate::Result;

/// What one run of a job took.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Sample {
    /// Seconds.
    pub wall: f64,
    /// Seconds of all threads.
    pub cpu: f64,
    /// Resident bytes more than before, with the result still held.
    pub held: f64,
    /// Resident bytes more than before at the worst moment.
    pub peak: f64,
    /// What was read, so that competitors can be seen to have read the same.
    pub weight: u64,
}

/// Runs from when everything is ready, the connection included, until the result is there.
pub struct Stopwatch {
    begun: Instant,
    cpu: f64,
    resident: f64,
}

impl Stopwatch {
    pub fn start() -> Result<Self> {
        // Forget the peak of getting ready. Where that is not allowed the peak shows too high.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        let resident = status("VmRSS:")?;
        let cpu = cpu()?;
        Ok(Self { begun: Instant::now(), cpu, resident })
    }

    /// Call it while the result is still held.
    pub fn stop(self) -> Result<Sample> {
        let wall = self.begun.elapsed().as_secs_f64();
        let cpu = cpu()? - self.cpu;
        let held = status("VmRSS:")? - self.resident;
        let peak = status("VmHWM:")? - self.resident;
        Ok(Sample { wall, cpu, held, peak, weight: 0 })
    }
}

fn cpu() -> Result<f64> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // /proc counts in steps of 10 ms, too coarse for a job.
    // SAFETY: `time` is a place for the answer, and outlives the call.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) } != 0;
    if failed {
        return Err(std::io::Error::last_os_error().into());
    }
    Ok(time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9)
}

/// A line of `/proc/self/status`, in bytes.
fn status(name: &str) -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")
        .map_err(|error| format!("memory can be measured on Linux only: {error}"))?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let kibibytes = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<f64>().ok());
    Ok(kibibytes.ok_or("the system does not say how much memory is used")? * 1024.0)
}
