//! The matrix of who may see what: a table for each purpose, data down, recipients across; what a cell depends on stands below, numbered.

use super::page::{Block, Line, Page, Row, Table};
use super::parts;
use crate::api::Tail;
use crate::api::answer::{Example, Matrix, MatrixCell, MatrixPurpose};
use crate::api::words::MatrixOutcome;

/// The matrix as a page.
pub(crate) fn page(matrix: &Matrix, tail: &Tail) -> Page {
    let act = matrix.act.as_deref().unwrap_or("disclose");
    let title = format!("Who may see what ({act}) as of {}", matrix.on);
    let mut page = Page { title, aside: parts::rulebook(&tail.made_with), ..Page::default() };
    let mut conditions = Conditions::default();
    for (purpose, table) in &matrix.purposes {
        let also = if table.alike.is_empty() { String::new() } else { format!(", {}", table.alike.join(", ")) };
        page.add(&format!("For {purpose}{also}"), vec![Block::Table(of_purpose(matrix, table, &mut conditions))]);
    }
    page.add("What the numbers stand for", vec![Block::Lines(conditions.lines())]);
    page.add("Data that no clause tells apart", vec![Block::Lines(alike(matrix.items.iter().map(|(item, all)| (item, all.as_slice()))))]);
    let rows = matrix.purposes.values().next().map(|purpose| &purpose.recipients);
    let recipients = rows.into_iter().flatten().map(|(recipient, row)| (recipient, row.alike.as_slice()));
    page.add("Recipients that no clause tells apart", vec![Block::Lines(alike(recipients))]);
    page.add("Noted beside it", vec![parts::findings(&matrix.findings)]);
    parts::add_tail(&mut page, tail);
    page
}

fn of_purpose(matrix: &Matrix, purpose: &MatrixPurpose, conditions: &mut Conditions) -> Table {
    let head = std::iter::once(String::new()).chain(purpose.recipients.keys().cloned()).collect();
    let mut row = |item: &String| {
        let cells = purpose.recipients.values().map(|row| row.items.get(item).map_or_else(String::new, |cell| conditions.word(cell)));
        Row { cells: std::iter::once(item.clone()).chain(cells).collect(), cites: Vec::new() }
    };
    Table { head, rows: matrix.items.keys().map(&mut row).collect() }
}

/// Who and what is treated as another.
fn alike<'a>(all: impl Iterator<Item = (&'a String, &'a [String])>) -> Vec<Line> {
    let others = all.map(|(name, all)| (name, all.iter().filter(|other| *other != name).cloned().collect::<Vec<_>>()));
    others.filter(|(_, others)| !others.is_empty()).map(|(name, others)| Line::of(format!("{name}: also {}", others.join(", ")))).collect()
}

/// What cells depend on, each once.
#[derive(Default)]
struct Conditions {
    seen: Vec<(String, Vec<String>)>,
}

impl Conditions {
    fn word(&mut self, cell: &MatrixCell) -> String {
        match (cell.outcome, &cell.permitted) {
            (MatrixOutcome::Permit, _) => "yes".to_owned(),
            (MatrixOutcome::Deny, _) => "no".to_owned(),
            (MatrixOutcome::NotApplicable, _) => "\u{2013}".to_owned(),
            (MatrixOutcome::Depends, Some(example)) => format!("if {}", self.number(example)),
            _ => "?".to_owned(),
        }
    }

    fn number(&mut self, example: &Example) -> usize {
        let of_request = [
            ("subject", &example.subject),
            ("collected through", &example.channel),
            ("held as", &example.capacity),
            ("by", &example.actor),
            ("classified", &example.classification),
        ];
        let said = of_request.into_iter().filter_map(|(name, word)| word.as_ref().map(|word| format!("{name} {word}")));
        let facts = example.facts.iter().map(|(fact, value)| format!("{fact}: {value}"));
        let all: Vec<String> = said.chain(facts).collect();
        let text = format!("{}; permitted by {}", all.join("; "), example.determining.join(", "));
        let at = self.seen.iter().position(|(known, _)| *known == text).unwrap_or_else(|| {
            self.seen.push((text, example.cites.clone()));
            self.seen.len().saturating_sub(1)
        });
        at.saturating_add(1)
    }

    fn lines(self) -> Vec<Line> {
        let numbered = self.seen.iter().enumerate();
        numbered.map(|(at, (text, cites))| Line::citing(format!("if {}: {text}", at.saturating_add(1)), cites)).collect()
    }
}
