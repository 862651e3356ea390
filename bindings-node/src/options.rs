//! The options object that ends a call, and the one that a client is made with.

use std::collections::BTreeMap;

use napi::bindgen_prelude::{Object, Unknown};
use rosterkit::bridge::Configuration;
use rosterkit::bridge::errors::refused;
use rosterkit::{CallOptions, Error, Refusal};

use crate::convert::{FromJs, JsArgument, is_undefined, object, property, refuse_unknown};
use crate::generated::options::{CALL, CLIENT, LIMITS, LISTING};

/// Options by name; what is undefined was left out.
pub struct Options<'a>(Option<Object<'a>>);

impl<'a> Options<'a> {
    /// Those of a call, with the names of its optional arguments.
    pub fn of_call(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {
        Self::read(given, &[names, CALL])
    }

    /// Those of a listing, with the names of its optional arguments.
    pub fn of_listing(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {
        Self::read(given, &[names, CALL, LISTING])
    }

    /// Those that a client is made with, with the names of its settings.
    pub fn of_client(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {
        Self::read(given, &[names, LIMITS, CLIENT])
    }

    /// The limits that `withOptions` is given.
    pub fn of_limits(given: Unknown<'a>) -> Result<CallOptions, Error> {
        Self::read(given, &[LIMITS])?.limits()
    }

    /// Refuse what is not an object, and names that are not known.
    fn read(given: Unknown<'a>, known: &[&[&str]]) -> Result<Self, Error> {
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

    /// How a client connects. `environment` is read in place of the process's, unless undefined.
    pub fn configuration(&self, environment: Unknown<'_>) -> Result<Configuration, Error> {
        let variables = Some(environment).filter(|environment| !is_undefined(*environment));
        let variables = variables.map(BTreeMap::from_js).transpose();
        Ok(Configuration {
            connecting: self.connecting()?,
            more_ca_variable: Some("NODE_EXTRA_CA_CERTS"),
            environment: variables.map_err(|refusal| refused("environment", &refusal))?,
            ..Configuration::default()
        })
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
