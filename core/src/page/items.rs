//! [`Items`]: those of a page, of whatever type.
//!
//! What reads listings works on these, so that it is compiled once and not for each kind of record.

use std::any::Any;

use super::identity::{Identify, Identity};

/// The items of a page.
pub(crate) struct Items(Box<dyn List>);

/// A list of one type.
trait List: Send {
    fn len(&self) -> usize;
    fn identities(&self) -> Vec<Identity>;
    fn remove(&mut self, numbers: &[usize]);
    fn take(&mut self) -> Box<dyn List>;
    fn append(&mut self, others: Items);
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

impl<T: Identify + Send + 'static> List for Vec<T> {
    fn len(&self) -> usize {
        self.len()
    }

    fn identities(&self) -> Vec<Identity> {
        self.iter().map(T::identity).collect()
    }

    fn remove(&mut self, numbers: &[usize]) {
        let mut number = 0;
        self.retain(|_| {
            number += 1;
            numbers.binary_search(&(number - 1)).is_err()
        });
    }

    fn take(&mut self) -> Box<dyn List> {
        Box::new(std::mem::take(self))
    }

    fn append(&mut self, others: Items) {
        self.extend(others.into_vec::<T>());
    }

    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

impl Items {
    pub(super) fn of<T: Identify + Send + 'static>(items: Vec<T>) -> Self {
        Self(Box::new(items))
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn identities(&self) -> Vec<Identity> {
        self.0.identities()
    }

    /// Remove those with these numbers, which are in order.
    pub(super) fn remove(&mut self, numbers: &[usize]) {
        if !numbers.is_empty() {
            self.0.remove(numbers);
        }
    }

    /// Take all of them, and leave none.
    pub(super) fn take(&mut self) -> Self {
        Self(self.0.take())
    }

    /// Add others of the same listing.
    pub(super) fn append(&mut self, others: Self) {
        self.0.append(others);
    }

    /// Them as what they are: `T` is the type of the listing's items.
    pub(crate) fn into_vec<T: 'static>(self) -> Vec<T> {
        *self.0.into_any().downcast().expect("a listing has items of one type")
    }
}
