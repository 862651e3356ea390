//! The types that a declaration can name.

use syn::{Error, PathArguments, Result, Type};

use crate::declaration::{generic, shown};

/// Which way a value of a type goes.
#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    Sent,
    Received,
}

/// The types that hold others: as a declaration writes them, and in the tables.
pub const OUTER: [(&str, &str); 4] =
    [("Option", "Option"), ("Vec", "Vec"), ("BTreeMap", "Map"), ("Change", "Change")];

/// All other types but records and choices: as a declaration writes them, and in the tables.
pub const PLAIN: [(&str, &str); 9] = [
    ("bool", "Bool"),
    ("u32", "U32"),
    ("String", "String"),
    ("Str", "Str"),
    ("Uuid", "Uuid"),
    ("Timestamp", "Timestamp"),
    ("Secret", "Secret"),
    ("JsonObject", "JsonObject"),
    ("Done", "Done"),
];

/// Check that a type is one that the tables, the clients and the languages have a form for.
pub fn check(ty: &Type, direction: Direction) -> Result<()> {
    for (outer, _) in OUTER {
        let Some(inner) = generic(ty, outer) else { continue };
        return match inner.as_slice() {
            [inner] if outer != "BTreeMap" => check(inner, direction),
            [name, inner] if outer == "BTreeMap" && shown(name) == "String" => {
                check(inner, direction)
            }
            _ => Err(unknown(ty)),
        };
    }
    match (plain_name(ty).as_deref(), direction) {
        (Some("Str"), Direction::Sent) => {
            Err(Error::new_spanned(ty, "a text that is sent is a `String`"))
        }
        (Some("String"), Direction::Received) => {
            Err(Error::new_spanned(ty, "a text that is received is a `Str`"))
        }
        (Some(name), _) if PLAIN.iter().any(|(plain, _)| *plain == name) => Ok(()),
        // The rest is a record or a choice, here or among those that services share: rustc finds it.
        (Some(name), _) if name.starts_with(char::is_uppercase) => Ok(()),
        _ => Err(unknown(ty)),
    }
}

fn plain_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    matches!(last.arguments, PathArguments::None).then(|| last.ident.to_string())
}

fn unknown(ty: &Type) -> Error {
    let plain: Vec<_> = PLAIN.iter().map(|(name, _)| format!("`{name}`")).collect();
    let outer: Vec<_> = OUTER.iter().map(|(name, _)| format!("`{name}`")).collect();
    let why = format!(
        "`{}` is not a type of declarations: these are {}, records, choices, and {} of them",
        shown(ty),
        plain.join(", "),
        outer.join(", "),
    );
    Error::new_spanned(ty, why)
}
