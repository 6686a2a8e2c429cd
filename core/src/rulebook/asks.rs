//! One typed method per ask: the same question as [`Rulebook::decide`] takes as data, with typed arguments and a typed answer.

use super::{Desk, Rulebook};
use crate::api::Answer;
use crate::api::answer::{
    Balance, BasePeriod, Benefit, Clock, Conduct, Consents, Deadlines, Disclosed, Eligibility, Facts, FirstUse, Grounds, Hold, Laws,
    LeaveRecords, LeaveYearAnswer, Ledger, LintReport, Matrix, Plan, Proof, Redacted, Retention, Rights, Sweep, Usage,
};
use crate::api::case::{Assertion, Case, ConsentLedger, Disclosure, Record, Region, RightsRequest, Trigger};
use crate::api::request::{
    AccrueAsk, AskName, ClockAsk, ConsentsAsk, DiscloseAsk, FactsAsk, LawsAsk, LeaveAsk, LintAsk, MatrixAsk, MayAsk, PlanAsk, ProveAsk,
    RecordAsk, Records, RedactAsk, Request, RightsAsk, SweepAsk,
};
use crate::api::words::Act;
use crate::rules::shelf::Context;
use crate::{Code, Day, DueDates, Error, Guard, Screen, Sweeper};
use crate::{disclosure, leave, retention};
use std::collections::BTreeMap;

/// The answer of the ask that was asked.
macro_rules! answered {
    ($book:expr, $variant:ident, $ask:expr) => {
        match $book.decide(&Request::$variant($ask))? {
            Answer::$variant(answer) => Ok(answer),
            other => {
                Err(Error::new(Code::UnknownAsk, "/ask", format!("\"{}\" was answered instead", other.ask()), "a rulebook of this line"))
            }
        }
    };
}

