//! The options object that ends a call, and the one that a client is made with.

use napi::bindgen_prelude::{Object, Unknown};
use rosterkit::bridge::errors::refused;
use rosterkit::{Error, Refusal};

use crate::convert::{FromJs, JsArgument, is_undefined, object, property, refuse_unknown};

/// Options by name; what is undefined was left out.
pub struct Options<'a>(Option<Object<'a>>);

impl<'a> Options<'a> {
    /// Refuse what is not an object, and names that are not known.
    pub fn read(given: Unknown<'a>, known: &[&[&str]]) -> Result<Self, Error> {
        if is_undefined(given) {
            return Ok(Self(None));
        }
        let unread = |refusal: Refusal| refused("options", &refusal);
        let options = object(given, "an object").map_err(unread)?;
        refuse_unknown(&options, &known.concat()).map_err(unread)?;
        Ok(Self(Some(options)))
    }

    fn get(&self, name: &str) -> Result<Option<Unknown<'a>>, Error> {
        let Some(options) = &self.0 else { return Ok(None) };
        let value = property(options, name).map_err(|refusal| refused(name, &refusal))?;
        Ok(Some(value).filter(|value| !is_undefined(*value)))
    }

    /// An optional argument of an operation, which checks it.
    pub fn argument(&self, name: &str) -> Result<Option<JsArgument<'a>>, Error> {
        Ok(self.get(name)?.map(JsArgument))
    }

    /// Read an option.
    pub fn option<T: FromJs>(&self, name: &str) -> Result<Option<T>, Error> {
        let value = self.get(name)?;
        value.map(|value| T::from_js(value).map_err(|refusal| refused(name, &refusal))).transpose()
    }
}
