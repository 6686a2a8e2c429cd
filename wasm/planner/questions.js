// What is asked next. The plan says which facts it lacks, the most useful first; the fact dictionary of the library has the wording, the unit
// and the choices; what stands here is only how an answer of each form is written into the case.
import { add, firstDay, put, quartersBefore } from "./case.js";
import { LEAVE_YEARS, PLACES, REASONS, RELATIONS, date, words } from "./words.js";

/** @typedef {import("../types.js").Case} Case */
/** @typedef {import("../types.js").FactAnswer} FactAnswer */
/** @typedef {import("../types.js").MissingItem} MissingItem */
/** @typedef {import("../types.js").Answer<"leave.plan">} Plan */
/** @typedef {import("../rulebook.js").Rulebook} Rulebook */
/** @typedef {{ reason: string, first_day: string, last_day: string }} Row */
/** @typedef {readonly (readonly [string, string])[]} Choices */
/** @typedef {"date" | "decimal" | "count" | "select" | "radio" | "checks" | "rows"} Kind */
/** @typedef {{ name: string, label: string, kind: Kind, choices?: Choices, value?: string, unit?: string, optional?: boolean }} Field */
/** @typedef {{ [name: string]: string }} Texts */
/** @typedef {{ texts: Texts, lists: { [name: string]: string[] }, rows: Row[] }} Values */
/** @typedef {{ key: string, legend: string, hint?: string, fields: Field[], write: (given: Case, values: Values) => Case }} Question */
/** @typedef {{ plan: Plan, question: Question | undefined, left: number, unasked: string[] }} Step */

/** @type {Choices} */
const YES_NO = [
  ["yes", "Yes"],
  ["no", "No"],
];

/**
 * The first question: which leave, when, where.
 *
 * @param {string | undefined} state
 * @returns {Question}
 */
export function first(state) {
  return {
    key: "leave",
    legend: "Which leave is planned?",
    fields: [
      { name: "state", label: "In which state does the employee work?", kind: "select", choices: PLACES, ...(state ? { value: state } : {}) },
      { name: "rows", label: "Part", kind: "rows", choices: REASONS },
    ],
    write: (given, { texts, rows }) => withFacts(given, { places: [{ state: text(texts, "state") }], leave: blocks(rows) }),
  };
}

/**
 * The plan so far, and what to ask next.
 *
 * @param {Rulebook} book
 * @param {Case} given
 * @param {string} on
 * @param {ReadonlySet<string>} settled keys of questions that were answered or skipped: none is asked twice, even where its answer is not enough
 * @returns {Step}
 */
export function next(book, given, on, settled) {
  const plan = book.leavePlan(given, { on });
  const missing = plan.missing ?? [];
  const facts = missing.length > 0 ? (book.facts({ of: "leave.plan", case: given, on }).facts ?? {}) : {};
  const asked = missing.map((item) => ofMissing(book, given, on, item, facts[item.fact ?? ""]));
  // Most figures turn on the days that are worked: they are asked first.
  const week = asked.find((question) => question?.key === "schedule");
  const questions = [week, ...asked.filter((question) => question !== week), ...judgments(plan, on), ofClaims(book, given, on, plan)];
  const open = questions.filter((question) => question !== undefined).filter((question) => !settled.has(question.key));
  const unasked = missing.filter((_, index) => asked[index] === undefined || settled.has(asked[index]?.key ?? ""));
  return { plan, question: open[0], left: open.length, unasked: unasked.map((item) => inWords(given, item, facts[item.fact ?? ""])) };
}

/**
 * A fact that is missing, by its question, or by its id where it has none.
 *
 * @param {Case} given
 * @param {MissingItem} item
 * @param {FactAnswer | undefined} fact
 */
function inWords(given, item, fact) {
  const about = [item.item, item.before && `before ${date(item.before)}`, partOf(given, item.at)].filter((text) => text !== undefined);
  return [fact?.wording ?? words(item.fact ?? item.reason ?? ""), about.length > 0 ? ` (${about.join(", ")})` : ""].join("");
}

/**
 * The part of the leave that a pointer leads into.
 *
 * @param {Case} given
 * @param {string | undefined} at
 */
