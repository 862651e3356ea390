//! Plans and evidence as documents: written, read back, and refused where they were changed.

#[path = "support/reviews.rs"]
#[expect(dead_code, reason = "of it the names alone are used here")]
mod reviews;

use std::sync::LazyLock;

use proptest::prelude::*;
use reviews::HOSTILE;
use rosterkit::ErrorKind;
use rosterkit::access::{DocumentFormat, Evidence, Plan, RenderEvidenceOptions, RenderPlanOptions};
use rosterkit::blocking::Access;
use serde_json::{Value, json};

fn access() -> &'static Access {
    static ACCESS: LazyLock<Access> =
        LazyLock::new(|| Access::builder().build().expect("it needs nothing"));
    &ACCESS
}

fn written(plan: &Plan) -> String {
    access().render_plan(plan.clone()).expect("JSON").to_string()
}

fn in_words(plan: &Plan) -> String {
    let text = RenderPlanOptions::default().format(DocumentFormat::Text);
    access().render_plan_with(plan.clone(), text).expect("words").to_string()
}

fn refused(text: &str) -> String {
    let error = access().read_plan(text).expect_err("it is refused");
    // A whole plan with another value in it is held back, as it is when it is applied.
    let is_changed = error.to_string().contains("was changed since it was made");
    let expected = if is_changed {
        (ErrorKind::Safety, None)
    } else {
        (ErrorKind::InvalidArgument, Some("text"))
    };
    assert_eq!((error.kind(), error.argument()), expected, "{error}");
    error.to_string()
}

/// A plan that has its digest: a plan that was not read back does not know it.
fn sealed(mut plan: Value) -> Plan {
    plan["digest"] = "".into();
    let record: Plan = serde_json::from_value(plan.clone()).expect("a plan");
    let compact = serde_json::to_string(&record).expect("JSON");
    let digest = ring::digest::digest(&ring::digest::SHA256, compact.as_bytes());
    let digest: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    plan["digest"] = digest.into();
    serde_json::from_value(plan).expect("a plan")
}

/// A plan in which a person's name is the text.
fn plan_of(name: &str) -> Value {
    json!({
        "schema": "rosterkit.plan/1",
        "id": "paaaaaaaaaaaa",
        "digest": "",
        "created_at": "2026-11-29T21:13:19.123456Z",
        "expires_at": "2026-11-30T21:13:19.123456Z",
        "tool_version": "0.1.0",
        "purpose": "offboard",
        "person": {"email": name, "aliases": [name], "ids": null},
        "review": null,
        "policy": {
            "min_owners": 1, "max_removals": null, "allow_self": false, "allow_privileged": null,
            "allow_incomplete": null,
        },
        "targets": [{
            "target": "zenml", "host": "cloudapi.zenml.io", "principal": name, "people": 3,
            "without_email": 0,
            "owners": ["u1", "u2"], "status": "failed", "error": name,
        }],
        "steps": [{
            "n": 1, "target": "zenml", "action": "deactivate", "user_id": "u1", "email": null,
            "name": name, "before": {"role": name, "status": "active"},
            "after": {"role": name, "status": "disabled"}, "reversible": true, "why": name,
            "instructions": name, "consequences": [name],
            "rails": [
                {"name": "self", "verdict": "warn", "limit": null, "actual": null, "message": name},
                {"name": "min_owners", "verdict": "ok", "limit": 1, "actual": 2, "message": null},
            ],
        }],
        "rotate": [{
            "target": "paperspace:t1", "name": "DB_PASSWORD", "changed_at": "2024-01-02T00:00:00Z",
            "used_by_deployment": true,
        }],
    })
}

fn plan() -> Plan {
    sealed(plan_of("Ann Ames"))
}

#[test]
fn a_plan_is_read_back_however_it_is_indented() {
    let plan = plan();
    let text = written(&plan);
    assert!(text.starts_with("{\n  \"schema\": \"rosterkit.plan/1\",\n") && text.ends_with("}\n"));
    let value: Value = serde_json::from_str(&text).unwrap();
    for text in [
        text.clone(),
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}\n\n"),
        value.to_string(),
        serde_json::to_string_pretty(&value).unwrap().replace("  ", "\t"),
    ] {
        assert_eq!(access().read_plan(text).unwrap(), plan);
    }
}

#[test]
fn a_plan_that_was_cut_anywhere_is_refused() {
    let text = written(&plan());
    let end = text.len() - 1;
    assert!(access().read_plan(&text[..end]).is_ok(), "the line end says nothing");
    for at in 1..end {
        assert!(refused(&text[..at]).contains("was cut: it ends before it is whole"), "at {at}");
    }
    assert!(refused("").contains("is empty"));
}

#[test]
fn a_plan_that_was_changed_anywhere_is_refused() {
    let text = written(&plan());
    for at in (0..text.len()).filter(|at| text.as_bytes()[*at].is_ascii_alphanumeric()) {
        let mut changed = text.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        // A time without its `Z` is the same time.
        match access().read_plan(String::from_utf8(changed).unwrap()) {
            Ok(read) => assert_eq!(read, plan()),
            Err(error) => {
                let is_whole = error.to_string().contains("its digest is not the one");
                let kind = if is_whole { ErrorKind::Safety } else { ErrorKind::InvalidArgument };
                assert_eq!(error.kind(), kind, "{error}");
            }
        }
    }
    let changed = text.replace("\"n\": 1", "\"n\": 2");
    assert!(refused(&changed).contains("was changed since it was made: its digest is not the one"));
    assert!(refused(&format!("{text}{text}")).contains("goes on after its end"));
    // A field that is there twice has two values, of which a reader may take either.
    let twice = text.replacen("\"id\"", "\"id\": \"other\", \"id\"", 1);
    assert!(refused(&twice).contains("was changed: it cannot be read: duplicate field"));
}

