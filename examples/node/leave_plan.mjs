// A real leave, planned, as `leave_plan.rs` beside it plans it: which laws protect it, what pays, what is left, which notices are due.
//
// `npm install leavelaw`, then `node leave_plan.mjs` takes the California pregnancy in `cases`; `node leave_plan.mjs FILE [DAY]` another
// case or another day than the first of the leave. `tsc --checkJs` checks every line against the types of the package.
import { readFileSync } from "node:fs";
import { LeavelawError, Rulebook, toText } from "leavelaw";

const file = process.argv[2] ?? new URL("../cases/california-pregnancy.json", import.meta.url);

try {
  /** @type {import("leavelaw").Case} */
  const ana = JSON.parse(readFileSync(file, "utf8"));
  const first = (ana.leave ?? []).flatMap((block) => block.first_day ?? block.day ?? block.week_of ?? []).sort()[0];
  const on = process.argv[3] ?? first ?? "";
  const book = await Rulebook.bundled();
  process.stdout.write(toText(book.leavePlan(ana, { on })));
} catch (problem) {
  // What is wrong with the case, and where; never what it says of the person.
  if (!(problem instanceof LeavelawError)) throw problem;
  console.error(problem.report);
  process.exitCode = 1;
}
