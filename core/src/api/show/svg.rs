//! The timeline as a picture that any browser shows, by day or by night. Every bar is named: colour only repeats what the words say.

use super::markup::Markup;
use super::timeline::{Lane, Mark, Timeline};
use crate::time::{Day, MonthEnd};

/// The width of the picture, and what is left free on either side.
const WIDTH: i64 = 760;
const MARGIN: i64 = 12;
/// Where the first lane begins; how high a lane and its bar are.
const TOP: i64 = 62;
const LANE: i64 = 42;
const BAR: i64 = 16;
/// Names of months stand at least so far apart.
const MONTH: i64 = 62;

/// A class, by which the night repaints it, and the colour of the day.
type Paint = (&'static str, &'static str);
const INK: Paint = ("ink", "#1b1b1b");
const SOFT: Paint = ("soft", "#505861");
const AWAY: Paint = ("away", "#8a95a1");
const PROTECTS: Paint = ("protects", "#1f5fa8");
const PAYS: Paint = ("pays", "#2f7d4f");

const NIGHT: &str = "@media (prefers-color-scheme:dark){.leavelaw-timeline .paper{fill:#16191d}.leavelaw-timeline .ink{fill:#e9ebee}\
.leavelaw-timeline .soft{fill:#b4bcc6}.leavelaw-timeline .rule{stroke:#3a4149}.leavelaw-timeline .away{fill:#6c7783}\
.leavelaw-timeline .protects{fill:#6ea8ec}.leavelaw-timeline .pays{fill:#62bf8a}}";

/// The timeline as SVG, with a title and a description for whoever does not see it.
pub(super) fn svg(timeline: &Timeline) -> String {
    let lanes = i64::try_from(timeline.lanes.len()).unwrap_or(i64::MAX).saturating_add(1);
    let bottom = lanes.saturating_mul(LANE).saturating_add(TOP);
    let title = format!("Leave from {} through {}", timeline.first_day, timeline.last_day);
    let mut out = Markup::default();
    out.raw(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"leavelaw-timeline\" viewBox=\"0 0 {WIDTH} {bottom}\" width=\"{WIDTH}\" \
         height=\"{bottom}\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"13\">"
    ));
    out.element("title", &title);
    out.element("desc", &described(timeline));
    out.element("style", NIGHT);
    out.raw(&format!("<rect class=\"paper\" width=\"{WIDTH}\" height=\"{bottom}\" fill=\"#ffffff\"/>"));
    text(&mut out, (MARGIN, 24), INK, &title);
    months(&mut out, timeline, bottom);
    let mut reasons: Vec<&str> = timeline.reasons.iter().map(|(reason, _)| reason.as_str()).collect();
    reasons.dedup();
    let away: Vec<(&str, Mark)> = timeline.reasons.iter().map(|(reason, mark)| (reason.as_str(), *mark)).collect();
    lane(&mut out, timeline, 0, &format!("away from work: {}", reasons.join(", ")), AWAY, &away);
    for (row, l) in (1_i64..).zip(&timeline.lanes) {
        let name = label(l);
        let marks: Vec<(&str, Mark)> = l.marks.iter().map(|mark| (name.as_str(), *mark)).collect();
        lane(&mut out, timeline, row, &name, if l.pays { PAYS } else { PROTECTS }, &marks);
    }
    out.raw("</svg>");
    out.0
}

fn label(lane: &Lane) -> String {
    format!("{} {}", lane.name, if lane.pays { "pays" } else { "protects the job" })
}

fn described(timeline: &Timeline) -> String {
    let stretch = |m: &Mark| format!("{} through {}", m.first_day, m.last_day);
    let lane = |l: &Lane| format!("{}: {}.", label(l), l.marks.iter().map(stretch).collect::<Vec<_>>().join(", "));
    timeline.lanes.iter().map(lane).collect::<Vec<_>>().join(" ")
}

/// Where a day begins.
fn x(timeline: &Timeline, day: Day) -> i64 {
    let days = days(timeline);
    let room = MARGIN.saturating_mul(-2).saturating_add(WIDTH);
    timeline.first_day.days_to(day).saturating_mul(room).checked_div(days).unwrap_or(0).saturating_add(MARGIN)
}

fn days(timeline: &Timeline) -> i64 {
    timeline.first_day.days_to(timeline.last_day).saturating_add(1).max(1)
}

fn text(out: &mut Markup, (x, y): (i64, i64), (class, fill): Paint, text: &str) {
    out.raw(&format!("<text x=\"{x}\" y=\"{y}\" class=\"{class}\" fill=\"{fill}\">"));
    out.text(text);
    out.raw("</text>");
}

fn lane(out: &mut Markup, timeline: &Timeline, row: i64, name: &str, (class, fill): Paint, marks: &[(&str, Mark)]) {
    let y = row.saturating_mul(LANE).saturating_add(TOP);
    text(out, (MARGIN, y.saturating_add(12)), INK, name);
    for (what, mark) in marks {
        let from = x(timeline, mark.first_day);
        let until = mark.last_day.plus_days(1).map_or(from, |next| x(timeline, next));
        let (top, width) = (y.saturating_add(18), until.saturating_sub(from).max(2));
        out.raw(&format!("<rect x=\"{from}\" y=\"{top}\" width=\"{width}\" height=\"{BAR}\" class=\"{class}\" fill=\"{fill}\">"));
        out.element("title", &format!("{what}: {} through {}", mark.first_day, mark.last_day));
        out.raw("</rect>");
    }
}

/// A rule at the first of each month, or of each second, third … month of a long leave.
fn months(out: &mut Markup, timeline: &Timeline, bottom: i64) {
    let step = days(timeline).saturating_mul(MONTH).checked_div(WIDTH.saturating_mul(30)).unwrap_or(0).saturating_add(1);
    let first = timeline.first_day.month_start();
    for month in std::iter::successors(Some(first), |m| m.plus_months(step, MonthEnd::Clamp)).take_while(|m| *m <= timeline.last_day) {
        let at = x(timeline, month.max(timeline.first_day));
        if at.saturating_add(MONTH) > WIDTH {
            break;
        }
        let top = TOP.saturating_sub(4);
        out.raw(&format!("<line x1=\"{at}\" y1=\"{top}\" x2=\"{at}\" y2=\"{bottom}\" class=\"rule\" stroke=\"#d5d9de\"/>"));
        text(out, (at, TOP.saturating_sub(10)), SOFT, &format!("{:04}-{:02}", month.year(), month.month()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day;

    #[test]
    fn a_bar_is_as_wide_as_its_share_of_the_days() {
        let mark = |first_day, last_day| Mark { first_day, last_day };
        let half = mark(day!(2026 - 01 - 05), day!(2026 - 01 - 09));
        let lanes = vec![Lane { name: "a<b".to_owned(), pays: false, marks: vec![half] }];
        let picture = svg(&Timeline { first_day: half.first_day, last_day: day!(2026 - 01 - 14), reasons: Vec::new(), lanes });
        assert!(picture.contains("width=\"368\" height=\"16\""), "{picture}");
        assert!(picture.contains("a&lt;b protects the job: 2026-01-05 through 2026-01-09.") && !picture.contains("a<b"));
    }
}
