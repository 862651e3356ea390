//! Values that JavaScript gives: one place for every type that an argument can have.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use napi::bindgen_prelude::{
    ClassInstance, FromNapiValue, Function, JsObjectValue, MaybeTypeTag, Object, Unknown,
};
use napi::{Env, JsString, JsValue, KeyCollectionMode, KeyConversion, KeyFilter, ValueType, sys};
use rosterkit::bridge::{names as spelling, numbers};
use rosterkit::{
    Argument, Change, Clients, Headers, JsonObject, Refusal, Secret, ServiceClient, Str, Timestamp,
    Uuid,
};

/// A value that JavaScript can give.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given from JavaScript",
    note = "say how in bindings-node/src/convert.rs"
)]
pub trait FromJs: Sized {
    /// Read it; the refusal is the rest of a sentence that begins with the argument's name.
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal>;
}

/// An argument as JavaScript gave it, which the operation checks.
pub struct JsArgument<'a>(pub Unknown<'a>);

impl<T: FromJs> Argument<T> for JsArgument<'_> {
    fn into_argument(self) -> Result<T, Refusal> {
        T::from_js(self.0)
    }
}

/// `must be a string, not a number`: the value itself may be a secret.
pub fn must_be(what: &str, value: Unknown<'_>) -> Refusal {
    let name = match kind(value) {
        ValueType::Undefined => "undefined",
        ValueType::Null => "null",
        ValueType::Boolean => "a boolean",
        ValueType::Number => "a number",
        ValueType::String => "a string",
        ValueType::Symbol => "a symbol",
        ValueType::Function => "a function",
        ValueType::BigInt => "a bigint",
        _ if value.is_array().unwrap_or(false) => "an array",
        _ => "an object",
    };
    Refusal::because(format!("must be {what}, not {name}"))
}

fn kind(value: Unknown<'_>) -> ValueType {
    value.get_type().unwrap_or(ValueType::Unknown)
}

pub fn is_undefined(value: Unknown<'_>) -> bool {
    kind(value) == ValueType::Undefined
}

pub fn is_text(value: Unknown<'_>) -> bool {
    kind(value) == ValueType::String
}

/// A getter or a proxy of the program threw: forget that, it becomes a refusal.
pub fn unreadable(value: Unknown<'_>) -> Refusal {
    forget_exception(&Env::from_raw(value.value().env));
    Refusal::because("cannot be read")
}

/// Forget what a function of the program threw.
pub fn forget_exception(env: &Env) {
    let (env, mut pending, mut exception) = (env.raw(), false, std::ptr::null_mut());
    // SAFETY: the environment is alive; both pointers are to be written to.
    unsafe {
        if sys::napi_is_exception_pending(env, &raw mut pending) == sys::Status::napi_ok && pending
        {
            sys::napi_get_and_clear_last_exception(env, &raw mut exception);
        }
    }
}

/// The value as what its type says it is.
pub fn cast<T: FromNapiValue>(value: Unknown<'_>) -> Result<T, Refusal> {
    // SAFETY: every caller has looked at the type.
    unsafe { value.cast::<T>() }.map_err(|_| unreadable(value))
}

fn text(value: Unknown<'_>, what: &str) -> Result<String, Refusal> {
    if kind(value) != ValueType::String {
        return Err(must_be(what, value));
    }
    let units = cast::<JsString<'_>>(value)?.into_utf16().map_err(|_| unreadable(value))?;
    let units = units.as_slice();
    // Node's own conversion would put another character there.
    String::from_utf16(units.strip_suffix(&[0]).unwrap_or(units))
        .map_err(|_| Refusal::because("contains a lone surrogate"))
}

/// The native object of a class of ours. It is known by its tag, which an addon that was loaded twice
/// gives the objects of both its classes.
pub fn instance<'a, T: MaybeTypeTag>(value: Unknown<'a>) -> Option<ClassInstance<'a, T>> {
    // SAFETY: the value is alive, and its tag is checked.
    unsafe { ClassInstance::from_napi_value(value.value().env, value.raw()) }.ok()
}