function partOf(given, at) {
  const index = /^\/case\/leave\/(\d+)\//.exec(at ?? "")?.[1];
  const block = index === undefined ? undefined : given.leave?.[Number(index)];
  return block?.first_day && block.last_day ? `leave from ${date(block.first_day)} to ${date(block.last_day)}` : undefined;
}

/**
 * @param {Texts} texts
 * @param {string} name
 */
function text(texts, name) {
  return texts[name] ?? "";
}

/**
 * The case with more facts; their keys and values are checked against the contract.
 *
 * @param {Case} given
 * @param {Partial<Case>} more
 * @returns {Case}
 */
function withFacts(given, more) {
  return { ...given, ...more };
}

/**
 * @param {readonly Row[]} rows
 * @returns {{ reason: import("../types.js").Reason, first_day: string, last_day: string }[]}
 */
function blocks(rows) {
  return rows.map((row) => ({ ...row, reason: /** @type {import("../types.js").Reason} */ (row.reason) }));
}

/**
 * The question for a fact that the plan lacks; undefined where a form of this kind cannot ask it.
 *
 * @param {Rulebook} book
 * @param {Case} given
 * @param {string} on
 * @param {MissingItem} item
 * @param {FactAnswer | undefined} fact
 * @returns {Question | undefined}
 */
function ofMissing(book, given, on, item, fact) {
  if (item.reason === "absences-not-complete") return ofAbsences(given);
  if (item.fact === "schedule") return { key: "schedule", legend: "Which hours are worked in a usual week?", ...ofWeek() };
  if (item.fact === undefined || item.at === undefined || fact === undefined) return undefined;
  const key = [item.fact, item.at, item.before ?? ""].join(" ");
  const form = byFact(book, given, on, item, fact) ?? byType(item, fact);
  const part = (given.leave ?? []).length > 1 ? partOf(given, item.at) : undefined;
  const hint = part ? { hint: `This is about the ${part}.` } : {};
  return form && { key, legend: fact.wording ?? words(item.fact), ...hint, ...form };
}

/** @typedef {Omit<Question, "key" | "legend">} Form */

/**
 * Facts that are entries of a list or records of their own.
 *
 * @param {Rulebook} book
 * @param {Case} given
 * @param {string} on
 * @param {MissingItem} item
 * @param {FactAnswer} fact
 * @returns {Form | undefined}
 */
function byFact(book, given, on, item, fact) {
  const id = item.fact ?? "";
  const at = item.at ?? "";
  const window = /^(?:hours-worked|average-hours|hours-scheduled)-(\d+)-(days|weeks|months|years|quarters)$/.exec(id);
  if (window) return ofWindow(at, Number(window[1]), window[2] ?? "months", item.before ?? firstDay(given));
  if (/^headcount-(?:total|within-75-miles|in-state|at-place|worldwide)$/.test(id)) {
    const fields = [field("count", "Number of employees", "count")];
    return { fields, write: (held, { texts }) => put(held, at, [{ count: Number(texts["count"]) }]) };
  }
  switch (id) {
    case "service":
      return {
        hint: "The day on which the employment began. Leave the question out if there were breaks.",
        fields: [field("from", "Employed since", "date")],
        write: (held, { texts }) => withFacts(held, { service: { periods: [{ from: text(texts, "from") }] } }),
      };
    case "leave-year":
      return {
        fields: [{ ...field("method", "Method", "select"), choices: LEAVE_YEARS }],
        write: (held, { texts }) => put(held, `${at}/*`, texts["method"]),
      };
    case "leave-for":
      return {
        fields: [{ ...field("relation", "That person is the employee's", "select"), choices: RELATIONS }],
        write: (held, { texts }) => put(held, `${at}/relation`, texts["relation"]),
      };
    case "wages-by-quarter":
      return ofQuarters(given, on);
    case "insured-by":
      return ofPrograms(book, on, item);
    default:
      return undefined;
  }
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Kind} kind
 * @returns {Field}
 */
function field(name, label, kind) {
  return { name, label, kind };
}

