//! The one place for the forms that types have in Python.

use std::borrow::Cow;

use rosterkit::FactKind;
use rosterkit::operation::{SettingKind, Type};
use rosterkit::options::OptionKind;
use rosterkit_spelling::pascal;

use crate::model::text_stands_for;

/// Whether a value goes to the package or comes from it: it may take more than it gives.
#[derive(Clone, Copy, PartialEq)]
pub enum Direction {
    Given,
    Received,
}

/// The annotation of a type; `named` says how a record or a choice is reached.
pub fn annotation(ty: Type, direction: Direction, named: &dyn Fn(&str) -> String) -> String {
    let given = direction == Direction::Given;
    let inner = |ty: &Type| annotation(*ty, direction, named);
    match ty {
        Type::String | Type::Str => "str".into(),
        Type::Bool => "bool".into(),
        Type::U32 => "int".into(),
        Type::Uuid if given => "UUID | str".into(),
        Type::Uuid => "UUID".into(),
        Type::Timestamp => "datetime".into(),
        Type::Secret if given => "str | Secret".into(),
        Type::Secret => "Secret".into(),
        Type::JsonObject => "dict[str, Any]".into(),
        Type::Done => "None".into(),
        Type::RawAnswer => "RawAnswer".into(),
        Type::Option(ty) => format!("{} | None", inner(ty)),
        Type::Change(ty) => format!("{} | None | Unset", inner(ty)),
        Type::Vec(ty) if given => format!("Iterable[{}]", inner(ty)),
        Type::Vec(ty) => format!("tuple[{}, ...]", inner(ty)),
        Type::Map(ty) => format!("Mapping[str, {}]", inner(ty)),
        Type::Named(name) if given && text_stands_for(name) => format!("str | {}", named(name)),
        Type::Named(name) => named(name),
        _ => unreachable!("`{ty}` has no form in Python"),
    }
}

/// The name that the stub has for a client of any service.
pub const ANY_CLIENT: &str = "_AnyClient";

/// The annotation of a setting, which is None unless it is given.
pub fn setting(kind: SettingKind) -> String {
    let taken = match kind {
        SettingKind::Text => "str",
        SettingKind::Secret => "str | Secret",
        SettingKind::Clients => return format!("Mapping[str, {ANY_CLIENT}] | None"),
        _ => unreachable!("{kind:?} has no form in Python"),
    };
    format!("{taken} | None")
}

/// The annotation of an option, which is None unless it is given.
pub fn option(kind: OptionKind, is_async: bool) -> String {
    if let Some(event) = kind.event() {
        return format!("Callable[[{}Event], object] | None", pascal(event));
    }
    let taken = match kind {
        OptionKind::Duration => "float | timedelta",
        OptionKind::Number => "int",
        OptionKind::Flag => "bool",
        OptionKind::Text => "str",
        OptionKind::Secret => "str | Secret",
        OptionKind::File => "str | PathLike[str]",
        OptionKind::Command => "Iterable[str | Secret]",
        OptionKind::Headers => "Mapping[str, str | Secret]",
        OptionKind::TokenProvider if is_async => "Callable[[], _Token | Awaitable[_Token]]",
        OptionKind::TokenProvider => "Callable[[], _Token]",
        OptionKind::Clock => "FakeClock",
        _ => unreachable!("{kind:?} has no form in Python"),
    };
    format!("{taken} | None")
}

/// What the documentation of an option says of the form of its value, if it says more than the
/// annotation.
pub fn option_note(kind: OptionKind) -> Option<Cow<'static, str>> {
    if let Some(event) = kind.event() {
        return Some(format!("It is given a `{}Event`.", pascal(event)).into());
    }
    let note = match kind {
        OptionKind::Duration => Some("A number of seconds, or a `timedelta`."),
        OptionKind::TokenProvider => Some(
            "A function (for async clients also a coroutine function) that returns a token, or a \
             pair of it and the seconds it is good for. It runs in the context of the call that \
             needs the token.",
        ),
        OptionKind::Clock => Some("A `rosterkit.testing.FakeClock`."),
        _ => None,
    };
    note.map(Cow::Borrowed)
}

/// The annotation of a fact of errors.
pub fn fact(kind: FactKind, always: bool) -> String {
    let known = match kind {
        FactKind::Text => "str",
        FactKind::Number => "int",
        FactKind::Flag => "bool",
        FactKind::Duration => "float",
        // Whatever JSON holds, null as well.
        FactKind::Json => return "Any".into(),
        FactKind::Certainty => "Literal[\"not_sent\", \"rejected\", \"maybe_applied\"]",
        FactKind::Phase => "Literal[\"connect\", \"attempt\", \"call\"]",
        _ => unreachable!("{kind:?} has no form in Python"),
    };
    if always { known.into() } else { format!("{known} | None") }
}
