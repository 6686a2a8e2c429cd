//! What every pack and every item of a pack has: header, versions, dates, source, readings.

use super::node::Place;
use super::reader::Table;
use super::test::Test;
use crate::time::Interval;
use crate::tri::Tri;
use crate::{Code, Day};

/// The room that a pack belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Leave,
    Accrual,
    Statement,
    Schedule,
}

/// Is the pack a law, or a company's own?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Floor,
    Plan,
}

/// The head of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Header {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) kind: Kind,
    pub(crate) role: Role,
    pub(crate) jurisdiction: String,
    /// Places with ids of their own that belong to it: the member states of the union.
    pub(crate) territory: Vec<String>,
    pub(crate) authority: Vec<String>,
    pub(crate) entitlements: Vec<String>,
    pub(crate) reach: Option<String>,
    pub(crate) anchor: Option<String>,
    pub(crate) versions: Vec<Frame>,
    /// The pack's own version number, `2026.11.0`.
    pub(crate) number: String,
}

/// Keys of the header that every kind of pack may have. A room reads its own beside them.
const KINDS: &[(&str, Kind)] =
    &[("leave", Kind::Leave), ("accrual", Kind::Accrual), ("statement", Kind::Statement), ("schedule", Kind::Schedule)];
const ROLES: &[(&str, Role)] = &[("floor", Role::Floor), ("plan", Role::Plan)];
const FORMS: &[(&str, &str)] = &[("statute", "statute"), ("program", "program"), ("pointer", "pointer")];
const ENTITLEMENTS: &[(&str, &str)] = &[("leave", "leave"), ("protection", "protection"), ("pay", "pay"), ("health-cover", "health-cover")];

/// The points in time by which a version or an item is chosen (`VOCABULARY.md` 8.1, `VOCABULARY_BCD.md` 1.3). Never the day of the question.
pub(crate) const ANCHORS: &[(&str, &str)] = &[
    ("leave-start", "leave-start"),
    ("leave-day", "leave-day"),
    ("event", "event"),
    ("claim-start", "claim-start"),
    ("benefit-year-start", "benefit-year-start"),
    ("application", "application"),
    ("notice", "notice"),
    ("work-day", "work-day"),
    ("use-day", "use-day"),
    ("year-start", "year-start"),
    ("act-instant", "act-instant"),
    ("consent-version", "consent-version"),
    ("record-made", "record-made"),
    ("day-owed", "day-owed"),
];

/// The jurisdiction of a company's own texts.
const COMPANY: &str = "company";

/// Does a place, `us-ny-nyc`, lie in another, `us-ny`? Of a wider place than that (`us`) nobody can tell.
pub(crate) fn lies_in(place: &str, other: &str) -> Tri {
    let is_part = |part: &str, whole: &str| part.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
    match (is_part(place, other), is_part(other, place)) {
        (true, _) => Tri::Yes,
        (false, true) => Tri::Unknown,
        (false, false) => Tri::No,
    }
}

impl Header {
    /// Reads the head of a pack; notes what is missing or wrong.
    pub(crate) fn read(table: &Table<'_, '_>) -> Option<Header> {
        let id = table.text("id");
        if id.is_none() {
            table.note(Code::PackUnresolved, "the pack has no id", "id = \"us-xx-law\"");
        }
        if table.number("format").is_some_and(|n| n != 1) {
            table.note(Code::PackUnknownWord, "a format that this library does not know", "format = 1");
        }
        let versions = table.tables("version");
        let versions = versions.iter().enumerate().map(|(i, v)| Frame::read(v, &format!("version-{}", i.saturating_add(1))));
        let reach = table.table("reach").and_then(|reach| {
            let rule = reach.text("rule").map(str::to_owned);
            Frame::read(&reach, "reach");
            reach.node("at-least");
            reach.node("of");
            reach.node("over");
            reach.finish();
            rule
        });
        table.word("form", FORMS);
        let header = Header {
            id: id.unwrap_or_default().to_owned(),
            title: table.text("title").unwrap_or_default().to_owned(),
            kind: table.word("kind", KINDS).unwrap_or(Kind::Leave),
            role: table.word("role", ROLES).unwrap_or(Role::Floor),
            jurisdiction: table.text("jurisdiction").unwrap_or(COMPANY).to_owned(),
            territory: table.texts("territory"),
            authority: table.texts("authority"),
            entitlements: table.words("entitlements", ENTITLEMENTS).into_iter().map(str::to_owned).collect(),
            reach,
            anchor: table.word("anchor", ANCHORS).map(str::to_owned),
            versions: versions.collect(),
            number: table.text("number").unwrap_or("1").to_owned(),
        };
        id.map(|_| header)
    }

    /// The intervals over which this law is held; one without end where the pack names no version.
    pub(crate) fn held(&self) -> Vec<Interval> {
        if self.versions.is_empty() { vec![Interval::ALWAYS] } else { self.versions.iter().map(|v| v.dates).collect() }
    }

    /// Is it a company's own text?
    pub(crate) fn is_company(&self) -> bool {
        self.jurisdiction == COMPANY
    }

