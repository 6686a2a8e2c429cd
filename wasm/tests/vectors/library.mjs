// The vectors as they lie in tests/vectors, expanded into runs.
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { inWorkspace, json } from "../lib.mjs";
import { put } from "./pointer.mjs";

const REQUEST_KEYS =
  "ask on explain strict assume law act plan through under statement place of document case".split(" ");
const OTHER_FOLDERS = ["open", "cases", "packs", "tools", "migrate"];
const OTHER_FILES = ["index.json", "sources.json", "words.json", "read.json"];
const root = () => inWorkspace("tests/vectors");

/** The live vectors: `{ file, vector }`. */
export function vectors() {
  return files("")
    .sort()
    .flatMap((file) => json(`${root()}/${file}`).map((vector) => ({ file, vector })));
}

function files(folder) {
  return readdirSync(`${root()}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const below = folder ? `${folder}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      const other = OTHER_FOLDERS.includes(below) || /\/(packs|cases)$/.test(below);
      return other ? [] : files(below);
    }
    const held = below.endsWith(".json") && !OTHER_FILES.includes(below) && !below.endsWith(".schema.json");
    return held ? [below] : [];
  });
}

/** The runs of a vector: one, or one for each entry of `each`. */
export function runs({ file, vector }) {
  const request = {};
  for (const key of REQUEST_KEYS) if (key in vector) request[key] = vector[key];
  if (request.case?.$file) request.case = json(beside(file, request.case.$file));
  const packs = (vector.packs ?? []).map((name) => ({ name, pack: json(beside(file, name)) }));
  if (!vector.each) return [{ id: vector.id, request, expect: vector.expect, packs }];
  return vector.each.map((entry, index) => {
    const changed = structuredClone(request);
    for (const [at, value] of Object.entries(entry.set)) put(changed, at, value);
    return { id: `${vector.id}/${index + 1}`, request: changed, expect: entry.expect, packs };
  });
}

/** A path of `packs` or `$file`: in the folder of the vectors' file first, then at the root. */
function beside(file, name) {
  const found = [`${root()}/${dirname(file)}/${name}`, `${root()}/${name}`].find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is neither beside ${file} nor at the root`);
  return found;
}
