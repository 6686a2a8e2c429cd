// The planner in a browser: a whole pregnancy told by keyboard alone, no violation of axe's rules, nothing that leaves the page, and the plan
// that Node makes of the same case. SCREENSHOTS=FOLDER keeps pictures.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Rulebook } from "leavelaw";
import { launch, open, serve } from "./browser.mjs";
import { first, next } from "./package/planner/questions.js";
import { REASONS } from "./package/planner/words.js";

const AXE = createRequire(import.meta.url).resolve("axe-core");
const PACKAGE = fileURLToPath(new URL("./package", import.meta.url));
const ON = "2025-11-24";
let browser, server, book;

before(async () => {
  server = await serve(PACKAGE);
  browser = await launch();
  book = await Rulebook.bundled();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

/** A planner whose day of the question stands still, and what it has told the page around it. */
async function planner(options) {
  const opened = await open(browser, `${server.origin}/planner/index.html`, { locale: "en-US", ...options });
  await opened.page.evaluate((on) => {
    document.querySelector("leavelaw-planner").setAttribute("on", on);
    document.addEventListener("leavelaw-plan", (event) => (globalThis.planned = event.detail));
  }, ON);
  return opened;
}

/** What axe finds wrong on the page as it is. */
async function violations(page) {
  const held = await page.evaluate(() => "axe" in globalThis);
  // Past the page's policy, as an extension would be.
  if (!held) await page.evaluate(await (await import("node:fs/promises")).readFile(AXE, "utf8"));
  const found = await page.evaluate(() => globalThis.axe.run());
  assert.ok(found.passes.length > 10, "axe looked at the page");
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ").slice(0, 300)}`);
}

/** Hands on the keyboard, and nothing else. */
class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** Tab to the control of that name; forty steps are more than any question has. */
  async to(name) {
    const seen = [];
    for (let step = 0; step < 60; step += 1) {
      const at = await this.focused();
      if (at === name) return;
      seen.push(at);
      await this.page.keyboard.press("Tab");
    }
    assert.fail(`no way by keyboard to ${name}; passed ${[...new Set(seen)].join(" | ")}`);
  }

  /** The name of what has the focus, as it is labelled. */
  focused() {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const own = at?.labels?.[0]?.textContent ?? at?.textContent ?? "";
      const row = at?.closest?.("fieldset.row")?.querySelector("legend")?.textContent;
      return row && at.tagName !== "BUTTON" ? `${row}: ${own}` : own;
    });
  }

  async date(name, day) {
    await this.to(name);
    await this.page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`);
  }

  async text(name, text) {
    await this.to(name);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  async choose(name, words) {
    await this.to(name);
    await this.page.keyboard.type(words);
    await this.page.keyboard.press("Tab");
  }

  async press(name) {
    await this.to(name);
    await this.page.keyboard.press("Enter");
  }
}

const LEAVE = [
  ["Pregnancy or childbirth: not", "pregnancy/incapacity", "2026-01-05", "2026-03-17"],
  ["Time with a newborn", "bonding/birth", "2026-03-18", "2026-05-12"],
  ["Time with a newborn", "bonding/birth", "2026-11-02", "2026-11-27"],
];

/** What is answered to a question; what is not here is not known. */
const ANSWERS = [
  ["Which hours are worked", async () => {}],
  ["On which day was the child born", (keys) => keys.date("Day", "2026-02-04")],
  ["What kind of employer", (keys) => keys.choose("Answer", "Private")],
  ["How many employees does the employer have", (keys) => keys.text("Number of employees", "120")],
  ["Hours actually worked", (keys, hint) => keys.text("Hours in hours", { "Jan 5, 2026": "1930", "Mar 18, 2026": "1522", "Nov 2, 2026": "1344" }[/before (.*)\./.exec(hint)[1]])],
  ["On which day did the employee give notice", (keys) => keys.date("Day", "2025-11-24")],
  ["Since when has the employee worked", (keys) => keys.date("Employed since", "2022-03-07")],
  ["Under which insurance programs", async (keys) => {
    await keys.to("California state disability insurance and paid family leave");
    await keys.page.keyboard.press("Space");
  }],
  ["What did the employee earn", async (keys) => {
    for (const quarter of ["Q4 of 2025", "Q3 of 2025", "Q2 of 2025", "Q1 of 2025", "Q4 of 2024"]) await keys.text(`${quarter} in dollars`, "20800");
  }],
  ["Has there been earlier time off", async () => {}],
  ["By which method does the employer count", (keys) => keys.choose("Method", "Rolling")],
  ["Which benefit is claimed", async (keys) => {
    await keys.choose("For Jan 5, 2026 to Mar 17, 2026", "us-ca-sdi-pfl/di");
    await keys.choose("For Mar 18, 2026 to May 12, 2026", "us-ca-sdi-pfl/pfl");
    await keys.choose("For Nov 2, 2026 to Nov 27, 2026", "No claim");
  }],
];

/** Tells the whole pregnancy; gives the legends of the questions in the order in which they came. */
async function walk(page, after) {
  const keys = new Keyboard(page);
  for (const [index, [words, , from, to]] of LEAVE.entries()) {
    if (index > 0) await keys.press("Add another part");
    await keys.choose(`Part ${index + 1}: Reason`, words);
    await keys.date(`Part ${index + 1}: First day away`, from);
    await keys.date(`Part ${index + 1}: Last day away`, to);
  }
  await keys.press("Show what applies");
  const asked = [];
  for (;;) {
    await page.waitForFunction(() => globalThis.planned !== undefined && globalThis.planned !== globalThis.seen, undefined, { timeout: 60_000 });
    const done = await page.evaluate(() => (globalThis.seen = globalThis.planned).done);
    if (done) return asked;
    const legend = await keys.focused();
    const hint = await page.evaluate(() => document.querySelector("leavelaw-planner").shadowRoot.querySelector("#form-hint")?.textContent ?? "");
    asked.push(legend);
    assert.ok(asked.length < 40, `the questions do not end: ${asked.join(" | ")}`);
    await after?.(legend);
    const answer = ANSWERS.find(([begin]) => legend.startsWith(begin));
    if (answer) await answer[1](keys, hint);
    await keys.press(answer ? "Next" : "I do not know");
  }
}

async function picture(page, name) {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
}

test("a pregnancy is told by keyboard alone, and the plan is the one that Node makes", async () => {
  const { page, problems, requests } = await planner();
  await picture(page, "start");
  const asked = await walk(page, (legend) => (legend.startsWith("What did the employee earn") ? picture(page, "question") : undefined));
  await picture(page, "plan");
  const { case: given, plan } = await page.evaluate(() => globalThis.planned);
  assert.ok(asked.length >= 10, asked.join(" | "));
  assert.deepEqual(plan, book.leavePlan(given, { on: ON }));
  // The case that was told is the one that was meant.
  assert.deepEqual(given.leave.map(({ reason, first_day, last_day }) => [reason, first_day, last_day]), LEAVE.map(([, ...rest]) => rest));
  assert.deepEqual(given.hours_worked.map(({ hours }) => hours), ["1930", "1522", "1344"]);
  assert.deepEqual(given.events, { birth: "2026-02-04" });
  // And the plan says what the worked case says: two laws, then both for the child, then one alone; benefits of $1,128.
  assert.deepEqual(plan.segments.map(({ workdays, protected_by }) => [workdays, protected_by]), [
    [5, ["us-ca-pdl", "us-fmla"]],
    [47, ["us-ca-pdl", "us-fmla"]],
    [8, ["us-ca-cfra", "us-fmla"]],
    [32, ["us-ca-cfra"]],
    [20, ["us-ca-cfra"]],
  ]);
  assert.equal(plan.laws["us-ca-sdi-pfl"].claims.di.weekly_cents, 112800);
  assert.equal(await new Keyboard(page).focused(), "The plan");
  const text = await page.evaluate(() => document.querySelector("leavelaw-planner").shadowRoot.textContent);
  for (const said of ["This is no legal advice", "✓ applies", "$1,128.00 a week", "29 USC 2611(2)(A)(ii)", "1,930 hours", "Nobody has checked"]) {
    assert.ok(text.includes(said), `the page does not say: ${said}`);
  }
  assert.deepEqual(problems, []);
  assert.deepEqual(requests.filter((address) => !address.startsWith(`${server.origin}/`)), [], "nothing is asked of anybody else");
  assert.ok(requests.length > 5);
});

for (const [name, options] of [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["phone", { colorScheme: "light", viewport: { width: 360, height: 740 } }],
  ["phone-dark", { colorScheme: "dark", viewport: { width: 360, height: 740 } }],
]) {
  test(`no violation of axe's rules: ${name}`, async () => {
    const { page, problems } = await planner(options);
    assert.deepEqual(await violations(page), []);
    await picture(page, `${name}-start`);
    await walk(page, async (legend) => {
      if (/^(Which hours|Under which|What did|Has there|What kind)/.test(legend)) assert.deepEqual(await violations(page), [], legend);
      if (legend.startsWith("Under which")) await picture(page, `${name}-middle`);
    });
    await page.evaluate(() => document.querySelector("leavelaw-planner").shadowRoot.querySelectorAll("details").forEach((details) => (details.open = true)));
    assert.deepEqual(await violations(page), []);
    const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(width[0] <= width[1], `the page is ${width[0]} wide in a window of ${width[1]}`);
    await picture(page, `${name}-plan`);
    assert.deepEqual(problems, []);
  });
}

