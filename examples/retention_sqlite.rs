//! A leave archive of 100,000 records in a SQLite database: swept, disposed of in one transaction, what is held left where it is, the certificate
//! printed.
//!
//! `cargo run --release -p leavelaw-examples --features sqlite --example retention_sqlite`; a file name keeps the archive there and goes on with what
//! the file has. `--records N` makes a new one of that size, `--pause` waits for a line on standard input in the middle of the transaction: whoever
//! kills the process there finds the whole archive afterwards.

mod say;

use leavelaw::api::answer::Certificate;
use leavelaw::api::case::HoldEntry;
use leavelaw::api::forms::Dated;
use leavelaw::api::words::{DisposalAction, RetentionEvent};
use leavelaw::{Day, Record, Rulebook, Sweeper, day};
use rusqlite::{Connection, Row, Transaction, params};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;

/// The day of the sweep.
const ON: Day = day!(2026 - 12 - 01);
type Problem = Box<dyn std::error::Error>;

/// The archive; what went, each record once; the certificates; and, for this run alone, the plan.
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS record (id TEXT PRIMARY KEY, class TEXT NOT NULL, places TEXT NOT NULL, subject TEXT, made TEXT NOT NULL,
        last_entry TEXT, leave_end TEXT, separation TEXT, body TEXT) STRICT;
    CREATE TABLE IF NOT EXISTS disposed (record TEXT PRIMARY KEY, day TEXT NOT NULL, listed TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS certificate (digest TEXT PRIMARY KEY, day TEXT NOT NULL, data TEXT NOT NULL) STRICT;
    CREATE TEMP TABLE plan (record TEXT PRIMARY KEY, action TEXT NOT NULL, due TEXT, why TEXT NOT NULL) STRICT;";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line says.
#[derive(Default)]
struct Wishes {
    file: Option<String>,
    records: Option<u32>,
    pause: bool,
}

fn wishes() -> Result<Wishes, Problem> {
    let (mut args, mut wishes) = (std::env::args().skip(1), Wishes::default());
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--records" => wishes.records = Some(args.next().ok_or("--records takes a number")?.parse()?),
            "--pause" => wishes.pause = true,
            file => wishes.file = Some(file.to_owned()),
        }
    }
    Ok(wishes)
}

fn run() -> Result<(), Problem> {
    let wishes = wishes()?;
    let mut database = match &wishes.file {
        Some(file) => Connection::open(file)?,
        None => Connection::open_in_memory()?,
    };
    database.execute_batch(TABLES)?;
    if count(&database, "record")? + count(&database, "disposed")? == 0 {
        fill(&mut database, wishes.records.unwrap_or(100_000))?;
    }
    let mut out = format!("{} records in the archive, {} disposed of before\n", count(&database, "record")?, count(&database, "disposed")?);

    let book = Rulebook::bundled()?.with_pack_json("company-schedule.json", include_str!("cases/company-schedule.json"))?;
    let mut sweeper = book.sweeper(ON).with_holds(holds())?;
    let disposal = database.transaction()?;
    let certificate = sweep(&disposal, &mut sweeper)?;
    let gone = dispose(&disposal, wishes.pause)?;
    if gone > 0 {
        let data = serde_json::to_string(&certificate)?;
        disposal.execute("INSERT INTO certificate VALUES (?1, ?2, ?3)", params![certificate.digest, ON.to_string(), data])?;
    }
    disposal.commit()?;

    for (action, records) in &sweeper.counts().actions {
        writeln!(out, "{records:>8} {action}")?;
    }
    add_plan(&database, &mut out)?;
    writeln!(out, "\n{gone} records disposed of, {} left in the archive\n\n{certificate}", count(&database, "record")?)?;
    Ok(say::at_once(&out)?)
}

/// Two matters: one person's leave files, and everything of another person that was made in two years. A third hold was released.
fn holds() -> Vec<HoldEntry> {
    let names = |names: &[&str]| Some(names.iter().map(|&name| name.to_owned()).collect());
    let hold = |id: &str, from: Day| HoldEntry { id: Some(id.to_owned()), from, ..HoldEntry::default() };
    vec![
        HoldEntry { subjects: names(&["emp-17"]), classes: names(&["leave-file"]), ..hold("M-7", day!(2026 - 02 - 10)) },
        HoldEntry { subjects: names(&["emp-23"]), made_before: Some(day!(2021 - 01 - 01)), ..hold("M-9", day!(2025 - 06 - 30)) },
        HoldEntry { subjects: names(&["emp-31"]), released_on: Some(day!(2025 - 08 - 01)), ..hold("M-5", day!(2024 - 01 - 15)) },
    ]
}

