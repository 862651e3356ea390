//! The clients and their operations, found by name: made from the exported declarations.

use rosterkit::{CallOptions, Error, FakeClock};
use serde_json::Value;

use super::drive::{Drive, DriveBlocking, Ended, How, raw_answer};
use super::given::{Arguments, FromJson, change};

/// What a client is made with.
pub struct Plan {
    /// The service's settings by name.
    pub settings: Vec<(String, String)>,
    pub options: CallOptions,
    pub clock: FakeClock,
}

/// A client of the async kind. The outer error is a mistake in the scenario.
pub trait Client: Sized {
    fn make(plan: &Plan) -> Result<Result<Self, Error>, String>;
    async fn play(&self, operation: &str, given: &Arguments, how: How<'_>)
    -> Result<Ended, String>;
}

/// A client of the blocking kind.
pub trait BlockingClient: Sized {
    fn make(plan: &Plan) -> Result<Result<Self, Error>, String>;
    fn play(&self, operation: &str, given: &Arguments, how: How<'_>) -> Result<Ended, String>;
}

/// A request without an operation, as scenarios write it.
struct Raw {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    body: Option<Value>,
}

impl Raw {
    fn read(given: &Arguments) -> Result<Self, String> {
        given.only(&["method", "path", "query", "body"])?;
        let query = given.0.get("query").cloned().unwrap_or(Value::Array(Vec::new()));
        Ok(Self {
            method: given.required::<String>("method")?,
            path: given.required::<String>("path")?,
            query: serde_json::from_value(query).map_err(|error| error.to_string())?,
            body: given.0.get("body").cloned(),
        })
    }

