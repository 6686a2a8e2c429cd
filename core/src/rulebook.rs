//! The rulebook: every pack that decisions are made with, and the one verb per question.

use crate::api::Answer;
use crate::api::request::{Assume, Manner, Request};
use crate::rules::frame::Header;
use crate::rules::image;
use crate::rules::lint::references::{self, LawReference};
use crate::rules::lint::{self, floor};
use crate::rules::node::{self, Node, Source};
use crate::rules::reader::{Mistakes, Table};
use crate::rules::shelf::{Bound, Context, Shelf};
use crate::tri::Tri;
use crate::{Code, Error, accrual, disclosure, files, leave, retention};
use std::collections::BTreeMap;
use std::sync::Arc;

mod asks;
mod catalogue;
mod discovery;
mod receipt;

pub use receipt::Receipt;

/// Laws, plans, statements and schedules, ready to decide with: immutable, cheap to clone, shared between threads.
///
/// ```
/// use leavelaw::Rulebook;
/// let book = Rulebook::bundled()?;
/// assert!(book.hash().starts_with("sha256:"));
/// # Ok::<(), leavelaw::Error>(())
/// ```
#[derive(Clone)]
pub struct Rulebook {
    shelves: Arc<Shelves>,
    manner: Manner,
}

/// A pack as it was taken in: its head, and its text for images, discovery and citations.
pub(crate) struct Pack {
    /// The name of the file it came from.
    name: String,
    /// Its canonical text: JSON, keys sorted.
    text: String,
    pub(crate) hash: String,
    pub(crate) header: Arc<Header>,
    /// The laws that its deciding rules refer to.
    references: Vec<LawReference>,
}

/// How closely a pack is looked at when it is taken in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Scrutiny {
    /// Its tables are read: an image holds packs that were linted when it was made.
    Read,
    /// It is linted, too.
    Lint,
}

impl Pack {
    /// The tree of its text, without the places of the file it came from.
    pub(crate) fn root(&self) -> Option<Node> {
        node::from_json(&Source { name: self.name.clone(), text: self.text.clone() }).ok()
    }
}

/// The packs as they were taken in, and by room.
#[derive(Clone, Default)]
pub(crate) struct Shelves {
    hash: String,
    packs: BTreeMap<String, Arc<Pack>>,
    leave: Shelf<leave::Law>,
    accrual: Shelf<accrual::Plan>,
    disclosure: Shelf<disclosure::Statement>,
    retention: Shelf<retention::Schedule>,
}

static BUNDLED: &[u8] = include_bytes!("../rules.image");

impl Rulebook {
    /// Every law that this release of the library holds.
    ///
    /// # Errors
    /// `image-format` or `hash-mismatch` if the bundled image was damaged.
    pub fn bundled() -> Result<Rulebook, Error> {
        Rulebook::from_image(BUNDLED)
    }

    /// A rulebook without any pack, to which packs are added.
    #[must_use]
    pub fn empty() -> Rulebook {
        Rulebook { shelves: Arc::default(), manner: Manner::default() }
    }

    /// The rules of an image: newer law for the same library.
    ///
    /// # Errors
    /// `image-format` for an image of another line, `hash-mismatch` for a damaged one.
    pub fn from_image(bytes: &[u8]) -> Result<Rulebook, Error> {
        Rulebook::empty().with_image(bytes)
    }

    /// This rulebook with the packs of one more image: laws that are delivered by jurisdiction.
    ///
    /// ```
    /// use leavelaw::Rulebook;
    /// let bundled = Rulebook::bundled()?;
    /// let fmla = bundled.only(&["us-fmla"])?.to_image();
    /// let cfra = bundled.only(&["us-ca-cfra"])?.to_image();
    /// let both = Rulebook::from_image(&fmla)?.with_image(&cfra)?;
    /// assert_eq!(both.hash(), bundled.only(&["us-fmla", "us-ca-cfra"])?.hash());
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    ///
    /// # Errors
    /// `image-format` for an image of another line, `hash-mismatch` for a damaged one.
    pub fn with_image(&self, bytes: &[u8]) -> Result<Rulebook, Error> {
        let mut shelves = (*self.shelves).clone();
        for (source, root) in image::read(bytes)? {
            shelves.add(&source, &root, Scrutiny::Read)?;
        }
        shelves.seal();
        Ok(Rulebook { shelves: Arc::new(shelves), manner: self.manner.clone() })
    }

