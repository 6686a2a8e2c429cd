//! What is tested: the library, behind a closure from packs and request text to answer text.

use crate::vectors::Pack;
use leavelaw::{Answer, Request, Rulebook};

/// Takes company packs and a request's text, gives the answer's text; an error of the library is an answer, too.
/// `Err` is a defect that no expectation could name: the rulebook does not load, or an answer does not come back the same.
pub type Decide<'a> = dyn Fn(&[Pack], &str) -> Result<String, String> + 'a;

/// The library with its bundled rulebook: text → request → decide → answer → text, and the text read and written again.
///
/// # Errors
/// When the bundled rulebook does not load.
pub fn library() -> Result<impl Fn(&[Pack], &str) -> Result<String, String>, String> {
    let bundled = Rulebook::bundled().map_err(|error| error.to_json())?;
    Ok(move |packs: &[Pack], request: &str| answer(&bundled, packs, request))
}

fn answer(bundled: &Rulebook, packs: &[Pack], request: &str) -> Result<String, String> {
    let mut rulebook = bundled.clone();
    for pack in packs {
        rulebook = match rulebook.with_pack_json(&pack.name, &pack.text) {
            Ok(with) => with,
            Err(error) => return Ok(error.to_json()),
        };
    }
    let answer = match Request::from_json(request).and_then(|request| rulebook.decide(&request)) {
        Ok(answer) => answer,
        Err(error) => return Ok(error.to_json()),
    };
    let text = answer.to_json().map_err(|error| format!("the answer cannot be written: {}", error.to_json()))?;
    match Answer::from_json(&text).and_then(|again| again.to_json()) {
        Err(error) => Err(format!("the answer cannot be read again: {}", error.to_json())),
        Ok(again) if again != text => Err(format!("the answer comes back changed: {text} became {again}")),
        Ok(_) => Ok(text),
    }
}
