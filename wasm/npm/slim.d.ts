export type * from "./types.js";
export type { Source } from "./module.js";
export type { PackImage } from "./rulebook.js";
export { LeavelawError } from "./errors.js";
export { init } from "./module.js";
export { Rulebook, toHtml, toText } from "./rulebook.js";
