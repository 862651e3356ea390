//! Give a secret of a Paperspace team a new value, and see that the service has it:
//!
//! ```text
//! cargo run --example rotate_secret TEAM NAME < new-value
//! cargo run --example rotate_secret TEAM NAME --generate 40
//! ```
//!
//! The value comes from standard input, because other users of a machine can see the arguments of a
//! command. The key of the team comes from the environment, as `PAPERSPACE_API_KEY`. The exit code is 0
//! if the new value is there, 1 if that is not sure, 2 if it was called wrongly.

use std::error::Error;
use std::process::ExitCode;

use rosterkit::access::RotateSecretOptions;
use rosterkit::{Access, ErrorKind, Paperspace, Secret};

const USAGE: &str = "usage: rotate_secret TEAM NAME [--generate LENGTH] < new-value";

/// Where the new value comes from.
fn how(generate: Option<&str>) -> Result<RotateSecretOptions, Box<dyn Error>> {
    let options = RotateSecretOptions::default();
    if let Some(length) = generate {
        return Ok(options.generate(length.parse::<u32>()?));
    }
    // It may have several lines, as keys do. What writes it adds a line end to it.
    let value = std::io::read_to_string(std::io::stdin())?;
    Ok(options.value(Secret::from(value.strip_suffix('\n').unwrap_or(&value))))
}

async fn rotate(team: &str, name: &str, how: RotateSecretOptions) -> rosterkit::Result<bool> {
    let paperspace = Paperspace::from_env()?;
    let access = Access::builder().clients([("paperspace", paperspace.clone())]).build()?;
    let rotated = access.rotate_secret_with(format!("paperspace:{team}"), name, how).await?;
    println!("{name}: {}, {}", rotated.outcome, rotated.certainty);
    if rotated.used_by_deployment {
        println!("A deployment uses it, and has the old value until it is restarted.");
    }
    // The service never shows a value, but it tells when it was changed.
    let seen = paperspace.get_secret(team, name).await?.dt_modified;
    if seen < rotated.changed_at {
        eprintln!("But the service says that it was last changed at {seen}.");
    }
    Ok(seen >= rotated.changed_at)
}

async fn run() -> Result<bool, Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [team, name] => Ok(rotate(team, name, how(None)?).await?),
        [team, name, "--generate", length] => Ok(rotate(team, name, how(Some(length))?).await?),
        _ => Err(USAGE.into()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    run().await.map_or_else(failed, |is_there| ExitCode::from(u8::from(!is_there)))
}

/// Say what went wrong, and give the exit code for it.
fn failed(error: Box<dyn Error>) -> ExitCode {
    eprintln!("{error}");
    ExitCode::from(match error.downcast_ref::<rosterkit::Error>().map(rosterkit::Error::kind) {
        Some(ErrorKind::Config | ErrorKind::InvalidArgument) | None => 2,
        Some(_) => 1,
    })
}
