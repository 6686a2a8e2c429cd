//! What the tests of a program turn on: the dimensions of a request, and its facts.

use crate::Day;
use crate::api::values::Value;
use crate::api::words::Op;
use crate::disclosure::clause::{BROADER_IS_OPEN, LEVEL};
use crate::disclosure::facts::{has_recipient, required, words};
use crate::disclosure::statement::Trees;
use crate::order::InOrder;
use crate::rules::evaluate::compare;
use crate::rules::frame::lies_in;
use crate::rules::program::Program;
use crate::rules::test::{ConsentTest, FactRef, Leaf, Subject};
use crate::rules::tree::{TreeName, last_word, under};
use crate::rules::wording::value_in_words;
use crate::tri::Tri;

/// The dimensions of a request, each with the fact that tests name, the key of regions and of a guard's requests, and its tree. The first are
/// branched on first.
pub(crate) const DIMENSIONS: [(&str, &str, Option<TreeName>); 9] = [
    ("act", "act", Some(TreeName::Act)),
    ("data", "items", Some(TreeName::Data)),
    ("recipient", "to", Some(TreeName::Party)),
    ("purpose", "purpose", Some(TreeName::Purpose)),
    ("capacity", "capacity", Some(TreeName::Capacity)),
    ("subject-kind", "subject", Some(TreeName::Subject)),
    ("channel", "via", Some(TreeName::Channel)),
    ("actor", "actor", Some(TreeName::Party)),
    (LEVEL, "classification", None),
];
const ACT: usize = 0;
pub(crate) const DATA: usize = 1;
pub(crate) const RECIPIENT: usize = 2;
pub(crate) const PURPOSE: usize = 3;

/// Facts that hold several words at once: each word is there or not, whatever the others are.
const LISTS: &[&str] = &["assists", "record-made-for", "transfer-covers"];
/// The fact whose words are places, which lie in each other by their ids.
const PLACE: &str = "place";
/// Stands for every word that no test names.
const OTHER: &str = "x-other";

/// Something that a request may leave open or say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Variable {
    /// The fact, as tests and `missing` call it.
    pub(crate) name: String,
    /// Which of several of that name: the ground of a record of good faith, the word of a list, what a consent must be.
    pub(crate) of: Option<String>,
    /// The values that the tests tell apart.
    pub(crate) values: Vec<Choice>,
    /// Place among [`DIMENSIONS`]; `None`: a fact.
    pub(crate) dimension: Option<usize>,
}

/// A value of a variable, with those that no test tells from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) word: String,
    pub(crate) alike: Vec<String>,
}

impl Choice {
    /// Is that the value, or one that no test tells from it? A figure may be named without its unit.
    pub(crate) fn is(&self, word: &str) -> bool {
        self.word == word || self.alike.iter().any(|other| other == word) || self.word.split_once(' ').is_some_and(|(n, _)| n == word)
    }
}

/// How a leaf reads the variables.
#[derive(Clone, Debug)]
pub(crate) enum Reads {
    Fixed(Tri),
    /// By the value of one variable.
    One(usize, Vec<Tri>),
    /// As one, where another variable leaves room for it: only some acts have a recipient, only a described purpose can be consented to.
    Gated {
        gate: usize,
        open: Vec<Tri>,
        variable: usize,
        table: Vec<Tri>,
    },
    /// One of the words of a list; turned round where the test says so.
    AnyOf {
        members: Vec<usize>,
        not: bool,
    },
}

impl Reads {
    /// The outcome of the leaf, given what is chosen for each variable so far.
    pub(crate) fn value(&self, chosen: &[Option<usize>]) -> Tri {
        let of = |variable: usize, table: &[Tri]| match chosen.get(variable).copied().flatten() {
            Some(choice) => table.get(choice).copied().unwrap_or_default(),
            None => Tri::Unknown,
        };
        match self {
            Reads::Fixed(value) => *value,
            Reads::One(variable, table) => of(*variable, table),
            Reads::Gated { gate, open, variable, table } => of(*gate, open).and(of(*variable, table)),
            Reads::AnyOf { members, not } => {
                let any = members.iter().fold(Tri::No, |any, member| any.or(of(*member, &NO_YES)));
                if *not { !any } else { any }
            }
        }
    }

