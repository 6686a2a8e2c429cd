// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.time.LocalDate
import org.leavelaw.internal.*

/** One method for each question; [Rulebook] answers them. */
abstract class Asks internal constructor() {
    internal abstract fun <A> ask(request: Request, read: JsonIn.() -> A): A

    /**
     * Whether a law covers the employer and the person qualifies, with every test.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveEligibility(case: Case, law: String, on: LocalDate): Eligibility =
        ask(Requests.leaveEligibility(case, law, on)) { readEligibility() }

    /**
     * Which reasons of the leave count under the law.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveGround(case: Case, law: String, on: LocalDate): Grounds =
        ask(Requests.leaveGround(case, law, on)) { readGrounds() }

    /**
     * What absences cost.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveUsage(case: Case, law: String, on: LocalDate): Usage =
        ask(Requests.leaveUsage(case, law, on)) { readUsage() }

    /**
     * The leave year in which the day lies.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveYear(case: Case, law: String, on: LocalDate): LeaveYearAnswer =
        ask(Requests.leaveYear(case, law, on)) { readLeaveYearAnswer() }

    /**
     * The meters of a law at the end of the day.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveBalance(case: Case, law: String, on: LocalDate): Balance =
        ask(Requests.leaveBalance(case, law, on)) { readBalance() }

    /**
     * Every law that reaches the person, laid on a calendar.
     *
     * @param case The person.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leavePlan(case: Case, on: LocalDate): Plan =
        ask(Requests.leavePlan(case, on)) { readPlan() }

    /**
     * Every step of a law that has a date.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveDeadline(case: Case, law: String, on: LocalDate): Deadlines =
        ask(Requests.leaveDeadline(case, law, on)) { readDeadlines() }

    /**
     * What a program pays, and by which line of its formula.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveBenefit(case: Case, law: String, on: LocalDate): Benefit =
        ask(Requests.leaveBenefit(case, law, on)) { readBenefit() }

    /**
     * The quarters whose wages count.
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveBasePeriod(case: Case, law: String, on: LocalDate): BasePeriod =
        ask(Requests.leaveBasePeriod(case, law, on)) { readBasePeriod() }

    /**
     * May, must or must not an act be done?
     *
     * @param case The person.
     * @param law The law, perhaps with one of its entitlements.
     * @param act The act.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveMay(case: Case, law: String, act: Act, on: LocalDate): Conduct =
        ask(Requests.leaveMay(case, law, act, on)) { readConduct() }

    /**
     * The records that a determination of leave creates, how long they live, and who may see them meanwhile.
     *
     * @param case The person.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun leaveRecords(case: Case, on: LocalDate): LeaveRecords =
        ask(Requests.leaveRecords(case, on)) { readLeaveRecords() }

    /**
     * The ledger of a plan through a day.
     *
     * @param case The person.
     * @param plan The plan: a law or a company's own.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun accrueLedger(case: Case, plan: String, on: LocalDate): Ledger =
        ask(Requests.accrueLedger(case, plan, on)) { readLedger() }

    /**
     * The first day on which leave may be used.
     *
     * @param case The person.
     * @param plan The plan: a law or a company's own.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun accrueFirstUse(case: Case, plan: String, on: LocalDate): FirstUse =
        ask(Requests.accrueFirstUse(case, plan, on)) { readFirstUse() }

    /**
     * A ledger continued to a later day.
     *
     * @param case The person.
     * @param plan The plan.
     * @param on The day of the question: what is known later is ignored.
     * @param through The last day of the projection.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun accrueProject(case: Case, plan: String, on: LocalDate, through: LocalDate): Projection =
        ask(Requests.accrueProject(case, plan, on, through)) { readProjection() }

    /**
     * Whether something may be done with data, item by item; the top is the strictest of the items.
     *
     * @param case Who wants what.
     * @param under Statements and laws; an empty list means all that apply.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun disclose(case: Disclosure, under: List<String>, on: LocalDate): Disclosed =
        ask(Requests.disclose(case, under, on)) { readDisclosed() }

    /**
     * A document with only what may be seen.
     *
     * @param case Who wants what.
     * @param under Statements and laws; an empty list means all that apply.
     * @param document Fields and their opaque text, unless `record` is given. A field is a data item, unless `fields` says what it holds.
     * @param record A JSON document as text, instead of `document`; its parts are fields by their JSON pointer.
     * @param fields The data items that a field holds: by its name in `document`, by its JSON pointer in `record`.
     * @param list How what was taken out is told; absent: by name.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @JvmOverloads
    @Throws(LeavelawException::class)
    fun redact(case: Disclosure, under: List<String>, document: Map<String, String>? = null, record: String? = null, fields: Map<String, List<String>>? = null, list: RemovedList? = null, on: LocalDate): Redacted =
        ask(Requests.redact(case, under, document, record, fields, list, on)) { readRedacted() }

    /**
     * When the steps of a law are due after an event.
     *
     * @param case What starts the clock.
     * @param law The law.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun clock(case: Trigger, law: String, on: LocalDate): Clock =
        ask(Requests.clock(case, law, on)) { readClock() }

    /**
     * What is wrong with a statement as of a day.
     *
     * @param statement The statement.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun lint(statement: String, on: LocalDate): LintReport =
        ask(Requests.lint(statement, on)) { readLintReport() }

    /**
     * The consents of a person at a time, as far as they were known on the day of the question.
     *
     * @param case What happened to them.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun consents(case: ConsentLedger, on: LocalDate): Consents =
        ask(Requests.consents(case, on)) { readConsents() }

    /**
     * Assertions about statements, each proved over everything that can be asked or refuted by one request.
     *
     * @param assertions The assertions.
     * @param under Statements and laws; an empty list means all that apply.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun prove(assertions: List<Assertion>, under: List<String>, on: LocalDate): Proof =
        ask(Requests.prove(assertions, under, on)) { readProof() }

    /**
     * Who may see what, for which purpose: every cell is decided over all that the request leaves open.
     *
     * @param of Which recipients, data and purposes, under which circumstances; the act is to disclose where none is named.
     * @param under Statements and laws; an empty list means all that apply.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun matrix(of: Region, under: List<String>, on: LocalDate): Matrix =
        ask(Requests.matrix(of, under, on)) { readMatrix() }

    /**
     * How long a record must be kept, and what stops its destruction.
     *
     * @param case The record.
     * @param on The day of the question: what is known later is ignored.
     * @param knownOn What was known on that day, under the law of `on`; absent: what was known on `on`.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @JvmOverloads
    @Throws(LeavelawException::class)
    fun retain(case: KeptRecord, on: LocalDate, knownOn: LocalDate? = null): RetentionAnswer =
        ask(Requests.retain(case, on, knownOn)) { readRetentionAnswer() }

    /**
     * Whether a record is under a hold.
     *
     * @param case The record.
     * @param on The day of the question: what is known later is ignored.
     * @param knownOn What was known on that day, under the law of `on`; absent: what was known on `on`.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @JvmOverloads
    @Throws(LeavelawException::class)
    fun hold(case: KeptRecord, on: LocalDate, knownOn: LocalDate? = null): Hold =
        ask(Requests.hold(case, on, knownOn)) { readHold() }

    /**
     * What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.
     *
     * @param case The records.
     * @param on The day of the question: what is known later is ignored.
     * @param knownOn What was known on that day, under the law of `on`; absent: what was known on `on`, of a record that is gone on the day on which it went.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @JvmOverloads
    @Throws(LeavelawException::class)
    fun sweep(case: Records, on: LocalDate, knownOn: LocalDate? = null): Sweep =
        ask(Requests.sweep(case, on, knownOn)) { readSweep() }

    /**
     * What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.
     *
     * @param case What the person asks for, and the records.
     * @param law The law under which the person asks.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @Throws(LeavelawException::class)
    fun rights(case: RightsRequest, law: String, on: LocalDate): Rights =
        ask(Requests.rights(case, law, on)) { readRights() }

    /**
     * The laws that are held for a place on a day.
     *
     * @param place For which place; absent: all.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @JvmOverloads
    @Throws(LeavelawException::class)
    fun laws(place: String? = null, on: LocalDate): Laws =
        ask(Requests.laws(place, on)) { readLaws() }

    /**
     * The facts that a question would ask for.
     *
     * @param of The ask.
     * @param law The law, where the ask takes one.
     * @param case What is known so far.
     * @param on The day of the question: what is known later is ignored.
     * @throws LeavelawException if an argument or the input is wrong; a fact that is missing makes the outcome unknown instead
     */
    @JvmOverloads
    @Throws(LeavelawException::class)
    fun facts(of: AskName, law: String? = null, case: Input? = null, on: LocalDate): Facts =
        ask(Requests.facts(of, law, case, on)) { readFacts() }
}

