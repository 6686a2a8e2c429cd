// The installed package in Node: entries, rulebooks, asks, errors, memory.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LeavelawError, Rulebook, toHtml, toText } from "leavelaw";
import * as packs from "leavelaw/packs";
import { usCa } from "leavelaw/packs/us-ca";
import { usFederal } from "leavelaw/packs/us-federal";
import * as slim from "leavelaw/slim";
import { inPackage, inWorkspace, json, pregnancy, shortOfHours } from "./lib.mjs";

const book = await Rulebook.bundled();
const covered = book.assuming("us-fmla/employer-covered", "yes");

/** What a call is refused with. */
function refusal(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof LeavelawError, `${error}`);
    return { code: error.code, at: error.at };
  }
  assert.fail("nothing was refused");
}

test("the bundled packs are those of the library", async () => {
  const image = readFileSync(inWorkspace("core/rules.image"));
  const library = await Rulebook.of(image);
  assert.equal(book.hash, library.hash);
  assert.deepEqual(book.packs(), library.packs());
});

test("packs by place make the same rulebook, in any order", async () => {
  const places = Object.values(packs);
  assert.equal((await Rulebook.of(...places)).hash, book.hash);
  assert.equal((await slim.Rulebook.of(...places.toReversed())).hash, book.hash);
  const two = await Rulebook.of(usFederal, usCa);
  assert.ok(two.packs().length > 2 && two.packs().every((pack) => ["us", "us-ca"].includes(pack.place)));
  assert.equal(two.hash, book.only(...two.packs().map((pack) => pack.id)).hash);
});

test("slim has no law and takes it from an image of bytes", async () => {
  assert.equal((await slim.Rulebook.of()).packs().length, 0);
  assert.equal(slim.Rulebook.bundled, undefined);
  const image = readFileSync(inWorkspace("core/rules.image"));
  assert.equal((await slim.Rulebook.of(image)).hash, book.hash);
  assert.equal((await slim.Rulebook.of()).withImage(new Uint8Array(image)).hash, book.hash);
});

test("a test that decides shows what was observed and what is required", () => {
  const answer = covered.leaveEligibility(shortOfHours(), { law: "us-fmla", on: "2026-06-01" });
  assert.equal(answer.ask, "leave.eligibility");
  assert.equal(answer.outcome, "no");
  const { outcome, observed, required } = answer.tests["hours-of-service"];
  assert.deepEqual({ outcome, observed, required }, { outcome: "no", observed: { seconds: 4499640 }, required: { seconds: 4500000 } });
});

test("an answer is made of plain objects", () => {
  const answer = book.leavePlan(pregnancy(), { on: "2026-01-05" });
  assert.deepEqual(answer, JSON.parse(JSON.stringify(answer)));
  assert.equal(Object.getPrototypeOf(answer), Object.prototype);
});

test("the manner is another rulebook, and the first one stays as it was", () => {
  const question = { law: "us-fmla", on: "2026-06-01" };
  const explained = covered.explaining().leaveEligibility(shortOfHours(), question);
  assert.ok(explained.explanation.length > 0);
  assert.equal(covered.leaveEligibility(shortOfHours(), question).explanation, undefined);
  assert.deepEqual(explained.assumed, [{ test: "us-fmla/employer-covered", is: "yes" }]);
  const presumed = book.leavePlan(pregnancy(), { on: "2026-01-05" }).presumed ?? [];
  assert.ok(presumed.length > 0);
  assert.equal(book.strict().leavePlan(pregnancy(), { on: "2026-01-05" }).presumed, undefined);
  assert.ok(book.explaining() instanceof Rulebook && book.only("us-fmla") instanceof Rulebook);
});

test("decide answers what the method answers", () => {
  const question = { law: "us-fmla", on: "2026-06-01" };
  const byData = book.decide({ ask: "leave.eligibility", case: shortOfHours(), ...question, assume: [{ test: "us-fmla/employer-covered", is: "yes" }] });
  assert.deepEqual(byData, covered.leaveEligibility(shortOfHours(), question));
});

