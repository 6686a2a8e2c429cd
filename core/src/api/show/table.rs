//! Plain tables: columns as wide as their widest cell.

use std::fmt;

/// Writes rows under a head, each column padded to its widest cell; the last column is not padded.
pub(super) fn write(f: &mut fmt::Formatter<'_>, head: &[&str], rows: &[Vec<String>]) -> fmt::Result {
    let head: Vec<String> = head.iter().map(|h| (*h).to_owned()).collect();
    let width = |column: usize| {
        let cells = rows.iter().chain(std::iter::once(&head)).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    for row in std::iter::once(&head).chain(rows) {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(cell);
            let pad = width.saturating_sub(cell.chars().count()).saturating_add(2);
            line.push_str(&" ".repeat(pad));
        }
        writeln!(f, "{}", line.trim_end())?;
    }
    Ok(())
}