/// An object that is neither an array nor a function, nor iterated as a `Map` is: what that holds are no
/// properties, and it would pass for an empty one.
pub fn object<'a>(value: Unknown<'a>, what: &str) -> Result<Object<'a>, Refusal> {
    if kind(value) != ValueType::Object || value.is_array().unwrap_or(true) {
        return Err(must_be(what, value));
    }
    if is_iterable(value)? {
        return Err(Refusal::because(format!(
            "must be {what}, not one that is iterated: `Object.fromEntries` makes one of it"
        )));
    }
    cast(value)
}

/// Names and values, of an object or of what is iterated in pairs: a `Map`, `Headers`, an array.
pub fn pairs<T: FromJs>(value: Unknown<'_>) -> Result<Vec<(String, T)>, Refusal> {
    const WHAT: &str = "an object, or names and values in pairs";
    if kind(value) != ValueType::Object {
        return Err(must_be(WHAT, value));
    }
    if is_iterable(value)? {
        let array = global(value, "Array")?;
        let from = cast::<Function<'_, Unknown<'_>, Unknown<'_>>>(property(&array, "from")?)?;
        let pairs = from.apply(array, value).map_err(|_| unreadable(value))?;
        let pairs = Vec::<Pair<T>>::from_js(pairs)?;
        return Ok(pairs.into_iter().map(|Pair(name, value)| (name, value)).collect());
    }
    // In their order, which a map would not keep.
    let given = object(value, WHAT)?;
    let pair = |name: String| {
        let value = T::from_js(property(&given, &name)?);
        value.map_err(|refusal| refusal.inside(&name)).map(|value| (name, value))
    };
    names(&given)?.into_iter().map(pair).collect()
}

/// A name and its value, in an array.
struct Pair<T>(String, T);

impl<T: FromJs> FromJs for Pair<T> {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        const WHAT: &str = "an array of a name and a value";
        if !value.is_array().unwrap_or(false) {
            return Err(must_be(WHAT, value));
        }
        let array = cast::<Object<'_>>(value)?;
        let length = array.get_array_length().map_err(|_| unreadable(value))?;
        let part = |index| array.get_element::<Unknown<'_>>(index).map_err(|_| unreadable(value));
        if length != 2 {
            return Err(must_be(WHAT, value));
        }
        let name = String::from_js(part(0)?)?;
        let value = T::from_js(part(1)?).map_err(|refusal| refusal.inside(&name))?;
        Ok(Self(name, value))
    }
}

fn is_iterable(value: Unknown<'_>) -> Result<bool, Refusal> {
    let symbol = property(&global(value, "Symbol")?, "iterator")?;
    let iterator = cast::<Object<'_>>(value)?.get_property::<_, Unknown<'_>>(symbol);
    Ok(kind(iterator.map_err(|_| unreadable(value))?) == ValueType::Function)
}

/// A function of JavaScript's own, as an object.
fn global<'a>(value: Unknown<'a>, name: &str) -> Result<Object<'a>, Refusal> {
    let unreadable = |_| unreadable(value);
    let global = Env::from_raw(value.value().env).get_global().map_err(unreadable)?;
    let found = global.get_named_property_unchecked::<Unknown<'_>>(name).map_err(unreadable)?;
    // SAFETY: alive as long as the value's environment is.
    unsafe { Object::from_napi_value(value.value().env, found.raw()) }.map_err(unreadable)
}

