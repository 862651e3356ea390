// Written by `make generate` from the declarations. Do not edit it.

//! The facts of an error, in the order in which Swift reads them.

use rosterkit::Error;
use rosterkit::bridge::names;
use rosterkit::operation::Method;

use crate::bytes::ToBytes;

pub fn write_facts(error: &Error, bytes: &mut Vec<u8>) {
    error.service().write(bytes);
    error.operation().map(names::camel).write(bytes);
    error.method().map(Method::as_str).write(bytes);
    error.route().write(bytes);
    error.attempts().write(bytes);
    error.is_retryable().write(bytes);
    error.certainty().write(bytes);
    error.status().write(bytes);
    error.code().write(bytes);
    error.service_message().write(bytes);
    error.details().write(bytes);
    error.request_id().write(bytes);
    error.retry_after().write(bytes);
    error.argument().map(names::path).write(bytes);
    error.phase().write(bytes);
    error.json_path().write(bytes);
    error.completed().write(bytes);
    error.resume().write(bytes);
}
