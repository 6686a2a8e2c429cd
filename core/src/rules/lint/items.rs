//! Items on their own: the source that each item of a law names, and the anchor of each version.

use super::ItemNode;
use crate::Code;
use crate::rules::node::Node;
use crate::rules::reader::Mistakes;

/// Every item of a law says where the law says it; a presumption may say in a `note` why it holds for almost everyone. A company's own pack
/// may leave it out.
pub(super) fn citations(root: &Node, items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    if root.text("role") == Some("plan") {
        return;
    }
    let is_explained = |item: &&ItemNode<'_>| item.table == "presume" && item.node.get("note").is_some();
    for item in items.iter().filter(|item| item.node.get("cite").is_none()).filter(|item| !is_explained(item)) {
        mistakes.note(
            &item.node.place,
            Code::PackNoCitation,
            format!("this {} of a law names no source", item.table),
            "cite = \"the section that says so\"",
        );
    }
}

/// Every version says which day picks it, or the head says it for all.
pub(super) fn anchors(root: &Node, items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    if root.get("anchor").is_some() {
        return;
    }
    for version in items.iter().filter(|item| item.table == "version" && item.node.get("anchor").is_none()) {
        mistakes.note(
            &version.node.place,
            Code::PackNoAnchor,
            "this version does not say which day picks it",
            "anchor = \"leave-start\", \"leave-day\", \"event\", \"claim-start\" ..., here or in the head",
        );
    }
}
