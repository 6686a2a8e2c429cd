//! Short ways to write the commonest cases. They set the public fields of the records and nothing else; a record is checked when it is used,
//! so no builder can fail.

use super::case::{
    Block, Case, Claim, ConsentEntry, Disclosure, Employer, Event, Events, HeadEntry, Headcount, HoldEntry, HoursWorked, LegalProcess,
    Place, Record, Schedule, ServicePeriod, Wages,
};
use super::forms::{Dated, LeaveYear, PersonRef, Service, WeekHours};
use super::reason::Reason;
use super::request::Records;
use super::values::Count;
use super::words::{ConsentKind, Designates, EmployerKind, ProcessKind, RetentionEvent};
use crate::amount::{Hours, Money, Rational};
use crate::time::Day;

impl Employer {
    /// An employer of that kind; everything else is not known yet.
    #[must_use]
    pub fn of_kind(kind: EmployerKind) -> Employer {
        Employer { kind: Some(vec![kind]), ..Employer::default() }
    }

    /// A private employer.
    #[must_use]
    pub fn private() -> Employer {
        Employer::of_kind(EmployerKind::Private)
    }

    /// The method by which it counts the leave year of every law that lets it choose.
    #[must_use]
    pub fn leave_year_everywhere(self, method: LeaveYear) -> Employer {
        self.leave_year_for("*", method)
    }

    /// The method by which it counts the leave year of one law.
    #[must_use]
    pub fn leave_year_for(mut self, law: &str, method: LeaveYear) -> Employer {
        self.leave_year.get_or_insert_default().insert(law.to_owned(), method);
        self
    }

    /// It keeps no holidays: every Monday to Friday is a business day.
    #[must_use]
    pub fn no_holidays(mut self) -> Employer {
        self.holidays = Some(Vec::new());
        self
    }

    /// It designates leave in time, so that a late designation is no question.
    #[must_use]
    pub fn designates_on_time(mut self) -> Employer {
        self.designates = Some(Designates::OnTime);
        self
    }
}

impl Schedule {
    /// Monday to Friday, as many hours each day.
    ///
    /// ```
    /// use leavelaw::{Hours, Schedule};
    /// let week = Schedule::mon_fri(Hours::of(8)).hours.unwrap_or_default();
    /// assert_eq!((week.fri, week.sat), (Some(Hours::of(8)), None));
    /// ```
    #[must_use]
    pub fn mon_fri(hours: Hours) -> Schedule {
        let day = Some(hours);
        let week = WeekHours { mon: day, tue: day, wed: day, thu: day, fri: day, ..WeekHours::default() };
        Schedule { hours: Some(week), ..Schedule::default() }
    }

    /// So many hours a week, on days that are not known.
    #[must_use]
    pub fn weekly(hours: Hours) -> Schedule {
        Schedule { hours_per_week: Some(hours), ..Schedule::default() }
    }

    /// The same schedule from that day on.
    #[must_use]
    pub fn from(mut self, day: Day) -> Schedule {
        self.from = Some(day);
        self
    }
}

impl Block {
    /// Leave for a reason from a day on; its extent is given by [`through`](Block::through), [`workdays`](Block::workdays) or
    /// [`weeks`](Block::weeks).
    ///
    /// ```
    /// use leavelaw::{day, Block, Reason};
    /// let block = Block::new(Reason::Bonding, day!(2026-03-18)).workdays(40);
    /// assert_eq!((block.first_day, block.workdays, block.last_day), (Some(day!(2026-03-18)), Some(40.into()), None));
    /// ```
    #[must_use]
    pub fn new(reason: Reason, first_day: Day) -> Block {
        Block { reason: Some(reason), first_day: Some(first_day), ..Block::default() }
    }

    /// The host's own reference for this leave.
    #[must_use]
    pub fn id(mut self, id: &str) -> Block {
        self.id = Some(id.to_owned());
        self
    }

    /// Through that day, which is included.
    #[must_use]
    pub fn through(mut self, last_day: Day) -> Block {
        self.last_day = Some(last_day);
        self
    }

    /// So many of the person's own workdays.
    #[must_use]
    pub fn workdays(mut self, workdays: u32) -> Block {
        self.workdays = Some(Count::from(workdays));
        self
    }

    /// So many of the person's own workweeks.
    #[must_use]
    pub fn weeks(mut self, weeks: u32) -> Block {
        self.weeks = Some(Rational::whole(i64::from(weeks)));
        self
    }

