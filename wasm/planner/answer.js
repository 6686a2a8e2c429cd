// The plan on the page, made from the typed answer: which laws apply and why, day by day, key dates, money, and what it rests on.
import { h } from "./dom.js";
import { date, hours, money, rational, reasonInWords, requirement, valueInWords, words } from "./words.js";

/** @typedef {import("../types.js").Answer<"leave.plan">} Plan */
/** @typedef {import("../types.js").LawInPlan} LawInPlan */
/** @typedef {import("../types.js").HeldLaw} HeldLaw */
/** @typedef {import("../types.js").TestAnswer} TestAnswer */
/** @typedef {import("../types.js").Tri} Tri */
/** @typedef {{ readonly [id: string]: HeldLaw }} Held */

/**
 * The plan, under the heading that is given.
 *
 * @param {Plan} plan
 * @param {Held} held
 * @param {readonly string[]} unasked
 * @param {HTMLElement} heading
 */
export function answer(plan, held, unasked, heading) {
  return h(
    "section",
    { "aria-labelledby": heading.id },
    heading,
    summary(plan),
    part("Which leaves apply, and why", laws(plan, held)),
    part("Day by day", segments(plan)),
    part("Key dates", keyDates(plan)),
    part("Money", benefits(plan)),
    part("Used and left", meters(plan)),
    part("Still missing", missing(plan, unasked)),
    part("What this rests on", rests(plan)),
    h("p", { class: "notice" }, "This is no legal advice. It shows what the rules say of the facts given here, and nothing else."),
  );
}

/**
 * A part with its heading; none where it holds nothing.
 *
 * @param {string} title
 * @param {Node[]} content
 */
function part(title, content) {
  return content.length > 0 ? h("div", { class: "part" }, h("h3", {}, title), ...content) : undefined;
}

/** @param {Plan} plan */
function summary(plan) {
  const paid = plan.totals?.paid_cents;
  const said = [
    workdays(plan, "yes", "protected by law") ?? "0 workdays protected by law",
    workdays(plan, "unknown", "whose protection is not known yet"),
    workdays(plan, "no", "that no law protects"),
    paid ? `${money(paid)} paid in all` : undefined,
  ].filter((text) => text !== undefined);
  return h("ul", { class: "summary" }, ...said.map((text) => h("li", {}, text)));
}

/**
 * The workdays of the segments that came out so; their number is not known where nobody said which days are worked.
 *
 * @param {Plan} plan
 * @param {Tri} kept
 * @param {string} what
 */
function workdays(plan, kept, what) {
  const all = (plan.segments ?? []).filter((segment) => isKept(segment) === kept).map((segment) => segment.workdays);
  if (all.includes(undefined)) return `Workdays ${what}: how many is not known yet`;
  const days = all.reduce((/** @type {number} */ sum, n) => sum + (n ?? 0), 0);
  return days > 0 ? `${days} workdays ${what}` : undefined;
}

/**
 * @param {import("../types.js").Segment} segment
 * @returns {Tri}
 */
function isKept(segment) {
  if ((segment.protected_by ?? []).length > 0) return "yes";
  return segment.protected ?? "no";
}

/**
 * May a program still turn out to pay: does one not know yet whether it applies, or did nobody say what is claimed?
 *
 * @param {Plan} plan
 */
function mayPay(plan) {
  return Object.values(plan.laws ?? {}).some((law) => {
    const pay = law.entitlements?.["pay"];
    return pay !== undefined && applies(pay.covered, pay.eligible) !== "no" && law.claims === undefined;
  });
}

/**
 * @param {Plan} plan
 * @param {Held} held
 */
function laws(plan, held) {
  const lines = Object.entries(plan.laws ?? {}).map(([id, law]) => h("li", { class: "card" }, ...lawCard(id, law, held[id])));
  const none = (plan.no_law_held ?? []).map((place) => h("li", {}, `${place.place ?? "This place"}: no law of this place is held here. That does not mean that there is none.`));
  return lines.length + none.length > 0 ? [h("ul", { class: "cards" }, ...lines, ...none)] : [];
}

