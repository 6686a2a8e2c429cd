//! Policies of a given size, and questions to them.

use leavelaw::{Assertion, Disclosure, Error, Guard, GuardRequest, Rulebook};
use std::collections::BTreeMap;

/// One permit of a policy in which silence denies.
#[derive(Clone, Debug)]
pub struct Made {
    /// Who may have it.
    pub to: String,
    /// For what.
    pub purposes: Vec<String>,
    /// Which data.
    pub data: Vec<String>,
    /// Only with the person's explicit consent.
    pub consent: bool,
}

/// One question to it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Who wants it.
    pub to: usize,
    /// For what.
    pub purpose: usize,
    /// Which data.
    pub item: usize,
    /// Is there a consent?
    pub consent: bool,
}

/// The parties of the small policy.
pub const PARTIES: [&str; 8] = [
    "client.manager",
    "client.hr",
    "client.leave-desk",
    "outside.insurer",
    "client.first-aid",
    "outside.litigant",
    "subject",
    "authority.regulator",
];
/// The purposes.
pub const PURPOSES: [&str; 8] =
    ["operate-leave", "benefit-plan", "personalise", "comply", "accommodation", "protect-rights", "research", "safety"];
/// The data.
pub const ITEMS: [&str; 10] = [
    "leave.dates",
    "leave.status",
    "leave.reason",
    "health.notes",
    "health.diagnosis",
    "health.family-history",
    "pay",
    "contact.email",
    "contact.phone",
    "health.restrictions",
];

/// The 25 rules of `packs/disclosure.txt`.
#[must_use]
pub fn rules() -> Vec<Made> {
    let lines = include_str!("../packs/disclosure.txt").lines().filter(|line| !line.starts_with('#'));
    let list = |text: &str| text.trim().split(',').map(str::to_owned).collect();
    let rule = |line: &str| {
        let mut parts = line.split('|');
        let mut next = || parts.next().unwrap_or_default();
        Made { to: next().trim().to_owned(), purposes: list(next()), data: list(next()), consent: next().trim() == "consent" }
    };
    lines.map(rule).collect()
}

/// The next number of a sequence that is the same every time.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*state >> 40).unwrap_or_default()
}

/// So many rules over the same words, each narrow.
#[must_use]
pub fn many_rules(count: usize) -> Vec<Made> {
    let mut state = 7;
    let mut pick = |words: &[&str]| words.get(next(&mut state) % words.len().max(1)).copied().unwrap_or_default().to_owned();
    let rule =
        |n: usize| Made { to: pick(&PARTIES), purposes: vec![pick(&PURPOSES)], data: vec![pick(&ITEMS)], consent: n.is_multiple_of(4) };
    (0..count).map(rule).collect()
}

