//! Everything that is declared is in the Swift half, as it is declared, and clients have nothing
//! else. That the Swift half is what bindgen writes is shown by `make check`, that it compiles and
//! does what it says by its own tests.

use std::sync::LazyLock;

use rosterkit::bridge::names::{camel, prose};
use rosterkit::operation::{Operation, Service};

/// The text without what depends on taste: spaces at the ends of lines, and empty lines.
static SWIFT: LazyLock<String> = LazyLock::new(|| {
    let text = include_str!("../Sources/RosterKit/Generated/RosterKit.swift");
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
});

/// From `begin` to the end of the declaration: its converter follows.
fn declaration(begin: &str) -> &'static str {
    let at = SWIFT.find(begin).unwrap_or_else(|| panic!("there is no `{begin}`"));
    let rest = &SWIFT[at..];
    &rest[..rest.find("\nstruct FfiConverter").expect("a converter")]
}

/// A documentation comment at this indentation, up to its end or to what is added to it.
fn comment(doc: &str, indent: &str) -> String {
    let doc = prose(doc);
    let lines = doc.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
    format!("{indent}/**\n{}", lines.collect::<String>())
}

/// The Swift form of a Rust type of the declarations.
fn swift(ty: &str, service: &Service) -> String {
    let inside = |outer: &str| ty.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
    if let Some(inner) = inside("Option") {
        return swift(inner, service) + "?";
    }
    if let Some(inner) = inside("Change") {
        return format!("Change<{}>", swift(inner, service));
    }
    if let Some(inner) = inside("Vec") {
        return format!("[{}]", swift(inner, service));
    }
    if let Some(inner) = inside("BTreeMap").and_then(|inner| inner.strip_prefix("String, ")) {
        return format!("[String: {}]", swift(inner, service));
    }
    match ty {
        "Str" | "String" | "Uuid" => "String".to_owned(),
        "JsonObject" => "[String: JSON]".to_owned(),
        "Secret" => "Secret".to_owned(),
        "Timestamp" => "Date".to_owned(),
        "bool" => "Bool".to_owned(),
        "u32" => "Int".to_owned(),
        _ => named(ty, service),
    }
}

/// The name of a model or a choice: what services share has no prefix.
fn named(ty: &str, service: &Service) -> String {
    let own = service.records.iter().map(|record| record.name);
    let mut own = own.chain(service.choices.iter().map(|choice| choice.name));
    if own.any(|name| name == ty) { format!("{}{ty}", service.client) } else { ty.to_owned() }
}

fn signature(operation: &Operation, service: &Service, blocks: bool) -> String {
    let (required, optional): (Vec<_>, Vec<_>) =
        operation.parameters.iter().partition(|parameter| parameter.required);
    let arguments = required.into_iter().chain(optional).map(|parameter| {
        let default = if parameter.required { "" } else { "? = nil" };
        format!("{}: {}{default}", camel(parameter.name), swift(&parameter.ty.to_string(), service))
    });
    let of_lists = ["prefetch: Int? = nil", "resume: String? = nil"];
    let of_lists = of_lists.iter().filter(|_| operation.list);
    let of_calls = ["timeout: TimeInterval? = nil", "maxRetries: Int? = nil"];
    let extra = of_lists.chain(&of_calls).map(|&argument| argument.to_owned());
    let arguments = arguments.chain(extra).collect::<Vec<_>>().join(", ");
    let result = match (operation.list, operation.answer.to_string().as_str()) {
        (true, item) if blocks => format!(" -> BlockingPager<{}>", named(item, service)),
        (true, item) => format!(" -> Pager<{}>", named(item, service)),
        (false, "Done") => String::new(),
        (false, answer) => format!(" -> {}", swift(answer, service)),
    };
    let effects = match (operation.list, blocks) {
        (true, _) => "",
        (false, true) => " throws",
        (false, false) => " async throws",
    };
    format!("    public func {}({arguments}){effects}{result} {{", camel(operation.name))
}

fn clients() -> impl Iterator<Item = (&'static Service, bool, &'static str)> {
    rosterkit::SERVICES.iter().flat_map(|service| {
        [("", false), ("Blocking", true)].map(|(prefix, blocks)| {
            let name = format!("\npublic final class {prefix}{}: ", service.client);
            (*service, blocks, declaration(&name))
        })
    })
}

#[test]
fn every_operation_is_a_method_with_labels_defaults_and_documentation() {
    for (service, blocks, text) in clients() {
        for operation in service.operations {
            let signature = signature(operation, service, blocks);
            let at = text.find(&signature).unwrap_or_else(|| panic!("there is no {signature}"));
            let begin = text[..at].rfind("    /**\n").expect("it has a comment");
            let told = &text[begin..at];
            let doc = comment(operation.doc, "    ");
            assert!(told.starts_with(&doc), "{told}lacks\n{doc}");
            for parameter in operation.parameters {
                let entry = format!("     *   - {}: {}", camel(parameter.name), parameter.doc);
                let entry = prose(&entry.replace('\n', " ")).into_owned();
                assert!(told.contains(&entry), "{told}lacks\n{entry}");
            }
            let no_async = told.contains("    @available(*, noasync, message:");
            assert_eq!(no_async, blocks && !operation.list, "{signature}");
        }
    }
}