/**
 * @param {string} id
 * @param {LawInPlan} law
 * @param {HeldLaw | undefined} about
 */
function lawCard(id, law, about) {
  // Entitlements of a law that turn on the same tests are told once.
  const groups = Map.groupBy(Object.entries(law.entitlements ?? {}), ([, { covered, eligible, tests }]) => JSON.stringify([covered, eligible, tests]));
  const parts = [...groups.values()].flatMap((group) => {
    const held = group[0]?.[1];
    if (held === undefined) return [];
    const title = group.map(([name]) => words(name)).join(", ");
    const from = held.first_eligible_day ? h("p", {}, `First day of eligibility: ${date(held.first_eligible_day)}`) : undefined;
    return [h("p", { class: "status" }, `${title}: `, badge(applies(held.covered, held.eligible))), ...(from ? [from] : []), tests(title, held.tests ?? {}), cites(held.cites)];
  });
  return [h("h4", {}, about?.title ?? id), h("p", { class: "id" }, id), ...parts];
}

/**
 * @param {Tri | undefined} covered
 * @param {Tri | undefined} eligible
 * @returns {Tri}
 */
function applies(covered, eligible) {
  if (covered === "no" || eligible === "no") return "no";
  return covered === "yes" && eligible === "yes" ? "yes" : "unknown";
}

/** @param {Tri} outcome */
function badge(outcome) {
  const text = { yes: "✓ applies", no: "✗ does not apply", unknown: "? not known yet" }[outcome];
  return h("strong", { class: `badge ${outcome}` }, text);
}

/**
 * @param {string} about
 * @param {{ readonly [id: string]: TestAnswer }} all
 */
function tests(about, all) {
  const lines = Object.entries(all).map(([id, test]) => {
    const sign = { yes: "✓ met", no: "✗ not met", unknown: "? open" }[test.outcome];
    const need = test.required ? `needed: ${requirement(test)}` : "";
    const said = [`here: ${valueInWords(test.observed)}`, need].filter((text) => text !== "").join("; ");
    const day = test.measured_on ? `, measured on ${date(test.measured_on)}` : "";
    return h("li", {}, h("strong", { class: `sign ${test.outcome}` }, sign), ` ${words(id)} (${said}${day}) `, cites(test.cites));
  });
  return h("details", {}, h("summary", {}, `Tests: ${about}`), h("ul", {}, ...lines));
}

/**
 * The law's own citations; an address is a link.
 *
 * @param {readonly string[] | undefined} all
 */
function cites(all) {
  const link = (/** @type {string} */ cite) =>
    cite.startsWith("https://") ? h("a", { href: cite, rel: "noopener noreferrer", target: "_blank" }, cite) : h("span", {}, cite);
  return h("cite", {}, ...(all ?? []).flatMap((cite, index) => (index > 0 ? ["; ", link(cite)] : [link(cite)])));
}

/** @param {Plan} plan */
function segments(plan) {
  const all = plan.segments ?? [];
  if (all.length === 0) return [];
  const unpaid = mayPay(plan) ? "not known yet" : "nobody";
  const lines = all.map((segment) => {
    const days = segment.workdays === undefined ? "workdays not known yet" : `${segment.workdays} ${segment.workdays === 1 ? "workday" : "workdays"}`;
    const kept = { yes: segment.protected_by?.join(", "), unknown: "not known yet", no: "no law" }[isKept(segment)];
    const paid = segment.paid_by?.length ? segment.paid_by.join(", ") : unpaid;
    return h(
      "li",
      { class: `card bar ${isKept(segment)}` },
      h("p", { class: "days" }, `${date(segment.first_day ?? "")} to ${date(segment.last_day ?? "")}`),
      h("p", {}, `${reasonInWords(segment.reason)}, ${days}`),
      h("p", {}, `Protected by: ${kept}. Paid by: ${paid}.`),
      segment.not_protected_because?.length ? h("p", { class: "hint" }, `No protection under: ${segment.not_protected_because.join(", ")}`) : undefined,
    );
  });
  return [timeline(all), h("ol", { class: "cards" }, ...lines)];
}

