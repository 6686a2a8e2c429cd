// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.math.BigDecimal
import java.time.LocalDate
import org.leavelaw.internal.*

/** What a question is asked about: data, checked when it is used. */
sealed interface Input {
    /** Its JSON, keys sorted, for storing. It holds a person's facts. */
    fun toJson(): String
}

/** Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week. */
data class Absence(
    /** The reason, as a ground with its kind. */
    val reason: Reason? = null,
    /** The person for whom it is: a member of `family` by id, or that person's own facts. */
    val for_: PersonRef? = null,
    /** The id of the event it belongs to, where there are several. */
    val event: String? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The day. */
    val day: LocalDate? = null,
    /** The Monday of the week it lies in. */
    val weekOf: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** How many of the person's own workdays. */
    val workdays: Long? = null,
    /** A number of weeks. */
    val weeks: Rational? = null,
    /** A number of days. */
    val days: Rational? = null,
    /** How many hours, on `day` or in the week of `week_of`. */
    val hours: BigDecimal? = null,
    /** When the time off begins, as `HH:MM`. */
    val startTime: String? = null,
    /** When the time off ends, as `HH:MM`. */
    val endTime: String? = null,
    /** How many whole minutes. */
    val minutes: Long? = null,
    /** The appointment itself, and the minutes of the way to it, each way. */
    val visit: Visit? = null,
    /** In one piece, in several, or by shorter days or weeks. */
    val mode: Mode? = null,
    /** Has the employer agreed to leave taken in this way? */
    val agreedByEmployer: YesNo? = null,
    /** The health condition behind it; another `id` is another reason. */
    val condition: HealthCondition? = null,
    /** Is it medically necessary to take the leave in this way? */
    val medicallyNecessary: YesNo? = null,
    /** What the time off for safety is used for. */
    val purpose: SafePurpose? = null,
    /** Whose court it is. */
    val court: CourtKind? = null,
    /** The day on which the leave was asked for. */
    val requestedOn: LocalDate? = null,
    /** The day on which the employee gave notice. */
    val noticeOn: LocalDate? = null,
    /** The day on which the employer knew enough to see that the leave may be protected: notices are due from it. */
    val employerKnewOn: LocalDate? = null,
    /** The first day on which the employee could give notice. */
    val couldNotifyOn: LocalDate? = null,
    /** Could the need be foreseen? */
    val foreseeable: YesNo? = null,
    /** The day since which the need was known. */
    val foreseeableSince: LocalDate? = null,
    /** The day since which the date was known; absent: as long as the need. */
    val dateKnownOn: LocalDate? = null,
    /** Did the employee know of the duty to give notice otherwise than from the employer's general notice? */
    val knewNoticeDuty: YesNo? = null,
    /** Was it an emergency, so that no notice could be given? */
    val emergency: YesNo? = null,
    /** In which form the leave was asked for. */
    val form: String? = null,
    /** The day on which the employee came back. */
    val returnedOn: LocalDate? = null,
    /** The day on which it was called off. */
    val cancelledOn: LocalDate? = null,
    /** Further reasons of the same leave. */
    val also: List<Reason>? = null,
    /** How much of it the reason itself takes. */
    val needed: Needed? = null,
    /** The paid leave plans it draws on, in order. */
    val drawsOn: List<String>? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again. */
    val charged: List<String>? = null,
    /** Was it paid? */
    val paid: YesNo? = null,
    /** By what it was covered: a holiday, a closure, another benefit. */
    val coveredBy: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Absence(..)"

    /** Builds a [Absence]. What is not set is not known. */
    class Builder internal constructor() {
        private var reason: Reason? = null
        private var for_: PersonRef? = null
        private var event: String? = null
        private var firstDay: LocalDate? = null
        private var day: LocalDate? = null
        private var weekOf: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var workdays: Long? = null
        private var weeks: Rational? = null
        private var days: Rational? = null
        private var hours: BigDecimal? = null
        private var startTime: String? = null
        private var endTime: String? = null
        private var minutes: Long? = null
        private var visit: Visit? = null
        private var mode: Mode? = null
        private var agreedByEmployer: YesNo? = null
        private var condition: HealthCondition? = null
        private var medicallyNecessary: YesNo? = null
        private var purpose: SafePurpose? = null
        private var court: CourtKind? = null
        private var requestedOn: LocalDate? = null
        private var noticeOn: LocalDate? = null
        private var employerKnewOn: LocalDate? = null
        private var couldNotifyOn: LocalDate? = null
        private var foreseeable: YesNo? = null
        private var foreseeableSince: LocalDate? = null
        private var dateKnownOn: LocalDate? = null
        private var knewNoticeDuty: YesNo? = null
        private var emergency: YesNo? = null
        private var form: String? = null
        private var returnedOn: LocalDate? = null
        private var cancelledOn: LocalDate? = null
        private var also: List<Reason>? = null
        private var needed: Needed? = null
        private var drawsOn: List<String>? = null
        private var entitlement: EntitlementKind? = null
        private var charged: List<String>? = null
        private var paid: YesNo? = null
        private var coveredBy: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Absence) : this() {
            this.reason = from.reason
            this.for_ = from.for_
            this.event = from.event
            this.firstDay = from.firstDay
            this.day = from.day
            this.weekOf = from.weekOf
            this.lastDay = from.lastDay
            this.workdays = from.workdays
            this.weeks = from.weeks
            this.days = from.days
            this.hours = from.hours
            this.startTime = from.startTime
            this.endTime = from.endTime
            this.minutes = from.minutes
            this.visit = from.visit
            this.mode = from.mode
            this.agreedByEmployer = from.agreedByEmployer
            this.condition = from.condition
            this.medicallyNecessary = from.medicallyNecessary
            this.purpose = from.purpose
            this.court = from.court
            this.requestedOn = from.requestedOn
            this.noticeOn = from.noticeOn
            this.employerKnewOn = from.employerKnewOn
            this.couldNotifyOn = from.couldNotifyOn
            this.foreseeable = from.foreseeable
            this.foreseeableSince = from.foreseeableSince
            this.dateKnownOn = from.dateKnownOn
            this.knewNoticeDuty = from.knewNoticeDuty
            this.emergency = from.emergency
            this.form = from.form
            this.returnedOn = from.returnedOn
            this.cancelledOn = from.cancelledOn
            this.also = from.also
            this.needed = from.needed
            this.drawsOn = from.drawsOn
            this.entitlement = from.entitlement
            this.charged = from.charged
            this.paid = from.paid
            this.coveredBy = from.coveredBy
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The reason, as a ground with its kind. */
        fun reason(value: Reason): Builder = apply { this.reason = value }

        /** The person for whom it is: a member of `family` by id, or that person's own facts. */
        fun for_(value: PersonRef): Builder = apply { this.for_ = value }

        /** The id of the event it belongs to, where there are several. */
        fun event(value: String): Builder = apply { this.event = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The Monday of the week it lies in. */
        fun weekOf(value: LocalDate): Builder = apply { this.weekOf = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** How many of the person's own workdays. */
        fun workdays(value: Long): Builder = apply { this.workdays = value }

        /** A number of weeks. */
        fun weeks(value: Rational): Builder = apply { this.weeks = value }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** How many hours, on `day` or in the week of `week_of`. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** When the time off begins, as `HH:MM`. */
        fun startTime(value: String): Builder = apply { this.startTime = value }

        /** When the time off ends, as `HH:MM`. */
        fun endTime(value: String): Builder = apply { this.endTime = value }

        /** How many whole minutes. */
        fun minutes(value: Long): Builder = apply { this.minutes = value }

        /** The appointment itself, and the minutes of the way to it, each way. */
        fun visit(value: Visit): Builder = apply { this.visit = value }

        /** In one piece, in several, or by shorter days or weeks. */
        fun mode(value: Mode): Builder = apply { this.mode = value }

        /** Has the employer agreed to leave taken in this way? */
        fun agreedByEmployer(value: YesNo): Builder = apply { this.agreedByEmployer = value }

        /** The health condition behind it; another `id` is another reason. */
        fun condition(value: HealthCondition): Builder = apply { this.condition = value }

        /** Is it medically necessary to take the leave in this way? */
        fun medicallyNecessary(value: YesNo): Builder = apply { this.medicallyNecessary = value }

        /** What the time off for safety is used for. */
        fun purpose(value: SafePurpose): Builder = apply { this.purpose = value }

        /** Whose court it is. */
        fun court(value: CourtKind): Builder = apply { this.court = value }

        /** The day on which the leave was asked for. */
        fun requestedOn(value: LocalDate): Builder = apply { this.requestedOn = value }

        /** The day on which the employee gave notice. */
        fun noticeOn(value: LocalDate): Builder = apply { this.noticeOn = value }

        /** The day on which the employer knew enough to see that the leave may be protected: notices are due from it. */
        fun employerKnewOn(value: LocalDate): Builder = apply { this.employerKnewOn = value }

        /** The first day on which the employee could give notice. */
        fun couldNotifyOn(value: LocalDate): Builder = apply { this.couldNotifyOn = value }

        /** Could the need be foreseen? */
        fun foreseeable(value: YesNo): Builder = apply { this.foreseeable = value }

        /** The day since which the need was known. */
        fun foreseeableSince(value: LocalDate): Builder = apply { this.foreseeableSince = value }

        /** The day since which the date was known; absent: as long as the need. */
        fun dateKnownOn(value: LocalDate): Builder = apply { this.dateKnownOn = value }

        /** Did the employee know of the duty to give notice otherwise than from the employer's general notice? */
        fun knewNoticeDuty(value: YesNo): Builder = apply { this.knewNoticeDuty = value }

        /** Was it an emergency, so that no notice could be given? */
        fun emergency(value: YesNo): Builder = apply { this.emergency = value }

        /** In which form the leave was asked for. */
        fun form(value: String): Builder = apply { this.form = value }

        /** The day on which the employee came back. */
        fun returnedOn(value: LocalDate): Builder = apply { this.returnedOn = value }

        /** The day on which it was called off. */
        fun cancelledOn(value: LocalDate): Builder = apply { this.cancelledOn = value }

        /**
         * Further reasons of the same leave.
         * Adds to what is there; without an argument: none.
         */
        fun also(vararg more: Reason): Builder = apply { this.also = this.also.orEmpty() + more.toList() }

        /** Further reasons of the same leave. */
        fun also(all: List<Reason>): Builder = apply { this.also = all.toList() }

        /** How much of it the reason itself takes. */
        fun needed(value: Needed): Builder = apply { this.needed = value }

        /**
         * The paid leave plans it draws on, in order.
         * Adds to what is there; without an argument: none.
         */
        fun drawsOn(vararg more: String): Builder = apply { this.drawsOn = this.drawsOn.orEmpty() + more.toList() }

        /** The paid leave plans it draws on, in order. */
        fun drawsOn(all: List<String>): Builder = apply { this.drawsOn = all.toList() }

        /** Which entitlement of the law answered. */
        fun entitlement(value: EntitlementKind): Builder = apply { this.entitlement = value }

        /**
         * The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again.
         * Adds to what is there; without an argument: none.
         */
        fun charged(vararg more: String): Builder = apply { this.charged = this.charged.orEmpty() + more.toList() }

        /** The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again. */
        fun charged(all: List<String>): Builder = apply { this.charged = all.toList() }

        /** Was it paid? */
        fun paid(value: YesNo): Builder = apply { this.paid = value }

        /** By what it was covered: a holiday, a closure, another benefit. */
        fun coveredBy(value: String): Builder = apply { this.coveredBy = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Absence]. */
        fun build(): Absence = Absence(
            reason,
            for_,
            event,
            firstDay,
            day,
            weekOf,
            lastDay,
            workdays,
            weeks,
            days,
            hours,
            startTime,
            endTime,
            minutes,
            visit,
            mode,
            agreedByEmployer,
            condition,
            medicallyNecessary,
            purpose,
            court,
            requestedOn,
            noticeOn,
            employerKnewOn,
            couldNotifyOn,
            foreseeable,
            foreseeableSince,
            dateKnownOn,
            knewNoticeDuty,
            emergency,
            form,
            returnedOn,
            cancelledOn,
            also,
            needed,
            drawsOn,
            entitlement,
            charged,
            paid,
            coveredBy,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Absence] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Who wants to do something with the data. */
data class ActorOfData(
    /** A party of the tree, by its last word: `supervisor`. */
    val kind: String? = null,
    /** In which capacity the data is held: the same company may be employer, plan and vendor. */
    val capacity: Capacity? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ActorOfData(..)"

    /** Builds a [ActorOfData]. What is not set is not known. */
    class Builder internal constructor() {
        private var kind: String? = null
        private var capacity: Capacity? = null

        internal constructor(from: ActorOfData) : this() {
            this.kind = from.kind
            this.capacity = from.capacity
        }

        /** A party of the tree, by its last word: `supervisor`. */
        fun kind(value: String): Builder = apply { this.kind = value }

        /** In which capacity the data is held: the same company may be employer, plan and vendor. */
        fun capacity(value: Capacity): Builder = apply { this.capacity = value }

        /** The [ActorOfData]. */
        fun build(): ActorOfData = ActorOfData(
            kind,
            capacity,
        )
    }

    companion object {
        /** An empty [ActorOfData] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A correction of a balance by a person, up or down. */
data class Adjustment(
    /** The plan: a law or a company's own. */
    val plan: String,
    /** The bank of the plan, where it has several. */
    val bank: String? = null,
    /** The day. */
    val day: LocalDate,
    /** How many hours the balance changes by; below zero: it shrinks. */
    val hours: BigDecimal,
    /** Who. */
    val by: String? = null,
    /** The reason, as a ground with its kind. */
    val reason: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Adjustment(..)"

    /** Builds a [Adjustment]. What is not set is not known. */
    class Builder internal constructor(private var plan: String, private var day: LocalDate, private var hours: BigDecimal) {
        private var bank: String? = null
        private var by: String? = null
        private var reason: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Adjustment) : this(from.plan, from.day, from.hours) {
            this.bank = from.bank
            this.by = from.by
            this.reason = from.reason
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The plan: a law or a company's own. */
        fun plan(value: String): Builder = apply { this.plan = value }

        /** The bank of the plan, where it has several. */
        fun bank(value: String): Builder = apply { this.bank = value }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** How many hours the balance changes by; below zero: it shrinks. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** Who. */
        fun by(value: String): Builder = apply { this.by = value }

        /** The reason, as a ground with its kind. */
        fun reason(value: String): Builder = apply { this.reason = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Adjustment]. */
        fun build(): Adjustment = Adjustment(
            plan,
            bank,
            day,
            hours,
            by,
            reason,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Adjustment] to be filled. */
        @JvmStatic
        fun builder(plan: String, day: LocalDate, hours: BigDecimal): Builder = Builder(plan, day, hours)
    }
}

/** A person's approval or refusal of leave, perhaps beyond the law. */
data class Approval(
    /** The leave it is about, by its id; absent: all. */
    val leave: String,
    /** The law it is about. */
    val law: String? = null,
    /** Approved or refused. */
    val value: ApprovalValue,
    /** Who. */
    val by: String? = null,
    /** The day. */
    val on: LocalDate? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** Does it give more than the law? */
    val beyondLaw: YesNo? = null,
    /** The reason, as a ground with its kind. */
    val reason: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Approval(..)"

    /** Builds a [Approval]. What is not set is not known. */
    class Builder internal constructor(private var leave: String, private var value: ApprovalValue) {
        private var law: String? = null
        private var by: String? = null
        private var on: LocalDate? = null
        private var firstDay: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var beyondLaw: YesNo? = null
        private var reason: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Approval) : this(from.leave, from.value) {
            this.law = from.law
            this.by = from.by
            this.on = from.on
            this.firstDay = from.firstDay
            this.lastDay = from.lastDay
            this.beyondLaw = from.beyondLaw
            this.reason = from.reason
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The leave it is about, by its id; absent: all. */
        fun leave(value: String): Builder = apply { this.leave = value }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** Approved or refused. */
        fun value(value: ApprovalValue): Builder = apply { this.value = value }

        /** Who. */
        fun by(value: String): Builder = apply { this.by = value }

        /** The day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** Does it give more than the law? */
        fun beyondLaw(value: YesNo): Builder = apply { this.beyondLaw = value }

        /** The reason, as a ground with its kind. */
        fun reason(value: String): Builder = apply { this.reason = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Approval]. */
        fun build(): Approval = Approval(
            leave,
            law,
            value,
            by,
            on,
            firstDay,
            lastDay,
            beyondLaw,
            reason,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Approval] to be filled. */
        @JvmStatic
        fun builder(leave: String, value: ApprovalValue): Builder = Builder(leave, value)
    }
}

/** An assertion about statements: an outcome that never comes, or one that always does, whatever is asked in a region. */
data class Assertion(
    /** The name under which it is answered; without one its position in the list. */
    val id: String? = null,
    /** This outcome never comes. */
    val never: DisclosureOutcome? = null,
    /** No other outcome than this comes. */
    val always: DisclosureOutcome? = null,
    /** Which requests are meant; absent: all. */
    val of: Region? = null,
) : Input {
    override fun toJson(): String = written { writeAssertion(this@Assertion) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Assertion(..)"

    /** Builds a [Assertion]. What is not set is not known. */
    class Builder internal constructor() {
        private var id: String? = null
        private var never: DisclosureOutcome? = null
        private var always: DisclosureOutcome? = null
        private var of: Region? = null

        internal constructor(from: Assertion) : this() {
            this.id = from.id
            this.never = from.never
            this.always = from.always
            this.of = from.of
        }

        /** The name under which it is answered; without one its position in the list. */
        fun id(value: String): Builder = apply { this.id = value }

        /** This outcome never comes. */
        fun never(value: DisclosureOutcome): Builder = apply { this.never = value }

        /** No other outcome than this comes. */
        fun always(value: DisclosureOutcome): Builder = apply { this.always = value }

        /** Which requests are meant; absent: all. */
        fun of(value: Region): Builder = apply { this.of = value }

        /** The [Assertion]. */
        fun build(): Assertion = Assertion(
            id,
            never,
            always,
            of,
        )
    }

    companion object {
        /** An empty [Assertion] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Assertion = readInput("Assertion", text) { readAssertion() }
    }
}

/** A test that the caller takes as decided. */
data class Assume(
    /** The test: `us-fmla/employer-covered`. */
    val test: String,
    /** How it is decided. */
    val is_: Tri,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Assume(..)"

    /** Builds a [Assume]. What is not set is not known. */
    class Builder internal constructor(private var test: String, private var is_: Tri) {

        internal constructor(from: Assume) : this(from.test, from.is_) {
        }

        /** The test: `us-fmla/employer-covered`. */
        fun test(value: String): Builder = apply { this.test = value }

        /** How it is decided. */
        fun is_(value: Tri): Builder = apply { this.is_ = value }

        /** The [Assume]. */
        fun build(): Assume = Assume(
            test,
            is_,
        )
    }

    companion object {
        /** An empty [Assume] to be filled. */
        @JvmStatic
        fun builder(test: String, is_: Tri): Builder = Builder(test, is_)
    }
}

/** Average workdays in a week over a window. */
data class AverageDays(
    /** A number of days. */
    val days: Rational,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "AverageDays(..)"

    /** Builds a [AverageDays]. What is not set is not known. */
    class Builder internal constructor(private var days: Rational) {
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: AverageDays) : this(from.days) {
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [AverageDays]. */
        fun build(): AverageDays = AverageDays(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [AverageDays] to be filled. */
        @JvmStatic
        fun builder(days: Rational): Builder = Builder(days)
    }
}

/** Average weekly hours over a window, where the pattern of work varies. */
data class AverageHours(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** Hours a week, on average. */
    val hours: BigDecimal,
    /** What kind of hours are in the figure; absent: all hours actually worked. */
    val counting: List<Counted>? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "AverageHours(..)"

    /** Builds a [AverageHours]. What is not set is not known. */
    class Builder internal constructor(private var hours: BigDecimal) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var counting: List<Counted>? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: AverageHours) : this(from.hours) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.counting = from.counting
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** Hours a week, on average. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /**
         * What kind of hours are in the figure; absent: all hours actually worked.
         * Adds to what is there; without an argument: none.
         */
        fun counting(vararg more: Counted): Builder = apply { this.counting = this.counting.orEmpty() + more.toList() }

        /** What kind of hours are in the figure; absent: all hours actually worked. */
        fun counting(all: List<Counted>): Builder = apply { this.counting = all.toList() }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [AverageHours]. */
        fun build(): AverageHours = AverageHours(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            hours,
            counting,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [AverageHours] to be filled. */
        @JvmStatic
        fun builder(hours: BigDecimal): Builder = Builder(hours)
    }
}

/** A benefit year that a program has opened for the person. */
data class BenefitYear(
    /** The law it is about. */
    val law: String,
    /** The first day. */
    val from: LocalDate,
    /** What opened it. */
    val openedBy: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "BenefitYear(..)"

    /** Builds a [BenefitYear]. What is not set is not known. */
    class Builder internal constructor(private var law: String, private var from: LocalDate) {
        private var openedBy: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: BenefitYear) : this(from.law, from.from) {
            this.openedBy = from.openedBy
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** What opened it. */
        fun openedBy(value: String): Builder = apply { this.openedBy = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [BenefitYear]. */
        fun build(): BenefitYear = BenefitYear(
            law,
            from,
            openedBy,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [BenefitYear] to be filled. */
        @JvmStatic
        fun builder(law: String, from: LocalDate): Builder = Builder(law, from)
    }
}

/** Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week. */
data class Block(
    /** The reason, as a ground with its kind. */
    val reason: Reason? = null,
    /** The person for whom it is: a member of `family` by id, or that person's own facts. */
    val for_: PersonRef? = null,
    /** The id of the event it belongs to, where there are several. */
    val event: String? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The day. */
    val day: LocalDate? = null,
    /** The Monday of the week it lies in. */
    val weekOf: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** How many of the person's own workdays. */
    val workdays: Long? = null,
    /** A number of weeks. */
    val weeks: Rational? = null,
    /** A number of days. */
    val days: Rational? = null,
    /** How many hours, on `day` or in the week of `week_of`. */
    val hours: BigDecimal? = null,
    /** When the time off begins, as `HH:MM`. */
    val startTime: String? = null,
    /** When the time off ends, as `HH:MM`. */
    val endTime: String? = null,
    /** How many whole minutes. */
    val minutes: Long? = null,
    /** The appointment itself, and the minutes of the way to it, each way. */
    val visit: Visit? = null,
    /** In one piece, in several, or by shorter days or weeks. */
    val mode: Mode? = null,
    /** Has the employer agreed to leave taken in this way? */
    val agreedByEmployer: YesNo? = null,
    /** The health condition behind it; another `id` is another reason. */
    val condition: HealthCondition? = null,
    /** Is it medically necessary to take the leave in this way? */
    val medicallyNecessary: YesNo? = null,
    /** What the time off for safety is used for. */
    val purpose: SafePurpose? = null,
    /** Whose court it is. */
    val court: CourtKind? = null,
    /** The day on which the leave was asked for. */
    val requestedOn: LocalDate? = null,
    /** The day on which the employee gave notice. */
    val noticeOn: LocalDate? = null,
    /** The day on which the employer knew enough to see that the leave may be protected: notices are due from it. */
    val employerKnewOn: LocalDate? = null,
    /** The first day on which the employee could give notice. */
    val couldNotifyOn: LocalDate? = null,
    /** Could the need be foreseen? */
    val foreseeable: YesNo? = null,
    /** The day since which the need was known. */
    val foreseeableSince: LocalDate? = null,
    /** The day since which the date was known; absent: as long as the need. */
    val dateKnownOn: LocalDate? = null,
    /** Did the employee know of the duty to give notice otherwise than from the employer's general notice? */
    val knewNoticeDuty: YesNo? = null,
    /** Was it an emergency, so that no notice could be given? */
    val emergency: YesNo? = null,
    /** In which form the leave was asked for. */
    val form: String? = null,
    /** The day on which the employee came back. */
    val returnedOn: LocalDate? = null,
    /** The day on which it was called off. */
    val cancelledOn: LocalDate? = null,
    /** Further reasons of the same leave. */
    val also: List<Reason>? = null,
    /** How much of it the reason itself takes. */
    val needed: Needed? = null,
    /** The paid leave plans it draws on, in order. */
    val drawsOn: List<String>? = null,
    /** Which entitlement of the law answered. */
    val entitlement: EntitlementKind? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** The host's own reference for this leave. */
    fun id(id: String): Block = copy(id = id)

    /** Through that day, which is included. */
    fun through(lastDay: LocalDate): Block = copy(lastDay = lastDay)

    /** So many of the person's own workdays. */
    fun workdays(workdays: Long): Block = copy(workdays = workdays)

    /** So many of the person's own workweeks. */
    fun weeks(weeks: Long): Block = copy(weeks = Rational.of(weeks))

    /** For a member of the case's `family`. */
    fun forMember(id: String): Block = copy(for_ = PersonRef.Member(id))

    /** The day on which the employee gave notice; the employer then knew. */
    fun noticeOn(day: LocalDate): Block = copy(noticeOn = day)

    /** The day on which the employer knew enough to see that the leave may be protected. */
    fun employerKnewOn(day: LocalDate): Block = copy(employerKnewOn = day)

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Block(..)"

    /** Builds a [Block]. What is not set is not known. */
    class Builder internal constructor() {
        private var reason: Reason? = null
        private var for_: PersonRef? = null
        private var event: String? = null
        private var firstDay: LocalDate? = null
        private var day: LocalDate? = null
        private var weekOf: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var workdays: Long? = null
        private var weeks: Rational? = null
        private var days: Rational? = null
        private var hours: BigDecimal? = null
        private var startTime: String? = null
        private var endTime: String? = null
        private var minutes: Long? = null
        private var visit: Visit? = null
        private var mode: Mode? = null
        private var agreedByEmployer: YesNo? = null
        private var condition: HealthCondition? = null
        private var medicallyNecessary: YesNo? = null
        private var purpose: SafePurpose? = null
        private var court: CourtKind? = null
        private var requestedOn: LocalDate? = null
        private var noticeOn: LocalDate? = null
        private var employerKnewOn: LocalDate? = null
        private var couldNotifyOn: LocalDate? = null
        private var foreseeable: YesNo? = null
        private var foreseeableSince: LocalDate? = null
        private var dateKnownOn: LocalDate? = null
        private var knewNoticeDuty: YesNo? = null
        private var emergency: YesNo? = null
        private var form: String? = null
        private var returnedOn: LocalDate? = null
        private var cancelledOn: LocalDate? = null
        private var also: List<Reason>? = null
        private var needed: Needed? = null
        private var drawsOn: List<String>? = null
        private var entitlement: EntitlementKind? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Block) : this() {
            this.reason = from.reason
            this.for_ = from.for_
            this.event = from.event
            this.firstDay = from.firstDay
            this.day = from.day
            this.weekOf = from.weekOf
            this.lastDay = from.lastDay
            this.workdays = from.workdays
            this.weeks = from.weeks
            this.days = from.days
            this.hours = from.hours
            this.startTime = from.startTime
            this.endTime = from.endTime
            this.minutes = from.minutes
            this.visit = from.visit
            this.mode = from.mode
            this.agreedByEmployer = from.agreedByEmployer
            this.condition = from.condition
            this.medicallyNecessary = from.medicallyNecessary
            this.purpose = from.purpose
            this.court = from.court
            this.requestedOn = from.requestedOn
            this.noticeOn = from.noticeOn
            this.employerKnewOn = from.employerKnewOn
            this.couldNotifyOn = from.couldNotifyOn
            this.foreseeable = from.foreseeable
            this.foreseeableSince = from.foreseeableSince
            this.dateKnownOn = from.dateKnownOn
            this.knewNoticeDuty = from.knewNoticeDuty
            this.emergency = from.emergency
            this.form = from.form
            this.returnedOn = from.returnedOn
            this.cancelledOn = from.cancelledOn
            this.also = from.also
            this.needed = from.needed
            this.drawsOn = from.drawsOn
            this.entitlement = from.entitlement
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The reason, as a ground with its kind. */
        fun reason(value: Reason): Builder = apply { this.reason = value }

        /** The person for whom it is: a member of `family` by id, or that person's own facts. */
        fun for_(value: PersonRef): Builder = apply { this.for_ = value }

        /** The id of the event it belongs to, where there are several. */
        fun event(value: String): Builder = apply { this.event = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The Monday of the week it lies in. */
        fun weekOf(value: LocalDate): Builder = apply { this.weekOf = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** How many of the person's own workdays. */
        fun workdays(value: Long): Builder = apply { this.workdays = value }

        /** A number of weeks. */
        fun weeks(value: Rational): Builder = apply { this.weeks = value }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** How many hours, on `day` or in the week of `week_of`. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** When the time off begins, as `HH:MM`. */
        fun startTime(value: String): Builder = apply { this.startTime = value }

        /** When the time off ends, as `HH:MM`. */
        fun endTime(value: String): Builder = apply { this.endTime = value }

        /** How many whole minutes. */
        fun minutes(value: Long): Builder = apply { this.minutes = value }

        /** The appointment itself, and the minutes of the way to it, each way. */
        fun visit(value: Visit): Builder = apply { this.visit = value }

        /** In one piece, in several, or by shorter days or weeks. */
        fun mode(value: Mode): Builder = apply { this.mode = value }

        /** Has the employer agreed to leave taken in this way? */
        fun agreedByEmployer(value: YesNo): Builder = apply { this.agreedByEmployer = value }

        /** The health condition behind it; another `id` is another reason. */
        fun condition(value: HealthCondition): Builder = apply { this.condition = value }

        /** Is it medically necessary to take the leave in this way? */
        fun medicallyNecessary(value: YesNo): Builder = apply { this.medicallyNecessary = value }

        /** What the time off for safety is used for. */
        fun purpose(value: SafePurpose): Builder = apply { this.purpose = value }

        /** Whose court it is. */
        fun court(value: CourtKind): Builder = apply { this.court = value }

        /** The day on which the leave was asked for. */
        fun requestedOn(value: LocalDate): Builder = apply { this.requestedOn = value }

        /** The day on which the employee gave notice. */
        fun noticeOn(value: LocalDate): Builder = apply { this.noticeOn = value }

        /** The day on which the employer knew enough to see that the leave may be protected: notices are due from it. */
        fun employerKnewOn(value: LocalDate): Builder = apply { this.employerKnewOn = value }

        /** The first day on which the employee could give notice. */
        fun couldNotifyOn(value: LocalDate): Builder = apply { this.couldNotifyOn = value }

        /** Could the need be foreseen? */
        fun foreseeable(value: YesNo): Builder = apply { this.foreseeable = value }

        /** The day since which the need was known. */
        fun foreseeableSince(value: LocalDate): Builder = apply { this.foreseeableSince = value }

        /** The day since which the date was known; absent: as long as the need. */
        fun dateKnownOn(value: LocalDate): Builder = apply { this.dateKnownOn = value }

        /** Did the employee know of the duty to give notice otherwise than from the employer's general notice? */
        fun knewNoticeDuty(value: YesNo): Builder = apply { this.knewNoticeDuty = value }

        /** Was it an emergency, so that no notice could be given? */
        fun emergency(value: YesNo): Builder = apply { this.emergency = value }

        /** In which form the leave was asked for. */
        fun form(value: String): Builder = apply { this.form = value }

        /** The day on which the employee came back. */
        fun returnedOn(value: LocalDate): Builder = apply { this.returnedOn = value }

        /** The day on which it was called off. */
        fun cancelledOn(value: LocalDate): Builder = apply { this.cancelledOn = value }

        /**
         * Further reasons of the same leave.
         * Adds to what is there; without an argument: none.
         */
        fun also(vararg more: Reason): Builder = apply { this.also = this.also.orEmpty() + more.toList() }

        /** Further reasons of the same leave. */
        fun also(all: List<Reason>): Builder = apply { this.also = all.toList() }

        /** How much of it the reason itself takes. */
        fun needed(value: Needed): Builder = apply { this.needed = value }

        /**
         * The paid leave plans it draws on, in order.
         * Adds to what is there; without an argument: none.
         */
        fun drawsOn(vararg more: String): Builder = apply { this.drawsOn = this.drawsOn.orEmpty() + more.toList() }

        /** The paid leave plans it draws on, in order. */
        fun drawsOn(all: List<String>): Builder = apply { this.drawsOn = all.toList() }

        /** Which entitlement of the law answered. */
        fun entitlement(value: EntitlementKind): Builder = apply { this.entitlement = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Block]. */
        fun build(): Block = Block(
            reason,
            for_,
            event,
            firstDay,
            day,
            weekOf,
            lastDay,
            workdays,
            weeks,
            days,
            hours,
            startTime,
            endTime,
            minutes,
            visit,
            mode,
            agreedByEmployer,
            condition,
            medicallyNecessary,
            purpose,
            court,
            requestedOn,
            noticeOn,
            employerKnewOn,
            couldNotifyOn,
            foreseeable,
            foreseeableSince,
            dateKnownOn,
            knewNoticeDuty,
            emergency,
            form,
            returnedOn,
            cancelledOn,
            also,
            needed,
            drawsOn,
            entitlement,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Block] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /** Leave for a reason from a day on; its extent is given by [through], [workdays] or [weeks]. */
        @JvmStatic
        fun of(reason: Reason, firstDay: LocalDate): Block = Block(reason = reason, firstDay = firstDay)
    }
}

/** A person, for leave and accrual (section 4). Everything is optional: absent is unknown, [] is none. */
data class Case(
    /** Which employer, where the case has several. */
    val employer: Employer? = null,
    /** Further employers, where a law counts all of them. */
    val otherEmployers: List<Employer>? = null,
    /** Where the person works, over time. */
    val places: List<Place>? = null,
    /** Where the person lives, over time. */
    val residence: List<Place>? = null,
    /** Where the person's work is based, over time. */
    val baseOfOperations: List<Place>? = null,
    /** From where the person's work is directed, over time. */
    val directedFrom: List<Place>? = null,
    /** Periods of employment, or summaries of them; not both. */
    val service: Service? = null,
    /** What the person is to the employer, over time. */
    val employmentStatus: List<EmploymentStatus>? = null,
    /** What kind of work the person does. */
    val role: Role? = null,
    /** Programs in which the person is enrolled. */
    val enrolled: List<Enrolment>? = null,
    /** When the person is due to work, over time. */
    val schedule: List<Schedule>? = null,
    /** Average weekly hours, where the schedule varies. */
    val averageHours: List<AverageHours>? = null,
    /** Average hours that the person was due to work in a week. */
    val hoursScheduled: List<AverageHours>? = null,
    /** Average workdays in a week. */
    val averageDays: List<AverageDays>? = null,
    /** Hours worked, in summaries. */
    val hoursWorked: List<HoursWorked>? = null,
    /** Hours that the person is expected to work. */
    val hoursExpected: List<HoursExpected>? = null,
    /** Days worked, in summaries. */
    val daysWorked: List<DaysWorked>? = null,
    /** Weeks worked, in summaries. */
    val weeksWorked: List<WeeksWorked>? = null,
    /** Hours of a flight crew. */
    val flightDuty: List<FlightDuty>? = null,
    /** The timesheet: hours day by day or over spans. */
    val worked: List<Worked>? = null,
    /** The day from which the timesheet is whole. */
    val workedCompleteFrom: LocalDate? = null,
    /** What the employer's records are worth. */
    val records: RecordsKept? = null,
    /** How many people the employer employs. */
    val headcount: Headcount? = null,
    /** What happened or is expected. */
    val events: Events? = null,
    /** The people for whom leave is taken, each with an id that leave names. */
    val family: List<Person>? = null,
    /** What is needed of the spouse where both share a limit. */
    val spouse: Spouse? = null,
    /** Leave that is asked for or planned. */
    val leave: List<Block>? = null,
    /** Time off that happened. An empty list: none. */
    val absences: List<Absence>? = null,
    /** The day from which the list of absences is whole. Without it no balance is certain. */
    val absencesCompleteFrom: LocalDate? = null,
    /** Earlier absences in summaries. */
    val leaveUsed: List<LeaveUsed>? = null,
    /** The health condition that the question is about. */
    val condition: HealthCondition? = null,
    /** Certifications. */
    val certification: List<CertificationEntry>? = null,
    /** Notices and other acts. */
    val notices: List<NoticeEntry>? = null,
    /** Other documents. */
    val documents: List<DocumentEntry>? = null,
    /** The employee's health premiums. */
    val premiums: List<Premium>? = null,
    /** What the person earned. */
    val wages: Wages? = null,
    /** The insurance programs that cover the person. */
    val insuredBy: List<String>? = null,
    /** Claims for benefits. */
    val claims: List<Claim>? = null,
    /** Benefit years that programs have opened. */
    val benefitYears: List<BenefitYear>? = null,
    /** Other benefits over the same time. */
    val otherBenefits: List<OtherBenefit>? = null,
    /** Service in uniform. */
    val uniformedService: List<UniformedService>? = null,
    /** What rules for teachers turn on. */
    val school: School? = null,
    /** What leave to vote turns on. */
    val voting: Voting? = null,
    /** Fees received for a service. */
    val feesReceived: List<FeesReceived>? = null,
    /** Balances with which ledgers begin. */
    val opening: List<OpeningEntry>? = null,
    /** Grants that were made. */
    val grants: List<GrantEntry>? = null,
    /** Grants that are planned. */
    val plannedGrants: List<GrantEntry>? = null,
    /** Balances that were paid out. */
    val payouts: List<Payout>? = null,
    /** Corrections of balances. */
    val adjustments: List<Adjustment>? = null,
    /** The end of the employment. */
    val separation: Separation? = null,
    /** What people have found. */
    val determined: List<Determined>? = null,
    /** Leave that the employer designated. */
    val designations: List<Designation>? = null,
    /** Leave that a person approved or refused. */
    val approvals: List<Approval>? = null,
    /** What the parties chose. */
    val elections: List<Election>? = null,
) : Input {
    override fun toJson(): String = written { writeCase(this@Case) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Case(..)"

    /** Builds a [Case]. What is not set is not known. */
    class Builder internal constructor() {
        private var employer: Employer? = null
        private var otherEmployers: List<Employer>? = null
        private var places: List<Place>? = null
        private var residence: List<Place>? = null
        private var baseOfOperations: List<Place>? = null
        private var directedFrom: List<Place>? = null
        private var service: Service? = null
        private var employmentStatus: List<EmploymentStatus>? = null
        private var role: Role? = null
        private var enrolled: List<Enrolment>? = null
        private var schedule: List<Schedule>? = null
        private var averageHours: List<AverageHours>? = null
        private var hoursScheduled: List<AverageHours>? = null
        private var averageDays: List<AverageDays>? = null
        private var hoursWorked: List<HoursWorked>? = null
        private var hoursExpected: List<HoursExpected>? = null
        private var daysWorked: List<DaysWorked>? = null
        private var weeksWorked: List<WeeksWorked>? = null
        private var flightDuty: List<FlightDuty>? = null
        private var worked: List<Worked>? = null
        private var workedCompleteFrom: LocalDate? = null
        private var records: RecordsKept? = null
        private var headcount: Headcount? = null
        private var events: Events? = null
        private var family: List<Person>? = null
        private var spouse: Spouse? = null
        private var leave: List<Block>? = null
        private var absences: List<Absence>? = null
        private var absencesCompleteFrom: LocalDate? = null
        private var leaveUsed: List<LeaveUsed>? = null
        private var condition: HealthCondition? = null
        private var certification: List<CertificationEntry>? = null
        private var notices: List<NoticeEntry>? = null
        private var documents: List<DocumentEntry>? = null
        private var premiums: List<Premium>? = null
        private var wages: Wages? = null
        private var insuredBy: List<String>? = null
        private var claims: List<Claim>? = null
        private var benefitYears: List<BenefitYear>? = null
        private var otherBenefits: List<OtherBenefit>? = null
        private var uniformedService: List<UniformedService>? = null
        private var school: School? = null
        private var voting: Voting? = null
        private var feesReceived: List<FeesReceived>? = null
        private var opening: List<OpeningEntry>? = null
        private var grants: List<GrantEntry>? = null
        private var plannedGrants: List<GrantEntry>? = null
        private var payouts: List<Payout>? = null
        private var adjustments: List<Adjustment>? = null
        private var separation: Separation? = null
        private var determined: List<Determined>? = null
        private var designations: List<Designation>? = null
        private var approvals: List<Approval>? = null
        private var elections: List<Election>? = null

        internal constructor(from: Case) : this() {
            this.employer = from.employer
            this.otherEmployers = from.otherEmployers
            this.places = from.places
            this.residence = from.residence
            this.baseOfOperations = from.baseOfOperations
            this.directedFrom = from.directedFrom
            this.service = from.service
            this.employmentStatus = from.employmentStatus
            this.role = from.role
            this.enrolled = from.enrolled
            this.schedule = from.schedule
            this.averageHours = from.averageHours
            this.hoursScheduled = from.hoursScheduled
            this.averageDays = from.averageDays
            this.hoursWorked = from.hoursWorked
            this.hoursExpected = from.hoursExpected
            this.daysWorked = from.daysWorked
            this.weeksWorked = from.weeksWorked
            this.flightDuty = from.flightDuty
            this.worked = from.worked
            this.workedCompleteFrom = from.workedCompleteFrom
            this.records = from.records
            this.headcount = from.headcount
            this.events = from.events
            this.family = from.family
            this.spouse = from.spouse
            this.leave = from.leave
            this.absences = from.absences
            this.absencesCompleteFrom = from.absencesCompleteFrom
            this.leaveUsed = from.leaveUsed
            this.condition = from.condition
            this.certification = from.certification
            this.notices = from.notices
            this.documents = from.documents
            this.premiums = from.premiums
            this.wages = from.wages
            this.insuredBy = from.insuredBy
            this.claims = from.claims
            this.benefitYears = from.benefitYears
            this.otherBenefits = from.otherBenefits
            this.uniformedService = from.uniformedService
            this.school = from.school
            this.voting = from.voting
            this.feesReceived = from.feesReceived
            this.opening = from.opening
            this.grants = from.grants
            this.plannedGrants = from.plannedGrants
            this.payouts = from.payouts
            this.adjustments = from.adjustments
            this.separation = from.separation
            this.determined = from.determined
            this.designations = from.designations
            this.approvals = from.approvals
            this.elections = from.elections
        }

        /** Which employer, where the case has several. */
        fun employer(value: Employer): Builder = apply { this.employer = value }

        /**
         * Further employers, where a law counts all of them.
         * Adds to what is there; without an argument: none.
         */
        fun otherEmployers(vararg more: Employer): Builder = apply { this.otherEmployers = this.otherEmployers.orEmpty() + more.toList() }

        /** Further employers, where a law counts all of them. */
        fun otherEmployers(all: List<Employer>): Builder = apply { this.otherEmployers = all.toList() }

        /**
         * Where the person works, over time.
         * Adds to what is there; without an argument: none.
         */
        fun places(vararg more: Place): Builder = apply { this.places = this.places.orEmpty() + more.toList() }

        /** Where the person works, over time. */
        fun places(all: List<Place>): Builder = apply { this.places = all.toList() }

        /**
         * Where the person lives, over time.
         * Adds to what is there; without an argument: none.
         */
        fun residence(vararg more: Place): Builder = apply { this.residence = this.residence.orEmpty() + more.toList() }

        /** Where the person lives, over time. */
        fun residence(all: List<Place>): Builder = apply { this.residence = all.toList() }

        /**
         * Where the person's work is based, over time.
         * Adds to what is there; without an argument: none.
         */
        fun baseOfOperations(vararg more: Place): Builder = apply { this.baseOfOperations = this.baseOfOperations.orEmpty() + more.toList() }

        /** Where the person's work is based, over time. */
        fun baseOfOperations(all: List<Place>): Builder = apply { this.baseOfOperations = all.toList() }

        /**
         * From where the person's work is directed, over time.
         * Adds to what is there; without an argument: none.
         */
        fun directedFrom(vararg more: Place): Builder = apply { this.directedFrom = this.directedFrom.orEmpty() + more.toList() }

        /** From where the person's work is directed, over time. */
        fun directedFrom(all: List<Place>): Builder = apply { this.directedFrom = all.toList() }

        /** Periods of employment, or summaries of them; not both. */
        fun service(value: Service): Builder = apply { this.service = value }

        /**
         * What the person is to the employer, over time.
         * Adds to what is there; without an argument: none.
         */
        fun employmentStatus(vararg more: EmploymentStatus): Builder = apply { this.employmentStatus = this.employmentStatus.orEmpty() + more.toList() }

        /** What the person is to the employer, over time. */
        fun employmentStatus(all: List<EmploymentStatus>): Builder = apply { this.employmentStatus = all.toList() }

        /** What kind of work the person does. */
        fun role(value: Role): Builder = apply { this.role = value }

        /**
         * Programs in which the person is enrolled.
         * Adds to what is there; without an argument: none.
         */
        fun enrolled(vararg more: Enrolment): Builder = apply { this.enrolled = this.enrolled.orEmpty() + more.toList() }

        /** Programs in which the person is enrolled. */
        fun enrolled(all: List<Enrolment>): Builder = apply { this.enrolled = all.toList() }

        /**
         * When the person is due to work, over time.
         * Adds to what is there; without an argument: none.
         */
        fun schedule(vararg more: Schedule): Builder = apply { this.schedule = this.schedule.orEmpty() + more.toList() }

        /** When the person is due to work, over time. */
        fun schedule(all: List<Schedule>): Builder = apply { this.schedule = all.toList() }

        /**
         * Average weekly hours, where the schedule varies.
         * Adds to what is there; without an argument: none.
         */
        fun averageHours(vararg more: AverageHours): Builder = apply { this.averageHours = this.averageHours.orEmpty() + more.toList() }

        /** Average weekly hours, where the schedule varies. */
        fun averageHours(all: List<AverageHours>): Builder = apply { this.averageHours = all.toList() }

        /**
         * Average hours that the person was due to work in a week.
         * Adds to what is there; without an argument: none.
         */
        fun hoursScheduled(vararg more: AverageHours): Builder = apply { this.hoursScheduled = this.hoursScheduled.orEmpty() + more.toList() }

        /** Average hours that the person was due to work in a week. */
        fun hoursScheduled(all: List<AverageHours>): Builder = apply { this.hoursScheduled = all.toList() }

        /**
         * Average workdays in a week.
         * Adds to what is there; without an argument: none.
         */
        fun averageDays(vararg more: AverageDays): Builder = apply { this.averageDays = this.averageDays.orEmpty() + more.toList() }

        /** Average workdays in a week. */
        fun averageDays(all: List<AverageDays>): Builder = apply { this.averageDays = all.toList() }

        /**
         * Hours worked, in summaries.
         * Adds to what is there; without an argument: none.
         */
        fun hoursWorked(vararg more: HoursWorked): Builder = apply { this.hoursWorked = this.hoursWorked.orEmpty() + more.toList() }

        /** Hours worked, in summaries. */
        fun hoursWorked(all: List<HoursWorked>): Builder = apply { this.hoursWorked = all.toList() }

        /**
         * Hours that the person is expected to work.
         * Adds to what is there; without an argument: none.
         */
        fun hoursExpected(vararg more: HoursExpected): Builder = apply { this.hoursExpected = this.hoursExpected.orEmpty() + more.toList() }

        /** Hours that the person is expected to work. */
        fun hoursExpected(all: List<HoursExpected>): Builder = apply { this.hoursExpected = all.toList() }

        /**
         * Days worked, in summaries.
         * Adds to what is there; without an argument: none.
         */
        fun daysWorked(vararg more: DaysWorked): Builder = apply { this.daysWorked = this.daysWorked.orEmpty() + more.toList() }

        /** Days worked, in summaries. */
        fun daysWorked(all: List<DaysWorked>): Builder = apply { this.daysWorked = all.toList() }

        /**
         * Weeks worked, in summaries.
         * Adds to what is there; without an argument: none.
         */
        fun weeksWorked(vararg more: WeeksWorked): Builder = apply { this.weeksWorked = this.weeksWorked.orEmpty() + more.toList() }

        /** Weeks worked, in summaries. */
        fun weeksWorked(all: List<WeeksWorked>): Builder = apply { this.weeksWorked = all.toList() }

        /**
         * Hours of a flight crew.
         * Adds to what is there; without an argument: none.
         */
        fun flightDuty(vararg more: FlightDuty): Builder = apply { this.flightDuty = this.flightDuty.orEmpty() + more.toList() }

        /** Hours of a flight crew. */
        fun flightDuty(all: List<FlightDuty>): Builder = apply { this.flightDuty = all.toList() }

        /**
         * The timesheet: hours day by day or over spans.
         * Adds to what is there; without an argument: none.
         */
        fun worked(vararg more: Worked): Builder = apply { this.worked = this.worked.orEmpty() + more.toList() }

        /** The timesheet: hours day by day or over spans. */
        fun worked(all: List<Worked>): Builder = apply { this.worked = all.toList() }

        /** The day from which the timesheet is whole. */
        fun workedCompleteFrom(value: LocalDate): Builder = apply { this.workedCompleteFrom = value }

        /** What the employer's records are worth. */
        fun records(value: RecordsKept): Builder = apply { this.records = value }

        /** How many people the employer employs. */
        fun headcount(value: Headcount): Builder = apply { this.headcount = value }

        /** What happened or is expected. */
        fun events(value: Events): Builder = apply { this.events = value }

        /**
         * The people for whom leave is taken, each with an id that leave names.
         * Adds to what is there; without an argument: none.
         */
        fun family(vararg more: Person): Builder = apply { this.family = this.family.orEmpty() + more.toList() }

        /** The people for whom leave is taken, each with an id that leave names. */
        fun family(all: List<Person>): Builder = apply { this.family = all.toList() }

        /** What is needed of the spouse where both share a limit. */
        fun spouse(value: Spouse): Builder = apply { this.spouse = value }

        /**
         * Leave that is asked for or planned.
         * Adds to what is there; without an argument: none.
         */
        fun leave(vararg more: Block): Builder = apply { this.leave = this.leave.orEmpty() + more.toList() }

        /** Leave that is asked for or planned. */
        fun leave(all: List<Block>): Builder = apply { this.leave = all.toList() }

        /**
         * Time off that happened. An empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun absences(vararg more: Absence): Builder = apply { this.absences = this.absences.orEmpty() + more.toList() }

        /** Time off that happened. An empty list: none. */
        fun absences(all: List<Absence>): Builder = apply { this.absences = all.toList() }

        /** The day from which the list of absences is whole. Without it no balance is certain. */
        fun absencesCompleteFrom(value: LocalDate): Builder = apply { this.absencesCompleteFrom = value }

        /**
         * Earlier absences in summaries.
         * Adds to what is there; without an argument: none.
         */
        fun leaveUsed(vararg more: LeaveUsed): Builder = apply { this.leaveUsed = this.leaveUsed.orEmpty() + more.toList() }

        /** Earlier absences in summaries. */
        fun leaveUsed(all: List<LeaveUsed>): Builder = apply { this.leaveUsed = all.toList() }

        /** The health condition that the question is about. */
        fun condition(value: HealthCondition): Builder = apply { this.condition = value }

        /**
         * Certifications.
         * Adds to what is there; without an argument: none.
         */
        fun certification(vararg more: CertificationEntry): Builder = apply { this.certification = this.certification.orEmpty() + more.toList() }

        /** Certifications. */
        fun certification(all: List<CertificationEntry>): Builder = apply { this.certification = all.toList() }

        /**
         * Notices and other acts.
         * Adds to what is there; without an argument: none.
         */
        fun notices(vararg more: NoticeEntry): Builder = apply { this.notices = this.notices.orEmpty() + more.toList() }

        /** Notices and other acts. */
        fun notices(all: List<NoticeEntry>): Builder = apply { this.notices = all.toList() }

        /**
         * Other documents.
         * Adds to what is there; without an argument: none.
         */
        fun documents(vararg more: DocumentEntry): Builder = apply { this.documents = this.documents.orEmpty() + more.toList() }

        /** Other documents. */
        fun documents(all: List<DocumentEntry>): Builder = apply { this.documents = all.toList() }

        /**
         * The employee's health premiums.
         * Adds to what is there; without an argument: none.
         */
        fun premiums(vararg more: Premium): Builder = apply { this.premiums = this.premiums.orEmpty() + more.toList() }

        /** The employee's health premiums. */
        fun premiums(all: List<Premium>): Builder = apply { this.premiums = all.toList() }

        /** What the person earned. */
        fun wages(value: Wages): Builder = apply { this.wages = value }

        /**
         * The insurance programs that cover the person.
         * Adds to what is there; without an argument: none.
         */
        fun insuredBy(vararg more: String): Builder = apply { this.insuredBy = this.insuredBy.orEmpty() + more.toList() }

        /** The insurance programs that cover the person. */
        fun insuredBy(all: List<String>): Builder = apply { this.insuredBy = all.toList() }

        /**
         * Claims for benefits.
         * Adds to what is there; without an argument: none.
         */
        fun claims(vararg more: Claim): Builder = apply { this.claims = this.claims.orEmpty() + more.toList() }

        /** Claims for benefits. */
        fun claims(all: List<Claim>): Builder = apply { this.claims = all.toList() }

        /**
         * Benefit years that programs have opened.
         * Adds to what is there; without an argument: none.
         */
        fun benefitYears(vararg more: BenefitYear): Builder = apply { this.benefitYears = this.benefitYears.orEmpty() + more.toList() }

        /** Benefit years that programs have opened. */
        fun benefitYears(all: List<BenefitYear>): Builder = apply { this.benefitYears = all.toList() }

        /**
         * Other benefits over the same time.
         * Adds to what is there; without an argument: none.
         */
        fun otherBenefits(vararg more: OtherBenefit): Builder = apply { this.otherBenefits = this.otherBenefits.orEmpty() + more.toList() }

        /** Other benefits over the same time. */
        fun otherBenefits(all: List<OtherBenefit>): Builder = apply { this.otherBenefits = all.toList() }

        /**
         * Service in uniform.
         * Adds to what is there; without an argument: none.
         */
        fun uniformedService(vararg more: UniformedService): Builder = apply { this.uniformedService = this.uniformedService.orEmpty() + more.toList() }

        /** Service in uniform. */
        fun uniformedService(all: List<UniformedService>): Builder = apply { this.uniformedService = all.toList() }

        /** What rules for teachers turn on. */
        fun school(value: School): Builder = apply { this.school = value }

        /** What leave to vote turns on. */
        fun voting(value: Voting): Builder = apply { this.voting = value }

        /**
         * Fees received for a service.
         * Adds to what is there; without an argument: none.
         */
        fun feesReceived(vararg more: FeesReceived): Builder = apply { this.feesReceived = this.feesReceived.orEmpty() + more.toList() }

        /** Fees received for a service. */
        fun feesReceived(all: List<FeesReceived>): Builder = apply { this.feesReceived = all.toList() }

        /**
         * Balances with which ledgers begin.
         * Adds to what is there; without an argument: none.
         */
        fun opening(vararg more: OpeningEntry): Builder = apply { this.opening = this.opening.orEmpty() + more.toList() }

        /** Balances with which ledgers begin. */
        fun opening(all: List<OpeningEntry>): Builder = apply { this.opening = all.toList() }

        /**
         * Grants that were made.
         * Adds to what is there; without an argument: none.
         */
        fun grants(vararg more: GrantEntry): Builder = apply { this.grants = this.grants.orEmpty() + more.toList() }

        /** Grants that were made. */
        fun grants(all: List<GrantEntry>): Builder = apply { this.grants = all.toList() }

        /**
         * Grants that are planned.
         * Adds to what is there; without an argument: none.
         */
        fun plannedGrants(vararg more: GrantEntry): Builder = apply { this.plannedGrants = this.plannedGrants.orEmpty() + more.toList() }

        /** Grants that are planned. */
        fun plannedGrants(all: List<GrantEntry>): Builder = apply { this.plannedGrants = all.toList() }

        /**
         * Balances that were paid out.
         * Adds to what is there; without an argument: none.
         */
        fun payouts(vararg more: Payout): Builder = apply { this.payouts = this.payouts.orEmpty() + more.toList() }

        /** Balances that were paid out. */
        fun payouts(all: List<Payout>): Builder = apply { this.payouts = all.toList() }

        /**
         * Corrections of balances.
         * Adds to what is there; without an argument: none.
         */
        fun adjustments(vararg more: Adjustment): Builder = apply { this.adjustments = this.adjustments.orEmpty() + more.toList() }

        /** Corrections of balances. */
        fun adjustments(all: List<Adjustment>): Builder = apply { this.adjustments = all.toList() }

        /** The end of the employment. */
        fun separation(value: Separation): Builder = apply { this.separation = value }

        /**
         * What people have found.
         * Adds to what is there; without an argument: none.
         */
        fun determined(vararg more: Determined): Builder = apply { this.determined = this.determined.orEmpty() + more.toList() }

        /** What people have found. */
        fun determined(all: List<Determined>): Builder = apply { this.determined = all.toList() }

        /**
         * Leave that the employer designated.
         * Adds to what is there; without an argument: none.
         */
        fun designations(vararg more: Designation): Builder = apply { this.designations = this.designations.orEmpty() + more.toList() }

        /** Leave that the employer designated. */
        fun designations(all: List<Designation>): Builder = apply { this.designations = all.toList() }

        /**
         * Leave that a person approved or refused.
         * Adds to what is there; without an argument: none.
         */
        fun approvals(vararg more: Approval): Builder = apply { this.approvals = this.approvals.orEmpty() + more.toList() }

        /** Leave that a person approved or refused. */
        fun approvals(all: List<Approval>): Builder = apply { this.approvals = all.toList() }

        /**
         * What the parties chose.
         * Adds to what is there; without an argument: none.
         */
        fun elections(vararg more: Election): Builder = apply { this.elections = this.elections.orEmpty() + more.toList() }

        /** What the parties chose. */
        fun elections(all: List<Election>): Builder = apply { this.elections = all.toList() }

        /** Works in that state: `us-ca`. */
        fun worksIn(state: String): Builder = places(Place(state = state))

        /** Employed since that day, without a break. */
        fun employedSince(day: LocalDate): Builder = apply {
            service = Service.since(day)
            if (absences?.isEmpty() == true && absencesCompleteFrom == null) absencesCompleteFrom = day
        }

        /** How many people the employer employs in all. */
        fun headcount(count: Long): Builder = heads { copy(total = listOf(HeadEntry(count = count))) }

        /** How many of them work within 75 miles of the worksite. */
        fun headcountWithin75Miles(count: Long): Builder = heads { copy(within75Miles = listOf(HeadEntry(count = count))) }

        /** How many of them work in the state. */
        fun headcountInState(count: Long): Builder = heads { copy(inState = listOf(HeadEntry(count = count))) }

        /** Hours actually worked in the 12 months before a day; the day itself is not counted. Each day that the law looks back from has its own figure. */
        fun hoursWorked12MonthsBefore(before: LocalDate, hours: BigDecimal): Builder =
            hoursWorked(HoursWorked(months = 12, before = before, hours = hours))

        /** There has been no absence since the person was hired: the list of absences is empty and whole. */
        fun noEarlierAbsences(): Builder = apply {
            absences = emptyList()
            (service as? Service.Periods)?.let { absencesCompleteFrom = it.value.minOfOrNull(ServicePeriod::from) }
        }

        /** The day on which the child was born, or is expected. */
        fun born(day: LocalDate): Builder = apply { events = (events?.toBuilder() ?: Events.builder()).birth(day).build() }

        /** What the person earned in the quarter of the base period with the highest wages. */
        fun highestQuarterWages(amount: BigDecimal): Builder = apply { wages = (wages ?: Wages()).copy(highestQuarter = amount) }

        /** A claim for a benefit. */
        fun claim(claim: Claim): Builder = claims(claim)

        private fun heads(change: Headcount.() -> Headcount): Builder = apply { headcount = (headcount ?: Headcount()).change() }

        /** The [Case]. */
        fun build(): Case = Case(
            employer,
            otherEmployers,
            places,
            residence,
            baseOfOperations,
            directedFrom,
            service,
            employmentStatus,
            role,
            enrolled,
            schedule,
            averageHours,
            hoursScheduled,
            averageDays,
            hoursWorked,
            hoursExpected,
            daysWorked,
            weeksWorked,
            flightDuty,
            worked,
            workedCompleteFrom,
            records,
            headcount,
            events,
            family,
            spouse,
            leave,
            absences,
            absencesCompleteFrom,
            leaveUsed,
            condition,
            certification,
            notices,
            documents,
            premiums,
            wages,
            insuredBy,
            claims,
            benefitYears,
            otherBenefits,
            uniformedService,
            school,
            voting,
            feesReceived,
            opening,
            grants,
            plannedGrants,
            payouts,
            adjustments,
            separation,
            determined,
            designations,
            approvals,
            elections,
        )
    }

    companion object {
        /** An empty [Case] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Case = readInput("Case", text) { readCase() }
    }
}

/** A medical or other certification: when it was asked for, when it came, what it says of time. */
data class CertificationEntry(
    /** What is certified. */
    val kind: CertificationKind? = null,
    /** Does the certifier belong to the military's care? */
    val militaryProvider: YesNo? = null,
    /** The leave it is about, by its id. */
    val leave: String? = null,
    /** The condition it is about, by its id; it has no bearing on another. */
    val condition: String? = null,
    /** The day on which it was asked for. */
    val askedOn: LocalDate? = null,
    /** The last day that the employee was told. */
    val dueTold: LocalDate? = null,
    /** The day on which the employee told why it comes late. */
    val toldEmployerOn: LocalDate? = null,
    /** The day on which it came. */
    val receivedOn: LocalDate? = null,
    /** No: it has not come by the day asked about. */
    val received: YesNo? = null,
    /** Is it complete and sufficient? */
    val complete: YesNo? = null,
    /** The day on which the employee was told in writing what is lacking. */
    val deficiencyToldOn: LocalDate? = null,
    /** The day on which what was lacking came. */
    val curedOn: LocalDate? = null,
    /** Has the employee tried in good faith to get it in time? */
    val goodFaith: YesNo? = null,
    /** Are there reasonable concerns about safety at work? */
    val safetyConcern: YesNo? = null,
    /** How long it says that the condition lasts. */
    val duration: Length? = null,
    /** How often it says that the condition flares up. */
    val episodes: Episodes? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "CertificationEntry(..)"

    /** Builds a [CertificationEntry]. What is not set is not known. */
    class Builder internal constructor() {
        private var kind: CertificationKind? = null
        private var militaryProvider: YesNo? = null
        private var leave: String? = null
        private var condition: String? = null
        private var askedOn: LocalDate? = null
        private var dueTold: LocalDate? = null
        private var toldEmployerOn: LocalDate? = null
        private var receivedOn: LocalDate? = null
        private var received: YesNo? = null
        private var complete: YesNo? = null
        private var deficiencyToldOn: LocalDate? = null
        private var curedOn: LocalDate? = null
        private var goodFaith: YesNo? = null
        private var safetyConcern: YesNo? = null
        private var duration: Length? = null
        private var episodes: Episodes? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: CertificationEntry) : this() {
            this.kind = from.kind
            this.militaryProvider = from.militaryProvider
            this.leave = from.leave
            this.condition = from.condition
            this.askedOn = from.askedOn
            this.dueTold = from.dueTold
            this.toldEmployerOn = from.toldEmployerOn
            this.receivedOn = from.receivedOn
            this.received = from.received
            this.complete = from.complete
            this.deficiencyToldOn = from.deficiencyToldOn
            this.curedOn = from.curedOn
            this.goodFaith = from.goodFaith
            this.safetyConcern = from.safetyConcern
            this.duration = from.duration
            this.episodes = from.episodes
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** What is certified. */
        fun kind(value: CertificationKind): Builder = apply { this.kind = value }

        /** Does the certifier belong to the military's care? */
        fun militaryProvider(value: YesNo): Builder = apply { this.militaryProvider = value }

        /** The leave it is about, by its id. */
        fun leave(value: String): Builder = apply { this.leave = value }

        /** The condition it is about, by its id; it has no bearing on another. */
        fun condition(value: String): Builder = apply { this.condition = value }

        /** The day on which it was asked for. */
        fun askedOn(value: LocalDate): Builder = apply { this.askedOn = value }

        /** The last day that the employee was told. */
        fun dueTold(value: LocalDate): Builder = apply { this.dueTold = value }

        /** The day on which the employee told why it comes late. */
        fun toldEmployerOn(value: LocalDate): Builder = apply { this.toldEmployerOn = value }

        /** The day on which it came. */
        fun receivedOn(value: LocalDate): Builder = apply { this.receivedOn = value }

        /** No: it has not come by the day asked about. */
        fun received(value: YesNo): Builder = apply { this.received = value }

        /** Is it complete and sufficient? */
        fun complete(value: YesNo): Builder = apply { this.complete = value }

        /** The day on which the employee was told in writing what is lacking. */
        fun deficiencyToldOn(value: LocalDate): Builder = apply { this.deficiencyToldOn = value }

        /** The day on which what was lacking came. */
        fun curedOn(value: LocalDate): Builder = apply { this.curedOn = value }

        /** Has the employee tried in good faith to get it in time? */
        fun goodFaith(value: YesNo): Builder = apply { this.goodFaith = value }

        /** Are there reasonable concerns about safety at work? */
        fun safetyConcern(value: YesNo): Builder = apply { this.safetyConcern = value }

        /** How long it says that the condition lasts. */
        fun duration(value: Length): Builder = apply { this.duration = value }

        /** How often it says that the condition flares up. */
        fun episodes(value: Episodes): Builder = apply { this.episodes = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [CertificationEntry]. */
        fun build(): CertificationEntry = CertificationEntry(
            kind,
            militaryProvider,
            leave,
            condition,
            askedOn,
            dueTold,
            toldEmployerOn,
            receivedOn,
            received,
            complete,
            deficiencyToldOn,
            curedOn,
            goodFaith,
            safetyConcern,
            duration,
            episodes,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [CertificationEntry] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A claim for a program's benefit. */
data class Claim(
    /** The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law. */
    val program: String,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** How many of the person's own workdays. */
    val workdays: Long? = null,
    /** A number of weeks. */
    val weeks: Rational? = null,
    /** A number of days. */
    val days: Rational? = null,
    /** How many hours, on `day` or in the week of `week_of`. */
    val hours: BigDecimal? = null,
    /** The reason, as a ground with its kind. */
    val reason: Reason? = null,
    /** The person for whom it is: a member of `family` by id, or that person's own facts. */
    val for_: PersonRef? = null,
    /** The day of the application. */
    val appliedOn: LocalDate? = null,
    /** The day on which the application was complete. */
    val completeOn: LocalDate? = null,
    /** The day on which the benefit year began. */
    val benefitYearStart: LocalDate? = null,
    /** The weekly benefit that the program has set: what is asked is reckoned from it. */
    val weeklyBenefit: BigDecimal? = null,
    /** The average weekly wage that the program has set. */
    val averageWeekly: BigDecimal? = null,
    /** The hours of the person's typical workweek, as the program set them. */
    val typicalHours: BigDecimal? = null,
    /** Which base period the claim uses. */
    val basePeriod: BasePeriodKind? = null,
    /** Does the claim still run? */
    val active: YesNo? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** Through that day, which is included. */
    fun through(lastDay: LocalDate): Claim = copy(lastDay = lastDay)

    /** For so many weeks. */
    fun weeks(weeks: Long): Claim = copy(weeks = Rational.of(weeks))

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Claim(..)"

    /** Builds a [Claim]. What is not set is not known. */
    class Builder internal constructor(private var program: String) {
        private var firstDay: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var workdays: Long? = null
        private var weeks: Rational? = null
        private var days: Rational? = null
        private var hours: BigDecimal? = null
        private var reason: Reason? = null
        private var for_: PersonRef? = null
        private var appliedOn: LocalDate? = null
        private var completeOn: LocalDate? = null
        private var benefitYearStart: LocalDate? = null
        private var weeklyBenefit: BigDecimal? = null
        private var averageWeekly: BigDecimal? = null
        private var typicalHours: BigDecimal? = null
        private var basePeriod: BasePeriodKind? = null
        private var active: YesNo? = null
        private var employer: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Claim) : this(from.program) {
            this.firstDay = from.firstDay
            this.lastDay = from.lastDay
            this.workdays = from.workdays
            this.weeks = from.weeks
            this.days = from.days
            this.hours = from.hours
            this.reason = from.reason
            this.for_ = from.for_
            this.appliedOn = from.appliedOn
            this.completeOn = from.completeOn
            this.benefitYearStart = from.benefitYearStart
            this.weeklyBenefit = from.weeklyBenefit
            this.averageWeekly = from.averageWeekly
            this.typicalHours = from.typicalHours
            this.basePeriod = from.basePeriod
            this.active = from.active
            this.employer = from.employer
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law. */
        fun program(value: String): Builder = apply { this.program = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** How many of the person's own workdays. */
        fun workdays(value: Long): Builder = apply { this.workdays = value }

        /** A number of weeks. */
        fun weeks(value: Rational): Builder = apply { this.weeks = value }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** How many hours, on `day` or in the week of `week_of`. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** The reason, as a ground with its kind. */
        fun reason(value: Reason): Builder = apply { this.reason = value }

        /** The person for whom it is: a member of `family` by id, or that person's own facts. */
        fun for_(value: PersonRef): Builder = apply { this.for_ = value }

        /** The day of the application. */
        fun appliedOn(value: LocalDate): Builder = apply { this.appliedOn = value }

        /** The day on which the application was complete. */
        fun completeOn(value: LocalDate): Builder = apply { this.completeOn = value }

        /** The day on which the benefit year began. */
        fun benefitYearStart(value: LocalDate): Builder = apply { this.benefitYearStart = value }

        /** The weekly benefit that the program has set: what is asked is reckoned from it. */
        fun weeklyBenefit(value: BigDecimal): Builder = apply { this.weeklyBenefit = value }

        /** The average weekly wage that the program has set. */
        fun averageWeekly(value: BigDecimal): Builder = apply { this.averageWeekly = value }

        /** The hours of the person's typical workweek, as the program set them. */
        fun typicalHours(value: BigDecimal): Builder = apply { this.typicalHours = value }

        /** Which base period the claim uses. */
        fun basePeriod(value: BasePeriodKind): Builder = apply { this.basePeriod = value }

        /** Does the claim still run? */
        fun active(value: YesNo): Builder = apply { this.active = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Claim]. */
        fun build(): Claim = Claim(
            program,
            firstDay,
            lastDay,
            workdays,
            weeks,
            days,
            hours,
            reason,
            for_,
            appliedOn,
            completeOn,
            benefitYearStart,
            weeklyBenefit,
            averageWeekly,
            typicalHours,
            basePeriod,
            active,
            employer,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Claim] to be filled. */
        @JvmStatic
        fun builder(program: String): Builder = Builder(program)

        /** A claim for a program's benefit from a day on: `us-ca-sdi-pfl/di`, or `di` where the question names the law. */
        @JvmStatic
        fun of(program: String, firstDay: LocalDate): Claim = Claim(program = program, firstDay = firstDay)
    }
}

/** Days on which the employer's business is closed, such as a plant shutdown; both ends included. */
data class Closure(
    /** The first day. */
    val firstDay: LocalDate,
    /** The last day, included. */
    val lastDay: LocalDate,
    /** Were employees expected to work all the same? */
    val workersExpected: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Closure(..)"

    /** Builds a [Closure]. What is not set is not known. */
    class Builder internal constructor(private var firstDay: LocalDate, private var lastDay: LocalDate) {
        private var workersExpected: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Closure) : this(from.firstDay, from.lastDay) {
            this.workersExpected = from.workersExpected
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** Were employees expected to work all the same? */
        fun workersExpected(value: YesNo): Builder = apply { this.workersExpected = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Closure]. */
        fun build(): Closure = Closure(
            firstDay,
            lastDay,
            workersExpected,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Closure] to be filled. */
        @JvmStatic
        fun builder(firstDay: LocalDate, lastDay: LocalDate): Builder = Builder(firstDay, lastDay)
    }
}

/** A confidentiality agreement and the time over which it binds, `[from, until)`. */
data class Confidentiality(
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Confidentiality(..)"

    /** Builds a [Confidentiality]. What is not set is not known. */
    class Builder internal constructor() {
        private var from: LocalDate? = null
        private var until: LocalDate? = null

        internal constructor(from: Confidentiality) : this() {
            this.from = from.from
            this.until = from.until
        }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The [Confidentiality]. */
        fun build(): Confidentiality = Confidentiality(
            from,
            until,
        )
    }

    companion object {
        /** An empty [Confidentiality] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A consent: who gave it, to what, in which form and when. Withdrawal sets `until`. */
data class ConsentEntry(
    /** Explicit, or deemed by an act. */
    val kind: ConsentKind,
    /** In which form it was given. */
    val form: FormKind? = null,
    /** Who. */
    val by: String? = null,
    /** To which purpose of the tree. */
    val purpose: String? = null,
    /** Data items of the tree: `health.restrictions`. */
    val items: List<String>? = null,
    /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
    val statement: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The instant, as UTC seconds beside the civil day. */
    val instant: Long? = null,
    /** The instant at which it ended, as UTC seconds. */
    val untilInstant: Long? = null,
    /** Was it verified that a parent gave it? */
    val verified: YesNo? = null,
    /** Was it bundled with something else, so that it may not be free? */
    val bundled: YesNo? = null,
    /** Was it made a condition of the contract? */
    val necessaryForContract: YesNo? = null,
    /** To whom the data may go. */
    val to: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ConsentEntry(..)"

    /** Builds a [ConsentEntry]. What is not set is not known. */
    class Builder internal constructor(private var kind: ConsentKind) {
        private var form: FormKind? = null
        private var by: String? = null
        private var purpose: String? = null
        private var items: List<String>? = null
        private var statement: String? = null
        private var from: LocalDate? = null
        private var until: LocalDate? = null
        private var instant: Long? = null
        private var untilInstant: Long? = null
        private var verified: YesNo? = null
        private var bundled: YesNo? = null
        private var necessaryForContract: YesNo? = null
        private var to: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: ConsentEntry) : this(from.kind) {
            this.form = from.form
            this.by = from.by
            this.purpose = from.purpose
            this.items = from.items
            this.statement = from.statement
            this.from = from.from
            this.until = from.until
            this.instant = from.instant
            this.untilInstant = from.untilInstant
            this.verified = from.verified
            this.bundled = from.bundled
            this.necessaryForContract = from.necessaryForContract
            this.to = from.to
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Explicit, or deemed by an act. */
        fun kind(value: ConsentKind): Builder = apply { this.kind = value }

        /** In which form it was given. */
        fun form(value: FormKind): Builder = apply { this.form = value }

        /** Who. */
        fun by(value: String): Builder = apply { this.by = value }

        /** To which purpose of the tree. */
        fun purpose(value: String): Builder = apply { this.purpose = value }

        /**
         * Data items of the tree: `health.restrictions`.
         * Adds to what is there; without an argument: none.
         */
        fun items(vararg more: String): Builder = apply { this.items = this.items.orEmpty() + more.toList() }

        /** Data items of the tree: `health.restrictions`. */
        fun items(all: List<String>): Builder = apply { this.items = all.toList() }

        /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
        fun statement(value: String): Builder = apply { this.statement = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The instant, as UTC seconds beside the civil day. */
        fun instant(value: Long): Builder = apply { this.instant = value }

        /** The instant at which it ended, as UTC seconds. */
        fun untilInstant(value: Long): Builder = apply { this.untilInstant = value }

        /** Was it verified that a parent gave it? */
        fun verified(value: YesNo): Builder = apply { this.verified = value }

        /** Was it bundled with something else, so that it may not be free? */
        fun bundled(value: YesNo): Builder = apply { this.bundled = value }

        /** Was it made a condition of the contract? */
        fun necessaryForContract(value: YesNo): Builder = apply { this.necessaryForContract = value }

        /** To whom the data may go. */
        fun to(value: String): Builder = apply { this.to = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [ConsentEntry]. */
        fun build(): ConsentEntry = ConsentEntry(
            kind,
            form,
            by,
            purpose,
            items,
            statement,
            from,
            until,
            instant,
            untilInstant,
            verified,
            bundled,
            necessaryForContract,
            to,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [ConsentEntry] to be filled. */
        @JvmStatic
        fun builder(kind: ConsentKind): Builder = Builder(kind)
    }
}

/** Something that happened to a consent. Its events together say from when until when it was given. */
data class ConsentEvent(
    /** Which consent: events of one id are the history of one consent. */
    val consent: String,
    /** What happened to it. */
    val event: ConsentEventKind,
    /** On which day. */
    val on: LocalDate,
    /** The instant, as UTC seconds beside the civil day. */
    val instant: Long? = null,
    /** Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise. */
    val kind: ConsentKind? = null,
    /** In which form it was given. */
    val form: FormKind? = null,
    /** Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`. */
    val by: String? = null,
    /** To which purpose of the tree. */
    val purpose: String? = null,
    /** Data items of the tree: `health.restrictions`. */
    val items: List<String>? = null,
    /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
    val statement: String? = null,
    /** The first day on which it no longer runs, where it was given for a time. */
    val until: LocalDate? = null,
    /** The instant at which it ends, as UTC seconds. */
    val untilInstant: Long? = null,
    /** Was it verified that a parent gave it? */
    val verified: YesNo? = null,
    /** Was it bundled with something else, so that it may not be free? */
    val bundled: YesNo? = null,
    /** Was it made a condition of the contract? */
    val necessaryForContract: YesNo? = null,
    /** To whom the data may go. */
    val to: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ConsentEvent(..)"

    /** Builds a [ConsentEvent]. What is not set is not known. */
    class Builder internal constructor(private var consent: String, private var event: ConsentEventKind, private var on: LocalDate) {
        private var instant: Long? = null
        private var kind: ConsentKind? = null
        private var form: FormKind? = null
        private var by: String? = null
        private var purpose: String? = null
        private var items: List<String>? = null
        private var statement: String? = null
        private var until: LocalDate? = null
        private var untilInstant: Long? = null
        private var verified: YesNo? = null
        private var bundled: YesNo? = null
        private var necessaryForContract: YesNo? = null
        private var to: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: ConsentEvent) : this(from.consent, from.event, from.on) {
            this.instant = from.instant
            this.kind = from.kind
            this.form = from.form
            this.by = from.by
            this.purpose = from.purpose
            this.items = from.items
            this.statement = from.statement
            this.until = from.until
            this.untilInstant = from.untilInstant
            this.verified = from.verified
            this.bundled = from.bundled
            this.necessaryForContract = from.necessaryForContract
            this.to = from.to
            this.knownOn = from.knownOn
        }

        /** Which consent: events of one id are the history of one consent. */
        fun consent(value: String): Builder = apply { this.consent = value }

        /** What happened to it. */
        fun event(value: ConsentEventKind): Builder = apply { this.event = value }

        /** On which day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** The instant, as UTC seconds beside the civil day. */
        fun instant(value: Long): Builder = apply { this.instant = value }

        /** Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise. */
        fun kind(value: ConsentKind): Builder = apply { this.kind = value }

        /** In which form it was given. */
        fun form(value: FormKind): Builder = apply { this.form = value }

        /** Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`. */
        fun by(value: String): Builder = apply { this.by = value }

        /** To which purpose of the tree. */
        fun purpose(value: String): Builder = apply { this.purpose = value }

        /**
         * Data items of the tree: `health.restrictions`.
         * Adds to what is there; without an argument: none.
         */
        fun items(vararg more: String): Builder = apply { this.items = this.items.orEmpty() + more.toList() }

        /** Data items of the tree: `health.restrictions`. */
        fun items(all: List<String>): Builder = apply { this.items = all.toList() }

        /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
        fun statement(value: String): Builder = apply { this.statement = value }

        /** The first day on which it no longer runs, where it was given for a time. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The instant at which it ends, as UTC seconds. */
        fun untilInstant(value: Long): Builder = apply { this.untilInstant = value }

        /** Was it verified that a parent gave it? */
        fun verified(value: YesNo): Builder = apply { this.verified = value }

        /** Was it bundled with something else, so that it may not be free? */
        fun bundled(value: YesNo): Builder = apply { this.bundled = value }

        /** Was it made a condition of the contract? */
        fun necessaryForContract(value: YesNo): Builder = apply { this.necessaryForContract = value }

        /** To whom the data may go. */
        fun to(value: String): Builder = apply { this.to = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [ConsentEvent]. */
        fun build(): ConsentEvent = ConsentEvent(
            consent,
            event,
            on,
            instant,
            kind,
            form,
            by,
            purpose,
            items,
            statement,
            until,
            untilInstant,
            verified,
            bundled,
            necessaryForContract,
            to,
            knownOn,
        )
    }

    companion object {
        /** An empty [ConsentEvent] to be filled. */
        @JvmStatic
        fun builder(consent: String, event: ConsentEventKind, on: LocalDate): Builder = Builder(consent, event, on)
    }
}

/** What happened to the consents of a person. */
data class ConsentLedger(
    /** The events, in any order. */
    val events: List<ConsentEvent>? = null,
    /** The time for which the state is asked; absent: the day of the question. */
    val at: Happened? = null,
) : Input {
    override fun toJson(): String = written { writeConsentLedger(this@ConsentLedger) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ConsentLedger(..)"

    /** Builds a [ConsentLedger]. What is not set is not known. */
    class Builder internal constructor() {
        private var events: List<ConsentEvent>? = null
        private var at: Happened? = null

        internal constructor(from: ConsentLedger) : this() {
            this.events = from.events
            this.at = from.at
        }

        /**
         * The events, in any order.
         * Adds to what is there; without an argument: none.
         */
        fun events(vararg more: ConsentEvent): Builder = apply { this.events = this.events.orEmpty() + more.toList() }

        /** The events, in any order. */
        fun events(all: List<ConsentEvent>): Builder = apply { this.events = all.toList() }

        /** The time for which the state is asked; absent: the day of the question. */
        fun at(value: Happened): Builder = apply { this.at = value }

        /** The [ConsentLedger]. */
        fun build(): ConsentLedger = ConsentLedger(
            events,
            at,
        )
    }

    companion object {
        /** An empty [ConsentLedger] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): ConsentLedger = readInput("ConsentLedger", text) { readConsentLedger() }
    }
}

/** A term that the contract between the parties sets. */
data class ContractTerm(
    /** Within how many hours. */
    val hours: Long? = null,
    /** A number of days. */
    val days: Long? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ContractTerm(..)"

    /** Builds a [ContractTerm]. What is not set is not known. */
    class Builder internal constructor() {
        private var hours: Long? = null
        private var days: Long? = null

        internal constructor(from: ContractTerm) : this() {
            this.hours = from.hours
            this.days = from.days
        }

        /** Within how many hours. */
        fun hours(value: Long): Builder = apply { this.hours = value }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** The [ContractTerm]. */
        fun build(): ContractTerm = ContractTerm(
            hours,
            days,
        )
    }

    companion object {
        /** An empty [ContractTerm] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A dated event of a record: a day, or more where more is known. */
data class Dated(
    /** The civil day. */
    val day: LocalDate,
    /** The instant, as UTC seconds beside the civil day. */
    val instant: Long? = null,
    /** By whom, where the event opens a hold for a person's records. */
    val by: String? = null,
    /** The zone of the civil day. */
    val zone: String? = null,
    /** Since when the host knows it. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Dated(..)"

    /** Builds a [Dated]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate) {
        private var instant: Long? = null
        private var by: String? = null
        private var zone: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Dated) : this(from.day) {
            this.instant = from.instant
            this.by = from.by
            this.zone = from.zone
            this.knownOn = from.knownOn
        }

        /** The civil day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The instant, as UTC seconds beside the civil day. */
        fun instant(value: Long): Builder = apply { this.instant = value }

        /** By whom, where the event opens a hold for a person's records. */
        fun by(value: String): Builder = apply { this.by = value }

        /** The zone of the civil day. */
        fun zone(value: String): Builder = apply { this.zone = value }

        /** Since when the host knows it. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Dated]. */
        fun build(): Dated = Dated(
            day,
            instant,
            by,
            zone,
            knownOn,
        )
    }

    companion object {
        /** An empty [Dated] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate): Builder = Builder(day)
    }
}

/** On how many days the person worked, over a window that ends before a day. */
data class DaysWorked(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** How many days. */
    val count: Long,
    /** Over which employers it was counted; absent: this one. */
    val scope: Scope? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "DaysWorked(..)"

    /** Builds a [DaysWorked]. What is not set is not known. */
    class Builder internal constructor(private var count: Long) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var scope: Scope? = null
        private var place: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: DaysWorked) : this(from.count) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.scope = from.scope
            this.place = from.place
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** How many days. */
        fun count(value: Long): Builder = apply { this.count = value }

        /** Over which employers it was counted; absent: this one. */
        fun scope(value: Scope): Builder = apply { this.scope = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [DaysWorked]. */
        fun build(): DaysWorked = DaysWorked(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            count,
            scope,
            place,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [DaysWorked] to be filled. */
        @JvmStatic
        fun builder(count: Long): Builder = Builder(count)
    }
}

/** The employer's designation of leave under a law. */
data class Designation(
    /** The law it is about. */
    val law: String,
    /** The leave it is about, by its id; absent: all. */
    val leave: String? = null,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** The day on which the employee was told. */
    val notifiedOn: LocalDate? = null,
    /** The ground under which it was designated. */
    val as_: Reason? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Designation(..)"

    /** Builds a [Designation]. What is not set is not known. */
    class Builder internal constructor(private var law: String) {
        private var leave: String? = null
        private var firstDay: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var notifiedOn: LocalDate? = null
        private var as_: Reason? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Designation) : this(from.law) {
            this.leave = from.leave
            this.firstDay = from.firstDay
            this.lastDay = from.lastDay
            this.notifiedOn = from.notifiedOn
            this.as_ = from.as_
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** The leave it is about, by its id; absent: all. */
        fun leave(value: String): Builder = apply { this.leave = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** The day on which the employee was told. */
        fun notifiedOn(value: LocalDate): Builder = apply { this.notifiedOn = value }

        /** The ground under which it was designated. */
        fun as_(value: Reason): Builder = apply { this.as_ = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Designation]. */
        fun build(): Designation = Designation(
            law,
            leave,
            firstDay,
            lastDay,
            notifiedOn,
            as_,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Designation] to be filled. */
        @JvmStatic
        fun builder(law: String): Builder = Builder(law)
    }
}

/** What a person has found: the answer to a question that no library can decide. */
data class Determined(
    /** The question, as `law/finding`. */
    val question: String,
    /** The answer. */
    val value: DeterminedValue,
    /** Who. */
    val by: String? = null,
    /** The day. */
    val on: LocalDate? = null,
    /** Whom or what the finding is about, by its id. */
    val about: String? = null,
    /** The reason, as a ground with its kind. */
    val reason: String? = null,
    /** On what it rests. */
    val cite: String? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Determined(..)"

    /** Builds a [Determined]. What is not set is not known. */
    class Builder internal constructor(private var question: String, private var value: DeterminedValue) {
        private var by: String? = null
        private var on: LocalDate? = null
        private var about: String? = null
        private var reason: String? = null
        private var cite: String? = null
        private var until: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Determined) : this(from.question, from.value) {
            this.by = from.by
            this.on = from.on
            this.about = from.about
            this.reason = from.reason
            this.cite = from.cite
            this.until = from.until
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The question, as `law/finding`. */
        fun question(value: String): Builder = apply { this.question = value }

        /** The answer. */
        fun value(value: DeterminedValue): Builder = apply { this.value = value }

        /** Who. */
        fun by(value: String): Builder = apply { this.by = value }

        /** The day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** Whom or what the finding is about, by its id. */
        fun about(value: String): Builder = apply { this.about = value }

        /** The reason, as a ground with its kind. */
        fun reason(value: String): Builder = apply { this.reason = value }

        /** On what it rests. */
        fun cite(value: String): Builder = apply { this.cite = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Determined]. */
        fun build(): Determined = Determined(
            question,
            value,
            by,
            on,
            about,
            reason,
            cite,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Determined] to be filled. */
        @JvmStatic
        fun builder(question: String, value: DeterminedValue): Builder = Builder(question, value)
    }
}

/** Who wants what (section 4.7). */
data class Disclosure(
    /** What is to be done with the data, by the last word of the tree: `disclose`. */
    val act: String? = null,
    /** Data items of the tree: `health.restrictions`. */
    val items: List<String>? = null,
    /** What the paper is: `medical-certification`. */
    val record: String? = null,
    /** For which laws or examinations it was made. */
    val madeFor: List<String>? = null,
    /** In which form the asker asked. */
    val requestForm: FormKind? = null,
    /** For which purpose of the tree: `operate-leave`. */
    val purpose: String? = null,
    /** Whose data it is. */
    val subject: SubjectOfData? = null,
    /** Who wants to do it. */
    val actor: ActorOfData? = null,
    /** In which capacity the data is held: the same company may be employer, plan and vendor. */
    val capacity: Capacity? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** By which channel of the tree. */
    val channel: String? = null,
    /** From whom the data came. */
    val source: SourceOfData? = null,
    /** Who is to receive the data. */
    val recipient: Recipient? = null,
    /** The consents that were given; an empty list: none. */
    val consents: List<ConsentEntry>? = null,
    /** What happened to the consents, instead of the consents themselves. */
    val consentEvents: List<ConsentEvent>? = null,
    /** The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn. */
    val instant: Long? = null,
    /** The legal process; its kind `none` where there is none. */
    val process: LegalProcess? = null,
    /** Recorded beliefs in good faith; an empty list: none. */
    val goodFaith: List<GoodFaith>? = null,
    /** The emergency. */
    val exigency: Exigency? = null,
    /** The legal bases on which the holder relies: `eu-gdpr/6-1-c`. */
    val legalBases: List<String>? = null,
    /** How the data travels. */
    val transport: Transport? = null,
    /** How the record is stored. */
    val storage: Storage? = null,
    /** How the data is classified. */
    val classification: String? = null,
    /** The transfer to another country. */
    val transfer: Transfer? = null,
    /** Has the client instructed it? */
    val instructedByClient: YesNo? = null,
    /** What a reviewer objects to; an empty list: nothing. */
    val flagged: List<String>? = null,
    /** Is the identifier joined to a person's identity? */
    val linkedToPerson: YesNo? = null,
    /** What `retain` answers for the record, where it is to be erased. */
    val retentionState: RetentionOutcome? = null,
    /** The last day through which it must be kept, from `retain`. */
    val retainThrough: LocalDate? = null,
    /** Does the message say how to opt out? */
    val optOutInstructions: YesNo? = null,
    /** The alleged change of a statement. */
    val change: StatementChange? = null,
    /** Is the message commercial, or about a transaction or relationship? */
    val message: String? = null,
    /** Facts that a pack's own tests name. */
    val facts: Map<String, FreeFact>? = null,
    /** What people have found. */
    val determined: List<Determined>? = null,
    /** Which data items a term of the statement means. */
    val termMapping: Map<String, List<String>>? = null,
    /** The days that are no business days, where the law counts business days. */
    val holidays: List<LocalDate>? = null,
) : Input {
    override fun toJson(): String = written { writeDisclosure(this@Disclosure) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Disclosure(..)"

    /** Builds a [Disclosure]. What is not set is not known. */
    class Builder internal constructor() {
        private var act: String? = null
        private var items: List<String>? = null
        private var record: String? = null
        private var madeFor: List<String>? = null
        private var requestForm: FormKind? = null
        private var purpose: String? = null
        private var subject: SubjectOfData? = null
        private var actor: ActorOfData? = null
        private var capacity: Capacity? = null
        private var place: String? = null
        private var channel: String? = null
        private var source: SourceOfData? = null
        private var recipient: Recipient? = null
        private var consents: List<ConsentEntry>? = null
        private var consentEvents: List<ConsentEvent>? = null
        private var instant: Long? = null
        private var process: LegalProcess? = null
        private var goodFaith: List<GoodFaith>? = null
        private var exigency: Exigency? = null
        private var legalBases: List<String>? = null
        private var transport: Transport? = null
        private var storage: Storage? = null
        private var classification: String? = null
        private var transfer: Transfer? = null
        private var instructedByClient: YesNo? = null
        private var flagged: List<String>? = null
        private var linkedToPerson: YesNo? = null
        private var retentionState: RetentionOutcome? = null
        private var retainThrough: LocalDate? = null
        private var optOutInstructions: YesNo? = null
        private var change: StatementChange? = null
        private var message: String? = null
        private var facts: Map<String, FreeFact>? = null
        private var determined: List<Determined>? = null
        private var termMapping: Map<String, List<String>>? = null
        private var holidays: List<LocalDate>? = null

        internal constructor(from: Disclosure) : this() {
            this.act = from.act
            this.items = from.items
            this.record = from.record
            this.madeFor = from.madeFor
            this.requestForm = from.requestForm
            this.purpose = from.purpose
            this.subject = from.subject
            this.actor = from.actor
            this.capacity = from.capacity
            this.place = from.place
            this.channel = from.channel
            this.source = from.source
            this.recipient = from.recipient
            this.consents = from.consents
            this.consentEvents = from.consentEvents
            this.instant = from.instant
            this.process = from.process
            this.goodFaith = from.goodFaith
            this.exigency = from.exigency
            this.legalBases = from.legalBases
            this.transport = from.transport
            this.storage = from.storage
            this.classification = from.classification
            this.transfer = from.transfer
            this.instructedByClient = from.instructedByClient
            this.flagged = from.flagged
            this.linkedToPerson = from.linkedToPerson
            this.retentionState = from.retentionState
            this.retainThrough = from.retainThrough
            this.optOutInstructions = from.optOutInstructions
            this.change = from.change
            this.message = from.message
            this.facts = from.facts
            this.determined = from.determined
            this.termMapping = from.termMapping
            this.holidays = from.holidays
        }

        /** What is to be done with the data, by the last word of the tree: `disclose`. */
        fun act(value: String): Builder = apply { this.act = value }

        /**
         * Data items of the tree: `health.restrictions`.
         * Adds to what is there; without an argument: none.
         */
        fun items(vararg more: String): Builder = apply { this.items = this.items.orEmpty() + more.toList() }

        /** Data items of the tree: `health.restrictions`. */
        fun items(all: List<String>): Builder = apply { this.items = all.toList() }

        /** What the paper is: `medical-certification`. */
        fun record(value: String): Builder = apply { this.record = value }

        /**
         * For which laws or examinations it was made.
         * Adds to what is there; without an argument: none.
         */
        fun madeFor(vararg more: String): Builder = apply { this.madeFor = this.madeFor.orEmpty() + more.toList() }

        /** For which laws or examinations it was made. */
        fun madeFor(all: List<String>): Builder = apply { this.madeFor = all.toList() }

        /** In which form the asker asked. */
        fun requestForm(value: FormKind): Builder = apply { this.requestForm = value }

        /** For which purpose of the tree: `operate-leave`. */
        fun purpose(value: String): Builder = apply { this.purpose = value }

        /** Whose data it is. */
        fun subject(value: SubjectOfData): Builder = apply { this.subject = value }

        /** Who wants to do it. */
        fun actor(value: ActorOfData): Builder = apply { this.actor = value }

        /** In which capacity the data is held: the same company may be employer, plan and vendor. */
        fun capacity(value: Capacity): Builder = apply { this.capacity = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** By which channel of the tree. */
        fun channel(value: String): Builder = apply { this.channel = value }

        /** From whom the data came. */
        fun source(value: SourceOfData): Builder = apply { this.source = value }

        /** Who is to receive the data. */
        fun recipient(value: Recipient): Builder = apply { this.recipient = value }

        /**
         * The consents that were given; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun consents(vararg more: ConsentEntry): Builder = apply { this.consents = this.consents.orEmpty() + more.toList() }

        /** The consents that were given; an empty list: none. */
        fun consents(all: List<ConsentEntry>): Builder = apply { this.consents = all.toList() }

        /**
         * What happened to the consents, instead of the consents themselves.
         * Adds to what is there; without an argument: none.
         */
        fun consentEvents(vararg more: ConsentEvent): Builder = apply { this.consentEvents = this.consentEvents.orEmpty() + more.toList() }

        /** What happened to the consents, instead of the consents themselves. */
        fun consentEvents(all: List<ConsentEvent>): Builder = apply { this.consentEvents = all.toList() }

        /** The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn. */
        fun instant(value: Long): Builder = apply { this.instant = value }

        /** The legal process; its kind `none` where there is none. */
        fun process(value: LegalProcess): Builder = apply { this.process = value }

        /**
         * Recorded beliefs in good faith; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun goodFaith(vararg more: GoodFaith): Builder = apply { this.goodFaith = this.goodFaith.orEmpty() + more.toList() }

        /** Recorded beliefs in good faith; an empty list: none. */
        fun goodFaith(all: List<GoodFaith>): Builder = apply { this.goodFaith = all.toList() }

        /** The emergency. */
        fun exigency(value: Exigency): Builder = apply { this.exigency = value }

        /**
         * The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
         * Adds to what is there; without an argument: none.
         */
        fun legalBases(vararg more: String): Builder = apply { this.legalBases = this.legalBases.orEmpty() + more.toList() }

        /** The legal bases on which the holder relies: `eu-gdpr/6-1-c`. */
        fun legalBases(all: List<String>): Builder = apply { this.legalBases = all.toList() }

        /** How the data travels. */
        fun transport(value: Transport): Builder = apply { this.transport = value }

        /** How the record is stored. */
        fun storage(value: Storage): Builder = apply { this.storage = value }

        /** How the data is classified. */
        fun classification(value: String): Builder = apply { this.classification = value }

        /** The transfer to another country. */
        fun transfer(value: Transfer): Builder = apply { this.transfer = value }

        /** Has the client instructed it? */
        fun instructedByClient(value: YesNo): Builder = apply { this.instructedByClient = value }

        /**
         * What a reviewer objects to; an empty list: nothing.
         * Adds to what is there; without an argument: none.
         */
        fun flagged(vararg more: String): Builder = apply { this.flagged = this.flagged.orEmpty() + more.toList() }

        /** What a reviewer objects to; an empty list: nothing. */
        fun flagged(all: List<String>): Builder = apply { this.flagged = all.toList() }

        /** Is the identifier joined to a person's identity? */
        fun linkedToPerson(value: YesNo): Builder = apply { this.linkedToPerson = value }

        /** What `retain` answers for the record, where it is to be erased. */
        fun retentionState(value: RetentionOutcome): Builder = apply { this.retentionState = value }

        /** The last day through which it must be kept, from `retain`. */
        fun retainThrough(value: LocalDate): Builder = apply { this.retainThrough = value }

        /** Does the message say how to opt out? */
        fun optOutInstructions(value: YesNo): Builder = apply { this.optOutInstructions = value }

        /** The alleged change of a statement. */
        fun change(value: StatementChange): Builder = apply { this.change = value }

        /** Is the message commercial, or about a transaction or relationship? */
        fun message(value: String): Builder = apply { this.message = value }

        /**
         * Facts that a pack's own tests name.
         * Adds to what is there.
         */
        fun facts(key: String, value: FreeFact): Builder = apply { this.facts = this.facts.orEmpty() + (key to value) }

        /** Facts that a pack's own tests name. */
        fun facts(all: Map<String, FreeFact>): Builder = apply { this.facts = all.toMap() }

        /**
         * What people have found.
         * Adds to what is there; without an argument: none.
         */
        fun determined(vararg more: Determined): Builder = apply { this.determined = this.determined.orEmpty() + more.toList() }

        /** What people have found. */
        fun determined(all: List<Determined>): Builder = apply { this.determined = all.toList() }

        /**
         * Which data items a term of the statement means.
         * Adds to what is there.
         */
        fun termMapping(key: String, value: List<String>): Builder = apply { this.termMapping = this.termMapping.orEmpty() + (key to value) }

        /** Which data items a term of the statement means. */
        fun termMapping(all: Map<String, List<String>>): Builder = apply { this.termMapping = all.toMap() }

        /**
         * The days that are no business days, where the law counts business days.
         * Adds to what is there; without an argument: none.
         */
        fun holidays(vararg more: LocalDate): Builder = apply { this.holidays = this.holidays.orEmpty() + more.toList() }

        /** The days that are no business days, where the law counts business days. */
        fun holidays(all: List<LocalDate>): Builder = apply { this.holidays = all.toList() }

        /** The [Disclosure]. */
        fun build(): Disclosure = Disclosure(
            act,
            items,
            record,
            madeFor,
            requestForm,
            purpose,
            subject,
            actor,
            capacity,
            place,
            channel,
            source,
            recipient,
            consents,
            consentEvents,
            instant,
            process,
            goodFaith,
            exigency,
            legalBases,
            transport,
            storage,
            classification,
            transfer,
            instructedByClient,
            flagged,
            linkedToPerson,
            retentionState,
            retainThrough,
            optOutInstructions,
            change,
            message,
            facts,
            determined,
            termMapping,
            holidays,
        )
    }

    companion object {
        /** An empty [Disclosure] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Disclosure = readInput("Disclosure", text) { readDisclosure() }
    }
}

/** A document other than a certification that was asked for or received. */
data class DocumentEntry(
    /** Which document. */
    val kind: String,
    /** The day on which it was asked for. */
    val askedOn: LocalDate? = null,
    /** The day on which it came. */
    val receivedOn: LocalDate? = null,
    /** Is it complete and sufficient? */
    val complete: YesNo? = null,
    /** The leave or event it is about, by its id. */
    val about: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "DocumentEntry(..)"

    /** Builds a [DocumentEntry]. What is not set is not known. */
    class Builder internal constructor(private var kind: String) {
        private var askedOn: LocalDate? = null
        private var receivedOn: LocalDate? = null
        private var complete: YesNo? = null
        private var about: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: DocumentEntry) : this(from.kind) {
            this.askedOn = from.askedOn
            this.receivedOn = from.receivedOn
            this.complete = from.complete
            this.about = from.about
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Which document. */
        fun kind(value: String): Builder = apply { this.kind = value }

        /** The day on which it was asked for. */
        fun askedOn(value: LocalDate): Builder = apply { this.askedOn = value }

        /** The day on which it came. */
        fun receivedOn(value: LocalDate): Builder = apply { this.receivedOn = value }

        /** Is it complete and sufficient? */
        fun complete(value: YesNo): Builder = apply { this.complete = value }

        /** The leave or event it is about, by its id. */
        fun about(value: String): Builder = apply { this.about = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [DocumentEntry]. */
        fun build(): DocumentEntry = DocumentEntry(
            kind,
            askedOn,
            receivedOn,
            complete,
            about,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [DocumentEntry] to be filled. */
        @JvmStatic
        fun builder(kind: String): Builder = Builder(kind)
    }
}

/** A choice that the law leaves to one of the parties. */
data class Election(
    /** The leave it is about, by its id; absent: all. */
    val leave: String? = null,
    /** The law it is about. */
    val law: String? = null,
    /** What was chosen. */
    val choice: String,
    /** Who. */
    val by: Actor? = null,
    /** The day. */
    val on: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Election(..)"

    /** Builds a [Election]. What is not set is not known. */
    class Builder internal constructor(private var choice: String) {
        private var leave: String? = null
        private var law: String? = null
        private var by: Actor? = null
        private var on: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Election) : this(from.choice) {
            this.leave = from.leave
            this.law = from.law
            this.by = from.by
            this.on = from.on
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The leave it is about, by its id; absent: all. */
        fun leave(value: String): Builder = apply { this.leave = value }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** What was chosen. */
        fun choice(value: String): Builder = apply { this.choice = value }

        /** Who. */
        fun by(value: Actor): Builder = apply { this.by = value }

        /** The day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Election]. */
        fun build(): Election = Election(
            leave,
            law,
            choice,
            by,
            on,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Election] to be filled. */
        @JvmStatic
        fun builder(choice: String): Builder = Builder(choice)
    }
}

/** The employer record: an employer's own choices, kept once and used in every case. */
data class Employer(
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** What the employer is: private, public, a school. An employer may be of several kinds. */
    val kind: List<EmployerKind>? = null,
    /** The industry, where a law names some. */
    val industry: String? = null,
    /** The method for the leave year by law; `*` stands for all others. */
    val leaveYear: Map<String, LeaveYear>? = null,
    /** Changes of the method. */
    val leaveYearChanged: List<LeaveYearChange>? = null,
    /** When the year of a plan or law begins, by its id. */
    val planYear: Map<String, PlanYear>? = null,
    /** How a law's leave is given, by its id: earned with time worked, or granted at once. */
    val planMethod: Map<String, PlanMethod>? = null,
    /** The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays. */
    val holidays: List<LocalDate>? = null,
    /** Days on which the business is closed. */
    val closed: List<Closure>? = null,
    /** The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records. */
    val incrementMinutes: Map<String, Long>? = null,
    /** How many days of a ground the employer's own policy pays. */
    val paidDays: Map<String, Rational>? = null,
    /** Does the employer designate leave in time? */
    val designates: Designates? = null,
    /** Does the employer apply the limit that spouses share? */
    val spouseLimit: SpouseLimit? = null,
    /** What a law lets the employer choose, by `law/option`. */
    val options: Map<String, YesNo>? = null,
    /** Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan. */
    val coveredUnder: Map<String, YesNo>? = null,
    /** The federal contracts that an order covers. */
    val contracts: List<String>? = null,
    /** What the employer paid in wages, where coverage turns on it. */
    val wagesPaid: List<WagesPaid>? = null,
    /** In which order paid leave plans are used during leave. */
    val paidLeaveOrder: List<String>? = null,
    /** The employer's own policies, by id. */
    val policies: List<String>? = null,
    /** Were key employees told in writing that they are key employees? */
    val keyEmployeesNotified: YesNo? = null,
    /** Is the law's general notice posted? */
    val postedGeneralNotice: YesNo? = null,
    /** Is this the primary employer of a person employed by two jointly? */
    val primaryEmployer: YesNo? = null,
    /** The days of pay; each closes the pay period that began the day after the one before. */
    val payDates: List<LocalDate>? = null,
    /** The length of a pay period. */
    val payPeriod: PayPeriod? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Employer(..)"

    /** Builds a [Employer]. What is not set is not known. */
    class Builder internal constructor() {
        private var id: String? = null
        private var kind: List<EmployerKind>? = null
        private var industry: String? = null
        private var leaveYear: Map<String, LeaveYear>? = null
        private var leaveYearChanged: List<LeaveYearChange>? = null
        private var planYear: Map<String, PlanYear>? = null
        private var planMethod: Map<String, PlanMethod>? = null
        private var holidays: List<LocalDate>? = null
        private var closed: List<Closure>? = null
        private var incrementMinutes: Map<String, Long>? = null
        private var paidDays: Map<String, Rational>? = null
        private var designates: Designates? = null
        private var spouseLimit: SpouseLimit? = null
        private var options: Map<String, YesNo>? = null
        private var coveredUnder: Map<String, YesNo>? = null
        private var contracts: List<String>? = null
        private var wagesPaid: List<WagesPaid>? = null
        private var paidLeaveOrder: List<String>? = null
        private var policies: List<String>? = null
        private var keyEmployeesNotified: YesNo? = null
        private var postedGeneralNotice: YesNo? = null
        private var primaryEmployer: YesNo? = null
        private var payDates: List<LocalDate>? = null
        private var payPeriod: PayPeriod? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Employer) : this() {
            this.id = from.id
            this.kind = from.kind
            this.industry = from.industry
            this.leaveYear = from.leaveYear
            this.leaveYearChanged = from.leaveYearChanged
            this.planYear = from.planYear
            this.planMethod = from.planMethod
            this.holidays = from.holidays
            this.closed = from.closed
            this.incrementMinutes = from.incrementMinutes
            this.paidDays = from.paidDays
            this.designates = from.designates
            this.spouseLimit = from.spouseLimit
            this.options = from.options
            this.coveredUnder = from.coveredUnder
            this.contracts = from.contracts
            this.wagesPaid = from.wagesPaid
            this.paidLeaveOrder = from.paidLeaveOrder
            this.policies = from.policies
            this.keyEmployeesNotified = from.keyEmployeesNotified
            this.postedGeneralNotice = from.postedGeneralNotice
            this.primaryEmployer = from.primaryEmployer
            this.payDates = from.payDates
            this.payPeriod = from.payPeriod
            this.knownOn = from.knownOn
        }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /**
         * What the employer is: private, public, a school. An employer may be of several kinds.
         * Adds to what is there; without an argument: none.
         */
        fun kind(vararg more: EmployerKind): Builder = apply { this.kind = this.kind.orEmpty() + more.toList() }

        /** What the employer is: private, public, a school. An employer may be of several kinds. */
        fun kind(all: List<EmployerKind>): Builder = apply { this.kind = all.toList() }

        /** The industry, where a law names some. */
        fun industry(value: String): Builder = apply { this.industry = value }

        /**
         * The method for the leave year by law; `*` stands for all others.
         * Adds to what is there.
         */
        fun leaveYear(key: String, value: LeaveYear): Builder = apply { this.leaveYear = this.leaveYear.orEmpty() + (key to value) }

        /** The method for the leave year by law; `*` stands for all others. */
        fun leaveYear(all: Map<String, LeaveYear>): Builder = apply { this.leaveYear = all.toMap() }

        /**
         * Changes of the method.
         * Adds to what is there; without an argument: none.
         */
        fun leaveYearChanged(vararg more: LeaveYearChange): Builder = apply { this.leaveYearChanged = this.leaveYearChanged.orEmpty() + more.toList() }

        /** Changes of the method. */
        fun leaveYearChanged(all: List<LeaveYearChange>): Builder = apply { this.leaveYearChanged = all.toList() }

        /**
         * When the year of a plan or law begins, by its id.
         * Adds to what is there.
         */
        fun planYear(key: String, value: PlanYear): Builder = apply { this.planYear = this.planYear.orEmpty() + (key to value) }

        /** When the year of a plan or law begins, by its id. */
        fun planYear(all: Map<String, PlanYear>): Builder = apply { this.planYear = all.toMap() }

        /**
         * How a law's leave is given, by its id: earned with time worked, or granted at once.
         * Adds to what is there.
         */
        fun planMethod(key: String, value: PlanMethod): Builder = apply { this.planMethod = this.planMethod.orEmpty() + (key to value) }

        /** How a law's leave is given, by its id: earned with time worked, or granted at once. */
        fun planMethod(all: Map<String, PlanMethod>): Builder = apply { this.planMethod = all.toMap() }

        /**
         * The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays.
         * Adds to what is there; without an argument: none.
         */
        fun holidays(vararg more: LocalDate): Builder = apply { this.holidays = this.holidays.orEmpty() + more.toList() }

        /** The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays. */
        fun holidays(all: List<LocalDate>): Builder = apply { this.holidays = all.toList() }

        /**
         * Days on which the business is closed.
         * Adds to what is there; without an argument: none.
         */
        fun closed(vararg more: Closure): Builder = apply { this.closed = this.closed.orEmpty() + more.toList() }

        /** Days on which the business is closed. */
        fun closed(all: List<Closure>): Builder = apply { this.closed = all.toList() }

        /**
         * The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records.
         * Adds to what is there.
         */
        fun incrementMinutes(key: String, value: Long): Builder = apply { this.incrementMinutes = this.incrementMinutes.orEmpty() + (key to value) }

        /** The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records. */
        fun incrementMinutes(all: Map<String, Long>): Builder = apply { this.incrementMinutes = all.toMap() }

        /**
         * How many days of a ground the employer's own policy pays.
         * Adds to what is there.
         */
        fun paidDays(key: String, value: Rational): Builder = apply { this.paidDays = this.paidDays.orEmpty() + (key to value) }

        /** How many days of a ground the employer's own policy pays. */
        fun paidDays(all: Map<String, Rational>): Builder = apply { this.paidDays = all.toMap() }

        /** Does the employer designate leave in time? */
        fun designates(value: Designates): Builder = apply { this.designates = value }

        /** Does the employer apply the limit that spouses share? */
        fun spouseLimit(value: SpouseLimit): Builder = apply { this.spouseLimit = value }

        /**
         * What a law lets the employer choose, by `law/option`.
         * Adds to what is there.
         */
        fun options(key: String, value: YesNo): Builder = apply { this.options = this.options.orEmpty() + (key to value) }

        /** What a law lets the employer choose, by `law/option`. */
        fun options(all: Map<String, YesNo>): Builder = apply { this.options = all.toMap() }

        /**
         * Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan.
         * Adds to what is there.
         */
        fun coveredUnder(key: String, value: YesNo): Builder = apply { this.coveredUnder = this.coveredUnder.orEmpty() + (key to value) }

        /** Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan. */
        fun coveredUnder(all: Map<String, YesNo>): Builder = apply { this.coveredUnder = all.toMap() }

        /**
         * The federal contracts that an order covers.
         * Adds to what is there; without an argument: none.
         */
        fun contracts(vararg more: String): Builder = apply { this.contracts = this.contracts.orEmpty() + more.toList() }

        /** The federal contracts that an order covers. */
        fun contracts(all: List<String>): Builder = apply { this.contracts = all.toList() }

        /**
         * What the employer paid in wages, where coverage turns on it.
         * Adds to what is there; without an argument: none.
         */
        fun wagesPaid(vararg more: WagesPaid): Builder = apply { this.wagesPaid = this.wagesPaid.orEmpty() + more.toList() }

        /** What the employer paid in wages, where coverage turns on it. */
        fun wagesPaid(all: List<WagesPaid>): Builder = apply { this.wagesPaid = all.toList() }

        /**
         * In which order paid leave plans are used during leave.
         * Adds to what is there; without an argument: none.
         */
        fun paidLeaveOrder(vararg more: String): Builder = apply { this.paidLeaveOrder = this.paidLeaveOrder.orEmpty() + more.toList() }

        /** In which order paid leave plans are used during leave. */
        fun paidLeaveOrder(all: List<String>): Builder = apply { this.paidLeaveOrder = all.toList() }

        /**
         * The employer's own policies, by id.
         * Adds to what is there; without an argument: none.
         */
        fun policies(vararg more: String): Builder = apply { this.policies = this.policies.orEmpty() + more.toList() }

        /** The employer's own policies, by id. */
        fun policies(all: List<String>): Builder = apply { this.policies = all.toList() }

        /** Were key employees told in writing that they are key employees? */
        fun keyEmployeesNotified(value: YesNo): Builder = apply { this.keyEmployeesNotified = value }

        /** Is the law's general notice posted? */
        fun postedGeneralNotice(value: YesNo): Builder = apply { this.postedGeneralNotice = value }

        /** Is this the primary employer of a person employed by two jointly? */
        fun primaryEmployer(value: YesNo): Builder = apply { this.primaryEmployer = value }

        /**
         * The days of pay; each closes the pay period that began the day after the one before.
         * Adds to what is there; without an argument: none.
         */
        fun payDates(vararg more: LocalDate): Builder = apply { this.payDates = this.payDates.orEmpty() + more.toList() }

        /** The days of pay; each closes the pay period that began the day after the one before. */
        fun payDates(all: List<LocalDate>): Builder = apply { this.payDates = all.toList() }

        /** The length of a pay period. */
        fun payPeriod(value: PayPeriod): Builder = apply { this.payPeriod = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The method by which it counts the leave year of every law that lets it choose. */
        fun leaveYearEverywhere(method: LeaveYear): Builder = leaveYear("*", method)

        /** It keeps no holidays: every Monday to Friday is a business day. */
        fun noHolidays(): Builder = apply { holidays = emptyList() }

        /** It designates leave in time, so that a late designation is no question. */
        fun designatesOnTime(): Builder = apply { designates = Designates.ON_TIME }

        /** The [Employer]. */
        fun build(): Employer = Employer(
            id,
            kind,
            industry,
            leaveYear,
            leaveYearChanged,
            planYear,
            planMethod,
            holidays,
            closed,
            incrementMinutes,
            paidDays,
            designates,
            spouseLimit,
            options,
            coveredUnder,
            contracts,
            wagesPaid,
            paidLeaveOrder,
            policies,
            keyEmployeesNotified,
            postedGeneralNotice,
            primaryEmployer,
            payDates,
            payPeriod,
            knownOn,
        )
    }

    companion object {
        /** An empty [Employer] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /** An employer of that kind; everything else is not known yet. */
        @JvmStatic
        fun ofKind(kind: EmployerKind): Employer = Employer(kind = listOf(kind))
    }
}

/** Whether the person is employed, on leave, laid off or separated, from a day on. */
data class EmploymentStatus(
    /** What the person is from that day on. */
    val status: EmploymentState,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "EmploymentStatus(..)"

    /** Builds a [EmploymentStatus]. What is not set is not known. */
    class Builder internal constructor(private var status: EmploymentState) {
        private var from: LocalDate? = null
        private var until: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: EmploymentStatus) : this(from.status) {
            this.from = from.from
            this.until = from.until
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** What the person is from that day on. */
        fun status(value: EmploymentState): Builder = apply { this.status = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [EmploymentStatus]. */
        fun build(): EmploymentStatus = EmploymentStatus(
            status,
            from,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [EmploymentStatus] to be filled. */
        @JvmStatic
        fun builder(status: EmploymentState): Builder = Builder(status)
    }
}

/** Whether the person is enrolled in a program, from a day on. */
data class Enrolment(
    /** The law it is about. */
    val law: String,
    /** Enrolled or not. */
    val is_: YesNo,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Enrolment(..)"

    /** Builds a [Enrolment]. What is not set is not known. */
    class Builder internal constructor(private var law: String, private var is_: YesNo) {
        private var from: LocalDate? = null
        private var until: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Enrolment) : this(from.law, from.is_) {
            this.from = from.from
            this.until = from.until
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** Enrolled or not. */
        fun is_(value: YesNo): Builder = apply { this.is_ = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Enrolment]. */
        fun build(): Enrolment = Enrolment(
            law,
            is_,
            from,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Enrolment] to be filled. */
        @JvmStatic
        fun builder(law: String, is_: YesNo): Builder = Builder(law, is_)
    }
}

/** How often and how long a certification expects the condition to flare up. */
data class Episodes(
    /** How many episodes in a month at most. */
    val perMonthAtMost: Long? = null,
    /** How many days each at most. */
    val daysEachAtMost: Long? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Episodes(..)"

    /** Builds a [Episodes]. What is not set is not known. */
    class Builder internal constructor() {
        private var perMonthAtMost: Long? = null
        private var daysEachAtMost: Long? = null

        internal constructor(from: Episodes) : this() {
            this.perMonthAtMost = from.perMonthAtMost
            this.daysEachAtMost = from.daysEachAtMost
        }

        /** How many episodes in a month at most. */
        fun perMonthAtMost(value: Long): Builder = apply { this.perMonthAtMost = value }

        /** How many days each at most. */
        fun daysEachAtMost(value: Long): Builder = apply { this.daysEachAtMost = value }

        /** The [Episodes]. */
        fun build(): Episodes = Episodes(
            perMonthAtMost,
            daysEachAtMost,
        )
    }

    companion object {
        /** An empty [Episodes] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Something that happened on a day or is expected. Written as a bare day where nothing else is known. */
data class Event(
    /** The day. */
    val day: LocalDate,
    /** The instant, as UTC seconds beside the civil day. */
    val instant: Long? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** What kind of event, where the law tells kinds apart. */
    val kind: String? = null,
    /** The person for whom it is: a member of `family` by id, or that person's own facts. */
    val for_: PersonRef? = null,
    /** Is the deployment to a foreign country? */
    val foreign: YesNo? = null,
    /** Was the death caused by a crime? */
    val crime: YesNo? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Event(..)"

    /** Builds a [Event]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate) {
        private var instant: Long? = null
        private var until: LocalDate? = null
        private var kind: String? = null
        private var for_: PersonRef? = null
        private var foreign: YesNo? = null
        private var crime: YesNo? = null
        private var place: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Event) : this(from.day) {
            this.instant = from.instant
            this.until = from.until
            this.kind = from.kind
            this.for_ = from.for_
            this.foreign = from.foreign
            this.crime = from.crime
            this.place = from.place
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The instant, as UTC seconds beside the civil day. */
        fun instant(value: Long): Builder = apply { this.instant = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** What kind of event, where the law tells kinds apart. */
        fun kind(value: String): Builder = apply { this.kind = value }

        /** The person for whom it is: a member of `family` by id, or that person's own facts. */
        fun for_(value: PersonRef): Builder = apply { this.for_ = value }

        /** Is the deployment to a foreign country? */
        fun foreign(value: YesNo): Builder = apply { this.foreign = value }

        /** Was the death caused by a crime? */
        fun crime(value: YesNo): Builder = apply { this.crime = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Event]. */
        fun build(): Event = Event(
            day,
            instant,
            until,
            kind,
            for_,
            foreign,
            crime,
            place,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Event] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate): Builder = Builder(day)
    }
}

/** What happened or is expected, each with its day. An event that happened more than once is a list. */
data class Events(
    /** The expected day of birth. */
    val expectedBirth: List<Event>? = null,
    /** The birth of a child, or its expected day. */
    val birth: List<Event>? = null,
    /** The placement of a child for adoption or foster care. */
    val placement: List<Event>? = null,
    /** The taking of legal custody. */
    val legalCustody: List<Event>? = null,
    /** The end of a pregnancy, however it ended. */
    val pregnancyEnded: List<Event>? = null,
    /** The death of a person. */
    val death: List<Event>? = null,
    /** The day on which the employee was told of a death. */
    val deathNotice: List<Event>? = null,
    /** The loss of a pregnancy, or of the prospect of a child. */
    val loss: List<Event>? = null,
    /** An incident of violence, stalking or another crime. */
    val incident: List<Event>? = null,
    /** The donation of an organ, marrow or blood. */
    val donation: List<Event>? = null,
    /** The day on which the member was told of a deployment. */
    val deploymentNotified: List<Event>? = null,
    /** A deployment, from its first day until the day after its last. */
    val deployment: List<Event>? = null,
    /** The call to service in uniform. */
    val uniformedServiceCalled: List<Event>? = null,
    /** A summons as juror or witness. */
    val summons: List<Event>? = null,
    /** An election. */
    val election: List<Event>? = null,
    /** A meeting, activity or emergency at a child's school. */
    val schoolEvent: List<Event>? = null,
    /** A declared public emergency. */
    val emergency: List<Event>? = null,
    /** The day on which a grant was found too small: a true-up counts from it. */
    val shortfallFound: List<Event>? = null,
    /** The child's admission to intensive care. */
    val nicuAdmitted: List<Event>? = null,
    /** The child's discharge from intensive care. */
    val nicuDischarged: List<Event>? = null,
    /** The injury or illness of a servicemember. */
    val injury: List<Event>? = null,
    /** The day of an election. */
    val electionDay: List<Event>? = null,
    /** The return to work. */
    val returnToWork: List<Event>? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Events(..)"

    /** Builds a [Events]. What is not set is not known. */
    class Builder internal constructor() {
        private var expectedBirth: List<Event>? = null
        private var birth: List<Event>? = null
        private var placement: List<Event>? = null
        private var legalCustody: List<Event>? = null
        private var pregnancyEnded: List<Event>? = null
        private var death: List<Event>? = null
        private var deathNotice: List<Event>? = null
        private var loss: List<Event>? = null
        private var incident: List<Event>? = null
        private var donation: List<Event>? = null
        private var deploymentNotified: List<Event>? = null
        private var deployment: List<Event>? = null
        private var uniformedServiceCalled: List<Event>? = null
        private var summons: List<Event>? = null
        private var election: List<Event>? = null
        private var schoolEvent: List<Event>? = null
        private var emergency: List<Event>? = null
        private var shortfallFound: List<Event>? = null
        private var nicuAdmitted: List<Event>? = null
        private var nicuDischarged: List<Event>? = null
        private var injury: List<Event>? = null
        private var electionDay: List<Event>? = null
        private var returnToWork: List<Event>? = null

        internal constructor(from: Events) : this() {
            this.expectedBirth = from.expectedBirth
            this.birth = from.birth
            this.placement = from.placement
            this.legalCustody = from.legalCustody
            this.pregnancyEnded = from.pregnancyEnded
            this.death = from.death
            this.deathNotice = from.deathNotice
            this.loss = from.loss
            this.incident = from.incident
            this.donation = from.donation
            this.deploymentNotified = from.deploymentNotified
            this.deployment = from.deployment
            this.uniformedServiceCalled = from.uniformedServiceCalled
            this.summons = from.summons
            this.election = from.election
            this.schoolEvent = from.schoolEvent
            this.emergency = from.emergency
            this.shortfallFound = from.shortfallFound
            this.nicuAdmitted = from.nicuAdmitted
            this.nicuDischarged = from.nicuDischarged
            this.injury = from.injury
            this.electionDay = from.electionDay
            this.returnToWork = from.returnToWork
        }

        /**
         * The expected day of birth.
         * Adds to what is there; without an argument: none.
         */
        fun expectedBirth(vararg more: Event): Builder = apply { this.expectedBirth = this.expectedBirth.orEmpty() + more.toList() }

        /** The expected day of birth. */
        fun expectedBirth(all: List<Event>): Builder = apply { this.expectedBirth = all.toList() }

        /**
         * The expected day of birth.
         * Adds one of which only the day is known.
         */
        fun expectedBirth(day: LocalDate): Builder = expectedBirth(Event(day))

        /**
         * The birth of a child, or its expected day.
         * Adds to what is there; without an argument: none.
         */
        fun birth(vararg more: Event): Builder = apply { this.birth = this.birth.orEmpty() + more.toList() }

        /** The birth of a child, or its expected day. */
        fun birth(all: List<Event>): Builder = apply { this.birth = all.toList() }

        /**
         * The birth of a child, or its expected day.
         * Adds one of which only the day is known.
         */
        fun birth(day: LocalDate): Builder = birth(Event(day))

        /**
         * The placement of a child for adoption or foster care.
         * Adds to what is there; without an argument: none.
         */
        fun placement(vararg more: Event): Builder = apply { this.placement = this.placement.orEmpty() + more.toList() }

        /** The placement of a child for adoption or foster care. */
        fun placement(all: List<Event>): Builder = apply { this.placement = all.toList() }

        /**
         * The placement of a child for adoption or foster care.
         * Adds one of which only the day is known.
         */
        fun placement(day: LocalDate): Builder = placement(Event(day))

        /**
         * The taking of legal custody.
         * Adds to what is there; without an argument: none.
         */
        fun legalCustody(vararg more: Event): Builder = apply { this.legalCustody = this.legalCustody.orEmpty() + more.toList() }

        /** The taking of legal custody. */
        fun legalCustody(all: List<Event>): Builder = apply { this.legalCustody = all.toList() }

        /**
         * The taking of legal custody.
         * Adds one of which only the day is known.
         */
        fun legalCustody(day: LocalDate): Builder = legalCustody(Event(day))

        /**
         * The end of a pregnancy, however it ended.
         * Adds to what is there; without an argument: none.
         */
        fun pregnancyEnded(vararg more: Event): Builder = apply { this.pregnancyEnded = this.pregnancyEnded.orEmpty() + more.toList() }

        /** The end of a pregnancy, however it ended. */
        fun pregnancyEnded(all: List<Event>): Builder = apply { this.pregnancyEnded = all.toList() }

        /**
         * The end of a pregnancy, however it ended.
         * Adds one of which only the day is known.
         */
        fun pregnancyEnded(day: LocalDate): Builder = pregnancyEnded(Event(day))

        /**
         * The death of a person.
         * Adds to what is there; without an argument: none.
         */
        fun death(vararg more: Event): Builder = apply { this.death = this.death.orEmpty() + more.toList() }

        /** The death of a person. */
        fun death(all: List<Event>): Builder = apply { this.death = all.toList() }

        /**
         * The death of a person.
         * Adds one of which only the day is known.
         */
        fun death(day: LocalDate): Builder = death(Event(day))

        /**
         * The day on which the employee was told of a death.
         * Adds to what is there; without an argument: none.
         */
        fun deathNotice(vararg more: Event): Builder = apply { this.deathNotice = this.deathNotice.orEmpty() + more.toList() }

        /** The day on which the employee was told of a death. */
        fun deathNotice(all: List<Event>): Builder = apply { this.deathNotice = all.toList() }

        /**
         * The day on which the employee was told of a death.
         * Adds one of which only the day is known.
         */
        fun deathNotice(day: LocalDate): Builder = deathNotice(Event(day))

        /**
         * The loss of a pregnancy, or of the prospect of a child.
         * Adds to what is there; without an argument: none.
         */
        fun loss(vararg more: Event): Builder = apply { this.loss = this.loss.orEmpty() + more.toList() }

        /** The loss of a pregnancy, or of the prospect of a child. */
        fun loss(all: List<Event>): Builder = apply { this.loss = all.toList() }

        /**
         * The loss of a pregnancy, or of the prospect of a child.
         * Adds one of which only the day is known.
         */
        fun loss(day: LocalDate): Builder = loss(Event(day))

        /**
         * An incident of violence, stalking or another crime.
         * Adds to what is there; without an argument: none.
         */
        fun incident(vararg more: Event): Builder = apply { this.incident = this.incident.orEmpty() + more.toList() }

        /** An incident of violence, stalking or another crime. */
        fun incident(all: List<Event>): Builder = apply { this.incident = all.toList() }

        /**
         * An incident of violence, stalking or another crime.
         * Adds one of which only the day is known.
         */
        fun incident(day: LocalDate): Builder = incident(Event(day))

        /**
         * The donation of an organ, marrow or blood.
         * Adds to what is there; without an argument: none.
         */
        fun donation(vararg more: Event): Builder = apply { this.donation = this.donation.orEmpty() + more.toList() }

        /** The donation of an organ, marrow or blood. */
        fun donation(all: List<Event>): Builder = apply { this.donation = all.toList() }

        /**
         * The donation of an organ, marrow or blood.
         * Adds one of which only the day is known.
         */
        fun donation(day: LocalDate): Builder = donation(Event(day))

        /**
         * The day on which the member was told of a deployment.
         * Adds to what is there; without an argument: none.
         */
        fun deploymentNotified(vararg more: Event): Builder = apply { this.deploymentNotified = this.deploymentNotified.orEmpty() + more.toList() }

        /** The day on which the member was told of a deployment. */
        fun deploymentNotified(all: List<Event>): Builder = apply { this.deploymentNotified = all.toList() }

        /**
         * The day on which the member was told of a deployment.
         * Adds one of which only the day is known.
         */
        fun deploymentNotified(day: LocalDate): Builder = deploymentNotified(Event(day))

        /**
         * A deployment, from its first day until the day after its last.
         * Adds to what is there; without an argument: none.
         */
        fun deployment(vararg more: Event): Builder = apply { this.deployment = this.deployment.orEmpty() + more.toList() }

        /** A deployment, from its first day until the day after its last. */
        fun deployment(all: List<Event>): Builder = apply { this.deployment = all.toList() }

        /**
         * A deployment, from its first day until the day after its last.
         * Adds one of which only the day is known.
         */
        fun deployment(day: LocalDate): Builder = deployment(Event(day))

        /**
         * The call to service in uniform.
         * Adds to what is there; without an argument: none.
         */
        fun uniformedServiceCalled(vararg more: Event): Builder = apply { this.uniformedServiceCalled = this.uniformedServiceCalled.orEmpty() + more.toList() }

        /** The call to service in uniform. */
        fun uniformedServiceCalled(all: List<Event>): Builder = apply { this.uniformedServiceCalled = all.toList() }

        /**
         * The call to service in uniform.
         * Adds one of which only the day is known.
         */
        fun uniformedServiceCalled(day: LocalDate): Builder = uniformedServiceCalled(Event(day))

        /**
         * A summons as juror or witness.
         * Adds to what is there; without an argument: none.
         */
        fun summons(vararg more: Event): Builder = apply { this.summons = this.summons.orEmpty() + more.toList() }

        /** A summons as juror or witness. */
        fun summons(all: List<Event>): Builder = apply { this.summons = all.toList() }

        /**
         * A summons as juror or witness.
         * Adds one of which only the day is known.
         */
        fun summons(day: LocalDate): Builder = summons(Event(day))

        /**
         * An election.
         * Adds to what is there; without an argument: none.
         */
        fun election(vararg more: Event): Builder = apply { this.election = this.election.orEmpty() + more.toList() }

        /** An election. */
        fun election(all: List<Event>): Builder = apply { this.election = all.toList() }

        /**
         * An election.
         * Adds one of which only the day is known.
         */
        fun election(day: LocalDate): Builder = election(Event(day))

        /**
         * A meeting, activity or emergency at a child's school.
         * Adds to what is there; without an argument: none.
         */
        fun schoolEvent(vararg more: Event): Builder = apply { this.schoolEvent = this.schoolEvent.orEmpty() + more.toList() }

        /** A meeting, activity or emergency at a child's school. */
        fun schoolEvent(all: List<Event>): Builder = apply { this.schoolEvent = all.toList() }

        /**
         * A meeting, activity or emergency at a child's school.
         * Adds one of which only the day is known.
         */
        fun schoolEvent(day: LocalDate): Builder = schoolEvent(Event(day))

        /**
         * A declared public emergency.
         * Adds to what is there; without an argument: none.
         */
        fun emergency(vararg more: Event): Builder = apply { this.emergency = this.emergency.orEmpty() + more.toList() }

        /** A declared public emergency. */
        fun emergency(all: List<Event>): Builder = apply { this.emergency = all.toList() }

        /**
         * A declared public emergency.
         * Adds one of which only the day is known.
         */
        fun emergency(day: LocalDate): Builder = emergency(Event(day))

        /**
         * The day on which a grant was found too small: a true-up counts from it.
         * Adds to what is there; without an argument: none.
         */
        fun shortfallFound(vararg more: Event): Builder = apply { this.shortfallFound = this.shortfallFound.orEmpty() + more.toList() }

        /** The day on which a grant was found too small: a true-up counts from it. */
        fun shortfallFound(all: List<Event>): Builder = apply { this.shortfallFound = all.toList() }

        /**
         * The day on which a grant was found too small: a true-up counts from it.
         * Adds one of which only the day is known.
         */
        fun shortfallFound(day: LocalDate): Builder = shortfallFound(Event(day))

        /**
         * The child's admission to intensive care.
         * Adds to what is there; without an argument: none.
         */
        fun nicuAdmitted(vararg more: Event): Builder = apply { this.nicuAdmitted = this.nicuAdmitted.orEmpty() + more.toList() }

        /** The child's admission to intensive care. */
        fun nicuAdmitted(all: List<Event>): Builder = apply { this.nicuAdmitted = all.toList() }

        /**
         * The child's admission to intensive care.
         * Adds one of which only the day is known.
         */
        fun nicuAdmitted(day: LocalDate): Builder = nicuAdmitted(Event(day))

        /**
         * The child's discharge from intensive care.
         * Adds to what is there; without an argument: none.
         */
        fun nicuDischarged(vararg more: Event): Builder = apply { this.nicuDischarged = this.nicuDischarged.orEmpty() + more.toList() }

        /** The child's discharge from intensive care. */
        fun nicuDischarged(all: List<Event>): Builder = apply { this.nicuDischarged = all.toList() }

        /**
         * The child's discharge from intensive care.
         * Adds one of which only the day is known.
         */
        fun nicuDischarged(day: LocalDate): Builder = nicuDischarged(Event(day))

        /**
         * The injury or illness of a servicemember.
         * Adds to what is there; without an argument: none.
         */
        fun injury(vararg more: Event): Builder = apply { this.injury = this.injury.orEmpty() + more.toList() }

        /** The injury or illness of a servicemember. */
        fun injury(all: List<Event>): Builder = apply { this.injury = all.toList() }

        /**
         * The injury or illness of a servicemember.
         * Adds one of which only the day is known.
         */
        fun injury(day: LocalDate): Builder = injury(Event(day))

        /**
         * The day of an election.
         * Adds to what is there; without an argument: none.
         */
        fun electionDay(vararg more: Event): Builder = apply { this.electionDay = this.electionDay.orEmpty() + more.toList() }

        /** The day of an election. */
        fun electionDay(all: List<Event>): Builder = apply { this.electionDay = all.toList() }

        /**
         * The day of an election.
         * Adds one of which only the day is known.
         */
        fun electionDay(day: LocalDate): Builder = electionDay(Event(day))

        /**
         * The return to work.
         * Adds to what is there; without an argument: none.
         */
        fun returnToWork(vararg more: Event): Builder = apply { this.returnToWork = this.returnToWork.orEmpty() + more.toList() }

        /** The return to work. */
        fun returnToWork(all: List<Event>): Builder = apply { this.returnToWork = all.toList() }

        /**
         * The return to work.
         * Adds one of which only the day is known.
         */
        fun returnToWork(day: LocalDate): Builder = returnToWork(Event(day))

        /** The [Events]. */
        fun build(): Events = Events(
            expectedBirth,
            birth,
            placement,
            legalCustody,
            pregnancyEnded,
            death,
            deathNotice,
            loss,
            incident,
            donation,
            deploymentNotified,
            deployment,
            uniformedServiceCalled,
            summons,
            election,
            schoolEvent,
            emergency,
            shortfallFound,
            nicuAdmitted,
            nicuDischarged,
            injury,
            electionDay,
            returnToWork,
        )
    }

    companion object {
        /** An empty [Events] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** An emergency that may open data, while it lasts. */
data class Exigency(
    /** The day on which it was declared. */
    val declaredOn: LocalDate? = null,
    /** The day on which it ended. */
    val endedOn: LocalDate? = null,
    /** What is at risk. */
    val risk: String? = null,
    /** Who is at risk. */
    val person: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Exigency(..)"

    /** Builds a [Exigency]. What is not set is not known. */
    class Builder internal constructor() {
        private var declaredOn: LocalDate? = null
        private var endedOn: LocalDate? = null
        private var risk: String? = null
        private var person: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Exigency) : this() {
            this.declaredOn = from.declaredOn
            this.endedOn = from.endedOn
            this.risk = from.risk
            this.person = from.person
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day on which it was declared. */
        fun declaredOn(value: LocalDate): Builder = apply { this.declaredOn = value }

        /** The day on which it ended. */
        fun endedOn(value: LocalDate): Builder = apply { this.endedOn = value }

        /** What is at risk. */
        fun risk(value: String): Builder = apply { this.risk = value }

        /** Who is at risk. */
        fun person(value: String): Builder = apply { this.person = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Exigency]. */
        fun build(): Exigency = Exigency(
            declaredOn,
            endedOn,
            risk,
            person,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Exigency] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A fee that the person received for a service such as jury duty, on a day. */
data class FeesReceived(
    /** The day. */
    val day: LocalDate,
    /** An amount of money. */
    val amount: BigDecimal,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "FeesReceived(..)"

    /** Builds a [FeesReceived]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate, private var amount: BigDecimal) {
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: FeesReceived) : this(from.day, from.amount) {
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** An amount of money. */
        fun amount(value: BigDecimal): Builder = apply { this.amount = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [FeesReceived]. */
        fun build(): FeesReceived = FeesReceived(
            day,
            amount,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [FeesReceived] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate, amount: BigDecimal): Builder = Builder(day, amount)
    }
}

/** Hours of a member of a flight crew, worked or paid, or the monthly guarantee. */
data class FlightDuty(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** How many hours. */
    val hours: BigDecimal,
    /** What these hours are: worked, paid, or the monthly guarantee. */
    val kind: FlightDutyKind? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "FlightDuty(..)"

    /** Builds a [FlightDuty]. What is not set is not known. */
    class Builder internal constructor(private var hours: BigDecimal) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var kind: FlightDutyKind? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: FlightDuty) : this(from.hours) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.kind = from.kind
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** How many hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** What these hours are: worked, paid, or the monthly guarantee. */
        fun kind(value: FlightDutyKind): Builder = apply { this.kind = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [FlightDuty]. */
        fun build(): FlightDuty = FlightDuty(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            hours,
            kind,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [FlightDuty] to be filled. */
        @JvmStatic
        fun builder(hours: BigDecimal): Builder = Builder(hours)
    }
}

/** A recorded belief in good faith that a disclosure is necessary. */
data class GoodFaith(
    /** The ground of the statement on which the belief rests. */
    val ground: String,
    /** Who. */
    val by: String? = null,
    /** The day. */
    val on: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "GoodFaith(..)"

    /** Builds a [GoodFaith]. What is not set is not known. */
    class Builder internal constructor(private var ground: String) {
        private var by: String? = null
        private var on: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: GoodFaith) : this(from.ground) {
            this.by = from.by
            this.on = from.on
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The ground of the statement on which the belief rests. */
        fun ground(value: String): Builder = apply { this.ground = value }

        /** Who. */
        fun by(value: String): Builder = apply { this.by = value }

        /** The day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [GoodFaith]. */
        fun build(): GoodFaith = GoodFaith(
            ground,
            by,
            on,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [GoodFaith] to be filled. */
        @JvmStatic
        fun builder(ground: String): Builder = Builder(ground)
    }
}

/** A grant of leave at once, made or planned. */
data class GrantEntry(
    /** The plan: a law or a company's own. */
    val plan: String,
    /** The bank of the plan, where it has several. */
    val bank: String? = null,
    /** The day. */
    val day: LocalDate? = null,
    /** The grant in hours. */
    val hours: BigDecimal? = null,
    /** A number of days. */
    val days: Rational? = null,
    /** At once, or in advance of what will be earned. */
    val as_: GrantForm? = null,
    /** The hours that the person is expected to work, where the grant is reckoned from them. */
    val expectedHours: BigDecimal? = null,
    /** The last day on which it may be used. */
    val expiresThrough: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "GrantEntry(..)"

    /** Builds a [GrantEntry]. What is not set is not known. */
    class Builder internal constructor(private var plan: String) {
        private var bank: String? = null
        private var day: LocalDate? = null
        private var hours: BigDecimal? = null
        private var days: Rational? = null
        private var as_: GrantForm? = null
        private var expectedHours: BigDecimal? = null
        private var expiresThrough: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: GrantEntry) : this(from.plan) {
            this.bank = from.bank
            this.day = from.day
            this.hours = from.hours
            this.days = from.days
            this.as_ = from.as_
            this.expectedHours = from.expectedHours
            this.expiresThrough = from.expiresThrough
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The plan: a law or a company's own. */
        fun plan(value: String): Builder = apply { this.plan = value }

        /** The bank of the plan, where it has several. */
        fun bank(value: String): Builder = apply { this.bank = value }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The grant in hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** At once, or in advance of what will be earned. */
        fun as_(value: GrantForm): Builder = apply { this.as_ = value }

        /** The hours that the person is expected to work, where the grant is reckoned from them. */
        fun expectedHours(value: BigDecimal): Builder = apply { this.expectedHours = value }

        /** The last day on which it may be used. */
        fun expiresThrough(value: LocalDate): Builder = apply { this.expiresThrough = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [GrantEntry]. */
        fun build(): GrantEntry = GrantEntry(
            plan,
            bank,
            day,
            hours,
            days,
            as_,
            expectedHours,
            expiresThrough,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [GrantEntry] to be filled. */
        @JvmStatic
        fun builder(plan: String): Builder = Builder(plan)
    }
}

/** A civil day, with the instant where a law counts hours. */
data class Happened(
    /** The day. */
    val day: LocalDate,
    /** The instant, as UTC seconds beside the civil day. */
    val instant: Long? = null,
    /** The zone of the civil day. */
    val zone: String? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Happened(..)"

    /** Builds a [Happened]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate) {
        private var instant: Long? = null
        private var zone: String? = null

        internal constructor(from: Happened) : this(from.day) {
            this.instant = from.instant
            this.zone = from.zone
        }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The instant, as UTC seconds beside the civil day. */
        fun instant(value: Long): Builder = apply { this.instant = value }

        /** The zone of the civil day. */
        fun zone(value: String): Builder = apply { this.zone = value }

        /** The [Happened]. */
        fun build(): Happened = Happened(
            day,
            instant,
            zone,
        )
    }

    companion object {
        /** An empty [Happened] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate): Builder = Builder(day)
    }
}

/** A number of employees from a day on, counted in one of several ways. */
data class HeadEntry(
    /** How many people. */
    val count: Long? = null,
    /** Full-time equivalents, where the law counts those. */
    val fte: Rational? = null,
    /** The hours of everybody in the calendar year, from which full-time equivalents are reckoned. */
    val hours: BigDecimal? = null,
    /** The most that one full-time person works in that calendar year. */
    val fullTimeHours: BigDecimal? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** Over which employers it was counted; absent: this one. */
    val scope: Scope? = null,
    /** The place or worksite around which was counted. */
    val place: String? = null,
    /** Are these employed jointly with another employer? Entries that differ here add up. */
    val joint: YesNo? = null,
    /** How far the place is from the worksite, in miles by the shortest public route. */
    val roadMiles: Rational? = null,
    /** How far the place is from the worksite, in miles as the crow flies. */
    val straightMiles: Rational? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** Which employees were counted; absent: all. */
    val of: HeadOf? = null,
    /** By which method of the law it was counted. */
    val method: SizeMethod? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HeadEntry(..)"

    /** Builds a [HeadEntry]. What is not set is not known. */
    class Builder internal constructor() {
        private var count: Long? = null
        private var fte: Rational? = null
        private var hours: BigDecimal? = null
        private var fullTimeHours: BigDecimal? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var until: LocalDate? = null
        private var scope: Scope? = null
        private var place: String? = null
        private var joint: YesNo? = null
        private var roadMiles: Rational? = null
        private var straightMiles: Rational? = null
        private var employer: String? = null
        private var of: HeadOf? = null
        private var method: SizeMethod? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HeadEntry) : this() {
            this.count = from.count
            this.fte = from.fte
            this.hours = from.hours
            this.fullTimeHours = from.fullTimeHours
            this.year = from.year
            this.from = from.from
            this.until = from.until
            this.scope = from.scope
            this.place = from.place
            this.joint = from.joint
            this.roadMiles = from.roadMiles
            this.straightMiles = from.straightMiles
            this.employer = from.employer
            this.of = from.of
            this.method = from.method
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** How many people. */
        fun count(value: Long): Builder = apply { this.count = value }

        /** Full-time equivalents, where the law counts those. */
        fun fte(value: Rational): Builder = apply { this.fte = value }

        /** The hours of everybody in the calendar year, from which full-time equivalents are reckoned. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** The most that one full-time person works in that calendar year. */
        fun fullTimeHours(value: BigDecimal): Builder = apply { this.fullTimeHours = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** Over which employers it was counted; absent: this one. */
        fun scope(value: Scope): Builder = apply { this.scope = value }

        /** The place or worksite around which was counted. */
        fun place(value: String): Builder = apply { this.place = value }

        /** Are these employed jointly with another employer? Entries that differ here add up. */
        fun joint(value: YesNo): Builder = apply { this.joint = value }

        /** How far the place is from the worksite, in miles by the shortest public route. */
        fun roadMiles(value: Rational): Builder = apply { this.roadMiles = value }

        /** How far the place is from the worksite, in miles as the crow flies. */
        fun straightMiles(value: Rational): Builder = apply { this.straightMiles = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** Which employees were counted; absent: all. */
        fun of(value: HeadOf): Builder = apply { this.of = value }

        /** By which method of the law it was counted. */
        fun method(value: SizeMethod): Builder = apply { this.method = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HeadEntry]. */
        fun build(): HeadEntry = HeadEntry(
            count,
            fte,
            hours,
            fullTimeHours,
            year,
            from,
            until,
            scope,
            place,
            joint,
            roadMiles,
            straightMiles,
            employer,
            of,
            method,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HeadEntry] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** How many people the employer employs, in all and around the worksite. */
data class Headcount(
    /** All employees in the country. */
    val total: List<HeadEntry>? = null,
    /** Employees within 75 miles of the worksite. */
    val within75Miles: List<HeadEntry>? = null,
    /** Employees in the state. */
    val inState: List<HeadEntry>? = null,
    /** Employees at a place. */
    val atPlace: List<HeadEntry>? = null,
    /** Employees everywhere. */
    val worldwide: List<HeadEntry>? = null,
    /** Workweeks of a year in which a number was reached. */
    val workweeks: List<HeadcountWeeks>? = null,
    /** Workdays of a year on which a number was reached. */
    val workdays: List<HeadcountDays>? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Headcount(..)"

    /** Builds a [Headcount]. What is not set is not known. */
    class Builder internal constructor() {
        private var total: List<HeadEntry>? = null
        private var within75Miles: List<HeadEntry>? = null
        private var inState: List<HeadEntry>? = null
        private var atPlace: List<HeadEntry>? = null
        private var worldwide: List<HeadEntry>? = null
        private var workweeks: List<HeadcountWeeks>? = null
        private var workdays: List<HeadcountDays>? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Headcount) : this() {
            this.total = from.total
            this.within75Miles = from.within75Miles
            this.inState = from.inState
            this.atPlace = from.atPlace
            this.worldwide = from.worldwide
            this.workweeks = from.workweeks
            this.workdays = from.workdays
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /**
         * All employees in the country.
         * Adds to what is there; without an argument: none.
         */
        fun total(vararg more: HeadEntry): Builder = apply { this.total = this.total.orEmpty() + more.toList() }

        /** All employees in the country. */
        fun total(all: List<HeadEntry>): Builder = apply { this.total = all.toList() }

        /**
         * Employees within 75 miles of the worksite.
         * Adds to what is there; without an argument: none.
         */
        fun within75Miles(vararg more: HeadEntry): Builder = apply { this.within75Miles = this.within75Miles.orEmpty() + more.toList() }

        /** Employees within 75 miles of the worksite. */
        fun within75Miles(all: List<HeadEntry>): Builder = apply { this.within75Miles = all.toList() }

        /**
         * Employees in the state.
         * Adds to what is there; without an argument: none.
         */
        fun inState(vararg more: HeadEntry): Builder = apply { this.inState = this.inState.orEmpty() + more.toList() }

        /** Employees in the state. */
        fun inState(all: List<HeadEntry>): Builder = apply { this.inState = all.toList() }

        /**
         * Employees at a place.
         * Adds to what is there; without an argument: none.
         */
        fun atPlace(vararg more: HeadEntry): Builder = apply { this.atPlace = this.atPlace.orEmpty() + more.toList() }

        /** Employees at a place. */
        fun atPlace(all: List<HeadEntry>): Builder = apply { this.atPlace = all.toList() }

        /**
         * Employees everywhere.
         * Adds to what is there; without an argument: none.
         */
        fun worldwide(vararg more: HeadEntry): Builder = apply { this.worldwide = this.worldwide.orEmpty() + more.toList() }

        /** Employees everywhere. */
        fun worldwide(all: List<HeadEntry>): Builder = apply { this.worldwide = all.toList() }

        /**
         * Workweeks of a year in which a number was reached.
         * Adds to what is there; without an argument: none.
         */
        fun workweeks(vararg more: HeadcountWeeks): Builder = apply { this.workweeks = this.workweeks.orEmpty() + more.toList() }

        /** Workweeks of a year in which a number was reached. */
        fun workweeks(all: List<HeadcountWeeks>): Builder = apply { this.workweeks = all.toList() }

        /**
         * Workdays of a year on which a number was reached.
         * Adds to what is there; without an argument: none.
         */
        fun workdays(vararg more: HeadcountDays): Builder = apply { this.workdays = this.workdays.orEmpty() + more.toList() }

        /** Workdays of a year on which a number was reached. */
        fun workdays(all: List<HeadcountDays>): Builder = apply { this.workdays = all.toList() }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Headcount]. */
        fun build(): Headcount = Headcount(
            total,
            within75Miles,
            inState,
            atPlace,
            worldwide,
            workweeks,
            workdays,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Headcount] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /** Plain counts: of all people, of those within 75 miles of the worksite, of those in the state. */
        @JvmStatic
        @JvmOverloads
        fun of(total: Long? = null, within75Miles: Long? = null, inState: Long? = null): Headcount =
            Headcount(total = heads(total), within75Miles = heads(within75Miles), inState = heads(inState))

        private fun heads(count: Long?): List<HeadEntry>? = count?.let { listOf(HeadEntry(count = it)) }
    }
}

/** On how many workdays of a calendar year the employer had at least so many employees. */
data class HeadcountDays(
    /** A calendar year. */
    val year: Long,
    /** The number of employees that was reached. */
    val atLeast: Long,
    /** How many workdays. */
    val count: Long,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HeadcountDays(..)"

    /** Builds a [HeadcountDays]. What is not set is not known. */
    class Builder internal constructor(private var year: Long, private var atLeast: Long, private var count: Long) {
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HeadcountDays) : this(from.year, from.atLeast, from.count) {
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The number of employees that was reached. */
        fun atLeast(value: Long): Builder = apply { this.atLeast = value }

        /** How many workdays. */
        fun count(value: Long): Builder = apply { this.count = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HeadcountDays]. */
        fun build(): HeadcountDays = HeadcountDays(
            year,
            atLeast,
            count,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HeadcountDays] to be filled. */
        @JvmStatic
        fun builder(year: Long, atLeast: Long, count: Long): Builder = Builder(year, atLeast, count)
    }
}

/** In how many workweeks of a calendar year the employer had at least so many employees. */
data class HeadcountWeeks(
    /** A calendar year. */
    val year: Long,
    /** The number of employees that was reached. */
    val atLeast: Long,
    /** How many workweeks. */
    val count: Long,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HeadcountWeeks(..)"

    /** Builds a [HeadcountWeeks]. What is not set is not known. */
    class Builder internal constructor(private var year: Long, private var atLeast: Long, private var count: Long) {
        private var place: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HeadcountWeeks) : this(from.year, from.atLeast, from.count) {
            this.place = from.place
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The number of employees that was reached. */
        fun atLeast(value: Long): Builder = apply { this.atLeast = value }

        /** How many workweeks. */
        fun count(value: Long): Builder = apply { this.count = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HeadcountWeeks]. */
        fun build(): HeadcountWeeks = HeadcountWeeks(
            year,
            atLeast,
            count,
            place,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HeadcountWeeks] to be filled. */
        @JvmStatic
        fun builder(year: Long, atLeast: Long, count: Long): Builder = Builder(year, atLeast, count)
    }
}

/** Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis. */
data class HealthCondition(
    /** When the person could not work. */
    val incapacity: Incapacity? = null,
    /** The days of visits to a provider in person. */
    val visitsInPerson: List<LocalDate>? = null,
    /** How many visits there were in all. */
    val visits: Long? = null,
    /** How many visits for treatment the condition needs in a year. */
    val visitsPerYear: Long? = null,
    /** The treatments, each with its day. */
    val treatments: List<Treatment>? = null,
    /** Was there an overnight stay in a hospital, hospice or residential facility? */
    val inpatient: YesNo? = null,
    /** Does it go on over a long time, with periodic visits? */
    val chronic: YesNo? = null,
    /** Was a regimen of treatment prescribed that needs a provider? */
    val prescribedRegimen: YesNo? = null,
    /** Is the incapacity due to pregnancy or prenatal care? */
    val pregnancy: YesNo? = null,
    /** Is the incapacity permanent or long-term, under a provider's supervision? */
    val permanent: YesNo? = null,
    /** Does it need several treatments, without which it would last longer than three days? */
    val multipleTreatments: YesNo? = null,
    /** Does it recur over an extended time? */
    val recursOverTime: YesNo? = null,
    /** Does it come in episodes? */
    val episodic: YesNo? = null,
    /** Did the provider order a second visit in time? */
    val secondVisitOrdered: YesNo? = null,
    /** Was no appointment to be had in time? */
    val appointmentNotAvailable: YesNo? = null,
    /** Is the person unable to do the job? */
    val unableToWork: YesNo? = null,
    /** Was it caused or worsened by service in uniform? */
    val serviceInjury: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HealthCondition(..)"

    /** Builds a [HealthCondition]. What is not set is not known. */
    class Builder internal constructor() {
        private var incapacity: Incapacity? = null
        private var visitsInPerson: List<LocalDate>? = null
        private var visits: Long? = null
        private var visitsPerYear: Long? = null
        private var treatments: List<Treatment>? = null
        private var inpatient: YesNo? = null
        private var chronic: YesNo? = null
        private var prescribedRegimen: YesNo? = null
        private var pregnancy: YesNo? = null
        private var permanent: YesNo? = null
        private var multipleTreatments: YesNo? = null
        private var recursOverTime: YesNo? = null
        private var episodic: YesNo? = null
        private var secondVisitOrdered: YesNo? = null
        private var appointmentNotAvailable: YesNo? = null
        private var unableToWork: YesNo? = null
        private var serviceInjury: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HealthCondition) : this() {
            this.incapacity = from.incapacity
            this.visitsInPerson = from.visitsInPerson
            this.visits = from.visits
            this.visitsPerYear = from.visitsPerYear
            this.treatments = from.treatments
            this.inpatient = from.inpatient
            this.chronic = from.chronic
            this.prescribedRegimen = from.prescribedRegimen
            this.pregnancy = from.pregnancy
            this.permanent = from.permanent
            this.multipleTreatments = from.multipleTreatments
            this.recursOverTime = from.recursOverTime
            this.episodic = from.episodic
            this.secondVisitOrdered = from.secondVisitOrdered
            this.appointmentNotAvailable = from.appointmentNotAvailable
            this.unableToWork = from.unableToWork
            this.serviceInjury = from.serviceInjury
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** When the person could not work. */
        fun incapacity(value: Incapacity): Builder = apply { this.incapacity = value }

        /**
         * The days of visits to a provider in person.
         * Adds to what is there; without an argument: none.
         */
        fun visitsInPerson(vararg more: LocalDate): Builder = apply { this.visitsInPerson = this.visitsInPerson.orEmpty() + more.toList() }

        /** The days of visits to a provider in person. */
        fun visitsInPerson(all: List<LocalDate>): Builder = apply { this.visitsInPerson = all.toList() }

        /** How many visits there were in all. */
        fun visits(value: Long): Builder = apply { this.visits = value }

        /** How many visits for treatment the condition needs in a year. */
        fun visitsPerYear(value: Long): Builder = apply { this.visitsPerYear = value }

        /**
         * The treatments, each with its day.
         * Adds to what is there; without an argument: none.
         */
        fun treatments(vararg more: Treatment): Builder = apply { this.treatments = this.treatments.orEmpty() + more.toList() }

        /** The treatments, each with its day. */
        fun treatments(all: List<Treatment>): Builder = apply { this.treatments = all.toList() }

        /** Was there an overnight stay in a hospital, hospice or residential facility? */
        fun inpatient(value: YesNo): Builder = apply { this.inpatient = value }

        /** Does it go on over a long time, with periodic visits? */
        fun chronic(value: YesNo): Builder = apply { this.chronic = value }

        /** Was a regimen of treatment prescribed that needs a provider? */
        fun prescribedRegimen(value: YesNo): Builder = apply { this.prescribedRegimen = value }

        /** Is the incapacity due to pregnancy or prenatal care? */
        fun pregnancy(value: YesNo): Builder = apply { this.pregnancy = value }

        /** Is the incapacity permanent or long-term, under a provider's supervision? */
        fun permanent(value: YesNo): Builder = apply { this.permanent = value }

        /** Does it need several treatments, without which it would last longer than three days? */
        fun multipleTreatments(value: YesNo): Builder = apply { this.multipleTreatments = value }

        /** Does it recur over an extended time? */
        fun recursOverTime(value: YesNo): Builder = apply { this.recursOverTime = value }

        /** Does it come in episodes? */
        fun episodic(value: YesNo): Builder = apply { this.episodic = value }

        /** Did the provider order a second visit in time? */
        fun secondVisitOrdered(value: YesNo): Builder = apply { this.secondVisitOrdered = value }

        /** Was no appointment to be had in time? */
        fun appointmentNotAvailable(value: YesNo): Builder = apply { this.appointmentNotAvailable = value }

        /** Is the person unable to do the job? */
        fun unableToWork(value: YesNo): Builder = apply { this.unableToWork = value }

        /** Was it caused or worsened by service in uniform? */
        fun serviceInjury(value: YesNo): Builder = apply { this.serviceInjury = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HealthCondition]. */
        fun build(): HealthCondition = HealthCondition(
            incapacity,
            visitsInPerson,
            visits,
            visitsPerYear,
            treatments,
            inpatient,
            chronic,
            prescribedRegimen,
            pregnancy,
            permanent,
            multipleTreatments,
            recursOverTime,
            episodic,
            secondVisitOrdered,
            appointmentNotAvailable,
            unableToWork,
            serviceInjury,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HealthCondition] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A legal hold that a person placed on records. */
data class HoldEntry(
    /** The first day. */
    val from: LocalDate,
    /** The day of release, which the hold still covers. */
    val releasedOn: LocalDate? = null,
    /** The people whose records it covers; absent: all. */
    val subjects: List<String>? = null,
    /** The classes of record that it covers; absent: all. */
    val classes: List<String>? = null,
    /** The people to whose matter it belongs. */
    val relatedTo: List<String>? = null,
    /** The matters whose records it covers; absent: all. */
    val matters: List<String>? = null,
    /** What the hold is for. */
    val kind: HoldKind? = null,
    /** It covers records made before that day. */
    val madeBefore: LocalDate? = null,
    /** It covers records made on that day or later. */
    val madeSince: LocalDate? = null,
    /** Is it valid? */
    val valid: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HoldEntry(..)"

    /** Builds a [HoldEntry]. What is not set is not known. */
    class Builder internal constructor(private var from: LocalDate) {
        private var releasedOn: LocalDate? = null
        private var subjects: List<String>? = null
        private var classes: List<String>? = null
        private var relatedTo: List<String>? = null
        private var matters: List<String>? = null
        private var kind: HoldKind? = null
        private var madeBefore: LocalDate? = null
        private var madeSince: LocalDate? = null
        private var valid: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HoldEntry) : this(from.from) {
            this.releasedOn = from.releasedOn
            this.subjects = from.subjects
            this.classes = from.classes
            this.relatedTo = from.relatedTo
            this.matters = from.matters
            this.kind = from.kind
            this.madeBefore = from.madeBefore
            this.madeSince = from.madeSince
            this.valid = from.valid
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day of release, which the hold still covers. */
        fun releasedOn(value: LocalDate): Builder = apply { this.releasedOn = value }

        /**
         * The people whose records it covers; absent: all.
         * Adds to what is there; without an argument: none.
         */
        fun subjects(vararg more: String): Builder = apply { this.subjects = this.subjects.orEmpty() + more.toList() }

        /** The people whose records it covers; absent: all. */
        fun subjects(all: List<String>): Builder = apply { this.subjects = all.toList() }

        /**
         * The classes of record that it covers; absent: all.
         * Adds to what is there; without an argument: none.
         */
        fun classes(vararg more: String): Builder = apply { this.classes = this.classes.orEmpty() + more.toList() }

        /** The classes of record that it covers; absent: all. */
        fun classes(all: List<String>): Builder = apply { this.classes = all.toList() }

        /**
         * The people to whose matter it belongs.
         * Adds to what is there; without an argument: none.
         */
        fun relatedTo(vararg more: String): Builder = apply { this.relatedTo = this.relatedTo.orEmpty() + more.toList() }

        /** The people to whose matter it belongs. */
        fun relatedTo(all: List<String>): Builder = apply { this.relatedTo = all.toList() }

        /**
         * The matters whose records it covers; absent: all.
         * Adds to what is there; without an argument: none.
         */
        fun matters(vararg more: String): Builder = apply { this.matters = this.matters.orEmpty() + more.toList() }

        /** The matters whose records it covers; absent: all. */
        fun matters(all: List<String>): Builder = apply { this.matters = all.toList() }

        /** What the hold is for. */
        fun kind(value: HoldKind): Builder = apply { this.kind = value }

        /** It covers records made before that day. */
        fun madeBefore(value: LocalDate): Builder = apply { this.madeBefore = value }

        /** It covers records made on that day or later. */
        fun madeSince(value: LocalDate): Builder = apply { this.madeSince = value }

        /** Is it valid? */
        fun valid(value: YesNo): Builder = apply { this.valid = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HoldEntry]. */
        fun build(): HoldEntry = HoldEntry(
            from,
            releasedOn,
            subjects,
            classes,
            relatedTo,
            matters,
            kind,
            madeBefore,
            madeSince,
            valid,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HoldEntry] to be filled. */
        @JvmStatic
        fun builder(from: LocalDate): Builder = Builder(from)
    }
}

/** Hours that the person is expected to work over a window. */
data class HoursExpected(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** How many hours. */
    val hours: BigDecimal,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HoursExpected(..)"

    /** Builds a [HoursExpected]. What is not set is not known. */
    class Builder internal constructor(private var hours: BigDecimal) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var until: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HoursExpected) : this(from.hours) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.until = from.until
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** How many hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HoursExpected]. */
        fun build(): HoursExpected = HoursExpected(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            hours,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HoursExpected] to be filled. */
        @JvmStatic
        fun builder(hours: BigDecimal): Builder = Builder(hours)
    }
}

/** Hours actually worked over a window that ends before a day. It is never reused for another day. */
data class HoursWorked(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** How many hours. */
    val hours: BigDecimal,
    /** What kind of hours are in the figure; absent: all hours actually worked. */
    val counting: List<Counted>? = null,
    /** Over which employers it was counted; absent: this one. */
    val scope: Scope? = null,
    /** Where the hours were worked, where only those of a place count. */
    val place: String? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "HoursWorked(..)"

    /** Builds a [HoursWorked]. What is not set is not known. */
    class Builder internal constructor(private var hours: BigDecimal) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var counting: List<Counted>? = null
        private var scope: Scope? = null
        private var place: String? = null
        private var employer: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: HoursWorked) : this(from.hours) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.counting = from.counting
            this.scope = from.scope
            this.place = from.place
            this.employer = from.employer
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** How many hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /**
         * What kind of hours are in the figure; absent: all hours actually worked.
         * Adds to what is there; without an argument: none.
         */
        fun counting(vararg more: Counted): Builder = apply { this.counting = this.counting.orEmpty() + more.toList() }

        /** What kind of hours are in the figure; absent: all hours actually worked. */
        fun counting(all: List<Counted>): Builder = apply { this.counting = all.toList() }

        /** Over which employers it was counted; absent: this one. */
        fun scope(value: Scope): Builder = apply { this.scope = value }

        /** Where the hours were worked, where only those of a place count. */
        fun place(value: String): Builder = apply { this.place = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [HoursWorked]. */
        fun build(): HoursWorked = HoursWorked(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            hours,
            counting,
            scope,
            place,
            employer,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [HoursWorked] to be filled. */
        @JvmStatic
        fun builder(hours: BigDecimal): Builder = Builder(hours)
    }
}

/** When the person could not work, go to school or do other daily activities. */
data class Incapacity(
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** How many full days in a row. */
    val fullDays: Long? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Incapacity(..)"

    /** Builds a [Incapacity]. What is not set is not known. */
    class Builder internal constructor() {
        private var firstDay: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var fullDays: Long? = null

        internal constructor(from: Incapacity) : this() {
            this.firstDay = from.firstDay
            this.lastDay = from.lastDay
            this.fullDays = from.fullDays
        }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** How many full days in a row. */
        fun fullDays(value: Long): Builder = apply { this.fullDays = value }

        /** The [Incapacity]. */
        fun build(): Incapacity = Incapacity(
            firstDay,
            lastDay,
            fullDays,
        )
    }

    companion object {
        /** An empty [Incapacity] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** The summary of earlier absences under a law, over a window. */
data class LeaveUsed(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** The law it is about. */
    val law: String,
    /** The meter it was counted by; absent: all of the law that hold the reason. */
    val meter: String? = null,
    /** The reason, as a ground with its kind. */
    val reason: Reason? = null,
    /** How many of the person's own workweeks. */
    val usedWeeks: Rational? = null,
    /** How many hours. */
    val usedHours: BigDecimal? = null,
    /** How many days. */
    val usedDays: Rational? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LeaveUsed(..)"

    /** Builds a [LeaveUsed]. What is not set is not known. */
    class Builder internal constructor(private var law: String) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var meter: String? = null
        private var reason: Reason? = null
        private var usedWeeks: Rational? = null
        private var usedHours: BigDecimal? = null
        private var usedDays: Rational? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: LeaveUsed) : this(from.law) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.meter = from.meter
            this.reason = from.reason
            this.usedWeeks = from.usedWeeks
            this.usedHours = from.usedHours
            this.usedDays = from.usedDays
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** The meter it was counted by; absent: all of the law that hold the reason. */
        fun meter(value: String): Builder = apply { this.meter = value }

        /** The reason, as a ground with its kind. */
        fun reason(value: Reason): Builder = apply { this.reason = value }

        /** How many of the person's own workweeks. */
        fun usedWeeks(value: Rational): Builder = apply { this.usedWeeks = value }

        /** How many hours. */
        fun usedHours(value: BigDecimal): Builder = apply { this.usedHours = value }

        /** How many days. */
        fun usedDays(value: Rational): Builder = apply { this.usedDays = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [LeaveUsed]. */
        fun build(): LeaveUsed = LeaveUsed(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            law,
            meter,
            reason,
            usedWeeks,
            usedHours,
            usedDays,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [LeaveUsed] to be filled. */
        @JvmStatic
        fun builder(law: String): Builder = Builder(law)
    }
}

/** The employer's change of its method for the leave year, with the notice that a law may ask for. */
data class LeaveYearChange(
    /** The law it is about. */
    val law: String? = null,
    /** The new method. */
    val to: LeaveYear? = null,
    /** The day on which employees were told. */
    val announcedOn: LocalDate? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LeaveYearChange(..)"

    /** Builds a [LeaveYearChange]. What is not set is not known. */
    class Builder internal constructor() {
        private var law: String? = null
        private var to: LeaveYear? = null
        private var announcedOn: LocalDate? = null
        private var from: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: LeaveYearChange) : this() {
            this.law = from.law
            this.to = from.to
            this.announcedOn = from.announcedOn
            this.from = from.from
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** The new method. */
        fun to(value: LeaveYear): Builder = apply { this.to = value }

        /** The day on which employees were told. */
        fun announcedOn(value: LocalDate): Builder = apply { this.announcedOn = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [LeaveYearChange]. */
        fun build(): LeaveYearChange = LeaveYearChange(
            law,
            to,
            announcedOn,
            from,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [LeaveYearChange] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A legal process that was served, or `none`. */
data class LegalProcess(
    /** Which process; `none` where there is none. */
    val kind: ProcessKind,
    /** On whom it was served. */
    val servedOn: String? = null,
    /** The day on which it was served. */
    val servedDay: LocalDate? = null,
    /** Is it valid? */
    val valid: YesNo? = null,
    /** Does it compel, or only ask? */
    val mandatory: YesNo? = null,
    /** Over which employers it was counted; absent: this one. */
    val scope: List<String>? = null,
    /** Does the authority ask for the data? */
    val onRequest: YesNo? = null,
    /** Compliance with which law is investigated. */
    val investigates: String? = null,
    /** Was the person whose data it is informed? */
    val subjectInformed: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "LegalProcess(..)"

    /** Builds a [LegalProcess]. What is not set is not known. */
    class Builder internal constructor(private var kind: ProcessKind) {
        private var servedOn: String? = null
        private var servedDay: LocalDate? = null
        private var valid: YesNo? = null
        private var mandatory: YesNo? = null
        private var scope: List<String>? = null
        private var onRequest: YesNo? = null
        private var investigates: String? = null
        private var subjectInformed: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: LegalProcess) : this(from.kind) {
            this.servedOn = from.servedOn
            this.servedDay = from.servedDay
            this.valid = from.valid
            this.mandatory = from.mandatory
            this.scope = from.scope
            this.onRequest = from.onRequest
            this.investigates = from.investigates
            this.subjectInformed = from.subjectInformed
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Which process; `none` where there is none. */
        fun kind(value: ProcessKind): Builder = apply { this.kind = value }

        /** On whom it was served. */
        fun servedOn(value: String): Builder = apply { this.servedOn = value }

        /** The day on which it was served. */
        fun servedDay(value: LocalDate): Builder = apply { this.servedDay = value }

        /** Is it valid? */
        fun valid(value: YesNo): Builder = apply { this.valid = value }

        /** Does it compel, or only ask? */
        fun mandatory(value: YesNo): Builder = apply { this.mandatory = value }

        /**
         * Over which employers it was counted; absent: this one.
         * Adds to what is there; without an argument: none.
         */
        fun scope(vararg more: String): Builder = apply { this.scope = this.scope.orEmpty() + more.toList() }

        /** Over which employers it was counted; absent: this one. */
        fun scope(all: List<String>): Builder = apply { this.scope = all.toList() }

        /** Does the authority ask for the data? */
        fun onRequest(value: YesNo): Builder = apply { this.onRequest = value }

        /** Compliance with which law is investigated. */
        fun investigates(value: String): Builder = apply { this.investigates = value }

        /** Was the person whose data it is informed? */
        fun subjectInformed(value: YesNo): Builder = apply { this.subjectInformed = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [LegalProcess]. */
        fun build(): LegalProcess = LegalProcess(
            kind,
            servedOn,
            servedDay,
            valid,
            mandatory,
            scope,
            onRequest,
            investigates,
            subjectInformed,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [LegalProcess] to be filled. */
        @JvmStatic
        fun builder(kind: ProcessKind): Builder = Builder(kind)
    }
}

/** Whether a marriage counts depends on the law of the place where it was made or where the couple lives. */
data class Marriage(
    /** Is the marriage valid where it was made? */
    val recognisedWhereCelebrated: YesNo? = null,
    /** Is the marriage recognised where the couple lives? */
    val recognisedWhereResiding: YesNo? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Marriage(..)"

    /** Builds a [Marriage]. What is not set is not known. */
    class Builder internal constructor() {
        private var recognisedWhereCelebrated: YesNo? = null
        private var recognisedWhereResiding: YesNo? = null

        internal constructor(from: Marriage) : this() {
            this.recognisedWhereCelebrated = from.recognisedWhereCelebrated
            this.recognisedWhereResiding = from.recognisedWhereResiding
        }

        /** Is the marriage valid where it was made? */
        fun recognisedWhereCelebrated(value: YesNo): Builder = apply { this.recognisedWhereCelebrated = value }

        /** Is the marriage recognised where the couple lives? */
        fun recognisedWhereResiding(value: YesNo): Builder = apply { this.recognisedWhereResiding = value }

        /** The [Marriage]. */
        fun build(): Marriage = Marriage(
            recognisedWhereCelebrated,
            recognisedWhereResiding,
        )
    }

    companion object {
        /** An empty [Marriage] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** What is known of a member of the armed forces, where leave is taken for or because of that person. */
data class Military(
    /** Active, in the guard or reserve, or a veteran. */
    val status: MilitaryStatus? = null,
    /** The day of a veteran's discharge. */
    val dischargedOn: LocalDate? = null,
    /** The kind of a veteran's discharge. */
    val discharge: Discharge? = null,
    /** The kind of leave that the member has from service, such as rest and recuperation. */
    val memberLeave: String? = null,
    /** Does the member have a serious injury or illness, as the law defines it for that status? */
    val seriousInjury: YesNo? = null,
    /** The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin. */
    val bloodKin: List<BloodKin>? = null,
    /** Whom the member named in writing as next of kin. */
    val kinDesignated: KinDesignated? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Military(..)"

    /** Builds a [Military]. What is not set is not known. */
    class Builder internal constructor() {
        private var status: MilitaryStatus? = null
        private var dischargedOn: LocalDate? = null
        private var discharge: Discharge? = null
        private var memberLeave: String? = null
        private var seriousInjury: YesNo? = null
        private var bloodKin: List<BloodKin>? = null
        private var kinDesignated: KinDesignated? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Military) : this() {
            this.status = from.status
            this.dischargedOn = from.dischargedOn
            this.discharge = from.discharge
            this.memberLeave = from.memberLeave
            this.seriousInjury = from.seriousInjury
            this.bloodKin = from.bloodKin
            this.kinDesignated = from.kinDesignated
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Active, in the guard or reserve, or a veteran. */
        fun status(value: MilitaryStatus): Builder = apply { this.status = value }

        /** The day of a veteran's discharge. */
        fun dischargedOn(value: LocalDate): Builder = apply { this.dischargedOn = value }

        /** The kind of a veteran's discharge. */
        fun discharge(value: Discharge): Builder = apply { this.discharge = value }

        /** The kind of leave that the member has from service, such as rest and recuperation. */
        fun memberLeave(value: String): Builder = apply { this.memberLeave = value }

        /** Does the member have a serious injury or illness, as the law defines it for that status? */
        fun seriousInjury(value: YesNo): Builder = apply { this.seriousInjury = value }

        /**
         * The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin.
         * Adds to what is there; without an argument: none.
         */
        fun bloodKin(vararg more: BloodKin): Builder = apply { this.bloodKin = this.bloodKin.orEmpty() + more.toList() }

        /** The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin. */
        fun bloodKin(all: List<BloodKin>): Builder = apply { this.bloodKin = all.toList() }

        /** Whom the member named in writing as next of kin. */
        fun kinDesignated(value: KinDesignated): Builder = apply { this.kinDesignated = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Military]. */
        fun build(): Military = Military(
            status,
            dischargedOn,
            discharge,
            memberLeave,
            seriousInjury,
            bloodKin,
            kinDesignated,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Military] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** how much of it the reason itself takes */
data class Needed(
    /** How many hours, on `day` or in the week of `week_of`. */
    val hours: BigDecimal? = null,
    /** A number of days. */
    val days: Rational? = null,
    /** A number of weeks. */
    val weeks: Rational? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Needed(..)"

    /** Builds a [Needed]. What is not set is not known. */
    class Builder internal constructor() {
        private var hours: BigDecimal? = null
        private var days: Rational? = null
        private var weeks: Rational? = null

        internal constructor(from: Needed) : this() {
            this.hours = from.hours
            this.days = from.days
            this.weeks = from.weeks
        }

        /** How many hours, on `day` or in the week of `week_of`. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Rational): Builder = apply { this.weeks = value }

        /** The [Needed]. */
        fun build(): Needed = Needed(
            hours,
            days,
            weeks,
        )
    }

    companion object {
        /** An empty [Needed] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A notice or another act of one of the parties, with its day. */
data class NoticeEntry(
    /** Which act. */
    val act: Act,
    /** The day. */
    val on: LocalDate,
    /** Who. */
    val by: Actor? = null,
    /** To whom. */
    val to: Actor? = null,
    /** In which form it was given. */
    val form: Form? = null,
    /** The leave or event it is about, by its id. */
    val about: String? = null,
    /** The law it is about. */
    val law: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "NoticeEntry(..)"

    /** Builds a [NoticeEntry]. What is not set is not known. */
    class Builder internal constructor(private var act: Act, private var on: LocalDate) {
        private var by: Actor? = null
        private var to: Actor? = null
        private var form: Form? = null
        private var about: String? = null
        private var law: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: NoticeEntry) : this(from.act, from.on) {
            this.by = from.by
            this.to = from.to
            this.form = from.form
            this.about = from.about
            this.law = from.law
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Which act. */
        fun act(value: Act): Builder = apply { this.act = value }

        /** The day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** Who. */
        fun by(value: Actor): Builder = apply { this.by = value }

        /** To whom. */
        fun to(value: Actor): Builder = apply { this.to = value }

        /** In which form it was given. */
        fun form(value: Form): Builder = apply { this.form = value }

        /** The leave or event it is about, by its id. */
        fun about(value: String): Builder = apply { this.about = value }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [NoticeEntry]. */
        fun build(): NoticeEntry = NoticeEntry(
            act,
            on,
            by,
            to,
            form,
            about,
            law,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [NoticeEntry] to be filled. */
        @JvmStatic
        fun builder(act: Act, on: LocalDate): Builder = Builder(act, on)
    }
}

/** What a bank of a plan held when the ledger begins. */
data class OpeningEntry(
    /** The plan: a law or a company's own. */
    val plan: String,
    /** The bank of the plan, where it has several. */
    val bank: String? = null,
    /** The day. */
    val day: LocalDate? = null,
    /** The balance in hours. */
    val hours: BigDecimal? = null,
    /** A number of days. */
    val days: Rational? = null,
    /** How the balance came about. */
    val kind: OpeningKind? = null,
    /** The day on which it was earned. */
    val earnedOn: LocalDate? = null,
    /** The first day on which it may be used. */
    val usableFrom: LocalDate? = null,
    /** The last day on which it may be used. */
    val expiresThrough: LocalDate? = null,
    /** Is it paid leave? */
    val paid: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "OpeningEntry(..)"

    /** Builds a [OpeningEntry]. What is not set is not known. */
    class Builder internal constructor(private var plan: String) {
        private var bank: String? = null
        private var day: LocalDate? = null
        private var hours: BigDecimal? = null
        private var days: Rational? = null
        private var kind: OpeningKind? = null
        private var earnedOn: LocalDate? = null
        private var usableFrom: LocalDate? = null
        private var expiresThrough: LocalDate? = null
        private var paid: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: OpeningEntry) : this(from.plan) {
            this.bank = from.bank
            this.day = from.day
            this.hours = from.hours
            this.days = from.days
            this.kind = from.kind
            this.earnedOn = from.earnedOn
            this.usableFrom = from.usableFrom
            this.expiresThrough = from.expiresThrough
            this.paid = from.paid
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The plan: a law or a company's own. */
        fun plan(value: String): Builder = apply { this.plan = value }

        /** The bank of the plan, where it has several. */
        fun bank(value: String): Builder = apply { this.bank = value }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The balance in hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** A number of days. */
        fun days(value: Rational): Builder = apply { this.days = value }

        /** How the balance came about. */
        fun kind(value: OpeningKind): Builder = apply { this.kind = value }

        /** The day on which it was earned. */
        fun earnedOn(value: LocalDate): Builder = apply { this.earnedOn = value }

        /** The first day on which it may be used. */
        fun usableFrom(value: LocalDate): Builder = apply { this.usableFrom = value }

        /** The last day on which it may be used. */
        fun expiresThrough(value: LocalDate): Builder = apply { this.expiresThrough = value }

        /** Is it paid leave? */
        fun paid(value: YesNo): Builder = apply { this.paid = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [OpeningEntry]. */
        fun build(): OpeningEntry = OpeningEntry(
            plan,
            bank,
            day,
            hours,
            days,
            kind,
            earnedOn,
            usableFrom,
            expiresThrough,
            paid,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [OpeningEntry] to be filled. */
        @JvmStatic
        fun builder(plan: String): Builder = Builder(plan)
    }
}

/** Another benefit over the same time, which a program may offset or exclude. */
data class OtherBenefit(
    /** Which benefit. */
    val kind: BenefitKind,
    /** The first day. */
    val firstDay: LocalDate? = null,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** How much it pays in a week. */
    val weeklyAmount: BigDecimal? = null,
    /** The law it is about. */
    val law: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "OtherBenefit(..)"

    /** Builds a [OtherBenefit]. What is not set is not known. */
    class Builder internal constructor(private var kind: BenefitKind) {
        private var firstDay: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var weeklyAmount: BigDecimal? = null
        private var law: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: OtherBenefit) : this(from.kind) {
            this.firstDay = from.firstDay
            this.lastDay = from.lastDay
            this.weeklyAmount = from.weeklyAmount
            this.law = from.law
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Which benefit. */
        fun kind(value: BenefitKind): Builder = apply { this.kind = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** How much it pays in a week. */
        fun weeklyAmount(value: BigDecimal): Builder = apply { this.weeklyAmount = value }

        /** The law it is about. */
        fun law(value: String): Builder = apply { this.law = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [OtherBenefit]. */
        fun build(): OtherBenefit = OtherBenefit(
            kind,
            firstDay,
            lastDay,
            weeklyAmount,
            law,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [OtherBenefit] to be filled. */
        @JvmStatic
        fun builder(kind: BenefitKind): Builder = Builder(kind)
    }
}

/** A time over which a clock does not run, `[from, until)`. */
data class Pause(
    /** The first day. */
    val from: LocalDate,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Pause(..)"

    /** Builds a [Pause]. What is not set is not known. */
    class Builder internal constructor(private var from: LocalDate) {
        private var until: LocalDate? = null

        internal constructor(from: Pause) : this(from.from) {
            this.until = from.until
        }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The [Pause]. */
        fun build(): Pause = Pause(
            from,
            until,
        )
    }

    companion object {
        /** An empty [Pause] to be filled. */
        @JvmStatic
        fun builder(from: LocalDate): Builder = Builder(from)
    }
}

/** rank by pay, 1 the highest, among `of` people, before a day */
data class PayRank(
    /** The rank by pay; 1 is the highest. */
    val rank: Long? = null,
    /** How many people were ranked. */
    val of: Long? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PayRank(..)"

    /** Builds a [PayRank]. What is not set is not known. */
    class Builder internal constructor() {
        private var rank: Long? = null
        private var of: Long? = null
        private var before: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: PayRank) : this() {
            this.rank = from.rank
            this.of = from.of
            this.before = from.before
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The rank by pay; 1 is the highest. */
        fun rank(value: Long): Builder = apply { this.rank = value }

        /** How many people were ranked. */
        fun of(value: Long): Builder = apply { this.of = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [PayRank]. */
        fun build(): PayRank = PayRank(
            rank,
            of,
            before,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [PayRank] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Leave that was paid out. */
data class Payout(
    /** The plan: a law or a company's own. */
    val plan: String,
    /** The bank of the plan, where it has several. */
    val bank: String? = null,
    /** The day. */
    val day: LocalDate,
    /** How much was paid out, in hours. */
    val hours: BigDecimal? = null,
    /** An amount of money. */
    val amount: BigDecimal? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Payout(..)"

    /** Builds a [Payout]. What is not set is not known. */
    class Builder internal constructor(private var plan: String, private var day: LocalDate) {
        private var bank: String? = null
        private var hours: BigDecimal? = null
        private var amount: BigDecimal? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Payout) : this(from.plan, from.day) {
            this.bank = from.bank
            this.hours = from.hours
            this.amount = from.amount
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The plan: a law or a company's own. */
        fun plan(value: String): Builder = apply { this.plan = value }

        /** The bank of the plan, where it has several. */
        fun bank(value: String): Builder = apply { this.bank = value }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** How much was paid out, in hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** An amount of money. */
        fun amount(value: BigDecimal): Builder = apply { this.amount = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Payout]. */
        fun build(): Payout = Payout(
            plan,
            bank,
            day,
            hours,
            amount,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Payout] to be filled. */
        @JvmStatic
        fun builder(plan: String, day: LocalDate): Builder = Builder(plan, day)
    }
}

/** A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed. */
data class Person(
    /** The relation to the employee, or to the person named by `of`. */
    val relation: Relation? = null,
    /** Read outwards: `parent` of the `spouse` is the mother- or father-in-law. */
    val of: Relation? = null,
    /** By what the relation holds: birth, adoption, marriage of a parent, or a parent's place. */
    val kinship: List<Kinship>? = null,
    /** The day of birth, from which the age on each day follows. */
    val born: LocalDate? = null,
    /** The age in whole years, where the day of birth is not at hand. */
    val age: Long? = null,
    /** The day of death. */
    val diedOn: LocalDate? = null,
    /** Has the person died? */
    val deceased: YesNo? = null,
    /** With how many activities of daily living, basic or instrumental, the person needs help. */
    val activitiesNeedingHelp: Long? = null,
    /** Of a spouse: where the marriage counts. */
    val marriage: Marriage? = null,
    /** Is the person unable to care for themselves because of a disability? Then a child counts at any age. */
    val incapableOfSelfCare: YesNo? = null,
    /** Does the person live with the employee? */
    val livesWith: YesNo? = null,
    /** Do the two share their finances? */
    val sharesFinances: YesNo? = null,
    /** Does the person depend on the employee? */
    val dependsOn: YesNo? = null,
    /** Did the person stand in a parent's place to the employee? */
    val inLocoParentisToEmployee: YesNo? = null,
    /** Does the employee stand in a parent's place to the person? */
    val employeeInLocoParentis: YesNo? = null,
    /** Has the employee named this person as the designated person? */
    val designated: YesNo? = null,
    /** Is somebody else willing to give the care? */
    val otherCarerWilling: YesNo? = null,
    /** Does the person work for the same employer? */
    val worksForSameEmployer: YesNo? = null,
    /** Is the partnership registered? */
    val registered: YesNo? = null,
    /** Does the person have a serious health condition, as somebody found? */
    val seriousCondition: YesNo? = null,
    /** Does the person need the employee's care? */
    val careNeeded: YesNo? = null,
    /** The day on which the person was designated. */
    val designatedOn: LocalDate? = null,
    /** What is known of the person's service. */
    val military: Military? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) : PersonRef {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Person(..)"

    /** Builds a [Person]. What is not set is not known. */
    class Builder internal constructor() {
        private var relation: Relation? = null
        private var of: Relation? = null
        private var kinship: List<Kinship>? = null
        private var born: LocalDate? = null
        private var age: Long? = null
        private var diedOn: LocalDate? = null
        private var deceased: YesNo? = null
        private var activitiesNeedingHelp: Long? = null
        private var marriage: Marriage? = null
        private var incapableOfSelfCare: YesNo? = null
        private var livesWith: YesNo? = null
        private var sharesFinances: YesNo? = null
        private var dependsOn: YesNo? = null
        private var inLocoParentisToEmployee: YesNo? = null
        private var employeeInLocoParentis: YesNo? = null
        private var designated: YesNo? = null
        private var otherCarerWilling: YesNo? = null
        private var worksForSameEmployer: YesNo? = null
        private var registered: YesNo? = null
        private var seriousCondition: YesNo? = null
        private var careNeeded: YesNo? = null
        private var designatedOn: LocalDate? = null
        private var military: Military? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Person) : this() {
            this.relation = from.relation
            this.of = from.of
            this.kinship = from.kinship
            this.born = from.born
            this.age = from.age
            this.diedOn = from.diedOn
            this.deceased = from.deceased
            this.activitiesNeedingHelp = from.activitiesNeedingHelp
            this.marriage = from.marriage
            this.incapableOfSelfCare = from.incapableOfSelfCare
            this.livesWith = from.livesWith
            this.sharesFinances = from.sharesFinances
            this.dependsOn = from.dependsOn
            this.inLocoParentisToEmployee = from.inLocoParentisToEmployee
            this.employeeInLocoParentis = from.employeeInLocoParentis
            this.designated = from.designated
            this.otherCarerWilling = from.otherCarerWilling
            this.worksForSameEmployer = from.worksForSameEmployer
            this.registered = from.registered
            this.seriousCondition = from.seriousCondition
            this.careNeeded = from.careNeeded
            this.designatedOn = from.designatedOn
            this.military = from.military
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The relation to the employee, or to the person named by `of`. */
        fun relation(value: Relation): Builder = apply { this.relation = value }

        /** Read outwards: `parent` of the `spouse` is the mother- or father-in-law. */
        fun of(value: Relation): Builder = apply { this.of = value }

        /**
         * By what the relation holds: birth, adoption, marriage of a parent, or a parent's place.
         * Adds to what is there; without an argument: none.
         */
        fun kinship(vararg more: Kinship): Builder = apply { this.kinship = this.kinship.orEmpty() + more.toList() }

        /** By what the relation holds: birth, adoption, marriage of a parent, or a parent's place. */
        fun kinship(all: List<Kinship>): Builder = apply { this.kinship = all.toList() }

        /** The day of birth, from which the age on each day follows. */
        fun born(value: LocalDate): Builder = apply { this.born = value }

        /** The age in whole years, where the day of birth is not at hand. */
        fun age(value: Long): Builder = apply { this.age = value }

        /** The day of death. */
        fun diedOn(value: LocalDate): Builder = apply { this.diedOn = value }

        /** Has the person died? */
        fun deceased(value: YesNo): Builder = apply { this.deceased = value }

        /** With how many activities of daily living, basic or instrumental, the person needs help. */
        fun activitiesNeedingHelp(value: Long): Builder = apply { this.activitiesNeedingHelp = value }

        /** Of a spouse: where the marriage counts. */
        fun marriage(value: Marriage): Builder = apply { this.marriage = value }

        /** Is the person unable to care for themselves because of a disability? Then a child counts at any age. */
        fun incapableOfSelfCare(value: YesNo): Builder = apply { this.incapableOfSelfCare = value }

        /** Does the person live with the employee? */
        fun livesWith(value: YesNo): Builder = apply { this.livesWith = value }

        /** Do the two share their finances? */
        fun sharesFinances(value: YesNo): Builder = apply { this.sharesFinances = value }

        /** Does the person depend on the employee? */
        fun dependsOn(value: YesNo): Builder = apply { this.dependsOn = value }

        /** Did the person stand in a parent's place to the employee? */
        fun inLocoParentisToEmployee(value: YesNo): Builder = apply { this.inLocoParentisToEmployee = value }

        /** Does the employee stand in a parent's place to the person? */
        fun employeeInLocoParentis(value: YesNo): Builder = apply { this.employeeInLocoParentis = value }

        /** Has the employee named this person as the designated person? */
        fun designated(value: YesNo): Builder = apply { this.designated = value }

        /** Is somebody else willing to give the care? */
        fun otherCarerWilling(value: YesNo): Builder = apply { this.otherCarerWilling = value }

        /** Does the person work for the same employer? */
        fun worksForSameEmployer(value: YesNo): Builder = apply { this.worksForSameEmployer = value }

        /** Is the partnership registered? */
        fun registered(value: YesNo): Builder = apply { this.registered = value }

        /** Does the person have a serious health condition, as somebody found? */
        fun seriousCondition(value: YesNo): Builder = apply { this.seriousCondition = value }

        /** Does the person need the employee's care? */
        fun careNeeded(value: YesNo): Builder = apply { this.careNeeded = value }

        /** The day on which the person was designated. */
        fun designatedOn(value: LocalDate): Builder = apply { this.designatedOn = value }

        /** What is known of the person's service. */
        fun military(value: Military): Builder = apply { this.military = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Person]. */
        fun build(): Person = Person(
            relation,
            of,
            kinship,
            born,
            age,
            diedOn,
            deceased,
            activitiesNeedingHelp,
            marriage,
            incapableOfSelfCare,
            livesWith,
            sharesFinances,
            dependsOn,
            inLocoParentisToEmployee,
            employeeInLocoParentis,
            designated,
            otherCarerWilling,
            worksForSameEmployer,
            registered,
            seriousCondition,
            careNeeded,
            designatedOn,
            military,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Person] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Where the person works, from a day on. A move is a further entry. */
data class Place(
    /** The state: `us-ca`. */
    val state: String? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** The place in the state that has laws of its own: `us-ca-oakland`. */
    val locality: String? = null,
    /** The share of the hours worked that falls there. */
    val share: Rational? = null,
    /** Does the person work from home? */
    val remote: YesNo? = null,
    /** The place to which the person reports, or from which work is assigned. */
    val reportsTo: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Place(..)"

    /** Builds a [Place]. What is not set is not known. */
    class Builder internal constructor() {
        private var state: String? = null
        private var employer: String? = null
        private var locality: String? = null
        private var share: Rational? = null
        private var remote: YesNo? = null
        private var reportsTo: String? = null
        private var from: LocalDate? = null
        private var until: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Place) : this() {
            this.state = from.state
            this.employer = from.employer
            this.locality = from.locality
            this.share = from.share
            this.remote = from.remote
            this.reportsTo = from.reportsTo
            this.from = from.from
            this.until = from.until
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The state: `us-ca`. */
        fun state(value: String): Builder = apply { this.state = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The place in the state that has laws of its own: `us-ca-oakland`. */
        fun locality(value: String): Builder = apply { this.locality = value }

        /** The share of the hours worked that falls there. */
        fun share(value: Rational): Builder = apply { this.share = value }

        /** Does the person work from home? */
        fun remote(value: YesNo): Builder = apply { this.remote = value }

        /** The place to which the person reports, or from which work is assigned. */
        fun reportsTo(value: String): Builder = apply { this.reportsTo = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Place]. */
        fun build(): Place = Place(
            state,
            employer,
            locality,
            share,
            remote,
            reportsTo,
            from,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Place] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** When the polls are open on the day of the election, as `HH:MM`. */
data class PollsOpen(
    /** The first day. */
    val from: String? = null,
    /** The first day after it; absent: it still runs. */
    val until: String? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "PollsOpen(..)"

    /** Builds a [PollsOpen]. What is not set is not known. */
    class Builder internal constructor() {
        private var from: String? = null
        private var until: String? = null

        internal constructor(from: PollsOpen) : this() {
            this.from = from.from
            this.until = from.until
        }

        /** The first day. */
        fun from(value: String): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: String): Builder = apply { this.until = value }

        /** The [PollsOpen]. */
        fun build(): PollsOpen = PollsOpen(
            from,
            until,
        )
    }

    companion object {
        /** An empty [PollsOpen] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** The employee's share of a health premium during leave. */
data class Premium(
    /** The day on which it was due. */
    val due: LocalDate,
    /** The day on which it was paid. */
    val paidOn: LocalDate? = null,
    /** The day on which the employee was told that the payment is late. */
    val noticeOn: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Premium(..)"

    /** Builds a [Premium]. What is not set is not known. */
    class Builder internal constructor(private var due: LocalDate) {
        private var paidOn: LocalDate? = null
        private var noticeOn: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Premium) : this(from.due) {
            this.paidOn = from.paidOn
            this.noticeOn = from.noticeOn
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day on which it was due. */
        fun due(value: LocalDate): Builder = apply { this.due = value }

        /** The day on which it was paid. */
        fun paidOn(value: LocalDate): Builder = apply { this.paidOn = value }

        /** The day on which the employee was told that the payment is late. */
        fun noticeOn(value: LocalDate): Builder = apply { this.noticeOn = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Premium]. */
        fun build(): Premium = Premium(
            due,
            paidOn,
            noticeOn,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Premium] to be filled. */
        @JvmStatic
        fun builder(due: LocalDate): Builder = Builder(due)
    }
}

/** A retention limit that somebody promised. */
data class Promise(
    /** How long at most. */
    val maximum: Length,
    /** For which class of record. */
    val class_: String? = null,
    /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
    val statement: String? = null,
    /** Published to others, or internal. */
    val kind: PromiseKind? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Promise(..)"

    /** Builds a [Promise]. What is not set is not known. */
    class Builder internal constructor(private var maximum: Length) {
        private var class_: String? = null
        private var statement: String? = null
        private var kind: PromiseKind? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Promise) : this(from.maximum) {
            this.class_ = from.class_
            this.statement = from.statement
            this.kind = from.kind
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** How long at most. */
        fun maximum(value: Length): Builder = apply { this.maximum = value }

        /** For which class of record. */
        fun class_(value: String): Builder = apply { this.class_ = value }

        /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
        fun statement(value: String): Builder = apply { this.statement = value }

        /** Published to others, or internal. */
        fun kind(value: PromiseKind): Builder = apply { this.kind = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Promise]. */
        fun build(): Promise = Promise(
            maximum,
            class_,
            statement,
            kind,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Promise] to be filled. */
        @JvmStatic
        fun builder(maximum: Length): Builder = Builder(maximum)
    }
}

/** Wages of one calendar quarter, from one employer. */
data class QuarterWages(
    /** The calendar quarter. */
    val quarter: String,
    /** An amount of money. */
    val amount: BigDecimal,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** How many weeks of the quarter count as base weeks. */
    val baseWeeks: Long? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "QuarterWages(..)"

    /** Builds a [QuarterWages]. What is not set is not known. */
    class Builder internal constructor(private var quarter: String, private var amount: BigDecimal) {
        private var employer: String? = null
        private var baseWeeks: Long? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: QuarterWages) : this(from.quarter, from.amount) {
            this.employer = from.employer
            this.baseWeeks = from.baseWeeks
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The calendar quarter. */
        fun quarter(value: String): Builder = apply { this.quarter = value }

        /** An amount of money. */
        fun amount(value: BigDecimal): Builder = apply { this.amount = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** How many weeks of the quarter count as base weeks. */
        fun baseWeeks(value: Long): Builder = apply { this.baseWeeks = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [QuarterWages]. */
        fun build(): QuarterWages = QuarterWages(
            quarter,
            amount,
            employer,
            baseWeeks,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [QuarterWages] to be filled. */
        @JvmStatic
        fun builder(quarter: String, amount: BigDecimal): Builder = Builder(quarter, amount)
    }
}

/** Who is to receive the data. */
data class Recipient(
    /** A party of the tree, by its last word: `service-provider`. */
    val kind: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** With what the recipient assists the holder. */
    val assists: List<String>? = null,
    /** The agreement that binds the recipient. */
    val confidentiality: Confidentiality? = null,
    /** Is the recipient bound to confidentiality? `no`: there is no agreement. */
    val bound: YesNo? = null,
    /** Is the data about somebody other than the person who gave it? */
    val aboutOtherPerson: YesNo? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Recipient(..)"

    /** Builds a [Recipient]. What is not set is not known. */
    class Builder internal constructor() {
        private var kind: String? = null
        private var id: String? = null
        private var assists: List<String>? = null
        private var confidentiality: Confidentiality? = null
        private var bound: YesNo? = null
        private var aboutOtherPerson: YesNo? = null

        internal constructor(from: Recipient) : this() {
            this.kind = from.kind
            this.id = from.id
            this.assists = from.assists
            this.confidentiality = from.confidentiality
            this.bound = from.bound
            this.aboutOtherPerson = from.aboutOtherPerson
        }

        /** A party of the tree, by its last word: `service-provider`. */
        fun kind(value: String): Builder = apply { this.kind = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /**
         * With what the recipient assists the holder.
         * Adds to what is there; without an argument: none.
         */
        fun assists(vararg more: String): Builder = apply { this.assists = this.assists.orEmpty() + more.toList() }

        /** With what the recipient assists the holder. */
        fun assists(all: List<String>): Builder = apply { this.assists = all.toList() }

        /** The agreement that binds the recipient. */
        fun confidentiality(value: Confidentiality): Builder = apply { this.confidentiality = value }

        /** Is the recipient bound to confidentiality? `no`: there is no agreement. */
        fun bound(value: YesNo): Builder = apply { this.bound = value }

        /** Is the data about somebody other than the person who gave it? */
        fun aboutOtherPerson(value: YesNo): Builder = apply { this.aboutOtherPerson = value }

        /** The [Recipient]. */
        fun build(): Recipient = Recipient(
            kind,
            id,
            assists,
            confidentiality,
            bound,
            aboutOtherPerson,
        )
    }

    companion object {
        /** An empty [Recipient] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** What is kept (section 4.7). */
data class KeptRecord(
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** The class of the record, or several where one document is in several. */
    val class_: List<String>? = null,
    /** Data items that it contains. */
    val contains: List<String>? = null,
    /** The places whose rules reach the record: `us`, `us-ca`. */
    val places: List<String>? = null,
    /** Which rules are asked about; absent: all that reach the record. Holds apply whatever it says. */
    val rules: List<String>? = null,
    /** The person it is about, by the host's id. */
    val subject: String? = null,
    /** The people to whose matter the record belongs. */
    val relatedTo: List<String>? = null,
    /** The matters to which the record belongs, by the host's ids; an empty list: none. */
    val matters: List<String>? = null,
    /** The events that start periods, by name, each with its day. */
    val dates: Map<String, Dated>? = null,
    /** Events that have not happened yet but may: the record is kept. */
    val notYet: List<RetentionEvent>? = null,
    /** Events that will not happen: a period that they would start drops out. */
    val never: List<RetentionEvent>? = null,
    /** Did the employment end by the employee's will or against it? */
    val separation: SeparationWill? = null,
    /** Periods of employment, or summaries of them; not both. */
    val service: Service? = null,
    /** Was the record handed to somebody who keeps it from now on? */
    val handedOver: YesNo? = null,
    /** How the record is stored. */
    val storage: Storage? = null,
    /** Holds that a person placed; an empty list: none. */
    val holds: List<HoldEntry>? = null,
    /** Is that list whole? */
    val holdsComplete: YesNo? = null,
    /** Retention limits that were promised. */
    val promises: List<Promise>? = null,
    /** The zone of the work site, whose civil day counts. */
    val siteZone: String? = null,
    /** The day on which it was destroyed, where a past disposal is judged. */
    val destroyedOn: LocalDate? = null,
    /** Facts that a pack's own tests name. */
    val facts: Map<String, FreeFact>? = null,
) : Input {
    override fun toJson(): String = written { writeKeptRecord(this@KeptRecord) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "KeptRecord(..)"

    /** Builds a [KeptRecord]. What is not set is not known. */
    class Builder internal constructor() {
        private var id: String? = null
        private var class_: List<String>? = null
        private var contains: List<String>? = null
        private var places: List<String>? = null
        private var rules: List<String>? = null
        private var subject: String? = null
        private var relatedTo: List<String>? = null
        private var matters: List<String>? = null
        private var dates: Map<String, Dated>? = null
        private var notYet: List<RetentionEvent>? = null
        private var never: List<RetentionEvent>? = null
        private var separation: SeparationWill? = null
        private var service: Service? = null
        private var handedOver: YesNo? = null
        private var storage: Storage? = null
        private var holds: List<HoldEntry>? = null
        private var holdsComplete: YesNo? = null
        private var promises: List<Promise>? = null
        private var siteZone: String? = null
        private var destroyedOn: LocalDate? = null
        private var facts: Map<String, FreeFact>? = null

        internal constructor(from: KeptRecord) : this() {
            this.id = from.id
            this.class_ = from.class_
            this.contains = from.contains
            this.places = from.places
            this.rules = from.rules
            this.subject = from.subject
            this.relatedTo = from.relatedTo
            this.matters = from.matters
            this.dates = from.dates
            this.notYet = from.notYet
            this.never = from.never
            this.separation = from.separation
            this.service = from.service
            this.handedOver = from.handedOver
            this.storage = from.storage
            this.holds = from.holds
            this.holdsComplete = from.holdsComplete
            this.promises = from.promises
            this.siteZone = from.siteZone
            this.destroyedOn = from.destroyedOn
            this.facts = from.facts
        }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /**
         * The class of the record, or several where one document is in several.
         * Adds to what is there; without an argument: none.
         */
        fun class_(vararg more: String): Builder = apply { this.class_ = this.class_.orEmpty() + more.toList() }

        /** The class of the record, or several where one document is in several. */
        fun class_(all: List<String>): Builder = apply { this.class_ = all.toList() }

        /**
         * Data items that it contains.
         * Adds to what is there; without an argument: none.
         */
        fun contains(vararg more: String): Builder = apply { this.contains = this.contains.orEmpty() + more.toList() }

        /** Data items that it contains. */
        fun contains(all: List<String>): Builder = apply { this.contains = all.toList() }

        /**
         * The places whose rules reach the record: `us`, `us-ca`.
         * Adds to what is there; without an argument: none.
         */
        fun places(vararg more: String): Builder = apply { this.places = this.places.orEmpty() + more.toList() }

        /** The places whose rules reach the record: `us`, `us-ca`. */
        fun places(all: List<String>): Builder = apply { this.places = all.toList() }

        /**
         * Which rules are asked about; absent: all that reach the record. Holds apply whatever it says.
         * Adds to what is there; without an argument: none.
         */
        fun rules(vararg more: String): Builder = apply { this.rules = this.rules.orEmpty() + more.toList() }

        /** Which rules are asked about; absent: all that reach the record. Holds apply whatever it says. */
        fun rules(all: List<String>): Builder = apply { this.rules = all.toList() }

        /** The person it is about, by the host's id. */
        fun subject(value: String): Builder = apply { this.subject = value }

        /**
         * The people to whose matter the record belongs.
         * Adds to what is there; without an argument: none.
         */
        fun relatedTo(vararg more: String): Builder = apply { this.relatedTo = this.relatedTo.orEmpty() + more.toList() }

        /** The people to whose matter the record belongs. */
        fun relatedTo(all: List<String>): Builder = apply { this.relatedTo = all.toList() }

        /**
         * The matters to which the record belongs, by the host's ids; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun matters(vararg more: String): Builder = apply { this.matters = this.matters.orEmpty() + more.toList() }

        /** The matters to which the record belongs, by the host's ids; an empty list: none. */
        fun matters(all: List<String>): Builder = apply { this.matters = all.toList() }

        /**
         * The events that start periods, by name, each with its day.
         * Adds to what is there.
         */
        fun dates(key: String, value: Dated): Builder = apply { this.dates = this.dates.orEmpty() + (key to value) }

        /** The events that start periods, by name, each with its day. */
        fun dates(all: Map<String, Dated>): Builder = apply { this.dates = all.toMap() }

        /**
         * The events that start periods, by name, each with its day.
         * Adds one of which only the day is known.
         */
        fun dates(key: String, day: LocalDate): Builder = dates(key, Dated(day))

        /**
         * Events that have not happened yet but may: the record is kept.
         * Adds to what is there; without an argument: none.
         */
        fun notYet(vararg more: RetentionEvent): Builder = apply { this.notYet = this.notYet.orEmpty() + more.toList() }

        /** Events that have not happened yet but may: the record is kept. */
        fun notYet(all: List<RetentionEvent>): Builder = apply { this.notYet = all.toList() }

        /**
         * Events that will not happen: a period that they would start drops out.
         * Adds to what is there; without an argument: none.
         */
        fun never(vararg more: RetentionEvent): Builder = apply { this.never = this.never.orEmpty() + more.toList() }

        /** Events that will not happen: a period that they would start drops out. */
        fun never(all: List<RetentionEvent>): Builder = apply { this.never = all.toList() }

        /** Did the employment end by the employee's will or against it? */
        fun separation(value: SeparationWill): Builder = apply { this.separation = value }

        /** Periods of employment, or summaries of them; not both. */
        fun service(value: Service): Builder = apply { this.service = value }

        /** Was the record handed to somebody who keeps it from now on? */
        fun handedOver(value: YesNo): Builder = apply { this.handedOver = value }

        /** How the record is stored. */
        fun storage(value: Storage): Builder = apply { this.storage = value }

        /**
         * Holds that a person placed; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun holds(vararg more: HoldEntry): Builder = apply { this.holds = this.holds.orEmpty() + more.toList() }

        /** Holds that a person placed; an empty list: none. */
        fun holds(all: List<HoldEntry>): Builder = apply { this.holds = all.toList() }

        /** Is that list whole? */
        fun holdsComplete(value: YesNo): Builder = apply { this.holdsComplete = value }

        /**
         * Retention limits that were promised.
         * Adds to what is there; without an argument: none.
         */
        fun promises(vararg more: Promise): Builder = apply { this.promises = this.promises.orEmpty() + more.toList() }

        /** Retention limits that were promised. */
        fun promises(all: List<Promise>): Builder = apply { this.promises = all.toList() }

        /** The zone of the work site, whose civil day counts. */
        fun siteZone(value: String): Builder = apply { this.siteZone = value }

        /** The day on which it was destroyed, where a past disposal is judged. */
        fun destroyedOn(value: LocalDate): Builder = apply { this.destroyedOn = value }

        /**
         * Facts that a pack's own tests name.
         * Adds to what is there.
         */
        fun facts(key: String, value: FreeFact): Builder = apply { this.facts = this.facts.orEmpty() + (key to value) }

        /** Facts that a pack's own tests name. */
        fun facts(all: Map<String, FreeFact>): Builder = apply { this.facts = all.toMap() }

        /** The [KeptRecord]. */
        fun build(): KeptRecord = KeptRecord(
            id,
            class_,
            contains,
            places,
            rules,
            subject,
            relatedTo,
            matters,
            dates,
            notYet,
            never,
            separation,
            service,
            handedOver,
            storage,
            holds,
            holdsComplete,
            promises,
            siteZone,
            destroyedOn,
            facts,
        )
    }

    companion object {
        /** An empty [KeptRecord] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): KeptRecord = readInput("Record", text) { readKeptRecord() }
    }
}

/** Records to sweep. */
data class Records(
    /** The records, each with its id. */
    val records: List<KeptRecord>,
    /** Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none. */
    val holds: List<HoldEntry>? = null,
    /** Is that list whole? */
    val holdsComplete: YesNo? = null,
) : Input {
    override fun toJson(): String = written { writeRecords(this@Records) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Records(..)"

    /** Builds a [Records]. What is not set is not known. */
    class Builder internal constructor(private var records: List<KeptRecord>) {
        private var holds: List<HoldEntry>? = null
        private var holdsComplete: YesNo? = null

        internal constructor(from: Records) : this(from.records) {
            this.holds = from.holds
            this.holdsComplete = from.holdsComplete
        }

        /**
         * The records, each with its id.
         * Adds to what is there; without an argument: none.
         */
        fun records(vararg more: KeptRecord): Builder = apply { this.records = this.records.orEmpty() + more.toList() }

        /** The records, each with its id. */
        fun records(all: List<KeptRecord>): Builder = apply { this.records = all.toList() }

        /**
         * Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun holds(vararg more: HoldEntry): Builder = apply { this.holds = this.holds.orEmpty() + more.toList() }

        /** Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none. */
        fun holds(all: List<HoldEntry>): Builder = apply { this.holds = all.toList() }

        /** Is that list whole? */
        fun holdsComplete(value: YesNo): Builder = apply { this.holdsComplete = value }

        /** The [Records]. */
        fun build(): Records = Records(
            records,
            holds,
            holdsComplete,
        )
    }

    companion object {
        /** An empty [Records] to be filled. */
        @JvmStatic
        fun builder(records: List<KeptRecord>): Builder = Builder(records)

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Records = readInput("Records", text) { readRecords() }
    }
}

/** What the employer's records of hours are worth: some laws lay their lack on the employer. */
data class RecordsKept(
    /** Does the employer keep an accurate record of hours worked? */
    val accurateHours: YesNo? = null,
    /** Can the employer show that fewer hours than required were worked? */
    val shownUnderRequiredHours: YesNo? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "RecordsKept(..)"

    /** Builds a [RecordsKept]. What is not set is not known. */
    class Builder internal constructor() {
        private var accurateHours: YesNo? = null
        private var shownUnderRequiredHours: YesNo? = null

        internal constructor(from: RecordsKept) : this() {
            this.accurateHours = from.accurateHours
            this.shownUnderRequiredHours = from.shownUnderRequiredHours
        }

        /** Does the employer keep an accurate record of hours worked? */
        fun accurateHours(value: YesNo): Builder = apply { this.accurateHours = value }

        /** Can the employer show that fewer hours than required were worked? */
        fun shownUnderRequiredHours(value: YesNo): Builder = apply { this.shownUnderRequiredHours = value }

        /** The [RecordsKept]. */
        fun build(): RecordsKept = RecordsKept(
            accurateHours,
            shownUnderRequiredHours,
        )
    }

    companion object {
        /** An empty [RecordsKept] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Which requests are meant: those whose words lie at or below the nodes named here. A key that is not given: all of its tree. */
data class Region(
    /** What is to be done with the data. */
    val act: List<String>? = null,
    /** Data items of the tree. */
    val items: List<String>? = null,
    /** Purposes of the tree. */
    val purpose: List<String>? = null,
    /** Who is to receive the data. */
    val to: List<String>? = null,
    /** Whose data it is. */
    val subject: List<SubjectKind>? = null,
    /** By which channel it was collected. */
    val via: List<String>? = null,
    /** In which capacity it is held. */
    val capacity: List<Capacity>? = null,
    /** Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`. */
    val given: Map<String, FreeFact>? = null,
) : Input {
    override fun toJson(): String = written { writeRegion(this@Region) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Region(..)"

    /** Builds a [Region]. What is not set is not known. */
    class Builder internal constructor() {
        private var act: List<String>? = null
        private var items: List<String>? = null
        private var purpose: List<String>? = null
        private var to: List<String>? = null
        private var subject: List<SubjectKind>? = null
        private var via: List<String>? = null
        private var capacity: List<Capacity>? = null
        private var given: Map<String, FreeFact>? = null

        internal constructor(from: Region) : this() {
            this.act = from.act
            this.items = from.items
            this.purpose = from.purpose
            this.to = from.to
            this.subject = from.subject
            this.via = from.via
            this.capacity = from.capacity
            this.given = from.given
        }

        /**
         * What is to be done with the data.
         * Adds to what is there; without an argument: none.
         */
        fun act(vararg more: String): Builder = apply { this.act = this.act.orEmpty() + more.toList() }

        /** What is to be done with the data. */
        fun act(all: List<String>): Builder = apply { this.act = all.toList() }

        /**
         * Data items of the tree.
         * Adds to what is there; without an argument: none.
         */
        fun items(vararg more: String): Builder = apply { this.items = this.items.orEmpty() + more.toList() }

        /** Data items of the tree. */
        fun items(all: List<String>): Builder = apply { this.items = all.toList() }

        /**
         * Purposes of the tree.
         * Adds to what is there; without an argument: none.
         */
        fun purpose(vararg more: String): Builder = apply { this.purpose = this.purpose.orEmpty() + more.toList() }

        /** Purposes of the tree. */
        fun purpose(all: List<String>): Builder = apply { this.purpose = all.toList() }

        /**
         * Who is to receive the data.
         * Adds to what is there; without an argument: none.
         */
        fun to(vararg more: String): Builder = apply { this.to = this.to.orEmpty() + more.toList() }

        /** Who is to receive the data. */
        fun to(all: List<String>): Builder = apply { this.to = all.toList() }

        /**
         * Whose data it is.
         * Adds to what is there; without an argument: none.
         */
        fun subject(vararg more: SubjectKind): Builder = apply { this.subject = this.subject.orEmpty() + more.toList() }

        /** Whose data it is. */
        fun subject(all: List<SubjectKind>): Builder = apply { this.subject = all.toList() }

        /**
         * By which channel it was collected.
         * Adds to what is there; without an argument: none.
         */
        fun via(vararg more: String): Builder = apply { this.via = this.via.orEmpty() + more.toList() }

        /** By which channel it was collected. */
        fun via(all: List<String>): Builder = apply { this.via = all.toList() }

        /**
         * In which capacity it is held.
         * Adds to what is there; without an argument: none.
         */
        fun capacity(vararg more: Capacity): Builder = apply { this.capacity = this.capacity.orEmpty() + more.toList() }

        /** In which capacity it is held. */
        fun capacity(all: List<Capacity>): Builder = apply { this.capacity = all.toList() }

        /**
         * Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`.
         * Adds to what is there.
         */
        fun given(key: String, value: FreeFact): Builder = apply { this.given = this.given.orEmpty() + (key to value) }

        /** Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`. */
        fun given(all: Map<String, FreeFact>): Builder = apply { this.given = all.toMap() }

        /** The [Region]. */
        fun build(): Region = Region(
            act,
            items,
            purpose,
            to,
            subject,
            via,
            capacity,
            given,
        )
    }

    companion object {
        /** An empty [Region] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Region = readInput("Region", text) { readRegion() }
    }
}

/** The request of the person whose data it is: to have the data erased, or to see it. */
data class RightsRequest(
    /** What the person asks for. */
    val act: RightsAct,
    /** The records about that person, each with its id; an empty list: there are none. */
    val records: List<KeptRecord>,
    /** The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken. */
    val request: Trigger? = null,
    /** The person. */
    val subject: SubjectOfData? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** In which capacity the data is held: the same company may be employer, plan and vendor. */
    val capacity: Capacity? = null,
    /** Further statements and laws that protect the data. */
    val under: List<String>? = null,
    /** Holds that a person placed, each on any of the records; an empty list: none. */
    val holds: List<HoldEntry>? = null,
    /** Is that list whole? */
    val holdsComplete: YesNo? = null,
    /** The consents that were given; an empty list: none. */
    val consents: List<ConsentEntry>? = null,
    /** The legal bases on which the holder relies: `eu-gdpr/6-1-c`. */
    val legalBases: List<String>? = null,
    /** Facts that a pack's own tests name. */
    val facts: Map<String, FreeFact>? = null,
    /** What people have found. */
    val determined: List<Determined>? = null,
) : Input {
    override fun toJson(): String = written { writeRightsRequest(this@RightsRequest) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "RightsRequest(..)"

    /** Builds a [RightsRequest]. What is not set is not known. */
    class Builder internal constructor(private var act: RightsAct, private var records: List<KeptRecord>) {
        private var request: Trigger? = null
        private var subject: SubjectOfData? = null
        private var place: String? = null
        private var capacity: Capacity? = null
        private var under: List<String>? = null
        private var holds: List<HoldEntry>? = null
        private var holdsComplete: YesNo? = null
        private var consents: List<ConsentEntry>? = null
        private var legalBases: List<String>? = null
        private var facts: Map<String, FreeFact>? = null
        private var determined: List<Determined>? = null

        internal constructor(from: RightsRequest) : this(from.act, from.records) {
            this.request = from.request
            this.subject = from.subject
            this.place = from.place
            this.capacity = from.capacity
            this.under = from.under
            this.holds = from.holds
            this.holdsComplete = from.holdsComplete
            this.consents = from.consents
            this.legalBases = from.legalBases
            this.facts = from.facts
            this.determined = from.determined
        }

        /** What the person asks for. */
        fun act(value: RightsAct): Builder = apply { this.act = value }

        /**
         * The records about that person, each with its id; an empty list: there are none.
         * Adds to what is there; without an argument: none.
         */
        fun records(vararg more: KeptRecord): Builder = apply { this.records = this.records.orEmpty() + more.toList() }

        /** The records about that person, each with its id; an empty list: there are none. */
        fun records(all: List<KeptRecord>): Builder = apply { this.records = all.toList() }

        /** The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken. */
        fun request(value: Trigger): Builder = apply { this.request = value }

        /** The person. */
        fun subject(value: SubjectOfData): Builder = apply { this.subject = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** In which capacity the data is held: the same company may be employer, plan and vendor. */
        fun capacity(value: Capacity): Builder = apply { this.capacity = value }

        /**
         * Further statements and laws that protect the data.
         * Adds to what is there; without an argument: none.
         */
        fun under(vararg more: String): Builder = apply { this.under = this.under.orEmpty() + more.toList() }

        /** Further statements and laws that protect the data. */
        fun under(all: List<String>): Builder = apply { this.under = all.toList() }

        /**
         * Holds that a person placed, each on any of the records; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun holds(vararg more: HoldEntry): Builder = apply { this.holds = this.holds.orEmpty() + more.toList() }

        /** Holds that a person placed, each on any of the records; an empty list: none. */
        fun holds(all: List<HoldEntry>): Builder = apply { this.holds = all.toList() }

        /** Is that list whole? */
        fun holdsComplete(value: YesNo): Builder = apply { this.holdsComplete = value }

        /**
         * The consents that were given; an empty list: none.
         * Adds to what is there; without an argument: none.
         */
        fun consents(vararg more: ConsentEntry): Builder = apply { this.consents = this.consents.orEmpty() + more.toList() }

        /** The consents that were given; an empty list: none. */
        fun consents(all: List<ConsentEntry>): Builder = apply { this.consents = all.toList() }

        /**
         * The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
         * Adds to what is there; without an argument: none.
         */
        fun legalBases(vararg more: String): Builder = apply { this.legalBases = this.legalBases.orEmpty() + more.toList() }

        /** The legal bases on which the holder relies: `eu-gdpr/6-1-c`. */
        fun legalBases(all: List<String>): Builder = apply { this.legalBases = all.toList() }

        /**
         * Facts that a pack's own tests name.
         * Adds to what is there.
         */
        fun facts(key: String, value: FreeFact): Builder = apply { this.facts = this.facts.orEmpty() + (key to value) }

        /** Facts that a pack's own tests name. */
        fun facts(all: Map<String, FreeFact>): Builder = apply { this.facts = all.toMap() }

        /**
         * What people have found.
         * Adds to what is there; without an argument: none.
         */
        fun determined(vararg more: Determined): Builder = apply { this.determined = this.determined.orEmpty() + more.toList() }

        /** What people have found. */
        fun determined(all: List<Determined>): Builder = apply { this.determined = all.toList() }

        /** The [RightsRequest]. */
        fun build(): RightsRequest = RightsRequest(
            act,
            records,
            request,
            subject,
            place,
            capacity,
            under,
            holds,
            holdsComplete,
            consents,
            legalBases,
            facts,
            determined,
        )
    }

    companion object {
        /** An empty [RightsRequest] to be filled. */
        @JvmStatic
        fun builder(act: RightsAct, records: List<KeptRecord>): Builder = Builder(act, records)

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): RightsRequest = readInput("RightsRequest", text) { readRightsRequest() }
    }
}

/** What kind of work the person does, as far as a law treats it differently. Each key is a fact of its own; one that is not given is unknown. */
data class Role(
    /** Is the person among the highest-paid tenth of those within 75 miles? */
    val keyEmployee: YesNo? = null,
    /** Is teaching the main part of the work? */
    val instructional: YesNo? = null,
    /** Does the person belong to a flight crew? */
    val flightCrew: YesNo? = null,
    /** Is the person exempt from overtime pay? */
    val flsaExempt: YesNo? = null,
    /** Is the person paid a salary? */
    val salaried: YesNo? = null,
    /** Is the employment permanent? */
    val permanent: YesNo? = null,
    /** Is the employment temporary? */
    val temporary: YesNo? = null,
    /** Is the employment seasonal? */
    val seasonal: YesNo? = null,
    /** Does the person work in construction under a collective agreement? */
    val constructionCba: YesNo? = null,
    /** Is the person hired by the day or the task? */
    val dayOrTask: YesNo? = null,
    /** Does the person work full time? */
    val fullTime: YesNo? = null,
    /** The rank by pay; several entries are several measures. */
    val payRank: List<PayRank>? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Role(..)"

    /** Builds a [Role]. What is not set is not known. */
    class Builder internal constructor() {
        private var keyEmployee: YesNo? = null
        private var instructional: YesNo? = null
        private var flightCrew: YesNo? = null
        private var flsaExempt: YesNo? = null
        private var salaried: YesNo? = null
        private var permanent: YesNo? = null
        private var temporary: YesNo? = null
        private var seasonal: YesNo? = null
        private var constructionCba: YesNo? = null
        private var dayOrTask: YesNo? = null
        private var fullTime: YesNo? = null
        private var payRank: List<PayRank>? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Role) : this() {
            this.keyEmployee = from.keyEmployee
            this.instructional = from.instructional
            this.flightCrew = from.flightCrew
            this.flsaExempt = from.flsaExempt
            this.salaried = from.salaried
            this.permanent = from.permanent
            this.temporary = from.temporary
            this.seasonal = from.seasonal
            this.constructionCba = from.constructionCba
            this.dayOrTask = from.dayOrTask
            this.fullTime = from.fullTime
            this.payRank = from.payRank
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Is the person among the highest-paid tenth of those within 75 miles? */
        fun keyEmployee(value: YesNo): Builder = apply { this.keyEmployee = value }

        /** Is teaching the main part of the work? */
        fun instructional(value: YesNo): Builder = apply { this.instructional = value }

        /** Does the person belong to a flight crew? */
        fun flightCrew(value: YesNo): Builder = apply { this.flightCrew = value }

        /** Is the person exempt from overtime pay? */
        fun flsaExempt(value: YesNo): Builder = apply { this.flsaExempt = value }

        /** Is the person paid a salary? */
        fun salaried(value: YesNo): Builder = apply { this.salaried = value }

        /** Is the employment permanent? */
        fun permanent(value: YesNo): Builder = apply { this.permanent = value }

        /** Is the employment temporary? */
        fun temporary(value: YesNo): Builder = apply { this.temporary = value }

        /** Is the employment seasonal? */
        fun seasonal(value: YesNo): Builder = apply { this.seasonal = value }

        /** Does the person work in construction under a collective agreement? */
        fun constructionCba(value: YesNo): Builder = apply { this.constructionCba = value }

        /** Is the person hired by the day or the task? */
        fun dayOrTask(value: YesNo): Builder = apply { this.dayOrTask = value }

        /** Does the person work full time? */
        fun fullTime(value: YesNo): Builder = apply { this.fullTime = value }

        /**
         * The rank by pay; several entries are several measures.
         * Adds to what is there; without an argument: none.
         */
        fun payRank(vararg more: PayRank): Builder = apply { this.payRank = this.payRank.orEmpty() + more.toList() }

        /** The rank by pay; several entries are several measures. */
        fun payRank(all: List<PayRank>): Builder = apply { this.payRank = all.toList() }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Role]. */
        fun build(): Role = Role(
            keyEmployee,
            instructional,
            flightCrew,
            flsaExempt,
            salaried,
            permanent,
            temporary,
            seasonal,
            constructionCba,
            dayOrTask,
            fullTime,
            payRank,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Role] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** When the person is due to work, from a day on: by weekday, by the week, in a cycle or by shifts. */
data class Schedule(
    /** Hours by weekday. */
    val hours: WeekHours? = null,
    /** A number of days. */
    val days: List<Weekday>? = null,
    /** Hours of each workday. */
    val hoursPerDay: BigDecimal? = null,
    /** Hours of a week, where the days are not known. */
    val hoursPerWeek: BigDecimal? = null,
    /** Workdays of a week, where the days are not known. */
    val daysPerWeek: Rational? = null,
    /** Hours by weekday for each week of a cycle, in order. */
    val cycle: List<WeekHours>? = null,
    /** The first day of a first week of the cycle. */
    val cycleFrom: LocalDate? = null,
    /** The shifts of a roster. */
    val shifts: List<Shift>? = null,
    /** All hours required in a week, overtime too. */
    val requiredHoursPerWeek: BigDecimal? = null,
    /** Hours offered beside those required. */
    val voluntaryHoursPerWeek: BigDecimal? = null,
    /** Does the schedule vary so much that an average must stand for it? */
    val varies: YesNo? = null,
    /** Is the person due to work on the employer's holidays that fall on days of this pattern. */
    val worksHolidays: YesNo? = null,
    /** Was this change of schedule made for the leave. */
    val forLeave: YesNo? = null,
    /** When the working day begins. */
    val startTime: String? = null,
    /** When the working day ends. */
    val endTime: String? = null,
    /** Is this a time in which the person is not due to work at all? */
    val offSeason: YesNo? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** The same schedule from that day on. */
    fun from(day: LocalDate): Schedule = copy(from = day)

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Schedule(..)"

    /** Builds a [Schedule]. What is not set is not known. */
    class Builder internal constructor() {
        private var hours: WeekHours? = null
        private var days: List<Weekday>? = null
        private var hoursPerDay: BigDecimal? = null
        private var hoursPerWeek: BigDecimal? = null
        private var daysPerWeek: Rational? = null
        private var cycle: List<WeekHours>? = null
        private var cycleFrom: LocalDate? = null
        private var shifts: List<Shift>? = null
        private var requiredHoursPerWeek: BigDecimal? = null
        private var voluntaryHoursPerWeek: BigDecimal? = null
        private var varies: YesNo? = null
        private var worksHolidays: YesNo? = null
        private var forLeave: YesNo? = null
        private var startTime: String? = null
        private var endTime: String? = null
        private var offSeason: YesNo? = null
        private var employer: String? = null
        private var from: LocalDate? = null
        private var until: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Schedule) : this() {
            this.hours = from.hours
            this.days = from.days
            this.hoursPerDay = from.hoursPerDay
            this.hoursPerWeek = from.hoursPerWeek
            this.daysPerWeek = from.daysPerWeek
            this.cycle = from.cycle
            this.cycleFrom = from.cycleFrom
            this.shifts = from.shifts
            this.requiredHoursPerWeek = from.requiredHoursPerWeek
            this.voluntaryHoursPerWeek = from.voluntaryHoursPerWeek
            this.varies = from.varies
            this.worksHolidays = from.worksHolidays
            this.forLeave = from.forLeave
            this.startTime = from.startTime
            this.endTime = from.endTime
            this.offSeason = from.offSeason
            this.employer = from.employer
            this.from = from.from
            this.until = from.until
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Hours by weekday. */
        fun hours(value: WeekHours): Builder = apply { this.hours = value }

        /**
         * A number of days.
         * Adds to what is there; without an argument: none.
         */
        fun days(vararg more: Weekday): Builder = apply { this.days = this.days.orEmpty() + more.toList() }

        /** A number of days. */
        fun days(all: List<Weekday>): Builder = apply { this.days = all.toList() }

        /** Hours of each workday. */
        fun hoursPerDay(value: BigDecimal): Builder = apply { this.hoursPerDay = value }

        /** Hours of a week, where the days are not known. */
        fun hoursPerWeek(value: BigDecimal): Builder = apply { this.hoursPerWeek = value }

        /** Workdays of a week, where the days are not known. */
        fun daysPerWeek(value: Rational): Builder = apply { this.daysPerWeek = value }

        /**
         * Hours by weekday for each week of a cycle, in order.
         * Adds to what is there; without an argument: none.
         */
        fun cycle(vararg more: WeekHours): Builder = apply { this.cycle = this.cycle.orEmpty() + more.toList() }

        /** Hours by weekday for each week of a cycle, in order. */
        fun cycle(all: List<WeekHours>): Builder = apply { this.cycle = all.toList() }

        /** The first day of a first week of the cycle. */
        fun cycleFrom(value: LocalDate): Builder = apply { this.cycleFrom = value }

        /**
         * The shifts of a roster.
         * Adds to what is there; without an argument: none.
         */
        fun shifts(vararg more: Shift): Builder = apply { this.shifts = this.shifts.orEmpty() + more.toList() }

        /** The shifts of a roster. */
        fun shifts(all: List<Shift>): Builder = apply { this.shifts = all.toList() }

        /** All hours required in a week, overtime too. */
        fun requiredHoursPerWeek(value: BigDecimal): Builder = apply { this.requiredHoursPerWeek = value }

        /** Hours offered beside those required. */
        fun voluntaryHoursPerWeek(value: BigDecimal): Builder = apply { this.voluntaryHoursPerWeek = value }

        /** Does the schedule vary so much that an average must stand for it? */
        fun varies(value: YesNo): Builder = apply { this.varies = value }

        /** Is the person due to work on the employer's holidays that fall on days of this pattern. */
        fun worksHolidays(value: YesNo): Builder = apply { this.worksHolidays = value }

        /** Was this change of schedule made for the leave. */
        fun forLeave(value: YesNo): Builder = apply { this.forLeave = value }

        /** When the working day begins. */
        fun startTime(value: String): Builder = apply { this.startTime = value }

        /** When the working day ends. */
        fun endTime(value: String): Builder = apply { this.endTime = value }

        /** Is this a time in which the person is not due to work at all? */
        fun offSeason(value: YesNo): Builder = apply { this.offSeason = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Schedule]. */
        fun build(): Schedule = Schedule(
            hours,
            days,
            hoursPerDay,
            hoursPerWeek,
            daysPerWeek,
            cycle,
            cycleFrom,
            shifts,
            requiredHoursPerWeek,
            voluntaryHoursPerWeek,
            varies,
            worksHolidays,
            forLeave,
            startTime,
            endTime,
            offSeason,
            employer,
            from,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Schedule] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /** Monday to Friday, as many hours each day. */
        @JvmStatic
        fun monFri(hours: BigDecimal): Schedule = Schedule(hours = WeekHours(mon = hours, tue = hours, wed = hours, thu = hours, fri = hours))

        /** Monday to Friday, as many whole hours each day. */
        @JvmStatic
        fun monFri(hours: Long): Schedule = monFri(BigDecimal.valueOf(hours))

        /** So many hours a week, on days that are not known. */
        @JvmStatic
        fun weekly(hours: BigDecimal): Schedule = Schedule(hoursPerWeek = hours)
    }
}

/** What the special rules for instructional employees turn on. */
data class School(
    /** The terms of the school. */
    val terms: List<SchoolTerm>? = null,
    /** The last days of terms. */
    val termEnds: List<LocalDate>? = null,
    /** How many working days lie in the leave. */
    val workdaysInLeave: Long? = null,
    /** What the teacher chose where the law gives a choice. */
    val elects: SchoolElection? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "School(..)"

    /** Builds a [School]. What is not set is not known. */
    class Builder internal constructor() {
        private var terms: List<SchoolTerm>? = null
        private var termEnds: List<LocalDate>? = null
        private var workdaysInLeave: Long? = null
        private var elects: SchoolElection? = null

        internal constructor(from: School) : this() {
            this.terms = from.terms
            this.termEnds = from.termEnds
            this.workdaysInLeave = from.workdaysInLeave
            this.elects = from.elects
        }

        /**
         * The terms of the school.
         * Adds to what is there; without an argument: none.
         */
        fun terms(vararg more: SchoolTerm): Builder = apply { this.terms = this.terms.orEmpty() + more.toList() }

        /** The terms of the school. */
        fun terms(all: List<SchoolTerm>): Builder = apply { this.terms = all.toList() }

        /**
         * The last days of terms.
         * Adds to what is there; without an argument: none.
         */
        fun termEnds(vararg more: LocalDate): Builder = apply { this.termEnds = this.termEnds.orEmpty() + more.toList() }

        /** The last days of terms. */
        fun termEnds(all: List<LocalDate>): Builder = apply { this.termEnds = all.toList() }

        /** How many working days lie in the leave. */
        fun workdaysInLeave(value: Long): Builder = apply { this.workdaysInLeave = value }

        /** What the teacher chose where the law gives a choice. */
        fun elects(value: SchoolElection): Builder = apply { this.elects = value }

        /** The [School]. */
        fun build(): School = School(
            terms,
            termEnds,
            workdaysInLeave,
            elects,
        )
    }

    companion object {
        /** An empty [School] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A term of the school where the person teaches, `[from, until)`. */
data class SchoolTerm(
    /** The first day. */
    val from: LocalDate,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "SchoolTerm(..)"

    /** Builds a [SchoolTerm]. What is not set is not known. */
    class Builder internal constructor(private var from: LocalDate, private var until: LocalDate) {
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: SchoolTerm) : this(from.from, from.until) {
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [SchoolTerm]. */
        fun build(): SchoolTerm = SchoolTerm(
            from,
            until,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [SchoolTerm] to be filled. */
        @JvmStatic
        fun builder(from: LocalDate, until: LocalDate): Builder = Builder(from, until)
    }
}

/** The end of the employment. */
data class Separation(
    /** The day. */
    val day: LocalDate,
    /** How the employment ended. */
    val kind: SeparationKind? = null,
    /** How many days of notice were given. */
    val noticeDays: Long? = null,
    /** Was the balance of the plan paid out? */
    val planHoursPaid: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Separation(..)"

    /** Builds a [Separation]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate) {
        private var kind: SeparationKind? = null
        private var noticeDays: Long? = null
        private var planHoursPaid: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Separation) : this(from.day) {
            this.kind = from.kind
            this.noticeDays = from.noticeDays
            this.planHoursPaid = from.planHoursPaid
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** How the employment ended. */
        fun kind(value: SeparationKind): Builder = apply { this.kind = value }

        /** How many days of notice were given. */
        fun noticeDays(value: Long): Builder = apply { this.noticeDays = value }

        /** Was the balance of the plan paid out? */
        fun planHoursPaid(value: YesNo): Builder = apply { this.planHoursPaid = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Separation]. */
        fun build(): Separation = Separation(
            day,
            kind,
            noticeDays,
            planHoursPaid,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Separation] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate): Builder = Builder(day)
    }
}

/** One period of employment `[from, until)`; one without `until` still runs. */
data class ServicePeriod(
    /** The first day. */
    val from: LocalDate,
    /** The first day after it; absent: it still runs. */
    val until: LocalDate? = null,
    /** Why the period ended: some breaks do not cut off what lies before them. */
    val gap: Gap? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** What kind of employment the period was. */
    val kind: String? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ServicePeriod(..)"

    /** Builds a [ServicePeriod]. What is not set is not known. */
    class Builder internal constructor(private var from: LocalDate) {
        private var until: LocalDate? = null
        private var gap: Gap? = null
        private var employer: String? = null
        private var kind: String? = null
        private var place: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: ServicePeriod) : this(from.from) {
            this.until = from.until
            this.gap = from.gap
            this.employer = from.employer
            this.kind = from.kind
            this.place = from.place
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The first day after it; absent: it still runs. */
        fun until(value: LocalDate): Builder = apply { this.until = value }

        /** Why the period ended: some breaks do not cut off what lies before them. */
        fun gap(value: Gap): Builder = apply { this.gap = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** What kind of employment the period was. */
        fun kind(value: String): Builder = apply { this.kind = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [ServicePeriod]. */
        fun build(): ServicePeriod = ServicePeriod(
            from,
            until,
            gap,
            employer,
            kind,
            place,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [ServicePeriod] to be filled. */
        @JvmStatic
        fun builder(from: LocalDate): Builder = Builder(from)
    }
}

/** A length of service, counted up to a day. Use it where the periods themselves are not at hand. */
data class ServiceSummary(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate,
    /** How the length was counted: elapsed time, weeks on the payroll, days worked. */
    val counting: ServiceCounting? = null,
    /** In one piece, or all periods together. */
    val continuity: Continuity? = null,
    /** Over which employers it was counted; absent: this one. */
    val scope: Scope? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "ServiceSummary(..)"

    /** Builds a [ServiceSummary]. What is not set is not known. */
    class Builder internal constructor(private var before: LocalDate) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var counting: ServiceCounting? = null
        private var continuity: Continuity? = null
        private var scope: Scope? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: ServiceSummary) : this(from.before) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.counting = from.counting
            this.continuity = from.continuity
            this.scope = from.scope
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** How the length was counted: elapsed time, weeks on the payroll, days worked. */
        fun counting(value: ServiceCounting): Builder = apply { this.counting = value }

        /** In one piece, or all periods together. */
        fun continuity(value: Continuity): Builder = apply { this.continuity = value }

        /** Over which employers it was counted; absent: this one. */
        fun scope(value: Scope): Builder = apply { this.scope = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [ServiceSummary]. */
        fun build(): ServiceSummary = ServiceSummary(
            days,
            weeks,
            months,
            years,
            before,
            counting,
            continuity,
            scope,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [ServiceSummary] to be filled. */
        @JvmStatic
        fun builder(before: LocalDate): Builder = Builder(before)
    }
}

/** One shift of a roster. */
data class Shift(
    /** The day. */
    val day: LocalDate,
    /** How long the shift is. */
    val hours: BigDecimal,
    /** Is the shift required? Voluntary ones do not belong to the workweek. */
    val required: YesNo? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Shift(..)"

    /** Builds a [Shift]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate, private var hours: BigDecimal) {
        private var required: YesNo? = null

        internal constructor(from: Shift) : this(from.day, from.hours) {
            this.required = from.required
        }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** How long the shift is. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** Is the shift required? Voluntary ones do not belong to the workweek. */
        fun required(value: YesNo): Builder = apply { this.required = value }

        /** The [Shift]. */
        fun build(): Shift = Shift(
            day,
            hours,
            required,
        )
    }

    companion object {
        /** An empty [Shift] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate, hours: BigDecimal): Builder = Builder(day, hours)
    }
}

/** From whom and by which channel the data came. */
data class SourceOfData(
    /** The party that gave the data, by its last word. */
    val kind: String? = null,
    /** Did the person give the data themselves? */
    val isSubject: YesNo? = null,
    /** By which channel of the tree. */
    val channel: String? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "SourceOfData(..)"

    /** Builds a [SourceOfData]. What is not set is not known. */
    class Builder internal constructor() {
        private var kind: String? = null
        private var isSubject: YesNo? = null
        private var channel: String? = null

        internal constructor(from: SourceOfData) : this() {
            this.kind = from.kind
            this.isSubject = from.isSubject
            this.channel = from.channel
        }

        /** The party that gave the data, by its last word. */
        fun kind(value: String): Builder = apply { this.kind = value }

        /** Did the person give the data themselves? */
        fun isSubject(value: YesNo): Builder = apply { this.isSubject = value }

        /** By which channel of the tree. */
        fun channel(value: String): Builder = apply { this.channel = value }

        /** The [SourceOfData]. */
        fun build(): SourceOfData = SourceOfData(
            kind,
            isSubject,
            channel,
        )
    }

    companion object {
        /** An empty [SourceOfData] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** What a limit that spouses share needs to know of the other person: never the other's whole case. */
data class Spouse(
    /** Are the two married? */
    val married: YesNo? = null,
    /** Does the spouse work for the same employer? */
    val sameEmployer: YesNo? = null,
    /** Is the spouse eligible for leave under the law, too? */
    val eligible: YesNo? = null,
    /** The spouse's own absences; their reasons suffice to count what both share. */
    val absences: List<Absence>? = null,
    /** The day from which that list is whole. */
    val absencesCompleteFrom: LocalDate? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Spouse(..)"

    /** Builds a [Spouse]. What is not set is not known. */
    class Builder internal constructor() {
        private var married: YesNo? = null
        private var sameEmployer: YesNo? = null
        private var eligible: YesNo? = null
        private var absences: List<Absence>? = null
        private var absencesCompleteFrom: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Spouse) : this() {
            this.married = from.married
            this.sameEmployer = from.sameEmployer
            this.eligible = from.eligible
            this.absences = from.absences
            this.absencesCompleteFrom = from.absencesCompleteFrom
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Are the two married? */
        fun married(value: YesNo): Builder = apply { this.married = value }

        /** Does the spouse work for the same employer? */
        fun sameEmployer(value: YesNo): Builder = apply { this.sameEmployer = value }

        /** Is the spouse eligible for leave under the law, too? */
        fun eligible(value: YesNo): Builder = apply { this.eligible = value }

        /**
         * The spouse's own absences; their reasons suffice to count what both share.
         * Adds to what is there; without an argument: none.
         */
        fun absences(vararg more: Absence): Builder = apply { this.absences = this.absences.orEmpty() + more.toList() }

        /** The spouse's own absences; their reasons suffice to count what both share. */
        fun absences(all: List<Absence>): Builder = apply { this.absences = all.toList() }

        /** The day from which that list is whole. */
        fun absencesCompleteFrom(value: LocalDate): Builder = apply { this.absencesCompleteFrom = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Spouse]. */
        fun build(): Spouse = Spouse(
            married,
            sameEmployer,
            eligible,
            absences,
            absencesCompleteFrom,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Spouse] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** An alleged change of a privacy statement. */
data class StatementChange(
    /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
    val statement: String? = null,
    /** The day. */
    val on: LocalDate? = null,
    /** Was the change posted? */
    val posted: YesNo? = null,
    /** Was the date of the statement changed? */
    val dateUpdated: YesNo? = null,
    /** Were people told? */
    val noticeGiven: YesNo? = null,
    /** Is the change material? */
    val material: YesNo? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "StatementChange(..)"

    /** Builds a [StatementChange]. What is not set is not known. */
    class Builder internal constructor() {
        private var statement: String? = null
        private var on: LocalDate? = null
        private var posted: YesNo? = null
        private var dateUpdated: YesNo? = null
        private var noticeGiven: YesNo? = null
        private var material: YesNo? = null

        internal constructor(from: StatementChange) : this() {
            this.statement = from.statement
            this.on = from.on
            this.posted = from.posted
            this.dateUpdated = from.dateUpdated
            this.noticeGiven = from.noticeGiven
            this.material = from.material
        }

        /** Which statement, perhaps with its version: `qcera@2013-05-16`. */
        fun statement(value: String): Builder = apply { this.statement = value }

        /** The day. */
        fun on(value: LocalDate): Builder = apply { this.on = value }

        /** Was the change posted? */
        fun posted(value: YesNo): Builder = apply { this.posted = value }

        /** Was the date of the statement changed? */
        fun dateUpdated(value: YesNo): Builder = apply { this.dateUpdated = value }

        /** Were people told? */
        fun noticeGiven(value: YesNo): Builder = apply { this.noticeGiven = value }

        /** Is the change material? */
        fun material(value: YesNo): Builder = apply { this.material = value }

        /** The [StatementChange]. */
        fun build(): StatementChange = StatementChange(
            statement,
            on,
            posted,
            dateUpdated,
            noticeGiven,
            material,
        )
    }

    companion object {
        /** An empty [StatementChange] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** How the record is stored. */
data class Storage(
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** Is it kept in a file of its own? */
    val separate: YesNo? = null,
    /** Which controls protect it. */
    val controls: List<String>? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Storage(..)"

    /** Builds a [Storage]. What is not set is not known. */
    class Builder internal constructor() {
        private var place: String? = null
        private var separate: YesNo? = null
        private var controls: List<String>? = null

        internal constructor(from: Storage) : this() {
            this.place = from.place
            this.separate = from.separate
            this.controls = from.controls
        }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** Is it kept in a file of its own? */
        fun separate(value: YesNo): Builder = apply { this.separate = value }

        /**
         * Which controls protect it.
         * Adds to what is there; without an argument: none.
         */
        fun controls(vararg more: String): Builder = apply { this.controls = this.controls.orEmpty() + more.toList() }

        /** Which controls protect it. */
        fun controls(all: List<String>): Builder = apply { this.controls = all.toList() }

        /** The [Storage]. */
        fun build(): Storage = Storage(
            place,
            separate,
            controls,
        )
    }

    companion object {
        /** An empty [Storage] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** The person whose data it is. */
data class SubjectOfData(
    /** What the person is to the holder of the data. */
    val kind: SubjectKind? = null,
    /** The age in whole years: some rules protect children. */
    val age: Long? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** The day on which the person opted out. */
    val optedOutOn: LocalDate? = null,
    /** Opt-out signals of the browser, by the name of the header. */
    val signals: Map<String, String>? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "SubjectOfData(..)"

    /** Builds a [SubjectOfData]. What is not set is not known. */
    class Builder internal constructor() {
        private var kind: SubjectKind? = null
        private var age: Long? = null
        private var id: String? = null
        private var optedOutOn: LocalDate? = null
        private var signals: Map<String, String>? = null

        internal constructor(from: SubjectOfData) : this() {
            this.kind = from.kind
            this.age = from.age
            this.id = from.id
            this.optedOutOn = from.optedOutOn
            this.signals = from.signals
        }

        /** What the person is to the holder of the data. */
        fun kind(value: SubjectKind): Builder = apply { this.kind = value }

        /** The age in whole years: some rules protect children. */
        fun age(value: Long): Builder = apply { this.age = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** The day on which the person opted out. */
        fun optedOutOn(value: LocalDate): Builder = apply { this.optedOutOn = value }

        /**
         * Opt-out signals of the browser, by the name of the header.
         * Adds to what is there.
         */
        fun signals(key: String, value: String): Builder = apply { this.signals = this.signals.orEmpty() + (key to value) }

        /** Opt-out signals of the browser, by the name of the header. */
        fun signals(all: Map<String, String>): Builder = apply { this.signals = all.toMap() }

        /** The [SubjectOfData]. */
        fun build(): SubjectOfData = SubjectOfData(
            kind,
            age,
            id,
            optedOutOn,
            signals,
        )
    }

    companion object {
        /** An empty [SubjectOfData] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** A transfer to another country, and the framework on which it rests. */
data class Transfer(
    /** The first day. */
    val from: String? = null,
    /** The country to which the data goes. */
    val to: String? = null,
    /** The framework on which the transfer rests. */
    val basis: String? = null,
    /** Is the recipient certified under it? */
    val certified: YesNo? = null,
    /** What the certification covers: `hr`, `non-hr`. */
    val covers: List<String>? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Transfer(..)"

    /** Builds a [Transfer]. What is not set is not known. */
    class Builder internal constructor() {
        private var from: String? = null
        private var to: String? = null
        private var basis: String? = null
        private var certified: YesNo? = null
        private var covers: List<String>? = null

        internal constructor(from: Transfer) : this() {
            this.from = from.from
            this.to = from.to
            this.basis = from.basis
            this.certified = from.certified
            this.covers = from.covers
        }

        /** The first day. */
        fun from(value: String): Builder = apply { this.from = value }

        /** The country to which the data goes. */
        fun to(value: String): Builder = apply { this.to = value }

        /** The framework on which the transfer rests. */
        fun basis(value: String): Builder = apply { this.basis = value }

        /** Is the recipient certified under it? */
        fun certified(value: YesNo): Builder = apply { this.certified = value }

        /**
         * What the certification covers: `hr`, `non-hr`.
         * Adds to what is there; without an argument: none.
         */
        fun covers(vararg more: String): Builder = apply { this.covers = this.covers.orEmpty() + more.toList() }

        /** What the certification covers: `hr`, `non-hr`. */
        fun covers(all: List<String>): Builder = apply { this.covers = all.toList() }

        /** The [Transfer]. */
        fun build(): Transfer = Transfer(
            from,
            to,
            basis,
            certified,
            covers,
        )
    }

    companion object {
        /** An empty [Transfer] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** How the data travels. */
data class Transport(
    /** Is it encrypted on the way? */
    val encrypted: YesNo? = null,
    /** By which protocol; one that is obsolete that day is no encryption. */
    val protocol: String? = null,
    /** By which channel of the tree. */
    val channel: String? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Transport(..)"

    /** Builds a [Transport]. What is not set is not known. */
    class Builder internal constructor() {
        private var encrypted: YesNo? = null
        private var protocol: String? = null
        private var channel: String? = null

        internal constructor(from: Transport) : this() {
            this.encrypted = from.encrypted
            this.protocol = from.protocol
            this.channel = from.channel
        }

        /** Is it encrypted on the way? */
        fun encrypted(value: YesNo): Builder = apply { this.encrypted = value }

        /** By which protocol; one that is obsolete that day is no encryption. */
        fun protocol(value: String): Builder = apply { this.protocol = value }

        /** By which channel of the tree. */
        fun channel(value: String): Builder = apply { this.channel = value }

        /** The [Transport]. */
        fun build(): Transport = Transport(
            encrypted,
            protocol,
            channel,
        )
    }

    companion object {
        /** An empty [Transport] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** One treatment by a health care provider. */
data class Treatment(
    /** The day. */
    val day: LocalDate,
    /** Was it in person? */
    val inPerson: YesNo? = null,
    /** Was a regimen of continuing treatment prescribed? */
    val regimen: YesNo? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Treatment(..)"

    /** Builds a [Treatment]. What is not set is not known. */
    class Builder internal constructor(private var day: LocalDate) {
        private var inPerson: YesNo? = null
        private var regimen: YesNo? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Treatment) : this(from.day) {
            this.inPerson = from.inPerson
            this.regimen = from.regimen
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** Was it in person? */
        fun inPerson(value: YesNo): Builder = apply { this.inPerson = value }

        /** Was a regimen of continuing treatment prescribed? */
        fun regimen(value: YesNo): Builder = apply { this.regimen = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Treatment]. */
        fun build(): Treatment = Treatment(
            day,
            inPerson,
            regimen,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Treatment] to be filled. */
        @JvmStatic
        fun builder(day: LocalDate): Builder = Builder(day)
    }
}

/** What starts a clock (section 4.7). */
data class Trigger(
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** What happened: `request-to-know`, `breach`, `opt-out` ... */
    val event: String? = null,
    /** For which act the question is asked. */
    val act: String? = null,
    /** Whose data it is. */
    val subject: SubjectKind? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The places whose people are affected. */
    val places: List<String>? = null,
    /** When it happened. */
    val happened: Happened? = null,
    /** When it was discovered, or the holder became aware. */
    val learned: Happened? = null,
    /** When it was found that there was one. */
    val determinedOn: Happened? = null,
    /** In which capacity the data is held: the same company may be employer, plan and vendor. */
    val capacity: Capacity? = null,
    /** Data items of the tree: `health.restrictions`. */
    val items: List<String>? = null,
    /** What the paper is: `medical-certification`. */
    val record: String? = null,
    /** Is the identifier joined to a person's identity? */
    val linkedToPerson: YesNo? = null,
    /** Was the data encrypted? */
    val encrypted: YesNo? = null,
    /** How many people are affected: in total, and by place. */
    val affected: Map<String, Long>? = null,
    /** Is the request complex, so that the time may be extended? */
    val complex: YesNo? = null,
    /** Was the reason of the extension told? */
    val reasonTold: YesNo? = null,
    /** The day on which the person was told of the extension. */
    val extensionNotifiedOn: LocalDate? = null,
    /** Times over which the clock does not run. */
    val pauses: List<Pause>? = null,
    /** What the contract between the parties sets. */
    val contract: ContractTerm? = null,
    /** The day on which the act is planned. */
    val plannedOn: LocalDate? = null,
    /** Is the message commercial, or about a transaction or relationship? */
    val message: String? = null,
    /** Opt-out signals of the browser, by the name of the header. */
    val signals: Map<String, String>? = null,
    /** The days that are no business days, where the law counts business days. */
    val holidays: List<LocalDate>? = null,
    /** Facts that a pack's own tests name. */
    val facts: Map<String, FreeFact>? = null,
) : Input {
    override fun toJson(): String = written { writeTrigger(this@Trigger) }

    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Trigger(..)"

    /** Builds a [Trigger]. What is not set is not known. */
    class Builder internal constructor() {
        private var id: String? = null
        private var event: String? = null
        private var act: String? = null
        private var subject: SubjectKind? = null
        private var place: String? = null
        private var places: List<String>? = null
        private var happened: Happened? = null
        private var learned: Happened? = null
        private var determinedOn: Happened? = null
        private var capacity: Capacity? = null
        private var items: List<String>? = null
        private var record: String? = null
        private var linkedToPerson: YesNo? = null
        private var encrypted: YesNo? = null
        private var affected: Map<String, Long>? = null
        private var complex: YesNo? = null
        private var reasonTold: YesNo? = null
        private var extensionNotifiedOn: LocalDate? = null
        private var pauses: List<Pause>? = null
        private var contract: ContractTerm? = null
        private var plannedOn: LocalDate? = null
        private var message: String? = null
        private var signals: Map<String, String>? = null
        private var holidays: List<LocalDate>? = null
        private var facts: Map<String, FreeFact>? = null

        internal constructor(from: Trigger) : this() {
            this.id = from.id
            this.event = from.event
            this.act = from.act
            this.subject = from.subject
            this.place = from.place
            this.places = from.places
            this.happened = from.happened
            this.learned = from.learned
            this.determinedOn = from.determinedOn
            this.capacity = from.capacity
            this.items = from.items
            this.record = from.record
            this.linkedToPerson = from.linkedToPerson
            this.encrypted = from.encrypted
            this.affected = from.affected
            this.complex = from.complex
            this.reasonTold = from.reasonTold
            this.extensionNotifiedOn = from.extensionNotifiedOn
            this.pauses = from.pauses
            this.contract = from.contract
            this.plannedOn = from.plannedOn
            this.message = from.message
            this.signals = from.signals
            this.holidays = from.holidays
            this.facts = from.facts
        }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** What happened: `request-to-know`, `breach`, `opt-out` ... */
        fun event(value: String): Builder = apply { this.event = value }

        /** For which act the question is asked. */
        fun act(value: String): Builder = apply { this.act = value }

        /** Whose data it is. */
        fun subject(value: SubjectKind): Builder = apply { this.subject = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /**
         * The places whose people are affected.
         * Adds to what is there; without an argument: none.
         */
        fun places(vararg more: String): Builder = apply { this.places = this.places.orEmpty() + more.toList() }

        /** The places whose people are affected. */
        fun places(all: List<String>): Builder = apply { this.places = all.toList() }

        /** When it happened. */
        fun happened(value: Happened): Builder = apply { this.happened = value }

        /** When it was discovered, or the holder became aware. */
        fun learned(value: Happened): Builder = apply { this.learned = value }

        /** When it was found that there was one. */
        fun determinedOn(value: Happened): Builder = apply { this.determinedOn = value }

        /** In which capacity the data is held: the same company may be employer, plan and vendor. */
        fun capacity(value: Capacity): Builder = apply { this.capacity = value }

        /**
         * Data items of the tree: `health.restrictions`.
         * Adds to what is there; without an argument: none.
         */
        fun items(vararg more: String): Builder = apply { this.items = this.items.orEmpty() + more.toList() }

        /** Data items of the tree: `health.restrictions`. */
        fun items(all: List<String>): Builder = apply { this.items = all.toList() }

        /** What the paper is: `medical-certification`. */
        fun record(value: String): Builder = apply { this.record = value }

        /** Is the identifier joined to a person's identity? */
        fun linkedToPerson(value: YesNo): Builder = apply { this.linkedToPerson = value }

        /** Was the data encrypted? */
        fun encrypted(value: YesNo): Builder = apply { this.encrypted = value }

        /**
         * How many people are affected: in total, and by place.
         * Adds to what is there.
         */
        fun affected(key: String, value: Long): Builder = apply { this.affected = this.affected.orEmpty() + (key to value) }

        /** How many people are affected: in total, and by place. */
        fun affected(all: Map<String, Long>): Builder = apply { this.affected = all.toMap() }

        /** Is the request complex, so that the time may be extended? */
        fun complex(value: YesNo): Builder = apply { this.complex = value }

        /** Was the reason of the extension told? */
        fun reasonTold(value: YesNo): Builder = apply { this.reasonTold = value }

        /** The day on which the person was told of the extension. */
        fun extensionNotifiedOn(value: LocalDate): Builder = apply { this.extensionNotifiedOn = value }

        /**
         * Times over which the clock does not run.
         * Adds to what is there; without an argument: none.
         */
        fun pauses(vararg more: Pause): Builder = apply { this.pauses = this.pauses.orEmpty() + more.toList() }

        /** Times over which the clock does not run. */
        fun pauses(all: List<Pause>): Builder = apply { this.pauses = all.toList() }

        /** What the contract between the parties sets. */
        fun contract(value: ContractTerm): Builder = apply { this.contract = value }

        /** The day on which the act is planned. */
        fun plannedOn(value: LocalDate): Builder = apply { this.plannedOn = value }

        /** Is the message commercial, or about a transaction or relationship? */
        fun message(value: String): Builder = apply { this.message = value }

        /**
         * Opt-out signals of the browser, by the name of the header.
         * Adds to what is there.
         */
        fun signals(key: String, value: String): Builder = apply { this.signals = this.signals.orEmpty() + (key to value) }

        /** Opt-out signals of the browser, by the name of the header. */
        fun signals(all: Map<String, String>): Builder = apply { this.signals = all.toMap() }

        /**
         * The days that are no business days, where the law counts business days.
         * Adds to what is there; without an argument: none.
         */
        fun holidays(vararg more: LocalDate): Builder = apply { this.holidays = this.holidays.orEmpty() + more.toList() }

        /** The days that are no business days, where the law counts business days. */
        fun holidays(all: List<LocalDate>): Builder = apply { this.holidays = all.toList() }

        /**
         * Facts that a pack's own tests name.
         * Adds to what is there.
         */
        fun facts(key: String, value: FreeFact): Builder = apply { this.facts = this.facts.orEmpty() + (key to value) }

        /** Facts that a pack's own tests name. */
        fun facts(all: Map<String, FreeFact>): Builder = apply { this.facts = all.toMap() }

        /** The [Trigger]. */
        fun build(): Trigger = Trigger(
            id,
            event,
            act,
            subject,
            place,
            places,
            happened,
            learned,
            determinedOn,
            capacity,
            items,
            record,
            linkedToPerson,
            encrypted,
            affected,
            complex,
            reasonTold,
            extensionNotifiedOn,
            pauses,
            contract,
            plannedOn,
            message,
            signals,
            holidays,
            facts,
        )
    }

    companion object {
        /** An empty [Trigger] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()

        /**
         * Reads it from JSON, in any form that the contract has for it.
         *
         * @throws LeavelawException with the first mistake and its place
         */
        @JvmStatic
        @Throws(LeavelawException::class)
        fun fromJson(text: String): Trigger = readInput("Trigger", text) { readTrigger() }
    }
}

/** A period of service in uniform, and the return from it. */
data class UniformedService(
    /** Which kind of service. */
    val kind: ServiceKind? = null,
    /** The first day. */
    val firstDay: LocalDate,
    /** The last day, included. */
    val lastDay: LocalDate? = null,
    /** Does the service not count toward the five years? */
    val exemptFromLimit: YesNo? = null,
    /** The provision that the orders name, e.g. 32-usc-502-a. */
    val under: String? = null,
    /** The day on which the person applied to return. */
    val appliedOn: LocalDate? = null,
    /** The day on which the person reported back. */
    val reportedOn: LocalDate? = null,
    /** The day on which the person was taken back. */
    val reemployedOn: LocalDate? = null,
    /** The day on which recovery is complete. */
    val convalescingUntil: LocalDate? = null,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "UniformedService(..)"

    /** Builds a [UniformedService]. What is not set is not known. */
    class Builder internal constructor(private var firstDay: LocalDate) {
        private var kind: ServiceKind? = null
        private var lastDay: LocalDate? = null
        private var exemptFromLimit: YesNo? = null
        private var under: String? = null
        private var appliedOn: LocalDate? = null
        private var reportedOn: LocalDate? = null
        private var reemployedOn: LocalDate? = null
        private var convalescingUntil: LocalDate? = null
        private var employer: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: UniformedService) : this(from.firstDay) {
            this.kind = from.kind
            this.lastDay = from.lastDay
            this.exemptFromLimit = from.exemptFromLimit
            this.under = from.under
            this.appliedOn = from.appliedOn
            this.reportedOn = from.reportedOn
            this.reemployedOn = from.reemployedOn
            this.convalescingUntil = from.convalescingUntil
            this.employer = from.employer
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** Which kind of service. */
        fun kind(value: ServiceKind): Builder = apply { this.kind = value }

        /** The first day. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** Does the service not count toward the five years? */
        fun exemptFromLimit(value: YesNo): Builder = apply { this.exemptFromLimit = value }

        /** The provision that the orders name, e.g. 32-usc-502-a. */
        fun under(value: String): Builder = apply { this.under = value }

        /** The day on which the person applied to return. */
        fun appliedOn(value: LocalDate): Builder = apply { this.appliedOn = value }

        /** The day on which the person reported back. */
        fun reportedOn(value: LocalDate): Builder = apply { this.reportedOn = value }

        /** The day on which the person was taken back. */
        fun reemployedOn(value: LocalDate): Builder = apply { this.reemployedOn = value }

        /** The day on which recovery is complete. */
        fun convalescingUntil(value: LocalDate): Builder = apply { this.convalescingUntil = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [UniformedService]. */
        fun build(): UniformedService = UniformedService(
            kind,
            firstDay,
            lastDay,
            exemptFromLimit,
            under,
            appliedOn,
            reportedOn,
            reemployedOn,
            convalescingUntil,
            employer,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [UniformedService] to be filled. */
        @JvmStatic
        fun builder(firstDay: LocalDate): Builder = Builder(firstDay)
    }
}

/** the appointment itself, and the minutes of the way to it, each way */
data class Visit(
    /** When the appointment begins. */
    val startTime: String? = null,
    /** When the appointment ends. */
    val endTime: String? = null,
    /** Minutes of the way to it, each way. */
    val travelMinutes: Long? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Visit(..)"

    /** Builds a [Visit]. What is not set is not known. */
    class Builder internal constructor() {
        private var startTime: String? = null
        private var endTime: String? = null
        private var travelMinutes: Long? = null

        internal constructor(from: Visit) : this() {
            this.startTime = from.startTime
            this.endTime = from.endTime
            this.travelMinutes = from.travelMinutes
        }

        /** When the appointment begins. */
        fun startTime(value: String): Builder = apply { this.startTime = value }

        /** When the appointment ends. */
        fun endTime(value: String): Builder = apply { this.endTime = value }

        /** Minutes of the way to it, each way. */
        fun travelMinutes(value: Long): Builder = apply { this.travelMinutes = value }

        /** The [Visit]. */
        fun build(): Visit = Visit(
            startTime,
            endTime,
            travelMinutes,
        )
    }

    companion object {
        /** An empty [Visit] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** What leave to vote turns on. */
data class Voting(
    /** When the polls are open. */
    val pollsOpen: PollsOpen? = null,
    /** How many hours the person is off work while the polls are open. */
    val freeHoursWhileOpen: BigDecimal? = null,
    /** How far it is to the polls, in miles. */
    val milesToPolls: BigDecimal? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Voting(..)"

    /** Builds a [Voting]. What is not set is not known. */
    class Builder internal constructor() {
        private var pollsOpen: PollsOpen? = null
        private var freeHoursWhileOpen: BigDecimal? = null
        private var milesToPolls: BigDecimal? = null

        internal constructor(from: Voting) : this() {
            this.pollsOpen = from.pollsOpen
            this.freeHoursWhileOpen = from.freeHoursWhileOpen
            this.milesToPolls = from.milesToPolls
        }

        /** When the polls are open. */
        fun pollsOpen(value: PollsOpen): Builder = apply { this.pollsOpen = value }

        /** How many hours the person is off work while the polls are open. */
        fun freeHoursWhileOpen(value: BigDecimal): Builder = apply { this.freeHoursWhileOpen = value }

        /** How far it is to the polls, in miles. */
        fun milesToPolls(value: BigDecimal): Builder = apply { this.milesToPolls = value }

        /** The [Voting]. */
        fun build(): Voting = Voting(
            pollsOpen,
            freeHoursWhileOpen,
            milesToPolls,
        )
    }

    companion object {
        /** An empty [Voting] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Wages over a window or in a calendar year. */
data class WageTotal(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** An amount of money. */
    val amount: BigDecimal,
    /** Over which employers it was counted; absent: this one. */
    val scope: Scope? = null,
    /** Gross wages, or those subject to the program's premium. */
    val kind: WageKind? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "WageTotal(..)"

    /** Builds a [WageTotal]. What is not set is not known. */
    class Builder internal constructor(private var amount: BigDecimal) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var scope: Scope? = null
        private var kind: WageKind? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: WageTotal) : this(from.amount) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.scope = from.scope
            this.kind = from.kind
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** An amount of money. */
        fun amount(value: BigDecimal): Builder = apply { this.amount = value }

        /** Over which employers it was counted; absent: this one. */
        fun scope(value: Scope): Builder = apply { this.scope = value }

        /** Gross wages, or those subject to the program's premium. */
        fun kind(value: WageKind): Builder = apply { this.kind = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [WageTotal]. */
        fun build(): WageTotal = WageTotal(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            amount,
            scope,
            kind,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [WageTotal] to be filled. */
        @JvmStatic
        fun builder(amount: BigDecimal): Builder = Builder(amount)
    }
}

/** What the person earned, in detail or in the summaries that a program's formula takes. In the currency of the place. */
data class Wages(
    /** Wages by calendar quarter. */
    val byQuarter: List<QuarterWages>? = null,
    /** Wages by week. */
    val byWeek: List<WeekWages>? = null,
    /** Wages over a window. */
    val total: List<WageTotal>? = null,
    /** Wages of the quarter of the base period with the highest wages. */
    val highestQuarter: BigDecimal? = null,
    /** Wages of the two quarters with the highest wages. */
    val twoHighestQuarters: List<BigDecimal>? = null,
    /** The average weekly wage. */
    val averageWeekly: BigDecimal? = null,
    /** The regular rate of pay for an hour. */
    val regularRate: BigDecimal? = null,
    /** Wages of a year. */
    val annual: BigDecimal? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Wages(..)"

    /** Builds a [Wages]. What is not set is not known. */
    class Builder internal constructor() {
        private var byQuarter: List<QuarterWages>? = null
        private var byWeek: List<WeekWages>? = null
        private var total: List<WageTotal>? = null
        private var highestQuarter: BigDecimal? = null
        private var twoHighestQuarters: List<BigDecimal>? = null
        private var averageWeekly: BigDecimal? = null
        private var regularRate: BigDecimal? = null
        private var annual: BigDecimal? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Wages) : this() {
            this.byQuarter = from.byQuarter
            this.byWeek = from.byWeek
            this.total = from.total
            this.highestQuarter = from.highestQuarter
            this.twoHighestQuarters = from.twoHighestQuarters
            this.averageWeekly = from.averageWeekly
            this.regularRate = from.regularRate
            this.annual = from.annual
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /**
         * Wages by calendar quarter.
         * Adds to what is there; without an argument: none.
         */
        fun byQuarter(vararg more: QuarterWages): Builder = apply { this.byQuarter = this.byQuarter.orEmpty() + more.toList() }

        /** Wages by calendar quarter. */
        fun byQuarter(all: List<QuarterWages>): Builder = apply { this.byQuarter = all.toList() }

        /**
         * Wages by week.
         * Adds to what is there; without an argument: none.
         */
        fun byWeek(vararg more: WeekWages): Builder = apply { this.byWeek = this.byWeek.orEmpty() + more.toList() }

        /** Wages by week. */
        fun byWeek(all: List<WeekWages>): Builder = apply { this.byWeek = all.toList() }

        /**
         * Wages over a window.
         * Adds to what is there; without an argument: none.
         */
        fun total(vararg more: WageTotal): Builder = apply { this.total = this.total.orEmpty() + more.toList() }

        /** Wages over a window. */
        fun total(all: List<WageTotal>): Builder = apply { this.total = all.toList() }

        /** Wages of the quarter of the base period with the highest wages. */
        fun highestQuarter(value: BigDecimal): Builder = apply { this.highestQuarter = value }

        /**
         * Wages of the two quarters with the highest wages.
         * Adds to what is there; without an argument: none.
         */
        fun twoHighestQuarters(vararg more: BigDecimal): Builder = apply { this.twoHighestQuarters = this.twoHighestQuarters.orEmpty() + more.toList() }

        /** Wages of the two quarters with the highest wages. */
        fun twoHighestQuarters(all: List<BigDecimal>): Builder = apply { this.twoHighestQuarters = all.toList() }

        /** The average weekly wage. */
        fun averageWeekly(value: BigDecimal): Builder = apply { this.averageWeekly = value }

        /** The regular rate of pay for an hour. */
        fun regularRate(value: BigDecimal): Builder = apply { this.regularRate = value }

        /** Wages of a year. */
        fun annual(value: BigDecimal): Builder = apply { this.annual = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Wages]. */
        fun build(): Wages = Wages(
            byQuarter,
            byWeek,
            total,
            highestQuarter,
            twoHighestQuarters,
            averageWeekly,
            regularRate,
            annual,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Wages] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** What the employer paid in wages to everybody, over a window or in a calendar year. */
data class WagesPaid(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** An amount of money. */
    val amount: BigDecimal? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "WagesPaid(..)"

    /** Builds a [WagesPaid]. What is not set is not known. */
    class Builder internal constructor() {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var amount: BigDecimal? = null
        private var place: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: WagesPaid) : this() {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.amount = from.amount
            this.place = from.place
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** An amount of money. */
        fun amount(value: BigDecimal): Builder = apply { this.amount = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [WagesPaid]. */
        fun build(): WagesPaid = WagesPaid(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            amount,
            place,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [WagesPaid] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Hours by day of the week; a day that is left out is no workday. */
data class WeekHours(
    /** Monday. */
    val mon: BigDecimal? = null,
    /** Tuesday. */
    val tue: BigDecimal? = null,
    /** Wednesday. */
    val wed: BigDecimal? = null,
    /** Thursday. */
    val thu: BigDecimal? = null,
    /** Friday. */
    val fri: BigDecimal? = null,
    /** Saturday. */
    val sat: BigDecimal? = null,
    /** Sunday. */
    val sun: BigDecimal? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "WeekHours(..)"

    /** Builds a [WeekHours]. What is not set is not known. */
    class Builder internal constructor() {
        private var mon: BigDecimal? = null
        private var tue: BigDecimal? = null
        private var wed: BigDecimal? = null
        private var thu: BigDecimal? = null
        private var fri: BigDecimal? = null
        private var sat: BigDecimal? = null
        private var sun: BigDecimal? = null

        internal constructor(from: WeekHours) : this() {
            this.mon = from.mon
            this.tue = from.tue
            this.wed = from.wed
            this.thu = from.thu
            this.fri = from.fri
            this.sat = from.sat
            this.sun = from.sun
        }

        /** Monday. */
        fun mon(value: BigDecimal): Builder = apply { this.mon = value }

        /** Tuesday. */
        fun tue(value: BigDecimal): Builder = apply { this.tue = value }

        /** Wednesday. */
        fun wed(value: BigDecimal): Builder = apply { this.wed = value }

        /** Thursday. */
        fun thu(value: BigDecimal): Builder = apply { this.thu = value }

        /** Friday. */
        fun fri(value: BigDecimal): Builder = apply { this.fri = value }

        /** Saturday. */
        fun sat(value: BigDecimal): Builder = apply { this.sat = value }

        /** Sunday. */
        fun sun(value: BigDecimal): Builder = apply { this.sun = value }

        /** The [WeekHours]. */
        fun build(): WeekHours = WeekHours(
            mon,
            tue,
            wed,
            thu,
            fri,
            sat,
            sun,
        )
    }

    companion object {
        /** An empty [WeekHours] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}

/** Wages of one week, from one employer. */
data class WeekWages(
    /** The Monday of the week it lies in. */
    val weekOf: LocalDate,
    /** An amount of money. */
    val amount: BigDecimal,
    /** Which employer, where the case has several. */
    val employer: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "WeekWages(..)"

    /** Builds a [WeekWages]. What is not set is not known. */
    class Builder internal constructor(private var weekOf: LocalDate, private var amount: BigDecimal) {
        private var employer: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: WeekWages) : this(from.weekOf, from.amount) {
            this.employer = from.employer
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The Monday of the week it lies in. */
        fun weekOf(value: LocalDate): Builder = apply { this.weekOf = value }

        /** An amount of money. */
        fun amount(value: BigDecimal): Builder = apply { this.amount = value }

        /** Which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [WeekWages]. */
        fun build(): WeekWages = WeekWages(
            weekOf,
            amount,
            employer,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [WeekWages] to be filled. */
        @JvmStatic
        fun builder(weekOf: LocalDate, amount: BigDecimal): Builder = Builder(weekOf, amount)
    }
}

/** In how many weeks the person worked or earned enough for the week to count. */
data class WeeksWorked(
    /** A number of days. */
    val days: Long? = null,
    /** A number of weeks. */
    val weeks: Long? = null,
    /** A number of months. */
    val months: Long? = null,
    /** A number of years. */
    val years: Long? = null,
    /** A number of calendar quarters. */
    val quarters: Long? = null,
    /** A calendar year. */
    val year: Long? = null,
    /** The first day. */
    val from: LocalDate? = null,
    /** The day before which it was counted; that day is not in it. */
    val before: LocalDate? = null,
    /** How many weeks. */
    val count: Long,
    /** How many hours a week must have to count. */
    val atLeastHours: BigDecimal? = null,
    /** How much must be earned in a week for it to count. */
    val atLeastAmount: BigDecimal? = null,
    /** Over which employers it was counted; absent: this one. */
    val scope: Scope? = null,
    /** The place where it was, or where it counts. */
    val place: String? = null,
    /** The host's own reference; without one the position in the list stands for it. */
    val id: String? = null,
    /** Since when the host knows it; later than the day asked about: ignored. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "WeeksWorked(..)"

    /** Builds a [WeeksWorked]. What is not set is not known. */
    class Builder internal constructor(private var count: Long) {
        private var days: Long? = null
        private var weeks: Long? = null
        private var months: Long? = null
        private var years: Long? = null
        private var quarters: Long? = null
        private var year: Long? = null
        private var from: LocalDate? = null
        private var before: LocalDate? = null
        private var atLeastHours: BigDecimal? = null
        private var atLeastAmount: BigDecimal? = null
        private var scope: Scope? = null
        private var place: String? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: WeeksWorked) : this(from.count) {
            this.days = from.days
            this.weeks = from.weeks
            this.months = from.months
            this.years = from.years
            this.quarters = from.quarters
            this.year = from.year
            this.from = from.from
            this.before = from.before
            this.atLeastHours = from.atLeastHours
            this.atLeastAmount = from.atLeastAmount
            this.scope = from.scope
            this.place = from.place
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** A number of days. */
        fun days(value: Long): Builder = apply { this.days = value }

        /** A number of weeks. */
        fun weeks(value: Long): Builder = apply { this.weeks = value }

        /** A number of months. */
        fun months(value: Long): Builder = apply { this.months = value }

        /** A number of years. */
        fun years(value: Long): Builder = apply { this.years = value }

        /** A number of calendar quarters. */
        fun quarters(value: Long): Builder = apply { this.quarters = value }

        /** A calendar year. */
        fun year(value: Long): Builder = apply { this.year = value }

        /** The first day. */
        fun from(value: LocalDate): Builder = apply { this.from = value }

        /** The day before which it was counted; that day is not in it. */
        fun before(value: LocalDate): Builder = apply { this.before = value }

        /** How many weeks. */
        fun count(value: Long): Builder = apply { this.count = value }

        /** How many hours a week must have to count. */
        fun atLeastHours(value: BigDecimal): Builder = apply { this.atLeastHours = value }

        /** How much must be earned in a week for it to count. */
        fun atLeastAmount(value: BigDecimal): Builder = apply { this.atLeastAmount = value }

        /** Over which employers it was counted; absent: this one. */
        fun scope(value: Scope): Builder = apply { this.scope = value }

        /** The place where it was, or where it counts. */
        fun place(value: String): Builder = apply { this.place = value }

        /** The host's own reference; without one the position in the list stands for it. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it; later than the day asked about: ignored. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [WeeksWorked]. */
        fun build(): WeeksWorked = WeeksWorked(
            days,
            weeks,
            months,
            years,
            quarters,
            year,
            from,
            before,
            count,
            atLeastHours,
            atLeastAmount,
            scope,
            place,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [WeeksWorked] to be filled. */
        @JvmStatic
        fun builder(count: Long): Builder = Builder(count)
    }
}

/** Hours really worked, on one day or over a span; either `hours` or `minutes`. */
data class Worked(
    /** The day, for one day. */
    val day: LocalDate? = null,
    /** The first day of a span. */
    val firstDay: LocalDate? = null,
    /** The last day of a span, included. */
    val lastDay: LocalDate? = null,
    /** How much, in hours. */
    val hours: BigDecimal? = null,
    /** How much, in whole minutes. */
    val minutes: Long? = null,
    /** What kind of hours; absent: all hours worked. */
    val kind: Counted? = null,
    /** Where. */
    val place: String? = null,
    /** For which employer, where the case has several. */
    val employer: String? = null,
    /** The plan or law that these hours count for, where not for all. */
    val plan: String? = null,
    /** On which federal contract. */
    val contract: String? = null,
    /** The pay date on which the span was paid. */
    val paidOn: LocalDate? = null,
    /** The host's own reference. */
    val id: String? = null,
    /** Since when the host knows it. */
    val knownOn: LocalDate? = null,
) {
    /** A builder with all of this, to change some of it. */
    fun toBuilder(): Builder = Builder(this)

    /** Masked: it never prints what it holds. */
    override fun toString(): String = "Worked(..)"

    /** Builds a [Worked]. What is not set is not known. */
    class Builder internal constructor() {
        private var day: LocalDate? = null
        private var firstDay: LocalDate? = null
        private var lastDay: LocalDate? = null
        private var hours: BigDecimal? = null
        private var minutes: Long? = null
        private var kind: Counted? = null
        private var place: String? = null
        private var employer: String? = null
        private var plan: String? = null
        private var contract: String? = null
        private var paidOn: LocalDate? = null
        private var id: String? = null
        private var knownOn: LocalDate? = null

        internal constructor(from: Worked) : this() {
            this.day = from.day
            this.firstDay = from.firstDay
            this.lastDay = from.lastDay
            this.hours = from.hours
            this.minutes = from.minutes
            this.kind = from.kind
            this.place = from.place
            this.employer = from.employer
            this.plan = from.plan
            this.contract = from.contract
            this.paidOn = from.paidOn
            this.id = from.id
            this.knownOn = from.knownOn
        }

        /** The day, for one day. */
        fun day(value: LocalDate): Builder = apply { this.day = value }

        /** The first day of a span. */
        fun firstDay(value: LocalDate): Builder = apply { this.firstDay = value }

        /** The last day of a span, included. */
        fun lastDay(value: LocalDate): Builder = apply { this.lastDay = value }

        /** How much, in hours. */
        fun hours(value: BigDecimal): Builder = apply { this.hours = value }

        /** How much, in whole minutes. */
        fun minutes(value: Long): Builder = apply { this.minutes = value }

        /** What kind of hours; absent: all hours worked. */
        fun kind(value: Counted): Builder = apply { this.kind = value }

        /** Where. */
        fun place(value: String): Builder = apply { this.place = value }

        /** For which employer, where the case has several. */
        fun employer(value: String): Builder = apply { this.employer = value }

        /** The plan or law that these hours count for, where not for all. */
        fun plan(value: String): Builder = apply { this.plan = value }

        /** On which federal contract. */
        fun contract(value: String): Builder = apply { this.contract = value }

        /** The pay date on which the span was paid. */
        fun paidOn(value: LocalDate): Builder = apply { this.paidOn = value }

        /** The host's own reference. */
        fun id(value: String): Builder = apply { this.id = value }

        /** Since when the host knows it. */
        fun knownOn(value: LocalDate): Builder = apply { this.knownOn = value }

        /** The [Worked]. */
        fun build(): Worked = Worked(
            day,
            firstDay,
            lastDay,
            hours,
            minutes,
            kind,
            place,
            employer,
            plan,
            contract,
            paidOn,
            id,
            knownOn,
        )
    }

    companion object {
        /** An empty [Worked] to be filled. */
        @JvmStatic
        fun builder(): Builder = Builder()
    }
}
