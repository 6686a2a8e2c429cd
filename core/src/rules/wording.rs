//! English for explanations: made from ids and values, never stored.

use crate::amount::SECONDS_PER_HOUR;
use crate::api::answer::TestAnswer;
use crate::api::values::Value;
use crate::api::words::Op;
use crate::tri::Tri;

/// A test in words: what was measured against what.
pub(crate) fn test_in_words(id: &str, test: &TestAnswer) -> String {
    let name = id.replace('-', " ");
    if test.assumed == Some(true) {
        return format!("{name}: assumed by the caller");
    }
    let basis = test.basis.as_deref().map_or_else(String::new, |b| format!(" ({})", b.replace('-', " ")));
    match (&test.observed, &test.required, test.op) {
        (Some(Value::Flag(_)), ..) | (_, Some(Value::Flag(_)), _) => in_a_word(&name, test),
        (Some(observed), Some(required), Some(op)) => {
            format!("{name}: {}{basis}, {} {}", value_in_words(observed), operator(op), value_in_words(required))
        }
        _ => in_a_word(&name, test),
    }
}

fn in_a_word(name: &str, test: &TestAnswer) -> String {
    match test.outcome {
        Tri::Yes => format!("{name}: met"),
        Tri::No => format!("{name}: not met"),
        Tri::Unknown => format!("{name}: not known"),
    }
}

/// How the two sides of a test are compared, in words.
pub(crate) fn operator(op: Op) -> &'static str {
    match op {
        Op::AtLeast => "at least needed:",
        Op::MoreThan => "more needed than",
        Op::AtMost => "at most allowed:",
        Op::LessThan => "less needed than",
        Op::Is | Op::OneOf | Op::Within => "needed:",
        Op::IsNot | Op::NotOneOf => "excluded:",
        Op::OnOrAfter => "not before",
        Op::OnOrBefore => "not after",
        Op::Before => "before",
        Op::After => "after",
    }
}

/// A value in words, with its unit.
pub(crate) fn value_in_words(value: &Value) -> String {
    match value {
        Value::Seconds(s) => format!("{} hours", hours(*s)),
        Value::Days(n) => format!("{n} days"),
        Value::Months(n) => format!("{n} months"),
        Value::Years(n) => format!("{n} years"),
        Value::Weeks(w) => format!("{w} weeks"),
        Value::Count(n) => n.to_string(),
        Value::Share(s) => format!("{s}"),
        Value::Miles(m) => format!("{m} miles"),
        Value::Cents(c) => crate::Money::cents_of(*c).to_string(),
        Value::Date(day) => day.to_string(),
        Value::Word(word) => word.clone(),
        Value::Words(words) => words.join(", "),
        Value::Flag(flag) => flag.as_str().to_owned(),
    }
}

/// Hours with at most two decimals where they are exact, else hours and minutes.
pub(crate) fn hours(seconds: i64) -> String {
    match crate::Hours::from_seconds(seconds) {
        Some(hours) => hours.to_string(),
        None => format!("{}:{:02}", seconds / SECONDS_PER_HOUR, seconds % SECONDS_PER_HOUR / 60),
    }
}
