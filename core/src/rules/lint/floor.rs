//! A company's term that says it improves a law's: it may give more, never less.

use super::{ItemNode, items};
use crate::amount::{Rational, SECONDS_PER_HOUR};
use crate::rules::node::{Node, NodeValue};
use crate::rules::reader::Mistakes;
use crate::time::Interval;
use crate::{Code, Day};

/// Which way protects the employee.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Helps {
    More,
    Less,
}

/// The figure of an item, by the table it stands in, and which way it protects.
const TERMS: [(&str, &str, Helps); 14] = [
    ("cap", "amount", Helps::More),
    ("grant", "amount", Helps::More),
    ("earn", "amount", Helps::More),
    ("meter", "limit", Helps::More),
    ("restore", "within", Helps::More),
    ("expire", "clock", Helps::More),
    ("payout", "up-to", Helps::More),
    ("wait", "clock", Helps::Less),
    ("step", "at-most", Helps::Less),
    ("eligibility", "at-least", Helps::Less),
    ("eligibility", "more-than", Helps::Less),
    ("coverage", "at-least", Helps::Less),
    ("coverage", "more-than", Helps::Less),
    ("parameter", "values", Helps::More),
];

/// Compares every term that improves a law with the law's own. `law` gives the tree of a pack that the rulebook holds.
pub(crate) fn check(root: &Node, law: &dyn Fn(&str) -> Option<Node>, mistakes: &Mistakes<'_>) {
    for item in items(root) {
        let Some(reference) = item.node.get("improves") else { continue };
        let Some((id, part)) = reference.as_text().and_then(|text| text.split_once('/')) else {
            let message = "`improves` names no item of a law";
            mistakes.note(&reference.place, Code::PackUnresolved, message, "improves = \"law/item\"");
            continue;
        };
        match law(id) {
            None => {
                let message = format!("no law \"{id}\" in this rulebook");
                mistakes.note(&reference.place, Code::PackUnresolved, message, "a law that `laws` lists");
            }
            Some(law) => against(item, reference, &law, part, mistakes),
        }
    }
}

fn against(item: ItemNode<'_>, reference: &Node, law: &Node, part: &str, mistakes: &Mistakes<'_>) {
    let forms: Vec<ItemNode<'_>> = items(law).into_iter().filter(|i| i.node.text("id") == Some(part) && i.table == item.table).collect();
    if forms.is_empty() {
        let message = format!("the law has no {} \"{part}\"", item.table);
        mistakes.note(&reference.place, Code::PackUnresolved, message, format!("the id of a {} of that law", item.table));
        return;
    }
    let own = dates(item.node);
    for form in forms.iter().filter(|form| dates(form.node).overlaps(&own)) {
        if compare(item, form.node, mistakes) {
            return;
        }
    }
}

fn dates(node: &Node) -> Interval {
    Interval::new(node.day("from"), node.day("until"))
}

/// Compares one term with one form of the law's; says whether it was refused.
fn compare(item: ItemNode<'_>, law: &Node, mistakes: &Mistakes<'_>) -> bool {
    for (_, key, helps) in TERMS.iter().filter(|(table, key, _)| *table == item.table && *key != "values") {
        if let (Some(own), Some(theirs)) = (item.node.get(key), law.get(key)) {
            let both = Pair { item, key, helps: *helps, own, theirs, law, since: law.day("from") };
            return both.judge(mistakes);
        }
    }
    if item.table != "parameter" {
        return false;
    }
    let helps = match law.text("helps") {
        Some("lower") => Helps::Less,
        Some("higher") => Helps::More,
        _ => return false,
    };
    let mut refused = false;
    for (own, theirs) in item.node.items_of("values").into_iter().flat_map(|a| law.items_of("values").into_iter().map(move |b| (a, b))) {
        if let (false, true, Some(own_is), Some(law_is)) = (refused, dates(own).overlaps(&dates(theirs)), own.get("is"), theirs.get("is")) {
            let since = theirs.day("from");
            refused = Pair { item, key: "is", helps, own: own_is, theirs: law_is, law, since }.judge(mistakes);
        }
    }
    refused
}

/// A company's figure and the law's.
struct Pair<'n> {
    item: ItemNode<'n>,
    key: &'n str,
    helps: Helps,
    own: &'n Node,
    theirs: &'n Node,
    law: &'n Node,
    since: Option<Day>,
}

