//! Secrets that are rotated and deleted in a team of the emulator, which tells what it was sent.

mod support;

use rosterkit::access::{DeleteSecretOptions, RotateSecretOptions, RotatedSecret};
use rosterkit::access::{RotationOutcome, StepCertainty};
use rosterkit::paperspace::TeamSecret;
use rosterkit::shared::{Outcome, Removal};
use rosterkit::{Access, ErrorKind, Paperspace};
use rosterkit_emulator::{Emulator, Fault};
use serde_json::json;
use support::{emulator, paperspace};

const VALUE: &str = "correct horse battery";

/// A team of an emulator.
struct Team {
    emulator: Emulator,
    client: Paperspace,
    access: Access,
    id: String,
}

impl Team {
    fn new() -> Self {
        let emulator = emulator();
        let client = paperspace(&emulator);
        let access = Access::builder().client("paperspace", client.clone()).build();
        let id = emulator.endpoints().paperspace.team_id.clone();
        Self { access: access.expect("it needs nothing else"), client, id, emulator }
    }

    fn target(&self) -> String {
        format!("paperspace:{}", self.id)
    }

    async fn rotate(&self, name: &str, options: RotateSecretOptions) -> RotatedSecret {
        self.access.rotate_secret_with(self.target(), name, options).await.expect("it is rotated")
    }

    async fn delete(&self, name: &str, force: bool) -> rosterkit::Result<Removal> {
        let options = DeleteSecretOptions::default().force(force);
        self.access.delete_secret_with(self.target(), name, options).await
    }

    /// A secret that a deployment uses, or does not.
    async fn secret(&self, used: bool) -> TeamSecret {
        let secrets = self.client.list_secrets(&self.id).all().await.expect("they are listed");
        let mut secrets = secrets.into_iter();
        secrets.find(|secret| secret.has_deployment_attached == used).expect("there are both")
    }

    /// The values that were written, one after another.
    fn values(&self) -> Vec<String> {
        let written =
            self.emulator.mutations().into_iter().filter_map(|mutation| {
                mutation.change["after"]["value"].as_str().map(str::to_owned)
            });
        written.collect()
    }

    fn lose_answers_of(&self, operation: &str) {
        let fault = json!({ "operation": operation, "lose_answer": true, "times": 10 });
        let fault: Fault = serde_json::from_value(fault).expect("a fault");
        self.emulator.set_faults(vec![fault]).expect("a fault that is possible");
    }
}

fn value() -> RotateSecretOptions {
    RotateSecretOptions::default().value(VALUE)
}

#[tokio::test]
async fn a_secret_has_the_value_that_was_given_or_made() {
    let team = Team::new();
    let before = team.secret(true).await;
    let rotated = team.rotate(&before.name, value()).await;
    assert_eq!((rotated.target, rotated.name), (team.target().into(), before.name.clone()));
    assert_eq!(rotated.outcome, RotationOutcome::Updated);
    assert_eq!(rotated.certainty, StepCertainty::Confirmed);
    assert!(rotated.used_by_deployment);
    let after = team.client.get_secret(&team.id, &before.name).await.unwrap();
    assert_eq!(rotated.changed_at, after.dt_modified);
    assert!(after.dt_modified > before.dt_modified);

    for name in [before.name.as_str(), "NEW_ONE"] {
        let rotated = team.rotate(name, RotateSecretOptions::default().generate(24u32)).await;
        let made = team.values().pop().unwrap();
        assert_eq!(made.len(), 24);
        assert!(made.bytes().all(|byte| byte.is_ascii_alphanumeric()));
        assert!(!format!("{rotated:?}").contains(&made), "the service alone knows it");
    }
    let values = team.values();
    assert_eq!(values.len(), 3);
    assert_eq!(values[0], VALUE);
    assert_ne!(values[1], values[2]);
}

#[tokio::test]
async fn an_answer_that_was_lost_leaves_the_secret_with_its_value() {
    let team = Team::new();
    let before = team.secret(false).await;
    team.lose_answers_of("update_secret");
    let rotated = team.rotate(&before.name, value()).await;
    assert_eq!(rotated.outcome, RotationOutcome::Updated);
    assert_eq!(rotated.certainty, StepCertainty::Assumed);
    assert!(rotated.changed_at > before.dt_modified);

    team.lose_answers_of("create_secret");
    let rotated = team.rotate("NEW_ONE", value()).await;
    assert_eq!(rotated.outcome, RotationOutcome::Created);
    assert_eq!(rotated.certainty, StepCertainty::Confirmed);
    assert!(team.values().iter().all(|written| written == VALUE));
    let written = team.emulator.mutations();
    let written: Vec<_> = written.iter().map(|mutation| mutation.operation.as_str()).collect();
    let (updates, of_new_one) = written.split_at(written.len() - 2);
    assert_eq!(of_new_one, ["create_secret", "update_secret"]);
    assert!(updates.len() > 1, "an update is repeated, and does no harm: {updates:?}");
    assert!(updates.iter().all(|operation| *operation == "update_secret"));
}

#[tokio::test]
async fn what_the_service_would_refuse_is_refused_here_and_changes_nothing() {
    let team = Team::new();
    for (name, options, argument) in [
        ("not legal", value(), "name"),
        ("DB", RotateSecretOptions::default().value(""), "value"),
        ("DB", RotateSecretOptions::default().value("x".repeat(8193)), "value"),
    ] {
        let refused = team.access.rotate_secret_with(team.target(), name, options).await;
        let error = refused.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        assert_eq!(error.argument(), Some(argument), "{error}");
    }
    assert!(team.emulator.mutations().is_empty());
}

#[tokio::test]
async fn a_secret_that_a_deployment_uses_is_deleted_by_force_alone() {
    let team = Team::new();
    let (used, free) = (team.secret(true).await, team.secret(false).await);
    let error = team.delete(&used.name, false).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Safety);
    assert!(error.to_string().contains("or give `force`"), "{error}");
    assert!(team.client.get_secret(&team.id, &used.name).await.is_ok(), "it is still there");

    assert_eq!(team.delete(&free.name, false).await.unwrap().outcome, Outcome::Removed);
    assert_eq!(team.delete(&used.name, true).await.unwrap().outcome, Outcome::Removed);
    assert_eq!(team.delete(&used.name, false).await.unwrap().outcome, Outcome::AlreadyAbsent);
    let missing = team.access.delete_secret("paperspace:no-such-team", "DB").await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    let missing = team.access.rotate_secret_with("paperspace:no-such-team", "DB", value()).await;
    assert_eq!(missing.unwrap_err().kind(), ErrorKind::NotFound);
}
