// Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.

package org.leavelaw

import java.math.BigDecimal
import java.time.LocalDate

/** What may be given in one of several forms. */
sealed interface DeterminedValue {
    /** The form `text`. */
    data class Text(
        /** The value. */
        val value: String,
    ) : DeterminedValue {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "DeterminedValue.Text(..)"
    }

    companion object {
        /** The form `text`. */
        @JvmStatic
        fun text(value: String): DeterminedValue = Text(value)
    }
}

/** What may be given in one of several forms. */
sealed interface FreeFact {
    /** The form `text`. */
    data class Text(
        /** The value. */
        val value: String,
    ) : FreeFact {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "FreeFact.Text(..)"
    }

    /** The form `number`. */
    data class Number(
        /** The value. */
        val value: Long,
    ) : FreeFact {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "FreeFact.Number(..)"
    }

    companion object {
        /** The form `text`. */
        @JvmStatic
        fun text(value: String): FreeFact = Text(value)

        /** The form `number`. */
        @JvmStatic
        fun number(value: Long): FreeFact = Number(value)
    }
}

/** Which people a headcount counts. */
sealed interface HeadOf {
    /** Those who work at least so many hours on average. */
    data class AverageHours(
        /** The value. */
        val value: BigDecimal,
    ) : HeadOf {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "HeadOf.AverageHours(..)"
    }

    companion object {
        /** Those who work at least so many hours on average. */
        @JvmStatic
        fun averageHours(value: BigDecimal): HeadOf = AverageHours(value)
    }
}

/** What may be given in one of several forms. */
sealed interface LeaveYear {
    /** One of its words. */
    enum class Word(
        /** As it stands in JSON. */
        val word: String,
    ) : LeaveYear {
        /** `calendar` */
        CALENDAR("calendar"),
        /** `forward` */
        FORWARD("forward"),
        /** `rolling` */
        ROLLING("rolling"),
        /** `none-chosen` */
        NONE_CHOSEN("none-chosen");

        /** The word. */
        override fun toString(): String = word

        companion object {
            /**
             * The entry that is spelled so.
             *
             * @throws IllegalArgumentException if the list has no such word
             */
            @JvmStatic
            fun of(word: String): Word = requireNotNull(entries.find { it.word == word }) { "LeaveYear has no such word" }
        }
    }

    /** The form `fixed`. */
    data class Fixed(
        /** The value. */
        val value: String,
    ) : LeaveYear {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "LeaveYear.Fixed(..)"
    }

    companion object {
        /** `calendar` */
        @JvmField
        val CALENDAR: LeaveYear = Word.CALENDAR

        /** `forward` */
        @JvmField
        val FORWARD: LeaveYear = Word.FORWARD

        /** `rolling` */
        @JvmField
        val ROLLING: LeaveYear = Word.ROLLING

        /** `none-chosen` */
        @JvmField
        val NONE_CHOSEN: LeaveYear = Word.NONE_CHOSEN

        /** The form `fixed`. */
        @JvmStatic
        fun fixed(value: String): LeaveYear = Fixed(value)
    }
}

/** What may be given in one of several forms. */
sealed interface Length : DeterminedValue {
    /** The form `business_days`. */
    data class BusinessDays(
        /** The value. */
        val value: Long,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.BusinessDays(..)"
    }

    /** The form `days`. */
    data class Days(
        /** The value. */
        val value: Long,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.Days(..)"
    }

    /** The form `hours`. */
    data class Hours(
        /** The value. */
        val value: Long,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.Hours(..)"
    }

    /** The form `lifetime`. */
    data class Lifetime(
        /** The value. */
        val value: String,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.Lifetime(..)"
    }

    /** The form `months`. */
    data class Months(
        /** The value. */
        val value: Long,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.Months(..)"
    }

    /** The form `weeks`. */
    data class Weeks(
        /** The value. */
        val value: Long,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.Weeks(..)"
    }

    /** The form `years`. */
    data class Years(
        /** The value. */
        val value: Long,
    ) : Length {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Length.Years(..)"
    }

    companion object {
        /** The form `business_days`. */
        @JvmStatic
        fun businessDays(value: Long): Length = BusinessDays(value)

        /** The form `days`. */
        @JvmStatic
        fun days(value: Long): Length = Days(value)

        /** The form `hours`. */
        @JvmStatic
        fun hours(value: Long): Length = Hours(value)

        /** The form `lifetime`. */
        @JvmStatic
        fun lifetime(value: String): Length = Lifetime(value)

        /** The form `months`. */
        @JvmStatic
        fun months(value: Long): Length = Months(value)

        /** The form `weeks`. */
        @JvmStatic
        fun weeks(value: Long): Length = Weeks(value)

        /** The form `years`. */
        @JvmStatic
        fun years(value: Long): Length = Years(value)
    }
}

/** What may be given in one of several forms. */
sealed interface PersonRef {
    /** The form `member`. */
    data class Member(
        /** The value. */
        val value: String,
    ) : PersonRef {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "PersonRef.Member(..)"
    }

    companion object {
        /** The form `member`. */
        @JvmStatic
        fun member(value: String): PersonRef = Member(value)
    }
}

