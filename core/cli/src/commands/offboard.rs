//! `offboard`: a person leaves.

use clap::Args;
use clap::builder::PossibleValuesParser;
use rosterkit::access::{OffboardMode, OffboardOptions, Person, Target};

use super::Limits;
use super::people;
use super::planned::Written;
use super::rails::Rails;
use super::targets::{self, Targets};
use crate::calling::{Calling, Tells};
use crate::exit::Failure;
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;

const HELP: &str = "\
Examples:
  rosterkit offboard jo@example.com paperspace:my-team zenml
  rosterkit offboard jo@example.com --targets places.txt --alias jo@old.example \\
    -o plan.json
  rosterkit apply plan.json

It changes nothing: it reads the places, and plans what is to be done in each.
All accounts of the person are met. Signs of the steps: + added, ~ changed,
- removed, = so already, ? to be done by hand, ! refused by a limit.

Exit codes:
  0 planned   1 a place could not be read   2 wrong usage, arguments or
  configuration   3 the person is in none of the places   4 not found, but there
  are people whose address is not shown
  5 planned, and a limit refuses a step: the plan says which";

/// Plan how a person's access ends: in each place, and which secrets they may know.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Offboard {
    /// The person's e-mail address, or a user id where no address is known
    #[arg(value_name = "PERSON", value_parser = people::person)]
    person: String,
    /// The places, each once; `rosterkit places` shows them
    #[arg(value_name = "PLACE")]
    places: Vec<Target>,
    #[command(flatten)]
    files: Targets,
    /// Another address of theirs, as often as there are
    #[arg(long = "alias", value_name = "ADDRESS", value_parser = people::person)]
    aliases: Vec<String>,
    /// A user id of theirs, for places that show no addresses; as often as there are
    #[arg(long = "id", value_name = "ID", value_parser = people::person)]
    ids: Vec<String>,
    /// remove them; deactivate their accounts, and keep them; or delete accounts for good as well
    #[arg(
        long, default_value = "remove",
        value_parser = PossibleValuesParser::new(["remove", "deactivate", "delete"])
    )]
    mode: String,
    #[command(flatten)]
    written: Written,
    /// The plan as JSON
    #[arg(long)]
    json: bool,
    /// How many places are read at once, never two of one host (4)
    #[arg(long, value_name = "NUMBER")]
    at_once: Option<u32>,
    #[command(flatten)]
    limits: Limits,
    #[command(flatten)]
    rails: Rails,
}

impl Offboard {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let targets = targets::typed_and_in_files(&self.places, &self.files, interrupt).await?;
        let calling = Calling::told(Tells::Nothing, self.limits.timeout);
        let access = calling.access(targets.iter())?;
        let mut options = OffboardOptions::default().mode(OffboardMode::from(self.mode.as_str()));
        if let Some(policy) = self.rails.policy() {
            options = options.policy(policy);
        }
        if let Some(at_once) = self.at_once {
            options = options.at_once(at_once);
        }
        let texts: Vec<_> = targets.iter().map(Target::to_string).collect();
        let person = person(&self.person, &self.aliases, &self.ids);
        let plan = interrupt.or(access.offboard_with(person, texts, options)).await??;
        calling.progress.clear();
        self.written.write(plan, self.json, &access, stdout).await
    }
}

fn person(email: &str, aliases: &[String], ids: &[String]) -> Person {
    let texts =
        |words: &[String]| words.iter().map(|word| word.as_str().into()).collect::<Vec<_>>();
    let mut person = Person::new(email);
    if !aliases.is_empty() {
        person = person.aliases(texts(aliases));
    }
    if !ids.is_empty() {
        person = person.ids(texts(ids));
    }
    person
}