test("asks without a case: laws and facts", () => {
  assert.ok("us-ca-pdl" in book.laws({ on: "2026-06-01", place: "us-ca" }).held);
  const { facts } = book.facts({ of: "leave.eligibility", law: "us-fmla", on: "2026-06-01" });
  assert.equal(facts["hours-worked-12-months"].unit, "hours");
});

test("a receipt is answered again, and says what changed", () => {
  const receipt = covered.receipt({ ask: "leave.eligibility", law: "us-fmla", on: "2026-06-01", case: shortOfHours() });
  assert.equal(receipt.answer.outcome, "no");
  assert.equal(book.replay(receipt).same, true);
  const forged = { ...receipt, answer: { ...receipt.answer, outcome: "yes" } };
  assert.deepEqual(book.replay(forged).changes, [{ at: "/outcome", was: "yes", is: "no" }]);
});

test("a rule's sources", () => {
  assert.match(book.cites("us-fmla/hours-of-service")[0].cites.join(), /2611/);
  assert.deepEqual(book.cites("us-fmla/no-such-test"), []);
});

test("answers in words", () => {
  const plan = book.leavePlan(pregnancy(), { on: "2026-01-05" });
  assert.match(toText(plan), /us-ca-pdl/);
  assert.match(toHtml(plan), /^<section class="leavelaw"/);
  assert.equal(slim.toText(plan), toText(plan));
  assert.throws(() => toText({ ask: "leave.plan", on: 3 }), LeavelawError);
});

test("what is wrong is a typed error with its place", () => {
  const ask = (given) => () => book.leaveEligibility(given, { law: "us-fmla", on: "2026-06-01" });
  const at = (code, place) => ({ code, at: place });
  assert.deepEqual(refusal(ask({ servce: [] })), at("unknown-key", "/case/servce"));
  assert.deepEqual(refusal(ask({ service: { periods: [{ from: "2022-02-30" }] } })), at("bad-date", "/case/service/periods/0/from"));
  assert.deepEqual(refusal(ask({ leave: [{ reason: "own-helth" }] })), at("unknown-word", "/case/leave/0/reason"));
  assert.deepEqual(refusal(() => book.leaveEligibility({}, { law: "us-fmlaa", on: "2026-06-01" })), at("unknown-id", "/law"));
  assert.deepEqual(refusal(() => book.leaveEligibility({}, { law: "us-fmla" })), at("missing-argument", "/on"));
  assert.deepEqual(refusal(() => book.leaveEligibility({}, { law: "us-fmla", on: "2026-06-01", strict: "yes" })), at("wrong-type", "/strict"));
  assert.deepEqual(refusal(() => book.decide({ ask: "leave.eligibilty", on: "2026-06-01" })), at("unknown-ask", "/ask"));
  assert.deepEqual(refusal(() => book.only("us-fmlaa")), at("unknown-id", ""));
  assert.equal(refusal(() => book.assuming("us-fmla/employer-covered", "maybe")).code, "unknown-word");
  assert.equal(refusal(() => book.withImage(new Uint8Array([1, 2, 3]))).code, "image-format");
  assert.equal(refusal(() => book.withImage({ place: "us", image: packs.usWa.image.replace("us-wa", "us-wx") })).code, "hash-mismatch");
});

test("an error is a good citizen", () => {
  try {
    book.leaveEligibility({ servce: [] }, { law: "us-fmla", on: "2026-06-01" });
  } catch (error) {
    assert.equal(error.name, "LeavelawError");
    assert.ok(error instanceof Error && error.message.startsWith("unknown-key at /case/servce"));
    assert.match(error.stack, /node\.test\.mjs/);
    assert.ok(error.expected.length > 0 && error.report.length > 0);
    assert.deepEqual(error.others, []);
    return;
  }
  assert.fail();
});

test("a pack's mistakes are all told", () => {
  const pack = json(inWorkspace("tests/vectors/packs/acme-vacation.json"));
  assert.ok(book.withPackJson("acme.json", pack).packs().some((held) => held.place === "company"));
  try {
    book.withPackJson("acme.json", { ...pack, colour: "red", size: 3 });
  } catch (error) {
    assert.equal(error.code, "pack-unknown-key");
    assert.match(error.at, /^acme\.json/);
    assert.ok(error.others.length >= 1 && error.others.every((other) => other instanceof LeavelawError));
    return;
  }
  assert.fail();
});

