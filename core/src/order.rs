//! Sorting, once for all types.
//!
//! The standard library's stable sort is made anew for every type that is sorted, some four kilobytes each; what is sorted here is short,
//! and there are many kinds of it. So the positions are sorted, by one sort, and each type only compares and swaps.

use std::cmp::Ordering;

/// Stable sorting by way of the positions.
pub(crate) trait InOrder<T> {
    /// Sorts by a comparison; what is equal keeps its order.
    fn order_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts by a key; what is equal keeps its order.
    fn order_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.order_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by the type's own order.
    fn order(&mut self)
    where
        T: Ord,
    {
        self.order_by(T::cmp);
    }
}

impl<T> InOrder<T> for [T] {
    fn order_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let swaps = swaps(self.len(), &mut |a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        for (a, b) in swaps {
            self.swap(a, b);
        }
    }
}

/// Each once, in their order: a set as answers have it.
pub(crate) fn set<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.order();
    items.dedup();
    items
}

/// The swaps that bring so many items into order, by the comparison of two positions.
fn swaps(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut from: Vec<usize> = (0..len).collect();
    from.sort_by(|a, b| compare(*a, *b));
    let mut swaps = Vec::new();
    for start in 0..len {
        let mut to = start;
        // A cycle of places, each of which takes the item of the next; it ends where it began.
        while let Some(next) = from.get_mut(to).map(|next| std::mem::replace(next, to)).filter(|next| *next != start && *next != to) {
            swaps.push((to, next));
            to = next;
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(items in prop::collection::vec((0_u8..6, 0_u8..6), 0..60)) {
            let (mut ours, mut theirs) = (items.clone(), items);
            ours.order_by_key(|(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&ours, &theirs);
            ours.order();
            theirs.sort();
            prop_assert_eq!(ours, theirs);
        }
    }
}
