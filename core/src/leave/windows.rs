//! The windows of meters: whose a meter has, and what opens it.
//!
//! A meter that says `same-as` has not the like of another's window but that very window: where use opens it, the use of any meter that has it does.

use super::book::{Book, MeterBook};
use super::law::Law;
use super::law::meters::Meter;
use crate::Day;
use crate::api::answer::MissingItem;
use crate::rules::shelf::Bound;
use crate::rules::window::Window;

/// Leave of which nobody knows whether it draws on a meter: the window that it would open, its days, and what would settle it.
pub(super) type Doubts<'a> = Vec<(&'a str, Vec<Day>, Vec<MissingItem>)>;

/// The meter that a meter names as the one whose window it has.
fn named<'a>(law: &'a Bound<Law>, meter: &'a Meter) -> Option<&'a Meter> {
    meter.over.same_as.as_deref().and_then(|id| law.body.meters.iter().find(|m| m.frame.id == id))
}

/// The window of a meter: its own, or the one of the meter that it names.
pub(super) fn base_window(law: &Bound<Law>, meter: &Meter) -> Window {
    let mut window = named(law, meter).unwrap_or(meter).over.clone();
    window.per = meter.over.per.clone().or(window.per);
    window
}

/// The ground whose first use opens the window of a meter.
pub(super) fn opening_ground<'a>(law: &'a Bound<Law>, meter: &'a Meter) -> Option<&'a str> {
    named(law, meter).unwrap_or(meter).over.of.as_deref()
}

/// The meter whose window a meter has in common with others; none where it has its own, each event has one, or uses for one ground open it.
pub(super) fn shared_window<'a>(law: &'a Bound<Law>, meter: &'a Meter) -> Option<&'a str> {
    let owner = named(law, meter).unwrap_or(meter);
    let is_plain = owner.over.of.is_none() && owner.over.per.is_none() && owner.over.opened_per.is_none();
    let id = owner.frame.id.as_str();
    (is_plain && law.body.meters.iter().any(|m| m.over.same_as.as_deref() == Some(id))).then_some(id)
}

impl<'a> Book<'a> {
    /// Opens the windows that meters have in common on the days of all of their uses. Where one may have been opened by leave of which nobody knows
    /// whether it draws on them, all of them lack what would settle that.
    pub(super) fn share_windows(&mut self, doubts: &Doubts<'a>) {
        let opening = |m: &MeterBook<'a>| Some((m.shares?, m.account.opening().to_vec()));
        let opened: Vec<(&str, Vec<Day>)> = self.meters.iter().filter_map(opening).collect();
        for book in &mut self.meters {
            let Some(id) = book.shares else { continue };
            opened.iter().filter(|(of, _)| *of == id).flat_map(|(_, days)| days).for_each(|day| book.account.open(*day));
            let is_open = |day: &Day| book.account.opening().contains(day);
            let doubtful = doubts.iter().filter(|(of, days, _)| *of == id && !days.iter().all(is_open));
            book.lacks.extend(doubtful.flat_map(|(_, _, lacks)| lacks.iter().cloned()));
        }
    }
}

impl MeterBook<'_> {
    /// A use of this meter opens the window that it has in common with others; they are told with [`Book::share_windows`].
    pub(super) fn open_own(&mut self, day: Day) {
        if self.shares.is_some() {
            self.account.open(day);
        }
    }
}
