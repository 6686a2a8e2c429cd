//! What went wrong with an input: a code, a place, and what would be right. Never a value that the host gave.

use std::fmt;
use std::ops::Deref;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)*) => {
        /// What is wrong, as a stable word. The list is closed for requests and packs of this version.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code.
            pub const ALL: &[Code] = &[$(Code::$name,)*];

            /// The word, as it stands in JSON.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text,)* }
            }
        }
    };
}

codes! {
    /// The text is no JSON.
    BadJson = "bad-json",
    /// No ask of that name, or one that this version does not answer yet.
    UnknownAsk = "unknown-ask",
    /// A key that the contract does not have.
    UnknownKey = "unknown-key",
    /// A key that must be there is not.
    MissingArgument = "missing-argument",
    /// Another type of value is expected.
    WrongType = "wrong-type",
    /// A word outside its closed list.
    UnknownWord = "unknown-word",
    /// No law, plan, statement or test of that id.
    UnknownId = "unknown-id",
    /// `null`, which may mean unknown, none or not yet.
    NullGiven = "null-given",
    /// No day of the calendar.
    BadDate = "bad-date",
    /// No number of the expected form.
    BadNumber = "bad-number",
    /// A value finer than the unit.
    TooPrecise = "too-precise",
    /// A value beyond what is possible.
    OutOfRange = "out-of-range",
    /// An end before its start.
    BadInterval = "bad-interval",
    /// Two intervals that may not overlap do.
    Overlap = "overlap",
    /// Two facts that contradict each other.
    Conflict = "conflict",
    /// A result too large to be held exactly.
    Overflow = "overflow",
    /// The law is not held for that day.
    LawNotHeld = "law-not-held",
    /// The law does not answer this ask.
    NotInLaw = "not-in-law",
    /// Exceptions that exclude each other.
    ExceptionsConflict = "exceptions-conflict",
    /// A column is not there.
    ColumnMissing = "column-missing",
    /// A column has another type.
    ColumnType = "column-type",
    /// A column has another length.
    ColumnLength = "column-length",
    /// The rulebook image cannot be read by this library.
    ImageFormat = "image-format",
    /// The rulebook image does not have the hash it says.
    HashMismatch = "hash-mismatch",
    /// More than the library takes.
    LimitExceeded = "limit-exceeded",
    /// A pack's text is no TOML or JSON.
    PackSyntax = "pack-syntax",
    /// A key that no pack has.
    PackUnknownKey = "pack-unknown-key",
    /// A word outside the vocabulary of packs.
    PackUnknownWord = "pack-unknown-word",
    /// Two items of one id that are no series in time.
    PackDuplicateId = "pack-duplicate-id",
    /// A reference to what is not there.
    PackUnresolved = "pack-unresolved",
    /// An item of a law without its source.
    PackNoCitation = "pack-no-citation",
    /// A version without its anchor.
    PackNoAnchor = "pack-no-anchor",
    /// A series with a hole in time.
    PackGap = "pack-gap",
    /// A series that overlaps in time.
    PackOverlap = "pack-overlap",
    /// A unit that does not fit what it is compared with.
    PackUnit = "pack-unit",
    /// A test that can never hold.
    PackNever = "pack-never",
    /// A parameter or set that nothing in the pack uses, or a word of the vocabulary that this version of the library does not apply yet.
    PackUnused = "pack-unused",
    /// References that come back to where they started.
    PackCycle = "pack-cycle",
    /// A company's term that gives less than the law it improves.
    PackBelowFloor = "pack-below-floor",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A typed error: what is wrong, where, and what would be right.
///
/// No field ever holds a value that the host gave about a person. Ids of laws, tests and packs are not personal and are shown.
///
/// ```
/// use leavelaw::{Code, Request};
/// let error = Request::from_json(r#"{"ask":"leave.year","law":"us-fmla","on":"2026-02-30","case":{}}"#).unwrap_err();
/// assert_eq!((error.code, error.at.as_str()), (Code::BadDate, "/on"));
/// ```
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} at {}: {}; {}", .0.code, .0.at, .0.message, .0.expected)]
pub struct Error(Box<Mistake>);

/// What an [`Error`] says; it is read through the error itself, `error.code`. The error is one pointer to it, so that results stay small.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mistake {
    /// What is wrong.
    pub code: Code,
    /// Where: a JSON pointer for requests, `file:line:column` for packs, a column's name for batches.
    pub at: String,
    /// What is wrong, in words.
    pub message: String,
    /// What would be right, in words.
    pub expected: String,
    others: Vec<Error>,
    snippet: Option<Box<Snippet>>,
}

