import type { Answer, Case } from "../types.js";

/** What the event `leavelaw-plan` tells after each answer. */
export interface Planned {
  /** The case as it was told so far. It holds facts of a person. */
  readonly case: Case;
  /** What the law says of it. */
  readonly plan: Answer<"leave.plan">;
  /** Is no question left? */
  readonly done: boolean;
}

/**
 * A planner of leave: it asks one fact at a time and shows what the law says so far. Nothing leaves the page. Attributes: `on`, the day of
 * the question (absent: today), and `state`, where the employee works (`us-ca`).
 */
export declare class LeavelawPlanner extends HTMLElement {
  /** The day of the question. */
  readonly on: string;
  /** The case as it was told so far. */
  readonly case: Case;
}

declare global {
  interface HTMLElementTagNameMap {
    "leavelaw-planner": LeavelawPlanner;
  }
  interface HTMLElementEventMap {
    "leavelaw-plan": CustomEvent<Planned>;
  }
}
