// Objects to text and back: the cheapest way over the border, since engines read and write JSON natively.
import { LeavelawError } from "./errors.js";

/**
 * What the library answers to a call, or a typed error.
 *
 * @template T
 * @param {() => T} call
 * @returns {T}
 */
export function over(call) {
  try {
    return call();
  } catch (refused) {
    throw typeof refused === "string" ? new LeavelawError(JSON.parse(refused)) : refused;
  }
}

/**
 * A value as JSON. What is undefined is absent, and what JSON cannot hold is an error with its place.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function written(value) {
  try {
    return JSON.stringify(value) ?? "";
  } catch (problem) {
    const at = unwritable(value, "", []);
    if (at === undefined) throw problem;
    const mistake = { code: "wrong-type", at, message: "JSON has no such value", expected: "text, a whole number, a list or a plain object" };
    throw new LeavelawError({ .../** @type {const} */ (mistake), report: `wrong-type at ${at}: JSON has no such value` });
  }
}

/**
 * The pointer to the first big integer or to the first object that holds itself.
 *
 * @param {unknown} value
 * @param {string} at
 * @param {object[]} above
 * @returns {string | undefined}
 */
function unwritable(value, at, above) {
  if (typeof value === "bigint") return at;
  if (typeof value !== "object" || value === null) return undefined;
  if (above.includes(value)) return at;
  for (const [key, inner] of Object.entries(value)) {
    const found = unwritable(inner, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, [...above, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}