    /// The packs as an image, as [`from_image`](Rulebook::from_image) reads it.
    #[must_use]
    pub fn to_image(&self) -> Vec<u8> {
        image::write(self.shelves.packs.values().map(|p| (p.name.as_str(), p.text.as_str())))
    }

    /// This rulebook with one more pack, written in TOML: a company's policy, a statement, a schedule.
    ///
    /// # Errors
    /// The first mistake of the pack, with file, line and column; [`Error::others`] has the rest.
    #[cfg(feature = "toml")]
    pub fn with_pack(&self, name: &str, toml: &str) -> Result<Rulebook, Error> {
        let source = Source { name: name.to_owned(), text: toml.to_owned() };
        self.with_root(&source, &node::from_toml(&source)?)
    }

    /// This rulebook with one more pack, written in JSON.
    ///
    /// # Errors
    /// The first mistake of the pack, with file and pointer; [`Error::others`] has the rest.
    pub fn with_pack_json(&self, name: &str, json: &str) -> Result<Rulebook, Error> {
        let source = Source { name: name.to_owned(), text: json.to_owned() };
        self.with_root(&source, &node::from_json(&source)?)
    }

    fn with_root(&self, source: &Source, root: &Node) -> Result<Rulebook, Error> {
        let mut shelves = (*self.shelves).clone();
        shelves.add(source, root, Scrutiny::Lint)?;
        shelves.seal();
        Ok(Rulebook { shelves: Arc::new(shelves), manner: self.manner.clone() })
    }

    /// This rulebook with only some of its packs: smaller answers.
    ///
    /// # Errors
    /// `unknown-id` for a pack that it does not hold.
    pub fn only(&self, ids: &[&str]) -> Result<Rulebook, Error> {
        if let Some(unknown) = ids.iter().find(|id| !self.shelves.packs.contains_key(**id)) {
            return Err(Error::new(Code::UnknownId, "", format!("nothing of the id \"{unknown}\" in this rulebook"), "ids of `laws`"));
        }
        let mut shelves = (*self.shelves).clone();
        let keep = |id: &str| ids.contains(&id);
        shelves.packs.retain(|id, _| keep(id));
        shelves.leave.retain(keep);
        shelves.accrual.retain(keep);
        shelves.disclosure.retain(keep);
        shelves.retention.retain(keep);
        shelves.seal();
        Ok(Rulebook { shelves: Arc::new(shelves), manner: self.manner.clone() })
    }

    /// The hash over all packs: answers name it.
    #[must_use]
    pub fn hash(&self) -> &str {
        &self.shelves.hash
    }

    /// How this handle wants to be answered, beside what a request asks for.
    #[must_use]
    pub fn manner(&self) -> &Manner {
        &self.manner
    }

    /// The same rulebook, whose answers carry their reasons.
    #[must_use]
    pub fn explaining(&self) -> Rulebook {
        Rulebook { manner: Manner { explain: true, ..self.manner.clone() }, ..self.clone() }
    }

    /// The same rulebook without presumptions: what nobody said is missing.
    #[must_use]
    pub fn strict(&self) -> Rulebook {
        Rulebook { manner: Manner { strict: true, ..self.manner.clone() }, ..self.clone() }
    }

    /// The same rulebook, which takes a test as decided; the answer lists it in `assumed`.
    #[must_use]
    pub fn assuming(&self, test: &str, is: Tri) -> Rulebook {
        let mut manner = self.manner.clone();
        manner.assume.push(Assume { test: test.to_owned(), is });
        Rulebook { manner, ..self.clone() }
    }

    /// Answers a request as data.
    ///
    /// # Errors
    /// What is wrong with the request; a missing fact is an answer, never an error.
    pub fn decide(&self, request: &Request) -> Result<Answer, Error> {
        Desk { shelves: &self.shelves, manner: &self.manner_of(request) }.answer(request)
    }