impl Pair<'_> {
    fn judge(&self, mistakes: &Mistakes<'_>) -> bool {
        match self.is_less() {
            Some(false) => false,
            Some(true) => {
                self.refuse(mistakes);
                true
            }
            None => {
                let message = "this term cannot be compared with the law's";
                let expected = format!("{} = {}, or more generous in the same unit", self.key, in_toml(self.theirs));
                mistakes.note(&self.own.place, Code::PackUnit, message, expected);
                true
            }
        }
    }

    /// Does the company give less to anybody, whatever the length of a workday and a workweek?
    fn is_less(&self) -> Option<bool> {
        let calendar = [(24_i64, 7_i64)];
        let work: Vec<(i64, i64)> = (1..=24).flat_map(|hours| (1..=7).map(move |days| (hours, days))).collect();
        let weeks: &[(i64, i64)] = if matches!(self.key, "clock" | "within") { &calendar } else { &work };
        let per = |item: &Node| item.get("per").filter(|_| self.item.table == "earn").cloned();
        for week in weeks {
            let own = rate(amount(self.own, *week)?, per(self.item.node).as_ref(), *week)?;
            let theirs = rate(amount(self.theirs, *week)?, per(self.law).as_ref(), *week)?;
            let less = match self.helps {
                _ if own.0 != theirs.0 => return None,
                Helps::More => own.1 < theirs.1,
                Helps::Less => own.1 > theirs.1,
            };
            if less {
                return Some(true);
            }
        }
        Some(false)
    }

    fn refuse(&self, mistakes: &Mistakes<'_>) {
        let bound = if self.helps == Helps::More { "at least" } else { "at most" };
        let since = self.since.map_or_else(String::new, |day| format!(", since {day}"));
        let label = format!("{}; the law says {bound} {}{since}", in_words(self.own), in_words(self.theirs));
        let way = match self.helps {
            Helps::More => format!("more {} protect the employee", unit_word(self.theirs)),
            Helps::Less => format!("fewer {} protect the employee", unit_word(self.theirs)),
        };
        let cites = self.law.get("cite").map(Node::texts).unwrap_or_default().join("; ");
        let expected = format!("{} = {}, or drop `improves` and ship it as a plan of its own", self.key, in_toml(self.theirs));
        let message = "this term gives less than the law it improves";
        let error = mistakes.error(&self.own.place, Code::PackBelowFloor, message, expected);
        let shown = match mistakes.source().context(&self.item.node.place, &self.own.place, &label) {
            Some((gutter, lines)) => error.with_snippet(gutter, lines),
            None => error.with_note(format!("here: {label}")),
        };
        mistakes.push(&self.own.place, shown.with_note(format!("law: {cites}; {way}")));
    }
}

/// What a figure measures: amounts of one kind can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Seconds,
    Months,
    Cents,
    Plain,
}

/// A figure for a person with that workday (in hours) and that workweek (in days).
fn amount(node: &Node, week: (i64, i64)) -> Option<(Kind, Rational)> {
    let day = week.0.checked_mul(SECONDS_PER_HOUR)?;
    let scales = [
        ("hours", Kind::Seconds, SECONDS_PER_HOUR),
        ("minutes", Kind::Seconds, 60),
        ("days", Kind::Seconds, day),
        ("work-days", Kind::Seconds, day),
        ("business-days", Kind::Seconds, day),
        ("weeks", Kind::Seconds, day.checked_mul(week.1)?),
        ("months", Kind::Months, 1),
        ("years", Kind::Months, 12),
        ("usd", Kind::Cents, 100),
        ("share", Kind::Plain, 1),
        ("count", Kind::Plain, 1),
    ];
    if let Some(n) = number(node) {
        return Some((Kind::Plain, n));
    }
    for (key, kind, scale) in scales {
        if let Some(n) = node.get(key).and_then(number) {
            return Some((kind, n.checked_mul(&Rational::whole(scale))?));
        }
    }
    let list = |key: &str| node.get(key)?.items().into_iter().map(|n| amount(n, week)).collect::<Option<Vec<_>>>();
    let most = |list: Vec<(Kind, Rational)>, greatest: bool| {
        let kind = list.first()?.0;
        let same: Option<Vec<Rational>> = list.into_iter().map(|(k, n)| (k == kind).then_some(n)).collect();
        let n = if greatest { same?.into_iter().max()? } else { same?.into_iter().min()? };
        Some((kind, n))
    };
    match (list("greatest"), list("least")) {
        (Some(all), _) => most(all, true),
        (_, Some(all)) => most(all, false),
        _ => None,
    }
}

