// A small leave archive under the law and under the company's own schedule: whether one file may go and why, the same on an earlier day by what was
// known then, the disposal plan of the whole archive with the data of its certificate of destruction, a request to erase, and which records a leave
// makes. The same questions as `retention.rs` beside it asks, and the same answers.
//
// `npm install leavelaw`, then `node retention.mjs`. `tsc --checkJs` checks every line against the types of the package.
import { readFileSync } from "node:fs";
import { LeavelawError, Rulebook, toText } from "leavelaw";

/** @import { Case, Day, HoldEntry, Record as KeptRecord, RightsRequest } from "leavelaw" */

/** @param {string} name a file of the cases */
const read = (name) => JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8"));

/** @type {{ on: Day, records: KeptRecord[], holds: HoldEntry[], request: Omit<RightsRequest, "records"> }} */
const { on, records, holds, request } = read("leave-archive.json");

/**
 * A record of the archive, with the holds on all of them.
 *
 * @param {string} id the host's own reference
 * @returns {KeptRecord}
 */
const held = (id) => ({ ...records.find((record) => record.id === id), holds });

try {
  const book = (await Rulebook.bundled()).withPackJson("company-schedule.json", read("company-schedule.json"));
  const [ana, ben] = [held("r-01"), held("r-04")];
  console.log(`1. May Ana's leave file of 2022 go?\n\n${toText(book.retain(ana, { on }))}`);
  /** @type {Day} */
  const then = "2026-02-20";
  const knownThen = book.retain(ben, { on: then, known_on: then });
  console.log(`2. Might Ben's have gone on ${then}, by what was known then?\n\n${toText(knownThen)}`);
  console.log(`3. The same day by what is known now:\n\n${toText(book.retain(ben, { on: then, known_on: on }))}`);

  console.log(`4. What becomes of the archive?\n\n${toText(book.sweep({ records, holds }, { on }))}`);

  const hers = records.filter((record) => record.subject === ana.subject);
  const erased = book.rights({ ...request, records: hers, holds }, { law: "us-ca-ccpa", on });
  console.log(`5. Ana asks to have everything erased:\n\n${toText(erased)}`);

  /** @type {Case} */
  const leave = read("california-pregnancy.json");
  console.log(`6. Which records does a leave make?\n\n${toText(book.leaveRecords(leave, { on: "2026-01-05" }))}`);
} catch (problem) {
  // What is wrong with a question, and where; never what it says of the person.
  if (!(problem instanceof LeavelawError)) throw problem;
  console.error(problem.report);
  process.exitCode = 1;
}
