//! A page as a piece of HTML that stands by itself: one element, its own style, no script, nothing from elsewhere.
//!
//! It is well-formed XML, too. Whatever an answer brings is text and is escaped; the only links are citations that are `https` addresses.

use super::markup::Markup;
use super::page::{Block, Kind, Line, Page, Row, Table, Test};
use super::{parts, svg};
use crate::api::answer::TestAnswer;
use crate::rules::wording::{operator, value_in_words};
use crate::tri::Tri;

const STYLE: &str = include_str!("style.css");

/// Writes the page.
pub(crate) fn html(page: &Page) -> String {
    let mut out = Markup::default();
    out.raw("<section class=\"leavelaw\" lang=\"en\"><style>");
    out.raw(STYLE);
    out.raw("</style>");
    out.element("h2", &page.title);
    out.element("p class=\"aside\"", &page.aside);
    if let Some(outcome) = &page.outcome {
        let (class, sign) = sign(outcome.kind);
        out.element(&format!("p class=\"outcome {class}\""), &format!("{sign} {}", outcome.words));
    }
    for section in &page.sections {
        out.element("h3", &section.title);
        section.blocks.iter().for_each(|b| block(&mut out, &section.title, b));
    }
    out.raw("</section>");
    out.0
}

fn sign(kind: Kind) -> (&'static str, char) {
    match kind {
        Kind::Yes => ("yes", '✓'),
        Kind::No => ("no", '✗'),
        Kind::Open => ("open", '•'),
    }
}

fn block(out: &mut Markup, title: &str, block: &Block) {
    match block {
        Block::Pairs(pairs) => scrolled(out, title, "pairs", |out| {
            for (name, value) in pairs {
                out.raw("<tr>");
                out.element("th scope=\"row\"", name);
                out.element("td", value);
                out.raw("</tr>");
            }
        }),
        Block::Table(t) => table(out, title, t),
        Block::Tests(all) => tests(out, title, all),
        Block::Lines(all) => lines(out, all),
        Block::Picture(timeline) => {
            out.raw("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Timeline\">");
            out.raw(&svg::svg(timeline));
            out.raw("</div>");
        }
    }
}

/// A table that scrolls by itself where it is wider than the page.
fn scrolled(out: &mut Markup, caption: &str, class: &str, rows: impl FnOnce(&mut Markup)) {
    out.raw("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"");
    out.text(caption);
    out.raw(&format!("\"><table class=\"{class}\">"));
    out.element("caption", caption);
    rows(out);
    out.raw("</table></div>");
}

fn head(out: &mut Markup, names: impl Iterator<Item = impl AsRef<str>>) {
    out.raw("<thead><tr>");
    for name in names {
        // A head without text is a cell like another.
        out.element(if name.as_ref().is_empty() { "td" } else { "th scope=\"col\"" }, name.as_ref());
    }
    out.raw("</tr></thead>");
}

fn table(out: &mut Markup, caption: &str, table: &Table) {
    let cited = table.rows.iter().any(|row| !row.cites.is_empty());
    scrolled(out, caption, "wide", |out| {
        head(out, table.head.iter().map(String::as_str).chain(cited.then_some("law")));
        out.raw("<tbody>");
        table.rows.iter().for_each(|r| row(out, r, cited));
        out.raw("</tbody>");
    });
}

fn row(out: &mut Markup, row: &Row, cited: bool) {
    out.raw("<tr>");
    for (at, cell) in row.cells.iter().enumerate() {
        out.element(if at == 0 { "th scope=\"row\"" } else { "td" }, cell);
    }
    if cited {
        out.raw("<td>");
        out.cites(&row.cites);
        out.raw("</td>");
    }
    out.raw("</tr>");
}

fn tests(out: &mut Markup, caption: &str, tests: &[Test]) {
    if tests.is_empty() {
        return;
    }
    scrolled(out, caption, "wide", |out| {
        head(out, ["test", "result", "observed", "required", "law"].iter());
        out.raw("<tbody>");
        tests.iter().for_each(|t| test(out, t));
        out.raw("</tbody>");
    });
}

fn test(out: &mut Markup, test: &Test) {
    let (kind, word) = match test.answer.outcome {
        Tri::Yes => (Kind::Yes, "met"),
        Tri::No => (Kind::No, "not met"),
        Tri::Unknown => (Kind::Open, "not known"),
    };
    let (class, sign) = sign(kind);
    let assumed = if test.answer.assumed == Some(true) { ", assumed by the caller" } else { "" };
    let decides = if test.answer.decisive == Some(true) { " (decisive)" } else { "" };
    out.raw("<tr>");
    out.element("th scope=\"row\"", &test.id.replace('-', " "));
    out.element(&format!("td class=\"{class}\""), &format!("{sign} {word}{assumed}{decides}"));
    out.element("td", &observed(&test.answer));
    out.element("td", &required(&test.answer));
    out.raw("<td>");
    out.cites(&test.answer.cites);
    out.raw("</td></tr>");
}

fn observed(test: &TestAnswer) -> String {
    let value = test.observed.as_ref().map(value_in_words);
    let basis = test.basis.as_ref().map(|b| b.replace('-', " "));
    let at = test.measured_at.as_ref().map(|at| format!("at {}", at.replace('-', " ")));
    let on = test.measured_on.map(|d| format!("on {d}"));
    let window = test.window.as_ref().map(|w| format!("{} through {}", parts::day(w.first_day), parts::day(w.last_day)));
    [value, basis, at, on, window].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn required(test: &TestAnswer) -> String {
    let op = test.op.map_or("", operator).replace(" needed", "").replace(" allowed", "");
    test.required.as_ref().map_or_else(String::new, |value| format!("{} {}", op.trim_end_matches(':'), value_in_words(value)))
}

fn lines(out: &mut Markup, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    out.raw("<ul>");
    for line in lines {
        out.raw("<li>");
        out.text(&line.text);
        out.raw(" ");
        out.cites(&line.cites);
        tests(out, &format!("Tests of {}", line.text.split(':').next().unwrap_or_default()), &line.tests);
        self::lines(out, &line.under);
        out.raw("</li>");
    }
    out.raw("</ul>");
}