    /// The variables that it turns on, the most telling first.
    pub(crate) fn variables(&self) -> Vec<usize> {
        match self {
            Reads::Fixed(_) => Vec::new(),
            Reads::One(variable, _) => vec![*variable],
            Reads::Gated { gate, variable, .. } => vec![*gate, *variable],
            Reads::AnyOf { members, .. } => members.clone(),
        }
    }
}

const YES_NO: [Tri; 2] = [Tri::Yes, Tri::No];
/// A word is not among a list before it is.
const NO_YES: [Tri; 2] = [Tri::No, Tri::Yes];

/// The variables of a program, and how each of its leaves reads them.
pub(crate) struct Variables {
    pub(crate) all: Vec<Variable>,
    pub(crate) reads: Vec<Reads>,
    /// Pairs of consents of which the first, given, is the second, too.
    pub(crate) entails: Vec<(usize, usize)>,
}

/// Which nodes of each dimension are meant; empty: all.
pub(crate) type Chosen = [Vec<String>; DIMENSIONS.len()];

/// What a search is about.
pub(crate) struct Space<'s> {
    pub(crate) program: &'s Program,
    pub(crate) trees: &'s Trees,
    pub(crate) chosen: &'s Chosen,
    /// A host's own words below each node count, too.
    pub(crate) with_own_words: bool,
    /// The outcome of leaves that the day and the packs alone decide.
    pub(crate) fixed: &'s dyn Fn(&Leaf) -> Option<Tri>,
    /// Can a consent be given to that purpose, as the text that asks for it has it?
    pub(crate) described: &'s dyn Fn(&ConsentTest, &str) -> bool,
}

impl<'s> Space<'s> {
    /// The variables of the program, the dimensions first.
    pub(crate) fn variables(&self) -> Variables {
        let mut making = Making { space: self, all: Vec::new(), consents: Vec::new() };
        for (at, ((name, _, tree), wanted)) in DIMENSIONS.iter().zip(self.chosen).enumerate() {
            let leaves: Vec<&Leaf> = self.leaves().filter(|leaf| dimension_of(leaf) == Some(at)).collect();
            let members = members(self.trees, *tree, wanted, &leaves, self.with_own_words);
            let values = merged(members, |node| self.tell(at, &leaves, node));
            making.all.push(Variable { name: (*name).to_owned(), of: None, values, dimension: Some(at) });
        }
        let facts = facts_of(self.program);
        let read = |leaf: &'s Leaf| (self.fixed)(leaf).map_or_else(|| making.read(leaf, &facts), Reads::Fixed);
        let reads = self.leaves().map(read).collect();
        let entails = making.entailments();
        Variables { all: making.all, reads, entails }
    }

    fn leaves(&self) -> impl Iterator<Item = &'s Leaf> + use<'s> {
        self.program.leaves.iter().map(AsRef::as_ref)
    }

    /// All that tests can see of a node of a dimension.
    fn tell(&self, dimension: usize, leaves: &[&Leaf], node: &str) -> Vec<Tri> {
        let mut row: Vec<Tri> = leaves.iter().map(|leaf| lies(leaf, node)).collect();
        if dimension == ACT {
            row.push(Tri::from(has_recipient(node)));
        }
        if dimension == PURPOSE {
            let consents = self.leaves().filter_map(|leaf| match &leaf.subject {
                Subject::Consent(test) => Some(test),
                _ => None,
            });
            row.extend(consents.map(|test| Tri::from((self.described)(test, node))));
        }
        row
    }
}

/// The dimension that a leaf compares.
fn dimension_of(leaf: &Leaf) -> Option<usize> {
    match &leaf.subject {
        Subject::Fact(fact) => DIMENSIONS.iter().position(|(name, ..)| *name == fact.name),
        _ => None,
    }
}

/// Does the node lie under those that the leaf names? A broader node leaves it open where the leaf says so.
fn lies(leaf: &Leaf, node: &str) -> Tri {
    let Subject::Fact(fact) = &leaf.subject else { return Tri::Unknown };
    crate::disclosure::facts::lies(node, words(&leaf.against), fact.kind.as_deref() == Some(BROADER_IS_OPEN))
}

