// What one typed call costs, with its objects in and out: `node speed.mjs`. The least of many rounds, since other work only ever adds.
import { Rulebook } from "leavelaw";
import { pregnancy } from "./lib.mjs";

const book = await Rulebook.bundled();
const ana = pregnancy();
const calls = {
  leaveEligibility: () => book.leaveEligibility(ana, { law: "us-fmla", on: "2026-01-05" }),
  leavePlan: () => book.leavePlan(ana, { on: "2026-01-05" }),
};

for (const [name, call] of Object.entries(calls)) {
  const answer = JSON.stringify(call()).length;
  let least = Infinity;
  for (const until = performance.now() + 3000; performance.now() < until; ) {
    const start = performance.now();
    call();
    least = Math.min(least, performance.now() - start);
  }
  console.log(`${name}: ${Math.round(least * 1000)} microseconds, ${JSON.stringify(ana).length} bytes in, ${answer} out`);
}
