//! The lint of a real statement: what must be found, by code and clause, and that a text which is mended there has it no longer.

use leavelaw::api::answer::{ConflictAnswer, FindingAnswer, LintReport};
use leavelaw::{Rulebook, day};
use std::path::Path;

/// A finding that must come out: code, clause, other clause or item, subject; and how the text is mended: what is replaced by what.
type Wanted = (&'static str, &'static str, &'static str, &'static str, (&'static str, &'static str));

const RIGHTS: (&str, &str) = (
    "  { id = \"S28\",",
    "  { id = \"rights\", on = \"rights-request\", do = \"give-copy\", with = [\"erase\", \"correct\"], clock = { days = 30 } },\n  { id = \"S28\",",
);
const OFFLINE: (&str, &str) = ("not-via = [\"offline\"]", "not-via = [\"linked-site\"]");
const PERIOD: (&str, &str) =
    ("  { id = \"S28\",", "  { id = \"period\", act = [\"hold\"], do = \"erase\", clock = { years = 3 } },\n  { id = \"S28\",");
const COPPA: (&str, &str) = ("law = [\"us-coppa\"]", "law = [\"us-coppa@2025-06-23\"]");

const WANTED: &[Wanted] = &[
    ("framework-not-valid", "S19", "", "us-safe-harbor", ("framework = \"us-safe-harbor\"", "framework = \"us-dpf\"")),
    (
        "certification-not-on-file",
        "S19",
        "",
        "us-safe-harbor",
        ("presume = [", "presume = [\n  { id = \"certified\", fact = \"transfer-certified\", is = \"yes\", note = \"declared\" },"),
    ),
    ("technology-obsolete", "S04", "", "ssl", ("example = [\"ssl\"]", "example = [\"tls-1-3\"]")),
    (
        "absolute-promise-with-unknown",
        "S21",
        "",
        "subject-age",
        ("is = { years = 13 }, asks = \"statement-author\"", "is = { years = 13 }"),
    ),
    (
        "unmapped-term",
        "S11",
        "",
        "leave-of-absence-information",
        ("stands-for = [\"leave\"]", "stands-for = [\"leave\"], defined = \"below\""),
    ),
    (
        "category-without-sensitive-mapping",
        "S11",
        "",
        "leave-of-absence-information",
        ("stands-for = [\"leave\"]", "stands-for = [\"leave\", \"health.restrictions\"]"),
    ),
    (
        "norm-not-measurable",
        "S05",
        "",
        "",
        (
            "norm = \"industry standards\", asks = \"always\", by = \"statement-author\"",
            "when = { fact = \"x-encrypted-at-rest\", is = \"yes\" }",
        ),
    ),
    ("norm-not-measurable", "S03", "", "", ("norm = \"a variety of security technologies and procedures\"", "controls = [\"x-own-list\"]")),
    (
        "norm-not-measurable",
        "S13",
        "",
        "",
        ("norm = \"a variety of security measures\"", "norm = \"a variety of security measures\", controls = [\"x-own-list\"]"),
    ),
    (
        "norm-not-computable",
        "S20",
        "",
        "",
        (
            "norm = \"not illegal or immoral\", asks = \"if-flagged\", by = \"privacy-officer\"",
            "when = { fact = \"x-lawful\", is = \"yes\" }",
        ),
    ),
    ("channel-gap", "S23", "", "phone", OFFLINE),
    ("channel-gap", "S23", "", "paper", OFFLINE),
    ("channel-gap", "S23", "", "employer-feed", OFFLINE),
    ("no-retention-period", "S09", "", "", PERIOD),
    ("no-retention-period", "S11", "", "", PERIOD),
    ("act-gap", "S02", "", "give-copy", RIGHTS),
    ("act-gap", "S02", "", "correct", RIGHTS),
    ("act-gap", "S02", "", "erase", RIGHTS),
    (
        "no-successor-clause",
        "",
        "",
        "acquirer",
        ("permit = [", "permit = [\n  { id = \"merger\", act = [\"disclose\"], data = [\"personal\"], to = [\"outside.acquirer\"] },"),
    ),
    ("party-gap", "", "", "affiliate", ("\"outside.subcontractor\"]", "\"outside.subcontractor\", \"outside.affiliate\"]")),
    ("duty-without-clock", "S28", "", "answer", ("do = \"answer\",", "do = \"answer\", clock = { days = 30 },")),
    ("silent-change", "S26", "", "date-updated", ("notice = \"none\"", "notice = { days = 30 }")),
    ("reference-not-loaded", "S24", "", "terms-and-conditions", ("loaded = false", "loaded = true")),
    ("law-superseded", "S21", "", "coppa-2000", COPPA),
    ("law-superseded", "S21", "", "coppa-2013", COPPA),
    ("version-text-missing", "S01", "", "", ("text = \"not-held\"", "text = \"held\"")),
    (
        "reading-open",
        "S12e",
        "",
        "explicit-consent-for-all-uses",
        ("why = \"worded for everything\"", "why = \"worded for everything\", by = \"privacy-officer\", on = 2026-01-05"),
    ),
    (
        "narrowed-umbrella",
        "S12",
        "S12e",
        "",
        ("act = [\"use\", \"disclose\"], data = [\"personal\"], consent", "act = [\"answer\"], data = [\"personal\"], consent"),
    ),
    (
        "tension",
        "S12e",
        "S25",
        "",
        ("consent = { kind = \"explicit\", by = \"subject\", purpose", "consent = { kind = \"deemed\", by = \"subject\", purpose"),
    ),
    ("tension", "S12", "S16", "", ("data = [\"personal\", \"client\"]", "data = [\"client\"]")),
    (
        "tension",
        "S14",
        "S10",
        "",
        (
            "when = { fact = \"browser-allows-cookies\", is = \"yes\" }",
            "when = { all = [{ fact = \"browser-allows-cookies\", is = \"yes\" }, { fact = \"linked-to-person\", is = \"no\" }] }",
        ),
    ),
    ("tension", "S11", "S21", "", ("id = \"S21\", act = [\"collect\"]", "id = \"S21\", act = [\"collect\"], via = [\"site\"]")),
    (
        "promise-above-law",
        "S12g",
        "us-can-spam/7704-a-4",
        "",
        ("id = \"S12g\", act = [\"send-email\"]", "id = \"S12g\", act = [\"send-email\"], via = [\"service\"], data = [\"pay\"]"),
    ),
    ("tension", "S12", "S12g", "", ("id = \"S12g\", act = [\"send-email\"]", "id = \"S12g\", act = [\"send-email\"], via = [\"service\"]")),
];