/// A rulebook with the rules as one statement.
///
/// # Errors
/// What is wrong with the rules as a pack.
pub fn synthetic(rules: &[Made]) -> Result<Rulebook, Error> {
    let words = |words: &[String]| words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(",");
    let permit = |(n, rule): (usize, &Made)| {
        let when = if rule.consent { r#","when":{"consent":{"kind":"explicit","by":"subject"}}"# } else { "" };
        let (to, purposes, data) = (&rule.to, words(&rule.purposes), words(&rule.data));
        format!(r#"{{"id":"r{n}","act":["disclose"],"to":["{to}"],"purpose":[{purposes}],"data":[{data}],"cite":"r{n}"{when}}}"#)
    };
    let permits: Vec<String> = rules.iter().enumerate().map(permit).collect();
    let pack = format!(r#"{{"id":"rules","kind":"statement","role":"plan","anchor":"act-instant","permit":[{}]}}"#, permits.join(","));
    Rulebook::empty().with_pack_json("rules", &pack)
}

/// 1,024 questions; a third begins with a rule, so that permits are not rare.
#[must_use]
pub fn asks(rules: &[Made]) -> Vec<Asked> {
    let mut state = 2;
    let position = |words: &[&str], word: &str| words.iter().position(|w| *w == word).unwrap_or_default();
    (0..1024)
        .map(|_| {
            let mut pick = |below: usize| next(&mut state) % below.max(1);
            let mut ask = Asked { to: pick(8), purpose: pick(8), item: pick(10), consent: pick(2) == 0 };
            if pick(3) == 0
                && let Some(rule) = rules.get(pick(rules.len()))
            {
                ask.to = position(&PARTIES, &rule.to);
                ask.purpose = rule.purposes.first().map_or(0, |purpose| position(&PURPOSES, purpose));
            }
            ask
        })
        .collect()
}

/// What is permitted without and with a consent, a bit a data item: the rules by hand.
#[must_use]
pub fn by_table(rules: &[Made]) -> [[u32; 64]; 2] {
    let mut table = [[0_u32; 64]; 2];
    for rule in rules {
        for (at, (party, purpose)) in PARTIES.iter().flat_map(|party| PURPOSES.iter().map(move |purpose| (party, purpose))).enumerate() {
            if rule.to == *party && rule.purposes.iter().any(|p| p == purpose) {
                let bits =
                    ITEMS.iter().enumerate().filter(|(_, item)| rule.data.iter().any(|d| d == *item)).fold(0, |bits, (n, _)| bits | 1 << n);
                for (consent, cells) in table.iter_mut().enumerate() {
                    if let Some(cell) = cells.get_mut(at).filter(|_| consent == 1 || !rule.consent) {
                        *cell |= bits;
                    }
                }
            }
        }
    }
    table
}

/// The question put to that table.
#[must_use]
pub fn permitted(table: &[[u32; 64]; 2], ask: &Asked) -> bool {
    table[usize::from(ask.consent)][(ask.to * 8 + ask.purpose) & 63] >> ask.item & 1 == 1
}

impl Asked {
    fn words(&self) -> [(&'static str, &'static str); 4] {
        let last = |path: &'static str| path.rsplit('.').next().unwrap_or(path);
        [("act", "disclose"), ("items", ITEMS[self.item]), ("to", last(PARTIES[self.to])), ("purpose", PURPOSES[self.purpose])]
    }

    /// As a request of a guard.
    ///
    /// # Errors
    /// `unknown-word` where the guard does not know one.
    pub fn request(&self, guard: &Guard<'_>) -> Result<GuardRequest, Error> {
        let mut request = guard.request();
        for (key, word) in self.words() {
            request.set(guard.word(key, word)?);
        }
        request.set(guard.fact("consents", if self.consent { "yes" } else { "no" })?);
        Ok(request)
    }

    /// As a whole request.
    #[must_use]
    pub fn disclosure(&self) -> Disclosure {
        let [_, (_, item), (_, to), (_, purpose)] = self.words();
        let given = leavelaw::api::case::ConsentEntry::explicit(purpose, leavelaw::day!(2026 - 01 - 01));
        let consents = if self.consent { vec![given] } else { Vec::new() };
        Disclosure { consents: Some(consents), ..Disclosure::of("disclose", &[item]).to(to).for_purpose(purpose) }
    }
}

/// A leave file of 40 fields and who wants it.
#[must_use]
pub fn leave_file() -> (Disclosure, BTreeMap<String, String>) {
    let items = [
        "contact.name",
        "leave.dates",
        "health.restrictions",
        "health.diagnosis",
        "health.history",
        "pay",
        "contact.email",
        "demographic.age",
    ];
    let field = |n: usize| {
        let item = items.get(n % items.len()).copied().unwrap_or_default();
        (format!("{item}{}", if n < items.len() { String::new() } else { format!(".x-{n}") }), "a value of some length".to_owned())
    };
    let wanted = Disclosure { made_for: Some(vec!["us-fmla".to_owned()]), consents: Some(Vec::new()), ..Disclosure::of("disclose", &[]) };
    (wanted.to("supervisor").for_purpose("operate-leave"), (0..40).map(field).collect())
}

/// Ten assertions that people make of a leave vendor's files.
#[must_use]
pub fn assertions() -> Vec<Assertion> {
    let made = |text: &str| Assertion::from_json(text).ok();
    let all = [
        r#"{"id":"no supervisor is shown a diagnosis from an FMLA certificate by routine","never":"permit","of":{"act":["access","disclose"],"to":"supervisor","items":"health.diagnosis","capacity":"vendor-for-employer","given":{"record-made-for":"us-fmla","legal-process-valid":"no"}}}"#,
        r#"{"id":"no colleague is shown health data of such a certificate","never":"permit","of":{"act":["access","disclose"],"to":"colleague","items":"health","capacity":"employer","given":{"record-made-for":"us-fmla"}}}"#,
        r#"{"id":"consent never lifts the ban on sale","never":"permit","of":{"act":"sell","to":["affiliate","advertiser","acquirer","insurer","public"],"given":{"good-faith-record":"no","legal-process-valid":"no"}}}"#,
        r#"{"id":"who opted out gets no e-mail","never":"permit","of":{"act":"send-email","given":{"opted-out":"yes"}}}"#,
        r#"{"id":"nothing is collected from a child of twelve","never":"permit","of":{"act":"collect","given":{"subject-age":12,"source-is-subject":"yes"}}}"#,
        r#"{"id":"confidential data never travels in clear","never":"permit","of":{"act":"transmit","given":{"encryption":"no"}}}"#,
        r#"{"id":"no use without consent","never":"permit","of":{"act":"use","items":"contact","given":{"consents":"no","good-faith-record":"no"}}}"#,
        r#"{"id":"no supervisor is shown genetic information","never":"permit","of":{"act":["access","disclose"],"to":"supervisor","items":"health.genetic","capacity":"employer","given":{"consents":"no","legal-process-valid":"no"}}}"#,
        r#"{"id":"an affiliate is never a helper","never":"permit","of":{"act":"disclose","to":"affiliate","given":{"good-faith-record":"no"}}}"#,
        r#"{"id":"visitors stay anonymous","never":"permit","of":{"act":"require-identity","subject":"visitor","via":"site"}}"#,
    ];
    all.into_iter().filter_map(made).collect()
}
