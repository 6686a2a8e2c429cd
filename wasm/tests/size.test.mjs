// What a page must load: the code without law, and the law of two places. Gzip, as servers send it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { inPackage } from "./lib.mjs";

/** Bytes after gzip, each file for itself. */
function zipped(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(inPackage(file)), { level: 9 }).length, 0);
}

function within(what, bytes, kib) {
  console.log(`${what}: ${(bytes / 1024).toFixed(1)} KiB of at most ${kib} after gzip`);
  assert.ok(bytes <= kib * 1024, `${what} has ${bytes} bytes after gzip, more than ${kib} KiB`);
}

const scripts = readdirSync(inPackage(".")).filter((name) => name.endsWith(".js") && name !== "index.js");

test("the code without packs does not grow", () => {
  // Nearly all of it is what reads and writes the records of the contract. 150 is wanted; lower this number with every step there.
  within("code without packs", zipped(["leavelaw_bg.wasm", ...scripts]), 860);
});

test("the packs of the country and of California are small", () => {
  within("federal and Californian packs", zipped(["packs/us-federal.js", "packs/us-ca.js"]), 60);
});