/// The names of an object's own properties.
pub fn names(object: &Object<'_>) -> Result<Vec<String>, Refusal> {
    let broken = |_| unreadable(object.to_unknown());
    let keys = object
        .get_all_property_names(
            KeyCollectionMode::OwnOnly,
            KeyFilter::Enumerable,
            KeyConversion::NumbersToStrings,
        )
        .map_err(broken)?;
    let length = keys.get_array_length().map_err(broken)?;
    let mut names = Vec::new();
    for index in 0..length {
        let key = keys.get_element::<Unknown<'_>>(index).map_err(broken)?;
        // A symbol is not the name of an option: it may mark an object for its owner.
        if kind(key) == ValueType::String {
            names.push(text(key, "a name")?);
        }
    }
    Ok(names)
}

/// A property; undefined when it is not there.
pub fn property<'a>(object: &Object<'a>, name: &str) -> Result<Unknown<'a>, Refusal> {
    object.get_named_property_unchecked(name).map_err(|_| unreadable(object.to_unknown()))
}

/// Refuse properties that are not known, such as misspelled ones.
pub fn refuse_unknown(object: &Object<'_>, known: &[&str]) -> Result<(), Refusal> {
    match names(object)?.into_iter().find(|name| !known.contains(&name.as_str())) {
        None => Ok(()),
        Some(name) => {
            let near = nearest(&name, known);
            let near = near.map_or(String::new(), |near| format!(" (did you mean `{near}`?)"));
            Err(Refusal::because(format!("contains \"{name}\", which is not known{near}")))
        }
    }
}

/// A known name that differs only in case and underscores, as other languages write it.
fn nearest<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    known.iter().copied().find(|near| plain(near) == plain(name))
}

/// The object that a record is given as.
pub fn fields<'a>(value: Unknown<'a>, known: &[&str]) -> Result<Object<'a>, Refusal> {
    let object = object(value, "an object")?;
    refuse_unknown(&object, known)?;
    Ok(object)
}

/// Read a field of a record.
pub fn field<T: FromJs>(object: &Object<'_>, name: &str) -> Result<T, Refusal> {
    T::from_js(property(object, name)?).map_err(|refusal| refusal.inside(name))
}

impl FromJs for String {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        text(value, "a string")
    }
}

impl FromJs for Str {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        text(value, "a string").map(Self::from)
    }
}

impl FromJs for Timestamp {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let text = text(value, "a time as a string")?;
        text.parse().map_err(|_| {
            Refusal::because("must be a time in ISO 8601, such as 2024-01-31T09:00:00Z")
        })
    }
}

impl FromJs for PathBuf {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        text(value, "a path as a string").map(Self::from)
    }
}

impl FromJs for bool {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        if kind(value) == ValueType::Boolean {
            cast(value)
        } else {
            Err(must_be("a boolean", value))
        }
    }
}

fn number(value: Unknown<'_>, what: &str) -> Result<f64, Refusal> {
    if kind(value) == ValueType::Number { cast(value) } else { Err(must_be(what, value)) }
}

impl FromJs for u32 {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        numbers::whole_of_float(number(value, "a number")?)
    }
}

impl FromJs for usize {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        numbers::whole_of_float(number(value, "a number")?)
    }
}

/// Seconds.
impl FromJs for Duration {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        numbers::seconds(number(value, "a number of seconds")?)
    }
}

/// A string, or a `Secret`, which alone has this method.
impl FromJs for Secret {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        const WHAT: &str = "a string or a Secret";
        if kind(value) != ValueType::Object {
            return text(value, WHAT).map(Self::new);
        }
        let secret = object(value, WHAT)?;
        let reveal = property(&secret, "reveal")?;
        if kind(reveal) != ValueType::Function {
            return Err(must_be(WHAT, value));
        }
        let reveal = cast::<Function<'_, (), Unknown<'_>>>(reveal)?;
        let revealed = reveal.apply(secret, ()).map_err(|_| unreadable(value))?;
        text(revealed, "a Secret").map(Self::new)
    }
}

impl FromJs for Headers {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        Ok(pairs::<Secret>(value)?.into_iter().collect())
    }
}

impl FromJs for Uuid {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        <String as Argument<Self>>::into_argument(text(value, "a UUID as a string")?)
    }
}

