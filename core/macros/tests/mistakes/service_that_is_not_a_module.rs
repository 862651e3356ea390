use rosterkit_macros::service;

/// A service.
#[service]
struct Example;