/**
 * A sum over the months before a day.
 *
 * @param {string} at
 * @param {number} count
 * @param {string} unit
 * @param {string | undefined} before
 * @returns {Form | undefined}
 */
function ofWindow(at, count, unit, before) {
  if (before === undefined) return undefined;
  return {
    hint: `Counted over the ${count} ${unit} before ${date(before)}.`,
    fields: [{ ...field("hours", "Hours", "decimal"), unit: "hours" }],
    write: (held, { texts }) => add(held, at, { [unit]: count, before, hours: texts["hours"] }),
  };
}

/** Places of plain figures: everything else of the type is an entry of a list. */
const FIGURES = /^\/case\/(?:wages\/(?:highest_quarter|average_weekly|regular_rate|annual)|claims\/\d+\/typical_hours|condition\/visits(?:_per_year)?)$/;

/**
 * Facts that are one value, by the type that the dictionary gives them.
 *
 * @param {MissingItem} item
 * @param {FactAnswer} fact
 * @returns {Form | undefined}
 */
function byType(item, fact) {
  const at = item.at ?? "";
  const choices = (fact.choices ?? []).map((word) => /** @type {const} */ ([word, words(word)]));
  /** @type {(kind: Kind, label: string, more?: Partial<Field>) => Form} */
  const one = (kind, label, more = {}) => ({
    fields: [{ ...field("value", label, kind), ...more }],
    write: (held, { texts }) => put(held, at, kind === "count" ? Number(texts["value"]) : texts["value"]),
  });
  switch (fact.type) {
    case "yes-no":
      // Options and coverage are kept by the law they are about, which their dictionary place does not name.
      return /\/(?:options|covered_under|enrolled)$/.test(at) ? undefined : one("radio", "Answer", { choices: YES_NO });
    case "day":
      return one("date", "Day");
    case "event":
      // A deeper place is not the day of the event but something about it, which the dictionary has no question for.
      return /^\/case\/events\/\w+$/.test(at) ? one("date", "Day") : undefined;
    case "word":
      return choices.length > 0 ? one("select", "Answer", { choices }) : undefined;
    case "words":
      return choices.length > 0 ? one("select", "Answer", { choices }) : undefined;
    case "hours":
      return FIGURES.test(at) ? one("decimal", "Hours", { unit: "hours" }) : undefined;
    case "money":
      return FIGURES.test(at) ? one("decimal", "Amount", { unit: "dollars" }) : undefined;
    case "count":
      return FIGURES.test(at) ? one("count", "Number") : undefined;
    default:
      return undefined;
  }
}

/**
 * Wages in the quarters that may count.
 *
 * @param {Case} given
 * @param {string} on
 * @returns {Form}
 */
function ofQuarters(given, on) {
  const quarters = quartersBefore(firstDay(given) ?? on, 6);
  const label = (/** @type {string} */ quarter) => `${quarter.slice(5).toUpperCase()} of ${quarter.slice(0, 4)}`;
  return {
    hint: "Gross wages, in dollars. Leave a quarter empty if it is not known; 0 means no wages.",
    fields: quarters.map((quarter) => ({ ...field(quarter, label(quarter), "decimal"), unit: "dollars", optional: true })),
    write: (held, { texts }) => {
      const known = quarters.filter((quarter) => texts[quarter]);
      const by_quarter = known.map((quarter) => ({ quarter, amount: text(texts, quarter) }));
      return withFacts(held, { wages: { ...held.wages, by_quarter } });
    },
  };
}

/**
 * The insurance programs whose tests ask for it.
 *
 * @param {Rulebook} book
 * @param {string} on
 * @param {MissingItem} item
 * @returns {Form}
 */
function ofPrograms(book, on, item) {
  const held = book.laws({ on }).held ?? {};
  const laws = [...new Set((item.tests ?? []).map((test) => test.split("/")[0] ?? ""))];
  return {
    fields: [{ ...field("programs", "Programs", "checks"), choices: laws.map((law) => [law, held[law]?.title ?? law]) }],
    write: (given, { lists }) => put(given, item.at ?? "/case/insured_by", lists["programs"] ?? []),
  };
}

