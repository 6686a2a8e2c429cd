// JSON pointers into requests, answers and expectations.

export function tokens(pointer) {
  return pointer.split("/").slice(1).map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function join(at, token) {
  return `${at}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Puts a value where a pointer leads: a key of an object, new or not, or an element that a list has. */
export function put(document, pointer, value) {
  const path = tokens(pointer);
  const last = path.pop();
  let place = document;
  for (const token of path) place = Object.hasOwn(Object(place), token) ? place[token] : undefined;
  const writable = Array.isArray(place) ? Object.hasOwn(place, last) : typeof place === "object" && place !== null;
  if (last === undefined || !writable) throw new Error(`${pointer} cannot be set`);
  place[last] = value;
}
