//! Listings: pages cross over one by one, and JavaScript hands out their items.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use napi::bindgen_prelude::{Array, Object, Unknown};
use napi::{Env, JsValue, Result, sys};
use rosterkit::bridge::listing::{self, Page, PagePosition};
use rosterkit::{Pager, Response};

use crate::drive::drive;
use crate::encode::{Encode, Encoder};
use crate::event_loop::Reads;
use crate::response::NativeResponse;

/// A listing of any kind of record.
#[napi_derive::napi]
pub struct Listing {
    listing: Arc<listing::Listing<Encoder>>,
    /// The page that JavaScript has.
    current: Arc<Mutex<Current>>,
}

struct Current {
    /// Where it is in the listing; before the first, where the listing begins.
    position: PagePosition,
    response: Option<Response>,
}

/// How many pages may wait to be taken when all are wanted.
const WAITING: usize = 8;

impl Listing {
    pub fn of<T: Encode + Send + Sync + 'static>(pager: Pager<T>) -> Self {
        let listing = listing::Listing::new(pager, |items| Encoder::of(&items));
        let current = Current { position: listing.begin(), response: None };
        Self { listing: Arc::new(listing), current: Arc::new(Mutex::new(current)) }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The listing was rewound when a page had come, and before it was handed over. It must not pass for
/// the end.
fn given_up() -> napi::Error {
    napi::Error::from_reason("the page was given up")
}

/// Hand a page over. From here on JavaScript has it, and positions are counted from it.
fn hand_over(env: &Env, page: Page<Encoder>, current: &Mutex<Current>) -> Result<sys::napi_value> {
    let mut form = Object::new(env)?;
    // SAFETY: just made, in this environment.
    let value = |value| unsafe { Unknown::from_raw_unchecked(env.raw(), value) };
    let [narrow, numbers, wide] = page.items.into_js(env)?;
    form.set("narrow", value(narrow))?;
    form.set("numbers", value(numbers))?;
    form.set("wide", value(wide))?;
    form.set("length", page.length as f64)?;
    *lock(current) = Current { position: page.position, response: Some(page.response) };
    Ok(form.raw())
}

#[napi_derive::napi]
impl Listing {
    /// The next page; an empty object at the end.
    #[napi]
    pub fn next_page<'env>(
        &self,
        env: &'env Env,
        number: u32,
        caller: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let (listing, current) = (self.listing.clone(), self.current.clone());
        let (fetched, round) = (listing.fetch(), listing.round());
        drive(env, number, Reads::Here, caller, fetched, move |env, more| {
            match listing.take_page_of(round) {
                Some(page) => hand_over(env, page, &current),
                None if more => Err(given_up()),
                None => Object::new(env).map(|end| end.raw()),
            }
        })
    }

    /// The next pages, where all that are left are wanted: those that have arrived, and at least one.
    /// None at the end.
    #[napi]
    pub fn next_pages<'env>(
        &self,
        env: &'env Env,
        number: u32,
        caller: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let (listing, current) = (self.listing.clone(), self.current.clone());
        let (fetched, round) = (listing.fetch_ahead(WAITING), listing.round());
        // JavaScript makes objects of some pages while others arrive.
        drive(env, number, Reads::Beside, caller, fetched, move |env, more| {
            let mut forms = env.create_array(0)?;
            while let Some(page) = listing.take_page_of(round) {
                let page = hand_over(env, page, &current)?;
                // SAFETY: just made, in this environment.
                forms.insert(unsafe { Unknown::from_raw_unchecked(env.raw(), page) })?;
            }
            if more && forms.len() == 0 {
                return Err(given_up());
            }
            Ok(Array::raw(&forms))
        })
    }

    /// Where to go on once so many items of the current page were handed out.
    #[napi]
    pub fn resume(&self, items: u32) -> String {
        lock(&self.current).position.resume(items as usize)
    }

    /// How often the listing was found to have moved while it was being read.
    #[napi]
    pub fn shifts(&self) -> f64 {
        self.listing.shifts() as f64
    }

    /// What the service answered to the request for the current page; nothing before the first.
    #[napi]
    pub fn response(&self, env: &Env) -> Result<Option<NativeResponse>> {
        let response = lock(&self.current).response.clone();
        response.map(|response| NativeResponse::new(env, response)).transpose()
    }

    /// Cancel what is being fetched, and drop what was read ahead; the listing goes on at `resume`.
    #[napi]
    pub fn rewind(&self, resume: String) {
        self.listing.rewind(resume);
    }
}
