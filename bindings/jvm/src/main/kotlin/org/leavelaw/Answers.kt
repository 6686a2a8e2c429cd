// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.internal.*

/** What comes back from a question, with what it rests on. */
sealed interface Answer {
    /** The question. */
    val ask: AskName

    /** The day. */
    val on: LocalDate

    /** What was noticed beside the answer. */
    val findings: List<FindingAnswer>

    /** Facts that would settle what is unknown, the most useful first. */
    val missing: List<MissingItem>

    /** Questions that a person must answer. */
    val judgment: List<JudgmentItem>

    /** Texts with two readings that differ here. */
    val unsettled: List<UnsettledItem>

    /** Conventions that were applied, by their word. */
    val conventions: List<String>

    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    val unverified: List<Unverified>

    /** Tests that the caller assumed. */
    val assumed: List<Assumed>

    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    val presumed: List<Presumed>

    /** The reasons, parents before children; only when asked for. */
    val explanation: List<ExplanationLine>

    /** What made this answer. */
    val madeWith: MadeWith

    /** Its JSON, keys sorted, for storing. It holds a person's facts. */
    fun toJson(): String

    /** In words, for people. It shows a person's facts, as [toString] never does. */
    fun text(): String = crossing { show(toJson()) }

    /** As a piece of HTML that stands by itself, without scripts. It shows a person's facts. */
    fun html(): String = crossing { html(toJson()) }