/// The nodes of a dimension at or below those wanted; without a tree the words that tests name.
fn members(trees: &Trees, tree: Option<TreeName>, wanted: &[String], leaves: &[&Leaf], with_own_words: bool) -> Vec<String> {
    let mut all: Vec<String> = match tree.and_then(|tree| trees.get(tree)) {
        // Data are decided leaf by leaf; elsewhere a request may name a broader node, and that is another question.
        Some(nodes) if tree == Some(TreeName::Data) => nodes.smallest().map(str::to_owned).collect(),
        Some(nodes) => nodes.all().map(str::to_owned).collect(),
        None => leaves.iter().flat_map(|leaf| words(&leaf.against).iter().cloned()).chain([OTHER.to_owned()]).collect(),
    };
    if let Some(nodes) = tree.and_then(|tree| trees.get(tree)).filter(|_| with_own_words) {
        all.extend(nodes.inner().map(|node| format!("{node}.{OTHER}")));
        // One's own data stands below personal data at least; acts, kinds of subject and capacities have no words beside their trees'.
        if matches!(tree, Some(TreeName::Party | TreeName::Purpose | TreeName::Channel)) {
            all.push(OTHER.to_owned());
        }
    }
    if !wanted.is_empty() {
        // A host's own node, which no tree has, is its own leaf.
        let below: Vec<String> = all.iter().filter(|node| wanted.iter().any(|above| under(node, above))).cloned().collect();
        let own = wanted.iter().filter(|above| !all.iter().any(|node| under(node, above))).cloned();
        all = below.iter().cloned().chain(own).collect();
    }
    all.order();
    all.dedup();
    all
}

/// The members with those that look alike to every test put together.
fn merged(members: Vec<String>, tell: impl Fn(&str) -> Vec<Tri>) -> Vec<Choice> {
    let mut rows: Vec<(Vec<Tri>, Choice)> = Vec::new();
    for word in members {
        let row = tell(&word);
        match rows.iter_mut().find(|(other, _)| *other == row) {
            Some((_, choice)) => choice.alike.push(word),
            None => rows.push((row, Choice { word, alike: Vec::new() })),
        }
    }
    rows.into_iter().map(|(_, choice)| choice).collect()
}

/// A fact of the tests, whichever pack asks it.
#[derive(PartialEq, Eq)]
struct Key<'f> {
    name: &'f str,
    of: Option<&'f str>,
}

fn key_of(fact: &FactRef) -> Key<'_> {
    Key { name: &fact.name, of: fact.ground.as_deref().or(fact.about.as_deref()) }
}

