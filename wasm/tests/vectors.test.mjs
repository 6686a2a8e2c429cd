// The vectors of tests/vectors, asked through the typed method of each ask; each also spoiled at every leaf.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { LeavelawError, Rulebook } from "leavelaw";
import { inPackage, inWorkspace } from "./lib.mjs";
import { runs, vectors } from "./vectors/library.mjs";
import { compare } from "./vectors/matcher.mjs";
import { spoiled } from "./vectors/spoil.mjs";

const { asks } = await import(inPackage("asks.js"));
const methods = new Map(Object.entries(asks).map(([name, { ask, input }]) => [ask, { name, input }]));
const bundled = await Rulebook.bundled();
let byMethod = 0;
let asData = 0;

/** The answer of a run, from the method of its ask with its input, its question and a rulebook of its manner. */
function answered({ packs, request: { ask, explain, strict, assume = [], case: given, ...question } }) {
  let book = packs.reduce((held, { name, pack }) => held.withPackJson(name, pack), bundled);
  const method = methods.get(ask);
  const mannerly = [explain, strict].every((flag) => flag === undefined || flag === true) && Array.isArray(assume);
  if (!method || !mannerly) {
    asData += 1;
    return book.decide({ ask, explain, strict, assume, case: given, ...question });
  }
  byMethod += 1;
  if (explain) book = book.explaining();
  if (strict) book = book.strict();
  for (const { test: id, is } of assume) book = book.assuming(id, is);
  return method.input ? book[method.name](given, question) : book[method.name]({ ...question, ...(given === undefined ? {} : { case: given }) });
}

function outcome(run) {
  try {
    return answered(run);
  } catch (error) {
    if (!(error instanceof LeavelawError)) throw error;
    return { error: { code: error.code, at: error.at, message: error.message, expected: error.expected } };
  }
}

/** Every request in the files of live vectors, counted by a search in their text. */
function askedInFiles(folder, top = true) {
  const other = ["open", "cases", "packs", "tools", "migrate"];
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return top && other.includes(entry.name) ? 0 : askedInFiles(path, false);
      const counted = entry.name.endsWith(".json") && !entry.name.endsWith(".schema.json");
      return counted ? readFileSync(path, "utf8").split('"ask":').length - 1 : 0;
    })
    .reduce((sum, count) => sum + count, 0);
}

const live = vectors();
const all = live.flatMap((vector) => runs(vector)).map((run) => ({ run, got: outcome(run) }));

test("every live vector passes", () => {
  const failed = all.flatMap(({ run, got }) => compare(run.expect, got).slice(0, 1).map((first) => `${run.id} ${JSON.stringify(first)}`));
  console.log(`${live.length} vectors, ${all.length} runs, ${all.length - failed.length} passed (${byMethod} by method, ${asData} as data)`);
  assert.deepEqual(failed, []);
  assert.equal(live.length, askedInFiles(inWorkspace("tests/vectors")), "vectors that ran and vectors that there are");
  assert.ok(asData < all.length / 10, `${asData} runs went round the methods`);
});

test("every live vector fails when spoiled", () => {
  let count = 0;
  const still = all.flatMap(({ run, got }) => {
    const variants = spoiled(run.expect);
    count += variants.length;
    if (variants.length === 0) return [`${run.id} expects nothing`];
    return variants.filter((one) => compare(one.expect, got).length === 0).map((one) => `${run.id} at ${one.at}`);
  });
  console.log(`${count} spoiled expectations failed, ${still.length} did not`);
  assert.deepEqual(still, []);
});

test("the matcher tells apart what is not the same", () => {
  const matches = (expected, actual) => compare(expected, actual).length === 0;
  assert.ok(matches({ a: { b: 1 } }, { a: { b: 1, c: 2 } }) && matches({ a: [] }, {}));
  for (const [expected, actual] of [
    [{ a: "12" }, { a: 12 }],
    [{ a: true }, { a: "yes" }],
    [{ a: [1, 2] }, { a: [2, 1] }],
    [{ a: {} }, {}],
    [{ a: [] }, { a: [1] }],
    [{ l: { $set: [1] } }, { l: { 0: 1 } }],
    [{ l: { $set: [{ a: 1, b: 2 }, { a: 1, b: 2 }] } }, { l: [{ a: 1, b: 2 }, { a: 1 }] }],
    [{ outcome: { $absent: true } }, { error: { code: "overlap", at: "" } }],
    [{ l: { $has: ["x"], $lacks: ["y"] } }, { l: ["x", "y"] }],
  ]) {
    assert.ok(!matches(expected, actual), JSON.stringify(expected));
  }
  // The greedy pairing takes the second for the first; only the other way round fits.
  assert.ok(matches({ l: { $set: [{ a: 1 }, { a: 1, b: 2 }] } }, { l: [{ a: 1, b: 2 }, { a: 1 }] }));
});
