//! `OPEN.md`: what lies in `open/`, why, and what would open it; made from `open/index.json`.

use crate::vectors::Library;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The text of `tests/vectors/OPEN.md`.
#[must_use]
pub fn page(library: &Library) -> String {
    let mut out = String::from(
        "# Vectors that are not answered yet\n\nMade by `cargo run -p leavelaw-tests --bin open-md` from `open/index.json`; do not edit. \
         The reason codes are explained in `README.md`.\n\n",
    );
    let file_of = |id: &str| library.vectors.iter().find(|vector| vector.open && vector.id == *id).map(|vector| vector.file.clone());
    let mut reasons: BTreeMap<&str, Vec<(&String, &str)>> = BTreeMap::new();
    for (id, entry) in &library.index {
        reasons.entry(&entry.reason).or_default().push((id, &entry.would_open));
    }
    let _ = writeln!(out, "{} live, {} open: {}.", library.live().count(), library.index.len(), counts(&reasons));
    for (reason, entries) in &reasons {
        let _ = writeln!(out, "\n## {reason} ({})\n\n| id | file | what would open it |\n| --- | --- | --- |", entries.len());
        for (id, would_open) in entries {
            let file = file_of(id).map_or_else(|| "no vector".to_owned(), |file| format!("`open/{file}`"));
            let _ = writeln!(out, "| `{id}` | {file} | {} |", would_open.replace('|', "\\|").replace('\n', " "));
        }
    }
    out
}

fn counts(reasons: &BTreeMap<&str, Vec<(&String, &str)>>) -> String {
    reasons.iter().map(|(reason, entries)| format!("{} {reason}", entries.len())).collect::<Vec<_>>().join(", ")
}
