// Expectations that must fail: each with one leaf of a true one changed, so that a vector which cannot fail is found.
import { join } from "./pointer.mjs";

const impossible = { spoiled: "no answer holds this" };
const longer = (list) => [...list, impossible];
const replaced = (list, index, changed) => list.map((inner, i) => (i === index ? changed : inner));

/** The expectation spoiled at every leaf, one at a time: `{ at, expect }`. */
export function spoiled(value, at = "") {
  if (Array.isArray(value)) {
    const inside = value.flatMap((inner, index) =>
      spoiled(inner, join(at, index)).map((one) => ({ at: one.at, expect: replaced(value, index, one.expect) })),
    );
    return [{ at, expect: longer(value) }, ...inside];
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    return entries.length === 0 ? [{ at, expect: { $absent: true } }] : entries.flatMap(([key, inner]) => entry(value, key, inner, at));
  }
  if (typeof value === "string") return [{ at, expect: `${value} (spoiled)` }];
  if (typeof value === "boolean") return [{ at, expect: !value }];
  if (typeof value === "number") return [{ at, expect: value + 1 }];
  return [{ at, expect: "spoiled" }];
}

function entry(whole, key, inner, at) {
  const place = join(at, key);
  const instead = (changedKey, expect, where = place) => ({ at: where, expect: { ...whole, [changedKey]: expect } });
  if (key === "$absent") return [{ at: place, expect: "spoiled" }];
  // What must be lacking is demanded instead, beside whatever else is demanded.
  if (key === "$lacks") return [instead("$has", [...(whole.$has ?? []), ...inner])];
  if (key === "$set" || key === "$has") {
    return [instead(key, longer(inner)), ...inner.map((_, index) => instead(key, replaced(inner, index, impossible), join(place, index)))];
  }
  return spoiled(inner, place).map((one) => instead(key, one.expect, one.at));
}
