// Written by `make generate` from the declarations. Do not edit it.

//! Access's clients.

use rosterkit::bridge::Client as _;
use serde_json::Value;

use super::super::arguments::{FromJson, Unread, choices_from_json, read};
use super::super::{Arguments, Drive, DriveBlocking, Ended, How, Plan, no_operation};

pub fn make(plan: &Plan) -> Result<rosterkit::Result<rosterkit::Access>, String> {
    let clients = match plan.clients()? {
        Ok(clients) => clients,
        Err(error) => return Ok(Err(error)),
    };
    let builder =
        rosterkit::Access::builder().options(plan.options.clone()).clock(plan.clock.clone());
    Ok(builder.clients(clients).build())
}

pub fn make_blocking(
    plan: &Plan,
) -> Result<rosterkit::Result<rosterkit::blocking::Access>, String> {
    let clients = match plan.clients()? {
        Ok(clients) => clients,
        Err(error) => return Ok(Err(error)),
    };
    let builder = rosterkit::blocking::Access::builder()
        .options(plan.options.clone())
        .clock(plan.clock.clone());
    Ok(builder.clients(clients).build())
}

pub async fn play(
    client: &rosterkit::Access,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "review" => {
            arguments.only(&["targets", "roster", "domains", "dormant_days", "at_once"])?;
            if arguments.has_any(&["roster", "domains", "dormant_days", "at_once"]) {
                client
                    .operations()
                    .review(
                        arguments.required::<Vec<String>>("targets")?,
                        arguments.optional::<rosterkit::access::Roster>("roster")?,
                        arguments.optional::<Vec<String>>("domains")?,
                        arguments.optional::<u32>("dormant_days")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive(how)
                    .await
            } else {
                client.review(arguments.required::<Vec<String>>("targets")?).drive(how).await
            }
        }
        "find" => {
            arguments.only(&["people", "targets", "at_once"])?;
            if arguments.has_any(&["at_once"]) {
                client
                    .operations()
                    .find(
                        arguments.required::<Vec<String>>("people")?,
                        arguments.required::<Vec<String>>("targets")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .find(
                        arguments.required::<Vec<String>>("people")?,
                        arguments.required::<Vec<String>>("targets")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "places" => {
            arguments.only(&["looked_in"])?;
            if arguments.has_any(&["looked_in"]) {
                client
                    .operations()
                    .places(arguments.optional::<Vec<String>>("looked_in")?)
                    .drive(how)
                    .await
            } else {
                client.places().drive(how).await
            }
        }
        "diff" => {
            arguments.only(&["before", "after"])?;
            client
                .diff(
                    arguments.required::<rosterkit::access::Review>("before")?,
                    arguments.required::<rosterkit::access::Review>("after")?,
                )
                .drive(how)
                .await
        }
        "worksheet" => {
            arguments.only(&["review"])?;
            client
                .worksheet(arguments.required::<rosterkit::access::Review>("review")?)
                .drive(how)
                .await
        }
        "close_review" => {
            arguments.only(&["review", "worksheet", "policy", "at_once"])?;
            if arguments.has_any(&["policy", "at_once"]) {
                client
                    .operations()
                    .close_review(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<String>("worksheet")?,
                        arguments.optional::<rosterkit::access::Policy>("policy")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .close_review(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<String>("worksheet")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "offboard" => {
            arguments.only(&["person", "targets", "mode", "policy", "at_once"])?;
            if arguments.has_any(&["mode", "policy", "at_once"]) {
                client
                    .operations()
                    .offboard(
                        arguments.required::<rosterkit::access::Person>("person")?,
                        arguments.required::<Vec<String>>("targets")?,
                        arguments.optional::<rosterkit::access::OffboardMode>("mode")?,
                        arguments.optional::<rosterkit::access::Policy>("policy")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .offboard(
                        arguments.required::<rosterkit::access::Person>("person")?,
                        arguments.required::<Vec<String>>("targets")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "plan" => {
            arguments.only(&["changes", "policy", "at_once"])?;
            if arguments.has_any(&["policy", "at_once"]) {
                client
                    .operations()
                    .plan(
                        arguments.required::<Vec<rosterkit::access::AccessChange>>("changes")?,
                        arguments.optional::<rosterkit::access::Policy>("policy")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .plan(arguments.required::<Vec<rosterkit::access::AccessChange>>("changes")?)
                    .drive(how)
                    .await
            }
        }
        "apply" => {
            arguments.only(&["plan", "confirm", "only", "journal", "at_once"])?;
            if arguments.has_any(&["confirm", "only", "journal", "at_once"]) {
                client
                    .operations()
                    .apply(
                        arguments.required::<rosterkit::access::Plan>("plan")?,
                        arguments.optional::<String>("confirm")?,
                        arguments.optional::<Vec<u32>>("only")?,
                        arguments.optional::<String>("journal")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .apply(arguments.required::<rosterkit::access::Plan>("plan")?)
                    .drive(how)
                    .await
            }
        }
        "rotate_secret" => {
            arguments.only(&["team", "name", "value", "generate"])?;
            if arguments.has_any(&["value", "generate"]) {
                client
                    .operations()
                    .rotate_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                        arguments.optional::<rosterkit::Secret>("value")?,
                        arguments.optional::<u32>("generate")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .rotate_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "delete_secret" => {
            arguments.only(&["team", "name", "force"])?;
            if arguments.has_any(&["force"]) {
                client
                    .operations()
                    .delete_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                        arguments.optional::<bool>("force")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .delete_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive(how)
                    .await
            }
        }
        "render" => {
            arguments.only(&["review", "format"])?;
            client
                .render(
                    arguments.required::<rosterkit::access::Review>("review")?,
                    arguments.required::<rosterkit::access::Format>("format")?,
                )
                .drive(how)
                .await
        }
        "write_files" => {
            arguments.only(&["review", "folder"])?;
            client
                .write_files(
                    arguments.required::<rosterkit::access::Review>("review")?,
                    arguments.required::<String>("folder")?,
                )
                .drive(how)
                .await
        }
        "read_review" => {
            arguments.only(&["text"])?;
            client.read_review(arguments.required::<String>("text")?).drive(how).await
        }
        "render_plan" => {
            arguments.only(&["plan", "format"])?;
            if arguments.has_any(&["format"]) {
                client
                    .operations()
                    .render_plan(
                        arguments.required::<rosterkit::access::Plan>("plan")?,
                        arguments.optional::<rosterkit::access::DocumentFormat>("format")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .render_plan(arguments.required::<rosterkit::access::Plan>("plan")?)
                    .drive(how)
                    .await
            }
        }
        "read_plan" => {
            arguments.only(&["text"])?;
            client.read_plan(arguments.required::<String>("text")?).drive(how).await
        }
        "render_evidence" => {
            arguments.only(&["evidence", "format"])?;
            if arguments.has_any(&["format"]) {
                client
                    .operations()
                    .render_evidence(
                        arguments.required::<rosterkit::access::Evidence>("evidence")?,
                        arguments.optional::<rosterkit::access::DocumentFormat>("format")?,
                    )
                    .drive(how)
                    .await
            } else {
                client
                    .render_evidence(arguments.required::<rosterkit::access::Evidence>("evidence")?)
                    .drive(how)
                    .await
            }
        }
        "read_evidence" => {
            arguments.only(&["text"])?;
            client.read_evidence(arguments.required::<String>("text")?).drive(how).await
        }
        "read_changes" => {
            arguments.only(&["text"])?;
            client.read_changes(arguments.required::<String>("text")?).drive(how).await
        }
        "read_roster" => {
            arguments.only(&["text"])?;
            client.read_roster(arguments.required::<String>("text")?).drive(how).await
        }
        other => return no_operation(other),
    })
}

pub fn play_blocking(
    client: &rosterkit::blocking::Access,
    operation: &str,
    arguments: Arguments<'_>,
    how: How<'_>,
) -> Result<Ended, String> {
    Ok(match operation {
        "review" => {
            arguments.only(&["targets", "roster", "domains", "dormant_days", "at_once"])?;
            if how.prepares()
                || arguments.has_any(&["roster", "domains", "dormant_days", "at_once"])
            {
                client
                    .operations()
                    .review(
                        arguments.required::<Vec<String>>("targets")?,
                        arguments.optional::<rosterkit::access::Roster>("roster")?,
                        arguments.optional::<Vec<String>>("domains")?,
                        arguments.optional::<u32>("dormant_days")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive_blocking(how)
            } else {
                client.review(arguments.required::<Vec<String>>("targets")?).drive_blocking(how)
            }
        }
        "find" => {
            arguments.only(&["people", "targets", "at_once"])?;
            if how.prepares() || arguments.has_any(&["at_once"]) {
                client
                    .operations()
                    .find(
                        arguments.required::<Vec<String>>("people")?,
                        arguments.required::<Vec<String>>("targets")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .find(
                        arguments.required::<Vec<String>>("people")?,
                        arguments.required::<Vec<String>>("targets")?,
                    )
                    .drive_blocking(how)
            }
        }
        "places" => {
            arguments.only(&["looked_in"])?;
            if how.prepares() || arguments.has_any(&["looked_in"]) {
                client
                    .operations()
                    .places(arguments.optional::<Vec<String>>("looked_in")?)
                    .drive_blocking(how)
            } else {
                client.places().drive_blocking(how)
            }
        }
        "diff" => {
            arguments.only(&["before", "after"])?;
            if how.prepares() {
                client
                    .operations()
                    .diff(
                        arguments.required::<rosterkit::access::Review>("before")?,
                        arguments.required::<rosterkit::access::Review>("after")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .diff(
                        arguments.required::<rosterkit::access::Review>("before")?,
                        arguments.required::<rosterkit::access::Review>("after")?,
                    )
                    .drive_blocking(how)
            }
        }
        "worksheet" => {
            arguments.only(&["review"])?;
            if how.prepares() {
                client
                    .operations()
                    .worksheet(arguments.required::<rosterkit::access::Review>("review")?)
                    .drive_blocking(how)
            } else {
                client
                    .worksheet(arguments.required::<rosterkit::access::Review>("review")?)
                    .drive_blocking(how)
            }
        }
        "close_review" => {
            arguments.only(&["review", "worksheet", "policy", "at_once"])?;
            if how.prepares() || arguments.has_any(&["policy", "at_once"]) {
                client
                    .operations()
                    .close_review(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<String>("worksheet")?,
                        arguments.optional::<rosterkit::access::Policy>("policy")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .close_review(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<String>("worksheet")?,
                    )
                    .drive_blocking(how)
            }
        }
        "offboard" => {
            arguments.only(&["person", "targets", "mode", "policy", "at_once"])?;
            if how.prepares() || arguments.has_any(&["mode", "policy", "at_once"]) {
                client
                    .operations()
                    .offboard(
                        arguments.required::<rosterkit::access::Person>("person")?,
                        arguments.required::<Vec<String>>("targets")?,
                        arguments.optional::<rosterkit::access::OffboardMode>("mode")?,
                        arguments.optional::<rosterkit::access::Policy>("policy")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .offboard(
                        arguments.required::<rosterkit::access::Person>("person")?,
                        arguments.required::<Vec<String>>("targets")?,
                    )
                    .drive_blocking(how)
            }
        }
        "plan" => {
            arguments.only(&["changes", "policy", "at_once"])?;
            if how.prepares() || arguments.has_any(&["policy", "at_once"]) {
                client
                    .operations()
                    .plan(
                        arguments.required::<Vec<rosterkit::access::AccessChange>>("changes")?,
                        arguments.optional::<rosterkit::access::Policy>("policy")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .plan(arguments.required::<Vec<rosterkit::access::AccessChange>>("changes")?)
                    .drive_blocking(how)
            }
        }
        "apply" => {
            arguments.only(&["plan", "confirm", "only", "journal", "at_once"])?;
            if how.prepares() || arguments.has_any(&["confirm", "only", "journal", "at_once"]) {
                client
                    .operations()
                    .apply(
                        arguments.required::<rosterkit::access::Plan>("plan")?,
                        arguments.optional::<String>("confirm")?,
                        arguments.optional::<Vec<u32>>("only")?,
                        arguments.optional::<String>("journal")?,
                        arguments.optional::<u32>("at_once")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .apply(arguments.required::<rosterkit::access::Plan>("plan")?)
                    .drive_blocking(how)
            }
        }
        "rotate_secret" => {
            arguments.only(&["team", "name", "value", "generate"])?;
            if how.prepares() || arguments.has_any(&["value", "generate"]) {
                client
                    .operations()
                    .rotate_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                        arguments.optional::<rosterkit::Secret>("value")?,
                        arguments.optional::<u32>("generate")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .rotate_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            }
        }
        "delete_secret" => {
            arguments.only(&["team", "name", "force"])?;
            if how.prepares() || arguments.has_any(&["force"]) {
                client
                    .operations()
                    .delete_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                        arguments.optional::<bool>("force")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .delete_secret(
                        arguments.required::<String>("team")?,
                        arguments.required::<String>("name")?,
                    )
                    .drive_blocking(how)
            }
        }
        "render" => {
            arguments.only(&["review", "format"])?;
            if how.prepares() {
                client
                    .operations()
                    .render(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<rosterkit::access::Format>("format")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .render(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<rosterkit::access::Format>("format")?,
                    )
                    .drive_blocking(how)
            }
        }
        "write_files" => {
            arguments.only(&["review", "folder"])?;
            if how.prepares() {
                client
                    .operations()
                    .write_files(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<String>("folder")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .write_files(
                        arguments.required::<rosterkit::access::Review>("review")?,
                        arguments.required::<String>("folder")?,
                    )
                    .drive_blocking(how)
            }
        }
        "read_review" => {
            arguments.only(&["text"])?;
            if how.prepares() {
                client
                    .operations()
                    .read_review(arguments.required::<String>("text")?)
                    .drive_blocking(how)
            } else {
                client.read_review(arguments.required::<String>("text")?).drive_blocking(how)
            }
        }
        "render_plan" => {
            arguments.only(&["plan", "format"])?;
            if how.prepares() || arguments.has_any(&["format"]) {
                client
                    .operations()
                    .render_plan(
                        arguments.required::<rosterkit::access::Plan>("plan")?,
                        arguments.optional::<rosterkit::access::DocumentFormat>("format")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .render_plan(arguments.required::<rosterkit::access::Plan>("plan")?)
                    .drive_blocking(how)
            }
        }
        "read_plan" => {
            arguments.only(&["text"])?;
            if how.prepares() {
                client
                    .operations()
                    .read_plan(arguments.required::<String>("text")?)
                    .drive_blocking(how)
            } else {
                client.read_plan(arguments.required::<String>("text")?).drive_blocking(how)
            }
        }
        "render_evidence" => {
            arguments.only(&["evidence", "format"])?;
            if how.prepares() || arguments.has_any(&["format"]) {
                client
                    .operations()
                    .render_evidence(
                        arguments.required::<rosterkit::access::Evidence>("evidence")?,
                        arguments.optional::<rosterkit::access::DocumentFormat>("format")?,
                    )
                    .drive_blocking(how)
            } else {
                client
                    .render_evidence(arguments.required::<rosterkit::access::Evidence>("evidence")?)
                    .drive_blocking(how)
            }
        }
        "read_evidence" => {
            arguments.only(&["text"])?;
            if how.prepares() {
                client
                    .operations()
                    .read_evidence(arguments.required::<String>("text")?)
                    .drive_blocking(how)
            } else {
                client.read_evidence(arguments.required::<String>("text")?).drive_blocking(how)
            }
        }
        "read_changes" => {
            arguments.only(&["text"])?;
            if how.prepares() {
                client
                    .operations()
                    .read_changes(arguments.required::<String>("text")?)
                    .drive_blocking(how)
            } else {
                client.read_changes(arguments.required::<String>("text")?).drive_blocking(how)
            }
        }
        "read_roster" => {
            arguments.only(&["text"])?;
            if how.prepares() {
                client
                    .operations()
                    .read_roster(arguments.required::<String>("text")?)
                    .drive_blocking(how)
            } else {
                client.read_roster(arguments.required::<String>("text")?).drive_blocking(how)
            }
        }
        other => return no_operation(other),
    })
}

choices_from_json!(
    rosterkit::access::Format,
    rosterkit::access::TargetStatus,
    rosterkit::access::AccountType,
    rosterkit::access::AccessLevel,
    rosterkit::access::AccountStatus,
    rosterkit::access::Flag,
    rosterkit::access::RosterStatus,
    rosterkit::access::Verdict,
    rosterkit::access::OffboardMode,
    rosterkit::access::ChangeKind,
    rosterkit::access::PlanPurpose,
    rosterkit::access::Action,
    rosterkit::access::RailVerdict,
    rosterkit::access::StepOutcome,
    rosterkit::access::StepCertainty,
    rosterkit::access::Verified,
    rosterkit::access::RotationOutcome,
    rosterkit::access::DocumentFormat
);

impl FromJson for rosterkit::access::Review {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::ReviewedTarget {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Row {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Roster {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::RosterEntry {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        if let Value::String(text) = value {
            return Ok(Self::from(text.as_str()));
        }
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Found {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::SearchedTarget {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Places {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Place {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::SearchedSource {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Diff {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::RowChange {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::ClosedReview {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Decision {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Person {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        if let Value::String(text) = value {
            return Ok(Self::from(text.as_str()));
        }
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::AccessChange {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Changes {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Policy {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Plan {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::PlannedTarget {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Step {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Standing {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Rail {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::KnownSecret {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Evidence {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::AppliedTarget {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::AppliedStep {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::RotatedSecret {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::Manifest {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}

impl FromJson for rosterkit::access::WrittenFile {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        Ok(read(value)?)
    }
}
