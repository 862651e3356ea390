//! Names: declared with underscores, and in languages such as JavaScript and Swift without.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

pub use rosterkit_spelling::camel;

/// Every name that is declared with an underscore in it.
static DECLARED: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let services = crate::DECLARATIONS.iter();
    let named = services.flat_map(|service| {
        let operations = service.operations.iter();
        let arguments = operations.clone().flat_map(|o| o.parameters.iter().map(|p| p.name));
        let fields = service.field_names.iter().copied();
        let settings = service.settings.iter().map(|setting| setting.name);
        operations.map(|o| o.name).chain(arguments).chain(fields).chain(settings)
    });
    let options = crate::options::all_options().map(|option| option.name);
    named.chain(options).chain(["with_options"]).filter(|name| name.contains('_')).collect()
});

/// The path of an argument, such as `update.job_title`. Names that a program chose stay as they are.
pub fn path(path: &str) -> String {
    let parts = path
        .split('.')
        .map(|part| if DECLARED.contains(part) { camel(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join(".")
}

/// A text of ours, in which names stand between backticks, with these respelled.
pub fn prose(text: &str) -> Cow<'_, str> {
    if !text.contains('`') {
        return text.into();
    }
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| if at % 2 == 1 { path(part) } else { part.to_owned() });
    parts.collect::<Vec<_>>().join("`").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_declared_are_respelled_and_others_are_not() {
        assert_eq!(camel("list_team_members"), "listTeamMembers");
        assert_eq!(path("update.job_title"), "update.jobTitle");
        assert_eq!(path("memberships.some_one.role"), "memberships.some_one.role");
        assert_eq!(
            prose("the argument `team_id` is not `my_team`, nor team_id"),
            "the argument `teamId` is not `my_team`, nor team_id"
        );
    }
}