/// What is earned for each unit of work, where the item says for how much work.
fn rate(amount: (Kind, Rational), per: Option<&Node>, week: (i64, i64)) -> Option<(Kind, Rational)> {
    match per {
        None => Some(amount),
        Some(per) => {
            let per = self::amount(per, week).filter(|p| p.0 == amount.0)?;
            Some((Kind::Plain, amount.1.checked_div(&per.1)?))
        }
    }
}

fn number(node: &Node) -> Option<Rational> {
    match &node.value {
        NodeValue::Number(n) => Some(Rational::whole(*n)),
        NodeValue::Text(text) => Rational::parse(text),
        _ => None,
    }
}

/// An amount as people say it: `80 hours or 10 days, whichever is more`.
fn in_words(node: &Node) -> String {
    let NodeValue::Table(map) = &node.value else { return bare(node) };
    let joined = |list: &Node, which: &str| {
        let parts: Vec<String> = list.items().into_iter().map(in_words).collect();
        format!("{}, whichever is {which}", parts.join(" or "))
    };
    match (map.get("greatest"), map.get("least")) {
        (Some(list), _) => joined(list, "more"),
        (_, Some(list)) => joined(list, "less"),
        _ => map
            .iter()
            .find_map(|(key, value)| Some((key, number(value)?)))
            .map_or_else(|| in_toml(node), |(key, n)| format!("{n} {}", key.replace('-', " "))),
    }
}

fn bare(node: &Node) -> String {
    match &node.value {
        NodeValue::Text(text) => text.clone(),
        _ => in_toml(node),
    }
}

/// The unit of an amount, as a word for a sentence.
fn unit_word(node: &Node) -> String {
    let NodeValue::Table(map) = &node.value else { return "of it".to_owned() };
    let inner = ["greatest", "least"].iter().find_map(|key| map.get(*key)?.items().first().map(|n| unit_word(n)));
    inner.or_else(|| map.iter().find(|(_, value)| number(value).is_some()).map(|(key, _)| key.replace('-', " "))).unwrap_or_default()
}

/// A value as an author writes it.
fn in_toml(node: &Node) -> String {
    match &node.value {
        NodeValue::Text(text) => format!("{text:?}"),
        NodeValue::Number(n) => n.to_string(),
        NodeValue::Switch(on) => on.to_string(),
        NodeValue::Day(day) => day.to_string(),
        NodeValue::List(items) => format!("[{}]", items.iter().map(in_toml).collect::<Vec<_>>().join(", ")),
        NodeValue::Table(map) => {
            let keys: Vec<String> = map.iter().map(|(key, value)| format!("{key} = {}", in_toml(value))).collect();
            format!("{{ {} }}", keys.join(", "))
        }
    }
}

#[cfg(all(test, feature = "toml"))]
mod tests {
    use super::*;
    use crate::Error;
    use crate::rules::node::{Source, from_toml};

    const LAW: &str = r#"
        cap = [
          { id = "balance-cap", on = "balance", until = 2024-01-01, amount = { hours = 48 }, cite = "Old Code 1" },
          { id = "balance-cap", on = "balance", from = 2024-01-01, amount = { greatest = [{ hours = 80 }, { days = 10 }] }, cite = "Code 1(j)" },
        ]
        wait = [{ id = "first-use", to = "use", clock = { days = 90, from = "hire" }, cite = "Code 2" }]
        earn = [{ id = "accrual", amount = { hours = 1 }, per = { hours = 30 }, cite = "Code 3" }]
        step = [{ id = "increment", at-most = { minutes = 120 }, cite = "Code 4" }]
        parameter = [{ id = "tenure", helps = "lower", cite = "Code 5", values = [{ from = 2020-01-01, is = 12 }] }]
    "#;