    /// How a request wants to be answered, with what this handle adds.
    fn manner_of(&self, request: &Request) -> Manner {
        let asked = request.manner();
        Manner {
            explain: self.manner.explain || asked.explain,
            strict: self.manner.strict || asked.strict,
            assume: self.manner.assume.iter().cloned().chain(asked.assume).collect(),
        }
    }
}

impl std::fmt::Debug for Rulebook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rulebook({} packs, {})", self.shelves.packs.len(), self.shelves.hash)
    }
}

impl Shelves {
    /// All packs, in the order of their ids.
    pub(crate) fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.values().map(Arc::as_ref)
    }

    /// The pack of that id.
    pub(crate) fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.get(id).map(Arc::as_ref)
    }

    /// The hash over all packs.
    pub(crate) fn hash(&self) -> &str {
        &self.hash
    }

    /// Reads a pack into every room that has tables in it.
    fn add(&mut self, source: &Source, root: &Node, scrutiny: Scrutiny) -> Result<(), Error> {
        let mistakes = Mistakes::new(source);
        let text = node::to_json(root).to_string();
        let hash = image::hash(&text);
        let Some(table) = Table::of(root, &mistakes) else { return mistakes.into_result() };
        let Some(header) = Header::read(&table).map(Arc::new) else { return mistakes.into_result() };
        let law = leave::Law::read(&table, &header);
        let plan = accrual::Plan::read(&table, &header);
        let statement = disclosure::Statement::read(&table, &header);
        let schedule = retention::Schedule::read(&table, &header);
        table.finish();
        let references = references::to_laws(root);
        if scrutiny == Scrutiny::Lint {
            lint::lint(root, &mistakes);
            self.compare_with_laws(root, &header.id, &references, &mistakes);
        }
        mistakes.into_result()?;
        put(&mut self.leave, &header, &hash, law);
        put(&mut self.accrual, &header, &hash, plan);
        put(&mut self.disclosure, &header, &hash, statement);
        put(&mut self.retention, &header, &hash, schedule);
        self.packs.insert(header.id.clone(), Arc::new(Pack { name: source.name.clone(), text, hash, header, references }));
        Ok(())
    }

    /// What the linter can only see beside the other packs: laws that refer to each other in a ring, a meter that another law does not have,
    /// a company's term that gives less than the law.
    fn compare_with_laws(&self, root: &Node, id: &str, references: &[LawReference], mistakes: &Mistakes<'_>) {
        let law = |law: &str| self.pack(law).and_then(Pack::root);
        floor::check(root, &law, mistakes);
        let next = |law: &str| -> Vec<&str> {
            let own = if law == id { references } else { self.pack(law).map(|p| p.references.as_slice()).unwrap_or_default() };
            own.iter().map(|r| r.law.as_str()).collect()
        };
        let ring = references::cycle(id, &next);
        let first = ring.as_ref().and_then(|way| references.iter().find(|r| way.get(1) == Some(&r.law)));
        if let (Some(way), Some(reference)) = (&ring, first) {
            let message = format!("the law comes back to itself: {}", way.join(" needs "));
            mistakes.note(&reference.place, Code::PackCycle, message, "rules that decide a law without the law's own answer");
        }
        for reference in references {
            if let (Some(meter), Some(root)) = (&reference.meter, law(&reference.law)) {
                let has_it = root.items_of("meter").iter().any(|m| m.text("id") == Some(meter));
                if !has_it && reference.law != id {
                    let message = format!("\"{}\" has no meter \"{meter}\"", reference.law);
                    mistakes.note(&reference.place, Code::PackUnresolved, message, "the id of a meter of that law");
                }
            }
        }
    }

    fn seal(&mut self) {
        let all: Vec<&str> = self.packs.values().map(|p| p.text.as_str()).collect();
        self.hash = image::hash(&all.join("\n"));
    }
}

fn put<T>(shelf: &mut Shelf<T>, header: &Arc<Header>, hash: &str, body: Option<T>) {
    if let Some(body) = body {
        shelf.insert(Bound { header: Arc::clone(header), hash: hash.to_owned(), body });
    }
}

