//! The bundled rules as one file: every pack as JSON, a format version, a hash. Starting from it needs no TOML parser.

use super::node::{self, Node, Source};
use crate::{Code, Error};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The format of the image; a library that does not know it refuses the image by name.
const FORMAT: i64 = 1;

/// The hash of a text: `sha256:` and 64 hexadecimal digits.
pub(crate) fn hash(text: &str) -> String {
    let mut hashing = Hashing::new();
    hashing.update(text);
    hashing.finish()
}

/// The hash of a text that comes in pieces.
#[derive(Clone)]
pub(crate) struct Hashing(Sha256);

impl Hashing {
    pub(crate) fn new() -> Hashing {
        Hashing(Sha256::new())
    }

    /// Takes in the next piece.
    pub(crate) fn update(&mut self, text: &str) {
        self.0.update(text.as_bytes());
    }

    /// The hash of all pieces, as [`hash`] gives it.
    pub(crate) fn finish(self) -> String {
        use std::fmt::Write;
        let mut out = String::from("sha256:");
        for byte in self.0.finalize() {
            // Writing to a String cannot fail.
            let _ = write!(out, "{byte:02x}");
        }
        out
    }
}

/// Writes packs (their name and canonical text) as an image.
pub(crate) fn write<'a>(packs: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<u8> {
    let packs: Vec<Value> =
        packs.map(|(name, text)| json!({"name": name, "text": serde_json::from_str::<Value>(text).unwrap_or_default()})).collect();
    let packs = Value::from(packs);
    json!({"format": FORMAT, "hash": hash(&packs.to_string()), "packs": packs}).to_string().into_bytes()
}

/// Reads the packs of an image.
pub(crate) fn read(image: &[u8]) -> Result<Vec<(Source, Node)>, Error> {
    let refuse = |what: &str| Error::new(Code::ImageFormat, "", what.to_owned(), "an image that was written by a library of this line");
    let value: Value = serde_json::from_slice(image).map_err(|_| refuse("the image cannot be read"))?;
    match value.get("format").and_then(Value::as_i64) {
        Some(FORMAT) => {}
        Some(newer) => return Err(refuse(&format!("the image has format {newer}, this library reads format {FORMAT}"))),
        None => return Err(refuse("the image names no format")),
    }
    let packs = value.get("packs").ok_or_else(|| refuse("the image holds no packs"))?;
    if value.get("hash").and_then(Value::as_str) != Some(hash(&packs.to_string()).as_str()) {
        return Err(Error::new(Code::HashMismatch, "", "the image does not have the hash that it names", "the image as it was published"));
    }
    let pack = |entry: &Value| {
        let name = entry.get("name").and_then(Value::as_str).ok_or_else(|| refuse("a pack has no name"))?;
        let text = entry.get("text").ok_or_else(|| refuse("a pack has no text"))?;
        let source = Source { name: name.to_owned(), text: text.to_string() };
        let root = node::from_json(&source)?;
        Ok((source, root))
    };
    packs.as_array().into_iter().flatten().map(pack).collect()
}