    fn judged(term: &str) -> Result<(), Error> {
        let source = Source { name: "acme.toml".to_owned(), text: term.to_owned() };
        let law = from_toml(&Source { name: "law.toml".to_owned(), text: LAW.to_owned() })?;
        let mistakes = Mistakes::new(&source);
        check(&from_toml(&source)?, &|id| (id == "zz-law").then(|| law.clone()), &mistakes);
        mistakes.into_result()
    }

    fn code(term: &str) -> Option<Code> {
        judged(term).err().map(|e| e.code)
    }

    #[test]
    fn the_refusal_shows_both_figures_the_source_and_the_way_out() {
        let term = "[[cap]]\nimproves = \"zz-law/balance-cap\"\non = \"balance\"\nfrom = 2024-07-01\namount = { hours = 64 }\n";
        let report = judged(term).err().map(|e| e.report()).unwrap_or_default();
        let expected = "error[pack-below-floor]: this term gives less than the law it improves
 --> acme.toml:5:10
  |
1 | [[cap]]
2 | improves = \"zz-law/balance-cap\"
3 | on = \"balance\"
4 | from = 2024-07-01
5 | amount = { hours = 64 }
  |          ^^^^^^^^^^^^^^ 64 hours; the law says at least 80 hours or 10 days, whichever is more, since 2024-01-01
  |
  = law: Code 1(j); more hours protect the employee
  = try: amount = { greatest = [{ hours = 80 }, { days = 10 }] }, or drop `improves` and ship it as a plan of its own";
        assert_eq!(report, expected);
    }

    #[test]
    fn more_is_never_refused_and_less_always() {
        let cap = |amount: &str| code(&format!("cap = [{{ improves = \"zz-law/balance-cap\", amount = {amount} }}]"));
        assert_eq!(cap("{ greatest = [{ hours = 80 }, { days = 10 }] }"), None);
        assert_eq!(cap("{ greatest = [{ hours = 96 }, { days = 12 }] }"), None);
        assert_eq!(cap("{ hours = 80 }"), Some(Code::PackBelowFloor), "somebody works ten hours a day");
        assert_eq!(cap("{ days = 10 }"), Some(Code::PackBelowFloor), "somebody works six hours a day");
        assert_eq!(cap("{ hours = 240 }"), None, "ten days have no more hours than that");
        assert_eq!(cap("{ usd = 5000 }"), Some(Code::PackUnit));
    }

    #[test]
    fn a_term_of_the_past_is_compared_with_the_law_of_the_past() {
        assert_eq!(code("cap = [{ improves = \"zz-law/balance-cap\", until = 2024-01-01, amount = { hours = 48 } }]"), None);
    }

    #[test]
    fn less_is_more_where_waiting_and_steps_are_concerned() {
        let wait =
            |days: i64| code(&format!("wait = [{{ improves = \"zz-law/first-use\", clock = {{ days = {days}, from = \"hire\" }} }}]"));
        assert_eq!((wait(89), wait(90), wait(91)), (None, None, Some(Code::PackBelowFloor)));
        let step = |minutes: i64| code(&format!("step = [{{ improves = \"zz-law/increment\", at-most = {{ minutes = {minutes} }} }}]"));
        assert_eq!((step(60), step(120), step(121)), (None, None, Some(Code::PackBelowFloor)));
        let tenure =
            |n: i64| code(&format!("parameter = [{{ improves = \"zz-law/tenure\", values = [{{ from = 2021-01-01, is = {n} }}] }}]"));
        assert_eq!((tenure(6), tenure(12), tenure(13)), (None, None, Some(Code::PackBelowFloor)));
    }

    #[test]
    fn a_rate_is_compared_whatever_its_base() {
        let earn =
            |per: i64| code(&format!("earn = [{{ improves = \"zz-law/accrual\", amount = {{ hours = 2 }}, per = {{ hours = {per} }} }}]"));
        assert_eq!((earn(60), earn(61)), (None, Some(Code::PackBelowFloor)));
    }

    #[test]
    fn a_term_that_the_law_does_not_have_is_unresolved() {
        assert_eq!(code("cap = [{ improves = \"zz-law/nothing\", amount = { hours = 1 } }]"), Some(Code::PackUnresolved));
        assert_eq!(code("cap = [{ improves = \"zz-other/balance-cap\", amount = { hours = 1 } }]"), Some(Code::PackUnresolved));
    }
}