const DAY = 86_400_000;

/**
 * The same days as a picture; the list below says all that it shows.
 *
 * @param {readonly import("../types.js").Segment[]} all
 */
function timeline(all) {
  const time = (/** @type {string | undefined} */ day) => Date.parse(`${day}T00:00:00Z`) / DAY;
  const start = Math.min(...all.map((segment) => time(segment.first_day)));
  const end = Math.max(...all.map((segment) => time(segment.last_day))) + 1;
  const svg = (/** @type {string} */ name, /** @type {{ [key: string]: string | number }} */ attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };
  const picture = svg("svg", { viewBox: "0 0 1000 56", preserveAspectRatio: "none", "aria-hidden": "true", class: "timeline" });
  const place = (/** @type {number} */ day) => ((day - start) / (end - start)) * 1000;
  picture.append(svg("rect", { x: 0, y: 26, width: 1000, height: 4, class: "line" }));
  for (const segment of all) {
    const [x, to] = [place(time(segment.first_day)), place(time(segment.last_day) + 1)];
    const kept = isKept(segment) === "yes" ? "kept" : "open";
    picture.append(svg("rect", { x, y: 4, width: Math.max(to - x - 2, 1), height: 22, class: kept }));
    if (segment.paid_by?.length) picture.append(svg("rect", { x, y: 30, width: Math.max(to - x - 2, 1), height: 22, class: "paid" }));
  }
  const swatch = (/** @type {string} */ kind) => h("span", { class: `swatch ${kind}` });
  const key = h("p", { class: "hint key" }, h("span", {}, swatch("kept"), "protected", swatch("open"), "not protected, or not known", swatch("paid"), "paid"));
  const days = h("p", { class: "hint ends" }, h("span", {}, date(all[0]?.first_day ?? "")), h("span", {}, date(all[all.length - 1]?.last_day ?? "")));
  return h("div", { class: "picture", "aria-hidden": "true" }, picture, days, key);
}

/** @param {Plan} plan */
function keyDates(plan) {
  /** @type {[string, Node[]][]} */
  const known = Object.entries(plan.deadlines ?? {}).flatMap(([id, step]) =>
    step.due ? [/** @type {[string, Node[]]} */ ([step.due, [h("span", {}, `${words(step.who ?? "")}: ${id} `), cites(step.cites)]])] : [],
  );
  for (const [id, law] of Object.entries(plan.laws ?? {})) {
    for (const [ground, day] of Object.entries(law.last_day_for ?? {})) known.push([day, [h("span", {}, `Last day of leave for ${words(ground).toLowerCase()} under ${id}`)]]);
    for (const [meter, { exhausted_end_of: out, returns_from: back }] of Object.entries(law.meters ?? {})) {
      if (out) known.push([out, [h("span", {}, `${id}/${meter} is used up at the end of this day`)]]);
      if (back) known.push([back, [h("span", {}, `Time of ${id}/${meter} begins to come back`)]]);
    }
  }
  const lines = known.sort(([a], [b]) => a.localeCompare(b)).map(([day, said]) => h("li", {}, h("strong", {}, date(day)), " ", ...said));
  const open = Object.entries(plan.deadlines ?? {}).filter(([, step]) => !step.due);
  const rest = open.map(([id, step]) => h("li", {}, `${words(step.who ?? "")}: ${id} `, cites(step.cites)));
  const later = rest.length > 0 ? h("details", {}, h("summary", {}, "Steps without a day yet"), h("ul", {}, ...rest)) : undefined;
  return [...(lines.length > 0 ? [h("ul", {}, ...lines)] : []), ...(later ? [later] : [])];
}

