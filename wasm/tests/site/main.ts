import { LeavelawError, Rulebook, toText } from "leavelaw";
import { usFederal } from "leavelaw/packs/us-federal";
import { Rulebook as Slim } from "leavelaw/slim";
import { ana } from "../ana.mjs";

function show(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}

const book = await Rulebook.bundled();
show("bundled", toText(book.leavePlan(ana, { on: "2026-01-05" })));
const slim = await Slim.of(usFederal);
show("slim", slim.leaveEligibility(ana, { law: "us-fmla", on: "2026-01-05" }).outcome);
try {
  slim.leaveEligibility(ana, { law: "us-ca-cfra", on: "2026-01-05" });
} catch (problem) {
  if (problem instanceof LeavelawError) show("error", `${problem.code} ${problem.at}`);
}
