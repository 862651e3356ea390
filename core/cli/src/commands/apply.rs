//! `apply`: what was planned is done.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use rosterkit::access::{
    ApplyOptions, DocumentFormat, Evidence, Plan, RenderEvidenceOptions, StepOutcome, Target,
};
use rosterkit::{Access, Timestamp};

use super::files::{self, Pending, shown};
use super::planned::rendered;
use super::{Limits, confirm};
use crate::calling::{Calling, Tells};
use crate::document;
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;
use crate::terminal::tell;
use crate::text::{SECRETS, counted};

const HELP: &str = "\
Examples:
  rosterkit apply plan.json -o evidence.json
  rosterkit apply plan.json --only 1,2
  rosterkit apply plan.json --confirm 3f9a0c12b7de --json > evidence.json

It shows the plan and asks for the person's address, or without a person for the
first place. Where there is no terminal, --confirm says that it is meant: the
digest that the plan shows, or its first 12 characters. --json does not say it.

Each place is read again before the first write in it, and a step that does not
fit any more is refused. Each write is read back. What was done is in the
journal: after an interruption the same command goes on, and repeats nothing.

Exit codes:
  0 all is done, now or before   1 it failed: nothing was done
  2 wrong usage or configuration, or it was not confirmed: nothing was sent
  5 refused: by a limit, or as the plan is stale, changed, expired or another one
    than --confirm says
  6 a part was done: a step failed, was refused, or is left to people
  130 interrupted";

/// Apply a plan: change who has access, step by step, and give the evidence.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Apply {
    /// The plan; - is standard input
    #[arg(value_name = "PLAN.json")]
    plan: PathBuf,
    /// The plan's digest, or its first 12 characters or more, in place of what would be typed
    #[arg(long, value_name = "DIGEST")]
    confirm: Option<String>,
    /// The numbers of the steps to apply, with commas between them; all if omitted
    #[arg(long, value_name = "NUMBERS", value_delimiter = ',', value_parser = number)]
    only: Vec<u32>,
    /// The file that is written while it is applied, and read to go on; PLAN.journal.jsonl beside
    /// the plan if omitted
    #[arg(long, value_name = "FILE", conflicts_with = "no_journal")]
    journal: Option<PathBuf>,
    /// Write no journal: after an interruption, what is done is seen in the places alone
    #[arg(long)]
    no_journal: bool,
    /// Write the evidence to a file, which its owner alone can read
    #[arg(short, long, value_name = "EVIDENCE.json")]
    output: Option<PathBuf>,
    /// The evidence as JSON
    #[arg(long)]
    json: bool,
    /// How many hosts are written to at once (4)
    #[arg(long, value_name = "NUMBER")]
    at_once: Option<u32>,
    #[command(flatten)]
    limits: Limits,
}

fn number(text: &str) -> Result<u32, String> {
    let wrong = |_| "write the numbers that the plan shows, such as 1,3".to_owned();
    text.trim().parse().map_err(wrong)
}

