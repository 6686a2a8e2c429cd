//! The timeline as a picture that any browser shows.

use crate::{Lane, Mark, Timeline};
use leavelaw::Day;
use std::fmt::Write;

const LEFT: i64 = 190;
const TOP: i64 = 64;
const LANE: i64 = 34;
const PER_DAY: i64 = 3;

/// The timeline as SVG, with a title and a description for screen readers.
#[must_use]
pub fn svg(timeline: &Timeline) -> String {
    let days = timeline.first_day.days_to(timeline.last_day) + 1;
    let lanes = i64::try_from(timeline.lanes.len()).unwrap_or(0) + 1;
    let (width, height) = (LEFT + days * PER_DAY + 30, TOP + lanes * LANE + 50);
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"t d\" font-family=\"system-ui, sans-serif\" font-size=\"13\">\n\
         <title id=\"t\">Leave from {} through {}</title>\n<desc id=\"d\">{}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"16\" y=\"26\" font-size=\"16\" font-weight=\"600\" fill=\"#1b1b1b\">Leave from {} through {}</text>\n",
        timeline.first_day,
        timeline.last_day,
        escape(&described(timeline)),
        timeline.first_day,
        timeline.last_day,
    );
    months(&mut out, timeline, TOP + lanes * LANE);
    let away: Vec<Mark> = timeline.reasons.iter().map(|(_, mark)| *mark).collect();
    lane(&mut out, timeline, 0, "away from work", "#9aa5b1", &away);
    for (row, l) in (1_i64..).zip(&timeline.lanes) {
        lane(&mut out, timeline, row, &label(l), if l.pays { "#2f7d4f" } else { "#1f5fa8" }, &l.marks);
    }
    let _ = write!(
        out,
        "<text x=\"{LEFT}\" y=\"{}\" fill=\"#444444\">blue: a law protects the job; green: a program pays; grey: away</text>\n</svg>\n",
        height - 14
    );
    out
}

fn label(lane: &Lane) -> String {
    if lane.pays { format!("{} pays", lane.name) } else { lane.name.clone() }
}

fn described(timeline: &Timeline) -> String {
    let stretch = |m: &Mark| format!("{} through {}", m.first_day, m.last_day);
    let lane = |l: &Lane| format!("{}: {}.", label(l), l.marks.iter().map(stretch).collect::<Vec<_>>().join(", "));
    timeline.lanes.iter().map(lane).collect::<Vec<_>>().join(" ")
}

fn x(timeline: &Timeline, day: Day) -> i64 {
    LEFT + timeline.first_day.days_to(day) * PER_DAY
}

fn lane(out: &mut String, timeline: &Timeline, row: i64, name: &str, colour: &str, marks: &[Mark]) {
    let y = TOP + row * LANE;
    let _ = writeln!(out, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" fill=\"#1b1b1b\">{}</text>", LEFT - 10, y + 18, escape(name));
    for mark in marks {
        let (from, until) = (x(timeline, mark.first_day), x(timeline, mark.last_day) + PER_DAY);
        let _ = writeln!(
            out,
            "<rect x=\"{from}\" y=\"{}\" width=\"{}\" height=\"20\" fill=\"{colour}\"><title>{} {} through {}</title></rect>",
            y + 4,
            until - from,
            escape(name),
            mark.first_day,
            mark.last_day
        );
    }
}

fn months(out: &mut String, timeline: &Timeline, bottom: i64) {
    let mut first = timeline.first_day.month_start();
    while first <= timeline.last_day {
        if first >= timeline.first_day {
            let at = x(timeline, first);
            let _ = writeln!(out, "<line x1=\"{at}\" y1=\"{}\" x2=\"{at}\" y2=\"{bottom}\" stroke=\"#dddddd\"/>", TOP - 6);
        }
        let at = x(timeline, first.max(timeline.first_day));
        let _ = writeln!(out, "<text x=\"{at}\" y=\"{}\" fill=\"#444444\">{:04}-{:02}</text>", TOP - 12, first.year(), first.month());
        let Some(next) = first.plus_months(1, leavelaw::time::MonthEnd::Clamp) else { break };
        first = next;
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use leavelaw::day;

    #[test]
    fn a_lane_of_ten_days_is_ten_days_wide() {
        let mark = Mark { first_day: day!(2026 - 01 - 05), last_day: day!(2026 - 01 - 14) };
        let lanes = vec![Lane { name: "a<b".to_owned(), pays: false, marks: vec![mark] }];
        let picture = svg(&Timeline { first_day: mark.first_day, last_day: mark.last_day, reasons: Vec::new(), lanes });
        assert!(picture.contains(&format!("width=\"{}\" height=\"20\"", 10 * PER_DAY)), "{picture}");
        assert!(picture.contains("a&lt;b") && !picture.contains("a<b"));
    }
}