/// Read something, and then let go of all values of JavaScript that it took. Without that, those of a
/// long list would be held until the call returns.
fn scoped<T>(env: sys::napi_env, read: impl FnOnce() -> Result<T, Refusal>) -> Result<T, Refusal> {
    struct Scope(sys::napi_env, sys::napi_handle_scope);

    impl Drop for Scope {
        fn drop(&mut self) {
            // SAFETY: opened in this environment, and closed once; inner ones are closed before.
            unsafe { sys::napi_close_handle_scope(self.0, self.1) };
        }
    }

    let mut scope = std::ptr::null_mut();
    // SAFETY: the environment is alive, and the pointer is to be written to. What is read is of Rust
    // and holds no value of JavaScript.
    let opened = unsafe { sys::napi_open_handle_scope(env, &raw mut scope) };
    let _scope = (opened == sys::Status::napi_ok).then(|| Scope(env, scope));
    read()
}

impl<T: FromJs> FromJs for Vec<T> {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        if !value.is_array().unwrap_or(false) {
            return Err(must_be("an array", value));
        }
        let array = cast::<Object<'_>>(value)?;
        let length = array.get_array_length().map_err(|_| unreadable(value))?;
        let mut read = Self::new();
        for index in 0..length {
            let item = scoped(value.value().env, || {
                let item = array.get_element(index).map_err(|_| unreadable(value))?;
                T::from_js(item).map_err(|refusal| refusal.inside(&index.to_string()))
            });
            read.push(item?);
        }
        Ok(read)
    }
}

impl<T: FromJs> FromJs for BTreeMap<String, T> {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let given = object(value, "an object")?;
        let mut read = Self::new();
        for name in names(&given)? {
            let item = T::from_js(property(&given, &name)?);
            read.insert(name.clone(), item.map_err(|refusal| refusal.inside(&name))?);
        }
        Ok(read)
    }
}

/// Clients by the names of their sources, which the core reads.
impl FromJs for Clients {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        BTreeMap::<String, ServiceClient>::from_js(value).map(Self::from_iter)
    }
}

/// Undefined and null are no value.
impl<T: FromJs> FromJs for Option<T> {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        match kind(value) {
            ValueType::Undefined | ValueType::Null => Ok(None),
            _ => T::from_js(value).map(Some),
        }
    }
}

/// Undefined keeps, null clears, a value sets.
impl<T: FromJs> FromJs for Change<T> {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        match kind(value) {
            ValueType::Undefined => Ok(Self::Keep),
            ValueType::Null => Ok(Self::Clear),
            _ => T::from_js(value).map(Self::Set),
        }
    }
}

/// What JavaScript's own `JSON.stringify` makes of it.
impl FromJs for serde_json::Value {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        let unfit = || Refusal::because("cannot be written as JSON");
        let stringify = || {
            let json: Object<'_> =
                Env::from_raw(value.value().env).get_global()?.get_named_property("JSON")?;
            let stringify: Function<'_, Unknown<'_>, Unknown<'_>> =
                json.get_named_property("stringify")?;
            stringify.call(value)
        };
        let json = stringify().map_err(|_| {
            unreadable(value);
            unfit()
        })?;
        serde_json::from_str(&text(json, "JSON").map_err(|_| unfit())?).map_err(|_| unfit())
    }
}

impl FromJs for JsonObject {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        object(value, "an object")?;
        match serde_json::Value::from_js(value)? {
            serde_json::Value::Object(object) => Ok(object),
            _ => Err(must_be("an object", value)),
        }
    }
}

/// JSON with the names of its outermost object in JavaScript's spelling.
pub fn spelled(json: serde_json::Value) -> serde_json::Value {
    match json {
        serde_json::Value::Object(object) => {
            object.into_iter().map(|(name, value)| (spelling::camel(&name), value)).collect()
        }
        other => other,
    }
}
