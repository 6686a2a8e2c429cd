//! Clauses become one program. The formula is fixed and knows only "and", "or" and "not", so the order of clauses cannot matter:
//!
//! compelled (and not ordered to withhold), or: permitted, forbidden by nothing, every requirement met, and not ordered to withhold.

use super::clause::{Clause, Orders, Strength, fact_is, leaf, question};
use super::statement::Statement;
use crate::Day;
use crate::api::words::Op;
use crate::rules::amount::Amount;
use crate::rules::frame::Header;
use crate::rules::node::Place;
use crate::rules::program::{Builder, Program};
use crate::rules::test::{FactRef, Subject};
use crate::time::Interval;
use crate::tri::Tri;

/// A statement as a question meets it: with the version of the day of the act.
pub(crate) struct InPlay<'s> {
    pub(crate) id: &'s str,
    pub(crate) statement: &'s Statement,
    /// The text of that version is held.
    pub(crate) held: bool,
    pub(crate) is_law: bool,
    /// The question names the text; without that a law is about what happens in its place alone.
    pub(crate) named: bool,
    pub(crate) header: &'s Header,
}

/// Where the parts of a clause stand in the program.
pub(crate) struct Placed<'s> {
    pub(crate) pack: &'s str,
    pub(crate) statement: &'s Statement,
    pub(crate) clause: &'s Clause,
    pub(crate) nodes: Nodes,
}

/// The nodes of a clause.
#[derive(Clone, Copy)]
pub(crate) struct Nodes {
    /// The text is about this, and every key matches.
    pub(crate) keys: usize,
    /// The item is among the clause's data; the same as `keys` where the clause names no data.
    pub(crate) others: usize,
    /// Its conditions beside the keys hold.
    pub(crate) conditions: usize,
    pub(crate) matches: usize,
    /// An exception takes it away (forbids and requirements).
    pub(crate) lifted: Option<usize>,
    /// What it requires is there (requirements).
    pub(crate) satisfied: Option<usize>,
}

/// The question as a program, with the places to read back.
pub(crate) struct Lowered<'s> {
    pub(crate) program: Program,
    /// Every clause once; scope clauses, too.
    pub(crate) clauses: Vec<Placed<'s>>,
    /// The scope of one of the texts is met.
    pub(crate) in_scope: usize,
    /// One of the texts permits, and every closed one does.
    pub(crate) permitted: usize,
    pub(crate) compelled: usize,
    pub(crate) withheld: usize,
    /// Whether nothing but the ordinary way (permit, no forbid, requirements met) opens.
    pub(crate) ordinary: usize,
}

/// The word under which two orders of the law that contradict each other are put to a person.
pub(crate) const OPPOSED: &str = "opposed-mandates";
const NOWHERE: Place = Place::Span(0, 0);

/// Compiles the clauses of the statements in play on the day of the act.
pub(crate) fn lower<'s>(packs: &[InPlay<'s>], on: Day) -> Lowered<'s> {
    let mut lowering = Lowering { packs, on, event: None, builder: Builder::default(), clauses: Vec::new() };
    let whole = lowering.builder.mark();
    let way = lowering.builder.mark();
    let compelled = lowering.mandates(Orders::Disclose, true);
    let withheld = lowering.mandates(Orders::Withhold, true);
    lowering.builder.not();
    lowering.builder.all(way);
    let way = lowering.builder.mark();
    let permitted = lowering.permitted();
    lowering.forbidden();
    lowering.builder.not();
    lowering.required();
    lowering.mandates(Orders::Withhold, false);
    lowering.builder.not();
    let ordinary = lowering.builder.all(way);
    let way = lowering.builder.mark();
    lowering.mandates(Orders::Disclose, false);
    lowering.mandates(Orders::Withhold, false);
    lowering.builder.test(&question(OPPOSED.to_owned(), "counsel", &NOWHERE));
    lowering.builder.all(way);
    let in_scope = lowering.beside();
    lowering.builder.any(whole);
    let Lowering { builder, clauses, .. } = lowering;
    Lowered { program: builder.finish(), clauses, in_scope, permitted, compelled, withheld, ordinary }
}

/// Whether one clause of a text counts for an event; whatever makes a duty fall away is asked apart.
pub(crate) fn of_event<'s>(pack: &'s InPlay<'s>, clause: &'s Clause, on: Day, event: &'s str) -> Program {
    let packs = std::slice::from_ref(pack);
    let mut lowering = Lowering { packs, on, event: Some(event), builder: Builder::default(), clauses: Vec::new() };
    lowering.matching(pack, clause);
    lowering.builder.finish()
}

