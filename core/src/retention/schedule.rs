//! What a schedule of records says: which classes are kept how long, destroyed when, held by what.

use super::term::Term;
use crate::api::words::{DisposalAction, IfMissing};
use crate::order::InOrder;
use crate::rules::frame::{Frame, Header};
use crate::rules::reader::{Mistakes, Table};
use crate::rules::tree::{Tree, TreeName};
use crate::{Code, Day};

/// The class that covers every record.
pub(crate) const ANY: &str = "any";

/// A schedule: the rules of one pack.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    /// Classes that the pack adds, with the data that they contain.
    pub(crate) classes: Vec<Class>,
    pub(crate) keeps: Vec<Keep>,
    pub(crate) destroys: Vec<Destroy>,
    pub(crate) holds: Vec<LawHold>,
    pub(crate) disposals: Vec<Disposal>,
    pub(crate) presumptions: Vec<Presumption>,
    /// The records that leave laws make.
    pub(crate) creations: Vec<Creation>,
}

/// A record that a leave law makes where somebody takes leave under it.
#[derive(Debug)]
pub(crate) struct Creation {
    pub(crate) frame: Frame,
    /// What the record is: several laws may make one.
    pub(crate) record: String,
    /// The laws, each with its entitlement where another than leave counts: `us-wa-pfml/protection`.
    pub(crate) laws: Vec<String>,
    pub(crate) class: Vec<String>,
    /// Nodes of the data tree.
    pub(crate) contains: Vec<String>,
    /// The reasons of leave for which there is such a record; empty: for every one.
    pub(crate) reasons: Vec<String>,
    /// The events of the record that the determination knows, each with the point that tells its day.
    pub(crate) known: Vec<(String, Point)>,
    /// Statements that say who may see it.
    pub(crate) protected_by: Vec<String>,
}

/// A point of a determination of leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Point {
    /// The day of the determination.
    Determination,
    /// The last day of the leave.
    LeaveEnd,
}

/// What is taken of a fact where nobody says anything.
#[derive(Debug)]
pub(crate) struct Presumption {
    pub(crate) fact: String,
    pub(crate) is: String,
}

/// What an answer says of a rule, as the pack has it, since a day.
#[derive(Debug)]
pub(crate) struct Find {
    pub(crate) code: &'static str,
    /// Absent: always.
    pub(crate) from: Option<Day>,
}

/// A class of records that a pack adds below a class of the tree.
#[derive(Debug)]
pub(crate) struct Class {
    pub(crate) path: String,
    /// Nodes of the data tree: a record that contains one of them is of this class, too.
    pub(crate) contains: Vec<String>,
}

/// How binding a duty to keep is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strength {
    Law,
    /// Reported apart; it never refuses.
    Advice,
    Policy,
}

/// What becomes of a duty whose event will never come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IfNever {
    /// The event drops out.
    Drop,
    /// The record is kept without end.
    Open,
}

/// What a new version does to records that are there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Records made since it holds.
    MadeSince,
    /// Records that the old version still protects.
    StillOwed,
    All,
    /// Neither the text nor its reading says.
    Unsaid,
}

/// What the end of a rule does to records that it protects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterEnd {
    Continues,
    Lapses,
    /// Neither the text nor its reading says.
    Unsaid,
}

/// A duty to keep: one version of one rule, or of a part of it.
#[derive(Debug)]
pub(crate) struct Keep {
    pub(crate) frame: Frame,
    /// The id of the rule: its own, or that of the rule of which it is a part. Versions of a rule follow each other under one id; parts of it hold at
    /// the same time, each under its own condition, and an answer shows one of them.
    pub(crate) named: String,
    pub(crate) class: Vec<String>,
    /// All of them must be over.
    pub(crate) terms: Vec<Term>,
    /// The law gives no period at all: nothing ever ends it.
    pub(crate) endless: bool,
    pub(crate) if_never: IfNever,
    pub(crate) strength: Strength,
    /// The text says from when to count.
    pub(crate) start_stated: bool,
    /// Absent: as far as the rule's earlier version still protects; the first version: every record.
    pub(crate) reach: Option<Reach>,
    /// The text is silent about older records: the reach is how the author reads it.
    pub(crate) reach_is_read: bool,
    pub(crate) after_end: AfterEnd,
    pub(crate) duties: Vec<String>,
    pub(crate) finds: Vec<Find>,
    /// What the law takes against an employer who has not kept the record.
    pub(crate) unless_missing: Option<IfMissing>,
    /// What a company has become of the record when the time is over.
    pub(crate) then: Option<DisposalAction>,
}

