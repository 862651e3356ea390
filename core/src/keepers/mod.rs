//! [`Keeper`]: what keeps a secret outside of the program, and gives it when it is asked.
//!
//! A [`SecretFile`] has it as its content, a [`SecretCommand`] prints it. Neither ever shows it: what
//! goes wrong is said of the file or the command.

mod command;
mod file;

use std::time::Duration;

use tokio::sync::oneshot;
use zeroize::{Zeroize, Zeroizing};

pub(crate) use self::command::{SecretCommand, Words, words};
pub(crate) use self::file::SecretFile;
use crate::Secret;

/// The most bytes of a secret.
const MOST: usize = 64 << 10;

/// How long a keeper may take.
const LIMIT: Duration = Duration::from_secs(10);

/// A file or a command.
#[derive(Clone)]
pub(crate) enum Keeper {
    File(SecretFile),
    Command(SecretCommand),
}

impl Keeper {
    pub(crate) fn is_file(&self) -> bool {
        matches!(self, Self::File(_))
    }

    /// Obtain the secret, or the sentence that says why there is none.
    ///
    /// Files on a network and commands may hang. So both have a thread of their own, which keeps
    /// neither the runtime nor the process from ending.
    pub(crate) async fn secret(&self) -> Result<Secret, String> {
        let keeper = self.clone();
        let (send, receive) = oneshot::channel();
        let work = move || {
            // Nothing waits for it any more: that is fine.
            let _ = send.send(match &keeper {
                Self::File(file) => file.read(),
                Self::Command(command) => command.run(),
            });
        };
        let thread = std::thread::Builder::new().name("rosterkit-secret".to_owned());
        thread.spawn(work).map_err(|error| format!("no thread could be started: {error}"))?;
        // A command is ended at the limit, and says so.
        let limit = if self.is_file() { LIMIT } else { LIMIT * 2 };
        match tokio::time::timeout(limit, receive).await {
            Ok(Ok(secret)) => secret,
            Ok(Err(_)) => Err(format!("{self}, which could not be asked")),
            Err(_) => Err(format!("{self}, which gave nothing within {} s", limit.as_secs())),
        }
    }
}

impl std::fmt::Display for Keeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::File(file) => file.fmt(f),
            Self::Command(command) => command.fmt(f),
        }
    }
}

/// The secret that these bytes are, without the line's end that editors and commands put after it; or
/// what is wrong with them.
fn secret(mut bytes: Zeroizing<Vec<u8>>) -> Result<Secret, &'static str> {
    if bytes.ends_with(b"\n") {
        bytes.pop();
        if bytes.ends_with(b"\r") {
            bytes.pop();
        }
    }
    if bytes.is_empty() {
        return Err("nothing");
    }
    match String::from_utf8(std::mem::take(&mut *bytes)) {
        Ok(text) => Ok(Secret::new(text)),
        Err(error) => {
            error.into_bytes().zeroize();
            Err("what is not text in UTF-8")
        }
    }
}
