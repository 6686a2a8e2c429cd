//! Items on their own: the source that each item of a law names, and the anchor of each version.

use super::{ItemNode, walk};
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

/// What is tested once for a ground and leave year needs a meter whose year the employer chooses: it says how long that year is.
pub(super) fn leave_years(items: &[ItemNode<'_>], mistakes: &Mistakes<'_>) {
    let has_year =
        |item: &ItemNode<'_>| item.table == "meter" && item.node.get("over").is_some_and(|over| over.get("employer-method").is_some());
    if items.iter().any(has_year) {
        return;
    }
    for item in items {
        walk(item.node, &mut |table| {
            let Some(retest) = table.get("retest").filter(|node| node.as_text() == Some("per-ground-per-leave-year")) else { return };
            mistakes.note(
                &retest.place,
                Code::PackUnresolved,
                "the law has no leave year",
                "a meter with over = { months = 12, employer-method = [...] }",
            );
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Mistakes, items};
    use crate::rules::node::{Source, from_json};

    #[test]
    fn a_test_for_each_leave_year_needs_one() {
        let refused = |meter: &str| {
            let text = format!(r#"{{"eligibility":[{{"fact":"hours","retest":"per-ground-per-leave-year"}}]{meter}}}"#);
            let source = Source { name: "pack".to_owned(), text };
            let root = from_json(&source).unwrap();
            let mistakes = Mistakes::new(&source);
            super::leave_years(&items(&root), &mistakes);
            mistakes.into_result().err().map(|error| error.at.clone())
        };
        assert_eq!(refused("").as_deref(), Some("pack:/eligibility/0/retest"));
        assert_eq!(refused(r#","meter":[{"over":{"months":12,"employer-method":["forward"]}}]"#), None);
    }
}