/// Is a maximum set by the purpose of keeping, or fixed?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nature {
    Purpose,
    Fixed,
}

/// A duty to destroy: the first of its terms that is over.
#[derive(Debug)]
pub(crate) struct Destroy {
    pub(crate) frame: Frame,
    pub(crate) class: Vec<String>,
    pub(crate) terms: Vec<Term>,
    pub(crate) nature: Nature,
    /// Kinds of holds to which the maximum itself gives way.
    pub(crate) suspended_by: Vec<String>,
    /// It is a promise that somebody published, not a law.
    pub(crate) is_promise: bool,
    /// It stands in a company's own schedule.
    pub(crate) is_company: bool,
    /// Making the record anonymous fulfils it, too.
    pub(crate) anonymise: bool,
}

/// A duty to keep everything about a matter while it lasts.
#[derive(Debug)]
pub(crate) struct LawHold {
    pub(crate) frame: Frame,
    pub(crate) opens: String,
    /// It ends with the last of these.
    pub(crate) closes: Vec<String>,
    pub(crate) class: Vec<String>,
    /// It covers the records of the person behind the event and of those compared with that person.
    pub(crate) about_person: bool,
    /// Records made before this event only.
    pub(crate) made_before: Option<String>,
    pub(crate) by_person: bool,
}

/// What must be done when a record goes.
#[derive(Debug)]
pub(crate) struct Disposal {
    pub(crate) frame: Frame,
    pub(crate) class: Vec<String>,
    pub(crate) duties: Vec<String>,
}

const STRENGTHS: &[(&str, Strength)] = &[("law", Strength::Law), ("advice", Strength::Advice), ("policy", Strength::Policy)];
const IF_NEVER: &[(&str, IfNever)] = &[("drop", IfNever::Drop), ("open", IfNever::Open)];
const REACHES: &[(&str, Reach)] =
    &[("made-since", Reach::MadeSince), ("still-owed", Reach::StillOwed), ("all", Reach::All), ("silent", Reach::Unsaid)];
const ENDS: &[(&str, AfterEnd)] = &[("continues", AfterEnd::Continues), ("lapses", AfterEnd::Lapses), ("silent", AfterEnd::Unsaid)];
const NATURES: &[(&str, Nature)] = &[("purpose", Nature::Purpose), ("fixed", Nature::Fixed)];
const PRESUMED: &[(&str, IfMissing)] = &[
    ("presumed-entitled-to-maximum", IfMissing::PresumedEntitledToMaximum),
    ("presumed-not-provided", IfMissing::PresumedNotProvided),
    ("presumed-violated", IfMissing::PresumedViolated),
];
const DISPOSITIONS: &[(&str, DisposalAction)] = &[
    ("destroy", DisposalAction::Destroy),
    ("anonymise", DisposalAction::Anonymise),
    ("review", DisposalAction::Review),
    ("keep", DisposalAction::Keep),
];
const FINDS: &[(&str, &str)] = &[
    ("authority-revoked", "authority-revoked"),
    ("rescission-proposed-outcome-unknown", "rescission-proposed-outcome-unknown"),
    ("no-statutory-period", "no-statutory-period"),
    ("no-limitations-period", "no-limitations-period"),
];
const POINTS: &[(&str, Point)] = &[("determination", Point::Determination), ("leave-end", Point::LeaveEnd)];
const SUSPENDERS: &[(&str, &str)] = &[("court-warrant", "court-warrant"), ("court-subpoena", "court-subpoena")];
const DUTIES: &[(&str, &str)] = &[
    ("keep-separate", "keep-separate"),
    ("dispose-unreadable", "dispose-unreadable"),
    ("vendor-due-diligence", "vendor-due-diligence"),
    ("notify-authority", "notify-authority"),
    ("escalate", "escalate"),
    ("restrict-use", "restrict-use"),
    ("tell-reason", "tell-reason"),
];
const SUBJECTS: &[(&str, bool)] = &[("complainant", true), ("comparators", true), ("named", false)];