impl Deref for Error {
    type Target = Mistake;

    fn deref(&self) -> &Mistake {
        &self.0
    }
}

impl fmt::Debug for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mistake({} at {}: {}; {})", self.code, self.at, self.message, self.expected)
    }
}

/// What the report of a pack's error shows of its text. A pack's own text is not personal.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Snippet {
    /// How many digits its line numbers have.
    pub(crate) gutter: usize,
    /// The lines, each with its number, and the marks below the last.
    pub(crate) lines: String,
    /// What else there is to say: `law: ...`.
    pub(crate) notes: Vec<String>,
}

impl Error {
    /// An error at a place.
    #[must_use]
    pub fn new(code: Code, at: impl Into<String>, message: impl Into<String>, expected: impl Into<String>) -> Error {
        let (at, message, expected) = (at.into(), message.into(), expected.into());
        Error(Box::new(Mistake { code, at, message, expected, others: Vec::new(), snippet: None }))
    }

    /// An error of a value whose place the reader adds.
    #[must_use]
    pub(crate) fn value(code: Code, message: impl Into<String>, expected: impl Into<String>) -> Error {
        Error::new(code, "", message, expected)
    }

    /// A result that cannot be held exactly.
    #[must_use]
    pub(crate) fn overflow() -> Error {
        Error::value(Code::Overflow, "the result is too large to be held exactly", "smaller amounts or nearer days")
    }

    /// The same error at another place.
    #[must_use]
    pub(crate) fn at(mut self, at: impl Into<String>) -> Error {
        self.0.at = at.into();
        self
    }

    /// The same error with the place of the pack's text that it shows.
    #[must_use]
    pub(crate) fn with_snippet(mut self, gutter: usize, lines: String) -> Error {
        let notes = self.0.snippet.take().map(|s| s.notes).unwrap_or_default();
        self.0.snippet = Some(Box::new(Snippet { gutter, lines, notes }));
        self
    }

    /// The same error with one thing more to say.
    #[must_use]
    pub(crate) fn with_note(mut self, note: String) -> Error {
        self.0.snippet.get_or_insert_default().notes.push(note);
        self
    }

    /// The error as a compiler shows it: code, place, the lines of the pack, what would be right.
    ///
    /// ```
    /// use leavelaw::Rulebook;
    /// let error = Rulebook::empty().with_pack("acme.toml", "id = \"acme\"\ntitel = \"Acme\"\n").unwrap_err();
    /// let report = error.report();
    /// assert!(report.starts_with("error[pack-unknown-key]: \"titel\" is no key here\n --> acme.toml:2:1\n  |\n2 | titel = \"Acme\"\n  | ^^^^^\n"));
    /// assert!(report.contains("did you mean \"title\"?"));
    /// ```
    #[must_use]
    pub fn report(&self) -> String {
        let shown = self.snippet.as_deref();
        let indent = " ".repeat(shown.map_or(1, |s| s.gutter.max(1)));
        let mut report = format!("error[{}]: {}", self.code, self.message);
        if !self.at.is_empty() {
            report.push_str(&format!("\n{indent}--> {}", self.at));
        }
        if let Some(lines) = shown.map(|s| s.lines.as_str()).filter(|lines| !lines.is_empty()) {
            report.push_str(&format!("\n{indent} |\n{lines}\n{indent} |"));
        }
        for note in shown.iter().flat_map(|s| &s.notes) {
            report.push_str(&format!("\n{indent} = {note}"));
        }
        report.push_str(&format!("\n{indent} = try: {}", self.expected));
        report
    }

    /// The first of several errors, with the rest behind it; `None` if there are none.
    #[must_use]
    pub(crate) fn first_of(errors: Vec<Error>) -> Option<Error> {
        let mut all = errors.into_iter();
        let mut first = all.next()?;
        first.0.others.extend(all);
        Some(first)
    }

    /// What else is wrong, in document order.
    #[must_use]
    pub fn others(&self) -> &[Error] {
        &self.others
    }

    /// The error as the JSON of an answer: `{"error":{"at","code","expected","message"}}`.
    ///
    /// ```
    /// use leavelaw::{Code, Error};
    /// let text = Error::new(Code::UnknownId, "/law", "no such law", "one of those in `laws`").to_json();
    /// assert!(text.starts_with(r#"{"error":{"at":"/law","code":"unknown-id""#));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!({"error": {"code": self.code.as_str(), "at": self.at, "message": self.message, "expected": self.expected}})
            .to_string()
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({self})")
    }
}