test("null is no fact, undefined is none given", () => {
  const ask = (given) => () => covered.leaveEligibility(given, { law: "us-fmla", on: "2026-06-01" });
  assert.deepEqual(refusal(ask({ ...shortOfHours(), absences: null })), { code: "null-given", at: "/case/absences" });
  assert.deepEqual(refusal(ask({ ...shortOfHours(), places: [undefined] })), { code: "null-given", at: "/case/places/0" });
  assert.equal(ask({ ...shortOfHours(), absences: undefined, employer: undefined })().outcome, "no");
  assert.equal(refusal(ask(undefined)).at, "/case");
  assert.equal(refusal(ask(null)).code, "null-given");
  assert.equal(refusal(() => covered.leaveEligibility({})).code, "missing-argument");
  assert.equal(refusal(() => book.decide(undefined)).code, "bad-json");
  assert.equal(refusal(() => book.decide(null)).code, "wrong-type");
});

test("a number is exact or refused", () => {
  const hours = (value) => () => {
    const given = { ...shortOfHours(), hours_worked: [{ months: 12, before: "2026-06-01", hours: value }] };
    return covered.leaveEligibility(given, { law: "us-fmla", on: "2026-06-01" });
  };
  const at = "/case/hours_worked/0/hours";
  for (const wrong of [1250, 1250n, Number.MAX_SAFE_INTEGER, 7.33, -1.5, 1e21]) assert.deepEqual(refusal(hours(wrong)), { code: "wrong-type", at });
  for (const wrong of [NaN, Infinity]) assert.deepEqual(refusal(hours(wrong)), { code: "null-given", at });
  assert.deepEqual(refusal(hours("1249.99995")), { code: "too-precise", at });
  assert.equal(hours("1250")().outcome, "yes");
  const count = (value) => () => {
    const given = { ...shortOfHours(), headcount: { within_75_miles: [{ count: value }] } };
    return covered.leaveEligibility(given, { law: "us-fmla", on: "2026-06-01" });
  };
  for (const wrong of [1.5, "60", -1, 1e21, true, 60n]) assert.equal(refusal(count(wrong)).at, "/case/headcount/within_75_miles/0/count");
});

test("what JSON cannot hold is told with its place", () => {
  const loop = { leave: [{}] };
  loop.leave[0].for = loop;
  assert.deepEqual(refusal(() => book.leaveEligibility(loop, { law: "us-fmla", on: "2026-06-01" })), { code: "wrong-type", at: "/case/leave/0/for" });
  const dates = { leave: [{ first_day: new Date("2026-06-01") }] };
  assert.deepEqual(refusal(() => book.leaveEligibility(dates, { law: "us-fmla", on: "2026-06-01" })), { code: "bad-date", at: "/case/leave/0/first_day" });
});

test("text of any script, and of any length, goes over and comes back", () => {
  const id = "Müller-Zoë/😀/" + "語".repeat(20_000);
  const given = { ...shortOfHours(), leave: [{ first_day: "2026-06-01", id }] };
  const receipt = book.receipt({ ask: "leave.eligibility", law: "us-fmla", on: "2026-06-01", case: given });
  assert.equal(receipt.request.case.leave[0].id, id);
});

test("nobody makes a rulebook by hand", () => {
  assert.throws(() => new Rulebook(), TypeError);
  assert.throws(() => new Rulebook({}), TypeError);
});

test("rulebooks that nobody holds give their memory back", async () => {
  const glue = await import(inPackage("leavelaw.js"));
  const { memory } = await glue.default();
  // Each handle carries an assumption of its own; without finalizers, a hundred thousand of them would be more than a hundred megabytes.
  const note = "x".repeat(1000);
  const rounds = async (count) => {
    for (let i = 0; i < count; i += 1) {
      book.assuming(`us-fmla/${note}${i}`, "yes");
      if (i % 1000 === 999) {
        globalThis.gc();
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
  };
  await rounds(20_000);
  const before = memory.buffer.byteLength;
  await rounds(80_000);
  assert.ok(memory.buffer.byteLength <= before * 1.2, `${before} bytes became ${memory.buffer.byteLength}`);
});
