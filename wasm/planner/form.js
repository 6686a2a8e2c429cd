// One question as a form: its fields with labels, what was typed into them, and what is wrong with that.
import { button, h } from "./dom.js";

/** @typedef {import("./questions.js").Question} Question */
/** @typedef {import("./questions.js").Field} Field */
/** @typedef {import("./questions.js").Row} Row */
/** @typedef {import("./questions.js").Values} Values */
/** @typedef {HTMLInputElement | HTMLSelectElement} Control */

/** What a field of a kind takes, and what is said of anything else. */
const FORMS = {
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, wrong: "Give a day." },
  decimal: { pattern: /^\d+(\.\d{1,2})?$/, wrong: "Give a number, with at most two decimals." },
  count: { pattern: /^\d{1,9}$/, wrong: "Give a whole number." },
  select: { pattern: /./, wrong: "Choose one." },
  radio: { pattern: /./, wrong: "Choose one." },
};

/** A question on the page. */
export class QuestionForm {
  /** @type {{ field: Field, controls: Control[], error: HTMLElement }[]} */
  #plain = [];
  /** @type {RowList | undefined} */
  #rows;
  #alert = h("p", { class: "error", id: "form-error", role: "alert" });

  /** @param {Question} question */
  constructor(question) {
    this.legend = h("legend", { tabindex: -1 }, question.legend);
    const hint = question.hint ? h("p", { id: "form-hint", class: "hint" }, question.hint) : undefined;
    const fields = question.fields.map((field) => this.#field(field, question.legend));
    this.element = h("fieldset", hint ? { "aria-describedby": "form-hint" } : {}, this.legend, hint, ...fields, this.#alert);
  }

  /**
   * @param {Field} field
   * @param {string} legend
   */
  #field(field, legend) {
    if (field.kind === "rows") {
      this.#rows = new RowList(field);
      return this.#rows.element;
    }
    const id = `field-${field.name}`;
    const error = h("p", { class: "error", id: `${id}-error` });
    const { element, controls } = field.kind === "radio" || field.kind === "checks" ? boxes(field, id, legend) : line(field, id);
    for (const control of controls) control.setAttribute("aria-describedby", error.id);
    this.#plain.push({ field, controls, error });
    return h("div", { class: "field" }, element, error);
  }

  /** Says what the library refused. @param {string} message */
  refuse(message) {
    this.#alert.textContent = message;
  }

  /** What was typed, or undefined where something is missing or wrong; that is said beside it, and the first such field takes the focus. */
  read() {
    /** @type {Values} */
    const values = { texts: {}, lists: {}, rows: [] };
    /** @type {Control[]} */
    const wrong = [];
    this.#alert.textContent = "";
    for (const { field, controls, error } of this.#plain) {
      const given = controls.filter((control) => !(control instanceof HTMLInputElement) || !/radio|checkbox/.test(control.type) || control.checked);
      const texts = given.map((control) => control.value.trim());
      const message = field.kind === "checks" ? "" : mistake(field, texts[0] ?? "");
      error.textContent = message;
      for (const control of controls) control.setAttribute("aria-invalid", message ? "true" : "false");
      if (message && controls[0]) wrong.push(controls[0]);
      if (field.kind === "checks") values.lists[field.name] = texts;
      else values.texts[field.name] = texts[0] ?? "";
    }
    const rows = this.#rows?.read();
    values.rows = rows?.rows ?? [];
    wrong.push(...(rows?.wrong ?? []));
    wrong[0]?.focus();
    return wrong.length > 0 ? undefined : values;
  }
}

/**
 * What is wrong with the text of a field; empty where nothing is.
 *
 * @param {Field} field
 * @param {string} text
 */
function mistake(field, text) {
  if (text === "" && field.optional) return "";
  const { pattern, wrong } = FORMS[/** @type {keyof typeof FORMS} */ (field.kind)];
  return pattern.test(text) ? "" : wrong;
}

/**
 * A label with its control.
 *
 * @param {Field} field
 * @param {string} id
 */
function line(field, id) {
  const control = field.kind === "select" ? select(id, field) : input(id, field);
  const unit = field.unit ? h("span", { class: "unit", "aria-hidden": "true" }, field.unit) : undefined;
  const said = field.unit ? h("span", { class: "hidden" }, ` in ${field.unit}`) : undefined;
  const element = h("div", { class: "line" }, h("label", { for: id }, field.label, said), h("span", { class: "control" }, control, unit));
  return { element, controls: [/** @type {Control} */ (control)] };
}

/**
 * @param {string} id
 * @param {Field} field
 */
function select(id, field) {
  const options = (field.choices ?? []).map(([value, text]) => h("option", { value, selected: value === field.value }, text));
  const none = field.value === undefined ? h("option", { value: "" }, "Choose") : undefined;
  return h("select", { id }, none, ...options);
}

/**
 * @param {string} id
 * @param {Field} field
 */
function input(id, field) {
  if (field.kind === "date") return h("input", { id, type: "date", value: field.value, max: "2199-12-31" });
  return h("input", { id, type: "text", value: field.value, inputmode: field.kind === "count" ? "numeric" : "decimal", autocomplete: "off" });
}

/**
 * Several boxes under one name.
 *
 * @param {Field} field
 * @param {string} id
 * @param {string} legend
 */
function boxes(field, id, legend) {
  const type = field.kind === "radio" ? "radio" : "checkbox";
  const controls = (field.choices ?? []).map(([value], index) => h("input", { type, id: `${id}-${index}`, name: id, value }));
  const lines = controls.map((control, index) => h("label", { class: "box", for: control.id }, control, field.choices?.[index]?.[1] ?? ""));
  const group = { class: "boxes", role: type === "radio" ? "radiogroup" : "group", "aria-label": `${legend} ${field.label}` };
  return { element: h("div", group, ...lines), controls: /** @type {Control[]} */ (controls) };
}

/** A list of leaves, each with its reason and days, that grows and shrinks. */
class RowList {
  /** @type {{ element: HTMLElement, legend: HTMLElement, reason: HTMLSelectElement, first: HTMLInputElement, last: HTMLInputElement, error: HTMLElement }[]} */
  #rows = [];
  #list = h("div");
  #made = 0;

