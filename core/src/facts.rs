//! What is declared, as JSON: for the types of other languages, and for tests that nothing is
//! missing.

use serde_json::{Value, json};

use crate::ErrorKind;
use crate::operation::{Choice, Field, Operation, Parameter, Record, Service, Setting};

/// Every service with its operations, records, choices and settings, and every error.
pub fn facts() -> String {
    let shared = [(crate::shared::RECORDS, crate::shared::CHOICES)];
    json!({
        "services": crate::SERVICES.iter().map(|service| of_service(service)).collect::<Vec<_>>(),
        "shared": shared.map(|(models, choices)| json!({
            "models": models.iter().map(of_model).collect::<Vec<_>>(),
            "choices": choices.iter().map(of_choice).collect::<Vec<_>>(),
        }))[0],
        "errors": errors(),
    })
    .to_string()
}

/// Every error there is: its name, and that of its base.
fn errors() -> Value {
    let groups = ErrorKind::GROUPS.iter().map(|group| json!([group.name, group.parent]));
    let kinds = ErrorKind::ALL.iter().map(|kind| json!([kind.name(), kind.parent()]));
    groups.chain(kinds).collect()
}

fn of_service(service: &Service) -> Value {
    json!({
        "name": service.name,
        "title": service.title,
        "client": service.client,
        "doc": service.doc,
        "operations": service.operations.iter().map(of_operation).collect::<Vec<_>>(),
        "models": service.records.iter().map(of_model).collect::<Vec<_>>(),
        "choices": service.choices.iter().map(of_choice).collect::<Vec<_>>(),
        "settings": service.settings.iter().map(of_setting).collect::<Vec<_>>(),
        "credentials": service.credentials,
    })
}

fn of_operation(operation: &Operation) -> Value {
    json!({
        "name": operation.name,
        "doc": operation.doc,
        "verb": operation.method.as_str(),
        "path": operation.path,
        "parameters": operation.parameters.iter().map(of_parameter).collect::<Vec<_>>(),
        "answer": operation.answer.to_string(),
        "list": operation.list,
    })
}

fn of_parameter(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name,
        "wire": parameter.wire,
        "ty": parameter.ty.to_string(),
        "doc": parameter.doc,
        "required": parameter.required,
    })
}

fn of_model(model: &Record) -> Value {
    json!({
        "name": model.name,
        "doc": model.doc,
        "input": model.input,
        "fields": model.fields.iter().map(of_field).collect::<Vec<_>>(),
    })
}

fn of_field(field: &Field) -> Value {
    json!({ "name": field.name, "wire": field.wire, "ty": field.ty.to_string(), "doc": field.doc })
}

fn of_choice(choice: &Choice) -> Value {
    json!({ "name": choice.name, "doc": choice.doc, "values": choice.values.iter().map(|value| value.wire).collect::<Vec<_>>() })
}

fn of_setting(setting: &Setting) -> Value {
    json!({
        "name": setting.name,
        "doc": setting.doc,
        "environment": setting.environment,
        "default": setting.default,
        "secret": setting.secret,
    })
}
