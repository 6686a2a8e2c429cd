//! What several answers carry behind their own fields, made into one.

use crate::Error;
use crate::api::Tail;
use crate::api::answer::{ExplanationLine, MissingItem};
use crate::order::InOrder;

/// The tails of the answers that one answer is made of.
pub(super) struct Gathered {
    pub(super) tail: Tail,
    /// The line of the reasons under which those of other answers belong.
    above: Option<i64>,
}

impl Gathered {
    /// Nothing yet; with reasons where their first line has an id.
    pub(super) fn new(id: Option<&str>) -> Gathered {
        let root = id.map(|id| ExplanationLine { id: Some(id.to_owned()), ..ExplanationLine::default() });
        let above = root.as_ref().map(|_| 0);
        Gathered { tail: Tail { explanation: root.into_iter().collect(), ..Tail::default() }, above }
    }

    /// Says of one part what it came to; what is added next belongs under it.
    pub(super) fn say(&mut self, line: ExplanationLine) {
        if self.above.is_some() {
            self.above = Some(count(self.tail.explanation.len()));
            self.tail.explanation.push(ExplanationLine { parent: Some(0), ..line });
        }
    }

    /// Takes in what an answer carries. `place` says where a fact goes in the request that was put to this module; `None`: it is no fact of that
    /// request.
    pub(super) fn add(&mut self, other: Tail, place: &dyn Fn(&str) -> Option<String>) {
        let tail = &mut self.tail;
        for item in other.missing {
            let at = item.at.as_deref().map(place);
            if at != Some(None) {
                tail.add_missing(MissingItem { at: at.flatten(), ..item });
            }
        }
        other.judgment.into_iter().for_each(|item| tail.add_judgment(item));
        other.conventions.iter().for_each(|word| tail.add_convention(word));
        tail.unsettled.extend(other.unsettled);
        tail.unverified.extend(other.unverified);
        tail.assumed.extend(other.assumed);
        tail.presumed.extend(other.presumed);
        tail.made_with.library = other.made_with.library.or(tail.made_with.library.take());
        tail.made_with.rulebook = other.made_with.rulebook.or(tail.made_with.rulebook.take());
        tail.made_with.packs.extend(other.made_with.packs);
        self.reasons(other.explanation);
    }

    fn reasons(&mut self, lines: Vec<ExplanationLine>) {
        let (first, above) = (count(self.tail.explanation.len()), self.above);
        let moved = lines.into_iter().map(|line| {
            let parent = line.parent.map(|parent| parent.saturating_add(first)).or(above);
            ExplanationLine { parent, ..line }
        });
        self.tail.explanation.extend(moved);
    }

    /// The whole, each thing once.
    pub(super) fn finish(mut self) -> Tail {
        self.tail = self.tail.sorted();
        self.tail.unsettled.dedup();
        self.tail.unverified.dedup();
        self.tail.assumed.dedup();
        self.tail.presumed.dedup();
        self.tail
    }
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// The error of a question to another room, at the place where the request of this module has what was wrong.
pub(super) fn placed(error: Error, place: &dyn Fn(&str) -> Option<String>) -> Error {
    let at = place(&error.at);
    match at {
        Some(at) => error.at(at),
        None => error,
    }
}

/// The place behind `of`, if it lies there: of `/case/dates/hire` behind `/case` it is `/dates/hire`.
pub(super) fn behind<'a>(at: &'a str, of: &str) -> Option<&'a str> {
    at.strip_prefix(of).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A set of words as answers have it.
pub(super) fn set(mut words: Vec<String>) -> Vec<String> {
    words.order();
    words.dedup();
    words
}