fn text() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/rules/statements/qcera.toml");
    std::fs::read_to_string(path).expect("the statement's pack")
}

fn report(text: &str) -> LintReport {
    let book = Rulebook::bundled().expect("the rulebook loads");
    let book = book.with_pack("qcera.toml", text).unwrap_or_else(|error| panic!("{}", error.report()));
    book.lint("qcera", day!(2026 - 11 - 22)).expect("a report")
}

fn id(clause: &str) -> Option<String> {
    let own = |clause: &str| if clause.contains('/') { clause.to_owned() } else { format!("qcera/{clause}") };
    (!clause.is_empty()).then(|| own(clause))
}

fn is_it(found: &FindingAnswer, (code, clause, item, subject, _): &Wanted) -> bool {
    let is_subject = subject.is_empty() || found.subject.as_deref() == Some(*subject);
    found.code.as_deref() == Some(*code) && found.clause == id(clause) && found.item == id(item) && is_subject
}

#[test]
fn every_finding_comes_out_with_its_clause_and_goes_where_the_text_is_mended() {
    let text = text();
    let before = report(&text);
    let mut problems = Vec::new();
    for wanted in WANTED {
        let (from, to) = wanted.4;
        assert!(text.matches(from).count() == 1, "{from:?} stands once in the pack");
        let name = format!("{} {} {} {}", wanted.0, wanted.1, wanted.2, wanted.3);
        if !before.findings.iter().any(|found| is_it(found, wanted)) {
            problems.push(format!("{name}: not found"));
        }
        if report(&text.replace(from, to)).findings.iter().any(|found| is_it(found, wanted)) {
            problems.push(format!("{name}: still found in the mended text"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The tensions of the text and how it settles them: the kind, and the two clauses.
#[test]
fn the_tensions_of_the_text_are_conflicts_of_the_report() {
    const CONFLICTS: &[(&str, [&str; 2], Option<&str>)] = &[
        ("permission-vs-consent", ["S12", "S12e"], Some("consent-narrows-permission")),
        ("standard-of-consent", ["S12e", "S25"], Some("stricter-consent-governs")),
        ("exception-scope", ["S12e", "S17"], Some("exception-is-not-consent")),
        ("tension", ["S12", "S16"], None),
        ("only-if-vs-purpose", ["S12", "S18"], Some("specific-purpose-prevails")),
        ("promise-against-compulsion", ["S16", "S18a"], None),
        ("tension", ["S10", "S14"], None),
        ("tension", ["S11", "S21"], None),
        ("tension", ["S12", "S12g"], None),
    ];
    let report = report(&text());
    let is_there = |(kind, clauses, resolution): &(&str, [&str; 2], Option<&str>)| {
        let is = |c: &ConflictAnswer| {
            c.kind.as_deref() == Some(*kind) && c.clauses == clauses.map(|c| format!("qcera/{c}")) && c.resolution.as_deref() == *resolution
        };
        report.conflicts.iter().any(is)
    };
    let missing: Vec<_> = CONFLICTS.iter().filter(|wanted| !is_there(wanted)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn as_of_its_own_year_the_text_is_not_outdated() {
    let report = Rulebook::bundled().expect("the rulebook loads").lint("qcera", day!(2013 - 06 - 01)).expect("a report");
    let has = |code: &str| report.findings.iter().any(|found| found.code.as_deref() == Some(code));
    for code in ["framework-not-valid", "technology-obsolete", "law-superseded"] {
        assert!(!has(code), "{code}");
    }
    assert!(has("no-retention-period"));
}

/// Every law and statement of the rulebook can be linted, and the report is shown to people.
#[test]
fn every_text_of_the_rulebook_has_a_report() {
    let book = Rulebook::bundled().expect("the rulebook loads");
    let mut seen = 0;
    for pack in book.packs().iter().filter(|pack| pack.kind == "statement") {
        let report = book.lint(&pack.id, day!(2026 - 11 - 22)).unwrap_or_else(|error| panic!("{}: {}", pack.id, error.report()));
        for finding in &report.findings {
            let code = finding.code.as_deref().unwrap_or_default();
            assert!(report.to_string().contains(code) && report.to_html().contains(code), "{}: {code}", pack.id);
            assert!(finding.says.is_some() || code == "statement-not-in-force", "{}: {code} says nothing", pack.id);
        }
        seen += 1;
    }
    assert!(seen >= 4, "{seen} texts");
}
