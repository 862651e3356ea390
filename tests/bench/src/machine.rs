//! The machine that is measured on, as far as figures depend on it.

use std::process::Command;

/// The dependencies as they are pinned.
const LOCK: &str = include_str!("../../../Cargo.lock");

/// Others that use the processor now make every ratio less sure.
pub fn neighbours() -> Option<String> {
    let load = std::fs::read_to_string("/proc/loadavg").ok()?;
    let load: f64 = load.split(' ').next()?.parse().ok()?;
    (load > 0.5).then(|| {
        format!("The machine was busy with other things (load {load}): look at the spread.")
    })
}

/// The version of a crate that is built into this program.
pub fn crate_version(name: &str) -> Option<String> {
    let (_, entry) = LOCK.split_once(&format!("\nname = \"{name}\"\nversion = \""))?;
    Some(entry.split('"').next()?.to_owned())
}

/// The version of the compiler, as it is on this machine now.
pub fn rust_version() -> Option<String> {
    Some(said_by("rustc", &["--version"])?.split(' ').nth(1)?.to_owned())
}

/// The commit that is checked out, and whether it was changed since.
pub fn commit() -> Option<String> {
    said_by("git", &["describe", "--always", "--dirty"])
}

fn said_by(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (output.status.success() && !said.is_empty()).then_some(said)
}

/// The processor, the memory and the system, each with its name.
pub fn description() -> Vec<(&'static str, String)> {
    let line = |path: &str, name: &str| {
        let text = std::fs::read_to_string(path).ok()?;
        let line = text.lines().find_map(|line| line.strip_prefix(name))?;
        Some(line.trim_matches([' ', '\t', ':', '=', '"']).to_owned())
    };
    let memory = line("/proc/meminfo", "MemTotal").and_then(|memory| {
        let kibibytes: f64 = memory.strip_suffix(" kB")?.parse().ok()?;
        Some(format!("{:.0} GiB", kibibytes / f64::from(1 << 20)))
    });
    let cores = std::thread::available_parallelism().ok().map(|cores| cores.to_string());
    let kernel = std::fs::read_to_string("/proc/sys/kernel/osrelease").ok();
    let kernel = kernel.map(|kernel| format!("Linux {}", kernel.trim()));
    [
        ("Processor", line("/proc/cpuinfo", "model name")),
        ("Cores", cores),
        ("Memory", memory),
        ("System", line("/etc/os-release", "PRETTY_NAME")),
        ("Kernel", kernel),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_those_of_the_lock_file() {
        assert!(crate_version("reqwest").is_some_and(|version| version.starts_with("0.13.")));
        assert_eq!(crate_version("reqwes"), None);
    }
}
