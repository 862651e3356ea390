//! What is declared: complete, documented, and the same in every form it is handed on.

use rosterkit::operation::{Location, Method};

#[test]
fn the_four_services_declare_these_operations() {
    let declared: Vec<String> = rosterkit::SERVICES
        .iter()
        .flat_map(|service| service.operations.iter())
        .map(|op| format!("{}.{} {} {}", op.service, op.name, op.method, op.path))
        .collect();
    assert_eq!(
        declared,
        [
            "paperspace.list_team_members GET /teams/{team_id}/users",
            "paperspace.update_team_member PUT /teams/{team_id}/users/{user_id}",
            "paperspace.remove_team_member DELETE /teams/{team_id}/users/{user_id}",
            "paperspace.list_secrets GET /teams/{team_id}/secrets",
            "paperspace.create_secret POST /teams/{team_id}/secrets",
            "paperspace.get_secret GET /teams/{team_id}/secrets/{name}",
            "paperspace.update_secret PATCH /teams/{team_id}/secrets/{name}",
            "paperspace.delete_secret DELETE /teams/{team_id}/secrets/{name}",
            "zenml.list_users GET /users",
            "zenml.update_user PATCH /users/{user_id}",
            "zenml.delete_user DELETE /users/{user_id}",
            "gitbook.list_team_members GET /orgs/{organization_id}/teams/{team_id}/members",
            "gitbook.update_team_members PUT /orgs/{organization_id}/teams/{team_id}/members",
            "gitbook.add_team_member PUT /orgs/{organization_id}/teams/{team_id}/members/{user_id}",
            "gitbook.remove_team_member DELETE /orgs/{organization_id}/teams/{team_id}/members/{user_id}",
            "evo.list_workspace_users GET /workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users",
            "evo.discover GET /evo/identity/v2/discovery?service=evo",
        ]
    );
}

#[test]
fn everything_is_documented_in_sentences_and_names_its_source() {
    for service in rosterkit::SERVICES {
        for operation in service.operations {
            let first = operation.doc.lines().next().unwrap_or_default();
            assert!(first.ends_with('.'), "{}: {first}", operation.name);
            assert!(operation.doc.contains("Source: "), "{}", operation.name);
            for parameter in operation.parameters {
                assert!(parameter.doc.ends_with('.'), "{}.{}", operation.name, parameter.name);
                let query = operation.method == Method::Get && parameter.location == Location::Body;
                assert!(!query, "{}.{}: a GET has no body", operation.name, parameter.name);
            }
        }
        for field in service.records.iter().flat_map(|record| record.fields) {
            assert!(!field.doc.is_empty(), "{}", field.name);
        }
    }
}

/// The facts as the exported macros hand them to the bindings.
macro_rules! names {
    (service { $service:literal $module:literal } client { $client:ident $($of_client:tt)* } $(
        { $kind:ident $op:ident $snake:literal $camel:literal [$($docs:literal)*]
          required [$({ $a:ident [$at:ty] $as:literal $ac:literal [$($ad:literal)*] })*]
          optional [$({ $o:ident [$ot:ty] $os:literal $oc:literal [$($od:literal)*] })*]
          [$answer:ty] }
    )*) => {
        vec![$((
            concat!($service, ".", $snake),
            stringify!($kind) == "list",
            vec![$($as,)* $($os,)*],
            [$($docs),*].join("\n").trim().to_owned(),
        ),)*]
    };
}

#[test]
fn the_exported_macros_hand_on_what_the_tables_say() {
    let exported = [
        rosterkit::paperspace_operations!(names),
        rosterkit::zenml_operations!(names),
        rosterkit::gitbook_operations!(names),
        rosterkit::evo_operations!(names),
    ]
    .concat();
    // Calls come before listings in what a service exports.
    let declared: Vec<_> = rosterkit::SERVICES
        .iter()
        .flat_map(|service| {
            let (lists, calls): (Vec<_>, Vec<_>) = service.operations.iter().partition(|o| o.list);
            calls.into_iter().chain(lists)
        })
        .collect();
    assert_eq!(exported.len(), declared.len());
    for ((name, list, arguments, doc), operation) in exported.into_iter().zip(declared) {
        assert_eq!(name, format!("{}.{}", operation.service, operation.name));
        assert_eq!(list, operation.list, "{name}");
        assert_eq!(doc, operation.doc, "{name}");
        let parameters: Vec<_> = operation.parameters.iter().map(|p| p.name).collect();
        assert_eq!(arguments, parameters, "{name}: required first, then optional, in order");
    }
}

#[test]
fn everything_can_be_shared_between_threads_and_tasks() {
    fn shared<T: Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>() {}
    shared::<(rosterkit::Paperspace, rosterkit::ZenML, rosterkit::GitBook, rosterkit::Evo)>();
    shared::<(rosterkit::blocking::Paperspace, rosterkit::blocking::Evo)>();
    shared::<(rosterkit::Error, rosterkit::Secret, rosterkit::Str, rosterkit::Page<rosterkit::Str>)>(
    );
    sent::<rosterkit::Call<rosterkit::paperspace::TeamSecret>>();
    sent::<rosterkit::Pager<rosterkit::zenml::User>>();
    sent::<rosterkit::blocking::Pager<rosterkit::zenml::User>>();
}
