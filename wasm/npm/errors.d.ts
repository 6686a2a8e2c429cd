import type { Code } from "./types.js";

/** A mistake as the library tells it. */
export interface Mistake {
  readonly code: Code;
  readonly at: string;
  readonly message: string;
  readonly expected: string;
  readonly report: string;
  readonly others?: readonly Mistake[];
}

/** What is wrong with an input. No field holds a value that was given about a person. */
export declare class LeavelawError extends Error {
  constructor(mistake: Mistake);
  /** What is wrong, as a stable word. */
  readonly code: Code;
  /** Where: a JSON pointer into the request, `pack:/pointer` for a pack, or empty. */
  readonly at: string;
  /** What would be right. */
  readonly expected: string;
  /** All of it for people; for a pack with an excerpt. */
  readonly report: string;
  /** Further mistakes of the same input. */
  readonly others: readonly LeavelawError[];
}
