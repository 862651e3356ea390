//! The emitters: what JavaScript gets of the declarations.

#[macro_use]
mod choices;
#[macro_use]
mod clients;
#[macro_use]
mod records;