/// One request at the desk: the shelves, and how the answer is wanted.
pub(crate) struct Desk<'a> {
    pub(crate) shelves: &'a Shelves,
    pub(crate) manner: &'a Manner,
}

impl Desk<'_> {
    fn context<'c, T>(&'c self, shelf: &'c Shelf<T>) -> Context<'c, T> {
        Context { shelf, rulebook: &self.shelves.hash, manner: self.manner }
    }

    pub(crate) fn answer(&self, request: &Request) -> Result<Answer, Error> {
        let leave = self.context(&self.shelves.leave);
        let accrual = self.context(&self.shelves.accrual);
        let disclosure = self.context(&self.shelves.disclosure);
        let retention = self.context(&self.shelves.retention);
        match request {
            Request::LeaveEligibility(ask) => leave::eligibility(ask, &leave).map(Answer::LeaveEligibility),
            Request::LeaveGround(ask) => leave::ground(ask, &leave).map(Answer::LeaveGround),
            Request::LeaveUsage(ask) => leave::usage(ask, &leave).map(Answer::LeaveUsage),
            Request::LeaveYear(ask) => leave::year(ask, &leave).map(Answer::LeaveYear),
            Request::LeaveBalance(ask) => leave::balance(ask, &leave).map(Answer::LeaveBalance),
            Request::LeavePlan(ask) => leave::plan(ask, &leave).map(Answer::LeavePlan),
            Request::LeaveDeadline(ask) => leave::deadline(ask, &leave).map(Answer::LeaveDeadline),
            Request::LeaveBenefit(ask) => leave::benefit(ask, &leave).map(Answer::LeaveBenefit),
            Request::LeaveBasePeriod(ask) => leave::base_period(ask, &leave).map(Answer::LeaveBasePeriod),
            Request::LeaveMay(ask) => leave::may(ask, &leave).map(Answer::LeaveMay),
            Request::LeaveRecords(ask) => files::records(ask, &leave, &disclosure, &retention).map(Answer::LeaveRecords),
            Request::AccrueLedger(ask) => accrual::ledger(ask, &accrual).map(Answer::AccrueLedger),
            Request::AccrueProject(ask) => accrual::project(ask, &accrual).map(Answer::AccrueProject),
            Request::AccrueFirstUse(ask) => accrual::first_use(ask, &accrual).map(Answer::AccrueFirstUse),
            Request::Disclose(ask) => disclosure::disclose(ask, &disclosure).map(Answer::Disclose),
            Request::Redact(ask) => disclosure::redact(ask, &disclosure).map(Answer::Redact),
            Request::Consents(ask) => disclosure::consents(ask, &disclosure).map(Answer::Consents),
            Request::Prove(ask) => disclosure::prove(ask, &disclosure).map(Answer::Prove),
            Request::Matrix(ask) => disclosure::matrix(ask, &disclosure).map(Answer::Matrix),
            Request::Clock(ask) => disclosure::clock(ask, &disclosure).map(Answer::Clock),
            Request::Lint(ask) => disclosure::lint::lint(ask, &disclosure).map(Answer::Lint),
            Request::Retain(ask) => retention::retain(ask, &retention).map(Answer::Retain),
            Request::Hold(ask) => retention::hold(ask, &retention).map(Answer::Hold),
            Request::Sweep(ask) => retention::sweep(ask, &retention).map(Answer::Sweep),
            Request::Rights(ask) => files::rights(ask, &disclosure, &retention).map(Answer::Rights),
            Request::Laws(ask) => Ok(Answer::Laws(discovery::laws(ask, self))),
            Request::Facts(ask) => discovery::facts(ask, self).map(Answer::Facts),
            other => Err(not_built(other.ask().as_str())),
        }
    }
}

/// The refusal of an ask that a later version brings.
pub(crate) fn not_built(ask: &str) -> Error {
    Error::new(Code::UnknownAsk, "/ask", format!("this version does not answer \"{ask}\" yet"), "an ask that `laws` lists for a law")
}
