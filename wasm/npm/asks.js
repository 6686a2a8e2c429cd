// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

/** The method of each ask, and whether it takes an input before its question. */
export const asks = {
  leaveEligibility: { ask: "leave.eligibility", input: true },
  leaveGround: { ask: "leave.ground", input: true },
  leaveUsage: { ask: "leave.usage", input: true },
  leaveYear: { ask: "leave.year", input: true },
  leaveBalance: { ask: "leave.balance", input: true },
  leavePlan: { ask: "leave.plan", input: true },
  leaveDeadline: { ask: "leave.deadline", input: true },
  leaveBenefit: { ask: "leave.benefit", input: true },
  leaveBasePeriod: { ask: "leave.base-period", input: true },
  leaveMay: { ask: "leave.may", input: true },
  accrueLedger: { ask: "accrue.ledger", input: true },
  accrueFirstUse: { ask: "accrue.first-use", input: true },
  accrueProject: { ask: "accrue.project", input: true },
  disclose: { ask: "disclose", input: true },
  redact: { ask: "redact", input: true },
  clock: { ask: "clock", input: true },
  lint: { ask: "lint", input: false },
  consents: { ask: "consents", input: true },
  prove: { ask: "prove", input: false },
  matrix: { ask: "matrix", input: false },
  retain: { ask: "retain", input: true },
  hold: { ask: "hold", input: true },
  laws: { ask: "laws", input: false },
  facts: { ask: "facts", input: false },
};
