import { asks } from "./asks.js";
import { Book, html, show } from "./leavelaw.js";
import { init, needed } from "./module.js";
import { over, written } from "./text.js";

/** The law: immutable. Its memory is given back when nothing refers to it any more. */
export class Rulebook {
  #book;

  /** @param {Book} book */
  constructor(book) {
    if (!(book instanceof Book)) throw new TypeError("a rulebook is had from Rulebook.of(...) or Rulebook.bundled()");
    this.#book = book;
  }

  static async of(...images) {
    await init();
    return images.reduce((book, image) => book.withImage(image), new this(Book.empty()));
  }

  withImage(image) {
    const bytes = image instanceof Uint8Array ? image : new TextEncoder().encode(image.image);
    return this.#with(this.#book.withImage, bytes);
  }

  withPackJson(name, pack) {
    return this.#with(this.#book.withPackJson, name, written(pack));
  }

  only(...ids) {
    return this.#with(this.#book.only, ids);
  }

  explaining() {
    return this.#with(this.#book.explaining);
  }

  strict() {
    return this.#with(this.#book.strict);
  }

  assuming(test, is) {
    return this.#with(this.#book.assuming, test, is);
  }

  get hash() {
    return this.#book.hash();
  }

  packs() {
    return this.#asked(this.#book.packs);
  }

  cites(id) {
    return this.#asked(this.#book.cites, id);
  }

  decide(request) {
    return this.#asked(this.#book.decide, written(request));
  }

  receipt(request) {
    return this.#asked(this.#book.receipt, written(request));
  }

  replay(receipt) {
    return this.#asked(this.#book.replay, written(receipt));
  }

  #with(method, ...given) {
    return new this.constructor(over(() => method.apply(this.#book, given)));
  }

  #asked(method, ...given) {
    return JSON.parse(over(() => method.apply(this.#book, given)));
  }
}

// One method for each ask: leavePlan(input, question) decides { ask: "leave.plan", case: input, ...question }.
for (const [name, { ask, input }] of Object.entries(asks)) {
  const value = input
    ? function (given, question) {
        return this.decide({ ...question, ask, case: given });
      }
    : function (question) {
        return this.decide({ ...question, ask });
      };
  Object.defineProperty(value, "name", { value: name });
  Object.defineProperty(Rulebook.prototype, name, { value, writable: true, configurable: true });
}

export function toText(answer) {
  needed();
  return over(() => show(written(answer)));
}

export function toHtml(answer) {
  needed();
  return over(() => html(written(answer)));
}
