//! The emitters: what each makes of the exported declarations.

#[macro_use]
mod choices;
#[macro_use]
mod clients;
#[macro_use]
mod records;
#[macro_use]
mod pages;
#[macro_use]
mod operations;
