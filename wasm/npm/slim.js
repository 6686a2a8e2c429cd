// The library without any law: packs come from `leavelaw/packs` or from the host.
export { LeavelawError } from "./errors.js";
export { init } from "./module.js";
export { Rulebook, toHtml, toText } from "./rulebook.js";
