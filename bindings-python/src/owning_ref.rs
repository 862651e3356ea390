//! [`OwningRef`]: a record that lives in the answer it came in.
//!
//! A page of members is decoded once, into plain Rust structs. For each of them Python gets a
//! reference that owns the page together with others. Fields are made when they are read, nothing
//! is copied, and the cyclic collector has nothing to look at.

use std::any::Any;
use std::ptr::NonNull;
use std::sync::Arc;

/// What keeps records where they are: all that came in one answer.
///
/// A box inside of the `Arc` keeps references at two words.
type Owner = Arc<Box<dyn Any + Send + Sync>>;

/// A record somewhere in what an owner keeps.
// Laid out alike whatever the record is, so that it can be read and dropped without knowing that.
#[repr(C)]
pub struct OwningRef<T> {
    owner: Owner,
    value: NonNull<T>,
}

// SAFETY: a reference gives shared access alone, like an `Arc<T>`.
unsafe impl<T: Send + Sync> Send for OwningRef<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for OwningRef<T> {}

/// A part of what an owner keeps, together with the owner.
pub struct Part<'a, T: ?Sized> {
    owner: &'a Owner,
    value: &'a T,
}

impl<T: ?Sized> Clone for Part<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Part<'_, T> {}

impl<'a, T: ?Sized> Part<'a, T> {
    pub fn get(self) -> &'a T {
        self.value
    }

    /// A part of the value. The closure's type leaves it nothing else to return.
    pub fn part<F: ?Sized>(self, part: impl for<'b> FnOnce(&'b T) -> &'b F) -> Part<'a, F> {
        Part { owner: self.owner, value: part(self.value) }
    }
}

impl<'a, T> Part<'a, T> {
    pub fn owned(self) -> OwningRef<T> {
        OwningRef { owner: self.owner.clone(), value: NonNull::from(self.value) }
    }
}

impl<'a, T> Part<'a, Option<T>> {
    pub fn some(self) -> Option<Part<'a, T>> {
        let owner = self.owner;
        self.value.as_ref().map(|value| Part { owner, value })
    }
}

impl<'a, T> Part<'a, Vec<T>> {
    pub fn items(self) -> impl ExactSizeIterator<Item = Part<'a, T>> {
        let owner = self.owner;
        self.value.iter().map(move |value| Part { owner, value })
    }
}

impl<T> OwningRef<T> {
    pub fn as_part(&self) -> Part<'_, T> {
        // SAFETY: it points into what the owner keeps, which is never changed or moved.
        Part { owner: &self.owner, value: unsafe { self.value.as_ref() } }
    }

    pub fn get(&self) -> &T {
        self.as_part().value
    }

    /// The same record as one of another type, for what is the same for all types.
    ///
    /// That type has no size, so that there is nothing of it that could be read.
    pub fn cast<U>(self) -> OwningRef<U> {
        const { assert!(size_of::<U>() == 0 && align_of::<U>() == 1) };
        OwningRef { owner: self.owner, value: self.value.cast() }
    }

    /// A field of the record, by where it is.
    ///
    /// # Safety
    /// The record that this was made of has an `F` at this offset.
    pub unsafe fn field<F>(&self, offset: usize) -> Part<'_, F> {
        // SAFETY: the field is a part of the record, which the owner keeps and never changes. The
        // pointer is that to the whole record, whatever `T` says of it.
        let value = unsafe { self.value.byte_add(offset).cast::<F>().as_ref() };
        Part { owner: &self.owner, value }
    }
}

impl<T: Send + Sync + 'static> OwningRef<T> {
    /// A record on its own.
    pub fn new(value: T) -> Self {
        OwningSlice::new(vec![value]).at(0).owned()
    }
}

/// The records of a page, side by side.
pub struct OwningSlice<T> {
    owner: Owner,
    items: NonNull<[T]>,
}

// SAFETY: a slice gives shared access alone, like an `Arc<[T]>`.
unsafe impl<T: Send + Sync> Send for OwningSlice<T> {}
// SAFETY: as above.
unsafe impl<T: Send + Sync> Sync for OwningSlice<T> {}

impl<T: Send + Sync + 'static> OwningSlice<T> {
    pub fn new(items: Vec<T>) -> Self {
        // The items are where the vector points to, and moving it does not move them.
        let first = NonNull::from(items.as_slice());
        Self { owner: Arc::new(Box::new(items)), items: first }
    }
}

impl<T> OwningSlice<T> {
    pub fn at(&self, index: usize) -> Part<'_, T> {
        // SAFETY: the owner keeps the vector, which is never changed.
        Part { owner: &self.owner, value: &unsafe { self.items.as_ref() }[index] }
    }
}