    /// Is the law at home in that place? A company's own text is at home everywhere.
    pub(crate) fn reaches(&self, place: &str) -> Tri {
        if self.is_company() {
            return Tri::Yes;
        }
        self.home().fold(Tri::No, |any, home| any.or(lies_in(place, home)))
    }

    /// The places in which the law holds.
    pub(crate) fn home(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.jurisdiction.as_str()).chain(self.territory.iter().map(String::as_str))
    }

    /// Is the law held on that day?
    pub(crate) fn is_held(&self, day: Day) -> bool {
        self.held().iter().any(|i| i.contains(day))
    }

    /// The anchor of the version of that day, or the pack's own.
    pub(crate) fn anchor_on(&self, day: Day) -> Option<&str> {
        self.versions.iter().find(|v| v.dates.contains(day)).and_then(|v| v.anchor.as_deref()).or(self.anchor.as_deref())
    }
}

/// What was read to check an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Checked {
    /// The text that somebody read.
    Read(String),
    /// Nobody has: an answer that rests on it says so.
    Unverified,
}

/// The frame of an item: everything about it that is not its own matter.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    pub(crate) id: String,
    /// The provision that states the rule.
    pub(crate) cites: Vec<String>,
    /// Provisions that explain it: explanations name them, too.
    pub(crate) see: Vec<String>,
    pub(crate) checked: Checked,
    pub(crate) dates: Interval,
    pub(crate) anchor: Option<String>,
    /// The entitlements it belongs to; empty: all of the pack.
    pub(crate) entitlements: Vec<String>,
    pub(crate) when: Option<Test>,
    pub(crate) unless: Option<Test>,
    /// An author's decision where the text is open: its word among the conventions.
    pub(crate) reading: Option<String>,
    /// The decision lacks its reason, its author or its day.
    pub(crate) reading_is_open: bool,
    /// The text has two readings; the default one stands first.
    pub(crate) unsettled: bool,
    pub(crate) place: Place,
}

impl Frame {
    /// Reads the frame's keys of an item's table. `fallback` is the id of an item that names none.
    pub(crate) fn read(table: &Table<'_, '_>, fallback: &str) -> Frame {
        let reading = table.table("reading").map(|r| {
            let id = r.text("id").or_else(|| r.text("choice")).unwrap_or_default().to_owned();
            let is_open = r.text("why").is_none() | r.text("by").is_none() | r.day("on").is_none();
            for key in ["choice", "other"] {
                r.node(key);
            }
            r.finish();
            (id, is_open)
        });
        let (reading, reading_is_open) = reading.map_or((None, false), |(id, is_open)| (Some(id), is_open));
        // The linter reads these: what a company's term improves, and a hole in time that the law itself has.
        for key in ["note", "improves", "gap"] {
            table.node(key);
        }
        Frame {
            id: table.text("id").unwrap_or(fallback).to_owned(),
            cites: split_cites(&table.texts("cite")),
            see: split_cites(&table.texts("see")),
            checked: checked(table),
            dates: Interval::new(table.day("from"), table.day("until")),
            anchor: table.word("anchor", ANCHORS).map(str::to_owned),
            entitlements: table.words("for", ENTITLEMENTS).into_iter().map(str::to_owned).collect(),
            when: table.node("when").and_then(|n| Test::read_node(n, table.mistakes())),
            // A list of words under this key is the item's own matter.
            unless: table
                .node("unless")
                .filter(|n| matches!(n.value, super::node::NodeValue::Table(_)))
                .and_then(|n| Test::read_node(n, table.mistakes())),
            reading,
            reading_is_open,
            unsettled: table.node("readings").is_some(),
            place: table.place().clone(),
        }
    }

    /// The frame of something that no pack writes as an item of its own.
    pub(crate) fn plain(id: &str, cites: Vec<String>) -> Frame {
        Frame {
            id: id.to_owned(),
            cites,
            see: Vec::new(),
            checked: Checked::Read("the pack's header".to_owned()),
            dates: Interval::ALWAYS,
            anchor: None,
            entitlements: Vec::new(),
            when: None,
            unless: None,
            reading: None,
            reading_is_open: false,
            unsettled: false,
            place: Place::Span(0, 0),
        }
    }

    /// Does the item belong to that entitlement?
    pub(crate) fn is_for(&self, entitlement: &str) -> bool {
        self.entitlements.is_empty() || self.entitlements.iter().any(|e| e == entitlement)
    }
}

fn checked(table: &Table<'_, '_>) -> Checked {
    use super::node::NodeValue;
    match table.node("checked").map(|n| &n.value) {
        Some(NodeValue::Text(what)) => Checked::Read(what.clone()),
        Some(NodeValue::Switch(false)) | None => Checked::Unverified,
        Some(_) => {
            table.note(
                Code::PackUnit,
                "`checked` says neither what was read nor false",
                "checked = \"the text that was read\", or checked = false",
            );
            Checked::Unverified
        }
    }
}

/// `"29 CFR 825.110(a); 825.111"` are two citations.
fn split_cites(texts: &[String]) -> Vec<String> {
    texts.iter().flat_map(|t| t.split(';')).map(|c| c.trim().to_owned()).filter(|c| !c.is_empty()).collect()
}