/** Questions as data: to be decided later, or kept with their answers in a [Receipt]. */
object Requests {
    /** `leave.eligibility`, as a request. */
    @JvmStatic
    fun leaveEligibility(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.eligibility")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.ground`, as a request. */
    @JvmStatic
    fun leaveGround(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.ground")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.usage`, as a request. */
    @JvmStatic
    fun leaveUsage(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.usage")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.year`, as a request. */
    @JvmStatic
    fun leaveYear(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.year")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.balance`, as a request. */
    @JvmStatic
    fun leaveBalance(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.balance")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.plan`, as a request. */
    @JvmStatic
    fun leavePlan(case: Case, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.plan")
            key("case"); writeCase(case)
            key("on"); day(on)
        },
    )

    /** `leave.deadline`, as a request. */
    @JvmStatic
    fun leaveDeadline(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.deadline")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.benefit`, as a request. */
    @JvmStatic
    fun leaveBenefit(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.benefit")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.base-period`, as a request. */
    @JvmStatic
    fun leaveBasePeriod(case: Case, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.base-period")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.may`, as a request. */
    @JvmStatic
    fun leaveMay(case: Case, law: String, act: Act, on: LocalDate): Request = Request(
        record {
            key("act"); writeAct(act)
            key("ask"); text("leave.may")
            key("case"); writeCase(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `leave.records`, as a request. */
    @JvmStatic
    fun leaveRecords(case: Case, on: LocalDate): Request = Request(
        record {
            key("ask"); text("leave.records")
            key("case"); writeCase(case)
            key("on"); day(on)
        },
    )

    /** `accrue.ledger`, as a request. */
    @JvmStatic
    fun accrueLedger(case: Case, plan: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("accrue.ledger")
            key("case"); writeCase(case)
            key("on"); day(on)
            key("plan"); text(plan)
        },
    )

    /** `accrue.first-use`, as a request. */
    @JvmStatic
    fun accrueFirstUse(case: Case, plan: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("accrue.first-use")
            key("case"); writeCase(case)
            key("on"); day(on)
            key("plan"); text(plan)
        },
    )

    /** `accrue.project`, as a request. */
    @JvmStatic
    fun accrueProject(case: Case, plan: String, on: LocalDate, through: LocalDate): Request = Request(
        record {
            key("ask"); text("accrue.project")
            key("case"); writeCase(case)
            key("on"); day(on)
            key("plan"); text(plan)
            key("through"); day(through)
        },
    )

    /** `disclose`, as a request. */
    @JvmStatic
    fun disclose(case: Disclosure, under: List<String>, on: LocalDate): Request = Request(
        record {
            key("ask"); text("disclose")
            key("case"); writeDisclosure(case)
            key("on"); day(on)
            key("under"); list(under) { text(it) }
        },
    )

    /** `redact`, as a request. */
    @JvmStatic
    @JvmOverloads
    fun redact(case: Disclosure, under: List<String>, document: Map<String, String>? = null, record: String? = null, fields: Map<String, List<String>>? = null, list: RemovedList? = null, on: LocalDate): Request = Request(
        record {
            key("ask"); text("redact")
            key("case"); writeDisclosure(case)
            document?.let { key("document"); map(it) { text(it) } }
            fields?.let { key("fields"); map(it) { list(it) { text(it) } } }
            list?.let { key("list"); writeRemovedList(it) }
            key("on"); day(on)
            record?.let { key("record"); text(it) }
            key("under"); list(under) { text(it) }
        },
    )

    /** `clock`, as a request. */
    @JvmStatic
    fun clock(case: Trigger, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("clock")
            key("case"); writeTrigger(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `lint`, as a request. */
    @JvmStatic
    fun lint(statement: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("lint")
            key("on"); day(on)
            key("statement"); text(statement)
        },
    )

    /** `consents`, as a request. */
    @JvmStatic
    fun consents(case: ConsentLedger, on: LocalDate): Request = Request(
        record {
            key("ask"); text("consents")
            key("case"); writeConsentLedger(case)
            key("on"); day(on)
        },
    )

    /** `prove`, as a request. */
    @JvmStatic
    fun prove(assertions: List<Assertion>, under: List<String>, on: LocalDate): Request = Request(
        record {
            key("ask"); text("prove")
            key("assertions"); list(assertions) { writeAssertion(it) }
            key("on"); day(on)
            key("under"); list(under) { text(it) }
        },
    )

    /** `matrix`, as a request. */
    @JvmStatic
    fun matrix(of: Region, under: List<String>, on: LocalDate): Request = Request(
        record {
            key("ask"); text("matrix")
            key("of"); writeRegion(of)
            key("on"); day(on)
            key("under"); list(under) { text(it) }
        },
    )

    /** `retain`, as a request. */
    @JvmStatic
    @JvmOverloads
    fun retain(case: KeptRecord, on: LocalDate, knownOn: LocalDate? = null): Request = Request(
        record {
            key("ask"); text("retain")
            key("case"); writeKeptRecord(case)
            knownOn?.let { key("known_on"); day(it) }
            key("on"); day(on)
        },
    )

    /** `hold`, as a request. */
    @JvmStatic
    @JvmOverloads
    fun hold(case: KeptRecord, on: LocalDate, knownOn: LocalDate? = null): Request = Request(
        record {
            key("ask"); text("hold")
            key("case"); writeKeptRecord(case)
            knownOn?.let { key("known_on"); day(it) }
            key("on"); day(on)
        },
    )

    /** `sweep`, as a request. */
    @JvmStatic
    @JvmOverloads
    fun sweep(case: Records, on: LocalDate, knownOn: LocalDate? = null): Request = Request(
        record {
            key("ask"); text("sweep")
            key("case"); writeRecords(case)
            knownOn?.let { key("known_on"); day(it) }
            key("on"); day(on)
        },
    )

    /** `rights`, as a request. */
    @JvmStatic
    fun rights(case: RightsRequest, law: String, on: LocalDate): Request = Request(
        record {
            key("ask"); text("rights")
            key("case"); writeRightsRequest(case)
            key("law"); text(law)
            key("on"); day(on)
        },
    )

    /** `laws`, as a request. */
    @JvmStatic
    @JvmOverloads
    fun laws(place: String? = null, on: LocalDate): Request = Request(
        record {
            key("ask"); text("laws")
            key("on"); day(on)
            place?.let { key("place"); text(it) }
        },
    )

    /** `facts`, as a request. */
    @JvmStatic
    @JvmOverloads
    fun facts(of: AskName, law: String? = null, case: Input? = null, on: LocalDate): Request = Request(
        record {
            key("ask"); text("facts")
            case?.let { key("case"); writeInput(it) }
            law?.let { key("law"); text(it) }
            key("of"); writeAskName(of)
            key("on"); day(on)
        },
    )
}
