//! `errors.ts`: the classes of errors, and what can be known of one.

use std::fmt::Write as _;

use rosterkit::{Certainty, Error, ErrorFact, ErrorKind, FactKind, Phase};
use rosterkit_spelling::camel;

use super::docs::{comment, prose, wrapped};
use super::indented;

/// Certainties and phases are plain strings in every language.
const CERTAINTIES: [Certainty; 3] =
    [Certainty::NotSent, Certainty::Rejected, Certainty::MaybeApplied];
const PHASES: [Phase; 3] = [Phase::Connect, Phase::Attempt, Phase::Call];

pub fn file() -> String {
    let facts = Error::FACTS.iter().map(|fact| {
        let (doc, name) = (documentation(fact), camel(fact.name));
        format!("{doc}readonly {name}?: {};\n", type_of(fact))
    });
    let facts = indented(&facts.collect::<String>(), 2);
    let always = Error::FACTS.iter().filter(|fact| fact.always).map(|fact| {
        let (doc, name) = (documentation(fact), camel(fact.name));
        format!("{doc}readonly {name}: {} = {};\n", type_of(fact), unset(fact))
    });
    let always = indented(&always.collect::<String>(), 2);
    let [root, groups @ ..] = ErrorKind::GROUPS else { panic!("the root is a group") };
    let name = root.name;
    let mut text = format!(
        "/**
 * Everything that goes wrong: one tree of errors.
 *
 * Each message is a sentence: what happened in the service's own words, the route, the request id,
 * and what to do. None contains a credential.
 */

import {{ registerError }} from '../brand';

/** What may be known of an error. */
export interface ErrorFacts {{
{facts}
}}

export interface {name} extends ErrorFacts {{}}

{root_doc}export class {name} extends Error {{
  static {{
    registerError('{name}', {name});
  }}

{always}

  constructor(message = '', facts: ErrorFacts = {{}}, options?: ErrorOptions) {{
    super(message, options);
    Object.assign(this, facts);
  }}

  /** Return the error's name, its message and all facts that are known, for a log. */
  toJSON(): Record<string, unknown> {{
    return Object.assign({{ error: this.name, message: this.message }}, this as object);
  }}
}}
",
        root_doc = comment(&prose(root.doc)),
    );
    for group in groups {
        class(&mut text, group.name, group.parent.unwrap_or(name), group.doc);
    }
    // A base comes before the classes that extend it.
    let mut left = ErrorKind::ALL.to_vec();
    let mut written: Vec<_> = ErrorKind::GROUPS.iter().map(|group| group.name).collect();
    while !left.is_empty() {
        let (ready, later): (Vec<ErrorKind>, Vec<_>) =
            left.into_iter().partition(|kind| written.contains(&kind.parent()));
        assert!(!ready.is_empty(), "an error extends what is no error");
        for kind in ready {
            class(&mut text, kind.name(), kind.parent(), kind.doc());
            written.push(kind.name());
        }
        left = later;
    }
    text
}

fn class(text: &mut String, name: &str, parent: &str, doc: &str) {
    let _ = write!(
        text,
        "\n{}export class {name} extends {parent} {{\n  static {{\n    registerError('{name}', {name});\n  }}\n}}\n",
        comment(&prose(doc)),
    );
}

fn documentation(fact: &ErrorFact) -> String {
    let doc = match fact.kind {
        FactKind::Duration => format!("{}, in seconds.", fact.doc.trim_end_matches('.')),
        _ => fact.doc.to_owned(),
    };
    comment(&wrapped(&prose(&doc), 94))
}

fn type_of(fact: &ErrorFact) -> String {
    let one_of = |names: Vec<&str>| {
        names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(" | ")
    };
    match fact.kind {
        FactKind::Text => "string".into(),
        FactKind::Number | FactKind::Duration => "number".into(),
        FactKind::Flag => "boolean".into(),
        FactKind::Json => "unknown".into(),
        FactKind::Certainty => one_of(CERTAINTIES.map(Certainty::as_str).to_vec()),
        FactKind::Phase => one_of(PHASES.map(Phase::as_str).to_vec()),
        other => panic!("facts of the kind {other:?} have no TypeScript form"),
    }
}

/// What a fact that every error has is in an error that a program makes.
fn unset(fact: &ErrorFact) -> &'static str {
    match fact.kind {
        FactKind::Number | FactKind::Duration => "0",
        FactKind::Flag => "false",
        other => panic!("no error without a call has a fact of the kind {other:?}"),
    }
}
