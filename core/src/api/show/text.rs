//! A page as plain text: headings in capitals, columns as wide as their widest cell, long lines wrapped.

use super::page::{Block, Line, Page, Row, Table, Test, shown};
use super::parts;
use std::fmt::{self, Formatter, Write};

/// No line is longer, unless a single word is.
const WIDTH: usize = 140;
const INDENT: usize = 4;

/// Writes the page.
pub(crate) fn write(page: &Page, f: &mut Formatter<'_>) -> fmt::Result {
    line(f, 0, &format!("{}    {}", page.title, page.aside))?;
    if let Some(outcome) = &page.outcome {
        line(f, 0, &format!("Outcome: {}", outcome.words))?;
    }
    for section in &page.sections {
        writeln!(f)?;
        line(f, 0, &section.title.to_uppercase())?;
        section.blocks.iter().try_for_each(|b| block(f, b))?;
    }
    Ok(())
}

fn block(f: &mut Formatter<'_>, block: &Block) -> fmt::Result {
    match block {
        Block::Pairs(pairs) => pairs.iter().try_for_each(|(name, value)| line(f, 0, &format!("{name}: {value}"))),
        Block::Table(t) => table(f, t),
        Block::Tests(all) => tests(f, 0, all),
        Block::Lines(all) => all.iter().try_for_each(|l| tree(f, 0, l)),
        Block::Picture(_) => Ok(()),
    }
}

fn tree(f: &mut Formatter<'_>, indent: usize, of: &Line) -> fmt::Result {
    line(f, indent, &cited(&of.text, &of.cites))?;
    let deeper = indent.saturating_add(INDENT);
    tests(f, deeper, &of.tests)?;
    of.under.iter().try_for_each(|l| tree(f, deeper, l))
}

fn tests(f: &mut Formatter<'_>, indent: usize, all: &[Test]) -> fmt::Result {
    all.iter().try_for_each(|test| line(f, indent, &cited(&parts::test_line(test), &test.answer.cites)))
}

fn cited(text: &str, cites: &[String]) -> String {
    if cites.is_empty() {
        return text.to_owned();
    }
    // A citation is not torn apart: no line breaks at a space that may not break.
    let whole: Vec<String> = cites.iter().map(|cite| cite.replace(' ', "\u{a0}")).collect();
    format!("{text} [{}]", whole.join("; "))
}

fn table(f: &mut Formatter<'_>, table: &Table) -> fmt::Result {
    let width = |(column, head): (usize, &String)| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(column)).chain([head]);
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = table.head.iter().enumerate().map(width).collect();
    if widths.iter().fold(0_usize, |sum, w| sum.saturating_add(*w).saturating_add(2)) > WIDTH {
        return table.rows.iter().try_for_each(|row| line(f, 0, &cited(&in_one_line(&table.head, row), &row.cites)));
    }
    let padded = |cells: &[String]| {
        let cell = |(cell, width): (&String, &usize)| {
            let pad = width.saturating_sub(cell.chars().count()).saturating_add(2);
            format!("{cell}{}", " ".repeat(pad))
        };
        cells.iter().zip(&widths).map(cell).collect::<String>()
    };
    line(f, 0, &padded(&table.head))?;
    table.rows.iter().try_for_each(|row| line(f, 0, &cited(padded(&row.cells).trim_end(), &row.cites)))
}

/// A row that is too wide for columns.
fn in_one_line(head: &[String], row: &Row) -> String {
    let named = head.iter().zip(&row.cells).filter(|(_, cell)| !cell.is_empty());
    named.map(|(head, cell)| if head.is_empty() { cell.clone() } else { format!("{head} {cell}") }).collect::<Vec<_>>().join("; ")
}

/// One line, wrapped at its spaces; what follows is set in.
fn line(f: &mut Formatter<'_>, indent: usize, text: &str) -> fmt::Result {
    let deeper = indent.saturating_add(INDENT);
    write!(f, "{:indent$}", "")?;
    let mut column = indent;
    for (at, word) in text.trim_end().split(' ').enumerate() {
        let end = column.saturating_add(1).saturating_add(word.chars().count());
        if at > 0 && end > WIDTH && column > deeper {
            write!(f, "\n{:deeper$}", "")?;
            column = deeper.saturating_add(word.chars().count());
        } else {
            f.write_str(if at > 0 { " " } else { "" })?;
            column = end;
        }
        word.chars().try_for_each(|c| f.write_char(shown(c)))?;
    }
    f.write_char('\n')
}
