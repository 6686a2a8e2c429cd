// What several tests need: where the workspace is, and a case.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of the workspace, `LEAVELAW_TOP`. */
export function inWorkspace(path) {
  const top = process.env.LEAVELAW_TOP;
  if (!top) throw new Error("LEAVELAW_TOP is not set: the folder of the workspace");
  return `${top}/${path}`;
}

/** A file that the package has installed. */
export function inPackage(path) {
  return fileURLToPath(new URL(`./node_modules/leavelaw/${path}`, import.meta.url));
}

export function json(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The case that the example of every language has. */
export function pregnancy() {
  return json(inWorkspace("examples/cases/california-pregnancy.json"));
}

/** A case that is decided by its hours: 1,249.9 of 1,250. */
export function shortOfHours() {
  return {
    leave: [{ first_day: "2026-06-01" }],
    service: [{ months: 24, before: "2026-06-01" }],
    hours_worked: [{ months: 12, before: "2026-06-01", hours: "1249.9" }],
    headcount: { within_75_miles: [{ count: 60 }] },
  };
}