    /// For a member of the case's `family`.
    #[must_use]
    pub fn for_member(mut self, id: &str) -> Block {
        self.for_ = Some(PersonRef::Member(id.to_owned()));
        self
    }

    /// The day on which the employee gave notice; the employer then knew.
    #[must_use]
    pub fn notice_on(mut self, day: Day) -> Block {
        self.notice_on = Some(day);
        self
    }

    /// The day on which the employer knew enough to see that the leave may be protected.
    #[must_use]
    pub fn employer_knew_on(mut self, day: Day) -> Block {
        self.employer_knew_on = Some(day);
        self
    }
}

impl Claim {
    /// A claim for a program's benefit from a day on: `us-ca-sdi-pfl/di`, or `di` where the question names the law.
    ///
    /// ```
    /// use leavelaw::{day, Claim};
    /// assert_eq!(Claim::new("us-ca-sdi-pfl/pfl", day!(2026-03-18)).weeks(6).program, "us-ca-sdi-pfl/pfl");
    /// ```
    #[must_use]
    pub fn new(program: &str, first_day: Day) -> Claim {
        Claim { program: program.to_owned(), first_day: Some(first_day), ..Claim::default() }
    }

    /// Through that day, which is included.
    #[must_use]
    pub fn through(mut self, last_day: Day) -> Claim {
        self.last_day = Some(last_day);
        self
    }

    /// For so many weeks.
    #[must_use]
    pub fn weeks(mut self, weeks: u32) -> Claim {
        self.weeks = Some(Rational::whole(i64::from(weeks)));
        self
    }
}

impl Case {
    /// The case of a person who works for that employer; everything else is not known yet.
    #[must_use]
    pub fn new(employer: Employer) -> Case {
        Case { employer: Some(employer), ..Case::default() }
    }

    /// Works in that state: `us-ca`.
    #[must_use]
    pub fn works_in(mut self, state: &str) -> Case {
        self.places.get_or_insert_default().push(Place { state: Some(state.to_owned()), ..Place::default() });
        self
    }

    /// Employed since that day, without a break.
    #[must_use]
    pub fn employed_since(mut self, day: Day) -> Case {
        self.service = Some(Service::Periods(vec![ServicePeriod { from: day, ..ServicePeriod::default() }]));
        if self.absences.as_ref().is_some_and(Vec::is_empty) {
            self.absences_complete_from = self.absences_complete_from.or(Some(day));
        }
        self
    }

    /// A weekly pattern of work, or one of several in time.
    #[must_use]
    pub fn schedule(mut self, entry: Schedule) -> Case {
        self.schedule.get_or_insert_default().push(entry);
        self
    }

    /// How many people the employer employs in all.
    #[must_use]
    pub fn headcount(mut self, count: u32) -> Case {
        self.heads().total = heads(count);
        self
    }

    /// How many of them work within 75 miles of the worksite.
    #[must_use]
    pub fn headcount_within_75_miles(mut self, count: u32) -> Case {
        self.heads().within_75_miles = heads(count);
        self
    }

    /// How many of them work in the state.
    #[must_use]
    pub fn headcount_in_state(mut self, count: u32) -> Case {
        self.heads().in_state = heads(count);
        self
    }

    /// Hours actually worked in the 12 months before a day; the day itself is not counted. Each day that the law looks back from has its own
    /// figure.
    #[must_use]
    pub fn hours_worked_12_months_before(mut self, before: Day, hours: Hours) -> Case {
        let summary = HoursWorked { months: Some(Count::from(12)), before: Some(before), hours, ..HoursWorked::default() };
        self.hours_worked.get_or_insert_default().push(summary);
        self
    }

    /// There has been no absence since the person was hired: the list of absences is empty and whole.
    #[must_use]
    pub fn no_earlier_absences(mut self) -> Case {
        self.absences = Some(Vec::new());
        if let Some(Service::Periods(periods)) = &self.service {
            self.absences_complete_from = periods.iter().map(|p| p.from).min();
        }
        self
    }

    /// The day on which the child was born, or is expected.
    #[must_use]
    pub fn born(mut self, day: Day) -> Case {
        let events = self.events.get_or_insert_with(Events::default);
        events.birth.get_or_insert_default().push(Event { day, ..Event::default() });
        self
    }

    /// Leave that is asked for or planned.
    #[must_use]
    pub fn leave(mut self, block: Block) -> Case {
        self.leave.get_or_insert_default().push(block);
        self
    }

