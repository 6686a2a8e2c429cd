//! Points in time at which a law measures something (`VOCABULARY.md` 8.1), as far as the case alone says them.

use super::away::Away;
use super::dictionary::{missing, missing_at};
use super::view::View;
use crate::Day;
use crate::api::answer::MissingItem;
use crate::api::case::{Claim, Event};
use crate::api::forms::Service;

/// A day that is known, or the fact that would say it.
pub(crate) type DayOr = Result<Day, Box<MissingItem>>;

/// A leave as it is asked about: the entry, and the days that are meant.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'c> {
    pub(crate) away: Option<Away<'c>>,
    /// The first day of the leave.
    pub(crate) start: Day,
    /// The day of the leave that is looked at.
    pub(crate) day: Day,
}

impl Asked<'_> {
    fn position(&self) -> usize {
        self.away.map_or(0, |a| a.position)
    }
}

/// The events whose name in packs is not that of the case.
const EVENTS: &[(&str, &str)] =
    &[("pregnancy-end", "pregnancy-ended"), ("service-start", "uniformed-service-called"), ("loss-event", "loss")];

impl<'c> View<'c> {
    /// The day of a point.
    pub(crate) fn point(&self, name: &str, asked: &Asked<'c>) -> DayOr {
        let lacks = |id: &str| Err(Box::new(missing_at(id, asked.position())));
        let of_leave = |day: Option<Day>, id: &str| day.map_or_else(|| lacks(id), Ok);
        let away = asked.away;
        match name {
            "leave-start" | "first-absence-for-ground" | "first-use" | "work-day" | "use-day" => Ok(asked.start),
            "leave-day" => Ok(asked.day),
            "leave-end" => of_leave(away.and_then(|a| a.ends()), "leave-last-day"),
            "notice" | "request" => of_leave(away.and_then(|a| a.notice_on().or(a.requested_on()).or(a.employer_knew_on())), "notice-on"),
            "date-known" => of_leave(away.and_then(|a| a.date_known_on().or(a.foreseeable_since())), "date-known-on"),
            "could-notify" => of_leave(away.and_then(|a| a.could_notify_on()), "could-notify-on"),
            "expected-return" => of_leave(away.and_then(|a| a.ends()).map(Day::next), "leave-last-day"),
            "return" => of_leave(away.and_then(|a| a.returned_on()), "returned-on"),
            "as-of" => Ok(self.on),
            "hire" => self.hired().ok_or_else(|| Box::new(missing("service", ""))),
            "claim-start" | "application" | "benefit-year-start" => Ok(self.claim_point(name, asked)),
            "event" => self.event_of(asked),
            "deployment-end" => self.event_until("deployment", asked),
            "discharge" => self.discharged(asked),
            "incapacity-start" => {
                let incapacity = away.and_then(|a| a.condition()).and_then(|c| c.incapacity.as_ref());
                Ok(incapacity.and_then(|i| i.first_day).unwrap_or(asked.start))
            }
            "service-end" => {
                let last = self.known(&self.case.uniformed_service).filter_map(|(_, s)| s.last_day).max();
                last.ok_or_else(|| Box::new(missing("uniformed-service", "")))
            }
            event => self.event(event, asked),
        }
    }

    /// The first day of the first period of service.
    pub(crate) fn hired(&self) -> Option<Day> {
        match self.case.service.as_ref()? {
            Service::Periods(periods) => periods.iter().filter(|p| self.is_known(*p)).map(|p| p.from).min(),
            Service::Summaries(_) => None,
        }
    }

    /// The claim that belongs to a leave: for the same reason, or the first.
    pub(crate) fn claim_for(&self, asked: &Asked<'c>) -> Option<(usize, &'c Claim)> {
        let reason = asked.away.and_then(|a| a.reason());
        let fits = |c: &Claim| reason.is_none() || c.reason.as_ref().is_none_or(|r| Some(r) == reason);
        let covers = |c: &Claim| c.first_day.is_none_or(|d| d <= asked.day);
        let of_leave = self.known(&self.case.claims).filter(|(_, c)| fits(c) && covers(c)).max_by_key(|(_, c)| c.first_day);
        of_leave.or_else(|| self.known(&self.case.claims).find(|(_, c)| fits(c)))
    }

