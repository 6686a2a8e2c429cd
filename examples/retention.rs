//! A small leave archive under the law and under the company's own schedule: whether one file may go and why, the same on an earlier day by what was
//! known then, the disposal plan of the whole archive with the data of its certificate of destruction, a request to erase, and which records a leave
//! makes.
//!
//! `cargo run --release --example retention`

mod say;

use leavelaw::{Case, Day, Error, Record, Records, RightsRequest, Rulebook, day};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::process::ExitCode;

/// The archive, the holds on it, and a person's request.
#[derive(serde::Deserialize)]
struct Archive {
    on: String,
    records: Vec<Value>,
    holds: Value,
    request: Value,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let book = Rulebook::bundled()?.with_pack_json("company-schedule.json", include_str!("cases/company-schedule.json"))?;
    let archive: Archive = serde_json::from_str(include_str!("cases/leave-archive.json"))?;
    let (on, mut out): (Day, String) = (archive.on.parse()?, String::new());

    let (ana, ben) = (archive.held("r-01")?, archive.held("r-04")?);
    writeln!(out, "1. May Ana's leave file of 2022 go?\n\n{}", book.retain(&ana, on)?)?;
    let then = day!(2026 - 02 - 20);
    writeln!(out, "2. Might Ben's have gone on {then}, by what was known then?\n\n{}", book.retain_as_known(&ben, then, then)?)?;
    writeln!(out, "3. The same day by what is known now:\n\n{}", book.retain_as_known(&ben, then, on)?)?;

    let everything = Records::from_json(&archive.with(&archive.records, json!({})))?;
    writeln!(out, "4. What becomes of the archive?\n\n{}", book.sweep(&everything, on)?)?;

    let hers: Vec<Value> = archive.records.iter().filter(|record| record["subject"].as_str() == ana.subject.as_deref()).cloned().collect();
    let request = RightsRequest::from_json(&archive.with(&hers, archive.request.clone()))?;
    writeln!(out, "5. Ana asks to have everything erased:\n\n{}", book.rights(&request, "us-ca-ccpa", on)?)?;

    let leave = Case::from_json(include_str!("cases/california-pregnancy.json"))?;
    writeln!(out, "6. Which records does a leave make?\n\n{}", book.leave_records(&leave, day!(2026 - 01 - 05))?)?;
    Ok(say::at_once(&out)?)
}

impl Archive {
    /// A record of the archive, with the holds on all of them.
    fn held(&self, id: &str) -> Result<Record, Error> {
        let mut record = self.records.iter().find(|record| record["id"] == id).cloned().unwrap_or_default();
        record["holds"] = self.holds.clone();
        Record::from_json(&record.to_string())
    }

    /// Records in an object, as a set of them and a request have them, with the holds.
    fn with(&self, records: &[Value], mut object: Value) -> String {
        object["records"] = records.into();
        object["holds"] = self.holds.clone();
        object.to_string()
    }
}
