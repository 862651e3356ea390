//! What is changed in the methods of clients: listings are wrapped, blocking calls kept out of
//! async code, arguments documented.

use rosterkit::SERVICES;
use rosterkit::bridge::names::camel;
use rosterkit::operation::{Operation, Service};

/// A client's class, whose lines are being read.
struct Client {
    service: &'static Service,
    blocks: bool,
}

pub fn edited(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut client = None;
    let mut wrap = None;
    let mut met = 0;
    for line in text.lines() {
        if let Some(class) = line.strip_prefix("public final class ") {
            client = client_of(class);
        }
        let line = match &client {
            Some(client) if line.starts_with("public convenience init(") => {
                document(&mut lines, of_settings(client.service));
                format!("    {}", spaced(line))
            }
            Some(client) if line.starts_with("open func ") => {
                let name = line["open func ".len()..].split('(').next().unwrap_or_default();
                let operations = client.service.operations.iter();
                let operation = { operations }.find(|operation| camel(operation.name) == name);
                if let Some(operation) = operation {
                    met += 1;
                    document(&mut lines, of_operation(operation, client.blocks));
                }
                let list = operation.is_some_and(|operation| operation.list);
                if client.blocks && line.contains(")throws ") && name != "withOptions" {
                    lines.push(format!("    {NO_ASYNC}"));
                }
                let line = spaced(&line.replacen("open func", "public func", 1));
                let line = if list { wrapped(&line, client, &mut wrap) } else { line };
                format!("    {line}")
            }
            _ if line == "})" => line.to_owned() + wrap.take().unwrap_or_default(),
            _ if line.starts_with("open func ") => {
                spaced(&line.replacen("open func", "public func", 1))
            }
            _ => line.to_owned(),
        };
        lines.push(line);
    }
    let declared: usize = SERVICES.iter().map(|service| service.operations.len()).sum();
    assert_eq!(met, 2 * declared, "each operation is a method of two clients");
    lines.join("\n") + "\n"
}

const NO_ASYNC: &str = "@available(*, noasync, message: \"it blocks its thread: use the client without Blocking in its name\")";

fn client_of(class: &str) -> Option<Client> {
    let name = class.split(':').next().unwrap_or_default();
    SERVICES.iter().find_map(|service| {
        let plain = name.strip_prefix("Blocking").unwrap_or(name);
        (plain == service.client).then(|| Client { service, blocks: plain != name })
    })
}

/// `) -> PaperspaceTeamMemberPager {` becomes `) -> Pager<PaperspaceTeamMember> {`.
fn wrapped(line: &str, client: &Client, wrap: &mut Option<&'static str>) -> String {
    let (signature, result) = line.rsplit_once(" -> ").expect("a listing has a result");
    let item = result.trim_end_matches(" {").strip_suffix("Pager").expect("which is a pager");
    let pager = if client.blocks { "BlockingPager" } else { "Pager" };
    *wrap = Some(if client.blocks { ".blockingPager" } else { ".pager" });
    format!("{signature} -> {pager}<{item}> {{")
}

/// The spaces that uniffi leaves out, and those that it has too many of.
fn spaced(line: &str) -> String {
    let mut line = line.replace(")async ", ") async ").replace(")throws ", ") throws ");
    while line.contains("  ") {
        line = line.replace("  ", " ");
    }
    line.replace("{try", "{\n    try")
}

/// Add lines to the comment that has just ended.
fn document(lines: &mut [String], more: Vec<String>) {
    let end = lines.iter().rposition(|line| line.trim() == "*/").expect("it has a comment");
    assert!(end + 1 == lines.len(), "nothing stands between a method and its comment");
    let text = more.iter().map(|line| format!("     * {line}").trim_end().to_owned() + "\n");
    lines[end] = text.collect::<String>() + "     */";
}

fn of_operation(operation: &Operation, blocks: bool) -> Vec<String> {
    let parameters = operation.parameters.iter();
    let (required, optional): (Vec<_>, Vec<_>) = parameters.partition(|p| p.required);
    let parameters = required.into_iter().chain(optional);
    let mut lines = vec![String::new(), "- Parameters:".to_owned()];
    lines.extend(parameters.map(|p| entry(p.name, &p.description())));
    let of_calls = [
        "  - timeout: How long the whole call may take, in seconds.",
        "  - maxRetries: How often it may be tried again.",
    ];
    let told: &[&str] = if operation.list {
        &[
            "  - prefetch: How many pages to read ahead.",
            "  - resume: Where to go on, as an earlier listing or an error told.",
            "  - timeout: How long each page may take, in seconds.",
            "  - maxRetries: How often each page may be tried again.",
            "- Returns: A listing, of which nothing is fetched before it is asked for.",
        ]
    } else if blocks {
        &[of_calls[0], of_calls[1], "- Throws: ``RosterKitError``."]
    } else {
        &[
            of_calls[0],
            of_calls[1],
            "- Throws: ``RosterKitError``; `CancellationError` when the task is cancelled.",
        ]
    };
    lines.extend(told.iter().map(|&line| line.to_owned()));
    lines
}

fn of_settings(service: &Service) -> Vec<String> {
    let settings = service.settings.iter().map(|s| entry(s.name, s.doc));
    let configuration =
        "  - configuration: Limits, hooks, and what else clients of all services have.";
    let mut lines = vec!["- Parameters:".to_owned()];
    lines.extend(settings.chain([configuration.to_owned()]));
    lines
}

fn entry(name: &str, description: &str) -> String {
    format!("  - {}: {}", camel(name), description.replace('\n', " "))
}
