// The WebAssembly module: found beside this file, loaded once, by whatever asks first.
import instantiate from "./leavelaw.js";

/** @type {Promise<unknown> | undefined} */
let loading;
let loaded = false;

/**
 * Loads the code of the library; `Rulebook.of` does it by itself.
 *
 * @param {import("./module.js").Source} [source]
 */
export async function init(source) {
  loading ??= start(source);
  try {
    await loading;
  } catch (problem) {
    loading = undefined; // a network that fails once may be tried again
    throw problem;
  }
}

/** @param {import("./module.js").Source} [source] */
async function start(source) {
  await instantiate({ module_or_path: source ?? (await own()) });
  loaded = true;
}

/** The module file: an address that the browser streams, bytes where there is a file system. */
async function own() {
  const url = new URL("./leavelaw_bg.wasm", import.meta.url);
  // Asked of the process, not imported: bundlers for browsers need not know of it.
  const files = url.protocol === "file:" ? globalThis.process?.getBuiltinModule?.("node:fs") : undefined;
  return files ? files.promises.readFile(url) : url;
}

/** Fails with words where nothing could work yet. */
export function needed() {
  if (!loaded) {
    throw new TypeError("the code of leavelaw is not loaded yet: await init() first, or Rulebook.of(...)");
  }
}