impl Apply {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let journal = self.journal()?;
        let journal_name = journal.as_deref().map(name_of_journal).transpose()?;
        self.check_output(journal.as_deref())?;
        let plan = files::read_plan(&files::without_credentials()?, &self.plan, interrupt).await?;
        let calling = Calling::told(Tells::Writes, self.limits.timeout);
        let targets: Vec<Target> =
            plan.targets.iter().filter_map(|t| t.target.parse().ok()).collect();
        let access = calling.access(targets.iter())?;
        // What forbids that the evidence is written is known before anything is sent.
        let output = self.output.as_deref().map(Pending::private).transpose()?;
        let text = rendered(&access, &plan, DocumentFormat::Text).await?;
        document::show(&document::without_secrets(&text));
        let secrets = plan.rotate.len();
        let digest = self.confirmed(&plan, interrupt).await?;
        let options = self.options(digest, journal_name);
        let applied = interrupt.or(access.apply_with(plan, options)).await;
        calling.progress.clear();
        let evidence = match applied {
            Ok(evidence) => evidence?,
            Err(interrupted) => {
                tell_of_interruption(journal.as_deref());
                return Err(interrupted);
            }
        };
        self.write(&evidence, output, &access, stdout).await?;
        if secrets > 0 {
            tell(&format!(
                "{} to rotate, as the person may know them: the plan names them, and `rosterkit \
                 rotate` gives each a new value.",
                counted(secrets, SECRETS)
            ));
        }
        Ok(code(&evidence))
    }

    /// Where the journal is.
    fn journal(&self) -> Result<Option<PathBuf>, Failure> {
        if self.no_journal {
            Ok(None)
        } else if let Some(journal) = &self.journal {
            Ok(Some(journal.clone()))
        } else if self.plan == Path::new("-") || files::is_stream(&self.plan) {
            let words = "a plan from a pipe has no file for the journal to be beside: give \
                         --journal FILE or --no-journal";
            Err(Failure::Misused(words.to_owned()))
        } else {
            Ok(Some(self.plan.with_extension("journal.jsonl")))
        }
    }

    /// The evidence must not take the place of what is needed to go on.
    fn check_output(&self, journal: Option<&Path>) -> Result<(), Failure> {
        let Some(output) = &self.output else { return Ok(()) };
        let taken = [(Some(self.plan.as_path()), "plan"), (journal, "journal")];
        let same = |(path, _): &&(Option<&Path>, _)| path.is_some_and(|p| files::same(p, output));
        match taken.iter().find(same) {
            Some((_, what)) => Err(Failure::Misused(format!(
                "nothing was sent: {} is the {what}, which the evidence would replace: give -o \
                 another file",
                shown(output)
            ))),
            None => Ok(()),
        }
    }

    /// The word that it is meant: what was typed, or what the option says.
    async fn confirmed(&self, plan: &Plan, interrupt: &mut Interrupt) -> Result<String, Failure> {
        if let Some(digest) = &self.confirm {
            return Ok(digest.clone());
        }
        if plan.expires_at < Timestamp::from(std::time::SystemTime::now()) {
            let words = format!("the plan expired at {:.0}: make it again", plan.expires_at);
            return Err(Failure::Refused(words));
        }
        let first = plan.targets.first().map(|target| &target.target);
        let (words, what) = match (&plan.person, first) {
            (Some(person), _) if person.email.contains('@') => {
                (&person.email, "the person's address")
            }
            (Some(person), _) => (&person.email, "the person's id"),
            (None, Some(target)) => (target, "the first place"),
            (None, None) => {
                return Err(Failure::Misused("the plan has no place: nothing was sent".to_owned()));
            }
        };
        let digest: String = plan.digest.chars().take(12).collect();
        let only: Vec<_> = self.only.iter().map(u32::to_string).collect();
        let it = match only.as_slice() {
            [] => "it".to_owned(),
            [one] => format!("step {one} of it"),
            steps => format!("the steps {} of it", steps.join(", ")),
        };
        let question = format!("To apply {it}, type {what} ({words})");
        let instead = format!("If the plan is right, add --confirm {digest}");
        confirm::typed(words, &question, &instead, interrupt).await?;
        Ok(plan.digest.to_string())
    }

    fn options(&self, digest: String, journal: Option<String>) -> ApplyOptions {
        let mut options = ApplyOptions::default().confirm(digest);
        if !self.only.is_empty() {
            options = options.only(self.only.clone());
        }
        if let Some(journal) = journal {
            options = options.journal(journal);
        }
        if let Some(at_once) = self.at_once {
            options = options.at_once(at_once);
        }
        options
    }

    async fn write(
        &self,
        evidence: &Evidence,
        output: Option<Pending>,
        access: &Access,
        stdout: &mut Stdout,
    ) -> Result<(), Failure> {
        // The file first, as standard output may be closed by now; but what was done is said there
        // even if the file cannot be written.
        let saved = match output {
            Some(output) => output.write(&as_text(access, evidence, DocumentFormat::Json).await?),
            None => Ok(()),
        };
        if self.json {
            let json = as_text(access, evidence, DocumentFormat::Json).await?;
            stdout.write_all(json.as_bytes())?;
        } else {
            document::write(&as_text(access, evidence, DocumentFormat::Text).await?, stdout)?;
        }
        stdout.flush()?;
        saved?;
        if let Some(path) = &self.output {
            tell(&format!("The evidence is in {}.", shown(path)));
        }
        Ok(())
    }
}

async fn as_text(
    access: &Access,
    evidence: &Evidence,
    format: DocumentFormat,
) -> Result<String, Failure> {
    let options = RenderEvidenceOptions::default().format(format);
    Ok(access.render_evidence_with(evidence.clone(), options).await?.to_string())
}

/// The library takes text: another spelling would be another file, which the next run does not find.
fn name_of_journal(path: &Path) -> Result<String, Failure> {
    path.to_str().map(str::to_owned).ok_or_else(|| {
        let path = shown(path);
        let words = format!("the journal's name, {path}, is not UTF-8: give --journal another one");
        Failure::Misused(words)
    })
}

fn tell_of_interruption(journal: Option<&Path>) {
    tell("What was done until now stays; a write that was under way may have been done as well.");
    tell(&match journal {
        Some(journal) => {
            let journal = shown(journal);
            format!("The journal, {journal}, has it: the same command goes on from there.")
        }
        None => "The same command goes on: what is done is seen in the places.".to_owned(),
    });
}

/// The exit code that tells of what was applied; steps that were not asked for do not count.
fn code(evidence: &Evidence) -> u8 {
    let count = |outcomes: &[StepOutcome]| {
        evidence.steps.iter().filter(|step| outcomes.contains(&step.outcome)).count()
    };
    let asked = evidence.steps.len() - count(&[StepOutcome::Skipped]);
    let done = count(&[StepOutcome::Done, StepOutcome::Already]);
    let by_people = count(&[StepOutcome::Manual, StepOutcome::Requested]);
    if done == asked {
        exit::DONE
    } else if done + by_people > 0 {
        exit::PARTLY
    } else if count(&[StepOutcome::Refused]) == asked {
        exit::REFUSED
    } else {
        exit::FAILED
    }
}