    fn query(&self) -> Vec<(&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// Read the arguments that are choices from their values.
macro_rules! choices_from_json {
    (service { $service:literal $module:literal } $({ $choice:ident $($rest:tt)* })*) => { $(
        impl FromJson for $choice {
            type Given = String;

            fn from_json(value: &Value) -> Result<String, String> {
                String::from_json(value)
            }
        }
    )* };
}

/// Read the models that are sent.
macro_rules! models_from_json {
    (service { $service:literal $module:literal } $($model:tt)*) => { $(model_from_json! $model)* };
}

macro_rules! model_from_json {
    (output $($rest:tt)*) => {};
    (input $model:ident $name:literal $docs:tt
        $({ $field:ident [Change<$ty:ty>] $snake:literal $camel:literal $wire:literal $field_docs:tt })*
    ) => {
        impl FromJson for $model {
            type Given = $model;

            fn from_json(value: &Value) -> Result<$model, String> {
                let fields = value.as_object().ok_or("expected an object")?;
                Arguments(fields).only(&[$($snake),*])?;
                Ok($model::new() $(.$field(change::<$ty>(fields, $snake)?))*)
            }
        }
    };
    (input $model:ident $name:literal $docs:tt
        $({ $field:ident [$ty:ty] $snake:literal $camel:literal $wire:literal $field_docs:tt })*
    ) => {
        impl FromJson for $model {
            type Given = $model;

            fn from_json(value: &Value) -> Result<$model, String> {
                let fields = Arguments(value.as_object().ok_or("expected an object")?);
                fields.only(&[$($snake),*])?;
                Ok($model::new($(fields.required::<$ty>($snake)?),*))
            }
        }
    };
}

/// Make a client with the settings of a plan.
macro_rules! make_client {
    ($client:path, $plan:ident, $($setting:ident $name:literal)*) => {{
        let mut builder = <$client>::builder().options($plan.options.clone()).clock($plan.clock.clone());
        for (name, value) in &$plan.settings {
            builder = match name.as_str() {
                $($name => builder.$setting(value.as_str()),)*
                other => return Err(format!("the service has no setting `{other}`")),
            };
        }
        Ok(builder.build())
    }};
}

/// Find the settings by name.
macro_rules! settings_by_name {
    (service { $service:literal $module:literal } client { $client:ident $($of_client:tt)* }
        $({ $setting:ident [$kind:ident] $name:literal $($rest:tt)* })*
    ) => {
        pub fn make(plan: &Plan) -> Result<Result<rosterkit::$client, Error>, String> {
            make_client!(rosterkit::$client, plan, $($setting $name)*)
        }

        pub fn make_blocking(plan: &Plan) -> Result<Result<rosterkit::blocking::$client, Error>, String> {
            make_client!(rosterkit::blocking::$client, plan, $($setting $name)*)
        }
    };
}

/// Find the operations by name. Without optional arguments the method that people use is called,
/// with some the one that takes them all.
macro_rules! operations_by_name {
    (service { $service:literal $module:literal } client { $client:ident $($of_client:tt)* }
        $({ $kind:ident $operation:ident $name:literal $camel:literal $docs:tt
            required [$({ $r:ident [$r_ty:ty] $r_name:literal $($r_rest:tt)* })*]
            optional [$({ $o:ident [$o_ty:ty] $o_name:literal $($o_rest:tt)* })*]
            [$answer:ty] })*
    ) => {
        impl Client for rosterkit::$client {
            fn make(plan: &Plan) -> Result<Result<Self, Error>, String> {
                make(plan)
            }

            async fn play(
                &self,
                operation: &str,
                given: &Arguments<'_>,
                how: How<'_>,
            ) -> Result<Ended, String> {
                $(if operation == $name {
                    given.only(&[$($r_name,)* $($o_name),*])?;
                    if !given.has_any(&[$($o_name),*]) {
                        let plain = self.$operation($(given.required::<$r_ty>($r_name)?),*);
                        return Ok(plain.drive(how).await);
                    }
                    let full = rosterkit::bridge::Client::operations(self).$operation(
                        $(given.required::<$r_ty>($r_name)?,)*
                        $(given.optional::<$o_ty>($o_name)?),*
                    );
                    return Ok(full.drive(how).await);
                })*
                if operation == "request" {
                    let raw = Raw::read(given)?;
                    let Raw { method, path, body, .. } = &raw;
                    let answer = self.request(method, path, &raw.query(), body.as_ref()).await;
                    return Ok(Ended::with(answer.as_ref().map(raw_answer).map_err(Clone::clone)));
                }
                Err(format!("there is no operation `{operation}`"))
            }
        }

        impl BlockingClient for rosterkit::blocking::$client {
            fn make(plan: &Plan) -> Result<Result<Self, Error>, String> {
                make_blocking(plan)
            }

            fn play(
                &self,
                operation: &str,
                given: &Arguments<'_>,
                how: How<'_>,
            ) -> Result<Ended, String> {
                $(if operation == $name {
                    given.only(&[$($r_name,)* $($o_name),*])?;
                    if !given.has_any(&[$($o_name),*]) {
                        let plain = self.$operation($(given.required::<$r_ty>($r_name)?),*);
                        return Ok(plain.drive_blocking(how));
                    }
                    let full = rosterkit::bridge::Client::operations(self).$operation(
                        $(given.required::<$r_ty>($r_name)?,)*
                        $(given.optional::<$o_ty>($o_name)?),*
                    );
                    return Ok(full.drive_blocking(how));
                })*
                if operation == "request" {
                    let raw = Raw::read(given)?;
                    let Raw { method, path, body, .. } = &raw;
                    let answer = self.request(method, path, &raw.query(), body.as_ref());
                    return Ok(Ended::with(answer.as_ref().map(raw_answer).map_err(Clone::clone)));
                }
                Err(format!("there is no operation `{operation}`"))
            }
        }
    };
}

mod paperspace {
    use super::*;
    use rosterkit::{Secret, paperspace::*};

    rosterkit::paperspace_choices!(choices_from_json);
    rosterkit::paperspace_models!(models_from_json);
    rosterkit::paperspace_settings!(settings_by_name);
    rosterkit::paperspace_operations!(operations_by_name);
}

mod zenml {
    use super::*;
    use rosterkit::{JsonObject, Secret, Uuid, zenml::*};

    rosterkit::zenml_choices!(choices_from_json);
    rosterkit::zenml_models!(models_from_json);
    rosterkit::zenml_settings!(settings_by_name);
    rosterkit::zenml_operations!(operations_by_name);
}

mod gitbook {
    use std::collections::BTreeMap;

    use super::*;
    use rosterkit::gitbook::*;

    rosterkit::gitbook_choices!(choices_from_json);
    rosterkit::gitbook_models!(models_from_json);
    rosterkit::gitbook_settings!(settings_by_name);
    rosterkit::gitbook_operations!(operations_by_name);
}

mod evo {
    use super::*;
    use rosterkit::{Uuid, evo::*};

    rosterkit::evo_choices!(choices_from_json);
    rosterkit::evo_models!(models_from_json);
    rosterkit::evo_settings!(settings_by_name);
    rosterkit::evo_operations!(operations_by_name);
}