#[test]
fn clients_have_nothing_that_is_not_declared() {
    for (service, _, text) in clients() {
        let common = ["close", "explain", "request", "withOptions"];
        let declared = service.operations.iter().map(|operation| camel(operation.name));
        let mut expected: Vec<_> = declared.chain(common.map(str::to_owned)).collect();
        let names = text.match_indices("\n    public func ").map(|(at, begin)| {
            let rest = &text[at + begin.len()..];
            rest[..rest.find('(').expect("arguments")].to_owned()
        });
        let mut names: Vec<_> = names.collect();
        names.sort();
        expected.sort();
        assert_eq!(names, expected, "{}", service.client);
    }
}

#[test]
fn clients_are_made_from_their_settings() {
    for (service, _, text) in clients() {
        let settings = service.settings.iter().map(|setting| {
            let ty = if setting.secret { "Secret" } else { "String" };
            format!("{}: {ty}? = nil, ", camel(setting.name))
        });
        let settings: String = settings.collect();
        let init = format!(
            "public convenience init({settings}configuration: Configuration = Configuration()) throws {{"
        );
        assert!(text.contains(&init), "there is no {init}");
        for setting in service.settings {
            let entry = format!("     *   - {}: {}", camel(setting.name), setting.doc);
            let entry = prose(&entry.replace('\n', " ")).into_owned();
            assert!(text.contains(&entry), "it lacks\n{entry}");
        }
    }
}

#[test]
fn every_model_is_a_struct_with_all_its_fields() {
    for service in rosterkit::SERVICES {
        for model in service.records {
            let name = named(model.name, service);
            let begin = format!("{} */\npublic struct {name}: ", comment(model.doc, ""));
            let text = declaration(&begin);
            assert!(
                text.contains(&format!("public struct {name}: Equatable, Hashable, Codable {{"))
            );
            for field in model.fields {
                let range =
                    field.constraint.range.map(|(least, most)| format!(" {least} to {most}."));
                let doc = field.doc.to_owned() + &range.unwrap_or_default();
                let declared = format!(
                    "public var {}: {}",
                    camel(field.name),
                    swift(&field.ty.to_string(), service)
                );
                let field = comment(&doc, "    ") + "     */\n    " + &declared + "\n";
                assert!(text.contains(&field), "{name} lacks\n{field}");
            }
            assert_eq!(text.matches("    public var ").count(), model.fields.len(), "{name}");
            assert!(SWIFT.contains(&format!("extension {name}: Sendable {{}}")), "{name}");
        }
    }
}

#[test]
fn changes_can_be_left_out() {
    let update = declaration("public struct ZenMLUserUpdate: ");
    let mut models = rosterkit::SERVICES.iter().flat_map(|service| service.records);
    let declared = models.find(|model| model.name == "UserUpdate").expect("it is declared");
    let fields = declared.fields.len();
    assert_eq!(update.matches(" = .keep").count(), fields);
}

#[test]
fn every_choice_is_an_enum_that_takes_unknown_values() {
    let texts = include_str!("../Sources/RosterKit/Generated/Declared.swift");
    for service in rosterkit::SERVICES {
        for choice in service.choices {
            let name = named(choice.name, service);
            let begin = format!("{} */\npublic enum {name}: ", comment(choice.doc, ""));
            let text = declaration(&begin);
            assert!(text.contains("    case unknown(String"), "{name} lacks `unknown`");
            assert_eq!(text.matches("\n    case ").count(), choice.values.len() + 1, "{name}");
            let at = texts.find(&format!("extension {name}: RawRepresentable")).expect("texts");
            for value in choice.values.iter().map(|value| value.wire) {
                assert!(
                    texts[at..].contains(&format!("case \"{value}\": self = .")),
                    "{name}: {value}"
                );
            }
        }
    }
}

#[test]
fn shared_records_keep_their_names() {
    for model in rosterkit::shared::RECORDS {
        declaration(&format!("public struct {}: ", model.name));
    }
    for choice in rosterkit::shared::CHOICES {
        declaration(&format!("public enum {}: ", choice.name));
    }
}

#[test]
fn what_only_the_package_uses_is_not_shown() {
    let shown = SWIFT.lines().filter(|line| line.trim_start().starts_with("public "));
    let hidden = ["FfiConverter", "Wire", "RustBuffer", "Handle", "uniffi", "open "];
    for line in shown.filter(|line| !line.starts_with("    public static func ")) {
        for word in hidden {
            assert!(!line.contains(word), "{line}");
        }
    }
    assert!(!SWIFT.contains("\nopen "), "classes are final");
    assert!(!SWIFT.contains("@unchecked Sendable {\n    fileprivate let handle"));
}
