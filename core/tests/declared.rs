//! The declarations are documented, and what follows from them can be used from many threads.

use rosterkit::operation::{Location, Method};

#[test]
fn everything_is_documented_in_sentences_and_names_its_source() {
    for service in rosterkit::SERVICES {
        for operation in service.operations {
            let first = operation.doc.lines().next().unwrap_or_default();
            assert!(first.ends_with('.'), "{}: {first}", operation.name);
            assert!(operation.source().is_some(), "{}", operation.name);
            for parameter in operation.parameters {
                assert!(parameter.doc.ends_with('.'), "{}.{}", operation.name, parameter.name);
                let query = operation.method == Method::Get && parameter.location == Location::Body;
                assert!(!query, "{}.{}: a GET has no body", operation.name, parameter.name);
            }
        }
        for field in service.records().iter().flat_map(|record| record.fields) {
            assert!(!field.doc.is_empty(), "{}", field.name);
        }
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