#[test]
fn what_a_plan_says_that_is_not_known_here_is_refused() {
    let text = written(&plan());
    let with_limit = text.replacen("\"min_owners\"", "\"most_steps\": 3, \"min_owners\"", 1);
    let shown = refused(&with_limit);
    assert!(
        shown.contains("has `policy.most_steps`, which this RosterKit does not know"),
        "{shown}"
    );
    let in_step = text.replacen("\"rails\"", "\"condition\": null, \"rails\"", 1);
    assert!(refused(&in_step).contains("has `steps.0.condition`"));
}

#[test]
fn what_is_not_a_plan_is_told_apart_from_one_that_is_newer() {
    for (text, why) in [
        ("kind,user,target\n", "is not JSON: give the JSON of a plan"),
        ("{}", "is not a plan"),
        ("[1]", "is not a plan"),
        (r#"{"schema": "rosterkit.evidence/1"}"#, "is evidence, not a plan"),
        (
            "{\"kind\":\"header\",\"schema\":\"rosterkit.review/1\"}\n{}\n",
            "is a review, not a plan",
        ),
        (r#"{"schema": "rosterkit.manifest/1"}"#, "is a manifest, not a plan"),
        (r#"{"schema": "rosterkit.plan/x"}"#, "is not a plan"),
        (
            r#"{"schema": "rosterkit.plan/2", "something": "else"}"#,
            "was written by a newer RosterKit: it is `rosterkit.plan/2`",
        ),
    ] {
        let shown = refused(text);
        assert!(shown.contains(why), "{text}: {shown}");
    }
    let error = access().read_evidence(written(&plan())).unwrap_err().to_string();
    assert!(error.contains("is a plan, not evidence"), "{error}");
}

#[test]
fn a_plan_that_was_changed_says_so_in_words() {
    let sound = in_words(&plan());
    assert!(sound.contains("Its digest is ") && sound.contains("until 2026-11-30T21:13:19Z"));
    let mut changed = plan();
    changed.policy.allow_self = Some(true);
    let shown = in_words(&changed);
    assert!(
        shown.ends_with(
            "! It was changed since it was made, and cannot be applied. Make it again.\n"
        )
    );
}

fn evidence_of(text: &str) -> Value {
    json!({
        "schema": "rosterkit.evidence/1", "plan": text, "plan_digest": text,
        "tool_version": "0.1.0", "started_at": "2026-11-29T21:13:19Z",
        "finished_at": "2026-11-29T21:13:24.5Z", "complete": false,
        "targets": [{"target": text, "principal": text, "drift": [text], "error": text}],
        "steps": [{
            "n": 1, "target": "zenml", "action": text, "user_id": text, "email": null,
            "outcome": text, "certainty": text, "attempts": 2, "status": 500,
            "request_ids": [text], "at": "2026-11-29T21:13:20Z", "verified": "no",
            "after": {"role": text, "status": text}, "error": text,
        }],
    })
}

/// Characters that a terminal obeys, or that turn writing around.
fn is_obeyed(character: char) -> bool {
    character != '\n'
        && (character.is_control()
            || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
                | '\u{2066}'..='\u{2069}' | '\u{feff}'))
}

#[test]
fn no_name_commands_a_terminal() {
    for name in HOSTILE {
        let plan = sealed(plan_of(name));
        let evidence: Evidence = serde_json::from_value(evidence_of(name)).unwrap();
        let format = RenderEvidenceOptions::default().format(DocumentFormat::Text);
        let words = access().render_evidence_with(evidence.clone(), format);
        let texts = [
            written(&plan),
            in_words(&plan),
            access().render_evidence(evidence).unwrap().to_string(),
            words.unwrap().to_string(),
        ];
        for text in texts {
            assert!(!text.contains(is_obeyed), "{text:?}");
        }
        assert_eq!(
            in_words(&plan).lines().count(),
            in_words(&self::plan()).lines().count(),
            "a name makes no lines"
        );
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), proptest::sample::select(HOSTILE).prop_map(str::to_owned)]
}

proptest! {
    #[test]
    fn a_plan_that_is_written_is_read_back(
        name in text(),
        micros in -9_999_999_999_999_999i64..9_999_999_999_999_999,
        steps in 0usize..4,
        limit in any::<Option<u32>>(),
        choice in any::<Option<bool>>(),
    ) {
        let mut plan = plan_of(&name);
        let time = rosterkit::Timestamp::from_unix_microseconds(micros);
        plan["expires_at"] = time.to_string().into();
        plan["policy"]["max_removals"] = json!(limit);
        plan["policy"]["allow_incomplete"] = json!(choice);
        plan["steps"] = json!(vec![plan["steps"][0].clone(); steps]);
        let plan = sealed(plan);
        prop_assert_eq!(access().read_plan(written(&plan)).unwrap(), plan);
    }

    #[test]
    fn evidence_that_is_written_is_read_back(name in text()) {
        let evidence: Evidence = serde_json::from_value(evidence_of(&name)).unwrap();
        let text = access().render_evidence(evidence.clone()).unwrap();
        prop_assert_eq!(access().read_evidence(text).unwrap(), evidence);
    }
}
