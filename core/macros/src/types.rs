//! The types that a declaration can name.

use syn::{Error, PathArguments, Result, Type};

use crate::declaration::{generic, shown};

/// Which way a value of a type goes.
#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    Sent,
    Received,
}

/// Check that a type is one that the tables, the clients and the languages have a form for.
pub fn check(ty: &Type, direction: Direction) -> Result<()> {
    for outer in ["Option", "Vec", "Change", "BTreeMap"] {
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
        (Some("bool" | "u32"), _) => Ok(()),
        // The rest is a record, a choice, or one of the types of the prelude: rustc finds them.
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
    let known = "`bool`, `u32`, `String` (sent), `Str` (received), `Uuid`, `Timestamp`, `Secret`, \
                 `JsonObject`, `Done`, a record, a choice, or an `Option`, a `Vec`, a `Change` or a \
                 `BTreeMap<String, …>` of one of them";
    Error::new_spanned(
        ty,
        format!("`{}` is not a type of declarations: these are {known}", shown(ty)),
    )
}
