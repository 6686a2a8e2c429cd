// The case that is being told: how an answer finds its place in it.

/** @typedef {import("../types.js").Case} Case */

/**
 * The case with a value where a pointer leads. Objects and lists on the way are made; nothing that stands there is changed in place.
 *
 * @param {Case} given
 * @param {string} pointer
 * @param {unknown} value
 * @returns {Case}
 */
export function put(given, pointer, value) {
  const path = pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  if (path.shift() !== "case") throw new Error(`${pointer} leads to no place of a case`);
  return /** @type {Case} */ (within(given, path, value));
}

/**
 * @param {unknown} held
 * @param {readonly string[]} path
 * @param {unknown} value
 * @returns {unknown}
 */
function within(held, path, value) {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (/^\d+$/.test(key)) {
    const list = Array.isArray(held) ? [...held] : [];
    list[Number(key)] = within(list[Number(key)], rest, value);
    return list;
  }
  // An event may stand as its day alone; more about it stands beside the day.
  const whole = typeof held === "string" ? { day: held } : held;
  const record = /** @type {{ [key: string]: unknown }} */ (typeof whole === "object" && whole !== null ? whole : {});
  return { ...record, [key]: within(record[key], rest, value) };
}

/**
 * The case with one more entry in the list where a pointer leads.
 *
 * @param {Case} given
 * @param {string} pointer
 * @param {object} entry
 * @returns {Case}
 */
export function add(given, pointer, entry) {
  const held = at(given, pointer);
  return put(given, pointer, [...(Array.isArray(held) ? held : []), entry]);
}

/**
 * What stands where a pointer leads.
 *
 * @param {Case} given
 * @param {string} pointer
 * @returns {unknown}
 */
export function at(given, pointer) {
  let place = /** @type {unknown} */ (given);
  for (const token of pointer.split("/").slice(2)) {
    if (typeof place !== "object" || place === null) return undefined;
    place = /** @type {{ [key: string]: unknown }} */ (place)[token.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return place;
}

/**
 * The first day of leave that the case asks about.
 *
 * @param {Case} given
 * @returns {string | undefined}
 */
export function firstDay(given) {
  return (given.leave ?? []).flatMap((block) => block.first_day ?? []).sort()[0];
}

/**
 * The last calendar quarters that were over before a day, the latest first: "2025-q3".
 *
 * @param {string} day
 * @param {number} count
 * @returns {string[]}
 */
export function quartersBefore(day, count) {
  const now = Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, back) => now - 1 - back).map((n) => `${Math.floor(n / 4)}-q${(n % 4) + 1}`);
}
