//! `demo`: the command against the emulated services, with what goes wrong in real ones.

#[cfg(feature = "demo")]
mod story;

use clap::Args;

use crate::exit::Failure;
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;

/// Show what this is like, without a key or a network: the services are emulated.
#[derive(Args, Debug)]
pub(crate) struct Demo {}

#[cfg(not(feature = "demo"))]
impl Demo {
    #[expect(clippy::unused_async, reason = "as the one that tells the story")]
    pub(crate) async fn run(self, _: &mut Stdout, _: &mut Interrupt) -> Result<u8, Failure> {
        Err(Failure::Misused("this build of rosterkit was made without the emulator".to_owned()))
    }
}

#[cfg(feature = "demo")]
impl Demo {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        story::tell(stdout, interrupt).await
    }
}
