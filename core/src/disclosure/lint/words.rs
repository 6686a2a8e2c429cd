//! Words of a text that define or measure nothing, and decisions of its author that nobody stands for.

use super::{Found, Room};
use crate::api::answer::FindingAnswer;
use crate::disclosure::clause::{Clause, Term};
use crate::rules::tree::under;

/// The node of the data tree that no general term reaches by itself.
const SENSITIVE: &str = "personal.health";
/// Whom a norm asks that the text's author could bind to a list of controls.
const AUTHOR: &str = "statement-author";

pub(super) fn look(room: &Room<'_>, found: &mut Found) {
    for placed in &room.text.clauses {
        let clause = placed.clause;
        clause.terms.iter().for_each(|term| look_at_term(room, clause, term, found));
        norm(room, clause, found);
        if clause.frame.reading_is_open {
            let subject = clause.frame.reading.clone();
            let says = "the text is open here, and the decision how to read it lacks its reason, its author or its day";
            found.add(FindingAnswer { subject, ..room.about("reading-open", clause, says) });
        }
    }
}

/// A term that the text does not define, or that takes in sensitive data without naming them.
fn look_at_term(room: &Room<'_>, clause: &Clause, term: &Term, found: &mut Found) {
    let mut add =
        |code: &str, says: String| found.add(FindingAnswer { subject: Some(term.name.clone()), ..room.about(code, clause, says) });
    let is_unmapped = term.stands_for.is_empty() || !term.is_defined;
    if is_unmapped {
        let taken = if term.stands_for.is_empty() { "nothing".to_owned() } else { term.stands_for.join(", ") };
        add("unmapped-term", format!("the text does not say what the term stands for; it is taken to mean {taken}"));
    }
    let names_it = term.stands_for.iter().any(|node| under(node, SENSITIVE));
    let takes_it_in = term.stands_for.iter().any(|node| under(SENSITIVE, node));
    if !names_it && (is_unmapped || takes_it_in) {
        add("category-without-sensitive-mapping", "whether the term takes in health data is nowhere said".to_owned());
    }
}

/// A norm without a list of controls that would measure it, or one that only a person can judge.
fn norm(room: &Room<'_>, clause: &Clause, found: &mut Found) {
    let of_duty = clause.duty.as_ref().filter(|duty| duty.norm.is_some() && duty.controls.is_empty()).map(|_| AUTHOR);
    match clause.norm.or(of_duty) {
        Some(AUTHOR) => found.add(room.about("norm-not-measurable", clause, "no list of controls says what the norm asks")),
        Some(by) => found.add(room.about("norm-not-computable", clause, format!("only a person can judge this: {by}"))),
        None => {}
    }
}
