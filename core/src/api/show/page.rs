//! What is shown of an answer, before it is text or HTML.

use super::timeline::Timeline;
use crate::api::answer::TestAnswer;

/// An answer as it is shown.
#[derive(Default)]
pub(crate) struct Page {
    pub(super) title: String,
    /// Which rules made it.
    pub(super) aside: String,
    pub(super) outcome: Option<Outcome>,
    pub(super) sections: Vec<Section>,
}

/// The outcome in words, and how a yes-or-no question would have it.
pub(super) struct Outcome {
    pub(super) words: String,
    pub(super) kind: Kind,
}

/// How an outcome is marked. The words say it, too.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Yes,
    No,
    Open,
}

/// A heading with what stands under it.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) blocks: Vec<Block>,
}

/// One piece of a section.
pub(super) enum Block {
    /// A name and what it is.
    Pairs(Vec<(String, String)>),
    Table(Table),
    Tests(Vec<Test>),
    Lines(Vec<Line>),
    /// Shown where pictures can be.
    Picture(Timeline),
}

/// Rows under a head. The first cell names the row.
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// One row, with the law's own citations.
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    pub(super) cites: Vec<String>,
}

/// A test with its id.
pub(super) struct Test {
    pub(super) id: String,
    pub(super) answer: TestAnswer,
}

/// A line of text with its citations, the tests behind it, and what belongs under it.
#[derive(Default)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) cites: Vec<String>,
    pub(super) tests: Vec<Test>,
    pub(super) under: Vec<Line>,
}

impl Line {
    pub(super) fn of(text: impl Into<String>) -> Line {
        Line { text: text.into(), ..Line::default() }
    }

    pub(super) fn citing(text: impl Into<String>, cites: &[String]) -> Line {
        Line { cites: cites.to_vec(), ..Line::of(text) }
    }
}

impl Page {
    /// Adds a section; one without anything in it is left out.
    pub(super) fn add(&mut self, title: &str, blocks: Vec<Block>) {
        let blocks: Vec<Block> = blocks.into_iter().filter(|b| !b.is_empty()).collect();
        if !blocks.is_empty() {
            self.sections.push(Section { title: title.to_owned(), blocks });
        }
    }
}

impl Block {
    fn is_empty(&self) -> bool {
        match self {
            Block::Pairs(pairs) => pairs.is_empty(),
            Block::Table(table) => table.rows.is_empty(),
            Block::Tests(tests) => tests.is_empty(),
            Block::Lines(lines) => lines.is_empty(),
            Block::Picture(_) => false,
        }
    }
}

/// The character as it may be shown: what facts bring must neither steer a terminal nor turn the direction of a text.
pub(super) fn shown(c: char) -> char {
    match c {
        _ if c.is_whitespace() => ' ',
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
        _ if c.is_control() => '\u{FFFD}',
        _ => c,
    }
}
