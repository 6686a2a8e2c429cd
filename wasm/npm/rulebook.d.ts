import type { Answer, Ask, Asks, Cited, PackInfo, Receipt, Replay, Request, Tri } from "./types.js";

/** The packs of a place, as a module of `leavelaw/packs` has them. */
export interface PackImage {
  /** Where their law holds: `us-ca`. */
  readonly place: string;
  /** The packs themselves, with a hash over them. */
  readonly image: string;
}

/** One method for each question. */
export interface Rulebook extends Asks {}

/** The law: immutable. Its memory is given back when nothing refers to it any more. */
export declare class Rulebook {
  protected constructor(book: never);

  /** A rulebook with the packs of some places; without any it is empty. */
  static of(...images: readonly (PackImage | Uint8Array)[]): Promise<Rulebook>;

  /** This rulebook with the packs of one more image. */
  withImage(image: PackImage | Uint8Array): this;
  /** This rulebook with one more pack: a company's policy, a statement, a schedule. `name` is the one that errors use. */
  withPackJson(name: string, pack: object): this;
  /** This rulebook with only some of its packs: smaller answers. */
  only(...ids: readonly string[]): this;

  /** The same rulebook, whose answers carry their reasons. */
  explaining(): this;
  /** The same rulebook without presumptions: what nobody said is missing. */
  strict(): this;
  /** The same rulebook, which takes a test as decided; the answer lists it in `assumed`. */
  assuming(test: string, is: Tri): this;

  /** The hash over all packs; answers name it. */
  readonly hash: string;
  /** What the rulebook holds. */
  packs(): readonly PackInfo[];
  /** The sources of a rule, figure or clause: `us-fmla/hours-of-service`. */
  cites(id: string): readonly Cited[];

  /** Answers a question that is data. */
  decide<A extends Ask>(request: Request<A>): Answer<A>;
  /** Answers a question and keeps both. */
  receipt<A extends Ask>(request: Request<A>): Receipt<A>;
  /** Makes the answer of a receipt again, and says what differs. */
  replay(receipt: Receipt): Replay;
}

/** The answer in words, as a terminal shows it. It shows facts of the case. */
export declare function toText(answer: Answer): string;
/** The answer as one HTML element with its own style, no script, nothing from elsewhere. It shows facts of the case. */
export declare function toHtml(answer: Answer): string;