/** @returns {Form} */
function ofWeek() {
  const days = /** @type {const} */ (["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
  const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
  return {
    hint: "Leave a day empty if it is no workday.",
    fields: days.map((day, index) => ({
      ...field(day, names[index] ?? day, "decimal"),
      unit: "hours",
      optional: true,
      value: index < 5 ? "8" : "",
    })),
    write: (held, { texts }) => {
      const worked = days.filter((day) => Number(texts[day] ?? 0) > 0);
      return withFacts(held, { schedule: [{ hours: Object.fromEntries(worked.map((day) => [day, text(texts, day)])) }] });
    },
  };
}

/**
 * Earlier leave: without the day from which the list is complete, it would say nothing.
 *
 * @param {Case} given
 * @returns {Question}
 */
function ofAbsences(given) {
  const service = given.service;
  const since = service && "periods" in service ? service.periods[0]?.from : undefined;
  return {
    key: "absences",
    legend: "Has there been earlier time off?",
    hint: "List every earlier leave since the day you give; without one, add no part.",
    fields: [
      { ...field("from", "The list is complete from", "date"), ...(since ? { value: since } : {}) },
      { ...field("rows", "Earlier leave", "rows"), choices: REASONS, optional: true },
    ],
    write: (held, { texts, rows }) => withFacts(held, { absences: blocks(rows), absences_complete_from: text(texts, "from") }),
  };
}

/**
 * What a person must decide.
 *
 * @param {Plan} plan
 * @param {string} on
 * @returns {Question[]}
 */
function judgments(plan, on) {
  return (plan.judgment ?? []).flatMap((item) => {
    const { question } = item;
    if (question === undefined || item.at !== "/case/determined") return [];
    const [law, id] = question.includes("/") ? question.split("/") : ["", question];
    return {
      key: `judgment ${question}`,
      legend: `${words(id ?? question)}: is it so?`,
      hint: `A finding under ${law || "the law"}${item.by ? `, made by the ${words(item.by).toLowerCase()}` : ""}. No rule can make it.`,
      fields: [{ ...field("value", "Answer", "radio"), choices: YES_NO }],
      write: (given, { texts }) => add(given, "/case/determined", { question, value: texts["value"], on }),
    };
  });
}

/**
 * Which benefit is claimed for which part of the leave: nothing is paid that nobody claims.
 *
 * @param {Rulebook} book
 * @param {Case} given
 * @param {string} on
 * @param {Plan} plan
 * @returns {Question | undefined}
 */
function ofClaims(book, given, on, plan) {
  if (given.claims !== undefined) return undefined;
  const held = book.laws({ on }).held ?? {};
  const pays = Object.entries(plan.laws ?? {}).filter(([, law]) => {
    const pay = law.entitlements?.["pay"];
    return pay !== undefined && pay.covered === "yes" && pay.eligible === "yes";
  });
  const programs = pays.flatMap(([law]) => (held[law]?.programs ?? []).map((program) => programId(law, program)));
  if (programs.length === 0) return undefined;
  /** @type {Choices} */
  const choices = [["none", "No claim"], ...programs.map((program) => /** @type {const} */ ([program, program]))];
  const parts = (given.leave ?? []).filter((block) => block.first_day !== undefined && block.last_day !== undefined);
  return {
    key: "claims",
    legend: "Which benefit is claimed?",
    hint: pays.map(([law]) => held[law]?.title ?? law).join("; "),
    fields: parts.map((block, index) => ({
      ...field(`claim-${index}`, `For ${date(block.first_day ?? "")} to ${date(block.last_day ?? "")}`, "select"),
      choices,
    })),
    write: (held, { texts }) => {
      const claims = parts.flatMap(({ first_day, last_day }, index) => {
        const program = texts[`claim-${index}`] ?? "none";
        return program === "none" || first_day === undefined || last_day === undefined ? [] : [{ program, first_day, last_day }];
      });
      return withFacts(held, { claims });
    },
  };
}

/**
 * A law with one program has its own id as the program.
 *
 * @param {string} law
 * @param {string} program
 */
function programId(law, program) {
  return program === law ? law : `${law}/${program}`;
}