    /// What the person earned in the quarter of the base period with the highest wages.
    #[must_use]
    pub fn highest_quarter_wages(mut self, wages: Money) -> Case {
        self.wages.get_or_insert_with(Wages::default).highest_quarter = Some(wages);
        self
    }

    /// Insured under a program: `us-ca-sdi-pfl`.
    #[must_use]
    pub fn insured_by(mut self, program: &str) -> Case {
        self.insured_by.get_or_insert_default().push(program.to_owned());
        self
    }

    /// A claim for a benefit.
    #[must_use]
    pub fn claim(mut self, claim: Claim) -> Case {
        self.claims.get_or_insert_default().push(claim);
        self
    }

    fn heads(&mut self) -> &mut Headcount {
        self.headcount.get_or_insert_with(Headcount::default)
    }
}

fn heads(count: u32) -> Option<Vec<HeadEntry>> {
    Some(vec![HeadEntry { count: Some(Count::from(count)), ..HeadEntry::default() }])
}

impl Disclosure {
    /// Something is to be done with these data items; everything else is not known yet.
    ///
    /// ```
    /// use leavelaw::{day, Disclosure, Rulebook};
    /// let wanted = Disclosure::of("disclose", &["health.diagnosis"]).to("supervisor");
    /// let answer = Rulebook::bundled()?.disclose(&wanted, &["us-fmla-confidentiality"], day!(2026-06-01))?;
    /// assert_eq!(answer.outcome.as_str(), "deny");
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    #[must_use]
    pub fn of(act: &str, items: &[&str]) -> Disclosure {
        let items = (!items.is_empty()).then(|| items.iter().map(|&item| item.to_owned()).collect());
        Disclosure { act: Some(act.to_owned()), items, ..Disclosure::default() }
    }

    /// To a party of the tree, by its last word: `supervisor`.
    #[must_use]
    pub fn to(mut self, kind: &str) -> Disclosure {
        self.recipient.get_or_insert_default().kind = Some(kind.to_owned());
        self
    }

    /// For that purpose: `operate-leave`.
    #[must_use]
    pub fn for_purpose(mut self, purpose: &str) -> Disclosure {
        self.purpose = Some(purpose.to_owned());
        self
    }
}

impl LegalProcess {
    /// Legal process of that kind; what it covers is not known yet.
    #[must_use]
    pub fn of(kind: ProcessKind) -> LegalProcess {
        LegalProcess {
            kind,
            served_on: None,
            served_day: None,
            valid: None,
            mandatory: None,
            scope: None,
            on_request: None,
            investigates: None,
            subject_informed: None,
            id: None,
            known_on: None,
        }
    }
}

impl ConsentEntry {
    /// An explicit consent of the person to a purpose from a day on.
    #[must_use]
    pub fn explicit(purpose: &str, from: Day) -> ConsentEntry {
        ConsentEntry {
            by: Some("subject".to_owned()),
            purpose: Some(purpose.to_owned()),
            from: Some(from),
            ..ConsentEntry::of(ConsentKind::Explicit)
        }
    }

    /// A consent of that kind; by whom and to what is not known yet.
    #[must_use]
    pub fn of(kind: ConsentKind) -> ConsentEntry {
        ConsentEntry {
            kind,
            form: None,
            by: None,
            purpose: None,
            items: None,
            statement: None,
            from: None,
            until: None,
            instant: None,
            until_instant: None,
            verified: None,
            bundled: None,
            necessary_for_contract: None,
            to: None,
            id: None,
            known_on: None,
        }
    }
}

impl Record {
    /// A record of that class, by the host's own id.
    ///
    /// ```
    /// use leavelaw::{day, Record, Rulebook, api::words::RetentionEvent};
    /// let timecard = Record::of("r-1", "payroll.timecard").in_places(&["us"]).on(RetentionEvent::LastEntry, day!(2024-10-31))
    ///     .never(RetentionEvent::ChargeFiled).under_no_hold();
    /// let kept = Rulebook::bundled()?.retain(&timecard, day!(2026-06-01))?;
    /// assert_eq!(kept.earliest_disposal, Some(day!(2026-11-01)));
    /// # Ok::<(), leavelaw::Error>(())
    /// ```
    #[must_use]
    pub fn of(id: &str, class: &str) -> Record {
        Record { id: Some(id.to_owned()), class: Some(vec![class.to_owned()]), ..Record::default() }
    }