/** What may be given in one of several forms. */
sealed interface PlanYear {
    /** One of its words. */
    enum class Word(
        /** As it stands in JSON. */
        val word: String,
    ) : PlanYear {
        /** `calendar` */
        CALENDAR("calendar"),
        /** `anniversary` */
        ANNIVERSARY("anniversary"),
        /** `accrual-start` */
        ACCRUAL_START("accrual-start"),
        /** `forward-from-use` */
        FORWARD_FROM_USE("forward-from-use");

        /** The word. */
        override fun toString(): String = word

        companion object {
            /**
             * The entry that is spelled so.
             *
             * @throws IllegalArgumentException if the list has no such word
             */
            @JvmStatic
            fun of(word: String): Word = requireNotNull(entries.find { it.word == word }) { "PlanYear has no such word" }
        }
    }

    /** The form `fixed`. */
    data class Fixed(
        /** The value. */
        val value: String,
    ) : PlanYear {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "PlanYear.Fixed(..)"
    }

    companion object {
        /** `calendar` */
        @JvmField
        val CALENDAR: PlanYear = Word.CALENDAR

        /** `anniversary` */
        @JvmField
        val ANNIVERSARY: PlanYear = Word.ANNIVERSARY

        /** `accrual-start` */
        @JvmField
        val ACCRUAL_START: PlanYear = Word.ACCRUAL_START

        /** `forward-from-use` */
        @JvmField
        val FORWARD_FROM_USE: PlanYear = Word.FORWARD_FROM_USE

        /** The form `fixed`. */
        @JvmStatic
        fun fixed(value: String): PlanYear = Fixed(value)
    }
}

/** What may be given in one of several forms. */
sealed interface Service {
    /** The form `periods`. */
    data class Periods(
        /** The value. */
        val value: List<ServicePeriod>,
    ) : Service {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Service.Periods(..)"
    }

    /** The form `list of ServiceSummary`. */
    data class Summaries(
        /** The value. */
        val value: List<ServiceSummary>,
    ) : Service {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Service.Summaries(..)"
    }

    companion object {
        /** The form `periods`. */
        @JvmStatic
        fun periods(value: List<ServicePeriod>): Service = Periods(value)

        /** The form `list of ServiceSummary`. */
        @JvmStatic
        fun summaries(value: List<ServiceSummary>): Service = Summaries(value)

        /** Employed since that day, without a break. */
        @JvmStatic
        fun since(day: LocalDate): Service = Periods(listOf(ServicePeriod(from = day)))
    }
}

/** A tagged value, as tests observe and require it: `{"seconds": 4500000}`. */
sealed interface Value {
    /** Time of work, in seconds. */
    data class Seconds(
        /** The value. */
        val value: Long,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Seconds(..)"
    }

    /** Days. */
    data class Days(
        /** The value. */
        val value: Long,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Days(..)"
    }

    /** Whole months. */
    data class Months(
        /** The value. */
        val value: Long,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Months(..)"
    }

    /** Whole years. */
    data class Years(
        /** The value. */
        val value: Long,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Years(..)"
    }

    /** Weeks of the person's own workweek. */
    data class Weeks(
        /** The value. */
        val value: Rational,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Weeks(..)"
    }

    /** A count of people, weeks, activities. */
    data class Count(
        /** The value. */
        val value: Long,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Count(..)"
    }

    /** A share of a whole. */
    data class Share(
        /** The value. */
        val value: Rational,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Share(..)"
    }

    /** Miles. */
    data class Miles(
        /** The value. */
        val value: Rational,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Miles(..)"
    }

    /** Money in cents. */
    data class Cents(
        /** The value. */
        val value: Long,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Cents(..)"
    }

    /** A day. */
    data class Date(
        /** The value. */
        val value: LocalDate,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Date(..)"
    }

    /** One word of a closed list. */
    data class Word(
        /** The value. */
        val value: String,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Word(..)"
    }

    /** Several words; a relation is read outwards (`parent`, `spouse`: the parent of the spouse). */
    data class Words(
        /** The value. */
        val value: List<String>,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Words(..)"
    }

    /** Yes or no. */
    data class Flag(
        /** The value. */
        val value: YesNo,
    ) : Value {
        /** Masked: it never prints what it holds. */
        override fun toString(): String = "Value.Flag(..)"
    }

    companion object {
        /** Time of work, in seconds. */
        @JvmStatic
        fun seconds(value: Long): Value = Seconds(value)

        /** Days. */
        @JvmStatic
        fun days(value: Long): Value = Days(value)

        /** Whole months. */
        @JvmStatic
        fun months(value: Long): Value = Months(value)

        /** Whole years. */
        @JvmStatic
        fun years(value: Long): Value = Years(value)

        /** Weeks of the person's own workweek. */
        @JvmStatic
        fun weeks(value: Rational): Value = Weeks(value)

        /** A count of people, weeks, activities. */
        @JvmStatic
        fun count(value: Long): Value = Count(value)

        /** A share of a whole. */
        @JvmStatic
        fun share(value: Rational): Value = Share(value)

        /** Miles. */
        @JvmStatic
        fun miles(value: Rational): Value = Miles(value)

        /** Money in cents. */
        @JvmStatic
        fun cents(value: Long): Value = Cents(value)

        /** A day. */
        @JvmStatic
        fun date(value: LocalDate): Value = Date(value)

        /** One word of a closed list. */
        @JvmStatic
        fun word(value: String): Value = Word(value)

        /** Several words; a relation is read outwards (`parent`, `spouse`: the parent of the spouse). */
        @JvmStatic
        fun words(value: List<String>): Value = Words(value)

        /** Yes or no. */
        @JvmStatic
        fun flag(value: YesNo): Value = Flag(value)
    }
}