macro_rules! leave_asks {
    ($($(#[$doc:meta])* $method:ident, $variant:ident => $answer:ident;)*) => {
        impl Rulebook {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// What is wrong with the case, `unknown-id` for a law that is not held, `not-in-law` for one that does not answer this.
                pub fn $method(&self, case: &Case, law: &str, on: Day) -> Result<$answer, Error> {
                    answered!(self, $variant, LeaveAsk {
                        ask: AskName::$variant, on, law: law.to_owned(), case: case.clone(), explain: None, strict: None, assume: None,
                    })
                }
            )*
        }
    };
}

leave_asks! {
    /// Is the employer covered, and does the person qualify? Every test with what was observed and what the law requires.
    leave_eligibility, LeaveEligibility => Eligibility;
    /// Does the reason of the leave count under the law, for this person and this relation?
    leave_ground, LeaveGround => Grounds;
    /// What an absence costs: how much of each meter it uses.
    leave_usage, LeaveUsage => Usage;
    /// In which leave year the day lies, by the employer's method or the law's own.
    leave_year, LeaveYear => LeaveYearAnswer;
    /// What is used and left of each meter at the end of the day.
    leave_balance, LeaveBalance => Balance;
    /// Who must do what by when, and what follows if not.
    leave_deadline, LeaveDeadline => Deadlines;
    /// What the program pays for a week, by which line of its formula.
    leave_benefit, LeaveBenefit => Benefit;
    /// Over which quarters the wages count.
    leave_base_period, LeaveBasePeriod => BasePeriod;
}

impl Rulebook {
    /// Coverage and eligibility of an entitlement (`us-fmla`, `us-wa-pfml/protection`) made ready to be asked of many people by their summary facts,
    /// as of a day.
    ///
    /// # Errors
    /// `unknown-id` for a law that is not held, `law-not-held` for a day before its first version, `not-in-law` for one that gives no entitlement.
    pub fn screen(&self, law: &str, on: Day) -> Result<Screen, Error> {
        leave::screen(law, on, &Desk { shelves: &self.shelves, manner: &self.manner }.context(&self.shelves.leave))
    }

    /// All that every law that reaches the person gives for the leave asked for, laid on a calendar.
    ///
    /// # Errors
    /// What is wrong with the case.
    pub fn leave_plan(&self, case: &Case, on: Day) -> Result<Plan, Error> {
        let ask = PlanAsk { ask: AskName::LeavePlan, on, case: case.clone(), explain: None, strict: None, assume: None };
        answered!(self, LeavePlan, ask)
    }

    /// The records that the leave creates, how long each must be kept, and who may see it meanwhile.
    ///
    /// ```
    /// use leavelaw::{day, Block, Case, Employer, Hours, LeaveYear, Reason, Rulebook, Schedule};
    /// let acme = Employer::private().leave_year_everywhere(LeaveYear::Rolling).no_holidays();
    /// let ana = Case::new(acme).works_in("us-ca").employed_since(day!(2022-03-07)).schedule(Schedule::mon_fri(Hours::of(8)))
    ///     .headcount(120).headcount_within_75_miles(120).hours_worked_12_months_before(day!(2026-03-02), Hours::of(1930)).no_earlier_absences()
    ///     .leave(Block::new(Reason::OwnHealth, day!(2026-03-02)).through(day!(2026-04-10)));
    /// let answer = Rulebook::bundled()?.leave_records(&ana, day!(2026-02-16))?;
    /// let kept = answer.records["leave-file"].retention.as_ref();
    /// assert_eq!(kept.and_then(|kept| kept.retain_through), Some(day!(2029-04-10)));
    /// assert_eq!(answer.records["certification"].seen_by["supervisor"].items["health.diagnosis"].outcome.as_str(), "deny");
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the case.
    pub fn leave_records(&self, case: &Case, on: Day) -> Result<LeaveRecords, Error> {
        let ask = PlanAsk { ask: AskName::LeaveRecords, on, case: case.clone(), explain: None, strict: None, assume: None };
        answered!(self, LeaveRecords, ask)
    }

    /// May, must or must not the act be done on that day?
    ///
    /// # Errors
    /// What is wrong with the case, `unknown-id` for a law that is not held, `not-in-law` for an act that the law does not speak of.
    pub fn leave_may(&self, case: &Case, law: &str, act: Act, on: Day) -> Result<Conduct, Error> {
        let (ask, law, case) = (AskName::LeaveMay, law.to_owned(), case.clone());
        answered!(self, LeaveMay, MayAsk { ask, on, law, act, case, explain: None, strict: None, assume: None })
    }

    /// The ledger of a plan through that day: every line with its rule, and the balance. `plan` is a law or a company's own plan.
    ///
    /// # Errors
    /// What is wrong with the case, `unknown-id` for a plan that is not held.
    pub fn accrue_ledger(&self, case: &Case, plan: &str, on: Day) -> Result<Ledger, Error> {
        let (ask, plan, case) = (AskName::AccrueLedger, plan.to_owned(), case.clone());
        answered!(self, AccrueLedger, AccrueAsk { ask, on, plan, case, explain: None, strict: None, assume: None })
    }

    /// The first day on which what was earned may be used.
    ///
    /// # Errors
    /// What is wrong with the case, `unknown-id` for a plan that is not held.
    pub fn accrue_first_use(&self, case: &Case, plan: &str, on: Day) -> Result<FirstUse, Error> {
        let (ask, plan, case) = (AskName::AccrueFirstUse, plan.to_owned(), case.clone());
        answered!(self, AccrueFirstUse, AccrueAsk { ask, on, plan, case, explain: None, strict: None, assume: None })
    }

    /// May this be done with the data, item by item? `under` names statements and laws; empty: all that apply.
    ///
    /// # Errors
    /// What is wrong with the request, `unknown-id` for a statement that is not held.
    pub fn disclose(&self, wanted: &Disclosure, under: &[&str], on: Day) -> Result<Disclosed, Error> {
        let (ask, under, case) = (AskName::Disclose, owned(under), wanted.clone());
        answered!(self, Disclose, DiscloseAsk { ask, on, under, case, explain: None, strict: None, assume: None })
    }

    /// Of a document only what may be seen, with what was withheld and under which clause. `document` has fields and their opaque text; a field
    /// is a data item.
    ///
    /// ```
    /// use leavelaw::{day, Disclosure, Rulebook};
    /// use std::collections::BTreeMap;
    /// let wanted = Disclosure::from_json(r#"{"act":"disclose","recipient":{"kind":"supervisor"}}"#)?;
    /// let file = BTreeMap::from([("health.restrictions", "no lifting"), ("health.diagnosis", "lumbar strain")].map(|(k, v)| (k.into(), v.into())));
    /// let seen = Rulebook::bundled()?.redact(&wanted, &file, &["us-fmla-confidentiality"], day!(2026-06-01))?;
    /// assert_eq!(seen.document.keys().collect::<Vec<_>>(), ["health.restrictions"]);
    /// assert_eq!(seen.removed["health.diagnosis"].determining, ["us-fmla-confidentiality/confidential"]);
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the request, `unknown-word` for a field that is no data item, `unknown-id` for a statement that is not held.
    pub fn redact(&self, wanted: &Disclosure, document: &BTreeMap<String, String>, under: &[&str], on: Day) -> Result<Redacted, Error> {
        let ask = RedactAsk { document: Some(document.clone()), ..redaction(wanted, under, on) };
        answered!(self, Redact, ask)
    }

    /// The same for a JSON document as text. `fields` says by JSON pointer which data items its parts hold, `*` standing for any key or place in a
    /// list; a part of which nothing is said counts as all personal data.
    ///
    /// ```
    /// use leavelaw::{day, Disclosure, Rulebook};
    /// use std::collections::BTreeMap;
    /// let wanted = Disclosure::from_json(r#"{"act":"disclose","recipient":{"kind":"supervisor"}}"#)?;
    /// let record = r#"{"limits":"no lifting","doctor":{"found":"lumbar strain"},"remark":"call me"}"#;
    /// let fields = BTreeMap::from([("/limits", "health.restrictions"), ("/doctor", "health.diagnosis")].map(|(k, v)| (k.into(), vec![v.into()])));
    /// let seen = Rulebook::bundled()?.redact_record(&wanted, record, &fields, &["us-fmla-confidentiality"], day!(2026-06-01))?;
    /// assert_eq!(seen.record.as_deref(), Some(r#"{"limits":"no lifting"}"#));
    /// assert_eq!(seen.removed.keys().collect::<Vec<_>>(), ["/doctor/found", "/remark"]);
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// As those of [`Rulebook::redact`]; `bad-json` for a text that is none, without a word of it.
    pub fn redact_record(
        &self,
        wanted: &Disclosure,
        record: &str,
        fields: &BTreeMap<String, Vec<String>>,
        under: &[&str],
        on: Day,
    ) -> Result<Redacted, Error> {
        let ask = RedactAsk { record: Some(record.to_owned()), fields: Some(fields.clone()), ..redaction(wanted, under, on) };
        answered!(self, Redact, ask)
    }

    /// What each consent of a ledger is: given, withdrawn, expired. `on` is the day up to which things were known; the ledger's `at` the time asked for.
    ///
    /// ```
    /// use leavelaw::{day, ConsentLedger, Rulebook};
    /// let ledger = ConsentLedger::from_json(r#"{"events":[
    ///     {"consent":"c-1","event":"given","kind":"explicit","by":"subject","on":"2026-01-10","purpose":"operate-leave"},
    ///     {"consent":"c-1","event":"withdrawn","on":"2026-03-01"}]}"#)?;
    /// let state = Rulebook::bundled()?.consents(&ledger, day!(2026-03-01))?;
    /// assert!(state.consents["c-1"].outcome.is_no());
    /// assert_eq!(state.consents["c-1"].state.as_str(), "withdrawn");
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// `missing-argument` for a consent that is given without its kind.
    pub fn consents(&self, ledger: &ConsentLedger, on: Day) -> Result<Consents, Error> {
        let (ask, case) = (AskName::Consents, ledger.clone());
        answered!(self, Consents, ConsentsAsk { ask, on, case, explain: None, strict: None, assume: None })
    }

    /// Statements made ready for many requests: what each request comes to is looked up, some nanoseconds each, and its reasons only where they are
    /// wanted. Nothing is presumed.
    ///
    /// # Errors
    /// `unknown-id` for a statement that is not held, `limit-exceeded` where the statements together tell too many kinds of request apart.
    pub fn guard(&self, under: &[&str], on: Day) -> Result<Guard<'_>, Error> {
        let context = Context { shelf: &self.shelves.disclosure, rulebook: &self.shelves.hash, manner: &self.manner };
        disclosure::guard(&owned(under), on, &context)
    }

    /// Records of one kind made ready for columns of days: `kind` says their classes, places and facts, the columns when each event of each record
    /// was. The law is that in force on `on`.
    ///
    /// # Errors
    /// `unknown-word` for a class that no tree has, `unknown-id` for a rule that no schedule has.
    pub fn due_dates(&self, kind: &Record, on: Day) -> Result<DueDates<'_>, Error> {
        let context = Context { shelf: &self.shelves.retention, rulebook: &self.shelves.hash, manner: &self.manner };
        retention::due_dates(kind, on, &context)
    }

    /// Do assertions hold for everything that can be asked under some statements? Each is proved, or refuted by one request.
    ///
    /// ```
    /// use leavelaw::{day, Assertion, Rulebook};
    /// let never = Assertion::from_json(r#"{"id":"no supervisor sees a diagnosis","never":"permit",
    ///     "of":{"act":["access","disclose"],"to":"supervisor","items":"health.diagnosis","capacity":"employer","given":{"record-made-for":"us-fmla"}}}"#)?;
    /// let proof = Rulebook::bundled()?.prove(&[never], &["us-fmla-confidentiality"], day!(2026-06-01))?;
    /// assert!(proof.assertions["no supervisor sees a diagnosis"].outcome.is_yes());
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unknown-id` for a statement that is not held, `unknown-word` for a word that its tree does not have or a fact that no test asks.
    pub fn prove(&self, assertions: &[Assertion], under: &[&str], on: Day) -> Result<Proof, Error> {
        let (ask, under, assertions) = (AskName::Prove, owned(under), assertions.to_vec());
        answered!(self, Prove, ProveAsk { ask, on, under, assertions, explain: None, strict: None, assume: None })
    }

    /// Who may see what, for which purpose: each cell over everything that the region leaves open.
    ///
    /// ```
    /// use leavelaw::{day, Region, Rulebook};
    /// let region = Region::from_json(r#"{"to":["supervisor"],"items":["health.diagnosis","health.restrictions"],"purpose":"operate-leave"}"#)?;
    /// let matrix = Rulebook::bundled()?.matrix(&region, &["us-fmla-confidentiality"], day!(2026-06-01))?;
    /// let cells = &matrix.purposes["operate-leave"].recipients["supervisor"].items;
    /// assert_eq!(cells["health.restrictions"].outcome.as_str(), "depends");
    /// assert_eq!(cells["health.diagnosis"].outcome.as_str(), "deny");
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// As those of [`Rulebook::prove`].
    pub fn matrix(&self, of: &Region, under: &[&str], on: Day) -> Result<Matrix, Error> {
        let (ask, under, of) = (AskName::Matrix, owned(under), of.clone());
        answered!(self, Matrix, MatrixAsk { ask, on, under, of, explain: None, strict: None, assume: None })
    }

    /// Which steps a law asks for after an event, and by when: a request of a person, an opt-out, a breach.
    ///
    /// ```
    /// use leavelaw::{day, Rulebook, Trigger};
    /// let request = Trigger::from_json(r#"{"event":"request-for-access","happened":{"day":"2025-03-03"}}"#)?;
    /// let clock = Rulebook::bundled()?.clock(&request, "uk-gdpr", day!(2025-03-03))?;
    /// assert_eq!(clock.steps["respond"].due, Some(day!(2025-04-03)));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the request, `unknown-id` for a law that is not held, `not-in-law` for one that has no duty for the event.
    pub fn clock(&self, event: &Trigger, law: &str, on: Day) -> Result<Clock, Error> {
        let (ask, law, case) = (AskName::Clock, law.to_owned(), event.clone());
        answered!(self, Clock, ClockAsk { ask, on, law, case, explain: None, strict: None, assume: None })
    }

    /// What is wrong with a statement, or with a law's confidentiality rules, as of a day: no request is needed.
    ///
    /// ```
    /// use leavelaw::{day, Rulebook};
    /// let report = Rulebook::bundled()?.lint("qcera", day!(2026-11-22))?;
    /// let outdated = report.findings.iter().find(|f| f.code.as_deref() == Some("framework-not-valid")).expect("the text is of 2013");
    /// assert_eq!(outdated.clause.as_deref(), Some("qcera/S19"));
    /// assert_eq!(outdated.from, Some(day!(2015-10-06)));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// `unknown-id` for a statement that is not held.
    pub fn lint(&self, statement: &str, on: Day) -> Result<LintReport, Error> {
        let (ask, statement) = (AskName::Lint, statement.to_owned());
        answered!(self, Lint, LintAsk { ask, on, statement, explain: None, strict: None, assume: None })
    }

    /// How long the record must be kept, by which rules, and which hold stops its destruction.
    ///
    /// ```
    /// use leavelaw::{day, Record, Rulebook};
    /// let payroll = Record::from_json(r#"{"class":"payroll.register","places":["us"],"dates":{"last-entry":"2021-02-28"},"holds":[]}"#)?;
    /// let answer = Rulebook::bundled()?.only(&["us-federal-retention"])?.retain(&payroll, day!(2024-02-28))?;
    /// assert_eq!(answer.outcome.as_str(), "must-retain");
    /// assert_eq!(answer.earliest_disposal, Some(day!(2024-02-29)));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the record.
    pub fn retain(&self, record: &Record, on: Day) -> Result<Retention, Error> {
        answered!(self, Retain, record_ask(AskName::Retain, record, on, None))
    }

    /// The same under the law of `on`, by what was known on another day: was the destruction of that day right as things were known then, and as
    /// they are known now?
    ///
    /// ```
    /// use leavelaw::{day, Record, Rulebook};
    /// let payroll = Record::from_json(r#"{"class":"payroll.register","places":["us"],"dates":{"last-entry":"2021-02-28"},
    ///     "holds":[{"id":"M-1","from":"2024-02-01","known_on":"2024-05-02"}]}"#)?;
    /// let book = Rulebook::bundled()?.only(&["us-federal-retention"])?;
    /// let destroyed = day!(2024-03-01);
    /// assert_eq!(book.retain(&payroll, destroyed)?.outcome.as_str(), "may-dispose");
    /// assert_eq!(book.retain_as_known(&payroll, destroyed, day!(2026-06-01))?.outcome.as_str(), "hold");
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the record.
    pub fn retain_as_known(&self, record: &Record, on: Day, known_on: Day) -> Result<Retention, Error> {
        answered!(self, Retain, record_ask(AskName::Retain, record, on, Some(known_on)))
    }

    /// Is the record under a hold, and what releases it?
    ///
    /// # Errors
    /// What is wrong with the record.
    pub fn hold(&self, record: &Record, on: Day) -> Result<Hold, Error> {
        answered!(self, Hold, record_ask(AskName::Hold, record, on, None))
    }

    /// The same by what was known on another day.
    ///
    /// # Errors
    /// What is wrong with the record.
    pub fn hold_as_known(&self, record: &Record, on: Day, known_on: Day) -> Result<Hold, Error> {
        answered!(self, Hold, record_ask(AskName::Hold, record, on, Some(known_on)))
    }

    /// What becomes of the request of the person whose data it is, to have it erased or to see it: record by record, with what keeps one in spite
    /// of the request and until when, and the steps of the law's clock.
    ///
    /// ```
    /// use leavelaw::{day, RightsRequest, Rulebook};
    /// let request = RightsRequest::from_json(r#"{"act":"erase","subject":{"kind":"employee"},"place":"us-ca","holds":[],
    ///     "request":{"happened":{"day":"2026-03-02"}},
    ///     "records":[{"id":"sick-1","class":"sick-time","places":["us-ca"],"dates":{"record-made":"2024-01-15"},"not_yet":["complaint-notice"]}]}"#)?;
    /// let answer = Rulebook::bundled()?.rights(&request, "us-ca-ccpa", day!(2026-03-02))?;
    /// assert_eq!(answer.keep, ["sick-1"]);
    /// assert_eq!(answer.records["sick-1"].until, Some(day!(2027-01-16)));
    /// assert_eq!(answer.steps["respond"].due, Some(day!(2026-04-16)));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the request, `unknown-id` for a law that is not held, `not-in-law` for one that knows no such request, `conflict` for two
    /// records of one id.
    pub fn rights(&self, request: &RightsRequest, law: &str, on: Day) -> Result<Rights, Error> {
        let (ask, law, case) = (AskName::Rights, law.to_owned(), request.clone());
        answered!(self, Rights, RightsAsk { ask, on, law, case, explain: None, strict: None, assume: None })
    }

    /// What becomes of each of many records, as a disposal plan with reasons and the data of a certificate of destruction. Each record has an id.
    ///
    /// For more records than fit into memory: [`Rulebook::sweeper`].
    ///
    /// ```
    /// use leavelaw::{day, Records, Rulebook};
    /// let records = Records::from_json(r#"{"holds":[],"records":[
    ///     {"id":"r-1","class":"payroll.register","places":["us"],"dates":{"last-entry":"2020-01-10"},"never":["charge-filed"]},
    ///     {"id":"r-2","class":"payroll.register","places":["us"],"dates":{"last-entry":"2024-01-10"},"never":["charge-filed"]}]}"#)?;
    /// let swept = Rulebook::bundled()?.sweep(&records, day!(2026-01-01))?;
    /// let plan: Vec<_> = swept.plan.iter().map(|line| (line.id.as_str(), line.action.as_str(), line.due)).collect();
    /// assert_eq!(plan, [("r-1", "destroy", Some(day!(2023-01-11))), ("r-2", "keep", Some(day!(2027-01-11)))]);
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// `missing-argument` for a record without an id, `conflict` for two of one id, and what is wrong with a record.
    pub fn sweep(&self, records: &Records, on: Day) -> Result<Sweep, Error> {
        let (ask, case) = (AskName::Sweep, records.clone());
        answered!(self, Sweep, SweepAsk { ask, on, case, known_on: None, explain: None, strict: None, assume: None })
    }

    /// The rulebook made ready to look at records one after the other, as many as there are, as of a day.
    #[must_use]
    pub fn sweeper(&self, on: Day) -> Sweeper<'_> {
        let context = Context { shelf: &self.shelves.retention, rulebook: &self.shelves.hash, manner: &self.manner };
        Sweeper::new(on, context)
    }

    /// Which laws are held for a place on a day, and for which part of the place none is. Without a place: all laws.
    ///
    /// ```
    /// use leavelaw::{day, Rulebook};
    /// let laws = Rulebook::bundled()?.laws(Some("us-ri"), day!(2026-06-01))?;
    /// assert!(laws.held.contains_key("us-fmla"));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// None today; later versions may refuse a place that is none.
    pub fn laws(&self, place: Option<&str>, on: Day) -> Result<Laws, Error> {
        let (ask, place) = (AskName::Laws, place.map(str::to_owned));
        answered!(self, Laws, LawsAsk { ask, on, place, explain: None, strict: None, assume: None })
    }

    /// Which facts a question would ask for, the most useful first. With the case so far only the rest comes back.
    ///
    /// ```
    /// use leavelaw::{day, AskName, Rulebook};
    /// let facts = Rulebook::bundled()?.facts(AskName::LeaveEligibility, Some("us-fmla"), None, day!(2026-06-01))?;
    /// assert!(facts.facts.contains_key("hours-worked-12-months"));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the case, `unknown-id` for a law that is not held.
    pub fn facts(&self, of: AskName, law: Option<&str>, case: Option<&Case>, on: Day) -> Result<Facts, Error> {
        let case = case.map(|c| crate::api::read::parse(&c.to_json()?)).transpose()?;
        let (ask, law) = (AskName::Facts, law.map(str::to_owned));
        answered!(self, Facts, FactsAsk { ask, on, of, law, case, explain: None, strict: None, assume: None })
    }
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|&id| id.to_owned()).collect()
}

/// A question about one record.
fn record_ask(ask: AskName, record: &Record, on: Day, known_on: Option<Day>) -> RecordAsk {
    RecordAsk { ask, on, case: record.clone(), known_on, explain: None, strict: None, assume: None }
}

/// A redaction of nothing yet.
fn redaction(wanted: &Disclosure, under: &[&str], on: Day) -> RedactAsk {
    let (ask, under, case) = (AskName::Redact, owned(under), wanted.clone());
    RedactAsk { ask, on, under, case, document: None, record: None, fields: None, list: None, explain: None, strict: None, assume: None }
}
