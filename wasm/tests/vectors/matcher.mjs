// Does an answer hold what a vector expects? Objects by subset, lists exact and in order, and the four matchers of tests/vectors/README.md.
import { join } from "./pointer.mjs";

const MATCHERS = ["$set", "$has", "$lacks", "$absent"];
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isMatcher = (value) => Object.keys(value).length > 0 && Object.keys(value).every((key) => MATCHERS.includes(key));
const asList = (actual) => (actual === undefined ? [] : Array.isArray(actual) ? actual : undefined);
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

/** Every place where `actual` does not hold what `expected` says. */
export function compare(expected, actual) {
  if (isObject(actual) && actual.error !== undefined && expected.error === undefined) {
    return [{ at: "/error", expected: "an answer", got: actual.error }];
  }
  const out = [];
  value(expected, actual, "", out);
  return out;
}

function fits(expected, actual) {
  const out = [];
  value(expected, actual, "", out);
  return out.length === 0;
}

function value(expected, actual, at, out) {
  if (Array.isArray(expected)) sequence(expected, actual, at, out);
  else if (isObject(expected)) (isMatcher(expected) ? matchers : object)(expected, actual, at, out);
  else if (expected !== actual) out.push({ at, expected, got: actual });
}

function object(expected, actual, at, out) {
  const entries = Object.entries(expected);
  if (isObject(actual)) {
    for (const [key, inner] of entries) value(inner, own(actual, key), join(at, key), out);
  } else if (!(actual === undefined && entries.length > 0 && entries.every(([, inner]) => fits(inner, undefined)))) {
    out.push({ at, expected, got: actual });
  }
}

function sequence(expected, actual, at, out) {
  const held = asList(actual);
  if (held?.length !== expected.length) out.push({ at, expected, got: actual });
  else expected.forEach((inner, index) => value(inner, held[index], join(at, index), out));
}

function matchers(expected, actual, at, out) {
  const fail = (what) => out.push({ at, expected: what, got: actual });
  if ("$absent" in expected) {
    if (actual !== undefined) fail("nothing");
    return;
  }
  const held = asList(actual);
  if (held === undefined) return void fail(expected);
  if (expected.$set && (expected.$set.length !== held.length || !paired(expected.$set, held))) fail({ $set: expected.$set });
  for (const inner of expected.$has ?? []) if (!held.some((element) => fits(inner, element))) fail({ $has: [inner] });
  for (const inner of expected.$lacks ?? []) if (held.some((element) => fits(inner, element))) fail({ $lacks: [inner] });
}

/** Can each expected element be given another one of those held? By augmenting paths. */
function paired(expected, held) {
  const owner = held.map(() => undefined);
  const pair = (index, seen) =>
    held.some((element, slot) => {
      if (seen.has(slot) || !fits(expected[index], element)) return false;
      seen.add(slot);
      if (owner[slot] !== undefined && !pair(owner[slot], seen)) return false;
      owner[slot] = index;
      return true;
    });
  return expected.every((_, index) => pair(index, new Set()));
}
