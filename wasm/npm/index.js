// The library with every law of this release, which is fetched when `bundled` is called and not before.
import { Rulebook as WithoutLaw } from "./rulebook.js";

export { LeavelawError } from "./errors.js";
export { init } from "./module.js";
export { toHtml, toText } from "./rulebook.js";

export class Rulebook extends WithoutLaw {
  static async bundled() {
    return this.of(...Object.values(await import("./packs/index.js")));
  }
}
