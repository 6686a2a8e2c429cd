//! Markup in the making: what an answer brings is text and is escaped.

use super::page::shown;

/// Markup that is being written.
#[derive(Default)]
pub(super) struct Markup(pub(super) String);

impl Markup {
    /// Markup as it stands.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Text, escaped for elements and for quoted attributes.
    pub(super) fn text(&mut self, text: &str) {
        for c in text.chars().map(shown) {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                '\'' => self.raw("&#39;"),
                c => self.0.push(c),
            }
        }
    }

    /// An element with text in it; what stands behind the name in `open` are its attributes.
    pub(super) fn element(&mut self, open: &str, text: &str) {
        self.raw(&format!("<{open}>"));
        self.text(text);
        self.close(open);
    }

    pub(super) fn close(&mut self, open: &str) {
        let name = open.split(' ').next().unwrap_or_default();
        self.raw(&format!("</{name}>"));
    }

    /// The law's own citations; an address is a link.
    pub(super) fn cites(&mut self, cites: &[String]) {
        if cites.is_empty() {
            return;
        }
        self.raw("<cite>");
        for (at, cite) in cites.iter().enumerate() {
            self.raw(if at > 0 { "; " } else { "" });
            if cite.starts_with("https://") && !cite.contains(char::is_whitespace) {
                self.raw("<a rel=\"noopener noreferrer\" href=\"");
                self.text(cite);
                self.raw("\">");
                self.text(cite);
                self.raw("</a>");
            } else {
                self.text(cite);
            }
        }
        self.raw("</cite>");
    }
}