    /// The places whose rules reach it.
    #[must_use]
    pub fn in_places(self, places: &[&str]) -> Record {
        Record { places: Some(places.iter().map(|&place| place.to_owned()).collect()), ..self }
    }

    /// The person it is about, by the host's id.
    #[must_use]
    pub fn about(self, subject: &str) -> Record {
        Record { subject: Some(subject.to_owned()), ..self }
    }

    /// An event happened on that day.
    #[must_use]
    pub fn on(mut self, event: RetentionEvent, day: Day) -> Record {
        let dated = Dated { day, ..Dated::default() };
        self.dates.get_or_insert_default().insert(event.as_str().to_owned(), dated);
        self
    }

    /// An event has not happened, and may: what counts from it keeps the record.
    #[must_use]
    pub fn not_yet(mut self, event: RetentionEvent) -> Record {
        self.not_yet.get_or_insert_default().push(event);
        self
    }

    /// It is settled that an event will not come.
    #[must_use]
    pub fn never(mut self, event: RetentionEvent) -> Record {
        self.never.get_or_insert_default().push(event);
        self
    }

    /// Nobody has placed a hold on it.
    #[must_use]
    pub fn under_no_hold(self) -> Record {
        Record { holds: Some(Vec::new()), ..self }
    }
}

impl Records {
    /// These records; nothing is told of holds on all of them.
    #[must_use]
    pub fn of(records: impl IntoIterator<Item = Record>) -> Records {
        Records { records: records.into_iter().collect(), holds: None, holds_complete: None }
    }

    /// The holds that persons placed on records of the set; an empty list: there are none.
    #[must_use]
    pub fn with_holds(self, holds: Vec<HoldEntry>) -> Records {
        Records { holds: Some(holds), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    /// The builders of the quick start make the whole case of the contract's own example.
    #[test]
    fn the_quick_start_is_the_contract_s_case() {
        let acme = Employer::private().leave_year_everywhere(LeaveYear::Rolling).no_holidays().designates_on_time();
        let ana = Case::new(acme)
            .works_in("us-ca")
            .employed_since(day!(2022 - 03 - 07))
            .schedule(Schedule::mon_fri(Hours::of(8)))
            .headcount(120)
            .headcount_within_75_miles(120)
            .hours_worked_12_months_before(day!(2026 - 01 - 05), Hours::of(1930))
            .no_earlier_absences()
            .born(day!(2026 - 02 - 04))
            .leave(Block::new(Reason::PregnancyIncapacity, day!(2026 - 01 - 05)).through(day!(2026 - 03 - 17)))
            .leave(Block::new(Reason::Bonding, day!(2026 - 03 - 18)).workdays(40))
            .highest_quarter_wages(Money::of(20_800))
            .insured_by("us-ca-sdi-pfl")
            .claim(Claim::new("us-ca-sdi-pfl/pfl", day!(2026 - 03 - 18)).weeks(6));
        let text = r#"{"absences":[],"absences_complete_from":"2022-03-07",
            "claims":[{"first_day":"2026-03-18","program":"us-ca-sdi-pfl/pfl","weeks":"6"}],
            "employer":{"designates":"on-time","holidays":[],"kind":"private","leave_year":{"*":"rolling"}},
            "events":{"birth":"2026-02-04"},
            "headcount":{"total":[{"count":120}],"within_75_miles":[{"count":120}]},
            "hours_worked":[{"before":"2026-01-05","hours":"1930","months":12}],
            "insured_by":["us-ca-sdi-pfl"],
            "leave":[{"first_day":"2026-01-05","last_day":"2026-03-17","reason":"pregnancy/incapacity"},
                     {"first_day":"2026-03-18","reason":"bonding","workdays":40}],
            "places":[{"state":"us-ca"}],
            "schedule":[{"hours":{"fri":"8","mon":"8","thu":"8","tue":"8","wed":"8"}}],
            "service":{"periods":[{"from":"2022-03-07"}]},
            "wages":{"highest_quarter":"20800.00"}}"#;
        assert!(Case::from_json(text) == Ok(ana));
    }

    #[test]
    fn no_earlier_absences_does_not_mind_the_order() {
        let hired = day!(2022 - 03 - 07);
        let before = Case::default().no_earlier_absences().employed_since(hired);
        let after = Case::default().employed_since(hired).no_earlier_absences();
        assert_eq!(before.absences_complete_from, Some(hired));
        assert!(before == after);
    }
}
