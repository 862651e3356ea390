//! What the command does: a file for each subcommand, with its arguments.

mod apply;
mod close;
mod completion;
mod confirm;
mod demo;
mod diff;
mod doctor;
mod emulator;
mod files;
mod find;
mod listing;
mod members;
mod offboard;
mod people;
mod places;
mod plan;
mod planned;
mod rails;
mod review;
mod rotate;
mod secrets;
mod targets;
mod worksheet;

use std::time::Duration;

use clap::{Args, CommandFactory, Parser, Subcommand};

use crate::exit::Failure;
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;

const ABOUT: &str = "\
Who has access to teams in Paperspace, ZenML Pro, GitBook and Seequent Evo:
review it, find people in it, plan who leaves or joins, and apply the plan.
Only `apply` and `rotate` change something, and ask before they do.";

const HELP: &str = "\
Examples:
  rosterkit demo
  rosterkit places
  rosterkit review paperspace:my-team gitbook:ORG zenml -o review/
  rosterkit find jo@example.com --in paperspace:my-team --in zenml
  rosterkit offboard jo@example.com paperspace:my-team zenml -o plan.json
  rosterkit apply plan.json -o evidence.json
  rosterkit COMMAND --help

Credentials come from the environment, never from arguments, which every user
of a machine can read in its list of processes:
  Paperspace    PAPERSPACE_API_KEY                         [PAPERSPACE_API_URL]
  ZenML Pro     ZENML_PRO_API_KEY or ZENML_PRO_TOKEN        [ZENML_PRO_API_URL]
  GitBook       GITBOOK_TOKEN                                 [GITBOOK_API_URL]
  Seequent Evo  EVO_HUB_URL, and EVO_TOKEN or EVO_CLIENT_ID + EVO_CLIENT_SECRET
What is called paperspace@EU has its own, in EU_PAPERSPACE_API_KEY.
In place of each a file can be named, as in PAPERSPACE_API_KEY_FILE, or a command
that prints it, as in PAPERSPACE_API_KEY_COMMAND.

Output: a table for people, in colors unless NO_COLOR is set. For programs
--csv and --json. All else goes to standard error.

Exit codes:
  0    done
  1    failed, or what was written is incomplete
  2    wrong usage, arguments or configuration, or it was not confirmed
  3    find, offboard: the person is in none of the places
  4    find: not found, and not everyone could be checked
       diff --exit-code: there are differences
  5    a limit refuses it, or the plan is stale, changed or expired
  6    apply: a part was done, and something is left
  130  interrupted
  141  the pipe was closed";

/// What can be typed.
#[derive(Parser, Debug)]
#[command(
    name = "rosterkit",
    version,
    about = ABOUT,
    after_help = HELP,
    disable_help_subcommand = true,
    subcommand_value_name = "COMMAND",
    max_term_width = 80
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// A description of the command, for what is made of it: completion and a manual page.
pub fn command() -> clap::Command {
    Arguments::command()
}

/// The subcommands.
#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Review(review::Review),
    Find(find::Find),
    Worksheet(worksheet::Worksheet),
    Close(close::Close),
    Offboard(offboard::Offboard),
    Plan(plan::Plan),
    Apply(apply::Apply),
    Diff(diff::Diff),
    Rotate(rotate::Rotate),
    Places(places::Places),
    Members(members::Members),
    Secrets(secrets::Secrets),
    Doctor(doctor::Doctor),
    Demo(demo::Demo),
    Emulator(emulator::Emulator),
    Completion(completion::Completion),
}

impl Command {
    /// Do it, and return the exit code.
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        match self {
            Self::Review(review) => review.run(stdout, interrupt).await,
            Self::Worksheet(worksheet) => worksheet.run(stdout, interrupt).await,
            Self::Close(close) => close.run(stdout, interrupt).await,
            Self::Offboard(offboard) => offboard.run(stdout, interrupt).await,
            Self::Plan(plan) => plan.run(stdout, interrupt).await,
            Self::Apply(apply) => apply.run(stdout, interrupt).await,
            Self::Rotate(rotate) => rotate.run(stdout, interrupt).await,
            Self::Diff(diff) => diff.run(stdout, interrupt).await,
            Self::Places(places) => places.run(stdout, interrupt).await,
            Self::Doctor(doctor) => doctor.run(stdout, interrupt).await,
            Self::Members(members) => members.run(stdout, interrupt).await,
            Self::Secrets(secrets) => secrets.run(stdout, interrupt).await,
            Self::Find(find) => find.run(stdout, interrupt).await,
            Self::Demo(demo) => demo.run(stdout, interrupt).await,
            Self::Emulator(emulator) => emulator.run(stdout, interrupt).await,
            Self::Completion(completion) => completion.run(stdout),
        }
    }
}

/// How long calls may take.
#[derive(Args, Debug, Clone, Copy)]
struct Limits {
    /// How long each page or change may take, retries included (120)
    #[arg(long, value_name = "SECONDS", value_parser = seconds, allow_negative_numbers = true)]
    timeout: Option<Duration>,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number = text.parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    number.ok_or_else(|| "it is not a number of seconds".to_owned())
}
