// A page that Vite builds without any plugin, in a browser: the same plan as in Node.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Rulebook, toText } from "leavelaw";
import { build } from "vite";
import { launch, open, serve } from "./browser.mjs";
import { ana } from "./ana.mjs";

const folder = mkdtempSync(join(tmpdir(), "leavelaw-site-"));
let browser, server;

before(async () => {
  const site = new URL("./site", import.meta.url).pathname;
  await build({ root: site, base: "./", logLevel: "warn", build: { outDir: folder, emptyOutDir: true, target: "esnext" } });
  // No 'unsafe-eval': WebAssembly has a word of its own.
  server = await serve(folder, "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

test("the built page plans as Node does", async () => {
  const { page, problems } = await open(browser, `${server.origin}/`);
  await page.waitForFunction(() => document.getElementById("error").textContent !== "", undefined, { timeout: 30_000 });
  const book = await Rulebook.bundled();
  assert.equal(await page.textContent("#bundled"), toText(book.leavePlan(ana, { on: "2026-01-05" })));
  assert.equal(await page.textContent("#slim"), book.leaveEligibility(ana, { law: "us-fmla", on: "2026-01-05" }).outcome);
  assert.equal(await page.textContent("#error"), "unknown-id /law");
  assert.deepEqual(problems, []);
});

test("what is not asked for at once is a file of its own", () => {
  const scripts = readdirSync(`${folder}/assets`).filter((name) => name.endsWith(".js"));
  const entry = /src="\.\/(assets\/[^"]+)"/.exec(readFileSync(`${folder}/index.html`, "utf8"))[1];
  const text = readFileSync(`${folder}/${entry}`, "utf8");
  assert.ok(scripts.length > 1, "packs are no part of the entry");
  assert.ok(!text.includes("us-ca-pdl/"), "only the packs that are imported lie in the entry");
  assert.equal(readdirSync(`${folder}/assets`).filter((name) => name.endsWith(".wasm")).length, 1, "the module is there once");
});
