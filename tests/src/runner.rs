//! One run of one vector, whatever its ask.

use crate::matcher::{self, Mismatch};
use crate::subject::Decide;
use crate::vectors::Run;
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    /// The answer, if one came.
    pub answer: Option<Value>,
    /// Where it differs from what is expected; empty means that it passed.
    pub mismatches: Vec<Mismatch>,
}

impl Outcome {
    /// Did the answer hold all that is expected?
    #[must_use]
    pub fn passed(&self) -> bool {
        self.mismatches.is_empty()
    }
}

/// Decides the request and compares the answer. A panic of the library is a failure like another.
pub fn run(decide: &Decide<'_>, run: &Run) -> Outcome {
    let request = run.request.to_string();
    let defect =
        |got: String| Outcome { answer: None, mismatches: vec![Mismatch { at: String::new(), expected: "an answer".into(), got }] };
    match catch_unwind(AssertUnwindSafe(|| decide(&run.packs, &request))) {
        Err(_) => defect("a panic".into()),
        Ok(Err(problem)) => defect(problem),
        Ok(Ok(text)) => match serde_json::from_str::<Value>(&text) {
            Err(error) => defect(format!("not JSON ({error}): {text}")),
            Ok(answer) => Outcome { mismatches: matcher::compare(&run.expect, &answer), answer: Some(answer) },
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn one(expect: Value) -> Run {
        Run { id: "own-x".into(), request: json!({"ask": "laws"}), expect, packs: Vec::new() }
    }

    #[test]
    fn the_answer_of_the_library_is_compared() {
        let echo = |_: &[_], request: &str| Ok(format!("{{\"was\":{request}}}"));
        assert!(run(&echo, &one(json!({"was": {"ask": "laws"}}))).passed());
        assert_eq!(run(&echo, &one(json!({"was": {"ask": "facts"}}))).mismatches[0].at, "/was/ask");
    }

    #[test]
    fn what_is_no_answer_fails() {
        let expect = json!({"x": {"$absent": true}});
        assert!(run(&|_: &[_], _: &str| Ok("{}".into()), &one(expect.clone())).passed());
        assert!(!run(&|_: &[_], _: &str| Ok("{".into()), &one(expect.clone())).passed());
        assert!(!run(&|_: &[_], _: &str| Err("changed".into()), &one(expect.clone())).passed());
        let panics = |_: &[_], text: &str| {
            if text.is_empty() { Ok(String::new()) } else { std::panic::panic_any(()) }
        };
        assert!(!run(&panics, &one(expect)).passed());
    }
}
