//! Sorting what there is little of, or what is sorted once.
//!
//! The library's own sort is compiled for each type that is sorted, 8 kB of code each time. Here it is
//! compiled once, for the places that items have.

use std::cmp::Ordering;

/// Sort by a key, which is made once for each item. Items with equal keys stay in their order.
pub fn sort_by_key<T, K: Ord>(items: &mut [T], key: impl FnMut(&T) -> K) {
    let keys: Vec<K> = items.iter().map(key).collect();
    let mut order = order(keys.len(), &|one, other| keys[one].cmp(&keys[other]));
    for at in 0..order.len() {
        // What belongs here may have been swapped away: it is found along the way it took.
        let mut from = order[at];
        while from < at {
            from = order[from];
        }
        order[at] = from;
        items.swap(at, from);
    }
}

/// Sort, with the items themselves as keys, and drop what is there twice.
pub fn sorted_set<T: Copy + Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    sort_by_key(&mut items, |item| *item);
    items.dedup();
    items
}

/// The places of items, in the order of the items.
#[inline(never)]
fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_sorted_and_those_with_equal_keys_stay_in_their_order() {
        let mut random = fastrand::Rng::with_seed(1);
        for count in (0..100).chain([1000]) {
            let items: Vec<_> = (0..count).map(|at| (random.u32(0..20), at)).collect();
            let (mut sorted, mut expected) = (items.clone(), items);
            sort_by_key(&mut sorted, |(key, _)| *key);
            expected.sort_by_key(|(key, _)| *key);
            assert_eq!(sorted, expected);
        }
    }

    #[test]
    fn a_set_has_nothing_twice() {
        assert_eq!(sorted_set(["b", "a", "b", "c", "a"].into_iter()), ["a", "b", "c"]);
    }
}