/// Every record becomes a line of the plan, one after the other: nothing of the archive is held in memory. What may go comes on the list, in the
/// order of the ids, and into the certificate.
fn sweep(disposal: &Transaction<'_>, sweeper: &mut Sweeper<'_>) -> Result<Certificate, Problem> {
    let mut records = disposal.prepare(
        "SELECT id, class, places, subject, made, last_entry, leave_end, separation FROM record
         WHERE id NOT IN (SELECT record FROM disposed) ORDER BY id",
    )?;
    let mut plan = disposal.prepare("INSERT INTO plan VALUES (?1, ?2, ?3, ?4)")?;
    let mut list = disposal.prepare("INSERT INTO disposed VALUES (?1, ?2, ?3)")?;
    let mut certificate = sweeper.certificate();
    let mut rows = records.query([])?;
    while let Some(row) = rows.next()? {
        let line = sweeper.line(&record(row)?)?;
        plan.execute(params![line.id, line.action.as_str(), line.due.map(|due| due.to_string()), line.governing.join(", ")])?;
        if matches!(line.action, DisposalAction::Destroy | DisposalAction::Anonymise) {
            list.execute(params![line.id, ON.to_string(), certificate.add(&line, ON)?])?;
        } else {
            certificate.hold_back(&line);
        }
    }
    Ok(certificate.finish())
}

/// Carries the plan out: a record is deleted, or loses what names a person.
fn dispose(disposal: &Transaction<'_>, pause: bool) -> Result<usize, Problem> {
    let deleted = disposal.execute("DELETE FROM record WHERE id IN (SELECT record FROM plan WHERE action = 'destroy')", [])?;
    if pause {
        say::at_once("in the middle of the transaction\n")?;
        std::io::stdin().read_line(&mut String::new())?;
    }
    let sql = "UPDATE record SET subject = NULL, body = NULL WHERE id IN (SELECT record FROM plan WHERE action = 'anonymise')";
    Ok(deleted + disposal.execute(sql, [])?)
}

/// A row as the library sees it: class, places, person, events; never the body.
fn record(row: &Row<'_>) -> Result<Record, Problem> {
    let mut record = Record { id: row.get(0)?, class: Some(vec![row.get(1)?]), subject: row.get(3)?, ..Record::default() };
    record.places = Some(row.get::<_, String>(2)?.split(' ').map(str::to_owned).collect());
    let (mut dates, mut not_yet) = (BTreeMap::new(), Vec::new());
    let events = [RetentionEvent::RecordMade, RetentionEvent::LastEntry, RetentionEvent::LeaveEnd, RetentionEvent::Separation];
    for (column, event) in (4..).zip(events) {
        match row.get::<_, Option<String>>(column)? {
            Some(text) => drop(dates.insert(event.as_str().to_owned(), Dated { day: text.parse()?, ..Dated::default() })),
            None => not_yet.push(event),
        }
    }
    (record.dates, record.not_yet) = (Some(dates), Some(not_yet));
    record.never = Some(vec![RetentionEvent::ChargeFiled, RetentionEvent::ComplaintNotice]);
    Ok(record)
}

/// What goes first, and what is kept the shortest.
fn add_plan(database: &Connection, out: &mut String) -> Result<(), Problem> {
    let sql = "SELECT action, record, due, why FROM (SELECT *, row_number() OVER (PARTITION BY action ORDER BY due IS NULL, due, record) AS nth FROM plan)
               WHERE nth <= 3 ORDER BY action, nth";
    let mut lines = database.prepare(sql)?;
    let mut rows = lines.query([])?;
    while let Some(row) = rows.next()? {
        let (action, id, due): (String, String, Option<String>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        writeln!(out, "{action:>10} {id} {:10} {}", due.unwrap_or_default(), row.get::<_, String>(3)?)?;
    }
    Ok(())
}

fn count(database: &Connection, table: &str) -> Result<i64, Problem> {
    Ok(database.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))?)
}

/// The same archive every time: leave files, certificates and time cards of a thousand people in four places, from ten years.
fn fill(database: &mut Connection, records: u32) -> Result<(), Problem> {
    let filling = database.transaction()?;
    let mut insert = filling.prepare("INSERT INTO record VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'opaque')")?;
    let (mut random, first) = (SplitMix(2026), day!(2016 - 01 - 01));
    for n in 0..records {
        let class = random.of(&["leave-file.base", "leave-file.medical", "payroll.timecard", "payroll.register"]);
        let places = random.of(&["us us-ca", "us us-wa", "us us-or", "us"]);
        let subject = format!("emp-{}", random.below(1_000));
        let made = first.plus_days(random.below(3_900)).ok_or("the calendar ends")?;
        let after = |days: i64| made.plus_days(days).filter(|day| *day <= ON).map(|day| day.to_string());
        let last_entry = after(random.below(120));
        let leave_end = after(random.below(90));
        let separation = if random.below(3) == 0 { after(random.below(1_500)) } else { None };
        insert.execute(params![format!("r-{n:06}"), class, places, subject, made.to_string(), last_entry, leave_end, separation])?;
    }
    drop(insert);
    Ok(filling.commit()?)
}

/// Numbers that are the same on every machine.
struct SplitMix(u64);

impl SplitMix {
    fn below(&mut self, n: u32) -> i64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        i64::try_from((z >> 33) % u64::from(n)).unwrap_or(0)
    }

    fn of<'w>(&mut self, words: &[&'w str; 4]) -> &'w str {
        usize::try_from(self.below(4)).ok().and_then(|n| words.get(n)).unwrap_or(&words[0])
    }
}
