// Compiled with --strict, never run: what a user may write, and what must not compile.
import { LeavelawError, Rulebook, toText, type Answer, type Case, type Code, type Plan, type Receipt, type Request } from "leavelaw";
import { usCa, usFederal } from "leavelaw/packs";
import { usWa } from "leavelaw/packs/us-wa";
import { Rulebook as Slim, init } from "leavelaw/slim";
import { ana as example } from "../ana.mjs";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(equal: Equal<A, B>) => equal;

// Checked as JavaScript with the types of the package.
const ana: Case = example;

export async function rulebooks(): Promise<void> {
  const book = await Rulebook.bundled();
  const two: Rulebook = await Rulebook.of(usFederal, usCa);
  const slim = await Slim.of(usWa, new Uint8Array());
  await init(new URL("https://example.org/leavelaw.wasm"));
  const manner: Rulebook = book.explaining().strict().only("us-fmla").assuming("us-fmla/employer-covered", "yes");
  const packs: string[] = manner.packs().map((pack) => pack.id);
  const cites: string[] = two.cites("us-fmla/hours-of-service").flatMap((cited) => cited.cites ?? []);
  // @ts-expect-error: without law there is nothing bundled
  await Slim.bundled();
  // @ts-expect-error: rulebooks are not made by hand
  new Rulebook();
  // @ts-expect-error: a word that is none
  book.assuming("us-fmla/employer-covered", "maybe");
  // @ts-expect-error: a pack is an object
  book.withPackJson("acme.json", "{}");
  // @ts-expect-error: a rulebook does not change
  slim.hash = "sha256:";
  void [packs, cites];
}

export function narrowing(book: Rulebook): string {
  const may = book.leaveEligibility(ana, { law: "us-fmla", on: "2026-01-05" });
  same<typeof may.ask, "leave.eligibility">(true);
  // @ts-expect-error: only where the outcome is unknown
  void may.missing;
  if (may.outcome === "unknown") {
    return (may.missing ?? []).map((item) => item.fact ?? "").join();
  }
  same<typeof may.outcome, "yes" | "no">(true);
  // @ts-expect-error: an outcome that is none
  if (may.outcome === "perhaps") return "";
  const observed = may.tests?.["hours-of-service"]?.observed;
  if (observed && "seconds" in observed) return `${observed.seconds / 3600} h`;
  // @ts-expect-error: the unit must be asked for first
  return `${observed?.seconds}`;
}

export function asked(book: Rulebook): void {
  const plan: Plan = book.leavePlan(ana, { on: "2026-01-05" });
  toText(book.leavePlan(ana, { on: "2026-01-05" }));
  // @ts-expect-error: a plan that does not name its ask is no answer to show
  toText(plan);
  // @ts-expect-error: the day is missing
  book.leavePlan(ana);
  // @ts-expect-error: an argument that the ask does not have
  book.leavePlan(ana, { on: "2026-01-05", law: "us-fmla" });
  // @ts-expect-error: an ask is called by its method
  book.leave_plan(ana, { on: "2026-01-05" });
  // @ts-expect-error: the act is a word of a closed list
  book.leaveMay(ana, { law: "us-fmla", act: "fire", on: "2026-01-05" });
  // @ts-expect-error: answers do not change
  book.leavePlan(ana, { on: "2026-01-05" }).on = "2026-01-06";
  void plan;
}

export function data(book: Rulebook): void {
  const grounds = book.decide({ ask: "leave.ground", law: "us-fmla", case: ana, on: "2026-01-05", explain: true });
  same<typeof grounds, Answer<"leave.ground">>(true);
  const stored: Request = { ask: "laws", on: "2026-01-05" };
  const whatever: Answer = book.decide(stored);
  if (whatever.ask === "laws") void whatever.held;
  const receipt: Receipt<"leave.plan"> = book.receipt({ ask: "leave.plan", case: ana, on: "2026-01-05" });
  const replay: boolean = book.replay(receipt).same;
  // @ts-expect-error: no such ask
  book.decide({ ask: "leave.plam", case: ana, on: "2026-01-05" });
  // @ts-expect-error: the law is missing
  book.decide({ ask: "leave.ground", case: ana, on: "2026-01-05" });
  // @ts-expect-error: a key that the request does not have
  book.decide({ ask: "laws", on: "2026-01-05", palce: "us-ca" });
  void replay;
}

export const wrong: readonly Case[] = [
  // @ts-expect-error: a key that is none
  { plases: [] },
  // @ts-expect-error: hours are exact decimals, not floats
  { hours_worked: [{ months: 12, before: "2026-01-05", hours: 1930.5 }] },
  // @ts-expect-error: money is an exact decimal
  { wages: { highest_quarter: 20800 } },
  // @ts-expect-error: a word that is none
  { leave: [{ reason: "own-helth" }] },
  // @ts-expect-error: a count is a number
  { headcount: { total: [{ count: "120" }] } },
  // @ts-expect-error: a day is text
  { leave: [{ first_day: new Date() }] },
  // @ts-expect-error: yes or no, not true or false
  { leave: [{ emergency: true }] },
  // @ts-expect-error: null is no fact
  { absences: null },
];

export function errors(problem: unknown): Code | undefined {
  if (!(problem instanceof LeavelawError)) return undefined;
  switch (problem.code) {
    case "too-precise":
      return problem.others[0]?.code;
    // @ts-expect-error: a code that is none
    case "too-exact":
      return undefined;
    default:
      return problem.code;
  }
}