impl Schedule {
    /// Reads the tables of this room; `None` where the pack has none of them.
    pub(crate) fn read(table: &Table<'_, '_>, header: &Header) -> Option<Schedule> {
        if !["keep", "destroy", "hold", "dispose", "promise", "creates"].iter().any(|key| table.has(key)) {
            return None;
        }
        let mut schedule = Schedule { classes: read_all(table.tables("class"), Class::read), ..Schedule::default() };
        let tree = schedule.tree(table.mistakes(), table);
        let reading = Reading { tree: &tree, is_company: header.is_company() };
        schedule.keeps = read_all(table.tables("keep"), |t| reading.keep(t));
        schedule.destroys = read_all(table.tables("destroy"), |t| reading.destroy(t));
        schedule.destroys.extend(read_all(table.tables("promise"), |t| reading.promise(t)));
        schedule.holds = read_all(table.tables("hold"), |t| reading.hold(t));
        schedule.disposals = read_all(table.tables("dispose"), |t| reading.disposal(t));
        schedule.creations = read_all(table.tables("creates"), |t| reading.creation(t));
        schedule.presumptions = read_all(table.tables("presume"), presumption);
        schedule.keeps.order_by(|a, b| (&a.frame.id, a.frame.dates.from).cmp(&(&b.frame.id, b.frame.dates.from)));
        Some(schedule)
    }

    fn tree(&self, mistakes: &Mistakes<'_>, table: &Table<'_, '_>) -> Tree {
        let mut tree = Tree::shipped(TreeName::RecordClass);
        for class in &self.classes {
            if !tree.add(&class.path) {
                let message = format!("\"{}\" lies below no class, or is one already", class.path);
                mistakes.note(table.place(), Code::PackUnresolved, message, "a new leaf below a class of the tree");
            }
        }
        tree
    }
}

fn read_all<'n, 'm, T>(tables: Vec<Table<'n, 'm>>, read: impl Fn(&Table<'n, 'm>) -> Option<T>) -> Vec<T> {
    let each = |table: Table<'n, 'm>| {
        let item = read(&table);
        table.finish();
        item
    };
    tables.into_iter().filter_map(each).collect()
}

impl Class {
    fn read(table: &Table<'_, '_>) -> Option<Class> {
        for key in ["note", "cite", "checked"] {
            table.node(key);
        }
        Some(Class { path: table.text("id")?.to_owned(), contains: table.texts("contains") })
    }
}

/// Reads items whose classes lie in one tree.
struct Reading<'t> {
    tree: &'t Tree,
    /// The schedule is a company's own.
    is_company: bool,
}

