// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

/** The typed call of each ask, with its arguments taken from a request. */
internal val CALLS: Map<String, (Rulebook, Arguments) -> Answer> = mapOf(
    "leave.eligibility" to { book, from -> book.leaveEligibility(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.ground" to { book, from -> book.leaveGround(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.usage" to { book, from -> book.leaveUsage(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.year" to { book, from -> book.leaveYear(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.balance" to { book, from -> book.leaveBalance(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.plan" to { book, from -> book.leavePlan(from.input("case", Case::fromJson), from.day("on")) },
    "leave.deadline" to { book, from -> book.leaveDeadline(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.benefit" to { book, from -> book.leaveBenefit(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.base-period" to { book, from -> book.leaveBasePeriod(from.input("case", Case::fromJson), from.text("law"), from.day("on")) },
    "leave.may" to { book, from -> book.leaveMay(from.input("case", Case::fromJson), from.text("law"), from.word("act", Act::of), from.day("on")) },
    "accrue.ledger" to { book, from -> book.accrueLedger(from.input("case", Case::fromJson), from.text("plan"), from.day("on")) },
    "accrue.first-use" to { book, from -> book.accrueFirstUse(from.input("case", Case::fromJson), from.text("plan"), from.day("on")) },
    "accrue.project" to { book, from -> book.accrueProject(from.input("case", Case::fromJson), from.text("plan"), from.day("on"), from.day("through")) },
    "disclose" to { book, from -> book.disclose(from.input("case", Disclosure::fromJson), from.texts("under"), from.day("on")) },
    "redact" to { book, from -> book.redact(from.input("case", Disclosure::fromJson), from.texts("under"), from.optional("document") { map("document") { text(it) } }, from.optional("record") { text("record") }, from.optional("fields") { map("fields") { texts(it) } }, from.optional("list") { word("list", RemovedList::of) }, from.day("on")) },
    "clock" to { book, from -> book.clock(from.input("case", Trigger::fromJson), from.text("law"), from.day("on")) },
    "lint" to { book, from -> book.lint(from.text("statement"), from.day("on")) },
    "consents" to { book, from -> book.consents(from.input("case", ConsentLedger::fromJson), from.day("on")) },
    "prove" to { book, from -> book.prove(from.inputs("assertions", Assertion::fromJson), from.texts("under"), from.day("on")) },
    "matrix" to { book, from -> book.matrix(from.input("of", Region::fromJson), from.texts("under"), from.day("on")) },
    "retain" to { book, from -> book.retain(from.input("case", KeptRecord::fromJson), from.day("on"), from.optional("known_on") { day("known_on") }) },
    "hold" to { book, from -> book.hold(from.input("case", KeptRecord::fromJson), from.day("on"), from.optional("known_on") { day("known_on") }) },
    "sweep" to { book, from -> book.sweep(from.input("case", Records::fromJson), from.day("on"), from.optional("known_on") { day("known_on") }) },
    "rights" to { book, from -> book.rights(from.input("case", RightsRequest::fromJson), from.text("law"), from.day("on")) },
    "laws" to { book, from -> book.laws(from.optional("place") { text("place") }, from.day("on")) },
    "facts" to { book, from -> book.facts(from.word("of", AskName::of), from.optional("law") { text("law") }, from.optional("case") { inputOfAsk("case") }, from.day("on")) },
)

/** The input of each ask that has one. */
internal val READS: Map<String, (String) -> Input> = mapOf(
    "leave.eligibility" to Case::fromJson,
    "leave.ground" to Case::fromJson,
    "leave.usage" to Case::fromJson,
    "leave.year" to Case::fromJson,
    "leave.balance" to Case::fromJson,
    "leave.plan" to Case::fromJson,
    "leave.deadline" to Case::fromJson,
    "leave.benefit" to Case::fromJson,
    "leave.base-period" to Case::fromJson,
    "leave.may" to Case::fromJson,
    "accrue.ledger" to Case::fromJson,
    "accrue.first-use" to Case::fromJson,
    "accrue.project" to Case::fromJson,
    "disclose" to Disclosure::fromJson,
    "redact" to Disclosure::fromJson,
    "clock" to Trigger::fromJson,
    "consents" to ConsentLedger::fromJson,
    "retain" to KeptRecord::fromJson,
    "hold" to KeptRecord::fromJson,
    "sweep" to Records::fromJson,
    "rights" to RightsRequest::fromJson,
)
