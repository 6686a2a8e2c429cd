//! What a program pays for a week: its formula over the figures of the law and the wages of the person, with everything that it rests on.

use super::base_period::Wages;
use super::law::Law;
use super::law::pay::Program;
use super::pay::{self, Average, Figures, Gap, Weekly};
use crate::amount::Rational;
use crate::api::Tail;
use crate::api::answer::{MissingItem, ParameterValue};
use crate::api::case::Claim;
use crate::api::values::Value;
use crate::api::words::BasePeriodKind;
use crate::facts::view::View;
use crate::rules::figures::{Reckoned, money};
use crate::rules::frame::Checked;
use crate::rules::shelf::Bound;
use crate::rules::test::FactRef;
use crate::rules::window::Window;
use crate::{Day, Error, Money};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A claim under a program of a law, on the day by which the law is chosen.
#[derive(Clone, Copy)]
pub(crate) struct Claimed<'a, 'c> {
    pub(crate) view: &'a View<'c>,
    pub(crate) law: &'a Bound<Law>,
    pub(crate) program: &'a Program,
    pub(crate) claim: &'c Claim,
    /// The first day of the claim, or of the benefit period that it continues.
    pub(crate) anchor: Day,
}

/// What a program pays for a week.
#[derive(Default)]
pub(crate) struct Quote {
    pub(crate) average: Option<Average>,
    pub(crate) weekly: Option<Weekly>,
    /// The most that a week can bring.
    pub(crate) ceiling: Option<Rational>,
    pub(crate) parameters: BTreeMap<String, ParameterValue>,
    /// What would settle an amount that is not known.
    pub(crate) missing: Vec<MissingItem>,
    /// Full ids of unverified figures, and since when each holds.
    pub(crate) unverified: Vec<(String, Option<Day>)>,
}

impl<'a, 'c> Claimed<'a, 'c> {
    /// The window of the base period: the law's alternate one where the claim says that it is used.
    pub(crate) fn window(&self) -> Option<&'a Window> {
        let window = self.program.average.as_ref().and_then(|a| a.of.over.as_ref())?;
        let alternate = window.or_else.as_deref().filter(|_| self.claim.base_period == Some(BasePeriodKind::Alternate));
        Some(alternate.unwrap_or(window))
    }

    /// The wages of the base period.
    pub(crate) fn wages(&self) -> Wages<'a, 'c> {
        Wages::of(self.view, self.window(), self.anchor)
    }

    /// The weekly amount, or what is missing for it.
    ///
    /// # Errors
    /// `conflict` of wages given twice, `overflow`.
    pub(crate) fn quote(&self) -> Result<Quote, Error> {
        let source = Sourced { claimed: self, wages: self.wages(), rests: RefCell::default() };
        let mut quote = Quote::default();
        let average = match self.given_average() {
            Some(exact) => Some(pay::rounded(exact, self.program.round.average).map(|rounded| Average { exact, rounded })),
            None => pay::average(self.program, &source),
        };
        let average = match average.transpose() {
            Ok(average) => average,
            Err(gap) => {
                quote.missing.extend(gap.missing()?);
                None
            }
        };
        quote.average = average;
        if let Some(given) = self.claim.weekly_benefit {
            let cents = Rational::whole(given.cents());
            quote.weekly = Some(Weekly { exact: cents, cents, branch: "given".to_owned() });
        } else if average.is_some() || self.program.average.is_none() {
            match pay::weekly(self.program, &source, average.map(|a| a.rounded)) {
                Ok(weekly) => quote.weekly = Some(weekly),
                Err(gap) => quote.missing.extend(gap.missing()?),
            }
        }
        quote.ceiling = pay::ceiling(self.program, &source).and_then(Result::ok);
        source.settle(&mut quote)?;
        Ok(quote)
    }

    /// An average weekly wage that somebody else has reckoned.
    fn given_average(&self) -> Option<Rational> {
        let of_case = || self.view.case.wages.as_ref().and_then(|w| w.average_weekly);
        self.claim.average_weekly.or_else(of_case).map(|money| Rational::whole(money.cents()))
    }

    /// Adds to the tail what an amount of this program rests on.
    pub(crate) fn rests_on(&self, quote: &Quote, tail: &mut Tail) {
        let law = &self.law.header.id;
        quote.missing.iter().for_each(|item| tail.add_missing(item.clone()));
        quote.unverified.iter().for_each(|(id, from)| tail.add_unverified(id.clone(), *from));
        note_frame(law, &self.program.frame, tail);
    }
}

/// Adds to the tail what an item of a pack rests on: an unverified text, and an author's reading of a silent one, which no source confirms.
pub(crate) fn note_frame(law: &str, frame: &crate::rules::frame::Frame, tail: &mut Tail) {
    if frame.checked == Checked::Unverified {
        tail.add_unverified(format!("{law}/{}", frame.id), None);
    }
    if let Some(reading) = &frame.reading {
        tail.add_convention(reading);
        tail.add_unverified(format!("{law}/{reading}"), None);
    }
}

/// Figures of the law, and wages of the person; remembers what was used.
struct Sourced<'q, 'a, 'c> {
    claimed: &'q Claimed<'a, 'c>,
    wages: Wages<'a, 'c>,
    rests: RefCell<Rests>,
}

#[derive(Default)]
struct Rests {
    error: Option<Error>,
    parameters: BTreeMap<String, ParameterValue>,
    unverified: Vec<(String, Option<Day>)>,
}

impl Sourced<'_, '_, '_> {
    /// Moves what was used into the quote; every figure that the formula names is reported, where there is one.
    fn settle(self, quote: &mut Quote) -> Result<(), Error> {
        for id in pay::parameters(self.claimed.program) {
            // A figure that is not there was noted where the formula needed it.
            let _known = self.parameter(id).is_ok();
        }
        let rests = self.rests.into_inner();
        if let Some(error) = rests.error {
            return Err(error);
        }
        quote.parameters.extend(rests.parameters);
        quote.unverified.extend(rests.unverified);
        Ok(())
    }
}

impl Figures for Sourced<'_, '_, '_> {
    fn parameter(&self, id: &str) -> Result<Rational, Gap> {
        let law = self.claimed.law;
        let reckoned: Reckoned = law.body.figures.reckon(&law.header.id, id, self.claimed.anchor);
        let mut rests = self.rests.borrow_mut();
        rests.unverified.extend(reckoned.unverified.iter().cloned());
        for (id, value, dates) in &reckoned.parameters {
            let cents = match value {
                Value::Cents(cents) => Some(*cents),
                _ => None,
            };
            let shown = ParameterValue { cents, from: dates.from, until: dates.until, ..ParameterValue::default() };
            rests.parameters.insert(id.clone(), shown);
        }
        match reckoned.quantity() {
            Some(quantity) => money(quantity).map(Money::cents).map(Rational::whole).ok_or(Gap::NotAFigure),
            None => Err(Gap::Missing(reckoned.missing)),
        }
    }

    fn fact(&self, fact: &FactRef) -> Result<Rational, Gap> {
        self.wages.fact(fact).unwrap_or_else(|error| {
            self.rests.borrow_mut().error = Some(error);
            Err(Gap::NotAFigure)
        })
    }
}