  /** @param {Field} field */
  constructor(field) {
    this.field = field;
    const add = button(field.optional ? "Add earlier leave" : "Add another part", () => this.#add().focus());
    this.element = h("div", { class: "rows" }, this.#list, add);
    if (!field.optional) this.#add();
  }

  #add() {
    this.#made += 1;
    const id = `row-${this.#made}`;
    const legend = h("legend");
    const reason = select(`${id}-reason`, { name: "", label: "", kind: "select", choices: this.field.choices ?? [] });
    const first = h("input", { id: `${id}-first`, type: "date", max: "2199-12-31" });
    const last = h("input", { id: `${id}-last`, type: "date", max: "2199-12-31" });
    const error = h("p", { class: "error", id: `${id}-error` });
    for (const control of [reason, first, last]) control.setAttribute("aria-describedby", error.id);
    const label = (/** @type {string} */ text, /** @type {Control} */ control) =>
      h("div", { class: "line" }, h("label", { for: control.id }, text), h("span", { class: "control" }, control));
    const fields = [label("Reason", reason), label("First day away", first), label("Last day away", last)];
    const element = h("fieldset", { class: "row" }, legend, ...fields, error);
    const row = { element, legend, reason, first, last, error };
    if (this.field.optional || this.#rows.length > 0) element.append(button("Remove this part", () => this.#remove(row)));
    this.#rows.push(row);
    this.#list.append(element);
    this.#number();
    return reason;
  }

  /** @param {{ element: HTMLElement }} row */
  #remove(row) {
    this.#rows = this.#rows.filter((held) => held.element !== row.element);
    row.element.remove();
    this.#number();
    /** @type {HTMLElement | null} */ (this.element.lastElementChild)?.focus();
  }

  #number() {
    this.#rows.forEach((row, index) => (row.legend.textContent = `${this.field.label} ${index + 1}`));
  }

  /** @returns {{ rows: Row[], wrong: Control[] }} */
  read() {
    /** @type {Control[]} */
    const wrong = [];
    const rows = this.#rows.map(({ reason, first, last, error }) => {
      const empty = [reason, first, last].filter((control) => control.value === "");
      const late = empty.length === 0 && last.value < first.value ? [last] : [];
      for (const control of [reason, first, last]) control.setAttribute("aria-invalid", String([...empty, ...late].includes(control)));
      error.textContent = empty.length > 0 ? "Give the reason and both days." : late.length > 0 ? "The last day lies before the first." : "";
      wrong.push(...empty, ...late);
      return { reason: reason.value, first_day: first.value, last_day: last.value };
    });
    return { rows, wrong };
  }
}
