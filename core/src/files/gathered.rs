//! What several answers carry behind their own fields, made into one.

use crate::Error;
use crate::api::Tail;
use crate::api::answer::ExplanationLine;

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
            self.above = i64::try_from(self.tail.explanation.len()).ok();
            self.tail.explanation.push(ExplanationLine { parent: Some(0), ..line });
        }
    }

    /// Takes in what an answer carries; see [`Tail::take_in`].
    pub(super) fn add(&mut self, other: Tail, place: &dyn Fn(&str) -> Option<String>) {
        self.tail.take_in(other, self.above, place);
    }

    /// The whole, each thing once: two rooms may lack the same fact.
    pub(super) fn finish(self) -> Tail {
        let mut tail = self.tail.sorted();
        tail.missing.dedup();
        tail
    }
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
