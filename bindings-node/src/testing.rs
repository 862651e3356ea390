//! `rosterkit/testing`: the emulator inside of the process, and a clock that does not wait.

use std::time::Duration;

use napi::bindgen_prelude::{FromNapiValue, Unknown, ValidateNapiValue};
use napi::{Env, JsValue, Result};
use rosterkit::Refusal;

use crate::convert::{FromJs, instance, must_be};
use crate::errors;

/// A clock that moves only when something waits, and then at once.
#[napi_derive::napi]
pub struct FakeClock(rosterkit::FakeClock);

#[napi_derive::napi]
impl FakeClock {
    #[napi(constructor)]
    pub fn new(env: &Env, now: Unknown<'_>, random: Unknown<'_>) -> Result<Self> {
        let now = Duration::from_js(now).map_err(|why| errors::refused(env, "now", &why))?;
        // SAFETY: the value is alive, and its type is looked at first.
        let random = unsafe {
            match f64::validate(env.raw(), random.raw()) {
                Ok(_) => f64::from_napi_value(env.raw(), random.raw())?,
                Err(_) => return Err(errors::refused(env, "random", &must_be("a number", random))),
            }
        };
        let clock = rosterkit::FakeClock::new(now.as_secs_f64(), random);
        clock.map(Self).map_err(|error| errors::raised(env, &error))
    }

    /// The waits so far, in seconds.
    #[napi(getter)]
    pub fn waits(&self) -> Vec<f64> {
        self.0.waits().iter().map(Duration::as_secs_f64).collect()
    }
}

impl FromJs for rosterkit::FakeClock {
    fn from_js(value: Unknown<'_>) -> std::result::Result<Self, Refusal> {
        let clock = instance::<FakeClock>(value);
        clock.map(|clock| clock.0.clone()).ok_or_else(|| must_be("a FakeClock", value))
    }
}

#[cfg(feature = "emulator")]
mod emulator {
    use std::time::Duration;

    use napi::{Error, Result};
    use rosterkit::bridge::names::camel;
    use rosterkit_emulator::Fault;
    use rosterkit_spelling::snake;
    use serde::Serialize;
    use serde_json::Value;

    /// The engine behind `rosterkit/testing`, which speaks JSON with it.
    #[napi_derive::napi]
    pub struct Emulator {
        running: Option<rosterkit_emulator::Emulator>,
    }

    fn failed(error: impl ToString) -> Error {
        Error::from_reason(error.to_string())
    }

    /// Names are JavaScript's outside of this module, and the emulator's inside.
    fn faults(json: &str) -> Result<Vec<Fault>> {
        let mut faults: Value = serde_json::from_str(json).map_err(failed)?;
        for fault in faults.as_array_mut().into_iter().flatten() {
            respell(fault, snake);
            fault.get_mut("dribble").into_iter().for_each(|dribble| respell(dribble, snake));
        }
        rosterkit_emulator::parse_faults(faults.to_string().as_bytes()).map_err(failed)
    }

    /// Spell the names of an object, and that of the operation it is about.
    fn respell(object: &mut Value, spell: fn(&str) -> String) {
        let Some(object) = object.as_object_mut() else { return };
        let spelled = std::mem::take(object).into_iter().map(|(name, value)| match value {
            Value::String(operation) if name == "operation" => (name, spell(&operation).into()),
            value => (spell(&name), value),
        });
        object.extend(spelled);
    }

    fn log(records: &impl Serialize) -> Result<String> {
        let mut records = serde_json::to_value(records).map_err(failed)?;
        records.as_array_mut().into_iter().flatten().for_each(|record| respell(record, camel));
        Ok(records.to_string())
    }

    fn seconds(seconds: f64) -> Result<Duration> {
        Duration::try_from_secs_f64(seconds).map_err(|_| failed("`latency` is a number of seconds"))
    }

    impl Emulator {
        fn running(&self) -> Result<&rosterkit_emulator::Emulator> {
            self.running.as_ref().ok_or_else(|| failed("the emulator is stopped"))
        }
    }

    #[napi_derive::napi]
    impl Emulator {
        #[napi(constructor)]
        pub fn new(
            seed: f64,
            people: u32,
            teams: u32,
            port: u16,
            latency: f64,
            json: String,
        ) -> Result<Self> {
            let builder = rosterkit_emulator::Emulator::builder()
                .seed(seed as u64)
                .people(people as usize)
                .teams(teams as usize)
                .port(port)
                .latency(seconds(latency)?)
                .faults(faults(&json)?);
            Ok(Self { running: Some(builder.start_in_background().map_err(failed)?) })
        }

        #[napi]
        pub fn stop(&mut self) {
            self.running = None;
        }

        #[napi]
        pub fn ready(&self) -> Result<String> {
            let mut ready = serde_json::to_value(self.running()?.endpoints()).map_err(failed)?;
            respell(&mut ready, camel);
            let services = ready.as_object_mut().into_iter().flat_map(|all| all.values_mut());
            services.for_each(|service| respell(service, camel));
            Ok(ready.to_string())
        }

        #[napi]
        pub fn requests(&self) -> Result<String> {
            log(&self.running()?.requests())
        }

        #[napi]
        pub fn mutations(&self) -> Result<String> {
            log(&self.running()?.mutations())
        }

        #[napi]
        pub fn clear_logs(&self) -> Result<()> {
            self.running().map(rosterkit_emulator::Emulator::clear_logs)
        }

        #[napi]
        pub fn set_faults(&self, json: String) -> Result<()> {
            self.running()?.set_faults(faults(&json)?).map_err(failed)
        }

        #[napi]
        pub fn set_latency(&self, latency: f64) -> Result<()> {
            self.running()?.set_latency(seconds(latency)?);
            Ok(())
        }

        #[napi]
        pub fn set_token_lifetime(&self, seconds: u32) -> Result<()> {
            self.running()?.set_token_lifetime(seconds.into());
            Ok(())
        }

        #[napi]
        pub fn revoke_tokens(&self) -> Result<u32> {
            self.running().map(|emulator| emulator.revoke_tokens() as u32)
        }

        #[napi]
        pub fn connections_open(&self) -> Result<u32> {
            self.running().map(|emulator| emulator.connections_open() as u32)
        }

        #[napi]
        pub fn reset(&self) -> Result<()> {
            self.running().map(rosterkit_emulator::Emulator::reset)
        }
    }
}