/** @param {Plan} plan */
function benefits(plan) {
  const claims = Object.entries(plan.laws ?? {}).flatMap(([law, { claims: all }]) => Object.entries(all ?? {}).map(([id, claim]) => ({ program: id === law ? law : `${law}/${id}`, claim })));
  const lines = claims.map(({ program, claim }) => {
    const said = [
      claim.weekly_cents === undefined ? undefined : `${money(claim.weekly_cents)} a week`,
      claim.paid_weeks ? `${rational(claim.paid_weeks)} weeks paid` : undefined,
      claim.total_cents === undefined ? undefined : `${money(claim.total_cents)} in all`,
      claim.waiting?.first_day ? `nothing from ${date(claim.waiting.first_day)} to ${date(claim.waiting.last_day ?? "")} (waiting period)` : undefined,
    ].filter((text) => text !== undefined);
    return h("li", {}, h("strong", {}, program), `: ${said.join("; ") || "not known yet"} `, cites(claim.cites));
  });
  return lines.length > 0 ? [h("ul", {}, ...lines)] : [];
}

/** @param {Plan} plan */
function meters(plan) {
  const lines = Object.entries(plan.laws ?? {}).flatMap(([law, { meters: all }]) =>
    Object.entries(all ?? {}).flatMap(([id, meter]) => {
      const limit = [
        meter.limit_weeks === undefined ? undefined : `${rational(meter.limit_weeks)} weeks`,
        meter.limit_seconds === undefined ? undefined : hours(meter.limit_seconds),
        meter.limit_days === undefined ? undefined : `${meter.limit_days} days`,
      ].filter((text) => text !== undefined);
      if (meter.used_weeks === undefined && meter.used_seconds === undefined && meter.used_days === undefined) {
        const known = limit.length > 0 ? `limit ${limit.join(" or ")}; what is used and left is not known yet ` : "not known yet ";
        return [h("li", {}, h("strong", {}, `${law}/${id}`), `: ${known}`, cites(meter.cites))];
      }
      const weeks = meter.limit_weeks === undefined ? undefined : `${rational(meter.used_weeks)} of ${rational(meter.limit_weeks)} weeks used, ${rational(meter.left_weeks)} left`;
      const time = meter.limit_seconds === undefined || meter.used_seconds === undefined ? undefined : `${hours(meter.used_seconds)} of ${hours(meter.limit_seconds)} used`;
      const days = meter.limit_weeks === undefined && meter.limit_days !== undefined ? `${rational(meter.used_days)} of ${meter.limit_days} days used, ${rational(meter.left_days)} left` : undefined;
      const said = [weeks, time, days].filter((text) => text !== undefined);
      return said.length > 0 ? [h("li", {}, h("strong", {}, `${law}/${id}`), `: ${said.join("; ")} `, cites(meter.cites))] : [];
    }),
  );
  return lines.length > 0 ? [h("ul", {}, ...lines)] : [];
}

/**
 * @param {Plan} plan
 * @param {readonly string[]} unasked
 */
function missing(plan, unasked) {
  const facts = unasked.map((item) => h("li", {}, item));
  const findings = (plan.judgment ?? []).map((item) => h("li", {}, `A finding: ${item.question ?? ""}${item.by ? `, by the ${words(item.by).toLowerCase()}` : ""}`));
  const all = [...facts, ...findings];
  return all.length > 0 ? [h("ul", {}, ...all)] : [];
}

/** @param {Plan} plan */
function rests(plan) {
  /** @type {[string, string[]][]} */
  const groups = [
    ["Presumed, since nobody said otherwise", (plan.presumed ?? []).map((item) => `${item.fact} ${item.is}`)],
    ["Nobody has checked these against their source", (plan.unverified ?? []).map((item) => item.item ?? "")],
    ["The text can be read in two ways", (plan.unsettled ?? []).map((item) => item.item ?? "")],
    ["Conventions", [...(plan.conventions ?? [])]],
    ["Rules", Object.entries(plan.made_with?.packs ?? {}).map(([id, pack]) => `${id} ${pack.version ?? ""}`)],
  ];
  const said = groups.filter(([, items]) => items.length > 0);
  return said.length > 0 ? [h("dl", {}, ...said.flatMap(([title, items]) => [h("dt", {}, title), h("dd", {}, items.join(", "))]))] : [];
}
