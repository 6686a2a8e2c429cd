import { Rulebook as WithoutLaw, type PackImage } from "./rulebook.js";

export type * from "./types.js";
export type { Source } from "./module.js";
export type { PackImage } from "./rulebook.js";
export { LeavelawError } from "./errors.js";
export { init } from "./module.js";
export { toHtml, toText } from "./rulebook.js";

/** The law: immutable. Its memory is given back when nothing refers to it any more. */
export declare class Rulebook extends WithoutLaw {
  /** A rulebook with every law of this release. */
  static bundled(): Promise<Rulebook>;
  /** A rulebook with the packs of some places; without any it is empty. */
  static of(...images: readonly (PackImage | Uint8Array)[]): Promise<Rulebook>;
}