struct Lowering<'p, 's> {
    packs: &'p [InPlay<'s>],
    on: Day,
    /// The event that is asked about; `None`: an act upon data.
    event: Option<&'s str>,
    builder: Builder,
    clauses: Vec<Placed<'s>>,
}

impl<'s> Lowering<'_, 's> {
    /// The clauses of a strength that are in force on the day, and about what is asked.
    fn of(&self, pack: &InPlay<'s>, strength: Strength) -> Vec<&'s Clause> {
        let (on, event) = (self.on, self.event);
        let statement: &'s Statement = pack.statement;
        let all = statement.clauses.iter().filter(|c| pack.held && c.strength == strength && c.is_about(event));
        all.filter(|c| c.frame.dates.contains(on)).collect()
    }

    /// Every scope clause holds, and the act is in the law's place unless the question names the law. Of a text that is not held nobody
    /// knows.
    fn scope(&mut self, pack: &InPlay<'s>) -> usize {
        let all = self.builder.mark();
        if !pack.held {
            self.unknown_text(pack);
        }
        if pack.is_law && !pack.named {
            let place = FactRef { name: "place".to_owned(), pack: Some(pack.id.to_owned()), ..FactRef::default() };
            self.builder.test(&leaf(
                Subject::Fact(place),
                Op::Within,
                Amount::Words(pack.header.home().map(str::to_owned).collect()),
                &NOWHERE,
            ));
        }
        for clause in self.of(pack, Strength::Scope) {
            self.keys_and_conditions(pack, clause);
        }
        self.builder.all(all)
    }

    /// The request about an act tells of one of the events that the clause waits for.
    fn told(&mut self, clause: &Clause) {
        let any = self.builder.mark();
        for event in &clause.on {
            let held = Subject::Held { dates: Interval::ALWAYS, anchor: Some(event.clone()) };
            self.builder.test(&leaf(held, Op::Is, Amount::Word("yes".to_owned()), &NOWHERE));
        }
        self.builder.any(any);
    }

    fn unknown_text(&mut self, pack: &InPlay<'s>) {
        self.builder.test(&fact_is("version-text", Some(pack.id), "held", &NOWHERE));
    }

    /// All keys of the clause, without the scope of its text, and its conditions.
    fn keys_and_conditions(&mut self, pack: &InPlay<'s>, clause: &'s Clause) -> Nodes {
        let whole = self.builder.mark();
        let keys = self.builder.mark();
        let others = self.builder.mark();
        if clause.strength != Strength::Scope {
            self.scope(pack);
        }
        if self.event.is_none() && !clause.on.is_empty() {
            self.told(clause);
        }
        for key in clause.keys.iter().filter(|k| k.name != "data" || k.not) {
            self.builder.test(&clause.key_test(key, pack.id));
        }
        let others = self.builder.all(others);
        if clause.key("data").is_some() || !clause.terms.is_empty() {
            let data = self.builder.mark();
            if let Some(key) = clause.key("data") {
                self.builder.test(&clause.key_test(key, pack.id));
            }
            for term in &clause.terms {
                self.builder.test(&clause.term_test(term, pack.id));
            }
            self.builder.any(data);
        }
        let keys = self.builder.all(keys);
        let conditions = self.builder.mark();
        if let Some(when) = &clause.frame.when {
            self.builder.test(when);
        }
        let falls_away = self.event.is_some() && clause.strength == Strength::Duty;
        if let Some(unless) = clause.frame.unless.as_ref().filter(|_| !falls_away) {
            self.builder.test(unless);
            self.builder.not();
        }
        if let Some(limit) = clause.limit_test() {
            self.builder.test(&limit);
        }
        let conditions = self.builder.all(conditions);
        let matches = self.builder.all(whole);
        Nodes { keys, others, conditions, matches, lifted: None, satisfied: None }
    }

    /// The clause as an item of the program that holds where it matches.
    fn matching(&mut self, pack: &InPlay<'s>, clause: &'s Clause) -> Nodes {
        let mut nodes = self.keys_and_conditions(pack, clause);
        nodes.matches = self.builder.close_item(format!("{}/{}", pack.id, clause.named), &clause.frame, Some(nodes.keys));
        nodes
    }

    fn place(&mut self, pack: &InPlay<'s>, clause: &'s Clause, nodes: Nodes) {
        self.clauses.push(Placed { pack: pack.id, statement: pack.statement, clause, nodes });
    }

    /// One of the exceptions of its own text that name the clause matches.
    fn lifted(&mut self, pack: &InPlay<'s>, clause: &'s Clause) -> usize {
        let any = self.builder.mark();
        for strength in [Strength::Except, Strength::Permit] {
            for lifting in self.of(pack, strength) {
                if lifting.lifts.contains(&clause.frame.id) {
                    self.matching(pack, lifting);
                }
            }
        }
        self.builder.any(any)
    }

    fn mandates(&mut self, orders: Orders, first: bool) -> usize {
        let any = self.builder.mark();
        for pack in self.packs {
            for clause in self.of(pack, Strength::Mandate) {
                if clause.orders == Some(orders) {
                    let nodes = self.matching(pack, clause);
                    if first {
                        self.place(pack, clause, nodes);
                    }
                }
            }
            if !pack.held && pack.is_law {
                self.unknown_text(pack);
            }
        }
        self.builder.any(any)
    }

    fn permitted(&mut self) -> usize {
        let all = self.builder.mark();
        let any = self.builder.mark();
        for pack in self.packs {
            self.permits(pack, true);
        }
        self.builder.any(any);
        for pack in self.packs.iter().filter(|p| p.statement.closed && p.held) {
            let either = self.builder.mark();
            self.scope(pack);
            self.builder.not();
            self.permits(pack, false);
            self.builder.any(either);
        }
        self.builder.all(all)
    }

    /// Every lock that applies to the item is opened by one of its permits.
    fn permits(&mut self, pack: &InPlay<'s>, first: bool) {
        let all = self.builder.mark();
        if !pack.held {
            self.unknown_text(pack);
        }
        let locks = &pack.statement.locks;
        for lock in locks {
            let either = self.builder.mark();
            if !lock.data.is_empty() {
                self.builder.test(&super::clause::data_under(&lock.data));
                self.builder.not();
            }
            self.permits_of(pack, Some(&lock.id), first);
            self.builder.any(either);
        }
        if locks.is_empty() && pack.held {
            self.permits_of(pack, None, first);
        }
        self.builder.all(all);
    }

    fn permits_of(&mut self, pack: &InPlay<'s>, lock: Option<&str>, first: bool) {
        let any = self.builder.mark();
        for clause in self.of(pack, Strength::Permit) {
            if lock.is_none_or(|lock| clause.lock.as_deref() == Some(lock)) {
                let nodes = self.matching(pack, clause);
                if first {
                    self.place(pack, clause, nodes);
                }
            }
        }
        self.builder.any(any);
    }

    fn forbidden(&mut self) {
        let any = self.builder.mark();
        for pack in self.packs {
            if !pack.held {
                self.unknown_text(pack);
            }
            for clause in self.of(pack, Strength::Forbid) {
                let both = self.builder.mark();
                let mut nodes = self.matching(pack, clause);
                nodes.lifted = Some(self.lifted(pack, clause));
                self.builder.not();
                self.builder.all(both);
                self.place(pack, clause, nodes);
            }
        }
        self.builder.any(any);
    }

    fn required(&mut self) {
        let all = self.builder.mark();
        for pack in self.packs {
            for clause in self.of(pack, Strength::Require) {
                let either = self.builder.mark();
                let mut nodes = self.keys_and_conditions(pack, clause);
                self.builder.not();
                nodes.lifted = Some(self.lifted(pack, clause));
                nodes.satisfied = clause.satisfied.as_ref().map(|test| self.builder.test(test));
                self.builder.any(either);
                self.builder.close_item(format!("{}/{}", pack.id, clause.named), &clause.frame, Some(nodes.keys));
                self.place(pack, clause, nodes);
            }
        }
        self.builder.all(all);
    }

    /// What is read back and never decides: it stands under an "and" that cannot hold. Gives the node of "a text is about this".
    fn beside(&mut self) -> usize {
        let all = self.builder.mark();
        self.builder.constant(Tri::No);
        for pack in self.packs {
            for strength in [Strength::Scope, Strength::Except, Strength::Duty] {
                for clause in self.of(pack, strength) {
                    let nodes = self.matching(pack, clause);
                    self.place(pack, clause, nodes);
                }
            }
        }
        let any = self.builder.mark();
        for pack in self.packs {
            self.scope(pack);
        }
        let in_scope = self.builder.any(any);
        self.builder.all(all);
        in_scope
    }
}