    companion object {
        /**
         * Reads an answer that was stored, whatever was asked.
         *
         * @throws LeavelawException if the text is no answer
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Answer = storedAnswer(text)
    }
}

/** What one absence costs, meter by meter, and how much of it is no leave. */
data class AbsenceUsage(
    /** The meters that hold the reason, each with what the absence costs. */
    val charged: Map<String, Charge> = emptyMap(),
    /** How much of it is protected. */
    val protectedSeconds: Long? = null,
    /** How much of it is no leave: an errand beside the appointment. */
    val unprotectedSeconds: Long? = null,
    /** How many days cost something. */
    val chargedDays: List<LocalDate> = emptyList(),
    /** The week that the charge was measured against. */
    val weekSeconds: Long? = null,
    /** The most that may be counted, whatever the increment. */
    val mostChargeableSeconds: Long? = null,
    /** The clock times of the day that are leave. */
    val covered: ClockSpan? = null,
    /** The ground or kinship as which it counts. */
    val as_: String? = null,
    /** How the law sees it: in one piece, in several, or reduced. */
    val mode: Mode? = null,
    /** What each paid plan gives, in the order in which they are used. */
    val draws: Map<String, Long> = emptyMap(),
    /** How much pay may be cut for. */
    val deductedSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "AbsenceUsage(..)"
}

/** Whether an assertion holds. */
data class AssertionAnswer(
    /** `yes`: it holds for every request; `no`: the counterexample; `unknown`: there are more combinations than are looked at. */
    val outcome: Tri,
    /** A request for which it does not hold. */
    val counterexample: Example? = null,
    /** How many combinations were decided; each stands for all that it leaves open. */
    val lookedAt: Long,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "AssertionAnswer(..)"
}

/** A test that the caller took as decided. */
data class Assumed(
    /** The test, as `law/test`. */
    val test: String? = null,
    /** How it was taken as decided. */
    val is_: Tri? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Assumed(..)"
}

/** The meters of a law at the end of the day. */
data class Balance(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The meters, by id. */
    val meters: Map<String, MeterAnswer> = emptyMap(),
    /** What may be taken: the least that any meter leaves, in workweeks. */
    val availableWeeks: Rational? = null,
    /** What may be taken, in time. */
    val availableSeconds: Long? = null,
    /** What may be taken, in days. */
    val availableDays: Rational? = null,
    /** The meters that leave the least. */
    val limitedBy: List<String> = emptyList(),
    /** The last whole workday asked for that the law protects before a gap. */
    val protectedThrough: LocalDate? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_BALANCE

    override fun toJson(): String = written { writeBalance(this@Balance) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Balance(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.balance`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Balance = storedAnswer(AskName.LEAVE_BALANCE, text) { readBalance() }
    }
}

/** One bank of a plan. */
data class BankAnswer(
    /** All banks together, whole seconds rounded down. */
    val balanceSeconds: Long? = null,
    /** What may be used on that day, after waits and the use cap. */
    val usableSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "BankAnswer(..)"
}

/** The quarters whose wages count. */
data class BasePeriod(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** The answer. */
    val outcome: Tri,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** A number of calendar quarters. */
    val quarters: List<String> = emptyList(),
    /** Which base period. */
    val kind: BasePeriodKind? = null,
    /** The wages of the base period. */
    val wagesCents: Long? = null,
    /** How many weeks count as base weeks. */
    val baseWeeks: Long? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_BASE_PERIOD

    override fun toJson(): String = written { writeBasePeriod(this@BasePeriod) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "BasePeriod(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.base-period`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): BasePeriod = storedAnswer(AskName.LEAVE_BASE_PERIOD, text) { readBasePeriod() }
    }
}

/** What a program pays, and by which line of its formula. */
data class Benefit(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The answer. */
    val outcome: Tri,
    /** The benefit of a whole week, rounded as the law says. */
    val weeklyCents: Long? = null,
    /** The same before rounding. */
    val exactWeeklyCents: Rational? = null,
    /** The benefit of a day. */
    val dailyCents: Long? = null,
    /** The same before rounding. */
    val exactDailyCents: Rational? = null,
    /** The line of the formula that decided: `90-percent`, `minimum`, `maximum`. */
    val branch: String? = null,
    /** The rounding that was applied: `up-to-dollar`. */
    val rounding: String? = null,
    /** The waiting period. */
    val waiting: WaitingPeriod? = null,
    /** How many days are paid. */
    val paidDays: Long? = null,
    /** Days of the leave that nobody pays. */
    val unpaidDays: Long? = null,
    /** The person's work days in a week, as the law counts and rounds them. */
    val workDaysPerWeek: Rational? = null,
    /** How many weeks are paid. */
    val paidWeeks: Rational? = null,
    /** What is paid in all. */
    val totalCents: Long? = null,
    /** The same before rounding. */
    val exactTotalCents: Rational? = null,
    /** The share of a full week that is paid, in percent. */
    val percent: Rational? = null,
    /** What is paid for the time claimed. */
    val paymentCents: Long? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** By how much other benefits reduce it. */
    val reducedByCents: Long? = null,
    /** The average weekly wage after the law's own rounding. */
    val averageWeeklyCents: Long? = null,
    /** The same before rounding. */
    val exactAverageWeeklyCents: Rational? = null,
    /** The person's typical workweek. */
    val typicalHoursSeconds: Long? = null,
    /** The ceiling for a claim of that day. */
    val maxWeeklyCents: Long? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_BENEFIT

    override fun toJson(): String = written { writeBenefit(this@Benefit) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Benefit(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.benefit`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Benefit = storedAnswer(AskName.LEAVE_BENEFIT, text) { readBenefit() }
    }
}

/**
 * The data of a certificate of destruction: how much went, when, by which rules, and what was held back. It names no record; its digest
 * stands for the list. Who ordered the destruction and who saw it the host adds.
 */
data class Certificate(
    /** The day as of which it was decided what may go. */
    val on: LocalDate? = null,
    /** How many records went. */
    val records: Long,
    /** How many of them went in each way. */
    val actions: Map<String, Long> = emptyMap(),
    /** How many of them are of each class; a record of two classes counts in both. */
    val classes: Map<String, Long> = emptyMap(),
    /** The first day on which one of them went. */
    val firstDay: LocalDate? = null,
    /** The last day on which one of them went. */
    val lastDay: LocalDate? = null,
    /** The earliest day from which one of them was free to go. */
    val firstFree: LocalDate? = null,
    /** The latest day from which one of them was free to go. */
    val lastFree: LocalDate? = null,
    /** The rules that let them go, each with the number of records for which it set the day. */
    val rules: Map<String, Long> = emptyMap(),
    /** Their citations. */
    val cites: List<String> = emptyList(),
    /** What had to be done when they went, each with the number of records. */
    val duties: Map<String, Long> = emptyMap(),
    /** How many records were held back. */
    val heldBack: Long? = null,
    /** The holds that kept them, each with the number of records. */
    val holds: Map<String, Long> = emptyMap(),
    /** The hash over the list of what went: it proves that a list is that list, and shows nothing of it. */
    val digest: String? = null,
    /** What decided. */
    val madeWith: MadeWith = MadeWith(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Certificate(..)"
}

/** What an absence costs of one meter. Zero where it costs nothing. */
data class Charge(
    /** A number of weeks. */
    val weeks: Rational? = null,
    /** How much, in seconds. */
    val seconds: Long? = null,
    /** A number of days. */
    val days: Rational? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Charge(..)"
}

/** The source of a rule, for one form that it had in time. */
data class Cited(
    /** The rule: `us-fmla/hours-of-service`. */
    val id: String,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was read to check it; absent: nobody has, and an answer that rests on it says so. */
    val checked: String? = null,
    /** The interval over which this form of the rule holds. */
    val held: HeldInterval = HeldInterval(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Cited(..)"
}

/** What a program pays on a claim. */
data class ClaimAnswer(
    /** The benefit of a whole week, rounded as the law says. */
    val weeklyCents: Long? = null,
    /** The same before rounding. */
    val exactWeeklyCents: Rational? = null,
    /** The benefit of a day. */
    val dailyCents: Long? = null,
    /** The same before rounding. */
    val exactDailyCents: Rational? = null,
    /** The line of the formula that decided: `90-percent`, `minimum`, `maximum`. */
    val branch: String? = null,
    /** The rounding that was applied: `up-to-dollar`. */
    val rounding: String? = null,
    /** The waiting period. */
    val waiting: WaitingPeriod? = null,
    /** How many days are paid. */
    val paidDays: Long? = null,
    /** How many weeks are paid. */
    val paidWeeks: Rational? = null,
    /** What is paid in all. */
    val totalCents: Long? = null,
    /** The same before rounding. */
    val exactTotalCents: Rational? = null,
    /** The share of a full week that is paid, in percent. */
    val percent: Rational? = null,
    /** What is paid for the time claimed. */
    val paymentCents: Long? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** By how much other benefits reduce it. */
    val reducedByCents: Long? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ClaimAnswer(..)"
}

/** When the steps of a law are due after an event. */
data class Clock(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** The answer. */
    val outcome: ClockOutcome,
    /** Each step, by name. */
    val steps: Map<String, StepAnswer> = emptyMap(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** What applies where this does not. */
    val applyInstead: List<String> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.CLOCK

    override fun toJson(): String = written { writeClock(this@Clock) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Outcome<ClockOutcome> get() = Outcome.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Clock(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `clock`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Clock = storedAnswer(AskName.CLOCK, text) { readClock() }
    }
}

/** A span of a day by the clock. */
data class ClockSpan(
    /** The first day. */
    val from: String? = null,
    /** The first day after it; absent: it still runs. */
    val until: String? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ClockSpan(..)"
}

/** A company's plan against a law, term by term and day by day. */
data class Compliance(
    /** The day. */
    val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    val findings: List<FindingAnswer> = emptyList(),
    /** The plan that was asked. */
    val plan: String? = null,
    /** The law it is about. */
    val law: String? = null,
    /** The last day. */
    val through: LocalDate? = null,
    /** The answer. */
    val outcome: Tri,
    /** Each comparable term, as a test. */
    val terms: Map<String, TestAnswer> = emptyMap(),
    /** The days on which the plan gives less. */
    val daysBelow: List<DaysBelow> = emptyList(),
    /** The method of the law that the plan satisfies, or comes nearest to. */
    val method: String? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    val madeWith: MadeWith = MadeWith(),
) {
    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Compliance(..)"
}

/** Whether a health condition is a serious one, by each way that the law knows. */
data class ConditionAnswer(
    /** The day. */
    val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** The answer. */
    val outcome: Tri,
    /** Each way of being serious. */
    val kinds: Map<String, KindAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    val madeWith: MadeWith = MadeWith(),
) {
    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ConditionAnswer(..)"
}

/** May, must or must not an act be done? */
data class Conduct(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** The act. */
    val act: Act? = null,
    /** Who acts. */
    val actor: Actor? = null,
    /** The answer. */
    val outcome: ConductOutcome,
    /** The rule of the law that decided. */
    val rule: String? = null,
    /** The last day. */
    val through: LocalDate? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** What else it takes. */
    val needs: List<String> = emptyList(),
    /** What follows if it is done all the same. */
    val ifDoneAnyway: String? = null,
    /** The last day for what the act presupposes. */
    val due: LocalDate? = null,
    /** How much at most, in time. */
    val atMostSeconds: Long? = null,
    /** How many at most. */
    val atMostCount: Long? = null,
    /** How many days at most. */
    val atMostDays: Long? = null,
    /** By how many days leave may be delayed. */
    val delayDays: Long? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** What may be done instead. */
    val instead: List<String> = emptyList(),
    /** The agency's form for it. */
    val form: String? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_MAY

    override fun toJson(): String = written { writeConduct(this@Conduct) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Outcome<ConductOutcome> get() = Outcome.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Conduct(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.may`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Conduct = storedAnswer(AskName.LEAVE_MAY, text) { readConduct() }
    }
}

/** Two rules that pull apart, and how the answer resolves them. */
data class ConflictAnswer(
    /** How the rules pull apart: `exception-scope`. */
    val kind: String? = null,
    /** The clauses that pull apart. */
    val clauses: List<String> = emptyList(),
    /** How the answer resolves it. */
    val resolution: String? = null,
    /** The rule that says how long at most. */
    val maximum: String? = null,
    /** The rule that says how long at least. */
    val minimum: String? = null,
    /** The hold that stands against the maximum. */
    val hold: String? = null,
    /** The item of a company's own schedule that ends too early. */
    val policy: String? = null,
    /** The promised length. */
    val promise: Value? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ConflictAnswer(..)"
}

/** What a consent is at the time asked about. */
data class ConsentStatus(
    /** The state that its events lead to. */
    val state: ConsentState,
    /** Does it hold at that time? */
    val outcome: Tri,
    /** The first day of the time over which it runs or ran. */
    val from: LocalDate? = null,
    /** The first day after that time; absent: it still runs. */
    val until: LocalDate? = null,
    /** The instant at which it began, as UTC seconds. */
    val fromInstant: Long? = null,
    /** The instant at which it ended, as UTC seconds. */
    val untilInstant: Long? = null,
    /** Explicit, or deemed by an act. */
    val kind: ConsentKind? = null,
    /** In which form it was given. */
    val form: FormKind? = null,
    /** Who gave it. */
    val by: String? = null,
    /** To which purpose. */
    val purpose: String? = null,
    /** To which data; empty: all. */
    val items: List<String> = emptyList(),
    /** Under which statement. */
    val statement: String? = null,
    /** What else would settle it. */
    val missing: List<MissingItem> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ConsentStatus(..)"
}

/** The consents of a person at a time, as far as they were known on the day of the question. */
data class Consents(
    /** The day. */
    override val on: LocalDate,
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The day for which the state was asked. */
    val at: LocalDate? = null,
    /** Each consent, by its id. */
    val consents: Map<String, ConsentStatus> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.CONSENTS

    override fun toJson(): String = written { writeConsents(this@Consents) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Consents(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `consents`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Consents = storedAnswer(AskName.CONSENTS, text) { readConsents() }
    }
}

/** How a due day was counted. */
data class CountedSpan(
    /** So many business days. */
    val businessDays: Long? = null,
    /** A number of days. */
    val days: Long? = null,
    /** So many of the person's work days. */
    val workDays: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** So many hours. */
    val hours: Long? = null,
    /** From that day, which is not counted. */
    val after: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "CountedSpan(..)"
}

/** Days on which a plan gives less than the law, and by which term. */
data class DaysBelow(
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** The term that is short. */
    val term: String? = null,
    /** By how much it is short. */
    val shortSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "DaysBelow(..)"
}

/** One step: who owes what to whom by when, and what follows if it is missed. */
data class DeadlineAnswer(
    /** Who owes it. */
    val who: Actor? = null,
    /** To whom. */
    val to: Actor? = null,
    /** The answer. */
    val outcome: Tri? = null,
    /** The last day on which it is in time. */
    val due: LocalDate? = null,
    /** The last instant, as UTC seconds, where the law counts hours. */
    val dueInstant: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before it is moved off a weekend or holiday. */
    val rawDue: LocalDate? = null,
    /** How the day was counted. */
    val counted: CountedSpan? = null,
    /** What follows if it is missed. */
    val ifMissed: String? = null,
    /** For what it is owed once, where it could recur. */
    val per: String? = null,
    /** By how many days it was late. */
    val lateByDays: Long? = null,
    /** What else it takes. */
    val needs: List<String> = emptyList(),
    /** The first day on which it may be done. */
    val notBefore: LocalDate? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    val missing: List<MissingItem> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "DeadlineAnswer(..)"
}

/** Every step of a law that has a date. */
data class Deadlines(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** Each step, by name. */
    val deadlines: Map<String, DeadlineAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_DEADLINE

    override fun toJson(): String = written { writeDeadlines(this@Deadlines) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Deadlines(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.deadline`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Deadlines = storedAnswer(AskName.LEAVE_DEADLINE, text) { readDeadlines() }
    }
}

/** Whether something may be done with data, item by item; the top is the strictest of the items. */
data class Disclosed(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The answer. */
    val outcome: DisclosureOutcome,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** Each data item that was asked about. */
    val items: Map<String, ItemAnswer> = emptyMap(),
    /** Items of the record that must not be shown. */
    val redact: List<String> = emptyList(),
    /** The statements that were asked, each with its version. */
    val statements: Map<String, StatementVersion> = emptyMap(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** Rules that pull apart. */
    val conflicts: List<ConflictAnswer> = emptyList(),
    /** What applies where this does not. */
    val applyInstead: List<String> = emptyList(),
    /** The clauses that decided; `default` where nothing permits. */
    val determining: List<String> = emptyList(),
    /** Requirements that failed. */
    val unmet: List<String> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.DISCLOSE

    override fun toJson(): String = written { writeDisclosed(this@Disclosed) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Outcome<DisclosureOutcome> get() = Outcome.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Disclosed(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `disclose`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Disclosed = storedAnswer(AskName.DISCLOSE, text) { readDisclosed() }
    }
}

/** A duty that comes with the answer. */
data class DutyAnswer(
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** What is to be done. */
    val do_: String? = null,
    /** Who owes it. */
    val who: String? = null,
    /** To whom. */
    val to: String? = null,
    /** The purpose for which it was released. */
    val purpose: String? = null,
    /** The last day on which it is in time. */
    val due: LocalDate? = null,
    /** The last instant, as UTC seconds, where the law counts hours. */
    val dueInstant: Long? = null,
    /** Before, with, after or while. */
    val when_: DutyWhen? = null,
    /** Which address or channel. */
    val via: String? = null,
    /** In words. It may speak of a person's facts. */
    val says: String? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "DutyAnswer(..)"
}

/** Whether a law covers the employer and the person qualifies, with every test. */
data class Eligibility(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The answer. */
    val outcome: Tri,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** The first day on which the person will qualify, where it is not today. */
    val firstEligibleDay: LocalDate? = null,
    /** The last day on which the person qualifies. */
    val lastEligibleDay: LocalDate? = null,
    /** Does the law bind this employer? */
    val covered: Tri? = null,
    /** The worksite that counted, by the word the case has for it. */
    val place: String? = null,
    /** Of a person employed jointly: which employer carries each duty. */
    val employerDuties: Map<String, String> = emptyMap(),
    /** Is the person a key employee, where the case says enough? */
    val keyEmployee: Tri? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_ELIGIBILITY

    override fun toJson(): String = written { writeEligibility(this@Eligibility) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Eligibility(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.eligibility`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Eligibility = storedAnswer(AskName.LEAVE_ELIGIBILITY, text) { readEligibility() }
    }
}

/** Coverage and eligibility for one entitlement of a law. */
data class EntitlementInPlan(
    /** Does the law bind this employer? */
    val covered: Tri? = null,
    /** Does the person qualify? */
    val eligible: Tri? = null,
    /** The first day on which the person will qualify, where it is not today. */
    val firstEligibleDay: LocalDate? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "EntitlementInPlan(..)"
}

/** One request among all that can be made; a key that is absent does not matter to the outcome. */
data class Example(
    /** What comes of it. */
    val outcome: DisclosureOutcome,
    /** What is done with the data. */
    val act: String? = null,
    /** The data item. */
    val item: String? = null,
    /** The purpose. */
    val purpose: String? = null,
    /** Who receives it. */
    val recipient: String? = null,
    /** Whose data it is. */
    val subject: String? = null,
    /** By which channel it was collected. */
    val channel: String? = null,
    /** In which capacity it is held. */
    val capacity: String? = null,
    /** Who does it. */
    val actor: String? = null,
    /** How the data is classified. */
    val classification: String? = null,
    /** The facts that it takes, each in words. */
    val facts: Map<String, String> = emptyMap(),
    /** The clauses that decide. */
    val determining: List<String> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Example(..)"
}

/** One line of the reasons. The list is flat and in reading order; `parent` leads to the line above. */
data class ExplanationLine(
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** The position of the line above; absent at the root. */
    val parent: Long? = null,
    /** The answer. */
    val outcome: String? = null,
    /** Might the outcome change if this alone came out differently? Left out when not. */
    val decisive: Boolean? = null,
    /** What was measured of the person or employer. */
    val observed: Value? = null,
    /** How the two are compared. */
    val op: Op? = null,
    /** What the law requires. */
    val required: Value? = null,
    /** In words. It may speak of a person's facts. */
    val says: String? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ExplanationLine(..)"
}

/** A fact that a question uses: enough to make a form, a mapping or a list of what is needed. */
data class FactAnswer(
    /** A pointer to where it goes in the request. */
    val at: String? = null,
    /** Its type: `hours`, `day`, `yes-no`. */
    val type: String? = null,
    /** The unit in which it is given. */
    val unit: String? = null,
    /** The words it may take, where the list is closed. */
    val choices: List<String> = emptyList(),
    /** How sensitive it is. */
    val privacy: Privacy? = null,
    /** The question that a person understands. */
    val wording: String? = null,
    /** The id of the wording, for translation. */
    val message: String? = null,
    /** What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`. */
    val settles: String? = null,
    /** The tests behind the outcome, by their id. */
    val tests: List<String> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "FactAnswer(..)"
}

/** The facts that a question would ask for. */
data class Facts(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The ask that the facts are for. */
    val of: AskName? = null,
    /** The law it is about. */
    val law: String? = null,
    /** The facts, by id. */
    val facts: Map<String, FactAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.FACTS

    override fun toJson(): String = written { writeFacts(this@Facts) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Facts(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `facts`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Facts = storedAnswer(AskName.FACTS, text) { readFacts() }
    }
}

/** An exception that would have helped and did not match, with the facts it failed on. */
data class FailedException(
    /** The clause it is about. */
    val clause: String? = null,
    /** The facts on which it failed. */
    val facts: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "FailedException(..)"
}

/** Something that was noticed beside the answer, with a stable code. */
data class FindingAnswer(
    /** The stable code: `gina-warning-missing`. */
    val code: String? = null,
    /** What it is about: a framework, an act, a channel. */
    val subject: String? = null,
    /** The clause it is about. */
    val clause: String? = null,
    /** The rule, parameter or data item it is about. */
    val item: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** In words. It may speak of a person's facts. */
    val says: String? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "FindingAnswer(..)"
}

/** The first day on which leave may be used. */
data class FirstUse(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The plan that was asked. */
    val plan: String? = null,
    /** The answer. */
    val outcome: Tri? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The civil day it was counted from. */
    val countedFrom: LocalDate? = null,
    /** How many days were counted. */
    val countedDays: Long? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.ACCRUE_FIRST_USE

    override fun toJson(): String = written { writeFirstUse(this@FirstUse) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided? get() = outcome?.let { Decided.of(it, missing, judgment, unsettled) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "FirstUse(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `accrue.first-use`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): FirstUse = storedAnswer(AskName.ACCRUE_FIRST_USE, text) { readFirstUse() }
    }
}

/** Whether one reason counts under the law. */
data class GroundAnswer(
    /** The answer. */
    val outcome: Tri,
    /** The ground or kinship as which it counts. */
    val as_: String? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** The kinds of the ground that count. */
    val kinds: Map<String, KindAnswer> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "GroundAnswer(..)"
}

/** Which reasons of the leave count under the law. */
data class Grounds(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The answer. */
    val outcome: Tri,
    /** The reasons of the leave, each with its tests. */
    val grounds: Map<String, GroundAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_GROUND

    override fun toJson(): String = written { writeGrounds(this@Grounds) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Grounds(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.ground`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Grounds = storedAnswer(AskName.LEAVE_GROUND, text) { readGrounds() }
    }
}

/** An interval over which a law is held. */
data class HeldInterval(
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HeldInterval(..)"
}

/** A law of the rulebook, with what it can answer. */
data class HeldLaw(
    /** Its name. */
    val title: String? = null,
    /** Where it holds. */
    val place: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The intervals over which it is held, where there is more than one. */
    val intervals: List<HeldInterval> = emptyList(),
    /** What it gives. */
    val entitlements: List<EntitlementKind> = emptyList(),
    /** The asks that it answers. */
    val asks: List<String> = emptyList(),
    /** Its meters, by id. */
    val meters: List<String> = emptyList(),
    /** Every act of which it speaks, with who acts. */
    val acts: Map<String, String> = emptyMap(),
    /** Its programs that pay. */
    val programs: List<String> = emptyList(),
    /** How many rules and figures it has. */
    val parameters: Long? = null,
    /** How many of its rules and figures somebody has checked against their source. */
    val verified: Long? = null,
    /** Where the law stands. */
    val authorities: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HeldLaw(..)"
}

/** Whether a record is under a hold. */
data class Hold(
    /** The day. */
    override val on: LocalDate,
    /** The day whose knowledge was asked for, where that is another. */
    val knownOn: LocalDate? = null,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The answer. */
    val outcome: Tri,
    /** Each hold, by id. */
    val holds: Map<String, HoldAnswer> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.HOLD

    override fun toJson(): String = written { writeHold(this@Hold) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Decided get() = Decided.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Hold(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `hold`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Hold = storedAnswer(AskName.HOLD, text) { readHold() }
    }
}

/** One hold, placed by a person or opened by a statute. */
data class HoldAnswer(
    /** The first day. */
    val from: LocalDate? = null,
    /** The last day of the hold. */
    val through: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The event that releases it. */
    val releasedBy: String? = null,
    /** Does it cover this record? */
    val inScope: Tri? = null,
    /** Is it open on that day? */
    val open: Tri? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HoldAnswer(..)"
}

/** The answer for one data item. */
data class ItemAnswer(
    /** The answer. */
    val outcome: DisclosureOutcome,
    /** The clauses that decided; `default` where nothing permits. */
    val determining: List<String> = emptyList(),
    /** Clauses that would have refused and were lifted. */
    val notBy: List<String> = emptyList(),
    /** Clauses that an exception or a mandate took away. */
    val lifted: List<String> = emptyList(),
    /** Requirements that failed. */
    val unmet: List<String> = emptyList(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** Rules that pull apart. */
    val conflicts: List<ConflictAnswer> = emptyList(),
    /** What was noticed beside the answer. */
    val findings: List<FindingAnswer> = emptyList(),
    /** Does a law compel it? */
    val mandatory: Boolean? = null,
    /** How far a mandate compels. */
    val limit: String? = null,
    /** Exceptions to a deciding clause that did not match. */
    val failedExceptions: List<FailedException> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ItemAnswer(..)"
}

/** A question that only a person can answer, with what follows from either answer. The answer comes back as an entry of `determined`. */
data class JudgmentItem(
    /** The question, by its id. */
    val question: String? = null,
    /** Who. */
    val by: String? = null,
    /** What the outcome is if the answer is yes. */
    val ifYes: String? = null,
    /** What the outcome is if the answer is no. */
    val ifNo: String? = null,
    /** A pointer to where it goes in the request. */
    val at: String? = null,
    /** The rule, parameter or data item it is about. */
    val item: String? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "JudgmentItem(..)"
}

/** One way in which a condition can be serious. */
data class KindAnswer(
    /** The answer. */
    val outcome: Tri,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "KindAnswer(..)"
}

/** What one law gives for the leave asked for. */
data class LawInPlan(
    /** Each entitlement of the law. */
    val entitlements: Map<String, EntitlementInPlan> = emptyMap(),
    /** The meters, by id. Where it hangs on what is unknown what is used, only the limit is given. */
    val meters: Map<String, MeterAnswer> = emptyMap(),
    /** The last day on which leave for a ground may be taken. */
    val lastDayFor: Map<String, LocalDate> = emptyMap(),
    /** What its programs pay, by program. */
    val claims: Map<String, ClaimAnswer> = emptyMap(),
    /** The reasons of the leave, each with its tests. */
    val grounds: Map<String, GroundAnswer> = emptyMap(),
    /** The last whole workday asked for that the law protects before a gap; none where nobody knows. */
    val protectedThrough: LocalDate? = null,
    /** How much of the leave asked for the law protects. */
    val protectedWeeks: Rational? = null,
    /** What the leave asked for comes to. */
    val requestedWeeks: Rational? = null,
    /** The first workday asked for that the law does not protect; none where nobody knows. */
    val firstUnprotectedDay: LocalDate? = null,
    /** What may be taken: the least that any meter leaves, in workweeks. */
    val availableWeeks: Rational? = null,
    /** The meters that leave the least. */
    val limitedBy: List<String> = emptyList(),
    /** The leave year in which the leave lies. */
    val leaveYear: LeaveYearInPlan? = null,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LawInPlan(..)"
}

/** The laws that are held for a place on a day. */
data class Laws(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The place. */
    val place: String? = null,
    /** Each law that reaches the place on that day. */
    val held: Map<String, HeldLaw> = emptyMap(),
    /** Parts of the place without a law of their own in this rulebook. */
    val notHeld: List<NotHeld> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LAWS

    override fun toJson(): String = written { writeLaws(this@Laws) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Laws(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `laws`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Laws = storedAnswer(AskName.LAWS, text) { readLaws() }
    }
}

/** A record that a leave creates. */
data class LeaveRecord(
    /** Is it made? Unknown as long as it is not known whether the law gives the leave. */
    val outcome: Tri,
    /** The laws that make it. */
    val laws: List<String> = emptyList(),
    /** The classes of record in which it is. */
    val class_: List<String> = emptyList(),
    /** Data items that it contains. */
    val contains: List<String> = emptyList(),
    /** The places whose rules reach the record: `us`, `us-ca`. */
    val places: List<String> = emptyList(),
    /** The events that start periods, as far as the determination knows their days. */
    val dates: Map<String, LocalDate> = emptyMap(),
    /** How long it lives. */
    val retention: Retained? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    val missing: List<MissingItem> = emptyList(),
    /** Who may see it meanwhile, by recipient. */
    val seenBy: Map<String, SeenBy> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LeaveRecord(..)"
}

/** The records that a determination of leave creates, how long they live, and who may see them meanwhile. */
data class LeaveRecords(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** Each record, by what it is. */
    val records: Map<String, LeaveRecord> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_RECORDS

    override fun toJson(): String = written { writeLeaveRecords(this@LeaveRecords) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LeaveRecords(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.records`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): LeaveRecords = storedAnswer(AskName.LEAVE_RECORDS, text) { readLeaveRecords() }
    }
}

/** The leave year in which the day lies. */
data class LeaveYearAnswer(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** The method that decides the leave year. */
    val method: YearMethod? = null,
    /** The method that was taken where the law takes the most favourable. */
    val taken: YearTaken? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** The first day on which a further leave year may open. */
    val nextFrom: LocalDate? = null,
    /** Does the one earlier absence of the case lie in the window? */
    val inWindow: YesNo? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_YEAR

    override fun toJson(): String = written { writeLeaveYearAnswer(this@LeaveYearAnswer) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LeaveYearAnswer(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.year`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): LeaveYearAnswer = storedAnswer(AskName.LEAVE_YEAR, text) { readLeaveYearAnswer() }
    }
}

/** The leave year that a law uses in the plan. */
data class LeaveYearInPlan(
    /** The method that decides the leave year. */
    val method: String? = null,
    /** The method that was taken where the law takes the most favourable. */
    val taken: String? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LeaveYearInPlan(..)"
}

/** The ledger of a plan through a day. */
data class Ledger(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The plan that was asked. */
    val plan: String? = null,
    /** All banks together, whole seconds rounded down. */
    val balanceSeconds: Long? = null,
    /** What is earned and does not make a whole step yet; it is never lost. */
    val remainderSeconds: Rational? = null,
    /** The same as a fraction, with the remainder. */
    val exactBalanceSeconds: Rational? = null,
    /** What may be used on that day, after waits and the use cap. */
    val usableSeconds: Long? = null,
    /** What the balance and the year's use cap still allow, waits aside. */
    val usableInYearSeconds: Long? = null,
    /** The lines, in order. */
    val lines: List<LedgerLine> = emptyList(),
    /** The lots, by the day on which they came about. */
    val lots: Map<String, LotAnswer> = emptyMap(),
    /** Each bank, where the plan has several. */
    val banks: Map<String, BankAnswer> = emptyMap(),
    /** Does the law bind this employer? */
    val covered: Tri? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** Amounts by what happened to them. */
    val totals: LedgerTotals? = null,
    /** The employer's size. */
    val size: SizeAnswer? = null,
    /** What the law's rate gives on that day. */
    val rate: RateAnswer? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.ACCRUE_LEDGER

    override fun toJson(): String = written { writeLedger(this@Ledger) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Ledger(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `accrue.ledger`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Ledger = storedAnswer(AskName.ACCRUE_LEDGER, text) { readLedger() }
    }
}

/** One line of a ledger: what changed the balance, and by which rule. */
data class LedgerLine(
    /** The day. */
    val day: LocalDate? = null,
    /** What the line is. */
    val kind: LineKind? = null,
    /** The bank of the plan. */
    val bank: String? = null,
    /** The change of the balance, in seconds. */
    val seconds: Long? = null,
    /** The balance after the line. */
    val balanceSeconds: Long? = null,
    /** What it would be without caps and rounding. */
    val exactSeconds: Rational? = null,
    /** The cap that cut it. */
    val cutBy: String? = null,
    /** Is it paid leave? */
    val paid: YesNo? = null,
    /** The first day on which it may be used. */
    val usableFrom: LocalDate? = null,
    /** The last day on which it may be posted, where the law sets one. */
    val due: LocalDate? = null,
    /** The rule of the law that decided. */
    val rule: String? = null,
    /** What was paid, in cents. */
    val cents: Long? = null,
    /** What was paid, before rounding. */
    val exactCents: Rational? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LedgerLine(..)"
}

/** Amounts by what happened to them, since the opening or the hire. What did not occur is 0. */
data class LedgerTotals(
    /** Hours that count for earning, whether or not a cap then cuts what they earn. */
    val countedSeconds: Long? = null,
    /** What was earned. */
    val accruedSeconds: Long? = null,
    /** What was granted. */
    val grantedSeconds: Long? = null,
    /** How much was used. */
    val usedSeconds: Long? = null,
    /** What was taken into a new year. */
    val carriedSeconds: Long? = null,
    /** What was lost. */
    val forfeitedSeconds: Long? = null,
    /** What expired. */
    val expiredSeconds: Long? = null,
    /** What was paid out, in time. */
    val paidOutSeconds: Long? = null,
    /** What was paid out, in money. */
    val paidOutCents: Long? = null,
    /** What came back on a rehire. */
    val restoredSeconds: Long? = null,
    /** Of what was used: with pay. */
    val paidSeconds: Long? = null,
    /** Of what was used: without pay. */
    val unpaidSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LedgerTotals(..)"
}

/** What is wrong with a statement as of a day. */
data class LintReport(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The statement that was read. */
    val statement: String? = null,
    /** The version that was read. */
    val version: String? = null,
    /** Rules that pull apart. */
    val conflicts: List<ConflictAnswer> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LINT

    override fun toJson(): String = written { writeLintReport(this@LintReport) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LintReport(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `lint`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): LintReport = storedAnswer(AskName.LINT, text) { readLintReport() }
    }
}

/** A lot: an amount that was earned or granted together and dies together. */
data class LotAnswer(
    /** How much, in seconds. */
    val seconds: Long? = null,
    /** Is it paid leave? */
    val paid: YesNo? = null,
    /** The bank of the plan. */
    val bank: String? = null,
    /** How it came about: earned, granted, carried. */
    val origin: String? = null,
    /** The first day on which it may be used. */
    val usableFrom: LocalDate? = null,
    /** The last day on which it may be used. */
    val expiresThrough: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LotAnswer(..)"
}

/** What made an answer: with the same library and the same rules the same request gives the same bytes. */
data class MadeWith(
    /** The version of the library. */
    val library: String? = null,
    /** The hash over all packs. */
    val rulebook: String? = null,
    /** The packs that decided, by id. */
    val packs: Map<String, PackMade> = emptyMap(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MadeWith(..)"
}

/** Who may see what, for which purpose: every cell is decided over all that the request leaves open. */
data class Matrix(
    /** The day. */
    override val on: LocalDate,
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** What is done with the data. */
    val act: String? = null,
    /** The data items of the cells, each with all for which it stands: no clause tells them apart. */
    val items: Map<String, List<String>> = emptyMap(),
    /** The matrix: purpose, recipient, item. */
    val purposes: Map<String, MatrixPurpose> = emptyMap(),
    /** The statements that were asked, each with its version. */
    val statements: Map<String, StatementVersion> = emptyMap(),
    /** How many combinations were decided. */
    val lookedAt: Long,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.MATRIX

    override fun toJson(): String = written { writeMatrix(this@Matrix) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Matrix(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `matrix`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Matrix = storedAnswer(AskName.MATRIX, text) { readMatrix() }
    }
}

/** One cell of the matrix: one purpose, one recipient, one data item, over everything that is left open. */
data class MatrixCell(
    /** The outcome whatever else is true, or that it depends. */
    val outcome: MatrixOutcome,
    /** Where it depends: what it takes beside the cell and what the question gives, for a request that is permitted. */
    val permitted: Example? = null,
    /** The clauses that decide; where it depends, those that permit. */
    val determining: List<String> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MatrixCell(..)"
}

/** Who may see what for one purpose. */
data class MatrixPurpose(
    /** The purposes that no clause tells from this one. */
    val alike: List<String> = emptyList(),
    /** Each recipient. */
    val recipients: Map<String, MatrixRow> = emptyMap(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MatrixPurpose(..)"
}

/** What one recipient may see for one purpose. */
data class MatrixRow(
    /** The recipients that no clause tells from this one. */
    val alike: List<String> = emptyList(),
    /** Each data item; those that no clause tells apart stand under the first of them, as `items` of the matrix says. */
    val items: Map<String, MatrixCell> = emptyMap(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MatrixRow(..)"
}

/** A meter: its limit, what is used and what is left, over which window. */
data class MeterAnswer(
    /** The limit, in the person's own workweeks. */
    val limitWeeks: Rational? = null,
    /** The limit, in time. */
    val limitSeconds: Long? = null,
    /** The limit, in days. */
    val limitDays: Long? = null,
    /** The limit, in money. */
    val limitCents: Long? = null,
    /** The limit before it is rounded for show. */
    val exactLimitSeconds: Rational? = null,
    /** How much is used, in the person's own workweeks. */
    val usedWeeks: Rational? = null,
    /** How much is used, in time. */
    val usedSeconds: Long? = null,
    /** How much is used, in days. */
    val usedDays: Rational? = null,
    /** How much money is used. */
    val usedCents: Long? = null,
    /** How much is left, in the person's own workweeks. */
    val leftWeeks: Rational? = null,
    /** How much is left, in time. */
    val leftSeconds: Long? = null,
    /** How much is left, in days. */
    val leftDays: Rational? = null,
    /** How much money is left. */
    val leftCents: Long? = null,
    /** The days over which it was counted. */
    val window: Window? = null,
    /** The first day at whose end the meter leaves nothing. */
    val exhaustedEndOf: LocalDate? = null,
    /** The first day after that on which time comes back. */
    val returnsFrom: LocalDate? = null,
    /** How much comes back on that day. */
    val returnsWeeks: Rational? = null,
    /** Time that comes back, by day. */
    val returns: List<TimeBack> = emptyList(),
    /** The longest step that may be used. */
    val incrementSeconds: Long? = null,
    /** With whom the limit is shared. */
    val sharedWith: String? = null,
    /** What both have used of it. */
    val sharedUsedWeeks: Rational? = null,
    /** The person's own workweek. */
    val ownWorkweekSeconds: Long? = null,
    /** The meter at the end of each segment's last day, by that day. */
    val at: Map<LocalDate, MeterAt> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MeterAnswer(..)"
}

/** A meter at the end of a day. */
data class MeterAt(
    /** How much is used, in the person's own workweeks. */
    val usedWeeks: Rational? = null,
    /** How much is left, in the person's own workweeks. */
    val leftWeeks: Rational? = null,
    /** How much is used, in days. */
    val usedDays: Rational? = null,
    /** How much is left, in days. */
    val leftDays: Rational? = null,
    /** How much is used, in time. */
    val usedSeconds: Long? = null,
    /** How much is left, in time. */
    val leftSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MeterAt(..)"
}

/** A fact that would settle what is unknown, with the place where it goes in this very request. */
data class MissingItem(
    /** The fact, by its id: `hours-worked-12-months`. */
    val fact: String? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** A pointer to where it goes in the request. */
    val at: String? = null,
    /** The reason, as a ground with its kind. */
    val reason: MissingReason? = null,
    /** The rule, parameter or data item it is about. */
    val item: String? = null,
    /** The tests behind the outcome, by their id. */
    val tests: List<String> = emptyList(),
    /** The first day. */
    val from: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "MissingItem(..)"
}

/** A place without a law in this rulebook. It does not mean that the place has none. */
data class NotHeld(
    /** The place. */
    val place: String? = null,
    /** The answer. */
    val outcome: String? = null,
    /** What this means, in words. */
    val means: String? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "NotHeld(..)"
}

/** A pack of a rulebook. */
data class PackInfo(
    /** The law, plan, statement or schedule. */
    val id: String,
    /** Its name. */
    val title: String,
    /** The room it belongs to: `leave`, `accrual`, `statement`, `schedule`. */
    val kind: String,
    /** `floor`: a law; `plan`: a company's own. */
    val role: String,
    /** Where it holds: `us`, `us-ca`, `company`. */
    val place: String,
    /** The pack's own version number. */
    val version: String,
    /** The hash of its text. */
    val hash: String,
    /** The intervals over which it is in force. */
    val held: List<HeldInterval> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PackInfo(..)"
}

/** The version and the hash of a pack that decided. */
data class PackMade(
    /** The pack's own version number. */
    val version: String? = null,
    /** The hash of the pack's text. */
    val hash: String? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PackMade(..)"
}

/** A figure of the law, with its unit and the interval over which it holds. One unit is given. */
data class ParameterValue(
    /** How much, in seconds. */
    val seconds: Long? = null,
    /** A number of days. */
    val days: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of weeks. */
    val weeks: Rational? = null,
    /** A plain number. */
    val count: Long? = null,
    /** A share, as a reduced fraction. */
    val share: Rational? = null,
    /** A distance in miles. */
    val miles: Rational? = null,
    /** An amount in cents. */
    val cents: Long? = null,
    /** A day. */
    val date: LocalDate? = null,
    /** A word of a closed list. */
    val word: String? = null,
    /** Several words; a relation is read outwards. */
    val words: List<String> = emptyList(),
    /** Yes or no. */
    val flag: YesNo? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ParameterValue(..)"
}

/** A day of which only a part is protected. */
data class PartialDay(
    /** The day. */
    val day: LocalDate? = null,
    /** How much of it is protected. */
    val protectedSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PartialDay(..)"
}

/** Every law that reaches the person, laid on a calendar. */
data class Plan(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** Every law that reaches the person, by id. */
    val laws: Map<String, LawInPlan> = emptyMap(),
    /** The calendar, in order. Where nobody said which days are worked, each calendar day stands for a seventh of a week. */
    val segments: List<Segment> = emptyList(),
    /** What the plan comes to. */
    val totals: PlanTotals? = null,
    /** Each step, by name. */
    val deadlines: Map<String, DeadlineAnswer> = emptyMap(),
    /** Places whose law this rulebook does not hold. */
    val noLawHeld: List<NotHeld> = emptyList(),
    /** Days of the plan on which the person works. */
    val atWork: List<Window> = emptyList(),
    /** What spouses share, by law. */
    val spouses: SpousePool? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_PLAN

    override fun toJson(): String = written { writePlan(this@Plan) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Plan(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.plan`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Plan = storedAnswer(AskName.LEAVE_PLAN, text) { readPlan() }
    }
}

/** What a disposal plan says of one record: what to do, when, and by which rules. It holds ids and days, nothing of the record's contents. */
data class PlanLine(
    /** The record. */
    val id: String,
    /** What to do with it. */
    val action: DisposalAction,
    /** The answer. */
    val outcome: RetentionOutcome,
    /** The first day on which it may go, or will be free; absent while nobody can tell, and where a person must look first. */
    val due: LocalDate? = null,
    /** The last day by which it must be gone, where a maximum says so. */
    val by: LocalDate? = null,
    /** The classes of the record. */
    val classes: List<String> = emptyList(),
    /** The rules and holds that set the answer. */
    val governing: List<String> = emptyList(),
    /** Their citations. */
    val cites: List<String> = emptyList(),
    /** What must be done when it goes, or while it is kept. */
    val duties: List<String> = emptyList(),
    /** The kinds of rules that pull apart. */
    val conflicts: List<String> = emptyList(),
    /** What was noticed of a destruction that has happened. */
    val findings: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PlanLine(..)"
}

/**
 * What the plan comes to. Workdays of which nobody knows whether a law protects them are in none of these: they are those of the segments
 * that say so. Where nobody said which days are worked, a total of such days is not known.
 */
data class PlanTotals(
    /** Workdays that a law protects for certain. */
    val protectedWorkdays: Long? = null,
    /** Workdays that are protected and that nobody pays; waiting days are left out. */
    val unpaidProtectedWorkdays: Long? = null,
    /** Workdays that for certain no law protects. */
    val unprotectedWorkdays: Long? = null,
    /** Workdays that the employer grants. */
    val grantedWorkdays: Long? = null,
    /** What programs pay in all. */
    val paidCents: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PlanTotals(..)"
}

/** A fact that nobody gave and that the pack presumes. */
data class Presumed(
    /** The fact, by its id: `hours-worked-12-months`. */
    val fact: String? = null,
    /** What was presumed. */
    val is_: String? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Presumed(..)"
}

/** A ledger continued to a later day. */
data class Projection(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The plan that was asked. */
    val plan: String? = null,
    /** All banks together, whole seconds rounded down. */
    val balanceSeconds: Long? = null,
    /** What is earned and does not make a whole step yet; it is never lost. */
    val remainderSeconds: Rational? = null,
    /** The same as a fraction, with the remainder. */
    val exactBalanceSeconds: Rational? = null,
    /** What may be used on that day, after waits and the use cap. */
    val usableSeconds: Long? = null,
    /** What the balance and the year's use cap still allow, waits aside. */
    val usableInYearSeconds: Long? = null,
    /** The lines, in order. */
    val lines: List<LedgerLine> = emptyList(),
    /** The lots, by the day on which they came about. */
    val lots: Map<String, LotAnswer> = emptyMap(),
    /** Each bank, where the plan has several. */
    val banks: Map<String, BankAnswer> = emptyMap(),
    /** Does the law bind this employer? */
    val covered: Tri? = null,
    /** The tests behind the outcome, by their id. */
    val tests: Map<String, TestAnswer> = emptyMap(),
    /** Amounts by what happened to them. */
    val totals: LedgerTotals? = null,
    /** The employer's size. */
    val size: SizeAnswer? = null,
    /** What the law's rate gives on that day. */
    val rate: RateAnswer? = null,
    /** The last day. */
    val through: LocalDate? = null,
    /** The order in which lots are used. */
    val consumed: Consumed? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.ACCRUE_PROJECT

    override fun toJson(): String = written { writeProjection(this@Projection) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Projection(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `accrue.project`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Projection = storedAnswer(AskName.ACCRUE_PROJECT, text) { readProjection() }
    }
}

/** Assertions about statements, each proved over everything that can be asked or refuted by one request. */
data class Proof(
    /** The day. */
    override val on: LocalDate,
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** Each assertion, by its name. */
    val assertions: Map<String, AssertionAnswer> = emptyMap(),
    /** The statements that were asked, each with its version. */
    val statements: Map<String, StatementVersion> = emptyMap(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.PROVE

    override fun toJson(): String = written { writeProof(this@Proof) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Proof(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `prove`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Proof = storedAnswer(AskName.PROVE, text) { readProof() }
    }
}

/** What the law's rate gives: so many seconds of leave for so many seconds of work. */
data class RateAnswer(
    /** Seconds of leave. */
    val seconds: Long? = null,
    /** For so many seconds of work. */
    val perSeconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "RateAnswer(..)"
}

/** What one reading of an unsettled text leads to. */
data class ReadingAnswer(
    /** The answer. */
    val outcome: String? = null,
    /** The value that this reading gives. */
    val value: Value? = null,
    /** The day. */
    val day: LocalDate? = null,
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ReadingAnswer(..)"
}

/** A document with only what may be seen. */
data class Redacted(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** What may be seen, by item. */
    val document: Map<String, String> = emptyMap(),
    /** What may be seen of a JSON document, as text. */
    val record: String? = null,
    /** What was taken out, and why. */
    val removed: Map<String, ItemAnswer> = emptyMap(),
    /** How many items were taken out, where their names would tell something. */
    val removedCount: Long? = null,
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.REDACT

    override fun toJson(): String = written { writeRedacted(this@Redacted) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Redacted(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `redact`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Redacted = storedAnswer(AskName.REDACT, text) { readRedacted() }
    }
}

/** What became of an answer that was made again. */
data class Replay(
    /** The answer is the same, beside what made it. */
    val same: Boolean,
    /** What has changed since, where the answer differs: `rulebook`, else `library`. */
    val because: String? = null,
    /** Where the answers differ. */
    val changes: List<ReplayChange> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Replay(..)"
}

/** One place where two answers differ. Its values may hold a person's facts. */
data class ReplayChange(
    /** A pointer into the answer. */
    val at: String,
    /** What the receipt says there; absent: nothing. */
    val was: Any? = null,
    /** What is answered now; absent: nothing. */
    val is_: Any? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ReplayChange(..)"
}

/** The answer for one record of a sweep. */
data class Retained(
    /** The answer. */
    val outcome: RetentionOutcome,
    /** The last day through which it must be kept. */
    val retainThrough: LocalDate? = null,
    /** The first day on which it may be destroyed. */
    val earliestDisposal: LocalDate? = null,
    /** The last day by which it must be destroyed. */
    val mustDisposeBy: LocalDate? = null,
    /** The rules and holds that set the answer. */
    val governing: List<String> = emptyList(),
    /** Events that have not happened yet and keep the record. */
    val openTriggers: List<String> = emptyList(),
    /** Each rule, by id. */
    val rules: Map<String, RetentionRuleAnswer> = emptyMap(),
    /** Each hold, by id. */
    val holds: Map<String, HoldAnswer> = emptyMap(),
    /** Rules that pull apart. */
    val conflicts: List<ConflictAnswer> = emptyList(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** What was noticed beside the answer. */
    val findings: List<FindingAnswer> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Retained(..)"
}

/** How long a record must be kept, and what stops its destruction. */
data class RetentionAnswer(
    /** The day. */
    override val on: LocalDate,
    /** The day whose knowledge was asked for, where that is another. */
    val knownOn: LocalDate? = null,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The answer. */
    val outcome: RetentionOutcome,
    /** The last day through which it must be kept. */
    val retainThrough: LocalDate? = null,
    /** The first day on which it may be destroyed. */
    val earliestDisposal: LocalDate? = null,
    /** The last day by which it must be destroyed. */
    val mustDisposeBy: LocalDate? = null,
    /** The rules and holds that set the answer. */
    val governing: List<String> = emptyList(),
    /** Events that have not happened yet and keep the record. */
    val openTriggers: List<String> = emptyList(),
    /** Each rule, by id. */
    val rules: Map<String, RetentionRuleAnswer> = emptyMap(),
    /** Each hold, by id. */
    val holds: Map<String, HoldAnswer> = emptyMap(),
    /** Rules that pull apart. */
    val conflicts: List<ConflictAnswer> = emptyList(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.RETAIN

    override fun toJson(): String = written { writeRetentionAnswer(this@RetentionAnswer) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Outcome<RetentionOutcome> get() = Outcome.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "RetentionAnswer(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `retain`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): RetentionAnswer = storedAnswer(AskName.RETAIN, text) { readRetentionAnswer() }
    }
}

/** What one rule says of the record. Rules that lose stay visible. */
data class RetentionRuleAnswer(
    /** A minimum, a maximum, advice or a policy. */
    val kind: BoundKind? = null,
    /** The answer. */
    val outcome: String? = null,
    /** Does the rule cover the record? */
    val applies: Tri? = null,
    /** The last day through which it must be kept. */
    val retainThrough: LocalDate? = null,
    /** The first day on which it may be destroyed. */
    val earliestDisposal: LocalDate? = null,
    /** The last day by which it must be destroyed. */
    val mustDisposeBy: LocalDate? = null,
    /** The event that set the day. */
    val trigger: String? = null,
    /** Where several could: each event with the last day that it gives. */
    val triggers: Map<String, LocalDate> = emptyMap(),
    /** The civil day it was counted from. */
    val countedFrom: LocalDate? = null,
    /** Events that have not happened yet and keep the record. */
    val openTriggers: List<String> = emptyList(),
    /** The exception that takes the record out, by its name in the pack. */
    val basis: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** How a change of the law met an older record. */
    val transition: String? = null,
    /** What the rule gave before it changed. */
    val oldRetainThrough: LocalDate? = null,
    /** The hold to which a maximum itself gives way. */
    val suspendedBy: List<String> = emptyList(),
    /** What the law takes against an employer who has not kept the record. */
    val ifMissing: IfMissing? = null,
    /** What a company's own schedule says becomes of the record when its time is over. */
    val disposition: DisposalAction? = null,
    /** What fulfils a maximum: to destroy the record, or to make it anonymous as well. */
    val satisfiedBy: List<DisposalAction> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "RetentionRuleAnswer(..)"
}

/** What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them. */
data class Rights(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** What the person asks for. */
    val act: RightsAct? = null,
    /** What becomes of the request as a whole. */
    val outcome: RightsOutcome,
    /** The records to erase. */
    val erase: List<String> = emptyList(),
    /** The records that are kept in spite of the request. */
    val keep: List<String> = emptyList(),
    /** The records to show. */
    val give: List<String> = emptyList(),
    /** The records that are not shown. */
    val withhold: List<String> = emptyList(),
    /** The records of which it is not known yet. */
    val open: List<String> = emptyList(),
    /** The records of which the law does not speak. */
    val outside: List<String> = emptyList(),
    /** Each record, by its id. */
    val records: Map<String, RightsRecord> = emptyMap(),
    /** The steps of the law's clock, each with its last day. */
    val steps: Map<String, StepAnswer> = emptyMap(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.RIGHTS

    override fun toJson(): String = written { writeRights(this@Rights) }

    /** The outcome, with what is open where it is unknown: for an exhaustive `when`. */
    val result: Outcome<RightsOutcome> get() = Outcome.of(outcome, missing, judgment, unsettled)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Rights(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `rights`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Rights = storedAnswer(AskName.RIGHTS, text) { readRights() }
    }
}

/** What becomes of one record upon the request. */
data class RightsRecord(
    /** May, or must, it be done with the record? To see a record may be permitted without some of what it contains. */
    val outcome: DisclosureOutcome,
    /** What the laws about keeping say of the record; a company's own schedule is none of them. */
    val retention: RetentionOutcome,
    /** The last day through which it must be kept. */
    val retainThrough: LocalDate? = null,
    /** The first day on which keeping it is no ground to refuse any more. */
    val until: LocalDate? = null,
    /** The last day by which it must be destroyed. */
    val mustDisposeBy: LocalDate? = null,
    /** The rules and holds that keep the record. */
    val governing: List<String> = emptyList(),
    /** Events that have not happened yet and keep the record. */
    val openTriggers: List<String> = emptyList(),
    /** The clauses that decided; `default` where nothing permits. */
    val determining: List<String> = emptyList(),
    /** Requirements that failed. */
    val unmet: List<String> = emptyList(),
    /** What of the record is not shown, and why. */
    val withheld: Map<String, ItemAnswer> = emptyMap(),
    /** Duties that come with it. */
    val duties: List<DutyAnswer> = emptyList(),
    /** Rules that pull apart. */
    val conflicts: List<ConflictAnswer> = emptyList(),
    /** What was noticed beside the answer. */
    val findings: List<FindingAnswer> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "RightsRecord(..)"
}

/** What one recipient may see of a record. */
data class SeenBy(
    /** The strictest of the items; that no text speaks of one is `not-applicable`. */
    val outcome: DisclosureOutcome,
    /** Each data item of the record. */
    val items: Map<String, ItemAnswer> = emptyMap(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "SeenBy(..)"
}

/** Days of the plan over which the same laws protect, pay and are charged. */
data class Segment(
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** How many of the person's workdays; none where nobody said which days are worked. */
    val workdays: Long? = null,
    /** The reason, as a ground with its kind. */
    val reason: String? = null,
    /** The laws that protect these days. */
    val protectedBy: List<String> = emptyList(),
    /** The programs that pay for these days. */
    val paidBy: List<String> = emptyList(),
    /** The meters that these days are charged to. */
    val charged: List<String> = emptyList(),
    /** Leave that the employer grants beyond the law. */
    val grantedByEmployer: Boolean? = null,
    /** A day of which only a part is protected. */
    val partial: PartialDay? = null,
    /** Are these days protected by any law? */
    val protected: Tri? = null,
    /** Why a law does not protect these days, by law. */
    val notProtectedBecause: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Segment(..)"
}

/** The employer's size, as the law counts it. */
data class SizeAnswer(
    /** How many people. */
    val count: Long? = null,
    /** Full-time equivalents. */
    val fte: Rational? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "SizeAnswer(..)"
}

/** What spouses share of a meter. */
data class SpousePool(
    /** What both have used. */
    val poolUsedWeeks: Rational? = null,
    /** What is left for either. */
    val poolLeftWeeks: Rational? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "SpousePool(..)"
}

/** The version of a statement that was asked. */
data class StatementVersion(
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** Which version. */
    val version: String? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "StatementVersion(..)"
}

/** One step of a clock. */
data class StepAnswer(
    /** Who owes it. */
    val who: Actor? = null,
    /** To whom. */
    val to: Actor? = null,
    /** The answer. */
    val outcome: Tri? = null,
    /** The last day on which it is in time. */
    val due: LocalDate? = null,
    /** The last instant, as UTC seconds, where the law counts hours. */
    val dueInstant: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before it is moved off a weekend or holiday. */
    val rawDue: LocalDate? = null,
    /** How the day was counted. */
    val counted: CountedSpan? = null,
    /** What follows if it is missed. */
    val ifMissed: String? = null,
    /** By how many days it was late. */
    val lateByDays: Long? = null,
    /** What else it takes. */
    val needs: List<String> = emptyList(),
    /** The fact on which the step falls away. */
    val unless: List<String> = emptyList(),
    /** The first day on which it may be done. */
    val notBefore: LocalDate? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    val missing: List<MissingItem> = emptyList(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What is to be done. */
    val do_: String? = null,
    /** The standard of an old rule that names no number of days. */
    val standard: String? = null,
    /** Does the rule name no number of days? */
    val noFixedDay: Boolean? = null,
    /** Was the extension given in time and form? */
    val valid: YesNo? = null,
    /** How many days the clock did not run. */
    val pausedDays: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "StepAnswer(..)"
}

/** What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction. */
data class Sweep(
    /** The day. */
    override val on: LocalDate,
    /** The day whose knowledge was asked for, where that is another. */
    val knownOn: LocalDate? = null,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** How many records came out in each way. */
    val counts: Map<String, Long> = emptyMap(),
    /** The answer for each record, by its id. */
    val records: Map<String, Retained> = emptyMap(),
    /** How many records have each action of the plan. */
    val actions: Map<String, Long> = emptyMap(),
    /** What becomes of each record, in the order of the days on which they may go, or are overdue; what has no day yet stands last. */
    val plan: List<PlanLine> = emptyList(),
    /** What the plan lets go, as a certificate of destruction has it once it is carried out; absent where nothing may go. */
    val certificate: Certificate? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.SWEEP

    override fun toJson(): String = written { writeSweep(this@Sweep) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Sweep(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `sweep`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Sweep = storedAnswer(AskName.SWEEP, text) { readSweep() }
    }
}

/** One test: what was observed, what the law requires, and whether it decided. */
data class TestAnswer(
    /** The answer. */
    val outcome: Tri,
    /** Might the outcome change if this alone came out differently? Left out when not. */
    val decisive: Boolean? = null,
    /** What was measured of the person or employer. */
    val observed: Value? = null,
    /** How the two are compared. */
    val op: Op? = null,
    /** What the law requires. */
    val required: Value? = null,
    /** The branch or window that decided: `preceding-calendar-year`. */
    val basis: String? = null,
    /** The point at which it was measured, where the law has more than one: `notice`. */
    val measuredAt: String? = null,
    /** The day of that point. */
    val measuredOn: LocalDate? = null,
    /** The days over which it was counted. */
    val window: Window? = null,
    /** Tests that the caller assumed. */
    val assumed: Boolean? = null,
    /** On whom the law lays the lack of the record: the test then counts as met. */
    val burden: Burden? = null,
    /** What the observed sum is made of, by the word each part was counted under. */
    val parts: Map<String, Value> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "TestAnswer(..)"
}

/** Time that comes back to a rolling meter on a day. */
data class TimeBack(
    /** The first day. */
    val from: LocalDate? = null,
    /** A number of weeks. */
    val weeks: Rational? = null,
    /** How much, in seconds. */
    val seconds: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "TimeBack(..)"
}

/** A text with two readings that differ here. */
data class UnsettledItem(
    /** The rule, parameter or data item it is about. */
    val item: String? = null,
    /** The readings; the one that is answered first. */
    val readings: List<ReadingAnswer> = emptyList(),
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "UnsettledItem(..)"
}

/** A rule or figure of the law that nobody has checked against its source and on which the answer rests. */
data class Unverified(
    /** The rule, parameter or data item it is about. */
    val item: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Unverified(..)"
}

/** What absences cost. */
data class Usage(
    /** The day. */
    override val on: LocalDate,
    /** The figures of the law that were used, by their id. */
    val parameters: Map<String, ParameterValue> = emptyMap(),
    /** The law's own citations. */
    val cites: List<String> = emptyList(),
    /** What was noticed beside the answer. */
    override val findings: List<FindingAnswer> = emptyList(),
    /** The law it is about. */
    val law: String? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The absences that count, by their id. */
    val absences: Map<String, AbsenceUsage> = emptyMap(),
    /** The meters, by id. */
    val meters: Map<String, MeterAnswer> = emptyMap(),
    /** The longest step that may be used. */
    val incrementSeconds: Long? = null,
    /** The person's own workweek. */
    val ownWorkweekSeconds: Long? = null,
    /** The person's work days in a week, as the law counts and rounds them. */
    val workDaysPerWeek: Rational? = null,
    /** Facts that would settle what is unknown, the most useful first. */
    override val missing: List<MissingItem> = emptyList(),
    /** Questions that a person must answer. */
    override val judgment: List<JudgmentItem> = emptyList(),
    /** Texts with two readings that differ here. */
    override val unsettled: List<UnsettledItem> = emptyList(),
    /** Conventions that were applied, by their word. */
    override val conventions: List<String> = emptyList(),
    /** Figures of the law that nobody has checked against their source and on which this answer rests. */
    override val unverified: List<Unverified> = emptyList(),
    /** Tests that the caller assumed. */
    override val assumed: List<Assumed> = emptyList(),
    /** Facts that a pack presumes where nobody said otherwise, and that were used. */
    override val presumed: List<Presumed> = emptyList(),
    /** The reasons, parents before children; only when asked for. */
    override val explanation: List<ExplanationLine> = emptyList(),
    /** What made this answer. */
    override val madeWith: MadeWith = MadeWith(),
) : Answer {
    override val ask: AskName get() = AskName.LEAVE_USAGE

    override fun toJson(): String = written { writeUsage(this@Usage) }

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Usage(..)"

    companion object {

        /**
         * Reads an answer that was stored.
         *
         * @throws LeavelawException if the text is no answer to `leave.usage`
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Usage = storedAnswer(AskName.LEAVE_USAGE, text) { readUsage() }
    }
}

/** Days for which a benefit is not paid yet. */
data class WaitingPeriod(
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** A number of days. */
    val days: Long? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "WaitingPeriod(..)"
}

/** Days from the first through the last, both included. */
data class Window(
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
) {
    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Window(..)"
}
