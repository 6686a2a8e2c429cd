//! Answers for people: what `Display` prints and `to_html` draws. English, made from ids and values; hosts that translate take the answer
//! itself. An answer becomes a [`Page`](page::Page) once, plans, their records and a lint by their own hands and every other by what answers have in
//! common; the page is then written as text or as HTML.

mod general;
mod html;
mod markup;
mod matrix;
mod page;
mod parts;
mod plan;
mod records;
mod report;
mod svg;
mod sweep;
mod text;
mod timeline;

pub(super) use general::page as general_page;
pub(super) use html::html;
pub(super) use matrix::page as matrix_page;
pub(super) use page::Page;
pub(super) use plan::page as plan_page;
pub(super) use records::page as records_page;
pub(super) use report::page as report_page;
pub(super) use sweep::{certificate_page, page as sweep_page};
pub(super) use text::write as write_text;

#[cfg(test)]
mod tests;
