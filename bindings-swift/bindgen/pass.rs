//! What is changed in uniffi's Swift. Each change is counted: when uniffi's text is another, it
//! says which of them no longer fits.

use rosterkit::bridge::names;
use rosterkit_swift::KINDS;

use crate::clients;

/// The text, and changes that are there as often as they should be.
pub struct Text(String);

impl Text {
    /// Put `new` in the place of `old`, which is there `count` times.
    fn edit(&mut self, count: usize, old: &str, new: &str) {
        let found = self.count(old);
        assert!(
            found == count,
            "uniffi's Swift output has changed: this is there {found} times, {count} expected:\n{old}"
        );
        self.0 = self.0.replace(old, new);
    }

    /// The same, as often as it is there, which is at least once.
    fn edit_all(&mut self, old: &str, new: &str) {
        let count = self.count(old).max(1);
        self.edit(count, old, new);
    }

    fn count(&self, part: &str) -> usize {
        self.0.matches(part).count()
    }

    fn lines(&mut self, change: impl Fn(&str) -> String) {
        self.0 = self.0.lines().map(|line| change(line) + "\n").collect();
    }
}

macro_rules! golden {
    ($text:ident, $count:expr, $edit:literal) => {
        $text.edit(
            $count,
            include_str!(concat!("edits/", $edit, ".old.swift")),
            include_str!(concat!("edits/", $edit, ".new.swift")),
        )
    };
}

/// uniffi's text, as it is to be.
pub fn edited(swift: String) -> String {
    let mut text = Text(swift);
    respell(&mut text);
    cancel(&mut text);
    read_in_place(&mut text);
    make_classes_final(&mut text);
    name_errors(&mut text);
    default_changes(&mut text);
    hide(&mut text);
    text.0 = clients::edited(&text.0);
    tidy(&mut text);
    text.0
}

/// uniffi writes acronyms as words.
fn respell(text: &mut Text) {
    text.edit_all("ZenMl", "ZenML");
    text.edit_all("Json", "JSON");
}

