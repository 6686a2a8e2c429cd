// One leave file, kept by a leave administration vendor for the employer: who may see what of it, under the vendor's privacy statement and the
// law's own rules of confidentiality; the file as a supervisor may see it; what is wrong with the statement; who may see what at all. The same
// questions as `disclosure.rs` beside it asks, and the same answers.
//
// `npm install leavelaw`, then `node disclosure.mjs`. `tsc --checkJs` checks every line against the types of the package.
import { readFileSync } from "node:fs";
import { LeavelawError, Rulebook, toText } from "leavelaw";

/** @import { ConsentEvent, Disclosure, Region } from "leavelaw" */

/** The vendor's statement, and the laws that reach a certificate in the file. */
const under = ["qcera", "us-fmla-confidentiality", "us-ada-confidentiality", "us-gina"];
const on = "2026-06-01";

/**
 * The file, what its parts hold, and what happened to Ana's consent.
 *
 * @type {{ record: object, fields: { [pointer: string]: string[] }, consents: ConsentEvent[] }}
 */
const file = JSON.parse(readFileSync(new URL("../cases/leave-file.json", import.meta.url), "utf8"));

/**
 * Something of Ana's file is to be disclosed in the course of her leave.
 *
 * @param {Disclosure} request to whom, and what of it
 * @returns {Disclosure}
 */
const aboutAna = (request) => ({
  act: "disclose",
  record: "medical-certification",
  made_for: ["us-fmla"],
  purpose: "operate-leave",
  subject: { kind: "employee", age: 44 },
  actor: { kind: "vendor", capacity: "vendor-for-employer" },
  channel: "service.leave-application",
  consent_events: file.consents,
  good_faith: [],
  flagged: [],
  ...request,
});

const supervisor = { kind: "supervisor" };
const provider = aboutAna({
  items: ["leave.dates"],
  recipient: { kind: "service-provider", assists: ["user"], confidentiality: { from: "2026-01-01" } },
});
const investigator = aboutAna({
  items: ["health.diagnosis"],
  recipient: { kind: "labor-investigator" },
  process: { kind: "investigation", on_request: "yes", investigates: "us-fmla", scope: ["health.diagnosis"] },
});

/** @type {[string, Disclosure, import("leavelaw").Day][]} */
const questions = [
  [
    "May Ana's supervisor see what she may not lift, and why?",
    aboutAna({ items: ["health.restrictions", "health.diagnosis"], recipient: supervisor }),
    on,
  ],
  ["May a service provider who is bound to confidentiality have her dates of leave, with her consent?", provider, on],
  ["The same after she took the consent back?", provider, "2026-06-10"],
  ["Must the Department of Labor's investigator have the diagnosis?", investigator, on],
];

/**
 * The everyday part of the matrix: an employee's file at the vendor's, no court and no emergency.
 *
 * @type {Region}
 */
const everyday = {
  to: ["subject", "hr", "supervisor", "first-aid", "colleague", "service-provider", "affiliate"],
  items: ["contact", "leave", "health"],
  purpose: ["operate-leave", "employment-decision"],
  subject: "employee",
  via: "service.leave-application",
  capacity: "vendor-for-employer",
  given: {
    "good-faith-record": "no",
    "legal-process-valid": "no",
    "on-request": "no",
    flagged: "none",
    "record-made-for": "us-fmla",
  },
};

try {
  const book = await Rulebook.bundled();
  for (const [index, [question, wanted, day]] of questions.entries()) {
    console.log(`${index + 1}. ${question}\n`);
    console.log(toText(book.disclose(wanted, { under, on: day })));
  }

  console.log("The file as Ana's supervisor may see it:\n");
  const { record, fields } = file;
  const seen = book.redact(aboutAna({ recipient: supervisor }), { under, record: JSON.stringify(record), fields, on });
  console.log(`${seen.record}\n`);
  for (const [part, why] of Object.entries(seen.removed ?? {})) {
    console.log(`withheld ${part}: ${why.determining?.join(", ")} (${why.outcome})`);
  }

  console.log(`\n${toText(book.lint({ statement: "qcera", on }))}`);

  console.log(toText(book.matrix({ under, of: everyday, on })));
} catch (problem) {
  // What is wrong with a question, and where; never what it says of the person.
  if (!(problem instanceof LeavelawError)) throw problem;
  console.error(problem.report);
  process.exitCode = 1;
}
