/** What is wrong with an input: never a value that was given about a person. */
export class LeavelawError extends Error {
  /** @param {import("./errors.js").Mistake} mistake */
  constructor(mistake) {
    super(mistake.at ? `${mistake.code} at ${mistake.at}: ${mistake.message}` : `${mistake.code}: ${mistake.message}`);
    this.code = mistake.code;
    this.at = mistake.at;
    this.expected = mistake.expected;
    this.report = mistake.report;
    this.others = (mistake.others ?? []).map((other) => new LeavelawError(other));
  }
}
Object.defineProperty(LeavelawError.prototype, "name", { value: "LeavelawError", configurable: true, writable: true });