/// Cancelling a task cancels what it waits for in Rust, which uniffi does not do.
fn cancel(text: &mut Text) {
    let calls = text.count("await uniffiRustCallAsync(");
    let poll = "            pollFunc: ffi_rosterkit_swift_rust_future_poll_";
    assert_eq!(text.count(poll), calls, "each async call polls");
    text.lines(|line| match line.strip_prefix(poll) {
        Some(kind) => {
            format!("{line}\n            cancelFunc: ffi_rosterkit_swift_rust_future_cancel_{kind}")
        }
        None => line.to_owned(),
    });
    golden!(text, 1, "async");
    text.edit(1, r#"fatalError("Cancellation not supported yet")"#, "throw CancellationError()");
}

/// uniffi reads through `Data`, with a copy for each number.
fn read_in_place(text: &mut Text) {
    golden!(text, 1, "reader");
    golden!(text, 1, "remaining");
    golden!(text, 1, "data");
    text.edit(1, "createReader(data: Data(rustBuffer: buf))", "createReader(buf)");
    text.edit_all(
        "(data: Data, offset: Data.Index)",
        "(next: UnsafeRawPointer, end: UnsafeRawPointer)",
    );
}

/// The compiler checks that final classes are `Sendable`; nobody needs to inherit from ours.
fn make_classes_final(text: &mut Text) {
    let classes = text.count("\nopen class ");
    golden!(text, classes, "class");
    golden!(text, classes, "deinit");
    text.edit(
        classes,
        "    public func uniffiCloneHandle()",
        "    fileprivate func uniffiCloneHandle()",
    );
    let mut rest = std::mem::take(&mut text.0);
    // A protocol beside each class repeats it. One is what Swift implements: it stays.
    while let Some(begin) = find_protocol(&rest) {
        let end = begin + rest[begin..].find("open class ").expect("its class follows");
        rest.replace_range(begin..end, "");
    }
    text.0 = rest;
    text.lines(|line| match line.strip_prefix("open class ").and_then(|l| l.split_once(": ")) {
        Some((name, "Listener, @unchecked Sendable {")) => {
            format!("public final class {name}: Listener {{")
        }
        Some((name, _)) => format!("public final class {name}: Sendable {{"),
        None => line.to_owned(),
    });
}

fn find_protocol(text: &str) -> Option<usize> {
    let ours =
        |at: &usize| text[*at..].lines().next().is_some_and(|l| l.contains("Protocol: AnyObject"));
    text.match_indices("public protocol ").map(|(at, _)| at).find(ours)
}

/// uniffi writes the cases of errors as types are written.
fn name_errors(text: &mut Text) {
    for kind in KINDS {
        let name = format!("{kind:?}");
        let case = name[..1].to_lowercase() + &name[1..];
        text.edit(
            1,
            &format!("    case {name}(ErrorFacts"),
            &format!("    case {case}(ErrorFacts"),
        );
        text.edit(1, &format!("return .{name}("), &format!("return .{case}("));
        text.edit(1, &format!("case let .{name}("), &format!("case let .{case}("));
    }
    text.edit(
        1,
        "public \nenum RosterKitError",
        "@dynamicMemberLookup\npublic enum RosterKitError",
    );
}

/// uniffi knows no defaults for types of Swift's, and `nil` would clear.
fn default_changes(text: &mut Text) {
    for (ours, value) in
        [("String", "String"), ("Bool", "Bool"), ("Secret", "Secret"), ("Object", "[String: JSON]")]
    {
        let change = format!("Change<{value}>");
        text.edit_all(&format!(" ChangeOf{ours} = nil"), &format!(" {change} = .keep"));
        text.edit_all(&format!(" ChangeOf{ours}"), &format!(" {change}"));
    }
    text.edit_all(
        "configuration: Configuration = ConfigurationWire()",
        "configuration: Configuration = Configuration()",
    );
}

/// What only this module uses.
fn hide(text: &mut Text) {
    text.edit(1, "\nimport RosterKitFFI\n", "\ninternal import RosterKitFFI\n");
    text.edit_all("public struct FfiConverter", "struct FfiConverter");
    text.edit_all("public func FfiConverter", "fileprivate func FfiConverter");
    text.edit(1, "public func uniffiEnsure", "fileprivate func uniffiEnsure");
    text.edit(1, "public func parseJSON", "func parseJSON");
    text.edit(1, "public protocol Listener", "protocol Listener");
    text.lines(|line| {
        let is_hidden = |rest: &str| {
            let name = rest.split([':', ' ']).next().unwrap_or_default();
            ["Page", "Pager", "Wire"].iter().any(|end| name.ends_with(end))
                || ["Limits", "PageFacts", "TokenAnswer", "ListenerImpl"].contains(&name)
        };
        let declared = ["public final class ", "public struct "]
            .iter()
            .find_map(|begin| line.strip_prefix(begin).filter(|rest| is_hidden(rest)));
        match declared {
            Some(_) => line.replacen("public ", "", 1),
            None => line.to_owned(),
        }
    });
}

/// What nobody reads.
fn tidy(text: &mut Text) {
    text.edit_all("#if swift(>=5.8)\n@_documentation(visibility: private)\n#endif\n", "");
    text.edit_all("#if swift(>=5.8)\n    @_documentation(visibility: private)\n#endif\n", "");
    text.edit_all("\n    )\n    /**", ")\n    /**");
    text.edit(
        1,
        "// This file was autogenerated by some hot garbage in the `uniffi` crate.\n// Trust me, you don't want to mess with it!\n",
        "// Written by uniffi from the declarations, and edited by bindgen. Do not edit it: `make swift-sources`.\n",
    );
    text.lines(|line| match line.trim_start().strip_prefix("* ") {
        Some(_) => names::prose(line).into_owned(),
        None => line.trim_end().to_owned(),
    });
    while text.count("\n\n\n") > 0 {
        text.edit_all("\n\n\n", "\n\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[should_panic = "uniffi's Swift output has changed: this is there 2 times, 1 expected"]
    fn a_change_that_no_longer_fits_is_told() {
        Text("one and one".to_owned()).edit(1, "one", "two");
    }

    #[test]
    #[should_panic = "this is there 0 times, 1 expected"]
    fn so_is_one_that_fits_nowhere() {
        Text("one".to_owned()).edit_all("two", "three");
    }
}
