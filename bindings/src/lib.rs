//! The border of Leavelaw for Kotlin/JVM, Ruby and Swift: a rulebook that takes requests and gives answers as the text of the JSON contract.
//!
//! No user of those languages meets this text. Their packages hold typed records, made from the same api types, and carry them across here.

use leavelaw::Rulebook;
use leavelaw::api::border;
use std::sync::Arc;

uniffi::setup_scaffolding!("leavelaw_border");

/// What the library refuses.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum Refused {
    /// What is wrong, where, and what would be right: an object with `code`, `at`, `message`, `expected`, `report` and `others`.
    #[error("{details}")]
    Input {
        /// The object as text.
        details: String,
    },
}

impl From<leavelaw::Error> for Refused {
    fn from(error: leavelaw::Error) -> Refused {
        Refused::Input { details: border::refusal(&error) }
    }
}

/// The rulebook of [`leavelaw::Rulebook`]: immutable, shared between threads.
#[derive(Debug, uniffi::Object)]
pub struct Book(Rulebook);

fn book(rulebook: Rulebook) -> Arc<Book> {
    Arc::new(Book(rulebook))
}

#[allow(clippy::needless_pass_by_value, reason = "what comes over the border is owned")]
#[uniffi::export]
impl Book {
    /// Every law that this release holds.
    #[uniffi::constructor]
    pub fn bundled() -> Result<Arc<Book>, Refused> {
        Ok(book(Rulebook::bundled()?))
    }

    /// A rulebook without any pack.
    #[uniffi::constructor]
    pub fn empty() -> Arc<Book> {
        book(Rulebook::empty())
    }

    /// With the packs of an image.
    pub fn with_image(&self, image: Vec<u8>) -> Result<Arc<Book>, Refused> {
        Ok(book(self.0.with_image(&image)?))
    }

    /// The packs as an image.
    pub fn to_image(&self) -> Vec<u8> {
        self.0.to_image()
    }

    /// With a pack in TOML.
    pub fn with_pack(&self, name: &str, toml: &str) -> Result<Arc<Book>, Refused> {
        Ok(book(self.0.with_pack(name, toml)?))
    }

    /// With a pack in JSON.
    pub fn with_pack_json(&self, name: &str, json: &str) -> Result<Arc<Book>, Refused> {
        Ok(book(self.0.with_pack_json(name, json)?))
    }

    /// With some of its packs.
    pub fn only(&self, ids: Vec<String>) -> Result<Arc<Book>, Refused> {
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        Ok(book(self.0.only(&ids)?))
    }

    /// Whose answers carry their reasons.
    pub fn explaining(&self) -> Arc<Book> {
        book(self.0.explaining())
    }

    /// Without presumptions.
    pub fn strict(&self) -> Arc<Book> {
        book(self.0.strict())
    }

    /// Which takes a test as decided: `yes`, `no` or `unknown`.
    pub fn assuming(&self, test: &str, is: &str) -> Result<Arc<Book>, Refused> {
        Ok(book(border::assuming(&self.0, test, is)?))
    }

    /// The hash over all packs.
    pub fn hash(&self) -> String {
        self.0.hash().to_owned()
    }

    /// Answers a request.
    pub fn decide(&self, request: &str) -> Result<String, Refused> {
        Ok(border::decide(&self.0, request)?)
    }

    /// Answers a request and keeps both.
    pub fn receipt(&self, request: &str) -> Result<String, Refused> {
        Ok(border::receipt(&self.0, request)?)
    }

    /// Makes the answer of a receipt again.
    pub fn replay(&self, receipt: &str) -> Result<String, Refused> {
        Ok(border::replay(&self.0, receipt)?)
    }

    /// The packs.
    pub fn packs(&self) -> Result<String, Refused> {
        Ok(border::packs(&self.0)?)
    }

    /// The sources of a rule.
    pub fn cites(&self, id: &str) -> Result<String, Refused> {
        Ok(border::cites(&self.0, id)?)
    }
}

/// An input in its canonical form.
#[uniffi::export]
pub fn canonical(input: &str, text: &str) -> Result<String, Refused> {
    Ok(border::canonical(input, text)?)
}

/// An answer, checked.
#[uniffi::export]
pub fn canonical_answer(text: &str) -> Result<String, Refused> {
    Ok(border::answer(text)?)
}

/// An answer in words.
#[uniffi::export]
pub fn show(answer: &str) -> Result<String, Refused> {
    Ok(border::show(answer)?)
}

/// An answer as a piece of HTML.
#[uniffi::export]
pub fn html(answer: &str) -> Result<String, Refused> {
    Ok(border::html(answer)?)
}
