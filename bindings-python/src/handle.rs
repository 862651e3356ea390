//! [`Handle`]: a record that lives in the answer it came in.
//!
//! A page of members is decoded once, into plain Rust structs. Python gets a handle for each: who
//! keeps the page, and where in it the record is. Fields are made when they are read, nothing is
//! copied, and the cyclic collector has nothing to look at.

use std::any::Any;
use std::ptr::NonNull;
use std::sync::Arc;

/// What keeps records where they are: all that came in one answer.
///
/// A box inside of the `Arc` keeps handles at two words.
type Owner = Arc<Box<dyn Any + Send + Sync>>;

/// A record somewhere in what an owner keeps.
pub struct Handle<T> {
    owner: Owner,
    value: NonNull<T>,
}

// SAFETY: a handle gives shared access alone, like an `Arc<T>`.
unsafe impl<T: Send + Sync> Send for Handle<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for Handle<T> {}

/// A value together with what keeps it.
pub struct Kept<'a, T: ?Sized> {
    owner: &'a Owner,
    value: &'a T,
}

impl<T: ?Sized> Clone for Kept<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Kept<'_, T> {}

impl<'a, T: ?Sized> Kept<'a, T> {
    pub fn get(self) -> &'a T {
        self.value
    }

    /// A part of the value. The closure's type leaves it nothing else to return.
    pub fn part<F: ?Sized>(self, part: impl for<'b> FnOnce(&'b T) -> &'b F) -> Kept<'a, F> {
        Kept { owner: self.owner, value: part(self.value) }
    }
}

impl<'a, T> Kept<'a, T> {
    pub fn handle(self) -> Handle<T> {
        Handle { owner: self.owner.clone(), value: NonNull::from(self.value) }
    }
}

impl<'a, T> Kept<'a, Option<T>> {
    pub fn some(self) -> Option<Kept<'a, T>> {
        let owner = self.owner;
        self.value.as_ref().map(|value| Kept { owner, value })
    }
}

impl<'a, T> Kept<'a, Vec<T>> {
    pub fn items(self) -> impl ExactSizeIterator<Item = Kept<'a, T>> {
        let owner = self.owner;
        self.value.iter().map(move |value| Kept { owner, value })
    }
}

impl<T> Handle<T> {
    pub fn kept(&self) -> Kept<'_, T> {
        // SAFETY: it points into what the owner keeps, which is never changed or moved.
        Kept { owner: &self.owner, value: unsafe { self.value.as_ref() } }
    }

    pub fn get(&self) -> &T {
        self.kept().value
    }
}

impl<T: Send + Sync + 'static> Handle<T> {
    /// A record on its own.
    pub fn new(value: T) -> Self {
        Shelf::new(vec![value]).at(0).handle()
    }
}

/// The records of a page, side by side.
pub struct Shelf<T> {
    owner: Owner,
    items: NonNull<[T]>,
}

// SAFETY: a shelf gives shared access alone, like an `Arc<[T]>`.
unsafe impl<T: Send + Sync> Send for Shelf<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for Shelf<T> {}

impl<T: Send + Sync + 'static> Shelf<T> {
    pub fn new(items: Vec<T>) -> Self {
        // The items are where the vector points to, and moving it does not move them.
        let place = NonNull::from(items.as_slice());
        Self { owner: Arc::new(Box::new(items)), items: place }
    }
}

impl<T> Shelf<T> {
    pub fn at(&self, index: usize) -> Kept<'_, T> {
        // SAFETY: the owner keeps the vector, which is never changed.
        Kept { owner: &self.owner, value: &unsafe { self.items.as_ref() }[index] }
    }
}
