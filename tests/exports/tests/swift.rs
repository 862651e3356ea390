//! The Swift text that uniffi writes from the library: everything declared is in it.

use std::path::PathBuf;
use std::sync::LazyLock;

use rosterkit::operation::{Operation, Service};
use uniffi::SwiftBindingsOptions;

/// The library that cargo built beside this test.
fn library() -> PathBuf {
    use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
    let test = std::env::current_exe().expect("a test is a program");
    test.with_file_name(format!("{DLL_PREFIX}rosterkit_exports{DLL_SUFFIX}"))
}

/// The text without empty lines, and with the clients' names as they are declared.
static SWIFT: LazyLock<String> = LazyLock::new(|| {
    let folder = std::env::temp_dir().join(format!("rosterkit-exports-{}", std::process::id()));
    let path = |path: PathBuf| path.try_into().expect("a path in UTF-8");
    let options = SwiftBindingsOptions {
        generate_swift_sources: true,
        source: path(library()),
        out_dir: path(folder.clone()),
        ..Default::default()
    };
    uniffi::generate_swift_bindings(options).expect("Swift text");
    let file = folder.join("rosterkit_exports.swift");
    let text = std::fs::read_to_string(file).expect("the file just written");
    std::fs::remove_dir_all(folder).expect("a folder of ours");
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    let text = lines.collect::<Vec<_>>().join("\n");
    rosterkit::SERVICES
        .iter()
        .fold(text, |text, service| text.replace(&respelled(service.client), service.client))
});

/// What uniffi makes of a type's name: `ZenML` becomes `ZenMl`.
fn respelled(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let is_upper = |at: usize| letters.get(at).is_none_or(|letter| letter.is_uppercase());
    let spelled = letters.iter().enumerate().map(|(at, letter)| {
        let inside = at > 0 && is_upper(at - 1) && is_upper(at) && is_upper(at + 1);
        if inside { letter.to_ascii_lowercase() } else { *letter }
    });
    spelled.collect()
}

fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &word[..1].to_uppercase() + &word[1..])
}

/// From `begin` to the end of the declaration: its converter follows.
fn declaration(begin: &str) -> &'static str {
    let at = SWIFT.find(begin).unwrap_or_else(|| panic!("there is no `{begin}`"));
    let rest = &SWIFT[at..];
    &rest[..rest.find("\npublic struct FfiConverter").expect("a converter")]
}

/// A documentation comment, as uniffi writes it at this indentation.
fn comment(doc: &str, indent: &str) -> String {
    let lines = doc.lines().map(|line| format!("{indent} * {line}").trim_end().to_owned() + "\n");
    format!("{indent}/**\n{}{indent} */\n", lines.collect::<String>())
}

/// The Swift form of a Rust type of the declarations.
fn swift(ty: &str, service: &Service) -> String {
    let inside = |outer: &str| ty.strip_prefix(outer)?.strip_prefix('<')?.strip_suffix('>');
    if let Some(inner) = inside("Option") {
        return swift(inner, service) + "?";
    }
    if let Some(inner) = inside("Change") {
        return swift(inner, service) + "??";
    }
    if let Some(inner) = inside("Vec") {
        return format!("[{}]", swift(inner, service));
    }
    if let Some(inner) = inside("BTreeMap").and_then(|inner| inner.strip_prefix("String, ")) {
        return format!("[String: {}]", swift(inner, service));
    }
    match ty {
        "Str" | "String" | "Uuid" | "Secret" | "JsonObject" => "String".to_owned(),
        "Timestamp" => "Date".to_owned(),
        "bool" => "Bool".to_owned(),
        "u32" => "UInt32".to_owned(),
        _ => named(ty, service),
    }
}

/// The name of a model or a choice: what services share has no prefix.
fn named(ty: &str, service: &Service) -> String {
    let own = service.models.iter().map(|model| model.name);
    let mut own = own.chain(service.choices.iter().map(|choice| choice.name));
    if own.any(|name| name == ty) { format!("{}{ty}", service.client) } else { ty.to_owned() }
}

