// The case of the first example, as a literal: what the types of the package say of it is checked.

/** @type {import("leavelaw").Case} */
export const ana = {
  employer: { kind: "private", leave_year: { "*": "rolling" }, holidays: [], designates: "on-time" },
  places: [{ state: "us-ca" }],
  service: { periods: [{ from: "2022-03-07" }] },
  schedule: [{ hours: { mon: "8", tue: "8", wed: "8", thu: "8", fri: "8" } }],
  headcount: { total: [{ count: 120 }], within_75_miles: [{ count: 120 }] },
  hours_worked: [{ months: 12, before: "2026-01-05", hours: "1930" }],
  absences: [],
  absences_complete_from: "2022-03-07",
  events: { birth: "2026-02-04" },
  leave: [
    { reason: "pregnancy/incapacity", first_day: "2026-01-05", last_day: "2026-03-17" },
    { reason: "bonding", first_day: "2026-03-18", workdays: 40 },
    { reason: "x-company-day", first_day: "2026-11-02", workdays: 20 },
  ],
};