impl Reading<'_> {
    fn class(&self, table: &Table<'_, '_>) -> Vec<String> {
        let words = table.texts("class");
        if words.is_empty() {
            table.note(Code::PackUnit, "the item names no class", "class = \"payroll.register\", or \"any\"");
        }
        let found = |word: &String| {
            let path = if word == ANY { Some(word.clone()) } else { self.tree.resolve(word) };
            if path.is_none() {
                let near = self.tree.near(word).map_or_else(String::new, |w| format!("did you mean \"{w}\"? "));
                let expected = format!("{near}a class of records, or one that the pack adds");
                table.note(Code::PackUnknownWord, format!("\"{word}\" is no class of records"), expected);
            }
            path
        };
        words.iter().filter_map(found).collect()
    }

    fn keep(&self, table: &Table<'_, '_>) -> Option<Keep> {
        let frame = named(table, "keep")?;
        let reading = table.table("reading").and_then(|r| r.text("choice").map(str::to_owned));
        let endless = table.word("period", &[("none", true)]).unwrap_or(false);
        let reach = table.word("reach", REACHES);
        Some(Keep {
            named: table.text("part-of").unwrap_or(&frame.id).to_owned(),
            frame,
            class: self.class(table),
            terms: if endless { Vec::new() } else { Term::read_list(table, "until-event") },
            endless,
            if_never: table.word("if-never", IF_NEVER).unwrap_or(IfNever::Open),
            strength: self.strength(table),
            start_stated: table.switch("start-stated").unwrap_or(true),
            reach: reach.map(|reach| read_as(reach, Reach::Unsaid, reading.as_deref(), REACHES)),
            reach_is_read: reach == Some(Reach::Unsaid),
            after_end: table
                .word("after-end", ENDS)
                .map_or(AfterEnd::Continues, |end| read_as(end, AfterEnd::Unsaid, reading.as_deref(), ENDS)),
            duties: words(table, "duty"),
            finds: read_all(table.tables("finds"), find),
            unless_missing: table.word("unless-missing", PRESUMED),
            then: self.disposition(table),
        })
    }

    /// A law binds, a company's own schedule is its policy; advice may stand in both.
    fn strength(&self, table: &Table<'_, '_>) -> Strength {
        let own = if self.is_company { Strength::Policy } else { Strength::Law };
        let Some(said) = table.word("strength", STRENGTHS) else { return own };
        if said != own && said != Strength::Advice {
            let (message, expected) = match own {
                Strength::Policy => ("a company's own schedule is no law", "strength = \"policy\" or \"advice\""),
                _ => (
                    "a law's schedule is no company's policy",
                    "strength = \"law\" or \"advice\", or jurisdiction = \"company\" in the head",
                ),
            };
            table.note(Code::PackUnit, message, expected);
        }
        said
    }

    /// What becomes of a record when the time is over is a company's own choice; a law says it by `destroy` and `dispose`.
    fn disposition(&self, table: &Table<'_, '_>) -> Option<DisposalAction> {
        let then = table.word("then", DISPOSITIONS);
        if then.is_some() && !self.is_company {
            table.note(
                Code::PackUnit,
                "`then` stands in a law",
                "`destroy` or `dispose` for what the law asks, or jurisdiction = \"company\" in the head",
            );
        }
        then
    }

    fn destroy(&self, table: &Table<'_, '_>) -> Option<Destroy> {
        Some(Destroy {
            frame: named(table, "destroy")?,
            class: self.class(table),
            terms: Term::read_list(table, "at"),
            nature: table.word("nature", NATURES).unwrap_or(Nature::Fixed),
            suspended_by: table.words("suspended-by", SUSPENDERS).into_iter().map(str::to_owned).collect(),
            is_promise: false,
            is_company: self.is_company,
            anonymise: table.switch("anonymise").unwrap_or(false),
        })
    }

    fn creation(&self, table: &Table<'_, '_>) -> Option<Creation> {
        Some(Creation {
            frame: named(table, "creates")?,
            record: table.text("record")?.to_owned(),
            laws: table.texts("law"),
            class: self.class(table),
            contains: table.texts("contains"),
            reasons: table.texts("reasons"),
            known: read_all(table.tables("known"), |t| Some((super::term::events(t, "event").pop()?, t.word("at", POINTS)?))),
            protected_by: table.texts("protected-by"),
        })
    }

    fn promise(&self, table: &Table<'_, '_>) -> Option<Destroy> {
        let term = table.table("at-most").and_then(|length| {
            let term = Term::promised(&length);
            length.finish();
            term
        });
        Some(Destroy {
            frame: named(table, "promise")?,
            class: self.class(table),
            terms: term.into_iter().collect(),
            nature: Nature::Fixed,
            suspended_by: Vec::new(),
            is_promise: true,
            is_company: self.is_company,
            anonymise: false,
        })
    }

    fn hold(&self, table: &Table<'_, '_>) -> Option<LawHold> {
        let frame = named(table, "hold")?;
        let opens = table.text("opens")?.to_owned();
        let closes = super::term::events(table, "closes");
        let by_person = table.word("placed", &[("by-law", false), ("by-person", true)]).unwrap_or(false);
        let covers = table.table("covers")?;
        let class = self.class(&covers);
        let about_person = covers.words("subjects", SUBJECTS).into_iter().any(|about| about);
        covers.word("related", &[("to-the-charge", ())]);
        let made_before = covers.table("made").and_then(|made| {
            let before = made.text("before").map(str::to_owned);
            made.finish();
            before
        });
        covers.finish();
        Some(LawHold { frame, opens, closes, class, about_person, made_before, by_person })
    }

    fn disposal(&self, table: &Table<'_, '_>) -> Option<Disposal> {
        Some(Disposal { frame: named(table, "dispose")?, class: self.class(table), duties: words(table, "duty") })
    }
}

fn presumption(table: &Table<'_, '_>) -> Option<Presumption> {
    Frame::read(table, "presume");
    Some(Presumption { fact: table.text("fact")?.to_owned(), is: table.text("is")?.to_owned() })
}

fn find(table: &Table<'_, '_>) -> Option<Find> {
    Some(Find { code: table.word("code", FINDS)?, from: table.day("from") })
}

/// Where the text is silent the author's reading stands in its place, if it is a word of the list.
fn read_as<T: Copy + PartialEq>(said: T, silent: T, reading: Option<&str>, list: &[(&str, T)]) -> T {
    let read = reading.and_then(|word| list.iter().find(|(listed, _)| *listed == word)).map(|(_, value)| *value);
    if said == silent { read.unwrap_or(silent) } else { said }
}

fn named(table: &Table<'_, '_>, kind: &str) -> Option<Frame> {
    if table.text("id").is_none() {
        table.note(Code::PackUnresolved, format!("a `{kind}` has no id"), "id = \"us-xx-rule\"");
        return None;
    }
    Some(Frame::read(table, kind))
}

fn words(table: &Table<'_, '_>, key: &'static str) -> Vec<String> {
    table.words(key, DUTIES).into_iter().map(str::to_owned).collect()
}
