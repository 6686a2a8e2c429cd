// Words for people: reasons, places, units. Whatever has no word of its own here is shown by its id.

/**
 * Reasons of leave that the form offers.
 *
 * @type {readonly (readonly [import("../types.js").Reason, string])[]}
 */
export const REASONS = [
  ["pregnancy/incapacity", "Pregnancy or childbirth: not able to work"],
  ["pregnancy/prenatal-care", "Pregnancy: check-ups"],
  ["bonding/birth", "Time with a newborn child"],
  ["bonding/adoption", "Time with an adopted child"],
  ["bonding/foster", "Time with a foster child"],
  ["own-health", "Own serious illness or injury"],
  ["own-disability", "Own disability"],
  ["family-care", "Care for a sick family member"],
  ["military-caregiver", "Care for an injured service member"],
  ["exigency", "A family member is called to military duty"],
  ["bereavement/death", "Death of a family member"],
  ["safe", "Safety after violence or stalking"],
];

/** @type {readonly (readonly [import("../types.js").Relation, string])[]} */
export const RELATIONS = [
  ["child", "Child"],
  ["parent", "Parent"],
  ["spouse", "Spouse"],
  ["domestic-partner", "Domestic partner"],
  ["sibling", "Brother or sister"],
  ["grandparent", "Grandparent"],
  ["grandchild", "Grandchild"],
  ["next-of-kin", "Next of kin"],
  ["designated-person", "A person named by the employee"],
];

/** @type {readonly (readonly ["rolling" | "calendar" | "forward" | "none-chosen", string])[]} */
export const LEAVE_YEARS = [
  ["rolling", "Rolling: the 12 months before each day of leave"],
  ["calendar", "Calendar year"],
  ["forward", "12 months forward from the first day of leave"],
  ["none-chosen", "The employer has chosen none"],
];

const STATES =
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|" +
  "GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|" +
  "MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|" +
  "NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|" +
  "SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming";

/**
 * The places that the form offers, as ids and names.
 *
 * @type {readonly (readonly [string, string])[]}
 */
export const PLACES = STATES.split("|").map((entry) => [`us-${entry.slice(0, 2).toLowerCase()}`, entry.slice(3)]);

const WORDS = new Map([...REASONS, ...RELATIONS].map(([id, text]) => [String(id), text]));

/**
 * An id in words: `school-public` is "School public".
 *
 * @param {string} id
 */
export function words(id) {
  const text = id.replaceAll(/[-_/]/g, " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A reason in words.
 *
 * @param {string | undefined} reason
 */
export function reasonInWords(reason) {
  return WORDS.get(reason ?? "") ?? words(reason ?? "");
}

/**
 * An amount of cents in the currency of the place.
 *
 * @param {number} cents
 */
export function money(cents) {
  return new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(cents / 100);
}

/** @param {number} seconds */
export function hours(seconds) {
  return `${new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 }).format(seconds / 3600)} hours`;
}

/**
 * A day as people read it. Days have no time, and so no zone.
 *
 * @param {string} day
 */
export function date(day) {
  return new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/**
 * What a test observed or requires.
 *
 * @param {import("../types.js").Value | undefined} value
 */
export function valueInWords(value) {
  if (value === undefined) return "not known";
  if ("seconds" in value) return hours(value.seconds);
  if ("cents" in value) return money(value.cents);
  if ("date" in value) return date(value.date);
  if ("flag" in value) return value.flag;
  if ("word" in value) return words(value.word);
  if ("words" in value) return value.words.map(words).join(", ");
  if ("count" in value) return String(value.count);
  const [unit, amount] = Object.entries(value)[0] ?? ["", ""];
  return `${typeof amount === "string" ? rational(amount) : amount} ${unit}`;
}

/** @type {{ readonly [op: string]: string }} */
const OPS = {
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  "less-than": "less than",
  "on-or-after": "on or after",
  "on-or-before": "on or before",
  "one-of": "one of",
  "not-one-of": "none of",
  "is-not": "not",
  is: "",
};

/**
 * What a test requires: "at least 1,250 hours".
 *
 * @param {import("../types.js").TestAnswer} test
 */
export function requirement(test) {
  const op = OPS[test.op ?? "is"] ?? words(test.op ?? "").toLowerCase();
  return `${op} ${valueInWords(test.required)}`.trim();
}

/**
 * An exact number as people read it: "52/5" is "10 2/5".
 *
 * @param {string | undefined} text
 */
export function rational(text) {
  const [above, below] = (text ?? "").split("/").map(Number);
  if (text === undefined || above === undefined || below === undefined) return text ?? "not known";
  const whole = Math.trunc(above / below);
  const rest = `${Math.abs(above % below)}/${below}`;
  return whole === 0 ? text : `${whole} ${rest}`;
}
