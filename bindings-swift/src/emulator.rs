//! The emulator inside the process, for `RosterKitTesting`: two C functions that take and give JSON.

use std::collections::HashMap;
use std::ffi::{CStr, CString, c_char};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rosterkit_emulator::{Emulator, Fault, parse_faults};
use serde_json::{Value, json};

/// The emulators that are running, by their numbers.
static RUNNING: LazyLock<Mutex<(u64, HashMap<u64, Emulator>)>> = LazyLock::new(Mutex::default);

fn running() -> MutexGuard<'static, (u64, HashMap<u64, Emulator>)> {
    RUNNING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Answer `question` with `{"value": …}` or `{"error": "a sentence"}`, to be freed with [`rosterkit_emulator_free`].
///
/// # Safety
/// `question` is a text that ends with a zero.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rosterkit_emulator_ask(question: *const c_char) -> *mut c_char {
    // SAFETY: the caller promises it.
    let question = unsafe { CStr::from_ptr(question) }.to_bytes();
    let answered = serde_json::from_slice(question)
        .map_err(|error| error.to_string())
        .and_then(|question: Value| answer(&question));
    let answer = match answered {
        Ok(value) => json!({ "value": value }),
        Err(error) => json!({ "error": error }),
    };
    CString::new(answer.to_string()).expect("JSON escapes zeros").into_raw()
}

/// Free an answer.
///
/// # Safety
/// `answer` came from [`rosterkit_emulator_ask`] and was not freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rosterkit_emulator_free(answer: *mut c_char) {
    // SAFETY: the caller promises it.
    drop(unsafe { CString::from_raw(answer) });
}

fn answer(question: &Value) -> Result<Value, String> {
    match question["ask"].as_str().unwrap_or_default() {
        "start" => start(question),
        "stop" => {
            // It ends its thread, so not while the others are locked.
            let stopped = running().1.remove(&number(question, "emulator")?);
            drop(stopped);
            Ok(Value::Null)
        }
        what => {
            let running = running();
            let emulator = running.1.get(&number(question, "emulator")?);
            of(emulator.ok_or("the emulator was stopped")?, what, question)
        }
    }
}

fn start(question: &Value) -> Result<Value, String> {
    let port = u16::try_from(number(question, "port")?).map_err(|_| "`port` is 0 to 65535")?;
    let builder = Emulator::builder()
        .seed(number(question, "seed")?)
        .people(count(question, "people")?)
        .teams(count(question, "teams")?)
        .port(port)
        .latency(seconds(question, "latency")?)
        .faults(faults(question)?);
    let emulator = builder.start_in_background().map_err(|error| error.to_string())?;
    let (last, all) = &mut *running();
    *last += 1;
    all.insert(*last, emulator);
    Ok((*last).into())
}

fn of(emulator: &Emulator, what: &str, question: &Value) -> Result<Value, String> {
    match what {
        "ready" => return Ok(json!(emulator.endpoints())),
        "requests" => return Ok(json!(emulator.requests())),
        "mutations" => return Ok(json!(emulator.mutations())),
        "connections_open" => return Ok(emulator.connections_open().into()),
        "revoke_tokens" => return Ok(emulator.revoke_tokens().into()),
        "clear_logs" => emulator.clear_logs(),
        "reset" => emulator.reset(),
        "set_latency" => emulator.set_latency(seconds(question, "latency")?),
        "set_token_lifetime" => emulator.set_token_lifetime(number(question, "seconds")?),
        "set_faults" => emulator.set_faults(faults(question)?)?,
        other => return Err(format!("an emulator cannot be asked for `{other}`")),
    }
    Ok(Value::Null)
}

fn faults(question: &Value) -> Result<Vec<Fault>, String> {
    parse_faults(question["faults"].to_string().as_bytes())
}

fn number(question: &Value, name: &str) -> Result<u64, String> {
    question[name].as_u64().ok_or_else(|| format!("`{name}` is a whole number from 0"))
}

fn count(question: &Value, name: &str) -> Result<usize, String> {
    usize::try_from(number(question, name)?).map_err(|error| error.to_string())
}

fn seconds(question: &Value, name: &str) -> Result<Duration, String> {
    let seconds = question[name].as_f64().unwrap_or(f64::NAN);
    Duration::try_from_secs_f64(seconds).map_err(|_| format!("`{name}` is a number of seconds"))
}
