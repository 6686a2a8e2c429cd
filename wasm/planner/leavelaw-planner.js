// <leavelaw-planner>: asks what is still missing, one fact at a time, and shows what the law says so far. All of it happens in the page.
import { LeavelawError, Rulebook } from "../index.js";
import { answer } from "./answer.js";
import { button, h } from "./dom.js";
import { QuestionForm } from "./form.js";
import { first, next } from "./questions.js";
import { STYLE } from "./style.js";

/** @typedef {import("../types.js").Case} Case */
/** @typedef {import("./questions.js").Question} Question */
/** @typedef {import("./questions.js").Step} Step */
/** @typedef {{ given: Case, answered: ReadonlySet<string>, skipped: ReadonlySet<string> }} Told */

/** @type {Told} */
const NOTHING = { given: {}, answered: new Set(), skipped: new Set() };

/** A planner of leave. Attributes: `on`, the day of the question (absent: today), and `state`, where the employee works. */
export class LeavelawPlanner extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #status = h("p", { class: "status-line", role: "status" });
  #form = h("form", { novalidate: true, "aria-label": "Question" });
  #result = h("div");
  /** What was told, and what was told before: the way back. @type {Told[]} */
  #told = [NOTHING];
  /** @type {Question} */
  #question = first(undefined);
  /** @type {QuestionForm | undefined} */
  #shown;
  /** @type {Promise<Rulebook> | undefined} */
  #loading;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [sheet];
    const intro = h("p", { class: "aside" }, "Nothing that you type leaves this page. Skip what you do not know.");
    this.#root.append(h("h2", {}, "Leave planner"), intro, this.#status, this.#form, this.#result);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
  }

  connectedCallback() {
    if (this.#shown === undefined) this.#start();
    this.#loading ??= Rulebook.bundled();
    this.#loading.catch(() => this.#say("The rules could not be loaded. Reload the page to try again."));
  }

  /** The day of the question. */
  get on() {
    const now = new Date();
    const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
    return this.getAttribute("on") ?? today;
  }

  /** The case as it was told so far: the facts of a person. @returns {Case} */
  get case() {
    return this.#now.given;
  }

  get #now() {
    const now = this.#told[this.#told.length - 1];
    if (now === undefined) throw new Error("nothing was told");
    return now;
  }

  #start() {
    this.#told = [NOTHING];
    this.#result.replaceChildren();
    this.#ask(first(this.getAttribute("state") ?? undefined));
  }

  /** @param {Question} question */
  #ask(question) {
    this.#question = question;
    this.#shown = new QuestionForm(question);
    const begun = this.#told.length > 1;
    const buttons = [
      h("button", { type: "submit", class: "main" }, begun ? "Next" : "Show what applies"),
      begun ? button("I do not know", () => void this.#skip()) : undefined,
      begun ? button("Back", () => void this.#back()) : undefined,
    ];
    this.#form.hidden = false;
    this.#form.replaceChildren(this.#shown.element, h("div", { class: "actions" }, ...buttons));
  }

  async #submit() {
    const values = this.#shown?.read();
    if (values === undefined) return;
    const { given, answered, skipped } = this.#now;
    await this.#tell({ given: this.#question.write(given, values), answered: new Set([...answered, this.#question.key]), skipped });
  }

  async #skip() {
    await this.#tell({ ...this.#now, skipped: new Set([...this.#now.skipped, this.#question.key]) });
  }

  async #back() {
    this.#told.pop();
    if (this.#told.length > 1) {
      await this.#tell(/** @type {Told} */ (this.#told.pop()));
    } else {
      this.#start();
      this.#shown?.legend.focus();
    }
  }

  /** Takes over what was told, unless the library refuses it. @param {Told} told */
  async #tell(told) {
    this.#say("Working it out …");
    try {
      const book = await /** @type {Promise<Rulebook>} */ (this.#loading);
      const step = next(book, told.given, this.on, new Set([...told.answered, ...told.skipped]));
      this.#told.push(told);
      this.#show(book, step);
    } catch (problem) {
      if (!(problem instanceof LeavelawError)) throw problem;
      this.#say("");
      this.#shown?.refuse(`This cannot be: ${problem.message.replace(/^.*?: /, "")}. Expected: ${problem.expected}.`);
    }
  }

  /**
   * @param {Rulebook} book
   * @param {Step} step
   */
  #show(book, step) {
    const { plan, question, left, unasked } = step;
    const heading = h("h2", { id: "plan", tabindex: -1 }, question ? "What can be said so far" : "The plan");
    const held = book.laws({ on: this.on }).held ?? {};
    this.#result.replaceChildren(answer(plan, held, unasked, heading), this.#after());
    if (question) {
      this.#ask(question);
      this.#shown?.legend.focus();
      this.#say(`${left === 1 ? "1 question" : `About ${left} questions`} left. The plan below is up to date.`);
    } else {
      this.#form.hidden = true;
      heading.focus();
      this.#say("No question is left. The plan is ready.");
    }
    this.dispatchEvent(new CustomEvent("leavelaw-plan", { detail: { case: this.case, plan, done: !question }, bubbles: true, composed: true }));
  }

  /** What can be done behind the plan. */
  #after() {
    const again = button("Ask again what was skipped", () => void this.#tell({ ...this.#now, skipped: new Set() }));
    const anew = button("Start anew", () => {
      this.#start();
      this.#say("");
      this.#shown?.legend.focus();
    });
    const back = button("Back to the last question", () => void this.#back());
    return h("div", { class: "actions" }, this.#now.skipped.size > 0 ? again : undefined, back, anew);
  }

  /** @param {string} text */
  #say(text) {
    this.#status.textContent = text;
  }
}

customElements.define("leavelaw-planner", LeavelawPlanner);
