//! The pack linter: what the text of a pack must be beside readable. Each finding has its place and a closed code.
//!
//! It walks the tree of the pack and knows the frame of items, tests and amounts; it knows no room. What needs other packs (references
//! between laws, a company's term against the law's) is looked at by the rulebook with [`references`] and [`floor`].

pub(crate) mod floor;
mod inside;
mod items;
pub(crate) mod references;
mod series;
mod tests;
mod unapplied;

use super::node::{Node, NodeValue};
use super::reader::Mistakes;

/// Keys of the head that hold tables and are no items.
const NO_ITEMS: [&str; 6] = ["reach", "tree", "keys", "holder", "change", "reading"];

/// An item: the table of the pack it stands in, and its own keys.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ItemNode<'n> {
    pub(crate) table: &'n str,
    pub(crate) node: &'n Node,
}

/// Every item of a pack, table by table.
pub(crate) fn items(root: &Node) -> Vec<ItemNode<'_>> {
    let NodeValue::Table(map) = &root.value else { return Vec::new() };
    let tables = map.iter().filter(|(key, _)| !NO_ITEMS.contains(&key.as_str()));
    let each = tables.flat_map(|(table, node)| node.items().into_iter().map(move |node| ItemNode { table, node }));
    each.filter(|item| matches!(item.node.value, NodeValue::Table(_))).collect()
}

/// Looks at a pack on its own.
pub(crate) fn lint(root: &Node, mistakes: &Mistakes<'_>) {
    let items = items(root);
    items::citations(root, &items, mistakes);
    items::anchors(root, &items, mistakes);
    items::leave_years(&items, mistakes);
    series::check(&items, mistakes);
    tests::check(root, &items, mistakes);
    inside::check(&items, mistakes);
    unapplied::check(&items, mistakes);
    references::resolve(root, &items, mistakes);
}

/// Every table in a node, the node itself among them, each with the key that leads to it.
pub(crate) fn walk<'n>(node: &'n Node, visit: &mut dyn FnMut(&'n Node)) {
    if matches!(node.value, NodeValue::Table(_)) {
        visit(node);
    }
    node.children().into_iter().for_each(|child| walk(child, visit));
}