test("nothing jumps while the page loads", async () => {
  const { page } = await planner({ viewport: { width: 360, height: 740 } });
  await page.waitForLoadState("networkidle");
  const shifts = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
  assert.ok(shifts.reduce((sum, shift) => sum + shift, 0) < 0.01, `${shifts}`);
  assert.ok(await page.evaluate(() => PerformanceObserver.supportedEntryTypes.includes("layout-shift")));
});

test("what is wrong is said beside its field, and the field has the focus", async () => {
  const { page } = await planner();
  const keys = new Keyboard(page);
  await keys.press("Show what applies");
  assert.equal(await keys.focused(), "Part 1: Reason");
  await keys.choose("Part 1: Reason", "Own serious");
  await keys.date("Part 1: First day away", "2026-03-17");
  await keys.date("Part 1: Last day away", "2026-01-05");
  await keys.press("Show what applies");
  assert.equal(await keys.focused(), "Part 1: Last day away");
  const said = await page.evaluate(() => {
    const root = document.querySelector("leavelaw-planner").shadowRoot;
    const at = root.activeElement;
    return { invalid: at.getAttribute("aria-invalid"), text: root.getElementById(at.getAttribute("aria-describedby")).textContent };
  });
  assert.deepEqual(said, { invalid: "true", text: "The last day lies before the first." });
  await picture(page, "error");
  assert.deepEqual(await violations(page), []);
  assert.equal(await page.evaluate(() => globalThis.planned), undefined);
});

