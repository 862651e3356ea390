//! `tests/conformance/generated/declarations.json`: what the tests of all languages hold their
//! surfaces against.

use rosterkit::operation::{
    Choice, Field, Location, Operation, Parameter, Record, Service, Setting, SettingKind,
};
use rosterkit::options::{ClientOption, LISTING_OPTIONS, access_options, client_options};
use rosterkit::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::model::Module;
use crate::output::Output;

pub fn write(output: &mut Output) {
    let groups = ErrorKind::GROUPS
        .iter()
        .map(|group| json!({ "name": group.name, "parent": group.parent, "doc": group.doc }));
    let kinds = ErrorKind::ALL
        .iter()
        .map(|kind| json!({ "name": kind.name(), "parent": kind.parent(), "doc": kind.doc() }));
    let facts = Error::FACTS.iter().map(|fact| json!({ "name": fact.name, "doc": fact.doc }));
    let module = |module: Module| {
        json!({
            "name": module.name,
            "records": module.records.iter().map(record).collect::<Vec<_>>(),
            "choices": module.choices.iter().map(choice).collect::<Vec<_>>(),
        })
    };
    let client = |each: Module| {
        let mut service = each.service.map_or(json!({}), service);
        let mut declared = module(each);
        merge(&mut service, &mut declared);
        service
    };
    let services = Module::of_services().map(client);
    let declarations = json!({
        "services": services.collect::<Vec<_>>(),
        "access": client(Module::access()),
        "shared": module(Module::SHARED),
        "options": client_options().map(option).collect::<Vec<_>>(),
        "access_options": access_options().map(|option| option.name).collect::<Vec<_>>(),
        "listing_options": LISTING_OPTIONS.iter().map(option).collect::<Vec<_>>(),
        "error_groups": groups.collect::<Vec<_>>(),
        "errors": kinds.collect::<Vec<_>>(),
        "error_facts": facts.collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&declarations).expect("it is JSON") + "\n";
    output.file("tests/conformance/generated/declarations.json", &text);
}

fn merge(into: &mut Value, from: &mut Value) {
    if let (Value::Object(into), Value::Object(from)) = (into, from) {
        into.append(from);
    }
}

fn service(service: &Service) -> Value {
    json!({
        "title": service.title,
        "client": service.client,
        "doc": service.doc,
        "operations": service.operations.iter().map(operation).collect::<Vec<_>>(),
        "settings": service.settings.iter().map(setting).collect::<Vec<_>>(),
        "credentials": service.credentials,
    })
}

fn operation(operation: &Operation) -> Value {
    json!({
        "name": operation.name,
        "doc": operation.doc,
        "method": operation.method.as_str(),
        "path": operation.path,
        "parameters": operation.parameters.iter().map(parameter).collect::<Vec<_>>(),
        "answer": operation.answer.to_string(),
        "list": operation.list,
        "repeatable": operation.repeatable,
    })
}

fn parameter(parameter: &Parameter) -> Value {
    json!({
        "name": parameter.name,
        "wire": parameter.wire,
        "type": parameter.ty.to_string(),
        "doc": parameter.description(),
        "required": parameter.required,
        "whole_body": parameter.location == Location::WholeBody,
    })
}

fn record(record: &Record) -> Value {
    json!({
        "name": record.name,
        "doc": record.doc,
        "input": record.direction.is_given(),
        "received": record.direction.is_received(),
        "fields": record.fields.iter().map(field).collect::<Vec<_>>(),
    })
}

fn field(field: &Field) -> Value {
    json!({
        "name": field.name,
        "wire": field.wire,
        "type": field.ty.to_string(),
        "doc": field.description(),
    })
}

fn choice(choice: &Choice) -> Value {
    let values = choice.values.iter().map(|value| value.wire).collect::<Vec<_>>();
    json!({ "name": choice.name, "doc": choice.doc, "values": values })
}

fn setting(setting: &Setting) -> Value {
    json!({
        "name": setting.name,
        "doc": setting.doc,
        "environment": setting.environment,
        "default": setting.default,
        "secret": setting.kind == SettingKind::Secret,
    })
}

fn option(option: &ClientOption) -> Value {
    json!({
        "name": option.name,
        "sets": option.sets,
        "default": option.default,
        "scope": format!("{:?}", option.scope).to_lowercase(),
    })
}
