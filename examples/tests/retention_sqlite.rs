//! The archive in its database, with the process killed while it disposes of records: nothing is lost, and nothing is disposed of twice.

use rusqlite::Connection;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::time::Duration;

const RECORDS: i64 = 800;

/// The example, built by cargo where it was not built with the tests.
fn example() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["build", "--quiet", "--package", "leavelaw-examples", "--features", "sqlite", "--example", "retention_sqlite"]);
        cargo.args(["--message-format", "json"]).args(if cfg!(debug_assertions) { None } else { Some("--release") });
        let built = cargo.output().expect("cargo runs");
        assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
        let messages = String::from_utf8(built.stdout).expect("text");
        let of_example = |line: &str| {
            let message: serde_json::Value = serde_json::from_str(line).ok()?;
            message["executable"].as_str().filter(|path| path.contains("retention_sqlite")).map(PathBuf::from)
        };
        messages.lines().find_map(of_example).expect("cargo says where it is")
    })
}

fn archive(name: &str) -> PathBuf {
    let file = std::env::temp_dir().join(format!("leavelaw-{name}-{}.db", std::process::id()));
    for old in ["", "-journal", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{old}", file.display()));
    }
    file
}

fn command(file: &Path) -> Command {
    let mut command = Command::new(example());
    command.arg(file).args(["--records", &RECORDS.to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

fn run(file: &Path) -> String {
    let done = command(file).output().expect("the example runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).expect("text")
}

fn number(file: &Path, sql: &str) -> i64 {
    Connection::open(file).and_then(|database| database.query_row(sql, [], |row| row.get(0))).expect("the database answers")
}

/// Every record is in the archive, whole, or on the list of what went; the certificate stands for exactly that list.
fn assert_nothing_is_lost(file: &Path) {
    let sql = "SELECT count(*) FROM (SELECT id FROM record WHERE body IS NOT NULL UNION ALL SELECT record FROM disposed)";
    assert_eq!(number(file, sql), RECORDS, "whole or on the list, each once");
    assert_eq!(number(file, "SELECT count(*) FROM record WHERE body IS NOT NULL AND id IN (SELECT record FROM disposed)"), 0);
    let certified = "SELECT coalesce(sum(json_extract(data, '$.records')), 0) FROM certificate";
    assert_eq!(number(file, certified), number(file, "SELECT count(*) FROM disposed"));
}

#[test]
fn a_second_run_finds_nothing_more_to_dispose_of() {
    let file = archive("twice");
    let first = run(&file);
    assert!(first.contains(&format!("{RECORDS} records in the archive, 0 disposed of before")), "{first}");
    let gone = number(&file, "SELECT count(*) FROM disposed");
    assert!(gone > RECORDS / 4 && gone < RECORDS, "{gone}");
    assert_nothing_is_lost(&file);
    let held = "SELECT count(*) FROM record WHERE subject = 'emp-17' AND class LIKE 'leave-file%'";
    let kept = number(&file, held);
    assert!(run(&file).contains("\n0 records disposed of"));
    assert_eq!((number(&file, held), number(&file, "SELECT count(*) FROM certificate")), (kept, 1));
    assert_nothing_is_lost(&file);
    let _ = std::fs::remove_file(file);
}

#[test]
fn killed_in_the_middle_of_the_transaction() {
    let file = archive("middle");
    let mut process = command(&file).arg("--pause").spawn().expect("the example starts");
    let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
    let middle = lines.map_while(Result::ok).find(|line| line == "in the middle of the transaction");
    assert!(middle.is_some(), "it gets there");
    process.kill().expect("it is killed");
    process.wait().expect("it is gone");
    assert_eq!(number(&file, "SELECT count(*) FROM record"), RECORDS, "nothing went");
    assert_eq!(number(&file, "SELECT count(*) FROM disposed"), 0);
    run(&file);
    assert!(number(&file, "SELECT count(*) FROM disposed") > 0);
    assert_nothing_is_lost(&file);
    let _ = std::fs::remove_file(file);
}

#[test]
fn killed_at_any_time() {
    let file = archive("anytime");
    run_until_filled(&file);
    for pause in [1, 5, 20, 60, 150, 300] {
        let mut process = command(&file).spawn().expect("the example starts");
        std::thread::sleep(Duration::from_millis(pause));
        let _ = process.kill();
        process.wait().expect("it is gone");
        assert_nothing_is_lost(&file);
    }
    run(&file);
    assert_nothing_is_lost(&file);
    let _ = std::fs::remove_file(file);
}

/// The archive is there, and nothing of it has gone yet.
fn run_until_filled(file: &Path) {
    let mut process = command(file).arg("--pause").spawn().expect("the example starts");
    let lines = BufReader::new(process.stdout.take().expect("its output")).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.starts_with("in the middle")));
    process.kill().expect("it is killed");
    process.wait().expect("it is gone");
}