test("a part can be taken away again, and the focus is not lost", async () => {
  const { page } = await planner();
  const keys = new Keyboard(page);
  await keys.press("Add another part");
  assert.equal(await keys.focused(), "Part 2: Reason");
  await keys.press("Add another part");
  await keys.press("Remove this part");
  assert.equal(await keys.focused(), "Add another part");
  const legends = await page.evaluate(() => [...document.querySelector("leavelaw-planner").shadowRoot.querySelectorAll(".row legend")].map((legend) => legend.textContent));
  assert.deepEqual(legends, ["Part 1", "Part 2"]);
});

test("back undoes an answer, and what was skipped can be asked again", async () => {
  const { page } = await planner();
  const keys = new Keyboard(page);
  await keys.choose("Part 1: Reason", "Own serious");
  await keys.date("Part 1: First day away", "2026-01-05");
  await keys.date("Part 1: Last day away", "2026-01-09");
  await keys.press("Show what applies");
  const at = async (legend) => page.waitForFunction((begin) => document.querySelector("leavelaw-planner").shadowRoot.activeElement?.textContent.startsWith(begin), legend);
  await at("Which hours");
  await keys.press("Next");
  await at("What kind of employer");
  const before = await page.evaluate(() => globalThis.planned.case);
  assert.deepEqual(before.schedule, [{ hours: { mon: "8", tue: "8", wed: "8", thu: "8", fri: "8" } }]);
  await keys.press("Back");
  await at("Which hours");
  assert.equal((await page.evaluate(() => globalThis.planned.case)).schedule, undefined);
  for (let step = 0; step < 30 && !(await page.evaluate(() => (globalThis.seen = globalThis.planned).done)); step += 1) {
    await keys.press("I do not know");
    await page.waitForFunction(() => globalThis.planned !== globalThis.seen);
  }
  const { plan, case: given } = await page.evaluate(() => globalThis.planned);
  assert.deepEqual(Object.keys(given).sort(), ["leave", "places"]);
  assert.ok(plan.missing.length > 3);
  await keys.press("Ask again what was skipped");
  await at("Which hours");
});

/** Some answer to a field. */
function anything(field) {
  switch (field.kind) {
    case "date":
      return "2022-03-07";
    case "radio":
    case "select":
      return field.choices[0][0];
    case "count":
      return "120";
    default:
      return field.value ?? "1500";
  }
}

/** Answers every question in some way; gives their keys. */
function told(state, reason) {
  const values = { texts: { state }, lists: {}, rows: [{ reason, first_day: "2026-01-05", last_day: "2026-02-06" }] };
  let given = first(undefined).write({}, values);
  const asked = [];
  for (;;) {
    const { question } = next(book, given, ON, new Set(asked));
    if (!question) return asked;
    asked.push(question.key);
    const texts = Object.fromEntries(question.fields.map((field) => [field.name, anything(field)]));
    const lists = Object.fromEntries(question.fields.map((field) => [field.name, (field.choices ?? []).map(([value]) => value)]));
    given = question.write(given, { texts, lists, rows: [] });
  }
}

for (const [state, reasons] of [
  ["us-ca", REASONS.map(([reason]) => reason)],
  ["us-wa", ["own-health", "family-care", "bonding/adoption"]],
  ["us-tx", ["pregnancy/incapacity", "military-caregiver", "exigency"]],
]) {
  test(`every reason in ${state}: each answer makes a case that the library takes, and the questions come to an end`, () => {
    for (const reason of reasons) assert.ok(told(state, reason).length >= 4, reason);
  });
}