fn signature(operation: &Operation, service: &Service, class: &str) -> String {
    let arguments = operation.parameters.iter().map(|parameter| {
        let default = if parameter.required { "" } else { "? = nil" };
        format!("{}: {}{default}", camel(parameter.name), swift(parameter.ty, service))
    });
    let result = match (operation.list, operation.answer) {
        (true, item) => format!(" -> {}Pager", named(item, service)),
        (false, "Done") => String::new(),
        (false, answer) => format!(" -> {}", swift(answer, service)),
    };
    let effects = match (operation.list, class.starts_with("Blocking")) {
        (true, _) => "",
        (false, true) => "throws ",
        (false, false) => "async throws ",
    };
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    let name = camel(operation.name);
    format!("open func {name}({arguments}){effects}{result}").trim_end().to_owned()
}

#[test]
fn every_operation_is_a_method_with_labels_defaults_and_documentation() {
    for service in rosterkit::SERVICES {
        for class in [service.client.to_owned(), format!("Blocking{}", service.client)] {
            let text = declaration(&format!("\nopen class {class}: "));
            for operation in service.operations {
                let method =
                    comment(operation.doc, "    ") + &signature(operation, service, &class);
                assert!(text.contains(&method), "{class} lacks\n{method}");
            }
            let methods = text.matches("\nopen func ").count();
            assert_eq!(methods, service.operations.len(), "{class} has others as well");
        }
    }
}

#[test]
fn every_model_is_a_struct_with_all_its_fields() {
    for service in rosterkit::SERVICES {
        for model in service.models {
            let name = named(model.name, service);
            let text = declaration(&format!("{}public struct {name}: ", comment(model.doc, "")));
            for field in model.fields {
                let declared = format!("public var {}: ", camel(field.name));
                let range = field.rule.range.map(|(least, most)| format!(" {least} to {most}."));
                let doc = field.doc.to_owned() + &range.unwrap_or_default();
                let field = comment(&doc, "    ") + "    " + &declared + &swift(field.ty, service);
                assert!(text.contains(&(field.clone() + "\n")), "{name} lacks\n{field}");
            }
            assert_eq!(text.matches("public var ").count(), model.fields.len(), "{name}");
        }
    }
}

#[test]
fn changes_can_be_left_out() {
    let update = declaration("public struct ZenMLUserUpdate: ");
    assert_eq!(update.matches("?? = nil").count(), 11);
}

#[test]
fn every_choice_is_an_enum_that_takes_unknown_values() {
    for service in rosterkit::SERVICES {
        for choice in service.choices {
            let name = named(choice.name, service);
            let text = declaration(&format!("{}public enum {name}: ", comment(choice.doc, "")));
            for value in choice.values {
                assert!(text.contains(&format!("    case {value}\n")), "{name} lacks {value}");
            }
            assert!(text.contains("    case unknown(String\n"), "{name} lacks `unknown`");
            assert_eq!(text.matches("\n    case ").count(), choice.values.len() + 1, "{name}");
        }
    }
}

#[test]
fn every_listed_type_has_a_pager_and_a_page() {
    for service in rosterkit::SERVICES {
        for list in service.operations.iter().filter(|operation| operation.list) {
            let item = named(list.answer, service);
            let pager = declaration(&format!("open class {item}Pager: "));
            assert!(pager.contains(&format!("open func nextPage()async throws  -> {item}Page?")));
            let page = declaration(&format!("public struct {item}Page: "));
            assert!(page.contains(&format!("public var items: [{item}]\n")));
        }
    }
}

#[test]
fn shared_records_keep_their_names() {
    for model in rosterkit::shared::MODELS {
        declaration(&format!("public struct {}: ", model.name));
    }
    for choice in rosterkit::shared::CHOICES {
        declaration(&format!("public enum {}: ", choice.name));
    }
}