    fn claim_point(&self, name: &str, asked: &Asked<'c>) -> Day {
        let claim = self.claim_for(asked).map(|(_, c)| c);
        let day = claim.and_then(|c| match name {
            "application" => c.applied_on.or(c.first_day),
            "benefit-year-start" => c.benefit_year_start.or(c.first_day),
            _ => c.first_day,
        });
        day.unwrap_or(asked.start)
    }

    /// The events of that name, each with its position.
    pub(crate) fn events(&self, name: &str) -> Vec<(usize, &'c Event)> {
        let Some(events) = &self.case.events else { return Vec::new() };
        let name = EVENTS.iter().find(|(word, _)| *word == name).map_or(name, |(_, key)| key);
        let list = match name {
            "expected-birth" => &events.expected_birth,
            "birth" => &events.birth,
            "placement" => &events.placement,
            "legal-custody" => &events.legal_custody,
            "pregnancy-ended" => &events.pregnancy_ended,
            "death" => &events.death,
            "death-notice" => &events.death_notice,
            "loss" => &events.loss,
            "incident" => &events.incident,
            "donation" => &events.donation,
            "deployment-notified" => &events.deployment_notified,
            "deployment" => &events.deployment,
            "uniformed-service-called" => &events.uniformed_service_called,
            "summons" => &events.summons,
            "election" => &events.election,
            "school-event" => &events.school_event,
            "emergency" => &events.emergency,
            "injury" => &events.injury,
            _ => return Vec::new(),
        };
        self.known(list).collect()
    }

    /// The event of that name that a leave belongs to: by its id, else the last one on or before the leave's day, else the first.
    pub(crate) fn event_entry(&self, name: &str, asked: &Asked<'c>) -> Option<&'c Event> {
        let all = self.events(name);
        let wanted = asked.away.and_then(|a| a.event());
        let by_id = all.iter().find(|(_, e)| wanted.is_some() && e.id.as_ref() == wanted);
        let latest = || all.iter().filter(|(_, e)| e.day <= asked.day).max_by_key(|(_, e)| e.day);
        by_id.or_else(latest).or_else(|| all.iter().min_by_key(|(_, e)| e.day)).map(|(_, e)| *e)
    }

    fn event(&self, name: &str, asked: &Asked<'c>) -> DayOr {
        self.event_entry(name, asked).map(|e| e.day).ok_or_else(|| Box::new(missing(name, "")))
    }

    fn event_until(&self, name: &str, asked: &Asked<'c>) -> DayOr {
        let until = self.event_entry(name, asked).and_then(|e| e.until);
        until.ok_or_else(|| Box::new(missing(name, &format!("/case/events/{name}"))))
    }

    /// The event that the reason of a leave is about.
    fn event_of(&self, asked: &Asked<'c>) -> DayOr {
        let reason = asked.away.and_then(|a| a.reason());
        let ground = reason.map_or("", |r| r.ground());
        let names: &[&str] = match (ground, reason.and_then(|r| r.kind())) {
            ("bonding", Some("birth")) => &["birth", "expected-birth"],
            ("bonding", Some(_)) => &["placement", "legal-custody"],
            ("bonding", None) => &["birth", "placement", "legal-custody", "expected-birth"],
            ("pregnancy", _) => &["birth", "pregnancy-ended", "expected-birth"],
            ("bereavement", _) => &["death"],
            ("loss", _) => &["loss"],
            ("safe", _) => &["incident"],
            ("donation", _) => &["donation"],
            ("exigency" | "military-family", _) => &["deployment"],
            ("military-caregiver", _) => &["injury"],
            ("jury" | "court", _) => &["summons"],
            _ => &[],
        };
        let found = names.iter().find_map(|name| self.event_entry(name, asked));
        let lacks = names.first().copied().unwrap_or("leave-reason");
        found.map(|e| e.day).ok_or_else(|| Box::new(missing(lacks, "")))
    }

    fn discharged(&self, asked: &Asked<'c>) -> DayOr {
        let at = format!("/case/leave/{}/for", asked.position());
        let person = self.person(asked.away.and_then(|a| a.for_()), &at);
        let day = person.as_ref().and_then(|(p, _)| p.military.as_ref()).and_then(|m| m.discharged_on);
        let at = person.map_or(at, |(_, at)| at);
        day.ok_or_else(|| Box::new(missing("military-discharged-on", &format!("{at}/military/discharged_on"))))
    }
}
