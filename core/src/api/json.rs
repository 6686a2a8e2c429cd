//! The inputs as JSON: hosts keep them beside the answers.

use super::case::{Assertion, Case, ConsentLedger, Disclosure, Record, Region, RightsRequest, Trigger};
use super::read;
use super::request::Records;
use crate::Error;

macro_rules! as_json {
    ($($input:ident),*) => {
        $(
            impl $input {
                /// Reads it from JSON; every mistake has its code and its place.
                ///
                /// # Errors
                /// The first mistake in document order.
                pub fn from_json(text: &str) -> Result<$input, Error> {
                    read::from_text(text)
                }

                /// Writes it as JSON, keys sorted; an empty list stays, since it means none.
                ///
                /// # Errors
                /// `wrong-type` if a map has a key that is no text.
                pub fn to_json(&self) -> Result<String, Error> {
                    read::to_request_text(self)
                }
            }
        )*
    };
}
as_json!(Case, Disclosure, Trigger, Record, Records, ConsentLedger, Assertion, Region, RightsRequest);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    #[test]
    fn a_case_is_written_as_it_was_read() {
        let text = r#"{"absences":[],"events":{"birth":[{"day":"2026-02-04"}]},"service":{"periods":[{"from":"2022-03-07"}]}}"#;
        assert_eq!(Case::from_json(text).and_then(|c| c.to_json()).as_deref(), Ok(text));
    }

    #[test]
    fn mistakes_have_code_and_place() {
        let wrong = |text: &str| Case::from_json(text).err().map(|e| (e.code, e.at.clone()));
        assert_eq!(wrong(r#"{"servce":[]}"#), Some((Code::UnknownKey, "/servce".to_owned())));
        assert_eq!(wrong(r#"{"absences":null}"#), Some((Code::NullGiven, "/absences".to_owned())));
        assert_eq!(
            wrong(r#"{"service":{"periods":[{"from":"2022-02-30"}]}}"#),
            Some((Code::BadDate, "/service/periods/0/from".to_owned()))
        );
        assert_eq!(wrong(r#"{"hours_worked":[{"hours":"7.333333"}]}"#), Some((Code::TooPrecise, "/hours_worked/0/hours".to_owned())));
        assert_eq!(wrong(r#"{"hours_worked":[{"hours":1930}]}"#), Some((Code::WrongType, "/hours_worked/0/hours".to_owned())));
        for number in ["7.33", "1e30", "99999999999999999999"] {
            let text = format!(r#"{{"hours_worked":[{{"hours":{number}}}]}}"#);
            let error = Case::from_json(&text).expect_err("no text");
            assert_eq!((error.code, error.expected.as_str()), (Code::WrongType, "hours as a decimal string such as \"7.33\""));
        }
        assert_eq!(wrong(r#"{"headcount":{"total":[{"count":7.5}]}}"#), Some((Code::OutOfRange, "/headcount/total/0/count".to_owned())));
        assert_eq!(wrong(r#"{"leave":[{"reason":"own-helth"}]}"#), Some((Code::UnknownWord, "/leave/0/reason".to_owned())));
        assert_eq!(wrong(r#"{"headcount":{"total":[{"count":-1}]}}"#), Some((Code::OutOfRange, "/headcount/total/0/count".to_owned())));
    }
}