/// Every fact that is no dimension, with what it is compared with.
fn facts_of(program: &Program) -> Vec<(Key<'_>, Vec<Value>)> {
    let mut facts: Vec<(Key<'_>, Vec<Value>)> = Vec::new();
    for leaf in &program.leaves {
        let Subject::Fact(fact) = &leaf.subject else { continue };
        let Some(value) = required(&leaf.against).filter(|_| dimension_of(leaf).is_none()) else { continue };
        let key = key_of(fact);
        match facts.iter_mut().find(|(other, _)| *other == key) {
            Some((_, values)) => values.push(value),
            None => facts.push((key, vec![value])),
        }
    }
    facts
}

struct Making<'m, 'p> {
    space: &'m Space<'p>,
    all: Vec<Variable>,
    consents: Vec<(&'p ConsentTest, usize)>,
}

impl<'p> Making<'_, 'p> {
    fn read(&mut self, leaf: &'p Leaf, facts: &[(Key<'_>, Vec<Value>)]) -> Reads {
        if let Some(dimension) = dimension_of(leaf) {
            return self.dimension(leaf, dimension);
        }
        match &leaf.subject {
            Subject::Fact(fact) => self.fact(leaf, fact, facts),
            Subject::Consent(test) => {
                let open = self.choices(PURPOSE).iter().map(|purpose| Tri::from((self.space.described)(test, &purpose.word)));
                let open: Vec<Tri> = open.collect();
                let variable = self.consent(test);
                if open.iter().all(|open| open.is_yes()) {
                    return Reads::One(variable, YES_NO.to_vec());
                }
                Reads::Gated { gate: PURPOSE, open, variable, table: YES_NO.to_vec() }
            }
            Subject::Judgment { question, .. } => Reads::One(self.yes_no("determined", Some(question.clone())), YES_NO.to_vec()),
            Subject::Held { anchor: Some(event), .. } => Reads::One(self.yes_no("event", Some(event.clone())), YES_NO.to_vec()),
            _ => Reads::Fixed(Tri::Unknown),
        }
    }

    fn choices(&self, variable: usize) -> &[Choice] {
        self.all.get(variable).map_or(&[], |v| v.values.as_slice())
    }

    fn dimension(&self, leaf: &Leaf, dimension: usize) -> Reads {
        let holds: Vec<Tri> = self.choices(dimension).iter().map(|choice| lies(leaf, &choice.word)).collect();
        if dimension == RECIPIENT {
            let open = self.choices(ACT).iter().map(|choice| Tri::from(has_recipient(&choice.word))).collect();
            return Reads::Gated { gate: ACT, open, variable: RECIPIENT, table: holds };
        }
        Reads::One(dimension, holds)
    }

    fn fact(&mut self, leaf: &Leaf, fact: &FactRef, facts: &[(Key<'_>, Vec<Value>)]) -> Reads {
        if fact.name == "term" {
            // A host may map a term of the text to any data; what its author takes it to mean binds nobody.
            return Reads::One(self.yes_no("term", fact.about.clone()), YES_NO.to_vec());
        }
        let key = key_of(fact);
        let Some((_, compared)) = facts.iter().find(|(other, _)| *other == key) else { return Reads::Fixed(Tri::Unknown) };
        let Some(wanted) = required(&leaf.against) else { return Reads::Fixed(Tri::Unknown) };
        if LISTS.contains(&fact.name.as_str()) {
            let members = words(&leaf.against).iter().map(|word| self.member(&fact.name, word)).collect();
            return Reads::AnyOf { members, not: matches!(leaf.op, Op::IsNot | Op::NotOneOf) };
        }
        let values = domain(compared);
        let table =
            values.iter().map(|value| if fact.name == PLACE { lies_there(value, &wanted) } else { holds(leaf, value, &wanted) }).collect();
        let choices = values.iter().map(|value| choice(&value_in_words(value))).collect();
        Reads::One(self.variable(&fact.name, key.of.map(str::to_owned), choices), table)
    }

    fn yes_no(&mut self, name: &str, of: Option<String>) -> usize {
        self.variable(name, of, vec![choice("yes"), choice("no")])
    }

    fn member(&mut self, name: &str, word: &str) -> usize {
        self.variable(name, Some(word.to_owned()), vec![choice("no"), choice("yes")])
    }

    fn variable(&mut self, name: &str, of: Option<String>, values: Vec<Choice>) -> usize {
        let found = self.all.iter().position(|v| v.name == name && v.of == of);
        found.unwrap_or_else(|| {
            self.all.push(Variable { name: name.to_owned(), of, values, dimension: None });
            self.all.len().saturating_sub(1)
        })
    }

    fn consent(&mut self, test: &'p ConsentTest) -> usize {
        let variable = self.yes_no("consents", Some(consent_in_words(test)));
        if !self.consents.iter().any(|(_, known)| *known == variable) {
            self.consents.push((test, variable));
        }
        variable
    }

    fn entailments(&self) -> Vec<(usize, usize)> {
        let pairs = self.consents.iter().flat_map(|a| self.consents.iter().map(move |b| (a, b)));
        pairs.filter(|(a, b)| a.1 != b.1 && entails(a.0, b.0)).map(|(a, b)| (a.1, b.1)).collect()
    }
}

fn choice(word: &str) -> Choice {
    Choice { word: word.to_owned(), alike: Vec::new() }
}

/// Is every consent that is all that `a` asks also all that `b` asks?
fn entails(a: &ConsentTest, b: &ConsentTest) -> bool {
    let rank = |form: Option<&String>| form.and_then(|f| crate::api::words::FormKind::from_word(f));
    let same = |a: &Option<String>, b: &Option<String>| b.is_none() || a == b;
    same(&a.kind, &b.kind)
        && rank(a.form.as_ref()) >= rank(b.form.as_ref())
        && same(&a.by, &b.by)
        && same(&a.purpose, &b.purpose)
        // A version or a scope is that of the text that asks.
        && (b.version.is_none() || (a.version == b.version && a.pack == b.pack))
        && (b.purpose.is_none() || a.pack == b.pack)
        && (a.verified || !b.verified)
}

/// What a consent must be, in words: `explicit, signed, by subject, to the same purpose`.
pub(crate) fn consent_in_words(test: &ConsentTest) -> String {
    let said = |before: &str, word: Option<&String>| word.map(|word| format!("{before}{word}"));
    let purpose = test.purpose.as_deref() == Some("same");
    let version = test.version.as_ref().and(test.pack.as_ref());
    let parts = [
        said("", test.kind.as_ref()),
        said("", test.form.as_ref()),
        said("by ", test.by.as_ref()),
        purpose.then(|| "to the same purpose".to_owned()),
        said("under the version in force of ", version),
        test.verified.then(|| "verified".to_owned()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The values that comparisons with these tell apart.
fn domain(compared: &[Value]) -> Vec<Value> {
    let mut words: Vec<String> = Vec::new();
    let mut values: Vec<Value> = Vec::new();
    for value in compared {
        match value {
            Value::Word(word) => words.push(word.clone()),
            Value::Words(more) => words.extend(more.iter().cloned()),
            figure => values.extend(around(figure)),
        }
    }
    if !words.is_empty() {
        if words.iter().all(|word| word == "yes" || word == "no") {
            words = vec!["yes".to_owned(), "no".to_owned()];
        } else {
            words.order();
            words.dedup();
            words.push(OTHER.to_owned());
        }
    }
    values.extend(words.into_iter().map(Value::Word));
    let mut apart: Vec<Value> = Vec::new();
    values.into_iter().for_each(|value| {
        if !apart.contains(&value) {
            apart.push(value);
        }
    });
    apart
}

/// A threshold with what lies just below and just above it.
fn around(value: &Value) -> Vec<Value> {
    let near = |n: i64| [n.checked_sub(1), Some(n), n.checked_add(1)].into_iter().flatten();
    match value {
        Value::Years(n) => near(*n).map(Value::Years).collect(),
        Value::Months(n) => near(*n).map(Value::Months).collect(),
        Value::Days(n) => near(*n).map(Value::Days).collect(),
        Value::Count(n) => near(*n).map(Value::Count).collect(),
        Value::Date(day) => near(day.number()).filter_map(Day::from_number).map(Value::Date).collect(),
        other => vec![other.clone()],
    }
}

/// The comparison of a leaf with a value.
fn holds(leaf: &Leaf, value: &Value, wanted: &Value) -> Tri {
    match (leaf.op, value, wanted) {
        (Op::Within, Value::Word(node), Value::Word(above)) => Tri::from(under(node, above)),
        (op, value, wanted) => compare(op, value, wanted),
    }
}

/// Does a place lie in another? One that the tests name stands for what lies in none of the narrower ones.
fn lies_there(value: &Value, wanted: &Value) -> Tri {
    match (value, wanted) {
        (Value::Word(place), Value::Word(other)) => Tri::from(lies_in(place, other).is_yes()),
        _ => Tri::Unknown,
    }
}

/// The word by which people know a node: `supervisor`; data keep their path.
pub(crate) fn shown<'n>(trees: &Trees, dimension: usize, node: &'n str) -> &'n str {
    match DIMENSIONS.get(dimension).and_then(|(.., tree)| *tree) {
        Some(TreeName::Data) => trees.get(TreeName::Data).map_or(node, |tree| tree.shown(node)),
        Some(TreeName::Purpose | TreeName::Channel) => node,
        // One's own word is told with the node below which it stands.
        Some(_) if last_word(node).starts_with("x-") => node,
        _ => last_word(node),
    }
}
