//! The border of Leavelaw for JavaScript: a rulebook that takes requests and gives answers as the text of the JSON contract.
//!
//! Nobody who uses the npm package meets this text: its `Rulebook` takes and gives typed objects. Text is the cheapest way across, since the
//! engines of JavaScript read and write it natively; `docs/decisions` has the figures.

use leavelaw::Rulebook;
use leavelaw::api::border;
use wasm_bindgen::prelude::*;

/// What the library refuses, as the text of an object; the package makes a typed error of it.
#[allow(clippy::needless_pass_by_value, reason = "it stands where `map_err` hands it over")]
fn refused(error: leavelaw::Error) -> JsValue {
    JsValue::from_str(&border::refusal(&error))
}

/// The rulebook of [`leavelaw::Rulebook`]: immutable.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Book(Rulebook);

#[wasm_bindgen]
impl Book {
    /// A rulebook without any pack.
    #[must_use]
    pub fn empty() -> Book {
        Book(Rulebook::empty())
    }

    /// With the packs of an image.
    ///
    /// # Errors
    /// `image-format`, `hash-mismatch`.
    #[wasm_bindgen(js_name = withImage)]
    pub fn with_image(&self, image: &[u8]) -> Result<Book, JsValue> {
        self.0.with_image(image).map(Book).map_err(refused)
    }

    /// With a pack in JSON.
    ///
    /// # Errors
    /// The mistakes of the pack.
    #[wasm_bindgen(js_name = withPackJson)]
    pub fn with_pack_json(&self, name: &str, json: &str) -> Result<Book, JsValue> {
        self.0.with_pack_json(name, json).map(Book).map_err(refused)
    }

    /// With some of its packs.
    ///
    /// # Errors
    /// `unknown-id`.
    #[allow(clippy::needless_pass_by_value, reason = "what comes over the border is owned")]
    pub fn only(&self, ids: Vec<String>) -> Result<Book, JsValue> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        self.0.only(&ids).map(Book).map_err(refused)
    }

    /// Whose answers carry their reasons.
    #[must_use]
    pub fn explaining(&self) -> Book {
        Book(self.0.explaining())
    }

    /// Without presumptions.
    #[must_use]
    pub fn strict(&self) -> Book {
        Book(self.0.strict())
    }

    /// Which takes a test as decided.
    ///
    /// # Errors
    /// `unknown-word`.
    pub fn assuming(&self, test: &str, is: &str) -> Result<Book, JsValue> {
        border::assuming(&self.0, test, is).map(Book).map_err(refused)
    }

    /// The hash over all packs.
    #[must_use]
    pub fn hash(&self) -> String {
        self.0.hash().to_owned()
    }

    /// Answers a request.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn decide(&self, request: &str) -> Result<String, JsValue> {
        border::decide(&self.0, request).map_err(refused)
    }

    /// Answers a request and keeps both.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn receipt(&self, request: &str) -> Result<String, JsValue> {
        border::receipt(&self.0, request).map_err(refused)
    }

    /// Makes the answer of a receipt again.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn replay(&self, receipt: &str) -> Result<String, JsValue> {
        border::replay(&self.0, receipt).map_err(refused)
    }

    /// The packs.
    ///
    /// # Errors
    /// None that a rulebook of this library has.
    pub fn packs(&self) -> Result<String, JsValue> {
        border::packs(&self.0).map_err(refused)
    }

    /// The sources of a rule.
    ///
    /// # Errors
    /// None that a rulebook of this library has.
    pub fn cites(&self, id: &str) -> Result<String, JsValue> {
        border::cites(&self.0, id).map_err(refused)
    }
}

/// An answer in words, as a terminal shows it.
///
/// # Errors
/// What is wrong with the text of the answer.
#[wasm_bindgen]
pub fn show(answer: &str) -> Result<String, JsValue> {
    border::show(answer).map_err(refused)
}

/// An answer as a piece of HTML that stands by itself.
///
/// # Errors
/// What is wrong with the text of the answer.
#[wasm_bindgen]
pub fn html(answer: &str) -> Result<String, JsValue> {
    border::html(answer).map_err(refused)
}
