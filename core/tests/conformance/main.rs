//! The conformance corpus, played against the async and the blocking client.
//!
//! What a scenario may say is written down beside the corpus, in `tests/conformance/README.md`.

#[path = "../by_name/mod.rs"]
mod by_name;
mod compare;
mod corpus;
mod play;

use std::sync::OnceLock;

use rosterkit_emulator::Emulator;

use self::corpus::Scenario;
use self::play::Surface;

fn emulator() -> &'static Emulator {
    static EMULATOR: OnceLock<Emulator> = OnceLock::new();
    EMULATOR.get_or_init(|| {
        Emulator::builder().people(1).start_in_background().expect("a free port of this machine")
    })
}

fn corpus() -> Vec<Scenario> {
    corpus::read().unwrap_or_else(|mistakes| panic!("the corpus is not in order:\n{mistakes}"))
}

/// Play everything, then report every failure at once.
fn play_all(surface: &Surface) {
    let scenarios = corpus();
    let mut failures = Vec::new();
    for scenario in &scenarios {
        let complaints = play::play(scenario, emulator(), surface);
        if !complaints.is_empty() {
            let Scenario { file, name, .. } = scenario;
            failures.push(format!("{file}: {name}\n    {}", complaints.join("\n    ")));
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {} scenarios failed:\n\n{}\n",
        failures.len(),
        scenarios.len(),
        failures.join("\n\n")
    );
}

#[test]
fn the_async_client_conforms() {
    play_all(&Surface::asynchronous());
}

#[test]
fn the_blocking_client_conforms() {
    play_all(&Surface::Blocking);
}

#[test]
fn every_operation_is_played_plainly_and_with_every_optional_argument() {
    let scenarios = corpus();
    let mut missing = Vec::new();
    let operations = rosterkit::DECLARATIONS.iter().flat_map(|service| service.operations);
    // Of these, what is left out needs a folder of this machine.
    for operation in operations.filter(|operation| operation.name != "write_files") {
        let in_a_folder = |name: &str| operation.name == "apply" && name == "journal";
        let name = format!("{}.{}", operation.service, operation.name);
        let played = scenarios.iter().filter(|scenario| {
            let same =
                scenario.service == operation.service && scenario.operation == operation.name;
            same && scenario.expect.error.is_none()
        });
        let alternatives = |name: &str| {
            operation.alternatives.iter().find(|alternatives| alternatives.names.contains(&name))
        };
        let is_required = |name: &str| {
            // Without it a plan is refused, which a scenario shows.
            if operation.name == "apply" && name == "confirm" {
                return true;
            }
            let parameter = operation.parameters.iter().find(|parameter| parameter.name == name);
            parameter.is_some_and(|parameter| parameter.required)
                || alternatives(name).is_some_and(|some| some.required)
        };
        let mut plainly = played
            .clone()
            .filter(|scenario| scenario.arguments.keys().all(|given| is_required(given)));
        if plainly.next().is_none() {
            missing.push(format!("{name} with its required arguments alone"));
        }
        let completely = |argument: &&str| {
            played.clone().any(|scenario| {
                let given = |name: &str| scenario.arguments.contains_key(name);
                let another = |name: &str| {
                    alternatives(name).is_some_and(|some| some.names.iter().any(|name| given(name)))
                };
                let mut all = operation.parameters.iter().map(|parameter| parameter.name);
                given(argument) && all.all(|name| given(name) || another(name) || in_a_folder(name))
            })
        };
        let names = operation.parameters.iter().map(|parameter| parameter.name);
        let unplayed: Vec<_> =
            names.filter(|name| !in_a_folder(name) && !completely(name)).collect();
        if !unplayed.is_empty() {
            missing
                .push(format!("{name} with all its arguments, {} among them", unplayed.join(", ")));
        }
    }
    assert!(missing.is_empty(), "no scenario shows success of:\n{}", missing.join("\n"));
}

/// Errors that no scenario can show, and why.
const SHOWN_ELSEWHERE: &[(&str, &str)] = &[
    ("DnsError", "needs a resolver"),
    ("TlsError", "needs a server with a certificate"),
    ("CancelledError", "is cancelled in each language's own way"),
    ("ClosedError", "needs a call after `close`"),
    ("FileError", "needs a folder of this machine"),
];

#[test]
fn every_kind_of_error_is_shown() {
    let scenarios = corpus();
    let shown = |name: &str| {
        let errors = scenarios
            .iter()
            .flat_map(|scenario| scenario.expect.error.iter().chain(&scenario.expect.then_error));
        errors.into_iter().any(|error| error.name() == name)
    };
    let missing: Vec<_> = rosterkit::ErrorKind::ALL
        .iter()
        .map(|kind| kind.name())
        .filter(|name| shown(name) == SHOWN_ELSEWHERE.iter().any(|(other, _)| other == name))
        .collect();
    assert!(missing.is_empty(), "neither shown nor excused, or both: {missing:?}");
}
